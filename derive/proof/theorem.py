"""A theorem: a derivation with a name, a permanent address and a sentence."""

from dataclasses import dataclass
from functools import cached_property

from derive.language.terms import symbols_in
from derive.proof.checkers import grid, smt
from derive.proof.derivation import DerivationError

THEOREM, REMARK = "Theorem", "Remark"


@dataclass(frozen=True)
class Theorem:
    """`slug` is its address for ever; `number` its place among the theorems; `sentence` says what the claim says.

    `kind` is what its page calls it. A remark is proved like a theorem: it says one again in other letters, or
    something whose proof is a line.
    `sources` are where the behaviour that `why` or `remark` speak of was read, where it is not measured here.
    """

    number: str
    slug: str
    name: str
    sentence: str
    why: str
    derivation: object
    remark: str = ""
    sources: tuple = ()
    kind: str = THEOREM

    def __post_init__(self):
        if self.derivation.goal is None:
            raise DerivationError(f"the derivation of {self.slug} has no qed")

    @property
    def family(self):
        """The number of its family: 2 for theorem 2.5."""
        return int(self.number.partition(".")[0])

    @property
    def claim(self):
        """What is proved, under the assumptions and definitions of the derivation."""
        return self.derivation.goal

    @property
    def spoken_of(self):
        """{symbol: term} of the definitions that the claim needs to be read; its derivation may make more."""
        needed = symbols_in(self.claim)
        found = {}
        for symbol, term in reversed(self.derivation.definitions.items()):
            if symbol in needed:
                found[symbol] = term
                needed = needed | term.free_symbols
        return dict(reversed(found.items()))

    @property
    def uses(self):
        """The theorems that its derivation cites, each once."""
        return tuple({cited.slug: cited for cited in self.derivation.cited}.values())

    @cached_property
    def obligations(self):
        """Everything a checker must accept: divisors, each step, and the whole."""
        return (*self.derivation.divisor_obligations(), *self.derivation.obligations)


@dataclass(frozen=True)
class Report:
    """What the checkers said of one theorem, or of anything that owes obligations, and of what it cites.

    `coq` names the Coq that accepted its printed file as it is; empty where none did.
    """

    name: str
    solver: tuple
    grid: tuple
    cited: tuple = ()
    coq: str = ""

    @property
    def proved(self):
        """Every obligation closed by the solver, none refuted or vacuous on the grid, and all that is cited proved."""
        own = (*self.solver, *self.grid)
        return bool(own) and all(verdict.proved for verdict in own) and all(report.proved for report in self.cited)

    @property
    def points(self):
        """Grid points that satisfied a context."""
        return sum(count.points for count in self.grid)

    @property
    def failures(self):
        """(obligation, reason) of whatever is not proved."""
        return tuple(
            (verdict.obligation, verdict.reason) for verdict in (*self.solver, *self.grid) if not verdict.proved
        )


def remember(report):
    """What a report of something proved says, as plain data: questions and points."""
    return tuple(verdict.questions for verdict in report.solver), tuple(count.points for count in report.grid)


def recall(name, obligations, said):
    """The report behind `remember`, of the same obligations; None where nothing was said."""
    if said is None:
        return None
    questions, points = said
    solver = (smt.Verdict(owed, True, "", asked) for owed, asked in zip(obligations, questions, strict=True))
    counts = (grid.Count(owed, number, None) for owed, number in zip(obligations, points, strict=True))
    return Report(name, tuple(solver), tuple(counts))


def prove(name, obligations, cited=(), points=grid.POINTS, ask=None):
    """Run both checkers on every obligation; `cited` are the reports of the theorems that they use.

    `points` are about how many the grid looks at for each, `ask` stands in for `smt.answer`.
    """
    counts = (grid.check(obligation, points) for obligation in obligations)
    return Report(name, tuple(smt.check(owed, ask=ask) for owed in obligations), tuple(counts), tuple(cited))
