"""1 · How many windows fit."""

from derive.language.definitions import last_window, windows
from derive.language.symbols import P, i, j, k_hat, s
from derive.language.terms import Iff, both, eq, ge, le, lt
from derive.proof.derivation import Derivation
from derive.proof.theorem import REMARK, Theorem

LAST = last_window(i + P)
WINDOWS = windows(i + P)


def _window_count():
    proof = Derivation()
    stride = proof.given(ge(s, 1))
    fits = proof.chain(
        le(j * s + k_hat, i + P),
        ("<=>", le(j * s, i + P - k_hat), (), "move k̂ to the other side"),
        ("<=>", le(j, LAST), (stride,), "the floor is the largest integer below the quotient"),
        ("<=>", lt(j, LAST + 1), (), "integers"),
    )
    return proof.qed(Iff(both(ge(j, 0), le(j * s + k_hat, i + P)), both(ge(j, 0), lt(j, WINDOWS))), using=(fits,))


WINDOW_COUNT = Theorem(
    number="1.1",
    slug="window-count",
    name="How many windows fit",
    sentence="Window j ≥ 0 lies inside the padded input exactly when j is below max(⌊(i + P - k̂)/s⌋ + 1, 0).",
    why="The output size of a convolution is this count, and that of pooling unless it rounds up. Nothing but a "
    "positive stride is assumed; where no window fits the count is 0.",
    derivation=_window_count(),
    remark="The windows that fit are therefore j = 0, 1, … below the count: as many as the count says.",
)


def _output_size():
    proof = Derivation()
    stride, fits = proof.given(ge(s, 1), ge(i + P, k_hat))
    first = proof.have(ge(LAST, 0), (stride, fits), "the dividend is not negative")
    goal = both(eq(WINDOWS, LAST + 1), ge(LAST + 1, 1))
    size = proof.have(goal, (first,), "add 1; the maximum is its first argument")
    return proof.qed(goal, using=(size,))


OUTPUT_SIZE = Theorem(
    number="1.2",
    slug="output-size",
    name="Output size",
    sentence="Where a window fits into the padded input, the number of windows is ⌊(i + P - k̂)/s⌋ + 1, and at least 1.",
    why="The usual formula with its condition: where the window is larger than the padded input, integer division that "
    "rounds toward zero, as in C, can give 1 instead of 0.",
    derivation=_output_size(),
    kind=REMARK,
)

FAMILIES = {1: "Counting windows"}
THEOREMS = (WINDOW_COUNT, OUTPUT_SIZE)
