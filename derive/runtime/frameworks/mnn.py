"""MNN: convolution, its transpose and pooling of its expression interface."""

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.lone import lone_window
from derive.runtime.outcomes import DIED, NO_INDEX_MAP, NO_PRODUCT, OTHERWISE
from derive.runtime.source import Source

MODES = ("CAFFE", "VALID", "SAME")
NOTHING = "returned a result with an exception set"
QUANTITIES = {"kernel_size": "kernel_size", "stride": "stride", "dilation": "dilate"}


def respond(layer, arguments, input_sizes):
    """Response of an expression, to one-hot inputs as the batch, with one-hot taps as the channels."""
    import MNN.expr
    import numpy

    from derive.runtime.feeding import batch

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


TOTAL = "((input_size - 1) // stride * stride + effective_kernel_size - input_size)"
HALF = f"(max({TOTAL} // 2, 0) + min(-(-{TOTAL} // 2), 0))"
COQ_ONLY = Defect(
    when="padding_mode[0] == 'CAFFE' and any(k <= p or ((n + 2 * p - min(k, n + 2 * p) + s - 1) // s) * s - p >= n "
    "for n, p, k, s in zip(input_size, pads, kernel_size, stride))",
    observed=(NO_INDEX_MAP, NO_PRODUCT, OTHERWISE),
    reason="a window that lies wholly in the padding takes an element of the input as its maximum",
    size="output_size",
)
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
        reduction="'maximum_of_inside'"
        if name == "max_pool"
        else "'average_of_padded' if padding_mode == 'CAFFE' else 'average_of_inside'",
        defects=(COQ_ONLY,) if name == "max_pool" else (),
        probes=(
            {"padding_mode": "['CAFFE']", "pads": "[0, 1, 2]"},
            {"padding_mode": "['VALID', 'SAME']", "pads": "[0, 1]"},
        ),
    )


FRAMEWORK = Framework(
    name="mnn",
    title="MNN",
    homepage="https://www.mnn.zone",
    layout="NC*",
    releases=(Release("3.6.1", install="MNN==3.6.1", packages=("MNN",)),),
    layers=(CONV, CONV_TRANSPOSE, _pooling("max_pool"), _pooling("avg_pool")),
    respond=respond,
    orientation="conv2d does not flip the kernel, and conv2d_transpose is its exact adjoint with the same weight, whose "
    "two channel axes change roles.",
    scope="The two-dimensional expressions of MNN.expr, on the CPU. padding_mode stands for MNN.expr.Padding_Mode. A "
    "tuple begins with the width, as in stride=(x, y); kernel_size, read off the weight, begins with the height. Left "
    "out: models converted from other formats, which bring pads of their own, output shapes and output paddings. Its ONNX "
    "converter was asked once by hand, in 3.6.1: of Conv and ConvTranspose with a kernel of 2 on 3 elements, SAME_LOWER "
    "gave what SAME_UPPER gives.",
    sources=(
        Source(
            "MNN source",
            "https://github.com/alibaba/MNN/blob/3.6.1/source/core/ConvolutionCommon.cpp",
            "convolutionPad, convolutionTransposePad: padNeeded / 2",
        ),
        Source(
            "MNN source", "https://github.com/alibaba/MNN/blob/3.6.1/source/shape/ShapePool.cpp", "PoolSizeComputer"
        ),
    ),
)
