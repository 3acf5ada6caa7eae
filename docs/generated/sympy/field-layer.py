"""15.1 What neighbouring outputs see.

R neighbouring windows span R′ = (R - 1)s + k̂ elements, from the first tap of the first to the last tap of
the last.

step                   j: index of a window, or of the input element that a tap scatters
tap                    t: index of a kernel tap, from 0
place                  x: index along the larger side: a convolution's input, a transposed convolution's output
pad_low                p_low: zeros before the input of a convolution
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
kernel_size            k: taps of the kernel along the axis
dilation               d: distance between neighbouring taps
stride                 s: distance between neighbouring windows
field                  R: field of a stack: elements from the first to the last that one element is linked to
next_field             R′: field of a stack with one layer more
inside                 y: index inside a field, from 0

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

step = symbols("step", integer=True)
tap = symbols("tap", integer=True)
place = symbols("place", integer=True)
pad_low = symbols("pad_low", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
kernel_size = symbols("kernel_size", integer=True)
dilation = symbols("dilation", integer=True)
stride = symbols("stride", integer=True)
field = symbols("field", integer=True)
next_field = symbols("next_field", integer=True)
inside = symbols("inside", integer=True)

assumptions = [
    Ge(stride, 1),
    Ge(dilation, 1),
    And(Le(0, inside), Le(inside, field - 1)),
    And(Le(0, tap), Le(tap, kernel_size - 1)),
]
definitions = {
    effective_kernel_size: dilation * (kernel_size - 1) + 1,
    next_field: (field - 1) * stride + effective_kernel_size,
    place: (step + inside) * stride + tap * dilation - pad_low,
}
claim = And(And(Le(step * stride - pad_low, place), Le(place, step * stride + next_field - pad_low - 1)), Eq((step + field - 1) * stride + dilation * (kernel_size - 1) - pad_low, step * stride + next_field - pad_low - 1))
facts = {
    "8": And(Le(0, inside * stride), Le(inside * stride, (field - 1) * stride)),  # a step
    "9": And(Le(0, tap * dilation), Le(tap * dilation, dilation * (kernel_size - 1))),  # a step
    "10": Ge(place, step * stride - pad_low),  # a step
    "11": Eq((step + field - 1) * stride + dilation * (kernel_size - 1) - pad_low, step * stride + next_field - pad_low - 1),  # a step
    "12": Le(place, step * stride + next_field - pad_low - 1),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
