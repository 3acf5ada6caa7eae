"""Flax: its layers in release 0.12.8, compiled from derive/runtime/frameworks/flax.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair
from derive.runtime.reductions import reduced


def axis_1(input_size, kernel_size, strides, padding, input_dilation, kernel_dilation):
    if kernel_size < 1 or isinstance(strides, int) and strides < 1 or isinstance(input_dilation, int) and input_dilation < 1 or isinstance(kernel_dilation, int) and kernel_dilation < 1:
        return None
    stride, dilation = strides or 1, kernel_dilation or 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if padding in ('SAME', 'same'):
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', ({'CIRCULAR': 'periodic', 'REFLECT': 'mirror'}.get(padding, 'zeros')), '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding in ('SAME_LOWER', 'same_lower'):
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', ({'CIRCULAR': 'periodic', 'REFLECT': 'mirror'}.get(padding, 'zeros')), '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding in ('VALID', 'valid'):
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', ({'CIRCULAR': 'periodic', 'REFLECT': 'mirror'}.get(padding, 'zeros')), '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding in ('CIRCULAR', 'REFLECT'):
        found_size, found_low, found_high = formulas.same_fixed_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_fixed_upper', '', ({'CIRCULAR': 'periodic', 'REFLECT': 'mirror'}.get(padding, 'zeros')), '', '', found_high, 3, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'CAUSAL':
        found_size, found_low, found_high = formulas.causal(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('causal', '', ({'CIRCULAR': 'periodic', 'REFLECT': 'mirror'}.get(padding, 'zeros')), '', '', found_high, 4, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if input_dilation in (None, 1):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)))
        return ('explicit', '', ({'CIRCULAR': 'periodic', 'REFLECT': 'mirror'}.get(padding, 'zeros')), '', '', found_high, 5, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if strides in (None, 1) and input_dilation not in (None, 1):
        stride, dilation = input_dilation, kernel_dilation or 1
        effective_kernel_size = dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(effective_kernel_size - 1 - (padding[0] if pair(padding) else padding)), pad_high=(effective_kernel_size - 1 - (padding[1] if pair(padding) else padding)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'chosen', ({'CIRCULAR': 'periodic', 'REFLECT': 'mirror'}.get(padding, 'zeros')), '', '', found_high, 6, ((effective_kernel_size - 1 - (padding[0] if pair(padding) else padding)), (effective_kernel_size - 1 - (padding[1] if pair(padding) else padding)), (0),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    return None


def together_2(input_size, kernel_size, strides, padding, input_dilation, kernel_dilation):
    if (padding[0] == 'CAUSAL') and not (len(input_size) == 1):
        return False
    if (padding[0] in ('SAME', 'SAME_LOWER', 'VALID', 'CIRCULAR', 'REFLECT', 'CAUSAL', 'same', 'same_lower', 'valid')) and not (all(factor in (None, 1) for factor in input_dilation)):
        return False
    return True


def doubt_3(input_size, kernel_size, strides, padding, input_dilation, kernel_dilation):
    if any(pair(p) and p[0] < 0 for p in padding):
        return True
    return False


def axis_4(input_size, kernel_size, strides, padding, kernel_dilation, transpose_kernel):
    if kernel_size < 1 or isinstance(strides, int) and strides < 1 or isinstance(kernel_dilation, int) and kernel_dilation < 1:
        return None
    stride, dilation = strides or 1, kernel_dilation or 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (padding not in ('REFLECT', 'CAUSAL')):
        return None
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_upper', 'largest', ('periodic' if padding == 'CIRCULAR' else 'zeros'), '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not transpose_kernel))
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.covering(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('valid', 'covering', ('periodic' if padding == 'CIRCULAR' else 'zeros'), '', '', found_high, 1, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not transpose_kernel))
    if padding == 'CIRCULAR' and not transpose_kernel:
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_upper', 'largest', ('periodic' if padding == 'CIRCULAR' else 'zeros'), '', '', found_high, 2, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not transpose_kernel))
    if padding == 'CIRCULAR' and transpose_kernel:
        found_size, found_low, found_high = formulas.same_lower_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_lower', 'largest', ('periodic' if padding == 'CIRCULAR' else 'zeros'), '', '', found_high, 3, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not transpose_kernel))
    if padding not in ('SAME', 'SAME_LOWER', 'VALID', 'CIRCULAR', 'REFLECT', 'CAUSAL', 'same', 'same_lower', 'valid'):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(effective_kernel_size - 1 - (padding[0] if pair(padding) else padding)), pad_high=(effective_kernel_size - 1 - (padding[1] if pair(padding) else padding)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'chosen', ('periodic' if padding == 'CIRCULAR' else 'zeros'), '', '', found_high, 4, ((effective_kernel_size - 1 - (padding[0] if pair(padding) else padding)), (effective_kernel_size - 1 - (padding[1] if pair(padding) else padding)), (0),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not transpose_kernel))
    if padding in ('SAME_LOWER', 'same_lower'):
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_upper', 'smallest', ('periodic' if padding == 'CIRCULAR' else 'zeros'), '', '', found_high, 5, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not transpose_kernel))
    if 'same' == padding:
        found_size, found_low, found_high = formulas.same_lower_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_lower', 'smallest', ('periodic' if padding == 'CIRCULAR' else 'zeros'), '', '', found_high, 6, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not transpose_kernel))
    if 'valid' == padding:
        found_size, found_low, found_high = formulas.full_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('full', 'smallest', ('periodic' if padding == 'CIRCULAR' else 'zeros'), '', '', found_high, 7, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not transpose_kernel))
    return None


def together_5(input_size, kernel_size, strides, padding, kernel_dilation, transpose_kernel):
    if (padding[0] in ('SAME_LOWER', 'same', 'same_lower', 'valid', 'REFLECT', 'CAUSAL')) and not (all(s in (None, 1) for s in strides)):
        return False
    return True


def doubt_6(input_size, kernel_size, strides, padding, kernel_dilation, transpose_kernel):
    stride, dilation, = zip(*[(strides or 1, kernel_dilation or 1,) for strides, kernel_dilation in zip(strides, kernel_dilation)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if len(stride) > 1 and max(stride) > 1 and any(k > i for k, i in zip(effective_kernel_size, input_size)):
        return True
    return False


def axis_7(input_size, window_shape, strides, padding):
    if window_shape < 1 or isinstance(strides, int) and strides < 1:
        return None
    kernel_size, stride, dilation = window_shape, strides or 1, 1
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', '-inf', 'maximum', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', '-inf', 'maximum', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', '-inf', 'maximum', '', found_high, 2, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]))
        return ('explicit', '', '-inf', 'maximum', '', found_high, 3, ((padding[0]), (padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_8(input_size, window_shape, strides, padding, count_include_pad):
    if window_shape < 1 or isinstance(strides, int) and strides < 1:
        return None
    kernel_size, stride, dilation = window_shape, strides or 1, 1
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced('average_of_kernel' if count_include_pad else 'average_of_inside', None), found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', *reduced('average_of_kernel' if count_include_pad else 'average_of_inside', None), found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', *reduced('average_of_kernel' if count_include_pad else 'average_of_inside', None), found_high, 2, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]))
        return ('explicit', '', *reduced('average_of_kernel' if count_include_pad else 'average_of_inside', None), found_high, 3, ((padding[0]), (padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_9(input_size, window_shape, strides, padding):
    if window_shape < 1 or isinstance(strides, int) and strides < 1:
        return None
    kernel_size, stride, dilation = window_shape, strides or 1, 1
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'inf', 'minimum', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'inf', 'minimum', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'inf', 'minimum', '', found_high, 2, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]))
        return ('explicit', '', 'inf', 'minimum', '', found_high, 3, ((padding[0]), (padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_10(input_size, window_shape, strides, padding):
    if window_shape < 1 or isinstance(strides, int) and strides < 1:
        return None
    kernel_size, stride, dilation = window_shape, strides or 1, 1
    if padding == 'SAME':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'given', 'given', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'SAME_LOWER':
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'given', 'given', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'VALID':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'given', 'given', '', found_high, 2, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding[0]), pad_high=(padding[1]))
        return ('explicit', '', 'given', 'given', '', found_high, 3, ((padding[0]), (padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


LAYERS = {
    'flax.linen.Conv': ((axis_1,), (together_2,), None, doubt_3, (1, 2, 3,), {'kernel_size': ((int,), '', ('single',),), 'strides': ((int, None,), '', (),), 'padding': (('SAME', 'SAME_LOWER', 'VALID', 'CIRCULAR', 'REFLECT', 'CAUSAL', 'same', 'same_lower', 'valid', int, PAIR,), '', (),), 'input_dilation': ((int, None,), '', (),), 'kernel_dilation': ((int, None,), '', (),)}, {1: (None, (1,), ('SAME',), (1,), (1,),), 2: (None, (1, 1,), ('SAME', 'SAME',), (1, 1,), (1, 1,),), 3: (None, (1, 1, 1,), ('SAME', 'SAME', 'SAME',), (1, 1, 1,), (1, 1, 1,),)}, ('features', 'kernel_size', 'strides', 'padding', 'input_dilation', 'kernel_dilation', 'feature_group_count', 'use_bias', 'mask', 'dtype', 'param_dtype', 'precision', 'kernel_init', 'bias_init', 'promote_dtype', 'conv_general_dilated', 'conv_general_dilated_cls', 'parent', 'name',), ('bias_init', 'conv_general_dilated', 'conv_general_dilated_cls', 'dtype', 'feature_group_count', 'features', 'kernel_init', 'mask', 'name', 'param_dtype', 'parent', 'precision', 'promote_dtype', 'use_bias',), (), (), (), '0.12.8', '0.12.8'),
    'flax.linen.ConvLocal': ((axis_1,), (together_2,), None, doubt_3, (1, 2, 3,), {'kernel_size': ((int,), '', ('single',),), 'strides': ((int, None,), '', (),), 'padding': (('SAME', 'SAME_LOWER', 'VALID', 'CIRCULAR', 'REFLECT', 'CAUSAL', 'same', 'same_lower', 'valid', int, PAIR,), '', (),), 'input_dilation': ((int, None,), '', (),), 'kernel_dilation': ((int, None,), '', (),)}, {1: (None, (1,), ('SAME',), (1,), (1,),), 2: (None, (1, 1,), ('SAME', 'SAME',), (1, 1,), (1, 1,),), 3: (None, (1, 1, 1,), ('SAME', 'SAME', 'SAME',), (1, 1, 1,), (1, 1, 1,),)}, ('features', 'kernel_size', 'strides', 'padding', 'input_dilation', 'kernel_dilation', 'feature_group_count', 'use_bias', 'mask', 'dtype', 'param_dtype', 'precision', 'kernel_init', 'bias_init', 'promote_dtype', 'conv_general_dilated', 'conv_general_dilated_cls', 'parent', 'name',), ('bias_init', 'conv_general_dilated', 'conv_general_dilated_cls', 'dtype', 'feature_group_count', 'features', 'kernel_init', 'mask', 'name', 'param_dtype', 'parent', 'precision', 'promote_dtype', 'use_bias',), (), (), (), '0.12.8', '0.12.8'),
    'flax.linen.ConvTranspose': ((axis_4,), (together_5,), None, doubt_6, (1, 2, 3,), {'kernel_size': ((int,), '', ('single',),), 'strides': ((int, None,), '', (),), 'padding': (('SAME', 'SAME_LOWER', 'VALID', 'CIRCULAR', 'REFLECT', 'CAUSAL', 'same', 'same_lower', 'valid', int, PAIR,), '', (),), 'kernel_dilation': ((int, None,), '', (),), 'transpose_kernel': ((False, True,), '', (),)}, {1: (None, (None,), ('SAME',), (None,), (False,),), 2: (None, (None, None,), ('SAME', 'SAME',), (None, None,), (False, False,),), 3: (None, (None, None, None,), ('SAME', 'SAME', 'SAME',), (None, None, None,), (False, False, False,),)}, ('features', 'kernel_size', 'strides', 'padding', 'kernel_dilation', 'use_bias', 'mask', 'dtype', 'param_dtype', 'precision', 'kernel_init', 'bias_init', 'transpose_kernel', 'promote_dtype', 'preferred_element_type', 'parent', 'name',), ('bias_init', 'dtype', 'features', 'kernel_init', 'mask', 'name', 'param_dtype', 'parent', 'precision', 'preferred_element_type', 'promote_dtype', 'use_bias',), (), (), (), '0.12.8', '0.12.8'),
    'flax.nnx.Conv': ((axis_1,), (together_2,), None, doubt_3, (1, 2, 3,), {'kernel_size': ((int,), '', ('single',),), 'strides': ((int, None,), '', (),), 'padding': (('SAME', 'SAME_LOWER', 'VALID', 'CIRCULAR', 'REFLECT', 'CAUSAL', 'same', 'same_lower', 'valid', int, PAIR,), '', (),), 'input_dilation': ((int, None,), '', (),), 'kernel_dilation': ((int, None,), '', (),)}, {1: (None, (1,), ('SAME',), (1,), (1,),), 2: (None, (1, 1,), ('SAME', 'SAME',), (1, 1,), (1, 1,),), 3: (None, (1, 1, 1,), ('SAME', 'SAME', 'SAME',), (1, 1, 1,), (1, 1, 1,),)}, ('in_features', 'out_features', 'kernel_size', 'strides',), ('bias_init', 'bias_metadata', 'conv_general_dilated', 'dtype', 'feature_group_count', 'in_features', 'kernel_init', 'kernel_metadata', 'mask', 'out_features', 'param_dtype', 'precision', 'preferred_element_type', 'promote_dtype', 'rngs', 'use_bias',), (), (), (), '0.12.8', '0.12.8'),
    'flax.nnx.ConvTranspose': ((axis_4,), (together_5,), None, doubt_6, (1, 2, 3,), {'kernel_size': ((int,), '', ('single',),), 'strides': ((int, None,), '', (),), 'padding': (('SAME', 'SAME_LOWER', 'VALID', 'CIRCULAR', 'REFLECT', 'CAUSAL', 'same', 'same_lower', 'valid', int, PAIR,), '', (),), 'kernel_dilation': ((int, None,), '', (),), 'transpose_kernel': ((False, True,), '', (),)}, {1: (None, (None,), ('SAME',), (None,), (False,),), 2: (None, (None, None,), ('SAME', 'SAME',), (None, None,), (False, False,),), 3: (None, (None, None, None,), ('SAME', 'SAME', 'SAME',), (None, None, None,), (False, False, False,),)}, ('in_features', 'out_features', 'kernel_size', 'strides',), ('bias_init', 'bias_metadata', 'dtype', 'in_features', 'kernel_init', 'kernel_metadata', 'mask', 'out_features', 'param_dtype', 'precision', 'preferred_element_type', 'promote_dtype', 'rngs', 'use_bias',), (), (), (), '0.12.8', '0.12.8'),
    'flax.linen.max_pool': ((axis_7,), (), None, None, (1, 2, 3,), {'window_shape': ((int,), '', ('tuple',),), 'strides': ((int, None,), '', ('tuple',),), 'padding': (('VALID', 'SAME', 'SAME_LOWER', PAIR,), '', (),)}, {1: (None, (None,), ('VALID',),), 2: (None, (None, None,), ('VALID', 'VALID',),), 3: (None, (None, None, None,), ('VALID', 'VALID', 'VALID',),)}, ('inputs', 'window_shape', 'strides', 'padding',), (), ('inputs',), (), (), '0.12.8', '0.12.8'),
    'flax.linen.avg_pool': ((axis_8,), (), None, None, (1, 2, 3,), {'window_shape': ((int,), '', ('tuple',),), 'strides': ((int, None,), '', ('tuple',),), 'padding': (('VALID', 'SAME', 'SAME_LOWER', PAIR,), '', (),), 'count_include_pad': ((False, True,), '', (),)}, {1: (None, (None,), ('VALID',), (True,),), 2: (None, (None, None,), ('VALID', 'VALID',), (True, True,),), 3: (None, (None, None, None,), ('VALID', 'VALID', 'VALID',), (True, True, True,),)}, ('inputs', 'window_shape', 'strides', 'padding', 'count_include_pad',), (), ('inputs',), (), (), '0.12.8', '0.12.8'),
    'flax.nnx.min_pool': ((axis_9,), (), None, None, (1, 2, 3,), {'window_shape': ((int,), '', ('tuple',),), 'strides': ((int, None,), '', ('tuple',),), 'padding': (('VALID', 'SAME', 'SAME_LOWER', PAIR,), '', (),)}, {1: (None, (None,), ('VALID',),), 2: (None, (None, None,), ('VALID', 'VALID',),), 3: (None, (None, None, None,), ('VALID', 'VALID', 'VALID',),)}, ('inputs', 'window_shape', 'strides', 'padding',), (), ('inputs',), (), (), '0.12.8', '0.12.8'),
    'flax.linen.pool': ((axis_10,), (), None, None, (1, 2, 3,), {'window_shape': ((int,), '', ('tuple',),), 'strides': ((int, None,), '', ('tuple',),), 'padding': (('VALID', 'SAME', 'SAME_LOWER', PAIR,), '', (),)}, {1: (None, None, None,), 2: (None, None, None,), 3: (None, None, None,)}, ('inputs', 'init', 'reduce_fn', 'window_shape', 'strides', 'padding',), (), ('init', 'inputs', 'reduce_fn',), (), (), '0.12.8', '0.12.8'),
}
