"""12 · Layers that do not look ahead."""

import sympy

from derive.language.definitions import EFFECTIVE_KERNEL_SIZE, FULL_LENGTH
from derive.language.symbols import L, crop_high, crop_low, d, i, j, k, k_hat, pad_low, s, t, x
from derive.language.terms import Iff, both, ceil_div, eq, floor_div, ge, le, lt
from derive.proof.derivation import Derivation
from derive.proof.theorem import REMARK, Theorem
from derive.theorems.same import CEILING


def _causal():
    proof = Derivation()
    dilation, tap = proof.given(ge(d, 1), le(t, k - 1))
    kernel = proof.let(k_hat, EFFECTIVE_KERNEL_SIZE)
    read = proof.let(x, j * s + t * d - pad_low)
    last = proof.chain(
        le(j * s + (k - 1) * d - pad_low, j * s),
        ("<=>", le((k - 1) * d, pad_low), (), "cancel j·s"),
        ("<=>", ge(pad_low, k_hat - 1), (kernel,), "definition of k̂"),
    )
    within = proof.chain(
        lt(j * s + (k - 1) * d - pad_low, (j + 1) * s),
        ("<=>", lt((k - 1) * d, pad_low + s), (), "cancel j·s"),
        ("<=>", ge(pad_low, k_hat - s), (kernel,), "definition of k̂, integers"),
    )
    enough = proof.assume(ge(pad_low, k_hat - 1))
    before = proof.have(le(t * d, (k - 1) * d), (dilation, tap), "the last tap is k - 1")
    bounded = proof.have(le(t * d, pad_low), (before, kernel, enough), "the pad reaches the last tap")
    behind = proof.have(le(x, j * s), (read, bounded), "what is added is at most what is taken away")
    every = proof.under(enough, behind)
    return proof.qed(both(last.statement, every.statement, within.statement), using=(last, every, within))


CAUSAL = Theorem(
    number="12.1",
    slug="causal-convolution",
    name="A convolution that does not look ahead",
    sentence="The last tap of window j reads no input after j·s exactly when p_low is at least k̂ - 1, and then no tap "
    "does; it reads none from (j + 1)s on exactly when p_low is at least k̂ - s.",
    why="A pad of k̂ - 1 before the input is the least that makes a layer causal sample by sample: with one less, output j "
    "reads input j·s + 1. Where the samples come in blocks of s and an output may use its whole block, k̂ - s is enough.",
    derivation=_causal(),
)


def _causal_size():
    proof = Derivation()
    stride = proof.given(ge(s, 1))
    low = proof.let(pad_low, k_hat - 1)
    ceiling = proof.cite(CEILING, using=(stride,))
    counted = proof.chain(
        floor_div(i + pad_low - k_hat, s) + 1,
        ("=", floor_div(i - 1, s) + 1, (low,), "insert"),
        ("=", ceil_div(i, s), (ceiling,), "the ceiling as a floor"),
    )
    return proof.qed(eq(floor_div(i + pad_low - k_hat, s) + 1, ceil_div(i, s)), using=(counted,))


CAUSAL_SIZE = Theorem(
    number="12.2",
    slug="causal-size",
    name="Causal has the size of same",
    sentence="With pad k̂ - 1 before the input and none after it, the number of windows is ⌈i/s⌉.",
    why="Same and causal layers can be exchanged without a change of size; only what they look at differs.",
    derivation=_causal_size(),
)


def _causal_transposed():
    proof = Derivation()
    stride, dilation, tap = proof.given(ge(s, 1), ge(d, 1), ge(t, 0))
    written = proof.let(x, j * s + t * d - crop_low)
    first = proof.chain(
        le(j, floor_div(j * s - crop_low, s)),
        ("<=>", le(j * s, j * s - crop_low), (stride,), "the floor is the largest integer below the quotient"),
        ("<=>", le(crop_low, 0), (), "cancel j·s"),
    )
    uncropped = proof.assume(le(crop_low, 0))
    after = proof.have(ge(t * d, 0), (dilation, tap), "nothing is negative")
    reached = proof.have(le(j * s, x), (written, after, uncropped), "what is added is not negative")
    behind = proof.have(
        le(j, floor_div(x, s)), (reached, stride), "the floor is the largest integer below the quotient"
    )
    every = proof.under(uncropped, behind)
    return proof.qed(both(first.statement, every.statement), using=(first, every))


CAUSAL_TRANSPOSED = Theorem(
    number="12.3",
    slug="causal-transposed",
    name="A transposed convolution that does not look ahead",
    sentence="Tap 0 of input j writes nothing before output j·s exactly when nothing is cropped at the start; and then no "
    "output x depends on an input after ⌊x/s⌋.",
    why="A layer that crops at the end only can give out s samples as soon as an input arrives.",
    derivation=_causal_transposed(),
    remark="A negative crop at the start delays the output by that many zeros, and is causal too.",
)


def _adjoint_looks_ahead():
    proof = Derivation()
    stride = proof.given(ge(s, 1))
    low = proof.let(crop_low, k_hat - 1)
    ahead = proof.chain(
        le(j, floor_div(j * s - crop_low, s)),
        ("<=>", le(j * s, j * s - crop_low), (stride,), "the floor is the largest integer below the quotient"),
        ("<=>", le(k_hat, 1), (low,), "insert and cancel j·s"),
    )
    return proof.qed(Iff(le(j, floor_div(j * s - crop_low, s)), le(k_hat, 1)), using=(ahead,))


ADJOINT_LOOKS_AHEAD = Theorem(
    number="12.4",
    slug="adjoint-of-causal",
    name="The adjoint of a causal convolution looks ahead",
    sentence="With the crop k̂ - 1 that the adjoint of a causal convolution has at its start, tap 0 of input j writes "
    "nothing before output j·s exactly when the effective kernel size is 1.",
    why="So a causal decoder is not the adjoint of a causal encoder: the adjoint is anticausal, each output depending on "
    "the present and later inputs only.",
    derivation=_adjoint_looks_ahead(),
)


def _causal_transposed_size():
    proof = Derivation()
    full = proof.let(L, FULL_LENGTH)
    low = proof.let(crop_low, sympy.Integer(0))
    high = proof.let(crop_high, k_hat - s)
    kept = proof.chain(
        L - crop_low - crop_high,
        ("=", L - k_hat + s, (low, high), "insert both crops"),
        ("=", i * s, (full,), "definition of L"),
    )
    return proof.qed(eq(L - crop_low - crop_high, i * s), using=(kept,))


CAUSAL_TRANSPOSED_SIZE = Theorem(
    number="12.5",
    slug="causal-transposed-size",
    name="The size of a causal transposed convolution",
    sentence="With no crop at the start and k̂ - s at the end, s outputs remain for each input.",
    why="It makes a transposed convolution causal by hand: drop the last k̂ - s samples of the full result.",
    derivation=_causal_transposed_size(),
    kind=REMARK,
    remark="Where k̂ < s the crop is negative, and s - k̂ zeros are appended.",
)

FAMILIES = {12: "Causal layers"}
THEOREMS = (CAUSAL, CAUSAL_SIZE, CAUSAL_TRANSPOSED, ADJOINT_LOOKS_AHEAD, CAUSAL_TRANSPOSED_SIZE)
