"""Same of the ONNX reference: the total is split whatever its sign, so that zeros may be put before the result."""

from derive.language.symbols import L, N, a, crop_low, e, i, s
from derive.language.terms import between, ceil_div, eq, floor_div
from derive.padding.transposed_mode import TransposedMode
from derive.runtime.source import Source

SIZE = i * s
EXCESS = {e: L + a - N}
AS_LONG = {"i·s elements": eq(N, SIZE)}
SOURCES = (
    Source(
        "ONNX source, reference evaluator",
        "https://github.com/onnx/onnx/blob/v1.18.0/onnx/reference/ops/op_conv_transpose.py",
        "tot = stride * (n - 1) + output_padding + effective kernel - output_shape, halved with //",
    ),
)

UPPER = TransposedMode(
    name="same_unclamped_upper",
    title="Same, negative crops split too, the odd element cut at the end",
    summary="i·s elements; half of what the full result and its output_padding have more is cut at the start, rounded "
    "down; where they have less, the zeros that are missing are split, an odd one put at the start.",
    output_size=SIZE,
    let=EXCESS,
    low=floor_div(e, 2),
    laws={
        **AS_LONG,
        "the odd element is cut at the end, or appended at the start": between(0, L + a - N - 2 * crop_low, 1),
    },
    sources=SOURCES,
)
LOWER = TransposedMode(
    name="same_unclamped_lower",
    title="Same, negative crops split too, the odd element cut at the start",
    summary="i·s elements; half of what the full result and its output_padding have more is cut at the start, rounded "
    "up; where they have less, the zeros that are missing are split, an odd one put at the end.",
    output_size=SIZE,
    let=EXCESS,
    low=ceil_div(e, 2),
    laws={
        **AS_LONG,
        "the odd element is cut at the start, or appended at the end": between(0, 2 * crop_low - (L + a - N), 1),
    },
    sources=SOURCES,
)

MODES = (UPPER, LOWER)
