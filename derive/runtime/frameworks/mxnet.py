"""Apache MXNet: convolution, deconvolution and pooling of mxnet.nd and mxnet.gluon.nn, by its two kinds of kernels."""

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import OF_THREE
from derive.runtime.outcomes import EMPTY, NO_INDEX_MAP, NO_PRODUCT, OTHERWISE
from derive.runtime.source import Source

ONEDNN, NATIVE = "oneDNN", "native"
NO_DESCRIPTOR = "could not create a descriptor for a"
NO_OUTPUT = (
    EMPTY,
    "shape dim size must be >= -1",
    "Shape dim size cannot be a negative value",
    "could not construct a memory descriptor using a format tag",
)


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch and one-hot taps as the channels: the whole operator in one call."""
    import mxnet
    import numpy

    from derive.runtime.expressions import locate
    from derive.runtime.feeding import batch

    given = dict(arguments)
    call = locate(layer.name)
    ones = mxnet.nd.array(batch(input_sizes)[:, None])
    try:
        if given.get("pooling_convention") == "same" and "pad" not in given:
            given["pad"] = (0, 0, 0)  # three entries are read, whatever the rank
        if layer.operator == POOLING:
            return (call(**given)(ones) if isinstance(call, type) else call(ones, **given)).asnumpy()
        kernel_size = given["kernel_size" if isinstance(call, type) else "kernel"]
        weight = numpy.eye(numpy.prod(kernel_size)).reshape(-1, 1, *kernel_size)
        taps = len(weight)
        weight = mxnet.nd.array(weight.swapaxes(0, 1) if layer.operator == TRANSPOSED else weight)
        if not isinstance(call, type):
            return call(ones, weight, num_filter=taps, no_bias=True, **given).asnumpy()
        built = call(channels=taps, in_channels=1, use_bias=False, **given)
        built.initialize()
        built.weight.set_data(weight)
        return built(ones).asnumpy()
    except mxnet.MXNetError as error:
        raise mxnet.MXNetError(_core(str(error))) from None


def _core(text):
    """What an error says, without the time, the place in the source and the stack trace around it."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    found = next((line for line in lines if "Check failed" in line), lines[-1])
    return found[max(found.find("Check failed"), 0) :].rpartition("MXNetError: ")[2]


def _kernel_fits(pad):
    return Refusal(
        requires=f"input_size + 2 * {pad} >= effective_kernel_size", says=("kernel size exceed input", "exceeds input")
    )


def _refused(requires, *, when="True", across=False):
    return Refusal(when=when, requires=requires, says=NO_DESCRIPTOR, across=across, variants=(ONEDNN,))


TOTAL = "(full_length - target_shape)"


OF_BLOCK = ("prefix", "params")  # what ** passes on in Gluon


def _convolution(name, signature, dimensions, words, **fields):
    kernel, stride, dilation, pad = words
    return Layer(
        name=f"mxnet.{name}",
        operator=CONVOLUTION,
        signature=signature,
        dimensions=dimensions,
        bind={"kernel_size": kernel, "stride": stride, "dilation": dilation},
        refusals=(_kernel_fits(pad), _refused(f"{pad} >= 0")),
        meanings=(Meaning("explicit", bind={"pad_low": pad, "pad_high": pad}),),
        weight="weight[out_channels, in_channels / groups, *kernel]",
        keywords=OF_BLOCK * name.startswith("gluon"),
        probes=({pad: "[0, 1, 2, 3, 4, -1]"},),
        **fields,
    )


def _deconvolution(name, signature, dimensions, words, **fields):
    kernel, stride, dilation, pad, adj = words
    crops = {"pad_low": pad, "pad_high": pad}
    untargeted = "target_shape == 0" if "target_shape" in signature else "True"
    meanings = (Meaning("explicit", when=untargeted, size="chosen", bind=crops | {"output_padding": adj}),)
    refusals = (
        Refusal(when=untargeted, requires=f"{adj} < {stride}", says="must be samller than stride"),
        Refusal(
            when=untargeted,
            requires=f"min({pad}, {adj}) >= 0",
            says=(NO_DESCRIPTOR, "requirement not met", "Shape of Tensors are not consistent with target"),
        ),
    )
    probes = ({pad: "[0, 1, 2, 3]", adj: f"range({stride} + 1)"},)
    if "target_shape" in signature:
        meanings += (
            Meaning(
                "explicit",
                when="target_shape != 0",
                size="chosen",
                bind={
                    "pad_low": f"({TOTAL} + 1) // 2",
                    "pad_high": f"({TOTAL} + 1) // 2",
                    "output_padding": f"{TOTAL} % 2",
                },
                variants=(NATIVE,),
            ),
            Meaning(
                "explicit",
                when="target_shape != 0",
                size="chosen",
                bind=crops | {"output_padding": f"target_shape - (full_length - 2 * {pad})"},
                variants=(ONEDNN,),
            ),
        )
        refusals += (
            Refusal(when="target_shape != 0", requires="target_shape <= full_length", says="too big target shape"),
            Refusal(when="target_shape != 0", requires=f"{TOTAL} % 2 < {stride}", says="must be samller than stride"),
            Refusal(
                when="target_shape != 0",
                requires="target_shape >= 0",
                says="could not construct a memory descriptor using a format tag",
                variants=(ONEDNN,),
            ),
            _refused(
                f"(-{stride} if input_size == 1 else -1) < target_shape - (full_length - 2 * {pad}) < {stride}",
                when="target_shape != 0",
            ),
        )
        probes += ({pad: "[0, 1]", "target_shape": "range(full_length + 1, max(full_length - 6, 0), -1)"},)
    return Layer(
        name=f"mxnet.{name}",
        operator=TRANSPOSED,
        signature=signature,
        dimensions=dimensions,
        bind={"kernel_size": kernel, "stride": stride, "dilation": dilation},
        refusals=refusals,
        no_output=NO_OUTPUT,
        meanings=meanings,
        defects=(
            Defect(
                "any(k > 1 and s > 1 and d > 1 for k, s, d in zip(kernel_size, stride, dilation))",
                observed=(NO_INDEX_MAP, NO_PRODUCT, OTHERWISE),
                reason="wrong numbers where stride and dilation are both larger than 1",
                size="output_size",
                url="https://github.com/apache/mxnet/issues/13876",
                variants=(NATIVE,),
            ),
        ),
        weight="weight[in_channels, out_channels / groups, *kernel]",
        keywords=OF_BLOCK * name.startswith("gluon"),
        probes=probes,
        **fields,
    )


def _unread():
    """Same looks at three entries of the pad; `respond` gives them."""
    return Defect(
        when="pooling_convention[0] == 'same'",
        observed=("must be in range",),
        reason="pooling_convention='same' reads three entries of pad whatever the number of axes, and raises where pad "
        "is left out or has fewer; with pad=(0, 0, 0) it runs, and was asked so",
    )


COUNTED = "('average_of_inside' if count_include_pad is False else 'average_of_padded')"


def _pooling(name, signature, dimensions, words, *, full, same="", uneven_average="", read="", **fields):
    """`full` and `same` are the conventions on an axis; `uneven_average`, over all axes, an average with either.

    Where one is not given, the layer has none.
    """
    kernel, stride, pad = words
    steps = f"zip(input_size, kernel_size, stride, {pad})"
    # oneDNN leaves the averages whose last window ends elsewhere to the native kernels, which check less.
    elsewhere = f"any((i + 2 * p - k) % s for i, k, s, p in {steps})"
    both = {"pad_low": pad, "pad_high": pad}
    plain = f"not {full} and not {same}" if same else f"not {full}"
    averaged = f" or {uneven_average} and {elsewhere}" if uneven_average else ""
    unpadded = Refusal(
        when=same, requires=f"{pad} == 0", says="Same pooling convention disables the use of pad parameter"
    )
    one_axis = Refusal(
        when=same, requires=f"len({pad}) == 1", says="Currently 'same' supports Max Pooling 1-D", across=True
    )
    in_steps = _refused(
        f"all(-(-i // s) == (i - k) // s + 1 for i, k, s, p in {steps}) or pool_type[0] == 'avg' and {elsewhere}",
        when=same,
        across=True,
    )
    return Layer(
        name=f"mxnet.{name}",
        operator=POOLING,
        signature=signature,
        dimensions=dimensions,
        bind={
            "kernel_size": kernel,
            "stride": f"{kernel} if {stride} is None else {stride}" if stride == "strides" else stride,
            "dilation": "1",
        },
        varied={"kernel_size": kernel, "stride": stride},
        keywords=OF_BLOCK * name.startswith("gluon"),
        refusals=(
            *((one_axis, unpadded) if same else ()),
            _kernel_fits(pad),
            Refusal(
                requires=f"all(p < k for k, p in zip(kernel_size, {pad})){averaged}",
                says="Check failed: pad_l[",
                across=True,
                variants=(ONEDNN,),
            ),
            _refused(f"all(p >= 0 for p in {pad}){averaged}", across=True),
            *((in_steps,) if same else ()),
        ),
        meanings=(
            *((Meaning("same_after", when=same),) if same else ()),
            Meaning("explicit_ceil", when=f"{full} and {pad} >= 0", bind={"pad_low": pad, "asked_pad_high": pad}),
            Meaning("explicit", when=plain, bind=both),
            Meaning(
                "explicit",
                when=full,
                bind={"pad_low": pad, "pad_high": f"{pad} + stride - 1"},
                variants=() if uneven_average else (NATIVE,),
                read=read,
            ),
        ),
        defects=(
            Defect(
                when=f"any(p < 0 for p in {pad})",
                observed=(NO_INDEX_MAP, NO_PRODUCT),
                reason="a negative pad is not refused, and the last window of an average is cut where the cropped "
                "input ends",
            ),
            *((_unread(),) if same else ()),
        ),
        **fields,
    )


def _gluon_pooling(rank, average):
    name = f"gluon.nn.{'Avg' if average else 'Max'}Pool{rank}D"
    size, layout = (2 if rank == 1 else (2,) * rank), ("NCW", "NCHW", "NCDHW")[rank - 1]
    middle = f"layout='{layout}', ceil_mode=False"
    if average:
        middle = f"ceil_mode=False, layout='{layout}'" if rank > 1 else middle
        middle += ", count_include_pad=True"
    return _pooling(
        name,
        f"pool_size={size}, strides=None, padding=0, {middle}, **kwargs",
        (rank,),
        ("pool_size", "strides", "padding"),
        full="ceil_mode",
        uneven_average="ceil_mode[0]" if average else "",
        read="with oneDNN, each average is cut where the cropped input ends" if average and rank == 2 else "",
        values={
            "strides": (int, None),
            "ceil_mode": (False, True),
            **({"count_include_pad": (False, True)} if average else {}),
        },
        reduction=COUNTED if average else "'maximum_of_inside'",
        valued={"count_include_pad": "[False, True]"} if average else {},
        probes=({"padding": "[0, 1, 2, 4, -1]", "ceil_mode": "[False, True]"},),
        one_in=4,
    )


RANKS = (1, 2)
ND = ("kernel", "stride", "dilate", "pad")
DATA = "data=None, weight=None, bias=None, kernel=(), stride=1, dilate=1, pad=0"
TAIL = (
    "num_filter=None, num_group=1, workspace=1024, no_bias=False, cudnn_tune=None, cudnn_off=False, layout=None, "
    "out=None, name=None, **kwargs"
)
GLUON = ("kernel_size", "strides", "dilation", "padding")


def _gluon(rank, padding):
    ones, zeros = (1, 0) if rank == 1 else ((1,) * rank, (0,) * rank)
    middle = f"output_padding={zeros}, " if padding else ""
    layout = ("NCW", "NCHW", "NCDHW")[rank - 1]
    return (
        f"channels, kernel_size, strides={ones}, padding={zeros}, {middle}dilation={ones}, groups=1, "
        f"layout='{layout}', activation=None, use_bias=True, weight_initializer=None, bias_initializer='zeros', "
        "in_channels=0, **kwargs"
    )


FRAMEWORK = Framework(
    name="mxnet",
    title="Apache MXNet",
    releases=(
        Release(
            "1.9.1",
            install="mxnet==1.9.1 numpy==1.23.5 setuptools==65.5.0",
            packages=("mxnet", "numpy"),
            python="3.9",
            one_in=7,
        ),
        Release(
            "1.5.1",
            install="mxnet==1.5.1 numpy==1.23.5 setuptools==65.5.0",
            packages=("mxnet", "numpy"),
            python="3.9",
            variants=(NATIVE,),
            layers=("mxnet.nd.Convolution", "mxnet.nd.Deconvolution", "mxnet.nd.Pooling"),
            one_in=7,
        ),
    ),
    homepage="https://mxnet.apache.org",
    layout="NC*",
    aliases={
        "mx": "mxnet",
        "gluon": "mxnet.gluon",
        **{f"{whole}{part}": "mxnet.nd" for whole in ("mx.", "mxnet.", "") for part in ("sym", "symbol", "ndarray")},
        "F": "mxnet.nd",
    },
    kin=("npx", "mx.npx", "mx.contrib"),
    layers=(
        _convolution(
            "nd.Convolution",
            f"{DATA}, {TAIL}",
            RANKS,
            ND,
            callable=False,
            arrays=("data", "weight", "bias"),
        ),
        _deconvolution(
            "nd.Deconvolution",
            f"{DATA}, adj=0, target_shape=0, {TAIL}",
            RANKS,
            (*ND, "adj"),
            callable=False,
            arrays=("data", "weight", "bias"),
            one_in=6,
        ),
        *(_convolution(f"gluon.nn.Conv{rank}D", _gluon(rank, False), (rank,), GLUON, one_in=2) for rank in RANKS),
        *(
            _deconvolution(
                f"gluon.nn.Conv{rank}DTranspose", _gluon(rank, True), (rank,), (*GLUON, "output_padding"), one_in=2
            )
            for rank in RANKS
        ),
        _pooling(
            "nd.Pooling",
            "data=None, kernel=(), pool_type='max', global_pool=False, cudnn_off=False, pooling_convention='valid', "
            "stride=1, pad=0, p_value=None, count_include_pad=None, layout=None, out=None, name=None, **kwargs",
            RANKS,
            ("kernel", "stride", "pad"),
            full="(pooling_convention == 'full')",
            same="(pooling_convention == 'same')",
            uneven_average="pool_type[0] == 'avg' and pooling_convention[0] != 'valid'",
            callable=False,
            arrays=("data",),
            values={
                "pooling_convention": ("valid", "full", "same"),
                "pool_type": ("max", "avg"),
                "count_include_pad": (None, False, True),
            },
            layouts={"pad": OF_THREE},
            reduction="'maximum_of_inside' if pool_type == 'max' else 'average_of_inside' if pooling_convention == 'same' else "
            f"{COUNTED}",
            valued={"count_include_pad": "[None, False, True]"},
            probes=(
                {
                    "pad": "[0, 1, 2, 4, -1]",
                    "pooling_convention": "['valid', 'full']",
                    "pool_type": "['max', 'avg']",
                },
                {"pooling_convention": "['same']", "pool_type": "['max', 'avg']"},
            ),
            one_in=2,
        ),
        *(_gluon_pooling(rank, average) for rank in RANKS for average in (False, True)),
    ),
    respond=respond,
    variants={
        ONEDNN: {"MXNET_MKLDNN_ENABLED": "1"},
        NATIVE: {"MXNET_MKLDNN_ENABLED": "0", "MXNET_STORAGE_FALLBACK_LOG_VERBOSE": "0"},
    },
    orientation="Convolutions do not flip the kernel, and a deconvolution without target_shape is the exact adjoint of "
    "the convolution with the same weight, whose two channel axes change roles.",
    scope="Convolution, Deconvolution and Pooling of mxnet.nd and the layers of mxnet.gluon.nn that call them, on the "
    "CPU, with the kernels of oneDNN, the default of 1.9.1, and with MXNet's own (MXNET_MKLDNN_ENABLED=0, and all that "
    "the package of 1.5.1 has). mxnet.sym and mxnet.npx call the same operators. pooling_convention='same' is asked "
    "with pad=(0, 0, 0), as it must be. Left out: global "
    "and adaptive pooling, power averages, deformable convolutions and three axes.",
    sources=(
        Source(
            "MXNet source",
            "https://github.com/apache/mxnet/blob/1.9.1/src/operator/nn/deconvolution-inl.h",
            "DeconvolutionParam::InferPad: o_adj[i] = o_pad[i] % 2; o_pad[i] = (o_pad[i] + 1) / 2",
        ),
        Source(
            "MXNet source",
            "https://github.com/apache/mxnet/blob/1.9.1/src/operator/nn/pooling.cc",
            "PoolingShape: the conventions valid, full and same",
        ),
        Source(
            "MXNet source",
            "https://github.com/apache/mxnet/blob/1.9.1/src/operator/nn/mkldnn/mkldnn_pooling-inl.h",
            "SupportMKLDNNPooling: which poolings oneDNN runs",
        ),
    ),
)
