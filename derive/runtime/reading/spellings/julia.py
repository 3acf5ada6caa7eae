"""Julia: layers of Flux, with their keywords after a semicolon and their channels as a pair."""

from functools import partial
from typing import Any

from derive.runtime.errors import LayerError
from derive.runtime.reading.spellings.choice import Found, ending
from derive.runtime.reading.spellings.source import HASH, Made, Source, Word, put, replaced

SAME = "SamePad"


def find(text: str) -> list[Found]:
    """The calls of a layer, if one of them is none of Python."""
    source = Source(text, comment=HASH)
    calls = [
        (found[0], place)
        for begin, place, path in source.paths()
        if source.is_sign(place, "(") and (found := ending("julia", path)) and not source.is_sign(begin - 1, ".")
    ]
    certain = any(_is_julia(source, place) for _, place in calls) or any(token.text == SAME for token in source.tokens)
    return [Found(name, partial(_read, source, name, at)) for name, at in calls if certain]


def _is_julia(source: Source, place: int) -> bool:
    """Whether a call has a pair or a semicolon, or ends before one that a bracket which is not opened shows to be its own."""
    end = source.closes.get(place, place)
    torn = source.stray and source.is_sign(end + 1, ";") and source.is_name(end + 2) and source.is_sign(end + 3, "=")
    apart = len(source.split(place + 1, end, ";")) > 1 or source.is_sign(end - 1, ";")
    pair = len(source.split(place + 1, end, "=>")) > 1
    return apart or pair or bool(torn)


def _read(source: Source, name: str, place: int) -> tuple[list[Any], dict[str, Any]]:
    before, *after = source.split(place + 1, source.whole(place), ";") or [(place + 1, place + 1)]
    positional, named = source.arguments(*before, name, "=")
    for part in after:
        bare, more = source.arguments(*part, name, "=")
        for key, value in [*more.items(), *((value.path if isinstance(value, Word) else "", value) for value in bare)]:
            if not key:
                raise LayerError(f"{source.written(*part)} in {name} is no keyword; write it as name=value")
            put(named, key, value, name)
    return positional, {key: replaced(value, _word) for key, value in named.items()}


def _word(value: Any) -> Any:
    same = isinstance(value, Made) and value.path in (SAME, f"Flux.{SAME}") and not value.entries
    return "SamePad()" if same else value
