"""9 · Down and up again: the U-Net law."""

import sympy

from derive.language.symbols import a, i, k_hat, o, p, q, s
from derive.language.symbols import outer_stride as A
from derive.language.terms import Iff, between, both, ceil_div, divides, eq, floor_div, ge, le, lt, mod
from derive.proof.derivation import Derivation
from derive.proof.theorem import Theorem


def _round_trip():
    proof = Derivation()
    stride = proof.given(ge(s, 1))
    size = proof.let(o, ceil_div(i, s))
    exact = proof.chain(
        eq(o * s, i),
        ("<=>", divides(s, i), (stride, size), "a rounded-up quotient is exact only where nothing is left over"),
    )
    return proof.qed(Iff(eq(o * s, i), divides(s, i)), using=(exact,))


ROUND_TRIP = Theorem(
    number="9.1",
    slug="round-trip",
    name="Down and up by s returns i only for multiples of s",
    sentence="A same convolution followed by a transposed same gives the input size back exactly when the stride "
    "divides it.",
    why="A skip connection of a U-Net concatenates the two: this is the off-by-one.",
    derivation=_round_trip(),
)


def _nested():
    proof = Derivation()
    outer, stride = proof.given(ge(A, 1), ge(s, 1))
    first = proof.let(q, ceil_div(i, A))
    second = proof.let(o, ceil_div(q, s))
    inner_bracket = proof.have(both(lt((q - 1) * A, i), le(i, q * A)), (outer, first), "q is i/A rounded up")
    outer_bracket = proof.have(both(le((o - 1) * s, q - 1), le(q, o * s)), (stride, second), "o is q/s rounded up")
    low = proof.chain(
        (o - 1) * s * A,
        ("<=", (q - 1) * A, (outer_bracket, outer), "times A"),
        ("<", i, (inner_bracket,), "the first bracket"),
    )
    high = proof.chain(
        i, ("<=", q * A, (inner_bracket,), "the first bracket"), ("<=", o * s * A, (outer_bracket, outer), "times A")
    )
    merged = proof.have(eq(ceil_div(i, A * s), o), (low, high), "i lies in the o-th step of A·s")
    return proof.qed(eq(ceil_div(i, A * s), o), using=(merged,))


NESTED = Theorem(
    number="9.2",
    slug="nested-ceilings",
    name="Two levels down are one level of the product",
    sentence="Rounding up twice, by A and then by s, is rounding up once by their product.",
    why="So the depth of a stack of same convolutions enters its sizes only through the product of the strides.",
    derivation=_nested(),
)


def _unet_step():
    proof = Derivation()
    outer, stride = proof.given(ge(A, 1), ge(s, 1))
    level = proof.let(q, ceil_div(i, A))
    exact = proof.cite(ROUND_TRIP, {s: A, o: q}, using=(outer, level))
    down = proof.chain(
        both(divides(A, i), divides(s, q)),
        ("<=>", both(eq(q * A, i), divides(s, q)), (exact,), "the level above matches"),
        ("<=>", both(eq(q * A, i), eq(ceil_div(q, s) * s, q)), (stride,), "and so does this one"),
    )
    merged = proof.cite(NESTED, {q: q, o: ceil_div(q, s)}, using=(outer, stride, level))
    together = proof.cite(ROUND_TRIP, {s: A * s, o: ceil_div(q, s)}, using=(outer, stride, merged))
    up = proof.chain(
        both(eq(q * A, i), eq(ceil_div(q, s) * s, q)),
        ("=>", eq(ceil_div(q, s) * A * s, i), (), "insert the second into the first"),
        ("=>", divides(A * s, i), (together,), "the round trip by A·s"),
    )
    whole = proof.assume(divides(A * s, i))
    total = proof.have(eq(ceil_div(q, s) * A * s, i), (whole, together), "the round trip by A·s")
    above = proof.have(divides(A, i), (total, outer), "A divides a multiple of A")
    exact_level = proof.have(eq(q * A, i), (above, exact), "the level above matches")
    cancelled = proof.have(eq(q, ceil_div(q, s) * s), (exact_level, total, outer), "cancel A")
    below = proof.have(divides(s, q), (cancelled, stride), "s divides a multiple of s")
    both_levels = proof.have(both(divides(A, i), divides(s, q)), (above, below), "together")
    back = proof.under(whole, both_levels)
    return proof.qed(Iff(both(divides(A, i), divides(s, q)), divides(A * s, i)), using=(down, up, back))


UNET_STEP = Theorem(
    number="9.3",
    slug="unet-law",
    name="The U-Net law, level by level",
    sentence="All levels above match and so does this one, exactly when the product of all strides so far "
    "divides the input size.",
    why="Starting from A = 1 and adding one level at a time: every skip connection matches exactly when the "
    "product of the "
    "strides divides the input size. Four levels of stride 2 need a multiple of 16.",
    derivation=_unet_step(),
)


def _restore():
    proof = Derivation()
    stride = proof.given(ge(s, 1))
    rest = mod(i + 2 * p - k_hat, s)
    size = proof.let(o, floor_div(i + 2 * p - k_hat, s) + 1)
    returned = proof.chain(
        (o - 1) * s + k_hat - 2 * p,
        ("=", floor_div(i + 2 * p - k_hat, s) * s + k_hat - 2 * p, (size,), "definition of o"),
        ("=", i - rest, (stride,), "a quotient times its divisor leaves the remainder"),
    )
    back = (o - 1) * s + k_hat - 2 * p + a
    (solution,) = sympy.solve(back - i, a)
    restoring = proof.chain(
        eq(back, i),
        ("<=>", eq(a, solution), (), "solve for a"),
        ("<=>", eq(a, rest), (returned,), "what was lost"),
    )
    legal = proof.have(between(0, rest, s - 1), (stride,), "a remainder")
    return proof.qed(both(restoring.statement, between(0, rest, s - 1)), using=(restoring, legal))


RESTORE = Theorem(
    number="9.4",
    slug="restoring-output-padding",
    name="The output_padding that restores a size",
    sentence="Down with padding p and up with the same padding loses (i + 2p - k̂) mod s elements; as "
    "output_padding that number restores them.",
    why="Wherever the first convolution has an output it is legal; it differs per input size, and it is what an "
    "up path needs at a level that goes down and up with one kernel.",
    derivation=_restore(),
)

FAMILIES = {9: "Down and up again"}
THEOREMS = (ROUND_TRIP, NESTED, UNET_STEP, RESTORE)
