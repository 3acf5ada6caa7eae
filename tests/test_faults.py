"""The ten faults of a review, put one by one into a copy of the tree whose pages are then written again.

Each must fail a test of the default suite whose message names the place. What a contributor sees who regenerates, as
told, and runs the tests: nothing here looks at the drift of pages.
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
pytestmark = pytest.mark.deep


@dataclass(frozen=True)
class Fault:
    """`before` becomes `after` in the file at `path`; `tests` are the files that notice, with `place` in what they say."""

    name: str
    path: str
    before: str
    after: str
    tests: tuple
    place: str


FAULTS = (
    Fault(
        "a sign in a formula",
        "derive/modes/same_undilated.py",
        "low=maximum(floor_div(k - s, 2), 0) + minimum",
        "low=maximum(floor_div(k - s, 2), 0) - minimum",
        ("tests/test_all_runs.py",),
        "same_undilated",
    ),
    Fault(
        "rounding up in JavaScript",
        "derive/language/printers/javascript.py",
        "return 0 - floorDiv(-a, b);",
        "return floorDiv(a, b);",
        ("tests/test_terms.py",),
        "ceilDiv(",
    ),
    Fault(
        "the mark of the odd element on the other side",
        "derive/site/figures/axis.py",
        "return 0 if low > high else low + size + high - 1",
        "return 0 if low < high else low + size + high - 1",
        ("tests/test_figures.py",),
        "odd",
    ),
    Fault(
        "a range of versions one release too wide",
        "derive/runtime/frameworks/keras.py",
        'versions=">=3.14",',
        'versions=">=3.13",',
        ("tests/test_all_runs.py",),
        "keras-3.13",
    ),
    Fault(
        "two crops exchanged on every mode's page",
        "derive/site/pages/modes.py",
        '"crop at the start", rf"c_{{\\text{{low}}}} = {latex(rule.low)}"',
        '"crop at the start", rf"c_{{\\text{{low}}}} = {latex(rule.high)}"',
        ("tests/pages_oracle/test_pages.py",),
        "modes/",
    ),
    Fault(
        "a source that is nowhere",
        "derive/runtime/frameworks/torch.py",
        "https://github.com/pytorch/pytorch/blob/v2.13.0/torch/nn/modules/conv.py",
        "https://gihub.com/pytorch/pytorch/blob/v2.13.0/torch/nn/modules/conv.py",
        ("tests/pages_oracle/test_sources.py",),
        "gihub.com",
    ),
    Fault(
        "a refusal of a framework that is run dropped",
        "derive/runtime/frameworks/torch.py",
        'Refusal(requires="output_padding >= 0", says="negative output_padding is not supported")',
        'Refusal(requires="output_padding >= -9", says="negative output_padding is not supported")',
        ("tests/test_all_runs.py",),
        "torch",
    ),
    Fault(
        "a refusal of a framework that is read dropped",
        "derive/runtime/frameworks/candle.py",
        'NOT_NEGATIVE = Refusal(requires="padding >= 0", says="")',
        'NOT_NEGATIVE = Refusal(requires="padding >= -9", says="")',
        ("tests/test_read_examples.py",),
        "candle",
    ),
    Fault(
        "the orientation of a framework that is read",
        "derive/runtime/frameworks/flux.py",
        "PADDED, flipped=False)",
        "PADDED, flipped=True)",
        ("tests/test_read_examples.py",),
        "Flux.CrossCor",
    ),
    Fault(
        "a false word in the sentence of a theorem",
        "derive/theorems/same.py",
        "exactly when the stride or the effective kernel size is ",
        "exactly when the stride and the effective kernel size is ",
        ("tests/test_pinned_sentences.py",),
        "same-independent-of-input",
    ),
)


def run(tree, *command):
    """What a command prints in a copy of the tree, and its exit code."""
    environment = {**os.environ, "PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1", "COLUMNS": "200"}
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=tree, env=environment, capture_output=True, text=True, timeout=900
    )
    return done.stdout + done.stderr, done.returncode


@pytest.fixture
def tree(tmp_path):
    """A copy of everything that is committed or about to be."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, tmp_path / name)
    return tmp_path


def failing(tree, files):
    """What the default tests in some files print, without those that only compare pages with what was written."""
    return run(tree, "pytest", "-q", "-n0", "-x", "-p", "no:cacheprovider", "--deselect", DRIFT, *files)


DRIFT = "tests/test_all_runs.py::test_every_generated_file_is_up_to_date"


def test_ten_faults_are_tried():
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) == 10


@pytest.mark.parametrize("fault", FAULTS, ids=[fault.name for fault in FAULTS])
def test_a_fault_fails_a_default_test_that_names_the_place(fault, tree):
    path = tree / fault.path
    source = path.read_text(encoding="utf-8")
    assert fault.before in source, f"{fault.path} no longer says {fault.before!r}: say the fault anew"
    path.write_text(source.replace(fault.before, fault.after), encoding="utf-8")
    said, code = run(tree, "derive", "docs")
    assert code in (0, 1), said  # 1: what is contradicted is not published at all
    said, code = failing(tree, fault.tests)
    assert code == 1 and "failed" in said, said[-2000:]
    assert fault.place in said, said[-2000:]


def test_the_same_tests_pass_in_a_copy_without_a_fault(tree):
    files = sorted({file for fault in FAULTS for file in fault.tests})
    said, code = failing(tree, files)
    assert code == 0, said[-2000:]
