"""Text of protocol buffers: names with values, and blocks of them in curly brackets."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from derive.runtime.errors import LayerError
from derive.runtime.reading.spellings.source import DEEPEST, HASH, Source, Unread, Word
from derive.runtime.wording import show


@dataclass(frozen=True)
class Block:
    """What stands between two curly brackets, in order; `name` stands before them."""

    name: str
    entries: tuple[tuple[str, Any], ...]


def blocks(text: str) -> list[Block]:
    """The text itself, and every block in it."""
    source = Source(text, comment=HASH)
    return list(_within(_read(source, "", 0, len(source.tokens), 0)))


def _within(block: Block) -> Iterator[Block]:
    yield block
    for _, value in block.entries:
        if isinstance(value, Block):
            yield from _within(value)


def _read(source: Source, name: str, begin: int, end: int, depth: int) -> Block:
    entries: list[tuple[str, Any]] = []
    place = begin
    while place < end:
        token = source.tokens[place]
        after = place + 2 if source.is_sign(place + 1, ":") else place + 1
        if token.kind == "name" and source.is_sign(after, "{") and depth < DEEPEST:
            close = source.close(after)
            entries.append((token.text, _read(source, token.text, after + 1, close, depth + 1)))
            place = close + 1
        elif token.kind == "name" and after == place + 2 and after < end:
            stop = after + 2 if source.is_sign(after, "-") else source.closes.get(after, after) + 1
            entries.append((token.text, source.value(after, min(stop, end))))
            place = stop
        else:
            if token.text not in ",;":
                entries.append(("", Unread(token.text)))
            place += 1
    return Block(name, tuple(entries))


def first_word(block: Block, key: str) -> str:
    """The word or text that a block first gives to a key, else nothing."""
    value = next((value for name, value in block.entries if name == key), "")
    return value.path if isinstance(value, Word) else value if isinstance(value, str) else ""


def collected(block: Block, owner: str) -> dict[str, Any]:
    """{key: value} of a block; what is given several times as a tuple."""
    named: dict[str, list[Any]] = {}
    for key, value in block.entries:
        if not key:
            raise LayerError(f"{show(value.text)} in {owner} is no field; write it as name: value")
        named.setdefault(key, []).append(value.path if isinstance(value, Word) else value)
    return {key: tuple(values) if len(values) > 1 else values[0] for key, values in named.items()}
