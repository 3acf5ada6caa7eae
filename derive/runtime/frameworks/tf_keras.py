"""Keras 2 (tf_keras): convolution layers, their transposes and poolings, on TensorFlow."""

from dataclasses import replace

import derive.runtime.operators.keras as operators
from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.frameworks.tensorflow import (
    EQUAL_STRIDES,
    GARBAGE,
    MISFIT,
    NO_CHANNELS,
    NO_WINDOW,
    POOL_DIES,
    STOCK,
    UNCLAMPED,
    VARIANTS,
    calm,
)
from derive.runtime.geometry import CONVOLUTION, PADDING, POOLING, RESIZING, TRANSPOSED
from derive.runtime.outcomes import EMPTY, INFERS_OTHERWISE
from derive.runtime.source import Source

QUANTITIES = {"kernel_size": "kernel_size", "stride": "strides", "dilation": "dilation_rate"}
OF_FIRST = ("input_shape", "input_dim", "batch_input_shape", "batch_size")
KEYWORDS = (
    "name",
    "trainable",
    "dtype",
    "dynamic",
    "autocast",
    "implementation",
    "weights",
    "activity_regularizer",
    *OF_FIRST,
)
OF_BASE = ("conv_op", "groups", "kernel_initializer", "kernel_regularizer", "kernel_constraint")  # taken, and not used
NOT_BOTH = Refusal(
    requires="max(strides) == 1 or max(dilation_rate) == 1",
    says="`strides > 1` not supported in conjunction with `dilation_rate > 1`",
    way_out="keep one of them at 1 on every axis",
    across=True,
)
VALID = Meaning("valid", when="padding == 'valid'")
SAME = Meaning("same_upper", when="padding == 'same'")
CAUSAL = Meaning("causal", when="padding == 'causal'")
ASKED = {"output_padding": "output_padding"}
NO_WINDOW_LEFT = (*NO_WINDOW, "One of the dimensions in the output is <= 0 due to downsampling", "cropped_shape")
INFERS_NEGATIVE = Defect(
    when="any(reach > size for reach, size in zip(effective_kernel_size, input_size))",
    observed=(INFERS_OTHERWISE,),
    reason="where no window fits, compute_output_shape raises and the layer returns nothing",
)
UNCHECKED = Defect(
    when="padding[0] == 'same' and output_padding[0] is not None and any(padding < 1 - reach % 2 "
    "for padding, reach in zip(output_padding, effective_kernel_size))",
    observed=(INFERS_OTHERWISE,),
    reason="compute_output_shape gives a size where the kernel refuses to run",
)
UNCHECKED_RATES = Defect(
    variants=STOCK,
    when="max(dilation_rate) > 1",
    observed=(INFERS_OTHERWISE,),
    reason=UNCHECKED.reason,
)
UNEQUAL_RATES = Defect(
    when="max(dilation_rate) > min(dilation_rate)",
    observed=(INFERS_OTHERWISE,),
    reason=UNCHECKED.reason,
)
UNCHECKED_STRIDES = Defect(
    variants=STOCK,
    when="max(strides) > min(strides)",
    observed=(INFERS_OTHERWISE,),
    reason="compute_output_shape gives a size where the kernel refuses to run",
)
UNDILATED = (
    Refusal(variants=STOCK, requires="dilation_rate == 1", says="not yet support dilation rates larger than 1"),
)
EQUAL_RATES = Refusal(
    requires="max(dilation_rate) == min(dilation_rate)",
    says="dimensions of the `dilation_rate` argument to be equal to each other",
    across=True,
)


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch and one-hot taps as the channels: the whole operator in one call."""
    import numpy

    from derive.runtime.feeding import batch

    calm()
    ones = batch(input_sizes)[..., None]
    made = _made(layer, arguments)
    try:
        return numpy.moveaxis(made(ones).numpy(), -1, 1)
    except Exception as error:  # its first line only says in which layer, the next one says what
        heading, _, rest = str(error).partition("\n")
        if not heading.startswith("Exception encountered when calling layer"):
            raise
        raise type(type(error).__name__, (Exception,), {})(rest) from None


def infer(layer, arguments, input_sizes):
    """What `compute_output_shape` of the layer says."""
    return tuple(_made(layer, arguments).compute_output_shape((1, *input_sizes, 1)))[1:-1]


def _made(layer, arguments):
    import numpy

    from derive.runtime.expressions import locate

    given, call = operators.given_to(layer, arguments), locate(layer.name)
    if layer.operator in (POOLING, PADDING, RESIZING):
        return call(**given)
    kernel_size = given["kernel_size"]
    taps = int(numpy.prod(kernel_size))
    channels = (taps, 1) if layer.operator == TRANSPOSED else (1, taps)
    weight = numpy.eye(taps, dtype="float32").reshape(*kernel_size, *channels)
    pointwise = numpy.eye(taps, dtype="float32").reshape(*(1 for _ in kernel_size), taps, taps)
    weights = {"kernel": weight, "depthwise": weight, "pointwise": pointwise}
    for kind, value in weights.items():
        if f"{kind}_initializer" in layer.parameters:
            given[f"{kind}_initializer"] = lambda shape, dtype=None, value=value, **_: value
    given.update({name: taps for name in ("filters", "depth_multiplier") if name in layer.parameters})
    return call(use_bias=False, **given)


def _initializers(*kinds):
    return ", ".join(
        (
            "activation=None, use_bias=True",
            *(f"{kind}_initializer='glorot_uniform'" for kind in kinds),
            "bias_initializer='zeros'",
            *(f"{kind}_regularizer=None" for kind in kinds),
            "bias_regularizer=None, activity_regularizer=None",
            *(f"{kind}_constraint=None" for kind in kinds),
            "bias_constraint=None, **kwargs",
        )
    )


def _layer(name, operator, signature, rank, **fields):
    """A layer whose tuples default to `rank` ones."""
    other = name.replace("Conv", "Convolution", 1)
    return Layer(
        **{
            "name": f"tf_keras.layers.{name}",
            "operator": operator,
            "signature": signature.format(ones=1 if rank == 1 else (1,) * rank),
            "dimensions": (rank,),
            "also": () if name.startswith("Depthwise") else (f"tf_keras.layers.{other}",),
            "keywords": KEYWORDS + OF_BASE * (operator != POOLING),
            "any_case": ("padding",),
            "bind": QUANTITIES,
            **fields,
        }
    )


def _convolution(rank):
    words, meanings = ("valid", "same"), (VALID, SAME)
    if rank == 1:
        words, meanings = (*words, "causal"), (*meanings, CAUSAL)
    data_format = "'channels_last'" if rank == 1 else None
    return _layer(
        f"Conv{rank}D",
        CONVOLUTION,
        f"filters, kernel_size, strides={{ones}}, padding='valid', data_format={data_format}, dilation_rate={{ones}}, "
        "groups=1, " + _initializers("kernel"),
        rank,
        values={"padding": words},
        refusals=(NOT_BOTH,),
        no_output=NO_WINDOW_LEFT,
        defects=(INFERS_NEGATIVE, GARBAGE, *((UNCLAMPED,) if rank == 3 else ())),
        meanings=meanings,
        weight="kernel[*kernel_size, in_channels / groups, filters]",
        probes=({"padding": str(words)},),
    )


def _transposed(rank):
    # Conv3DTranspose takes dilation_rate, checks it, and does not use it.
    ignored = {"bind": {**QUANTITIES, "dilation": "1"}, "varied": QUANTITIES} if rank == 3 else {}
    return _layer(
        f"Conv{rank}DTranspose",
        TRANSPOSED,
        "filters, kernel_size, strides={ones}, padding='valid', output_padding=None, data_format=None, "
        "dilation_rate={ones}, " + _initializers("kernel"),
        rank,
        values={"padding": ("valid", "same"), "output_padding": (int, None)},
        refusals=(
            NOT_BOTH,
            Refusal(
                when="output_padding is not None",
                requires="output_padding >= 0",
                says="does not satisfy the requirement `>= 0`",
            ),
            Refusal(
                when="output_padding is not None",
                requires="output_padding < strides",
                says="Strides must be greater than output padding",
            ),
            *{1: UNDILATED, 2: (EQUAL_RATES,), 3: ()}[rank],
            Refusal(
                when="padding == 'same' and output_padding is not None",
                requires="output_padding >= 1 - effective_kernel_size % 2",
                says=(*MISFIT, EMPTY),
            ),
        ),
        meanings=(
            Meaning("valid", when="padding == 'valid' and output_padding is None", size="covering"),
            Meaning("same_upper", when="padding == 'same' and output_padding is None", size="largest"),
            Meaning("valid", when="padding == 'valid' and output_padding is not None", size="chosen", bind=ASKED),
            Meaning("same_upper", when="padding == 'same' and output_padding is not None", size="parity", bind=ASKED),
        ),
        defects=(UNCHECKED, *{1: (UNCHECKED_RATES,), 2: (UNCHECKED_RATES, UNEQUAL_RATES), 3: ()}[rank]),
        uniform=("dilation_rate",) if rank == 2 else (),
        weight="kernel[*kernel_size, filters, in_channels]",
        probes=({"padding": "['valid', 'same']", "output_padding": "[None, 0, 1, 2, 3, 4][:strides + 2]"},),
        **ignored,
    )


def _depthwise(rank):
    return _layer(
        f"DepthwiseConv{rank}D",
        CONVOLUTION,
        "kernel_size, strides={ones}, padding='valid', depth_multiplier=1, data_format=None, dilation_rate={ones}, "
        + _initializers("depthwise"),
        rank,
        values={"padding": ("valid", "same")},
        refusals=(NOT_BOTH, EQUAL_STRIDES) if rank > 1 else (NOT_BOTH,),
        no_output=NO_WINDOW_LEFT,
        defects=(INFERS_NEGATIVE, GARBAGE, UNCHECKED_STRIDES),
        meanings=(VALID, SAME),
        weight="kernel[*kernel_size, in_channels, depth_multiplier]",
        probes=({"padding": "['valid', 'same']"},),
    )


def _separable(rank):
    words, meanings = ("valid", "same"), (VALID, SAME)
    if rank == 1:
        words, meanings = (*words, "causal"), (*meanings, CAUSAL)
    return _layer(
        f"SeparableConv{rank}D",
        CONVOLUTION,
        "filters, kernel_size, strides={ones}, padding='valid', data_format=None, dilation_rate={ones}, "
        "depth_multiplier=1, " + _initializers("depthwise", "pointwise"),
        rank,
        values={"padding": words},
        refusals=(NOT_BOTH, EQUAL_STRIDES) if rank > 1 else (NOT_BOTH,),
        no_output=NO_WINDOW_LEFT,
        defects=(INFERS_NEGATIVE, GARBAGE, NO_CHANNELS, UNCHECKED_STRIDES),
        meanings=meanings,
        weight="depthwise_kernel[*kernel_size, in_channels, depth_multiplier], then pointwise_kernel",
        probes=({"padding": str(words)},),
    )


def _pooling(kind, rank):
    data_format = "'channels_last'" if rank == 1 else None
    return _layer(
        f"{kind}Pooling{rank}D",
        POOLING,
        f"pool_size={2 if rank == 1 else (2,) * rank}, strides=None, padding='valid', data_format={data_format}, "
        "**kwargs",
        rank,
        also=(f"tf_keras.layers.{'Avg' if kind == 'Average' else kind}Pool{rank}D",),
        values={"padding": ("valid", "same"), "strides": (int, None)},
        bind={"kernel_size": "pool_size", "stride": "pool_size if strides is None else strides", "dilation": "1"},
        varied={"kernel_size": "pool_size", "stride": "strides"},
        no_output=NO_WINDOW,
        defects=(INFERS_NEGATIVE, POOL_DIES, *((UNCLAMPED,) if rank == 3 else ())),
        meanings=(VALID, SAME),
        reduction="'average_of_inside'" if kind == "Average" else "'maximum_from_lowest'",
        probes=({"padding": "['valid', 'same']"},),
    )


RANKS = (1, 2, 3)
WORDS = ("nearest", "bilinear", "bicubic", "lanczos3", "lanczos5", "area", "gaussian", "mitchellcubic")
CROPPED_AWAY = (
    "must be greater than the input shape",
    ("must be greater than the input shape", "must be >= 0", EMPTY),
)
INFERS_CROPPED_AWAY = Defect(
    when="any(n <= (c[0] + c[1] if pair(c) else 2 * c) for n, c in zip(input_size, cropping))",
    observed=(INFERS_OTHERWISE,),
    reason="compute_output_shape of a crop of everything gives a size of 0 or less, and of three axes an error",
)
WIDE = "input_size[1] * size[0] >= size[1] and input_size[0] * size[1] >= size[0]"
CROPS = "input_size[0] >= size[0] and input_size[1] >= size[1] or min(size) < 1"
NOTHING_TO_RESIZE = Refusal(
    when="crop_to_aspect_ratio",
    requires=f"min(size) < 1 or {WIDE}",
    says="input image must be of non-zero size",
    way_out="ask for a size whose sides are closer to each other",
    across=True,
)
INFERS_NOTHING_TO_RESIZE = Defect(
    when=f"crop_to_aspect_ratio[0] and not ({WIDE})",
    observed=(INFERS_OTHERWISE,),
    reason="compute_output_shape gives a size where nothing is left to resize, which is refused when the layer runs",
)
FRAMEWORK = Framework(
    name="tf_keras",
    title="Keras 2",
    releases=(
        Release(
            "2.21.0",
            install="tf_keras==2.21.0 tensorflow==2.21.0",
            packages=("tf_keras", "tensorflow"),
            python="3.11",
            one_in=13,
        ),
    ),
    homepage="https://github.com/keras-team/tf-keras",
    layout="(N)*C",
    layers=(
        *map(_convolution, RANKS),
        *map(_transposed, RANKS),
        *map(_depthwise, (1, 2)),
        *map(_separable, (1, 2)),
        *(_pooling(kind, rank) for kind in ("Max", "Average") for rank in RANKS),
        *operators.layers("tf_keras", CROPPED_AWAY, WORDS, cropped=(INFERS_CROPPED_AWAY,)),
        operators.resizing(
            "tf_keras",
            WORDS,
            "",
            plain="not crop_to_aspect_ratio",
            refusals=(NOTHING_TO_RESIZE,),
            defects=(INFERS_NOTHING_TO_RESIZE,),
        ),
        operators.center_crop(
            "tf_keras",
            "",
            refusals=(replace(NOTHING_TO_RESIZE, when="True", requires=f"{CROPS} or {WIDE}"),),
            defects=(replace(INFERS_NOTHING_TO_RESIZE, when=f"min(size) < 1 or not ({CROPS} or {WIDE})"),),
        ),
    ),
    respond=respond,
    infer=infer,
    variants=VARIANTS,
    orientation="Convolutions do not flip the kernel, and a transposed layer is the exact adjoint of the convolution "
    "with the same weight, whose two channel axes change roles. With padding='same' and an even effective kernel, "
    "output_padding=0 is refused when the layer runs, and the default size cannot be asked for in numbers.",
    scope="Every convolution, transposed layer and pooling of tf_keras.layers, and its pads, crops and resizings, on the CPU, with channels last, once "
    "with oneDNN and once without; a transposed layer with groups runs with oneDNN alone. Beside each answer stands what "
    "compute_output_shape says. Conv3DTranspose takes dilation_rate and does not use it.",
    sources=(
        Source(
            "tf_keras source",
            "https://github.com/keras-team/tf-keras/blob/v2.21.0/tf_keras/utils/conv_utils.py",
            "deconv_output_length: input_length * stride + max(filter_size - stride, 0) for valid, input_length * "
            "stride for same, and (input_length - 1) * stride + filter_size - 2 * pad + output_padding",
        ),
        Source(
            "tf_keras source",
            "https://github.com/keras-team/tf-keras/blob/v2.21.0/tf_keras/layers/convolutional/conv2d_transpose.py",
            "compute_output_shape",
        ),
    ),
)
