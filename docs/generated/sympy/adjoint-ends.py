"""5.4 Both crops of the adjoint.

On the o outputs of a convolution of m elements, the transposed convolution with low crop p_low gives m
elements back exactly when its high crop is p_high less the (m + p_low + p_high - k̂) mod s elements, at most
s - 1, that are left over after the last window.

size                   m: any size
full_length            L: length of the full transposed result, before any crop: (i - 1)s + k̂
output_size            o: elements along the axis of the layer's output
pad_low                p_low: zeros before the input of a convolution
pad_high               p_high: zeros after the input of a convolution
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
stride                 s: distance between neighbouring windows
crop_low               c_low: elements cut from the start of the full transposed result
crop_high              c_high: elements cut from its end; when negative, zeros appended there

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

size = symbols("size", integer=True)
full_length = symbols("full_length", integer=True)
output_size = symbols("output_size", integer=True)
pad_low = symbols("pad_low", integer=True)
pad_high = symbols("pad_high", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
stride = symbols("stride", integer=True)
crop_low = symbols("crop_low", integer=True)
crop_high = symbols("crop_high", integer=True)

assumptions = [
    Ge(stride, 1),
]
definitions = {
    output_size: floor((size + pad_low + pad_high - effective_kernel_size) / stride) + 1,
    full_length: (output_size - 1) * stride + effective_kernel_size,
    crop_low: pad_low,
}
claim = And(Equivalent(Eq(full_length - crop_low - crop_high, size), Eq(crop_high, pad_high - Mod(size + pad_low + pad_high - effective_kernel_size, stride))), And(Le(0, Mod(size + pad_low + pad_high - effective_kernel_size, stride)), Le(Mod(size + pad_low + pad_high - effective_kernel_size, stride), stride - 1)))
facts = {
    "5": Eq((output_size - 1) * stride, size + pad_low + pad_high - Mod(size + pad_low + pad_high - effective_kernel_size, stride) - effective_kernel_size),  # a step
    "6": Equivalent(Eq(full_length - crop_low - crop_high, size), Eq(crop_high, pad_high - Mod(size + pad_low + pad_high - effective_kernel_size, stride))),  # a step
    "7": And(Le(0, Mod(size + pad_low + pad_high - effective_kernel_size, stride)), Le(Mod(size + pad_low + pad_high - effective_kernel_size, stride), stride - 1)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
