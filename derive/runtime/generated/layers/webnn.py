"""WebNN: its layers in release 2026-06-26, compiled from derive/runtime/frameworks/webnn.py by `derive docs`; do not edit."""

from math import floor

from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR


def axis_1(input_size, padding, strides, dilations, kernel_size):
    if strides < 1 or dilations < 1 or kernel_size < 1:
        return None
    stride, dilation = strides, dilations
    if not (min(padding) >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((padding[0]), (padding[1]),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_2(input_size, padding, strides, dilations, outputPadding, outputSizes, kernel_size):
    if strides < 1 or dilations < 1 or kernel_size < 1:
        return None
    stride, dilation = strides, dilations
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if not (min(padding) >= 0):
        return None
    if not (outputPadding >= 0):
        return None
    if (outputSizes is None) and not (outputPadding < strides):
        return None
    if (outputSizes is not None) and not (0 <= outputSizes - (full_length - padding[0] - padding[1]) < strides):
        return None
    if outputSizes is None:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=outputPadding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, ((padding[0]), (padding[1]), (outputPadding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if outputSizes is not None:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=outputSizes - (full_length - padding[0] - padding[1]))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 1, ((padding[0]), (padding[1]), (outputSizes - (full_length - padding[0] - padding[1])),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_3(input_size, windowDimensions, padding, strides, dilations, outputShapeRounding, outputSizes):
    if strides < 1 or dilations < 1 or isinstance(windowDimensions, int) and windowDimensions < 1:
        return None
    kernel_size, stride, dilation = input_size if windowDimensions is None else windowDimensions, strides, dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (min(padding) >= 0):
        return None
    if (outputSizes is not None) and not (outputSizes < strides):
        return None
    if outputSizes is not None and outputSizes == (input_size - effective_kernel_size) // stride + 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), pad_high=(0))
        return ('explicit', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 0, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if outputSizes is not None:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil', '', 'nothing', 'average_of_inside', 'taps inside the input', (0), 1, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if outputShapeRounding == 'floor':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]))
        return ('explicit', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 2, ((padding[0]), (padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if outputShapeRounding == 'ceil':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), asked_pad_high=(padding[1]))
        return ('explicit_ceil', '', 'nothing', 'average_of_inside', 'taps inside the input', (padding[1]), 3, ((padding[0]), (padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_4(input_size, windowDimensions, padding, strides, dilations, outputShapeRounding, outputSizes):
    kernel_size, stride, dilation, = zip(*[(input_size if windowDimensions is None else windowDimensions, strides, dilations,) for input_size, windowDimensions, strides, dilations in zip(input_size, windowDimensions, strides, dilations)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if (outputSizes[0] is not None) and not (all(o == (i - k) // s + 1 for o, i, k, s in zip(outputSizes, input_size, effective_kernel_size, stride)) or all(o == -((k - i) // s) + 1 for o, i, k, s in zip(outputSizes, input_size, effective_kernel_size, stride))):
        return False
    return True


def axis_5(input_size, windowDimensions, padding, strides, dilations, outputShapeRounding, outputSizes):
    if strides < 1 or dilations < 1 or isinstance(windowDimensions, int) and windowDimensions < 1:
        return None
    kernel_size, stride, dilation = input_size if windowDimensions is None else windowDimensions, strides, dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (min(padding) >= 0):
        return None
    if (outputSizes is not None) and not (outputSizes < strides):
        return None
    if outputSizes is not None and outputSizes == (input_size - effective_kernel_size) // stride + 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), pad_high=(0))
        return ('explicit', '', 'zeros', 'norm', '', found_high, 0, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if outputSizes is not None:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil', '', 'zeros', 'norm', '', (0), 1, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if outputShapeRounding == 'floor':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]))
        return ('explicit', '', 'zeros', 'norm', '', found_high, 2, ((padding[0]), (padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if outputShapeRounding == 'ceil':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), asked_pad_high=(padding[1]))
        return ('explicit_ceil', '', 'zeros', 'norm', '', (padding[1]), 3, ((padding[0]), (padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_6(input_size, windowDimensions, padding, strides, dilations, outputShapeRounding, outputSizes):
    if strides < 1 or dilations < 1 or isinstance(windowDimensions, int) and windowDimensions < 1:
        return None
    kernel_size, stride, dilation = input_size if windowDimensions is None else windowDimensions, strides, dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (min(padding) >= 0):
        return None
    if (outputSizes is not None) and not (outputSizes < strides):
        return None
    if outputSizes is not None and outputSizes == (input_size - effective_kernel_size) // stride + 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), pad_high=(0))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 0, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if outputSizes is not None:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil', '', 'nothing', 'maximum_of_inside', '', (0), 1, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if outputShapeRounding == 'floor':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 2, ((padding[0]), (padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if outputShapeRounding == 'ceil':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), asked_pad_high=(padding[1]))
        return ('explicit_ceil', '', 'nothing', 'maximum_of_inside', '', (padding[1]), 3, ((padding[0]), (padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


LAYERS = {
    'MLGraphBuilder.conv2d': ((axis_1,), (), None, None, (2,), {'padding': ((PAIR,), 'low and high in turn', (),), 'strides': ((int,), '', (),), 'dilations': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (((0, 0,), (0, 0,),), (1, 1,), (1, 1,), None,)}, ('input', 'filter',), ('filterLayout', 'groups', 'inputLayout', 'label',), ('bias', 'filter', 'input',), (), ('kernel_size',), '2026-06-26', ''),
    'MLGraphBuilder.convTranspose2d': ((axis_2,), (), None, None, (2,), {'padding': ((PAIR,), 'low and high in turn', (),), 'strides': ((int,), '', (),), 'dilations': ((int,), '', (),), 'outputPadding': ((int,), '', (),), 'outputSizes': ((int, None,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (((0, 0,), (0, 0,),), (1, 1,), (1, 1,), (0, 0,), (None, None,), None,)}, ('input', 'filter',), ('filterLayout', 'groups', 'inputLayout', 'label',), ('bias', 'filter', 'input',), (), ('kernel_size',), '2026-06-26', ''),
    'MLGraphBuilder.averagePool2d': ((axis_3,), (together_4,), None, None, (2,), {'windowDimensions': ((int, None,), '', (),), 'padding': ((PAIR,), 'low and high in turn', (),), 'strides': ((int,), '', (),), 'dilations': ((int,), '', (),), 'outputShapeRounding': (('floor', 'ceil',), '', (),), 'outputSizes': ((int, None,), '', (),)}, {2: ((None, None,), ((0, 0,), (0, 0,),), (1, 1,), (1, 1,), ('floor', 'floor',), (None, None,),)}, ('input',), ('label', 'layout',), ('input',), (), (), '2026-06-26', ''),
    'MLGraphBuilder.l2Pool2d': ((axis_5,), (together_4,), None, None, (2,), {'windowDimensions': ((int, None,), '', (),), 'padding': ((PAIR,), 'low and high in turn', (),), 'strides': ((int,), '', (),), 'dilations': ((int,), '', (),), 'outputShapeRounding': (('floor', 'ceil',), '', (),), 'outputSizes': ((int, None,), '', (),)}, {2: ((None, None,), ((0, 0,), (0, 0,),), (1, 1,), (1, 1,), ('floor', 'floor',), (None, None,),)}, ('input',), ('label', 'layout',), ('input',), (), (), '2026-06-26', ''),
    'MLGraphBuilder.maxPool2d': ((axis_6,), (together_4,), None, None, (2,), {'windowDimensions': ((int, None,), '', (),), 'padding': ((PAIR,), 'low and high in turn', (),), 'strides': ((int,), '', (),), 'dilations': ((int,), '', (),), 'outputShapeRounding': (('floor', 'ceil',), '', (),), 'outputSizes': ((int, None,), '', (),)}, {2: ((None, None,), ((0, 0,), (0, 0,),), (1, 1,), (1, 1,), ('floor', 'floor',), (None, None,),)}, ('input',), ('label', 'layout',), ('input',), (), (), '2026-06-26', ''),
}
