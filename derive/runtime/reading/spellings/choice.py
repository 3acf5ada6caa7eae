"""Which spelling a text has: that of the first reader that finds one of its layers in it."""

import ast
import importlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from derive.runtime import catalog
from derive.runtime.declaration import Layer
from derive.runtime.errors import LayerError
from derive.runtime.expressions import names_in
from derive.runtime.reading.decoration import undress
from derive.runtime.reading.spellings.source import Made, Unread, Word
from derive.runtime.wording import join_words, shorten

NO_LITERAL = (Made, Unread, Word)
LONGEST = 20_000  # of a text that is looked at: a few hundred lines
MARKS = {  # what a text must have to be worth a closer look
    "caffe": re.compile(r"\{"),
    "darknet": re.compile(r"^\s*\[\w+\]", re.MULTILINE),
    "ncnn": re.compile(r"\s\d+="),
    "mlir": re.compile(r"\b(?:stablehlo|tosa)\."),
    "onnx_text": re.compile(r"[\]>]\s*\(|\(\s*%|\)\s*<|op_type"),
    "tensorrt": re.compile(r"->\s*add\w+Nd\b"),
    "javascript": re.compile(r"\{|\b(?:const|let|var)\b"),
    "julia": re.compile(r"=>|;|SamePad"),
    "rust": re.compile(r"\w::\w|\blet\b|\?"),
    "cpp": re.compile(r"\b(?:torch|nn|F|functional|dml)\s*::\s*[A-Za-z]|Options\s*[({]"),
    "csharp": re.compile(r"\w\s*:\s|\bnew\b"),
    "wolfram": re.compile(r"Layer\s*\["),
    "matlab": re.compile(r"Layer\s*\("),
}
ANY = (  # without one of these no mark is there
    *("{", "[", "<", "%", ";", "?", ": ", "::", "=>", "->", "let ", "var ", "const ", "new "),
    *("0=", "1=", "2=", "3=", "4=", "5=", "6=", "7=", "8=", "9="),
    *("Layer", "SamePad", "op_type", "stablehlo.", "tosa."),
)
PROMPT = re.compile(r"^(?:julia>|In\[\d+\]:=|>>(?!>))[ \t]?", re.MULTILINE)


@dataclass(frozen=True)
class Found:
    """A layer that a text spells: its full name in the catalogue, and how to read its arguments, by place and by name."""

    name: str
    read: Callable[[], tuple[list[Any], dict[str, Any]]]


@cache
def spelled(syntax: str) -> dict[str, Layer]:
    """{full name: layer} of the frameworks that are written in a syntax, of those that are told their kernel."""
    return {
        name: layer
        for name, (framework, layer) in catalog.layers().items()
        if syntax in framework.spellings and names_in(layer.bind.get("kernel_size", "1"))
    }


@cache
def by_end(syntax: str) -> dict[str, list[str]]:
    """{last part of a name, or what else the layer is called there: full names}."""
    ends: dict[str, list[str]] = {}
    for name, layer in spelled(syntax).items():
        for end in (name.rpartition(".")[2], *layer.called):
            ends.setdefault(end, []).append(name)
    return ends


def ending(syntax: str, path: tuple[str, ...]) -> list[str]:
    """The full names that end in a path."""
    names = by_end(syntax).get(path[-1], ())
    return [name for name in names if len(path) == 1 or tuple(name.split("."))[-len(path) : -1] == path[:-1]]


def read_spelling(text: str, number: int | None = None) -> tuple[str, list[Any], dict[str, Any]] | None:
    """Full name and arguments of the one layer of a text in a spelling of its own; None where it has none.

    Of several, `number` says which.
    """
    if len(text) > LONGEST or not any(sign in text for sign in ANY):
        return None
    plain = PROMPT.sub("", undress(text) if "`" in text else text)
    return _read(plain, number) or (_read(bare, number) if (bare := undress(plain)) != plain.strip() else None)


def _read(plain: str, number: int | None) -> tuple[str, list[Any], dict[str, Any]] | None:
    for syntax, mark in MARKS.items():
        if mark.search(plain):
            found = importlib.import_module(f"derive.runtime.reading.spellings.{syntax}").find(plain)
            if found and number is not None and 1 <= number <= len(found):
                found = [found[number - 1]]
            elif len(found) > 1 or (found and number is not None):
                names = join_words([f"{place} {each.name}" for place, each in enumerate(found, start=1)], "and", most=5)
                several = "one layer" if len(found) == 1 else f"{len(found)} layers"
                raise LayerError(f"{several} in the text, {names}; give one, or its number as in --layer 1")
            if found:
                positional, named = found[0].read()
                for value in (*positional, *named.values()):
                    if isinstance(value, Unread) and not value.clear:
                        raise LayerError(
                            f"{value.text or 'nothing'} in {found[0].name} cannot be read as one value; write one there"
                        )
                return found[0].name, positional, named
    return None


def as_node(value: Any) -> ast.expr | None:
    """A name, or an array that is made of a shape, as Python has it; None of anything else."""
    if isinstance(value, Word):
        return _chain(value.path)
    shape = value.entries[0] if isinstance(value, Made) and value.entries else None
    if isinstance(value, Made) and isinstance(shape, tuple) and all(type(size) is int for size in shape):
        return ast.Call(_chain(value.path), [ast.Tuple([ast.Constant(size) for size in shape])], [])
    return None


def _chain(path: str) -> ast.expr:
    first, *rest = path.split(".")
    node: ast.expr = ast.Name(first)
    for name in rest:
        node = ast.Attribute(node, name)
    return node


def settled(layer: Layer, given: Mapping[str, Any], settings: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments with what is set for their names; what stands for no literal is a `LayerError`."""
    return {name: _settled(layer, name, value, settings) for name, value in given.items()}


def _settled(layer: Layer, name: str, value: Any, settings: Mapping[str, Any]) -> Any:
    if isinstance(value, tuple):
        return tuple(_settled(layer, name, entry, settings) for entry in value)
    if isinstance(value, Word) and value.path in settings:
        return settings[value.path]
    if isinstance(value, Word) and value.path in layer.kinds(name):
        return value.path
    if isinstance(value, NO_LITERAL):
        way = f", or --set {value.path}=3" if isinstance(value, Word) else ""
        raise LayerError(
            f"{name}={written(value)} in {layer.name} is not a literal; write the number or word it stands for{way}"
        )
    return value


def written(value: Word | Made | Unread) -> str:
    """A value that is no literal, on one short line."""
    text = f"{value.path}(…)" if isinstance(value, Made) else value.path if isinstance(value, Word) else value.text
    return shorten(text, 40)
