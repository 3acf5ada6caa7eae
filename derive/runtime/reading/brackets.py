"""Brackets of a pasted text: where a line ends that goes on within them, and a last one that is missing or too many."""

import re
from collections.abc import Iterator

TOKEN = re.compile(r""""(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|#[^\n]*|[()\[\]{};\n]""")
CLOSES = {"(": ")", "[": "]", "{": "}"}
NO_MORE = re.compile(r"[\s,;)\]}]*(?:#[^\n]*)?")
GOES_ON = tuple(",=+-*/%([{.:<>|&~^@\\")  # ends of what is no whole argument


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
    """A line without closing brackets too many at its end, or with those of the calls that are not closed.

    None where there is more than one way: a tuple or list is open, or the last argument is not whole, or the line is
    several, so that the missing bracket may belong anywhere, or the bracket stands behind a #.
    """
    opened: list[tuple[str, bool]] = []
    for token, place in _tokens(line):
        if token in CLOSES:
            before = line[:place].rstrip()[-1:]
            opened.append((CLOSES[token], token == "(" and (before.isalnum() or before in ("_", ")", "]"))))
        elif token in ")]}":
            if not opened:
                return line[:place] if NO_MORE.fullmatch(line, place) else None
            if opened.pop()[0] != token:
                return None
    remarks = [found for found in TOKEN.finditer(line) if found[0].startswith("#")]
    if any(set(remark[0]) & set(CLOSES.values()) for remark in remarks):
        return None
    code = line[: remarks[0].start()].rstrip() if remarks else line.rstrip()
    if not opened or "\n" in code or code.endswith(GOES_ON) or not all(called for _, called in opened):
        return None
    return code + ")" * len(opened)
