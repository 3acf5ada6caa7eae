"""8.4 One total for every input size.

A total P gives 1 window at size s and 2 at s + 1 exactly when it is k̂ - 1, and then it gives ⌈i/s⌉ at every
size; it gives 1 at 2s - 1 and 2 at 2s exactly when it is k̂ - s, and then it gives ⌊i/s⌋ at every size.

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
]
definitions = {
}
claim = And(Equivalent(And(Eq(floor((total_pad + stride - effective_kernel_size) / stride) + 1, 1), Eq(floor((total_pad + stride - effective_kernel_size + 1) / stride) + 1, 2)), Eq(total_pad, effective_kernel_size - 1)), Implies(Eq(total_pad, effective_kernel_size - 1), Eq(floor((input_size + total_pad - effective_kernel_size) / stride) + 1, ceiling(input_size / stride))), Equivalent(And(Eq(floor((total_pad + 2 * stride - effective_kernel_size - 1) / stride) + 1, 1), Eq(floor((total_pad + 2 * stride - effective_kernel_size) / stride) + 1, 2)), Eq(total_pad, effective_kernel_size - stride)), Implies(Eq(total_pad, effective_kernel_size - stride), Eq(floor((input_size + total_pad - effective_kernel_size) / stride) + 1, floor(input_size / stride))))
facts = {
    "2": Equivalent(And(Eq(floor((total_pad + stride - effective_kernel_size) / stride) + 1, 1), Eq(floor((total_pad + stride - effective_kernel_size + 1) / stride) + 1, 2)), Eq(total_pad, effective_kernel_size - 1)),  # a step
    "3": Equivalent(And(Eq(floor((total_pad + 2 * stride - effective_kernel_size - 1) / stride) + 1, 1), Eq(floor((total_pad + 2 * stride - effective_kernel_size) / stride) + 1, 2)), Eq(total_pad, effective_kernel_size - stride)),  # a step
    "4": Eq(total_pad, effective_kernel_size - 1),  # a case
    "5": Eq(total_pad, effective_kernel_size - stride),  # a case
    "6": Eq(floor((input_size - 1) / stride) + 1, ceiling(input_size / stride)),  # an earlier theorem
    "7": Eq(floor((input_size + total_pad - effective_kernel_size) / stride) + 1, ceiling(input_size / stride)),  # a step
    "8": Eq(floor((input_size + total_pad - effective_kernel_size) / stride) + 1, floor(input_size / stride)),  # a step
    "9": Implies(Eq(total_pad, effective_kernel_size - 1), Eq(floor((input_size + total_pad - effective_kernel_size) / stride) + 1, ceiling(input_size / stride))),  # a step
    "10": Implies(Eq(total_pad, effective_kernel_size - stride), Eq(floor((input_size + total_pad - effective_kernel_size) / stride) + 1, floor(input_size / stride))),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
