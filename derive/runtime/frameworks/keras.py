"""Keras 3: convolution, pooling and transposed layers and the operations below them, on every backend."""

from dataclasses import replace

import derive.runtime.operators.keras as operators
from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.frameworks.tensorflow import GARBAGE, MISFIT, NO_CHANNELS, POOL_DIES, VARIANTS
from derive.runtime.geometry import CONVOLUTION, PADDING, POOLING, RESIZING, TRANSPOSED
from derive.runtime.outcomes import DIED, EMPTY, INFERS_OTHERWISE, NO_INDEX_MAP, NO_PRODUCT, OTHER_VALUES, OTHERWISE
from derive.runtime.source import Source

QUANTITIES = {"kernel_size": "kernel_size", "stride": "strides", "dilation": "dilation_rate"}
KEYWORDS = ("name", "trainable", "dtype", "autocast", "input_shape", "input_dim")
TORCH, ONEDNN, STOCK = ("torch",), ("tensorflow-onednn",), ("tensorflow-stock",)
ON_XLA, RANKS = ("jax", "numpy"), (1, 2, 3)
TENSORFLOW = ONEDNN + STOCK
OTHERS = ("jax", *TENSORFLOW, "numpy", "openvino")
NOT_BOTH = Refusal(
    requires="max(strides) == 1 or max(dilation_rate) == 1",
    says="`strides > 1` not supported in conjunction with `dilation_rate > 1`",
    way_out="keep one of them at 1 on every axis",
    across=True,
)
VALID = Meaning("valid", when="padding == 'valid'")
SAME = Meaning("same_upper", when="padding == 'same'")
CAUSAL = Meaning("causal", when="padding == 'causal'")

# What a backend says where no window fits, and where nothing is left, which TensorFlow never meets.
TORCH_NO_WINDOW = "Kernel size can't be greater than actual input size"
XLA_NO_WINDOW = "The convolution operation resulted in an empty output"
TF_NO_WINDOW = "Computed output size would be negative"
OPENVINO_NO_WINDOW = "Check 'cmp::le(kernel, dim.get_length())' failed"
LAYER_NO_WINDOW = ("Computed output size would be zero or negative", "Computed output size would be negative")
LAYER_SAYS = {
    "torch": (*LAYER_NO_WINDOW, TORCH_NO_WINDOW),
    "jax": (*LAYER_NO_WINDOW, XLA_NO_WINDOW, EMPTY),
    **dict.fromkeys((*TENSORFLOW, "numpy", "openvino"), LAYER_NO_WINDOW),
}
CONV_SAYS = {
    "torch": TORCH_NO_WINDOW,
    "jax": XLA_NO_WINDOW,
    **dict.fromkeys(TENSORFLOW, (XLA_NO_WINDOW, TF_NO_WINDOW, "must be non-negative")),
    "numpy": XLA_NO_WINDOW,
    "openvino": OPENVINO_NO_WINDOW,
}
DEPTHWISE_SAYS = CONV_SAYS | {
    **dict.fromkeys(("jax", "numpy"), EMPTY),
    **dict.fromkeys(TENSORFLOW, (EMPTY, TF_NO_WINDOW, "must be non-negative")),
}
POOLING_SAYS = {
    "torch": ("Invalid computed output size", "Output size is too small", "smaller than kernel size"),
    "jax": EMPTY,
    **dict.fromkeys(TENSORFLOW, (EMPTY, TF_NO_WINDOW)),
    "numpy": EMPTY,
    "openvino": OPENVINO_NO_WINDOW,
}
NOTHING_LEFT = {
    "torch": (EMPTY, "Output size is too small", "integer multiplication overflow"),
    "jax": (EMPTY, DIED),
    "numpy": (EMPTY, DIED),
    "openvino": (EMPTY, "`convert_to_numpy` failed to convert the tensor", "Check 'low >= 0 && up >= 0' failed"),
}

# Faults of the backends.
WRONG_COLUMN = Defect(
    when="len(strides) > 1 and strides[-2] == 1 and strides[-1] > 1 and (input_size[-1] <= strides[-1] "
    "if padding[0] == 'same' else input_size[-1] - effective_kernel_size[-1] < strides[-1])",
    observed=(NO_INDEX_MAP, NO_PRODUCT),
    reason="wrong numbers on some CPUs: oneDNN's convolution of one input channel in channels-last memory, in PyTorch "
    "and OpenVINO, where the last axis has a stride and leaves a single output, and the axis before it has none",
    versions=">=3.14",
    variants=(*TORCH, "openvino"),
)
XLA_ABORTS = Defect(
    when="len(strides) > 1 and padding[0] == 'same' and output_padding[0] is not None",
    observed=(DIED,),
    reason="XLA aborts while it simplifies some transposed convolutions of two or three axes with output_padding "
    "(algebraic_simplifier: Window dimensions do not match RHS shape)",
    variants=ON_XLA,
)
NO_FIT = "padding[0] == 'valid' and any(n < k for n, k in zip(input_size, effective_kernel_size))"
INFERS_NOTHING = Defect(
    when=NO_FIT,
    observed=(INFERS_OTHERWISE,),
    reason="where no window fits, shape inference raises an error and the backend returns an empty array",
    variants=("jax", *TENSORFLOW, "numpy"),
)
OLD_INFERENCE = Defect(
    when=NO_FIT,
    observed=(INFERS_OTHERWISE,),
    reason="where no window fits, shape inference before 3.14 gave a size of 0 that the backend then refused",
    url="https://github.com/keras-team/keras/pull/22092",
    versions="<3.14",
)
OLD_POOL_INFERENCE = replace(
    OLD_INFERENCE, reason=OLD_INFERENCE.reason.replace("3.14", "3.15"), url="", versions="<3.15"
)
# Until 3.8 the torch backend padded a strided 'same' by k̂ - 1 - (i - 1) mod s in all, and did not stop at 0.
TOTALS = "[K - 1 - (n - 1) % s for n, K, s in zip(input_size, effective_kernel_size, stride)]"
TOTAL = "(effective_kernel_size - 1 - (input_size - 1) % stride)"
BELOW_ZERO = Defect(
    when=f"any(t % 2 for t in {TOTALS}) and any(t < 0 for t in {TOTALS})",
    observed=(OTHERWISE,),
    reason="where the stride passes over elements, the torch backend until 3.8 cut them on both sides of the input "
    "instead of after it: other elements are read",
    instead=Meaning("explicit", bind={"pad_low": f"{TOTAL} // 2", "pad_high": f"({TOTAL} + 1) // 2"}),
    url="https://github.com/keras-team/keras/pull/20774",
    versions="<3.9",
    variants=TORCH,
)
UNEVEN = ("negative padding is not supported", "must be non-negative", "at most half of effective kernel size")
EXCHANGED = Defect(
    when=f"all(t % 2 == 0 for t in {TOTALS}) and (min({TOTALS}) < 0 or min({TOTALS}) < max({TOTALS}))",
    observed=(*UNEVEN, "Output size is too small", TORCH_NO_WINDOW),
    reason="where the total is even on every axis, the torch backend until 3.8 handed the pads to PyTorch in reversed "
    "order, the last axis's first, and negative ones too",
    url="https://github.com/keras-team/keras/pull/20774",
    versions="<3.9",
    variants=TORCH,
)
OTHER = "(all_effective_kernel_size[-1 - axis] - 1 - (all_input_size[-1 - axis] - 1) % all_stride[-1 - axis]) // 2"
OTHER_HALVES = Meaning("explicit", bind={"pad_low": OTHER, "pad_high": OTHER})
EXCHANGED_SIDES = replace(EXCHANGED, observed=(OTHERWISE,), instead=OTHER_HALVES)
# Keras 3.0 gave PyTorch's average pooling the halves of the totals, rounded down, and what was left at the end.
FIRST_AVERAGES = (
    Defect(
        when=f"padding[0] == 'same' and min({TOTALS}) < 0",
        observed=("pad must be non-negative",),
        reason="where the stride passes over elements, the torch backend of Keras 3.0 hands a negative pad to PyTorch's "
        "average pooling, which refuses it",
        versions="<3.1",
        variants=TORCH,
    ),
    Defect(
        when=f"len(stride) == 2 and padding[0] == 'same' and [t % 2 for t in {TOTALS}] == [1, 0]",
        observed=(OTHERWISE,),
        reason="where the total is odd on the first axis only, the torch backend of Keras 3.0 puts the odd element of "
        "an average on the last axis",
        instead=Meaning("explicit", bind={"pad_low": f"{TOTAL} // 2", "pad_high": f"{TOTAL} // 2 + 1 - {TOTAL} % 2"}),
        versions="<3.1",
        variants=TORCH,
    ),
)
OLD_TORCH_SAME = tuple(
    replace(defect, when=f"padding[0] == 'same' and max(stride) > 1 and {defect.when}")
    for defect in (BELOW_ZERO, EXCHANGED_SIDES, EXCHANGED)
)
OLD_TORCH_SAME_POOLING = tuple(
    replace(defect, when=f"padding[0] == 'same' and {defect.when}")
    for defect in (BELOW_ZERO, EXCHANGED_SIDES, EXCHANGED)
)

# Transposed. Before 3.15 the torch backend had no way to crop the two sides differently: it handed PyTorch one crop for
# both and an output_padding, which has to be smaller than the stride there.
ASKED = {"output_padding": "output_padding"}
TRANSPOSED_MEANINGS = (
    Meaning("valid", when="padding == 'valid' and output_padding is None", size="covering"),
    Meaning("valid", when="padding == 'valid' and output_padding is not None", size="chosen", bind=ASKED),
    *(
        meaning
        for mode, versions, variants in (
            ("same_upper", ">=3.15", ()),
            ("same_upper", "<3.15", OTHERS),
            ("same_lower", "<3.15", TORCH),
        )
        for meaning in (
            Meaning(
                mode,
                when="padding == 'same' and output_padding is None",
                size="largest",
                versions=versions,
                variants=variants,
            ),
            Meaning(
                mode,
                when="padding == 'same' and output_padding is not None",
                size="parity",
                bind=ASKED,
                versions=versions,
                variants=variants,
            ),
        )
    ),
)
ADDED = (
    "((strides - effective_kernel_size % 2 if padding == 'same' else max(strides - effective_kernel_size, 0)) "
    "if output_padding is None else output_padding)"
)
CROPPED = f"(max(-((effective_kernel_size % 2 - effective_kernel_size + {ADDED}) // 2), 0) if padding == 'same' else 0)"
HANDED_ON = f"{ADDED} + 2 * {CROPPED} - (effective_kernel_size - effective_kernel_size % 2 if padding == 'same' else 0)"
OVER = (
    "any(a + (2 * max((K - K % 2 - a + 1) // 2, 0) - K + K % 2 if word == 'same' else 0) >= s "
    "for word, K, s, op in zip(padding, effective_kernel_size, strides, output_padding) "
    "for a in (((s - K % 2 if word == 'same' else max(s - K, 0)) if op is None else op),))"
)
OLD_TORCH_LIMITS = (
    Refusal(
        when="padding == 'valid' and output_padding is not None",
        requires="output_padding >= 0",
        says="negative output_padding is not supported",
        versions="<3.15",
        variants=TORCH,
    ),
    Refusal(
        requires=f"{HANDED_ON} < strides",
        says="that is greater than strides",
        way_out="or take another backend, or Keras 3.15",
        versions="<3.13",
        variants=TORCH,
    ),
)
CLAMPED = Defect(
    when=OVER,
    observed=(OTHERWISE, "Output size is too small"),
    reason="the torch backend of 3.13 and 3.14 clamps PyTorch's output_padding to the stride minus 1, with a warning: "
    "the result is shorter than compute_output_shape says",
    instead=Meaning(
        "explicit",
        size="chosen",
        bind={"pad_low": CROPPED, "pad_high": CROPPED, "output_padding": f"min({HANDED_ON}, strides - 1)"},
    ),
    url="https://github.com/keras-team/keras/pull/21852",
    versions=">=3.13,<3.15",
    variants=TORCH,
)
INFERS_REFUSED = Defect(
    when=OVER,
    observed=(INFERS_OTHERWISE,),
    reason="shape inference gives a size for a transposed layer that the torch backend until 3.12 refuses",
    url="https://github.com/keras-team/keras/issues/20949",
    versions="<3.13",
    variants=TORCH,
)
INFERS_NEGATIVE = Defect(
    when="any(op is not None and (op < 0 or n == 1 and op + K % 2 < 1) "
    "for op, n, K in zip(output_padding, input_size, effective_kernel_size))",
    observed=(INFERS_OTHERWISE,),
    reason="where output_padding is negative, or an input of 1 leaves nothing, shape inference gives a size of 0 or "
    "less, or one that the backend refuses",
)
TF_DILATED = Refusal(
    requires="dilation_rate == 1",
    says=(
        "Current CPU implementations do not yet support dilation rates larger than 1",
        "Current CPU implementation does not yet support dilation rates larger than 1",
    ),
    way_out="or take another backend, or leave oneDNN on",
    variants=STOCK,
)
TF_PARITY = Refusal(
    when="output_padding is not None and padding == 'same'",
    requires="0 <= output_padding + effective_kernel_size % 2 - 1 < strides",
    says=MISFIT,
    way_out="or leave output_padding out",
    variants=TENSORFLOW,
)
TF_RANGE = Refusal(
    when="output_padding is not None and padding == 'valid'",
    requires="0 <= output_padding < strides",
    says=MISFIT,
    variants=STOCK,
)
# oneDNN lets a convolution give one output where up to a stride is missing, and so its transpose.
ONEDNN_RANGE = replace(
    TF_RANGE, requires="(-strides if input_size == 1 else -1) < output_padding < strides", variants=ONEDNN
)
# What oneDNN does where no window fits.
NO_WINDOW_GARBAGE = replace(GARBAGE, variants=ONEDNN, size="", unpredictable="memory nobody wrote to")
NO_WINDOW_CHANNELS, NO_WINDOW_DIES = (replace(defect, variants=ONEDNN) for defect in (NO_CHANNELS, POOL_DIES))
TF_REFUSES_AFTER_INFERENCE = Defect(
    when="max(dilation_rate) > 1 or output_padding[0] is not None",
    observed=(INFERS_OTHERWISE,),
    reason="shape inference is the same on every backend, and gives a size for what TensorFlow then refuses",
    variants=TENSORFLOW,
)
TRANSPOSED_FLAWS = (XLA_ABORTS, CLAMPED, INFERS_REFUSED, INFERS_NEGATIVE, TF_REFUSES_AFTER_INFERENCE)

TF_UNEQUAL = Refusal(
    requires="min(strides) == max(strides) or max(dilation_rate) > 1",
    says=("Current implementation only supports equal length strides", *LAYER_NO_WINDOW),
    way_out="use one stride on all axes, or another backend",
    across=True,
    variants=STOCK,
)
TF_UNEQUAL_AFTER_INFERENCE = Defect(
    when="min(strides) < max(strides)",
    observed=(INFERS_OTHERWISE,),
    reason="shape inference is the same on every backend, and gives a size for unequal strides, which TensorFlow's "
    "depthwise convolution then refuses",
    variants=STOCK,
)
TF_NOT_BOTH = replace(NOT_BOTH, variants=TENSORFLOW)
TF_BOTH_AFTER_INFERENCE = Defect(
    when="max(strides) > 1 and max(dilation_rate) > 1",
    observed=(INFERS_OTHERWISE,),
    reason="shape inference is the same on every backend, and gives a size for a stride together with a dilation, "
    "which TensorFlow then refuses",
    variants=TENSORFLOW,
)
LACKING = "(((input_size + stride - 1) // stride - 1) * stride + effective_kernel_size - input_size)"
HALF = f"({LACKING} // 2 if {LACKING} >= 0 else -(-{LACKING} // 2))"
TF_UNCLAMPED = Defect(
    when="len(stride) == 3 and padding[0] == 'same' and any(k < s for k, s in zip(effective_kernel_size, stride))",
    observed=(OTHERWISE,),
    reason="TensorFlow's kernels of three axes lack the max(0, …) of 'same': where the kernel is shorter than the "
    "stride they may start inside the input",
    instead=Meaning("explicit", bind={"pad_low": HALF, "pad_high": f"{LACKING} - {HALF}"}),
    variants=TENSORFLOW,
)
NO_DEFAULT_STRIDE = Defect(
    when="strides[0] is None",
    observed=(
        "reduce_window got inconsistent window_strides and window_dimensions",
        "operands could not be broadcast together with shapes",
    ),
    reason="keras.ops.max_pool and average_pool without strides fail on the jax and numpy backends: the window is "
    "given its batch and channel axes before it becomes the stride, which is then given them again",
    variants=ON_XLA,
)
SMALL_3D_AVERAGE = Defect(
    when="len(pool_size) == 3 and padding[0] == 'same' and any(n < k for n, k in zip(input_size, pool_size))",
    observed=("smaller than kernel size",),
    reason="PyTorch's average pooling over three axes refuses an input smaller than the window, padded or not",
    variants=TORCH,
)
EDGE_COUNTED = Defect(
    f"padding[0] == 'same' and any(max(t, 0) % 2 for t in {TOTALS})",
    (OTHER_VALUES,),
    "where the total of 'same' is odd on an axis, the torch backend averages over the edge repeated, on all axes",
    Meaning("same_upper", reduction="'average_over_edge'"),
    variants=TORCH,
)


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch and one-hot taps as the channels: the whole operator in one call."""
    import numpy

    answer = _answer(layer, arguments, input_sizes, lambda keras, array: keras.ops.convert_to_tensor(array))
    import keras

    return numpy.moveaxis(numpy.asarray(keras.ops.convert_to_numpy(answer)), -1, 1)


def infer(layer, arguments, input_sizes):
    """The spatial sizes of the same call on a KerasTensor, as in a functional model."""
    answer = _answer(layer, arguments, input_sizes, lambda keras, array: keras.KerasTensor(array.shape, array.dtype))
    return tuple(answer.shape[1:-1])


def _answer(layer, arguments, input_sizes, made):
    import warnings

    import numpy

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import keras

        from derive.runtime.expressions import locate
        from derive.runtime.feeding import batch

        keras.config.disable_traceback_filtering()  # which puts a line of its own before the backend's message
        given, call = operators.given_to(layer, arguments), locate(layer.name)
        ones = made(keras, batch(input_sizes)[..., None])
        if layer.operator in (POOLING, PADDING, RESIZING):
            return call(**given)(ones) if isinstance(call, type) else call(ones, **given)
        kernel_size = given.pop("kernel_size")
        taps = int(numpy.prod(kernel_size))
        channels = (taps, 1) if layer.operator == TRANSPOSED else (1, taps)
        weight = numpy.eye(taps, dtype="float32").reshape(*kernel_size, *channels)
        pointwise = numpy.eye(taps, dtype="float32").reshape(*(1 for _ in kernel_size), taps, taps)
        weights = {"kernel": weight, "depthwise": weight, "pointwise": pointwise}
        kinds = [kind for kind in weights if f"{kind}_initializer" in layer.parameters]
        if kinds:
            given.update({f"{kind}_initializer": lambda shape, dtype=None, kind=kind: weights[kind] for kind in kinds})
            given.update({name: taps for name in ("filters", "depth_multiplier") if name in layer.parameters})
            return call(kernel_size=kernel_size, use_bias=False, **given)(ones)
        if "pointwise_kernel" in layer.parameters:
            return call(ones, made(keras, weight), made(keras, pointwise), **given)
        return call(ones, made(keras, weight), **given)


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
        dimensions=(rank,),
        also=() if name.startswith("Depthwise") else (f"keras.layers.{name.replace('Conv', 'Convolution', 1)}",),
        keywords=KEYWORDS + ("lora_rank", "lora_alpha") * (name.endswith("D") and name.startswith("Conv")),
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
        no_output=LAYER_SAYS,
        meanings=meanings,
        defects=(WRONG_COLUMN, OLD_INFERENCE, TF_UNCLAMPED, *OLD_TORCH_SAME),
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
                when="output_padding is not None",
                requires="output_padding >= 0",
                says="do not satisfy `value >= 0`",
                versions=">=3.11",
            ),
            Refusal(
                when="output_padding is not None",
                requires="output_padding > 0",
                says="do not satisfy `value > 0`",
                versions="<3.11",
            ),
            Refusal(
                when="output_padding is not None",
                requires="output_padding < strides",
                says="`output_padding` must be strictly less than `strides` for all dimensions",
                versions=">=3.14",
            ),
            NOT_BOTH,
            OLD_TORCH_LIMITS[1],
            TF_DILATED,
            *(replace(refusal, versions="<3.14") for refusal in (TF_PARITY, TF_RANGE, ONEDNN_RANGE)),
            replace(TF_PARITY, requires="output_padding >= 1 - effective_kernel_size % 2", versions=">=3.14"),
        ),
        no_output=NOTHING_LEFT,
        meanings=TRANSPOSED_MEANINGS,
        defects=TRANSPOSED_FLAWS,
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
        refusals=(replace(NOT_BOTH, versions="<3.15"), *((TF_UNEQUAL,) if rank > 1 else ())),
        no_output=LAYER_SAYS,
        meanings=(VALID, SAME),
        defects=(WRONG_COLUMN, OLD_INFERENCE, TF_UNEQUAL_AFTER_INFERENCE, *OLD_TORCH_SAME),
        weight="kernel[*kernel_size, in_channels, depth_multiplier]",
        probes=({"padding": "['valid', 'same']"},),
        one_in=2,
    )


def _separable(rank):
    return _layer(
        f"SeparableConv{rank}D",
        CONVOLUTION,
        "filters, kernel_size, strides={ones}, padding='valid', data_format=None, dilation_rate={ones}, "
        "depth_multiplier=1, " + _initializers("depthwise", "pointwise"),
        rank,
        values={"padding": ("valid", "same")},
        refusals=(replace(NOT_BOTH, versions="<3.15"), *((TF_UNEQUAL,) if rank > 1 else ())),
        no_output=LAYER_SAYS,
        meanings=(VALID, SAME),
        defects=(WRONG_COLUMN, OLD_INFERENCE, TF_UNEQUAL_AFTER_INFERENCE, *OLD_TORCH_SAME),
        weight="depthwise_kernel[*kernel_size, in_channels, depth_multiplier], then pointwise_kernel",
        probes=({"padding": "['valid', 'same']"},),
        one_in=2,
    )


def _operation(name, kernels, weight, *, defects, **fields):
    return Layer(
        name=f"keras.ops.{name}",
        operator=CONVOLUTION,
        signature=f"inputs, {kernels}, strides=1, padding='valid', data_format=None, dilation_rate=1",
        also=(f"keras.ops.nn.{name}",),
        layout="N*C",
        arrays=("inputs", *kernels.split(", ")),
        extra="kernel_size",
        any_case=("padding",),
        values={"padding": ("valid", "same")},
        bind=QUANTITIES,
        meanings=(VALID, SAME),
        defects=(WRONG_COLUMN, OLD_INFERENCE, *defects, *OLD_TORCH_SAME),
        weight=weight,
        probes=({"padding": "['valid', 'same']"},),
        **fields,
    )


TRANSPOSED_OPERATION = Layer(
    name="keras.ops.conv_transpose",
    operator=TRANSPOSED,
    signature="inputs, kernel, strides=1, padding='valid', output_padding=None, data_format=None, dilation_rate=1",
    also=("keras.ops.nn.conv_transpose",),
    layout="N*C",
    dimensions=RANKS,
    arrays=("inputs", "kernel"),
    extra="kernel_size",
    any_case=("padding",),
    values={"padding": ("valid", "same"), "output_padding": (int, None)},
    bind=QUANTITIES,
    refusals=(*OLD_TORCH_LIMITS, TF_DILATED, TF_PARITY, TF_RANGE, ONEDNN_RANGE),
    no_output=NOTHING_LEFT | dict.fromkeys(ONEDNN, (EMPTY,)),
    meanings=TRANSPOSED_MEANINGS,
    defects=TRANSPOSED_FLAWS,
    weight="kernel[*kernel_size, out_channels, in_channels]",
    probes=({"padding": "['valid', 'same']", "output_padding": "[None, -1, 0, 1, 2, 3, 4][:strides + 3]"},),
    one_in=4,
)


def _pooling(name, signature, dimensions, defects=(), **fields):
    return Layer(
        name=name,
        operator=POOLING,
        signature=signature,
        dimensions=dimensions,
        any_case=("padding",),
        values={"padding": ("valid", "same"), "strides": (int, None)},
        bind={"kernel_size": "pool_size", "stride": "pool_size if strides is None else strides", "dilation": "1"},
        varied={"kernel_size": "pool_size", "stride": "strides"},
        no_output=POOLING_SAYS,
        reduction="'average_of_inside'" if "verage" in name else "'maximum_of_inside'",
        meanings=(VALID, SAME),
        defects=(
            INFERS_NOTHING,
            OLD_POOL_INFERENCE,
            SMALL_3D_AVERAGE,
            TF_UNCLAMPED,
            NO_WINDOW_DIES,
            *defects,
            *OLD_TORCH_SAME_POOLING,
        ),
        probes=(
            {"padding": "['valid', 'same']"},
            {"padding": "['valid', 'same']", "strides": "[None] if stride == 1 else []"},
        ),
        **fields,
    )


def _pooling_layer(kind, rank):
    default = f"={2 if rank == 1 else (2,) * rank}" if kind == "Max" else ""
    return _pooling(
        f"keras.layers.{kind}Pooling{rank}D",
        f"pool_size{default}, strides=None, padding='valid', data_format=None, name=None, **kwargs",
        (rank,),
        defects=(EDGE_COUNTED, *FIRST_AVERAGES) if kind == "Average" else (),
        also=(f"keras.layers.{kind.replace('Average', 'Avg')}Pool{rank}D",),
        keywords=(*KEYWORDS, "activity_regularizer"),
    )


def _pooling_operation(name):
    return _pooling(
        f"keras.ops.{name}",
        "inputs, pool_size, strides=None, padding='valid', data_format=None",
        RANKS,
        defects=(NO_DEFAULT_STRIDE, *((EDGE_COUNTED,) if name == "average_pool" else ())),
        also=(f"keras.ops.nn.{name}",),
        layout="N*C",
        arrays=("inputs",),
        one_in=2,
    )


PACKAGES = ("keras", "torch", "jax")
TRANSPOSES = ("keras.layers.Conv1DTranspose", "keras.layers.Conv2DTranspose", "keras.ops.conv_transpose")
POOLS = tuple(f"keras.layers.{kind}Pooling{rank}D" for kind in ("Max", "Average") for rank in (1, 2))


def _old(version, *layers, variants=TORCH, more=""):
    return Release(
        version,
        install=f"keras=={version} torch==2.13.0 jax==0.10.2{more}",
        packages=PACKAGES,
        variants=variants,
        layers=layers,
        one_in=13,
    )


FRAMEWORK = Framework(
    name="keras",
    title="Keras",
    releases=(
        Release(
            "3.15.0",
            install="keras==3.15.0 torch==2.13.0 jax==0.10.2 tensorflow-cpu==2.21.0 openvino==2026.4.1",
            packages=(*PACKAGES, "tensorflow-cpu", "openvino"),
            variants=("torch", "jax", *TENSORFLOW, "openvino", "numpy"),
            one_in=13,
        ),
        _old("3.14.1", "keras.layers.Conv1D", *TRANSPOSES, *POOLS),
        _old("3.13.2", "keras.layers.Conv1D", *TRANSPOSES, variants=("torch", "jax")),
        _old("3.12.4", "keras.layers.Conv1D", *TRANSPOSES, variants=("torch", "jax")),
        _old("3.8.0", "keras.layers.Conv1D", "keras.layers.Conv2D", "keras.layers.Conv1DTranspose", *POOLS),
        _old("3.0.5", "keras.layers.Conv1D", "keras.layers.Conv2D", *TRANSPOSES, *POOLS, more=" packaging==25.0"),
    ),
    homepage="https://keras.io",
    layout="(N)*C",
    bare=("keras.layers",),
    aliases={
        **dict.fromkeys(("layers", "tfl", "tfkl", "KL", "kl", "L"), "keras.layers"),
        **dict.fromkeys(("tf.keras", "tensorflow.keras", "tfk"), "keras"),
    },
    kin=("K", "keras.backend", "tf.keras.backend", "tfl", "tf.layers", "tf.compat.v1.layers"),
    layers=(
        *map(_convolution, RANKS),
        *map(_transposed, RANKS),
        *map(_depthwise, (1, 2)),
        *map(_separable, (1, 2)),
        *(_pooling_layer(kind, rank) for kind in ("Max", "Average") for rank in RANKS),
        _operation(
            "conv",
            "kernel",
            "kernel[*kernel_size, in_channels / groups, out_channels]",
            dimensions=RANKS,
            refusals=(TF_NOT_BOTH,),
            no_output=CONV_SAYS,
            defects=(TF_BOTH_AFTER_INFERENCE, TF_UNCLAMPED, NO_WINDOW_GARBAGE),
        ),
        TRANSPOSED_OPERATION,
        _operation(
            "depthwise_conv",
            "kernel",
            "kernel[*kernel_size, in_channels, depth_multiplier]",
            dimensions=(1, 2),
            refusals=(TF_UNEQUAL,),
            no_output=DEPTHWISE_SAYS,
            defects=(INFERS_NOTHING, TF_UNEQUAL_AFTER_INFERENCE, NO_WINDOW_GARBAGE),
            one_in=4,
        ),
        _operation(
            "separable_conv",
            "depthwise_kernel, pointwise_kernel",
            "depthwise_kernel[*kernel_size, in_channels, depth_multiplier], then pointwise_kernel",
            dimensions=(1, 2),
            refusals=(TF_UNEQUAL,),
            no_output=DEPTHWISE_SAYS,
            defects=(INFERS_NOTHING, TF_UNEQUAL_AFTER_INFERENCE, NO_WINDOW_CHANNELS),
            one_in=4,
        ),
        *map(_pooling_operation, ("max_pool", "average_pool")),
        *operators.LAYERS,
    ),
    respond=respond,
    infer=infer,
    variants={
        "torch": {"KERAS_BACKEND": "torch"},
        "jax": {"KERAS_BACKEND": "jax", "JAX_PLATFORMS": "cpu"},
        **{f"tensorflow-{name}": {"KERAS_BACKEND": "tensorflow", **switches} for name, switches in VARIANTS.items()},
        "numpy": {"KERAS_BACKEND": "numpy", "JAX_PLATFORMS": "cpu"},
        "openvino": {"KERAS_BACKEND": "openvino"},
    },
    variant_versions={"torch": ">=3", "jax": ">=3", "numpy": ">=3", "openvino": ">=3.8"},
    orientation="Convolutions do not flip the kernel, and a transposed layer is the exact adjoint of the convolution "
    "with the same weight, whose two channel axes change roles.",
    scope="Every convolution, transposed and pooling layer of keras.layers, the operations of keras.ops they call, pads, "
    "crops, upsampling, global and adaptive pooling, on each of the five backends; TensorFlow with oneDNN, its default, "
    "and without. Global pooling is asked with keepdims. keras.ops.conv_transpose in a functional model fails when the "
    "model is called: padding and output_padding are handed on in exchanged places. Of older releases the layers that "
    "changed are measured, on the torch backend, and for comparison on jax.",
    sources=(
        Source("Keras 3 API, Convolution layers", "https://keras.io/api/layers/convolution_layers/"),
        Source("Keras 3 API, Pooling layers", "https://keras.io/api/layers/pooling_layers/"),
        Source(
            "Keras source",
            "https://github.com/keras-team/keras/blob/v3.15.0/keras/src/backend/common/backend_utils.py",
            "_get_output_shape_given_tf_padding; _convert_conv_transpose_padding_args_from_keras_to_jax; "
            "compute_conv_transpose_output_crops_for_torch",
        ),
        Source(
            "Keras source",
            "https://github.com/keras-team/keras/blob/v3.15.0/keras/src/ops/operation_utils.py",
            "compute_pooling_output_shape; compute_conv_output_shape",
        ),
        Source(
            "Keras 3.12 source",
            "https://github.com/keras-team/keras/blob/v3.12.0/keras/src/backend/common/backend_utils.py",
            "_convert_conv_transpose_padding_args_from_keras_to_torch: the error where torch_output_padding >= stride",
        ),
        Source(
            "Keras 3.13 source",
            "https://github.com/keras-team/keras/blob/v3.13.0/keras/src/backend/common/backend_utils.py",
            "torch_output_padding = stride - 1, with a warning instead of the error",
        ),
        Source(
            "Keras 3.8 source",
            "https://github.com/keras-team/keras/blob/v3.8.0/keras/src/backend/torch/nn.py",
            "_compute_padding_length; _apply_same_padding: padding = (padding_size,) + padding",
        ),
        Source(
            "Keras 3.0 source",
            "https://github.com/keras-team/keras/blob/v3.0.5/keras/backend/torch/nn.py",
            "average_pool: padding_value.append(padding_size[0]); uneven_padding = [0, 1] + uneven_padding",
        ),
        Source("Keras 3.0.0", "https://github.com/keras-team/keras/releases/tag/v3.0.0", "backends"),
        Source("Keras 3.8.0", "https://github.com/keras-team/keras/releases/tag/v3.8.0", "New: OpenVINO backend"),
        Source("Fix of average pooling, after 3.15", "https://github.com/keras-team/keras/pull/23233"),
    ),
)
