"""CNTK: its layers in release 2, compiled from derive/runtime/frameworks/cntk.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas


def axis_1(input_size, strides, auto_padding, kernel_size):
    if strides < 1 or kernel_size < 1:
        return None
    stride, dilation = strides, 1
    if not (kernel_size <= input_size):
        return None
    if not auto_padding:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_padding:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((kernel_size - 1) // 2 - ((input_size - 1) % stride) // 2), pad_high=(kernel_size // 2 - (((input_size - 1) % stride) + 1) // 2))
        return ('explicit', '', 'zeros', '', '', found_high, 1, (((kernel_size - 1) // 2 - ((input_size - 1) % stride) // 2), (kernel_size // 2 - (((input_size - 1) % stride) + 1) // 2),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_2(input_size, strides, auto_padding, kernel_size):
    if strides < 1 or kernel_size < 1:
        return None
    stride, dilation = strides, 1
    if (auto_padding) and not (kernel_size <= (input_size - 1) * stride + 1):
        return None
    if not auto_padding:
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('valid', 'smallest', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_padding:
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_upper', 'smallest', 'zeros', '', '', found_high, 1, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_3(input_size, pooling_window_shape, strides, auto_padding, ceil_out_dim):
    if pooling_window_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = pooling_window_shape, strides, 1
    if not (kernel_size <= input_size):
        return None
    if ceil_out_dim and not auto_padding:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil', '', 'not stated', '', '', (0), 0, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not ceil_out_dim and not auto_padding:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'not stated', '', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not ceil_out_dim and auto_padding:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((kernel_size - 1) // 2 - ((input_size - 1) % stride) // 2), pad_high=(kernel_size // 2 - (((input_size - 1) % stride) + 1) // 2))
        return ('explicit', '', 'not stated', '', '', found_high, 2, (((kernel_size - 1) // 2 - ((input_size - 1) % stride) // 2), (kernel_size // 2 - (((input_size - 1) % stride) + 1) // 2),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


LAYERS = {
    'cntk.convolution': ((axis_1,), (), None, None, (1, 2, 3,), {'strides': ((int,), '', (),), 'auto_padding': ((True, False,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (True,), None,), 2: ((1, 1,), (True, True,), None,), 3: ((1, 1, 1,), (True, True, True,), None,)}, ('convolution_map', 'operand', 'strides', 'sharing', 'auto_padding',), ('groups', 'max_temp_mem_size_in_samples', 'name', 'sharing',), ('convolution_map', 'operand',), ('dilation', 'lower_pad', 'reduction_rank', 'sequential', 'upper_pad',), ('kernel_size',), '2', ''),
    'cntk.convolution_transpose': ((axis_2,), (), None, None, (1, 2, 3,), {'strides': ((int,), '', (),), 'auto_padding': ((True, False,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (True,), None,), 2: ((1, 1,), (True, True,), None,), 3: ((1, 1, 1,), (True, True, True,), None,)}, ('convolution_map', 'operand', 'strides', 'sharing', 'auto_padding',), ('max_temp_mem_size_in_samples', 'name', 'sharing',), ('convolution_map', 'operand',), ('dilation', 'lower_pad', 'output_shape', 'reduction_rank', 'upper_pad',), ('kernel_size',), '2', ''),
    'cntk.pooling': ((axis_3,), (), None, None, (1, 2, 3,), {'pooling_window_shape': ((int,), '', (),), 'strides': ((int,), '', (),), 'auto_padding': ((True, False,), '', (),), 'ceil_out_dim': ((False, True,), '', (),)}, {1: (None, (1,), (False,), (False,),), 2: (None, (1, 1,), (False, False,), (False, False,),), 3: (None, (1, 1, 1,), (False, False, False,), (False, False, False,),)}, ('operand', 'pooling_type', 'pooling_window_shape', 'strides', 'auto_padding', 'ceil_out_dim',), ('name', 'pooling_type',), ('operand',), ('include_pad', 'lower_pad', 'upper_pad',), (), '2', ''),
}
