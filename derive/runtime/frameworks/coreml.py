"""Core ML: the MIL operations of coremltools, whose shape inference runs anywhere and whose runtime does not."""

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.outcomes import ANSWERS, EMPTY
from derive.runtime.source import Source

COMMIT = "https://github.com/apple/coremltools/blob/e0e2f42b0b7c601958c0c2b53ce12c8a39023d00"
PAD_TYPES = ("valid", "same", "same_lower", "custom")
LOW, HIGH = "(0 if pad is None else pad[0])", "(0 if pad is None else pad[1])"
PADS = {"pad_low": LOW, "pad_high": HIGH}
SAMES = (
    Meaning("valid", when="pad_type == 'valid'"),
    Meaning("same_upper", when="pad_type == 'same'"),
    Meaning("same_lower", when="pad_type == 'same_lower'"),
)
CEIL_PADS = {"pad_low": LOW, "asked_pad_high": HIGH}
IN_TURN = {"pad": "low and high in turn"}
# Where the pads are longer than the window, only the last of the windows that lie in the padding is dropped.
ONE_LESS = f"-((kernel_size - input_size - 2 * {LOW}) // stride)"
NO_WINDOW = "has invalid output size"


def respond(layer, arguments, input_sizes):
    """The spatial sizes that the operation infers in a program for iOS 17."""
    import numpy
    from coremltools import target
    from coremltools.converters.mil import Builder

    given = dict(arguments)
    for name in ("pad", "output_shape"):
        if given.get(name, 0) is None:
            del given[name]
    if "kernel_size" in given:
        given["weight"] = numpy.ones((1, 1, *given.pop("kernel_size")), dtype="float32")
    if "output_shape" in given:
        given["output_shape"] = (1, 1, *given["output_shape"])

    @Builder.program(input_specs=[Builder.TensorSpec(shape=(1, 1, *input_sizes))], opset_version=target.iOS17)
    def program(x):
        return getattr(Builder, layer.name.rpartition(".")[2])(x=x, **given)

    (function,) = program.functions.values()
    return tuple(function.outputs[0].shape[2:])


def _pooling(name, more=""):
    return Layer(
        name=f"coremltools.converters.mil.Builder.{name}",
        operator=POOLING,
        signature=f"*, x, kernel_sizes, pad_type, strides=1, pad=None, {more}ceil_mode=False",
        dimensions=(1, 2),
        callable=False,
        arrays=("x",),
        keywords=("name",),
        values={
            "pad_type": PAD_TYPES,
            "pad": (PAIR, None),
            "ceil_mode": (False, True),
            **({"exclude_padding_from_average": (False, True)} if more else {}),
        },
        layouts=IN_TURN,
        bind={"kernel_size": "kernel_sizes", "stride": "strides", "dilation": "1"},
        reduction="'average_of_inside' if exclude_padding_from_average else 'average_of_kernel'"
        if more
        else "'maximum'",
        varied={"kernel_size": "kernel_sizes", "stride": "strides"},
        refusals=(
            Refusal(
                when="ceil_mode",
                requires="not pad_type == 'same'",
                says="ceil_mode must be False when pad_type==same",
            ),
            Refusal(
                when="ceil_mode and pad_type == 'custom'",
                requires=f"{LOW} == {HIGH}",
                says="Padding must be symmetric if ceil_mode is True",
            ),
        ),
        no_output=NO_WINDOW,
        meanings=(
            Meaning(
                "explicit_ceil", when="ceil_mode and pad_type == 'valid'", bind={"pad_low": "0", "asked_pad_high": "0"}
            ),
            Meaning("explicit_ceil", when=f"ceil_mode and pad_type == 'custom' and {LOW} == 0", bind=CEIL_PADS),
            Meaning(
                "explicit",
                when=f"ceil_mode and pad_type == 'custom' and {LOW} > kernel_size",
                bind={"pad_low": LOW, "pad_high": f"({ONE_LESS} - 1) * stride + kernel_size - input_size - {LOW}"},
            ),
            Meaning("explicit_ceil_inside", when=f"ceil_mode and pad_type == 'custom' and {LOW} > 0", bind=CEIL_PADS),
            *SAMES,
            Meaning("explicit", when="pad_type == 'custom'", bind=PADS),
        ),
        probes=(
            {"pad_type": "['valid', 'same', 'same_lower']"},
            {"pad_type": "['valid', 'same']", "ceil_mode": "[True]"},
            {"pad_type": "['custom']", "pad": "[(0, 0), (1, 1), (1, 2), (0, 2), (2, 2)]", "ceil_mode": "[False, True]"},
        ),
    )


FRAMEWORK = Framework(
    name="coreml",
    title="Core ML",
    releases=(
        Release(
            "9.0",
            install="coremltools==9.0 numpy==1.26.4",
            packages=("coremltools",),
            python="3.11",
            one_in=5,
        ),
    ),
    homepage="https://apple.github.io/coremltools",
    layout="NC*",
    aliases={"mb": "coremltools.converters.mil.Builder"},
    variants={"shape inference": {}},
    layers=(
        Layer(
            name="coremltools.converters.mil.Builder.conv",
            operator=CONVOLUTION,
            signature="*, x, weight, strides=1, pad_type='valid', pad=None, dilations=1, groups=1, bias=None",
            dimensions=(1, 2),
            callable=False,
            extra="kernel_size",
            arrays=("x", "weight", "bias"),
            keywords=("name",),
            values={"pad_type": PAD_TYPES, "pad": (PAIR, None)},
            layouts=IN_TURN,
            bind={"kernel_size": "kernel_size", "stride": "strides", "dilation": "dilations"},
            no_output=NO_WINDOW,
            meanings=(*SAMES, Meaning("explicit", when="pad_type == 'custom'", bind=PADS)),
            weight="weight[C_out, C_in / groups, *kernel_size]",
            probes=(
                {"pad_type": "['valid', 'same', 'same_lower']"},
                {"pad_type": "['custom']", "pad": "[None, (0, 0), (1, 2), (3, 0), (-1, 1)]"},
            ),
        ),
        Layer(
            name="coremltools.converters.mil.Builder.conv_transpose",
            operator=TRANSPOSED,
            signature="*, x, weight, bias=None, pad=None, output_shape=None, pad_type='valid', strides=1, dilations=1, "
            "groups=1",
            dimensions=(1, 2),
            callable=False,
            extra="kernel_size",
            arrays=("x", "weight", "bias"),
            keywords=("name",),
            values={"pad_type": PAD_TYPES, "pad": (PAIR, None), "output_shape": (int, None)},
            layouts={**IN_TURN, "output_shape": "after batch and channels, of any size"},
            bind={"kernel_size": "kernel_size", "stride": "strides", "dilation": "dilations"},
            refusals=(
                Refusal(
                    when="output_shape is None",
                    requires="not pad_type == 'same_lower'",
                    says="cannot access local variable 'd_out_shape'",
                ),
            ),
            no_output=EMPTY,
            meanings=(
                Meaning("valid", when="pad_type == 'valid' and output_shape is None", size="smallest"),
                Meaning(
                    "same_upper", when="pad_type == 'same' and output_shape is None", size="largest", size_only=True
                ),
                Meaning("explicit", when="pad_type == 'custom' and output_shape is None", size="smallest", bind=PADS),
            ),
            defects=(
                Defect(
                    when="any(q == 'custom' and n is None and p is not None and length <= p[0] + p[1] for q, n, p, length "
                    "in zip(pad_type, output_shape, pad, full_length))",
                    observed=(ANSWERS,),
                    reason="where the pads leave nothing, it infers a size of zero or less and does not object",
                    size="full_length - (0 if pad is None else pad[0] + pad[1])",
                ),
                Defect(
                    when="any(n is not None and n < 0 for n in output_shape)",
                    observed=(ANSWERS,),
                    reason="shape inference repeats a negative output_shape and does not object",
                    size="output_shape",
                ),
            ),
            weight="weight[C_in, C_out / groups, *kernel_size]",
            probes=(
                {"pad_type": "['valid', 'same', 'same_lower']"},
                {"pad_type": "['custom']", "pad": "[None, (0, 0), (1, 1), (1, 2), (3, 0), (-1, 1)]"},
            ),
        ),
        _pooling("max_pool"),
        _pooling("avg_pool", "exclude_padding_from_average=False, "),
    ),
    respond=respond,
    orientation="Not measured: the runtime works on Apple's systems only. The layouts of the weights are those that "
    "the operations document.",
    scope="Sizes only: what coremltools infers for a program for iOS 17. The sides of same are read in the converter, "
    "which writes same as BOTTOM_RIGHT_HEAVY and same_lower as TOP_LEFT_HEAVY. On which side a transposed same cuts "
    "its odd element is documented nowhere and was not run; its size alone is given here. Left out: what the runtime does "
    "with an output_shape of its own, which the inference returns unchecked, and same_lower together with ceil_mode.",
    sources=(
        Source(
            "coremltools issue: averages of ceil mode",
            "https://github.com/apple/coremltools/issues/2772",
            "what a window overhangs in ceil mode is counted as padding",
        ),
        Source(
            "coremltools source",
            f"{COMMIT}/coremltools/converters/mil/mil/ops/defs/_utils.py",
            "aggregated_pad: max(0, s * math.ceil(float(i) / float(s)) - i + k - s) with the dilated kernel; "
            "spatial_dimensions_out_shape: one less if (out_dim - 1) * strides[r] >= input_shape[r] + pad[r]/2",
        ),
        Source(
            "coremltools source",
            f"{COMMIT}/coremltools/converters/mil/mil/ops/defs/iOS15/conv.py",
            "conv_transpose.type_inference: strides[r] * D_in[r] for same; no branch for same_lower",
        ),
        Source(
            "coremltools source",
            f"{COMMIT}/coremltools/converters/mil/backend/nn/op_mapping.py",
            'same_padding_asymmetry_mode = "BOTTOM_RIGHT_HEAVY", "TOP_LEFT_HEAVY" for same_lower',
        ),
        Source(
            "Core ML model format",
            f"{COMMIT}/mlmodel/format/NeuralNetwork.proto",
            "SamePadding: topPaddingAmount = floor(totalPaddingHeight / 2) if BOTTOM_RIGHT_HEAVY; with deconvolution "
            "H_out = H_in * stride[0]; ConvolutionLayerParams.weights",
        ),
    ),
)
