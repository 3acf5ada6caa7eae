"""OpenCV: its layers in release 5.0.0.93, compiled from derive/runtime/frameworks/opencv.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair
from derive.runtime.reductions import reduced


def axis_1(input_size, kernel_shape, auto_pad, dilations, pads, strides):
    if kernel_shape < 1 or dilations < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (min((pads[0] if pair(pads) else 0), (pads[1] if pair(pads) else 0)) >= 0):
        return None
    if auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('SAME_UPPER', 'SAME_LOWER') and dilations == 1:
        found_size, found_low, found_high = formulas.same_fixed_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_fixed_upper', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('SAME_UPPER', 'SAME_LOWER') and dilations > 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((kernel_size - 1) // 2)), pad_high=(((input_size - 1) // stride) * stride + effective_kernel_size - input_size - ((kernel_size - 1) // 2)))
        return ('explicit', '', 'zeros', '', '', found_high, 2, ((((kernel_size - 1) // 2)), (((input_size - 1) // stride) * stride + effective_kernel_size - input_size - ((kernel_size - 1) // 2)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), pad_high=((pads[1] if pair(pads) else 0)))
        return ('explicit', '', 'zeros', '', '', found_high, 5, (((pads[0] if pair(pads) else 0)), ((pads[1] if pair(pads) else 0)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_2(input_size, kernel_shape, auto_pad, dilations, pads, strides):
    if kernel_shape < 1 or dilations < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (min((pads[0] if pair(pads) else 0), (pads[1] if pair(pads) else 0)) >= 0):
        return None
    if auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('SAME_UPPER', 'SAME_LOWER') and dilations == 1 and strides <= kernel_shape:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 3, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('SAME_UPPER', 'SAME_LOWER') and (dilations > 1 or strides > kernel_shape):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((kernel_size - 1 - (input_size - 1) % stride) // 2 if stride <= kernel_size else 0)), pad_high=(((input_size - 1) // stride) * stride + effective_kernel_size - input_size - ((kernel_size - 1 - (input_size - 1) % stride) // 2 if stride <= kernel_size else 0)))
        return ('explicit', '', 'zeros', '', '', found_high, 4, ((((kernel_size - 1 - (input_size - 1) % stride) // 2 if stride <= kernel_size else 0)), (((input_size - 1) // stride) * stride + effective_kernel_size - input_size - ((kernel_size - 1 - (input_size - 1) % stride) // 2 if stride <= kernel_size else 0)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), pad_high=((pads[1] if pair(pads) else 0)))
        return ('explicit', '', 'zeros', '', '', found_high, 5, (((pads[0] if pair(pads) else 0)), ((pads[1] if pair(pads) else 0)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def alike_3(input_size, kernel_shape, auto_pad, dilations, pads, strides, first):
    if not (min((pads[0] if pair(pads) else 0), (pads[1] if pair(pads) else 0)) >= 0):
        return False
    if auto_pad == 'VALID':
        if not (first == 0):
            return False
    elif auto_pad in ('SAME_UPPER', 'SAME_LOWER') and dilations == 1 and strides <= kernel_shape:
        return False
    elif auto_pad in ('SAME_UPPER', 'SAME_LOWER') and (dilations > 1 or strides > kernel_shape):
        return False
    elif auto_pad == 'NOTSET':
        if not (first == 5):
            return False
    else:
        return False
    return True


def doubt_4(input_size, kernel_shape, auto_pad, dilations, pads, strides):
    kernel_size, stride, dilation, = zip(*[(kernel_shape, strides, dilations,) for kernel_shape, dilations, strides in zip(kernel_shape, dilations, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if all(n + p - k > -s for n, p, k, s in zip(input_size, [side[0] + side[1] if pair(side) else 0 for side in pads], effective_kernel_size, stride)) and any(n + p < k for n, p, k, s in zip(input_size, [side[0] + side[1] if pair(side) else 0 for side in pads], effective_kernel_size, stride)):
        return True
    if any(n + p < k for n, p, k, s in zip(input_size, [side[0] + side[1] if pair(side) else 0 for side in pads], effective_kernel_size, stride)):
        return True
    if len(input_size) == 1 and pair(pads[0]) and pads[0][0] != pads[0][1]:
        return True
    if any(n + p <= k for n, p, k, s in zip(input_size, [side[0] + side[1] if pair(side) else 0 for side in pads], effective_kernel_size, stride)):
        return True
    return False


def axis_5(input_size, kernel_shape, auto_pad, dilations, output_padding, output_shape, pads, strides):
    if kernel_shape < 1 or dilations < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    if (auto_pad != 'NOTSET') and not (output_shape is None):
        return None
    if auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 4, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('SAME_UPPER', 'SAME_LOWER') and strides <= dilations * kernel_shape:
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('same_upper', 'chosen', 'zeros', '', '', found_high, 5, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('SAME_UPPER', 'SAME_LOWER') and strides > dilations * kernel_shape:
        found_size, found_low, found_high = formulas.same_fixed_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('same_fixed_upper', 'chosen', 'zeros', '', '', found_high, 6, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and output_shape is not None:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), pad_high=((pads[1] if pair(pads) else 0)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=1)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 9, (((pads[0] if pair(pads) else 0)), ((pads[1] if pair(pads) else 0)), (1),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and output_shape is None:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), pad_high=((pads[1] if pair(pads) else 0)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 11, (((pads[0] if pair(pads) else 0)), ((pads[1] if pair(pads) else 0)), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_6(input_size, kernel_shape, auto_pad, dilations, output_padding, output_shape, pads, strides):
    if kernel_shape < 1 or dilations < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (auto_pad != 'NOTSET') and not (output_shape is None):
        return None
    if not (0 <= output_padding < strides):
        return None
    if not (min((pads[0] if pair(pads) else 0), (pads[1] if pair(pads) else 0)) >= 0):
        return None
    if auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 4, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('SAME_UPPER', 'SAME_LOWER') and dilations == 1 and strides <= kernel_shape:
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('same_upper', 'chosen', 'zeros', '', '', found_high, 7, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('SAME_UPPER', 'SAME_LOWER') and (dilations > 1 or strides > kernel_shape):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((kernel_size - 1 - output_padding) // 2 if stride <= kernel_size else 0)), pad_high=(effective_kernel_size - 1 - ((kernel_size - 1 - output_padding) // 2 if stride <= kernel_size else 0)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 8, ((((kernel_size - 1 - output_padding) // 2 if stride <= kernel_size else 0)), (effective_kernel_size - 1 - ((kernel_size - 1 - output_padding) // 2 if stride <= kernel_size else 0)), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and output_shape is not None:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), pad_high=((pads[1] if pair(pads) else 0)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 10, (((pads[0] if pair(pads) else 0)), ((pads[1] if pair(pads) else 0)), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and output_shape is None:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), pad_high=((pads[1] if pair(pads) else 0)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 11, (((pads[0] if pair(pads) else 0)), ((pads[1] if pair(pads) else 0)), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def alike_7(input_size, kernel_shape, auto_pad, dilations, output_padding, output_shape, pads, strides, first):
    if not (0 <= output_padding < strides):
        return False
    if not (min((pads[0] if pair(pads) else 0), (pads[1] if pair(pads) else 0)) >= 0):
        return False
    if auto_pad == 'VALID':
        if not (first == 4):
            return False
    elif auto_pad in ('SAME_UPPER', 'SAME_LOWER') and dilations == 1 and strides <= kernel_shape:
        if not (first == 5):
            return False
    elif auto_pad in ('SAME_UPPER', 'SAME_LOWER') and (dilations > 1 or strides > kernel_shape):
        return False
    elif auto_pad == 'NOTSET' and output_shape is not None:
        if not (first == 11):
            return False
    elif auto_pad == 'NOTSET' and output_shape is None:
        if not (first == 11):
            return False
    else:
        return False
    return True


def doubt_8(input_size, kernel_shape, auto_pad, dilations, output_padding, output_shape, pads, strides):
    kernel_size, stride, dilation, = zip(*[(kernel_shape, strides, dilations,) for kernel_shape, dilations, strides in zip(kernel_shape, dilations, strides)])
    full_length = tuple([(input_size - 1) * stride + dilation * (kernel_size - 1) + 1 for input_size, kernel_size, stride, dilation in zip(input_size, kernel_size, stride, dilation)])
    if any(f + a <= p for f, a, p in zip(full_length, output_padding, [side[0] + side[1] if pair(side) else 0 for side in pads])):
        return True
    if len(input_size) == 1 and pair(pads[0]) and pads[0][0] != pads[0][1]:
        return True
    if len(input_size) == 1 and auto_pad[0] == 'NOTSET' and max(kernel_size) == 1 and max(stride) == 1:
        return True
    if len(input_size) == 2 and auto_pad[0] == 'NOTSET' and max(kernel_size) == 1 and max(stride) == 1:
        return True
    if any(f + a <= p + 1 for f, a, p in zip(full_length, output_padding, [side[0] + side[1] if pair(side) else 0 for side in pads])):
        return True
    return False


def axis_9(input_size, kernel_shape, auto_pad, ceil_mode, dilations, pads, strides):
    if kernel_shape < 1 or dilations < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (min((pads[0] if pair(pads) else 0), (pads[1] if pair(pads) else 0)) >= 0):
        return None
    if auto_pad == 'VALID' and not ceil_mode:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'nothing', 'maximum_of_inside', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('SAME_UPPER', 'SAME_LOWER') and dilations == 1:
        found_size, found_low, found_high = formulas.same_fixed_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_fixed_upper', '', 'nothing', 'maximum_of_inside', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('SAME_UPPER', 'SAME_LOWER') and dilations > 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((kernel_size - 1) // 2)), pad_high=(((input_size - 1) // stride) * stride + effective_kernel_size - input_size - ((kernel_size - 1) // 2)))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 2, ((((kernel_size - 1) // 2)), (((input_size - 1) // stride) * stride + effective_kernel_size - input_size - ((kernel_size - 1) // 2)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), pad_high=((pads[1] if pair(pads) else 0)))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 3, (((pads[0] if pair(pads) else 0)), ((pads[1] if pair(pads) else 0)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('NOTSET', 'VALID') and ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), asked_pad_high=((pads[1] if pair(pads) else 0)))
        return ('explicit_ceil', '', 'nothing', 'maximum_of_inside', '', ((pads[1] if pair(pads) else 0)), 4, (((pads[0] if pair(pads) else 0)), ((pads[1] if pair(pads) else 0)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_10(input_size, kernel_shape, auto_pad, ceil_mode, dilations, pads, strides):
    if kernel_shape < 1 or dilations < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (min((pads[0] if pair(pads) else 0), (pads[1] if pair(pads) else 0)) >= 0):
        return None
    if (auto_pad == 'NOTSET' and ceil_mode) and not (kernel_shape <= input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0)):
        return None
    if auto_pad == 'VALID':
        kernel_size, stride, dilation = kernel_shape, strides, 1
        effective_kernel_size = dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'nothing', 'maximum_of_inside', '', found_high, 5, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('SAME_UPPER', 'SAME_LOWER') and strides <= kernel_shape:
        kernel_size, stride, dilation = kernel_shape, strides, 1
        effective_kernel_size = dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'nothing', 'maximum_of_inside', '', found_high, 6, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('SAME_UPPER', 'SAME_LOWER') and strides > kernel_shape:
        kernel_size, stride, dilation = kernel_shape, strides, 1
        effective_kernel_size = dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), pad_high=(((input_size - 1) // stride) * stride + effective_kernel_size - input_size - 0))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 7, ((0), (((input_size - 1) // stride) * stride + effective_kernel_size - input_size - 0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and not ceil_mode and not ((pads[1] if pair(pads) else 0) > 0 and (((input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) - kernel_shape + (stride - 1 if ceil_mode else 0)) // stride + 1) - 1) * stride >= input_size + (pads[1] if pair(pads) else 0)):
        kernel_size, stride, dilation = kernel_shape, strides, 1
        effective_kernel_size = dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), pad_high=((pads[1] if pair(pads) else 0)))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 8, (((pads[0] if pair(pads) else 0)), ((pads[1] if pair(pads) else 0)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode and not ((pads[1] if pair(pads) else 0) > 0 and (((input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) - kernel_shape + (stride - 1 if ceil_mode else 0)) // stride + 1) - 1) * stride >= input_size + (pads[1] if pair(pads) else 0)):
        kernel_size, stride, dilation = kernel_shape, strides, 1
        effective_kernel_size = dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), asked_pad_high=((pads[1] if pair(pads) else 0)))
        return ('explicit_ceil', '', 'nothing', 'maximum_of_inside', '', ((pads[1] if pair(pads) else 0)), 9, (((pads[0] if pair(pads) else 0)), ((pads[1] if pair(pads) else 0)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ((pads[1] if pair(pads) else 0) > 0 and (((input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) - kernel_shape + (stride - 1 if ceil_mode else 0)) // stride + 1) - 1) * stride >= input_size + (pads[1] if pair(pads) else 0)):
        kernel_size, stride, dilation = kernel_shape, strides, 1
        effective_kernel_size = dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), pad_high=(((((input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) - kernel_shape + (stride - 1 if ceil_mode else 0)) // stride + 1) - ((pads[1] if pair(pads) else 0) > 0 and (((input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) - kernel_shape + (stride - 1 if ceil_mode else 0)) // stride + 1) - 1) * stride >= input_size + (pads[1] if pair(pads) else 0))) - 1) * stride + kernel_shape - input_size - (pads[0] if pair(pads) else 0)))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 10, (((pads[0] if pair(pads) else 0)), (((((input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) - kernel_shape + (stride - 1 if ceil_mode else 0)) // stride + 1) - ((pads[1] if pair(pads) else 0) > 0 and (((input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) - kernel_shape + (stride - 1 if ceil_mode else 0)) // stride + 1) - 1) * stride >= input_size + (pads[1] if pair(pads) else 0))) - 1) * stride + kernel_shape - input_size - (pads[0] if pair(pads) else 0)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_11(input_size, kernel_shape, auto_pad, ceil_mode, dilations, pads, strides):
    if (auto_pad[0] in ('SAME_UPPER', 'SAME_LOWER')) and not (len(input_size) >= 2):
        return False
    return True


def alike_12(input_size, kernel_shape, auto_pad, ceil_mode, dilations, pads, strides, first):
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    if not (min((pads[0] if pair(pads) else 0), (pads[1] if pair(pads) else 0)) >= 0):
        return False
    if (auto_pad == 'NOTSET' and ceil_mode) and not (kernel_shape <= input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0)):
        return False
    if auto_pad == 'VALID':
        if not (first == 0 and (dilations) == (1)):
            return False
    elif auto_pad in ('SAME_UPPER', 'SAME_LOWER') and strides <= kernel_shape:
        return False
    elif auto_pad in ('SAME_UPPER', 'SAME_LOWER') and strides > kernel_shape:
        return False
    elif auto_pad == 'NOTSET' and not ceil_mode and not ((pads[1] if pair(pads) else 0) > 0 and (((input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) - kernel_shape + (stride - 1 if ceil_mode else 0)) // stride + 1) - 1) * stride >= input_size + (pads[1] if pair(pads) else 0)):
        if not (first == 3 and (dilations) == (1)):
            return False
    elif auto_pad == 'NOTSET' and ceil_mode and not ((pads[1] if pair(pads) else 0) > 0 and (((input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) - kernel_shape + (stride - 1 if ceil_mode else 0)) // stride + 1) - 1) * stride >= input_size + (pads[1] if pair(pads) else 0)):
        if not (first == 4 and (dilations) == (1)):
            return False
    elif auto_pad == 'NOTSET' and ((pads[1] if pair(pads) else 0) > 0 and (((input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) - kernel_shape + (stride - 1 if ceil_mode else 0)) // stride + 1) - 1) * stride >= input_size + (pads[1] if pair(pads) else 0)):
        return False
    else:
        return False
    return True


def doubt_13(input_size, kernel_shape, auto_pad, ceil_mode, dilations, pads, strides):
    kernel_size, stride, dilation, = zip(*[(kernel_shape, strides, dilations,) for kernel_shape, dilations, strides in zip(kernel_shape, dilations, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if all(n + p - k > -s for n, p, k, s in zip(input_size, [side[0] + side[1] if pair(side) else 0 for side in pads], effective_kernel_size, stride)) and any(n + p < k for n, p, k, s in zip(input_size, [side[0] + side[1] if pair(side) else 0 for side in pads], effective_kernel_size, stride)):
        return True
    if ceil_mode[0] and all(n + p - k + s - 1 > -s for n, p, k, s in zip(input_size, [side[0] + side[1] if pair(side) else 0 for side in pads], effective_kernel_size, stride)) and any(n + p - k <= -s for n, p, k, s in zip(input_size, [side[0] + side[1] if pair(side) else 0 for side in pads], effective_kernel_size, stride)):
        return True
    if any(n + p < k for n, p, k, s in zip(input_size, [side[0] + side[1] if pair(side) else 0 for side in pads], effective_kernel_size, stride)):
        return True
    if len(input_size) == 1 and pair(pads[0]) and pads[0][0] != pads[0][1]:
        return True
    if len(input_size) == 1 and pair(pads[0]) and pads[0][0] != pads[0][1] and input_size[0] + 2 * pads[0][0] < kernel_shape[0]:
        return True
    if any(n + p <= k for n, p, k, s in zip(input_size, [side[0] + side[1] if pair(side) else 0 for side in pads], effective_kernel_size, stride)):
        return True
    if ceil_mode[0] and any(-(-(n + p - k) // s) * s - low >= n for n, p, low, k, s in zip(input_size, [side[0] + side[1] if pair(side) else 0 for side in pads], [side[0] if pair(side) else 0 for side in pads], kernel_shape, stride)):
        return True
    return False


def axis_14(input_size, kernel_shape, auto_pad, ceil_mode, count_include_pad, dilations, pads, strides):
    if kernel_shape < 1 or dilations < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (min((pads[0] if pair(pads) else 0), (pads[1] if pair(pads) else 0)) >= 0):
        return None
    if auto_pad == 'VALID' and not ceil_mode:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', *reduced('average_of_kernel' if count_include_pad else 'average_of_inside', None), found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('SAME_UPPER', 'SAME_LOWER') and dilations == 1:
        found_size, found_low, found_high = formulas.same_fixed_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_fixed_upper', '', *reduced('average_of_kernel' if count_include_pad else 'average_of_inside', None), found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('SAME_UPPER', 'SAME_LOWER') and dilations > 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((kernel_size - 1) // 2)), pad_high=(((input_size - 1) // stride) * stride + effective_kernel_size - input_size - ((kernel_size - 1) // 2)))
        return ('explicit', '', *reduced('average_of_kernel' if count_include_pad else 'average_of_inside', None), found_high, 2, ((((kernel_size - 1) // 2)), (((input_size - 1) // stride) * stride + effective_kernel_size - input_size - ((kernel_size - 1) // 2)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), pad_high=((pads[1] if pair(pads) else 0)))
        return ('explicit', '', *reduced('average_of_kernel' if count_include_pad else 'average_of_inside', None), found_high, 3, (((pads[0] if pair(pads) else 0)), ((pads[1] if pair(pads) else 0)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('NOTSET', 'VALID') and ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), asked_pad_high=((pads[1] if pair(pads) else 0)))
        return ('explicit_ceil', '', *reduced('average_of_kernel' if count_include_pad else 'average_of_inside', None), ((pads[1] if pair(pads) else 0)), 4, (((pads[0] if pair(pads) else 0)), ((pads[1] if pair(pads) else 0)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_15(input_size, kernel_shape, auto_pad, ceil_mode, count_include_pad, dilations, pads, strides):
    if kernel_shape < 1 or dilations < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (min((pads[0] if pair(pads) else 0), (pads[1] if pair(pads) else 0)) >= 0):
        return None
    if (auto_pad == 'NOTSET' and ceil_mode) and not (kernel_shape <= input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0)):
        return None
    if auto_pad == 'VALID':
        kernel_size, stride, dilation = kernel_shape, strides, 1
        effective_kernel_size = dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 5, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('SAME_UPPER', 'SAME_LOWER') and strides <= kernel_shape:
        kernel_size, stride, dilation = kernel_shape, strides, 1
        effective_kernel_size = dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 6, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('SAME_UPPER', 'SAME_LOWER') and strides > kernel_shape:
        kernel_size, stride, dilation = kernel_shape, strides, 1
        effective_kernel_size = dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), pad_high=(((input_size - 1) // stride) * stride + effective_kernel_size - input_size - 0))
        return ('explicit', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 7, ((0), (((input_size - 1) // stride) * stride + effective_kernel_size - input_size - 0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and not ceil_mode and not ((pads[1] if pair(pads) else 0) > 0 and (((input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) - kernel_shape + (stride - 1 if ceil_mode else 0)) // stride + 1) - 1) * stride >= input_size + (pads[1] if pair(pads) else 0)):
        kernel_size, stride, dilation = kernel_shape, strides, 1
        effective_kernel_size = dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), pad_high=((pads[1] if pair(pads) else 0)))
        return ('explicit', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 8, (((pads[0] if pair(pads) else 0)), ((pads[1] if pair(pads) else 0)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode and not ((pads[1] if pair(pads) else 0) > 0 and (((input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) - kernel_shape + (stride - 1 if ceil_mode else 0)) // stride + 1) - 1) * stride >= input_size + (pads[1] if pair(pads) else 0)):
        kernel_size, stride, dilation = kernel_shape, strides, 1
        effective_kernel_size = dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), asked_pad_high=((pads[1] if pair(pads) else 0)))
        return ('explicit_ceil', '', 'nothing', 'average_of_inside', 'taps inside the input', ((pads[1] if pair(pads) else 0)), 9, (((pads[0] if pair(pads) else 0)), ((pads[1] if pair(pads) else 0)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ((pads[1] if pair(pads) else 0) > 0 and (((input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) - kernel_shape + (stride - 1 if ceil_mode else 0)) // stride + 1) - 1) * stride >= input_size + (pads[1] if pair(pads) else 0)):
        kernel_size, stride, dilation = kernel_shape, strides, 1
        effective_kernel_size = dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), pad_high=(((((input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) - kernel_shape + (stride - 1 if ceil_mode else 0)) // stride + 1) - ((pads[1] if pair(pads) else 0) > 0 and (((input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) - kernel_shape + (stride - 1 if ceil_mode else 0)) // stride + 1) - 1) * stride >= input_size + (pads[1] if pair(pads) else 0))) - 1) * stride + kernel_shape - input_size - (pads[0] if pair(pads) else 0)))
        return ('explicit', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 10, (((pads[0] if pair(pads) else 0)), (((((input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) - kernel_shape + (stride - 1 if ceil_mode else 0)) // stride + 1) - ((pads[1] if pair(pads) else 0) > 0 and (((input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) - kernel_shape + (stride - 1 if ceil_mode else 0)) // stride + 1) - 1) * stride >= input_size + (pads[1] if pair(pads) else 0))) - 1) * stride + kernel_shape - input_size - (pads[0] if pair(pads) else 0)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_16(input_size, kernel_shape, auto_pad, ceil_mode, count_include_pad, dilations, pads, strides):
    if (auto_pad[0] in ('SAME_UPPER', 'SAME_LOWER')) and not (len(input_size) >= 2):
        return False
    return True


def alike_17(input_size, kernel_shape, auto_pad, ceil_mode, count_include_pad, dilations, pads, strides, first):
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    if not (min((pads[0] if pair(pads) else 0), (pads[1] if pair(pads) else 0)) >= 0):
        return False
    if (auto_pad == 'NOTSET' and ceil_mode) and not (kernel_shape <= input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0)):
        return False
    if auto_pad == 'VALID':
        if not (first == 0 and (dilations) == (1) and ('average_of_kernel' if count_include_pad else 'average_of_inside') == ('average_of_inside')):
            return False
    elif auto_pad in ('SAME_UPPER', 'SAME_LOWER') and strides <= kernel_shape:
        return False
    elif auto_pad in ('SAME_UPPER', 'SAME_LOWER') and strides > kernel_shape:
        return False
    elif auto_pad == 'NOTSET' and not ceil_mode and not ((pads[1] if pair(pads) else 0) > 0 and (((input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) - kernel_shape + (stride - 1 if ceil_mode else 0)) // stride + 1) - 1) * stride >= input_size + (pads[1] if pair(pads) else 0)):
        if not (first == 3 and (dilations) == (1) and ('average_of_kernel' if count_include_pad else 'average_of_inside') == ('average_of_inside')):
            return False
    elif auto_pad == 'NOTSET' and ceil_mode and not ((pads[1] if pair(pads) else 0) > 0 and (((input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) - kernel_shape + (stride - 1 if ceil_mode else 0)) // stride + 1) - 1) * stride >= input_size + (pads[1] if pair(pads) else 0)):
        if not (first == 4 and (dilations) == (1) and ('average_of_kernel' if count_include_pad else 'average_of_inside') == ('average_of_inside')):
            return False
    elif auto_pad == 'NOTSET' and ((pads[1] if pair(pads) else 0) > 0 and (((input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) - kernel_shape + (stride - 1 if ceil_mode else 0)) // stride + 1) - 1) * stride >= input_size + (pads[1] if pair(pads) else 0)):
        return False
    else:
        return False
    return True


def doubt_18(input_size, kernel_shape, auto_pad, ceil_mode, count_include_pad, dilations, pads, strides):
    kernel_size, stride, dilation, = zip(*[(kernel_shape, strides, dilations,) for kernel_shape, dilations, strides in zip(kernel_shape, dilations, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if all(n + p - k > -s for n, p, k, s in zip(input_size, [side[0] + side[1] if pair(side) else 0 for side in pads], effective_kernel_size, stride)) and any(n + p < k for n, p, k, s in zip(input_size, [side[0] + side[1] if pair(side) else 0 for side in pads], effective_kernel_size, stride)):
        return True
    if ceil_mode[0] and all(n + p - k + s - 1 > -s for n, p, k, s in zip(input_size, [side[0] + side[1] if pair(side) else 0 for side in pads], effective_kernel_size, stride)) and any(n + p - k <= -s for n, p, k, s in zip(input_size, [side[0] + side[1] if pair(side) else 0 for side in pads], effective_kernel_size, stride)):
        return True
    if any(n + p < k for n, p, k, s in zip(input_size, [side[0] + side[1] if pair(side) else 0 for side in pads], effective_kernel_size, stride)):
        return True
    if len(input_size) == 1 and pair(pads[0]) and pads[0][0] != pads[0][1]:
        return True
    if len(input_size) == 1 and pair(pads[0]) and pads[0][0] != pads[0][1] and input_size[0] + 2 * pads[0][0] < kernel_shape[0]:
        return True
    if any(n + p <= k for n, p, k, s in zip(input_size, [side[0] + side[1] if pair(side) else 0 for side in pads], effective_kernel_size, stride)):
        return True
    if ceil_mode[0] and any(-(-(n + p - k) // s) * s - low >= n for n, p, low, k, s in zip(input_size, [side[0] + side[1] if pair(side) else 0 for side in pads], [side[0] if pair(side) else 0 for side in pads], kernel_shape, stride)):
        return True
    return False


LAYERS = {
    'opencv.dnn.Conv': ((axis_1, axis_2,), (), alike_3, doubt_4, (1, 2,), {'kernel_shape': ((int,), '', (),), 'auto_pad': (('NOTSET', 'VALID', 'SAME_UPPER', 'SAME_LOWER',), '', (),), 'dilations': ((int,), '', (),), 'pads': ((PAIR, None,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (None, ('NOTSET',), (1,), (None,), (1,),), 2: (None, ('NOTSET', 'NOTSET',), (1, 1,), (None, None,), (1, 1,),)}, ('kernel_shape', 'auto_pad', 'dilations', 'group', 'pads', 'strides',), ('group',), (), (), (), '5.0.0.93', '5.0.0.93'),
    'opencv.dnn.ConvTranspose': ((axis_5, axis_6,), (), alike_7, doubt_8, (1, 2,), {'kernel_shape': ((int,), '', (),), 'auto_pad': (('NOTSET', 'VALID', 'SAME_UPPER', 'SAME_LOWER',), '', (),), 'dilations': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'output_shape': ((int, None,), '', (),), 'pads': ((PAIR, None,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (None, ('NOTSET',), (1,), (0,), (None,), (None,), (1,),), 2: (None, ('NOTSET', 'NOTSET',), (1, 1,), (0, 0,), (None, None,), (None, None,), (1, 1,),)}, ('kernel_shape', 'auto_pad', 'dilations', 'group', 'output_padding', 'output_shape', 'pads', 'strides',), ('group',), (), (), (), '5.0.0.93', '5.0.0.93'),
    'opencv.dnn.MaxPool': ((axis_9, axis_10,), (together_11,), alike_12, doubt_13, (1, 2,), {'kernel_shape': ((int,), '', (),), 'auto_pad': (('NOTSET', 'VALID', 'SAME_UPPER', 'SAME_LOWER',), '', (),), 'ceil_mode': ((0, 1,), '', (),), 'dilations': ((int,), '', (),), 'pads': ((PAIR, None,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (None, ('NOTSET',), (0,), (1,), (None,), (1,),), 2: (None, ('NOTSET', 'NOTSET',), (0, 0,), (1, 1,), (None, None,), (1, 1,),)}, ('kernel_shape', 'auto_pad', 'ceil_mode', 'dilations', 'pads', 'storage_order', 'strides',), ('storage_order',), (), (), (), '5.0.0.93', '5.0.0.93'),
    'opencv.dnn.AveragePool': ((axis_14, axis_15,), (together_16,), alike_17, doubt_18, (1, 2,), {'kernel_shape': ((int,), '', (),), 'auto_pad': (('NOTSET', 'VALID', 'SAME_UPPER', 'SAME_LOWER',), '', (),), 'ceil_mode': ((0, 1,), '', (),), 'count_include_pad': ((0, 1,), '', (),), 'dilations': ((int,), '', (),), 'pads': ((PAIR, None,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (None, ('NOTSET',), (0,), (0,), (1,), (None,), (1,),), 2: (None, ('NOTSET', 'NOTSET',), (0, 0,), (0, 0,), (1, 1,), (None, None,), (1, 1,),)}, ('kernel_shape', 'auto_pad', 'ceil_mode', 'count_include_pad', 'dilations', 'pads', 'strides',), (), (), (), (), '5.0.0.93', '5.0.0.93'),
}
