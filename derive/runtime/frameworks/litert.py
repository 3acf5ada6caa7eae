"""LiteRT (TensorFlow Lite): the convolution, transposed convolution and pooling operators of a .tflite model."""

from dataclasses import replace

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.outcomes import ANSWERS, EMPTY, NO_INDEX_MAP, NO_PRODUCT, OTHERWISE
from derive.runtime.source import Source

WORDS = ("SAME", "VALID")
SAME = Meaning("same_upper", when="padding == 'SAME'")
VALID = Meaning("valid", when="padding == 'VALID'")
STEPS = {"kernel_size": "kernel_size", "stride": "stride", "dilation": "dilation_factor"}
RESOLVERS = {"xnnpack": "BUILTIN", "builtin": "BUILTIN_WITHOUT_DEFAULT_DELEGATES", "reference": "BUILTIN_REF"}
CHECKED, UNCHECKED = ">=2.2", "<2.2"
PAD = "max(((output_shape + stride - 1) // stride - 1) * stride + kernel_size - output_shape, 0) // 2"
NO_WINDOW = (EMPTY, "failed to prepare")
BELOW_ZERO = ("number of elements overflowed", "output shape has a negative dimension")
GHOST = Defect(
    variants=("xnnpack",),
    when="padding[0] == 'VALID' and any(reach > size for reach, size in zip(effective_kernel_size, input_size))",
    observed=(ANSWERS,),
    reason="where no window fits, XNNPACK pools one anyway, from the first element to the end of the input",
    instead=Meaning("explicit", bind={"pad_low": "0", "pad_high": "max(kernel_size - input_size, 0)"}),
)
ANOTHER_SIZE = Defect(
    variants=("xnnpack",),
    when="padding[0] == 'VALID' and any(not l <= n <= l + s - 1 for l, s, n in zip(full_length, stride, output_shape))",
    observed=(ANSWERS, OTHERWISE),
    reason="XNNPACK takes the requested size modulo the stride, and returns another size than the one requested",
    instead=Meaning("valid", size="chosen", bind={"output_padding": "(output_shape - kernel_size) % stride"}),
)
WRONG_NUMBERS = Defect(
    variants=("xnnpack", "builtin"),
    versions=UNCHECKED,
    when="padding[0] == 'SAME' and any(not (i - 1) * s + 1 <= n <= i * s for i, s, n in "
    "zip(input_size, stride, output_shape)) or padding[0] == 'VALID' and any(not l <= n <= l + s - 1 for l, s, n in "
    "zip(full_length, stride, output_shape))",
    observed=(OTHERWISE, NO_INDEX_MAP, NO_PRODUCT),
    size="output_shape",
    reason="with an output size that the paired convolution does not map back, the optimized kernel returns wrong "
    "numbers, where the reference kernel crops or lengthens",
)
OPTIONS = {
    "CONV_2D": "Conv2DOptions",
    "DEPTHWISE_CONV_2D": "DepthwiseConv2DOptions",
    "CONV_3D": "Conv3DOptions",
    "TRANSPOSE_CONV": "TransposeConvOptions",
    "CONV_3D_TRANSPOSE": "Conv3DOptions",
    "MAX_POOL_2D": "Pool2DOptions",
    "AVERAGE_POOL_2D": "Pool2DOptions",
    "L2_POOL_2D": "Pool2DOptions",
}


def respond(layer, arguments, input_sizes):
    """Response of a model with this one operator to one-hot inputs as the batch, one-hot taps as the channels."""
    import os

    import numpy
    from ai_edge_litert import interpreter

    from derive.runtime.feeding import batch

    ones = batch(input_sizes)[..., None]
    resolver = interpreter.OpResolverType[RESOLVERS[os.environ["PADPROOF_VARIANT"]]]
    running = interpreter.Interpreter(
        model_content=_model(layer, arguments, ones), experimental_op_resolver_type=resolver, num_threads=1
    )
    running.allocate_tensors()
    running.set_tensor(running.get_input_details()[0]["index"], ones)
    running.invoke()
    return numpy.moveaxis(running.get_tensor(running.get_output_details()[0]["index"]), -1, 1)


def _model(layer, arguments, ones):
    """The bytes of a model: the operator, its weight, and the output shape where it takes one."""
    import flatbuffers
    import numpy
    from ai_edge_litert import schema_py_generated as schema

    kind = layer.name.rpartition(".")[2]
    rank = ones.ndim - 2
    buffers, tensors = [schema.BufferT()], []

    def tensor(name, shape, content=None):
        made = schema.TensorT()
        made.name, made.shape = name, list(shape)
        made.type = schema.TensorType.INT32 if name == "shape" else schema.TensorType.FLOAT32
        if content is not None:
            buffers.append(schema.BufferT())
            buffers[-1].data = numpy.frombuffer(content.tobytes(), dtype="uint8")
            made.buffer = len(buffers) - 1
        tensors.append(made)
        return len(tensors) - 1

    options = getattr(schema, f"{OPTIONS[kind]}T")()
    options.padding = getattr(schema.Padding, arguments["padding"])
    for letter, stride in zip("DHW"[-rank:], arguments["stride"]):
        setattr(options, f"stride{letter}", stride)
    for letter, factor in zip("DHW"[-rank:], arguments.get("dilation_factor", ())):
        setattr(options, f"dilation{letter}Factor", factor)
    one = tensor("input", ones.shape)
    if layer.operator == POOLING:
        options.filterHeight, options.filterWidth = arguments["filter_size"]
        inputs, sizes = [one], (1,)
    else:
        kernel_size = arguments["kernel_size"]
        taps = int(numpy.prod(kernel_size))
        eye = numpy.eye(taps, dtype="float32")
        shape = {
            "CONV_3D": (*kernel_size, 1, taps),
            "CONV_3D_TRANSPOSE": (*kernel_size, taps, 1),
            "DEPTHWISE_CONV_2D": (1, *kernel_size, taps),
        }.get(kind, (taps, *kernel_size, 1))
        weight = tensor("weight", shape, eye.reshape(shape))
        inputs, sizes = [one, weight, tensor("bias", (taps,), numpy.zeros(taps, dtype="float32"))], (taps,)
        if kind == "DEPTHWISE_CONV_2D":
            options.depthMultiplier = taps
        if layer.operator == TRANSPOSED:
            wanted = numpy.array((len(ones), *arguments["output_shape"], taps), dtype="int32")
            inputs = [tensor("shape", (rank + 2,), wanted), weight, one]
    output = tensor("output", (len(ones), *(1,) * rank, *sizes))

    code = schema.OperatorCodeT()
    code.builtinCode = getattr(schema.BuiltinOperator, kind)
    code.deprecatedBuiltinCode, code.version = min(code.builtinCode, 127), 1
    operator = schema.OperatorT()
    operator.inputs, operator.outputs = inputs, [output]
    operator.builtinOptionsType = getattr(schema.BuiltinOptions, OPTIONS[kind])
    operator.builtinOptions = options
    graph = schema.SubGraphT()
    graph.tensors, graph.operators, graph.inputs, graph.outputs = tensors, [operator], [one], [output]
    model = schema.ModelT()
    model.version, model.operatorCodes, model.subgraphs, model.buffers = 3, [code], [graph], buffers
    builder = flatbuffers.Builder(1024)
    builder.Finish(model.Pack(builder), b"TFL3")
    return bytes(builder.Output())


def _convolution(name, rank):
    return Layer(
        name=f"litert.{name}",
        operator=CONVOLUTION,
        signature="padding, stride, dilation_factor=1",
        callable=False,
        extra="kernel_size",
        dimensions=(rank,),
        values={"padding": WORDS},
        bind=STEPS,
        meanings=(SAME, VALID),
        no_output=NO_WINDOW,
        probes=({"padding": str(WORDS)},),
    )


def _transposed(name, rank, dilated):
    sized = {
        "SAME": ("(input_size - 1) * stride + 1", "input_size * stride"),
        "VALID": ("full_length", "full_length + stride - 1"),
    }
    legal = {word: f"padding == {word!r} and {low} <= output_shape <= {high}" for word, (low, high) in sized.items()}
    meanings, others = [], []
    for word, mode in (("SAME", "same_upper"), ("VALID", "valid")):
        bound = {"output_padding": f"output_shape - ({sized[word][0]})"}
        chosen = Meaning(
            mode, when=f"padding == {word!r}", size="chosen", bind=bound, versions="" if dilated else CHECKED
        )
        meanings.append(chosen)
        if not dilated:
            low, high = sized[word]
            crop = {"SAME": PAD, "VALID": "0"}[word]
            crops = {"pad_low": crop, "pad_high": f"full_length - output_shape - {crop}", "output_padding": "0"}
            illegal = f"padding == {word!r} and not {low} <= output_shape <= {high}"
            others.append(replace(chosen, when=legal[word], versions=UNCHECKED))
            others.append(Meaning("explicit", when=illegal, size="chosen", bind=crops, versions=UNCHECKED))
    return Layer(
        name=f"litert.{name}",
        operator=TRANSPOSED,
        signature="output_shape, padding, stride" + (", dilation_factor=1" if dilated else ""),
        callable=False,
        extra="kernel_size",
        dimensions=(rank,),
        values={"padding": WORDS},
        layouts={"output_shape": "between batch and channels, of any size"},
        bind=STEPS if dilated else {**STEPS, "dilation": "1"},
        meanings=(*meanings, *others),
        refusals=(() if dilated else (Refusal("output_shape >= 0", BELOW_ZERO, versions=UNCHECKED),))
        + tuple(
            Refusal(
                when=f"padding == {word!r}",
                requires=f"{low} <= output_shape <= {high}",
                says=("!= SizeOfDimension(input", *BELOW_ZERO),
                versions="" if dilated else CHECKED,
            )
            for word, (low, high) in sized.items()
        ),
        defects=() if dilated else (ANOTHER_SIZE, WRONG_NUMBERS),
        weight="weights[out_channels, *kernel_size, in_channels]",
        probes=tuple(
            {
                "padding": f"[{word!r}]",
                "output_shape": f"[{high} + 1, {low}, {low} + stride // 2, {high}, *range(max({low} - 1, 1), {low})]",
            }
            for word, (low, high) in sized.items()
        ),
    )


def _pooling(name):
    return Layer(
        name=f"litert.{name}",
        operator=POOLING,
        signature="padding, stride, filter_size",
        callable=False,
        dimensions=(2,),
        values={"padding": WORDS},
        bind={"kernel_size": "filter_size", "stride": "stride", "dilation": "1"},
        meanings=(SAME, VALID),
        no_output=NO_WINDOW,
        reduction={
            "MAX_POOL_2D": "'maximum_of_inside'",
            "AVERAGE_POOL_2D": "'average_of_inside'",
            "L2_POOL_2D": "'root_of_average'",
        }[name],
        defects=() if name == "L2_POOL_2D" else (GHOST,),
        probes=({"padding": str(WORDS)},),
    )


FRAMEWORK = Framework(
    name="litert",
    title="LiteRT",
    releases=(
        Release("2.3.0", install="ai-edge-litert==2.3.0", packages=("ai-edge-litert",), python="3.11", one_in=5),
        Release(
            "2.1.6",
            install="ai-edge-litert==2.1.6",
            packages=("ai-edge-litert",),
            python="3.11",
            layers=("litert.TRANSPOSE_CONV",),
            one_in=5,
        ),
    ),
    homepage="https://ai.google.dev/edge/litert",
    layout="N*C",
    layers=(
        _convolution("CONV_2D", 2),
        _convolution("DEPTHWISE_CONV_2D", 2),
        _convolution("CONV_3D", 3),
        _transposed("TRANSPOSE_CONV", 2, dilated=False),
        _transposed("CONV_3D_TRANSPOSE", 3, dilated=True),
        _pooling("MAX_POOL_2D"),
        _pooling("AVERAGE_POOL_2D"),
        _pooling("L2_POOL_2D"),
    ),
    respond=respond,
    variants={name: {"PADPROOF_VARIANT": name} for name in RESOLVERS},
    orientation="Convolutions do not flip the kernel, and TRANSPOSE_CONV is the exact adjoint of the convolution with "
    "the same weight. It is never told a default size: the output shape is a tensor. Since 2.2 a size that the paired "
    "convolution does not map back is refused; before, it was cropped or lengthened.",
    scope="The operators of a model that convolve or pool, in float32, built without a converter: with the XNNPACK "
    "delegate (the default), with the built-in kernels alone, and with the reference kernels. The GPU delegate and the "
    "quantized kernels are not measured.",
    sources=(
        Source(
            "LiteRT source",
            "https://github.com/google-ai-edge/LiteRT/blob/f67457790c9c2ab67347d6fe53270e8d3df20868/tflite/kernels/"
            "padding.h",
            "ComputePaddingWithOffsetChecked: *offset = total_padding % 2, and total_padding / 2 before",
        ),
        Source(
            "LiteRT source",
            "https://github.com/google-ai-edge/LiteRT/blob/v2.2.0/tflite/kernels/transpose_conv.cc",
            "TF_LITE_ENSURE_EQ(context, computed_input_height, SizeOfDimension(input, 1))",
        ),
        Source(
            "LiteRT source",
            "https://github.com/google-ai-edge/LiteRT/blob/f67457790c9c2ab67347d6fe53270e8d3df20868/tflite/delegates/"
            "xnnpack/xnnpack_delegate.cc",
            "CalculateTransposeConvPaddings: adjustment_height = (output_height - kernel_height) % stride_height; "
            "what VALID then returns is not compared with output_height",
        ),
    ),
)
