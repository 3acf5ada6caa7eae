"""OpenCV: convolution, its transpose and pooling as its dnn module imports them from ONNX."""

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.outcomes import ANSWERS, DIED, OTHERWISE, SILENT
from derive.runtime.source import Source

AUTO_PADS = ("NOTSET", "VALID", "SAME_UPPER", "SAME_LOWER")
SAME = "auto_pad in ('SAME_UPPER', 'SAME_LOWER')"
LOW, HIGH = "(pads[0] if pair(pads) else 0)", "(pads[1] if pair(pads) else 0)"
PADS = {"pad_low": LOW, "pad_high": HIGH}
QUANTITIES = {"kernel_size": "kernel_shape", "stride": "strides", "dilation": "dilations"}
ASKED = {"output_padding": "output_padding"}
NEW, CLASSIC = ("automatic",), ("classic",)
NOTHING = {
    "automatic": ("Insufficient memory", "forward returned None"),
    "classic": (
        "Net::Impl::getLayerShapes",
        "Insufficient memory",
        "The function/feature is not implemented",
        "in function 'reshape'",
        "in function 'allocateBlobsForLayer'",
        "(-#:Unspecified error) in function 'handleNode'",
    ),
}
SIDES = "[side[0] + side[1] if pair(side) else 0 for side in pads]"
LOWS = "[side[0] if pair(side) else 0 for side in pads]"
SPACES = f"zip(input_size, {SIDES}, effective_kernel_size, stride)"
NOT_IMPORTED = "(-#:Unspecified error) in function 'handleNode'"
ONE_SIDED = "len(input_size) == 1 and pair(pads[0]) and pads[0][0] != pads[0][1]"
ROOM = "(input_size + (pads[0] + pads[1] if pair(pads) else 0))"


def _counting(steps):
    """So many windows after the first, wherever they lie."""
    high = f"({steps}) * stride + effective_kernel_size - input_size - {LOW}"
    return Meaning("explicit", bind={"pad_low": LOW, "pad_high": high})


DIES = Defect(
    variants=NEW,
    when=f"any(n + p < k for n, p, k, s in {SPACES})",
    observed=(DIED, SILENT),
    reason="kills the process, or never ends, where the kernel does not fit, instead of refusing",
)
GHOST = Defect(
    variants=NEW,
    when=f"all(n + p - k > -s for n, p, k, s in {SPACES}) and any(n + p < k for n, p, k, s in {SPACES})",
    observed=(ANSWERS,),
    reason="a ghost window where the kernel does not fit: the quotient is rounded toward zero, so that an input too "
    "short by less than a stride gives one output",
    instead=_counting(f"max(({ROOM} - effective_kernel_size) // stride, 0)"),
)
GHOST_ROUNDED_UP = Defect(
    variants=NEW,
    when=f"ceil_mode[0] and all(n + p - k + s - 1 > -s for n, p, k, s in {SPACES}) "
    f"and any(n + p - k <= -s for n, p, k, s in {SPACES})",
    observed=(ANSWERS,),
    instead=_counting(f"max(-(-({ROOM} - effective_kernel_size) // stride), 0)"),
    reason="a ghost window where not even one more window would see the input: the quotient is rounded toward zero "
    "after it was rounded up",
)


CLASSIC_DIES = Defect(
    variants=CLASSIC,
    when=f"any(n + p <= k for n, p, k, s in {SPACES})",
    observed=(DIED, SILENT, "Insufficient memory"),
    reason="kills the process, never ends or runs out of memory, where the kernel does not fit, instead of refusing",
)
ONE_SIDED_REASON = "the classic engine ignores the pad after a single axis, and puts the pad before it on both sides"


def respond(layer, arguments, input_sizes):
    """Response of the imported model, to one-hot inputs as the batch, with one-hot taps as the channels."""
    import cv2
    import numpy
    from onnx import TensorProto, helper

    from derive.runtime.feeding import batch

    given = {name: value for name, value in arguments.items() if value is not None}
    given |= {name: given[name][0] for name in ("ceil_mode", "count_include_pad") if isinstance(given.get(name), tuple)}
    kernel_shape, count = given["kernel_shape"], int(numpy.prod(input_sizes))
    taps = int(numpy.prod(kernel_shape))
    channels = (1, taps) if layer.operator == TRANSPOSED else (taps, 1)
    weight = numpy.eye(taps, dtype="float32").reshape(*channels, *kernel_shape)
    weights = [] if layer.operator == POOLING else ["weight"]
    node = helper.make_node(layer.name.rpartition(".")[2], ["input", *weights], ["output"], **given)
    unknown = [f"size{axis}" for axis in range(2 + len(input_sizes))]
    graph = helper.make_graph(
        [node],
        "graph",
        [helper.make_tensor_value_info("input", TensorProto.FLOAT, (count, 1, *input_sizes))],
        [helper.make_tensor_value_info("output", TensorProto.FLOAT, unknown)],
        [helper.make_tensor(name, TensorProto.FLOAT, weight.shape, weight.ravel()) for name in weights],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    cv2.setNumThreads(1)
    net = cv2.dnn.readNetFromONNX(numpy.frombuffer(model.SerializeToString(), dtype="uint8"))
    net.setInput(batch(input_sizes)[:, None])
    answer = net.forward()
    if answer is None:
        raise RuntimeError("forward returned None")
    return answer


NO_NEGATIVE_PADS = (
    Refusal(requires=f"min({LOW}, {HIGH}) >= 0", says="pad0 >= 0", variants=NEW),
    Refusal(requires=f"min({LOW}, {HIGH}) >= 0", says=NOT_IMPORTED, variants=CLASSIC),
)


def _layer(name, operator, signature, **fields):
    return Layer(
        name=f"opencv.dnn.{name}",
        operator=operator,
        signature=signature,
        callable=False,
        dimensions=(1, 2),
        layouts={"pads": "low, then high"},
        bind=QUANTITIES,
        one_in=2,
        **{**fields, "values": {"auto_pad": AUTO_PADS, "pads": (PAIR, None), **fields.get("values", {})}},
    )


WINDOWS = "((input_size - 1) // stride)"
CLASSIC_LOW = "((kernel_size - 1 - (input_size - 1) % stride) // 2 if stride <= kernel_size else 0)"
NEW_LOW = "((kernel_size - 1) // 2)"


def _same(low):
    """⌈i/s⌉ windows, the first of which starts `low` elements before the input."""
    return {"pad_low": low, "pad_high": f"{WINDOWS} * stride + effective_kernel_size - input_size - {low}"}


CONV = _layer(
    "Conv",
    CONVOLUTION,
    "kernel_shape, auto_pad='NOTSET', dilations=1, group=1, pads=None, strides=1",
    refusals=NO_NEGATIVE_PADS,
    meanings=(
        Meaning("valid", when="auto_pad == 'VALID'"),
        Meaning("same_fixed_upper", when=f"{SAME} and dilations == 1", variants=NEW),
        Meaning("explicit", when=f"{SAME} and dilations > 1", bind=_same(NEW_LOW), variants=NEW),
        Meaning("same_upper", when=f"{SAME} and dilations == 1 and strides <= kernel_shape", variants=CLASSIC),
        Meaning(
            "explicit",
            when=f"{SAME} and (dilations > 1 or strides > kernel_shape)",
            bind=_same(CLASSIC_LOW),
            variants=CLASSIC,
        ),
        Meaning("explicit", when="auto_pad == 'NOTSET'", bind=PADS),
    ),
    no_output=NOTHING,
    defects=(
        GHOST,
        DIES,
        Defect(
            variants=CLASSIC,
            when=ONE_SIDED,
            observed=(OTHERWISE, ANSWERS, "Net::Impl::getLayerShapes"),
            instead=Meaning("explicit", bind={"pad_low": LOW, "pad_high": LOW}),
            reason=ONE_SIDED_REASON,
        ),
        CLASSIC_DIES,
    ),
    weight="W[out_channels, in_channels / group, *kernel_shape]",
    probes=({"auto_pad": "['VALID', 'SAME_UPPER', 'SAME_LOWER']"}, {"pads": "[(0, 0), (1, 0), (1, 2)]"}),
)
TRANSPOSED_LOW = "((kernel_size - 1 - output_padding) // 2 if stride <= kernel_size else 0)"


def _pointwise(rank, cropped):
    """A kernel of one element at stride 1 on all axes."""
    return Defect(
        variants=CLASSIC,
        when=f"len(input_size) == {rank} and auto_pad[0] == 'NOTSET' and max(kernel_size) == 1 and max(stride) == 1",
        observed=(OTHERWISE, ANSWERS),
        instead=Meaning("explicit", size="chosen", bind={"pad_low": "0", "pad_high": cropped, **ASKED}),
        reason="the classic engine cuts the pad before at the end instead, where the kernel is one element and the "
        "stride 1 on all axes",
    )


CONV_TRANSPOSE = _layer(
    "ConvTranspose",
    TRANSPOSED,
    "kernel_shape, auto_pad='NOTSET', dilations=1, group=1, output_padding=0, output_shape=None, pads=None, strides=1",
    values={"output_shape": (int, None)},
    refusals=(
        Refusal(
            when="auto_pad != 'NOTSET'",
            requires="output_shape is None",
            says=NOT_IMPORTED,
        ),
        Refusal(requires="0 <= output_padding < strides", says=NOT_IMPORTED, variants=CLASSIC),
        NO_NEGATIVE_PADS[1],
        Refusal(
            requires="len(input_size) >= 2",
            says=("Net::Impl::getLayerShapes", "inputs[#].dims == outputs[#].dims", "in function 'setSize'"),
            across=True,
            versions="<5",
        ),
        Refusal(
            when="auto_pad == 'NOTSET'",
            requires=f"{LOW} == {HIGH}",
            says=("Unsupported asymmetric padding in deconvolution layer", "Net::Impl::getLayerShapes"),
            versions="<5",
        ),
    ),
    meanings=(
        # Before 5.0 dilations are ignored.
        Meaning("valid", when="auto_pad == 'VALID'", size="chosen", bind={**ASKED, "dilation": "1"}, versions="<5"),
        Meaning(
            "same_upper",
            when=f"{SAME} and strides <= kernel_shape",
            size="chosen",
            bind={**ASKED, "dilation": "1"},
            versions="<5",
        ),
        Meaning(
            "explicit",
            when=f"{SAME} and strides > kernel_shape",
            size="chosen",
            bind={"pad_low": "0", "pad_high": "kernel_size - 1", **ASKED, "dilation": "1"},
            versions="<5",
        ),
        Meaning(
            "explicit",
            when="auto_pad == 'NOTSET'",
            size="chosen",
            bind={**PADS, **ASKED, "dilation": "1"},
            versions="<5",
        ),
        Meaning("valid", when="auto_pad == 'VALID'", size="chosen", bind=ASKED, versions=">=5"),
        Meaning(
            "same_upper",
            when=f"{SAME} and strides <= dilations * kernel_shape",
            size="chosen",
            bind=ASKED,
            variants=NEW,
        ),
        Meaning(
            "same_fixed_upper",
            when=f"{SAME} and strides > dilations * kernel_shape",
            size="chosen",
            bind=ASKED,
            variants=NEW,
        ),
        Meaning(
            "same_upper",
            when=f"{SAME} and dilations == 1 and strides <= kernel_shape",
            size="chosen",
            bind=ASKED,
            versions=">=5",
            variants=CLASSIC,
        ),
        Meaning(
            "explicit",
            when=f"{SAME} and (dilations > 1 or strides > kernel_shape)",
            size="chosen",
            bind={
                "pad_low": TRANSPOSED_LOW,
                "pad_high": f"effective_kernel_size - 1 - {TRANSPOSED_LOW}",
                **ASKED,
            },
            versions=">=5",
            variants=CLASSIC,
        ),
        Meaning(
            "explicit",
            when="auto_pad == 'NOTSET' and output_shape is not None",
            size="chosen",
            bind={**PADS, "output_padding": "1"},
            variants=NEW,
        ),
        Meaning(
            "explicit",
            when="auto_pad == 'NOTSET' and output_shape is not None",
            size="chosen",
            bind={**PADS, **ASKED},
            versions=">=5",
            variants=CLASSIC,
        ),
        Meaning(
            "explicit",
            when="auto_pad == 'NOTSET' and output_shape is None",
            size="chosen",
            bind={**PADS, **ASKED},
            versions=">=5",
        ),
    ),
    no_output=NOTHING,
    defects=(
        Defect(
            variants=CLASSIC,
            when=ONE_SIDED,
            observed=(OTHERWISE, ANSWERS, "Net::Impl::getLayerShapes"),
            instead=Meaning("explicit", size="chosen", bind={"pad_low": LOW, "pad_high": LOW, **ASKED}),
            reason=ONE_SIDED_REASON,
        ),
        _pointwise(1, f"2 * {LOW}"),
        _pointwise(2, f"{LOW} + {HIGH}"),
        Defect(
            variants=CLASSIC,
            when=f"any(f + a <= p + 1 for f, a, p in zip(full_length, output_padding, {SIDES}))",
            observed=(DIED, SILENT),
            reason="kills the process where nothing is left, instead of refusing",
        ),
        Defect(
            variants=NEW,
            when=f"any(f + a <= p for f, a, p in zip(full_length, output_padding, {SIDES}))",
            observed=(DIED,),
            reason="kills the process where nothing is left, instead of refusing",
        ),
    ),
    weight="W[in_channels, out_channels / group, *kernel_shape]",
    probes=(
        {"auto_pad": "['SAME_UPPER']", "output_padding": "range(max(stride, 2))"},
        {"auto_pad": "['VALID', 'SAME_LOWER']", "output_padding": "[0, 1]"},
        {"pads": "[(0, 0), (1, 0), (1, 2)]", "output_padding": "[0]"},
        {"pads": "[(1, 2)]", "output_padding": "[stride]"},
        {"pads": "[(0, 0), (1, 0)]", "output_shape": "[max(full_length - 1, 1)]"},
        {"auto_pad": "['SAME_UPPER', 'VALID']", "output_shape": "[full_length]"},
    ),
)


UNDILATED = {"dilation": "1"}
# The classic engine drops the last window of a padded axis that would start at n + pad_high or later.
RAW = "((input_size + {low} + {high} - kernel_shape + (stride - 1 if ceil_mode else 0)) // stride + 1)"
DROPS = "({high} > 0 and ({raw} - 1) * stride >= input_size + {high})"


def _counted(low, high):
    raw = RAW.format(low=low, high=high)
    windows = f"({raw} - {DROPS.format(raw=raw, high=high)})"
    return {"pad_low": low, "pad_high": f"({windows} - 1) * stride + kernel_shape - input_size - {low}", **UNDILATED}


DROPPED = DROPS.format(raw=RAW.format(low=LOW, high=HIGH), high=HIGH)
ROUNDED = {"pad_low": LOW, "asked_pad_high": HIGH}


def _pooling(name, signature, **values):
    classic = "'average_of_inside'" if values else ""  # it does not read count_include_pad
    return _layer(
        name,
        POOLING,
        signature,
        values={"ceil_mode": (0, 1), **values},
        reduction="'average_of_kernel' if count_include_pad else 'average_of_inside'"
        if values
        else "'maximum_of_inside'",
        valued={"count_include_pad": "[0, 1]"} if values else {},
        refusals=(
            *NO_NEGATIVE_PADS,
            Refusal(
                when=SAME,
                requires="len(input_size) >= 2",
                says="kernel.size() == inp.size()",
                across=True,
                variants=CLASSIC,
            ),
            Refusal(
                when="auto_pad == 'NOTSET' and ceil_mode",
                requires=f"kernel_shape <= input_size + {LOW} + {HIGH}",
                says=NOTHING["classic"],
                variants=CLASSIC,
            ),
        ),
        meanings=(
            Meaning("valid", when="auto_pad == 'VALID' and not ceil_mode", variants=NEW),
            Meaning("same_fixed_upper", when=f"{SAME} and dilations == 1", variants=NEW),
            Meaning("explicit", when=f"{SAME} and dilations > 1", bind=_same(NEW_LOW), variants=NEW),
            Meaning("explicit", when="auto_pad == 'NOTSET' and not ceil_mode", bind=PADS, variants=NEW),
            Meaning("explicit_ceil", when="auto_pad in ('NOTSET', 'VALID') and ceil_mode", bind=ROUNDED, variants=NEW),
            Meaning("valid", when="auto_pad == 'VALID'", bind=UNDILATED, variants=CLASSIC, reduction=classic),
            Meaning(
                "same_upper",
                when=f"{SAME} and strides <= kernel_shape",
                bind=UNDILATED,
                variants=CLASSIC,
                reduction=classic,
            ),
            Meaning(
                "explicit",
                when=f"{SAME} and strides > kernel_shape",
                bind={**_same("0"), **UNDILATED},
                variants=CLASSIC,
                reduction=classic,
            ),
            Meaning(
                "explicit",
                when=f"auto_pad == 'NOTSET' and not ceil_mode and not {DROPPED}",
                bind={**PADS, **UNDILATED},
                variants=CLASSIC,
                reduction=classic,
            ),
            Meaning(
                "explicit_ceil",
                when=f"auto_pad == 'NOTSET' and ceil_mode and not {DROPPED}",
                bind={**ROUNDED, **UNDILATED},
                variants=CLASSIC,
                reduction=classic,
            ),
            Meaning(
                "explicit",
                when=f"auto_pad == 'NOTSET' and {DROPPED}",
                bind=_counted(LOW, HIGH),
                variants=CLASSIC,
                reduction=classic,
            ),
        ),
        no_output=NOTHING,
        defects=(
            GHOST,
            GHOST_ROUNDED_UP,
            DIES,
            Defect(
                variants=CLASSIC,
                when=ONE_SIDED,
                observed=(OTHERWISE, ANSWERS, "Net::Impl::getLayerShapes"),
                instead=Meaning("explicit", bind=_counted(LOW, LOW)),
                reason=ONE_SIDED_REASON,
            ),
            Defect(
                variants=CLASSIC,
                when=f"{ONE_SIDED} and input_size[0] + 2 * pads[0][0] < kernel_shape[0]",
                observed=NOTHING["classic"],
                reason=ONE_SIDED_REASON,
            ),
            CLASSIC_DIES,
            Defect(
                variants=CLASSIC,
                when="ceil_mode[0] and any(-(-(n + p - k) // s) * s - low >= n for n, p, low, k, s in "
                f"zip(input_size, {SIDES}, {LOWS}, kernel_shape, stride))",
                observed=(DIED,),
                reason="kills the process where the last window of an average lies wholly in the padding",
            ),
        ),
        probes=(
            {"auto_pad": "['VALID', 'SAME_UPPER', 'SAME_LOWER']", "ceil_mode": "[0]"},
            {"auto_pad": "['VALID', 'SAME_UPPER']", "ceil_mode": "[1]"},
            {"pads": "[(0, 0), (1, 2)]", "ceil_mode": "[0, 1]"},
        ),
    )


FRAMEWORK = Framework(
    name="opencv",
    title="OpenCV",
    homepage="https://opencv.org",
    layout="NC*",
    releases=(
        Release(
            "5.0.0.93",
            install="opencv-python-headless==5.0.0.93 onnx==1.23.2",
            packages=("opencv-python-headless", "onnx"),
            one_in=11,
        ),
        Release(
            "4.14.0.94",
            install="opencv-python-headless==4.14.0.94 onnx==1.23.2",
            packages=("opencv-python-headless", "onnx"),
            variants=("classic",),
            one_in=7,
        ),
    ),
    variants={"automatic": {}, "classic": {"OPENCV_FORCE_DNN_ENGINE": "1"}},
    variant_versions={"automatic": ">=5"},
    layers=(
        CONV,
        CONV_TRANSPOSE,
        _pooling(
            "MaxPool",
            "kernel_shape, auto_pad='NOTSET', ceil_mode=0, dilations=1, pads=None, storage_order=0, strides=1",
        ),
        _pooling(
            "AveragePool",
            "kernel_shape, auto_pad='NOTSET', ceil_mode=0, count_include_pad=0, dilations=1, pads=None, strides=1",
            count_include_pad=(0, 1),
        ),
    ),
    respond=respond,
    orientation="Convolution does not flip the kernel. Its transpose is the exact adjoint of the convolution with the "
    "same weight, whose two channel axes change roles.",
    scope="Models read with cv2.dnn.readNetFromONNX, on the CPU. OpenCV 5 has two engines: the automatic choice takes the "
    "new one, and OPENCV_FORCE_DNN_ENGINE=1 the classic one, which is the only one of OpenCV 4 and has been removed from OpenCV 5 "
    "since (pull request 29341). SAME_LOWER is read as "
    "SAME_UPPER. An output_shape is not honoured: with it the new engine gives one element more than without, whatever "
    "it says, and the classic one gives the same. The classic engine ignores the dilations of a pooling, and OpenCV 4 "
    "those of ConvTranspose. Left out: models of other formats and three spatial axes.",
    sources=(
        Source(
            "OpenCV source",
            "https://github.com/opencv/opencv/blob/017e31431adccb818d5de5311ec47eed1900bcd3/modules/dnn/src/layers/"
            "conv2_common.cpp",
            "getPadding: pad0 = pad1 = ksize/2; deconvInferShape",
        ),
        Source(
            "OpenCV source",
            "https://github.com/opencv/opencv/blob/017e31431adccb818d5de5311ec47eed1900bcd3/modules/dnn/src/layers/"
            "convtranspose_layer.cpp",
            "ConvTranspose2LayerImpl::forward: pads_resolved",
        ),
        Source(
            "OpenCV source",
            "https://github.com/opencv/opencv/blob/02c62162196f59e58d084d07be8fc7dc13f76dee/modules/dnn/src/layers/"
            "layers_common.cpp",
            "getConvPoolPaddings, getConvPoolOutParams: the classic engine; getStrideAndPadding: pads_end = pads_begin",
        ),
    ),
)
