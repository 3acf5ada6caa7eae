"""Same where the total is not kept from falling below zero: with a short kernel, elements are dropped on both sides."""

from derive.language.definitions import windows
from derive.language.symbols import P, i, k_hat, o, pad_high, pad_low, s
from derive.language.terms import And, between, ceil_div, either, eq, floor_div, ge, lt, maximum, minimum
from derive.padding.mode import Mode
from derive.runtime.source import Source
from derive.theorems.same import SAME_SIZE, SPLIT
from derive.theorems.windows import OUTPUT_SIZE, WINDOW_COUNT

SIZE = ceil_div(i, s)
TOTAL = {P: (o - 1) * s + k_hat - i}
BOTH = pad_low + pad_high
SHARED_LAWS = {
    "one window per started stride": eq(windows(i + BOTH), SIZE),
    "ends where the last window ends": eq(BOTH, (SIZE - 1) * s + k_hat - i),
}
SHARED = dict(
    output_size=SIZE,
    let=TOTAL,
    transposable=False,
    theorems=(WINDOW_COUNT, OUTPUT_SIZE, SAME_SIZE, SPLIT),
)
TOWARD_ZERO = maximum(floor_div(P, 2), 0) + minimum(ceil_div(P, 2), 0)
TOWARD_ZERO_UP = maximum(ceil_div(P, 2), 0) + minimum(ceil_div(P + 1, 2), 0)
RUNTIME = Source(
    "ONNX Runtime source",
    "https://github.com/microsoft/onnxruntime/blob/v1.20.0/onnxruntime/core/providers/common.h",
    "ComputePad: pad_needed = (legacy_target_size - 1) * stride + kernel - in_dim, halved, without a lower bound",
)

SAME_SIGNED_UPPER = Mode(
    name="same_signed_upper",
    title="Same, unbounded below, the odd element after",
    summary="As same_upper where the windows reach the input's end; where they would leave elements over after the last, "
    "half of these are dropped before the input, rounded toward zero.",
    pads=(TOWARD_ZERO, P - TOWARD_ZERO),
    laws={
        **SHARED_LAWS,
        "half before the input, rounded toward zero": either(
            And((ge(BOTH, 0), between(0, pad_high - pad_low, 1))),
            And((lt(BOTH, 0), between(-1, pad_high - pad_low, 0))),
        ),
    },
    sources=(RUNTIME,),
    **SHARED,
)
SAME_SIGNED_LOWER = Mode(
    name="same_signed_lower",
    title="Same, unbounded below, the odd element before",
    summary="As same_lower where the windows reach the input's end; where they would leave elements over after the last, "
    "half of one less than these are dropped before the input, rounded toward zero.",
    pads=(TOWARD_ZERO_UP, P - TOWARD_ZERO_UP),
    laws={
        **SHARED_LAWS,
        "half of one more before the input, rounded toward zero": either(
            And((ge(BOTH, 0), between(0, pad_low - pad_high, 1))),
            And((lt(BOTH, 0), between(1, pad_low - pad_high, 2))),
        ),
    },
    sources=(RUNTIME,),
    **SHARED,
)

MODES = (SAME_SIGNED_UPPER, SAME_SIGNED_LOWER)
