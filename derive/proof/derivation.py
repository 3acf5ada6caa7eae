"""A derivation: a proof as a person reads it, in which every displayed step is an obligation.

A step may use only facts of its own derivation, and names each one, so what a reader sees cited is exactly what the
checkers were given. Facts come from `given`, `let`, `cite`, `assume`, `have`, `chain` and `cases`, and from nowhere
else.
"""

from dataclasses import dataclass, field, replace
from string import ascii_lowercase

from derive.language.terms import Iff, Implies, Relation, divisions_in, either, eq, ge, substitute, symbols_in

TRANSITIVE = {"=": 0, "<=": 1, "<": 2}
MIRRORED = {">=": "<=", ">": "<"}


@dataclass(frozen=True)
class Obligation:
    """`context` must imply `claim` over all integers. `goal` marks the theorem itself, from its assumptions alone."""

    label: str
    context: tuple
    claim: object
    goal: bool = False


@dataclass(frozen=True, eq=False)
class Fact:
    """Something a derivation may cite. `pending` are the assumed cases it still depends on."""

    label: str
    statement: object
    kind: str
    pending: frozenset = frozenset()


@dataclass(frozen=True)
class Line:
    """One displayed line: relation sign, what stands right of it, the facts it uses, why, and what it owes for that."""

    sign: str
    right: object
    using: tuple
    why: str
    owed: tuple = ()


@dataclass(frozen=True)
class Step:
    """One displayed step. A chain has several lines and starts from `start`; other kinds have `fact` alone.

    A citation starts from its theorem, and `replacements` says what the theorem's letters stand for.
    """

    kind: str
    fact: Fact
    start: object = None
    lines: tuple = ()
    replacements: dict = field(default_factory=dict)


class DerivationError(Exception):
    """A derivation was put together wrongly: a foreign fact, an open case, a chain that proves nothing."""


@dataclass
class Derivation:
    """Built once, top to bottom; then read by the pages and checked by every checker."""

    steps: list = field(default_factory=list)
    obligations: list = field(default_factory=list)
    facts: list = field(default_factory=list)
    cited: list = field(default_factory=list)
    goal: object = None
    goal_using: tuple = ()
    goal_owed: Obligation | None = None

    def _add(self, statement, kind, using=()):
        if self.goal is not None:
            raise DerivationError("the proof has ended: nothing can be added after qed")
        self._check_own(using)
        fact = Fact(f"{len(self.facts) + 1}", statement, kind, frozenset().union(*(used.pending for used in using)))
        self.facts.append(fact)
        return fact

    def _check_own(self, using):
        for used in using:
            if not any(used is own for own in self.facts):
                raise DerivationError(f"fact {used.label} belongs to another derivation; cite its theorem instead")

    def _owe(self, label, using, claim):
        owed = Obligation(label, tuple(used.statement for used in using), claim)
        self.obligations.append(owed)
        return owed

    def given(self, *statements):
        """Assumptions of the theorem; one fact each."""
        facts = []
        for statement in statements:
            renamed = symbols_in(statement) & set(self.definitions)
            if renamed:
                raise DerivationError(f"{min(renamed, key=str)} is defined above: an assumption about it comes first")
            fact = self._add(statement, "given")
            self.steps.append(Step("given", fact))
            facts.append(fact)
        return facts[0] if len(facts) == 1 else facts

    def let(self, symbol, term):
        """Name a term. The symbol must be new, so that the definition cannot be a hidden assumption."""
        seen = set().union(*(symbols_in(fact.statement) for fact in self.facts), set())
        if symbol in seen or symbol in term.free_symbols:
            raise DerivationError(f"{symbol} already means something: it cannot be defined again")
        fact = self._add(eq(symbol, term), "let")
        self.steps.append(Step("let", fact))
        return fact

    def cite(self, theorem, replacements=None, using=()):
        """An earlier theorem, with its letters replaced. Its assumptions become an obligation here.

        A letter that the theorem defines is spelt out, unless `replacements` names it: then what it names
        must be proved to be what the theorem means.
        """
        replacements = dict(replacements or {})
        named, debts = {}, []
        for symbol, term in theorem.derivation.definitions.items():
            meaning = substitute(substitute(term, named), replacements)
            if symbol in replacements:
                named[symbol] = symbol
                owed = eq(replacements[symbol], meaning)
                debts.append(self._owe(f"{len(self.facts) + 1}, the meaning of {symbol}", using, owed))
            else:
                named[symbol] = substitute(term, named)
        claim = substitute(substitute(theorem.derivation.goal, named), replacements)
        self.cited.append(theorem)
        fact = self._add(claim, "cite", using)
        for number, given in enumerate(theorem.derivation.assumptions):
            owed = substitute(substitute(given, named), replacements)
            debts.append(self._owe(f"{fact.label}, assumption {number + 1} of {theorem.slug}", using, owed))
        line = Line("", fact.statement, tuple(using), "", tuple(debts))
        self.steps.append(Step("cite", fact, theorem, (line,), replacements))
        return fact

    def assume(self, condition):
        """A case. Facts that use it stay open until `cases` closes them."""
        label = f"{len(self.facts) + 1}"
        fact = Fact(label, condition, "assume", frozenset({label}))
        self.facts.append(fact)
        self.steps.append(Step("assume", fact))
        return fact

    def have(self, claim, using=(), why=""):
        """A claim that follows from the facts used."""
        fact = self._add(claim, "have", using)
        owed = self._owe(fact.label, using, claim)
        self.steps.append(Step("have", fact, lines=(Line("", claim, tuple(using), why, (owed,)),)))
        return fact

    def chain(self, start, *lines):
        """`start` sign right, sign right, …: each line an obligation; the fact is start against the last right side.

        Lines are `(sign, right, using, why)`. Signs are `= <= < >= >` between terms, `<=> =>` between statements.
        """
        if not lines:
            raise DerivationError("a chain needs at least one line")
        lines = [Line(*line) for line in lines]
        used = [fact for line in lines for fact in line.using]
        fact = self._add(_compose(start, lines), "chain", used)
        left, shown = start, []
        for letter, line in zip(ascii_lowercase, lines):
            owed = self._owe(f"{fact.label}{letter}", line.using, relate(line.sign, left, line.right))
            shown.append(replace(line, owed=(owed,)))
            left = line.right
        self.steps.append(Step("chain", fact, start=start, lines=tuple(shown)))
        return fact

    def cases(self, claim, branches, using=(), why=""):
        """`claim`, because each branch `(case, facts)` gives it and the facts `using` leave no other case."""
        still_pending = frozenset().union(*(used.pending for used in using), frozenset())
        lines = []
        fact_label = f"{len(self.facts) + 1}"
        for case, facts in branches:
            self._check_own((case, *facts))
            owed = self._owe(f"{fact_label}, case {case.label}", (case, *facts), claim)
            still_pending |= frozenset().union(*(used.pending for used in facts), frozenset()) - {case.label}
            lines.append(Line("", case.statement, (case, *facts), "", (owed,)))
        every = either(*(case.statement for case, _ in branches))
        owed = self._owe(f"{fact_label}, no other case", using, every)
        self._check_own(using)
        fact = Fact(fact_label, claim, "cases", still_pending)
        self.facts.append(fact)
        self.steps.append(Step("cases", fact, start=why, lines=(*lines, Line("", claim, tuple(using), why, (owed,)))))
        return fact

    def under(self, case, fact):
        """`case ⟹ fact`, which no longer depends on the case. A rule of logic: nothing to check."""
        self._check_own((case, fact))
        closed = Fact(
            f"{len(self.facts) + 1}", Implies(case.statement, fact.statement), "under", fact.pending - {case.label}
        )
        self.facts.append(closed)
        self.steps.append(Step("under", closed, lines=(Line("", closed.statement, (case, fact), ""),)))
        return closed

    def qed(self, goal, using=()):
        """The theorem: it must follow from the facts used, and from assumptions, definitions and citations alone."""
        self._check_own(using)
        still_pending = frozenset().union(*(used.pending for used in using), frozenset())
        if still_pending:
            raise DerivationError(
                f"the case {', '.join(sorted(still_pending))} was assumed and never closed by cases()"
            )
        if self.goal is not None:
            raise DerivationError("the proof has ended: it has one qed")
        self.goal_owed = self._owe("goal", using, goal)
        self.goal, self.goal_using = goal, tuple(using)
        ground = tuple(
            fact.statement for fact in self.facts if fact.kind in ("given", "let", "cite") and not fact.pending
        )
        self.obligations.append(Obligation("theorem", ground, goal, goal=True))
        return self

    @property
    def assumptions(self):
        """What the theorem assumes, as statements."""
        return tuple(fact.statement for fact in self.facts if fact.kind == "given")

    @property
    def definitions(self):
        """{symbol: term} of every `let`, in order."""
        return {fact.statement.lhs: fact.statement.rhs for fact in self.facts if fact.kind == "let"}

    def divisor_obligations(self):
        """For each division in sight, that its divisor is at least 1, from the assumptions and definitions."""
        ground = tuple(fact.statement for fact in self.facts if fact.kind in ("given", "let"))
        return divisor_obligations(ground, self.obligations)


def divisor_obligations(ground, obligations):
    """For each division in the obligations, that its divisor is at least 1.

    It must follow from those statements of the ground in which nothing is divided: for what a division means is only
    known once its divisor is positive, and a checker that took that for granted would prove it from itself.
    """
    plain = tuple(statement for statement in ground if not divisions_in(statement))
    divisors = {}
    for obligation in obligations:
        for statement in (*obligation.context, obligation.claim):
            for division in divisions_in(statement):
                divisors[division.args[1]] = None
    fixed = [divisor for divisor in divisors if divisor.is_Integer and divisor < 1]
    if fixed:
        raise DerivationError(f"division by {fixed[0]}")
    positive = sorted((divisor for divisor in divisors if not divisor.is_Integer), key=str)
    return tuple(Obligation(f"{divisor} ≥ 1", plain, ge(divisor, 1)) for divisor in positive)


def relate(sign, left, right):
    if sign == "<=>":
        return Iff(left, right)
    if sign == "=>":
        return Implies(left, right)
    return Relation(sign, left, right)


def _compose(start, lines):
    """The one relation that a chain of them proves."""
    signs = [line.sign for line in lines]
    end = lines[-1].right
    if set(signs) == {"<=>"}:
        return Iff(start, end)
    if set(signs) <= {"<=>", "=>"}:
        return Implies(start, end)
    upward = [MIRRORED.get(sign, sign) for sign in signs]
    if any(sign not in TRANSITIVE for sign in upward) or (
        any(sign in MIRRORED for sign in signs) and any(sign in ("<", "<=") for sign in signs)
    ):
        raise DerivationError(f"the signs {' '.join(signs)} do not compose")
    strongest = max(upward, key=TRANSITIVE.get)
    if any(sign in MIRRORED for sign in signs):
        strongest = {"<=": ">=", "<": ">"}[strongest]
    return Relation(strongest, start, end)
