"""14.5 A common divisor cancels.

Where g divides stride and dilation, tap t of input j writes element g·x′ exactly when it writes x′ in the
layer whose stride and dilation are divided by g.

step              j: index of a window, or of the input element that a tap scatters
tap               t: index of a kernel tap, from 0
place             x: index along the larger side: a convolution's input, a transposed convolution's output
dilation          d: distance between neighbouring taps
stride            s: distance between neighbouring windows
common_divisor    g: common divisor of stride and dilation
reduced_stride    s′: the stride divided by g
reduced_dilation  d′: the dilation divided by g
reduced_place     x′: a place divided by g

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

step = symbols("step", integer=True)
tap = symbols("tap", integer=True)
place = symbols("place", integer=True)
dilation = symbols("dilation", integer=True)
stride = symbols("stride", integer=True)
common_divisor = symbols("common_divisor", integer=True)
reduced_stride = symbols("reduced_stride", integer=True)
reduced_dilation = symbols("reduced_dilation", integer=True)
reduced_place = symbols("reduced_place", integer=True)

assumptions = [
    Ge(common_divisor, 1),
]
definitions = {
    stride: common_divisor * reduced_stride,
    dilation: common_divisor * reduced_dilation,
    place: common_divisor * reduced_place,
}
claim = Equivalent(Eq(place, step * stride + tap * dilation), Eq(reduced_place, step * reduced_stride + tap * reduced_dilation))
facts = {
    "5": Equivalent(Eq(place, step * stride + tap * dilation), Eq(reduced_place, step * reduced_stride + tap * reduced_dilation)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
