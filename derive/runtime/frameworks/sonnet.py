"""Sonnet 2: convolution modules and their transposes, on TensorFlow."""

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.frameworks.tensorflow import (
    EQUAL_STRIDES,
    GARBAGE,
    INFERS_NEGATIVE,
    MISFIT,
    NO_BATCHED_WINDOW,
    NOT_BOTH,
    ONEDNN,
    SIZED,
    STEPS_IN_PHASES,
    UNCLAMPED,
    UNDILATED,
    UNDILATED_GRAPH,
    UNEQUAL_GRAPH,
    VARIANTS,
    calm,
    unchecked,
)
from derive.runtime.geometry import CONVOLUTION, TRANSPOSED
from derive.runtime.outcomes import ANSWERS
from derive.runtime.source import Source

QUANTITIES = {"kernel_size": "kernel_shape", "stride": "stride", "dilation": "rate"}
FORMATS = {1: "NWC", 2: "NHWC", 3: "NDHWC"}
RANKS = (1, 2, 3)
WORDS = ("SAME", "VALID")
PADS = tuple(f"snt.pad.{name}" for name in ("valid", "same", "full", "causal", "reverse_causal"))
SAME = Meaning("same_upper", when="padding == 'SAME'")
VALID = Meaning("valid", when="padding == 'VALID'")
BY_PAD = (
    Meaning("valid", when="padding == 'snt.pad.valid'"),
    Meaning("same_fixed_upper", when="padding == 'snt.pad.same'"),
    Meaning("full", when="padding == 'snt.pad.full'"),
    Meaning("causal", when="padding == 'snt.pad.causal'"),
    Meaning(
        "explicit",
        when="padding == 'snt.pad.reverse_causal'",
        bind={"pad_low": "0", "pad_high": "effective_kernel_size - 1"},
    ),
)
TAIL = "with_bias=True, w_init=None, b_init=None, data_format={!r}, name=None"


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch and one-hot taps as the channels: the whole operator in one call."""
    import numpy
    import tensorflow

    calm()
    return numpy.moveaxis(_made(layer, arguments)(tensorflow.constant(_ones(input_sizes))).numpy(), -1, 1)


def infer(layer, arguments, input_sizes):
    """The static shape in a graph."""
    import tensorflow

    with tensorflow.Graph().as_default():
        placeholder = tensorflow.compat.v1.placeholder("float32", _ones(input_sizes).shape)
        return tuple(_made(layer, arguments)(placeholder).shape[1:-1])


def _ones(input_sizes):
    import numpy

    return numpy.eye(numpy.prod(input_sizes), dtype="float32").reshape(-1, *input_sizes, 1)


def _made(layer, arguments):
    import numpy
    import sonnet

    from derive.runtime.expressions import locate

    given = dict(arguments)
    taps = int(numpy.prod(given["kernel_shape"]))
    if given.get("padding") in PADS:
        given["padding"] = getattr(sonnet.pad, given["padding"].rpartition(".")[2])
    channels = "output_channels" if "output_channels" in layer.parameters else "channel_multiplier"
    weight = numpy.eye(taps, dtype="float32")
    return locate(layer.name)(
        **{channels: taps}, with_bias=False, w_init=lambda shape, dtype: weight.reshape(shape), **given
    )


def _convolution(rank):
    return Layer(
        name=f"sonnet.Conv{rank}D",
        operator=CONVOLUTION,
        signature="output_channels, kernel_shape, stride=1, rate=1, padding='SAME', " + TAIL.format(FORMATS[rank]),
        callable=False,
        dimensions=(rank,),
        any_case=("padding",),
        values={"padding": (*WORDS, *PADS)},
        bind=QUANTITIES,
        refusals=(NOT_BOTH,),
        no_output=NO_BATCHED_WINDOW,
        meanings=(SAME, VALID, *BY_PAD),
        defects=(INFERS_NEGATIVE, GARBAGE, *((UNCLAMPED,) if rank == 3 else ())),
        weight="w[*kernel_shape, in_channels, output_channels]",
        probes=({"padding": str([*WORDS, *PADS])},),
    )


def _transposed(rank):
    size = "output_shape"
    (shortest, longest), (low, high) = SIZED.values()
    misfit = (
        "output_shape[0] is not None and padding[0] == 'SAME' and any(not (i - 1) * s + 1 <= n <= i * s "
        "for i, s, n in zip(input_size, stride, output_shape))"
        " or "
        "output_shape[0] is not None and padding[0] == 'VALID' and any(not l <= n <= l + s - 1 "
        "for l, s, n in zip(full_length, stride, output_shape))"
    )
    too_short = (
        "output_shape[0] is not None and padding[0] == 'VALID' and any(i == 1 and l - s < n < l "
        "for i, s, l, n in zip(input_size, stride, full_length, output_shape))"
    )
    return Layer(
        name=f"sonnet.Conv{rank}DTranspose",
        operator=TRANSPOSED,
        signature="output_channels, kernel_shape, output_shape=None, stride=1, rate=1, padding='SAME', "
        + TAIL.format(FORMATS[rank]),
        callable=False,
        dimensions=(rank,),
        values={"padding": WORDS, "output_shape": (int, None)},
        bind=QUANTITIES,
        refusals=(
            UNDILATED["transposed"],
            *(
                Refusal(
                    when=f"padding == {word!r} and output_shape is not None",
                    requires=f"{least} <= {size} <= {most}",
                    says=MISFIT,
                )
                for word, (least, most) in SIZED.items()
            ),
        ),
        meanings=(
            Meaning("same_upper", when="padding == 'SAME' and output_shape is None", size="largest"),
            Meaning("valid", when="padding == 'VALID' and output_shape is None", size="largest"),
            *(
                Meaning(
                    mode,
                    when=f"padding == {word!r} and output_shape is not None",
                    size="chosen",
                    bind={"output_padding": f"{size} - ({SIZED[word][0]})"},
                )
                for word, mode in (("SAME", "same_upper"), ("VALID", "valid"))
            ),
        ),
        defects=(
            Defect(
                variants=ONEDNN,
                when=too_short,
                observed=(ANSWERS,),
                reason="oneDNN accepts some sizes smaller than the kernel, for which the paired convolution has no "
                "output, and cuts the full result there",
                instead=Meaning(
                    "explicit",
                    size="chosen",
                    bind={"pad_low": "0", "pad_high": f"full_length - {size}", "output_padding": "0"},
                ),
            ),
            unchecked(misfit),
            UNDILATED_GRAPH,
        ),
        weight="w[*kernel_shape, output_channels, in_channels]",
        probes=(
            {"padding": str(WORDS), "output_shape": "[None]"},
            {"padding": "['SAME']", size: f"[{longest} + 1, {shortest}, {longest}]"},
            {"padding": "['VALID']", size: f"[{high}, {low} + stride // 2, *range(max({low} - 1, 1), {low})]"},
        ),
    )


DEPTHWISE = Layer(
    name="sonnet.DepthwiseConv2D",
    operator=CONVOLUTION,
    signature="kernel_shape, channel_multiplier=1, stride=1, rate=1, padding='SAME', " + TAIL.format("NHWC"),
    callable=False,
    dimensions=(2,),
    values={"padding": WORDS},
    bind=QUANTITIES,
    refusals=(EQUAL_STRIDES,),
    no_output=NO_BATCHED_WINDOW,
    meanings=(SAME, VALID),
    defects=(INFERS_NEGATIVE, GARBAGE, STEPS_IN_PHASES, UNEQUAL_GRAPH),
    weight="w[*kernel_shape, in_channels, channel_multiplier]",
    probes=({"padding": str(WORDS)},),
)

FRAMEWORK = Framework(
    name="sonnet",
    title="Sonnet",
    releases=(
        Release(
            "2.0.2",
            install="dm-sonnet==2.0.2 tensorflow==2.21.0",
            packages=("dm-sonnet", "tensorflow"),
            python="3.11",
            one_in=13,
        ),
    ),
    homepage="https://github.com/google-deepmind/sonnet",
    layout="N*C",
    aliases={"snt": "sonnet"},
    layers=(*map(_convolution, RANKS), *map(_transposed, RANKS), DEPTHWISE),
    respond=respond,
    infer=infer,
    variants=VARIANTS,
    orientation="Convolutions do not flip the kernel, and a transposed module is the exact adjoint of the convolution "
    "with the same weight, whose two channel axes change roles.",
    scope="Every convolution module and its transpose, on TensorFlow on the CPU. Sonnet has no pooling.",
    sources=(
        Source(
            "Sonnet source",
            "https://github.com/google-deepmind/sonnet/blob/v2.0.2/sonnet/src/conv.py",
            "ConvND: padding.upper() for a word; a function pads with tf.pad before VALID",
        ),
        Source(
            "Sonnet source",
            "https://github.com/google-deepmind/sonnet/blob/v2.0.2/sonnet/src/conv_transpose.py",
            "ConvNDTranspose._get_output_shape: input size times stride, and x + y - 1 with the effective kernel where "
            "padding is VALID",
        ),
        Source(
            "Sonnet source",
            "https://github.com/google-deepmind/sonnet/blob/v2.0.2/sonnet/src/pad.py",
            "same: [(effective_kernel_size - 1) // 2, effective_kernel_size // 2]",
        ),
    ),
)
