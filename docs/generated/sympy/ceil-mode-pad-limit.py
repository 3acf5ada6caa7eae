"""11.3 A pad above k̂ can need a second correction.

Where the stride divides i + p_low, the last window after one correction, window q - 2 of q, starts before the
input ends exactly when the pad asked for after it is at most k̂.

size                   m: any size
input_size             i: elements along the axis of the layer's input
pad_low                p_low: zeros before the input of a convolution
asked_pad_high         p_arg: zeros after the input that a caller asks for, where a mode may add to them
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
quotient               q: a size one level down, or a number that a theorem speaks of
stride                 s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

size = symbols("size", integer=True)
input_size = symbols("input_size", integer=True)
pad_low = symbols("pad_low", integer=True)
asked_pad_high = symbols("asked_pad_high", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
quotient = symbols("quotient", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(stride, 1),
    Eq(Mod(input_size + pad_low, stride), 0),
]
definitions = {
    quotient: ceiling((input_size + pad_low + asked_pad_high - effective_kernel_size) / stride) + 1,
    size: floor((input_size + pad_low) / stride),
}
claim = Equivalent(Lt((quotient - 2) * stride, input_size + pad_low), Le(asked_pad_high, effective_kernel_size))
facts = {
    "5": Eq(input_size + pad_low, size * stride),  # a step
    "6": Equivalent(Lt((quotient - 2) * stride, input_size + pad_low), Le(asked_pad_high, effective_kernel_size)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
