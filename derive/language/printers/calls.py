"""Terms and statements with each division, maximum and minimum as a call: what the languages with braces have in common.

Their own `/` and `%` round toward zero, so what is printed beside such a term defines `floor_div`, `ceil_div` and
`modulo` for a divisor of at least 1.
"""

from derive.language.printers.order import ATOM
from derive.language.printers.python import PythonPrinter


class CallsPrinter(PythonPrinter):
    """`prefix` stands before the name of each function that is called; `names` are those that are called otherwise."""

    names = {}
    signs = {"=": "=="}

    def __init__(self, prefix=""):
        self.prefix = prefix

    def _call(self, name, first, second):
        return f"{self.prefix}{self.names.get(name, name)}({self(first)}, {self(second)})"

    def floor_div(self, numerator, denominator):
        return self._call("floor_div", numerator, denominator), ATOM

    def ceil_div(self, numerator, denominator):
        return self._call("ceil_div", numerator, denominator), ATOM

    def mod(self, numerator, denominator):
        return self._call("modulo", numerator, denominator), ATOM

    def maximum(self, first, second):
        return self._call("larger", first, second)

    def minimum(self, first, second):
        return self._call("smaller", first, second)

    def relation(self, op, lhs, rhs):
        if op == "|":
            return f"{self._call('modulo', rhs, lhs)} {self.signs['=']} 0"
        return f"{self(lhs)} {self.signs.get(op, op)} {self(rhs)}"

    def negation(self, text):
        return f"!({text})"

    def conjunction(self, parts):
        return " && ".join(parts)

    def disjunction(self, parts):
        return " || ".join(parts)

    def implication(self, condition, claim):
        return f"!({condition}) || {claim}"


calls = CallsPrinter()
