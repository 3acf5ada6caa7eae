"""TOSA: its layers in release 2026-08-07, compiled from derive/runtime/frameworks/tosa.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR


def axis_1(input_size, pad, stride, dilation, kernel_size):
    if stride < 1 or dilation < 1 or kernel_size < 1:
        return None
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (min(pad) >= 0):
        return None
    if not ((input_size + pad[0] + pad[1] - effective_kernel_size) % stride == 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad[0]), pad_high=(pad[1]))
    return ('explicit', '', 'zeros', '', '', found_high, 0, ((pad[0]), (pad[1]),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_2(input_size, out_pad, stride, kernel_size):
    if stride < 1 or kernel_size < 1:
        return None
    dilation = 1
    if not (min(out_pad) > -kernel_size):
        return None
    found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-out_pad[0]), pad_high=(-out_pad[1]), output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
    return ('explicit', 'smallest', 'zeros', '', '', found_high, 0, ((-out_pad[0]), (-out_pad[1]), 0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_3(input_size, kernel, stride, pad):
    if kernel < 1 or stride < 1:
        return None
    kernel_size, dilation = kernel, 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (min(pad) >= 0):
        return None
    if not (max(pad) < kernel):
        return None
    if not ((input_size + pad[0] + pad[1] - effective_kernel_size) % stride == 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad[0]), pad_high=(pad[1]))
    return ('explicit', '', 'nothing', 'maximum_of_inside', '', found_high, 0, ((pad[0]), (pad[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


def axis_4(input_size, kernel, stride, pad):
    if kernel < 1 or stride < 1:
        return None
    kernel_size, dilation = kernel, 1
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if not (min(pad) >= 0):
        return None
    if not (max(pad) < kernel):
        return None
    if not ((input_size + pad[0] + pad[1] - effective_kernel_size) % stride == 0):
        return None
    found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad[0]), pad_high=(pad[1]))
    return ('explicit', '', 'nothing', 'average_of_inside', 'taps inside the input', found_high, 0, ((pad[0]), (pad[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)


LAYERS = {
    'tosa.conv2d': ((axis_1,), (), None, None, (2,), {'pad': ((PAIR,), 'low and high in turn', (),), 'stride': ((int,), '', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (None, None, None, None,)}, ('input', 'weight', 'bias',), ('acc_type', 'input_zp', 'local_bound', 'nan_mode', 'output_zp', 'quantization_info', 'weight_zp',), ('bias', 'input', 'weight',), (), ('kernel_size',), '2026-08-07', ''),
    'tosa.conv3d': ((axis_1,), (), None, None, (3,), {'pad': ((PAIR,), 'low and high in turn', (),), 'stride': ((int,), '', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {3: (None, None, None, None,)}, ('input', 'weight', 'bias',), ('acc_type', 'input_zp', 'local_bound', 'nan_mode', 'output_zp', 'quantization_info', 'weight_zp',), ('bias', 'input', 'weight',), (), ('kernel_size',), '2026-08-07', ''),
    'tosa.depthwise_conv2d': ((axis_1,), (), None, None, (2,), {'pad': ((PAIR,), 'low and high in turn', (),), 'stride': ((int,), '', (),), 'dilation': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (None, None, None, None,)}, ('input', 'weight', 'bias',), ('acc_type', 'input_zp', 'local_bound', 'nan_mode', 'output_zp', 'quantization_info', 'weight_zp',), ('bias', 'input', 'weight',), (), ('kernel_size',), '2026-08-07', ''),
    'tosa.transpose_conv2d': ((axis_2,), (), None, None, (2,), {'out_pad': ((PAIR,), 'low and high in turn', (),), 'stride': ((int,), '', (),), 'kernel_size': ((int,), '', (),)}, {2: (None, None, None,)}, ('input', 'weight', 'bias',), ('acc_type', 'input_zp', 'local_bound', 'nan_mode', 'out_shape', 'output_zp', 'quantization_info', 'weight_zp',), ('bias', 'input', 'weight',), (), ('kernel_size',), '2026-08-07', ''),
    'tosa.max_pool2d': ((axis_3,), (), None, None, (2,), {'kernel': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad': ((PAIR,), 'low and high in turn', (),)}, {2: (None, None, None,)}, ('input',), ('acc_type', 'input_zp', 'local_bound', 'nan_mode', 'output_zp', 'quantization_info', 'weight_zp',), ('input',), (), (), '2026-08-07', ''),
    'tosa.avg_pool2d': ((axis_4,), (), None, None, (2,), {'kernel': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad': ((PAIR,), 'low and high in turn', (),)}, {2: (None, None, None,)}, ('input',), ('acc_type', 'input_zp', 'local_bound', 'nan_mode', 'output_zp', 'quantization_info', 'weight_zp',), ('input',), (), (), '2026-08-07', ''),
}
