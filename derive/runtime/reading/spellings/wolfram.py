"""Wolfram Language: layers in square brackets, their options as rules."""

from functools import partial
from typing import Any

from derive.runtime.reading.spellings.choice import Found, by_end
from derive.runtime.reading.spellings.source import Source

COMMENT = r"\(\*(?:[^*]|\*(?!\)))*(?:\*\)|\Z)"
RULES = ("\\[Rule]", "→", ":>")


def find(text: str) -> list[Found]:
    """The layers with their arguments in square brackets."""
    for sign in RULES:
        text = text.replace(sign, "->")
    source = Source(text, comment=COMMENT)
    calls = [
        (found[0], place)
        for _, place, path in source.paths()
        if source.is_sign(place, "[") and len(path) == 1 and (found := by_end("wolfram").get(path[0]))
    ]
    return [Found(name, partial(_read, source, name, at)) for name, at in calls]


def _read(source: Source, name: str, place: int) -> tuple[list[Any], dict[str, Any]]:
    return source.arguments(place + 1, source.whole(place), name, "->")
