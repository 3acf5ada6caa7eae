"""Rust: the configurations of Burn, and the functions and methods of Candle."""

from functools import partial
from typing import Any

from derive.runtime.errors import LayerError
from derive.runtime.reading.spellings.choice import Found, by_end, spelled
from derive.runtime.reading.spellings.source import Made, Source, put, replaced

NEW, WITH = "new", "with_"
NO_BIAS = "_no_bias"


def find(text: str) -> list[Found]:
    """Configurations that are made, functions that are told a configuration, and methods."""
    source = Source(text, makes="({")
    found = []
    for begin, place, path in source.paths():
        if not source.is_sign(place, "("):
            continue
        names = by_end("rust").get(path[-1].removesuffix(NO_BIAS), ())
        if path[-1] == NEW and len(path) > 1:
            names, read = by_end("rust").get(path[-2], ()), _read_made
        elif any("Tensor" not in name for name in names) and _has_config(source, place):
            names, read = [name for name in names if "Tensor" not in name], _read_function
        else:
            names = [name for name in names if "Tensor" in name and _is_method(source, begin, place, path)]
            read = _read_method
        found += [Found(name, partial(read, source, name, place)) for name in names[:1]]
    return found


def _is_method(source: Source, begin: int, place: int, path: tuple[str, ...]) -> bool:
    """Whether a call is of something that a question mark or a binding shows to be Rust."""
    asked = source.is_sign(source.closes.get(place, place) + 1, "?")
    called = (len(path) > 1 and path[0] not in ("F", "nn", "torch", "tf")) or source.is_sign(begin - 1, ".")
    return called and (asked or any(token.text == "let" for token in source.tokens[:begin]))


def _has_config(source: Source, place: int) -> bool:
    parts = source.split(place + 1, source.closes.get(place, place + 1), ",")
    return any(_is_default(source, *part) or _is_config(source, *part) for part in parts)


def _is_default(source: Source, first: int, last: int) -> bool:
    """`Default::default()` or the same of a configuration."""
    value = source.value(first, last)
    kind, _, made = value.path.rpartition(".") if isinstance(value, Made) else ("", "", "")
    return made == "default" and kind.endswith(("Default", "Config"))


def _is_config(source: Source, first: int, last: int) -> bool:
    end = source.path_end(first) if first < last and source.is_name(first) else first
    return source.is_sign(end, "{") and source.tokens[end - 1].text.endswith("Config")


def _read_made(source: Source, name: str, place: int) -> tuple[list[Any], dict[str, Any]]:
    """What a configuration of Burn is made with, and what is set on it after."""
    positional = [source.value(*part) for part in source.split(place + 1, source.close(place), ",")]
    named: dict[str, Any] = {}
    for key, begin, end in source.chain(place, name):
        if key.startswith(WITH):
            value = source.value(begin + 1, end - 1 if source.is_sign(end - 1, ",") else end)
            put(named, key.removeprefix(WITH), replaced(value, _word), name)
    return positional, named


def _word(value: Any) -> Any:
    """`PaddingConfig2d::Same` is 'Same', and `PaddingConfig2d::Explicit(1, 1)` the tuple of its numbers."""
    before, _, end = value.path.rpartition(".")
    if before.rpartition(".")[2].startswith("PaddingConfig"):
        return value.entries if isinstance(value, Made) and end == "Explicit" else end
    if isinstance(value, Made) and value.path == "Some" and len(value.entries) == 1:
        return value.entries[0]
    return value


def _read_function(source: Source, name: str, place: int) -> tuple[list[Any], dict[str, Any]]:
    """The arguments of a function of Candle before its configuration, and the fields of that."""
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for first, last in source.split(place + 1, source.whole(place), ","):
        if _is_default(source, first, last):
            break
        if _is_config(source, first, last):
            _read_fields(source, source.path_end(first), name, named)
            break
        positional.append(source.value(first, last))
    return positional, named


def _read_fields(source: Source, place: int, name: str, named: dict[str, Any]) -> None:
    for first, last in source.split(place + 1, source.close(place), ","):
        key = source.tokens[first].text
        if source.is_name(first) and source.is_sign(first + 1, ":"):
            put(named, key, source.value(first + 2, last), name)
        elif source.is_name(first) and last == first + 1:
            put(named, key, source.value(first, last), name)
        elif not (source.is_sign(first, "..") and _is_default(source, first + 1, last)):
            raise LayerError(f"{source.written(first, last)} hides fields of {name}; write them out")


def _read_method(source: Source, name: str, place: int) -> tuple[list[Any], dict[str, Any]]:
    parts = source.split(place + 1, source.whole(place), ",")
    positional = [source.value(*part) for part in parts]
    places = list(spelled("rust")[name].parameters)
    if len(positional) > len(places):
        raise LayerError(f"{len(positional)} arguments given to {name}, which takes at most {len(places)}")
    return positional, {}
