"""Haiku: its convolutions, transposed and depthwise convolutions, and its pooling functions and modules."""

from itertools import count

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.outcomes import EMPTY, NO_INDEX_MAP, NO_PRODUCT
from derive.runtime.source import Source

FUNCTIONS = ("hk.pad.valid", "hk.pad.same", "hk.pad.full", "hk.pad.causal", "hk.pad.reverse_causal")
PADS = {"pad_low": "padding[0]", "pad_high": "padding[1]"}
REACH = "effective_kernel_size - 1"
NO_WORDS = "String padding is not implemented for transposed convolution using this op"
NEGATIVE = "Negative padding is larger than the size of the corresponding dimension"
BY_WORD = (
    Meaning("same_upper", when="padding == 'SAME'"),
    Meaning("same_lower", when="padding == 'SAME_LOWER'"),
    Meaning("valid", when="padding == 'VALID'"),
    Meaning("explicit", when="pair(padding)", bind=PADS),
)
BY_FUNCTION = (
    Meaning("valid", when="padding == 'hk.pad.valid'"),
    Meaning("same_fixed_upper", when="padding == 'hk.pad.same'"),
    Meaning("full", when="padding == 'hk.pad.full'"),
    Meaning("causal", when="padding == 'hk.pad.causal'"),
    Meaning("explicit", when="padding == 'hk.pad.reverse_causal'", bind={"pad_low": "0", "pad_high": REACH}),
)
STEPS = {"kernel_size": "kernel_shape", "stride": "stride", "dilation": "rate"}
WRONG_NUMBERS = Defect(
    when="any(pair(p) and p[0] < 0 for p in padding)",
    observed=(NO_INDEX_MAP, NO_PRODUCT),
    reason="wrong numbers on the CPU: where a pad before the input is negative and one after it is not, XLA's "
    "convolution reads elements that are not there",
    url="https://github.com/openxla/xla/issues/48713",
)
FORMATS = {1: "NWC", 2: "NHWC", 3: "NDHWC"}
ABOVE_SMALLEST = {
    "SAME": "output_shape - ((input_size - 1) * stride + 1)",
    "VALID": "output_shape - full_length",
}

ANSWERED = count(1)  # every shape is compiled on its own and kept: thousands of them are gigabytes


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch and one-hot taps as the channels, which come last."""
    import jax
    import numpy

    if not next(ANSWERED) % 200:
        jax.clear_caches()
    run, ones = _asked(layer, arguments, input_sizes)
    return numpy.moveaxis(numpy.asarray(run(ones)), -1, 1)


def infer(layer, arguments, input_sizes):
    """The spatial sizes that jax.eval_shape finds for the same call."""
    import jax

    run, ones = _asked(layer, arguments, input_sizes)
    return jax.eval_shape(run, ones).shape[1:-1]


def _asked(layer, arguments, input_sizes):
    """`(function, inputs)`: the layer with its weights as a function of one array, and the array to give it."""
    import haiku
    import numpy

    from derive.runtime.expressions import locate
    from derive.runtime.feeding import batch

    given = dict(arguments)
    call = locate(layer.name)
    ones = batch(input_sizes)[..., None]
    if layer.operator == POOLING:
        given = {name: (1, *value, 1) if isinstance(value, tuple) else value for name, value in given.items()}
        if not isinstance(call, type):
            return lambda one: call(one, **given), ones
    else:
        kernel_shape = given["kernel_shape"]
        taps = int(numpy.prod(kernel_shape))
        channels = (taps, 1) if layer.operator == TRANSPOSED else (1, taps)
        weight = numpy.eye(taps, dtype="float32").reshape(*kernel_shape, *channels)
        given.update(with_bias=False, w_init=lambda shape, dtype: weight)
        if "num_spatial_dims" in layer.parameters:
            given["num_spatial_dims"] = len(input_sizes)
        given["channel_multiplier" if "channel_multiplier" in layer.parameters else "output_channels"] = taps
        if str(given.get("padding")).startswith("hk."):
            given["padding"] = getattr(haiku.pad, given["padding"].rpartition(".")[2])

    def run(one):
        answers = []
        haiku.transform(lambda array: answers.append(call(**given)(array))).init(None, one)
        return answers[0]

    return run, ones


def _ranked(name, signature, rank):
    """`(name, signature, dimensions)` of the layer for one rank, or for all where `rank` is 0."""
    if rank:
        return f"haiku.{name.replace('#', f'{rank}D')}", signature.format(format=FORMATS[rank], first=""), (rank,)
    return (
        f"haiku.{name.replace('#', 'ND')}",
        signature.format(format="channels_last", first="num_spatial_dims, "),
        (1, 2, 3),
    )


def _convolution(rank, one_in):
    name, signature, dimensions = _ranked(
        "Conv#",
        "{first}output_channels, kernel_shape, stride=1, rate=1, padding='SAME', with_bias=True, w_init=None, "
        "b_init=None, data_format='{format}', mask=None, feature_group_count=1, name=None",
        rank,
    )
    return Layer(
        name=name,
        operator=CONVOLUTION,
        signature=signature,
        dimensions=dimensions,
        any_case=("padding",),
        values={"padding": ("SAME", "VALID", "SAME_LOWER", *FUNCTIONS, PAIR)},
        bind=STEPS,
        no_output=(EMPTY, NEGATIVE),
        meanings=(*BY_WORD, *BY_FUNCTION),
        defects=(WRONG_NUMBERS,),
        weight="w[*kernel_shape, in_channels / feature_group_count, output_channels]",
        probes=({"padding": str(["SAME", *FUNCTIONS, "VALID", "SAME_LOWER", (0, 0), (1, 2), (-1, 1)])},),
        one_in=one_in,
    )


def _depthwise(rank):
    name, signature, dimensions = _ranked(
        "DepthwiseConv#",
        "channel_multiplier, kernel_shape, stride=1, rate=1, padding='SAME', with_bias=True, w_init=None, "
        "b_init=None, data_format='{format}', name=None",
        rank,
    )
    return Layer(
        name=name,
        operator=CONVOLUTION,
        signature=signature,
        dimensions=dimensions,
        any_case=("padding",),
        values={"padding": ("SAME", "VALID", "SAME_LOWER", PAIR)},
        bind=STEPS,
        no_output=(EMPTY, NEGATIVE),
        meanings=BY_WORD,
        weight="w[*kernel_shape, 1, channel_multiplier * in_channels]",
        probes=({"padding": "['SAME', 'VALID', 'SAME_LOWER', (1, 2)]"},),
        one_in=6,
    )


def _by_output_shape(word, expected):
    return Refusal(
        when=f"padding == {word!r} and output_shape is not None",
        requires=f"{expected} == input_size",
        says="The expected input size with the current set of input parameters is",
    )


def _transposed(rank, one_in):
    name, signature, dimensions = _ranked(
        "Conv#Transpose",
        "{first}output_channels, kernel_shape, stride=1, output_shape=None, padding='SAME', with_bias=True, "
        "w_init=None, b_init=None, data_format='{format}', mask=None, name=None",
        rank,
    )
    return Layer(
        name=name,
        operator=TRANSPOSED,
        signature=signature,
        dimensions=dimensions,
        values={
            "padding": ("SAME", "VALID", "SAME_LOWER", "same", "same_lower", "valid", PAIR),
            "output_shape": (int, None),
        },
        bind={**STEPS, "dilation": "1"},
        refusals=(
            Refusal(
                when="output_shape is not None",
                requires="not pair(padding)",
                says="When specifying `output_shape`, ensure that paddding is 'VALID' or 'SAME'.",
            ),
            Refusal(
                when="output_shape is not None",
                requires="padding in ('SAME', 'VALID')",
                says="`padding` must be 'VALID' or 'SAME'. Passed:",
            ),
            _by_output_shape("SAME", "(output_shape + stride - 1) // stride"),
            _by_output_shape("VALID", "(output_shape - effective_kernel_size + stride) // stride"),
            Refusal(
                when="not pair(padding) and padding not in ('SAME', 'VALID')",
                requires="all(s == 1 for s in stride)",
                says=NO_WORDS,
                way_out="the words are 'SAME' and 'VALID', in capitals",
                across=True,
            ),
        ),
        no_output=(EMPTY, NEGATIVE),
        meanings=(
            Meaning("same_upper", when="padding == 'SAME' and output_shape is None", size="largest"),
            Meaning("valid", when="padding == 'VALID' and output_shape is None", size="covering"),
            Meaning(
                "same_upper",
                when="padding == 'SAME' and output_shape is not None",
                size="chosen",
                bind={"output_padding": ABOVE_SMALLEST["SAME"]},
            ),
            Meaning(
                "valid",
                when="padding == 'VALID' and output_shape is not None",
                size="chosen",
                bind={"output_padding": ABOVE_SMALLEST["VALID"]},
            ),
            Meaning(
                "explicit",
                when="pair(padding)",
                size="chosen",
                bind={
                    "pad_low": f"{REACH} - padding[0]",
                    "pad_high": f"{REACH} - padding[1]",
                    "output_padding": "0",
                },
            ),
            Meaning("same_upper", when="padding in ('SAME_LOWER', 'same_lower')", size="smallest"),
            Meaning("same_lower", when="'same' == padding", size="smallest"),
            Meaning("full", when="'valid' == padding", size="smallest"),
        ),
        kernel_flipped="True",
        weight="w[*kernel_shape, output_channels, in_channels]",
        probes=(
            {"padding": "['SAME', 'VALID', (0, 0), (1, 2), (-1, 1)]"},
            {"padding": "['SAME_LOWER', 'same', 'same_lower', 'valid'] if stride < 3 else []"},
            {
                "padding": "['SAME']",
                "output_shape": "range(input_size * stride + 1, max((input_size - 1) * stride - 1, 0), -1)",
            },
            {
                "padding": "['VALID']",
                "output_shape": "range(full_length + stride, max(full_length - 2, 0), -1)",
            },
            {"padding": "['same', (1, 2)] if stride == 1 else []", "output_shape": "[input_size]"},
        ),
        one_in=one_in,
    )


def _pooling(name, signature, one_in):
    return Layer(
        name=f"haiku.{name}",
        operator=POOLING,
        signature=signature,
        dimensions=(1, 2, 3),
        arrays=("value",) if "value" in signature else (),
        values={"padding": ("SAME", "VALID")},
        layouts={"window_shape": "between batch and channels", "strides": "between batch and channels"},
        bind={"kernel_size": "window_shape", "stride": "strides", "dilation": "1"},
        varied={"kernel_size": "window_shape", "stride": "strides"},
        no_output=EMPTY,
        reduction="'average_of_inside'" if "avg" in name.lower() else "'maximum'",
        meanings=(Meaning("same_upper", when="padding == 'SAME'"), Meaning("valid", when="padding == 'VALID'")),
        probes=({"padding": "['SAME', 'VALID']"},),
        one_in=one_in,
    )


POOLING_ARGUMENTS = "window_shape, strides, padding, channel_axis=-1"
FRAMEWORK = Framework(
    name="haiku",
    title="Haiku",
    releases=(
        Release(
            "0.0.17",
            install="dm-haiku==0.0.17 jax==0.10.2 jaxlib==0.10.2",
            packages=("dm-haiku", "jax"),
            one_in=13,
        ),
    ),
    homepage="https://dm-haiku.readthedocs.io",
    layout="(N)*C",
    aliases={"hk": "haiku"},
    variants={"": {"JAX_PLATFORMS": "cpu"}},
    layers=(
        *(_convolution(rank, one_in) for rank, one_in in ((1, 3), (2, 4), (3, 16), (0, 24))),
        *map(_depthwise, (1, 2, 3)),
        *(_transposed(rank, one_in) for rank, one_in in ((1, 3), (2, 12), (3, 16), (0, 24))),
        _pooling("max_pool", f"value, {POOLING_ARGUMENTS}", 1),
        _pooling("avg_pool", f"value, {POOLING_ARGUMENTS}", 1),
        _pooling("MaxPool", f"{POOLING_ARGUMENTS}, name=None", 4),
        _pooling("AvgPool", f"{POOLING_ARGUMENTS}, name=None", 4),
    ),
    respond=respond,
    infer=infer,
    orientation="Convolutions do not flip the kernel. A transposed layer has the weight of TensorFlow's, "
    "[*kernel_shape, output_channels, in_channels], but slides it as it is over the spread input, so that as a "
    "scatter it flips it: a weight taken over from TensorFlow, Keras or Sonnet has to be flipped.",
    scope="Every convolution and pooling of Haiku, on the CPU, and its functions in hk.pad. Left out: "
    "SeparableDepthwiseConv2D, whose second convolution has stride 1 and reads what the first one has already "
    "strided over on both axes, and a padding function written by the caller.",
    sources=(
        Source("Haiku, Convolutional Modules", "https://dm-haiku.readthedocs.io/en/latest/api.html", "ConvNDTranspose"),
        Source(
            "Haiku source",
            "https://github.com/google-deepmind/dm-haiku/blob/v0.0.17/haiku/_src/conv.py",
            "compute_adjusted_padding: padding_before = padding_needed // 2; ConvNDTranspose.__call__: "
            "lax.conv_transpose(inputs, w, strides=self.stride, padding=padding, …)",
        ),
        Source(
            "Haiku source",
            "https://github.com/google-deepmind/dm-haiku/blob/v0.0.17/haiku/_src/pad.py",
            "same: ((effective_kernel_size - 1) // 2, effective_kernel_size // 2)",
        ),
        Source(
            "Haiku source",
            "https://github.com/google-deepmind/dm-haiku/blob/v0.0.17/haiku/_src/pool.py",
            'padding not in ("SAME", "VALID")',
        ),
    ),
)
