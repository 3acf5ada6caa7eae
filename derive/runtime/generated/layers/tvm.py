"""Apache TVM: its layers in release 0.27.0.post1, compiled from derive/runtime/frameworks/tvm.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair
from derive.runtime.reductions import reduced


def axis_1(input_size, strides, padding, dilation, kernel_size):
    if strides < 1 or dilation < 1 or kernel_size < 1:
        return None
    stride = strides
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)))
    return ('explicit', '', 'zeros', '', '', found_high, 0, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_2(input_size, strides, padding, output_padding, dilation, kernel_size):
    if strides < 1 or dilation < 1 or kernel_size < 1:
        return None
    stride = strides
    if not (output_padding < strides):
        return None
    found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
    return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_3(input_size, pool_size, strides, padding, dilation, ceil_mode, count_include_pad):
    if pool_size < 1 or strides < 1 or dilation < 1:
        return None
    kernel_size, stride = pool_size, strides
    if not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)))
        return ('explicit', '', 'lowest', 'maximum_from_lowest', '', found_high, 0, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), asked_pad_high=((padding[1] if pair(padding) else padding)))
        return ('explicit_ceil_inside', '', 'lowest', 'maximum_from_lowest', '', ((padding[1] if pair(padding) else padding)), 1, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_4(input_size, pool_size, strides, padding, dilation, ceil_mode, count_include_pad):
    kernel_size, stride, = zip(*[(pool_size, strides,) for pool_size, strides in zip(pool_size, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for dilation, kernel_size in zip(dilation, kernel_size)])
    if ceil_mode[0] in (True, 1) and any(-(-(i + (p[0] + p[1] if pair(p) else 2 * p) - k) // s) > -(-(i + (p[0] if pair(p) else p)) // s) for i, p, k, s in zip(input_size, padding, effective_kernel_size, stride)):
        return True
    return False


def axis_5(input_size, pool_size, strides, padding, dilation, ceil_mode, count_include_pad):
    if pool_size < 1 or strides < 1 or dilation < 1:
        return None
    kernel_size, stride = pool_size, strides
    if not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 0, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), asked_pad_high=((padding[1] if pair(padding) else padding)))
        return ('explicit_ceil_inside', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), ((padding[1] if pair(padding) else padding)), 1, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_6(input_size, strides, padding, dilation, kernel_size):
    if strides < 1 or dilation < 1 or kernel_size < 1:
        return None
    stride = strides
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_fixed_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_fixed_lower', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('SAME', 'VALID'):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)))
        return ('explicit', '', 'zeros', '', '', found_high, 2, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_7(input_size, stride, padding, output_padding, kernel_size):
    if stride < 1 or kernel_size < 1:
        return None
    dilation = 1
    if not (output_padding < stride):
        return None
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 0, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_fixed_lower_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('same_fixed_lower', 'chosen', 'zeros', '', '', found_high, 1, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('SAME', 'VALID'):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 2, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_8(input_size, strides, padding, output_padding, kernel_size):
    if strides < 1 or kernel_size < 1:
        return None
    stride, dilation = strides, 1
    if not (output_padding < strides):
        return None
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 0, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_fixed_lower_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('same_fixed_lower', 'chosen', 'zeros', '', '', found_high, 1, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('SAME', 'VALID'):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 2, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_9(input_size, auto_pad, dilations, pads, strides, kernel_size):
    if dilations < 1 or strides < 1 or kernel_size < 1:
        return None
    stride, dilation = strides, dilations
    if auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else pads)), pad_high=((pads[1] if pair(pads) else pads)))
        return ('explicit', '', 'zeros', '', '', found_high, 3, (((pads[0] if pair(pads) else pads)), ((pads[1] if pair(pads) else pads)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_10(input_size, auto_pad, dilations, output_padding, output_shape, pads, strides, kernel_size):
    if dilations < 1 or strides < 1 or kernel_size < 1:
        return None
    stride, dilation = strides, dilations
    if not (output_padding < strides):
        return None
    if auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 0, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_unextended_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(output_padding))
        return ('same_unextended_upper', '', 'zeros', '', '', found_high, 1, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_unextended_lower_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(output_padding))
        return ('same_unextended_lower', '', 'zeros', '', '', found_high, 2, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else pads)), pad_high=((pads[1] if pair(pads) else pads)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 3, (((pads[0] if pair(pads) else pads)), ((pads[1] if pair(pads) else pads)), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_11(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    if auto_pad == 'VALID' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'lowest', 'maximum_from_lowest', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'lowest', 'maximum_from_lowest', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'lowest', 'maximum_from_lowest', '', found_high, 2, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else pads)), pad_high=((pads[1] if pair(pads) else pads)))
        return ('explicit', '', 'lowest', 'maximum_from_lowest', '', found_high, 3, (((pads[0] if pair(pads) else pads)), ((pads[1] if pair(pads) else pads)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('NOTSET', 'VALID') and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else pads)), asked_pad_high=((pads[1] if pair(pads) else pads)))
        return ('explicit_ceil_inside', '', 'lowest', 'maximum_from_lowest', '', ((pads[1] if pair(pads) else pads)), 4, (((pads[0] if pair(pads) else pads)), ((pads[1] if pair(pads) else pads)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_12(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides):
    kernel_size, stride, dilation, = zip(*[(kernel_shape, strides, dilations,) for dilations, kernel_shape, strides in zip(dilations, kernel_shape, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if auto_pad[0] == 'SAME_UPPER' and any((-(-i // s) - 1) * s + k < i for i, k, s in zip(input_size, effective_kernel_size, stride)):
        return True
    if auto_pad[0] == 'SAME_LOWER' and any(i < s for i, s in zip(input_size, stride)):
        return True
    if auto_pad[0] == 'SAME_LOWER' and any(i % s > 0 or i - s + k < i for i, k, s in zip(input_size, effective_kernel_size, stride)):
        return True
    if ceil_mode[0] in (True, 1) and any(-(-(i + (p[0] + p[1] if pair(p) else 2 * p) - k) // s) > -(-(i + (p[0] if pair(p) else p)) // s) for i, p, k, s in zip(input_size, pads, effective_kernel_size, stride)):
        return True
    return False


def axis_13(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides, count_include_pad):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    if auto_pad == 'VALID' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 2, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else pads)), pad_high=((pads[1] if pair(pads) else pads)))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 3, (((pads[0] if pair(pads) else pads)), ((pads[1] if pair(pads) else pads)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('NOTSET', 'VALID') and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else pads)), asked_pad_high=((pads[1] if pair(pads) else pads)))
        return ('explicit_ceil_inside', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), ((pads[1] if pair(pads) else pads)), 4, (((pads[0] if pair(pads) else pads)), ((pads[1] if pair(pads) else pads)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_14(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides, count_include_pad):
    kernel_size, stride, dilation, = zip(*[(kernel_shape, strides, dilations,) for dilations, kernel_shape, strides in zip(dilations, kernel_shape, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if auto_pad[0] == 'SAME_UPPER' and any(d > 1 and k > 1 for d, k in zip(dilations, kernel_shape)):
        return True
    if auto_pad[0] == 'SAME_LOWER' and any(d > 1 and k > 1 for d, k in zip(dilations, kernel_shape)):
        return True
    if ceil_mode[0] in (True, 1) and any(-(-(i + (p[0] + p[1] if pair(p) else 2 * p) - k) // s) > -(-(i + (p[0] if pair(p) else p)) // s) for i, p, k, s in zip(input_size, pads, effective_kernel_size, stride)):
        return True
    return False


LAYERS = {
    'tvm.relax.op.nn.conv1d': ((axis_1,), (), None, None, (1,), {'strides': ((int,), '', (),), 'padding': ((int, PAIR,), 'low, then high', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (0,), (1,), None,)}, ('data', 'weight', 'strides', 'padding', 'dilation', 'groups', 'data_layout', 'kernel_layout', 'out_layout', 'out_dtype',), ('data_layout', 'groups', 'kernel_layout', 'out_dtype', 'out_layout',), ('data', 'weight',), (), ('kernel_size',), '0.27.0.post1', '0.27.0.post1'),
    'tvm.relax.op.nn.conv2d': ((axis_1,), (), None, None, (2,), {'strides': ((int,), '', (),), 'padding': ((int, PAIR,), 'low, then high', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: ((1, 1,), (0, 0,), (1, 1,), None,)}, ('data', 'weight', 'strides', 'padding', 'dilation', 'groups', 'data_layout', 'kernel_layout', 'out_layout', 'out_dtype',), ('data_layout', 'groups', 'kernel_layout', 'out_dtype', 'out_layout',), ('data', 'weight',), (), ('kernel_size',), '0.27.0.post1', '0.27.0.post1'),
    'tvm.relax.op.nn.conv3d': ((axis_1,), (), None, None, (3,), {'strides': ((int,), '', (),), 'padding': ((int, PAIR,), 'low, then high', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {3: ((1, 1, 1,), (0, 0, 0,), (1, 1, 1,), None,)}, ('data', 'weight', 'strides', 'padding', 'dilation', 'groups', 'data_layout', 'kernel_layout', 'out_layout', 'out_dtype',), ('data_layout', 'groups', 'kernel_layout', 'out_dtype', 'out_layout',), ('data', 'weight',), (), ('kernel_size',), '0.27.0.post1', '0.27.0.post1'),
    'tvm.relax.op.nn.conv1d_transpose': ((axis_2,), (), None, None, (1,), {'strides': ((int,), '', (),), 'padding': ((int, PAIR,), 'low, then high', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (0,), (0,), (1,), None,)}, ('data', 'weight', 'strides', 'padding', 'output_padding', 'dilation', 'groups', 'data_layout', 'kernel_layout', 'out_layout', 'out_dtype',), ('data_layout', 'groups', 'kernel_layout', 'out_dtype', 'out_layout',), ('data', 'weight',), (), ('kernel_size',), '0.27.0.post1', '0.27.0.post1'),
    'tvm.relax.op.nn.conv2d_transpose': ((axis_2,), (), None, None, (2,), {'strides': ((int,), '', (),), 'padding': ((int, PAIR,), 'low, then high', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: ((1, 1,), (0, 0,), (0, 0,), (1, 1,), None,)}, ('data', 'weight', 'strides', 'padding', 'output_padding', 'dilation', 'groups', 'data_layout', 'kernel_layout', 'out_layout', 'out_dtype',), ('data_layout', 'groups', 'kernel_layout', 'out_dtype', 'out_layout',), ('data', 'weight',), (), ('kernel_size',), '0.27.0.post1', '0.27.0.post1'),
    'tvm.relax.op.nn.conv3d_transpose': ((axis_2,), (), None, None, (3,), {'strides': ((int,), '', (),), 'padding': ((int, PAIR,), 'low, then high', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {3: ((1, 1, 1,), (0, 0, 0,), (0, 0, 0,), (1, 1, 1,), None,)}, ('data', 'weight', 'strides', 'padding', 'output_padding', 'dilation', 'groups', 'data_layout', 'kernel_layout', 'out_layout', 'out_dtype',), ('data_layout', 'groups', 'kernel_layout', 'out_dtype', 'out_layout',), ('data', 'weight',), (), ('kernel_size',), '0.27.0.post1', '0.27.0.post1'),
    'tvm.relax.op.nn.max_pool1d': ((axis_3,), (), None, doubt_4, (1,), {'pool_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': ((int, PAIR,), 'low, then high', (),), 'dilation': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),), 'count_include_pad': ((False, True,), '', (),)}, {1: ((1,), (1,), (0,), (1,), (False,), (False,),)}, ('data', 'pool_size', 'strides', 'padding', 'dilation', 'ceil_mode', 'count_include_pad', 'layout', 'out_layout',), ('layout', 'out_layout',), ('data',), (), (), '0.27.0.post1', '0.27.0.post1'),
    'tvm.relax.op.nn.max_pool2d': ((axis_3,), (), None, doubt_4, (2,), {'pool_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': ((int, PAIR,), 'low, then high', (),), 'dilation': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),), 'count_include_pad': ((False, True,), '', (),)}, {2: ((1, 1,), (1, 1,), (0, 0,), (1, 1,), (False, False,), (False, False,),)}, ('data', 'pool_size', 'strides', 'padding', 'dilation', 'ceil_mode', 'count_include_pad', 'layout', 'out_layout',), ('layout', 'out_layout',), ('data',), (), (), '0.27.0.post1', '0.27.0.post1'),
    'tvm.relax.op.nn.avg_pool1d': ((axis_5,), (), None, doubt_4, (1,), {'pool_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': ((int, PAIR,), 'low, then high', (),), 'dilation': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),), 'count_include_pad': ((False, True,), '', (),)}, {1: ((1,), (1,), (0,), (1,), (False,), (True,),)}, ('data', 'pool_size', 'strides', 'padding', 'dilation', 'ceil_mode', 'count_include_pad', 'layout', 'out_layout',), ('layout', 'out_layout',), ('data',), (), (), '0.27.0.post1', '0.27.0.post1'),
    'tvm.relax.op.nn.avg_pool2d': ((axis_5,), (), None, doubt_4, (2,), {'pool_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': ((int, PAIR,), 'low, then high', (),), 'dilation': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),), 'count_include_pad': ((False, True,), '', (),)}, {2: ((1, 1,), (1, 1,), (0, 0,), (1, 1,), (False, False,), (False, False,),)}, ('data', 'pool_size', 'strides', 'padding', 'dilation', 'ceil_mode', 'count_include_pad', 'layout', 'out_layout',), ('layout', 'out_layout',), ('data',), (), (), '0.27.0.post1', '0.27.0.post1'),
    'tvm.topi.nn.conv1d': ((axis_6,), (), None, None, (1,), {'strides': ((int,), '', (),), 'padding': (('VALID', 'SAME', int, PAIR,), 'low, then high', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), ('VALID',), (1,), None,)}, ('data', 'kernel', 'strides', 'padding', 'dilation', 'groups', 'data_layout', 'kernel_layout', 'out_dtype',), ('data_layout', 'groups', 'kernel_layout', 'out_dtype',), ('data', 'kernel',), (), ('kernel_size',), '0.27.0.post1', '0.27.0.post1'),
    'tvm.topi.nn.conv2d': ((axis_6,), (), None, None, (2,), {'strides': ((int,), '', (),), 'padding': (('VALID', 'SAME', int, PAIR,), 'low, then high', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (None, None, None, None,)}, ('input', 'filter', 'strides', 'padding', 'dilation', 'data_layout', 'kernel_layout', 'out_dtype',), ('data_layout', 'kernel_layout', 'out_dtype',), ('filter', 'input',), (), ('kernel_size',), '0.27.0.post1', '0.27.0.post1'),
    'tvm.topi.nn.conv1d_transpose_ncw': ((axis_7,), (), None, None, (1,), {'stride': ((int,), '', (),), 'padding': (('VALID', 'SAME', int, PAIR,), 'low, then high', (),), 'output_padding': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (None, None, None, None,)}, ('data', 'kernel', 'stride', 'padding', 'out_dtype', 'output_padding',), (), ('data', 'kernel', 'out_dtype',), (), ('kernel_size',), '0.27.0.post1', '0.27.0.post1'),
    'tvm.topi.nn.conv2d_transpose_nchw': ((axis_8,), (), None, None, (2,), {'strides': ((int,), '', (),), 'padding': (('VALID', 'SAME', int, PAIR,), 'low, then high', (),), 'output_padding': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (None, None, None, None,)}, ('Input', 'Filter', 'strides', 'padding', 'out_dtype', 'output_padding',), (), ('Filter', 'Input', 'out_dtype',), (), ('kernel_size',), '0.27.0.post1', '0.27.0.post1'),
    'tvm.onnx.Conv': ((axis_9,), (), None, None, (1, 2,), {'auto_pad': (('NOTSET', 'SAME_UPPER', 'SAME_LOWER', 'VALID',), '', (),), 'dilations': ((int,), '', (),), 'pads': ((int, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('NOTSET',), (1,), (0,), (1,), None,), 2: (('NOTSET', 'NOTSET',), (1, 1,), (0, 0,), (1, 1,), None,)}, ('X', 'W', 'B',), ('group',), ('B', 'W', 'X',), (), ('kernel_size',), '0.27.0.post1', '0.27.0.post1'),
    'tvm.onnx.ConvTranspose': ((axis_10,), (), None, None, (1, 2,), {'auto_pad': (('NOTSET', 'SAME_UPPER', 'SAME_LOWER', 'VALID',), '', (),), 'dilations': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'output_shape': ((int, None,), '', (),), 'pads': ((int, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('NOTSET',), (1,), (0,), (None,), (0,), (1,), None,), 2: (('NOTSET', 'NOTSET',), (1, 1,), (0, 0,), (None, None,), (0, 0,), (1, 1,), None,)}, ('X', 'W', 'B',), ('group',), ('B', 'W', 'X',), (), ('kernel_size',), '0.27.0.post1', '0.27.0.post1'),
    'tvm.onnx.MaxPool': ((axis_11,), (), None, doubt_12, (1, 2,), {'auto_pad': (('NOTSET', 'SAME_UPPER', 'SAME_LOWER', 'VALID',), '', (),), 'ceil_mode': ((0, 1,), '', (),), 'dilations': ((int,), '', (),), 'kernel_shape': ((int,), '', (),), 'pads': ((int, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (('NOTSET',), (0,), (1,), None, (0,), (1,),), 2: (('NOTSET', 'NOTSET',), (0, 0,), (1, 1,), None, (0, 0,), (1, 1,),)}, ('X',), ('storage_order',), ('X',), (), (), '0.27.0.post1', '0.27.0.post1'),
    'tvm.onnx.AveragePool': ((axis_13,), (), None, doubt_14, (1, 2,), {'auto_pad': (('NOTSET', 'SAME_UPPER', 'SAME_LOWER', 'VALID',), '', (),), 'ceil_mode': ((0, 1,), '', (),), 'dilations': ((int,), '', (),), 'kernel_shape': ((int,), '', (),), 'pads': ((int, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),), 'count_include_pad': ((0, 1,), '', (),)}, {1: (('NOTSET',), (0,), (1,), None, (0,), (1,), (0,),), 2: (('NOTSET', 'NOTSET',), (0, 0,), (1, 1,), None, (0, 0,), (1, 1,), (0, 0,),)}, ('X',), (), ('X',), (), (), '0.27.0.post1', '0.27.0.post1'),
}
