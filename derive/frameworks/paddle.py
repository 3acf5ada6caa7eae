"""PaddlePaddle: convolutions, their transposes and poolings of paddle.nn and paddle.nn.functional, on the CPU."""

from derive.framework import (
    ANSWERS,
    EMPTY,
    OTHERWISE,
    PAIR,
    Flaw,
    Framework,
    Layer,
    Meaning,
    Refusal,
    Release,
)
from derive.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.source import Source

WORDS = ("valid", "same")
FLAGS = (False, True)
PADDING_MODES = ("zeros", "reflect", "replicate", "circular")
FOLDED = "{'zeros': 'zeros', 'reflect': 'mirror', 'replicate': 'edge', 'circular': 'periodic'}[padding_mode]"
LAYOUT = {"padding": "low and high in turn"}
NUMBERS = "padding not in ('valid', 'same')"
LOW = "(0 if padding == 'valid' else padding[0] if pair(padding) else padding)"
HIGH = "(0 if padding == 'valid' else padding[1] if pair(padding) else padding)"
PADS = {"pad_low": LOW, "pad_high": HIGH}
LACKING = f"effective_kernel_size - input_size - {LOW}"
NEGATIVE = Refusal(
    when=NUMBERS,
    requires=f"{LOW} >= 0 and {HIGH} >= 0",
    says="Invalid padding, all value should be larger than or equal to 0",
)
VALID = Meaning("valid", when="padding == 'valid'")
SAME = Meaning("same_upper", when="padding == 'same'")
SAME_UNDILATED = Meaning("same_upper", when="padding == 'same'", bind={"dilation": "1"})
EXPLICIT = Meaning("explicit", when=NUMBERS, bind=PADS)

SAME_TOTAL = "max(((input_size + stride - 1) // stride - 1) * stride + kernel_size - input_size, 0)"
SMALLEST = (
    f"((input_size - 1) * stride + kernel_size - {SAME_TOTAL} if padding == 'same' else full_length - {LOW} - {HIGH})"
)
ASKED = "(output_padding if output_size is None else output_size - " + SMALLEST + ")"
TRANSPOSED_MEANINGS = (
    Meaning("same_pads_as_crops", when="padding == 'same'", bind={"dilation": "1", "output_padding": ASKED}),
    Meaning("valid", when="padding == 'valid'", size="chosen", bind={"output_padding": ASKED}),
    Meaning("explicit", when=NUMBERS, size="chosen", bind=PADS | {"output_padding": ASKED}),
)


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch and one-hot taps as the channels: the whole operator in one call."""
    import warnings

    import numpy

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import paddle

        from derive.framework import locate

        def listed(value):
            return list(value) if isinstance(value, tuple) else value

        paddle.disable_signal_handler()
        given = {name: listed(value) for name, value in arguments.items()}
        call = locate(layer.name)
        module = isinstance(call, type)
        ones = paddle.to_tensor(numpy.eye(numpy.prod(input_sizes), dtype="float32").reshape(-1, 1, *input_sizes))
        if given.get("padding_mode", "zeros") != "zeros" and not isinstance(given.get("padding"), str):
            if given["padding"] == given["padding"][:1] * len(given["padding"]):
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


def _module(rank):
    formats = ("NCL", "NCHW", "NCDHW")
    return Layer(
        name=f"paddle.nn.Conv{rank}D",
        operator=CONVOLUTION,
        signature="in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, *, bias=True, "
        "padding_mode='zeros', device=None, dtype=None, weight_attr=None, bias_attr=None, "
        f"data_format='{formats[rank - 1]}'",
        ranks=(rank,),
        values={"padding": (int, *WORDS, PAIR), "padding_mode": PADDING_MODES},
        layouts=LAYOUT,
        any_case=("padding",),
        refusals=(
            NEGATIVE,
        ),
        no_output=EMPTY,
        boundary=FOLDED,
        meanings=(VALID, SAME_UNDILATED, EXPLICIT),
        weight="weight[out_channels, in_channels / groups, *kernel_size]",
        probes=(
            {"padding": "['valid', 'same', 0, 1, 3, -1, (0, 1), (2, 0)]"},
            {"padding": "[1, 4]", "padding_mode": "['reflect', 'replicate', 'circular']"},
        ),
    )


def _transposed(rank):
    formats = ("NCL", "NCHW", "NCDHW")
    middle = "groups=1, dilation=1" if rank == 1 else "dilation=1, groups=1"
    return Layer(
        name=f"paddle.nn.Conv{rank}DTranspose",
        operator=TRANSPOSED,
        signature="in_channels, out_channels, kernel_size, stride=1, padding=0, output_padding=0, "
        f"{middle}, weight_attr=None, bias_attr=None, data_format='{formats[rank - 1]}'",
        beyond="output_size=None",
        ranks=(rank,),
        values={"padding": (int, *WORDS, PAIR), "output_size": (int, None)},
        layouts=LAYOUT,
        any_case=("padding",),
        refusals=(NEGATIVE,),
        no_output=EMPTY,
        meanings=TRANSPOSED_MEANINGS,
        weight="weight[in_channels, out_channels / groups, *kernel_size]",
        probes=(
            {"padding": "['valid', 'same', 0, 1, 3, -1, (0, 1), (2, 0)]", "output_padding": "range(-1, max(stride, dilation) + 2)"},
            {"padding": "['valid', 'same', 1, (0, 1)]", "output_size": f"range({SMALLEST} + stride, max({SMALLEST} - 2, 0), -1)"},
        ),
    )


def _function(rank):
    formats = ("NCL", "NCHW", "NCDHW")
    return Layer(
        name=f"paddle.nn.functional.conv{rank}d",
        operator=CONVOLUTION,
        signature="x, weight, bias=None, stride=1, padding=0, dilation=1, groups=1, "
        f"data_format='{formats[rank - 1]}', name=None",
        ranks=(rank,),
        arrays=("x", "weight", "bias"),
        beyond="kernel_size",
        values={"padding": (int, *WORDS, PAIR)},
        layouts=LAYOUT,
        any_case=("padding",),
        refusals=(NEGATIVE,),
        no_output=EMPTY,
        meanings=(VALID, SAME_UNDILATED, EXPLICIT),
        weight="weight[out_channels, in_channels / groups, *kernel_size]",
        probes=({"padding": "['valid', 'same', 0, 1, 3, -1, (0, 1), (2, 0)]"},),
    )


def _pooling(name, rank, signature, arrays=()):
    mask = "return_mask" in signature
    return Layer(
        name=f"paddle.nn.{name}",
        operator=POOLING,
        signature=signature,
        ranks=(rank,),
        arrays=arrays,
        values={
            "padding": (int, *WORDS, PAIR),
            "stride": (int, None),
            "ceil_mode": FLAGS,
            **({"return_mask": FLAGS} if mask else {}),
        },
        layouts=LAYOUT,
        any_case=("padding",),
        bind={"kernel_size": "kernel_size", "stride": "kernel_size if stride is None else stride", "dilation": "1"},
        varied={"kernel_size": "kernel_size", "stride": "stride"},
        refusals=(),
        no_output=EMPTY,
        meanings=(
            VALID, SAME, EXPLICIT
        ),
        probes=(
            {"padding": "['valid', 'same', 0, 1, 3, -1, (0, 1), (2, 0)]", "ceil_mode": "[False, True]"},
            *(({"padding": "['valid', 'same', 1, (0, 1)]", "ceil_mode": "[False, True]", "return_mask": "[True]"},) if mask else ()),
        ),
    )


RANKS = (1, 2, 3)
FRAMEWORK = Framework(
    name="paddle",
    title="PaddlePaddle",
    releases=(
        Release("3.3.1", install="paddlepaddle==3.3.1 numpy==2.2.6", packages=("paddlepaddle",), python="3.11", share=5),
    ),
    homepage="https://www.paddlepaddle.org.cn",
    layers=(
        *map(_module, (1, 2)),
        *map(_transposed, (1, 2)),
        _pooling("MaxPool1D", 1, "kernel_size, stride=None, padding=0, return_mask=False, ceil_mode=False, name=None"),
        _pooling("AvgPool1D", 1, "kernel_size, stride=None, padding=0, exclusive=True, ceil_mode=False, name=None"),
        _pooling("MaxPool2D", 2, "kernel_size, stride=None, padding=0, return_mask=False, ceil_mode=False, data_format='NCHW', name=None"),
    ),
    respond=respond,
    sources=(
        Source("PaddlePaddle","https://www.paddlepaddle.org.cn","x"),
    ),
)
