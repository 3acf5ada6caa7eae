"""NumPy: its layers in release 2.4.6, compiled from derive/runtime/frameworks/numpy.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair


def axis_1(input_size, mode, kernel_size):
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


def axis_2(input_size, mode, kernel_size):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if mode == 'full':
        found_size, found_low, found_high = formulas.full(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('full', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if mode == 'same':
        found_size, found_low, found_high = formulas.same_longer_swapped(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_longer_swapped', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if mode == 'valid':
        found_size, found_low, found_high = formulas.valid_overlap(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid_overlap', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_3(input_size, pad_width, mode):
    kernel_size, stride, dilation = 1, 1, 1
    if (pair(pad_width)) and not (min(pad_width) >= 0):
        return None
    if (not pair(pad_width)) and not (pad_width >= 0):
        return None
    if mode in ('constant', 'edge', 'reflect', 'symmetric', 'wrap'):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad_width[0] if pair(pad_width) else pad_width), pad_high=(pad_width[1] if pair(pad_width) else pad_width))
        return ('explicit', '', ({'constant': 'zeros', 'edge': 'edge', 'reflect': 'mirror', 'symmetric': 'symmetric', 'wrap': 'periodic'}.get(mode)), '', '', found_high, 0, ((pad_width[0] if pair(pad_width) else pad_width), (pad_width[1] if pair(pad_width) else pad_width),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    asked_size = input_size + (pad_width[0] if pair(pad_width) else pad_width) + (pad_width[1] if pair(pad_width) else pad_width)
    if asked_size < 1:
        return None
    return ('size_asked', '', None, '', '', None, 1, ()), (input_size, asked_size, 'size_asked')


LAYERS = {
    'numpy.convolve': ((axis_1,), (), None, None, (1,), {'mode': (('full', 'same', 'valid',), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('full',), None,)}, ('a', 'v', 'mode',), (), ('a', 'v',), (), ('kernel_size',), '2.4.6', '2.4.6'),
    'numpy.correlate': ((axis_2,), (), None, None, (1,), {'mode': (('full', 'same', 'valid',), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('valid',), None,)}, ('a', 'v', 'mode',), (), ('a', 'v',), (), ('kernel_size',), '2.4.6', '2.4.6'),
    'numpy.pad': ((axis_3,), (), None, None, (1, 2, 3,), {'pad_width': ((int, PAIR,), 'between batch and channels, or one pair for all', (),), 'mode': (('constant', 'edge', 'reflect', 'symmetric', 'wrap', 'linear_ramp', 'maximum', 'mean', 'median', 'minimum', 'empty',), '', (),)}, {1: (None, ('constant',),), 2: (None, ('constant', 'constant',),), 3: (None, ('constant', 'constant', 'constant',),)}, ('array', 'pad_width', 'mode',), ('constant_values', 'end_values', 'stat_length',), ('array',), ('kwargs', 'reflect_type',), (), '2.4.6', '2.4.6'),
}
