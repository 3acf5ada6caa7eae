"""Keras 3: convolution layers, their transposes and the operations below them, on the torch and jax backends."""

from derive.framework import DIED, EMPTY, NO_INDEX_MAP, NO_PRODUCT, Flaw, Framework, Layer, Meaning, Refusal, Release
from derive.geometry import CONVOLUTION, TRANSPOSED
from derive.source import Source

QUANTITIES = {"kernel_size": "kernel_size", "stride": "strides", "dilation": "dilation_rate"}
KEYWORDS = ("name", "trainable", "dtype", "autocast", "input_shape", "batch_input_shape")
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
TRANSPOSED_MEANINGS = (
    Meaning("valid", when="padding == 'valid' and output_padding is None", size="covering"),
    Meaning("same_upper", when="padding == 'same' and output_padding is None", size="largest"),
    Meaning("valid", when="padding == 'valid' and output_padding is not None", size="chosen", bind=ASKED),
    Meaning("same_upper", when="padding == 'same' and output_padding is not None", size="parity", bind=ASKED),
)
NOTHING_LEFT = {"torch": EMPTY, "jax": (EMPTY, DIED)}
LAYER_NO_WINDOW = "Computed output size would be zero or negative"
TORCH_NO_WINDOW = "Kernel size can't be greater than actual input size"
WRONG_COLUMN = Flaw(
    variants=("torch",),
    when="len(strides) > 1 and padding[0] == 'valid' and strides[-2] == 1 and strides[-1] > 1 "
    "and input_size[-1] - effective_kernel_size[-1] < strides[-1]",
    observed=(NO_INDEX_MAP, NO_PRODUCT),
    reason="wrong numbers on some CPUs: PyTorch's oneDNN convolution of one input channel in channels-last memory, "
    "where the last axis has a stride and leaves a single output, and the axis before it has none",
)
XLA_ABORTS = Flaw(
    variants=("jax",),
    when="len(strides) > 1 and padding[0] == 'same' and output_padding[0] is not None",
    observed=(DIED,),
    reason="XLA aborts while it simplifies some transposed convolutions of two or three axes with output_padding "
    "(algebraic_simplifier: Window dimensions do not match RHS shape)",
)


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch and one-hot taps as the channels: the whole operator in one call."""
    import warnings

    import numpy

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import keras

        from derive.framework import locate

        given = dict(arguments)
        kernel_size, call = given.pop("kernel_size"), locate(layer.name)
        taps = int(numpy.prod(kernel_size))
        ones = numpy.eye(numpy.prod(input_sizes), dtype="float32").reshape(-1, *input_sizes, 1)
        channels = (taps, 1) if layer.operator == TRANSPOSED else (1, taps)
        weight = numpy.eye(taps, dtype="float32").reshape(*kernel_size, *channels)
        pointwise = numpy.eye(taps, dtype="float32").reshape(*(1 for _ in kernel_size), taps, taps)
        weights = {"kernel": weight, "depthwise": weight, "pointwise": pointwise}
        kinds = [kind for kind in weights if f"{kind}_initializer" in layer.parameters]
        if kinds:
            given |= {f"{kind}_initializer": lambda shape, dtype=None, kind=kind: weights[kind] for kind in kinds}
            given |= {name: taps for name in ("filters", "depth_multiplier") if name in layer.parameters}
            answer = call(kernel_size=kernel_size, use_bias=False, **given)(ones)
        elif "pointwise_kernel" in layer.parameters:
            answer = call(ones, weight, pointwise, **given)
        else:
            answer = call(ones, weight, **given)
        return numpy.moveaxis(keras.ops.convert_to_numpy(answer), -1, 1)


def _initializers(*kinds):
    """The tail every layer's signature shares: one initializer, regularizer and constraint for each weight."""
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
    return Layer(
        name=f"keras.layers.{name}",
        operator=operator,
        signature=signature.format(ones=1 if rank == 1 else (1,) * rank),
        ranks=(rank,),
        also=() if name.startswith("Depthwise") else (f"keras.layers.{name.replace('Conv', 'Convolution', 1)}",),
        keywords=KEYWORDS,
        any_case=("padding",),
        bind=QUANTITIES,
        **fields,
    )


def _convolution(rank):
    words, meanings = ("valid", "same"), (VALID, SAME)
    if rank == 1:
        words, meanings = (*words, "causal"), (*meanings, CAUSAL)
    return _layer(
        f"Conv{rank}D",
        CONVOLUTION,
        "filters, kernel_size, strides={ones}, padding='valid', data_format=None, dilation_rate={ones}, groups=1, "
        + _initializers("kernel"),
        rank,
        values={"padding": words},
        refusals=(NOT_BOTH,),
        no_output=LAYER_NO_WINDOW,
        meanings=meanings,
        flaws=(WRONG_COLUMN,),
        weight="kernel[*kernel_size, in_channels / groups, filters]",
        probes=({"padding": str(words)},),
    )


def _transposed(rank):
    # Conv3DTranspose alone takes data_format before output_padding.
    middle = "data_format=None, output_padding=None" if rank == 3 else "output_padding=None, data_format=None"
    return _layer(
        f"Conv{rank}DTranspose",
        TRANSPOSED,
        "filters, kernel_size, strides={ones}, padding='valid', "
        + middle
        + ", dilation_rate={ones}, "
        + _initializers("kernel"),
        rank,
        values={"padding": ("valid", "same"), "output_padding": (int, None)},
        refusals=(
            Refusal(
                when="output_padding is not None", requires="output_padding >= 0", says="do not satisfy `value >= 0`"
            ),
            Refusal(
                when="output_padding is not None",
                requires="output_padding < strides",
                says="`output_padding` must be strictly less than `strides` for all dimensions",
            ),
            NOT_BOTH,
        ),
        no_output=NOTHING_LEFT,
        meanings=TRANSPOSED_MEANINGS,
        flaws=(XLA_ABORTS,),
        weight="kernel[*kernel_size, filters, in_channels]",
        probes=({"padding": "['valid', 'same']", "output_padding": "[None, 0, 1, 2, 3, 4][:strides + 2]"},),
    )


def _depthwise(rank):
    return _layer(
        f"DepthwiseConv{rank}D",
        CONVOLUTION,
        "kernel_size, strides={ones}, padding='valid', depth_multiplier=1, data_format=None, dilation_rate={ones}, "
        + _initializers("depthwise"),
        rank,
        values={"padding": ("valid", "same")},
        no_output=LAYER_NO_WINDOW,
        meanings=(VALID, SAME),
        flaws=(WRONG_COLUMN,),
        weight="kernel[*kernel_size, in_channels, depth_multiplier]",
        probes=({"padding": "['valid', 'same']"},),
        share=2,
    )


def _separable(rank):
    return _layer(
        f"SeparableConv{rank}D",
        CONVOLUTION,
        "filters, kernel_size, strides={ones}, padding='valid', data_format=None, dilation_rate={ones}, "
        "depth_multiplier=1, " + _initializers("depthwise", "pointwise"),
        rank,
        values={"padding": ("valid", "same")},
        no_output=LAYER_NO_WINDOW,
        meanings=(VALID, SAME),
        flaws=(WRONG_COLUMN,),
        weight="depthwise_kernel[*kernel_size, in_channels, depth_multiplier], then pointwise_kernel",
        probes=({"padding": "['valid', 'same']"},),
        share=2,
    )


def _operation(name, kernels, weight, *, ranks, no_output, share=1):
    return Layer(
        name=f"keras.ops.{name}",
        operator=CONVOLUTION,
        signature=f"inputs, {kernels}, strides=1, padding='valid', data_format=None, dilation_rate=1",
        also=(f"keras.ops.nn.{name}",),
        ranks=ranks,
        arrays=("inputs", *kernels.split(", ")),
        beyond="kernel_size",
        any_case=("padding",),
        values={"padding": ("valid", "same")},
        bind=QUANTITIES,
        no_output=no_output,
        meanings=(VALID, SAME),
        flaws=(WRONG_COLUMN,),
        weight=weight,
        probes=({"padding": "['valid', 'same']"},),
        share=share,
    )


TRANSPOSED_OPERATION = Layer(
    name="keras.ops.conv_transpose",
    operator=TRANSPOSED,
    signature="inputs, kernel, strides=1, padding='valid', output_padding=None, data_format=None, dilation_rate=1",
    also=("keras.ops.nn.conv_transpose",),
    ranks=(1, 2, 3),
    arrays=("inputs", "kernel"),
    beyond="kernel_size",
    any_case=("padding",),
    values={"padding": ("valid", "same"), "output_padding": (int, None)},
    bind=QUANTITIES,
    no_output=NOTHING_LEFT,
    meanings=TRANSPOSED_MEANINGS,
    flaws=(XLA_ABORTS,),
    weight="kernel[*kernel_size, out_channels, in_channels]",
    probes=({"padding": "['valid', 'same']", "output_padding": "[None, -1, 0, 1, 2, 3, 4][:strides + 3]"},),
    share=4,
)

RANKS = (1, 2, 3)
FRAMEWORK = Framework(
    name="keras",
    title="Keras",
    releases=(
        Release("3.15.0", install="keras==3.15.0 torch==2.13.0 jax==0.10.2", packages=("keras", "torch", "jax")),
    ),
    homepage="https://keras.io",
    aliases={"tf.keras": "keras", "tensorflow.keras": "keras"},
    layers=(
        *map(_convolution, RANKS),
        *map(_transposed, RANKS),
        *map(_depthwise, (1, 2)),
        *map(_separable, (1, 2)),
        _operation(
            "conv",
            "kernel",
            "kernel[*kernel_size, in_channels / groups, out_channels]",
            ranks=RANKS,
            no_output={"torch": TORCH_NO_WINDOW, "jax": "The convolution operation resulted in an empty output"},
        ),
        TRANSPOSED_OPERATION,
        _operation(
            "depthwise_conv",
            "kernel",
            "kernel[*kernel_size, in_channels, depth_multiplier]",
            ranks=(1, 2),
            no_output={"torch": TORCH_NO_WINDOW, "jax": EMPTY},
            share=4,
        ),
        _operation(
            "separable_conv",
            "depthwise_kernel, pointwise_kernel",
            "depthwise_kernel[*kernel_size, in_channels, depth_multiplier], then pointwise_kernel",
            ranks=(1, 2),
            no_output={"torch": TORCH_NO_WINDOW, "jax": EMPTY},
            share=4,
        ),
    ),
    respond=respond,
    variants={"torch": {"KERAS_BACKEND": "torch"}, "jax": {"KERAS_BACKEND": "jax", "JAX_PLATFORMS": "cpu"}},
    orientation="Convolutions do not flip the kernel, and a transposed layer is the exact adjoint of the convolution "
    "with the same weight, whose two channel axes change roles.",
    scope="Every convolution and transposed layer of keras.layers and the operations of keras.ops they call, on the "
    "torch and jax backends. The TensorFlow backend is not measured.",
    sources=(
        Source("Keras 3 API, Convolution layers", "https://keras.io/api/layers/convolution_layers/"),
        Source(
            "Keras source",
            "https://github.com/keras-team/keras/blob/v3.15.0/keras/src/backend/common/backend_utils.py",
            "_get_output_shape_given_tf_padding; _convert_conv_transpose_padding_args_from_keras_to_jax",
        ),
    ),
)
