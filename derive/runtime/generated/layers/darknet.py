"""Darknet: its layers in release 2022-07-18, compiled from derive/runtime/frameworks/darknet.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas


def axis_1(input_size, size, stride, pad, padding):
    if size < 1 or stride < 1:
        return None
    kernel_size, dilation = size, 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if pad != 0:
        found_size, found_low, found_high = formulas.half(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('half', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad == 0 and 0 < effective_kernel_size - input_size - padding - padding < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(effective_kernel_size - input_size - padding))
        return ('explicit', '', 'zeros', '', '', found_high, 1, ((padding), (effective_kernel_size - input_size - padding),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad == 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
        return ('explicit', '', 'zeros', '', '', found_high, 2, ((padding), (padding),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_2(input_size, size, stride, pad, padding):
    if any(k == 1 and (s > 1 or q == 0 and p > 0) for k, s, q, p in zip(size, stride, pad, padding)):
        return True
    return False


def axis_3(input_size, size, stride, pad, padding):
    if size < 1 or stride < 1:
        return None
    kernel_size, dilation = size, 1
    if pad != 0:
        found_size, found_low, found_high = formulas.half_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('half', 'smallest', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad == 0:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding), output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'smallest', 'zeros', '', '', found_high, 1, ((padding), (padding), 0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_4(input_size, stride, size, padding):
    if stride < 1 or isinstance(size, int) and size < 1:
        return None
    kernel_size, dilation = stride if size is None else size, 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if padding is None:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((kernel_size - 1) // 2), pad_high=(kernel_size // 2))
        return ('explicit', '', 'lowest', 'maximum_from_lowest', '', found_high, 0, (((kernel_size - 1) // 2), (kernel_size // 2),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding is not None and 0 < effective_kernel_size - input_size - (padding + (padding < 0)) // 2 - (padding - (padding + (padding < 0)) // 2) < stride:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding + (padding < 0)) // 2), pad_high=(effective_kernel_size - input_size - (padding + (padding < 0)) // 2))
        return ('explicit', '', 'lowest', 'maximum_from_lowest', '', found_high, 1, (((padding + (padding < 0)) // 2), (effective_kernel_size - input_size - (padding + (padding < 0)) // 2),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding is not None:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding + (padding < 0)) // 2), pad_high=(padding - (padding + (padding < 0)) // 2))
        return ('explicit', '', 'lowest', 'maximum_from_lowest', '', found_high, 2, (((padding + (padding < 0)) // 2), (padding - (padding + (padding < 0)) // 2),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


LAYERS = {
    'darknet.convolutional': ((axis_1,), (), None, doubt_2, (2,), {'size': ((int,), '', ('number',),), 'stride': ((int,), '', ('number',),), 'pad': ((int,), '', ('number',),), 'padding': ((int,), '', ('number',),)}, {2: ((1, 1,), (1, 1,), (0, 0,), (0, 0,),)}, (), ('activation', 'batch_normalize', 'binary', 'dontload', 'dontloadscales', 'dontsave', 'dot', 'filters', 'flipped', 'groups', 'learning_rate', 'name', 'numload', 'onlyforward', 'smooth', 'stopbackward', 'truth', 'xnor',), (), (), (), '2022-07-18', ''),
    'darknet.deconvolutional': ((axis_3,), (), None, None, (2,), {'size': ((int,), '', ('number',),), 'stride': ((int,), '', ('number',),), 'pad': ((int,), '', ('number',),), 'padding': ((int,), '', ('number',),)}, {2: ((1, 1,), (1, 1,), (0, 0,), (0, 0,),)}, (), ('activation', 'batch_normalize', 'binary', 'dontload', 'dontloadscales', 'dontsave', 'dot', 'filters', 'flipped', 'learning_rate', 'name', 'numload', 'onlyforward', 'smooth', 'stopbackward', 'truth', 'xnor',), (), (), (), '2022-07-18', ''),
    'darknet.maxpool': ((axis_4,), (), None, None, (2,), {'stride': ((int,), '', ('number',),), 'size': ((int, None,), '', ('number',),), 'padding': ((int, None,), '', ('number',),)}, {2: ((1, 1,), (None, None,), (None, None,),)}, (), ('activation', 'batch_normalize', 'binary', 'dontload', 'dontloadscales', 'dontsave', 'dot', 'flipped', 'learning_rate', 'name', 'numload', 'onlyforward', 'smooth', 'stopbackward', 'truth', 'xnor',), (), (), (), '2022-07-18', ''),
}
