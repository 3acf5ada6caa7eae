"""11 · Ceil mode of pooling, with the rule about the last window."""

from derive.language.symbols import asked_pad_high, i, j, k_hat, m, pad_low, q, s
from derive.language.terms import Iff, both, ceil_div, divides, eq, floor_div, ge, le, lt, minimum
from derive.proof.derivation import Derivation
from derive.proof.theorem import Theorem
from derive.runtime.source import Source

SPARE = i + pad_low + asked_pad_high - k_hat
ROUNDED_UP = ceil_div(SPARE, s) + 1
STARTS = ceil_div(i + pad_low, s)
POOL = Source(
    "PyTorch source",
    "https://github.com/pytorch/pytorch/blob/v2.13.0/aten/src/ATen/native/Pool.h",
    "pooling_output_shape_pad_lr: if the last window starts at or after inputSize + pad_l, --outputSize",
)


def _ceil_windows():
    proof = Derivation()
    stride = proof.given(ge(s, 1))
    inside = lt(j * s, i + pad_low)
    before = lt((j - 1) * s + k_hat, i + pad_low + asked_pad_high)
    starts = proof.chain(
        inside,
        ("<=>", lt(j, STARTS), (stride,), "below the ceiling is below the quotient"),
    )
    reaches = proof.chain(
        before,
        ("<=>", lt((j - 1) * s, SPARE), (), "move k̂ to the other side"),
        ("<=>", lt(j - 1, ceil_div(SPARE, s)), (stride,), "below the ceiling is below the quotient"),
        ("<=>", lt(j, ROUNDED_UP), (), "add 1"),
    )
    counted = proof.have(
        Iff(both(inside, before), lt(j, minimum(ROUNDED_UP, STARTS))),
        (starts, reaches),
        "below both is below the smaller",
    )
    return proof.qed(Iff(both(inside, before), lt(j, minimum(ROUNDED_UP, STARTS))), using=(counted,))


CEIL_WINDOWS = Theorem(
    number="11.1",
    slug="ceil-mode-windows",
    name="Windows of ceil mode",
    sentence="Window j starts before the input ends, and the window before it stops short of the padded end, exactly "
    "when j is below both ⌈(i + p_low + p_arg - k̂)/s⌉ + 1 and ⌈(i + p_low)/s⌉.",
    why="Ceil mode lays windows until the padded end is covered, but none that starts after the input: this is its count, "
    "with both conditions in it.",
    derivation=_ceil_windows(),
    remark="The windows are therefore j = 0, 1, … below the smaller number: as many as it says, where it is not "
    "negative.",
    sources=(POOL,),
)


def _one_correction():
    proof = Derivation()
    stride, bounded = proof.given(ge(s, 1), le(asked_pad_high, k_hat))
    uncorrected = proof.let(q, ROUNDED_UP)
    fewer = proof.have(le(SPARE, i + pad_low), (bounded,), "p_arg is at most k̂")
    enough = proof.have(le(q - 1, STARTS), (uncorrected, fewer, stride), "a ceiling grows with its dividend")
    late = proof.assume(ge((q - 1) * s, i + pad_low))
    above = proof.have(ge(q - 1, STARTS), (late, stride), "the ceiling is the smallest such number")
    dropped = proof.have(eq(q - 1, minimum(q, STARTS)), (enough, above), "q - 1 is that number")
    early = proof.assume(lt((q - 1) * s, i + pad_low))
    below = proof.have(le(q, STARTS), (early, stride), "below the ceiling is below the quotient")
    kept = proof.have(eq(q, minimum(q, STARTS)), (below,), "q is the smaller")
    one_less, all_of_them = proof.under(late, dropped), proof.under(early, kept)
    return proof.qed(both(one_less.statement, all_of_them.statement), using=(one_less, all_of_them))


ONE_CORRECTION = Theorem(
    number="11.2",
    slug="ceil-mode-one-correction",
    name="One correction of ceil mode is enough",
    sentence="Where the pad asked for after the input is at most k̂, the rounded-up count less one if its last window "
    "starts after the input, and the rounded-up count if not, is the count of ceil mode.",
    why="PyTorch subtracts one, once; this is why once is enough, and on what condition.",
    derivation=_one_correction(),
    remark="The pools of PyTorch accept a padding of at most half the effective kernel size, so the condition holds there.",
    sources=(POOL,),
)


def _not_enough():
    proof = Derivation()
    stride, exact = proof.given(ge(s, 1), divides(s, i + pad_low))
    uncorrected = proof.let(q, ROUNDED_UP)
    strides = proof.let(m, floor_div(i + pad_low, s))
    whole = proof.have(eq(i + pad_low, m * s), (exact, strides, stride), "the division is exact")
    last = proof.chain(
        lt((q - 2) * s, i + pad_low),
        ("<=>", lt((q - 2) * s, m * s), (whole,), "insert"),
        ("<=>", lt(q - 2, m), (stride,), "divide by s"),
        ("<=>", le(ceil_div(SPARE, s), m), (uncorrected,), "insert q"),
        ("<=>", le(SPARE, m * s), (stride,), "the ceiling is the smallest integer above the quotient"),
        ("<=>", le(asked_pad_high, k_hat), (whole,), "cancel i + p_low"),
    )
    return proof.qed(Iff(lt((q - 2) * s, i + pad_low), le(asked_pad_high, k_hat)), using=(last,))


NOT_ENOUGH = Theorem(
    number="11.3",
    slug="ceil-mode-pad-limit",
    name="A pad above k̂ can need a second correction",
    sentence="Where the stride divides i + p_low, the last window after one correction, window q - 2 of q, starts before "
    "the input ends exactly when the pad asked for after it is at most k̂.",
    why="So the limit on the padding is necessary for every stride: code that allows more and corrects once gives, at such "
    "sizes, a window that sees only padding.",
    derivation=_not_enough(),
)

FAMILIES = {11: "Ceil mode of pooling"}
THEOREMS = (CEIL_WINDOWS, ONE_CORRECTION, NOT_ENOUGH)
