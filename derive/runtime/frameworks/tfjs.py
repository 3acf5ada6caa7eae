"""TensorFlow.js: the convolution and pooling operations of tf and the layers of tf.layers, on the CPU under Node."""

from dataclasses import replace

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.outcomes import ANSWERS, EMPTY, NO_INDEX_MAP, NO_PRODUCT, OTHERWISE
from derive.runtime.source import Source

DRIVER = """
console.log = console.warn = console.info = () => {};
const tf = require('@tensorflow/tfjs');
tf.setBackend('cpu');
function run(q) {
  const one = size => tf.eye(size.reduce((a, b) => a * b, 1));
  const floats = new Uint8Array(Buffer.from(q.data, 'base64')).buffer;
  const x = tf.tensor(new Float32Array(floats)).reshape(q.x);
  const w = q.w && one(q.kernel).reshape(q.w);
  if (q.config) {
    const layer = tf.layers[q.call](q.config);
    if (!w) return layer.apply(x);
    layer.apply(x);
    layer.setWeights([w]);
    return layer.apply(x);
  }
  return tf[q.call](...(w ? [x, w] : [x]), ...q.rest.map(v => v === null ? undefined : v));
}
require('readline').createInterface({input: process.stdin}).on('line', line => {
  let answer;
  tf.engine().startScope();
  try {
    const found = run(JSON.parse(line));
    const data = found.dataSync();
    answer = {shape: found.shape, data: Buffer.from(Float32Array.from(data).buffer).toString('base64')};
  } catch (error) {
    answer = {name: error.name, message: String(error.message)};
  }
  tf.engine().endScope();
  process.stdout.write(JSON.stringify(answer) + '\\n');
});
"""
_node: "list[object]" = []


def _asked(question):
    """The answer of the one Node process, which is started with the first question."""
    import json
    import subprocess

    if not _node:
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        _node.append(subprocess.Popen(["node", "-e", DRIVER], text=True, **pipes))
    (process,) = _node
    process.stdin.write(json.dumps(question) + "\n")
    process.stdin.flush()
    return json.loads(process.stdout.readline())


def _written(name, value, rank):
    """An argument as TensorFlow.js takes it: one number where it knows no other form."""
    if name == "outputShape":
        return value
    if name == "pad" and isinstance(value, tuple) and not isinstance(value[0], tuple):
        (value,) = set(value)
        return value
    return value[0] if rank == 1 and isinstance(value, tuple) else value


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch and one-hot taps as the channels, which come last."""
    import base64
    import math

    import numpy

    from derive.runtime.feeding import batch

    rank, given, call = len(input_sizes), dict(arguments), layer.name.rpartition(".")[2]
    inputs = math.prod(input_sizes)
    kernel = given.pop("kernel_size") if "kernel_size" in given else given.get("kernelSize", ())
    taps = math.prod(kernel)
    data = base64.b64encode(batch(input_sizes).tobytes()).decode()
    question = {"call": call, "data": data, "x": (inputs, *input_sizes, 1), "kernel": kernel}
    if layer.operator != POOLING:
        question["w"] = (*kernel, taps, 1) if layer.operator == TRANSPOSED else (*kernel, 1, taps)
    if "outputShape" in given:
        given["outputShape"] = (inputs, *given["outputShape"], taps)
    given = {name: _written(name, value, rank) for name, value in given.items()}
    if layer.name.startswith("tf.layers."):
        filters = {} if layer.operator == POOLING else {"filters": taps, "useBias": False}
        question["config"] = {**filters, **given}
    else:
        parameters = [name for name in layer.parameters if name not in ("x", "filter", "input", "kernel_size")]
        question["rest"] = [given.get(name) for name in parameters]
    answer = _asked(question)
    if "name" in answer:
        raise type(answer["name"], (Exception,), {})(answer["message"])
    shape = answer["shape"]
    if min(shape) < 1:
        return numpy.zeros((inputs, max(taps, 1), *(max(size, 0) for size in shape[1:-1])))
    data = numpy.frombuffer(base64.b64decode(answer["data"]), dtype=numpy.float32)
    return numpy.moveaxis(data.reshape(shape), -1, 1)


WORDS = "('same', 'valid')"
LOW = "(pad[0] if pair(pad) else pad)"
HIGH = "(pad[1] if pair(pad) else pad)"
MODES = (None, "floor", "round", "ceil")
NEGATIVE_SIZE = ("Invalid typed array length", "Tensor must have a shape comprised of positive integers", EMPTY)
ROUNDED_WORD = Refusal(
    when="dimRoundingMode is not None",
    requires="pad not in ('same', 'valid')",
    says="pad must be an integer when using dimRoundingMode",
    way_out="drop dimRoundingMode",
)


INSIDE = Refusal(
    when=f"pad not in {WORDS}",
    requires="input_size + 2 * pad >= effective_kernel_size",
    says=EMPTY,
)


def _one_step(strides, dilations):
    return Refusal(
        requires=f"all(s == 1 for s in {strides}) or all(d == 1 for d in {dilations})",
        says="Either stride",
        across=True,
    )


def _numbered(low, high, rounds=True):
    """The meanings of explicit pads, by how the size is rounded: to the nearest is half a stride more padding."""
    if not rounds:
        return (Meaning("explicit", when=f"pad not in {WORDS}", bind={"pad_low": low, "pad_high": high}),)
    number = f"pad not in {WORDS} and "
    return (
        Meaning(
            "explicit",
            when=number + "dimRoundingMode in (None, 'floor')",
            bind={"pad_low": low, "pad_high": high},
        ),
        Meaning(
            "explicit",
            when=number + "dimRoundingMode == 'round'",
            bind={"pad_low": low, "pad_high": f"{high} + stride // 2"},
        ),
        Meaning(
            "explicit_ceil",
            when=number + "dimRoundingMode == 'ceil'",
            bind={"pad_low": low, "asked_pad_high": high},
        ),
    )


WORDED = (Meaning("valid", when="pad == 'valid'"), Meaning("same_upper", when="pad == 'same'"))
LACKING = "(input_size + 2 * pad - all_effective_kernel_size[0])"
VERTICAL = "all_stride[0]"
WINDOWS = (
    f"((2 * {LACKING} + {VERTICAL}) // (2 * {VERTICAL}) + 1 if dimRoundingMode == 'round' else "
    f"-(-{LACKING} // {VERTICAL}) + 1 if dimRoundingMode == 'ceil' else "
    f"{LACKING} // {VERTICAL} + 1)"
)
SQUARE_ONLY = Defect(
    when="pad[0] not in ('same', 'valid') and not pair(pad[0]) and "
    "(effective_kernel_size[0] != effective_kernel_size[1] or stride[0] != stride[1])",
    observed=(
        ANSWERS,
        OTHERWISE,
        EMPTY,
        "Invalid typed array length",
        "Tensor must have a shape comprised of positive integers",
    ),
    reason="where pad is a number, TensorFlow.js computes the output width from the height of the kernel and the "
    "vertical stride",
    instead=Meaning(
        "explicit",
        bind={
            "pad_low": "pad",
            "pad_high": f"({WINDOWS} - 1) * stride + effective_kernel_size - input_size - pad",
        },
    ),
    url="https://github.com/tensorflow/tfjs/issues/649",
)
COPIED = Defect(
    when="pair(pad[0]) and max(effective_kernel_size) == 1 and max(stride) > 1",
    observed=(NO_INDEX_MAP,),
    reason="where the window is one element and the output has the size of the input, TensorFlow.js answers with a copy of "
    "the input, whatever the stride and the pads",
)
UNCLAMPED = "((-(-input_size // stride) - 1) * stride + effective_kernel_size - input_size)"
SKIPS = Defect(
    when="pad[0] == 'same' and any((-(-i // s) - 1) * s + k < i "
    "for i, s, k in zip(input_size, stride, effective_kernel_size))",
    observed=(OTHERWISE,),
    reason="the three-dimensional operations of TensorFlow.js do not stop the total of 'same' at zero, and so begin "
    "inside the input where the stride is larger than the kernel",
    instead=Meaning("explicit", bind={"pad_low": f"{UNCLAMPED} // 2", "pad_high": f"{UNCLAMPED} - {UNCLAMPED} // 2"}),
)


def _operation(name, rank, *, tail, plural="s", defects=(), probes=None, rounds=True, one_in=1):
    strides, dilations = f"stride{plural}", f"dilation{plural}"
    return Layer(
        name=f"tf.{name}",
        operator=CONVOLUTION,
        callable=False,
        signature=f"x, filter, {strides}, pad, {tail}",
        dimensions=(rank,),
        arrays=("x", "filter"),
        extra="kernel_size",
        values={"pad": ("same", "valid", int) + (PAIR,) * (rank == 2)} | ({"dimRoundingMode": MODES} if rounds else {}),
        layouts={"pad": "between batch and channels"} if rank == 2 else {},
        bind={"kernel_size": "kernel_size", "stride": strides, "dilation": dilations},
        uniform=("pad",),
        refusals=((ROUNDED_WORD,) if rounds else ()) + (_one_step(strides, dilations),),
        no_output=NEGATIVE_SIZE,
        meanings=(*WORDED, *_numbered(*(("pad", "pad") if rank != 2 else (LOW, HIGH)), rounds=rounds)),
        defects=defects,
        weight="filter[*kernel_size, in_channels, out_channels]",
        probes=probes or ({"pad": "['same', 'valid', 0, 1, 2]"},),
        one_in=one_in,
    )


PAIRED = "[((0, 0), (0, 1), (0, 1), (0, 0)), ((0, 0), (2, 1), (2, 1), (0, 0))]"
ROUNDINGS = "[None, 'floor', 'round', 'ceil']"
PLANE_PROBES = (
    {"pad": "['same', 'valid', 0, 1]"},
    {"pad": "[1, 2]", "dimRoundingMode": ROUNDINGS},
)


MAXIMUM, AVERAGE = "'maximum'", "'average_of_inside'"


def _pool(name, rank):
    three = rank == 3
    return Layer(
        name=f"tf.{name}",
        operator=POOLING,
        callable=False,
        signature="x, filterSize, strides, pad, dimRoundingMode=None" + ", dataFormat='NDHWC'" * three,
        dimensions=(rank,),
        arrays=("x",),
        values={"pad": ("same", "valid", int) + (PAIR,) * (not three), "dimRoundingMode": MODES},
        layouts={} if three else {"pad": "between batch and channels"},
        bind={"kernel_size": "filterSize", "stride": "strides", "dilation": "1"},
        varied={"kernel_size": "filterSize", "stride": "strides"},
        uniform=("pad",),
        refusals=(ROUNDED_WORD, INSIDE) if three else (ROUNDED_WORD,),
        no_output=NEGATIVE_SIZE,
        reduction=AVERAGE if name.startswith("avg") else MAXIMUM,
        meanings=(*WORDED, *_numbered(*(("pad", "pad") if three else (LOW, HIGH)))),
        defects=(SKIPS,) if three else (SQUARE_ONLY, COPIED),
        probes=(
            {"pad": "['same', 'valid', 0, 1, 2]", "dimRoundingMode": ROUNDINGS},
            *(() if three else ({"pad": PAIRED, "dimRoundingMode": ROUNDINGS},)),
        ),
    )


SMALLEST = (
    "((input_size - 1) * stride + 1 if pad == 'same' else full_length - "
    "(0 if pad == 'valid' else pad[0] + pad[1] if pair(pad) else 2 * pad))"
)
ABOVE = {"output_padding": f"outputShape - {SMALLEST}"}
BOTH = "(pad[0] + pad[1] if pair(pad) else 2 * pad)"
UNCHECKED = (
    Refusal(
        when="pad == 'same'",
        requires="(input_size - 1) * strides < outputShape <= input_size * strides",
        says="",
    ),
    Refusal(when="pad == 'valid'", requires="full_length <= outputShape < full_length + strides", says=""),
    Refusal(
        when=f"pad not in {WORDS}",
        requires=f"full_length - {BOTH} <= outputShape < full_length - {BOTH} + strides",
        says="",
    ),
)
GARBAGE = (ANSWERS, OTHERWISE, EMPTY, NO_INDEX_MAP, NO_PRODUCT, "Error")


def _transposed(name, rank, *, tail, defects, values, meanings, probes, **fields):
    return Layer(
        name=f"tf.{name}",
        operator=TRANSPOSED,
        callable=False,
        signature=f"x, filter, outputShape, strides, pad{tail}",
        dimensions=(rank,),
        arrays=("x", "filter"),
        extra="kernel_size",
        values={"pad": values},
        layouts={"outputShape": "between batch and channels, of any size"}
        | ({"pad": "between batch and channels"} if tail else {}),
        bind={"kernel_size": "kernel_size", "stride": "strides", "dilation": "1"},
        uniform=("pad",),
        refusals=UNCHECKED if int in values else UNCHECKED[:2],
        no_output=EMPTY if int in values else "",
        meanings=meanings,
        defects=defects,
        weight="filter[*kernel_size, out_channels, in_channels]",
        probes=tuple(
            {"pad": pads, "outputShape": f"range(max({SMALLEST} - 1, 1), {SMALLEST} + strides + 1)"} for pads in probes
        ),
        **fields,
    )


SHORTEST = "((i - 1) * s + 1 if p == 'same' else L - (0 if p == 'valid' else p[0] + p[1] if pair(p) else 2 * p))"
OUT_OF_RANGE = Defect(
    when=f"any(not 0 <= o - {SHORTEST} < s for o, i, s, p, L in zip(outputShape, input_size, stride, pad, full_length))",
    observed=GARBAGE,
    reason="TensorFlow.js does not compare outputShape with the input: where a convolution of outputShape does not give "
    "the input's size, the last inputs are left out, or memory beyond the input is read",
    size="outputShape",
)
SQUARE_ONLY_TRANSPOSED = replace(SQUARE_ONLY, observed=GARBAGE, instead=None, size="outputShape")
WORDED_TRANSPOSED = (
    Meaning("valid", when="pad == 'valid'", size="chosen", bind=ABOVE),
    Meaning("same_upper", when="pad == 'same'", size="chosen", bind=ABOVE),
)
UNCLAMPED_CROP = "((-(-outputShape // strides) - 1) * strides + kernel_size - outputShape) // 2"
SKIPS_TRANSPOSED = Defect(
    when="pad[0] == 'same' and any((-(-o // s) - 1) * s + k < o for o, s, k in zip(outputShape, stride, kernel_size))",
    observed=(OTHERWISE,),
    reason=SKIPS.reason,
    instead=Meaning(
        "explicit",
        size="chosen",
        bind={
            "pad_low": UNCLAMPED_CROP,
            "pad_high": f"full_length - outputShape - {UNCLAMPED_CROP}",
            "output_padding": "0",
        },
    ),
)

CAUSAL = Refusal(
    requires="padding != 'causal'",
    says="The support for CAUSAL padding mode in conv1dWithBias is not implemented yet",
    way_out="pad the input by hand",
)
OF_ANY_LAYER = (
    "name",
    "trainable",
    "dtype",
    "inputShape",
    "batchInputShape",
    "batchSize",
    "weights",
    "inputDType",
    "activityRegularizer",
)
OF_CONVOLUTIONS = (
    *OF_ANY_LAYER,
    "activation",
    "useBias",
    "kernelInitializer",
    "biasInitializer",
    "kernelConstraint",
    "biasConstraint",
    "kernelRegularizer",
    "biasRegularizer",
)
LAYER_ARGUMENTS = "*, filters, kernelSize, strides=1, padding='valid', dataFormat='channelsLast', dilationRate=1"
WORDED_LAYER = (Meaning("valid", when="padding == 'valid'"), Meaning("same_upper", when="padding == 'same'"))
QUANTITIES = {"kernel_size": "kernelSize", "stride": "strides", "dilation": "dilationRate"}


def _of_layer(defect):
    return replace(defect, when=defect.when.replace("pad[0]", "padding[0]"))


def _layer(rank):
    return Layer(
        name=f"tf.layers.conv{rank}d",
        operator=CONVOLUTION,
        callable=False,
        signature=LAYER_ARGUMENTS,
        keywords=OF_CONVOLUTIONS,
        dimensions=(rank,),
        values={"padding": ("valid", "same", "causal")},
        bind=QUANTITIES,
        refusals=(CAUSAL, _one_step("strides", "dilationRate")),
        no_output=NEGATIVE_SIZE,
        meanings=WORDED_LAYER,
        defects=(_of_layer(SKIPS),) if rank == 3 else (),
        weight="kernel[*kernelSize, in_channels, filters]",
        probes=({"padding": "['valid', 'same', 'causal']"},),
    )


def _transposed_layer(rank):
    return Layer(
        name=f"tf.layers.conv{rank}dTranspose",
        operator=TRANSPOSED,
        callable=False,
        signature=LAYER_ARGUMENTS,
        keywords=OF_CONVOLUTIONS,
        dimensions=(rank,),
        values={"padding": ("valid", "same"), "dilationRate": (int,)},
        bind={**QUANTITIES, "dilation": "1"},
        varied=QUANTITIES,
        meanings=(
            Meaning("valid", when="padding == 'valid'", size="covering"),
            Meaning("same_upper", when="padding == 'same'", size="largest"),
        ),
        defects=()
        if rank == 2
        else (
            Defect(
                when="padding[0] == 'same' and any(k < s for k, s in zip(kernel_size, stride))",
                observed=(OTHERWISE,),
                reason=SKIPS.reason,
                instead=Meaning("same_unclamped_upper"),
            ),
        ),
        weight="kernel[*kernelSize, filters, in_channels]",
        probes=({"padding": "['valid', 'same']"},),
    )


def _pooling_layer(name, rank):
    return Layer(
        name=f"tf.layers.{name}{rank}d",
        operator=POOLING,
        callable=False,
        signature="*, poolSize=2, strides=None, padding='valid', dataFormat='channelsLast'",
        keywords=OF_ANY_LAYER,
        called=(f"maxPool{rank}d",) * (rank < 3) if name == "maxPooling" else (f"avgPool{rank}d", f"avgPooling{rank}d"),
        dimensions=(rank,),
        values={"padding": ("valid", "same"), "strides": (int, None)},
        bind={
            "kernel_size": "poolSize",
            "stride": "poolSize if strides is None else strides",
            "dilation": "1",
        },
        varied={"kernel_size": "poolSize", "stride": "strides"},
        reduction=AVERAGE if name.startswith("average") else MAXIMUM,
        no_output=NEGATIVE_SIZE,
        meanings=WORDED_LAYER,
        defects=(_of_layer(SKIPS),) if rank == 3 else (),
        probes=(
            {"padding": "['valid', 'same']"},
            {"padding": "['valid', 'same']", "strides": "[None] if strides == 1 else []"},
        ),
    )


CONV1D_WIDTH = (
    Defect(
        when="pad[0] == 0",
        observed=(OTHERWISE, ANSWERS),
        reason="tf.conv1d takes the kernel size and the stride of a number pad from its own axis of size 1, and so "
        "returns as many elements as it is given",
        instead=Meaning(
            "explicit",
            bind={"pad_low": "0", "pad_high": "(input_size - 1) * stride + effective_kernel_size - input_size"},
        ),
        url=SQUARE_ONLY.url,
    ),
    Defect(
        when="pad[0] not in ('same', 'valid') and pad[0] != 0",
        observed=("must match the product of shape", "Invalid typed array length", EMPTY),
        reason="tf.conv1d pads its own axis of size 1 too where pad is a number, and cannot undo it",
        url=SQUARE_ONLY.url,
    ),
)
SOURCE = "https://github.com/tensorflow/tfjs/blob/0fc04d958ea592f3b8db79a8b3b497b5c8904097"
TAIL = "dataFormat='NHWC', dilations=1, dimRoundingMode=None"

FRAMEWORK = Framework(
    name="tfjs",
    title="TensorFlow.js",
    releases=(Release("4.22.0", install="npm:@tensorflow/tfjs@4.22.0", packages=("npm:@tensorflow/tfjs",), one_in=5),),
    homepage="https://www.tensorflow.org/js",
    layout="(N)*C",
    layers=(
        _operation(
            "conv1d",
            1,
            tail="dataFormat='NWC', dilation=1, dimRoundingMode=None",
            plural="",
            defects=CONV1D_WIDTH,
            rounds=False,
        ),
        _operation(
            "conv2d",
            2,
            tail=TAIL,
            defects=(SQUARE_ONLY,),
            probes=(*PLANE_PROBES, {"pad": PAIRED, "dimRoundingMode": ROUNDINGS}),
        ),
        _operation("depthwiseConv2d", 2, tail=TAIL, defects=(SQUARE_ONLY,), probes=PLANE_PROBES, one_in=3),
        _operation("conv3d", 3, tail="dataFormat='NDHWC', dilations=1", defects=(SKIPS,), rounds=False),
        _transposed(
            "conv2dTranspose",
            2,
            tail=", dimRoundingMode=None",
            values=("same", "valid", int, PAIR),
            meanings=(
                *WORDED_TRANSPOSED,
                Meaning(
                    "explicit",
                    when=f"pad not in {WORDS}",
                    size="chosen",
                    bind={"pad_low": LOW, "pad_high": HIGH, **ABOVE},
                ),
            ),
            defects=(SQUARE_ONLY_TRANSPOSED, OUT_OF_RANGE),
            probes=("['same', 'valid']", "[0, 1, 2]", PAIRED),
        ),
        _transposed(
            "conv3dTranspose",
            3,
            tail="",
            values=("same", "valid"),
            meanings=WORDED_TRANSPOSED,
            defects=(SKIPS_TRANSPOSED, OUT_OF_RANGE),
            probes=("['same', 'valid']",),
        ),
        *(_pool(name, rank) for name, rank in (("maxPool", 2), ("avgPool", 2), ("maxPool3d", 3), ("avgPool3d", 3))),
        *(_layer(rank) for rank in (1, 2, 3)),
        *(_transposed_layer(rank) for rank in (2, 3)),
        *(_pooling_layer(name, rank) for name in ("maxPooling", "averagePooling") for rank in (1, 2, 3)),
    ),
    respond=respond,
    spellings={
        "javascript": 'tf.layers.conv2dTranspose({filters: 8, kernelSize: 3, strides: 2, padding: "same"})',
    },
    orientation="Convolutions do not flip the kernel. A transposed operation is the adjoint of the convolution with "
    "the same pad that takes outputShape.",
    scope="The convolution and pooling operations of tf and the layers of tf.layers, in the JavaScript backend on the CPU. "
    "The arguments of a layer are the keys of its configuration. dilationRate of a transposed layer is ignored. Left "
    "out: the pairs of tf.conv1d, which take four pairs with those of the width in third place; tf.pool with "
    "dilations; separable convolution, which is built of the others; the other backends.",
    sources=(
        Source("TensorFlow.js, API", "https://js.tensorflow.org/api/4.22.0/", "Operations / Convolution; Layers"),
        Source(
            "TensorFlow.js source",
            f"{SOURCE}/tfjs-core/src/ops/conv_util.ts",
            "getPadAndOutInfo: computeOutputShape2D([inHeight, inWidth], filterHeight, strideHeight, pad, roundingMode); "
            "get3DPadAndOutInfo: front = Math.floor(padAlongDepth / 2), with no Math.max(0, …)",
        ),
        Source(
            "TensorFlow.js source",
            f"{SOURCE}/tfjs-core/src/ops/conv1d.ts",
            "the input is reshaped to [batch, 1, width, channels], and pad is handed to conv2d",
        ),
        Source(
            "TensorFlow.js source",
            f"{SOURCE}/tfjs-backend-cpu/src/kernels/Conv2DBackpropInput.ts",
            "computeConv2DInfo(inputShape, filter.shape, strides, 1, pad, dimRoundingMode, false, …)",
        ),
        Source(
            "TensorFlow.js source",
            f"{SOURCE}/tfjs-layers/src/utils/conv_utils.ts",
            "deconvLength: dimSize * strideSize + max([kernelSize - strideSize, 0]) or dimSize * strideSize",
        ),
    ),
)
