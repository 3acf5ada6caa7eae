"""The third checker: a derivation as a Coq file, for Coq itself.

Each obligation becomes a lemma closed by the one tactic of the prelude, and the derivation a theorem put together
from these lemmas by name: so what Coq accepts is that the displayed steps, each from the facts it cites,
end in the theorem as displayed. Nothing here runs Coq.
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, cached_property

from derive.language.printers.coq import coq
from derive.language.symbols import quantity
from derive.language.terms import substitute, symbols_in

LIBRARY = "Padproof"
PRELUDE = "Prelude"


def module_name(slug):
    """The Coq module of a theorem or mode: `same-size` is `Same_size`."""
    return slug.replace("-", "_").capitalize()


def identifier(text):
    """A label as part of a Coq name."""
    return re.sub(r"[^A-Za-z0-9]+", "_", text.replace("′", " prime")).strip("_")


def lemma_name(label, prefix=""):
    """The name of the lemma for an obligation."""
    return f"{prefix}step_{identifier(label)}"


def variables(statements):
    """The letters of some statements, in the order of their declaration."""
    found = set().union(*map(symbols_in, statements), set())
    return sorted(found, key=lambda symbol: quantity(symbol).rank)


@cache
def quantified(statements, claim):
    """`forall letters, statement -> … -> claim`."""
    letters = " ".join(symbol.name for symbol in variables((*statements, claim)))
    opening = f"forall {letters} : Z,\n  " if letters else ""
    return opening + " ->\n  ".join(coq.statement(each, inside=True) for each in (*statements, claim))


def lemma(obligation, prefix="", name=""):
    """One obligation, to be closed by the tactic."""
    name = name or lemma_name(obligation.label, prefix)
    return f"Lemma {name} : {quantified(obligation.context, obligation.claim)}.\nProof. padproof. Qed.\n"


@dataclass(frozen=True, eq=False)
class Composition:
    """A derivation put together from the lemmas of its steps.

    `prefix` keeps apart the lemmas of two derivations in one file.
    """

    name: str
    derivation: object
    prefix: str = ""

    @cached_property
    def owed(self):
        """What the steps owe; the whole is what the composition itself proves."""
        return [obligation for obligation in self.derivation.obligations if not obligation.goal]

    @cached_property
    def hypotheses(self):
        """The facts that the theorem starts from: assumptions, then definitions."""
        facts = self.derivation.facts
        return [fact for kind in ("given", "let") for fact in facts if fact.kind == kind]

    @cached_property
    def letters(self):
        """Every letter that the derivation uses."""
        return variables([fact.statement for fact in self.derivation.facts] + [self.derivation.goal])

    @property
    def text(self):
        """The lemmas, and the theorem."""
        lemmas = "\n".join(lemma(obligation, self.prefix) for obligation in self.owed)
        letters = " ".join(symbol.name for symbol in self.letters)
        labels = " ".join(_hypothesis(fact) for fact in self.hypotheses)
        opening = f"forall {letters} : Z,\n  " if letters else ""
        told = [fact.statement for fact in self.hypotheses] + [self.derivation.goal]
        statement = opening + " ->\n  ".join(coq.statement(each, inside=True) for each in told)
        steps = [line for step in self.derivation.steps for line in self._step(step)]
        end = f"exact {self._lemma(self.derivation.goal_owed, self.derivation.goal_using, frozenset())}."
        body = "\n".join(f"  {line}" for line in (f"intros {letters} {labels}.".replace(" .", "."), *steps, end))
        return f"{lemmas}\nTheorem {self.name} : {statement}.\nProof.\n{body}\nQed.\n"

    def _step(self, step):
        fact = step.fact
        if step.kind in ("given", "let", "assume"):
            return
        pending = sorted(fact.pending, key=int)
        cases = [self._fact(label) for label in pending]
        claim = " -> ".join(
            coq.statement(each, inside=True) for each in (*(c.statement for c in cases), fact.statement)
        )
        yield f"assert ({_hypothesis(fact)} : {claim})."
        opening = [f"intros {' '.join(map(_hypothesis, cases))}."] if cases else []
        yield "{ " + "\n    ".join([*opening, *self._proof(step)]) + " }"

    def _proof(self, step):
        inside = step.fact.pending
        match step.kind:
            case "have":
                (line,) = step.lines
                yield f"exact {self._lemma(*line.owed, line.using, inside)}."
            case "chain":
                for place, line in enumerate(step.lines):
                    (owed,) = line.owed
                    yield f"assert (L{place} : {coq(owed.claim)}) by exact {self._lemma(owed, line.using, inside)}."
                yield "composed."
            case "cite":
                yield from self._cited(step)
            case "cases":
                yield from self._cases(step)
            case "under":
                case, inner = step.lines[0].using
                yield f"intros {_hypothesis(case)}. exact {self._used(inner, inside | {case.label})}."

    def _cited(self, step):
        (line,) = step.lines
        for place, owed in enumerate(line.owed):
            applied = self._lemma(owed, line.using, step.fact.pending)
            yield f"assert (C{place} : {coq(owed.claim)}) by exact {applied}."
        arguments = " ".join(f"({coq(term)})" for term in self._arguments(step))
        yield f"cited ({theorem_name(step.start)} {arguments})."

    def _arguments(self, step):
        """What the letters of a cited theorem stand for here."""
        theorem, replacements = step.start, step.replacements
        own = set(self.letters)
        definitions, named = theorem.derivation.definitions, {}
        for symbol, term in definitions.items():
            named[symbol] = symbol if symbol in replacements else substitute(term, named)
        for symbol in Composition("", theorem.derivation).letters:
            term = substitute(named.get(symbol, symbol), replacements)
            yield term if term.free_symbols <= own else term.xreplace(dict.fromkeys(term.free_symbols - own, 0))

    def _cases(self, step):
        fact = step.fact
        *branches, last = step.lines
        names = "|".join(_hypothesis(branch.using[0]) for branch in branches)
        yield f"destruct {self._lemma(*last.owed, last.using, fact.pending)} as [{names}]."
        for branch in branches:
            inside = fact.pending | {branch.using[0].label}
            yield f"- exact {self._lemma(*branch.owed, branch.using, inside)}."

    def _fact(self, label):
        return next(fact for fact in self.derivation.facts if fact.label == label)

    def _used(self, fact, inside):
        """A fact as a term, given the cases that are assumed where it is used."""
        open_cases = sorted(fact.pending, key=int) if fact.kind != "assume" else []
        assert set(open_cases) <= set(inside), (fact.label, open_cases, inside)
        if not open_cases:
            return _hypothesis(fact)
        return f"({_hypothesis(fact)} {' '.join(_hypothesis(self._fact(label)) for label in open_cases)})"

    def _lemma(self, obligation, using, inside):
        """The lemma of what a line owes, applied to its letters and to the facts it uses."""
        letters = [symbol.name for symbol in variables((*obligation.context, obligation.claim))]
        facts = [self._used(fact, inside) for fact in using]
        return f"({' '.join([lemma_name(obligation.label, self.prefix), *letters, *facts])})"


def _hypothesis(fact):
    return f"H{fact.label}"


def theorem_name(theorem):
    """The name of a theorem in Coq."""
    return identifier(theorem.slug)


def file_of(title, cited, parts, more=()):
    """A whole file, after the theorems it cites and `more` hand-written files."""
    needed = " ".join((PRELUDE, *more, *(module_name(theorem.slug) for theorem in cited)))
    standard = "Require Import List.\n" if more else ""
    head = f"From {LIBRARY} Require Import {needed}.\n{standard}Open Scope Z_scope.\n"
    return "\n".join((f"(* {title} *)\n", head, *parts))


def _apart(names):
    """The same names, with a number where one was there before."""
    before = Counter()
    for name in names:
        before[name] += 1
        yield name if before[name] == 1 else f"{name}_{before[name]}"


def assumptions_file(stated):
    """The file that asks what the statements of others rest on: on no axiom, Coq answers, where they are closed.

    `stated` is {module: names}. All are asked at once, since what they share is then looked through once.
    """
    modules = "".join(f"  {module}\n" for module in stated)
    named = "".join(f"  let _ := @{module}.{name} in\n" for module, names in stated.items() for name in names)
    told = "(* What every statement rests on. *)\n\n"
    asked = f"Definition everything :=\n{named}  I.\n\nPrint Assumptions everything.\n"
    return f"{told}From {LIBRARY} Require\n{modules.rstrip()}.\n\n{asked}"


def apply_theorem(theorem, replacements):
    """A theorem at these letters, the others standing for themselves, as a Coq term."""
    letters = Composition("", theorem.derivation).letters
    return f"{theorem_name(theorem)} {' '.join(f'({coq(replacements.get(letter, letter))})' for letter in letters)}"


def theorem_file(theorem):
    """The Coq file of a theorem."""
    composition = Composition(theorem_name(theorem), theorem.derivation)
    return file_of(f"{theorem.number} {theorem.name}. {theorem.sentence}", theorem.uses, [composition.text])


def mode_file(mode):
    """The Coq file of a mode: its derivations, and everything else that it owes, lemma by lemma."""
    compositions = [
        Composition(f"{mode.name}_{name}", derivation, f"{name}_") for name, derivation in mode.derivations.items()
    ]
    displayed = {obligation for each in compositions for obligation in each.derivation.obligations}
    others = dict.fromkeys(obligation for obligation in mode.obligations if obligation not in displayed)
    names = list(_apart(lemma_name(obligation.label) for obligation in others))
    lemmas = [lemma(obligation, name=name) for obligation, name in zip(others, names)]
    cited = {used.slug: used for each in compositions for used in each.derivation.cited}.values()
    return file_of(f"{mode.name}. {mode.summary}", cited, [*lemmas, *(each.text for each in compositions)])
