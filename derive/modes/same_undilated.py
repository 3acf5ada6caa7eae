"""Same of MNN: the crop is half of k - s, whatever the dilation and whatever its sign."""

from derive.language.symbols import N, crop_low, i, k, s
from derive.language.terms import And, between, ceil_div, either, eq, floor_div, ge, lt, maximum, minimum
from derive.padding.transposed_mode import TransposedMode
from derive.runtime.source import Source

SAME_UNDILATED = TransposedMode(
    name="same_undilated",
    title="Same, blind to dilation",
    summary="i·s elements; half of k - s is cut at the start, rounded toward zero, however far the kernel is dilated.",
    output_size=i * s,
    low=maximum(floor_div(k - s, 2), 0) + minimum(ceil_div(k - s, 2), 0),
    laws={
        "i·s elements": eq(N, i * s),
        "half of k - s at the start, rounded toward zero": either(
            And((ge(k, s), between(0, k - s - 2 * crop_low, 1))),
            And((lt(k, s), between(-1, k - s - 2 * crop_low, 0))),
        ),
    },
    sources=(
        Source(
            "MNN source",
            "https://github.com/alibaba/MNN/blob/3.0.0/source/core/ConvolutionCommon.cpp",
            "convolutionTransposePad: (input - 1) * stride + kernel - output, halved",
        ),
    ),
)

MODES = (SAME_UNDILATED,)
