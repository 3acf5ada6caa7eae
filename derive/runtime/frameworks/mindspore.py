"""MindSpore: convolutions, their transposes and poolings of mindspore.nn and mindspore.ops, on the CPU."""

from dataclasses import replace

import derive.runtime.operators.mindspore as operators
from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.outcomes import ANSWERS, EMPTY, NO_INDEX_MAP, NO_PRODUCT, OTHERWISE
from derive.runtime.source import Source

MODES = ("same", "valid", "pad")
LAYOUT = {"padding": "low and high in turn"}
LOW = "(padding[0] if pair(padding) else padding)"
HIGH = "(padding[1] if pair(padding) else padding)"
PADS = {"pad_low": LOW, "pad_high": HIGH}
VALID = Meaning("valid", when="pad_mode == 'valid'")
SAME = Meaning("same_upper", when="pad_mode == 'same'")
EXPLICIT = Meaning("explicit", when="pad_mode == 'pad'", bind=PADS)


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch and one-hot taps as the channels: the whole operator in one call."""
    import warnings

    import numpy

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import mindspore

        from derive.runtime.expressions import locate
        from derive.runtime.feeding import batch

        if layer.name in operators.NAMES:
            return operators.answer(layer, arguments, input_sizes)

        def single(value):
            """One number instead of several equal ones: the form that every layer takes."""
            return value[0] if isinstance(value, tuple) and len(set(value)) == 1 else value

        given = {name: single(value) for name, value in arguments.items()}
        call = locate(layer.name)
        ones = mindspore.Tensor(batch(input_sizes)[:, None])
        if layer.operator == POOLING:
            answer = call(**given)(ones) if isinstance(call, type) else call(ones, **given)
            return (answer[0] if isinstance(answer, tuple) else answer).asnumpy()
        kernel_size = arguments["kernel_size"]
        weight = numpy.eye(numpy.prod(kernel_size), dtype="float32").reshape(-1, 1, *kernel_size)
        taps = len(weight)
        if layer.operator == TRANSPOSED:
            weight = weight.swapaxes(0, 1)
        weight = mindspore.Tensor(numpy.ascontiguousarray(weight))
        if not isinstance(call, type):
            del given["kernel_size"]
            return call(ones, weight, **given).asnumpy()
        return call(1, taps, weight_init=weight, **given)(ones).asnumpy()


FORMATS = {1: "", 2: "data_format='NCHW', ", 3: "data_format='NCDHW', "}
INITIAL = "weight_init=None, bias_init=None, "
PADDED = "[0, 1, 3, -1]"
PAIRED = "[(0, 0), (1, 1), (0, 1), (2, 0), (-1, 1)]"
NEGATIVE = Refusal(requires=f"{LOW} >= 0 and {HIGH} >= 0", says="must >= 0")
ONE_NEGATIVE = replace(NEGATIVE, requires="padding >= 0")
ONLY_PAD_SAYS = ("must be zero when 'pad_mode' is not 'pad'", "when 'pad_mode' is not \"pad\"")
ONLY_PAD = Refusal(
    when="pad_mode != 'pad'",
    requires=f"{LOW} == 0 and {HIGH} == 0",
    says=ONLY_PAD_SAYS,
    way_out="or use pad_mode='pad'",
)
ONE_ONLY_PAD = replace(ONLY_PAD, requires="padding == 0")
RESIZE = "Resize failed for kernel: Default/Conv"
NO_WINDOW = (
    "must be greater than or equal to kernel_size",
    "could not create a primitive descriptor for the convolution forward propagation primitive",
    "must be positive integer or -1",
    RESIZE,
    EMPTY,
)
NOTHING_LEFT = (
    RESIZE,
    "Shape should have only one -1 for normal tensor",
    "Shape should not have values less than -1",
    EMPTY,
)
ROUNDED = "because a negative size is divided by the stride with C's rounding towards zero"


def _probes(rank):
    return (
        {"pad_mode": "['same', 'valid']"},
        {"pad_mode": "['pad']", "padding": PADDED if rank == 1 else PAIRED},
        {"pad_mode": "['same', 'valid']", "padding": "[1]" if rank == 1 else "[(1, 1)]"},
    )


def _convolution(rank):
    total = "(p[0] + p[1] if pair(p) else 2 * p)"
    ghost = Defect(
        when=f"pad_mode[0] != 'same' and any(0 < k - i - {total} < s "
        "for i, k, s, p in zip(input_size, effective_kernel_size, stride, padding))",
        observed=(ANSWERS,),
        reason=f"one output where no window fits, {ROUNDED}",
        instead=Meaning(
            "explicit",
            bind={
                "pad_low": LOW,
                "pad_high": f"(effective_kernel_size - input_size - {LOW} "
                f"if 0 < effective_kernel_size - input_size - {LOW} - {HIGH} < stride else {HIGH})",
            },
        ),
    )
    return Layer(
        name=f"mindspore.nn.Conv{rank}d",
        operator=CONVOLUTION,
        signature="in_channels, out_channels, kernel_size, stride=1, pad_mode='same', padding=0, dilation=1, group=1, "
        f"has_bias=False, {INITIAL}{FORMATS[rank]}dtype='Float32'",
        dimensions=(rank,),
        values={"pad_mode": MODES, "padding": (int,) if rank == 1 else (int, PAIR)},
        layouts={} if rank == 1 else LAYOUT,
        refusals=(ONE_NEGATIVE, ONE_ONLY_PAD) if rank == 1 else (NEGATIVE, ONLY_PAD),
        no_output=NO_WINDOW,
        meanings=(VALID, SAME, EXPLICIT),
        defects=(ghost,) if rank == 3 else (),
        weight="weight[out_channels, in_channels / group, *kernel_size]",
        probes=_probes(rank),
    )


def _transposed(rank):
    early, late = {1: ("", ""), 2: ("output_padding=0, ", ""), 3: ("", "output_padding=0, ")}[rank]
    explicit = PADS if rank == 1 else PADS | {"output_padding": "output_padding"}
    refusals = [ONE_NEGATIVE, ONE_ONLY_PAD] if rank == 1 else [NEGATIVE, ONLY_PAD]
    defects, probes = (), _probes(rank)
    if rank > 1:
        probes += (
            {
                "pad_mode": "['pad']",
                "padding": "[(0, 0), (1, 1)]",
                "output_padding": "range(-1, max(stride, dilation) + 1)",
            },
            {"pad_mode": "['same']", "output_padding": "[1]"},
        )
    if rank == 2:
        # The result is cropped first, and must not be empty; then zeros are appended.
        refusals += [
            Refusal(
                when="pad_mode == 'pad' and output_padding > 0",
                requires=f"full_length - {LOW} - {HIGH} >= 0",
                says=NOTHING_LEFT,
            ),
            Refusal(
                requires="0 <= output_padding < max(stride, dilation)",
                says=("must be in range of [0, max(stride", *NOTHING_LEFT),
            ),
            Refusal(
                when="pad_mode != 'pad'",
                requires="output_padding == 0",
                says="when output_padding is not zero, pad_mode must be 'pad'",
            ),
        ]
        defects = (
            Defect(
                when="any(more > 0 and (p[1] if pair(p) else p) > 0 for more, p in zip(output_padding, padding))",
                observed=(OTHERWISE, NO_INDEX_MAP, NO_PRODUCT),
                size="output_size",
                reason="output_padding appends zeros to the cropped result, in place of the elements that were cropped",
            ),
        )
    if rank == 3:
        refusals = [
            Refusal(
                requires="all(more >= 0 for more in output_padding)",
                says="the parameter 'output_padding' must be an positive integer",
                across=True,
            ),
            NEGATIVE,
            Refusal(requires="dilation[0] == 1", says="the depth of parameter 'dilation' must be 1", across=True),
            ONLY_PAD,
            Refusal(
                when="pad_mode != 'pad'",
                requires="output_padding == 0",
                says="the 'output_padding' must be zero or (0, 0, 0) when 'pad_mode' is not",
            ),
            Refusal(requires="output_padding < max(stride, dilation)", says="must be in range of [0, "),
        ]
    return Layer(
        name=f"mindspore.nn.Conv{rank}dTranspose",
        operator=TRANSPOSED,
        signature=f"in_channels, out_channels, kernel_size, stride=1, pad_mode='same', padding=0, {early}dilation=1, "
        f"group=1, {late}has_bias=False, {INITIAL}{FORMATS[3] if rank == 3 else ''}dtype='Float32'",
        dimensions=(rank,),
        values={"pad_mode": MODES, "padding": (int,) if rank == 1 else (int, PAIR)},
        layouts={} if rank == 1 else LAYOUT,
        refusals=tuple(refusals),
        no_output=NOTHING_LEFT,
        meanings=(
            Meaning("valid", when="pad_mode == 'valid'", size="covering"),
            Meaning("same_upper", when="pad_mode == 'same'", size="largest"),
            Meaning("explicit", when="pad_mode == 'pad'", size="chosen" if rank > 1 else "smallest", bind=explicit),
        ),
        defects=defects,
        weight="weight[in_channels, out_channels / group, *kernel_size]",
        probes=probes,
    )


BOTH = {"pad_low": "padding", "pad_high": "padding"}
INSIDE = {"pad_low": "padding", "asked_pad_high": "padding"}


COUNTED = (
    "'average_of_inside' if not count_include_pad or pad_mode == 'same' and not ceil_mode else "
    "'average_of_kernel' if pad_mode == 'same' else 'average_of_padded'"
)
BY_DIVISOR = f"'average_by_divisor' if divisor_override is not None else {COUNTED}"


def _pooling(name, signature, rank, counts=None, **fields):
    return Layer(
        name=f"mindspore.nn.{name}",
        operator=POOLING,
        signature=f"kernel_size=1, stride=1, pad_mode='valid', padding=0, {signature}",
        dimensions=(rank,),
        values={"pad_mode": MODES, "ceil_mode": (False, True), **(counts or {})},
        any_case=("pad_mode",),
        probes=(
            {"pad_mode": "['same', 'valid']"},
            {"pad_mode": "['pad']", "padding": "[0, 1, 2, 3, -1]", "ceil_mode": "[False, True]"},
            {"pad_mode": "['same', 'valid']", "ceil_mode": "[True]"},
            {"pad_mode": "['same', 'valid']", "padding": "[1]"},
        ),
        **fields,
    )


MAXIMUM_GHOST = Defect(
    when="pad_mode[0] == 'valid' and any(1 < k - i <= s for i, k, s in zip(input_size, kernel_size, stride))",
    observed=(ANSWERS,),
    reason="one output where no window fits, if the input is short of the kernel by at least two elements and at "
    "most a stride",
    instead=Meaning(
        "explicit",
        bind={
            "pad_low": "0",
            "pad_high": "(kernel_size - input_size if 1 < kernel_size - input_size <= stride else 0)",
        },
    ),
)
LACKING = "kernel_size - input_size - 2 * padding - stride + 1"
AVERAGE_GHOST = Defect(
    when="ceil_mode[0] and any(0 < k - i - 2 * p - s + 1 < s "
    "for i, k, s, p in zip(input_size, kernel_size, stride, padding))",
    observed=(ANSWERS,),
    reason=f"one output where no window fits, {ROUNDED}",
    instead=Meaning(
        "explicit",
        bind={
            "pad_low": "padding",
            "pad_high": f"(kernel_size - input_size - padding if 0 < {LACKING} < stride else padding + min("
            "(input_size + 2 * padding - kernel_size + stride - 1) // stride, "
            "(input_size + padding + stride - 1) // stride - 1) * stride "
            "- (input_size + 2 * padding - kernel_size))",
        },
    ),
)
SLICED = Defect(
    when="pad_mode[0] == 'same' and not ceil_mode[0] and input_size[0] - kernel_size[0] < stride[0]",
    observed=(OTHERWISE, "For Slice, the sum of begin_shape"),
    reason="pad_mode='same' is treated as 'valid' on an input shorter than kernel and stride together",
    instead=Meaning("valid"),
)


def _maximum(rank):
    return _pooling(
        f"MaxPool{rank}d",
        "dilation=1, return_indices=False, ceil_mode=False" + ", data_format='NCHW'" * (rank == 2),
        rank,
        refusals=(
            Refusal(
                when="pad_mode != 'pad'",
                requires="all(p == 0 for p in padding) and all(d == 1 for d in dilation) and not ceil_mode[0]",
                says="can not be set to non-default value when pad_mode is not 'pad'",
                way_out="or use pad_mode='pad'",
                across=True,
            ),
            Refusal(requires="padding >= 0", says=("must be an positive integer or a tuple of three", "must >= 0")),
            Refusal(requires="padding <= kernel_size // 2", says="pads should be less equal to the half of ksize"),
        ),
        no_output=("the each element of the output shape must be larger than 0", "It should be not less than zero"),
        meanings=(
            VALID,
            SAME,
            Meaning("explicit_ceil_inside", when="pad_mode == 'pad' and ceil_mode", bind=INSIDE),
            Meaning("explicit", when="pad_mode == 'pad'", bind=BOTH),
        ),
        defects=(MAXIMUM_GHOST,),
        reduction="'maximum_of_inside'",
    )


def _average(rank):
    more = ", divisor_override=None, data_format='NCHW'" * (rank == 2)
    return _pooling(
        f"AvgPool{rank}d",
        f"ceil_mode=False, count_include_pad=True{more}",
        rank,
        bind={"kernel_size": "kernel_size", "stride": "stride", "dilation": "1"},
        refusals=(
            Refusal(requires="padding >= 0", says="must >= 0"),
            Refusal(
                when="pad_mode != 'pad'", requires="padding == 0", says="the 'pad' must be zero or (0, 0, 0, 0, 0, 0)"
            ),
            Refusal(
                requires="2 * padding <= kernel_size",
                says="the sum of the pads in the two directions should be less than or equal to",
            ),
        ),
        no_output=(
            "smaller than kernel size",
            "output shape's all elements must be positive",
            "the each element of the output shape must be larger than 0",
            "H_out/W_out must be positive",
            "For Slice, the sum of begin_shape",
        ),
        meanings=(
            Meaning("valid", when="pad_mode == 'valid' and not ceil_mode"),
            SAME,
            Meaning("explicit_ceil_inside", when="ceil_mode", bind=INSIDE),
            Meaning("explicit", when="pad_mode == 'pad'", bind=BOTH),
        ),
        defects=(*((SLICED,) if rank == 1 else ()), AVERAGE_GHOST, MAXIMUM_GHOST),
        reduction=BY_DIVISOR if rank == 2 else COUNTED,
        divisor="divisor_override" if rank == 2 else "None",
        numbers=("divisor_override",) if rank == 2 else (),
        valued={"count_include_pad": "[False, True]", **({"divisor_override": "[None, 5]"} if rank == 2 else {})},
        counts={"count_include_pad": (False, True), **({"divisor_override": (int, None)} if rank == 2 else {})},
    )


SOURCE = "https://github.com/mindspore-ai/mindspore/blob/master/mindspore/python/mindspore/nn/layer"
FRAMEWORK = Framework(
    name="mindspore",
    title="MindSpore",
    releases=(
        Release(
            "2.10.0",
            install="mindspore==2.10.0 numpy==1.26.4",
            packages=("mindspore",),
            python="3.11",
            one_in=13,
        ),
    ),
    homepage="https://www.mindspore.cn",
    layout="NC*",
    layers=(
        *map(_convolution, (1, 2, 3)),
        *map(_transposed, (1, 2, 3)),
        *map(_maximum, (1, 2)),
        *map(_average, (1, 2)),
        *operators.LAYERS,
    ),
    respond=respond,
    orientation="Convolutions do not flip the kernel, and a transposed layer is the exact adjoint of the convolution "
    "with the same weight, whose two channel axes change roles; output_padding of Conv2dTranspose is the exception.",
    scope="The convolutions, their transposes and the poolings of one and two axes of mindspore.nn, on the CPU in "
    "PyNative mode, and its pads, adaptive poolings, Upsample and pixel shuffles. Left out: pooling of three axes, "
    "power-average pooling and unpooling, mindspore.mint, whose "
    "convolutions need an Ascend processor, and the primitives of mindspore.ops.",
    sources=(
        Source(
            "MindSpore, Conv2dTranspose",
            "https://www.mindspore.cn/docs/en/r2.10.0/api_python/nn/mindspore.nn.Conv2dTranspose.html",
            "pad_mode; output_padding",
        ),
        Source("MindSpore source", f"{SOURCE}/conv.py", "_deconv_output_length; Conv2dTranspose.construct: ops.Pad"),
        Source("MindSpore source", f"{SOURCE}/pooling.py", "AvgPool1d.construct: width - kernel_size < stride"),
    ),
)
