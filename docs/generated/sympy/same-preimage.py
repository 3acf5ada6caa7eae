"""4.3 The s sizes of same.

A same convolution maps m to i exactly for the s sizes m = (i - 1)s + 1 … i·s.

size        m: any size
input_size  i: elements along the axis of the layer's input
stride      s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

size = symbols("size", integer=True)
input_size = symbols("input_size", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(stride, 1),
]
definitions = {
}
claim = Equivalent(Eq(ceiling(size / stride), input_size), And(Le((input_size - 1) * stride + 1, size), Le(size, input_size * stride)))
facts = {
    "2": Equivalent(Eq(ceiling(size / stride), input_size), And(Le((input_size - 1) * stride + 1, size), Le(size, input_size * stride))),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
