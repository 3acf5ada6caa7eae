"""Lasagne: convolution, transposed convolution, dilated convolution and pooling layers, as read."""

from derive.runtime.declaration import Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.source import Source

COMMIT = "https://github.com/Lasagne/Lasagne/blob/5d3c63cb315c50b1cbd27a6bc8664b406f34dd99/lasagne/layers"
WORDS = ("valid", "full", "same")
IMPOSSIBLE = (
    "impossible output shape",
    "CorrMM shape inconsistency",
    "Corr3dMM shape inconsistency",
    "There is a negative shape in the graph!",
)
HELD = "untie_biases=False, W=None, b=None, nonlinearity=None"
ODD = "'same' padding requires odd filter size".replace("'", "`")


def _named(argument, size=""):
    """What a pad, or a crop, of these names means."""
    both = {"pad_low": argument, "pad_high": argument}
    return (
        Meaning("valid", when=f"{argument} == 'valid'", size=size),
        Meaning("full", when=f"{argument} == 'full'", size=size),
        Meaning("half", when=f"{argument} == 'same'", size=size),
        Meaning("explicit", when=f"{argument} not in {WORDS}", size=size, bind=both),
    )


def _refusals(argument):
    return (
        Refusal(when=f"{argument} == 'same'", requires="filter_size % 2 == 1", says=ODD),
        Refusal(when=f"{argument} not in {WORDS}", requires=f"{argument} >= 0", says="invalid border"),
    )


def _convolution(rank):
    return Layer(
        name=f"lasagne.layers.Conv{rank}DLayer",
        operator=CONVOLUTION,
        signature=f"incoming, num_filters, filter_size, stride=1, pad=0, {HELD}, flip_filters=True",
        dimensions=(rank,),
        callable=False,
        arrays=("incoming", "W", "b"),
        keywords=("convolution", "num_groups", "name"),
        values={"pad": (int, *WORDS), "flip_filters": (True, False)},
        bind={"kernel_size": "filter_size", "stride": "stride", "dilation": "1"},
        varied={"kernel_size": "filter_size", "stride": "stride"},
        refusals=_refusals("pad"),
        no_output=IMPOSSIBLE,
        meanings=_named("pad"),
        kernel_flipped="flip_filters",
        weight="W[num_filters, in_channels / num_groups, *filter_size]",
    )


def _transposed(rank):
    smallest = {
        "'valid'": "full_length",
        "'full'": "(full_length - 2 * (kernel_size - 1))",
        "'same'": "(full_length - 2 * (kernel_size // 2))",
    }
    given = tuple(
        Meaning(
            mode,
            when=f"output_size is not None and crop == {word}",
            size="chosen",
            bind={"output_padding": f"output_size - {smallest[word]}"},
        )
        for mode, word in (("valid", "'valid'"), ("full", "'full'"), ("half", "'same'"))
    )
    by_number = "(full_length - 2 * crop)"
    return Layer(
        name=f"lasagne.layers.TransposedConv{rank}DLayer",
        also=(f"lasagne.layers.Deconv{rank}DLayer",),
        operator=TRANSPOSED,
        signature=f"incoming, num_filters, filter_size, stride=1, crop=0, {HELD}, flip_filters=False, output_size=None",
        dimensions=(rank,),
        callable=False,
        arrays=("incoming", "W", "b"),
        keywords=("name",),
        values={"crop": (int, *WORDS), "flip_filters": (False, True), "output_size": (int, None)},
        bind={"kernel_size": "filter_size", "stride": "stride", "dilation": "1"},
        varied={"kernel_size": "filter_size", "stride": "stride"},
        refusals=(
            *_refusals("crop"),
            *(
                Refusal(
                    when=f"output_size is not None and {when}",
                    requires=f"0 <= output_size - {size} < stride",
                    says=IMPOSSIBLE,
                )
                for when, size in (
                    *((f"crop == {word}", size) for word, size in smallest.items()),
                    (f"crop not in {WORDS}", by_number),
                )
            ),
        ),
        no_output=IMPOSSIBLE,
        meanings=(
            *given,
            Meaning(
                "explicit",
                when=f"output_size is not None and crop not in {WORDS}",
                size="chosen",
                bind={"pad_low": "crop", "pad_high": "crop", "output_padding": f"output_size - {by_number}"},
            ),
            *_named("crop", "smallest"),
        ),
        kernel_flipped="not flip_filters",
        weight="W[in_channels, num_filters, *filter_size]",
    )


BY_MODE = (
    "{'max': 'maximum', 'sum': 'sum', 'average_exc_pad': 'average_of_inside', 'average_inc_pad': 'average_of_padded' if "
    "ignore_border else 'average_of_inside'}[mode]"
)


def _pooling(name, rank, mode):
    return Layer(
        name=f"lasagne.layers.{name}",
        operator=POOLING,
        signature=f"incoming, pool_size, stride=None, pad=0, ignore_border=True{mode}",
        dimensions=(rank,),
        callable=False,
        arrays=("incoming",),
        keywords=("name",),
        values={
            "stride": (int, None),
            "ignore_border": (True, False),
            **({"mode": ("max", "sum", "average_inc_pad", "average_exc_pad")} if mode else {}),
        },
        reduction=BY_MODE if mode else "'maximum'",
        bind={"kernel_size": "pool_size", "stride": "pool_size if stride is None else stride", "dilation": "1"},
        varied={"kernel_size": "pool_size", "stride": "stride"},
        refusals=(
            Refusal(
                when="not ignore_border",
                requires="max(pad) == 0",
                says="padding works only with ignore_border=True",
                across=True,
            ),
            Refusal(when="ignore_border", requires="pad < pool_size", says="padding must be smaller than strides"),
        ),
        meanings=(
            Meaning("explicit", when="ignore_border", bind={"pad_low": "pad", "pad_high": "pad"}),
            Meaning(
                "explicit_ceil_inside",
                when="not ignore_border",
                bind={"pad_low": "0", "asked_pad_high": "max(kernel_size - input_size, 0)"},
            ),
        ),
    )


FRAMEWORK = Framework(
    name="lasagne",
    title="Lasagne",
    releases=(Release("0.2.dev1"),),
    homepage="https://lasagne.readthedocs.io",
    layout="NC*",
    layers=(
        *map(_convolution, (1, 2, 3)),
        *map(_transposed, (2, 3)),
        Layer(
            name="lasagne.layers.DilatedConv2DLayer",
            operator=CONVOLUTION,
            signature=f"incoming, num_filters, filter_size, dilation=1, pad=0, {HELD}, flip_filters=False",
            dimensions=(2,),
            callable=False,
            arrays=("incoming", "W", "b"),
            keywords=("name",),
            values={"pad": (int, "valid"), "flip_filters": (False, True)},
            bind={"kernel_size": "filter_size", "stride": "1", "dilation": "dilation"},
            varied={"kernel_size": "filter_size", "dilation": "dilation"},
            refusals=(
                Refusal(
                    when="pad != 'valid'",
                    requires="pad == 0",
                    says="DilatedConv2DLayer requires pad=0 / (0,0) / 'valid'",
                    way_out="add a PadLayer",
                ),
                Refusal(requires="flip_filters == False", says="DilatedConv2DLayer requires flip_filters=False."),
            ),
            meanings=(Meaning("valid"),),
            weight="W[in_channels, num_filters, *filter_size]",
        ),
        *(_pooling(f"MaxPool{rank}DLayer", rank, "") for rank in (1, 2, 3)),
        *(_pooling(f"Pool{rank}DLayer", rank, ", mode='max'") for rank in (1, 2, 3)),
    ),
    basis="source",
    orientation="The convolutions flip the kernel by default, the dilated one never. A transposed layer hands Theano "
    "the opposite of its flip_filters: at its default, False, the kernel is flipped with respect to the transposed "
    "layers of other frameworks, and is what a convolution of the stretched input does not flip.",
    scope="Read in the Python source, version 0.2.dev1, which is on no package index; it calls Theano, whose "
    "functions are measured. A checkout of it gave no other answer than these rules in 360 random configurations on "
    "Theano 1.0.5.",
    sources=(
        Source(
            "Lasagne source",
            f"{COMMIT}/conv.py",
            "Conv2DLayer.convolve: border_mode = 'half' if self.pad == 'same' else self.pad; BaseConvLayer: `same` padding "
            "requires odd filter size",
        ),
        Source(
            "Lasagne source",
            f"{COMMIT}/conv.py",
            "TransposedConv2DLayer.convolve: filter_flip=not self.flip_filters; conv_input_length: (output_length - 1) * "
            "stride - 2 * pad + filter_size",
        ),
        Source(
            "Lasagne source",
            f"{COMMIT}/pool.py",
            "pool_output_length: max(0, (input_length - pool_size + stride - 1) // stride) + 1 without ignore_border",
        ),
    ),
)
