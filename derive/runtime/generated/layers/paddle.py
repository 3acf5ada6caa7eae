"""PaddlePaddle: its layers in release 3.3.1, compiled from derive/runtime/frameworks/paddle.py by `derive docs`; do not edit."""

from math import floor

from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair
from derive.runtime.reductions import reduced

NONE = type(None)


def axis_1(input_size, kernel_size, stride, padding, dilation, padding_mode):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (padding_mode != 'zeros') and not (padding not in ('valid', 'same') and not pair(padding)):
        return None
    if (padding_mode == 'zeros' and padding not in ('valid', 'same')) and not ((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) >= 0 and (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) >= 0):
        return None
    if (padding_mode == 'reflect') and not (padding < input_size):
        return None
    if padding != 'same' and 0 < effective_kernel_size - input_size - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), pad_high=(effective_kernel_size - input_size - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)))
        return ('explicit', '', ({'zeros': 'zeros', 'reflect': 'mirror', 'replicate': 'edge', 'circular': 'periodic'}[padding_mode]), '', '', found_high, 0, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), (effective_kernel_size - input_size - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', ({'zeros': 'zeros', 'reflect': 'mirror', 'replicate': 'edge', 'circular': 'periodic'}[padding_mode]), '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same':
        dilation = 1
        effective_kernel_size = dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', ({'zeros': 'zeros', 'reflect': 'mirror', 'replicate': 'edge', 'circular': 'periodic'}[padding_mode]), '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('valid', 'same'):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), pad_high=((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)))
        return ('explicit', '', ({'zeros': 'zeros', 'reflect': 'mirror', 'replicate': 'edge', 'circular': 'periodic'}[padding_mode]), '', '', found_high, 3, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), ((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_2(input_size, kernel_size, stride, padding, dilation, padding_mode):
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if padding_mode[0] != 'zeros' and any(0 < k - i - (0 if p in ('valid', 'same') else p[0] + p[1] if pair(p) else 2 * p) < s for i, k, s, p in zip(input_size, effective_kernel_size, stride, padding)):
        return True
    return False


def axis_3(input_size, kernel_size, stride, padding, dilation, padding_mode):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (padding_mode != 'zeros') and not (padding not in ('valid', 'same') and not pair(padding)):
        return None
    if (padding not in ('valid', 'same')) and not ((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) >= 0 and (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) >= 0):
        return None
    if (padding_mode == 'reflect') and not (padding < input_size):
        return None
    if padding != 'same' and 0 < effective_kernel_size - input_size - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), pad_high=(effective_kernel_size - input_size - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)))
        return ('explicit', '', ({'zeros': 'zeros', 'reflect': 'mirror', 'replicate': 'edge', 'circular': 'periodic'}[padding_mode]), '', '', found_high, 0, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), (effective_kernel_size - input_size - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', ({'zeros': 'zeros', 'reflect': 'mirror', 'replicate': 'edge', 'circular': 'periodic'}[padding_mode]), '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same':
        dilation = 1
        effective_kernel_size = dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', ({'zeros': 'zeros', 'reflect': 'mirror', 'replicate': 'edge', 'circular': 'periodic'}[padding_mode]), '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('valid', 'same'):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), pad_high=((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)))
        return ('explicit', '', ({'zeros': 'zeros', 'reflect': 'mirror', 'replicate': 'edge', 'circular': 'periodic'}[padding_mode]), '', '', found_high, 3, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), ((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_4(input_size, kernel_size, stride, padding, dilation, padding_mode):
    if (padding_mode[0] != 'zeros') and not (min(padding) == max(padding)):
        return False
    return True


def axis_5(input_size, kernel_size, stride, padding, output_padding, dilation, output_size):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (padding not in ('valid', 'same')) and not ((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) >= 0 and (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) >= 0):
        return None
    if (output_size is None) and not (output_padding <= stride):
        return None
    if (output_size is None) and not (output_padding >= 0):
        return None
    if (output_size is not None) and not (output_size >= ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding))):
        return None
    if (output_size is not None) and not (output_size < ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)) + stride):
        return None
    if (output_size is None) and not (output_padding < max(stride, (1 if padding == 'same' else dilation))):
        return None
    if (output_size is None) and not (output_padding < stride):
        return None
    if padding == 'same':
        dilation = 1
        full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.same_pads_as_crops_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding))))
        return ('same_pads_as_crops', '', 'zeros', '', '', found_high, 0, ((output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)))))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 1, ((output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('valid', 'same'):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), pad_high=((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 2, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), ((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)), (output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_6(input_size, kernel_size, stride, padding, output_padding, dilation, output_size):
    if (output_size[0] is not None) and not (all(more == 0 for more in output_padding)):
        return False
    return True


def doubt_7(input_size, kernel_size, stride, padding, output_padding, dilation, output_size):
    full_length = tuple([(input_size - 1) * stride + dilation * (kernel_size - 1) + 1 for input_size, kernel_size, stride, dilation in zip(input_size, kernel_size, stride, dilation)])
    if any(l - (0 if p in ('valid', 'same') else p[0] + p[1] if pair(p) else 2 * p) + more < 0 for l, p, more in zip(full_length, padding, output_padding)):
        return True
    return False


def axis_8(input_size, kernel_size, stride, padding, output_padding, dilation, output_size):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (padding not in ('valid', 'same')) and not ((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) >= 0 and (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) >= 0):
        return None
    if (output_size is None) and not (output_padding >= 0):
        return None
    if (output_size is not None) and not (output_size >= ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding))):
        return None
    if (output_size is not None) and not (output_size < ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)) + stride):
        return None
    if (output_size is None) and not (output_padding < max(stride, (1 if padding == 'same' else dilation))):
        return None
    if (output_size is None) and not (output_padding < stride):
        return None
    if padding == 'same':
        dilation = 1
        full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.same_pads_as_crops_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding))))
        return ('same_pads_as_crops', '', 'zeros', '', '', found_high, 0, ((output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)))))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 1, ((output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('valid', 'same'):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), pad_high=((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 2, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), ((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)), (output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_9(input_size, stride, padding, dilation, kernel_size):
    if stride < 1 or dilation < 1 or kernel_size < 1:
        return None
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (padding not in ('valid', 'same')) and not ((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) >= 0 and (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) >= 0):
        return None
    if padding != 'same' and 0 < effective_kernel_size - input_size - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), pad_high=(effective_kernel_size - input_size - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)))
        return ('explicit', '', 'zeros', '', '', found_high, 0, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), (effective_kernel_size - input_size - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same':
        dilation = 1
        effective_kernel_size = dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('valid', 'same'):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), pad_high=((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)))
        return ('explicit', '', 'zeros', '', '', found_high, 3, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), ((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_10(input_size, stride, padding, output_padding, dilation, output_size, kernel_size):
    if stride < 1 or dilation < 1 or kernel_size < 1:
        return None
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (padding not in ('valid', 'same')) and not ((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) >= 0 and (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) >= 0):
        return None
    if (output_size is None) and not (output_padding <= stride):
        return None
    if (output_size is None) and not (output_padding >= 0):
        return None
    if (output_size is not None) and not (output_size >= ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding))):
        return None
    if (output_size is not None) and not (output_size < ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)) + stride):
        return None
    if (output_size is None) and not (output_padding < max(stride, (1 if padding == 'same' else dilation))):
        return None
    if (output_size is None) and not (output_padding < stride):
        return None
    if padding == 'same':
        dilation = 1
        full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.same_pads_as_crops_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding))))
        return ('same_pads_as_crops', '', 'zeros', '', '', found_high, 0, ((output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)))))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 1, ((output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('valid', 'same'):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), pad_high=((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 2, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), ((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)), (output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_11(input_size, stride, padding, output_padding, dilation, output_size, kernel_size):
    if (output_size[0] is not None) and not (all(more == 0 for more in output_padding)):
        return False
    return True


def doubt_12(input_size, stride, padding, output_padding, dilation, output_size, kernel_size):
    full_length = tuple([(input_size - 1) * stride + dilation * (kernel_size - 1) + 1 for input_size, stride, dilation, kernel_size in zip(input_size, stride, dilation, kernel_size)])
    if any(l - (0 if p in ('valid', 'same') else p[0] + p[1] if pair(p) else 2 * p) + more < 0 for l, p, more in zip(full_length, padding, output_padding)):
        return True
    return False


def axis_13(input_size, stride, padding, output_padding, dilation, output_size, kernel_size):
    if stride < 1 or dilation < 1 or kernel_size < 1:
        return None
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (padding not in ('valid', 'same')) and not ((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) >= 0 and (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) >= 0):
        return None
    if (output_size is None) and not (output_padding >= 0):
        return None
    if (output_size is not None) and not (output_size >= ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding))):
        return None
    if (output_size is not None) and not (output_size < ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)) + stride):
        return None
    if (output_size is None) and not (output_padding < max(stride, (1 if padding == 'same' else dilation))):
        return None
    if (output_size is None) and not (output_padding < stride):
        return None
    if padding == 'same':
        dilation = 1
        full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.same_pads_as_crops_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding))))
        return ('same_pads_as_crops', '', 'zeros', '', '', found_high, 0, ((output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)))))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 1, ((output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('valid', 'same'):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), pad_high=((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 2, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), ((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)), (output_padding if output_size is None else output_size - ((input_size - 1) * stride + kernel_size - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) if padding == 'same' else full_length - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_14(input_size, kernel_size, stride, padding, return_mask, ceil_mode):
    if kernel_size < 1 or isinstance(stride, int) and stride < 1:
        return None
    stride, dilation = kernel_size if stride is None else stride, 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (padding == 'valid') and not (not ceil_mode):
        return None
    if padding != 'same' and 0 < effective_kernel_size - input_size - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - ((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) + (stride - 1 if ceil_mode else 0)) < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), pad_high=(effective_kernel_size - input_size - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)))
        return ('explicit', '', 'lowest', 'maximum_from_lowest', '', found_high, 0, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), (effective_kernel_size - input_size - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'lowest', 'maximum_from_lowest', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same' and not ceil_mode:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'lowest', 'maximum_from_lowest', '', found_high, 2, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same' and ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) // 2), asked_pad_high=(max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) // 2))
        return ('explicit_ceil', '', 'lowest', 'maximum_from_lowest', '', (max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) // 2), 3, ((max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) // 2), (max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) // 2),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('valid', 'same') and not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), pad_high=((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)))
        return ('explicit', '', 'lowest', 'maximum_from_lowest', '', found_high, 4, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), ((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('valid', 'same') and ceil_mode and (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) >= 0 and (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) >= 0:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), asked_pad_high=((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)))
        return ('explicit_ceil', '', 'lowest', 'maximum_from_lowest', '', ((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)), 5, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), ((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('valid', 'same') and ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), pad_high=(((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) + (stride - 1 if ceil_mode else 0))))
        return ('explicit', '', 'lowest', 'maximum_from_lowest', '', found_high, 6, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), (((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) + (stride - 1 if ceil_mode else 0))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_15(input_size, kernel_size, stride, padding, return_mask, ceil_mode):
    if (return_mask[0]) and not (all(not pair(p) or p[0] == p[1] for p in padding)):
        return False
    return True


def doubt_16(input_size, kernel_size, stride, padding, return_mask, ceil_mode):
    if any(p not in ('valid', 'same') and (min(p) if pair(p) else p) < 0 for p in padding):
        return True
    if return_mask[0] and padding[0] == 'same':
        return True
    return False


def axis_17(input_size, kernel_size, stride, padding, exclusive, ceil_mode):
    if kernel_size < 1 or isinstance(stride, int) and stride < 1:
        return None
    stride, dilation = kernel_size if stride is None else stride, 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (padding == 'valid') and not (not ceil_mode):
        return None
    if padding != 'same' and 0 < effective_kernel_size - input_size - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - ((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) + (stride - 1 if ceil_mode else 0)) < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), pad_high=(effective_kernel_size - input_size - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)))
        return ('explicit', '', *reduced('average_of_inside' if exclusive else 'average_of_padded_alike', None), found_high, 0, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), (effective_kernel_size - input_size - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', *reduced('average_of_inside' if exclusive else 'average_of_padded_alike', None), found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same' and not ceil_mode:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced('average_of_inside' if exclusive else 'average_of_padded_alike', None), found_high, 2, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same' and ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) // 2), asked_pad_high=(max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) // 2))
        return ('explicit_ceil', '', *reduced('average_of_inside' if exclusive else 'average_of_padded_alike', None), (max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) // 2), 3, ((max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) // 2), (max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) // 2),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('valid', 'same') and not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), pad_high=((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)))
        return ('explicit', '', *reduced('average_of_inside' if exclusive else 'average_of_padded_alike', None), found_high, 4, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), ((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('valid', 'same') and ceil_mode and (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) >= 0 and (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) >= 0:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), asked_pad_high=((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)))
        return ('explicit_ceil', '', *reduced('average_of_inside' if exclusive else 'average_of_padded_alike', None), ((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)), 5, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), ((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('valid', 'same') and ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), pad_high=(((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) + (stride - 1 if ceil_mode else 0))))
        return ('explicit', '', *reduced('average_of_inside' if exclusive else 'average_of_padded_alike', None), found_high, 6, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), (((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) + (stride - 1 if ceil_mode else 0))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_18(input_size, kernel_size, stride, padding, exclusive, ceil_mode):
    if any(p not in ('valid', 'same') and (min(p) if pair(p) else p) < 0 for p in padding):
        return True
    return False


def axis_19(input_size, kernel_size, stride, padding, ceil_mode, exclusive, divisor_override):
    if kernel_size < 1 or isinstance(stride, int) and stride < 1:
        return None
    stride, dilation = kernel_size if stride is None else stride, 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (padding == 'valid') and not (not ceil_mode):
        return None
    if padding != 'same' and 0 < effective_kernel_size - input_size - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) - ((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) + (stride - 1 if ceil_mode else 0)) < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), pad_high=(effective_kernel_size - input_size - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)))
        return ('explicit', '', *reduced(('average_of_inside_rescaled' if exclusive else 'average_of_padded_alike_rescaled') if divisor_override is not None else 'average_of_inside' if exclusive else 'average_of_padded_alike', divisor_override), found_high, 0, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), (effective_kernel_size - input_size - (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', *reduced(('average_of_inside_rescaled' if exclusive else 'average_of_padded_alike_rescaled') if divisor_override is not None else 'average_of_inside' if exclusive else 'average_of_padded_alike', divisor_override), found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same' and not ceil_mode:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced(('average_of_inside_rescaled' if exclusive else 'average_of_padded_alike_rescaled') if divisor_override is not None else 'average_of_inside' if exclusive else 'average_of_padded_alike', divisor_override), found_high, 2, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same' and ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) // 2), asked_pad_high=(max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) // 2))
        return ('explicit_ceil', '', *reduced(('average_of_inside_rescaled' if exclusive else 'average_of_padded_alike_rescaled') if divisor_override is not None else 'average_of_inside' if exclusive else 'average_of_padded_alike', divisor_override), (max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) // 2), 3, ((max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) // 2), (max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) - max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0) // 2),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('valid', 'same') and not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), pad_high=((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)))
        return ('explicit', '', *reduced(('average_of_inside_rescaled' if exclusive else 'average_of_padded_alike_rescaled') if divisor_override is not None else 'average_of_inside' if exclusive else 'average_of_padded_alike', divisor_override), found_high, 4, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), ((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('valid', 'same') and ceil_mode and (0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding) >= 0 and (0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) >= 0:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), asked_pad_high=((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)))
        return ('explicit_ceil', '', *reduced(('average_of_inside_rescaled' if exclusive else 'average_of_padded_alike_rescaled') if divisor_override is not None else 'average_of_inside' if exclusive else 'average_of_padded_alike', divisor_override), ((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)), 5, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), ((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding not in ('valid', 'same') and ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), pad_high=(((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) + (stride - 1 if ceil_mode else 0))))
        return ('explicit', '', *reduced(('average_of_inside_rescaled' if exclusive else 'average_of_padded_alike_rescaled') if divisor_override is not None else 'average_of_inside' if exclusive else 'average_of_padded_alike', divisor_override), found_high, 6, (((0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)), (((0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding) + (stride - 1 if ceil_mode else 0))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_20(input_size, kernel_size, stride, padding, ceil_mode, exclusive, divisor_override):
    if any(p not in ('valid', 'same') and (min(p) if pair(p) else p) < 0 for p in padding):
        return True
    return False


def axis_21(input_size, padding, mode):
    kernel_size, stride, dilation = 1, 1, 1
    if (mode == 'reflect' and pair(padding)) and not (max(padding) < input_size):
        return None
    if (mode == 'reflect' and not pair(padding) and padding is not None) and not (padding < input_size):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0 if padding is None else padding[0] if pair(padding) else padding), pad_high=(0 if padding is None else padding[1] if pair(padding) else padding))
    return ('explicit', '', ({'constant': 'zeros', 'reflect': 'mirror', 'replicate': 'edge', 'circular': 'periodic'}[mode]), '', '', found_high, 0, ((0 if padding is None else padding[0] if pair(padding) else padding), (0 if padding is None else padding[1] if pair(padding) else padding),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_22(input_size, padding):
    kernel_size, stride, dilation = 1, 1, 1
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0 if padding is None else padding[0] if pair(padding) else padding), pad_high=(0 if padding is None else padding[1] if pair(padding) else padding))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((0 if padding is None else padding[0] if pair(padding) else padding), (0 if padding is None else padding[1] if pair(padding) else padding),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_23(input_size, output_size):
    kernel_size, stride, dilation = 1, 1, 1
    if output_size is not None:
        asked_size = output_size
        if asked_size < 1:
            return None
        return ('adaptive', '', None, '', '', None, 0, ()), (input_size, asked_size, 'adaptive')
    return None


def axis_24(input_size, output_size):
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


def doubt_25(input_size, output_size):
    if any(size is not None and size < 0 for size in output_size):
        return True
    return False


def axis_26(input_size, size, scale_factor, mode, align_corners, align_mode):
    kernel_size, stride, dilation = 1, 1, 1
    if (size is not None) and not (scale_factor is None):
        return None
    if (size is None) and not (scale_factor is not None):
        return None
    if (mode == 'nearest') and not (not align_corners):
        return None
    if (mode == 'area') and not (size is not None):
        return None
    if mode == 'area':
        asked_size = size
        if asked_size < 1:
            return None
        return ('adaptive', '', None, '', '', None, 0, ()), (input_size, asked_size, 'adaptive')
    if mode == 'nearest' and size is not None:
        asked_size = size
        if asked_size < 1:
            return None
        return ('nearest', '', None, '', '', None, 1, ()), (input_size, asked_size, 'nearest')
    if mode == 'nearest' and size is None and input_size * scale_factor == floor(input_size * scale_factor):
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('nearest', '', None, '', '', None, 2, ()), (input_size, asked_size, 'nearest')
    if mode == 'bilinear' and align_corners and size is not None:
        asked_size = size
        if asked_size < 1:
            return None
        return ('linear_corners', '', None, '', '', None, 3, ()), (input_size, asked_size, 'linear_corners')
    if mode == 'bilinear' and align_corners and size is None and scale_factor is not None:
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('linear_corners', '', None, '', '', None, 4, ()), (input_size, asked_size, 'linear_corners')
    if mode == 'bilinear' and size is not None and size == 1:
        asked_size = size
        if asked_size < 1:
            return None
        return ('linear_corners', '', None, '', '', None, 5, ()), (input_size, asked_size, 'linear_corners')
    if mode == 'bilinear' and size is None and floor(input_size * scale_factor) == 1:
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('linear_corners', '', None, '', '', None, 6, ()), (input_size, asked_size, 'linear_corners')
    if mode == 'bilinear' and align_mode == 0 and size is not None:
        asked_size = size
        if asked_size < 1:
            return None
        return ('linear_centres', '', None, '', '', None, 7, ()), (input_size, asked_size, 'linear_centres')
    if mode == 'bilinear' and align_mode == 0 and size is None and input_size * scale_factor == floor(input_size * scale_factor):
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('linear_centres', '', None, '', '', None, 8, ()), (input_size, asked_size, 'linear_centres')
    if mode == 'bilinear' and size is not None:
        asked_size = size
        if asked_size < 1:
            return None
        return ('linear_starts', '', None, '', '', None, 9, ()), (input_size, asked_size, 'linear_starts')
    if mode == 'bilinear' and size is None and input_size * scale_factor == floor(input_size * scale_factor):
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('linear_starts', '', None, '', '', None, 10, ()), (input_size, asked_size, 'linear_starts')
    if size is not None:
        asked_size = size
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 11, ()), (input_size, asked_size, 'size_asked')
    if size is None:
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 12, ()), (input_size, asked_size, 'size_asked')
    return None


def axis_27(input_size, size, scale_factor):
    kernel_size, stride, dilation = 1, 1, 1
    if (size is not None) and not (scale_factor is None):
        return None
    if (size is None) and not (scale_factor is not None):
        return None
    if True and size is not None:
        asked_size = size
        if asked_size < 1:
            return None
        return ('nearest', '', None, '', '', None, 0, ()), (input_size, asked_size, 'nearest')
    if True and size is None and input_size * scale_factor == floor(input_size * scale_factor):
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


def axis_28(input_size, size, scale_factor):
    kernel_size, stride, dilation = 1, 1, 1
    if (size is not None) and not (scale_factor is None):
        return None
    if (size is None) and not (scale_factor is not None):
        return None
    if True and size is not None:
        asked_size = size
        if asked_size < 1:
            return None
        return ('linear_corners', '', None, '', '', None, 0, ()), (input_size, asked_size, 'linear_corners')
    if True and size is None and scale_factor is not None:
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('linear_corners', '', None, '', '', None, 1, ()), (input_size, asked_size, 'linear_corners')
    return None


def axis_29(input_size, upscale_factor):
    if upscale_factor < 1:
        return None
    kernel_size, stride, dilation = upscale_factor, upscale_factor, 1
    found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
    return ('valid', 'smallest', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_30(input_size, downscale_factor):
    if downscale_factor < 1:
        return None
    kernel_size, stride, dilation = downscale_factor, downscale_factor, 1
    if not (input_size % downscale_factor == 0):
        return None
    found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


LAYERS = {
    'paddle.nn.Conv1D': ((axis_1,), (), None, doubt_2, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('zeros', 'reflect', 'replicate', 'circular',), '', (),)}, {1: (None, (1,), (0,), (1,), ('zeros',),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'groups',), ('bias', 'bias_attr', 'data_format', 'device', 'dtype', 'groups', 'in_channels', 'out_channels', 'weight_attr',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.Conv2D': ((axis_3,), (together_4,), None, doubt_2, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('zeros', 'reflect', 'replicate', 'circular',), '', (),)}, {2: (None, (1, 1,), (0, 0,), (1, 1,), ('zeros', 'zeros',),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'groups',), ('bias', 'bias_attr', 'data_format', 'device', 'dtype', 'groups', 'in_channels', 'out_channels', 'weight_attr',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.Conv3D': ((axis_3,), (together_4,), None, doubt_2, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('zeros', 'reflect', 'replicate', 'circular',), '', (),)}, {3: (None, (1, 1, 1,), (0, 0, 0,), (1, 1, 1,), ('zeros', 'zeros', 'zeros',),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'groups',), ('bias', 'bias_attr', 'data_format', 'device', 'dtype', 'groups', 'in_channels', 'out_channels', 'weight_attr',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.Conv1DTranspose': ((axis_5,), (together_6,), None, doubt_7, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'output_size': ((int, None,), '', (),)}, {1: (None, (1,), (0,), (0,), (1,), (None,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'output_padding', 'groups', 'dilation', 'weight_attr', 'bias_attr', 'data_format',), ('bias_attr', 'data_format', 'groups', 'in_channels', 'out_channels', 'weight_attr',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.Conv2DTranspose': ((axis_8,), (), None, doubt_7, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'output_size': ((int, None,), '', (),)}, {2: (None, (1, 1,), (0, 0,), (0, 0,), (1, 1,), (None, None,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'output_padding', 'dilation', 'groups', 'weight_attr', 'bias_attr', 'data_format',), ('bias_attr', 'data_format', 'groups', 'in_channels', 'out_channels', 'weight_attr',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.Conv3DTranspose': ((axis_8,), (), None, doubt_7, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'output_size': ((int, None,), '', (),)}, {3: (None, (1, 1, 1,), (0, 0, 0,), (0, 0, 0,), (1, 1, 1,), (None, None, None,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'output_padding', 'dilation', 'groups', 'weight_attr', 'bias_attr', 'data_format',), ('bias_attr', 'data_format', 'groups', 'in_channels', 'out_channels', 'weight_attr',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.functional.conv1d': ((axis_9,), (), None, None, (1,), {'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (0,), (1,), None,)}, ('x', 'weight', 'bias', 'stride', 'padding', 'dilation', 'groups', 'data_format', 'name',), ('data_format', 'groups', 'name',), ('bias', 'weight', 'x',), (), ('kernel_size',), '3.3.1', '3.3.1'),
    'paddle.nn.functional.conv2d': ((axis_9,), (), None, None, (2,), {'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: ((1, 1,), (0, 0,), (1, 1,), None,)}, ('x', 'weight', 'bias', 'stride', 'padding', 'dilation', 'groups', 'data_format', 'name',), ('data_format', 'groups', 'name',), ('bias', 'weight', 'x',), (), ('kernel_size',), '3.3.1', '3.3.1'),
    'paddle.nn.functional.conv3d': ((axis_9,), (), None, None, (3,), {'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {3: ((1, 1, 1,), (0, 0, 0,), (1, 1, 1,), None,)}, ('x', 'weight', 'bias', 'stride', 'padding', 'dilation', 'groups', 'data_format', 'name',), ('data_format', 'groups', 'name',), ('bias', 'weight', 'x',), (), ('kernel_size',), '3.3.1', '3.3.1'),
    'paddle.nn.functional.conv1d_transpose': ((axis_10,), (together_11,), None, doubt_12, (1,), {'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'output_size': ((int, None,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (0,), (0,), (1,), (None,), None,)}, ('x', 'weight', 'bias', 'stride', 'padding', 'output_padding', 'groups', 'dilation', 'output_size', 'data_format', 'name',), ('data_format', 'groups', 'name',), ('bias', 'weight', 'x',), (), ('kernel_size',), '3.3.1', '3.3.1'),
    'paddle.nn.functional.conv2d_transpose': ((axis_13,), (together_11,), None, doubt_12, (2,), {'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'output_size': ((int, None,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: ((1, 1,), (0, 0,), (0, 0,), (1, 1,), (None, None,), None,)}, ('x', 'weight', 'bias', 'stride', 'padding', 'output_padding', 'dilation', 'groups', 'output_size', 'data_format', 'name',), ('data_format', 'groups', 'name',), ('bias', 'weight', 'x',), (), ('kernel_size',), '3.3.1', '3.3.1'),
    'paddle.nn.functional.conv3d_transpose': ((axis_13,), (together_11,), None, doubt_12, (3,), {'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'output_size': ((int, None,), '', (),), 'kernel_size': ((int,), '', (),)}, {3: ((1, 1, 1,), (0, 0, 0,), (0, 0, 0,), (1, 1, 1,), (None, None, None,), None,)}, ('x', 'weight', 'bias', 'stride', 'padding', 'output_padding', 'groups', 'dilation', 'output_size', 'data_format', 'name',), ('data_format', 'groups', 'name',), ('bias', 'weight', 'x',), (), ('kernel_size',), '3.3.1', '3.3.1'),
    'paddle.nn.MaxPool1D': ((axis_14,), (together_15,), None, doubt_16, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'return_mask': ((False, True,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {1: (None, (None,), (0,), (False,), (False,),)}, ('kernel_size', 'stride', 'padding', 'return_mask', 'ceil_mode', 'name',), ('name',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.functional.max_pool1d': ((axis_14,), (together_15,), None, doubt_16, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'return_mask': ((False, True,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {1: (None, (None,), (0,), (False,), (False,),)}, ('x', 'kernel_size', 'stride', 'padding', 'return_mask', 'ceil_mode', 'name',), ('name',), ('x',), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.MaxPool2D': ((axis_14,), (together_15,), None, doubt_16, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'return_mask': ((False, True,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {2: (None, (None, None,), (0, 0,), (False, False,), (False, False,),)}, ('kernel_size', 'stride', 'padding', 'return_mask', 'ceil_mode', 'data_format', 'name',), ('data_format', 'name',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.functional.max_pool2d': ((axis_14,), (together_15,), None, doubt_16, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'return_mask': ((False, True,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {2: (None, (None, None,), (0, 0,), (False, False,), (False, False,),)}, ('x', 'kernel_size', 'stride', 'padding', 'return_mask', 'ceil_mode', 'data_format', 'name',), ('data_format', 'name',), ('x',), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.MaxPool3D': ((axis_14,), (together_15,), None, doubt_16, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'return_mask': ((False, True,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {3: (None, (None, None, None,), (0, 0, 0,), (False, False, False,), (False, False, False,),)}, ('kernel_size', 'stride', 'padding', 'return_mask', 'ceil_mode', 'data_format', 'name',), ('data_format', 'name',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.functional.max_pool3d': ((axis_14,), (together_15,), None, doubt_16, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'return_mask': ((False, True,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {3: (None, (None, None, None,), (0, 0, 0,), (False, False, False,), (False, False, False,),)}, ('x', 'kernel_size', 'stride', 'padding', 'return_mask', 'ceil_mode', 'data_format', 'name',), ('data_format', 'name',), ('x',), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.AvgPool1D': ((axis_17,), (), None, doubt_18, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'exclusive': ((False, True,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {1: (None, (None,), (0,), (True,), (False,),)}, ('kernel_size', 'stride', 'padding', 'exclusive', 'ceil_mode', 'name',), ('name',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.functional.avg_pool1d': ((axis_17,), (), None, doubt_18, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'exclusive': ((False, True,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {1: (None, (None,), (0,), (True,), (False,),)}, ('x', 'kernel_size', 'stride', 'padding', 'exclusive', 'ceil_mode', 'name',), ('name',), ('x',), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.AvgPool2D': ((axis_19,), (), None, doubt_20, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'ceil_mode': ((False, True,), '', (),), 'exclusive': ((False, True,), '', (),), 'divisor_override': ((int, None,), '', ('number',),)}, {2: (None, (None, None,), (0, 0,), (False, False,), (True, True,), (None, None,),)}, ('kernel_size', 'stride', 'padding', 'ceil_mode', 'exclusive', 'divisor_override', 'data_format', 'name',), ('data_format', 'name',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.functional.avg_pool2d': ((axis_19,), (), None, doubt_20, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'ceil_mode': ((False, True,), '', (),), 'exclusive': ((False, True,), '', (),), 'divisor_override': ((int, None,), '', ('number',),)}, {2: (None, (None, None,), (0, 0,), (False, False,), (True, True,), (None, None,),)}, ('x', 'kernel_size', 'stride', 'padding', 'ceil_mode', 'exclusive', 'divisor_override', 'data_format', 'name',), ('data_format', 'name',), ('x',), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.AvgPool3D': ((axis_19,), (), None, doubt_20, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'ceil_mode': ((False, True,), '', (),), 'exclusive': ((False, True,), '', (),), 'divisor_override': ((int, None,), '', ('number',),)}, {3: (None, (None, None, None,), (0, 0, 0,), (False, False, False,), (True, True, True,), (None, None, None,),)}, ('kernel_size', 'stride', 'padding', 'ceil_mode', 'exclusive', 'divisor_override', 'data_format', 'name',), ('data_format', 'name',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.functional.avg_pool3d': ((axis_19,), (), None, doubt_20, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'ceil_mode': ((False, True,), '', (),), 'exclusive': ((False, True,), '', (),), 'divisor_override': ((int, None,), '', ('number',),)}, {3: (None, (None, None, None,), (0, 0, 0,), (False, False, False,), (True, True, True,), (None, None, None,),)}, ('x', 'kernel_size', 'stride', 'padding', 'ceil_mode', 'exclusive', 'divisor_override', 'data_format', 'name',), ('data_format', 'name',), ('x',), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.Pad1D': ((axis_21,), (), None, None, (1,), {'padding': ((int, PAIR,), 'low and high in turn, last axis first, of the last axes', (),), 'mode': (('constant', 'reflect', 'replicate', 'circular',), '', (),)}, {1: (None, ('constant',),)}, ('padding', 'mode', 'value', 'data_format', 'name',), ('data_format', 'name', 'value',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.Pad2D': ((axis_21,), (), None, None, (2,), {'padding': ((int, PAIR, None,), 'low and high in turn, last axis first, of the last axes', (),), 'mode': (('constant', 'reflect', 'replicate', 'circular',), '', (),)}, {2: (None, ('constant', 'constant',),)}, ('padding', 'mode', 'value', 'data_format', 'name',), ('data_format', 'name', 'value',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.Pad3D': ((axis_21,), (), None, None, (3,), {'padding': ((int, PAIR, None,), 'low and high in turn, last axis first, of the last axes', (),), 'mode': (('constant', 'reflect', 'replicate', 'circular',), '', (),)}, {3: (None, ('constant', 'constant', 'constant',),)}, ('padding', 'mode', 'value', 'data_format', 'name',), ('data_format', 'name', 'value',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.ZeroPad1D': ((axis_22,), (), None, None, (1,), {'padding': ((int, PAIR,), 'low and high in turn, last axis first, of the last axes', (),)}, {1: (None,)}, ('padding', 'data_format', 'name',), ('data_format', 'name',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.ZeroPad2D': ((axis_22,), (), None, None, (2,), {'padding': ((int, PAIR, None,), 'low and high in turn, last axis first, of the last axes', (),)}, {2: (None,)}, ('padding', 'data_format', 'name',), ('data_format', 'name',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.ZeroPad3D': ((axis_22,), (), None, None, (3,), {'padding': ((int, PAIR, None,), 'low and high in turn, last axis first, of the last axes', (),)}, {3: (None,)}, ('padding', 'data_format', 'name',), ('data_format', 'name',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.AdaptiveAvgPool1D': ((axis_23,), (), None, None, (1,), {'output_size': ((int,), '', (),)}, {1: (None,)}, ('output_size', 'name',), ('name',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.AdaptiveAvgPool2D': ((axis_24,), (), None, doubt_25, (2,), {'output_size': ((int, NONE,), '', (),)}, {2: (None,)}, ('output_size', 'data_format', 'name',), ('data_format', 'name',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.AdaptiveAvgPool3D': ((axis_24,), (), None, None, (3,), {'output_size': ((int, NONE,), '', (),)}, {3: (None,)}, ('output_size', 'data_format', 'name',), ('data_format', 'name',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.AdaptiveMaxPool1D': ((axis_23,), (), None, None, (1,), {'output_size': ((int,), '', (),)}, {1: (None,)}, ('output_size', 'return_mask', 'name',), ('name', 'return_mask',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.AdaptiveMaxPool2D': ((axis_24,), (), None, doubt_25, (2,), {'output_size': ((int, NONE,), '', (),)}, {2: (None,)}, ('output_size', 'return_mask', 'name',), ('name', 'return_mask',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.AdaptiveMaxPool3D': ((axis_24,), (), None, None, (3,), {'output_size': ((int, NONE,), '', (),)}, {3: (None,)}, ('output_size', 'return_mask', 'name',), ('name', 'return_mask',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.Upsample': ((axis_26,), (), None, None, (2,), {'size': ((int, None,), '', ('tuple',),), 'scale_factor': ((float, int, None,), '', (),), 'mode': (('nearest', 'bilinear', 'bicubic', 'area',), '', (),), 'align_corners': ((False, True,), '', (),), 'align_mode': ((0, 1,), '', (),)}, {2: ((None, None,), (None, None,), ('nearest', 'nearest',), (False, False,), (0, 0,),)}, ('size', 'scale_factor', 'mode', 'align_corners', 'align_mode', 'data_format', 'recompute_scale_factor', 'name',), ('data_format', 'name',), (), ('recompute_scale_factor',), (), '3.3.1', '3.3.1'),
    'paddle.nn.UpsamplingNearest2D': ((axis_27,), (), None, None, (2,), {'size': ((int, None,), '', (),), 'scale_factor': ((float, int, None,), '', (),)}, {2: ((None, None,), (None, None,),)}, ('size', 'scale_factor', 'data_format', 'name',), ('data_format', 'name',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.UpsamplingBilinear2D': ((axis_28,), (), None, None, (2,), {'size': ((int, None,), '', (),), 'scale_factor': ((float, int, None,), '', (),)}, {2: ((None, None,), (None, None,),)}, ('size', 'scale_factor', 'data_format', 'name',), ('data_format', 'name',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.PixelShuffle': ((axis_29,), (), None, None, (2,), {'upscale_factor': ((int,), '', ('number',),)}, {2: (None,)}, ('upscale_factor', 'data_format', 'name',), ('data_format', 'name',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.PixelUnshuffle': ((axis_30,), (), None, None, (2,), {'downscale_factor': ((int,), '', ('number',),)}, {2: (None,)}, ('downscale_factor', 'data_format', 'name',), ('data_format', 'name',), (), (), (), '3.3.1', '3.3.1'),
}
