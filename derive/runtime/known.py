"""What can be known of an answer: faults of the framework, and what the rule rests on. Found in `knowledge`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Protocol

from derive.runtime.extents import Beside


@dataclass(frozen=True)
class Witness:
    """The smallest recorded answer that shows a fault, in words."""

    version: str
    variant: str
    call: str
    inputs: str
    predicted: str
    observed: str


@dataclass(frozen=True)
class Fault:
    """What a framework is known to do otherwise than by its own rule, for one question.

    - `said`: what it does, in a clause.
    - `reason`: what is wrong.
    - `sure`: whether every recorded answer to such a question shows it.
    - `answers_otherwise`: False where only its shape inference is wrong.
    - `output_size`, `sides`: what it returns, and the pads or crops of that; None where no rule says so.
    - `versions`, `variants`: the releases, as a range, and the variants in which it is so; empty for all.
    - `shown`, `spared`: {release: how many recorded answers of the layer show it, or do not although it might have been}.
    - `url`: a public report.
    - `witness`: the smallest recorded answer that shows it.
    """

    said: str
    reason: str
    sure: bool
    answers_otherwise: bool
    output_size: Any
    sides: Any
    versions: str
    variants: tuple[str, ...]
    shown: Mapping[str, int]
    spared: Mapping[str, int]
    url: str
    witness: Witness | None

    def __str__(self) -> str:
        return f"{self.said}: {self.reason}"

    def as_dict(self) -> dict[str, Any]:
        """The same as plain data, for JSON."""
        return asdict(self)


@dataclass(frozen=True)
class Warrant:
    """What an answer rests on: recorded answers that agree with the very meanings it is computed by, or reading.

    - `kind`: `measured` where answers of this release and of a variant that answers agree, `measured elsewhere` where
      only those of other releases or variants do, `by definition` where a specification says so, which is what defines
      the layer, else `read`.
    - `release`, `variants`: what was asked for, and which of its variants that answer were measured.
    - `agreeing`: how many agree with its meaning in this release, of several meanings the least.
    - `elsewhere`: {release: the same} for the other releases.
    - `read`: what says so that it is only read.
    - `asked`: {quantity: its values in those that agree}, such as `{"stride": "1..4"}`, on any axis.
    - `beside`: the axes of this answer of which no such answer had the numbers, each with the nearest that one had.
    """

    kind: str
    release: str
    variants: tuple[str, ...]
    agreeing: int
    elsewhere: Mapping[str, int]
    read: str
    asked: Mapping[str, str]
    beside: tuple[Beside, ...]

    def __str__(self) -> str:
        place = f"{self.release} ({', '.join(self.variants)})" if self.variants else self.release
        if self.kind == "measured":
            return f"measured in {place}: {self.agreeing:,} recorded answers agree with this rule{self._extent_text()}"
        if self.kind == "read":
            return f"read, not measured: {self.read}"
        if self.kind == "by definition":
            return f"by definition: read {self.read}, {self.release}, which says what the layer is"
        told = [f"{version} ({count:,} answers)" for version, count in self.elsewhere.items()]
        more = f" and {len(told) - 3} others" if len(told) > 3 else ""
        return (
            f"not measured in {place}; the same rule was measured in {', '.join(told[:3])}{more}{self._extent_text()}"
        )

    def _extent_text(self) -> str:
        """With which numbers it was asked, and whether these are among them."""
        ranges = ", ".join(f"{name} {column}" for name, column in self.asked.items())
        if not self.beside:
            return f"; its numbers were asked, among {ranges}"
        several = len(self.beside) > 1 or self.beside[0].axis > 0
        said = [f"on axis {each.axis}, {each}" if several else str(each) for each in self.beside]
        return f"; {'; '.join(said)}; asked were {ranges}"

    def as_dict(self) -> dict[str, Any]:
        """The same as plain data, for JSON."""
        beside = [{"axis": each.axis, "given": each.given, "nearest": each.nearest} for each in self.beside]
        return {**vars(self), "beside": beside}


class Known(Protocol):
    """A question of whose answer something is known."""

    @property
    def faults(self) -> tuple[Fault, ...]: ...

    @property
    def warrant(self) -> Warrant | None: ...

    @property
    def refused_by(self) -> dict[str, str]: ...


class Question(Protocol):
    """What is asked: a layer in a release and perhaps a variant, with one value per axis of each argument."""

    @property
    def layer(self) -> str: ...

    @property
    def version(self) -> str: ...

    @property
    def variant(self) -> str | None: ...

    @property
    def arguments(self) -> Mapping[str, tuple[Any, ...]]: ...

    @property
    def input_sizes(self) -> tuple[int, ...]: ...

    @property
    def scalar(self) -> bool: ...

    @property
    def rows(self) -> tuple[Any, ...]: ...
