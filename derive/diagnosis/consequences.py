"""What follows from the numbers of one axis: the other picture, where windows are centred, what they look at, overlap."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import gcd
from typing import TYPE_CHECKING, Any

from derive import catalog
from derive.diagnosis.calculation import Calculation, calculate
from derive.language.symbols import crop_high, crop_low, d, i, k, k_hat, o, pad_high, pad_low, s
from derive.language.terms import ceil_div
from derive.runtime.geometry import CONVOLUTION, TRANSPOSED, Axis

if TYPE_CHECKING:
    from derive.proof.theorem import Theorem

CENTRE = {False: k_hat - 1 - 2 * pad_low, True: k_hat - 1 - 2 * crop_low}
AHEAD = k_hat - 1 - pad_low
UNREAD = i + pad_low - (o - 1) * s - k_hat
BETWEEN = s - k_hat
ADJOINT_HIGH = (o - 1) * s + k_hat - i - pad_low
STUFFED = (k_hat - 1 - crop_low, k_hat - 1 - crop_high)
INPUTS = ceil_div(k_hat, s)


@dataclass(frozen=True)
class Consequence:
    """What follows, under a short name; `calculation.meaning` is the sentence, and `theorem` says why it is so.

    Without a theorem it is read off the index map.
    """

    name: str
    calculation: Calculation
    theorem: "Theorem | None" = None

    def as_dict(self) -> dict[str, Any]:
        """The same as plain data, for JSON."""
        address = f"theorems/{self.theorem.slug}" if self.theorem else None
        return {"name": self.name, **vars(self.calculation), "theorem": address}


def consequences(axis: Axis) -> Iterator[Consequence]:
    """What follows for one axis of a layer."""
    numbers = {
        i: axis.input_size,
        k: axis.kernel_size,
        s: axis.stride,
        d: axis.dilation,
        k_hat: axis.effective_kernel_size,
        o: axis.output_size,
    }
    if axis.operator == TRANSPOSED:
        yield from _transposed({**numbers, crop_low: axis.low, crop_high: axis.high})
    else:
        yield from _forward({**numbers, pad_low: axis.low, pad_high: axis.high}, axis.operator == CONVOLUTION)


def _forward(numbers: Mapping[Any, int], weighs: bool) -> Iterator[Consequence]:
    def found(name: str, term: Any, words: str, slug: str = "") -> Consequence:
        return Consequence(name, calculate(term, numbers, words), catalog.theorems().get(slug))

    yield found("receptive field", k_hat, "inputs from the first that an output depends on to the last", "field-layer")
    shift = int(calculate(CENTRE[False], numbers, "").value)
    yield found("centre", CENTRE[False], f"window j is centred {_off(shift, 'input')}", "window-centre")
    ahead = int(calculate(AHEAD, numbers, "").value)
    words = "no output reads an input after j·s: causal, no latency"
    if ahead > 0:
        words = f"output j needs input j·s + {ahead}: a latency of {_count(ahead, 'input')}"
    yield found("look-ahead", AHEAD, words, "causal-convolution")
    for name, term, where in (("unread", UNREAD, "after the last window"), ("skipped", BETWEEN, "between two windows")):
        if (missed := int(calculate(term, numbers, "").value)) > 0:
            yield found(name, term, f"{_count(missed, 'input')} {where} that nothing reads")
    if weighs:
        words = "high crop of the transposed layer that is its adjoint and gives i back; the low crop is p_low"
        yield found("adjoint", ADJOINT_HIGH, words, "adjoint-ends")


def _transposed(numbers: Mapping[Any, int]) -> Iterator[Consequence]:
    def found(name: str, term: Any, words: str, slug: str = "") -> Consequence:
        return Consequence(name, calculate(term, numbers, words), catalog.theorems().get(slug))

    for end, term in zip(("before", "after"), STUFFED, strict=True):
        words = f"pad {end} the input with s - 1 zeros between its elements: a convolution of stride 1 gives the same"
        yield found("other picture", term, words, "duality-size")
    yield found(
        "inputs",
        INPUTS,
        "inputs, at most, from the first that an output depends on to the last",
        "transposed-receptive-field",
    )
    shift = int(calculate(CENTRE[True], numbers, "").value)
    yield found("centre", CENTRE[True], f"what input j writes is centred {_off(shift, 'output')}", "transposed-centre")
    words = "no output needs an input that comes after it: causal, no latency"
    if numbers[crop_low] > 0:
        lead = numbers[crop_low]
        words = f"output j·s - {lead} already needs input j: a latency of {_count(lead, 'output')}"
    yield found("look-ahead", crop_low, words, "causal-transposed")
    yield _overlap(numbers[k], numbers[s], numbers[d])


def _overlap(taps: int, stride: int, dilation: int) -> Consequence:
    """How often outputs away from the borders are written, by the remainder of their place."""
    shared = gcd(stride, dilation)
    steps = stride // shared
    more, most, least = taps % steps, -(-taps // steps), taps // steps
    if more and least:
        often = f"{most} or {least} times, by the remainder of their place: checkerboard"
    elif more:
        often = "once or never, by the remainder of their place: gaps, which hold the bias alone"
    else:
        often = f"{most} times each: no checkerboard" if most > 1 else "once each: no checkerboard"
    if shared > 1:
        often += f"; only one in {shared} is written at all"
    formula, value = "⌈(k - ρ)/s⌉" if shared == 1 else "⌈(k - ρ)·gcd(s, d)/s⌉", str(most)
    if more:
        value = f"{most} for {more} of {steps} remainders ρ, {least} for the others"
    inside = f"({taps} - ρ)" if shared == 1 else f"({taps} - ρ)·{shared}"
    words = f"outputs away from the borders are written {often}"
    slug = "overlap-gaps" if shared > 1 else "overlap-count" if more else "overlap-even"
    return Consequence("overlap", Calculation(formula, f"⌈{inside}/{stride}⌉", value, words), catalog.theorems()[slug])


def _off(halves: int, kind: str) -> str:
    """Where a centre lies, given how many half elements it is off."""
    if not halves:
        return f"on {kind} j·s"
    whole, half = divmod(abs(halves), 2)
    amount = f"{whole}½ elements" if whole and half else "half an element" if half else _count(whole, "element")
    return f"{amount} {'after' if halves > 0 else 'before'} {kind} j·s"


def _count(number: int, kind: str) -> str:
    return f"{number} {kind}" + "s" * (number != 1)
