"""2.7 When the least total does not depend on the input.

The total of same is equal at input sizes 1 and s exactly when the stride or the effective kernel size is 1;
and then it is max(k̂ - s, 0) at every size.

input_size             i: elements along the axis of the layer's input
output_size            o: elements along the axis of the layer's output
total_pad              P: zeros added along the axis, both ends together
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
total_at_one           P_1: total pad of same for one element
total_at_stride        P_s: total pad of same for as many elements as the stride
stride                 s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

input_size = symbols("input_size", integer=True)
output_size = symbols("output_size", integer=True)
total_pad = symbols("total_pad", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
total_at_one = symbols("total_at_one", integer=True)
total_at_stride = symbols("total_at_stride", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(stride, 1),
    Ge(effective_kernel_size, 1),
]
definitions = {
    output_size: ceiling(input_size / stride),
    total_pad: Max((output_size - 1) * stride + effective_kernel_size - input_size, 0),
    total_at_one: Max(effective_kernel_size + (ceiling(Integer(1) / stride) - 1) * stride - 1, 0),
    total_at_stride: Max(effective_kernel_size + (ceiling(stride / stride) - 1) * stride - stride, 0),
}
claim = And(Equivalent(Eq(total_at_one, total_at_stride), Or(Eq(stride, 1), Eq(effective_kernel_size, 1))), Implies(Or(Eq(stride, 1), Eq(effective_kernel_size, 1)), Eq(total_pad, Max(effective_kernel_size - stride, 0))))
facts = {
    "7": Eq(total_at_one, effective_kernel_size - 1),  # a step
    "8": Eq(total_at_stride, Max(effective_kernel_size - stride, 0)),  # a step
    "9": Equivalent(Eq(total_at_one, total_at_stride), Or(Eq(stride, 1), Eq(effective_kernel_size, 1))),  # a step
    "10": Or(Eq(stride, 1), Eq(effective_kernel_size, 1)),  # a case
    "11": Eq(total_pad, Max(effective_kernel_size - stride, 0)),  # a step
    "12": Implies(Or(Eq(stride, 1), Eq(effective_kernel_size, 1)), Eq(total_pad, Max(effective_kernel_size - stride, 0))),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
