"""MATLAB: its layers in release undated, compiled from derive/runtime/frameworks/matlab.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair


def axis_1(input_size, filterSize, Stride, DilationFactor, Padding):
    if filterSize < 1 or Stride < 1 or DilationFactor < 1:
        return None
    kernel_size, stride, dilation = filterSize, Stride, DilationFactor
    if (pair(Padding)) and not (min(Padding) >= 0):
        return None
    if (not Padding == 'same' and not pair(Padding)) and not (Padding >= 0):
        return None
    if Padding == 'same' and dilation == 1:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(Padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(Padding[0]), pad_high=(Padding[1]))
        return ('explicit', '', 'zeros', '', '', found_high, 1, ((Padding[0]), (Padding[1]),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not Padding == 'same' and not pair(Padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(Padding), pad_high=(Padding))
        return ('explicit', '', 'zeros', '', '', found_high, 2, ((Padding), (Padding),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_2(input_size, filterSize, Stride, Cropping):
    if filterSize < 1 or Stride < 1:
        return None
    kernel_size, stride, dilation = filterSize, Stride, 1
    if (pair(Cropping)) and not (min(Cropping) >= 0):
        return None
    if (not Cropping == 'same' and not pair(Cropping)) and not (Cropping >= 0):
        return None
    if Cropping == 'same':
        found_size, found_low, found_high = formulas.same_upper_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_upper', 'largest', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(Cropping):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(Cropping[0]), pad_high=(Cropping[1]), output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'smallest', 'zeros', '', '', found_high, 1, ((Cropping[0]), (Cropping[1]), 0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not Cropping == 'same' and not pair(Cropping):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(Cropping), pad_high=(Cropping), output_padding=(formulas.smallest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('explicit', 'smallest', 'zeros', '', '', found_high, 2, ((Cropping), (Cropping), 0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_3(input_size, poolSize, Stride, Padding):
    if poolSize < 1 or Stride < 1:
        return None
    kernel_size, stride, dilation = poolSize, Stride, 1
    if (pair(Padding)) and not (min(Padding) >= 0):
        return None
    if (not Padding == 'same' and not pair(Padding)) and not (Padding >= 0):
        return None
    if Padding == 'same' and dilation == 1:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'not stated', '', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(Padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(Padding[0]), pad_high=(Padding[1]))
        return ('explicit', '', 'not stated', '', '', found_high, 1, ((Padding[0]), (Padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not Padding == 'same' and not pair(Padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(Padding), pad_high=(Padding))
        return ('explicit', '', 'not stated', '', '', found_high, 2, ((Padding), (Padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_4(input_size, poolSize, Stride, Padding):
    if poolSize < 1 or Stride < 1:
        return None
    kernel_size, stride, dilation = poolSize, Stride, 1
    if (pair(Padding)) and not (min(Padding) >= 0):
        return None
    if (not Padding == 'same' and not pair(Padding)) and not (Padding >= 0):
        return None
    if Padding == 'same' and dilation == 1:
        found_size, found_low, found_high = formulas.same_upper(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_upper', '', 'zeros', 'average_of_kernel', 'all taps', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(Padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(Padding[0]), pad_high=(Padding[1]))
        return ('explicit', '', 'zeros', 'average_of_kernel', 'all taps', found_high, 1, ((Padding[0]), (Padding[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not Padding == 'same' and not pair(Padding):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(Padding), pad_high=(Padding))
        return ('explicit', '', 'zeros', 'average_of_kernel', 'all taps', found_high, 2, ((Padding), (Padding),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


LAYERS = {
    'matlab.convolution2dLayer': ((axis_1,), (), None, None, (2,), {'filterSize': ((int,), '', (),), 'Stride': ((int,), '', (),), 'DilationFactor': ((int,), '', (),), 'Padding': ((int, PAIR, 'same',), 'low and high in turn', (),)}, {2: (None, (1, 1,), (1, 1,), (0, 0,),)}, ('filterSize', 'numFilters',), ('Bias', 'BiasInitializer', 'BiasL2Factor', 'BiasLearnRateFactor', 'Name', 'NumChannels', 'WeightL2Factor', 'WeightLearnRateFactor', 'Weights', 'WeightsInitializer', 'numFilters',), (), ('PaddingValue',), (), 'undated', ''),
    'matlab.transposedConv2dLayer': ((axis_2,), (), None, None, (2,), {'filterSize': ((int,), '', (),), 'Stride': ((int,), '', (),), 'Cropping': ((int, PAIR, 'same',), 'low and high in turn', (),)}, {2: (None, (1, 1,), (0, 0,),)}, ('filterSize', 'numFilters',), ('Bias', 'BiasInitializer', 'BiasL2Factor', 'BiasLearnRateFactor', 'Name', 'NumChannels', 'WeightL2Factor', 'WeightLearnRateFactor', 'Weights', 'WeightsInitializer', 'numFilters',), (), (), (), 'undated', ''),
    'matlab.maxPooling2dLayer': ((axis_3,), (), None, None, (2,), {'poolSize': ((int,), '', (),), 'Stride': ((int,), '', (),), 'Padding': ((int, PAIR, 'same',), 'low and high in turn', (),)}, {2: (None, (1, 1,), (0, 0,),)}, ('poolSize',), ('HasUnpoolingOutputs', 'Name',), (), (), (), 'undated', ''),
    'matlab.averagePooling2dLayer': ((axis_4,), (), None, None, (2,), {'poolSize': ((int,), '', (),), 'Stride': ((int,), '', (),), 'Padding': ((int, PAIR, 'same',), 'low and high in turn', (),)}, {2: (None, (1, 1,), (0, 0,),)}, ('poolSize',), ('Name',), (), ('PaddingValue',), (), 'undated', ''),
}
