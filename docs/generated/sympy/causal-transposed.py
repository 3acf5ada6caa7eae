"""12.3 A transposed convolution that does not look ahead.

Tap 0 of input j writes nothing before output j·s exactly when nothing is cropped at the start; and then no
output x depends on an input after ⌊x/s⌋.

step      j: index of a window, or of the input element that a tap scatters
tap       t: index of a kernel tap, from 0
place     x: index along the larger side: a convolution's input, a transposed convolution's output
dilation  d: distance between neighbouring taps
stride    s: distance between neighbouring windows
crop_low  c_low: elements cut from the start of the full transposed result

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

step = symbols("step", integer=True)
tap = symbols("tap", integer=True)
place = symbols("place", integer=True)
dilation = symbols("dilation", integer=True)
stride = symbols("stride", integer=True)
crop_low = symbols("crop_low", integer=True)

assumptions = [
    Ge(stride, 1),
    Ge(dilation, 1),
    Ge(tap, 0),
]
definitions = {
    place: step * stride + tap * dilation - crop_low,
}
claim = And(Equivalent(Le(step, floor((step * stride - crop_low) / stride)), Le(crop_low, 0)), Implies(Le(crop_low, 0), Le(step, floor(place / stride))))
facts = {
    "5": Equivalent(Le(step, floor((step * stride - crop_low) / stride)), Le(crop_low, 0)),  # a step
    "6": Le(crop_low, 0),  # a case
    "7": Ge(tap * dilation, 0),  # a step
    "8": Le(step * stride, place),  # a step
    "9": Le(step, floor(place / stride)),  # a step
    "10": Implies(Le(crop_low, 0), Le(step, floor(place / stride))),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
