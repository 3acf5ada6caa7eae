"""TensorRT: its layers in release 11.1, compiled from derive/runtime/frameworks/tensorrt.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.reductions import reduced


def axis_1(input_size, kernel_size_nd, stride_nd, pre_padding, post_padding, dilation_nd, padding_mode):
    if kernel_size_nd < 1 or stride_nd < 1 or dilation_nd < 1:
        return None
    kernel_size, stride, dilation = kernel_size_nd, stride_nd, dilation_nd
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if padding_mode == 'EXPLICIT_ROUND_DOWN':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pre_padding), pad_high=(post_padding))
        return ('explicit', '', 'zeros', '', '', found_high, 0, ((pre_padding), (post_padding),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding_mode == 'EXPLICIT_ROUND_UP':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pre_padding), asked_pad_high=(post_padding))
        return ('explicit_ceil', '', 'zeros', '', '', (post_padding), 1, ((pre_padding), (post_padding),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding_mode == 'SAME_UPPER' and effective_kernel_size >= (input_size - 1) % stride + 1:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding_mode == 'SAME_LOWER' and effective_kernel_size >= (input_size - 1) % stride + 1:
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'zeros', '', '', found_high, 3, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_2(input_size, kernel_size_nd, stride_nd, pre_padding, post_padding, dilation_nd, padding_mode):
    if kernel_size_nd < 1 or stride_nd < 1 or dilation_nd < 1:
        return None
    kernel_size, stride, dilation = kernel_size_nd, stride_nd, dilation_nd
    if not (pre_padding >= 0):
        return None
    if not (post_padding >= 0):
        return None
    if padding_mode == 'EXPLICIT_ROUND_DOWN' or padding_mode == 'EXPLICIT_ROUND_UP':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pre_padding), pad_high=(post_padding), output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'smallest', 'zeros', '', '', found_high, 0, ((pre_padding), (post_padding), 0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding_mode == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_unextended_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(0))
        return ('same_unextended_upper', '', 'zeros', '', '', found_high, 1, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding_mode == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_unextended_lower_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(0))
        return ('same_unextended_lower', '', 'zeros', '', '', found_high, 2, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_3(input_size, window_size_nd, stride_nd, pre_padding, post_padding, padding_mode, type, average_count_excludes_padding):
    if window_size_nd < 1 or stride_nd < 1:
        return None
    kernel_size, stride, dilation = window_size_nd, stride_nd, 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if padding_mode == 'EXPLICIT_ROUND_DOWN':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pre_padding), pad_high=(post_padding))
        return ('explicit', '', *reduced('maximum' if type == 'MAX' else 'average_of_inside' if average_count_excludes_padding else 'average_of_padded', None), found_high, 0, ((pre_padding), (post_padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding_mode == 'EXPLICIT_ROUND_UP':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pre_padding), asked_pad_high=(post_padding))
        return ('explicit_ceil', '', *reduced('maximum' if type == 'MAX' else 'average_of_inside' if average_count_excludes_padding else 'average_of_padded', None), (post_padding), 1, ((pre_padding), (post_padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding_mode == 'SAME_UPPER' and effective_kernel_size >= (input_size - 1) % stride + 1:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced('maximum' if type == 'MAX' else 'average_of_inside' if average_count_excludes_padding else 'average_of_padded', None), found_high, 2, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding_mode == 'SAME_LOWER' and effective_kernel_size >= (input_size - 1) % stride + 1:
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', *reduced('maximum' if type == 'MAX' else 'average_of_inside' if average_count_excludes_padding else 'average_of_padded', None), found_high, 3, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


LAYERS = {
    'tensorrt.IConvolutionLayer': ((axis_1,), (), None, None, (2, 3,), {'kernel_size_nd': ((int,), '', (),), 'stride_nd': ((int,), '', (),), 'pre_padding': ((int,), '', (),), 'post_padding': ((int,), '', (),), 'dilation_nd': ((int,), '', (),), 'padding_mode': (('EXPLICIT_ROUND_DOWN', 'EXPLICIT_ROUND_UP', 'SAME_UPPER', 'SAME_LOWER',), '', (),)}, {2: (None, (1, 1,), (0, 0,), (0, 0,), (1, 1,), ('EXPLICIT_ROUND_DOWN', 'EXPLICIT_ROUND_DOWN',),), 3: (None, (1, 1, 1,), (0, 0, 0,), (0, 0, 0,), (1, 1, 1,), ('EXPLICIT_ROUND_DOWN', 'EXPLICIT_ROUND_DOWN', 'EXPLICIT_ROUND_DOWN',),)}, (), (), (), (), (), '11.1', ''),
    'tensorrt.IDeconvolutionLayer': ((axis_2,), (), None, None, (2, 3,), {'kernel_size_nd': ((int,), '', (),), 'stride_nd': ((int,), '', (),), 'pre_padding': ((int,), '', (),), 'post_padding': ((int,), '', (),), 'dilation_nd': ((int,), '', (),), 'padding_mode': (('EXPLICIT_ROUND_DOWN', 'EXPLICIT_ROUND_UP', 'SAME_UPPER', 'SAME_LOWER',), '', (),)}, {2: (None, (1, 1,), (0, 0,), (0, 0,), (1, 1,), ('EXPLICIT_ROUND_DOWN', 'EXPLICIT_ROUND_DOWN',),), 3: (None, (1, 1, 1,), (0, 0, 0,), (0, 0, 0,), (1, 1, 1,), ('EXPLICIT_ROUND_DOWN', 'EXPLICIT_ROUND_DOWN', 'EXPLICIT_ROUND_DOWN',),)}, (), (), (), (), (), '11.1', ''),
    'tensorrt.IPoolingLayer': ((axis_3,), (), None, None, (2, 3,), {'window_size_nd': ((int,), '', (),), 'stride_nd': ((int,), '', (),), 'pre_padding': ((int,), '', (),), 'post_padding': ((int,), '', (),), 'padding_mode': (('EXPLICIT_ROUND_DOWN', 'EXPLICIT_ROUND_UP', 'SAME_UPPER', 'SAME_LOWER',), '', (),), 'type': (('MAX', 'AVERAGE',), '', (),), 'average_count_excludes_padding': ((False, True,), '', (),)}, {2: (None, (1, 1,), (0, 0,), (0, 0,), ('EXPLICIT_ROUND_DOWN', 'EXPLICIT_ROUND_DOWN',), ('MAX', 'MAX',), (True, True,),), 3: (None, (1, 1, 1,), (0, 0, 0,), (0, 0, 0,), ('EXPLICIT_ROUND_DOWN', 'EXPLICIT_ROUND_DOWN', 'EXPLICIT_ROUND_DOWN',), ('MAX', 'MAX', 'MAX',), (True, True, True,),)}, (), (), (), (), (), '11.1', ''),
}
