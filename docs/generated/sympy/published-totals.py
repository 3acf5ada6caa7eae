"""2.8 Two published forms of the total.

max(⌊(i - 1)/s⌋·s + k̂ - i, 0) and max(⌈i/s⌉·s - i + k̂ - s, 0) are both the total of same.

input_size             i: elements along the axis of the layer's input
output_size            o: elements along the axis of the layer's output
total_pad              P: zeros added along the axis, both ends together
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
stride                 s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

input_size = symbols("input_size", integer=True)
output_size = symbols("output_size", integer=True)
total_pad = symbols("total_pad", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(stride, 1),
]
definitions = {
    output_size: ceiling(input_size / stride),
    total_pad: Max((output_size - 1) * stride + effective_kernel_size - input_size, 0),
}
claim = And(Eq(total_pad, Max(floor((input_size - 1) / stride) * stride + effective_kernel_size - input_size, 0)), Eq(total_pad, Max(ceiling(input_size / stride) * stride + effective_kernel_size - input_size - stride, 0)))
facts = {
    "4": Eq(floor((input_size - 1) / stride) + 1, ceiling(input_size / stride)),  # an earlier theorem
    "5": Eq(total_pad, Max(floor((input_size - 1) / stride) * stride + effective_kernel_size - input_size, 0)),  # a step
    "6": Eq(total_pad, Max(ceiling(input_size / stride) * stride + effective_kernel_size - input_size - stride, 0)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
