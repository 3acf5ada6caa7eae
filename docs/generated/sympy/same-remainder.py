"""2.4 Same by the remainder.

The total of same is max(k̂ - s, 0) where the stride divides the input size, and max(k̂ - (i mod s), 0)
elsewhere.

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
claim = And(Implies(Eq(Mod(input_size, stride), 0), Eq(total_pad, Max(effective_kernel_size - stride, 0))), Implies(Not(Eq(Mod(input_size, stride), 0)), Eq(total_pad, Max(effective_kernel_size - Mod(input_size, stride), 0))))
facts = {
    "4": Eq(Mod(input_size, stride), 0),  # a case
    "5": Eq((output_size - 1) * stride, input_size - stride),  # a step
    "6": Eq(total_pad, Max(effective_kernel_size - stride, 0)),  # a step
    "7": Not(Eq(Mod(input_size, stride), 0)),  # a case
    "8": Eq((output_size - 1) * stride, input_size - Mod(input_size, stride)),  # a step
    "9": Eq(total_pad, Max(effective_kernel_size - Mod(input_size, stride), 0)),  # a step
    "10": Implies(Eq(Mod(input_size, stride), 0), Eq(total_pad, Max(effective_kernel_size - stride, 0))),  # a step
    "11": Implies(Not(Eq(Mod(input_size, stride), 0)), Eq(total_pad, Max(effective_kernel_size - Mod(input_size, stride), 0))),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
