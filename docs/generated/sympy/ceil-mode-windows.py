"""11.1 Windows of ceil mode.

Window j starts before the input ends, and the window before it stops short of the padded end, exactly when j
is below both ⌈(i + p_low + p_arg - k̂)/s⌉ + 1 and ⌈(i + p_low)/s⌉.

step                   j: index of a window, or of the input element that a tap scatters
input_size             i: elements along the axis of the layer's input
pad_low                p_low: zeros before the input of a convolution
asked_pad_high         p_arg: zeros after the input that a caller asks for, where a mode may add to them
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
stride                 s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

step = symbols("step", integer=True)
input_size = symbols("input_size", integer=True)
pad_low = symbols("pad_low", integer=True)
asked_pad_high = symbols("asked_pad_high", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(stride, 1),
]
definitions = {
}
claim = Equivalent(And(Lt(step * stride, input_size + pad_low), Lt((step - 1) * stride + effective_kernel_size, input_size + pad_low + asked_pad_high)), Lt(step, Min(ceiling((input_size + pad_low + asked_pad_high - effective_kernel_size) / stride) + 1, ceiling((input_size + pad_low) / stride))))
facts = {
    "2": Equivalent(Lt(step * stride, input_size + pad_low), Lt(step, ceiling((input_size + pad_low) / stride))),  # a step
    "3": Equivalent(Lt((step - 1) * stride + effective_kernel_size, input_size + pad_low + asked_pad_high), Lt(step, ceiling((input_size + pad_low + asked_pad_high - effective_kernel_size) / stride) + 1)),  # a step
    "4": Equivalent(And(Lt(step * stride, input_size + pad_low), Lt((step - 1) * stride + effective_kernel_size, input_size + pad_low + asked_pad_high)), Lt(step, Min(ceiling((input_size + pad_low + asked_pad_high - effective_kernel_size) / stride) + 1, ceiling((input_size + pad_low) / stride)))),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
