"""WebNN: conv2d, convTranspose2d and the pool2d operations of the W3C specification, as read."""

from derive.runtime.declaration import Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.source import Source

IN_TURN = {"padding": "low and high in turn"}
SIDES = {"pad_low": "padding[0]", "pad_high": "padding[1]"}
NEGATIVE = Refusal(requires="min(padding) >= 0", says="TypeError")
SMALLEST = "(full_length - padding[0] - padding[1])"
FLOORED = "(input_size - effective_kernel_size) // stride + 1"
EACH = "for o, i, k, s in zip(outputSizes, input_size, effective_kernel_size, stride)"
SPECIFICATION = "https://github.com/webmachinelearning/webnn/blob/c515210dafb9707fc201fe1035a062001995972e/index.bs"


def _pooling(name):
    return Layer(
        name=f"MLGraphBuilder.{name}",
        operator=POOLING,
        signature="input, *, windowDimensions=None, padding=(0, 0, 0, 0), strides=1, dilations=1, "
        "outputShapeRounding='floor', outputSizes=None",
        dimensions=(2,),
        callable=False,
        arrays=("input",),
        keywords=("layout", "label"),
        values={
            "windowDimensions": (int, None),
            "padding": (PAIR,),
            "outputShapeRounding": ("floor", "ceil"),
            "outputSizes": (int, None),
        },
        layouts=IN_TURN,
        bind={
            "kernel_size": "input_size if windowDimensions is None else windowDimensions",
            "stride": "strides",
            "dilation": "dilations",
        },
        varied={"kernel_size": "windowDimensions", "stride": "strides", "dilation": "dilations"},
        reduction={
            "averagePool2d": "'average_of_inside'",
            "l2Pool2d": "'norm'",
            "maxPool2d": "'maximum_of_inside'",
        }[name],
        refusals=(
            NEGATIVE,
            Refusal(
                when="outputSizes is not None",
                requires="outputSizes < strides",
                says="TypeError",
                way_out="the specification compares sizes with strides; leave outputSizes out",
            ),
            Refusal(
                when="outputSizes is not None",
                requires=f"all(o == (i - k) // s + 1 {EACH}) or all(o == -((k - i) // s) + 1 {EACH})",
                says="TypeError",
                way_out="both sizes are rounded down, or both up",
                across=True,
            ),
        ),
        no_output="TypeError",
        meanings=(
            Meaning(
                "explicit",
                when=f"outputSizes is not None and outputSizes == {FLOORED}",
                bind={"pad_low": "0", "pad_high": "0"},
            ),
            Meaning("explicit_ceil", when="outputSizes is not None", bind={"pad_low": "0", "asked_pad_high": "0"}),
            Meaning("explicit", when="outputShapeRounding == 'floor'", bind=SIDES),
            Meaning(
                "explicit_ceil",
                when="outputShapeRounding == 'ceil'",
                bind={"pad_low": "padding[0]", "asked_pad_high": "padding[1]"},
            ),
        ),
    )


FRAMEWORK = Framework(
    name="webnn",
    title="WebNN",
    releases=(Release("2026-06-26"),),
    homepage="https://www.w3.org/TR/webnn",
    layout="NC*",
    layers=(
        Layer(
            name="MLGraphBuilder.conv2d",
            operator=CONVOLUTION,
            signature="input, filter, *, padding=(0, 0, 0, 0), strides=1, dilations=1, groups=1, "
            "inputLayout='nchw', filterLayout='oihw', bias=None",
            dimensions=(2,),
            callable=False,
            extra="kernel_size",
            arrays=("input", "filter", "bias"),
            keywords=("label",),
            values={"padding": (PAIR,)},
            layouts=IN_TURN,
            bind={"kernel_size": "kernel_size", "stride": "strides", "dilation": "dilations"},
            refusals=(NEGATIVE,),
            no_output="TypeError",
            meanings=(Meaning("explicit", bind=SIDES),),
            weight="filter[out_channels, in_channels / groups, *kernel_size], or as filterLayout says: hwio, ohwi, ihwo",
        ),
        Layer(
            name="MLGraphBuilder.convTranspose2d",
            operator=TRANSPOSED,
            signature="input, filter, *, padding=(0, 0, 0, 0), strides=1, dilations=1, outputPadding=0, "
            "outputSizes=None, groups=1, inputLayout='nchw', filterLayout='iohw', bias=None",
            dimensions=(2,),
            callable=False,
            extra="kernel_size",
            arrays=("input", "filter", "bias"),
            keywords=("label",),
            values={"padding": (PAIR,), "outputSizes": (int, None)},
            layouts=IN_TURN,
            bind={"kernel_size": "kernel_size", "stride": "strides", "dilation": "dilations"},
            refusals=(
                NEGATIVE,
                Refusal(requires="outputPadding >= 0", says="TypeError"),
                Refusal(when="outputSizes is None", requires="outputPadding < strides", says="TypeError"),
                Refusal(
                    when="outputSizes is not None",
                    requires=f"0 <= outputSizes - {SMALLEST} < strides",
                    says="TypeError",
                ),
            ),
            no_output="TypeError",
            meanings=(
                Meaning(
                    "explicit",
                    when="outputSizes is None",
                    size="chosen",
                    bind={**SIDES, "output_padding": "outputPadding"},
                ),
                Meaning(
                    "explicit",
                    when="outputSizes is not None",
                    size="chosen",
                    bind={**SIDES, "output_padding": f"outputSizes - {SMALLEST}"},
                ),
            ),
            weight="filter[in_channels, out_channels / groups, *kernel_size], or as filterLayout says: hwoi, ohwi",
        ),
        _pooling("averagePool2d"),
        _pooling("l2Pool2d"),
        _pooling("maxPool2d"),
    ),
    basis="specification",
    spellings={
        "javascript": "builder.maxPool2d(input, {windowDimensions: [3, 3], strides: [2, 2], padding: [1, 1, 1, 1]})",
    },
    aliases={"builder": "MLGraphBuilder"},
    orientation="The specification gives no formula for the values, only for sizes and layouts; the kernel is taken "
    "as not flipped.",
    scope="Read in the source of the specification; browsers were not run. There is no padding mode: MLAutoPad was "
    "removed in 2024. Options are given here as keyword arguments.",
    sources=(
        Source(
            "WebNN issue: explicit padding of a pool",
            "https://github.com/webmachinelearning/webnn/issues/876",
            "an average excludes what is padded",
        ),
        Source(
            "WebNN issue: padding of maxPool2d",
            "https://github.com/webmachinelearning/webnn/issues/935",
            "padding is never the maximum; of a window that sees padding alone, one backend gives 0 and another -Infinity",
        ),
        Source(
            "WebNN specification source",
            SPECIFICATION,
            "calculate conv output size; conv2d steps: set outputHeight to floor(outputHeight)",
        ),
        Source(
            "WebNN specification source",
            SPECIFICATION,
            "convTranspose2d steps: outputPadding[0] greater than or equal to strides[0] throws; outputSizes less than "
            "calculatedOutputHeight, or greater than or equal to calculatedOutputHeight + strides[0], throw",
        ),
        Source(
            "WebNN specification source",
            SPECIFICATION,
            "create a pooling operation: if outputSizes exists, set padding to 0, 0, 0, 0; its items must be smaller "
            "than those of strides; ceil sets outputHeight to ceiling(outputHeight), with no further rule; l2Pool2d: the "
            "square root of the sum of the squares",
        ),
    ),
)
