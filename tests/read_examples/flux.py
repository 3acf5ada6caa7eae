"""Flux: the padding of src/layers/conv.jl and the sizes and checks of NNlib; div is of whole numbers."""

from read_examples import LOWEST, fits_not, gives, lacks, leaves_out, refuses, yields

CONV = "https://github.com/FluxML/Flux.jl/blob/3f2f828b523d7ea202cc9295ab4f174f2f45e3f2/src/layers/conv.jl"
NNLIB = "https://github.com/FluxML/NNlib.jl/blob/f71b71c7f497b849c6553e098ba1966d36418225/src"
SAME = f"{CONV}, calc_padding"
SIZE = f"{NNLIB}/dim_helpers/ConvDims.jl, output_size"
FITS = f"{NNLIB}/dim_helpers/ConvDims.jl, _validate_padding"
SIDES = f"{NNLIB}/dim_helpers/ConvDims.jl, check_spdf"
INDEX = f"{NNLIB}/impl/conv_im2col.jl, kernel_index"
TRANSPOSED = f"{CONV}, conv_transpose_dims"
MAPS_BACK = f"{NNLIB}/dim_helpers/DenseConvDims.jl, check_dims: the sizes of y are the output sizes"


def _forward(name, flipped):
    line = f"Flux.{name}("
    yield gives(f"{line}3, ch)", 5, 3, 0, INDEX, flipped=flipped)
    yield gives(f"{line}5, ch, stride=2)", 100, 48, 0, f"{CONV}, example of Conv")
    yield gives(f"{line}5, ch, stride=2, dilation=4)", 100, 42, 0, f"{CONV}, example of Conv")
    yield gives(f"{line}1, ch, pad=(20, 10, 0, 0))", (100, 100), (130, 100), (20, 0), f"{CONV}, example of Conv")
    yield gives(f"{line}5, ch, stride=3, pad=(2, 0))", (100, 100), (34, 32), (2, 0), f"{CONV}, example of CrossCor")
    yield gives(f"{line}4, ch, pad='SamePad()')", 5, 5, 2, SAME)
    yield gives(f"{line}3, ch, stride=2, pad='SamePad()')", 5, 3, 1, SAME)
    yield gives(f"{line}2, ch, dilation=3, pad='SamePad()')", 5, 5, 2, SAME)
    yield gives(f"{line}3, ch, pad=1)", 5, 5, 1, SIDES)
    yield gives(f"{line}3, ch, pad=(1, 2))", (5,), (6,), (1,), SIDES)
    yield gives(f"{line}3, ch)", (5, 5, 5), (3, 3, 3), (0, 0, 0), SIZE)
    yield gives(f"{line}3, ch)", 3, 1, 0, FITS)
    yield fits_not(f"{line}3, ch)", 2, FITS)


def _pooling(name):
    line = f"Flux.{name}("
    yield gives(f"{line}2)", 5, 2, 0, f"{CONV}, {name}: stride = k")
    yield gives(f"{line}5, pad=2, stride=3)", 100, 34, 2, f"{CONV}, example of MaxPool")
    yield gives(f"{line}5, pad='SamePad()')", 100, 20, 2, f"{CONV}, example of {name}")
    yield gives(f"{line}4, pad='SamePad()', stride=1)", 5, 5, 2, SAME)
    yield gives(f"{line}3, pad=(1, 2), stride=1)", (5,), (6,), (1,), SIDES)
    yield gives(f"{line}3, pad=(1, 0, 2, 2), stride=1)", (5, 5), (4, 7), (1, 2), SIDES)
    yield gives(f"{line}2)", (5, 5, 5), (2, 2, 2), (0, 0, 0), SIZE)
    yield fits_not(f"{line}3)", 2, FITS)


TRANSPOSE = "Flux.ConvTranspose("
VALUES = f"{NNLIB}/impl/pooling_direct.jl, m_init and _alpha"


EXAMPLES = (
    *_forward("Conv", True),
    *_forward("CrossCor", False),
    lacks("Flux.CrossCor(3, ch)", 5, "groups", f"{CONV}, CrossCor"),
    gives(
        f"{TRANSPOSE}5, ch)", 100, 104, 0, f"{CONV}, ConvTranspose: the data gradient of Conv; {INDEX}", flipped=True
    ),
    gives(f"{TRANSPOSE}5, ch, stride=2)", 100, 203, 0, f"{CONV}, example of ConvTranspose"),
    gives(f"{TRANSPOSE}5, ch, stride=2, outpad=1)", 100, 204, 0, f"{CONV}, example of ConvTranspose"),
    gives(f"{TRANSPOSE}5, ch, stride=3, pad='SamePad()')", 100, 300, 1, f"{CONV}, example of ConvTranspose"),
    gives(f"{TRANSPOSE}4, ch, pad='SamePad()')", 5, 5, 2, SAME),
    gives(f"{TRANSPOSE}2, ch, stride=2, pad='SamePad()')", 5, 10, 0, SAME),
    gives(f"{TRANSPOSE}3, ch, dilation=2, pad='SamePad()')", 4, 4, 2, SAME),
    gives(f"{TRANSPOSE}2, ch, dilation=3, pad='SamePad()')", 4, 4, 2, SAME),
    gives(f"{TRANSPOSE}2, ch, dilation=2, stride=2, pad='SamePad()')", 4, 9, 0, SAME),
    gives(f"{TRANSPOSE}3, ch, stride=2, outpad=1, pad='SamePad()')", 4, 9, 1, SAME),
    gives(f"{TRANSPOSE}3, ch, stride=2, pad=1)", 4, 7, 1, TRANSPOSED),
    gives(f"{TRANSPOSE}4, ch, stride=2, pad=(1, 2))", (4,), (7,), (1,), TRANSPOSED),
    gives(f"{TRANSPOSE}4, ch, stride=2, outpad=1, pad=(1, 2))", (4,), (8,), (1,), TRANSPOSED),
    gives(f"{TRANSPOSE}4, ch, stride=2, pad=(1, 2, 0, 3))", (4, 4), (7, 7), (1, 0), TRANSPOSED),
    gives(f"{TRANSPOSE}3, ch, dilation=2)", (4, 4, 4), (8, 8, 8), (0, 0, 0), TRANSPOSED),
    refuses(f"{TRANSPOSE}3, ch, stride=2, outpad=2)", 4, "outpad stride", MAPS_BACK),
    refuses(f"{TRANSPOSE}3, ch, stride=2, outpad=-1)", 4, "outpad stride", f"{MAPS_BACK}; {FITS}"),
    fits_not(f"{TRANSPOSE}2, ch, pad=1)", 1, f"{TRANSPOSED}: nothing is left"),
    leaves_out(f"{TRANSPOSE}1, ch, stride=2, pad='SamePad()')", 4, f"{SAME}: the pads are negative"),
    *_pooling("MaxPool"),
    *_pooling("MeanPool"),
    yields("Flux.MaxPool(2, pad=1, stride=1)", 1, (float("-inf"),), (LOWEST,), VALUES),
    yields("Flux.MaxPool(2, pad=1, stride=1)", 1, (-5,), (-5,), VALUES),
    yields("Flux.MeanPool(2, pad=1, stride=1)", 1, (8,), (4,), VALUES),
    yields("Flux.MeanPool(2, pad=1, stride=1)", (1, 1), (8,), (2,), VALUES),
    *_forward("DepthwiseConv", True),
    lacks("Flux.DepthwiseConv(3, ch)", 5, "groups", f"{CONV}, DepthwiseConv"),
)
