"""Deeplearning4j: the sizes of its documentation, worked out by hand."""

from read_examples import fits_not, gives, refuses

SOURCE = "https://deeplearning4j.konduit.ai/deeplearning4j/reference/convolutional-layers, ConvolutionMode"
LINE = "deeplearning4j.ConvolutionLayer(3"

EXAMPLES = (
    gives(f"{LINE})", 7, 5, 0, SOURCE, flipped=False),
    gives(f"{LINE}, stride=2, padding=1)", 8, 4, 1, SOURCE, high=1),
    gives(f"{LINE}, dilation=2)", 7, 3, 0, SOURCE),
    gives(f"{LINE}, stride=2, convolutionMode='Same')", 8, 4, 0, SOURCE, high=1),
    gives(f"{LINE}, stride=2, padding=4, convolutionMode='Same')", 7, 4, 1, SOURCE, high=1),
    gives(f"{LINE}, stride=2, convolutionMode='Strict')", 7, 3, 0, SOURCE),
    gives(f"{LINE}, stride=2, padding=1, dilation=2, convolutionMode='Strict')", 9, 4, 1, SOURCE),
    gives("deeplearning4j.ConvolutionLayer(4, stride=3, padding=1, convolutionMode='Strict')", 8, 3, 1, SOURCE),
    refuses(f"{LINE}, stride=2, convolutionMode='Strict')", 8, "stride", SOURCE),
    refuses(f"{LINE}, padding=-1)", 7, "padding", SOURCE),
    refuses(f"{LINE}, padding=-1, convolutionMode='Same')", 7, "padding", SOURCE),
    fits_not("deeplearning4j.ConvolutionLayer(5)", 3, SOURCE),
)
