"""14.1 Which taps write an element.

Away from the borders, the input ⌊(x - t·d)/s⌋ exists, and through tap t it writes element x of the full
result exactly when the stride divides x - t·d.

step         j: index of a window, or of the input element that a tap scatters
tap          t: index of a kernel tap, from 0
place        x: index along the larger side: a convolution's input, a transposed convolution's output
input_size   i: elements along the axis of the layer's input
kernel_size  k: taps of the kernel along the axis
dilation     d: distance between neighbouring taps
stride       s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

step = symbols("step", integer=True)
tap = symbols("tap", integer=True)
place = symbols("place", integer=True)
input_size = symbols("input_size", integer=True)
kernel_size = symbols("kernel_size", integer=True)
dilation = symbols("dilation", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(stride, 1),
    Ge(dilation, 1),
    And(Le(0, tap), Le(tap, kernel_size - 1)),
    And(Le(dilation * (kernel_size - 1), place), Le(place, (input_size - 1) * stride)),
]
definitions = {
    step: floor((place - tap * dilation) / stride),
}
claim = And(Equivalent(Eq(step * stride + tap * dilation, place), Eq(Mod(place - tap * dilation, stride), 0)), And(Le(0, step), Le(step, input_size - 1)))
facts = {
    "6": Equivalent(Eq(step * stride + tap * dilation, place), Eq(Mod(place - tap * dilation, stride), 0)),  # a step
    "7": Le(tap * dilation, dilation * (kernel_size - 1)),  # a step
    "8": Ge(step, 0),  # a step
    "9": Ge(tap * dilation, 0),  # a step
    "10": Le(place - tap * dilation, (input_size - 1) * stride),  # a step
    "11": Le(step, input_size - 1),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
