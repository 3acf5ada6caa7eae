"""oneDNN: its layers in release 2025-03-14, compiled from derive/runtime/frameworks/onednn.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas


def axis_1(input_size, strides, padding_l, padding_r, dilates, kernel_size):
    if strides < 1 or kernel_size < 1:
        return None
    stride, dilation = strides, dilates + 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (dilates >= 0):
        return None
    if not (padding_l >= 0):
        return None
    if not (padding_r > -strides):
        return None
    if 0 < effective_kernel_size - input_size - padding_l - padding_r < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding_l), pad_high=(effective_kernel_size - input_size - padding_l))
        return ('explicit', '', 'zeros', '', '', found_high, 0, ((padding_l), (effective_kernel_size - input_size - padding_l),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding_l), pad_high=(padding_r))
    return ('explicit', '', 'zeros', '', '', found_high, 1, ((padding_l), (padding_r),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_2(input_size, strides, padding_l, padding_r, dilates, kernel_size, dst):
    if strides < 1 or kernel_size < 1:
        return None
    stride, dilation = strides, dilates + 1
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if not (dilates >= 0):
        return None
    if not (padding_l >= 0):
        return None
    if not (padding_r > -strides):
        return None
    if not (0 <= dst - (full_length - padding_l - padding_r) < strides or input_size == 1 and 0 < (full_length - padding_l - padding_r) - dst < strides):
        return None
    found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding_l), pad_high=(padding_r), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=dst - (full_length - padding_l - padding_r))))
    return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, ((padding_l), (padding_r), (dst - (full_length - padding_l - padding_r)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_3(input_size, strides, kernel, dilation, padding_l, padding_r):
    if strides < 1 or kernel < 1:
        return None
    kernel_size, stride, dilation = kernel, strides, dilation + 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (dilation >= 1):
        return None
    if not (padding_l >= 0):
        return None
    if not (padding_r >= -strides):
        return None
    if 0 < effective_kernel_size - input_size - padding_l - padding_r < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding_l), pad_high=(effective_kernel_size - input_size - padding_l))
        return ('explicit', '', 'lowest', 'maximum_from_lowest', '', found_high, 0, ((padding_l), (effective_kernel_size - input_size - padding_l),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding_l), pad_high=(padding_r))
    return ('explicit', '', 'lowest', 'maximum_from_lowest', '', found_high, 1, ((padding_l), (padding_r),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_4(input_size, strides, kernel, dilation, padding_l, padding_r):
    if strides < 1 or kernel < 1:
        return None
    kernel_size, stride, dilation = kernel, strides, dilation + 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (dilation >= 1):
        return None
    if not (padding_l >= 0):
        return None
    if not (padding_r >= -strides):
        return None
    if 0 < effective_kernel_size - input_size - padding_l - padding_r < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding_l), pad_high=(effective_kernel_size - input_size - padding_l))
        return ('explicit', '', 'zeros', 'average_of_kernel', 'all taps', found_high, 0, ((padding_l), (effective_kernel_size - input_size - padding_l),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding_l), pad_high=(padding_r))
    return ('explicit', '', 'zeros', 'average_of_kernel', 'all taps', found_high, 1, ((padding_l), (padding_r),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_5(input_size, strides, kernel, dilation, padding_l, padding_r):
    if strides < 1 or kernel < 1:
        return None
    kernel_size, stride, dilation = kernel, strides, dilation + 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (dilation >= 1):
        return None
    if not (padding_l >= 0):
        return None
    if not (padding_r >= -strides):
        return None
    if not (padding_l < effective_kernel_size):
        return None
    if not (padding_r < effective_kernel_size):
        return None
    if not (dilation <= input_size):
        return None
    if 0 < effective_kernel_size - input_size - padding_l - padding_r < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding_l), pad_high=(effective_kernel_size - input_size - padding_l))
        return ('explicit', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 0, ((padding_l), (effective_kernel_size - input_size - padding_l),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding_l), pad_high=(padding_r))
    return ('explicit', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 1, ((padding_l), (padding_r),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


LAYERS = {
    'dnnl.convolution_forward': ((axis_1,), (), None, None, (1, 2, 3,), {'strides': ((int,), '', (),), 'padding_l': ((int,), '', (),), 'padding_r': ((int,), '', (),), 'dilates': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (None, None, None, (0,), None,), 2: (None, None, None, (0, 0,), None,), 3: (None, None, None, (0, 0, 0,), None,)}, (), (), (), (), (), '2025-03-14', ''),
    'dnnl.deconvolution_forward': ((axis_2,), (), None, None, (1, 2, 3,), {'strides': ((int,), '', (),), 'padding_l': ((int,), '', (),), 'padding_r': ((int,), '', (),), 'dilates': ((int,), '', (),), 'kernel_size': ((int,), '', (),), 'dst': ((int,), '', (),)}, {1: (None, None, None, (0,), None, None,), 2: (None, None, None, (0, 0,), None, None,), 3: (None, None, None, (0, 0, 0,), None, None,)}, (), (), (), (), (), '2025-03-14', ''),
    'dnnl.pooling_max': ((axis_3,), (), None, None, (1, 2, 3,), {'strides': ((int,), '', (),), 'kernel': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding_l': ((int,), '', (),), 'padding_r': ((int,), '', (),)}, {1: (None, None, None, None, None,), 2: (None, None, None, None, None,), 3: (None, None, None, None, None,)}, ('strides', 'kernel', 'dilation', 'padding_l', 'padding_r',), (), (), (), (), '2025-03-14', ''),
    'dnnl.pooling_avg_include_padding': ((axis_4,), (), None, None, (1, 2, 3,), {'strides': ((int,), '', (),), 'kernel': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding_l': ((int,), '', (),), 'padding_r': ((int,), '', (),)}, {1: (None, None, None, None, None,), 2: (None, None, None, None, None,), 3: (None, None, None, None, None,)}, ('strides', 'kernel', 'dilation', 'padding_l', 'padding_r',), (), (), (), (), '2025-03-14', ''),
    'dnnl.pooling_avg_exclude_padding': ((axis_5,), (), None, None, (1, 2, 3,), {'strides': ((int,), '', (),), 'kernel': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding_l': ((int,), '', (),), 'padding_r': ((int,), '', (),)}, {1: (None, None, None, None, None,), 2: (None, None, None, None, None,), 3: (None, None, None, None, None,)}, ('strides', 'kernel', 'dilation', 'padding_l', 'padding_r',), (), (), (), (), '2025-03-14', ''),
}
