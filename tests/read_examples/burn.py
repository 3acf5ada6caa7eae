"""Burn: unsigned arithmetic of crates/burn-nn and crates/burn-backend; a subtraction below zero stops."""

from read_examples import fits_not, gives, refuses, yields

CRATES = "https://github.com/tracel-ai/burn/blob/2c06be351006851d42fdb6df16b976f4a82d9747/crates"
CONV = f"{CRATES}/burn-backend/src/backend/ops/modules/conv.rs"
SIZE = f"{CONV}, calculate_conv_output_size"
TRANSPOSED = f"{CONV}, calculate_conv_transpose_output_size"
POOL = f"{CONV}, calculate_pool_output_size"
SAME = f"{CRATES}/burn-nn/src/padding.rs, calculate_same_padding"
PAIRS = f"{CRATES}/burn-nn/src/padding.rs, PaddingConfig1d and PaddingConfig2d"
CUBE = f"{CRATES}/burn-nn/src/padding.rs, PaddingConfig3d"
CHECKS = f"{CRATES}/burn-nn/src/modules/conv/checks.rs, check_same_padding_support"
TAPS = f"{CRATES}/burn-ndarray/src/ops/conv.rs, conv2d_mad_inner"
SCATTER = f"{CRATES}/burn-ndarray/src/ops/conv.rs, conv_transpose2d"


def _convolution(rank):
    name = "burn.nn.conv.Conv1dConfig(ci, co" if rank == 1 else f"burn.nn.conv.Conv{rank}dConfig(channels"
    yield gives(f"{name}, 3)", 5, 3, 0, TAPS, flipped=False)
    yield gives(f"{name}, 3, stride=2, dilation=2)", 8, 2, 0, SIZE)
    yield fits_not(f"{name}, 3)", 2, SIZE)
    yield gives(f"{name}, 3, padding='Same')", 5, 5, 1, SAME)
    yield gives(f"{name}, 3, padding='Same', dilation=2)", 5, 3, 1, SAME)
    yield gives(f"{name}, 3, stride=2, padding='Same', dilation=2)", 7, 3, 1, SAME)
    yield gives(f"{name}, 3, stride=3, padding='Same', dilation=3)", 7, 1, 1, SAME)
    yield gives(f"{name}, 3, stride=4, padding='Same', dilation=2)", 8, 1, 0, SAME)
    if rank == 3:
        yield gives(f"{name}, 3, stride=2, padding='Same')", 5, 3, 1, SAME)
        yield gives(f"{name}, 3, padding=1)", 5, 5, 1, CUBE)
        yield gives(f"{name}, 3, padding=(1, 0, 2))", (5, 5, 5), (5, 3, 7), (1, 0, 2), CUBE)
        yield refuses(f"{name}, 3, padding=-1)", 5, "padding", CUBE)
        yield refuses(f"{name}, 3, stride=2, padding='Same')", 4, "kernel_size stride", CUBE)
        yield refuses(f"{name}, 3, stride=3, padding='Same')", 2, "kernel_size stride", CUBE)
        yield gives(f"{name}, 3, stride=4, padding='Same')", 4, 1, 0, CUBE)
        yield refuses(f"{name}, 2, stride=2, padding='Same')", 4, "kernel_size", CHECKS)
        return
    yield gives(f"{name}, 4, padding='Same')", 5, 5, 1, SAME)
    yield gives(f"{name}, 2, stride=2, padding='Same')", 4, 2, 0, SAME)
    yield gives(f"{name}, 3, stride=2, padding='Same')", 4, 2, 0, SAME)
    yield gives(f"{name}, 4, padding='Same', dilation=2)", 6, 3, 1, SAME)
    yield gives(f"{name}, 2, stride=3, padding='Same', dilation=2)", 5, 1, 0, SAME)
    low, high = (1,) * rank, (2,) * rank
    yield gives(f"{name}, 3, padding={low + high})", (5,) * rank, (6,) * rank, low, PAIRS)
    yield gives(f"{name}, 3, padding={(0,) * rank + high})", (5,) * rank, (5,) * rank, (0,) * rank, PAIRS)
    yield refuses(f"{name}, 3, padding={(-1,) * rank + high})", (5,) * rank, "padding", PAIRS)
    yield refuses(f"{name}, 3, padding={low + (-1,) * rank})", (5,) * rank, "padding", PAIRS)
    if rank == 2:
        yield gives(f"{name}, 3, padding=(1, 2, 3, 4))", (5, 5), (7, 9), (1, 2), PAIRS)


def _transposed(rank):
    name = f"burn.nn.conv.ConvTranspose{rank}dConfig(channels"
    yield gives(f"{name}, 3)", 4, 6, 0, SCATTER, flipped=False)
    yield gives(f"{name}, 3, stride=2, padding=1, padding_out=1)", 4, 8, 1, TRANSPOSED)
    yield gives(f"{name}, 3, stride=2, padding=1)", 4, 7, 1, TRANSPOSED)
    yield gives(f"{name}, 3, dilation=2, padding_out=3)", 4, 11, 0, TRANSPOSED)
    yield refuses(f"{name}, 3, padding=-1)", 4, "padding", f"{SCATTER}: options.padding is of usize")
    yield refuses(f"{name}, 3, padding_out=-1)", 4, "padding_out", f"{SCATTER}: options.padding_out is of usize")
    yield fits_not(f"{name}, 1, padding=1)", 1, TRANSPOSED)


def _pooling(kind, rank):
    name = f"burn.nn.pool.{kind}Pool{rank}dConfig("
    stride = "stride" if rank == 1 else "strides"
    low, high = (1,) * rank, (2,) * rank
    sizes = (5,) * rank
    yield gives(f"{name}2)", 5, 2, 0, POOL)
    yield gives(f"{name}3, {stride}=1)", 5, 3, 0, POOL)
    yield fits_not(f"{name}3)", 2, POOL)
    yield gives(f"{name}3, {stride}=1, padding='Same')", 5, 5, 1, SAME)
    yield gives(f"{name}2, {stride}=1, padding='Same')", 4, 4, 0, SAME)
    yield gives(f"{name}4, {stride}=1, padding='Same')", 5, 5, 1, SAME)
    yield gives(f"{name}3, {stride}=1, padding={low + high})", sizes, (6,) * rank, low, PAIRS)
    yield gives(f"{name}3, {stride}=1, padding={(0,) * rank + high})", sizes, sizes, (0,) * rank, PAIRS)
    yield refuses(f"{name}3, padding={(-1,) * rank + high})", sizes, "padding", PAIRS)
    yield refuses(f"{name}3, padding={low + (-1,) * rank})", sizes, "padding", PAIRS)
    yield gives(f"{name}2, ceil_mode=True)", 5, 3, 0, POOL)
    yield gives(f"{name}3, {stride}=2, ceil_mode=True)", 3, 1, 0, POOL)
    yield gives(f"{name}1, {stride}=2, padding='Same', ceil_mode=True)", 4, 3, 0, POOL)
    yield gives(f"{name}4, {stride}=1, padding='Same', ceil_mode=True)", 5, 5, 1, SAME)
    yield gives(f"{name}3, {stride}=2, padding={low + high}, ceil_mode=True)", sizes, (4,) * rank, low, POOL)
    yield gives(f"{name}3, {stride}=2, padding={low + high}, ceil_mode=False)", (6,) * rank, (4,) * rank, low, POOL)
    yield gives(f"{name}3, {stride}=2, padding={low + low})", (6,) * rank, (3,) * rank, low, POOL)
    yield refuses(f"{name}3, {stride}=2, ceil_mode=True)", 2, "padding", POOL)
    yield refuses(f"{name}5, {stride}=2, padding={low + (0,) * rank}, ceil_mode=True)", (3,) * rank, "padding", POOL)
    yield gives(f"{name}5, {stride}=2, padding={low + low}, ceil_mode=True)", (3,) * rank, (1,) * rank, low, POOL)
    yield gives(
        f"{name}5, {stride}=2, padding={low + (0,) * rank}, ceil_mode=True)", (4,) * rank, (1,) * rank, low, POOL
    )
    yield gives(
        f"{name}5, {stride}=2, padding={(0,) * rank + low}, ceil_mode=True)",
        (4,) * rank,
        (1,) * rank,
        (0,) * rank,
        POOL,
    )
    yield gives(f"{name}1, {stride}=2, padding='Same')", 4, 2, 0, POOL)
    yield gives(f"{name}3, {stride}=2, padding='Same', ceil_mode=True)", 1, 1, 1, SAME)
    yield gives(f"{name}4, {stride}=1, padding='Same', ceil_mode=True)", 1, 1, 1, SAME)
    yield gives(f"{name}1, {stride}=2, padding='Same', ceil_mode=True)", 1, 1, 0, SAME)
    if rank == 2:
        yield gives(f"{name}3, strides=1, padding=(1, 2, 3, 4))", (5, 5), (7, 9), (1, 2), PAIRS)
    if kind == "Max":
        yield gives(f"{name}3, {stride}=1, dilation=2)", 7, 3, 0, POOL)
        yield gives(f"{name}3, {stride}=1, dilation=2, padding='Same')", 5, 3, 1, SAME)
        yield gives(f"{name}4, {stride}=1, dilation=2, padding='Same')", 6, 3, 1, SAME)
        yield gives(f"{name}2, {stride}=2, dilation=2, padding='Same')", 4, 1, 0, SAME)
        yield gives(f"{name}2, {stride}=2, dilation=2, padding='Same', ceil_mode=True)", 5, 3, 0, SAME)
        yield refuses(f"{name}3, {stride}=4, dilation=3, padding='Same', ceil_mode=True)", 4, "padding", SAME)
        yield refuses(f"{name}2, {stride}=2, dilation=2, padding='Same', ceil_mode=True)", 2, "padding", SAME)
        yield gives(f"{name}3, {stride}=4, dilation=3, padding='Same', ceil_mode=True)", 5, 1, 1, SAME)
        yield gives(f"{name}2, {stride}=3, dilation=2, padding='Same', ceil_mode=True)", 5, 2, 0, SAME)


AVERAGES = f"{CRATES}/burn-ndarray/src/ops/avgpool.rs, avg_pool2d"
MAXIMA = f"{CRATES}/burn-ndarray/src/ops/maxpool.rs, max_pool2d: inf"
UNEVEN = f"{CRATES}/burn-nn/src/modules/pool/avg_pool2d.rs, forward: PadMode::Constant(0.0)"
INFINITE = (float("-inf"),)
ONES = {1: (12, 6), 2: (12, 6, 6, 3)}  # of two taps the last sees one element and the pad, which counts


def _values(rank):
    stride, square = ("stride", 1) if rank == 1 else ("strides", 2)
    most, mean = (f"burn.nn.pool.{kind}Pool{rank}dConfig(" for kind in ("Max", "Avg"))
    even, late = f"padding={(1, 1) * rank}", f"padding={(0,) * rank + (1,) * rank}"
    yield yields(f"{most}2, {stride}=1, {even})", 1, INFINITE, INFINITE, MAXIMA)
    yield yields(f"{most}2, {stride}=1, {even})", 1, (-5,), (-5,), MAXIMA)
    yield yields(f"{mean}2, {stride}=1, {even})", 1, (8,), (8 / 2**square,), AVERAGES)
    yield yields(f"{mean}2, {stride}=1, {even}, count_include_pad=False)", 1, (8,), (8,), AVERAGES)
    yield yields(f"{mean}2, {stride}=1, {late})", 1, (8,), (8 / 2**square,), UNEVEN)
    yield yields(f"{mean}2, {stride}=1, {late}, count_include_pad=False)", 1, (8,), (8 / 2**square,), UNEVEN)
    yield yields(f"{mean}2, {stride}=1, padding='Same', count_include_pad=False)", 1, (8,), (8 / 2**square,), UNEVEN)
    yield yields(f"{mean}3, {stride}=1, padding='Same', count_include_pad=False)", 1, (9,), (9,), AVERAGES)
    yield gives(f"{mean}3, {stride}=3, padding='Same', count_include_pad=False)", 3, 1, 0, SAME)
    yield gives(f"{mean}2, {stride}=3, padding='Same', count_include_pad=False)", 3, 1, 0, SAME)
    # Of three taps the first window sees the pad and two elements; the second the last two, and overhangs.
    uncounted, sixths = f"{stride}=2, ceil_mode=True, count_include_pad=False", (12 * 2 / 3, 12)
    squares = tuple(a * b / 12 for a in sixths for b in sixths)
    early = f"padding={(1,) * rank + (0,) * rank}"
    yield yields(f"{mean}3, {early}, {uncounted})", 3, (12,), sixths if rank == 1 else squares, UNEVEN)
    yield yields(f"{mean}3, {early}, {stride}=2, count_include_pad=False)", 3, (12,), (12 * (2 / 3) ** rank,), UNEVEN)
    yield yields(f"{mean}2, padding='Same', {uncounted})", 3, (12,), ONES[rank], UNEVEN)
    # The second window begins at the last element: it overhangs by one beyond the pad, which does not count.
    ends = (12 * 2 / 3, 12 / 2)
    square_ends = tuple(12 * a * b for a in (2 / 3, 1 / 2) for b in (2 / 3, 1 / 2))
    yield yields(
        f"{mean}3, {stride}=2, {even}, ceil_mode=True)", 2, (12,), ends if rank == 1 else square_ends, AVERAGES
    )
    yield yields(f"{mean}3, {stride}=2, {even}, ceil_mode=True, count_include_pad=False)", 2, (12,), (12,), AVERAGES)


EXAMPLES = (
    *(example for rank in (1, 2, 3) for example in _convolution(rank)),
    *(example for rank in (1, 2, 3) for example in _transposed(rank)),
    *(example for kind in ("Max", "Avg") for rank in (1, 2) for example in _pooling(kind, rank)),
    *(example for rank in (1, 2) for example in _values(rank)),
)
