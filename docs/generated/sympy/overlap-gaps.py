"""14.6 A common divisor leaves gaps.

Where g of 2 or more divides stride and dilation, nothing is written to the elements n·g + 1.

step              j: index of a window, or of the input element that a tap scatters
tap               t: index of a kernel tap, from 0
size              m: any size
dilation          d: distance between neighbouring taps
stride            s: distance between neighbouring windows
turn              n: number of whole strides between two taps or two places
common_divisor    g: common divisor of stride and dilation
reduced_stride    s′: the stride divided by g
reduced_dilation  d′: the dilation divided by g

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

step = symbols("step", integer=True)
tap = symbols("tap", integer=True)
size = symbols("size", integer=True)
dilation = symbols("dilation", integer=True)
stride = symbols("stride", integer=True)
turn = symbols("turn", integer=True)
common_divisor = symbols("common_divisor", integer=True)
reduced_stride = symbols("reduced_stride", integer=True)
reduced_dilation = symbols("reduced_dilation", integer=True)

assumptions = [
    Ge(common_divisor, 2),
]
definitions = {
    stride: common_divisor * reduced_stride,
    dilation: common_divisor * reduced_dilation,
    size: step * reduced_stride + tap * reduced_dilation - turn,
}
claim = Ne(step * stride + tap * dilation - turn * common_divisor, 1)
facts = {
    "5": Eq(step * stride + tap * dilation - turn * common_divisor, size * common_divisor),  # a step
    "6": Le(size, 0),  # a case
    "7": Ge(size, 1),  # a case
    "8": Le(size * common_divisor, 0),  # a step
    "9": Ge(size * common_divisor, 2),  # a step
    "10": Ne(size * common_divisor, 1),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
