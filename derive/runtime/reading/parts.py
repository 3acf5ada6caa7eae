"""Arguments that a framework writes as one number per axis, each under a name of its own, such as kernel_h and kernel_w."""

from collections.abc import Mapping, Sequence
from typing import Any

from derive.runtime.declaration import Layer
from derive.runtime.errors import LayerError
from derive.runtime.wording import show


def part_names(layer: Layer) -> set[str]:
    """The names of parts that are not themselves the argument they are of."""
    return {first for axes in layer.parts.values() for first, *_ in axes} - layer.parts.keys()


def filled(layer: Layer, given: Mapping[str, Any]) -> dict[str, Any]:
    """What is given, with the parts that the framework then takes from others."""
    found = dict(given)
    for axes in layer.parts.values():
        if any(first in given for first, *_ in axes):
            for names in axes:
                found.setdefault(names[0], _value(layer, names, given))
    return found


def joined(layer: Layer, given: Mapping[str, Any]) -> dict[str, Any]:
    """What is given, parts put together to one value per axis."""
    parts = part_names(layer)
    if parts.isdisjoint(given):
        return dict(given)
    found = {name: value for name, value in given.items() if name not in parts}
    for argument, axes in layer.parts.items():
        written = [first for first, *_ in axes if first in given]
        if not written:
            continue
        if (argument in given and argument not in written) or isinstance(given.get(argument), (tuple, list)):
            raise LayerError(
                f"{argument} of {layer.name} is for all axes; give it, or one number per axis: {_shown(axes)}"
            )
        values = [_value(layer, names, given) for names in axes]
        if not all(isinstance(value, int) for value in values):
            raise LayerError(f"{argument} of {layer.name} needs a number for each axis; give {_shown(axes)}")
        words = [kind for kind in layer.kinds(argument) if kind in values]
        if words and len(set(values)) > 1:
            raise LayerError(
                f"{argument}={show(words[0])} is for all sides in {layer.name}; give it for each, or for none"
            )
        found[argument] = tuple(values)
    return found


def _value(layer: Layer, names: Sequence[str], given: Mapping[str, Any]) -> Any:
    """The first of these that is given; where none is, the default of the last, if that is an argument."""
    default = layer.parameters[names[-1]].default if names[-1] in layer.parameters else None
    return next((given[name] for name in names if name in given), default)


def _shown(axes: tuple[tuple[str, ...], ...]) -> str:
    return " and ".join(first for first, *_ in axes)
