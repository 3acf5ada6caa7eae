"""1.1 How many windows fit.

Window j ≥ 0 lies inside the padded input exactly when j is below max(⌊(i + P - k̂)/s⌋ + 1, 0).

step                   j: index of a window, or of the input element that a tap scatters
input_size             i: elements along the axis of the layer's input
total_pad              P: zeros added along the axis, both ends together
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
stride                 s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

step = symbols("step", integer=True)
input_size = symbols("input_size", integer=True)
total_pad = symbols("total_pad", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(stride, 1),
]
definitions = {
}
claim = Equivalent(And(Ge(step, 0), Le(step * stride + effective_kernel_size, input_size + total_pad)), And(Ge(step, 0), Lt(step, Max(floor((input_size + total_pad - effective_kernel_size) / stride) + 1, 0))))
facts = {
    "2": Equivalent(Le(step * stride + effective_kernel_size, input_size + total_pad), Lt(step, floor((input_size + total_pad - effective_kernel_size) / stride) + 1)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
