"""15.5 Which inputs a piece of the output depends on.

What input j writes, from its first tap to its last, meets the outputs x … x + R - 1 exactly when j lies
between ⌈(x + c_low - k̂ + 1)/s⌉ and ⌊(x + c_low + R - 1)/s⌋.

step                   j: index of a window, or of the input element that a tap scatters
place                  x: index along the larger side: a convolution's input, a transposed convolution's output
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
stride                 s: distance between neighbouring windows
crop_low               c_low: elements cut from the start of the full transposed result
field                  R: field of a stack: elements from the first to the last that one element is linked to

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

step = symbols("step", integer=True)
place = symbols("place", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
stride = symbols("stride", integer=True)
crop_low = symbols("crop_low", integer=True)
field = symbols("field", integer=True)

assumptions = [
    Ge(stride, 1),
]
definitions = {
}
claim = Equivalent(And(Le(step * stride - crop_low, place + field - 1), Ge(step * stride + effective_kernel_size - crop_low - 1, place)), And(Le(step, floor((place + crop_low + field - 1) / stride)), Ge(step, ceiling((place + crop_low - effective_kernel_size + 1) / stride))))
facts = {
    "2": Equivalent(Le(step * stride - crop_low, place + field - 1), Le(step, floor((place + crop_low + field - 1) / stride))),  # a step
    "3": Equivalent(Ge(step * stride + effective_kernel_size - crop_low - 1, place), Ge(step, ceiling((place + crop_low - effective_kernel_size + 1) / stride))),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
