"""Lasagne: Python's floor division; what is refused beyond its own checks, Theano refuses."""

from read_examples import fits_not, gives, refuses, yields

LAYERS = "https://github.com/Lasagne/Lasagne/blob/5d3c63cb315c50b1cbd27a6bc8664b406f34dd99/lasagne/layers"
THEANO = "https://github.com/Theano/Theano/blob/rel-1.0.5/theano/tensor"
SIZE = f"{LAYERS}/conv.py, conv_output_length"
INPUT = f"{LAYERS}/conv.py, conv_input_length"
INIT = f"{LAYERS}/conv.py, BaseConvLayer.__init__"
CONVOLVE = f"{LAYERS}/conv.py, convolve: filter_flip=self.flip_filters"
GRADIENT = f"{LAYERS}/conv.py, convolve: a data gradient with filter_flip=not self.flip_filters"
GIVEN = f"{LAYERS}/conv.py, get_output_shape_for: output_size; {THEANO}/nnet/abstract_conv.py"
BORDER = f"{THEANO}/nnet/abstract_conv.py: invalid border_mode"
DILATED = f"{LAYERS}/conv.py, DilatedConv2DLayer"
POOL = f"{LAYERS}/pool.py, pool_output_length"
PADDED = f"{THEANO}/signal/pool.py, Pool: the padding must be smaller than the window"


def _convolution(rank):
    line = f"lasagne.layers.Conv{rank}DLayer(x, n, 3"
    yield gives(f"{line})", 6, 4, 0, CONVOLVE, flipped=True)
    yield gives(f"{line}, flip_filters=False)", 6, 4, 0, CONVOLVE, flipped=False)
    yield gives(f"{line}, stride=2)", 6, 2, 0, SIZE)
    yield gives(f"{line}, stride=2, pad='valid')", 6, 2, 0, SIZE)
    yield gives(f"{line}, stride=2, pad='full')", 6, 4, 2, SIZE)
    yield gives(f"{line}, stride=2, pad='same')", 6, 3, 1, SIZE)
    yield gives(f"{line}, stride=2, pad=1)", 6, 3, 1, SIZE)
    yield gives(f"{line}, pad=2)", 6, 8, 2, SIZE)
    yield refuses(f"lasagne.layers.Conv{rank}DLayer(x, n, 2, pad='same')", 6, "filter_size", INIT)
    yield refuses(f"{line}, pad=-1)", 6, "pad", BORDER)
    yield fits_not(f"{line})", 2, SIZE)


def _transposed(rank):
    for name in (f"TransposedConv{rank}DLayer", f"Deconv{rank}DLayer"):
        line = f"lasagne.layers.{name}(x, n, 3"
        yield gives(f"{line})", 4, 6, 0, GRADIENT, flipped=True)
        yield gives(f"{line}, flip_filters=True)", 4, 6, 0, GRADIENT, flipped=False)
    for crop, smallest, low in (("'valid'", 9, 0), ("'full'", 5, 2), ("'same'", 7, 1), ("1", 7, 1)):
        yield gives(f"{line}, stride=2, crop={crop})", 4, smallest, low, INPUT)
        for size in (smallest, smallest + 1):
            yield gives(f"{line}, stride=2, crop={crop}, output_size={size})", 4, size, low, GIVEN)
        for size in (smallest - 1, smallest + 2):
            yield refuses(f"{line}, stride=2, crop={crop}, output_size={size})", 4, "output_size", GIVEN)
    yield refuses(f"lasagne.layers.TransposedConv{rank}DLayer(x, n, 2, crop='same')", 4, "filter_size", INIT)
    yield refuses(f"{line}, crop=-1)", 4, "crop", BORDER)
    yield gives(f"lasagne.layers.TransposedConv{rank}DLayer(x, n, 5, crop='same')", 4, 4, 2, INPUT)
    yield gives(f"lasagne.layers.TransposedConv{rank}DLayer(x, n, 5, crop='same', output_size=4)", 4, 4, 2, GIVEN)
    yield gives(f"lasagne.layers.TransposedConv{rank}DLayer(x, n, 5, crop='full', output_size=3)", 7, 3, 4, GIVEN)
    yield gives(f"lasagne.layers.TransposedConv{rank}DLayer(x, n, 4, stride=2, crop=1, output_size=6)", 3, 6, 1, GIVEN)
    yield fits_not(f"{line}, crop=2)", 1, INPUT)
    yield fits_not(f"{line}, crop='full')", 1, INPUT)


def _pooling(name, rank):
    line = f"lasagne.layers.{name}{rank}DLayer(x, "
    yield gives(f"{line}2)", 5, 2, 0, POOL)
    yield gives(f"{line}3, stride=2, pad=1)", 6, 3, 1, POOL)
    yield gives(f"{line}3, stride=1, pad=2)", 6, 8, 2, POOL)
    yield refuses(f"{line}2, pad=2)", 6, "pad pool_size", PADDED)
    yield gives(f"{line}2, ignore_border=False)", 5, 3, 0, POOL)
    yield gives(f"{line}3, stride=2, ignore_border=False)", 6, 3, 0, POOL)
    yield gives(f"{line}3, stride=2, ignore_border=False)", 2, 1, 0, POOL)
    yield gives(f"{line}3, stride=2, ignore_border=False)", 3, 1, 0, POOL)
    yield gives(f"{line}5, stride=2, ignore_border=False)", 2, 1, 0, POOL)
    yield gives(f"{line}1, stride=3, ignore_border=False)", 3, 1, 0, POOL)
    yield gives(f"{line}1, stride=3, ignore_border=False)", 4, 2, 0, POOL)
    yield refuses(f"{line}3, pad=1, ignore_border=False)", 6, "pad", f"{POOL}: pad == 0")
    yield refuses(
        f"{line}2, pad={(0,) * (rank - 1) + (1,)}, ignore_border=False)", (6,) * rank, "pad", f"{POOL}: pad == 0"
    )
    yield fits_not(f"{line}3)", 2, POOL)


HOLES = "lasagne.layers.DilatedConv2DLayer(x, n, 3"


def _values(rank):
    line, source = f"Pool{rank}DLayer(x, 2, stride=1, pad=1", f"{THEANO}/signal/pool.py, Pool.perform"
    infinite = (float("-inf"),)
    yield yields(f"lasagne.layers.Max{line})", 1, infinite, infinite, source)
    for mode, of_eight in (
        ("sum", 8),
        ("average_inc_pad", 8 / 2**rank),
        ("average_exc_pad", 8),
    ):
        yield yields(f"lasagne.layers.{line}, mode='{mode}')", 1, (8,), (of_eight,), source)
    yield yields(f"lasagne.layers.{line}, mode='max')", 1, infinite, infinite, source)
    uneven = f"lasagne.layers.Pool{rank}DLayer(x, 2, ignore_border=False, mode='average_inc_pad')"
    yield yields(uneven, 1, (8,), (8,), f"{source}: what lies beyond the border does not count")


EXAMPLES = (
    *(example for rank in (1, 2, 3) for example in _convolution(rank)),
    *(example for rank in (2, 3) for example in _transposed(rank)),
    gives(f"{HOLES})", 7, 5, 0, f"{DILATED}.convolve: a weight gradient with filter_flip=False", flipped=False),
    gives(f"{HOLES}, dilation=2, pad='valid')", 7, 3, 0, f"{DILATED}.get_output_shape_for"),
    gives(f"{HOLES}, dilation=2, pad=0)", 7, 3, 0, f"{DILATED}.get_output_shape_for"),
    refuses(f"{HOLES}, pad=1)", 7, "pad", f"{DILATED}.__init__"),
    refuses(f"{HOLES}, flip_filters=True)", 7, "flip_filters", f"{DILATED}.__init__"),
    fits_not(f"{HOLES}, dilation=2)", 4, f"{DILATED}.get_output_shape_for"),
    *(example for rank in (1, 2, 3) for name in ("Pool", "MaxPool") for example in _pooling(name, rank)),
    *(example for rank in (1, 2, 3) for example in _values(rank)),
)
