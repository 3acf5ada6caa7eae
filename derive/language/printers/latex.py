"""Terms and statements as LaTeX, in the letters of the site."""

from derive.language import symbols
from derive.language.printers.order import ATOM, LOOSE, PRODUCT, Printer
from derive.language.terms import And, Not, Relation


class LatexPrinter(Printer):
    relation_signs = {"=": "=", "!=": r"\ne", "<": "<", "<=": r"\le", ">": ">", ">=": r"\ge", "|": r"\mid"}

    not_dividing = r"\nmid"

    def symbol(self, symbol):
        return symbols.quantity(symbol).latex

    def times(self, left, right):
        if left.is_Add:
            return r"\,"
        if right.is_Add or left.is_Integer:
            return ""
        return r" \cdot "

    def floor_div(self, numerator, denominator):
        return rf"\left\lfloor \frac{{{self(numerator)}}}{{{self(denominator)}}} \right\rfloor", ATOM

    def ceil_div(self, numerator, denominator):
        return rf"\left\lceil \frac{{{self(numerator)}}}{{{self(denominator)}}} \right\rceil", ATOM

    def mod(self, numerator, denominator):
        return rf"{self.wrap(numerator, ATOM)} \bmod {self.wrap(denominator, ATOM)}", LOOSE

    def maximum(self, first, second):
        return rf"\max({self(first)},\, {self(second)})"

    def minimum(self, first, second):
        return rf"\min({self(first)},\, {self(second)})"

    def relation(self, op, lhs, rhs):
        if op == "|":
            lhs, rhs = self.wrap(lhs, PRODUCT), self.wrap(rhs, PRODUCT)
            return f"{lhs} {self.relation_signs[op]} {rhs}"
        return f"{self(lhs)} {self.relation_signs[op]} {self(rhs)}"

    def negation(self, text):
        return rf"\text{{not }} ({text})"

    def statement(self, statement, inside=False):
        match statement:
            case Not(Relation("|", divisor, number)):
                return f"{self.wrap(divisor, PRODUCT)} {self.not_dividing} {self.wrap(number, PRODUCT)}"
        double = _as_double_bound(statement)
        if double:
            low, low_op, term, high_op, high = double
            return f"{self(low)} {self.relation_signs[low_op]} {self(term)} {self.relation_signs[high_op]} {self(high)}"
        return super().statement(statement, inside)

    def conjunction(self, parts):
        return r" \text{ and } ".join(parts)

    def disjunction(self, parts):
        return r" \text{ or } ".join(parts)

    def implication(self, condition, claim):
        return rf"{condition} \implies {claim}"

    def equivalence(self, left, right):
        return rf"{left} \iff {right}"

    def group(self, text):
        return rf"({text})"


def _as_double_bound(statement):
    """low ≤ term ≤ high is written in one go."""
    match statement:
        case And((Relation(("<=" | "<") as low_op, low, first), Relation(("<=" | "<") as high_op, second, high))) if (
            first == second
        ):
            return low, low_op, first, high_op, high
    return None


latex = LatexPrinter()
