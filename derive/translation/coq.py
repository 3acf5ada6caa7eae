"""The table as Coq files: one per rule, and one for what every statement rests on.

What a statement owes are lemmas closed by the one tactic of the prelude. Its theorem says what the page says, and is
put together from them: that there are legal parameters with the rule's crops exactly where the condition holds, that
the parameters shown are such and keep the limits of their layers, and that legal parameters with these crops are they.
"""

from functools import cached_property

import sympy

from derive.language.printers.coq import coq
from derive.language.symbols import L, N, crop_high, crop_low, i
from derive.language.terms import And, both, eq, ge, symbols_in
from derive.proof.checkers.coq import file_of, identifier, lemma, lemma_name, module_name, quantified, variables
from derive.proof.derivation import Obligation
from derive.translation.table import SIZES, Foundations, Written, statements


def module_of(claim):
    """The module in which a statement stands: that of the first rule it is about."""
    name = "foundations" if isinstance(claim, Foundations) else f"rule {claim.kinds[0].name}"
    return module_name(identifier(name).lower())


def theorem_name(statement):
    """The name of its theorem in Coq."""
    return identifier(statement.slug)


def files():
    """{module: text} of the whole table."""
    parts, titles = {}, {}
    for claim in statements().values():
        module = module_of(claim)
        if isinstance(claim, Foundations):
            titles[module] = "The rules of same: what their crops are, by one name and by another."
        else:
            rule = claim.kinds[0]
            titles[module] = f"Rule {rule.name}, {rule.rule.title}: what it can be written as, and which rules it is."
        parts.setdefault(module, []).append(claim)
    return {module: file_of(titles[module], (), texts(owners)) for module, owners in parts.items()}


def texts(owners):
    """The lemmas and theorems of some statements; a lemma that several owe stands there once."""
    names = {}
    for claim in owners:
        theorem = None if isinstance(claim, Foundations) else Composed(claim, names)
        for obligation in claim.obligations:
            name = lemma_name(obligation.label) if theorem is None else theorem.lemma_name(obligation)
            if names.setdefault(_key(obligation), name) == name:
                yield lemma(obligation, name=name)
        for obligation in theorem.crops_at_sizes if theorem else ():
            if _key(obligation) not in names:
                names[_key(obligation)] = lemma_name(obligation.label)
                yield lemma(obligation, name=lemma_name(obligation.label))
        if theorem and theorem.composed:
            yield theorem.text


def _key(obligation):
    return quantified(obligation.context, obligation.claim)


def _inside(statement):
    return coq.statement(statement, inside=True)


def _said(statements):
    return _inside(And(tuple(statements)))


def _arrows(statements, end):
    return " -> ".join((*map(_inside, statements), end))


def _letters(symbols):
    return " ".join(symbol.name for symbol in symbols)


def _conjoined(symbols):
    return " & ".join(symbol.name for symbol in symbols)


def _there_is(symbols, text):
    return f"(exists {_letters(symbols)} : Z, {text})" if symbols else text


def _named(prefix, statements):
    """{statement: name of the hypothesis that says it}."""
    return {_inside(each): f"{prefix}{place}" for place, each in enumerate(statements)}


class Composed:
    """A statement's theorem, put together from its lemmas; `names` are the names of the lemmas, by what they say."""

    def __init__(self, statement, names):
        self.statement, self.names = statement, names
        self.name = theorem_name(statement)
        self.condition = _inside(statement.condition)

    @property
    def composed(self):
        """Whether it is put together; otherwise the one lemma is the theorem."""
        return isinstance(self.statement, Written) or self.statement.for_all

    def lemma_name(self, obligation):
        """The name of the lemma for an obligation."""
        whole = not self.composed and obligation is self.statement.obligations[-1]
        return self.name if whole else f"{self.name}_{identifier(obligation.label)}"

    @cached_property
    def crops_at_sizes(self):
        """Of a choice for all input sizes: what the rule crops at each of the deciding ones."""
        if not isinstance(self.statement, Written) or not self.statement.for_all:
            return ()
        kind, found = self.statement.kind, []
        known = (*kind.ground, *(eq(*pair) for pair in kind.definitions))
        for size in SIZES:
            here = self.statement.at(size)
            terms = {L - N: sympy.expand(here[L] - here[N]), crop_low: here[crop_low], crop_high: here[crop_high]}
            claim = both(*(eq(*pair) for pair in terms.items()))
            found.append(Obligation(f"{kind.name} at {coq(size)}", (*known, eq(i, size)), claim))
        return tuple(found)

    def _named(self, obligation):
        letters = _letters(variables((*obligation.context, obligation.claim)))
        return f"{self.names[_key(obligation)]} {letters}"

    def _applied(self, obligation, facts):
        return " ".join((self._named(obligation), *(facts[_inside(each)] for each in obligation.context)))

    @property
    def text(self):
        """The theorem and its proof."""
        statement = self.statement
        if isinstance(statement, Written):
            known, claim, proof = self._for_all_sizes() if statement.for_all else self._at_one_size()
        else:
            known, claim, proof = self._alike_for_all_sizes()
        bound = set(statement.family.parameters) if isinstance(statement, Written) else set()
        if statement.for_all:
            bound |= {i, *(symbol for kind in statement.kinds for symbol, _ in kind.definitions)}
        spoken = variables(each for owed in statement.obligations[-2:] for each in (*owed.context, owed.claim))
        letters = _letters(symbol for symbol in spoken if symbol not in bound)
        assumed = "".join(f"  {_inside(each)} ->\n" for each in known)
        opening = f"intros {letters} {' '.join(_named('K', known).values())}."
        body = "".join(f"  {line}\n" for line in (opening, *proof))
        return f"Theorem {self.name} : forall {letters} : Z,\n{assumed}  ({claim}).\nProof.\n{body}Qed.\n"

    def _at_one_size(self):
        statement, condition = self.statement, self.condition
        parameters, reached, works = statement.family.parameters, statement.reached, _inside(statement.works)
        suffices, needed = statement.obligations[-2:]
        known, legal = _named("K", statement.context), _named("L", reached)
        claim = (
            f"({_there_is(parameters, _said(reached))} <-> {condition})\n"
            f"   /\\ ({condition} -> {works})\n"
            f"   /\\ (forall {_letters(parameters)} : Z, {_arrows(reached, _said(statement.family.forced))})"
        )
        from_needed = self._applied(needed, known | legal)
        opened = [*(letter.name for letter in parameters), *legal.values()]
        proof = (
            f"assert (works : {condition} -> {works}).",
            f"{{ intros C. exact ({self._applied(suffices, known | {condition: 'C'})}). }}",
            "split; [split | split].",
            f"- intros ({' & '.join(opened)}). exact (proj1 ({from_needed})).",
            f"- intros C. exists {self._terms(statement.parameters.values())}. shown (works C).",
            "- exact works.",
            f"- intros {' '.join(opened)}. exact (proj2 ({from_needed})).",
        )
        return statement.context, claim, proof

    @staticmethod
    def _terms(terms):
        return ", ".join(f"({coq(term)})" for term in terms)

    def _for_all_sizes(self):
        """One choice of parameters for every input size; an output size is given for each."""
        statement, below = self.statement, self.statement.at_one_size
        suffices, needed = statement.obligations[-2:]
        definitions = {symbol: eq(symbol, term) for symbol, term in statement.kind.definitions}
        chosen = tuple(statement.constant)
        sized = tuple(letter for letter in statement.family.parameters if letter not in chosen)
        every = _there_is(sized, _said(statement.reached))
        for symbol, told in reversed(({i: ge(i, 1)} | definitions).items()):
            every = f"(forall {symbol.name} : Z, {_inside(told)} -> {every})"
        claim = f"{_there_is(chosen, every)} <-> {self.condition}"

        known, facts, at_sizes = _named("K", statement.sized), {}, []
        for place, size in enumerate(SIZES):
            parts = _named(f"A{place}_", statement.reached_at(size))
            steps = [f"clear {' '.join(facts.values())}.", *self._at(place, sized)][not facts :]
            at_sizes.append(f"  assert {_said(statement.reached_at(size))} as ({' & '.join(parts.values())}).")
            at_sizes += [f"  {{ {steps[0]}", *(f"    {step}" for step in steps[1:-1]), f"    {steps[-1]} }}"]
            facts |= parts
        defined = _named("I", (ge(i, 1), *definitions.values()))
        here = known | defined | {self.condition: "C"}
        works = self._applied(below.obligations[-2], here | {_inside(below.condition): "(proj1 S)" if chosen else "S"})
        first = self._terms(first for _, first in statement.constant.values())
        given = self._terms(statement.parameters[letter] for letter in sized)
        letters = (f"{symbol.name} {name}" for symbol, name in zip((i, *definitions), defined.values()))
        proof = (
            "split.",
            f"- intros {f'({_conjoined(chosen)} & W)' if chosen else 'W'}.",
            *at_sizes,
            f"  exact ({self._applied(needed, known | facts)}).",
            f"- intros C. {f'exists {first}. ' if chosen else ''}intros {' '.join(letters)}.",
            f"  pose proof ({self._applied(suffices, here)}) as S.",
            f"  {f'exists {given}. ' if sized else ''}shown (conj S ({works})).",
        )
        return statement.sized, claim, proof

    def _at(self, place, sized):
        """From W, which holds for every input size, that the parameters are legal and exact at a deciding one."""
        size, crops = SIZES[place], self.crops_at_sizes[place]
        yield f"destruct (ex_intro (fun x => x = {coq(size)}) ({coq(size)}) eq_refl) as ({i.name} & I)."
        yield f"assert (J : {coq(ge(i, 1))}) by lia. specialize (W {i.name} J)."
        yield " ".join(f"defined W {symbol.name}." for symbol, _ in self.statement.kind.definitions)
        for letter in sized:
            yield f"destruct W as ({letter.name} & W)."
            yield f"assert (E : {coq(eq(letter, self.statement.parameters[letter]))}) by lia. rewrite E in W."
        yield f"pose proof ({self._named(crops)}) as F. repeat specialize (F ltac:(assumption))."
        yield f"destruct F as (F0 & F1 & F2). rewrite F0, F1, F2 in *. subst {i.name}."
        yield "retold W."

    def _alike_for_all_sizes(self):
        suffices, needed = self.statement.obligations[-2:]
        *every, _ = suffices.context
        sized = [statement for statement in every if i not in symbols_in(statement)]
        of_size = [statement for statement in every if i in symbols_in(statement)]
        known, facts, at_sizes = _named("K", sized), {}, []
        for place, (size, instance) in enumerate(zip(SIZES, needed.context[len(sized) :], strict=True)):
            at_sizes.append(f"  assert (A{place} : {_inside(instance)}) by retold (W ({coq(size)}) ltac:(lia)).")
            facts[_inside(instance)] = f"A{place}"
        here = known | _named("I", of_size) | {self.condition: "C"}
        proof = (
            "split.",
            "- intros W.",
            *at_sizes,
            f"  exact ({self._applied(needed, known | facts)}).",
            f"- intros C {i.name} {' '.join(_named('I', of_size).values())}. exact ({self._applied(suffices, here)}).",
        )
        claim = f"(forall {i.name} : Z, {_arrows(of_size, _inside(suffices.claim))}) <-> {self.condition}"
        return sized, claim, proof
