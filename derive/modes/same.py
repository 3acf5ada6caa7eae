"""Same: one window per started stride, with the least padding; the two sides the odd element can go to."""

import sympy

from derive.language.definitions import windows
from derive.language.symbols import P, i, k_hat, o, pad_high, pad_low, s
from derive.language.terms import And, between, ceil_div, either, eq, floor_div, ge, lt, maximum
from derive.padding.mode import Mode
from derive.runtime.source import Source
from derive.theorems.alignment import ODD_TOTAL
from derive.theorems.preimage import SAME_PREIMAGE
from derive.theorems.representability import POPULAR_SHIFT, REPRESENTABLE
from derive.theorems.same import SAME_BOUNDED, SAME_MINIMAL, SAME_REMAINDER, SAME_SIZE, SPLIT
from derive.theorems.same_transposed import SAME_LARGEST

SIZE = ceil_div(i, s)
TOTAL = {P: maximum((o - 1) * s + k_hat - i, 0)}
SHARED_LAWS = {
    "one window per started stride": eq(windows(i + pad_low + pad_high), SIZE),
    "never crops": And((ge(pad_low, 0), ge(pad_high, 0))),
    "pads least: one element less would lose a window": either(
        eq(pad_low + pad_high, 0), lt(windows(i + pad_low + pad_high - 1), SIZE)
    ),
}
THEOREMS = (SAME_SIZE, SAME_MINIMAL, SAME_REMAINDER, SAME_BOUNDED, SPLIT, ODD_TOTAL, SAME_PREIMAGE, SAME_LARGEST)

SAME_UPPER = Mode(
    name="same_upper",
    title="Same, the odd element after",
    summary="One window per started stride with the least padding; an odd pad element goes after the input.",
    output_size=SIZE,
    let=TOTAL,
    pads=(floor_div(P, 2), P - floor_div(P, 2)),
    laws={**SHARED_LAWS, "the odd element goes after the input": between(0, pad_high - pad_low, 1)},
    transposed_summary="The full result is cropped to one of the s sizes, or extended to it by zeros at the end; an odd "
    "crop element is cut at the end.",
    size_theorem=SAME_SIZE,
    place=20,
    theorems=(*THEOREMS, REPRESENTABLE),
    sources=(
        Source(
            "TensorFlow, tf.nn, Notes on padding",
            "https://www.tensorflow.org/api_docs/python/tf/nn#notes_on_padding_2",
            "Notes on padding",
        ),
        Source("ONNX, Conv", "https://onnx.ai/onnx/operators/onnx__Conv.html", "auto_pad = SAME_UPPER"),
    ),
)

SAME_LOWER = Mode(
    name="same_lower",
    title="Same, the odd element before",
    summary="One window per started stride with the least padding; an odd pad element goes before the input.",
    output_size=SIZE,
    let=TOTAL,
    pads=(ceil_div(P, 2), P - ceil_div(P, 2)),
    laws={**SHARED_LAWS, "the odd element goes before the input": between(0, pad_low - pad_high, 1)},
    transposed_summary="The full result is cropped to one of the s sizes, or extended to it by zeros at the end; an odd "
    "crop element is cut at the start.",
    size_theorem=SAME_SIZE,
    place=21,
    theorems=(*THEOREMS, POPULAR_SHIFT),
    sources=(Source("ONNX, Conv", "https://onnx.ai/onnx/operators/onnx__Conv.html", "auto_pad = SAME_LOWER"),),
)

SAME_AFTER = Mode(
    name="same_after",
    title="Same, everything after",
    summary="One window per started stride with the least padding; all of it goes after the input.",
    output_size=SIZE,
    let=TOTAL,
    pads=(sympy.Integer(0), P),
    laws={**SHARED_LAWS, "nothing goes before the input": eq(pad_low, 0)},
    transposable=False,
    size_theorem=SAME_SIZE,
    place=22,
    theorems=(SAME_SIZE, SAME_MINIMAL, SAME_REMAINDER, SAME_BOUNDED),
    sources=(
        Source(
            "MXNet source",
            "https://github.com/apache/mxnet/blob/1.9.1/src/operator/nn/pooling.cc",
            "pooling_convention='same'",
        ),
    ),
)

MODES = (SAME_UPPER, SAME_LOWER, SAME_AFTER)
