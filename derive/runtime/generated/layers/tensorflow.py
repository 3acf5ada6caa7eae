"""TensorFlow: its layers in release 2.21.0, compiled from derive/runtime/frameworks/tensorflow.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair
from derive.runtime.reductions import reduced


def axis_1(input_size, strides, padding, dilations, kernel_size):
    if kernel_size < 1 or isinstance(strides, int) and strides < 1 or isinstance(dilations, int) and dilations < 1:
        return None
    stride, dilation = 1 if strides is None else strides, 1 if dilations is None else dilations
    if (pair(padding)) and not (min(padding) >= 0):
        return None
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]))
        return ('explicit', '', 'zeros', '', '', found_high, 2, ((padding[0]), (padding[1]),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_2(input_size, strides, padding, dilations, kernel_size):
    stride, dilation, = zip(*[(1 if strides is None else strides, 1 if dilations is None else dilations,) for strides, dilations in zip(strides, dilations)])
    if (pair(padding[0])) and not (max(dilation) > 1):
        return False
    if not (max(stride) == 1 or max(dilation) == 1):
        return False
    if (pair(padding[0])) and not (len(padding) == 2):
        return False
    return True


def doubt_3(input_size, strides, padding, dilations, kernel_size):
    stride, dilation, = zip(*[(1 if strides is None else strides, 1 if dilations is None else dilations,) for strides, dilations in zip(strides, dilations)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    if len(stride) == 3 and padding[0] in ('SAME', 'same') and any(k < s for k, s in zip(kernel_size, stride)):
        return True
    return False


def axis_4(input_size, stride, padding, dilations, kernel_size):
    if stride < 1 or kernel_size < 1 or isinstance(dilations, int) and dilations < 1:
        return None
    dilation = 1 if dilations is None else dilations
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_5(input_size, stride, padding, dilations, kernel_size):
    dilation, = zip(*[(1 if dilations is None else dilations,) for dilations in dilations])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    return False


def axis_6(input_size, strides, padding, dilations, kernel_size):
    if strides < 1 or kernel_size < 1 or isinstance(dilations, int) and dilations < 1:
        return None
    stride, dilation = strides, 1 if dilations is None else dilations
    if (pair(padding)) and not (min(padding) >= 0):
        return None
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]))
        return ('explicit', '', 'zeros', '', '', found_high, 2, ((padding[0]), (padding[1]),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_7(input_size, strides, padding, dilations, kernel_size):
    stride, dilation, = zip(*[(strides, 1 if dilations is None else dilations,) for strides, dilations in zip(strides, dilations)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    if stride[0] == 1 and stride[1] > 1 and kernel_size[1] > 1 and (input_size[1] <= stride[1] if padding[0] == 'SAME' else input_size[1] + (padding[1][0] + padding[1][1] if pair(padding[1]) else 0) - effective_kernel_size[1] < stride[1]):
        return True
    return False


def axis_8(input_size, strides, padding, dilations, kernel_size):
    if strides < 1 or kernel_size < 1 or isinstance(dilations, int) and dilations < 1:
        return None
    stride, dilation = strides, 1 if dilations is None else dilations
    if not (dilation == 1):
        return None
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_9(input_size, strides, padding, dilations, kernel_size):
    stride, dilation, = zip(*[(strides, 1 if dilations is None else dilations,) for strides, dilations in zip(strides, dilations)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    if dilation[1] != dilation[2]:
        return True
    if len(stride) == 3 and padding[0] in ('SAME', 'same') and any(k < s for k, s in zip(kernel_size, stride)):
        return True
    if max(dilation) > 1:
        return True
    return False


def axis_10(input_size, rate, padding, kernel_size):
    if rate < 1 or kernel_size < 1:
        return None
    stride, dilation = 1, rate
    if (pair(padding)) and not (min(padding) >= 0):
        return None
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]))
        return ('explicit', '', 'zeros', '', '', found_high, 2, ((padding[0]), (padding[1]),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_11(input_size, rate, padding, kernel_size):
    stride, dilation, = zip(*[(1, rate,) for rate in rate])
    if (pair(padding[0])) and not (max(dilation) > 1):
        return False
    return True


def doubt_12(input_size, rate, padding, kernel_size):
    stride, dilation, = zip(*[(1, rate,) for rate in rate])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    return False


def together_13(input_size, strides, padding, dilations, kernel_size):
    stride, dilation, = zip(*[(strides, 1 if dilations is None else dilations,) for strides, dilations in zip(strides, dilations)])
    if not (max(stride) == min(stride)):
        return False
    return True


def doubt_14(input_size, strides, padding, dilations, kernel_size):
    stride, dilation, = zip(*[(strides, 1 if dilations is None else dilations,) for strides, dilations in zip(strides, dilations)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    if max(stride) > 1 and max(dilation) > 1:
        return True
    if max(stride) > min(stride):
        return True
    return False


def doubt_15(input_size, strides, padding, dilations, kernel_size):
    stride, dilation, = zip(*[(strides, 1 if dilations is None else dilations,) for strides, dilations in zip(strides, dilations)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    if max(stride) > 1 and max(dilation) > 1:
        return True
    return False


def axis_16(input_size, output_shape, strides, padding, dilations, kernel_size):
    if strides < 1 or kernel_size < 1 or isinstance(dilations, int) and dilations < 1:
        return None
    stride, dilation = strides, 1 if dilations is None else dilations
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (padding == 'SAME') and not ((input_size - 1) * stride + 1 <= output_shape <= input_size * stride):
        return None
    if (padding == 'VALID') and not (full_length <= output_shape <= full_length + stride - 1):
        return None
    if not (dilation == 1):
        return None
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - ((input_size - 1) * stride + 1))))
        return ('same_upper', 'chosen', 'zeros', '', '', found_high, 0, ((output_shape - ((input_size - 1) * stride + 1)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - (full_length))))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 1, ((output_shape - (full_length)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_17(input_size, output_shape, strides, padding, dilations, kernel_size):
    stride, dilation, = zip(*[(strides, 1 if dilations is None else dilations,) for strides, dilations in zip(strides, dilations)])
    full_length = tuple([(input_size - 1) * stride + dilation * (kernel_size - 1) + 1 for input_size, kernel_size, stride, dilation in zip(input_size, kernel_size, stride, dilation)])
    if padding[0] == 'VALID' and any(i == 1 and l - s < n < l for i, s, l, n in zip(input_size, stride, full_length, output_shape)):
        return True
    if padding[0] == 'SAME' and any(not (i - 1) * s + 1 <= n <= i * s for i, s, n in zip(input_size, stride, output_shape)) or padding[0] == 'VALID' and any(not l <= n <= l + s - 1 for l, s, n in zip(full_length, stride, output_shape)):
        return True
    if max(dilation) > 1:
        return True
    return False


def axis_18(input_size, output_shape, strides, padding, dilations, kernel_size):
    if strides < 1 or kernel_size < 1 or isinstance(dilations, int) and dilations < 1:
        return None
    stride, dilation = strides, 1 if dilations is None else dilations
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (pair(padding)) and not (dilation == 1):
        return None
    if (padding == 'SAME') and not ((input_size - 1) * stride + 1 <= output_shape <= input_size * stride):
        return None
    if (padding == 'VALID') and not (full_length <= output_shape <= full_length + stride - 1):
        return None
    if (pair(padding)) and not (min(padding) >= 0):
        return None
    if (pair(padding)) and not ((full_length - padding[0] - padding[1]) <= output_shape <= (full_length - padding[0] - padding[1]) + stride - 1):
        return None
    if not (dilation == 1):
        return None
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - ((input_size - 1) * stride + 1))))
        return ('same_upper', 'chosen', 'zeros', '', '', found_high, 0, ((output_shape - ((input_size - 1) * stride + 1)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - (full_length))))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 1, ((output_shape - (full_length)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(padding):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - (full_length - padding[0] - padding[1]))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 2, ((padding[0]), (padding[1]), (output_shape - (full_length - padding[0] - padding[1])),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_19(input_size, output_shape, strides, padding, dilations, kernel_size):
    stride, dilation, = zip(*[(strides, 1 if dilations is None else dilations,) for strides, dilations in zip(strides, dilations)])
    full_length = tuple([(input_size - 1) * stride + dilation * (kernel_size - 1) + 1 for input_size, kernel_size, stride, dilation in zip(input_size, kernel_size, stride, dilation)])
    if padding[0] == 'VALID' and any(i == 1 and l - s < n < l for i, s, l, n in zip(input_size, stride, full_length, output_shape)):
        return True
    if padding[0] == 'SAME' and any(not (i - 1) * s + 1 <= n <= i * s for i, s, n in zip(input_size, stride, output_shape)) or padding[0] == 'VALID' and any(not l <= n <= l + s - 1 for l, s, n in zip(full_length, stride, output_shape)) or pair(padding[0]) and any(not l - p[0] - p[1] <= n <= l - p[0] - p[1] + s - 1 for l, p, s, n in zip(full_length, padding, stride, output_shape)):
        return True
    if pair(padding[0]) and min(min(pads) for pads in padding) < 0:
        return True
    if pair(padding[0]) and max(dilation) > 1:
        return True
    if max(dilation) > 1:
        return True
    return False


def axis_20(input_size, output_shape, rate, padding, kernel_size):
    if rate < 1 or kernel_size < 1:
        return None
    stride, dilation = 1, rate
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (padding == 'SAME') and not ((input_size - 1) * stride + 1 <= output_shape <= input_size * stride):
        return None
    if (padding == 'VALID') and not (full_length <= output_shape <= full_length + stride - 1):
        return None
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - ((input_size - 1) * stride + 1))))
        return ('same_upper', 'chosen', 'zeros', '', '', found_high, 0, ((output_shape - ((input_size - 1) * stride + 1)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - (full_length))))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 1, ((output_shape - (full_length)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_21(input_size, output_shape, rate, padding, kernel_size):
    stride, dilation, = zip(*[(1, rate,) for rate in rate])
    full_length = tuple([(input_size - 1) * stride + dilation * (kernel_size - 1) + 1 for input_size, kernel_size, stride, dilation in zip(input_size, kernel_size, stride, dilation)])
    if padding[0] == 'VALID' and any(i == 1 and l - s < n < l for i, s, l, n in zip(input_size, stride, full_length, output_shape)):
        return True
    if padding[0] == 'SAME' and any(not (i - 1) * s + 1 <= n <= i * s for i, s, n in zip(input_size, stride, output_shape)) or padding[0] == 'VALID' and any(not l <= n <= l + s - 1 for l, s, n in zip(full_length, stride, output_shape)):
        return True
    if max(dilation) > 1:
        return True
    return False


def axis_22(input_size, input_sizes, strides, padding, dilations, kernel_size):
    if strides < 1 or kernel_size < 1:
        return None
    stride, dilation = strides, 1
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (padding == 'SAME') and not ((input_size - 1) * stride + 1 <= input_sizes <= input_size * stride):
        return None
    if (padding == 'VALID') and not (full_length <= input_sizes <= full_length + stride - 1):
        return None
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=input_sizes - ((input_size - 1) * stride + 1))))
        return ('same_upper', 'chosen', 'zeros', '', '', found_high, 0, ((input_sizes - ((input_size - 1) * stride + 1)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=input_sizes - (full_length))))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 1, ((input_sizes - (full_length)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_23(input_size, input_sizes, strides, padding, dilations, kernel_size):
    stride, dilation, = zip(*[(strides, 1,) for strides in strides])
    if not (max(stride) == min(stride)):
        return False
    return True


def doubt_24(input_size, input_sizes, strides, padding, dilations, kernel_size):
    stride, dilation, = zip(*[(strides, 1,) for strides in strides])
    full_length = tuple([(input_size - 1) * stride + dilation * (kernel_size - 1) + 1 for input_size, kernel_size, stride, dilation in zip(input_size, kernel_size, stride, dilation)])
    if padding[0] == 'VALID' and any(i == 1 and l - s < n < l for i, s, l, n in zip(input_size, stride, full_length, input_sizes)):
        return True
    if padding[0] == 'SAME' and any(not (i - 1) * s + 1 <= n <= i * s for i, s, n in zip(input_size, stride, input_sizes)) or padding[0] == 'VALID' and any(not l <= n <= l + s - 1 for l, s, n in zip(full_length, stride, input_sizes)):
        return True
    if max(dilation) > 1:
        return True
    if max(stride) > min(stride):
        return True
    return False


def axis_25(input_size, ksize, strides, padding):
    if ksize < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = ksize, strides, 1
    if (pair(padding)) and not (min(padding) >= 0):
        return None
    if (pair(padding)) and not (max(padding) < kernel_size):
        return None
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'lowest', 'maximum_from_lowest', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'lowest', 'maximum_from_lowest', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]))
        return ('explicit', '', 'lowest', 'maximum_from_lowest', '', found_high, 2, ((padding[0]), (padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_26(input_size, ksize, strides, padding):
    if (pair(padding[0])) and not (len(padding) <= 2):
        return False
    return True


def doubt_27(input_size, ksize, strides, padding):
    kernel_size, stride, dilation, = zip(*[(ksize, strides, 1,) for ksize, strides in zip(ksize, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    if pair(padding[0]) and any(max(pads) >= k for pads, k in zip(padding, kernel_size)):
        return True
    if len(stride) == 3 and padding[0] in ('SAME', 'same') and any(k < s for k, s in zip(kernel_size, stride)):
        return True
    return False


def axis_28(input_size, ksize, strides, padding):
    if ksize < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = ksize, strides, 1
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_29(input_size, ksize, strides, padding):
    kernel_size, stride, dilation, = zip(*[(ksize, strides, 1,) for ksize, strides in zip(ksize, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    if len(stride) == 3 and padding[0] in ('SAME', 'same') and any(k < s for k, s in zip(kernel_size, stride)):
        return True
    return False


def doubt_30(input_size, ksize, strides, padding):
    kernel_size, stride, dilation, = zip(*[(ksize, strides, 1,) for ksize, strides in zip(ksize, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    if pair(padding[0]) and any(max(pads) >= k for pads, k in zip(padding, kernel_size)):
        return True
    return False


def axis_31(input_size, ksize, strides, padding):
    if ksize < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = ksize, strides, 1
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'lowest', 'maximum_from_lowest', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'lowest', 'maximum_from_lowest', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_32(input_size, ksize, strides, padding):
    kernel_size, stride, dilation, = zip(*[(ksize, strides, 1,) for ksize, strides in zip(ksize, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    return False


def axis_33(input_size, ksize, strides, padding):
    if ksize < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = ksize, strides, 1
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', '-inf', 'maximum', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', '-inf', 'maximum', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_34(input_size, window_shape, pooling_type, strides, padding, dilations):
    if window_shape < 1 or isinstance(strides, int) and strides < 1 or isinstance(dilations, int) and dilations < 1:
        return None
    kernel_size, stride, dilation = window_shape, 1 if strides is None else strides, 1 if dilations is None else dilations
    if not (stride <= kernel_size):
        return None
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced('average_of_inside' if pooling_type == 'AVG' else 'maximum_from_lowest', None), found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', *reduced('average_of_inside' if pooling_type == 'AVG' else 'maximum_from_lowest', None), found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_35(input_size, window_shape, pooling_type, strides, padding, dilations):
    kernel_size, stride, dilation, = zip(*[(window_shape, 1 if strides is None else strides, 1 if dilations is None else dilations,) for window_shape, strides, dilations in zip(window_shape, strides, dilations)])
    if not (max(stride) == 1 or max(dilation) == 1):
        return False
    if (padding[0] == 'SAME') and not (max(dilation) == 1):
        return False
    return True


def doubt_36(input_size, window_shape, pooling_type, strides, padding, dilations):
    kernel_size, stride, dilation, = zip(*[(window_shape, 1 if strides is None else strides, 1 if dilations is None else dilations,) for window_shape, strides, dilations in zip(window_shape, strides, dilations)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    if len(stride) == 3 and padding[0] in ('SAME', 'same') and any(k < s for k, s in zip(kernel_size, stride)):
        return True
    return False


def axis_37(input_size, paddings, mode):
    kernel_size, stride, dilation = 1, 1, 1
    if not (min(paddings) >= 0):
        return None
    if (mode == 'REFLECT') and not (max(paddings) < input_size):
        return None
    if (mode == 'SYMMETRIC') and not (max(paddings) <= input_size):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(paddings[0]), pad_high=(paddings[1]))
    return ('explicit', '', ({'CONSTANT': 'zeros', 'REFLECT': 'mirror', 'SYMMETRIC': 'symmetric'}[mode]), '', '', found_high, 0, ((paddings[0]), (paddings[1]),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def doubt_38(input_size, paddings, mode):
    if any(max(sides) > size - (word == 'REFLECT') for sides, size, word in zip(paddings, input_size, mode)):
        return True
    return False


def axis_39(input_size, begin, end, strides):
    if isinstance(strides, int) and strides < 1:
        return None
    kernel_size, stride, dilation = 1, 1 if strides is None else strides, 1
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-min(max(begin if begin >= 0 else begin + input_size, 0), input_size)), pad_high=(min(max(end if end >= 0 else end + input_size, 0), input_size) - input_size))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((-min(max(begin if begin >= 0 else begin + input_size, 0), input_size)), (min(max(end if end >= 0 else end + input_size, 0), input_size) - input_size),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_40(input_size, begin, size):
    kernel_size, stride, dilation = 1, 1, 1
    if not (0 <= begin <= input_size):
        return None
    if not (-1 <= size <= input_size - begin):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-begin), pad_high=((input_size - begin if size == -1 else size) + begin - input_size))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((-begin), ((input_size - begin if size == -1 else size) + begin - input_size),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def doubt_41(input_size, begin, size):
    if any(b < 0 or n > i - b for n, i, b in zip(size, input_size, begin)):
        return True
    return False


def axis_42(input_size, size, method, preserve_aspect_ratio, antialias):
    kernel_size, stride, dilation = 1, 1, 1
    if method == 'nearest':
        asked_size = size
        if asked_size < 1:
            return None
        return ('nearest_centre', '', None, '', '', None, 0, ()), (input_size, asked_size, 'nearest_centre')
    if method == 'bilinear' and not antialias:
        asked_size = size
        if asked_size < 1:
            return None
        return ('linear_centres', '', None, '', '', None, 1, ()), (input_size, asked_size, 'linear_centres')
    asked_size = size
    if asked_size < 1:
        return None
    return ('size_asked', '', None, '', '', None, 2, ()), (input_size, asked_size, 'size_asked')


def doubt_43(input_size, size, method, preserve_aspect_ratio, antialias):
    if min(size) < 1:
        return True
    return False


def axis_44(input_size, block_size):
    if block_size < 1:
        return None
    kernel_size, stride, dilation = block_size, block_size, 1
    if not (block_size >= 2):
        return None
    found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
    return ('valid', 'smallest', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_45(input_size, block_size):
    if block_size < 1:
        return None
    kernel_size, stride, dilation = block_size, block_size, 1
    if not (block_size >= 2):
        return None
    if not (input_size % block_size == 0):
        return None
    found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


LAYERS = {
    'tensorflow.nn.convolution': ((axis_1,), (together_2,), None, doubt_3, (1, 2, 3,), {'strides': ((int, None,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID', PAIR,), 'between batch and channels', (),), 'dilations': ((int, None,), 'between batch and channels', (),), 'kernel_size': ((int,), '', (),)}, {1: ((None,), ('VALID',), (None,), None,), 2: ((None, None,), ('VALID', 'VALID',), (None, None,), None,), 3: ((None, None, None,), ('VALID', 'VALID', 'VALID',), (None, None, None,), None,)}, ('input', 'filters', 'strides', 'padding', 'data_format', 'dilations', 'name',), ('data_format', 'name',), ('filters', 'input',), (), ('kernel_size',), '2.21.0', '2.21.0'),
    'tensorflow.nn.conv1d': ((axis_4,), (), None, doubt_5, (1,), {'stride': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID',), '', (),), 'dilations': ((int, None,), 'between batch and channels', (),), 'kernel_size': ((int,), '', (),)}, {1: (None, None, (None,), None,)}, ('input', 'filters', 'stride', 'padding', 'data_format', 'dilations', 'name',), ('data_format', 'name',), ('filters', 'input',), (), ('kernel_size',), '2.21.0', '2.21.0'),
    'tensorflow.nn.conv2d': ((axis_6,), (), None, doubt_7, (2,), {'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID', PAIR,), 'between batch and channels', (),), 'dilations': ((int, None,), 'between batch and channels', (),), 'kernel_size': ((int,), '', (),)}, {2: (None, None, (None, None,), None,)}, ('input', 'filters', 'strides', 'padding', 'data_format', 'dilations', 'name',), ('data_format', 'name',), ('filters', 'input',), (), ('kernel_size',), '2.21.0', '2.21.0'),
    'tensorflow.nn.conv3d': ((axis_8,), (), None, doubt_9, (3,), {'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID',), '', (),), 'dilations': ((int, None,), 'between batch and channels', (),), 'kernel_size': ((int,), '', (),)}, {3: (None, None, (None, None, None,), None,)}, ('input', 'filters', 'strides', 'padding', 'data_format', 'dilations', 'name',), ('data_format', 'name',), ('filters', 'input',), (), ('kernel_size',), '2.21.0', '2.21.0'),
    'tensorflow.nn.atrous_conv2d': ((axis_10,), (together_11,), None, doubt_12, (2,), {'rate': ((int,), '', (),), 'padding': (('SAME', 'VALID', PAIR,), 'between batch and channels', (),), 'kernel_size': ((int,), '', (),)}, {2: (None, None, None,)}, ('value', 'filters', 'rate', 'padding', 'name',), ('name',), ('filters', 'value',), (), ('kernel_size',), '2.21.0', '2.21.0'),
    'tensorflow.nn.depthwise_conv2d': ((axis_6,), (together_13,), None, doubt_14, (2,), {'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID', PAIR,), 'between batch and channels', (),), 'dilations': ((int, None,), 'between batch and channels', (),), 'kernel_size': ((int,), '', (),)}, {2: (None, None, (None, None,), None,)}, ('input', 'filter', 'strides', 'padding', 'data_format', 'dilations', 'name',), ('data_format', 'name',), ('filter', 'input',), (), ('kernel_size',), '2.21.0', '2.21.0'),
    'tensorflow.nn.separable_conv2d': ((axis_6,), (together_13,), None, doubt_15, (2,), {'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID', PAIR,), 'between batch and channels', (),), 'dilations': ((int, None,), 'between batch and channels', (),), 'kernel_size': ((int,), '', (),)}, {2: (None, None, (None, None,), None,)}, ('input', 'depthwise_filter', 'pointwise_filter', 'strides', 'padding', 'data_format', 'dilations', 'name',), ('data_format', 'name',), ('depthwise_filter', 'input', 'pointwise_filter',), (), ('kernel_size',), '2.21.0', '2.21.0'),
    'tensorflow.nn.conv1d_transpose': ((axis_16,), (), None, doubt_17, (1,), {'output_shape': ((int,), 'between batch and channels, of any size', (),), 'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID',), '', (),), 'dilations': ((int, None,), 'between batch and channels', (),), 'kernel_size': ((int,), '', (),)}, {1: (None, None, ('SAME',), (None,), None,)}, ('input', 'filters', 'output_shape', 'strides', 'padding', 'data_format', 'dilations', 'name',), ('data_format', 'name',), ('filters', 'input',), (), ('kernel_size',), '2.21.0', '2.21.0'),
    'tensorflow.nn.conv2d_transpose': ((axis_18,), (), None, doubt_19, (2,), {'output_shape': ((int,), 'between batch and channels, of any size', (),), 'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID', PAIR,), 'between batch and channels', (),), 'dilations': ((int, None,), 'between batch and channels', (),), 'kernel_size': ((int,), '', (),)}, {2: (None, None, ('SAME', 'SAME',), (None, None,), None,)}, ('input', 'filters', 'output_shape', 'strides', 'padding', 'data_format', 'dilations', 'name',), ('data_format', 'name',), ('filters', 'input',), (), ('kernel_size',), '2.21.0', '2.21.0'),
    'tensorflow.nn.conv3d_transpose': ((axis_16,), (), None, doubt_17, (3,), {'output_shape': ((int,), 'between batch and channels, of any size', (),), 'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID',), '', (),), 'dilations': ((int, None,), 'between batch and channels', (),), 'kernel_size': ((int,), '', (),)}, {3: (None, None, ('SAME', 'SAME', 'SAME',), (None, None, None,), None,)}, ('input', 'filters', 'output_shape', 'strides', 'padding', 'data_format', 'dilations', 'name',), ('data_format', 'name',), ('filters', 'input',), (), ('kernel_size',), '2.21.0', '2.21.0'),
    'tensorflow.nn.conv_transpose': ((axis_16,), (), None, doubt_17, (1, 2, 3,), {'output_shape': ((int,), 'between batch and channels, of any size', (),), 'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID',), '', (),), 'dilations': ((int, None,), 'between batch and channels', (),), 'kernel_size': ((int,), '', (),)}, {1: (None, None, ('SAME',), (None,), None,), 2: (None, None, ('SAME', 'SAME',), (None, None,), None,), 3: (None, None, ('SAME', 'SAME', 'SAME',), (None, None, None,), None,)}, ('input', 'filters', 'output_shape', 'strides', 'padding', 'data_format', 'dilations', 'name',), ('data_format', 'name',), ('filters', 'input',), (), ('kernel_size',), '2.21.0', '2.21.0'),
    'tensorflow.nn.atrous_conv2d_transpose': ((axis_20,), (), None, doubt_21, (2,), {'output_shape': ((int,), 'between batch and channels, of any size', (),), 'rate': ((int,), '', (),), 'padding': (('SAME', 'VALID',), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (None, None, None, None,)}, ('value', 'filters', 'output_shape', 'rate', 'padding', 'name',), ('name',), ('filters', 'value',), (), ('kernel_size',), '2.21.0', '2.21.0'),
    'tensorflow.nn.depthwise_conv2d_backprop_input': ((axis_22,), (together_23,), None, doubt_24, (2,), {'input_sizes': ((int,), '', (),), 'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID',), '', (),), 'dilations': ((int,), 'between batch and channels', (),), 'kernel_size': ((int,), '', (),)}, {2: (None, None, None, (1, 1,), None,)}, ('input_sizes', 'filter', 'out_backprop', 'strides', 'padding', 'data_format', 'dilations', 'name',), ('data_format', 'name',), ('filter', 'out_backprop',), (), ('kernel_size',), '2.21.0', '2.21.0'),
    'tensorflow.nn.max_pool': ((axis_25,), (together_26,), None, doubt_27, (1, 2, 3,), {'ksize': ((int,), 'between batch and channels', (),), 'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID', PAIR,), 'between batch and channels', (),)}, {1: (None, None, None,), 2: (None, None, None,), 3: (None, None, None,)}, ('input', 'ksize', 'strides', 'padding', 'data_format', 'name',), ('data_format', 'name',), ('input',), (), (), '2.21.0', '2.21.0'),
    'tensorflow.nn.avg_pool': ((axis_28,), (), None, doubt_29, (1, 2, 3,), {'ksize': ((int,), 'between batch and channels', (),), 'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID',), '', (),)}, {1: (None, None, None,), 2: (None, None, None,), 3: (None, None, None,)}, ('input', 'ksize', 'strides', 'padding', 'data_format', 'name',), ('data_format', 'name',), ('input',), (), (), '2.21.0', '2.21.0'),
    'tensorflow.nn.max_pool1d': ((axis_25,), (), None, doubt_30, (1,), {'ksize': ((int,), 'between batch and channels', (),), 'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID', PAIR,), 'between batch and channels', (),)}, {1: (None, None, None,)}, ('input', 'ksize', 'strides', 'padding', 'data_format', 'name',), ('data_format', 'name',), ('input',), (), (), '2.21.0', '2.21.0'),
    'tensorflow.nn.max_pool2d': ((axis_25,), (), None, doubt_30, (2,), {'ksize': ((int,), 'between batch and channels', (),), 'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID', PAIR,), 'between batch and channels', (),)}, {2: (None, None, None,)}, ('input', 'ksize', 'strides', 'padding', 'data_format', 'name',), ('data_format', 'name',), ('input',), (), (), '2.21.0', '2.21.0'),
    'tensorflow.nn.max_pool3d': ((axis_31,), (), None, doubt_29, (3,), {'ksize': ((int,), 'between batch and channels', (),), 'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID',), '', (),)}, {3: (None, None, None,)}, ('input', 'ksize', 'strides', 'padding', 'data_format', 'name',), ('data_format', 'name',), ('input',), (), (), '2.21.0', '2.21.0'),
    'tensorflow.nn.avg_pool1d': ((axis_28,), (), None, doubt_32, (1,), {'ksize': ((int,), 'between batch and channels', (),), 'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID',), '', (),)}, {1: (None, None, None,)}, ('input', 'ksize', 'strides', 'padding', 'data_format', 'name',), ('data_format', 'name',), ('input',), (), (), '2.21.0', '2.21.0'),
    'tensorflow.nn.avg_pool2d': ((axis_28,), (), None, doubt_32, (2,), {'ksize': ((int,), 'between batch and channels', (),), 'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID',), '', (),)}, {2: (None, None, None,)}, ('input', 'ksize', 'strides', 'padding', 'data_format', 'name',), ('data_format', 'name',), ('input',), (), (), '2.21.0', '2.21.0'),
    'tensorflow.nn.avg_pool3d': ((axis_28,), (), None, doubt_29, (3,), {'ksize': ((int,), 'between batch and channels', (),), 'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID',), '', (),)}, {3: (None, None, None,)}, ('input', 'ksize', 'strides', 'padding', 'data_format', 'name',), ('data_format', 'name',), ('input',), (), (), '2.21.0', '2.21.0'),
    'tensorflow.nn.max_pool_with_argmax': ((axis_33,), (), None, doubt_32, (2,), {'ksize': ((int,), 'between batch and channels', (),), 'strides': ((int,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID',), '', (),)}, {2: (None, None, None,)}, ('input', 'ksize', 'strides', 'padding', 'data_format', 'output_dtype', 'include_batch_in_index', 'name',), ('data_format', 'include_batch_in_index', 'name', 'output_dtype',), ('input',), (), (), '2.21.0', '2.21.0'),
    'tensorflow.nn.pool': ((axis_34,), (together_35,), None, doubt_36, (1, 2, 3,), {'window_shape': ((int,), '', (),), 'pooling_type': (('MAX', 'AVG',), '', (),), 'strides': ((int, None,), 'between batch and channels', (),), 'padding': (('SAME', 'VALID',), '', (),), 'dilations': ((int, None,), 'between batch and channels', (),)}, {1: (None, None, (None,), ('VALID',), (None,),), 2: (None, None, (None, None,), ('VALID', 'VALID',), (None, None,),), 3: (None, None, (None, None, None,), ('VALID', 'VALID', 'VALID',), (None, None, None,),)}, ('input', 'window_shape', 'pooling_type', 'strides', 'padding', 'data_format', 'dilations', 'name',), ('data_format', 'name',), ('input',), (), (), '2.21.0', '2.21.0'),
    'tensorflow.pad': ((axis_37,), (), None, doubt_38, (1, 2, 3,), {'paddings': ((PAIR,), 'between batch and channels', (),), 'mode': (('CONSTANT', 'REFLECT', 'SYMMETRIC',), '', (),)}, {1: (None, ('CONSTANT',),), 2: (None, ('CONSTANT', 'CONSTANT',),), 3: (None, ('CONSTANT', 'CONSTANT', 'CONSTANT',),)}, ('tensor', 'paddings', 'mode', 'constant_values', 'name',), ('constant_values', 'name',), ('tensor',), (), (), '2.21.0', '2.21.0'),
    'tensorflow.strided_slice': ((axis_39,), (), None, None, (1, 2, 3,), {'begin': ((int,), 'between batch and channels, of any size', ('tuple',),), 'end': ((int,), 'between batch and channels, of any size', ('tuple',),), 'strides': ((int, None,), 'between batch and channels', ('tuple',),)}, {1: (None, None, (None,),), 2: (None, None, (None, None,),), 3: (None, None, (None, None, None,),)}, ('input_', 'begin', 'end', 'strides', 'begin_mask', 'end_mask', 'ellipsis_mask', 'new_axis_mask', 'shrink_axis_mask', 'var', 'name',), ('name', 'var',), ('input_',), ('begin_mask', 'ellipsis_mask', 'end_mask', 'new_axis_mask', 'shrink_axis_mask',), (), '2.21.0', '2.21.0'),
    'tensorflow.slice': ((axis_40,), (), None, doubt_41, (1, 2, 3,), {'begin': ((int,), 'between batch and channels, of any size', ('tuple',),), 'size': ((int,), 'between batch and channels, of any size', ('tuple',),)}, {1: (None, None,), 2: (None, None,), 3: (None, None,)}, ('input_', 'begin', 'size', 'name',), ('name',), ('input_',), (), (), '2.21.0', '2.21.0'),
    'tensorflow.image.resize': ((axis_42,), (), None, doubt_43, (2,), {'size': ((int,), '', ('tuple',),), 'method': (('bilinear', 'nearest', 'bicubic', 'area', 'lanczos3', 'lanczos5', 'gaussian', 'mitchellcubic',), '', (),), 'preserve_aspect_ratio': ((False,), '', (),), 'antialias': ((False, True,), '', (),)}, {2: (None, ('bilinear', 'bilinear',), (False, False,), (False, False,),)}, ('images', 'size', 'method', 'preserve_aspect_ratio', 'antialias', 'name',), ('name',), ('images',), (), (), '2.21.0', '2.21.0'),
    'tensorflow.nn.depth_to_space': ((axis_44,), (), None, None, (2,), {'block_size': ((int,), '', ('number',),)}, {2: (None,)}, ('input', 'block_size', 'data_format', 'name',), ('data_format', 'name',), ('input',), (), (), '2.21.0', '2.21.0'),
    'tensorflow.nn.space_to_depth': ((axis_45,), (), None, None, (2,), {'block_size': ((int,), '', ('number',),)}, {2: (None,)}, ('input', 'block_size', 'data_format', 'name',), ('data_format', 'name',), ('input',), (), (), '2.21.0', '2.21.0'),
}
