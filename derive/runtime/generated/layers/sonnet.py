"""Sonnet: its layers in release 2.0.2, compiled from derive/runtime/frameworks/sonnet.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas


def axis_1(input_size, kernel_shape, stride, rate, padding):
    if kernel_shape < 1 or stride < 1 or rate < 1:
        return None
    kernel_size, dilation = kernel_shape, rate
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'snt.pad.valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'snt.pad.same':
        found_size, found_low, found_high = formulas.same_fixed_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_fixed_upper', '', 'zeros', '', '', found_high, 3, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'snt.pad.full':
        found_size, found_low, found_high = formulas.full(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('full', '', 'zeros', '', '', found_high, 4, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'snt.pad.causal':
        found_size, found_low, found_high = formulas.causal(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('causal', '', 'zeros', '', '', found_high, 5, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'snt.pad.reverse_causal':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), pad_high=(effective_kernel_size - 1))
        return ('explicit', '', 'zeros', '', '', found_high, 6, ((0), (effective_kernel_size - 1),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_2(input_size, kernel_shape, stride, rate, padding):
    kernel_size, dilation, = zip(*[(kernel_shape, rate,) for kernel_shape, rate in zip(kernel_shape, rate)])
    if not (max(stride) == 1 or max(dilation) == 1):
        return False
    return True


def doubt_3(input_size, kernel_shape, stride, rate, padding):
    kernel_size, dilation, = zip(*[(kernel_shape, rate,) for kernel_shape, rate in zip(kernel_shape, rate)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    return False


def doubt_4(input_size, kernel_shape, stride, rate, padding):
    kernel_size, dilation, = zip(*[(kernel_shape, rate,) for kernel_shape, rate in zip(kernel_shape, rate)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    if len(stride) == 3 and padding[0] in ('SAME', 'same') and any(k < s for k, s in zip(kernel_size, stride)):
        return True
    return False


def axis_5(input_size, kernel_shape, output_shape, stride, rate, padding):
    if kernel_shape < 1 or stride < 1 or rate < 1:
        return None
    kernel_size, dilation = kernel_shape, rate
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (padding == 'SAME' and output_shape is not None) and not ((input_size - 1) * stride + 1 <= output_shape <= input_size * stride):
        return None
    if (padding == 'VALID' and output_shape is not None) and not (full_length <= output_shape <= full_length + stride - 1):
        return None
    if not (dilation == 1):
        return None
    if padding == 'SAME' and output_shape is None:
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_upper', 'largest', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID' and output_shape is None:
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('valid', 'largest', 'zeros', '', '', found_high, 1, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'SAME' and output_shape is not None:
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - ((input_size - 1) * stride + 1))))
        return ('same_upper', 'chosen', 'zeros', '', '', found_high, 2, ((output_shape - ((input_size - 1) * stride + 1)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID' and output_shape is not None:
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - (full_length))))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 3, ((output_shape - (full_length)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_6(input_size, kernel_shape, output_shape, stride, rate, padding):
    kernel_size, dilation, = zip(*[(kernel_shape, rate,) for kernel_shape, rate in zip(kernel_shape, rate)])
    full_length = tuple([(input_size - 1) * stride + dilation * (kernel_size - 1) + 1 for input_size, stride, kernel_size, dilation in zip(input_size, stride, kernel_size, dilation)])
    if output_shape[0] is not None and padding[0] == 'VALID' and any(i == 1 and l - s < n < l for i, s, l, n in zip(input_size, stride, full_length, output_shape)):
        return True
    if output_shape[0] is not None and padding[0] == 'SAME' and any(not (i - 1) * s + 1 <= n <= i * s for i, s, n in zip(input_size, stride, output_shape)) or output_shape[0] is not None and padding[0] == 'VALID' and any(not l <= n <= l + s - 1 for l, s, n in zip(full_length, stride, output_shape)):
        return True
    if max(dilation) > 1:
        return True
    return False


def axis_7(input_size, kernel_shape, stride, rate, padding):
    if kernel_shape < 1 or stride < 1 or rate < 1:
        return None
    kernel_size, dilation = kernel_shape, rate
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_8(input_size, kernel_shape, stride, rate, padding):
    if not (max(stride) == min(stride)):
        return False
    return True


def doubt_9(input_size, kernel_shape, stride, rate, padding):
    kernel_size, dilation, = zip(*[(kernel_shape, rate,) for kernel_shape, rate in zip(kernel_shape, rate)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    if max(stride) > 1 and max(dilation) > 1:
        return True
    if max(stride) > min(stride):
        return True
    return False


LAYERS = {
    'sonnet.Conv1D': ((axis_1,), (together_2,), None, doubt_3, (1,), {'kernel_shape': ((int,), '', (),), 'stride': ((int,), '', (),), 'rate': ((int,), '', (),), 'padding': (('SAME', 'VALID', 'snt.pad.valid', 'snt.pad.same', 'snt.pad.full', 'snt.pad.causal', 'snt.pad.reverse_causal',), '', (),)}, {1: (None, (1,), (1,), ('SAME',),)}, ('output_channels', 'kernel_shape', 'stride', 'rate', 'padding', 'with_bias', 'w_init', 'b_init', 'data_format', 'name',), ('b_init', 'data_format', 'name', 'output_channels', 'w_init', 'with_bias',), (), (), (), '2.0.2', '2.0.2'),
    'sonnet.Conv2D': ((axis_1,), (together_2,), None, doubt_3, (2,), {'kernel_shape': ((int,), '', (),), 'stride': ((int,), '', (),), 'rate': ((int,), '', (),), 'padding': (('SAME', 'VALID', 'snt.pad.valid', 'snt.pad.same', 'snt.pad.full', 'snt.pad.causal', 'snt.pad.reverse_causal',), '', (),)}, {2: (None, (1, 1,), (1, 1,), ('SAME', 'SAME',),)}, ('output_channels', 'kernel_shape', 'stride', 'rate', 'padding', 'with_bias', 'w_init', 'b_init', 'data_format', 'name',), ('b_init', 'data_format', 'name', 'output_channels', 'w_init', 'with_bias',), (), (), (), '2.0.2', '2.0.2'),
    'sonnet.Conv3D': ((axis_1,), (together_2,), None, doubt_4, (3,), {'kernel_shape': ((int,), '', (),), 'stride': ((int,), '', (),), 'rate': ((int,), '', (),), 'padding': (('SAME', 'VALID', 'snt.pad.valid', 'snt.pad.same', 'snt.pad.full', 'snt.pad.causal', 'snt.pad.reverse_causal',), '', (),)}, {3: (None, (1, 1, 1,), (1, 1, 1,), ('SAME', 'SAME', 'SAME',),)}, ('output_channels', 'kernel_shape', 'stride', 'rate', 'padding', 'with_bias', 'w_init', 'b_init', 'data_format', 'name',), ('b_init', 'data_format', 'name', 'output_channels', 'w_init', 'with_bias',), (), (), (), '2.0.2', '2.0.2'),
    'sonnet.Conv1DTranspose': ((axis_5,), (), None, doubt_6, (1,), {'kernel_shape': ((int,), '', (),), 'output_shape': ((int, None,), '', (),), 'stride': ((int,), '', (),), 'rate': ((int,), '', (),), 'padding': (('SAME', 'VALID',), '', (),)}, {1: (None, (None,), (1,), (1,), ('SAME',),)}, ('output_channels', 'kernel_shape', 'output_shape', 'stride', 'rate', 'padding', 'with_bias', 'w_init', 'b_init', 'data_format', 'name',), ('b_init', 'data_format', 'name', 'output_channels', 'w_init', 'with_bias',), (), (), (), '2.0.2', '2.0.2'),
    'sonnet.Conv2DTranspose': ((axis_5,), (), None, doubt_6, (2,), {'kernel_shape': ((int,), '', (),), 'output_shape': ((int, None,), '', (),), 'stride': ((int,), '', (),), 'rate': ((int,), '', (),), 'padding': (('SAME', 'VALID',), '', (),)}, {2: (None, (None, None,), (1, 1,), (1, 1,), ('SAME', 'SAME',),)}, ('output_channels', 'kernel_shape', 'output_shape', 'stride', 'rate', 'padding', 'with_bias', 'w_init', 'b_init', 'data_format', 'name',), ('b_init', 'data_format', 'name', 'output_channels', 'w_init', 'with_bias',), (), (), (), '2.0.2', '2.0.2'),
    'sonnet.Conv3DTranspose': ((axis_5,), (), None, doubt_6, (3,), {'kernel_shape': ((int,), '', (),), 'output_shape': ((int, None,), '', (),), 'stride': ((int,), '', (),), 'rate': ((int,), '', (),), 'padding': (('SAME', 'VALID',), '', (),)}, {3: (None, (None, None, None,), (1, 1, 1,), (1, 1, 1,), ('SAME', 'SAME', 'SAME',),)}, ('output_channels', 'kernel_shape', 'output_shape', 'stride', 'rate', 'padding', 'with_bias', 'w_init', 'b_init', 'data_format', 'name',), ('b_init', 'data_format', 'name', 'output_channels', 'w_init', 'with_bias',), (), (), (), '2.0.2', '2.0.2'),
    'sonnet.DepthwiseConv2D': ((axis_7,), (together_8,), None, doubt_9, (2,), {'kernel_shape': ((int,), '', (),), 'stride': ((int,), '', (),), 'rate': ((int,), '', (),), 'padding': (('SAME', 'VALID',), '', (),)}, {2: (None, (1, 1,), (1, 1,), ('SAME', 'SAME',),)}, ('kernel_shape', 'channel_multiplier', 'stride', 'rate', 'padding', 'with_bias', 'w_init', 'b_init', 'data_format', 'name',), ('b_init', 'channel_multiplier', 'data_format', 'name', 'w_init', 'with_bias',), (), (), (), '2.0.2', '2.0.2'),
}
