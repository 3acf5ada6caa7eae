"""Equinox: its layers in release 0.13.8, compiled from derive/runtime/frameworks/equinox.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair


def axis_1(input_size, kernel_size, stride, padding, dilation, padding_mode):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    if (padding_mode != 'ZEROS' and padding not in ('SAME', 'SAME_LOWER', 'VALID')) and not (min((padding[0] if pair(padding) else padding), (padding[1] if pair(padding) else padding)) >= 0):
        return None
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', ({'ZEROS': 'zeros', 'REFLECT': 'mirror', 'REPLICATE': 'edge', 'CIRCULAR': 'periodic'}[padding_mode]), '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', ({'ZEROS': 'zeros', 'REFLECT': 'mirror', 'REPLICATE': 'edge', 'CIRCULAR': 'periodic'}[padding_mode]), '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', ({'ZEROS': 'zeros', 'REFLECT': 'mirror', 'REPLICATE': 'edge', 'CIRCULAR': 'periodic'}[padding_mode]), '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)))
    return ('explicit', '', ({'ZEROS': 'zeros', 'REFLECT': 'mirror', 'REPLICATE': 'edge', 'CIRCULAR': 'periodic'}[padding_mode]), '', '', found_high, 3, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_2(input_size, kernel_size, stride, output_padding, padding, dilation, padding_mode):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    if not (output_padding < stride):
        return None
    if not (padding_mode in ('ZEROS', 'CIRCULAR')):
        return None
    if (padding_mode == 'CIRCULAR') and not (output_padding == 0):
        return None
    if (padding_mode == 'CIRCULAR') and not (padding in ('SAME', 'SAME_LOWER')):
        return None
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.below_largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('same_upper', 'below_largest', ('periodic' if padding_mode == 'CIRCULAR' else 'zeros'), '', '', found_high, 0, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if padding == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.below_largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('same_lower', 'below_largest', ('periodic' if padding_mode == 'CIRCULAR' else 'zeros'), '', '', found_high, 1, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('valid', 'chosen', ('periodic' if padding_mode == 'CIRCULAR' else 'zeros'), '', '', found_high, 2, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
    return ('explicit', 'chosen', ('periodic' if padding_mode == 'CIRCULAR' else 'zeros'), '', '', found_high, 3, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)


def axis_3(input_size, kernel_size, stride, padding, output_padding, dilation, padding_mode):
    if kernel_size < 1 or stride < 1 or dilation < 1:
        return None
    if not (output_padding < stride):
        return None
    if not (padding_mode in ('ZEROS', 'CIRCULAR')):
        return None
    if (padding_mode == 'CIRCULAR') and not (output_padding == 0):
        return None
    if (padding_mode == 'CIRCULAR') and not (padding in ('SAME', 'SAME_LOWER')):
        return None
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.below_largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('same_upper', 'below_largest', ('periodic' if padding_mode == 'CIRCULAR' else 'zeros'), '', '', found_high, 0, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if padding == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.below_largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('same_lower', 'below_largest', ('periodic' if padding_mode == 'CIRCULAR' else 'zeros'), '', '', found_high, 1, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('valid', 'chosen', ('periodic' if padding_mode == 'CIRCULAR' else 'zeros'), '', '', found_high, 2, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
    return ('explicit', 'chosen', ('periodic' if padding_mode == 'CIRCULAR' else 'zeros'), '', '', found_high, 3, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)


def axis_4(input_size, kernel_size, stride, padding, use_ceil):
    if kernel_size < 1 or stride < 1:
        return None
    dilation = 1
    if not (max((padding[0] if pair(padding) else padding), (padding[1] if pair(padding) else padding)) <= kernel_size):
        return None
    if not use_ceil:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)))
        return ('explicit', '', '-inf', 'maximum', '', found_high, 0, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if use_ceil:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), asked_pad_high=((padding[1] if pair(padding) else padding)))
        return ('explicit_ceil', '', '-inf', 'maximum', '', ((padding[1] if pair(padding) else padding)), 1, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_5(input_size, kernel_size, stride, padding, use_ceil):
    if use_ceil[0]:
        return True
    return False


def axis_6(input_size, kernel_size, stride, padding, use_ceil):
    if kernel_size < 1 or stride < 1:
        return None
    dilation = 1
    if not (max((padding[0] if pair(padding) else padding), (padding[1] if pair(padding) else padding)) <= kernel_size):
        return None
    if not use_ceil:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)))
        return ('explicit', '', 'zeros', 'average_of_kernel', 'all taps', found_high, 0, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if use_ceil:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), asked_pad_high=((padding[1] if pair(padding) else padding)))
        return ('explicit_ceil', '', 'zeros', 'average_of_kernel', 'all taps', ((padding[1] if pair(padding) else padding)), 1, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_7(input_size, kernel_size, stride, padding, use_ceil):
    if kernel_size < 1 or stride < 1:
        return None
    dilation = 1
    if not (max((padding[0] if pair(padding) else padding), (padding[1] if pair(padding) else padding)) <= kernel_size):
        return None
    if not use_ceil:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)))
        return ('explicit', '', 'given', 'given', '', found_high, 0, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if use_ceil:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), asked_pad_high=((padding[1] if pair(padding) else padding)))
        return ('explicit_ceil', '', 'given', 'given', '', ((padding[1] if pair(padding) else padding)), 1, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_8(input_size, target_shape):
    kernel_size, stride, dilation = 1, 1, 1
    if (target_shape > 0) and not (target_shape <= input_size):
        return None
    asked_size = target_shape
    if asked_size < 1:
        return None
    return ('divided', '', None, '', '', None, 0, ()), (input_size, asked_size, 'divided')


LAYERS = {
    'equinox.nn.Conv1d': ((axis_1,), (), None, None, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': (('SAME', 'SAME_LOWER', 'VALID', int, PAIR,), '', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('ZEROS', 'REFLECT', 'REPLICATE', 'CIRCULAR',), '', (),)}, {1: (None, (1,), (0,), (1,), ('ZEROS',),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'groups', 'use_bias', 'padding_mode', 'dtype',), ('dtype', 'groups', 'in_channels', 'key', 'out_channels', 'use_bias',), (), (), (), '0.13.8', '0.13.8'),
    'equinox.nn.Conv2d': ((axis_1,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': (('SAME', 'SAME_LOWER', 'VALID', int, PAIR,), '', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('ZEROS', 'REFLECT', 'REPLICATE', 'CIRCULAR',), '', (),)}, {2: (None, (1, 1,), (0, 0,), (1, 1,), ('ZEROS', 'ZEROS',),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'groups', 'use_bias', 'padding_mode', 'dtype',), ('dtype', 'groups', 'in_channels', 'key', 'out_channels', 'use_bias',), (), (), (), '0.13.8', '0.13.8'),
    'equinox.nn.Conv3d': ((axis_1,), (), None, None, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': (('SAME', 'SAME_LOWER', 'VALID', int, PAIR,), '', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('ZEROS', 'REFLECT', 'REPLICATE', 'CIRCULAR',), '', (),)}, {3: (None, (1, 1, 1,), (0, 0, 0,), (1, 1, 1,), ('ZEROS', 'ZEROS', 'ZEROS',),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'groups', 'use_bias', 'padding_mode', 'dtype',), ('dtype', 'groups', 'in_channels', 'key', 'out_channels', 'use_bias',), (), (), (), '0.13.8', '0.13.8'),
    'equinox.nn.Conv': ((axis_1,), (), None, None, (1, 2, 3,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': (('SAME', 'SAME_LOWER', 'VALID', int, PAIR,), '', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('ZEROS', 'REFLECT', 'REPLICATE', 'CIRCULAR',), '', (),)}, {1: (None, (1,), (0,), (1,), ('ZEROS',),), 2: (None, (1, 1,), (0, 0,), (1, 1,), ('ZEROS', 'ZEROS',),), 3: (None, (1, 1, 1,), (0, 0, 0,), (1, 1, 1,), ('ZEROS', 'ZEROS', 'ZEROS',),)}, ('num_spatial_dims', 'in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'dilation', 'groups', 'use_bias', 'padding_mode', 'dtype',), ('dtype', 'groups', 'in_channels', 'key', 'num_spatial_dims', 'out_channels', 'use_bias',), (), (), (), '0.13.8', '0.13.8'),
    'equinox.nn.ConvTranspose1d': ((axis_2,), (), None, None, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'padding': (('SAME', 'SAME_LOWER', 'VALID', int, PAIR,), '', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('ZEROS', 'REFLECT', 'REPLICATE', 'CIRCULAR',), '', (),)}, {1: (None, (1,), (0,), (0,), (1,), ('ZEROS',),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'output_padding', 'padding', 'dilation', 'groups', 'use_bias', 'padding_mode', 'dtype',), ('dtype', 'groups', 'in_channels', 'key', 'out_channels', 'use_bias',), (), (), (), '0.13.8', '0.13.8'),
    'equinox.nn.ConvTranspose2d': ((axis_2,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'padding': (('SAME', 'SAME_LOWER', 'VALID', int, PAIR,), '', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('ZEROS', 'REFLECT', 'REPLICATE', 'CIRCULAR',), '', (),)}, {2: (None, (1, 1,), (0, 0,), (0, 0,), (1, 1,), ('ZEROS', 'ZEROS',),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'output_padding', 'padding', 'dilation', 'groups', 'use_bias', 'padding_mode', 'dtype',), ('dtype', 'groups', 'in_channels', 'key', 'out_channels', 'use_bias',), (), (), (), '0.13.8', '0.13.8'),
    'equinox.nn.ConvTranspose3d': ((axis_2,), (), None, None, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'padding': (('SAME', 'SAME_LOWER', 'VALID', int, PAIR,), '', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('ZEROS', 'REFLECT', 'REPLICATE', 'CIRCULAR',), '', (),)}, {3: (None, (1, 1, 1,), (0, 0, 0,), (0, 0, 0,), (1, 1, 1,), ('ZEROS', 'ZEROS', 'ZEROS',),)}, ('in_channels', 'out_channels', 'kernel_size', 'stride', 'output_padding', 'padding', 'dilation', 'groups', 'use_bias', 'padding_mode', 'dtype',), ('dtype', 'groups', 'in_channels', 'key', 'out_channels', 'use_bias',), (), (), (), '0.13.8', '0.13.8'),
    'equinox.nn.ConvTranspose': ((axis_3,), (), None, None, (1, 2, 3,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': (('SAME', 'SAME_LOWER', 'VALID', int, PAIR,), '', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),), 'padding_mode': (('ZEROS', 'REFLECT', 'REPLICATE', 'CIRCULAR',), '', (),)}, {1: (None, (1,), (0,), (0,), (1,), ('ZEROS',),), 2: (None, (1, 1,), (0, 0,), (0, 0,), (1, 1,), ('ZEROS', 'ZEROS',),), 3: (None, (1, 1, 1,), (0, 0, 0,), (0, 0, 0,), (1, 1, 1,), ('ZEROS', 'ZEROS', 'ZEROS',),)}, ('num_spatial_dims', 'in_channels', 'out_channels', 'kernel_size', 'stride', 'padding', 'output_padding', 'dilation', 'groups', 'use_bias', 'padding_mode', 'dtype',), ('dtype', 'groups', 'in_channels', 'key', 'num_spatial_dims', 'out_channels', 'use_bias',), (), (), (), '0.13.8', '0.13.8'),
    'equinox.nn.MaxPool1d': ((axis_4,), (), None, doubt_5, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, PAIR,), '', (),), 'use_ceil': ((False, True,), '', (),)}, {1: (None, (1,), (0,), (False,),)}, ('kernel_size', 'stride', 'padding', 'use_ceil',), (), (), (), (), '0.13.8', '0.13.8'),
    'equinox.nn.MaxPool2d': ((axis_4,), (), None, doubt_5, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, PAIR,), '', (),), 'use_ceil': ((False, True,), '', (),)}, {2: (None, (1, 1,), (0, 0,), (False, False,),)}, ('kernel_size', 'stride', 'padding', 'use_ceil',), (), (), (), (), '0.13.8', '0.13.8'),
    'equinox.nn.MaxPool3d': ((axis_4,), (), None, doubt_5, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, PAIR,), '', (),), 'use_ceil': ((False, True,), '', (),)}, {3: (None, (1, 1, 1,), (0, 0, 0,), (False, False, False,),)}, ('kernel_size', 'stride', 'padding', 'use_ceil',), (), (), (), (), '0.13.8', '0.13.8'),
    'equinox.nn.AvgPool1d': ((axis_6,), (), None, doubt_5, (1,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, PAIR,), '', (),), 'use_ceil': ((False, True,), '', (),)}, {1: (None, (1,), (0,), (False,),)}, ('kernel_size', 'stride', 'padding', 'use_ceil',), (), (), (), (), '0.13.8', '0.13.8'),
    'equinox.nn.AvgPool2d': ((axis_6,), (), None, doubt_5, (2,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, PAIR,), '', (),), 'use_ceil': ((False, True,), '', (),)}, {2: (None, (1, 1,), (0, 0,), (False, False,),)}, ('kernel_size', 'stride', 'padding', 'use_ceil',), (), (), (), (), '0.13.8', '0.13.8'),
    'equinox.nn.AvgPool3d': ((axis_6,), (), None, doubt_5, (3,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, PAIR,), '', (),), 'use_ceil': ((False, True,), '', (),)}, {3: (None, (1, 1, 1,), (0, 0, 0,), (False, False, False,),)}, ('kernel_size', 'stride', 'padding', 'use_ceil',), (), (), (), (), '0.13.8', '0.13.8'),
    'equinox.nn.Pool': ((axis_7,), (), None, doubt_5, (1, 2, 3,), {'kernel_size': ((int,), '', (),), 'stride': ((int,), '', (),), 'padding': ((int, PAIR,), '', (),), 'use_ceil': ((False, True,), '', (),)}, {1: (None, (1,), (0,), (False,),), 2: (None, (1, 1,), (0, 0,), (False, False,),), 3: (None, (1, 1, 1,), (0, 0, 0,), (False, False, False,),)}, ('init', 'operation', 'num_spatial_dims', 'kernel_size', 'stride', 'padding', 'use_ceil',), ('num_spatial_dims',), ('init', 'operation',), (), (), '0.13.8', '0.13.8'),
    'equinox.nn.AdaptiveAvgPool1d': ((axis_8,), (), None, None, (1,), {'target_shape': ((int,), '', (),)}, {1: (None,)}, ('target_shape',), (), (), (), (), '0.13.8', '0.13.8'),
    'equinox.nn.AdaptiveAvgPool2d': ((axis_8,), (), None, None, (2,), {'target_shape': ((int,), '', (),)}, {2: (None,)}, ('target_shape',), (), (), (), (), '0.13.8', '0.13.8'),
    'equinox.nn.AdaptiveAvgPool3d': ((axis_8,), (), None, None, (3,), {'target_shape': ((int,), '', (),)}, {3: (None,)}, ('target_shape',), (), (), (), (), '0.13.8', '0.13.8'),
    'equinox.nn.AdaptiveMaxPool1d': ((axis_8,), (), None, None, (1,), {'target_shape': ((int,), '', (),)}, {1: (None,)}, ('target_shape',), (), (), (), (), '0.13.8', '0.13.8'),
    'equinox.nn.AdaptiveMaxPool2d': ((axis_8,), (), None, None, (2,), {'target_shape': ((int,), '', (),)}, {2: (None,)}, ('target_shape',), (), (), (), (), '0.13.8', '0.13.8'),
    'equinox.nn.AdaptiveMaxPool3d': ((axis_8,), (), None, None, (3,), {'target_shape': ((int,), '', (),)}, {3: (None,)}, ('target_shape',), (), (), (), (), '0.13.8', '0.13.8'),
}
