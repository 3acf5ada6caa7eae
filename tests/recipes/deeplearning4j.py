"""Deeplearning4j: ConvolutionLayer, as read."""

from derive.runtime.declaration import Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION
from derive.runtime.source import Source

DOCUMENTATION = "https://deeplearning4j.konduit.ai/deeplearning4j/reference/convolutional-layers"
EXACT = "(input_size + 2 * padding - effective_kernel_size) % stride == 0"

CONVOLUTION_LAYER = Layer(
    name="deeplearning4j.ConvolutionLayer",
    operator=CONVOLUTION,
    signature="kernelSize, stride=1, padding=0, dilation=1, convolutionMode='Truncate'",
    dimensions=(2,),
    callable=False,
    values={"convolutionMode": ("Same", "Truncate", "Strict")},
    uniform=("convolutionMode",),
    bind={"kernel_size": "kernelSize", "stride": "stride", "dilation": "dilation"},
    meanings=(
        Meaning("same_upper", when="convolutionMode == 'Same'"),
        Meaning("explicit", bind={"pad_low": "padding", "pad_high": "padding"}),
    ),
    refusals=(
        Refusal(requires="padding >= 0", says=""),
        Refusal(
            requires=EXACT,
            when="convolutionMode == 'Strict'",
            says="",
            way_out="convolutionMode='Truncate' leaves the rest out",
        ),
    ),
    no_output="",
    weight="weight[out, in, *kernelSize]",
)

FRAMEWORK = Framework(
    name="deeplearning4j",
    title="Deeplearning4j",
    homepage="https://deeplearning4j.konduit.ai",
    releases=(Release("1.0.0-M2.1"),),
    layers=(CONVOLUTION_LAYER,),
    basis="documentation",
    orientation="Correlation: the kernel is not flipped.",
    scope="Read in the documentation; not run. The arguments of a builder are written as those of a call.",
    sources=(Source("Deeplearning4j documentation", DOCUMENTATION, "ConvolutionMode: Same, Truncate, Strict"),),
)
