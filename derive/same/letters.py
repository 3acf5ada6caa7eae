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
        "As A with the sides exchanged: the same size, and for every odd crop values shifted by one.",
        (("same_lower", "largest"),),
    ),
    Rule(
        "B",
        "at most i·s, never extended",
        "As A or A′ where the kernel is at least as long as the stride; where it is shorter nothing is appended, and "
        "the result stays shorter than i·s. output_padding takes part in the split.",
        (("same_unextended_upper", ""), ("same_unextended_lower", "")),
    ),
    Rule(
        "C",
        "i·s, split whatever the sign",
        "As A or A′ where the kernel is at least as long as the stride; where it is shorter, the zeros that are "
        "missing go to both sides.",
        (("same_unclamped_upper", ""), ("same_unclamped_lower", "")),
    ),
    Rule(
        "D",
        "nothing is cropped",
        "The word changes nothing: all of the full result is returned, as for valid.",
        (("valid", "smallest"), ("valid", "chosen")),
    ),
    Rule(
        "E",
        "i·s, blind to dilation",
        "The crop is half of k − s however far the kernel is dilated, rounded toward zero.",
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
        "What a same convolution of the input would pad is cropped.",
        (("same_pads_as_crops", ""),),
    ),
    Rule(
        "H",
        "output_padding and the kernel's parity",
        "With output_padding given, 0 included, the size is (i − 1)s + (k̂ mod 2) + output_padding.",
        (("same_upper", "parity"),),
    ),
    Rule(
        "I",
        "i·s less output_padding",
        "As A, but output_padding makes the result shorter.",
        (("same_upper", "below_largest"), ("same_lower", "below_largest")),
    ),
)


def rule_of(meaning):
    """The lettered rule behind a transposed meaning, or None."""
    return next((rule for rule in RULES if (meaning.mode, meaning.size) in rule.pairs), None)
