"""MLX: the convolution functions of mlx.core, and the layers of mlx.nn, on the CPU."""

import derive.runtime.operators.mlx as operators
from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, PADDING, POOLING, RESIZING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.outcomes import ANSWERS, EMPTY, NO_INDEX_MAP, NO_PRODUCT, OTHERWISE
from derive.runtime.source import Source

NO_WINDOW = "[conv] Spatial dimensions of input after padding cannot be smaller than weight spatial dimensions"
ARRAYS = "input, weight, /, "
END = ", groups=1, *, stream=None"
LOW = "(padding[0] if pair(padding) else padding)"
HIGH = "(padding[1] if pair(padding) else padding)"
REACH = "(effective_kernel_size - 1)"
CROPPED_LATE = (
    "MLX takes a crop beyond the kernel from the input before the stride spreads it, and so takes stride times as much"
)


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch and one-hot taps as the channels, which come last."""
    import math

    import mlx.core as mx
    import numpy

    from derive.runtime.expressions import locate
    from derive.runtime.feeding import batch

    mx.set_default_device(mx.cpu)
    if layer.operator in (PADDING, RESIZING):
        return operators.respond(layer, arguments, input_sizes)
    given = dict(arguments)
    call = locate(layer.name)
    if layer.name == "mlx.core.convolve":
        ((inputs,), (taps,)) = input_sizes, given.pop("kernel_size")
        rows = [[call(one, tap, **given) for tap in mx.eye(taps)] for one in mx.eye(inputs)]
        return numpy.array([[numpy.array(entry) for entry in row] for row in rows])
    if layer.dimensions == (1,):
        given = {name: value[0] if isinstance(value, tuple) else value for name, value in given.items()}
    inputs = math.prod(input_sizes)
    ones = mx.eye(inputs).reshape(inputs, *input_sizes, 1)
    if layer.operator == POOLING:
        ones = mx.array(batch(input_sizes)[..., None])
        return numpy.moveaxis(numpy.array(call(**given)(ones)), -1, 1)
    kernel_size = given.pop("kernel_size")
    sizes = kernel_size if isinstance(kernel_size, tuple) else (kernel_size,)
    taps = math.prod(sizes)
    weight = mx.eye(taps).reshape(taps, *sizes, 1)
    if isinstance(call, type):
        module = call(1, taps, kernel_size, bias=False, **given)
        module.weight = weight
        found = module(ones)
    else:
        found = call(ones, weight, **given)
    return numpy.moveaxis(numpy.array(found), -1, 1)


def _beyond(low, high, pads="2 * padding"):
    """A window longer than the padded input by less than the stride: MLX divides toward zero and answers anyway."""
    return Defect(
        when="any(0 < k - max(i + l + h, 0) < s for k, i, l, h, s in "
        f"zip(effective_kernel_size, input_size, {low}, {high}, stride))",
        observed=(ANSWERS, NO_INDEX_MAP, NO_PRODUCT),
        reason="where the window is longer than the padded input by less than the stride, MLX answers with one output "
        "that reads memory beyond the input",
        size=f"max((max(input_size + {pads}, 0) - effective_kernel_size) // stride + 1, 1)",
    )


def _all(side):
    """The pads of one side on every axis."""
    return f"[(p[{side}] if pair(p) else p) for p in padding]"


def _convolution(name, signature, rank, **fields):
    return Layer(
        name=name,
        operator=CONVOLUTION,
        signature=signature,
        dimensions=(rank,),
        no_output=NO_WINDOW,
        meanings=(Meaning("explicit", bind={"pad_low": "padding", "pad_high": "padding"}),),
        defects=(_beyond("padding", "padding"),),
        weight="weight[out_channels, *kernel_size, in_channels / groups]",
        probes=({"padding": "range(-1, 4)"},),
        **fields,
    )


def _transposed(name, signature, rank, **fields):
    high = "(padding - output_padding)"
    return Layer(
        name=name,
        operator=TRANSPOSED,
        signature=signature,
        dimensions=(rank,),
        no_output=NO_WINDOW,
        meanings=(
            Meaning(
                "explicit",
                size="chosen",
                bind={"pad_low": "padding", "pad_high": "padding", "output_padding": "output_padding"},
            ),
        ),
        defects=(
            Defect(
                when="any(s > 1 and p > k - 1 for s, p, k in zip(stride, padding, effective_kernel_size))",
                observed=(OTHERWISE, ANSWERS, NO_WINDOW),
                reason=CROPPED_LATE,
                instead=Meaning(
                    "explicit",
                    size="chosen",
                    bind={
                        "pad_low": f"padding + max(padding - {REACH}, 0) * (stride - 1)",
                        "pad_high": f"{high} + max({high} - {REACH}, 0) * (stride - 1)",
                        "output_padding": "0",
                    },
                ),
            ),
        ),
        weight="weight[out_channels, *kernel_size, in_channels / groups]",
        probes=({"padding": "range(5)", "output_padding": "range(3)"},),
        **fields,
    )


def _module(rank):
    return _convolution(
        f"mlx.nn.Conv{rank}d",
        "in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, "
        + "groups=1, " * (rank < 3)
        + "bias=True",
        rank,
        one_in=3,
    )


def _transposed_module(rank):
    return _transposed(
        f"mlx.nn.ConvTranspose{rank}d",
        "in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, output_padding=0, bias=True",
        rank,
        one_in=3,
    )


def _function(rank):
    return _convolution(
        f"mlx.core.conv{rank}d",
        ARRAYS + "stride=1, padding=0, dilation=1" + END,
        rank,
        arrays=("input", "weight"),
        extra="kernel_size",
    )


def _transposed_function(rank):
    return _transposed(
        f"mlx.core.conv_transpose{rank}d",
        ARRAYS + "stride=1, padding=0, dilation=1, output_padding=0" + END,
        rank,
        arrays=("input", "weight"),
        extra="kernel_size",
    )


def _pooling(kind, rank):
    return Layer(
        name=f"mlx.nn.{kind}Pool{rank}d",
        operator=POOLING,
        signature="kernel_size, stride=None, padding=0",
        dimensions=(rank,),
        values={"stride": (int, None)},
        bind={
            "kernel_size": "kernel_size",
            "stride": "kernel_size if stride is None else stride",
            "dilation": "1",
        },
        varied={"kernel_size": "kernel_size", "stride": "stride"},
        refusals=(Refusal(requires="padding >= 0", says="'padding' must be non-negative but got"),),
        no_output=("[as_strided] Negative dimensions not allowed", EMPTY),
        meanings=(Meaning("explicit", bind={"pad_low": "padding", "pad_high": "padding"}),),
        reduction={"Max": "'maximum'", "Avg": "'average_of_kernel'"}[kind],
        probes=(
            {"padding": "[0, 1, 2, 3, -1]"},
            {"padding": "[0, 1]", "stride": "[None] if stride == 1 else []"},
        ),
    )


GENERAL = Layer(
    name="mlx.core.conv_general",
    operator=CONVOLUTION,
    signature=ARRAYS + "stride=1, padding=0, kernel_dilation=1, input_dilation=1, groups=1, flip=False, *, stream=None",
    dimensions=(1, 2, 3),
    arrays=("input", "weight"),
    extra="kernel_size",
    values={"padding": (int, PAIR), "flip": (False, True)},
    layouts={"padding": "(low, high) of all axes"},
    bind={"kernel_size": "kernel_size", "stride": "stride", "dilation": "kernel_dilation"},
    varied={"kernel_size": "kernel_size", "dilation": "kernel_dilation"},
    uniform=("stride", "input_dilation"),
    no_output=NO_WINDOW,
    meanings=(
        Meaning("explicit", when="input_dilation == 1", bind={"pad_low": LOW, "pad_high": HIGH}),
        Meaning(
            "explicit",
            when="input_dilation > 1 and stride == 1",
            size="chosen",
            operator=TRANSPOSED,
            bind={
                "stride": "input_dilation",
                "pad_low": f"{REACH} - {LOW}",
                "pad_high": f"{REACH} - {HIGH}",
                "output_padding": "0",
            },
            kernel_flipped="not flip",
        ),
    ),
    kernel_flipped="flip",
    defects=(
        _beyond(_all(0), _all(1), f"{LOW} + {HIGH}"),
        Defect(
            when=f"any(s > 1 and min(l, h) < 0 for s, l, h in zip(input_dilation, {_all(0)}, {_all(1)}))",
            observed=(OTHERWISE, ANSWERS, NO_WINDOW),
            reason=CROPPED_LATE,
            instead=Meaning(
                "explicit",
                size="chosen",
                operator=TRANSPOSED,
                bind={
                    "stride": "input_dilation",
                    "pad_low": f"{REACH} - {LOW} - min({LOW}, 0) * (input_dilation - 1)",
                    "pad_high": f"{REACH} - {HIGH} - min({HIGH}, 0) * (input_dilation - 1)",
                    "output_padding": "0",
                },
                kernel_flipped="not flip",
            ),
        ),
    ),
    weight="weight[out_channels, *kernel_size, in_channels / groups]",
    probes=(
        {"stride": "[1, 2, 3, 4]", "padding": "[0, 1, (1, 2), (2, 1), (-1, 2)]", "flip": "[False, True]"},
        {"input_dilation": "[2, 3, 4]", "padding": "[0, 1, (1, 2), (2, 1), (-1, 2)]", "flip": "[False, True]"},
    ),
    one_in=3,
)

RANKS = (1, 2, 3)
FRAMEWORK = Framework(
    name="mlx",
    title="MLX",
    releases=(
        Release("0.32.4", install="mlx==0.32.4 mlx-cpu==0.32.4 numpy==2.4.6", packages=("mlx", "mlx-cpu"), one_in=5),
    ),
    homepage="https://ml-explore.github.io/mlx/",
    layout="N*C",
    aliases={"mx": "mlx.core"},
    layers=(
        *(_function(rank) for rank in RANKS),
        GENERAL,
        *(_transposed_function(rank) for rank in RANKS),
        Layer(
            name="mlx.core.convolve",
            operator=CONVOLUTION,
            signature="a, v, /, mode='full', *, stream=None",
            layout="*",
            arrays=("a", "v"),
            extra="kernel_size",
            values={"mode": ("full", "valid", "same")},
            bind={"kernel_size": "kernel_size", "stride": "1", "dilation": "1"},
            meanings=(
                Meaning("full", when="mode == 'full'"),
                Meaning("same_longer", when="mode == 'same'"),
                Meaning("valid_overlap", when="mode == 'valid'"),
            ),
            kernel_flipped="True",
            weight="v[kernel_size]",
            probes=({"mode": "['full', 'valid', 'same']"},),
        ),
        *(_module(rank) for rank in RANKS),
        *(_transposed_module(rank) for rank in RANKS),
        *(_pooling(kind, rank) for kind in ("Max", "Avg") for rank in RANKS),
        *operators.LAYERS,
    ),
    respond=respond,
    orientation="Convolutions do not flip the kernel, and a transposed layer scatters it as it is, so that it is the "
    "adjoint of the convolution with the same pads. conv_general with input_dilation is a transposed layer that "
    "flips the kernel unless flip=True, and convolve always flips it.",
    scope="Every convolution of mlx.core and every convolution and pooling layer of mlx.nn, pad and Upsample, on the CPU. There is no "
    "padding given by a word but in convolve. Left out: conv_general with both stride and input_dilation, which is "
    "neither of the two index maps.",
    sources=(
        Source("MLX, layers", "https://ml-explore.github.io/mlx/build/html/python/nn/layers.html"),
        Source("MLX, operations", "https://ml-explore.github.io/mlx/build/html/python/ops.html", "conv_general"),
        Source(
            "MLX source",
            "https://github.com/ml-explore/mlx/blob/846d176227a0ac13d2667e58d2bb68b322109ab0/mlx/ops.cpp",
            "conv_transpose_general: padding_lo[i] = wt_size - padding[i] - 1; conv_general: starts[i + 1] - "
            "padding_lo[i], a slice of the input as it came",
        ),
        Source(
            "MLX source",
            "https://github.com/ml-explore/mlx/blob/846d176227a0ac13d2667e58d2bb68b322109ab0/mlx/primitives.cpp",
            "conv_out_axis_size: ((in_dim + padding - wt_dim) / stride) + 1",
        ),
        Source(
            "MLX source",
            "https://github.com/ml-explore/mlx/blob/846d176227a0ac13d2667e58d2bb68b322109ab0/"
            "python/mlx/nn/layers/pooling.py",
            "_sliding_windows: (size - window) // stride + 1",
        ),
    ),
)
