"""Symmetric same: half of what the kernel and the stride have beyond one, on both sides."""

from derive.language.symbols import i, k_hat, pad_high, pad_low, s
from derive.language.terms import between, eq, floor_div, ge
from derive.padding.mode import Mode
from derive.runtime.source import Source
from derive.theorems.preimage import PREIMAGE
from derive.theorems.windows import OUTPUT_SIZE, WINDOW_COUNT

HALF = floor_div(s - 1 + k_hat - 1, 2)
FITS = ge(i + 2 * HALF, k_hat)

SAME_SYMMETRIC = Mode(
    name="same_symmetric",
    title="Same, symmetric",
    summary="Half of k̂ + s - 2, rounded down, on both sides; an odd element is not padded at all.",
    output_size=floor_div(i + 2 * HALF - k_hat, s) + 1,
    pads=(HALF, HALF),
    laws={
        "half of what kernel and stride have beyond one": between(0, k_hat + s - 2 - 2 * pad_low, 1),
        "as much after the input as before it": eq(pad_low, pad_high),
    },
    domain=(FITS,),
    outside="use a larger input, or an odd effective kernel",
    fits=(FITS,),
    transposed_summary="⌊(k̂ + s - 2)/2⌋ elements are cropped at the start, and what is left of the full length "
    "after the chosen size at the end.",
    theorems=(WINDOW_COUNT, OUTPUT_SIZE, PREIMAGE),
    sources=(
        Source(
            "timm source",
            "https://github.com/huggingface/pytorch-image-models/blob/v1.0.19/timm/layers/padding.py",
            "get_padding: ((stride - 1) + dilation * (kernel_size - 1)) // 2",
        ),
    ),
)

MODES = (SAME_SYMMETRIC,)
