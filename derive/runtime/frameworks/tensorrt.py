"""TensorRT: convolution, deconvolution and pooling layers, as documented in the public header."""

from derive.runtime.declaration import Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.source import Source

COMMIT = "https://github.com/NVIDIA/TensorRT/blob/a892d22267d9cd2dedc1a0893e6892ac901f6d3d"
MODES = ("EXPLICIT_ROUND_DOWN", "EXPLICIT_ROUND_UP", "SAME_UPPER", "SAME_LOWER")
DOWN, UP, UPPER, LOWER = (f"padding_mode == {mode!r}" for mode in MODES)
PADS = {"pad_low": "pre_padding", "pad_high": "post_padding"}
# The documented total is negative where this does not hold, and the header does not say what then happens.
ENOUGH = "effective_kernel_size >= (input_size - 1) % stride + 1"
PADDED = (
    Meaning("explicit", when=DOWN, bind=PADS),
    Meaning("explicit_ceil", when=UP, bind={"pad_low": "pre_padding", "asked_pad_high": "post_padding"}),
    Meaning("same_upper", when=f"{UPPER} and {ENOUGH}"),
    Meaning("same_lower", when=f"{LOWER} and {ENOUGH}"),
)
CROPPED = (
    Meaning("explicit", when=f"{DOWN} or {UP}", size="smallest", bind=PADS),
    Meaning("same_unextended_upper", when=UPPER),
    Meaning("same_unextended_lower", when=LOWER),
)


REDUCED = (
    "'maximum' if type == 'MAX' else 'average_of_inside' if average_count_excludes_padding else 'average_of_padded'"
)
NOT_NEGATIVE = (Refusal(requires="pre_padding >= 0", says=""), Refusal(requires="post_padding >= 0", says=""))
SETTERS = {
    "stride_nd": "setStrideNd",
    "pre_padding": "setPrePadding",
    "post_padding": "setPostPadding",
    "dilation_nd": "setDilationNd",
    "padding_mode": "setPaddingMode",
    "average_count_excludes_padding": "setAverageCountExcludesPadding",
}


def _layer(name, operator, meanings, weight=""):
    pooling = operator == POOLING
    kernel = "window_size_nd" if pooling else "kernel_size_nd"
    dilated = "" if pooling else "dilation_nd=1, "
    return Layer(
        name=f"tensorrt.{name}",
        operator=operator,
        signature=f"*, {kernel}, stride_nd=1, pre_padding=0, post_padding=0, {dilated}"
        "padding_mode='EXPLICIT_ROUND_DOWN'" + ", type='MAX', average_count_excludes_padding=True" * pooling,
        dimensions=(2, 3),
        callable=False,
        renamed=SETTERS,
        called=(f"add{name[1:].replace('Layer', 'Nd')}",),
        values={
            "padding_mode": MODES,
            **({"type": ("MAX", "AVERAGE"), "average_count_excludes_padding": (False, True)} if pooling else {}),
        },
        reduction=REDUCED if pooling else "",
        bind={"kernel_size": kernel, "stride": "stride_nd", "dilation": "1" if pooling else "dilation_nd"},
        varied={"kernel_size": kernel, "stride": "stride_nd", **({} if pooling else {"dilation": "dilation_nd"})},
        refusals=NOT_NEGATIVE if operator == TRANSPOSED else (),
        meanings=meanings,
        weight=weight,
    )


FRAMEWORK = Framework(
    name="tensorrt",
    title="TensorRT",
    releases=(Release("11.1"),),
    homepage="https://developer.nvidia.com/tensorrt",
    layout="NC*",
    layers=(
        _layer("IConvolutionLayer", CONVOLUTION, PADDED, "kernel[groups, out_channels, in_channels, R, S]"),
        _layer("IDeconvolutionLayer", TRANSPOSED, CROPPED, "kernel[in_channels, out_channels, R, S]"),
        _layer("IPoolingLayer", POOLING, PADDED),
    ),
    basis="documentation",
    spellings={
        "tensorrt": "auto* up = network->addDeconvolutionNd(*x, 8, DimsHW{4, 4}, w, b);\nup->setStrideNd(DimsHW{2, 2});\nup->setPaddingNd(DimsHW{1, 1});",
    },
    orientation="The header calls a convolution a correlation; of a deconvolution it does not say whether the kernel is "
    "flipped, and it is taken as not flipped.",
    scope="The formulas that the comments of the public header give, under the names of the Python properties; the "
    "library is closed and was not run. padding_mode is written without trt.PaddingMode. Left out: same convolutions "
    "and poolings whose documented total padding is negative, which happens where the kernel is shorter than the "
    "stride: the header neither clamps it nor says what comes of it.",
    sources=(
        Source(
            "TensorRT header",
            f"{COMMIT}/include/NvInfer.h",
            "PaddingMode, convolution: O = ceil(I / S), P = floor((I - 1) / S) * S + DK - I, SAME_UPPER B = floor(P / 2)",
        ),
        Source(
            "TensorRT header",
            f"{COMMIT}/include/NvInfer.h",
            "PaddingMode, deconvolution: O = min(I * S, (I - 1) * S + DK), P = max(DK - S, 0)",
        ),
        Source(
            "TensorRT header",
            f"{COMMIT}/include/NvInfer.h",
            "setKernelWeights: GKCRS order; of IDeconvolutionLayer CKRS order",
        ),
        Source(
            "TensorRT header",
            f"{COMMIT}/include/NvInfer.h",
            "IPoolingLayer::setPrePadding: -inf is used for max pooling; setAverageCountExcludesPadding: if not set, the "
            "denominator is the overlap with the padded input. IDeconvolutionLayer::setPrePadding: negative padding is "
            "not supported",
        ),
        Source(
            "TensorRT Python bindings",
            f"{COMMIT}/python/src/infer/pyGraph.cpp",
            "IConvolutionLayer: pre_padding, post_padding, padding_mode, kernel_size_nd, stride_nd, dilation_nd",
        ),
    ),
)
