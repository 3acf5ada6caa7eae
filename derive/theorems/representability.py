"""8 · When symmetric padding and output_padding can be same, transposed; and what one total gives at every size."""

import sympy

from derive.language.definitions import FULL_LENGTH, ONE_PADDING_SIZE, last_window
from derive.language.symbols import L, P, a, crop_low, d, i, k_hat, p, q, s
from derive.language.terms import (
    And,
    Iff,
    between,
    both,
    ceil_div,
    divides,
    either,
    eq,
    floor_div,
    ge,
    gt,
    le,
    lt,
    maximum,
    mod,
)
from derive.proof.derivation import Derivation
from derive.proof.theorem import REMARK, Theorem
from derive.theorems.same import CEILING

LOW_CROP = floor_div(maximum(k_hat - s, 0), 2)


def _representable():
    proof = Derivation()
    legal = proof.given(ge(a, 0))
    full = proof.let(L, FULL_LENGTH)
    low = proof.let(crop_low, LOW_CROP)
    goal = And((either(le(k_hat, s), divides(2, k_hat - s)), eq(p, crop_low), eq(a, maximum(s - k_hat, 0))))
    asked = both(eq(p, crop_low), eq(L - 2 * p + a, i * s))
    ((solution,),) = sympy.linsolve([sympy.expand(ONE_PADDING_SIZE - i * s)], [a])
    solved = both(eq(p, crop_low), eq(a, solution))
    reduced = proof.chain(asked, ("<=>", solved, (full,), "solve the size for a"))
    short = proof.assume(le(k_hat, s))
    uncropped = proof.have(eq(crop_low, 0), (short, low), "nothing is cropped")
    when_short = proof.have(Iff(solved, goal), (short, uncropped), "p = 0 and a = s - k̂")
    long = proof.assume(gt(k_hat, s))
    halved = proof.have(
        eq(2 * crop_low, k_hat - s - mod(k_hat - s, 2)),
        (long, low),
        "twice the half, rounded down, leaves the remainder",
    )
    when_long = proof.have(
        Iff(solved, goal), (long, halved, legal), "a = -((k̂ - s) mod 2) is 0 or −1, and −1 is not allowed"
    )
    decided = proof.cases(Iff(solved, goal), ((short, (when_short,)), (long, (when_long,))), (), "k̂ ≤ s or k̂ > s")
    return proof.qed(Iff(asked, goal), using=(reduced, decided))


REPRESENTABLE = Theorem(
    number="8.1",
    slug="representable",
    name="Same in symmetric padding and output_padding",
    sentence="Padding p on both sides with output_padding a ≥ 0 has the low crop and the size i·s of the transposed "
    "same_upper exactly when k̂ ≤ s or k̂ - s is even, p is that low crop, and a = max(s - k̂, 0).",
    why="It is the condition under which padding='same' of Keras without output_padding can be ported to PyTorch's "
    "ConvTranspose, and it names the only parameters that do it.",
    derivation=_representable(),
    remark="The size and the low crop are required, not equal outputs: where every tap is cropped, as can happen at "
    "i = 1, two different crops can agree by chance.",
)


def _always_legal():
    proof = Derivation()
    kernel, stride = proof.given(ge(k_hat, 1), ge(s, 1))
    solution = proof.let(a, maximum(s - k_hat, 0))
    below = proof.have(lt(a, s), (kernel, stride, solution), "k̂ takes at least one off s")
    legal = proof.chain(
        a, ("<", s, (below,), "just shown"), ("<=", maximum(s, d), (), "a maximum is above its arguments")
    )
    return proof.qed(lt(a, maximum(s, d)), using=(legal,))


ALWAYS_LEGAL = Theorem(
    number="8.2",
    slug="representable-is-legal",
    name="PyTorch accepts that output_padding",
    sentence="The output_padding max(s - k̂, 0) that makes same representable is below max(stride, dilation).",
    why="PyTorch refuses an output_padding of max(stride, dilation) or more.",
    derivation=_always_legal(),
    kind=REMARK,
)


def _popular_shift():
    proof = Derivation()
    gap, positive = proof.given(eq(k_hat - s, 2 * q + 1), ge(q, 0))
    full = proof.let(L, FULL_LENGTH)
    padding = proof.let(p, q + 1)
    popular = proof.let(a, sympy.Integer(1))
    exact_low = proof.chain(
        LOW_CROP,
        ("=", floor_div(2 * q + 1, 2), (gap, positive), "k̂ exceeds s by an odd number"),
        ("=", q, (), "half of it, rounded down"),
    )
    size = proof.chain(
        L - 2 * p + a,
        ("=", L - 2 * q - 1, (padding, popular), "insert"),
        ("=", i * s, (full, gap), "L is i·s + 2q + 1"),
    )
    instead = proof.chain(L - 2 * q, ("=", i * s + 1, (full, gap), "L is i·s + 2q + 1"))
    goal = both(size.statement, eq(p, LOW_CROP + 1), instead.statement)
    return proof.qed(goal, using=(size, padding, exact_low, instead))


POPULAR_SHIFT = Theorem(
    number="8.3",
    slug="popular-shift",
    name="The popular workaround shifts by one",
    sentence="Where k̂ - s = 2q + 1 with q ≥ 0, padding q + 1 with output_padding 1 gives the size i·s and a low crop one "
    "larger than that of same_upper; padding q without output_padding gives one element more than i·s.",
    why="A common port of kernel 3, stride 2 is padding 1, output_padding 1: right shape, every value moved by "
    "one sample; it is the transposed same_lower. "
    "Exact instead: padding = q, output_padding = 0, and drop the last output element.",
    derivation=_popular_shift(),
    remark="PyTorch accepts an output_padding of 1 only where stride or dilation is at least 2.",
)


def _fixed_total():
    proof = Derivation()
    stride = proof.given(ge(s, 1))

    def counted(size):
        return last_window(size + P) + 1

    up, down = eq(P, k_hat - 1), eq(P, k_hat - s)
    rounded_up = proof.chain(
        both(eq(counted(s), 1), eq(counted(s + 1), 2)),
        (
            "<=>",
            both(between(0, s + P - k_hat, s - 1), between(s, s + 1 + P - k_hat, 2 * s - 1)),
            (stride,),
            "brackets",
        ),
        ("<=>", up, (stride,), "the first gives P ≤ k̂ - 1, the second P ≥ k̂ - 1"),
    )
    rounded_down = proof.chain(
        both(eq(counted(2 * s - 1), 1), eq(counted(2 * s), 2)),
        (
            "<=>",
            both(between(0, 2 * s - 1 + P - k_hat, s - 1), between(s, 2 * s + P - k_hat, 2 * s - 1)),
            (stride,),
            "brackets",
        ),
        ("<=>", down, (stride,), "the first gives P ≤ k̂ - s, the second P ≥ k̂ - s"),
    )
    least, most = proof.assume(up), proof.assume(down)
    ceiling = proof.cite(CEILING, using=(stride,))
    above = proof.chain(
        counted(i),
        ("=", floor_div(i - 1, s) + 1, (least,), "insert"),
        ("=", ceil_div(i, s), (ceiling,), "the ceiling as a floor"),
    )
    below = proof.chain(
        counted(i),
        ("=", floor_div(i - s, s) + 1, (most,), "insert"),
        ("=", floor_div(i, s), (stride,), "a whole stride less is one less"),
    )
    every_up, every_down = proof.under(least, above), proof.under(most, below)
    parts = (rounded_up, every_up, rounded_down, every_down)
    return proof.qed(both(*(part.statement for part in parts)), using=parts)


FIXED_TOTAL = Theorem(
    number="8.4",
    slug="same-fixed-total",
    name="One total for every input size",
    sentence="A total P gives 1 window at size s and 2 at s + 1 exactly when it is k̂ - 1, and then it gives ⌈i/s⌉ at "
    "every size; it gives 1 at 2s - 1 and 2 at 2s exactly when it is k̂ - s, and then it gives ⌊i/s⌋ at every size.",
    why="So one fixed total is same at every input size, k̂ - 1 and no other; and one divides every size by the stride "
    "and rounds down, k̂ - s and no other.",
    derivation=_fixed_total(),
    remark="With equal pads on both sides the total has to be even. Where k̂ < s the second total is negative: elements are "
    "dropped.",
)

FAMILIES = {8: "Same from one padding"}
THEOREMS = (REPRESENTABLE, ALWAYS_LEGAL, POPULAR_SHIFT, FIXED_TOTAL)
