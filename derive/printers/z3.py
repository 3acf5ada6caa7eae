"""Terms and statements as z3 integers.

Each division `a` by `b` becomes a quotient and a remainder. Where `b ≥ 1` they satisfy `a = b·q + r` and `0 ≤ r < b`;
elsewhere they are whatever they are, and the same for the same `a` and `b`: so a step that needs a positive divisor
must cite that it is one, and no zero divisor can prove anything.
"""

import z3

from derive.terms import OPERATORS, And, Iff, Implies, Not, Or, Relation, ceil_div, floor_div, maximum, minimum, mod

QUOTIENT, REST = (z3.Function(name, z3.IntSort(), z3.IntSort(), z3.IntSort()) for name in ("quotient", "rest"))


class Z3Printer:
    """One translation; `definitions` holds what the quotients satisfy. `native` uses z3's own division."""

    def __init__(self, native=False):
        self.native = native
        self.definitions = []
        self._divided, self._printed = {}, {}

    def term(self, term):
        if term not in self._printed:
            self._printed[term] = self._print(term)
        return self._printed[term]

    def _print(self, term):
        if term.is_Symbol:
            return z3.Int(term.name)
        if term.is_Integer:
            return z3.IntVal(int(term))
        arguments = [self.term(argument) for argument in term.args]
        if term.is_Add:
            return z3.Sum(arguments)
        if term.is_Mul:
            return z3.Product(arguments)
        first, second = arguments
        match term:
            case floor_div():
                return self._divide(first, second)[0]
            case ceil_div():
                quotient, rest = self._divide(first, second)
                return quotient + z3.If(rest == 0, 0, 1)
            case mod():
                return self._divide(first, second)[1]
            case maximum():
                return z3.If(first >= second, first, second)
            case minimum():
                return z3.If(first <= second, first, second)
        raise TypeError(f"no z3 form of {term}")

    def _divide(self, numerator, denominator):
        """(quotient, remainder); every division of the same two terms shares them."""
        if self.native:
            return numerator / denominator, numerator % denominator
        key = tuple(z3.simplify(side, som=True).sexpr() for side in (numerator, denominator))
        if key not in self._divided:
            number = len(self._divided)
            quotient, rest = z3.Int(f"quotient_{number}"), z3.Int(f"rest_{number}")
            self._divided[key] = quotient, rest
            self.definitions += [
                quotient == QUOTIENT(numerator, denominator),
                rest == REST(numerator, denominator),
                z3.Implies(
                    denominator >= 1, z3.And(numerator == denominator * quotient + rest, 0 <= rest, rest < denominator)
                ),
            ]
        return self._divided[key]

    def statement(self, statement):
        match statement:
            case Relation(op, lhs, rhs):
                if op == "|":
                    return self.term(mod(rhs, lhs)) == 0
                return OPERATORS[op](self.term(lhs), self.term(rhs))
            case And(inner):
                return z3.And([self.statement(part) for part in inner])
            case Or(inner):
                return z3.Or([self.statement(part) for part in inner])
            case Not(part):
                return z3.Not(self.statement(part))
            case Implies(condition, claim):
                return z3.Implies(self.statement(condition), self.statement(claim))
            case Iff(left, right):
                return self.statement(left) == self.statement(right)
        raise TypeError(f"{statement!r} is not a statement")
