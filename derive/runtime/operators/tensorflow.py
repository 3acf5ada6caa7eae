"""TensorFlow's operators beside convolution and pooling: tf.pad, tf.image.resize and the block shuffles."""

from derive.runtime.declaration import PAIR, Defect, Layer, Meaning, Refusal
from derive.runtime.geometry import CONVOLUTION, PADDING, RESIZING, TRANSPOSED
from derive.runtime.operators.numpy import clamped
from derive.runtime.outcomes import EMPTY, INFERS_OTHERWISE

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


AROUND, ANY_SIZE = "between batch and channels", "between batch and channels, of any size"
MASKS = ("begin_mask", "end_mask", "ellipsis_mask", "new_axis_mask", "shrink_axis_mask")
STRIDED_SLICE = Layer(
    name="tensorflow.strided_slice",
    operator=PADDING,
    signature=f"input_, begin, end, strides=None, {', '.join(f'{mask}=0' for mask in MASKS)}, var=None, name=None",
    dimensions=(1, 2, 3),
    arrays=("input_",),
    fixed=MASKS,
    values={"strides": (int, None)},
    layouts={"begin": ANY_SIZE, "end": ANY_SIZE, "strides": AROUND},
    tuples=("begin", "end", "strides"),
    bind={"kernel_size": "1", "stride": "1 if strides is None else strides", "dilation": "1"},
    varied={"stride": "strides"},
    no_output=EMPTY,
    meanings=(
        Meaning("explicit", bind={"pad_low": f"-{clamped('begin')}", "pad_high": f"{clamped('end')} - input_size"}),
    ),
    weight="none",
    probes=({"begin": "[0, 1, 4, -1, -3, -20]", "end": "[*range(input_size + 1, -3, -5), 99]"},),
    one_in=2,
)
LEFT = "(input_size - begin if size == -1 else size)"
SLICE = Layer(
    name="tensorflow.slice",
    operator=PADDING,
    signature="input_, begin, size, name=None",
    dimensions=(1, 2, 3),
    arrays=("input_",),
    layouts={"begin": ANY_SIZE, "size": ANY_SIZE},
    tuples=("begin", "size"),
    bind=ONE_TAP,
    refusals=(
        Refusal(requires="0 <= begin <= input_size", says="Expected begin"),
        Refusal(
            requires="-1 <= size <= input_size - begin",
            says="Expected size",
            way_out="-1 is all that is left",
        ),
    ),
    no_output=EMPTY,
    meanings=(Meaning("explicit", bind={"pad_low": "-begin", "pad_high": f"{LEFT} + begin - input_size"}),),
    defects=(
        Defect(
            when="any(b < 0 or n > i - b for n, i, b in zip(size, input_size, begin))",
            observed=(INFERS_OTHERWISE,),
            reason="the static shape of tf.slice in a graph is the size asked for, though it begins before the input or the input is too short for it",
        ),
    ),
    weight="none",
    probes=({"begin": "[0, 1, 4, -1]", "size": "range(-2, input_size + 2, 3)"},),
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
    STRIDED_SLICE,
    SLICE,
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
    around = {"begin": (0, 0), "end": (array.shape[0], 1), "size": (array.shape[0], 1), "strides": (1, 1)}
    for name, (first, last) in around.items():
        if layer.operator == PADDING and given.get(name) is not None:
            given[name] = (first, *given[name], last)
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
