"""15.6 A bound on the receptive field of a transposed stack.

Between the first and the last input whose taps, from first to last, meet R neighbouring outputs there are,
these included, at most R′ = ⌈(R + k̂ - 1)/s⌉, and exactly as many where the stride divides x + c_low - k̂ +
1.

place                  x: index along the larger side: a convolution's input, a transposed convolution's output
size                   m: any size
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
quotient               q: a size one level down, or a number that a theorem speaks of
stride                 s: distance between neighbouring windows
crop_low               c_low: elements cut from the start of the full transposed result
field                  R: field of a stack: elements from the first to the last that one element is linked to
next_field             R′: field of a stack with one layer more

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

place = symbols("place", integer=True)
size = symbols("size", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
quotient = symbols("quotient", integer=True)
stride = symbols("stride", integer=True)
crop_low = symbols("crop_low", integer=True)
field = symbols("field", integer=True)
next_field = symbols("next_field", integer=True)

assumptions = [
    Ge(stride, 1),
]
definitions = {
    quotient: ceiling((place + crop_low - effective_kernel_size + 1) / stride),
    size: floor((place + crop_low + field - 1) / stride),
    next_field: ceiling((effective_kernel_size + field - 1) / stride),
}
claim = And(Le(size - quotient + 1, next_field), Implies(Eq(Mod(place + crop_low - effective_kernel_size + 1, stride), 0), Eq(size - quotient + 1, next_field)))
facts = {
    "5": Ge(quotient * stride, place + crop_low - effective_kernel_size + 1),  # a step
    "6": Le(size * stride, place + crop_low + field - 1),  # a step
    "7": Le((size - quotient) * stride, effective_kernel_size + field - 2),  # a step
    "8": Le(size - quotient + 1, next_field),  # a step
    "9": Eq(Mod(place + crop_low - effective_kernel_size + 1, stride), 0),  # a case
    "10": Eq(quotient * stride, place + crop_low - effective_kernel_size + 1),  # a step
    "11": Eq(size, quotient + next_field - 1),  # a step
    "12": Eq(size - quotient + 1, next_field),  # a step
    "13": Implies(Eq(Mod(place + crop_low - effective_kernel_size + 1, stride), 0), Eq(size - quotient + 1, next_field)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
