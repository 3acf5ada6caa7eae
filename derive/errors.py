"""The one exception a caller has to catch."""


class LayerError(ValueError):
    """Bad input, said in one line: the quantity, its value, the condition it broke, and the way out."""


class OutOfDomain(LayerError):
    """A formula was asked outside its domain, where it means nothing.

    `requirement` is the condition as Python text over the argument names; `values` are the numbers it was
    tested with. Raised by the printed formulas in `derive.generated.formulas`.
    """

    def __init__(self, mode, requirement, way_out, values):
        self.mode, self.requirement, self.way_out, self.values = mode, requirement, way_out, values
        given = ", ".join(f"{name}={value}" for name, value in values.items())
        super().__init__(f"{mode} needs {requirement}, but {given}; {way_out}")


def require_at_least(bound, mode, way_out, **values):
    """Raise `OutOfDomain` for the first value below `bound`."""
    for name, value in values.items():
        if value < bound:
            raise OutOfDomain(mode, f"{name} >= {bound}", way_out, {name: value})


def listed(items, conjunction):
    """a, b and c."""
    *first, last = items
    return f"{', '.join(first)} {conjunction} {last}" if first else last


def shown(value):
    """A value on one short line, whatever it is; a tuple for one axis as its only entry."""
    return clipped(lambda: repr(value[0] if isinstance(value, tuple) and len(value) == 1 else value))


def clipped(write):
    """What `write` returns, on one line of at most 80 characters."""
    try:
        text = " ".join(write().split())
    except Exception:  # a number too long to print, a value whose repr fails: the message must still be one line
        return "a value that cannot be printed"
    return text if len(text) < 80 else f"{text[:77]}..."
