"""Chainer: convolutions, deconvolutions and poolings of chainer.functions, and the links that hold their weights."""

from derive.framework import Framework, Layer, Meaning, Refusal, Release
from derive.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.source import Source

FLAGS = (False, True)
NO_OUTPUT = ("Output sizes should be positive", "in the output should be positive", "in the output must be positive")
# A negative pad reaches NumPy, unless the size is found wrong before.
NEGATIVE_PAD = Refusal(requires="pad >= 0", says=("index can't contain negative values", *NO_OUTPUT))
PADS = {"pad_low": "pad", "asked_pad_high": "pad"}
BOTH = {"pad_low": "pad", "pad_high": "pad"}
PLAIN = Meaning("explicit", bind=BOTH)
COVERING = (
    Meaning("explicit_ceil", when="cover_all", bind=PADS),
    Meaning("explicit", when="not cover_all", bind=BOTH),
)
DEFAULT_SIZE = "full_length - 2 * pad"
TRANSPOSED_MEANINGS = (
    Meaning("explicit", when="outsize is None", size="smallest", bind=BOTH),
    Meaning(
        "explicit",
        when="outsize is not None",
        size="chosen",
        bind=BOTH | {"output_padding": f"outsize - ({DEFAULT_SIZE})"},
    ),
)
OUTSIZE_RANGE = Refusal(
    when="outsize is not None",
    requires=f"{DEFAULT_SIZE} - stride < outsize < {DEFAULT_SIZE} + stride",
    says="Invalid operation is performed in: Deconvolution",
    way_out="outsize may differ from the default size by stride - 1 either way",
)


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch and one-hot taps as the channels: the whole operator in one call."""
    import warnings

    import numpy

    from derive.framework import locate

    given = dict(arguments)
    ones = numpy.eye(numpy.prod(input_sizes), dtype="float32").reshape(-1, 1, *input_sizes)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        call = locate(layer.name)
        if layer.operator == POOLING:
            return call(ones, **given).array
        kernel_size = given["ksize"] if isinstance(call, type) else given.pop("kernel_size")
        weight = numpy.eye(numpy.prod(kernel_size), dtype="float32").reshape(-1, 1, *kernel_size)
        taps = len(weight)
        if layer.operator == TRANSPOSED:
            weight = weight.swapaxes(0, 1)
        if not isinstance(call, type):
            return call(ones, weight, **given).array
        rank = (len(input_sizes),) if "ndim" in layer.parameters else ()
        return call(*rank, 1, taps, nobias=True, initialW=weight, **given)(ones).array


def _convolution(name, signature, *, operator=CONVOLUTION, ranks, later="", dilated=True, keywords=(), share=1):
    """A function of arrays, or the link of the same rule: what differs is how the kernel's size is told."""
    link = name.startswith("links")
    parameters = {part.strip().partition("=")[0] for part in f"{signature}, {later}".split(",")}
    transposed = operator == TRANSPOSED
    values, probe = {}, {"pad": "[0, 1, 2, 3, 4, -1]"}
    if transposed:
        probe = {"pad": "range(5)"}
        values = {"outsize": (int, None)}
    elif "cover_all" in parameters:
        values = {"cover_all": FLAGS}
        probe["cover_all"] = "[False, True]"
    probes = (probe,)
    if transposed:
        probes += (
            {
                "pad": "[0, 1]",
                "outsize": f"range(max({DEFAULT_SIZE} - stride, 1), max({DEFAULT_SIZE} + stride, 0) + 1)",
            },
        )
    weight = "W[out_channels, in_channels / groups, *kernel_size]"
    if transposed:
        weight = "W[in_channels, out_channels / groups, *kernel_size]"
    elif "epthwise" in name:
        weight = "W[channel_multiplier, in_channels, *kernel_size]"
    return Layer(
        name=f"chainer.{name}",
        operator=operator,
        signature=signature,
        beyond=", ".join(filter(None, ("" if link else "kernel_size", later))),
        ranks=ranks,
        arrays=() if link else ("x", "W", "b"),
        keywords=keywords,
        values=values,
        bind={
            "kernel_size": "ksize" if link else "kernel_size",
            "stride": "stride",
            "dilation": "dilate" if dilated else "1",
        },
        refusals=(OUTSIZE_RANGE,) if transposed else (NEGATIVE_PAD,),
        no_output=NO_OUTPUT,
        meanings=TRANSPOSED_MEANINGS if transposed else COVERING if "cover_all" in values else (PLAIN,),
        weight=weight,
        probes=probes,
        share=share,
    )


def _pooling(name, signature, *, ranks, share=1):
    covering = "cover_all" in signature
    return Layer(
        name=f"chainer.functions.{name}",
        operator=POOLING,
        signature=signature,
        ranks=ranks,
        arrays=("x",),
        values={"stride": (int, None), **({"cover_all": FLAGS} if covering else {})},
        bind={"kernel_size": "ksize", "stride": "ksize if stride is None else stride", "dilation": "1"},
        varied={"kernel_size": "ksize", "stride": "stride"},
        refusals=(NEGATIVE_PAD,),
        no_output=NO_OUTPUT,
        meanings=COVERING if covering else (PLAIN,),
        probes=({"pad": "[0, 1, 2, 3, 4, -1]", **({"cover_all": "[False, True]"} if covering else {})},),
        share=share,
    )


ARRAYS = "x, W, b=None, stride=1, pad=0"
HELD = "stride=1, pad=0, nobias=False"
DILATE, GROUPS = "dilate=1", ("groups",)
FRAMEWORK = Framework(
    name="chainer",
    title="Chainer",
    releases=(
        Release(
            "7.8.1",
            install="chainer==7.8.1 numpy==1.23.5 setuptools==65.5.0",
            packages=("chainer", "numpy"),
            python="3.9",
        ),
    ),
    homepage="https://chainer.org",
    layers=(
        _convolution("functions.convolution_1d", f"{ARRAYS}, cover_all=False, dilate=1, groups=1", ranks=(1,)),
        _convolution(
            "functions.convolution_2d",
            f"{ARRAYS}, cover_all=False, **kwargs",
            ranks=(2,),
            later=DILATE,
            keywords=GROUPS,
        ),
        _convolution("functions.convolution_3d", f"{ARRAYS}, cover_all=False, dilate=1, groups=1", ranks=(3,), share=4),
        _convolution(
            "functions.convolution_nd", f"{ARRAYS}, cover_all=False, dilate=1, groups=1", ranks=(1, 2), share=2
        ),
        _convolution("functions.dilated_convolution_2d", f"{ARRAYS}, dilate=1, cover_all=False", ranks=(2,), share=2),
        _convolution("functions.depthwise_convolution_2d", ARRAYS, ranks=(2,), dilated=False, share=2),
        _convolution(
            "functions.deconvolution_1d",
            f"{ARRAYS}, outsize=None, dilate=1, groups=1",
            operator=TRANSPOSED,
            ranks=(1,),
        ),
        _convolution(
            "functions.deconvolution_2d",
            f"{ARRAYS}, outsize=None, **kwargs",
            operator=TRANSPOSED,
            ranks=(2,),
            later=DILATE,
            keywords=GROUPS,
        ),
    ),
    respond=respond,
    sources=(Source("Chainer", "https://docs.chainer.org", "x"),),
)
