"""False sentences in the documentation of the frameworks that most people use."""

from derive.corrections.correction import Correction
from derive.runtime.source import Source

TORCH = "https://github.com/pytorch/pytorch/blob/v2.13.0/torch/nn"
KERAS = "https://github.com/keras-team/keras/blob/v3.15.0/keras/src/layers"
FLAX = "https://github.com/google/flax/blob/v0.12.7/flax"
PADDLE = "https://github.com/PaddlePaddle/Paddle/blob/v3.3.1/python/paddle/nn"
MINDSPORE = "https://www.mindspore.cn/docs/en/r2.10.0/api_python/nn"

SAME_HEIGHT = (
    '"same" results in padding evenly to the left/right or up/down of the input such that output has the same '
    "height/width dimension as the input."
)

CORRECTIONS = (
    Correction(
        slug="torch-maxpool1d-ceil",
        title="PyTorch: the size of MaxPool1d with ceil_mode",
        quote="L_out = ⌈(L_in + 2 × padding − dilation × (kernel_size − 1) − 1 + (stride − 1)) / stride⌉ + 1",
        source=Source("PyTorch 2.13, MaxPool1d", f"{TORCH}/modules/pooling.py", "MaxPool1d, Shape: if ceil_mode"),
        code="from derive import evaluate\n"
        "size, kernel_size, stride, padding, dilation = 5, 5, 2, 0, 1\n"
        'layer = evaluate("nn.MaxPool1d(5, stride=2, ceil_mode=True)", input_size=size)\n'
        "numerator = size + 2 * padding - dilation * (kernel_size - 1) - 1 + (stride - 1)",
        claimed="-(-numerator // stride) + 1",
        actual="layer.output_size",
        truth="The ceiling and the added s − 1 do the same thing, and the formula has both. One of them is right, and "
        "then a window that would start after the input is dropped.",
    ),
    Correction(
        slug="torch-ceil-mode-covers",
        title="PyTorch: ceil_mode covers every element",
        quote="If True, will use ceil instead of floor to compute the output shape. This ensures that every element in "
        "the input tensor is covered by a sliding window.",
        source=Source("PyTorch 2.13, MaxPool1d", f"{TORCH}/modules/pooling.py", "MaxPool1d, Args: ceil_mode"),
        code="from derive import evaluate\n"
        'layer = evaluate("nn.MaxPool1d(1, stride=2, ceil_mode=True)", input_size=2)\n'
        "(axis,) = layer.axes\n"
        "covered = {read for read, tap, output in axis.relation()}",
        claimed="2",
        actual="len(covered)",
        truth="That holds for undilated windows at least as long as the stride. Shorter ones leave gaps between them, "
        "and also at the end, where ceil_mode adds no window that would start after the input.",
    ),
    Correction(
        slug="keras-same-height-and-width",
        title="Keras: same gives the size of the input",
        quote=SAME_HEIGHT,
        source=Source("Keras 3.15, Conv1DTranspose", f"{KERAS}/convolutional/conv1d_transpose.py", "Args: padding"),
        code="from derive import evaluate\n"
        "layer = evaluate(\"keras.layers.Conv1DTranspose(1, 3, strides=2, padding='same')\", input_size=5)",
        claimed="5",
        actual="layer.output_size",
        truth="The output has i·s elements; only for stride 1 is that the size of the input. Nothing is padded: what "
        "the full result has more is cropped, an odd element at the end, so not evenly.",
    ),
    Correction(
        slug="keras-pooling-same",
        title="Keras: same pooling gives the size of the input",
        quote=SAME_HEIGHT,
        source=Source("Keras 3.15, MaxPooling2D", f"{KERAS}/pooling/max_pooling2d.py", "Args: padding"),
        code="from derive import evaluate\n"
        "layer = evaluate(\"keras.layers.MaxPooling2D(2, padding='same')\", input_size=(5, 5))",
        claimed="(5, 5)",
        actual="layer.output_size",
        truth="The output has ⌈i/s⌉ elements, and the stride of a pooling is its window unless another is given. An "
        "odd element of the padding goes after the input.",
    ),
    Correction(
        slug="keras-pooling-1d-size",
        title="Keras: the size of a valid MaxPooling1D",
        quote='The resulting output when using the "valid" padding option has a shape of: '
        "output_shape = (input_shape - pool_size + 1) / strides).",
        source=Source("Keras 3.15, MaxPooling1D", f"{KERAS}/pooling/max_pooling1d.py", "the second paragraph"),
        code="from derive import evaluate\n"
        "size, pool_size, strides = 2, 2, 2\n"
        'layer = evaluate("keras.layers.MaxPooling1D(2, strides=2)", input_size=size)',
        claimed="(size - pool_size + 1) / strides",
        actual="layer.output_size",
        truth="The quotient must be rounded up. Whoever rounds it down, as an integer division does, gets no window at "
        "all here. The page of MaxPooling2D has ⌊(i − k)/s⌋ + 1, which is the same number.",
    ),
    Correction(
        slug="keras-causal-stride",
        title="Keras: a causal output t does not look past input t",
        quote='"causal" results in causal(dilated) convolutions, e.g. output[t] does not depend on input[t+1:].',
        source=Source("Keras 3.15, Conv1D", f"{KERAS}/convolutional/conv1d.py", "Args: padding"),
        code="from derive import evaluate\n"
        "layer = evaluate(\"keras.layers.Conv1D(1, 2, strides=2, padding='causal')\", input_size=3)\n"
        "(axis,) = layer.axes\n"
        "latest = max(read for read, tap, output in axis.relation() if output == 1)",
        claimed="1",
        actual="latest",
        truth="Output t reads the inputs up to t·s: it is causal on the clock of the input. Only for stride 1 are the "
        "two indices the same.",
    ),
    Correction(
        slug="tensorflow-pytorch-both-sides",
        title="TensorFlow: PyTorch always pads both sides alike",
        quote="Note that this is different from existing libraries such as PyTorch and Caffe, which explicitly specify "
        "the number of padded pixels and always pad the same number of pixels on both sides.",
        source=Source(
            "TensorFlow 2.21, tf.nn, Notes on padding",
            "https://www.tensorflow.org/api_docs/python/tf/nn",
            "'SAME' padding",
        ),
        code="from derive import evaluate\n"
        "layer = evaluate(\"nn.Conv1d(1, 1, 2, padding='same')\", input_size=3)\n"
        "low, high = layer.pad",
        claimed="0",
        actual="high - low",
        truth="PyTorch has since taken the word over: its padding='same', for stride 1 only, puts the odd element "
        "after the input, as TensorFlow does. Of pads given as numbers the sentence is true.",
    ),
    Correction(
        slug="jax-conv-same-size",
        title="JAX: SAME and SAME_LOWER give the size of the input",
        quote="'SAME' and 'SAME_LOWER' add padding to produce same output size as the input.",
        source=Source(
            "JAX 0.10.2, jax.lax.conv_general_dilated",
            "https://docs.jax.dev/en/latest/_autosummary/jax.lax.conv_general_dilated.html",
            "padding",
        ),
        code="from derive import evaluate\n"
        'layer = evaluate("jax.lax.conv_general_dilated", 4, kernel_size=3, window_strides=(2,), padding="SAME")',
        claimed="4",
        actual="layer.output_size",
        truth="The output has ⌈i/s⌉ elements.",
    ),
    Correction(
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
    Correction(
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
    Correction(
        slug="flax-causal-size",
        title="Flax: causal padding keeps the size",
        quote="'CAUSAL' padding for a 1D convolution will left-pad the convolution axis, resulting in same-sized "
        "output.",
        source=Source("Flax 0.12, linen.Conv", f"{FLAX}/linen/linear.py", "padding"),
        code="from derive import evaluate\n"
        'layer = evaluate("flax.linen.Conv", input_size=2, kernel_size=2, strides=2, padding="CAUSAL")',
        claimed="2",
        actual="layer.output_size",
        truth="Like SAME it gives ⌈i/s⌉ elements.",
    ),
    Correction(
        slug="flax-nnx-inverse-shape",
        title="Flax: which padding inverts the change of shape",
        quote="if you want a nnx.ConvTranspose layer to invert the shape change produced by a nnx.Conv layer with a "
        "given padding and dilation, you should explicitly pass dilation * (kernel_size - 1) - padding as the padding "
        "argument to the nnx.ConvTranspose layer.",
        source=Source("Flax 0.12, nnx.ConvTranspose", f"{FLAX}/nnx/nn/linear.py", "padding"),
        code="from derive import evaluate\n"
        'down = evaluate("flax.nnx.Conv", 2, kernel_size=3, strides=2, padding=1)\n'
        'up = evaluate("flax.nnx.ConvTranspose", down.output_size, kernel_size=3, strides=2, padding=1 * (3 - 1) - 1)',
        claimed="2",
        actual="up.output_size",
        truth="The padding is right, but a convolution with stride s maps s sizes to one, and this gives back the "
        "smallest of them. For another one the last pad must be larger, by up to s − 1.",
    ),
    Correction(
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
    Correction(
        slug="paddle-output-size-range",
        title="Paddle: the sizes that output_size may ask for",
        quote="the L_out of the output size must between L'_out and L'_out + stride.",
        source=Source("Paddle 3.3.1, conv1d_transpose", f"{PADDLE}/functional/conv.py", "conv1d_transpose, Note"),
        code="from derive import LayerError, evaluate\n"
        "size, kernel_size, stride = 3, 3, 2\n"
        "smallest = (size - 1) * stride + kernel_size\n\n\n"
        "def accepts(asked):\n"
        "    try:\n"
        '        evaluate("paddle.nn.functional.conv1d_transpose", size, kernel_size=3, stride=2, output_size=asked)\n'
        "    except LayerError:\n"
        "        return False\n"
        "    return True",
        claimed="[asked for asked in range(5, 12) if smallest <= asked <= smallest + stride]",
        actual="[asked for asked in range(5, 12) if accepts(asked)]",
        truth="The last one is refused: s sizes are legal, the largest L' + s − 1. A convolution maps L' + s to one "
        "element more. The Chinese page has the half-open interval.",
    ),
    Correction(
        slug="paddle-transposed-same-size",
        title="Paddle: the size of a transposed SAME",
        quote='padding = "SAME": L\'_out = (L_in + stride − 1) / stride',
        source=Source(
            "Paddle, conv1d_transpose, in Chinese",
            "https://paddlepaddle.org.cn/documentation/api/paddle/nn/functional/conv1d_transpose_cn.html",
            "the formulas after the shapes",
        ),
        code="from derive import evaluate\n"
        "size, stride = 3, 2\n"
        'layer = evaluate("paddle.nn.functional.conv1d_transpose", size, kernel_size=3, stride=2, padding="SAME")',
        claimed="(size + stride - 1) // stride",
        actual="layer.output_size",
        truth="That is the size of a convolution, which shrinks. The transposed one cuts off what SAME would pad to a "
        "convolution of its own input: i·s elements are left where the stride divides i and k ≥ s, here fewer.",
    ),
    Correction(
        slug="mindspore-transposed-same-size",
        title="MindSpore: the size of a transposed same",
        quote="pad_mode is 'same': L_out = (L_in + stride − 1) / stride",
        source=Source("MindSpore 2.10, Conv1dTranspose", f"{MINDSPORE}/mindspore.nn.Conv1dTranspose.html", "Outputs"),
        code="from derive import evaluate\n"
        "size, stride = 1, 2\n"
        'layer = evaluate("mindspore.nn.Conv1dTranspose", size, kernel_size=3, stride=2, pad_mode="same")',
        claimed="(size + stride - 1) // stride",
        actual="layer.output_size",
        truth="That is the size of the convolution. The transposed one has i·s elements, as the page of "
        "Conv2dTranspose says.",
    ),
    Correction(
        slug="mindspore-transposed-valid-size",
        title="MindSpore: the size of a transposed valid",
        quote="pad_mode is 'valid': H_out = H_in × stride[0] + max{(dilation[0] − 1) × (kernel_size[0] − 1) − "
        "stride[0], 0}",
        source=Source("MindSpore 2.10, Conv2dTranspose", f"{MINDSPORE}/mindspore.nn.Conv2dTranspose.html", "Outputs"),
        code="from derive import evaluate\n"
        "size, kernel_size, stride, dilation = 1, 2, 1, 1\n"
        'layer = evaluate("mindspore.nn.Conv2dTranspose", (1, 1), kernel_size=2, stride=1, pad_mode="valid")\n'
        "height, width = layer.output_size",
        claimed="size * stride + max((dilation - 1) * (kernel_size - 1) - stride, 0)",
        actual="height",
        truth="In the place of (d − 1)(k − 1) belongs the effective kernel size k̂ = d(k − 1) + 1.",
    ),
)
"""In the order of how many use them."""
