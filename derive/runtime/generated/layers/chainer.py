"""Chainer: its layers in release 7.8.1, compiled from derive/runtime/frameworks/chainer.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.reductions import reduced


def axis_1(input_size, stride, pad, cover_all, dilate, kernel_size):
    if stride < 1 or dilate < 1 or kernel_size < 1:
        return None
    dilation = dilate
    if not (pad >= 0):
        return None
    if cover_all:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), asked_pad_high=(pad))
        return ('explicit_ceil', '', 'zeros', '', '', (pad), 0, ((pad), (pad),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not cover_all:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
        return ('explicit', '', 'zeros', '', '', found_high, 1, ((pad), (pad),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_2(input_size, stride, pad, cover_all, kernel_size, dilate):
    if stride < 1 or kernel_size < 1 or dilate < 1:
        return None
    dilation = dilate
    if not (pad >= 0):
        return None
    if cover_all:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), asked_pad_high=(pad))
        return ('explicit_ceil', '', 'zeros', '', '', (pad), 0, ((pad), (pad),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not cover_all:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
        return ('explicit', '', 'zeros', '', '', found_high, 1, ((pad), (pad),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_3(input_size, stride, pad, dilate, cover_all, kernel_size):
    if stride < 1 or dilate < 1 or kernel_size < 1:
        return None
    dilation = dilate
    if not (pad >= 0):
        return None
    if cover_all:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), asked_pad_high=(pad))
        return ('explicit_ceil', '', 'zeros', '', '', (pad), 0, ((pad), (pad),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not cover_all:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
        return ('explicit', '', 'zeros', '', '', found_high, 1, ((pad), (pad),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_4(input_size, stride, pad, kernel_size):
    if stride < 1 or kernel_size < 1:
        return None
    dilation = 1
    if not (pad >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((pad), (pad),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_5(input_size, stride, pad, outsize, dilate, kernel_size):
    if stride < 1 or dilate < 1 or kernel_size < 1:
        return None
    dilation = dilate
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (outsize is not None) and not (full_length - 2 * pad - stride < outsize < full_length - 2 * pad + stride):
        return None
    if not (pad >= 0):
        return None
    if outsize is None:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad), output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'smallest', 'zeros', '', '', found_high, 0, ((pad), (pad), 0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if outsize is not None:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=outsize - (full_length - 2 * pad))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 1, ((pad), (pad), (outsize - (full_length - 2 * pad)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_6(input_size, stride, pad, outsize, dilate, kernel_size):
    if min(pad) < 0:
        return True
    return False


def axis_7(input_size, stride, pad, outsize, kernel_size, dilate):
    if stride < 1 or kernel_size < 1 or dilate < 1:
        return None
    dilation = dilate
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (outsize is not None) and not (full_length - 2 * pad - stride < outsize < full_length - 2 * pad + stride):
        return None
    if not (pad >= 0):
        return None
    if outsize is None:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad), output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'smallest', 'zeros', '', '', found_high, 0, ((pad), (pad), 0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if outsize is not None:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=outsize - (full_length - 2 * pad))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 1, ((pad), (pad), (outsize - (full_length - 2 * pad)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_8(input_size, stride, pad, outsize, kernel_size, dilate):
    if min(pad) < 0:
        return True
    return False


def axis_9(input_size, ksize, stride, pad, cover_all):
    if ksize < 1 or isinstance(stride, int) and stride < 1:
        return None
    kernel_size, stride, dilation = ksize, ksize if stride is None else stride, 1
    if not (pad >= 0):
        return None
    if cover_all:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), asked_pad_high=(pad))
        return ('explicit_ceil', '', '-inf', 'maximum', '', (pad), 0, ((pad), (pad),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not cover_all:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
        return ('explicit', '', '-inf', 'maximum', '', found_high, 1, ((pad), (pad),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_10(input_size, ksize, stride, pad):
    if ksize < 1 or isinstance(stride, int) and stride < 1:
        return None
    kernel_size, stride, dilation = ksize, ksize if stride is None else stride, 1
    if not (pad >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
    return ('explicit', '', 'zeros', 'average_of_kernel', 'all taps', found_high, 0, ((pad), (pad),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_11(input_size, ksize, stride, pad, pad_value):
    if ksize < 1 or isinstance(stride, int) and stride < 1:
        return None
    kernel_size, stride, dilation = ksize, ksize if stride is None else stride, 1
    if not (pad >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
    return ('explicit', '', *reduced('average_of_inside' if pad_value is None else 'average_of_kernel', None), found_high, 0, ((pad), (pad),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_12(input_size, ksize, stride, pad, cover_all, dilate):
    if ksize < 1 or stride < 1 or dilate < 1:
        return None
    kernel_size, dilation = ksize, dilate
    if not (pad >= 0):
        return None
    if cover_all:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), asked_pad_high=(pad))
        return ('explicit_ceil', '', 'zeros', '', '', (pad), 0, ((pad), (pad),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not cover_all:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
        return ('explicit', '', 'zeros', '', '', found_high, 1, ((pad), (pad),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_13(input_size, out_channels, ksize, stride, pad, dilate):
    if out_channels < 1 or stride < 1 or dilate < 1 or isinstance(ksize, int) and ksize < 1:
        return None
    kernel_size, dilation = out_channels if ksize is None else ksize, dilate
    if not (pad >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((pad), (pad),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_14(input_size, out_channels, ksize, stride, pad, cover_all, dilate):
    if out_channels < 1 or stride < 1 or dilate < 1 or isinstance(ksize, int) and ksize < 1:
        return None
    kernel_size, dilation = out_channels if ksize is None else ksize, dilate
    if not (pad >= 0):
        return None
    if cover_all:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), asked_pad_high=(pad))
        return ('explicit_ceil', '', 'zeros', '', '', (pad), 0, ((pad), (pad),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not cover_all:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
        return ('explicit', '', 'zeros', '', '', found_high, 1, ((pad), (pad),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_15(input_size, ksize, stride, pad):
    if ksize < 1 or stride < 1:
        return None
    kernel_size, dilation = ksize, 1
    if not (pad >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((pad), (pad),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_16(input_size, ksize, stride, pad, outsize, dilate):
    if ksize < 1 or stride < 1 or dilate < 1:
        return None
    kernel_size, dilation = ksize, dilate
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (outsize is not None) and not (full_length - 2 * pad - stride < outsize < full_length - 2 * pad + stride):
        return None
    if not (pad >= 0):
        return None
    if outsize is None:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad), output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'smallest', 'zeros', '', '', found_high, 0, ((pad), (pad), 0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if outsize is not None:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=outsize - (full_length - 2 * pad))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 1, ((pad), (pad), (outsize - (full_length - 2 * pad)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_17(input_size, ksize, stride, pad, outsize, dilate):
    if min(pad) < 0:
        return True
    return False


def axis_18(input_size, out_channels, ksize, stride, pad, outsize, dilate):
    if out_channels < 1 or stride < 1 or dilate < 1 or isinstance(ksize, int) and ksize < 1:
        return None
    kernel_size, dilation = out_channels if ksize is None else ksize, dilate
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (outsize is not None) and not (full_length - 2 * pad - stride < outsize < full_length - 2 * pad + stride):
        return None
    if not (pad >= 0):
        return None
    if outsize is None:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad), output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'smallest', 'zeros', '', '', found_high, 0, ((pad), (pad), 0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if outsize is not None:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=outsize - (full_length - 2 * pad))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 1, ((pad), (pad), (outsize - (full_length - 2 * pad)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_19(input_size, out_channels, ksize, stride, pad, outsize, dilate):
    if min(pad) < 0:
        return True
    return False


LAYERS = {
    'chainer.functions.convolution_1d': ((axis_1,), (), None, None, (1,), {'stride': ((int,), '', (),), 'pad': ((int,), '', (),), 'cover_all': ((False, True,), '', (),), 'dilate': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (0,), (False,), (1,), None,)}, ('x', 'W', 'b', 'stride', 'pad', 'cover_all', 'dilate', 'groups',), ('groups',), ('W', 'b', 'x',), (), ('kernel_size',), '7.8.1', '7.8.1'),
    'chainer.functions.convolution_3d': ((axis_1,), (), None, None, (3,), {'stride': ((int,), '', (),), 'pad': ((int,), '', (),), 'cover_all': ((False, True,), '', (),), 'dilate': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {3: ((1, 1, 1,), (0, 0, 0,), (False, False, False,), (1, 1, 1,), None,)}, ('x', 'W', 'b', 'stride', 'pad', 'cover_all', 'dilate', 'groups',), ('groups',), ('W', 'b', 'x',), (), ('kernel_size',), '7.8.1', '7.8.1'),
    'chainer.functions.convolution_2d': ((axis_2,), (), None, None, (2,), {'stride': ((int,), '', (),), 'pad': ((int,), '', (),), 'cover_all': ((False, True,), '', (),), 'kernel_size': ((int,), '', (),), 'dilate': ((int,), '', (),)}, {2: ((1, 1,), (0, 0,), (False, False,), None, (1, 1,),)}, ('x', 'W', 'b', 'stride', 'pad', 'cover_all',), ('groups',), ('W', 'b', 'x',), ('kwargs',), ('kernel_size',), '7.8.1', '7.8.1'),
    'chainer.functions.convolution_nd': ((axis_1,), (), None, None, (1, 2,), {'stride': ((int,), '', (),), 'pad': ((int,), '', (),), 'cover_all': ((False, True,), '', (),), 'dilate': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (0,), (False,), (1,), None,), 2: ((1, 1,), (0, 0,), (False, False,), (1, 1,), None,)}, ('x', 'W', 'b', 'stride', 'pad', 'cover_all', 'dilate', 'groups',), ('groups',), ('W', 'b', 'x',), (), ('kernel_size',), '7.8.1', '7.8.1'),
    'chainer.functions.dilated_convolution_2d': ((axis_3,), (), None, None, (2,), {'stride': ((int,), '', (),), 'pad': ((int,), '', (),), 'dilate': ((int,), '', (),), 'cover_all': ((False, True,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: ((1, 1,), (0, 0,), (1, 1,), (False, False,), None,)}, ('x', 'W', 'b', 'stride', 'pad', 'dilate', 'cover_all',), (), ('W', 'b', 'x',), (), ('kernel_size',), '7.8.1', '7.8.1'),
    'chainer.functions.depthwise_convolution_2d': ((axis_4,), (), None, None, (2,), {'stride': ((int,), '', (),), 'pad': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: ((1, 1,), (0, 0,), None,)}, ('x', 'W', 'b', 'stride', 'pad',), (), ('W', 'b', 'x',), (), ('kernel_size',), '7.8.1', '7.8.1'),
    'chainer.functions.deconvolution_1d': ((axis_5,), (), None, doubt_6, (1,), {'stride': ((int,), '', (),), 'pad': ((int,), '', (),), 'outsize': ((int, None,), '', (),), 'dilate': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (0,), (None,), (1,), None,)}, ('x', 'W', 'b', 'stride', 'pad', 'outsize', 'dilate', 'groups',), ('groups',), ('W', 'b', 'x',), (), ('kernel_size',), '7.8.1', '7.8.1'),
    'chainer.functions.deconvolution_3d': ((axis_5,), (), None, doubt_6, (3,), {'stride': ((int,), '', (),), 'pad': ((int,), '', (),), 'outsize': ((int, None,), '', (),), 'dilate': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {3: ((1, 1, 1,), (0, 0, 0,), (None, None, None,), (1, 1, 1,), None,)}, ('x', 'W', 'b', 'stride', 'pad', 'outsize', 'dilate', 'groups',), ('groups',), ('W', 'b', 'x',), (), ('kernel_size',), '7.8.1', '7.8.1'),
    'chainer.functions.deconvolution_2d': ((axis_7,), (), None, doubt_8, (2,), {'stride': ((int,), '', (),), 'pad': ((int,), '', (),), 'outsize': ((int, None,), '', (),), 'kernel_size': ((int,), '', (),), 'dilate': ((int,), '', (),)}, {2: ((1, 1,), (0, 0,), (None, None,), None, (1, 1,),)}, ('x', 'W', 'b', 'stride', 'pad', 'outsize',), ('groups',), ('W', 'b', 'x',), ('kwargs',), ('kernel_size',), '7.8.1', '7.8.1'),
    'chainer.functions.deconvolution_nd': ((axis_5,), (), None, doubt_6, (1, 2,), {'stride': ((int,), '', (),), 'pad': ((int,), '', (),), 'outsize': ((int, None,), '', (),), 'dilate': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (0,), (None,), (1,), None,), 2: ((1, 1,), (0, 0,), (None, None,), (1, 1,), None,)}, ('x', 'W', 'b', 'stride', 'pad', 'outsize', 'dilate', 'groups',), ('groups',), ('W', 'b', 'x',), (), ('kernel_size',), '7.8.1', '7.8.1'),
    'chainer.functions.max_pooling_1d': ((axis_9,), (), None, None, (1,), {'ksize': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'pad': ((int,), '', (),), 'cover_all': ((False, True,), '', (),)}, {1: (None, (None,), (0,), (True,),)}, ('x', 'ksize', 'stride', 'pad', 'cover_all', 'return_indices',), ('return_indices',), ('x',), (), (), '7.8.1', '7.8.1'),
    'chainer.functions.max_pooling_2d': ((axis_9,), (), None, None, (2,), {'ksize': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'pad': ((int,), '', (),), 'cover_all': ((False, True,), '', (),)}, {2: (None, (None, None,), (0, 0,), (True, True,),)}, ('x', 'ksize', 'stride', 'pad', 'cover_all', 'return_indices',), ('return_indices',), ('x',), (), (), '7.8.1', '7.8.1'),
    'chainer.functions.max_pooling_3d': ((axis_9,), (), None, None, (3,), {'ksize': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'pad': ((int,), '', (),), 'cover_all': ((False, True,), '', (),)}, {3: (None, (None, None, None,), (0, 0, 0,), (True, True, True,),)}, ('x', 'ksize', 'stride', 'pad', 'cover_all', 'return_indices',), ('return_indices',), ('x',), (), (), '7.8.1', '7.8.1'),
    'chainer.functions.max_pooling_nd': ((axis_9,), (), None, None, (1, 2,), {'ksize': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'pad': ((int,), '', (),), 'cover_all': ((False, True,), '', (),)}, {1: (None, (None,), (0,), (True,),), 2: (None, (None, None,), (0, 0,), (True, True,),)}, ('x', 'ksize', 'stride', 'pad', 'cover_all', 'return_indices',), ('return_indices',), ('x',), (), (), '7.8.1', '7.8.1'),
    'chainer.functions.average_pooling_2d': ((axis_10,), (), None, None, (2,), {'ksize': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'pad': ((int,), '', (),)}, {2: (None, (None, None,), (0, 0,),)}, ('x', 'ksize', 'stride', 'pad',), (), ('x',), (), (), '7.8.1', '7.8.1'),
    'chainer.functions.average_pooling_1d': ((axis_11,), (), None, None, (1,), {'ksize': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'pad': ((int,), '', (),), 'pad_value': ((0, None,), '', (),)}, {1: (None, (None,), (0,), (0,),)}, ('x', 'ksize', 'stride', 'pad', 'pad_value',), (), ('x',), (), (), '7.8.1', '7.8.1'),
    'chainer.functions.average_pooling_3d': ((axis_11,), (), None, None, (3,), {'ksize': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'pad': ((int,), '', (),), 'pad_value': ((0, None,), '', (),)}, {3: (None, (None, None, None,), (0, 0, 0,), (0, 0, 0,),)}, ('x', 'ksize', 'stride', 'pad', 'pad_value',), (), ('x',), (), (), '7.8.1', '7.8.1'),
    'chainer.functions.average_pooling_nd': ((axis_11,), (), None, None, (1, 2,), {'ksize': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'pad': ((int,), '', (),), 'pad_value': ((0, None,), '', (),)}, {1: (None, (None,), (0,), (0,),), 2: (None, (None, None,), (0, 0,), (0, 0,),)}, ('x', 'ksize', 'stride', 'pad', 'pad_value',), (), ('x',), (), (), '7.8.1', '7.8.1'),
    'chainer.links.Convolution1D': ((axis_12,), (), None, None, (1,), {'ksize': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad': ((int,), '', (),), 'cover_all': ((False, True,), '', (),), 'dilate': ((int,), '', (),)}, {1: (None, (1,), (0,), (False,), (1,),)}, ('in_channels', 'out_channels', 'ksize', 'stride', 'pad', 'nobias', 'initialW', 'initial_bias', 'cover_all', 'dilate', 'groups',), ('groups', 'in_channels', 'nobias', 'out_channels',), ('initialW', 'initial_bias',), (), (), '7.8.1', '7.8.1'),
    'chainer.links.Convolution3D': ((axis_12,), (), None, None, (3,), {'ksize': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad': ((int,), '', (),), 'cover_all': ((False, True,), '', (),), 'dilate': ((int,), '', (),)}, {3: (None, (1, 1, 1,), (0, 0, 0,), (False, False, False,), (1, 1, 1,),)}, ('in_channels', 'out_channels', 'ksize', 'stride', 'pad', 'nobias', 'initialW', 'initial_bias', 'cover_all', 'dilate', 'groups',), ('groups', 'in_channels', 'nobias', 'out_channels',), ('initialW', 'initial_bias',), (), (), '7.8.1', '7.8.1'),
    'chainer.links.Convolution2D': ((axis_13,), (), None, None, (2,), {'out_channels': ((int,), '', (),), 'ksize': ((int, None,), '', (),), 'stride': ((int,), '', (),), 'pad': ((int,), '', (),), 'dilate': ((int,), '', (),)}, {2: (None, (None, None,), (1, 1,), (0, 0,), (1, 1,),)}, ('in_channels', 'out_channels', 'ksize', 'stride', 'pad', 'nobias', 'initialW', 'initial_bias',), ('groups', 'in_channels', 'nobias',), ('initialW', 'initial_bias',), ('kwargs',), (), '7.8.1', '7.8.1'),
    'chainer.links.ConvolutionND': ((axis_14,), (), None, None, (1, 2,), {'out_channels': ((int,), '', (),), 'ksize': ((int, None,), '', (),), 'stride': ((int,), '', (),), 'pad': ((int,), '', (),), 'cover_all': ((False, True,), '', (),), 'dilate': ((int,), '', (),)}, {1: (None, (None,), (1,), (0,), (False,), (1,),), 2: (None, (None, None,), (1, 1,), (0, 0,), (False, False,), (1, 1,),)}, ('ndim', 'in_channels', 'out_channels', 'ksize', 'stride', 'pad', 'nobias', 'initialW', 'initial_bias', 'cover_all', 'dilate', 'groups',), ('groups', 'in_channels', 'ndim', 'nobias',), ('initialW', 'initial_bias',), (), (), '7.8.1', '7.8.1'),
    'chainer.links.DilatedConvolution2D': ((axis_13,), (), None, None, (2,), {'out_channels': ((int,), '', (),), 'ksize': ((int, None,), '', (),), 'stride': ((int,), '', (),), 'pad': ((int,), '', (),), 'dilate': ((int,), '', (),)}, {2: (None, (None, None,), (1, 1,), (0, 0,), (1, 1,),)}, ('in_channels', 'out_channels', 'ksize', 'stride', 'pad', 'dilate', 'nobias', 'initialW', 'initial_bias',), ('in_channels', 'nobias',), ('initialW', 'initial_bias',), (), (), '7.8.1', '7.8.1'),
    'chainer.links.DepthwiseConvolution2D': ((axis_15,), (), None, None, (2,), {'ksize': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad': ((int,), '', (),)}, {2: (None, (1, 1,), (0, 0,),)}, ('in_channels', 'channel_multiplier', 'ksize', 'stride', 'pad', 'nobias', 'initialW', 'initial_bias',), ('channel_multiplier', 'in_channels', 'nobias',), ('initialW', 'initial_bias',), (), (), '7.8.1', '7.8.1'),
    'chainer.links.Deconvolution1D': ((axis_16,), (), None, doubt_17, (1,), {'ksize': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad': ((int,), '', (),), 'outsize': ((int, None,), '', (),), 'dilate': ((int,), '', (),)}, {1: (None, (1,), (0,), (None,), (1,),)}, ('in_channels', 'out_channels', 'ksize', 'stride', 'pad', 'nobias', 'outsize', 'initialW', 'initial_bias', 'dilate', 'groups',), ('groups', 'in_channels', 'nobias', 'out_channels',), ('initialW', 'initial_bias',), (), (), '7.8.1', '7.8.1'),
    'chainer.links.Deconvolution3D': ((axis_16,), (), None, doubt_17, (3,), {'ksize': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad': ((int,), '', (),), 'outsize': ((int, None,), '', (),), 'dilate': ((int,), '', (),)}, {3: (None, (1, 1, 1,), (0, 0, 0,), (None, None, None,), (1, 1, 1,),)}, ('in_channels', 'out_channels', 'ksize', 'stride', 'pad', 'nobias', 'outsize', 'initialW', 'initial_bias', 'dilate', 'groups',), ('groups', 'in_channels', 'nobias', 'out_channels',), ('initialW', 'initial_bias',), (), (), '7.8.1', '7.8.1'),
    'chainer.links.Deconvolution2D': ((axis_18,), (), None, doubt_19, (2,), {'out_channels': ((int,), '', (),), 'ksize': ((int, None,), '', (),), 'stride': ((int,), '', (),), 'pad': ((int,), '', (),), 'outsize': ((int, None,), '', (),), 'dilate': ((int,), '', (),)}, {2: (None, (None, None,), (1, 1,), (0, 0,), (None, None,), (1, 1,),)}, ('in_channels', 'out_channels', 'ksize', 'stride', 'pad', 'nobias', 'outsize', 'initialW', 'initial_bias',), ('groups', 'in_channels', 'nobias',), ('initialW', 'initial_bias',), ('kwargs',), (), '7.8.1', '7.8.1'),
    'chainer.links.DeconvolutionND': ((axis_18,), (), None, doubt_19, (1, 2,), {'out_channels': ((int,), '', (),), 'ksize': ((int, None,), '', (),), 'stride': ((int,), '', (),), 'pad': ((int,), '', (),), 'outsize': ((int, None,), '', (),), 'dilate': ((int,), '', (),)}, {1: (None, (None,), (1,), (0,), (None,), (1,),), 2: (None, (None, None,), (1, 1,), (0, 0,), (None, None,), (1, 1,),)}, ('ndim', 'in_channels', 'out_channels', 'ksize', 'stride', 'pad', 'nobias', 'outsize', 'initialW', 'initial_bias', 'dilate', 'groups',), ('groups', 'in_channels', 'ndim', 'nobias',), ('initialW', 'initial_bias',), (), (), '7.8.1', '7.8.1'),
}
