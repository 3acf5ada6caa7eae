"""12.2 Causal has the size of same.

With pad k̂ - 1 before the input and none after it, the number of windows is ⌈i/s⌉.

input_size             i: elements along the axis of the layer's input
pad_low                p_low: zeros before the input of a convolution
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
stride                 s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

input_size = symbols("input_size", integer=True)
pad_low = symbols("pad_low", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(stride, 1),
]
definitions = {
    pad_low: effective_kernel_size - 1,
}
claim = Eq(floor((input_size + pad_low - effective_kernel_size) / stride) + 1, ceiling(input_size / stride))
facts = {
    "3": Eq(floor((input_size - 1) / stride) + 1, ceiling(input_size / stride)),  # an earlier theorem
    "4": Eq(floor((input_size + pad_low - effective_kernel_size) / stride) + 1, ceiling(input_size / stride)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
