"""Chainer: convolutions, deconvolutions and poolings of chainer.functions, and the links that hold their weights."""

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.outcomes import ANSWERS
from derive.runtime.source import Source

NO_OUTPUT = ("Output sizes should be positive", "in the output should be positive", "in the output must be positive")
# A negative pad reaches NumPy, unless the size is found wrong before.
NEGATIVE_PAD = Refusal(requires="pad >= 0", says=("index can't contain negative values", *NO_OUTPUT))
PADS = {"pad_low": "pad", "pad_high": "pad"}
PLAIN = (Meaning("explicit", bind=PADS),)
COVERING = (
    Meaning("explicit_ceil", when="cover_all", bind={"pad_low": "pad", "asked_pad_high": "pad"}),
    Meaning("explicit", when="not cover_all", bind=PADS),
)
DEFAULT_SIZE = "full_length - 2 * pad"
CROPPED = (
    Meaning("explicit", when="outsize is None", size="smallest", bind=PADS),
    Meaning(
        "explicit",
        when="outsize is not None",
        size="chosen",
        bind=PADS | {"output_padding": f"outsize - ({DEFAULT_SIZE})"},
    ),
)
OUTSIZE_RANGE = Refusal(
    when="outsize is not None",
    requires=f"{DEFAULT_SIZE} - stride < outsize < {DEFAULT_SIZE} + stride",
    says="Invalid operation is performed in: Deconvolution",
    way_out="outsize may differ from the default size by stride - 1 either way",
)
NO_NEGATIVE_CROP = Refusal(requires="pad >= 0", says="", way_out="or pad the result by hand")
FROM_THE_END = Defect(
    when="min(pad) < 0",
    observed=(ANSWERS,),
    reason="a negative pad of a deconvolution is an index from the end of the full result, which begins there",
    instead=Meaning(
        "explicit",
        size="chosen",
        bind={
            "pad_low": "full_length + pad if pad < 0 else pad",
            "pad_high": "max(pad, 0)",
            "output_padding": "0",
        },
    ),
)
SIZES_NEAR_DEFAULT = f"range(max({DEFAULT_SIZE} - stride, 1), max({DEFAULT_SIZE} + stride, 0) + 1)"


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch and one-hot taps as the channels: the whole operator in one call."""
    import warnings

    import numpy

    from derive.runtime.expressions import locate
    from derive.runtime.feeding import batch

    given = dict(arguments)
    ones = batch(input_sizes)[:, None]
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


def _layer(name, signature, dimensions, *, transposed=False, later="", one_in=1):
    """A function of arrays, or the link of the same rule, which is told the size of its kernel."""
    link = name.startswith("links")
    signed = f"{signature}, {later}"
    values, probes, meanings = {}, ({"pad": "[0, 1, 2, 4, -1]"},), PLAIN
    weight = "W[out_channels, in_channels / groups, *kernel_size]"
    if transposed:
        values, meanings = {"outsize": (int, None)}, CROPPED
        probes = ({"pad": "range(4)"}, {"pad": "[0, 1]", "outsize": SIZES_NEAR_DEFAULT})
        weight = "W[in_channels, out_channels / groups, *kernel_size]"
    elif "cover_all" in signed:
        values, meanings = {"cover_all": (False, True)}, COVERING
        probes = ({"pad": "[0, 1, 2, 4, -1]", "cover_all": "[False, True]"},)
    if "epthwise" in name:
        weight = "W[channel_multiplier, in_channels, *kernel_size]"
    kernel_size = "ksize" if link else "kernel_size"
    if "ksize=None" in signature:  # without in_channels, the two arguments before it move up
        kernel_size, values = "out_channels if ksize is None else ksize", {**values, "ksize": (int, None)}
    steps = {"stride": "stride", **({"dilation": "dilate"} if "dilate" in signed else {})}
    return Layer(
        name=f"chainer.{name}",
        operator=TRANSPOSED if transposed else CONVOLUTION,
        signature=signature,
        extra=", ".join(filter(None, ("" if link else "kernel_size", later))),
        dimensions=dimensions,
        arrays=("initialW", "initial_bias") if link else ("x", "W", "b"),
        keywords=("groups",) if later else (),
        values=values,
        bind={"kernel_size": kernel_size, "dilation": "1", **steps},
        varied={"kernel_size": "ksize" if link else "kernel_size", **steps},
        refusals=(OUTSIZE_RANGE, NO_NEGATIVE_CROP) if transposed else (NEGATIVE_PAD,),
        defects=(FROM_THE_END,) if transposed else (),
        no_output=NO_OUTPUT,
        meanings=meanings,
        weight=weight,
        probes=probes,
        one_in=one_in,
    )


def _pooling(name, signature, dimensions, *, one_in=1):
    covering, padded = "cover_all" in signature, "pad_value" in signature
    average = "'average_of_inside' if pad_value is None else 'average_of_kernel'" if padded else "'average_of_kernel'"
    return Layer(
        name=f"chainer.functions.{name}",
        operator=POOLING,
        signature=signature,
        dimensions=dimensions,
        arrays=("x",),
        values={
            "stride": (int, None),
            **({"cover_all": (False, True)} if covering else {}),
            **({"pad_value": (0, None)} if padded else {}),
        },
        reduction="'maximum'" if covering else average,
        valued={"pad_value": "[0, None]"} if padded else {},
        bind={"kernel_size": "ksize", "stride": "ksize if stride is None else stride", "dilation": "1"},
        varied={"kernel_size": "ksize", "stride": "stride"},
        refusals=(NEGATIVE_PAD,),
        no_output=NO_OUTPUT,
        meanings=COVERING if covering else PLAIN,
        probes=({"pad": "[0, 1, 2, 4, -1]", **({"cover_all": "[False, True]"} if covering else {})},),
        one_in=one_in,
    )


ARRAYS = "x, W, b=None, stride=1, pad=0"
HELD = "stride=1, pad=0, nobias=False"
FIRST = "initialW=None, initial_bias=None"
DILATED = "dilate=1, groups=1"
CHANNELS = "in_channels, out_channels"
MAXIMUM = "x, ksize, stride=None, pad=0, cover_all=True, return_indices=False"
FRAMEWORK = Framework(
    name="chainer",
    title="Chainer",
    releases=(
        Release(
            "7.8.1",
            install="chainer==7.8.1 numpy==1.23.5 setuptools==65.5.0",
            packages=("chainer", "numpy"),
            python="3.9",
            one_in=7,
        ),
    ),
    homepage="https://chainer.org",
    layout="NC*",
    aliases={"L": "chainer.links", "F": "chainer.functions"},
    layers=(
        *(
            _layer(f"functions.convolution_{rank}d", f"{ARRAYS}, cover_all=False, {DILATED}", (rank,))
            for rank in (1, 3)
        ),
        _layer("functions.convolution_2d", f"{ARRAYS}, cover_all=False, **kwargs", (2,), later="dilate=1"),
        _layer("functions.convolution_nd", f"{ARRAYS}, cover_all=False, {DILATED}", (1, 2), one_in=12),
        _layer("functions.dilated_convolution_2d", f"{ARRAYS}, dilate=1, cover_all=False", (2,), one_in=2),
        _layer("functions.depthwise_convolution_2d", ARRAYS, (2,)),
        *(
            _layer(f"functions.deconvolution_{rank}d", f"{ARRAYS}, outsize=None, {DILATED}", (rank,), transposed=True)
            for rank in (1, 3)
        ),
        _layer(
            "functions.deconvolution_2d", f"{ARRAYS}, outsize=None, **kwargs", (2,), transposed=True, later="dilate=1"
        ),
        _layer("functions.deconvolution_nd", f"{ARRAYS}, outsize=None, {DILATED}", (1, 2), transposed=True, one_in=12),
        *(_pooling(f"max_pooling_{rank}d", MAXIMUM, (rank,)) for rank in (1, 2, 3)),
        _pooling("max_pooling_nd", MAXIMUM, (1, 2), one_in=12),
        _pooling("average_pooling_2d", "x, ksize, stride=None, pad=0", (2,)),
        *(
            _pooling(f"average_pooling_{rank}d", "x, ksize, stride=None, pad=0, pad_value=0", (rank,))
            for rank in (1, 3)
        ),
        _pooling("average_pooling_nd", "x, ksize, stride=None, pad=0, pad_value=0", (1, 2), one_in=12),
        *(
            _layer(
                f"links.Convolution{rank}D",
                f"{CHANNELS}, ksize, {HELD}, {FIRST}, cover_all=False, {DILATED}",
                (rank,),
                one_in=6,
            )
            for rank in (1, 3)
        ),
        _layer(
            "links.Convolution2D",
            f"{CHANNELS}, ksize=None, {HELD}, {FIRST}, **kwargs",
            (2,),
            later="dilate=1",
            one_in=6,
        ),
        _layer(
            "links.ConvolutionND",
            f"ndim, {CHANNELS}, ksize=None, {HELD}, {FIRST}, cover_all=False, {DILATED}",
            (1, 2),
            one_in=6,
        ),
        _layer(
            "links.DilatedConvolution2D",
            f"{CHANNELS}, ksize=None, stride=1, pad=0, dilate=1, nobias=False, {FIRST}",
            (2,),
            one_in=6,
        ),
        _layer(
            "links.DepthwiseConvolution2D", f"in_channels, channel_multiplier, ksize, {HELD}, {FIRST}", (2,), one_in=6
        ),
        *(
            _layer(
                f"links.Deconvolution{rank}D",
                f"{CHANNELS}, ksize, {HELD}, outsize=None, {FIRST}, {DILATED}",
                (rank,),
                transposed=True,
                one_in=6,
            )
            for rank in (1, 3)
        ),
        _layer(
            "links.Deconvolution2D",
            f"{CHANNELS}, ksize=None, {HELD}, outsize=None, {FIRST}, **kwargs",
            (2,),
            transposed=True,
            later="dilate=1",
            one_in=6,
        ),
        _layer(
            "links.DeconvolutionND",
            f"ndim, {CHANNELS}, ksize=None, {HELD}, outsize=None, {FIRST}, {DILATED}",
            (1, 2),
            transposed=True,
            one_in=6,
        ),
    ),
    respond=respond,
    orientation="Convolutions do not flip the kernel, and a deconvolution is the exact adjoint of the convolution "
    "with the same weight, whose two channel axes change roles.",
    scope="Every convolution, deconvolution and pooling with fixed windows in chainer.functions, and the links that "
    "call them, on the CPU with NumPy. Left out: local and deformable convolutions, unpooling and upsampling, and the "
    "kernels of ChainerX.",
    sources=(
        Source(
            "Chainer source",
            "https://github.com/chainer/chainer/blob/v7.8.1/chainer/utils/conv.py",
            "get_conv_outsize: (size + p * 2 - dk + s - 1) // s + 1 with cover_all; get_deconv_outsize",
        ),
        Source(
            "Chainer source",
            "https://github.com/chainer/chainer/blob/v7.8.1/chainer/functions/connection/deconvolution_nd.py",
            "DeconvolutionND.check_type_forward: lower_bound <= x_type.shape[i + 2] <= upper_bound",
        ),
        Source(
            "Chainer, max_pooling_nd",
            "https://docs.chainer.org/en/v7.8.1/reference/generated/chainer.functions.max_pooling_nd.html",
            "cover_all",
        ),
    ),
)
