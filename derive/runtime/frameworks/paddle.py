"""PaddlePaddle: convolutions, their transposes and poolings of paddle.nn and paddle.nn.functional, on the CPU."""

from dataclasses import replace

import derive.runtime.operators.paddle as operators
from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.lone import lone_window
from derive.runtime.outcomes import ANSWERS, DIED, EMPTY, NO_INDEX_MAP, NO_PRODUCT, OTHERWISE
from derive.runtime.source import Source

WORDS = ("valid", "same")
FLAGS = (False, True)
FORMATS = ("NCL", "NCHW", "NCDHW")
PADDING_MODES = ("zeros", "reflect", "replicate", "circular")
FOLDED = "{'zeros': 'zeros', 'reflect': 'mirror', 'replicate': 'edge', 'circular': 'periodic'}[padding_mode]"
PADDING = (int, *WORDS, PAIR)
LAYOUT = {"padding": "low and high in turn"}
NUMBERS = "padding not in ('valid', 'same')"
LOW = "(0 if padding in ('valid', 'same') else padding[0] if pair(padding) else padding)"
HIGH = "(0 if padding in ('valid', 'same') else padding[1] if pair(padding) else padding)"
PADS = {"pad_low": LOW, "pad_high": HIGH}
NEGATIVE_SAYS = "Invalid padding, all value should be larger than or equal to 0"
NEGATIVE = Refusal(when=NUMBERS, requires=f"{LOW} >= 0 and {HIGH} >= 0", says=NEGATIVE_SAYS)
VALID = Meaning("valid", when="padding == 'valid'")
SAME_UNDILATED = Meaning("same_upper", when="padding == 'same'", bind={"dilation": "1"})
EXPLICIT = Meaning("explicit", when=NUMBERS, bind=PADS)
NO_META = "The meta data must be valid when call the mutable data function"
TOTAL = "(0 if p in ('valid', 'same') else p[0] + p[1] if pair(p) else 2 * p)"
ALONE = lone_window(LOW, HIGH, when="padding != 'same'")
FOLDED_ALONE = Defect(
    when="padding_mode[0] != 'zeros' and any(0 < k - i - "
    f"{TOTAL} < s for i, k, s, p in zip(input_size, effective_kernel_size, stride, padding))",
    observed=(NO_INDEX_MAP,),
    reason="where less than a stride is missing to the first window there is one all the same, and what lies beyond the "
    "folded input counts as zero",
)

SAME_TOTAL = "max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0)"
SMALLEST = (
    f"((input_size - 1) * stride + kernel_size - {SAME_TOTAL} if padding == 'same' else full_length - {LOW} - {HIGH})"
)
DILATION = "(1 if padding == 'same' else dilation)"


def _transposed_meanings(asked):
    return (
        Meaning("same_pads_as_crops", when="padding == 'same'", bind={"dilation": "1", "output_padding": asked}),
        Meaning("valid", when="padding == 'valid'", size="chosen", bind={"output_padding": asked}),
        Meaning("explicit", when=NUMBERS, size="chosen", bind=PADS | {"output_padding": asked}),
    )


TRANSPOSED_MEANINGS = _transposed_meanings(f"output_padding if output_size is None else output_size - {SMALLEST}")


# Both ends are looked at axis by axis, so that the one error may come before the other.
OUTPUT_SIZE_SAYS = ("should not be less than the inferred output size", "should be less than inferred size + stride")
NEGATIVE_SIZE = Defect(
    when=f"any(l - {TOTAL} + more < 0 for l, p, more in zip(full_length, padding, output_padding))",
    observed=(DIED, "negative dimensions are not allowed"),
    reason="the shape inference passes a negative output size on, and what runs with it may die",
)


def _transposed_refusals(rank, *, exclusive):
    """`exclusive` where output_padding beside output_size is refused, and not forgotten."""
    unsized = "output_size is None"
    found = [NEGATIVE]
    if exclusive:
        found.append(
            Refusal(
                when="output_size is not None",
                requires="all(more == 0 for more in output_padding)",
                says="output_padding option is mutually exclusive with output_size",
                across=True,
            )
        )
    if rank == 1:
        found.append(
            Refusal(
                when=unsized,
                requires="output_padding <= stride",
                says="The size of output_padding should not be greater than stride",
            )
        )
    return (
        *found,
        Refusal(when=unsized, requires="output_padding >= 0", says="should not be less than the 0"),
        Refusal(
            when="output_size is not None",
            requires=f"output_size >= {SMALLEST}",
            says=OUTPUT_SIZE_SAYS,
        ),
        Refusal(
            when="output_size is not None",
            requires=f"output_size < {SMALLEST} + stride",
            says=OUTPUT_SIZE_SAYS,
        ),
        Refusal(
            when=unsized,
            requires=f"output_padding < max(stride, {DILATION})",
            says="should be less than either stride or dilation",
        ),
        # The check before lets it pass where the dilation is larger; the kernel then finds no convolution to transpose.
        Refusal(when=unsized, requires="output_padding < stride", says=("are inconsistent", "mismatching")),
    )


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch and one-hot taps as the channels: the whole operator in one call."""
    import warnings

    import numpy

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import paddle

        from derive.runtime.expressions import locate
        from derive.runtime.feeding import batch

        def join_words(value):
            return list(value) if isinstance(value, tuple) else value

        paddle.disable_signal_handler()
        if layer.name in operators.NAMES:
            return operators.answer(layer, arguments, input_sizes)
        given = {name: join_words(value) for name, value in arguments.items()}
        call = locate(layer.name)
        module = isinstance(call, type)
        ones = paddle.to_tensor(batch(input_sizes)[:, None])
        if given.get("padding_mode", "zeros") != "zeros" and len(set(given["padding"])) == 1:
            given["padding"] = given["padding"][0]  # the one form these modes take
        if layer.operator == POOLING:
            answer = call(**given)(ones) if module else call(ones, **given)
            return (answer[0] if isinstance(answer, (tuple, list)) else answer).numpy()
        kernel_size = given.pop("kernel_size")
        weight = numpy.eye(numpy.prod(kernel_size), dtype="float32").reshape(-1, 1, *kernel_size)
        taps = len(weight)
        if layer.operator == TRANSPOSED:
            weight = weight.swapaxes(0, 1)
        weight = paddle.to_tensor(weight)
        if not module:
            return call(ones, weight, **given).numpy()
        later = {name: given.pop(name) for name in ("output_size",) if name in given}
        built = call(1, taps, kernel_size, bias_attr=False, **given)
        built.weight.set_value(weight)
        return built(ones, **later).numpy()


def _weight(transposed):
    channels = "in_channels, out_channels" if transposed else "out_channels, in_channels"
    return f"weight[{channels} / groups, *kernel_size]"


def _convolution(name, signature, rank, **fields):
    given = {
        "refusals": (NEGATIVE,),
        "probes": ({"padding": "['valid', 'same', 0, 1, 3, -1, (0, 1), (2, 0)]"},),
        "values": {"padding": PADDING},
    }
    return Layer(
        name=f"paddle.nn.{name}",
        operator=CONVOLUTION,
        signature=signature,
        dimensions=(rank,),
        layouts=LAYOUT,
        any_case=("padding",),
        no_output=(EMPTY, NO_META),
        meanings=(ALONE, VALID, SAME_UNDILATED, EXPLICIT),
        weight=_weight(False),
        **{**given, **fields},
    )


def _module(rank):
    word = Refusal(
        when="padding_mode != 'zeros'",
        requires=f"{NUMBERS} and not pair(padding)",
        says="type of padding must be int",
        way_out="pad the input by hand",
    )
    one_number = Refusal(
        when="padding_mode != 'zeros'",
        requires="min(padding) == max(padding)",
        says="type of padding must be int",
        across=True,
    )
    # Conv1D alone does not look at the sign of a pad that the other modes take.
    negative = replace(NEGATIVE, when=f"padding_mode == 'zeros' and {NUMBERS}") if rank == 1 else NEGATIVE
    reflected = Refusal(
        when="padding_mode == 'reflect'", requires="padding < input_size", says="in reflect mode, but received"
    )
    return _convolution(
        f"Conv{rank}D",
        "in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, *, bias=True, "
        "padding_mode='zeros', device=None, dtype=None, weight_attr=None, bias_attr=None, "
        f"data_format='{FORMATS[rank - 1]}'",
        rank,
        values={"padding": PADDING, "padding_mode": PADDING_MODES},
        refusals=(word, *((one_number,) if rank > 1 else ()), negative, reflected),
        boundary=FOLDED,
        defects=(FOLDED_ALONE,),
        probes=(
            {"padding": "['valid', 'same', 0, 1, 3, -1, (0, 1), (2, 0)]"},
            {"padding": "[1, 4]", "padding_mode": "['reflect', 'replicate', 'circular']"},
            {"padding": "['same', (0, 1)]", "padding_mode": "['reflect']"},
        ),
    )


def _function(rank):
    return _convolution(
        f"functional.conv{rank}d",
        "x, weight, bias=None, stride=1, padding=0, dilation=1, groups=1, "
        f"data_format='{FORMATS[rank - 1]}', name=None",
        rank,
        arrays=("x", "weight", "bias"),
        extra="kernel_size",
        one_in=4,
    )


def _transposed(name, signature, rank, **fields):
    return Layer(
        name=f"paddle.nn.{name}",
        operator=TRANSPOSED,
        signature=signature,
        dimensions=(rank,),
        values={"padding": PADDING, "output_size": (int, None)},
        layouts=LAYOUT,
        any_case=("padding",),
        no_output=(EMPTY, NO_META),
        meanings=TRANSPOSED_MEANINGS,
        defects=(NEGATIVE_SIZE,),
        weight=_weight(True),
        **fields,
    )


SIZED = f"range({SMALLEST} + stride, max({SMALLEST} - 2, 0), -1)"
TRANSPOSED_PROBES = (
    {"padding": "['valid', 'same', 1, 3, (2, 0)]", "output_padding": "range(max(stride, dilation) + 1)"},
    {"padding": "[-1, 1]", "output_padding": "[-1, stride + 1]"},
    {"padding": "['valid', 'same', 1, (0, 1)]", "output_size": SIZED},
    {"output_padding": "[1]", "output_size": "range(full_length, full_length + 1)"},
)


def _transposed_module(rank):
    middle = "groups=1, dilation=1" if rank == 1 else "dilation=1, groups=1"
    return _transposed(
        f"Conv{rank}DTranspose",
        "in_channels, out_channels, kernel_size, stride=1, padding=0, output_padding=0, "
        f"{middle}, weight_attr=None, bias_attr=None, data_format='{FORMATS[rank - 1]}'",
        rank,
        extra="output_size=None",
        refusals=_transposed_refusals(rank, exclusive=rank == 1),
        probes=TRANSPOSED_PROBES,
        one_in=4,
    )


def _transposed_function(rank):
    middle = "dilation=1, groups=1" if rank == 2 else "groups=1, dilation=1"
    return _transposed(
        f"functional.conv{rank}d_transpose",
        "x, weight, bias=None, stride=1, padding=0, output_padding=0, "
        f"{middle}, output_size=None, data_format='{FORMATS[rank - 1]}', name=None",
        rank,
        arrays=("x", "weight", "bias"),
        extra="kernel_size",
        refusals=_transposed_refusals(rank, exclusive=True),
        probes=TRANSPOSED_PROBES,
        one_in=8,
    )


MORE = "(stride - 1 if ceil_mode else 0)"
POOLED_HIGH = f"({HIGH} + {MORE})"
POOLED_TOTALS = f"{TOTAL} - (s - 1 if c else 0)"
POOLED = (
    lone_window(LOW, POOLED_HIGH, when="padding != 'same'"),
    VALID,
    Meaning("same_upper", when="padding == 'same' and not ceil_mode"),
    Meaning(
        "explicit_ceil",
        when="padding == 'same' and ceil_mode",
        bind={"pad_low": f"{SAME_TOTAL} // 2", "asked_pad_high": f"{SAME_TOTAL} - {SAME_TOTAL} // 2"},
    ),
    Meaning("explicit", when=f"{NUMBERS} and not ceil_mode", bind=PADS),
    Meaning(
        "explicit_ceil",
        when=f"{NUMBERS} and ceil_mode and {LOW} >= 0 and {HIGH} >= 0",
        bind={"pad_low": LOW, "asked_pad_high": HIGH},
    ),
    Meaning("explicit", when=f"{NUMBERS} and ceil_mode", bind={"pad_low": LOW, "pad_high": POOLED_HIGH}),
)
CUT_WINDOW = Defect(
    when=f"any(p not in {WORDS} and (min(p) if pair(p) else p) < 0 for p in padding)",
    observed=(OTHERWISE, ANSWERS, NO_INDEX_MAP, NO_PRODUCT),
    reason="a negative padding is not refused, and the last window is cut where the cropped input ends",
    size=f"max((input_size + {LOW} + {POOLED_HIGH} - effective_kernel_size) // stride + 1, 1)",
)
LACKING = "effective_kernel_size - input_size"
FORGOTTEN_HIGH = f"({LACKING} if 0 < {LACKING} - {POOLED_HIGH} < stride else {POOLED_HIGH})"
MASK_FORGETS_SAME = Defect(
    when="return_mask[0] and padding[0] == 'same'",
    observed=(OTHERWISE, EMPTY, NO_META, NO_INDEX_MAP),
    reason="with return_mask=True padding='same' is forgotten: nothing is padded",
    instead=Meaning("explicit", bind={"pad_low": "0", "pad_high": FORGOTTEN_HIGH}),
)
NO_CEIL = Refusal(
    when="padding == 'valid'",
    requires="not ceil_mode",
    says='When Attr(padding) is "VALID", Attr(ceil_mode) must be False',
)
MASK_IS_SYMMETRIC = Refusal(
    when="return_mask",
    requires="all(not pair(p) or p[0] == p[1] for p in padding)",
    says="Paddings size 4 and pooling size 2 should be the same",
    across=True,
)


EXCLUSIVE = "'average_of_inside' if exclusive else 'average_of_padded_alike'"
RESCALED = "('average_of_inside_rescaled' if exclusive else 'average_of_padded_alike_rescaled')"
BY_DIVISOR = f"{RESCALED} if divisor_override is not None else {EXCLUSIVE}"


def _pooling(names, signature, rank):
    """A module and the function behind it."""
    mask, divided = "return_mask" in signature, "divisor_override" in signature
    paddings = "['valid', 'same', 0, 1, 3, -1, (0, 1), (2, 0)]"
    masked = {"padding": "['valid', 'same', 1, (0, 1)]", "ceil_mode": "[False, True]", "return_mask": "[True]"}
    for name, arrays, one_in in zip(names, ((), ("x",)), (2, 8)):
        yield Layer(
            name=f"paddle.nn.{name}",
            operator=POOLING,
            signature="".join(f"{array}, " for array in arrays) + signature,
            dimensions=(rank,),
            arrays=arrays,
            values={
                "padding": PADDING,
                "stride": (int, None),
                "ceil_mode": FLAGS,
                **({"return_mask": FLAGS} if mask else {"exclusive": FLAGS}),
                **({"divisor_override": (int, None)} if divided else {}),
            },
            numbers=("divisor_override",) * divided,
            reduction="'maximum_from_lowest'" if mask else BY_DIVISOR if divided else EXCLUSIVE,
            divisor="divisor_override" if divided else "None",
            valued={}
            if mask
            else {"exclusive": "[False, True]", **({"divisor_override": "[None, 5]"} if divided else {})},
            layouts=LAYOUT,
            any_case=("padding",),
            bind={"kernel_size": "kernel_size", "stride": "kernel_size if stride is None else stride", "dilation": "1"},
            varied={"kernel_size": "kernel_size", "stride": "stride"},
            refusals=(NO_CEIL, MASK_IS_SYMMETRIC) if mask else (NO_CEIL,),
            no_output=("the output size must be greater than or equal to 0", EMPTY, NO_META),
            meanings=POOLED,
            defects=(CUT_WINDOW, *((MASK_FORGETS_SAME,) if mask else ())),
            probes=({"padding": paddings, "ceil_mode": "[False, True]"}, *((masked,) if mask else ())),
            one_in=one_in,
        )


def _maximum(rank):
    named = "name=None" if rank == 1 else f"data_format='{FORMATS[rank - 1]}', name=None"
    return _pooling(
        (f"MaxPool{rank}D", f"functional.max_pool{rank}d"),
        f"kernel_size, stride=None, padding=0, return_mask=False, ceil_mode=False, {named}",
        rank,
    )


def _average(rank):
    named = (
        "exclusive=True, ceil_mode=False, name=None"
        if rank == 1
        else f"ceil_mode=False, exclusive=True, divisor_override=None, data_format='{FORMATS[rank - 1]}', name=None"
    )
    return _pooling(
        (f"AvgPool{rank}D", f"functional.avg_pool{rank}d"), f"kernel_size, stride=None, padding=0, {named}", rank
    )


SOURCE = "https://github.com/PaddlePaddle/Paddle/blob/v3.3.1/paddle/phi"
RANKS = (1, 2, 3)
FRAMEWORK = Framework(
    name="paddle",
    title="PaddlePaddle",
    releases=(
        Release(
            "3.3.1",
            install="paddlepaddle==3.3.1 numpy==2.2.6 setuptools==80.9.0",
            packages=("paddlepaddle",),
            python="3.11",
            one_in=11,
        ),
    ),
    homepage="https://www.paddlepaddle.org.cn",
    layout="NC*",
    kin=("fluid",),
    layers=(
        *map(_module, RANKS),
        *map(_transposed_module, RANKS),
        *map(_function, RANKS),
        *map(_transposed_function, RANKS),
        *(layer for rank in RANKS for layer in _maximum(rank)),
        *(layer for rank in RANKS for layer in _average(rank)),
        *operators.LAYERS,
    ),
    respond=respond,
    orientation="Convolutions do not flip the kernel, and a transposed layer with numbers or 'valid' is the exact "
    "adjoint of the convolution with the same weight, whose two channel axes change roles.",
    scope="Every convolution, transposed convolution, maximum and average pooling of paddle.nn and "
    "paddle.nn.functional, on the CPU in dynamic mode. Padding lists are read as [low, high] of each axis in turn; the "
    "nested form, which repeats batch and channels, is the same rule. Of what stands beside them, "
    "the layers that pad, pool adaptively, upsample and shuffle, without their functional forms. Left out: power-average "
    "and fractional pooling, unpooling, deformable and sparse convolutions, and the kernels of oneDNN and CUDA.",
    sources=(
        Source(
            "Paddle source",
            f"{SOURCE}/kernels/cpu/conv_util.h",
            "UpdatePaddingAndDilation: pad_sum = max((out_size - 1) * strides[i] + ksize[i] - data_shape[i], 0), and "
            "for SAME the dilation is set to 1",
        ),
        Source(
            "Paddle source",
            f"{SOURCE}/infermeta/binary.cc",
            "ConvTransposeInferMeta: output_size[i] < infer_shape + strides[i]; "
            "output_padding[i] < std::max(strides[i], dilations_[i])",
        ),
        Source(
            "Paddle source",
            "https://github.com/PaddlePaddle/Paddle/blob/v3.3.1/python/paddle/nn/functional/conv.py",
            "_update_padding_nd: the forms of padding",
        ),
        Source(
            "Paddle source",
            "https://github.com/PaddlePaddle/Paddle/blob/v3.3.1/python/paddle/nn/functional/pooling.py",
            "max_pool2d: max_pool2d_with_index is not told padding_algorithm",
        ),
    ),
)
