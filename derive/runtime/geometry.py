"""A layer, whatever its spelling, is a geometry: two index maps and their sizes.

On one axis, with stride `s`, dilation `d`, tap `t` and effective kernel size `k̂ = d(k-1) + 1`:

- a convolution's or pooling's output `j` reads input `j·s + t·d - pad_low`;
- a transposed convolution's input `j` writes output `j·s + t·d - crop_low`.

A padding, crop or slice is a convolution of one tap. A resizing is neither: `derive.runtime.resizing` says what it reads.

k̂ and L are said here once more, apart from language/definitions.py: a witness shares nothing with what it checks.

Two layers compute the same thing exactly when their geometries are equal. Plain integers only: nothing here
imports more than the standard library.
"""

from __future__ import annotations

from functools import cached_property
from math import prod

from derive.runtime.reductions import ALIKE, INSIDE, KERNEL, PADDED, REDUCTIONS

CONVOLUTION = "convolution"
TRANSPOSED = "transposed convolution"
POOLING = "pooling"
PADDING = "padding"
RESIZING = "resizing"

TYPE_CHECKING = False  # what a type checker takes for true wherever it stands; `typing` itself takes long to load
if TYPE_CHECKING:
    from collections.abc import Iterable
    from dataclasses import dataclass, field
    from fractions import Fraction
    from typing import Any, Generic, Tuple, Union

    from typing_extensions import TypeVar

    from derive.runtime.known import Fault, Known, Warrant

    Pair = Tuple[int, int]
    Sizes = TypeVar("Sizes", covariant=True, default=Union[int, Tuple[int, ...]])
    Sides = TypeVar("Sides", covariant=True, default=Union[Pair, Tuple[Pair, ...]])
else:
    from derive.runtime.light import Generic, dataclass, field

    Sizes = Sides = None


@dataclass(frozen=True)
class Axis:
    """One spatial axis. `low` and `high` are pads of a convolution or pooling, crops of a transposed convolution.

    All in elements; `stride` and `dilation` in elements per step. A negative `high` crop appends zeros to the
    full result; a negative pad drops input elements. `kernel_flipped` says that weight `k - 1 - t` sits at tap `t`.
    """

    operator: str
    input_size: int
    kernel_size: int
    stride: int
    dilation: int
    output_size: int
    low: int
    high: int
    kernel_flipped: bool = False

    @property
    def effective_kernel_size(self) -> int:
        """k̂ = d(k-1) + 1: from the first tap to the last, inclusive."""
        return self.dilation * (self.kernel_size - 1) + 1

    @property
    def full_length(self) -> int:
        """L = (i-1)s + k̂: what a transposed convolution writes before anything is cropped."""
        return (self.input_size - 1) * self.stride + self.effective_kernel_size

    def weight(self, tap: int) -> int:
        """The place of the weight that sits at a tap."""
        if self.operator == POOLING:
            return 0
        return self.kernel_size - 1 - tap if self.kernel_flipped else tap

    def relation(self) -> frozenset[tuple[int, int, int]]:
        """Every `(input, weight, output)` triple the layer multiplies: its whole behaviour on this axis.

        A pooling has no weights: all of its taps count as weight 0. Found by walking the index map, so that it shares
        no size formula with what it is compared to.

            >>> sorted(Axis(TRANSPOSED, 2, 2, 2, 1, 3, low=0, high=1).relation())
            [(0, 0, 0), (0, 1, 1), (1, 0, 2)]
        """
        scattering = self.operator == TRANSPOSED
        from_size, to_size = (self.input_size, self.output_size) if scattering else (self.output_size, self.input_size)
        triples = set()
        for step in range(from_size):
            for tap in range(self.kernel_size):
                place = step * self.stride + tap * self.dilation - self.low
                if 0 <= place < to_size:
                    weight = self.weight(tap)
                    triples.add((step, weight, place) if scattering else (place, weight, step))
        return frozenset(triples)

    def adjoint(self) -> Axis:
        """The axis of the transposed layer: the same triples with input and output exchanged."""
        other = CONVOLUTION if self.operator == TRANSPOSED else TRANSPOSED
        if other == TRANSPOSED:
            full = (self.output_size - 1) * self.stride + self.effective_kernel_size
            high = full - self.input_size - self.low
        else:
            high = self.full_length - self.output_size - self.low
        return Axis(
            other,
            self.output_size,
            self.kernel_size,
            self.stride,
            self.dilation,
            self.input_size,
            self.low,
            high,
            self.kernel_flipped,
        )


@dataclass(frozen=True)
class Resized:
    """One spatial axis of an operator that is asked for a size; `rule` names what each output reads.

    It has no kernel size, stride, dilation, pad or crop: these are None.
    """

    input_size: int
    output_size: int
    rule: str
    operator = RESIZING
    kernel_size = stride = dilation = low = high = kernel_flipped = None

    def relation(self) -> frozenset[tuple[int, int, int]] | None:
        """Every `(input, 0, output)` in which the output reads the input; None where the rule claims the size alone."""
        from derive.runtime.resizing import relation

        return relation(self.rule, self.input_size, self.output_size)


@dataclass(frozen=True)
class Geometry(Generic[Sizes, Sides]):
    """What a layer does to its spatial axes, in one version and variant of its framework.

    Given an int input size, every size below is an int and the pad or crop one `(low, high)` pair;
    given a tuple, there is one entry per axis. `mode` and, of a transposed convolution, `size_choice` are those of the
    first axis. `boundary` says what lies outside the input: zeros, edge, mirror, symmetric or periodic; of a pooling,
    what an element outside counts as, and `reduction` is the rule of `REDUCTIONS` that says so, `divisor` what an
    average divides by. `asked_high` are the pads after the input that were asked for; `pad` has what is covered. `asked` is the
    question it answers, by which `faults`, `warrant` and `refused_by` are looked up when they are read; geometries are
    equal whatever was asked.
    `measured_version` is the measured release whose rule this is, empty where it was only read; where that is not
    `version` itself, `note` says what the answer rests on.

    A resizing has a rule as its `mode`, and neither pads, boundary nor kernel: those are None.
    """

    layer: str
    mode: str
    axes: tuple[Axis, ...]
    scalar: bool = False
    size_choice: str = ""
    boundary: str | None = "zeros"
    version: str = ""
    reduction: str = ""
    divisor: int | str = ""
    asked_high: tuple[int, ...] = ()
    measured_version: str = ""
    note: str = ""
    asked: Known | None = field(default=None, compare=False, repr=False)

    def _per_axis(self, values: Iterable[Any]) -> Any:
        entries = tuple(values)
        return entries[0] if self.scalar else entries

    @property
    def operator(self) -> str:
        """`convolution`, `transposed convolution`, `pooling`, `padding` or `resizing`."""
        return self.axes[0].operator

    @property
    def input_size(self) -> Sizes:
        """Elements in, per axis."""
        return self._per_axis(axis.input_size for axis in self.axes)

    @property
    def output_size(self) -> Sizes:
        """Elements out, per axis."""
        return self._per_axis(axis.output_size for axis in self.axes)

    @property
    def pad(self) -> Sides:
        """`(pad_low, pad_high)` per axis: what is added before and after the input of a convolution or pooling."""
        if self.operator == TRANSPOSED:
            raise AttributeError("a transposed convolution has no pad: it crops its full result; read .crop")
        if self.operator == RESIZING:
            raise AttributeError("a resizing has no pad: it is asked for a size; read .output_size")
        return self._per_axis((axis.low, axis.high) for axis in self.axes)

    @property
    def crop(self) -> Sides:
        """`(crop_low, crop_high)` per axis: elements cut from the full result; a negative one appends zeros."""
        if self.operator == RESIZING:
            raise AttributeError("a resizing has no crop: it is asked for a size; read .output_size")
        if self.operator != TRANSPOSED:
            raise AttributeError(f"a {self.operator} has no crop: it pads its input; read .pad")
        return self._per_axis((axis.low, axis.high) for axis in self.axes)

    @property
    def kernel_flipped(self) -> bool:
        """True where weight `k - 1 - t` sits at tap `t`, as in mathematical convolution."""
        return self.axes[0].kernel_flipped

    def divided_by(self, *place: int) -> int | Fraction:
        """What the output at this place, one index per axis, is divided by; 1 where nothing is divided.

        >>> axis = Axis(POOLING, 3, 2, 2, 1, 2, low=0, high=1)
        >>> Geometry("pool", "", (axis,), reduction="average_of_padded", divisor=PADDED, asked_high=(0,)).divided_by(1)
        1
        """
        from fractions import Fraction

        rule = REDUCTIONS[self.reduction]
        counted = prod(factors[index] for factors, index in zip(self.divisor_factors, place))
        if isinstance(self.divisor, str):
            return counted
        taps = prod(axis.kernel_size for axis in self.axes)
        return Fraction(counted * self.divisor, taps) if rule.rescaled else self.divisor

    @property
    def divisor_factors(self) -> tuple[tuple[int, ...], ...]:
        """Per axis, how many taps of each window an average counts; the product over the axes is the divisor."""
        return tuple(
            tuple(self._counted(axis, asked, step) for step in range(axis.output_size))
            for axis, asked in zip(self.axes, self.asked_high)
        )

    def _counted(self, axis: Axis, asked: int, step: int) -> int:
        counted = REDUCTIONS[self.reduction].divisor
        if counted not in (INSIDE, PADDED, ALIKE):
            return axis.kernel_size if counted == KERNEL else 1
        before, after = {INSIDE: (0, 0), PADDED: (axis.low, asked), ALIKE: (axis.low, axis.low)}[counted]
        begin, end = -before, axis.input_size + after
        first = step * axis.stride - axis.low
        skipped = max(-((first - begin) // axis.dilation), 0)
        return max(min((end - 1 - first) // axis.dilation + 1, axis.kernel_size) - skipped, 0)

    @cached_property
    def faults(self) -> tuple[Fault, ...]:
        """What the framework is known to do otherwise here, against its own rule; first what changes the answer."""
        return self.asked.faults if self.asked else ()

    @cached_property
    def warrant(self) -> Warrant | None:
        """What the answer rests on: recorded answers, of this release or of others, or reading."""
        return self.asked.warrant if self.asked else None

    @cached_property
    def refused_by(self) -> dict[str, str]:
        """{variant: what it demands} of the variants of the framework that refuse this."""
        return self.asked.refused_by if self.asked else {}

    @property
    def told(self) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
        """What is known besides, as (name, words): what is to be said before the answer, and what after it."""
        sides = "crop" if self.operator == TRANSPOSED else "pad"
        rule = f"the rule gives {self.output_size}"
        rule += "" if self.operator == RESIZING else f" with {sides} {getattr(self, sides)}"
        before = [("fault", f"{rule}; {fault}") for fault in self.faults if fault.answers_otherwise]
        after = [("rests on", self.note)] if self.note else []
        after += [("fault", str(fault)) for fault in self.faults if not fault.answers_otherwise]
        after += [("refused by", f"{variant}, which needs {demand}") for variant, demand in self.refused_by.items()]
        return tuple(before), (*after, *([("warrant", str(self.warrant))] if self.warrant else []))

    def as_dict(self) -> dict[str, Any]:
        """The answer as plain data, for JSON, with what is known of it."""
        return {**self.facts, **self.known}

    @property
    def known(self) -> dict[str, Any]:
        """Faults, refusing variants and warrant as plain data."""
        return {
            "faults": [fault.as_dict() for fault in self.faults],
            "refused_by": self.refused_by,
            "warrant": self.warrant.as_dict() if self.warrant else None,
        }

    @property
    def facts(self) -> dict[str, Any]:
        """The answer by the layer's own rule, as plain data."""
        sides = "crop" if self.operator == TRANSPOSED else "pad"
        return {
            "layer": self.layer,
            "version": self.version,
            "operator": self.operator,
            "mode": self.mode,
            "input_size": self.input_size,
            "output_size": self.output_size,
            sides: None if self.operator == RESIZING else getattr(self, sides),
            "boundary": self.boundary,
            **self._reduced(),
            "kernel_flipped": self.kernel_flipped,
            "measured_version": self.measured_version,
            "note": self.note,
        }

    def _reduced(self) -> dict[str, Any]:
        if not self.reduction:
            return {}
        rule = {"reduction": self.reduction}
        return {**rule, "divisor": self.divisor} if self.divisor != "" else rule
