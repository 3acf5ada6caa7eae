"""Theano: convolutions of theano.tensor.nnet, their gradients with respect to the input, and pooling."""

from functools import lru_cache

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.outcomes import ANSWERS, EMPTY, OTHERWISE
from derive.runtime.source import Source

WORDS = ("valid", "half", "full")
A_NUMBER = f"border_mode not in {WORDS} and not pair(border_mode)"
BOTH_SIDES = {"pad_low": "border_mode", "pad_high": "border_mode"}
EITHER_SIDE = {"pad_low": "border_mode[0]", "pad_high": "border_mode[1]"}
NO_NEGATIVE = "invalid border_mode", "invalid border mode"
NOT_NEGATIVE = Refusal(when=A_NUMBER, requires="border_mode >= 0", says=NO_NEGATIVE)
NO_NEGATIVE_SIDE = Refusal(when="pair(border_mode)", requires="min(border_mode) >= 0", says=NO_NEGATIVE)
MISFIT = "CorrMM shape inconsistency"
CORRELATION_MISFIT = "Corr3dMM shape inconsistency"
COMMIT = "https://github.com/Theano/Theano/blob/rel-1.0.5"


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch and one-hot taps as the channels, from one compiled graph."""
    import numpy

    from derive.runtime.feeding import batch

    given = dict(arguments)
    ones = batch(input_sizes)[:, None]
    if layer.operator == POOLING:
        return _compiled(layer.name, layer.operator, len(input_sizes), 0, tuple(given.items()))(ones)
    kernel_size = given.pop("kernel_size")
    taps = numpy.eye(numpy.prod(kernel_size), dtype="float32").reshape(-1, 1, *kernel_size)
    sizes = ()
    if layer.operator == TRANSPOSED:
        taps = taps.swapaxes(0, 1)
        sizes = given.pop("output_shape" if "output_shape" in given else "input_shape")
    if layer.name.endswith("1d"):
        given = {name: value[0] for name, value in given.items() if name != "filter_flip"} | {
            "filter_shape": (None, None, *kernel_size),
            **{name: value for name, value in given.items() if name == "filter_flip"},
        }
    compiled = _compiled(layer.name, layer.operator, len(input_sizes), len(sizes), tuple(given.items()))
    return compiled(ones, taps, *sizes)


@lru_cache(maxsize=16)
def _compiled(name, operator, rank, sizes, given):
    """The graph of one call, compiled; the output size of a transposed layer stays open."""
    import warnings

    import theano
    from theano import tensor

    from derive.runtime.expressions import locate

    given = dict(given)
    arrays = [tensor.TensorType("float32", (False,) * (2 + rank))() for _ in range(1 if operator == POOLING else 2)]
    scalars = [tensor.lscalar() for _ in range(sizes)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if sizes:
            given["output_shape" if name.endswith("transpose") else "input_shape"] = (None, None, *scalars)
        return theano.function(arrays + scalars, locate(name)(*arrays, **given))


def _convolution(name, rank, signature, *, pairs=True, words=True):
    values = {"filter_flip": (True, False)}
    meanings, refusals, probes = (Meaning("causal"),), (), "[0]"
    if words:
        values["border_mode"] = (int, *([PAIR] * pairs), *WORDS)
        refusals = (NOT_NEGATIVE, NO_NEGATIVE_SIDE)[: 1 + pairs]
        meanings = (
            *(Meaning(word, when=f"border_mode == {word!r}") for word in WORDS),
            *([Meaning("explicit", when="pair(border_mode)", bind=EITHER_SIDE)] * pairs),
            Meaning("explicit", when=A_NUMBER, bind=BOTH_SIDES),
        )
        probes = f"['valid', 'half', 'full', 0, 1, 3, -1{', (0, 2), (2, 1), (0, -1)' if pairs else ''}]"
    return Layer(
        name=f"theano.tensor.nnet.{name}",
        operator=CONVOLUTION,
        signature=signature,
        dimensions=(rank,),
        extra="kernel_size",
        arrays=("input", "filters", "input_shape", "filter_shape"),
        values=values,
        bind={"kernel_size": "kernel_size", "stride": "subsample", "dilation": "filter_dilation"},
        refusals=refusals,
        # a causal convolution always has an output
        no_output=("CorrMM: impossible output shape", "Corr3dMM: impossible output shape", MISFIT, CORRELATION_MISFIT)
        if words
        else "",
        meanings=meanings,
        kernel_flipped="filter_flip",
        weight="filters[out_channels, in_channels / num_groups, *kernel_size]",
        probes=(
            {"border_mode": probes, "filter_flip": "[True]"},
            {"border_mode": "['half', 1]", "filter_flip": "[False]"},
        )
        if words
        else ({"filter_flip": "[True, False]"},),
    )


def _transposed(name, rank, signature, *, size, stride, pairs=True):
    cropped = {
        "valid": "full_length",
        "half": "(full_length - 2 * (effective_kernel_size // 2))",
        "full": "(full_length - 2 * (effective_kernel_size - 1))",
    }
    both, either = "(full_length - 2 * border_mode)", "(full_length - border_mode[0] - border_mode[1])"
    asked = {
        **{word: (f"border_mode == {word!r}", smallest, {}) for word, smallest in cropped.items()},
        "explicit": (A_NUMBER, both, BOTH_SIDES),
        **({"pairs": ("pair(border_mode)", either, EITHER_SIDE)} if pairs else {}),
    }
    around = "range(max({0} - 1, 1), max({0} + {1}, 0) + 1)"
    return Layer(
        name=f"theano.tensor.nnet.{name}",
        operator=TRANSPOSED,
        signature=signature,
        dimensions=(rank,),
        extra="kernel_size",
        arrays=("input" if size == "output_shape" else "output_grad", "filters", "filter_shape"),
        values={"border_mode": (int, *([PAIR] * pairs), *WORDS), "filter_flip": (True, False)},
        layouts={size: "after batch and channels, of any size"},
        bind={"kernel_size": "kernel_size", "stride": stride, "dilation": "filter_dilation"},
        refusals=(
            *(NOT_NEGATIVE, NO_NEGATIVE_SIDE)[: 1 + pairs],
            *(
                Refusal(
                    when=when,
                    requires=f"0 <= {size} - {smallest} < stride",
                    says=(MISFIT, CORRELATION_MISFIT, "MM backprop wrt. inputs: impossible output shape"),
                    way_out="a convolution with these arguments must map that size back to the input size",
                )
                for when, smallest, _ in asked.values()
            ),
        ),
        no_output="MM backprop wrt. inputs: impossible output shape",
        defects=(
            Defect(
                when=f"-1 in {size}",
                observed=(ANSWERS, OTHERWISE),
                reason="a size of -1 is taken for one that is not known, and becomes the smallest possible",
                size=f"{size} if {size} != -1 else "
                + " else ".join(f"{smallest} if {when}" for when, smallest, _ in asked.values())
                + " else 0",
            ),
        ),
        meanings=tuple(
            Meaning(
                "explicit" if mode == "pairs" else mode,
                when=when,
                size="chosen",
                bind={**pads, "output_padding": f"{size} - {smallest}"},
            )
            for mode, (when, smallest, pads) in asked.items()
        ),
        kernel_flipped="filter_flip",
        weight="filters[in_channels, out_channels / num_groups, *kernel_size]",
        probes=tuple(
            {"border_mode": f"[{value}]", "filter_flip": f"[{mode != 'half'}]", size: around.format(smallest, stride)}
            for value, mode, smallest in (
                ("'valid'", "valid", cropped["valid"]),
                ("'half'", "half", cropped["half"]),
                ("'full'", "full", cropped["full"]),
                ("0, 1, 2", "explicit", both),
                *([("(0, 1), (2, 1)", "pairs", either)] if pairs else ()),
            )
        ),
        one_in=2,
    )


def _pooling(rank):
    zeros = ", ".join("0" * rank)
    return Layer(
        name=f"theano.tensor.signal.pool.pool_{rank}d",
        operator=POOLING,
        signature=f"input, ws=None, ignore_border=None, stride=None, pad=({zeros}), mode='max', ds=None, st=None, "
        "padding=None",
        dimensions=(rank,),
        arrays=("input",),
        values={
            "ws": (int, None),
            "stride": (int, None),
            "ignore_border": (None, False, True),
            "mode": ("max", "sum", "average_inc_pad", "average_exc_pad"),
        },
        bind={"kernel_size": "ws", "stride": "ws if stride is None else stride", "dilation": "1"},
        reduction="{'max': 'maximum', 'sum': 'sum', 'average_exc_pad': 'average_of_inside', 'average_inc_pad': "
        "'average_of_padded' if ignore_border else 'average_of_inside'}[mode]",
        valued={"mode": "['max', 'sum', 'average_inc_pad', 'average_exc_pad']"},
        varied={"kernel_size": "ws", "stride": "stride"},
        refusals=(
            Refusal(
                when="not ignore_border",
                requires="max(pad) == 0",
                says="padding works only with ignore_border=True",
                across=True,
            ),
            Refusal(
                when="ignore_border",
                requires="pad < ws",
                says="padding must be smaller than strides",
            ),
        ),
        no_output=EMPTY,
        meanings=(
            Meaning("explicit", when="ignore_border", bind={"pad_low": "pad", "pad_high": "pad"}),
            Meaning(
                "explicit_ceil_inside",
                when="not ignore_border",
                bind={"pad_low": "0", "asked_pad_high": "max(kernel_size - input_size, 0)"},
            ),
        ),
        probes=(
            {"ignore_border": "[True]", "pad": "[0, 1, 2]", "mode": "['max', 'average_inc_pad']"},
            {"ignore_border": "[False]", "pad": "[0, 1]", "mode": "['max', 'average_exc_pad']"},
            {"ignore_border": "[True, False]", "pad": "[0]", "mode": "['sum']"},
        ),
    )


AFTER = "filter_shape=None, border_mode='valid'"
FRAMEWORK = Framework(
    name="theano",
    title="Theano",
    releases=(
        Release(
            "1.0.5",
            install="Theano==1.0.5 numpy==1.20.3 scipy==1.7.3 six==1.16.0 setuptools==65.5.0",
            packages=("Theano", "numpy"),
            python="3.9",
            one_in=5,
        ),
    ),
    homepage="https://github.com/Theano/Theano",
    layout="NC*",
    aliases={"T": "theano.tensor"},
    layers=(
        _convolution(
            "conv2d",
            2,
            f"input, filters, input_shape=None, {AFTER}, subsample=(1, 1), filter_flip=True, image_shape=None, "
            "filter_dilation=(1, 1), num_groups=1, unshared=False, **kwargs",
        ),
        _convolution(
            "conv3d",
            3,
            f"input, filters, input_shape=None, {AFTER}, subsample=(1, 1, 1), filter_flip=True, "
            "filter_dilation=(1, 1, 1), num_groups=1",
            pairs=False,
        ),
        _convolution(
            "abstract_conv.causal_conv1d",
            1,
            "input, filters, filter_shape, input_shape=None, subsample=1, filter_flip=True, filter_dilation=1, "
            "num_groups=1, unshared=False",
            words=False,
        ),
        _transposed(
            "conv2d_transpose",
            2,
            f"input, filters, output_shape, {AFTER}, input_dilation=(1, 1), filter_flip=True, "
            "filter_dilation=(1, 1), num_groups=1, unshared=False",
            size="output_shape",
            stride="input_dilation",
        ),
        _transposed(
            "conv2d_grad_wrt_inputs",
            2,
            f"output_grad, filters, input_shape, {AFTER}, subsample=(1, 1), filter_flip=True, "
            "filter_dilation=(1, 1), num_groups=1, unshared=False",
            size="input_shape",
            stride="subsample",
        ),
        _transposed(
            "abstract_conv.conv3d_grad_wrt_inputs",
            3,
            f"output_grad, filters, input_shape, {AFTER}, subsample=(1, 1, 1), filter_flip=True, "
            "filter_dilation=(1, 1, 1), num_groups=1",
            size="input_shape",
            stride="subsample",
            pairs=False,
        ),
        _pooling(2),
        _pooling(3),
    ),
    respond=respond,
    orientation="Everything flips the kernel unless filter_flip=False. A transposed convolution is the gradient of the "
    "convolution with the same arguments, so that the same word means the same crops, and its filter_flip is that of "
    "the convolution: the default is flipped with respect to the transposed layers of other frameworks.",
    scope="Convolution and its gradient with respect to the input, and pooling, compiled with g++ on the CPU. The "
    "output size of a transposed layer has to be given. Left out: separable and unshared convolutions, and pads of "
    "different sides in three dimensions, which are refused.",
    sources=(
        Source(
            "Theano source",
            f"{COMMIT}/theano/tensor/nnet/abstract_conv.py",
            "get_conv_shape_1axis: half pads dil_kernel_shape // 2 on both sides, full dil_kernel_shape - 1; "
            "causal_conv1d: left_pad = filter_dilation * (filter_shape[2] - 1)",
        ),
        Source(
            "Theano source",
            f"{COMMIT}/theano/tensor/nnet/c_code/corr_gemm.c",
            "the shape of the gradient must be that which the convolution gives",
        ),
        Source(
            "Theano source",
            f"{COMMIT}/theano/tensor/signal/pool.py",
            "Pool.out_shape, compute_out: max(0, (v - 1 - downsample + stride) // stride) + 1 without ignore_border",
        ),
    ),
)
