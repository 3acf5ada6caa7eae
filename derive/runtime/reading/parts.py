"""Arguments that a framework writes as one number per axis, each under a name of its own, such as kernel_h and kernel_w."""

from collections.abc import Mapping
from typing import Any

from derive.runtime.declaration import Layer
from derive.runtime.errors import LayerError
from derive.runtime.wording import show


def part_names(layer: Layer) -> set[str]:
    """The names of parts that are not themselves arguments."""
    return {first for axes in layer.parts.values() for first, *_ in axes} - layer.parameters.keys()


def filled(layer: Layer, given: Mapping[str, Any]) -> dict[str, Any]:
    """What is given, with the parts that the framework then takes from others."""
    found = dict(given)
    for argument, axes in layer.parts.items():
        if any(first in given for first, *_ in axes):
            for first, *others in axes:
                found.setdefault(
                    first, next((given[name] for name in others if name in given), layer.parameters[argument].default)
                )
    return found


def joined(layer: Layer, given: Mapping[str, Any]) -> dict[str, Any]:
    """What is given, parts put together to one value per axis."""
    names = part_names(layer)
    if names.isdisjoint(given):
        return dict(given)
    found = {name: value for name, value in given.items() if name not in names}
    for argument, axes in layer.parts.items():
        written = [first for first, *_ in axes if first in given]
        if not written:
            continue
        if (argument in given and argument not in written) or isinstance(given.get(argument), (tuple, list)):
            raise LayerError(
                f"{argument} of {layer.name} is for all axes; give it, or one number per axis: {_shown(axes)}"
            )
        default = layer.parameters[argument].default
        values = [next((given[name] for name in alternatives if name in given), default) for alternatives in axes]
        if not all(isinstance(value, int) for value in values):
            raise LayerError(f"{argument} of {layer.name} needs a number for each axis; give {_shown(axes)}")
        words = [kind for kind in layer.kinds(argument) if kind in values]
        if words and len(set(values)) > 1:
            raise LayerError(
                f"{argument}={show(words[0])} is for all sides in {layer.name}; give it for each, or for none"
            )
        found[argument] = tuple(values)
    return found


def _shown(axes: tuple[tuple[str, ...], ...]) -> str:
    return " and ".join(first for first, *_ in axes)
