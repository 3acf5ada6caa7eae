"""One file means one file: what `derive new` writes is whole, and a mode or framework more changes no page but its own.

The recipes of CONTRIBUTING.md are followed as processes, in a copy of the tree, with the files in tests/recipes.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest
import yaml

from derive import build, catalog
from derive.runtime.errors import LayerError
from derive.scaffold.drafts import draft_framework, draft_mode

ROOT = Path(__file__).parent.parent
RECIPES = Path(__file__).parent / "recipes"
MODES, FRAMEWORKS, THEOREMS = catalog.modes(), catalog.frameworks(), catalog.theorems()
PLACES = {"mode": "derive/modes", "framework": "derive/runtime/frameworks"}

# What names every mode, or every framework, and so changes with one more.
LISTS = {
    "mode": {
        "derive/runtime/generated/formulas.py",
        "docs/code.md",
        "docs/generated/coq/Assumptions.v",
        "docs/generated/coq/order.txt",
        "docs/generated/ask/modes.js",
        "docs/generated/data/padproof.json",
        "docs/generated/formulas.js",
        "docs/generated/search.js",
        "docs/llms.txt",
        *(f"docs/generated/code/padproof.{kind}" for kind in ("d.mts", "h", "hpp", "jl", "json", "mjs", "py", "rs")),
        "docs/modes/index.md",
        "docs/theorems/trust.md",
    },
    "framework": {
        "derive/runtime/generated/names.py",
        "docs/compare/convolution.md",
        "docs/compare/index.md",
        "docs/generated/compare/convolution.js",
        "docs/calculator.md",
        "docs/frameworks/index.md",
        "docs/generated/ask/names.js",
        "docs/generated/ask/words.js",
        "docs/generated/data/padproof.json",
        "docs/generated/search.js",
        "docs/index.md",
        "docs/llms.txt",
        "docs/names.md",
    },
}
PINS, EXAMPLES = "tests/pinned/theorems.json", "tests/read_examples/deeplearning4j.py"
# What is left after `derive docs`: pinning the sentences of a mode, and asking a framework's examples.
STEP = {
    "mode": ("-m", "tests.pinned"),
    "framework": ("-m", "pytest", "-q", "-n", "0", "tests/test_read_examples.py", "-p", "no:cacheprovider"),
}
CERTIFICATE = "derive/assurance/generated/certificate.json"


def pages_of(recipe):
    """What is printed of the mode or framework of a recipe, and the pages of what its declaration names."""
    if recipe == "same_symmetric":
        cited = {"window-count", "output-size", "preimage"}
        return {
            "docs/modes/same_symmetric.md",
            "docs/generated/coq/Same_symmetric.v",
            "docs/generated/smt/same_symmetric.smt2",
            *(f"docs/theorems/{slug}.md" for slug in cited),
        }
    return {
        "derive/runtime/generated/layers/deeplearning4j.py",
        "docs/frameworks/deeplearning4j.md",
        "docs/generated/ask/frameworks/deeplearning4j.js",
        "docs/compare/ways/deeplearning4j.md",
        "docs/modes/same_upper.md",
        "docs/modes/explicit.md",
    }


def copied(target, *, whole):
    """A copy of the tree; without what is measured and printed where only `derive new` and `evaluate` are asked."""
    left_out = ["__pycache__", ".git", ".padproof", ".*_cache", "site", "*.egg-info"] + (
        [] if whole else ["docs", "tests", "*.gz"]
    )
    shutil.copytree(ROOT, target, ignore=shutil.ignore_patterns(*left_out), dirs_exist_ok=True)
    return target


def run(tree, *arguments):
    return python(tree, "-m", "derive", *arguments)


def python(tree, *arguments):
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=tree,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )


def contents(tree):
    """{path: bytes} of every file of a tree, but for what a run remembers."""
    found = {path.relative_to(tree).as_posix(): path for path in tree.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in found.items() if not name.startswith(".padproof/")}


def changed(before, after):
    """The paths that are new, gone or different."""
    return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}


def test_a_file_that_is_new_gone_or_different_is_seen():
    assert changed({"a": b"1", "b": b"1", "c": b"1"}, {"b": b"2", "c": b"1", "d": b"1"}) == {"a", "b", "d"}


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    return copied(tmp_path_factory.mktemp("small"), whole=False)


def test_a_new_framework_answers_at_once_and_can_be_listed(small):
    done = run(small, "new", "framework", "some_framework")
    assert done.returncode == 0 and done.stderr == ""
    wrote = "wrote derive/runtime/frameworks/some_framework.py and tests/read_examples/some_framework.py"
    assert done.stdout == f"{wrote}; edit them, then: {build.REPAIR}\n"
    answer = run(small, "evaluate", "some_framework.Convolution(1, 1, 4, stride=2, padding='same')", "-i", "7")
    assert answer.returncode == 0 and re.search(r"pad\s+\(1, 2\)|pad\s+\(\(1, 2\),\)", answer.stdout), answer.stdout
    refused = run(small, "evaluate", "some_framework.Convolution(1, 1, 4, padding=-1)", "-i", "7")
    assert refused.returncode == 2 and "padding=-1" in refused.stderr and refused.stderr.count("\n") == 1
    assert re.search(r"^some_framework +Some framework 1\.0$", run(small, "list", "frameworks").stdout, re.MULTILINE)


def test_a_new_mode_is_listed_and_a_second_of_the_name_is_refused_in_one_line(small):
    done = run(small, "new", "mode", "some_mode")
    assert done.returncode == 0 and done.stdout.startswith("wrote derive/modes/some_mode.py; ")
    assert re.search(r"^some_mode +Some mode: Half", run(small, "list", "modes").stdout, re.MULTILINE)
    before = contents(small)
    again = run(small, "new", "mode", "some_mode")
    assert (again.returncode, again.stdout) == (2, "")
    assert again.stderr == "derive: the mode some_mode exists; choose another name, or edit its file\n"
    assert changed(before, contents(small)) == set()


@pytest.mark.parametrize("kind", PLACES)
def test_what_derive_new_writes_says_what_each_field_means_and_nothing_of_the_example_is_left(kind):
    drafted = {"mode": draft_mode, "framework": draft_framework}[kind]("quite_new")
    assert not any("newcomer" in text.lower() or (ROOT / path).exists() for path, text in drafted.items())
    text = drafted.pop(f"{PLACES[kind]}/quite_new.py")
    assert list(drafted) == ([] if kind == "mode" else ["tests/read_examples/quite_new.py"])
    assert 'name="quite_new"' in text and 'title="Quite new"' in text
    fields = [number for number, line in enumerate(text.splitlines()) if re.match(r"    \w+=", line)]
    told = [number for number in fields if text.splitlines()[number - 1].strip().startswith("#")]
    assert len(fields) > 9 and len(told) > 0.6 * len(fields)


def test_the_mode_that_derive_new_writes_is_proved():
    pytest.importorskip("z3", reason="the solver is missing: python -m pip install -e '.[prove]'")
    from derive.proof.theorem import prove
    from derive.scaffold.mode import NEWCOMER

    report = prove("newcomer", NEWCOMER.obligations, (), 20_000)
    assert report.proved, report.failures
    assert sum(verdict.obligation.label.startswith("law: ") for verdict in report.solver) == len(NEWCOMER.laws) == 2


@pytest.mark.parametrize(
    ("draft", "name", "says"),
    [
        (draft_mode, "Half", "lower-case words"),
        (draft_mode, "9x", "lower-case words"),
        (draft_mode, "a b", "lower-case words"),
        (draft_mode, "../same", "lower-case words"),
        (draft_mode, "trailing_", "lower-case words"),
        (draft_mode, "", "lower-case words"),
        (draft_mode, "class", "Python's own"),
        (draft_mode, "ö" * 500, "lower-case words"),
        (draft_mode, "half", "exists"),
        (draft_mode, "same", "derive/modes/same.py exists"),
        (draft_mode, "half_transposed", "a function of the mode half"),
        (draft_mode, "duality", "the Coq file of something else"),
        (draft_framework, "torch", "exists"),
        (draft_framework, "Torch", "lower-case words"),
        (draft_framework, "import", "Python's own"),
    ],
)
def test_a_name_that_is_none_or_taken_is_refused(draft, name, says):
    with pytest.raises(LayerError) as caught:
        draft(name)
    assert says in str(caught.value) and "\n" not in str(caught.value) and len(str(caught.value)) < 200


def front_matter(path):
    return yaml.safe_load((ROOT / path).read_text(encoding="utf-8").split("---\n")[1])


def test_a_page_stands_by_something_of_its_own():
    """A theorem by its number, a mode by the place it says, a framework by its title; nothing counts the others."""
    for slug, theorem in THEOREMS.items():
        assert front_matter(f"docs/theorems/{slug}.md")["order"] == [int(part) for part in theorem.number.split(".")]
    for name, mode in MODES.items():
        assert front_matter(f"docs/modes/{name}.md")["order"] == mode.place
    for name, framework in FRAMEWORKS.items():
        said = front_matter(f"docs/frameworks/{name}.md")
        assert "order" not in said and said["title"] == framework.title
    assert len(THEOREMS) > 50 and len(MODES) > 20 and len(FRAMEWORKS) > 40


def test_modes_stand_by_place_and_then_by_title():
    assert list(MODES.values()) == sorted(MODES.values(), key=lambda mode: (mode.place, mode.title.lower()))
    assert list(MODES)[:4] == ["valid", "same_upper", "same_lower", "same_after"]


def test_a_message_does_not_grow_with_the_number_of_frameworks(monkeypatch):
    from dataclasses import replace

    from derive.commands.measuring import _release
    from derive.runtime.reading import layer_line

    torch = FRAMEWORKS["torch"]
    many = {
        f"torch{number}": replace(
            torch,
            name=f"torch{number}",
            aliases={},
            bare=(),
            layers=tuple(
                replace(layer, name=layer.name.replace("torch", f"torch{number}"), also=()) for layer in torch.layers
            ),
        )
        for number in range(300)
    }
    layers = {layer.name: (framework, layer) for framework in many.values() for layer in framework.layers}
    monkeypatch.setattr(catalog, "frameworks", lambda: many)
    monkeypatch.setattr(layer_line.catalog, "frameworks", lambda: many)
    monkeypatch.setattr(layer_line.catalog, "layers", lambda: layers)
    layer_line._addresses.cache_clear()
    try:
        for ask in (
            lambda: layer_line.parse("Conv2d"),
            lambda: layer_line.parse("nn.Conv2d(1, 1, 3)"),
            lambda: layer_line.parse("Conv9d(1, 1, 3)"),
            lambda: _release("torsh7"),
            lambda: _release("zzz"),
        ):
            with pytest.raises(LayerError) as caught:
                ask()
            assert len(str(caught.value)) < 300, caught.value
    finally:
        layer_line._addresses.cache_clear()


def test_a_release_more_does_not_lengthen_a_message_beyond_bounds():
    from dataclasses import replace

    from derive.runtime.releases import choose_release

    keras = FRAMEWORKS["keras"]
    many = replace(keras, releases=tuple(replace(keras.releases[0], version=f"3.{minor}.0") for minor in range(200)))
    with pytest.raises(LayerError) as caught:
        choose_release(many, keras.layers[0], "banana")
    assert "others" in str(caught.value) and len(str(caught.value)) < 300


@pytest.mark.deep
@pytest.mark.parametrize(("kind", "recipe"), [("mode", "same_symmetric"), ("framework", "deeplearning4j")])
def test_a_recipe_followed_changes_its_own_pages_and_the_lists_and_nothing_else(kind, recipe, tmp_path):
    tree = copied(tmp_path / "tree", whole=True)
    before, path = contents(tree), f"{PLACES[kind]}/{recipe}.py"
    assert run(tree, "new", kind, recipe).returncode == 0
    shutil.copy(RECIPES / f"{recipe}.py", tree / path)
    if kind == "framework":
        shutil.copy(RECIPES / f"{recipe}_examples.py", tree / EXAMPLES)
    written = run(tree, "docs")
    assert written.returncode == 0, written.stderr
    done = python(tree, *STEP[kind])
    assert done.returncode == 0, done.stdout + done.stderr
    after = contents(tree)
    wanted = {path, PINS if kind == "mode" else EXAMPLES, *LISTS[kind], *pages_of(recipe)}
    wanted |= {re.sub("^docs/(.*)[.]md$", r"docs/generated/text/\1.txt", each) for each in wanted}
    assert changed(before, after) == wanted
    said = [line for line in written.stdout.splitlines() if not line.startswith("wrote ")]
    if kind == "mode":
        (unaccepted,) = said
        assert "Same_symmetric.v and Assumptions.v" in unaccepted and build.RECERTIFY in unaccepted
        assert "Same_symmetric.v" not in certified(after)
        old, new = (json.loads(files[PINS]) for files in (before, after))
        assert new.keys() - old.keys() == {"mode same_symmetric"} and all(new[each] == pin for each, pin in old.items())
        check_symmetric(tree)
    else:
        assert said == [] and certified(before) == certified(after)
        check_deeplearning4j(tree)


def certified(files):
    """{Coq file: what accepted it} of a tree's files."""
    return json.loads(files[CERTIFICATE])


SIZES = {"input_size": range(1, 9), "kernel_size": range(1, 5), "stride": range(1, 4), "dilation": range(1, 3)}
ASKED = f"""
from itertools import product
from derive.runtime.errors import OutOfDomain
from derive.runtime.generated.formulas import CONVOLUTION
sizes = {SIZES}
for numbers in product(*sizes.values()):
    try:
        print(*numbers, *CONVOLUTION["same_symmetric"](**dict(zip(sizes, numbers))))
    except OutOfDomain:
        print(*numbers)
"""


def check_symmetric(tree):
    """The printed function counts windows as sliding does, and its page says that it is proved."""
    done = subprocess.run([sys.executable, "-c", ASKED], cwd=tree, capture_output=True, text=True, check=True)
    lines = [tuple(map(int, line.split())) for line in done.stdout.splitlines()]
    answers = {line[:4]: line[4:] for line in lines}
    assert set(answers) == set(product(*SIZES.values()))
    for (size, kernel, stride, dilation), answer in answers.items():
        pad = ((stride - 1) + dilation * (kernel - 1)) // 2
        last_tap = dilation * (kernel - 1)
        windows = len(range(0, size + 2 * pad - last_tap, stride))
        assert answer == ((windows, pad, pad) if windows else ()), (size, kernel, stride, dilation)
    assert 0 < list(answers.values()).count(()) < len(answers) // 4
    page = (tree / "docs/modes/same_symmetric.md").read_text(encoding="utf-8")
    assert "pp-proved" in page and "pp-failed" not in page


def check_deeplearning4j(tree):
    """Same gives as many outputs as there are started strides, and Strict refuses what leaves elements over."""
    line = "deeplearning4j.ConvolutionLayer(3, stride=2, convolutionMode='{}')"
    same = run(tree, "evaluate", line.format("Same"), "-i", "8,7")
    assert same.returncode == 0 and "(4, 4)" in same.stdout and "((0, 1), (1, 1))" in same.stdout
    truncated = run(tree, "evaluate", line.format("Truncate"), "-i", "8,7")
    assert truncated.returncode == 0 and "(3, 3)" in truncated.stdout
    strict = run(tree, "evaluate", line.format("Strict"), "-i", "8,7")
    assert strict.returncode == 2 and "convolutionMode='Truncate' leaves the rest out" in strict.stderr
    assert "read in its documentation" in (tree / "docs/frameworks/deeplearning4j.md").read_text(encoding="utf-8")
