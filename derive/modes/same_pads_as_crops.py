"""Same of Paddle: the transposed layer crops what the same convolution of its input would pad."""

from derive.language.definitions import windows
from derive.language.symbols import L, N, P, a, crop_low, i, k_hat, s
from derive.language.terms import And, between, ceil_div, either, eq, floor_div, ge, lt, maximum
from derive.padding.mode import Drawing
from derive.padding.transposed_mode import TransposedMode
from derive.runtime.source import Source

PADS = maximum((ceil_div(i, s) - 1) * s + k_hat - i, 0)
CROPPED = L + a - N

SAME_PADS_AS_CROPS = TransposedMode(
    name="same_pads_as_crops",
    title="Same, with the pads of its input as crops",
    summary="What a same convolution of the input would pad is cut from the full result and its output_padding, an odd "
    "element at the end.",
    output_size=L + a - P,
    let={P: PADS},
    low=floor_div(P, 2),
    laws={
        "crops as much as a same convolution of the input pads": And(
            (
                ge(CROPPED, 0),
                eq(windows(i + CROPPED), ceil_div(i, s)),
                either(eq(CROPPED, 0), lt(windows(i + CROPPED - 1), ceil_div(i, s))),
            )
        ),
        "the odd element is cut at the end": between(0, CROPPED - 2 * crop_low, 1),
    },
    drawn=Drawing(dilation=1),
    sources=(
        Source(
            "Paddle source",
            "https://github.com/PaddlePaddle/Paddle/blob/v3.0.0/paddle/phi/kernels/cpu/conv_util.h",
            "UpdatePaddingAndDilation: pad_sum = max((out_size - 1) * stride + ksize - in_size, 0)",
        ),
    ),
)

MODES = (SAME_PADS_AS_CROPS,)
