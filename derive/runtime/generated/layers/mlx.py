"""MLX: its layers in release 0.32.4, compiled from derive/runtime/frameworks/mlx.py by `derive docs`; do not edit."""

from math import floor

from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair


def axis_1(input_size, stride, padding, dilation, kernel_size):
    if stride < 1 or dilation < 1 or kernel_size < 1:
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((padding), (padding),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def doubt_2(input_size, stride, padding, dilation, kernel_size):
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for dilation, kernel_size in zip(dilation, kernel_size)])
    if any(0 < k - max(i + l + h, 0) < s for k, i, l, h, s in zip(effective_kernel_size, input_size, padding, padding, stride)):
        return True
    return False


def axis_3(input_size, stride, padding, kernel_dilation, input_dilation, flip, kernel_size):
    if stride < 1 or kernel_dilation < 1 or input_dilation < 1 or kernel_size < 1:
        return None
    dilation = kernel_dilation
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if input_dilation == 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)))
        return ('explicit', '', 'zeros', '', '', found_high, 0, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(flip))
    if input_dilation > 1 and stride == 1:
        stride, dilation = input_dilation, kernel_dilation
        effective_kernel_size = dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((effective_kernel_size - 1) - (padding[0] if pair(padding) else padding)), pad_high=((effective_kernel_size - 1) - (padding[1] if pair(padding) else padding)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 1, (((effective_kernel_size - 1) - (padding[0] if pair(padding) else padding)), ((effective_kernel_size - 1) - (padding[1] if pair(padding) else padding)), (0),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not flip))
    return None


def doubt_4(input_size, stride, padding, kernel_dilation, input_dilation, flip, kernel_size):
    dilation, = zip(*[(kernel_dilation,) for kernel_dilation in kernel_dilation])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(0 < k - max(i + l + h, 0) < s for k, i, l, h, s in zip(effective_kernel_size, input_size, [(p[0] if pair(p) else p) for p in padding], [(p[1] if pair(p) else p) for p in padding], stride)):
        return True
    if any(s > 1 and min(l, h) < 0 for s, l, h in zip(input_dilation, [(p[0] if pair(p) else p) for p in padding], [(p[1] if pair(p) else p) for p in padding])):
        return True
    return False


def axis_5(input_size, stride, padding, dilation, output_padding, kernel_size):
    if stride < 1 or dilation < 1 or kernel_size < 1:
        return None
    found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
    return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, ((padding), (padding), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def doubt_6(input_size, stride, padding, dilation, output_padding, kernel_size):
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for dilation, kernel_size in zip(dilation, kernel_size)])
    if any(s > 1 and p > k - 1 for s, p, k in zip(stride, padding, effective_kernel_size)):
        return True
    return False


def axis_7(input_size, mode, kernel_size):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if mode == 'full':
        found_size, found_low, found_high = formulas.full(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('full', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if mode == 'same':
        found_size, found_low, found_high = formulas.same_longer(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_longer', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if mode == 'valid':
        found_size, found_low, found_high = formulas.valid_overlap(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid_overlap', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    return None


def axis_8(input_size, kernel_size, stride, padding, dilation):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((padding), (padding),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def doubt_9(input_size, kernel_size, stride, padding, dilation):
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(0 < k - max(i + l + h, 0) < s for k, i, l, h, s in zip(effective_kernel_size, input_size, padding, padding, stride)):
        return True
    return False


def axis_10(input_size, kernel_size, stride, padding, dilation, output_padding):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
    return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, ((padding), (padding), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def doubt_11(input_size, kernel_size, stride, padding, dilation, output_padding):
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(s > 1 and p > k - 1 for s, p, k in zip(stride, padding, effective_kernel_size)):
        return True
    return False


def axis_12(input_size, kernel_size, stride, padding):
    if kernel_size < 1 or isinstance(stride, int) and stride < 1:
        return None
    stride, dilation = kernel_size if stride is None else stride, 1
    if not (padding >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
    return ('explicit', '', '-inf', 'maximum', '', found_high, 0, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_13(input_size, kernel_size, stride, padding):
    if kernel_size < 1 or isinstance(stride, int) and stride < 1:
        return None
    stride, dilation = kernel_size if stride is None else stride, 1
    if not (padding >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
    return ('explicit', '', 'zeros', 'average_of_kernel', 'all taps', found_high, 0, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_14(input_size, pad_width, mode):
    kernel_size, stride, dilation = 1, 1, 1
    if (pair(pad_width)) and not (min(pad_width) >= 0):
        return None
    if (not pair(pad_width)) and not (pad_width >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad_width[0] if pair(pad_width) else pad_width), pad_high=(pad_width[1] if pair(pad_width) else pad_width))
    return ('explicit', '', ({'constant': 'zeros', 'edge': 'edge', 'reflect': 'mirror', 'symmetric': 'symmetric'}.get(mode)), '', '', found_high, 0, ((pad_width[0] if pair(pad_width) else pad_width), (pad_width[1] if pair(pad_width) else pad_width),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_15(input_size, scale_factor, mode, align_corners, antialias):
    kernel_size, stride, dilation = 1, 1, 1
    if (antialias) and not (mode != 'nearest'):
        return None
    if (antialias) and not (not align_corners):
        return None
    if mode == 'nearest' and scale_factor == floor(scale_factor):
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('nearest', '', None, '', '', None, 0, ()), (input_size, asked_size, 'nearest')
    if mode == 'linear' and not antialias and align_corners:
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('linear_corners', '', None, '', '', None, 1, ()), (input_size, asked_size, 'linear_corners')
    if mode == 'linear' and not antialias and input_size * scale_factor == floor(input_size * scale_factor):
        asked_size = floor(input_size * scale_factor)
        if asked_size < 1:
            return None
        return ('linear_centres', '', None, '', '', None, 2, ()), (input_size, asked_size, 'linear_centres')
    asked_size = floor(input_size * scale_factor)
    if asked_size < 1:
        return None
    return ('size_asked', '', None, '', '', None, 3, ()), (input_size, asked_size, 'size_asked')


LAYERS = {
    'mlx.core.conv1d': ((axis_1,), (), None, doubt_2, (1,), {'stride': ((int,), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (0,), (1,), None,)}, ('input', 'weight', 'stride', 'padding', 'dilation', 'groups',), ('groups', 'stream',), ('input', 'weight',), (), ('kernel_size',), '0.32.4', '0.32.4'),
    'mlx.core.conv2d': ((axis_1,), (), None, doubt_2, (2,), {'stride': ((int,), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: ((1, 1,), (0, 0,), (1, 1,), None,)}, ('input', 'weight', 'stride', 'padding', 'dilation', 'groups',), ('groups', 'stream',), ('input', 'weight',), (), ('kernel_size',), '0.32.4', '0.32.4'),
    'mlx.core.conv3d': ((axis_1,), (), None, doubt_2, (3,), {'stride': ((int,), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {3: ((1, 1, 1,), (0, 0, 0,), (1, 1, 1,), None,)}, ('input', 'weight', 'stride', 'padding', 'dilation', 'groups',), ('groups', 'stream',), ('input', 'weight',), (), ('kernel_size',), '0.32.4', '0.32.4'),
    'mlx.core.conv_general': ((axis_3,), (), None, doubt_4, (1, 2, 3,), {'stride': ((int,), '', (),), 'padding': ((int, PAIR,), '(low, high) of all axes', (),), 'kernel_dilation': ((int,), '', (),), 'input_dilation': ((int,), '', (),), 'flip': ((False, True,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (0,), (1,), (1,), (False,), None,), 2: ((1, 1,), (0, 0,), (1, 1,), (1, 1,), (False, False,), None,), 3: ((1, 1, 1,), (0, 0, 0,), (1, 1, 1,), (1, 1, 1,), (False, False, False,), None,)}, ('input', 'weight', 'stride', 'padding', 'kernel_dilation', 'input_dilation', 'groups', 'flip',), ('groups', 'stream',), ('input', 'weight',), (), ('kernel_size',), '0.32.4', '0.32.4'),
    'mlx.core.conv_transpose1d': ((axis_5,), (), None, doubt_6, (1,), {'stride': ((int,), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (0,), (1,), (0,), None,)}, ('input', 'weight', 'stride', 'padding', 'dilation', 'output_padding', 'groups',), ('groups', 'stream',), ('input', 'weight',), (), ('kernel_size',), '0.32.4', '0.32.4'),
    'mlx.core.conv_transpose2d': ((axis_5,), (), None, doubt_6, (2,), {'stride': ((int,), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: ((1, 1,), (0, 0,), (1, 1,), (0, 0,), None,)}, ('input', 'weight', 'stride', 'padding', 'dilation', 'output_padding', 'groups',), ('groups', 'stream',), ('input', 'weight',), (), ('kernel_size',), '0.32.4', '0.32.4'),
    'mlx.core.conv_transpose3d': ((axis_5,), (), None, doubt_6, (3,), {'stride': ((int,), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {3: ((1, 1, 1,), (0, 0, 0,), (1, 1, 1,), (0, 0, 0,), None,)}, ('input', 'weight', 'stride', 'padding', 'dilation', 'output_padding', 'groups',), ('groups', 'stream',), ('input', 'weight',), (), ('kernel_size',), '0.32.4', '0.32.4'),
    'mlx.core.convolve': ((axis_7,), (), None, None, (1,), {'mode': (('full', 'valid', 'same',), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('full',), None,)}, ('a', 'v', 'mode',), ('stream',), ('a', 'v',), (), ('kernel_size',), '0.32.4', '0.32.4'),
    'mlx.nn.Conv1d': ((axis_8,), (), None, doubt_9, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),)}, {1: (None, (1,), (0,), (1,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'groups', 'bias',), ('bias', 'groups', 'in_channels', 'out_channels',), (), (), (), '0.32.4', '0.32.4'),
    'mlx.nn.Conv2d': ((axis_8,), (), None, doubt_9, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),)}, {2: (None, (1, 1,), (0, 0,), (1, 1,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'groups', 'bias',), ('bias', 'groups', 'in_channels', 'out_channels',), (), (), (), '0.32.4', '0.32.4'),
    'mlx.nn.Conv3d': ((axis_8,), (), None, doubt_9, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),)}, {3: (None, (1, 1, 1,), (0, 0, 0,), (1, 1, 1,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'bias',), ('bias', 'in_channels', 'out_channels',), (), (), (), '0.32.4', '0.32.4'),
    'mlx.nn.ConvTranspose1d': ((axis_10,), (), None, doubt_11, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'output_padding': ((int,), '', (),)}, {1: (None, (1,), (0,), (1,), (0,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'output_padding', 'bias',), ('bias', 'in_channels', 'out_channels',), (), (), (), '0.32.4', '0.32.4'),
    'mlx.nn.ConvTranspose2d': ((axis_10,), (), None, doubt_11, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'output_padding': ((int,), '', (),)}, {2: (None, (1, 1,), (0, 0,), (1, 1,), (0, 0,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'output_padding', 'bias',), ('bias', 'in_channels', 'out_channels',), (), (), (), '0.32.4', '0.32.4'),
    'mlx.nn.ConvTranspose3d': ((axis_10,), (), None, doubt_11, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'output_padding': ((int,), '', (),)}, {3: (None, (1, 1, 1,), (0, 0, 0,), (1, 1, 1,), (0, 0, 0,),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'output_padding', 'bias',), ('bias', 'in_channels', 'out_channels',), (), (), (), '0.32.4', '0.32.4'),
    'mlx.nn.MaxPool1d': ((axis_12,), (), None, None, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),)}, {1: (None, (None,), (0,),)}, ('kernel_size', 'stride', 'padding',), (), (), (), (), '0.32.4', '0.32.4'),
    'mlx.nn.MaxPool2d': ((axis_12,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),)}, {2: (None, (None, None,), (0, 0,),)}, ('kernel_size', 'stride', 'padding',), (), (), (), (), '0.32.4', '0.32.4'),
    'mlx.nn.MaxPool3d': ((axis_12,), (), None, None, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),)}, {3: (None, (None, None, None,), (0, 0, 0,),)}, ('kernel_size', 'stride', 'padding',), (), (), (), (), '0.32.4', '0.32.4'),
    'mlx.nn.AvgPool1d': ((axis_13,), (), None, None, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),)}, {1: (None, (None,), (0,),)}, ('kernel_size', 'stride', 'padding',), (), (), (), (), '0.32.4', '0.32.4'),
    'mlx.nn.AvgPool2d': ((axis_13,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),)}, {2: (None, (None, None,), (0, 0,),)}, ('kernel_size', 'stride', 'padding',), (), (), (), (), '0.32.4', '0.32.4'),
    'mlx.nn.AvgPool3d': ((axis_13,), (), None, None, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int, None,), '', (),), 'padding': ((int,), '', (),)}, {3: (None, (None, None, None,), (0, 0, 0,),)}, ('kernel_size', 'stride', 'padding',), (), (), (), (), '0.32.4', '0.32.4'),
    'mlx.core.pad': ((axis_14,), (), None, None, (1, 2, 3,), {'pad_width': ((int, PAIR,), 'between batch and channels, or one pair for all', (),), 'mode': (('constant', 'edge', 'reflect', 'symmetric',), '', (),)}, {1: (None, ('constant',),), 2: (None, ('constant', 'constant',),), 3: (None, ('constant', 'constant', 'constant',),)}, ('a', 'pad_width', 'mode', 'constant_values',), ('constant_values', 'stream',), ('a',), (), (), '0.32.4', '0.32.4'),
    'mlx.nn.Upsample': ((axis_15,), (), None, None, (1, 2, 3,), {'scale_factor': ((float, int,), '', (),), 'mode': (('nearest', 'linear', 'cubic',), '', (),), 'align_corners': ((False, True,), '', (),), 'antialias': ((False, True,), '', (),)}, {1: (None, ('nearest',), (False,), (False,),), 2: (None, ('nearest', 'nearest',), (False, False,), (False, False,),), 3: (None, ('nearest', 'nearest', 'nearest',), (False, False, False,), (False, False, False,),)}, ('scale_factor', 'mode', 'align_corners', 'antialias',), (), (), (), (), '0.32.4', '0.32.4'),
}
