"""A text in another language than Python: its tokens and brackets, and the literals and calls that they spell.

Nothing is executed or guessed: what is neither literal nor arithmetic of integers is kept as the text it is.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, NamedTuple

from derive.runtime.errors import LayerError
from derive.runtime.reading.values import LARGEST, MOST_ENTRIES
from derive.runtime.wording import shorten, show

AFTER = (")", "]", "}", ",", ";", "?")  # what a chain of calls may end at
BETWEEN = ("new", "as", "in", "await", "mut", "move", "ref", "out")  # words that stand before or between operands
DEEPEST = 20  # of brackets within an argument
CLOSES = {"(": ")", "[": "]", "{": "}"}
SLASHES = r"//[^\n]*|/\*(?:[^*]|\*(?!/))*(?:\*/|\Z)"
HASH = r"\#[^\n]*"
TOKEN = r"""(?P<number>\d[\w.]*)|(?P<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|(?P<name>[^\W\d]\w*)|(?P<sign>::|=>|->|\.\.|[^\s\w])"""
WHOLE = re.compile(r"(0|[1-9]\d*)(?:_?(?:usize|[iu](?:8|16|32|64))|[uU]?[lL]{1,2}|[uU])?")
FLOAT = re.compile(r"\d+\.\d*(?:[eE]\d+)?")
WORDS = {"true": True, "false": False, "null": None, "undefined": None, "nothing": None, "nullptr": None, "None": None}
WORDS |= {"True": True, "False": False}


class Token(NamedTuple):
    """A word of a text: which kind it is of, and where it stands."""

    kind: str
    text: str
    begin: int
    end: int


@dataclass(frozen=True)
class Unread:
    """A part of a text that is no literal, as it is written; `clear` where it may be one value all the same."""

    text: str
    clear: bool = True


@dataclass(frozen=True)
class Made:
    """A value that is written as a call, such as `SamePad()`; `entries` are what it is called with."""

    path: str
    entries: tuple[Any, ...]


@dataclass(frozen=True)
class Word:
    """A name, with its path joined by dots."""

    path: str


Named = dict[str, Any]


@dataclass
class Source:
    """A text and its tokens; `closes` has for each opening bracket its closing one, if it has one."""

    text: str
    comment: str = SLASHES
    blanks: bool = False
    brackets: Mapping[str, str] = field(default_factory=lambda: CLOSES)
    makes: str = "("
    tokens: Sequence[Token] = field(init=False)
    closes: dict[int, int] = field(init=False)
    open: Sequence[int] = field(init=False)
    stray: list[int] = field(init=False)

    def __post_init__(self) -> None:
        pattern = re.compile(rf"(?P<comment>{self.comment})|{TOKEN}" if self.comment else TOKEN)
        found = ((match.lastgroup or "", match) for match in pattern.finditer(self.text))
        self.tokens = [Token(kind, match[0], *match.span()) for kind, match in found if kind != "comment"]
        self.closes, self.stray = {}, []
        self.open = opened = []
        for place, token in enumerate(self.tokens):
            if token.kind != "sign":
                continue
            if token.text in self.brackets:
                opened.append(place)
            elif token.text in self.brackets.values():
                if not opened:
                    self.stray += [place] if token.text in ")]" else []
                    continue
                begin = opened.pop()
                if self.brackets[self.tokens[begin].text] != token.text:
                    opened.append(begin)
                    break
                self.closes[begin] = place

    def is_sign(self, place: int, *signs: str) -> bool:
        return 0 <= place < len(self.tokens) and self.tokens[place].kind == "sign" and self.tokens[place].text in signs

    def is_name(self, place: int) -> bool:
        return 0 <= place < len(self.tokens) and self.tokens[place].kind == "name"

    def written(self, begin: int, end: int) -> str:
        """The text from one token to before another, on one short line."""
        return shorten(self.text[self.tokens[begin].begin : self.tokens[end - 1].end], 40) if begin < end else ""

    def close(self, place: int) -> int:
        """The closing bracket of an opening one."""
        if place not in self.closes:
            raise LayerError(f"a bracket is not closed in {show(self.text.strip())}; close it if nothing is missing")
        return self.closes[place]

    def whole(self, place: int) -> int:
        """The same of a call; all round and square brackets are closed and opened, but for those that it ends in."""
        end = self.close(place)
        if any(self.is_sign(begin, "(", "[") for begin in self.open if begin < place):
            raise LayerError(f"a bracket is not closed in {show(self.text.strip())}; close it if nothing is missing")
        if self.stray and not all(self.is_sign(after, *AFTER) for after in range(end + 1, len(self.tokens))):
            raise LayerError(
                f"a bracket is closed but not opened in {show(self.text.strip())}; open it, or leave it out"
            )
        return end

    def chain(self, place: int, owner: str) -> Iterator[tuple[str, int, int]]:
        """Each method called on what the bracket at `place` ends: its name, and its brackets."""
        end = self.whole(place)
        while self.is_sign(end + 1, "."):
            if not (self.is_name(end + 2) and self.is_sign(end + 3, "(")):
                raise LayerError(
                    f"{self.written(end + 1, min(end + 4, len(self.tokens)))} after {owner} calls nothing; mend it"
                )
            place, end = end + 3, self.close(end + 3)
            yield self.tokens[place - 1].text, place, end
        if end + 1 < len(self.tokens) and not self.is_sign(end + 1, *AFTER):
            raise LayerError(f"{self.written(end + 1, end + 2)} after {owner} cannot be read; end the line before it")

    def paths(self) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """Each chain of names joined by `.` or `::`: its first token, the one after it, and its names."""
        place = 0
        while place < len(self.tokens):
            if not self.is_name(place):
                place += 1
                continue
            end = self.path_end(place)
            yield place, end, tuple(token.text for token in self.tokens[place:end:2])
            place = end

    def path_end(self, place: int) -> int:
        """The token after the chain of names that begins at one."""
        place += 1
        while self.is_sign(place, ".", "::") and self.is_name(place + 1):
            place += 2
        return place

    def split(self, begin: int, end: int, *separators: str) -> list[tuple[int, int]]:
        """The parts between separators that stand in no bracket; an empty one after the last is none."""
        parts, first, place = [], begin, begin
        while place < end:
            if self.is_sign(place, *separators):
                parts.append((first, place))
                first = place + 1
            place = self.closes.get(place, place) + 1
        return [*parts, (first, end)] if first < end else parts

    def value(self, begin: int, end: int, depth: int = 0) -> Any:
        """What tokens spell: a literal, a tuple, a `Word`, a `Made`, else `Unread`."""
        unread = self.unread(begin, end)
        if begin >= end or depth > DEEPEST:
            return unread
        token = self.tokens[begin]
        if end - begin == 1:
            return self._single(token)
        if self.is_sign(begin, "+", "-") and self.closes.get(begin + 1, begin + 1) == end - 1:
            amount = self.value(begin + 1, end, depth + 1)
            known = isinstance(amount, (int, float)) and not isinstance(amount, bool)
            return (-amount if token.text == "-" else amount) if known else unread
        if token.text in CLOSES and self.closes.get(begin) == end - 1:
            return self._bracketed(begin, end, depth)
        if token.kind == "name":
            after = self.path_end(begin)
            if after == end:
                return Word(".".join(part.text for part in self.tokens[begin:end:2]))
            typed = self.is_sign(after, "(") or after > begin + 1 or token.text[0].isupper()
            if typed and self.is_sign(after, *self.makes) and self.closes.get(after) == end - 1:
                entries = tuple(self.value(*part, depth + 1) for part in self.split(after + 1, end - 1, ","))
                return Made(".".join(part.text for part in self.tokens[begin:after:2]), entries)
        return self._sum(begin, end, depth)

    def unread(self, begin: int, end: int) -> Unread:
        """Tokens that are no literal; clear if operands and signs between them alternate, and nothing is named."""
        places = list(self._outside(begin, end))
        clear = all(self._follows(first, place) for first, place in pairwise(places)) and bool(places)
        named = any(self.is_sign(place, "=", ":") for place in places)
        return Unread(self.written(begin, end), clear and (not named or any(self.is_sign(at, "?") for at in places)))

    def _follows(self, first: int, place: int) -> bool:
        """Whether what begins at a token may stand behind what begins at another: no operand behind an operand."""
        token, before = self.tokens[place], self.tokens[first]
        if place in self.closes:  # a call or an index follows a name; a block follows one where it makes something
            made = token.text in self.makes and (before.text[:1].isupper() or token.text == "(")
            ends = before.kind in ("number", "string") or (token.text == "{" and not made)
        else:
            ends = token.kind != "sign" and token.text not in BETWEEN
        return not ends or before.text in BETWEEN or (before.kind == "sign" and first not in self.closes)

    def _single(self, token: Token) -> Any:
        if token.kind == "number":
            if (whole := WHOLE.fullmatch(token.text)) and len(whole[1]) < 25:
                return int(whole[1])
            return float(token.text) if FLOAT.fullmatch(token.text) and len(token.text) < 25 else Unread(token.text)
        if token.kind == "string":
            return token.text[1:-1] if "\\" not in token.text else Unread(token.text)
        if token.kind == "name":
            return WORDS[token.text] if token.text in WORDS else Word(token.text)
        return Unread(token.text)

    def _bracketed(self, begin: int, end: int, depth: int) -> Any:
        """A list; of round brackets round one thing, the thing."""
        parts = self._rows(begin, end) if self.blanks else self.split(begin + 1, end - 1, ",")
        if len(parts) > MOST_ENTRIES or (self.blanks and not parts):
            return self.unread(begin, end)
        if len(parts) == 1 and self.is_sign(begin, "(") and not self.is_sign(end - 2, ","):
            return self.value(*parts[0], depth + 1)
        entries = tuple(self.value(*part, depth + 1) for part in parts)
        unread = any(isinstance(entry, Unread) for entry in entries)
        return Unread(self.written(begin, end)) if unread else entries

    def _rows(self, begin: int, end: int) -> list[tuple[int, int]]:
        """The numbers of a row or a column, as MATLAB has them apart; nothing of a matrix, or where a sign may be a minus."""
        inside = range(begin + 1, end - 1)
        if self.is_sign(begin, "("):
            return self.split(begin + 1, end - 1, ",")
        if all(self.tokens[place].kind == "number" or self.is_sign(place, ",") for place in inside):
            return [(place, place + 1) for place in inside if self.tokens[place].kind == "number"]
        column = self.split(begin + 1, end - 1, ";", ",")
        return column if all(last - first == 1 for first, last in column) else []

    def _sum(self, begin: int, end: int, depth: int) -> Any:
        """A sum or product of integers."""
        for signs in (("+", "-"), ("*",)):
            places = [begin - 1, *(place for place in self._outside(begin, end) if self.is_sign(place, *signs)), end]
            if len(places) == 2 or len(places) > MOST_ENTRIES or places[1] == begin:
                continue
            parts = [self.value(first + 1, last, depth + 1) for first, last in pairwise(places)]
            if not all(type(part) is int for part in parts):
                break
            result = parts[0]
            for place, part in zip(places[1:], parts[1:], strict=False):
                sign = self.tokens[place].text
                result = result * part if sign == "*" else result + part if sign == "+" else result - part
                if abs(result) > LARGEST:
                    return self.unread(begin, end)
            return result
        return self.unread(begin, end)

    def _outside(self, begin: int, end: int) -> Iterator[int]:
        place = begin
        while place < end:
            yield place
            place = self.closes.get(place, place) + 1

    def arguments(self, begin: int, end: int, owner: str, sign: str) -> tuple[list[Any], Named]:
        """The arguments between two tokens, by place and by name, where `sign` stands between name and value."""
        positional: list[Any] = []
        named: Named = {}
        for first, last in self.split(begin, end, ","):
            if self.is_sign(first + 1, sign) and self.tokens[first].kind in ("name", "string") and first + 1 < last:
                put(named, self.tokens[first].text.strip("\"'"), self.value(first + 2, last), owner)
            else:
                positional.append(self.value(first, last))
        return positional, named


def put(named: Named, name: str, value: Any, owner: str) -> None:
    """Enter an argument, which must not be there yet."""
    if name in named:
        raise LayerError(f"{shorten(name)} is given twice in {owner}; give it once")
    named[name] = value


def replaced(value: Any, change: Callable[[Any], Any]) -> Any:
    """A value with its names and made values changed, inside tuples too."""
    if isinstance(value, tuple):
        return tuple(replaced(entry, change) for entry in value)
    return change(value) if isinstance(value, (Word, Made)) else value
