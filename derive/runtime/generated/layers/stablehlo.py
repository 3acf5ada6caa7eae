"""StableHLO: its layers in release 0.10.2, compiled from derive/runtime/frameworks/stablehlo.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR


def axis_1(input_size, window_strides, padding, lhs_dilation, rhs_dilation, window_reversal, kernel_size):
    if window_strides < 1 or lhs_dilation < 1 or rhs_dilation < 1 or kernel_size < 1:
        return None
    stride, dilation = window_strides, rhs_dilation
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if lhs_dilation == 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0 if padding is None else padding[0]), pad_high=(0 if padding is None else padding[1]))
        return ('explicit', '', 'zeros', '', '', found_high, 0, ((0 if padding is None else padding[0]), (0 if padding is None else padding[1]),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(window_reversal))
    if window_strides == 1 and lhs_dilation > 1:
        stride, dilation = lhs_dilation, rhs_dilation
        effective_kernel_size = dilation * (kernel_size - 1) + 1
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(effective_kernel_size - 1 - (0 if padding is None else padding[0])), pad_high=(effective_kernel_size - 1 - (0 if padding is None else padding[1])), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 1, ((effective_kernel_size - 1 - (0 if padding is None else padding[0])), (effective_kernel_size - 1 - (0 if padding is None else padding[1])), (0),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, bool(not window_reversal))
    return None


def doubt_2(input_size, window_strides, padding, lhs_dilation, rhs_dilation, window_reversal, kernel_size):
    if any(p is not None and i + min(p[0], 0) + min(p[1], 0) < 0 for i, p in zip(input_size, padding)):
        return True
    return False


def axis_3(input_size, window_dimensions, window_strides, base_dilations, window_dilations, padding):
    if window_dimensions < 1 or window_strides < 1 or window_dilations < 1:
        return None
    kernel_size, stride, dilation = window_dimensions, window_strides, window_dilations
    if not (base_dilations >= 1):
        return None
    if base_dilations == 1:
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(0 if padding is None else padding[0]), pad_high=(0 if padding is None else padding[1]))
        return ('explicit', '', 'given', 'given', '', found_high, 0, ((0 if padding is None else padding[0]), (0 if padding is None else padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def doubt_4(input_size, window_dimensions, window_strides, base_dilations, window_dilations, padding):
    if any(p is not None and i + min(p[0], 0) + min(p[1], 0) < 0 for i, p in zip(input_size, padding)):
        return True
    return False


LAYERS = {
    'stablehlo.convolution': ((axis_1,), (), None, doubt_2, (1, 2,), {'window_strides': ((int,), '', (),), 'padding': ((PAIR, None,), '', (),), 'lhs_dilation': ((int,), '', (),), 'rhs_dilation': ((int,), '', (),), 'window_reversal': ((False, True,), '', (),), 'kernel_size': ((int,), '', (),)}, {1: ((1,), (None,), (1,), (1,), (False,), None,), 2: ((1, 1,), (None, None,), (1, 1,), (1, 1,), (False, False,), None,)}, ('lhs', 'rhs',), ('batch_group_count', 'feature_group_count', 'precision_config', 'result_type',), ('lhs', 'rhs',), (), (), '0.10.2', '0.10.2'),
    'stablehlo.reduce_window': ((axis_3,), (), None, doubt_4, (1, 2,), {'window_dimensions': ((int,), '', (),), 'window_strides': ((int,), '', (),), 'base_dilations': ((int,), '', (),), 'window_dilations': ((int,), '', (),), 'padding': ((PAIR, None,), '', (),)}, {1: (None, (1,), (1,), (1,), (None,),), 2: (None, (1, 1,), (1, 1,), (1, 1,), (None, None,),)}, ('inputs', 'init_values',), (), ('init_values', 'inputs',), (), (), '0.10.2', '0.10.2'),
}
