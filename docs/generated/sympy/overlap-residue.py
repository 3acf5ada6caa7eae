"""14.2 A dilation coprime to the stride permutes the remainders.

If u·d ≡ 1 (mod s), then x ≡ t·d exactly when t ≡ u·x (mod s): the taps that write element x are those with
the remainder of u·x. Every remainder ρ belongs to some element, ρ·d.

step              j: index of a window, or of the input element that a tap scatters
tap               t: index of a kernel tap, from 0
place             x: index along the larger side: a convolution's input, a transposed convolution's output
dilation          d: distance between neighbouring taps
stride            s: distance between neighbouring windows
residue           ρ: remainder by the stride that taps are sorted by, from 0 to s - 1
turn              n: number of whole strides between two taps or two places
dilation_inverse  u: inverse of the dilation: u·d is 1 more than v strides
inverse_turns     v: whole strides in u·d

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

step = symbols("step", integer=True)
tap = symbols("tap", integer=True)
place = symbols("place", integer=True)
dilation = symbols("dilation", integer=True)
stride = symbols("stride", integer=True)
residue = symbols("residue", integer=True)
turn = symbols("turn", integer=True)
dilation_inverse = symbols("dilation_inverse", integer=True)
inverse_turns = symbols("inverse_turns", integer=True)

assumptions = [
    Eq(dilation_inverse * dilation, inverse_turns * stride + 1),
]
definitions = {
}
claim = And(Implies(Eq(place, step * stride + tap * dilation), Eq(place * dilation_inverse - (step * dilation_inverse + tap * inverse_turns) * stride, tap)), Implies(Eq(tap, place * dilation_inverse + turn * stride), Eq(tap * dilation - (place * inverse_turns + turn * dilation) * stride, place)), Eq(residue * dilation_inverse * dilation - residue * inverse_turns * stride, residue))
facts = {
    "2": Eq(place, step * stride + tap * dilation),  # a case
    "3": Eq(place * dilation_inverse - (step * dilation_inverse + tap * inverse_turns) * stride, tap),  # a step
    "4": Eq(tap, place * dilation_inverse + turn * stride),  # a case
    "5": Eq(tap * dilation - (place * inverse_turns + turn * dilation) * stride, place),  # a step
    "6": Implies(Eq(place, step * stride + tap * dilation), Eq(place * dilation_inverse - (step * dilation_inverse + tap * inverse_turns) * stride, tap)),  # a step
    "7": Implies(Eq(tap, place * dilation_inverse + turn * stride), Eq(tap * dilation - (place * inverse_turns + turn * dilation) * stride, place)),  # a step
    "8": Eq(residue * dilation_inverse * dilation - residue * inverse_turns * stride, residue),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
