"""A Python function run on symbolic integers: every path that it can take, with what it ends in.

The function runs as it is. Its arguments are `Integer`s, which build terms; wherever Python asks one a question with a
yes or a no, the run forks. A side that no numbers reach is left out, and owes the proof that none do. Nothing is
guessed: what cannot be followed (a float, `/`, a number of turns that depends on an argument, a divisor that may be 0
or negative) is `Refused`.
"""

import dis
import types
from dataclasses import dataclass

import sympy

from derive.language.printers.smtlib import print_question
from derive.language.terms import (
    Relation,
    divisions_in,
    eq,
    floor_div,
    ge,
    gt,
    holds,
    le,
    lt,
    mod,
    ne,
    symbols_in,
    value,
)
from derive.proof.checkers import smt
from derive.proof.derivation import Obligation

DEPTH = 40
PATHS = 200
BUILTINS = {"max", "min", "abs", "isinstance", "dict", "int", "str", "bool", "TypeError", "ValueError", "Exception"}


class Refused(BaseException):
    """The function cannot be followed. Not an `Exception`, so that no function under test can swallow it."""


@dataclass(frozen=True)
class Path:
    """What a function does where all `conditions` hold: `result`, or the `error` it raises.

    `example` is a point at which it takes the path; `owed` must be proved for the path to mean what it says: the
    divisors it met, and the sides it left out.
    """

    conditions: tuple
    example: dict
    result: object = None
    error: Exception | None = None
    owed: tuple = ()


def paths(function, symbols, names=None, running=()):
    """Every `Path` of `function(**{symbol.name: symbol})`, on all integers, as it is found.

    `names` maps a symbol to the term it stands for: a value that is that polynomial is called by its name. `running`
    are the functions in question where `function` only calls them.
    """
    for part in running or (function,):
        check_integer_code(part)
    names = {sympy.expand(term): symbol for symbol, term in (names or {}).items()}
    definitions = tuple(eq(symbol, term) for term, symbol in names.items())
    waiting, found = [((), point(definitions))], 0
    while waiting:
        decisions, reaching = waiting.pop()
        example = dict.fromkeys(symbols, 0) | reaching
        run = _Run(definitions, names, decisions, example)
        arguments = {symbol.name: Integer(run, symbol) for symbol in symbols}
        result, error = None, None
        try:
            result = function(**arguments)
        except Exception as raised:
            error = raised
        run.ended = True
        if run.said and error is None:
            raise Refused("a number was put into words: these are not followed")
        start = {symbol: example[symbol] for symbol in symbols}
        yield Path(tuple(run.conditions), start, result, error, tuple(run.owed))
        waiting += reversed(run.waiting)
        found += 1
        if found >= PATHS and waiting:
            raise Refused(f"more than {PATHS} paths")


def _own(method):
    """A fault of the checker's own must not pass for an error of the function."""

    def guarded(*arguments):
        try:
            return method(*arguments)
        except Exception as fault:
            raise Refused(f"the checker failed: {fault!r}") from fault

    return guarded


class _Run:
    """One run: the sides taken so far, and those still to be taken, each with a point that reaches it."""

    def __init__(self, definitions, names, decisions, example):
        self.definitions, self.names = definitions, names
        self.decisions, self.example = decisions, dict(example)
        self.taken, self.conditions, self.owed, self.waiting = [], [], [], []
        self.said = self.ended = False

    def named(self, term):
        return self.names.get(sympy.expand(term), term) if self.names else term

    @_own
    def decide(self, statement):
        """Which side of a question this run takes."""
        if self.ended:
            raise Refused("a question was asked after the run")
        if self.said:
            raise Refused("a question after a number was put into words: these are not followed")
        if statement.lhs.is_Integer and statement.rhs.is_Integer:
            return holds(statement, {})
        if statement in self.conditions or opposite(statement) in self.conditions:
            return statement in self.conditions
        if len(self.taken) >= DEPTH:
            raise Refused(f"more than {DEPTH} questions on one path: a number of turns depends on an argument")
        position = len(self.taken)
        if position < len(self.decisions):
            side, only = self.decisions[position]
        else:
            side = holds(statement, self.example)
            other = opposite(statement) if side else statement
            elsewhere = point((*self.definitions, *self.conditions, other))
            only = elsewhere is None
            if not only:
                self.waiting.append(((*self.taken, (not side, False)), elsewhere))
        self.taken.append((side, only))
        if only:
            claim = statement if side else opposite(statement)
            self.owed.append(Obligation("no other side", tuple(self.conditions), claim))
        else:
            self.conditions.append(statement if side else opposite(statement))
        return side

    @_own
    def divide(self, divided_by):
        """Owe that a divisor is at least 1; refuse one that need not be."""
        if divided_by.is_Integer:
            if divided_by < 1:
                raise Refused(f"a division by {divided_by}")
            return
        plain = tuple(condition for condition in self.conditions if not divisions_in(condition))
        owed = Obligation(f"{divided_by} ≥ 1", plain, ge(divided_by, 1))
        if all(owed != other for other in self.owed):
            elsewhere = point((*self.definitions, *self.conditions, lt(divided_by, 1)))
            if elsewhere is not None:
                raise Refused(f"a divisor that may be {value(divided_by, elsewhere)}: {divided_by}")
            self.owed.append(owed)


OPPOSITES = {"=": "!=", "!=": "=", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}


def opposite(relation):
    """The relation that holds exactly where this one does not."""
    return Relation(OPPOSITES[relation.op], relation.lhs, relation.rhs)


def point(context):
    """Numbers that satisfy every statement, or None where there are none. Divisors must be positive already."""
    for native in (False, True):
        said, found = smt.answer(print_question(context, native=native), smt.EFFORT)
        if said == "unsat":
            return None
        if said == "sat":
            letters = set().union(*map(symbols_in, context), set())
            return {symbol: found.get(symbol.name, 0) for symbol in letters}
    raise Refused(f"whether a side can be taken is not known: {found}")


def read(text, names):
    """The relation that a Python text over some names is, in symbols of those names; None where it is none."""
    run = _Run((), {}, (), {})
    run.ended = True
    try:
        return eval(text, {"__builtins__": {}}, {name: Integer(run, sympy.Symbol(name)) for name in names}).statement
    except (Exception, Refused):
        return None


NO_INTEGERS = (str, tuple, type(None))  # which no integer equals


def _refuse(what):
    def refuse(self, *_, **__):
        raise Refused(f"{what} of a symbolic integer")

    return refuse


class Integer:
    """An integer that is not known yet. To `isinstance` it is an int; as text it is its term."""

    __slots__ = ("run", "term")
    __class__ = property(lambda self: int)

    def __init__(self, run, term):
        self.run, self.term = run, run.named(term)

    def _with(self, other, build):
        return self._built(int(bool(other)) if type(other) is Truth else other, build)

    @_own
    def _built(self, other, build):
        term = term_of(other)
        if term is None:
            raise Refused(f"arithmetic with {type(other).__name__}")
        return Integer(self.run, build(self.term, term))

    def _divided(self, other, build, swapped=False):
        def divide(left, right):
            left, right = (right, left) if swapped else (left, right)
            self.run.divide(right)
            return build(left, right)

        return self._with(other, divide)

    @_own
    def _asked(self, other, build):
        term = term_of(other)
        if term is None:
            raise Refused(f"a comparison with {type(other).__name__}")
        return Truth(self.run, build(self.term, term))

    def __add__(self, other):
        return self._with(other, lambda left, right: left + right)

    def __sub__(self, other):
        return self._with(other, lambda left, right: left - right)

    def __rsub__(self, other):
        return self._with(other, lambda left, right: right - left)

    def __mul__(self, other):
        return self._with(other, lambda left, right: left * right)

    __radd__, __rmul__ = __add__, __mul__

    def __floordiv__(self, other):
        return self._divided(other, _floor)

    def __rfloordiv__(self, other):
        return self._divided(other, _floor, swapped=True)

    def __mod__(self, other):
        return self._divided(other, _rest)

    def __rmod__(self, other):
        return self._divided(other, _rest, swapped=True)

    def __neg__(self):
        return Integer(self.run, -self.term)

    def __pos__(self):
        return self

    def __abs__(self):
        return self if self >= 0 else -self

    def __eq__(self, other):
        return False if isinstance(other, NO_INTEGERS) else self._asked(other, eq)

    def __ne__(self, other):
        return True if isinstance(other, NO_INTEGERS) else self._asked(other, ne)

    def __lt__(self, other):
        return self._asked(other, lt)

    def __le__(self, other):
        return self._asked(other, le)

    def __gt__(self, other):
        return self._asked(other, gt)

    def __ge__(self, other):
        return self._asked(other, ge)

    def __bool__(self):
        return bool(self != 0)

    def __str__(self):
        self.run.said |= not self.run.ended
        return str(self.term)

    __repr__ = __str__

    def __format__(self, spec):
        return str(self)

    __index__ = __int__ = _refuse("the digits (a range, an index, int)")
    __hash__ = _refuse("the hash")
    __float__ = __truediv__ = __rtruediv__ = _refuse("a float")
    __round__ = __trunc__ = __floor__ = __ceil__ = _refuse("rounding")
    __pow__ = __rpow__ = _refuse("a power")
    __and__ = __rand__ = __or__ = __ror__ = __xor__ = __rxor__ = _refuse("the bits")
    __lshift__ = __rlshift__ = __rshift__ = __rrshift__ = __invert__ = _refuse("the bits")
    __divmod__ = __rdivmod__ = _refuse("divmod")


def unsay(number):
    """Go on after an error whose words nobody reads."""
    if type(number) is Integer:
        number.run.said = False


class Truth:
    """A statement about symbolic integers. Whoever asks whether it holds makes the run fork."""

    __slots__ = ("run", "statement")

    def __init__(self, run, statement):
        self.run, self.statement = run, statement

    def __bool__(self):
        return self.run.decide(self.statement)

    def __add__(self, other):
        return int(bool(self)) + other

    def __sub__(self, other):
        return int(bool(self)) - other

    def __rsub__(self, other):
        return other - int(bool(self))

    def __mul__(self, other):
        return int(bool(self)) * other

    __radd__, __rmul__ = __add__, __mul__
    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = _refuse("a comparison as a number")
    __int__ = __index__ = __hash__ = __float__ = _refuse("a comparison as a number")
    __and__ = __rand__ = __or__ = __ror__ = __xor__ = __rxor__ = __invert__ = _refuse("a comparison as a number")


def term_of(number):
    """The term of a symbolic or plain integer; None of anything else."""
    if type(number) is Integer:
        return number.term
    return sympy.Integer(int(number)) if type(number) in (int, bool) else None


def _floor(left, right):
    return sympy.Integer(left // right) if left.is_Integer and right.is_Integer else floor_div(left, right)


def _rest(left, right):
    return sympy.Integer(left % right) if left.is_Integer and right.is_Integer else mod(left, right)


def check_integer_code(function, seen=None):
    """Refuse what a run would not notice: floats, `/`, `while`, `is`, `type(…)`, and names that are not followed here.

    A class is not looked into: of an error only what it carries is read.
    """
    seen = set() if seen is None else seen
    if function in seen:
        return
    seen.add(function)
    if not isinstance(function, types.FunctionType):
        raise Refused(f"{function!r} is not a Python function")
    _check_code(function.__code__, function.__globals__, seen)


def _check_code(code, namespace, seen):
    place = f"{code.co_name} has"
    iterating = {instruction.offset for instruction in dis.get_instructions(code) if instruction.opname == "FOR_ITER"}
    for instruction in dis.get_instructions(code):
        if instruction.opname == "BINARY_OP" and instruction.argrepr in ("/", "/="):
            raise Refused(f"{place} a /")
        if instruction.opname == "IS_OP":
            raise Refused(f"{place} an is")
        if "JUMP_BACKWARD" in instruction.opname and instruction.argval not in iterating:
            raise Refused(f"{place} a while")
        if instruction.opname in ("LOAD_GLOBAL", "LOAD_NAME"):
            _check_name(instruction.argval, namespace, seen, place)
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            _check_code(constant, namespace, seen)
        elif isinstance(constant, (float, complex)):
            raise Refused(f"{place} the float {constant}")


def _check_name(name, namespace, seen, place):
    if name not in namespace:
        if name not in BUILTINS:
            raise Refused(f"{place} {name}, which is not followed")
    elif isinstance(namespace[name], types.FunctionType):
        check_integer_code(namespace[name], seen)
    elif not isinstance(namespace[name], (type, int, str, tuple)):
        raise Refused(f"{place} {name}, which is not followed")
