"""Two layers on one input, side by side: what differs, and by how much a sample lies elsewhere."""

from dataclasses import dataclass
from typing import Any

from derive.runtime.geometry import POOLING, RESIZING, TRANSPOSED, Axis, Geometry
from derive.runtime.reductions import REDUCTIONS

STEPS = ("kernel_size", "stride", "dilation")


@dataclass(frozen=True)
class Comparison:
    """Two geometries of one input size, `first` and `second`."""

    first: Geometry
    second: Geometry

    @property
    def differs(self) -> tuple[str, ...]:
        """The facts that make them read other elements or through other taps; the high side decides nothing else."""
        if len(self.first.axes) != len(self.second.axes):
            return ("input_size",)
        pairs = [
            (_deciding(own), _deciding(other)) for own, other in zip(self.first.axes, self.second.axes, strict=True)
        ]
        found = [name for name in pairs[0][0] if any(own.get(name) != other.get(name) for own, other in pairs)]
        if not self.first.reduction or not self.second.reduction:
            pooling = POOLING in (self.first.operator, self.second.operator)  # of one it is not known
            return (*found, *(["boundary"] if self.first.boundary != self.second.boundary and not pooling else []))
        return (*found, *(["reduction"] if _reduced(self.first) != _reduced(self.second) else []))

    @property
    def verdict(self) -> str:
        """One sentence: whether both read the same elements through the same taps, and if not, what differs first."""
        differs = self.differs
        if not differs:
            return "equal on this input size: the same elements, through the same taps"
        if "operator" in differs:
            return f"different: a {self.first.operator} and a {self.second.operator}"
        if "output_size" in differs:
            return f"different: output_size={self.first.output_size} against {self.second.output_size}"
        steps = [name for name in STEPS if name in differs]
        if "low" in differs and not steps:
            shifts = [own.low - other.low for own, other in zip(self.first.axes, self.second.axes, strict=True)]
            side = "output" if self.first.operator == TRANSPOSED else "input"
            told = f"{shifts[0] if self.first.scalar else tuple(shifts)} element{'s' * (shifts != [1])}"
            return f"different: the same size, but the values are shifted, by {told} of the {side}"
        others = [name for name in differs if name != "low" or not steps]
        return f"different: the same size, but not the same {' and '.join(others)}"

    def as_dict(self) -> dict[str, Any]:
        """The same as plain data, for JSON."""
        return {
            "verdict": self.verdict,
            "differs": list(self.differs),
            "first": self.first.as_dict(),
            "second": self.second.as_dict(),
        }

    def __str__(self) -> str:
        mine, others = _shown(self.first), _shown(self.second)
        marked = {"pad" if name == "low" else name for name in self.differs}
        marked |= {"crop"} if "low" in self.differs else set()
        named = [*mine, *(name for name in others if name not in mine)]
        rows = [(name, str(mine.get(name, "-")), str(others.get(name, "-")), name in marked) for name in named]
        wide, left = max(len(row[0]) for row in rows), max(len(row[1]) for row in rows)
        lines = [f"{name:<{wide}}  {own:<{left}}  {'≠' if odd else ' '} {other}" for name, own, other, odd in rows]
        ahead = [
            f"{name} of {geometry.layer}: {words}"
            for geometry in (self.first, self.second)
            for name, words in geometry.told[0]
        ]
        return "\n".join([*ahead, *lines, self.verdict])


def _reduced(geometry: Geometry) -> tuple[Any, ...]:
    """What decides the values of a pooling; to a maximum of numbers it is one whether −∞ or nothing is outside."""
    rule = REDUCTIONS[geometry.reduction]
    given = geometry.divisor if isinstance(geometry.divisor, int) else None
    counted = geometry.divisor_factors if rule.divisor else ()
    return rule.combines, rule.outside in ("edge", "given"), counted, given, rule.rescaled


def _deciding(axis: Axis) -> dict[str, Any]:
    """What decides which elements are read through which tap: no stride without a second step, no order of one tap."""
    if axis.operator == RESIZING:
        return {name: getattr(axis, name) for name in ("operator", "output_size", *STEPS, "low", "rule")}
    steps = axis.input_size if axis.operator == TRANSPOSED else axis.output_size
    return {
        "operator": axis.operator,
        "output_size": axis.output_size,
        "kernel_size": axis.kernel_size,
        "stride": axis.stride if steps > 1 else None,
        "dilation": axis.dilation if axis.kernel_size > 1 else None,
        "low": axis.low,
        "kernel_flipped": axis.kernel_flipped if axis.kernel_size > 1 and axis.operator != POOLING else None,
    }


def _shown(geometry: Geometry) -> dict[str, Any]:
    """The facts of one layer, its steps among them."""
    steps = {name: [getattr(axis, name) for axis in geometry.axes] for name in STEPS}
    shown = {name: values[0] if geometry.scalar else tuple(values) for name, values in steps.items()}
    facts = geometry.facts
    before = dict(list(facts.items())[: list(facts).index("input_size")])
    return {**before, **shown, **facts}
