"""Darknet: a section of a cfg file."""

import re
from functools import partial
from typing import Any

from derive.runtime.errors import LayerError
from derive.runtime.reading.spellings.choice import Found, by_end
from derive.runtime.reading.spellings.source import Unread, put
from derive.runtime.wording import show

SECTION = re.compile(r"\[(\w+)\]")
WHOLE = re.compile(r"[+-]?\d{1,24}")


def find(text: str) -> list[Found]:
    """The sections of known layers."""
    found: list[Found] = []
    lines: list[str] = []
    for line in text.splitlines():
        bare = line.strip()
        if section := SECTION.fullmatch(bare):
            lines = []
            for name in by_end("darknet").get(section[1], ())[:1]:
                found.append(Found(name, partial(_read, lines, name)))
        elif bare and bare[0] not in "#;":
            lines.append(bare)
    return found


def _read(lines: list[str], name: str) -> tuple[list[Any], dict[str, Any]]:
    named: dict[str, Any] = {}
    for line in lines:
        key, sign, value = (part.strip() for part in line.partition("="))
        if not sign:
            raise LayerError(f"{show(line)} in {name} is no setting; write it as key=value")
        put(named, key, int(value) if WHOLE.fullmatch(value) else Unread(value), name)
    return [], named
