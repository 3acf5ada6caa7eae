"""Wolfram Language: ConvolutionLayer and DeconvolutionLayer, as documented."""

from derive.runtime.declaration import Framework, Layer, Meaning, Release
from derive.runtime.geometry import CONVOLUTION, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.source import Source

REFERENCE = "https://reference.wolfram.com/language/ref"
TOTAL = "max((input_size - 1) // stride * stride + effective_kernel_size - input_size, 0)"
EVEN = f"PaddingSize == 'Same' and {TOTAL} % 2 == 0"
EVEN_CROP = "PaddingSize == 'Same' and effective_kernel_size >= stride and (effective_kernel_size - stride) % 2 == 0"
SIDES = {"pad_low": "PaddingSize[0]", "pad_high": "PaddingSize[1]"}
BOTH = {"pad_low": "PaddingSize", "pad_high": "PaddingSize"}
A_PAIR = "pair(PaddingSize)"
A_NUMBER = f"PaddingSize != 'Same' and not {A_PAIR}"


def _layer(name, operator, meanings):
    return Layer(
        name=f"wolfram.{name}",
        operator=operator,
        signature="n, sz, *, PaddingSize=0, Stride=1, Dilation=1",
        dimensions=(1, 2, 3),
        callable=False,
        keywords=("Weights", "Biases", "ChannelGroups", "Dimensionality", "Input", "Output", "Interleaving"),
        values={"PaddingSize": (int, PAIR, "Same")},
        bind={"kernel_size": "sz", "stride": "Stride", "dilation": "Dilation"},
        meanings=meanings,
    )


PADDED = (
    Meaning("same_upper", when=EVEN),
    Meaning("explicit", when=A_PAIR, bind=SIDES),
    Meaning("explicit", when=A_NUMBER, bind=BOTH),
)
FRAMEWORK = Framework(
    name="mathematica",
    title="Mathematica",
    releases=(Release("undated"),),
    homepage="https://www.wolfram.com/mathematica",
    layout="C*",
    layers=(
        _layer("ConvolutionLayer", CONVOLUTION, PADDED),
        _layer(
            "DeconvolutionLayer",
            TRANSPOSED,
            (
                Meaning("same_upper", when=EVEN_CROP, size="largest"),
                Meaning("explicit", when=A_PAIR, size="smallest", bind=SIDES),
                Meaning("explicit", when=A_NUMBER, size="smallest", bind=BOTH),
            ),
        ),
    ),
    basis="documentation",
    spellings={
        "wolfram": 'DeconvolutionLayer[16, {3, 3}, "Stride" -> 2, PaddingSize -> 1]',
    },
    orientation="Not documented.",
    scope='The options that the reference pages document, written here as keyword arguments; not run. "Same" gives '
    "⌈i/s⌉ elements, and i·s elements of a DeconvolutionLayer, whose PaddingSize is what is removed from the output. On "
    'which side an odd element goes is not documented; those configurations are left out, as is "Same" of a '
    "DeconvolutionLayer with a kernel shorter than its stride, and PoolingLayer.",
    sources=(
        Source(
            "Wolfram Language, ConvolutionLayer",
            f"{REFERENCE}/ConvolutionLayer.html",
            'PaddingSize: n, {n1, n2, …}, {{n1, m1}, {n2, m2}, …} and "Same", which pads so that the output size is the '
            "input size divided by the stride, rounded up",
        ),
        Source(
            "Wolfram Language, DeconvolutionLayer",
            f"{REFERENCE}/DeconvolutionLayer.html",
            'PaddingSize, the amount of padding to remove from the output; "Same" crops so that the output size is the '
            "input size times the stride",
        ),
    ),
)
