"""15.3 The receptive field of a stack.

If element j of a stack spans the R inputs from j·J - b on, then output j of a convolution on top spans the R′
inputs from j·J′ - b′ on, where R′ = R + (k̂ - 1)J, J′ = J·s and b′ = b + p_low·J.

step                   j: index of a window, or of the input element that a tap scatters
pad_low                p_low: zeros before the input of a convolution
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
stride                 s: distance between neighbouring windows
field                  R: field of a stack: elements from the first to the last that one element is linked to
jump                   J: distance of the fields of neighbouring elements: product of the strides of a stack
field_start            b: how far the field of element 0 begins before element 0
next_field             R′: field of a stack with one layer more
next_jump              J′: jump of a stack with one layer more
next_field_start       b′: field_start of a stack with one layer more

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

step = symbols("step", integer=True)
pad_low = symbols("pad_low", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
stride = symbols("stride", integer=True)
field = symbols("field", integer=True)
jump = symbols("jump", integer=True)
field_start = symbols("field_start", integer=True)
next_field = symbols("next_field", integer=True)
next_jump = symbols("next_jump", integer=True)
next_field_start = symbols("next_field_start", integer=True)

assumptions = [
]
definitions = {
    next_jump: jump * stride,
    next_field_start: pad_low * jump + field_start,
    next_field: jump * (effective_kernel_size - 1) + field,
}
claim = And(Eq(jump * (step * stride - pad_low) - field_start, step * next_jump - next_field_start), Eq(jump * (step * stride + effective_kernel_size - pad_low - 1) + field - field_start - 1, step * next_jump + next_field - next_field_start - 1))
facts = {
    "4": Eq(jump * (step * stride - pad_low) - field_start, step * next_jump - next_field_start),  # a step
    "5": Eq(jump * (step * stride + effective_kernel_size - pad_low - 1) + field - field_start - 1, step * next_jump + next_field - next_field_start - 1),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
