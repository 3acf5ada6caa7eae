"""10.3 A recipe that multiplies by s for odd and even kernels.

Padding ⌈(k̂ - s)/2⌉ with output_padding (k̂ - s) mod 2 gives i·s elements, and this padding is at least 0
exactly when k̂ ≥ s - 1.

input_size             i: elements along the axis of the layer's input
pad                    p: zeros on each side, where both sides get the same
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
output_padding         a: how far the chosen size lies above the smallest of the s sizes that share an output size
stride                 s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

input_size = symbols("input_size", integer=True)
pad = symbols("pad", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
output_padding = symbols("output_padding", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
]
definitions = {
    pad: ceiling((effective_kernel_size - stride) / 2),
    output_padding: Mod(effective_kernel_size - stride, 2),
}
claim = And(Eq((input_size - 1) * stride + effective_kernel_size + output_padding - 2 * pad, input_size * stride), Equivalent(Ge(pad, 0), Ge(effective_kernel_size, stride - 1)))
facts = {
    "3": Eq(2 * pad, effective_kernel_size + output_padding - stride),  # a step
    "4": Eq((input_size - 1) * stride + effective_kernel_size + output_padding - 2 * pad, input_size * stride),  # a step
    "5": Equivalent(Ge(pad, 0), Ge(effective_kernel_size, stride - 1)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
