"""Terms and statements as Coq, over the integers `Z` of its standard library.

`/` and `mod` there round down for a positive divisor, as ⌊a/b⌋ and a mod b do here; `ceil_div` is defined in the
prelude. Coq gives a quotient by 0 a value of its own, so nothing printed here is vacuous.
"""

from derive.language.printers.order import ATOM, NEGATION, PRODUCT, Printer

SIGNS = {"=": "=", "!=": "<>", "<": "<", "<=": "<=", ">": ">", ">=": ">="}


class CoqPrinter(Printer):
    def symbol(self, symbol):
        return symbol.name

    def times(self, left, right):
        return " * "

    def floor_div(self, numerator, denominator):
        return f"{self.wrap(numerator, ATOM)} / {self.wrap(denominator, ATOM)}", NEGATION

    def ceil_div(self, numerator, denominator):
        return f"ceil_div {self.wrap(numerator, ATOM)} {self.wrap(denominator, ATOM)}", NEGATION

    def mod(self, numerator, denominator):
        return f"{self.wrap(numerator, ATOM)} mod {self.wrap(denominator, ATOM)}", NEGATION

    def maximum(self, first, second):
        return f"(Z.max {self.wrap(first, ATOM)} {self.wrap(second, ATOM)})"

    def minimum(self, first, second):
        return f"(Z.min {self.wrap(first, ATOM)} {self.wrap(second, ATOM)})"

    def relation(self, op, lhs, rhs):
        if op == "|":
            return f"({self(lhs)} | {self(rhs)})"
        return f"{self(lhs)} {SIGNS[op]} {self(rhs)}"

    def negation(self, text):
        return f"~ ({text})"

    def conjunction(self, parts):
        return " /\\ ".join(parts) or "True"

    def disjunction(self, parts):
        return " \\/ ".join(parts)

    def implication(self, condition, claim):
        return f"{condition} -> {claim}"

    def equivalence(self, left, right):
        return f"{left} <-> {right}"

    def wrap(self, term, tightness):
        """A quotient gets parentheses wherever it is part of something."""
        text, binds = self.term(term)
        return text if binds >= max(tightness, PRODUCT) else self.parenthesis(text)


coq = CoqPrinter()
