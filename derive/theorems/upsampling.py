"""10 · Transposed convolutions that multiply the size."""

from derive.language.definitions import FULL_LENGTH, ONE_PADDING_SIZE
from derive.language.symbols import N, a, i, k_hat, p, r, s
from derive.language.terms import Iff, both, ceil_div, divides, eq, floor_div, ge, mod
from derive.proof.derivation import Derivation
from derive.proof.theorem import Theorem
from derive.runtime.source import Source

NEXT_SIZE = i * s + k_hat - 2 * p + a


def _upsampling():
    proof = Derivation()
    size = proof.let(N, ONE_PADDING_SIZE)
    condition = both(eq(s, r), eq(k_hat - 2 * p + a, s))
    growth = proof.have(eq(NEXT_SIZE, N + s), (size,), "one element more is one stride more")
    decided = proof.chain(
        both(eq(N, r * i), eq(NEXT_SIZE, r * (i + 1))),
        ("<=>", both(eq(N, r * i), eq(N + s, r * (i + 1))), (growth,), "insert"),
        ("<=>", both(eq(N, r * i), eq(s, r)), (), "take the first from the second"),
        ("<=>", condition, (size,), "insert N and r = s, and cancel (i - 1)s"),
    )
    return proof.qed(decided.statement, using=(decided,))


UPSAMPLING = Theorem(
    number="10.1",
    slug="upsampling",
    name="Upsampling by r",
    sentence="At the sizes i and i + 1 the output is r times as long as the input exactly when the stride is r and "
    "k̂ - 2p + a = s.",
    why="These two equations are the whole condition: a kernel, one padding for both sides and an output_padding that "
    "satisfy them upsample by r, and no others do.",
    derivation=_upsampling(),
    remark="The condition does not speak of i: what holds at two neighbouring sizes holds at all. One size alone is not "
    "enough: kernel 3, stride 1, no padding makes 4 elements of 2, and 5 of 3.",
)


def _recipe():
    proof = Derivation()
    padding = proof.let(p, floor_div(k_hat - s, 2))
    rest = mod(k_hat - s, 2)
    halved = proof.have(eq(2 * p, k_hat - s - rest), (padding,), "twice the half, rounded down, leaves the remainder")
    length = proof.chain(
        FULL_LENGTH - 2 * p,
        ("=", (i - 1) * s + s + rest, (halved,), "insert"),
        ("=", i * s + rest, (), "collect"),
    )
    exact = Iff(eq(FULL_LENGTH - 2 * p, i * s), divides(2, k_hat - s))
    return proof.qed(both(length.statement, exact), using=(length,))


RECIPE = Theorem(
    number="10.2",
    slug="upsampling-recipe",
    name="The recipe (k - u)//2 multiplies the size where k̂ - s is even",
    sentence="Padding ⌊(k̂ - s)/2⌋ gives i·s + ((k̂ - s) mod 2) elements: i·s exactly when k̂ and s are both even or "
    "both odd.",
    why="Audio upsamplers are written with this padding: with kernel 7 and rate 4 a layer makes one sample too many.",
    derivation=_recipe(),
    remark="The recipe writes k and u for k̂ and s, and has no dilation. Where k̂ < s its padding is negative, which "
    "layers refuse.",
    sources=(
        Source(
            "HiFi-GAN source",
            "https://github.com/jik876/hifi-gan/blob/0ddee25de32f806719ca91e98e3514d312408aef/models.py",
            "Generator: ConvTranspose1d(…, k, u, padding=(k-u)//2)",
        ),
    ),
)


def _exact_recipe():
    proof = Derivation()
    padding = proof.let(p, ceil_div(k_hat - s, 2))
    added = proof.let(a, mod(k_hat - s, 2))
    halved = proof.have(
        eq(2 * p, k_hat - s + a), (padding, added), "twice the half, rounded up, has the remainder more"
    )
    length = proof.chain(
        ONE_PADDING_SIZE,
        ("=", (i - 1) * s + s, (halved,), "insert: the remainder cancels"),
        ("=", i * s, (), "collect"),
    )
    possible = proof.chain(
        ge(p, 0),
        ("<=>", ge(2 * p, 0), (), "times 2"),
        ("<=>", ge(k_hat - s + a, 0), (halved,), "insert"),
        ("<=>", ge(k_hat, s - 1), (added,), "a is 0 or 1, and 1 where k̂ - s is -1"),
    )
    return proof.qed(both(length.statement, possible.statement), using=(length, possible))


EXACT_RECIPE = Theorem(
    number="10.3",
    slug="upsampling-exact",
    name="A recipe that multiplies by s for odd and even kernels",
    sentence="Padding ⌈(k̂ - s)/2⌉ with output_padding (k̂ - s) mod 2 gives i·s elements, and this padding is at least 0 "
    "exactly when k̂ ≥ s - 1.",
    why="It repairs the size of the audio recipe with the layer's own arguments, wherever an output_padding of 1 is "
    "accepted. For k̂ < s padding 0 with output_padding s - k̂ does it: [8.1](representable.md).",
    derivation=_exact_recipe(),
    remark="Where k̂ - s is odd and positive the low crop is one larger than that of the transposed same_upper: [the "
    "popular workaround](popular-shift.md), in general.",
)

FAMILIES = {10: "Upsampling"}
THEOREMS = (UPSAMPLING, RECIPE, EXACT_RECIPE)
