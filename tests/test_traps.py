"""The traps that proofs by machine fall into: for each, its guard; and that without the guard a falsehood passes."""

import pytest
from false_laws import FALSE_LAWS

from derive import catalog
from derive.language.printers.smtlib import SmtLibPrinter
from derive.language.symbols import i, m, outer_stride, s
from derive.language.terms import ceil_div, eq, floor_div, ge, gt, le, lt, maximum
from derive.proof import derivation as derivations
from derive.proof import mutation
from derive.proof.checkers import grid, smt
from derive.proof.derivation import Derivation, Obligation
from derive.proof.theorem import Theorem, prove

pytest.importorskip("z3", reason="the solver is missing: python -m pip install -e '.[prove]'")


def theorem(proof):
    return Theorem("0", "trap", "", "", "", proof)


def below_its_dividend(divisor):
    """⌊i/b⌋·b ≤ i, with nothing said of b."""
    proof = Derivation()
    claim = le(floor_div(i, divisor) * divisor, i)
    return proof.qed(claim, using=(proof.have(claim),))


@pytest.fixture
def quotients_of_anything(monkeypatch):
    """The solver takes the law of division for granted, whatever the divisor."""
    guarded = SmtLibPrinter._divide

    def unguarded(self, numerator, denominator):
        shared = guarded(self, numerator, denominator)
        guard = f"(=> (>= {denominator} 1) "
        self.definitions = [
            line.removeprefix(guard).removesuffix(")") if line.startswith(guard) else line for line in self.definitions
        ]
        return shared

    monkeypatch.setattr(SmtLibPrinter, "_divide", unguarded)


ZERO_DIVIDED = Obligation("i/0 is 7", (eq(s, 0),), eq(floor_div(i, s), 7))


def test_a_zero_divisor_proves_nothing():
    assert not smt.check(ZERO_DIVIDED).proved
    unproved = [owed.label for owed in below_its_dividend(s).obligations if not smt.check(owed).proved]
    assert unproved == ["1", "theorem"]


def test_without_the_guard_of_the_quotient_a_zero_divisor_proves_anything(quotients_of_anything):
    assert smt.check(ZERO_DIVIDED).proved
    proof = below_its_dividend(s)
    assert all(smt.check(owed).proved for owed in proof.obligations)
    assert not any(smt.check(owed).proved for owed in proof.divisor_obligations()), "the second guard"


def hidden():
    """A theorem about strides from 1 on that does not say so."""
    elsewhere, proof = Derivation(), Derivation()
    stride = elsewhere.given(ge(s, 1))
    claim = gt(s * 2, s)
    return proof.qed(claim, using=(proof.have(claim, (stride,)),))


def test_a_hidden_assumption_is_found_twice(monkeypatch):
    with pytest.raises(derivations.DerivationError, match="another derivation"):
        hidden()
    monkeypatch.setattr(Derivation, "_check_own", lambda self, using: None)
    obligations = hidden().obligations
    assert [owed.label for owed in obligations if not smt.check(owed).proved] == ["theorem"]


def test_without_the_end_to_end_check_a_hidden_assumption_passes(monkeypatch):
    monkeypatch.setattr(Derivation, "_check_own", lambda self, using: None)
    steps = [owed for owed in hidden().obligations if not owed.goal]
    assert steps and prove("only steps", steps).proved


VACUOUS = Obligation("vacuous", (ge(i, 1), lt(i, 1)), eq(i, 7))


def test_without_the_count_of_points_a_vacuous_step_passes(monkeypatch):
    assert not prove("vacuous", (VACUOUS,)).proved
    monkeypatch.setattr(grid.Count, "proved", property(lambda count: count.counterexample is None))
    assert prove("vacuous", (VACUOUS,)).proved


def test_a_solver_in_which_every_division_is_exact_proves_false_laws(monkeypatch):
    """The draft that forgot the remainder: the file of false laws is what notices."""
    laws = [Obligation(name, context, claim) for name, context, claim in FALSE_LAWS]
    assert not any(smt.check(law, 1_000_000).proved for law in laws)

    def exact(self, numerator, denominator):
        quotient = f"(quotient_of {numerator} {denominator})"
        self.names.append(f"unused_{len(self.names)}")
        self.definitions.append(f"(= (* {denominator} {quotient}) {numerator})")
        return quotient, "0"

    monkeypatch.setattr(SmtLibPrinter, "_divide", exact)
    accepted = {law.label for law in laws if smt.check(law, 1_000_000).proved}
    assert {"half of a number is whole", "floor and ceiling agree", "everything is divisible"} <= accepted


def one_case():
    """The larger of i and m is m, because it is where i ≤ m."""
    proof = Derivation()
    small = proof.assume(le(i, m))
    chosen = proof.have(eq(maximum(i, m), m), (small,))
    claim = eq(maximum(i, m), m)
    return proof.qed(claim, using=(proof.cases(claim, ((small, (chosen,)),)),))


def test_without_the_coverage_of_cases_every_step_of_a_gap_passes(monkeypatch):
    steps = [owed for owed in one_case().obligations if not owed.goal]
    assert [owed.label for owed in steps if not smt.check(owed).proved] == ["3, no other case"]
    owe = Derivation._owe

    def forgetful(self, label, using, claim):
        if not label.endswith("no other case"):
            owe(self, label, using, claim)

    monkeypatch.setattr(Derivation, "_owe", forgetful)
    steps = [owed for owed in one_case().obligations if not owed.goal]
    assert steps and prove("a case is missing", steps).proved


PRODUCT = outer_stride * s


def test_a_product_as_divisor_owes_that_it_is_positive(quotients_of_anything, monkeypatch):
    proof = below_its_dividend(PRODUCT)
    (owed,) = proof.divisor_obligations()
    assert owed.claim == ge(PRODUCT, 1) and not smt.check(owed).proved
    assert not prove("product", theorem(proof).obligations).proved
    symbols_only = derivations.divisions_in
    monkeypatch.setattr(
        derivations,
        "divisions_in",
        lambda thing: {division for division in symbols_only(thing) if division.args[1].is_Symbol},
    )
    assert prove("product, unguarded", theorem(below_its_dividend(PRODUCT)).obligations).proved


def test_every_product_that_divides_in_a_theorem_is_shown_to_be_positive():
    owed = [
        obligation
        for theorem in catalog.theorems().values()
        for obligation in theorem.derivation.divisor_obligations()
        if not obligation.claim.lhs.is_Symbol
    ]
    assert len(owed) >= 2
    for obligation in owed:
        assert smt.check(obligation).proved
        bare = Obligation(obligation.label, (), obligation.claim)
        assert not smt.check(bare).proved


def test_a_solver_that_proves_a_refuted_mutant_is_found_out(monkeypatch):
    original = Obligation("ceiling", (ge(s, 1),), eq(ceil_div(i, s), floor_div(i + s - 1, s)))
    mutants = list(mutation.of_obligations("trap", [original]))
    verdicts = {mutant.key: mutation.judge(mutant).verdict for mutant in mutants}
    refuted = {key for key, verdict in verdicts.items() if verdict == "refuted"}
    assert len(refuted) >= 6
    monkeypatch.setattr(smt, "check", lambda obligation, effort=0: smt.Verdict(obligation, True))
    broken = {mutant.key for mutant in mutants if mutation.judge(mutant).verdict == "broken"}
    assert broken == refuted
