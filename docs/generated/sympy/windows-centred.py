"""13.4 When the windows are centred on the input.

All windows together are centred on the input exactly when the pad after it is the pad before it plus the
elements that are left over after the last window.

input_size             i: elements along the axis of the layer's input
output_size            o: elements along the axis of the layer's output
pad_low                p_low: zeros before the input of a convolution
pad_high               p_high: zeros after the input of a convolution
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
stride                 s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

input_size = symbols("input_size", integer=True)
output_size = symbols("output_size", integer=True)
pad_low = symbols("pad_low", integer=True)
pad_high = symbols("pad_high", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(stride, 1),
]
definitions = {
    output_size: floor((input_size + pad_low + pad_high - effective_kernel_size) / stride) + 1,
}
claim = And(Eq((output_size - 1) * stride + effective_kernel_size - 2 * pad_low - 1, input_size + pad_high - Mod(input_size + pad_low + pad_high - effective_kernel_size, stride) - pad_low - 1), Equivalent(Eq((output_size - 1) * stride + effective_kernel_size - 2 * pad_low - 1, input_size - 1), Eq(pad_high, Mod(input_size + pad_low + pad_high - effective_kernel_size, stride) + pad_low)))
facts = {
    "3": Eq((output_size - 1) * stride, input_size + pad_low + pad_high - Mod(input_size + pad_low + pad_high - effective_kernel_size, stride) - effective_kernel_size),  # a step
    "4": Eq((output_size - 1) * stride + effective_kernel_size - 2 * pad_low - 1, input_size + pad_high - Mod(input_size + pad_low + pad_high - effective_kernel_size, stride) - pad_low - 1),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
