"""13.3 An odd total is off by half an element.

With the smaller half of an odd total before the input every window is centred half an element later than an
equal split would have it, with the larger half before it half an element earlier.

step                   j: index of a window, or of the input element that a tap scatters
total_pad              P: zeros added along the axis, both ends together
pad_low                p_low: zeros before the input of a convolution
pad_high               p_high: zeros after the input of a convolution
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
stride                 s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

step = symbols("step", integer=True)
total_pad = symbols("total_pad", integer=True)
pad_low = symbols("pad_low", integer=True)
pad_high = symbols("pad_high", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
]
definitions = {
    pad_low: floor(total_pad / 2),
    pad_high: total_pad - pad_low,
}
claim = And(Eq(2 * step * stride + effective_kernel_size - 2 * pad_low - 1, 2 * step * stride + Mod(total_pad, 2) + effective_kernel_size - total_pad - 1), Eq(2 * step * stride + effective_kernel_size - 2 * pad_high - 1, 2 * step * stride + effective_kernel_size - total_pad - Mod(total_pad, 2) - 1))
facts = {
    "3": Eq(2 * pad_low, total_pad - Mod(total_pad, 2)),  # a step
    "4": Eq(2 * pad_high, total_pad + Mod(total_pad, 2)),  # a step
    "5": Eq(2 * step * stride + effective_kernel_size - 2 * pad_low - 1, 2 * step * stride + Mod(total_pad, 2) + effective_kernel_size - total_pad - 1),  # a step
    "6": Eq(2 * step * stride + effective_kernel_size - 2 * pad_high - 1, 2 * step * stride + effective_kernel_size - total_pad - Mod(total_pad, 2) - 1),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
