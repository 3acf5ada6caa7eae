"""9.1 When down and up by s returns the size.

A same convolution followed by a transposed same at the largest size gives the input size back exactly when
the stride divides it.

input_size   i: elements along the axis of the layer's input
output_size  o: elements along the axis of the layer's output
stride       s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

input_size = symbols("input_size", integer=True)
output_size = symbols("output_size", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(stride, 1),
]
definitions = {
    output_size: ceiling(input_size / stride),
}
claim = Equivalent(Eq(output_size * stride, input_size), Eq(Mod(input_size, stride), 0))
facts = {
    "3": Equivalent(Eq(output_size * stride, input_size), Eq(Mod(input_size, stride), 0)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
