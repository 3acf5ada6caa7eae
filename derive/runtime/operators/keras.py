"""What Keras 2 and 3 have beside convolution and pooling: pads, crops, resizing, global and adaptive pooling."""

from dataclasses import replace

from derive.runtime.declaration import PAIR, Defect, Layer, Meaning, Refusal
from derive.runtime.geometry import PADDING, POOLING, RESIZING
from derive.runtime.outcomes import DIED, EMPTY, INFERS_OTHERWISE

ONE_TAP = {"kernel_size": "1", "stride": "1", "dilation": "1"}
LAST_AXES = "low and high in turn, last axis first, of the last axes"
RANKS = (1, 2, 3)
NEGATIVE = ("do not satisfy `value >= 0`", "not satisfy the requirement `>= 0`")
KEYWORDS = ("activity_regularizer", "autocast", "dtype", "input_dim", "input_shape", "name", "trainable")


def _sides(name, sign=""):
    """Both pads, from a pair or one number for both sides; a crop is a negative one."""
    return {
        f"pad_{side}": f"{sign}({name}[{place}] if pair({name}) else {name})"
        for place, side in enumerate(("low", "high"))
    }


def _not_negative(name, says):
    return (
        Refusal(when=f"pair({name})", requires=f"min({name}) >= 0", says=says),
        Refusal(when=f"not pair({name})", requires=f"{name} >= 0", says=says),
    )


def _padding(module, rank, default, **fields):
    return Layer(
        name=f"{module}.layers.ZeroPadding{rank}D",
        operator=PADDING,
        keywords=KEYWORDS,
        signature=f"padding={default}" + ", data_format=None" * (rank > 1 or module == "keras") + ", **kwargs",
        dimensions=(rank,),
        values={"padding": (int, PAIR)},
        layouts={"padding": LAST_AXES} if rank == 1 else {},
        bind=ONE_TAP,
        refusals=_not_negative("padding", NEGATIVE),
        meanings=(Meaning("explicit", bind=_sides("padding")),),
        weight="none",
        one_in=(2, 5, 9)[rank - 1],
        probes=(
            {"padding": "[(0, 0), (0, 1), (1, 0), (2, 1), (1, 3), (4, 0), (0, -1), (-1, 1)]"},
            {"padding": "[0, 1, 3]"},
        ),
        **fields,
    )


def _cropping(module, rank, default, says, **fields):
    return Layer(
        name=f"{module}.layers.Cropping{rank}D",
        operator=PADDING,
        keywords=KEYWORDS,
        signature=f"cropping={default}" + ", data_format=None" * (rank > 1) + ", **kwargs",
        dimensions=(rank,),
        values={"cropping": (int, PAIR)},
        layouts={"cropping": LAST_AXES} if rank == 1 else {},
        bind=ONE_TAP,
        refusals=_not_negative("cropping", (*NEGATIVE, "`cropping` cannot be negative")),
        no_output=says,
        meanings=(Meaning("explicit", bind=_sides("cropping", "-")),),
        weight="none",
        one_in=(2, 5, 9)[rank - 1],
        probes=(
            {"cropping": "[(0, 0), (0, 1), (1, 0), (2, 1), (1, 3), (4, 0), (0, -1), (-1, 1)]"},
            {"cropping": "[0, 1, 3]"},
        ),
        **fields,
    )


def _upsampling(module, rank, words, refusals, defects, **fields):
    planar = rank == 2
    signature = f"size={(2, (2, 2), (2, 2, 2))[rank - 1]}" + ", data_format=None" * (rank > 1)
    nearest = Meaning("nearest", when="interpolation == 'nearest'" if planar else "True", bind=FACTOR)
    linear = Meaning("linear_centres", when="interpolation == 'bilinear'", bind=FACTOR)
    return Layer(
        name=f"{module}.layers.UpSampling{rank}D",
        operator=RESIZING,
        keywords=KEYWORDS,
        signature=signature + ", interpolation='nearest'" * planar + ", **kwargs",
        dimensions=(rank,),
        values={"interpolation": words} if planar else {},
        numbers=("size",) if rank == 1 else (),
        bind={"kernel_size": "size", "stride": "size", "dilation": "1"},
        varied={"stride": "size"},
        meanings=(nearest, linear, Meaning("size_asked", bind=FACTOR)) if planar else (nearest,),
        weight="none",
        probes=({"interpolation": repr([*words])},) if planar else ({},),
        refusals=refusals if planar else (),
        defects=defects if planar else (),
        **fields,
    )


FACTOR = {"asked_size": "input_size * size"}


def _whole(module, kind, rank, **fields):
    """Global pooling: one window as long as the input; without keepdims the axis of one output is dropped."""
    return Layer(
        name=f"{module}.layers.Global{kind}Pooling{rank}D",
        operator=POOLING,
        keywords=KEYWORDS + ("keepdims",) * (rank == 1),
        reduction="'average_of_inside'" if kind == "Average" else "'maximum_of_inside'",
        signature="data_format=None, keepdims=False, **kwargs"
        if rank > 1 or module == "keras"
        else "data_format='channels_last', **kwargs",
        dimensions=(rank,),
        bind={"kernel_size": "input_size", "stride": "1", "dilation": "1"},
        meanings=(Meaning("valid"),),
        weight="none",
        also=(f"{module}.layers.Global{kind.replace('Average', 'Avg')}Pool{rank}D",),
        **fields,
    )


OF_IMAGES = ("bounding_box_format", "factor")
LONG = ("[17, 1] if input_size else []", "[1, 17] if input_size else []")  # and the second on the other axis
PARTS = {"size": (("height",), ("width",))}
TO_NOTHING = Defect(
    when="min(size) < 1",
    observed=(INFERS_OTHERWISE,),
    reason="shape inference takes a resizing to nothing, which is refused when it runs",
)


def resizing(module, words, more, *, plain, refusals=(), defects=(), centred=(), **fields):
    """Resizing to a height and a width: `more` are its further parameters, `plain` where none of them moves anything.

    Its nearest is that of the centre in the variants `centred`, in all where there are none.
    """
    return Layer(
        name=f"{module}.layers.Resizing",
        operator=RESIZING,
        keywords=KEYWORDS + OF_IMAGES * (module == "keras"),
        signature=f"height, width, interpolation='bilinear', crop_to_aspect_ratio=False, {more}**kwargs",
        extra="size",
        dimensions=(2,),
        parts=PARTS,
        values={"interpolation": words, **{name: (False, True) for name in (*RATIOS, "antialias") if name in plain}},
        tuples=("size",),
        bind=ONE_TAP,
        refusals=refusals,
        no_output=(
            EMPTY,
            "Input and output sizes should be greater than 0",
            "output dimensions must be positive",
            "division by zero",
            "failed to convert the tensor",
        ),
        meanings=(
            Meaning("nearest_centre", when=f"interpolation == 'nearest' and {plain}", bind=SIZE, variants=centred),
            Meaning("linear_centres", when=f"interpolation == 'bilinear' and {plain}", bind=SIZE),
            Meaning("size_asked", bind=SIZE),
        ),
        defects=(TO_NOTHING, *defects),
        weight="none",
        probes=(
            {"interpolation": repr([*words]), "size": "range(1, input_size + 6, 4)"},
            {"size": "range(0, input_size + 1, 5)"},
            *({name: "[True]", "size": "range(1, input_size + 6, 5)"} for name in RATIOS if name in plain),
            *({"crop_to_aspect_ratio": "[True]", "size": sides} for sides in LONG),
        ),
        one_in=2,
        **fields,
    )


RATIOS = ("crop_to_aspect_ratio", "pad_to_aspect_ratio")
SIZE = {"asked_size": "size"}


def center_crop(module, data_format, **fields):
    """The middle of an input that is large enough on both axes, otherwise what a resizing makes of its largest part."""
    return Layer(
        name=f"{module}.layers.CenterCrop",
        operator=RESIZING,
        keywords=KEYWORDS + OF_IMAGES * (module == "keras"),
        signature=f"height, width, {data_format}**kwargs",
        extra="size",
        dimensions=(2,),
        parts=PARTS,
        tuples=("size",),
        bind=ONE_TAP,
        no_output=(EMPTY, "target_height must be > 0", "target_width must be > 0", "Expected begin[#] in"),
        meanings=(Meaning("size_asked", bind=SIZE),),
        weight="none",
        probes=({"size": "range(0, input_size + 4, 3)"}, *({"size": sides} for sides in LONG)),
        **fields,
    )


ONE_TOO_LONG = Defect(
    variants=("tensorflow-onednn",),
    when="any(-(-size // asked) >= size for size, asked in zip(input_size, output_size) if asked > 0)",
    observed=(DIED,),
    reason="an adaptive pooling pools by a window of one element more than it needs as well, and where that does not fit, "
    "oneDNN divides by zero in a max pooling",
    url="https://github.com/tensorflow/tensorflow/issues/125509",
)


def _adaptive(kind, rank):
    return Layer(
        name=f"keras.layers.Adaptive{kind}Pooling{rank}D",
        operator=RESIZING,
        keywords=KEYWORDS,
        signature="output_size, data_format=None, **kwargs",
        dimensions=(rank,),
        bind=ONE_TAP,
        no_output=(
            "do not satisfy `value > 0`",
            "must be greater than 0",
            "division by zero",
            "strictly positive",
            "Requires start <= limit",
            "negative dimensions are not allowed",
            "Check 'cmp::le(kernel",
        ),
        meanings=(Meaning("adaptive", bind={"asked_size": "output_size"}),),
        defects=(
            Defect(
                when="min(output_size) < 1",
                observed=(INFERS_OTHERWISE,),
                reason="a functional model takes an adaptive pooling to nothing, which is refused when it runs",
            ),
            *((ONE_TOO_LONG,) if kind == "Max" else ()),
        ),
        weight="none",
        probes=({"output_size": "range(1, input_size + 3, 1 if input_size < 4 else 4)"},),
    )


def layers(module, says, words, refusals=(), defects=(), cropped=(), **fields):
    """What Keras 2 and 3 both have.

    `says` is what a crop of everything is answered with, for one axis and for more, and `cropped` are the faults of
    one; `words` are the interpolations of upsampling, and `refusals` and `defects` those of them.
    """
    pads = ("1", "(1, 1)", "((1, 1), (1, 1), (1, 1))" if module == "keras" else "(1, 1, 1)")
    crops = ("(1, 1)", "((0, 0), (0, 0))", "((1, 1), (1, 1), (1, 1))")
    return (
        *(_padding(module, rank, pads[rank - 1], **fields) for rank in RANKS),
        *(_cropping(module, rank, crops[rank - 1], says[rank > 1], defects=cropped, **fields) for rank in RANKS),
        *(_upsampling(module, rank, words, refusals, defects, **fields) for rank in RANKS),
        *(_whole(module, kind, rank, **fields) for kind in ("Average", "Max") for rank in RANKS),
    )


CROPPED_AWAY = (
    "must be smaller than the input length",
    "should be smaller than the corresponding spatial dimension",
)
NO_LANCZOS = Refusal(
    requires="interpolation not in ('lanczos3', 'lanczos5')",
    says="Lanczos interpolation is not supported by the PyTorch backend",
    variants=("torch",),
)
INFERS_LANCZOS = Defect(
    when="interpolation[0] in ('lanczos3', 'lanczos5')",
    observed=(INFERS_OTHERWISE,),
    reason="a functional model takes an upsampling by lanczos, which the torch backend refuses when it runs",
    variants=("torch",),
)
BUT_TENSORFLOW = ("torch", "jax", "numpy", "openvino")
WORDS = ("nearest", "bilinear", "bicubic", "lanczos3", "lanczos5")
LAYERS = (
    *layers("keras", CROPPED_AWAY, WORDS, refusals=(NO_LANCZOS,), defects=(INFERS_LANCZOS,)),
    resizing(
        "keras",
        (*WORDS, "area"),
        "pad_to_aspect_ratio=False, fill_mode='constant', fill_value=0.0, antialias=False, data_format=None, ",
        plain="not (crop_to_aspect_ratio or pad_to_aspect_ratio or antialias)",
        refusals=(
            Refusal(
                requires="interpolation != 'area'",
                says="Invalid value for argument `interpolation`",
                way_out="or take the tensorflow backend",
                variants=BUT_TENSORFLOW,
            ),
            NO_LANCZOS,
            Refusal(when="crop_to_aspect_ratio", requires="not pad_to_aspect_ratio", says="can be `True`"),
        ),
        defects=(
            replace(INFERS_LANCZOS, reason=INFERS_LANCZOS.reason.replace("an upsampling", "a resizing")),
            Defect(
                when="crop_to_aspect_ratio[0] and pad_to_aspect_ratio[0]",
                observed=(INFERS_OTHERWISE,),
                reason="a functional model takes a resizing that is to crop and to pad, which is refused when it runs",
            ),
            Defect(
                when="interpolation[0] == 'area'",
                observed=(INFERS_OTHERWISE,),
                reason="a functional model takes a resizing by area, which all backends but TensorFlow refuse when it runs",
                variants=BUT_TENSORFLOW,
            ),
        ),
        centred=("torch", "jax", "tensorflow-onednn", "tensorflow-stock", "numpy"),
    ),
    center_crop(
        "keras",
        "data_format=None, ",
        defects=(
            Defect(
                when="min(size) < 0",
                observed=(INFERS_OTHERWISE,),
                reason="a crop to a negative size gives nothing, and a functional model refuses it",
            ),
        ),
    ),
    *(_adaptive(kind, rank) for kind in ("Average", "Max") for rank in RANKS),
)


def given_to(layer, arguments):
    """The arguments as the layer takes them: one number where it takes no tuple, and the pooled axis kept."""
    given = dict(arguments)
    if layer.parts:
        given["height"], given["width"] = given.pop("size")
    if "Global" in layer.name:
        given["keepdims"] = True
    for name in layer.numbers:
        if isinstance(given.get(name), tuple):
            (given[name],) = given[name]
    return given
