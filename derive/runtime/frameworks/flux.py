"""Flux: Conv, DepthwiseConv, CrossCor, ConvTranspose, MaxPool and MeanPool, as read."""

from derive.runtime.declaration import Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.source import Source

COMMIT = "https://github.com/FluxML/Flux.jl/blob/3f2f828b523d7ea202cc9295ab4f174f2f45e3f2/src/layers/conv.jl"
NNLIB = "https://github.com/FluxML/NNlib.jl/blob/f71b71c7f497b849c6553e098ba1966d36418225/src"
SAME = "SamePad()"
TOO_LARGE = "cannot be larger than input + padding"
IS_SAME, IS_PAIR = f"pad == {SAME!r}", "pair(pad)"
BOTH, EITHER = {"pad_low": "pad", "pad_high": "pad"}, {"pad_low": "pad[0]", "pad_high": "pad[1]"}
PADDED = (
    Meaning("same_fixed_lower", when=IS_SAME),
    Meaning("explicit", when=IS_PAIR, bind=EITHER),
    Meaning("explicit", when=f"not {IS_PAIR}", bind=BOTH),
)
# ConvTranspose pads as Conv does, told a kernel of size k - s + 1; the total may be negative.
TOTAL = "dilation * (kernel_size - stride)"
SPLIT = {"pad_low": f"-(-{TOTAL} // 2)", "pad_high": f"{TOTAL} // 2"}
CROPPED = (
    Meaning(
        "same_lower",
        when=f"{IS_SAME} and dilation == 1 and kernel_size >= stride and outpad == 0",
        size="largest",
    ),
    *(
        Meaning("explicit", when=when, size="chosen", bind={**pads, "output_padding": "outpad"})
        for when, pads in ((f"{IS_SAME} and kernel_size >= stride", SPLIT), (IS_PAIR, EITHER), (f"not {IS_SAME}", BOTH))
    ),
)
VALUES = {"values": {"pad": (int, PAIR, SAME)}, "layouts": {"pad": "low and high in turn"}}


def _layer(name, operator, weight, meanings, *, more="", refusals=(), flipped=True):
    groups = "groups=1, " if "groups" in weight else ""
    return Layer(
        name=f"Flux.{name}",
        operator=operator,
        signature=f"filter, ch, σ=None, *, stride=1, pad=0, {more}dilation=1, {groups}bias=True, init=None",
        dimensions=(1, 2, 3),
        callable=False,
        bind={"kernel_size": "filter", "stride": "stride", "dilation": "dilation"},
        refusals=refusals,
        no_output=TOO_LARGE,
        meanings=meanings,
        kernel_flipped=str(flipped),
        weight=weight,
        **VALUES,
    )


def _pooling(name):
    return Layer(
        name=f"Flux.{name}",
        operator=POOLING,
        signature="k, *, pad=0, stride=None",
        dimensions=(1, 2, 3),
        callable=False,
        values={**VALUES["values"], "stride": (int, None)},
        layouts=VALUES["layouts"],
        bind={"kernel_size": "k", "stride": "k if stride is None else stride", "dilation": "1"},
        varied={"kernel_size": "k", "stride": "stride"},
        reduction="'average_of_kernel'" if name == "MeanPool" else "'maximum_from_lowest'",
        no_output=TOO_LARGE,
        meanings=PADDED,
    )


FRAMEWORK = Framework(
    name="flux",
    title="Flux",
    releases=(Release("0.16.11"),),
    homepage="https://fluxml.ai",
    layout="*CN",
    layers=(
        _layer("Conv", CONVOLUTION, "weight[*filter, in / groups, out]", PADDED),
        _layer("DepthwiseConv", CONVOLUTION, "weight[*filter, 1, out]", PADDED),
        _layer("CrossCor", CONVOLUTION, "weight[*filter, in, out]", PADDED, flipped=False),
        _layer(
            "ConvTranspose",
            TRANSPOSED,
            "weight[*filter, out / groups, in]",
            CROPPED,
            more="outpad=0, ",
            refusals=(Refusal(requires="0 <= outpad < stride", says=("Data output spatial size", TOO_LARGE)),),
        ),
        _pooling("MaxPool"),
        _pooling("MeanPool"),
    ),
    basis="source",
    spellings={
        "julia": "Conv((3, 3), 3 => 16, relu; stride = 2, pad = SamePad())",
    },
    orientation="Conv flips the kernel, CrossCor does not. ConvTranspose is the gradient of Conv, and so flipped with "
    "respect to the transposed layers of other frameworks.",
    scope="Read in the Julia source of Flux and NNlib; not run. SamePad() is written 'SamePad()' here. Of "
    "ConvTranspose with SamePad() and a kernel shorter than its stride the pads are negative, and what NNlib does with "
    "these was not run: it is left out, and so is shown as an error. SamePad() gives i·s elements only without a "
    "dilation or without a stride.",
    sources=(
        Source(
            "Flux source",
            COMMIT,
            "calc_padding(lt, ::SamePad, …): pad_amt = k_eff - 1, split [cld(i, 2), fld(i,2)]; of ConvTranspose with "
            "k .- stride .+ 1",
        ),
        Source(
            "Flux source",
            COMMIT,
            "conv_transpose_dims: (xsz - 1) * stride + 1 + (wsz - 1) * dilation - pad + outpad",
        ),
        Source(
            "NNlib source",
            f"{NNLIB}/dim_helpers/DenseConvDims.jl",
            "check_dims, called by ∇conv_data: the convolution must map the output back to the size of x",
        ),
        Source(
            "NNlib source",
            f"{NNLIB}/impl/conv_im2col.jl",
            "kernel_index: flipkernel(cdims) && return (w, h, d); otherwise kernel_w - w + 1",
        ),
        Source(
            "NNlib source",
            f"{NNLIB}/dim_helpers/ConvDims.jl",
            "output_size: div(I[i] + P[(i-1)*2 + 1] + P[(i-1)*2 + 2] - (K[i] - 1) * D[i] - 1, S[i]) + 1; "
            "_validate_padding",
        ),
        Source(
            "NNlib source",
            f"{NNLIB}/impl/pooling_direct.jl",
            "m_init = nextfloat(typemin(T)), whatever lies outside is skipped; of a mean alpha / prod(K)",
        ),
    ),
)
