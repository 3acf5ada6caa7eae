"""Terms and statements as one line of Unicode, for terminals, docstrings and error messages."""

from derive.language import symbols
from derive.language.printers.latex import LatexPrinter
from derive.language.printers.order import ATOM, LOOSE, PRODUCT


class TextPrinter(LatexPrinter):
    """With `numbers`, every symbol is printed as its number instead of its letter."""

    relation_signs = {"=": "=", "!=": "≠", "<": "<", "<=": "≤", ">": ">", ">=": "≥", "|": "|"}

    not_dividing = "∤"

    def __init__(self, numbers=None):
        self.numbers = numbers

    def symbol(self, symbol):
        if self.numbers is None:
            return symbols.quantity(symbol).letter
        number = self.numbers[symbol]
        return str(number) if number >= 0 else f"({number})"

    def times(self, left, right):
        together = left.is_Add or right.is_Add or left.is_Integer
        return "" if together and self.numbers is None else "·"

    def floor_div(self, numerator, denominator):
        return f"⌊{self.wrap(numerator, PRODUCT)}/{self.wrap(denominator, ATOM)}⌋", ATOM

    def ceil_div(self, numerator, denominator):
        return f"⌈{self.wrap(numerator, PRODUCT)}/{self.wrap(denominator, ATOM)}⌉", ATOM

    def mod(self, numerator, denominator):
        return f"{self.wrap(numerator, ATOM)} mod {self.wrap(denominator, ATOM)}", LOOSE

    def maximum(self, first, second):
        return f"max({self(first)}, {self(second)})"

    def minimum(self, first, second):
        return f"min({self(first)}, {self(second)})"

    def negation(self, text):
        return f"not ({text})"

    def conjunction(self, parts):
        return " and ".join(parts)

    def disjunction(self, parts):
        return " or ".join(parts)

    def implication(self, condition, claim):
        return f"{condition} ⟹ {claim}"

    def equivalence(self, left, right):
        return f"{left} ⟺ {right}"


text = TextPrinter()
