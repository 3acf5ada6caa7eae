"""What all checkers and all recorded answers say, found once for every test that asks: so these stand in one file.

Its name comes first, because it takes longest and the files are shared out in the order of their names.
"""

import re
import shutil
from dataclasses import replace
from functools import cache

import pytest
from bearing import lacking

from derive import build, catalog, verdicts
from derive.assurance import shipped
from derive.language.symbols import i
from derive.language.terms import eq, ge, lt
from derive.measure.tally import flags
from derive.proof.checkers.execution import prove_function
from derive.proof.derivation import Derivation
from derive.proof.theorem import Theorem
from derive.running.memory import Memory
from derive.runtime.errors import NotPublished
from derive.translation import table
from derive.translation.kinds import KINDS

pytest.importorskip("z3", reason="the solver is missing: python -m pip install -e '.[prove]'")
THEOREMS, MODES, FRAMEWORKS = catalog.theorems(), catalog.modes(), catalog.frameworks()
LISTS = ("modes/index", "theorems/index", "frameworks/index", "theorems/trust", "theorems/representability-table")
COMPARING = (
    *("index", "transposed", "convolution", "pooling-sizes", "padding"),
    *("meanings", "disagreements", "defects", "claims", "vectors", "pooling"),
    *(f"ways/{name}" for name in FRAMEWORKS),
)
WRITTEN = (*(name.lower().replace("′", "-prime").replace(" ", "-") for name in KINDS), "adjoint")
PAGES = (
    "index",
    "notation",
    "contribute",
    "code",
    "speed",
    "operators",
    "names",
    *LISTS,
    *(f"compare/{name}" for name in COMPARING),
    *(f"theorems/representability-table/{name}" for name in WRITTEN),
)
RELEASES = [
    (framework, release.version)
    for framework in FRAMEWORKS.values()
    if framework.respond
    for release in framework.releases
]
READ = 6  # demands and meanings of frameworks that are run which no answer shows
SHIPPED = tuple(shipped.functions())
KNOWN = Memory()


@cache
def reports():
    """{name: Report} of everything that is proved."""
    return verdicts.prove_all(KNOWN, build.read_certificate())


@cache
def executions():
    """{name: Execution} of every function that the library ships."""
    return {done.name: done for done in verdicts.execute_all(build.read_formulas(), KNOWN)}


@cache
def answers():
    """{framework: {version: Answers}}, every recorded answer compared with its prediction."""
    return verdicts.compare_recorded(build.read_formulas(), KNOWN)


@cache
def outputs():
    """{path: text} of everything generated."""
    reports(), executions(), answers()
    return build.outputs(KNOWN)


def check_proved(name, obligations):
    report = reports()[name]
    assert len(report.solver) == len(report.grid) == len(obligations) > 0
    assert report.proved, [(obligation.label, reason) for obligation, reason in report.failures]


@pytest.mark.parametrize("slug", THEOREMS)
def test_every_step_and_the_whole_of_a_theorem_are_proved(slug):
    theorem = THEOREMS[slug]
    assert any(obligation.goal for obligation in theorem.obligations)
    check_proved(slug, theorem.obligations)


@pytest.mark.parametrize("name", MODES)
def test_a_modes_formulas_obey_its_laws_and_no_other_pads_do(name):
    mode = MODES[name]
    labels = [obligation.label for obligation in mode.obligations]
    assert sum(label.startswith("law: ") for label in labels) == len(mode.laws)
    assert ("the laws leave no other pads" in labels) == bool(mode.laws)
    assert mode.laws or set(mode.pads) <= set(mode.parameters)
    check_proved(name, mode.obligations)


def test_every_statement_of_representability_is_proved_by_both_checkers():
    for name, claim in table.statements().items():
        check_proved(name, claim.obligations)


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_function_keeps_its_contract_on_every_path(name):
    done = executions()[name]
    assert done.proved, done.failures
    assert done.paths > done.errors and done.owed >= 3 * done.paths


@pytest.mark.parametrize(
    ("framework", "release"), RELEASES, ids=[f"{framework.name}-{version}" for framework, version in RELEASES]
)
def test_every_recorded_answer_agrees_with_its_prediction(framework, release):
    found = answers()[framework.name][release]
    tallies = found.tallies
    assert [line for tally in tallies.values() for line in tally.disagreements] == []
    assert sum(tally.total for tally in tallies.values()) == found.count > 0
    assert sum(tally.answered for tally in tallies.values()) >= found.count // 10
    stale = f"derive replay {framework.name}=={release} brings the flags up to date"
    assert list(found.flags) == flags(framework, tallies), stale


@pytest.mark.parametrize(
    ("framework", "release"), RELEASES, ids=[f"{framework.name}-{version}" for framework, version in RELEASES]
)
def test_an_answer_bears_out_every_demand_meaning_and_branch_or_it_says_read(framework, release):
    lines, count = lacking(framework, release, answers()[framework.name][release].tallies)
    assert lines == [], f"derive record {framework.name}=={release} --missing asks for them"
    assert count >= 2


def test_what_says_read_is_shown_nowhere_somewhere():
    """Every mark is needed, in a layer and variant where the newest release was asked; and the marks are counted."""
    marked = needed = 0
    for framework in FRAMEWORKS.values():
        found = answers()[framework.name].get(framework.version)
        for layer in framework.layers if found else ():
            things = {repr(thing): thing for thing in (*layer.meanings, *layer.refusals) if thing.read}
            unseen = {repr(branch.thing) for waiting in found.tallies[layer.name].unseen.values() for branch in waiting}
            marked += len(things)
            needed += len(things.keys() & unseen)
    assert marked == needed == READ


def test_most_is_borne_out():
    counts = [
        lacking(framework, version, answers()[framework.name][version].tallies)[1] for framework, version in RELEASES
    ]
    assert sum(counts) > 3_500


def test_every_generated_file_is_up_to_date():
    wanted = outputs()
    stale = [path for path, text in wanted.items() if not build._is(build.ROOT / path, text)] + build._orphans(wanted)
    assert not stale, f"repair with: {build.REPAIR}"


def test_every_page_names_its_origin_and_carries_no_date():
    pages = {path: text for path, text in outputs().items() if path.endswith(".md")}
    known = {*PAGES, *(f"theorems/{slug}" for slug in THEOREMS), *(f"modes/{name}" for name in MODES)}
    known |= {f"frameworks/{name}" for name in FRAMEWORKS}
    assert pages.keys() == {f"docs/{name}.md" for name in known}
    read = {release.version for framework in FRAMEWORKS.values() for release in framework.releases}
    for path, text in pages.items():
        for version in read:  # a commit that was read is called by its date
            text = text.replace(version, "")
        assert "by `derive docs`; do not edit. -->" in text, path
        assert not re.search(r"\b20\d\d-\d\d-\d\d\b", text), path
        assert text.endswith("\n") and "\r" not in text, path


def refuse_to_publish(monkeypatch, folder, known):
    """What `derive docs` says in a copy of the tree, of which it may touch nothing."""
    outputs()
    ignored = shutil.ignore_patterns("__pycache__", "recorded", "assets")
    for path in ("derive", "docs"):
        shutil.copytree(build.ROOT / path, folder / path, ignore=ignored)
    (folder / "docs" / "modes" / "same_upper.md").write_text("older\n")
    (folder / "docs" / "modes" / "gone.md").write_text("nobody asks for this\n")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    monkeypatch.setattr(build, "ROOT", folder)
    said = []
    for publish in (build.write, build.find_stale):
        with pytest.raises(NotPublished) as refused:
            publish(known)
        said.append(refused.value.lines)
    assert said[0] == said[1]
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before and len(before) > 100
    return said[0]


def test_nothing_is_published_with_a_theorem_that_is_refuted(monkeypatch, tmp_path):
    proof = Derivation()
    proof.qed(eq(i, 1), using=(proof.given(ge(i, 1)),))
    false = Theorem("99.1", "one-element", "One element", "Every input is one element long.", "It is short.", proof)
    monkeypatch.setattr(catalog, "theorems", lambda: {**THEOREMS, false.slug: false})
    lines = refuse_to_publish(monkeypatch, tmp_path, KNOWN)
    assert len(lines) == len(false.obligations) > 0
    for line, obligation in zip(lines, false.obligations):
        assert line.startswith(f"NOT PROVED  one-element: {obligation.label}: false at input_size = ")


def test_nothing_is_published_that_recorded_answers_contradict(monkeypatch, tmp_path):
    mnn = FRAMEWORKS["mnn"]
    answers()
    others = Memory({key: kept for key, kept in KNOWN.packed().items() if not key.startswith("compared mnn ")})
    assert len(others.packed()) == len(KNOWN.packed()) - len(mnn.releases)
    layers = [layer for layer in mnn.layers if any(meaning.mode == "same_undilated" for meaning in layer.meanings)]
    assert layers
    changed = {
        layer.name: replace(
            layer,
            meanings=tuple(
                replace(meaning, mode="same_unclamped_upper") if meaning.mode == "same_undilated" else meaning
                for meaning in layer.meanings
            ),
        )
        for layer in layers
    }
    other = replace(mnn, layers=tuple(changed.get(layer.name, layer) for layer in mnn.layers))
    monkeypatch.setattr(catalog, "frameworks", lambda: {**FRAMEWORKS, "mnn": other})
    lines = refuse_to_publish(monkeypatch, tmp_path, others)
    assert len(lines) == len(layers)
    for line, layer in zip(lines, layers):
        assert line.startswith(f"CONTRADICTED  {layer.name} in mnn {mnn.version}: ") and "predicted" in line


def test_a_shipped_function_that_breaks_its_contract_and_what_cites_the_unproved_are_named():
    size = shipped.functions()["size largest"]
    false = replace(size.contract, guarantees={"no size": lt(size.contract.results[0], 0)})
    (line,) = verdicts.find_unproved((), [prove_function(false, size.function)])
    assert line.startswith("NOT PROVED  size largest, as shipped: no size: false at ")
    proved, empty = reports()["split"], replace(reports()["split"], name="nothing", solver=(), grid=())
    assert list(verdicts.find_unproved([proved, empty, replace(proved, cited=(empty,))], ())) == [
        "NOT PROVED  nothing: nothing was asked",
        "NOT PROVED  split: cites nothing, which is not proved",
    ]
    assert list(verdicts.find_unproved(reports().values(), executions().values())) == []
    assert list(verdicts.find_contradicted(answers())) == []
