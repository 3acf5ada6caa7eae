"""The writer: what it writes, checks and refuses, and what it leaves of a machine. Drift: tests/test_all_runs.py."""

import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import replace

import pytest

from derive import build, catalog
from derive.commands import main
from derive.runtime.errors import CatalogError

pytest.importorskip("z3", reason="pages carry what the solver said: python -m pip install -e '.[prove]'")


def test_a_file_that_differs_is_missing_or_orphaned_is_found_and_repaired(tmp_path, monkeypatch):
    (tmp_path / "docs" / "modes").mkdir(parents=True)
    monkeypatch.setattr(build, "ROOT", tmp_path)
    monkeypatch.setattr(
        build, "outputs", lambda known=None, follow=None: {"docs/index.md": "new\n", "docs/modes/same.md": "same\n"}
    )
    (tmp_path / "docs" / "index.md").write_text("old\n")
    (tmp_path / "docs" / "modes" / "gone.md").write_text("nobody asks for this\n")
    assert build.find_stale() == ["docs/index.md", "docs/modes/gone.md", "docs/modes/same.md"]
    assert build.write() == ["docs/index.md", "docs/modes/same.md", "docs/modes/gone.md (removed)"]
    assert build.find_stale() == []


@pytest.mark.deep
def test_a_refuted_mode_is_named_and_nothing_is_written(tmp_path):
    """As a process in a copy of the tree: the proof, the shipped function and the framework's own answers all object."""
    for name in ("derive", "docs"):
        shutil.copytree(build.ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    mode = tmp_path / "derive" / "modes" / "same_undilated.py"
    right = mode.read_text(encoding="utf-8")
    wrong = right.replace("minimum(ceil_div(k - s, 2), 0),", "minimum(ceil_div(s - k, 2), 0),")
    assert wrong != right

    def files():
        return {
            path: path.read_bytes()
            for path in tmp_path.rglob("*")
            if path.is_file() and path.parent.name not in ("__pycache__", ".padproof")
        }

    def docs(*options):
        command = [sys.executable, "-m", "derive", "docs", *options]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)

    mode.write_text(wrong, encoding="utf-8")
    before = files()
    for options in ((), ("--check",)):
        done = docs(*options)
        lines = done.stdout.splitlines()
        assert done.returncode == 1, done.stderr
        law = "half of k - s at the start, rounded toward zero: false at "
        for start in (
            f"NOT PROVED  same_undilated: law: {law}",
            f"NOT PROVED  same_undilated, transposed, as shipped: {law}",
            "CONTRADICTED  MNN.expr.conv2d_transpose in mnn ",
        ):
            assert any(line.startswith(start) for line in lines), start
        assert lines[-1] == f"nothing written: {len(lines) - 1} contradicted or not proved"
        assert files() == before
    mode.write_text(right, encoding="utf-8")
    done = docs()
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_no_page_claims_a_proof_that_the_run_did_not_give():
    """The word is computed: with reports that failed, no page says proved."""
    from derive.proof.theorem import Report
    from derive.site.pages import theorems as page

    class Refused:
        proved, reason, points, obligation, counterexample = False, "no", 1, None, {}

    theorem = catalog.theorems()["same-size"]
    text = page.theorem_page(theorem, Report("same-size", (Refused(),), (Refused(),)), "solver", (), ((), ()))
    assert "not proved" in text and "pp-proved" not in text and "1 a counterexample" in text


def test_no_page_claims_a_measurement_that_disagrees():
    from derive.measure.answers import Answers
    from derive.measure.tally import Tally
    from derive.site.pages.frameworks import verdict

    agreeing, disagreeing = Tally(answered=3), Tally(answered=3, disagreements=["axis 0: predicted size 4, got 5"])
    torch = catalog.frameworks()["torch"]
    assert "pp-measured" in verdict(torch, Answers({}, {"layer": agreeing}))
    assert "pp-measured" not in verdict(torch, Answers({}, {"layer": disagreeing}))
    assert "pp-measured" not in verdict(torch, None)


def test_the_first_page_claims_neither_proof_nor_measurement_where_a_run_contradicts_it():
    from derive.measure.answers import Answers
    from derive.measure.tally import Tally
    from derive.proof.theorem import Report
    from derive.site.pages.home import _why

    contradicted = Answers({}, {"layer": Tally(answered=3, disagreements=["size 4, got 5"])})
    text = _why([Report("unproved", (), ())], [contradicted], "solver")
    assert "pp-proved" not in text and "pp-measured" not in text
    assert "proved in part" in text and "contradicted" in text


def test_a_release_of_which_nothing_is_recorded_is_refused_before_anything_is_proved(monkeypatch):
    torch = catalog.frameworks()["torch"]
    newer = replace(torch, releases=(replace(torch.releases[0], version="99.0"), *torch.releases))
    build.check()
    monkeypatch.setattr(catalog, "frameworks", lambda: {"torch": newer})
    with pytest.raises(CatalogError) as refused:
        build.outputs()
    file, told = str(refused.value).split(": ")
    assert file == "derive/recorded/torch-99.0.json.gz" and told.endswith(
        "99.0 is not recorded; derive record torch==99.0"
    )


@pytest.mark.skipif(shutil.which("git") is None, reason="asks git what is committed: apt-get install git")
def test_nothing_of_one_machine_is_committed():
    listed = subprocess.run(["git", "ls-files", "-z"], capture_output=True, text=True, cwd=build.ROOT)
    if listed.returncode:
        pytest.skip("not a git checkout: git clone the repository to check what is committed")
    pattern = re.compile(r"(^|[^A-Za-z0-9_.-])/(home|root|tmp|usr|work)/[A-Za-z]")
    allowed = {".ci/julia", ".ci/run", "tests/test_build.py", "tests/test_site.py"}
    for name in filter(None, listed.stdout.split("\0")):
        if name in allowed or not (build.ROOT / name).is_file():
            continue
        try:
            text = (build.ROOT / name).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        assert not pattern.search(text), name


def commands_of(text):
    """The commands in the indented blocks of a page, without what follows #."""
    lines = [line.partition("#")[0].strip() for line in text.splitlines() if line.startswith("    ")]
    return [command.strip() for line in lines for command in line.split("&&") if command.strip()]


def wrong_commands(text):
    """Commands whose subcommand, option, marker or extra does not exist."""
    settings = tomllib.loads((build.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = settings["project"]["optional-dependencies"].keys()
    markers = {marker.partition(":")[0] for marker in settings["tool"]["pytest"]["ini_options"]["markers"]}
    wrong = []
    for command in commands_of(text):
        words = re.sub(r"^[A-Z_]+=\S+ ", "", command).split()
        if words[0] == "derive":
            known = main.commands.get(words[1])
            options = {name for each in known.params for name in each.opts} if known else set()
            used = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", command))
            if not known or not used <= options:
                wrong.append(command)
        marked = words[2:3] if words[:2] == ["pytest", "-m"] else []
        asked = re.findall(r"pip install -e '\.\[(.*?)\]'", command)
        if set(marked) - markers or set(",".join(asked).split(",")) - extras - {""}:
            wrong.append(command)
    return wrong


def test_the_commands_of_the_readme_exist():
    readme = (build.ROOT / "README.md").read_text(encoding="utf-8")
    kinds = [command.split()[0] for command in commands_of(readme)]
    assert kinds.count("derive") > 8 and "pytest" in kinds and "mkdocs" in kinds
    assert not wrong_commands(readme)


@pytest.mark.parametrize(
    "command",
    ["derive shew", "derive docs --chek", "pytest -m depe", "python -m pip install -e '.[tests]'"],
)
def test_a_command_that_does_not_exist_is_found(command):
    assert wrong_commands(f"    {command}    # a remark") == [command]
