"""What a pooling makes of a window, elements outside the input included: each rule once, under the word that declares it.

Imported by the Python of a framework as well, which may be as old as 3.8.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from derive.runtime.light import dataclass

INSIDE, PADDED, KERNEL, GIVEN = "taps inside the input", "taps inside the padded input", "all taps", "given"
ALIKE = "taps inside the input padded at both ends as before it"


@dataclass(frozen=True)
class Reduction:
    """One rule.

    - `outside`: what an element outside the input counts as: `-inf`, `lowest` (the lowest finite number), `inf`,
      `zeros`, `edge` (the nearest one inside), or `nothing`, where it is left out.
    - `words`: what comes out, as a clause.
    - `combines`: how the elements of a window come together: `maximum`, `minimum`, `sum`, `norm` (the root of the sum
      of squares, or of other powers), `root` (the root of the average of squares), or `given`, where the caller says how.
    - `divisor`: what the sum is divided by: INSIDE, PADDED, KERNEL, ALIKE, GIVEN, or nothing.
    - `rescaled`: a number that is given is what the average, multiplied by the number of taps, is divided by again.
    """

    outside: str
    words: str
    combines: str
    divisor: str = ""
    rescaled: bool = False


REDUCTIONS = {
    "maximum": Reduction("-inf", "the maximum; an element outside counts as −∞ and is never it", "maximum"),
    "maximum_from_lowest": Reduction(
        "lowest",
        "the maximum; an element outside counts as the lowest finite number",
        "maximum",
    ),
    "maximum_of_inside": Reduction(
        "nothing",
        "the maximum of the elements inside; a window that sees none of them, or only −∞, is not said to give anything",
        "maximum",
    ),
    "maximum_over_zeros": Reduction("zeros", "the maximum; an element outside counts as 0", "maximum"),
    "maximum_over_edge": Reduction(
        "edge",
        "the maximum; an element outside counts as the nearest one inside, also where a window sees no other; a window "
        "of −∞ alone is not said to give anything",
        "maximum",
    ),
    "minimum": Reduction("inf", "the minimum; an element outside counts as +∞ and is never it", "minimum"),
    "average_of_inside": Reduction(
        "nothing", "the sum divided by the number of taps inside the input: nothing outside counts", "sum", INSIDE
    ),
    "average_of_padded": Reduction(
        "zeros",
        "the sum divided by the number of taps inside the padded input: pads count as zeros, and what a window "
        "overhangs beyond them does not count",
        "sum",
        PADDED,
    ),
    "average_of_padded_alike": Reduction(
        "zeros",
        "the sum divided by the number of taps inside the input padded at both ends by what is padded before it: the "
        "other pad and what a window overhangs do not count otherwise",
        "sum",
        ALIKE,
    ),
    "average_of_kernel": Reduction(
        "zeros", "the sum divided by the number of all taps: whatever lies outside counts as zeros", "sum", KERNEL
    ),
    "average_by_divisor": Reduction(
        "zeros", "the sum divided by a given number, wherever the window lies", "sum", GIVEN
    ),
    "average_of_inside_rescaled": Reduction(
        "nothing",
        "the average of the elements inside, multiplied by the number of all taps and divided by the given number: the "
        "sum divided by that number only where the whole window lies inside",
        "sum",
        INSIDE,
        rescaled=True,
    ),
    "average_of_padded_alike_rescaled": Reduction(
        "zeros",
        "what `average_of_padded_alike` gives, multiplied by the number of all taps and divided by the given number",
        "sum",
        ALIKE,
        rescaled=True,
    ),
    "average_over_edge": Reduction(
        "edge",
        "the sum divided by the number of all taps: an element outside counts as the nearest one inside",
        "sum",
        KERNEL,
    ),
    "sum": Reduction("zeros", "the sum; an element outside counts as 0", "sum"),
    "norm": Reduction("zeros", "the p-th root of the sum of p-th powers; an element outside counts as 0", "norm"),
    "root_of_average": Reduction(
        "nothing",
        "the root of the average of the squares of the elements inside: nothing outside counts",
        "root",
        INSIDE,
    ),
    "norm_of_inside": Reduction(
        "nothing",
        "the p-th root of the sum of p-th powers, which is multiplied first by the number of all taps over that of "
        "the taps inside the input",
        "norm",
        INSIDE,
    ),
    "norm_of_padded": Reduction(
        "zeros",
        "the p-th root of the sum of p-th powers, which is multiplied first by the number of all taps over that of "
        "the taps inside the padded input: pads count as zeros, and what a window overhangs is made up for",
        "norm",
        PADDED,
    ),
    "norm_of_padded_alike": Reduction(
        "zeros",
        "the p-th root of the sum of p-th powers, which is multiplied first by the number of all taps over that of "
        "the taps inside the input padded at both ends by what is padded before it",
        "norm",
        ALIKE,
    ),
    "given": Reduction(
        "given",
        "what the caller's function makes of it; an element outside counts as the caller's initial value",
        "given",
    ),
}

BOUNDARIES = {
    "zeros": "elements outside are 0",
    "edge": "elements outside repeat the nearest one inside",
    "mirror": "elements outside mirror those inside, the first and the last not repeated",
    "symmetric": "elements outside mirror those inside, the first and the last repeated",
    "periodic": "the input goes round: after its last element comes its first",
    "depends on the variant": "name one, and it is told what it makes of elements outside",
    "not stated": "what it makes of elements outside was not found out",
}


def reduced(name: str, divisor: int | None) -> tuple[str, str, int | str]:
    """(what an element outside counts as, the rule, what an average divides by) of a pooling with this rule and divisor."""
    if not name:
        return "not stated", "", ""
    rule = REDUCTIONS[name]
    given = divisor if rule.divisor == GIVEN or rule.rescaled else None
    return rule.outside, name, rule.divisor if given is None else given
