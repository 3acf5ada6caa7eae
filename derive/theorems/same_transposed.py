"""6 and 7 · Same, transposed."""

from derive.language.definitions import FULL_LENGTH
from derive.language.symbols import L, N, c, crop_high, crop_low, i, k_hat, s
from derive.language.terms import between, both, ceil_div, eq, floor_div, ge, gt, le, lt, maximum
from derive.proof.derivation import Derivation
from derive.proof.theorem import Theorem
from derive.runtime.source import Source
from derive.theorems.preimage import SAME_PREIMAGE


def _at(size, why, excess, excess_why, needs_kernel):
    proof = Derivation()
    stride = proof.given(ge(s, 1))
    kernel = proof.given(ge(k_hat, 1)) if needs_kernel else None
    full = proof.let(L, FULL_LENGTH)
    chosen = proof.let(N, size)
    total = proof.let(c, maximum(L - N, 0))
    preimage = proof.cite(SAME_PREIMAGE, {SAME_PREIMAGE.claim.left.lhs.args[0]: N}, using=(stride,))
    returned = proof.chain(
        eq(ceil_div(N, s), i),
        ("<=>", between((i - 1) * s + 1, size, i * s), (preimage, chosen), "N is one of the s sizes"),
        ("<=>", ge(s, 1), (), why),
    )
    back = proof.have(eq(ceil_div(N, s), i), (returned, stride), "and s is at least 1")
    difference = proof.chain(
        L - N, ("=", FULL_LENGTH - size, (full, chosen), "definitions"), ("=", excess, (), "cancel")
    )
    result = excess if needs_kernel else maximum(excess, 0)
    crop_facts = (total, difference, kernel) if needs_kernel else (total, difference)
    crop = proof.chain(c, ("=", result, crop_facts, excess_why))
    return proof.qed(both(eq(ceil_div(N, s), i), eq(L - N, excess), eq(c, result)), using=(back, difference, crop))


SAME_LARGEST = Theorem(
    number="6.1",
    slug="same-transposed",
    name="Same, transposed, at the largest size",
    sentence="At size i·s the transposed same crops max(k̂ - s, 0) elements in all, and a convolution in mode same maps "
    "i·s elements to i.",
    why="This is the size and the crop in all that padding='same' means for a transposed convolution of Keras without "
    "output_padding.",
    derivation=_at(i * s, "i·s is the largest of the s sizes", k_hat - s, "insert", needs_kernel=False),
    remark="Where k̂ < s nothing is cropped: L - N is negative, and that many zeros are appended at the end.",
)

SAME_SMALLEST = Theorem(
    number="6.2",
    slug="same-transposed-smallest",
    name="Same, transposed, at the smallest size",
    sentence="At size (i - 1)s + 1 the transposed same crops k̂ - 1 elements in all, and a convolution in mode same maps "
    "that many elements to i.",
    why="The other end of the interval of [4.3](same-preimage.md), and as much a transpose of same as the largest.",
    derivation=_at(
        (i - 1) * s + 1, "(i-1)s + 1 is the smallest of the s sizes", k_hat - 1, "k̂ is at least 1", needs_kernel=True
    ),
)


def _split():
    proof = Derivation()
    full = proof.let(L, FULL_LENGTH)
    chosen = proof.let(N, i * s)
    total = proof.let(c, maximum(L - N, 0))
    low = proof.let(crop_low, floor_div(c, 2))
    high = proof.let(crop_high, L - N - crop_low)
    difference = proof.chain(L - N, ("=", k_hat - s, (full, chosen), "definitions"))
    long = proof.assume(ge(k_hat, s))
    long_low = proof.chain(
        crop_low, ("=", floor_div(k_hat - s, 2), (low, total, difference, long), "nothing is negative")
    )
    long_high = proof.chain(
        crop_high,
        ("=", k_hat - s - floor_div(k_hat - s, 2), (high, difference, long_low), "insert"),
        ("=", ceil_div(k_hat - s, 2), (), "a number less its half rounded down"),
    )
    halves = proof.have(
        both(eq(crop_low, floor_div(k_hat - s, 2)), eq(crop_high, ceil_div(k_hat - s, 2))),
        (long_low, long_high),
        "together",
    )
    short = proof.assume(lt(k_hat, s))
    nothing = proof.have(eq(crop_low, 0), (low, total, difference, short), "the maximum is 0")
    appended = proof.chain(crop_high, ("=", k_hat - s, (high, difference, nothing), "insert"))
    zeros = proof.have(both(eq(crop_low, 0), eq(crop_high, k_hat - s)), (nothing, appended), "together")
    cropped, extended = proof.under(long, halves), proof.under(short, zeros)
    return proof.qed(both(cropped.statement, extended.statement), using=(cropped, extended))


SAME_SPLIT = Theorem(
    number="6.3",
    slug="same-transposed-split",
    name="Both crops of same, transposed",
    sentence="At size i·s the transposed same_upper crops ⌊(k̂ - s)/2⌋ at the start and ⌈(k̂ - s)/2⌉ at the end where "
    "k̂ ≥ s; where k̂ < s it crops nothing and appends s - k̂ zeros at the end.",
    why="These are the crops of the first page, and those of Keras where its odd element is cropped at the end.",
    derivation=_split(),
    remark="A negative crop appends. With same_lower the two halves change places.",
)


def _jax():
    proof = Derivation()
    low = proof.let(crop_low, floor_div(maximum(k_hat - s, 0), 2))
    short = proof.assume(gt(s, k_hat - 1))
    short_crop = proof.chain(
        k_hat - 1 - (k_hat - 1),
        ("=", floor_div(0, 2), (), "both are 0"),
        ("=", crop_low, (short, low), "k̂ does not exceed s"),
    )
    long = proof.assume(le(s, k_hat - 1))
    pad = ceil_div(k_hat + s - 2, 2)
    long_crop = proof.chain(
        k_hat - 1 - pad,
        ("=", floor_div(2 * (k_hat - 1) - (k_hat + s - 2), 2), (), "subtracting a ceiling rounds down"),
        ("=", floor_div(k_hat - s, 2), (), "collect"),
        ("=", crop_low, (long, low), "k̂ exceeds s"),
    )
    first, second = proof.under(short, short_crop), proof.under(long, long_crop)
    return proof.qed(both(first.statement, second.statement), using=(first, second))


JAX = Theorem(
    number="7.1",
    slug="jax-equals-tensorflow",
    name="JAX and TensorFlow crop alike at the start",
    sentence="JAX's low input pad for SAME, read as a crop, is TensorFlow's low crop at size i·s.",
    why="JAX pads the zero-stuffed input by k̂ - 1 where the stride exceeds k̂ - 1, else by ⌈(k̂ + s - 2)/2⌉; "
    "TensorFlow crops "
    "the full result. Both give i·s elements, so they crop alike at the end too; the kernel's order is another matter, for JAX by default leaves "
    "it unmirrored.",
    derivation=_jax(),
    sources=(
        Source(
            "JAX 0.10.2 source",
            "https://github.com/jax-ml/jax/blob/jax-v0.10.2/jax/_src/lax/convolution.py",
            "_conv_transpose_padding",
        ),
        Source(
            "TensorFlow source",
            "https://github.com/tensorflow/tensorflow/blob/v2.21.0/tensorflow/core/kernels/conv_grad_shape_utils.cc",
            "ConvBackpropExtractAndVerifyDimension: pad_before",
        ),
    ),
)

FAMILIES = {6: "Same, transposed", 7: "Frameworks that agree"}
THEOREMS = (SAME_LARGEST, SAME_SMALLEST, SAME_SPLIT, JAX)
