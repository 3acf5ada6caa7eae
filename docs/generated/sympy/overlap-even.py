"""14.4 Even overlap where the stride divides the kernel size.

As many taps have remainder 0 as have remainder s - 1 exactly when the stride divides the kernel size; and
then every remainder has k/s of them.

kernel_size  k: taps of the kernel along the axis
quotient     q: a size one level down, or a number that a theorem speaks of
stride       s: distance between neighbouring windows
residue      ρ: remainder by the stride that taps are sorted by, from 0 to s - 1

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

kernel_size = symbols("kernel_size", integer=True)
quotient = symbols("quotient", integer=True)
stride = symbols("stride", integer=True)
residue = symbols("residue", integer=True)

assumptions = [
    And(Le(0, residue), Le(residue, stride - 1)),
]
definitions = {
    quotient: floor(kernel_size / stride),
}
claim = And(Equivalent(Eq(ceiling(kernel_size / stride), ceiling((kernel_size - stride + 1) / stride)), Eq(Mod(kernel_size, stride), 0)), Implies(Eq(Mod(kernel_size, stride), 0), Eq(ceiling((kernel_size - residue) / stride) * stride, kernel_size)))
facts = {
    "2": Ge(stride, 1),  # a step
    "3": Eq(ceiling((kernel_size - stride + 1) / stride), floor(kernel_size / stride)),  # a step
    "4": Equivalent(Eq(ceiling(kernel_size / stride), ceiling((kernel_size - stride + 1) / stride)), Eq(Mod(kernel_size, stride), 0)),  # a step
    "5": Eq(Mod(kernel_size, stride), 0),  # a case
    "7": Eq(kernel_size, quotient * stride),  # a step
    "8": Eq(ceiling((kernel_size - residue) / stride), quotient),  # a step
    "9": Eq(ceiling((kernel_size - residue) / stride) * stride, kernel_size),  # a step
    "10": Implies(Eq(Mod(kernel_size, stride), 0), Eq(ceiling((kernel_size - residue) / stride) * stride, kernel_size)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
