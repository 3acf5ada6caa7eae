"""MATLAB: layers whose arguments are named by words before them, or by a sign of equality."""

from functools import partial
from typing import Any

from derive.runtime.errors import LayerError
from derive.runtime.reading.spellings.choice import Found, by_end, spelled
from derive.runtime.reading.spellings.source import Source, put

COMMENT = r"%[^\n]*|\.\.\.[^\n]*"


def find(text: str) -> list[Found]:
    """The calls of a layer by its name alone, as nobody writes it in Python."""
    source = Source(text, comment=COMMENT, blanks=True)
    calls = [
        (found[0], place)
        for _, place, path in source.paths()
        if source.is_sign(place, "(") and len(path) == 1 and (found := by_end("matlab").get(path[0]))
    ]
    return [Found(name, partial(_read, source, name, at)) for name, at in calls]


def _read(source: Source, name: str, place: int) -> tuple[list[Any], dict[str, Any]]:
    layer = spelled("matlab")[name]
    positional: list[Any] = []
    named: dict[str, Any] = {}
    parts = iter(source.split(place + 1, source.whole(place), ","))
    for first, last in parts:
        token = source.tokens[first]
        key = token.text.strip("\"'")
        if token.kind == "name" and source.is_sign(first + 1, "="):
            put(named, key, source.value(first + 2, last), name)
        elif last == first + 1 and token.kind == "string" and (named or key in {*layer.parameters, *layer.keywords}):
            value = next(parts, None)
            if value is None:
                raise LayerError(f"{key!r} of {name} has no value after it; write it, as in '{key}', 1")
            put(named, key, source.value(*value), name)
        else:
            positional.append(source.value(first, last))
    return positional, named
