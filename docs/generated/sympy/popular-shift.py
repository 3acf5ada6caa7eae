"""8.3 The popular workaround shifts by one.

Where k̂ - s = 2q + 1 with q ≥ 0, padding q + 1 with output_padding 1 gives the size i·s and a low crop one
larger than that of same_upper; padding q without output_padding gives one element more than i·s.

full_length            L: length of the full transposed result, before any crop: (i - 1)s + k̂
input_size             i: elements along the axis of the layer's input
pad                    p: zeros on each side, where both sides get the same
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
output_padding         a: how far the chosen size lies above the smallest of the s sizes that share an output size
quotient               q: a size one level down, or a number that a theorem speaks of
stride                 s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

full_length = symbols("full_length", integer=True)
input_size = symbols("input_size", integer=True)
pad = symbols("pad", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
output_padding = symbols("output_padding", integer=True)
quotient = symbols("quotient", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Eq(effective_kernel_size - stride, 2 * quotient + 1),
    Ge(quotient, 0),
]
definitions = {
    full_length: (input_size - 1) * stride + effective_kernel_size,
    pad: quotient + 1,
    output_padding: 1,
}
claim = And(Eq(full_length + output_padding - 2 * pad, input_size * stride), Eq(pad, floor(Max(effective_kernel_size - stride, 0) / 2) + 1), Eq(full_length - 2 * quotient, input_size * stride + 1))
facts = {
    "6": Eq(floor(Max(effective_kernel_size - stride, 0) / 2), quotient),  # a step
    "7": Eq(full_length + output_padding - 2 * pad, input_size * stride),  # a step
    "8": Eq(full_length - 2 * quotient, input_size * stride + 1),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
