"""Caffe: its layers in release 2020-02-13, compiled from derive/runtime/frameworks/caffe.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.reductions import reduced


def axis_1(input_size, kernel_size, pad, stride, dilation):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (pad >= 0):
        return None
    if 0 < effective_kernel_size - input_size - pad - pad < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(effective_kernel_size - input_size - pad))
        return ('explicit', '', 'zeros', '', '', found_high, 0, ((pad), (effective_kernel_size - input_size - pad),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
    return ('explicit', '', 'zeros', '', '', found_high, 1, ((pad), (pad),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_2(input_size, kernel_size, pad, stride, dilation):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    if not (pad >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad), output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
    return ('explicit', 'smallest', 'zeros', '', '', found_high, 0, ((pad), (pad), 0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_3(input_size, kernel_size, pool, stride, pad, round_mode):
    if kernel_size < 1 or stride < 1:
        return None
    dilation = 1
    if not (pad >= 0):
        return None
    if (pool == 'STOCHASTIC') and not (pad == 0):
        return None
    if (pad > 0) and not (pad < kernel_size):
        return None
    if round_mode == 'FLOOR':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
        return ('explicit', '', *reduced({'MAX': 'maximum_from_lowest', 'AVE': 'average_of_padded', 'STOCHASTIC': ''}[pool], None), found_high, 0, ((pad), (pad),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if round_mode == 'CEIL' and pad == 0:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), asked_pad_high=(pad))
        return ('explicit_ceil', '', *reduced({'MAX': 'maximum_from_lowest', 'AVE': 'average_of_padded', 'STOCHASTIC': ''}[pool], None), (pad), 1, ((pad), (pad),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if round_mode == 'CEIL' and pad > 0:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), asked_pad_high=(pad))
        return ('explicit_ceil_inside', '', *reduced({'MAX': 'maximum_from_lowest', 'AVE': 'average_of_padded', 'STOCHASTIC': ''}[pool], None), (pad), 2, ((pad), (pad),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_4(input_size, kernel_size, pool, stride, pad, round_mode):
    if round_mode[0] == 'CEIL' and max(pad) > 0 and any(p == 0 and -((k - i) // s) * s >= i for p, k, i, s in zip(pad, kernel_size, input_size, stride)):
        return True
    return False


LAYERS = {
    'caffe.layers.Convolution': ((axis_1,), (), None, None, (1, 2, 3,), {'kernel_size': ((int,), '', (),), 'pad': ((int,), '', (),), 'stride': ((int,), '', (),), 'dilation': ((int,), '', (),)}, {1: (None, (0,), (1,), (1,),), 2: (None, (0, 0,), (1, 1,), (1, 1,),), 3: (None, (0, 0, 0,), (1, 1, 1,), (1, 1, 1,),)}, ('*',), ('axis', 'bias_filler', 'bias_term', 'engine', 'force_nd_im2col', 'group', 'num_output', 'weight_filler',), (), ('bottom', 'kernel_h', 'kernel_w', 'pad_h', 'pad_w', 'stride_h', 'stride_w',), (), '2020-02-13', ''),
    'caffe.layers.Deconvolution': ((axis_2,), (), None, None, (1, 2, 3,), {'kernel_size': ((int,), '', (),), 'pad': ((int,), '', (),), 'stride': ((int,), '', (),), 'dilation': ((int,), '', (),)}, {1: (None, (0,), (1,), (1,),), 2: (None, (0, 0,), (1, 1,), (1, 1,),), 3: (None, (0, 0, 0,), (1, 1, 1,), (1, 1, 1,),)}, ('*',), ('axis', 'bias_filler', 'bias_term', 'engine', 'force_nd_im2col', 'group', 'num_output', 'weight_filler',), (), ('bottom', 'kernel_h', 'kernel_w', 'pad_h', 'pad_w', 'stride_h', 'stride_w',), (), '2020-02-13', ''),
    'caffe.layers.Pooling': ((axis_3,), (), None, doubt_4, (2,), {'kernel_size': ((int,), '', (),), 'pool': (('MAX', 'AVE', 'STOCHASTIC',), '', (),), 'stride': ((int,), '', (),), 'pad': ((int,), '', (),), 'round_mode': (('CEIL', 'FLOOR',), '', (),)}, {2: (None, ('MAX', 'MAX',), (1, 1,), (0, 0,), ('CEIL', 'CEIL',),)}, ('*',), ('engine',), (), ('bottom', 'global_pooling', 'kernel_h', 'kernel_w', 'pad_h', 'pad_w', 'stride_h', 'stride_w',), (), '2020-02-13', ''),
}
