"""Terms and statements as Python source that builds them in SymPy itself, over the argument names."""

from derive.language.printers.order import ATOM, PRODUCT, Printer

SIGNS = {"=": "Eq", "!=": "Ne", "<": "Lt", "<=": "Le", ">": "Gt", ">=": "Ge"}


class SymPyPrinter(Printer):
    def symbol(self, symbol):
        return symbol.name

    def times(self, left, right):
        return " * "

    def floor_div(self, numerator, denominator):
        return f"floor({self._fraction(numerator, denominator)})", ATOM

    def ceil_div(self, numerator, denominator):
        return f"ceiling({self._fraction(numerator, denominator)})", ATOM

    def _fraction(self, numerator, denominator):
        """`Integer(3) / 2` where both are numbers, for Python would make 1.5 of it."""
        written = f"Integer({numerator})" if numerator.is_Integer else self.wrap(numerator, PRODUCT)
        return f"{written} / {self.wrap(denominator, ATOM)}"

    def mod(self, numerator, denominator):
        return f"Mod({self(numerator)}, {self(denominator)})", ATOM

    def maximum(self, first, second):
        return f"Max({self(first)}, {self(second)})"

    def minimum(self, first, second):
        return f"Min({self(first)}, {self(second)})"

    def relation(self, op, lhs, rhs):
        if op == "|":
            return f"Eq(Mod({self(rhs)}, {self(lhs)}), 0)"
        return f"{SIGNS[op]}({self(lhs)}, {self(rhs)})"

    def negation(self, text):
        return f"Not({text})"

    def conjunction(self, parts):
        return f"And({', '.join(parts)})"

    def disjunction(self, parts):
        return f"Or({', '.join(parts)})"

    def implication(self, condition, claim):
        return f"Implies({condition}, {claim})"

    def equivalence(self, left, right):
        return f"Equivalent({left}, {right})"

    def group(self, text):
        return text


sympy_source = SymPyPrinter()
