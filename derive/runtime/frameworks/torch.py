"""PyTorch: convolution and pooling modules, their lazy and functional forms, the transposes, fold and unfold."""

from dataclasses import replace

import derive.runtime.operators.torch as operators
from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.outcomes import EMPTY, INFERS_OTHERWISE
from derive.runtime.source import Source

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
NEGATIVE_POOL_PADDING = Refusal(
    requires="padding >= 0", says=("padding must be non-negative", "pad must be non-negative")
)
HALF_THE_KERNEL = Refusal(
    requires="padding <= kernel_size // 2",
    says=(
        "padding should be at most half of kernel size",
        "pad should be at most half of effective kernel size",
        "pad should be smaller than or equal to half of kernel size",
    ),
    way_out="or pad the input by hand",
)
NOT_BELOW_THE_KERNEL = Refusal(
    requires="input_size >= kernel_size",
    says="smaller than kernel size",
    way_out="or pad the input by hand: here its padding does not count",
)
# Which of the three it is depends on the kernel PyTorch dispatches to, and so on batch and channels as well.
NO_OUTPUT = ("Output size is too small", "could not construct a memory descriptor using a format tag", EMPTY)


ON_MPS = (
    "a transposed convolution takes an output_padding that the CPU refuses "
    "(https://github.com/pytorch/pytorch/issues/169236)"
)
META_OUTPUT_PADDING = Defect(
    when="any(op >= max(s, d) for op, s, d in zip(output_padding, stride, dilation))",
    observed=(INFERS_OTHERWISE,),
    reason="the meta device gives a shape for an output_padding that the CPU refuses: its shape rule has no upper "
    "limit for it",
    url="https://github.com/pytorch/pytorch/issues/178125",
)
META_NEGATIVE = Defect(
    when="padding[0] not in ('same', 'valid') and min(padding) < 0",
    observed=(INFERS_OTHERWISE,),
    reason="the meta device gives a shape for a negative padding or output_padding that the CPU refuses",
)
META_NEGATIVE_TRANSPOSED = replace(META_NEGATIVE, when="min(padding) < 0 or min(output_padding) < 0")
META_EMPTY = Defect(
    when="any(length + op <= 2 * p for length, op, p in zip(full_length, output_padding, padding))",
    observed=(INFERS_OTHERWISE,),
    reason="where nothing is left, the CPU and the meta device differ in whether that is an error or an empty result: on "
    "the CPU one image raises, and of a batch of two or more, which oneDNN may take, the result may be empty",
)


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch and one-hot taps as the channels: the whole operator in one call."""
    return _answer(layer, arguments, input_sizes).numpy()


def infer(layer, arguments, input_sizes):
    """The spatial sizes of the same call on the meta device, which computes shapes only."""
    import torch

    with torch.device("meta"):
        return tuple(_answer(layer, arguments, input_sizes).shape[2:])


def _answer(layer, arguments, input_sizes):
    import math
    import warnings

    import torch

    from derive.runtime.expressions import locate
    from derive.runtime.feeding import batch

    if layer.name in operators.NAMES:
        return operators.answer(layer, arguments, input_sizes)
    torch.set_num_threads(1)
    given = dict(arguments)
    kernel_size = given.pop("kernel_size")
    inputs, taps = math.prod(input_sizes), math.prod(kernel_size)
    ones = torch.eye(inputs).reshape(-1, 1, *input_sizes)
    call = locate(layer.name)
    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # padding='same' with an even total warns of its extra copy
        if layer.operator == POOLING:
            ones = torch.from_numpy(batch(input_sizes)).unsqueeze(1).to(ones.device)
            norm = (2,) if "norm_type" in layer.parameters else ()
            if norm and len(kernel_size) == 1:  # lp_pool1d multiplies by it
                kernel_size = kernel_size[0]
            if isinstance(call, type):
                return call(*norm, kernel_size, **given)(ones)
            return call(ones, *norm, kernel_size, **given)
        if layer.name.lower().endswith("fold"):
            return _folded(call, layer, kernel_size, given, input_sizes)
        weight = torch.eye(taps).reshape(-1, 1, *kernel_size)
        if layer.operator == TRANSPOSED:
            weight = weight.transpose(0, 1)
        if not isinstance(call, type):
            return call(ones, weight, **given)
        later = {name: list(given.pop(name)) for name in ("output_size",) if given.get(name) is not None}
        channels = (taps,) if "Lazy" in layer.name else (1, taps)
        module = call(*channels, kernel_size, bias=False, **given)
        if "Lazy" in layer.name:
            module(ones, **later)
        module.weight.copy_(weight)
        return module(ones, **later)


def _folded(call, layer, kernel_size, given, input_sizes):
    """Fold and unfold, which keep the blocks in one axis: one-hot blocks in, or blocks out, as a grid."""
    import math

    import torch

    def run(array, **given):
        return call(**given)(array) if isinstance(call, type) else call(array, **given)

    inputs, taps = math.prod(input_sizes), math.prod(kernel_size)
    if layer.operator == TRANSPOSED:
        array = torch.eye(inputs * taps).reshape(inputs, taps, inputs, taps).transpose(2, 3)
        folded = run(array.reshape(-1, taps, inputs), kernel_size=kernel_size, **given)
        return folded.reshape(inputs, taps, *folded.shape[2:])
    blocks = run(torch.eye(inputs).reshape(-1, 1, *input_sizes), kernel_size=kernel_size, **given)
    single = {name: (values[0], 0 if name == "padding" else 1) for name, values in given.items()}
    rows = run(torch.zeros(1, 1, input_sizes[0], 1), kernel_size=(kernel_size[0], 1), **single).shape[-1]
    return blocks.reshape(inputs, taps, rows, -1)


def _module(rank, *, lazy):
    channels = "out_channels" if lazy else "in_channels, out_channels"
    return Layer(
        name=f"torch.nn.{'Lazy' * lazy}Conv{rank}d",
        operator=CONVOLUTION,
        signature=f"{channels}, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True, "
        "padding_mode='zeros', device=None, dtype=None",
        dimensions=(rank,),
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
        defects=(META_NEGATIVE,),
        one_in=6 if lazy else 1,
    )


def _transposed_module(rank, *, lazy):
    channels = "out_channels" if lazy else "in_channels, out_channels"
    return Layer(
        name=f"torch.nn.{'Lazy' * lazy}ConvTranspose{rank}d",
        operator=TRANSPOSED,
        signature=f"{channels}, kernel_size, stride=1, padding=0, output_padding=0, groups=1, bias=True, dilation=1, "
        "padding_mode='zeros', device=None, dtype=None",
        extra="output_size=None",
        dimensions=(rank,),
        values={"padding_mode": PADDING_MODES, "output_size": (int, None)},
        tuples=("output_size",),
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
        defects=(META_OUTPUT_PADDING, META_NEGATIVE_TRANSPOSED, META_EMPTY),
        one_in=6 if lazy else 1,
    )


def _function(rank):
    return Layer(
        name=f"torch.nn.functional.conv{rank}d",
        operator=CONVOLUTION,
        signature="input, weight, bias=None, stride=1, padding=0, dilation=1, groups=1",
        also=(f"torch.conv{rank}d",),
        dimensions=(rank,),
        arrays=("input", "weight", "bias"),
        extra="kernel_size",
        values={"padding": (int, "valid", "same")},
        refusals=(SAME_IS_UNSTRIDED, NEGATIVE_PADDING),
        no_output=NO_WINDOW,
        meanings=CONVOLUTION_MEANINGS,
        weight="weight[out_channels, in_channels / groups, *kernel_size]",
        probes=({"padding": "['valid', 'same', 0, 1, 2, 3, 4]"},),
        defects=(META_NEGATIVE,),
    )


def _transposed_function(rank):
    return Layer(
        name=f"torch.nn.functional.conv_transpose{rank}d",
        operator=TRANSPOSED,
        signature="input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1",
        also=(f"torch.conv_transpose{rank}d",),
        dimensions=(rank,),
        arrays=("input", "weight", "bias"),
        extra="kernel_size",
        refusals=(NEGATIVE_PADDING, NEGATIVE_OUTPUT_PADDING, OUTPUT_PADDING_LIMIT),
        no_output=NO_OUTPUT,
        meanings=(BY_OUTPUT_PADDING,),
        weight="weight[in_channels, out_channels / groups, *kernel_size]",
        probes=({"padding": "range(5)", "output_padding": "range(max(stride, dilation) + 1)"},),
        defects=(META_OUTPUT_PADDING, META_NEGATIVE_TRANSPOSED, META_EMPTY),
    )


COUNTED = "'average_of_padded' if count_include_pad else 'average_of_inside'"
DIVIDED_BY_ZERO = Refusal(
    when="divisor_override is not None",
    requires="divisor_override != 0",
    says="divisor must be not zero",
    way_out="leave it out to divide by the taps",
    read="the grid asks for no divisor; asked by hand, 2.13.0 refuses it so",
)
BY_DIVISOR = f"'average_by_divisor' if divisor_override is not None else {COUNTED}"


def _pooling(rank, kind, *, function):
    """Max, average or power-average pooling, as a module or as the function below it."""
    prefix, tail = {
        "Max": (
            "",
            (
                "padding=0, dilation=1, ceil_mode=False, return_indices=False",
                "padding=0, dilation=1, return_indices=False, ceil_mode=False",
            )[not function],
        ),
        "Avg": ("", "padding=0, ceil_mode=False, count_include_pad=True" + ", divisor_override=None" * (rank > 1)),
        "LP": ("norm_type, ", "ceil_mode=False"),
    }[kind]
    padded = kind != "LP"
    refusals = (NEGATIVE_POOL_PADDING, HALF_THE_KERNEL) if padded else ()
    no_output = "Invalid computed output size" if kind == "Max" and rank == 1 else "Output size is too small"
    if rank == 3 and kind != "Max":
        refusals, no_output = (*refusals, NOT_BELOW_THE_KERNEL), ""  # a window always fits then
    probes = {"ceil_mode": "[False, True]"} | ({"padding": "range(kernel_size // 2 + 2)"} if padded else {})
    varied = {"kernel_size": "kernel_size", "stride": "stride"} | ({"dilation": "dilation"} if kind == "Max" else {})
    pads = "padding" if padded else "0"
    divided = kind == "Avg" and rank > 1
    refusals += (DIVIDED_BY_ZERO,) if divided else ()
    return Layer(
        name=f"torch.nn.functional.{kind.lower()}_pool{rank}d" if function else f"torch.nn.{kind}Pool{rank}d",
        operator=POOLING,
        signature="input, " * function + f"{prefix}kernel_size, stride=None, {tail}",
        callable=not function or kind != "Max",  # max_pool declares (*args, **kwargs)
        dimensions=(rank,),
        arrays=("input",) if function else (),
        values={
            "stride": (int, None),
            "ceil_mode": (False, True),
            **({"count_include_pad": (False, True)} if kind == "Avg" else {}),
            **({"divisor_override": (int, None)} if divided else {}),
        },
        # of LP it multiplies by it
        numbers=("kernel_size",) * (kind == "LP" and rank == 1) + ("divisor_override",) * divided,
        bind={
            "kernel_size": "kernel_size",
            "stride": "kernel_size if stride is None else stride",
            "dilation": "dilation" if kind == "Max" else "1",
        },
        varied=varied,
        valued={
            "Avg": {"count_include_pad": "[False, True]", **({"divisor_override": "[None, 5]"} if divided else {})}
        }.get(kind, {}),
        reduction={"Max": "'maximum'", "Avg": BY_DIVISOR if divided else COUNTED, "LP": "'norm_of_inside'"}[kind],
        divisor="divisor_override" if divided else "None",
        refusals=refusals,
        no_output=no_output,
        meanings=(
            Meaning("explicit", when="not ceil_mode", bind={"pad_low": pads, "pad_high": pads}),
            Meaning("explicit_ceil_inside", when="ceil_mode", bind={"pad_low": pads, "asked_pad_high": pads}),
        ),
        probes=(probes, {**probes, "stride": "[None] if stride == 1 else []"}),
        one_in=3 if function else 1,
    )


def _unfold(name, **fields):
    return Layer(
        name=name,
        operator=CONVOLUTION,
        signature="input, " * ("functional" in name) + "kernel_size, dilation=1, padding=0, stride=1",
        dimensions=(2,),
        refusals=(Refusal(requires="padding >= 0", says="padding should be non-negative"),),
        no_output="calculated shape of the array of sliding blocks",
        meanings=(Meaning("explicit", bind={"pad_low": "padding", "pad_high": "padding"}),),
        weight="none: the taps are channels of the output, [in_channels, *kernel_size]",
        probes=({"padding": "range(5)"},),
        defects=(META_NEGATIVE,),
        **fields,
    )


def _fold(name, **fields):
    return Layer(
        name=name,
        operator=TRANSPOSED,
        signature="input, " * ("functional" in name) + "output_size, kernel_size, dilation=1, padding=0, stride=1",
        dimensions=(2,),
        refusals=(
            Refusal(requires="padding >= 0", says="padding should be non-negative"),
            Refusal(
                requires=f"{SHORTEST} <= output_size <= {SHORTEST} + stride - 1",
                says=("to match the calculated number of sliding blocks", "array of sliding blocks as"),
            ),
        ),
        no_output="output_size",
        meanings=(replace(BY_OUTPUT_SIZE, when="True"),),
        weight="none: the taps are channels of the input, [out_channels, *kernel_size]",
        probes=({"padding": "[0, 1, 2]", "output_size": f"range({SHORTEST} + stride, max({SHORTEST} - 2, 0), -1)"},),
        **fields,
    )


RANKS = (1, 2, 3)
FRAMEWORK = Framework(
    name="torch",
    title="PyTorch",
    releases=(Release("2.13.0", install="torch==2.13.0", packages=("torch",), one_in=5),),
    homepage="https://pytorch.org",
    layout="(N)C*",
    bare=("torch.nn",),
    aliases={"F": "torch.nn.functional", "nn": "torch.nn", "th": "torch"},
    layers=(
        *(_module(rank, lazy=False) for rank in RANKS),
        *(_transposed_module(rank, lazy=False) for rank in RANKS),
        *(_module(rank, lazy=True) for rank in RANKS),
        *(_transposed_module(rank, lazy=True) for rank in RANKS),
        *(_function(rank) for rank in RANKS),
        *(_transposed_function(rank) for rank in RANKS),
        *(_pooling(rank, kind, function=False) for kind in ("Max", "Avg", "LP") for rank in RANKS),
        *(_pooling(rank, kind, function=True) for kind in ("Max", "Avg", "LP") for rank in RANKS),
        _unfold("torch.nn.Unfold"),
        _unfold("torch.nn.functional.unfold", arrays=("input",), one_in=3),
        _fold("torch.nn.Fold", layout="*"),
        _fold("torch.nn.functional.fold", layout="*", arrays=("input",), one_in=3),
        *operators.LAYERS,
    ),
    respond=respond,
    spellings={
        "cpp": "torch::nn::ConvTranspose2d(torch::nn::ConvTranspose2dOptions(8, 8, 3).stride(2).padding(1))",
        "csharp": "torch.nn.Conv2d(3, 8, kernelSize: (1, 7), stride: (1, 1), padding: (0, 3))",
    },
    infer=infer,
    orientation="Convolutions do not flip the kernel, and a transposed layer is the exact adjoint of the convolution "
    "with the same weight, whose two channel axes change roles.",
    reported={"mps": ON_MPS},
    scope="Every convolution, transposed and pooling layer of torch.nn and torch.nn.functional, on the CPU and, for "
    f"shapes, on the meta device. On MPS, it is reported and was not measured, {ON_MPS}. The input of fold is the grid of its blocks, and so is the output of unfold. Beside "
    "them pads, adaptive and fractional pooling, unpooling, interpolation and pixel shuffles; where fractional pooling "
    "puts its windows, and unpooling its elements, is not claimed. Left out: the quantized and fused forms.",
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
        Source("torch.nn, Pooling layers", "https://docs.pytorch.org/docs/stable/nn.html#pooling-layers"),
        Source(
            "PyTorch source",
            "https://github.com/pytorch/pytorch/blob/v2.13.0/aten/src/ATen/native/Pool.h",
            "pooling_output_shape_pad_lr: if ((outputSize - 1) * stride >= inputSize + pad_l) { --outputSize; }; "
            "pool3d_shape_check: check_input_size",
        ),
        Source(
            "PyTorch source",
            "https://github.com/pytorch/pytorch/blob/v2.13.0/torch/_meta_registrations.py",
            "calc_conv_nd_return_shape: (ln - 1) * s - 2 * p + d * (k - 1) + op + 1, without a limit for op",
        ),
    ),
)
