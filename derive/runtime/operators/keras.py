"""Keras' layers beside convolution and pooling: pads, crops, upsampling, global and adaptive pooling."""

from derive.runtime.declaration import PAIR, Defect, Layer, Meaning, Refusal
from derive.runtime.geometry import PADDING, POOLING, RESIZING
from derive.runtime.outcomes import DIED, INFERS_OTHERWISE

ONE_TAP = {"kernel_size": "1", "stride": "1", "dilation": "1"}
LAST_AXES = "low and high in turn, last axis first, of the last axes"
RANKS = (1, 2, 3)
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
        refusals=_not_negative("padding", ("do not satisfy `value >= 0`", "do not satisfy the requirement `>= 0`")),
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
        refusals=_not_negative(
            "cropping",
            (
                "do not satisfy `value >= 0`",
                "do not satisfy the requirement `>= 0`",
                "`cropping` cannot be negative",
            ),
        ),
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
        keywords=KEYWORDS,
        reduction="'average_of_inside'" if kind == "Average" else "'maximum_of_inside'",
        signature="data_format=None, keepdims=False, **kwargs",
        dimensions=(rank,),
        bind={"kernel_size": "input_size", "stride": "1", "dilation": "1"},
        meanings=(Meaning("valid"),),
        weight="none",
        also=(f"{module}.layers.Global{kind.replace('Average', 'Avg')}Pool{rank}D",),
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


def layers(module, says, words, refusals=(), defects=(), **fields):
    """What Keras 2 and 3 both have.

    `says` is what a crop of everything is answered with, for one axis and for more; `words` are the interpolations of
    upsampling, and `refusals` and `defects` those of them.
    """
    pads = ("1", "(1, 1)", "((1, 1), (1, 1), (1, 1))")
    crops = ("(1, 1)", "((0, 0), (0, 0))", "((1, 1), (1, 1), (1, 1))")
    return (
        *(_padding(module, rank, pads[rank - 1], **fields) for rank in RANKS),
        *(_cropping(module, rank, crops[rank - 1], says[rank > 1], **fields) for rank in RANKS),
        *(_upsampling(module, rank, words, refusals, defects, **fields) for rank in RANKS),
        *(_whole(module, kind, rank, **fields) for kind in ("Average", "Max") for rank in RANKS),
    )


CROPPED_AWAY = (
    "must be smaller than the input length",
    "should be smaller than the corresponding spatial dimension",
)
LAYERS = (
    *layers(
        "keras",
        CROPPED_AWAY,
        ("nearest", "bilinear", "bicubic", "lanczos3", "lanczos5"),
        refusals=(
            Refusal(
                requires="interpolation not in ('lanczos3', 'lanczos5')",
                says="Lanczos interpolation is not supported by the PyTorch backend",
                variants=("torch",),
            ),
        ),
        defects=(
            Defect(
                when="interpolation[0] in ('lanczos3', 'lanczos5')",
                observed=(INFERS_OTHERWISE,),
                reason="a functional model takes an upsampling by lanczos, which the torch backend refuses when it runs",
                variants=("torch",),
            ),
        ),
    ),
    *(_adaptive(kind, rank) for kind in ("Average", "Max") for rank in RANKS),
)


def given_to(layer, arguments):
    """The arguments as the layer takes them: one number where it takes no tuple, and the pooled axis kept."""
    given = dict(arguments)
    if "Global" in layer.name:
        given["keepdims"] = True
    for name in layer.numbers:
        if isinstance(given.get(name), tuple):
            (given[name],) = given[name]
    return given
