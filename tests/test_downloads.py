"""The proofs as files: they say what the theorem says, and what runs them finds it true."""

import re
from functools import cache
from random import Random

import pytest

from derive import catalog
from derive.language.symbols import i, s
from derive.language.terms import both, ceil_div, eq, ge, holds, symbols_in, value
from derive.proof.checkers import grid
from derive.proof.derivation import Derivation, Obligation
from derive.proof.necessity import necessities
from derive.proof.theorem import Theorem, prove
from derive.site import contents
from derive.site.pages import downloads
from derive.translation import table

z3 = pytest.importorskip("z3", reason="the solver is missing: python -m pip install -e '.[prove]'")
THEOREMS = catalog.theorems()


def loaded(script):
    """What a SymPy script defines, run by itself."""
    names = {}
    exec(compile(script, "a download", "exec"), names)
    return names


def points(theorem, most=1):
    """Points with the theorem's assumptions, found by brute force: {letter: number} of what is not defined."""
    derivation = theorem.derivation
    statements = (*derivation.assumptions, derivation.goal, *(eq(*pair) for pair in derivation.definitions.items()))
    letters = sorted(set().union(*map(symbols_in, statements)) - set(derivation.definitions), key=str)
    found, chosen = [], Random(0)
    while len(found) < most:
        numbers = {letter: chosen.randint(-1, 7) for letter in letters}
        try:
            full = dict(numbers)
            for symbol, term in derivation.definitions.items():
                full[symbol] = value(term, full)
            if all(holds(known, full) for known in derivation.assumptions):
                found.append({letter.name: number for letter, number in numbers.items()})
        except ZeroDivisionError:
            continue
    return found


@pytest.mark.parametrize("slug", THEOREMS)
def test_the_sympy_file_says_what_the_theorem_says(slug):
    theorem = THEOREMS[slug]
    at = loaded(downloads.sympy_script(theorem))["at"]
    found = points(theorem)
    assert len(found) == 1
    for numbers in found:
        assert at(**numbers) == (True, True), numbers


def test_the_sympy_files_are_false_where_an_assumption_is_needed():
    checked = 0
    for theorem in THEOREMS.values():
        for necessity in necessities(theorem):
            if necessity.counterexample is None or checked % 4:
                checked += necessity.counterexample is not None
                continue
            numbers = {symbol.name: number for symbol, number in necessity.counterexample.items()}
            assert loaded(downloads.sympy_script(theorem))["at"](**numbers) == (False, False), (theorem.slug, numbers)
            checked += 1
    assert checked > 30


def small(claim):
    proof = Derivation()
    stride = proof.given(ge(s, 1))
    return Theorem("0.1", "small", "Small", "⌈i/s⌉·s is at least i.", "", proof.qed(claim, using=(stride,)))


TRUE = ge(ceil_div(i, s) * s, i)


@cache
def report(slug):
    return prove(slug, THEOREMS[slug].obligations)


def asked(script):
    context = z3.Context()
    return z3.Z3_eval_smtlib2_string(context.ref(), script).split()


def test_the_smt_file_asks_every_question_and_each_is_answered():
    theorem = small(TRUE)
    found = prove("small", theorem.obligations)
    script = downloads.smt_script("0.1 Small", "", found.solver, "a solver")
    assert asked(script) == ["unsat"] * 3 and "answer to all 3 must be unsat" in script
    wrong = script.replace("(assert (>= stride 1))", "")
    with pytest.raises(z3.Z3Exception, match="check annotation that says unsat"):
        asked(wrong)


def test_what_is_not_closed_is_not_said_to_be():
    found = prove("small", small(eq(ceil_div(i, s) * s, i)).obligations)
    script = downloads.smt_script("0.1 Small", "", found.solver, "a solver")
    assert "; not closed: theorem" in script and script.count("(check-sat)") == 1
    assert "Not proved." in downloads.tex(small(TRUE), found, "a solver")


@pytest.mark.deep
@pytest.mark.parametrize("slug", THEOREMS)
def test_the_whole_smt_file_of_a_theorem_is_answered_with_unsat(slug):
    script = downloads.smt_script(slug, "", report(slug).solver, "a solver")
    total = int(re.search(r"answer to all (\d+)", script).group(1))
    assert total >= len(THEOREMS[slug].obligations)
    assert asked(script) == ["unsat"] * total


def test_an_obligation_in_several_parts_is_asked_part_by_part():
    found = prove("two", (Obligation("both", (ge(s, 1), ge(i, 1)), both(ge(s * 2, 2), ge(i * 2, 2))),))
    script = downloads.smt_script("two", "", found.solver, "a solver")
    assert "; both, part 1 of 2" in script and "; both, part 2 of 2" in script and script.count("(check-sat)") == 2


def braces(document):
    """How many braces are open at the end, or -1 where one is closed that was not opened."""
    depth = 0
    for brace in re.findall(r"(?<!\\)[{}]", document):
        depth += 1 if brace == "{" else -1
        if depth < 0:
            return -1
    return depth


@pytest.mark.parametrize("slug", THEOREMS)
def test_the_tex_file_has_every_fact_by_its_number_and_is_plain_tex(slug):
    theorem = THEOREMS[slug]
    document = downloads.tex(theorem, prove(slug, ()), "a solver")
    assert document.isascii() and braces(document) == 0
    assert re.findall(r"\\tag\{(\d+)\}", document) == [fact.label for fact in theorem.derivation.facts]
    for kind in ("align*", "document"):
        assert document.count(rf"\begin{{{kind}}}") == document.count(rf"\end{{{kind}}}")
    in_words = re.sub(r"\$[^$]*\$|\\\[.*?\\\]|\\begin\{align\*\}.*?\\end\{align\*\}", "", document, flags=re.DOTALL)
    assert not re.search(r"(?<!\\)[_^#%&]", in_words.removeprefix("%")), "outside of formulas"


def test_the_grid_of_the_points_is_not_the_solver():
    """The points come from plain integers: they find that a false claim is false."""
    wrong = small(eq(ceil_div(i, s) * s, i))
    at = loaded(downloads.sympy_script(wrong))["at"]
    assert (True, False) in [at(**numbers) for numbers in points(wrong, 50)]
    assert grid.check(wrong.obligations[-1]).counterexample is not None


def test_the_questions_of_the_table_stand_by_rule_under_the_names_of_its_statements():
    claims = dict(list(table.statements().items())[:4])
    asked_of = {name: prove(name, claim.obligations) for name, claim in claims.items()}
    everything = asked_of | {name: prove(name, ()) for name in set(table.statements()) - set(claims)}
    found = contents._of_the_table(everything)
    assert set(found) == {"foundations", "rule_a"}
    labels = [verdict.obligation.label for verdict in found["rule_a"]]
    assert labels[:2] == ["a-symmetric, suffices", "a-symmetric, is needed"] and len(labels) == 6
    assert sum(map(len, found.values())) == sum(len(report.solver) for report in asked_of.values())
