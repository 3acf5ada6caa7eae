"""Haiku: its layers in release 0.0.17, compiled from derive/runtime/frameworks/haiku.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair


def axis_1(input_size, kernel_shape, stride, rate, padding):
    if kernel_shape < 1 or stride < 1 or rate < 1:
        return None
    kernel_size, dilation = kernel_shape, rate
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]))
        return ('explicit', '', 'zeros', '', '', found_high, 3, ((padding[0]), (padding[1]),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'hk.pad.valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 4, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'hk.pad.same':
        found_size, found_low, found_high = formulas.same_fixed_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_fixed_upper', '', 'zeros', '', '', found_high, 5, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'hk.pad.full':
        found_size, found_low, found_high = formulas.full(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('full', '', 'zeros', '', '', found_high, 6, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'hk.pad.causal':
        found_size, found_low, found_high = formulas.causal(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('causal', '', 'zeros', '', '', found_high, 7, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'hk.pad.reverse_causal':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), pad_high=(effective_kernel_size - 1))
        return ('explicit', '', 'zeros', '', '', found_high, 8, ((0), (effective_kernel_size - 1),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_2(input_size, kernel_shape, stride, rate, padding):
    if any(pair(p) and p[0] < 0 for p in padding):
        return True
    return False


def axis_3(input_size, kernel_shape, stride, rate, padding):
    if kernel_shape < 1 or stride < 1 or rate < 1:
        return None
    kernel_size, dilation = kernel_shape, rate
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]))
        return ('explicit', '', 'zeros', '', '', found_high, 3, ((padding[0]), (padding[1]),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_4(input_size, kernel_shape, stride, output_shape, padding):
    if kernel_shape < 1 or stride < 1:
        return None
    kernel_size, dilation = kernel_shape, 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (output_shape is not None) and not (not pair(padding)):
        return None
    if (output_shape is not None) and not (padding in ('SAME', 'VALID')):
        return None
    if (padding == 'SAME' and output_shape is not None) and not ((output_shape + stride - 1) // stride == input_size):
        return None
    if (padding == 'VALID' and output_shape is not None) and not ((output_shape - effective_kernel_size + stride) // stride == input_size):
        return None
    if padding == 'SAME' and output_shape is None:
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_upper', 'largest', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if padding == 'VALID' and output_shape is None:
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.covering(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('valid', 'covering', 'zeros', '', '', found_high, 1, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if padding == 'SAME' and output_shape is not None:
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - ((input_size - 1) * stride + 1))))
        return ('same_upper', 'chosen', 'zeros', '', '', found_high, 2, ((output_shape - ((input_size - 1) * stride + 1)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if padding == 'VALID' and output_shape is not None:
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - full_length)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 3, ((output_shape - full_length),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if pair(padding):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(effective_kernel_size - 1 - padding[0]), pad_high=(effective_kernel_size - 1 - padding[1]), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 4, ((effective_kernel_size - 1 - padding[0]), (effective_kernel_size - 1 - padding[1]), (0),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if padding in ('SAME_LOWER', 'same_lower'):
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_upper', 'smallest', 'zeros', '', '', found_high, 5, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if 'same' == padding:
        found_size, found_low, found_high = formulas.same_lower_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_lower', 'smallest', 'zeros', '', '', found_high, 6, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if 'valid' == padding:
        found_size, found_low, found_high = formulas.full_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('full', 'smallest', 'zeros', '', '', found_high, 7, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    return None


def together_5(input_size, kernel_shape, stride, output_shape, padding):
    if (not pair(padding[0]) and padding[0] not in ('SAME', 'VALID')) and not (all(s == 1 for s in stride)):
        return False
    return True


def axis_6(input_size, window_shape, strides, padding):
    if window_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = window_shape, strides, 1
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', '-inf', 'maximum', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', '-inf', 'maximum', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_7(input_size, window_shape, strides, padding):
    if window_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = window_shape, strides, 1
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


LAYERS = {
    'haiku.Conv1D': ((axis_1,), (), None, doubt_2, (1,), {'kernel_shape': ((int,), '', (),), 'stride': ((int,), '', (),), 'rate': ((int,), '', (),), 'padding': (('SAME', 'VALID', 'SAME_LOWER', 'hk.pad.valid', 'hk.pad.same', 'hk.pad.full', 'hk.pad.causal', 'hk.pad.reverse_causal', PAIR,), '', (),)}, {1: (None, (1,), (1,), ('SAME',),)}, ('output_channels', 'kernel_shape', 'stride', 'rate', 'padding', 'with_bias', 'w_init', 'b_init', 'data_format', 'mask', 'feature_group_count', 'name',), ('b_init', 'data_format', 'feature_group_count', 'mask', 'name', 'output_channels', 'w_init', 'with_bias',), (), (), (), '0.0.17', '0.0.17'),
    'haiku.Conv2D': ((axis_1,), (), None, doubt_2, (2,), {'kernel_shape': ((int,), '', (),), 'stride': ((int,), '', (),), 'rate': ((int,), '', (),), 'padding': (('SAME', 'VALID', 'SAME_LOWER', 'hk.pad.valid', 'hk.pad.same', 'hk.pad.full', 'hk.pad.causal', 'hk.pad.reverse_causal', PAIR,), '', (),)}, {2: (None, (1, 1,), (1, 1,), ('SAME', 'SAME',),)}, ('output_channels', 'kernel_shape', 'stride', 'rate', 'padding', 'with_bias', 'w_init', 'b_init', 'data_format', 'mask', 'feature_group_count', 'name',), ('b_init', 'data_format', 'feature_group_count', 'mask', 'name', 'output_channels', 'w_init', 'with_bias',), (), (), (), '0.0.17', '0.0.17'),
    'haiku.Conv3D': ((axis_1,), (), None, doubt_2, (3,), {'kernel_shape': ((int,), '', (),), 'stride': ((int,), '', (),), 'rate': ((int,), '', (),), 'padding': (('SAME', 'VALID', 'SAME_LOWER', 'hk.pad.valid', 'hk.pad.same', 'hk.pad.full', 'hk.pad.causal', 'hk.pad.reverse_causal', PAIR,), '', (),)}, {3: (None, (1, 1, 1,), (1, 1, 1,), ('SAME', 'SAME', 'SAME',),)}, ('output_channels', 'kernel_shape', 'stride', 'rate', 'padding', 'with_bias', 'w_init', 'b_init', 'data_format', 'mask', 'feature_group_count', 'name',), ('b_init', 'data_format', 'feature_group_count', 'mask', 'name', 'output_channels', 'w_init', 'with_bias',), (), (), (), '0.0.17', '0.0.17'),
    'haiku.ConvND': ((axis_1,), (), None, doubt_2, (1, 2, 3,), {'kernel_shape': ((int,), '', (),), 'stride': ((int,), '', (),), 'rate': ((int,), '', (),), 'padding': (('SAME', 'VALID', 'SAME_LOWER', 'hk.pad.valid', 'hk.pad.same', 'hk.pad.full', 'hk.pad.causal', 'hk.pad.reverse_causal', PAIR,), '', (),)}, {1: (None, (1,), (1,), ('SAME',),), 2: (None, (1, 1,), (1, 1,), ('SAME', 'SAME',),), 3: (None, (1, 1, 1,), (1, 1, 1,), ('SAME', 'SAME', 'SAME',),)}, ('num_spatial_dims', 'output_channels', 'kernel_shape', 'stride', 'rate', 'padding', 'with_bias', 'w_init', 'b_init', 'data_format', 'mask', 'feature_group_count', 'name',), ('b_init', 'data_format', 'feature_group_count', 'mask', 'name', 'num_spatial_dims', 'output_channels', 'w_init', 'with_bias',), (), (), (), '0.0.17', '0.0.17'),
    'haiku.DepthwiseConv1D': ((axis_3,), (), None, None, (1,), {'kernel_shape': ((int,), '', (),), 'stride': ((int,), '', (),), 'rate': ((int,), '', (),), 'padding': (('SAME', 'VALID', 'SAME_LOWER', PAIR,), '', (),)}, {1: (None, (1,), (1,), ('SAME',),)}, ('channel_multiplier', 'kernel_shape', 'stride', 'rate', 'padding', 'with_bias', 'w_init', 'b_init', 'data_format', 'name',), ('b_init', 'channel_multiplier', 'data_format', 'name', 'w_init', 'with_bias',), (), (), (), '0.0.17', '0.0.17'),
    'haiku.DepthwiseConv2D': ((axis_3,), (), None, None, (2,), {'kernel_shape': ((int,), '', (),), 'stride': ((int,), '', (),), 'rate': ((int,), '', (),), 'padding': (('SAME', 'VALID', 'SAME_LOWER', PAIR,), '', (),)}, {2: (None, (1, 1,), (1, 1,), ('SAME', 'SAME',),)}, ('channel_multiplier', 'kernel_shape', 'stride', 'rate', 'padding', 'with_bias', 'w_init', 'b_init', 'data_format', 'name',), ('b_init', 'channel_multiplier', 'data_format', 'name', 'w_init', 'with_bias',), (), (), (), '0.0.17', '0.0.17'),
    'haiku.DepthwiseConv3D': ((axis_3,), (), None, None, (3,), {'kernel_shape': ((int,), '', (),), 'stride': ((int,), '', (),), 'rate': ((int,), '', (),), 'padding': (('SAME', 'VALID', 'SAME_LOWER', PAIR,), '', (),)}, {3: (None, (1, 1, 1,), (1, 1, 1,), ('SAME', 'SAME', 'SAME',),)}, ('channel_multiplier', 'kernel_shape', 'stride', 'rate', 'padding', 'with_bias', 'w_init', 'b_init', 'data_format', 'name',), ('b_init', 'channel_multiplier', 'data_format', 'name', 'w_init', 'with_bias',), (), (), (), '0.0.17', '0.0.17'),
    'haiku.Conv1DTranspose': ((axis_4,), (together_5,), None, None, (1,), {'kernel_shape': ((int,), '', (),), 'stride': ((int,), '', (),), 'output_shape': ((int, None,), '', (),), 'padding': (('SAME', 'VALID', 'SAME_LOWER', 'same', 'same_lower', 'valid', PAIR,), '', (),)}, {1: (None, (1,), (None,), ('SAME',),)}, ('output_channels', 'kernel_shape', 'stride', 'output_shape', 'padding', 'with_bias', 'w_init', 'b_init', 'data_format', 'mask', 'name',), ('b_init', 'data_format', 'mask', 'name', 'output_channels', 'w_init', 'with_bias',), (), (), (), '0.0.17', '0.0.17'),
    'haiku.Conv2DTranspose': ((axis_4,), (together_5,), None, None, (2,), {'kernel_shape': ((int,), '', (),), 'stride': ((int,), '', (),), 'output_shape': ((int, None,), '', (),), 'padding': (('SAME', 'VALID', 'SAME_LOWER', 'same', 'same_lower', 'valid', PAIR,), '', (),)}, {2: (None, (1, 1,), (None, None,), ('SAME', 'SAME',),)}, ('output_channels', 'kernel_shape', 'stride', 'output_shape', 'padding', 'with_bias', 'w_init', 'b_init', 'data_format', 'mask', 'name',), ('b_init', 'data_format', 'mask', 'name', 'output_channels', 'w_init', 'with_bias',), (), (), (), '0.0.17', '0.0.17'),
    'haiku.Conv3DTranspose': ((axis_4,), (together_5,), None, None, (3,), {'kernel_shape': ((int,), '', (),), 'stride': ((int,), '', (),), 'output_shape': ((int, None,), '', (),), 'padding': (('SAME', 'VALID', 'SAME_LOWER', 'same', 'same_lower', 'valid', PAIR,), '', (),)}, {3: (None, (1, 1, 1,), (None, None, None,), ('SAME', 'SAME', 'SAME',),)}, ('output_channels', 'kernel_shape', 'stride', 'output_shape', 'padding', 'with_bias', 'w_init', 'b_init', 'data_format', 'mask', 'name',), ('b_init', 'data_format', 'mask', 'name', 'output_channels', 'w_init', 'with_bias',), (), (), (), '0.0.17', '0.0.17'),
    'haiku.ConvNDTranspose': ((axis_4,), (together_5,), None, None, (1, 2, 3,), {'kernel_shape': ((int,), '', (),), 'stride': ((int,), '', (),), 'output_shape': ((int, None,), '', (),), 'padding': (('SAME', 'VALID', 'SAME_LOWER', 'same', 'same_lower', 'valid', PAIR,), '', (),)}, {1: (None, (1,), (None,), ('SAME',),), 2: (None, (1, 1,), (None, None,), ('SAME', 'SAME',),), 3: (None, (1, 1, 1,), (None, None, None,), ('SAME', 'SAME', 'SAME',),)}, ('num_spatial_dims', 'output_channels', 'kernel_shape', 'stride', 'output_shape', 'padding', 'with_bias', 'w_init', 'b_init', 'data_format', 'mask', 'name',), ('b_init', 'data_format', 'mask', 'name', 'num_spatial_dims', 'output_channels', 'w_init', 'with_bias',), (), (), (), '0.0.17', '0.0.17'),
    'haiku.max_pool': ((axis_6,), (), None, None, (1, 2, 3,), {'window_shape': ((int,), 'between batch and channels', (),), 'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID',), '', (),)}, {1: (None, None, None,), 2: (None, None, None,), 3: (None, None, None,)}, ('value', 'window_shape', 'strides', 'padding', 'channel_axis',), ('channel_axis',), ('value',), (), (), '0.0.17', '0.0.17'),
    'haiku.avg_pool': ((axis_7,), (), None, None, (1, 2, 3,), {'window_shape': ((int,), 'between batch and channels', (),), 'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID',), '', (),)}, {1: (None, None, None,), 2: (None, None, None,), 3: (None, None, None,)}, ('value', 'window_shape', 'strides', 'padding', 'channel_axis',), ('channel_axis',), ('value',), (), (), '0.0.17', '0.0.17'),
    'haiku.MaxPool': ((axis_6,), (), None, None, (1, 2, 3,), {'window_shape': ((int,), 'between batch and channels', (),), 'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID',), '', (),)}, {1: (None, None, None,), 2: (None, None, None,), 3: (None, None, None,)}, ('window_shape', 'strides', 'padding', 'channel_axis', 'name',), ('channel_axis', 'name',), (), (), (), '0.0.17', '0.0.17'),
    'haiku.AvgPool': ((axis_7,), (), None, None, (1, 2, 3,), {'window_shape': ((int,), 'between batch and channels', (),), 'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID',), '', (),)}, {1: (None, None, None,), 2: (None, None, None,), 3: (None, None, None,)}, ('window_shape', 'strides', 'padding', 'channel_axis', 'name',), ('channel_axis', 'name',), (), (), (), '0.0.17', '0.0.17'),
}
