"""False sentences in the documentation of frameworks that fewer people use, or that are no longer developed."""

from derive.corrections.correction import Correction
from derive.runtime.source import Source

MXNET = "https://github.com/apache/mxnet/blob/1.9.1"

CORRECTIONS = (
    Correction(
        slug="mlx-transposed-padding",
        title="MLX: padding of a transposed layer pads the input",
        quote="padding (int, optional): How many positions to 0-pad the input with.",
        source=Source(
            "MLX 0.32, nn.ConvTranspose1d",
            "https://github.com/ml-explore/mlx/blob/v0.32.1/python/mlx/nn/layers/convolution_transpose.py",
            "Args: padding",
        ),
        code="from derive import evaluate\n"
        'padded = evaluate("mlx.nn.ConvTranspose1d", 2 + 2 * 1, kernel_size=3)\n'
        'layer = evaluate("mlx.nn.ConvTranspose1d", 2, kernel_size=3, padding=1)',
        claimed="padded.output_size",
        actual="layer.output_size",
        truth="It cuts so many elements off both ends of the output: it is the padding of the convolution that this "
        "one is the transpose of.",
    ),
    Correction(
        slug="flux-transposed-padding",
        title="Flux: pad of a transposed layer pads the input",
        quote="Whereas pad is used to zero-pad the input, outpad only affects the output shape.",
        source=Source(
            "Flux 0.16.11, ConvTranspose",
            "https://github.com/FluxML/Flux.jl/blob/v0.16.11/src/layers/conv.jl",
            "ConvTranspose",
        ),
        code="from derive import evaluate\n"
        'padded = evaluate("Flux.ConvTranspose", 2 + 2 * 1, filter=3)\n'
        'layer = evaluate("Flux.ConvTranspose", 2, filter=3, pad=1)',
        claimed="padded.output_size",
        actual="layer.output_size",
        truth="It cuts so many elements off both ends of the output. We have read this in Flux's source, not run it.",
    ),
    Correction(
        slug="burn-same-size",
        title="Burn: Same gives the size of the input",
        quote="Dynamically calculates padding to ensure output size matches input size.",
        source=Source(
            "Burn 0.22.0-pre.2, PaddingConfig1d",
            "https://github.com/tracel-ai/burn/blob/v0.22.0-pre.2/crates/burn-nn/src/padding.rs",
            "Same",
        ),
        code="from derive import evaluate\n"
        'layer = evaluate("burn.nn.conv.Conv1dConfig", 2, kernel_size=2, stride=2, padding="Same")',
        claimed="2",
        actual="layer.output_size",
        truth="The output has ⌈i/s⌉ elements, by a function of the same file. We have read it, not run it.",
    ),
    Correction(
        slug="mxnet-output-padding-sides",
        title="MXNet: output_padding on both sides",
        quote="Controls the amount of implicit zero-paddings on both sides of the output for output_padding number of "
        "points for each dimension.",
        source=Source(
            "MXNet 1.9.1, gluon.nn.Conv1DTranspose", f"{MXNET}/python/mxnet/gluon/nn/conv_layers.py", "output_padding"
        ),
        code="from derive import evaluate\n"
        "name = 'mxnet.gluon.nn.Conv1DTranspose'\n"
        "without = evaluate(name, 2, kernel_size=3, strides=2)\n"
        "layer = evaluate(name, 2, kernel_size=3, strides=2, output_padding=1)",
        claimed="without.output_size + 2 * 1",
        actual="layer.output_size",
        truth="It lengthens the output at its end only. The formula further down the page has it once, which is right.",
    ),
    Correction(
        slug="mxnet-transposed-dilation",
        title="MXNet: the size of a transposed convolution",
        quote="out_height = (height-1)*strides[0]-2*padding[0]+kernel_size[0]+output_padding[0]",
        source=Source(
            "MXNet 1.9.1, gluon.nn.Conv2DTranspose", f"{MXNET}/python/mxnet/gluon/nn/conv_layers.py", "Outputs"
        ),
        code="from derive import evaluate\n"
        "height, kernel_size, strides, padding, output_padding = 1, 2, 1, 0, 0\n"
        'layer = evaluate("mxnet.gluon.nn.Conv2DTranspose", (1, 1), kernel_size=2, dilation=2)\n'
        "out_height, out_width = layer.output_size",
        claimed="(height - 1) * strides - 2 * padding + kernel_size + output_padding",
        actual="out_height",
        truth="The layer takes a dilation, and the formula has none: the effective kernel size belongs in it.",
    ),
    Correction(
        slug="mxnet-pooling-full-caffe",
        title="MXNet: full pooling is Caffe's",
        quote="full, which is compatible with Caffe: f(x, k, p, s) = ceil((x+2*p-k)/s)+1",
        source=Source("MXNet 1.9.1, Pooling", f"{MXNET}/src/operator/nn/pooling.cc", "pooling_convention"),
        code="from derive import evaluate\n"
        'caffe = evaluate("caffe.layers.Pooling", (3, 3), kernel_size=2, stride=2, pad=1)\n'
        'layer = evaluate("mxnet.nd.Pooling", (3, 3), kernel=(2, 2), stride=(2, 2), pad=(1, 1), '
        'pooling_convention="full")',
        claimed="caffe.output_size",
        actual="layer.output_size",
        truth="Without padding the two count alike. With padding Caffe drops a last window that would start after the "
        "input, and MXNet keeps it. We have read Caffe's rule in its source.",
    ),
    Correction(
        slug="caffe-pooling-size",
        title="Caffe: a pooling has the size of a convolution",
        quote="n * c * h_o * w_o, where h_o and w_o are computed in the same way as convolution.",
        source=Source(
            "Caffe, Pooling Layer",
            "https://github.com/BVLC/caffe/blob/master/docs/tutorial/layers/pooling.md",
            "Output",
        ),
        code="from derive import evaluate\n"
        'convolution = evaluate("caffe.layers.Convolution", (3, 3), kernel_size=2, stride=2)\n'
        'layer = evaluate("caffe.layers.Pooling", (3, 3), kernel_size=2, stride=2)',
        claimed="convolution.output_size",
        actual="layer.output_size",
        truth="A convolution rounds the quotient down, a pooling up unless round_mode says otherwise. We have read "
        "both in Caffe's source, not run them.",
    ),
    Correction(
        slug="chainer-convolution-dilation",
        title="Chainer: the size of a convolution",
        quote="the output size (h_O, w_O) is determined by the following equations: h_O = (h_I + 2h_P - h_K) / s_Y + 1",
        source=Source(
            "Chainer 7.8.1, convolution_2d",
            "https://github.com/chainer/chainer/blob/v7.8.1/chainer/functions/connection/convolution_2d.py",
            "convolution_2d",
        ),
        code="from derive import evaluate\n"
        "size, kernel_size, stride, pad = 3, 2, 1, 0\n"
        'layer = evaluate("chainer.functions.convolution_2d", (3, 3), kernel_size=2, dilate=2)\n'
        "height, width = layer.output_size",
        claimed="(size + 2 * pad - kernel_size) // stride + 1",
        actual="height",
        truth="The function takes dilate, and the equations have none: the effective kernel size belongs in them. "
        "deconvolution_2d has the same gap.",
    ),
    Correction(
        slug="chainer-deconvolution-outsize",
        title="Chainer: which outsize is legal",
        quote="the outsize (l_1, l_2, ..., l_N) must satisfy the following equations: d_n = ⌊(l_n + 2p_n - k_n) / s_n⌋ "
        "+ 1",
        source=Source(
            "Chainer 7.8.1, deconvolution_nd",
            "https://github.com/chainer/chainer/blob/v7.8.1/chainer/functions/connection/deconvolution_nd.py",
            "deconvolution_nd",
        ),
        code="from derive import LayerError, evaluate\n"
        "size, kernel_size, stride, pad = 2, 2, 2, 0\n\n\n"
        "def accepts(asked):\n"
        "    try:\n"
        '        evaluate("chainer.functions.deconvolution_1d", size, kernel_size=2, stride=2, outsize=asked)\n'
        "    except LayerError:\n"
        "        return False\n"
        "    return True",
        claimed="[asked for asked in range(2, 8) if (asked + 2 * pad - kernel_size) // stride + 1 == size]",
        actual="[asked for asked in range(2, 8) if accepts(asked)]",
        truth="It also takes those that fit a convolution with cover_all, which rounds up: 2s − 1 sizes in all.",
    ),
    Correction(
        slug="theano-half-size",
        title="Theano: half keeps the size for odd filters",
        quote="For filters with an odd number of rows and columns, this leads to the output shape being equal to the "
        "input shape.",
        source=Source(
            "Theano 1.0.5, conv2d",
            "https://github.com/Theano/Theano/blob/rel-1.0.5/theano/tensor/nnet/__init__.py",
            "border_mode: 'half'",
        ),
        code="from derive import evaluate\n"
        'half = {"border_mode": "half", "subsample": (2, 2)}\n'
        'layer = evaluate("theano.tensor.nnet.conv2d", (2, 2), kernel_size=(3, 3), **half)',
        claimed="(2, 2)",
        actual="layer.output_size",
        truth="Only where subsample is 1; else there are ⌈i/s⌉ elements.",
    ),
    Correction(
        slug="lasagne-pool-length",
        title="Lasagne: the length of a pooling",
        quote="When ignore_border == True, this is given by the number of full pooling regions that fit in the padded "
        "input length, divided by the stride (rounding down).",
        source=Source(
            "Lasagne 0.2.dev1, pool_output_length",
            "https://github.com/Lasagne/Lasagne/blob/5d3c63cb315c50b1cbd27a6bc8664b406f34dd99/lasagne/layers/pool.py",
            "Notes",
        ),
        code="from derive import evaluate\n"
        "size, pool_size, stride = 2, 2, 2\n"
        "regions = size - pool_size + 1\n"
        'layer = evaluate("lasagne.layers.MaxPool1DLayer", size, pool_size=2)',
        claimed="regions // stride",
        actual="layer.output_size",
        truth="Rounding up, as the code below the sentence does. We have read it, not run it.",
    ),
)
"""As quoted where they stand."""
