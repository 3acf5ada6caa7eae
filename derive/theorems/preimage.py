"""4 · Which sizes a transposed convolution may give back."""

from derive.language.definitions import FULL_LENGTH
from derive.language.symbols import L, P, a, i, k_hat, m, s
from derive.language.terms import Iff, between, both, ceil_div, eq, floor_div, ge, le, lt, maximum
from derive.proof.derivation import Derivation
from derive.proof.theorem import Theorem
from derive.runtime.source import Source


def _there_and_back():
    proof = Derivation()
    stride = proof.given(ge(s, 1))
    full = proof.let(L, FULL_LENGTH)
    counted = proof.chain(
        floor_div(L - P + a + P - k_hat, s) + 1,
        ("=", floor_div((i - 1) * s + a, s) + 1, (full,), "definition of L"),
        ("=", i + floor_div(a, s), (stride,), "whole strides leave the floor"),
    )
    return proof.qed(eq(floor_div(L - P + a + P - k_hat, s) + 1, i + floor_div(a, s)), using=(counted,))


THERE_AND_BACK = Theorem(
    number="4.1",
    slug="there-and-back",
    name="What the paired convolution makes of the output",
    sentence="The paired convolution, of the same kernel, stride and dilation, makes i + ⌊a/s⌋ elements of L - P + a, "
    "whatever its total pad P, where that is not negative.",
    why="An output_padding of s or more, which PyTorch allows when the dilation exceeds the stride, gives a "
    "size that the paired convolution does not map back.",
    derivation=_there_and_back(),
)


def _preimage():
    proof = Derivation()
    stride = proof.given(ge(s, 1))
    full = proof.let(L, FULL_LENGTH)
    offset = proof.let(a, m - L + P)
    back = proof.cite(THERE_AND_BACK, {L: L}, using=(stride, full))
    same_size = proof.chain(
        eq(floor_div(m + P - k_hat, s) + 1, i),
        ("<=>", eq(i + floor_div(a, s), i), (offset, back), "m = L - P + a"),
        ("<=>", eq(floor_div(a, s), 0), (), "cancel i"),
        ("<=>", both(ge(a, 0), lt(a, s)), (stride,), "the floor is 0 exactly below one whole stride"),
    )
    return proof.qed(Iff(eq(floor_div(m + P - k_hat, s) + 1, i), both(ge(a, 0), lt(a, s))), using=(same_size,))


PREIMAGE = Theorem(
    number="4.2",
    slug="preimage",
    name="Which sizes share an output size",
    sentence="A convolution with total pad P maps m to i ≥ 1 exactly when m is one of the s numbers from L - P to "
    "L - P + s - 1.",
    why="That is why output_padding exists, and why only 0 ≤ output_padding < stride makes the paired "
    "convolution return i; layers may accept more.",
    derivation=_preimage(),
    remark="All s numbers are sizes, at least 1, where P is at most k̂ - 1; with more padding some may lie below 1, and "
    "drop out.",
)


def _same_preimage():
    proof = Derivation()
    stride = proof.given(ge(s, 1))
    same_size = proof.chain(
        eq(ceil_div(m, s), i),
        ("<=>", both(lt((i - 1) * s, m), le(m, i * s)), (stride,), "a ceiling is i between i-1 and i strides"),
        ("<=>", between((i - 1) * s + 1, m, i * s), (), "integers"),
    )
    return proof.qed(Iff(eq(ceil_div(m, s), i), between((i - 1) * s + 1, m, i * s)), using=(same_size,))


SAME_PREIMAGE = Theorem(
    number="4.3",
    slug="same-preimage",
    name="The s sizes of same",
    sentence="A same convolution maps m to i exactly for the s sizes m = (i - 1)s + 1 … i·s.",
    why="A transposed same must choose one of them to give back; Keras takes the largest where no "
    "output_padding is given.",
    derivation=_same_preimage(),
)


def _valid_defaults():
    proof = Derivation()
    stride, kernel = proof.given(ge(s, 1), ge(k_hat, 1))
    full = proof.let(L, FULL_LENGTH)
    covering, largest = (i - 1) * s + maximum(k_hat, s), i * s + k_hat - 1
    middle = proof.have(
        between(L, covering, L + s - 1), (stride, kernel, full), "max(k̂, s) lies between k̂ and k̂ + s - 1"
    )
    top = proof.chain(largest, ("=", L + s - 1, (full,), "definition of L"))
    return proof.qed(both(between(L, covering, L + s - 1), eq(largest, L + s - 1)), using=(middle, top))


VALID_DEFAULTS = Theorem(
    number="4.4",
    slug="valid-defaults",
    name="Three sizes called valid",
    sentence="The three defaults for a transposed valid, L, (i - 1)s + max(k̂, s) and i·s + k̂ - 1, lie among the s sizes "
    "from L to L + s - 1; the third is the largest of these.",
    why="So the valid convolution maps each of them back to i ([4.2](preimage.md)): all are transposes of valid. Where no "
    "output_padding is given, PyTorch without padding has the first and Keras' valid the second; the third is Sonnet's.",
    derivation=_valid_defaults(),
    sources=(
        Source(
            "Sonnet source",
            "https://github.com/google-deepmind/sonnet/blob/v2/sonnet/src/conv_transpose.py",
            "_get_output_shape",
        ),
    ),
)

FAMILIES = {4: "Sizes to give back"}
THEOREMS = (THERE_AND_BACK, PREIMAGE, SAME_PREIMAGE, VALID_DEFAULTS)
