"""Keras: its layers in release 3.15.0, compiled from derive/runtime/frameworks/keras.py by `derive docs`; do not edit."""


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
    if len(strides) > 1 and strides[-2] == 1 and strides[-1] > 1 and (input_size[-1] <= strides[-1] if padding[0] == 'same' else input_size[-1] - effective_kernel_size[-1] < strides[-1]):
        return True
    if len(stride) == 3 and padding[0] == 'same' and any(k < s for k, s in zip(effective_kernel_size, stride)):
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


def axis_5(input_size, kernel_size, strides, padding, output_padding, dilation_rate):
    if kernel_size < 1 or strides < 1 or dilation_rate < 1:
        return None
    stride, dilation = strides, dilation_rate
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (output_padding is not None) and not (output_padding >= 0):
        return None
    if (output_padding is not None) and not (output_padding < strides):
        return None
    if (output_padding is not None and padding == 'same') and not (output_padding >= 1 - effective_kernel_size % 2):
        return None
    if not (dilation_rate == 1):
        return None
    if padding == 'valid' and output_padding is None:
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.covering(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('valid', 'covering', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'valid' and output_padding is not None:
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 1, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same' and output_padding is None:
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_upper', 'largest', 'zeros', '', '', found_high, 2, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same' and output_padding is not None:
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.parity(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('same_upper', 'parity', 'zeros', '', '', found_high, 3, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_6(input_size, kernel_size, strides, padding, output_padding, dilation_rate):
    if not (max(strides) == 1 or max(dilation_rate) == 1):
        return False
    return True


def doubt_7(input_size, kernel_size, strides, padding, output_padding, dilation_rate):
    stride, dilation, = zip(*[(strides, dilation_rate,) for strides, dilation_rate in zip(strides, dilation_rate)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(op is not None and (op < 0 or n == 1 and op + K % 2 < 1) for op, n, K in zip(output_padding, input_size, effective_kernel_size)):
        return True
    if len(strides) > 1 and padding[0] == 'same' and output_padding[0] is not None:
        return True
    if max(dilation_rate) > 1 or output_padding[0] is not None:
        return True
    return False


def doubt_8(input_size, kernel_size, strides, padding, dilation_rate):
    stride, dilation, = zip(*[(strides, dilation_rate,) for strides, dilation_rate in zip(strides, dilation_rate)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if len(strides) > 1 and strides[-2] == 1 and strides[-1] > 1 and (input_size[-1] <= strides[-1] if padding[0] == 'same' else input_size[-1] - effective_kernel_size[-1] < strides[-1]):
        return True
    if min(strides) < max(strides):
        return True
    return False


def together_9(input_size, kernel_size, strides, padding, dilation_rate):
    if not (min(strides) == max(strides) or max(dilation_rate) > 1):
        return False
    return True


def axis_10(input_size, pool_size, strides, padding):
    if pool_size < 1 or isinstance(strides, int) and strides < 1:
        return None
    kernel_size, stride, dilation = pool_size, pool_size if strides is None else strides, 1
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'nothing', 'maximum_of_inside', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'nothing', 'maximum_of_inside', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_11(input_size, pool_size, strides, padding):
    kernel_size, stride, dilation, = zip(*[(pool_size, pool_size if strides is None else strides, 1,) for pool_size, strides in zip(pool_size, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if len(pool_size) == 3 and padding[0] == 'same' and any(n < k for n, k in zip(input_size, pool_size)):
        return True
    if padding[0] == 'valid' and any(n < k for n, k in zip(input_size, effective_kernel_size)):
        return True
    if len(stride) == 3 and padding[0] == 'same' and any(k < s for k, s in zip(effective_kernel_size, stride)):
        return True
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    return False


def axis_12(input_size, pool_size, strides, padding):
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


def doubt_13(input_size, pool_size, strides, padding):
    kernel_size, stride, dilation, = zip(*[(pool_size, pool_size if strides is None else strides, 1,) for pool_size, strides in zip(pool_size, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if len(pool_size) == 3 and padding[0] == 'same' and any(n < k for n, k in zip(input_size, pool_size)):
        return True
    if padding[0] == 'same' and any(max(t, 0) % 2 for t in [K - 1 - (n - 1) % s for n, K, s in zip(input_size, effective_kernel_size, stride)]):
        return True
    if padding[0] == 'valid' and any(n < k for n, k in zip(input_size, effective_kernel_size)):
        return True
    if len(stride) == 3 and padding[0] == 'same' and any(k < s for k, s in zip(effective_kernel_size, stride)):
        return True
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    return False


def axis_14(input_size, strides, padding, dilation_rate, kernel_size):
    if strides < 1 or dilation_rate < 1 or kernel_size < 1:
        return None
    stride, dilation = strides, dilation_rate
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_15(input_size, strides, padding, dilation_rate, kernel_size):
    if not (max(strides) == 1 or max(dilation_rate) == 1):
        return False
    return True


def doubt_16(input_size, strides, padding, dilation_rate, kernel_size):
    stride, dilation, = zip(*[(strides, dilation_rate,) for strides, dilation_rate in zip(strides, dilation_rate)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if len(strides) > 1 and strides[-2] == 1 and strides[-1] > 1 and (input_size[-1] <= strides[-1] if padding[0] == 'same' else input_size[-1] - effective_kernel_size[-1] < strides[-1]):
        return True
    if max(strides) > 1 and max(dilation_rate) > 1:
        return True
    if len(stride) == 3 and padding[0] == 'same' and any(k < s for k, s in zip(effective_kernel_size, stride)):
        return True
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    return False


def axis_17(input_size, strides, padding, output_padding, dilation_rate, kernel_size):
    if strides < 1 or dilation_rate < 1 or kernel_size < 1:
        return None
    stride, dilation = strides, dilation_rate
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (output_padding is not None and padding == 'same') and not (0 <= output_padding + effective_kernel_size % 2 - 1 < strides):
        return None
    if (output_padding is not None and padding == 'valid') and not ((-strides if input_size == 1 else -1) < output_padding < strides):
        return None
    if not (dilation_rate == 1):
        return None
    if (output_padding is not None and padding == 'valid') and not (0 <= output_padding < strides):
        return None
    if padding == 'valid' and output_padding is None:
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.covering(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('valid', 'covering', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'valid' and output_padding is not None:
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 1, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same' and output_padding is None:
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_upper', 'largest', 'zeros', '', '', found_high, 2, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same' and output_padding is not None:
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.parity(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_padding)))
        return ('same_upper', 'parity', 'zeros', '', '', found_high, 3, ((output_padding),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_18(input_size, strides, padding, output_padding, dilation_rate, kernel_size):
    stride, dilation, = zip(*[(strides, dilation_rate,) for strides, dilation_rate in zip(strides, dilation_rate)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if any(op is not None and (op < 0 or n == 1 and op + K % 2 < 1) for op, n, K in zip(output_padding, input_size, effective_kernel_size)):
        return True
    if len(strides) > 1 and padding[0] == 'same' and output_padding[0] is not None:
        return True
    if max(dilation_rate) > 1 or output_padding[0] is not None:
        return True
    return False


def together_19(input_size, strides, padding, dilation_rate, kernel_size):
    if not (min(strides) == max(strides) or max(dilation_rate) > 1):
        return False
    return True


def doubt_20(input_size, strides, padding, dilation_rate, kernel_size):
    stride, dilation, = zip(*[(strides, dilation_rate,) for strides, dilation_rate in zip(strides, dilation_rate)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if len(strides) > 1 and strides[-2] == 1 and strides[-1] > 1 and (input_size[-1] <= strides[-1] if padding[0] == 'same' else input_size[-1] - effective_kernel_size[-1] < strides[-1]):
        return True
    if padding[0] == 'valid' and any(n < k for n, k in zip(input_size, effective_kernel_size)):
        return True
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    if min(strides) < max(strides):
        return True
    return False


def doubt_21(input_size, pool_size, strides, padding):
    kernel_size, stride, dilation, = zip(*[(pool_size, pool_size if strides is None else strides, 1,) for pool_size, strides in zip(pool_size, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if len(pool_size) == 3 and padding[0] == 'same' and any(n < k for n, k in zip(input_size, pool_size)):
        return True
    if padding[0] == 'valid' and any(n < k for n, k in zip(input_size, effective_kernel_size)):
        return True
    if strides[0] is None:
        return True
    if len(stride) == 3 and padding[0] == 'same' and any(k < s for k, s in zip(effective_kernel_size, stride)):
        return True
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    return False


def doubt_22(input_size, pool_size, strides, padding):
    kernel_size, stride, dilation, = zip(*[(pool_size, pool_size if strides is None else strides, 1,) for pool_size, strides in zip(pool_size, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if len(pool_size) == 3 and padding[0] == 'same' and any(n < k for n, k in zip(input_size, pool_size)):
        return True
    if padding[0] == 'same' and any(max(t, 0) % 2 for t in [K - 1 - (n - 1) % s for n, K, s in zip(input_size, effective_kernel_size, stride)]):
        return True
    if padding[0] == 'valid' and any(n < k for n, k in zip(input_size, effective_kernel_size)):
        return True
    if strides[0] is None:
        return True
    if len(stride) == 3 and padding[0] == 'same' and any(k < s for k, s in zip(effective_kernel_size, stride)):
        return True
    if any(reach > size for reach, size in zip(effective_kernel_size, input_size)):
        return True
    return False


def axis_23(input_size, padding):
    kernel_size, stride, dilation = 1, 1, 1
    if (pair(padding)) and not (min(padding) >= 0):
        return None
    if (not pair(padding)) and not (padding >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((padding[0] if pair(padding) else padding)), pad_high=((padding[1] if pair(padding) else padding)))
    return ('explicit', '', 'zeros', '', '', found_high, 0, (((padding[0] if pair(padding) else padding)), ((padding[1] if pair(padding) else padding)),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_24(input_size, cropping):
    kernel_size, stride, dilation = 1, 1, 1
    if (pair(cropping)) and not (min(cropping) >= 0):
        return None
    if (not pair(cropping)) and not (cropping >= 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-(cropping[0] if pair(cropping) else cropping)), pad_high=(-(cropping[1] if pair(cropping) else cropping)))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((-(cropping[0] if pair(cropping) else cropping)), (-(cropping[1] if pair(cropping) else cropping)),)), ('padding', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_25(input_size, size):
    if size < 1:
        return None
    kernel_size, stride, dilation = size, size, 1
    asked_size = input_size * size
    if asked_size < 1:
        return None
    return ('nearest', '', None, '', '', None, 0, ()), (input_size, asked_size, 'nearest')


def axis_26(input_size, size, interpolation):
    if size < 1:
        return None
    kernel_size, stride, dilation = size, size, 1
    if not (interpolation not in ('lanczos3', 'lanczos5')):
        return None
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


def doubt_27(input_size, size, interpolation):
    if interpolation[0] in ('lanczos3', 'lanczos5'):
        return True
    return False


def axis_28(input_size):
    kernel_size, stride, dilation = input_size, 1, 1
    found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    return ('valid', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_29(input_size):
    kernel_size, stride, dilation = input_size, 1, 1
    found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
    return ('valid', '', 'nothing', 'maximum_of_inside', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_30(input_size, interpolation, crop_to_aspect_ratio, pad_to_aspect_ratio, antialias, size):
    kernel_size, stride, dilation = 1, 1, 1
    if not (interpolation != 'area'):
        return None
    if not (interpolation not in ('lanczos3', 'lanczos5')):
        return None
    if (crop_to_aspect_ratio) and not (not pad_to_aspect_ratio):
        return None
    if interpolation == 'nearest' and not (crop_to_aspect_ratio or pad_to_aspect_ratio or antialias):
        asked_size = size
        if asked_size < 1:
            return None
        return ('nearest_centre', '', None, '', '', None, 0, ()), (input_size, asked_size, 'nearest_centre')
    if interpolation == 'bilinear' and not (crop_to_aspect_ratio or pad_to_aspect_ratio or antialias):
        asked_size = size
        if asked_size < 1:
            return None
        return ('linear_centres', '', None, '', '', None, 1, ()), (input_size, asked_size, 'linear_centres')
    asked_size = size
    if asked_size < 1:
        return None
    return ('size_asked', '', None, '', '', None, 2, ()), (input_size, asked_size, 'size_asked')


def axis_31(input_size, interpolation, crop_to_aspect_ratio, pad_to_aspect_ratio, antialias, size):
    kernel_size, stride, dilation = 1, 1, 1
    if not (interpolation != 'area'):
        return None
    if (crop_to_aspect_ratio) and not (not pad_to_aspect_ratio):
        return None
    if interpolation == 'bilinear' and not (crop_to_aspect_ratio or pad_to_aspect_ratio or antialias):
        asked_size = size
        if asked_size < 1:
            return None
        return ('linear_centres', '', None, '', '', None, 1, ()), (input_size, asked_size, 'linear_centres')
    asked_size = size
    if asked_size < 1:
        return None
    return ('size_asked', '', None, '', '', None, 2, ()), (input_size, asked_size, 'size_asked')


def alike_32(input_size, interpolation, crop_to_aspect_ratio, pad_to_aspect_ratio, antialias, size, first):
    if interpolation == 'bilinear' and not (crop_to_aspect_ratio or pad_to_aspect_ratio or antialias):
        if not (first == 1):
            return False
    elif True:
        if not (first == 2):
            return False
    return True


def doubt_33(input_size, interpolation, crop_to_aspect_ratio, pad_to_aspect_ratio, antialias, size):
    if min(size) < 1:
        return True
    if interpolation[0] in ('lanczos3', 'lanczos5'):
        return True
    if crop_to_aspect_ratio[0] and pad_to_aspect_ratio[0]:
        return True
    if interpolation[0] == 'area':
        return True
    return False


def axis_34(input_size, size):
    kernel_size, stride, dilation = 1, 1, 1
    asked_size = size
    if asked_size < 1:
        return None
    return ('size_asked', '', None, '', '', None, 0, ()), (input_size, asked_size, 'size_asked')


def doubt_35(input_size, size):
    if min(size) < 0:
        return True
    return False


def axis_36(input_size, output_size):
    kernel_size, stride, dilation = 1, 1, 1
    asked_size = output_size
    if asked_size < 1:
        return None
    return ('adaptive', '', None, '', '', None, 0, ()), (input_size, asked_size, 'adaptive')


def doubt_37(input_size, output_size):
    if min(output_size) < 1:
        return True
    return False


def doubt_38(input_size, output_size):
    if min(output_size) < 1:
        return True
    if any(-(-size // asked) >= size for size, asked in zip(input_size, output_size) if asked > 0):
        return True
    return False


LAYERS = {
    'keras.layers.Conv1D': ((axis_1,), (together_2,), None, doubt_3, (1,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same', 'causal',), '', (),), 'dilation_rate': ((int,), '', (),)}, {1: (None, (1,), ('valid',), (1,),)}, ('filters', 'kernel_size', 'strides', 'padding', 'data_format', 'dilation_rate', 'groups', 'activation', 'use_bias', 'kernel_initializer', 'bias_initializer', 'kernel_regularizer', 'bias_regularizer', 'activity_regularizer', 'kernel_constraint', 'bias_constraint',), ('activation', 'activity_regularizer', 'autocast', 'bias_constraint', 'bias_initializer', 'bias_regularizer', 'data_format', 'dtype', 'filters', 'groups', 'input_dim', 'input_shape', 'kernel_constraint', 'kernel_initializer', 'kernel_regularizer', 'lora_alpha', 'lora_rank', 'name', 'trainable', 'use_bias',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.Conv2D': ((axis_4,), (together_2,), None, doubt_3, (2,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'dilation_rate': ((int,), '', (),)}, {2: (None, (1, 1,), ('valid', 'valid',), (1, 1,),)}, ('filters', 'kernel_size', 'strides', 'padding', 'data_format', 'dilation_rate', 'groups', 'activation', 'use_bias', 'kernel_initializer', 'bias_initializer', 'kernel_regularizer', 'bias_regularizer', 'activity_regularizer', 'kernel_constraint', 'bias_constraint',), ('activation', 'activity_regularizer', 'autocast', 'bias_constraint', 'bias_initializer', 'bias_regularizer', 'data_format', 'dtype', 'filters', 'groups', 'input_dim', 'input_shape', 'kernel_constraint', 'kernel_initializer', 'kernel_regularizer', 'lora_alpha', 'lora_rank', 'name', 'trainable', 'use_bias',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.Conv3D': ((axis_4,), (together_2,), None, doubt_3, (3,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'dilation_rate': ((int,), '', (),)}, {3: (None, (1, 1, 1,), ('valid', 'valid', 'valid',), (1, 1, 1,),)}, ('filters', 'kernel_size', 'strides', 'padding', 'data_format', 'dilation_rate', 'groups', 'activation', 'use_bias', 'kernel_initializer', 'bias_initializer', 'kernel_regularizer', 'bias_regularizer', 'activity_regularizer', 'kernel_constraint', 'bias_constraint',), ('activation', 'activity_regularizer', 'autocast', 'bias_constraint', 'bias_initializer', 'bias_regularizer', 'data_format', 'dtype', 'filters', 'groups', 'input_dim', 'input_shape', 'kernel_constraint', 'kernel_initializer', 'kernel_regularizer', 'lora_alpha', 'lora_rank', 'name', 'trainable', 'use_bias',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.Conv1DTranspose': ((axis_5,), (together_6,), None, doubt_7, (1,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'output_padding': ((int, None,), '', (),), 'dilation_rate': ((int,), '', (),)}, {1: (None, (1,), ('valid',), (None,), (1,),)}, ('filters', 'kernel_size', 'strides', 'padding', 'output_padding', 'data_format', 'dilation_rate', 'activation', 'use_bias', 'kernel_initializer', 'bias_initializer', 'kernel_regularizer', 'bias_regularizer', 'activity_regularizer', 'kernel_constraint', 'bias_constraint',), ('activation', 'activity_regularizer', 'autocast', 'bias_constraint', 'bias_initializer', 'bias_regularizer', 'data_format', 'dtype', 'filters', 'input_dim', 'input_shape', 'kernel_constraint', 'kernel_initializer', 'kernel_regularizer', 'name', 'trainable', 'use_bias',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.Conv2DTranspose': ((axis_5,), (together_6,), None, doubt_7, (2,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'output_padding': ((int, None,), '', (),), 'dilation_rate': ((int,), '', (),)}, {2: (None, (1, 1,), ('valid', 'valid',), (None, None,), (1, 1,),)}, ('filters', 'kernel_size', 'strides', 'padding', 'output_padding', 'data_format', 'dilation_rate', 'activation', 'use_bias', 'kernel_initializer', 'bias_initializer', 'kernel_regularizer', 'bias_regularizer', 'activity_regularizer', 'kernel_constraint', 'bias_constraint',), ('activation', 'activity_regularizer', 'autocast', 'bias_constraint', 'bias_initializer', 'bias_regularizer', 'data_format', 'dtype', 'filters', 'input_dim', 'input_shape', 'kernel_constraint', 'kernel_initializer', 'kernel_regularizer', 'name', 'trainable', 'use_bias',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.Conv3DTranspose': ((axis_5,), (together_6,), None, doubt_7, (3,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'output_padding': ((int, None,), '', (),), 'dilation_rate': ((int,), '', (),)}, {3: (None, (1, 1, 1,), ('valid', 'valid', 'valid',), (None, None, None,), (1, 1, 1,),)}, ('filters', 'kernel_size', 'strides', 'padding', 'data_format', 'output_padding', 'dilation_rate', 'activation', 'use_bias', 'kernel_initializer', 'bias_initializer', 'kernel_regularizer', 'bias_regularizer', 'activity_regularizer', 'kernel_constraint', 'bias_constraint',), ('activation', 'activity_regularizer', 'autocast', 'bias_constraint', 'bias_initializer', 'bias_regularizer', 'data_format', 'dtype', 'filters', 'input_dim', 'input_shape', 'kernel_constraint', 'kernel_initializer', 'kernel_regularizer', 'name', 'trainable', 'use_bias',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.DepthwiseConv1D': ((axis_4,), (), None, doubt_8, (1,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'dilation_rate': ((int,), '', (),)}, {1: (None, (1,), ('valid',), (1,),)}, ('kernel_size', 'strides', 'padding', 'depth_multiplier', 'data_format', 'dilation_rate', 'activation', 'use_bias', 'depthwise_initializer', 'bias_initializer', 'depthwise_regularizer', 'bias_regularizer', 'activity_regularizer', 'depthwise_constraint', 'bias_constraint',), ('activation', 'activity_regularizer', 'autocast', 'bias_constraint', 'bias_initializer', 'bias_regularizer', 'data_format', 'depth_multiplier', 'depthwise_constraint', 'depthwise_initializer', 'depthwise_regularizer', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable', 'use_bias',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.DepthwiseConv2D': ((axis_4,), (together_9,), None, doubt_8, (2,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'dilation_rate': ((int,), '', (),)}, {2: (None, (1, 1,), ('valid', 'valid',), (1, 1,),)}, ('kernel_size', 'strides', 'padding', 'depth_multiplier', 'data_format', 'dilation_rate', 'activation', 'use_bias', 'depthwise_initializer', 'bias_initializer', 'depthwise_regularizer', 'bias_regularizer', 'activity_regularizer', 'depthwise_constraint', 'bias_constraint',), ('activation', 'activity_regularizer', 'autocast', 'bias_constraint', 'bias_initializer', 'bias_regularizer', 'data_format', 'depth_multiplier', 'depthwise_constraint', 'depthwise_initializer', 'depthwise_regularizer', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable', 'use_bias',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.SeparableConv1D': ((axis_4,), (), None, doubt_8, (1,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'dilation_rate': ((int,), '', (),)}, {1: (None, (1,), ('valid',), (1,),)}, ('filters', 'kernel_size', 'strides', 'padding', 'data_format', 'dilation_rate', 'depth_multiplier', 'activation', 'use_bias', 'depthwise_initializer', 'pointwise_initializer', 'bias_initializer', 'depthwise_regularizer', 'pointwise_regularizer', 'bias_regularizer', 'activity_regularizer', 'depthwise_constraint', 'pointwise_constraint', 'bias_constraint',), ('activation', 'activity_regularizer', 'autocast', 'bias_constraint', 'bias_initializer', 'bias_regularizer', 'data_format', 'depth_multiplier', 'depthwise_constraint', 'depthwise_initializer', 'depthwise_regularizer', 'dtype', 'filters', 'input_dim', 'input_shape', 'name', 'pointwise_constraint', 'pointwise_initializer', 'pointwise_regularizer', 'trainable', 'use_bias',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.SeparableConv2D': ((axis_4,), (together_9,), None, doubt_8, (2,), {'kernel_size': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'dilation_rate': ((int,), '', (),)}, {2: (None, (1, 1,), ('valid', 'valid',), (1, 1,),)}, ('filters', 'kernel_size', 'strides', 'padding', 'data_format', 'dilation_rate', 'depth_multiplier', 'activation', 'use_bias', 'depthwise_initializer', 'pointwise_initializer', 'bias_initializer', 'depthwise_regularizer', 'pointwise_regularizer', 'bias_regularizer', 'activity_regularizer', 'depthwise_constraint', 'pointwise_constraint', 'bias_constraint',), ('activation', 'activity_regularizer', 'autocast', 'bias_constraint', 'bias_initializer', 'bias_regularizer', 'data_format', 'depth_multiplier', 'depthwise_constraint', 'depthwise_initializer', 'depthwise_regularizer', 'dtype', 'filters', 'input_dim', 'input_shape', 'name', 'pointwise_constraint', 'pointwise_initializer', 'pointwise_regularizer', 'trainable', 'use_bias',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.MaxPooling1D': ((axis_10,), (), None, doubt_11, (1,), {'pool_size': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('valid', 'same',), '', (),)}, {1: ((2,), (None,), ('valid',),)}, ('pool_size', 'strides', 'padding', 'data_format', 'name',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.MaxPooling2D': ((axis_10,), (), None, doubt_11, (2,), {'pool_size': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('valid', 'same',), '', (),)}, {2: ((2, 2,), (None, None,), ('valid', 'valid',),)}, ('pool_size', 'strides', 'padding', 'data_format', 'name',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.MaxPooling3D': ((axis_10,), (), None, doubt_11, (3,), {'pool_size': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('valid', 'same',), '', (),)}, {3: ((2, 2, 2,), (None, None, None,), ('valid', 'valid', 'valid',),)}, ('pool_size', 'strides', 'padding', 'data_format', 'name',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.AveragePooling1D': ((axis_12,), (), None, doubt_13, (1,), {'pool_size': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('valid', 'same',), '', (),)}, {1: (None, (None,), ('valid',),)}, ('pool_size', 'strides', 'padding', 'data_format', 'name',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.AveragePooling2D': ((axis_12,), (), None, doubt_13, (2,), {'pool_size': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('valid', 'same',), '', (),)}, {2: (None, (None, None,), ('valid', 'valid',),)}, ('pool_size', 'strides', 'padding', 'data_format', 'name',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.AveragePooling3D': ((axis_12,), (), None, doubt_13, (3,), {'pool_size': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('valid', 'same',), '', (),)}, {3: (None, (None, None, None,), ('valid', 'valid', 'valid',),)}, ('pool_size', 'strides', 'padding', 'data_format', 'name',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.ops.conv': ((axis_14,), (together_15,), None, doubt_16, (1, 2, 3,), {'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'dilation_rate': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), ('valid',), (1,), None,), 2: ((1, 1,), ('valid', 'valid',), (1, 1,), None,), 3: ((1, 1, 1,), ('valid', 'valid', 'valid',), (1, 1, 1,), None,)}, ('inputs', 'kernel', 'strides', 'padding', 'data_format', 'dilation_rate',), ('data_format',), ('inputs', 'kernel',), (), ('kernel_size',), '3.15.0', '3.15.0'),
    'keras.ops.conv_transpose': ((axis_17,), (), None, doubt_18, (1, 2, 3,), {'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'output_padding': ((int, None,), '', (),), 'dilation_rate': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), ('valid',), (None,), (1,), None,), 2: ((1, 1,), ('valid', 'valid',), (None, None,), (1, 1,), None,), 3: ((1, 1, 1,), ('valid', 'valid', 'valid',), (None, None, None,), (1, 1, 1,), None,)}, ('inputs', 'kernel', 'strides', 'padding', 'output_padding', 'data_format', 'dilation_rate',), ('data_format',), ('inputs', 'kernel',), (), ('kernel_size',), '3.15.0', '3.15.0'),
    'keras.ops.depthwise_conv': ((axis_14,), (together_19,), None, doubt_20, (1, 2,), {'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'dilation_rate': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), ('valid',), (1,), None,), 2: ((1, 1,), ('valid', 'valid',), (1, 1,), None,)}, ('inputs', 'kernel', 'strides', 'padding', 'data_format', 'dilation_rate',), ('data_format',), ('inputs', 'kernel',), (), ('kernel_size',), '3.15.0', '3.15.0'),
    'keras.ops.separable_conv': ((axis_14,), (together_19,), None, doubt_20, (1, 2,), {'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'dilation_rate': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), ('valid',), (1,), None,), 2: ((1, 1,), ('valid', 'valid',), (1, 1,), None,)}, ('inputs', 'depthwise_kernel', 'pointwise_kernel', 'strides', 'padding', 'data_format', 'dilation_rate',), ('data_format',), ('depthwise_kernel', 'inputs', 'pointwise_kernel',), (), ('kernel_size',), '3.15.0', '3.15.0'),
    'keras.ops.max_pool': ((axis_10,), (), None, doubt_21, (1, 2, 3,), {'pool_size': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('valid', 'same',), '', (),)}, {1: (None, (None,), ('valid',),), 2: (None, (None, None,), ('valid', 'valid',),), 3: (None, (None, None, None,), ('valid', 'valid', 'valid',),)}, ('inputs', 'pool_size', 'strides', 'padding', 'data_format',), ('data_format',), ('inputs',), (), (), '3.15.0', '3.15.0'),
    'keras.ops.average_pool': ((axis_12,), (), None, doubt_22, (1, 2, 3,), {'pool_size': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('valid', 'same',), '', (),)}, {1: (None, (None,), ('valid',),), 2: (None, (None, None,), ('valid', 'valid',),), 3: (None, (None, None, None,), ('valid', 'valid', 'valid',),)}, ('inputs', 'pool_size', 'strides', 'padding', 'data_format',), ('data_format',), ('inputs',), (), (), '3.15.0', '3.15.0'),
    'keras.layers.ZeroPadding1D': ((axis_23,), (), None, None, (1,), {'padding': ((int, PAIR,), 'low and high in turn, last axis first, of the last axes', (),)}, {1: ((1,),)}, ('padding', 'data_format',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.ZeroPadding2D': ((axis_23,), (), None, None, (2,), {'padding': ((int, PAIR,), '', (),)}, {2: ((1, 1,),)}, ('padding', 'data_format',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.ZeroPadding3D': ((axis_23,), (), None, None, (3,), {'padding': ((int, PAIR,), '', (),)}, {3: (((1, 1,), (1, 1,), (1, 1,),),)}, ('padding', 'data_format',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.Cropping1D': ((axis_24,), (), None, None, (1,), {'cropping': ((int, PAIR,), 'low and high in turn, last axis first, of the last axes', (),)}, {1: (((1, 1,),),)}, ('cropping',), ('activity_regularizer', 'autocast', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.Cropping2D': ((axis_24,), (), None, None, (2,), {'cropping': ((int, PAIR,), '', (),)}, {2: (((0, 0,), (0, 0,),),)}, ('cropping', 'data_format',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.Cropping3D': ((axis_24,), (), None, None, (3,), {'cropping': ((int, PAIR,), '', (),)}, {3: (((1, 1,), (1, 1,), (1, 1,),),)}, ('cropping', 'data_format',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.UpSampling1D': ((axis_25,), (), None, None, (1,), {'size': ((int,), '', ('number',),)}, {1: ((2,),)}, ('size',), ('activity_regularizer', 'autocast', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.UpSampling2D': ((axis_26,), (), None, doubt_27, (2,), {'size': ((int,), '', (),), 'interpolation': (('nearest', 'bilinear', 'bicubic', 'lanczos3', 'lanczos5',), '', (),)}, {2: ((2, 2,), ('nearest', 'nearest',),)}, ('size', 'data_format', 'interpolation',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.UpSampling3D': ((axis_25,), (), None, None, (3,), {'size': ((int,), '', (),)}, {3: ((2, 2, 2,),)}, ('size', 'data_format',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.GlobalAveragePooling1D': ((axis_28,), (), None, None, (1,), {}, {1: ()}, ('data_format', 'keepdims',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'keepdims', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.GlobalAveragePooling2D': ((axis_28,), (), None, None, (2,), {}, {2: ()}, ('data_format', 'keepdims',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'keepdims', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.GlobalAveragePooling3D': ((axis_28,), (), None, None, (3,), {}, {3: ()}, ('data_format', 'keepdims',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'keepdims', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.GlobalMaxPooling1D': ((axis_29,), (), None, None, (1,), {}, {1: ()}, ('data_format', 'keepdims',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'keepdims', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.GlobalMaxPooling2D': ((axis_29,), (), None, None, (2,), {}, {2: ()}, ('data_format', 'keepdims',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'keepdims', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.GlobalMaxPooling3D': ((axis_29,), (), None, None, (3,), {}, {3: ()}, ('data_format', 'keepdims',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'keepdims', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.Resizing': ((axis_30, axis_31,), (), alike_32, doubt_33, (2,), {'interpolation': (('nearest', 'bilinear', 'bicubic', 'lanczos3', 'lanczos5', 'area',), '', (),), 'crop_to_aspect_ratio': ((False, True,), '', (),), 'pad_to_aspect_ratio': ((False, True,), '', (),), 'antialias': ((False, True,), '', (),), 'size': ((int,), '', ('tuple',),)}, {2: (('bilinear', 'bilinear',), (False, False,), (False, False,), (False, False,), None,)}, ('height', 'width', 'interpolation', 'crop_to_aspect_ratio', 'pad_to_aspect_ratio', 'fill_mode', 'fill_value', 'antialias', 'data_format',), ('activity_regularizer', 'autocast', 'bounding_box_format', 'data_format', 'dtype', 'factor', 'fill_mode', 'fill_value', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('height', 'kwargs', 'width',), (), '3.15.0', '3.15.0'),
    'keras.layers.CenterCrop': ((axis_34,), (), None, doubt_35, (2,), {'size': ((int,), '', ('tuple',),)}, {2: (None,)}, ('height', 'width', 'data_format',), ('activity_regularizer', 'autocast', 'bounding_box_format', 'data_format', 'dtype', 'factor', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('height', 'kwargs', 'width',), (), '3.15.0', '3.15.0'),
    'keras.layers.AdaptiveAveragePooling1D': ((axis_36,), (), None, doubt_37, (1,), {'output_size': ((int,), '', (),)}, {1: (None,)}, ('output_size', 'data_format',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.AdaptiveAveragePooling2D': ((axis_36,), (), None, doubt_37, (2,), {'output_size': ((int,), '', (),)}, {2: (None,)}, ('output_size', 'data_format',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.AdaptiveAveragePooling3D': ((axis_36,), (), None, doubt_37, (3,), {'output_size': ((int,), '', (),)}, {3: (None,)}, ('output_size', 'data_format',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.AdaptiveMaxPooling1D': ((axis_36,), (), None, doubt_38, (1,), {'output_size': ((int,), '', (),)}, {1: (None,)}, ('output_size', 'data_format',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.AdaptiveMaxPooling2D': ((axis_36,), (), None, doubt_38, (2,), {'output_size': ((int,), '', (),)}, {2: (None,)}, ('output_size', 'data_format',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
    'keras.layers.AdaptiveMaxPooling3D': ((axis_36,), (), None, doubt_38, (3,), {'output_size': ((int,), '', (),)}, {3: (None,)}, ('output_size', 'data_format',), ('activity_regularizer', 'autocast', 'data_format', 'dtype', 'input_dim', 'input_shape', 'name', 'trainable',), (), ('kwargs',), (), '3.15.0', '3.15.0'),
}
