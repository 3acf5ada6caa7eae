"""TensorFlow's operators beside convolution and pooling: tf.pad, tf.image.resize and the block shuffles."""

from derive.runtime.declaration import PAIR, Defect, Layer, Meaning, Refusal
from derive.runtime.geometry import CONVOLUTION, PADDING, RESIZING, TRANSPOSED
from derive.runtime.outcomes import INFERS_OTHERWISE

ONE_TAP = {"kernel_size": "1", "stride": "1", "dilation": "1"}
BOUNDARIES = {"CONSTANT": "zeros", "REFLECT": "mirror", "SYMMETRIC": "symmetric"}
PAD = Layer(
    name="tensorflow.pad",
    operator=PADDING,
    signature="tensor, paddings, mode='CONSTANT', constant_values=0, name=None",
    dimensions=(1, 2, 3),
    arrays=("tensor",),
    values={"paddings": (PAIR,), "mode": tuple(BOUNDARIES)},
    layouts={"paddings": "between batch and channels"},
    any_case=("mode",),
    bind=ONE_TAP,
    refusals=(
        Refusal(
            requires="min(paddings) >= 0", says=("addings must be non-negative", "negative"), way_out="slice to crop"
        ),
        Refusal(
            when="mode == 'REFLECT'",
            requires="max(paddings) < input_size",
            says="paddings must be less than the dimension size",
        ),
        Refusal(
            when="mode == 'SYMMETRIC'",
            requires="max(paddings) <= input_size",
            says="paddings must be no greater than the dimension size",
        ),
    ),
    meanings=(Meaning("explicit", bind={"pad_low": "paddings[0]", "pad_high": "paddings[1]"}),),
    defects=(
        Defect(
            when="any(max(sides) > size - (word == 'REFLECT') for sides, size, word in zip(paddings, input_size, mode))",
            observed=(INFERS_OTHERWISE,),
            reason="the static shape of tf.pad in a graph does not know the limits of REFLECT and SYMMETRIC",
        ),
    ),
    boundary=f"{BOUNDARIES}[mode]",
    weight="none",
    probes=(
        {
            "paddings": "[(0, 0), (0, 1), (1, 0), (2, 1), (1, 3), (4, 0), (0, 5)]",
            "mode": repr([*BOUNDARIES]),
        },
    ),
)


def _shuffle(name, operator, side, **fields):
    return Layer(
        name=f"tensorflow.nn.{name}",
        operator=operator,
        signature="input, block_size, data_format='NHWC', name=None",
        dimensions=(2,),
        arrays=("input",),
        numbers=("block_size",),
        uniform=("block_size",),
        bind={"kernel_size": "block_size", "stride": "block_size", "dilation": "1"},
        varied={"stride": "block_size"},
        weight=f"none: the taps are channels of the {side}",
        **fields,
    )


AT_LEAST_TWO = Refusal(requires="block_size >= 2", says=("must be at least minimum 2", "must be greater than 1"))
METHODS = (
    "bilinear",
    "nearest",
    "bicubic",
    "area",
    "lanczos3",
    "lanczos5",
    "gaussian",
    "mitchellcubic",
)
ASKED = {"asked_size": "size"}
RESIZE = Layer(
    name="tensorflow.image.resize",
    operator=RESIZING,
    signature="images, size, method='bilinear', preserve_aspect_ratio=False, antialias=False, name=None",
    dimensions=(2,),
    arrays=("images",),
    values={"method": METHODS, "preserve_aspect_ratio": (False,), "antialias": (False, True)},
    tuples=("size",),
    bind=ONE_TAP,
    no_output=("output dimensions must be positive", "Dimension", "dimensions"),
    defects=(
        Defect(
            when="min(size) < 1",
            observed=(INFERS_OTHERWISE,),
            reason="tf.image.resize to nothing has a static shape in a graph, and is refused when it runs",
        ),
    ),
    meanings=(
        Meaning("nearest_centre", when="method == 'nearest'", bind=ASKED),
        Meaning("linear_centres", when="method == 'bilinear' and not antialias", bind=ASKED),
        Meaning("size_asked", bind=ASKED),
    ),
    weight="none",
    probes=({"method": repr([*METHODS]), "antialias": "[False, True]", "size": "range(1, input_size + 4)"},),
    one_in=3,
)
LAYERS = (
    PAD,
    RESIZE,
    _shuffle(
        "depth_to_space",
        TRANSPOSED,
        "input",
        refusals=(AT_LEAST_TWO,),
        meanings=(Meaning("valid", size="smallest"),),
    ),
    _shuffle(
        "space_to_depth",
        CONVOLUTION,
        "output",
        refusals=(
            AT_LEAST_TWO,
            Refusal(requires="input_size % block_size == 0", says="should be divisible by block_size"),
        ),
        meanings=(Meaning("valid"),),
    ),
)
NAMES = {layer.name for layer in LAYERS}


def operand(layer, arguments, input_sizes):
    """One-hot inputs as the batch, channels last; of depth_to_space, one-hot blocks."""
    import numpy

    inputs = int(numpy.prod(input_sizes))
    if layer.operator == TRANSPOSED:
        taps = _number(arguments["block_size"]) ** 2
        return numpy.eye(inputs * taps, dtype="float32").reshape(-1, *input_sizes, taps)
    return numpy.eye(inputs, dtype="float32").reshape(-1, *input_sizes, 1)


def call(layer, arguments, array):
    """The answer to an array, channels last."""
    from derive.runtime.expressions import locate

    given = dict(arguments)
    if "block_size" in given:
        given["block_size"] = _number(given["block_size"])
    return locate(layer.name)(array, **given)


def read(layer, arguments, answer):
    """A numpy answer as (input, tap, *output)."""
    import numpy

    moved = numpy.moveaxis(answer, -1, 1)
    if layer.operator == TRANSPOSED:
        taps = _number(arguments["block_size"]) ** 2
        return moved.reshape(-1, taps, *moved.shape[2:])
    return moved


def _number(factor):
    """A factor that is one for both axes, given for each or once."""
    return factor if isinstance(factor, int) else factor[0]
