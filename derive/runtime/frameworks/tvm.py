"""Apache TVM: the operators of Relax, the TOPI library below them, and the import of ONNX operators, compiled for LLVM."""

from typing import Any

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.outcomes import EMPTY, OTHERWISE
from derive.runtime.source import Source


def _arrays(layer, kernel, input_sizes):
    """One-hot inputs as the batch, and one-hot taps as the channels."""
    import math

    import numpy

    from derive.runtime.feeding import batch

    taps = math.prod(kernel)
    ones = batch(input_sizes)[:, None]
    if layer.operator == POOLING:
        return [ones]
    weight = numpy.eye(taps, dtype="float32").reshape(taps, 1, *kernel)
    return [ones, weight.swapaxes(0, 1).copy() if layer.operator == TRANSPOSED else weight]


def _onnx(layer, given, arrays):
    """A module of one operator, imported from ONNX."""
    import onnx
    from onnx import helper
    from tvm.relax.frontend.onnx import from_onnx

    if "ceil_mode" in given:
        given["ceil_mode"] = given["ceil_mode"][0]
    names = ["X", "W"][: len(arrays)]
    node = helper.make_node(layer.name.rpartition(".")[2], names, ["Y"], **given)
    values = [
        helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, array.shape) for name, array in zip(names, arrays)
    ]
    result = helper.make_tensor_value_info("Y", onnx.TensorProto.FLOAT, None)
    graph = helper.make_graph([node], "one", values, [result])
    return from_onnx(
        helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)]), keep_params_in_input=True
    )


def _relax(layer, given, arrays):
    """A module of one Relax operator."""
    from tvm import relax

    from derive.runtime.expressions import locate

    builder = relax.BlockBuilder()
    variables = [relax.Var(f"v{place}", relax.TensorType(array.shape, "float32")) for place, array in enumerate(arrays)]
    with builder.function("main", variables):
        with builder.dataflow():
            output = builder.emit_output(builder.emit(locate(layer.name)(*variables, **given)))
        builder.emit_func_output(output)
    return builder.get()


def _topi(layer, given, arrays):
    """The placeholders and the output of one TOPI function."""
    from tvm import te

    from derive.runtime.expressions import locate

    places = [te.placeholder(array.shape, name=f"v{place}") for place, array in enumerate(arrays)]
    if layer.operator == TRANSPOSED:
        given["out_dtype"] = "float32"
    return [*places, locate(layer.name)(*places, **given)]


def _question(layer, arguments, input_sizes):
    given = dict(arguments)
    kernel = given.pop("kernel_size") if "kernel_size" in given else ()
    if layer.dimensions == (1,) and ".onnx." not in layer.name:
        given = {
            name: value[0] if isinstance(value, tuple) and len(value) == 1 else value for name, value in given.items()
        }
    return given, _arrays(layer, kernel, input_sizes)


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch and one-hot taps as the channels, of the compiled operator."""
    import tvm
    from tvm import relax, te

    given, arrays = _question(layer, arguments, input_sizes)
    tensors = [tvm.runtime.tensor(array) for array in arrays]
    target = tvm.target.Target({"kind": "llvm", "opt-level": 0})
    if ".topi." in layer.name:
        made = _topi(layer, given, arrays)
        compiled = tvm.compile(te.create_prim_func(made), target=target)
        found = tvm.runtime.empty([int(size) for size in made[-1].shape], "float32")
        compiled["main"](*tensors, found)
        return found.numpy()
    made = (_onnx if ".onnx." in layer.name else _relax)(layer, given, arrays)
    machine = relax.VirtualMachine(tvm.compile(made, target=target), tvm.cpu())
    return machine["main"](*tensors).numpy()


def infer(layer, arguments, input_sizes):
    """The shape that Relax infers, or that TOPI gives its output, before anything is compiled."""
    given, arrays = _question(layer, arguments, input_sizes)
    if ".topi." in layer.name:
        shape = _topi(layer, given, arrays)[-1].shape
    else:
        shape = (_onnx if ".onnx." in layer.name else _relax)(layer, given, arrays)["main"].ret_ty.shape
    sizes = tuple(int(size) for size in shape)[2:]
    if min(sizes) < (layer.operator == CONVOLUTION and ".topi." not in layer.name):
        raise ValueError("no output")
    return sizes


OPSET = 18
LOW = "(padding[0] if pair(padding) else padding)"
HIGH = "(padding[1] if pair(padding) else padding)"
LAYOUT = {"padding": "low, then high"}
NEGATIVE = ("lead to negative output shape", "cannot make uint from negative value", "std::bad_alloc", EMPTY)
SPREAD = "[0, 1, 3, (1, 2), (2, 0)]"
LETTERS = {1: "W", 2: "HW", 3: "DHW"}


def _convolution(rank):
    letters = LETTERS[rank]
    return Layer(
        name=f"tvm.relax.op.nn.conv{rank}d",
        operator=CONVOLUTION,
        signature=f"data, weight, strides=1, padding=0, dilation=1, groups=1, "
        f"data_layout='NC{letters}', kernel_layout='OI{letters}', out_layout=None, out_dtype=None",
        dimensions=(rank,),
        one_in=2,
        callable=rank == 1,
        arrays=("data", "weight"),
        extra="kernel_size",
        values={"padding": (int, PAIR)},
        layouts=LAYOUT,
        bind={"kernel_size": "kernel_size", "stride": "strides", "dilation": "dilation"},
        no_output=NEGATIVE,
        meanings=(Meaning("explicit", bind={"pad_low": LOW, "pad_high": HIGH}),),
        weight="weight[out_channels, in_channels / groups, *kernel_size]",
        probes=({"padding": SPREAD},),
    )


BELOW_STRIDE = Refusal(
    requires="output_padding < strides", says="expects the output padding less than the strides, but the output padding"
)


def _transposed(rank):
    letters = LETTERS[rank]
    return Layer(
        name=f"tvm.relax.op.nn.conv{rank}d_transpose",
        operator=TRANSPOSED,
        signature=f"data, weight, strides=1, padding=0, "
        f"output_padding=0, dilation=1, groups=1, "
        f"data_layout='NC{letters}', kernel_layout='IO{letters}', out_layout=None, out_dtype=None",
        dimensions=(rank,),
        one_in=2,
        callable=rank == 1,
        arrays=("data", "weight"),
        extra="kernel_size",
        values={"padding": (int, PAIR)},
        layouts=LAYOUT,
        bind={"kernel_size": "kernel_size", "stride": "strides", "dilation": "dilation"},
        refusals=(BELOW_STRIDE,),
        no_output=NEGATIVE,
        meanings=(
            Meaning(
                "explicit",
                size="chosen",
                bind={"pad_low": LOW, "pad_high": HIGH, "output_padding": "output_padding"},
            ),
        ),
        weight="weight[in_channels, out_channels / groups, *kernel_size]",
        probes=(
            {"padding": "[0, 1, 3]", "output_padding": "[0, 1, 2]"},
            {"padding": "[(1, 2), (2, 0)]"},
        ),
    )


def _dropped(low, high, pads):
    """In ceil mode one window after the input is dropped, though two and more may start there."""
    rounded = f"(-(-(input_size + {low} + {high} - effective_kernel_size) // stride) + 1)"
    size = f"({rounded} - (1 if ({rounded} - 1) * stride >= input_size + {low} else 0))"
    return Defect(
        when="ceil_mode[0] in (True, 1) and any("
        "-(-(i + (p[0] + p[1] if pair(p) else 2 * p) - k) // s) > -(-(i + (p[0] if pair(p) else p)) // s) "
        f"for i, p, k, s in zip(input_size, {pads}, effective_kernel_size, stride))",
        observed=(OTHERWISE,),
        reason="in ceil mode TVM drops one window that starts after the input, and keeps the others that do where the "
        "padding is so wide",
        instead=Meaning(
            "explicit",
            bind={
                "pad_low": low,
                "pad_high": f"({size} - 1) * stride + effective_kernel_size - input_size - {low}",
            },
        ),
    )


def _pooling(kind, rank):
    counted = kind == "avg" and rank == 1
    return Layer(
        name=f"tvm.relax.op.nn.{kind}_pool{rank}d",
        operator=POOLING,
        signature="data, pool_size=1, strides=1, padding=0, dilation=1, "
        f"ceil_mode=False, count_include_pad={counted}, layout='NC{LETTERS[rank]}', out_layout=None",
        dimensions=(rank,),
        one_in=2,
        callable=False,
        arrays=("data",),
        values={"padding": (int, PAIR), "ceil_mode": (False, True), "count_include_pad": (False, True)},
        reduction="'average_of_padded' if count_include_pad else 'average_of_inside'"
        if kind == "avg"
        else "'maximum_from_lowest'",
        valued={"count_include_pad": "[False, True]"} if kind == "avg" else {},
        layouts=LAYOUT,
        bind={"kernel_size": "pool_size", "stride": "strides", "dilation": "dilation"},
        no_output=NEGATIVE,
        meanings=(
            Meaning("explicit", when="not ceil_mode", bind={"pad_low": LOW, "pad_high": HIGH}),
            Meaning("explicit_ceil_inside", when="ceil_mode", bind={"pad_low": LOW, "asked_pad_high": HIGH}),
        ),
        defects=(_dropped(LOW, HIGH, "padding"),),
        probes=({"padding": "[0, 1, (1, 2), (2, 0)]", "ceil_mode": "[False, True]"},),
    )


WORDED = (
    Meaning("valid", when="padding == 'VALID'"),
    Meaning("same_fixed_lower", when="padding == 'SAME'"),
    Meaning("explicit", when="padding not in ('SAME', 'VALID')", bind={"pad_low": LOW, "pad_high": HIGH}),
)
CHOSEN = {"output_padding": "output_padding"}
WORDED_TRANSPOSED = (
    Meaning("valid", when="padding == 'VALID'", size="chosen", bind=CHOSEN),
    Meaning("same_fixed_lower", when="padding == 'SAME'", size="chosen", bind=CHOSEN),
    Meaning(
        "explicit",
        when="padding not in ('SAME', 'VALID')",
        size="chosen",
        bind={"pad_low": LOW, "pad_high": HIGH, **CHOSEN},
    ),
)


def _topi_convolution(rank, signature):
    return Layer(
        name=f"tvm.topi.nn.conv{rank}d",
        operator=CONVOLUTION,
        signature=signature,
        dimensions=(rank,),
        one_in=2,
        arrays=("data", "kernel") if rank == 1 else ("input", "filter"),
        extra="kernel_size",
        values={"padding": ("VALID", "SAME", int, PAIR)},
        layouts=LAYOUT,
        bind={"kernel_size": "kernel_size", "stride": "strides", "dilation": "dilation"},
        no_output=NEGATIVE,
        meanings=WORDED,
        weight=f"{'kernel' if rank == 1 else 'filter'}[out_channels, in_channels / groups, *kernel_size]",
        probes=({"padding": "['VALID', 'SAME', 1, (2, 1)]"},),
    )


def _topi_transposed(rank, *, data, kernel, strides):
    return Layer(
        name=f"tvm.topi.nn.conv{rank}d_transpose_nc{LETTERS[rank].lower()}",
        operator=TRANSPOSED,
        signature=f"{data}, {kernel}, {strides}, padding, out_dtype, output_padding",
        dimensions=(rank,),
        one_in=2,
        arrays=(data, kernel, "out_dtype"),
        extra="kernel_size",
        values={"padding": ("VALID", "SAME", int, PAIR)},
        layouts=LAYOUT,
        bind={"kernel_size": "kernel_size", "stride": strides, "dilation": "1"},
        refusals=(Refusal(requires=f"output_padding < {strides}", says="AssertionError"),),
        no_output=NEGATIVE,
        meanings=WORDED_TRANSPOSED,
        weight=f"{kernel}[in_channels, out_channels, *kernel_size]",
        probes=({"padding": "['VALID', 'SAME', 1, (2, 1)]", "output_padding": "[0, 1, 2]"},),
    )


PAD_LOW = "(pads[0] if pair(pads) else pads)"
PAD_HIGH = "(pads[1] if pair(pads) else pads)"
AUTO = ("NOTSET", "SAME_UPPER", "SAME_LOWER", "VALID")
SAME = "['SAME_UPPER', 'SAME_LOWER', 'VALID']"
EXPLICIT = {"pad_low": PAD_LOW, "pad_high": PAD_HIGH}
ONNX: "dict[str, Any]" = {
    "callable": False,
    "layouts": {"pads": "low, then high"},
    "no_output": NEGATIVE,
    "dimensions": (1, 2),
    "one_in": 2,
}
CONV = Layer(
    name="tvm.onnx.Conv",
    operator=CONVOLUTION,
    signature="X, W, B=None, *, auto_pad='NOTSET', dilations=1, group=1, pads=0, strides=1",
    arrays=("X", "W", "B"),
    extra="kernel_size",
    values={"auto_pad": AUTO, "pads": (int, PAIR)},
    bind={"kernel_size": "kernel_size", "stride": "strides", "dilation": "dilations"},
    meanings=(
        Meaning("valid", when="auto_pad == 'VALID'"),
        Meaning("same_upper", when="auto_pad == 'SAME_UPPER'"),
        Meaning("same_lower", when="auto_pad == 'SAME_LOWER'"),
        Meaning("explicit", when="auto_pad == 'NOTSET'", bind=EXPLICIT),
    ),
    weight="W[out_channels, in_channels / group, *kernel_size]",
    probes=({"auto_pad": SAME}, {"pads": "[(0, 0), (1, 2)]"}),
    **ONNX,
)
CONV_TRANSPOSE = Layer(
    name="tvm.onnx.ConvTranspose",
    operator=TRANSPOSED,
    signature="X, W, B=None, *, auto_pad='NOTSET', dilations=1, group=1, output_padding=0, output_shape=None, pads=0, "
    "strides=1",
    arrays=("X", "W", "B"),
    extra="kernel_size",
    values={"auto_pad": AUTO, "pads": (int, PAIR), "output_shape": (int, None)},
    bind={"kernel_size": "kernel_size", "stride": "strides", "dilation": "dilations"},
    refusals=(BELOW_STRIDE,),
    meanings=(
        Meaning("valid", when="auto_pad == 'VALID'", size="chosen", bind=CHOSEN),
        Meaning("same_unextended_upper", when="auto_pad == 'SAME_UPPER'", bind=CHOSEN),
        Meaning("same_unextended_lower", when="auto_pad == 'SAME_LOWER'", bind=CHOSEN),
        Meaning("explicit", when="auto_pad == 'NOTSET'", size="chosen", bind={**EXPLICIT, **CHOSEN}),
    ),
    weight="W[in_channels, out_channels / group, *kernel_size]",
    probes=(
        {"auto_pad": SAME, "output_padding": "[0, 1]"},
        {"pads": "[(0, 0), (1, 2)]", "output_padding": "[0, 1]"},
        {"output_shape": "[full_length + 1]"},
    ),
    **ONNX,
)
CEILED = "((-(-input_size // stride) - 1) * stride + effective_kernel_size - input_size)"
FLOORED = "((input_size // stride - 1) * stride + effective_kernel_size - input_size)"
UNDILATED = "max((-(-input_size // stride) - 1) * stride + kernel_size - input_size, 0)"
EACH = "for i, k, s in zip(input_size, effective_kernel_size, stride))"


def _split(total, *, upper):
    """Both pads of a total whose odd element goes after the input, or before it."""
    first, second = f"{total} // 2", f"{total} - {total} // 2"
    low, high = (first, second) if upper else (second, first)
    return Meaning("explicit", bind={"pad_low": low, "pad_high": high})


REPORT = "https://github.com/apache/tvm/pull/20404"
MAX_FLAWS = (
    Defect(
        when=f"auto_pad[0] == 'SAME_UPPER' and any((-(-i // s) - 1) * s + k < i {EACH}",
        observed=(OTHERWISE,),
        reason="the import of MaxPool does not stop the total of SAME_UPPER at zero, and so begins inside the input where "
        "the stride is larger than the kernel",
        instead=_split(CEILED, upper=True),
    ),
    Defect(
        when="auto_pad[0] == 'SAME_LOWER' and any(i < s for i, s in zip(input_size, stride))",
        observed=("cannot make uint from negative value", "std::bad_alloc"),
        reason="the import of MaxPool rounds the size of SAME_LOWER down, here to nothing",
        url=REPORT,
    ),
    Defect(
        when=f"auto_pad[0] == 'SAME_LOWER' and any(i % s > 0 or i - s + k < i {EACH}",
        observed=(OTHERWISE,),
        reason="the import of MaxPool rounds the size of SAME_LOWER down, and does not stop its total at zero",
        instead=_split(FLOORED, upper=False),
        url=REPORT,
    ),
)
DILATED = "any(d > 1 and k > 1 for d, k in zip(dilations, kernel_shape))"
AVERAGE_FLAWS = tuple(
    Defect(
        when=f"auto_pad[0] == '{word}' and {DILATED}",
        observed=(OTHERWISE, "cannot make uint from negative value", "std::bad_alloc"),
        reason="the import of AveragePool takes the total of SAME from the kernel as it is without dilation",
        instead=_split(UNDILATED, upper=word == "SAME_UPPER"),
        url=REPORT,
    )
    for word in ("SAME_UPPER", "SAME_LOWER")
)


def _onnx_pool(name, defects):
    return Layer(
        name=f"tvm.onnx.{name}",
        operator=POOLING,
        signature="X, *, auto_pad='NOTSET', ceil_mode=0, dilations=1, kernel_shape, pads=0, strides=1"
        + (", storage_order=0" if name == "MaxPool" else ", count_include_pad=0"),
        arrays=("X",),
        values={
            "auto_pad": AUTO,
            "pads": (int, PAIR),
            "ceil_mode": (0, 1),
            **({"count_include_pad": (0, 1)} if name == "AveragePool" else {}),
        },
        reduction="'average_of_padded' if count_include_pad else 'average_of_inside'"
        if name == "AveragePool"
        else "'maximum_from_lowest'",
        valued={"count_include_pad": "[0, 1]"} if name == "AveragePool" else {},
        bind={"kernel_size": "kernel_shape", "stride": "strides", "dilation": "dilations"},
        meanings=(
            Meaning("valid", when="auto_pad == 'VALID' and ceil_mode == 0"),
            Meaning("same_upper", when="auto_pad == 'SAME_UPPER'"),
            Meaning("same_lower", when="auto_pad == 'SAME_LOWER'"),
            Meaning("explicit", when="auto_pad == 'NOTSET' and ceil_mode == 0", bind=EXPLICIT),
            Meaning(
                "explicit_ceil_inside",
                when="auto_pad in ('NOTSET', 'VALID') and ceil_mode == 1",
                bind={"pad_low": PAD_LOW, "asked_pad_high": PAD_HIGH},
            ),
        ),
        defects=(*defects, _dropped(PAD_LOW, PAD_HIGH, "pads")),
        probes=(
            {"auto_pad": SAME},
            {"pads": "[(0, 0), (1, 2)]", "ceil_mode": "[0, 1]"},
        ),
        **ONNX,
    )


SOURCE = "https://github.com/apache/tvm/blob/5d4dc8721307cf9677becacf0395c19be130e206"
FRAMEWORK = Framework(
    name="tvm",
    title="Apache TVM",
    releases=(
        Release(
            "0.27.0.post1",
            install="apache-tvm==0.27.0.post1 onnx==1.23.2 numpy==2.4.6",
            packages=("apache-tvm", "onnx"),
            one_in=29,
        ),
    ),
    homepage="https://tvm.apache.org",
    layout="NC*",
    aliases={"relax": "tvm.relax", "topi": "tvm.topi", "R": "tvm.relax.op"},
    layers=(
        *(_convolution(rank) for rank in (1, 2, 3)),
        *(_transposed(rank) for rank in (1, 2, 3)),
        *(_pooling(kind, rank) for kind in ("max", "avg") for rank in (1, 2)),
        _topi_convolution(
            1,
            "data, kernel, strides=1, padding='VALID', dilation=1, groups=1, data_layout='NCW', kernel_layout='', "
            "out_dtype=None",
        ),
        _topi_convolution(
            2, "input, filter, strides, padding, dilation, data_layout='NCHW', kernel_layout='', out_dtype=None"
        ),
        _topi_transposed(1, data="data", kernel="kernel", strides="stride"),
        _topi_transposed(2, data="Input", kernel="Filter", strides="strides"),
        CONV,
        CONV_TRANSPOSE,
        _onnx_pool("MaxPool", MAX_FLAWS),
        _onnx_pool("AveragePool", AVERAGE_FLAWS),
    ),
    respond=respond,
    infer=infer,
    orientation="Convolutions do not flip the kernel, and a transposed operator is the adjoint of the convolution with the "
    "same weight, whose two channel axes change roles.",
    scope="The operators of Relax, the TOPI functions that they are lowered to, and what the import of ONNX makes of an "
    "operator, compiled for the CPU. TOPI alone knows padding by a word. The import of ConvTranspose ignores "
    "output_shape. Left out: the other layouts, and the other front ends.",
    sources=(
        Source(
            "TVM source",
            f"{SOURCE}/python/tvm/topi/nn/utils.py",
            "get_pad_tuple_generic: 'SAME' is k - 1 for each size of the dilated kernel; pad_begin = (p + 1) // 2",
        ),
        Source(
            "TVM source",
            f"{SOURCE}/python/tvm/topi/nn/conv2d_transpose.py",
            "conv2d_transpose_nchw_preprocess: bpad_top = filter_h - 1 - fpad_top; assert opad_h < stride_h",
        ),
        Source(
            "TVM source",
            f"{SOURCE}/include/tvm/topi/nn/pooling.h",
            "pool_impl_nd: if_then_else(invalid_last, raw_out - 1, raw_out)",
        ),
        Source(
            "TVM source",
            f"{SOURCE}/python/tvm/relax/frontend/onnx/onnx_frontend.py",
            "ConvTranspose: total_pad = max((kernel - 1) * dilation + 1 + output_padding - stride, 0); Pool: "
            "floor(input / stride) for SAME_LOWER, and get_pad_pair without dilation for avg_pool",
        ),
    ),
)
