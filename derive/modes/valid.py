"""No padding."""

import sympy

from derive.language.symbols import i, k_hat, pad_high, pad_low, s
from derive.language.terms import eq, floor_div, ge
from derive.padding.mode import Drawing, Mode
from derive.runtime.source import guide
from derive.theorems.preimage import PREIMAGE, VALID_DEFAULTS
from derive.theorems.windows import OUTPUT_SIZE, WINDOW_COUNT

ZERO = sympy.Integer(0)

VALID = Mode(
    name="valid",
    title="Valid",
    summary="Only windows that lie inside the input; nothing is padded.",
    output_size=floor_div(i - k_hat, s) + 1,
    pads=(ZERO, ZERO),
    laws={"nothing before the input": eq(pad_low, 0), "nothing after the input": eq(pad_high, 0)},
    domain=(ge(i, k_hat),),
    fits=(ge(i, k_hat),),
    outside="use a larger input, a smaller kernel or dilation, or pad the input",
    transposed_summary="The whole full result is kept; a larger chosen size appends zeros at the end.",
    drawn=Drawing(offset=0),
    place=10,
    theorems=(WINDOW_COUNT, OUTPUT_SIZE, PREIMAGE, VALID_DEFAULTS),
    sources=(guide("Relationships 5 and 6"),),
)

MODES = (VALID,)
