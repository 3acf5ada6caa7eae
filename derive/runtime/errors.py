"""The one exception a caller has to catch, and those that whoever writes a declaration meets."""

from collections.abc import Iterable, Mapping

from derive.runtime.wording import shorten

LONGEST_MESSAGE = 400


class LayerError(ValueError):
    """Bad input, said in one line: the quantity, its value, the condition it broke, and the way out.

    The line has at most `LONGEST_MESSAGE` characters, whatever came in.
    """

    def __init__(self, text: str) -> None:
        super().__init__(shorten(text, LONGEST_MESSAGE))


class OutOfDomain(LayerError):
    """A formula was asked outside its domain, where it means nothing.

    `requirement` is the condition as Python text over the argument names; `values` are the numbers it was
    tested with. Raised by the printed formulas in `derive.runtime.generated.formulas`.
    """

    def __init__(self, mode: str, requirement: str, way_out: str, values: Mapping[str, int]) -> None:
        self.mode, self.requirement, self.way_out, self.values = mode, requirement, way_out, values
        given = ", ".join(f"{name}={value}" for name, value in values.items())
        super().__init__(f"{mode} needs {requirement}, but {given}; {way_out}")


def require_at_least(bound: int, mode: str, way_out: str, **values: int) -> None:
    """Raise `OutOfDomain` for the first value below `bound`."""
    for name, value in values.items():
        if value < bound:
            raise OutOfDomain(mode, f"{name} >= {bound}", way_out, {name: value})


class CatalogError(Exception):
    """A declaration that cannot be used, said in one line: its file, the field, its value, what is wrong, the way out."""


class NotPublished(Exception):
    """What would be published is contradicted or not proved; `lines` name each such thing and why."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.lines = tuple(lines)
        super().__init__("\n".join(self.lines))
