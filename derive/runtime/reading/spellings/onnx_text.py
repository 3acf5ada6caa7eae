"""ONNX as text: what `onnx.parser` reads, what `onnx.helper` prints of a graph, and what a node prints of itself."""

from functools import partial
from typing import Any

from derive.runtime.errors import LayerError
from derive.runtime.reading.spellings.blocks import Block, blocks, first_word
from derive.runtime.reading.spellings.choice import Found, by_end
from derive.runtime.reading.spellings.source import Source, Unread, put
from derive.runtime.wording import show

KINDS = ("f", "i", "s", "floats", "ints", "strings")


def find(text: str) -> list[Found]:
    """The nodes of known operators."""
    if "op_type" in text:
        return [_node(block) for block in blocks(text) if first_word(block, "op_type") in by_end("onnx_text")]
    source = Source(text, comment=r"\#[^\n]*|//[^\n]*")
    found = []
    for place, token in enumerate(source.tokens):
        names = by_end("onnx_text").get(token.text, ()) if token.kind == "name" else ()
        if names and _is_node(source, place):
            found.append(Found(names[0], partial(_read, source, names[0], place)))
    return found


def _is_node(source: Source, place: int) -> bool:
    """Whether an operator is written with attributes in brackets, or with inputs that a sign marks."""
    if not source.is_sign(place - 1, "="):
        return False
    if source.is_sign(place + 1, "["):
        return source.is_sign(source.closes.get(place + 1, -2) + 1, "(")
    if source.is_sign(place + 1, "<"):
        return True
    after = source.closes.get(place + 1, -2) + 1 if source.is_sign(place + 1, "(") else -1
    return after > 0 and (source.is_sign(place + 2, "%") or source.is_sign(after, "<"))


def _read(source: Source, name: str, place: int) -> tuple[list[Any], dict[str, Any]]:
    """The attributes, which stand before the inputs or after them."""
    named: dict[str, Any] = {}
    begin = place + 1
    if source.is_sign(begin, "["):
        _enter(source, begin + 1, source.close(begin), name, named)
        begin = source.close(begin) + 1
    elif source.is_sign(begin, "<"):
        end = _angle(source, begin)
        _enter(source, begin + 1, end, name, named)
        begin = end + 1
    if not source.is_sign(begin, "("):
        raise LayerError(f"the inputs of {name} are missing; write them after its attributes, as in (x, w)")
    after = source.whole(begin) + 1
    if source.is_sign(after, "<"):
        _enter(source, after + 1, _angle(source, after), name, named)
    return [], named


def _angle(source: Source, place: int) -> int:
    end = place + 1
    while end < len(source.tokens) and not source.is_sign(end, ">"):
        end = source.closes.get(end, end) + 1
    if end >= len(source.tokens):
        raise LayerError("< is not closed by > in the attributes of a node; close it if nothing is missing")
    return end


def _enter(source: Source, begin: int, end: int, owner: str, named: dict[str, Any]) -> None:
    """Attributes as `name = value` or `name: type = value`."""
    for first, last in source.split(begin, end, ","):
        sign = first + 3 if source.is_sign(first + 1, ":") else first + 1
        if not source.is_name(first) or not source.is_sign(sign, "=") or sign + 1 >= last:
            raise LayerError(f"{source.written(first, last)} is no attribute of {owner}; write it as name = value")
        put(named, source.tokens[first].text, source.value(sign + 1, last), owner)


def _node(block: Block) -> Found:
    name = by_end("onnx_text")[first_word(block, "op_type")][0]
    return Found(name, partial(_of_node, block, name))


def _of_node(block: Block, owner: str) -> tuple[list[Any], dict[str, Any]]:
    """The attributes of a printed node."""
    named: dict[str, Any] = {}
    held = [
        entry
        for each in (block, *(value for _, value in block.entries))
        if isinstance(each, Block)
        for entry in each.entries
    ]
    for key, value in held:
        if not key:
            raise LayerError(f"{show(value.text)} in a node of {owner} is no field; mend it, or leave it out")
    for key, attribute in block.entries:
        if key == "attribute" and isinstance(attribute, Block):
            held = [(kind, value) for kind, value in attribute.entries if kind in KINDS]
            several = [value for kind, value in held if kind.endswith("s") and kind != "s"]
            if held and len({kind for kind, _ in held}) == 1:
                put(named, first_word(attribute, "name"), tuple(several) if several else held[0][1], owner)
            else:
                put(named, first_word(attribute, "name"), Unread("an attribute of another kind"), owner)
    return [], named
