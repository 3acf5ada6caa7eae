"""Mutants: what a formula, law, case or step says, changed in one place; and what the checkers say of each.

A mutant that a point refutes must be proved by no checker: one that is would show a broken checker. A mutant that is
proved is a true statement, and how it stands to the original is said. What is neither survives, and must be explained.
"""

import re
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

import sympy

from derive.language.printers.text import text
from derive.language.symbols import crop_high, crop_low, d, i, k, k_hat, pad_high, pad_low, s
from derive.language.terms import (
    And,
    Iff,
    Implies,
    Not,
    Or,
    Relation,
    ceil_div,
    divisions_in,
    eq,
    floor_div,
    ge,
    holds,
    maximum,
    minimum,
    mod,
    substitute,
    symbols_in,
    value,
)
from derive.proof.checkers import grid, smt
from derive.proof.derivation import DerivationError, Obligation

OTHER_RELATIONS = {
    "=": ("<=", ">=", "!="),
    "!=": ("=",),
    "<=": ("<", "=", ">="),
    ">=": (">", "=", "<="),
    "<": ("<=", "="),
    ">": (">=", "="),
}
EXCHANGES = (("low and high exchanged", {pad_low: pad_high, crop_low: crop_high}), ("s and d exchanged", {s: d}))
POINTS, MORE_POINTS = 3_000, 400_000
EFFORT, LITTLE_EFFORT, REFUTED_EFFORT = 5_000_000, 1_500_000, 200_000


@dataclass(frozen=True, eq=False)
class Mutant:
    """`before` became `after` at a `place` of an `owner`, and so it owes what it owes; None where nothing can be built.

    `context` is what the two are compared under.
    """

    owner: str
    place: str
    change: str
    before: object
    after: object
    owed: tuple | None
    context: tuple = ()

    @property
    def key(self):
        """Its name, the same in every run."""
        return self.owner, self.place, self.change


@dataclass(frozen=True, eq=False)
class Judgement:
    """What became of a mutant.

    `verdict` is `refuted`, `refused` where no rule can be made of it, `true`, `survives`, or `broken` where a checker
    proved what a point refutes. `how` says by what it is refuted, or how what is true stands to the original.
    """

    mutant: Mutant
    verdict: str
    how: str


# What is changed.


def term_mutants(term):
    """(change, term) for each term that differs from this one in one place; not the term shifted as a whole."""
    if term.is_Symbol or term.is_Integer:
        return
    for place, argument in enumerate(term.args):
        for change, other in term_mutants(argument):
            yield change, term.func(*term.args[:place], other, *term.args[place + 1 :])
    if not isinstance(term, (floor_div, ceil_div, mod, maximum, minimum)):
        return
    first, second = term.args
    match term:
        case floor_div():
            yield f"{_shown(term)}: floor to ceiling", ceil_div(first, second)
        case ceil_div():
            yield f"{_shown(term)}: ceiling to floor", floor_div(first, second)
        case mod():
            yield f"{_shown(term)}: remainder to quotient", floor_div(first, second)
        case maximum() | minimum():
            other = minimum if isinstance(term, maximum) else maximum
            yield f"{_shown(term)}: {term.func.__name__} to {other.__name__}", other(first, second)
            yield f"{_shown(term)}: first alone", first
            yield f"{_shown(term)}: second alone", second
    for off in (1, -1):
        yield f"{_shown(term)}: first argument {off:+}", term.func(first + off, second)


def formula_mutants(term):
    """(change, term) of a formula: the term changed in one place, or shifted by one."""
    yield from term_mutants(term)
    for off in (1, -1):
        yield f"{off:+}", term + off


def statement_mutants(statement):
    """(change, statement) for each statement that differs from this one in one place."""
    match statement:
        case Relation(op, lhs, rhs):
            for other in OTHER_RELATIONS.get(op, ()):
                yield f"{op} to {other}", Relation(other, lhs, rhs)
            if op == "|":
                yield "divides to does not", Not(statement)
            for off in (1, -1):
                yield f"right side {off:+}", Relation(op, lhs, rhs + off)
            for change, term in term_mutants(lhs):
                yield f"left, {change}", Relation(op, term, rhs)
            for change, term in term_mutants(rhs):
                yield f"right, {change}", Relation(op, lhs, term)
        case And(inner) | Or(inner):
            other = Or if isinstance(statement, And) else And
            yield f"{type(statement).__name__.lower()} to {other.__name__.lower()}", other(inner)
            for place, part in enumerate(inner):
                rest = inner[:place] + inner[place + 1 :]
                yield f"part {place + 1} dropped", rest[0] if len(rest) == 1 else type(statement)(rest)
                for change, mutant in statement_mutants(part):
                    whole = type(statement)((*inner[:place], mutant, *inner[place + 1 :]))
                    yield f"part {place + 1}, {change}", whole
        case Not(part):
            yield "not dropped", part
            for change, mutant in statement_mutants(part):
                yield f"not, {change}", Not(mutant)
        case Implies(condition, claim):
            yield "condition dropped", claim
            yield "converse", Implies(claim, condition)
            yield from _sides(Implies, condition, claim)
        case Iff(left, right):
            yield "one way", Implies(left, right)
            yield "the other way", Implies(right, left)
            yield from _sides(Iff, left, right)


def _sides(kind, left, right):
    for change, mutant in statement_mutants(left):
        yield f"left, {change}", kind(mutant, right)
    for change, mutant in statement_mutants(right):
        yield f"right, {change}", kind(left, mutant)


def claim_mutants(claim):
    """As `statement_mutants`, and the claim with low and high, or stride and dilation, exchanged throughout."""
    yield from statement_mutants(claim)
    for name, pairs in EXCHANGES:
        both_ways = {**pairs, **{second: first for first, second in pairs.items()}}
        exchanged = substitute(claim, both_ways)
        if exchanged != claim and (pairs.keys() != {s} or d in symbols_in(claim)):
            yield name, exchanged


def _shown(term):

    return text(term)


# The mutants of a derivation and of a rule.


def of_obligations(owner, obligations):
    """The mutants of each claim."""
    for obligation in obligations:
        for change, claim in claim_mutants(obligation.claim):
            owed = replace(obligation, claim=claim)
            yield Mutant(owner, obligation.label, change, obligation.claim, claim, (owed,))


def of_condition(owner, statement, context):
    """The mutants of the condition under which something is so, each owing all that the statement owes with it."""
    for change, mutant in statement_mutants(statement.condition):
        owed = replace(statement, condition=mutant).obligations
        yield Mutant(owner, "condition", change, statement.condition, mutant, owed, context)


def of_derivation(owner, derivation):
    """The mutants of each step and of the theorem, of each definition, and the derivation with a case dropped."""
    yield from of_steps(owner, derivation)
    for fact in derivation.facts:
        if fact.kind == "let":
            yield from _of_definition(owner, derivation, fact)


def of_steps(owner, derivation):
    """The mutants of each step and of the theorem, and the derivation with one branch of its cases removed."""
    yield from of_obligations(owner, derivation.obligations)
    for step in derivation.steps:
        if step.kind != "cases":
            continue
        *branches, last = step.lines
        (covered,) = last.owed
        every = Or(tuple(branch.right for branch in branches))
        for branch in branches:
            others = Or(tuple(other.right for other in branches if other is not branch))
            owed = replace(covered, claim=others)
            yield Mutant(
                owner, f"step {step.fact.label}", f"case {branch.using[0].label} dropped", every, others, (owed,)
            )


def _of_definition(owner, derivation, fact):
    symbol, term = fact.statement.lhs, fact.statement.rhs
    every = (*derivation.divisor_obligations(), *derivation.obligations)
    for change, mutant in formula_mutants(term):
        after = eq(symbol, mutant)
        owed = tuple(
            replace(
                obligation, context=tuple(after if known == fact.statement else known for known in obligation.context)
            )
            for obligation in every
            if fact.statement in obligation.context
        )
        yield Mutant(owner, f"definition {symbol}", change, fact.statement, after, owed, derivation.assumptions)


def of_rule(rule, every=1, start=0):
    """The mutants of a mode: its formulas, its pads exchanged, its laws, and the steps shown of it.

    Of the changes to its declaration, each of which takes a rule to be built anew, only one in `every`.
    """
    ground = (*(ge(symbol, 1) for symbol in (i, k, k_hat, s)), *rule.domain)
    for place, change, before, after, fields in islice(_rule_fields(rule), start % every, None, every):
        others = (law for name, law in rule.laws.items() if place != f"law: {name}")
        context = (*ground, *others) if place.startswith("law: ") else ground
        yield Mutant(rule.name, place, change, before, after, _owed(rule, fields), context)
    for name, derivation in rule.derivations.items():
        yield from of_steps(f"{rule.name}, {name}", derivation)


def _owed(rule, fields):
    """What the rule so changed owes beyond what it owes already; None where its transpose cannot be solved for."""
    known = set(rule.obligations)
    try:
        return tuple(obligation for obligation in replace(rule, **fields).obligations if obligation not in known)
    except (DerivationError, KeyError, NotImplementedError, ValueError):
        return None


def _rule_fields(rule):
    """(place, change, before, after, fields) of every change to a rule's declaration."""
    size = sympy.Symbol("output_size")
    for change, term in formula_mutants(rule.output_size):
        yield "output_size", change, eq(size, rule.output_size), eq(size, term), {"output_size": term}
    for symbol, formula in rule.let.items():
        for change, term in formula_mutants(formula):
            fields = {"let": {**rule.let, symbol: term}}
            yield f"let {symbol}", change, eq(symbol, formula), eq(symbol, term), fields
    if rule.convolves:
        yield from _pad_fields(rule)
    else:
        for change, term in formula_mutants(rule.low):
            yield "low", change, eq(crop_low, rule.low), eq(crop_low, term), {"low": term}
    for law, statement in rule.laws.items():
        others = {name: other for name, other in rule.laws.items() if name != law}
        yield f"law: {law}", "dropped", statement, eq(0, 0), {"laws": others}
        for change, mutant in claim_mutants(statement):
            yield f"law: {law}", change, statement, mutant, {"laws": {**rule.laws, law: mutant}}


def _pad_fields(rule):
    low, high = rule.pads
    letters = (pad_low, pad_high)
    if not rule.laws:
        return
    if low != high:
        before, after = (And(tuple(map(eq, letters, pads))) for pads in ((low, high), (high, low)))
        yield "pads", "sides exchanged", before, after, {"pads": (high, low)}
    for place, (letter, formula) in enumerate(zip(letters, rule.pads)):
        if letter in rule.parameters:
            continue
        for change, term in formula_mutants(formula):
            pads = (term, high) if place == 0 else (low, term)
            yield f"{letter}", change, eq(letter, formula), eq(letter, term), {"pads": pads}


# What becomes of them.


def judge(mutant):
    """Refuted by a point and proved by nothing, or true, or neither.

    True is also what follows from the original, which is proved, or is equivalent to it.
    """
    if mutant.owed is None:
        return Judgement(mutant, "refused", "no rule can be made of it")
    for owed in mutant.owed:
        if grid.check(owed, POINTS).counterexample is not None:
            return _refuted(mutant, owed, "the grid")
    unproved = []
    for owed in mutant.owed:
        verdict = smt.check(owed, EFFORT)
        if verdict.proved:
            continue
        if refutes(owed, point_of(verdict.reason)):
            return Judgement(mutant, "refuted", "a point of the solver's")
        unproved.append(owed)
    for owed in unproved:
        if grid.check(owed, MORE_POINTS).counterexample is not None:
            return _refuted(mutant, owed, "the grid")
    positive = [with_positive_divisors(owed) for owed in unproved]
    for owed in positive:
        verdict = smt.check(owed, EFFORT)
        if verdict.proved:
            continue
        if refutes(owed, point_of(verdict.reason)):
            return Judgement(mutant, "refuted", "a point of the solver's")
        follows = replace(owed, context=(mutant.before,), claim=mutant.after)
        if owed.claim != mutant.after or not smt.check(with_positive_divisors(follows), EFFORT).proved:
            if (how := compared(mutant)) == "equivalent":
                return Judgement(mutant, "true", how)
            return Judgement(mutant, "survives", f"{owed.label}: {verdict.reason}")
    return Judgement(mutant, "true", compared(mutant) + (", where its divisors are positive" if positive else ""))


def _refuted(mutant, owed, by):
    if smt.check(owed, REFUTED_EFFORT).proved:
        return Judgement(mutant, "broken", f"{owed.label} is refuted by {by}, and proved")
    return Judgement(mutant, "refuted", by)


def with_positive_divisors(obligation):
    """The same, with every divisor in sight at least 1."""
    statements = (*obligation.context, obligation.claim)
    return replace(obligation, context=(*obligation.context, *_positive(statements)))


def _positive(statements):
    divisors = {division.args[1] for statement in statements for division in divisions_in(statement)}
    return tuple(ge(divisor, 1) for divisor in sorted(divisors, key=str) if not divisor.is_Integer)


def point_of(reason):
    """{letter: number} of a solver's reason; None where it names no point."""
    if not reason.startswith("false at"):
        return None
    return {sympy.Symbol(name): int(number) for name, number in re.findall(r"(\w+) = (-?\d+)", reason)}


def refutes(obligation, numbers):
    """Whether at a point, in plain integers, every divisor is positive, the context holds, and the claim does not."""
    if numbers is None:
        return False
    statements = (*obligation.context, obligation.claim)
    numbers = dict.fromkeys(set().union(*map(symbols_in, statements)), 0) | numbers
    divisors = {division.args[1] for statement in statements for division in divisions_in(statement)}
    try:
        if any(value(divisor, numbers) < 1 for divisor in divisors):
            return False
        return all(holds(known, numbers) for known in obligation.context) and not holds(obligation.claim, numbers)
    except ZeroDivisionError:
        return False


def compared(mutant):
    """How what is true stands to the original, as statements about any integers with positive divisors."""
    known = (*mutant.context, *_positive((*mutant.context, mutant.before, mutant.after)))
    follows = smt.check(Obligation("follows", (*known, mutant.before), mutant.after), LITTLE_EFFORT).proved
    implies = smt.check(Obligation("implies", (*known, mutant.after), mutant.before), LITTLE_EFFORT).proved
    return {(True, True): "equivalent", (True, False): "weaker", (False, True): "stronger"}.get(
        (follows, implies), "another truth"
    )


@dataclass(frozen=True)
class Score:
    """The judgements of a run, with the declared explanations of what survives: of each, why it is true.

    Whether the solver finds that in its time may depend on the machine; an explanation is stale where its mutant is
    refuted or gone.
    """

    judgements: tuple
    explained: dict

    def of(self, verdict):
        """The judgements with that verdict."""
        return [judgement for judgement in self.judgements if judgement.verdict == verdict]

    @cached_property
    def unexplained(self):
        """Survivors that nothing explains, and mutants that show a broken checker."""
        survivors = [one for one in self.of("survives") if one.mutant.key not in self.explained]
        return [*self.of("broken"), *survivors]

    @cached_property
    def stale(self):
        """Explanations of what is refuted or gone."""
        not_false = {judgement.mutant.key for judgement in (*self.of("survives"), *self.of("true"))}
        return [key for key in self.explained if key not in not_false]

    @property
    def passed(self):
        """Every mutant refuted, true or explained, and no explanation stale."""
        return bool(self.judgements) and not self.unexplained and not self.stale
