"""MLIR: operations of StableHLO and TOSA, whose kernel stands in the type of the weight."""

import re
from functools import partial
from typing import Any

from derive.runtime.declaration import Layer
from derive.runtime.errors import LayerError
from derive.runtime.geometry import POOLING
from derive.runtime.reading.spellings.choice import Found, spelled
from derive.runtime.reading.spellings.source import CLOSES, Source, Unread, put

ANGLES = {**CLOSES, "<": ">"}
SHAPE = re.compile(r"(\d+)x")
SPATIAL = re.compile(r"K[DHW]|\d+")  # axes of a weight: KH in TOSA, numbers in StableHLO
DIMENSIONS = ("dim_numbers", "dimension_numbers")
IDENTITY = {"window_dimensions": 1, "window_strides": 1, "base_dilations": 1, "window_dilations": 1, "padding": (0, 0)}


def find(text: str) -> list[Found]:
    """The operations with a percent sign before their inputs."""
    source = Source(text, brackets=ANGLES)
    found = []
    for place, token in enumerate(source.tokens):
        name = token.text.strip('"')
        end = place + 1
        if token.kind == "name" and source.is_sign(place + 1, "."):
            end = source.path_end(place)
            name = ".".join(part.text for part in source.tokens[place:end:2])
        if name in spelled("mlir") and (source.is_sign(end, "%") or source.is_sign(end + 1, "%")):
            found.append(Found(name, partial(_read, source, name, end)))
    return found


def _read(source: Source, name: str, place: int) -> tuple[list[Any], dict[str, Any]]:
    """The attributes of an operation, and of a convolution the kernel size in the types of what it takes."""
    layer = spelled("mlir")[name]
    names = {other: key for key, other in layer.renamed.items()}
    parts, place = _attributes(source, name, place)
    types: list[tuple[int, ...]] = []
    if source.is_sign(place, ":"):
        types = [_shape(source, *part) for part in source.split(place + 2, source.close(place + 1), ",")]
    order = [_axes(source, *parts.pop(key)) for key in DIMENSIONS if key in parts]
    named: dict[str, Any] = {}
    for key, part in parts.items():
        put(named, names.get(key, key), _value(source, *part), name)
    if layer.operator == POOLING:
        return [], _inner(named, layer) if "window_dimensions" in named else named
    if isinstance(named.get("window_reversal"), tuple):
        ways = set(named["window_reversal"])
        named["window_reversal"] = ways.pop() if len(ways) == 1 else Unread("different on each axis")
    axes = order[0] if order else re.findall(r"\w+", layer.weight.partition("[")[2])
    if len(types) > 1 and len(types[1]) == len(axes):
        sizes = sorted((axis, size) for axis, size in zip(axes, types[1], strict=True) if SPATIAL.fullmatch(axis))
        put(named, "kernel_size", tuple(size for _, size in sizes), name)
    return [], named


def _attributes(source: Source, name: str, place: int) -> tuple[dict[str, tuple[int, int]], int]:
    """Where each attribute has its value, and the first token after them, before the types."""
    parts: dict[str, tuple[int, int]] = {}
    while place < len(source.tokens) and not (source.is_sign(place, ":") and source.is_sign(place + 1, "(")):
        if source.is_sign(place, "(") and source.is_sign(place + 1, "{"):  # the computation of a reduction
            place = source.close(place) + 1
        elif source.is_sign(place, "<") and source.is_sign(place + 1, "{"):
            place += 1
        elif source.is_sign(place, "{"):
            _list(source, place + 1, source.close(place), name, parts)
            place = source.close(place) + 1
        elif source.is_name(place) and source.is_sign(place + 1, "="):
            end = source.closes.get(place + 2, place + 2) + 1
            while end < len(source.tokens) and not source.is_sign(end, ",", "{", ":"):
                end = source.closes.get(end, end) + 1
            if source.tokens[place].text == "window" and source.is_sign(place + 2, "{"):
                end = source.close(place + 2) + 1
                _list(source, place + 3, end - 1, name, parts)
            else:
                _put(parts, source.tokens[place].text, (place + 2, end), name)
            place = end
        else:
            place = source.closes.get(place, place) + 1
    return parts, place


def _put(parts: dict[str, tuple[int, int]], key: str, part: tuple[int, int], owner: str) -> None:
    if key in parts:
        raise LayerError(f"{key} is given twice in {owner}; give it once")
    parts[key] = part


def _list(source: Source, begin: int, end: int, owner: str, found: dict[str, tuple[int, int]]) -> None:
    """Enter `name = value` of a list, round which there may be angles."""
    for first, last in source.split(begin, end, ","):
        if source.is_name(first) and source.is_sign(first + 1, "=") and first + 2 < last:
            _put(found, source.tokens[first].text, (first + 2, last), owner)
        elif last > first + 1:
            raise LayerError(f"{source.written(first, last)} in {owner} is no attribute; write it as name = value")


def _axes(source: Source, begin: int, end: int) -> list[str]:
    """The axes of the weight in `[b, 0, f]x[0, i, o]->[b, 0, f]`."""
    lists = [place for place in range(begin, end) if source.is_sign(place, "[")]
    if len(lists) != 3:
        raise LayerError(
            f"dim_numbers = {source.written(begin, end)} must be three lists, as in [b, 0, f]x[0, i, o]->[b, 0, f]"
        )
    return [token.text for token in source.tokens[lists[1] + 1 : source.close(lists[1])] if token.text != ","]


def _shape(source: Source, begin: int, end: int) -> tuple[int, ...]:
    """The shape of `tensor<1x3x3xf32>`; nothing of another type."""
    text = "".join(token.text for token in source.tokens[begin:end])
    return tuple(int(size) for size in SHAPE.findall(text)) if text.startswith("tensor<") and "?" not in text else ()


def _value(source: Source, begin: int, end: int) -> Any:
    """A number, a list, `array<i64: 1, 1>` or `dense<…> : tensor<…>`."""
    kind = source.tokens[begin].text
    close = source.closes.get(begin + 1, 0)
    if kind == "array" and close == end - 1 and source.is_sign(begin + 3, ":"):
        return tuple(source.value(*part) for part in source.split(begin + 4, close, ","))
    if kind == "dense" and source.is_sign(close + 1, ":") and source.closes.get(close + 3) == end - 1:
        value, shape = source.value(begin + 2, close), _shape(source, close + 2, end)
        if isinstance(value, int) and shape and max(shape) < 100:
            for size in reversed(shape[:2]):
                value = (value,) * size
        return value
    typed = source.is_sign(begin + 1, ":") and source.tokens[begin].kind == "number"
    return source.value(begin, begin + 1 if typed else end)


def _inner(named: dict[str, Any], layer: Layer) -> dict[str, Any]:
    """The arguments of a reduction on its spatial axes: batch and channels are those that its window leaves alone."""
    rank = len(named["window_dimensions"]) if isinstance(named["window_dimensions"], tuple) else 0
    whole = {name: value for name, value in named.items() if name in IDENTITY}
    if any(not isinstance(value, tuple) or len(value) != rank for value in whole.values()):
        return named
    inner = {place for place in range(rank) if any(value[place] != IDENTITY[name] for name, value in whole.items())}
    ways = [set(range(1, rank - 1)), set(range(2, rank))]
    fitting = [way for way in ways if inner <= way]
    chosen = {tuple(tuple(value[place] for place in sorted(way)) for value in whole.values()) for way in fitting}
    if len(chosen) != 1:
        raise LayerError(
            f"which axes of {layer.name} are batch and channels cannot be told from its window; give the arguments of the "
            "others, as in stablehlo.reduce_window(x, 0, window_dimensions=(2, 2))"
        )
    places = sorted(fitting[0])
    return {name: tuple(value[place] for place in places) if name in whole else value for name, value in named.items()}
