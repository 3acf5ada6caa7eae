"""TOSA: the ERROR_IFs and loops of the specification's pseudocode; idiv_check demands a whole quotient."""

from read_examples import fits_not, gives, refuses, yields

OPERATORS = (
    "https://github.com/arm/tosa-specification/blob/cd5acdd00c4101c2d8a45c3398abc881fdb9a1c6/pseudocode/operators"
)
TRANSPOSED = f"{OPERATORS}/TRANSPOSE_CONV2D.tosac"


def _convolution(name, rank):
    source = f"{OPERATORS}/{name.upper()}.tosac"

    def line(low, high, stride, dilation=1):
        return f"tosa.{name}(x, w, b, pad={(low, high) * rank}, stride={stride}, dilation={dilation}, kernel_size=3)"

    def sizes(number):
        return (number,) * rank

    yield gives(line(1, 1, 2), sizes(5), sizes(3), sizes(1), source, flipped=False)
    yield gives(line(0, 2, 1), sizes(5), sizes(5), sizes(0), source)
    yield gives(line(2, 0, 1, 2), sizes(7), sizes(5), sizes(2), source)
    yield gives(line(0, 0, 2), sizes(3), sizes(1), sizes(0), source)
    yield gives(line(1, 1, 4), sizes(1), sizes(1), sizes(1), source)
    yield refuses(line(1, 1, 2), sizes(6), "pad stride", source)
    yield refuses(line(1, 0, 2), sizes(5), "pad stride", source)
    yield refuses(line(0, 1, 2), sizes(5), "pad stride", source)
    yield refuses(line(-1, 1, 1), sizes(5), "pad", source)
    yield refuses(line(1, -1, 1), sizes(5), "pad", source)
    yield fits_not(line(0, 0, 1), sizes(2), source)


def _pooling(name):
    source = f"{OPERATORS}/{name.upper()}.tosac"

    def line(low, high, stride, kernel=3):
        return f"tosa.{name}(x, kernel={kernel}, stride={stride}, pad={(low, high) * 2})"

    yield gives(line(1, 1, 2), (5, 5), (3, 3), (1, 1), source)
    yield gives(line(0, 2, 1), (5, 5), (5, 5), (0, 0), source)
    yield gives(line(2, 0, 1), (5, 5), (5, 5), (2, 2), source)
    yield gives(line(1, 1, 4), (1, 1), (1, 1), (1, 1), source)
    yield refuses(line(0, 2, 1, kernel=2), (5, 5), "pad kernel", source)
    yield refuses(line(2, 0, 1, kernel=2), (5, 5), "pad kernel", source)
    yield refuses(line(1, 1, 2), (6, 6), "pad stride", source)
    yield refuses(line(1, 0, 2), (5, 5), "pad stride", source)
    yield refuses(line(0, 1, 2), (5, 5), "pad stride", source)
    yield refuses(line(-1, 1, 1), (5, 5), "pad", source)
    yield refuses(line(1, -1, 1), (5, 5), "pad", source)
    yield fits_not(line(0, 0, 1), (2, 2), source)


def _transposed(low, high, stride, kernel=3):
    return f"tosa.transpose_conv2d(x, w, b, out_pad={(low, high) * 2}, stride={stride}, kernel_size={kernel})"


EXAMPLES = (
    *_convolution("conv2d", 2),
    *_convolution("depthwise_conv2d", 2),
    *_convolution("conv3d", 3),
    gives(_transposed(0, 0, 2), (4, 4), (9, 9), (0, 0), TRANSPOSED, flipped=False),
    gives(_transposed(1, 2, 2), (4, 4), (12, 12), (-1, -1), TRANSPOSED),
    gives(_transposed(-2, -1, 1), (4, 4), (3, 3), (2, 2), TRANSPOSED),
    refuses(_transposed(-3, 0, 2), (4, 4), "out_pad kernel_size", TRANSPOSED),
    refuses(_transposed(0, -3, 2), (4, 4), "out_pad kernel_size", TRANSPOSED),
    fits_not(_transposed(-1, -1, 1, kernel=2), (1, 1), TRANSPOSED),
    *_pooling("max_pool2d"),
    *_pooling("avg_pool2d"),
    yields(
        "tosa.max_pool2d(x, kernel=2, stride=1, pad=(1, 1, 1, 1))", 1, (-5,), (-5,), f"{OPERATORS}/MAX_POOL2D.tosac"
    ),
    yields("tosa.avg_pool2d(x, kernel=2, stride=1, pad=(1, 1, 1, 1))", 1, (8,), (8,), f"{OPERATORS}/AVG_POOL2D.tosac"),
)
