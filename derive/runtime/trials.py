"""Whether every expression of a layer can be computed with whatever its arguments may be: each is tried."""

from collections.abc import Iterator, Mapping, Sequence
from inspect import Parameter
from types import NoneType
from typing import Any

from derive.runtime.declaration import PAIR, QUANTITIES, TRIPLE, Layer
from derive.runtime.expressions import names_in, value_of
from derive.runtime.layouts import BESIDES, grouped
from derive.runtime.reductions import REDUCTIONS
from derive.runtime.resolution import axis_names, given_names, together
from derive.runtime.validation import EVALUATED, word_fault
from derive.runtime.wording import join_words, shorten, show


def find_shape_faults(layer: Layer) -> Iterator[str]:
    """Whether each argument has a shape, and each expression can be computed with whatever has it."""
    for field in ("numbers", "tuples", "single"):
        for name in getattr(layer, field):
            if not {int, float} & set(layer.kinds(name)) or (name in layer.tuples and name in layer.numbers):
                wrong = f"names {name!r}, which is {'both' if int in layer.kinds(name) else 'no number'}"
                way_out = "leave it to one of the two" if int in layer.kinds(name) else f"add int to values[{name!r}]"
                yield word_fault(field, getattr(layer, field), wrong, layer.name, way_out)
    for name, layout in layer.layouts.items():
        if not grouped(layer.kinds(name)) and layout not in BESIDES:
            wrong = f"holds pairs, which {name} does not take"
            yield word_fault(f"layouts[{name!r}]", layout, wrong, layer.name, f"add PAIR to values[{name!r}]")
    for rank in layer.dimensions:
        samples = {name: _samples(layer, name, rank) for name in layer.spatial}
        usual = {name: values[0] for name, values in samples.items()}
        for name, values in samples.items():
            for value in values:
                tried = {**usual, name: value}
                if wrong_at := _uncomputed(layer, tried, rank):
                    place, text, error = wrong_at
                    used = [name for name in layer.spatial if name in names_in(text)] or [name]
                    where = join_words([f"{name}={show(tried[name][:1])}" for name in used], "and", most=4)
                    said = f"cannot be computed where {where} ({shorten(error)})"
                    way_out = "say in values what each may be, or ask for it in a condition before"
                    yield word_fault(place, text, said, layer.name, way_out)
                    return


def _samples(layer: Layer, name: str, rank: int) -> list[tuple[Any, ...]]:
    """Values per axis of an argument: its default, and one of each kind that it takes."""
    examples = {int: 1, float: 1.5, PAIR: (1, 2), TRIPLE: (1, 2, 0), NoneType: None}
    kinds = [examples[kind] if isinstance(kind, type) else kind for kind in layer.kinds(name)]
    found = [(value,) * rank for value in kinds]
    default = layer.parameters[name].default
    entries = None if default is Parameter.empty else layer.spread(name, default, rank)
    return found if entries is None else [entries, *found]


def _uncomputed(layer: Layer, arguments: Mapping[str, Sequence[Any]], rank: int) -> tuple[str, str, str] | None:
    """The first expression that cannot be computed with these arguments: its place, itself, and the error."""
    place = text = ""
    try:
        for quantity in QUANTITIES:
            place, text = f"bind[{quantity!r}]", layer.bind[quantity]
            if any(value_of(text, names) is None for names in given_names(arguments, (9,) * rank)):
                return None  # it must be given
        namespaces = axis_names(layer, arguments, (9,) * rank)
        for index, refusal in enumerate(layer.refusals):
            for names in namespaces[:1] if refusal.across else namespaces:
                place, text = f"refusals[{index}].when", refusal.when
                if value_of(text, names):
                    place, text = f"refusals[{index}].requires", refusal.requires
                    met = value_of(text, together(namespaces) if refusal.across else names)
                    if not met and not refusal.versions and not refusal.variants:
                        return None
        for names in namespaces:
            for place, text in ((name, getattr(layer, name) or "''") for name in EVALUATED):
                if (value := value_of(text, names)) not in (*REDUCTIONS, "") and place == "reduction":
                    return place, text, f"it is {value!r}, no reduction"
            for index, meaning in enumerate(layer.meanings):
                place, text = f"meanings[{index}].when", meaning.when
                if not value_of(text, names):
                    continue
                for name, text in meaning.bind.items():
                    place = f"meanings[{index}].bind[{name!r}]"
                    if type(value := value_of(text, names)) is not int:
                        return place, text, f"it is {value!r}, no integer"
                place, text = f"meanings[{index}].kernel_flipped", meaning.kernel_flipped or "True"
                value_of(text, names)
                if not meaning.versions and not meaning.variants:
                    break
    except Exception as error:  # whatever an expression raises
        return place, text, f"{type(error).__name__}: {error}"
    return None
