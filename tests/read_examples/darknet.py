"""Darknet: signed C division, which rounds toward zero."""

from read_examples import LOWEST, fits_not, gives, strays, yields

SRC = "https://github.com/pjreddie/darknet/blob/f6afaabcdf85f77e7aff2ec55c020c0e297c77f9/src"
SIZE = f"{SRC}/convolutional_layer.c, convolutional_out_height"
FORWARD = f"{SRC}/convolutional_layer.c, forward_convolutional_layer"
PARSE = f"{SRC}/parser.c, parse_convolutional"
TAPS = f"{SRC}/im2col.c, im2col_cpu"
TRANSPOSED = f"{SRC}/deconvolutional_layer.c, make_deconvolutional_layer"
SCATTER = f"{SRC}/col2im.c, col2im_cpu"
POOL = f"{SRC}/maxpool_layer.c, make_maxpool_layer"
OFFSET = f"{SRC}/maxpool_layer.c, forward_maxpool_layer"
PARSE_POOL = f"{SRC}/parser.c, parse_maxpool"
CONV, DECONV, MAX = "darknet.convolutional(", "darknet.deconvolutional(", "darknet.maxpool("

EXAMPLES = (
    gives(f"{CONV})", 5, 5, 0, PARSE, flipped=False),
    gives(f"{CONV}size=3)", 5, 3, 0, TAPS, flipped=False),
    gives(f"{CONV}size=3, pad=1)", 5, 5, 1, PARSE),
    gives(f"{CONV}size=4, pad=1)", 5, 6, 2, PARSE),
    gives(f"{CONV}size=3, pad=1, stride=2)", 6, 3, 1, SIZE),
    gives(f"{CONV}size=3, pad=1, padding=3)", 5, 5, 1, PARSE),
    gives(f"{CONV}size=3, padding=1)", 5, 5, 1, SIZE),
    gives(f"{CONV}size=3, padding=1, pad=-1)", 5, 5, 1, PARSE),
    gives(f"{CONV}size=1, pad=1, padding=1)", 5, 5, 0, PARSE),
    gives(f"{CONV}size=3, stride=2)", 3, 1, 0, SIZE),
    gives(f"{CONV}size=3, stride=2)", 2, 1, 0, SIZE),
    gives(f"{CONV}size=6, stride=4, padding=1)", 2, 1, 1, SIZE),
    gives(f"{CONV}size=8, stride=4, padding=2)", 2, 1, 2, SIZE),
    gives(f"{CONV}size=3, stride=4)", 1, 1, 0, SIZE),
    gives(f"{CONV}size=4, stride=4, padding=1)", 1, 1, 1, SIZE),
    strays(f"{CONV}size=1, stride=2)", 5, 3, None, FORWARD),
    strays(f"{CONV}size=1, pad=1, stride=2)", 5, 3, None, FORWARD),
    strays(f"{CONV}size=1, padding=1)", 5, 7, None, FORWARD),
    gives(f"{CONV}size=3, pad=1, stride=2)", 2, 1, 1, PARSE),
    fits_not(f"{CONV}size=3, stride=2)", 1, SIZE),
    gives(f"{DECONV})", 5, 5, 0, f"{SRC}/parser.c, parse_deconvolutional", flipped=False),
    gives(f"{DECONV}size=3, stride=2)", 4, 9, 0, SCATTER, flipped=False),
    gives(f"{DECONV}size=3, stride=2, pad=1)", 4, 7, 1, TRANSPOSED),
    gives(f"{DECONV}size=3, stride=2, padding=1)", 4, 7, 1, TRANSPOSED),
    gives(f"{DECONV}size=4, stride=2, pad=1, padding=1)", 4, 6, 2, TRANSPOSED),
    fits_not(f"{DECONV}size=2, padding=1)", 1, TRANSPOSED),
    gives(f"{MAX})", 5, 5, 0, PARSE_POOL),
    gives(f"{MAX}stride=2)", 5, 3, 0, PARSE_POOL),
    gives(f"{MAX}size=3)", 5, 5, 1, PARSE_POOL),
    gives(f"{MAX}size=4, stride=2)", 6, 3, 1, OFFSET),
    gives(f"{MAX}size=2, stride=2, padding=0)", 5, 2, 0, POOL),
    gives(f"{MAX}size=2, padding=3)", 5, 7, 1, OFFSET),
    gives(f"{MAX}size=2, padding=2)", 3, 4, 1, OFFSET),
    gives(f"{MAX}size=2, padding=-2)", 5, 2, -1, OFFSET),
    gives(f"{MAX}size=2, padding=-3)", 6, 2, -1, OFFSET),
    gives(f"{MAX}size=3, stride=2, padding=0)", 3, 1, 0, POOL),
    gives(f"{MAX}size=3, stride=2, padding=0)", 2, 1, 0, POOL),
    gives(f"{MAX}size=3, stride=4, padding=0)", 1, 1, 0, POOL),
    gives(f"{MAX}size=4, stride=3, padding=1)", 2, 1, 0, POOL),
    gives(f"{MAX}size=6, stride=3, padding=2)", 2, 1, 1, OFFSET, high=3),
    gives(f"{MAX}size=5, stride=3, padding=2)", 2, 1, 1, OFFSET, high=2),
    gives(f"{MAX}size=3, stride=2, padding=-1)", 3, 1, 0, OFFSET, high=0),
    gives(f"{MAX}size=3, stride=4, padding=-3)", 3, 1, -1, OFFSET, high=1),
    fits_not(f"{MAX}size=3, stride=2, padding=0)", 1, POOL),
    yields(f"{MAX}size=2)", 1, (float("-inf"),), (LOWEST,), OFFSET),
    yields(f"{MAX}size=3)", 2, (-5,), (-5,), OFFSET),
    gives(f"{CONV}size=3, learning_rate=0.1, dontsave=1)", 5, 3, 0, f"{SRC}/parser.c, parse_network_cfg"),
)
