"""5.1 The low pad becomes the low crop.

Where the low crop is the low pad, window j of a convolution reads x through tap t exactly when input j of the
transposed convolution writes x through tap t.

step      j: index of a window, or of the input element that a tap scatters
tap       t: index of a kernel tap, from 0
place     x: index along the larger side: a convolution's input, a transposed convolution's output
pad_low   p_low: zeros before the input of a convolution
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
pad_low = symbols("pad_low", integer=True)
dilation = symbols("dilation", integer=True)
stride = symbols("stride", integer=True)
crop_low = symbols("crop_low", integer=True)

assumptions = [
    Eq(crop_low, pad_low),
]
definitions = {
}
claim = Equivalent(Eq(place, step * stride + tap * dilation - pad_low), Eq(place, step * stride + tap * dilation - crop_low))
facts = {
    "2": Equivalent(Eq(place, step * stride + tap * dilation - pad_low), Eq(place, step * stride + tap * dilation - crop_low)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
