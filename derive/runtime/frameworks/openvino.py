"""OpenVINO: convolution, its transpose and pooling of its own operation set, and as imported from ONNX."""

from functools import cache

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.outcomes import EMPTY, INFERS_OTHERWISE, OTHERWISE
from derive.runtime.source import Source

NOTHING_LEFT = (EMPTY, "Can't clone desc if new dims are undefined", "Destination memory is undefined")
NO_WINDOW = "larger than the data shape after padding"
AUTO_PADS = ("EXPLICIT", "VALID", "SAME_UPPER", "SAME_LOWER")
OPSETS = ("opset1", "opset13", "opset15")
SMALLEST = "((input_size - 1) * stride + 1)"


@cache
def _core():
    import openvino

    return openvino.Core()


def _model(layer, arguments, input_sizes):
    """The model of one layer, for one-hot inputs as the batch and one-hot taps as the channels."""
    import numpy
    import openvino

    operation = layer.name.rpartition(".")[2]
    given, rank = dict(arguments), len(input_sizes)
    shape = (int(numpy.prod(input_sizes)), 1, *input_sizes)
    kernel_shape = given.pop("kernel_size", given.get("kernel_shape"))
    taps = int(numpy.prod(kernel_shape))
    channels = (1, taps) if layer.operator == TRANSPOSED else (taps, 1)
    weight = numpy.eye(taps, dtype="float32").reshape(*channels, *kernel_shape)
    if layer.name.startswith("openvino.onnx."):
        import io

        from onnx import TensorProto, helper

        given.setdefault("kernel_shape", kernel_shape)
        given = {name: value for name, value in given.items() if value is not None}
        numbers = [name for name in ("ceil_mode", "count_include_pad") if isinstance(given.get(name), tuple)]
        given.update({name: given[name][0] for name in numbers})
        weights = [] if layer.operator == POOLING else ["weight"]
        node = helper.make_node(operation, ["input", *weights], ["output"], **given)
        graph = helper.make_graph(
            [node],
            "graph",
            [helper.make_tensor_value_info("input", TensorProto.FLOAT, shape)],
            [helper.make_tensor_value_info("output", TensorProto.FLOAT, None)],
            [helper.make_tensor(name, TensorProto.FLOAT, weight.shape, weight.ravel()) for name in weights],
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 22)], ir_version=10)
        return _core().read_model(io.BytesIO(model.SerializeToString()))
    import openvino.opset16 as opset

    for name in ("strides", "dilations", "pads_begin", "pads_end"):
        given.setdefault(name, (1 if name in ("strides", "dilations") else 0,) * rank)
    given = {name: list(value) if isinstance(value, tuple) else value for name, value in given.items()}
    if given.get("output_shape") is not None:
        given["output_shape"] = numpy.array(given["output_shape"], dtype="int64")
    if layer.operator == POOLING:
        given.setdefault("kernel_shape", list(kernel_shape))
    data = opset.parameter(list(shape))
    node = getattr(opset, operation)(data, *(() if layer.operator == POOLING else (weight,)), **given)
    return openvino.Model([node.output(0)], [data])


def respond(layer, arguments, input_sizes):
    """Response of the model as the CPU plugin compiles it; an error is told with all of its lines as one."""
    from derive.runtime.feeding import batch

    limits = {"INFERENCE_PRECISION_HINT": "f32", "INFERENCE_NUM_THREADS": 1, "NUM_STREAMS": 1}
    ones = batch(input_sizes)[:, None]
    try:
        model = _model(layer, arguments, input_sizes)
        return _core().compile_model(model, "CPU", limits)(ones)[0]
    except RuntimeError as error:
        raise RuntimeError(" ".join(str(error).split())) from None


def infer(layer, arguments, input_sizes):
    """The sizes of the model's output before it is compiled."""
    return _model(layer, arguments, input_sizes).output(0).get_shape()[2:]


PADS = {"pad_low": "pads_begin", "pad_high": "pads_end"}
NOT_NEGATIVE = Refusal(
    when="auto_pad == 'EXPLICIT'",
    requires="min(pads_begin, pads_end) >= 0",
    says="could not construct a memory descriptor using a format tag",
    way_out="or slice the input by hand",
)
CONVOLUTION_LAYER = Layer(
    name="openvino.opset16.convolution",
    operator=CONVOLUTION,
    signature="data, filters, strides, pads_begin, pads_end, dilations, auto_pad='EXPLICIT', name=None",
    also=tuple(f"openvino.{opset}.convolution" for opset in OPSETS),
    dimensions=(1, 2),
    arrays=("data", "filters"),
    extra="kernel_size",
    values={"auto_pad": AUTO_PADS},
    any_case=("auto_pad",),
    bind={"kernel_size": "kernel_size", "stride": "strides", "dilation": "dilations"},
    refusals=(NOT_NEGATIVE,),
    meanings=(
        Meaning("valid", when="auto_pad == 'VALID'"),
        Meaning("same_upper", when="auto_pad == 'SAME_UPPER'"),
        Meaning("same_lower", when="auto_pad == 'SAME_LOWER'"),
        Meaning("explicit", when="auto_pad == 'EXPLICIT'", bind=PADS),
    ),
    no_output=NO_WINDOW,
    weight="filters[out_channels, in_channels, *kernel_size]",
    probes=(
        {"auto_pad": "['VALID', 'SAME_UPPER', 'SAME_LOWER']", "pads_begin": "[0]", "pads_end": "[0]"},
        {"auto_pad": "['SAME_UPPER']", "pads_begin": "[1]", "pads_end": "[2]"},
        {"pads_begin": "[0]", "pads_end": "[0]"},
        {"pads_begin": "[2]", "pads_end": "[0, 1]"},
        {"pads_begin": "[-1]", "pads_end": "[0]"},
    ),
    one_in=4,
)
EXPLICIT = "auto_pad in (None, 'EXPLICIT')"
PLUS = {"output_padding": "output_padding or 0"}
BY_SHAPE = {"output_padding": f"output_shape - {SMALLEST}"}
CUT = "max(full_length + (output_padding or 0) - output_shape, 0)"


def _cut(low):
    """Crops with this one at the start and whatever is left of the full result cut, or appended, at the end."""
    return {"pad_low": low, "pad_high": "0", "output_padding": f"output_shape - full_length + {low}"}


def _pointwise(pads, output_padding):
    """A kernel of one element at stride 1 on all axes, with pads that move it."""
    size = f"(output_shape if output_shape is not None else full_length + {output_padding} - ({pads}))"
    return Defect(
        when="max(kernel_size) == 1 and max(stride) == 1",
        observed=(OTHERWISE,),
        instead=Meaning(
            "explicit",
            size="chosen",
            bind={"pad_low": "0", "pad_high": "0", "output_padding": f"{size} - full_length"},
        ),
        reason="the pad before is cut at the end instead, where the kernel is one element and the stride 1 on all axes",
    )


NO_NEGATIVE_SHAPE = Refusal(
    when="output_shape is not None",
    requires="output_shape >= 0",
    says=("Check 'low >= 0 && up >= 0' failed", "Model wasn't fully converted"),
)
TRANSPOSED_LAYER = Layer(
    name="openvino.opset16.convolution_backprop_data",
    operator=TRANSPOSED,
    signature="data, filters, strides, output_shape=None, pads_begin=None, pads_end=None, dilations=None, "
    "auto_pad=None, output_padding=None, name=None",
    also=tuple(f"openvino.{opset}.convolution_backprop_data" for opset in OPSETS),
    dimensions=(1, 2),
    arrays=("data", "filters"),
    extra="kernel_size",
    values={
        "output_shape": (int, None),
        "pads_begin": (int, None),
        "pads_end": (int, None),
        "dilations": (int, None),
        "auto_pad": (*AUTO_PADS, None),
        "output_padding": (int, None),
    },
    any_case=("auto_pad",),
    bind={"kernel_size": "kernel_size", "stride": "strides", "dilation": "1 if dilations is None else dilations"},
    varied={"kernel_size": "kernel_size", "stride": "strides", "dilation": "dilations"},
    refusals=(
        Refusal(
            when=f"pads_begin is not None and {EXPLICIT}",
            requires="pads_begin >= 0",
            says="could not create a primitive descriptor for the deconvolution",
        ),
        NO_NEGATIVE_SHAPE,
    ),
    meanings=(
        Meaning(
            "explicit",
            when=f"output_shape is None and {EXPLICIT}",
            size="chosen",
            bind={"pad_low": "pads_begin or 0", "pad_high": "pads_end or 0", **PLUS},
        ),
        Meaning("valid", when=f"output_shape is None and not {EXPLICIT}", size="chosen", bind=PLUS),
        Meaning(
            "explicit", when=f"output_shape is not None and {EXPLICIT}", size="chosen", bind=_cut("(pads_begin or 0)")
        ),
        Meaning(
            "valid",
            when="output_shape is not None and auto_pad == 'VALID'",
            size="chosen",
            bind={"output_padding": "output_shape - full_length"},
        ),
        Meaning(
            "same_lower",
            when="output_shape is not None and auto_pad == 'SAME_UPPER' and not output_padding",
            size="chosen",
            bind=BY_SHAPE,
        ),
        Meaning(
            "same_upper",
            when="output_shape is not None and auto_pad == 'SAME_LOWER' and not output_padding",
            size="chosen",
            bind=BY_SHAPE,
        ),
        Meaning(
            "explicit",
            when="output_shape is not None and auto_pad == 'SAME_UPPER' and output_padding",
            size="chosen",
            bind=_cut(f"(({CUT} + 1) // 2)"),
        ),
        Meaning(
            "explicit",
            when="output_shape is not None and auto_pad == 'SAME_LOWER' and output_padding",
            size="chosen",
            bind=_cut(f"({CUT} // 2)"),
        ),
    ),
    no_output=NOTHING_LEFT,
    defects=(
        _pointwise(
            "(pads_begin or 0) + (pads_end or 0) if auto_pad in (None, 'EXPLICIT') else 0", "(output_padding or 0)"
        ),
        Defect(
            when="any(pad is not None and pad < 0 for pad in pads_begin)",
            observed=(INFERS_OTHERWISE,),
            reason="shape inference gives a size for a negative pads_begin, for which no kernel can be made",
        ),
    ),
    weight="filters[in_channels, out_channels, *kernel_size]",
    probes=(
        {"pads_begin": "[0]", "pads_end": "[0]"},
        {"pads_begin": "[1]", "pads_end": "[0, 2]", "output_padding": "[0, stride]"},
        {"auto_pad": "['VALID', 'SAME_UPPER', 'SAME_LOWER']", "output_padding": "[None, 1]"},
        {"auto_pad": "['VALID']", "output_shape": "[max(full_length - 2, 1)]"},
        {
            "auto_pad": "['SAME_UPPER', 'SAME_LOWER']",
            "output_shape": "[n for n in (full_length - 2, full_length - 1, full_length + 1) if n > 0]",
        },
        {
            "auto_pad": "['SAME_UPPER', 'SAME_LOWER']",
            "output_padding": "[1]",
            "output_shape": "[max(full_length - 2, 1)]",
        },
        {"pads_begin": "[0, 1]", "pads_end": "[1]", "output_shape": "[max(full_length - 2, 1)]"},
    ),
    one_in=4,
)
TYPES = ("floor", "ceil", "ceil_torch")
COUNTED = "(-(-(input_size + {low} + {high} - effective_kernel_size) // stride) + 1)"
SAME_TOTAL = "max((input_size - 1) // stride * stride + effective_kernel_size - input_size, 0)"


def _drops_one(when, low, high):
    """Rounding up, less one window that starts after the input, where more than one does."""
    windows = f"({COUNTED} - ({COUNTED} * stride - stride >= input_size + {{low}}))".format(low=low, high=high)
    return Defect(
        when=when,
        observed=(OTHERWISE,),
        instead=Meaning(
            "explicit",
            bind={
                "pad_low": low,
                "pad_high": f"({windows} - 1) * stride + effective_kernel_size - input_size - {low}",
            },
        ),
        reason="of several windows that start after the input, only the last is dropped",
    )


def _one_more(when, low):
    """Same, rounded up though it needs no rounding."""
    return Defect(
        when=when,
        observed=(OTHERWISE,),
        instead=Meaning("explicit_ceil", bind={"pad_low": low, "asked_pad_high": f"{SAME_TOTAL} - {low}"}),
        reason="one window too many, wholly outside the input, where a same mode is rounded up and the kernel is "
        "shorter than what the last stride leaves",
    )


NO_LENGTH = "Cannot get length of dynamic dimension"
UPPER_HALF, LOWER_HALF = f"({SAME_TOTAL} // 2)", f"(({SAME_TOTAL} + 1) // 2)"
FITS = "effective_kernel_size <= input_size + pads_begin + pads_end"
ROUNDED = {"pad_low": "pads_begin", "asked_pad_high": "pads_end"}
UNPADDED = {"pad_low": "0", "asked_pad_high": "0"}


AVERAGE = "'average_of_inside' if exclude_pad else 'average_of_padded' if rounding_type == 'ceil_torch' else 'average_of_kernel'"


def _pooling(name, signature, default, extra=(), probed=""):
    """A pooling layer; `probed` is an argument that is asked with both of its truth values."""
    explicit = f"auto_pad in {default}"
    first = {probed: "[True]"} if probed else {}
    both = {probed: "[True, False]"} if probed else {}
    return Layer(
        name=f"openvino.opset16.{name}",
        operator=POOLING,
        signature=signature,
        dimensions=(1, 2),
        arrays=("data_batch" if "data_batch" in signature else "data",),
        values={
            "rounding_type": TYPES,
            "auto_pad": (*AUTO_PADS, None),
            **({"dilations": (int, None)} if "dilations=None" in signature else {}),
            **({probed: (True, False)} if probed else {}),
        },
        any_case=("auto_pad", "rounding_type"),
        bind={
            "kernel_size": "kernel_shape",
            "stride": "strides",
            "dilation": "1 if dilations is None else dilations" if "dilations=None" in signature else "dilations",
        },
        varied={"kernel_size": "kernel_shape", "stride": "strides", "dilation": "dilations"},
        refusals=(
            *extra,
            Refusal(when=explicit, requires="pads_begin + pads_end >= 0", says=(NO_LENGTH, NO_WINDOW)),
            Refusal(when=f"{explicit} and rounding_type != 'floor'", requires=FITS, says=NO_WINDOW),
            Refusal(
                when="auto_pad == 'VALID' and rounding_type != 'floor'",
                requires="effective_kernel_size <= input_size",
                says=NO_WINDOW,
            ),
        ),
        meanings=(
            Meaning("same_upper", when="auto_pad == 'SAME_UPPER'"),
            Meaning("same_lower", when="auto_pad == 'SAME_LOWER'"),
            Meaning("valid", when="auto_pad == 'VALID' and rounding_type == 'floor'"),
            Meaning("explicit_ceil", when="auto_pad == 'VALID' and rounding_type == 'ceil'", bind=UNPADDED),
            Meaning(
                "explicit_ceil_inside", when="auto_pad == 'VALID' and rounding_type == 'ceil_torch'", bind=UNPADDED
            ),
            Meaning("explicit", when=f"{explicit} and rounding_type == 'floor'", bind=PADS),
            Meaning("explicit_ceil", when=f"{explicit} and rounding_type == 'ceil'", bind=ROUNDED),
            Meaning("explicit_ceil_inside", when=f"{explicit} and rounding_type == 'ceil_torch'", bind=ROUNDED),
        ),
        no_output=NO_WINDOW,
        reduction=AVERAGE if probed else "'maximum_from_lowest'",
        defects=(
            _drops_one(f"rounding_type[0] == 'ceil_torch' and auto_pad[0] in {default}", "pads_begin", "pads_end"),
            _one_more("rounding_type[0] == 'ceil' and auto_pad[0] == 'SAME_UPPER'", UPPER_HALF),
            _one_more("rounding_type[0] == 'ceil' and auto_pad[0] == 'SAME_LOWER'", LOWER_HALF),
        ),
        probes=(
            {"rounding_type": str(TYPES), "pads_begin": "[0]", "pads_end": "[0]", **first},
            {"rounding_type": str(TYPES), "pads_begin": "[1]", "pads_end": "[2]", **both},
            {
                "rounding_type": "['floor', 'ceil']",
                "pads_begin": "[0]",
                "pads_end": "[0]",
                "auto_pad": "['SAME_UPPER', 'SAME_LOWER']",
                **first,
            },
            {
                "rounding_type": str(TYPES),
                "pads_begin": "[0]",
                "pads_end": "[0]",
                "auto_pad": "['VALID']",
                **first,
            },
        ),
        one_in=4,
    )


PADDING_ONLY = Refusal(
    when="exclude_pad and auto_pad in (None, 'EXPLICIT')",
    requires="max(pads_begin, pads_end) < effective_kernel_size",
    says="sometimes entirely in the padding area",
)
POOLINGS = (
    _pooling(
        "max_pool",
        "data, strides, dilations, pads_begin, pads_end, kernel_shape, rounding_type='floor', auto_pad=None, "
        "index_element_type='i64', axis=0, name=None",
        "(None, 'EXPLICIT')",
    ),
    _pooling(
        "avg_pool",
        "data_batch, strides, pads_begin, pads_end, kernel_shape, exclude_pad, rounding_type='floor', auto_pad=None, "
        "dilations=None, name=None",
        "(None, 'EXPLICIT')",
        extra=(PADDING_ONLY,),
        probed="exclude_pad",
    ),
)

ONNX_AUTO_PADS = ("NOTSET", "VALID", "SAME_UPPER", "SAME_LOWER")
LOW, HIGH = "(pads[0] if pair(pads) else 0)", "(pads[1] if pair(pads) else 0)"
ONNX_PADS = {"pad_low": LOW, "pad_high": HIGH}
ONNX_QUANTITIES = {"kernel_size": "kernel_shape", "stride": "strides", "dilation": "dilations"}
LENGTH = "(full_length + output_padding)"
ONNX_CUT = f"max({LENGTH} - output_shape, 0)"


def _onnx(name, operator, signature, **fields):
    return Layer(
        name=f"openvino.onnx.{name}",
        operator=operator,
        signature=signature,
        callable=False,
        dimensions=(1, 2),
        layouts={"pads": "low, then high"},
        bind=ONNX_QUANTITIES,
        one_in=4,
        **{
            **fields,
            "values": {"auto_pad": ONNX_AUTO_PADS, "pads": (PAIR, None), **fields.get("values", {})},
        },
    )


# With output_shape: since 2026.0 always the longer crop first, before as the operation below.
ONNX_BY_SHAPE = (
    Meaning(
        "explicit",
        when="output_shape is not None",
        size="chosen",
        bind=_cut(f"(({ONNX_CUT} + 1) // 2)"),
        versions=">=2026.0",
    ),
    Meaning(
        "explicit",
        when="output_shape is not None and auto_pad == 'NOTSET'",
        size="chosen",
        bind=_cut(LOW),
        versions="<2026.0",
    ),
    Meaning(
        "valid",
        when="output_shape is not None and auto_pad == 'VALID'",
        size="chosen",
        bind={"output_padding": "output_shape - full_length"},
        versions="<2026.0",
    ),
    Meaning(
        "explicit",
        when="output_shape is not None and auto_pad == 'SAME_UPPER'",
        size="chosen",
        bind=_cut(f"(({ONNX_CUT} + 1) // 2)"),
        versions="<2026.0",
    ),
    Meaning(
        "explicit",
        when="output_shape is not None and auto_pad == 'SAME_LOWER'",
        size="chosen",
        bind=_cut(f"({ONNX_CUT} // 2)"),
        versions="<2026.0",
    ),
)
ONNX_LAYERS = (
    _onnx(
        "Conv",
        CONVOLUTION,
        "kernel_shape, auto_pad='NOTSET', dilations=1, group=1, pads=None, strides=1",
        meanings=(
            Meaning("valid", when="auto_pad == 'VALID'"),
            Meaning("same_upper", when="auto_pad == 'SAME_UPPER'"),
            Meaning("same_lower", when="auto_pad == 'SAME_LOWER'"),
            Meaning("explicit", when="auto_pad == 'NOTSET'", bind=ONNX_PADS),
        ),
        refusals=(
            Refusal(
                when="auto_pad == 'NOTSET'",
                requires=f"{LOW} + {HIGH} >= 0",
                says=NOT_NEGATIVE.says,
                way_out=NOT_NEGATIVE.way_out,
            ),
        ),
        no_output=NO_WINDOW,
        weight="W[out_channels, in_channels / group, *kernel_shape]",
        probes=(
            {"auto_pad": "['VALID', 'SAME_UPPER', 'SAME_LOWER']"},
            {"pads": "[(0, 0), (1, 0), (1, 2)]"},
        ),
    ),
    _onnx(
        "ConvTranspose",
        TRANSPOSED,
        "kernel_shape, auto_pad='NOTSET', dilations=1, group=1, output_padding=0, output_shape=None, pads=None, strides=1",
        values={"output_shape": (int, None)},
        refusals=(NO_NEGATIVE_SHAPE,),
        meanings=(
            *ONNX_BY_SHAPE,
            Meaning(
                "same_unextended_upper",
                when="output_shape is None and auto_pad == 'SAME_UPPER'",
                bind={"output_padding": "output_padding"},
                versions=">=2025.4",
            ),
            Meaning(
                "same_unextended_lower",
                when="output_shape is None and auto_pad == 'SAME_LOWER'",
                bind={"output_padding": "output_padding"},
                versions=">=2025.4",
            ),
            Meaning(
                "valid",
                when="output_shape is None and auto_pad in ('SAME_UPPER', 'SAME_LOWER')",
                size="chosen",
                bind={"output_padding": "output_padding"},
                versions="<2025.4",
            ),
            Meaning(
                "valid",
                when="output_shape is None and auto_pad == 'VALID'",
                size="chosen",
                bind={"output_padding": "output_padding"},
            ),
            Meaning(
                "explicit",
                when="output_shape is None and auto_pad == 'NOTSET'",
                size="chosen",
                bind={**ONNX_PADS, "output_padding": "output_padding"},
            ),
        ),
        no_output=NOTHING_LEFT,
        defects=(
            _pointwise(
                f"{LOW} + {HIGH} if auto_pad == 'NOTSET' else 0 if auto_pad == 'VALID' else output_padding",
                "output_padding",
            ),
        ),
        weight="W[in_channels, out_channels / group, *kernel_shape]",
        probes=(
            {"auto_pad": "['SAME_UPPER', 'SAME_LOWER']", "output_padding": "[0, 1, stride]"},
            {"auto_pad": "['VALID']", "output_padding": "[0, 1]"},
            {"pads": "[(0, 0), (1, 0), (1, 2)]", "output_padding": "[0]"},
            {"pads": "[(1, 2)]", "output_padding": "[stride]"},
            {"auto_pad": "['SAME_UPPER', 'SAME_LOWER']", "output_shape": "[max(full_length - 1, 1), full_length + 1]"},
            {"auto_pad": "['VALID']", "output_shape": "[max(full_length - 1, 1)]"},
            {"pads": "[(1, 2)]", "output_shape": "[max(full_length - 1, 1)]"},
            {
                "auto_pad": "['NOTSET', 'SAME_UPPER']",
                "output_padding": "[1]",
                "output_shape": "[max(full_length - 2, 1)]",
            },
        ),
    ),
)


def _onnx_pooling(name, rounded_up, signature, refusals=(), defects=(), **values):
    return _onnx(
        name,
        POOLING,
        signature,
        values={"ceil_mode": (0, 1), **values},
        refusals=(
            *refusals,
            Refusal(when="auto_pad == 'NOTSET'", requires=f"{LOW} + {HIGH} >= 0", says="Model wasn't fully converted"),
            Refusal(
                when="auto_pad == 'NOTSET' and ceil_mode",
                requires=f"effective_kernel_size <= input_size + {LOW} + {HIGH}",
                says=NO_WINDOW,
            ),
            Refusal(
                when="auto_pad == 'VALID' and ceil_mode", requires="effective_kernel_size <= input_size", says=NO_WINDOW
            ),
        ),
        meanings=(
            Meaning("same_upper", when="auto_pad == 'SAME_UPPER'"),
            Meaning("same_lower", when="auto_pad == 'SAME_LOWER'"),
            Meaning("valid", when="auto_pad == 'VALID' and not ceil_mode"),
            Meaning(rounded_up, when="auto_pad == 'VALID' and ceil_mode", bind=UNPADDED),
            Meaning("explicit", when="auto_pad == 'NOTSET' and not ceil_mode", bind=ONNX_PADS),
            Meaning(
                rounded_up,
                when="auto_pad == 'NOTSET' and ceil_mode",
                bind={"pad_low": LOW, "asked_pad_high": HIGH},
            ),
        ),
        no_output=NO_WINDOW,
        reduction="'average_of_padded' if count_include_pad else 'average_of_inside'"
        if values
        else "'maximum_from_lowest'",
        valued={"count_include_pad": "[0, 1]"} if values else {},
        defects=defects,
        probes=(
            {"auto_pad": "['SAME_UPPER', 'SAME_LOWER']", "ceil_mode": "[0, 1]"},
            {"auto_pad": "['VALID']", "ceil_mode": "[1]"},
            {"pads": "[(0, 0), (1, 2)]", "ceil_mode": "[0, 1]"},
        ),
    )


LAYERS = (
    CONVOLUTION_LAYER,
    TRANSPOSED_LAYER,
    *POOLINGS,
    *ONNX_LAYERS,
    _onnx_pooling(
        "MaxPool",
        "explicit_ceil",
        "kernel_shape, auto_pad='NOTSET', ceil_mode=0, dilations=1, pads=None, storage_order=0, strides=1",
        defects=(
            _one_more("ceil_mode[0] and auto_pad[0] == 'SAME_UPPER'", UPPER_HALF),
            _one_more("ceil_mode[0] and auto_pad[0] == 'SAME_LOWER'", LOWER_HALF),
        ),
    ),
    _onnx_pooling(
        "AveragePool",
        "explicit_ceil_inside",
        "kernel_shape, auto_pad='NOTSET', ceil_mode=0, count_include_pad=0, dilations=1, pads=None, strides=1",
        refusals=(
            Refusal(
                when="auto_pad == 'NOTSET' and not count_include_pad",
                requires=f"max({LOW}, {HIGH}) < effective_kernel_size",
                says="sometimes entirely in the padding area",
            ),
        ),
        defects=(_drops_one("ceil_mode[0] and auto_pad[0] == 'NOTSET'", LOW, HIGH),),
        count_include_pad=(0, 1),
    ),
)
FRAMEWORK = Framework(
    name="openvino",
    title="OpenVINO",
    releases=(
        Release("2026.4.1", install="openvino==2026.4.1 onnx==1.23.2", packages=("openvino", "onnx"), one_in=11),
        *(
            Release(
                version,
                install=f"openvino=={version} onnx==1.19.1",
                packages=("openvino", "onnx"),
                layers=("openvino.onnx.ConvTranspose",),
                one_in=11,
            )
            for version in ("2025.4.1", "2025.3.0")
        ),
    ),
    homepage="https://docs.openvino.ai",
    layout="NC*",
    aliases={"ov": "openvino"},
    kin=("ops", *(f"opset{number}" for number in range(1, 17))),
    layers=LAYERS,
    respond=respond,
    infer=infer,
    orientation="Convolution does not flip the kernel. Its transpose is the exact adjoint of the convolution with the "
    "same weight, whose two channel axes change roles.",
    scope="The operations of the Python operation sets, and the ONNX operators that the model reader converts into them, "
    "compiled for the CPU. Left out: the grouped, deformable, binary and adaptive operations.",
    sources=(
        Source(
            "OpenVINO operation set, ConvolutionBackpropData-1",
            "https://docs.openvino.ai/2026/documentation/openvino-ir-format/operation-sets/operation-specs/convolution/"
            "convolution-backprop-data-1.html",
            "If output_shape is specified; its words for same_upper and same_lower contradict its formulas",
        ),
        Source(
            "OpenVINO source",
            "https://github.com/openvinotoolkit/openvino/blob/1534cfce69eda2f8c074b5c3e90a9a91fa670230/src/core/"
            "shape_inference/include/convolution_backprop_shape_inference_util.hpp",
            "apply_auto_pad: padding_swap; apply_padding: no output_shape, no pads",
        ),
        Source(
            "OpenVINO source, ONNX front end",
            "https://github.com/openvinotoolkit/openvino/blob/02744ccab906204afe70812cb0ddf7f77f5dd79f/src/frontends/"
            "onnx/frontend/src/op/conv_transpose.cpp",
            "conv_transpose: pads_begin[i] = total_pad - total_pad / 2; calculate_transpose_auto_pads",
        ),
        Source(
            "OpenVINO pull request 32608",
            "https://github.com/openvinotoolkit/openvino/pull/32608",
            "auto_pad of ONNX ConvTranspose without output_shape, since 2025.4",
        ),
        Source(
            "OpenVINO issue 7321",
            "https://github.com/openvinotoolkit/openvino/issues/7321",
            "same modes of ConvolutionBackpropData without output_shape",
        ),
    ),
)
