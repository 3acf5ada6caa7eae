"""MNN: its layers in release 3.6.1, compiled from derive/runtime/frameworks/mnn.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
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
        return ('explicit_ceil', '', 'nothing', 'maximum_of_inside', '', (pads), 0, ((pads), (pads),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding_mode == 'VALID':
        kernel_size, dilation = min(kernel, input_size), 1
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'nothing', 'maximum_of_inside', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding_mode == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'nothing', 'maximum_of_inside', '', found_high, 2, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_5(input_size, kernel, stride, padding_mode, pads):
    kernel_size, dilation, = zip(*[(kernel, 1,) for kernel in kernel])
    if padding_mode[0] == 'CAFFE' and any(k <= p or ((n + 2 * p - min(k, n + 2 * p) + s - 1) // s) * s - p >= n for n, p, k, s in zip(input_size, pads, kernel_size, stride)):
        return True
    return False


def axis_6(input_size, kernel, stride, padding_mode, pads):
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


LAYERS = {
    'MNN.expr.conv2d': ((axis_1,), (), doubt_2, (2,), {'stride': ((int,), '', ('last first',),), 'padding': ((int,), '', ('last first',),), 'dilate': ((int,), '', ('last first',),), 'padding_mode': (('CAFFE', 'VALID', 'SAME',), '', (),), 'kernel_size': ((int,), '', (),)}, {2: ((1, 1,), (0, 0,), (1, 1,), ('VALID', 'VALID',), None,)}, ('input', 'weight', 'bias', 'stride', 'padding', 'dilate', 'group', 'padding_mode',), ('group',), ('bias', 'input', 'weight',), (), ('kernel_size',), '3.6.1', '3.6.1'),
    'MNN.expr.conv2d_transpose': ((axis_3,), (), None, (2,), {'stride': ((int,), '', ('last first',),), 'padding': ((int,), '', ('last first',),), 'dilate': ((int,), '', ('last first',),), 'padding_mode': (('CAFFE', 'VALID', 'SAME',), '', (),), 'kernel_size': ((int,), '', (),)}, {2: ((1, 1,), (0, 0,), (1, 1,), ('VALID', 'VALID',), None,)}, ('input', 'weight', 'bias', 'stride', 'padding', 'dilate', 'group', 'padding_mode',), ('group',), ('bias', 'input', 'weight',), (), ('kernel_size',), '3.6.1', '3.6.1'),
    'MNN.expr.max_pool': ((axis_4,), (), doubt_5, (2,), {'kernel': ((int,), '', ('last first',),), 'stride': ((int,), '', ('last first',),), 'padding_mode': (('CAFFE', 'VALID', 'SAME',), '', (),), 'pads': ((int,), '', ('last first',),)}, {2: (None, None, ('VALID', 'VALID',), (0, 0,),)}, ('x', 'kernel', 'stride', 'padding_mode', 'pads',), (), ('x',), (), (), '3.6.1', '3.6.1'),
    'MNN.expr.avg_pool': ((axis_6,), (), None, (2,), {'kernel': ((int,), '', ('last first',),), 'stride': ((int,), '', ('last first',),), 'padding_mode': (('CAFFE', 'VALID', 'SAME',), '', (),), 'pads': ((int,), '', ('last first',),)}, {2: (None, None, ('VALID', 'VALID',), (0, 0,),)}, ('x', 'kernel', 'stride', 'padding_mode', 'pads',), (), ('x',), (), (), '3.6.1', '3.6.1'),
}
