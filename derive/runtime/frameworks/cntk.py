"""CNTK: convolution, convolution_transpose and pooling, as read."""

from derive.runtime.declaration import Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.source import Source

GEOMETRY = (
    "https://github.com/microsoft/CNTK/blob/00230f8aacf854e37c391b52e4a30083ba393c31/Source/Math/ConvolveGeometry.h"
)
NODES = "https://github.com/microsoft/CNTK/blob/master/Source/ComputationNetworkLib/ConvolutionalNodes.h"
OPERATIONS = "https://github.com/microsoft/CNTK/blob/0056a33cf654f735461f54575a2797b997bc969f/bindings/python/cntk/ops/__init__.py"
# The windows' centres are put in the middle of the input; what is then missing on either side is padded.
EXTRA = "((input_size - 1) % stride)"
LOW = f"(kernel_size - 1) // 2 - {EXTRA} // 2"
CENTRED = {"pad_low": LOW, "pad_high": f"kernel_size // 2 - ({EXTRA} + 1) // 2"}
FITS = Refusal(
    requires="kernel_size <= input_size",
    says="Convolution operation requires that kernel dim",
    way_out="padding does not count here",
)
BIND = {"kernel_size": "kernel_size", "stride": "strides", "dilation": "1"}
VARIED = {"kernel_size": "kernel_size", "stride": "strides"}
# Keywords of some of its releases, wherever they stand there.
DILATED = "dilation=(1,), reduction_rank=1, lower_pad=(0,), upper_pad=(0,)"

FRAMEWORK = Framework(
    name="cntk",
    title="CNTK",
    releases=(Release("2"),),
    homepage="https://github.com/microsoft/CNTK",
    layout="C*",
    layers=(
        Layer(
            name="cntk.convolution",
            operator=CONVOLUTION,
            signature="convolution_map, operand, strides=1, sharing=True, auto_padding=True",
            dimensions=(1, 2, 3),
            callable=False,
            extra=f"kernel_size, sequential=False, {DILATED}",
            arrays=("convolution_map", "operand"),
            keywords=("groups", "max_temp_mem_size_in_samples", "name"),
            fixed=("sequential", "dilation", "reduction_rank", "lower_pad", "upper_pad"),
            values={"auto_padding": (True, False)},
            bind=BIND,
            varied=VARIED,
            refusals=(FITS,),
            meanings=(
                Meaning("valid", when="not auto_padding"),
                Meaning("explicit", when="auto_padding", bind=CENTRED),
            ),
            weight="convolution_map[out_channels, in_channels, *kernel_size]",
        ),
        Layer(
            name="cntk.convolution_transpose",
            operator=TRANSPOSED,
            signature="convolution_map, operand, strides=1, sharing=True, auto_padding=True",
            dimensions=(1, 2, 3),
            callable=False,
            extra=f"kernel_size, output_shape=None, {DILATED}",
            arrays=("convolution_map", "operand"),
            keywords=("max_temp_mem_size_in_samples", "name"),
            fixed=("output_shape", "dilation", "reduction_rank", "lower_pad", "upper_pad"),
            values={"auto_padding": (True, False)},
            bind=BIND,
            varied=VARIED,
            refusals=(
                Refusal(
                    when="auto_padding",
                    requires="kernel_size <= (input_size - 1) * stride + 1",
                    says="Convolution operation requires that kernel dim",
                    way_out="its output, as the input of the convolution it transposes, must hold the kernel",
                ),
            ),
            meanings=(
                Meaning("valid", when="not auto_padding", size="smallest"),
                Meaning("same_upper", when="auto_padding", size="smallest"),
            ),
            weight="convolution_map[in_channels, out_channels, *kernel_size]",
        ),
        Layer(
            name="cntk.pooling",
            operator=POOLING,
            signature="operand, pooling_type, pooling_window_shape, strides=1, auto_padding=False, ceil_out_dim=False",
            dimensions=(1, 2, 3),
            callable=False,
            extra="include_pad=False, lower_pad=(0,), upper_pad=(0,)",
            arrays=("operand",),
            keywords=("pooling_type", "name"),
            fixed=("include_pad", "lower_pad", "upper_pad"),
            values={"auto_padding": (True, False), "ceil_out_dim": (False, True)},
            bind={"kernel_size": "pooling_window_shape", "stride": "strides", "dilation": "1"},
            varied={"kernel_size": "pooling_window_shape", "stride": "strides"},
            refusals=(FITS,),
            meanings=(
                Meaning(
                    "explicit_ceil",
                    when="ceil_out_dim and not auto_padding",
                    bind={"pad_low": "0", "asked_pad_high": "0"},
                ),
                Meaning("valid", when="not ceil_out_dim and not auto_padding"),
                Meaning("explicit", when="not ceil_out_dim and auto_padding", bind=CENTRED),
            ),
        ),
    ),
    basis="source",
    aliases={"C": "cntk"},
    orientation="Correlation; a transposed convolution is the adjoint of the convolution with the same arguments.",
    scope="The geometry of the C++ reference engine, read in its source, under the names of the Python functions of "
    "version 2; not run. auto_padding centres the windows, so that the side of an odd element depends on the kernel and "
    "on what the stride leaves over; its transpose gives (i - 1)·s + 1 elements, which a comment in the source regrets. "
    "Left out: dilation, which the pads of auto_padding do not take into account, output_shape, auto_padding together "
    "with ceil_out_dim, and pads given as numbers, which later versions of the Python functions do not take and which "
    "have to let the last window end where the padded input ends.",
    sources=(
        Source(
            "CNTK source",
            GEOMETRY,
            "GetLowerPad: -(center - (kernSize - 1) / 2) with center = extra / 2; GetUpperPad",
        ),
        Source(
            "CNTK source",
            GEOMETRY,
            "ComputeOutputShape: dim += dil * (kernelShape[i] - 1) with auto-padding; requires that kernel dim <= input "
            "dim; kernel fills the entire space if auto-padding is disabled",
        ),
        Source(
            "CNTK source",
            GEOMETRY,
            "ComputeInputShape: dimIn = (dim - 1) * delta, += 1 with auto-padding; UNUSED(dilation)",
        ),
        Source(
            "CNTK source",
            NODES,
            "Validate: of a transposed node the geometry is made of the node's output, !m_transpose ? inputShape : "
            "outputShape",
        ),
        Source("CNTK source", OPERATIONS, "convolution, pooling: auto_padding, lower_pad, upper_pad, ceil_out_dim"),
    ),
)
