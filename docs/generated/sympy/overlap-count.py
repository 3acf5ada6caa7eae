"""14.3 How many taps share a remainder.

The taps with remainder ρ are ρ + n·s for n = 0, 1, … below ⌈(k - ρ)/s⌉.

kernel_size  k: taps of the kernel along the axis
stride       s: distance between neighbouring windows
residue      ρ: remainder by the stride that taps are sorted by, from 0 to s - 1
turn         n: number of whole strides between two taps or two places

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

kernel_size = symbols("kernel_size", integer=True)
stride = symbols("stride", integer=True)
residue = symbols("residue", integer=True)
turn = symbols("turn", integer=True)

assumptions = [
    And(Le(0, residue), Le(residue, stride - 1)),
]
definitions = {
}
claim = Equivalent(And(Le(0, turn * stride + residue), Le(turn * stride + residue, kernel_size - 1)), And(Ge(turn, 0), Lt(turn, ceiling((kernel_size - residue) / stride))))
facts = {
    "2": Equivalent(Le(0, turn * stride + residue), Ge(turn, 0)),  # a step
    "3": Equivalent(Le(turn * stride + residue, kernel_size - 1), Lt(turn, ceiling((kernel_size - residue) / stride))),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
