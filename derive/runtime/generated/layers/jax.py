"""JAX: its layers in release 0.10.2, compiled from derive/runtime/frameworks/jax.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, TRIPLE, pair


def axis_1(input_size, window_strides, padding, lhs_dilation, rhs_dilation, kernel_size):
    if window_strides < 1 or kernel_size < 1 or isinstance(lhs_dilation, int) and lhs_dilation < 1 or isinstance(rhs_dilation, int) and rhs_dilation < 1:
        return None
    stride, dilation = window_strides, rhs_dilation or 1
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
    if pair(padding) and lhs_dilation in (None, 1):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]))
        return ('explicit', '', 'zeros', '', '', found_high, 3, ((padding[0]), (padding[1]),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(padding) and window_strides == 1 and lhs_dilation not in (None, 1):
        stride, dilation = lhs_dilation, rhs_dilation or 1
        effective_kernel_size = dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(effective_kernel_size - 1 - padding[0]), pad_high=(effective_kernel_size - 1 - padding[1]), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 4, ((effective_kernel_size - 1 - padding[0]), (effective_kernel_size - 1 - padding[1]), (0),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    return None


def together_2(input_size, window_strides, padding, lhs_dilation, rhs_dilation, kernel_size):
    if (not pair(padding[0])) and not (all(factor in (None, 1) for factor in lhs_dilation)):
        return False
    return True


def doubt_3(input_size, window_strides, padding, lhs_dilation, rhs_dilation, kernel_size):
    if any(pair(p) and p[0] < 0 for p in padding):
        return True
    return False


def axis_4(input_size, window_strides, padding, kernel_size):
    if window_strides < 1 or kernel_size < 1:
        return None
    stride, dilation = window_strides, 1
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


def axis_5(input_size, strides, padding, rhs_dilation, transpose_kernel, use_consistent_padding, kernel_size):
    if strides < 1 or kernel_size < 1 or isinstance(rhs_dilation, int) and rhs_dilation < 1:
        return None
    stride, dilation = strides, rhs_dilation or 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (use_consistent_padding and not pair(padding)) and not (padding in ('SAME', 'VALID')):
        return None
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_upper', 'largest', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not transpose_kernel))
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.covering(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('valid', 'covering', 'zeros', '', '', found_high, 1, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not transpose_kernel))
    if pair(padding) and not use_consistent_padding:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(effective_kernel_size - 1 - padding[0]), pad_high=(effective_kernel_size - 1 - padding[1]), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 2, ((effective_kernel_size - 1 - padding[0]), (effective_kernel_size - 1 - padding[1]), (0),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not transpose_kernel))
    if pair(padding) and use_consistent_padding:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]), output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'smallest', 'zeros', '', '', found_high, 3, ((padding[0]), (padding[1]), 0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not transpose_kernel))
    if padding in ('SAME_LOWER', 'same_lower'):
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_upper', 'smallest', 'zeros', '', '', found_high, 4, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not transpose_kernel))
    if 'same' == padding:
        found_size, found_low, found_high = formulas.same_lower_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_lower', 'smallest', 'zeros', '', '', found_high, 5, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not transpose_kernel))
    if 'valid' == padding:
        found_size, found_low, found_high = formulas.full_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('full', 'smallest', 'zeros', '', '', found_high, 6, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not transpose_kernel))
    return None


def together_6(input_size, strides, padding, rhs_dilation, transpose_kernel, use_consistent_padding, kernel_size):
    if (not pair(padding[0]) and padding[0] not in ('SAME', 'VALID')) and not (all(s == 1 for s in strides)):
        return False
    return True


def doubt_7(input_size, strides, padding, rhs_dilation, transpose_kernel, use_consistent_padding, kernel_size):
    stride, dilation, = zip(*[(strides, rhs_dilation or 1,) for strides, rhs_dilation in zip(strides, rhs_dilation)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if len(strides) > 1 and max(strides) > 1 and any(k > i for k, i in zip(effective_kernel_size, input_size)):
        return True
    return False


def axis_8(input_size, window_dimensions, window_strides, padding, base_dilation, window_dilation):
    if window_dimensions < 1 or isinstance(window_strides, int) and window_strides < 1 or isinstance(window_dilation, int) and window_dilation < 1:
        return None
    kernel_size, stride, dilation = window_dimensions, window_strides or 1, window_dilation or 1
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'given', 'given', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'given', 'given', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'given', 'given', '', found_high, 2, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]))
        return ('explicit', '', 'given', 'given', '', found_high, 3, ((padding[0]), (padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_9(input_size, window_dimensions, window_strides, padding, base_dilation, window_dilation):
    if window_strides[0] is None and padding[0] in ('SAME', 'SAME_LOWER'):
        return True
    return False


def axis_10(input_size, mode, kernel_size):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if mode == 'full':
        found_size, found_low, found_high = formulas.full(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('full', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if mode == 'valid':
        found_size, found_low, found_high = formulas.valid_overlap(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid_overlap', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if mode == 'same':
        found_size, found_low, found_high = formulas.same_longer(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_longer', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    return None


def axis_11(input_size, mode, kernel_size):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if mode == 'full':
        found_size, found_low, found_high = formulas.full(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('full', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if mode == 'valid':
        found_size, found_low, found_high = formulas.valid_overlap(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid_overlap', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if mode == 'same':
        found_size, found_low, found_high = formulas.same_longer_swapped(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_longer_swapped', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_12(input_size, mode, method, kernel_size):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if mode == 'full':
        found_size, found_low, found_high = formulas.full(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('full', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if mode == 'valid':
        found_size, found_low, found_high = formulas.valid_overlap(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid_overlap', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if mode == 'same':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    return None


def together_13(input_size, mode, method, kernel_size):
    if (method[0] != 'fft') and not (all(i >= k for i, k in zip(input_size, kernel_size)) or all(k >= i for i, k in zip(input_size, kernel_size))):
        return False
    if (method[0] == 'fft' and mode[0] == 'valid') and not (all(i >= k for i, k in zip(input_size, kernel_size)) or all(k >= i for i, k in zip(input_size, kernel_size))):
        return False
    return True


def axis_14(input_size, mode, method, kernel_size):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if mode == 'full':
        found_size, found_low, found_high = formulas.full(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('full', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if mode == 'valid':
        found_size, found_low, found_high = formulas.valid_overlap(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid_overlap', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if mode == 'same':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_15(input_size, mode, axes, kernel_size):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if mode == 'full':
        found_size, found_low, found_high = formulas.full(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('full', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if mode == 'valid':
        found_size, found_low, found_high = formulas.valid_overlap(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid_overlap', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if mode == 'same':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    return None


def together_16(input_size, mode, axes, kernel_size):
    if (mode[0] == 'valid') and not (all(i >= k for i, k in zip(input_size, kernel_size)) or all(k >= i for i, k in zip(input_size, kernel_size))):
        return False
    return True


def axis_17(input_size, mode, boundary, kernel_size):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if mode == 'full':
        found_size, found_low, found_high = formulas.full(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('full', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if mode == 'valid':
        found_size, found_low, found_high = formulas.valid_overlap(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid_overlap', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if mode == 'same':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    return None


def together_18(input_size, mode, boundary, kernel_size):
    if not (all(i >= k for i, k in zip(input_size, kernel_size)) or all(k >= i for i, k in zip(input_size, kernel_size))):
        return False
    return True


def axis_19(input_size, mode, boundary, kernel_size):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if mode == 'full':
        found_size, found_low, found_high = formulas.full(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('full', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if mode == 'valid':
        found_size, found_low, found_high = formulas.valid_overlap(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid_overlap', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if mode == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_20(input_size, pad_width, mode):
    kernel_size, stride, dilation = 1, 1, 1
    if (pair(pad_width)) and not (min(pad_width) >= 0):
        return None
    if (not pair(pad_width)) and not (pad_width >= 0):
        return None
    if mode in ('constant', 'edge', 'reflect', 'symmetric', 'wrap'):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad_width[0] if pair(pad_width) else pad_width), pad_high=(pad_width[1] if pair(pad_width) else pad_width))
        return ('explicit', '', ({'constant': 'zeros', 'edge': 'edge', 'reflect': 'mirror', 'symmetric': 'symmetric', 'wrap': 'periodic'}.get(mode)), '', '', found_high, 0, ((pad_width[0] if pair(pad_width) else pad_width), (pad_width[1] if pair(pad_width) else pad_width),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    asked_size = input_size + (pad_width[0] if pair(pad_width) else pad_width) + (pad_width[1] if pair(pad_width) else pad_width)
    if asked_size < 1:
        return None
    return ('size_asked', '', None, '', '', None, 1, ()), (input_size, asked_size, 'size_asked')


def axis_21(input_size, padding_config):
    kernel_size, stride, dilation = 1, 1, 1
    if not (padding_config[2] >= 0):
        return None
    kernel_size, stride, dilation = 1, padding_config[2] + 1, 1
    found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-padding_config[0]), pad_high=(-padding_config[1]), output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
    return ('explicit', 'smallest', 'zeros', '', '', found_high, 0, ((-padding_config[0]), (-padding_config[1]), 0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_22(input_size, start_indices, limit_indices, strides):
    if isinstance(strides, int) and strides < 1:
        return None
    kernel_size, stride, dilation = 1, strides or 1, 1
    if not (start_indices >= 0):
        return None
    if not (limit_indices <= input_size):
        return None
    if not (limit_indices >= start_indices):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-start_indices), pad_high=(limit_indices - input_size))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((-start_indices), (limit_indices - input_size),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_23(input_size, start_index, limit_index, stride):
    if stride < 1:
        return None
    kernel_size, dilation = 1, 1
    if not ((0 if start_index is None else start_index if start_index >= 0 else start_index + input_size) >= 0):
        return None
    if not ((input_size if limit_index is None else limit_index if limit_index >= 0 else limit_index + input_size) <= input_size):
        return None
    if not ((input_size if limit_index is None else limit_index if limit_index >= 0 else limit_index + input_size) >= (0 if start_index is None else start_index if start_index >= 0 else start_index + input_size)):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-(0 if start_index is None else start_index if start_index >= 0 else start_index + input_size)), pad_high=((input_size if limit_index is None else limit_index if limit_index >= 0 else limit_index + input_size) - input_size))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((-(0 if start_index is None else start_index if start_index >= 0 else start_index + input_size)), ((input_size if limit_index is None else limit_index if limit_index >= 0 else limit_index + input_size) - input_size),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_24(input_size, shape, method, antialias):
    kernel_size, stride, dilation = 1, 1, 1
    if method == 'nearest':
        asked_size = shape
        if asked_size < 1:
            return None
        return ('nearest_centre', '', None, '', '', None, 0, ()), (input_size, asked_size, 'nearest_centre')
    if method in ('linear', 'bilinear', 'trilinear', 'triangle') and (not antialias or shape >= input_size):
        asked_size = shape
        if asked_size < 1:
            return None
        return ('linear_centres', '', None, '', '', None, 1, ()), (input_size, asked_size, 'linear_centres')
    asked_size = shape
    if asked_size < 1:
        return None
    return ('size_asked', '', None, '', '', None, 2, ()), (input_size, asked_size, 'size_asked')


LAYERS = {
    'jax.lax.conv_general_dilated': ((axis_1,), (together_2,), None, doubt_3, (1, 2, 3,), {'window_strides': ((int,), '', ('tuple',),), 'padding': (('SAME', 'SAME_LOWER', 'VALID', PAIR,), '', (),), 'lhs_dilation': ((int, None,), '', ('tuple',),), 'rhs_dilation': ((int, None,), '', ('tuple',),), 'kernel_size': ((int,), '', (),)}, {1: (None, None, (None,), (None,), None,), 2: (None, None, (None, None,), (None, None,), None,), 3: (None, None, (None, None, None,), (None, None, None,), None,)}, ('lhs', 'rhs', 'window_strides', 'padding', 'lhs_dilation', 'rhs_dilation', 'dimension_numbers', 'feature_group_count', 'batch_group_count', 'precision', 'preferred_element_type', 'out_sharding',), ('batch_group_count', 'dimension_numbers', 'feature_group_count', 'out_sharding', 'precision', 'preferred_element_type',), ('lhs', 'rhs',), (), ('kernel_size',), '0.10.2', '0.10.2'),
    'jax.lax.conv_with_general_padding': ((axis_1,), (together_2,), None, doubt_3, (1, 2, 3,), {'window_strides': ((int,), '', ('tuple',),), 'padding': (('SAME', 'SAME_LOWER', 'VALID', PAIR,), '', (),), 'lhs_dilation': ((int, None,), '', ('tuple',),), 'rhs_dilation': ((int, None,), '', ('tuple',),), 'kernel_size': ((int,), '', (),)}, {1: (None, None, None, None, None,), 2: (None, None, None, None, None,), 3: (None, None, None, None, None,)}, ('lhs', 'rhs', 'window_strides', 'padding', 'lhs_dilation', 'rhs_dilation', 'precision', 'preferred_element_type',), ('precision', 'preferred_element_type',), ('lhs', 'rhs',), (), ('kernel_size',), '0.10.2', '0.10.2'),
    'jax.lax.conv': ((axis_4,), (), None, None, (1, 2, 3,), {'window_strides': ((int,), '', ('tuple',),), 'padding': (('SAME', 'SAME_LOWER', 'VALID', PAIR,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (None, None, None,), 2: (None, None, None,), 3: (None, None, None,)}, ('lhs', 'rhs', 'window_strides', 'padding', 'precision', 'preferred_element_type',), ('precision', 'preferred_element_type',), ('lhs', 'rhs',), (), ('kernel_size',), '0.10.2', '0.10.2'),
    'jax.lax.conv_transpose': ((axis_5,), (together_6,), None, doubt_7, (1, 2, 3,), {'strides': ((int,), '', ('tuple',),), 'padding': (('SAME', 'VALID', 'SAME_LOWER', 'same', 'same_lower', 'valid', PAIR,), '', (),), 'rhs_dilation': ((int, None,), '', ('tuple',),), 'transpose_kernel': ((False, True,), '', (),), 'use_consistent_padding': ((False, True,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (None, None, (None,), (False,), (False,), None,), 2: (None, None, (None, None,), (False, False,), (False, False,), None,), 3: (None, None, (None, None, None,), (False, False, False,), (False, False, False,), None,)}, ('lhs', 'rhs', 'strides', 'padding', 'rhs_dilation', 'dimension_numbers', 'transpose_kernel', 'precision', 'preferred_element_type', 'use_consistent_padding',), ('dimension_numbers', 'precision', 'preferred_element_type',), ('lhs', 'rhs',), (), ('kernel_size',), '0.10.2', '0.10.2'),
    'jax.lax.reduce_window': ((axis_8,), (), None, doubt_9, (1, 2, 3,), {'window_dimensions': ((int,), 'between batch and channels', ('tuple',),), 'window_strides': ((int, None,), 'between batch and channels', ('tuple',),), 'padding': (('SAME', 'SAME_LOWER', 'VALID', PAIR,), 'between batch and channels', (),), 'base_dilation': ((None,), '', (),), 'window_dilation': ((int, None,), 'between batch and channels', ('tuple',),)}, {1: (None, (None,), ('VALID',), (None,), (None,),), 2: (None, (None, None,), ('VALID', 'VALID',), (None, None,), (None, None,),), 3: (None, (None, None, None,), ('VALID', 'VALID', 'VALID',), (None, None, None,), (None, None, None,),)}, ('operand', 'init_value', 'computation', 'window_dimensions', 'window_strides', 'padding', 'base_dilation', 'window_dilation',), (), ('computation', 'init_value', 'operand',), (), (), '0.10.2', '0.10.2'),
    'jax.numpy.convolve': ((axis_10,), (), None, None, (1,), {'mode': (('full', 'valid', 'same',), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('full',), None,)}, ('a', 'v', 'mode',), ('precision', 'preferred_element_type',), ('a', 'v',), (), ('kernel_size',), '0.10.2', '0.10.2'),
    'jax.numpy.correlate': ((axis_11,), (), None, None, (1,), {'mode': (('full', 'valid', 'same',), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('valid',), None,)}, ('a', 'v', 'mode',), ('precision', 'preferred_element_type',), ('a', 'v',), (), ('kernel_size',), '0.10.2', '0.10.2'),
    'jax.scipy.signal.convolve': ((axis_12,), (together_13,), None, None, (1, 2, 3,), {'mode': (('full', 'valid', 'same',), '', (),), 'method': (('auto', 'direct', 'fft',), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('full',), ('auto',), None,), 2: (('full', 'full',), ('auto', 'auto',), None,), 3: (('full', 'full', 'full',), ('auto', 'auto', 'auto',), None,)}, ('in1', 'in2', 'mode', 'method', 'precision',), ('precision',), ('in1', 'in2',), (), ('kernel_size',), '0.10.2', '0.10.2'),
    'jax.scipy.signal.correlate': ((axis_14,), (together_13,), None, None, (1, 2, 3,), {'mode': (('full', 'valid', 'same',), '', (),), 'method': (('auto', 'direct', 'fft',), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('full',), ('auto',), None,), 2: (('full', 'full',), ('auto', 'auto',), None,), 3: (('full', 'full', 'full',), ('auto', 'auto', 'auto',), None,)}, ('in1', 'in2', 'mode', 'method', 'precision',), ('precision',), ('in1', 'in2',), (), ('kernel_size',), '0.10.2', '0.10.2'),
    'jax.scipy.signal.fftconvolve': ((axis_15,), (together_16,), None, None, (1, 2, 3,), {'mode': (('full', 'valid', 'same',), '', (),), 'axes': ((None,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('full',), (None,), None,), 2: (('full', 'full',), (None, None,), None,), 3: (('full', 'full', 'full',), (None, None, None,), None,)}, ('in1', 'in2', 'mode', 'axes',), (), ('in1', 'in2',), (), ('kernel_size',), '0.10.2', '0.10.2'),
    'jax.scipy.signal.convolve2d': ((axis_17,), (together_18,), None, None, (2,), {'mode': (('full', 'valid', 'same',), '', (),), 'boundary': (('fill',), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (('full', 'full',), ('fill', 'fill',), None,)}, ('in1', 'in2', 'mode', 'boundary', 'fillvalue', 'precision',), ('fillvalue', 'precision',), ('in1', 'in2',), (), ('kernel_size',), '0.10.2', '0.10.2'),
    'jax.scipy.signal.correlate2d': ((axis_19,), (together_18,), None, None, (2,), {'mode': (('full', 'valid', 'same',), '', (),), 'boundary': (('fill',), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (('full', 'full',), ('fill', 'fill',), None,)}, ('in1', 'in2', 'mode', 'boundary', 'fillvalue', 'precision',), ('fillvalue', 'precision',), ('in1', 'in2',), (), ('kernel_size',), '0.10.2', '0.10.2'),
    'jax.numpy.pad': ((axis_20,), (), None, None, (1, 2, 3,), {'pad_width': ((int, PAIR,), 'between batch and channels, or one pair for all', (),), 'mode': (('constant', 'edge', 'reflect', 'symmetric', 'wrap', 'linear_ramp', 'maximum', 'mean', 'median', 'minimum', 'empty',), '', (),)}, {1: (None, ('constant',),), 2: (None, ('constant', 'constant',),), 3: (None, ('constant', 'constant', 'constant',),)}, ('array', 'pad_width', 'mode',), ('constant_values', 'end_values', 'stat_length',), ('array',), ('kwargs', 'reflect_type',), (), '0.10.2', '0.10.2'),
    'jax.lax.pad': ((axis_21,), (), None, None, (1, 2, 3,), {'padding_config': ((TRIPLE,), 'between batch and channels, or without', (),)}, {1: (None,), 2: (None,), 3: (None,)}, ('operand', 'padding_value', 'padding_config',), (), ('operand', 'padding_value',), (), (), '0.10.2', '0.10.2'),
    'jax.lax.slice': ((axis_22,), (), None, None, (1, 2, 3,), {'start_indices': ((int,), 'between batch and channels, of any size', ('tuple',),), 'limit_indices': ((int,), 'between batch and channels, of any size', ('tuple',),), 'strides': ((int, None,), 'between batch and channels', ('tuple',),)}, {1: (None, None, (None,),), 2: (None, None, (None, None,),), 3: (None, None, (None, None, None,),)}, ('operand', 'start_indices', 'limit_indices', 'strides',), (), ('operand',), (), (), '0.10.2', '0.10.2'),
    'jax.lax.slice_in_dim': ((axis_23,), (), None, None, (1,), {'start_index': ((int, None,), '', ('number',),), 'limit_index': ((int, None,), '', ('number',),), 'stride': ((int,), '', ('number',),)}, {1: (None, None, (1,),)}, ('operand', 'start_index', 'limit_index', 'stride', 'axis',), ('axis',), ('operand',), (), (), '0.10.2', '0.10.2'),
    'jax.image.resize': ((axis_24,), (), None, None, (1, 2, 3,), {'shape': ((int,), 'between batch and channels, of any size', ('tuple',),), 'method': (('nearest', 'linear', 'bilinear', 'trilinear', 'triangle', 'cubic', 'bicubic', 'tricubic', 'lanczos3', 'lanczos5',), '', (),), 'antialias': ((False, True,), '', (),)}, {1: (None, None, (True,),), 2: (None, None, (True, True,),), 3: (None, None, (True, True, True,),)}, ('image', 'shape', 'method', 'antialias', 'precision',), ('precision',), ('image',), (), (), '0.10.2', '0.10.2'),
}
