"""ONNX Runtime: its layers in release 1.32.0, compiled from derive/runtime/frameworks/onnxruntime.py by `derive docs`; do not edit."""

from math import floor

from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR
from derive.runtime.reductions import reduced


def axis_1(input_size, auto_pad, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    if (auto_pad != 'NOTSET') and not (pads is None):
        return None
    if (auto_pad == 'NOTSET' and pads is not None) and not (min(pads) >= 0):
        return None
    if (auto_pad in ('SAME_UPPER', 'SAME_LOWER')) and not (dilations == 1):
        return None
    if auto_pad == 'NOTSET':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])))
        return ('explicit', '', 'zeros', '', '', found_high, 0, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0:
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'zeros', '', '', found_high, 3, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) < 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2)), pad_high=(((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1 - (-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))))
        return ('explicit', '', 'zeros', '', '', found_high, 4, ((-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2)), (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1 - (-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) < 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-(max(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 2, 0) // 2)), pad_high=(((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1 - (-(max(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 2, 0) // 2))))
        return ('explicit', '', 'zeros', '', '', found_high, 5, ((-(max(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 2, 0) // 2)), (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1 - (-(max(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 2, 0) // 2))),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_2(input_size, auto_pad, dilations, kernel_shape, output_padding, output_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (auto_pad != 'NOTSET') and not (pads is None):
        return None
    if (auto_pad == 'NOTSET' and pads is not None) and not (min(pads) >= 0):
        return None
    if not (output_padding >= 0):
        return None
    if (output_shape is not None) and not (output_shape >= 0):
        return None
    if not (output_padding < max(strides, dilations)):
        return None
    if (output_shape is None) and not (output_padding < strides):
        return None
    if (output_shape is not None) and not (max(full_length + output_padding, output_shape) < full_length + strides):
        return None
    if output_shape is not None and auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(max(full_length + output_padding - output_shape, 0) // 2), pad_high=(max(full_length + output_padding - output_shape, 0) - max(full_length + output_padding - output_shape, 0) // 2), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - full_length + max(full_length + output_padding - output_shape, 0))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, ((max(full_length + output_padding - output_shape, 0) // 2), (max(full_length + output_padding - output_shape, 0) - max(full_length + output_padding - output_shape, 0) // 2), (output_shape - full_length + max(full_length + output_padding - output_shape, 0)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is not None and auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((max(full_length + output_padding - output_shape, 0) - max(full_length + output_padding - output_shape, 0) // 2)), pad_high=(max(full_length + output_padding - output_shape, 0) - (max(full_length + output_padding - output_shape, 0) - max(full_length + output_padding - output_shape, 0) // 2)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - full_length + max(full_length + output_padding - output_shape, 0))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 1, (((max(full_length + output_padding - output_shape, 0) - max(full_length + output_padding - output_shape, 0) // 2)), (max(full_length + output_padding - output_shape, 0) - (max(full_length + output_padding - output_shape, 0) - max(full_length + output_padding - output_shape, 0) // 2)), (output_shape - full_length + max(full_length + output_padding - output_shape, 0)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is not None and auto_pad in ('NOTSET', 'VALID'):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((max(full_length + output_padding - output_shape, 0) - max(full_length + output_padding - output_shape, 0) // 2)), pad_high=(max(full_length + output_padding - output_shape, 0) - (max(full_length + output_padding - output_shape, 0) - max(full_length + output_padding - output_shape, 0) // 2)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - full_length + max(full_length + output_padding - output_shape, 0))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 2, (((max(full_length + output_padding - output_shape, 0) - max(full_length + output_padding - output_shape, 0) // 2)), (max(full_length + output_padding - output_shape, 0) - (max(full_length + output_padding - output_shape, 0) - max(full_length + output_padding - output_shape, 0) // 2)), (output_shape - full_length + max(full_length + output_padding - output_shape, 0)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'NOTSET':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 6, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 7, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_unextended_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(output_padding))
        return ('same_unextended_upper', '', 'zeros', '', '', found_high, 8, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_unextended_lower_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(output_padding))
        return ('same_unextended_lower', '', 'zeros', '', '', found_high, 9, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_3(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (pads is not None) and not (min(pads) >= 0):
        return None
    if (pads is not None) and not (max(pads) < kernel_shape):
        return None
    if auto_pad == 'NOTSET' and ceil_mode == 0 and 0 < effective_kernel_size - input_size - (0 if pads is None else pads[0]) - (0 if pads is None else pads[1]) < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=(effective_kernel_size - input_size - (0 if pads is None else pads[0])))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 0, (((0 if pads is None else pads[0])), (effective_kernel_size - input_size - (0 if pads is None else pads[0])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and ceil_mode == 0 and 0 < effective_kernel_size - input_size - 0 - 0 < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), pad_high=(effective_kernel_size - input_size - 0))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 1, ((0), (effective_kernel_size - input_size - 0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 2, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), asked_pad_high=((0 if pads is None else pads[1])))
        return ('explicit_ceil_inside', '', 'nothing', 'maximum_of_inside', '', ((0 if pads is None else pads[1])), 3, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'nothing', 'maximum_of_inside', '', found_high, 5, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil_inside', '', 'nothing', 'maximum_of_inside', '', (0), 6, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and dilations > 1 and ceil_mode == 0 and 0 < effective_kernel_size - input_size - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)) - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))) < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))), pad_high=(effective_kernel_size - input_size - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 8, (((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))), (effective_kernel_size - input_size - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and dilations == 1:
        found_size, found_low, found_high = formulas.same_signed_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_signed_upper', '', 'nothing', 'maximum_of_inside', '', found_high, 9, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2), pad_high=(((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 10, ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2), (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2), pad_high=((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)) // strides) - 1)) * strides + effective_kernel_size - input_size - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 11, ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2), ((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)) // strides) - 1)) * strides + effective_kernel_size - input_size - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) < 0 and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)), pad_high=(((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - (-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 13, ((-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)), (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - (-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) < 0 and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)), pad_high=((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + (-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))) // strides) - 1)) * strides + effective_kernel_size - input_size - (-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 14, ((-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)), ((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + (-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))) // strides) - 1)) * strides + effective_kernel_size - input_size - (-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and dilations > 1 and ceil_mode == 0 and 0 < effective_kernel_size - input_size - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2)) - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))) < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))), pad_high=(effective_kernel_size - input_size - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 16, ((((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))), (effective_kernel_size - input_size - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and dilations == 1:
        found_size, found_low, found_high = formulas.same_signed_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_signed_lower', '', 'nothing', 'maximum_of_inside', '', found_high, 17, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2), pad_high=(((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2)))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 18, (((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2), (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2), pad_high=((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2)) // strides) - 1)) * strides + effective_kernel_size - input_size - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2)))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 19, (((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2), ((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2)) // strides) - 1)) * strides + effective_kernel_size - input_size - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) < 0 and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2)), pad_high=(((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - (-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 21, ((-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2)), (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - (-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) < 0 and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2)), pad_high=((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + (-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))) // strides) - 1)) * strides + effective_kernel_size - input_size - (-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 22, ((-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2)), ((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + (-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))) // strides) - 1)) * strides + effective_kernel_size - input_size - (-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_4(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides):
    kernel_size, stride, dilation, = zip(*[(kernel_shape, strides, dilations,) for dilations, kernel_shape, strides in zip(dilations, kernel_shape, strides)])
    if (auto_pad[0] in ('SAME_UPPER', 'SAME_LOWER')) and not (max(dilations) > 1 or all((-(-size // stride) - 1) * stride + kernel >= size for size, kernel, stride in zip(input_size, kernel_shape, strides))):
        return False
    return True


def axis_5(input_size, auto_pad, ceil_mode, count_include_pad, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (pads is not None) and not (min(pads) >= 0):
        return None
    if (pads is not None) and not (max(pads) < kernel_shape):
        return None
    if auto_pad == 'NOTSET' and ceil_mode == 0 and 0 < effective_kernel_size - input_size - (0 if pads is None else pads[0]) - (0 if pads is None else pads[1]) < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=(effective_kernel_size - input_size - (0 if pads is None else pads[0])))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 0, (((0 if pads is None else pads[0])), (effective_kernel_size - input_size - (0 if pads is None else pads[0])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and ceil_mode == 0 and 0 < effective_kernel_size - input_size - 0 - 0 < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), pad_high=(effective_kernel_size - input_size - 0))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 1, ((0), (effective_kernel_size - input_size - 0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 2, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), asked_pad_high=((0 if pads is None else pads[1])))
        return ('explicit_ceil_inside', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), ((0 if pads is None else pads[1])), 3, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 5, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil_inside', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), (0), 6, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and dilations > 1 and ceil_mode == 0 and 0 < effective_kernel_size - input_size - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)) - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))) < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))), pad_high=(effective_kernel_size - input_size - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 8, (((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))), (effective_kernel_size - input_size - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and dilations == 1:
        found_size, found_low, found_high = formulas.same_signed_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_signed_upper', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 9, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2), pad_high=(((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 10, ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2), (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2), pad_high=((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)) // strides) - 1)) * strides + effective_kernel_size - input_size - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 11, ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2), ((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)) // strides) - 1)) * strides + effective_kernel_size - input_size - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) < 0 and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)), pad_high=(((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - (-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 13, ((-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)), (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - (-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) < 0 and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)), pad_high=((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + (-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))) // strides) - 1)) * strides + effective_kernel_size - input_size - (-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 14, ((-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)), ((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + (-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))) // strides) - 1)) * strides + effective_kernel_size - input_size - (-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and dilations > 1 and ceil_mode == 0 and 0 < effective_kernel_size - input_size - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2)) - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))) < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))), pad_high=(effective_kernel_size - input_size - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 16, ((((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))), (effective_kernel_size - input_size - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and dilations == 1:
        found_size, found_low, found_high = formulas.same_signed_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_signed_lower', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 17, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2), pad_high=(((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2)))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 18, (((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2), (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2), pad_high=((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2)) // strides) - 1)) * strides + effective_kernel_size - input_size - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2)))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 19, (((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2), ((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2)) // strides) - 1)) * strides + effective_kernel_size - input_size - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) < 0 and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2)), pad_high=(((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - (-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 21, ((-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2)), (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - (-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) < 0 and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2)), pad_high=((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + (-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))) // strides) - 1)) * strides + effective_kernel_size - input_size - (-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 22, ((-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2)), ((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + (-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))) // strides) - 1)) * strides + effective_kernel_size - input_size - (-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_6(input_size, auto_pad, ceil_mode, count_include_pad, dilations, kernel_shape, pads, strides):
    kernel_size, stride, dilation, = zip(*[(kernel_shape, strides, dilations,) for dilations, kernel_shape, strides in zip(dilations, kernel_shape, strides)])
    if auto_pad[0] in ('SAME_UPPER', 'SAME_LOWER') and any(spread > 1 and (-(-size // stride) - 1) * stride + kernel < size for size, kernel, stride, spread in zip(input_size, kernel_shape, strides, dilations)):
        return True
    return False


def axis_7(input_size, auto_pad, ceil_mode, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (pads is not None) and not (min(pads) >= 0):
        return None
    if (pads is not None) and not (max(pads) < kernel_shape):
        return None
    if auto_pad == 'NOTSET' and ceil_mode == 0 and 0 < effective_kernel_size - input_size - (0 if pads is None else pads[0]) - (0 if pads is None else pads[1]) < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=(effective_kernel_size - input_size - (0 if pads is None else pads[0])))
        return ('explicit', '', 'zeros', 'norm', '', found_high, 0, (((0 if pads is None else pads[0])), (effective_kernel_size - input_size - (0 if pads is None else pads[0])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and ceil_mode == 0 and 0 < effective_kernel_size - input_size - 0 - 0 < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), pad_high=(effective_kernel_size - input_size - 0))
        return ('explicit', '', 'zeros', 'norm', '', found_high, 1, ((0), (effective_kernel_size - input_size - 0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])))
        return ('explicit', '', 'zeros', 'norm', '', found_high, 2, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), asked_pad_high=((0 if pads is None else pads[1])))
        return ('explicit_ceil_inside', '', 'zeros', 'norm', '', ((0 if pads is None else pads[1])), 3, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and ceil_mode == 0:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', 'norm', '', found_high, 5, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil_inside', '', 'zeros', 'norm', '', (0), 6, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and dilations > 1 and ceil_mode == 0 and 0 < effective_kernel_size - input_size - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)) - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))) < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))), pad_high=(effective_kernel_size - input_size - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))))
        return ('explicit', '', 'zeros', 'norm', '', found_high, 8, (((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))), (effective_kernel_size - input_size - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and dilations == 1:
        found_size, found_low, found_high = formulas.same_signed_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_signed_upper', '', 'zeros', 'norm', '', found_high, 9, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2), pad_high=(((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)))
        return ('explicit', '', 'zeros', 'norm', '', found_high, 10, ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2), (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2), pad_high=((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)) // strides) - 1)) * strides + effective_kernel_size - input_size - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)))
        return ('explicit', '', 'zeros', 'norm', '', found_high, 11, ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2), ((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)) // strides) - 1)) * strides + effective_kernel_size - input_size - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) < 0 and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)), pad_high=(((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - (-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))))
        return ('explicit', '', 'zeros', 'norm', '', found_high, 13, ((-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)), (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - (-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) < 0 and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)), pad_high=((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + (-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))) // strides) - 1)) * strides + effective_kernel_size - input_size - (-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))))
        return ('explicit', '', 'zeros', 'norm', '', found_high, 14, ((-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2)), ((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + (-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))) // strides) - 1)) * strides + effective_kernel_size - input_size - (-(-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) // 2))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and dilations > 1 and ceil_mode == 0 and 0 < effective_kernel_size - input_size - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2)) - (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))) < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))), pad_high=(effective_kernel_size - input_size - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))))
        return ('explicit', '', 'zeros', 'norm', '', found_high, 16, ((((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))), (effective_kernel_size - input_size - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2 if ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 else -((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and dilations == 1:
        found_size, found_low, found_high = formulas.same_signed_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_signed_lower', '', 'zeros', 'norm', '', found_high, 17, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2), pad_high=(((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2)))
        return ('explicit', '', 'zeros', 'norm', '', found_high, 18, (((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2), (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) >= 0 and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2), pad_high=((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2)) // strides) - 1)) * strides + effective_kernel_size - input_size - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2)))
        return ('explicit', '', 'zeros', 'norm', '', found_high, 19, (((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2), ((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2)) // strides) - 1)) * strides + effective_kernel_size - input_size - ((((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) + 1) // 2)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) < 0 and ceil_mode == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2)), pad_high=(((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - (-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))))
        return ('explicit', '', 'zeros', 'norm', '', found_high, 21, ((-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2)), (((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - (-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER' and dilations > 1 and ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) < 0 and ceil_mode == 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2)), pad_high=((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + (-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))) // strides) - 1)) * strides + effective_kernel_size - input_size - (-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))))
        return ('explicit', '', 'zeros', 'norm', '', found_high, 22, ((-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2)), ((min(-(-(input_size + ((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - effective_kernel_size) // strides), -(-(input_size + (-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))) // strides) - 1)) * strides + effective_kernel_size - input_size - (-((-((-(-input_size // strides) - 1) * strides + kernel_shape - input_size) - 1) // 2))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_8(input_size, pads, mode):
    kernel_size, stride, dilation = 1, 1, 1
    if (mode == 'reflect') and not (max(pads) < input_size + min(pads[0], 0) + min(pads[1], 0)):
        return None
    if (mode != 'constant') and not (input_size + min(pads[0], 0) + min(pads[1], 0) >= 1):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pads[0]), pad_high=(pads[1]))
    return ('explicit', '', ({'constant': 'zeros', 'reflect': 'mirror', 'edge': 'edge', 'wrap': 'periodic'}[mode]), '', '', found_high, 0, ((pads[0]), (pads[1]),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_9(input_size, starts, ends, steps):
    if isinstance(steps, int) and steps < 1:
        return None
    kernel_size, stride, dilation = 1, 1 if steps is None else steps, 1
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-min(max(starts if starts >= 0 else starts + input_size, 0), input_size)), pad_high=(min(max(ends if ends >= 0 else ends + input_size, 0), input_size) - input_size))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((-min(max(starts if starts >= 0 else starts + input_size, 0), input_size)), (min(max(ends if ends >= 0 else ends + input_size, 0), input_size) - input_size),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_10(input_size, shape):
    kernel_size, stride, dilation = 1, 1, 1
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((shape - input_size) // 2 if shape >= input_size else -((input_size - shape) // 2)), pad_high=(shape - input_size - ((shape - input_size) // 2 if shape >= input_size else -((input_size - shape) // 2))))
    return ('explicit', '', 'zeros', '', '', found_high, 0, (((shape - input_size) // 2 if shape >= input_size else -((input_size - shape) // 2)), (shape - input_size - ((shape - input_size) // 2 if shape >= input_size else -((input_size - shape) // 2))),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_11(input_size, scales, sizes, antialias, coordinate_transformation_mode, mode, nearest_mode):
    kernel_size, stride, dilation = 1, 1, 1
    if (scales is not None) and not (sizes is None):
        return None
    if (scales is None) and not (sizes is not None):
        return None
    if (scales is not None) and not (scales > 0):
        return None
    if (sizes is not None) and not (sizes >= 0):
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


def axis_12(input_size, output_shape, kernel_shape, pads, strides):
    if kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, 1
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (pads is not None) and not (max(pads) < kernel_shape):
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


def together_13(input_size, output_shape, kernel_shape, pads, strides):
    kernel_size, stride, dilation, = zip(*[(kernel_shape, strides, 1,) for kernel_shape, strides in zip(kernel_shape, strides)])
    full_length = tuple([(input_size - 1) * stride + dilation * (kernel_size - 1) + 1 for input_size, kernel_size, stride, dilation in zip(input_size, kernel_size, stride, dilation)])
    if not (all(size is None for size in output_shape) or output_shape[0] * (output_shape[1] if len(strides) == 2 else 1) >= (full_length[0] - (0 if pads[0] is None else pads[0][0] + pads[0][1])) * ((full_length[1] - (0 if pads[1] is None else pads[1][0] + pads[1][1])) if len(strides) == 2 else 1)):
        return False
    return True


def axis_14(input_size, scales, mode):
    kernel_size, stride, dilation = 1, 1, 1
    if not (scales >= 1):
        return None
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


def axis_15(input_size, blocksize):
    if blocksize < 1:
        return None
    kernel_size, stride, dilation = blocksize, blocksize, 1
    found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
    return ('valid', 'smallest', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_16(input_size, blocksize):
    if blocksize < 1:
        return None
    kernel_size, stride, dilation = blocksize, blocksize, 1
    if not (input_size % blocksize == 0):
        return None
    found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_17(input_size):
    kernel_size, stride, dilation = input_size, 1, 1
    found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    return ('valid', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_18(input_size):
    kernel_size, stride, dilation = input_size, 1, 1
    found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    return ('valid', '', 'nothing', 'maximum_of_inside', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


LAYERS = {
    'onnxruntime.Conv': ((axis_1,), (), None, None, (1, 2,), {'auto_pad': (('NOTSET', 'SAME_UPPER', 'SAME_LOWER', 'VALID',), '', (),), 'dilations': ((int,), '', (),), 'kernel_shape': ((int,), '', (),), 'pads': ((None, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (('NOTSET',), (1,), None, (None,), (1,),), 2: (('NOTSET', 'NOTSET',), (1, 1,), None, (None, None,), (1, 1,),)}, ('X', 'W', 'B',), ('group',), ('B', 'W', 'X',), (), ('kernel_shape',), '1.32.0', '1.32.0'),
    'onnxruntime.ConvTranspose': ((axis_2,), (), None, None, (1, 2,), {'auto_pad': (('NOTSET', 'SAME_UPPER', 'SAME_LOWER', 'VALID',), '', (),), 'dilations': ((int,), '', (),), 'kernel_shape': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'output_shape': ((int, None,), '', (),), 'pads': ((None, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (('NOTSET',), (1,), None, (0,), (None,), (None,), (1,),), 2: (('NOTSET', 'NOTSET',), (1, 1,), None, (0, 0,), (None, None,), (None, None,), (1, 1,),)}, ('X', 'W', 'B',), ('group',), ('B', 'W', 'X',), (), ('kernel_shape',), '1.32.0', '1.32.0'),
    'onnxruntime.MaxPool': ((axis_3,), (together_4,), None, None, (1, 2,), {'auto_pad': (('NOTSET', 'SAME_UPPER', 'SAME_LOWER', 'VALID',), '', (),), 'ceil_mode': ((0, 1,), '', (),), 'dilations': ((int,), '', (),), 'kernel_shape': ((int,), '', (),), 'pads': ((None, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (('NOTSET',), (0,), (1,), None, (None,), (1,),), 2: (('NOTSET', 'NOTSET',), (0, 0,), (1, 1,), None, (None, None,), (1, 1,),)}, ('X',), ('storage_order',), ('X',), (), (), '1.32.0', '1.32.0'),
    'onnxruntime.AveragePool': ((axis_5,), (), None, doubt_6, (1, 2,), {'auto_pad': (('NOTSET', 'SAME_UPPER', 'SAME_LOWER', 'VALID',), '', (),), 'ceil_mode': ((0, 1,), '', (),), 'count_include_pad': ((0, 1,), '', (),), 'dilations': ((int,), '', (),), 'kernel_shape': ((int,), '', (),), 'pads': ((None, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (('NOTSET',), (0,), (0,), (1,), None, (None,), (1,),), 2: (('NOTSET', 'NOTSET',), (0, 0,), (0, 0,), (1, 1,), None, (None, None,), (1, 1,),)}, ('X',), (), ('X',), (), (), '1.32.0', '1.32.0'),
    'onnxruntime.LpPool': ((axis_7,), (), None, None, (1, 2,), {'auto_pad': (('NOTSET', 'SAME_UPPER', 'SAME_LOWER', 'VALID',), '', (),), 'ceil_mode': ((0, 1,), '', (),), 'dilations': ((int,), '', (),), 'kernel_shape': ((int,), '', (),), 'pads': ((None, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (('NOTSET',), (0,), (1,), None, (None,), (1,),), 2: (('NOTSET', 'NOTSET',), (0, 0,), (1, 1,), None, (None, None,), (1, 1,),)}, ('X',), ('p',), ('X',), (), (), '1.32.0', '1.32.0'),
    'onnxruntime.Pad': ((axis_8,), (), None, None, (1, 2,), {'pads': ((PAIR,), 'low, then high, of all dimensions', (),), 'mode': (('constant', 'reflect', 'edge', 'wrap',), '', (),)}, {1: (None, ('constant',),), 2: (None, ('constant', 'constant',),)}, ('data', 'pads', 'constant_value', 'axes',), ('constant_value',), ('data',), ('axes',), (), '1.32.0', '1.32.0'),
    'onnxruntime.Slice': ((axis_9,), (), None, None, (1, 2,), {'starts': ((int,), 'after batch and channels, of any size', ('tuple',),), 'ends': ((int,), 'after batch and channels, of any size', ('tuple',),), 'steps': ((int, None,), 'after batch and channels', ('tuple',),)}, {1: (None, None, (None,),), 2: (None, None, (None, None,),)}, ('data', 'starts', 'ends', 'axes', 'steps',), (), ('data',), ('axes',), (), '1.32.0', '1.32.0'),
    'onnxruntime.CenterCropPad': ((axis_10,), (), None, None, (1, 2,), {'shape': ((int,), 'after batch and channels, of any size', ('tuple',),)}, {1: (None,), 2: (None,)}, ('input_data', 'shape',), (), ('input_data',), ('axes',), (), '1.32.0', '1.32.0'),
    'onnxruntime.Resize': ((axis_11,), (), None, None, (2,), {'scales': ((float, int, None,), 'after batch and channels', (),), 'sizes': ((int, None,), 'after batch and channels, of any size', (),), 'antialias': ((0, 1,), '', (),), 'coordinate_transformation_mode': (('half_pixel', 'half_pixel_symmetric', 'pytorch_half_pixel', 'align_corners', 'asymmetric',), '', (),), 'mode': (('nearest', 'linear', 'cubic',), '', (),), 'nearest_mode': (('round_prefer_floor', 'round_prefer_ceil', 'floor', 'ceil',), '', (),)}, {2: ((None, None,), (None, None,), (0, 0,), ('half_pixel', 'half_pixel',), ('nearest', 'nearest',), ('round_prefer_floor', 'round_prefer_floor',),)}, ('X', 'roi', 'scales', 'sizes',), ('cubic_coeff_a', 'exclude_outside', 'extrapolation_value',), ('X', 'roi',), ('axes', 'keep_aspect_ratio_policy',), (), '1.32.0', '1.32.0'),
    'onnxruntime.MaxUnpool': ((axis_12,), (together_13,), None, None, (1, 2,), {'output_shape': ((int, None,), 'after batch and channels, of any size', (),), 'kernel_shape': ((int,), '', (),), 'pads': ((None, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: ((None,), None, (None,), (1,),), 2: ((None, None,), None, (None, None,), (1, 1,),)}, ('X', 'I', 'output_shape',), (), ('I', 'X',), (), (), '1.32.0', '1.32.0'),
    'onnxruntime.Upsample': ((axis_14,), (), None, None, (2,), {'scales': ((float, int,), 'after batch and channels', ('tuple',),), 'mode': (('nearest', 'linear',), '', (),)}, {2: (None, ('nearest', 'nearest',),)}, ('X', 'scales',), (), ('X',), (), (), '1.32.0', '1.32.0'),
    'onnxruntime.DepthToSpace': ((axis_15,), (), None, None, (2,), {'blocksize': ((int,), '', ('number',),)}, {2: (None,)}, ('input',), ('input', 'mode',), (), (), (), '1.32.0', '1.32.0'),
    'onnxruntime.SpaceToDepth': ((axis_16,), (), None, None, (2,), {'blocksize': ((int,), '', ('number',),)}, {2: (None,)}, ('input',), ('input',), (), (), (), '1.32.0', '1.32.0'),
    'onnxruntime.GlobalAveragePool': ((axis_17,), (), None, None, (1, 2,), {}, {1: (), 2: ()}, ('X',), ('X',), (), (), (), '1.32.0', '1.32.0'),
    'onnxruntime.GlobalMaxPool': ((axis_18,), (), None, None, (1, 2,), {}, {1: (), 2: ()}, ('X',), ('X',), (), (), (), '1.32.0', '1.32.0'),
}
