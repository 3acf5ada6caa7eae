"""How bad a fault is, by what the record says of its rule and of what was returned."""

import re

from derive.runtime.outcomes import DIED, EMPTY, NO_INDEX_MAP, NO_PRODUCT, SILENT

NUMBERS = "silent wrong numbers"
SHAPE = "wrong shape"
CRASH = "crash"
REFUSAL = "refusal"
INFERRED = "wrong shape inferred"
SEVERITIES = {
    NUMBERS: "A result of the size that its rule gives, or one where its rule refuses, and the numbers in it are wrong.",
    SHAPE: "A result of another size than its rule gives.",
    CRASH: "The process ends, or never does.",
    REFUSAL: "An error, or another one, instead of what its rule gives.",
    INFERRED: "The answer is as it should be; only the shape that it infers beforehand is another.",
}


def severity_of(example, by_values=False):
    """Which of `SEVERITIES` one recorded answer shows; `by_values` says that only the values differ."""
    did, _, inferred = example.observed.partition("; its shape inference says ")
    own, given = _size(example.predicted), _size(did)
    if by_values or did.startswith((NO_INDEX_MAP, NO_PRODUCT)):
        return NUMBERS
    if did.startswith((DIED, SILENT)):
        return CRASH
    if given is None and not did.startswith(EMPTY):
        return INFERRED if inferred and own is None else REFUSAL
    if given is None or not all(given):
        return INFERRED if inferred and own is None else SHAPE
    if own is None or own == given:
        return INFERRED if inferred and _sides(example.predicted) == _sides(did) else NUMBERS
    return SHAPE


def worst_of(examples):
    """(severity, the smallest of the examples that show it); `examples` are (release, Example, by values)."""
    places = list(SEVERITIES)
    found = [
        (places.index(severity_of(example, by_values)), each) for each in examples for _, example, by_values in [each]
    ]
    worst = min(place for place, _ in found)
    return places[worst], min((each for place, each in found if place == worst), key=lambda shown: shown[1].rank)


def _size(words):
    """The output sizes in words such as `output size 3, 1, pad at the start 0, 0`, or None where there are none."""
    told = re.match(r"output size ((?:-?\d+, )+)", words)
    return [int(number) for number in re.findall(r"-?\d+", told[1])] if told else None


def _sides(words):
    return words.partition("at the start ")[2]
