"""9.2 Two levels down are one level of the product.

Dividing by A and then by s, rounding up each time, is dividing by A·s and rounding up once.

input_size    i: elements along the axis of the layer's input
output_size   o: elements along the axis of the layer's output
outer_stride  A: product of the strides of the levels above
quotient      q: a size one level down, or a number that a theorem speaks of
stride        s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

input_size = symbols("input_size", integer=True)
output_size = symbols("output_size", integer=True)
outer_stride = symbols("outer_stride", integer=True)
quotient = symbols("quotient", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(outer_stride, 1),
    Ge(stride, 1),
]
definitions = {
    quotient: ceiling(input_size / outer_stride),
    output_size: ceiling(quotient / stride),
}
claim = Eq(ceiling(input_size / (outer_stride * stride)), output_size)
facts = {
    "5": And(Lt(outer_stride * (quotient - 1), input_size), Le(input_size, outer_stride * quotient)),  # a step
    "6": And(Le((output_size - 1) * stride, quotient - 1), Le(quotient, output_size * stride)),  # a step
    "7": Lt(outer_stride * (output_size - 1) * stride, input_size),  # a step
    "8": Le(input_size, output_size * outer_stride * stride),  # a step
    "9": Eq(ceiling(input_size / (outer_stride * stride)), output_size),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
