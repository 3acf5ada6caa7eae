"""What a derivation rests on: one hypothesis, definition, citation or case taken away, and what then fails.

Where nothing fails, what was taken away was superfluous.
"""

from dataclasses import dataclass, replace

from derive.language.terms import Or
from derive.proof.checkers import grid, smt
from derive.proof.mutation import POINTS, point_of, refutes, with_positive_divisors

EFFORT = 800_000


@dataclass(frozen=True, eq=False)
class Removal:
    """What was removed from a derivation, and what is owed without it."""

    owner: str
    what: str
    owed: tuple


def removals(owner, derivation, laws=()):
    """Each hypothesis and definition removed throughout, each citation from its line, each case from its cases.

    A rule's definitions are removed from what it owes of its `laws` too.
    """
    every = (*derivation.divisor_obligations(), *derivation.obligations, *laws)
    for fact in derivation.facts:
        if fact.kind in ("given", "let"):
            owed = tuple(without(fact, obligation) for obligation in every if fact.statement in obligation.context)
            yield Removal(owner, f"{fact.kind} {fact.label}", owed)
    for place, using, owed in _lines(derivation):
        for fact in using:
            yield Removal(owner, f"fact {fact.label} of {place}", tuple(without(fact, debt) for debt in owed))
    for step in derivation.steps:
        if step.kind == "cases":
            yield from _cases(owner, step)


def without(fact, obligation):
    """The obligation without one fact in its context."""
    return replace(obligation, context=tuple(known for known in obligation.context if known != fact.statement))


def unused(derivation):
    """Facts other than hypotheses and definitions that nothing later cites."""
    used = {id(fact) for step in derivation.steps for line in step.lines for fact in line.using}
    used |= {id(fact) for fact in derivation.goal_using}
    return [fact for fact in derivation.facts if fact.kind not in ("given", "let") and id(fact) not in used]


def _lines(derivation):
    """(place, facts cited there, what is owed there); a case itself is no citation of its branch."""
    for step in derivation.steps:
        if step.kind == "under":  # a rule of logic: nothing is owed
            continue
        for number, line in enumerate(step.lines, 1):
            branching = step.kind == "cases" and line is not step.lines[-1]
            using = line.using[1:] if branching else line.using
            yield f"line {number} of {step.kind} {step.fact.label}", using, line.owed
    yield "the goal", derivation.goal_using, [derivation.goal_owed]


def _cases(owner, step):
    *branches, last = step.lines
    (covered,) = last.owed
    for branch in branches:
        others = Or(tuple(other.right for other in branches if other is not branch))
        owed = replace(covered, claim=others)
        yield Removal(owner, f"case {branch.using[0].label} of step {step.fact.label}", (owed,))


def caught(removal):
    """How a removal is noticed, or "" where it is not.

    `a point` refutes what is owed; or `a divisor` need no longer be positive; or the solver no longer proves it,
    which is only `unproved`.
    """
    found = ""
    if any(grid.check(owed, POINTS).counterexample is not None for owed in removal.owed):
        return "a point"
    for owed in removal.owed:
        verdict = smt.check(owed, EFFORT)
        if verdict.proved:
            continue
        if refutes(owed, point_of(verdict.reason)):
            return "a point"
        if smt.check(with_positive_divisors(owed), EFFORT).proved:
            found = "a divisor"
        found = found or "unproved"
    return found
