"""How large any intermediate of printed code becomes, by interval arithmetic on its trees, in exact integers.

Each argument lies between -bound and bound. A name is narrowed for what follows by a requirement that it is at least a
number, or equal to one, and by a promise of that form: an output size is at least 1, as is proved of the mode. An
interval forgets how its terms hang together: it holds every value that occurs, and others. So what it says of a bound is
true, and a larger bound may do as well.
"""

from bisect import bisect_left
from dataclasses import dataclass
from itertools import product

from derive.language.pasted import Width
from derive.language.printers.tree import tree
from derive.language.program import Requirement
from derive.language.terms import Relation

WIDTHS = {"64 bits": 2**63 - 1, "2^53": 2**53 - 1}
HIGHEST = 63


@dataclass(frozen=True)
class Interval:
    """The integers from `low` to `high`."""

    low: int
    high: int

    @property
    def farthest(self):
        """The largest magnitude in it."""
        return max(-self.low, self.high)


ANYTHING = Interval(-(2**200), 2**200)


def bound_widths(functions):
    """{name: Width} for each of WIDTHS: the largest power of two that does for every function."""
    return {name: _bounded(name, most, tuple(functions)) for name, most in WIDTHS.items()}


def _bounded(name, most, functions):
    """A smaller bound makes no interval larger: so the powers that do come first, and the last of them is halved in on."""

    def too_far(power):
        return [function.name for function in functions if not _within(reaches(function, 2**power), most)]

    beyond = bisect_left(range(HIGHEST), True, key=lambda power: bool(too_far(power)))
    if not beyond:
        return Width(name, most, 0, 0, frozenset(), tuple(too_far(0)))
    bound = 2 ** (beyond - 1)
    asserted = {
        (function.name, words)
        for function in functions
        for words, inside in promised(function, bound).items()
        if _within(inside, most)
    }
    counted = sum(len(reaches(function, bound)) for function in functions)
    return Width(name, most, bound, counted, frozenset(asserted))


def _within(found, most):
    return all(reach.farthest <= most for reach in found)


def reaches(function, bound):
    """The interval of each intermediate of a function, those inside the functions that divide included."""
    return tuple(_followed(function, bound)[0])


def promised(function, bound):
    """{words: the interval of each intermediate} of what a function promises."""
    known = _followed(function, bound)[1]
    found = {}
    for words, promise in function.promises.items():
        found[words] = seen = []
        _operands(tree(promise), known, seen)
    return found


def _followed(function, bound):
    """(intervals of all intermediates, {name: interval} at the end)."""
    known = {name: Interval(-bound, bound) for name in function.arguments}
    seen = list(known.values())
    for step in function.steps:
        if isinstance(step, Requirement):
            _operands(tree(step.statement), known, seen)
            known |= _narrowed(step.statement, known)
        else:
            symbol, term = step
            known[symbol.name] = _value(tree(term), known, seen)
            seen.append(known[symbol.name])
            for promise in function.promises.values():
                if isinstance(promise, Relation) and promise.lhs == symbol:
                    known |= _narrowed(promise, known)
    return seen, known


def _narrowed(statement, known):
    match statement:
        case Relation(">=" | "=" as op, symbol, number) if symbol.is_Symbol and number.is_Integer:
            here = known[symbol.name]
            low = max(here.low, int(number))
            high = min(here.high, int(number)) if op == "=" else max(here.high, low)
            return {symbol.name: Interval(low, max(low, high))}
    return {}


def _operands(found, known, seen):
    """The terms in the tree of a statement."""
    operator, *parts = found
    for part in parts:
        if operator in ("and", "or", "not", "implies", "iff"):
            _operands(part, known, seen)
        else:
            _value(part, known, seen)
    if operator == "divides":
        _value(["modulo", parts[1], parts[0]], known, seen)


def _value(found, known, seen):
    """The interval of a term; those of it and of all in it are added to what was seen."""
    if isinstance(found, int):
        return Interval(found, found)
    if isinstance(found, str):
        return known[found]
    operator, *parts = found
    operands = [_value(part, known, seen) for part in parts]
    if operator in ("floor_div", "ceil_div", "modulo"):
        if operands[1].low < 1:  # nothing says that the divisor is at least 1
            seen.append(ANYTHING)
            return ANYTHING
        seen.append(_on_the_way(*operands))
    result = OPERATIONS[operator](*operands)
    seen.append(result)
    return result


def _on_the_way(numerator, denominator):
    """All that a function which divides may compute from a/b, a remainder r, and -a: a - r, a + b - 1 and their like."""
    slack = denominator.high - 1
    farthest = max(numerator.farthest + slack, 2 * denominator.high - 1)
    return Interval(-farthest, farthest)


def _corners(operation):
    """The interval of an operation that is monotone in each operand while the other stands still."""

    def combine(*operands):
        values = [operation(*corner) for corner in product(*((each.low, each.high) for each in operands))]
        return Interval(min(values), max(values))

    return combine


OPERATIONS = {
    "+": _corners(lambda x, y: x + y),
    "-": _corners(lambda x, y: x - y),
    "*": _corners(lambda x, y: x * y),
    "negative": _corners(lambda x: -x),
    "floor_div": _corners(lambda x, y: x // y),
    "ceil_div": _corners(lambda x, y: -(-x // y)),
    "modulo": lambda _, denominator: Interval(0, denominator.high - 1),
    "larger": _corners(max),
    "smaller": _corners(min),
}
