"""7.1 JAX and TensorFlow crop alike at the start.

JAX's low input pad for SAME, read as a crop, is TensorFlow's low crop at size i·s.

effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
stride                 s: distance between neighbouring windows
crop_low               c_low: elements cut from the start of the full transposed result

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

effective_kernel_size = symbols("effective_kernel_size", integer=True)
stride = symbols("stride", integer=True)
crop_low = symbols("crop_low", integer=True)

assumptions = [
]
definitions = {
    crop_low: floor(Max(effective_kernel_size - stride, 0) / 2),
}
claim = And(Implies(Gt(stride, effective_kernel_size - 1), Eq(0, crop_low)), Implies(Le(stride, effective_kernel_size - 1), Eq(effective_kernel_size - ceiling((effective_kernel_size + stride - 2) / 2) - 1, crop_low)))
facts = {
    "2": Gt(stride, effective_kernel_size - 1),  # a case
    "3": Eq(0, crop_low),  # a step
    "4": Le(stride, effective_kernel_size - 1),  # a case
    "5": Eq(effective_kernel_size - ceiling((effective_kernel_size + stride - 2) / 2) - 1, crop_low),  # a step
    "6": Implies(Gt(stride, effective_kernel_size - 1), Eq(0, crop_low)),  # a step
    "7": Implies(Le(stride, effective_kernel_size - 1), Eq(effective_kernel_size - ceiling((effective_kernel_size + stride - 2) / 2) - 1, crop_low)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
