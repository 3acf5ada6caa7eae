"""MATLAB: the sizes of the help pages, and the side of an odd element as the toolbox's own functions had it in 2018."""

from read_examples import fits_not, gives, leaves_out, refuses, yields

HELP = "https://www.mathworks.com/help/deeplearning/ref"
CONV = f"{HELP}/nnet.cnn.layer.convolution2dlayer.html"
SIZE = f"{CONV}, Padding: vector of nonnegative integers, [t b l r]"
DOT = f"{CONV}: the filters move along the input, and the dot product with the weights is computed"
TRANSPOSED = f"{HELP}/transposedconv2dlayer.html, Cropping"
UNSTATED = "the kernel's orientation is not documented, and taken as not flipped"
POOL = f"{HELP}/nnet.cnn.layer.maxpooling2dlayer.html and averagepooling2dlayer.html, Padding"
SAME = "nnet.internal.cnn.layer.padding.calculateSamePadding, 2018"
CROPPED = "nnet.internal.cnn.layer.TransposedConvolution2D, setCroppingAndOutputSizeOffsetIfSame, 2018"


def _padded(name, more, stated, flipped):
    line = f"matlab.{name}("
    yield gives(f"{line}3{more})", 5, 3, 0, stated, flipped=flipped)
    yield gives(f"{line}3{more}, Stride=2, Padding=1)", 5, 3, 1, stated)
    yield gives(f"{line}3{more}, Padding=(1, 2, 0, 1))", (5, 5), (6, 4), (1, 0), stated)
    yield gives(f"{line}3{more}, Stride=2, Padding='same')", 6, 3, 0, SAME)
    yield gives(f"{line}4{more}, Padding='same')", 6, 6, 1, SAME)
    yield gives(f"{line}1{more}, Stride=2, Padding='same')", 4, 2, 0, SAME)
    yield refuses(f"{line}3{more}, Padding=-1)", 5, "Padding", stated)
    yield refuses(f"{line}3{more}, Padding=(-1, 2, 0, 1))", (5, 5), "Padding", stated)
    yield refuses(f"{line}3{more}, Padding=(1, 2, 0, -1))", (5, 5), "Padding", stated)
    yield fits_not(f"{line}3{more})", 2, stated)


BACKWARD = "matlab.transposedConv2dLayer("
EXAMPLES = (
    *_padded("convolution2dLayer", ", n", SIZE, None),
    gives("matlab.convolution2dLayer(3, n, DilationFactor=2)", 7, 3, 0, DOT, flipped=False),
    gives("matlab.convolution2dLayer(3, n, DilationFactor=2, Padding=1)", 5, 3, 1, SIZE),
    gives("matlab.convolution2dLayer(3, n, DilationFactor=2, Padding=(1, 2, 1, 2))", (5, 5), (4, 4), (1, 1), SIZE),
    leaves_out("matlab.convolution2dLayer(3, n, DilationFactor=2, Padding='same')", 7, SAME),
    *_padded("maxPooling2dLayer", "", POOL, None),
    *_padded("averagePooling2dLayer", "", POOL, None),
    gives(f"{BACKWARD}3, n)", 4, 6, 0, f"{TRANSPOSED}; {UNSTATED}", flipped=False),
    gives(f"{BACKWARD}3, n, Stride=2, Cropping=1)", 4, 7, 1, TRANSPOSED),
    gives(f"{BACKWARD}4, n, Stride=2, Cropping=(1, 2, 0, 1))", (4, 4), (7, 9), (1, 0), TRANSPOSED),
    gives(f"{BACKWARD}3, n, Stride=2, Cropping='same')", 4, 8, 0, CROPPED),
    gives(f"{BACKWARD}4, n, Cropping='same')", 4, 4, 1, CROPPED),
    gives(f"{BACKWARD}1, n, Stride=3, Cropping='same')", 4, 12, 0, CROPPED),
    refuses(f"{BACKWARD}3, n, Cropping=-1)", 4, "Cropping", TRANSPOSED),
    refuses(f"{BACKWARD}3, n, Cropping=(-1, 2, 0, 1))", (4, 4), "Cropping", TRANSPOSED),
    refuses(f"{BACKWARD}3, n, Cropping=(1, 2, 0, -1))", (4, 4), "Cropping", TRANSPOSED),
    fits_not(f"{BACKWARD}2, n, Cropping=1)", 1, TRANSPOSED),
    yields("matlab.averagePooling2dLayer(2, Padding=1)", 1, (8,), (8 / 4,), f"{POOL}: zero padding"),
)
