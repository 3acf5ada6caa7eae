"""`derive docs --watch`, as a process in a copy of the tree: what people do to sources, and what then is written."""

import contextlib
import os
import queue
import random
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from pathlib import Path

import pytest
from timing import a_second, heed

ROOT = Path(__file__).parent.parent
PATIENCE = 240  # seconds: only what hangs takes that long
LOST = shutil.ignore_patterns("__pycache__", "*.egg-info")

pytestmark = pytest.mark.deep
pytest.importorskip("z3", reason="the solver is missing: python -m pip install -e '.[prove]'")


def files(folder, hidden=False):
    """{path: content} of what lies below a folder, but for bytecode."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {
        name: path.read_bytes()
        for name, path in found.items()
        if "__pycache__" not in name and (hidden or not name.startswith("."))
    }


def changed(before, after):
    """The paths of files that differ, came or went."""
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


EQUAL = ("pads=(ceil_div(P, 2), P - ceil_div(P, 2))", "pads=(P - floor_div(P, 2), floor_div(P, 2))")
FALSE = ("pads=(ceil_div(P, 2), P - ceil_div(P, 2))", "pads=(floor_div(P, 2) , P - floor_div(P, 2))")
PAGE = "docs/modes/same_lower.md"
PRINTER = (r'"\le"', r'"\leqslant"')


class Watch:
    """A running `derive docs --watch`, and the lines that it said."""

    def __init__(self, folder, *options):
        command = [sys.executable, "-u", "-m", "derive", "docs", "--watch", *options]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True, "preexec_fn": heed}
        self.folder, self.lines = folder, queue.Queue()
        self.process = subprocess.Popen(command, cwd=folder, start_new_session=True, **pipes)
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.process.stdout:
            self.lines.put(line.rstrip("\n"))

    def until(self, *starts):
        """The lines up to the first that starts so, and how long that took."""
        began, said = time.monotonic(), []
        while not (said and said[-1].startswith(starts)):
            try:
                said.append(self.lines.get(timeout=PATIENCE))
            except queue.Empty:
                raise AssertionError(f"no line that starts with {starts}, but {said}") from None
        return said, time.monotonic() - began

    def edit(self, name, old, new):
        """Replace a text that stands in a source once."""
        path = self.folder / "derive" / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, (name, old)
        path.write_text(text.replace(old, new), encoding="utf-8")

    def interrupt(self):
        """The exit code after Ctrl-C, and whether it took no more than a second."""
        most, began = a_second(), time.monotonic()
        self.process.send_signal(signal.SIGINT)
        code = self.process.wait(PATIENCE)
        return code, time.monotonic() - began < most

    def kill(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)


@pytest.fixture(scope="module")
def proved(tmp_path_factory):
    """A copy of the tree in which `derive docs` ran, and how long that took."""
    folder = tmp_path_factory.mktemp("proved") / "tree"
    folder.mkdir()
    for name in ("derive", "docs"):
        shutil.copytree(ROOT / name, folder / name, ignore=LOST)
    before, began = files(folder), time.monotonic()
    done = subprocess.run([sys.executable, "-m", "derive", "docs"], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert files(folder) == before
    return folder, time.monotonic() - began


@pytest.fixture
def watching(proved, tmp_path):
    """A function that starts the watch in a copy of its own."""
    folder, started = tmp_path / "tree", []
    shutil.copytree(proved[0], folder, symlinks=True)

    def start(*options):
        started.append(Watch(folder, *options))
        started[-1].until("watching ")
        return started[-1]

    yield start
    for watch in started:
        watch.kill()


def test_with_nothing_changed_it_is_up_to_date_in_a_fraction_of_a_whole_run(proved, watching):
    watch = watching()
    said, seconds = watch.until("up to date")
    assert said == ["up to date"]
    assert seconds < proved[1] / 3, f"{seconds:.1f} s of {proved[1]:.1f} s"


def test_a_formula_that_is_edited_is_proved_printed_and_on_its_page_in_a_fraction_of_a_whole_run(proved, watching):
    watch = watching()
    watch.until("up to date")
    before = files(watch.folder)
    watch.edit("modes/same.py", *EQUAL)
    said, seconds = watch.until("up to date")
    written = {line.removeprefix("wrote ") for line in said[:-1]}
    assert {"derive/runtime/generated/formulas.py", "docs/generated/formulas.js", PAGE} <= written
    assert changed(before, files(watch.folder)) == written | {"derive/modes/same.py"}
    assert seconds < proved[1] / 3, f"{seconds:.1f} s of {proved[1]:.1f} s"


def test_a_formula_that_became_false_is_named_nothing_is_written_and_its_repair_is_seen(watching):
    watch = watching()
    watch.until("up to date")
    before = files(watch.folder)
    watch.edit("modes/same.py", *FALSE)
    said, _ = watch.until("nothing written")
    assert any(line.startswith("NOT PROVED  same_lower: law: the odd element goes before the input: ") for line in said)
    assert any(line.startswith("CONTRADICTED  ") for line in said)
    assert changed(before, files(watch.folder)) == {"derive/modes/same.py"}
    watch.edit("modes/same.py", *reversed(FALSE))
    assert watch.until("up to date")[0] == ["up to date"]


def test_a_new_mode_gets_its_page_and_one_that_is_deleted_loses_it(watching):
    watch = watching()
    watch.until("up to date")
    before = files(watch.folder)
    new = [sys.executable, "-m", "derive", "new", "mode", "same_again"]
    assert subprocess.run(new, cwd=watch.folder, capture_output=True).returncode == 0
    said, _ = watch.until("up to date")
    assert "wrote docs/modes/same_again.md" in said
    (watch.folder / "derive" / "modes" / "same_again.py").unlink()
    said, _ = watch.until("up to date")
    assert "wrote docs/modes/same_again.md (removed)" in said
    assert files(watch.folder) == before


def test_a_syntax_error_is_one_line_with_its_place_and_its_repair_is_seen(watching):
    watch = watching()
    watch.until("up to date")
    for name, place in (("modes/same.py", "derive/modes/same.py, line "), ("site/contents.py", "SyntaxError: ")):
        path = watch.folder / "derive" / name
        right = path.read_text(encoding="utf-8")
        path.write_text(right + "\ndef half(\n", encoding="utf-8")
        assert watch.until(place)[0]
        path.write_text(right, encoding="utf-8")
        said, _ = watch.until("up to date")
        assert not [line for line in said if line.startswith("wrote ")]


def test_a_change_in_a_printer_is_seen_on_every_page_it_prints(watching):
    watch = watching()
    watch.until("up to date")
    before = files(watch.folder)
    watch.edit("language/printers/latex.py", *PRINTER)
    said, _ = watch.until("up to date")
    pages = {line.removeprefix("wrote ") for line in said if line.startswith("wrote docs/")}
    assert len(pages) > 40
    assert changed(before, files(watch.folder)) == pages | {"derive/language/printers/latex.py"}


def test_of_two_quick_edits_the_last_one_counts(watching):
    watch = watching()
    watch.until("up to date")
    summary = "One window per started stride with the least padding; all of it goes after the input."
    for words in ("First words.", "Other words."):  # as long as one another, and within a second
        watch.edit("modes/same.py", summary, words)
        summary = words
        time.sleep(0.5)
    watch.until("up to date")
    while "Other words." not in (watch.folder / "docs" / "modes" / "index.md").read_text(encoding="utf-8"):
        watch.until("up to date")
    assert "First words." not in (watch.folder / "docs" / "modes" / "same_after.md").read_text(encoding="utf-8")


def test_a_resized_terminal_and_the_files_that_editors_leave_about_change_nothing(watching):
    watch = watching()
    watch.until("up to date")
    before = files(watch.folder)
    watch.process.send_signal(signal.SIGWINCH)
    (watch.folder / "derive" / "modes" / ".#same.py").symlink_to("nobody@nowhere.1")
    (watch.folder / "derive" / "modes" / "same.py~").write_text("half")
    passing = watch.folder / "derive" / "modes" / "passing.py"
    passing.symlink_to("gone.py")
    time.sleep(0.5)
    passing.unlink()
    watch.edit("modes/same.py", "Same: one window", "Same: one window ")
    said, _ = watch.until("up to date")
    assert said == ["up to date"] and watch.process.poll() is None
    names = {"derive/modes/same.py", "derive/modes/same.py~"}
    assert changed(before, files(watch.folder)) == names


def test_with_check_it_names_what_differs_and_writes_nothing_at_all(watching):
    watch = watching("--check")
    watch.until("up to date")
    before = files(watch.folder, hidden=True)
    watch.edit("modes/same.py", *EQUAL)
    said, _ = watch.until("up to date", "1 files", *(f"{count} files" for count in range(2, 300)))
    assert PAGE in said and said[-1] == f"{len(said) - 1} files differ"
    assert changed(before, files(watch.folder, hidden=True)) == {"derive/modes/same.py"}


@pytest.mark.parametrize("working", [False, True], ids=["waiting", "building"])
def test_an_interrupt_ends_it_and_its_children_at_once(watching, working):
    watch = watching()
    watch.until("up to date")
    if working:
        watch.edit("modes/same.py", *EQUAL)
        time.sleep(1.5)
    else:
        time.sleep(1)  # the next process waits by now
    assert len(working_in(watch.folder)) >= 2
    code, soon = watch.interrupt()
    assert code == 130 and soon
    assert working_in(watch.folder) == []


KILLS = int(os.environ.get("PADPROOF_KILLS", "16"))


def test_a_run_that_is_killed_at_any_moment_leaves_each_file_old_or_new_and_the_next_one_finishes(proved, tmp_path):
    """Half of the moments are those in which files land: about a hundred, of which some were moved and some were not."""
    folder, chance = tmp_path / "tree", random.Random(7)
    shutil.copytree(proved[0], folder, symlinks=True)
    printer = folder / "derive" / "language" / "printers" / "latex.py"
    texts = [printer.read_text(encoding="utf-8")]
    texts.append(texts[0].replace(*PRINTER))
    states, torn = [], 0

    def run(code="bring_up_to_date()"):
        command = [sys.executable, "-c", f"from derive.watch import bring_up_to_date; {code}"]
        return subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    for text in texts:
        printer.write_text(text, encoding="utf-8")
        began = time.monotonic()
        assert run().communicate(timeout=PATIENCE)[0].endswith("up to date\n")
        states.append(pages(folder))
        whole = time.monotonic() - began
    assert len(changed(*states)) > 40
    for kill in range(KILLS):
        printer.write_text(texts[kill % 2], encoding="utf-8")
        if kill % 4 < 2:
            process = run()
            time.sleep(chance.uniform(0, whole))
            process.kill()
        else:  # at one of the moves
            last = chance.randrange(1, len(changed(*states)))
            process = run(f"import os, sys; sys.addaudithook({DYING.format(last=last)}); bring_up_to_date()")
        process.communicate(timeout=PATIENCE)
        found = pages(folder)
        assert all(content in (states[0].get(name), states[1].get(name)) for name, content in found.items())
        torn += found not in states
    printer.write_text(texts[0], encoding="utf-8")
    assert run().communicate(timeout=PATIENCE)[0].endswith("up to date\n")
    assert pages(folder) == states[0] and torn >= KILLS // 8
    assert run("bring_up_to_date(True)").communicate(timeout=PATIENCE)[0] == "up to date\n"


DYING = (
    "lambda event, about, left=[{last}]: event == 'os.rename' and '/landing/new/' in str(about[0]) "
    "and (left.append(left.pop() - 1), left[0] < 1 and os._exit(9))"
)


def pages(folder):
    """What is generated, and the rest of `docs/`."""
    return {
        name: content for name, content in files(folder).items() if name.startswith("docs/") or "/generated/" in name
    }


def working_in(folder):
    """The processes that were started in a folder and still run; of Linux."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            inside = (process / "cwd").resolve() == folder.resolve()
            state = (process / "stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            continue
        if inside and state != "Z":
            found.append(process.name)
    return found


# The same, with the site served.


def asked(address, sign, patience=PATIENCE):
    """How long it took until what stands at an address has a sign in it."""
    began = time.monotonic()
    while time.monotonic() < began + patience:
        with contextlib.suppress(OSError):
            if sign in urllib.request.urlopen(address, timeout=5).read().decode():
                return time.monotonic() - began
        time.sleep(0.03)
    raise AssertionError(f"{sign!r} is not at {address}")


@pytest.fixture
def served(proved, tmp_path):
    """`derive serve` in a copy of the tree: its address, its folder, and its process."""
    pytest.importorskip("material", reason="the site needs: python -m pip install -e '.[docs]'")
    folder = tmp_path / "tree"
    shutil.copytree(proved[0], folder, symlinks=True)
    for name in ("mkdocs.yml", "pyproject.toml"):
        shutil.copy(ROOT / name, folder)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "derive", "serve", "--port", str(port)]
    with open(folder / "log.txt", "wb") as log:
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log, start_new_session=True, preexec_fn=heed)
    address = f"http://127.0.0.1:{port}/"
    asked(address, "Padproof")
    while "up to date" not in (folder / "log.txt").read_text():
        assert process.poll() is None, (folder / "log.txt").read_text()
        time.sleep(0.1)
    yield address, folder, process
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)


def edit(folder, name, old, new):
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


CALCULATOR = "derive/site/pages/calculator.py"


def test_a_served_page_shows_an_edit_and_what_is_wrong_with_one(proved, served):
    address, folder, _ = served
    edit(folder, CALCULATOR, "Nothing leaves", "Not a thing leaves")
    took = asked(address + "calculator/", "Not a thing leaves")
    assert took < 0.5 * proved[1]
    assert "Frameworks" in urllib.request.urlopen(address + "calculator/").read().decode()
    edit(folder, CALCULATOR, "ALSO =", "ALSO = )")
    asked(address + "derive-said.json", "SyntaxError")
    edit(folder, CALCULATOR, "ALSO = )", "ALSO =")
    asked(address + "derive-said.json", '{"said": ""}')


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL], ids=["interrupted", "killed"])
def test_what_serves_takes_its_children_along(served, number):
    _, folder, process = served
    os.kill(process.pid, number)
    process.wait(PATIENCE)
    until = time.monotonic() + 20
    while working_in(folder) and time.monotonic() < until:
        time.sleep(0.1)
    assert not working_in(folder)
