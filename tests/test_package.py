"""What outsiders meet before any code: the wheel's files, versions, citation, changelog, attributes, templates."""

import ast
import importlib.metadata
import os
import re
import sys
import tomllib
from fnmatch import fnmatch
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.version import Version

import derive
from derive.proof.checkers import smt
from derive.site.house import imports_of

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_the_citation_the_changelog_and_the_project_agree():
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    project = PROJECT["project"]
    assert str(citation["version"]) == project["version"]
    assert citation["license"] == project["license"]
    assert citation["title"].lower().startswith(f"{project['name']}:")
    for place in ("repository-code", "url"):
        assert (place in citation) == ("urls" in project), "an address stands in both or in none"
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"\b{re.escape(project['version'])}\b", changelog) and "## [Unreleased]" in changelog


def unshipped(patterns):
    """Files of the package that no wheel would hold under these patterns, by their path below derive/."""
    shipped = {
        path
        for folder, kinds in patterns.items()
        for kind in kinds
        for path in (ROOT / folder.replace(".", "/")).glob(kind)
    }
    files = {path for path in (ROOT / "derive").rglob("*") if path.is_file() and path.suffix not in (".py", ".pyc")}
    return sorted(path.relative_to(ROOT / "derive").as_posix() for path in files - shipped)


def test_a_wheel_holds_every_file_that_is_read_at_run_time():
    patterns = PROJECT["tool"]["setuptools"]["package-data"]
    assert unshipped(patterns) == []
    assert "py.typed" in unshipped({**patterns, "derive": []})
    assert len(unshipped({**patterns, "derive.recorded": []})) > 40


def loaded_by_a_framework():
    """What the Python of a framework loads of this project, as paths: read off the imports."""
    found, queue = set(), ["derive/measure/serve.py", *sorted((ROOT / "derive/runtime/frameworks").glob("*.py"))]
    while queue:
        path = ROOT / queue.pop()
        if path in found or not path.is_file():
            continue
        found.add(path)
        queue += [folder / "__init__.py" for folder in path.parents if folder.is_relative_to(ROOT / "derive")]
        if path != ROOT / "derive" / "__init__.py":  # what it names is loaded when asked for
            modules = [name.replace(".", "/") for name, _ in imports_of(path.read_text(encoding="utf-8"))]
            queue += [f"{name}.py" for name in modules if name.startswith("derive/")]
    return {path.relative_to(ROOT).as_posix() for path in found}


def alternatives(pattern):
    """A pattern with braces as patterns without."""
    inner = re.search(r"\{([^{}]*)\}", pattern)
    if not inner:
        return [pattern]
    return [
        more
        for choice in inner[1].split(",")
        for more in alternatives(pattern[: inner.start()] + choice + pattern[inner.end() :])
    ]


def test_what_the_python_of_a_framework_loads_is_linted_as_what_3_8_can_read():
    old = [
        each
        for pattern, version in PROJECT["tool"]["ruff"]["per-file-target-version"].items()
        for each in alternatives(pattern)
        if version == "py38"
    ]
    loaded = loaded_by_a_framework()
    assert len(loaded) > 50
    assert {path for path in loaded if not any(fnmatch(path, pattern) for pattern in old)} == set()
    assert [pattern for pattern in old if not any(fnmatch(path, pattern) for path in loaded)] == []
    for path in loaded:
        ast.parse((ROOT / path).read_text(encoding="utf-8"), feature_version=(3, 8))


def required(*extras):
    """{name: range} of what the package and these extras ask for directly."""
    project = PROJECT["project"]
    lines = [*project["dependencies"], *(line for extra in extras for line in project["optional-dependencies"][extra])]
    wanted = {}
    for each in map(Requirement, lines):
        if each.name != project["name"]:
            wanted[each.name] = wanted.get(each.name, SpecifierSet()) & each.specifier
    return wanted


def lowest(versions):
    """The lowest version in a range."""
    return max(Version(each.version) for each in versions if each.operator in (">=", "=="))


def test_what_is_installed_is_in_the_ranges_and_the_lowest_where_the_lowest_was_asked_for():
    wanted = required("docs", "lint", "prove", "test")
    installed = {name: importlib.metadata.version(name) for name in wanted}
    assert len(installed) > 15
    assert {name: found for name, found in installed.items() if found not in wanted[name]} == {}
    if os.environ.get("PADPROOF_DEPENDENCIES") == "lowest":
        above = {name: found for name, found in installed.items() if Version(found) != lowest(wanted[name])}
        assert above == {}


def test_every_range_has_a_lowest_version_and_what_runs_beside_others_is_no_pin():
    wanted = required("docs", "prove", "test")
    assert all(lowest(versions) in versions for versions in wanted.values())
    assert [name for name, versions in required("docs", "prove").items() if "==" in str(versions)] == []
    assert "1.13.1" in wanted["sympy"], "which PyTorch 2.5 and 2.6 ask for"
    assert wanted["z3-solver"] == SpecifierSet(">=5.0,==5.4.1.0")


def test_the_constraints_name_one_version_of_all_that_pages_are_printed_with():
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    exact = dict(line.split("==") for line in lines if not line.startswith("#"))
    wanted = required("docs", "prove")
    assert wanted.keys() - exact.keys() == set()
    assert {name for name, version in exact.items() if name in wanted and version not in wanted[name]} == set()
    assert f"z3-solver=={exact['z3-solver']}" in PROJECT["project"]["optional-dependencies"]["test"]
    trust = (ROOT / "docs" / "theorems" / "trust.md").read_text(encoding="utf-8")
    assert f"z3 {exact['z3-solver'].removesuffix('.0')}" in trust


@pytest.mark.parametrize("missing", ["numpy", "z3"])
def test_where_a_checker_is_missing_the_line_that_installs_it_is_that_of_the_extras(missing, monkeypatch):
    monkeypatch.setitem(sys.modules, missing, None)
    said = smt.available()
    extras = PROJECT["project"]["optional-dependencies"]
    assert said.startswith(f"{missing} is not installed: python -m pip install ")
    asked = re.findall(r"'(.+?)'", said)
    assert len(asked) == 2 and set(asked) <= {*extras["prove"], *extras["test"]}


def test_the_versions_of_python_are_those_of_the_classifiers_and_the_least_is_checked():
    project = PROJECT["project"]
    minors = [int(line.rpartition(".")[2]) for line in project["classifiers"] if re.search(r":: 3\.\d+$", line)]
    assert project["requires-python"] == f">=3.{minors[0]}" and minors == list(range(minors[0], 15))
    assert f"Python ≥ 3.{minors[0]}" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_what_lints_and_checks_types_is_pinned():
    lint = PROJECT["project"]["optional-dependencies"]["lint"]
    assert [re.fullmatch(r"(\w+)==[\d.]+", line).group(1) for line in lint] == ["mypy", "ruff"]
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"][0]["hooks"]
    assert {hook["entry"].split()[0] for hook in hooks} == {"mypy", "ruff"}
    assert all(hook["language"] == "system" for hook in hooks)


def marked(attribute):
    """Patterns of .gitattributes that carry an attribute."""
    lines = (ROOT / ".gitattributes").read_text(encoding="utf-8").splitlines()
    return [line.split()[0] for line in lines if attribute in line.split()[1:]]


def test_every_generated_file_and_no_other_is_marked_as_generated():
    patterns = marked("linguist-generated")
    tracked = [
        path.relative_to(ROOT).as_posix()
        for folder in ("docs", "derive", "tests")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    ]
    found = [path for path in tracked if any(fnmatch(path, pattern) for pattern in patterns)]
    expected = [
        path
        for path in tracked
        if (path.startswith("docs/") and not path.startswith("docs/assets/")) or "/generated/" in path
    ]
    assert found == expected and len(found) > 200
    assert all(any(fnmatch(path, pattern) for path in tracked) for pattern in patterns)
    assert set(marked("-diff")) == {"docs/generated/coq/**", "docs/generated/smt/**"}


TEMPLATES = {
    "1-my-framework-says-something-else": {"layer", "input_size", "version", "seen", "expected"},
    "2-a-sentence-or-formula-is-wrong": {"place", "said", "so"},
}


@pytest.mark.parametrize("name", TEMPLATES)
def test_an_issue_asks_for_what_is_needed_to_answer_it(name):
    form = yaml.safe_load((ROOT / ".github" / "ISSUE_TEMPLATE" / f"{name}.yml").read_text(encoding="utf-8"))
    assert {"name", "description", "body"} <= form.keys()
    asked = [part for part in form["body"] if part["type"] != "markdown"]
    assert all(part["attributes"]["label"] for part in asked)
    assert {part["id"] for part in asked if part.get("validations", {}).get("required")} == TEMPLATES[name]
    assert len({part["id"] for part in asked}) == len(asked)


def test_the_line_that_an_issue_shows_as_an_example_is_answered():
    text = (ROOT / ".github" / "ISSUE_TEMPLATE" / "1-my-framework-says-something-else.yml").read_text(encoding="utf-8")
    shown = {part.get("id"): part["attributes"].get("placeholder") for part in yaml.safe_load(text)["body"]}
    geometry = derive.evaluate(shown["layer"], int(shown["input_size"]), variant=shown["variant"])
    assert geometry.output_size == 23
    assert shown["version"].startswith(f"keras {geometry.version}")
