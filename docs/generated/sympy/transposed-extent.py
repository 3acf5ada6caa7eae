"""3.1 The full length.

Before any crop, a transposed convolution writes inside 0 … L - 1 and reaches both ends.

step                   j: index of a window, or of the input element that a tap scatters
tap                    t: index of a kernel tap, from 0
full_length            L: length of the full transposed result, before any crop: (i - 1)s + k̂
input_size             i: elements along the axis of the layer's input
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
kernel_size            k: taps of the kernel along the axis
dilation               d: distance between neighbouring taps
stride                 s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

step = symbols("step", integer=True)
tap = symbols("tap", integer=True)
full_length = symbols("full_length", integer=True)
input_size = symbols("input_size", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
kernel_size = symbols("kernel_size", integer=True)
dilation = symbols("dilation", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(stride, 1),
    Ge(dilation, 1),
    And(Le(0, step), Le(step, input_size - 1)),
    And(Le(0, tap), Le(tap, kernel_size - 1)),
]
definitions = {
    effective_kernel_size: dilation * (kernel_size - 1) + 1,
    full_length: (input_size - 1) * stride + effective_kernel_size,
}
claim = And(And(Le(0, step * stride + tap * dilation), Le(step * stride + tap * dilation, full_length - 1)), Eq((input_size - 1) * stride + dilation * (kernel_size - 1), full_length - 1))
facts = {
    "7": Ge(step * stride + tap * dilation, 0),  # a step
    "8": Le(step * stride, (input_size - 1) * stride),  # a step
    "9": Le(tap * dilation, dilation * (kernel_size - 1)),  # a step
    "10": Eq((input_size - 1) * stride + dilation * (kernel_size - 1), full_length - 1),  # a step
    "11": Le(step * stride + tap * dilation, full_length - 1),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
