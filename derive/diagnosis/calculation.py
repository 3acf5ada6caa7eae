"""One line of a derivation with its numbers put in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from derive.language.printers.text import TextPrinter, text
from derive.language.terms import value


@dataclass(frozen=True)
class Calculation:
    """`formula` in letters, the same with `numbers`, its `value`, and what it is."""

    formula: str
    numbers: str
    value: str
    meaning: str

    @property
    def row(self) -> tuple[str, str]:
        """The whole of it on the left, and what it is on the right."""
        *letter, term = self.formula.rpartition(" = ")
        return "".join([*letter, " = ".join(dict.fromkeys((term, self.numbers, self.value)))]), self.meaning


def calculate(term: Any, numbers: Mapping[Any, int], meaning: str, symbol: Any = None) -> Calculation:
    """A term at some numbers, after the letter that it is the value of."""
    letter = f"{text(symbol)} = " if symbol is not None else ""
    return Calculation(letter + text(term), TextPrinter(numbers)(term), str(value(term, numbers)), meaning)
