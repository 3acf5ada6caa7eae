"""The caller's pads."""

from derive.language.symbols import i, k_hat, pad_high, pad_low, s
from derive.language.terms import floor_div, ge
from derive.padding.mode import Mode
from derive.runtime.source import Source, guide
from derive.theorems.adjoint import ADJOINT
from derive.theorems.preimage import PREIMAGE
from derive.theorems.representability import POPULAR_SHIFT, REPRESENTABLE
from derive.theorems.windows import OUTPUT_SIZE, WINDOW_COUNT

EXPLICIT = Mode(
    name="explicit",
    title="Explicit",
    summary="The pads are the caller's: pad_low elements before the input and pad_high after it, zeros unless "
    "the layer says otherwise.",
    output_size=floor_div(i + pad_low + pad_high - k_hat, s) + 1,
    pads=(pad_low, pad_high),
    parameters=(pad_low, pad_high),
    domain=(ge(i + pad_low + pad_high, k_hat),),
    fits=(ge(i + pad_low + pad_high, k_hat),),
    outside="use more padding, a larger input, or a smaller kernel or dilation",
    transposed_summary="What a layer calls padding is cropped from the full result; output_padding moves the end "
    "of the cut.",
    place=70,
    theorems=(WINDOW_COUNT, OUTPUT_SIZE, ADJOINT, PREIMAGE, REPRESENTABLE, POPULAR_SHIFT),
    sources=(
        guide("Relationships 6 and 14"),
        Source(
            "PyTorch, ConvTranspose2d",
            "https://docs.pytorch.org/docs/2.13/generated/torch.nn.ConvTranspose2d.html",
            "Shape",
        ),
    ),
)

MODES = (EXPLICIT,)
