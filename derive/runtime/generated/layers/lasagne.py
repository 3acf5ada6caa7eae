"""Lasagne: its layers in release 0.2.dev1, compiled from derive/runtime/frameworks/lasagne.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.reductions import reduced


def axis_1(input_size, filter_size, stride, pad, flip_filters):
    if filter_size < 1 or stride < 1:
        return None
    kernel_size, dilation = filter_size, 1
    if (pad == 'same') and not (filter_size % 2 == 1):
        return None
    if (pad not in ('valid', 'full', 'same')) and not (pad >= 0):
        return None
    if pad == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(flip_filters))
    if pad == 'full':
        found_size, found_low, found_high = formulas.full(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('full', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(flip_filters))
    if pad == 'same':
        found_size, found_low, found_high = formulas.half(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('half', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(flip_filters))
    if pad not in ('valid', 'full', 'same'):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
        return ('explicit', '', 'zeros', '', '', found_high, 3, ((pad), (pad),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(flip_filters))
    return None


def axis_2(input_size, filter_size, stride, crop, flip_filters, output_size):
    if filter_size < 1 or stride < 1:
        return None
    kernel_size, dilation = filter_size, 1
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (crop == 'same') and not (filter_size % 2 == 1):
        return None
    if (crop not in ('valid', 'full', 'same')) and not (crop >= 0):
        return None
    if (output_size is not None and crop == 'valid') and not (0 <= output_size - full_length < stride):
        return None
    if (output_size is not None and crop == 'full') and not (0 <= output_size - (full_length - 2 * (kernel_size - 1)) < stride):
        return None
    if (output_size is not None and crop == 'same') and not (0 <= output_size - (full_length - 2 * (kernel_size // 2)) < stride):
        return None
    if (output_size is not None and crop not in ('valid', 'full', 'same')) and not (0 <= output_size - (full_length - 2 * crop) < stride):
        return None
    if output_size is not None and crop == 'valid':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_size - full_length)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 0, ((output_size - full_length),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not flip_filters))
    if output_size is not None and crop == 'full':
        found_size, found_low, found_high = formulas.full_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_size - (full_length - 2 * (kernel_size - 1)))))
        return ('full', 'chosen', 'zeros', '', '', found_high, 1, ((output_size - (full_length - 2 * (kernel_size - 1))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not flip_filters))
    if output_size is not None and crop == 'same':
        found_size, found_low, found_high = formulas.half_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_size - (full_length - 2 * (kernel_size // 2)))))
        return ('half', 'chosen', 'zeros', '', '', found_high, 2, ((output_size - (full_length - 2 * (kernel_size // 2))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not flip_filters))
    if output_size is not None and crop not in ('valid', 'full', 'same'):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(crop), pad_high=(crop), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_size - (full_length - 2 * crop))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 3, ((crop), (crop), (output_size - (full_length - 2 * crop)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not flip_filters))
    if crop == 'valid':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('valid', 'smallest', 'zeros', '', '', found_high, 4, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not flip_filters))
    if crop == 'full':
        found_size, found_low, found_high = formulas.full_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('full', 'smallest', 'zeros', '', '', found_high, 5, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not flip_filters))
    if crop == 'same':
        found_size, found_low, found_high = formulas.half_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('half', 'smallest', 'zeros', '', '', found_high, 6, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not flip_filters))
    if crop not in ('valid', 'full', 'same'):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(crop), pad_high=(crop), output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'smallest', 'zeros', '', '', found_high, 7, ((crop), (crop), 0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not flip_filters))
    return None


def axis_3(input_size, filter_size, dilation, pad, flip_filters):
    if filter_size < 1 or dilation < 1:
        return None
    kernel_size, stride = filter_size, 1
    if (pad != 'valid') and not (pad == 0):
        return None
    if not (flip_filters == False):
        return None
    found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_4(input_size, pool_size, stride, pad, ignore_border):
    if pool_size < 1 or isinstance(stride, int) and stride < 1:
        return None
    kernel_size, stride, dilation = pool_size, pool_size if stride is None else stride, 1
    if (ignore_border) and not (pad < pool_size):
        return None
    if ignore_border:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
        return ('explicit', '', '-inf', 'maximum', '', found_high, 0, ((pad), (pad),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not ignore_border:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(max(kernel_size - input_size, 0)))
        return ('explicit_ceil_inside', '', '-inf', 'maximum', '', (max(kernel_size - input_size, 0)), 1, ((0), (max(kernel_size - input_size, 0)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_5(input_size, pool_size, stride, pad, ignore_border):
    if (not ignore_border[0]) and not (max(pad) == 0):
        return False
    return True


def axis_6(input_size, pool_size, stride, pad, ignore_border, mode):
    if pool_size < 1 or isinstance(stride, int) and stride < 1:
        return None
    kernel_size, stride, dilation = pool_size, pool_size if stride is None else stride, 1
    if (ignore_border) and not (pad < pool_size):
        return None
    if ignore_border:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
        return ('explicit', '', *reduced({'max': 'maximum', 'sum': 'sum', 'average_exc_pad': 'average_of_inside', 'average_inc_pad': 'average_of_padded' if ignore_border else 'average_of_inside'}[mode], None), found_high, 0, ((pad), (pad),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not ignore_border:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(max(kernel_size - input_size, 0)))
        return ('explicit_ceil_inside', '', *reduced({'max': 'maximum', 'sum': 'sum', 'average_exc_pad': 'average_of_inside', 'average_inc_pad': 'average_of_padded' if ignore_border else 'average_of_inside'}[mode], None), (max(kernel_size - input_size, 0)), 1, ((0), (max(kernel_size - input_size, 0)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_7(input_size, pool_size, stride, pad, ignore_border, mode):
    if (not ignore_border[0]) and not (max(pad) == 0):
        return False
    return True


LAYERS = {
    'lasagne.layers.Conv1DLayer': ((axis_1,), (), None, None, (1,), {'filter_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad': ((int, 'valid', 'full', 'same',), '', (),), 'flip_filters': ((True, False,), '', (),)}, {1: (None, (1,), (0,), (True,),)}, ('incoming', 'num_filters', 'filter_size', 'stride', 'pad', 'untie_biases', 'W', 'b', 'nonlinearity', 'flip_filters',), ('convolution', 'name', 'nonlinearity', 'num_filters', 'num_groups', 'untie_biases',), ('W', 'b', 'incoming',), (), (), '0.2.dev1', ''),
    'lasagne.layers.Conv2DLayer': ((axis_1,), (), None, None, (2,), {'filter_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad': ((int, 'valid', 'full', 'same',), '', (),), 'flip_filters': ((True, False,), '', (),)}, {2: (None, (1, 1,), (0, 0,), (True, True,),)}, ('incoming', 'num_filters', 'filter_size', 'stride', 'pad', 'untie_biases', 'W', 'b', 'nonlinearity', 'flip_filters',), ('convolution', 'name', 'nonlinearity', 'num_filters', 'num_groups', 'untie_biases',), ('W', 'b', 'incoming',), (), (), '0.2.dev1', ''),
    'lasagne.layers.Conv3DLayer': ((axis_1,), (), None, None, (3,), {'filter_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad': ((int, 'valid', 'full', 'same',), '', (),), 'flip_filters': ((True, False,), '', (),)}, {3: (None, (1, 1, 1,), (0, 0, 0,), (True, True, True,),)}, ('incoming', 'num_filters', 'filter_size', 'stride', 'pad', 'untie_biases', 'W', 'b', 'nonlinearity', 'flip_filters',), ('convolution', 'name', 'nonlinearity', 'num_filters', 'num_groups', 'untie_biases',), ('W', 'b', 'incoming',), (), (), '0.2.dev1', ''),
    'lasagne.layers.TransposedConv2DLayer': ((axis_2,), (), None, None, (2,), {'filter_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'crop': ((int, 'valid', 'full', 'same',), '', (),), 'flip_filters': ((False, True,), '', (),), 'output_size': ((int, None,), '', (),)}, {2: (None, (1, 1,), (0, 0,), (False, False,), (None, None,),)}, ('incoming', 'num_filters', 'filter_size', 'stride', 'crop', 'untie_biases', 'W', 'b', 'nonlinearity', 'flip_filters', 'output_size',), ('name', 'nonlinearity', 'num_filters', 'untie_biases',), ('W', 'b', 'incoming',), (), (), '0.2.dev1', ''),
    'lasagne.layers.TransposedConv3DLayer': ((axis_2,), (), None, None, (3,), {'filter_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'crop': ((int, 'valid', 'full', 'same',), '', (),), 'flip_filters': ((False, True,), '', (),), 'output_size': ((int, None,), '', (),)}, {3: (None, (1, 1, 1,), (0, 0, 0,), (False, False, False,), (None, None, None,),)}, ('incoming', 'num_filters', 'filter_size', 'stride', 'crop', 'untie_biases', 'W', 'b', 'nonlinearity', 'flip_filters', 'output_size',), ('name', 'nonlinearity', 'num_filters', 'untie_biases',), ('W', 'b', 'incoming',), (), (), '0.2.dev1', ''),
    'lasagne.layers.DilatedConv2DLayer': ((axis_3,), (), None, None, (2,), {'filter_size': ((int,), '', (),), 'dilation': ((int,), '', (),), 'pad': ((int, 'valid',), '', (),), 'flip_filters': ((False, True,), '', (),)}, {2: (None, (1, 1,), (0, 0,), (False, False,),)}, ('incoming', 'num_filters', 'filter_size', 'dilation', 'pad', 'untie_biases', 'W', 'b', 'nonlinearity', 'flip_filters',), ('name', 'nonlinearity', 'num_filters', 'untie_biases',), ('W', 'b', 'incoming',), (), (), '0.2.dev1', ''),
    'lasagne.layers.MaxPool1DLayer': ((axis_4,), (together_5,), None, None, (1,), {'pool_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'pad': ((int,), '', (),), 'ignore_border': ((True, False,), '', (),)}, {1: (None, (None,), (0,), (True,),)}, ('incoming', 'pool_size', 'stride', 'pad', 'ignore_border',), ('name',), ('incoming',), (), (), '0.2.dev1', ''),
    'lasagne.layers.MaxPool2DLayer': ((axis_4,), (together_5,), None, None, (2,), {'pool_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'pad': ((int,), '', (),), 'ignore_border': ((True, False,), '', (),)}, {2: (None, (None, None,), (0, 0,), (True, True,),)}, ('incoming', 'pool_size', 'stride', 'pad', 'ignore_border',), ('name',), ('incoming',), (), (), '0.2.dev1', ''),
    'lasagne.layers.MaxPool3DLayer': ((axis_4,), (together_5,), None, None, (3,), {'pool_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'pad': ((int,), '', (),), 'ignore_border': ((True, False,), '', (),)}, {3: (None, (None, None, None,), (0, 0, 0,), (True, True, True,),)}, ('incoming', 'pool_size', 'stride', 'pad', 'ignore_border',), ('name',), ('incoming',), (), (), '0.2.dev1', ''),
    'lasagne.layers.Pool1DLayer': ((axis_6,), (together_7,), None, None, (1,), {'pool_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'pad': ((int,), '', (),), 'ignore_border': ((True, False,), '', (),), 'mode': (('max', 'sum', 'average_inc_pad', 'average_exc_pad',), '', (),)}, {1: (None, (None,), (0,), (True,), ('max',),)}, ('incoming', 'pool_size', 'stride', 'pad', 'ignore_border', 'mode',), ('name',), ('incoming',), (), (), '0.2.dev1', ''),
    'lasagne.layers.Pool2DLayer': ((axis_6,), (together_7,), None, None, (2,), {'pool_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'pad': ((int,), '', (),), 'ignore_border': ((True, False,), '', (),), 'mode': (('max', 'sum', 'average_inc_pad', 'average_exc_pad',), '', (),)}, {2: (None, (None, None,), (0, 0,), (True, True,), ('max', 'max',),)}, ('incoming', 'pool_size', 'stride', 'pad', 'ignore_border', 'mode',), ('name',), ('incoming',), (), (), '0.2.dev1', ''),
    'lasagne.layers.Pool3DLayer': ((axis_6,), (together_7,), None, None, (3,), {'pool_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'pad': ((int,), '', (),), 'ignore_border': ((True, False,), '', (),), 'mode': (('max', 'sum', 'average_inc_pad', 'average_exc_pad',), '', (),)}, {3: (None, (None, None, None,), (0, 0, 0,), (True, True, True,), ('max', 'max', 'max',),)}, ('incoming', 'pool_size', 'stride', 'pad', 'ignore_border', 'mode',), ('name',), ('incoming',), (), (), '0.2.dev1', ''),
}
