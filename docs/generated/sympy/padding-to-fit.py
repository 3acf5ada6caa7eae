"""9.6 How far to pad to a size that fits.

i + ((-i) mod A) is ⌈i/A⌉·A, and n·A is at least i exactly when n is at least ⌈i/A⌉.

input_size      i: elements along the axis of the layer's input
output_size     o: elements along the axis of the layer's output
output_padding  a: how far the chosen size lies above the smallest of the s sizes that share an output size
outer_stride    A: product of the strides of the levels above
quotient        q: a size one level down, or a number that a theorem speaks of
turn            n: number of whole strides between two taps or two places

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

input_size = symbols("input_size", integer=True)
output_size = symbols("output_size", integer=True)
output_padding = symbols("output_padding", integer=True)
outer_stride = symbols("outer_stride", integer=True)
quotient = symbols("quotient", integer=True)
turn = symbols("turn", integer=True)

assumptions = [
    Ge(outer_stride, 1),
]
definitions = {
    quotient: ceiling(input_size / outer_stride),
    output_padding: Mod(-input_size, outer_stride),
    output_size: -floor((-input_size) / outer_stride),
}
claim = And(Eq(input_size + Mod(-input_size, outer_stride), outer_stride * quotient), Equivalent(Ge(outer_stride * turn, input_size), Ge(turn, quotient)))
facts = {
    "5": Eq(output_size * outer_stride, input_size + output_padding),  # a step
    "6": And(Le(0, output_padding), Le(output_padding, outer_stride - 1)),  # a step
    "7": Eq(output_size, quotient),  # a step
    "8": Eq(input_size + Mod(-input_size, outer_stride), outer_stride * quotient),  # a step
    "9": Equivalent(Ge(outer_stride * turn, input_size), Ge(turn, quotient)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
