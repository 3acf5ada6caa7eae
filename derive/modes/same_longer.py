"""NumPy's same: as long as the longer of the two operands."""

from derive.language.definitions import windows
from derive.language.symbols import P, i, k_hat, pad_high, pad_low, s
from derive.language.terms import Implies, between, ceil_div, eq, floor_div, ge, lt, maximum
from derive.padding.mode import Mode
from derive.runtime.source import Source
from derive.theorems.same import SPLIT
from derive.theorems.windows import OUTPUT_SIZE, WINDOW_COUNT

SIZE = maximum(i, k_hat)
TOTAL = {P: SIZE + k_hat - 1 - i}
AS_LONG = {"as long as the longer operand": eq(windows(i + pad_low + pad_high), SIZE)}
SHARED = dict(
    output_size=SIZE,
    let=TOTAL,
    domain=(eq(s, 1),),
    outside="these functions have no stride: use stride 1",
    transposable=False,
    theorems=(WINDOW_COUNT, OUTPUT_SIZE, SPLIT),
)

SAME_LONGER = Mode(
    name="same_longer",
    title="Same as the longer operand",
    summary="As many outputs as the longer of input and kernel has elements, centred; an odd element goes before "
    "the input.",
    pads=(ceil_div(P, 2), P - ceil_div(P, 2)),
    laws={**AS_LONG, "the odd element goes before the input": between(0, pad_low - pad_high, 1)},
    sources=(
        Source("NumPy, convolve", "https://numpy.org/doc/2.4/reference/generated/numpy.convolve.html", "mode='same'"),
    ),
    **SHARED,
)

SAME_LONGER_SWAPPED = Mode(
    name="same_longer_swapped",
    title="Same as the longer operand, operands exchanged",
    summary="As same_longer, but where the kernel is the longer one the odd element goes after the input.",
    pads=(
        maximum(floor_div(k_hat, 2), k_hat - 1 - floor_div(i, 2)),
        P - maximum(floor_div(k_hat, 2), k_hat - 1 - floor_div(i, 2)),
    ),
    laws={
        **AS_LONG,
        "the odd element goes before an input at least as long as the kernel": Implies(
            ge(i, k_hat), between(0, pad_low - pad_high, 1)
        ),
        "the odd element goes after a shorter input": Implies(lt(i, k_hat), between(0, pad_high - pad_low, 1)),
    },
    sources=(
        Source("NumPy, correlate", "https://numpy.org/doc/2.4/reference/generated/numpy.correlate.html", "mode='same'"),
    ),
    **SHARED,
)

MODES = (SAME_LONGER, SAME_LONGER_SWAPPED)
