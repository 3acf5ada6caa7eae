"""2.5 Same never pads a whole window.

The total of same is at least 0 and at most the effective kernel size less one.

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
    Ge(effective_kernel_size, 1),
]
definitions = {
    output_size: ceiling(input_size / stride),
    total_pad: Max((output_size - 1) * stride + effective_kernel_size - input_size, 0),
}
claim = And(Le(0, total_pad), Le(total_pad, effective_kernel_size - 1))
facts = {
    "5": Lt((output_size - 1) * stride, input_size),  # a step
    "6": Le(total_pad, effective_kernel_size - 1),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
