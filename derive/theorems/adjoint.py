"""5 · Transposing: which pad becomes which crop, and the same as a pad of the zero-stuffed input."""

from derive.language.definitions import EFFECTIVE_KERNEL_SIZE, FULL_LENGTH
from derive.language.symbols import L, crop_high, crop_low, d, i, j, k, k_hat, m, o, pad_high, pad_low, s, t, t_flip, x
from derive.language.terms import Iff, between, both, eq, floor_div, ge, mod, substitute
from derive.proof.derivation import Derivation
from derive.proof.theorem import REMARK, Theorem


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
    name="The low pad becomes the low crop",
    sentence="Where the low crop is the low pad, window j of a convolution reads x through tap t exactly when input j of "
    "the transposed convolution writes x through tap t.",
    why="So with zero padding the two are each other's adjoint, once their sizes fit. At the end the crop is the pad less "
    "what the last window leaves over: [5.4](adjoint-ends.md).",
    derivation=_adjoint(),
    kind=REMARK,
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
    name="A crop of the output is a pad of the zero-stuffed input",
    sentence="Input j of a transposed convolution with low crop c writes x through tap t exactly when window x of the "
    "convolution of stride 1 and the same dilation, over the zero-stuffed input with low pad k̂ - 1 - c, reads input j "
    "through the mirrored tap k - 1 - t.",
    why="The larger the crop of a side, the smaller its pad: an odd element that is cropped at the end is padded at the "
    "start. Code that takes one for the other moves every value by one.",
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
    name="Cropping and padding give one size",
    sentence="What the crops c_low and c_high leave of the full result is as long as the output of a convolution of "
    "stride 1 over the zero-stuffed input with pads k̂ - 1 - c_low and k̂ - 1 - c_high.",
    why="A size check cannot tell the two sides apart: only the values show an odd element on the wrong side.",
    derivation=_duality_size(),
)


def _ends():
    proof = Derivation()
    stride = proof.given(ge(s, 1))
    spare = m + pad_low + pad_high - k_hat
    size = proof.let(o, floor_div(spare, s) + 1)
    full = proof.let(L, substitute(FULL_LENGTH, {i: o}))
    low = proof.let(crop_low, pad_low)
    whole = proof.have(
        eq((o - 1) * s, spare - mod(spare, s)), (size, stride), "a quotient times its divisor leaves the remainder"
    )
    given_back = proof.chain(
        eq(L - crop_low - crop_high, m),
        ("<=>", eq((o - 1) * s + k_hat - pad_low - crop_high, m), (full, low), "definitions"),
        ("<=>", eq(crop_high, pad_high - mod(spare, s)), (whole,), "insert and solve for c_high"),
    )
    rest = proof.have(between(0, mod(spare, s), s - 1), (stride,), "a remainder")
    return proof.qed(both(given_back.statement, rest.statement), using=(given_back, rest))


ENDS = Theorem(
    number="5.4",
    slug="adjoint-ends",
    name="Both crops of the adjoint",
    sentence="On the o outputs of a convolution of m elements, the transposed convolution with low crop p_low gives m "
    "elements back exactly when its high crop is p_high less the (m + p_low + p_high - k̂) mod s elements, at most "
    "s - 1, that are left over after the last window.",
    why="With [5.1](adjoint.md) these are the crops of the adjoint of a zero-padded convolution, which is also its "
    "gradient with respect to the input. Where both pads are equal, the number left over is the output_padding.",
    derivation=_ends(),
    remark="Where o is at least 1.",
)

FAMILIES = {5: "Pad and crop"}
THEOREMS = (ADJOINT, DUALITY, DUALITY_SIZE, ENDS)
