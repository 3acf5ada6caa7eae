"""ONNX Runtime: convolution, transposed convolution and pooling of ONNX, as its CPU provider computes them."""

from dataclasses import replace
from functools import lru_cache

import derive.runtime.operators.onnxruntime as operators
from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.lone import lone_window
from derive.runtime.outcomes import ANSWERS, EMPTY, NO_INDEX_MAP, NO_PRODUCT, OTHERWISE
from derive.runtime.source import Source

SAME = "auto_pad in ('SAME_UPPER', 'SAME_LOWER')"
PAD_LOW, PAD_HIGH = "(0 if pads is None else pads[0])", "(0 if pads is None else pads[1])"
PADS = {"pad_low": PAD_LOW, "pad_high": PAD_HIGH}
ASKED = {"pad_low": PAD_LOW, "asked_pad_high": PAD_HIGH}
QUANTITIES = {"kernel_size": "kernel_shape", "stride": "strides", "dilation": "dilations"}
NEGATIVE = "must not contain negative values"
RANKS = (1, 2)
# First releases that do so.
NOTSET_LOWER, ONE_MORE, INSIDE, ALONE = ">=1.14", ">=1.20", ">=1.21", ">=1.21"
LIMITED, CHECKED, NONNEGATIVE_POOL = ">=1.27", ">=1.28", ">=1.30"


def before(versions):
    """The versions before those."""
    return versions.replace(">=", "<")


@lru_cache(maxsize=4)
def _session(operator, attributes, rank):
    """A session of one node whose inputs may have any size."""
    import onnx
    import onnxruntime

    recent = tuple(map(int, onnxruntime.__version__.split(".")[:2])) >= (1, 20)
    opset, ir_version = (22, 10) if recent else (13, 7)
    names = ("X",) if "Pool" in operator else ("X", "W")
    values = {
        name: onnx.helper.make_tensor_value_info(
            name, onnx.TensorProto.FLOAT, [f"{name}{axis}" for axis in range(rank + 2)]
        )
        for name in (*names, "Y")
    }
    attributes = {name: list(value) if isinstance(value, tuple) else value for name, value in attributes}
    node = onnx.helper.make_node(operator, names, ["Y"], **attributes)
    graph = onnx.helper.make_graph([node], "layer", [values[name] for name in names], [values["Y"]])
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", opset)], ir_version=ir_version)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch and one-hot taps as the channels, of a model of this one node."""
    import numpy

    from derive.runtime.feeding import batch

    if layer.name in operators.NAMES:
        return operators.respond(layer, arguments, input_sizes)
    kernel_shape = arguments["kernel_shape"]
    ones = batch(input_sizes)[:, None]
    weight = numpy.eye(int(numpy.prod(kernel_shape)), dtype="float32").reshape(-1, 1, *kernel_shape)
    if layer.operator == TRANSPOSED:
        weight = numpy.ascontiguousarray(weight.swapaxes(0, 1))
    feeds = {"X": ones} if layer.operator == POOLING else {"X": ones, "W": weight}
    given = tuple(
        (name, value[0] if name == "ceil_mode" else value) for name, value in arguments.items() if value is not None
    )
    return _session(layer.name.rpartition(".")[2], given, len(input_sizes)).run(None, feeds)[0]


def _total(kernel):
    """What SAME lacks to a whole number of windows, negative where the kernel is shorter than a stride."""
    return f"((-(-input_size // strides) - 1) * strides + {kernel} - input_size)"


TOTAL = _total("kernel_shape")
NOT_BOTH = Refusal(
    when="auto_pad != 'NOTSET'",
    requires="pads is None",
    says=("pads attribute cannot be used simultaneously with auto_pad", "has both 'auto_pad' and 'pads' attributes"),
    way_out="give only one of them",
)
NO_NEGATIVE_PADS = Refusal(
    when="auto_pad == 'NOTSET' and pads is not None", requires="min(pads) >= 0", says=NEGATIVE, versions=CHECKED
)


def _split(side, low):
    """SAME of a negative total, which is one too many and halved all the same."""
    return Meaning(
        "explicit",
        when=f"auto_pad == 'SAME_{side}' and {TOTAL} < 0",
        bind={"pad_low": low, "pad_high": f"{TOTAL} + 1 - ({low})"},
        versions=ONE_MORE,
    )


CONV = Layer(
    name="onnxruntime.Conv",
    operator=CONVOLUTION,
    callable=False,
    signature="X, W, B=None, *, auto_pad='NOTSET', dilations=1, group=1, kernel_shape, pads=None, strides=1",
    dimensions=RANKS,
    arrays=("X", "W", "B"),
    values={"auto_pad": ("NOTSET", "SAME_UPPER", "SAME_LOWER", "VALID"), "pads": (None, PAIR)},
    layouts={"pads": "low, then high"},
    bind=QUANTITIES,
    refusals=(
        replace(NOT_BOTH, versions=">=1.7"),
        NO_NEGATIVE_PADS,
        Refusal(
            when=SAME,
            requires="dilations == 1",
            says="Dilation not supported for AutoPadType::SAME_UPPER or AutoPadType::SAME_LOWER",
            way_out="give pads",
        ),
    ),
    no_output="Invalid input shape: {#",
    meanings=(
        Meaning("explicit", when="auto_pad == 'NOTSET'", bind=PADS),
        Meaning("valid", when="auto_pad == 'VALID'"),
        Meaning("same_upper", when=f"auto_pad == 'SAME_UPPER' and {TOTAL} >= 0", versions=ONE_MORE),
        Meaning("same_lower", when=f"auto_pad == 'SAME_LOWER' and {TOTAL} >= 0", versions=ONE_MORE),
        _split("UPPER", f"-((-{TOTAL} - 1) // 2)"),
        _split("LOWER", f"-(max(-{TOTAL} - 2, 0) // 2)"),
        Meaning("same_signed_upper", when="auto_pad == 'SAME_UPPER'", versions=before(ONE_MORE)),
        Meaning("same_signed_lower", when="auto_pad == 'SAME_LOWER'", versions=before(ONE_MORE)),
    ),
    weight="W[out_channels, in_channels / group, *kernel_shape]",
    probes=(
        {"auto_pad": "['SAME_UPPER', 'SAME_LOWER', 'VALID']"},
        {"pads": "[(0, 0), (1, 1), (0, 2), (2, 1), (-1, 1)]"},
        {"auto_pad": "['SAME_UPPER', 'VALID']", "pads": "[(0, 1)]"},
    ),
)

EXCESS = "max(full_length + output_padding - output_shape, 0)"
LONGER = "output_shape - full_length"


def _asked(sides, low, versions):
    return Meaning(
        "explicit",
        when=f"output_shape is not None and auto_pad {sides}",
        size="chosen",
        bind={"pad_low": low, "pad_high": f"{EXCESS} - {low}", "output_padding": f"{LONGER} + {EXCESS}"},
        versions=versions,
    )


def _same(mode, side, versions):
    return Meaning(
        mode,
        when=f"output_shape is None and auto_pad == 'SAME_{side}'",
        bind={"output_padding": "output_padding"},
        versions=versions,
    )


FLOOR, CEILING = f"{EXCESS} // 2", f"({EXCESS} - {EXCESS} // 2)"
FIXED, SWAPPED = ">=1.13", ">=1.7,<1.13"
OUT_OF_PLACE = Defect(
    when="len(strides) > 1 and any(max(padding, 0 if asked is None else asked - length) >= stride "
    "for padding, asked, length, stride in zip(output_padding, output_shape, full_length, strides))",
    observed=(OTHERWISE, NO_INDEX_MAP, NO_PRODUCT),
    reason="products land in wrong places where the output is a stride or more longer than the full result and there "
    "are two axes; later releases refuse it",
    size="output_size",
    versions=before(CHECKED),
)
UNKNOWN_SIZE = Defect(
    when="-1 in output_shape",
    observed=(ANSWERS,),
    reason="an output_shape of -1 is taken for one that is not given; later releases refuse it",
    size="full_length + output_padding - (pads[0] + pads[1] if pair(pads) else 0)",
    versions=before(CHECKED),
)
TRANSPOSE = Layer(
    name="onnxruntime.ConvTranspose",
    operator=TRANSPOSED,
    callable=False,
    signature="X, W, B=None, *, auto_pad='NOTSET', dilations=1, group=1, kernel_shape, output_padding=0, "
    "output_shape=None, pads=None, strides=1",
    dimensions=RANKS,
    arrays=("X", "W", "B"),
    values={
        "auto_pad": ("NOTSET", "SAME_UPPER", "SAME_LOWER", "VALID"),
        "pads": (None, PAIR),
        "output_shape": (int, None),
    },
    layouts={"pads": "low, then high"},
    bind=QUANTITIES,
    refusals=(
        NOT_BOTH,
        NO_NEGATIVE_PADS,
        Refusal(requires="output_padding >= 0", says=NEGATIVE, versions=CHECKED),
        Refusal(when="output_shape is not None", requires="output_shape >= 0", says=NEGATIVE, versions=CHECKED),
        Refusal(
            requires="output_padding < max(strides, dilations)",
            says="must be less than max(stride, dilation)",
            versions=LIMITED,
        ),
        Refusal(
            when="output_shape is None",
            requires="output_padding < strides",
            says=("may be too large for stride", "Computed output dimension is <= #"),
            versions=CHECKED,
        ),
        Refusal(
            when="output_shape is not None",
            requires="max(full_length + output_padding, output_shape) < full_length + strides",
            says="Explicit output_shape is inconsistent with input spatial dimensions",
            versions=CHECKED,
        ),
    ),
    no_output=("Computed output dimension is <= #", "Invalid input shape: {#", "out_size >= # was false"),
    meanings=(
        _asked("== 'SAME_UPPER'", FLOOR, FIXED),
        _asked("== 'SAME_LOWER'", CEILING, FIXED),
        _asked("in ('NOTSET', 'VALID')", CEILING, NOTSET_LOWER),
        _asked("in ('NOTSET', 'VALID')", FLOOR, f"{FIXED},{before(NOTSET_LOWER)}"),
        _asked("== 'SAME_UPPER'", CEILING, "<1.13"),
        _asked("!= 'SAME_UPPER'", FLOOR, "<1.13"),
        Meaning(
            "explicit",
            when="output_shape is None and auto_pad == 'NOTSET'",
            size="chosen",
            bind={**PADS, "output_padding": "output_padding"},
        ),
        Meaning(
            "valid",
            when="output_shape is None and auto_pad == 'VALID'",
            size="chosen",
            bind={"output_padding": "output_padding"},
        ),
        _same("same_unextended_upper", "UPPER", FIXED),
        _same("same_unextended_lower", "LOWER", FIXED),
        _same("same_unextended_lower", "UPPER", SWAPPED),
        _same("same_unextended_upper", "LOWER", SWAPPED),
        Meaning(
            "valid",
            when=f"output_shape is None and {SAME}",
            size="chosen",
            bind={"output_padding": "output_padding"},
            versions="<1.7",
        ),
    ),
    defects=(OUT_OF_PLACE, UNKNOWN_SIZE),
    weight="W[in_channels, out_channels / group, *kernel_shape]",
    probes=(
        {"auto_pad": "['SAME_UPPER', 'SAME_LOWER']", "output_padding": "sorted({0, 1, stride - 1, stride})"},
        {"pads": "[(0, 0), (1, 0), (0, 2), (-1, 1)]", "output_padding": "[0, dilation - 1]"},
        {"auto_pad": "['VALID']", "output_padding": "[0, 1]"},
        {"auto_pad": "['SAME_UPPER', 'VALID']", "pads": "[(0, 1)]"},
        {
            "auto_pad": "['NOTSET', 'SAME_UPPER', 'SAME_LOWER']",
            "output_shape": "[full_length + stride, full_length + stride - 1, *range(full_length, "
            "max(full_length - 4, 0), -1)]",
        },
        {"auto_pad": "['NOTSET']", "output_padding": "[stride - 1]", "output_shape": "[full_length, full_length + 1]"},
        {"auto_pad": "['VALID']", "pads": "[None]", "output_shape": "[max(full_length - 1, 1)]"},
    ),
)

SPLIT = {"SAME_UPPER": f"{TOTAL} // 2", "SAME_LOWER": f"({TOTAL} + 1) // 2"}
OUTSIDE = {"SAME_UPPER": f"-(-{TOTAL} // 2)", "SAME_LOWER": f"-((-{TOTAL} - 1) // 2)"}


def _rounded_up(low, inside):
    """The high pad that makes rounding down give what rounding up gives."""
    up = f"-(-(input_size + {TOTAL} - effective_kernel_size) // strides)"
    last = f"min({up}, -(-(input_size + ({low})) // strides) - 1)" if inside else up
    return f"({last}) * strides + effective_kernel_size - input_size - ({low})"


def _pool_same(side):
    """SAME adds what an undilated kernel would need."""
    mode = side.replace("SAME_", "same_signed_").lower()
    low = f"({SPLIT[side]} if {TOTAL} >= 0 else {OUTSIDE[side]})"
    dilated = f"auto_pad == '{side}' and dilations > 1 and ceil_mode == 0"
    yield lone_window(low, f"({TOTAL} - {low})", when=dilated, versions=ALONE)
    yield Meaning(mode, when=f"auto_pad == '{side}' and dilations == 1")
    for sign, low in ((">= 0", SPLIT[side]), ("< 0", OUTSIDE[side])):
        where = f"auto_pad == '{side}' and dilations > 1 and {TOTAL} {sign}"
        yield Meaning(
            "explicit", when=f"{where} and ceil_mode == 0", bind={"pad_low": low, "pad_high": f"{TOTAL} - ({low})"}
        )
        for inside, versions in ((True, INSIDE), (False, before(INSIDE))):
            yield Meaning(
                "explicit",
                when=f"{where} and ceil_mode == 1",
                bind={"pad_low": low, "pad_high": _rounded_up(low, inside)},
                versions=versions,
            )


LOST = Defect(
    when=f"{SAME.replace('auto_pad', 'auto_pad[0]')} and any(spread > 1 and (-(-size // stride) - 1) * stride + kernel "
    "< size for size, kernel, stride, spread in zip(input_size, kernel_shape, strides, dilations))",
    observed=(ANSWERS, OTHERWISE, NO_INDEX_MAP),
    reason="SAME takes a dilated kernel for an undilated one, and where that makes a pad negative, AveragePool's last "
    "windows do not see the last elements",
    size="output_size",
)
BEHIND = Defect(
    when="len(strides) > 1 and ceil_mode[0] == 1 and any(pair is not None and -((reach - size - pair[0] - pair[1]) // "
    "stride) * stride >= size + pair[0] for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, "
    "pads))",
    observed=(NO_INDEX_MAP, OTHERWISE),
    reason="a window that starts after the input sees elements it should not, in two dimensions",
    size="output_size",
    versions=before(INSIDE),
)


def _pool(name, attributes, refusals=(), defects=()):
    averages = "count_include_pad" in attributes
    return Layer(
        name=f"onnxruntime.{name}",
        operator=POOLING,
        callable=False,
        signature=f"X, *, auto_pad='NOTSET', ceil_mode=0, {attributes}",
        dimensions=RANKS,
        arrays=("X",),
        values={
            "auto_pad": ("NOTSET", "SAME_UPPER", "SAME_LOWER", "VALID"),
            "ceil_mode": (0, 1),
            "pads": (None, PAIR),
            **({"count_include_pad": (0, 1)} if averages else {}),
        },
        layouts={"pads": "low, then high"},
        bind=QUANTITIES,
        reduction="'average_of_padded' if count_include_pad else 'average_of_inside'"
        if averages
        else "'norm'"
        if name == "LpPool"
        else "'maximum_of_inside'",
        valued={"count_include_pad": "[0, 1]"} if averages else {},
        refusals=(
            Refusal(when="pads is not None", requires="min(pads) >= 0", says=NEGATIVE, versions=CHECKED),
            Refusal(
                when="pads is not None", requires="max(pads) < kernel_shape", says="Pad should be smaller than kernel"
            ),
            *refusals,
        ),
        no_output=(EMPTY, "Calculated output dimension is negative", "Tensor shape cannot contain any negative value"),
        meanings=(
            lone_window(PAD_LOW, PAD_HIGH, when="auto_pad == 'NOTSET' and ceil_mode == 0", versions=ALONE),
            lone_window("0", "0", when="auto_pad == 'VALID' and ceil_mode == 0", versions=ALONE),
            Meaning("explicit", when="auto_pad == 'NOTSET' and ceil_mode == 0", bind=PADS),
            Meaning(
                "explicit_ceil_inside", when="auto_pad == 'NOTSET' and ceil_mode == 1", bind=ASKED, versions=INSIDE
            ),
            Meaning(
                "explicit_ceil", when="auto_pad == 'NOTSET' and ceil_mode == 1", bind=ASKED, versions=before(INSIDE)
            ),
            Meaning("valid", when="auto_pad == 'VALID' and ceil_mode == 0"),
            Meaning(
                "explicit_ceil_inside",
                when="auto_pad == 'VALID' and ceil_mode == 1",
                bind={"pad_low": "0", "asked_pad_high": "0"},
                versions=INSIDE,
            ),
            Meaning(
                "explicit_ceil",
                when="auto_pad == 'VALID' and ceil_mode == 1",
                bind={"pad_low": "0", "asked_pad_high": "0"},
                versions=before(INSIDE),
            ),
            *_pool_same("SAME_UPPER"),
            *_pool_same("SAME_LOWER"),
        ),
        defects=(BEHIND, *defects),
        probes=(
            {"auto_pad": "['SAME_UPPER', 'SAME_LOWER', 'VALID']", "ceil_mode": "[0, 1]"},
            {"pads": "[(0, 0), (1, 1), (0, 2)]", "ceil_mode": "[0, 1]"},
            {"auto_pad": "['SAME_UPPER']", "pads": "[(1, 0)]"},
        ),
    )


NONNEGATIVE = Refusal(
    when=SAME,
    requires="max(dilations) > 1 or all((-(-size // stride) - 1) * stride + kernel >= size "
    "for size, kernel, stride in zip(input_size, kernel_shape, strides))",
    says="padding values must be non-negative",
    across=True,
    versions=NONNEGATIVE_POOL,
)
OLD = ("onnxruntime.Conv", "onnxruntime.ConvTranspose", "onnxruntime.MaxPool")
WITH_ONNX = "onnxruntime=={} onnx=={} numpy=={} protobuf=={}"
FRAMEWORK = Framework(
    name="onnxruntime",
    title="ONNX Runtime",
    homepage="https://onnxruntime.ai",
    layout="NC*",
    aliases={"ort": "onnxruntime"},
    releases=(
        Release("1.32.0", install="onnxruntime==1.32.0 onnx==1.23.2", packages=("onnxruntime", "onnx"), one_in=5),
        Release(
            "1.13.1",
            install=WITH_ONNX.format("1.13.1", "1.12.0", "1.26.4", "3.20.1"),
            packages=("onnxruntime", "onnx"),
            python="3.9",
            layers=OLD,
            one_in=11,
        ),
        Release(
            "1.12.1",
            install=WITH_ONNX.format("1.12.1", "1.12.0", "1.26.4", "3.20.1"),
            packages=("onnxruntime", "onnx"),
            python="3.9",
            layers=OLD[1:2],
            one_in=11,
        ),
        Release(
            "1.7.0",
            install=WITH_ONNX.format("1.7.0", "1.9.0", "1.23.5", "3.20.3"),
            packages=("onnxruntime", "onnx"),
            python="3.9",
            layers=OLD[1:2],
            one_in=11,
        ),
        Release(
            "1.6.0",
            install=WITH_ONNX.format("1.6.0", "1.8.1", "1.23.5", "3.20.3"),
            packages=("onnxruntime", "onnx"),
            python="3.8",
            layers=OLD,
            one_in=11,
        ),
    ),
    layers=(
        CONV,
        TRANSPOSE,
        _pool("MaxPool", "dilations=1, kernel_shape, pads=None, storage_order=0, strides=1", (NONNEGATIVE,)),
        _pool("AveragePool", "count_include_pad=0, dilations=1, kernel_shape, pads=None, strides=1", defects=(LOST,)),
        _pool("LpPool", "dilations=1, kernel_shape, p=2, pads=None, strides=1"),
        *operators.LAYERS,
    ),
    respond=respond,
    orientation="Convolutions do not flip the kernel, and ConvTranspose is the exact adjoint of the convolution with "
    "the same weight, whose two channel axes change roles.",
    scope="Conv, ConvTranspose, pooling, Pad, Resize, MaxUnpool and the block shuffles of ONNX on the CPU, one node as the "
    "whole model, at one and two axes. Releases between the measured ones were asked a few questions, to place each change.",
    sources=(
        Source(
            "ONNX Runtime source",
            "https://github.com/microsoft/onnxruntime/blob/main/onnxruntime/core/providers/common.h",
            "ComputePad: if (actual_out_size < legacy_target_size) pad_needed += 1; ComputeTotalPad; DistributePadding",
        ),
        Source(
            "ONNX Runtime source, before 1.21",
            "https://github.com/microsoft/onnxruntime/blob/004d811330d174ae565e837194e2a4894b2a7b04/onnxruntime/core/"
            "providers/cpu/nn/pool_attributes.h",
            "ComputeSizePadDilations: pad_needed = (legacy_target_size - 1) * stride + kernel - in_size",
        ),
        Source(
            "ONNX Runtime source, before 1.7",
            "https://github.com/microsoft/onnxruntime/blob/00ab3a9fd540640b62f9ab554bcb7501d1eeabdd/onnxruntime/core/"
            "providers/cpu/nn/conv_transpose_attributes.h",
            "ComputeTransposePadAndOutputShape: VALID, SAME_UPPER and SAME_LOWER are one case",
        ),
        Source(
            "SAME_UPPER and SAME_LOWER of ConvTranspose exchanged in 1.13",
            "https://github.com/microsoft/onnxruntime/pull/12537",
        ),
        Source(
            "output_shape with NOTSET and VALID as with SAME_LOWER from 1.14",
            "https://github.com/microsoft/onnxruntime/pull/13311",
        ),
    ),
)
