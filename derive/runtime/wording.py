"""Values and lists in words, short enough for one line of an error message."""


def join_words(items, conjunction):
    """a, b and c."""
    *first, last = items
    return f"{', '.join(first)} {conjunction} {last}" if first else last


def show(value):
    """A value on one short line, whatever it is; a tuple for one axis as its only entry."""
    return clip(lambda: repr(value[0] if isinstance(value, tuple) and len(value) == 1 else value))


def clip(write):
    """What `write` returns, on one short line."""
    try:
        return shorten(write())
    except Exception:  # a number too long to print, a value whose repr fails: the message must still be one line
        return "a value that cannot be printed"


def shorten(text, longest=80):
    """A text on one line of fewer than `longest` characters."""
    line = " ".join(text.split())
    return line if len(line) < longest else f"{line[: longest - 3]}..."
