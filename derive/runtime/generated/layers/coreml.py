"""Core ML: its layers in release 9.0, compiled from derive/runtime/frameworks/coreml.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR
from derive.runtime.reductions import reduced


def axis_1(input_size, strides, pad_type, pad, dilations, kernel_size):
    if strides < 1 or dilations < 1 or kernel_size < 1:
        return None
    stride, dilation = strides, dilations
    if pad_type == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_type == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_type == 'same_lower':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_type == 'custom':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pad is None else pad[0])), pad_high=((0 if pad is None else pad[1])))
        return ('explicit', '', 'zeros', '', '', found_high, 3, (((0 if pad is None else pad[0])), ((0 if pad is None else pad[1])),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_2(input_size, pad, output_shape, pad_type, strides, dilations, kernel_size):
    if strides < 1 or dilations < 1 or kernel_size < 1:
        return None
    stride, dilation = strides, dilations
    if (output_shape is None) and not (not pad_type == 'same_lower'):
        return None
    if pad_type == 'valid' and output_shape is None:
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('valid', 'smallest', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_type == 'same' and output_shape is None:
        return None
    if pad_type == 'custom' and output_shape is None:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pad is None else pad[0])), pad_high=((0 if pad is None else pad[1])), output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'smallest', 'zeros', '', '', found_high, 2, (((0 if pad is None else pad[0])), ((0 if pad is None else pad[1])), 0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_3(input_size, pad, output_shape, pad_type, strides, dilations, kernel_size):
    stride, dilation, = zip(*[(strides, dilations,) for strides, dilations in zip(strides, dilations)])
    full_length = tuple([(input_size - 1) * stride + dilation * (kernel_size - 1) + 1 for input_size, kernel_size, stride, dilation in zip(input_size, kernel_size, stride, dilation)])
    if any(q == 'custom' and n is None and p is not None and length <= p[0] + p[1] for q, n, p, length in zip(pad_type, output_shape, pad, full_length)):
        return True
    if any(n is not None and n < 0 for n in output_shape):
        return True
    return False


def axis_4(input_size, kernel_sizes, pad_type, strides, pad, ceil_mode):
    if kernel_sizes < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_sizes, strides, 1
    if (ceil_mode) and not (not pad_type == 'same'):
        return None
    if (ceil_mode and pad_type == 'custom') and not ((0 if pad is None else pad[0]) == (0 if pad is None else pad[1])):
        return None
    if ceil_mode and pad_type == 'valid':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil', '', '-inf', 'maximum', '', (0), 0, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode and pad_type == 'custom' and (0 if pad is None else pad[0]) == 0:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pad is None else pad[0])), asked_pad_high=((0 if pad is None else pad[1])))
        return ('explicit_ceil', '', '-inf', 'maximum', '', ((0 if pad is None else pad[1])), 1, (((0 if pad is None else pad[0])), ((0 if pad is None else pad[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode and pad_type == 'custom' and (0 if pad is None else pad[0]) > kernel_size:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pad is None else pad[0])), pad_high=((-((kernel_size - input_size - 2 * (0 if pad is None else pad[0])) // stride) - 1) * stride + kernel_size - input_size - (0 if pad is None else pad[0])))
        return ('explicit', '', '-inf', 'maximum', '', found_high, 2, (((0 if pad is None else pad[0])), ((-((kernel_size - input_size - 2 * (0 if pad is None else pad[0])) // stride) - 1) * stride + kernel_size - input_size - (0 if pad is None else pad[0])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode and pad_type == 'custom' and (0 if pad is None else pad[0]) > 0:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pad is None else pad[0])), asked_pad_high=((0 if pad is None else pad[1])))
        return ('explicit_ceil_inside', '', '-inf', 'maximum', '', ((0 if pad is None else pad[1])), 3, (((0 if pad is None else pad[0])), ((0 if pad is None else pad[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_type == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', '-inf', 'maximum', '', found_high, 4, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_type == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', '-inf', 'maximum', '', found_high, 5, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_type == 'same_lower':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', '-inf', 'maximum', '', found_high, 6, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_type == 'custom':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pad is None else pad[0])), pad_high=((0 if pad is None else pad[1])))
        return ('explicit', '', '-inf', 'maximum', '', found_high, 7, (((0 if pad is None else pad[0])), ((0 if pad is None else pad[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_5(input_size, kernel_sizes, pad_type, strides, pad, exclude_padding_from_average, ceil_mode):
    if kernel_sizes < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_sizes, strides, 1
    if (ceil_mode) and not (not pad_type == 'same'):
        return None
    if (ceil_mode and pad_type == 'custom') and not ((0 if pad is None else pad[0]) == (0 if pad is None else pad[1])):
        return None
    if ceil_mode and pad_type == 'valid':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil', '', *reduced('average_of_inside' if exclude_padding_from_average else 'average_of_kernel', None), (0), 0, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode and pad_type == 'custom' and (0 if pad is None else pad[0]) == 0:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pad is None else pad[0])), asked_pad_high=((0 if pad is None else pad[1])))
        return ('explicit_ceil', '', *reduced('average_of_inside' if exclude_padding_from_average else 'average_of_kernel', None), ((0 if pad is None else pad[1])), 1, (((0 if pad is None else pad[0])), ((0 if pad is None else pad[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode and pad_type == 'custom' and (0 if pad is None else pad[0]) > kernel_size:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pad is None else pad[0])), pad_high=((-((kernel_size - input_size - 2 * (0 if pad is None else pad[0])) // stride) - 1) * stride + kernel_size - input_size - (0 if pad is None else pad[0])))
        return ('explicit', '', *reduced('average_of_inside' if exclude_padding_from_average else 'average_of_kernel', None), found_high, 2, (((0 if pad is None else pad[0])), ((-((kernel_size - input_size - 2 * (0 if pad is None else pad[0])) // stride) - 1) * stride + kernel_size - input_size - (0 if pad is None else pad[0])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode and pad_type == 'custom' and (0 if pad is None else pad[0]) > 0:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pad is None else pad[0])), asked_pad_high=((0 if pad is None else pad[1])))
        return ('explicit_ceil_inside', '', *reduced('average_of_inside' if exclude_padding_from_average else 'average_of_kernel', None), ((0 if pad is None else pad[1])), 3, (((0 if pad is None else pad[0])), ((0 if pad is None else pad[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_type == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', *reduced('average_of_inside' if exclude_padding_from_average else 'average_of_kernel', None), found_high, 4, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_type == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced('average_of_inside' if exclude_padding_from_average else 'average_of_kernel', None), found_high, 5, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_type == 'same_lower':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', *reduced('average_of_inside' if exclude_padding_from_average else 'average_of_kernel', None), found_high, 6, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_type == 'custom':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pad is None else pad[0])), pad_high=((0 if pad is None else pad[1])))
        return ('explicit', '', *reduced('average_of_inside' if exclude_padding_from_average else 'average_of_kernel', None), found_high, 7, (((0 if pad is None else pad[0])), ((0 if pad is None else pad[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


LAYERS = {
    'coremltools.converters.mil.Builder.conv': ((axis_1,), (), None, None, (1, 2,), {'strides': ((int,), '', (),), 'pad_type': (('valid', 'same', 'same_lower', 'custom',), '', (),), 'pad': ((PAIR, None,), 'low and high in turn', (),), 'dilations': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), ('valid',), (None,), (1,), None,), 2: ((1, 1,), ('valid', 'valid',), (None, None,), (1, 1,), None,)}, (), ('groups', 'name',), ('bias', 'weight', 'x',), (), ('kernel_size',), '9.0', '9.0'),
    'coremltools.converters.mil.Builder.conv_transpose': ((axis_2,), (), None, doubt_3, (1, 2,), {'pad': ((PAIR, None,), 'low and high in turn', (),), 'output_shape': ((int, None,), 'after batch and channels, of any size', (),), 'pad_type': (('valid', 'same', 'same_lower', 'custom',), '', (),), 'strides': ((int,), '', (),), 'dilations': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((None,), (None,), ('valid',), (1,), (1,), None,), 2: ((None, None,), (None, None,), ('valid', 'valid',), (1, 1,), (1, 1,), None,)}, (), ('groups', 'name',), ('bias', 'weight', 'x',), (), ('kernel_size',), '9.0', '9.0'),
    'coremltools.converters.mil.Builder.max_pool': ((axis_4,), (), None, None, (1, 2,), {'kernel_sizes': ((int,), '', (),), 'pad_type': (('valid', 'same', 'same_lower', 'custom',), '', (),), 'strides': ((int,), '', (),), 'pad': ((PAIR, None,), 'low and high in turn', (),), 'ceil_mode': ((False, True,), '', (),)}, {1: (None, None, (1,), (None,), (False,),), 2: (None, None, (1, 1,), (None, None,), (False, False,),)}, (), ('name',), ('x',), (), (), '9.0', '9.0'),
    'coremltools.converters.mil.Builder.avg_pool': ((axis_5,), (), None, None, (1, 2,), {'kernel_sizes': ((int,), '', (),), 'pad_type': (('valid', 'same', 'same_lower', 'custom',), '', (),), 'strides': ((int,), '', (),), 'pad': ((PAIR, None,), 'low and high in turn', (),), 'exclude_padding_from_average': ((False, True,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {1: (None, None, (1,), (None,), (False,), (False,),), 2: (None, None, (1, 1,), (None, None,), (False, False,), (False, False,),)}, (), ('name',), ('x',), (), (), '9.0', '9.0'),
}
