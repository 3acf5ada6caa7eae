"""The second witness: every integer point of a box, in NumPy's 64-bit integers, by an evaluation of its own.

It never proves anything. It refutes, and it shows that a step is not vacuous: some point must satisfy its context.
"""

from dataclasses import dataclass

import sympy

from derive.language.terms import (
    And,
    Iff,
    Implies,
    Not,
    Or,
    Relation,
    ceil_div,
    divisions_in,
    floor_div,
    ge,
    maximum,
    minimum,
    mod,
    symbols_in,
)

POINTS = 400_000
LOWEST = -2


@dataclass(frozen=True)
class Count:
    """Points at which the context holds, and the first of them at which the claim does not."""

    obligation: object
    points: int
    counterexample: dict | None

    @property
    def proved(self):
        """No counterexample, and not vacuous."""
        return self.counterexample is None and self.points > 0

    @property
    def reason(self):
        """Why not, in one line."""
        if self.points == 0:
            return "vacuous: no point of the grid satisfies what the step cites"
        if self.counterexample is not None:
            return (
                "false everywhere"
                if not self.counterexample
                else "false at " + ", ".join(f"{name} = {number}" for name, number in self.counterexample.items())
            )
        return ""


def check(obligation, points=POINTS):
    """Count the points of a box of about `points`, at least 4 along each letter, and look for a counterexample."""
    import numpy

    statements = (*obligation.context, obligation.claim)
    defined = _definitions(obligation.context)
    free = sorted(set().union(*map(symbols_in, statements)) - set(defined), key=str)
    side = max(4, int(points ** (1 / max(1, len(free)))))
    side = min(side, 60)
    numbers = numpy.arange(LOWEST, LOWEST + side, dtype=numpy.int64)
    axes = numpy.meshgrid(*[numbers] * len(free), indexing="ij", sparse=True) if free else []
    place = dict(zip(free, axes))
    divisors = {division.args[1] for statement in statements for division in divisions_in(statement)}
    with numpy.errstate(divide="ignore"):
        for symbol, term in defined.items():
            place[symbol] = _value(term, place)
        true = numpy.ones([side] * len(free), dtype=bool)
        for statement in (*(ge(divisor, 1) for divisor in divisors if not divisor.is_Integer), *obligation.context):
            true = true & _holds(statement, place)
        wrong = true & ~_holds(obligation.claim, place)
    counterexample = None
    if wrong.any():
        points = numpy.argwhere(wrong)
        values = numbers[points]
        order = numpy.lexsort((*points.T[::-1], abs(values).sum(axis=1), (values < 1).sum(axis=1)))
        index = points[order[0]]
        counterexample = {symbol: int(numbers[n]) for symbol, n in zip(free, index)}
    return Count(obligation, int(true.sum()), counterexample)


def _definitions(context):
    """{symbol: term} of cited definitions, so that the grid computes those symbols instead of enumerating them."""
    defined = {}
    for statement in context:
        if isinstance(statement, Relation) and statement.op == "=" and statement.lhs.is_Symbol:
            depends = statement.rhs.free_symbols
            if (
                statement.lhs not in defined
                and statement.lhs not in depends
                and not depends & _leading_to(statement.lhs, defined)
            ):
                defined[statement.lhs] = statement.rhs
    ordered = {}
    while len(ordered) < len(defined):
        for symbol, term in defined.items():
            if symbol not in ordered and not (term.free_symbols & set(defined)) - set(ordered):
                ordered[symbol] = term
    return ordered


def _leading_to(symbol, defined):
    """Defined symbols whose terms use `symbol`, directly or not."""
    found, grew = {symbol}, True
    while grew:
        grew = False
        for other, term in defined.items():
            if other not in found and term.free_symbols & found:
                found.add(other)
                grew = True
    return found


def _value(term, place):
    import numpy

    if term.is_Symbol:
        return place[term]
    if term.is_Integer:
        return numpy.int64(int(term))
    arguments = [_value(argument, place) for argument in term.args]
    if isinstance(term, (sympy.Add, sympy.Mul)):
        operation = numpy.add if term.is_Add else numpy.multiply
        result = arguments[0]
        for argument in arguments[1:]:
            result = operation(result, argument)
        return result
    first, second = arguments
    match term:
        case floor_div():
            return numpy.floor_divide(first, second)
        case ceil_div():
            return -numpy.floor_divide(-first, second)
        case mod():
            return numpy.mod(first, second)
        case maximum():
            return numpy.maximum(first, second)
        case minimum():
            return numpy.minimum(first, second)
    raise TypeError(f"no grid value of {term}")


def _holds(statement, place):
    import numpy

    match statement:
        case Relation(op, lhs, rhs):
            if op == "|":
                return numpy.mod(_value(rhs, place), _value(lhs, place)) == 0
            compare = {
                "=": numpy.equal,
                "!=": numpy.not_equal,
                "<": numpy.less,
                "<=": numpy.less_equal,
                ">": numpy.greater,
                ">=": numpy.greater_equal,
            }[op]
            return compare(_value(lhs, place), _value(rhs, place))
        case And(inner):
            return numpy.logical_and.reduce(numpy.broadcast_arrays(*(_holds(part, place) for part in inner)))
        case Or(inner):
            return numpy.logical_or.reduce(numpy.broadcast_arrays(*(_holds(part, place) for part in inner)))
        case Not(part):
            return ~_holds(part, place)
        case Implies(condition, claim):
            return ~_holds(condition, place) | _holds(claim, place)
        case Iff(left, right):
            return _holds(left, place) == _holds(right, place)
    raise TypeError(f"{statement!r} is not a statement")
