"""What is remembered stands only while nothing changes that it depends on: the keys name all of that."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from derive import build, catalog, verdicts
from derive.language.symbols import i
from derive.language.terms import ge
from derive.proof import necessity
from derive.proof.checkers import smt
from derive.proof.derivation import Obligation
from derive.running.memory import Memory
from derive.runtime import asking
from derive.runtime.resolution import AxisPlan
from derive.site.house import imports_of
from derive.verdicts import Formulas, functions_in, names_in, reached, sources_reached

ROOT = Path(__file__).parent.parent
PRINTED = build.read_formulas()


def loaded(code):
    """The modules of this package that a fresh process has loaded after some code, but for packages."""
    code += "\nimport sys; print(*(name for name in sys.modules if name.startswith('derive.')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    return {name for name in done.stdout.split() if (ROOT / f"{name.replace('.', '/')}.py").is_file()}


def test_all_that_a_proof_runs_is_in_its_key():
    ran = loaded("""
import sympy
from derive.language.terms import ge
from derive.proof.derivation import Obligation
from derive.proof.theorem import prove
i = sympy.Symbol("i", integer=True)
assert prove("one", [Obligation("one", (ge(i, 2),), ge(i, 1))]).proved
""")
    found = sources_reached("derive.proof.theorem")
    assert ran <= found.keys() and len(ran) > 5
    assert {"derive.proof.checkers.smt", "derive.language.printers.smtlib", "derive.language.terms"} <= ran


def test_all_that_a_comparison_runs_is_in_its_key():
    ran = loaded("""
from derive.measure import contrast, tally, vectors
from derive.runtime.frameworks.numpy import FRAMEWORK
path = vectors.RECORDED / vectors.file_name(FRAMEWORK, FRAMEWORK.release(FRAMEWORK.version))
content = vectors.load(path.read_bytes())
assert tally.compare(FRAMEWORK, content) and contrast.points_of(FRAMEWORK, content)
""")
    found = sources_reached("derive.measure.tally", "derive.measure.contrast", "derive.runtime.frameworks.numpy")
    apart = {name for name in ran - found.keys() if not name.startswith(verdicts.PRINTED)}
    assert apart == set() and len(ran) > 12
    assert not [name for name in found if name.startswith(("derive.theorems.", "derive.modes.", verdicts.PRINTED))]


def test_an_import_is_found_wherever_it_stands_and_however_it_is_written():
    source = """
import derive.one
def later():
    from derive.two import three as four, five
    from derive import six
    import sympy
if later:
    pass
elif not later:
    import derive.seven
else:
    try:
        import derive.eight
    except* KeyError:
        import derive.nine
    else:
        import derive.ten
    finally:
        with later() as now:
            import derive.eleven
for one in ():
    while one:
        import derive.twelve
    else:
        import derive.thirteen
match later:
    case None:
        import derive.fourteen
class One:
    async def two(self):
        async for three in self:
            import derive.fifteen
"""
    asked = {"derive.one", "derive.two", "derive.two.three", "derive.two.five", "derive", "derive.six"}
    more = "seven eight nine ten eleven twelve thirteen fourteen fifteen"
    asked |= {f"derive.{name}" for name in more.split()}
    assert set(names_in(source)) == asked
    assert set(names_in(source + "modules_in('derive.modes')")) == asked  # where every call is looked at too
    assert ("derive.modes", False) in imports_of(source + "modules_in('derive.modes')")


def test_a_framework_that_was_found_sound_is_looked_at_again_where_its_file_changed_and_only_there(monkeypatch):
    seen = []
    real = catalog.find_framework_faults
    monkeypatch.setattr(
        catalog, "find_framework_faults", lambda framework: seen.append(framework.name) or real(framework)
    )
    known = Memory()
    verdicts.check_declarations(known)
    assert len(seen) == len(catalog.frameworks()) > 40
    verdicts.check_declarations(known)
    assert len(seen) == len(catalog.frameworks())
    where, another = verdicts._file, Path(__file__)
    changed = "derive.runtime.frameworks.numpy"
    monkeypatch.setattr(verdicts, "_file", lambda name: another if name == changed else where(name))
    reached.cache_clear()
    seen.clear()
    verdicts.check_declarations(known)
    assert seen == ["numpy"]
    monkeypatch.undo()
    reached.cache_clear()


def test_what_an_assumption_is_needed_for_is_remembered_until_the_theorem_says_something_else(monkeypatch):
    slug, theorem = next(
        (slug, theorem) for slug, theorem in catalog.theorems().items() if theorem.derivation.assumptions
    )
    monkeypatch.setattr(catalog, "theorems", lambda: {slug: theorem})
    asked = []
    real = necessity.necessities
    monkeypatch.setattr(necessity, "necessities", lambda theorem: asked.append(theorem) or real(theorem))
    known = Memory()
    found = verdicts.find_necessities(known)
    assert found[slug] and verdicts.find_necessities(known) == found and len(asked) == 1
    stronger = replace(theorem, derivation=replace(theorem.derivation, facts=theorem.derivation.facts[:-1]))
    monkeypatch.setattr(catalog, "theorems", lambda: {slug: stronger})
    verdicts.find_necessities(known)
    assert len(asked) == 2


def test_what_a_module_reaches_stands_for_its_code(monkeypatch):
    before = reached("derive.proof.theorem")
    real = verdicts._file
    terms = Path(__file__)  # another text in its place
    monkeypatch.setattr(verdicts, "_file", lambda name: terms if name == "derive.language.terms" else real(name))
    reached.cache_clear()
    assert reached("derive.proof.theorem") != before
    monkeypatch.undo()
    reached.cache_clear()
    assert reached("derive.proof.theorem") == before


def test_what_another_version_of_this_code_remembered_is_no_hindrance(monkeypatch):
    monkeypatch.setattr(catalog, "frameworks", dict)
    known = Memory()
    assert verdicts.compare_recorded(PRINTED, known) == {}
    (mine,) = known.packed()
    others = Memory(dict.fromkeys((mine.rpartition(" ")[0], f"{mine}0"), known.packed()[mine][:20]))
    assert verdicts.compare_recorded(PRINTED, others) == {}
    monkeypatch.setattr(verdicts, "_own", lambda module: b"another text")
    assert verdicts.compare_recorded(PRINTED, known) == {} and len(known.packed()) == 2


QUESTIONS = [
    AxisPlan("convolution", mode, "", {"input_size": 9, "kernel_size": 3, "stride": 2, "dilation": 1}, True)
    for mode in ("valid", "same_upper", "same_lower")
]

SAME_LOWER = functions_in(PRINTED)["same_lower"]
OTHERWISE = PRINTED.replace(SAME_LOWER, SAME_LOWER.replace('"""', '"""Said otherwise. ', 1))


def test_a_formula_is_asked_again_where_its_text_changed_and_only_there(monkeypatch):
    formulas = Formulas(PRINTED)
    formulas.begin()
    for plan in QUESTIONS:
        formulas.compute(plan)
    places = formulas.end()
    answered, asked = formulas.digest_at(places), []
    assert len(places) == len(QUESTIONS) == len(formulas.asked)
    real = asking.compute_axis
    monkeypatch.setattr(asking, "compute_axis", lambda plan: asked.append(plan.mode) or real(plan))
    assert Formulas(PRINTED, formulas.told()).digest_at(places) == answered and asked == []
    assert Formulas(OTHERWISE, formulas.told()).digest_at(places) == answered and asked == ["same_lower"]


def test_a_formula_that_answers_otherwise_is_noticed(monkeypatch):
    formulas = Formulas(PRINTED)
    formulas.begin()
    for plan in QUESTIONS:
        formulas.compute(plan)
    places = formulas.end()
    answered, real = formulas.digest_at(places), asking.compute_axis

    def shifted(plan):
        found = real(plan)
        return found if plan.mode != "same_lower" else asking.replace(found, low=found.low - 1, high=found.high + 1)

    monkeypatch.setattr(asking, "compute_axis", shifted)
    other = Formulas(OTHERWISE, formulas.told())
    assert other.digest_at(places) != answered
    assert other.digest_at(places[:2]) == formulas.digest_at(places[:2])


def test_what_the_solver_closed_is_asked_again_where_the_script_the_effort_or_the_checkers_changed(monkeypatch):
    asked = []
    real = smt.answer
    monkeypatch.setattr(smt, "answer", lambda script, effort: asked.append(script) or real(script, effort))
    owed = Obligation("one", (ge(i, 2),), ge(i, 1))
    known = Memory()

    def ask(obligation, effort=smt.EFFORT):
        """How often the solver is asked by a run that begins from what is known."""
        asked.clear()
        closed = verdicts._closed("steps", Memory(known.packed()))
        verdict = smt.check(obligation, effort, closed.ask)
        verdicts._keep_closed("steps", closed, known)
        return verdict, len(asked)

    verdict, times = ask(owed)
    assert verdict.proved and times == 1
    assert ask(replace(owed, label="said otherwise")) == (
        replace(verdict, obligation=replace(owed, label="said otherwise")),
        0,
    )
    assert ask(replace(owed, claim=ge(i, 0)))[1] == 1
    assert ask(owed, smt.EFFORT + 8)[1] == 1
    false = replace(owed, claim=ge(i, 3))
    assert [ask(false)[0].proved, ask(false)[1]] == [False, 1]
    assert ask(owed)[1] == 0
    monkeypatch.setattr(verdicts, "checkers", lambda: "other checkers")
    assert ask(owed)[1] == 1
