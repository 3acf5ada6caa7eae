"""2.6 The split and its odd element.

Half of a total rounded down and half of it rounded up add up to the total and differ by at most one element.

total_pad  P: zeros added along the axis, both ends together
pad_low    p_low: zeros before the input of a convolution
pad_high   p_high: zeros after the input of a convolution

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

total_pad = symbols("total_pad", integer=True)
pad_low = symbols("pad_low", integer=True)
pad_high = symbols("pad_high", integer=True)

assumptions = [
]
definitions = {
    pad_low: floor(total_pad / 2),
    pad_high: ceiling(total_pad / 2),
}
claim = And(Eq(pad_low + pad_high, total_pad), And(Le(0, pad_high - pad_low), Le(pad_high - pad_low, 1)))
facts = {
    "3": Eq(pad_low + pad_high, total_pad),  # a step
    "4": And(Le(0, pad_high - pad_low), Le(pad_high - pad_low, 1)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
