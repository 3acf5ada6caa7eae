"""Sentences in documentation and tutorials that are false as they stand, each with a counterexample to run.

A claim is refuted by code: `code` runs, `claimed` is what the sentence promises of it and `actual` what is so. Both are
expressions over the names that the code defines.
"""

from dataclasses import dataclass

from derive.source import Source


@dataclass(frozen=True)
class Claim:
    """One sentence, where it stands, and the smallest example that contradicts it; `truth` says what holds instead."""

    slug: str
    title: str
    quote: str
    source: Source
    code: str
    claimed: str
    actual: str
    truth: str

    def results(self):
        """(what the sentence promises, what is so), computed."""
        names = {}
        exec(self.code, names)  # declared below, not input
        return eval(self.claimed, names), eval(self.actual, names)


CLAIMS = (
    Claim(
        slug="keras-same-height-and-width",
        title="Keras: same gives the size of the input",
        quote='"same" results in padding evenly to the left/right or up/down of the input such that output has the '
        "same height/width dimension as the input.",
        source=Source(
            "Keras 3.15, Conv1DTranspose",
            "https://github.com/keras-team/keras/blob/v3.15.0/keras/src/layers/convolutional/conv1d_transpose.py",
            "Args: padding",
        ),
        code="from derive import evaluate\n"
        "layer = evaluate(\"keras.layers.Conv1DTranspose(1, 3, strides=2, padding='same')\", input_size=5)",
        claimed="5",
        actual="layer.output_size",
        truth="The output has i·s elements; only for stride 1 is that the size of the input. Nothing is padded: what "
        "the full result has more is cropped, an odd element at the end, so not evenly.",
    ),
    Claim(
        slug="d2l-round-trip",
        title="Dive into Deep Learning: the transposed layer restores the shape",
        quote="if we feed X into a convolutional layer f to output Y=f(X) and create a transposed convolutional layer g "
        "with the same hyperparameters as f except for the number of output channels being the number of channels in "
        "X, then g(Y) will have the same shape as X.",
        source=Source(
            "Dive into Deep Learning, 14.10 Transposed Convolution",
            "https://d2l.ai/chapter_computer-vision/transposed-conv.html",
            "14.10.2 Padding, Strides, and Multiple Channels",
        ),
        code="from derive import evaluate\n"
        'down = evaluate("nn.Conv2d(10, 20, kernel_size=3, padding=1, stride=2)", input_size=(8, 8))\n'
        'up = evaluate("nn.ConvTranspose2d(20, 10, kernel_size=3, padding=1, stride=2)", input_size=down.output_size)',
        claimed="(8, 8)",
        actual="up.output_size",
        truth="A convolution with stride s maps s sizes to one, and the transposed layer gives back the smallest of "
        "them unless output_padding or output_size picks another. The chapter's own example happens to start from "
        "the smallest.",
    ),
    Claim(
        slug="torch-maxpool1d-ceil",
        title="PyTorch: the size of MaxPool1d with ceil_mode",
        quote="L_out = ⌈(L_in + 2 × padding − dilation × (kernel_size − 1) − 1 + (stride − 1)) / stride⌉ + 1",
        source=Source(
            "PyTorch 2.13, MaxPool1d",
            "https://github.com/pytorch/pytorch/blob/v2.13.0/torch/nn/modules/pooling.py",
            "MaxPool1d, Shape: if ceil_mode",
        ),
        code="from derive import evaluate\n"
        "size, kernel_size, stride, padding, dilation = 5, 5, 2, 0, 1\n"
        'layer = evaluate("nn.MaxPool1d(5, stride=2, ceil_mode=True)", input_size=size)\n'
        "numerator = size + 2 * padding - dilation * (kernel_size - 1) - 1 + (stride - 1)",
        claimed="-(-numerator // stride) + 1",
        actual="layer.output_size",
        truth="The ceiling and the added s − 1 do the same thing, and the formula has both. One of them is right, and "
        "then a window that would start after the input is dropped.",
    ),
    Claim(
        slug="keras-pooling-same",
        title="Keras: same pooling gives the size of the input",
        quote='"same" results in padding evenly to the left/right or up/down of the input such that output has the '
        "same height/width dimension as the input.",
        source=Source(
            "Keras 3.15, MaxPooling2D",
            "https://github.com/keras-team/keras/blob/v3.15.0/keras/src/layers/pooling/max_pooling2d.py",
            "Args: padding",
        ),
        code="from derive import evaluate\n"
        "layer = evaluate(\"keras.layers.MaxPooling2D(2, padding='same')\", input_size=(5, 5))",
        claimed="(5, 5)",
        actual="layer.output_size",
        truth="The output has ⌈i/s⌉ elements, and the stride of a pooling is its window unless another is given. An "
        "odd element of the padding goes after the input.",
    ),
    Claim(
        slug="jax-conv-same-size",
        title="JAX: SAME and SAME_LOWER give the size of the input",
        quote="'SAME' and 'SAME_LOWER' add padding to produce same output size as the input.",
        source=Source(
            "JAX 0.10.2, jax.lax.conv_general_dilated",
            "https://docs.jax.dev/en/latest/_autosummary/jax.lax.conv_general_dilated.html",
            "padding",
        ),
        code="from derive import evaluate\n"
        'layer = evaluate("jax.lax.conv_general_dilated", input_size=4, kernel_size=3, window_strides=2, padding="SAME")',
        claimed="4",
        actual="layer.output_size",
        truth="The output has ⌈i/s⌉ elements.",
    ),
    Claim(
        slug="jax-convolve-first-input",
        title="JAX: same convolve has the size of the first input",
        quote="Specifying mode = 'same' returns a centered convolution the same size as the first input",
        source=Source(
            "JAX 0.10.2, jax.numpy.convolve",
            "https://docs.jax.dev/en/latest/_autosummary/jax.numpy.convolve.html",
            "Examples",
        ),
        code="from derive import evaluate\n"
        'layer = evaluate("jax.numpy.convolve", input_size=2, kernel_size=5, mode="same")',
        claimed="2",
        actual="layer.output_size",
        truth="As in NumPy the output is as long as the longer of the two; in SciPy it is as long as the first.",
    ),
    Claim(
        slug="flax-nnx-transposed-same",
        title="Flax: a transposed SAME layer keeps the shape",
        quote="SAME pads the input so that the output shape is the same as the input shape.",
        source=Source(
            "Flax 0.12, nnx.ConvTranspose",
            "https://flax.readthedocs.io/en/latest/api_reference/flax.nnx/nn/linear.html",
            "padding",
        ),
        code="from derive import evaluate\n"
        'layer = evaluate("flax.nnx.ConvTranspose", input_size=4, kernel_size=3, strides=2, padding="SAME")',
        claimed="4",
        actual="layer.output_size",
        truth="The output has i·s elements, and nothing is padded: the full result is cropped.",
    ),
    Claim(
        slug="equinox-transposed-same",
        title="Equinox: SAME produces the size of the input",
        quote="This will apply padding to produce an output with the same size spatial dimensions as the input.",
        source=Source(
            "Equinox 0.13, equinox.nn.ConvTranspose",
            "https://docs.kidger.site/equinox/api/nn/conv/",
            "padding",
        ),
        code="from derive import evaluate\n"
        'layer = evaluate("equinox.nn.ConvTranspose1d", input_size=4, kernel_size=3, stride=2, padding="SAME")',
        claimed="4",
        actual="layer.output_size",
        truth="A convolution gives ⌈i/s⌉ elements, a transposed one i·s less output_padding.",
    ),
)
