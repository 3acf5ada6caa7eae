"""MindSpore's layers beside convolution and pooling: pads, adaptive pooling, upsampling and pixel shuffles."""

from derive.runtime.declaration import PAIR, Layer, Meaning, Refusal
from derive.runtime.geometry import CONVOLUTION, PADDING, RESIZING, TRANSPOSED
from derive.runtime.outcomes import EMPTY

ONE_TAP = {"kernel_size": "1", "stride": "1", "dilation": "1"}
BOUNDARIES = {"Constant": "zeros", "Zero": "zeros", "Reflection": "mirror", "Replication": "edge"}
SIDES = [f"0 if padding is None else padding[{place}] if pair(padding) else padding" for place in (0, 1)]
PADS = "[(0, 0), (0, 1), (1, 0), (2, 1), (1, 3), (4, 0), (0, 9), (-1, 0), (0, -2), (-2, 3), (-4, -4)]"
NONE = type(None)


def _each(requires, says, name="padding"):
    """A demand on both pads of an axis, or on the number that both are."""
    return (
        Refusal(when=f"pair({name})", requires=requires.format(least=f"min({name})", most=f"max({name})"), says=says),
        Refusal(
            when=f"not pair({name}) and {name} is not None", requires=requires.format(least=name, most=name), says=says
        ),
    )


REFUSED = {
    "Reflection": (
        *_each("{least} >= 0", "every element in 'padding' must be >= 0"),
        *_each("{most} < input_size", "paddings must be no greater than the dimension size"),
    )
}
NOT_BEYOND = _each("{least} >= -input_size", "must be greater than or equal to")


def _pad(name, rank):
    return Layer(
        name=f"mindspore.nn.{name}Pad{rank}d",
        operator=PADDING,
        signature="padding" + ", value" * (name == "Constant"),
        dimensions=(rank,),
        values={"padding": (int, PAIR, NONE) if rank > 1 else (int, PAIR)},
        layouts={"padding": "low and high in turn, last axis first, of the last axes"},
        bind=ONE_TAP,
        refusals=REFUSED.get(name, NOT_BEYOND),
        no_output="" if name == "Reflection" else (EMPTY, "the output size must be greater than 0"),
        meanings=(Meaning("explicit", bind={"pad_low": SIDES[0], "pad_high": SIDES[1]}),),
        boundary=repr(BOUNDARIES[name]),
        weight="none",
        probes=({"padding": PADS},),
        one_in=2,
    )


def _adaptive_line(kind):
    return Layer(
        name=f"mindspore.nn.Adaptive{kind}Pool1d",
        operator=RESIZING,
        signature="output_size",
        numbers=("output_size",),
        bind=ONE_TAP,
        refusals=(
            Refusal(requires="output_size >= 1", says="must be int and must >= 1"),
            Refusal(requires="output_size <= input_size", says="must be greater or equal to output size"),
            Refusal(requires="input_size % output_size == 0", says="must be divisible by output size"),
        ),
        meanings=(Meaning("adaptive", bind={"asked_size": "output_size"}),),
        weight="none",
        probes=({"output_size": "range(-1, input_size + 3)"},),
    )


def _adaptive(kind, rank, kept="output_size is None"):
    """Adaptive pooling of several axes, of which those are left as they are where `kept` holds."""
    return Layer(
        name=f"mindspore.nn.Adaptive{kind}Pool{rank}d",
        operator=RESIZING,
        signature="output_size" + ", return_indices=False" * (kind == "Max"),
        dimensions=(rank,),
        values={"output_size": (int,) if kept == "False" else (int, NONE)},
        bind=ONE_TAP,
        no_output=(
            EMPTY,
            "output_size is illegal",
            "must >= #, but got -#",
            "should be a vector with all positive item",
        ),
        meanings=(
            Meaning("adaptive", when=kept, bind={"asked_size": "input_size"}),
            Meaning("adaptive", bind={"asked_size": "output_size"}),
        )[kept == "False" :],
        weight="none",
        probes=({"output_size": "range(1, input_size + 4, 2)"},),
        one_in=2,
    )


SIZE = {"asked_size": "size"}
SCALED = {"asked_size": "floor(input_size * scale_factor)"}
MODES = ("nearest", "bilinear", "bicubic", "area")
UPSAMPLE = Layer(
    name="mindspore.nn.Upsample",
    operator=RESIZING,
    signature="size=None, scale_factor=None, mode='nearest', align_corners=None, recompute_scale_factor=None",
    dimensions=(2,),
    values={
        "size": (int, None),
        "scale_factor": (float, None),
        "mode": MODES,
        "align_corners": (None, False, True),
    },
    fixed=("recompute_scale_factor",),
    bind=ONE_TAP,
    refusals=(
        Refusal(when="size is not None", requires="scale_factor is None", says="cannot be set simultaneously"),
        Refusal(
            when="size is None",
            requires="scale_factor is not None",
            says="cannot be both empty",
            way_out="give one of the two",
        ),
        Refusal(
            when="scale_factor is not None",
            requires="mode == 'area'",
            says="'scale_factor' option cannot currently be set with the mode",
            way_out="give the size",
        ),
        Refusal(
            when="mode in ('nearest', 'area')",
            requires="align_corners is None",
            says="'align_corners' option cannot currently be set",
        ),
    ),
    no_output=(EMPTY, "must be int and must >"),
    meanings=(
        Meaning("adaptive", when="mode == 'area' and size is not None", bind=SIZE),
        Meaning("adaptive", when="mode == 'area' and size is None", bind=SCALED),
        Meaning("nearest", when="mode == 'nearest'", bind=SIZE),
        Meaning("linear_corners", when="mode == 'bilinear' and align_corners", bind=SIZE),
        Meaning("linear_centres", when="mode == 'bilinear'", bind=SIZE),
        Meaning("size_asked", bind=SIZE),
    ),
    weight="none",
    probes=(
        {"mode": repr([*MODES]), "align_corners": "[None, False, True]", "size": "range(1, input_size + 5, 3)"},
        {"mode": "['area', 'nearest']", "scale_factor": "[0.3, 0.5, 0.7, 1.0, 1.5, 2.0, 2.7, 3.0]"},
    ),
    one_in=3,
)


def _shuffle(name, factor, operator, **fields):
    return Layer(
        name=f"mindspore.nn.{name}",
        operator=operator,
        signature=factor,
        dimensions=(2,),
        numbers=(factor,),
        uniform=(factor,),
        bind={"kernel_size": factor, "stride": factor, "dilation": "1"},
        varied={"stride": factor},
        weight=f"none: the taps are channels of the {'input' if operator == TRANSPOSED else 'output'}",
        **fields,
    )


LAYERS = (
    *(_pad(name, rank) for name in ("Constant", "Reflection", "Replication") for rank in (1, 2, 3)),
    _pad("Zero", 2),
    *(_adaptive_line(kind) for kind in ("Avg", "Max")),
    *(_adaptive("Avg", rank) for rank in (2, 3)),
    _adaptive("Max", 2, kept="output_size is None or output_size == -1"),
    _adaptive("Max", 3, kept="False"),
    UPSAMPLE,
    _shuffle("PixelShuffle", "upscale_factor", TRANSPOSED, meanings=(Meaning("valid", size="smallest"),)),
    _shuffle(
        "PixelUnshuffle",
        "downscale_factor",
        CONVOLUTION,
        refusals=(
            Refusal(requires="input_size % downscale_factor == 0", says="should be divisible by downscale_factor"),
        ),
        meanings=(Meaning("valid"),),
    ),
)
NAMES = {layer.name for layer in LAYERS}


def answer(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch, with a channel for each tap."""
    import mindspore
    import numpy

    from derive.runtime.expressions import locate

    given, taps = dict(arguments), 1
    inputs = int(numpy.prod(input_sizes))
    ones = numpy.eye(inputs, dtype="float32").reshape(inputs, 1, *input_sizes)
    if "Constant" in layer.name:
        given["value"] = 0.0
    for name in layer.numbers:
        given[name] = given[name] if isinstance(given[name], int) else given[name][0]
        if layer.operator != RESIZING:
            taps = given[name] ** 2
    if layer.operator == TRANSPOSED:
        blocks = numpy.eye(inputs * taps, dtype="float32").reshape(inputs, taps, inputs, taps).swapaxes(2, 3)
        ones = numpy.ascontiguousarray(blocks.reshape(-1, taps, *input_sizes))
    found = locate(layer.name)(**given)(mindspore.Tensor(ones)).asnumpy()
    return found.reshape(inputs, taps, *found.shape[2:])
