"""tinygrad: its layers in release 0.14.0, compiled from derive/runtime/frameworks/tinygrad.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair
from derive.runtime.reductions import reduced


def axis_1(input_size, stride, dilation, padding, kernel_size):
    if stride < 1 or dilation < 1 or kernel_size < 1:
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)))
    return ('explicit', '', 'zeros', '', '', found_high, 0, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_2(input_size, stride, dilation, padding, output_padding, kernel_size):
    if stride < 1 or dilation < 1 or kernel_size < 1:
        return None
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (max((padding[0] if pair(padding) else padding) - (effective_kernel_size - 1), 0) + max((padding[1] if pair(padding) else padding) - output_padding - (effective_kernel_size - 1), 0) <= (input_size - 1) * stride + 1):
        return None
    found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
    return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_3(input_size, kernel_size, stride, dilation, padding, ceil_mode):
    if kernel_size < 1 or dilation < 1 or isinstance(stride, int) and stride < 1:
        return None
    stride = kernel_size if stride is None else stride
    if not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)))
        return ('explicit', '', '-inf', 'maximum', '', found_high, 0, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), asked_pad_high=((padding[1] if pair(padding) else padding)))
        return ('explicit_ceil_inside', '', '-inf', 'maximum', '', ((padding[1] if pair(padding) else padding)), 1, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_4(input_size, kernel_size, stride, dilation, padding, ceil_mode, count_include_pad):
    if kernel_size < 1 or dilation < 1 or isinstance(stride, int) and stride < 1:
        return None
    stride = kernel_size if stride is None else stride
    if not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 0, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), asked_pad_high=((padding[1] if pair(padding) else padding)))
        return ('explicit_ceil_inside', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), ((padding[1] if pair(padding) else padding)), 1, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_5(input_size, kernel_size, stride, padding, dilation):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    if (padding == 'same') and not (stride == 1):
        return None
    if padding == 'same':
        found_size, found_low, found_high = formulas.same_fixed_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_fixed_upper', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding != 'same':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)))
        return ('explicit', '', 'zeros', '', '', found_high, 1, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_6(input_size, kernel_size, stride, padding, dilation):
    if padding[0] == 'same' and len({*dilation}) > 1:
        return True
    return False


def axis_7(input_size, kernel_size, stride, padding, output_padding, dilation):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (max((padding[0] if pair(padding) else padding) - (effective_kernel_size - 1), 0) + max((padding[1] if pair(padding) else padding) - output_padding - (effective_kernel_size - 1), 0) <= (input_size - 1) * stride + 1):
        return None
    found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
    return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_8(input_size, auto_pad, dilations, pads, strides, kernel_size):
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


def doubt_9(input_size, auto_pad, dilations, pads, strides, kernel_size):
    stride, dilation, = zip(*[(strides, dilations,) for dilations, strides in zip(dilations, strides)])
    if auto_pad[0] == 'SAME_UPPER' and (any((-(-i // s) - 1) * s + k < i for i, s, k in zip(input_size, stride, kernel_size)) or any(d > 1 and k > 1 for d, k in zip(dilations, kernel_size))):
        return True
    if auto_pad[0] == 'SAME_LOWER' and (any((-(-i // s) - 1) * s + k < i for i, s, k in zip(input_size, stride, kernel_size)) or any(d > 1 and k > 1 for d, k in zip(dilations, kernel_size))):
        return True
    return False


def axis_10(input_size, auto_pad, dilations, output_padding, output_shape, pads, strides, kernel_size):
    if dilations < 1 or strides < 1 or kernel_size < 1:
        return None
    stride, dilation = strides, dilations
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if output_shape is not None and auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((full_length + output_padding - output_shape) // 2), pad_high=((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, (((full_length + output_padding - output_shape) // 2), ((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is not None and auto_pad != 'SAME_UPPER':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2), pad_high=((full_length + output_padding - output_shape) // 2), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 1, (((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2), ((full_length + output_padding - output_shape) // 2), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 2, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_unclamped_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(output_padding))
        return ('same_unclamped_upper', '', 'zeros', '', '', found_high, 3, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_unclamped_lower_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(output_padding))
        return ('same_unclamped_lower', '', 'zeros', '', '', found_high, 4, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'NOTSET':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else pads)), pad_high=((pads[1] if pair(pads) else pads)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 5, (((pads[0] if pair(pads) else pads)), ((pads[1] if pair(pads) else pads)), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_11(input_size, auto_pad, dilations, output_padding, output_shape, pads, strides, kernel_size):
    if auto_pad[0] == 'VALID' and output_shape[0] is None:
        return True
    return False


def axis_12(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    if auto_pad == 'VALID' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', '-inf', 'maximum', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', '-inf', 'maximum', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', '-inf', 'maximum', '', found_high, 2, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else pads)), pad_high=((pads[1] if pair(pads) else pads)))
        return ('explicit', '', '-inf', 'maximum', '', found_high, 3, (((pads[0] if pair(pads) else pads)), ((pads[1] if pair(pads) else pads)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else pads)), asked_pad_high=((pads[1] if pair(pads) else pads)))
        return ('explicit_ceil_inside', '', '-inf', 'maximum', '', ((pads[1] if pair(pads) else pads)), 4, (((pads[0] if pair(pads) else pads)), ((pads[1] if pair(pads) else pads)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil_inside', '', '-inf', 'maximum', '', (0), 5, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_13(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides):
    kernel_size, stride, dilation, = zip(*[(kernel_shape, strides, dilations,) for dilations, kernel_shape, strides in zip(dilations, kernel_shape, strides)])
    if auto_pad[0] == 'SAME_UPPER' and (any((-(-i // s) - 1) * s + k < i for i, s, k in zip(input_size, stride, kernel_shape)) or any(d > 1 and k > 1 for d, k in zip(dilations, kernel_shape))):
        return True
    if auto_pad[0] == 'SAME_LOWER' and (any((-(-i // s) - 1) * s + k < i for i, s, k in zip(input_size, stride, kernel_shape)) or any(d > 1 and k > 1 for d, k in zip(dilations, kernel_shape))):
        return True
    return False


def axis_14(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides, count_include_pad):
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
    if auto_pad == 'NOTSET' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else pads)), asked_pad_high=((pads[1] if pair(pads) else pads)))
        return ('explicit_ceil_inside', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), ((pads[1] if pair(pads) else pads)), 4, (((pads[0] if pair(pads) else pads)), ((pads[1] if pair(pads) else pads)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil_inside', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), (0), 5, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_15(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides, count_include_pad):
    kernel_size, stride, dilation, = zip(*[(kernel_shape, strides, dilations,) for dilations, kernel_shape, strides in zip(dilations, kernel_shape, strides)])
    if auto_pad[0] == 'SAME_UPPER' and (any((-(-i // s) - 1) * s + k < i for i, s, k in zip(input_size, stride, kernel_shape)) or any(d > 1 and k > 1 for d, k in zip(dilations, kernel_shape))):
        return True
    if auto_pad[0] == 'SAME_LOWER' and (any((-(-i // s) - 1) * s + k < i for i, s, k in zip(input_size, stride, kernel_shape)) or any(d > 1 and k > 1 for d, k in zip(dilations, kernel_shape))):
        return True
    return False


LAYERS = {
    'tinygrad.Tensor.conv2d': ((axis_1,), (), None, None, (1, 2,), {'stride': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding': ((int, PAIR,), 'low and high in turn, last axis first', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (1,), (0,), None,), 2: ((1, 1,), (1, 1,), (0, 0,), None,)}, ('self', 'weight', 'bias', 'groups', 'stride', 'dilation', 'padding', 'dtype',), ('dtype', 'groups',), ('bias', 'self', 'weight',), (), ('kernel_size',), '0.14.0', '0.14.0'),
    'tinygrad.Tensor.conv_transpose2d': ((axis_2,), (), None, None, (1, 2,), {'stride': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding': ((int, PAIR,), 'low and high in turn, last axis first', (),), 'output_padding': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (1,), (0,), (0,), None,), 2: ((1, 1,), (1, 1,), (0, 0,), (0, 0,), None,)}, ('self', 'weight', 'bias', 'groups', 'stride', 'dilation', 'padding', 'output_padding',), ('groups',), ('bias', 'self', 'weight',), (), ('kernel_size',), '0.14.0', '0.14.0'),
    'tinygrad.Tensor.max_pool2d': ((axis_3,), (), None, None, (1, 2,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'dilation': ((int,), '', (),), 'padding': ((int, PAIR,), 'low and high in turn, last axis first', (),), 'ceil_mode': ((False, True,), '', (),)}, {1: (None, (None,), (1,), (0,), (False,),), 2: ((2, 2,), (None, None,), (1, 1,), (0, 0,), (False, False,),)}, ('self', 'kernel_size', 'stride', 'dilation', 'padding', 'ceil_mode', 'return_indices',), ('return_indices',), ('self',), (), (), '0.14.0', '0.14.0'),
    'tinygrad.Tensor.avg_pool2d': ((axis_4,), (), None, None, (1, 2,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'dilation': ((int,), '', (),), 'padding': ((int, PAIR,), 'low and high in turn, last axis first', (),), 'ceil_mode': ((False, True,), '', (),), 'count_include_pad': ((False, True,), '', (),)}, {1: (None, (None,), (1,), (0,), (False,), (True,),), 2: ((2, 2,), (None, None,), (1, 1,), (0, 0,), (False, False,), (True, True,),)}, ('self', 'kernel_size', 'stride', 'dilation', 'padding', 'ceil_mode', 'count_include_pad',), (), ('self',), (), (), '0.14.0', '0.14.0'),
    'tinygrad.nn.Conv1d': ((axis_5,), (), None, None, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': (('same', int, PAIR,), 'low and high in turn, last axis first', (),), 'dilation': ((int,), '', (),)}, {1: (None, (1,), (0,), (1,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'groups', 'bias',), ('bias', 'groups', 'in_channels', 'out_channels',), (), (), (), '0.14.0', '0.14.0'),
    'tinygrad.nn.Conv2d': ((axis_5,), (), None, doubt_6, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': (('same', int, PAIR,), 'low and high in turn, last axis first', (),), 'dilation': ((int,), '', (),)}, {2: (None, (1, 1,), (0, 0,), (1, 1,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'groups', 'bias',), ('bias', 'groups', 'in_channels', 'out_channels',), (), (), (), '0.14.0', '0.14.0'),
    'tinygrad.nn.ConvTranspose1d': ((axis_7,), (), None, None, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, PAIR,), 'low and high in turn, last axis first', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),)}, {1: (None, (1,), (0,), (0,), (1,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'output_padding', 'dilation', 'groups', 'bias',), ('bias', 'groups', 'in_channels', 'out_channels',), (), (), (), '0.14.0', '0.14.0'),
    'tinygrad.nn.ConvTranspose2d': ((axis_7,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, PAIR,), 'low and high in turn, last axis first', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),)}, {2: (None, (1, 1,), (0, 0,), (0, 0,), (1, 1,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'output_padding', 'dilation', 'groups', 'bias',), ('bias', 'groups', 'in_channels', 'out_channels',), (), (), (), '0.14.0', '0.14.0'),
    'tinygrad.onnx.Conv': ((axis_8,), (), None, doubt_9, (1, 2,), {'auto_pad': (('NOTSET', 'SAME_UPPER', 'SAME_LOWER', 'VALID',), '', (),), 'dilations': ((int,), '', (),), 'pads': ((int, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('NOTSET',), (1,), (0,), (1,), None,), 2: (('NOTSET', 'NOTSET',), (1, 1,), (0, 0,), (1, 1,), None,)}, ('X', 'W', 'B',), ('group',), ('B', 'W', 'X',), (), ('kernel_size',), '0.14.0', '0.14.0'),
    'tinygrad.onnx.ConvTranspose': ((axis_10,), (), None, doubt_11, (1, 2,), {'auto_pad': (('NOTSET', 'SAME_UPPER', 'SAME_LOWER', 'VALID',), '', (),), 'dilations': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'output_shape': ((int, None,), '', ('tuple',),), 'pads': ((0, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('NOTSET',), (1,), (0,), (None,), (0,), (1,), None,), 2: (('NOTSET', 'NOTSET',), (1, 1,), (0, 0,), (None, None,), (0, 0,), (1, 1,), None,)}, ('X', 'W', 'B',), ('group',), ('B', 'W', 'X',), (), ('kernel_size',), '0.14.0', '0.14.0'),
    'tinygrad.onnx.MaxPool': ((axis_12,), (), None, doubt_13, (1, 2,), {'auto_pad': (('NOTSET', 'SAME_UPPER', 'SAME_LOWER', 'VALID',), '', (),), 'ceil_mode': ((0, 1,), '', (),), 'dilations': ((int,), '', (),), 'kernel_shape': ((int,), '', ('tuple',),), 'pads': ((int, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (('NOTSET',), (0,), (1,), None, (0,), (1,),), 2: (('NOTSET', 'NOTSET',), (0, 0,), (1, 1,), None, (0, 0,), (1, 1,),)}, ('X',), ('storage_order',), ('X',), (), (), '0.14.0', '0.14.0'),
    'tinygrad.onnx.AveragePool': ((axis_14,), (), None, doubt_15, (1, 2,), {'auto_pad': (('NOTSET', 'SAME_UPPER', 'SAME_LOWER', 'VALID',), '', (),), 'ceil_mode': ((0, 1,), '', (),), 'dilations': ((int,), '', (),), 'kernel_shape': ((int,), '', ('tuple',),), 'pads': ((int, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),), 'count_include_pad': ((0, 1,), '', (),)}, {1: (('NOTSET',), (0,), (1,), None, (0,), (1,), (0,),), 2: (('NOTSET', 'NOTSET',), (0, 0,), (1, 1,), None, (0, 0,), (1, 1,), (0, 0,),)}, ('X',), (), ('X',), (), (), '0.14.0', '0.14.0'),
}
