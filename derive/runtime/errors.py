"""The one exception a caller has to catch."""

from collections.abc import Mapping


class LayerError(ValueError):
    """Bad input, said in one line: the quantity, its value, the condition it broke, and the way out."""


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
