"""Paddle's layers beside convolution and pooling: pads, adaptive pooling, upsampling and pixel shuffles."""

from derive.runtime.declaration import PAIR, Defect, Layer, Meaning, Refusal
from derive.runtime.geometry import CONVOLUTION, PADDING, RESIZING, TRANSPOSED
from derive.runtime.outcomes import DIED, EMPTY

RANKS = (1, 2, 3)
ONE_TAP = {"kernel_size": "1", "stride": "1", "dilation": "1"}
BOUNDARIES = {"constant": "zeros", "reflect": "mirror", "replicate": "edge", "circular": "periodic"}
LAYOUTS = ("NCL", "NCHW", "NCDHW")
SIDES = [f"0 if padding is None else padding[{place}] if pair(padding) else padding" for place in (0, 1)]
NEGATIVE = "The meta data must be valid when call the mutable data function"
PADS = "[(0, 0), (0, 1), (1, 0), (2, 1), (1, 3), (4, 0), (0, 9), (-1, 0), (0, -2), (-2, 3), (-4, -4)]"


def _pad(name, rank, *, modes):
    named = ", mode='constant', value=0.0" if modes else ""
    too_long = {"requires": "max(padding) < input_size", "says": "dimension should be greater than pad"}
    return Layer(
        name=f"paddle.nn.{name}{rank}D",
        operator=PADDING,
        signature=f"padding{named}, data_format={LAYOUTS[rank - 1]!r}, name=None",
        dimensions=(rank,),
        values={"padding": (int, PAIR, None) if rank > 1 else (int, PAIR)}
        | ({"mode": tuple(BOUNDARIES)} if modes else {}),
        layouts={"padding": "low and high in turn, last axis first, of the last axes"},
        bind=ONE_TAP,
        refusals=(
            Refusal(when="mode == 'reflect' and pair(padding)", **too_long),
            Refusal(
                when="mode == 'reflect' and not pair(padding) and padding is not None",
                requires="padding < input_size",
                says=too_long["says"],
            ),
        )
        if modes
        else (),
        no_output=(EMPTY, NEGATIVE),
        meanings=(Meaning("explicit", bind={"pad_low": SIDES[0], "pad_high": SIDES[1]}),),
        boundary=f"{BOUNDARIES}[mode]" if modes else "'zeros'",
        weight="none",
        probes=({"padding": PADS} | ({"mode": repr([*BOUNDARIES])} if modes else {}),),
        one_in=4 if modes else 2,
    )


def _adaptive(kind, rank):
    layouts = f", data_format={LAYOUTS[rank - 1]!r}" * (kind == "Avg" and rank > 1)
    return Layer(
        name=f"paddle.nn.Adaptive{kind}Pool{rank}D",
        operator=RESIZING,
        signature=f"output_size{layouts}" + ", return_mask=False" * (kind == "Max") + ", name=None",
        dimensions=(rank,),
        values={"output_size": (int, type(None)) if rank > 1 else (int,)},
        bind=ONE_TAP,
        no_output=(EMPTY, NEGATIVE, "negative dimensions are not allowed"),
        defects=(
            Defect(
                when="any(size is not None and size < 0 for size in output_size)",
                observed=(DIED,),
                reason="an adaptive pooling to negative sizes on two axes ends the process",
            ),
        )
        if rank == 2
        else (),
        meanings=(
            Meaning("adaptive", when="output_size is None", bind={"asked_size": "input_size"}),
            Meaning("adaptive", when="output_size is not None", bind={"asked_size": "output_size"}),
        )[rank == 1 :],
        weight="none",
        probes=({"output_size": "range(1, input_size + 4, 2)"},),
        one_in=2,
    )


SIZE = {"asked_size": "size"}
SCALED = {"asked_size": "floor(input_size * scale_factor)"}
WHOLE = "input_size * scale_factor == floor(input_size * scale_factor)"
ONE_OF_BOTH = (
    Refusal(
        when="size is not None",
        requires="scale_factor is None",
        says="Only one of size or scale_factor should be defined",
    ),
    Refusal(
        when="size is None",
        requires="scale_factor is not None",
        says="One of size and scale_factor must not be None",
        way_out="give one of the two",
    ),
)
NOT_POSITIVE = ("must be greater than 0", "should be greater than 0", "should be greater than zero", EMPTY)


def _ruled(rule, when, whole=WHOLE):
    return (
        Meaning(rule, when=f"{when} and size is not None", bind=SIZE),
        Meaning(rule, when=f"{when} and size is None and {whole}", bind=SCALED),
    )


ALONE = (
    Meaning("size_asked", when="size is not None", bind=SIZE),
    Meaning("size_asked", when="size is None", bind=SCALED),
)
TRIED = ({"size": "range(1, input_size + 5, 3)"}, {"scale_factor": "[0.3, 0.5, 0.7, 1.0, 1.5, 2.0, 2.7, 3.0]"})
MODES = ("nearest", "bilinear", "bicubic", "area")
UPSAMPLE = Layer(
    name="paddle.nn.Upsample",
    operator=RESIZING,
    signature="size=None, scale_factor=None, mode='nearest', align_corners=False, align_mode=0, data_format=None, "
    "recompute_scale_factor=None, name=None",
    dimensions=(2,),
    values={
        "size": (int, None),
        "scale_factor": (float, int, None),
        "mode": MODES,
        "align_corners": (False, True),
        "align_mode": (0, 1),
    },
    tuples=("size",),
    fixed=("recompute_scale_factor",),
    bind=ONE_TAP,
    refusals=(
        *ONE_OF_BOTH,
        Refusal(
            when="mode == 'nearest'",
            requires="not align_corners",
            says="align_corners option can only be set with the interpolating modes",
        ),
        Refusal(when="mode == 'area'", requires="size is not None", says="output size can not be None in AREA mode"),
    ),
    no_output=NOT_POSITIVE,
    meanings=(
        Meaning("adaptive", when="mode == 'area'", bind=SIZE),
        *_ruled("nearest", "mode == 'nearest'"),
        *_ruled("linear_corners", "mode == 'bilinear' and align_corners", whole="scale_factor is not None"),
        Meaning("linear_corners", when="mode == 'bilinear' and size is not None and size == 1", bind=SIZE),
        Meaning(
            "linear_corners",
            when="mode == 'bilinear' and size is None and floor(input_size * scale_factor) == 1",
            bind=SCALED,
        ),
        *_ruled("linear_centres", "mode == 'bilinear' and align_mode == 0"),
        *_ruled("linear_starts", "mode == 'bilinear'"),
        *ALONE,
    ),
    weight="none",
    probes=tuple(
        {"mode": repr([*MODES]), "align_corners": "[False, True]", "align_mode": "[0, 1]"} | tried for tried in TRIED
    ),
    one_in=8,
)


def _upsampling(kind, **fields):
    return Layer(
        name=f"paddle.nn.Upsampling{kind}2D",
        operator=RESIZING,
        signature="size=None, scale_factor=None, data_format='NCHW', name=None",
        dimensions=(2,),
        values={"size": (int, None), "scale_factor": (float, int, None)},
        bind=ONE_TAP,
        refusals=ONE_OF_BOTH,
        no_output=NOT_POSITIVE,
        weight="none",
        probes=TRIED,
        **fields,
    )


def _shuffle(name, factor, operator, **fields):
    return Layer(
        name=f"paddle.nn.{name}",
        operator=operator,
        signature=f"{factor}, data_format='NCHW', name=None",
        dimensions=(2,),
        numbers=(factor,),
        uniform=(factor,),
        bind={"kernel_size": factor, "stride": factor, "dilation": "1"},
        varied={"stride": factor},
        weight=f"none: the taps are channels of the {'input' if operator == TRANSPOSED else 'output'}, "
        f"[{'out' if operator == TRANSPOSED else 'in'}_channels, *kernel_size]",
        **fields,
    )


LAYERS = (
    *(_pad("Pad", rank, modes=True) for rank in RANKS),
    *(_pad("ZeroPad", rank, modes=False) for rank in RANKS),
    *(_adaptive(kind, rank) for kind in ("Avg", "Max") for rank in RANKS),
    UPSAMPLE,
    _upsampling("Nearest", meanings=(*_ruled("nearest", "True"), *ALONE[1:])),
    _upsampling("Bilinear", meanings=_ruled("linear_corners", "True", whole="scale_factor is not None")),
    _shuffle("PixelShuffle", "upscale_factor", TRANSPOSED, meanings=(Meaning("valid", size="smallest"),)),
    _shuffle(
        "PixelUnshuffle",
        "downscale_factor",
        CONVOLUTION,
        refusals=(Refusal(requires="input_size % downscale_factor == 0", says="should divide both height"),),
        meanings=(Meaning("valid"),),
    ),
)
NAMES = {layer.name for layer in LAYERS}


def answer(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch, with a channel for each tap."""
    import numpy
    import paddle

    from derive.runtime.expressions import locate

    given = {name: list(value) if isinstance(value, tuple) else value for name, value in arguments.items()}
    inputs = int(numpy.prod(input_sizes))
    ones, taps = numpy.eye(inputs, dtype="float32").reshape(inputs, 1, *input_sizes), 1
    if "align_mode" in given and isinstance(given["align_mode"], list):
        given["align_mode"] = given["align_mode"][0]
    for name in layer.numbers:
        given[name] = given[name] if isinstance(given[name], int) else given[name][0]
        taps = given[name] ** 2
        if layer.operator == TRANSPOSED:
            blocks = numpy.eye(inputs * taps, dtype="float32").reshape(inputs, taps, inputs, taps).swapaxes(2, 3)
            ones = blocks.reshape(-1, taps, *input_sizes)
    found = locate(layer.name)(**given)(paddle.to_tensor(ones)).numpy()
    return found.reshape(inputs, taps, *found.shape[2:])
