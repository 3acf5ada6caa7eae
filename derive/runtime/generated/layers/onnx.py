"""ONNX: its layers in release 1.23.2, compiled from derive/runtime/frameworks/onnx.py by `derive docs`; do not edit."""

from math import floor

from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair
from derive.runtime.reductions import reduced


def axis_1(input_size, auto_pad, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    if (pads is not None and auto_pad == 'NOTSET') and not (min(pads) >= 0):
        return None
    if (auto_pad != 'NOTSET') and not (pads is None):
        return None
    if auto_pad == 'NOTSET':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])))
        return ('explicit', '', 'zeros', '', '', found_high, 1, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 3, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 5, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'zeros', '', '', found_high, 6, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_2(input_size, auto_pad, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    if (pads is not None) and not (min(pads) >= 0):
        return None
    if pads is not None:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])))
        return ('explicit', '', 'zeros', '', '', found_high, 0, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and pads is None:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])))
        return ('explicit', '', 'zeros', '', '', found_high, 2, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and pads is None:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 4, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and pads is None:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 7, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and pads is None:
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'zeros', '', '', found_high, 8, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_3(input_size, auto_pad, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (auto_pad != 'NOTSET') and not (pads is None):
        return None
    if auto_pad == 'NOTSET':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])))
        return ('explicit', '', 'zeros', '', '', found_high, 1, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 3, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((input_size - 1) * strides + effective_kernel_size - input_size) // 2), pad_high=(((input_size - 1) * strides + effective_kernel_size - input_size) - (((input_size - 1) * strides + effective_kernel_size - input_size) // 2)))
        return ('explicit', '', 'zeros', '', '', found_high, 9, ((((input_size - 1) * strides + effective_kernel_size - input_size) // 2), (((input_size - 1) * strides + effective_kernel_size - input_size) - (((input_size - 1) * strides + effective_kernel_size - input_size) // 2)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((((input_size - 1) * strides + effective_kernel_size - input_size) + 1) // 2), pad_high=(((input_size - 1) * strides + effective_kernel_size - input_size) - ((((input_size - 1) * strides + effective_kernel_size - input_size) + 1) // 2)))
        return ('explicit', '', 'zeros', '', '', found_high, 10, (((((input_size - 1) * strides + effective_kernel_size - input_size) + 1) // 2), (((input_size - 1) * strides + effective_kernel_size - input_size) - ((((input_size - 1) * strides + effective_kernel_size - input_size) + 1) // 2)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def alike_4(input_size, auto_pad, dilations, kernel_shape, pads, strides, first):
    if (pads is not None) and not (min(pads) >= 0):
        return False
    if pads is not None:
        if not (first == 1):
            return False
    elif auto_pad == 'NOTSET' and pads is None:
        if not (first == 1):
            return False
    elif auto_pad == 'VALID' and pads is None:
        if not (first == 3):
            return False
    elif auto_pad == 'SAME_UPPER' and pads is None:
        if not (first == 5):
            return False
    elif auto_pad == 'SAME_LOWER' and pads is None:
        if not (first == 6):
            return False
    else:
        return False
    if auto_pad == 'NOTSET':
        if not (first == 1):
            return False
    elif auto_pad == 'VALID':
        if not (first == 3):
            return False
    elif auto_pad == 'SAME_UPPER':
        return False
    elif auto_pad == 'SAME_LOWER':
        return False
    else:
        return False
    return True


def doubt_5(input_size, auto_pad, dilations, kernel_shape, pads, strides):
    kernel_size, stride, dilation, = zip(*[(kernel_shape, strides, dilations,) for dilations, kernel_shape, strides in zip(dilations, kernel_shape, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if (auto_pad[0] in ('NOTSET', 'VALID') or pads[0] is not None) and any(0 < reach - size - (0 if pair is None else pair[0] + pair[1]) < stride for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads)):
        return True
    if (auto_pad[0] in ('NOTSET', 'VALID') or pads[0] is not None) and any(reach - size - (0 if pair is None else pair[0] + pair[1]) > stride for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads)):
        return True
    return False


def axis_6(input_size, auto_pad, dilations, kernel_shape, output_padding, output_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (output_shape is None or auto_pad in ('SAME_UPPER', 'SAME_LOWER') and pads is None) and not (0 <= output_padding < strides):
        return None
    if (output_shape is not None and not (auto_pad in ('SAME_UPPER', 'SAME_LOWER') and pads is None)) and not (0 <= output_shape + (0 if pads is None else pads[0] + pads[1]) - full_length < strides):
        return None
    if output_shape is not None and auto_pad == 'SAME_UPPER' and pads is None:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((full_length + output_padding - output_shape) // 2), pad_high=((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, (((full_length + output_padding - output_shape) // 2), ((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is not None and auto_pad == 'SAME_LOWER' and pads is None:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2)), pad_high=((full_length + output_padding - output_shape) - ((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 1, ((((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2)), ((full_length + output_padding - output_shape) - ((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2)), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is not None and not (auto_pad in ('SAME_UPPER', 'SAME_LOWER') and pads is None):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape + (0 if pads is None else pads[0] + pads[1]) - full_length)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 2, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])), (output_shape + (0 if pads is None else pads[0] + pads[1]) - full_length),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and not (auto_pad in ('SAME_UPPER', 'SAME_LOWER') and pads is None):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 7, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and pads is None and auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_unclamped_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(output_padding))
        return ('same_unclamped_upper', '', 'zeros', '', '', found_high, 10, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and pads is None and auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_unclamped_lower_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(output_padding))
        return ('same_unclamped_lower', '', 'zeros', '', '', found_high, 11, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_7(input_size, auto_pad, dilations, kernel_shape, output_padding, output_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (auto_pad != 'NOTSET') and not (pads is None):
        return None
    if (pads is not None) and not (min(pads) >= 0):
        return None
    if not (output_padding >= 0):
        return None
    if (output_shape is not None) and not (output_shape >= 0):
        return None
    if output_shape is not None and auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((full_length + output_padding - output_shape) // 2), pad_high=((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 3, (((full_length + output_padding - output_shape) // 2), ((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is not None and auto_pad != 'SAME_UPPER':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2)), pad_high=((full_length + output_padding - output_shape) - ((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 4, ((((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2)), ((full_length + output_padding - output_shape) - ((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2)), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'NOTSET':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 8, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 9, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=min(effective_kernel_size, strides) - 1 + output_padding)))
        return ('same_upper', 'chosen', 'zeros', '', '', found_high, 14, ((min(effective_kernel_size, strides) - 1 + output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=min(effective_kernel_size, strides) - 1 + output_padding)))
        return ('same_lower', 'chosen', 'zeros', '', '', found_high, 15, ((min(effective_kernel_size, strides) - 1 + output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_8(input_size, auto_pad, dilations, kernel_shape, output_padding, output_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (auto_pad != 'NOTSET') and not (pads is None):
        return None
    if output_shape is not None and auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((full_length + output_padding - output_shape) // 2), pad_high=((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 3, (((full_length + output_padding - output_shape) // 2), ((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is not None and auto_pad != 'SAME_UPPER':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2)), pad_high=((full_length + output_padding - output_shape) - ((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 4, ((((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2)), ((full_length + output_padding - output_shape) - ((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2)), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'NOTSET':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 8, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 9, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_unclamped_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(output_padding))
        return ('same_unclamped_upper', '', 'zeros', '', '', found_high, 12, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_unclamped_lower_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(output_padding))
        return ('same_unclamped_lower', '', 'zeros', '', '', found_high, 13, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_9(input_size, auto_pad, dilations, kernel_shape, output_padding, output_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (auto_pad != 'NOTSET') and not (pads is None):
        return None
    if output_shape is not None and auto_pad != 'SAME_UPPER':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((full_length + output_padding - output_shape) // 2), pad_high=((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 5, (((full_length + output_padding - output_shape) // 2), ((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is not None and auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2)), pad_high=((full_length + output_padding - output_shape) - ((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 6, ((((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2)), ((full_length + output_padding - output_shape) - ((full_length + output_padding - output_shape) - (full_length + output_padding - output_shape) // 2)), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'NOTSET':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 8, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 9, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((full_length + output_padding - input_size) - (full_length + output_padding - input_size) // 2)), pad_high=((full_length + output_padding - input_size) - ((full_length + output_padding - input_size) - (full_length + output_padding - input_size) // 2)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 16, ((((full_length + output_padding - input_size) - (full_length + output_padding - input_size) // 2)), ((full_length + output_padding - input_size) - ((full_length + output_padding - input_size) - (full_length + output_padding - input_size) // 2)), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((full_length + output_padding - input_size) // 2), pad_high=((full_length + output_padding - input_size) - (full_length + output_padding - input_size) // 2), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 17, (((full_length + output_padding - input_size) // 2), ((full_length + output_padding - input_size) - (full_length + output_padding - input_size) // 2), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def alike_10(input_size, auto_pad, dilations, kernel_shape, output_padding, output_shape, pads, strides, first):
    if (auto_pad != 'NOTSET') and not (pads is None):
        return False
    if (pads is not None) and not (min(pads) >= 0):
        return False
    if not (output_padding >= 0):
        return False
    if (output_shape is not None) and not (output_shape >= 0):
        return False
    if output_shape is not None and auto_pad == 'SAME_UPPER':
        if not (first == 0):
            return False
    elif output_shape is not None and auto_pad != 'SAME_UPPER':
        if not (first == 1):
            return False
    elif output_shape is None and auto_pad == 'NOTSET':
        if not (first == 7):
            return False
    elif output_shape is None and auto_pad == 'VALID':
        return False
    elif output_shape is None and auto_pad == 'SAME_UPPER':
        return False
    elif output_shape is None and auto_pad == 'SAME_LOWER':
        return False
    else:
        return False
    if output_shape is not None and auto_pad == 'SAME_UPPER':
        if not (first == 0):
            return False
    elif output_shape is not None and auto_pad != 'SAME_UPPER':
        if not (first == 1):
            return False
    elif output_shape is None and auto_pad == 'NOTSET':
        if not (first == 7):
            return False
    elif output_shape is None and auto_pad == 'VALID':
        return False
    elif output_shape is None and auto_pad == 'SAME_UPPER':
        if not (first == 10):
            return False
    elif output_shape is None and auto_pad == 'SAME_LOWER':
        if not (first == 11):
            return False
    else:
        return False
    if output_shape is not None and auto_pad != 'SAME_UPPER':
        if not (first == 0):
            return False
    elif output_shape is not None and auto_pad == 'SAME_UPPER':
        if not (first == 1):
            return False
    elif output_shape is None and auto_pad == 'NOTSET':
        if not (first == 7):
            return False
    elif output_shape is None and auto_pad == 'VALID':
        return False
    elif output_shape is None and auto_pad == 'SAME_UPPER':
        return False
    elif output_shape is None and auto_pad == 'SAME_LOWER':
        return False
    else:
        return False
    return True


def doubt_11(input_size, auto_pad, dilations, kernel_shape, output_padding, output_shape, pads, strides):
    kernel_size, stride, dilation, = zip(*[(kernel_shape, strides, dilations,) for dilations, kernel_shape, strides in zip(dilations, kernel_shape, strides)])
    full_length = tuple([(input_size - 1) * stride + dilation * (kernel_size - 1) + 1 for input_size, kernel_size, stride, dilation in zip(input_size, kernel_size, stride, dilation)])
    if any(asked is not None and asked < size for asked, size in zip(output_shape, input_size)):
        return True
    if any(pair is not None and length + padding < pair[0] + pair[1] for pair, length, padding in zip(pads, full_length, output_padding)):
        return True
    return False


def axis_12(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 0, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), asked_pad_high=((0 if pads is None else pads[1])))
        return ('explicit_ceil_inside', '', 'nothing', 'maximum_of_inside', '', ((0 if pads is None else pads[1])), 2, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'nothing', 'maximum_of_inside', '', found_high, 11, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and ((-(-input_size // strides) - 1) * strides + effective_kernel_size - input_size) >= 0:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'nothing', 'maximum_of_inside', '', found_high, 14, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and ((-(-input_size // strides) - 1) * strides + effective_kernel_size - input_size) < 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((-(-input_size // strides) - 1) * strides + effective_kernel_size - input_size) // 2), pad_high=(((-(-input_size // strides) - 1) * strides + effective_kernel_size - input_size) - (((-(-input_size // strides) - 1) * strides + effective_kernel_size - input_size) // 2)))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 15, ((((-(-input_size // strides) - 1) * strides + effective_kernel_size - input_size) // 2), (((-(-input_size // strides) - 1) * strides + effective_kernel_size - input_size) - (((-(-input_size // strides) - 1) * strides + effective_kernel_size - input_size) // 2)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and strides == 1 and dilations == 1:
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'nothing', 'maximum_of_inside', '', found_high, 16, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and not (strides == 1 and dilations == 1):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((((input_size // strides) - 1) * strides + effective_kernel_size - input_size) // 2), pad_high=((((input_size // strides) - 1) * strides + effective_kernel_size - input_size) - ((((input_size // strides) - 1) * strides + effective_kernel_size - input_size) // 2)))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 17, (((((input_size // strides) - 1) * strides + effective_kernel_size - input_size) // 2), ((((input_size // strides) - 1) * strides + effective_kernel_size - input_size) - ((((input_size // strides) - 1) * strides + effective_kernel_size - input_size) // 2)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_13(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    if (pads is not None) and not (min(pads) >= 0):
        return None
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 0, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), asked_pad_high=((0 if pads is None else pads[1])))
        return ('explicit_ceil_inside', '', 'nothing', 'maximum_of_inside', '', ((0 if pads is None else pads[1])), 4, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'nothing', 'maximum_of_inside', '', found_high, 7, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil_inside', '', 'nothing', 'maximum_of_inside', '', (0), 8, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'nothing', 'maximum_of_inside', '', found_high, 12, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'nothing', 'maximum_of_inside', '', found_high, 13, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_14(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    if (auto_pad != 'NOTSET') and not (pads is None):
        return None
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 0, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), asked_pad_high=((0 if pads is None else pads[1])))
        return ('explicit_ceil_inside', '', 'nothing', 'maximum_of_inside', '', ((0 if pads is None else pads[1])), 5, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'nothing', 'maximum_of_inside', '', found_high, 11, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'nothing', 'maximum_of_inside', '', found_high, 12, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'nothing', 'maximum_of_inside', '', found_high, 13, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_15(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    if (auto_pad != 'NOTSET') and not (pads is None):
        return None
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 0, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), asked_pad_high=((0 if pads is None else pads[1])))
        return ('explicit_ceil', '', 'nothing', 'maximum_of_inside', '', ((0 if pads is None else pads[1])), 6, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'nothing', 'maximum_of_inside', '', found_high, 18, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'nothing', 'maximum_of_inside', '', found_high, 19, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'nothing', 'maximum_of_inside', '', found_high, 20, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_16(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    if (auto_pad != 'NOTSET') and not (pads is None):
        return None
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 0, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'nothing', 'maximum_of_inside', '', found_high, 11, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'nothing', 'maximum_of_inside', '', found_high, 12, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'nothing', 'maximum_of_inside', '', found_high, 13, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def alike_17(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides, first):
    if (pads is not None) and not (min(pads) >= 0):
        return False
    if (auto_pad != 'NOTSET') and not (pads is None):
        return False
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        if not (first == 0):
            return False
    elif auto_pad == 'NOTSET' and ceil_mode == 1:
        if not (first == 2):
            return False
    elif auto_pad == 'VALID' and ceil_mode == 0:
        if not (first == 11):
            return False
    elif auto_pad == 'VALID' and ceil_mode == 1:
        return False
    elif auto_pad == 'SAME_UPPER':
        if not (first == 14):
            return False
    elif auto_pad == 'SAME_LOWER':
        if not (first == 16):
            return False
    else:
        return False
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        if not (first == 0):
            return False
    elif auto_pad == 'NOTSET' and ceil_mode == 1:
        if not (first == 2):
            return False
    elif auto_pad == 'VALID':
        if not (first == 11):
            return False
    elif auto_pad == 'SAME_UPPER':
        if not (first == 14):
            return False
    elif auto_pad == 'SAME_LOWER':
        if not (first == 16):
            return False
    else:
        return False
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        if not (first == 0):
            return False
    elif auto_pad == 'NOTSET' and ceil_mode == 1:
        return False
    elif auto_pad == 'VALID':
        if not (first == 11):
            return False
    elif auto_pad == 'SAME_UPPER':
        if not (first == 14):
            return False
    elif auto_pad == 'SAME_LOWER':
        if not (first == 16):
            return False
    else:
        return False
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        if not (first == 0):
            return False
    elif auto_pad == 'VALID':
        if not (first == 11):
            return False
    elif auto_pad == 'SAME_UPPER':
        if not (first == 14):
            return False
    elif auto_pad == 'SAME_LOWER':
        if not (first == 16):
            return False
    else:
        return False
    return True


def doubt_18(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides):
    kernel_size, stride, dilation, = zip(*[(kernel_shape, strides, dilations,) for dilations, kernel_shape, strides in zip(dilations, kernel_shape, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if ceil_mode[0] == 1 and auto_pad[0] == 'NOTSET' and any(pair is not None and (-((reach - size - pair[0] - pair[1]) // stride) - 1) * stride >= size + pair[0] for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads)):
        return True
    if auto_pad[0] == 'SAME_LOWER' and len(strides) > 1 and max(strides + dilations) > 1:
        return True
    if max(strides + dilations) == 1 and len(strides) == 1:
        return True
    if max(strides + dilations) == 1 and len(strides) == 1 and ceil_mode[0] == 1 and auto_pad[0] == 'NOTSET':
        return True
    if max(strides + dilations) == 1:
        return True
    if auto_pad[0] in ('NOTSET', 'VALID') and ceil_mode[0] == 0 and any(0 < reach - size - (0 if pair is None else pair[0] + pair[1]) < stride for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads)):
        return True
    if auto_pad[0] in ('NOTSET', 'VALID') and ceil_mode[0] == 0 and any(reach - size - (0 if pair is None else pair[0] + pair[1]) > stride for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads)):
        return True
    if auto_pad[0] in ('NOTSET', 'VALID') and ceil_mode[0] == 1 and any(stride <= reach - size - (0 if pair is None else pair[0] + pair[1]) < 2 * stride for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads)):
        return True
    if auto_pad[0] in ('NOTSET', 'VALID') and ceil_mode[0] == 1 and any(reach - size - (0 if pair is None else pair[0] + pair[1]) > stride for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads)):
        return True
    return False


def axis_19(input_size, auto_pad, ceil_mode, count_include_pad, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    if (auto_pad in ('SAME_UPPER', 'SAME_LOWER') or auto_pad == 'VALID') and not (ceil_mode == 0):
        return None
    if (pads is not None and auto_pad == 'NOTSET') and not (min(pads) >= 0):
        return None
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 0, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), asked_pad_high=((0 if pads is None else pads[1])))
        return ('explicit_ceil_inside', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), ((0 if pads is None else pads[1])), 2, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 11, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 14, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 15, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_20(input_size, auto_pad, ceil_mode, count_include_pad, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    if (pads is not None) and not (min(pads) >= 0):
        return None
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 0, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), asked_pad_high=((0 if pads is None else pads[1])))
        return ('explicit_ceil_inside', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), ((0 if pads is None else pads[1])), 4, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 7, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil_inside', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), (0), 8, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 12, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 13, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_21(input_size, auto_pad, ceil_mode, count_include_pad, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    if (auto_pad != 'NOTSET') and not (pads is None):
        return None
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 0, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), asked_pad_high=((0 if pads is None else pads[1])))
        return ('explicit_ceil_inside', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), ((0 if pads is None else pads[1])), 5, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 11, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 12, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 13, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_22(input_size, auto_pad, ceil_mode, count_include_pad, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (auto_pad != 'NOTSET') and not (pads is None):
        return None
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 0, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), asked_pad_high=((0 if pads is None else pads[1])))
        return ('explicit_ceil', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), ((0 if pads is None else pads[1])), 6, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 16, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 17, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 18, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), pad_high=(((((input_size - effective_kernel_size + 1) // strides) - 1) * strides + effective_kernel_size - input_size)))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 19, ((0), (((((input_size - effective_kernel_size + 1) // strides) - 1) * strides + effective_kernel_size - input_size)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((((input_size // strides) - 1) * strides + effective_kernel_size - input_size) // 2), pad_high=((((input_size // strides) - 1) * strides + effective_kernel_size - input_size) - ((((input_size // strides) - 1) * strides + effective_kernel_size - input_size) // 2)))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 20, (((((input_size // strides) - 1) * strides + effective_kernel_size - input_size) // 2), ((((input_size // strides) - 1) * strides + effective_kernel_size - input_size) - ((((input_size // strides) - 1) * strides + effective_kernel_size - input_size) // 2)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((((input_size // strides) - 1) * strides + effective_kernel_size - input_size) + 1) // 2), pad_high=((((input_size // strides) - 1) * strides + effective_kernel_size - input_size) - (((((input_size // strides) - 1) * strides + effective_kernel_size - input_size) + 1) // 2)))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 21, ((((((input_size // strides) - 1) * strides + effective_kernel_size - input_size) + 1) // 2), ((((input_size // strides) - 1) * strides + effective_kernel_size - input_size) - (((((input_size // strides) - 1) * strides + effective_kernel_size - input_size) + 1) // 2)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_23(input_size, auto_pad, ceil_mode, count_include_pad, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    if (auto_pad != 'NOTSET') and not (pads is None):
        return None
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 0, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 11, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 12, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 13, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def alike_24(input_size, auto_pad, ceil_mode, count_include_pad, dilations, kernel_shape, pads, strides, first):
    if (pads is not None) and not (min(pads) >= 0):
        return False
    if (auto_pad != 'NOTSET') and not (pads is None):
        return False
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        if not (first == 0):
            return False
    elif auto_pad == 'NOTSET' and ceil_mode == 1:
        if not (first == 2):
            return False
    elif auto_pad == 'VALID' and ceil_mode == 0:
        if not (first == 11):
            return False
    elif auto_pad == 'VALID' and ceil_mode == 1:
        return False
    elif auto_pad == 'SAME_UPPER':
        if not (first == 14):
            return False
    elif auto_pad == 'SAME_LOWER':
        if not (first == 15):
            return False
    else:
        return False
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        if not (first == 0):
            return False
    elif auto_pad == 'NOTSET' and ceil_mode == 1:
        if not (first == 2):
            return False
    elif auto_pad == 'VALID':
        if not (first == 11):
            return False
    elif auto_pad == 'SAME_UPPER':
        if not (first == 14):
            return False
    elif auto_pad == 'SAME_LOWER':
        if not (first == 15):
            return False
    else:
        return False
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        if not (first == 0):
            return False
    elif auto_pad == 'NOTSET' and ceil_mode == 1:
        return False
    elif auto_pad == 'VALID' and ceil_mode == 1:
        if not (first == 11):
            return False
    elif auto_pad == 'SAME_UPPER' and ceil_mode == 1:
        if not (first == 14):
            return False
    elif auto_pad == 'SAME_LOWER' and ceil_mode == 1:
        if not (first == 15):
            return False
    elif auto_pad == 'VALID' and ceil_mode == 0:
        return False
    elif auto_pad == 'SAME_UPPER' and ceil_mode == 0:
        return False
    elif auto_pad == 'SAME_LOWER' and ceil_mode == 0:
        return False
    else:
        return False
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        if not (first == 0):
            return False
    elif auto_pad == 'VALID':
        if not (first == 11):
            return False
    elif auto_pad == 'SAME_UPPER':
        if not (first == 14):
            return False
    elif auto_pad == 'SAME_LOWER':
        if not (first == 15):
            return False
    else:
        return False
    return True


def doubt_25(input_size, auto_pad, ceil_mode, count_include_pad, dilations, kernel_shape, pads, strides):
    kernel_size, stride, dilation, = zip(*[(kernel_shape, strides, dilations,) for dilations, kernel_shape, strides in zip(dilations, kernel_shape, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if ceil_mode[0] == 1 and auto_pad[0] == 'NOTSET' and any(pair is not None and (-((reach - size - pair[0] - pair[1]) // stride) - 1) * stride >= size + pair[0] for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads)):
        return True
    if auto_pad[0] in ('SAME_UPPER', 'SAME_LOWER') and any((-(-size // stride) - 1) * stride + kernel < size for size, stride, kernel in zip(input_size, strides, kernel_shape)):
        return True
    if auto_pad[0] != 'NOTSET' and max(dilations) > 1:
        return True
    if ceil_mode[0] == 1 and auto_pad[0] == 'NOTSET' and any((reach - size - (0 if pair is None else pair[0] + pair[1])) % stride > 1 for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads)):
        return True
    if ceil_mode[0] == 1 and auto_pad[0] == 'NOTSET' and any(pair is not None and -((reach - size - pair[0] - pair[1]) // stride) * stride >= size + pair[0] for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads)):
        return True
    if auto_pad[0] in ('NOTSET', 'VALID') and ceil_mode[0] == 0 and any(0 < reach - size - (0 if pair is None else pair[0] + pair[1]) < stride for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads)):
        return True
    if auto_pad[0] in ('NOTSET', 'VALID') and ceil_mode[0] == 0 and any(reach - size - (0 if pair is None else pair[0] + pair[1]) > stride for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads)):
        return True
    if auto_pad[0] in ('NOTSET', 'VALID') and ceil_mode[0] == 1 and any(stride <= reach - size - (0 if pair is None else pair[0] + pair[1]) < 2 * stride for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads)):
        return True
    if auto_pad[0] in ('NOTSET', 'VALID') and ceil_mode[0] == 1 and any(reach - size - (0 if pair is None else pair[0] + pair[1]) > stride for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads)):
        return True
    return False


def axis_26(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    if (auto_pad in ('SAME_UPPER', 'SAME_LOWER') or auto_pad == 'VALID') and not (ceil_mode == 0):
        return None
    if (pads is not None and auto_pad == 'NOTSET') and not (min(pads) >= 0):
        return None
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])))
        return ('explicit', '', 'zeros', 'norm_of_padded', 'taps inside the padded input', found_high, 0, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), asked_pad_high=((0 if pads is None else pads[1])))
        return ('explicit_ceil_inside', '', 'zeros', 'norm_of_padded', 'taps inside the padded input', ((0 if pads is None else pads[1])), 2, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', 'norm_of_padded', 'taps inside the padded input', found_high, 11, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', 'norm_of_padded', 'taps inside the padded input', found_high, 14, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'zeros', 'norm_of_padded', 'taps inside the padded input', found_high, 15, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_27(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    if (pads is not None) and not (min(pads) >= 0):
        return None
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])))
        return ('explicit', '', 'zeros', 'norm_of_padded', 'taps inside the padded input', found_high, 0, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), asked_pad_high=((0 if pads is None else pads[1])))
        return ('explicit_ceil_inside', '', 'zeros', 'norm_of_padded', 'taps inside the padded input', ((0 if pads is None else pads[1])), 4, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', 'norm_of_padded', 'taps inside the padded input', found_high, 7, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil_inside', '', 'zeros', 'norm_of_padded', 'taps inside the padded input', (0), 8, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', 'norm_of_padded', 'taps inside the padded input', found_high, 12, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'zeros', 'norm_of_padded', 'taps inside the padded input', found_high, 13, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def alike_28(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides, first):
    if (pads is not None) and not (min(pads) >= 0):
        return False
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        if not (first == 0):
            return False
    elif auto_pad == 'NOTSET' and ceil_mode == 1:
        if not (first == 2):
            return False
    elif auto_pad == 'VALID' and ceil_mode == 0:
        if not (first == 11):
            return False
    elif auto_pad == 'VALID' and ceil_mode == 1:
        return False
    elif auto_pad == 'SAME_UPPER':
        if not (first == 14):
            return False
    elif auto_pad == 'SAME_LOWER':
        if not (first == 15):
            return False
    else:
        return False
    return True


def doubt_29(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides):
    kernel_size, stride, dilation, = zip(*[(kernel_shape, strides, dilations,) for dilations, kernel_shape, strides in zip(dilations, kernel_shape, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if ceil_mode[0] == 1 and auto_pad[0] == 'NOTSET' and any(pair is not None and (-((reach - size - pair[0] - pair[1]) // stride) - 1) * stride >= size + pair[0] for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads)):
        return True
    if auto_pad[0] in ('SAME_UPPER', 'SAME_LOWER') and any((-(-size // stride) - 1) * stride + kernel < size for size, stride, kernel in zip(input_size, strides, kernel_shape)):
        return True
    if auto_pad[0] != 'NOTSET' and max(dilations) > 1:
        return True
    if ceil_mode[0] == 1 and auto_pad[0] == 'NOTSET' and any((reach - size - (0 if pair is None else pair[0] + pair[1])) % stride > 1 for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads)):
        return True
    if ceil_mode[0] == 1 and auto_pad[0] == 'NOTSET' and any(pair is not None and -((reach - size - pair[0] - pair[1]) // stride) * stride >= size + pair[0] for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads)):
        return True
    if auto_pad[0] in ('NOTSET', 'VALID') and ceil_mode[0] == 0 and any(0 < reach - size - (0 if pair is None else pair[0] + pair[1]) < stride for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads)):
        return True
    if auto_pad[0] in ('NOTSET', 'VALID') and ceil_mode[0] == 0 and any(reach - size - (0 if pair is None else pair[0] + pair[1]) > stride for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads)):
        return True
    if auto_pad[0] in ('NOTSET', 'VALID') and ceil_mode[0] == 1 and any(stride <= reach - size - (0 if pair is None else pair[0] + pair[1]) < 2 * stride for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads)):
        return True
    if auto_pad[0] in ('NOTSET', 'VALID') and ceil_mode[0] == 1 and any(reach - size - (0 if pair is None else pair[0] + pair[1]) > stride for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads)):
        return True
    return False


def axis_30(input_size, pads, mode):
    kernel_size, stride, dilation = 1, 1, 1
    if not (min(pads) >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pads[0]), pad_high=(pads[1]))
    return ('explicit', '', ({'constant': 'zeros', 'reflect': 'mirror', 'edge': 'edge', 'wrap': 'periodic'}[mode]), '', '', found_high, 0, ((pads[0]), (pads[1]),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def doubt_31(input_size, pads, mode):
    if any(n + p[0] + p[1] < 0 for n, p in zip(input_size, pads)):
        return True
    return False


def axis_32(input_size, starts, ends, steps):
    if isinstance(steps, int) and steps < 1:
        return None
    kernel_size, stride, dilation = 1, 1 if steps is None else steps, 1
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-min(max(starts if starts >= 0 else starts + input_size, 0), input_size)), pad_high=(min(max(ends if ends >= 0 else ends + input_size, 0), input_size) - input_size))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((-min(max(starts if starts >= 0 else starts + input_size, 0), input_size)), (min(max(ends if ends >= 0 else ends + input_size, 0), input_size) - input_size),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_33(input_size, shape):
    kernel_size, stride, dilation = 1, 1, 1
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((shape - input_size) // 2 if shape >= input_size else -((input_size - shape) // 2)), pad_high=(shape - input_size - ((shape - input_size) // 2 if shape >= input_size else -((input_size - shape) // 2))))
    return ('explicit', '', 'zeros', '', '', found_high, 0, (((shape - input_size) // 2 if shape >= input_size else -((input_size - shape) // 2)), (shape - input_size - ((shape - input_size) // 2 if shape >= input_size else -((input_size - shape) // 2))),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def doubt_34(input_size, shape):
    if min(shape) < 0:
        return True
    return False


def axis_35(input_size, scales, sizes, antialias, coordinate_transformation_mode, mode, nearest_mode):
    kernel_size, stride, dilation = 1, 1, 1
    if (scales is None) and not (sizes is not None):
        return None
    if (antialias) and not (mode in ('linear', 'cubic')):
        return None
    if (scales is not None) and not (sizes is None):
        return None
    if mode == 'nearest' and coordinate_transformation_mode == 'half_pixel' and nearest_mode == 'round_prefer_floor' and not antialias and sizes is not None:
        asked_size = sizes
        if asked_size < 1:
            return None
        return ('nearest_centre_low', '', None, '', '', None, 0, ()), (input_size, asked_size, 'nearest_centre_low')
    if mode == 'nearest' and coordinate_transformation_mode == 'half_pixel' and nearest_mode == 'round_prefer_floor' and not antialias and sizes is None and input_size * scales == floor(input_size * scales):
        asked_size = floor(input_size * scales)
        if asked_size < 1:
            return None
        return ('nearest_centre_low', '', None, '', '', None, 1, ()), (input_size, asked_size, 'nearest_centre_low')
    if mode == 'nearest' and coordinate_transformation_mode == 'asymmetric' and nearest_mode == 'floor' and not antialias and sizes is not None:
        asked_size = sizes
        if asked_size < 1:
            return None
        return ('nearest', '', None, '', '', None, 2, ()), (input_size, asked_size, 'nearest')
    if mode == 'nearest' and coordinate_transformation_mode == 'asymmetric' and nearest_mode == 'floor' and not antialias and sizes is None and input_size * scales == floor(input_size * scales):
        asked_size = floor(input_size * scales)
        if asked_size < 1:
            return None
        return ('nearest', '', None, '', '', None, 3, ()), (input_size, asked_size, 'nearest')
    if mode == 'linear' and coordinate_transformation_mode == 'half_pixel' and not antialias and sizes is not None:
        asked_size = sizes
        if asked_size < 1:
            return None
        return ('linear_centres', '', None, '', '', None, 4, ()), (input_size, asked_size, 'linear_centres')
    if mode == 'linear' and coordinate_transformation_mode == 'half_pixel' and not antialias and sizes is None and input_size * scales == floor(input_size * scales):
        asked_size = floor(input_size * scales)
        if asked_size < 1:
            return None
        return ('linear_centres', '', None, '', '', None, 5, ()), (input_size, asked_size, 'linear_centres')
    if mode == 'linear' and coordinate_transformation_mode == 'align_corners' and not antialias and sizes is not None:
        asked_size = sizes
        if asked_size < 1:
            return None
        return ('linear_corners', '', None, '', '', None, 6, ()), (input_size, asked_size, 'linear_corners')
    if mode == 'linear' and coordinate_transformation_mode == 'align_corners' and not antialias and sizes is None and input_size * scales == floor(input_size * scales):
        asked_size = floor(input_size * scales)
        if asked_size < 1:
            return None
        return ('linear_corners', '', None, '', '', None, 7, ()), (input_size, asked_size, 'linear_corners')
    if mode == 'linear' and coordinate_transformation_mode == 'asymmetric' and not antialias and sizes is not None:
        asked_size = sizes
        if asked_size < 1:
            return None
        return ('linear_starts', '', None, '', '', None, 8, ()), (input_size, asked_size, 'linear_starts')
    if mode == 'linear' and coordinate_transformation_mode == 'asymmetric' and not antialias and sizes is None and input_size * scales == floor(input_size * scales):
        asked_size = floor(input_size * scales)
        if asked_size < 1:
            return None
        return ('linear_starts', '', None, '', '', None, 9, ()), (input_size, asked_size, 'linear_starts')
    if sizes is not None:
        asked_size = sizes
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 10, ()), (input_size, asked_size, 'size_asked')
    if sizes is None:
        asked_size = floor(input_size * scales)
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 11, ()), (input_size, asked_size, 'size_asked')
    return None


def doubt_36(input_size, scales, sizes, antialias, coordinate_transformation_mode, mode, nearest_mode):
    if any(f is not None and f < 0 for f in scales):
        return True
    return False


def axis_37(input_size, output_shape, kernel_shape, pads, strides):
    if kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, 1
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (output_shape is not None and pads is None) and not (output_shape >= full_length):
        return None
    if (output_shape is not None and pads is not None) and not (output_shape >= full_length - pads[0] - pads[1]):
        return None
    if output_shape is None and pads is None:
        asked_size = full_length
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 0, ()), (input_size, asked_size, 'size_asked')
    if output_shape is None:
        asked_size = full_length - pads[0] - pads[1]
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 1, ()), (input_size, asked_size, 'size_asked')
    if output_shape is not None:
        asked_size = output_shape
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 2, ()), (input_size, asked_size, 'size_asked')
    return None


def axis_38(input_size, output_shape, kernel_shape, pads, strides):
    if kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, 1
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (output_shape is not None) and not (output_shape is None):
        return None
    if output_shape is None and pads is None:
        asked_size = full_length
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 0, ()), (input_size, asked_size, 'size_asked')
    if output_shape is None:
        asked_size = full_length - pads[0] - pads[1]
        if asked_size < 1:
            return None
        return ('size_asked', '', None, '', '', None, 1, ()), (input_size, asked_size, 'size_asked')
    return None


def alike_39(input_size, output_shape, kernel_shape, pads, strides, first):
    if (output_shape is not None) and not (output_shape is None):
        return False
    if output_shape is None and pads is None:
        if not (first == 0):
            return False
    elif output_shape is None:
        if not (first == 1):
            return False
    else:
        return False
    return True


def doubt_40(input_size, output_shape, kernel_shape, pads, strides):
    kernel_size, stride, dilation, = zip(*[(kernel_shape, strides, 1,) for kernel_shape, strides in zip(kernel_shape, strides)])
    full_length = tuple([(input_size - 1) * stride + dilation * (kernel_size - 1) + 1 for input_size, kernel_size, stride, dilation in zip(input_size, kernel_size, stride, dilation)])
    if any(p is not None and n < p[0] + p[1] for n, p in zip(full_length, pads)):
        return True
    return False


def axis_41(input_size, scales, mode):
    kernel_size, stride, dilation = 1, 1, 1
    if mode == 'nearest' and input_size * scales == floor(input_size * scales):
        asked_size = floor(input_size * scales)
        if asked_size < 1:
            return None
        return ('nearest', '', None, '', '', None, 0, ()), (input_size, asked_size, 'nearest')
    if mode == 'linear' and input_size * scales == floor(input_size * scales):
        asked_size = floor(input_size * scales)
        if asked_size < 1:
            return None
        return ('linear_starts', '', None, '', '', None, 1, ()), (input_size, asked_size, 'linear_starts')
    asked_size = floor(input_size * scales)
    if asked_size < 1:
        return None
    return ('size_asked', '', None, '', '', None, 2, ()), (input_size, asked_size, 'size_asked')


def doubt_42(input_size, scales, mode):
    if min(scales) < 0:
        return True
    return False


def axis_43(input_size, blocksize):
    if blocksize < 1:
        return None
    kernel_size, stride, dilation = blocksize, blocksize, 1
    found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
    return ('valid', 'smallest', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_44(input_size, blocksize):
    if blocksize < 1:
        return None
    kernel_size, stride, dilation = blocksize, blocksize, 1
    if not (input_size % blocksize == 0):
        return None
    found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_45(input_size):
    kernel_size, stride, dilation = input_size, 1, 1
    found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    return ('valid', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_46(input_size):
    kernel_size, stride, dilation = input_size, 1, 1
    found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    return ('valid', '', 'nothing', 'maximum_of_inside', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def doubt_47(input_size):
    if len(input_size) == 1:
        return True
    return False


LAYERS = {
    'onnx.Conv': ((axis_1, axis_2, axis_3,), (), alike_4, doubt_5, (1, 2,), {'auto_pad': (('NOTSET', 'SAME_UPPER', 'SAME_LOWER', 'VALID',), '', (),), 'dilations': ((int,), '', (),), 'kernel_shape': ((int,), '', (),), 'pads': ((None, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (('NOTSET',), (1,), None, (None,), (1,),), 2: (('NOTSET', 'NOTSET',), (1, 1,), None, (None, None,), (1, 1,),)}, ('X', 'W', 'B',), ('group',), ('B', 'W', 'X',), (), ('kernel_shape',), '1.23.2', '1.23.2'),
    'onnx.ConvTranspose': ((axis_6, axis_7, axis_8, axis_9,), (), alike_10, doubt_11, (1, 2,), {'auto_pad': (('NOTSET', 'SAME_UPPER', 'SAME_LOWER', 'VALID',), '', (),), 'dilations': ((int,), '', (),), 'kernel_shape': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'output_shape': ((int, None,), '', (),), 'pads': ((None, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (('NOTSET',), (1,), None, (0,), (None,), (None,), (1,),), 2: (('NOTSET', 'NOTSET',), (1, 1,), None, (0, 0,), (None, None,), (None, None,), (1, 1,),)}, ('X', 'W', 'B',), ('group',), ('B', 'W', 'X',), (), ('kernel_shape',), '1.23.2', '1.23.2'),
    'onnx.MaxPool': ((axis_12, axis_13, axis_14, axis_15, axis_16,), (), alike_17, doubt_18, (1, 2,), {'auto_pad': (('NOTSET', 'SAME_UPPER', 'SAME_LOWER', 'VALID',), '', (),), 'ceil_mode': ((0, 1,), '', (),), 'dilations': ((int,), '', (),), 'kernel_shape': ((int,), '', (),), 'pads': ((None, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (('NOTSET',), (0,), (1,), None, (None,), (1,),), 2: (('NOTSET', 'NOTSET',), (0, 0,), (1, 1,), None, (None, None,), (1, 1,),)}, ('X',), ('storage_order',), ('X',), (), (), '1.23.2', '1.23.2'),
    'onnx.AveragePool': ((axis_19, axis_20, axis_21, axis_22, axis_23,), (), alike_24, doubt_25, (1, 2,), {'auto_pad': (('NOTSET', 'SAME_UPPER', 'SAME_LOWER', 'VALID',), '', (),), 'ceil_mode': ((0, 1,), '', (),), 'count_include_pad': ((0, 1,), '', (),), 'dilations': ((int,), '', (),), 'kernel_shape': ((int,), '', (),), 'pads': ((None, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (('NOTSET',), (0,), (0,), (1,), None, (None,), (1,),), 2: (('NOTSET', 'NOTSET',), (0, 0,), (0, 0,), (1, 1,), None, (None, None,), (1, 1,),)}, ('X',), (), ('X',), (), (), '1.23.2', '1.23.2'),
    'onnx.LpPool': ((axis_26, axis_27,), (), alike_28, doubt_29, (1, 2,), {'auto_pad': (('NOTSET', 'SAME_UPPER', 'SAME_LOWER', 'VALID',), '', (),), 'ceil_mode': ((0, 1,), '', (),), 'dilations': ((int,), '', (),), 'kernel_shape': ((int,), '', (),), 'pads': ((None, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (('NOTSET',), (0,), (1,), None, (None,), (1,),), 2: (('NOTSET', 'NOTSET',), (0, 0,), (1, 1,), None, (None, None,), (1, 1,),)}, ('X',), ('p',), ('X',), (), (), '1.23.2', '1.23.2'),
    'onnx.Pad': ((axis_30,), (), None, doubt_31, (1, 2,), {'pads': ((PAIR,), 'low, then high, of all dimensions', (),), 'mode': (('constant', 'reflect', 'edge', 'wrap',), '', (),)}, {1: (None, ('constant',),), 2: (None, ('constant', 'constant',),)}, ('data', 'pads', 'constant_value', 'axes',), ('constant_value',), ('data',), ('axes',), (), '1.23.2', '1.23.2'),
    'onnx.Slice': ((axis_32,), (), None, None, (1, 2,), {'starts': ((int,), 'after batch and channels, of any size', ('tuple',),), 'ends': ((int,), 'after batch and channels, of any size', ('tuple',),), 'steps': ((int, None,), 'after batch and channels', ('tuple',),)}, {1: (None, None, (None,),), 2: (None, None, (None, None,),)}, ('data', 'starts', 'ends', 'axes', 'steps',), (), ('data',), ('axes',), (), '1.23.2', '1.23.2'),
    'onnx.CenterCropPad': ((axis_33,), (), None, doubt_34, (1, 2,), {'shape': ((int,), 'after batch and channels, of any size', ('tuple',),)}, {1: (None,), 2: (None,)}, ('input_data', 'shape',), (), ('input_data',), ('axes',), (), '1.23.2', '1.23.2'),
    'onnx.Resize': ((axis_35,), (), None, doubt_36, (2,), {'scales': ((float, int, None,), 'after batch and channels', (),), 'sizes': ((int, None,), 'after batch and channels, of any size', (),), 'antialias': ((0, 1,), '', (),), 'coordinate_transformation_mode': (('half_pixel', 'half_pixel_symmetric', 'pytorch_half_pixel', 'align_corners', 'asymmetric',), '', (),), 'mode': (('nearest', 'linear', 'cubic',), '', (),), 'nearest_mode': (('round_prefer_floor', 'round_prefer_ceil', 'floor', 'ceil',), '', (),)}, {2: ((None, None,), (None, None,), (0, 0,), ('half_pixel', 'half_pixel',), ('nearest', 'nearest',), ('round_prefer_floor', 'round_prefer_floor',),)}, ('X', 'roi', 'scales', 'sizes',), ('cubic_coeff_a', 'exclude_outside', 'extrapolation_value',), ('X', 'roi',), ('axes', 'keep_aspect_ratio_policy',), (), '1.23.2', '1.23.2'),
    'onnx.MaxUnpool': ((axis_37, axis_38,), (), alike_39, doubt_40, (1, 2,), {'output_shape': ((int, None,), 'after batch and channels, of any size', (),), 'kernel_shape': ((int,), '', (),), 'pads': ((None, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: ((None,), None, (None,), (1,),), 2: ((None, None,), None, (None, None,), (1, 1,),)}, ('X', 'I', 'output_shape',), (), ('I', 'X',), (), (), '1.23.2', '1.23.2'),
    'onnx.Upsample': ((axis_41,), (), None, doubt_42, (2,), {'scales': ((float, int,), 'after batch and channels', ('tuple',),), 'mode': (('nearest', 'linear',), '', (),)}, {2: (None, ('nearest', 'nearest',),)}, ('X', 'scales',), (), ('X',), (), (), '1.23.2', '1.23.2'),
    'onnx.DepthToSpace': ((axis_43,), (), None, None, (2,), {'blocksize': ((int,), '', ('number',),)}, {2: (None,)}, ('input',), ('input', 'mode',), (), (), (), '1.23.2', '1.23.2'),
    'onnx.SpaceToDepth': ((axis_44,), (), None, None, (2,), {'blocksize': ((int,), '', ('number',),)}, {2: (None,)}, ('input',), ('input',), (), (), (), '1.23.2', '1.23.2'),
    'onnx.GlobalAveragePool': ((axis_45,), (), None, None, (1, 2,), {}, {1: (), 2: ()}, ('X',), ('X',), (), (), (), '1.23.2', '1.23.2'),
    'onnx.GlobalMaxPool': ((axis_46,), (), None, doubt_47, (1, 2,), {}, {1: (), 2: ()}, ('X',), ('X',), (), (), (), '1.23.2', '1.23.2'),
}
