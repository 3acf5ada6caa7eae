"""9.4 The output_padding that restores a size.

Down and up with padding p on both sides gives the input size back exactly with the output_padding (i + 2p -
k̂) mod s, which is at least 0 and at most s - 1.

input_size             i: elements along the axis of the layer's input
output_size            o: elements along the axis of the layer's output
pad                    p: zeros on each side, where both sides get the same
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
output_padding         a: how far the chosen size lies above the smallest of the s sizes that share an output size
stride                 s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

input_size = symbols("input_size", integer=True)
output_size = symbols("output_size", integer=True)
pad = symbols("pad", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
output_padding = symbols("output_padding", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(stride, 1),
]
definitions = {
    output_size: floor((input_size + 2 * pad - effective_kernel_size) / stride) + 1,
}
claim = And(Equivalent(Eq((output_size - 1) * stride + effective_kernel_size + output_padding - 2 * pad, input_size), Eq(output_padding, Mod(input_size + 2 * pad - effective_kernel_size, stride))), And(Le(0, Mod(input_size + 2 * pad - effective_kernel_size, stride)), Le(Mod(input_size + 2 * pad - effective_kernel_size, stride), stride - 1)))
facts = {
    "3": Eq((output_size - 1) * stride + effective_kernel_size - 2 * pad, input_size - Mod(input_size + 2 * pad - effective_kernel_size, stride)),  # a step
    "4": Equivalent(Eq((output_size - 1) * stride + effective_kernel_size + output_padding - 2 * pad, input_size), Eq(output_padding, Mod(input_size + 2 * pad - effective_kernel_size, stride))),  # a step
    "5": And(Le(0, Mod(input_size + 2 * pad - effective_kernel_size, stride)), Le(Mod(input_size + 2 * pad - effective_kernel_size, stride), stride - 1)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
