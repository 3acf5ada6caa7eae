"""False sentences of tutorials and textbooks."""

from derive.corrections.correction import Correction
from derive.runtime.source import Source

CORRECTIONS = (
    Correction(
        slug="d2l-round-trip",
        title="Dive into Deep Learning: the transposed layer restores the shape",
        quote="if we feed X into a convolutional layer f to output Y=f(X) and create a transposed convolutional layer "
        "g with the same hyperparameters as f except for the number of output channels being the number of channels in "
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
)
"""As quoted where they stand."""
