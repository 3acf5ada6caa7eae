"""13.2 The centre of what an input writes.

The outputs that input j writes are centred on j·s - c_low + (k̂ - 1)/2.

step                   j: index of a window, or of the input element that a tap scatters
tap                    t: index of a kernel tap, from 0
mirrored_tap           t′: tap counted from the other end, k - 1 - t
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
}
claim = Eq(2 * step * stride + tap * dilation + mirrored_tap * dilation - 2 * crop_low, 2 * step * stride + effective_kernel_size - 2 * crop_low - 1)
facts = {
    "3": Eq(2 * step * stride + tap * dilation + mirrored_tap * dilation - 2 * crop_low, 2 * step * stride + effective_kernel_size - 2 * crop_low - 1),  # an earlier theorem
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
