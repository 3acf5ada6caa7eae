"""OpenVINO: its layers in release 2026.4.1, compiled from derive/runtime/frameworks/openvino.py by `derive docs`; do not edit."""

from math import floor

from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair
from derive.runtime.reductions import reduced


def axis_1(input_size, strides, pads_begin, pads_end, dilations, auto_pad, kernel_size):
    if strides < 1 or dilations < 1 or kernel_size < 1:
        return None
    stride, dilation = strides, dilations
    if (auto_pad == 'EXPLICIT') and not (min(pads_begin, pads_end) >= 0):
        return None
    if auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'EXPLICIT':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pads_begin), pad_high=(pads_end))
        return ('explicit', '', 'zeros', '', '', found_high, 3, ((pads_begin), (pads_end),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_2(input_size, strides, output_shape, pads_begin, pads_end, dilations, auto_pad, output_padding, kernel_size):
    if strides < 1 or kernel_size < 1 or isinstance(dilations, int) and dilations < 1:
        return None
    stride, dilation = strides, 1 if dilations is None else dilations
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (pads_begin is not None and auto_pad in (None, 'EXPLICIT')) and not (pads_begin >= 0):
        return None
    if (output_shape is not None) and not (output_shape >= 0):
        return None
    if output_shape is None and auto_pad in (None, 'EXPLICIT'):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pads_begin or 0), pad_high=(pads_end or 0), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding or 0)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, ((pads_begin or 0), (pads_end or 0), (output_padding or 0),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and not auto_pad in (None, 'EXPLICIT'):
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding or 0)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 1, ((output_padding or 0),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is not None and auto_pad in (None, 'EXPLICIT'):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads_begin or 0)), pad_high=(0), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - full_length + (pads_begin or 0))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 2, (((pads_begin or 0)), (0), (output_shape - full_length + (pads_begin or 0)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is not None and auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - full_length)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 3, ((output_shape - full_length),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is not None and auto_pad == 'SAME_UPPER' and not output_padding:
        found_size, found_low, found_high = formulas.same_lower_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - ((input_size - 1) * stride + 1))))
        return ('same_lower', 'chosen', 'zeros', '', '', found_high, 4, ((output_shape - ((input_size - 1) * stride + 1)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is not None and auto_pad == 'SAME_LOWER' and not output_padding:
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - ((input_size - 1) * stride + 1))))
        return ('same_upper', 'chosen', 'zeros', '', '', found_high, 5, ((output_shape - ((input_size - 1) * stride + 1)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is not None and auto_pad == 'SAME_UPPER' and output_padding:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((max(full_length + (output_padding or 0) - output_shape, 0) + 1) // 2)), pad_high=(0), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - full_length + ((max(full_length + (output_padding or 0) - output_shape, 0) + 1) // 2))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 6, ((((max(full_length + (output_padding or 0) - output_shape, 0) + 1) // 2)), (0), (output_shape - full_length + ((max(full_length + (output_padding or 0) - output_shape, 0) + 1) // 2)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is not None and auto_pad == 'SAME_LOWER' and output_padding:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((max(full_length + (output_padding or 0) - output_shape, 0) // 2)), pad_high=(0), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - full_length + (max(full_length + (output_padding or 0) - output_shape, 0) // 2))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 7, (((max(full_length + (output_padding or 0) - output_shape, 0) // 2)), (0), (output_shape - full_length + (max(full_length + (output_padding or 0) - output_shape, 0) // 2)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_3(input_size, strides, output_shape, pads_begin, pads_end, dilations, auto_pad, output_padding, kernel_size):
    stride, dilation, = zip(*[(strides, 1 if dilations is None else dilations,) for strides, dilations in zip(strides, dilations)])
    if max(kernel_size) == 1 and max(stride) == 1:
        return True
    if any(pad is not None and pad < 0 for pad in pads_begin):
        return True
    return False


def axis_4(input_size, strides, dilations, pads_begin, pads_end, kernel_shape, rounding_type, auto_pad):
    if strides < 1 or dilations < 1 or kernel_shape < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (auto_pad in (None, 'EXPLICIT')) and not (pads_begin + pads_end >= 0):
        return None
    if (auto_pad in (None, 'EXPLICIT') and rounding_type != 'floor') and not (effective_kernel_size <= input_size + pads_begin + pads_end):
        return None
    if (auto_pad == 'VALID' and rounding_type != 'floor') and not (effective_kernel_size <= input_size):
        return None
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'lowest', 'maximum_from_lowest', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'lowest', 'maximum_from_lowest', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and rounding_type == 'floor':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'lowest', 'maximum_from_lowest', '', found_high, 2, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and rounding_type == 'ceil':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil', '', 'lowest', 'maximum_from_lowest', '', (0), 3, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and rounding_type == 'ceil_torch':
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil_inside', '', 'lowest', 'maximum_from_lowest', '', (0), 4, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in (None, 'EXPLICIT') and rounding_type == 'floor':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pads_begin), pad_high=(pads_end))
        return ('explicit', '', 'lowest', 'maximum_from_lowest', '', found_high, 5, ((pads_begin), (pads_end),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in (None, 'EXPLICIT') and rounding_type == 'ceil':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pads_begin), asked_pad_high=(pads_end))
        return ('explicit_ceil', '', 'lowest', 'maximum_from_lowest', '', (pads_end), 6, ((pads_begin), (pads_end),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in (None, 'EXPLICIT') and rounding_type == 'ceil_torch':
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pads_begin), asked_pad_high=(pads_end))
        return ('explicit_ceil_inside', '', 'lowest', 'maximum_from_lowest', '', (pads_end), 7, ((pads_begin), (pads_end),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_5(input_size, strides, dilations, pads_begin, pads_end, kernel_shape, rounding_type, auto_pad):
    if rounding_type[0] == 'ceil_torch' and auto_pad[0] in (None, 'EXPLICIT'):
        return True
    if rounding_type[0] == 'ceil' and auto_pad[0] == 'SAME_UPPER':
        return True
    if rounding_type[0] == 'ceil' and auto_pad[0] == 'SAME_LOWER':
        return True
    return False


def axis_6(input_size, strides, pads_begin, pads_end, kernel_shape, exclude_pad, rounding_type, auto_pad, dilations):
    if strides < 1 or kernel_shape < 1 or isinstance(dilations, int) and dilations < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, 1 if dilations is None else dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (exclude_pad and auto_pad in (None, 'EXPLICIT')) and not (max(pads_begin, pads_end) < effective_kernel_size):
        return None
    if (auto_pad in (None, 'EXPLICIT')) and not (pads_begin + pads_end >= 0):
        return None
    if (auto_pad in (None, 'EXPLICIT') and rounding_type != 'floor') and not (effective_kernel_size <= input_size + pads_begin + pads_end):
        return None
    if (auto_pad == 'VALID' and rounding_type != 'floor') and not (effective_kernel_size <= input_size):
        return None
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced('average_of_inside' if exclude_pad else 'average_of_padded' if rounding_type == 'ceil_torch' else 'average_of_kernel', None), found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', *reduced('average_of_inside' if exclude_pad else 'average_of_padded' if rounding_type == 'ceil_torch' else 'average_of_kernel', None), found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and rounding_type == 'floor':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', *reduced('average_of_inside' if exclude_pad else 'average_of_padded' if rounding_type == 'ceil_torch' else 'average_of_kernel', None), found_high, 2, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and rounding_type == 'ceil':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil', '', *reduced('average_of_inside' if exclude_pad else 'average_of_padded' if rounding_type == 'ceil_torch' else 'average_of_kernel', None), (0), 3, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and rounding_type == 'ceil_torch':
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil_inside', '', *reduced('average_of_inside' if exclude_pad else 'average_of_padded' if rounding_type == 'ceil_torch' else 'average_of_kernel', None), (0), 4, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in (None, 'EXPLICIT') and rounding_type == 'floor':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pads_begin), pad_high=(pads_end))
        return ('explicit', '', *reduced('average_of_inside' if exclude_pad else 'average_of_padded' if rounding_type == 'ceil_torch' else 'average_of_kernel', None), found_high, 5, ((pads_begin), (pads_end),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in (None, 'EXPLICIT') and rounding_type == 'ceil':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pads_begin), asked_pad_high=(pads_end))
        return ('explicit_ceil', '', *reduced('average_of_inside' if exclude_pad else 'average_of_padded' if rounding_type == 'ceil_torch' else 'average_of_kernel', None), (pads_end), 6, ((pads_begin), (pads_end),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in (None, 'EXPLICIT') and rounding_type == 'ceil_torch':
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pads_begin), asked_pad_high=(pads_end))
        return ('explicit_ceil_inside', '', *reduced('average_of_inside' if exclude_pad else 'average_of_padded' if rounding_type == 'ceil_torch' else 'average_of_kernel', None), (pads_end), 7, ((pads_begin), (pads_end),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_7(input_size, strides, pads_begin, pads_end, kernel_shape, exclude_pad, rounding_type, auto_pad, dilations):
    if rounding_type[0] == 'ceil_torch' and auto_pad[0] in (None, 'EXPLICIT'):
        return True
    if rounding_type[0] == 'ceil' and auto_pad[0] == 'SAME_UPPER':
        return True
    if rounding_type[0] == 'ceil' and auto_pad[0] == 'SAME_LOWER':
        return True
    return False


def axis_8(input_size, kernel_shape, auto_pad, dilations, pads, strides):
    if kernel_shape < 1 or dilations < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    if (auto_pad == 'NOTSET') and not ((pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) >= 0):
        return None
    if auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), pad_high=((pads[1] if pair(pads) else 0)))
        return ('explicit', '', 'zeros', '', '', found_high, 3, (((pads[0] if pair(pads) else 0)), ((pads[1] if pair(pads) else 0)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_9(input_size, kernel_shape, auto_pad, dilations, output_padding, output_shape, pads, strides):
    if kernel_shape < 1 or dilations < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (output_shape is not None) and not (output_shape >= 0):
        return None
    if output_shape is not None:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((max((full_length + output_padding) - output_shape, 0) + 1) // 2)), pad_high=(0), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - full_length + ((max((full_length + output_padding) - output_shape, 0) + 1) // 2))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, ((((max((full_length + output_padding) - output_shape, 0) + 1) // 2)), (0), (output_shape - full_length + ((max((full_length + output_padding) - output_shape, 0) + 1) // 2)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_unextended_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(output_padding))
        return ('same_unextended_upper', '', 'zeros', '', '', found_high, 5, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_unextended_lower_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(output_padding))
        return ('same_unextended_lower', '', 'zeros', '', '', found_high, 6, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 8, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'NOTSET':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), pad_high=((pads[1] if pair(pads) else 0)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 9, (((pads[0] if pair(pads) else 0)), ((pads[1] if pair(pads) else 0)), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_10(input_size, kernel_shape, auto_pad, dilations, output_padding, output_shape, pads, strides):
    kernel_size, stride, dilation, = zip(*[(kernel_shape, strides, dilations,) for kernel_shape, dilations, strides in zip(kernel_shape, dilations, strides)])
    if max(kernel_size) == 1 and max(stride) == 1:
        return True
    return False


def axis_11(input_size, kernel_shape, auto_pad, ceil_mode, dilations, pads, strides):
    if kernel_shape < 1 or dilations < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (auto_pad == 'NOTSET') and not ((pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) >= 0):
        return None
    if (auto_pad == 'NOTSET' and ceil_mode) and not (effective_kernel_size <= input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0)):
        return None
    if (auto_pad == 'VALID' and ceil_mode) and not (effective_kernel_size <= input_size):
        return None
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'lowest', 'maximum_from_lowest', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'lowest', 'maximum_from_lowest', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and not ceil_mode:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'lowest', 'maximum_from_lowest', '', found_high, 2, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil', '', 'lowest', 'maximum_from_lowest', '', (0), 3, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), pad_high=((pads[1] if pair(pads) else 0)))
        return ('explicit', '', 'lowest', 'maximum_from_lowest', '', found_high, 4, (((pads[0] if pair(pads) else 0)), ((pads[1] if pair(pads) else 0)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), asked_pad_high=((pads[1] if pair(pads) else 0)))
        return ('explicit_ceil', '', 'lowest', 'maximum_from_lowest', '', ((pads[1] if pair(pads) else 0)), 5, (((pads[0] if pair(pads) else 0)), ((pads[1] if pair(pads) else 0)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_12(input_size, kernel_shape, auto_pad, ceil_mode, dilations, pads, strides):
    if ceil_mode[0] and auto_pad[0] == 'SAME_UPPER':
        return True
    if ceil_mode[0] and auto_pad[0] == 'SAME_LOWER':
        return True
    return False


def axis_13(input_size, kernel_shape, auto_pad, ceil_mode, count_include_pad, dilations, pads, strides):
    if kernel_shape < 1 or dilations < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (auto_pad == 'NOTSET' and not count_include_pad) and not (max((pads[0] if pair(pads) else 0), (pads[1] if pair(pads) else 0)) < effective_kernel_size):
        return None
    if (auto_pad == 'NOTSET') and not ((pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0) >= 0):
        return None
    if (auto_pad == 'NOTSET' and ceil_mode) and not (effective_kernel_size <= input_size + (pads[0] if pair(pads) else 0) + (pads[1] if pair(pads) else 0)):
        return None
    if (auto_pad == 'VALID' and ceil_mode) and not (effective_kernel_size <= input_size):
        return None
    if auto_pad == 'SAME_UPPER':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and not ceil_mode:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 2, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(0))
        return ('explicit_ceil_inside', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), (0), 3, ((0), (0),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), pad_high=((pads[1] if pair(pads) else 0)))
        return ('explicit', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), found_high, 4, (((pads[0] if pair(pads) else 0)), ((pads[1] if pair(pads) else 0)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pads[0] if pair(pads) else 0)), asked_pad_high=((pads[1] if pair(pads) else 0)))
        return ('explicit_ceil_inside', '', *reduced('average_of_padded' if count_include_pad else 'average_of_inside', None), ((pads[1] if pair(pads) else 0)), 5, (((pads[0] if pair(pads) else 0)), ((pads[1] if pair(pads) else 0)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_14(input_size, kernel_shape, auto_pad, ceil_mode, count_include_pad, dilations, pads, strides):
    if ceil_mode[0] and auto_pad[0] == 'NOTSET':
        return True
    return False


LAYERS = {
    'openvino.opset16.convolution': ((axis_1,), (), None, None, (1, 2,), {'strides': ((int,), '', (),), 'pads_begin': ((int,), '', (),), 'pads_end': ((int,), '', (),), 'dilations': ((int,), '', (),), 'auto_pad': (('EXPLICIT', 'VALID', 'SAME_UPPER', 'SAME_LOWER',), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (None, None, None, None, ('EXPLICIT',), None,), 2: (None, None, None, None, ('EXPLICIT', 'EXPLICIT',), None,)}, ('data', 'filters', 'strides', 'pads_begin', 'pads_end', 'dilations', 'auto_pad', 'name',), ('name',), ('data', 'filters',), (), ('kernel_size',), '2026.4.1', '2026.4.1'),
    'openvino.opset16.convolution_backprop_data': ((axis_2,), (), None, doubt_3, (1, 2,), {'strides': ((int,), '', (),), 'output_shape': ((int, None,), '', (),), 'pads_begin': ((int, None,), '', (),), 'pads_end': ((int, None,), '', (),), 'dilations': ((int, None,), '', (),), 'auto_pad': (('EXPLICIT', 'VALID', 'SAME_UPPER', 'SAME_LOWER', None,), '', (),), 'output_padding': ((int, None,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (None, (None,), (None,), (None,), (None,), (None,), (None,), None,), 2: (None, (None, None,), (None, None,), (None, None,), (None, None,), (None, None,), (None, None,), None,)}, ('data', 'filters', 'strides', 'output_shape', 'pads_begin', 'pads_end', 'dilations', 'auto_pad', 'output_padding', 'name',), ('name',), ('data', 'filters',), (), ('kernel_size',), '2026.4.1', '2026.4.1'),
    'openvino.opset16.max_pool': ((axis_4,), (), None, doubt_5, (1, 2,), {'strides': ((int,), '', (),), 'dilations': ((int,), '', (),), 'pads_begin': ((int,), '', (),), 'pads_end': ((int,), '', (),), 'kernel_shape': ((int,), '', (),), 'rounding_type': (('floor', 'ceil', 'ceil_torch',), '', (),), 'auto_pad': (('EXPLICIT', 'VALID', 'SAME_UPPER', 'SAME_LOWER', None,), '', (),)}, {1: (None, None, None, None, None, ('floor',), (None,),), 2: (None, None, None, None, None, ('floor', 'floor',), (None, None,),)}, ('data', 'strides', 'dilations', 'pads_begin', 'pads_end', 'kernel_shape', 'rounding_type', 'auto_pad', 'index_element_type', 'axis', 'name',), ('axis', 'index_element_type', 'name',), ('data',), (), (), '2026.4.1', '2026.4.1'),
    'openvino.opset16.avg_pool': ((axis_6,), (), None, doubt_7, (1, 2,), {'strides': ((int,), '', (),), 'pads_begin': ((int,), '', (),), 'pads_end': ((int,), '', (),), 'kernel_shape': ((int,), '', (),), 'exclude_pad': ((True, False,), '', (),), 'rounding_type': (('floor', 'ceil', 'ceil_torch',), '', (),), 'auto_pad': (('EXPLICIT', 'VALID', 'SAME_UPPER', 'SAME_LOWER', None,), '', (),), 'dilations': ((int, None,), '', (),)}, {1: (None, None, None, None, None, ('floor',), (None,), (None,),), 2: (None, None, None, None, None, ('floor', 'floor',), (None, None,), (None, None,),)}, ('data_batch', 'strides', 'pads_begin', 'pads_end', 'kernel_shape', 'exclude_pad', 'rounding_type', 'auto_pad', 'dilations', 'name',), ('name',), ('data_batch',), (), (), '2026.4.1', '2026.4.1'),
    'openvino.onnx.Conv': ((axis_8,), (), None, None, (1, 2,), {'kernel_shape': ((int,), '', (),), 'auto_pad': (('NOTSET', 'VALID', 'SAME_UPPER', 'SAME_LOWER',), '', (),), 'dilations': ((int,), '', (),), 'pads': ((PAIR, None,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (None, ('NOTSET',), (1,), (None,), (1,),), 2: (None, ('NOTSET', 'NOTSET',), (1, 1,), (None, None,), (1, 1,),)}, ('kernel_shape', 'auto_pad', 'dilations', 'group', 'pads', 'strides',), ('group',), (), (), (), '2026.4.1', '2026.4.1'),
    'openvino.onnx.ConvTranspose': ((axis_9,), (), None, doubt_10, (1, 2,), {'kernel_shape': ((int,), '', (),), 'auto_pad': (('NOTSET', 'VALID', 'SAME_UPPER', 'SAME_LOWER',), '', (),), 'dilations': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'output_shape': ((int, None,), '', (),), 'pads': ((PAIR, None,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (None, ('NOTSET',), (1,), (0,), (None,), (None,), (1,),), 2: (None, ('NOTSET', 'NOTSET',), (1, 1,), (0, 0,), (None, None,), (None, None,), (1, 1,),)}, ('kernel_shape', 'auto_pad', 'dilations', 'group', 'output_padding', 'output_shape', 'pads', 'strides',), ('group',), (), (), (), '2026.4.1', '2026.4.1'),
    'openvino.onnx.MaxPool': ((axis_11,), (), None, doubt_12, (1, 2,), {'kernel_shape': ((int,), '', (),), 'auto_pad': (('NOTSET', 'VALID', 'SAME_UPPER', 'SAME_LOWER',), '', (),), 'ceil_mode': ((0, 1,), '', (),), 'dilations': ((int,), '', (),), 'pads': ((PAIR, None,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (None, ('NOTSET',), (0,), (1,), (None,), (1,),), 2: (None, ('NOTSET', 'NOTSET',), (0, 0,), (1, 1,), (None, None,), (1, 1,),)}, ('kernel_shape', 'auto_pad', 'ceil_mode', 'dilations', 'pads', 'storage_order', 'strides',), ('storage_order',), (), (), (), '2026.4.1', '2026.4.1'),
    'openvino.onnx.AveragePool': ((axis_13,), (), None, doubt_14, (1, 2,), {'kernel_shape': ((int,), '', (),), 'auto_pad': (('NOTSET', 'VALID', 'SAME_UPPER', 'SAME_LOWER',), '', (),), 'ceil_mode': ((0, 1,), '', (),), 'count_include_pad': ((0, 1,), '', (),), 'dilations': ((int,), '', (),), 'pads': ((PAIR, None,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (None, ('NOTSET',), (0,), (0,), (1,), (None,), (1,),), 2: (None, ('NOTSET', 'NOTSET',), (0, 0,), (0, 0,), (1, 1,), (None, None,), (1, 1,),)}, ('kernel_shape', 'auto_pad', 'ceil_mode', 'count_include_pad', 'dilations', 'pads', 'strides',), (), (), (), (), '2026.4.1', '2026.4.1'),
}
