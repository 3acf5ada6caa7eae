"""oneDNN: convolution, deconvolution and pooling primitives, as read."""

from derive.runtime.declaration import Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.lone import lone_window
from derive.runtime.source import Source

COMMIT = "https://github.com/oneapi-src/oneDNN/blob/515bfba68c0254e23c876d4c1a7cc26c2d4b690b/src/common"
PADS = {"pad_low": "padding_l", "pad_high": "padding_r"}
BIND = {"kernel_size": "kernel_size", "stride": "strides", "dilation": "dilates + 1"}
VARIED = {"kernel_size": "kernel_size", "stride": "strides"}
INVALID = "invalid_arguments"
SMALLEST = "(full_length - padding_l - padding_r)"
PADS_AT_LEAST = (
    Refusal(requires="dilates >= 0", says=INVALID),
    Refusal(requires="padding_l >= 0", says=INVALID),
    Refusal(requires="padding_r > -strides", says=INVALID),
)
ONE_MORE = "the dilation is one more than the argument of this name"


def _pooling(algorithm):
    exclusive = algorithm == "pooling_avg_exclude_padding"
    return Layer(
        name=f"dnnl.{algorithm}",
        operator=POOLING,
        signature="strides, kernel, dilation, padding_l, padding_r",
        dimensions=(1, 2, 3),
        callable=False,
        bind={"kernel_size": "kernel", "stride": "strides", "dilation": "dilation + 1"},
        varied={"kernel_size": "kernel", "stride": "strides"},
        reduction={
            "pooling_max": "'maximum_from_lowest'",
            "pooling_avg_include_padding": "'average_of_kernel'",
            "pooling_avg_exclude_padding": "'average_of_inside'",
        }[algorithm],
        refusals=(
            Refusal(requires="dilation >= 1", says=INVALID, way_out=ONE_MORE),
            Refusal(requires="padding_l >= 0", says=INVALID),
            Refusal(requires="padding_r >= -strides", says=INVALID),
            *(
                (
                    Refusal(requires="padding_l < effective_kernel_size", says=INVALID),
                    Refusal(requires="padding_r < effective_kernel_size", says=INVALID),
                    Refusal(requires="dilation <= input_size", says=INVALID, way_out=ONE_MORE),
                )
                if exclusive
                else ()
            ),
        ),
        no_output=INVALID,
        meanings=(lone_window("padding_l", "padding_r"), Meaning("explicit", bind=PADS)),
    )


FRAMEWORK = Framework(
    name="onednn",
    title="oneDNN",
    releases=(Release("2025-03-14"),),
    homepage="https://uxlfoundation.github.io/oneDNN",
    layout="NC*",
    layers=(
        Layer(
            name="dnnl.convolution_forward",
            operator=CONVOLUTION,
            signature="*, strides, padding_l, padding_r, dilates=0",
            dimensions=(1, 2, 3),
            callable=False,
            extra="kernel_size",
            bind=BIND,
            varied=VARIED,
            refusals=PADS_AT_LEAST,
            no_output=INVALID,
            meanings=(lone_window("padding_l", "padding_r"), Meaning("explicit", bind=PADS)),
            weight="weights[(groups,) out_channels / groups, in_channels / groups, *kernel_size]",
        ),
        Layer(
            name="dnnl.deconvolution_forward",
            operator=TRANSPOSED,
            signature="*, strides, padding_l, padding_r, dilates=0",
            dimensions=(1, 2, 3),
            callable=False,
            extra="kernel_size, dst",
            bind=BIND,
            varied=VARIED,
            refusals=(
                *PADS_AT_LEAST,
                Refusal(
                    requires=f"0 <= dst - {SMALLEST} < strides or input_size == 1 and 0 < {SMALLEST} - dst < strides",
                    says=INVALID,
                    way_out="a convolution with these arguments must map dst back to the size of the source",
                ),
            ),
            no_output=INVALID,
            meanings=(Meaning("explicit", size="chosen", bind={**PADS, "output_padding": f"dst - {SMALLEST}"}),),
            weight="weights[(groups,) out_channels / groups, in_channels / groups, *kernel_size]",
        ),
        _pooling("pooling_max"),
        _pooling("pooling_avg_include_padding"),
        _pooling("pooling_avg_exclude_padding"),
    ),
    basis="source",
    orientation="Correlation; a deconvolution is the exact adjoint of the convolution with the same arguments. The "
    "logical dimensions of its weights are those of a convolution: output channels first.",
    scope="The checks of the primitive descriptors, read in the C++ source; not run. The size of the destination is "
    "always the caller's: of a convolution and a pooling only one is accepted, of a deconvolution any that the "
    "convolution maps back, given here as dst. A dilates of 0 is a dilation of 1, and in the demands of a pooling dilation is one more than its "
    "argument of that name. padding_r may be negative. Sizes are divided in C++, which rounds -1/2 to 0: where less than "
    "a stride is missing to the first window, a destination of size 1 is accepted all the same, and of a source of size 1, a dst up to a stride shorter.",
    sources=(
        Source(
            "oneDNN source",
            f"{COMMIT}/convolution.cpp",
            "dil >= 0 && pad_l >= 0 && pad_r + str > 0; (src - ker_range + pad_l + pad_r) / str + 1 == dst",
        ),
        Source(
            "oneDNN source",
            f"{COMMIT}/deconvolution.cpp",
            "(dst - ker_range + pad_l + pad_r) / str + 1 == src; src_desc->dims[1] == g * "
            "weights_desc->dims[with_groups + 1]",
        ),
        Source(
            "oneDNN source",
            f"{COMMIT}/pooling.cpp",
            "pad_r + str >= 0; (src - ker_range + pad_l + pad_r) / str + 1 == dst; pad_l < ker_range && pad_r < "
            "ker_range && dil < src for pooling_avg_exclude_padding",
        ),
        Source(
            "oneDNN source",
            f"{COMMIT.removesuffix('/common')}/cpu/ref_pooling.cpp",
            "base_res = types::lowest_value; if (iw < 0 || iw >= IW) continue; num_summands = KW * KH * KD of "
            "pooling_avg_include_padding, else less what lies outside",
        ),
    ),
)
