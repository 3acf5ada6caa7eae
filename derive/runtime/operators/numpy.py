"""numpy.pad, and what it is in the frameworks that follow NumPy."""

from derive.runtime.declaration import PAIR, Layer, Meaning, Refusal
from derive.runtime.geometry import PADDING, RESIZING

BOUNDARIES = {
    "constant": "zeros",
    "edge": "edge",
    "reflect": "mirror",
    "symmetric": "symmetric",
    "wrap": "periodic",
}
BLENDED = ("linear_ramp", "maximum", "mean", "median", "minimum", "empty")
KEYWORDS = {  # an odd reflection is no element of the input: it is not covered
    "keywords": ("constant_values", "end_values", "stat_length"),
    "extra": "reflect_type='even'",
    "fixed": ("reflect_type",),
}
SIDES = [f"pad_width[{place}] if pair(pad_width) else pad_width" for place in (0, 1)]


def pad(name, signature, says, *, modes=tuple(BOUNDARIES), blended=BLENDED, **fields):
    """Pads of all axes, or one pair or number for each: `blended` are the modes of which the size alone is said."""
    refused = {"says": says, "way_out": "slice to crop"}
    return Layer(
        name=name,
        operator=PADDING,
        layout="N*C",
        signature=signature,
        dimensions=(1, 2, 3),
        values={"pad_width": (int, PAIR), "mode": (*modes, *blended)},
        layouts={"pad_width": "between batch and channels, or one pair for all"},
        bind={"kernel_size": "1", "stride": "1", "dilation": "1"},
        refusals=(
            Refusal(when="pair(pad_width)", requires="min(pad_width) >= 0", **refused),
            Refusal(when="not pair(pad_width)", requires="pad_width >= 0", **refused),
        ),
        meanings=(
            Meaning(
                "explicit",
                when=f"mode in {modes}" if blended else "True",
                bind={"pad_low": SIDES[0], "pad_high": SIDES[1]},
            ),
            *(
                (
                    Meaning(
                        "size_asked",
                        operator=RESIZING,
                        bind={"asked_size": f"input_size + ({SIDES[0]}) + ({SIDES[1]})"},
                    ),
                )
                if blended
                else ()
            ),
        ),
        boundary=f"{ {mode: BOUNDARIES[mode] for mode in modes} }.get(mode)",
        weight="none",
        probes=(
            {
                "pad_width": "[(0, 0), (0, 1), (1, 0), (2, 1), (1, 3), (4, 0), (0, 9), (0, -1)]",
                "mode": repr([*modes]),
            },
            {"pad_width": "[(1, 3), 1, 3, -1]", "mode": repr([*blended, "constant"])},
        ),
        one_in=4,
        **fields,
    )


def clamped(name):
    """A place in a slice as Python takes it: from the end where it is negative, and inside of the input."""
    return f"min(max({name} if {name} >= 0 else {name} + input_size, 0), input_size)"


def spatial(padded, pad_width):
    """Without the pads of batch and channels, which one number gives those too."""
    if not isinstance(pad_width, int) or not pad_width:
        return padded
    kept = slice(pad_width, -pad_width)
    return padded[(kept, *(slice(None),) * (padded.ndim - 2), kept)]


PAD = pad(
    "numpy.pad",
    "array, pad_width, mode='constant', **kwargs",
    "index can't contain negative values",
    arrays=("array",),
    **KEYWORDS,
)


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch, channels last."""
    import numpy

    inputs = int(numpy.prod(input_sizes))
    ones = numpy.eye(inputs, dtype="float32").reshape(-1, *input_sizes, 1)
    padded = spatial(numpy.pad(ones, **arguments), arguments["pad_width"])
    return numpy.moveaxis(numpy.nan_to_num(padded), -1, 1)
