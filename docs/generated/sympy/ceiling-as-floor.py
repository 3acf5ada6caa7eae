"""2.1 The ceiling as a floor.

The quotient i/s rounded up is (i - 1)/s rounded down, plus 1.

input_size  i: elements along the axis of the layer's input
stride      s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

input_size = symbols("input_size", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(stride, 1),
]
definitions = {
}
claim = Eq(floor((input_size - 1) / stride) + 1, ceiling(input_size / stride))
facts = {
    "2": Eq(floor((input_size - 1) / stride) + 1, ceiling(input_size / stride)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
