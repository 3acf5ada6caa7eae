"""C#: layers of TorchSharp, which names the arguments of PyTorch by `name: value`, some of them otherwise."""

import re
from functools import partial
from typing import Any

from derive.runtime.errors import LayerError
from derive.runtime.reading.spellings.choice import Found, ending, spelled
from derive.runtime.reading.spellings.source import Source, Word, put, replaced

HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
OTHERWISE = {"input_channel": "in_channels", "output_channel": "out_channels", "strides": "stride"}
SAME_ORDER_BEFORE = "groups"  # from there on TorchSharp has another order than PyTorch


def find(text: str) -> list[Found]:
    """The calls of a module, if one names an argument as C# does, or makes an array."""
    source = Source(text)
    calls = [
        (found[0], place)
        for _, place, path in source.paths()
        if source.is_sign(place, "(") and path[-1][0].isupper() and (found := ending("csharp", path))
    ]
    certain = any(_is_csharp(source, *part) for _, place in calls for part in _parts(source, place))
    return [Found(name, partial(_read, source, name, at)) for name, at in calls if certain]


def _parts(source: Source, place: int) -> list[tuple[int, int]]:
    return source.split(place + 1, source.closes.get(place, place + 1), ",")


def _is_csharp(source: Source, first: int, last: int) -> bool:
    named = source.is_name(first) and source.is_sign(first + 1, ":") and source.tokens[first].text != "lambda"
    return last - first > 2 and (named or source.tokens[first].text == "new")


def _read(source: Source, name: str, place: int) -> tuple[list[Any], dict[str, Any]]:
    source.whole(place)
    layer = spelled("csharp")[name]
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for first, last in _parts(source, place):
        if source.is_name(first) and source.is_sign(first + 1, ":"):
            key = HUMP.sub("_", source.tokens[first].text).lower()
            key = key if key in layer.parameters else OTHERWISE.get(key, key)
            put(named, key, _value(source, first + 2, last), name)
        elif named:
            raise LayerError(
                f"{source.written(first, last)} in {name} has no name, and stands after one that has; name it"
            )
        else:
            positional.append(_value(source, first, last))
    places = list(layer.parameters)
    alike = places.index(SAME_ORDER_BEFORE) if SAME_ORDER_BEFORE in places else len(places)
    words = [
        value for value, key in zip(positional, places, strict=False) if isinstance(value, str) and key != "padding"
    ]
    if len(positional) > alike or words:
        raise LayerError(f"the arguments of {name} have another order in TorchSharp here; write them as name: value")
    return positional, named


def _value(source: Source, first: int, last: int) -> Any:
    """A value; an array as its entries."""
    if source.tokens[first].text == "new":
        first = next((place for place in range(first, last) if source.is_sign(place, "{")), first)
    return replaced(source.value(first, last), _word)


def _word(value: Any) -> Any:
    """Padding.Same is 'same', and PaddingModes.Zeros 'zeros'."""
    *before, end = value.path.split(".") if isinstance(value, Word) else ("",)
    return end.lower() if before[-1:] in (["Padding"], ["PaddingModes"]) else value
