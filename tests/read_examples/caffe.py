"""Caffe: signed C++ division in the convolutions, ceil and floor of floats in the pooling."""

from read_examples import LOWEST, fits_not, gives, refuses, strays, yields

LAYERS = "https://github.com/BVLC/caffe/blob/9b891540183ddc834a02b2bd81b31afae71b2153/src/caffe/layers"
UTIL = "https://github.com/BVLC/caffe/blob/9b891540183ddc834a02b2bd81b31afae71b2153/src/caffe/util"
PROTO = "https://github.com/BVLC/caffe/blob/9b891540183ddc834a02b2bd81b31afae71b2153/src/caffe/proto/caffe.proto"
SIZE = f"{LAYERS}/conv_layer.cpp, compute_output_shape"
TRANSPOSED = f"{LAYERS}/deconv_layer.cpp, compute_output_shape"
SETUP = f"{LAYERS}/pooling_layer.cpp, LayerSetUp"
RESHAPE = f"{LAYERS}/pooling_layer.cpp, Reshape"
TAPS = f"{UTIL}/im2col.cpp, im2col_cpu"
UNSIGNED = f"{PROTO}: pad is a uint32"
CONV, DECONV, POOL = "caffe.layers.Convolution(", "caffe.layers.Deconvolution(", "caffe.layers.Pooling("

EXAMPLES = (
    gives(f"{CONV}num_output=1, kernel_size=3)", 7, 5, 0, TAPS, flipped=False),
    gives(f"{CONV}num_output=1, kernel_size=3, pad=1, stride=2)", 7, 4, 1, SIZE),
    gives(f"{CONV}num_output=1, kernel_size=3, dilation=2)", 7, 3, 0, SIZE),
    gives(f"{CONV}num_output=1, kernel_size=(3, 1), pad=(1, 0), stride=(2, 3))", (7, 7), (4, 3), (1, 0), SIZE),
    gives(f"{CONV}num_output=1, kernel_size=3, stride=2)", 3, 1, 0, SIZE),
    gives(f"{CONV}num_output=1, kernel_size=3, stride=2)", (3, 3, 3), (1, 1, 1), (0, 0, 0), SIZE),
    refuses(f"{CONV}num_output=1, kernel_size=3, pad=-1)", 7, "pad", UNSIGNED),
    gives(f"{CONV}num_output=1, kernel_size=3, stride=2)", 2, 1, 0, SIZE),
    gives(f"{CONV}num_output=1, kernel_size=6, stride=4, pad=1)", 2, 1, 1, SIZE),
    gives(f"{CONV}num_output=1, kernel_size=8, stride=4, pad=2)", 2, 1, 2, SIZE),
    gives(f"{CONV}num_output=1, kernel_size=3, stride=4)", 1, 1, 0, SIZE),
    gives(f"{CONV}num_output=1, kernel_size=4, stride=4, pad=1)", 1, 1, 1, SIZE),
    fits_not(f"{CONV}num_output=1, kernel_size=3, stride=2)", 1, SIZE),
    fits_not(f"{CONV}num_output=1, kernel_size=3)", 2, SIZE),
    gives(
        f"{DECONV}num_output=1, kernel_size=3)",
        4,
        6,
        0,
        f"{LAYERS}/base_conv_layer.cpp, backward_cpu_gemm",
        flipped=False,
    ),
    gives(f"{DECONV}num_output=1, kernel_size=3, stride=2, pad=1)", 4, 7, 1, TRANSPOSED),
    gives(f"{DECONV}num_output=1, kernel_size=3, dilation=2)", 4, 8, 0, TRANSPOSED),
    gives(f"{DECONV}num_output=1, kernel_size=3, dilation=2)", (4, 4, 4), (8, 8, 8), (0, 0, 0), TRANSPOSED),
    refuses(f"{DECONV}num_output=1, kernel_size=3, pad=-1)", 4, "pad", UNSIGNED),
    fits_not(f"{DECONV}num_output=1, kernel_size=2, pad=1)", 1, TRANSPOSED),
    gives(f"{POOL}kernel_size=2)", 4, 3, 0, RESHAPE),
    gives(f"{POOL}kernel_size=3, stride=2)", 6, 3, 0, RESHAPE),
    gives(f"{POOL}kernel_size=3, stride=2, round_mode='FLOOR')", 6, 2, 0, RESHAPE),
    gives(f"{POOL}kernel_size=3, stride=2, pad=1)", 6, 4, 1, RESHAPE),
    gives(f"{POOL}kernel_size=3, stride=2, pad=1, round_mode='FLOOR', pool='AVE')", 6, 3, 1, RESHAPE),
    gives(f"{POOL}kernel_size=2, stride=2, pad=1)", 3, 2, 1, RESHAPE),
    gives(f"{POOL}kernel_size=1, stride=2)", 2, 2, 0, RESHAPE),
    gives(f"{POOL}kernel_size=2, stride=2, pool='STOCHASTIC')", 4, 2, 0, SETUP),
    gives(f"{POOL}kernel_size=3, stride=2)", 2, 1, 0, RESHAPE),
    refuses(f"{POOL}kernel_size=3, pad=-1)", 4, "pad", UNSIGNED),
    refuses(f"{POOL}kernel_size=3, pad=1, pool='STOCHASTIC')", 4, "pad", SETUP),
    gives(f"{POOL}kernel_size=3, stride=4, pad=1)", 4, 2, 1, RESHAPE),
    refuses(f"{POOL}kernel_size=1, pad=1)", 4, "pad kernel_size", SETUP),
    refuses(f"{POOL}kernel_size=2, pad=2)", 4, "pad kernel_size", SETUP),
    refuses(f"{POOL}kernel_size=2, pad=2, round_mode='FLOOR')", 4, "pad kernel_size", SETUP),
    fits_not(f"{POOL}kernel_size=3, stride=2, round_mode='FLOOR')", 2, RESHAPE),
    fits_not(f"{POOL}kernel_size=3, stride=2)", 1, RESHAPE),
    fits_not(f"{POOL}kernel_size=5, stride=2, pad=1)", 1, RESHAPE),
    gives(f"{POOL}kernel_size=2, stride=2, pad=(1, 0))", (3, 3), (2, 2), (1, 0), RESHAPE),
    strays(f"{POOL}kernel_size=(2, 1), stride=2, pad=(1, 0))", (2, 2), (2, 1), None, RESHAPE),
    strays(f"{POOL}kernel_size=(4, 1), stride=(1, 2), pad=(1, 0))", (4, 2), (3, 1), (1, 0), RESHAPE),
    gives(f"{POOL}kernel_size=(2, 1), stride=2, pad=(1, 0))", (2, 3), (2, 2), (1, 0), RESHAPE),
    gives(f"{POOL}kernel_size=(2, 1), stride=2, pad=(1, 0), round_mode='FLOOR')", (2, 2), (2, 1), (1, 0), RESHAPE),
    yields(f"{POOL}kernel_size=2, pad=1)", 1, (float("-inf"),), (LOWEST,), f"{LAYERS}/pooling_layer.cpp, Forward_cpu"),
    yields(f"{POOL}kernel_size=2, pad=1)", 1, (-5,), (-5,), f"{LAYERS}/pooling_layer.cpp, Forward_cpu"),
    yields(
        f"{POOL}pool='AVE', kernel_size=3, stride=2, pad=1)",
        2,
        (36,),
        (36 * 4 / 9, 36 * 2 / 6, 36 * 2 / 6, 36 * 1 / 4),
        f"{LAYERS}/pooling_layer.cpp, Forward_cpu: pool_size",
    ),
)
