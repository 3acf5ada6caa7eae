"""ONNX Runtime's operators beside convolution and pooling: Pad, Resize, MaxUnpool, global pooling and block shuffles."""

from functools import lru_cache

from derive.runtime.declaration import PAIR, Layer, Meaning, Refusal
from derive.runtime.geometry import CONVOLUTION, PADDING, POOLING, RESIZING, TRANSPOSED
from derive.runtime.outcomes import EMPTY

RANKS = (1, 2)
ONE_TAP = {"kernel_size": "1", "stride": "1", "dilation": "1"}
BOUNDARIES = {"constant": "zeros", "reflect": "mirror", "edge": "edge", "wrap": "periodic"}
LEFT = "input_size + min(pads[0], 0) + min(pads[1], 0)"
PAD = Layer(
    name="onnxruntime.Pad",
    operator=PADDING,
    callable=False,
    signature="data, pads, constant_value=0, axes=None, *, mode='constant'",
    dimensions=RANKS,
    arrays=("data",),
    values={"pads": (PAIR,), "mode": tuple(BOUNDARIES)},
    layouts={"pads": "low, then high, of all dimensions"},
    bind=ONE_TAP,
    refusals=(
        Refusal(
            when="mode == 'reflect'",
            requires=f"max(pads) < {LEFT}",
            says=(
                "exceeds maximum allowed",
                "Pad reflect requires axis length",
                "with zero effective input extent",
                "must be >= 0",
            ),
        ),
        Refusal(
            when="mode != 'constant'",
            requires=f"{LEFT} >= 1",
            says=("with zero effective input extent", "must be >= 0"),
        ),
    ),
    no_output=(EMPTY, "must be >= 0"),
    meanings=(Meaning("explicit", bind={"pad_low": "pads[0]", "pad_high": "pads[1]"}),),
    boundary=f"{BOUNDARIES}[mode]",
    weight="none",
    probes=(
        {
            "pads": "[(0, 0), (0, 1), (1, 0), (2, 1), (1, 3), (4, 0), (0, 5), (-1, 0), (0, -2), (-2, 3), (-4, -4)]",
            "mode": "['constant', 'reflect', 'edge']",
        },
        {"pads": "[(0, 0), (0, 1), (1, 0), (1, 1), (-1, 0), (0, -2)]", "mode": "['wrap']"},
    ),
)


def _shuffle(name, operator, bits, **fields):
    return Layer(
        name=name,
        operator=operator,
        callable=False,
        signature="input, *, blocksize, mode='DCR'",
        dimensions=(2,),
        numbers=("blocksize",),
        uniform=("blocksize",),
        bind={"kernel_size": "blocksize", "stride": "blocksize", "dilation": "1"},
        varied={"stride": "blocksize"},
        weight=f"none: the taps are channels of the {bits}",
        **fields,
    )


def _global(kind):
    return Layer(
        name=f"onnxruntime.Global{kind}Pool",
        operator=POOLING,
        callable=False,
        signature="X",
        dimensions=RANKS,
        bind={"kernel_size": "input_size", "stride": "1", "dilation": "1"},
        meanings=(Meaning("valid"),),
        weight="none",
    )


def _second(factor):
    """A factor of the second axis, where there is one."""
    return f"({factor} if len(strides) == 2 else 1)"


def _shortest(axis):
    return f"(full_length[{axis}] - (0 if pads[{axis}] is None else pads[{axis}][0] + pads[{axis}][1]))"


UNPOOL = Layer(
    name="onnxruntime.MaxUnpool",
    operator=RESIZING,
    callable=False,
    signature="X, I, output_shape=None, *, kernel_shape, pads=None, strides=1",
    dimensions=RANKS,
    arrays=("X", "I"),
    values={"output_shape": (int, None), "pads": (None, PAIR)},
    layouts={"pads": "low, then high", "output_shape": "after batch and channels"},
    bind={"kernel_size": "kernel_shape", "stride": "strides", "dilation": "1"},
    varied={"kernel_size": "kernel_shape", "stride": "strides"},
    refusals=(
        Refusal(when="pads is not None", requires="max(pads) < kernel_shape", says="Pad should be smaller than kernel"),
        Refusal(
            requires="all(size is None for size in output_shape) or "
            f"output_shape[0] * {_second('output_shape[1]')} >= {_shortest(0)} * {_second(_shortest(1))}",
            says="output_shape is smaller than minimum required",
            way_out="it is the number of all elements that counts",
            across=True,
        ),
    ),
    no_output="Computed output dimension is not positive",
    meanings=(
        Meaning("size_asked", when="output_shape is None and pads is None", bind={"asked_size": "full_length"}),
        Meaning("size_asked", when="output_shape is None", bind={"asked_size": "full_length - pads[0] - pads[1]"}),
        Meaning("size_asked", when="output_shape is not None", bind={"asked_size": "output_shape"}),
    ),
    weight="none: each element goes where its index says",
    probes=({}, {"pads": "[(0, 1), (1, 0), (1, 1)]"}, {"output_shape": "range(full_length, full_length + 3)"}),
    one_in=3,
)

FACTOR = {"asked_size": "floor(input_size * scales)"}
SIZE = {"asked_size": "sizes"}
WHOLE = "input_size * scales == floor(input_size * scales)"


def _aligned(rule, when):
    return (
        Meaning(rule, when=f"{when} and sizes is not None", bind=SIZE),
        Meaning(rule, when=f"{when} and sizes is None and {WHOLE}", bind=FACTOR),
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
RESIZE = Layer(
    name="onnxruntime.Resize",
    operator=RESIZING,
    callable=False,
    signature="X, roi=None, scales=None, sizes=None, *, antialias=0, axes=None, "
    "coordinate_transformation_mode='half_pixel', cubic_coeff_a=-0.75, exclude_outside=0, extrapolation_value=0.0, "
    "keep_aspect_ratio_policy='stretch', mode='nearest', nearest_mode='round_prefer_floor'",
    dimensions=(2,),
    arrays=("X", "roi"),
    values={"scales": (float, int, None), "sizes": (int, None), **WORDS},
    layouts={"scales": "after batch and channels", "sizes": "after batch and channels"},
    bind=ONE_TAP,
    refusals=(
        Refusal(when="scales is not None", requires="sizes is None", says="Either `sizes` or `scales`"),
        Refusal(when="scales is None", requires="sizes is not None", says="Either `sizes` or `scales`"),
        Refusal(when="scales is not None", requires="scales > 0", says="Scale value should be greater than"),
        Refusal(when="sizes is not None", requires="sizes >= 0", says="Scale value should be greater than"),
    ),
    no_output=(EMPTY,),
    meanings=(
        *_aligned("nearest_centre_low", f"mode == 'nearest' and {CENTRES} and nearest_mode == 'round_prefer_floor'"),
        *_aligned(
            "nearest",
            "mode == 'nearest' and coordinate_transformation_mode == 'asymmetric' and nearest_mode == 'floor'",
        ),
        *_aligned("linear_centres", f"mode == 'linear' and {CENTRES}"),
        *_aligned("linear_corners", "mode == 'linear' and coordinate_transformation_mode == 'align_corners'"),
        Meaning("size_asked", when="sizes is not None", bind=SIZE),
        Meaning("size_asked", when="sizes is None", bind=FACTOR),
    ),
    weight="none",
    one_in=3,
    probes=(
        {name: repr([*words]) for name, words in WORDS.items() if name != "nearest_mode"}
        | {"scales": "[0.3, 1 / 3, 0.5, 0.7, 1.5, 2.0, 2.7, 3.0]"},
        {name: repr([*words]) for name, words in WORDS.items() if name != "nearest_mode"}
        | {"sizes": "range(1, input_size + 4)"},
        {
            "coordinate_transformation_mode": "['asymmetric']",
            "nearest_mode": "['floor']",
            "scales": "[0.5, 1.5, 2.0, 3.0]",
        },
        {
            "coordinate_transformation_mode": "['asymmetric']",
            "nearest_mode": "['floor']",
            "sizes": "range(1, input_size + 4)",
        },
    ),
)
LAYERS = (
    PAD,
    RESIZE,
    UNPOOL,
    _shuffle("onnxruntime.DepthToSpace", TRANSPOSED, "input", meanings=(Meaning("valid", size="smallest"),)),
    _shuffle(
        "onnxruntime.SpaceToDepth",
        CONVOLUTION,
        "output",
        meanings=(Meaning("valid"),),
        refusals=(Refusal(requires="input_size % blocksize == 0", says="to be a multiple of block_size"),),
    ),
    _global("Average"),
    _global("Max"),
)
NAMES = {layer.name for layer in LAYERS}


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs, of a model of this one node; of MaxUnpool, its sizes."""
    import numpy

    name, given, rank = layer.name.rpartition(".")[2], dict(arguments), len(input_sizes)
    inputs = int(numpy.prod(input_sizes))
    ones = numpy.eye(inputs, dtype="float32").reshape(-1, 1, *input_sizes)
    feeds = {"X": ones}
    if name == "Pad":
        feeds["pads"] = numpy.array(given.pop("pads"), dtype="int64")
    elif name == "Resize":
        feeds["roi"] = numpy.zeros(0, dtype="float32")
        for key, kind, plain in (("scales", "float32", 1.0), ("sizes", "int64", None)):
            entries = given.pop(key, None)
            if entries is not None:
                first = (inputs, 1) if plain is None else (plain, plain)
                feeds[key] = numpy.array([*first, *entries], dtype=kind)
    elif name == "MaxUnpool":
        feeds = {"X": ones[:1], "I": numpy.zeros((1, 1, *input_sizes), dtype="int64")}
        if given.get("output_shape") is not None:
            feeds["output_shape"] = numpy.array([1, 1, *given.pop("output_shape")], dtype="int64")
        given.pop("output_shape", None)
    elif "blocksize" in given:
        given["blocksize"] = _number(given["blocksize"])
        taps = given["blocksize"] ** 2
        if name == "DepthToSpace":
            blocks = numpy.eye(inputs * taps, dtype="float32").reshape(inputs, taps, inputs, taps).swapaxes(2, 3)
            feeds["X"] = blocks.reshape(-1, taps, *input_sizes)
        answer = _answer(name, tuple(given.items()), rank, feeds)
        return answer.reshape(inputs, taps, *answer.shape[2:])
    answer = _answer(name, tuple(given.items()), rank, feeds)
    return tuple(answer.shape[2:]) if name == "MaxUnpool" else answer


def _answer(name, attributes, rank, feeds):
    kinds = tuple(
        (name, str(value.dtype), value.shape if value.ndim == 1 else (None,) * value.ndim)
        for name, value in feeds.items()
    )
    return _session(name, attributes, rank, kinds).run(None, feeds)[0]


PLACES = {"Resize": ("X", "roi", "scales", "sizes"), "MaxUnpool": ("X", "I", "output_shape"), "Pad": ("X", "pads")}


@lru_cache(maxsize=4)
def _session(operator, attributes, rank, kinds):
    """A session of one node whose inputs may have any size."""
    import numpy
    import onnx
    import onnxruntime

    values = [
        onnx.helper.make_tensor_value_info(
            name,
            onnx.helper.np_dtype_to_tensor_dtype(numpy.dtype(kind)),
            [f"{name}{axis}" if length is None else length for axis, length in enumerate(shape)],
        )
        for name, kind, shape in kinds
    ]
    given = {name for name, _, _ in kinds}
    names = [name if name in given else "" for name in PLACES.get(operator, ("X",))]
    while not names[-1]:
        names.pop()
    attributes = {name: list(value) if isinstance(value, tuple) else value for name, value in attributes}
    node = onnx.helper.make_node(operator, names, ["Y"], **attributes)
    graph = onnx.helper.make_graph([node], "layer", values, [onnx.helper.make_empty_tensor_value_info("Y")])
    opset = onnx.helper.make_opsetid("", 19)
    model = onnx.helper.make_model(graph, opset_imports=[opset], ir_version=9)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


def _number(factor):
    """A factor that is one for both axes, given for each or once."""
    return factor if isinstance(factor, int) else factor[0]
