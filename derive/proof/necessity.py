"""Why each assumption stands in a theorem: a point where it alone fails and the claim with it."""

from dataclasses import dataclass

from derive.language.terms import Not, divisions_in, relations, symbols_in
from derive.proof.checkers import grid
from derive.proof.derivation import Obligation


@dataclass(frozen=True)
class Necessity:
    """`counterexample` violates the assumption and the claim; or the `divisor` has no meaning without it."""

    assumption: object
    counterexample: dict | None
    divisor: object = None

    @property
    def needed(self):
        """Whether anything fails without the assumption."""
        return self.counterexample is not None or self.divisor is not None


def necessities(theorem):
    """One `Necessity` per assumption, the counterexample with the smallest numbers that the grid has."""
    derivation = theorem.derivation
    definitions = tuple(fact.statement for fact in derivation.facts if fact.kind == "let")
    found = []
    for assumption in derivation.assumptions:
        others = tuple(other for other in derivation.assumptions if other != assumption)
        outside = Obligation("without", (*definitions, *others, Not(assumption)), theorem.claim)
        counterexample = grid.check(outside).counterexample
        divisors = {
            division.args[1] for statement in (theorem.claim, *definitions) for division in divisions_in(statement)
        }
        guarded = symbols_in(assumption) & set().union(*(divisor.free_symbols for divisor in divisors), set())
        divisor = min(guarded, key=str) if guarded and _is_lower_bound(assumption) and not counterexample else None
        found.append(Necessity(assumption, counterexample, divisor))
    return tuple(found)


def remember(found):
    """What some necessities say, without the statements they are of."""
    return tuple((necessity.counterexample, necessity.divisor) for necessity in found)


def recall(theorem, said):
    """The necessities behind `remember`, of the same theorem; None where nothing was said."""
    if said is None:
        return None
    return tuple(
        Necessity(assumption, *each) for assumption, each in zip(theorem.derivation.assumptions, said, strict=True)
    )


def _is_lower_bound(assumption):
    only = list(relations(assumption))
    return len(only) == 1 and only[0].op == ">=" and only[0].lhs.is_Symbol and only[0].rhs == 1
