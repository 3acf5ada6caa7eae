"""Mathematica: its layers in release undated, compiled from derive/runtime/frameworks/mathematica.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair


def axis_1(input_size, sz, PaddingSize, Stride, Dilation):
    if sz < 1 or Stride < 1 or Dilation < 1:
        return None
    kernel_size, stride, dilation = sz, Stride, Dilation
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if PaddingSize == 'Same' and max((input_size - 1) // stride * stride + effective_kernel_size - input_size, 0) % 2 == 0:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(PaddingSize):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(PaddingSize[0]), pad_high=(PaddingSize[1]))
        return ('explicit', '', 'zeros', '', '', found_high, 1, ((PaddingSize[0]), (PaddingSize[1]),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if PaddingSize != 'Same' and not pair(PaddingSize):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(PaddingSize), pad_high=(PaddingSize))
        return ('explicit', '', 'zeros', '', '', found_high, 2, ((PaddingSize), (PaddingSize),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_2(input_size, sz, PaddingSize, Stride, Dilation):
    if sz < 1 or Stride < 1 or Dilation < 1:
        return None
    kernel_size, stride, dilation = sz, Stride, Dilation
    effective_kernel_size = dilation * (kernel_size - 1) + 1
    if PaddingSize == 'Same' and effective_kernel_size >= stride and (effective_kernel_size - stride) % 2 == 0:
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_upper', 'largest', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(PaddingSize):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(PaddingSize[0]), pad_high=(PaddingSize[1]), output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'smallest', 'zeros', '', '', found_high, 1, ((PaddingSize[0]), (PaddingSize[1]), 0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if PaddingSize != 'Same' and not pair(PaddingSize):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(PaddingSize), pad_high=(PaddingSize), output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'smallest', 'zeros', '', '', found_high, 2, ((PaddingSize), (PaddingSize), 0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


LAYERS = {
    'wolfram.ConvolutionLayer': ((axis_1,), (), None, None, (1, 2, 3,), {'sz': ((int,), '', (),), 'PaddingSize': ((int, PAIR, 'Same',), '', (),), 'Stride': ((int,), '', (),), 'Dilation': ((int,), '', (),)}, {1: (None, (0,), (1,), (1,),), 2: (None, (0, 0,), (1, 1,), (1, 1,),), 3: (None, (0, 0, 0,), (1, 1, 1,), (1, 1, 1,),)}, ('n', 'sz',), ('Biases', 'ChannelGroups', 'Dimensionality', 'Input', 'Interleaving', 'Output', 'Weights', 'n',), (), (), (), 'undated', ''),
    'wolfram.DeconvolutionLayer': ((axis_2,), (), None, None, (1, 2, 3,), {'sz': ((int,), '', (),), 'PaddingSize': ((int, PAIR, 'Same',), '', (),), 'Stride': ((int,), '', (),), 'Dilation': ((int,), '', (),)}, {1: (None, (0,), (1,), (1,),), 2: (None, (0, 0,), (1, 1,), (1, 1,),), 3: (None, (0, 0, 0,), (1, 1, 1,), (1, 1, 1,),)}, ('n', 'sz',), ('Biases', 'ChannelGroups', 'Dimensionality', 'Input', 'Interleaving', 'Output', 'Weights', 'n',), (), (), (), 'undated', ''),
}
