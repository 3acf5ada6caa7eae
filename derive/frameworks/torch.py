"""PyTorch: the convolution modules, their lazy and functional forms, and their transposes."""

from dataclasses import replace

from derive.framework import EMPTY, Framework, Layer, Meaning, Refusal, Release
from derive.geometry import CONVOLUTION, TRANSPOSED
from derive.source import Source

PADDING_MODES = ("zeros", "reflect", "replicate", "circular")
BOUNDARY = "{'zeros': 'zeros', 'reflect': 'mirror', 'replicate': 'edge', 'circular': 'periodic'}[padding_mode]"
NOT_A_WORD = "padding not in ('same', 'valid')"
NEGATIVE_PADDING = Refusal(when=NOT_A_WORD, requires="padding >= 0", says="negative padding is not supported")
NO_WINDOW = "Kernel size can't be greater than actual input size"

SAME_IS_UNSTRIDED = Refusal(
    when="padding == 'same'",
    requires="stride == 1",
    says="padding='same' is not supported for strided convolutions",
    way_out="or pad the input by hand and use padding=0",
)


def _longest_pad(padding_mode, condition, limit, says):
    """The limit of a padding mode on the longer pad, for numbers and for 'same', whose longer pad is ⌊k̂/2⌋."""
    return (
        Refusal(
            when=f"padding_mode == {padding_mode!r} and {NOT_A_WORD}",
            requires=f"padding {condition} {limit}",
            says=says,
        ),
        Refusal(
            when=f"padding_mode == {padding_mode!r} and padding == 'same'",
            requires=f"effective_kernel_size // 2 {condition} {limit}",
            says=says,
        ),
    )


CONVOLUTION_MEANINGS = (
    Meaning("valid", when="padding == 'valid'"),
    Meaning("same_fixed_upper", when="padding == 'same'"),
    Meaning("explicit", when=NOT_A_WORD, bind={"pad_low": "padding", "pad_high": "padding"}),
)
CROPPED = {"pad_low": "padding", "pad_high": "padding"}
BY_OUTPUT_PADDING = Meaning("explicit", size="chosen", bind=CROPPED | {"output_padding": "output_padding"})
WITHOUT_OUTPUT_SIZE = replace(BY_OUTPUT_PADDING, when="output_size is None")
BY_OUTPUT_SIZE = Meaning(
    "explicit",
    when="output_size is not None",
    size="chosen",
    bind=CROPPED | {"output_padding": "output_size - (full_length - 2 * padding)"},
)
OUTPUT_PADDING_LIMIT = Refusal(
    requires="output_padding < max(stride, dilation)",
    says="output padding must be smaller than either stride or dilation",
)
NEGATIVE_OUTPUT_PADDING = Refusal(requires="output_padding >= 0", says="negative output_padding is not supported")
ONLY_ZEROS = Refusal(
    requires="padding_mode == 'zeros'",
    says='Only "zeros" padding mode is supported for',
    way_out="pad the input by hand",
)
SHORTEST = "full_length - 2 * padding"
OUTPUT_SIZE_RANGE = Refusal(
    when="output_size is not None",
    requires=f"{SHORTEST} <= output_size <= {SHORTEST} + stride - 1",
    says="requested an output size of",
)
# Which of the three it is depends on the kernel PyTorch dispatches to, and so on batch and channels as well.
NO_OUTPUT = ("Output size is too small", "could not construct a memory descriptor using a format tag", EMPTY)


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch and one-hot taps as the channels: the whole operator in one call."""
    import warnings

    import torch

    from derive.framework import locate

    torch.set_num_threads(1)
    given = dict(arguments)
    kernel_size = given.pop("kernel_size")
    ones = torch.eye(torch.Size(input_sizes).numel()).reshape(-1, 1, *input_sizes)
    weight = torch.eye(torch.Size(kernel_size).numel()).reshape(-1, 1, *kernel_size)
    taps = len(weight)
    if layer.operator == TRANSPOSED:
        weight = weight.transpose(0, 1)
    call = locate(layer.name)
    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # padding='same' with an even total warns of its extra copy
        if not isinstance(call, type):
            return call(ones, weight, **given).numpy()
        later = {name: list(given.pop(name)) for name in ("output_size",) if given.get(name) is not None}
        channels = (taps,) if "Lazy" in layer.name else (1, taps)
        module = call(*channels, kernel_size, bias=False, **given)
        if "Lazy" in layer.name:
            module(ones, **later)
        module.weight.copy_(weight)
        return module(ones, **later).numpy()


def _module(rank, *, lazy):
    channels = "out_channels" if lazy else "in_channels, out_channels"
    return Layer(
        name=f"torch.nn.{'Lazy' * lazy}Conv{rank}d",
        operator=CONVOLUTION,
        signature=f"{channels}, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True, "
        "padding_mode='zeros', device=None, dtype=None",
        ranks=(rank,),
        values={"padding": (int, "valid", "same"), "padding_mode": PADDING_MODES},
        refusals=(
            SAME_IS_UNSTRIDED,
            NEGATIVE_PADDING,
            *_longest_pad(
                "reflect", "<", "input_size", "Padding size should be less than the corresponding input dimension"
            ),
            *_longest_pad("circular", "<=", "input_size", "Padding value causes wrapping around more than once"),
        ),
        no_output=NO_WINDOW,
        meanings=CONVOLUTION_MEANINGS,
        boundary=BOUNDARY,
        weight="weight[out_channels, in_channels / groups, *kernel_size]",
        probes=(
            {"padding": "['valid', 'same', 0, 1, 2, 3, 4]"},
            {"padding": "['same', 1, 2, 4]", "padding_mode": "['reflect', 'replicate', 'circular']"},
        ),
        share=6 if lazy else 1,
    )


def _transposed_module(rank, *, lazy):
    channels = "out_channels" if lazy else "in_channels, out_channels"
    return Layer(
        name=f"torch.nn.{'Lazy' * lazy}ConvTranspose{rank}d",
        operator=TRANSPOSED,
        signature=f"{channels}, kernel_size, stride=1, padding=0, output_padding=0, groups=1, bias=True, dilation=1, "
        "padding_mode='zeros', device=None, dtype=None",
        beyond="output_size=None",
        ranks=(rank,),
        values={"padding_mode": PADDING_MODES, "output_size": (int, None)},
        refusals=(
            ONLY_ZEROS,
            OUTPUT_SIZE_RANGE,
            NEGATIVE_PADDING,
            Refusal(
                when="output_size is None", requires=NEGATIVE_OUTPUT_PADDING.requires, says=NEGATIVE_OUTPUT_PADDING.says
            ),
            Refusal(when="output_size is None", requires=OUTPUT_PADDING_LIMIT.requires, says=OUTPUT_PADDING_LIMIT.says),
        ),
        no_output=NO_OUTPUT,
        meanings=(BY_OUTPUT_SIZE, WITHOUT_OUTPUT_SIZE),
        weight="weight[in_channels, out_channels / groups, *kernel_size]",
        probes=(
            {"padding": "range(5)", "output_padding": "range(max(stride, dilation) + 1)"},
            {"padding": "[0, 1]", "output_size": f"range({SHORTEST} + stride, max({SHORTEST} - 2, 0), -1)"},
            {"padding": "[1]", "padding_mode": "['reflect', 'replicate', 'circular']"},
        ),
        share=6 if lazy else 1,
    )


def _function(rank):
    return Layer(
        name=f"torch.nn.functional.conv{rank}d",
        operator=CONVOLUTION,
        signature="input, weight, bias=None, stride=1, padding=0, dilation=1, groups=1",
        also=(f"torch.conv{rank}d",),
        ranks=(rank,),
        arrays=("input", "weight", "bias"),
        beyond="kernel_size",
        values={"padding": (int, "valid", "same")},
        refusals=(SAME_IS_UNSTRIDED, NEGATIVE_PADDING),
        no_output=NO_WINDOW,
        meanings=CONVOLUTION_MEANINGS,
        weight="weight[out_channels, in_channels / groups, *kernel_size]",
        probes=({"padding": "['valid', 'same', 0, 1, 2, 3, 4]"},),
    )


def _transposed_function(rank):
    return Layer(
        name=f"torch.nn.functional.conv_transpose{rank}d",
        operator=TRANSPOSED,
        signature="input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1",
        also=(f"torch.conv_transpose{rank}d",),
        ranks=(rank,),
        arrays=("input", "weight", "bias"),
        beyond="kernel_size",
        refusals=(NEGATIVE_PADDING, NEGATIVE_OUTPUT_PADDING, OUTPUT_PADDING_LIMIT),
        no_output=NO_OUTPUT,
        meanings=(BY_OUTPUT_PADDING,),
        weight="weight[in_channels, out_channels / groups, *kernel_size]",
        probes=({"padding": "range(5)", "output_padding": "range(max(stride, dilation) + 1)"},),
    )


RANKS = (1, 2, 3)
FRAMEWORK = Framework(
    name="torch",
    title="PyTorch",
    releases=(Release("2.13.0", install="torch==2.13.0", packages=("torch",)),),
    homepage="https://pytorch.org",
    aliases={"F": "torch.nn.functional"},
    layers=(
        *(_module(rank, lazy=False) for rank in RANKS),
        *(_transposed_module(rank, lazy=False) for rank in RANKS),
        *(_module(rank, lazy=True) for rank in RANKS),
        *(_transposed_module(rank, lazy=True) for rank in RANKS),
        *(_function(rank) for rank in RANKS),
        *(_transposed_function(rank) for rank in RANKS),
    ),
    respond=respond,
    orientation="Convolutions do not flip the kernel, and a transposed layer is the exact adjoint of the convolution "
    "with the same weight, whose two channel axes change roles.",
    scope="Every convolution and transposed layer of torch.nn and torch.nn.functional, on the CPU. Left out: fold and "
    "unfold, which rearrange windows without a kernel, and the quantized and fused forms.",
    sources=(
        Source("torch.nn, Convolution Layers", "https://docs.pytorch.org/docs/stable/nn.html#convolution-layers"),
        Source(
            "PyTorch source",
            "https://github.com/pytorch/pytorch/blob/v2.13.0/torch/nn/modules/conv.py",
            "_ConvNd.__init__: total_padding = d * (k - 1); left_pad = total_padding // 2; "
            "_ConvTransposeNd._output_padding: the range of output_size",
        ),
        Source(
            "PyTorch source",
            "https://github.com/pytorch/pytorch/blob/v2.13.0/aten/src/ATen/native/Convolution.cpp",
            "check_shape_forward",
        ),
    ),
)
