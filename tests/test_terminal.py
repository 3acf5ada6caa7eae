"""Any terminal: every command in every encoding, on full and closed streams, in any width, as processes.

The default suite starts one of each; all commands in all surroundings are `deep`.
"""

import json
import os
import shutil
import subprocess
import sys
import unicodedata
from itertools import product

import pytest

from derive import catalog
from derive.running import terminal

LAYER = "nn.ConvTranspose1d(8, 8, 3, stride=2, padding=1, output_padding=1)"
ANSWERS = {
    "evaluate": ("evaluate", LAYER, "-i", "12"),
    "evaluate --json": ("evaluate", LAYER, "-i", "12", "--json"),
    "explain": ("explain", LAYER, "-i", "12"),
    "explain --json": ("explain", LAYER, "-i", "12", "--json"),
    "list layers": ("list", "layers"),
    "list frameworks": ("list", "frameworks"),
    "list modes": ("list", "modes"),
    "list theorems": ("list", "theorems"),
    "replay": ("replay", "numpy"),
    "--help": ("--help",),
    "prove --help": ("prove", "--help"),
    "docs --help": ("docs", "--help"),
}
MISTAKES = {
    "a refused layer": ("evaluate", "nn.Conv1d(1, 1, 9, padding='ŝ⌊é')", "-i", "7"),
    "an unknown command": ("evalate ⌈x⌉",),
    "an unknown choice": ("list", "kernel ≥ 1"),
    "what cannot be recorded": ("record", "lasagne"),
    "a name that is taken": ("new", "mode", "same_upper"),
    "docs with two ways out": ("docs", "--check", "--to", "ŝ"),
}
COMMANDS = {**ANSWERS, **MISTAKES}
ENCODINGS = ("utf-8", "ascii", "latin-1", "cp1252", "gbk", "koi8-r", "shift_jis", "utf-16-le")
SURROUNDINGS = {
    **{encoding: {"PYTHONIOENCODING": encoding} for encoding in ENCODINGS},
    "the C locale": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "40 columns": {"COLUMNS": "40"},
    "1 column": {"COLUMNS": "1"},
    "a dumb terminal": {"TERM": "dumb"},
    "no colour": {"NO_COLOR": "1"},
    "no terminal": {"TERM": ""},
}
TRACES = ("Traceback", "Exception ignored", "Error:", "Warning:")


def start(arguments, surroundings=(), redirect=""):
    """A finished process of the command, in an environment that says nothing else of terminals."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LC_", "LANG"))}
    command = [sys.executable, "-m", "derive", *arguments]
    if redirect:
        command = ["bash", "-c", f'"$@" {redirect}', "-", *command]
    settings = {**own, "PYTHONUTF8": "1", **dict(surroundings)}
    return subprocess.run(command, env=settings, stdin=subprocess.DEVNULL, capture_output=True, timeout=60)


def check_output(name, place):
    """What a command says can be read where it is said, and nothing but it is said; its text."""
    settings = SURROUNDINGS[place]
    done = start(COMMANDS[name], settings)
    encoding = settings.get("PYTHONIOENCODING", "ascii" if place == "the C locale" else "utf-8")
    said, complained = done.stdout.decode(encoding), done.stderr.decode(encoding)
    assert done.returncode == (0 if name in ANSWERS else 2), (name, place, complained)
    assert not any(trace in said + complained for trace in TRACES), (name, place, complained)
    if name in ANSWERS:
        assert said and not complained, (name, place)
        assert "\\u" not in said or name.endswith("--json"), (name, place)
        if name.endswith("--json"):
            assert "torch.nn.ConvTranspose1d" in json.dumps(json.loads(said))
    else:
        assert not said and len(complained.splitlines()) == 1, (name, place, complained)
    return said


CHEAP = [
    *[("explain", encoding) for encoding in ("ascii", "cp1252", "gbk")],
    *[("explain --json", "cp1252"), ("list modes", "latin-1"), ("list theorems", "the C locale")],
    *[("a refused layer", "cp1252"), ("--help", "1 column")],
]


@pytest.mark.parametrize(("name", "place"), CHEAP)
def test_a_command_can_be_read_where_it_is_said(name, place):
    check_output(name, place)


@pytest.mark.deep
def test_every_command_can_be_read_in_every_surrounding():
    tried = [(name, place, check_output(name, place)) for name, place in product(COMMANDS, SURROUNDINGS)]
    assert len(tried) == len(COMMANDS) * len(SURROUNDINGS) == 18 * 14
    explained = {place: said for name, place, said in tried if name == "explain"}
    assert "⌊(24 + 1 + 1 - 3)/2⌋" in explained["utf-8"] == explained["1 column"] == explained["no colour"]
    assert "floor((24 + 1 + 1 - 3)/2)" in explained["ascii"] == explained["the C locale"]
    assert "k^ = d(k - 1) + 1 = 1·(3 - 1)" in explained["cp1252"], "only what the encoding lacks is spelled"
    exact = {place: json.loads(said) for name, place, said in tried if name == "explain --json"}
    assert len(exact) == len(SURROUNDINGS) and all(answer == exact["utf-8"] for answer in exact.values())


# What becomes of a command whose answer, and of one whose complaint, has no place to go: exit codes.
STREAMS = {
    ">/dev/full": (2, 2),
    "2>/dev/full": (0, 2),
    ">/dev/full 2>/dev/full": (2, 2),
    ">&-": (0, 2),
    "2>&-": (0, 2),
    "<&-": (0, 2),
    ">&- 2>&- <&-": (0, 2),
}


def check_stream(name, redirect):
    """A stream that takes nothing ends a command in at most one line, with the exit code that says it."""
    done = start(COMMANDS[name], redirect=redirect)
    complained = done.stderr.decode()
    assert done.returncode == STREAMS[redirect][name in MISTAKES], (name, redirect, complained)
    assert len(complained.splitlines()) <= 1 and not any(trace in complained for trace in TRACES), complained
    if ">/dev/full" in redirect.split() and name in ANSWERS and "2>" not in redirect:
        assert complained == "derive: No space left on device\n"


bash = pytest.mark.skipif(
    shutil.which("bash") is None or not os.path.exists("/dev/full"), reason="needs bash and /dev/full, as on Linux"
)


@bash
@pytest.mark.parametrize(
    ("name", "redirect"),
    [("list modes", ">/dev/full"), ("a refused layer", ">/dev/full 2>/dev/full"), ("--help", ">&- 2>&- <&-")],
)
def test_a_stream_that_takes_nothing_ends_it_in_one_line(name, redirect):
    check_stream(name, redirect)


@bash
@pytest.mark.deep
def test_every_command_ends_so_on_every_stream():
    tried = list(product(COMMANDS, STREAMS))
    for name, redirect in tried:
        check_stream(name, redirect)
    assert len(tried) == len(COMMANDS) * len(STREAMS) == 18 * 7


@pytest.mark.parametrize("name", ["list layers", pytest.param("explain", marks=pytest.mark.deep)])
def test_a_reader_that_went_away_ends_it_quietly(name):
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as pipe:
        done = subprocess.run(
            [sys.executable, "-m", "derive", *COMMANDS[name]], stdout=pipe, stderr=subprocess.PIPE, timeout=60
        )
    assert (done.returncode, done.stderr) == (1, b"")


def letters():
    """Every letter beyond ASCII that the lists of modes and theorems hold."""
    words = [*[mode.summary for mode in catalog.modes().values()], *[t.sentence for t in catalog.theorems().values()]]
    return {letter for letter in "".join(words) if ord(letter) > 127}


@pytest.fixture
def prepared():
    """What `prepare` registers; the streams of the tests are left alone."""
    terminal.codecs.register_error(terminal.ERRORS, terminal._spell)


def test_every_letter_of_the_sentences_is_spelled_by_what_it_means(prepared):
    found = letters()
    assert len(found) > 5
    assert found - terminal.SPELLED.keys() == set()
    for letter in {*found, *terminal.SPELLED}:
        spelled = letter.encode("ascii", terminal.ERRORS).decode()
        assert spelled == terminal.SPELLED[letter], unicodedata.name(letter)


@pytest.mark.parametrize(
    ("text", "encoding", "said"),
    [
        ("⌊k̂/2⌋ ≤ ⌈é⌉", "ascii", "floor(k^/2) <= ceil(e)"),
        ("⌊k̂/2⌋ ≤ ⌈é⌉", "latin-1", "floor(k^/2) <= ceil(é)"),
        ("1·2", "latin-1", "1·2"),
        ("漢 \udcff", "ascii", "\\u6f22 \\udcff"),
        ("漢", "gbk", "漢"),
    ],
)
def test_only_what_an_encoding_lacks_is_spelled(text, encoding, said, prepared):
    assert text.encode(encoding, terminal.ERRORS).decode(encoding) == said
