"""What is claimed of others carries the command that shows it again: each that is printed does, as printed."""

import ast
import html
import re
import shlex
import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner

from derive import catalog
from derive.commands import main, measuring
from derive.corrections import CORRECTIONS
from derive.measure import values, vectors, witness
from derive.runtime.errors import LayerError

ROOT = Path(__file__).parent.parent
FRAMEWORKS = catalog.frameworks()
PAGES = ("compare/defects", "compare/claims", *(f"frameworks/{name}" for name in FRAMEWORKS))


def printed(page):
    """Every command of these kinds on a page, as a reader copies it."""
    text = (ROOT / "docs" / f"{page}.md").read_text(encoding="utf-8")
    return re.findall(r"(?m)(?:^|`)(derive (?:replay \S+ --case|refute) [^`\n]+)", text)


def words_of(command):
    assert command.startswith("derive ")
    return shlex.split(command)[1:]


def as_process(command):
    """What a printed command says, in a shell."""
    shell = command.replace("derive ", f"{shlex.quote(sys.executable)} -m derive ", 1)
    done = subprocess.run(shell, shell=True, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, (command, done.stdout, done.stderr)
    return done.stdout


def rows_of(said):
    """{what it is: in words} of what `--case` prints."""
    return dict(re.split(r"  +", line, maxsplit=1) for line in said.splitlines())


def test_every_claim_and_every_defect_carries_its_command():
    defects = (ROOT / "docs/compare/defects.md").read_text(encoding="utf-8")
    assert len(printed("compare/defects")) == defects.count('<p class="pp-told"') > 60
    assert printed("compare/claims") == [f"derive refute {claim.slug}" for claim in CORRECTIONS]
    faulty = [page for page in PAGES[2:] if "{ #faults }" in (ROOT / "docs" / f"{page}.md").read_text(encoding="utf-8")]
    assert len(faulty) > 20
    for page in faulty:
        section = (ROOT / "docs" / f"{page}.md").read_text(encoding="utf-8").partition("{ #faults }")[2]
        listed = re.findall(r"(?m)^- \d.*$", section.partition("\n## ")[0])
        assert len(listed) == len(printed(page)) > 0, page


def test_a_defect_is_shown_again_by_its_command_as_printed():
    command = next(each for each in printed("frameworks/chainer") if "--case" in each)
    rows = rows_of(as_process(command))
    assert list(rows) == ["its own rule", "recorded", "asked again", "known fault"]
    assert rows["its own rule"] == "refused: pad >= 0" and rows["recorded"] == "output size 1, crop at the start 6"


def test_a_claim_is_refuted_by_its_command_as_printed():
    promised, so = CORRECTIONS[0].results()
    said = as_process(printed("compare/claims")[0]).splitlines()
    assert said == [CORRECTIONS[0].title, f"  by the sentence  {promised}", f"  it is            {so}"]


@pytest.fixture
def read_once(monkeypatch):
    """Each file is read and unpacked once, whoever asks for it."""
    read, unpacked = cache(measuring._stored), {}
    monkeypatch.setattr(measuring, "_stored", read)
    for module, name in ((witness, "unpack"), (values, "unpack")):
        real = getattr(module, name)

        def unpack(content, real=real):
            key = content["schema"], content["framework"], content["version"]
            if key not in unpacked:
                unpacked[key] = list(real(content))
            return unpacked[key]

        monkeypatch.setattr(module, name, unpack)


@pytest.mark.deep
def test_every_printed_command_shows_what_it_stands_beside(read_once):
    commands = [command for page in PAGES for command in printed(page)]
    assert len(commands) > 200
    shown = 0
    for command in dict.fromkeys(commands):
        done = CliRunner().invoke(main, words_of(command))
        assert done.exit_code == 0, (command, done.output)
        if "refute" in command:
            promised, so = re.findall(r"(?m)^  (?:by the sentence|it is) +(.*)$", done.stdout)
            assert promised != so
        else:
            rows = rows_of(done.stdout)
            assert rows["known fault"] and rows["its own rule"] != rows["recorded"], command
            shown += 1
    assert shown > 60


@pytest.mark.deep
def test_what_a_command_says_is_what_its_page_says(read_once):
    defects = (ROOT / "docs/compare/defects.md").read_text(encoding="utf-8")
    beside = re.split(r"(?m)^`(derive replay .*)`$", defects)
    for page, command in zip(beside[::2], beside[1::2]):
        said = rows_of(CliRunner().invoke(main, words_of(command)).stdout)
        told = re.search(r"Its own rule: (.*?)\. It did: (.*?)\. Seen in [^<]*</p>\s*\Z", page)
        assert letters(told[2]) == letters(said["recorded"]), command
        assert "".join(letters(said["known fault"])) in "".join(letters(page)), command
        assert letters(told[1]) == letters(said["its own rule"]), command
    assert len(beside) > 120


def letters(text):
    """The letters and numbers of a text, whatever markup stands around them."""
    return re.findall(r"[a-z0-9]+", html.unescape(text).casefold())


@pytest.mark.deep
def test_a_sample_of_the_printed_commands_is_run_in_a_shell():
    commands = [command for page in PAGES for command in printed(page)]
    sample = [*commands[::23], *(each for each in commands if "'" in each)][:14]
    assert len(sample) == 14 and all(as_process(command) for command in sample)


CASE = "chainer.functions.deconvolution_1d(dilate=1, kernel_size=3, pad=-1, stride=1)"


def test_what_was_never_asked_or_is_no_call_is_one_line():
    for arguments, words in (
        (["--case", "numpy.convolve(a=1)", "-i", "5", "--values"], "leave out --values"),
        (["--case", CASE.replace("=-1", "=-77"), "-i", "5"], "was not asked this on 5 in chainer 7.8.1"),
        (["--case", CASE, "-i", "5", "--variant", "gpu"], "was not asked this on 5 in 'gpu' in chainer 7.8.1"),
        (["--case", CASE, "-i", "5", "--values"], "was not asked this on 5 in chainer 7.8.1"),
        (["--case", "deconvolution_1d(1)", "-i", "5"], "is no call with arguments by name"),
        (["--case", "(" * 5000, "-i", "5"], "is no call with arguments by name"),
        (["--case", CASE], "add -i"),
        (["-i", "5"], "are those of a --case"),
        (["--case", CASE, "-i", "five"], "must be integers"),
    ):
        framework = "numpy" if "numpy" in arguments[1] else "chainer"
        done = CliRunner().invoke(main, ["replay", framework, *arguments])
        assert done.exit_code == 2 and words in done.stderr, (arguments, done.stderr)
        assert len(done.stderr.splitlines()) == 1 and len(done.stderr) <= 401


def test_an_answer_that_nothing_explains_is_no_known_fault(monkeypatch):
    """The same answer, of a framework in which the fault is not declared."""
    framework = FRAMEWORKS["chainer"]
    release = framework.release("7.8.1")
    content = vectors.load((vectors.RECORDED / vectors.file_name(framework, release)).read_bytes())
    case = witness.read_case(CASE, "5")
    assert witness.replay(framework, release, content, case).explained
    sound = replace(framework, layers=tuple(replace(layer, defects=()) for layer in framework.layers))
    found = witness.replay(sound, release, content, case)
    assert not found.explained and ("known fault", "none explains this") in found.rows


def test_another_answer_of_the_installed_framework_is_shown_and_judged(monkeypatch):
    framework = FRAMEWORKS["chainer"]
    release = framework.release("7.8.1")
    content = vectors.load((vectors.RECORDED / vectors.file_name(framework, release)).read_bytes())
    case = witness.read_case(CASE, "5")
    recorded = next(observed for *question, observed in vectors.unpack(content) if case.is_asked(*question))
    for again, explained in ((recorded, True), (replace(recorded, output_size=(2,)), False)):
        monkeypatch.setattr(witness, "ask_again", lambda *question, again=again: again)
        found = witness.replay(framework, release, content, case)
        assert found.explained == explained
        assert found.again == f"output size {again.output_size[0]}, crop at the start 6"


def test_what_a_claim_promises_that_is_so_is_an_exit_code(monkeypatch):
    true = replace(CORRECTIONS[0], claimed=CORRECTIONS[0].actual)
    monkeypatch.setattr("derive.corrections.CORRECTIONS", (true,))
    assert CliRunner().invoke(main, ["refute"]).exit_code == 1
    done = CliRunner().invoke(main, ["refute", "nobody"])
    assert done.exit_code == 2 and "no corrected claim is called 'nobody'" in done.stderr


def test_a_call_is_read_whatever_its_order_and_spacing():
    told = witness.read_case("a.b( y = (1,),x=-2 )", "(3, 4)")
    assert told == witness.read_case("a.b(x=-2, y=1)", "3,4") == witness.Case("a.b", {"x": -2, "y": 1}, (3, 4))
    assert ast.literal_eval(repr(told.arguments)) == told.arguments
    with pytest.raises(LayerError):
        witness.read_case("a.b(**c)", "3")
