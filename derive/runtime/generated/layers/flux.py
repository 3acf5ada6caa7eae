"""Flux: its layers in release 0.16.11, compiled from derive/runtime/frameworks/flux.py by `derive docs`; do not edit."""


from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, pair


def axis_1(input_size, filter, stride, pad, dilation):
    if filter < 1 or stride < 1 or dilation < 1:
        return None
    kernel_size = filter
    if pad == 'SamePad()':
        found_size, found_low, found_high = formulas.same_fixed_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_fixed_lower', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if pair(pad):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad[0]), pad_high=(pad[1]))
        return ('explicit', '', 'zeros', '', '', found_high, 1, ((pad[0]), (pad[1]),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if not pair(pad):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
        return ('explicit', '', 'zeros', '', '', found_high, 2, ((pad), (pad),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    return None


def axis_2(input_size, filter, stride, pad, dilation):
    if filter < 1 or stride < 1 or dilation < 1:
        return None
    kernel_size = filter
    if pad == 'SamePad()':
        found_size, found_low, found_high = formulas.same_fixed_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_fixed_lower', '', 'zeros', '', '', found_high, 0, ()), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(pad):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad[0]), pad_high=(pad[1]))
        return ('explicit', '', 'zeros', '', '', found_high, 1, ((pad[0]), (pad[1]),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not pair(pad):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
        return ('explicit', '', 'zeros', '', '', found_high, 2, ((pad), (pad),)), ('convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_3(input_size, filter, stride, pad, outpad, dilation):
    if filter < 1 or stride < 1 or dilation < 1:
        return None
    kernel_size = filter
    if not (0 <= outpad < stride):
        return None
    if pad == 'SamePad()' and dilation == 1 and kernel_size >= stride and outpad == 0:
        found_size, found_low, found_high = formulas.same_lower_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=(formulas.largest(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=0)))
        return ('same_lower', 'largest', 'zeros', '', '', found_high, 0, (0,)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if pad == 'SamePad()' and kernel_size >= stride:
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(-(-dilation * (kernel_size - stride) // 2)), pad_high=(dilation * (kernel_size - stride) // 2), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=outpad)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 1, ((-(-dilation * (kernel_size - stride) // 2)), (dilation * (kernel_size - stride) // 2), (outpad),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if pair(pad):
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad[0]), pad_high=(pad[1]), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=outpad)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 2, ((pad[0]), (pad[1]), (outpad),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    if not pad == 'SamePad()':
        found_size, found_low, found_high = formulas.explicit_transposed(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad), output_padding=(formulas.chosen(kernel_size=kernel_size, stride=stride, dilation=dilation, output_padding=outpad)))
        return ('explicit', 'chosen', 'zeros', '', '', found_high, 3, ((pad), (pad), (outpad),)), ('transposed convolution', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, True)
    return None


def axis_4(input_size, k, pad, stride):
    if k < 1 or isinstance(stride, int) and stride < 1:
        return None
    kernel_size, stride, dilation = k, k if stride is None else stride, 1
    if pad == 'SamePad()':
        found_size, found_low, found_high = formulas.same_fixed_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_fixed_lower', '', 'lowest', 'maximum_from_lowest', '', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(pad):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad[0]), pad_high=(pad[1]))
        return ('explicit', '', 'lowest', 'maximum_from_lowest', '', found_high, 1, ((pad[0]), (pad[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not pair(pad):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
        return ('explicit', '', 'lowest', 'maximum_from_lowest', '', found_high, 2, ((pad), (pad),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


def axis_5(input_size, k, pad, stride):
    if k < 1 or isinstance(stride, int) and stride < 1:
        return None
    kernel_size, stride, dilation = k, k if stride is None else stride, 1
    if pad == 'SamePad()':
        found_size, found_low, found_high = formulas.same_fixed_lower(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation)
        return ('same_fixed_lower', '', 'zeros', 'average_of_kernel', 'all taps', found_high, 0, ()), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if pair(pad):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad[0]), pad_high=(pad[1]))
        return ('explicit', '', 'zeros', 'average_of_kernel', 'all taps', found_high, 1, ((pad[0]), (pad[1]),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    if not pair(pad):
        found_size, found_low, found_high = formulas.explicit(input_size=input_size, kernel_size=kernel_size, stride=stride, dilation=dilation, pad_low=(pad), pad_high=(pad))
        return ('explicit', '', 'zeros', 'average_of_kernel', 'all taps', found_high, 2, ((pad), (pad),)), ('pooling', input_size, kernel_size, stride, dilation, found_size, found_low, found_high, False)
    return None


LAYERS = {
    'Flux.Conv': ((axis_1,), (), None, None, (1, 2, 3,), {'filter': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad': ((int, PAIR, 'SamePad()',), 'low and high in turn', (),), 'dilation': ((int,), '', (),)}, {1: (None, (1,), (0,), (1,),), 2: (None, (1, 1,), (0, 0,), (1, 1,),), 3: (None, (1, 1, 1,), (0, 0, 0,), (1, 1, 1,),)}, ('filter', 'ch', 'σ',), ('bias', 'ch', 'groups', 'init', 'σ',), (), (), (), '0.16.11', ''),
    'Flux.DepthwiseConv': ((axis_1,), (), None, None, (1, 2, 3,), {'filter': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad': ((int, PAIR, 'SamePad()',), 'low and high in turn', (),), 'dilation': ((int,), '', (),)}, {1: (None, (1,), (0,), (1,),), 2: (None, (1, 1,), (0, 0,), (1, 1,),), 3: (None, (1, 1, 1,), (0, 0, 0,), (1, 1, 1,),)}, ('filter', 'ch', 'σ',), ('bias', 'ch', 'init', 'σ',), (), (), (), '0.16.11', ''),
    'Flux.CrossCor': ((axis_2,), (), None, None, (1, 2, 3,), {'filter': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad': ((int, PAIR, 'SamePad()',), 'low and high in turn', (),), 'dilation': ((int,), '', (),)}, {1: (None, (1,), (0,), (1,),), 2: (None, (1, 1,), (0, 0,), (1, 1,),), 3: (None, (1, 1, 1,), (0, 0, 0,), (1, 1, 1,),)}, ('filter', 'ch', 'σ',), ('bias', 'ch', 'init', 'σ',), (), (), (), '0.16.11', ''),
    'Flux.ConvTranspose': ((axis_3,), (), None, None, (1, 2, 3,), {'filter': ((int,), '', (),), 'stride': ((int,), '', (),), 'pad': ((int, PAIR, 'SamePad()',), 'low and high in turn', (),), 'outpad': ((int,), '', (),), 'dilation': ((int,), '', (),)}, {1: (None, (1,), (0,), (0,), (1,),), 2: (None, (1, 1,), (0, 0,), (0, 0,), (1, 1,),), 3: (None, (1, 1, 1,), (0, 0, 0,), (0, 0, 0,), (1, 1, 1,),)}, ('filter', 'ch', 'σ',), ('bias', 'ch', 'groups', 'init', 'σ',), (), (), (), '0.16.11', ''),
    'Flux.MaxPool': ((axis_4,), (), None, None, (1, 2, 3,), {'k': ((int,), '', (),), 'pad': ((int, PAIR, 'SamePad()',), 'low and high in turn', (),), 'stride': ((int, None,), '', (),)}, {1: (None, (0,), (None,),), 2: (None, (0, 0,), (None, None,),), 3: (None, (0, 0, 0,), (None, None, None,),)}, ('k',), (), (), (), (), '0.16.11', ''),
    'Flux.MeanPool': ((axis_5,), (), None, None, (1, 2, 3,), {'k': ((int,), '', (),), 'pad': ((int, PAIR, 'SamePad()',), 'low and high in turn', (),), 'stride': ((int, None,), '', (),)}, {1: (None, (0,), (None,),), 2: (None, (0, 0,), (None, None,),), 3: (None, (0, 0, 0,), (None, None, None,),)}, ('k',), (), (), (), (), '0.16.11', ''),
}
