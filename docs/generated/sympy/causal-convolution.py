"""12.1 A convolution that does not look ahead.

The last tap of window j reads no input after j·s exactly when p_low is at least k̂ - 1, and then no tap does;
it reads none from (j + 1)s on exactly when p_low is at least k̂ - s.

step                   j: index of a window, or of the input element that a tap scatters
tap                    t: index of a kernel tap, from 0
place                  x: index along the larger side: a convolution's input, a transposed convolution's output
pad_low                p_low: zeros before the input of a convolution
effective_kernel_size  k̂: from the first tap to the last, inclusive: d(k - 1) + 1
kernel_size            k: taps of the kernel along the axis
dilation               d: distance between neighbouring taps
stride                 s: distance between neighbouring windows

Printed by Padproof; needs SymPy alone.
"""

from sympy import And, Eq, Equivalent, Ge, Gt, Implies, Integer, Le, Lt, Max, Min, Mod, Ne, Not, Or
from sympy import ceiling, floor, symbols, sympify

step = symbols("step", integer=True)
tap = symbols("tap", integer=True)
place = symbols("place", integer=True)
pad_low = symbols("pad_low", integer=True)
effective_kernel_size = symbols("effective_kernel_size", integer=True)
kernel_size = symbols("kernel_size", integer=True)
dilation = symbols("dilation", integer=True)
stride = symbols("stride", integer=True)

assumptions = [
    Ge(dilation, 1),
    Le(tap, kernel_size - 1),
]
definitions = {
    effective_kernel_size: dilation * (kernel_size - 1) + 1,
    place: step * stride + tap * dilation - pad_low,
}
claim = And(Equivalent(Le(step * stride + dilation * (kernel_size - 1) - pad_low, step * stride), Ge(pad_low, effective_kernel_size - 1)), Implies(Ge(pad_low, effective_kernel_size - 1), Le(place, step * stride)), Equivalent(Lt(step * stride + dilation * (kernel_size - 1) - pad_low, (step + 1) * stride), Ge(pad_low, effective_kernel_size - stride)))
facts = {
    "5": Equivalent(Le(step * stride + dilation * (kernel_size - 1) - pad_low, step * stride), Ge(pad_low, effective_kernel_size - 1)),  # a step
    "6": Equivalent(Lt(step * stride + dilation * (kernel_size - 1) - pad_low, (step + 1) * stride), Ge(pad_low, effective_kernel_size - stride)),  # a step
    "7": Ge(pad_low, effective_kernel_size - 1),  # a case
    "8": Le(tap * dilation, dilation * (kernel_size - 1)),  # a step
    "9": Le(tap * dilation, pad_low),  # a step
    "10": Le(place, step * stride),  # a step
    "11": Implies(Ge(pad_low, effective_kernel_size - 1), Le(place, step * stride)),  # a step
}


def at(**numbers):
    """(whether every assumption holds, whether the claim does) at these integers, given by name."""
    values = {symbols(name, integer=True): number for name, number in numbers.items()}
    for symbol, term in definitions.items():
        values[symbol] = sympify(term).subs(values)
    return all(statement.subs(values) == True for statement in assumptions), claim.subs(values) == True
