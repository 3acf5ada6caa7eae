"""Every theorem and mode is proved, and every checker refuses what is false."""

from collections import Counter
from dataclasses import replace
from random import Random

import pytest
import sympy
from false_laws import FALSE_LAWS

from derive import catalog
from derive.language.printers.smtlib import print_question
from derive.language.symbols import P, a, i, j, k_hat, m, o, s
from derive.language.terms import (
    both,
    ceil_div,
    divides,
    divisions_in,
    either,
    eq,
    floor_div,
    ge,
    gt,
    holds,
    le,
    lt,
    maximum,
    mod,
    ne,
    symbols_in,
    value,
)
from derive.proof.checkers import grid, smt
from derive.proof.derivation import Derivation, DerivationError, Obligation
from derive.proof.necessity import necessities
from derive.proof.theorem import Theorem, prove

pytest.importorskip("z3", reason="the solver is missing: python -m pip install -e '.[prove]'")
THEOREMS = catalog.theorems()
MODES = catalog.modes()


@pytest.mark.parametrize("slug", THEOREMS)
def test_every_assumption_of_a_theorem_is_needed(slug):
    for necessity in necessities(THEOREMS[slug]):
        assert necessity.needed, necessity.assumption


@pytest.mark.parametrize(("name", "context", "claim"), FALSE_LAWS, ids=[law[0] for law in FALSE_LAWS])
def test_no_checker_proves_a_false_law(name, context, claim):
    obligation = Obligation(name, context, claim)
    assert not smt.check(obligation, effort=5_000_000).proved
    assert grid.check(obligation).counterexample is not None


# The traps: each test fails if its guard is removed.


def test_a_divisor_that_may_be_zero_is_refused():
    proof = Derivation()
    proof.have(le(floor_div(i, s) * s, i), (), "definition of the floor")
    proof.qed(le(floor_div(i, s) * s, i), using=(proof.facts[-1],))
    (divisor,) = proof.divisor_obligations()
    assert divisor.claim == ge(s, 1)
    assert not smt.check(divisor).proved
    assert not prove("zero divisor", (divisor, *proof.obligations)).proved


def test_a_constant_divisor_below_one_is_refused():
    proof = Derivation()
    proof.have(eq(floor_div(i, 0), 0))
    with pytest.raises(DerivationError, match="division by 0"):
        proof.divisor_obligations()


def test_a_hidden_assumption_cannot_be_cited():
    elsewhere = Derivation()
    hidden = elsewhere.given(ge(s, 1))
    proof = Derivation()
    with pytest.raises(DerivationError, match="another derivation"):
        proof.have(ge(s, 1), (hidden,))


def test_a_definition_cannot_constrain_what_is_already_used():
    proof = Derivation()
    proof.given(ge(s, 1))
    with pytest.raises(DerivationError, match="already means something"):
        proof.let(s, sympy.Integer(2))
    with pytest.raises(DerivationError, match="already means something"):
        proof.let(i, i + 1)


def test_a_step_whose_context_no_point_satisfies_is_vacuous():
    obligation = Obligation("vacuous", (ge(i, 1), lt(i, 1)), eq(i, 7))
    assert smt.check(obligation).proved
    count = grid.check(obligation)
    assert count.points == 0 and not count.proved and "vacuous" in count.reason


def test_deleting_a_case_leaves_a_gap_that_is_found():
    proof = Derivation()
    small, large = proof.assume(le(i, m)), proof.assume(gt(i, m))
    proof.cases(ge(maximum(i, m), m), ((small, ()), (large, ())))
    assert prove("all cases", proof.obligations).proved
    gap = Derivation()
    small = gap.assume(le(i, m))
    gap.cases(ge(maximum(i, m), m), ((small, ()),))
    assert not prove("a case is missing", gap.obligations).proved


def test_a_case_that_was_never_closed_cannot_end_a_proof():
    proof = Derivation()
    case = proof.assume(ge(i, 1))
    claim = proof.have(gt(i, 0), (case,))
    with pytest.raises(DerivationError, match="never closed"):
        proof.qed(gt(i, 0), using=(claim,))


def test_a_citation_owes_the_cited_theorems_assumptions():
    proof = Derivation()
    proof.cite(THEOREMS["ceiling-as-floor"], {i: m})
    assert not prove("no stride given", proof.obligations).proved
    owed = Derivation()
    owed.cite(THEOREMS["ceiling-as-floor"], {i: m}, using=(owed.given(ge(s, 1)),))
    assert prove("stride given", owed.obligations).proved


def test_a_letter_of_a_cited_theorem_must_mean_what_the_theorem_means():
    theorem = THEOREMS["same-size"]
    proof = Derivation()
    given = proof.given(ge(s, 1), ge(k_hat, 1))
    wrong = proof.let(o, floor_div(i, s))
    total = proof.let(P, maximum((o - 1) * s + k_hat - i, 0))
    proof.cite(theorem, {o: o, P: P}, using=(*given, wrong, total))
    assert not prove("o is another number here", proof.obligations).proved


def test_signs_that_point_both_ways_do_not_chain():
    proof = Derivation()
    with pytest.raises(DerivationError, match="do not compose"):
        proof.chain(i, ("<=", i + 1, (), ""), (">=", i, (), ""))


def _without(statement, obligations):
    for obligation in obligations:
        yield replace(obligation, context=tuple(known for known in obligation.context if known != statement))


@pytest.mark.parametrize(
    ("slug", "place"),
    [(slug, place) for slug, theorem in THEOREMS.items() for place in range(len(theorem.derivation.assumptions))],
)
def test_a_theorem_without_one_of_its_assumptions_is_not_proved(slug, place):
    theorem = THEOREMS[slug]
    assumption = theorem.derivation.assumptions[place]
    weakened = list(_without(assumption, theorem.obligations))
    assert weakened != list(theorem.obligations)
    assert any(not smt.check(obligation, effort=1_200_000).proved for obligation in weakened)


def test_an_assumption_about_a_defined_letter_is_refused():
    """It would reach whoever cites the theorem as an assumption about a letter of their own."""
    proof = Derivation()
    proof.let(m, i)
    with pytest.raises(DerivationError, match="is defined above"):
        proof.given(ge(m, 5))


@pytest.mark.parametrize("assumption", [divides(s, i), eq(mod(i, s), 0), either(eq(i, 0), divides(s, i))])
def test_an_assumption_that_divides_does_not_prove_its_own_divisor_positive(assumption):
    proof = Derivation()
    given = proof.given(assumption)
    proof.qed(ge(s, 1), using=(given,))
    assert not prove("circular", Theorem("0", "circular", "", "", "", proof).obligations).proved


def test_a_law_of_a_mode_owes_that_its_divisors_are_positive():
    same = MODES["same_upper"]
    hidden = either(gt(i, 3), ne(mod(i, i - 3), mod(i, i - 3)))
    mutant = replace(same, laws={**same.laws, "more than three elements": hidden})
    assert not prove("hidden divisor", mutant.obligations).proved


def test_a_mode_whose_pads_are_the_callers_has_no_laws_about_them():
    with pytest.raises(ValueError, match="the caller's"):
        replace(MODES["explicit"], laws={"nonsense": eq(1, 2)})


def test_a_theorem_is_not_proved_where_what_it_cites_is_not():
    wrong = Derivation()
    wrong.qed(eq(i, 7))
    cited = Theorem("0.1", "wrong", "", "", "", wrong)
    proof = Derivation()
    fact = proof.cite(cited)
    proof.qed(eq(i, 7), using=(fact,))
    below = prove("wrong", cited.obligations)
    assert not below.proved
    assert not prove("rests on it", Theorem("0.2", "rests", "", "", "", proof).obligations, cited=(below,)).proved


def test_a_derivation_without_an_end_is_no_theorem_and_nothing_is_no_proof():
    with pytest.raises(DerivationError, match="no qed"):
        Theorem("0", "unfinished", "", "", "", Derivation())
    assert not prove("nothing", ()).proved


def test_a_finished_derivation_takes_nothing_more():
    proof = Derivation()
    proof.qed(eq(i, i))
    for late in (lambda: proof.given(ge(i, 5)), lambda: proof.let(m, i), lambda: proof.qed(eq(i, 7))):
        with pytest.raises(DerivationError, match="has ended"):
            late()


def test_a_chain_without_lines_is_refused():
    with pytest.raises(DerivationError, match="at least one line"):
        Derivation().chain(i)


def test_a_false_claim_without_letters_has_a_reason():
    count = grid.check(Obligation("no letters", (), eq(1, 2)))
    assert not count.proved and count.reason == "false everywhere"


def test_the_catalog_refuses_a_theorem_that_cites_a_later_one(monkeypatch):
    late = replace(THEOREMS["there-and-back"], number="9.9")
    monkeypatch.setattr(catalog, "theorems", lambda: THEOREMS | {"there-and-back": late})
    with pytest.raises(catalog.CatalogError, match="no earlier theorem"):
        catalog.check()


def test_mutants_of_the_same_rule_are_refuted():
    """Floor for ceiling, one off, the split exchanged, the maximum dropped: none may pass as the mode."""
    same = MODES["same_upper"]
    low, high = same.pads
    total = same.let[P]
    mutants = {
        "split exchanged": replace(same, pads=(high, low)),
        "maximum dropped": replace(same, let={P: total.args[0]}),
        "one pad too many": replace(same, let={P: total + 1}),
        "one pad too few": replace(same, let={P: total - 1}),
        "floor for ceiling": replace(same, output_size=floor_div(i, s)),
        "size one too large": replace(same, output_size=ceil_div(i, s) + 1),
    }
    for name, mutant in mutants.items():
        refuted = [
            obligation for obligation in mutant.obligations if grid.check(obligation, points=20_000).counterexample
        ]
        assert refuted, f"no point refutes the mutant with {name}"
        assert not any(smt.check(obligation, effort=300_000).proved for obligation in refuted), name


def test_the_solver_and_the_grid_refute_the_same_mutants():
    claims = {
        "remainder of the wrong sign": eq(mod(i, s), i + s * floor_div(i, s)),
        "divides the other way round": both(divides(s, i), gt(mod(i, s), 0)),
        "strict for weak": lt(a, s),
        "windows from one": both(ge(j, 1), le(j, i)),
    }
    for name, claim in claims.items():
        obligation = Obligation(name, (ge(s, 1),), claim)
        assert not smt.check(obligation).proved and grid.check(obligation).counterexample, name


def test_a_theorem_reports_failure_when_its_goal_is_false():
    proof = Derivation()
    stride = proof.given(ge(s, 1))
    proof.qed(eq(ceil_div(i, s), floor_div(i, s)), using=(stride,))
    report = prove("false", Theorem("0", "false", "False", "", "", proof).obligations)
    assert not report.proved and report.failures


HARD = next(owed for owed in THEOREMS["overlap-even"].obligations if owed.goal)


def test_what_the_solver_says_does_not_depend_on_what_it_was_asked_before():
    first = smt.check(HARD)
    for other in THEOREMS["same-minimal"].obligations:
        smt.check(other)
    assert first.proved and smt.check(HARD) == first
    assert any("(div " in script for script in first.questions), "one that takes the solver's own division"


def test_what_takes_more_than_the_effort_is_not_proved():
    verdict = smt.check(HARD, effort=1_000)
    assert not verdict.proved and verdict.reason and verdict.questions == ()


def test_the_question_is_satisfiable_where_the_claim_fails_and_only_there():
    assert smt.answer(print_question((ge(s, 1),), ge(s, 2)), 100_000) == ("sat", {"stride": 1})
    assert smt.answer(print_question((ge(s, 1),), ge(s, 0)), 100_000)[0] == "unsat"
    said, numbers = smt.answer(print_question((ge(s, 3), ge(i, 0)), ne(mod(i, s), 1)), 100_000)
    assert said == "sat" and numbers["input_size"] % numbers["stride"] == 1


@pytest.mark.parametrize("slug", THEOREMS)
def test_a_statement_says_the_same_to_the_solver_as_in_plain_integers(slug):
    """Each fact at points of its letters, true or false: the translation, apart from any proof."""
    chosen, seen = Random(slug), Counter()
    for fact in THEOREMS[slug].derivation.facts:
        letters = sorted(symbols_in(fact.statement), key=str)
        for native in (False, True):
            numbers = {letter: chosen.randint(-3, 9) for letter in letters}
            try:
                if any(value(division.args[1], numbers) < 1 for division in divisions_in(fact.statement)):
                    continue
                true = holds(fact.statement, numbers)
            except ZeroDivisionError:
                continue
            here = tuple(eq(letter, number) for letter, number in numbers.items())
            said, _ = smt.answer(print_question(here, fact.statement, native), 500_000)
            assert said == ("unsat" if true else "sat"), (fact.statement, numbers)
            seen[true] += 1
    assert seen.total() > 0
