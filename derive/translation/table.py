"""The table: one statement per rule and family and per pair of rules, what each owes the checkers, and witnesses."""

from dataclasses import dataclass
from functools import cache, cached_property
from itertools import product

import sympy

from derive.language.definitions import FULL_LENGTH
from derive.language.symbols import L, N, P, asked, crop_high, crop_low, d, i, k, k_hat, o, s
from derive.language.terms import And, Iff, Relation, both, eq, ge, holds, substitute, symbols_in, value
from derive.proof.derivation import Obligation, divisor_obligations
from derive.translation import conditions
from derive.translation.families import FAMILIES, Family
from derive.translation.kinds import ALIASES, KINDS, MEANING_OF_DILATION, Kind, alias

SIZES = (sympy.Integer(1), sympy.Integer(2), s)  # input sizes that together decide whether anything holds for all


def points(*letters, most=18):
    """Every (k, s, d, output_padding, i) whose sum is at most `most`, the smallest sum first; unused letters stay least.

    `letters` are those that vary beside k and s; output_padding stays below s.
    """
    ranges = [range(1, 8), range(1, 7)]
    ranges += [range(1, 5) if d in letters else (1,)]
    ranges += [range(6) if asked in letters else (0,), range(1, 8) if i in letters else (1,)]
    found = [point for point in product(*ranges) if point[3] < point[1] and sum(point) <= most]
    return sorted(found, key=lambda point: (sum(point), point))


@dataclass(frozen=True)
class Witness:
    """Numbers with which the condition fails, and what the rules crop there."""

    kernel_size: int
    stride: int
    dilation: int
    output_padding: int
    input_size: int
    crops: tuple

    @property
    def numbers(self):
        """(kernel_size, stride, dilation, output_padding, input_size)."""
        return (self.kernel_size, self.stride, self.dilation, self.output_padding, self.input_size)


@dataclass(frozen=True, eq=False)
class Statement:
    """What both kinds of statement share: a condition, and where it fails.

    `for_all` says that one choice serves every input size; otherwise the condition is that of one input size.
    """

    condition: object
    for_all: bool

    uses = ()

    @property
    def always(self):
        """Whether there is nothing to ask for."""
        return self.condition == conditions.ALWAYS

    @property
    def kinds(self):
        """The rules it is about."""
        raise NotImplementedError

    def fails_at(self, point):
        """Whether the condition fails at (k, s, d, output_padding, i)."""
        kernel, step, dilation, padding, size = point
        numbers = {symbol: number for kind in self.kinds for symbol, number in kind.numbers(size, *point[:4]).items()}
        return not holds(self.condition, numbers | {k: kernel, s: step, d: dilation, asked: padding, i: size})

    @cached_property
    def witness(self):
        """The smallest numbers with which the condition fails; None where it never does."""
        if self.always:
            return None
        letters = symbols_in(self.condition)
        for kind in self.kinds:
            letters = letters | (kind.symbols & {asked} if self.takes_output_padding else set())
        varied = letters & {asked, d} | ({d} if k in letters else set()) | ({i} if {i, P} & letters else set())
        point = next(point for point in points(*varied) if self.fails_at(point))
        crops = tuple(self._crops(kind, point) for kind in self.kinds)
        return Witness(*point, crops)

    takes_output_padding = True

    @staticmethod
    def _crops(kind, point):
        numbers = kind.numbers(point[4], *point[:4])
        return numbers[crop_low], numbers[crop_high]


@dataclass(frozen=True, eq=False)
class Written(Statement):
    """The rule can be written in the family exactly where `condition` holds, and with which parameters."""

    kind: Kind
    family: Family

    @property
    def kinds(self):
        return (self.kind,)

    @property
    def slug(self):
        """Its address."""
        return _slug(self.kind.name, self.family.name, "for-all" if self.for_all else "")

    @property
    def parameters(self):
        """{parameter: term} that writes the rule, in the rule's crops and size."""
        return self.family.solution

    @property
    def context(self):
        """What is known: of the rule's letters, its definitions, and of the dilation where it counts."""
        return (*self.kind.context, *((ge(d, 1),) if d in self._letters else ()))

    @property
    def reached(self):
        """That parameters are legal and crop what the rule crops."""
        return (*self.family.legal, eq(self.family.low, crop_low), eq(self.family.high, crop_high))

    @property
    def works(self):
        """That the parameters shown are legal and exact, and keep the limits."""
        return And(tuple(substitute(each, self.parameters) for each in (*self.reached, *self.family.limits)))

    @cached_property
    def at_one_size(self):
        """The statement of the same rule and family at one input size."""
        return next(each for each in TABLE if (each.kind, each.family, each.for_all) == (self.kind, self.family, False))

    @cached_property
    def obligations(self):
        """The condition makes these parameters legal and exact; and legal, exact parameters are these and give it."""
        if self.for_all:
            constant = (eq(term, first) for term, first in self.constant.values())
            owed = [
                Obligation("suffices", (*self.context, self.condition), both(self.at_one_size.condition, *constant)),
                Obligation("is needed", self._instances, self.condition),
            ]
        else:
            owed = [
                Obligation("suffices", (*self.context, self.condition), self.works),
                Obligation("is needed", (*self.context, *self.reached), both(self.condition, *self.family.forced)),
            ]
        return (*divisor_obligations(self._plain, owed), *owed)

    @property
    def _letters(self):
        return set().union(*map(symbols_in, (self.condition, *self.family.legal, *self.family.limits)))

    @property
    def _plain(self):
        return (*self.kind.ground, ge(d, 1))

    def at(self, size):
        """{symbol: term} of the crops, the size and L at one input size."""
        low, high = self.kind.crops
        full = sympy.expand(FULL_LENGTH)
        found = {crop_low: low, crop_high: high, N: full - low - high, L: full}
        return {symbol: sympy.expand(term.xreplace({i: size})) for symbol, term in found.items()}

    @property
    def constant(self):
        """{parameter: (term, that of input size 1)} of the parameters but for the output size."""
        first = self.at(sympy.Integer(1))
        terms = {symbol: term for symbol, term in self.parameters.items() if symbol != o}
        return {symbol: (term, term.xreplace(first)) for symbol, term in terms.items()}

    @property
    def sized(self):
        """What is known whatever the input size."""
        known = (*self.kind.ground, *((ge(d, 1),) if d in self._letters else ()))
        return tuple(statement for statement in known if i not in symbols_in(statement))

    def reached_at(self, size):
        """That parameters are legal and exact at one input size, with the rule's own output size there."""
        here = self.at(size)
        replaced = {**here, i: size, o: here[N]}
        return tuple(_squareless(substitute(each, replaced)) for each in self.reached)

    @property
    def _instances(self):
        """That one choice of parameters is legal and exact at the deciding input sizes, the output size apart."""
        found = [*self.sized, *(each for size in SIZES for each in self.reached_at(size))]
        return tuple(dict.fromkeys(found))


@dataclass(frozen=True, eq=False)
class Coincidence(Statement):
    """Two rules crop alike exactly where `condition` holds.

    With `own`, the first at any output_padding of its own against the second at none; otherwise both at 0.
    """

    first: Kind
    second: Kind
    own: bool

    @property
    def kinds(self):
        return (self.first, self.second)

    @property
    def takes_output_padding(self):
        return self.own

    @property
    def slug(self):
        """Its address."""
        return _slug(self.first.name, self.second.name, "own" if self.own else "", "for-all" if self.for_all else "")

    @cached_property
    def obligations(self):
        """The crops are equal if and only if the condition holds."""
        at_zero = {} if self.own else {asked: sympy.Integer(0)}
        crops = [[crop.xreplace(at_zero) for crop in kind.crops] for kind in self.kinds]
        alike = both(*(eq(*pair) for pair in zip(*crops)))
        known = dict.fromkeys(statement for kind in self.kinds for statement in kind.ground)
        known = [statement for statement in known if self.own or asked not in symbols_in(statement)]
        pads = [
            eq(symbol, sympy.expand(term))
            for kind in self.kinds
            for symbol, term in kind.definitions
            if symbol == P and P in symbols_in(self.condition)
        ]
        if self.for_all:
            sized = [statement for statement in known if i not in symbols_in(statement)]
            instances = [substitute(alike, {i: size}) for size in SIZES]
            owed = [
                Obligation("suffices", (*known, self.condition), alike),
                Obligation("is needed", (*sized, *instances), self.condition),
            ]
        else:
            owed = [Obligation("coincide", (*known, *pads), Iff(alike, self.condition))]
        return (*divisor_obligations(tuple(known), owed), *owed)


def _squareless(relation):
    """The same relation, with everything on one side where a square of the stride stands on both and so cancels."""
    if relation.lhs.has(sympy.Pow) or relation.rhs.has(sympy.Pow):
        return Relation(relation.op, sympy.expand(relation.lhs - relation.rhs), sympy.Integer(0))
    return relation


def _slug(*words):
    return "-".join(word.lower().replace("′", "-prime").replace(" ", "-") for word in words if word)


def _written(table, for_all):
    for name, row in table.items():
        for family, condition in zip(FAMILIES.values(), row, strict=True):
            yield Written(condition, for_all, KINDS[name], family)


def _coincidences(table, own, for_all=False):
    for (first, second), condition in table.items():
        yield Coincidence(condition, for_all, KINDS[first], KINDS[second], own)


TABLE = (*_written(conditions.WRITTEN, False), *_written(conditions.WRITTEN_FOR_ALL_SIZES, True))
BY_NAME = (
    *_coincidences(conditions.SAME_AT_ZERO, False),
    *_coincidences(conditions.SAME_AT_ZERO_FOR_ALL_SIZES, False, True),
)
AS_ADJOINT = (
    *_coincidences(conditions.SAME_AS_ADJOINT, True),
    *_coincidences(conditions.SAME_AS_ADJOINT_FOR_ALL_SIZES, True, True),
)
STATEMENTS = (*TABLE, *BY_NAME, *AS_ADJOINT)


def foundations():
    """What all statements rest on: what k̂ is, the crops spelt out, and the modes that are one rule by two names."""
    owed = [MEANING_OF_DILATION, *(kind.inlined for kind in KINDS.values())]
    for pair in ALIASES:
        first, second = alias(pair)
        zero = {asked: sympy.Integer(0)}
        crops = [[crop.xreplace(zero) for crop in kind.crops] for kind in (first, second)]
        known = (ge(i, 1), ge(k_hat, 1), ge(s, 1))
        owed.append(Obligation(f"{first.name} is {second.name}", known, both(*(eq(*pair) for pair in zip(*crops)))))
    ground = tuple(dict.fromkeys(statement for kind in KINDS.values() for statement in kind.ground))
    return (*divisor_obligations(ground, owed), *owed)


def value_of(statement, point):
    """{parameter: number} that writes the rule at (k, s, d, output_padding, i)."""
    numbers = statement.kind.numbers(point[4], *point[:4])
    return {symbol: value(term, numbers) for symbol, term in statement.parameters.items()}


@dataclass(frozen=True, eq=False)
class Foundations:
    """What all statements rest on, as one thing to prove."""

    slug: str = "foundations"

    uses = ()

    @cached_property
    def obligations(self):
        """See `foundations`."""
        return foundations()


@cache
def statements():
    """{name: what owes obligations} of the whole table, by names that no theorem and no mode has."""
    return {f"representability: {each.slug}": each for each in (Foundations(), *STATEMENTS)}
