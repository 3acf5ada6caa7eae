"""TensorFlow: the convolutions, transposed convolutions and poolings of tf.nn."""

from dataclasses import replace

import derive.runtime.operators.tensorflow as operators
from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.expressions import signature_of
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.outcomes import ANSWERS, DIED, EMPTY, INFERS_OTHERWISE, NO_INDEX_MAP, NO_PRODUCT, OTHERWISE
from derive.runtime.source import Source

ONEDNN, STOCK = ("onednn",), ("stock",)
VARIANTS = {
    name: {"TF_ENABLE_ONEDNN_OPTS": switch, "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1"}
    for name, switch in (("onednn", "1"), ("stock", "0"))
}
WORDS = ("SAME", "VALID")
SHAPE = "between batch and channels"
STEPS = {"kernel_size": "kernel_size", "stride": "strides", "dilation": "1 if dilations is None else dilations"}
VARIED = {"kernel_size": "kernel_size", "stride": "strides", "dilation": "dilations"}
SAME = Meaning("same_upper", when="padding == 'SAME'")
VALID = Meaning("valid", when="padding == 'VALID'")
EXPLICIT = Meaning("explicit", when="pair(padding)", bind={"pad_low": "padding[0]", "pad_high": "padding[1]"})
NO_WINDOW = (EMPTY, "Computed output size would be negative")
NO_BATCHED_WINDOW = (*NO_WINDOW, "cropped_shape")


def unchecked(when, variants=()):
    """The fault that a graph is given a size although the kernel refuses to run."""
    return Defect(
        variants=variants,
        when=when,
        observed=(INFERS_OTHERWISE,),
        reason="shape inference in a graph gives a size where the kernel refuses to run",
    )


PAIRS_GRAPH = unchecked("pair(padding[0]) and max(dilation) > 1", ONEDNN)
UNDILATED_GRAPH = unchecked("max(dilation) > 1", STOCK)
UNEQUAL_GRAPH = unchecked("max(stride) > min(stride)", STOCK)
WIDE_PADS_GRAPH = unchecked("pair(padding[0]) and any(max(pads) >= k for pads, k in zip(padding, kernel_size))")
INFERS_NEGATIVE = Defect(
    when="any(reach > size for reach, size in zip(effective_kernel_size, input_size))",
    observed=(INFERS_OTHERWISE,),
    reason="where no window fits, shape inference in a graph raises and the kernel returns nothing",
)
GARBAGE = Defect(
    variants=ONEDNN,
    when="any(reach > size for reach, size in zip(effective_kernel_size, input_size))",
    observed=(ANSWERS, NO_INDEX_MAP, NO_PRODUCT),
    reason="where no window fits, oneDNN returns memory nobody wrote to, in the shape of the input",
    size="input_size",
    url="https://github.com/tensorflow/tensorflow/issues/109175",
)
GARBAGE_PADDED = replace(GARBAGE, size="input_size + (padding[0] + padding[1] if pair(padding) else 0)")
POOL_DIES = Defect(
    variants=ONEDNN,
    when="any(reach > size for reach, size in zip(effective_kernel_size, input_size))",
    observed=(DIED, "Compute received an exception"),
    reason="where no window fits, oneDNN divides by zero in a max pooling, or raises",
    url="https://github.com/tensorflow/tensorflow/issues/125509",
)
NO_CHANNELS = Defect(
    variants=ONEDNN,
    when="any(reach > size for reach, size in zip(effective_kernel_size, input_size))",
    observed=("input depth must be evenly divisible by filter depth",),
    reason="where no window fits, oneDNN returns memory nobody wrote to, in the shape of the input, and the pointwise "
    "half refuses that",
)
STEPS_IN_PHASES = Defect(
    unpredictable="what is interleaved is no index map, and its length depends on how the stride meets the phases",
    when="max(stride) > 1 and max(dilation) > 1",
    observed=(NO_INDEX_MAP, NO_PRODUCT, OTHERWISE, ANSWERS, INFERS_OTHERWISE, EMPTY, "cropped_shape"),
    reason="with stride and dilation both above 1 it strides inside each phase of the dilation and interleaves the "
    "results: no convolution, a warning and no error",
    url="https://github.com/tensorflow/tensorflow/issues/100237",
)
SWAPPED_GRAPH = Defect(
    variants=ONEDNN,
    when="dilation[1] != dilation[2]",
    observed=(INFERS_OTHERWISE,),
    reason="shape inference of Conv3D in a graph exchanges the dilations of height and width",
)
NEGATIVE_GRAPH = Defect(
    when="pair(padding[0]) and min(min(pads) for pads in padding) < 0",
    observed=(INFERS_OTHERWISE,),
    reason="shape inference in a graph gives a size for negative pads that the kernel refuses",
)
WRONG_COLUMN = Defect(
    variants=ONEDNN,
    when="stride[0] == 1 and stride[1] > 1 and kernel_size[1] > 1 and (input_size[1] <= stride[1] if padding[0] == 'SAME' "
    "else input_size[1] + (padding[1][0] + padding[1][1] if pair(padding[1]) else 0) - effective_kernel_size[1] "
    "< stride[1])",
    observed=(NO_INDEX_MAP, NO_PRODUCT),
    reason="wrong numbers on some CPUs: oneDNN's convolution of one input channel, where the last axis has a stride and "
    "leaves a single output, and the axis before it has none",
)
UNCLAMPED = Defect(
    variants=STOCK,
    when="len(stride) == 3 and padding[0] in ('SAME', 'same') and any(k < s for k, s in zip(kernel_size, stride))",
    observed=(OTHERWISE,),
    reason="Eigen's kernels of three axes lack the max(0, …) of the rule: where the kernel is shorter than the stride "
    "they may start inside the input",
    instead=Meaning("same_signed_upper"),
)


def calm():
    """Run TensorFlow on one thread."""
    import tensorflow

    try:
        tensorflow.config.threading.set_intra_op_parallelism_threads(1)
        tensorflow.config.threading.set_inter_op_parallelism_threads(1)
    except RuntimeError:  # it runs already
        pass


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch and one-hot taps as the channels: the whole operator in one call."""
    import numpy
    import tensorflow

    calm()
    if layer.name in operators.NAMES:
        array = tensorflow.constant(operators.operand(layer, arguments, input_sizes))
        return operators.read(layer, arguments, operators.call(layer, arguments, array).numpy())
    ones, weight = _operands(layer, arguments, input_sizes)
    answer = _answer(layer, arguments, tensorflow.constant(ones), weight)
    return numpy.moveaxis(answer.numpy(), -1, 1)


def infer(layer, arguments, input_sizes):
    """The static shape in a graph."""
    import tensorflow

    beside = layer.name in operators.NAMES
    operands = (operators.operand(layer, arguments, input_sizes), None) if beside else None
    ones, weight = operands or _operands(layer, arguments, input_sizes)
    with tensorflow.Graph().as_default():
        placeholder = tensorflow.compat.v1.placeholder("float32", ones.shape)
        if beside:
            return tuple(operators.call(layer, arguments, placeholder).shape[1:-1])
        return tuple(_answer(layer, arguments, placeholder, weight).shape[1:-1])


def _operands(layer, arguments, input_sizes):
    import numpy

    from derive.runtime.feeding import batch

    ones = batch(input_sizes)[..., None]
    if layer.operator == POOLING:
        return ones, None
    kernel_size = arguments["kernel_size"]
    taps = int(numpy.prod(kernel_size))
    channels = (taps, 1) if layer.operator == TRANSPOSED else (1, taps)
    return ones, numpy.eye(taps, dtype="float32").reshape(*kernel_size, *channels)


def _answer(layer, arguments, ones, weight):
    import numpy
    import tensorflow

    from derive.runtime.expressions import locate

    rank = len(ones.shape) - 2
    name = layer.name.rpartition(".")[2]
    given = {key: value for key, value in arguments.items() if key != "kernel_size"}
    if name in ("conv3d", "depthwise_conv2d", "separable_conv2d", "depthwise_conv2d_backprop_input"):
        given["strides"] = (1, *given["strides"], 1)
    if name in ("conv3d", "depthwise_conv2d_backprop_input"):
        given["dilations"] = (1, *given["dilations"], 1)
    if name == "atrous_conv2d_transpose" and len(set(given["rate"])) == 1:
        given["rate"] = given["rate"][0]
    if layer.operator == POOLING:
        given = {key: list(value) if key == "window_shape" else value for key, value in given.items()}
        answer = locate(layer.name)(ones, **given)
        return answer[0] if name == "max_pool_with_argmax" else answer
    taps = weight.shape[-1] if layer.operator == CONVOLUTION else weight.shape[-2]
    for key in ("output_shape", "input_sizes"):
        if key in given:
            given[key] = (ones.shape[0], *given[key], taps)
    if name == "depthwise_conv2d_backprop_input":
        return locate(layer.name)(filter=weight, out_backprop=tensorflow.repeat(ones, taps, axis=-1), **given)
    if name == "separable_conv2d":
        pointwise = numpy.eye(taps, dtype="float32").reshape(*(1,) * rank, taps, taps)
        return locate(layer.name)(ones, weight, pointwise, **given)
    return locate(layer.name)(ones, weight, **given)


WITHOUT_PAIRS = Refusal(
    when="pair(padding)",
    requires="max(dilation) > 1",
    says="Expected string for argument 'padding'",
    way_out="tf.nn.conv2d takes pads at any dilation",
    across=True,
)
NO_NEGATIVE_PAIRS = Refusal(
    when="pair(padding)",
    requires="min(padding) >= 0",
    says=(
        "All elements of explicit_paddings must be nonnegative",
        "Paddings must be non-negative",
        "could not create a primitive descriptor",
    ),
    way_out="or slice the input by hand",
)
PAIRS_OF_TWO = Refusal(
    when="pair(padding)",
    requires="len(padding) == 2",
    says="When padding is a list, it must be of size 4",
    across=True,
)
PAIRS_OF_ONE_OR_TWO = Refusal(
    when="pair(padding)",
    requires="len(padding) <= 2",
    says="Explicit padding is not supported with an input tensor of rank 5",
    across=True,
)
EQUAL_STRIDES = Refusal(
    variants=STOCK,
    requires="max(stride) == min(stride)",
    says="only supports equal length strides in the row and column dimensions",
    across=True,
)
WITHIN_WINDOW = Refusal(
    when="pair(padding)", requires="max(padding) < kernel_size", says="needs to be smaller than the window size"
)
UNDILATED = {
    "conv3d": Refusal(variants=STOCK, requires="dilation == 1", says=("only supports dilated rates of 1", *NO_WINDOW)),
    "transposed": Refusal(
        variants=STOCK, requires="dilation == 1", says="not yet support dilation rates larger than 1"
    ),
    "pairs": Refusal(
        variants=ONEDNN,
        when="pair(padding)",
        requires="dilation == 1",
        says="not yet support dilation rates larger than 1",
    ),
}
NOT_BOTH = Refusal(
    requires="max(stride) == 1 or max(dilation) == 1",
    says="`strides > 1` not supported in conjunction with `dilation_rate > 1`",
    way_out="keep one of them at 1 on every axis",
    across=True,
)


def _layouts(signature, pairs):
    names = signature_of(signature).parameters
    steps = [name for name in ("strides", "stride", "ksize", "dilations") if name in names]
    sizes = {"output_shape": f"{SHAPE}, of any size"} if "output_shape" in names else {}
    return dict.fromkeys((*steps, *(("padding",) if pairs else ())), SHAPE) | sizes


def _convolution(name, signature, dimensions, *, pairs="", defects=(), **fields):
    words = (*WORDS, PAIR) if pairs else WORDS
    garbage = GARBAGE_PADDED if name == "atrous_conv2d" else GARBAGE  # its batches of phases are padded before
    optional = {key: (int, None) for key in ("strides", "dilations") if f"{key}=None" in signature}
    return Layer(
        **{
            "name": f"tensorflow.nn.{name}",
            "operator": CONVOLUTION,
            "signature": signature,
            "extra": "kernel_size",
            "dimensions": dimensions,
            "arrays": ("input", "filters"),
            "values": {"padding": words, **optional},
            "layouts": _layouts(signature, pairs),
            "bind": STEPS,
            "varied": VARIED,
            "meanings": (SAME, VALID, EXPLICIT) if pairs else (SAME, VALID),
            "no_output": NO_WINDOW,
            "weight": "filters[*kernel_size, in_channels / groups, out_channels]",
            "probes": ({"padding": f"['SAME', 'VALID', {pairs}]"},),
            "defects": (INFERS_NEGATIVE, garbage, *((UNCLAMPED,) if 3 in dimensions else ()), *defects),
            **fields,
            "refusals": (*fields.get("refusals", ()), *((NO_NEGATIVE_PAIRS,) if pairs else ())),
        }
    )


SIZED = {
    "SAME": ("(input_size - 1) * stride + 1", "input_size * stride"),
    "VALID": ("full_length", "full_length + stride - 1"),
}
MISFIT = (
    "could not create a primitive descriptor",
    "out_backprop doesn't match computed",
    "Computed output size would be negative",
    "is not divisible by block_shape",
    "Dimension -1 must be >= 0",
    "of input_sizes must be >= 0",
    EMPTY,  # where output_shape is 0
    DIED,  # where it is negative, in oneDNN
)
SHORTEST = "(full_length - padding[0] - padding[1])"


def _transposed(
    name,
    signature,
    dimensions,
    *,
    size="output_shape",
    pairs="",
    dilated=(UNDILATED["transposed"],),
    defects=(),
    **fields,
):
    words = (*WORDS, PAIR) if pairs else WORDS
    optional = {"dilations": (int, None)} if "dilations=None" in signature else {}
    meanings = tuple(
        Meaning(
            mode, when=f"padding == {word!r}", size="chosen", bind={"output_padding": f"{size} - ({SIZED[word][0]})"}
        )
        for word, mode in (("SAME", "same_upper"), ("VALID", "valid"))
    )
    refusals = tuple(
        Refusal(when=f"padding == {word!r}", requires=f"{low} <= {size} <= {high}", says=MISFIT)
        for word, (low, high) in SIZED.items()
    )
    if pairs:
        refusals += (
            NO_NEGATIVE_PAIRS,
            Refusal(when="pair(padding)", requires=f"{SHORTEST} <= {size} <= {SHORTEST} + stride - 1", says=MISFIT),
        )
        pads = {"pad_low": "padding[0]", "pad_high": "padding[1]"}
        meanings += (
            Meaning(
                "explicit", when="pair(padding)", size="chosen", bind={**pads, "output_padding": f"{size} - {SHORTEST}"}
            ),
        )
    (shortest, longest), (low, high) = SIZED.values()
    probes = (
        {"padding": "['SAME']", size: f"[{longest} + 1, {shortest}, {longest}]"},
        {"padding": "['VALID']", size: f"[{high}, {low} + stride // 2, *range(max({low} - 1, 1), {low})]"},
    )
    if dimensions == (1,):
        probes += (
            {"padding": "['SAME']", size: f"range(max({shortest} - 1, 1), {shortest})"},
            {"padding": "['VALID']", size: f"[{high} + 1, {low}]"},
        )
    if pairs:
        probes += (
            {
                "padding": f"[{pairs}]",
                size: f"[max({SHORTEST} + stride, 1), max({SHORTEST}, 1), *range(max({SHORTEST} - 1, 1), {SHORTEST})]",
            },
        )
    misfit = (
        f"padding[0] == 'SAME' and any(not (i - 1) * s + 1 <= n <= i * s for i, s, n in zip(input_size, stride, {size}))"
        " or "
        f"padding[0] == 'VALID' and any(not l <= n <= l + s - 1 for l, s, n in zip(full_length, stride, {size}))"
    )
    if pairs:
        misfit += (
            " or pair(padding[0]) and any(not l - p[0] - p[1] <= n <= l - p[0] - p[1] + s - 1 "
            f"for l, p, s, n in zip(full_length, padding, stride, {size}))"
        )
    too_short = (
        "padding[0] == 'VALID' and any(i == 1 and l - s < n < l "
        f"for i, s, l, n in zip(input_size, stride, full_length, {size}))"
    )
    defects = (
        Defect(
            variants=ONEDNN,
            when=too_short,
            observed=(ANSWERS,),
            reason="oneDNN accepts some sizes smaller than the kernel, for which the paired convolution has no output, "
            "and cuts the full result there",
            instead=Meaning(
                "explicit",
                size="chosen",
                bind={"pad_low": "0", "pad_high": f"full_length - {size}", "output_padding": "0"},
            ),
        ),
        unchecked(misfit),
        UNDILATED_GRAPH,
        *((NEGATIVE_GRAPH,) if pairs else ()),
        *defects,
    )
    return Layer(
        **{
            "name": f"tensorflow.nn.{name}",
            "operator": TRANSPOSED,
            "signature": signature,
            "extra": "kernel_size",
            "dimensions": dimensions,
            "arrays": ("input", "filters"),
            "values": {"padding": words, **optional},
            "layouts": _layouts(signature, pairs),
            "bind": STEPS,
            "varied": VARIED,
            "meanings": meanings,
            "refusals": (*dilated, *refusals),
            "no_output": MISFIT if pairs else "",
            "weight": "filters[*kernel_size, out_channels, in_channels]",
            "probes": probes,
            "defects": defects,
            **fields,
        }
    )


MAXIMUM, AVERAGE = "'maximum_from_lowest'", "'average_of_inside'"


def _pooling(name, dimensions, signature, *, pairs="", refusals=(), values=None, probe=None, **fields):
    words = (*WORDS, PAIR) if pairs else WORDS
    return Layer(
        **{
            "name": f"tensorflow.nn.{name}",
            "operator": POOLING,
            "signature": signature,
            "dimensions": dimensions,
            "arrays": ("input",),
            "values": {"padding": words, **(values or {})},
            "layouts": _layouts(signature, pairs),
            "bind": {"kernel_size": "ksize", "stride": "strides", "dilation": "1"},
            "varied": {"kernel_size": "ksize", "stride": "strides"},
            "meanings": (SAME, VALID, EXPLICIT) if pairs else (SAME, VALID),
            "no_output": NO_WINDOW,
            "refusals": (*refusals, *((NO_NEGATIVE_PAIRS, WITHIN_WINDOW) if pairs else ())),
            "defects": (
                INFERS_NEGATIVE,
                POOL_DIES,
                *((UNCLAMPED,) if 3 in dimensions else ()),
                *((WIDE_PADS_GRAPH,) if pairs else ()),
            ),
            "reduction": AVERAGE if "avg" in name else MAXIMUM,
            "probes": ({"padding": f"['SAME', 'VALID', {pairs}]", **(probe or {})},),
            **fields,
        }
    )


ATROUS = {
    "arrays": ("value", "filters"),
    "bind": {"kernel_size": "kernel_size", "stride": "1", "dilation": "rate"},
    "varied": {"kernel_size": "kernel_size", "dilation": "rate"},
}
TAIL = "padding, data_format={!r}, dilations=None, name=None"
FORWARD = "input, filters, strides, " + TAIL
BACKWARD = "input, filters, output_shape, strides, " + TAIL.replace("padding", "padding='SAME'")
POOL = "input, ksize, strides, padding, data_format={!r}, name=None"
FRAMEWORK = Framework(
    name="tensorflow",
    title="TensorFlow",
    releases=(Release("2.21.0", install="tensorflow==2.21.0", packages=("tensorflow",), python="3.11", one_in=13),),
    homepage="https://www.tensorflow.org",
    layout="N*C",
    aliases={"tf": "tensorflow"},
    kin=("slim", "tf.contrib", "tf.compat.v1"),
    layers=(
        _convolution(
            "convolution",
            "input, filters, strides=None, padding='VALID', data_format=None, dilations=None, name=None",
            (1, 2, 3),
            bind={**STEPS, "stride": "1 if strides is None else strides"},
            pairs="(1, 2)",
            refusals=(WITHOUT_PAIRS, NOT_BOTH, PAIRS_OF_TWO),
            no_output=NO_BATCHED_WINDOW,
        ),
        _convolution(
            "conv1d",
            "input, filters, stride, " + TAIL.format("NWC"),
            (1,),
            bind={**STEPS, "stride": "stride"},
            varied={**VARIED, "stride": "stride"},
        ),
        _convolution(
            "conv2d", FORWARD.format("NHWC"), (2,), pairs="(0, 0), (1, 2), (2, 0), (0, 3)", defects=(WRONG_COLUMN,)
        ),
        _convolution(
            "conv3d",
            FORWARD.format("NDHWC"),
            (3,),
            refusals=(UNDILATED["conv3d"],),
            defects=(SWAPPED_GRAPH, UNDILATED_GRAPH),
        ),
        _convolution(
            "atrous_conv2d",
            "value, filters, rate, padding, name=None",
            (2,),
            pairs="(1, 2), (2, 0)",
            refusals=(WITHOUT_PAIRS,),
            no_output=NO_BATCHED_WINDOW,
            **ATROUS,
        ),
        _convolution(
            "depthwise_conv2d",
            "input, filter, strides, " + TAIL.format(None),
            (2,),
            pairs="(1, 2), (2, 0)",
            arrays=("input", "filter"),
            refusals=(EQUAL_STRIDES,),
            no_output=NO_BATCHED_WINDOW,
            defects=(STEPS_IN_PHASES, UNEQUAL_GRAPH),
            weight="filter[*kernel_size, in_channels, channel_multiplier]",
        ),
        _convolution(
            "separable_conv2d",
            "input, depthwise_filter, pointwise_filter, strides, " + TAIL.format(None),
            (2,),
            pairs="(1, 2), (2, 0)",
            arrays=("input", "depthwise_filter", "pointwise_filter"),
            uniform=("strides",),
            refusals=(EQUAL_STRIDES,),
            no_output=NO_BATCHED_WINDOW,
            defects=(STEPS_IN_PHASES, NO_CHANNELS),
            weight="depthwise_filter[*kernel_size, in_channels, channel_multiplier], then pointwise_filter",
        ),
        _transposed("conv1d_transpose", BACKWARD.format("NWC"), (1,)),
        _transposed(
            "conv2d_transpose",
            BACKWARD.format("NHWC"),
            (2,),
            pairs="(0, 0), (1, 2), (2, 0)",
            dilated=(UNDILATED["transposed"], UNDILATED["pairs"]),
            defects=(PAIRS_GRAPH,),
        ),
        _transposed("conv3d_transpose", BACKWARD.format("NDHWC"), (3,)),
        _transposed("conv_transpose", BACKWARD.format(None), (1, 2, 3)),
        _transposed(
            "atrous_conv2d_transpose",
            "value, filters, output_shape, rate, padding, name=None",
            (2,),
            dilated=(),
            uniform=("rate",),
            **ATROUS,
        ),
        _transposed(
            "depthwise_conv2d_backprop_input",
            "input_sizes, filter, out_backprop, strides, padding, data_format='NHWC', dilations=[1, 1, 1, 1], name=None",
            (2,),
            size="input_sizes",
            dilated=(EQUAL_STRIDES,),
            defects=(UNEQUAL_GRAPH,),
            arrays=("filter", "out_backprop"),
            weight="filter[*kernel_size, in_channels, channel_multiplier]",
            values={"padding": WORDS, "dilations": (int,)},
            bind={**STEPS, "dilation": "1"},
        ),
        _pooling("max_pool", (1, 2, 3), POOL.format(None), pairs="(1, 2), (2, 0)", refusals=(PAIRS_OF_ONE_OR_TWO,)),
        _pooling("avg_pool", (1, 2, 3), POOL.format(None)),
        _pooling("max_pool1d", (1,), POOL.format("NWC"), pairs="(0, 0), (1, 2), (2, 0), (0, 3)"),
        _pooling("max_pool2d", (2,), POOL.format("NHWC"), pairs="(0, 0), (1, 2), (2, 0), (0, 3)"),
        _pooling("max_pool3d", (3,), POOL.format("NDHWC")),
        _pooling("avg_pool1d", (1,), POOL.format("NWC")),
        _pooling("avg_pool2d", (2,), POOL.format("NHWC")),
        _pooling("avg_pool3d", (3,), POOL.format("NDHWC")),
        _pooling(
            "max_pool_with_argmax",
            (2,),
            "input, ksize, strides, padding, data_format='NHWC', output_dtype=\"<dtype: 'int64'>\", "
            "include_batch_in_index=False, name=None",
            reduction="'maximum'",
        ),
        _pooling(
            "pool",
            (1, 2, 3),
            "input, window_shape, pooling_type, strides=None, padding='VALID', data_format=None, dilations=None, "
            "name=None",
            values={"pooling_type": ("MAX", "AVG"), "strides": (int, None), "dilations": (int, None)},
            bind={**STEPS, "kernel_size": "window_shape", "stride": "1 if strides is None else strides"},
            varied={**VARIED, "kernel_size": "window_shape"},
            probe={"pooling_type": "['MAX', 'AVG']"},
            reduction=f"{AVERAGE} if pooling_type == 'AVG' else {MAXIMUM}",
            refusals=(
                NOT_BOTH,
                Refusal(
                    when="padding == 'SAME'",
                    requires="max(dilation) == 1",
                    says="pooling with 'SAME' padding is not implemented for `dilation_rate` > 1",
                    across=True,
                ),
                Refusal(requires="stride <= kernel_size", says="`strides` > `window_shape` not supported"),
            ),
            no_output=NO_BATCHED_WINDOW,
        ),
        *operators.LAYERS,
    ),
    respond=respond,
    infer=infer,
    variants=VARIANTS,
    orientation="Convolutions do not flip the kernel, and a transposed function is the exact adjoint of the convolution "
    "with the same weight, whose two channel axes change roles. It is never told a default size: output_shape is "
    "required, and any of the sizes that the paired convolution maps back is accepted. "
    "tf.nn.depthwise_conv2d_backprop_input takes dilations and ignores them.",
    scope="Every convolution, transposed convolution and pooling of tf.nn, on the CPU, with channels last: once with "
    "the oneDNN kernels of the released packages (the default) and once with TF_ENABLE_ONEDNN_OPTS=0. Beside each "
    "answer stands the static shape in a graph. strides, dilations and output_shape are read with or without batch and "
    "channels, though some functions take only one of these forms. A transposed convolution with groups, whose filters "
    "have fewer channels than its input, runs with oneDNN alone. Beside them tf.pad, tf.slice and tf.strided_slice, tf.image.resize and the block "
    "shuffles. Left out: dilation2d and erosion2d, which add instead of multiplying, fractional pooling, and tf.nn.pool "
    "with pads in numbers.",
    sources=(
        Source("tf.nn, Notes on padding", "https://www.tensorflow.org/api_docs/python/tf/nn#notes_on_padding_2"),
        Source(
            "TensorFlow source",
            "https://github.com/tensorflow/tensorflow/blob/1142c5f52b00837106420ac57dd87f9236222df3/tensorflow/core/"
            "framework/kernel_shape_util.cc",
            "GetWindowedOutputSizeVerbose: padding_before = padding_needed / 2; (input_size - effective_filter_size + "
            "stride) / stride, which is 0 for some kernels longer than the input and below 0 for longer ones",
        ),
        Source(
            "TensorFlow source",
            "https://github.com/tensorflow/tensorflow/blob/v2.21.0/tensorflow/python/ops/nn_ops.py",
            "convert_padding; _with_space_to_batch_base_paddings: pad_extra_start = pad_extra_shape // 2; "
            "conv2d_transpose_v2 calls conv2d_backprop_input with output_shape as input_sizes",
        ),
        Source(
            "TensorFlow source",
            "https://github.com/tensorflow/tensorflow/blob/v2.21.0/tensorflow/core/kernels/"
            "eigen_backward_spatial_convolutions.h",
            "padding_top = kernelRowsEff - 1 - forward_pad_top",
        ),
        Source(
            "Eigen source, as in the headers of TensorFlow 2.21.0",
            "https://gitlab.com/libeigen/eigen/-/blob/master/unsupported/Eigen/CXX11/src/Tensor/TensorVolumePatch.h",
            "PADDING_SAME: dz = (m_outputPlanes - 1) * m_plane_strides + m_patch_planes_eff - m_input_planes_eff, not "
            "clamped; m_planePaddingTop = dz / 2",
        ),
        Source(
            "TensorFlow source",
            "https://github.com/tensorflow/tensorflow/blob/79ce51e957ae33377b5df3466b40808f346d00b7/tensorflow/core/"
            "framework/common_shape_fns.cc",
            "Conv3DShape: dilation_cols = dilations[2]; dilation_rows = dilations[3]",
        ),
    ),
)
