"""JAX's operators beside convolution: jax.numpy.pad, lax.pad, the slices of jax.lax and jax.image.resize."""

from derive.runtime.declaration import TRIPLE, Layer, Meaning, Refusal
from derive.runtime.geometry import PADDING, RESIZING, TRANSPOSED
from derive.runtime.operators.numpy import KEYWORDS, pad, spatial
from derive.runtime.outcomes import EMPTY

RANKS = (1, 2, 3)
ONE_TAP = {"kernel_size": "1", "stride": "1", "dilation": "1"}
PAD = pad(
    "jax.numpy.pad",
    "array, pad_width, mode='constant', **kwargs",
    "index can't contain negative values",
    arrays=("array",),
    **KEYWORDS,
)
SPREAD = Layer(
    name="jax.lax.pad",
    operator=TRANSPOSED,
    layout="N*C",
    signature="operand, padding_value, padding_config",
    dimensions=RANKS,
    arrays=("operand", "padding_value"),
    values={"padding_config": (TRIPLE,)},
    layouts={"padding_config": "between batch and channels, or without"},
    bind=ONE_TAP,
    refusals=(
        Refusal(
            requires="padding_config[2] >= 0",
            says="interior padding in padding_config must be nonnegative",
            way_out="use jax.lax.slice for a stride",
        ),
    ),
    no_output=("Dimension size after padding is not at least 0", EMPTY),
    meanings=(
        Meaning(
            "explicit",
            size="smallest",
            bind={"pad_low": "-padding_config[0]", "pad_high": "-padding_config[1]", "stride": "padding_config[2] + 1"},
        ),
    ),
    weight="none",
    probes=(
        {
            "padding_config": "[(low, high, between) for between in (0, 1, 3) for low, high in "
            "((0, 0), (1, 2), (3, 0), (-1, 0), (0, -2), (-3, 4), (2, -5))] + [(0, 0, -1)]",
        },
    ),
    one_in=2,
)


def _limits(start, limit):
    return (
        Refusal(requires=f"{start} >= 0", says="slice start_indices must have every element be nonnegative"),
        Refusal(
            requires=f"{limit} <= input_size",
            says="slice limit_indices must be less than or equal to operand shape",
        ),
        Refusal(
            requires=f"{limit} >= {start}",
            says=(
                "slice limit_indices must be greater than or equal to start_indices",
                "slice limit_indices must have every element be nonnegative",
            ),
        ),
    )


SLICE = Layer(
    name="jax.lax.slice",
    operator=PADDING,
    layout="N*C",
    signature="operand, start_indices, limit_indices, strides=None",
    dimensions=RANKS,
    arrays=("operand",),
    values={"strides": (int, None)},
    layouts=dict.fromkeys(("start_indices", "limit_indices"), "between batch and channels, of any size")
    | {"strides": "between batch and channels"},
    tuples=("start_indices", "limit_indices", "strides"),
    bind={"kernel_size": "1", "stride": "strides or 1", "dilation": "1"},
    varied={"stride": "strides"},
    refusals=_limits("start_indices", "limit_indices"),
    no_output=EMPTY,
    meanings=(Meaning("explicit", bind={"pad_low": "-start_indices", "pad_high": "limit_indices - input_size"}),),
    weight="none",
    probes=({"start_indices": "[0, 1, 4, -1]", "limit_indices": "range(input_size + 1, -1, -3)"},),
)
FROM = "(0 if start_index is None else start_index if start_index >= 0 else start_index + input_size)"
TO = "(input_size if limit_index is None else limit_index if limit_index >= 0 else limit_index + input_size)"
SLICE_IN_DIM = Layer(
    name="jax.lax.slice_in_dim",
    operator=PADDING,
    layout="*",
    signature="operand, start_index, limit_index, stride=1, axis=0",
    arrays=("operand",),
    values={"start_index": (int, None), "limit_index": (int, None)},
    numbers=("start_index", "limit_index", "stride"),
    bind={"kernel_size": "1", "stride": "stride", "dilation": "1"},
    refusals=_limits(FROM, TO),
    no_output=EMPTY,
    meanings=(Meaning("explicit", bind={"pad_low": f"-{FROM}", "pad_high": f"{TO} - input_size"}),),
    weight="none",
    probes=({"start_index": "[None, 0, 1, 4, -1, -3]", "limit_index": "[None, *range(input_size + 1, -3, -2)]"},),
    one_in=2,
)
METHODS = (
    "nearest",
    "linear",
    "bilinear",
    "trilinear",
    "triangle",
    "cubic",
    "bicubic",
    "tricubic",
    "lanczos3",
    "lanczos5",
)
ASKED = {"asked_size": "shape"}
RESIZE = Layer(
    name="jax.image.resize",
    operator=RESIZING,
    layout="N*C",
    signature="image, shape, method, antialias=True, precision='highest'",
    callable=False,  # precision's default is printed otherwise
    dimensions=RANKS,
    arrays=("image",),
    values={"method": METHODS, "antialias": (False, True)},
    layouts={"shape": "between batch and channels, of any size"},
    tuples=("shape",),
    bind=ONE_TAP,
    no_output=EMPTY,
    meanings=(
        Meaning("nearest_centre", when="method == 'nearest'", bind=ASKED),
        Meaning(
            "linear_centres",
            when="method in ('linear', 'bilinear', 'trilinear', 'triangle') and (not antialias or shape >= input_size)",
            bind=ASKED,
        ),
        Meaning("size_asked", bind=ASKED),
    ),
    weight="none",
    probes=({"method": repr([*METHODS]), "antialias": "[False, True]", "shape": "range(1, input_size + 6, 3)"},),
    one_in=3,
)
LAYERS = (PAD, SPREAD, SLICE, SLICE_IN_DIM, RESIZE)
NAMES = {layer.name for layer in LAYERS}


def asked(layer, arguments, input_sizes):
    """`(function, one-hot inputs as the batch, channels last)`; of what works on one axis, without channels."""
    import numpy

    from derive.runtime.expressions import locate

    call, given = locate(layer.name), dict(arguments)
    inputs, rank = int(numpy.prod(input_sizes)), len(input_sizes)
    ones = numpy.eye(inputs, dtype="float32").reshape(-1, *input_sizes, 1)
    if layer.name == PAD.name:
        return lambda batch: spatial(call(batch, **given), given["pad_width"]), ones
    if layer.name == SPREAD.name:
        return lambda batch: call(batch, numpy.float32(0), **given), ones
    if layer.name == SLICE_IN_DIM.name:
        given = {name: value[0] if isinstance(value, tuple) else value for name, value in given.items()}
        return lambda batch: call(batch, **given, axis=1), ones
    around = {"start_indices": (0, 0), "limit_indices": (inputs, 1), "shape": (inputs, 1), "strides": (1, 1)}
    for name, (first, last) in around.items():
        if given.get(name) is not None:
            value = given[name] if isinstance(given[name], tuple) else (given[name],) * rank
            given[name] = (first, *value, last)
    return lambda batch: call(batch, **given), ones
