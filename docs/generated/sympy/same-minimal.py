"""2.3 The least total for o windows.

A total of padding gives at least o windows, for o ≥ 1, exactly when it is at least max((o - 1)s + k̂ - i, 0).

input_size             i: elements along the axis of the layer's input
output_size            o: elements along the axis of the layer's output
total_pad              P: zeros added along the axis, both ends together
other_total_pad        P′: another total of padding, compared with P
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
stride                 s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

input_size = symbols("input_size", integer=True)
output_size = symbols("output_size", integer=True)
total_pad = symbols("total_pad", integer=True)
other_total_pad = symbols("other_total_pad", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(stride, 1),
    Ge(output_size, 1),
    Ge(other_total_pad, 0),
]
definitions = {
    total_pad: Max((output_size - 1) * stride + effective_kernel_size - input_size, 0),
}
claim = Equivalent(Ge(Max(floor((input_size + other_total_pad - effective_kernel_size) / stride) + 1, 0), output_size), Ge(other_total_pad, total_pad))
facts = {
    "5": Equivalent(Ge(Max(floor((input_size + other_total_pad - effective_kernel_size) / stride) + 1, 0), output_size), Ge(other_total_pad, total_pad)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
