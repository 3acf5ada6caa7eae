"""The caller's pads, and one window more where they leave elements over: ceil mode of pooling, in its two forms."""

from derive.language.definitions import windows
from derive.language.symbols import asked_pad_high, i, k_hat, o, pad_high, pad_low, s
from derive.language.terms import ceil_div, either, eq, ge, gt, lt, minimum, mod
from derive.padding.mode import Mode
from derive.runtime.source import Source
from derive.theorems.pooling import CEIL_WINDOWS, NOT_ENOUGH, ONE_CORRECTION
from derive.theorems.windows import OUTPUT_SIZE, WINDOW_COUNT

ROUNDED_UP = ceil_div(i + pad_low + asked_pad_high - k_hat, s) + 1
LAST_PADS = (pad_low, (o - 1) * s + k_hat - i - pad_low)
REACHED = gt(i + pad_low + asked_pad_high, k_hat - s)
DOMAIN = (ge(pad_low, 0), ge(asked_pad_high, 0), REACHED)
OUTSIDE = "use pads that are not negative, a larger input, or a smaller kernel or dilation"
ENDS = {"the padding ends where the last window ends": eq(mod(i + pad_low + pad_high - k_hat, s), 0)}
NO_MORE = {"no window more than that takes": lt(pad_high - asked_pad_high, s)}
SHARED = dict(
    pads=LAST_PADS,
    parameters=(pad_low, asked_pad_high),
    domain=DOMAIN,
    outside=OUTSIDE,
    transposable=False,
)

EXPLICIT_CEIL = Mode(
    name="explicit_ceil",
    title="Explicit, rounded up",
    summary="The pads are the caller's, and where they leave elements over, one window more reaches beyond them.",
    output_size=ROUNDED_UP,
    fits=(REACHED,),
    place=80,
    theorems=(WINDOW_COUNT, OUTPUT_SIZE),
    laws={"covers the caller's pads": ge(pad_high, asked_pad_high), **ENDS, **NO_MORE},
    sources=(
        Source(
            "Caffe source",
            "https://github.com/BVLC/caffe/blob/master/src/caffe/layers/pooling_layer.cpp",
            "PoolingLayer::Reshape: ceil",
        ),
    ),
    **SHARED,
)

EXPLICIT_CEIL_INSIDE = Mode(
    name="explicit_ceil_inside",
    title="Explicit, rounded up, each window starting inside",
    summary="As explicit_ceil, but windows that would start after the input are dropped.",
    output_size=minimum(ROUNDED_UP, ceil_div(i + pad_low, s)),
    fits=(ge(i, 1), ge(pad_low, 0), REACHED),
    place=81,
    theorems=(WINDOW_COUNT, OUTPUT_SIZE, CEIL_WINDOWS, ONE_CORRECTION, NOT_ENOUGH),
    laws={
        "each window starts in the input or before it": lt((windows(i + pad_low + pad_high) - 1) * s, i + pad_low),
        "covers the caller's pads, unless one window more would start after the input": either(
            ge(pad_high, asked_pad_high), ge(windows(i + pad_low + pad_high) * s, i + pad_low)
        ),
        **ENDS,
        **NO_MORE,
    },
    sources=(
        Source(
            "PyTorch source",
            "https://github.com/pytorch/pytorch/blob/v2.13.0/aten/src/ATen/native/Pool.h",
            "pooling_output_shape_pad_lr: ensure that the last pooling starts inside the image",
        ),
    ),
    **SHARED,
)

MODES = (EXPLICIT_CEIL, EXPLICIT_CEIL_INSIDE)
