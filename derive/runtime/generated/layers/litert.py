"""LiteRT: its layers in release 2.3.0, compiled from derive/runtime/frameworks/litert.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas


def axis_1(input_size, padding, stride, dilation_factor, kernel_size):
    if stride < 1 or dilation_factor < 1 or kernel_size < 1:
        return None
    dilation = dilation_factor
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_2(input_size, output_shape, padding, stride, kernel_size):
    if stride < 1 or kernel_size < 1:
        return None
    dilation = 1
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (padding == 'SAME') and not ((input_size - 1) * stride + 1 <= output_shape <= input_size * stride):
        return None
    if (padding == 'VALID') and not (full_length <= output_shape <= full_length + stride - 1):
        return None
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - ((input_size - 1) * stride + 1))))
        return ('same_upper', 'chosen', 'zeros', '', '', found_high, 0, ((output_shape - ((input_size - 1) * stride + 1)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - (full_length))))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 1, ((output_shape - (full_length)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_3(input_size, output_shape, padding, stride, kernel_size):
    dilation, = zip(*[(1,) for input_size in input_size])
    full_length = tuple([(input_size - 1) * stride + dilation * (kernel_size - 1) + 1 for input_size, stride, kernel_size, dilation in zip(input_size, stride, kernel_size, dilation)])
    if padding[0] == 'VALID' and any(not l <= n <= l + s - 1 for l, s, n in zip(full_length, stride, output_shape)):
        return True
    return False


def axis_4(input_size, output_shape, padding, stride, dilation_factor, kernel_size):
    if stride < 1 or dilation_factor < 1 or kernel_size < 1:
        return None
    dilation = dilation_factor
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (padding == 'SAME') and not ((input_size - 1) * stride + 1 <= output_shape <= input_size * stride):
        return None
    if (padding == 'VALID') and not (full_length <= output_shape <= full_length + stride - 1):
        return None
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - ((input_size - 1) * stride + 1))))
        return ('same_upper', 'chosen', 'zeros', '', '', found_high, 0, ((output_shape - ((input_size - 1) * stride + 1)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - (full_length))))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 1, ((output_shape - (full_length)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_5(input_size, padding, stride, filter_size):
    if stride < 1 or filter_size < 1:
        return None
    kernel_size, dilation = filter_size, 1
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'nothing', 'maximum_of_inside', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'nothing', 'maximum_of_inside', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_6(input_size, padding, stride, filter_size):
    kernel_size, dilation, = zip(*[(filter_size, 1,) for filter_size in filter_size])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if padding[0] == 'VALID' and any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    return False


def axis_7(input_size, padding, stride, filter_size):
    if stride < 1 or filter_size < 1:
        return None
    kernel_size, dilation = filter_size, 1
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_8(input_size, padding, stride, filter_size):
    if stride < 1 or filter_size < 1:
        return None
    kernel_size, dilation = filter_size, 1
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'nothing', 'root_of_average', 'taps inside the input', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'nothing', 'root_of_average', 'taps inside the input', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


LAYERS = {
    'litert.CONV_2D': ((axis_1,), (), None, None, (2,), {'padding': (('SAME', 'VALID',), '', (),), 'stride': ((int,), '', (),), 'dilation_factor': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (None, None, (1, 1,), None,)}, ('padding', 'stride', 'dilation_factor',), (), (), (), (), '2.3.0', '2.3.0'),
    'litert.DEPTHWISE_CONV_2D': ((axis_1,), (), None, None, (2,), {'padding': (('SAME', 'VALID',), '', (),), 'stride': ((int,), '', (),), 'dilation_factor': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (None, None, (1, 1,), None,)}, ('padding', 'stride', 'dilation_factor',), (), (), (), (), '2.3.0', '2.3.0'),
    'litert.CONV_3D': ((axis_1,), (), None, None, (3,), {'padding': (('SAME', 'VALID',), '', (),), 'stride': ((int,), '', (),), 'dilation_factor': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {3: (None, None, (1, 1, 1,), None,)}, ('padding', 'stride', 'dilation_factor',), (), (), (), (), '2.3.0', '2.3.0'),
    'litert.TRANSPOSE_CONV': ((axis_2,), (), None, doubt_3, (2,), {'output_shape': ((int,), 'between batch and channels, of any size', (),), 'padding': (('SAME', 'VALID',), '', (),), 'stride': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (None, None, None, None,)}, ('output_shape', 'padding', 'stride',), (), (), (), (), '2.3.0', '2.3.0'),
    'litert.CONV_3D_TRANSPOSE': ((axis_4,), (), None, None, (3,), {'output_shape': ((int,), 'between batch and channels, of any size', (),), 'padding': (('SAME', 'VALID',), '', (),), 'stride': ((int,), '', (),), 'dilation_factor': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {3: (None, None, None, (1, 1, 1,), None,)}, ('output_shape', 'padding', 'stride', 'dilation_factor',), (), (), (), (), '2.3.0', '2.3.0'),
    'litert.MAX_POOL_2D': ((axis_5,), (), None, doubt_6, (2,), {'padding': (('SAME', 'VALID',), '', (),), 'stride': ((int,), '', (),), 'filter_size': ((int,), '', (),)}, {2: (None, None, None,)}, ('padding', 'stride', 'filter_size',), (), (), (), (), '2.3.0', '2.3.0'),
    'litert.AVERAGE_POOL_2D': ((axis_7,), (), None, doubt_6, (2,), {'padding': (('SAME', 'VALID',), '', (),), 'stride': ((int,), '', (),), 'filter_size': ((int,), '', (),)}, {2: (None, None, None,)}, ('padding', 'stride', 'filter_size',), (), (), (), (), '2.3.0', '2.3.0'),
    'litert.L2_POOL_2D': ((axis_8,), (), None, None, (2,), {'padding': (('SAME', 'VALID',), '', (),), 'stride': ((int,), '', (),), 'filter_size': ((int,), '', (),)}, {2: (None, None, None,)}, ('padding', 'stride', 'filter_size',), (), (), (), (), '2.3.0', '2.3.0'),
}
