"""Values and lists in words, short enough for one line of an error message."""

import reprlib
from collections.abc import Callable, Iterable


class _Beginning(reprlib.Repr):
    """`repr` of no more of a value than a line can show: of a million entries, the first hundred."""

    def __init__(self) -> None:
        super().__init__()
        self.maxlevel, self.maxstring = 20, 1000
        self.maxtuple = self.maxlist = self.maxset = self.maxfrozenset = self.maxdict = self.maxdeque = 100

    def repr_int(self, value: int, level: int) -> str:
        return repr(value)

    def repr_instance(self, value: object, level: int) -> str:
        return repr(value)


_BEGINNING = _Beginning()


def join_words(items: Iterable[str], conjunction: str, most: int | None = None) -> str:
    """a, b and c; of more than `most` things the first, and how many others there are."""
    items = list(items)
    if most and len(items) > most:
        items[most - 1 :] = [f"{len(items) - most + 1} others"]
    *first, last = items
    return f"{', '.join(first)} {conjunction} {last}" if first else last


def bare(value: object) -> object:
    """The only entry of a tuple for one axis; anything else as it is."""
    return value[0] if isinstance(value, tuple) and len(value) == 1 else value


def show(value: object) -> str:
    """A value on one short line, whatever it is; a tuple for one axis as its only entry."""
    return clip(lambda: _BEGINNING.repr(bare(value)))


def show_whole(value: object) -> str:
    """A value on one short line, a tuple with a single entry as a tuple."""
    return clip(lambda: _BEGINNING.repr(value))


def clip(write: Callable[[], str]) -> str:
    """What `write` returns, on one short line."""
    try:
        return shorten(write())
    except Exception:  # a number too long to print, a value whose repr fails: the message must still be one line
        return "a value that cannot be printed"


def shorten(text: str, longest: int = 80) -> str:
    """A text on one line of at most `longest` characters."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[: longest - 3]}..."
