"""PyTorch: its layers in release 2.13.0, compiled from derive/runtime/frameworks/torch.py by `derive docs`; do not edit."""

from math import floor

from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair
from derive.runtime.reductions import reduced

NONE = type(None)


def axis_1(input_size, kernel_size, stride, padding, dilation, padding_mode):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (padding == 'same') and not (stride == 1):
        return None
    if (padding not in ('same', 'valid')) and not (padding >= 0):
        return None
    if (padding_mode == 'reflect' and padding not in ('same', 'valid')) and not (padding < input_size):
        return None
    if (padding_mode == 'reflect' and padding == 'same') and not (effective_kernel_size // 2 < input_size):
        return None
    if (padding_mode == 'circular' and padding not in ('same', 'valid')) and not (padding <= input_size):
        return None
    if (padding_mode == 'circular' and padding == 'same') and not (effective_kernel_size // 2 <= input_size):
        return None
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', ({'zeros': 'zeros', 'reflect': 'mirror', 'replicate': 'edge', 'circular': 'periodic'}[padding_mode]), '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same':
        found_size, found_low, found_high = formulas.same_fixed_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_fixed_upper', '', ({'zeros': 'zeros', 'reflect': 'mirror', 'replicate': 'edge', 'circular': 'periodic'}[padding_mode]), '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('same', 'valid'):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
        return ('explicit', '', ({'zeros': 'zeros', 'reflect': 'mirror', 'replicate': 'edge', 'circular': 'periodic'}[padding_mode]), '', '', found_high, 2, ((padding), (padding),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_2(input_size, kernel_size, stride, padding, dilation, padding_mode):
    if padding[0] not in ('same', 'valid') and min(padding) < 0:
        return True
    return False


def axis_3(input_size, kernel_size, stride, padding, output_padding, dilation, padding_mode, output_size):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if not (padding_mode == 'zeros'):
        return None
    if (output_size is not None) and not (full_length - 2 * padding <= output_size <= full_length - 2 * padding + stride - 1):
        return None
    if (padding not in ('same', 'valid')) and not (padding >= 0):
        return None
    if (output_size is None) and not (output_padding >= 0):
        return None
    if (output_size is None) and not (output_padding < max(stride, dilation)):
        return None
    if output_size is not None:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_size - (full_length - 2 * padding))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, ((padding), (padding), (output_size - (full_length - 2 * padding)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_size is None:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 1, ((padding), (padding), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_4(input_size, kernel_size, stride, padding, output_padding, dilation, padding_mode, output_size):
    full_length = tuple([(input_size - 1) * stride + dilation * (kernel_size - 1) + 1 for input_size, kernel_size, stride, dilation in zip(input_size, kernel_size, stride, dilation)])
    if any(op >= max(s, d) for op, s, d in zip(output_padding, stride, dilation)):
        return True
    if min(padding) < 0 or min(output_padding) < 0:
        return True
    if any(length + op <= 2 * p for length, op, p in zip(full_length, output_padding, padding)):
        return True
    return False


def axis_5(input_size, stride, padding, dilation, kernel_size):
    if stride < 1 or dilation < 1 or kernel_size < 1:
        return None
    if (padding == 'same') and not (stride == 1):
        return None
    if (padding not in ('same', 'valid')) and not (padding >= 0):
        return None
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same':
        found_size, found_low, found_high = formulas.same_fixed_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_fixed_upper', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('same', 'valid'):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
        return ('explicit', '', 'zeros', '', '', found_high, 2, ((padding), (padding),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_6(input_size, stride, padding, dilation, kernel_size):
    if padding[0] not in ('same', 'valid') and min(padding) < 0:
        return True
    return False


def axis_7(input_size, stride, padding, output_padding, dilation, kernel_size):
    if stride < 1 or dilation < 1 or kernel_size < 1:
        return None
    if (padding not in ('same', 'valid')) and not (padding >= 0):
        return None
    if not (output_padding >= 0):
        return None
    if not (output_padding < max(stride, dilation)):
        return None
    found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
    return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, ((padding), (padding), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def doubt_8(input_size, stride, padding, output_padding, dilation, kernel_size):
    full_length = tuple([(input_size - 1) * stride + dilation * (kernel_size - 1) + 1 for input_size, stride, dilation, kernel_size in zip(input_size, stride, dilation, kernel_size)])
    if any(op >= max(s, d) for op, s, d in zip(output_padding, stride, dilation)):
        return True
    if min(padding) < 0 or min(output_padding) < 0:
        return True
    if any(length + op <= 2 * p for length, op, p in zip(full_length, output_padding, padding)):
        return True
    return False


def axis_9(input_size, kernel_size, stride, padding, dilation, ceil_mode):
    if kernel_size < 1 or dilation < 1 or isinstance(stride, int) and stride < 1:
        return None
    stride = kernel_size if stride is None else stride
    if not (padding >= 0):
        return None
    if not (padding <= kernel_size // 2):
        return None
    if not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
        return ('explicit', '', '-inf', 'maximum', '', found_high, 0, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), asked_pad_high=(padding))
        return ('explicit_ceil_inside', '', '-inf', 'maximum', '', (padding), 1, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_10(input_size, kernel_size, stride, padding, ceil_mode, count_include_pad):
    if kernel_size < 1 or isinstance(stride, int) and stride < 1:
        return None
    stride, dilation = kernel_size if stride is None else stride, 1
    if not (padding >= 0):
        return None
    if not (padding <= kernel_size // 2):
        return None
    if not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 0, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), asked_pad_high=(padding))
        return ('explicit_ceil_inside', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), (padding), 1, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_11(input_size, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override):
    if kernel_size < 1 or isinstance(stride, int) and stride < 1:
        return None
    stride, dilation = kernel_size if stride is None else stride, 1
    if not (padding >= 0):
        return None
    if not (padding <= kernel_size // 2):
        return None
    if (divisor_override is not None) and not (divisor_override != 0):
        return None
    if not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
        return ('explicit', '', *reduced('average_by_divisor' if divisor_override is not None else 'average_of_padded' if count_include_pad else 'average_of_inside', divisor_override), found_high, 0, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), asked_pad_high=(padding))
        return ('explicit_ceil_inside', '', *reduced('average_by_divisor' if divisor_override is not None else 'average_of_padded' if count_include_pad else 'average_of_inside', divisor_override), (padding), 1, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_12(input_size, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override):
    if kernel_size < 1 or isinstance(stride, int) and stride < 1:
        return None
    stride, dilation = kernel_size if stride is None else stride, 1
    if not (padding >= 0):
        return None
    if not (padding <= kernel_size // 2):
        return None
    if not (input_size >= kernel_size):
        return None
    if (divisor_override is not None) and not (divisor_override != 0):
        return None
    if not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
        return ('explicit', '', *reduced('average_by_divisor' if divisor_override is not None else 'average_of_padded' if count_include_pad else 'average_of_inside', divisor_override), found_high, 0, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), asked_pad_high=(padding))
        return ('explicit_ceil_inside', '', *reduced('average_by_divisor' if divisor_override is not None else 'average_of_padded' if count_include_pad else 'average_of_inside', divisor_override), (padding), 1, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_13(input_size, kernel_size, stride, ceil_mode):
    if kernel_size < 1 or isinstance(stride, int) and stride < 1:
        return None
    stride, dilation = kernel_size if stride is None else stride, 1
    if not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), pad_high=(0))
        return ('explicit', '', 'nothing', 'norm_of_inside', 'taps inside the input', found_high, 0, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil_inside', '', 'nothing', 'norm_of_inside', 'taps inside the input', (0), 1, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_14(input_size, kernel_size, stride, ceil_mode):
    if kernel_size < 1 or isinstance(stride, int) and stride < 1:
        return None
    stride, dilation = kernel_size if stride is None else stride, 1
    if not (input_size >= kernel_size):
        return None
    if not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), pad_high=(0))
        return ('explicit', '', 'nothing', 'norm_of_inside', 'taps inside the input', found_high, 0, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil_inside', '', 'nothing', 'norm_of_inside', 'taps inside the input', (0), 1, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_15(input_size, kernel_size, dilation, padding, stride):
    if kernel_size < 1 or dilation < 1 or stride < 1:
        return None
    if not (padding >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((padding), (padding),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def doubt_16(input_size, kernel_size, dilation, padding, stride):
    if padding[0] not in ('same', 'valid') and min(padding) < 0:
        return True
    return False


def axis_17(input_size, output_size, kernel_size, dilation, padding, stride):
    if kernel_size < 1 or dilation < 1 or stride < 1:
        return None
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if not (padding >= 0):
        return None
    if not (full_length - 2 * padding <= output_size <= full_length - 2 * padding + stride - 1):
        return None
    found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_size - (full_length - 2 * padding))))
    return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, ((padding), (padding), (output_size - (full_length - 2 * padding)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_18(input_size, padding):
    kernel_size, stride, dilation = 1, 1, 1
    if not (input_size + min(0 if padding is None else padding[0] if pair(padding) else padding, 0) + min(0 if padding is None else padding[1] if pair(padding) else padding, 0) >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0 if padding is None else padding[0] if pair(padding) else padding), pad_high=(0 if padding is None else padding[1] if pair(padding) else padding))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((0 if padding is None else padding[0] if pair(padding) else padding), (0 if padding is None else padding[1] if pair(padding) else padding),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_19(input_size, padding):
    kernel_size, stride, dilation = 1, 1, 1
    if (not pair(padding)) and not (padding < input_size):
        return None
    if (pair(padding)) and not (max(padding) < input_size):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0 if padding is None else padding[0] if pair(padding) else padding), pad_high=(0 if padding is None else padding[1] if pair(padding) else padding))
    return ('explicit', '', 'mirror', '', '', found_high, 0, ((0 if padding is None else padding[0] if pair(padding) else padding), (0 if padding is None else padding[1] if pair(padding) else padding),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_20(input_size, padding):
    kernel_size, stride, dilation = 1, 1, 1
    if not (padding is not None):
        return None
    if (not pair(padding)) and not (padding < input_size):
        return None
    if (pair(padding)) and not (max(padding) < input_size):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0 if padding is None else padding[0] if pair(padding) else padding), pad_high=(0 if padding is None else padding[1] if pair(padding) else padding))
    return ('explicit', '', 'mirror', '', '', found_high, 0, ((0 if padding is None else padding[0] if pair(padding) else padding), (0 if padding is None else padding[1] if pair(padding) else padding),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_21(input_size, padding):
    kernel_size, stride, dilation = 1, 1, 1
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0 if padding is None else padding[0] if pair(padding) else padding), pad_high=(0 if padding is None else padding[1] if pair(padding) else padding))
    return ('explicit', '', 'edge', '', '', found_high, 0, ((0 if padding is None else padding[0] if pair(padding) else padding), (0 if padding is None else padding[1] if pair(padding) else padding),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_22(input_size, padding):
    kernel_size, stride, dilation = 1, 1, 1
    if not (padding is not None):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0 if padding is None else padding[0] if pair(padding) else padding), pad_high=(0 if padding is None else padding[1] if pair(padding) else padding))
    return ('explicit', '', 'edge', '', '', found_high, 0, ((0 if padding is None else padding[0] if pair(padding) else padding), (0 if padding is None else padding[1] if pair(padding) else padding),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_23(input_size, padding):
    kernel_size, stride, dilation = 1, 1, 1
    if (not pair(padding)) and not (padding <= input_size):
        return None
    if (pair(padding)) and not (max(padding) <= input_size):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0 if padding is None else padding[0] if pair(padding) else padding), pad_high=(0 if padding is None else padding[1] if pair(padding) else padding))
    return ('explicit', '', 'periodic', '', '', found_high, 0, ((0 if padding is None else padding[0] if pair(padding) else padding), (0 if padding is None else padding[1] if pair(padding) else padding),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def doubt_24(input_size, padding):
    if any(min(sides) < 0 < max(sides) for sides in padding if pair(sides)):
        return True
    return False


def axis_25(input_size, padding):
    kernel_size, stride, dilation = 1, 1, 1
    if not (padding is not None):
        return None
    if (not pair(padding)) and not (padding <= input_size):
        return None
    if (pair(padding)) and not (max(padding) <= input_size):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0 if padding is None else padding[0] if pair(padding) else padding), pad_high=(0 if padding is None else padding[1] if pair(padding) else padding))
    return ('explicit', '', 'periodic', '', '', found_high, 0, ((0 if padding is None else padding[0] if pair(padding) else padding), (0 if padding is None else padding[1] if pair(padding) else padding),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_26(input_size, pad, mode):
    kernel_size, stride, dilation = 1, 1, 1
    if (mode == 'constant') and not (input_size + min(0 if pad is None else pad[0] if pair(pad) else pad, 0) + min(0 if pad is None else pad[1] if pair(pad) else pad, 0) >= 0):
        return None
    if (mode == 'reflect') and not (pad is not None):
        return None
    if (mode == 'reflect' and pair(pad)) and not (max(pad) < input_size):
        return None
    if (mode == 'replicate') and not (pad is not None):
        return None
    if (mode == 'circular') and not (pad is not None):
        return None
    if (mode == 'circular' and pair(pad)) and not (max(pad) <= input_size):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0 if pad is None else pad[0] if pair(pad) else pad), pad_high=(0 if pad is None else pad[1] if pair(pad) else pad))
    return ('explicit', '', ({'constant': 'zeros', 'reflect': 'mirror', 'replicate': 'edge', 'circular': 'periodic'}[mode]), '', '', found_high, 0, ((0 if pad is None else pad[0] if pair(pad) else pad), (0 if pad is None else pad[1] if pair(pad) else pad),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def doubt_27(input_size, pad, mode):
    if mode[0] == 'circular' and any(min(p) < 0 < max(p) for p in pad if p):
        return True
    return False


def axis_28(input_size, output_size):
    kernel_size, stride, dilation = 1, 1, 1
    if output_size is not None:
        asked_size = output_size
        if asked_size < 1:
            return None
        return ('adaptive', '', None, '', '', None, 0, ()), (input_size, asked_size, 'adaptive')
    return None


def axis_29(input_size, output_size):
    kernel_size, stride, dilation = 1, 1, 1
    if output_size is None:
        asked_size = input_size
        if asked_size < 1:
            return None
        return ('adaptive', '', None, '', '', None, 0, ()), (input_size, asked_size, 'adaptive')
    if output_size is not None:
        asked_size = output_size
        if asked_size < 1:
            return None
        return ('adaptive', '', None, '', '', None, 1, ()), (input_size, asked_size, 'adaptive')
    return None


def axis_30(input_size, kernel_size, stride, padding, output_size):
    if kernel_size < 1 or isinstance(stride, int) and stride < 1:
        return None
    stride, dilation = kernel_size if stride is None else stride, 1
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (output_size is not None) and not (full_length - 2 * padding - stride < output_size < full_length - 2 * padding + stride):
        return None
    if output_size is None:
        asked_size = full_length - 2 * padding
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 0, ()), (input_size, asked_size, 'size_asked')
    if output_size is not None:
        asked_size = output_size
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 1, ()), (input_size, asked_size, 'size_asked')
    return None


def axis_31(input_size, kernel_size, output_size, output_ratio):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if (output_ratio is not None) and not (output_size is None):
        return None
    if (output_size is None) and not (output_ratio is not None):
        return None
    if (output_ratio is not None) and not (0 < output_ratio < 1):
        return None
    if (output_size is not None) and not (output_size + kernel_size - 1 <= input_size):
        return None
    if (output_size is None) and not (floor(input_size * output_ratio) + kernel_size - 1 <= input_size):
        return None
    if output_size is not None:
        asked_size = output_size
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 0, ()), (input_size, asked_size, 'size_asked')
    if output_size is None:
        asked_size = floor(input_size * output_ratio)
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 1, ()), (input_size, asked_size, 'size_asked')
    return None


def axis_32(input_size, kernel_size, output_size, output_ratio):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if (output_ratio is not None) and not (output_size is None):
        return None
    if (output_size is None) and not (output_ratio is not None):
        return None
    if (output_ratio is not None) and not (0 < output_ratio < 1):
        return None
    if (output_size is not None) and not (output_size + kernel_size - 1 < input_size):
        return None
    if (output_size is None) and not (floor(input_size * output_ratio) + kernel_size - 1 < input_size):
        return None
    if output_size is not None:
        asked_size = output_size
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 0, ()), (input_size, asked_size, 'size_asked')
    if output_size is None:
        asked_size = floor(input_size * output_ratio)
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 1, ()), (input_size, asked_size, 'size_asked')
    return None


def axis_33(input_size, kernel_size, output_size, output_ratio):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if (output_size is None) and not (output_ratio is not None):
        return None
    if (output_size is not None) and not (output_size + kernel_size - 1 <= input_size):
        return None
    if (output_size is None) and not (floor(input_size * output_ratio) + kernel_size - 1 <= input_size):
        return None
    if output_size is not None:
        asked_size = output_size
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 0, ()), (input_size, asked_size, 'size_asked')
    if output_size is None:
        asked_size = floor(input_size * output_ratio)
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 1, ()), (input_size, asked_size, 'size_asked')
    return None


def axis_34(input_size, kernel_size, output_size, output_ratio):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if (output_size is None) and not (output_ratio is not None):
        return None
    if (output_size is not None) and not (output_size + kernel_size - 1 < input_size):
        return None
    if (output_size is None) and not (floor(input_size * output_ratio) + kernel_size - 1 < input_size):
        return None
    if output_size is not None:
        asked_size = output_size
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 0, ()), (input_size, asked_size, 'size_asked')
    if output_size is None:
        asked_size = floor(input_size * output_ratio)
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 1, ()), (input_size, asked_size, 'size_asked')
    return None


def axis_35(input_size, size, scale_factor, mode, align_corners, recompute_scale_factor):
    kernel_size, stride, dilation = 1, 1, 1
    if (mode in ('nearest', 'area', 'nearest-exact')) and not (align_corners is None):
        return None
    if (size is not None) and not (scale_factor is None):
        return None
    if (size is None) and not (scale_factor is not None):
        return None
    if (recompute_scale_factor) and not (size is None):
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
    if mode == 'nearest' and size is not None:
        asked_size = size
        if asked_size < 1:
            return None
        return ('nearest', '', None, '', '', None, 2, ()), (input_size, asked_size, 'nearest')
    if mode == 'nearest' and size is None and (recompute_scale_factor or input_size * scale_factor == floor(input_size * scale_factor)):
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('nearest', '', None, '', '', None, 3, ()), (input_size, asked_size, 'nearest')
    if mode == 'nearest-exact' and size is not None:
        asked_size = size
        if asked_size < 1:
            return None
        return ('nearest_centre', '', None, '', '', None, 4, ()), (input_size, asked_size, 'nearest_centre')
    if mode == 'nearest-exact' and size is None and (recompute_scale_factor or input_size * scale_factor == floor(input_size * scale_factor)):
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('nearest_centre', '', None, '', '', None, 5, ()), (input_size, asked_size, 'nearest_centre')
    if mode in ('linear', 'bilinear', 'trilinear') and align_corners and size is not None:
        asked_size = size
        if asked_size < 1:
            return None
        return ('linear_corners', '', None, '', '', None, 6, ()), (input_size, asked_size, 'linear_corners')
    if mode in ('linear', 'bilinear', 'trilinear') and align_corners and size is None and scale_factor is not None:
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('linear_corners', '', None, '', '', None, 7, ()), (input_size, asked_size, 'linear_corners')
    if mode in ('linear', 'bilinear', 'trilinear') and not align_corners and size is not None:
        asked_size = size
        if asked_size < 1:
            return None
        return ('linear_centres', '', None, '', '', None, 8, ()), (input_size, asked_size, 'linear_centres')
    if mode in ('linear', 'bilinear', 'trilinear') and not align_corners and size is None and (recompute_scale_factor or input_size * scale_factor == floor(input_size * scale_factor)):
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('linear_centres', '', None, '', '', None, 9, ()), (input_size, asked_size, 'linear_centres')
    if size is not None:
        asked_size = size
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 10, ()), (input_size, asked_size, 'size_asked')
    if size is None:
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 11, ()), (input_size, asked_size, 'size_asked')
    return None


def together_36(input_size, size, scale_factor, mode, align_corners, recompute_scale_factor):
    if (mode[0] == 'linear') and not (len(input_size) == 1):
        return False
    if (mode[0] == 'bilinear') and not (len(input_size) == 2):
        return False
    if (mode[0] == 'trilinear') and not (len(input_size) == 3):
        return False
    if (mode[0] == 'bicubic') and not (len(input_size) == 2):
        return False
    return True


def doubt_37(input_size, size, scale_factor, mode, align_corners, recompute_scale_factor):
    if mode[0] in ('linear', 'bilinear', 'trilinear', 'bicubic') and any((n if n is not None else 1 if f is None else floor(i * f)) < 1 for i, n, f in zip(input_size, size, scale_factor)):
        return True
    return False


def axis_38(input_size, size, scale_factor, mode, align_corners, recompute_scale_factor, antialias):
    kernel_size, stride, dilation = 1, 1, 1
    if (mode in ('nearest', 'area', 'nearest-exact')) and not (align_corners is None):
        return None
    if (size is not None) and not (scale_factor is None):
        return None
    if (size is None) and not (scale_factor is not None):
        return None
    if (recompute_scale_factor) and not (size is None):
        return None
    if (antialias) and not (mode in ('bilinear', 'bicubic')):
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
    if mode == 'nearest' and size is not None:
        asked_size = size
        if asked_size < 1:
            return None
        return ('nearest', '', None, '', '', None, 2, ()), (input_size, asked_size, 'nearest')
    if mode == 'nearest' and size is None and (recompute_scale_factor or input_size * scale_factor == floor(input_size * scale_factor)):
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('nearest', '', None, '', '', None, 3, ()), (input_size, asked_size, 'nearest')
    if mode == 'nearest-exact' and size is not None:
        asked_size = size
        if asked_size < 1:
            return None
        return ('nearest_centre', '', None, '', '', None, 4, ()), (input_size, asked_size, 'nearest_centre')
    if mode == 'nearest-exact' and size is None and (recompute_scale_factor or input_size * scale_factor == floor(input_size * scale_factor)):
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('nearest_centre', '', None, '', '', None, 5, ()), (input_size, asked_size, 'nearest_centre')
    if mode in ('linear', 'bilinear', 'trilinear') and align_corners and size is not None and not antialias:
        asked_size = size
        if asked_size < 1:
            return None
        return ('linear_corners', '', None, '', '', None, 6, ()), (input_size, asked_size, 'linear_corners')
    if mode in ('linear', 'bilinear', 'trilinear') and align_corners and size is None and scale_factor is not None and not antialias:
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('linear_corners', '', None, '', '', None, 7, ()), (input_size, asked_size, 'linear_corners')
    if mode in ('linear', 'bilinear', 'trilinear') and not align_corners and size is not None and not antialias:
        asked_size = size
        if asked_size < 1:
            return None
        return ('linear_centres', '', None, '', '', None, 8, ()), (input_size, asked_size, 'linear_centres')
    if mode in ('linear', 'bilinear', 'trilinear') and not align_corners and size is None and (recompute_scale_factor or input_size * scale_factor == floor(input_size * scale_factor)) and not antialias:
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('linear_centres', '', None, '', '', None, 9, ()), (input_size, asked_size, 'linear_centres')
    if size is not None:
        asked_size = size
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 10, ()), (input_size, asked_size, 'size_asked')
    if size is None:
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 11, ()), (input_size, asked_size, 'size_asked')
    return None


def together_39(input_size, size, scale_factor, mode, align_corners, recompute_scale_factor, antialias):
    if (antialias[0]) and not (len(input_size) == 2):
        return False
    if (mode[0] == 'linear') and not (len(input_size) == 1):
        return False
    if (mode[0] == 'bilinear') and not (len(input_size) == 2):
        return False
    if (mode[0] == 'trilinear') and not (len(input_size) == 3):
        return False
    if (mode[0] == 'bicubic') and not (len(input_size) == 2):
        return False
    return True


def doubt_40(input_size, size, scale_factor, mode, align_corners, recompute_scale_factor, antialias):
    if mode[0] in ('linear', 'bilinear', 'trilinear', 'bicubic') and any((n if n is not None else 1 if f is None else floor(i * f)) < 1 for i, n, f in zip(input_size, size, scale_factor)):
        return True
    return False


def axis_41(input_size, size, scale_factor):
    kernel_size, stride, dilation = 1, 1, 1
    if (size is not None) and not (scale_factor is None):
        return None
    if (size is None) and not (scale_factor is not None):
        return None
    if size is not None:
        asked_size = size
        if asked_size < 1:
            return None
        return ('nearest', '', None, '', '', None, 0, ()), (input_size, asked_size, 'nearest')
    if size is None and input_size * scale_factor == floor(input_size * scale_factor):
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('nearest', '', None, '', '', None, 1, ()), (input_size, asked_size, 'nearest')
    if size is None:
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 2, ()), (input_size, asked_size, 'size_asked')
    return None


def axis_42(input_size, size, scale_factor):
    kernel_size, stride, dilation = 1, 1, 1
    if (size is not None) and not (scale_factor is None):
        return None
    if (size is None) and not (scale_factor is not None):
        return None
    if size is not None:
        asked_size = size
        if asked_size < 1:
            return None
        return ('linear_corners', '', None, '', '', None, 0, ()), (input_size, asked_size, 'linear_corners')
    if size is None:
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('linear_corners', '', None, '', '', None, 1, ()), (input_size, asked_size, 'linear_corners')
    return None


def doubt_43(input_size, size, scale_factor):
    if any((n if n is not None else 1 if f is None else floor(i * f)) < 1 for i, n, f in zip(input_size, size, scale_factor)):
        return True
    return False


def axis_44(input_size, upscale_factor):
    if upscale_factor < 1:
        return None
    kernel_size, stride, dilation = upscale_factor, upscale_factor, 1
    found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
    return ('valid', 'smallest', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_45(input_size, downscale_factor):
    if downscale_factor < 1:
        return None
    kernel_size, stride, dilation = downscale_factor, downscale_factor, 1
    if not (input_size % downscale_factor == 0):
        return None
    found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


LAYERS = {
    'torch.nn.Conv1d': ((axis_1,), (), None, doubt_2, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same',), '', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('zeros', 'reflect', 'replicate', 'circular',), '', (),)}, {1: (None, (1,), (0,), (1,), ('zeros',),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'groups', 'bias', 'padding_mode', 'device', 'dtype',), ('bias', 'device', 'dtype', 'groups', 'in_channels', 'out_channels',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.Conv2d': ((axis_1,), (), None, doubt_2, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same',), '', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('zeros', 'reflect', 'replicate', 'circular',), '', (),)}, {2: (None, (1, 1,), (0, 0,), (1, 1,), ('zeros', 'zeros',),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'groups', 'bias', 'padding_mode', 'device', 'dtype',), ('bias', 'device', 'dtype', 'groups', 'in_channels', 'out_channels',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.Conv3d': ((axis_1,), (), None, doubt_2, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same',), '', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('zeros', 'reflect', 'replicate', 'circular',), '', (),)}, {3: (None, (1, 1, 1,), (0, 0, 0,), (1, 1, 1,), ('zeros', 'zeros', 'zeros',),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'groups', 'bias', 'padding_mode', 'device', 'dtype',), ('bias', 'device', 'dtype', 'groups', 'in_channels', 'out_channels',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.ConvTranspose1d': ((axis_3,), (), None, doubt_4, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('zeros', 'reflect', 'replicate', 'circular',), '', (),), 'output_size': ((int, None,), '', ('tuple',),)}, {1: (None, (1,), (0,), (0,), (1,), ('zeros',), (None,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'output_padding', 'groups', 'bias', 'dilation', 'padding_mode', 'device', 'dtype',), ('bias', 'device', 'dtype', 'groups', 'in_channels', 'out_channels',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.ConvTranspose2d': ((axis_3,), (), None, doubt_4, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('zeros', 'reflect', 'replicate', 'circular',), '', (),), 'output_size': ((int, None,), '', ('tuple',),)}, {2: (None, (1, 1,), (0, 0,), (0, 0,), (1, 1,), ('zeros', 'zeros',), (None, None,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'output_padding', 'groups', 'bias', 'dilation', 'padding_mode', 'device', 'dtype',), ('bias', 'device', 'dtype', 'groups', 'in_channels', 'out_channels',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.ConvTranspose3d': ((axis_3,), (), None, doubt_4, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('zeros', 'reflect', 'replicate', 'circular',), '', (),), 'output_size': ((int, None,), '', ('tuple',),)}, {3: (None, (1, 1, 1,), (0, 0, 0,), (0, 0, 0,), (1, 1, 1,), ('zeros', 'zeros', 'zeros',), (None, None, None,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'output_padding', 'groups', 'bias', 'dilation', 'padding_mode', 'device', 'dtype',), ('bias', 'device', 'dtype', 'groups', 'in_channels', 'out_channels',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.LazyConv1d': ((axis_1,), (), None, doubt_2, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same',), '', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('zeros', 'reflect', 'replicate', 'circular',), '', (),)}, {1: (None, (1,), (0,), (1,), ('zeros',),)}, ('out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'groups', 'bias', 'padding_mode', 'device', 'dtype',), ('bias', 'device', 'dtype', 'groups', 'out_channels',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.LazyConv2d': ((axis_1,), (), None, doubt_2, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same',), '', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('zeros', 'reflect', 'replicate', 'circular',), '', (),)}, {2: (None, (1, 1,), (0, 0,), (1, 1,), ('zeros', 'zeros',),)}, ('out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'groups', 'bias', 'padding_mode', 'device', 'dtype',), ('bias', 'device', 'dtype', 'groups', 'out_channels',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.LazyConv3d': ((axis_1,), (), None, doubt_2, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same',), '', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('zeros', 'reflect', 'replicate', 'circular',), '', (),)}, {3: (None, (1, 1, 1,), (0, 0, 0,), (1, 1, 1,), ('zeros', 'zeros', 'zeros',),)}, ('out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'groups', 'bias', 'padding_mode', 'device', 'dtype',), ('bias', 'device', 'dtype', 'groups', 'out_channels',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.LazyConvTranspose1d': ((axis_3,), (), None, doubt_4, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('zeros', 'reflect', 'replicate', 'circular',), '', (),), 'output_size': ((int, None,), '', ('tuple',),)}, {1: (None, (1,), (0,), (0,), (1,), ('zeros',), (None,),)}, ('out_channels', 'kernel_size', 'stride', 'padding', 'output_padding', 'groups', 'bias', 'dilation', 'padding_mode', 'device', 'dtype',), ('bias', 'device', 'dtype', 'groups', 'out_channels',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.LazyConvTranspose2d': ((axis_3,), (), None, doubt_4, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('zeros', 'reflect', 'replicate', 'circular',), '', (),), 'output_size': ((int, None,), '', ('tuple',),)}, {2: (None, (1, 1,), (0, 0,), (0, 0,), (1, 1,), ('zeros', 'zeros',), (None, None,),)}, ('out_channels', 'kernel_size', 'stride', 'padding', 'output_padding', 'groups', 'bias', 'dilation', 'padding_mode', 'device', 'dtype',), ('bias', 'device', 'dtype', 'groups', 'out_channels',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.LazyConvTranspose3d': ((axis_3,), (), None, doubt_4, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('zeros', 'reflect', 'replicate', 'circular',), '', (),), 'output_size': ((int, None,), '', ('tuple',),)}, {3: (None, (1, 1, 1,), (0, 0, 0,), (0, 0, 0,), (1, 1, 1,), ('zeros', 'zeros', 'zeros',), (None, None, None,),)}, ('out_channels', 'kernel_size', 'stride', 'padding', 'output_padding', 'groups', 'bias', 'dilation', 'padding_mode', 'device', 'dtype',), ('bias', 'device', 'dtype', 'groups', 'out_channels',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.conv1d': ((axis_5,), (), None, doubt_6, (1,), {'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same',), '', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (0,), (1,), None,)}, ('input', 'weight', 'bias', 'stride', 'padding', 'dilation', 'groups',), ('groups',), ('bias', 'input', 'weight',), (), ('kernel_size',), '2.13.0', '2.13.0'),
    'torch.nn.functional.conv2d': ((axis_5,), (), None, doubt_6, (2,), {'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same',), '', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: ((1, 1,), (0, 0,), (1, 1,), None,)}, ('input', 'weight', 'bias', 'stride', 'padding', 'dilation', 'groups',), ('groups',), ('bias', 'input', 'weight',), (), ('kernel_size',), '2.13.0', '2.13.0'),
    'torch.nn.functional.conv3d': ((axis_5,), (), None, doubt_6, (3,), {'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same',), '', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {3: ((1, 1, 1,), (0, 0, 0,), (1, 1, 1,), None,)}, ('input', 'weight', 'bias', 'stride', 'padding', 'dilation', 'groups',), ('groups',), ('bias', 'input', 'weight',), (), ('kernel_size',), '2.13.0', '2.13.0'),
    'torch.nn.functional.conv_transpose1d': ((axis_7,), (), None, doubt_8, (1,), {'stride': ((int,), '', (),), 'padding': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (0,), (0,), (1,), None,)}, ('input', 'weight', 'bias', 'stride', 'padding', 'output_padding', 'groups', 'dilation',), ('groups',), ('bias', 'input', 'weight',), (), ('kernel_size',), '2.13.0', '2.13.0'),
    'torch.nn.functional.conv_transpose2d': ((axis_7,), (), None, doubt_8, (2,), {'stride': ((int,), '', (),), 'padding': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: ((1, 1,), (0, 0,), (0, 0,), (1, 1,), None,)}, ('input', 'weight', 'bias', 'stride', 'padding', 'output_padding', 'groups', 'dilation',), ('groups',), ('bias', 'input', 'weight',), (), ('kernel_size',), '2.13.0', '2.13.0'),
    'torch.nn.functional.conv_transpose3d': ((axis_7,), (), None, doubt_8, (3,), {'stride': ((int,), '', (),), 'padding': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {3: ((1, 1, 1,), (0, 0, 0,), (0, 0, 0,), (1, 1, 1,), None,)}, ('input', 'weight', 'bias', 'stride', 'padding', 'output_padding', 'groups', 'dilation',), ('groups',), ('bias', 'input', 'weight',), (), ('kernel_size',), '2.13.0', '2.13.0'),
    'torch.nn.MaxPool1d': ((axis_9,), (), None, None, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {1: (None, (None,), (0,), (1,), (False,),)}, ('kernel_size', 'stride', 'padding', 'dilation', 'return_indices', 'ceil_mode',), ('return_indices',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.MaxPool2d': ((axis_9,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {2: (None, (None, None,), (0, 0,), (1, 1,), (False, False,),)}, ('kernel_size', 'stride', 'padding', 'dilation', 'return_indices', 'ceil_mode',), ('return_indices',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.MaxPool3d': ((axis_9,), (), None, None, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {3: (None, (None, None, None,), (0, 0, 0,), (1, 1, 1,), (False, False, False,),)}, ('kernel_size', 'stride', 'padding', 'dilation', 'return_indices', 'ceil_mode',), ('return_indices',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.AvgPool1d': ((axis_10,), (), None, None, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),), 'count_include_pad': ((False, True,), '', (),)}, {1: (None, (None,), (0,), (False,), (True,),)}, ('kernel_size', 'stride', 'padding', 'ceil_mode', 'count_include_pad',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.AvgPool2d': ((axis_11,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),), 'count_include_pad': ((False, True,), '', (),), 'divisor_override': ((int, None,), '', ('number',),)}, {2: (None, (None, None,), (0, 0,), (False, False,), (True, True,), (None, None,),)}, ('kernel_size', 'stride', 'padding', 'ceil_mode', 'count_include_pad', 'divisor_override',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.AvgPool3d': ((axis_12,), (), None, None, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),), 'count_include_pad': ((False, True,), '', (),), 'divisor_override': ((int, None,), '', ('number',),)}, {3: (None, (None, None, None,), (0, 0, 0,), (False, False, False,), (True, True, True,), (None, None, None,),)}, ('kernel_size', 'stride', 'padding', 'ceil_mode', 'count_include_pad', 'divisor_override',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.LPPool1d': ((axis_13,), (), None, None, (1,), {'kernel_size': ((int,), '', ('number',),), 'stride': ((int, None,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {1: (None, (None,), (False,),)}, ('norm_type', 'kernel_size', 'stride', 'ceil_mode',), ('norm_type',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.LPPool2d': ((axis_13,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {2: (None, (None, None,), (False, False,),)}, ('norm_type', 'kernel_size', 'stride', 'ceil_mode',), ('norm_type',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.LPPool3d': ((axis_14,), (), None, None, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {3: (None, (None, None, None,), (False, False, False,),)}, ('norm_type', 'kernel_size', 'stride', 'ceil_mode',), ('norm_type',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.max_pool1d': ((axis_9,), (), None, None, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {1: (None, (None,), (0,), (1,), (False,),)}, ('input', 'kernel_size', 'stride', 'padding', 'dilation', 'ceil_mode', 'return_indices',), ('return_indices',), ('input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.max_pool2d': ((axis_9,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {2: (None, (None, None,), (0, 0,), (1, 1,), (False, False,),)}, ('input', 'kernel_size', 'stride', 'padding', 'dilation', 'ceil_mode', 'return_indices',), ('return_indices',), ('input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.max_pool3d': ((axis_9,), (), None, None, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {3: (None, (None, None, None,), (0, 0, 0,), (1, 1, 1,), (False, False, False,),)}, ('input', 'kernel_size', 'stride', 'padding', 'dilation', 'ceil_mode', 'return_indices',), ('return_indices',), ('input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.avg_pool1d': ((axis_10,), (), None, None, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),), 'count_include_pad': ((False, True,), '', (),)}, {1: (None, (None,), (0,), (False,), (True,),)}, ('input', 'kernel_size', 'stride', 'padding', 'ceil_mode', 'count_include_pad',), (), ('input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.avg_pool2d': ((axis_11,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),), 'count_include_pad': ((False, True,), '', (),), 'divisor_override': ((int, None,), '', ('number',),)}, {2: (None, (None, None,), (0, 0,), (False, False,), (True, True,), (None, None,),)}, ('input', 'kernel_size', 'stride', 'padding', 'ceil_mode', 'count_include_pad', 'divisor_override',), (), ('input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.avg_pool3d': ((axis_12,), (), None, None, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),), 'count_include_pad': ((False, True,), '', (),), 'divisor_override': ((int, None,), '', ('number',),)}, {3: (None, (None, None, None,), (0, 0, 0,), (False, False, False,), (True, True, True,), (None, None, None,),)}, ('input', 'kernel_size', 'stride', 'padding', 'ceil_mode', 'count_include_pad', 'divisor_override',), (), ('input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.lp_pool1d': ((axis_13,), (), None, None, (1,), {'kernel_size': ((int,), '', ('number',),), 'stride': ((int, None,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {1: (None, (None,), (False,),)}, ('input', 'norm_type', 'kernel_size', 'stride', 'ceil_mode',), ('norm_type',), ('input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.lp_pool2d': ((axis_13,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {2: (None, (None, None,), (False, False,),)}, ('input', 'norm_type', 'kernel_size', 'stride', 'ceil_mode',), ('norm_type',), ('input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.lp_pool3d': ((axis_14,), (), None, None, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {3: (None, (None, None, None,), (False, False, False,),)}, ('input', 'norm_type', 'kernel_size', 'stride', 'ceil_mode',), ('norm_type',), ('input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.Unfold': ((axis_15,), (), None, doubt_16, (2,), {'kernel_size': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding': ((int,), '', (),), 'stride': ((int,), '', (),)}, {2: (None, (1, 1,), (0, 0,), (1, 1,),)}, ('kernel_size', 'dilation', 'padding', 'stride',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.unfold': ((axis_15,), (), None, doubt_16, (2,), {'kernel_size': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding': ((int,), '', (),), 'stride': ((int,), '', (),)}, {2: (None, (1, 1,), (0, 0,), (1, 1,),)}, ('input', 'kernel_size', 'dilation', 'padding', 'stride',), (), ('input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.Fold': ((axis_17,), (), None, None, (2,), {'output_size': ((int,), '', (),), 'kernel_size': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding': ((int,), '', (),), 'stride': ((int,), '', (),)}, {2: (None, None, (1, 1,), (0, 0,), (1, 1,),)}, ('output_size', 'kernel_size', 'dilation', 'padding', 'stride',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.fold': ((axis_17,), (), None, None, (2,), {'output_size': ((int,), '', (),), 'kernel_size': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding': ((int,), '', (),), 'stride': ((int,), '', (),)}, {2: (None, None, (1, 1,), (0, 0,), (1, 1,),)}, ('input', 'output_size', 'kernel_size', 'dilation', 'padding', 'stride',), (), ('input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.ZeroPad1d': ((axis_18,), (), None, None, (1,), {'padding': ((int, PAIR,), 'low and high in turn, last axis first, of the last axes', (),)}, {1: (None,)}, ('padding',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.ZeroPad2d': ((axis_18,), (), None, None, (2,), {'padding': ((int, PAIR, NONE,), 'low and high in turn, last axis first, of the last axes', (),)}, {2: (None,)}, ('padding',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.ZeroPad3d': ((axis_18,), (), None, None, (3,), {'padding': ((int, PAIR, NONE,), 'low and high in turn, last axis first, of the last axes', (),)}, {3: (None,)}, ('padding',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.ConstantPad1d': ((axis_18,), (), None, None, (1,), {'padding': ((int, PAIR,), 'low and high in turn, last axis first, of the last axes', (),)}, {1: (None,)}, ('padding', 'value',), ('value',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.ConstantPad2d': ((axis_18,), (), None, None, (2,), {'padding': ((int, PAIR, NONE,), 'low and high in turn, last axis first, of the last axes', (),)}, {2: (None,)}, ('padding', 'value',), ('value',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.ConstantPad3d': ((axis_18,), (), None, None, (3,), {'padding': ((int, PAIR, NONE,), 'low and high in turn, last axis first, of the last axes', (),)}, {3: (None,)}, ('padding', 'value',), ('value',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.ReflectionPad1d': ((axis_19,), (), None, None, (1,), {'padding': ((int, PAIR,), 'low and high in turn, last axis first, of the last axes', (),)}, {1: (None,)}, ('padding',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.ReflectionPad2d': ((axis_20,), (), None, None, (2,), {'padding': ((int, PAIR, NONE,), 'low and high in turn, last axis first, of the last axes', (),)}, {2: (None,)}, ('padding',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.ReflectionPad3d': ((axis_20,), (), None, None, (3,), {'padding': ((int, PAIR, NONE,), 'low and high in turn, last axis first, of the last axes', (),)}, {3: (None,)}, ('padding',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.ReplicationPad1d': ((axis_21,), (), None, None, (1,), {'padding': ((int, PAIR,), 'low and high in turn, last axis first, of the last axes', (),)}, {1: (None,)}, ('padding',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.ReplicationPad2d': ((axis_22,), (), None, None, (2,), {'padding': ((int, PAIR, NONE,), 'low and high in turn, last axis first, of the last axes', (),)}, {2: (None,)}, ('padding',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.ReplicationPad3d': ((axis_22,), (), None, None, (3,), {'padding': ((int, PAIR, NONE,), 'low and high in turn, last axis first, of the last axes', (),)}, {3: (None,)}, ('padding',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.CircularPad1d': ((axis_23,), (), None, doubt_24, (1,), {'padding': ((int, PAIR,), 'low and high in turn, last axis first, of the last axes', (),)}, {1: (None,)}, ('padding',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.CircularPad2d': ((axis_25,), (), None, doubt_24, (2,), {'padding': ((int, PAIR, NONE,), 'low and high in turn, last axis first, of the last axes', (),)}, {2: (None,)}, ('padding',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.CircularPad3d': ((axis_25,), (), None, doubt_24, (3,), {'padding': ((int, PAIR, NONE,), 'low and high in turn, last axis first, of the last axes', (),)}, {3: (None,)}, ('padding',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.pad': ((axis_26,), (), None, doubt_27, (1, 2, 3,), {'pad': ((PAIR, NONE,), 'low and high in turn, last axis first, of the last axes', (),), 'mode': (('constant', 'reflect', 'replicate', 'circular',), '', (),)}, {1: (None, ('constant',),), 2: (None, ('constant', 'constant',),), 3: (None, ('constant', 'constant', 'constant',),)}, ('input', 'pad', 'mode', 'value',), ('value',), ('input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.AdaptiveAvgPool1d': ((axis_28,), (), None, None, (1,), {'output_size': ((int,), '', (),)}, {1: (None,)}, ('output_size',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.AdaptiveAvgPool2d': ((axis_29,), (), None, None, (2,), {'output_size': ((int, NONE,), '', (),)}, {2: (None,)}, ('output_size',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.AdaptiveAvgPool3d': ((axis_29,), (), None, None, (3,), {'output_size': ((int, NONE,), '', (),)}, {3: (None,)}, ('output_size',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.AdaptiveMaxPool1d': ((axis_28,), (), None, None, (1,), {'output_size': ((int,), '', (),)}, {1: (None,)}, ('output_size', 'return_indices',), ('return_indices',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.AdaptiveMaxPool2d': ((axis_29,), (), None, None, (2,), {'output_size': ((int, NONE,), '', (),)}, {2: (None,)}, ('output_size', 'return_indices',), ('return_indices',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.AdaptiveMaxPool3d': ((axis_29,), (), None, None, (3,), {'output_size': ((int, NONE,), '', (),)}, {3: (None,)}, ('output_size', 'return_indices',), ('return_indices',), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.adaptive_avg_pool1d': ((axis_28,), (), None, None, (1,), {'output_size': ((int,), '', (),)}, {1: (None,)}, ('input', 'output_size',), (), ('input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.adaptive_avg_pool2d': ((axis_29,), (), None, None, (2,), {'output_size': ((int, NONE,), '', (),)}, {2: (None,)}, ('input', 'output_size',), (), ('input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.adaptive_avg_pool3d': ((axis_29,), (), None, None, (3,), {'output_size': ((int, NONE,), '', (),)}, {3: (None,)}, ('input', 'output_size',), (), ('input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.adaptive_max_pool1d': ((axis_28,), (), None, None, (1,), {'output_size': ((int,), '', (),)}, {1: (None,)}, ('input', 'output_size', 'return_indices',), ('return_indices',), ('input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.adaptive_max_pool2d': ((axis_29,), (), None, None, (2,), {'output_size': ((int, NONE,), '', (),)}, {2: (None,)}, ('input', 'output_size', 'return_indices',), ('return_indices',), ('input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.adaptive_max_pool3d': ((axis_29,), (), None, None, (3,), {'output_size': ((int, NONE,), '', (),)}, {3: (None,)}, ('input', 'output_size', 'return_indices',), ('return_indices',), ('input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.MaxUnpool1d': ((axis_30,), (), None, None, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'output_size': ((int, None,), '', ('tuple',),)}, {1: (None, (None,), (0,), (None,),)}, ('kernel_size', 'stride', 'padding',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.MaxUnpool2d': ((axis_30,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'output_size': ((int, None,), '', ('tuple',),)}, {2: (None, (None, None,), (0, 0,), (None, None,),)}, ('kernel_size', 'stride', 'padding',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.MaxUnpool3d': ((axis_30,), (), None, None, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'output_size': ((int, None,), '', ('tuple',),)}, {3: (None, (None, None, None,), (0, 0, 0,), (None, None, None,),)}, ('kernel_size', 'stride', 'padding',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.max_unpool1d': ((axis_30,), (), None, None, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'output_size': ((int, None,), '', ('tuple',),)}, {1: (None, (None,), (0,), (None,),)}, ('input', 'indices', 'kernel_size', 'stride', 'padding', 'output_size',), (), ('indices', 'input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.max_unpool2d': ((axis_30,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'output_size': ((int, None,), '', ('tuple',),)}, {2: (None, (None, None,), (0, 0,), (None, None,),)}, ('input', 'indices', 'kernel_size', 'stride', 'padding', 'output_size',), (), ('indices', 'input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.max_unpool3d': ((axis_30,), (), None, None, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'output_size': ((int, None,), '', ('tuple',),)}, {3: (None, (None, None, None,), (0, 0, 0,), (None, None, None,),)}, ('input', 'indices', 'kernel_size', 'stride', 'padding', 'output_size',), (), ('indices', 'input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.FractionalMaxPool2d': ((axis_31,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'output_size': ((int, None,), '', (),), 'output_ratio': ((float, None,), '', (),)}, {2: (None, (None, None,), (None, None,),)}, ('kernel_size', 'output_size', 'output_ratio', 'return_indices', '_random_samples',), ('return_indices',), ('_random_samples',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.FractionalMaxPool3d': ((axis_32,), (), None, None, (3,), {'kernel_size': ((int,), '', (),), 'output_size': ((int, None,), '', (),), 'output_ratio': ((float, None,), '', (),)}, {3: (None, (None, None, None,), (None, None, None,),)}, ('kernel_size', 'output_size', 'output_ratio', 'return_indices', '_random_samples',), ('return_indices',), ('_random_samples',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.fractional_max_pool2d': ((axis_33,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'output_size': ((int, None,), '', (),), 'output_ratio': ((float, None,), '', ('tuple',),)}, {2: (None, (None, None,), (None, None,),)}, ('input', 'kernel_size', 'output_size', 'output_ratio', 'return_indices', '_random_samples',), ('return_indices',), ('_random_samples', 'input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.fractional_max_pool3d': ((axis_34,), (), None, None, (3,), {'kernel_size': ((int,), '', (),), 'output_size': ((int, None,), '', (),), 'output_ratio': ((float, None,), '', ('tuple',),)}, {3: (None, (None, None, None,), (None, None, None,),)}, ('input', 'kernel_size', 'output_size', 'output_ratio', 'return_indices', '_random_samples',), ('return_indices',), ('_random_samples', 'input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.Upsample': ((axis_35,), (together_36,), None, doubt_37, (1, 2, 3,), {'size': ((int, None,), '', (),), 'scale_factor': ((int, float, None,), '', (),), 'mode': (('nearest', 'linear', 'bilinear', 'bicubic', 'trilinear', 'area', 'nearest-exact',), '', (),), 'align_corners': ((None, False, True,), '', (),), 'recompute_scale_factor': ((None, False, True,), '', (),)}, {1: ((None,), (None,), ('nearest',), (None,), (None,),), 2: ((None, None,), (None, None,), ('nearest', 'nearest',), (None, None,), (None, None,),), 3: ((None, None, None,), (None, None, None,), ('nearest', 'nearest', 'nearest',), (None, None, None,), (None, None, None,),)}, ('size', 'scale_factor', 'mode', 'align_corners', 'recompute_scale_factor',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.interpolate': ((axis_38,), (together_39,), None, doubt_40, (1, 2, 3,), {'size': ((int, None,), '', (),), 'scale_factor': ((int, float, None,), '', (),), 'mode': (('nearest', 'linear', 'bilinear', 'bicubic', 'trilinear', 'area', 'nearest-exact',), '', (),), 'align_corners': ((None, False, True,), '', (),), 'recompute_scale_factor': ((None, False, True,), '', (),), 'antialias': ((False, True,), '', (),)}, {1: ((None,), (None,), ('nearest',), (None,), (None,), (False,),), 2: ((None, None,), (None, None,), ('nearest', 'nearest',), (None, None,), (None, None,), (False, False,),), 3: ((None, None, None,), (None, None, None,), ('nearest', 'nearest', 'nearest',), (None, None, None,), (None, None, None,), (False, False, False,),)}, ('input', 'size', 'scale_factor', 'mode', 'align_corners', 'recompute_scale_factor', 'antialias',), (), ('input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.UpsamplingNearest2d': ((axis_41,), (), None, None, (2,), {'size': ((int, None,), '', (),), 'scale_factor': ((int, float, None,), '', (),)}, {2: ((None, None,), (None, None,),)}, ('size', 'scale_factor',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.UpsamplingBilinear2d': ((axis_42,), (), None, doubt_43, (2,), {'size': ((int, None,), '', (),), 'scale_factor': ((int, float, None,), '', (),)}, {2: ((None, None,), (None, None,),)}, ('size', 'scale_factor',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.PixelShuffle': ((axis_44,), (), None, None, (2,), {'upscale_factor': ((int,), '', ('number',),)}, {2: (None,)}, ('upscale_factor',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.pixel_shuffle': ((axis_44,), (), None, None, (2,), {'upscale_factor': ((int,), '', ('number',),)}, {2: (None,)}, ('input', 'upscale_factor',), (), ('input',), (), (), '2.13.0', '2.13.0'),
    'torch.nn.PixelUnshuffle': ((axis_45,), (), None, None, (2,), {'downscale_factor': ((int,), '', ('number',),)}, {2: (None,)}, ('downscale_factor',), (), (), (), (), '2.13.0', '2.13.0'),
    'torch.nn.functional.pixel_unshuffle': ((axis_45,), (), None, None, (2,), {'downscale_factor': ((int,), '', ('number',),)}, {2: (None,)}, ('input', 'downscale_factor',), (), ('input',), (), (), '2.13.0', '2.13.0'),
}
