"""TensorRT: the formulas in the comments of the public header; floor and ceil are of fractions."""

from read_examples import fits_not, gives, leaves_out, refuses, yields

HEADER = "https://github.com/NVIDIA/TensorRT/blob/a892d22267d9cd2dedc1a0893e6892ac901f6d3d/include/NvInfer.h"
MODE = f"{HEADER}, PaddingMode"
CONV = f"{MODE}, formulas for convolution"
DECONV = f"{MODE}, formulas for deconvolution"
POOL = f"{MODE}, formulas for pooling"
CORRELATION = f"{HEADER}, IConvolutionLayer: a correlation"
UNSTATED = f"{HEADER}, IDeconvolutionLayer: nothing is said of the kernel's orientation, taken as not flipped"
UP, UPPER, LOWER = (f"padding_mode={mode!r}" for mode in ("EXPLICIT_ROUND_UP", "SAME_UPPER", "SAME_LOWER"))


def _padded(line, source):
    yield gives(f"{line}3, pre_padding=1, post_padding=2, stride_nd=2)", 5, 3, 1, source)
    yield gives(f"{line}3, post_padding=2)", 5, 5, 0, source)
    yield gives(f"{line}3, pre_padding=1, post_padding=2, stride_nd=2, {UP})", 5, 4, 1, source)
    yield gives(f"{line}3, stride_nd=2, {UP})", 5, 2, 0, source)
    yield gives(f"{line}3, stride_nd=2, {UP})", 2, 1, 0, source)
    yield gives(f"{line}3, pre_padding=3, post_padding=2, stride_nd=2)", 6, 5, 3, f"{MODE}, example 1")
    yield gives(f"{line}3, pre_padding=3, post_padding=2, stride_nd=2, {UP})", 6, 5, 3, f"{MODE}, example 1")
    yield gives(f"{line}3, stride_nd=2, {UPPER})", 6, 3, 0, f"{MODE}, example 1")
    yield gives(f"{line}3, stride_nd=2, {LOWER})", 6, 3, 1, f"{MODE}, example 1")
    yield gives(f"{line}3, stride_nd=4, {UPPER})", 2, 1, 0, source)
    yield gives(f"{line}3, stride_nd=4, {LOWER})", 2, 1, 1, source)
    yield gives(f"{line}4, {UPPER})", 5, 5, 1, source)
    yield gives(f"{line}4, {LOWER})", 5, 5, 2, source)
    for word in (UPPER, LOWER):
        yield gives(f"{line}1, stride_nd=2, {word})", 3, 2, 0, source)
        yield gives(f"{line}2, stride_nd=2, {word})", 4, 2, 0, source)
        yield leaves_out(f"{line}1, stride_nd=2, {word})", 4, f"{source}: the total is negative")
    yield fits_not(f"{line}3)", 2, source)
    yield fits_not(f"{line}3, stride_nd=2, {UP})", 1, source)


FORWARD, BACKWARD, WINDOW = (
    "tensorrt.IConvolutionLayer(kernel_size_nd=",
    "tensorrt.IDeconvolutionLayer(kernel_size_nd=",
    "tensorrt.IPoolingLayer(window_size_nd=",
)
FILLED = f"{DECONV.partition(',')[0]}, IPoolingLayer::setPrePadding"
DENOMINATOR = f"{DECONV.partition(',')[0]}, IPoolingLayer::setAverageCountExcludesPadding"
CROPS = f"{DECONV.partition(',')[0]}, IDeconvolutionLayer::setPrePadding: negative padding is not supported"


EXAMPLES = (
    gives(f"{FORWARD}3)", 5, 3, 0, CORRELATION, flipped=False),
    *_padded(FORWARD, CONV),
    gives(f"{FORWARD}3, dilation_nd=2)", (7, 7, 7), (3, 3, 3), (0, 0, 0), CONV),
    gives(f"{FORWARD}3, dilation_nd=2, {UPPER})", 5, 5, 2, CONV),
    gives(f"{FORWARD}2, dilation_nd=3, {UPPER})", 5, 5, 1, CONV),
    gives(f"{FORWARD}2, dilation_nd=3, {LOWER})", 5, 5, 2, CONV),
    gives(f"{BACKWARD}3)", 4, 6, 0, UNSTATED, flipped=False),
    gives(f"{BACKWARD}3, dilation_nd=2)", (4, 4, 4), (8, 8, 8), (0, 0, 0), DECONV),
    gives(f"{BACKWARD}4, stride_nd=2, pre_padding=1, post_padding=2)", 4, 7, 1, DECONV),
    gives(f"{BACKWARD}4, stride_nd=2, pre_padding=1, post_padding=2, {UP})", 4, 7, 1, DECONV),
    gives(f"{BACKWARD}3, stride_nd=2, {UPPER})", 4, 8, 0, DECONV),
    gives(f"{BACKWARD}3, stride_nd=2, {LOWER})", 4, 8, 1, DECONV),
    gives(f"{BACKWARD}4, {UPPER})", 4, 4, 1, DECONV),
    gives(f"{BACKWARD}4, {LOWER})", 4, 4, 2, DECONV),
    gives(f"{BACKWARD}1, stride_nd=2, {UPPER})", 4, 7, 0, DECONV),
    gives(f"{BACKWARD}1, stride_nd=2, {LOWER})", 4, 7, 0, DECONV),
    fits_not(f"{BACKWARD}2, pre_padding=1, post_padding=1)", 1, DECONV),
    fits_not(f"{BACKWARD}2, pre_padding=1, post_padding=1, {UP})", 1, DECONV),
    gives(f"{WINDOW}3)", (5, 5, 5), (3, 3, 3), (0, 0, 0), POOL),
    *_padded(WINDOW, POOL),
    yields(f"{WINDOW}2, pre_padding=1, post_padding=1)", 1, (float("-inf"),), (float("-inf"),), FILLED),
    yields(f"{WINDOW}2, pre_padding=1, post_padding=1, type='AVERAGE')", 1, (8,), (8,), DENOMINATOR),
    yields(
        f"{WINDOW}3, stride_nd=2, pre_padding=1, post_padding=1, {UP}, type='AVERAGE', "
        "average_count_excludes_padding=False)",
        2,
        (36,),
        (36 * 4 / 9, 36 * 2 / 6, 36 * 2 / 6, 36 * 1 / 4),
        DENOMINATOR,
    ),
    refuses(f"{BACKWARD}2, pre_padding=-1)", 4, "pre_padding", CROPS),
    refuses(f"{BACKWARD}2, post_padding=-1)", 4, "post_padding", CROPS),
)
