"""ncnn: a line of a param file, whose parameters are numbers."""

import re
from functools import partial
from typing import Any

from derive.runtime.errors import LayerError
from derive.runtime.reading.parts import filled
from derive.runtime.reading.spellings.choice import Found, by_end, spelled
from derive.runtime.reading.spellings.source import Unread, put
from derive.runtime.wording import shorten

PAIR = re.compile(r"(-?\d+)=(\S+)")
WHOLE = re.compile(r"[+-]?\d{1,24}")
OF_ARRAYS = -23300  # the number of an array is that much less its own


def find(text: str) -> list[Found]:
    """The lines that begin with the type of a known layer, then its name and its counts of inputs and outputs."""
    found = []
    for line in text.splitlines():
        kind, *words = line.split() or [""]
        names = by_end("ncnn").get(kind, ())
        if names and len(words) > 2 and words[1].isdecimal() and words[2].isdecimal():
            found.append(Found(names[0], partial(_read, words, names[0])))
    return found


def _read(words: list[str], name: str) -> tuple[list[Any], dict[str, Any]]:
    """The parameters that follow the names of inputs and outputs."""
    names = {number: key for key, number in spelled("ncnn")[name].renamed.items()}
    named: dict[str, Any] = {}
    blobs = [int(count) if len(count) < 5 else 10**5 for count in words[1:3]]
    for word in words[3 + sum(blobs) :]:
        pair = PAIR.fullmatch(word)
        if not pair:
            raise LayerError(f"{shorten(word, 40)} in {name} is no parameter; write it as number=value")
        number = pair[1] if len(pair[1]) > 6 or int(pair[1]) > OF_ARRAYS else str(OF_ARRAYS - int(pair[1]))
        if number not in names:
            raise LayerError(
                f"parameter {shorten(pair[1], 40)} of {name} is not covered here; leave it out if it changes no size"
            )
        put(named, names[number], int(pair[2]) if WHOLE.fullmatch(pair[2]) else Unread(pair[2]), name)
    return [], filled(spelled("ncnn")[name], named)
