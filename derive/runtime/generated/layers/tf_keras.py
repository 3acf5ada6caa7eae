"""Keras 2: its layers in release 2.21.0, compiled from derive/runtime/frameworks/tf_keras.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair


def axis_1(input_size, kernel_size, strides, padding, dilation_rate):
    if kernel_size < 1 or strides < 1 or dilation_rate < 1:
        return None
    stride, dilation = strides, dilation_rate
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'causal':
        found_size, found_low, found_high = formulas.causal(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('causal', '', 'zeros', '', '', found_high, 2, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_2(input_size, kernel_size, strides, padding, dilation_rate):
    if not (max(strides) == 1 or max(dilation_rate) == 1):
        return False
    return True


def doubt_3(input_size, kernel_size, strides, padding, dilation_rate):
    stride, dilation, = zip(*[(strides, dilation_rate,) for strides, dilation_rate in zip(strides, dilation_rate)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    return False


def axis_4(input_size, kernel_size, strides, padding, dilation_rate):
    if kernel_size < 1 or strides < 1 or dilation_rate < 1:
        return None
    stride, dilation = strides, dilation_rate
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_5(input_size, kernel_size, strides, padding, dilation_rate):
    stride, dilation, = zip(*[(strides, dilation_rate,) for strides, dilation_rate in zip(strides, dilation_rate)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    if len(stride) == 3 and padding[0] in ('SAME', 'same') and any(k < s for k, s in zip(kernel_size, stride)):
        return True
    return False


def axis_6(input_size, kernel_size, strides, padding, output_padding, dilation_rate):
    if kernel_size < 1 or strides < 1 or dilation_rate < 1:
        return None
    stride, dilation = strides, dilation_rate
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (output_padding is not None) and not (output_padding >= 0):
        return None
    if (output_padding is not None) and not (output_padding < strides):
        return None
    if (padding == 'same' and output_padding is not None) and not (output_padding >= 1 - effective_kernel_size % 2):
        return None
    if not (dilation_rate == 1):
        return None
    if padding == 'valid' and output_padding is None:
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.covering(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('valid', 'covering', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same' and output_padding is None:
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_upper', 'largest', 'zeros', '', '', found_high, 1, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'valid' and output_padding is not None:
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 2, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same' and output_padding is not None:
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.parity(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('same_upper', 'parity', 'zeros', '', '', found_high, 3, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_7(input_size, kernel_size, strides, padding, output_padding, dilation_rate):
    if not (max(strides) == 1 or max(dilation_rate) == 1):
        return False
    return True


def doubt_8(input_size, kernel_size, strides, padding, output_padding, dilation_rate):
    stride, dilation, = zip(*[(strides, dilation_rate,) for strides, dilation_rate in zip(strides, dilation_rate)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if padding[0] == 'same' and output_padding[0] is not None and any(padding < 1 - reach % 2 for padding, reach in zip(output_padding, effective_kernel_size)):
        return True
    if max(dilation_rate) > 1:
        return True
    return False


def axis_9(input_size, kernel_size, strides, padding, output_padding, dilation_rate):
    if kernel_size < 1 or strides < 1 or dilation_rate < 1:
        return None
    stride, dilation = strides, dilation_rate
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (output_padding is not None) and not (output_padding >= 0):
        return None
    if (output_padding is not None) and not (output_padding < strides):
        return None
    if (padding == 'same' and output_padding is not None) and not (output_padding >= 1 - effective_kernel_size % 2):
        return None
    if padding == 'valid' and output_padding is None:
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.covering(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('valid', 'covering', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same' and output_padding is None:
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_upper', 'largest', 'zeros', '', '', found_high, 1, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'valid' and output_padding is not None:
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 2, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same' and output_padding is not None:
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.parity(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('same_upper', 'parity', 'zeros', '', '', found_high, 3, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_10(input_size, kernel_size, strides, padding, output_padding, dilation_rate):
    if not (max(strides) == 1 or max(dilation_rate) == 1):
        return False
    if not (max(dilation_rate) == min(dilation_rate)):
        return False
    return True


def doubt_11(input_size, kernel_size, strides, padding, output_padding, dilation_rate):
    stride, dilation, = zip(*[(strides, dilation_rate,) for strides, dilation_rate in zip(strides, dilation_rate)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if padding[0] == 'same' and output_padding[0] is not None and any(padding < 1 - reach % 2 for padding, reach in zip(output_padding, effective_kernel_size)):
        return True
    if max(dilation_rate) > min(dilation_rate):
        return True
    if max(dilation_rate) > 1:
        return True
    return False


def axis_12(input_size, kernel_size, strides, padding, output_padding, dilation_rate):
    if kernel_size < 1 or strides < 1:
        return None
    stride, dilation = strides, 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (output_padding is not None) and not (output_padding >= 0):
        return None
    if (output_padding is not None) and not (output_padding < strides):
        return None
    if (padding == 'same' and output_padding is not None) and not (output_padding >= 1 - effective_kernel_size % 2):
        return None
    if padding == 'valid' and output_padding is None:
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.covering(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('valid', 'covering', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same' and output_padding is None:
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_upper', 'largest', 'zeros', '', '', found_high, 1, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'valid' and output_padding is not None:
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 2, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same' and output_padding is not None:
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.parity(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('same_upper', 'parity', 'zeros', '', '', found_high, 3, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_13(input_size, kernel_size, strides, padding, output_padding, dilation_rate):
    stride, dilation, = zip(*[(strides, 1,) for strides in strides])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if padding[0] == 'same' and output_padding[0] is not None and any(padding < 1 - reach % 2 for padding, reach in zip(output_padding, effective_kernel_size)):
        return True
    return False


def doubt_14(input_size, kernel_size, strides, padding, dilation_rate):
    stride, dilation, = zip(*[(strides, dilation_rate,) for strides, dilation_rate in zip(strides, dilation_rate)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    if max(strides) > min(strides):
        return True
    return False


def together_15(input_size, kernel_size, strides, padding, dilation_rate):
    stride, dilation, = zip(*[(strides, dilation_rate,) for strides, dilation_rate in zip(strides, dilation_rate)])
    if not (max(strides) == 1 or max(dilation_rate) == 1):
        return False
    if not (max(stride) == min(stride)):
        return False
    return True


def axis_16(input_size, pool_size, strides, padding):
    if pool_size < 1 or isinstance(strides, int) and strides < 1:
        return None
    kernel_size, stride, dilation = pool_size, pool_size if strides is None else strides, 1
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'lowest', 'maximum_from_lowest', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'lowest', 'maximum_from_lowest', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_17(input_size, pool_size, strides, padding):
    kernel_size, stride, dilation, = zip(*[(pool_size, pool_size if strides is None else strides, 1,) for pool_size, strides in zip(pool_size, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    return False


def doubt_18(input_size, pool_size, strides, padding):
    kernel_size, stride, dilation, = zip(*[(pool_size, pool_size if strides is None else strides, 1,) for pool_size, strides in zip(pool_size, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    if len(stride) == 3 and padding[0] in ('SAME', 'same') and any(k < s for k, s in zip(kernel_size, stride)):
        return True
    return False


def axis_19(input_size, pool_size, strides, padding):
    if pool_size < 1 or isinstance(strides, int) and strides < 1:
        return None
    kernel_size, stride, dilation = pool_size, pool_size if strides is None else strides, 1
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_20(input_size, padding):
    kernel_size, stride, dilation = 1, 1, 1
    if (pair(padding)) and not (min(padding) >= 0):
        return None
    if (not pair(padding)) and not (padding >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)))
    return ('explicit', '', 'zeros', '', '', found_high, 0, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_21(input_size, cropping):
    kernel_size, stride, dilation = 1, 1, 1
    if (pair(cropping)) and not (min(cropping) >= 0):
        return None
    if (not pair(cropping)) and not (cropping >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-(cropping[0] if pair(cropping) else cropping)), pad_high=(-(cropping[1] if pair(cropping) else cropping)))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((-(cropping[0] if pair(cropping) else cropping)), (-(cropping[1] if pair(cropping) else cropping)),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def doubt_22(input_size, cropping):
    if any(n <= (c[0] + c[1] if pair(c) else 2 * c) for n, c in zip(input_size, cropping)):
        return True
    return False


def axis_23(input_size, size):
    if size < 1:
        return None
    kernel_size, stride, dilation = size, size, 1
    asked_size = input_size * size
    if asked_size < 1:
        return None
    return ('nearest', '', None, '', '', None, 0, ()), (input_size, asked_size, 'nearest')


def axis_24(input_size, size, interpolation):
    if size < 1:
        return None
    kernel_size, stride, dilation = size, size, 1
    if interpolation == 'nearest':
        asked_size = input_size * size
        if asked_size < 1:
            return None
        return ('nearest', '', None, '', '', None, 0, ()), (input_size, asked_size, 'nearest')
    if interpolation == 'bilinear':
        asked_size = input_size * size
        if asked_size < 1:
            return None
        return ('linear_centres', '', None, '', '', None, 1, ()), (input_size, asked_size, 'linear_centres')
    asked_size = input_size * size
    if asked_size < 1:
        return None
    return ('size_asked', '', None, '', '', None, 2, ()), (input_size, asked_size, 'size_asked')


def axis_25(input_size):
    kernel_size, stride, dilation = input_size, 1, 1
    found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    return ('valid', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_26(input_size):
    kernel_size, stride, dilation = input_size, 1, 1
    found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    return ('valid', '', 'nothing', 'maximum_of_inside', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_27(input_size, interpolation, crop_to_aspect_ratio, size):
    kernel_size, stride, dilation = 1, 1, 1
    if interpolation == 'nearest' and not crop_to_aspect_ratio:
        asked_size = size
        if asked_size < 1:
            return None
        return ('nearest_centre', '', None, '', '', None, 0, ()), (input_size, asked_size, 'nearest_centre')
    if interpolation == 'bilinear' and not crop_to_aspect_ratio:
        asked_size = size
        if asked_size < 1:
            return None
        return ('linear_centres', '', None, '', '', None, 1, ()), (input_size, asked_size, 'linear_centres')
    asked_size = size
    if asked_size < 1:
        return None
    return ('size_asked', '', None, '', '', None, 2, ()), (input_size, asked_size, 'size_asked')


def together_28(input_size, interpolation, crop_to_aspect_ratio, size):
    if (crop_to_aspect_ratio[0]) and not (min(size) < 1 or input_size[1] * size[0] >= size[1] and input_size[0] * size[1] >= size[0]):
        return False
    return True


def doubt_29(input_size, interpolation, crop_to_aspect_ratio, size):
    if min(size) < 1:
        return True
    if crop_to_aspect_ratio[0] and not (input_size[1] * size[0] >= size[1] and input_size[0] * size[1] >= size[0]):
        return True
    return False


def axis_30(input_size, size):
    kernel_size, stride, dilation = 1, 1, 1
    asked_size = size
    if asked_size < 1:
        return None
    return ('size_asked', '', None, '', '', None, 0, ()), (input_size, asked_size, 'size_asked')


def together_31(input_size, size):
    if not (input_size[0] >= size[0] and input_size[1] >= size[1] or min(size) < 1 or input_size[1] * size[0] >= size[1] and input_size[0] * size[1] >= size[0]):
        return False
    return True


def doubt_32(input_size, size):
    if min(size) < 1 or not (input_size[0] >= size[0] and input_size[1] >= size[1] or min(size) < 1 or input_size[1] * size[0] >= size[1] and input_size[0] * size[1] >= size[0]):
        return True
    return False


LAYERS = {
    'tf_keras.layers.Conv1D': ((axis_1,), (together_2,), None, doubt_3, (1,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same', 'causal',), '', (),), 'dilation_rate': ((int,), '', (),)}, {1: (None, (1,), ('valid',), (1,),)}, ('filters', 'kernel_size', 'strides', 'padding', 'data_format', 'dilation_rate', 'groups', 'activation', 'use_bias', 'kernel_initializer', 'bias_initializer', 'kernel_regularizer', 'bias_regularizer', 'activity_regularizer', 'kernel_constraint', 'bias_constraint',), ('activation', 'activity_regularizer', 'autocast', 'batch_input_shape', 'batch_size', 'bias_constraint', 'bias_initializer', 'bias_regularizer', 'conv_op', 'data_format', 'dtype', 'dynamic', 'filters', 'groups', 'implementation', 'input_dim', 'input_shape', 'kernel_constraint', 'kernel_initializer', 'kernel_regularizer', 'name', 'trainable', 'use_bias', 'weights',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.Conv2D': ((axis_4,), (together_2,), None, doubt_3, (2,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'dilation_rate': ((int,), '', (),)}, {2: (None, (1, 1,), ('valid', 'valid',), (1, 1,),)}, ('filters', 'kernel_size', 'strides', 'padding', 'data_format', 'dilation_rate', 'groups', 'activation', 'use_bias', 'kernel_initializer', 'bias_initializer', 'kernel_regularizer', 'bias_regularizer', 'activity_regularizer', 'kernel_constraint', 'bias_constraint',), ('activation', 'activity_regularizer', 'autocast', 'batch_input_shape', 'batch_size', 'bias_constraint', 'bias_initializer', 'bias_regularizer', 'conv_op', 'data_format', 'dtype', 'dynamic', 'filters', 'groups', 'implementation', 'input_dim', 'input_shape', 'kernel_constraint', 'kernel_initializer', 'kernel_regularizer', 'name', 'trainable', 'use_bias', 'weights',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.Conv3D': ((axis_4,), (together_2,), None, doubt_5, (3,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'dilation_rate': ((int,), '', (),)}, {3: (None, (1, 1, 1,), ('valid', 'valid', 'valid',), (1, 1, 1,),)}, ('filters', 'kernel_size', 'strides', 'padding', 'data_format', 'dilation_rate', 'groups', 'activation', 'use_bias', 'kernel_initializer', 'bias_initializer', 'kernel_regularizer', 'bias_regularizer', 'activity_regularizer', 'kernel_constraint', 'bias_constraint',), ('activation', 'activity_regularizer', 'autocast', 'batch_input_shape', 'batch_size', 'bias_constraint', 'bias_initializer', 'bias_regularizer', 'conv_op', 'data_format', 'dtype', 'dynamic', 'filters', 'groups', 'implementation', 'input_dim', 'input_shape', 'kernel_constraint', 'kernel_initializer', 'kernel_regularizer', 'name', 'trainable', 'use_bias', 'weights',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.Conv1DTranspose': ((axis_6,), (together_7,), None, doubt_8, (1,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'output_padding': ((int, None,), '', (),), 'dilation_rate': ((int,), '', (),)}, {1: (None, (1,), ('valid',), (None,), (1,),)}, ('filters', 'kernel_size', 'strides', 'padding', 'output_padding', 'data_format', 'dilation_rate', 'activation', 'use_bias', 'kernel_initializer', 'bias_initializer', 'kernel_regularizer', 'bias_regularizer', 'activity_regularizer', 'kernel_constraint', 'bias_constraint',), ('activation', 'activity_regularizer', 'autocast', 'batch_input_shape', 'batch_size', 'bias_constraint', 'bias_initializer', 'bias_regularizer', 'conv_op', 'data_format', 'dtype', 'dynamic', 'filters', 'groups', 'implementation', 'input_dim', 'input_shape', 'kernel_constraint', 'kernel_initializer', 'kernel_regularizer', 'name', 'trainable', 'use_bias', 'weights',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.Conv2DTranspose': ((axis_9,), (together_10,), None, doubt_11, (2,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'output_padding': ((int, None,), '', (),), 'dilation_rate': ((int,), '', (),)}, {2: (None, (1, 1,), ('valid', 'valid',), (None, None,), (1, 1,),)}, ('filters', 'kernel_size', 'strides', 'padding', 'output_padding', 'data_format', 'dilation_rate', 'activation', 'use_bias', 'kernel_initializer', 'bias_initializer', 'kernel_regularizer', 'bias_regularizer', 'activity_regularizer', 'kernel_constraint', 'bias_constraint',), ('activation', 'activity_regularizer', 'autocast', 'batch_input_shape', 'batch_size', 'bias_constraint', 'bias_initializer', 'bias_regularizer', 'conv_op', 'data_format', 'dtype', 'dynamic', 'filters', 'groups', 'implementation', 'input_dim', 'input_shape', 'kernel_constraint', 'kernel_initializer', 'kernel_regularizer', 'name', 'trainable', 'use_bias', 'weights',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.Conv3DTranspose': ((axis_12,), (together_7,), None, doubt_13, (3,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'output_padding': ((int, None,), '', (),), 'dilation_rate': ((int,), '', (),)}, {3: (None, (1, 1, 1,), ('valid', 'valid', 'valid',), (None, None, None,), (1, 1, 1,),)}, ('filters', 'kernel_size', 'strides', 'padding', 'output_padding', 'data_format', 'dilation_rate', 'activation', 'use_bias', 'kernel_initializer', 'bias_initializer', 'kernel_regularizer', 'bias_regularizer', 'activity_regularizer', 'kernel_constraint', 'bias_constraint',), ('activation', 'activity_regularizer', 'autocast', 'batch_input_shape', 'batch_size', 'bias_constraint', 'bias_initializer', 'bias_regularizer', 'conv_op', 'data_format', 'dtype', 'dynamic', 'filters', 'groups', 'implementation', 'input_dim', 'input_shape', 'kernel_constraint', 'kernel_initializer', 'kernel_regularizer', 'name', 'trainable', 'use_bias', 'weights',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.DepthwiseConv1D': ((axis_4,), (together_2,), None, doubt_14, (1,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'dilation_rate': ((int,), '', (),)}, {1: (None, (1,), ('valid',), (1,),)}, ('kernel_size', 'strides', 'padding', 'depth_multiplier', 'data_format', 'dilation_rate', 'activation', 'use_bias', 'depthwise_initializer', 'bias_initializer', 'depthwise_regularizer', 'bias_regularizer', 'activity_regularizer', 'depthwise_constraint', 'bias_constraint',), ('activation', 'activity_regularizer', 'autocast', 'batch_input_shape', 'batch_size', 'bias_constraint', 'bias_initializer', 'bias_regularizer', 'conv_op', 'data_format', 'depth_multiplier', 'depthwise_constraint', 'depthwise_initializer', 'depthwise_regularizer', 'dtype', 'dynamic', 'groups', 'implementation', 'input_dim', 'input_shape', 'kernel_constraint', 'kernel_initializer', 'kernel_regularizer', 'name', 'trainable', 'use_bias', 'weights',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.DepthwiseConv2D': ((axis_4,), (together_15,), None, doubt_14, (2,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'dilation_rate': ((int,), '', (),)}, {2: (None, (1, 1,), ('valid', 'valid',), (1, 1,),)}, ('kernel_size', 'strides', 'padding', 'depth_multiplier', 'data_format', 'dilation_rate', 'activation', 'use_bias', 'depthwise_initializer', 'bias_initializer', 'depthwise_regularizer', 'bias_regularizer', 'activity_regularizer', 'depthwise_constraint', 'bias_constraint',), ('activation', 'activity_regularizer', 'autocast', 'batch_input_shape', 'batch_size', 'bias_constraint', 'bias_initializer', 'bias_regularizer', 'conv_op', 'data_format', 'depth_multiplier', 'depthwise_constraint', 'depthwise_initializer', 'depthwise_regularizer', 'dtype', 'dynamic', 'groups', 'implementation', 'input_dim', 'input_shape', 'kernel_constraint', 'kernel_initializer', 'kernel_regularizer', 'name', 'trainable', 'use_bias', 'weights',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.SeparableConv1D': ((axis_1,), (together_2,), None, doubt_14, (1,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same', 'causal',), '', (),), 'dilation_rate': ((int,), '', (),)}, {1: (None, (1,), ('valid',), (1,),)}, ('filters', 'kernel_size', 'strides', 'padding', 'data_format', 'dilation_rate', 'depth_multiplier', 'activation', 'use_bias', 'depthwise_initializer', 'pointwise_initializer', 'bias_initializer', 'depthwise_regularizer', 'pointwise_regularizer', 'bias_regularizer', 'activity_regularizer', 'depthwise_constraint', 'pointwise_constraint', 'bias_constraint',), ('activation', 'activity_regularizer', 'autocast', 'batch_input_shape', 'batch_size', 'bias_constraint', 'bias_initializer', 'bias_regularizer', 'conv_op', 'data_format', 'depth_multiplier', 'depthwise_constraint', 'depthwise_initializer', 'depthwise_regularizer', 'dtype', 'dynamic', 'filters', 'groups', 'implementation', 'input_dim', 'input_shape', 'kernel_constraint', 'kernel_initializer', 'kernel_regularizer', 'name', 'pointwise_constraint', 'pointwise_initializer', 'pointwise_regularizer', 'trainable', 'use_bias', 'weights',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.SeparableConv2D': ((axis_4,), (together_15,), None, doubt_14, (2,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'dilation_rate': ((int,), '', (),)}, {2: (None, (1, 1,), ('valid', 'valid',), (1, 1,),)}, ('filters', 'kernel_size', 'strides', 'padding', 'data_format', 'dilation_rate', 'depth_multiplier', 'activation', 'use_bias', 'depthwise_initializer', 'pointwise_initializer', 'bias_initializer', 'depthwise_regularizer', 'pointwise_regularizer', 'bias_regularizer', 'activity_regularizer', 'depthwise_constraint', 'pointwise_constraint', 'bias_constraint',), ('activation', 'activity_regularizer', 'autocast', 'batch_input_shape', 'batch_size', 'bias_constraint', 'bias_initializer', 'bias_regularizer', 'conv_op', 'data_format', 'depth_multiplier', 'depthwise_constraint', 'depthwise_initializer', 'depthwise_regularizer', 'dtype', 'dynamic', 'filters', 'groups', 'implementation', 'input_dim', 'input_shape', 'kernel_constraint', 'kernel_initializer', 'kernel_regularizer', 'name', 'pointwise_constraint', 'pointwise_initializer', 'pointwise_regularizer', 'trainable', 'use_bias', 'weights',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.MaxPooling1D': ((axis_16,), (), None, doubt_17, (1,), {'pool_size': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('valid', 'same',), '', (),)}, {1: ((2,), (None,), ('valid',),)}, ('pool_size', 'strides', 'padding', 'data_format',), ('activity_regularizer', 'autocast', 'batch_input_shape', 'batch_size', 'data_format', 'dtype', 'dynamic', 'implementation', 'input_dim', 'input_shape', 'name', 'trainable', 'weights',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.MaxPooling2D': ((axis_16,), (), None, doubt_17, (2,), {'pool_size': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('valid', 'same',), '', (),)}, {2: ((2, 2,), (None, None,), ('valid', 'valid',),)}, ('pool_size', 'strides', 'padding', 'data_format',), ('activity_regularizer', 'autocast', 'batch_input_shape', 'batch_size', 'data_format', 'dtype', 'dynamic', 'implementation', 'input_dim', 'input_shape', 'name', 'trainable', 'weights',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.MaxPooling3D': ((axis_16,), (), None, doubt_18, (3,), {'pool_size': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('valid', 'same',), '', (),)}, {3: ((2, 2, 2,), (None, None, None,), ('valid', 'valid', 'valid',),)}, ('pool_size', 'strides', 'padding', 'data_format',), ('activity_regularizer', 'autocast', 'batch_input_shape', 'batch_size', 'data_format', 'dtype', 'dynamic', 'implementation', 'input_dim', 'input_shape', 'name', 'trainable', 'weights',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.AveragePooling1D': ((axis_19,), (), None, doubt_17, (1,), {'pool_size': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('valid', 'same',), '', (),)}, {1: ((2,), (None,), ('valid',),)}, ('pool_size', 'strides', 'padding', 'data_format',), ('activity_regularizer', 'autocast', 'batch_input_shape', 'batch_size', 'data_format', 'dtype', 'dynamic', 'implementation', 'input_dim', 'input_shape', 'name', 'trainable', 'weights',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.AveragePooling2D': ((axis_19,), (), None, doubt_17, (2,), {'pool_size': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('valid', 'same',), '', (),)}, {2: ((2, 2,), (None, None,), ('valid', 'valid',),)}, ('pool_size', 'strides', 'padding', 'data_format',), ('activity_regularizer', 'autocast', 'batch_input_shape', 'batch_size', 'data_format', 'dtype', 'dynamic', 'implementation', 'input_dim', 'input_shape', 'name', 'trainable', 'weights',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.AveragePooling3D': ((axis_19,), (), None, doubt_18, (3,), {'pool_size': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('valid', 'same',), '', (),)}, {3: ((2, 2, 2,), (None, None, None,), ('valid', 'valid', 'valid',),)}, ('pool_size', 'strides', 'padding', 'data_format',), ('activity_regularizer', 'autocast', 'batch_input_shape', 'batch_size', 'data_format', 'dtype', 'dynamic', 'implementation', 'input_dim', 'input_shape', 'name', 'trainable', 'weights',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.ZeroPadding1D': ((axis_20,), (), None, None, (1,), {'padding': ((int, PAIR,), 'low and high in turn, last axis first, of the last axes', (),)}, {1: ((1,),)}, ('padding',), ('activity_regularizer', 'autocast', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.ZeroPadding2D': ((axis_20,), (), None, None, (2,), {'padding': ((int, PAIR,), '', (),)}, {2: ((1, 1,),)}, ('padding', 'data_format',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.ZeroPadding3D': ((axis_20,), (), None, None, (3,), {'padding': ((int, PAIR,), '', (),)}, {3: ((1, 1, 1,),)}, ('padding', 'data_format',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.Cropping1D': ((axis_21,), (), None, doubt_22, (1,), {'cropping': ((int, PAIR,), 'low and high in turn, last axis first, of the last axes', (),)}, {1: (((1, 1,),),)}, ('cropping',), ('activity_regularizer', 'autocast', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.Cropping2D': ((axis_21,), (), None, doubt_22, (2,), {'cropping': ((int, PAIR,), '', (),)}, {2: (((0, 0,), (0, 0,),),)}, ('cropping', 'data_format',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.Cropping3D': ((axis_21,), (), None, doubt_22, (3,), {'cropping': ((int, PAIR,), '', (),)}, {3: (((1, 1,), (1, 1,), (1, 1,),),)}, ('cropping', 'data_format',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.UpSampling1D': ((axis_23,), (), None, None, (1,), {'size': ((int,), '', ('number',),)}, {1: ((2,),)}, ('size',), ('activity_regularizer', 'autocast', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.UpSampling2D': ((axis_24,), (), None, None, (2,), {'size': ((int,), '', (),), 'interpolation': (('nearest', 'bilinear', 'bicubic', 'lanczos3', 'lanczos5', 'area', 'gaussian', 'mitchellcubic',), '', (),)}, {2: ((2, 2,), ('nearest', 'nearest',),)}, ('size', 'data_format', 'interpolation',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.UpSampling3D': ((axis_23,), (), None, None, (3,), {'size': ((int,), '', (),)}, {3: ((2, 2, 2,),)}, ('size', 'data_format',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.GlobalAveragePooling1D': ((axis_25,), (), None, None, (1,), {}, {1: ()}, ('data_format',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'keepdims', 'name', 'trainable',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.GlobalAveragePooling2D': ((axis_25,), (), None, None, (2,), {}, {2: ()}, ('data_format', 'keepdims',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'keepdims', 'name', 'trainable',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.GlobalAveragePooling3D': ((axis_25,), (), None, None, (3,), {}, {3: ()}, ('data_format', 'keepdims',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'keepdims', 'name', 'trainable',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.GlobalMaxPooling1D': ((axis_26,), (), None, None, (1,), {}, {1: ()}, ('data_format',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'keepdims', 'name', 'trainable',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.GlobalMaxPooling2D': ((axis_26,), (), None, None, (2,), {}, {2: ()}, ('data_format', 'keepdims',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'keepdims', 'name', 'trainable',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.GlobalMaxPooling3D': ((axis_26,), (), None, None, (3,), {}, {3: ()}, ('data_format', 'keepdims',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'keepdims', 'name', 'trainable',), (), ('kwargs',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.Resizing': ((axis_27,), (together_28,), None, doubt_29, (2,), {'interpolation': (('nearest', 'bilinear', 'bicubic', 'lanczos3', 'lanczos5', 'area', 'gaussian', 'mitchellcubic',), '', (),), 'crop_to_aspect_ratio': ((False, True,), '', (),), 'size': ((int,), '', ('tuple',),)}, {2: (('bilinear', 'bilinear',), (False, False,), None,)}, ('height', 'width', 'interpolation', 'crop_to_aspect_ratio',), ('activity_regularizer', 'autocast', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('height', 'kwargs', 'width',), (), '2.21.0', '2.21.0'),
    'tf_keras.layers.CenterCrop': ((axis_30,), (together_31,), None, doubt_32, (2,), {'size': ((int,), '', ('tuple',),)}, {2: (None,)}, ('height', 'width',), ('activity_regularizer', 'autocast', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('height', 'kwargs', 'width',), (), '2.21.0', '2.21.0'),
}
