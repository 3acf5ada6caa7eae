"""Same of ONNX Runtime: what is missing to i·s is not appended, and output_padding takes part in the split."""

from derive.language.symbols import L, N, a, crop_low, e, i, s
from derive.language.terms import between, ceil_div, eq, floor_div, minimum
from derive.padding.transposed_mode import TransposedMode
from derive.runtime.source import Source

SIZE = minimum(i * s, L + a)
EXCESS = {e: L + a - N}
AS_LONG = {"i·s elements, or all of the full result and its output_padding where these are fewer": eq(N, SIZE)}
SOURCES = (
    Source(
        "ONNX Runtime source",
        "https://github.com/microsoft/onnxruntime/blob/v1.20.0/onnxruntime/core/providers/cpu/nn/"
        "conv_transpose_attributes.h",
        "ComputeTransposePadAndOutputShape; DistributePadding",
    ),
)

UPPER = TransposedMode(
    name="same_unextended_upper",
    title="Same, never extended, the odd element cut at the end",
    summary="At most i·s elements of the full result and its output_padding; half of what is cut is cut at the start, "
    "rounded down.",
    output_size=SIZE,
    let=EXCESS,
    low=floor_div(e, 2),
    laws={
        **AS_LONG,
        "the odd element is cut at the end": between(0, L + a - N - 2 * crop_low, 1),
    },
    sources=SOURCES,
)
LOWER = TransposedMode(
    name="same_unextended_lower",
    title="Same, never extended, the odd element cut at the start",
    summary="At most i·s elements of the full result and its output_padding; half of what is cut is cut at the start, "
    "rounded up.",
    output_size=SIZE,
    let=EXCESS,
    low=ceil_div(e, 2),
    laws={
        **AS_LONG,
        "the odd element is cut at the start": between(0, 2 * crop_low - (L + a - N), 1),
    },
    sources=SOURCES,
)

MODES = (UPPER, LOWER)
