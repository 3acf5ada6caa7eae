"""8 · When symmetric padding and output_padding can be same, transposed."""

import sympy

from derive.language.definitions import FULL_LENGTH, ONE_PADDING_SIZE
from derive.language.symbols import L, a, crop_low, d, i, k_hat, p, q, s
from derive.language.terms import And, Iff, both, divides, either, eq, floor_div, ge, gt, le, lt, maximum, mod
from derive.proof.derivation import Derivation
from derive.proof.theorem import Theorem

LOW_CROP = floor_div(maximum(k_hat - s, 0), 2)


def _representable():
    proof = Derivation()
    legal = proof.given(ge(a, 0))
    full = proof.let(L, FULL_LENGTH)
    low = proof.let(crop_low, LOW_CROP)
    goal = And((either(le(k_hat, s), divides(2, k_hat - s)), eq(p, crop_low), eq(a, maximum(s - k_hat, 0))))
    asked = both(eq(p, crop_low), eq(L - 2 * p + a, i * s))
    (solution,) = sympy.solve(sympy.expand(ONE_PADDING_SIZE - i * s), a)
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
    sentence="A layer with one padding for both sides and an output_padding equals the transposed same_upper at "
    "size i·s exactly when k̂ ≤ s or k̂ - s is even.",
    why="It is the condition under which padding='same' of Keras can be ported to PyTorch's ConvTranspose, "
    "and it names the only parameters that do it.",
    derivation=_representable(),
    remark="The size is asked for as an identity in i and the low crop as a tap map, so that an accidental "
    "agreement at i = 1, "
    "where every tap may be cropped, does not count.",
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
    name="The solution is always accepted",
    sentence="The output_padding that makes same representable is below max(stride, dilation).",
    why="PyTorch refuses larger ones; this one never meets the refusal.",
    derivation=_always_legal(),
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
    sentence="Where k̂ - s is odd and positive, padding = q + 1 with output_padding = 1 has the right size and a "
    "low crop one too large.",
    why="A common port of kernel 3, stride 2 is padding 1, output_padding 1: right shape, every value moved by "
    "one sample; it is the transposed same_lower. "
    "Exact instead: padding = q, output_padding = 0, and drop the last output element.",
    derivation=_popular_shift(),
)

FAMILIES = {8: "Same from one padding"}
THEOREMS = (REPRESENTABLE, ALWAYS_LEGAL, POPULAR_SHIFT)
