"""9.5 The U-Net law where sizes are rounded down.

With A the product of the strides above: A divides the input size and s divides ⌊i/A⌋, the size at this level,
exactly when A·s divides the input size.

input_size    i: elements along the axis of the layer's input
outer_stride  A: product of the strides of the levels above
quotient      q: a size one level down, or a number that a theorem speaks of
stride        s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

input_size = symbols("input_size", integer=True)
outer_stride = symbols("outer_stride", integer=True)
quotient = symbols("quotient", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(outer_stride, 1),
    Ge(stride, 1),
]
definitions = {
    quotient: floor(input_size / outer_stride),
}
claim = Equivalent(And(Eq(Mod(input_size, outer_stride), 0), Eq(Mod(quotient, stride), 0)), Eq(Mod(input_size, outer_stride * stride), 0))
facts = {
    "4": Equivalent(And(Eq(Mod(input_size, outer_stride), 0), Eq(Mod(ceiling(input_size / outer_stride), stride), 0)), Eq(Mod(input_size, outer_stride * stride), 0)),  # an earlier theorem
    "5": Equivalent(Eq(outer_stride * quotient, input_size), Eq(Mod(input_size, outer_stride), 0)),  # a step
    "6": Equivalent(And(Eq(Mod(input_size, outer_stride), 0), Eq(Mod(quotient, stride), 0)), And(Eq(outer_stride * quotient, input_size), Eq(Mod(quotient, stride), 0))),  # a step
    "7": And(Eq(outer_stride * quotient, input_size), Eq(Mod(quotient, stride), 0)),  # a case
    "8": Eq(quotient, ceiling(input_size / outer_stride)),  # a step
    "9": And(Eq(Mod(input_size, outer_stride), 0), Eq(Mod(ceiling(input_size / outer_stride), stride), 0)),  # a step
    "10": Eq(Mod(input_size, outer_stride * stride), 0),  # a step
    "11": Implies(And(Eq(outer_stride * quotient, input_size), Eq(Mod(quotient, stride), 0)), Eq(Mod(input_size, outer_stride * stride), 0)),  # a step
    "12": Eq(Mod(input_size, outer_stride * stride), 0),  # a case
    "13": And(Eq(Mod(input_size, outer_stride), 0), Eq(Mod(ceiling(input_size / outer_stride), stride), 0)),  # a step
    "14": Eq(outer_stride * quotient, input_size),  # a step
    "15": Eq(quotient, ceiling(input_size / outer_stride)),  # a step
    "16": And(Eq(Mod(input_size, outer_stride), 0), Eq(Mod(quotient, stride), 0)),  # a step
    "17": Implies(Eq(Mod(input_size, outer_stride * stride), 0), And(Eq(Mod(input_size, outer_stride), 0), Eq(Mod(quotient, stride), 0))),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
