"""4.2 Which sizes share an output size.

A convolution with total pad P maps m to i ≥ 1 exactly when m is one of the s numbers from L - P to L - P + s
- 1.

size                   m: any size
full_length            L: length of the full transposed result, before any crop: (i - 1)s + k̂
input_size             i: elements along the axis of the layer's input
total_pad              P: zeros added along the axis, both ends together
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
output_padding         a: how far the chosen size lies above the smallest of the s sizes that share an output size
stride                 s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

size = symbols("size", integer=True)
full_length = symbols("full_length", integer=True)
input_size = symbols("input_size", integer=True)
total_pad = symbols("total_pad", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
output_padding = symbols("output_padding", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(stride, 1),
]
definitions = {
    full_length: (input_size - 1) * stride + effective_kernel_size,
    output_padding: size + total_pad - full_length,
}
claim = Equivalent(Eq(floor((size + total_pad - effective_kernel_size) / stride) + 1, input_size), And(Ge(output_padding, 0), Lt(output_padding, stride)))
facts = {
    "4": Eq(floor((full_length + output_padding - effective_kernel_size) / stride) + 1, input_size + floor(output_padding / stride)),  # an earlier theorem
    "5": Equivalent(Eq(floor((size + total_pad - effective_kernel_size) / stride) + 1, input_size), And(Ge(output_padding, 0), Lt(output_padding, stride))),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
