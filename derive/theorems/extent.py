"""3 · The full result of a transposed convolution."""

from derive.language.definitions import EFFECTIVE_KERNEL_SIZE, FULL_LENGTH
from derive.language.symbols import L, d, i, j, k, k_hat, s, t
from derive.language.terms import between, both, eq, ge, le
from derive.proof.derivation import Derivation
from derive.proof.theorem import Theorem


def _extent():
    proof = Derivation()
    stride, dilation, element, tap = proof.given(ge(s, 1), ge(d, 1), between(0, j, i - 1), between(0, t, k - 1))
    kernel = proof.let(k_hat, EFFECTIVE_KERNEL_SIZE)
    full = proof.let(L, FULL_LENGTH)
    above = proof.have(ge(j * s + t * d, 0), (stride, dilation, element, tap), "nothing is negative")
    element_end = proof.have(le(j * s, (i - 1) * s), (stride, element), "the last element is i - 1")
    tap_end = proof.have(le(t * d, d * (k - 1)), (dilation, tap), "the last tap is k - 1")
    last = proof.chain(
        (i - 1) * s + (k - 1) * d,
        ("=", FULL_LENGTH - 1, (kernel,), "definition of k̂"),
        ("=", L - 1, (full,), "definition of L"),
    )
    below = proof.have(le(j * s + t * d, L - 1), (element_end, tap_end, last), "add both")
    return proof.qed(
        both(between(0, j * s + t * d, L - 1), eq((i - 1) * s + (k - 1) * d, L - 1)), using=(above, below, last)
    )


EXTENT = Theorem(
    number="3.1",
    slug="transposed-extent",
    name="The full length",
    sentence="Before any crop, a transposed convolution writes inside 0 … L - 1 and reaches both ends.",
    why="A transposed layer cuts its result out of these L elements, or appends zeros to them; a padding mode says where.",
    derivation=_extent(),
    remark="The first element is written by tap 0 of input 0, the last by tap k - 1 of input i - 1.",
)

FAMILIES = {3: "The full result"}
THEOREMS = (EXTENT,)
