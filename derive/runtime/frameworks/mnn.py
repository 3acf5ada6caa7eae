"""MNN: convolution, its transpose and pooling of its expression interface, and as its converter reads them from ONNX."""

from dataclasses import replace

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.lone import lone_window
from derive.runtime.outcomes import DIED, EMPTY, NO_INDEX_MAP, NO_PRODUCT, OTHERWISE
from derive.runtime.source import Source

MODES = ("CAFFE", "VALID", "SAME")
NOTHING = "returned a result with an exception set"
QUANTITIES = {"kernel_size": "kernel_size", "stride": "stride", "dilation": "dilate"}


def respond(layer, arguments, input_sizes):
    """Response of an expression, to one-hot inputs as the batch, with one-hot taps as the channels."""
    import MNN.expr
    import numpy

    from derive.runtime.feeding import batch

    if ".onnx." in layer.name:
        return _converted(layer, arguments, input_sizes)
    given = dict(arguments)
    given["padding_mode"] = getattr(MNN.expr.Padding_Mode, given.get("padding_mode", "VALID"))
    count = int(numpy.prod(input_sizes))

    def constant(values, shape):
        return MNN.expr.const(numpy.ascontiguousarray(values.reshape(shape)), list(shape), MNN.expr.NCHW)

    ones = constant(batch(input_sizes), (count, 1, *input_sizes))
    ones = MNN.expr.convert(ones, MNN.expr.NC4HW4)
    operation = getattr(MNN.expr, layer.name.rpartition(".")[2])
    if layer.operator == POOLING:
        answer = operation(
            ones,
            list(given["kernel"]),
            list(given["stride"]),
            given["padding_mode"],
            list(given.get("pads", (0, 0))),
        )
    else:
        taps = int(numpy.prod(given["kernel_size"]))
        channels = (1, taps) if layer.operator == TRANSPOSED else (taps, 1)
        weight = constant(numpy.eye(taps, dtype="float32"), (*channels, *given["kernel_size"]))
        answer = operation(
            ones,
            weight,
            constant(numpy.zeros(taps, dtype="float32"), (taps,)),
            list(given.get("stride", (1, 1))),
            list(given.get("padding", (0, 0))),
            list(given.get("dilate", (1, 1))),
            1,
            given["padding_mode"],
        )
    return MNN.expr.convert(answer, MNN.expr.NCHW).read().copy()


def _converted(layer, arguments, input_sizes):
    """Response of a model of one ONNX operator, as the converter writes it and the interpreter runs it."""
    import os
    import tempfile

    import _tools
    import MNN
    import numpy
    from onnx import TensorProto, helper, save_model

    from derive.runtime.feeding import batch

    once = ("ceil_mode", "count_include_pad", "storage_order")
    given = {
        name: value[0] if name in once and isinstance(value, tuple) else value
        for name, value in arguments.items()
        if value not in (None, (None,) * len(input_sizes))
    }
    kernel = given["kernel_shape"]
    taps = int(numpy.prod(kernel))
    channels = (1, taps) if layer.operator == TRANSPOSED else (taps, 1)
    weight = numpy.eye(taps, dtype="float32").reshape(*channels, *kernel)
    weights = [] if layer.operator == POOLING else ["W"]
    ones = numpy.ascontiguousarray(batch(input_sizes)[:, None])
    graph = helper.make_graph(
        [helper.make_node(layer.name.rpartition(".")[2], ["X", *weights], ["Y"], **given)],
        "layer",
        [helper.make_tensor_value_info("X", TensorProto.FLOAT, ones.shape)],
        [helper.make_tensor_value_info("Y", TensorProto.FLOAT, None)],
        [helper.make_tensor(name, TensorProto.FLOAT, weight.shape, weight.ravel()) for name in weights],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=8)
    with tempfile.TemporaryDirectory() as folder:
        read, written = os.path.join(folder, "layer.onnx"), os.path.join(folder, "layer.mnn")
        save_model(model, read)
        _tools.mnnconvert(["mnnconvert", "-f", "ONNX", "--modelFile", read, "--MNNModel", written, "--bizCode", "one"])
        interpreter = MNN.Interpreter(written)
    session = interpreter.createSession({"backend": "CPU", "numThread": 1})
    fed = MNN.Tensor(ones.shape, MNN.Halide_Type_Float, ones, MNN.Tensor_DimensionType_Caffe)
    interpreter.getSessionInput(session).copyFrom(fed)
    interpreter.runSession(session)
    output = interpreter.getSessionOutput(session)
    shape = output.getShape()
    found = MNN.Tensor(
        shape, MNN.Halide_Type_Float, numpy.zeros(shape, dtype="float32"), MNN.Tensor_DimensionType_Caffe
    )
    output.copyToHostTensor(found)
    answer = found.getNumpyData().copy()
    return answer.reshape(answer.shape[: 2 + len(input_sizes)])


TOTAL = "((input_size - 1) // stride * stride + effective_kernel_size - input_size)"
HALF = f"(max({TOTAL} // 2, 0) + min(-(-{TOTAL} // 2), 0))"
CORRUPTS = Defect(
    when="padding_mode[0] == 'SAME' and all(k == 1 for k in kernel_size) and any((n - 1) % s > 1 for n, s in "
    "zip(input_size, stride))",
    observed=(NO_INDEX_MAP, NO_PRODUCT, OTHERWISE, DIED, "returned a result with an exception set"),
    unpredictable="memory is written that is not the layer's, and what was there is lost",
    reason="where the pad that SAME asks for before the input is negative, the fast path for 1 x 1 kernels writes "
    "outside its memory: wrong numbers, an exception, or the process dies of a corrupted heap",
)
CONV = Layer(
    name="MNN.expr.conv2d",
    operator=CONVOLUTION,
    signature="input, weight, bias, stride=1, padding=0, dilate=1, group=1, padding_mode='VALID'",
    callable=False,
    dimensions=(2,),
    last_first=("stride", "padding", "dilate"),
    arrays=("input", "weight", "bias"),
    extra="kernel_size",
    values={"padding_mode": MODES},
    bind=QUANTITIES,
    meanings=(
        lone_window("padding", "padding", when="padding_mode == 'CAFFE'"),
        Meaning("explicit", when="padding_mode == 'CAFFE'", bind={"pad_low": "padding", "pad_high": "padding"}),
        Meaning("valid", when="padding_mode == 'VALID' and padding == 0"),
        Meaning(
            "explicit",
            when="padding_mode == 'VALID' and padding != 0",
            bind={"pad_low": "padding", "pad_high": "-padding"},
        ),
        Meaning("same_upper", when=f"padding_mode == 'SAME' and {TOTAL} >= 0"),
        Meaning(
            "explicit",
            when=f"padding_mode == 'SAME' and {TOTAL} < 0",
            bind={"pad_low": HALF, "pad_high": f"{TOTAL} - {HALF}"},
        ),
    ),
    no_output=NOTHING,
    defects=(CORRUPTS,),
    weight="weight[out_channels, in_channels / group, *kernel_size]",
    probes=(
        {"padding_mode": "['CAFFE']", "padding": "[0, 1, 2]"},
        {"padding_mode": "['VALID', 'SAME']", "padding": "[0, 1]"},
    ),
)
CONV_TRANSPOSE = Layer(
    name="MNN.expr.conv2d_transpose",
    operator=TRANSPOSED,
    signature="input, weight, bias, stride=1, padding=0, dilate=1, group=1, padding_mode='VALID'",
    callable=False,
    dimensions=(2,),
    last_first=("stride", "padding", "dilate"),
    arrays=("input", "weight", "bias"),
    extra="kernel_size",
    values={"padding_mode": MODES},
    bind=QUANTITIES,
    meanings=(
        Meaning("valid", when="padding_mode == 'VALID' and padding == 0", size="smallest"),
        Meaning(
            "explicit",
            when="padding_mode == 'CAFFE' or padding_mode == 'VALID' and padding != 0",
            size="smallest",
            bind={"pad_low": "padding", "pad_high": "padding"},
        ),
        Meaning("same_undilated", when="padding_mode == 'SAME'"),
    ),
    no_output=NOTHING,
    weight="weight[in_channels, out_channels / group, *kernel_size]",
    probes=(
        {"padding_mode": "['CAFFE']", "padding": "[0, 1, 2]"},
        {"padding_mode": "['VALID', 'SAME']", "padding": "[0, 1]"},
    ),
)


def _pooling(name):
    return Layer(
        name=f"MNN.expr.{name}",
        operator=POOLING,
        signature="x, kernel, stride, padding_mode='VALID', pads=0",
        callable=False,
        dimensions=(2,),
        last_first=("kernel", "stride", "pads"),
        arrays=("x",),
        values={"padding_mode": MODES},
        bind={"kernel_size": "kernel", "stride": "stride", "dilation": "1"},
        refusals=(Refusal(when="padding_mode in ('VALID', 'SAME')", requires="pads == 0", says=NOTHING),),
        meanings=(
            Meaning(
                "explicit_ceil",
                when="padding_mode == 'CAFFE'",
                bind={"kernel_size": "min(kernel, input_size + 2 * pads)", "pad_low": "pads", "asked_pad_high": "pads"},
            ),
            Meaning("valid", when="padding_mode == 'VALID'", bind={"kernel_size": "min(kernel, input_size)"}),
            Meaning("same_upper", when="padding_mode == 'SAME'"),
        ),
        reduction="'maximum_over_edge'"
        if name == "max_pool"
        else "'average_of_padded' if padding_mode == 'CAFFE' else 'average_of_inside'",
        probes=(
            {"padding_mode": "['CAFFE']", "pads": "[0, 1, 2]"},
            {"padding_mode": "['VALID', 'SAME']", "pads": "[0, 1]"},
        ),
    )


OPSET = 13
AUTO = ("NOTSET", "VALID", "SAME_UPPER", "SAME_LOWER")
IS_SAME = "auto_pad in ('SAME_UPPER', 'SAME_LOWER')"
LOW, HIGH = "(0 if pads is None else pads[0])", "(0 if pads is None else pads[1])"
ONNX_QUANTITIES = {"kernel_size": "kernel_shape", "stride": "strides", "dilation": "dilations"}
ONNX_PADS = {"pad_low": LOW, "pad_high": HIGH}
FITTING = f"max({HIGH}, kernel_shape - input_size - {LOW})"
ASKED = {"output_padding": "output_padding"}
EXCESS = "((input_size - 1) * strides + kernel_shape - output_shape)"
BEFORE = f"(max({EXCESS} // 2, 0) + min(-(-{EXCESS} // 2), 0))"


def _onnx(name, operator, signature, **fields):
    values = {"auto_pad": AUTO, "pads": (None, PAIR), **fields.pop("values", {})}
    return Layer(
        name=f"MNN.onnx.{name}",
        operator=operator,
        signature=signature,
        callable=False,
        dimensions=(1, 2),
        layouts={"pads": "low, then high"},
        values=values,
        one_in=12,
        **fields,
    )


ONNX_CONV = _onnx(
    "Conv",
    CONVOLUTION,
    "X, W, B=None, *, auto_pad='NOTSET', dilations=1, group=1, kernel_shape, pads=None, strides=1",
    arrays=("X", "W", "B"),
    bind=ONNX_QUANTITIES,
    meanings=(
        Meaning("explicit", when="auto_pad == 'NOTSET'", bind=ONNX_PADS),
        Meaning("valid", when="auto_pad == 'VALID'"),
        Meaning("same_upper", when=f"{IS_SAME} and {TOTAL} >= 0"),
        Meaning(
            "explicit",
            when=f"{IS_SAME} and {TOTAL} < 0",
            bind={"pad_low": HALF, "pad_high": f"{TOTAL} - {HALF}"},
        ),
    ),
    no_output=EMPTY,
    defects=(
        replace(
            CORRUPTS,
            when="max(kernel_shape) == 1 and any((n - 1) % s > 1 if word in ('SAME_UPPER', 'SAME_LOWER') else "
            "pair is not None and pair[0] < 0 for n, s, pair, word in zip(input_size, strides, pads, auto_pad))",
        ),
    ),
    weight="W[out_channels, in_channels / group, *kernel_shape]",
    probes=(
        {"auto_pad": "['VALID', 'SAME_UPPER', 'SAME_LOWER']"},
        {"pads": "[(0, 0), (1, 1), (0, 2), (2, 1), (-1, 1)]"},
    ),
)
ONNX_TRANSPOSE = _onnx(
    "ConvTranspose",
    TRANSPOSED,
    "X, W, B=None, *, auto_pad='NOTSET', dilations=1, group=1, kernel_shape, output_padding=0, output_shape=None, "
    "pads=None, strides=1",
    arrays=("X", "W", "B"),
    values={"output_shape": (int, None)},
    bind=ONNX_QUANTITIES,
    meanings=(
        Meaning(
            "explicit",
            when="output_shape is not None and output_shape >= 1",
            size="chosen",
            bind={
                "pad_low": BEFORE,
                "pad_high": f"full_length + output_padding - output_shape - {BEFORE}",
                **ASKED,
            },
        ),
        Meaning(
            "explicit",
            when="output_shape is None and auto_pad == 'NOTSET'",
            size="chosen",
            bind={**ONNX_PADS, **ASKED},
        ),
        Meaning("valid", when="output_shape is None and auto_pad == 'VALID'", size="chosen", bind=ASKED),
        Meaning("same_undilated", when=f"output_shape is None and {IS_SAME}"),
        Meaning("same_undilated", when="output_shape is not None and output_shape < 1"),
    ),
    no_output=EMPTY,
    defects=(
        Defect(
            when="output_shape[0] is not None and max(kernel_shape) == 1",
            observed=(OTHERWISE,),
            reason="with an output_shape a kernel of one element gives zeros throughout",
            size="output_size",
        ),
        Defect(
            when="output_shape[0] is None and auto_pad[0] == 'NOTSET' and max(kernel_shape) == 1 and any(d == 1 and "
            "pair is not None and max(pair[0], pair[1] - more) > 1 for d, pair, more in "
            "zip(dilations, pads, output_padding))",
            observed=(DIED,),
            reason="kills the process where more than one element is cropped on a side, and the kernel is one element",
        ),
    ),
    weight="W[in_channels, out_channels / group, *kernel_shape]",
    probes=(
        {"auto_pad": "['VALID', 'SAME_UPPER', 'SAME_LOWER']", "output_padding": "[0, 1]"},
        {"pads": "[(0, 0), (1, 0), (1, 2), (-1, 1)]", "output_padding": "[0, 1, stride]"},
        {"pads": "[(0, 0), (1, 0)]", "output_shape": "[max(full_length - 1, 1)]"},
        {
            "auto_pad": "['NOTSET', 'SAME_UPPER', 'SAME_LOWER', 'VALID']",
            "output_shape": "[full_length, full_length + 1]",
        },
    ),
)


NO_STRIDES = Defect(
    when="strides[0] is None",
    observed=(DIED,),
    reason="kills the process where strides are left out, which the import reads as 0 and not as 1",
)
STEPS = f"-((kernel_shape - input_size - {LOW} - {FITTING}) // stride)"
NOTHING_LEFT = Defect(
    when="any(pair is not None and n + pair[0] + pair[1] < 1 for n, pair in zip(input_size, pads))",
    observed=(NO_INDEX_MAP, OTHERWISE),
    reason="one window of no element where negative pads leave nothing of the input",
    size="output_size",
)
CROPPED = Defect(
    when="any(pair is not None and min(pair) < 0 for pair in pads)",
    observed=(NO_INDEX_MAP, NO_PRODUCT, OTHERWISE),
    reason="the import of LpPool sees other elements where a pad is negative",
    size="output_size",
)


def _onnx_pool(name, signature, defects=(), **fields):
    return _onnx(
        name,
        POOLING,
        f"X, *, auto_pad='NOTSET', ceil_mode=0, {signature}, dilations=1, kernel_shape, pads=None, strides=None",
        arrays=("X",),
        bind={"kernel_size": "kernel_shape", "stride": "(1 if strides is None else strides)", "dilation": "1"},
        varied={"kernel_size": "kernel_shape", "stride": "strides", "dilation": "dilations"},
        meanings=(
            Meaning(
                "explicit",
                when="auto_pad == 'NOTSET' and not ceil_mode",
                bind={"pad_low": LOW, "pad_high": FITTING},
            ),
            Meaning(
                "explicit_ceil",
                when=f"auto_pad == 'NOTSET' and ceil_mode and min({LOW}, {HIGH}) >= 0",
                bind={"pad_low": LOW, "asked_pad_high": FITTING},
            ),
            Meaning(
                "explicit",
                when=f"auto_pad == 'NOTSET' and ceil_mode and min({LOW}, {HIGH}) < 0",
                bind={"pad_low": LOW, "pad_high": f"{STEPS} * stride + kernel_shape - input_size - {LOW}"},
            ),
            Meaning("valid", when="auto_pad == 'VALID' and kernel_shape <= input_size"),
            Meaning(
                "explicit",
                when="auto_pad == 'VALID' and kernel_shape > input_size",
                bind={"pad_low": "0", "pad_high": "kernel_shape - input_size"},
            ),
            Meaning("same_upper", when=IS_SAME),
        ),
        defects=(NO_STRIDES, NOTHING_LEFT, *defects),
        values={"ceil_mode": (0, 1), "strides": (int, None), **fields.pop("values", {})},
        probes=(
            {"auto_pad": "['VALID', 'SAME_UPPER', 'SAME_LOWER']", "ceil_mode": "[0, 1]"},
            {"pads": "[(0, 0), (1, 1), (0, 2), (2, 1), (-1, 1)]", "ceil_mode": "[0, 1]"},
            {"strides": "[None] if stride == 1 else []"},
        ),
        **fields,
    )


FRAMEWORK = Framework(
    name="mnn",
    title="MNN",
    homepage="https://www.mnn.zone",
    layout="NC*",
    releases=(Release("3.6.1", install="MNN==3.6.1 onnx==1.23.2", packages=("MNN",)),),
    layers=(
        CONV,
        CONV_TRANSPOSE,
        _pooling("max_pool"),
        _pooling("avg_pool"),
        ONNX_CONV,
        ONNX_TRANSPOSE,
        _onnx_pool("MaxPool", "storage_order=0", reduction="'maximum_over_edge'"),
        _onnx_pool(
            "AveragePool",
            "count_include_pad=0",
            reduction="'average_of_inside' if not count_include_pad else 'average_of_padded_alike' if pads is None or "
            "pads[0] >= 0 and pads[1] >= 0 else ''",
            values={"count_include_pad": (0, 1)},
            valued={"count_include_pad": "[0, 1]"},
        ),
        _onnx_pool("LpPool", "p=2", (CROPPED,), reduction="'norm_of_padded_alike'"),
    ),
    respond=respond,
    orientation="conv2d does not flip the kernel, and conv2d_transpose is its exact adjoint with the same weight, whose "
    "two channel axes change roles.",
    scope="The expressions of MNN.expr, on two axes, and models of one operator that MNN's converter read from ONNX, on "
    "one and two; on the CPU. padding_mode stands for MNN.expr.Padding_Mode. There a tuple begins with the width, as in "
    "stride=(x, y); kernel_size, read off the weight, begins with the height. From ONNX, SAME_LOWER is read as SAME_UPPER, "
    "an output_shape as SAME, whatever pads say, and the dilations of a pooling are ignored; without strides a pooling "
    "ends the process. Conv and ConvTranspose over one axis answer with a second one of one element. Left out: three axes, "
    "where auto_pad is ignored, models of other formats, and the divisor of averages that count pads where one is negative.",
    sources=(
        Source(
            "MNN source",
            "https://github.com/alibaba/MNN/blob/3.6.1/source/core/ConvolutionCommon.cpp",
            "convolutionPad, convolutionTransposePad: padNeeded / 2",
        ),
        Source(
            "MNN source", "https://github.com/alibaba/MNN/blob/3.6.1/source/shape/ShapePool.cpp", "PoolSizeComputer"
        ),
        Source(
            "MNN source, import of ONNX",
            "https://github.com/alibaba/MNN/blob/3.6.1/tools/converter/source/optimizer/onnxextra/OnnxConvolutionMerge.cpp",
            "SAME_LOWER: modePadding = PadMode_SAME; hasOutputShape",
        ),
    ),
)
