"""CNTK: the C++ reference engine; the output size is the floor, or the ceiling, of a float."""

from read_examples import gives, leaves_out, refuses

MATH = "https://github.com/microsoft/CNTK/blob/00230f8aacf854e37c391b52e4a30083ba393c31/Source/Math/ConvolveGeometry.h"
NODES = "https://github.com/microsoft/CNTK/blob/master/Source/ComputationNetworkLib/ConvolutionalNodes.h"
SIZE = f"{MATH}, ComputeOutputShape"
LOWER = f"{MATH}, GetLowerPad and GetUpperPad"
INPUT = f"{MATH}, ComputeInputShape"
TAPS = f"{MATH}, ConvolveGeometry: the mapping from rows to columns"
SWAPPED = f"{NODES}, Validate: a transposed node's geometry takes the node's output for its input; {SIZE}"
CONV, DECONV, POOL = "cntk.convolution(w, x, ", "cntk.convolution_transpose(w, x, ", "cntk.pooling(x, "

EXAMPLES = (
    gives(f"{CONV}kernel_size=3)", 5, 5, 1, TAPS, flipped=False),
    gives(f"{CONV}kernel_size=3, strides=2)", 6, 3, 1, LOWER),
    gives(f"{CONV}kernel_size=4)", 6, 6, 1, LOWER),
    gives(f"{CONV}kernel_size=3, strides=3)", 6, 2, 0, LOWER),
    gives(f"{CONV}kernel_size=2, strides=4)", 8, 2, -1, LOWER),
    gives(f"{CONV}kernel_size=3, strides=(2, 3))", (6, 6), (3, 2), (1, 0), LOWER),
    gives(f"{CONV}kernel_size=3, strides=2)", (6, 6, 6), (3, 3, 3), (1, 1, 1), LOWER),
    gives(f"{CONV}kernel_size=3, strides=2, auto_padding=False)", 6, 2, 0, SIZE),
    gives(f"{CONV}kernel_size=3)", 3, 3, 1, SIZE),
    gives(f"{CONV}kernel_size=3, strides=3)", 4, 2, 1, LOWER),
    gives(f"{CONV}kernel_size=3, strides=2)", 4, 2, 1, LOWER, high=0),
    gives(f"{CONV}kernel_size=3, strides=2)", 3, 2, 1, LOWER, high=1),
    refuses(f"{CONV}kernel_size=3)", 2, "kernel_size", SIZE),
    refuses(f"{CONV}kernel_size=3, auto_padding=False)", 2, "kernel_size", SIZE),
    gives(
        f"{DECONV}kernel_size=3)",
        4,
        4,
        1,
        f"{NODES}, ForwardProp: of a transposed node the data gradient",
        flipped=False,
    ),
    gives(f"{DECONV}kernel_size=3, strides=2)", 4, 7, 1, INPUT),
    gives(f"{DECONV}kernel_size=4, strides=2)", 4, 7, 1, LOWER),
    gives(f"{DECONV}kernel_size=3, strides=2)", 2, 3, 1, SWAPPED),
    gives(f"{DECONV}kernel_size=3, strides=2, auto_padding=False)", 4, 9, 0, INPUT),
    gives(f"{DECONV}kernel_size=5, auto_padding=False)", 2, 6, 0, INPUT),
    gives(f"{DECONV}kernel_size=3)", (4, 4, 4), (4, 4, 4), (1, 1, 1), INPUT),
    refuses(f"{DECONV}kernel_size=5)", 2, "kernel_size", SWAPPED),
    refuses(f"{DECONV}kernel_size=4, strides=2)", 2, "kernel_size", SWAPPED),
    gives(f"{POOL}kind, 3)", 6, 4, 0, SIZE),
    gives(f"{POOL}kind, 3, strides=2)", 6, 2, 0, SIZE),
    gives(f"{POOL}kind, 3, strides=2, ceil_out_dim=True)", 6, 3, 0, SIZE),
    gives(f"{POOL}kind, 3, strides=2, auto_padding=True)", 6, 3, 1, LOWER),
    gives(f"{POOL}kind, 2, strides=4, auto_padding=True)", 8, 2, -1, LOWER),
    gives(f"{POOL}kind, 2, strides=4, auto_padding=True)", 3, 1, -1, LOWER),
    gives(f"{POOL}kind, 3, strides=2, auto_padding=True)", 4, 2, 1, LOWER, high=0),
    gives(f"{POOL}kind, 3, strides=2, auto_padding=True)", 3, 2, 1, LOWER, high=1),
    gives(f"{POOL}kind, 3, strides=3, auto_padding=True)", 4, 2, 1, LOWER, high=1),
    gives(f"{POOL}kind, 3, strides=2, ceil_out_dim=True)", 3, 1, 0, SIZE),
    gives(f"{POOL}kind, 3, strides=2)", 3, 1, 0, SIZE),
    gives(f"{POOL}kind, 3, strides=2)", (6, 6, 6), (2, 2, 2), (0, 0, 0), SIZE),
    refuses(f"{POOL}kind, 3, strides=2, ceil_out_dim=True)", 2, "kernel_size", SIZE),
    leaves_out(f"{POOL}kind, 3, strides=2, auto_padding=True, ceil_out_dim=True)", 6, LOWER),
)
