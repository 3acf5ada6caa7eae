"""Apache MXNet: its layers in release 1.9.1, compiled from derive/runtime/frameworks/mxnet.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.reductions import reduced


def axis_1(input_size, kernel, stride, dilate, pad):
    if kernel < 1 or stride < 1 or dilate < 1:
        return None
    kernel_size, dilation = kernel, dilate
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (input_size + 2 * pad >= effective_kernel_size):
        return None
    if not (pad >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((pad), (pad),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_2(input_size, kernel, stride, dilate, pad, adj, target_shape):
    if kernel < 1 or stride < 1 or dilate < 1:
        return None
    kernel_size, dilation = kernel, dilate
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (target_shape == 0) and not (adj < stride):
        return None
    if (target_shape == 0) and not (min(pad, adj) >= 0):
        return None
    if (target_shape != 0) and not (target_shape <= full_length):
        return None
    if (target_shape != 0) and not ((full_length - target_shape) % 2 < stride):
        return None
    if (target_shape != 0) and not (target_shape >= 0):
        return None
    if (target_shape != 0) and not ((-stride if input_size == 1 else -1) < target_shape - (full_length - 2 * pad) < stride):
        return None
    if target_shape == 0:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=adj)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, ((pad), (pad), (adj),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if target_shape != 0:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=target_shape - (full_length - 2 * pad))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 2, ((pad), (pad), (target_shape - (full_length - 2 * pad)),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_3(input_size, kernel, stride, dilate, pad, adj, target_shape):
    if kernel < 1 or stride < 1 or dilate < 1:
        return None
    kernel_size, dilation = kernel, dilate
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (target_shape == 0) and not (adj < stride):
        return None
    if (target_shape == 0) and not (min(pad, adj) >= 0):
        return None
    if (target_shape != 0) and not (target_shape <= full_length):
        return None
    if (target_shape != 0) and not ((full_length - target_shape) % 2 < stride):
        return None
    if target_shape == 0:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=adj)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, ((pad), (pad), (adj),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if target_shape != 0:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(((full_length - target_shape) + 1) // 2), pad_high=(((full_length - target_shape) + 1) // 2), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(full_length - target_shape) % 2)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 1, ((((full_length - target_shape) + 1) // 2), (((full_length - target_shape) + 1) // 2), ((full_length - target_shape) % 2),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def alike_4(input_size, kernel, stride, dilate, pad, adj, target_shape, first):
    if target_shape == 0:
        if not (first == 0):
            return False
    elif target_shape != 0:
        return False
    else:
        return False
    return True


def doubt_5(input_size, kernel, stride, dilate, pad, adj, target_shape):
    kernel_size, dilation, = zip(*[(kernel, dilate,) for kernel, dilate in zip(kernel, dilate)])
    if any(k > 1 and s > 1 and d > 1 for k, s, d in zip(kernel_size, stride, dilation)):
        return True
    return False


def axis_6(input_size, kernel_size, strides, padding, dilation):
    if kernel_size < 1 or strides < 1 or dilation < 1:
        return None
    stride = strides
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (input_size + 2 * padding >= effective_kernel_size):
        return None
    if not (padding >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((padding), (padding),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_7(input_size, kernel_size, strides, padding, output_padding, dilation):
    if kernel_size < 1 or strides < 1 or dilation < 1:
        return None
    stride = strides
    if not (output_padding < strides):
        return None
    if not (min(padding, output_padding) >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
    return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, ((padding), (padding), (output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def doubt_8(input_size, kernel_size, strides, padding, output_padding, dilation):
    stride, = zip(*[(strides,) for strides in strides])
    if any(k > 1 and s > 1 and d > 1 for k, s, d in zip(kernel_size, stride, dilation)):
        return True
    return False


def axis_9(input_size, kernel, pool_type, pooling_convention, stride, pad, count_include_pad):
    if kernel < 1 or stride < 1:
        return None
    kernel_size, dilation = kernel, 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if ((pooling_convention == 'same')) and not (pad == 0):
        return None
    if not (input_size + 2 * pad >= effective_kernel_size):
        return None
    if (pooling_convention == 'same'):
        found_size, found_low, found_high = formulas.same_after(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_after', '', *reduced('maximum_of_inside' if pool_type == 'max' else 'average_of_inside' if pooling_convention == 'same' else ('average_of_inside' if count_include_pad is False else 'average_of_padded'), None), found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if (pooling_convention == 'full') and pad >= 0:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), asked_pad_high=(pad))
        return ('explicit_ceil', '', *reduced('maximum_of_inside' if pool_type == 'max' else 'average_of_inside' if pooling_convention == 'same' else ('average_of_inside' if count_include_pad is False else 'average_of_padded'), None), (pad), 1, ((pad), (pad),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not (pooling_convention == 'full') and not (pooling_convention == 'same'):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
        return ('explicit', '', *reduced('maximum_of_inside' if pool_type == 'max' else 'average_of_inside' if pooling_convention == 'same' else ('average_of_inside' if count_include_pad is False else 'average_of_padded'), None), found_high, 2, ((pad), (pad),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if (pooling_convention == 'full'):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad + stride - 1))
        return ('explicit', '', *reduced('maximum_of_inside' if pool_type == 'max' else 'average_of_inside' if pooling_convention == 'same' else ('average_of_inside' if count_include_pad is False else 'average_of_padded'), None), found_high, 3, ((pad), (pad + stride - 1),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_10(input_size, kernel, pool_type, pooling_convention, stride, pad, count_include_pad):
    kernel_size, dilation, = zip(*[(kernel, 1,) for kernel in kernel])
    if (pooling_convention[0] == 'same') and not (len(pad) == 1):
        return False
    if not (all(p < k for k, p in zip(kernel_size, pad)) or pool_type[0] == 'avg' and pooling_convention[0] != 'valid' and any((i + 2 * p - k) % s for i, k, s, p in zip(input_size, kernel_size, stride, pad))):
        return False
    if not (all(p >= 0 for p in pad) or pool_type[0] == 'avg' and pooling_convention[0] != 'valid' and any((i + 2 * p - k) % s for i, k, s, p in zip(input_size, kernel_size, stride, pad))):
        return False
    if (pooling_convention[0] == 'same') and not (all(-(-i // s) == (i - k) // s + 1 for i, k, s, p in zip(input_size, kernel_size, stride, pad)) or pool_type[0] == 'avg' and any((i + 2 * p - k) % s for i, k, s, p in zip(input_size, kernel_size, stride, pad))):
        return False
    return True


def doubt_11(input_size, kernel, pool_type, pooling_convention, stride, pad, count_include_pad):
    if any(p < 0 for p in pad):
        return True
    if pooling_convention[0] == 'same':
        return True
    return False


def axis_12(input_size, pool_size, strides, padding, ceil_mode):
    if pool_size < 1 or isinstance(strides, int) and strides < 1:
        return None
    kernel_size, stride, dilation = pool_size, pool_size if strides is None else strides, 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (input_size + 2 * padding >= effective_kernel_size):
        return None
    if ceil_mode and padding >= 0:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), asked_pad_high=(padding))
        return ('explicit_ceil', '', 'nothing', 'maximum_of_inside', '', (padding), 0, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 1, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_13(input_size, pool_size, strides, padding, ceil_mode):
    kernel_size, stride, dilation, = zip(*[(pool_size, pool_size if strides is None else strides, 1,) for pool_size, strides in zip(pool_size, strides)])
    if not (all(p < k for k, p in zip(kernel_size, padding))):
        return False
    if not (all(p >= 0 for p in padding)):
        return False
    return True


def axis_14(input_size, pool_size, strides, padding, ceil_mode):
    if pool_size < 1 or isinstance(strides, int) and strides < 1:
        return None
    kernel_size, stride, dilation = pool_size, pool_size if strides is None else strides, 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (input_size + 2 * padding >= effective_kernel_size):
        return None
    if ceil_mode and padding >= 0:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), asked_pad_high=(padding))
        return ('explicit_ceil', '', 'nothing', 'maximum_of_inside', '', (padding), 0, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 1, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding + stride - 1))
        return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 2, ((padding), (padding + stride - 1),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def alike_15(input_size, pool_size, strides, padding, ceil_mode, first):
    if ceil_mode and padding >= 0:
        if not (first == 0):
            return False
    elif not ceil_mode:
        if not (first == 1):
            return False
    elif ceil_mode:
        return False
    else:
        return False
    return True


def doubt_16(input_size, pool_size, strides, padding, ceil_mode):
    if any(p < 0 for p in padding):
        return True
    return False


def axis_17(input_size, pool_size, strides, padding, ceil_mode, count_include_pad):
    if pool_size < 1 or isinstance(strides, int) and strides < 1:
        return None
    kernel_size, stride, dilation = pool_size, pool_size if strides is None else strides, 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (input_size + 2 * padding >= effective_kernel_size):
        return None
    if ceil_mode and padding >= 0:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), asked_pad_high=(padding))
        return ('explicit_ceil', '', *reduced(('average_of_inside' if count_include_pad is False else 'average_of_padded'), None), (padding), 0, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding))
        return ('explicit', '', *reduced(('average_of_inside' if count_include_pad is False else 'average_of_padded'), None), found_high, 1, ((padding), (padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if ceil_mode:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(padding), pad_high=(padding + stride - 1))
        return ('explicit', '', *reduced(('average_of_inside' if count_include_pad is False else 'average_of_padded'), None), found_high, 2, ((padding), (padding + stride - 1),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_18(input_size, pool_size, strides, padding, ceil_mode, count_include_pad):
    kernel_size, stride, dilation, = zip(*[(pool_size, pool_size if strides is None else strides, 1,) for pool_size, strides in zip(pool_size, strides)])
    if not (all(p < k for k, p in zip(kernel_size, padding)) or ceil_mode[0] and any((i + 2 * p - k) % s for i, k, s, p in zip(input_size, kernel_size, stride, padding))):
        return False
    if not (all(p >= 0 for p in padding) or ceil_mode[0] and any((i + 2 * p - k) % s for i, k, s, p in zip(input_size, kernel_size, stride, padding))):
        return False
    return True


def doubt_19(input_size, pool_size, strides, padding, ceil_mode, count_include_pad):
    if any(p < 0 for p in padding):
        return True
    return False


LAYERS = {
    'mxnet.nd.Convolution': ((axis_1,), (), None, None, (1, 2,), {'kernel': ((int,), '', (),), 'stride': ((int,), '', (),), 'dilate': ((int,), '', (),), 'pad': ((int,), '', (),)}, {1: (None, (1,), (1,), (0,),), 2: (None, (1, 1,), (1, 1,), (0, 0,),)}, ('data', 'weight', 'bias', 'kernel', 'stride', 'dilate', 'pad', 'num_filter', 'num_group', 'workspace', 'no_bias', 'cudnn_tune', 'cudnn_off', 'layout', 'out', 'name',), ('cudnn_off', 'cudnn_tune', 'layout', 'name', 'no_bias', 'num_filter', 'num_group', 'out', 'workspace',), ('bias', 'data', 'weight',), ('kwargs',), (), '1.9.1', '1.9.1'),
    'mxnet.nd.Deconvolution': ((axis_2, axis_3,), (), alike_4, doubt_5, (1, 2,), {'kernel': ((int,), '', (),), 'stride': ((int,), '', (),), 'dilate': ((int,), '', (),), 'pad': ((int,), '', (),), 'adj': ((int,), '', (),), 'target_shape': ((int,), '', (),)}, {1: (None, (1,), (1,), (0,), (0,), (0,),), 2: (None, (1, 1,), (1, 1,), (0, 0,), (0, 0,), (0, 0,),)}, ('data', 'weight', 'bias', 'kernel', 'stride', 'dilate', 'pad', 'adj', 'target_shape', 'num_filter', 'num_group', 'workspace', 'no_bias', 'cudnn_tune', 'cudnn_off', 'layout', 'out', 'name',), ('cudnn_off', 'cudnn_tune', 'layout', 'name', 'no_bias', 'num_filter', 'num_group', 'out', 'workspace',), ('bias', 'data', 'weight',), ('kwargs',), (), '1.9.1', '1.9.1'),
    'mxnet.gluon.nn.Conv1D': ((axis_6,), (), None, None, (1,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),)}, {1: (None, (1,), (0,), (1,),)}, ('channels', 'kernel_size', 'strides', 'padding', 'dilation', 'groups', 'layout', 'activation', 'use_bias', 'weight_initializer', 'bias_initializer', 'in_channels',), ('activation', 'bias_initializer', 'channels', 'groups', 'in_channels', 'layout', 'params', 'prefix', 'use_bias', 'weight_initializer',), (), ('kwargs',), (), '1.9.1', '1.9.1'),
    'mxnet.gluon.nn.Conv2D': ((axis_6,), (), None, None, (2,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': ((int,), '', (),), 'dilation': ((int,), '', (),)}, {2: (None, (1, 1,), (0, 0,), (1, 1,),)}, ('channels', 'kernel_size', 'strides', 'padding', 'dilation', 'groups', 'layout', 'activation', 'use_bias', 'weight_initializer', 'bias_initializer', 'in_channels',), ('activation', 'bias_initializer', 'channels', 'groups', 'in_channels', 'layout', 'params', 'prefix', 'use_bias', 'weight_initializer',), (), ('kwargs',), (), '1.9.1', '1.9.1'),
    'mxnet.gluon.nn.Conv1DTranspose': ((axis_7,), (), None, doubt_8, (1,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),)}, {1: (None, (1,), (0,), (0,), (1,),)}, ('channels', 'kernel_size', 'strides', 'padding', 'output_padding', 'dilation', 'groups', 'layout', 'activation', 'use_bias', 'weight_initializer', 'bias_initializer', 'in_channels',), ('activation', 'bias_initializer', 'channels', 'groups', 'in_channels', 'layout', 'params', 'prefix', 'use_bias', 'weight_initializer',), (), ('kwargs',), (), '1.9.1', '1.9.1'),
    'mxnet.gluon.nn.Conv2DTranspose': ((axis_7,), (), None, doubt_8, (2,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': ((int,), '', (),), 'output_padding': ((int,), '', (),), 'dilation': ((int,), '', (),)}, {2: (None, (1, 1,), (0, 0,), (0, 0,), (1, 1,),)}, ('channels', 'kernel_size', 'strides', 'padding', 'output_padding', 'dilation', 'groups', 'layout', 'activation', 'use_bias', 'weight_initializer', 'bias_initializer', 'in_channels',), ('activation', 'bias_initializer', 'channels', 'groups', 'in_channels', 'layout', 'params', 'prefix', 'use_bias', 'weight_initializer',), (), ('kwargs',), (), '1.9.1', '1.9.1'),
    'mxnet.nd.Pooling': ((axis_9,), (together_10,), None, doubt_11, (1, 2,), {'kernel': ((int,), '', (),), 'pool_type': (('max', 'avg',), '', (),), 'pooling_convention': (('valid', 'full', 'same',), '', (),), 'stride': ((int,), '', (),), 'pad': ((int,), 'as of three axes, with zeros for those there are not', (),), 'count_include_pad': ((None, False, True,), '', (),)}, {1: (None, ('max',), ('valid',), (1,), (0,), (None,),), 2: (None, ('max', 'max',), ('valid', 'valid',), (1, 1,), (0, 0,), (None, None,),)}, ('data', 'kernel', 'pool_type', 'global_pool', 'cudnn_off', 'pooling_convention', 'stride', 'pad', 'p_value', 'count_include_pad', 'layout', 'out', 'name',), ('cudnn_off', 'global_pool', 'layout', 'name', 'out', 'p_value',), ('data',), ('kwargs',), (), '1.9.1', '1.9.1'),
    'mxnet.gluon.nn.MaxPool1D': ((axis_12, axis_14,), (together_13,), alike_15, doubt_16, (1,), {'pool_size': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {1: ((2,), (None,), (0,), (False,),)}, ('pool_size', 'strides', 'padding', 'layout', 'ceil_mode',), ('layout', 'params', 'prefix',), (), ('kwargs',), (), '1.9.1', '1.9.1'),
    'mxnet.gluon.nn.AvgPool1D': ((axis_17,), (together_18,), None, doubt_19, (1,), {'pool_size': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),), 'count_include_pad': ((False, True,), '', (),)}, {1: ((2,), (None,), (0,), (False,), (True,),)}, ('pool_size', 'strides', 'padding', 'layout', 'ceil_mode', 'count_include_pad',), ('layout', 'params', 'prefix',), (), ('kwargs',), (), '1.9.1', '1.9.1'),
    'mxnet.gluon.nn.MaxPool2D': ((axis_12, axis_14,), (together_13,), alike_15, doubt_16, (2,), {'pool_size': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),)}, {2: ((2, 2,), (None, None,), (0, 0,), (False, False,),)}, ('pool_size', 'strides', 'padding', 'layout', 'ceil_mode',), ('layout', 'params', 'prefix',), (), ('kwargs',), (), '1.9.1', '1.9.1'),
    'mxnet.gluon.nn.AvgPool2D': ((axis_17,), (together_18,), None, doubt_19, (2,), {'pool_size': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': ((int,), '', (),), 'ceil_mode': ((False, True,), '', (),), 'count_include_pad': ((False, True,), '', (),)}, {2: ((2, 2,), (None, None,), (0, 0,), (False, False,), (True, True,),)}, ('pool_size', 'strides', 'padding', 'ceil_mode', 'layout', 'count_include_pad',), ('layout', 'params', 'prefix',), (), ('kwargs',), (), '1.9.1', '1.9.1'),
}
