"""cuDNN: its layers in release undated, compiled from derive/runtime/frameworks/cudnn.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.reductions import reduced


def axis_1(input_size, padA, filterStrideA, dilationA, mode, kernel_size):
    if filterStrideA < 1 or dilationA < 1 or kernel_size < 1:
        return None
    stride, dilation = filterStrideA, dilationA
    if not (padA >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padA), pad_high=(padA))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((padA), (padA),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(mode == 'CUDNN_CONVOLUTION'))


def axis_2(input_size, padA, filterStrideA, dilationA, mode, kernel_size, dx):
    if filterStrideA < 1 or dilationA < 1 or kernel_size < 1:
        return None
    stride, dilation = filterStrideA, dilationA
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if not (padA >= 0):
        return None
    if not (0 <= dx - (full_length - 2 * padA) < filterStrideA):
        return None
    found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padA), pad_high=(padA), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=dx - (full_length - 2 * padA))))
    return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, ((padA), (padA), (dx - (full_length - 2 * padA)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(mode == 'CUDNN_CONVOLUTION'))


def axis_3(input_size, windowDimA, paddingA, strideA, mode):
    if windowDimA < 1 or strideA < 1:
        return None
    kernel_size, stride, dilation = windowDimA, strideA, 1
    if not (paddingA >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(paddingA), pad_high=(paddingA))
    return ('explicit', '', *reduced({'CUDNN_POOLING_MAX': 'maximum_of_inside', 'CUDNN_POOLING_AVERAGE_COUNT_INCLUDE_PADDING': 'average_of_kernel', 'CUDNN_POOLING_AVERAGE_COUNT_EXCLUDE_PADDING': 'average_of_inside', 'CUDNN_POOLING_MAX_DETERMINISTIC': 'maximum_of_inside'}[mode], None), found_high, 0, ((paddingA), (paddingA),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


LAYERS = {
    'cudnnConvolutionForward': ((axis_1,), (), None, None, (2, 3,), {'padA': ((int,), '', (),), 'filterStrideA': ((int,), '', (),), 'dilationA': ((int,), '', (),), 'mode': (('CUDNN_CONVOLUTION', 'CUDNN_CROSS_CORRELATION',), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (None, None, None, None, None,), 3: (None, None, None, None, None,)}, (), (), (), (), (), 'undated', ''),
    'cudnnConvolutionBackwardData': ((axis_2,), (), None, None, (2, 3,), {'padA': ((int,), '', (),), 'filterStrideA': ((int,), '', (),), 'dilationA': ((int,), '', (),), 'mode': (('CUDNN_CONVOLUTION', 'CUDNN_CROSS_CORRELATION',), '', (),), 'kernel_size': ((int,), '', (),), 'dx': ((int,), '', (),)}, {2: (None, None, None, None, None, None,), 3: (None, None, None, None, None, None,)}, (), (), (), (), (), 'undated', ''),
    'cudnnPoolingForward': ((axis_3,), (), None, None, (2, 3,), {'windowDimA': ((int,), '', (),), 'paddingA': ((int,), '', (),), 'strideA': ((int,), '', (),), 'mode': (('CUDNN_POOLING_MAX', 'CUDNN_POOLING_AVERAGE_COUNT_INCLUDE_PADDING', 'CUDNN_POOLING_AVERAGE_COUNT_EXCLUDE_PADDING', 'CUDNN_POOLING_MAX_DETERMINISTIC',), '', (),)}, {2: (None, None, None, ('CUDNN_POOLING_MAX', 'CUDNN_POOLING_MAX',),), 3: (None, None, None, ('CUDNN_POOLING_MAX', 'CUDNN_POOLING_MAX', 'CUDNN_POOLING_MAX',),)}, (), (), (), (), (), 'undated', ''),
}
