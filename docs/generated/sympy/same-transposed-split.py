"""6.3 Both crops of same, transposed.

At size i·s the transposed same_upper crops ⌊(k̂ - s)/2⌋ at the start and ⌈(k̂ - s)/2⌉ at the end where k̂ ≥
s; where k̂ < s it crops nothing and appends s - k̂ zeros at the end.

full_length            L: length of the full transposed result, before any crop: (i - 1)s + k̂
paired_size            N: the size a transposed convolution gives back: the input size of its paired convolution
input_size             i: elements along the axis of the layer's input
total_crop             c: total pad of the paired convolution at size N, whose low half is the low crop
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
stride                 s: distance between neighbouring windows
crop_low               c_low: elements cut from the start of the full transposed result
crop_high              c_high: elements cut from its end; when negative, zeros appended there

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
crop_low = symbols("crop_low", integer=True)
crop_high = symbols("crop_high", integer=True)

assumptions = [
]
definitions = {
    full_length: (input_size - 1) * stride + effective_kernel_size,
    paired_size: input_size * stride,
    total_crop: Max(full_length - paired_size, 0),
    crop_low: floor(total_crop / 2),
    crop_high: full_length - paired_size - crop_low,
}
claim = And(Implies(Ge(effective_kernel_size, stride), And(Eq(crop_low, floor((effective_kernel_size - stride) / 2)), Eq(crop_high, ceiling((effective_kernel_size - stride) / 2)))), Implies(Lt(effective_kernel_size, stride), And(Eq(crop_low, 0), Eq(crop_high, effective_kernel_size - stride))))
facts = {
    "6": Eq(full_length - paired_size, effective_kernel_size - stride),  # a step
    "7": Ge(effective_kernel_size, stride),  # a case
    "8": Eq(crop_low, floor((effective_kernel_size - stride) / 2)),  # a step
    "9": Eq(crop_high, ceiling((effective_kernel_size - stride) / 2)),  # a step
    "10": And(Eq(crop_low, floor((effective_kernel_size - stride) / 2)), Eq(crop_high, ceiling((effective_kernel_size - stride) / 2))),  # a step
    "11": Lt(effective_kernel_size, stride),  # a case
    "12": Eq(crop_low, 0),  # a step
    "13": Eq(crop_high, effective_kernel_size - stride),  # a step
    "14": And(Eq(crop_low, 0), Eq(crop_high, effective_kernel_size - stride)),  # a step
    "15": Implies(Ge(effective_kernel_size, stride), And(Eq(crop_low, floor((effective_kernel_size - stride) / 2)), Eq(crop_high, ceiling((effective_kernel_size - stride) / 2)))),  # a step
    "16": Implies(Lt(effective_kernel_size, stride), And(Eq(crop_low, 0), Eq(crop_high, effective_kernel_size - stride))),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
