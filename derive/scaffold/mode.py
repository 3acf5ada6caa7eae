"""Newcomer: half the kernel, rounded up, on both sides."""

from derive.language.symbols import i, k_hat, pad_high, pad_low, s
from derive.language.terms import between, ceil_div, eq, floor_div, ge
from derive.padding.mode import Mode
from derive.runtime.source import guide
from derive.theorems.preimage import PREIMAGE
from derive.theorems.windows import OUTPUT_SIZE, WINDOW_COUNT

HALF_KERNEL = ceil_div(k_hat, 2)

NEWCOMER = Mode(
    # The name that frameworks' declarations, the printed functions and the page's address use.
    name="newcomer",
    # The heading of its page; modes of one place stand by it.
    title="Newcomer",
    # One sentence that says which pads it picks; the first of its page.
    summary="Half the effective kernel, rounded up, on both sides.",
    # What computes it: terms in i, k̂, s and o, the output size. A total P that is split in two is named in `let`, and
    # then pads are terms in P: let={P: …}, pads=(floor_div(P, 2), P - floor_div(P, 2)).
    output_size=floor_div(i + 2 * HALF_KERNEL - k_hat, s) + 1,
    pads=(HALF_KERNEL, HALF_KERNEL),
    # What defines it, in the words of those who use it: statements about pad_low and pad_high that hold for these pads
    # and for no others. They must not repeat the formulas above: both are proved to say the same.
    laws={
        "half the kernel, rounded up": between(0, 2 * pad_low - k_hat, 1),
        "as much after the input as before it": eq(pad_low, pad_high),
    },
    # What must hold beyond i, k, s, d ≥ 1 for it to have an answer, and the way out that an error names where it does
    # not: domain=(ge(i, k_hat),), outside="use a larger input or a smaller kernel or dilation".
    domain=(),
    outside="",
    # Those of i ≥ 1, k̂ ≥ 1 and the domain from which it follows that one window fits; only the derivation cites them.
    fits=(ge(i, 1),),
    # What its transpose crops, in a sentence; the transpose itself is derived. transposable=False where nobody has it.
    transposed_summary="⌈k̂/2⌉ elements are cropped at the start and ⌈k̂/2⌉ - a at the end.",
    # The theorems behind it, linked from its page.
    theorems=(WINDOW_COUNT, OUTPUT_SIZE, PREIMAGE),
    # Where it was read: title, address and place, as Source("PyTorch, Conv2d", "https://…", "padding='same'").
    sources=(guide("Relationship 6"),),
)

MODES = (NEWCOMER,)
