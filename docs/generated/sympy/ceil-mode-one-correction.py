"""11.2 One correction of ceil mode is enough.

Where the pad asked for after the input is at most k̂, the rounded-up count less one if its last window starts
after the input, and the rounded-up count if not, is the count of ceil mode.

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

input_size = symbols("input_size", integer=True)
pad_low = symbols("pad_low", integer=True)
asked_pad_high = symbols("asked_pad_high", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
quotient = symbols("quotient", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(stride, 1),
    Le(asked_pad_high, effective_kernel_size),
]
definitions = {
    quotient: ceiling((input_size + pad_low + asked_pad_high - effective_kernel_size) / stride) + 1,
}
claim = And(Implies(Ge((quotient - 1) * stride, input_size + pad_low), Eq(quotient - 1, Min(quotient, ceiling((input_size + pad_low) / stride)))), Implies(Lt((quotient - 1) * stride, input_size + pad_low), Eq(quotient, Min(quotient, ceiling((input_size + pad_low) / stride)))))
facts = {
    "4": Le(input_size + pad_low + asked_pad_high - effective_kernel_size, input_size + pad_low),  # a step
    "5": Le(quotient - 1, ceiling((input_size + pad_low) / stride)),  # a step
    "6": Ge((quotient - 1) * stride, input_size + pad_low),  # a case
    "7": Ge(quotient - 1, ceiling((input_size + pad_low) / stride)),  # a step
    "8": Eq(quotient - 1, Min(quotient, ceiling((input_size + pad_low) / stride))),  # a step
    "9": Lt((quotient - 1) * stride, input_size + pad_low),  # a case
    "10": Le(quotient, ceiling((input_size + pad_low) / stride)),  # a step
    "11": Eq(quotient, Min(quotient, ceiling((input_size + pad_low) / stride))),  # a step
    "12": Implies(Ge((quotient - 1) * stride, input_size + pad_low), Eq(quotient - 1, Min(quotient, ceiling((input_size + pad_low) / stride)))),  # a step
    "13": Implies(Lt((quotient - 1) * stride, input_size + pad_low), Eq(quotient, Min(quotient, ceiling((input_size + pad_low) / stride)))),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
