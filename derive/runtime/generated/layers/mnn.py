"""MNN: its layers in release 3.6.1, compiled from derive/runtime/frameworks/mnn.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair
from derive.runtime.reductions import reduced


def axis_1(input_size, stride, padding, dilate, padding_mode, kernel_size):
    if stride < 1 or dilate < 1 or kernel_size < 1:
        return None
    dilation = dilate
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if padding_mode == 'CAFFE' and 0 < effective_kernel_size - input_size - padding - padding < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(effective_kernel_size - input_size - padding))
        return ('explicit', '', 'zeros', '', '', found_high, 0, ((padding), (effective_kernel_size - input_size - padding),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding_mode == 'CAFFE':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
        return ('explicit', '', 'zeros', '', '', found_high, 1, ((padding), (padding),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding_mode == 'VALID' and padding == 0:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding_mode == 'VALID' and padding != 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(-padding))
        return ('explicit', '', 'zeros', '', '', found_high, 3, ((padding), (-padding),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding_mode == 'SAME' and ((input_size - 1) // stride * stride + effective_kernel_size - input_size) >= 0:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 4, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding_mode == 'SAME' and ((input_size - 1) // stride * stride + effective_kernel_size - input_size) < 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((max(((input_size - 1) // stride * stride + effective_kernel_size - input_size) // 2, 0) + min(-(-((input_size - 1) // stride * stride + effective_kernel_size - input_size) // 2), 0))), pad_high=(((input_size - 1) // stride * stride + effective_kernel_size - input_size) - (max(((input_size - 1) // stride * stride + effective_kernel_size - input_size) // 2, 0) + min(-(-((input_size - 1) // stride * stride + effective_kernel_size - input_size) // 2), 0))))
        return ('explicit', '', 'zeros', '', '', found_high, 5, (((max(((input_size - 1) // stride * stride + effective_kernel_size - input_size) // 2, 0) + min(-(-((input_size - 1) // stride * stride + effective_kernel_size - input_size) // 2), 0))), (((input_size - 1) // stride * stride + effective_kernel_size - input_size) - (max(((input_size - 1) // stride * stride + effective_kernel_size - input_size) // 2, 0) + min(-(-((input_size - 1) // stride * stride + effective_kernel_size - input_size) // 2), 0))),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_2(input_size, stride, padding, dilate, padding_mode, kernel_size):
    if padding_mode[0] == 'SAME' and all(k == 1 for k in kernel_size) and any((n - 1) % s > 1 for n, s in zip(input_size, stride)):
        return True
    return False


def axis_3(input_size, stride, padding, dilate, padding_mode, kernel_size):
    if stride < 1 or dilate < 1 or kernel_size < 1:
        return None
    dilation = dilate
    if padding_mode == 'VALID' and padding == 0:
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('valid', 'smallest', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding_mode == 'CAFFE' or padding_mode == 'VALID' and padding != 0:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding), output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'smallest', 'zeros', '', '', found_high, 1, ((padding), (padding), 0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding_mode == 'SAME':
        found_size, found_low, found_high = formulas.same_undilated_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(0))
        return ('same_undilated', '', 'zeros', '', '', found_high, 2, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_4(input_size, kernel, stride, padding_mode, pads):
    if kernel < 1 or stride < 1:
        return None
    kernel_size, dilation = kernel, 1
    if (padding_mode in ('VALID', 'SAME')) and not (pads == 0):
        return None
    if padding_mode == 'CAFFE':
        kernel_size, dilation = min(kernel, input_size + 2 * pads), 1
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pads), asked_pad_high=(pads))
        return ('explicit_ceil', '', 'edge', 'maximum_over_edge', '', (pads), 0, ((pads), (pads),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding_mode == 'VALID':
        kernel_size, dilation = min(kernel, input_size), 1
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'edge', 'maximum_over_edge', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding_mode == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'edge', 'maximum_over_edge', '', found_high, 2, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_5(input_size, kernel, stride, padding_mode, pads):
    if kernel < 1 or stride < 1:
        return None
    kernel_size, dilation = kernel, 1
    if (padding_mode in ('VALID', 'SAME')) and not (pads == 0):
        return None
    if padding_mode == 'CAFFE':
        kernel_size, dilation = min(kernel, input_size + 2 * pads), 1
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pads), asked_pad_high=(pads))
        return ('explicit_ceil', '', *reduced('average_of_padded' if padding_mode == 'CAFFE' else 'average_of_inside', None), (pads), 0, ((pads), (pads),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding_mode == 'VALID':
        kernel_size, dilation = min(kernel, input_size), 1
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', *reduced('average_of_padded' if padding_mode == 'CAFFE' else 'average_of_inside', None), found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding_mode == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced('average_of_padded' if padding_mode == 'CAFFE' else 'average_of_inside', None), found_high, 2, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_6(input_size, auto_pad, dilations, kernel_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if auto_pad == 'NOTSET':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])))
        return ('explicit', '', 'zeros', '', '', found_high, 0, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('SAME_UPPER', 'SAME_LOWER') and ((input_size - 1) // stride * stride + effective_kernel_size - input_size) >= 0:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('SAME_UPPER', 'SAME_LOWER') and ((input_size - 1) // stride * stride + effective_kernel_size - input_size) < 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((max(((input_size - 1) // stride * stride + effective_kernel_size - input_size) // 2, 0) + min(-(-((input_size - 1) // stride * stride + effective_kernel_size - input_size) // 2), 0))), pad_high=(((input_size - 1) // stride * stride + effective_kernel_size - input_size) - (max(((input_size - 1) // stride * stride + effective_kernel_size - input_size) // 2, 0) + min(-(-((input_size - 1) // stride * stride + effective_kernel_size - input_size) // 2), 0))))
        return ('explicit', '', 'zeros', '', '', found_high, 3, (((max(((input_size - 1) // stride * stride + effective_kernel_size - input_size) // 2, 0) + min(-(-((input_size - 1) // stride * stride + effective_kernel_size - input_size) // 2), 0))), (((input_size - 1) // stride * stride + effective_kernel_size - input_size) - (max(((input_size - 1) // stride * stride + effective_kernel_size - input_size) // 2, 0) + min(-(-((input_size - 1) // stride * stride + effective_kernel_size - input_size) // 2), 0))),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_7(input_size, auto_pad, dilations, kernel_shape, pads, strides):
    if max(kernel_shape) == 1 and any((n - 1) % s > 1 if word in ('SAME_UPPER', 'SAME_LOWER') else pair is not None and pair[0] < 0 for n, s, pair, word in zip(input_size, strides, pads, auto_pad)):
        return True
    return False


def axis_8(input_size, auto_pad, dilations, kernel_shape, output_padding, output_shape, pads, strides):
    if dilations < 1 or kernel_shape < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, strides, dilations
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if output_shape is not None and output_shape >= 1:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((max(((input_size - 1) * strides + kernel_shape - output_shape) // 2, 0) + min(-(-((input_size - 1) * strides + kernel_shape - output_shape) // 2), 0))), pad_high=(full_length + output_padding - output_shape - (max(((input_size - 1) * strides + kernel_shape - output_shape) // 2, 0) + min(-(-((input_size - 1) * strides + kernel_shape - output_shape) // 2), 0))), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, (((max(((input_size - 1) * strides + kernel_shape - output_shape) // 2, 0) + min(-(-((input_size - 1) * strides + kernel_shape - output_shape) // 2), 0))), (full_length + output_padding - output_shape - (max(((input_size - 1) * strides + kernel_shape - output_shape) // 2, 0) + min(-(-((input_size - 1) * strides + kernel_shape - output_shape) // 2), 0))), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'NOTSET':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=((0 if pads is None else pads[1])), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 1, (((0 if pads is None else pads[0])), ((0 if pads is None else pads[1])), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 2, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is None and auto_pad in ('SAME_UPPER', 'SAME_LOWER'):
        found_size, found_low, found_high = formulas.same_undilated_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(0))
        return ('same_undilated', '', 'zeros', '', '', found_high, 3, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if output_shape is not None and output_shape < 1:
        found_size, found_low, found_high = formulas.same_undilated_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(0))
        return ('same_undilated', '', 'zeros', '', '', found_high, 4, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_9(input_size, auto_pad, dilations, kernel_shape, output_padding, output_shape, pads, strides):
    if output_shape[0] is not None and max(kernel_shape) == 1:
        return True
    if output_shape[0] is None and auto_pad[0] == 'NOTSET' and max(kernel_shape) == 1 and any(d == 1 and pair is not None and max(pair[0], pair[1] - more) > 1 for d, pair, more in zip(dilations, pads, output_padding)):
        return True
    return False


def axis_10(input_size, auto_pad, ceil_mode, kernel_shape, pads, strides):
    if kernel_shape < 1 or isinstance(strides, int) and strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, (1 if strides is None else strides), 1
    if auto_pad == 'NOTSET' and not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=(max((0 if pads is None else pads[1]), kernel_shape - input_size - (0 if pads is None else pads[0]))))
        return ('explicit', '', 'edge', 'maximum_over_edge', '', found_high, 0, (((0 if pads is None else pads[0])), (max((0 if pads is None else pads[1]), kernel_shape - input_size - (0 if pads is None else pads[0]))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode and min((0 if pads is None else pads[0]), (0 if pads is None else pads[1])) >= 0:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), asked_pad_high=(max((0 if pads is None else pads[1]), kernel_shape - input_size - (0 if pads is None else pads[0]))))
        return ('explicit_ceil', '', 'edge', 'maximum_over_edge', '', (max((0 if pads is None else pads[1]), kernel_shape - input_size - (0 if pads is None else pads[0]))), 1, (((0 if pads is None else pads[0])), (max((0 if pads is None else pads[1]), kernel_shape - input_size - (0 if pads is None else pads[0]))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode and min((0 if pads is None else pads[0]), (0 if pads is None else pads[1])) < 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=(-((kernel_shape - input_size - (0 if pads is None else pads[0]) - max((0 if pads is None else pads[1]), kernel_shape - input_size - (0 if pads is None else pads[0]))) // stride) * stride + kernel_shape - input_size - (0 if pads is None else pads[0])))
        return ('explicit', '', 'edge', 'maximum_over_edge', '', found_high, 2, (((0 if pads is None else pads[0])), (-((kernel_shape - input_size - (0 if pads is None else pads[0]) - max((0 if pads is None else pads[1]), kernel_shape - input_size - (0 if pads is None else pads[0]))) // stride) * stride + kernel_shape - input_size - (0 if pads is None else pads[0])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and kernel_shape <= input_size:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'edge', 'maximum_over_edge', '', found_high, 3, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and kernel_shape > input_size:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), pad_high=(kernel_shape - input_size))
        return ('explicit', '', 'edge', 'maximum_over_edge', '', found_high, 4, ((0), (kernel_shape - input_size),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('SAME_UPPER', 'SAME_LOWER'):
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'edge', 'maximum_over_edge', '', found_high, 5, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_11(input_size, auto_pad, ceil_mode, kernel_shape, pads, strides):
    if strides[0] is None:
        return True
    if any(pair is not None and n + pair[0] + pair[1] < 1 for n, pair in zip(input_size, pads)):
        return True
    return False


def axis_12(input_size, auto_pad, ceil_mode, count_include_pad, kernel_shape, pads, strides):
    if kernel_shape < 1 or isinstance(strides, int) and strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, (1 if strides is None else strides), 1
    if auto_pad == 'NOTSET' and not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=(max((0 if pads is None else pads[1]), kernel_shape - input_size - (0 if pads is None else pads[0]))))
        return ('explicit', '', *reduced('average_of_inside' if not count_include_pad else 'average_of_padded_alike' if pads is None or pads[0] >= 0 and pads[1] >= 0 else '', None), found_high, 0, (((0 if pads is None else pads[0])), (max((0 if pads is None else pads[1]), kernel_shape - input_size - (0 if pads is None else pads[0]))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode and min((0 if pads is None else pads[0]), (0 if pads is None else pads[1])) >= 0:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), asked_pad_high=(max((0 if pads is None else pads[1]), kernel_shape - input_size - (0 if pads is None else pads[0]))))
        return ('explicit_ceil', '', *reduced('average_of_inside' if not count_include_pad else 'average_of_padded_alike' if pads is None or pads[0] >= 0 and pads[1] >= 0 else '', None), (max((0 if pads is None else pads[1]), kernel_shape - input_size - (0 if pads is None else pads[0]))), 1, (((0 if pads is None else pads[0])), (max((0 if pads is None else pads[1]), kernel_shape - input_size - (0 if pads is None else pads[0]))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode and min((0 if pads is None else pads[0]), (0 if pads is None else pads[1])) < 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=(-((kernel_shape - input_size - (0 if pads is None else pads[0]) - max((0 if pads is None else pads[1]), kernel_shape - input_size - (0 if pads is None else pads[0]))) // stride) * stride + kernel_shape - input_size - (0 if pads is None else pads[0])))
        return ('explicit', '', *reduced('average_of_inside' if not count_include_pad else 'average_of_padded_alike' if pads is None or pads[0] >= 0 and pads[1] >= 0 else '', None), found_high, 2, (((0 if pads is None else pads[0])), (-((kernel_shape - input_size - (0 if pads is None else pads[0]) - max((0 if pads is None else pads[1]), kernel_shape - input_size - (0 if pads is None else pads[0]))) // stride) * stride + kernel_shape - input_size - (0 if pads is None else pads[0])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and kernel_shape <= input_size:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', *reduced('average_of_inside' if not count_include_pad else 'average_of_padded_alike' if pads is None or pads[0] >= 0 and pads[1] >= 0 else '', None), found_high, 3, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and kernel_shape > input_size:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), pad_high=(kernel_shape - input_size))
        return ('explicit', '', *reduced('average_of_inside' if not count_include_pad else 'average_of_padded_alike' if pads is None or pads[0] >= 0 and pads[1] >= 0 else '', None), found_high, 4, ((0), (kernel_shape - input_size),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('SAME_UPPER', 'SAME_LOWER'):
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced('average_of_inside' if not count_include_pad else 'average_of_padded_alike' if pads is None or pads[0] >= 0 and pads[1] >= 0 else '', None), found_high, 5, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_13(input_size, auto_pad, ceil_mode, count_include_pad, kernel_shape, pads, strides):
    if strides[0] is None:
        return True
    if any(pair is not None and n + pair[0] + pair[1] < 1 for n, pair in zip(input_size, pads)):
        return True
    return False


def axis_14(input_size, auto_pad, ceil_mode, kernel_shape, pads, strides):
    if kernel_shape < 1 or isinstance(strides, int) and strides < 1:
        return None
    kernel_size, stride, dilation = kernel_shape, (1 if strides is None else strides), 1
    if auto_pad == 'NOTSET' and not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=(max((0 if pads is None else pads[1]), kernel_shape - input_size - (0 if pads is None else pads[0]))))
        return ('explicit', '', 'zeros', 'norm_of_padded_alike', 'taps inside the input padded at both ends as before it', found_high, 0, (((0 if pads is None else pads[0])), (max((0 if pads is None else pads[1]), kernel_shape - input_size - (0 if pads is None else pads[0]))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode and min((0 if pads is None else pads[0]), (0 if pads is None else pads[1])) >= 0:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), asked_pad_high=(max((0 if pads is None else pads[1]), kernel_shape - input_size - (0 if pads is None else pads[0]))))
        return ('explicit_ceil', '', 'zeros', 'norm_of_padded_alike', 'taps inside the input padded at both ends as before it', (max((0 if pads is None else pads[1]), kernel_shape - input_size - (0 if pads is None else pads[0]))), 1, (((0 if pads is None else pads[0])), (max((0 if pads is None else pads[1]), kernel_shape - input_size - (0 if pads is None else pads[0]))),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'NOTSET' and ceil_mode and min((0 if pads is None else pads[0]), (0 if pads is None else pads[1])) < 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((0 if pads is None else pads[0])), pad_high=(-((kernel_shape - input_size - (0 if pads is None else pads[0]) - max((0 if pads is None else pads[1]), kernel_shape - input_size - (0 if pads is None else pads[0]))) // stride) * stride + kernel_shape - input_size - (0 if pads is None else pads[0])))
        return ('explicit', '', 'zeros', 'norm_of_padded_alike', 'taps inside the input padded at both ends as before it', found_high, 2, (((0 if pads is None else pads[0])), (-((kernel_shape - input_size - (0 if pads is None else pads[0]) - max((0 if pads is None else pads[1]), kernel_shape - input_size - (0 if pads is None else pads[0]))) // stride) * stride + kernel_shape - input_size - (0 if pads is None else pads[0])),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and kernel_shape <= input_size:
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', 'norm_of_padded_alike', 'taps inside the input padded at both ends as before it', found_high, 3, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad == 'VALID' and kernel_shape > input_size:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), pad_high=(kernel_shape - input_size))
        return ('explicit', '', 'zeros', 'norm_of_padded_alike', 'taps inside the input padded at both ends as before it', found_high, 4, ((0), (kernel_shape - input_size),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if auto_pad in ('SAME_UPPER', 'SAME_LOWER'):
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', 'norm_of_padded_alike', 'taps inside the input padded at both ends as before it', found_high, 5, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_15(input_size, auto_pad, ceil_mode, kernel_shape, pads, strides):
    if strides[0] is None:
        return True
    if any(pair is not None and n + pair[0] + pair[1] < 1 for n, pair in zip(input_size, pads)):
        return True
    if any(pair is not None and min(pair) < 0 for pair in pads):
        return True
    return False


LAYERS = {
    'MNN.expr.conv2d': ((axis_1,), (), None, doubt_2, (2,), {'stride': ((int,), '', ('last first',),), 'padding': ((int,), '', ('last first',),), 'dilate': ((int,), '', ('last first',),), 'padding_mode': (('CAFFE', 'VALID', 'SAME',), '', (),), 'kernel_size': ((int,), '', (),)}, {2: ((1, 1,), (0, 0,), (1, 1,), ('VALID', 'VALID',), None,)}, ('input', 'weight', 'bias', 'stride', 'padding', 'dilate', 'group', 'padding_mode',), ('group',), ('bias', 'input', 'weight',), (), ('kernel_size',), '3.6.1', '3.6.1'),
    'MNN.expr.conv2d_transpose': ((axis_3,), (), None, None, (2,), {'stride': ((int,), '', ('last first',),), 'padding': ((int,), '', ('last first',),), 'dilate': ((int,), '', ('last first',),), 'padding_mode': (('CAFFE', 'VALID', 'SAME',), '', (),), 'kernel_size': ((int,), '', (),)}, {2: ((1, 1,), (0, 0,), (1, 1,), ('VALID', 'VALID',), None,)}, ('input', 'weight', 'bias', 'stride', 'padding', 'dilate', 'group', 'padding_mode',), ('group',), ('bias', 'input', 'weight',), (), ('kernel_size',), '3.6.1', '3.6.1'),
    'MNN.expr.max_pool': ((axis_4,), (), None, None, (2,), {'kernel': ((int,), '', ('last first',),), 'stride': ((int,), '', ('last first',),), 'padding_mode': (('CAFFE', 'VALID', 'SAME',), '', (),), 'pads': ((int,), '', ('last first',),)}, {2: (None, None, ('VALID', 'VALID',), (0, 0,),)}, ('x', 'kernel', 'stride', 'padding_mode', 'pads',), (), ('x',), (), (), '3.6.1', '3.6.1'),
    'MNN.expr.avg_pool': ((axis_5,), (), None, None, (2,), {'kernel': ((int,), '', ('last first',),), 'stride': ((int,), '', ('last first',),), 'padding_mode': (('CAFFE', 'VALID', 'SAME',), '', (),), 'pads': ((int,), '', ('last first',),)}, {2: (None, None, ('VALID', 'VALID',), (0, 0,),)}, ('x', 'kernel', 'stride', 'padding_mode', 'pads',), (), ('x',), (), (), '3.6.1', '3.6.1'),
    'MNN.onnx.Conv': ((axis_6,), (), None, doubt_7, (1, 2,), {'auto_pad': (('NOTSET', 'VALID', 'SAME_UPPER', 'SAME_LOWER',), '', (),), 'dilations': ((int,), '', (),), 'kernel_shape': ((int,), '', (),), 'pads': ((None, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (('NOTSET',), (1,), None, (None,), (1,),), 2: (('NOTSET', 'NOTSET',), (1, 1,), None, (None, None,), (1, 1,),)}, ('X', 'W', 'B',), ('group',), ('B', 'W', 'X',), (), ('kernel_shape',), '3.6.1', '3.6.1'),
    'MNN.onnx.ConvTranspose': ((axis_8,), (), None, doubt_9, (1, 2,), {'auto_pad': (('NOTSET', 'VALID', 'SAME_UPPER', 'SAME_LOWER',), '', (),), 'dilations': ((int,), '', (),), 'kernel_shape': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'output_shape': ((int, None,), '', (),), 'pads': ((None, PAIR,), 'low, then high', (),), 'strides': ((int,), '', (),)}, {1: (('NOTSET',), (1,), None, (0,), (None,), (None,), (1,),), 2: (('NOTSET', 'NOTSET',), (1, 1,), None, (0, 0,), (None, None,), (None, None,), (1, 1,),)}, ('X', 'W', 'B',), ('group',), ('B', 'W', 'X',), (), ('kernel_shape',), '3.6.1', '3.6.1'),
    'MNN.onnx.MaxPool': ((axis_10,), (), None, doubt_11, (1, 2,), {'auto_pad': (('NOTSET', 'VALID', 'SAME_UPPER', 'SAME_LOWER',), '', (),), 'ceil_mode': ((0, 1,), '', (),), 'kernel_shape': ((int,), '', (),), 'pads': ((None, PAIR,), 'low, then high', (),), 'strides': ((int, None,), '', (),)}, {1: (('NOTSET',), (0,), None, (None,), (None,),), 2: (('NOTSET', 'NOTSET',), (0, 0,), None, (None, None,), (None, None,),)}, ('X',), ('dilations', 'storage_order',), ('X',), (), (), '3.6.1', '3.6.1'),
    'MNN.onnx.AveragePool': ((axis_12,), (), None, doubt_13, (1, 2,), {'auto_pad': (('NOTSET', 'VALID', 'SAME_UPPER', 'SAME_LOWER',), '', (),), 'ceil_mode': ((0, 1,), '', (),), 'count_include_pad': ((0, 1,), '', (),), 'kernel_shape': ((int,), '', (),), 'pads': ((None, PAIR,), 'low, then high', (),), 'strides': ((int, None,), '', (),)}, {1: (('NOTSET',), (0,), (0,), None, (None,), (None,),), 2: (('NOTSET', 'NOTSET',), (0, 0,), (0, 0,), None, (None, None,), (None, None,),)}, ('X',), ('dilations',), ('X',), (), (), '3.6.1', '3.6.1'),
    'MNN.onnx.LpPool': ((axis_14,), (), None, doubt_15, (1, 2,), {'auto_pad': (('NOTSET', 'VALID', 'SAME_UPPER', 'SAME_LOWER',), '', (),), 'ceil_mode': ((0, 1,), '', (),), 'kernel_shape': ((int,), '', (),), 'pads': ((None, PAIR,), 'low, then high', (),), 'strides': ((int, None,), '', (),)}, {1: (('NOTSET',), (0,), None, (None,), (None,),), 2: (('NOTSET', 'NOTSET',), (0, 0,), None, (None, None,), (None, None,),)}, ('X',), ('dilations', 'p',), ('X',), (), (), '3.6.1', '3.6.1'),
}
