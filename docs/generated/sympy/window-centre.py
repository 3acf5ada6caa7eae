"""13.1 The centre of a window.

The elements that a tap and its mirror image read lie symmetrically about j·s - p_low + (k̂ - 1)/2: that is
the centre of window j.

step                   j: index of a window, or of the input element that a tap scatters
tap                    t: index of a kernel tap, from 0
mirrored_tap           t′: tap counted from the other end, k - 1 - t
pad_low                p_low: zeros before the input of a convolution
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
mirrored_tap = symbols("mirrored_tap", integer=True)
pad_low = symbols("pad_low", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
kernel_size = symbols("kernel_size", integer=True)
dilation = symbols("dilation", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
]
definitions = {
    effective_kernel_size: dilation * (kernel_size - 1) + 1,
    mirrored_tap: kernel_size - tap - 1,
}
claim = Eq(2 * step * stride + tap * dilation + mirrored_tap * dilation - 2 * pad_low, 2 * step * stride + effective_kernel_size - 2 * pad_low - 1)
facts = {
    "3": Eq(2 * step * stride + tap * dilation + mirrored_tap * dilation - 2 * pad_low, 2 * step * stride + effective_kernel_size - 2 * pad_low - 1),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
