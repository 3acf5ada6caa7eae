"""ONNX: what its texts say of convolution, transposed convolution and pooling, and what its two programs do."""

from functools import lru_cache

import derive.runtime.operators.onnx as operators
from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.outcomes import ANSWERS, EMPTY, NO_INDEX_MAP, NO_PRODUCT, OTHERWISE
from derive.runtime.source import Source

REFERENCE, INFERENCE = operators.REFERENCE, operators.INFERENCE
TEXT, TEXT_11, TEXT_1 = ("text of opset 22",), ("text of opset 11",), ("text of opset 1",)
RECENT, TEXTS = TEXT + TEXT_11, TEXT + TEXT_11 + TEXT_1
SAME = "auto_pad in ('SAME_UPPER', 'SAME_LOWER')"
WORDS = ("NOTSET", "SAME_UPPER", "SAME_LOWER", "VALID")
QUANTITIES = {"kernel_size": "kernel_shape", "stride": "strides", "dilation": "dilations"}
PAD_LOW, PAD_HIGH = "(0 if pads is None else pads[0])", "(0 if pads is None else pads[1])"
PADS = {"pad_low": PAD_LOW, "pad_high": PAD_HIGH}
ASKED = {"pad_low": PAD_LOW, "asked_pad_high": PAD_HIGH}
UNPADDED = {"pad_low": "0", "asked_pad_high": "0"}
NEGATIVE = "must not contain negative values"
NEGATIVE_INDEX = "index can't contain negative values"
NEGATIVE_SIZE = ("negative dimensions are not allowed", "output shape cannot be null or negative", EMPTY)
RANKS = (1, 2)
AT = "https://github.com/onnx/onnx/blob/f7546912001bc31e92a238b17068a21b373d882e"


@lru_cache(maxsize=4)
def _model(operator, attributes, shapes):
    """A model of one node."""
    from onnx import TensorProto, defs, helper

    names = ("X", "W")[: len(shapes)]
    attributes = {name: list(value) if isinstance(value, tuple) else value for name, value in attributes}
    node = helper.make_node(operator, names, ["Y"], **attributes)
    values = [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in zip(names, shapes)]
    graph = helper.make_graph([node], "layer", values, [helper.make_tensor_value_info("Y", TensorProto.FLOAT, None)])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", defs.onnx_opset_version())])


def respond(layer, arguments, input_sizes):
    """Response of the reference evaluator, one image after the other; of shape inference, the sizes."""
    import os
    import warnings

    import numpy

    from derive.runtime.feeding import batch

    if layer.name in operators.NAMES:
        return operators.respond(layer, arguments, input_sizes)
    given = tuple(
        (name, value[0] if name == "ceil_mode" else value) for name, value in arguments.items() if value is not None
    )
    operator, kernel_shape = layer.name.rpartition(".")[2], arguments["kernel_shape"]
    ones = batch(input_sizes)[:, None, None]
    weight = numpy.eye(int(numpy.prod(kernel_shape)), dtype="float32").reshape(-1, 1, *kernel_shape)
    if layer.operator == TRANSPOSED:
        weight = weight.swapaxes(0, 1)
    more = {} if layer.operator == POOLING else {"W": weight}
    shapes = tuple(array.shape for array in (ones[0], *more.values()))
    model = _model(operator, given, shapes)
    if os.environ["PADPROOF_VARIANT"] == "shape inference":
        return operators.sizes_inferred(model, len(input_sizes))
    from onnx.reference import ReferenceEvaluator

    evaluator = ReferenceEvaluator(model)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the average of a window that sees nothing
        return numpy.concatenate([evaluator.run(None, {"X": one, **more})[0] for one in ones])


def _total(size, kernel):
    """What SAME adds so that there are `size` windows."""
    return f"(({size} - 1) * strides + {kernel} - input_size)"


def _halved(total, when, low, **more):
    return Meaning("explicit", when=when, bind={"pad_low": low, "pad_high": f"{total} - ({low})"}, **more)


CEILING = "-(-input_size // strides)"
TOTAL = _total(CEILING, "effective_kernel_size")
NO_NEGATIVE_PADS = Refusal(
    when="pads is not None", requires="min(pads) >= 0", says=NEGATIVE, versions=">=1.22", variants=INFERENCE
)
NEGATIVE_IN_NUMPY = Refusal(
    when="pads is not None and auto_pad == 'NOTSET'",
    requires="min(pads) >= 0",
    says=(NEGATIVE_INDEX, "negative dimensions are not allowed"),
    versions=">=1.15",
    variants=REFERENCE,
)
NO_NEGATIVE_OUTPUT = (
    Refusal(
        when="output_shape is not None",
        requires="output_shape >= 0",
        says=NEGATIVE,
        versions=">=1.22",
        variants=INFERENCE,
    ),
    Refusal(
        when="output_shape is not None",
        requires="output_shape >= 0",
        says="inferred # axes",
        versions="<1.22",
        variants=INFERENCE,
    ),
)
NOT_BOTH = Refusal(
    when="auto_pad != 'NOTSET'",
    requires="pads is None",
    says="cannot be used simultaneously with auto_pad attribute",
    way_out="give only one of them",
    variants=INFERENCE + TEXTS,
)
SAYS_NOT_BOTH = Refusal(NOT_BOTH.requires, NOT_BOTH.says, when=NOT_BOTH.when, way_out=NOT_BOTH.way_out, variants=TEXTS)
OF_BATCH = (
    "the total of SAME is computed from the batch size on the first axis and from the number of channels on the second "
    "instead of their sizes, which fails where that is negative, and VALID is treated as SAME_UPPER; measured with one "
    "image of one channel"
)


def _batch(words, low):
    return Defect(
        when=f"auto_pad[0] in {words}",
        observed=(ANSWERS, OTHERWISE, NEGATIVE_INDEX),
        reason=OF_BATCH,
        instead=_halved("(effective_kernel_size - 1)", "True", low),
        versions="<1.23",
        variants=REFERENCE,
    )


PADDED = "(0 if pads is None else pads[0] + pads[1])"
MISSING = f"(effective_kernel_size - input_size - {PADDED})"


TRUNCATED = "(-{0} // strides if {0} < 0 else -({0} // strides)) + 1"
TOWARD_ZERO = TRUNCATED.format(MISSING)


def _lacking(where, ghost, size=TOWARD_ZERO, versions=""):
    """Defects of shape inference where a window finds too few elements: the quotient is rounded toward zero."""
    lacking = "reach - size - (0 if pair is None else pair[0] + pair[1])"
    test = (
        f"{where} and any({{}} for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads))"
    )
    return (
        Defect(
            when=test.format(ghost.format(lacking)),
            observed=(ANSWERS,),
            reason="shape inference divides with rounding toward zero: one output where there should be none",
            size=size,
            versions=versions,
            variants=INFERENCE,
        ),
        Defect(
            when=test.format(f"{lacking} > stride"),
            observed=(ANSWERS,),
            reason="shape inference returns a negative size where no window fits",
            size=size,
            versions=versions,
            variants=INFERENCE,
        ),
    )


CONV = Layer(
    name="onnx.Conv",
    operator=CONVOLUTION,
    callable=False,
    signature="X, W, B=None, *, auto_pad='NOTSET', dilations=1, group=1, kernel_shape, pads=None, strides=1",
    dimensions=RANKS,
    arrays=("X", "W", "B"),
    values={"auto_pad": WORDS, "pads": (None, PAIR)},
    layouts={"pads": "low, then high"},
    bind=QUANTITIES,
    refusals=(
        NO_NEGATIVE_PADS,
        SAYS_NOT_BOTH,
        NEGATIVE_IN_NUMPY,
    ),
    no_output=NEGATIVE_SIZE,
    meanings=(
        Meaning("explicit", when="pads is not None", bind=PADS, variants=INFERENCE),
        Meaning("explicit", when="auto_pad == 'NOTSET'", bind=PADS, variants=REFERENCE + TEXTS),
        Meaning("explicit", when="auto_pad == 'NOTSET' and pads is None", bind=PADS, variants=INFERENCE),
        Meaning("valid", when="auto_pad == 'VALID'", variants=REFERENCE + TEXTS),
        Meaning("valid", when="auto_pad == 'VALID' and pads is None", variants=INFERENCE),
        Meaning("same_upper", when="auto_pad == 'SAME_UPPER'", variants=REFERENCE + RECENT),
        Meaning("same_lower", when="auto_pad == 'SAME_LOWER'", variants=REFERENCE + RECENT),
        Meaning("same_upper", when="auto_pad == 'SAME_UPPER' and pads is None", variants=INFERENCE),
        Meaning("same_lower", when="auto_pad == 'SAME_LOWER' and pads is None", variants=INFERENCE),
        _halved(
            _total("input_size", "effective_kernel_size"),
            "auto_pad == 'SAME_UPPER'",
            f"{_total('input_size', 'effective_kernel_size')} // 2",
            variants=TEXT_1,
        ),
        _halved(
            _total("input_size", "effective_kernel_size"),
            "auto_pad == 'SAME_LOWER'",
            f"({_total('input_size', 'effective_kernel_size')} + 1) // 2",
            variants=TEXT_1,
        ),
    ),
    defects=(
        *_lacking("(auto_pad[0] in ('NOTSET', 'VALID') or pads[0] is not None)", "0 < {} < stride"),
        Defect(
            when="any(pair is not None and max(pair) > kernel for pair, kernel in zip(pads, kernel_shape))",
            observed=("Unexpected shape", NO_INDEX_MAP, OTHERWISE),
            reason="the reference fails or sees other elements where a pad is longer than the kernel",
            size=f"(input_size + {PADDED} - effective_kernel_size) // strides + 1",
            versions="<1.15",
            variants=REFERENCE,
        ),
        _batch(("SAME_UPPER", "VALID"), "(effective_kernel_size - 1) // 2"),
        _batch(("SAME_LOWER", ""), "effective_kernel_size // 2"),
    ),
    weight="W[out_channels, in_channels / group, *kernel_shape]",
    probes=(
        {"auto_pad": "['SAME_UPPER', 'SAME_LOWER', 'VALID']"},
        {"pads": "[(0, 0), (1, 1), (0, 2), (2, 1), (-1, 1)]"},
        {"auto_pad": "['SAME_UPPER', 'VALID']", "pads": "[(0, 1)]"},
    ),
)

EXCESS = "(full_length + output_padding - output_shape)"
GIVEN = {"output_padding": "output_padding"}
AUTOMATIC = "auto_pad in ('SAME_UPPER', 'SAME_LOWER') and pads is None"
HALF, REST = f"{EXCESS} // 2", f"({EXCESS} - {EXCESS} // 2)"
COLUMNS = "Given n_input_plane="


def _asked(where, low, variants):
    return Meaning(
        "explicit",
        when=f"output_shape is not None and {where}",
        size="chosen",
        bind={"pad_low": low, "pad_high": f"{EXCESS} - {low}", "output_padding": "output_padding"},
        variants=variants,
    )


def _same_transposed(mode, side, variants, *, size="", padding="output_padding", where="output_shape is None"):
    return Meaning(
        mode,
        when=f"{where} and auto_pad == 'SAME_{side}'",
        size=size,
        bind={"output_padding": padding},
        variants=variants,
    )


AS_INPUT = "(full_length + output_padding - input_size)"
TRANSPOSE = Layer(
    name="onnx.ConvTranspose",
    operator=TRANSPOSED,
    callable=False,
    signature="X, W, B=None, *, auto_pad='NOTSET', dilations=1, group=1, kernel_shape, output_padding=0, "
    "output_shape=None, pads=None, strides=1",
    dimensions=RANKS,
    arrays=("X", "W", "B"),
    values={"auto_pad": WORDS, "pads": (None, PAIR), "output_shape": (int, None)},
    layouts={"pads": "low, then high"},
    bind=QUANTITIES,
    refusals=(
        NOT_BOTH,
        NO_NEGATIVE_PADS,
        Refusal(requires="output_padding >= 0", says=NEGATIVE, versions=">=1.22", variants=INFERENCE),
        *NO_NEGATIVE_OUTPUT,
        Refusal(
            when=f"output_shape is None or {AUTOMATIC}",
            requires="0 <= output_padding < strides",
            says=COLUMNS,
            variants=REFERENCE,
        ),
        Refusal(
            when=f"output_shape is not None and not ({AUTOMATIC})",
            requires=f"0 <= output_shape + {PADDED} - full_length < strides",
            says=COLUMNS,
            variants=REFERENCE,
        ),
    ),
    no_output=NEGATIVE_SIZE,
    meanings=(
        _asked(AUTOMATIC.replace("in ('SAME_UPPER', 'SAME_LOWER')", "== 'SAME_UPPER'"), HALF, REFERENCE),
        _asked(AUTOMATIC.replace("in ('SAME_UPPER', 'SAME_LOWER')", "== 'SAME_LOWER'"), REST, REFERENCE),
        Meaning(
            "explicit",
            when=f"output_shape is not None and not ({AUTOMATIC})",
            size="chosen",
            bind={**PADS, "output_padding": f"output_shape + {PADDED} - full_length"},
            variants=REFERENCE,
        ),
        _asked("auto_pad == 'SAME_UPPER'", HALF, RECENT + INFERENCE),
        _asked("auto_pad != 'SAME_UPPER'", REST, RECENT + INFERENCE),
        _asked("auto_pad != 'SAME_UPPER'", HALF, TEXT_1),
        _asked("auto_pad == 'SAME_UPPER'", REST, TEXT_1),
        Meaning(
            "explicit",
            when=f"output_shape is None and not ({AUTOMATIC})",
            size="chosen",
            bind={**PADS, **GIVEN},
            variants=REFERENCE,
        ),
        Meaning(
            "explicit",
            when="output_shape is None and auto_pad == 'NOTSET'",
            size="chosen",
            bind={**PADS, **GIVEN},
            variants=INFERENCE + TEXTS,
        ),
        Meaning(
            "valid",
            when="output_shape is None and auto_pad == 'VALID'",
            size="chosen",
            bind=GIVEN,
            variants=INFERENCE + TEXTS,
        ),
        _same_transposed("same_unclamped_upper", "UPPER", REFERENCE, where="output_shape is None and pads is None"),
        _same_transposed("same_unclamped_lower", "LOWER", REFERENCE, where="output_shape is None and pads is None"),
        _same_transposed("same_unclamped_upper", "UPPER", RECENT),
        _same_transposed("same_unclamped_lower", "LOWER", RECENT),
        *(
            _same_transposed(
                f"same_{side.lower()}",
                side,
                INFERENCE,
                size="chosen",
                padding="min(effective_kernel_size, strides) - 1 + output_padding",
            )
            for side in ("UPPER", "LOWER")
        ),
        *(
            Meaning(
                "explicit",
                when=f"output_shape is None and auto_pad == 'SAME_{side}'",
                size="chosen",
                bind={"pad_low": low, "pad_high": f"{AS_INPUT} - {low}", **GIVEN},
                variants=TEXT_1,
            )
            for side, low in (("UPPER", f"({AS_INPUT} - {AS_INPUT} // 2)"), ("LOWER", f"{AS_INPUT} // 2"))
        ),
    ),
    defects=(
        Defect(
            when="any(asked is not None and asked < size for asked, size in zip(output_shape, input_size))",
            observed=("inferred # axes",),
            reason="shape inference returns a shape without spatial axes where output_shape is smaller than the input",
            variants=INFERENCE,
        ),
        Defect(
            when="any(pair is not None and length + padding < pair[0] + pair[1] for pair, length, padding in "
            "zip(pads, full_length, output_padding))",
            observed=(ANSWERS,),
            reason="shape inference returns a negative size where more is cropped than there is",
            size=f"full_length + output_padding - {PADDED}",
            variants=INFERENCE,
        ),
    ),
    weight="W[in_channels, out_channels / group, *kernel_shape]",
    probes=(
        {"auto_pad": "['SAME_UPPER', 'SAME_LOWER']", "output_padding": "sorted({0, 1, stride - 1})"},
        {"pads": "[(0, 0), (1, 0), (0, 2)]", "output_padding": "[0, stride - 1]"},
        {"pads": "[(-1, 1)]"},
        {"auto_pad": "['VALID']", "output_padding": "[0, stride]"},
        {"auto_pad": "['SAME_UPPER', 'VALID']", "pads": "[(0, 1)]"},
        {
            "auto_pad": "['NOTSET', 'SAME_UPPER', 'SAME_LOWER']",
            "output_shape": "[full_length + stride, full_length, max(full_length - 1, 1), input_size * stride]",
        },
    ),
    one_in=2,
)

UNDILATED = _total(CEILING, "kernel_shape")
ALONE = "strides == 1 and dilations == 1"
FEWER = _total("(input_size // strides)", "effective_kernel_size")


LAST = f"-(-(input_size + {PAD_LOW} + {PAD_HIGH} - effective_kernel_size) // strides)"
INFERS_INSIDE = "1.16"
CEILED, GHOST = "auto_pad[0] in ('NOTSET', 'VALID') and ceil_mode[0] == 1", "stride <= {} < 2 * stride"
DROPS_ONE = Defect(
    when="ceil_mode[0] == 1 and auto_pad[0] == 'NOTSET' and any(pair is not None and "
    "(-((reach - size - pair[0] - pair[1]) // stride) - 1) * stride >= size + pair[0] "
    "for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads))",
    observed=(OTHERWISE,),
    reason="of several windows that start after the input, only the last is dropped",
    instead=Meaning(
        "explicit",
        bind={
            "pad_low": PAD_LOW,
            "pad_high": f"({LAST} - ({LAST} * strides >= input_size + {PAD_LOW})) * strides + effective_kernel_size "
            f"- input_size - {PAD_LOW}",
        },
    ),
    variants=REFERENCE + INFERENCE,
)


def _pool(name, attributes, *, inside, meanings, refusals=(), defects=(), **fields):
    """A pooling; from release `inside` on, the reference drops a window that would start after the input."""
    averages = "count_include_pad" in attributes
    return Layer(
        name=f"onnx.{name}",
        operator=POOLING,
        callable=False,
        signature=f"X, *, auto_pad='NOTSET', ceil_mode=0, {attributes}",
        dimensions=RANKS,
        arrays=("X",),
        values={
            "auto_pad": WORDS,
            "ceil_mode": (0, 1),
            "pads": (None, PAIR),
            **({"count_include_pad": (0, 1)} if averages else {}),
        },
        layouts={"pads": "low, then high"},
        bind=QUANTITIES,
        reduction="'average_of_padded' if count_include_pad else 'average_of_inside'"
        if averages
        else "'norm_of_padded'"
        if name == "LpPool"
        else "'maximum_of_inside'",
        valued={"count_include_pad": "[0, 1]"} if averages else {},
        refusals=(NO_NEGATIVE_PADS, SAYS_NOT_BOTH, *refusals),
        no_output=NEGATIVE_SIZE,
        meanings=(
            Meaning("explicit", when="auto_pad == 'NOTSET' and ceil_mode == 0", bind=PADS),
            *(
                Meaning(
                    mode, when="auto_pad == 'NOTSET' and ceil_mode == 1", bind=ASKED, versions=versions, variants=who
                )
                for mode, versions, who in (
                    ("explicit_ceil", f"<{inside}", REFERENCE),
                    ("explicit_ceil_inside", f">={inside}", REFERENCE),
                    ("explicit_ceil", f"<{INFERS_INSIDE}", INFERENCE),
                    ("explicit_ceil_inside", f">={INFERS_INSIDE}", INFERENCE),
                    ("explicit_ceil_inside", "", TEXT),
                    ("explicit_ceil", "", TEXT_11),
                )
            ),
            Meaning("valid", when="auto_pad == 'VALID' and ceil_mode == 0", variants=INFERENCE),
            *(
                Meaning(mode, when=when, bind=UNPADDED, versions=versions, variants=INFERENCE)
                for mode, when, versions in (
                    ("explicit_ceil_inside", "auto_pad == 'VALID' and ceil_mode == 1", f">={INFERS_INSIDE}"),
                    ("explicit_ceil", "auto_pad == 'VALID' and ceil_mode == 1", f"<{INFERS_INSIDE}"),
                    ("explicit_ceil", f"{SAME} and ceil_mode == 1 and {TOTAL} < 0", f"<{INFERS_INSIDE}"),
                )
            ),
            Meaning("valid", when="auto_pad == 'VALID'", variants=REFERENCE + TEXT + TEXT_1),
            Meaning("same_upper", when="auto_pad == 'SAME_UPPER'", variants=INFERENCE + TEXT + TEXT_1),
            Meaning("same_lower", when="auto_pad == 'SAME_LOWER'", variants=INFERENCE + TEXT + TEXT_1),
            *meanings,
        ),
        defects=(
            *_lacking("auto_pad[0] in ('NOTSET', 'VALID') and ceil_mode[0] == 0", "0 < {} < stride"),
            *_lacking(CEILED, GHOST, TRUNCATED.format(f"({MISSING} - strides + 1)"), f">={INFERS_INSIDE}"),
            *_lacking(CEILED, GHOST, f"-({MISSING} // strides) + 1", f"<{INFERS_INSIDE}"),
            DROPS_ONE,
            *defects,
        ),
        probes=(
            {"auto_pad": "['SAME_UPPER', 'SAME_LOWER', 'VALID']", "ceil_mode": "[0, 1]"},
            {"pads": "[(0, 0), (1, 1), (0, 2)]", "ceil_mode": "[0, 1]"},
        ),
        **fields,
    )


OTHER_ROUTINE = (
    "without strides and dilations the reference takes another routine, which ignores the pads of one axis, or with "
    "ceil_mode puts the first one after the input, reads those of two axes in another order, and fails for SAME on one axis"
)
MAX_POOL = _pool(
    "MaxPool",
    "dilations=1, kernel_shape, pads=None, storage_order=0, strides=1",
    inside="1.16",
    meanings=(
        Meaning("same_upper", when=f"auto_pad == 'SAME_UPPER' and {TOTAL} >= 0", variants=REFERENCE),
        _halved(TOTAL, f"auto_pad == 'SAME_UPPER' and {TOTAL} < 0", f"{TOTAL} // 2", variants=REFERENCE),
        Meaning("same_lower", when=f"auto_pad == 'SAME_LOWER' and {ALONE}", variants=REFERENCE),
        _halved(FEWER, f"auto_pad == 'SAME_LOWER' and not ({ALONE})", f"{FEWER} // 2", variants=REFERENCE),
        Meaning("valid", when="auto_pad == 'VALID'", variants=TEXT_11),
        Meaning("same_upper", when="auto_pad == 'SAME_UPPER'", variants=TEXT_11),
        Meaning("same_lower", when="auto_pad == 'SAME_LOWER'", variants=TEXT_11),
    ),
    defects=(
        Defect(
            when="auto_pad[0] == 'SAME_LOWER' and len(strides) > 1 and max(strides + dilations) > 1",
            observed=(OTHERWISE,),
            reason="SAME_LOWER puts the odd element after the input on an axis without stride and dilation too, where "
            "another axis has one",
            instead=_halved(FEWER, "True", f"{FEWER} // 2"),
            variants=REFERENCE,
        ),
        Defect(
            when="max(strides + dilations) == 1 and len(strides) == 1",
            observed=(OTHERWISE,),
            reason=OTHER_ROUTINE,
            instead=Meaning("valid"),
            variants=REFERENCE,
        ),
        Defect(
            when="max(strides + dilations) == 1 and len(strides) == 1 and ceil_mode[0] == 1 and auto_pad[0] == 'NOTSET'",
            observed=(OTHERWISE,),
            reason=OTHER_ROUTINE,
            instead=Meaning("explicit", bind={"pad_low": "0", "pad_high": PAD_LOW}),
            variants=REFERENCE,
        ),
        Defect(
            when="max(strides + dilations) == 1",
            observed=(
                NO_INDEX_MAP,
                NO_PRODUCT,
                "tuple index out of range",
                "is out of bounds for axis",
                "zero-size array",
                "output shape cannot be null or negative",
            ),
            reason=OTHER_ROUTINE,
            variants=REFERENCE,
        ),
    ),
)
SHORT_OF = f"({MISSING} % strides)"
HALF_BEFORE = Meaning(
    "explicit",
    bind={
        "pad_low": f"{PAD_LOW} + {SHORT_OF} // 2",
        "pad_high": f"{PAD_HIGH} + {SHORT_OF} - {SHORT_OF} // 2",
    },
)
SHORT = "any((-(-size // stride) - 1) * stride + kernel < size for size, stride, kernel in zip(input_size, strides, kernel_shape))"
REFUSES_CEIL = Refusal(
    when=f"{SAME} or auto_pad == 'VALID'",
    requires="ceil_mode == 0",
    says="ceil_mode is not supported with auto_pad",
    variants=REFERENCE,
)
REFERENCE_SAME = (
    Meaning("same_upper", when="auto_pad == 'SAME_UPPER'", variants=REFERENCE),
    Meaning("same_lower", when="auto_pad == 'SAME_LOWER'", variants=REFERENCE),
)
REFERENCE_FAULTS = (
    Defect(
        when=f"{SAME.replace('auto_pad', 'auto_pad[0]')} and {SHORT}",
        observed=(NEGATIVE_INDEX,),
        reason="the reference fails where SAME has nothing to pad and the kernel is shorter than the stride",
        variants=REFERENCE,
    ),
    Defect(
        when="auto_pad[0] != 'NOTSET' and max(dilations) > 1",
        observed=(ANSWERS, OTHERWISE, NO_INDEX_MAP, *NEGATIVE_SIZE),
        reason="the reference takes a dilated kernel for an undilated one where auto_pad is given, and leaves the "
        "outputs that it has no windows for at zero",
        size="(input_size - kernel_shape) // strides + 1 if auto_pad == 'VALID' else -(-input_size // strides)",
        variants=REFERENCE,
    ),
    *(
        Defect(
            when="ceil_mode[0] == 1 and auto_pad[0] == 'NOTSET' and any("
            "(reach - size - (0 if pair is None else pair[0] + pair[1])) % stride > 1 "
            "for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads))",
            observed=observed,
            reason="the reference puts half of what ceil_mode lacks before the input instead of after it",
            instead=instead,
            size=size,
            variants=REFERENCE,
        )
        for observed, instead, size in (
            ((OTHERWISE,), HALF_BEFORE, ""),
            ((OTHERWISE, NO_INDEX_MAP), None, f"-({MISSING} // strides) + 1"),
        )
    ),
    Defect(
        when="ceil_mode[0] == 1 and auto_pad[0] == 'NOTSET' and any(pair is not None and "
        "-((reach - size - pair[0] - pair[1]) // stride) * stride >= size + pair[0] "
        "for reach, size, stride, pair in zip(effective_kernel_size, input_size, strides, pads))",
        observed=("is out of bounds for axis",),
        reason="the reference fails where a window that would start after the input is dropped",
        variants=REFERENCE,
    ),
)
AVERAGE_POOL = _pool(
    "AveragePool",
    "count_include_pad=0, dilations=1, kernel_shape, pads=None, strides=1",
    inside="1.18",
    refusals=(
        REFUSES_CEIL,
        NEGATIVE_IN_NUMPY,
    ),
    meanings=(
        *REFERENCE_SAME,
        Meaning("valid", when="auto_pad == 'VALID' and ceil_mode == 1", variants=TEXT_11),
        Meaning("same_upper", when="auto_pad == 'SAME_UPPER' and ceil_mode == 1", variants=TEXT_11),
        Meaning("same_lower", when="auto_pad == 'SAME_LOWER' and ceil_mode == 1", variants=TEXT_11),
        Meaning(
            "explicit",
            when="auto_pad == 'VALID' and ceil_mode == 0",
            bind={
                "pad_low": "0",
                "pad_high": _total("((input_size - effective_kernel_size + 1) // strides)", "effective_kernel_size"),
            },
            variants=TEXT_11,
        ),
        _halved(FEWER, "auto_pad == 'SAME_UPPER' and ceil_mode == 0", f"{FEWER} // 2", variants=TEXT_11),
        _halved(FEWER, "auto_pad == 'SAME_LOWER' and ceil_mode == 0", f"({FEWER} + 1) // 2", variants=TEXT_11),
    ),
    defects=REFERENCE_FAULTS,
)
LP_POOL = _pool(
    "LpPool",
    "dilations=1, kernel_shape, p=2, pads=None, strides=1",
    inside="1.18",
    refusals=(REFUSES_CEIL, NEGATIVE_IN_NUMPY),
    meanings=REFERENCE_SAME,
    defects=REFERENCE_FAULTS,
    variants=REFERENCE + INFERENCE,
)

FRAMEWORK = Framework(
    name="onnx",
    title="ONNX",
    homepage="https://onnx.ai",
    layout="NC*",
    releases=(
        Release("1.23.2", install="onnx==1.23.2", packages=("onnx",), one_in=11),
        Release(
            "1.22.0",
            install="onnx==1.22.0",
            packages=("onnx",),
            layers=("onnx.Conv", "onnx.MaxPool", "onnx.AveragePool"),
            variants=REFERENCE,
            one_in=11,
        ),
        Release(
            "1.15.0",
            install="onnx==1.15.0 numpy==1.26.4",
            packages=("onnx",),
            python="3.11",
            variants=REFERENCE,
            layers=("onnx.Conv", "onnx.ConvTranspose", "onnx.MaxPool", "onnx.AveragePool"),
            one_in=11,
        ),
        Release(
            "1.14.1",
            install="onnx==1.14.1 numpy==1.26.4",
            packages=("onnx",),
            python="3.11",
            layers=("onnx.Conv", "onnx.ConvTranspose", "onnx.MaxPool"),
            one_in=11,
        ),
    ),
    layers=(CONV, TRANSPOSE, MAX_POOL, AVERAGE_POOL, LP_POOL, *operators.LAYERS),
    respond=respond,
    spellings={
        "onnx_text": "y = Conv <kernel_shape = [3, 3], strides = [2, 2], pads = [1, 1, 1, 1]> (x, w)",
    },
    variants={
        "reference": {"PADPROOF_VARIANT": "reference"},
        "shape inference": {"PADPROOF_VARIANT": "shape inference"},
        **dict.fromkeys(TEXTS),
    },
    variant_versions={"reference": ">=1.13", "text of opset 22": ">=1.17", "text of opset 11": ">=1.6"},
    orientation="Convolutions do not flip the kernel, and ConvTranspose is the exact adjoint of the convolution with "
    "the same weight, whose two channel axes change roles.",
    scope="Conv, ConvTranspose, MaxPool, AveragePool and LpPool as the reference evaluator computes them, at one and "
    "two axes, and the operators beside them; the sizes that shape inference gives, which show no alignment; and, not run, what the operator texts say. Left out: "
    "the reference's AveragePool before 1.15, whose answers follow no one rule where pads or dilations are given. Where "
    "what SAME pads or cuts comes out negative, the texts do not say what is meant: shown are a total of 0 for pooling, "
    "and halves rounded down for ConvTranspose. The text of opset 1 asks SAME for an output as long as the input, and "
    "says twice, in opposite words, where the odd element goes: shown is its equation.",
    sources=(
        Source(
            "ONNX, ConvTranspose", "https://onnx.ai/onnx/operators/onnx__ConvTranspose.html", "auto_pad; output_shape"
        ),
        Source(
            "ONNX, which release has which opset",
            f"{AT}/docs/Versioning.md",
            "Released Versions: 1.6.0, 11; 1.17.0, 22",
        ),
        Source("ONNX 1.13.0", "https://github.com/onnx/onnx/releases/tag/v1.13.0", "Reference Python runtime"),
        Source(
            "ONNX, operators of every opset",
            f"{AT}/docs/Changelog.md",
            "ConvTranspose-1: If (auto_pads != SAME_UPPER); AveragePool-11: floor(input_spatial_shape[i] / "
            "strides_spatial_shape[i]); MaxPool-22: Sliding windows that would start in the right padded region",
        ),
        Source(
            "ONNX source, shape inference",
            f"{AT}/onnx/defs/nn/defs.cc",
            "convPoolShapeInference: total_pad = std::max<int64_t>(total_pad, 0); convTransposeShapeInference: "
            "checkedSubtract(effective_kernel_shape[i], strides[i])",
        ),
        Source(
            "ONNX source, reference evaluator",
            f"{AT}/onnx/reference/ops/op_conv_transpose.py",
            "pads_1.append(total_padding[i] // 2)",
        ),
        Source(
            "ONNX source, reference evaluator",
            "https://github.com/onnx/onnx/blob/v1.22.0/onnx/reference/ops_optimized/op_conv_optimized.py",
            "d = X.shape[i]",
        ),
        Source(
            "ONNX source, reference evaluator",
            f"{AT}/onnx/reference/ops/op_max_pool.py",
            "_max_pool: np.floor(input_spatial_shape[i] / strides[i]) for SAME_LOWER",
        ),
        Source(
            "ONNX source, reference evaluator",
            f"{AT}/onnx/reference/ops/op_pool_common.py",
            "get_output_shape_explicit_padding: pads_spatial_shape_new[dim] += extra_pad // 2",
        ),
    ),
)
