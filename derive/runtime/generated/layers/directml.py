"""DirectML: its layers in release 2025-07-21, compiled from derive/runtime/frameworks/directml.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.reductions import reduced


def axis_1(input_size, mode, direction, strides, dilations, startPadding, endPadding, kernel_size):
    if strides < 1 or dilations < 1 or kernel_size < 1:
        return None
    stride, dilation = strides, dilations
    if not (startPadding >= 0):
        return None
    if not (endPadding >= 0):
        return None
    if not (not direction == 'DML_CONVOLUTION_DIRECTION_BACKWARD'):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(startPadding), pad_high=(endPadding))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((startPadding), (endPadding),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(mode == 'DML_CONVOLUTION_MODE_CONVOLUTION'))


def axis_2(input_size, strides, windowSizes, startPadding, endPadding, dilations, includePadding):
    if strides < 1 or windowSizes < 1 or dilations < 1:
        return None
    kernel_size, stride, dilation = windowSizes, strides, dilations
    if not (startPadding >= 0):
        return None
    if not (endPadding >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(startPadding), pad_high=(endPadding))
    return ('explicit', '', *reduced('average_of_kernel' if includePadding else 'average_of_inside', None), found_high, 0, ((startPadding), (endPadding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def doubt_3(input_size, strides, windowSizes, startPadding, endPadding, dilations, includePadding):
    if any(d > 1 for d in dilations):
        return True
    return False


def axis_4(input_size, windowSize, strides, startPadding, endPadding, dilations):
    if windowSize < 1 or strides < 1 or dilations < 1:
        return None
    kernel_size, stride, dilation = windowSize, strides, dilations
    if not (startPadding >= 0):
        return None
    if not (endPadding >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(startPadding), pad_high=(endPadding))
    return ('explicit', '', 'not stated', '', '', found_high, 0, ((startPadding), (endPadding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def doubt_5(input_size, windowSize, strides, startPadding, endPadding, dilations):
    kernel_size, stride, dilation, = zip(*[(windowSize, strides, dilations,) for windowSize, strides, dilations in zip(windowSize, strides, dilations)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(i + low + high < k for i, low, high, k in zip(input_size, startPadding, endPadding, effective_kernel_size)):
        return True
    return False


LAYERS = {
    'dml.Convolution': ((axis_1,), (), None, None, (2, 3,), {'mode': (('DML_CONVOLUTION_MODE_CROSS_CORRELATION', 'DML_CONVOLUTION_MODE_CONVOLUTION',), '', (),), 'direction': (('DML_CONVOLUTION_DIRECTION_FORWARD', 'DML_CONVOLUTION_DIRECTION_BACKWARD',), '', (),), 'strides': ((int,), '', (),), 'dilations': ((int,), '', (),), 'startPadding': ((int,), '', (),), 'endPadding': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (('DML_CONVOLUTION_MODE_CROSS_CORRELATION', 'DML_CONVOLUTION_MODE_CROSS_CORRELATION',), ('DML_CONVOLUTION_DIRECTION_FORWARD', 'DML_CONVOLUTION_DIRECTION_FORWARD',), (1, 1,), (1, 1,), (0, 0,), (0, 0,), None,), 3: (('DML_CONVOLUTION_MODE_CROSS_CORRELATION', 'DML_CONVOLUTION_MODE_CROSS_CORRELATION', 'DML_CONVOLUTION_MODE_CROSS_CORRELATION',), ('DML_CONVOLUTION_DIRECTION_FORWARD', 'DML_CONVOLUTION_DIRECTION_FORWARD', 'DML_CONVOLUTION_DIRECTION_FORWARD',), (1, 1, 1,), (1, 1, 1,), (0, 0, 0,), (0, 0, 0,), None,)}, ('input', 'filter', 'bias', 'mode', 'direction', 'strides', 'dilations', 'startPadding', 'endPadding', 'outputPadding', 'groupCount',), ('groupCount', 'outputPadding',), ('bias', 'filter', 'input',), (), ('kernel_size',), '2025-07-21', ''),
    'dml.AveragePooling': ((axis_2,), (), None, doubt_3, (2, 3,), {'strides': ((int,), '', (),), 'windowSizes': ((int,), '', (),), 'startPadding': ((int,), '', (),), 'endPadding': ((int,), '', (),), 'dilations': ((int,), '', (),), 'includePadding': ((False, True,), '', (),)}, {2: (None, None, None, None, None, None,), 3: (None, None, None, None, None, None,)}, ('input', 'strides', 'windowSizes', 'startPadding', 'endPadding', 'dilations', 'includePadding',), (), ('input',), (), (), '2025-07-21', ''),
    'dml.MaxPooling': ((axis_4,), (), None, doubt_5, (2, 3,), {'windowSize': ((int,), '', (),), 'strides': ((int,), '', (),), 'startPadding': ((int,), '', (),), 'endPadding': ((int,), '', (),), 'dilations': ((int,), '', (),)}, {2: (None, (1, 1,), (0, 0,), (0, 0,), (1, 1,),), 3: (None, (1, 1, 1,), (0, 0, 0,), (0, 0, 0,), (1, 1, 1,),)}, ('input', 'windowSize', 'strides', 'startPadding', 'endPadding', 'dilations', 'outputIndices',), ('outputIndices',), ('input',), (), (), '2025-07-21', ''),
}
