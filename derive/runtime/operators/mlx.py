"""MLX' operators beside convolution: mlx.core.pad and mlx.nn.Upsample."""

from derive.runtime.declaration import Layer, Meaning, Refusal
from derive.runtime.geometry import PADDING, RESIZING
from derive.runtime.operators.numpy import pad, spatial
from derive.runtime.outcomes import EMPTY

PAD = pad(
    "mlx.core.pad",
    "a, pad_width, mode='constant', constant_values=0, *, stream=None",
    "Padding sizes must be non-negative",
    modes=("constant", "edge", "reflect", "symmetric"),
    blended=(),
    arrays=("a",),
)
SCALED = {"asked_size": "floor(input_size * scale_factor)"}
WHOLE = "input_size * scale_factor == floor(input_size * scale_factor)"
UPSAMPLE = Layer(
    name="mlx.nn.Upsample",
    operator=RESIZING,
    signature="scale_factor, mode='nearest', align_corners=False, antialias=False",
    dimensions=(1, 2, 3),
    values={
        "scale_factor": (float, int),
        "mode": ("nearest", "linear", "cubic"),
        "align_corners": (False, True),
        "antialias": (False, True),
    },
    bind={"kernel_size": "1", "stride": "1", "dilation": "1"},
    refusals=(
        Refusal(
            when="antialias",
            requires="mode != 'nearest'",
            says="Antialiasing is not supported for nearest neighbor upsampling",
        ),
        Refusal(
            when="antialias",
            requires="not align_corners",
            says="antialias=True with align_corners=True is not supported",
        ),
    ),
    no_output=(EMPTY, "division by zero", "Negative dimensions not allowed"),
    meanings=(
        Meaning("nearest", when="mode == 'nearest' and scale_factor == floor(scale_factor)", bind=SCALED),
        Meaning("linear_corners", when="mode == 'linear' and not antialias and align_corners", bind=SCALED),
        Meaning("linear_centres", when=f"mode == 'linear' and not antialias and {WHOLE}", bind=SCALED),
        Meaning("size_asked", bind=SCALED),
    ),
    weight="none",
    probes=(
        {
            "scale_factor": "[0.3, 0.5, 1, 1.5, 2, 2.0, 2.7, 3]",
            "mode": "['nearest', 'linear', 'cubic']",
            "align_corners": "[False, True]",
            "antialias": "[False, True]",
        },
    ),
    one_in=5,
)
LAYERS = (PAD, UPSAMPLE)


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch, channels last."""
    import math

    import mlx.core as mx
    import numpy

    from derive.runtime.expressions import locate

    given, call = dict(arguments), locate(layer.name)
    inputs = math.prod(input_sizes)
    ones = mx.eye(inputs).reshape(inputs, *input_sizes, 1)
    if layer.operator == PADDING:
        found = spatial(numpy.array(call(ones, **given)), given["pad_width"])
    else:
        found = numpy.array(call(**given)(ones))
    return numpy.moveaxis(found, -1, 1)
