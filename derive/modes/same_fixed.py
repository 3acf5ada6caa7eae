"""Same with one total for every input and stride: what a layer with fixed pads can do."""

from derive.language.definitions import windows
from derive.language.symbols import P, i, k_hat, pad_high, pad_low, s
from derive.language.terms import between, ceil_div, eq, floor_div
from derive.padding.mode import Mode
from derive.runtime.source import Source
from derive.theorems.preimage import SAME_PREIMAGE
from derive.theorems.same import CEILING, INDEPENDENCE, SPLIT
from derive.theorems.same_transposed import SAME_SMALLEST

SIZE = ceil_div(i, s)
TOTAL = {P: k_hat - 1}
SHARED_LAWS = {
    "one window per started stride": eq(windows(i + pad_low + pad_high), SIZE),
    "one total for every input and stride": eq(pad_low + pad_high, k_hat - 1),
}
THEOREMS = (CEILING, INDEPENDENCE, SPLIT, SAME_PREIMAGE, SAME_SMALLEST)

SAME_FIXED_UPPER = Mode(
    name="same_fixed_upper",
    title="Same with a fixed total, the odd element after",
    summary="A total pad of k̂ - 1 whatever the input and stride; an odd element goes after the input.",
    output_size=SIZE,
    let=TOTAL,
    pads=(floor_div(P, 2), P - floor_div(P, 2)),
    laws={**SHARED_LAWS, "the odd element goes after the input": between(0, pad_high - pad_low, 1)},
    transposed_summary="The low crop is ⌊(k̂-1)/2⌋ whatever size is chosen.",
    size_theorem=CEILING,
    place=30,
    theorems=THEOREMS,
    sources=(
        Source(
            "PyTorch, Conv2d",
            "https://docs.pytorch.org/docs/2.13/generated/torch.nn.Conv2d.html",
            "padding='same', for stride 1 only",
        ),
        Source(
            "PyTorch source",
            "https://github.com/pytorch/pytorch/blob/v2.13.0/torch/nn/modules/conv.py",
            "_ConvNd.__init__, total_padding",
        ),
    ),
)

SAME_FIXED_LOWER = Mode(
    name="same_fixed_lower",
    title="Same with a fixed total, the odd element before",
    summary="A total pad of k̂ - 1 whatever the input and stride; an odd element goes before the input.",
    output_size=SIZE,
    let=TOTAL,
    pads=(ceil_div(P, 2), P - ceil_div(P, 2)),
    laws={**SHARED_LAWS, "the odd element goes before the input": between(0, pad_low - pad_high, 1)},
    transposed_summary="The low crop is ⌈(k̂-1)/2⌉ whatever size is chosen.",
    size_theorem=CEILING,
    place=31,
    theorems=THEOREMS,
    sources=(
        Source(
            "Flux source",
            "https://github.com/FluxML/Flux.jl/blob/master/src/layers/conv.jl",
            "calc_padding(::Type, ::SamePad, …)",
        ),
        Source("NumPy, correlate", "https://numpy.org/doc/2.4/reference/generated/numpy.correlate.html", "mode='same'"),
    ),
)

MODES = (SAME_FIXED_UPPER, SAME_FIXED_LOWER)
