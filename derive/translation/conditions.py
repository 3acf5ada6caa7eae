"""When a rule can be written as a family, and when two rules coincide: conditions, each proved in table.py.

In k̂, s and w, the rule's own output_padding; in k where a rule is blind to dilation, in P and i where it crops the pads
of its input. Rows follow the order of `FAMILIES`.
"""

from derive.language.symbols import P, d, i, k, k_hat, s
from derive.language.symbols import asked as w
from derive.language.terms import And, both, divides, either, eq, ge, le, lt, maximum, mod

ALWAYS = And(())
GAP = k_hat - s
ODD_KERNEL = divides(2, k_hat - 1)
EVEN_GAP = divides(2, GAP)
SHORT_OR_EVEN = either(le(k_hat, s), EVEN_GAP)
SHORT_OR_EVEN_OWN = either(le(k_hat + w, s), divides(2, GAP + w))
STRIDED_OR_ODD = either(ge(s, 2), ODD_KERNEL)
SPREAD_OR_ODD = either(ge(maximum(s, d), 2), ODD_KERNEL)

B_UPPER_UPPER = either(eq(w, 0), le(k_hat + w, s + 1), both(eq(w, 1), EVEN_GAP))
B_UPPER_LOWER = either(
    eq(w, 1),
    le(k_hat + w, s),
    both(ge(w, 2), le(k_hat + w, s + 1)),
    both(eq(w, 0), EVEN_GAP),
    both(eq(w, 2), divides(2, GAP - 1)),
)
B_LOWER_UPPER = either(le(k_hat + w, s), both(eq(w, 0), EVEN_GAP))
B_LOWER_LOWER = either(eq(w, 0), le(k_hat + w, s), both(eq(w, 1), divides(2, GAP - 1)))
REACHES, ALMOST = ge(k_hat + w, s), ge(k_hat + w, s - 1)
E_UPPER = both(ge(k, s - 1), either(eq(k_hat, k), le(k_hat, s + 1)))
E_LOWER = either(both(ge(k, s - 1), le(k_hat, s)), both(eq(k_hat, k), ge(k, s), EVEN_GAP))
G_UPPER = either(eq(w, 0), le(P, 1), both(eq(w, 1), divides(2, P - 1)))
G_LOWER = either(eq(w, 1), both(eq(w, 0), divides(2, P)), both(eq(w, 2), divides(2, P - 1)), both(ge(w, 2), le(P, 1)))
H_EVEN = either(divides(2, w), le(k_hat, w))

WRITTEN = {
    "A": (SHORT_OR_EVEN, SHORT_OR_EVEN, ge(k_hat, s), ALWAYS, ALWAYS, ALWAYS, SHORT_OR_EVEN, ALWAYS),
    "A′": (SPREAD_OR_ODD, STRIDED_OR_ODD, ge(k_hat, s), ALWAYS, ALWAYS, SHORT_OR_EVEN, ALWAYS, SHORT_OR_EVEN),
    "B upper": (
        either(ge(w, 1), le(k_hat, s), EVEN_GAP),
        either(ge(w, 1), le(k_hat, s), EVEN_GAP),
        either(eq(w, 0), ge(k_hat, s + w - 1)),
        ALWAYS,
        ALWAYS,
        B_UPPER_UPPER,
        B_UPPER_LOWER,
        B_UPPER_UPPER,
    ),
    "B lower": (
        either(lt(w + 1, maximum(s, d)), ODD_KERNEL),
        either(lt(w + 1, s), ODD_KERNEL),
        either(eq(w, 0), ge(k_hat, s + w)),
        ALWAYS,
        ALWAYS,
        B_LOWER_UPPER,
        B_LOWER_LOWER,
        B_LOWER_UPPER,
    ),
    "C upper": (
        both(REACHES, either(ge(w, 1), EVEN_GAP)),
        both(REACHES, either(ge(w, 1), EVEN_GAP)),
        both(ge(k_hat, s), ge(k_hat, s + w - 1)),
        REACHES,
        REACHES,
        both(REACHES, B_UPPER_UPPER),
        both(REACHES, B_UPPER_LOWER),
        both(REACHES, B_UPPER_UPPER),
    ),
    "C lower": (
        both(ALMOST, either(lt(w + 1, maximum(s, d)), ODD_KERNEL)),
        both(ALMOST, either(lt(w + 1, s), ODD_KERNEL)),
        ge(k_hat, s + w),
        ALMOST,
        ALMOST,
        both(ALMOST, B_LOWER_UPPER),
        both(ALMOST, B_LOWER_LOWER),
        both(ALMOST, B_LOWER_UPPER),
    ),
    "D": (ALWAYS, ALWAYS, eq(w, 0), ALWAYS, ALWAYS, ALWAYS, ALWAYS, le(k_hat + w, s)),
    "E": (
        E_LOWER,
        E_LOWER,
        both(ge(k, s - 1), ge(k_hat, s)),
        ge(k, s - 1),
        ge(k, s - 1),
        E_UPPER,
        E_LOWER,
        E_UPPER,
    ),
    "F upper": (ODD_KERNEL, ODD_KERNEL, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ODD_KERNEL, ALWAYS),
    "F lower": (SPREAD_OR_ODD, STRIDED_OR_ODD, ALWAYS, ALWAYS, ALWAYS, ODD_KERNEL, ALWAYS, ODD_KERNEL),
    "G": (
        either(ge(w, 1), divides(2, P)),
        either(ge(w, 1), divides(2, P)),
        ge(P, 2 * w - 1),
        ALWAYS,
        ALWAYS,
        G_UPPER,
        G_LOWER,
        both(le(k_hat + w, s + P), G_UPPER),
    ),
    "H": (
        H_EVEN,
        H_EVEN,
        le(w, k_hat - mod(k_hat, 2)),
        ALWAYS,
        ALWAYS,
        ALWAYS,
        H_EVEN,
        either(ge(w, 1), ODD_KERNEL),
    ),
    "I upper": (SHORT_OR_EVEN_OWN, SHORT_OR_EVEN_OWN, REACHES, ALWAYS, ALWAYS, ALWAYS, SHORT_OR_EVEN_OWN, ALWAYS),
    "I lower": (SPREAD_OR_ODD, STRIDED_OR_ODD, REACHES, ALWAYS, ALWAYS, SHORT_OR_EVEN_OWN, ALWAYS, SHORT_OR_EVEN_OWN),
}

ONE_OR_ODD = either(eq(k_hat, 1), both(eq(s, 1), ODD_KERNEL))
ONE_OR_UNSTRIDED = either(eq(k_hat, 1), eq(s, 1))
WRITTEN_FOR_ALL_SIZES = {
    "G": (
        ONE_OR_ODD,
        ONE_OR_ODD,
        either(eq(s, 1), both(eq(k_hat, 1), eq(w, 0))),
        ONE_OR_UNSTRIDED,
        either(le(k_hat, 2), eq(s, 1), both(eq(s, 2), divides(2, k_hat))),
        either(eq(w, 0), le(k_hat, 2)),
        either(eq(w, 1), ONE_OR_ODD, both(ge(w, 2), le(k_hat, 2))),
        either(eq(w, 0), both(le(k_hat, 2), le(k_hat + w, s))),
    )
}

UNSTRIDED_ODD = both(eq(s, 1), ODD_KERNEL)
LONG_EVEN = both(ge(k_hat, s), EVEN_GAP)
SAME_AT_ZERO = {
    ("A", "A′"): SHORT_OR_EVEN,
    ("A", "B upper"): ge(k_hat, s),
    ("A", "B lower"): LONG_EVEN,
    ("A", "C upper"): ge(k_hat, s),
    ("A", "C lower"): either(eq(k_hat, s - 1), LONG_EVEN),
    ("A", "D"): eq(k_hat, s),
    ("A", "E"): E_UPPER,
    ("A", "F upper"): eq(s, 1),
    ("A", "F lower"): UNSTRIDED_ODD,
    ("A", "G"): both(ge(k_hat, s), divides(s, i)),
    ("A", "H"): UNSTRIDED_ODD,
    ("A′", "B upper"): LONG_EVEN,
    ("A′", "B lower"): ge(k_hat, s),
    ("A′", "C upper"): LONG_EVEN,
    ("A′", "C lower"): ge(k_hat, s - 1),
    ("A′", "D"): eq(k_hat, s),
    ("A′", "E"): E_LOWER,
    ("A′", "F upper"): UNSTRIDED_ODD,
    ("A′", "F lower"): eq(s, 1),
    ("A′", "G"): both(LONG_EVEN, divides(s, i)),
    ("A′", "H"): UNSTRIDED_ODD,
    ("B upper", "B lower"): SHORT_OR_EVEN,
    ("B upper", "C upper"): ge(k_hat, s),
    ("B upper", "C lower"): LONG_EVEN,
    ("B upper", "D"): le(k_hat, s),
    ("B upper", "E"): both(ge(k_hat, s), E_UPPER),
    ("B upper", "F upper"): ONE_OR_UNSTRIDED,
    ("B upper", "F lower"): ONE_OR_ODD,
    ("B upper", "G"): either(eq(P, 0), divides(s, i)),
    ("B upper", "H"): ONE_OR_ODD,
    ("B lower", "C upper"): LONG_EVEN,
    ("B lower", "C lower"): ge(k_hat, s),
    ("B lower", "D"): le(k_hat, s),
    ("B lower", "E"): both(ge(k_hat, s), E_LOWER),
    ("B lower", "F upper"): ONE_OR_ODD,
    ("B lower", "F lower"): ONE_OR_UNSTRIDED,
    ("B lower", "G"): either(eq(P, 0), both(EVEN_GAP, divides(s, i))),
    ("B lower", "H"): ONE_OR_ODD,
    ("C upper", "C lower"): EVEN_GAP,
    ("C upper", "D"): eq(k_hat, s),
    ("C upper", "E"): either(
        both(eq(k_hat, k), ge(k, s)),
        both(le(k_hat, k + 1), divides(2, k - s)),
        both(lt(k, s), ge(k_hat, k + 1), le(k_hat, k + 2), divides(2, k - s - 1)),
    ),
    ("C upper", "F upper"): eq(s, 1),
    ("C upper", "F lower"): UNSTRIDED_ODD,
    ("C upper", "G"): both(ge(k_hat, s), divides(s, i)),
    ("C upper", "H"): UNSTRIDED_ODD,
    ("C lower", "D"): eq(k_hat, s),
    ("C lower", "E"): either(both(eq(k_hat, k), EVEN_GAP), both(lt(k, s), le(k_hat, k + 1), divides(2, k - s - 1))),
    ("C lower", "F upper"): UNSTRIDED_ODD,
    ("C lower", "F lower"): eq(s, 1),
    ("C lower", "G"): both(LONG_EVEN, divides(s, i)),
    ("C lower", "H"): UNSTRIDED_ODD,
    ("D", "E"): both(eq(k_hat, s), ge(k, s - 1)),
    ("D", "F upper"): eq(k_hat, 1),
    ("D", "F lower"): eq(k_hat, 1),
    ("D", "G"): eq(P, 0),
    ("D", "H"): eq(k_hat, 1),
    ("E", "F upper"): both(eq(s, 1), eq(k_hat, k)),
    ("E", "F lower"): both(eq(s, 1), eq(k_hat, k), ODD_KERNEL),
    ("E", "G"): both(E_UPPER, ge(k_hat, s), divides(s, i)),
    ("E", "H"): both(eq(s, 1), eq(k_hat, k), ODD_KERNEL),
    ("F upper", "F lower"): ODD_KERNEL,
    ("F upper", "G"): eq(P, k_hat - 1),
    ("F upper", "H"): ODD_KERNEL,
    ("F lower", "G"): both(ODD_KERNEL, eq(P, k_hat - 1)),
    ("F lower", "H"): ODD_KERNEL,
    ("G", "H"): both(ODD_KERNEL, eq(P, k_hat - 1)),
}

SAME_AT_ZERO_FOR_ALL_SIZES = {
    ("A", "G"): eq(s, 1),
    ("A′", "G"): UNSTRIDED_ODD,
    ("B upper", "G"): ONE_OR_UNSTRIDED,
    ("B lower", "G"): ONE_OR_ODD,
    ("C upper", "G"): eq(s, 1),
    ("C lower", "G"): UNSTRIDED_ODD,
    ("D", "G"): eq(k_hat, 1),
    ("E", "G"): both(eq(s, 1), eq(k_hat, k)),
    ("F upper", "G"): ONE_OR_UNSTRIDED,
    ("F lower", "G"): ONE_OR_ODD,
    ("G", "H"): ONE_OR_ODD,
}

ONE_AND_LARGEST = both(eq(k_hat, 1), eq(w, s - 1))
SAME_AS_ADJOINT = {
    ("B upper", "A"): both(REACHES, B_UPPER_UPPER),
    ("B upper", "A′"): both(REACHES, B_UPPER_LOWER),
    ("B lower", "A"): both(REACHES, B_LOWER_UPPER),
    ("B lower", "A′"): both(REACHES, B_LOWER_LOWER),
    ("C upper", "A"): both(REACHES, B_UPPER_UPPER),
    ("C upper", "A′"): both(REACHES, B_UPPER_LOWER),
    ("C lower", "A"): both(ALMOST, B_LOWER_UPPER),
    ("C lower", "A′"): both(ALMOST, B_LOWER_LOWER),
    ("D", "A"): eq(k_hat + w, s),
    ("D", "A′"): eq(k_hat + w, s),
    ("G", "A"): both(eq(P, GAP + w), G_UPPER),
    ("G", "A′"): both(eq(P, GAP + w), G_LOWER),
    ("H", "A"): both(eq(w, s - 1), ODD_KERNEL),
    ("H", "A′"): both(eq(w, s - 1), ODD_KERNEL, SHORT_OR_EVEN),
    ("I upper", "A"): eq(w, 0),
    ("I upper", "A′"): both(eq(w, 0), SHORT_OR_EVEN),
    ("I lower", "A"): both(eq(w, 0), SHORT_OR_EVEN),
    ("I lower", "A′"): eq(w, 0),
}

SAME_AS_ADJOINT_FOR_ALL_SIZES = {
    ("G", "A"): either(eq(s, 1), ONE_AND_LARGEST),
    ("G", "A′"): either(UNSTRIDED_ODD, ONE_AND_LARGEST),
}
