"""14 · How often each output of a transposed convolution is written: the checkerboard."""

from derive.language.symbols import d, d_reduced, g, i, j, k, m, n, q, rho, s, s_reduced, t, u, v, x, x_reduced
from derive.language.terms import And, Iff, between, both, ceil_div, divides, eq, floor_div, ge, le, lt, ne
from derive.proof.derivation import Derivation
from derive.proof.theorem import Theorem
from derive.runtime.source import Source

HIT = divides(s, x - t * d)
CHECKERBOARD = Source(
    "Odena, Dumoulin and Olah, Deconvolution and Checkerboard Artifacts",
    "https://distill.pub/2016/deconv-checkerboard/",
    "uneven overlap where the kernel size is not divisible by the stride",
)


def _interior():
    proof = Derivation()
    stride, dilation, tap, place = proof.given(
        ge(s, 1), ge(d, 1), between(0, t, k - 1), between((k - 1) * d, x, (i - 1) * s)
    )
    writer = proof.let(j, floor_div(x - t * d, s))
    exact = proof.have(Iff(eq(j * s + t * d, x), HIT), (writer, stride), "the quotient is exact where nothing is left")
    tap_end = proof.have(le(t * d, (k - 1) * d), (dilation, tap), "the last tap is k - 1")
    first = proof.have(ge(j, 0), (writer, stride, tap_end, place), "x lies after every tap")
    tap_start = proof.have(ge(t * d, 0), (dilation, tap), "nothing is negative")
    before = proof.have(le(x - t * d, (i - 1) * s), (tap_start, place), "x lies before the last input's first tap")
    last = proof.have(le(j, i - 1), (writer, stride, before), "the floor of at most i - 1 strides")
    goal = both(exact.statement, between(0, j, i - 1))
    return proof.qed(goal, using=(exact, first, last))


INTERIOR = Theorem(
    number="14.1",
    slug="overlap-interior",
    name="Which taps write an element",
    sentence="Away from the borders, the input ⌊(x - t·d)/s⌋ exists, and through tap t it writes element x of the full "
    "result exactly when the stride divides x - t·d.",
    why="It turns a picture of overlapping windows into a question of remainders, with the borders named.",
    derivation=_interior(),
    remark="Away from the borders means from the last tap of the first input, d(k - 1), to the first tap of the last, "
    "(i - 1)s.",
)


def _tap_residue():
    proof = Derivation()
    inverse = proof.given(eq(u * d, 1 + v * s))
    written = proof.assume(eq(x, j * s + t * d))
    forth = proof.chain(
        x * u - (j * u + t * v) * s,
        ("=", (j * s + t * d) * u - (j * u + t * v) * s, (written,), "insert x"),
        ("=", t * (u * d) - t * v * s, (), "the strides of j cancel"),
        ("=", t, (inverse,), "u·d is one more than v strides"),
    )
    alike = proof.assume(eq(t, x * u + n * s))
    back = proof.chain(
        t * d - (x * v + n * d) * s,
        ("=", (x * u + n * s) * d - (x * v + n * d) * s, (alike,), "insert t"),
        ("=", x * (u * d) - x * v * s, (), "the strides of n cancel"),
        ("=", x, (inverse,), "u·d is one more than v strides"),
    )
    there, again = proof.under(written, forth), proof.under(alike, back)
    every = proof.have(eq(rho * d * u - rho * v * s, rho), (inverse,), "the same of x = ρ·d")
    return proof.qed(And((there.statement, again.statement, every.statement)), using=(there, again, every))


TAP_RESIDUE = Theorem(
    number="14.2",
    slug="overlap-residue",
    name="A dilation coprime to the stride permutes the remainders",
    sentence="If u·d ≡ 1 (mod s), then x ≡ t·d exactly when t ≡ u·x (mod s): the taps that write element x are those "
    "with the remainder of u·x. Every remainder ρ belongs to some element, ρ·d.",
    why="Such a dilation only exchanges the elements among the remainders: it neither makes nor cures uneven overlap.",
    derivation=_tap_residue(),
    remark="Such a u exists exactly when gcd(s, d) = 1 (Bézout). Each line names the strides that are taken off: "
    "multiples of s. Without dilation u = 1 and v = 0.",
)


def _count():
    proof = Derivation()
    rest = proof.given(between(0, rho, s - 1))
    low = proof.have(Iff(le(0, rho + n * s), ge(n, 0)), (rest,), "ρ is less than one stride")
    high = proof.chain(
        le(rho + n * s, k - 1),
        ("<=>", lt(n * s, k - rho), (), "integers"),
        ("<=>", lt(n, ceil_div(k - rho, s)), (rest,), "below the ceiling is below the quotient"),
    )
    every = Iff(between(0, rho + n * s, k - 1), both(ge(n, 0), lt(n, ceil_div(k - rho, s))))
    return proof.qed(every, using=(low, high))


COUNT = Theorem(
    number="14.3",
    slug="overlap-count",
    name="How many taps share a remainder",
    sentence="The taps with remainder ρ are ρ + n·s for n = 0, 1, … below ⌈(k - ρ)/s⌉.",
    why="This is how often an element whose taps have this remainder is written, away from the borders. Where two counts "
    "differ, the overlap is uneven.",
    derivation=_count(),
    remark="Each n names one tap, and each tap with remainder ρ has one n: there are as many taps as numbers from 0 up "
    "to the bound, or none where it is not positive.",
)


def _even():
    proof = Derivation()
    rest = proof.given(between(0, rho, s - 1))
    stride = proof.have(ge(s, 1), (rest,), "there is a remainder")
    most, least = ceil_div(k, s), ceil_div(k - s + 1, s)
    lower = proof.have(eq(least, floor_div(k, s)), (stride,), "taking s - 1 off and rounding up is rounding down")
    equal = proof.chain(
        eq(most, least),
        ("<=>", eq(most, floor_div(k, s)), (lower,), "insert"),
        ("<=>", eq(floor_div(k, s) * s, k), (stride,), "up and down agree where nothing is left"),
        ("<=>", divides(s, k), (stride,), "that is what dividing means"),
    )
    whole, number = proof.assume(divides(s, k)), proof.let(q, floor_div(k, s))
    exact = proof.have(eq(k, q * s), (whole, number, stride), "the division is exact")
    share = proof.have(eq(ceil_div(k - rho, s), q), (exact, rest), "less than one stride off whole strides")
    same = proof.have(eq(ceil_div(k - rho, s) * s, k), (share, exact), "insert")
    always = proof.under(whole, same)
    return proof.qed(both(equal.statement, always.statement), using=(equal, always))


EVEN = Theorem(
    number="14.4",
    slug="overlap-even",
    name="Even overlap where the stride divides the kernel size",
    sentence="As many taps have remainder 0 as have remainder s - 1 exactly when the stride divides the kernel size; "
    "and then every remainder has k/s of them.",
    why="Where gcd(s, d) = 1 this is the exact condition for even overlap: kernel 4 with stride 2 has it, kernel 3 with "
    "stride 2 has not. Even overlap does not rule out a checkerboard, which the weights decide: with stride 2, 1, 3, 1, 3 "
    "make 2, 6, 2, 6 of ones, and 1, 2, 1, with uneven overlap, make 2 everywhere.",
    derivation=_even(),
    remark="The counts are those of [14.3](overlap-count.md). Where gcd(s, d) = 1 they "
    "are, by [14.2](overlap-residue.md), how often each element away from the borders is written, and both remainders "
    "occur. For other dilations see [14.6](overlap-gaps.md).",
    sources=(CHECKERBOARD,),
)


def _common_divisor():
    proof = Derivation()
    common = proof.given(ge(g, 1))
    stride = proof.let(s, g * s_reduced)
    dilation = proof.let(d, g * d_reduced)
    place = proof.let(x, g * x_reduced)
    cancelled = proof.chain(
        eq(x, j * s + t * d),
        ("<=>", eq(g * x_reduced, g * (j * s_reduced + t * d_reduced)), (stride, dilation, place), "g is in each term"),
        ("<=>", eq(x_reduced, j * s_reduced + t * d_reduced), (common,), "cancel g"),
    )
    return proof.qed(cancelled.statement, using=(cancelled,))


COMMON_DIVISOR = Theorem(
    number="14.5",
    slug="overlap-common-divisor",
    name="A common divisor cancels",
    sentence="Where g divides stride and dilation, tap t of input j writes element g·x′ exactly when it writes x′ in "
    "the layer whose stride and dilation are divided by g.",
    why="Such a layer is a smaller one whose outputs stand g apart: at the multiples of g its overlap is that of the "
    "smaller one.",
    derivation=_common_divisor(),
)


def _gaps():
    proof = Derivation()
    common = proof.given(ge(g, 2))
    stride = proof.let(s, g * s_reduced)
    dilation = proof.let(d, g * d_reduced)
    number = proof.let(m, j * s_reduced + t * d_reduced - n)
    multiple = proof.chain(j * s + t * d - n * g, ("=", m * g, (stride, dilation, number), "g is in each term"))
    none, some = proof.assume(le(m, 0)), proof.assume(ge(m, 1))
    low = proof.have(le(m * g, 0), (none, common), "times g")
    high = proof.have(ge(m * g, 2), (some, common), "times g")
    apart = proof.cases(ne(m * g, 1), ((none, (low,)), (some, (high,))), (), "m ≤ 0 or m ≥ 1")
    return proof.qed(ne(j * s + t * d - n * g, 1), using=(multiple, apart))


GAPS = Theorem(
    number="14.6",
    slug="overlap-gaps",
    name="A common divisor leaves gaps",
    sentence="Where g of 2 or more divides stride and dilation, nothing is written to the elements n·g + 1.",
    why="Stride 2 with dilation 2 leaves every second output to the bias alone, whatever the kernel size.",
    derivation=_gaps(),
    remark="With [14.4](overlap-even.md) this is the whole condition: away from the borders all elements are written "
    "equally often exactly when gcd(s, d) = 1 and the stride divides the kernel size. "
    "For the elements n·s are written, by tap 0 of input n.",
)

FAMILIES = {14: "Overlap and checkerboard"}
THEOREMS = (INTERIOR, TAP_RESIDUE, COUNT, EVEN, COMMON_DIVISOR, GAPS)
