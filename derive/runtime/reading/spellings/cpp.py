"""C++: layers of libtorch, their options chained to one another."""

from functools import partial
from typing import Any

from derive.runtime.errors import LayerError
from derive.runtime.reading.spellings.choice import Found, by_end, spelled
from derive.runtime.reading.spellings.source import Source, Word, put, replaced

SHORT = {"functional": ("F", "torch")}  # the functions stand in torch as well
LAST_BY_PLACE = ("kernel_size", "upscale_factor", "downscale_factor")
OPTIONS, FUNCTION_OPTIONS = "Options", "FuncOptions"


def find(text: str) -> list[Found]:
    """The options of modules, the modules that are called without, and the functions."""
    source = Source(text, makes="({")
    found = []
    for begin, place, path in source.paths():
        if any(source.is_sign(sign, ".") for sign in range(begin - 1, place, 2)):
            continue
        end = path[-1]
        name = _meant(end.removesuffix(OPTIONS) if end.endswith(OPTIONS) else end, path)
        if name and source.is_sign(place, "(", "{") and not _holds_options(source, name, place):
            found.append(Found(name, partial(_read, source, name, place)))
    return found


def _meant(end: str, path: tuple[str, ...]) -> str | None:
    """The layer of a name in its namespace."""
    homes = (path[-2],) if len(path) > 1 else ("nn",)
    for name in by_end("cpp").get(end, ()):
        home = name.split(".")[-2]
        if homes[0] in (home, *SHORT.get(home, ())):
            return name
    return None


def _is_function(name: str) -> bool:
    return name.rpartition(".")[2][0].islower()


def _holds_options(source: Source, name: str, place: int) -> bool:
    """Whether a module is called with options, which are read by themselves."""
    inner = source.path_end(place + 1) - 1
    return not _is_function(name) and source.is_name(inner) and source.tokens[inner].text.endswith(OPTIONS)


def _read(source: Source, name: str, place: int) -> tuple[list[Any], dict[str, Any]]:
    positional: list[Any] = []
    named: dict[str, Any] = {}
    chained = False
    parts = source.split(place + 1, source.whole(place), ",")
    for first, last in parts:
        inner = source.path_end(first) - 1
        if source.is_name(first) and source.tokens[inner].text.endswith(FUNCTION_OPTIONS):
            given, named = _chained(source, name, inner + 1)
            positional += given
            chained = True
        else:
            positional.append(source.value(first, last))
    if source.tokens[place - 1].text.endswith(OPTIONS):
        _, named = _chained(source, name, place)
    places = list(spelled("cpp")[name].parameters)
    if name.startswith("torch.") and (chained or not _is_function(name)) and "weight" not in places:
        ending = next((name for name in LAST_BY_PLACE if name in places), places[-1])
        places = places[: places.index(ending) + 1]  # the rest is set by methods
    elif chained:
        places = ["input", "weight"]
    if len(positional) > len(places):
        raise LayerError(f"{len(positional)} arguments given to {name}, which takes at most {len(places)}")
    return [replaced(value, _word) for value in positional], {
        key: replaced(value, _word) for key, value in named.items()
    }


def _chained(source: Source, name: str, place: int) -> tuple[list[Any], dict[str, Any]]:
    """What options are called with, and what is set on them after."""
    positional = [source.value(*part) for part in source.split(place + 1, source.close(place), ",")]
    named: dict[str, Any] = {}
    for key, begin, end in source.chain(place, name):
        put(named, key, source.value(begin + 1, end), name)
    return positional, named


def _word(value: Any) -> Any:
    """torch::kSame is 'same'."""
    end = value.path.rpartition(".")[2] if isinstance(value, Word) else ""
    return end[1:].lower() if end[:1] == "k" and end[1:2].isupper() else value
