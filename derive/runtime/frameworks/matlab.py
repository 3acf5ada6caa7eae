"""MATLAB, Deep Learning Toolbox: convolution, transposed convolution and pooling layers, as documented."""

from derive.runtime.declaration import Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.source import Source

REFERENCE = "https://www.mathworks.com/help/deeplearning/ref"


def _sides(argument):
    return {"pad_low": f"{argument}[0]", "pad_high": f"{argument}[1]"}


def _both(argument):
    return {"pad_low": argument, "pad_high": argument}


def _not_negative(argument):
    nonnegative = ""
    return (
        Refusal(when=f"pair({argument})", requires=f"min({argument}) >= 0", says=nonnegative),
        Refusal(
            when=f"not {argument} == 'same' and not pair({argument})", requires=f"{argument} >= 0", says=nonnegative
        ),
    )


PADDED = (
    Meaning("same_upper", when="Padding == 'same' and dilation == 1"),
    Meaning("explicit", when="pair(Padding)", bind=_sides("Padding")),
    Meaning("explicit", when="not Padding == 'same' and not pair(Padding)", bind=_both("Padding")),
)


OPTIONS = (
    "Name",
    "WeightsInitializer",
    "BiasInitializer",
    "WeightLearnRateFactor",
    "BiasLearnRateFactor",
    "WeightL2Factor",
    "BiasL2Factor",
    "Weights",
    "Bias",
)


def _convolution(rank):
    return Layer(
        name=f"matlab.convolution{rank}dLayer",
        operator=CONVOLUTION,
        signature="filterSize, numFilters, *, Stride=1, DilationFactor=1, NumChannels='auto', Padding=0, PaddingValue=0",
        dimensions=(rank,),
        callable=False,
        keywords=OPTIONS,
        fixed=("PaddingValue",),
        values={"Padding": (int, PAIR, "same")},
        layouts={"Padding": "low and high in turn"},
        bind={"kernel_size": "filterSize", "stride": "Stride", "dilation": "DilationFactor"},
        refusals=_not_negative("Padding"),
        meanings=PADDED,
        weight="Weights[*filterSize, NumChannels, numFilters]",
    )


def _transposed(rank):
    return Layer(
        name=f"matlab.transposedConv{rank}dLayer",
        operator=TRANSPOSED,
        signature="filterSize, numFilters, *, Stride=1, Cropping=0, NumChannels='auto'",
        dimensions=(rank,),
        callable=False,
        keywords=OPTIONS,
        values={"Cropping": (int, PAIR, "same")},
        layouts={"Cropping": "low and high in turn"},
        bind={"kernel_size": "filterSize", "stride": "Stride", "dilation": "1"},
        varied={"kernel_size": "filterSize", "stride": "Stride"},
        refusals=_not_negative("Cropping"),
        meanings=(
            Meaning("same_upper", when="Cropping == 'same'", size="largest"),
            Meaning("explicit", when="pair(Cropping)", size="smallest", bind=_sides("Cropping")),
            Meaning(
                "explicit",
                when="not Cropping == 'same' and not pair(Cropping)",
                size="smallest",
                bind=_both("Cropping"),
            ),
        ),
        weight="Weights[*filterSize, numFilters, NumChannels]",
    )


def _pooling(kind):
    return Layer(
        name=f"matlab.{kind}Pooling2dLayer",
        operator=POOLING,
        signature="poolSize, *, Stride=1, Padding=0" + ", PaddingValue=0" * (kind == "average"),
        dimensions=(2,),
        callable=False,
        keywords=("Name",) if kind == "average" else ("Name", "HasUnpoolingOutputs"),
        fixed=("PaddingValue",) if kind == "average" else (),
        values={"Padding": (int, PAIR, "same")},
        layouts={"Padding": "low and high in turn"},
        bind={"kernel_size": "poolSize", "stride": "Stride", "dilation": "1"},
        varied={"kernel_size": "poolSize", "stride": "Stride"},
        reduction="'average_of_kernel'" if kind == "average" else "",
        refusals=_not_negative("Padding"),
        meanings=PADDED,
    )


FRAMEWORK = Framework(
    name="matlab",
    title="MATLAB",
    releases=(Release("undated"),),
    homepage="https://www.mathworks.com/products/deep-learning.html",
    layout="*C(N)",
    layers=(_convolution(2), _transposed(2), _pooling("max"), _pooling("average")),
    basis="documentation",
    spellings={
        "matlab": "transposedConv2dLayer(3, 8, 'Stride', 2, 'Cropping', 'same')",
    },
    orientation="A convolution is documented as moving the filters along the input and computing the dot product of the "
    "weights and the input, so that the kernel is not flipped; of a transposed convolution nothing is said, and it is "
    "taken as not flipped.",
    scope="The layers of Deep Learning Toolbox, their name-value arguments written here as keyword arguments; not run. "
    "The sizes are documented. On which side 'same' puts an odd element was read in the toolbox's own functions, as "
    "they stood in 2018. Left out: 'same' together with a DilationFactor, since that function is not told the "
    "dilation in the version that was read, and the layers for other numbers of dimensions.",
    sources=(
        Source(
            "MATLAB, convolution2dLayer",
            f"{REFERENCE}/nnet.cnn.layer.convolution2dlayer.html",
            "Padding: [t b l r], or 'same', so that the layer output has the same size as the input where the stride is 1",
        ),
        Source(
            "MATLAB, averagePooling2dLayer",
            f"{REFERENCE}/nnet.cnn.layer.averagepooling2dlayer.html",
            "Padding: the size of the zero padding to add along the edges of the layer input",
        ),
        Source(
            "MATLAB, transposedConv2dLayer",
            f"{REFERENCE}/transposedconv2dlayer.html",
            "Cropping: 'same', set so that the output size equals inputSize .* stride; [t b l r]",
        ),
        Source(
            "Deep Learning Toolbox, 2018",
            "https://www.mathworks.com/products/deep-learning.html",
            "nnet.internal.cnn.layer.padding.calculateSamePadding: desiredOutputSize = ceil(inputSize./stride), "
            "topPadding = floor(totalPaddingNeeded(1)/2); TransposedConvolution2D: OutputSizeOffset = max(0, "
            "-totalCropping), t = floor(1/2*(totalCropping(1)))",
        ),
    ),
)
