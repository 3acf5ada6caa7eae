"""Everything is printed for Coq, and Coq accepts it, and refuses what is false.

What needs Coq has the marker `coq`.
"""

import re
from dataclasses import replace

import pytest
from false_laws import FALSE_LAWS

from derive import catalog
from derive.assurance import certificates
from derive.language.printers.coq import coq
from derive.language.symbols import P, i, j, k_hat, s
from derive.language.terms import And, Implies, Not, ceil_div, divides, either, eq, floor_div, ge, le, maximum, mod
from derive.proof.checkers.coq import Composition, lemma, lemma_name, quantified, theorem_file
from derive.proof.derivation import Derivation, Obligation
from derive.translation import coq as representability
from derive.translation import table

THEOREMS, MODES, STATEMENTS = catalog.theorems(), catalog.modes(), table.statements()


def needs_coq(test):
    """Marked `coq`; skipped, with how to get it, where Coq is not installed."""
    missing = certificates.available()
    return pytest.mark.coq(pytest.mark.skipif(bool(missing), reason=str(missing))(test))


@pytest.mark.parametrize(
    ("thing", "text"),
    [
        (floor_div(i + P, s) + 1, "((input_size + total_pad) / stride) + 1"),
        (-floor_div(i, s) * 2, "-2 * (input_size / stride)"),
        (ceil_div(i - 1, s) * s, "(ceil_div (input_size - 1) stride) * stride"),
        (mod(floor_div(i, 2), s), "(input_size / 2) mod stride"),
        (maximum(-i, mod(i, s)), "(Z.max (-input_size) (input_size mod stride))"),
        (divides(s, i + 1), "(stride | input_size + 1)"),
        (Not(le(i, s)), "~ (input_size <= stride)"),
        (Implies(ge(i, 1), either(eq(i, 1), ge(i, 2))), "input_size >= 1 -> (input_size = 1 \\/ input_size >= 2)"),
    ],
)
def test_a_term_or_statement_in_coq(thing, text):
    assert coq(thing) == text


@pytest.mark.parametrize("slug", THEOREMS)
def test_every_displayed_step_of_a_theorem_is_a_lemma_and_is_used(slug):
    derivation = THEOREMS[slug].derivation
    text = theorem_file(THEOREMS[slug])
    stated = re.findall(r"^Lemma (\w+)", text, re.MULTILINE)
    owed = [lemma_name(obligation.label) for obligation in derivation.obligations if not obligation.goal]
    assert stated == owed and len(set(stated)) == len(stated) > 0
    composed = text[text.index("\nTheorem ") :]
    assert [name for name in stated if not re.search(rf"\b{name}\b", composed)] == []


@pytest.mark.parametrize("name", MODES)
def test_everything_that_a_mode_owes_is_stated(name):
    text = certificates.sources()[certificates.file_name(name)].text
    displayed = {each for derivation in MODES[name].derivations.values() for each in derivation.obligations}
    others = [obligation for obligation in MODES[name].obligations if obligation not in displayed]
    statements = [lemma(obligation).partition(" : ")[2] for obligation in others]
    assert all(statement in text for statement in statements)
    assert len(re.findall(r"^Lemma step_", text, re.MULTILINE)) == len(set(others))
    assert text.count("\nTheorem ") == len(MODES[name].derivations)


@pytest.mark.parametrize("name", STATEMENTS)
def test_everything_that_a_statement_of_representability_owes_is_stated_and_put_together(name):
    claim = STATEMENTS[name]
    text = certificates.sources()[certificates.file_name(name)].text
    opening, rest = r"^(?:Lemma|Theorem) (\w+) : ", r"((?:(?!^Proof\.).)+)\.\nProof\. padproof\. Qed\.$"
    stated = dict(re.findall(opening + rest, text, re.M | re.S))
    names = {said: lemma for lemma, said in stated.items()}
    lemmas = [names[quantified(each.context, each.claim)] for each in claim.obligations]
    if isinstance(claim, table.Foundations):
        return
    theorem = representability.theorem_name(claim)
    if isinstance(claim, table.Coincidence) and not claim.for_all:
        assert lemmas[-1] == theorem
        return
    said, proof = re.search(rf"^Theorem {theorem} : (.+?)^Proof\.$(.+?)^Qed\.$", text, re.M | re.S).groups()
    assert all(re.search(rf"\b{used}\b", proof) for used in lemmas[-2:])
    assert f"<-> {coq.statement(claim.condition, inside=True)})" in said
    parameters = [] if isinstance(claim, table.Coincidence) else claim.family.parameters
    assert all(re.search(rf"exists [\w ]*\b{parameter.name}\b", said) for parameter in parameters)


def test_files_come_after_those_they_rest_on_and_a_change_below_changes_the_digests_above():
    seen = set()
    for name, source in certificates.sources().items():
        assert set(source.needs) <= seen, name
        seen.add(name)
    before = certificates.digests(certificates.sources())
    changed = {
        **certificates.sources(),
        "Same_size.v": replace(
            certificates.sources()["Same_size.v"], text=certificates.sources()["Same_size.v"].text + "\n"
        ),
    }
    different = {name for name, digest in certificates.digests(changed).items() if digest != before[name]}
    assert {"Same_size.v", "Same_upper.v"} <= different and "Window_count.v" not in different


def test_the_last_file_asks_of_every_statement_what_it_rests_on_and_no_file_leaves_anything_open():
    asked = re.findall(r"^  let _ := @(\w+)\.(\w+) in$", certificates.sources()[certificates.ASKING].text, re.MULTILINE)
    stated = {
        (name.removesuffix(".v"), each) for name, source in certificates.sources().items() for each in source.stated
    }
    assert set(asked) == stated and len(asked) == len(stated) > 700
    assert list(certificates.sources())[-1] == certificates.ASKING and set(
        certificates.sources()[certificates.ASKING].needs
    ) == set(certificates.sources()) - {certificates.ASKING}
    for name, source in certificates.sources().items():
        assert not certificates.UNPROVED.search(source.text), name


@pytest.mark.parametrize("word", ["Admitted.", "Axiom a : False.", "admit.", "Parameter a : False."])
def test_a_file_that_leaves_something_open_is_refused_without_running_it(word, tmp_path):
    assert "stands in it" in certificates._check(
        certificates.CoqFile(f"Lemma a : True.\n{word}\n", ()), "a.v", tmp_path
    )


# With Coq


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The files of the prelude and of one family, compiled."""
    place = tmp_path_factory.mktemp("coq")
    wanted = ("Prelude.v", "Ceiling_as_floor.v", "There_and_back.v")
    for name in wanted:
        (place / name).write_text(certificates.sources()[name].text, encoding="utf-8")
    assert certificates.check_files({name: certificates.sources()[name] for name in wanted}, place) == {}
    return place


def refused(folder, text, name="Trial.v"):
    (folder / name).write_text(text, encoding="utf-8")
    return certificates._check(certificates.CoqFile(text, ("Prelude.v",)), name, folder)


HEAD = "From Padproof Require Import Prelude.\nOpen Scope Z_scope.\n"


@needs_coq
@pytest.mark.parametrize(("name", "context", "claim"), FALSE_LAWS, ids=[law[0] for law in FALSE_LAWS])
def test_the_kernel_does_not_accept_a_false_law(name, context, claim, folder):
    assert refused(folder, HEAD + lemma(Obligation(name, context, claim)))


@needs_coq
def test_the_kernel_accepts_a_true_law_and_a_proof_of_another_statement_is_refused(folder):
    true = lemma(Obligation("true", (ge(s, 1),), le(floor_div(i, s) * s, i)))
    assert refused(folder, HEAD + true) == ""
    assert refused(folder, HEAD + true.replace("<= input_size", "< input_size"))


def composed():
    proof = Derivation()
    stride = proof.given(ge(s, 1))
    fits = proof.chain(
        le(j * s + k_hat, i + P),
        ("<=>", le(j * s, i + P - k_hat), (), "move"),
        ("<=>", le(j, floor_div(i + P - k_hat, s)), (stride,), "the floor"),
    )
    proof.qed(fits.statement, using=(fits,))
    return Composition("whole", proof).text


@needs_coq
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Theorem whole", "Theorem whole"),
        ("H1)", "I)"),
        (r"stride >= 1 ->\n  (step * stride + eff", r"(step * stride + eff"),
        ("L0 : step * stride + effective_kernel_size <=", "L0 : step * stride + effective_kernel_size <"),
    ],
)
def test_a_theorem_whose_steps_do_not_end_in_it_is_refused(old, new, folder):
    """The text as it is passes; with a fact, an assumption or a line exchanged it does not."""
    text = composed()
    at = text.index("Theorem whole")
    old = old.encode().decode("unicode_escape") if "\\n" in old else old
    assert old in text[at:]
    changed = text[:at] + text[at:].replace(old, new)
    assert bool(refused(folder, HEAD + changed)) == (old != new)


@needs_coq
def test_a_citation_at_other_letters_is_refused(folder):
    text = certificates.sources()["Preimage.v"].text
    assert refused(folder, text, "Preimage.v") == ""
    call = re.search(r"cited \(there_and_back \(full_length\)", text).group()
    assert refused(folder, text.replace(call, call.replace("full_length", "full_length + 1")), "Preimage.v")


WRITTEN, FOR_ALL, ALIKE, ALIKE_FOR_ALL = (
    next(each for each in table.STATEMENTS if each.slug == slug)
    for slug in ("a-symmetric-strict", "g-asymmetric-for-all", "b-upper-d", "d-g-for-all")
)


def printed(statement):
    below = [statement.at_one_size] if isinstance(statement, table.Written) and statement.for_all else []
    return HEAD + "\n".join(representability.texts([*below, statement]))


@needs_coq
@pytest.mark.parametrize("statement", [WRITTEN, FOR_ALL, ALIKE, ALIKE_FOR_ALL], ids=lambda each: each.slug)
def test_a_statement_of_representability_is_accepted_and_with_a_wrong_condition_refused(statement, folder):
    assert refused(folder, printed(statement)) == ""
    for wrong in (le(k_hat, s + 1), ge(k_hat, 2), And(())):
        assert "No applicable tactic" in refused(folder, printed(replace(statement, condition=wrong))), wrong


@needs_coq
@pytest.mark.parametrize("statement", [WRITTEN, FOR_ALL, ALIKE_FOR_ALL], ids=lambda each: each.slug)
def test_a_theorem_of_representability_that_says_another_thing_than_its_lemmas_is_refused(statement, folder):
    text = printed(statement)
    at = text.index(f"Theorem {representability.theorem_name(statement)} ")
    condition = coq.statement(statement.condition, inside=True)
    changed = text[at:].replace(f"<-> {condition}", f"<-> ({condition} \\/ stride >= 3)", 1)
    assert changed != text[at:]
    assert refused(folder, text[:at] + changed)
    assert refused(folder, text[:at] + text[at:].replace("stride >= 1 ->", "stride >= 0 ->", 1))


@needs_coq
@pytest.mark.parametrize("statement", [WRITTEN, FOR_ALL, ALIKE_FOR_ALL], ids=lambda each: each.slug)
def test_a_theorem_of_representability_without_one_of_its_lemmas_is_refused(statement, folder):
    text = printed(statement)
    for part in ("suffices", "is_needed"):
        name = f"{representability.theorem_name(statement)}_{part}"
        without = re.sub(rf"^Lemma {name} :.+?^Proof\. padproof\. Qed\.$", "", text, flags=re.M | re.S)
        assert without != text
        assert f"{name} was not found" in refused(folder, without)


@needs_coq
@pytest.mark.parametrize("asked_of_all", [True, False], ids=["by the last file", "each by itself"])
def test_a_file_that_rests_on_an_axiom_is_refused_though_the_word_is_hidden(asked_of_all, folder):
    """`Classical` brings an axiom without naming one; what does not rest on it is accepted."""
    text = HEAD + "Require Import Classical.\nLemma a : forall P : Prop, P \\/ ~ P.\nProof. exact classic. Qed.\n"
    found = {"Prelude.v": certificates.sources()["Prelude.v"], "Trial.v": certificates.CoqFile(text, ("Prelude.v",))}
    if asked_of_all:
        found[certificates.ASKING] = certificates.assumptions_question(found)
    for name, source in found.items():
        (folder / name).write_text(source.text, encoding="utf-8")
    refused = certificates.check_files(found, folder)
    assert set(refused) == set(found) - {"Prelude.v"}
    assert "not proved" in refused["Trial.v"]
