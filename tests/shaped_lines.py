"""Lines in which arrays are made, and the spatial sizes of what they return; run as a file, the framework is asked them.

    python tests/shaped_lines.py torch

Each line is an expression. Its sizes stand beside it, with the part of the real result's shape that is spatial.
"""

import sys

FIRST, LAST, ALL, UNBATCHED, UNBATCHED_LAST = (2, None), (1, -1), (0, None), (1, None), (0, -1)
IMPORTS = {
    "torch": "import torch, torch.nn as nn, torch.nn.functional as F",
    "keras": "import numpy as np, keras; from keras import layers",
    "tensorflow": "import numpy as np, tensorflow as tf",
    "tf_keras": "import numpy as np, tf_keras",
    "jax": "import numpy as np, jax, jax.numpy as jnp; from jax import lax",
    "flax": "import flax, jax, jax.numpy as jnp; from flax import nnx",
    "numpy": "import numpy as np",
    "scipy": "import numpy as np, scipy",
}
LINES = {
    "torch": [
        ("F.conv2d(torch.randn(1, 3, 12, 16), torch.randn(8, 3, 5, 3), padding=1)", (10, 16), FIRST),
        ("F.conv2d(torch.zeros((3, 12, 16)), weight=torch.ones([8, 3, 5, 3]), stride=2)", (4, 7), UNBATCHED),
        ("torch.conv1d(torch.rand(2, 3, 20), torch.empty(8, 3, 4), dilation=3)", (11,), FIRST),
        ("F.conv_transpose2d(torch.randn(1, 4, 5, 6), torch.zeros(4, 2, 2, 3).float(), stride=2)", (10, 13), FIRST),
        ("F.conv_transpose1d(torch.randn(4, 5), torch.full((4, 2, 3), 0.5))", (7,), UNBATCHED),
        ("F.conv3d(torch.randn(1, 2, 5, 6, 7), torch.randn(1, 2, 1, 2, 3))", (5, 5, 5), FIRST),
        ("F.conv2d(torch.randn(1, 1, 6, 6), torch.tensor([[[[1.0, 2.0], [3.0, 4.0]]]]))", (5, 5), FIRST),
        ("F.conv1d(torch.arange(9.0).reshape(1, 1, 9), nn.Parameter(torch.randn(1, 1, 3)))", (7,), FIRST),
        ("F.avg_pool2d(torch.rand(1, 1, 20, 21), 4)", (5, 5), FIRST),
        ("nn.MaxPool2d(4, stride=4, padding=2)(torch.rand(1, 1, 20, 21))", (6, 6), FIRST),
        ("nn.Conv2d(3, 8, 3)(torch.randn(3, 12, 16))", (10, 14), UNBATCHED),
        ("nn.ConvTranspose1d(3, 8, 4, stride=2)(torch.randn(1, 3, 12))", (26,), FIRST),
        ("nn.Conv1d(3, 8, 3, **dict(stride=2))(torch.randn(1, 3, 12))", (5,), FIRST),
        ("nn.Conv1d(*(3, 8, 3), padding=1 if True else 0)(torch.randn(1, 3, 12))", (12,), FIRST),
    ],
    "tensorflow": [
        ("tf.nn.conv2d(tf.zeros([1, 9, 8, 3]), np.zeros([2, 3, 3, 8], 'float32'), 2, 'SAME')", (5, 4), LAST),
        (
            "tf.nn.conv2d(tf.ones((1, 9, 8, 3)), filters=tf.random.normal([2, 3, 3, 8]), strides=1, padding='VALID')",
            (8, 6),
            LAST,
        ),
        ("tf.nn.conv1d(tf.ones((1, 9, 3)), tf.Variable(tf.ones([4, 3, 8])), 1, 'VALID')", (6,), LAST),
        ("tf.nn.depthwise_conv2d(tf.ones((1, 9, 8, 3)), tf.ones([2, 3, 3, 2]), (1, 1, 1, 1), 'VALID')", (8, 6), LAST),
        ("tf.nn.max_pool2d(tf.ones((1, 9, 8, 3)), 2, 2, 'VALID')", (4, 4), LAST),
    ],
    "keras": [
        ("layers.Conv2D(8, 3)(np.zeros((1, 12, 16, 3)))", (10, 14), LAST),
        ("layers.Conv1D(8, 3, strides=2, padding='same')(np.zeros((1, 12, 3)))", (6,), LAST),
        ("layers.MaxPooling2D(2)(np.zeros((1, 13, 16, 3)))", (6, 8), LAST),
        ("keras.ops.conv(np.zeros((1, 12, 16, 3)), np.zeros((5, 3, 3, 8)))", (8, 14), LAST),
        ("keras.ops.conv_transpose(np.zeros((1, 5, 6, 3)), np.zeros((2, 3, 8, 3)), strides=2)", (10, 13), LAST),
    ],
    "tf_keras": [
        ("tf_keras.layers.Conv2DTranspose(8, 3, strides=2, groups=2)(np.zeros((1, 5, 6, 3)))", (11, 13), LAST),
        ("tf_keras.layers.Conv1D(8, 3, data_format='channels_last')(np.zeros((1, 12, 3)))", (10,), LAST),
    ],
    "jax": [
        ("lax.conv(jnp.ones((1, 3, 9, 8)), jnp.ones((8, 3, 2, 3)), (1, 2), 'VALID')", (8, 3), FIRST),
        (
            "lax.conv_general_dilated(np.ones((1, 1, 9)), rhs=np.ones((1, 1, 3)), window_strides=(2,), padding='SAME')",
            (5,),
            FIRST,
        ),
        (
            "lax.conv_general_dilated(np.ones((1, 9, 8, 3)), np.ones((2, 3, 3, 8)), (1, 1), 'VALID', "
            "dimension_numbers=('NHWC', 'HWIO', 'NHWC'))",
            (8, 6),
            LAST,
        ),
        ("lax.conv_transpose(jnp.ones((1, 5, 6, 3)), jnp.ones((2, 3, 3, 8)), (2, 2), 'VALID')", (10, 13), LAST),
        ("jnp.convolve(jnp.zeros(9), jnp.ones(3))", (11,), ALL),
    ],
    "flax": [
        ("flax.linen.max_pool(jnp.ones((1, 9, 8, 3)), (2, 2), (2, 2))", (4, 4), LAST),
        ("flax.linen.avg_pool(jnp.ones((9, 8, 3)), (2, 2), (2, 2))", (4, 4), UNBATCHED_LAST),
        ("nnx.Conv(3, 8, (3, 2), padding='VALID', rngs=nnx.Rngs(0))(jnp.ones((1, 9, 8, 3)))", (7, 7), LAST),
    ],
    "numpy": [
        ("np.convolve([1, 2, 3, 4], [1, 2, 1])", (6,), ALL),
        ("np.convolve(np.zeros(9), np.ones((3,)), 'valid')", (7,), ALL),
        ("np.correlate(np.random.rand(9), np.array([1.0, 2.0, 1.0, 0.0]), mode='same')", (9,), ALL),
    ],
    "scipy": [
        ("scipy.signal.convolve2d(np.random.rand(6, 7), [[1, 2], [3, 4], [5, 6]])", (8, 8), ALL),
        ("scipy.signal.convolve(np.zeros(9), [1, 2, 1], mode='valid')", (7,), ALL),
        ("scipy.ndimage.convolve1d(np.zeros(9), [1, 2, 1])", (9,), ALL),
    ],
}


def ask(framework):
    """The spatial sizes of each line's result, as the framework itself runs it."""
    names = {}
    exec(IMPORTS[framework], names)
    found = []
    for line, _, (begin, end) in LINES[framework]:
        found.append(tuple(int(size) for size in eval(line, names).shape[begin:end]))
    return found


if __name__ == "__main__":
    print(ask(sys.argv[1]))
