"""What a strict type checker says of the public API, of the declarations, and of a stranger's file."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from typed_consumer import sizes, tried

ROOT = Path(__file__).parent.parent

WRONG = """
import derive
from derive.runtime.declaration import Layer, Meaning, Refusal
from derive.runtime.geometry import CONVOLUTION

one = derive.evaluate("nn.Conv1d(1, 1, 3)", 7)
two = derive.evaluate("nn.Conv2d(1, 1, 3)", (7, 9))
derive.evaluate(7, 7)                                                   # call-overload
derive.evaluate("nn.Conv1d(1, 1, 3)", 7.5)                              # call-overload
derive.evaluate("nn.Conv1d(1, 1, 3)", 7, version=3)                     # call-overload
derive.evaluat("nn.Conv1d(1, 1, 3)", 7)                                 # attr-defined
one.output_size[0]                                                      # index
two.output_size + 1                                                     # operator
low, high, more = one.pad                                               # misc
one.outputsize                                                          # attr-defined
derive.explain("nn.Conv1d(1, 1, 3)", 7).axis                            # attr-defined
derive.Axis(CONVOLUTION, 7, 3, 1, 1, "5", 0, 0)                         # arg-type
Layer("a.B", CONVOLUTION, "k", (Meaning("valid")))                      # arg-type
Layer("a.B", CONVOLUTION, "k", (), refusals=(Refusal("k > 1", "small")))  # arg-type
Layer("a.B", CONVOLUTION, "k", (), dimension=(1,))                      # call-arg
Meaning("explicit", bind={"pad_low": 0})                                # dict-item
"""


@pytest.fixture(scope="module")
def checked(tmp_path_factory):
    """Asks mypy about files, with this project's settings and one cache: what it printed, and its exit code."""
    cache = tmp_path_factory.mktemp("mypy")

    def check(*paths):
        command = [sys.executable, "-m", "mypy", "--cache-dir", str(cache), *map(str, paths)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        return done.stdout + done.stderr, done.returncode

    return check


def test_the_public_api_the_declarations_and_a_strangers_file_pass_a_strict_type_checker(checked):
    said, code = checked()
    assert code == 0, said
    assert int(re.search(r"no issues found in (\d+) source files", said).group(1)) > 60


def test_a_strangers_mistakes_are_each_found_where_they_stand_and_nothing_else(checked, tmp_path):
    path = tmp_path / "wrong_consumer.py"
    path.write_text(WRONG, encoding="utf-8")
    said, code = checked(path)
    found = re.findall(r"wrong_consumer\.py:(\d+): error: .*\[([\w-]+)\]$", said, re.MULTILINE)
    expected = [
        (str(number), line.rpartition("# ")[2].strip())
        for number, line in enumerate(WRONG.splitlines(), 1)
        if "  # " in line
    ]
    assert code == 1 and len(expected) == 14
    assert list(dict.fromkeys(found)) == expected, said


def test_the_strangers_file_also_runs():
    assert sizes() == (3, (24, 32, 2))
    assert tried("Conv1D").startswith("keras.layers.Conv1D 7 1 zeros")
    assert tried("nn.Conv1d(1, 1, 3)") == "kernel_size given both in the line and beside it; give one of them"
