"""From a layer's arguments to what it is on each axis: which demand is broken, or which formula with which numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from derive.runtime.declaration import QUANTITIES, Layer, Meaning, Refusal
from derive.runtime.expressions import value_of
from derive.runtime.geometry import POOLING, RESIZING, TRANSPOSED
from derive.runtime.reductions import GIVEN, REDUCTIONS

Names = dict[str, Any]


@dataclass(frozen=True)
class AxisPlan:
    """What a layer means on one axis: which formula, and the numbers to put into it.

    `meaning` is what was declared, of which this is the plan.
    """

    operator: str
    mode: str
    size_choice: str
    numbers: Mapping[str, int]
    kernel_flipped: bool | None = False
    boundary: str | None = "zeros"
    reduction: str = ""
    divisor: int | None = None
    size_only: bool = False
    meaning: Meaning | None = field(default=None, compare=False, repr=False)


def _with_quantities(bind: Mapping[str, str], names: Names) -> Names:
    """`names` and the quantities that follow from them under these bindings."""
    kernel_size = value_of(bind["kernel_size"], names)
    stride, dilation = value_of(bind["stride"], names), value_of(bind["dilation"], names)
    effective = dilation * (kernel_size - 1) + 1
    return {
        **names,
        "kernel_size": kernel_size,
        "stride": stride,
        "dilation": dilation,
        "effective_kernel_size": effective,
        "full_length": (names["input_size"] - 1) * stride + effective,
    }


def given_names(arguments: Mapping[str, Sequence[Any]], input_sizes: Sequence[int]) -> list[Names]:
    """One namespace per axis of what a caller gives; `arguments` maps each name to its values per axis."""
    return [
        {**{name: values[axis] for name, values in arguments.items()}, "input_size": size}
        for axis, size in enumerate(input_sizes)
    ]


def axis_names(layer: Layer, arguments: Mapping[str, Sequence[Any]], input_sizes: Sequence[int]) -> list[Names]:
    """One namespace per axis for the layer's expressions; `arguments` maps each name to its values per axis."""
    return [_with_quantities(layer.bind, names) for names in given_names(arguments, input_sizes)]


def together(namespaces: Sequence[Names]) -> Names:
    """The namespaces of all axes as one, in which every name stands for a tuple."""
    return {name: tuple(names[name] for names in namespaces) for name in namespaces[0]}


class Together(Names):
    """What `together` gives, each name when an expression asks for it."""

    def __init__(self, namespaces: Sequence[Names]) -> None:
        super().__init__()
        self._namespaces = namespaces

    def __missing__(self, name: str) -> tuple[Any, ...]:
        found = self[name] = tuple([names[name] for names in self._namespaces])
        return found


def broken_demand(layer: Layer, namespaces: Sequence[Names]) -> tuple[Refusal, int | None, Names] | None:
    """The first refusal that applies, with the names it was tested on: `(refusal, axis, names)`, or None."""
    for refusal in layer.refusals:
        if refusal.across:
            if value_of(refusal.when, namespaces[0]) and not value_of(refusal.requires, Together(namespaces)):
                return refusal, None, together(namespaces)
            continue
        for axis, names in enumerate(namespaces):
            if value_of(refusal.when, names) and not value_of(refusal.requires, names):
                return refusal, axis, names
    return None


def _reduced(reduction: str, divisor: str, names: Names) -> tuple[str, str, int | None]:
    """What a pooling takes for an element outside, by which rule, and the divisor it is given."""
    name = value_of(reduction, names) if reduction else ""
    if not name:
        return "not stated", "", None
    rule = REDUCTIONS[name]
    return rule.outside, name, value_of(divisor, names) if rule.divisor == GIVEN or rule.rescaled else None


def meaning_of(layer: Layer, names: Names, meanings: Sequence[Meaning] | None = None) -> tuple[Meaning | None, Names]:
    """What a layer is on an axis, the first meaning that applies or None, and the names as that binds them.

    `meanings` stand in for those of the layer.
    """
    among = layer.meanings if meanings is None else meanings
    meaning = next((meaning for meaning in among if value_of(meaning.when, names)), None)
    if meaning is not None and not meaning.bind.keys().isdisjoint(QUANTITIES):
        names = _with_quantities({**layer.bind, **meaning.bind}, names)
    return meaning, names


def plan_axes(
    layer: Layer, namespaces: Sequence[Names], meanings: Sequence[Meaning] | None = None
) -> tuple[AxisPlan, ...] | None:
    """One `AxisPlan` per axis, or None where no meaning applies; `meanings` stand in for those of the layer."""
    found = []
    for names in namespaces:
        meaning, names = meaning_of(layer, names, meanings)
        if meaning is None:
            return None
        operator = meaning.operator or layer.operator
        if operator == RESIZING:
            asked = value_of(meaning.bind["asked_size"], names)
            numbers = {"input_size": names["input_size"], "asked_size": asked}
            found.append(AxisPlan(operator, meaning.mode, "", numbers, None, None, meaning=meaning))
            continue
        numbers = {quantity: names[quantity] for quantity in ("input_size", *QUANTITIES)}
        for parameter, text in meaning.bind.items():
            if parameter not in QUANTITIES:
                numbers[parameter] = value_of(text, names)
        if operator == TRANSPOSED:
            numbers.setdefault("output_padding", 0)
        flipped = bool(value_of(meaning.kernel_flipped or layer.kernel_flipped, names))
        boundary, reduction, divisor = value_of(layer.boundary, names), "", None
        if operator == POOLING:
            boundary, reduction, divisor = _reduced(meaning.reduction or layer.reduction, layer.divisor, names)
        plan = AxisPlan(
            operator,
            meaning.mode,
            meaning.size,
            numbers,
            flipped,
            boundary,
            reduction,
            divisor,
            meaning.size_only,
            meaning,
        )
        found.append(plan)
    return tuple(found)
