"""1.2 Output size.

Where a window fits into the padded input, the number of windows is ⌊(i + P - k̂)/s⌋ + 1, and at least 1.

input_size             i: elements along the axis of the layer's input
total_pad              P: zeros added along the axis, both ends together
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
stride                 s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

input_size = symbols("input_size", integer=True)
total_pad = symbols("total_pad", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(stride, 1),
    Ge(input_size + total_pad, effective_kernel_size),
]
definitions = {
}
claim = And(Eq(Max(floor((input_size + total_pad - effective_kernel_size) / stride) + 1, 0), floor((input_size + total_pad - effective_kernel_size) / stride) + 1), Ge(floor((input_size + total_pad - effective_kernel_size) / stride) + 1, 1))
facts = {
    "3": Ge(floor((input_size + total_pad - effective_kernel_size) / stride), 0),  # a step
    "4": And(Eq(Max(floor((input_size + total_pad - effective_kernel_size) / stride) + 1, 0), floor((input_size + total_pad - effective_kernel_size) / stride) + 1), Ge(floor((input_size + total_pad - effective_kernel_size) / stride) + 1, 1)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
