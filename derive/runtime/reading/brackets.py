"""Brackets of a pasted text: where a line ends that goes on within them, and those that are missing or too many at its end."""

import re
from collections.abc import Iterator

TOKEN = re.compile(r""""(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|#[^\n]*|[()\[\]{};\n]""")
CLOSES = {"(": ")", "[": "]", "{": "}"}
NO_MORE = re.compile(r"[\s,;)\]}]*(?:#[^\n]*)?")


def _tokens(text: str) -> Iterator[tuple[str, int]]:
    """Brackets and ends of lines that stand in no string or comment, and where."""
    for found in TOKEN.finditer(text):
        if len(found[0]) == 1 and found[0] not in "\"'#":
            yield found[0], found.start()


def split(text: str) -> list[tuple[str, str]]:
    """The lines of a text, each after its indentation; one goes on while a bracket is open, and ends at a semicolon."""
    lines: list[tuple[str, str]] = []
    begun, depth, indentation = 0, 0, ""
    for token, place in (*_tokens(text), ("\n", len(text))):
        if token in CLOSES:
            depth += 1
        elif token in ")]}":
            depth = max(0, depth - 1)
        elif depth == 0 or place == len(text):
            line = text[begun:place]
            if begun == 0 or text[begun - 1] == "\n":
                indentation = line[: len(line) - len(line.lstrip())]
            lines += [(indentation, line.strip())] if line.strip() else []
            begun = place + 1
    return lines


def mend(line: str) -> str | None:
    """A line without closing brackets too many at its end; None where none is, or something stands behind them."""
    opened: list[str] = []
    for token, place in _tokens(line):
        if token in CLOSES:
            opened.append(CLOSES[token])
        elif token in ")]}":
            if not opened:
                return line[:place] if NO_MORE.fullmatch(line, place) else None
            if opened.pop() != token:
                return None
    return None


def close(line: str) -> str | None:
    """A line with the brackets closed that are open at its end; None where none is.

    What was cut off with them nobody knows.
    """
    opened: list[str] = []
    for token, _ in _tokens(line):
        if token in CLOSES:
            opened.append(CLOSES[token])
        elif token in ")]}" and (not opened or opened.pop() != token):
            return None
    return line + "".join(reversed(opened)) if opened else None
