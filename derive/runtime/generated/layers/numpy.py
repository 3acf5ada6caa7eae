"""NumPy: its layers in release 2.4.6, compiled from derive/runtime/frameworks/numpy.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas


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


LAYERS = {
    'numpy.convolve': ((axis_1,), (), None, (1,), {'mode': (('full', 'same', 'valid',), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('full',), None,)}, ('a', 'v', 'mode',), (), ('a', 'v',), (), ('kernel_size',), '2.4.6', '2.4.6'),
    'numpy.correlate': ((axis_2,), (), None, (1,), {'mode': (('full', 'same', 'valid',), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('valid',), None,)}, ('a', 'v', 'mode',), (), ('a', 'v',), (), ('kernel_size',), '2.4.6', '2.4.6'),
}
