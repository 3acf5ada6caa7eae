"""Every quantity once: letter, argument name, meaning, domain.

A formula is written with the SymPy symbols defined here; every printer looks the letter or the argument name up.
Domains are lower bounds in elements (or elements per step); `None` means any integer.
"""

from dataclasses import dataclass

import sympy


@dataclass(frozen=True)
class Quantity:
    """A named integer. `rank` orders terms of a sum the way a person writes them."""

    name: str
    letter: str
    latex: str
    meaning: str
    unit: str
    lower_bound: int | None
    rank: int


QUANTITIES = {}


def _quantity(name, letter, latex, meaning, *, unit="elements", lower_bound=None):
    quantity = Quantity(name, letter, latex, meaning, unit, lower_bound, rank=len(QUANTITIES))
    if name in QUANTITIES:
        raise ValueError(f"the quantity {name} is declared twice")
    QUANTITIES[name] = quantity
    return sympy.Symbol(name)


def quantity(symbol):
    """The declaration behind a SymPy symbol."""
    try:
        return QUANTITIES[symbol.name]
    except KeyError:
        raise KeyError(f"{symbol} is not declared in derive/language/symbols.py") from None


j = _quantity("step", "j", "j", "index of a window, or of the input element that a tap scatters", unit="index")
t = _quantity("tap", "t", "t", "index of a kernel tap, from 0", unit="index")
t_flip = _quantity("mirrored_tap", "t′", "t'", "tap counted from the other end, k - 1 - t", unit="index")
x = _quantity(
    "place",
    "x",
    "x",
    "index along the larger side: a convolution's input, a transposed convolution's output",
    unit="index",
)
m = _quantity("size", "m", "m", "any size")
L = _quantity(
    "full_length", "L", "L", "length of the full transposed result, before any crop: (i - 1)s + k̂", lower_bound=1
)
N = _quantity(
    "paired_size",
    "N",
    "N",
    "the size a transposed convolution gives back: the input size of its paired convolution",
    lower_bound=1,
)
i = _quantity("input_size", "i", "i", "elements along the axis of the layer's input", lower_bound=1)
o = _quantity("output_size", "o", "o", "elements along the axis of the layer's output", lower_bound=1)
P = _quantity("total_pad", "P", "P", "zeros added along the axis, both ends together", lower_bound=0)
P_other = _quantity("other_total_pad", "P′", "P'", "another total of padding, compared with P", lower_bound=0)
pad_low = _quantity("pad_low", "p_low", r"p_{\text{low}}", "zeros before the input of a convolution")
pad_high = _quantity("pad_high", "p_high", r"p_{\text{high}}", "zeros after the input of a convolution")
asked_pad_high = _quantity(
    "asked_pad_high",
    "p_arg",
    r"p_{\text{arg}}",
    "zeros after the input that a caller asks for, where a mode may add to them",
)
p = _quantity("pad", "p", "p", "zeros on each side, where both sides get the same", lower_bound=0)
c = _quantity(
    "total_crop",
    "c",
    "c",
    "total pad of the paired convolution at size N, whose low half is the low crop",
    lower_bound=0,
)
e = _quantity(
    "excess",
    "e",
    "e",
    "what the full transposed result and its output_padding have more than the output; negative where they have less",
)
k_hat = _quantity(
    "effective_kernel_size", "k̂", r"\hat{k}", "from the first tap to the last, inclusive: d(k - 1) + 1", lower_bound=1
)
k = _quantity("kernel_size", "k", "k", "taps of the kernel along the axis", lower_bound=1)
a = _quantity(
    "output_padding",
    "a",
    "a",
    "how far the chosen size lies above the smallest of the s sizes that share an output size",
    lower_bound=0,
)
outer_stride = _quantity(
    "outer_stride", "A", "A", "product of the strides of the levels above", unit="elements per step", lower_bound=1
)
q = _quantity("quotient", "q", "q", "a size one level down, or a number that a theorem speaks of", unit="")
asked = _quantity(
    "asked_output_padding",
    "a_arg",
    r"a_{\text{arg}}",
    "the output_padding that a caller asks for, where it is not a itself",
)
P_one = _quantity("total_at_one", "P_1", "P_1", "total pad of same for one element", lower_bound=0)
P_stride = _quantity(
    "total_at_stride", "P_s", "P_s", "total pad of same for as many elements as the stride", lower_bound=0
)
d = _quantity("dilation", "d", "d", "distance between neighbouring taps", unit="elements per tap", lower_bound=1)
s = _quantity("stride", "s", "s", "distance between neighbouring windows", unit="elements per step", lower_bound=1)
crop_low = _quantity(
    "crop_low", "c_low", r"c_{\text{low}}", "elements cut from the start of the full transposed result"
)
crop_high = _quantity(
    "crop_high", "c_high", r"c_{\text{high}}", "elements cut from its end; when negative, zeros appended there"
)

r = _quantity("upsampling_factor", "r", "r", "elements out for each element in", unit="", lower_bound=1)
rho = _quantity(
    "residue", "ρ", r"\rho", "remainder by the stride that taps are sorted by, from 0 to s - 1", unit="", lower_bound=0
)
n = _quantity("turn", "n", "n", "number of whole strides between two taps or two places", unit="")
u = _quantity("dilation_inverse", "u", "u", "inverse of the dilation: u·d is 1 more than v strides", unit="")
v = _quantity("inverse_turns", "v", "v", "whole strides in u·d", unit="")
g = _quantity("common_divisor", "g", "g", "common divisor of stride and dilation", unit="", lower_bound=1)
s_reduced = _quantity("reduced_stride", "s′", "s'", "the stride divided by g", unit="", lower_bound=1)
d_reduced = _quantity("reduced_dilation", "d′", "d'", "the dilation divided by g", unit="", lower_bound=1)
x_reduced = _quantity("reduced_place", "x′", "x'", "a place divided by g", unit="index")
R = _quantity(
    "field",
    "R",
    "R",
    "field of a stack: elements from the first to the last that one element is linked to",
    lower_bound=1,
)
J = _quantity(
    "jump",
    "J",
    "J",
    "distance of the fields of neighbouring elements: product of the strides of a stack",
    unit="elements per step",
    lower_bound=1,
)
b = _quantity("field_start", "b", "b", "how far the field of element 0 begins before element 0")
R_next = _quantity("next_field", "R′", "R'", "field of a stack with one layer more", lower_bound=1)
J_next = _quantity(
    "next_jump", "J′", "J'", "jump of a stack with one layer more", unit="elements per step", lower_bound=1
)
b_next = _quantity("next_field_start", "b′", "b'", "field_start of a stack with one layer more")
y = _quantity("inside", "y", "y", "index inside a field, from 0", unit="index")


def symbol(name):
    """The symbol of a quantity, by its argument name."""
    if name not in QUANTITIES:
        raise KeyError(f"{name} is not declared in derive/language/symbols.py")
    return sympy.Symbol(name)
