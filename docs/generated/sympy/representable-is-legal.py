"""8.2 PyTorch accepts that output_padding.

The output_padding max(s - k̂, 0) that makes same representable is below max(stride, dilation).

effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
output_padding         a: how far the chosen size lies above the smallest of the s sizes that share an output size
dilation               d: distance between neighbouring taps
stride                 s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

effective_kernel_size = symbols("effective_kernel_size", integer=True)
output_padding = symbols("output_padding", integer=True)
dilation = symbols("dilation", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(effective_kernel_size, 1),
    Ge(stride, 1),
]
definitions = {
    output_padding: Max(stride - effective_kernel_size, 0),
}
claim = Lt(output_padding, Max(stride, dilation))
facts = {
    "4": Lt(output_padding, stride),  # a step
    "5": Lt(output_padding, Max(stride, dilation)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
