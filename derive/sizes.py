"""Which of the s sizes a transposed layer gives back.

A size rule is an offset `a` above the smallest size that the paired convolution maps back to the input size; 0 ≤ a < s.
"""

from dataclasses import dataclass

import sympy

from derive.mode import EFFECTIVE
from derive.program import Program, only_needed
from derive.symbols import a, d, k, k_hat, s
from derive.terms import maximum, mod


@dataclass(frozen=True, eq=False)
class SizeRule:
    """`offset` is a term in s, k̂ and the caller's output_padding."""

    name: str
    title: str
    summary: str
    offset: sympy.Expr

    @property
    def program(self):
        """The offset as a function."""
        body = only_needed([(k_hat, EFFECTIVE)], (self.offset,))
        return Program(self.name, self.summary, (k, s, d, a), body, (self.offset,), self.name)


SMALLEST = SizeRule(
    "smallest",
    "the smallest of the s sizes",
    "The smallest size that the paired convolution maps back.",
    sympy.Integer(0),
)
LARGEST = SizeRule(
    "largest", "the largest of the s sizes", "The largest size that the paired convolution maps back.", s - 1
)
COVERING = SizeRule(
    "covering",
    "the smallest size that covers i·s",
    "The smallest, lengthened to i·s where the kernel is shorter than the stride.",
    maximum(s - k_hat, 0),
)
CHOSEN = SizeRule("chosen", "the size that output_padding picks", "The caller's output_padding above the smallest.", a)
PARITY = SizeRule(
    "parity",
    "the size that output_padding and the kernel's parity pick",
    "The caller's output_padding above the smallest for an odd effective kernel, one less for an even one; at -1 it is "
    "the adjoint of nothing, and the paired convolution gives one element less.",
    a + mod(k_hat, 2) - 1,
)

BELOW_LARGEST = SizeRule(
    "below_largest",
    "the largest of the s sizes, less output_padding",
    "The largest size that the paired convolution maps back, less the caller's output_padding.",
    s - 1 - a,
)

SIZE_RULES = (SMALLEST, LARGEST, COVERING, CHOSEN, PARITY, BELOW_LARGEST)
