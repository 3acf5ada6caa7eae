"""6.1 Same, transposed, at the largest size.

At size i·s the transposed same crops max(k̂ - s, 0) elements in all, and a convolution in mode same maps i·s
elements to i.

full_length            L: length of the full transposed result, before any crop: (i - 1)s + k̂
paired_size            N: the size a transposed convolution gives back: the input size of its paired convolution
input_size             i: elements along the axis of the layer's input
total_crop             c: total pad of the paired convolution at size N, whose low half is the low crop
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
stride                 s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

full_length = symbols("full_length", integer=True)
paired_size = symbols("paired_size", integer=True)
input_size = symbols("input_size", integer=True)
total_crop = symbols("total_crop", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(stride, 1),
]
definitions = {
    full_length: (input_size - 1) * stride + effective_kernel_size,
    paired_size: input_size * stride,
    total_crop: Max(full_length - paired_size, 0),
}
claim = And(Eq(ceiling(paired_size / stride), input_size), Eq(full_length - paired_size, effective_kernel_size - stride), Eq(total_crop, Max(effective_kernel_size - stride, 0)))
facts = {
    "5": Equivalent(Eq(ceiling(paired_size / stride), input_size), And(Le((input_size - 1) * stride + 1, paired_size), Le(paired_size, input_size * stride))),  # an earlier theorem
    "6": Equivalent(Eq(ceiling(paired_size / stride), input_size), Ge(stride, 1)),  # a step
    "7": Eq(ceiling(paired_size / stride), input_size),  # a step
    "8": Eq(full_length - paired_size, effective_kernel_size - stride),  # a step
    "9": Eq(total_crop, Max(effective_kernel_size - stride, 0)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
