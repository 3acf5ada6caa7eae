"""TensorFlow.js: its layers in release 4.22.0, compiled from derive/runtime/frameworks/tfjs.py by `derive docs`; do not edit."""

from math import floor

from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair


def axis_1(input_size, stride, pad, dilation, kernel_size):
    if stride < 1 or dilation < 1 or kernel_size < 1:
        return None
    if pad == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad not in ('same', 'valid'):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
        return ('explicit', '', 'zeros', '', '', found_high, 2, ((pad), (pad),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_2(input_size, stride, pad, dilation, kernel_size):
    if not (all(s == 1 for s in stride) or all(d == 1 for d in dilation)):
        return False
    return True


def doubt_3(input_size, stride, pad, dilation, kernel_size):
    if pad[0] == 0:
        return True
    if pad[0] not in ('same', 'valid') and pad[0] != 0:
        return True
    return False


def axis_4(input_size, strides, pad, dilations, dimRoundingMode, kernel_size):
    if strides < 1 or dilations < 1 or kernel_size < 1:
        return None
    stride, dilation = strides, dilations
    if (dimRoundingMode is not None) and not (pad not in ('same', 'valid')):
        return None
    if pad == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad not in ('same', 'valid') and dimRoundingMode in (None, 'floor'):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pad[0] if pair(pad) else pad)), pad_high=((pad[1] if pair(pad) else pad)))
        return ('explicit', '', 'zeros', '', '', found_high, 2, (((pad[0] if pair(pad) else pad)), ((pad[1] if pair(pad) else pad)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad not in ('same', 'valid') and dimRoundingMode == 'round':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pad[0] if pair(pad) else pad)), pad_high=((pad[1] if pair(pad) else pad) + stride // 2))
        return ('explicit', '', 'zeros', '', '', found_high, 3, (((pad[0] if pair(pad) else pad)), ((pad[1] if pair(pad) else pad) + stride // 2),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad not in ('same', 'valid') and dimRoundingMode == 'ceil':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pad[0] if pair(pad) else pad)), asked_pad_high=((pad[1] if pair(pad) else pad)))
        return ('explicit_ceil', '', 'zeros', '', '', ((pad[1] if pair(pad) else pad)), 4, (((pad[0] if pair(pad) else pad)), ((pad[1] if pair(pad) else pad)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_5(input_size, strides, pad, dilations, dimRoundingMode, kernel_size):
    if not (all(s == 1 for s in strides) or all(d == 1 for d in dilations)):
        return False
    return True


def doubt_6(input_size, strides, pad, dilations, dimRoundingMode, kernel_size):
    stride, dilation, = zip(*[(strides, dilations,) for strides, dilations in zip(strides, dilations)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if pad[0] not in ('same', 'valid') and not pair(pad[0]) and (effective_kernel_size[0] != effective_kernel_size[1] or stride[0] != stride[1]):
        return True
    return False


def axis_7(input_size, strides, pad, dilations, kernel_size):
    if strides < 1 or dilations < 1 or kernel_size < 1:
        return None
    stride, dilation = strides, dilations
    if pad == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad not in ('same', 'valid'):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
        return ('explicit', '', 'zeros', '', '', found_high, 2, ((pad), (pad),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_8(input_size, strides, pad, dilations, kernel_size):
    if not (all(s == 1 for s in strides) or all(d == 1 for d in dilations)):
        return False
    return True


def doubt_9(input_size, strides, pad, dilations, kernel_size):
    stride, dilation, = zip(*[(strides, dilations,) for strides, dilations in zip(strides, dilations)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if pad[0] == 'same' and any((-(-i // s) - 1) * s + k < i for i, s, k in zip(input_size, stride, effective_kernel_size)):
        return True
    return False


def axis_10(input_size, outputShape, strides, pad, kernel_size):
    if strides < 1 or kernel_size < 1:
        return None
    stride, dilation = strides, 1
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (pad == 'same') and not ((input_size - 1) * strides < outputShape <= input_size * strides):
        return None
    if (pad == 'valid') and not (full_length <= outputShape < full_length + strides):
        return None
    if (pad not in ('same', 'valid')) and not (full_length - (pad[0] + pad[1] if pair(pad) else 2 * pad) <= outputShape < full_length - (pad[0] + pad[1] if pair(pad) else 2 * pad) + strides):
        return None
    if pad == 'valid':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=outputShape - ((input_size - 1) * stride + 1 if pad == 'same' else full_length - (0 if pad == 'valid' else pad[0] + pad[1] if pair(pad) else 2 * pad)))))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 0, ((outputShape - ((input_size - 1) * stride + 1 if pad == 'same' else full_length - (0 if pad == 'valid' else pad[0] + pad[1] if pair(pad) else 2 * pad))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad == 'same':
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=outputShape - ((input_size - 1) * stride + 1 if pad == 'same' else full_length - (0 if pad == 'valid' else pad[0] + pad[1] if pair(pad) else 2 * pad)))))
        return ('same_upper', 'chosen', 'zeros', '', '', found_high, 1, ((outputShape - ((input_size - 1) * stride + 1 if pad == 'same' else full_length - (0 if pad == 'valid' else pad[0] + pad[1] if pair(pad) else 2 * pad))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad not in ('same', 'valid'):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pad[0] if pair(pad) else pad)), pad_high=((pad[1] if pair(pad) else pad)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=outputShape - ((input_size - 1) * stride + 1 if pad == 'same' else full_length - (0 if pad == 'valid' else pad[0] + pad[1] if pair(pad) else 2 * pad)))))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 2, (((pad[0] if pair(pad) else pad)), ((pad[1] if pair(pad) else pad)), (outputShape - ((input_size - 1) * stride + 1 if pad == 'same' else full_length - (0 if pad == 'valid' else pad[0] + pad[1] if pair(pad) else 2 * pad))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_11(input_size, outputShape, strides, pad, kernel_size):
    stride, dilation, = zip(*[(strides, 1,) for strides in strides])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    full_length = tuple([(input_size - 1) * stride + dilation * (kernel_size - 1) + 1 for input_size, kernel_size, stride, dilation in zip(input_size, kernel_size, stride, dilation)])
    if pad[0] not in ('same', 'valid') and not pair(pad[0]) and (effective_kernel_size[0] != effective_kernel_size[1] or stride[0] != stride[1]):
        return True
    if any(not 0 <= o - ((i - 1) * s + 1 if p == 'same' else L - (0 if p == 'valid' else p[0] + p[1] if pair(p) else 2 * p)) < s for o, i, s, p, L in zip(outputShape, input_size, stride, pad, full_length)):
        return True
    return False


def axis_12(input_size, outputShape, strides, pad, kernel_size):
    if strides < 1 or kernel_size < 1:
        return None
    stride, dilation = strides, 1
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (pad == 'same') and not ((input_size - 1) * strides < outputShape <= input_size * strides):
        return None
    if (pad == 'valid') and not (full_length <= outputShape < full_length + strides):
        return None
    if pad == 'valid':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=outputShape - ((input_size - 1) * stride + 1 if pad == 'same' else full_length - (0 if pad == 'valid' else pad[0] + pad[1] if pair(pad) else 2 * pad)))))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 0, ((outputShape - ((input_size - 1) * stride + 1 if pad == 'same' else full_length - (0 if pad == 'valid' else pad[0] + pad[1] if pair(pad) else 2 * pad))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad == 'same':
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=outputShape - ((input_size - 1) * stride + 1 if pad == 'same' else full_length - (0 if pad == 'valid' else pad[0] + pad[1] if pair(pad) else 2 * pad)))))
        return ('same_upper', 'chosen', 'zeros', '', '', found_high, 1, ((outputShape - ((input_size - 1) * stride + 1 if pad == 'same' else full_length - (0 if pad == 'valid' else pad[0] + pad[1] if pair(pad) else 2 * pad))),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_13(input_size, outputShape, strides, pad, kernel_size):
    stride, dilation, = zip(*[(strides, 1,) for strides in strides])
    full_length = tuple([(input_size - 1) * stride + dilation * (kernel_size - 1) + 1 for input_size, kernel_size, stride, dilation in zip(input_size, kernel_size, stride, dilation)])
    if pad[0] == 'same' and any((-(-o // s) - 1) * s + k < o for o, s, k in zip(outputShape, stride, kernel_size)):
        return True
    if any(not 0 <= o - ((i - 1) * s + 1 if p == 'same' else L - (0 if p == 'valid' else p[0] + p[1] if pair(p) else 2 * p)) < s for o, i, s, p, L in zip(outputShape, input_size, stride, pad, full_length)):
        return True
    return False


def axis_14(input_size, filterSize, strides, pad, dimRoundingMode):
    if filterSize < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = filterSize, strides, 1
    if (dimRoundingMode is not None) and not (pad not in ('same', 'valid')):
        return None
    if pad == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', '-inf', 'maximum', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', '-inf', 'maximum', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad not in ('same', 'valid') and dimRoundingMode in (None, 'floor'):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pad[0] if pair(pad) else pad)), pad_high=((pad[1] if pair(pad) else pad)))
        return ('explicit', '', '-inf', 'maximum', '', found_high, 2, (((pad[0] if pair(pad) else pad)), ((pad[1] if pair(pad) else pad)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad not in ('same', 'valid') and dimRoundingMode == 'round':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pad[0] if pair(pad) else pad)), pad_high=((pad[1] if pair(pad) else pad) + stride // 2))
        return ('explicit', '', '-inf', 'maximum', '', found_high, 3, (((pad[0] if pair(pad) else pad)), ((pad[1] if pair(pad) else pad) + stride // 2),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad not in ('same', 'valid') and dimRoundingMode == 'ceil':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pad[0] if pair(pad) else pad)), asked_pad_high=((pad[1] if pair(pad) else pad)))
        return ('explicit_ceil', '', '-inf', 'maximum', '', ((pad[1] if pair(pad) else pad)), 4, (((pad[0] if pair(pad) else pad)), ((pad[1] if pair(pad) else pad)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_15(input_size, filterSize, strides, pad, dimRoundingMode):
    kernel_size, stride, dilation, = zip(*[(filterSize, strides, 1,) for filterSize, strides in zip(filterSize, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if pad[0] not in ('same', 'valid') and not pair(pad[0]) and (effective_kernel_size[0] != effective_kernel_size[1] or stride[0] != stride[1]):
        return True
    if pair(pad[0]) and max(effective_kernel_size) == 1 and max(stride) > 1:
        return True
    return False


def axis_16(input_size, filterSize, strides, pad, dimRoundingMode):
    if filterSize < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = filterSize, strides, 1
    if (dimRoundingMode is not None) and not (pad not in ('same', 'valid')):
        return None
    if pad == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad not in ('same', 'valid') and dimRoundingMode in (None, 'floor'):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pad[0] if pair(pad) else pad)), pad_high=((pad[1] if pair(pad) else pad)))
        return ('explicit', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 2, (((pad[0] if pair(pad) else pad)), ((pad[1] if pair(pad) else pad)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad not in ('same', 'valid') and dimRoundingMode == 'round':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pad[0] if pair(pad) else pad)), pad_high=((pad[1] if pair(pad) else pad) + stride // 2))
        return ('explicit', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 3, (((pad[0] if pair(pad) else pad)), ((pad[1] if pair(pad) else pad) + stride // 2),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad not in ('same', 'valid') and dimRoundingMode == 'ceil':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((pad[0] if pair(pad) else pad)), asked_pad_high=((pad[1] if pair(pad) else pad)))
        return ('explicit_ceil', '', 'nothing', 'average_of_inside', 'taps inside the input', ((pad[1] if pair(pad) else pad)), 4, (((pad[0] if pair(pad) else pad)), ((pad[1] if pair(pad) else pad)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_17(input_size, filterSize, strides, pad, dimRoundingMode):
    if filterSize < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = filterSize, strides, 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (dimRoundingMode is not None) and not (pad not in ('same', 'valid')):
        return None
    if (pad not in ('same', 'valid')) and not (input_size + 2 * pad >= effective_kernel_size):
        return None
    if pad == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', '-inf', 'maximum', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', '-inf', 'maximum', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad not in ('same', 'valid') and dimRoundingMode in (None, 'floor'):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
        return ('explicit', '', '-inf', 'maximum', '', found_high, 2, ((pad), (pad),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad not in ('same', 'valid') and dimRoundingMode == 'round':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad + stride // 2))
        return ('explicit', '', '-inf', 'maximum', '', found_high, 3, ((pad), (pad + stride // 2),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad not in ('same', 'valid') and dimRoundingMode == 'ceil':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), asked_pad_high=(pad))
        return ('explicit_ceil', '', '-inf', 'maximum', '', (pad), 4, ((pad), (pad),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_18(input_size, filterSize, strides, pad, dimRoundingMode):
    kernel_size, stride, dilation, = zip(*[(filterSize, strides, 1,) for filterSize, strides in zip(filterSize, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if pad[0] == 'same' and any((-(-i // s) - 1) * s + k < i for i, s, k in zip(input_size, stride, effective_kernel_size)):
        return True
    return False


def axis_19(input_size, filterSize, strides, pad, dimRoundingMode):
    if filterSize < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = filterSize, strides, 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if (dimRoundingMode is not None) and not (pad not in ('same', 'valid')):
        return None
    if (pad not in ('same', 'valid')) and not (input_size + 2 * pad >= effective_kernel_size):
        return None
    if pad == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad not in ('same', 'valid') and dimRoundingMode in (None, 'floor'):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
        return ('explicit', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 2, ((pad), (pad),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad not in ('same', 'valid') and dimRoundingMode == 'round':
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad + stride // 2))
        return ('explicit', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 3, ((pad), (pad + stride // 2),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad not in ('same', 'valid') and dimRoundingMode == 'ceil':
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), asked_pad_high=(pad))
        return ('explicit_ceil', '', 'nothing', 'average_of_inside', 'taps inside the input', (pad), 4, ((pad), (pad),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_20(input_size, kernelSize, strides, padding, dilationRate):
    if kernelSize < 1 or strides < 1 or dilationRate < 1:
        return None
    kernel_size, stride, dilation = kernelSize, strides, dilationRate
    if not (padding != 'causal'):
        return None
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def together_21(input_size, kernelSize, strides, padding, dilationRate):
    if not (all(s == 1 for s in strides) or all(d == 1 for d in dilationRate)):
        return False
    return True


def doubt_22(input_size, kernelSize, strides, padding, dilationRate):
    kernel_size, stride, dilation, = zip(*[(kernelSize, strides, dilationRate,) for kernelSize, strides, dilationRate in zip(kernelSize, strides, dilationRate)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if padding[0] == 'same' and any((-(-i // s) - 1) * s + k < i for i, s, k in zip(input_size, stride, effective_kernel_size)):
        return True
    return False


def axis_23(input_size, kernelSize, strides, padding, dilationRate):
    if kernelSize < 1 or strides < 1:
        return None
    kernel_size, stride, dilation = kernelSize, strides, 1
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.covering(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('valid', 'covering', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same':
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_upper', 'largest', 'zeros', '', '', found_high, 1, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_24(input_size, kernelSize, strides, padding, dilationRate):
    kernel_size, stride, dilation, = zip(*[(kernelSize, strides, 1,) for kernelSize, strides in zip(kernelSize, strides)])
    if padding[0] == 'same' and any(k < s for k, s in zip(kernel_size, stride)):
        return True
    return False


def axis_25(input_size, poolSize, strides, padding):
    if poolSize < 1 or isinstance(strides, int) and strides < 1:
        return None
    kernel_size, stride, dilation = poolSize, poolSize if strides is None else strides, 1
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', '-inf', 'maximum', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', '-inf', 'maximum', '', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_26(input_size, poolSize, strides, padding):
    kernel_size, stride, dilation, = zip(*[(poolSize, poolSize if strides is None else strides, 1,) for poolSize, strides in zip(poolSize, strides)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if padding[0] == 'same' and any((-(-i // s) - 1) * s + k < i for i, s, k in zip(input_size, stride, effective_kernel_size)):
        return True
    return False


def axis_27(input_size, poolSize, strides, padding):
    if poolSize < 1 or isinstance(strides, int) and strides < 1:
        return None
    kernel_size, stride, dilation = poolSize, poolSize if strides is None else strides, 1
    if padding == 'valid':
        found_size, found_low, found_high = formulas.valid(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('valid', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if padding == 'same':
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 1, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


LAYERS = {
    'tf.conv1d': ((axis_1,), (together_2,), None, doubt_3, (1,), {'stride': ((int,), '', (),), 'pad': (('same', 'valid', int,), '', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: (None, None, (1,), None,)}, ('x', 'filter', 'stride', 'pad', 'dataFormat', 'dilation', 'dimRoundingMode',), ('dataFormat', 'dimRoundingMode',), ('filter', 'x',), (), ('kernel_size',), '4.22.0', '4.22.0'),
    'tf.conv2d': ((axis_4,), (together_5,), None, doubt_6, (2,), {'strides': ((int,), '', (),), 'pad': (('same', 'valid', int, PAIR,), 'between batch and channels', (),), 'dilations': ((int,), '', (),), 'dimRoundingMode': ((None, 'floor', 'round', 'ceil',), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (None, None, (1, 1,), (None, None,), None,)}, ('x', 'filter', 'strides', 'pad', 'dataFormat', 'dilations', 'dimRoundingMode',), ('dataFormat',), ('filter', 'x',), (), ('kernel_size',), '4.22.0', '4.22.0'),
    'tf.depthwiseConv2d': ((axis_4,), (together_5,), None, doubt_6, (2,), {'strides': ((int,), '', (),), 'pad': (('same', 'valid', int, PAIR,), 'between batch and channels', (),), 'dilations': ((int,), '', (),), 'dimRoundingMode': ((None, 'floor', 'round', 'ceil',), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (None, None, (1, 1,), (None, None,), None,)}, ('x', 'filter', 'strides', 'pad', 'dataFormat', 'dilations', 'dimRoundingMode',), ('dataFormat',), ('filter', 'x',), (), ('kernel_size',), '4.22.0', '4.22.0'),
    'tf.conv3d': ((axis_7,), (together_8,), None, doubt_9, (3,), {'strides': ((int,), '', (),), 'pad': (('same', 'valid', int,), '', (),), 'dilations': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {3: (None, None, (1, 1, 1,), None,)}, ('x', 'filter', 'strides', 'pad', 'dataFormat', 'dilations',), ('dataFormat',), ('filter', 'x',), (), ('kernel_size',), '4.22.0', '4.22.0'),
    'tf.conv2dTranspose': ((axis_10,), (), None, doubt_11, (2,), {'outputShape': ((int,), 'between batch and channels, of any size', (),), 'strides': ((int,), '', (),), 'pad': (('same', 'valid', int, PAIR,), 'between batch and channels', (),), 'kernel_size': ((int,), '', (),)}, {2: (None, None, None, None,)}, ('x', 'filter', 'outputShape', 'strides', 'pad', 'dimRoundingMode',), ('dimRoundingMode',), ('filter', 'x',), (), ('kernel_size',), '4.22.0', '4.22.0'),
    'tf.conv3dTranspose': ((axis_12,), (), None, doubt_13, (3,), {'outputShape': ((int,), 'between batch and channels, of any size', (),), 'strides': ((int,), '', (),), 'pad': (('same', 'valid',), '', (),), 'kernel_size': ((int,), '', (),)}, {3: (None, None, None, None,)}, ('x', 'filter', 'outputShape', 'strides', 'pad',), (), ('filter', 'x',), (), ('kernel_size',), '4.22.0', '4.22.0'),
    'tf.maxPool': ((axis_14,), (), None, doubt_15, (2,), {'filterSize': ((int,), '', (),), 'strides': ((int,), '', (),), 'pad': (('same', 'valid', int, PAIR,), 'between batch and channels', (),), 'dimRoundingMode': ((None, 'floor', 'round', 'ceil',), '', (),)}, {2: (None, None, None, (None, None,),)}, ('x', 'filterSize', 'strides', 'pad', 'dimRoundingMode',), (), ('x',), (), (), '4.22.0', '4.22.0'),
    'tf.avgPool': ((axis_16,), (), None, doubt_15, (2,), {'filterSize': ((int,), '', (),), 'strides': ((int,), '', (),), 'pad': (('same', 'valid', int, PAIR,), 'between batch and channels', (),), 'dimRoundingMode': ((None, 'floor', 'round', 'ceil',), '', (),)}, {2: (None, None, None, (None, None,),)}, ('x', 'filterSize', 'strides', 'pad', 'dimRoundingMode',), (), ('x',), (), (), '4.22.0', '4.22.0'),
    'tf.maxPool3d': ((axis_17,), (), None, doubt_18, (3,), {'filterSize': ((int,), '', (),), 'strides': ((int,), '', (),), 'pad': (('same', 'valid', int,), '', (),), 'dimRoundingMode': ((None, 'floor', 'round', 'ceil',), '', (),)}, {3: (None, None, None, (None, None, None,),)}, ('x', 'filterSize', 'strides', 'pad', 'dimRoundingMode', 'dataFormat',), ('dataFormat',), ('x',), (), (), '4.22.0', '4.22.0'),
    'tf.avgPool3d': ((axis_19,), (), None, doubt_18, (3,), {'filterSize': ((int,), '', (),), 'strides': ((int,), '', (),), 'pad': (('same', 'valid', int,), '', (),), 'dimRoundingMode': ((None, 'floor', 'round', 'ceil',), '', (),)}, {3: (None, None, None, (None, None, None,),)}, ('x', 'filterSize', 'strides', 'pad', 'dimRoundingMode', 'dataFormat',), ('dataFormat',), ('x',), (), (), '4.22.0', '4.22.0'),
    'tf.layers.conv1d': ((axis_20,), (together_21,), None, None, (1,), {'kernelSize': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same', 'causal',), '', (),), 'dilationRate': ((int,), '', (),)}, {1: (None, (1,), ('valid',), (1,),)}, (), ('activation', 'activityRegularizer', 'batchInputShape', 'batchSize', 'biasConstraint', 'biasInitializer', 'biasRegularizer', 'dataFormat', 'dtype', 'filters', 'inputDType', 'inputShape', 'kernelConstraint', 'kernelInitializer', 'kernelRegularizer', 'name', 'trainable', 'useBias', 'weights',), (), (), (), '4.22.0', '4.22.0'),
    'tf.layers.conv2d': ((axis_20,), (together_21,), None, None, (2,), {'kernelSize': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same', 'causal',), '', (),), 'dilationRate': ((int,), '', (),)}, {2: (None, (1, 1,), ('valid', 'valid',), (1, 1,),)}, (), ('activation', 'activityRegularizer', 'batchInputShape', 'batchSize', 'biasConstraint', 'biasInitializer', 'biasRegularizer', 'dataFormat', 'dtype', 'filters', 'inputDType', 'inputShape', 'kernelConstraint', 'kernelInitializer', 'kernelRegularizer', 'name', 'trainable', 'useBias', 'weights',), (), (), (), '4.22.0', '4.22.0'),
    'tf.layers.conv3d': ((axis_20,), (together_21,), None, doubt_22, (3,), {'kernelSize': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same', 'causal',), '', (),), 'dilationRate': ((int,), '', (),)}, {3: (None, (1, 1, 1,), ('valid', 'valid', 'valid',), (1, 1, 1,),)}, (), ('activation', 'activityRegularizer', 'batchInputShape', 'batchSize', 'biasConstraint', 'biasInitializer', 'biasRegularizer', 'dataFormat', 'dtype', 'filters', 'inputDType', 'inputShape', 'kernelConstraint', 'kernelInitializer', 'kernelRegularizer', 'name', 'trainable', 'useBias', 'weights',), (), (), (), '4.22.0', '4.22.0'),
    'tf.layers.conv2dTranspose': ((axis_23,), (), None, None, (2,), {'kernelSize': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'dilationRate': ((int,), '', (),)}, {2: (None, (1, 1,), ('valid', 'valid',), (1, 1,),)}, (), ('activation', 'activityRegularizer', 'batchInputShape', 'batchSize', 'biasConstraint', 'biasInitializer', 'biasRegularizer', 'dataFormat', 'dtype', 'filters', 'inputDType', 'inputShape', 'kernelConstraint', 'kernelInitializer', 'kernelRegularizer', 'name', 'trainable', 'useBias', 'weights',), (), (), (), '4.22.0', '4.22.0'),
    'tf.layers.conv3dTranspose': ((axis_23,), (), None, doubt_24, (3,), {'kernelSize': ((int,), '', (),), 'strides': ((int,), '', (),), 'padding': (('valid', 'same',), '', (),), 'dilationRate': ((int,), '', (),)}, {3: (None, (1, 1, 1,), ('valid', 'valid', 'valid',), (1, 1, 1,),)}, (), ('activation', 'activityRegularizer', 'batchInputShape', 'batchSize', 'biasConstraint', 'biasInitializer', 'biasRegularizer', 'dataFormat', 'dtype', 'filters', 'inputDType', 'inputShape', 'kernelConstraint', 'kernelInitializer', 'kernelRegularizer', 'name', 'trainable', 'useBias', 'weights',), (), (), (), '4.22.0', '4.22.0'),
    'tf.layers.maxPooling1d': ((axis_25,), (), None, None, (1,), {'poolSize': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('valid', 'same',), '', (),)}, {1: ((2,), (None,), ('valid',),)}, (), ('activityRegularizer', 'batchInputShape', 'batchSize', 'dataFormat', 'dtype', 'inputDType', 'inputShape', 'name', 'trainable', 'weights',), (), (), (), '4.22.0', '4.22.0'),
    'tf.layers.maxPooling2d': ((axis_25,), (), None, None, (2,), {'poolSize': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('valid', 'same',), '', (),)}, {2: ((2, 2,), (None, None,), ('valid', 'valid',),)}, (), ('activityRegularizer', 'batchInputShape', 'batchSize', 'dataFormat', 'dtype', 'inputDType', 'inputShape', 'name', 'trainable', 'weights',), (), (), (), '4.22.0', '4.22.0'),
    'tf.layers.maxPooling3d': ((axis_25,), (), None, doubt_26, (3,), {'poolSize': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('valid', 'same',), '', (),)}, {3: ((2, 2, 2,), (None, None, None,), ('valid', 'valid', 'valid',),)}, (), ('activityRegularizer', 'batchInputShape', 'batchSize', 'dataFormat', 'dtype', 'inputDType', 'inputShape', 'name', 'trainable', 'weights',), (), (), (), '4.22.0', '4.22.0'),
    'tf.layers.averagePooling1d': ((axis_27,), (), None, None, (1,), {'poolSize': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('valid', 'same',), '', (),)}, {1: ((2,), (None,), ('valid',),)}, (), ('activityRegularizer', 'batchInputShape', 'batchSize', 'dataFormat', 'dtype', 'inputDType', 'inputShape', 'name', 'trainable', 'weights',), (), (), (), '4.22.0', '4.22.0'),
    'tf.layers.averagePooling2d': ((axis_27,), (), None, None, (2,), {'poolSize': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('valid', 'same',), '', (),)}, {2: ((2, 2,), (None, None,), ('valid', 'valid',),)}, (), ('activityRegularizer', 'batchInputShape', 'batchSize', 'dataFormat', 'dtype', 'inputDType', 'inputShape', 'name', 'trainable', 'weights',), (), (), (), '4.22.0', '4.22.0'),
    'tf.layers.averagePooling3d': ((axis_27,), (), None, doubt_26, (3,), {'poolSize': ((int,), '', (),), 'strides': ((int, None,), '', (),), 'padding': (('valid', 'same',), '', (),)}, {3: ((2, 2, 2,), (None, None, None,), ('valid', 'valid', 'valid',),)}, (), ('activityRegularizer', 'batchInputShape', 'batchSize', 'dataFormat', 'dtype', 'inputDType', 'inputShape', 'name', 'trainable', 'weights',), (), (), (), '4.22.0', '4.22.0'),
}
