"""10.1 Upsampling by r.

At the sizes i and i + 1 the output is r times as long as the input exactly when the stride is r and k̂ - 2p +
a = s.

paired_size            N: the size a transposed convolution gives back: the input size of its paired convolution
input_size             i: elements along the axis of the layer's input
pad                    p: zeros on each side, where both sides get the same
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
output_padding         a: how far the chosen size lies above the smallest of the s sizes that share an output size
stride                 s: distance between neighbouring windows
upsampling_factor      r: elements out for each element in

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

paired_size = symbols("paired_size", integer=True)
input_size = symbols("input_size", integer=True)
pad = symbols("pad", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
output_padding = symbols("output_padding", integer=True)
stride = symbols("stride", integer=True)
upsampling_factor = symbols("upsampling_factor", integer=True)

assumptions = [
]
definitions = {
    paired_size: (input_size - 1) * stride + effective_kernel_size + output_padding - 2 * pad,
}
claim = Equivalent(And(Eq(paired_size, input_size * upsampling_factor), Eq(input_size * stride + effective_kernel_size + output_padding - 2 * pad, upsampling_factor * (input_size + 1))), And(Eq(stride, upsampling_factor), Eq(effective_kernel_size + output_padding - 2 * pad, stride)))
facts = {
    "2": Eq(input_size * stride + effective_kernel_size + output_padding - 2 * pad, paired_size + stride),  # a step
    "3": Equivalent(And(Eq(paired_size, input_size * upsampling_factor), Eq(input_size * stride + effective_kernel_size + output_padding - 2 * pad, upsampling_factor * (input_size + 1))), And(Eq(stride, upsampling_factor), Eq(effective_kernel_size + output_padding - 2 * pad, stride))),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
