"""Caffe: Convolution, Deconvolution and Pooling layers, as read."""

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.lone import lone_window
from derive.runtime.outcomes import EMPTY, OTHERWISE
from derive.runtime.source import Source

COMMIT = "https://github.com/BVLC/caffe/blob/9b891540183ddc834a02b2bd81b31afae71b2153/src/caffe"
PADS = {"pad_low": "pad", "pad_high": "pad"}
CEIL_PADS = {"pad_low": "pad", "asked_pad_high": "pad"}
BIND = {"kernel_size": "kernel_size", "stride": "stride", "dilation": "dilation"}
NO_SIZE = (EMPTY, "Check failed")
SIGNATURE = "*bottom, num_output, kernel_size, pad=0, stride=1, dilation=1, group=1"
PARTS = {
    "kernel_size": (("kernel_h",), ("kernel_w",)),
    "stride": (("stride_h",), ("stride_w",)),
    "pad": (("pad_h",), ("pad_w",)),
}
FIELDS = ("bias_term", "weight_filler", "bias_filler", "engine", "force_nd_im2col", "axis")

FRAMEWORK = Framework(
    name="caffe",
    title="Caffe",
    releases=(Release("2020-02-13"),),
    homepage="https://caffe.berkeleyvision.org",
    layout="NC*",
    aliases={"L": "caffe.layers"},
    layers=(
        Layer(
            name="caffe.layers.Convolution",
            operator=CONVOLUTION,
            signature=SIGNATURE,
            dimensions=(1, 2, 3),
            callable=False,
            keywords=FIELDS,
            parts=PARTS,
            block="convolution_param",
            called=("CONVOLUTION",),
            bind=BIND,
            refusals=(Refusal(requires="pad >= 0", says=""),),
            no_output=NO_SIZE,
            meanings=(lone_window("pad", "pad"), Meaning("explicit", bind=PADS)),
            weight="blobs[0][num_output, in_channels / group, *kernel_size]",
        ),
        Layer(
            name="caffe.layers.Deconvolution",
            operator=TRANSPOSED,
            signature=SIGNATURE,
            dimensions=(1, 2, 3),
            callable=False,
            keywords=FIELDS,
            parts=PARTS,
            block="convolution_param",
            called=("DECONVOLUTION",),
            bind=BIND,
            refusals=(Refusal(requires="pad >= 0", says=""),),
            no_output=NO_SIZE,
            meanings=(Meaning("explicit", size="smallest", bind=PADS),),
            weight="blobs[0][in_channels, num_output / group, *kernel_size]",
        ),
        Layer(
            name="caffe.layers.Pooling",
            operator=POOLING,
            signature="*bottom, kernel_size, pool='MAX', stride=1, pad=0, round_mode='CEIL', global_pooling=False",
            dimensions=(2,),
            callable=False,
            keywords=("engine",),
            fixed=("global_pooling",),
            parts=PARTS,
            block="pooling_param",
            called=("POOLING",),
            values={"pool": ("MAX", "AVE", "STOCHASTIC"), "round_mode": ("CEIL", "FLOOR")},
            bind={"kernel_size": "kernel_size", "stride": "stride", "dilation": "1"},
            uniform=("kernel_size", "stride", "pad"),
            reduction="{'MAX': 'maximum_from_lowest', 'AVE': 'average_of_padded', 'STOCHASTIC': ''}[pool]",
            refusals=(
                Refusal(requires="pad >= 0", says=""),
                Refusal(
                    when="pool == 'STOCHASTIC'",
                    requires="pad == 0",
                    says="Padding implemented only for average and max pooling.",
                ),
                Refusal(when="pad > 0", requires="pad < kernel_size", says="Check failed: pad_h_ < kernel_h_"),
            ),
            no_output=NO_SIZE,
            meanings=(
                Meaning("explicit", when="round_mode == 'FLOOR'", bind=PADS),
                Meaning("explicit_ceil", when="round_mode == 'CEIL' and pad == 0", bind=CEIL_PADS),
                Meaning("explicit_ceil_inside", when="round_mode == 'CEIL' and pad > 0", bind=CEIL_PADS),
            ),
            defects=(
                Defect(
                    when="round_mode[0] == 'CEIL' and max(pad) > 0 and any(p == 0 and -((k - i) // s) * s >= i for p, k, "
                    "i, s in zip(pad, kernel_size, input_size, stride))",
                    observed=(OTHERWISE,),
                    reason="where one axis is padded, a window beyond the input is dropped on the other axis as well",
                    instead=Meaning("explicit_ceil_inside", bind=CEIL_PADS),
                ),
            ),
        ),
    ),
    basis="source",
    spellings={
        "caffe": 'layer { type: "Pooling" pooling_param { pool: MAX kernel_size: 3 stride: 2 } }',
    },
    orientation="Correlation; a deconvolution is the exact adjoint of the convolution with the same weight.",
    scope="The layers as pycaffe spells them, read in the C++ source; not run. kernel_h, pad_h, stride_h and their "
    "_w are the same arguments for one axis each. A window of a pooling without pads and with a kernel shorter than "
    "its stride may lie outside the input altogether. The size of a convolution is divided in C++, which rounds -1/2 to "
    "0: where less than a stride is missing to the first window, there is one all the same, over zeros beyond the "
    "padding.",
    sources=(
        Source(
            "Caffe source",
            f"{COMMIT}/layers/conv_layer.cpp",
            "compute_output_shape: (input_dim + 2 * pad_data[i] - kernel_extent) / stride_data[i] + 1",
        ),
        Source(
            "Caffe source",
            f"{COMMIT}/layers/deconv_layer.cpp",
            "compute_output_shape: stride_data[i] * (input_dim - 1) + kernel_extent - 2 * pad_data[i]",
        ),
        Source(
            "Caffe source",
            f"{COMMIT}/layers/base_conv_layer.cpp",
            "weight_shape[0] = conv_out_channels_; of a deconvolution, conv_out_channels_ = channels_",
        ),
        Source(
            "Caffe source",
            f"{COMMIT}/layers/pooling_layer.cpp",
            "Reshape: if (pad_h_ || pad_w_), --pooled_height_ where (pooled_height_ - 1) * stride_h_ >= height_ + pad_h_; "
            "Forward_cpu: caffe_set(top_count, Dtype(-FLT_MAX), top_data); hend = min(hstart + kernel_h_, height_ + "
            "pad_h_), pool_size = (hend - hstart) * (wend - wstart)",
        ),
    ),
)
