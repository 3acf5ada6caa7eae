"""Half the kernel on both sides."""

from derive.language.symbols import i, k_hat, pad_high, pad_low, s
from derive.language.terms import between, eq, floor_div
from derive.padding.mode import Drawing, Mode
from derive.runtime.source import Source, guide
from derive.theorems.preimage import PREIMAGE
from derive.theorems.windows import OUTPUT_SIZE, WINDOW_COUNT

HALF_KERNEL = floor_div(k_hat, 2)

HALF = Mode(
    name="half",
    title="Half",
    summary="Half the effective kernel, rounded down, on both sides; at stride 1 the output is as long as the "
    "input for an odd effective kernel, and one longer for an even one.",
    output_size=floor_div(i + 2 * HALF_KERNEL - k_hat, s) + 1,
    pads=(HALF_KERNEL, HALF_KERNEL),
    laws={
        "half the kernel, rounded down": between(0, k_hat - 2 * pad_low, 1),
        "as much after the input as before it": eq(pad_low, pad_high),
    },
    transposed_summary="⌊k̂/2⌋ elements are cropped at the start and ⌊k̂/2⌋ - a at the end.",
    drawn=Drawing(kernel_size=4),
    place=50,
    theorems=(WINDOW_COUNT, OUTPUT_SIZE, PREIMAGE),
    sources=(
        guide("Relationship 3, odd kernels"),
        Source(
            "Theano, conv2d",
            "https://theano-pymc.readthedocs.io/en/latest/library/tensor/nnet/conv.html",
            "border_mode='half'",
        ),
    ),
)

MODES = (HALF,)
