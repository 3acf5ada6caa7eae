"""Values and lists in words, short enough for one line of an error message."""

from collections.abc import Callable, Sequence


def join_words(items: Sequence[str], conjunction: str) -> str:
    """a, b and c."""
    *first, last = items
    return f"{', '.join(first)} {conjunction} {last}" if first else last


def show(value: object) -> str:
    """A value on one short line, whatever it is; a tuple for one axis as its only entry."""
    return clip(lambda: repr(value[0] if isinstance(value, tuple) and len(value) == 1 else value))


def clip(write: Callable[[], str]) -> str:
    """What `write` returns, on one line of at most 80 characters."""
    try:
        text = " ".join(write().split())
    except Exception:  # a number too long to print, a value whose repr fails: the message must still be one line
        return "a value that cannot be printed"
    return text if len(text) < 80 else f"{text[:77]}..."
