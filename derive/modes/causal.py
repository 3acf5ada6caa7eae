"""No output looks ahead."""

import sympy

from derive.language.symbols import i, k_hat, pad_high, pad_low, s
from derive.language.terms import ceil_div, eq
from derive.padding.mode import Mode
from derive.runtime.source import Source
from derive.theorems import causality
from derive.theorems.preimage import SAME_PREIMAGE
from derive.theorems.same import CEILING

ZERO = sympy.Integer(0)

CAUSAL = Mode(
    name="causal",
    title="Causal",
    summary="The whole pad goes before the input, so that output j depends on inputs up to j·s only.",
    output_size=ceil_div(i, s),
    pads=(k_hat - 1, ZERO),
    laws={
        "the last tap of window j reads input j·s": eq(k_hat - 1 - pad_low, 0),
        "nothing after the input": eq(pad_high, 0),
    },
    transposed_pads=(ZERO, k_hat - 1),
    transposed_summary="Nothing is cropped at the start, so that output x depends on inputs up to ⌊x/s⌋ only. It "
    "is the adjoint "
    "of the convolution whose whole pad goes after the input: the adjoint of a causal convolution itself "
    "looks ahead.",
    size_theorem=CEILING,
    place=60,
    theorems=(CEILING, SAME_PREIMAGE, *causality.THEOREMS),
    sources=(
        Source("Keras, Conv1D", "https://keras.io/api/layers/convolution_layers/convolution1d/", "padding='causal'"),
        Source("van den Oord et al., WaveNet", "https://arxiv.org/abs/1609.03499", "section 2.1"),
    ),
)

MODES = (CAUSAL,)
