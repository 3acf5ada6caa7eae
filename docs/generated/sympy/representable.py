"""8.1 Same in symmetric padding and output_padding.

Padding p on both sides with output_padding a ≥ 0 has the low crop and the size i·s of the transposed
same_upper exactly when k̂ ≤ s or k̂ - s is even, p is that low crop, and a = max(s - k̂, 0).

full_length            L: length of the full transposed result, before any crop: (i - 1)s + k̂
input_size             i: elements along the axis of the layer's input
pad                    p: zeros on each side, where both sides get the same
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
output_padding         a: how far the chosen size lies above the smallest of the s sizes that share an output size
stride                 s: distance between neighbouring windows
crop_low               c_low: elements cut from the start of the full transposed result

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

full_length = symbols("full_length", integer=True)
input_size = symbols("input_size", integer=True)
pad = symbols("pad", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
output_padding = symbols("output_padding", integer=True)
stride = symbols("stride", integer=True)
crop_low = symbols("crop_low", integer=True)

assumptions = [
    Ge(output_padding, 0),
]
definitions = {
    full_length: (input_size - 1) * stride + effective_kernel_size,
    crop_low: floor(Max(effective_kernel_size - stride, 0) / 2),
}
claim = Equivalent(And(Eq(pad, crop_low), Eq(full_length + output_padding - 2 * pad, input_size * stride)), And(Or(Le(effective_kernel_size, stride), Eq(Mod(effective_kernel_size - stride, 2), 0)), Eq(pad, crop_low), Eq(output_padding, Max(stride - effective_kernel_size, 0))))
facts = {
    "4": Equivalent(And(Eq(pad, crop_low), Eq(full_length + output_padding - 2 * pad, input_size * stride)), And(Eq(pad, crop_low), Eq(output_padding, 2 * pad + stride - effective_kernel_size))),  # a step
    "5": Le(effective_kernel_size, stride),  # a case
    "6": Eq(crop_low, 0),  # a step
    "7": Equivalent(And(Eq(pad, crop_low), Eq(output_padding, 2 * pad + stride - effective_kernel_size)), And(Or(Le(effective_kernel_size, stride), Eq(Mod(effective_kernel_size - stride, 2), 0)), Eq(pad, crop_low), Eq(output_padding, Max(stride - effective_kernel_size, 0)))),  # a step
    "8": Gt(effective_kernel_size, stride),  # a case
    "9": Eq(2 * crop_low, effective_kernel_size - Mod(effective_kernel_size - stride, 2) - stride),  # a step
    "10": Equivalent(And(Eq(pad, crop_low), Eq(output_padding, 2 * pad + stride - effective_kernel_size)), And(Or(Le(effective_kernel_size, stride), Eq(Mod(effective_kernel_size - stride, 2), 0)), Eq(pad, crop_low), Eq(output_padding, Max(stride - effective_kernel_size, 0)))),  # a step
    "11": Equivalent(And(Eq(pad, crop_low), Eq(output_padding, 2 * pad + stride - effective_kernel_size)), And(Or(Le(effective_kernel_size, stride), Eq(Mod(effective_kernel_size - stride, 2), 0)), Eq(pad, crop_low), Eq(output_padding, Max(stride - effective_kernel_size, 0)))),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
