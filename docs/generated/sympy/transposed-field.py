"""15.4 What an input of a transposed stack reaches.

If input j of a stack spans the R elements from j·J - b on, then with a transposed convolution on top it spans
the R′ from j·J′ - b′ on, where R′ = (R - 1)s + k̂, J′ = J·s and b′ = b·s + c_low.

step                   j: index of a window, or of the input element that a tap scatters
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
stride                 s: distance between neighbouring windows
crop_low               c_low: elements cut from the start of the full transposed result
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
effective_kernel_size = symbols("effective_kernel_size", integer=True)
stride = symbols("stride", integer=True)
crop_low = symbols("crop_low", integer=True)
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
    next_field_start: field_start * stride + crop_low,
    next_field: (field - 1) * stride + effective_kernel_size,
}
claim = And(Eq((step * jump - field_start) * stride - crop_low, step * next_jump - next_field_start), Eq((step * jump + field - field_start - 1) * stride + effective_kernel_size - crop_low - 1, step * next_jump + next_field - next_field_start - 1))
facts = {
    "4": Eq((step * jump - field_start) * stride - crop_low, step * next_jump - next_field_start),  # a step
    "5": Eq((step * jump + field - field_start - 1) * stride + effective_kernel_size - crop_low - 1, step * next_jump + next_field - next_field_start - 1),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
