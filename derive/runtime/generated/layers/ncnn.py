"""ncnn: its layers in release 1.0.20261020, compiled from derive/runtime/frameworks/ncnn.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.reductions import reduced


def axis_1(input_size, kernel_w, dilation_w, stride_w, pad_left, pad_right):
    if kernel_w < 1 or dilation_w < 1 or stride_w < 1:
        return None
    kernel_size, stride, dilation = kernel_w, stride_w, dilation_w
    if pad_left == -233 and (pad_left if pad_right is None else pad_right) == -233:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_left == -234 and (pad_left if pad_right is None else pad_right) == -234:
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', 'zeros', '', '', found_high, 1, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_left >= 0 and (pad_left if pad_right is None else pad_right) >= 0:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad_left), pad_high=((pad_left if pad_right is None else pad_right)))
        return ('explicit', '', 'zeros', '', '', found_high, 2, ((pad_left), ((pad_left if pad_right is None else pad_right)),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_2(input_size, kernel_w, dilation_w, stride_w, pad_left, pad_right):
    kernel_size, stride, dilation, = zip(*[(kernel_w, stride_w, dilation_w,) for kernel_w, dilation_w, stride_w in zip(kernel_w, dilation_w, stride_w)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if pad_left[0] >= 0 and all(i + low + (low if high is None else high) - k > -s for i, low, high, k, s in zip(input_size, pad_left, pad_right, effective_kernel_size, stride)) and any(i + low + (low if high is None else high) < k for i, low, high, k, s in zip(input_size, pad_left, pad_right, effective_kernel_size, stride)):
        return True
    if pad_left[0] >= 0 and any(i + low + (low if high is None else high) < k for i, low, high, k, s in zip(input_size, pad_left, pad_right, effective_kernel_size, stride)):
        return True
    if any(p is not None and p < 0 and p not in (-233, -234) for p in pad_left) or any(p is not None and p < 0 and p not in (-233, -234) for p in pad_right):
        return True
    if pad_left[0] == -233 and len(stride) > 1 and max([k + (i - 1) // s * s - i for k, i, s in zip(effective_kernel_size, input_size, stride)]) > 0 and min([k + (i - 1) // s * s - i for k, i, s in zip(effective_kernel_size, input_size, stride)]) < 0:
        return True
    if pad_left[0] == -234 and len(stride) > 1 and max([k + (i - 1) // s * s - i for k, i, s in zip(effective_kernel_size, input_size, stride)]) > 0 and min([k + (i - 1) // s * s - i for k, i, s in zip(effective_kernel_size, input_size, stride)]) < 0:
        return True
    return False


def axis_3(input_size, kernel_w, dilation_w, stride_w, pad_left, pad_right, output_pad_right, output_w):
    if kernel_w < 1 or dilation_w < 1 or stride_w < 1:
        return None
    kernel_size, stride, dilation = kernel_w, stride_w, dilation_w
    full_length = (input_size - 1) * stride + dilation * (kernel_size - 1) + 1
    if (pad_left == 0 and (pad_left if pad_right is None else pad_right) == 0) and not (output_w == 0):
        return None
    if (pad_left < 0) and not (output_w <= full_length + output_pad_right):
        return None
    if pad_left == -233 and output_w > 0:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=((full_length + output_pad_right - output_w) // 2), pad_high=(-(-(full_length + output_pad_right - output_w) // 2)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_pad_right)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 0, (((full_length + output_pad_right - output_w) // 2), (-(-(full_length + output_pad_right - output_w) // 2)), (output_pad_right),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_left == -234 and output_w > 0:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-(-(full_length + output_pad_right - output_w) // 2)), pad_high=((full_length + output_pad_right - output_w) // 2), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_pad_right)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 1, ((-(-(full_length + output_pad_right - output_w) // 2)), ((full_length + output_pad_right - output_w) // 2), (output_pad_right),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_left in (-233, -234) and output_w == 0:
        found_size, found_low, found_high = formulas.valid_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_pad_right)))
        return ('valid', 'chosen', 'zeros', '', '', found_high, 2, ((output_pad_right),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_left >= 0 and (pad_left if pad_right is None else pad_right) >= 0:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad_left), pad_high=((pad_left if pad_right is None else pad_right)), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=output_pad_right)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 3, ((pad_left), ((pad_left if pad_right is None else pad_right)), (output_pad_right),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_4(input_size, kernel_w, dilation_w, stride_w, pad_left, pad_right, output_pad_right, output_w):
    kernel_size, stride, dilation, = zip(*[(kernel_w, stride_w, dilation_w,) for kernel_w, dilation_w, stride_w in zip(kernel_w, dilation_w, stride_w)])
    full_length = tuple([(input_size - 1) * stride + dilation * (kernel_size - 1) + 1 for input_size, kernel_size, stride, dilation in zip(input_size, kernel_size, stride, dilation)])
    if any(p is not None and p < 0 and p not in (-233, -234) for p in pad_left) or any(p is not None and p < 0 and p not in (-233, -234) for p in pad_right) or any(p is not None and p < 0 and p not in (-233, -234) for p in output_pad_right) or any(p is not None and p < 0 and p not in (-233, -234) for p in output_w):
        return True
    if pad_left[0] < 0 and any(w > L + a for w, L, a in zip(output_w, full_length, output_pad_right)):
        return True
    return False


def axis_5(input_size, pooling_type, kernel_w, stride_w, pad_left, pad_mode, avgpool_count_include_pad, pad_right):
    if kernel_w < 1 or stride_w < 1:
        return None
    kernel_size, stride, dilation = kernel_w, stride_w, 1
    if pad_mode == 0:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad_left), asked_pad_high=((pad_left if pad_right is None else pad_right)))
        return ('explicit_ceil', '', *reduced('maximum_from_lowest' if pooling_type == 0 else 'average_of_kernel' if avgpool_count_include_pad or pad_mode in (2, 3) else 'average_of_inside', None), ((pad_left if pad_right is None else pad_right)), 0, ((pad_left), ((pad_left if pad_right is None else pad_right)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad_left), pad_high=((pad_left if pad_right is None else pad_right)))
        return ('explicit', '', *reduced('maximum_from_lowest' if pooling_type == 0 else 'average_of_kernel' if avgpool_count_include_pad or pad_mode in (2, 3) else 'average_of_inside', None), found_high, 1, ((pad_left), ((pad_left if pad_right is None else pad_right)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 2:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced('maximum_from_lowest' if pooling_type == 0 else 'average_of_kernel' if avgpool_count_include_pad or pad_mode in (2, 3) else 'average_of_inside', None), found_high, 2, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 3:
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', *reduced('maximum_from_lowest' if pooling_type == 0 else 'average_of_kernel' if avgpool_count_include_pad or pad_mode in (2, 3) else 'average_of_inside', None), found_high, 3, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_6(input_size, pooling_type, kernel_w, stride_w, pad_left, pad_mode, avgpool_count_include_pad, pad_right):
    kernel_size, stride, dilation, = zip(*[(kernel_w, stride_w, 1,) for kernel_w, stride_w in zip(kernel_w, stride_w)])
    effective_kernel_size = tuple([dilation * (kernel_size - 1) + 1 for kernel_size, dilation in zip(kernel_size, dilation)])
    if pad_mode[0] == 1 and all(i + low + (low if high is None else high) - k > -s for i, low, high, k, s in zip(input_size, pad_left, pad_right, effective_kernel_size, stride)) and any(i + low + (low if high is None else high) < k for i, low, high, k, s in zip(input_size, pad_left, pad_right, effective_kernel_size, stride)):
        return True
    if pad_left[0] >= 0 and any(i + low + (low if high is None else high) < k for i, low, high, k, s in zip(input_size, pad_left, pad_right, effective_kernel_size, stride)):
        return True
    if any(p is not None and p < 0 and p not in (-233, -234) for p in pad_left) or any(p is not None and p < 0 and p not in (-233, -234) for p in pad_right):
        return True
    if pad_mode[0] == 0 and any((i + low + (low if high is None else high) - k) % s and i + low + (low if high is None else high) < k for i, low, high, k, s in zip(input_size, pad_left, pad_right, kernel_size, stride)):
        return True
    if pad_mode[0] == 2 and len(stride) > 1 and max([k + (i - 1) // s * s - i for k, i, s in zip(effective_kernel_size, input_size, stride)]) > 0 and min([k + (i - 1) // s * s - i for k, i, s in zip(effective_kernel_size, input_size, stride)]) < 0:
        return True
    if pad_mode[0] == 3 and len(stride) > 1 and max([k + (i - 1) // s * s - i for k, i, s in zip(effective_kernel_size, input_size, stride)]) > 0 and min([k + (i - 1) // s * s - i for k, i, s in zip(effective_kernel_size, input_size, stride)]) < 0:
        return True
    if pad_mode[0] >= 2 and pooling_type[0] == 1 and max(pad_left) > 0:
        return True
    return False


def axis_7(input_size, pooling_type, kernel_w, stride_w, pad_left, pad_mode, avgpool_count_include_pad, pad_right):
    if kernel_w < 1 or stride_w < 1:
        return None
    kernel_size, stride, dilation = kernel_w, stride_w, 1
    if pad_mode == 0:
        found_size, found_low, found_high = formulas.explicit_ceil(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad_left), asked_pad_high=((pad_left if pad_right is None else pad_right)))
        return ('explicit_ceil', '', *reduced('maximum_from_lowest' if pooling_type == 0 else 'average_of_kernel' if avgpool_count_include_pad else 'average_of_inside', None), ((pad_left if pad_right is None else pad_right)), 0, ((pad_left), ((pad_left if pad_right is None else pad_right)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad_left), pad_high=((pad_left if pad_right is None else pad_right)))
        return ('explicit', '', *reduced('maximum_from_lowest' if pooling_type == 0 else 'average_of_kernel' if avgpool_count_include_pad else 'average_of_inside', None), found_high, 1, ((pad_left), ((pad_left if pad_right is None else pad_right)),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 2:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', *reduced('maximum_from_lowest' if pooling_type == 0 else 'average_of_kernel' if avgpool_count_include_pad else 'average_of_inside', None), found_high, 2, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pad_mode == 3:
        found_size, found_low, found_high = formulas.same_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_lower', '', *reduced('maximum_from_lowest' if pooling_type == 0 else 'average_of_kernel' if avgpool_count_include_pad else 'average_of_inside', None), found_high, 3, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


LAYERS = {
    'ncnn.Convolution1D': ((axis_1,), (), None, doubt_2, (1,), {'kernel_w': ((int,), '', (),), 'dilation_w': ((int,), '', (),), 'stride_w': ((int,), '', (),), 'pad_left': ((int, -233, -234,), '', (),), 'pad_right': ((int, None,), '', (),)}, {1: (None, (1,), (1,), (0,), (None,),)}, ('num_output', 'kernel_w', 'dilation_w', 'stride_w', 'pad_left', 'bias_term', 'weight_data_size', 'int8_scale_term', 'activation_type', 'activation_params', 'pad_right', 'pad_value', 'dynamic_weight',), ('activation_params', 'activation_type', 'bias_term', 'int8_scale_term', 'num_output', 'pad_value', 'weight_data_size',), (), ('dynamic_weight',), (), '1.0.20261020', '1.0.20261020'),
    'ncnn.Convolution': ((axis_1,), (), None, doubt_2, (2,), {'kernel_w': ((int,), '', (),), 'dilation_w': ((int,), '', (),), 'stride_w': ((int,), '', (),), 'pad_left': ((int, -233, -234,), '', (),), 'pad_right': ((int, None,), '', (),)}, {2: (None, (1, 1,), (1, 1,), (0, 0,), (None, None,),)}, ('num_output', 'kernel_w', 'dilation_w', 'stride_w', 'pad_left', 'bias_term', 'weight_data_size', 'int8_scale_term', 'activation_type', 'activation_params', 'pad_right', 'pad_value', 'dynamic_weight',), ('activation_params', 'activation_type', 'bias_term', 'int8_scale_term', 'num_output', 'pad_value', 'weight_data_size',), (), ('dilation_h', 'dynamic_weight', 'kernel_h', 'pad_bottom', 'pad_top', 'stride_h',), (), '1.0.20261020', '1.0.20261020'),
    'ncnn.Deconvolution1D': ((axis_3,), (), None, doubt_4, (1,), {'kernel_w': ((int,), '', (),), 'dilation_w': ((int,), '', (),), 'stride_w': ((int,), '', (),), 'pad_left': ((int, -233, -234,), '', (),), 'pad_right': ((int, None,), '', (),), 'output_pad_right': ((int,), '', (),), 'output_w': ((int,), '', (),)}, {1: (None, (1,), (1,), (0,), (None,), (0,), (0,),)}, ('num_output', 'kernel_w', 'dilation_w', 'stride_w', 'pad_left', 'bias_term', 'weight_data_size', 'activation_type', 'activation_params', 'pad_right', 'output_pad_right', 'output_w', 'dynamic_weight',), ('activation_params', 'activation_type', 'bias_term', 'num_output', 'weight_data_size',), (), ('dynamic_weight',), (), '1.0.20261020', '1.0.20261020'),
    'ncnn.Deconvolution': ((axis_3,), (), None, doubt_4, (2,), {'kernel_w': ((int,), '', (),), 'dilation_w': ((int,), '', (),), 'stride_w': ((int,), '', (),), 'pad_left': ((int, -233, -234,), '', (),), 'pad_right': ((int, None,), '', (),), 'output_pad_right': ((int,), '', (),), 'output_w': ((int,), '', (),)}, {2: (None, (1, 1,), (1, 1,), (0, 0,), (None, None,), (0, 0,), (0, 0,),)}, ('num_output', 'kernel_w', 'dilation_w', 'stride_w', 'pad_left', 'bias_term', 'weight_data_size', 'activation_type', 'activation_params', 'pad_right', 'output_pad_right', 'output_w', 'dynamic_weight',), ('activation_params', 'activation_type', 'bias_term', 'num_output', 'weight_data_size',), (), ('dilation_h', 'dynamic_weight', 'kernel_h', 'output_h', 'output_pad_bottom', 'pad_bottom', 'pad_top', 'stride_h',), (), '1.0.20261020', '1.0.20261020'),
    'ncnn.Pooling1D': ((axis_5,), (), None, doubt_6, (1,), {'pooling_type': ((0, 1,), '', (),), 'kernel_w': ((int,), '', (),), 'stride_w': ((int,), '', (),), 'pad_left': ((int,), '', (),), 'pad_mode': ((0, 1, 2, 3,), '', (),), 'avgpool_count_include_pad': ((0, 1,), '', (),), 'pad_right': ((int, None,), '', (),)}, {1: ((0,), (1,), (1,), (0,), (0,), (0,), (None,),)}, ('pooling_type', 'kernel_w', 'stride_w', 'pad_left', 'global_pooling', 'pad_mode', 'avgpool_count_include_pad', 'adaptive_pooling', 'out_w', 'pad_right',), ('out_w',), (), ('adaptive_pooling', 'global_pooling',), (), '1.0.20261020', '1.0.20261020'),
    'ncnn.Pooling': ((axis_7,), (), None, doubt_6, (2,), {'pooling_type': ((0, 1,), '', (),), 'kernel_w': ((int,), '', (),), 'stride_w': ((int,), '', (),), 'pad_left': ((int,), '', (),), 'pad_mode': ((0, 1, 2, 3,), '', (),), 'avgpool_count_include_pad': ((0, 1,), '', (),), 'pad_right': ((int, None,), '', (),)}, {2: ((0, 0,), (1, 1,), (1, 1,), (0, 0,), (0, 0,), (0, 0,), (None, None,),)}, ('pooling_type', 'kernel_w', 'stride_w', 'pad_left', 'global_pooling', 'pad_mode', 'avgpool_count_include_pad', 'adaptive_pooling', 'out_w', 'pad_right',), ('out_w',), (), ('adaptive_pooling', 'global_pooling', 'kernel_h', 'pad_bottom', 'pad_top', 'stride_h',), (), '1.0.20261020', '1.0.20261020'),
}
