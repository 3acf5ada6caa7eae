"""5.2 A crop of the output is a pad of the zero-stuffed input.

Input j of a transposed convolution with low crop c writes x through tap t exactly when window x of the
convolution of stride 1 and the same dilation, over the zero-stuffed input with low pad k̂ - 1 - c, reads
input j through the mirrored tap k - 1 - t.

step                   j: index of a window, or of the input element that a tap scatters
tap                    t: index of a kernel tap, from 0
mirrored_tap           t′: tap counted from the other end, k - 1 - t
place                  x: index along the larger side: a convolution's input, a transposed convolution's output
pad_low                p_low: zeros before the input of a convolution
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
kernel_size            k: taps of the kernel along the axis
dilation               d: distance between neighbouring taps
stride                 s: distance between neighbouring windows
crop_low               c_low: elements cut from the start of the full transposed result

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

step = symbols("step", integer=True)
tap = symbols("tap", integer=True)
mirrored_tap = symbols("mirrored_tap", integer=True)
place = symbols("place", integer=True)
pad_low = symbols("pad_low", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
kernel_size = symbols("kernel_size", integer=True)
dilation = symbols("dilation", integer=True)
stride = symbols("stride", integer=True)
crop_low = symbols("crop_low", integer=True)

assumptions = [
]
definitions = {
    effective_kernel_size: dilation * (kernel_size - 1) + 1,
    mirrored_tap: kernel_size - tap - 1,
    pad_low: effective_kernel_size - crop_low - 1,
}
claim = Equivalent(Eq(place, step * stride + tap * dilation - crop_low), Eq(step * stride, mirrored_tap * dilation + place - pad_low))
facts = {
    "4": Equivalent(Eq(place, step * stride + tap * dilation - crop_low), Eq(step * stride, mirrored_tap * dilation + place - pad_low)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
