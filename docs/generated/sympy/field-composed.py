"""15.2 What a kernel on top of a stack sees.

If element j of a stack sees inputs among the R from j·J - b on, then k taps, d apart, from element j on see
inputs among the R′ = R + (k̂ - 1)J from j·J - b on, and both ends where the stack does.

step                   j: index of a window, or of the input element that a tap scatters
tap                    t: index of a kernel tap, from 0
place                  x: index along the larger side: a convolution's input, a transposed convolution's output
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
kernel_size            k: taps of the kernel along the axis
dilation               d: distance between neighbouring taps
field                  R: field of a stack: elements from the first to the last that one element is linked to
jump                   J: distance of the fields of neighbouring elements: product of the strides of a stack
field_start            b: how far the field of element 0 begins before element 0
next_field             R′: field of a stack with one layer more
inside                 y: index inside a field, from 0

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

step = symbols("step", integer=True)
tap = symbols("tap", integer=True)
place = symbols("place", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
kernel_size = symbols("kernel_size", integer=True)
dilation = symbols("dilation", integer=True)
field = symbols("field", integer=True)
jump = symbols("jump", integer=True)
field_start = symbols("field_start", integer=True)
next_field = symbols("next_field", integer=True)
inside = symbols("inside", integer=True)

assumptions = [
    Ge(jump, 1),
    Ge(dilation, 1),
    And(Le(0, tap), Le(tap, kernel_size - 1)),
    And(Le(0, inside), Le(inside, field - 1)),
]
definitions = {
    effective_kernel_size: dilation * (kernel_size - 1) + 1,
    next_field: jump * (effective_kernel_size - 1) + field,
    place: jump * (tap * dilation + step) + inside - field_start,
}
claim = And(And(Le(step * jump - field_start, place), Le(place, step * jump + next_field - field_start - 1)), Eq(jump * (dilation * (kernel_size - 1) + step) + field - field_start - 1, step * jump + next_field - field_start - 1))
facts = {
    "8": And(Le(0, tap * dilation), Le(tap * dilation, dilation * (kernel_size - 1))),  # a step
    "9": And(Le(0, tap * jump * dilation), Le(tap * jump * dilation, jump * dilation * (kernel_size - 1))),  # a step
    "10": Ge(place, step * jump - field_start),  # a step
    "11": Eq(jump * (dilation * (kernel_size - 1) + step) + field - field_start - 1, step * jump + next_field - field_start - 1),  # a step
    "12": Le(place, step * jump + next_field - field_start - 1),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
