"""Inert integer terms over SymPy, and the statements made of them.

SymPy carries sums and products, whose ring identities are safe. Division is another matter: `ceiling(n*s/s)` would
be rewritten without a word, and a step with it. So floor and ceiling division, mod, max and min are functions that
SymPy never evaluates, and a relation is a plain value that never collapses to True.
"""

from dataclasses import dataclass
from functools import cache

import sympy


class floor_div(sympy.Function):
    """⌊a/b⌋, the largest integer q with q·b ≤ a; b ≥ 1."""

    nargs = 2


class ceil_div(sympy.Function):
    """⌈a/b⌉, the smallest integer q with a ≤ q·b; b ≥ 1."""

    nargs = 2


class mod(sympy.Function):
    """a mod b = a - b·⌊a/b⌋, in 0 … b-1; b ≥ 1."""

    nargs = 2


class maximum(sympy.Function):
    """The larger of two integers."""

    nargs = 2


class minimum(sympy.Function):
    """The smaller of two integers."""

    nargs = 2


DIVISIONS = (floor_div, ceil_div, mod)


@dataclass(frozen=True)
class Relation:
    """`lhs op rhs`, with op one of = != < <= > >= and | (divides: lhs ≥ 1 divides rhs)."""

    op: str
    lhs: sympy.Expr
    rhs: sympy.Expr


@dataclass(frozen=True)
class And:
    """All parts hold."""

    parts: tuple


@dataclass(frozen=True)
class Or:
    """At least one part holds."""

    parts: tuple


@dataclass(frozen=True)
class Not:
    """The part does not hold."""

    part: object


@dataclass(frozen=True)
class Implies:
    """Where `condition` holds, so does `claim`."""

    condition: object
    claim: object


@dataclass(frozen=True)
class Iff:
    """Both sides hold, or neither."""

    left: object
    right: object


def _relation(op):
    def build(lhs, rhs):
        return Relation(op, sympy.sympify(lhs), sympy.sympify(rhs))

    return build


eq, ne, lt, le, gt, ge = map(_relation, ("=", "!=", "<", "<=", ">", ">="))
divides = _relation("|")


def both(*parts):
    """The conjunction of statements; of one, itself."""
    return parts[0] if len(parts) == 1 else And(parts)


def either(*parts):
    """The disjunction of statements."""
    return Or(parts)


def between(low, term, high):
    """low ≤ term ≤ high."""
    return And((le(low, term), le(term, high)))


def parts(statement):
    """The statements directly inside one; none inside a relation."""
    match statement:
        case And(inner) | Or(inner):
            return inner
        case Not(part):
            return (part,)
        case Implies(first, second) | Iff(first, second):
            return (first, second)
    return ()


def relations(statement):
    """Every relation in a statement, left to right."""
    if isinstance(statement, Relation):
        yield statement
    for part in parts(statement):
        yield from relations(part)


def rebuild(statement, change):
    """The same statement with `change` applied to both sides of every relation."""
    match statement:
        case Relation(op, lhs, rhs):
            return Relation(op, change(lhs), change(rhs))
        case And(inner):
            return And(tuple(rebuild(part, change) for part in inner))
        case Or(inner):
            return Or(tuple(rebuild(part, change) for part in inner))
        case Not(part):
            return Not(rebuild(part, change))
        case Implies(condition, claim):
            return Implies(rebuild(condition, change), rebuild(claim, change))
        case Iff(left, right):
            return Iff(rebuild(left, change), rebuild(right, change))
    raise TypeError(f"{statement!r} is not a statement")


def substitute(thing, replacements):
    """A term or statement with every symbol replaced at once, so that an exchange {i: N, o: i} is safe."""
    if isinstance(thing, sympy.Basic):
        return thing.xreplace({key: sympy.sympify(value) for key, value in replacements.items()})
    return rebuild(thing, lambda term: substitute(term, replacements))


def symbols_in(thing):
    """The free symbols of a term or statement."""
    if isinstance(thing, sympy.Basic):
        return _letters(thing)
    return frozenset().union(*(_letters(relation.lhs) | _letters(relation.rhs) for relation in relations(thing)))


@cache
def _letters(term):
    return frozenset(term.free_symbols)


def divisions_in(thing):
    """Every floor_div, ceil_div and mod in a term or statement, and a mod for every `divides`."""
    if isinstance(thing, sympy.Basic):
        return thing.atoms(*DIVISIONS)
    found = set()
    for relation in relations(thing):
        found |= divisions_in(relation.lhs) | divisions_in(relation.rhs)
        if relation.op == "|":
            found.add(mod(relation.rhs, relation.lhs))
    return found


OPERATORS = {
    "=": lambda x, y: x == y,
    "!=": lambda x, y: x != y,
    "<": lambda x, y: x < y,
    "<=": lambda x, y: x <= y,
    ">": lambda x, y: x > y,
    ">=": lambda x, y: x >= y,
    "|": lambda x, y: y % x == 0,
}


def value(term, numbers):
    """The exact integer a term has where each symbol has the number that `numbers` gives it."""
    if term.is_Symbol:
        return numbers[term]
    if term.is_Integer:
        return int(term)
    arguments = [value(argument, numbers) for argument in term.args]
    if term.is_Add:
        return sum(arguments)
    if term.is_Mul:
        result = 1
        for argument in arguments:
            result *= argument
        return result
    first, second = arguments
    match term:
        case floor_div():
            return first // second
        case ceil_div():
            return -(-first // second)
        case mod():
            return first % second
        case maximum():
            return max(first, second)
        case minimum():
            return min(first, second)
    raise TypeError(f"{term} has no integer value here: {type(term).__name__} is not a known term")


def holds(statement, numbers):
    """Whether a statement is true at one point."""
    match statement:
        case Relation(op, lhs, rhs):
            return OPERATORS[op](value(lhs, numbers), value(rhs, numbers))
        case And(inner):
            return all(holds(part, numbers) for part in inner)
        case Or(inner):
            return any(holds(part, numbers) for part in inner)
        case Not(part):
            return not holds(part, numbers)
        case Implies(condition, claim):
            return not holds(condition, numbers) or holds(claim, numbers)
        case Iff(left, right):
            return holds(left, numbers) == holds(right, numbers)
    raise TypeError(f"{statement!r} is not a statement")
