"""Statements that look right and are false. No checker may prove one of them.

One draft of a solver encoding forgot that a quotient is an integer and accepted ⌊a/2⌋ = a/2; every other test stayed
green. Each entry is (name, context, claim).
"""

from derive.language.symbols import L, P, a, c, crop_low, d, i, j, k, k_hat, m, o, p, pad_low, s, t, x
from derive.language.terms import (
    Iff,
    Implies,
    both,
    ceil_div,
    divides,
    eq,
    floor_div,
    ge,
    gt,
    le,
    lt,
    maximum,
    minimum,
    mod,
)

POSITIVE = (ge(i, 1), ge(k_hat, 1), ge(s, 1))

FALSE_LAWS = (
    ("half of a number is whole", (), eq(2 * floor_div(m, 2), m)),
    ("floor and ceiling agree", (ge(s, 1),), eq(floor_div(i, s), ceil_div(i, s))),
    ("the ceiling is one more than the floor", (ge(s, 1),), eq(ceil_div(i, s), floor_div(i, s) + 1)),
    ("a quotient times its divisor", (ge(s, 1),), eq(floor_div(i, s) * s, i)),
    ("floors add", (ge(s, 1),), eq(floor_div(i, s) + floor_div(m, s), floor_div(i + m, s))),
    ("truncation instead of floor", (ge(s, 1),), eq(floor_div(-i, s), -floor_div(i, s))),
    ("a remainder may be negative", (ge(s, 1),), eq(mod(-i, s), -mod(i, s))),
    ("everything is divisible", (ge(s, 1),), divides(s, i)),
    ("divides is symmetric", (ge(s, 1), ge(i, 1)), Implies(divides(s, i), divides(i, s))),
    ("max is min", (), eq(maximum(i, m), minimum(i, m))),
    ("same keeps the size", POSITIVE, eq(ceil_div(i, s), i)),
    (
        "same total without the clamp",
        (*POSITIVE, eq(o, ceil_div(i, s)), eq(P, maximum((o - 1) * s + k_hat - i, 0))),
        eq(P, (o - 1) * s + k_hat - i),
    ),
    (
        "same total from the kernel alone",
        (*POSITIVE, eq(o, ceil_div(i, s)), eq(P, maximum((o - 1) * s + k_hat - i, 0))),
        eq(P, k_hat - 1),
    ),
    (
        "same total with floor",
        (*POSITIVE, eq(o, floor_div(i, s)), eq(P, maximum((o - 1) * s + k_hat - i, 0))),
        eq(floor_div(i + P - k_hat, s) + 1, ceil_div(i, s)),
    ),
    (
        "windows one too many",
        (ge(s, 1), ge(j, 0)),
        Iff(le(j * s + k_hat, i + P), le(j, floor_div(i + P - k_hat, s) + 1)),
    ),
    ("windows with ceiling", (*POSITIVE, ge(i, k_hat)), eq(floor_div(i - k_hat, s) + 1, ceil_div(i - k_hat, s) + 1)),
    (
        "size without a window is zero",
        POSITIVE,
        eq(maximum(floor_div(i - k_hat, s) + 1, 0), floor_div(i - k_hat, s) + 1),
    ),
    (
        "s + 1 sizes share an output size",
        (ge(s, 1), eq(L, (i - 1) * s + k_hat), eq(a, m - L + P)),
        Iff(eq(floor_div(m + P - k_hat, s) + 1, i), both(ge(a, 0), le(a, s))),
    ),
    ("the smallest size of same is (i-1)s", (ge(s, 1),), Implies(eq(m, (i - 1) * s), eq(ceil_div(m, s), i))),
    ("transposed same crops k̂ - s", POSITIVE, eq(maximum(k_hat - s, 0), k_hat - s)),
    ("the odd crop at the start", (ge(c, 0),), eq(floor_div(c, 2), ceil_div(c, 2))),
    (
        "a crop is the same pad",
        (ge(d, 1), ge(k, 1), ge(s, 1), eq(k_hat, d * (k - 1) + 1), eq(pad_low, k_hat - 1 - crop_low)),
        eq(pad_low, crop_low),
    ),
    (
        "no mirror in the duality",
        (eq(k_hat, d * (k - 1) + 1), eq(pad_low, k_hat - 1 - crop_low)),
        Iff(eq(x, j * s + t * d - crop_low), eq(j * s, x + t * d - pad_low)),
    ),
    (
        "the popular recipe is exact",
        (*POSITIVE, gt(k_hat, s), eq(k_hat - 2 * p + 1, s)),
        eq(p, floor_div(k_hat - s, 2)),
    ),
    ("every stride divides after same", POSITIVE, eq(ceil_div(i, s) * s, i)),
    ("any output_padding maps back", (ge(s, 1), ge(a, 0)), eq(floor_div((i - 1) * s + a, s) + 1, i)),
    ("a larger stride never gives more", (*POSITIVE, ge(o, 1)), lt(ceil_div(i, s), ceil_div(i + 1, s))),
)
