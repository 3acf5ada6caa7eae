"""SciPy: its layers in release 1.17.1, compiled from derive/runtime/frameworks/scipy.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas


def axis_1(input_size, mode, method, kernel_size):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if mode == 'full':
        found_size, found_low, found_high = formulas.full(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('full', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if mode == 'valid':
        found_size, found_low, found_high = formulas.valid_overlap(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid_overlap', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if mode == 'same':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    return None


def together_2(input_size, mode, method, kernel_size):
    if (mode[0] == 'valid') and not (all(i >= k for i, k in zip(input_size, kernel_size)) or all(k >= i for i, k in zip(input_size, kernel_size))):
        return False
    return True


def axis_3(input_size, mode, method, kernel_size):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if mode == 'full':
        found_size, found_low, found_high = formulas.full(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('full', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if mode == 'valid':
        found_size, found_low, found_high = formulas.valid_overlap(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid_overlap', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if mode == 'same':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_4(input_size, mode, axes, kernel_size):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if mode == 'full':
        found_size, found_low, found_high = formulas.full(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('full', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if mode == 'valid':
        found_size, found_low, found_high = formulas.valid_overlap(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid_overlap', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if mode == 'same':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    return None


def together_5(input_size, mode, axes, kernel_size):
    if (mode[0] == 'valid') and not (all(i >= k for i, k in zip(input_size, kernel_size) if min(i, k) > 1) or all(k >= i for i, k in zip(input_size, kernel_size) if min(i, k) > 1)):
        return False
    return True


def axis_6(input_size, mode, boundary, kernel_size):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if mode == 'full':
        found_size, found_low, found_high = formulas.full(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('full', '', ('zeros' if mode == 'valid' else {'fill': 'zeros', 'wrap': 'periodic', 'symm': 'symmetric'}[boundary]), '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if mode == 'valid':
        found_size, found_low, found_high = formulas.valid_overlap(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid_overlap', '', ('zeros' if mode == 'valid' else {'fill': 'zeros', 'wrap': 'periodic', 'symm': 'symmetric'}[boundary]), '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if mode == 'same':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', ('zeros' if mode == 'valid' else {'fill': 'zeros', 'wrap': 'periodic', 'symm': 'symmetric'}[boundary]), '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    return None


def together_7(input_size, mode, boundary, kernel_size):
    if (mode[0] == 'valid') and not (all(i >= k for i, k in zip(input_size, kernel_size)) or all(k >= i for i, k in zip(input_size, kernel_size))):
        return False
    return True


def axis_8(input_size, mode, boundary, kernel_size):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if mode == 'full':
        found_size, found_low, found_high = formulas.full(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('full', '', ('zeros' if mode == 'valid' else {'fill': 'zeros', 'wrap': 'periodic', 'symm': 'symmetric'}[boundary]), '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if mode == 'valid':
        found_size, found_low, found_high = formulas.valid_overlap(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid_overlap', '', ('zeros' if mode == 'valid' else {'fill': 'zeros', 'wrap': 'periodic', 'symm': 'symmetric'}[boundary]), '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if mode == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', ('zeros' if mode == 'valid' else {'fill': 'zeros', 'wrap': 'periodic', 'symm': 'symmetric'}[boundary]), '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_9(input_size, up, down, mode, kernel_size):
    if up < 1 or down < 1 or kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if up == 1:
        stride, dilation = down, 1
        found_size, found_low, found_high = formulas.full(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('full', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if down == 1 and up > 1:
        stride, dilation = up, 1
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('valid', 'smallest', 'zeros', '', '', found_high, 1, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_10(input_size, mode, origin, kernel_size):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if not (-(kernel_size // 2) <= origin <= (kernel_size - 1) // 2):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((kernel_size - 1) // 2 - origin), pad_high=(kernel_size // 2 + origin))
    return ('explicit', '', ({'constant': 'zeros', 'grid-constant': 'zeros', 'nearest': 'edge', 'mirror': 'mirror', 'reflect': 'symmetric', 'grid-mirror': 'symmetric', 'wrap': 'periodic', 'grid-wrap': 'periodic'}[mode]), '', '', found_high, 0, (((kernel_size - 1) // 2 - origin), (kernel_size // 2 + origin),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)


def axis_11(input_size, mode, origin, kernel_size):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if not (-(kernel_size // 2) <= origin <= (kernel_size - 1) // 2):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(kernel_size // 2 + origin), pad_high=((kernel_size - 1) // 2 - origin))
    return ('explicit', '', ({'constant': 'zeros', 'grid-constant': 'zeros', 'nearest': 'edge', 'mirror': 'mirror', 'reflect': 'symmetric', 'grid-mirror': 'symmetric', 'wrap': 'periodic', 'grid-wrap': 'periodic'}[mode]), '', '', found_high, 0, ((kernel_size // 2 + origin), ((kernel_size - 1) // 2 - origin),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_12(input_size, mode, origin, axes, kernel_size):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if not (-(kernel_size // 2) <= origin <= (kernel_size - 1) // 2):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((kernel_size - 1) // 2 - origin), pad_high=(kernel_size // 2 + origin))
    return ('explicit', '', ({'constant': 'zeros', 'grid-constant': 'zeros', 'nearest': 'edge', 'mirror': 'mirror', 'reflect': 'symmetric', 'grid-mirror': 'symmetric', 'wrap': 'periodic', 'grid-wrap': 'periodic'}[mode]), '', '', found_high, 0, (((kernel_size - 1) // 2 - origin), (kernel_size // 2 + origin),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)


def axis_13(input_size, mode, origin, axes, kernel_size):
    if kernel_size < 1:
        return None
    stride, dilation = 1, 1
    if not (-(kernel_size // 2) <= origin <= (kernel_size - 1) // 2):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(kernel_size // 2 + origin), pad_high=((kernel_size - 1) // 2 - origin))
    return ('explicit', '', ({'constant': 'zeros', 'grid-constant': 'zeros', 'nearest': 'edge', 'mirror': 'mirror', 'reflect': 'symmetric', 'grid-mirror': 'symmetric', 'wrap': 'periodic', 'grid-wrap': 'periodic'}[mode]), '', '', found_high, 0, ((kernel_size // 2 + origin), ((kernel_size - 1) // 2 - origin),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


LAYERS = {
    'scipy.signal.convolve': ((axis_1,), (together_2,), None, None, (1, 2, 3,), {'mode': (('full', 'valid', 'same',), '', (),), 'method': (('auto', 'direct', 'fft',), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('full',), ('auto',), None,), 2: (('full', 'full',), ('auto', 'auto',), None,), 3: (('full', 'full', 'full',), ('auto', 'auto', 'auto',), None,)}, ('in1', 'in2', 'mode', 'method',), (), ('in1', 'in2',), (), ('kernel_size',), '1.17.1', '1.17.1'),
    'scipy.signal.correlate': ((axis_3,), (together_2,), None, None, (1, 2, 3,), {'mode': (('full', 'valid', 'same',), '', (),), 'method': (('auto', 'direct', 'fft',), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('full',), ('auto',), None,), 2: (('full', 'full',), ('auto', 'auto',), None,), 3: (('full', 'full', 'full',), ('auto', 'auto', 'auto',), None,)}, ('in1', 'in2', 'mode', 'method',), (), ('in1', 'in2',), (), ('kernel_size',), '1.17.1', '1.17.1'),
    'scipy.signal.fftconvolve': ((axis_4,), (together_5,), None, None, (1, 2, 3,), {'mode': (('full', 'valid', 'same',), '', (),), 'axes': ((None,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('full',), (None,), None,), 2: (('full', 'full',), (None, None,), None,), 3: (('full', 'full', 'full',), (None, None, None,), None,)}, ('in1', 'in2', 'mode', 'axes',), (), ('in1', 'in2',), (), ('kernel_size',), '1.17.1', '1.17.1'),
    'scipy.signal.oaconvolve': ((axis_4,), (together_5,), None, None, (1, 2, 3,), {'mode': (('full', 'valid', 'same',), '', (),), 'axes': ((None,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('full',), (None,), None,), 2: (('full', 'full',), (None, None,), None,), 3: (('full', 'full', 'full',), (None, None, None,), None,)}, ('in1', 'in2', 'mode', 'axes',), (), ('in1', 'in2',), (), ('kernel_size',), '1.17.1', '1.17.1'),
    'scipy.signal.convolve2d': ((axis_6,), (together_7,), None, None, (2,), {'mode': (('full', 'valid', 'same',), '', (),), 'boundary': (('fill', 'wrap', 'symm',), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (('full', 'full',), ('fill', 'fill',), None,)}, ('in1', 'in2', 'mode', 'boundary', 'fillvalue',), ('fillvalue',), ('in1', 'in2',), (), ('kernel_size',), '1.17.1', '1.17.1'),
    'scipy.signal.correlate2d': ((axis_8,), (together_7,), None, None, (2,), {'mode': (('full', 'valid', 'same',), '', (),), 'boundary': (('fill', 'wrap', 'symm',), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (('full', 'full',), ('fill', 'fill',), None,)}, ('in1', 'in2', 'mode', 'boundary', 'fillvalue',), ('fillvalue',), ('in1', 'in2',), (), ('kernel_size',), '1.17.1', '1.17.1'),
    'scipy.signal.upfirdn': ((axis_9,), (), None, None, (1,), {'up': ((int,), '', (),), 'down': ((int,), '', (),), 'mode': (('constant',), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (1,), ('constant',), None,)}, ('h', 'x', 'up', 'down', 'axis', 'mode', 'cval',), ('axis', 'cval',), ('h', 'x',), (), ('kernel_size',), '1.17.1', '1.17.1'),
    'scipy.ndimage.convolve1d': ((axis_10,), (), None, None, (1,), {'mode': (('constant', 'grid-constant', 'nearest', 'mirror', 'reflect', 'grid-mirror', 'wrap', 'grid-wrap',), '', (),), 'origin': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('reflect',), (0,), None,)}, ('input', 'weights', 'axis', 'output', 'mode', 'cval', 'origin',), ('axis', 'cval',), ('input', 'output', 'weights',), (), ('kernel_size',), '1.17.1', '1.17.1'),
    'scipy.ndimage.correlate1d': ((axis_11,), (), None, None, (1,), {'mode': (('constant', 'grid-constant', 'nearest', 'mirror', 'reflect', 'grid-mirror', 'wrap', 'grid-wrap',), '', (),), 'origin': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('reflect',), (0,), None,)}, ('input', 'weights', 'axis', 'output', 'mode', 'cval', 'origin',), ('axis', 'cval',), ('input', 'output', 'weights',), (), ('kernel_size',), '1.17.1', '1.17.1'),
    'scipy.ndimage.convolve': ((axis_12,), (), None, None, (1, 2, 3,), {'mode': (('constant', 'grid-constant', 'nearest', 'mirror', 'reflect', 'grid-mirror', 'wrap', 'grid-wrap',), '', (),), 'origin': ((int,), '', (),), 'axes': ((None,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('reflect',), (0,), (None,), None,), 2: (('reflect', 'reflect',), (0, 0,), (None, None,), None,), 3: (('reflect', 'reflect', 'reflect',), (0, 0, 0,), (None, None, None,), None,)}, ('input', 'weights', 'output', 'mode', 'cval', 'origin',), ('cval',), ('input', 'output', 'weights',), (), ('kernel_size',), '1.17.1', '1.17.1'),
    'scipy.ndimage.correlate': ((axis_13,), (), None, None, (1, 2, 3,), {'mode': (('constant', 'grid-constant', 'nearest', 'mirror', 'reflect', 'grid-mirror', 'wrap', 'grid-wrap',), '', (),), 'origin': ((int,), '', (),), 'axes': ((None,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (('reflect',), (0,), (None,), None,), 2: (('reflect', 'reflect',), (0, 0,), (None, None,), None,), 3: (('reflect', 'reflect', 'reflect',), (0, 0, 0,), (None, None, None,), None,)}, ('input', 'weights', 'output', 'mode', 'cval', 'origin',), ('cval',), ('input', 'output', 'weights',), (), ('kernel_size',), '1.17.1', '1.17.1'),
}
