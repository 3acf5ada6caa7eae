"""13 · Where windows are centred. Centres are doubled, so that every number is whole."""

from derive.language.definitions import EFFECTIVE_KERNEL_SIZE
from derive.language.symbols import L, P, crop_high, crop_low, d, i, j, k, k_hat, o, pad_high, pad_low, s, t, t_flip
from derive.language.terms import Iff, both, eq, floor_div, ge, mod
from derive.proof.derivation import Derivation
from derive.proof.theorem import REMARK, Theorem


def _centre():
    proof = Derivation()
    kernel = proof.let(k_hat, EFFECTIVE_KERNEL_SIZE)
    mirrored = proof.let(t_flip, k - 1 - t)
    pair = proof.chain(
        (j * s + t * d - pad_low) + (j * s + t_flip * d - pad_low),
        ("=", 2 * (j * s - pad_low) + (k - 1) * d, (mirrored,), "the two taps are k - 1 in all"),
        ("=", 2 * (j * s - pad_low) + k_hat - 1, (kernel,), "definition of k̂"),
    )
    claim = eq((j * s + t * d - pad_low) + (j * s + t_flip * d - pad_low), 2 * (j * s - pad_low) + k_hat - 1)
    return proof.qed(claim, using=(pair,))


CENTRE = Theorem(
    number="13.1",
    slug="window-centre",
    name="The centre of a window",
    sentence="The elements that a tap and its mirror image read lie symmetrically about j·s - p_low + (k̂ - 1)/2: that "
    "is the centre of window j.",
    why="Boxes, keypoints and time stamps of a network refer to these centres: an error here shifts them all alike.",
    derivation=_centre(),
    remark="Doubled, so that there are no fractions. With t = 0 it is the sum of the first and the last element.",
)


def _centre_transposed():
    proof = Derivation()
    kernel = proof.let(k_hat, EFFECTIVE_KERNEL_SIZE)
    mirrored = proof.let(t_flip, k - 1 - t)
    pair = proof.cite(CENTRE, {pad_low: crop_low, k_hat: k_hat, t_flip: t_flip}, using=(kernel, mirrored))
    claim = eq((j * s + t * d - crop_low) + (j * s + t_flip * d - crop_low), 2 * (j * s - crop_low) + k_hat - 1)
    return proof.qed(claim, using=(pair,))


CENTRE_TRANSPOSED = Theorem(
    number="13.2",
    slug="transposed-centre",
    name="The centre of what an input writes",
    sentence="The outputs that input j writes are centred on j·s - c_low + (k̂ - 1)/2.",
    why="With one kernel and stride, and the low crop as large as the low pad, centres return to where they were: what a "
    "decoder draws lies where the encoder saw it.",
    derivation=_centre_transposed(),
    kind=REMARK,
    remark="Doubled, so that there are no fractions.",
)


def _odd_total():
    proof = Derivation()
    low = proof.let(pad_low, floor_div(P, 2))
    high = proof.let(pad_high, P - pad_low)
    smaller = proof.have(eq(2 * pad_low, P - mod(P, 2)), (low,), "twice the half, rounded down, leaves the remainder")
    larger = proof.have(eq(2 * pad_high, P + mod(P, 2)), (high, smaller), "the other half has the remainder more")
    later = proof.chain(
        2 * (j * s - pad_low) + k_hat - 1, ("=", 2 * j * s + k_hat - 1 - P + mod(P, 2), (smaller,), "insert")
    )
    earlier = proof.chain(
        2 * (j * s - pad_high) + k_hat - 1, ("=", 2 * j * s + k_hat - 1 - P - mod(P, 2), (larger,), "insert")
    )
    return proof.qed(both(later.statement, earlier.statement), using=(later, earlier))


ODD_TOTAL = Theorem(
    number="13.3",
    slug="odd-total",
    name="An odd total is off by half an element",
    sentence="With the smaller half of an odd total before the input every window is centred half an element later "
    "than an equal split would have it, with the larger half before it half an element earlier.",
    why="That is the shift between same_upper and same_lower where the total is odd: one element in all, and neither of "
    "them is centred.",
    derivation=_odd_total(),
    remark="Doubled centres: an equal split of P would give 2j·s + k̂ - 1 - P. The same holds of the crops of a "
    "transposed convolution, by [13.2](transposed-centre.md).",
)


def _centred():
    proof = Derivation()
    stride = proof.given(ge(s, 1))
    spare = i + pad_low + pad_high - k_hat
    size = proof.let(o, floor_div(spare, s) + 1)
    ends = -pad_low + ((o - 1) * s - pad_low + k_hat - 1)
    whole = proof.have(
        eq((o - 1) * s, spare - mod(spare, s)), (size, stride), "a quotient times its divisor leaves the remainder"
    )
    total = proof.chain(ends, ("=", i - 1 + pad_high - pad_low - mod(spare, s), (whole,), "insert"))
    centred = Iff(eq(ends, i - 1), eq(pad_high, pad_low + mod(spare, s)))
    return proof.qed(both(total.statement, centred), using=(total,))


CENTRED = Theorem(
    number="13.4",
    slug="windows-centred",
    name="When the windows are centred on the input",
    sentence="All windows together are centred on the input exactly when the pad after it is the pad before it plus "
    "the elements that are left over after the last window.",
    why="With kernel 3, stride 2, padding 1 an even input leaves one element over, and everything shifts by half an "
    "element: equal pads are not enough.",
    derivation=_centred(),
    remark="Doubled centres: the left side adds the first element of the first window and the last of the last; the "
    "input's own ends add up to i - 1.",
)


def _centred_transposed():
    proof = Derivation()
    size = proof.let(o, L - crop_low - crop_high)
    ends = -crop_low + (L - 1 - crop_low)
    total = proof.chain(ends, ("=", o - 1 + crop_high - crop_low, (size,), "insert"))
    centred = Iff(eq(ends, o - 1), eq(crop_low, crop_high))
    return proof.qed(both(total.statement, centred), using=(total,))


CENTRED_TRANSPOSED = Theorem(
    number="13.5",
    slug="transposed-centred",
    name="When a transposed result is centred",
    sentence="The full result is centred on what is kept of it exactly when both crops are equal.",
    why="With one padding for both sides, an output_padding makes the high crop smaller than the low one: each element of "
    "it shifts the result by half an element.",
    derivation=_centred_transposed(),
    remark="Doubled centres, as in [13.4](windows-centred.md).",
)

FAMILIES = {13: "Centres of windows"}
THEOREMS = (CENTRE, CENTRE_TRANSPOSED, ODD_TOTAL, CENTRED, CENTRED_TRANSPOSED)
