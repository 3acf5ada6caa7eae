"""13.5 When a transposed result is centred.

The full result is centred on what is kept of it exactly when both crops are equal.

full_length  L: length of the full transposed result, before any crop: (i - 1)s + k̂
output_size  o: elements along the axis of the layer's output
crop_low     c_low: elements cut from the start of the full transposed result
crop_high    c_high: elements cut from its end; when negative, zeros appended there

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

full_length = symbols("full_length", integer=True)
output_size = symbols("output_size", integer=True)
crop_low = symbols("crop_low", integer=True)
crop_high = symbols("crop_high", integer=True)

assumptions = [
]
definitions = {
    output_size: full_length - crop_low - crop_high,
}
claim = And(Eq(full_length - 2 * crop_low - 1, output_size + crop_high - crop_low - 1), Equivalent(Eq(full_length - 2 * crop_low - 1, output_size - 1), Eq(crop_low, crop_high)))
facts = {
    "2": Eq(full_length - 2 * crop_low - 1, output_size + crop_high - crop_low - 1),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
