"""Theano: its layers in release 1.0.5, compiled from derive/runtime/frameworks/theano.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair
from derive.runtime.reductions import reduced


def axis_1(input_size, border_mode, subsample, filter_flip, filter_dilation, kernel_size):
    if subsample < 1 or filter_dilation < 1 or kernel_size < 1:
        return None
    stride, dilation = subsample, filter_dilation
    if (border_mode not in ('valid', 'half', 'full') and not pair(border_mode)) and not (border_mode >= 0):
        return None
    if (pair(border_mode)) and not (min(border_mode) >= 0):
        return None
    if border_mode == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    if border_mode == 'half':
        found_size, found_low, found_high = formulas.half(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('half', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    if border_mode == 'full':
        found_size, found_low, found_high = formulas.full(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('full', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    if pair(border_mode):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(border_mode[0]), pad_high=(border_mode[1]))
        return ('explicit', '', 'zeros', '', '', found_high, 3, ((border_mode[0]), (border_mode[1]),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    if border_mode not in ('valid', 'half', 'full') and not pair(border_mode):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(border_mode), pad_high=(border_mode))
        return ('explicit', '', 'zeros', '', '', found_high, 4, ((border_mode), (border_mode),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    return None


def axis_2(input_size, border_mode, subsample, filter_flip, filter_dilation, kernel_size):
    if subsample < 1 or filter_dilation < 1 or kernel_size < 1:
        return None
    stride, dilation = subsample, filter_dilation
    if (border_mode not in ('valid', 'half', 'full') and not pair(border_mode)) and not (border_mode >= 0):
        return None
    if border_mode == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    if border_mode == 'half':
        found_size, found_low, found_high = formulas.half(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('half', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    if border_mode == 'full':
        found_size, found_low, found_high = formulas.full(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('full', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    if border_mode not in ('valid', 'half', 'full') and not pair(border_mode):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(border_mode), pad_high=(border_mode))
        return ('explicit', '', 'zeros', '', '', found_high, 3, ((border_mode), (border_mode),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    return None


def axis_3(input_size, subsample, filter_flip, filter_dilation, kernel_size):
    if subsample < 1 or filter_dilation < 1 or kernel_size < 1:
        return None
    stride, dilation = subsample, filter_dilation
    found_size, found_low, found_high = formulas.causal(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    return ('causal', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))


def axis_4(input_size, output_shape, border_mode, input_dilation, filter_flip, filter_dilation, kernel_size):
    if input_dilation < 1 or filter_dilation < 1 or kernel_size < 1:
        return None
    stride, dilation = input_dilation, filter_dilation
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (border_mode not in ('valid', 'half', 'full') and not pair(border_mode)) and not (border_mode >= 0):
        return None
    if (pair(border_mode)) and not (min(border_mode) >= 0):
        return None
    if (border_mode == 'valid') and not (0 <= output_shape - full_length < stride):
        return None
    if (border_mode == 'half') and not (0 <= output_shape - (full_length - 2 * (effective_kernel_size // 2)) < stride):
        return None
    if (border_mode == 'full') and not (0 <= output_shape - (full_length - 2 * (effective_kernel_size - 1)) < stride):
        return None
    if (border_mode not in ('valid', 'half', 'full') and not pair(border_mode)) and not (0 <= output_shape - (full_length - 2 * border_mode) < stride):
        return None
    if (pair(border_mode)) and not (0 <= output_shape - (full_length - border_mode[0] - border_mode[1]) < stride):
        return None
    if border_mode == 'valid':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - full_length)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 0, ((output_shape - full_length),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    if border_mode == 'half':
        found_size, found_low, found_high = formulas.half_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - (full_length - 2 * (effective_kernel_size // 2)))))
        return ('half', 'chosen', 'zeros', '', '', found_high, 1, ((output_shape - (full_length - 2 * (effective_kernel_size // 2))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    if border_mode == 'full':
        found_size, found_low, found_high = formulas.full_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - (full_length - 2 * (effective_kernel_size - 1)))))
        return ('full', 'chosen', 'zeros', '', '', found_high, 2, ((output_shape - (full_length - 2 * (effective_kernel_size - 1))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    if border_mode not in ('valid', 'half', 'full') and not pair(border_mode):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(border_mode), pad_high=(border_mode), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - (full_length - 2 * border_mode))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 3, ((border_mode), (border_mode), (output_shape - (full_length - 2 * border_mode)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    if pair(border_mode):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(border_mode[0]), pad_high=(border_mode[1]), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_shape - (full_length - border_mode[0] - border_mode[1]))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 4, ((border_mode[0]), (border_mode[1]), (output_shape - (full_length - border_mode[0] - border_mode[1])),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    return None


def doubt_5(input_size, output_shape, border_mode, input_dilation, filter_flip, filter_dilation, kernel_size):
    if -1 in output_shape:
        return True
    return False


def axis_6(input_size, input_shape, border_mode, subsample, filter_flip, filter_dilation, kernel_size):
    if subsample < 1 or filter_dilation < 1 or kernel_size < 1:
        return None
    stride, dilation = subsample, filter_dilation
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (border_mode not in ('valid', 'half', 'full') and not pair(border_mode)) and not (border_mode >= 0):
        return None
    if (pair(border_mode)) and not (min(border_mode) >= 0):
        return None
    if (border_mode == 'valid') and not (0 <= input_shape - full_length < stride):
        return None
    if (border_mode == 'half') and not (0 <= input_shape - (full_length - 2 * (effective_kernel_size // 2)) < stride):
        return None
    if (border_mode == 'full') and not (0 <= input_shape - (full_length - 2 * (effective_kernel_size - 1)) < stride):
        return None
    if (border_mode not in ('valid', 'half', 'full') and not pair(border_mode)) and not (0 <= input_shape - (full_length - 2 * border_mode) < stride):
        return None
    if (pair(border_mode)) and not (0 <= input_shape - (full_length - border_mode[0] - border_mode[1]) < stride):
        return None
    if border_mode == 'valid':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=input_shape - full_length)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 0, ((input_shape - full_length),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    if border_mode == 'half':
        found_size, found_low, found_high = formulas.half_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=input_shape - (full_length - 2 * (effective_kernel_size // 2)))))
        return ('half', 'chosen', 'zeros', '', '', found_high, 1, ((input_shape - (full_length - 2 * (effective_kernel_size // 2))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    if border_mode == 'full':
        found_size, found_low, found_high = formulas.full_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=input_shape - (full_length - 2 * (effective_kernel_size - 1)))))
        return ('full', 'chosen', 'zeros', '', '', found_high, 2, ((input_shape - (full_length - 2 * (effective_kernel_size - 1))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    if border_mode not in ('valid', 'half', 'full') and not pair(border_mode):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(border_mode), pad_high=(border_mode), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=input_shape - (full_length - 2 * border_mode))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 3, ((border_mode), (border_mode), (input_shape - (full_length - 2 * border_mode)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    if pair(border_mode):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(border_mode[0]), pad_high=(border_mode[1]), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=input_shape - (full_length - border_mode[0] - border_mode[1]))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 4, ((border_mode[0]), (border_mode[1]), (input_shape - (full_length - border_mode[0] - border_mode[1])),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    return None


def doubt_7(input_size, input_shape, border_mode, subsample, filter_flip, filter_dilation, kernel_size):
    if -1 in input_shape:
        return True
    return False


def axis_8(input_size, input_shape, border_mode, subsample, filter_flip, filter_dilation, kernel_size):
    if subsample < 1 or filter_dilation < 1 or kernel_size < 1:
        return None
    stride, dilation = subsample, filter_dilation
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (border_mode not in ('valid', 'half', 'full') and not pair(border_mode)) and not (border_mode >= 0):
        return None
    if (border_mode == 'valid') and not (0 <= input_shape - full_length < stride):
        return None
    if (border_mode == 'half') and not (0 <= input_shape - (full_length - 2 * (effective_kernel_size // 2)) < stride):
        return None
    if (border_mode == 'full') and not (0 <= input_shape - (full_length - 2 * (effective_kernel_size - 1)) < stride):
        return None
    if (border_mode not in ('valid', 'half', 'full') and not pair(border_mode)) and not (0 <= input_shape - (full_length - 2 * border_mode) < stride):
        return None
    if border_mode == 'valid':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=input_shape - full_length)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 0, ((input_shape - full_length),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    if border_mode == 'half':
        found_size, found_low, found_high = formulas.half_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=input_shape - (full_length - 2 * (effective_kernel_size // 2)))))
        return ('half', 'chosen', 'zeros', '', '', found_high, 1, ((input_shape - (full_length - 2 * (effective_kernel_size // 2))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    if border_mode == 'full':
        found_size, found_low, found_high = formulas.full_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=input_shape - (full_length - 2 * (effective_kernel_size - 1)))))
        return ('full', 'chosen', 'zeros', '', '', found_high, 2, ((input_shape - (full_length - 2 * (effective_kernel_size - 1))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    if border_mode not in ('valid', 'half', 'full') and not pair(border_mode):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(border_mode), pad_high=(border_mode), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=input_shape - (full_length - 2 * border_mode))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 3, ((border_mode), (border_mode), (input_shape - (full_length - 2 * border_mode)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(filter_flip))
    return None


def axis_9(input_size, ws, ignore_border, stride, pad, mode):
    if isinstance(ws, int) and ws < 1 or isinstance(stride, int) and stride < 1:
        return None
    kernel_size, stride, dilation = ws, ws if stride is None else stride, 1
    if (ignore_border) and not (pad < ws):
        return None
    if ignore_border:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
        return ('explicit', '', *reduced({'max': 'maximum', 'sum': 'sum', 'average_exc_pad': 'average_of_inside', 'average_inc_pad': 'average_of_padded' if ignore_border else 'average_of_inside'}[mode], None), found_high, 0, ((pad), (pad),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not ignore_border:
        found_size, found_low, found_high = formulas.explicit_ceil_inside(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0), asked_pad_high=(max(kernel_size - input_size, 0)))
        return ('explicit_ceil_inside', '', *reduced({'max': 'maximum', 'sum': 'sum', 'average_exc_pad': 'average_of_inside', 'average_inc_pad': 'average_of_padded' if ignore_border else 'average_of_inside'}[mode], None), (max(kernel_size - input_size, 0)), 1, ((0), (max(kernel_size - input_size, 0)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_10(input_size, ws, ignore_border, stride, pad, mode):
    if (not ignore_border[0]) and not (max(pad) == 0):
        return False
    return True


LAYERS = {
    'theano.tensor.nnet.conv2d': ((axis_1,), (), None, None, (2,), {'border_mode': ((int, PAIR, 'valid', 'half', 'full',), '', (),), 'subsample': ((int,), '', (),), 'filter_flip': ((True, False,), '', (),), 'filter_dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (('valid', 'valid',), (1, 1,), (True, True,), (1, 1,), None,)}, ('input', 'filters', 'input_shape', 'filter_shape', 'border_mode', 'subsample', 'filter_flip', 'image_shape', 'filter_dilation', 'num_groups', 'unshared',), ('image_shape', 'num_groups', 'unshared',), ('filter_shape', 'filters', 'input', 'input_shape',), ('kwargs',), ('kernel_size',), '1.0.5', '1.0.5'),
    'theano.tensor.nnet.conv3d': ((axis_2,), (), None, None, (3,), {'border_mode': ((int, 'valid', 'half', 'full',), '', (),), 'subsample': ((int,), '', (),), 'filter_flip': ((True, False,), '', (),), 'filter_dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {3: (('valid', 'valid', 'valid',), (1, 1, 1,), (True, True, True,), (1, 1, 1,), None,)}, ('input', 'filters', 'input_shape', 'filter_shape', 'border_mode', 'subsample', 'filter_flip', 'filter_dilation', 'num_groups',), ('num_groups',), ('filter_shape', 'filters', 'input', 'input_shape',), (), ('kernel_size',), '1.0.5', '1.0.5'),
    'theano.tensor.nnet.abstract_conv.causal_conv1d': ((axis_3,), (), None, None, (1,), {'subsample': ((int,), '', (),), 'filter_flip': ((True, False,), '', (),), 'filter_dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (True,), (1,), None,)}, ('input', 'filters', 'filter_shape', 'input_shape', 'subsample', 'filter_flip', 'filter_dilation', 'num_groups', 'unshared',), ('num_groups', 'unshared',), ('filter_shape', 'filters', 'input', 'input_shape',), (), ('kernel_size',), '1.0.5', '1.0.5'),
    'theano.tensor.nnet.conv2d_transpose': ((axis_4,), (), None, doubt_5, (2,), {'output_shape': ((int,), 'after batch and channels, of any size', (),), 'border_mode': ((int, PAIR, 'valid', 'half', 'full',), '', (),), 'input_dilation': ((int,), '', (),), 'filter_flip': ((True, False,), '', (),), 'filter_dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (None, ('valid', 'valid',), (1, 1,), (True, True,), (1, 1,), None,)}, ('input', 'filters', 'output_shape', 'filter_shape', 'border_mode', 'input_dilation', 'filter_flip', 'filter_dilation', 'num_groups', 'unshared',), ('num_groups', 'unshared',), ('filter_shape', 'filters', 'input',), (), ('kernel_size',), '1.0.5', '1.0.5'),
    'theano.tensor.nnet.conv2d_grad_wrt_inputs': ((axis_6,), (), None, doubt_7, (2,), {'input_shape': ((int,), 'after batch and channels, of any size', (),), 'border_mode': ((int, PAIR, 'valid', 'half', 'full',), '', (),), 'subsample': ((int,), '', (),), 'filter_flip': ((True, False,), '', (),), 'filter_dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (None, ('valid', 'valid',), (1, 1,), (True, True,), (1, 1,), None,)}, ('output_grad', 'filters', 'input_shape', 'filter_shape', 'border_mode', 'subsample', 'filter_flip', 'filter_dilation', 'num_groups', 'unshared',), ('num_groups', 'unshared',), ('filter_shape', 'filters', 'output_grad',), (), ('kernel_size',), '1.0.5', '1.0.5'),
    'theano.tensor.nnet.abstract_conv.conv3d_grad_wrt_inputs': ((axis_8,), (), None, doubt_7, (3,), {'input_shape': ((int,), 'after batch and channels, of any size', (),), 'border_mode': ((int, 'valid', 'half', 'full',), '', (),), 'subsample': ((int,), '', (),), 'filter_flip': ((True, False,), '', (),), 'filter_dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {3: (None, ('valid', 'valid', 'valid',), (1, 1, 1,), (True, True, True,), (1, 1, 1,), None,)}, ('output_grad', 'filters', 'input_shape', 'filter_shape', 'border_mode', 'subsample', 'filter_flip', 'filter_dilation', 'num_groups',), ('num_groups',), ('filter_shape', 'filters', 'output_grad',), (), ('kernel_size',), '1.0.5', '1.0.5'),
    'theano.tensor.signal.pool.pool_2d': ((axis_9,), (together_10,), None, None, (2,), {'ws': ((int, None,), '', (),), 'ignore_border': ((None, False, True,), '', (),), 'stride': ((int, None,), '', (),), 'pad': ((int,), '', (),), 'mode': (('max', 'sum', 'average_inc_pad', 'average_exc_pad',), '', (),)}, {2: ((None, None,), (None, None,), (None, None,), (0, 0,), ('max', 'max',),)}, ('input', 'ws', 'ignore_border', 'stride', 'pad', 'mode', 'ds', 'st', 'padding',), ('ds', 'padding', 'st',), ('input',), (), (), '1.0.5', '1.0.5'),
    'theano.tensor.signal.pool.pool_3d': ((axis_9,), (together_10,), None, None, (3,), {'ws': ((int, None,), '', (),), 'ignore_border': ((None, False, True,), '', (),), 'stride': ((int, None,), '', (),), 'pad': ((int,), '', (),), 'mode': (('max', 'sum', 'average_inc_pad', 'average_exc_pad',), '', (),)}, {3: ((None, None, None,), (None, None, None,), (None, None, None,), (0, 0, 0,), ('max', 'max', 'max',),)}, ('input', 'ws', 'ignore_border', 'stride', 'pad', 'mode', 'ds', 'st', 'padding',), ('ds', 'padding', 'st',), ('input',), (), (), '1.0.5', '1.0.5'),
}
