"""JavaScript: TensorFlow.js and WebNN, whose options are the keys of an object."""

from functools import partial
from typing import Any

from derive.runtime.errors import LayerError
from derive.runtime.reading.spellings.choice import Found, ending, spelled
from derive.runtime.reading.spellings.source import Source, put

DECLARES = ("const", "let", "var")


def find(text: str) -> list[Found]:
    """The calls of a layer, if one has an object, or the text declares what Python does not."""
    source = Source(text)
    calls = [
        (name, place) for begin, place, path in source.paths() if source.is_sign(place, "(") and (name := _meant(path))
    ]
    certain = any(token.text in DECLARES for token in source.tokens) or any(_has_object(source, at) for _, at in calls)
    return [Found(name, partial(_read, source, name, at)) for name, at in calls if certain]


def _meant(path: tuple[str, ...]) -> str | None:
    """The layer that a path calls; a method of what is called a builder is one of WebNN."""
    if len(path) > 1 and path[-2].lower().rstrip("_").endswith("builder"):
        path = ("MLGraphBuilder", path[-1])
    found = ending("javascript", path) if len(path) > 1 else []
    return found[0] if len(found) == 1 else None


def _has_object(source: Source, place: int) -> bool:
    parts = source.split(place + 1, source.closes.get(place, place + 1), ",")
    return any(source.is_sign(first, "{") for first, _ in parts)


def _read(source: Source, name: str, place: int) -> tuple[list[Any], dict[str, Any]]:
    end = source.whole(place)
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for first, last in source.split(place + 1, end, ","):
        if source.is_sign(first, "{") and source.close(first) == last - 1:
            _read_object(source, first, last, name, named)
        else:
            positional.append(source.value(first, last))
    if not named and len(positional) == 1 and not spelled("javascript")[name].arrays:
        raise LayerError(f"{source.written(place + 1, end)} hides the options of {name}; write them out as {{…}}")
    return positional, named


def _read_object(source: Source, begin: int, end: int, owner: str, named: dict[str, Any]) -> None:
    for first, last in source.split(begin + 1, end - 1, ","):
        token = source.tokens[first]
        key = token.text.strip("\"'")
        if token.kind in ("name", "string") and source.is_sign(first + 1, ":"):
            put(named, key, source.value(first + 2, last), owner)
        elif token.kind == "name" and last == first + 1:
            put(named, key, source.value(first, last), owner)
        else:
            raise LayerError(f"{source.written(first, last)} hides options of {owner}; write them out as {{…}}")
