"""5 · Transposing keeps the links and exchanges the ends."""

from derive.language.definitions import EFFECTIVE_KERNEL_SIZE, FULL_LENGTH
from derive.language.symbols import L, crop_high, crop_low, d, i, j, k, k_hat, pad_high, pad_low, s, t, t_flip, x
from derive.language.terms import Iff, eq
from derive.proof.derivation import Derivation
from derive.proof.theorem import Theorem


def _adjoint():
    proof = Derivation()
    sides = proof.given(eq(crop_low, pad_low))
    links = proof.chain(
        eq(x, j * s + t * d - pad_low),
        ("<=>", eq(x, j * s + t * d - crop_low), (sides,), "the pad is the crop"),
    )
    return proof.qed(Iff(eq(x, j * s + t * d - pad_low), eq(x, j * s + t * d - crop_low)), using=(links,))


ADJOINT = Theorem(
    number="5.1",
    slug="adjoint",
    name="A pad becomes a crop",
    sentence="Window j of a convolution reads x through tap t exactly when input j of the transposed convolution "
    "writes x through tap t.",
    why="So a convolution and a transposed convolution with crop_low = pad_low are each other's adjoint: what "
    "one pads the other crops.",
    derivation=_adjoint(),
)


def _duality():
    proof = Derivation()
    kernel = proof.let(k_hat, EFFECTIVE_KERNEL_SIZE)
    mirrored = proof.let(t_flip, k - 1 - t)
    pad = proof.let(pad_low, k_hat - 1 - crop_low)
    links = proof.chain(
        eq(x, j * s + t * d - crop_low),
        ("<=>", eq(j * s, x - t * d + crop_low), (), "solve for j·s"),
        ("<=>", eq(j * s, x + d * t_flip - pad_low), (kernel, mirrored, pad), "count the tap from the other end"),
    )
    return proof.qed(Iff(eq(x, j * s + t * d - crop_low), eq(j * s, x + d * t_flip - pad_low)), using=(links,))


DUALITY = Theorem(
    number="5.2",
    slug="duality",
    name="A crop of the output is a pad of the stretched input",
    sentence="A transposed convolution with crop c is a convolution, kernel mirrored, over the zero-stuffed "
    "input with pad k̂ - 1 - c.",
    why="The odd element at the end as a crop is at the beginning as an input pad; most split bugs in the field "
    "are this exchange.",
    derivation=_duality(),
    remark="Element j of the input stands at place j·s of the zero-stuffed one.",
)


def _duality_size():
    proof = Derivation()
    full = proof.let(L, FULL_LENGTH)
    low = proof.let(pad_low, k_hat - 1 - crop_low)
    high = proof.let(pad_high, k_hat - 1 - crop_high)
    size = proof.chain(
        (i - 1) * s + 1 + pad_low + pad_high - k_hat + 1,
        ("=", FULL_LENGTH - crop_low - crop_high, (low, high), "insert both pads"),
        ("=", L - crop_low - crop_high, (full,), "definition of L"),
    )
    return proof.qed(eq((i - 1) * s + 1 + pad_low + pad_high - k_hat + 1, L - crop_low - crop_high), using=(size,))


DUALITY_SIZE = Theorem(
    number="5.3",
    slug="duality-size",
    name="Both pictures have one size",
    sentence="Cropping the full result and padding the zero-stuffed input by k̂ - 1 less the crop give the same "
    "output size.",
    why="A size check cannot tell the two sides apart: only the values show an odd element on the wrong side.",
    derivation=_duality_size(),
)

FAMILIES = {5: "Pad and crop"}
THEOREMS = (ADJOINT, DUALITY, DUALITY_SIZE)
