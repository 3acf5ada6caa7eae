"""5.3 Cropping and padding give one size.

What the crops c_low and c_high leave of the full result is as long as the output of a convolution of stride 1
over the zero-stuffed input with pads k̂ - 1 - c_low and k̂ - 1 - c_high.

full_length            L: length of the full transposed result, before any crop: (i - 1)s + k̂
input_size             i: elements along the axis of the layer's input
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

full_length = symbols("full_length", integer=True)
input_size = symbols("input_size", integer=True)
pad_low = symbols("pad_low", integer=True)
pad_high = symbols("pad_high", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
stride = symbols("stride", integer=True)
crop_low = symbols("crop_low", integer=True)
crop_high = symbols("crop_high", integer=True)

assumptions = [
]
definitions = {
    full_length: (input_size - 1) * stride + effective_kernel_size,
    pad_low: effective_kernel_size - crop_low - 1,
    pad_high: effective_kernel_size - crop_high - 1,
}
claim = Eq((input_size - 1) * stride + pad_low + pad_high - effective_kernel_size + 2, full_length - crop_low - crop_high)
facts = {
    "4": Eq((input_size - 1) * stride + pad_low + pad_high - effective_kernel_size + 2, full_length - crop_low - crop_high),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
