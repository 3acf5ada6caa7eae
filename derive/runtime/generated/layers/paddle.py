"""PaddlePaddle: its layers in release 3.3.1, compiled from derive/runtime/frameworks/paddle.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair
from derive.runtime.reductions import reduced


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
    if [(padding_mode != 'zeros') for padding_mode in padding_mode][0] and not (min(padding) == max(padding)):
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
    if [(output_size is not None) for output_size in output_size][0] and not (all(more == 0 for more in output_padding)):
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
    if [(output_size is not None) for output_size in output_size][0] and not (all(more == 0 for more in output_padding)):
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
    if [(return_mask) for return_mask in return_mask][0] and not (all(not pair(p) or p[0] == p[1] for p in padding)):
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


LAYERS = {
    'paddle.nn.Conv1D': ((axis_1,), (), doubt_2, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('zeros', 'reflect', 'replicate', 'circular',), '', (),)}, {1: (None, (1,), (0,), (1,), ('zeros',),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'groups',), ('bias', 'bias_attr', 'data_format', 'device', 'dtype', 'groups', 'in_channels', 'out_channels', 'weight_attr',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.Conv2D': ((axis_3,), (together_4,), doubt_2, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('zeros', 'reflect', 'replicate', 'circular',), '', (),)}, {2: (None, (1, 1,), (0, 0,), (1, 1,), ('zeros', 'zeros',),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'groups',), ('bias', 'bias_attr', 'data_format', 'device', 'dtype', 'groups', 'in_channels', 'out_channels', 'weight_attr',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.Conv3D': ((axis_3,), (together_4,), doubt_2, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('zeros', 'reflect', 'replicate', 'circular',), '', (),)}, {3: (None, (1, 1, 1,), (0, 0, 0,), (1, 1, 1,), ('zeros', 'zeros', 'zeros',),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'groups',), ('bias', 'bias_attr', 'data_format', 'device', 'dtype', 'groups', 'in_channels', 'out_channels', 'weight_attr',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.Conv1DTranspose': ((axis_5,), (together_6,), doubt_7, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'output_size': ((int, None,), '', (),)}, {1: (None, (1,), (0,), (0,), (1,), (None,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'output_padding', 'groups', 'dilation', 'weight_attr', 'bias_attr', 'data_format',), ('bias_attr', 'data_format', 'groups', 'in_channels', 'out_channels', 'weight_attr',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.Conv2DTranspose': ((axis_8,), (), doubt_7, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'output_size': ((int, None,), '', (),)}, {2: (None, (1, 1,), (0, 0,), (0, 0,), (1, 1,), (None, None,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'output_padding', 'dilation', 'groups', 'weight_attr', 'bias_attr', 'data_format',), ('bias_attr', 'data_format', 'groups', 'in_channels', 'out_channels', 'weight_attr',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.Conv3DTranspose': ((axis_8,), (), doubt_7, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'output_size': ((int, None,), '', (),)}, {3: (None, (1, 1, 1,), (0, 0, 0,), (0, 0, 0,), (1, 1, 1,), (None, None, None,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'output_padding', 'dilation', 'groups', 'weight_attr', 'bias_attr', 'data_format',), ('bias_attr', 'data_format', 'groups', 'in_channels', 'out_channels', 'weight_attr',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.functional.conv1d': ((axis_9,), (), None, (1,), {'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (0,), (1,), None,)}, ('x', 'weight', 'bias', 'stride', 'padding', 'dilation', 'groups', 'data_format', 'name',), ('data_format', 'groups', 'name',), ('bias', 'weight', 'x',), (), ('kernel_size',), '3.3.1', '3.3.1'),
    'paddle.nn.functional.conv2d': ((axis_9,), (), None, (2,), {'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: ((1, 1,), (0, 0,), (1, 1,), None,)}, ('x', 'weight', 'bias', 'stride', 'padding', 'dilation', 'groups', 'data_format', 'name',), ('data_format', 'groups', 'name',), ('bias', 'weight', 'x',), (), ('kernel_size',), '3.3.1', '3.3.1'),
    'paddle.nn.functional.conv3d': ((axis_9,), (), None, (3,), {'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {3: ((1, 1, 1,), (0, 0, 0,), (1, 1, 1,), None,)}, ('x', 'weight', 'bias', 'stride', 'padding', 'dilation', 'groups', 'data_format', 'name',), ('data_format', 'groups', 'name',), ('bias', 'weight', 'x',), (), ('kernel_size',), '3.3.1', '3.3.1'),
    'paddle.nn.functional.conv1d_transpose': ((axis_10,), (together_11,), doubt_12, (1,), {'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'output_size': ((int, None,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (0,), (0,), (1,), (None,), None,)}, ('x', 'weight', 'bias', 'stride', 'padding', 'output_padding', 'groups', 'dilation', 'output_size', 'data_format', 'name',), ('data_format', 'groups', 'name',), ('bias', 'weight', 'x',), (), ('kernel_size',), '3.3.1', '3.3.1'),
    'paddle.nn.functional.conv2d_transpose': ((axis_13,), (together_11,), doubt_12, (2,), {'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'output_size': ((int, None,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: ((1, 1,), (0, 0,), (0, 0,), (1, 1,), (None, None,), None,)}, ('x', 'weight', 'bias', 'stride', 'padding', 'output_padding', 'dilation', 'groups', 'output_size', 'data_format', 'name',), ('data_format', 'groups', 'name',), ('bias', 'weight', 'x',), (), ('kernel_size',), '3.3.1', '3.3.1'),
    'paddle.nn.functional.conv3d_transpose': ((axis_13,), (together_11,), doubt_12, (3,), {'stride': ((int,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'output_size': ((int, None,), '', (),), 'kernel_size': ((int,), '', (),)}, {3: ((1, 1, 1,), (0, 0, 0,), (0, 0, 0,), (1, 1, 1,), (None, None, None,), None,)}, ('x', 'weight', 'bias', 'stride', 'padding', 'output_padding', 'groups', 'dilation', 'output_size', 'data_format', 'name',), ('data_format', 'groups', 'name',), ('bias', 'weight', 'x',), (), ('kernel_size',), '3.3.1', '3.3.1'),
    'paddle.nn.MaxPool1D': ((axis_14,), (together_15,), doubt_16, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'return_mask': ((False, True,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {1: (None, (None,), (0,), (False,), (False,),)}, ('kernel_size', 'stride', 'padding', 'return_mask', 'ceil_mode', 'name',), ('name',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.functional.max_pool1d': ((axis_14,), (together_15,), doubt_16, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'return_mask': ((False, True,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {1: (None, (None,), (0,), (False,), (False,),)}, ('x', 'kernel_size', 'stride', 'padding', 'return_mask', 'ceil_mode', 'name',), ('name',), ('x',), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.MaxPool2D': ((axis_14,), (together_15,), doubt_16, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'return_mask': ((False, True,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {2: (None, (None, None,), (0, 0,), (False, False,), (False, False,),)}, ('kernel_size', 'stride', 'padding', 'return_mask', 'ceil_mode', 'data_format', 'name',), ('data_format', 'name',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.functional.max_pool2d': ((axis_14,), (together_15,), doubt_16, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'return_mask': ((False, True,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {2: (None, (None, None,), (0, 0,), (False, False,), (False, False,),)}, ('x', 'kernel_size', 'stride', 'padding', 'return_mask', 'ceil_mode', 'data_format', 'name',), ('data_format', 'name',), ('x',), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.MaxPool3D': ((axis_14,), (together_15,), doubt_16, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'return_mask': ((False, True,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {3: (None, (None, None, None,), (0, 0, 0,), (False, False, False,), (False, False, False,),)}, ('kernel_size', 'stride', 'padding', 'return_mask', 'ceil_mode', 'data_format', 'name',), ('data_format', 'name',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.functional.max_pool3d': ((axis_14,), (together_15,), doubt_16, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'return_mask': ((False, True,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {3: (None, (None, None, None,), (0, 0, 0,), (False, False, False,), (False, False, False,),)}, ('x', 'kernel_size', 'stride', 'padding', 'return_mask', 'ceil_mode', 'data_format', 'name',), ('data_format', 'name',), ('x',), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.AvgPool1D': ((axis_17,), (), doubt_18, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'exclusive': ((False, True,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {1: (None, (None,), (0,), (True,), (False,),)}, ('kernel_size', 'stride', 'padding', 'exclusive', 'ceil_mode', 'name',), ('name',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.functional.avg_pool1d': ((axis_17,), (), doubt_18, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'exclusive': ((False, True,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {1: (None, (None,), (0,), (True,), (False,),)}, ('x', 'kernel_size', 'stride', 'padding', 'exclusive', 'ceil_mode', 'name',), ('name',), ('x',), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.AvgPool2D': ((axis_19,), (), doubt_20, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'ceil_mode': ((False, True,), '', (),), 'exclusive': ((False, True,), '', (),), 'divisor_override': ((int, None,), '', ('number',),)}, {2: (None, (None, None,), (0, 0,), (False, False,), (True, True,), (None, None,),)}, ('kernel_size', 'stride', 'padding', 'ceil_mode', 'exclusive', 'divisor_override', 'data_format', 'name',), ('data_format', 'name',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.functional.avg_pool2d': ((axis_19,), (), doubt_20, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'ceil_mode': ((False, True,), '', (),), 'exclusive': ((False, True,), '', (),), 'divisor_override': ((int, None,), '', ('number',),)}, {2: (None, (None, None,), (0, 0,), (False, False,), (True, True,), (None, None,),)}, ('x', 'kernel_size', 'stride', 'padding', 'ceil_mode', 'exclusive', 'divisor_override', 'data_format', 'name',), ('data_format', 'name',), ('x',), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.AvgPool3D': ((axis_19,), (), doubt_20, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'ceil_mode': ((False, True,), '', (),), 'exclusive': ((False, True,), '', (),), 'divisor_override': ((int, None,), '', ('number',),)}, {3: (None, (None, None, None,), (0, 0, 0,), (False, False, False,), (True, True, True,), (None, None, None,),)}, ('kernel_size', 'stride', 'padding', 'ceil_mode', 'exclusive', 'divisor_override', 'data_format', 'name',), ('data_format', 'name',), (), (), (), '3.3.1', '3.3.1'),
    'paddle.nn.functional.avg_pool3d': ((axis_19,), (), doubt_20, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int, 'valid', 'same', PAIR,), 'low and high in turn', (),), 'ceil_mode': ((False, True,), '', (),), 'exclusive': ((False, True,), '', (),), 'divisor_override': ((int, None,), '', ('number',),)}, {3: (None, (None, None, None,), (0, 0, 0,), (False, False, False,), (True, True, True,), (None, None, None,),)}, ('x', 'kernel_size', 'stride', 'padding', 'ceil_mode', 'exclusive', 'divisor_override', 'data_format', 'name',), ('data_format', 'name',), ('x',), (), (), '3.3.1', '3.3.1'),
}
