"""Every overlap counts."""

from derive.language.symbols import i, k_hat, pad_high, pad_low, s
from derive.language.terms import eq, floor_div, ge
from derive.padding.mode import Drawing, Mode
from derive.runtime.source import Source, guide
from derive.theorems.preimage import PREIMAGE
from derive.theorems.windows import OUTPUT_SIZE, WINDOW_COUNT

FULL = Mode(
    name="full",
    title="Full",
    summary="Every window whose extent overlaps the input by at least one element.",
    output_size=floor_div(i + k_hat - 2, s) + 1,
    pads=(k_hat - 1, k_hat - 1),
    fits=(ge(i, 1), ge(k_hat, 1)),
    laws={
        "the first window touches the input with its last tap only": eq(k_hat - 1 - pad_low, 0),
        "as much after the input as before it": eq(pad_low, pad_high),
    },
    transposed_summary="k̂ - 1 elements are cropped at the start and k̂ - 1 - a at the end; at stride 1 these "
    "leave the outputs that every tap reaches.",
    drawn=Drawing(kernel_size=2),
    place=40,
    theorems=(WINDOW_COUNT, OUTPUT_SIZE, PREIMAGE),
    sources=(
        guide("Relationship 4"),
        Source("NumPy, convolve", "https://numpy.org/doc/2.4/reference/generated/numpy.convolve.html", "mode='full'"),
    ),
)

MODES = (FULL,)
