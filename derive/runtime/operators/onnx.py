"""ONNX' operators beside convolution and pooling, as its two programs have them and ONNX Runtime does."""

from dataclasses import replace

from derive.runtime.declaration import PAIR, Defect, Layer, Meaning, Refusal
from derive.runtime.geometry import CONVOLUTION, PADDING, POOLING, RESIZING, TRANSPOSED
from derive.runtime.operators.numpy import clamped
from derive.runtime.outcomes import ANSWERS, EMPTY

RANKS = (1, 2)
REFERENCE, INFERENCE = ("reference",), ("shape inference",)
RUN = REFERENCE + INFERENCE
ONE_TAP = {"kernel_size": "1", "stride": "1", "dilation": "1"}
BOUNDARIES = {"constant": "zeros", "reflect": "mirror", "edge": "edge", "wrap": "periodic"}
AFTER, SHAPE = "after batch and channels", "after batch and channels, of any size"
SIDES = "[(0, 0), (0, 1), (1, 0), (2, 1), (1, 3), (4, 0), (0, 5), (-1, 0), (0, -2), (-2, 3), (-4, -4)]"


def pad(module, **fields):
    """Pad: what is asked of its pads, and refused, differs."""
    return Layer(
        name=f"{module}.Pad",
        operator=PADDING,
        callable=False,
        signature="data, pads, constant_value=0, axes=None, *, mode='constant'",
        dimensions=RANKS,
        arrays=("data",),
        fixed=("axes",),
        values={"pads": (PAIR,), "mode": tuple(BOUNDARIES)},
        layouts={"pads": "low, then high, of all dimensions"},
        bind=ONE_TAP,
        meanings=(Meaning("explicit", bind={"pad_low": "pads[0]", "pad_high": "pads[1]"}),),
        boundary=f"{BOUNDARIES}[mode]",
        weight="none",
        **fields,
    )


def cut(module, **fields):
    """Slice with steps that go forward: what lies outside the input is left out."""
    return Layer(
        name=f"{module}.Slice",
        operator=PADDING,
        callable=False,
        signature="data, starts, ends, axes=None, steps=None",
        dimensions=RANKS,
        arrays=("data",),
        fixed=("axes",),
        values={"steps": (int, None)},
        layouts={"starts": SHAPE, "ends": SHAPE, "steps": AFTER},
        tuples=("starts", "ends", "steps"),
        bind={"kernel_size": "1", "stride": "1 if steps is None else steps", "dilation": "1"},
        varied={"stride": "steps"},
        no_output=EMPTY,
        meanings=(
            Meaning(
                "explicit",
                bind={"pad_low": f"-{clamped('starts')}", "pad_high": f"{clamped('ends')} - input_size"},
            ),
        ),
        weight="none",
        probes=({"starts": "[0, 1, 4, -1, -3, -20]", "ends": "[*range(input_size + 1, -3, -3), 99]"},),
        **fields,
    )


def center(module, **fields):
    """CenterCropPad: the odd element is cut from the end, and put there."""
    return Layer(
        name=f"{module}.CenterCropPad",
        operator=PADDING,
        callable=False,
        signature="input_data, shape, *, axes=None",
        dimensions=RANKS,
        arrays=("input_data",),
        fixed=("axes",),
        layouts={"shape": SHAPE},
        tuples=("shape",),
        bind=ONE_TAP,
        meanings=(
            Meaning(
                "explicit",
                bind={
                    "pad_low": "(shape - input_size) // 2 if shape >= input_size else -((input_size - shape) // 2)",
                    "pad_high": "shape - input_size - ((shape - input_size) // 2 if shape >= input_size else "
                    "-((input_size - shape) // 2))",
                },
            ),
        ),
        weight="none",
        probes=({"shape": "range(0, input_size + 6)"},),
        **fields,
    )


def _infers_negative(when, size):
    return Defect(
        when=when,
        observed=(ANSWERS,),
        reason="shape inference returns a negative size where nothing is left",
        size=size,
        variants=INFERENCE,
    )


def shuffle(module, name, refusals=(), **fields):
    """DepthToSpace or SpaceToDepth."""
    spreads = name == "DepthToSpace"
    return Layer(
        name=f"{module}.{name}",
        operator=TRANSPOSED if spreads else CONVOLUTION,
        callable=False,
        signature="input, *, blocksize, mode='DCR'" if spreads else "input, *, blocksize",
        dimensions=(2,),
        numbers=("blocksize",),
        uniform=("blocksize",),
        bind={"kernel_size": "blocksize", "stride": "blocksize", "dilation": "1"},
        varied={"stride": "blocksize"},
        refusals=() if spreads else refusals,
        meanings=(Meaning("valid", size="smallest" if spreads else ""),),
        weight=f"none: the taps are channels of the {'input' if spreads else 'output'}",
        **fields,
    )


def whole(module, kind, **fields):
    """GlobalAveragePool or GlobalMaxPool."""
    return Layer(
        name=f"{module}.Global{kind}Pool",
        operator=POOLING,
        reduction="'average_of_inside'" if kind == "Average" else "'maximum_of_inside'",
        callable=False,
        signature="X",
        dimensions=RANKS,
        bind={"kernel_size": "input_size", "stride": "1", "dilation": "1"},
        meanings=(Meaning("valid"),),
        weight="none",
        **fields,
    )


def unpool(module, asked=(), **fields):
    """MaxUnpool: its own size is that of the full result without the pads; `asked` are the variants that take another."""
    return Layer(
        name=f"{module}.MaxUnpool",
        operator=RESIZING,
        callable=False,
        signature="X, I, output_shape=None, *, kernel_shape, pads=None, strides=1",
        dimensions=RANKS,
        arrays=("X", "I"),
        values={"output_shape": (int, None), "pads": (None, PAIR)},
        layouts={"pads": "low, then high", "output_shape": SHAPE},
        bind={"kernel_size": "kernel_shape", "stride": "strides", "dilation": "1"},
        varied={"kernel_size": "kernel_shape", "stride": "strides"},
        meanings=(
            Meaning("size_asked", when="output_shape is None and pads is None", bind={"asked_size": "full_length"}),
            Meaning("size_asked", when="output_shape is None", bind={"asked_size": "full_length - pads[0] - pads[1]"}),
            Meaning("size_asked", when="output_shape is not None", bind={"asked_size": "output_shape"}, variants=asked),
        ),
        weight="none: each element goes where its index says",
        probes=({}, {"pads": "[(0, 1), (1, 0), (1, 1)]"}, {"output_shape": "range(full_length, full_length + 3)"}),
        one_in=3,
        **fields,
    )


FACTOR = {"asked_size": "floor(input_size * scales)"}
SIZE = {"asked_size": "sizes"}
WHOLE = "input_size * scales == floor(input_size * scales)"


def _aligned(rule, when):
    return (
        Meaning(rule, when=f"{when} and not antialias and sizes is not None", bind=SIZE),
        Meaning(rule, when=f"{when} and not antialias and sizes is None and {WHOLE}", bind=FACTOR),
    )


WORDS = {
    "mode": ("nearest", "linear", "cubic"),
    "coordinate_transformation_mode": (
        "half_pixel",
        "half_pixel_symmetric",
        "pytorch_half_pixel",
        "align_corners",
        "asymmetric",
    ),
    "nearest_mode": ("round_prefer_floor", "round_prefer_ceil", "floor", "ceil"),
}
CENTRES = "coordinate_transformation_mode == 'half_pixel'"
RULED = (
    *_aligned("nearest_centre_low", f"mode == 'nearest' and {CENTRES} and nearest_mode == 'round_prefer_floor'"),
    *_aligned(
        "nearest",
        "mode == 'nearest' and coordinate_transformation_mode == 'asymmetric' and nearest_mode == 'floor'",
    ),
    *_aligned("linear_centres", f"mode == 'linear' and {CENTRES}"),
    *_aligned("linear_corners", "mode == 'linear' and coordinate_transformation_mode == 'align_corners'"),
    *_aligned("linear_starts", "mode == 'linear' and coordinate_transformation_mode == 'asymmetric'"),
)
MOST = {name: repr([*words]) for name, words in WORDS.items() if name != "nearest_mode"}
ASYMMETRIC = {"coordinate_transformation_mode": "['asymmetric']", "nearest_mode": "['floor']"}


def resize(module, **fields):
    """Resize by factors or to sizes: what is refused differs."""
    return Layer(
        name=f"{module}.Resize",
        operator=RESIZING,
        callable=False,
        signature="X, roi=None, scales=None, sizes=None, *, antialias=0, axes=None, "
        "coordinate_transformation_mode='half_pixel', cubic_coeff_a=-0.75, exclude_outside=0, extrapolation_value=0.0, "
        "keep_aspect_ratio_policy='stretch', mode='nearest', nearest_mode='round_prefer_floor'",
        dimensions=(2,),
        arrays=("X", "roi"),
        fixed=("axes", "keep_aspect_ratio_policy"),
        values={"scales": (float, int, None), "sizes": (int, None), "antialias": (0, 1), **WORDS},
        layouts={"scales": AFTER, "sizes": SHAPE},
        bind=ONE_TAP,
        meanings=(
            *RULED,
            Meaning("size_asked", when="sizes is not None", bind=SIZE),
            Meaning("size_asked", when="sizes is None", bind=FACTOR),
        ),
        weight="none",
        **fields,
    )


def upsample(module, **fields):
    """Upsample, which Resize took the place of in opset 10: each output lies at its number over the factor."""
    return Layer(
        name=f"{module}.Upsample",
        operator=RESIZING,
        callable=False,
        signature="X, scales, *, mode='nearest'",
        dimensions=(2,),
        arrays=("X",),
        values={"scales": (float, int), "mode": ("nearest", "linear")},
        layouts={"scales": AFTER},
        tuples=("scales",),
        bind=ONE_TAP,
        meanings=(
            Meaning("nearest", when=f"mode == 'nearest' and {WHOLE}", bind=FACTOR),
            Meaning("linear_starts", when=f"mode == 'linear' and {WHOLE}", bind=FACTOR),
            Meaning("size_asked", bind=FACTOR),
        ),
        weight="none",
        probes=({"scales": "[0.5, 1.0, 1.5, 2.0, 2.7, 3.0]", "mode": "['nearest', 'linear']"},),
        one_in=2,
        **fields,
    )


SAYS_EITHER = "Either `sizes` or `scales`"
NOT_BOTH = Refusal(when="scales is not None", requires="sizes is None", says=SAYS_EITHER)
ONE_OF_BOTH = Refusal(when="scales is None", requires="sizes is not None", says=SAYS_EITHER)
TOO_SMALL = ("could not broadcast input array", "negative dimensions are not allowed")
LAYERS = (
    pad(
        "onnx",
        refusals=(
            Refusal(
                requires="min(pads) >= 0",
                says="index can't contain negative values",
                way_out="use Slice to crop",
                variants=REFERENCE,
            ),
        ),
        no_output={"shape inference": (EMPTY,)},
        defects=(
            _infers_negative(
                "any(n + p[0] + p[1] < 0 for n, p in zip(input_size, pads))", "input_size + pads[0] + pads[1]"
            ),
        ),
        probes=({"pads": SIDES, "mode": repr([*BOUNDARIES])},),
        variants=RUN,
        one_in=4,
    ),
    cut("onnx", variants=RUN),
    center(
        "onnx",
        no_output=(EMPTY, "negative dimensions are not allowed"),
        defects=(_infers_negative("min(shape) < 0", "shape"),),
        variants=RUN,
    ),
    resize(
        "onnx",
        refusals=(
            replace(NOT_BOTH, variants=INFERENCE),
            replace(
                ONE_OF_BOTH, says=(SAYS_EITHER, "Issues with types", "output_size is None and scale_factors is None")
            ),
            Refusal(
                when="antialias",
                requires="mode in ('linear', 'cubic')",
                says="is not supported for mode=",
                variants=REFERENCE,
            ),
        ),
        no_output=(EMPTY, "is out of bounds for axis # with size #"),
        defects=(_infers_negative("any(f is not None and f < 0 for f in scales)", "floor(input_size * scales)"),),
        probes=(
            MOST | {"scales": "[0.3, 0.5, 1.5, 2.0, 3.0]"},
            MOST | {"sizes": "range(1, input_size + 4, 5)"},
            ASYMMETRIC | {"scales": "[0.5, 1.5, 2.0, 3.0]"},
            ASYMMETRIC | {"sizes": "range(1, input_size + 4, 3)"},
        ),
        variants=RUN,
        one_in=11,
    ),
    unpool(
        "onnx",
        refusals=(
            Refusal(
                when="output_shape is not None",
                requires="output_shape is None",
                says="inferred # axes",
                way_out="it infers none then",
                variants=INFERENCE,
            ),
            Refusal(
                when="output_shape is not None and pads is None",
                requires="output_shape >= full_length",
                says=TOO_SMALL,
                variants=REFERENCE,
            ),
            Refusal(
                when="output_shape is not None and pads is not None",
                requires="output_shape >= full_length - pads[0] - pads[1]",
                says=TOO_SMALL,
                variants=REFERENCE,
            ),
        ),
        no_output=(EMPTY, "negative dimensions are not allowed", "is out of bounds for axis # with size #"),
        defects=(
            _infers_negative(
                "any(p is not None and n < p[0] + p[1] for n, p in zip(full_length, pads))",
                "full_length - (0 if pads is None else pads[0] + pads[1])",
            ),
        ),
        asked=REFERENCE,
        variants=RUN,
    ),
    upsample(
        "onnx",
        no_output=EMPTY,
        defects=(_infers_negative("min(scales) < 0", "floor(input_size * scales)"),),
        variants=INFERENCE,
    ),
    shuffle("onnx", "DepthToSpace", variants=RUN),
    shuffle(
        "onnx",
        "SpaceToDepth",
        refusals=(
            Refusal(requires="input_size % blocksize == 0", says="cannot reshape array of size", variants=REFERENCE),
        ),
        no_output={"shape inference": (EMPTY,)},
        variants=RUN,
    ),
    whole("onnx", "Average", variants=RUN),
    whole(
        "onnx",
        "Max",
        defects=(
            Defect(
                when="len(input_size) == 1",
                observed=("a result of # axes",),
                reason="the reference's GlobalMaxPool takes the maximum over channels and the one spatial axis, and its "
                "result lacks an axis",
                url="https://github.com/onnx/onnx/issues/7682",
                variants=REFERENCE,
            ),
        ),
        variants=RUN,
    ),
)
NAMES = {layer.name for layer in LAYERS}
PLACES = {
    "CenterCropPad": ("X", "shape"),
    "MaxUnpool": ("X", "I", "output_shape"),
    "Pad": ("X", "pads"),
    "Resize": ("X", "roi", "scales", "sizes"),
    "Slice": ("X", "starts", "ends", "", "steps"),
    "Upsample": ("X", "scales"),
}
OPSETS = {"Upsample": 9}  # in which an operator was last; the others are in all from the one asked for


def question(layer, arguments, input_sizes):
    """`(operator, attributes, inputs)` of a node that is given one-hot inputs as the batch; of MaxUnpool, one."""
    import numpy

    name, given = layer.name.rpartition(".")[2], dict(arguments)
    inputs, rank = int(numpy.prod(input_sizes)), len(input_sizes)
    ones = numpy.eye(inputs, dtype="float32").reshape(-1, 1, *input_sizes)
    feeds = {"X": ones}
    if name == "Pad":
        feeds["pads"] = numpy.array(given.pop("pads"), dtype="int64")
    elif name in ("Slice", "CenterCropPad", "Resize", "Upsample"):
        whole = {"starts": (0, 0), "steps": (1, 1), "scales": (1.0, 1.0)}
        for key in PLACES[name][1:]:
            entries = given.pop(key, None)
            if entries is not None:
                entries = entries if isinstance(entries, tuple) else (entries,) * rank
                kind = "float32" if key == "scales" else "int64"
                feeds[key] = numpy.array([*whole.get(key, (inputs, 1)), *entries], dtype=kind)
        if name == "Resize":
            feeds["roi"] = numpy.zeros(0, dtype="float32")
    elif name == "MaxUnpool":
        feeds = {"X": ones[:1], "I": numpy.zeros((1, 1, *input_sizes), dtype="int64")}
        if given.get("output_shape") is not None:
            feeds["output_shape"] = numpy.array([1, 1, *given.pop("output_shape")], dtype="int64")
        given.pop("output_shape", None)
    elif "blocksize" in given:
        given["blocksize"] = number(given["blocksize"])
        taps = given["blocksize"] ** 2
        if name == "DepthToSpace":
            blocks = numpy.eye(inputs * taps, dtype="float32").reshape(inputs, taps, inputs, taps).swapaxes(2, 3)
            feeds["X"] = blocks.reshape(-1, taps, *input_sizes)
    attributes = {
        key: value[0] if key == "antialias" and isinstance(value, tuple) else value
        for key, value in given.items()
        if value is not None
    }
    return name, attributes, feeds


def read(name, attributes, input_sizes, answer):
    """An answer as (input, tap, *output); of MaxUnpool, its sizes."""
    from math import prod

    if name == "MaxUnpool":
        return tuple(answer.shape[2:])
    if answer.ndim != len(input_sizes) + 2:
        raise ValueError(f"a result of {answer.ndim} axes")
    taps = attributes["blocksize"] ** 2 if "blocksize" in attributes else 1
    return answer.reshape(prod(input_sizes), taps, *answer.shape[2:])


def inputs_of(name, feeds):
    """The names of a node's inputs in their places, those between that are not given empty."""
    names = [each if each in feeds else "" for each in PLACES.get(name, ("X",))]
    while not names[-1]:
        names.pop()
    return names


def number(factor):
    """A factor that is one for both axes, given for each or once."""
    return factor if isinstance(factor, int) else factor[0]


def respond(layer, arguments, input_sizes):
    """Response of the reference evaluator; of shape inference, the sizes."""
    import os
    import warnings

    from onnx import TensorProto, defs, helper, numpy_helper

    name, attributes, feeds = question(layer, arguments, input_sizes)
    told = {key: list(value) if isinstance(value, tuple) else value for key, value in attributes.items()}
    node = helper.make_node(name, inputs_of(name, feeds), ["Y"], **told)
    values = [helper.make_tensor_value_info("X", TensorProto.FLOAT, feeds["X"].shape)]
    known = [numpy_helper.from_array(value, key) for key, value in feeds.items() if key != "X"]
    graph = helper.make_graph(
        [node], "layer", values, [helper.make_tensor_value_info("Y", TensorProto.FLOAT, None)], known
    )
    model = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", OPSETS.get(name, defs.onnx_opset_version()))]
    )
    if os.environ["PADPROOF_VARIANT"] == "shape inference":
        return sizes_inferred(model, len(input_sizes))
    from onnx.reference import ReferenceEvaluator

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return read(name, attributes, input_sizes, ReferenceEvaluator(model).run(None, {"X": feeds["X"]})[0])


def sizes_inferred(model, rank):
    """The spatial sizes that shape inference finds for the output of a model."""
    from onnx import shape_inference

    shape = shape_inference.infer_shapes(model, strict_mode=True).graph.output[0].type.tensor_type.shape
    if len(shape.dim) != rank + 2:
        raise ValueError(f"inferred {len(shape.dim)} axes")
    return tuple(axis.dim_value for axis in shape.dim)[2:]
