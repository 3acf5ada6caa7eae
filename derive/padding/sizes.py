"""Which of the s sizes a transposed layer gives back.

A size choice is an offset `a` above the smallest size that the paired convolution maps back to the input size; 0 ≤ a < s.
"""

from dataclasses import dataclass, field

import sympy

from derive.language.definitions import EFFECTIVE_KERNEL_SIZE, FULL_LENGTH
from derive.language.program import Program, only_needed
from derive.language.symbols import a, asked, d, i, k, k_hat, s
from derive.language.terms import And, Implies, between, divides, either, eq, ge, gt, lt, maximum, mod


@dataclass(frozen=True, eq=False)
class SizeChoice:
    """`offset` is a term in s, k̂ and the caller's output_padding; `unasked` is the title where that is 0.

    `laws` are statements that the offset satisfies and no other does; in them it is `a`, and the caller's is `asked`.
    """

    name: str
    title: str
    summary: str
    offset: sympy.Expr
    laws: dict = field(default_factory=dict)
    unasked: str = ""

    @property
    def program(self):
        """The offset as a function."""
        body = only_needed([(k_hat, EFFECTIVE_KERNEL_SIZE)], (self.offset,))
        return Program(self.name, self.summary, (k, s, d, a), body, (self.offset,), self.name)


SMALLEST = SizeChoice(
    "smallest",
    "the smallest of the s sizes",
    "The smallest size that the paired convolution maps back.",
    sympy.Integer(0),
    {"one of the s sizes": between(0, a, s - 1), "none is smaller": lt(a - 1, 0)},
)
LARGEST = SizeChoice(
    "largest",
    "the largest of the s sizes",
    "The largest size that the paired convolution maps back.",
    s - 1,
    {"one of the s sizes": between(0, a, s - 1), "none is larger": gt(a + 1, s - 1)},
)
COVERING = SizeChoice(
    "covering",
    "the smallest size that covers i·s",
    "The smallest, lengthened to i·s where the kernel is shorter than the stride.",
    maximum(s - k_hat, 0),
    {
        "at least all that is written, and i·s": And((ge(a, 0), ge(FULL_LENGTH + a, i * s))),
        "one element less would not cover": either(eq(a, 0), lt(FULL_LENGTH + a - 1, i * s)),
    },
)
CHOSEN = SizeChoice(
    "chosen",
    "the size that output_padding picks",
    "The caller's output_padding above the smallest.",
    a,
    {"the caller's": eq(a, asked)},
    unasked=SMALLEST.title,
)
PARITY = SizeChoice(
    "parity",
    "the size that output_padding and the kernel's parity pick",
    "The caller's output_padding above the smallest for an odd effective kernel, one less for an even one; at -1 it is "
    "the adjoint of nothing, and the paired convolution gives one element less.",
    a + mod(k_hat, 2) - 1,
    {
        "the caller's for an odd effective kernel": Implies(divides(2, k_hat - 1), eq(a, asked)),
        "one less for an even one": Implies(divides(2, k_hat), eq(a, asked - 1)),
    },
    unasked="the size that the kernel's parity picks",
)

BELOW_LARGEST = SizeChoice(
    "below_largest",
    "the largest of the s sizes, less output_padding",
    "The largest size that the paired convolution maps back, less the caller's output_padding.",
    s - 1 - a,
    {"output_padding elements above it is the largest": And((ge(a + asked, s - 1), lt(a + asked, s)))},
    unasked=LARGEST.title,
)

SIZE_CHOICES = (SMALLEST, LARGEST, COVERING, CHOSEN, PARITY, BELOW_LARGEST)
