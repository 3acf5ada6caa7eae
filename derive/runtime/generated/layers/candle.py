"""Candle: its layers in release 0.11.0, compiled from derive/runtime/frameworks/candle.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas


def axis_1(input_size, padding, stride, dilation, kernel_size):
    if stride < 1 or dilation < 1 or kernel_size < 1:
        return None
    if not (padding >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((padding), (padding),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_2(input_size, padding, output_padding, stride, dilation, kernel_size):
    if stride < 1 or dilation < 1 or kernel_size < 1:
        return None
    if not (padding >= 0):
        return None
    if not (output_padding >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
    return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, ((padding), (padding), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def doubt_3(input_size, padding, output_padding, stride, dilation, kernel_size):
    full_length = tuple([(input_size - 1) * stride + dilation * (kernel_size - 1) + 1 for input_size, stride, dilation, kernel_size in zip(input_size, stride, dilation, kernel_size)])
    if any(length + op > 2 * p > (i - 1) * s for length, op, p, i, s in zip(full_length, output_padding, padding, input_size, stride)):
        return True
    return False


def axis_4(input_size, kernel_size, padding, stride, dilation):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    if not (padding >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((padding), (padding),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_5(input_size, kernel_size, padding, output_padding, stride, dilation):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    if not (padding >= 0):
        return None
    if not (output_padding >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
    return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, ((padding), (padding), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def doubt_6(input_size, kernel_size, padding, output_padding, stride, dilation):
    full_length = tuple([(input_size - 1) * stride + dilation * (kernel_size - 1) + 1 for input_size, kernel_size, stride, dilation in zip(input_size, kernel_size, stride, dilation)])
    if any(length + op > 2 * p > (i - 1) * s for length, op, p, i, s in zip(full_length, output_padding, padding, input_size, stride)):
        return True
    return False


def axis_7(input_size, sz):
    if sz < 1:
        return None
    kernel_size, stride, dilation = sz, sz, 1
    found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    return ('valid', '', 'nothing', 'maximum_of_inside', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_8(input_size, sz):
    if sz < 1:
        return None
    kernel_size, stride, dilation = sz, sz, 1
    found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    return ('valid', '', 'zeros', 'average_of_kernel', 'all taps', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_9(input_size, kernel_size, stride):
    if kernel_size < 1 or stride < 1:
        return None
    dilation = 1
    found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    return ('valid', '', 'nothing', 'maximum_of_inside', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_10(input_size, kernel_size, stride):
    if kernel_size < 1 or stride < 1:
        return None
    dilation = 1
    found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    return ('valid', '', 'zeros', 'average_of_kernel', 'all taps', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


LAYERS = {
    'candle_core.Tensor.conv1d': ((axis_1,), (), None, None, (1,), {'padding': ((int,), '', ('number',),), 'stride': ((int,), '', ('number',),), 'dilation': ((int,), '', ('number',),), 'kernel_size': ((int,), '', (),)}, {1: (None, None, None, None,)}, ('kernel', 'padding', 'stride', 'dilation', 'groups',), ('groups',), ('kernel',), (), ('kernel_size',), '0.11.0', ''),
    'candle_core.Tensor.conv2d': ((axis_1,), (), None, None, (2,), {'padding': ((int,), '', ('number',),), 'stride': ((int,), '', ('number',),), 'dilation': ((int,), '', ('number',),), 'kernel_size': ((int,), '', (),)}, {2: (None, None, None, None,)}, ('kernel', 'padding', 'stride', 'dilation', 'groups',), ('groups',), ('kernel',), (), ('kernel_size',), '0.11.0', ''),
    'candle_core.Tensor.conv_transpose1d': ((axis_2,), (), None, doubt_3, (1,), {'padding': ((int,), '', ('number',),), 'output_padding': ((int,), '', ('number',),), 'stride': ((int,), '', ('number',),), 'dilation': ((int,), '', ('number',),), 'kernel_size': ((int,), '', (),)}, {1: (None, None, None, None, None,)}, ('kernel', 'padding', 'output_padding', 'stride', 'dilation', 'groups',), ('groups',), ('kernel',), (), ('kernel_size',), '0.11.0', ''),
    'candle_core.Tensor.conv_transpose2d': ((axis_2,), (), None, None, (2,), {'padding': ((int,), '', ('number',),), 'output_padding': ((int,), '', ('number',),), 'stride': ((int,), '', ('number',),), 'dilation': ((int,), '', ('number',),), 'kernel_size': ((int,), '', (),)}, {2: (None, None, None, None, None,)}, ('kernel', 'padding', 'output_padding', 'stride', 'dilation',), (), ('kernel',), (), ('kernel_size',), '0.11.0', ''),
    'candle_nn.conv1d': ((axis_4,), (), None, None, (1,), {'kernel_size': ((int,), '', ('number',),), 'padding': ((int,), '', ('number',),), 'stride': ((int,), '', ('number',),), 'dilation': ((int,), '', ('number',),)}, {1: (None, (0,), (1,), (1,),)}, ('in_channels', 'out_channels', 'kernel_size',), ('cudnn_fwd_algo', 'groups', 'in_channels', 'out_channels',), (), (), (), '0.11.0', ''),
    'candle_nn.conv2d': ((axis_4,), (), None, None, (2,), {'kernel_size': ((int,), '', ('number',),), 'padding': ((int,), '', ('number',),), 'stride': ((int,), '', ('number',),), 'dilation': ((int,), '', ('number',),)}, {2: (None, (0, 0,), (1, 1,), (1, 1,),)}, ('in_channels', 'out_channels', 'kernel_size',), ('cudnn_fwd_algo', 'groups', 'in_channels', 'out_channels',), (), (), (), '0.11.0', ''),
    'candle_nn.conv_transpose1d': ((axis_5,), (), None, doubt_6, (1,), {'kernel_size': ((int,), '', ('number',),), 'padding': ((int,), '', ('number',),), 'output_padding': ((int,), '', ('number',),), 'stride': ((int,), '', ('number',),), 'dilation': ((int,), '', ('number',),)}, {1: (None, (0,), (0,), (1,), (1,),)}, ('in_channels', 'out_channels', 'kernel_size',), ('cudnn_fwd_algo', 'groups', 'in_channels', 'out_channels',), (), (), (), '0.11.0', ''),
    'candle_nn.conv_transpose2d': ((axis_5,), (), None, None, (2,), {'kernel_size': ((int,), '', ('number',),), 'padding': ((int,), '', ('number',),), 'output_padding': ((int,), '', ('number',),), 'stride': ((int,), '', ('number',),), 'dilation': ((int,), '', ('number',),)}, {2: (None, (0, 0,), (0, 0,), (1, 1,), (1, 1,),)}, ('in_channels', 'out_channels', 'kernel_size',), ('cudnn_fwd_algo', 'in_channels', 'out_channels',), (), (), (), '0.11.0', ''),
    'candle_core.Tensor.max_pool2d': ((axis_7,), (), None, None, (2,), {'sz': ((int,), '', (),)}, {2: (None,)}, ('sz',), (), (), (), (), '0.11.0', ''),
    'candle_core.Tensor.avg_pool2d': ((axis_8,), (), None, None, (2,), {'sz': ((int,), '', (),)}, {2: (None,)}, ('sz',), (), (), (), (), '0.11.0', ''),
    'candle_core.Tensor.max_pool2d_with_stride': ((axis_9,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),)}, {2: (None, None,)}, ('kernel_size', 'stride',), (), (), (), (), '0.11.0', ''),
    'candle_core.Tensor.avg_pool2d_with_stride': ((axis_10,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),)}, {2: (None, None,)}, ('kernel_size', 'stride',), (), (), (), (), '0.11.0', ''),
}
