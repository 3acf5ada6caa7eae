"""cuDNN: the sizes of its API reference; the library is closed, and its divisions are of whole numbers."""

from read_examples import fits_not, gives, refuses, yields

REFERENCE = "https://docs.nvidia.com/deeplearning/cudnn/backend/latest/api"
SIZE = f"{REFERENCE}/cudnn-cnn-library.html, cudnnGetConvolutionNdForwardOutputDim"
MODE = f"{REFERENCE}/cudnn-cnn-library.html, cudnnConvolutionMode_t"
DESCRIPTOR = f"{REFERENCE}/cudnn-cnn-library.html, cudnnSetConvolutionNdDescriptor"
DATA = f"{REFERENCE}/cudnn-cnn-library.html, cudnnConvolutionBackwardData and cudnnGetConvolutionNdForwardOutputDim"
POOL = f"{REFERENCE}/cudnn-ops-library.html, cudnnGetPoolingNdForwardOutputDim"
POOLING = f"{REFERENCE}/cudnn-ops-library.html, cudnnSetPoolingNdDescriptor"
CROSS, FLIPPED = "mode='CUDNN_CROSS_CORRELATION'", "mode='CUDNN_CONVOLUTION'"
CONV, DATA_GRADIENT = "cudnnConvolutionForward(kernel_size=3, ", "cudnnConvolutionBackwardData(kernel_size=3, "

IGNORED = "https://github.com/apache/mxnet/issues/2753, what cuDNN answers"
COUNTED = f"{REFERENCE}/cudnn-ops-library.html, cudnnPoolingMode_t"


EXAMPLES = (
    gives(f"{CONV}padA=1, filterStrideA=2, dilationA=1, {CROSS})", 7, 4, 1, MODE, flipped=False),
    gives(f"{CONV}padA=0, filterStrideA=1, dilationA=2, {FLIPPED})", 7, 3, 0, MODE, flipped=True),
    gives(f"{CONV}padA=0, filterStrideA=1, dilationA=2, {CROSS})", (7, 7, 7), (3, 3, 3), (0, 0, 0), SIZE),
    refuses(f"{CONV}padA=-1, filterStrideA=1, dilationA=1, {CROSS})", 7, "padA", DESCRIPTOR),
    fits_not(f"{CONV}padA=0, filterStrideA=1, dilationA=1, {CROSS})", 2, SIZE),
    gives(f"{DATA_GRADIENT}padA=1, filterStrideA=2, dilationA=1, dx=7, {CROSS})", 4, 7, 1, DATA, flipped=False),
    gives(f"{DATA_GRADIENT}padA=1, filterStrideA=2, dilationA=1, dx=8, {FLIPPED})", 4, 8, 1, MODE, flipped=True),
    gives(
        f"{DATA_GRADIENT}padA=0, filterStrideA=1, dilationA=2, dx=8, {CROSS})", (4, 4, 4), (8, 8, 8), (0, 0, 0), DATA
    ),
    refuses(f"{DATA_GRADIENT}padA=-1, filterStrideA=2, dilationA=1, dx=11, {CROSS})", 4, "padA", DESCRIPTOR),
    refuses(f"{DATA_GRADIENT}padA=1, filterStrideA=2, dilationA=1, dx=6, {CROSS})", 4, "dx", DATA),
    refuses(f"{DATA_GRADIENT}padA=1, filterStrideA=2, dilationA=1, dx=9, {CROSS})", 4, "dx", DATA),
    fits_not(
        "cudnnConvolutionBackwardData(kernel_size=2, padA=1, filterStrideA=1, dilationA=1, dx=0, mode='CUDNN_CONVOLUTION')",
        1,
        DATA,
    ),
    gives("cudnnPoolingForward(windowDimA=3, paddingA=1, strideA=2)", 6, 3, 1, POOL),
    gives("cudnnPoolingForward(windowDimA=3, paddingA=1, strideA=2)", (6, 6, 6), (3, 3, 3), (1, 1, 1), POOL),
    gives("cudnnPoolingForward(windowDimA=2, paddingA=0, strideA=1)", 5, 4, 0, POOL),
    refuses("cudnnPoolingForward(windowDimA=3, paddingA=-1, strideA=2)", 6, "paddingA", POOLING),
    fits_not("cudnnPoolingForward(windowDimA=3, paddingA=0, strideA=1)", 2, POOL),
    *(
        yields(
            f"cudnnPoolingForward(windowDimA=2, paddingA=1, strideA=1, mode='CUDNN_POOLING_{mode}')", 1, *values, source
        )
        for mode, values, source in (
            ("MAX", ((-5,), (-5,)), IGNORED),
            ("MAX_DETERMINISTIC", ((-5,), (-5,)), IGNORED),
            ("AVERAGE_COUNT_INCLUDE_PADDING", ((8,), (8 / 4,)), COUNTED),
            ("AVERAGE_COUNT_EXCLUDE_PADDING", ((8,), (8,)), COUNTED),
        )
    ),
)
