"""Candle: convolutions and poolings of candle_core, and the layers of candle_nn that hold their weights, as read."""

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.source import Source

COMMIT = "https://github.com/huggingface/candle/blob/2a13b0f3ff62f7e67013597f2996f764c5735e21"
PADS = {"pad_low": "padding", "pad_high": "padding"}
BIND = {"kernel_size": "kernel_size", "stride": "stride", "dilation": "dilation"}
UNDERFLOW = "attempt to subtract with overflow"
NOT_NEGATIVE = Refusal(requires="padding >= 0", says="")
TOO_LARGE = "is larger than the input size"


def _convolution(name, rank, signature, *, held):
    return Layer(
        name=name,
        also=(f"{name}_no_bias",) if held else (),
        operator=CONVOLUTION,
        signature=signature,
        dimensions=(rank,),
        callable=False,
        keywords=("cudnn_fwd_algo",) if held else (),
        extra="" if held else "kernel_size",
        arrays=() if held else ("kernel",),
        bind=BIND,
        uniform=("padding", "stride", "dilation"),
        numbers=(*(["kernel_size"] * held), "padding", "stride", "dilation"),
        refusals=(NOT_NEGATIVE,),
        no_output=UNDERFLOW,
        meanings=(Meaning("explicit", bind=PADS),),
        weight="kernel[out_channels, in_channels / groups, *kernel_size]",
    )


def _transposed(name, rank, signature, *, held):
    too_early = Defect(
        when="any(length + op > 2 * p > (i - 1) * s for length, op, p, i, s in zip(full_length, output_padding, padding, "
        "input_size, stride))",
        observed=(UNDERFLOW,),
        reason="the size is computed in unsigned numbers, and the pads are subtracted before the kernel is added: a "
        "debug build stops, a release build wraps around twice and is right",
    )
    return Layer(
        name=name,
        also=(f"{name}_no_bias",) if held else (),
        operator=TRANSPOSED,
        signature=signature,
        dimensions=(rank,),
        callable=False,
        keywords=("cudnn_fwd_algo",) if held else (),
        extra="" if held else "kernel_size",
        arrays=() if held else ("kernel",),
        bind=BIND,
        uniform=("padding", "output_padding", "stride", "dilation"),
        numbers=(*(["kernel_size"] * held), "padding", "output_padding", "stride", "dilation"),
        refusals=(NOT_NEGATIVE, Refusal(requires="output_padding >= 0", says="")),
        no_output=UNDERFLOW,
        meanings=(Meaning("explicit", size="chosen", bind={**PADS, "output_padding": "output_padding"}),),
        defects=(too_early,) if rank == 1 else (),
        weight=f"kernel[in_channels, out_channels{' / groups' if rank == 1 else ''}, *kernel_size]",
    )


def _pooling(name, stride):
    return Layer(
        name=f"candle_core.Tensor.{name}",
        operator=POOLING,
        signature="kernel_size, stride" if stride else "sz",
        dimensions=(2,),
        callable=False,
        bind={
            "kernel_size": "kernel_size" if stride else "sz",
            "stride": "stride" if stride else "sz",
            "dilation": "1",
        },
        varied={"kernel_size": "kernel_size", "stride": "stride"} if stride else {"kernel_size": "sz"},
        reduction="'maximum_of_inside'" if name.startswith("max") else "'average_of_kernel'",
        no_output=TOO_LARGE,
        meanings=(Meaning("valid"),),
    )


CHANNELS = "in_channels, out_channels, kernel_size, *, "
STEPS = "stride=1, dilation=1"
FRAMEWORK = Framework(
    name="candle",
    title="Candle",
    releases=(Release("0.11.0"),),
    homepage="https://huggingface.github.io/candle",
    layout="NC*",
    layers=(
        *(
            _convolution(
                f"candle_core.Tensor.conv{rank}d", rank, "kernel, padding, stride, dilation, groups", held=False
            )
            for rank in (1, 2)
        ),
        _transposed(
            "candle_core.Tensor.conv_transpose1d",
            1,
            "kernel, padding, output_padding, stride, dilation, groups",
            held=False,
        ),
        _transposed(
            "candle_core.Tensor.conv_transpose2d", 2, "kernel, padding, output_padding, stride, dilation", held=False
        ),
        *(
            _convolution(f"candle_nn.conv{rank}d", rank, f"{CHANNELS}padding=0, {STEPS}, groups=1", held=True)
            for rank in (1, 2)
        ),
        _transposed(
            "candle_nn.conv_transpose1d",
            1,
            f"{CHANNELS}padding=0, output_padding=0, {STEPS}, groups=1",
            held=True,
        ),
        _transposed("candle_nn.conv_transpose2d", 2, f"{CHANNELS}padding=0, output_padding=0, {STEPS}", held=True),
        *(_pooling(f"{kind}_pool2d", False) for kind in ("max", "avg")),
        *(_pooling(f"{kind}_pool2d_with_stride", True) for kind in ("max", "avg")),
    ),
    basis="source",
    spellings={
        "rust": "conv2d(3, 8, 3, Conv2dConfig { stride: 2, padding: 1, ..Default::default() }, vb)?",
    },
    orientation="Correlation; a transposed convolution writes input l through tap k to output l·stride + k·dilation - "
    "padding, and so does not flip the kernel.",
    scope="Read in the Rust source; not run. Paths are written with dots, and the fields of a configuration as "
    "arguments. padding, stride and dilation are one number for all axes. output_padding has no upper limit.",
    sources=(
        Source(
            "Candle source",
            f"{COMMIT}/candle-core/src/conv.rs",
            "l_out: (self.l_in + 2 * self.padding - self.dilation * (self.k_size - 1) - 1) / self.stride + 1; transposed "
            "(self.l_in - 1) * self.stride - 2 * self.padding + …",
        ),
        Source(
            "Candle source",
            f"{COMMIT}/candle-core/src/cpu_backend/mod.rs",
            "ConvTranspose1D: out_idx = l_idx * p.stride + k_idx * p.dilation, less p.padding",
        ),
        Source(
            "Candle source",
            f"{COMMIT}/candle-nn/src/conv.rs",
            "conv_transpose1d: vb.get_with_hints((in_channels, out_channels / cfg.groups, kernel_size), …); the same "
            "functions with _no_bias",
        ),
        Source(
            "Candle source",
            f"{COMMIT}/candle-core/src/tensor.rs",
            "max_pool2d_with_stride: h_out = (h - kernel_size.0) / stride.0 + 1; is larger than the input size",
        ),
    ),
)
