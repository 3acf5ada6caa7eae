"""4.4 Three sizes called valid.

The three defaults for a transposed valid, L, (i - 1)s + max(k̂, s) and i·s + k̂ - 1, lie among the s sizes
from L to L + s - 1; the third is the largest of these.

full_length            L: length of the full transposed result, before any crop: (i - 1)s + k̂
input_size             i: elements along the axis of the layer's input
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
stride                 s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

full_length = symbols("full_length", integer=True)
input_size = symbols("input_size", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(stride, 1),
    Ge(effective_kernel_size, 1),
]
definitions = {
    full_length: (input_size - 1) * stride + effective_kernel_size,
}
claim = And(And(Le(full_length, (input_size - 1) * stride + Max(effective_kernel_size, stride)), Le((input_size - 1) * stride + Max(effective_kernel_size, stride), full_length + stride - 1)), Eq(input_size * stride + effective_kernel_size - 1, full_length + stride - 1))
facts = {
    "4": And(Le(full_length, (input_size - 1) * stride + Max(effective_kernel_size, stride)), Le((input_size - 1) * stride + Max(effective_kernel_size, stride), full_length + stride - 1)),  # a step
    "5": Eq(input_size * stride + effective_kernel_size - 1, full_length + stride - 1),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
