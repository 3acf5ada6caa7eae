"""Burn: convolution, transposed convolution and pooling modules of burn::nn, as read."""

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.outcomes import OTHER_VALUES
from derive.runtime.source import Source

COMMIT = "https://github.com/tracel-ai/burn/blob/2c06be351006851d42fdb6df16b976f4a82d9747/crates"
WORDS = ("Valid", "Same")
UNDERFLOW = "attempt to subtract with overflow"
# The dilation is not told to the function that pads, so that the window it covers is the undilated one.
UNDILATED = "max(((input_size - 1) // stride) * stride + kernel_size - input_size, 0)"
BOTH = {"pad_low": "padding", "pad_high": "padding"}
SIDES = {"pad_low": "padding[0]", "pad_high": "padding[1]"}
CEIL_SIDES = {"pad_low": "padding[0]", "asked_pad_high": "padding[1]"}
CEIL_FITS = Refusal(
    when="ceil_mode",
    requires=f"input_size + (0 if padding == 'Valid' else {UNDILATED} if padding == 'Same' else padding[0] + padding[1]) "
    ">= effective_kernel_size",
    says=UNDERFLOW,
    way_out="ceil_mode does not let a window through that is longer than the padded input",
)
NEGATIVE = Refusal(when="pair(padding)", requires="min(padding) >= 0", says="")
PADDED = (
    Meaning("valid", when="padding == 'Valid'"),
    Meaning("same_upper", when="padding == 'Same' and dilation == 1"),
    Meaning(
        "explicit",
        when="padding == 'Same' and dilation > 1",
        bind={"pad_low": f"{UNDILATED} // 2", "pad_high": f"{UNDILATED} - {UNDILATED} // 2"},
    ),
)
BIND = {"kernel_size": "kernel_size", "stride": "stride", "dilation": "dilation"}


def _convolution(rank):
    cube = rank == 3
    channels = "channels_in, channels_out" if rank == 1 else "channels"
    return Layer(
        name=f"burn.nn.conv.Conv{rank}dConfig",
        operator=CONVOLUTION,
        signature=f"{channels}, kernel_size, *, stride=1, dilation=1, groups=1, padding='Valid', bias=True",
        dimensions=(rank,),
        callable=False,
        keywords=("initializer",),
        values={"padding": (*WORDS, int if cube else PAIR)},
        layouts={} if cube else {"padding": "low, then high"},
        bind=BIND,
        refusals=(
            Refusal(when="padding not in ('Valid', 'Same')", requires="padding >= 0", says=""),
            Refusal(
                when="padding == 'Same'",
                requires="kernel_size % 2 == 1",
                says="Same padding with an even kernel size is not supported",
            ),
            Refusal(
                when="padding == 'Same'",
                requires=f"{UNDILATED} % 2 == 0",
                says="Asymmetric 3D 'Same' padding is not supported",
                way_out="use an odd kernel with a stride of 1, or give the padding as numbers",
            ),
        )
        if cube
        else (NEGATIVE,),
        no_output=UNDERFLOW,
        meanings=(
            *PADDED,
            Meaning("explicit", when="padding not in ('Valid', 'Same')", bind=BOTH)
            if cube
            else Meaning("explicit", when="pair(padding)", bind=SIDES),
        ),
        weight="weight[channels_out, channels_in / groups, *kernel_size]",
    )


def _transposed(rank):
    return Layer(
        name=f"burn.nn.conv.ConvTranspose{rank}dConfig",
        operator=TRANSPOSED,
        signature="channels, kernel_size, *, stride=1, dilation=1, groups=1, padding=0, padding_out=0, bias=True",
        dimensions=(rank,),
        callable=False,
        keywords=("initializer",),
        bind=BIND,
        refusals=(
            Refusal(requires="padding >= 0", says=""),
            Refusal(requires="padding_out >= 0", says=""),
        ),
        no_output=UNDERFLOW,
        meanings=(
            Meaning(
                "explicit",
                size="chosen",
                bind={"pad_low": "padding", "pad_high": "padding", "output_padding": "padding_out"},
            ),
        ),
        weight="weight[channels_in, channels_out / groups, *kernel_size]",
    )


AVERAGE = "'average_of_padded' if count_include_pad else 'average_of_inside'"
UNEVEN = "any(pair(p) and p[0] != p[1] for p in padding)"
# An odd total is not 0, and then lets the last window end where the padded input ends: ceil_mode makes no difference.
UNEVEN_SAME = "padding[0] == 'Same' and any(max((i - 1) // s * s + k - i, 0) % 2 for i, k, s in zip(input_size, kernel_size, stride))"
PADDED_FIRST = tuple(
    Defect(
        when=f"not count_include_pad[0] and {uneven}",
        observed=(OTHER_VALUES,),
        reason="where the two pads of an axis differ, the input is padded with zeros before the average, which then counts "
        "them whatever count_include_pad says, on all axes",
        instead=Meaning(mode, bind=bind, reduction="'average_of_padded'"),
    )
    for uneven, mode, bind in (
        (f"not ceil_mode[0] and {UNEVEN}", "explicit", SIDES),
        (f"ceil_mode[0] and {UNEVEN}", "explicit_ceil", CEIL_SIDES),
        (UNEVEN_SAME, "same_upper", {}),
    )
)


def _pooling(kind, rank):
    dilated = kind == "Max"
    stride = "stride" if rank == 1 else "strides"
    return Layer(
        name=f"burn.nn.pool.{kind}Pool{rank}dConfig",
        operator=POOLING,
        signature=f"kernel_size, *, {stride}=None, padding='Valid', "
        + ("dilation=1, " if dilated else "count_include_pad=True, ")
        + "ceil_mode=False",
        dimensions=(rank,),
        callable=False,
        values={
            "padding": (*WORDS, PAIR),
            stride: (int, None),
            "ceil_mode": (False, True),
            **({} if dilated else {"count_include_pad": (False, True)}),
        },
        layouts={"padding": "low, then high"},
        bind={
            "kernel_size": "kernel_size",
            "stride": f"kernel_size if {stride} is None else {stride}",
            "dilation": "dilation" if dilated else "1",
        },
        varied={"kernel_size": "kernel_size", "stride": stride, **({"dilation": "dilation"} if dilated else {})},
        reduction="'maximum'" if dilated else AVERAGE,
        refusals=(NEGATIVE, CEIL_FITS),
        no_output=UNDERFLOW,
        meanings=(
            Meaning(
                "explicit_ceil",
                when="ceil_mode and padding == 'Valid'",
                bind={"pad_low": "0", "asked_pad_high": "0"},
            ),
            Meaning(
                "explicit_ceil",
                when="ceil_mode and padding == 'Same'",
                bind={"pad_low": f"{UNDILATED} // 2", "asked_pad_high": f"{UNDILATED} - {UNDILATED} // 2"},
            ),
            Meaning("explicit_ceil", when="ceil_mode and pair(padding)", bind=CEIL_SIDES),
            *(PADDED if dilated else (PADDED[0], Meaning("same_upper", when="padding == 'Same'"))),
            Meaning("explicit", when="pair(padding)", bind=SIDES),
        ),
        defects=() if dilated else PADDED_FIRST,
    )


FRAMEWORK = Framework(
    name="burn",
    title="Burn",
    releases=(Release("0.22.0-pre.2"),),
    homepage="https://burn.dev",
    layout="NC*",
    layers=(
        *map(_convolution, (1, 2, 3)),
        *map(_transposed, (1, 2, 3)),
        *(_pooling(kind, rank) for kind in ("Max", "Avg") for rank in (1, 2)),
    ),
    basis="source",
    spellings={
        "rust": "Conv2dConfig::new([3, 8], [3, 3]).with_stride([2, 2]).with_padding(PaddingConfig2d::Same).init(&device)",
    },
    orientation="Correlation; the weight of a transposed convolution has its channel axes exchanged.",
    scope="Read in the Rust source; not run. Paths are written with dots, PaddingConfig2d::Same as 'Same', and "
    "PaddingConfig2d::Explicit(top, left, bottom, right) as the tuple of its numbers. 'Same' pads for the undilated "
    "kernel.",
    sources=(
        Source(
            "Burn source",
            f"{COMMIT}/burn-nn/src/padding.rs",
            "calculate_same_padding: needed = (size_out - 1) * stride + kernel_size, total_padding = "
            "needed.saturating_sub(size_in), pad_start = total_padding / 2; no dilation",
        ),
        Source(
            "Burn source",
            f"{COMMIT}/burn-backend/src/backend/ops/modules/conv.rs",
            "calculate_conv_transpose_output_size: (size_in - 1) * stride + (dilation * (kernel_size - 1) + 1) + "
            "padding_out - 2 * padding; calculate_pool_output_size: numerator.div_ceil(stride) + 1, with no further rule",
        ),
        Source(
            "Burn source",
            f"{COMMIT}/burn-nn/src/modules/conv/checks.rs",
            "check_same_padding_support, called by Conv3dConfig::init alone: unimplemented! of an even kernel",
        ),
        Source(
            "Burn source",
            f"{COMMIT}/burn-nn/src/modules/conv/conv_transpose2d.rs",
            "weight: [channels_in, channels_out / groups, kernel_size_1, kernel_size_2]",
        ),
        Source(
            "Burn source",
            f"{COMMIT}/burn-nn/src/modules/pool/max_pool2d.rs",
            'strides: default = "kernel_size"; padding of different sides is applied with pad first, by NEG_INFINITY',
        ),
        Source(
            "Burn source",
            f"{COMMIT}/burn-nn/src/modules/pool/avg_pool2d.rs",
            "if top != bottom || left != right: input.pad(…, PadMode::Constant(0.0)), then avg_pool2d with [0, 0]",
        ),
        Source(
            "Burn source",
            f"{COMMIT}/burn-ndarray/src/ops/avgpool.rs",
            "count_include_pad: padded_count, positions within the padded bounds, not ceil_mode extensions; in maxpool.rs "
            "let inf = (-f32::INFINITY).elem()",
        ),
    ),
)
