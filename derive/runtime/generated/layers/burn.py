"""Burn: its layers in release 0.22.0-pre.2, compiled from derive/runtime/frameworks/burn.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair
from derive.runtime.reductions import reduced


def axis_1(input_size, kernel_size, stride, dilation, padding):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    if (pair(padding)) and not (min(padding) >= 0):
        return None
    if padding == 'Valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'Same' and dilation == 1:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'Same' and dilation > 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2), pad_high=(max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) - max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2))
        return ('explicit', '', 'zeros', '', '', found_high, 2, ((max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2), (max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) - max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]))
        return ('explicit', '', 'zeros', '', '', found_high, 3, ((padding[0]), (padding[1]),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_2(input_size, kernel_size, stride, dilation, padding):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    if (padding not in ('Valid', 'Same')) and not (padding >= 0):
        return None
    if (padding == 'Same') and not (kernel_size % 2 == 1):
        return None
    if (padding == 'Same') and not (max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) % 2 == 0):
        return None
    if padding == 'Valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'Same' and dilation == 1:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'Same' and dilation > 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2), pad_high=(max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) - max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2))
        return ('explicit', '', 'zeros', '', '', found_high, 2, ((max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2), (max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) - max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('Valid', 'Same'):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
        return ('explicit', '', 'zeros', '', '', found_high, 3, ((padding), (padding),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_3(input_size, kernel_size, stride, dilation, padding, padding_out):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    if not (padding >= 0):
        return None
    if not (padding_out >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=padding_out)))
    return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, ((padding), (padding), (padding_out),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_4(input_size, kernel_size, stride, padding, dilation, ceil_mode):
    if kernel_size < 1 or dilation < 1 or isinstance(stride, int) and stride < 1:
        return None
    stride = kernel_size if stride is None else stride
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (pair(padding)) and not (min(padding) >= 0):
        return None
    if (ceil_mode) and not (input_size + (0 if padding == 'Valid' else max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) if padding == 'Same' else padding[0] + padding[1]) >= effective_kernel_size):
        return None
    if ceil_mode and padding == 'Valid':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil', '', '-inf', 'maximum', '', (0), 0, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode and padding == 'Same':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2), asked_pad_high=(max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) - max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2))
        return ('explicit_ceil', '', '-inf', 'maximum', '', (max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) - max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2), 1, ((max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2), (max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) - max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode and pair(padding):
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), asked_pad_high=(padding[1]))
        return ('explicit_ceil', '', '-inf', 'maximum', '', (padding[1]), 2, ((padding[0]), (padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'Valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', '-inf', 'maximum', '', found_high, 3, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'Same' and dilation == 1:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', '-inf', 'maximum', '', found_high, 4, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'Same' and dilation > 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2), pad_high=(max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) - max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2))
        return ('explicit', '', '-inf', 'maximum', '', found_high, 5, ((max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2), (max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) - max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]))
        return ('explicit', '', '-inf', 'maximum', '', found_high, 6, ((padding[0]), (padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_5(input_size, kernel_size, strides, padding, dilation, ceil_mode):
    if kernel_size < 1 or dilation < 1 or isinstance(strides, int) and strides < 1:
        return None
    stride = kernel_size if strides is None else strides
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (pair(padding)) and not (min(padding) >= 0):
        return None
    if (ceil_mode) and not (input_size + (0 if padding == 'Valid' else max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) if padding == 'Same' else padding[0] + padding[1]) >= effective_kernel_size):
        return None
    if ceil_mode and padding == 'Valid':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil', '', '-inf', 'maximum', '', (0), 0, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode and padding == 'Same':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2), asked_pad_high=(max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) - max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2))
        return ('explicit_ceil', '', '-inf', 'maximum', '', (max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) - max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2), 1, ((max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2), (max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) - max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode and pair(padding):
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), asked_pad_high=(padding[1]))
        return ('explicit_ceil', '', '-inf', 'maximum', '', (padding[1]), 2, ((padding[0]), (padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'Valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', '-inf', 'maximum', '', found_high, 3, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'Same' and dilation == 1:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', '-inf', 'maximum', '', found_high, 4, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'Same' and dilation > 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2), pad_high=(max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) - max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2))
        return ('explicit', '', '-inf', 'maximum', '', found_high, 5, ((max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2), (max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) - max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]))
        return ('explicit', '', '-inf', 'maximum', '', found_high, 6, ((padding[0]), (padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_6(input_size, kernel_size, stride, padding, count_include_pad, ceil_mode):
    if kernel_size < 1 or isinstance(stride, int) and stride < 1:
        return None
    stride, dilation = kernel_size if stride is None else stride, 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (pair(padding)) and not (min(padding) >= 0):
        return None
    if (ceil_mode) and not (input_size + (0 if padding == 'Valid' else max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) if padding == 'Same' else padding[0] + padding[1]) >= effective_kernel_size):
        return None
    if ceil_mode and padding == 'Valid':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), (0), 0, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode and padding == 'Same':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2), asked_pad_high=(max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) - max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2))
        return ('explicit_ceil', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), (max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) - max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2), 1, ((max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2), (max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) - max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode and pair(padding):
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), asked_pad_high=(padding[1]))
        return ('explicit_ceil', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), (padding[1]), 2, ((padding[0]), (padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'Valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 3, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'Same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 4, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 5, ((padding[0]), (padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_7(input_size, kernel_size, stride, padding, count_include_pad, ceil_mode):
    stride, dilation, = zip(*[(kernel_size if stride is None else stride, 1,) for kernel_size, stride in zip(kernel_size, stride)])
    if not count_include_pad[0] and not ceil_mode[0] and any(pair(p) and p[0] != p[1] for p in padding):
        return True
    if not count_include_pad[0] and ceil_mode[0] and any(pair(p) and p[0] != p[1] for p in padding):
        return True
    if not count_include_pad[0] and padding[0] == 'Same' and any(max((i - 1) // s * s + k - i, 0) % 2 for i, k, s in zip(input_size, kernel_size, stride)):
        return True
    return False


def axis_8(input_size, kernel_size, strides, padding, count_include_pad, ceil_mode):
    if kernel_size < 1 or isinstance(strides, int) and strides < 1:
        return None
    stride, dilation = kernel_size if strides is None else strides, 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (pair(padding)) and not (min(padding) >= 0):
        return None
    if (ceil_mode) and not (input_size + (0 if padding == 'Valid' else max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) if padding == 'Same' else padding[0] + padding[1]) >= effective_kernel_size):
        return None
    if ceil_mode and padding == 'Valid':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), (0), 0, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode and padding == 'Same':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2), asked_pad_high=(max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) - max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2))
        return ('explicit_ceil', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), (max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) - max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2), 1, ((max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2), (max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) - max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0) // 2),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode and pair(padding):
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), asked_pad_high=(padding[1]))
        return ('explicit_ceil', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), (padding[1]), 2, ((padding[0]), (padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'Valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 3, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'Same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 4, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 5, ((padding[0]), (padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_9(input_size, kernel_size, strides, padding, count_include_pad, ceil_mode):
    stride, dilation, = zip(*[(kernel_size if strides is None else strides, 1,) for kernel_size, strides in zip(kernel_size, strides)])
    if not count_include_pad[0] and not ceil_mode[0] and any(pair(p) and p[0] != p[1] for p in padding):
        return True
    if not count_include_pad[0] and ceil_mode[0] and any(pair(p) and p[0] != p[1] for p in padding):
        return True
    if not count_include_pad[0] and padding[0] == 'Same' and any(max((i - 1) // s * s + k - i, 0) % 2 for i, k, s in zip(input_size, kernel_size, stride)):
        return True
    return False


LAYERS = {
    'burn.nn.conv.Conv1dConfig': ((axis_1,), (), None, None, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding': (('Valid', 'Same', PAIR,), 'low, then high', (),)}, {1: (None, (1,), (1,), ('Valid',),)}, ('channels_in', 'channels_out', 'kernel_size',), ('bias', 'channels_in', 'channels_out', 'groups', 'initializer',), (), (), (), '0.22.0-pre.2', ''),
    'burn.nn.conv.Conv2dConfig': ((axis_1,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding': (('Valid', 'Same', PAIR,), 'low, then high', (),)}, {2: (None, (1, 1,), (1, 1,), ('Valid', 'Valid',),)}, ('channels', 'kernel_size',), ('bias', 'channels', 'groups', 'initializer',), (), (), (), '0.22.0-pre.2', ''),
    'burn.nn.conv.Conv3dConfig': ((axis_2,), (), None, None, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding': (('Valid', 'Same', int,), '', (),)}, {3: (None, (1, 1, 1,), (1, 1, 1,), ('Valid', 'Valid', 'Valid',),)}, ('channels', 'kernel_size',), ('bias', 'channels', 'groups', 'initializer',), (), (), (), '0.22.0-pre.2', ''),
    'burn.nn.conv.ConvTranspose1dConfig': ((axis_3,), (), None, None, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding': ((int,), '', (),), 'padding_out': ((int,), '', (),)}, {1: (None, (1,), (1,), (0,), (0,),)}, ('channels', 'kernel_size',), ('bias', 'channels', 'groups', 'initializer',), (), (), (), '0.22.0-pre.2', ''),
    'burn.nn.conv.ConvTranspose2dConfig': ((axis_3,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding': ((int,), '', (),), 'padding_out': ((int,), '', (),)}, {2: (None, (1, 1,), (1, 1,), (0, 0,), (0, 0,),)}, ('channels', 'kernel_size',), ('bias', 'channels', 'groups', 'initializer',), (), (), (), '0.22.0-pre.2', ''),
    'burn.nn.conv.ConvTranspose3dConfig': ((axis_3,), (), None, None, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding': ((int,), '', (),), 'padding_out': ((int,), '', (),)}, {3: (None, (1, 1, 1,), (1, 1, 1,), (0, 0, 0,), (0, 0, 0,),)}, ('channels', 'kernel_size',), ('bias', 'channels', 'groups', 'initializer',), (), (), (), '0.22.0-pre.2', ''),
    'burn.nn.pool.MaxPool1dConfig': ((axis_4,), (), None, None, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': (('Valid', 'Same', PAIR,), 'low, then high', (),), 'dilation': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {1: (None, (None,), ('Valid',), (1,), (False,),)}, ('kernel_size',), (), (), (), (), '0.22.0-pre.2', ''),
    'burn.nn.pool.MaxPool2dConfig': ((axis_5,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('Valid', 'Same', PAIR,), 'low, then high', (),), 'dilation': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {2: (None, (None, None,), ('Valid', 'Valid',), (1, 1,), (False, False,),)}, ('kernel_size',), (), (), (), (), '0.22.0-pre.2', ''),
    'burn.nn.pool.AvgPool1dConfig': ((axis_6,), (), None, doubt_7, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': (('Valid', 'Same', PAIR,), 'low, then high', (),), 'count_include_pad': ((False, True,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {1: (None, (None,), ('Valid',), (True,), (False,),)}, ('kernel_size',), (), (), (), (), '0.22.0-pre.2', ''),
    'burn.nn.pool.AvgPool2dConfig': ((axis_8,), (), None, doubt_9, (2,), {'kernel_size': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('Valid', 'Same', PAIR,), 'low, then high', (),), 'count_include_pad': ((False, True,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {2: (None, (None, None,), ('Valid', 'Valid',), (True, True,), (False, False,),)}, ('kernel_size',), (), (), (), (), '0.22.0-pre.2', ''),
}
