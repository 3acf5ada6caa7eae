"""A claim, formula, law or case changed in one place is refuted or true; and nothing a proof rests on can be spared.

`derive prove --mutants` judges every mutant; here a sample is judged.
"""

from collections import Counter
from dataclasses import replace
from itertools import islice

import pytest
import removal
from click.testing import CliRunner

from derive import catalog
from derive.assurance import mutants
from derive.commands import main
from derive.language.symbols import i, m, o, pad_high, pad_low, s
from derive.language.terms import (
    And,
    Iff,
    Implies,
    Not,
    Or,
    ceil_div,
    divides,
    eq,
    floor_div,
    ge,
    gt,
    le,
    lt,
    maximum,
    mod,
)
from derive.proof import mutation
from derive.proof.checkers import grid
from derive.proof.derivation import Derivation, Obligation

pytest.importorskip("z3", reason="the solver is missing: python -m pip install -e '.[prove]'")
THEOREMS, MODES = catalog.theorems(), catalog.modes()
EVERY_THEOREMS, EVERY_RULES = 61, 60
UNPROVED = {("transposed-receptive-field", "fact 8 of the goal")}


def changes(found):
    return [changed for _, changed in found]


def test_a_term_is_changed_in_every_place():
    total = maximum(floor_div(i, s), 0)
    found = changes(mutation.formula_mutants(total))
    assert maximum(ceil_div(i, s), 0) in found and maximum(floor_div(i + 1, s), 0) in found
    assert floor_div(i, s) in found and 0 in found and total - 1 in found
    assert floor_div(i, s) in changes(mutation.term_mutants(mod(i, s)))


def test_a_statement_is_changed_in_every_place():
    small, large = le(i, m), gt(i, m)
    assert {lt(i, m), eq(i, m), le(i, m + 1), le(i, m - 1)} <= set(changes(mutation.statement_mutants(small)))
    assert {small, large, Or((small, large))} <= set(changes(mutation.statement_mutants(And((small, large)))))
    assert {Implies(small, large), Implies(large, small)} <= set(changes(mutation.statement_mutants(Iff(small, large))))
    assert Implies(large, small) in changes(mutation.statement_mutants(Implies(small, large)))
    assert divides(s, i) in changes(mutation.statement_mutants(Not(divides(s, i))))
    assert eq(pad_high, 0) in changes(mutation.claim_mutants(eq(pad_low, 0)))


def test_every_mutant_has_a_name_of_its_own():
    for owner in ("output-size", "same-size", "overlap-even", "same_undilated", "representability: e-symmetric"):
        names = Counter(mutant.key for mutant in mutants.of(owner))
        assert names and names.most_common(1)[0][1] == 1, names.most_common(1)


def test_a_sample_of_all_mutants_is_refuted_or_true():
    sample = [mutant for slug in THEOREMS for mutant in mutants.of(slug)][::EVERY_THEOREMS]
    for number, rule in enumerate(MODES.values()):
        sample += islice(mutation.of_rule(rule, every=EVERY_RULES, start=7 * number), 0, None, EVERY_RULES)
    verdicts = Counter()
    for mutant in sample:
        judgement = mutation.judge(mutant)
        verdicts[judgement.verdict] += 1
        assert judgement.verdict in ("refuted", "refused", "true") or mutant.key in mutants.EXPLAINED, mutant.key
    assert verdicts.total() >= 120 and verdicts["refuted"] >= 80 and verdicts["true"] >= 10, verdicts


def judged(before, after, context=()):
    mutant = mutation.Mutant("owner", "place", "change", before, after, (Obligation("place", context, after),))
    return mutation.judge(mutant)


@pytest.mark.parametrize(
    ("before", "after", "how"),
    [
        (eq(mod(2 * i, 2), 0), eq(2 * i, 2 * floor_div(2 * i, 2)), "equivalent"),
        (eq(i, m), le(i, m), "weaker"),
        (le(i, m), eq(i, m), "stronger"),
        (gt(i + m, 0), eq(i, m), "another truth"),
    ],
)
def test_a_true_mutant_is_told_by_how_it_stands_to_the_original(before, after, how):
    judgement = judged(before, after, (eq(i, m), gt(m, 0)))
    assert (judgement.verdict, judgement.how) == ("true", how)


def test_a_mutant_that_is_true_only_where_its_divisors_are_positive_says_so():
    judgement = judged(divides(s, i), le(floor_div(i, s) * s, i))
    assert judgement.verdict == "true" and judgement.how.endswith("where its divisors are positive")


def test_a_point_beyond_the_grid_is_the_solvers_and_checked_in_plain_integers():
    owed = Obligation("far", (ge(i, 100_000),), le(i, 200_000))
    judgement = judged(owed.claim, owed.claim, owed.context)
    assert (judgement.verdict, judgement.how) == ("refuted", "a point of the solver's")
    assert mutation.refutes(owed, {i: 200_001}) and not mutation.refutes(owed, {i: 150_000})
    assert not mutation.refutes(owed, {i: 7}) and not mutation.refutes(owed, None)


def test_a_case_dropped_from_a_derivation_is_a_mutant_of_it():
    dropped = [mutant for mutant in mutants.of("same-size") if mutant.change.endswith("dropped")]
    cases = [mutant for mutant in dropped if mutant.change.startswith("case")]
    assert len(cases) == 2
    assert {mutation.judge(mutant).verdict for mutant in cases} == {"refuted"}


def test_a_rule_with_its_pads_exchanged_or_a_law_dropped_is_refuted():
    rule = MODES["same_after"]
    found = [mutant for mutant in mutation.of_rule(rule) if mutant.change in ("sides exchanged", "dropped")]
    assert len(found) == 1 + len(rule.laws)
    verdicts = {mutant.place: mutation.judge(mutant).verdict for mutant in found}
    assert set(verdicts.values()) == {"refuted"}, verdicts


def test_a_survivor_must_be_explained_and_an_explanation_must_have_one():
    mutant = mutation.Mutant("owner", "place", "change", eq(i, i), eq(i, m), ())
    survivor = mutation.Judgement(mutant, "survives", "timeout")
    assert not mutation.Score((survivor,), {}).passed
    assert mutation.Score((survivor,), {mutant.key: "why"}).passed
    assert mutation.Score((replace(survivor, verdict="true"),), {mutant.key: "why"}).passed
    assert not mutation.Score((replace(survivor, verdict="refuted"),), {mutant.key: "why"}).passed
    assert not mutation.Score((survivor,), {mutant.key: "why", ("owner", "place", "gone"): "why"}).passed
    assert not mutation.Score((replace(survivor, verdict="broken"),), {mutant.key: "why"}).passed
    assert not mutation.Score((), {}).passed


@pytest.mark.parametrize("key", mutants.EXPLAINED, ids=", ".join)
def test_what_is_explained_is_not_refuted(key):
    (mutant,) = (mutant for mutant in mutants.of(key[0].split(", ")[0]) if mutant.key == key)
    (owed,) = mutant.owed
    assert grid.check(owed).counterexample is None


def test_the_command_prints_the_score_and_fails_for_a_survivor(monkeypatch):
    monkeypatch.setattr(mutants, "owners", lambda: ("duality-size",))
    monkeypatch.setattr(mutants, "EXPLAINED", {})
    done = CliRunner().invoke(main, ["prove", "--mutants"])
    assert done.exit_code == 0 and "refuted by a point and proved by nothing" in done.output
    monkeypatch.setattr(mutants, "EXPLAINED", {("duality-size", "place", "gone"): "why"})
    done = CliRunner().invoke(main, ["prove", "--mutants"])
    assert done.exit_code == 1 and "EXPLAINED BUT GONE" in done.output


# What a proof rests on.


def check_everything_is_needed(owner, derivation, laws=()):
    assert not removal.unused(derivation), [(fact.label, fact.statement) for fact in removal.unused(derivation)]
    counts = Counter()
    for removed in removal.removals(owner, derivation, laws):
        how = removal.caught(removed)
        assert how, f"{owner}: nothing fails without {removed.what}"
        assert (how == "unproved") == ((owner, removed.what) in UNPROVED), (removed.what, how)
        counts[how] += 1
    assert counts
    return counts


@pytest.mark.parametrize("slug", THEOREMS)
def test_a_theorem_fails_without_any_one_hypothesis_definition_citation_or_case(slug):
    check_everything_is_needed(slug, THEOREMS[slug].derivation)


@pytest.mark.parametrize("name", MODES)
def test_a_rules_derivation_fails_without_any_one_hypothesis_definition_citation_or_case(name):
    for part, derivation in MODES[name].derivations.items():
        check_everything_is_needed(f"{name}, {part}", derivation, MODES[name].obligations)


def test_what_is_superfluous_is_found():
    proof = Derivation()
    stride, size = proof.given(ge(s, 1), ge(i, 1))
    spare = proof.cite(THEOREMS["ceiling-as-floor"], using=(stride,))
    claim = proof.have(ge(s * i, s), (stride, size, proof.let(o, ceil_div(i, s))))
    proof.qed(claim.statement, using=(claim,))
    assert removal.unused(proof) == [spare]
    spared = {removed.what for removed in removal.removals("", proof) if not removal.caught(removed)}
    assert spared == {"let 4", "fact 4 of line 1 of have 5"}


def test_a_removed_case_is_caught_by_a_point():
    derivation = THEOREMS["same-size"].derivation
    cases = [removed for removed in removal.removals("", derivation) if removed.what.startswith("case")]
    found = {removed.what: removal.caught(removed) for removed in cases}
    assert len(found) == 2 and set(found.values()) == {"a point"}


def test_a_positive_divisor_is_caught_as_one():
    proof = Derivation()
    stride = proof.given(ge(s, 1))
    claim = proof.have(eq(floor_div(i + s, s), floor_div(i, s) + 1), (stride,))
    proof.qed(claim.statement, using=(claim,))
    found = {removed.what: removal.caught(removed) for removed in removal.removals("", proof)}
    assert found["fact 1 of line 1 of have 2"] == "a divisor" and found["given 1"] == "a point"


def test_a_formula_that_no_law_forbids_to_change_would_survive():
    """Without its laws a rule's split may be exchanged: then nothing notices, and the mutant is no longer refuted."""
    rule = MODES["same_upper"]
    kept = {name: law for name, law in rule.laws.items() if "odd" not in name}
    loose = replace(rule, laws=kept, transposable=False)
    exchanged = next(mutant for mutant in mutation.of_rule(loose) if mutant.change == "sides exchanged")
    laws = [owed for owed in exchanged.owed if owed.label.startswith("law: ")]
    assert laws and all(mutation.smt.check(owed).proved for owed in laws)
