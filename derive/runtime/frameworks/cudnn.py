"""cuDNN: convolution, its gradient with respect to the data, and pooling, as documented."""

from derive.runtime.declaration import Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.source import Source

MODES = ("CUDNN_CONVOLUTION", "CUDNN_CROSS_CORRELATION")
FLIPPED = f"mode == {MODES[0]!r}"
PADS = {"pad_low": "padA", "pad_high": "padA"}
BIND = {"kernel_size": "kernel_size", "stride": "filterStrideA", "dilation": "dilationA"}
BAD = ""
REFERENCE = "https://docs.nvidia.com/deeplearning/cudnn/backend/latest/api"
NOT_NEGATIVE = Refusal(requires="padA >= 0", says=BAD)
SMALLEST = "(full_length - 2 * padA)"
SIGNATURE = "*, padA, filterStrideA, dilationA, mode"

POOLS = {
    "CUDNN_POOLING_MAX": "maximum_of_inside",
    "CUDNN_POOLING_AVERAGE_COUNT_INCLUDE_PADDING": "average_of_kernel",
    "CUDNN_POOLING_AVERAGE_COUNT_EXCLUDE_PADDING": "average_of_inside",
    "CUDNN_POOLING_MAX_DETERMINISTIC": "maximum_of_inside",
}
FRAMEWORK = Framework(
    name="cudnn",
    title="cuDNN",
    releases=(Release("undated"),),
    homepage="https://developer.nvidia.com/cudnn",
    layout="NC*",
    layers=(
        Layer(
            name="cudnnConvolutionForward",
            operator=CONVOLUTION,
            signature=SIGNATURE,
            dimensions=(2, 3),
            callable=False,
            extra="kernel_size",
            values={"mode": MODES},
            bind=BIND,
            refusals=(NOT_NEGATIVE,),
            no_output=BAD,
            meanings=(Meaning("explicit", bind=PADS),),
            kernel_flipped=FLIPPED,
            weight="w[out_channels, in_channels / groups, *kernel_size]",
        ),
        Layer(
            name="cudnnConvolutionBackwardData",
            operator=TRANSPOSED,
            signature=SIGNATURE,
            dimensions=(2, 3),
            callable=False,
            extra="kernel_size, dx",
            values={"mode": MODES},
            bind=BIND,
            refusals=(
                NOT_NEGATIVE,
                Refusal(
                    requires=f"0 <= dx - {SMALLEST} < filterStrideA",
                    says=BAD,
                    way_out="the convolution must map the size of dx to that of dy",
                ),
            ),
            no_output=BAD,
            meanings=(Meaning("explicit", size="chosen", bind={**PADS, "output_padding": f"dx - {SMALLEST}"}),),
            kernel_flipped=FLIPPED,
            weight="w[in_channels, out_channels / groups, *kernel_size]",
        ),
        Layer(
            name="cudnnPoolingForward",
            operator=POOLING,
            signature="*, windowDimA, paddingA, strideA, mode='CUDNN_POOLING_MAX'",
            dimensions=(2, 3),
            callable=False,
            values={"mode": tuple(POOLS)},
            reduction=f"{POOLS}[mode]",
            bind={"kernel_size": "windowDimA", "stride": "strideA", "dilation": "1"},
            varied={"kernel_size": "windowDimA", "stride": "strideA"},
            refusals=(Refusal(requires="paddingA >= 0", says=BAD),),
            no_output=BAD,
            meanings=(Meaning("explicit", bind={"pad_low": "paddingA", "pad_high": "paddingA"}),),
        ),
    ),
    basis="documentation",
    orientation="The mode says whether the kernel is flipped; the gradient with respect to the data is the adjoint of "
    "the convolution in the same mode.",
    scope="The sizes that the documentation gives, read where public code quotes it, under the names of the descriptors' arguments; the library is closed "
    "and was not run. The pads of both sides are the same number. The size of a transposed result, given here as dx, is "
    "the caller's. The text of the errors is taken from the documented status codes.",
    sources=(
        Source(
            "cuDNN API reference",
            f"{REFERENCE}/cudnn-cnn-library.html",
            "cudnnGetConvolutionNdForwardOutputDim: outputDim = 1 + (inputDim + 2*pad - "
            "(((filterDim-1)*dilation)+1))/convolutionStride; cudnnSetConvolutionNdDescriptor",
        ),
        Source(
            "cuDNN API reference",
            f"{REFERENCE}/cudnn-ops-library.html",
            "cudnnGetPoolingNdForwardOutputDim: outputDim = 1 + (inputDim + 2*padding - windowDim)/poolingStride; "
            "cudnnPoolingMode_t: the number of elements used to calculate the average includes, or excludes, spatial "
            "locations falling in the padding region",
        ),
        Source(
            "MXNet issue: padding in a pooling layer",
            "https://github.com/apache/mxnet/issues/2753",
            "a maximum of cuDNN ignores the padding: negative inputs beside it give -1, not 0",
        ),
    ),
)
