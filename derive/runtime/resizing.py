"""Operators that are asked for a size: each output element reads inputs that no one stride and kernel size describe.

A rule says which: output j of o reads inputs `first` to `last` of i, in exact integers. What the size is, the layer's own
arguments say. One that does not say which inputs are read claims the size alone.

Imported by the Python of a framework as well, which may be as old as 3.8.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from derive.runtime.expressions import value_of


@dataclass(frozen=True)
class Rule:
    """Which inputs an output reads: `first` and `last` are expressions in `j`, `input_size` and `output_size`.

    `summary` is the same in words; both expressions are empty where no more than the size is claimed.
    """

    name: str
    title: str
    summary: str
    first: str = ""
    last: str = ""


def _between(place: str, parts: str) -> dict[str, str]:
    """The inputs on both sides of `place / parts`, inside of the input: one where that is an integer."""
    return {
        "first": f"min(max(({place}) // ({parts}), 0), input_size - 1)",
        "last": f"min(max(-(-({place}) // ({parts})), 0), input_size - 1)",
    }


def _one(place: str) -> dict[str, str]:
    return {"first": place, "last": place}


RULES = {
    rule.name: rule
    for rule in (
        Rule(
            "adaptive",
            "Adaptive",
            "The input is divided into as many windows as outputs are asked for: window j is ⌊j·i/o⌋ to ⌈(j + 1)·i/o⌉ - 1. "
            "They leave no input out; neighbours share one input where o does not divide j·i. Where o divides i they are "
            "those of a pooling with kernel size and stride i/o.",
            first="j * input_size // output_size",
            last="-(-(j + 1) * input_size // output_size) - 1",
        ),
        Rule(
            "divided",
            "Divided",
            "The input is divided into as many windows as outputs are asked for, none of which shares an input with "
            "another: the first i mod o of them have ⌊i/o⌋ + 1 inputs, the others ⌊i/o⌋.",
            first="j * (input_size // output_size) + min(j, input_size % output_size)",
            last="(j + 1) * (input_size // output_size) + min(j + 1, input_size % output_size) - 1",
        ),
        Rule(
            "nearest",
            "Nearest, rounded down",
            "Output j is input ⌊j·i/o⌋. Where i divides o each input is repeated o/i times, as by a transposed convolution "
            "with kernel size and stride o/i and ones as weights.",
            **_one("j * input_size // output_size"),
        ),
        Rule(
            "nearest_centre",
            "Nearest to the centre",
            "Output j is input ⌊(j + ½)·i/o⌋: the one in which its centre lies.",
            **_one("(2 * j + 1) * input_size // (2 * output_size)"),
        ),
        Rule(
            "nearest_centre_low",
            "Nearest to the centre, the lower of two",
            "Output j is the input whose centre lies nearest to that of the output, (j + ½)·i/o - ½; of two as near, the "
            "lower.",
            **_one("max(-(-((2 * j + 1) * input_size - 2 * output_size) // (2 * output_size)), 0)"),
        ),
        Rule(
            "linear_centres",
            "Linear between centres",
            "Output j lies at (j + ½)·i/o - ½, moved into the input, and is weighed from the inputs on both sides of it: "
            "the borders of input and output lie on each other.",
            **_between("(2 * j + 1) * input_size - output_size", "2 * output_size"),
        ),
        Rule(
            "linear_corners",
            "Linear between corners",
            "Output j lies at j·(i - 1)/(o - 1), and is weighed from the inputs on both sides of it: the first and the last "
            "elements of input and output lie on each other. One output lies on the first input.",
            **_between("j * (input_size - 1)", "max(output_size - 1, 1)"),
        ),
        Rule(
            "linear_starts",
            "Linear from the first",
            "Output j lies at j·i/o, moved into the input, and is weighed from the inputs on both sides of it: the first "
            "elements of input and output lie on each other, and the last ones do not.",
            **_between("j * input_size", "output_size"),
        ),
        Rule(
            "size_asked",
            "The size alone",
            "The size is the one asked for; which inputs an output reads is not claimed.",
        ),
    )
}


def reads(rule: str, input_size: int, output_size: int, output: int) -> tuple[int, int]:
    """The first and the last input that an output reads.

    >>> [reads("adaptive", 12, 7, j) for j in range(3)]
    [(0, 1), (1, 3), (3, 5)]
    """
    names = {"input_size": input_size, "output_size": output_size, "j": output}
    return value_of(RULES[rule].first, names), value_of(RULES[rule].last, names)


@lru_cache(maxsize=1024)
def relation(rule: str, input_size: int, output_size: int) -> frozenset[tuple[int, int, int]] | None:
    """Every `(input, 0, output)` in which the output reads the input; None where the rule claims the size alone."""
    if not RULES[rule].first:
        return None
    found = set()
    for output in range(output_size):
        first, last = reads(rule, input_size, output_size, output)
        found |= {(place, 0, output) for place in range(first, last + 1)}
    return frozenset(found)
