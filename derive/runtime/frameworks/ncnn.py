"""ncnn: convolution, deconvolution and pooling layers of its param files, with one or two spatial axes."""

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.outcomes import ANSWERS, DIED, NO_INDEX_MAP, NO_PRODUCT, OTHERWISE
from derive.runtime.source import Source

FAILS = "extract returned -100"
SAME_WORDS = (-233, -234)
PAD_RIGHT = "(pad_left if pad_right is None else pad_right)"
PADS = {"pad_low": "pad_left", "pad_high": PAD_RIGHT}
IDS = {
    "num_output": "0",
    "kernel_w": "1",
    "dilation_w": "2",
    "stride_w": "3",
    "pad_left": "4",
    "bias_term": "5",
    "weight_data_size": "6",
    "activation_type": "9",
    "activation_params": "10",
    "pad_right": "15",
}
IDS_OF_CONVOLUTION = {**IDS, "int8_scale_term": "8", "pad_value": "18", "dynamic_weight": "19"}
IDS_OF_DECONVOLUTION = {**IDS, "output_pad_right": "18", "output_w": "20", "dynamic_weight": "28"}
POOLING_IDS = {
    "pooling_type": "0",
    "kernel_w": "1",
    "stride_w": "2",
    "pad_left": "3",
    "global_pooling": "4",
    "pad_mode": "5",
    "avgpool_count_include_pad": "6",
    "adaptive_pooling": "7",
    "out_w": "8",
    "pad_right": "14",
}
IDS_OF_HEIGHT = {"kernel_h": "11", "dilation_h": "12", "stride_h": "13", "pad_top": "14", "pad_bottom": "16"}
POOLING_IDS_OF_HEIGHT = {"kernel_h": "11", "stride_h": "12", "pad_top": "13", "pad_bottom": "15"}
PARTS = {
    "kernel_w": (("kernel_h", "kernel_w"), ("kernel_w",)),
    "stride_w": (("stride_h", "stride_w"), ("stride_w",)),
    "pad_left": (("pad_top", "pad_left"), ("pad_left",)),
    "pad_right": (("pad_bottom", "pad_top", "pad_left"), ("pad_right", "pad_left")),
}
PARTS_OF_CONVOLUTION = {**PARTS, "dilation_w": (("dilation_h", "dilation_w"), ("dilation_w",))}
PARTS_OF_DECONVOLUTION = {
    **PARTS_OF_CONVOLUTION,
    "output_pad_right": (("output_pad_bottom", "output_pad_right"), ("output_pad_right",)),
    "output_w": (("output_h", "output_w"), ("output_w",)),
}


def respond(layer, arguments, input_sizes):
    """Response of a net of one layer, one one-hot input after another, with one-hot taps as the channels."""
    import struct

    import ncnn
    import numpy

    from derive.runtime.feeding import batch

    rank, given = len(input_sizes), dict(arguments)
    given.setdefault("pad_left", 0)
    given["pad_right"] = given["pad_left"] if given.get("pad_right") is None else given["pad_right"]
    pooling = layer.operator == POOLING
    taps = 1 if pooling else int(numpy.prod(given["kernel_w"]))
    if not pooling:
        given |= {"num_output": taps, "weight_data_size": taps * taps}
    written = []
    for name, value in given.items():
        values = value if isinstance(value, (tuple, list)) else (value,) * rank
        written.append(f"{layer.renamed[name]}={values[-1]}")
        if rank == 2 and name in layer.parts:
            written.append(f"{layer.renamed[layer.parts[name][0][0]]}={values[0]}")
    kind = layer.name.partition(".")[2]
    net = ncnn.Net()
    net.opt.num_threads = 1
    net.load_param_mem(f"7767517\n2 2\nInput in 0 1 in\n{kind} layer 1 1 in out {' '.join(written)}\n")
    net.load_model_mem(struct.pack("<I", 0) + numpy.eye(taps, dtype="float32").tobytes() if not pooling else b"\0" * 4)
    answers = []
    for one in batch(input_sizes):
        extractor = net.create_extractor()
        extractor.input("in", ncnn.Mat(one.reshape(1, *input_sizes)).clone())
        code, out = extractor.extract("out")
        if code:
            raise RuntimeError(f"extract returned {code}")
        answers.append(numpy.array(out))
    return numpy.array(answers)


WINDOW_SPACE = "zip(input_size, pad_left, pad_right, effective_kernel_size, stride)"
TOTALS = "[k + (i - 1) // s * s - i for k, i, s in zip(effective_kernel_size, input_size, stride)]"
TOTAL = "(effective_kernel_size + (input_size - 1) // stride * stride - input_size)"
HALF = f"(max({TOTAL} // 2, 0) + min(-(-{TOTAL} // 2), 0))"
OTHER_HALF = f"({TOTAL} - {HALF})"


FITS_NOT = f"any(i + low + (low if high is None else high) < k for i, low, high, k, s in {WINDOW_SPACE})"


RIGHT = "(pad_left if pad_right is None else pad_right)"
LEFT_OVER = f"(input_size + pad_left + {RIGHT} - kernel_size)"
APPENDED = (
    f"(-{LEFT_OVER} % stride if {LEFT_OVER} >= 0 or {LEFT_OVER} % stride == 0 else stride + -{LEFT_OVER} % stride)"
)
SURPLUS = "max(full_length + output_pad_right - output_w, 0)"
SHORTER = Meaning(
    "explicit",
    size="chosen",
    bind={
        "pad_low": f"({SURPLUS} + (pad_left == -234)) // 2",
        "pad_high": f"({SURPLUS} + (pad_left == -233)) // 2",
        "output_padding": "output_pad_right",
    },
)


def _ignored(*pads):
    """A negative pad that is none of the words, and a negative size."""
    sides = " or ".join(f"any(p is not None and p < 0 and p not in (-233, -234) for p in {pad})" for pad in pads)
    return Defect(
        when=sides,
        observed=(ANSWERS, OTHERWISE, NO_INDEX_MAP, NO_PRODUCT, DIED, "negative dimensions are not allowed"),
        reason="a negative number that stands for nothing is ignored, or cuts what it does not say",
        unpredictable="each of its pads and sizes goes another way through the C++ of each layer",
    )


DIES = Defect(
    when=f"pad_left[0] >= 0 and {FITS_NOT}",
    observed=(DIED, "negative dimensions are not allowed"),
    reason="kills the process where the kernel does not fit into the padded input, or returns a matrix of negative "
    "width, instead of returning -100",
)


def _ghost(when):
    """One window is counted where the input is shorter than the kernel, because C rounds a quotient toward zero."""
    return Defect(
        when=f"{when} and all(i + low + (low if high is None else high) - k > -s for i, low, high, k, s in "
        f"{WINDOW_SPACE}) and {FITS_NOT}",
        observed=(ANSWERS, NO_INDEX_MAP, NO_PRODUCT),
        reason="a ghost window where the kernel does not fit: (n - k) / stride + 1 is rounded toward zero, so that an "
        "input too short by less than a stride gives one output, which reads beyond the input",
        size="max((input_size + pad_left + (pad_left if pad_right is None else pad_right) - effective_kernel_size) "
        "// stride + 1, 1)",
    )


def _pulled(when, low, high):
    """Same with a kernel shorter than its stride on one axis and not on the other."""
    condition = f"{when} and len(stride) > 1 and max({TOTALS}) > 0 and min({TOTALS}) < 0"
    return (
        Defect(
            when=condition,
            observed=(OTHERWISE,),
            instead=Meaning("explicit", bind={"pad_low": low, "pad_high": high}),
            reason="a negative total of same is ignored only where no axis needs a pad; otherwise it is halved like "
            "a positive one, and elements are dropped at the start of the axis",
        ),
        Defect(
            when=condition,
            observed=(NO_PRODUCT, NO_INDEX_MAP, DIED),
            reason="rows that overwrite one another where same pads one axis and has a negative total on the other",
        ),
    )


def _convolution(name, rank):
    return Layer(
        name=f"ncnn.{name}",
        operator=CONVOLUTION,
        signature="num_output, kernel_w, dilation_w=1, stride_w=1, pad_left=0, bias_term=0, weight_data_size=0, "
        "int8_scale_term=0, activation_type=0, activation_params=None, pad_right=None, pad_value=0.0, dynamic_weight=0",
        callable=False,
        fixed=("dynamic_weight",),
        parts=PARTS_OF_CONVOLUTION if rank == 2 else {},
        renamed={**IDS_OF_CONVOLUTION, **(IDS_OF_HEIGHT if rank == 2 else {})},
        uniform=("pad_left",),
        dimensions=(rank,),
        values={"pad_left": (int, *SAME_WORDS), "pad_right": (int, None)},
        bind={"kernel_size": "kernel_w", "stride": "stride_w", "dilation": "dilation_w"},
        meanings=(
            Meaning("same_upper", when=f"pad_left == -233 and {PAD_RIGHT} == -233"),
            Meaning("same_lower", when=f"pad_left == -234 and {PAD_RIGHT} == -234"),
            Meaning("explicit", when=f"pad_left >= 0 and {PAD_RIGHT} >= 0", bind=PADS),
        ),
        no_output=FAILS,
        defects=(
            _ghost("pad_left[0] >= 0"),
            DIES,
            _ignored("pad_left", "pad_right"),
            *_pulled("pad_left[0] == -233", HALF, OTHER_HALF),
            *_pulled("pad_left[0] == -234", OTHER_HALF, HALF),
        ),
        weight="weight_data[num_output, num_input, *kernel]",
        probes=({"pad_left": "[-233, -234, 0, 1, 2, 4]"}, {"pad_left": "[0, 2]", "pad_right": "[1, 3]"}),
    )


LENGTH = "full_length + output_pad_right"
CUT = f"({LENGTH} - output_w)"


def _deconvolution(name, rank):
    asked = {"output_padding": "output_pad_right"}
    same = {
        -233: {"pad_low": f"{CUT} // 2", "pad_high": f"-(-{CUT} // 2)"},
        -234: {"pad_low": f"-(-{CUT} // 2)", "pad_high": f"{CUT} // 2"},
    }
    return Layer(
        name=f"ncnn.{name}",
        operator=TRANSPOSED,
        signature="num_output, kernel_w, dilation_w=1, stride_w=1, pad_left=0, bias_term=0, weight_data_size=0, "
        "activation_type=0, activation_params=None, pad_right=None, output_pad_right=0, output_w=0, dynamic_weight=0",
        callable=False,
        fixed=("dynamic_weight",),
        parts=PARTS_OF_DECONVOLUTION if rank == 2 else {},
        renamed={
            **IDS_OF_DECONVOLUTION,
            **({**IDS_OF_HEIGHT, "output_pad_bottom": "19", "output_h": "21"} if rank == 2 else {}),
        },
        uniform=("pad_left",),
        dimensions=(rank,),
        values={"pad_left": (int, *SAME_WORDS), "pad_right": (int, None)},
        bind={"kernel_size": "kernel_w", "stride": "stride_w", "dilation": "dilation_w"},
        refusals=(
            Refusal(when=f"pad_left == 0 and {PAD_RIGHT} == 0", requires="output_w == 0", says=FAILS),
            Refusal(when="pad_left < 0", requires=f"output_w <= {LENGTH}", says=FAILS),
        ),
        meanings=(
            *(
                Meaning("explicit", when=f"pad_left == {word} and output_w > 0", size="chosen", bind=cut | asked)
                for word, cut in same.items()
            ),
            Meaning("valid", when="pad_left in (-233, -234) and output_w == 0", size="chosen", bind=asked),
            Meaning("explicit", when=f"pad_left >= 0 and {PAD_RIGHT} >= 0", size="chosen", bind=PADS | asked),
        ),
        no_output=FAILS,
        defects=(
            _ignored("pad_left", "pad_right", "output_pad_right", "output_w"),
            *(
                Defect(
                    when="pad_left[0] < 0 and any(w > L + a for w, L, a in zip(output_w, full_length, output_pad_right))",
                    observed=observed,
                    reason="a result shorter than asked, or one that begins with foreign memory, where output_w is more "
                    "than the full result",
                    instead=instead,
                    size=size,
                )
                for observed, instead, size in (
                    ((ANSWERS,), SHORTER, ""),
                    ((ANSWERS, NO_INDEX_MAP, NO_PRODUCT), None, "output_w"),
                )
            ),
        ),
        weight="weight_data[num_output, num_input, *kernel]",
        probes=(
            {"pad_left": "[0, 1, 3]", "output_pad_right": "[0, 1, stride]"},
            {"pad_left": "[0, 2]", "pad_right": "[1, 3]"},
            {"pad_left": "[-233, -234]", "output_pad_right": "[0, 1]"},
            {
                "pad_left": "[-233, -234]",
                "output_w": "[w for w in (full_length - 2, full_length - 1, full_length + 1) if w > 0]",
            },
            {"pad_left": "[-233, -234]", "output_pad_right": "[1]", "output_w": "[max(full_length - 1, 1)]"},
            {"pad_left": "[0, 1]", "output_w": "[full_length]"},
        ),
    )


def _pooling(name, rank):
    counted = "avgpool_count_include_pad or pad_mode in (2, 3)" if rank == 1 else "avgpool_count_include_pad"
    return Layer(
        name=f"ncnn.{name}",
        operator=POOLING,
        signature="pooling_type=0, kernel_w=1, stride_w=1, pad_left=0, global_pooling=0, pad_mode=0, "
        "avgpool_count_include_pad=0, adaptive_pooling=0, out_w=0, pad_right=None",
        callable=False,
        fixed=("global_pooling", "adaptive_pooling"),
        parts=PARTS if rank == 2 else {},
        renamed={**POOLING_IDS, **(POOLING_IDS_OF_HEIGHT if rank == 2 else {})},
        dimensions=(rank,),
        values={
            "pooling_type": (0, 1),
            "pad_mode": (0, 1, 2, 3),
            "pad_right": (int, None),
            "avgpool_count_include_pad": (0, 1),
        },
        bind={"kernel_size": "kernel_w", "stride": "stride_w", "dilation": "1"},
        reduction=f"'maximum_from_lowest' if pooling_type == 0 else 'average_of_kernel' if {counted} else 'average_of_inside'",
        valued={"pooling_type": "[0, 1]", "avgpool_count_include_pad": "[0, 1]"},
        meanings=(
            Meaning(
                "explicit_ceil",
                when="pad_mode == 0",
                bind={"pad_low": "pad_left", "asked_pad_high": PAD_RIGHT},
            ),
            Meaning("explicit", when="pad_mode == 1", bind=PADS),
            Meaning("same_upper", when="pad_mode == 2"),
            Meaning("same_lower", when="pad_mode == 3"),
        ),
        no_output=FAILS,
        defects=(
            _ghost("pad_mode[0] == 1"),
            DIES,
            _ignored("pad_left", "pad_right"),
            Defect(
                when="pad_mode[0] == 0 and any((i + low + (low if high is None else high) - k) % s and "
                "i + low + (low if high is None else high) < k for i, low, high, k, s in "
                "zip(input_size, pad_left, pad_right, kernel_size, stride))",
                observed=(OTHERWISE, ANSWERS),
                reason="one window too many where the kernel does not fit: the remainder of a negative number is "
                "negative in C, and a stride and more is appended",
                instead=Meaning("explicit", bind={"pad_low": "pad_left", "pad_high": f"{RIGHT} + {APPENDED}"}),
            ),
            *_pulled("pad_mode[0] == 2", HALF, OTHER_HALF),
            *_pulled("pad_mode[0] == 3", OTHER_HALF, HALF),
            Defect(
                when="pad_mode[0] >= 2 and pooling_type[0] == 1 and max(pad_left) > 0",
                observed=(OTHERWISE, NO_INDEX_MAP),
                reason="an average in a same mode ignores pad_left where it pads, and not where it sums: as many "
                "elements at both ends are left out",
                size="-(-input_size // stride)",
            ),
        ),
        probes=(
            {"pooling_type": "[0, 1]", "pad_mode": "[0, 1]", "pad_left": "[0, 1, 2]"},
            {"pooling_type": "[0, 1]", "pad_mode": "[0, 1]", "pad_left": "[0, 2]", "pad_right": "[1]"},
            {"pooling_type": "[0, 1]", "pad_mode": "[2, 3]"},
            {"pooling_type": "[0, 1]", "pad_mode": "[2]", "pad_left": "[1]"},
        ),
    )


FRAMEWORK = Framework(
    name="ncnn",
    title="ncnn",
    releases=(Release("1.0.20261020", install="ncnn==1.0.20261020", packages=("ncnn",), one_in=7),),
    homepage="https://github.com/Tencent/ncnn",
    layers=(
        _convolution("Convolution1D", 1),
        _convolution("Convolution", 2),
        _deconvolution("Deconvolution1D", 1),
        _deconvolution("Deconvolution", 2),
        _pooling("Pooling1D", 1),
        _pooling("Pooling", 2),
    ),
    respond=respond,
    spellings={
        "ncnn": "Deconvolution up 1 1 x y 0=8 1=4 11=4 3=2 13=2 4=1 14=1",
    },
    orientation="Convolution does not flip the kernel, and Deconvolution is its exact adjoint with the same weight, "
    "but stores the output channels first, as Convolution does.",
    scope="The parameters have the names of operators.md; in a param file they are numbers, and a line of one is read. Of "
    "two axes, a tuple such as kernel_w=(3, 5) is height, then width: kernel_h=3 and kernel_w=5, which may be written too. The pads -233 and -234 are for all sides; "
    "operators.md does not name them. Left out: the depthwise and three-dimensional forms, and the adaptive, global "
    "and deformable ones.",
    sources=(
        Source(
            "ncnn operators",
            "https://github.com/Tencent/ncnn/blob/20260526/docs/developer-guide/operators.md",
            "Convolution, Deconvolution, Pooling: parameters and defaults",
        ),
        Source(
            "ncnn source",
            "https://github.com/Tencent/ncnn/blob/20260526/src/layer/convolution.cpp",
            "Convolution::make_padding: -233 and -234, if (wpad > 0 || hpad > 0)",
        ),
        Source(
            "ncnn source",
            "https://github.com/Tencent/ncnn/blob/20260526/src/layer/deconvolution.cpp",
            "Deconvolution::cut_padding: the same modes cut only where output_w and output_h are given",
        ),
        Source(
            "ncnn source",
            "https://github.com/Tencent/ncnn/blob/20260526/src/layer/pooling.cpp",
            "Pooling::make_padding: full, valid and the two same modes",
        ),
    ),
)
