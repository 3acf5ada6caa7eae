"""The meanings of *same* for a transposed convolution, each with its letter."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Rule:
    """One meaning of *same* for a transposed convolution: modes with the sizes they are given at."""

    letter: str
    title: str
    sentence: str
    pairs: tuple


RULES = (
    Rule(
        "A",
        "the transpose of same at i·s, odd crop at the end",
        "The same convolution whose input has i·s elements, transposed; an odd crop is cut at the end, and a kernel "
        "shorter than the stride leaves zeros at the end.",
        (("same_upper", "largest"),),
    ),
    Rule(
        "A′",
        "the transpose of same at i·s, odd crop at the start",
        "As A, but an odd crop is cut at the start: the same size, and where the crop is odd every value shifted by one.",
        (("same_lower", "largest"),),
    ),
    Rule(
        "B",
        "at most i·s, never extended",
        "As A or A′ where the effective kernel is at least as long as the stride and output_padding is 0. output_padding "
        "lengthens the full result before it is cropped; where even so it is shorter than i·s, nothing is appended.",
        (("same_unextended_upper", ""), ("same_unextended_lower", "")),
    ),
    Rule(
        "C",
        "i·s, negative crops are split too",
        "As A or A′ where the effective kernel is at least as long as the stride and output_padding is 0. output_padding "
        "lengthens the full result before it is cropped; where even so it is shorter than i·s, the zeros that are missing "
        "are split between both sides.",
        (("same_unclamped_upper", ""), ("same_unclamped_lower", "")),
    ),
    Rule(
        "D",
        "nothing is cropped",
        "Padding same has no effect: all of the full result is returned, as for valid, and output_padding appends to it.",
        (("valid", "smallest"), ("valid", "chosen")),
    ),
    Rule(
        "E",
        "i·s, blind to dilation",
        "i·s elements; the crop at the start is half of k − s, rounded toward zero, however far the kernel is dilated.",
        (("same_undilated", ""),),
    ),
    Rule(
        "F",
        "the transpose of same at (i − 1)s + 1",
        "The same convolution at the smallest of the s sizes it maps to i, transposed.",
        (
            ("same_upper", "smallest"),
            ("same_lower", "smallest"),
            ("same_fixed_upper", "smallest"),
            ("same_fixed_lower", "smallest"),
        ),
    ),
    Rule(
        "G",
        "the pads of the input as crops",
        "What a same convolution of the input would pad is cropped from the full result and its output_padding, an odd one at the end.",
        (("same_pads_as_crops", ""),),
    ),
    Rule(
        "H",
        "output_padding and the kernel's parity",
        "With output_padding given, 0 included, the size is (i − 1)s + (k̂ mod 2) + output_padding; cropped as A crops.",
        (("same_upper", "parity"),),
    ),
    Rule(
        "I",
        "i·s less output_padding",
        "As A or A′, but at the size i·s less output_padding.",
        (("same_upper", "below_largest"), ("same_lower", "below_largest")),
    ),
)


def rule_of(meaning):
    """The lettered rule behind a transposed meaning, or None."""
    return next((rule for rule in RULES if (meaning.mode, meaning.size) in rule.pairs), None)
