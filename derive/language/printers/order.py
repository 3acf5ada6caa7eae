"""The order in which a person writes sums and products, and the walk every printer shares."""

from functools import cache, cached_property
from itertools import pairwise

import sympy

from derive.language import symbols
from derive.language.terms import And, Iff, Implies, Not, Or, Relation, ceil_div, floor_div, maximum, minimum, mod

LOOSE, SUM, NEGATION, PRODUCT, ATOM = range(5)
MOST_WRITTEN = 20_000


def _is_negative(term):
    return (
        term.could_extract_minus_sign()
        if term.is_Integer
        else term.is_Mul and term.args[0].is_Integer and term.args[0] < 0
    )


def _weight(term):
    if term.is_Integer:
        return (3, 0)
    if term.is_Symbol:
        return (1, symbols.quantity(term).rank)
    if term.is_Mul and len(term.free_symbols) > 1:
        return (0, min(symbols.quantity(symbol).rank for symbol in term.free_symbols))
    return (1, min((symbols.quantity(symbol).rank for symbol in term.free_symbols), default=0) + 0.5)


@cache
def summands(total):
    """(sign, term) of a sum: products first, then by rank, what is added before what is taken away, a number last.

    A number leads only where nothing else is added: 1 - s, but (i-1)s - k̂ + 2.
    """
    signed = [(-1, -term) if _is_negative(term) else (1, term) for term in sympy.Add.make_args(total)]
    leads = not any(sign > 0 and not term.is_Integer for sign, term in signed)

    def place(item):
        sign, term = item
        return (term.is_Integer and not (leads and sign > 0), sign < 0, _weight(term), sympy.default_sort_key(term))

    return sorted(signed, key=place)


@cache
def factors(product):
    """Factors of a product: number, indices, dilation, sums, and the stride last, as in 2(i-1)s or d(k-1)."""

    def place(factor):
        if factor.is_Integer:
            return (0, 0)
        if factor == symbols.s:
            return (4, 0)
        if factor == symbols.d:
            return (2, 0)
        if factor.is_Symbol:
            return (1, symbols.quantity(factor).rank)
        return (3, 0)

    return sorted(sympy.Mul.make_args(product), key=lambda factor: (place(factor), sympy.default_sort_key(factor)))


class Printer:
    """Walks a term or statement; a syntax overrides the small methods at the end.

    What it writes of a term depends on the term alone, and is written once.
    """

    def __call__(self, thing):
        return self.term(thing)[0] if isinstance(thing, sympy.Basic) else self.statement(thing)

    @cached_property
    def _written(self):
        return {}

    def term(self, term):
        """(text, how tightly it binds)."""
        found = self._written.get(term)
        if found is None:
            if len(self._written) == MOST_WRITTEN:
                self._written.clear()
            found = self._written[term] = self._write(term)
        return found

    def _write(self, term):
        if term.is_Integer:
            return str(term), ATOM if term >= 0 else NEGATION
        if term.is_Symbol:
            return self.symbol(term), ATOM
        if term.is_Add:
            return self._sum(term), SUM
        if term.is_Mul:
            if _is_negative(term):
                return "-" + self.wrap(-term, PRODUCT), NEGATION
            return self._product(term), PRODUCT
        match term:
            case floor_div():
                return self.floor_div(*term.args)
            case ceil_div():
                return self.ceil_div(*term.args)
            case mod():
                return self.mod(*term.args)
            case maximum():
                return self.maximum(*term.args), ATOM
            case minimum():
                return self.minimum(*term.args), ATOM
        raise TypeError(f"no printer for {term} ({type(term).__name__})")

    def _sum(self, total):
        text = ""
        for sign, term in summands(total):
            if not text:
                text = self.wrap(term, SUM) if sign > 0 else "-" + self.wrap(term, PRODUCT)
            else:
                text += (" + " if sign > 0 else " - ") + self.wrap(term, PRODUCT)
        return text

    def _product(self, product):
        pieces = [(self.wrap(factor, PRODUCT), factor) for factor in factors(product)]
        text = pieces[0][0]
        for (_, left), (written, right) in pairwise(pieces):
            text += self.times(left, right) + written
        return text

    def wrap(self, term, tightness):
        text, binds = self.term(term)
        return text if binds >= tightness else self.parenthesis(text)

    def statement(self, statement, inside=False):
        match statement:
            case Relation(op, lhs, rhs):
                return self.relation(op, lhs, rhs)
            case Not(part):
                return self.negation(self.statement(part, True))
            case And(inner):
                text = self.conjunction([self.statement(part, True) for part in inner])
            case Or(inner):
                text = self.disjunction([self.statement(part, True) for part in inner])
            case Implies(condition, claim):
                text = self.implication(self.statement(condition, True), self.statement(claim, True))
            case Iff(left, right):
                text = self.equivalence(self.statement(left, True), self.statement(right, True))
            case _:
                raise TypeError(f"{statement!r} is not a statement")
        return self.group(text) if inside else text

    def parenthesis(self, text):
        return f"({text})"

    def group(self, text):
        return self.parenthesis(text)
