"""MindSpore: its layers in release 2.10.0, compiled from derive/runtime/frameworks/mindspore.py by `derive docs`; do not edit."""

from math import floor

from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair
from derive.runtime.reductions import reduced

NONE = type(None)


def axis_1(input_size, kernel_size, stride, pad_mode, padding, dilation):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    if not (padding >= 0):
        return None
    if (pad_mode != 'pad') and not (padding == 0):
        return None
    if pad_mode == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 'pad':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)))
        return ('explicit', '', 'zeros', '', '', found_high, 2, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_2(input_size, kernel_size, stride, pad_mode, padding, dilation):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    if not ((padding[0] if pair(padding) else padding) >= 0 and (padding[1] if pair(padding) else padding) >= 0):
        return None
    if (pad_mode != 'pad') and not ((padding[0] if pair(padding) else padding) == 0 and (padding[1] if pair(padding) else padding) == 0):
        return None
    if pad_mode == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 'pad':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)))
        return ('explicit', '', 'zeros', '', '', found_high, 2, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_3(input_size, kernel_size, stride, pad_mode, padding, dilation):
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if pad_mode[0] != 'same' and any(0 < k - i - (p[0] + p[1] if pair(p) else 2 * p) < s for i, k, s, p in zip(input_size, effective_kernel_size, stride, padding)):
        return True
    return False


def axis_4(input_size, kernel_size, stride, pad_mode, padding, dilation):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    if not (padding >= 0):
        return None
    if (pad_mode != 'pad') and not (padding == 0):
        return None
    if pad_mode == 'valid':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.covering(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('valid', 'covering', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 'same':
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_upper', 'largest', 'zeros', '', '', found_high, 1, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 'pad':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)), output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'smallest', 'zeros', '', '', found_high, 2, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)), 0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_5(input_size, kernel_size, stride, pad_mode, padding, output_padding, dilation):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if not ((padding[0] if pair(padding) else padding) >= 0 and (padding[1] if pair(padding) else padding) >= 0):
        return None
    if (pad_mode != 'pad') and not ((padding[0] if pair(padding) else padding) == 0 and (padding[1] if pair(padding) else padding) == 0):
        return None
    if (pad_mode == 'pad' and output_padding > 0) and not (full_length - (padding[0] if pair(padding) else padding) - (padding[1] if pair(padding) else padding) >= 0):
        return None
    if not (0 <= output_padding < max(stride, dilation)):
        return None
    if (pad_mode != 'pad') and not (output_padding == 0):
        return None
    if pad_mode == 'valid':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.covering(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('valid', 'covering', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 'same':
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_upper', 'largest', 'zeros', '', '', found_high, 1, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 'pad':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 2, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_6(input_size, kernel_size, stride, pad_mode, padding, output_padding, dilation):
    if any(more > 0 and (p[1] if pair(p) else p) > 0 for more, p in zip(output_padding, padding)):
        return True
    return False


def axis_7(input_size, kernel_size, stride, pad_mode, padding, dilation, output_padding):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    if not ((padding[0] if pair(padding) else padding) >= 0 and (padding[1] if pair(padding) else padding) >= 0):
        return None
    if (pad_mode != 'pad') and not ((padding[0] if pair(padding) else padding) == 0 and (padding[1] if pair(padding) else padding) == 0):
        return None
    if (pad_mode != 'pad') and not (output_padding == 0):
        return None
    if not (output_padding < max(stride, dilation)):
        return None
    if pad_mode == 'valid':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.covering(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('valid', 'covering', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 'same':
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_upper', 'largest', 'zeros', '', '', found_high, 1, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 'pad':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 2, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_8(input_size, kernel_size, stride, pad_mode, padding, dilation, output_padding):
    if not (all(more >= 0 for more in output_padding)):
        return False
    if not (dilation[0] == 1):
        return False
    return True


def axis_9(input_size, kernel_size, stride, pad_mode, padding, dilation, ceil_mode):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    if not (padding >= 0):
        return None
    if not (padding <= kernel_size // 2):
        return None
    if pad_mode == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'nothing', 'maximum_of_inside', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'nothing', 'maximum_of_inside', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 'pad' and ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), asked_pad_high=(padding))
        return ('explicit_ceil_inside', '', 'nothing', 'maximum_of_inside', '', (padding), 2, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 'pad':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 3, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_10(input_size, kernel_size, stride, pad_mode, padding, dilation, ceil_mode):
    if (pad_mode[0] != 'pad') and not (all(p == 0 for p in padding) and all(d == 1 for d in dilation) and not ceil_mode[0]):
        return False
    return True


def doubt_11(input_size, kernel_size, stride, pad_mode, padding, dilation, ceil_mode):
    if pad_mode[0] == 'valid' and any(1 < k - i <= s for i, k, s in zip(input_size, kernel_size, stride)):
        return True
    return False


def axis_12(input_size, kernel_size, stride, pad_mode, padding, ceil_mode, count_include_pad):
    if kernel_size < 1 or stride < 1:
        return None
    dilation = 1
    if not (padding >= 0):
        return None
    if (pad_mode != 'pad') and not (padding == 0):
        return None
    if not (2 * padding <= kernel_size):
        return None
    if pad_mode == 'valid' and not ceil_mode:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', *reduced('average_of_inside' if not count_include_pad or pad_mode == 'same' and not ceil_mode else 'average_of_kernel' if pad_mode == 'same' else 'average_of_padded', None), found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced('average_of_inside' if not count_include_pad or pad_mode == 'same' and not ceil_mode else 'average_of_kernel' if pad_mode == 'same' else 'average_of_padded', None), found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), asked_pad_high=(padding))
        return ('explicit_ceil_inside', '', *reduced('average_of_inside' if not count_include_pad or pad_mode == 'same' and not ceil_mode else 'average_of_kernel' if pad_mode == 'same' else 'average_of_padded', None), (padding), 2, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 'pad':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
        return ('explicit', '', *reduced('average_of_inside' if not count_include_pad or pad_mode == 'same' and not ceil_mode else 'average_of_kernel' if pad_mode == 'same' else 'average_of_padded', None), found_high, 3, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_13(input_size, kernel_size, stride, pad_mode, padding, ceil_mode, count_include_pad):
    if pad_mode[0] == 'same' and not ceil_mode[0] and input_size[0] - kernel_size[0] < stride[0]:
        return True
    if ceil_mode[0] and any(0 < k - i - 2 * p - s + 1 < s for i, k, s, p in zip(input_size, kernel_size, stride, padding)):
        return True
    if pad_mode[0] == 'valid' and any(1 < k - i <= s for i, k, s in zip(input_size, kernel_size, stride)):
        return True
    return False


def axis_14(input_size, kernel_size, stride, pad_mode, padding, ceil_mode, count_include_pad, divisor_override):
    if kernel_size < 1 or stride < 1:
        return None
    dilation = 1
    if not (padding >= 0):
        return None
    if (pad_mode != 'pad') and not (padding == 0):
        return None
    if not (2 * padding <= kernel_size):
        return None
    if pad_mode == 'valid' and not ceil_mode:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', *reduced('average_by_divisor' if divisor_override is not None else 'average_of_inside' if not count_include_pad or pad_mode == 'same' and not ceil_mode else 'average_of_kernel' if pad_mode == 'same' else 'average_of_padded', divisor_override), found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced('average_by_divisor' if divisor_override is not None else 'average_of_inside' if not count_include_pad or pad_mode == 'same' and not ceil_mode else 'average_of_kernel' if pad_mode == 'same' else 'average_of_padded', divisor_override), found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), asked_pad_high=(padding))
        return ('explicit_ceil_inside', '', *reduced('average_by_divisor' if divisor_override is not None else 'average_of_inside' if not count_include_pad or pad_mode == 'same' and not ceil_mode else 'average_of_kernel' if pad_mode == 'same' else 'average_of_padded', divisor_override), (padding), 2, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 'pad':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
        return ('explicit', '', *reduced('average_by_divisor' if divisor_override is not None else 'average_of_inside' if not count_include_pad or pad_mode == 'same' and not ceil_mode else 'average_of_kernel' if pad_mode == 'same' else 'average_of_padded', divisor_override), found_high, 3, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_15(input_size, kernel_size, stride, pad_mode, padding, ceil_mode, count_include_pad, divisor_override):
    if ceil_mode[0] and any(0 < k - i - 2 * p - s + 1 < s for i, k, s, p in zip(input_size, kernel_size, stride, padding)):
        return True
    if pad_mode[0] == 'valid' and any(1 < k - i <= s for i, k, s in zip(input_size, kernel_size, stride)):
        return True
    return False


def axis_16(input_size, padding):
    kernel_size, stride, dilation = 1, 1, 1
    if (pair(padding)) and not (min(padding) >= -input_size):
        return None
    if (not pair(padding) and padding is not None) and not (padding >= -input_size):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0 if padding is None else padding[0] if pair(padding) else padding), pad_high=(0 if padding is None else padding[1] if pair(padding) else padding))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((0 if padding is None else padding[0] if pair(padding) else padding), (0 if padding is None else padding[1] if pair(padding) else padding),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_17(input_size, padding):
    kernel_size, stride, dilation = 1, 1, 1
    if (pair(padding)) and not (min(padding) >= 0):
        return None
    if (not pair(padding) and padding is not None) and not (padding >= 0):
        return None
    if (pair(padding)) and not (max(padding) < input_size):
        return None
    if (not pair(padding) and padding is not None) and not (padding < input_size):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0 if padding is None else padding[0] if pair(padding) else padding), pad_high=(0 if padding is None else padding[1] if pair(padding) else padding))
    return ('explicit', '', 'mirror', '', '', found_high, 0, ((0 if padding is None else padding[0] if pair(padding) else padding), (0 if padding is None else padding[1] if pair(padding) else padding),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_18(input_size, padding):
    kernel_size, stride, dilation = 1, 1, 1
    if (pair(padding)) and not (min(padding) >= -input_size):
        return None
    if (not pair(padding) and padding is not None) and not (padding >= -input_size):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0 if padding is None else padding[0] if pair(padding) else padding), pad_high=(0 if padding is None else padding[1] if pair(padding) else padding))
    return ('explicit', '', 'edge', '', '', found_high, 0, ((0 if padding is None else padding[0] if pair(padding) else padding), (0 if padding is None else padding[1] if pair(padding) else padding),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_19(input_size, output_size):
    kernel_size, stride, dilation = 1, 1, 1
    if not (output_size >= 1):
        return None
    if not (output_size <= input_size):
        return None
    if not (input_size % output_size == 0):
        return None
    asked_size = output_size
    if asked_size < 1:
        return None
    return ('adaptive', '', None, '', '', None, 0, ()), (input_size, asked_size, 'adaptive')


def axis_20(input_size, output_size):
    kernel_size, stride, dilation = 1, 1, 1
    if output_size is None:
        asked_size = input_size
        if asked_size < 1:
            return None
        return ('adaptive', '', None, '', '', None, 0, ()), (input_size, asked_size, 'adaptive')
    asked_size = output_size
    if asked_size < 1:
        return None
    return ('adaptive', '', None, '', '', None, 1, ()), (input_size, asked_size, 'adaptive')


def axis_21(input_size, output_size):
    kernel_size, stride, dilation = 1, 1, 1
    if output_size is None or output_size == -1:
        asked_size = input_size
        if asked_size < 1:
            return None
        return ('adaptive', '', None, '', '', None, 0, ()), (input_size, asked_size, 'adaptive')
    asked_size = output_size
    if asked_size < 1:
        return None
    return ('adaptive', '', None, '', '', None, 1, ()), (input_size, asked_size, 'adaptive')


def axis_22(input_size, output_size):
    kernel_size, stride, dilation = 1, 1, 1
    asked_size = output_size
    if asked_size < 1:
        return None
    return ('adaptive', '', None, '', '', None, 0, ()), (input_size, asked_size, 'adaptive')


def axis_23(input_size, size, scale_factor, mode, align_corners):
    kernel_size, stride, dilation = 1, 1, 1
    if (size is not None) and not (scale_factor is None):
        return None
    if (size is None) and not (scale_factor is not None):
        return None
    if (scale_factor is not None) and not (mode == 'area'):
        return None
    if (mode in ('nearest', 'area')) and not (align_corners is None):
        return None
    if mode == 'area' and size is not None:
        asked_size = size
        if asked_size < 1:
            return None
        return ('adaptive', '', None, '', '', None, 0, ()), (input_size, asked_size, 'adaptive')
    if mode == 'area' and size is None:
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('adaptive', '', None, '', '', None, 1, ()), (input_size, asked_size, 'adaptive')
    if mode == 'nearest':
        asked_size = size
        if asked_size < 1:
            return None
        return ('nearest', '', None, '', '', None, 2, ()), (input_size, asked_size, 'nearest')
    if mode == 'bilinear' and align_corners:
        asked_size = size
        if asked_size < 1:
            return None
        return ('linear_corners', '', None, '', '', None, 3, ()), (input_size, asked_size, 'linear_corners')
    if mode == 'bilinear':
        asked_size = size
        if asked_size < 1:
            return None
        return ('linear_centres', '', None, '', '', None, 4, ()), (input_size, asked_size, 'linear_centres')
    asked_size = size
    if asked_size < 1:
        return None
    return ('size_asked', '', None, '', '', None, 5, ()), (input_size, asked_size, 'size_asked')


def axis_24(input_size, upscale_factor):
    if upscale_factor < 1:
        return None
    kernel_size, stride, dilation = upscale_factor, upscale_factor, 1
    found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
    return ('valid', 'smallest', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_25(input_size, downscale_factor):
    if downscale_factor < 1:
        return None
    kernel_size, stride, dilation = downscale_factor, downscale_factor, 1
    if not (input_size % downscale_factor == 0):
        return None
    found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


LAYERS = {
    'mindspore.nn.Conv1d': ((axis_1,), (), None, None, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad_mode': (('same', 'valid', 'pad',), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),)}, {1: (None, (1,), ('same',), (0,), (1,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'pad_mode', 'padding', 'dilation', 'group', 'has_bias', 'weight_init', 'bias_init', 'dtype',), ('bias_init', 'dtype', 'group', 'has_bias', 'in_channels', 'out_channels', 'weight_init',), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.Conv2d': ((axis_2,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad_mode': (('same', 'valid', 'pad',), '', (),), 'padding': ((int, PAIR,), 'low and high in turn', (),), 'dilation': ((int,), '', (),)}, {2: (None, (1, 1,), ('same', 'same',), (0, 0,), (1, 1,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'pad_mode', 'padding', 'dilation', 'group', 'has_bias', 'weight_init', 'bias_init', 'data_format', 'dtype',), ('bias_init', 'data_format', 'dtype', 'group', 'has_bias', 'in_channels', 'out_channels', 'weight_init',), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.Conv3d': ((axis_2,), (), None, doubt_3, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad_mode': (('same', 'valid', 'pad',), '', (),), 'padding': ((int, PAIR,), 'low and high in turn', (),), 'dilation': ((int,), '', (),)}, {3: (None, (1, 1, 1,), ('same', 'same', 'same',), (0, 0, 0,), (1, 1, 1,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'pad_mode', 'padding', 'dilation', 'group', 'has_bias', 'weight_init', 'bias_init', 'data_format', 'dtype',), ('bias_init', 'data_format', 'dtype', 'group', 'has_bias', 'in_channels', 'out_channels', 'weight_init',), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.Conv1dTranspose': ((axis_4,), (), None, None, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad_mode': (('same', 'valid', 'pad',), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),)}, {1: (None, (1,), ('same',), (0,), (1,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'pad_mode', 'padding', 'dilation', 'group', 'has_bias', 'weight_init', 'bias_init', 'dtype',), ('bias_init', 'dtype', 'group', 'has_bias', 'in_channels', 'out_channels', 'weight_init',), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.Conv2dTranspose': ((axis_5,), (), None, doubt_6, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad_mode': (('same', 'valid', 'pad',), '', (),), 'padding': ((int, PAIR,), 'low and high in turn', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),)}, {2: (None, (1, 1,), ('same', 'same',), (0, 0,), (0, 0,), (1, 1,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'pad_mode', 'padding', 'output_padding', 'dilation', 'group', 'has_bias', 'weight_init', 'bias_init', 'dtype',), ('bias_init', 'dtype', 'group', 'has_bias', 'in_channels', 'out_channels', 'weight_init',), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.Conv3dTranspose': ((axis_7,), (together_8,), None, None, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad_mode': (('same', 'valid', 'pad',), '', (),), 'padding': ((int, PAIR,), 'low and high in turn', (),), 'dilation': ((int,), '', (),), 'output_padding': ((int,), '', (),)}, {3: (None, (1, 1, 1,), ('same', 'same', 'same',), (0, 0, 0,), (1, 1, 1,), (0, 0, 0,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'pad_mode', 'padding', 'dilation', 'group', 'output_padding', 'has_bias', 'weight_init', 'bias_init', 'data_format', 'dtype',), ('bias_init', 'data_format', 'dtype', 'group', 'has_bias', 'in_channels', 'out_channels', 'weight_init',), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.MaxPool1d': ((axis_9,), (together_10,), None, doubt_11, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad_mode': (('same', 'valid', 'pad',), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {1: ((1,), (1,), ('valid',), (0,), (1,), (False,),)}, ('kernel_size', 'stride', 'pad_mode', 'padding', 'dilation', 'return_indices', 'ceil_mode',), ('return_indices',), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.MaxPool2d': ((axis_9,), (together_10,), None, doubt_11, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad_mode': (('same', 'valid', 'pad',), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {2: ((1, 1,), (1, 1,), ('valid', 'valid',), (0, 0,), (1, 1,), (False, False,),)}, ('kernel_size', 'stride', 'pad_mode', 'padding', 'dilation', 'return_indices', 'ceil_mode', 'data_format',), ('data_format', 'return_indices',), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.AvgPool1d': ((axis_12,), (), None, doubt_13, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad_mode': (('same', 'valid', 'pad',), '', (),), 'padding': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),), 'count_include_pad': ((False, True,), '', (),)}, {1: ((1,), (1,), ('valid',), (0,), (False,), (True,),)}, ('kernel_size', 'stride', 'pad_mode', 'padding', 'ceil_mode', 'count_include_pad',), (), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.AvgPool2d': ((axis_14,), (), None, doubt_15, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad_mode': (('same', 'valid', 'pad',), '', (),), 'padding': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),), 'count_include_pad': ((False, True,), '', (),), 'divisor_override': ((int, None,), '', ('number',),)}, {2: ((1, 1,), (1, 1,), ('valid', 'valid',), (0, 0,), (False, False,), (True, True,), (None, None,),)}, ('kernel_size', 'stride', 'pad_mode', 'padding', 'ceil_mode', 'count_include_pad', 'divisor_override', 'data_format',), ('data_format',), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.ConstantPad1d': ((axis_16,), (), None, None, (1,), {'padding': ((int, PAIR,), 'low and high in turn, last axis first, of the last axes', (),)}, {1: (None,)}, ('padding', 'value',), ('value',), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.ConstantPad2d': ((axis_16,), (), None, None, (2,), {'padding': ((int, PAIR, NONE,), 'low and high in turn, last axis first, of the last axes', (),)}, {2: (None,)}, ('padding', 'value',), ('value',), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.ConstantPad3d': ((axis_16,), (), None, None, (3,), {'padding': ((int, PAIR, NONE,), 'low and high in turn, last axis first, of the last axes', (),)}, {3: (None,)}, ('padding', 'value',), ('value',), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.ReflectionPad1d': ((axis_17,), (), None, None, (1,), {'padding': ((int, PAIR,), 'low and high in turn, last axis first, of the last axes', (),)}, {1: (None,)}, ('padding',), (), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.ReflectionPad2d': ((axis_17,), (), None, None, (2,), {'padding': ((int, PAIR, NONE,), 'low and high in turn, last axis first, of the last axes', (),)}, {2: (None,)}, ('padding',), (), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.ReflectionPad3d': ((axis_17,), (), None, None, (3,), {'padding': ((int, PAIR, NONE,), 'low and high in turn, last axis first, of the last axes', (),)}, {3: (None,)}, ('padding',), (), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.ReplicationPad1d': ((axis_18,), (), None, None, (1,), {'padding': ((int, PAIR,), 'low and high in turn, last axis first, of the last axes', (),)}, {1: (None,)}, ('padding',), (), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.ReplicationPad2d': ((axis_18,), (), None, None, (2,), {'padding': ((int, PAIR, NONE,), 'low and high in turn, last axis first, of the last axes', (),)}, {2: (None,)}, ('padding',), (), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.ReplicationPad3d': ((axis_18,), (), None, None, (3,), {'padding': ((int, PAIR, NONE,), 'low and high in turn, last axis first, of the last axes', (),)}, {3: (None,)}, ('padding',), (), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.ZeroPad2d': ((axis_16,), (), None, None, (2,), {'padding': ((int, PAIR, NONE,), 'low and high in turn, last axis first, of the last axes', (),)}, {2: (None,)}, ('padding',), (), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.AdaptiveAvgPool1d': ((axis_19,), (), None, None, (1,), {'output_size': ((int,), '', ('number',),)}, {1: (None,)}, ('output_size',), (), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.AdaptiveMaxPool1d': ((axis_19,), (), None, None, (1,), {'output_size': ((int,), '', ('number',),)}, {1: (None,)}, ('output_size',), (), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.AdaptiveAvgPool2d': ((axis_20,), (), None, None, (2,), {'output_size': ((int, NONE,), '', (),)}, {2: (None,)}, ('output_size',), (), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.AdaptiveAvgPool3d': ((axis_20,), (), None, None, (3,), {'output_size': ((int, NONE,), '', (),)}, {3: (None,)}, ('output_size',), (), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.AdaptiveMaxPool2d': ((axis_21,), (), None, None, (2,), {'output_size': ((int, NONE,), '', (),)}, {2: (None,)}, ('output_size', 'return_indices',), ('return_indices',), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.AdaptiveMaxPool3d': ((axis_22,), (), None, None, (3,), {'output_size': ((int,), '', (),)}, {3: (None,)}, ('output_size', 'return_indices',), ('return_indices',), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.Upsample': ((axis_23,), (), None, None, (2,), {'size': ((int, None,), '', (),), 'scale_factor': ((float, None,), '', (),), 'mode': (('nearest', 'bilinear', 'bicubic', 'area',), '', (),), 'align_corners': ((None, False, True,), '', (),)}, {2: ((None, None,), (None, None,), ('nearest', 'nearest',), (None, None,),)}, ('size', 'scale_factor', 'mode', 'align_corners', 'recompute_scale_factor',), (), (), ('recompute_scale_factor',), (), '2.10.0', '2.10.0'),
    'mindspore.nn.PixelShuffle': ((axis_24,), (), None, None, (2,), {'upscale_factor': ((int,), '', ('number',),)}, {2: (None,)}, ('upscale_factor',), (), (), (), (), '2.10.0', '2.10.0'),
    'mindspore.nn.PixelUnshuffle': ((axis_25,), (), None, None, (2,), {'downscale_factor': ((int,), '', ('number',),)}, {2: (None,)}, ('downscale_factor',), (), (), (), (), '2.10.0', '2.10.0'),
}
