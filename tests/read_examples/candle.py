"""Candle: unsigned arithmetic of candle-core/src/conv.rs and tensor.rs; a subtraction below zero stops."""

from read_examples import fits_not, gives, refuses, stops, yields

CORE = "https://github.com/huggingface/candle/blob/2a13b0f3ff62f7e67013597f2996f764c5735e21/candle-core/src"
NN = "https://github.com/huggingface/candle/blob/2a13b0f3ff62f7e67013597f2996f764c5735e21/candle-nn/src/conv.rs"
UNSIGNED = f"{CORE}/conv.rs: padding and output_padding are of usize"
POOL = f"{CORE}/tensor.rs, max_pool2d_with_stride and avg_pool2d_with_stride"
SIZE = {1: f"{CORE}/conv.rs, ParamsConv1D::l_out", 2: f"{CORE}/conv.rs, ParamsConv2D::out_h"}
TRANSPOSED = {
    1: f"{CORE}/conv.rs, ParamsConvTranspose1D::l_out",
    2: f"{CORE}/conv.rs, ParamsConvTranspose2D::out_h",
}
TAPS = {1: f"{CORE}/cpu_backend/mod.rs, Conv1D", 2: f"{CORE}/cpu_backend/conv2d.rs"}
SCATTER = {1: f"{CORE}/cpu_backend/mod.rs, ConvTranspose1D", 2: f"{CORE}/cpu_backend/mod.rs, ConvTranspose2D"}


def _convolution(rank):
    name = f"candle_core.Tensor.conv{rank}d(kernel, "
    yield gives(f"{name}padding=0, stride=1, dilation=1, groups=1, kernel_size=3)", 3, 1, 0, TAPS[rank], flipped=False)
    yield gives(f"{name}1, 2, 1, 1, kernel_size=3)", 7, 4, 1, SIZE[rank])
    yield gives(f"{name}0, 1, 2, 1, kernel_size=3)", 7, 3, 0, SIZE[rank])
    yield fits_not(f"{name}0, 1, 1, 1, kernel_size=3)", 2, SIZE[rank])
    yield refuses(f"{name}-1, 1, 1, 1, kernel_size=3)", 7, "padding", UNSIGNED)
    held = f"candle_nn.conv{rank}d(ci, co, 3"
    yield gives(f"{held})", 7, 5, 0, f"{NN}, Conv{rank}dConfig::default", flipped=False)
    yield gives(f"{held}, padding=1, stride=2)", 7, 4, 1, SIZE[rank])
    yield gives(f"{held}, dilation=2)", 7, 3, 0, SIZE[rank])
    yield fits_not(f"{held})", 2, SIZE[rank])
    yield refuses(f"{held}, padding=-1)", 7, "padding", UNSIGNED)


def _transposed(rank):
    groups = ", groups=1" if rank == 1 else ""
    for name, size, flipped in (
        (
            f"candle_core.Tensor.conv_transpose{rank}d(kernel, kernel_size=3{groups}",
            ", padding=0, output_padding=0",
            True,
        ),
        (f"candle_nn.conv_transpose{rank}d(ci, co, 3", "", False),
    ):
        steps = ", stride=1, dilation=1" if flipped else ""
        yield gives(f"{name}{size}{steps})", 4, 6, 0, SCATTER[rank], flipped=False)
        yield gives(f"{name}, padding=1, output_padding=1, stride=2, dilation=1)", 4, 8, 1, TRANSPOSED[rank])
        yield gives(f"{name}, padding=0, output_padding=5, stride=2, dilation=1)", 4, 14, 0, TRANSPOSED[rank])
        yield gives(f"{name}, padding=0, output_padding=0, stride=1, dilation=2)", 4, 8, 0, TRANSPOSED[rank])
        yield gives(f"{name}, padding=1, output_padding=0, stride=2, dilation=1)", 2, 3, 1, TRANSPOSED[rank])
        yield refuses(f"{name}, padding=-1, output_padding=0, stride=1, dilation=1)", 4, "padding", UNSIGNED)
        yield refuses(f"{name}, padding=0, output_padding=-1, stride=1, dilation=1)", 4, "output_padding", UNSIGNED)
        yield fits_not(f"{name}, padding=2, output_padding=0, stride=1, dilation=1)", 1, TRANSPOSED[rank])
        early = f"{name}, padding=1, output_padding=0, stride=1, dilation=1)"
        later = f"{name}, padding=2, output_padding=2, stride=1, dilation=1)"
        if rank == 1:
            yield stops(early, 2, TRANSPOSED[1])
            yield stops(early, 1, TRANSPOSED[1])
            yield stops(later, 2, TRANSPOSED[1])
            yield fits_not(f"{name}, padding=3, output_padding=2, stride=1, dilation=1)", 2, TRANSPOSED[1])
        else:
            yield gives(early, 2, 2, 1, TRANSPOSED[2])
            yield gives(later, 2, 2, 2, TRANSPOSED[2])


def _pooling(kind):
    name = f"candle_core.Tensor.{kind}_pool2d"
    yield gives(f"{name}(2)", 5, 2, 0, POOL)
    yield gives(f"{name}(2)", 4, 2, 0, POOL)
    yield gives(f"{name}(2)", 2, 1, 0, POOL)
    yield fits_not(f"{name}(2)", 1, POOL)
    yield gives(f"{name}_with_stride(3, 2)", 7, 3, 0, POOL)
    yield gives(f"{name}_with_stride((3, 2), (1, 2))", (5, 5), (3, 2), (0, 0), POOL)
    yield fits_not(f"{name}_with_stride(3, 2)", 2, POOL)


EXAMPLES = (
    *(example for rank in (1, 2) for example in _convolution(rank)),
    *(example for rank in (1, 2) for example in _transposed(rank)),
    *(example for kind in ("max", "avg") for example in _pooling(kind)),
    *(
        example
        for line in ("{}_pool2d(2)", "{}_pool2d_with_stride(2, 2)")
        for example in (
            yields(f"candle_core.Tensor.{line.format('max')}", 2, (-1, -2, -3, -4), (-1,), POOL),
            yields(f"candle_core.Tensor.{line.format('avg')}", 2, (1, 2, 3, -4), (1 / 2,), POOL),
        )
    ),
    gives("candle_nn.conv1d_no_bias(ci, co, 3, padding=1, stride=2)", 7, 4, 1, f"{NN}, conv1d_no_bias"),
    gives("candle_nn.conv_transpose2d_no_bias(ci, co, 3, stride=2)", 4, 9, 0, f"{NN}, conv_transpose2d_no_bias"),
)
