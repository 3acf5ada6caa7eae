"""tinygrad: convolution and pooling of Tensor, the layers of tinygrad.nn, and its ONNX operators, on its Python device."""

from typing import Any

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.outcomes import OTHERWISE
from derive.runtime.source import Source

EXACT_BITS = 24  # of a 32-bit float

CROSSED = "(all_dilation[-1 - axis] * (kernel_size - 1))"


def _decoded(found, inputs, taps, group):
    """The response in sums of products of distinct powers of two: bit `taps * (input % group) + tap` of its sample."""
    import numpy

    sums = found.astype(numpy.int64)
    if not (numpy.all(sums == found) and numpy.all((sums >= 0) & (sums < 1 << EXACT_BITS))):
        return numpy.full((inputs, taps, *found.shape[2:]), 0.4)
    rows = [
        [sums[place // group, 0] >> (taps * (place % group) + tap) & 1 for tap in range(taps)]
        for place in range(inputs)
    ]
    return numpy.array(rows).reshape(inputs, taps, *found.shape[2:])


def _inputs(layer, input_sizes, taps):
    """One-hot inputs as the batch; of a linear layer, as many in one sample as can be told apart in its sums."""
    import math

    import numpy

    from derive.runtime.feeding import batch

    inputs = math.prod(input_sizes)
    if layer.operator == POOLING:
        return batch(input_sizes)[:, None], 1
    group = EXACT_BITS // taps
    samples = numpy.zeros((-(-inputs // group), inputs), dtype=numpy.float32)
    for place in range(inputs):
        samples[place // group, place] = 2.0 ** (taps * (place % group))
    return samples.reshape(-1, 1, *input_sizes), group


def _called(layer, given, ones, weight):
    """The layer on these arrays."""
    import tinygrad
    from tinygrad.nn.onnx import get_onnx_ops

    from derive.runtime.expressions import locate

    name = layer.name.rpartition(".")[2]
    arrays = [ones] if weight is None else [ones, weight]
    if ".onnx." in layer.name:
        given = {key: list(value) if isinstance(value, tuple) else value for key, value in given.items()}
        if "ceil_mode" in given:
            given["ceil_mode"] = given["ceil_mode"][0]
        found = get_onnx_ops()[name](*arrays, **given)
        return found[0] if isinstance(found, tuple) else found
    if ".Tensor." in layer.name:
        return getattr(tinygrad.Tensor, name)(*arrays, **given)
    given = {
        key: value[0] if isinstance(value, tuple) and len(set(value)) == 1 else value for key, value in given.items()
    }
    module = locate(layer.name)(1, 1, bias=False, **given)
    module.weight = weight
    return module(ones)


def respond(layer, arguments, input_sizes):
    """Response of a linear layer to sums of one-hot inputs and taps, told apart as powers of two; else to one-hot inputs."""
    import math

    import numpy
    from tinygrad import Tensor

    given = dict(arguments)
    kernel = given.get("kernel_size", ()) if "kernel_size" in layer.signature else given.pop("kernel_size", ())
    taps = math.prod(kernel)
    ones, group = _inputs(layer, input_sizes, taps)
    if layer.operator == POOLING:
        return _called(layer, given, Tensor(ones), None).numpy()
    weight = (2.0 ** numpy.arange(taps)).astype(numpy.float32).reshape(1, 1, *kernel)
    found = _called(layer, given, Tensor(ones), Tensor(weight)).numpy()
    return _decoded(found, math.prod(input_sizes), taps, group)


NO_WINDOW = "kernel size cannot be greater than actual input size"
NOTHING_LEFT = (NO_WINDOW, "invalid shrink")
LAYOUT = {"padding": "low and high in turn, last axis first"}
LOW = "(padding[0] if pair(padding) else padding)"
HIGH = "(padding[1] if pair(padding) else padding)"
PADS = {"pad_low": LOW, "pad_high": HIGH}
REACH = "(effective_kernel_size - 1)"
WITHIN = Refusal(
    requires=f"max({LOW} - {REACH}, 0) + max({HIGH} - output_padding - {REACH}, 0) <= (input_size - 1) * stride + 1",
    says="invalid shrink",
)
CHOSEN = {"output_padding": "output_padding"}
NOT_A_WORD = "padding != 'same'"
OIHW = "weight[out_channels, in_channels / groups, *kernel_size]"
IOHW = "weight[in_channels, out_channels / groups, *kernel_size]"


def _pool(name, extra):
    return Layer(
        name=f"tinygrad.Tensor.{name}",
        operator=POOLING,
        signature=f"self, kernel_size=(2, 2), stride=None, dilation=1, padding=0, ceil_mode=False, {extra}",
        dimensions=(1, 2),
        arrays=("self",),
        values={
            "padding": (int, PAIR),
            "stride": (int, None),
            "ceil_mode": (False, True),
            **({"count_include_pad": (False, True)} if name.startswith("avg") else {}),
        },
        reduction="'average_of_padded' if count_include_pad else 'average_of_inside'"
        if name.startswith("avg")
        else "'maximum'",
        valued={"count_include_pad": "[False, True]"} if name.startswith("avg") else {},
        layouts=LAYOUT,
        bind={
            "kernel_size": "kernel_size",
            "stride": "kernel_size if stride is None else stride",
            "dilation": "dilation",
        },
        varied={"kernel_size": "kernel_size", "stride": "stride", "dilation": "dilation"},
        no_output=NO_WINDOW,
        meanings=(
            Meaning("explicit", when="not ceil_mode", bind=PADS),
            Meaning("explicit_ceil_inside", when="ceil_mode", bind={"pad_low": LOW, "asked_pad_high": HIGH}),
        ),
        probes=(
            {"padding": "[0, 1, (2, 1)]", "ceil_mode": "[False, True]"},
            {"stride": "[None] if stride == 1 else []"},
        ),
        one_in=7,
    )


def _module(rank):
    return Layer(
        name=f"tinygrad.nn.Conv{rank}d",
        operator=CONVOLUTION,
        signature="in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True",
        dimensions=(rank,),
        values={"padding": ("same", int, PAIR)},
        layouts=LAYOUT,
        refusals=(
            Refusal(
                when="padding == 'same'",
                requires="stride == 1",
                says="padding='same' is not supported for strided convolutions",
                way_out="write the stride as one number: (1, 1) is refused too",
            ),
        ),
        no_output=NO_WINDOW,
        meanings=(
            Meaning("same_fixed_upper", when="padding == 'same'"),
            Meaning("explicit", when=NOT_A_WORD, bind=PADS),
        ),
        defects=()
        if rank == 1
        else (
            Defect(
                when="padding[0] == 'same' and len({*dilation}) > 1",
                observed=(OTHERWISE, NO_WINDOW),
                reason="tinygrad.nn.Conv2d takes the dilations of padding='same' in the opposite order of the kernel sizes",
                instead=Meaning(
                    "explicit",
                    bind={"pad_low": f"{CROSSED} // 2", "pad_high": f"{CROSSED} - {CROSSED} // 2"},
                ),
            ),
        ),
        weight=OIHW,
        probes=({"padding": "['same', 1]"}, {"padding": "[(2, 1)]"}),
        one_in=3,
    )


def _transposed_module(rank):
    return Layer(
        name=f"tinygrad.nn.ConvTranspose{rank}d",
        operator=TRANSPOSED,
        signature="in_channels, out_channels, kernel_size, stride=1, padding=0, output_padding=0, dilation=1, groups=1, "
        "bias=True",
        dimensions=(rank,),
        values={"padding": (int, PAIR)},
        layouts=LAYOUT,
        refusals=(WITHIN,),
        no_output=NOTHING_LEFT,
        meanings=(Meaning("explicit", size="chosen", bind={**PADS, **CHOSEN}),),
        weight=IOHW,
        probes=({"padding": "[0, 1, (2, 1)]", "output_padding": "[0, 1]"},),
        one_in=6,
    )


PAD_LOW = "(pads[0] if pair(pads) else pads)"
PAD_HIGH = "(pads[1] if pair(pads) else pads)"
AUTO = ("NOTSET", "SAME_UPPER", "SAME_LOWER", "VALID")
EXPLICIT = {"pad_low": PAD_LOW, "pad_high": PAD_HIGH}
TOTAL = "((-(-input_size // stride) - 1) * stride + kernel_size - input_size)"
ONNX: "dict[str, Any]" = {
    "callable": False,
    "layouts": {"pads": "low, then high"},
    "no_output": NO_WINDOW,
    "dimensions": (1, 2),
    "one_in": 5,
}
SAME = (Meaning("same_upper", when="auto_pad == 'SAME_UPPER'"), Meaning("same_lower", when="auto_pad == 'SAME_LOWER'"))


def _blind(kernel, dilations):
    """SAME of the ONNX operators, whose total is that of the kernel as it is, whatever its sign."""
    clamped = f"any((-(-i // s) - 1) * s + k < i for i, s, k in zip(input_size, stride, {kernel}))"
    dilated = f"any(d > 1 and k > 1 for d, k in zip({dilations}, {kernel}))"
    for word in ("SAME_UPPER", "SAME_LOWER"):
        sides = (f"{TOTAL} // 2", f"{TOTAL} - {TOTAL} // 2")
        low, high = sides if word == "SAME_UPPER" else sides[::-1]
        yield Defect(
            when=f"auto_pad[0] == '{word}' and ({clamped} or {dilated})",
            observed=(OTHERWISE, NO_WINDOW),
            reason="SAME takes its total from the kernel as it is without dilation, and does not stop it at zero",
            instead=Meaning("explicit", bind={"pad_low": low, "pad_high": high}),
        )


def _onnx_pool(name, extra):
    return Layer(
        name=f"tinygrad.onnx.{name}",
        operator=POOLING,
        signature=f"X, *, auto_pad='NOTSET', ceil_mode=0, dilations=1, kernel_shape, pads=0, strides=1, {extra}",
        arrays=("X",),
        values={
            "auto_pad": AUTO,
            "pads": (int, PAIR),
            "ceil_mode": (0, 1),
            **({"count_include_pad": (0, 1)} if name == "AveragePool" else {}),
        },
        reduction="'average_of_padded' if count_include_pad else 'average_of_inside'"
        if name == "AveragePool"
        else "'maximum'",
        valued={"count_include_pad": "[0, 1]"} if name == "AveragePool" else {},
        tuples=("kernel_shape",),
        bind={"kernel_size": "kernel_shape", "stride": "strides", "dilation": "dilations"},
        meanings=(
            Meaning("valid", when="auto_pad == 'VALID' and ceil_mode == 0"),
            *SAME,
            Meaning("explicit", when="auto_pad == 'NOTSET' and ceil_mode == 0", bind=EXPLICIT),
            Meaning(
                "explicit_ceil_inside",
                when="auto_pad == 'NOTSET' and ceil_mode == 1",
                bind={"pad_low": PAD_LOW, "asked_pad_high": PAD_HIGH},
            ),
            Meaning(
                "explicit_ceil_inside",
                when="auto_pad == 'VALID' and ceil_mode == 1",
                bind={"pad_low": "0", "asked_pad_high": "0"},
            ),
        ),
        defects=tuple(_blind("kernel_shape", "dilations")),
        probes=(
            {"auto_pad": "['SAME_UPPER', 'SAME_LOWER', 'VALID']"},
            {"pads": "[(1, 2)]", "ceil_mode": "[0, 1]"},
        ),
        **ONNX,
    )


MISSING = "(full_length + output_padding - output_shape)"
CONV_TRANSPOSE = Layer(
    name="tinygrad.onnx.ConvTranspose",
    operator=TRANSPOSED,
    signature="X, W, B=None, *, auto_pad='NOTSET', dilations=1, group=1, output_padding=0, output_shape=None, pads=0, "
    "strides=1",
    arrays=("X", "W", "B"),
    extra="kernel_size",
    values={"auto_pad": AUTO, "pads": (0, PAIR), "output_shape": (int, None)},
    tuples=("output_shape",),
    bind={"kernel_size": "kernel_size", "stride": "strides", "dilation": "dilations"},
    meanings=(
        Meaning(
            "explicit",
            when="output_shape is not None and auto_pad == 'SAME_UPPER'",
            size="chosen",
            bind={"pad_low": f"{MISSING} // 2", "pad_high": f"{MISSING} - {MISSING} // 2", **CHOSEN},
        ),
        Meaning(
            "explicit",
            when="output_shape is not None and auto_pad != 'SAME_UPPER'",
            size="chosen",
            bind={"pad_low": f"{MISSING} - {MISSING} // 2", "pad_high": f"{MISSING} // 2", **CHOSEN},
        ),
        Meaning(
            "valid",
            when="output_shape is None and auto_pad == 'VALID'",
            size="chosen",
            bind=CHOSEN,
            read="it is the rule of ONNX, which tinygrad breaks",
        ),
        Meaning("same_unclamped_upper", when="output_shape is None and auto_pad == 'SAME_UPPER'", bind=CHOSEN),
        Meaning("same_unclamped_lower", when="output_shape is None and auto_pad == 'SAME_LOWER'", bind=CHOSEN),
        Meaning(
            "explicit",
            when="output_shape is None and auto_pad == 'NOTSET'",
            size="chosen",
            bind={**EXPLICIT, **CHOSEN},
        ),
    ),
    defects=(
        Defect(
            when="auto_pad[0] == 'VALID' and output_shape[0] is None",
            observed=(OTHERWISE,),
            reason="tinygrad reads VALID of ConvTranspose as SAME_LOWER",
            instead=Meaning("same_unclamped_lower", bind=CHOSEN),
        ),
    ),
    weight="W[in_channels, out_channels / group, *kernel_size]",
    probes=(
        {"auto_pad": "['SAME_UPPER', 'SAME_LOWER', 'VALID']", "output_padding": "[0, 1]"},
        {"pads": "[(1, 2)]", "output_padding": "[0, 1]"},
        {"auto_pad": "['NOTSET', 'SAME_UPPER']", "output_shape": "[full_length + 1]"},
    ),
    **{**ONNX, "no_output": NOTHING_LEFT},
)
RANKS = (1, 2)
SOURCE = "https://github.com/tinygrad/tinygrad/blob/a9069c177a9da9cca18593edf55acd2e6073cca6"

FRAMEWORK = Framework(
    name="tinygrad",
    title="tinygrad",
    releases=(Release("0.14.0", install="tinygrad==0.14.0 numpy==2.4.6", packages=("tinygrad",), one_in=41),),
    homepage="https://docs.tinygrad.org",
    layout="NC*",
    variants={"": {"DEV": "PYTHON", "CACHELEVEL": "0"}},
    layers=(
        Layer(
            name="tinygrad.Tensor.conv2d",
            operator=CONVOLUTION,
            signature="self, weight, bias=None, groups=1, stride=1, dilation=1, padding=0, dtype=None",
            dimensions=RANKS,
            arrays=("self", "weight", "bias"),
            extra="kernel_size",
            values={"padding": (int, PAIR)},
            layouts=LAYOUT,
            no_output=NO_WINDOW,
            meanings=(Meaning("explicit", bind=PADS),),
            weight=OIHW,
            probes=({"padding": "[0, 1, 3, (2, 1), (-1, 2)]"},),
            one_in=7,
        ),
        Layer(
            name="tinygrad.Tensor.conv_transpose2d",
            operator=TRANSPOSED,
            signature="self, weight, bias=None, groups=1, stride=1, dilation=1, padding=0, output_padding=0",
            dimensions=RANKS,
            arrays=("self", "weight", "bias"),
            extra="kernel_size",
            values={"padding": (int, PAIR)},
            layouts=LAYOUT,
            refusals=(WITHIN,),
            no_output=NOTHING_LEFT,
            meanings=(Meaning("explicit", size="chosen", bind={**PADS, **CHOSEN}),),
            weight=IOHW,
            probes=({"padding": "[0, 1, 3, (2, 1)]", "output_padding": "[0, 1, 4]"},),
            one_in=11,
        ),
        _pool("max_pool2d", "return_indices=False"),
        _pool("avg_pool2d", "count_include_pad=True"),
        *(_module(rank) for rank in RANKS),
        *(_transposed_module(rank) for rank in RANKS),
        Layer(
            name="tinygrad.onnx.Conv",
            operator=CONVOLUTION,
            signature="X, W, B=None, *, auto_pad='NOTSET', dilations=1, group=1, pads=0, strides=1",
            arrays=("X", "W", "B"),
            extra="kernel_size",
            values={"auto_pad": AUTO, "pads": (int, PAIR)},
            bind={"kernel_size": "kernel_size", "stride": "strides", "dilation": "dilations"},
            meanings=(
                Meaning("valid", when="auto_pad == 'VALID'"),
                *SAME,
                Meaning("explicit", when="auto_pad == 'NOTSET'", bind=EXPLICIT),
            ),
            defects=tuple(_blind("kernel_size", "dilations")),
            weight="W[out_channels, in_channels / group, *kernel_size]",
            probes=({"auto_pad": "['SAME_UPPER', 'SAME_LOWER', 'VALID']"}, {"pads": "[(1, 2)]"}),
            **ONNX,
        ),
        CONV_TRANSPOSE,
        _onnx_pool("MaxPool", "storage_order=0"),
        _onnx_pool("AveragePool", "count_include_pad=0"),
    ),
    respond=respond,
    orientation="Convolutions do not flip the kernel, and a transposed layer is the adjoint of the convolution with the same "
    "weight, whose two channel axes change roles.",
    scope="The convolutions and poolings of Tensor, which work on any number of axes whatever their names say, the layers "
    "of tinygrad.nn made of them, and the operators that its ONNX runner calls.",
    sources=(
        Source("tinygrad, nn", "https://docs.tinygrad.org/nn/", "Conv2d, ConvTranspose2d"),
        Source(
            "tinygrad source",
            f"{SOURCE}/tinygrad/nn/onnx.py",
            "_resolve_pool_pads: (o-1)*s+k-i; ConvTranspose: _auto_pad where auto_pad is not NOTSET, VALID included",
        ),
        Source(
            "tinygrad source",
            f"{SOURCE}/tinygrad/nn/__init__.py",
            "Conv2d.__init__: zip(make_tuple(dilation, …), self.kernel_size[::-1]); if stride != 1",
        ),
        Source(
            "tinygrad source",
            f"{SOURCE}/tinygrad/mixin/op.py",
            "_apply_ceil_mode: smax(s*(o-1) - (pB+i-1), 0)",
        ),
    ),
)
