"""12.4 The adjoint of a causal convolution looks ahead.

With the crop k̂ - 1 that the adjoint of a causal convolution has at its start, tap 0 of input j writes
nothing before output j·s exactly when the effective kernel size is 1.

step                   j: index of a window, or of the input element that a tap scatters
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
stride                 s: distance between neighbouring windows
crop_low               c_low: elements cut from the start of the full transposed result

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

step = symbols("step", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
stride = symbols("stride", integer=True)
crop_low = symbols("crop_low", integer=True)

assumptions = [
    Ge(stride, 1),
]
definitions = {
    crop_low: effective_kernel_size - 1,
}
claim = Equivalent(Le(step, floor((step * stride - crop_low) / stride)), Le(effective_kernel_size, 1))
facts = {
    "3": Equivalent(Le(step, floor((step * stride - crop_low) / stride)), Le(effective_kernel_size, 1)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
