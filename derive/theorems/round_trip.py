"""9 · Down and up again: the U-Net law."""

import sympy

from derive.language.symbols import a, i, k_hat, n, o, p, q, s
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
    name="When down and up by s returns the size",
    sentence="A same convolution followed by a transposed same at the largest size gives the input size back exactly when "
    "the stride divides it.",
    why="A skip connection of a U-Net concatenates the two: where the stride does not divide the size they differ, by up "
    "to s - 1 elements. At the smallest size of [6.2](same-transposed-smallest.md) the stride has to divide i - 1 instead.",
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
    sentence="Dividing by A and then by s, rounding up each time, is dividing by A·s and rounding up once.",
    why="So the size that a stack of same convolutions ends with depends on the input size and the product of the strides "
    "alone.",
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
    sentence="With A the product of the strides above: A divides the input size and s divides ⌈i/A⌉, the size at this "
    "level, exactly when A·s divides the input size.",
    why="By [9.1](round-trip.md) that is when the levels above match and this one does. From A = 1, level by level: in a "
    "U-Net of same convolutions, transposed at the largest size, every skip connection matches exactly when the product "
    "of the strides divides the input size. Four levels of stride 2 need a multiple of 16. The first U-Net did not pad, "
    "and cropped instead; for pooling that rounds down see [9.5](unet-law-floor.md).",
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
    ((solution,),) = sympy.linsolve([back - i], [a])
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
    sentence="Down and up with padding p on both sides gives the input size back exactly with the output_padding "
    "(i + 2p - k̂) mod s, which is at least 0 and at most s - 1.",
    why="It is what an up path needs at a level that goes down and up with one kernel, and it depends on the input size. "
    "It restores the size; the elements that no window read are not restored.",
    derivation=_restore(),
    remark="Where the convolution has an output. PyTorch accepts it: it is below the stride.",
)


def _unet_floor():
    proof = Derivation()
    outer, stride = proof.given(ge(A, 1), ge(s, 1))
    level = proof.let(q, floor_div(i, A))
    law = proof.cite(UNET_STEP, using=(outer, stride))
    exact = proof.have(Iff(eq(q * A, i), divides(A, i)), (level, outer), "exact where nothing is left")
    down = proof.chain(
        both(divides(A, i), divides(s, q)),
        ("<=>", both(eq(q * A, i), divides(s, q)), (exact,), "the level above matches"),
    )
    parted = proof.assume(both(eq(q * A, i), divides(s, q)))
    alike = proof.have(eq(q, ceil_div(i, A)), (parted, outer), "rounded up it is the same")
    inner = proof.have(both(divides(A, i), divides(s, ceil_div(i, A))), (parted, exact, alike), "insert")
    product = proof.have(divides(A * s, i), (inner, law), "the law for sizes that are rounded up")
    there = proof.under(parted, product)
    whole = proof.assume(divides(A * s, i))
    outside = proof.have(
        both(divides(A, i), divides(s, ceil_div(i, A))), (whole, law), "the law for sizes that are rounded up"
    )
    above = proof.have(eq(q * A, i), (outside, exact), "the level above matches")
    again = proof.have(eq(q, ceil_div(i, A)), (above, outer), "rounded up it is the same")
    inside = proof.have(both(divides(A, i), divides(s, q)), (outside, again), "insert")
    back = proof.under(whole, inside)
    return proof.qed(Iff(both(divides(A, i), divides(s, q)), divides(A * s, i)), using=(down, there, back))


UNET_FLOOR = Theorem(
    number="9.5",
    slug="unet-law-floor",
    name="The U-Net law where sizes are rounded down",
    sentence="With A the product of the strides above: A divides the input size and s divides ⌊i/A⌋, the size at this "
    "level, exactly when A·s divides the input size.",
    why="A pool of kernel and stride s without padding takes i ≥ s elements to ⌊i/s⌋, and a transposed convolution of kernel "
    "and stride s makes s of each: every skip connection matches on the same condition as in [9.3](unet-law.md).",
    derivation=_unet_floor(),
)


def _fit():
    proof = Derivation()
    outer = proof.given(ge(A, 1))
    strides = proof.let(q, ceil_div(i, A))
    added = proof.let(a, mod(-i, A))
    number = proof.let(o, -floor_div(-i, A))
    whole = proof.have(eq(o * A, i + a), (number, added, outer), "a quotient times its divisor leaves the remainder")
    few = proof.have(between(0, a, A - 1), (added, outer), "a remainder")
    alike = proof.have(eq(o, q), (whole, few, strides), "i lies in the q-th step of A")
    padded = proof.chain(
        i + mod(-i, A),
        ("=", o * A, (whole, added), "the remainder"),
        ("=", q * A, (alike,), "insert"),
    )
    least = proof.have(
        Iff(ge(n * A, i), ge(n, q)), (strides, outer), "the ceiling is the smallest integer above the quotient"
    )
    return proof.qed(both(padded.statement, least.statement), using=(padded, least))


FIT = Theorem(
    number="9.6",
    slug="padding-to-fit",
    name="How far to pad to a size that fits",
    sentence="i + ((-i) mod A) is ⌈i/A⌉·A, and n·A is at least i exactly when n is at least ⌈i/A⌉.",
    why="So with A the product of the strides, (-i) mod A is the least padding after which every skip connection of a U-Net "
    "matches.",
    derivation=_fit(),
)

FAMILIES = {9: "Down and up again"}
THEOREMS = (ROUND_TRIP, NESTED, UNET_STEP, RESTORE, UNET_FLOOR, FIT)
