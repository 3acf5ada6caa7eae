"""10.2 The recipe (k - u)//2 multiplies the size where k̂ - s is even.

Padding ⌊(k̂ - s)/2⌋ gives i·s + ((k̂ - s) mod 2) elements: i·s exactly when k̂ and s are both even or both
odd.

input_size             i: elements along the axis of the layer's input
pad                    p: zeros on each side, where both sides get the same
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
stride                 s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

input_size = symbols("input_size", integer=True)
pad = symbols("pad", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
]
definitions = {
    pad: floor((effective_kernel_size - stride) / 2),
}
claim = And(Eq((input_size - 1) * stride + effective_kernel_size - 2 * pad, input_size * stride + Mod(effective_kernel_size - stride, 2)), Equivalent(Eq((input_size - 1) * stride + effective_kernel_size - 2 * pad, input_size * stride), Eq(Mod(effective_kernel_size - stride, 2), 0)))
facts = {
    "2": Eq(2 * pad, effective_kernel_size - Mod(effective_kernel_size - stride, 2) - stride),  # a step
    "3": Eq((input_size - 1) * stride + effective_kernel_size - 2 * pad, input_size * stride + Mod(effective_kernel_size - stride, 2)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
