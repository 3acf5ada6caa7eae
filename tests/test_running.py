"""What lands whole, who writes alone, what is remembered, and that an interrupt is obeyed."""

import errno
import itertools
import os
import pickle
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from timing import a_second, heed

from derive import watch
from derive.commands.saying import track
from derive.measure.vectors import dump, load
from derive.running import children, landing
from derive.running.landing import STATE, alone, finish, land, write_whole
from derive.running.memory import Memory, read

ROOT = Path(__file__).parent.parent
PATIENCE = 120  # seconds: only what hangs takes that long
OLD = {f"docs/{name}.md": f"old {name}\n".encode() for name in "abcdef"}
NEW = {**{name: content.replace(b"old", b"new") for name, content in OLD.items()}, "docs/further/g.md": b"new g\n"}
GONE = ("docs/f.md",)
del NEW["docs/f.md"]


def files(folder):
    """{path: content} below a folder, but for what a run keeps there."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and STATE not in path.parts
    }


def old_tree(folder):
    for name, content in OLD.items():
        write_whole(folder / name, content)
    assert files(folder) == OLD


def in_a_child(work):
    """The exit code of a forked process that does some work."""
    process = os.fork()
    if not process:
        try:
            work()
        except BaseException:
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def die_at(operation):
    """Make this process die at its n-th look at or change of the disk, as if it were killed."""
    left = itertools.count(1)

    def count(event, _arguments):
        if event in ("open", "os.rename", "os.remove", "os.mkdir", "os.rmdir") and next(left) == operation:
            os._exit(9)

    sys.addaudithook(count)


def test_wherever_a_run_is_killed_all_of_it_lands_or_nothing(tmp_path):
    outcomes = []
    for operation in itertools.count(1):
        folder = tmp_path / str(operation)
        old_tree(folder)

        def work(folder=folder, operation=operation):
            die_at(operation)
            land(folder, NEW, GONE)

        code = in_a_child(work)
        assert all(content in (OLD.get(name), NEW.get(name)) for name, content in files(folder).items()), operation
        finish(folder)
        outcomes.append(files(folder))
        assert outcomes[-1] in (OLD, NEW), operation
        assert not (folder / STATE / "landing").exists()
        shutil.rmtree(folder)
        if code == 0:
            break
    assert code == 0 and outcomes[-1] == NEW
    turned = outcomes.index(NEW)
    assert outcomes == [OLD] * turned + [NEW] * (len(outcomes) - turned)
    assert turned >= len(NEW) and len(outcomes) - turned > len(NEW)


def test_what_cannot_be_written_leaves_everything_as_it_was(tmp_path, monkeypatch):
    old_tree(tmp_path)
    real, left = landing._write, itertools.count(1)

    def full(path, content):
        if next(left) == 4:
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        real(path, content)

    monkeypatch.setattr(landing, "_write", full)
    with pytest.raises(OSError, match="No space left"):
        land(tmp_path, NEW, GONE)
    assert files(tmp_path) == OLD and not (tmp_path / STATE / "landing").exists()


def test_a_folder_that_stands_where_a_file_belongs_is_named_before_anything_lands(tmp_path):
    old_tree(tmp_path)
    (tmp_path / "docs/further/g.md").mkdir(parents=True)
    with pytest.raises(IsADirectoryError, match=r"g\.md"):
        land(tmp_path, NEW, GONE)
    assert files(tmp_path) == OLD


@pytest.mark.parametrize("waits", [True, False])
def test_of_two_who_write_the_second_waits_or_is_refused_and_told_who_is_at_it(tmp_path, waits):
    code = f"""
import sys, time
from derive.running.landing import alone
with alone({str(tmp_path)!r}, "derive docs", print):
    print("began", flush=True)
    sys.stdin.readline()
    print("ended", flush=True)
"""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    first = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, **pipes)
    assert first.stdout.readline() == "began\n"
    told = f"derive docs (process {first.pid})"
    if not waits:
        with pytest.raises(BlockingIOError) as refused, alone(tmp_path, "again", print, wait=False):
            raise AssertionError("both write")
        assert refused.value.strerror == f"{told} is at it"
    second = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, **pipes)
    assert second.stdout.readline() == f"waiting for {told}\n"
    first.communicate("go\n", PATIENCE)
    assert second.stdout.readline() == "began\n"
    assert second.communicate("go\n", PATIENCE)[0] == "ended\n"
    with alone(tmp_path, "third", print, wait=False):
        pass


def test_who_was_killed_holds_nothing(tmp_path):
    code = f"""
import time
from derive.running.landing import alone
with alone({str(tmp_path)!r}, "derive docs", print):
    print("began", flush=True)
    time.sleep(1000)
"""
    first = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert first.stdout.readline() == "began\n"
    first.kill()
    first.wait()
    with alone(tmp_path, "second", print, wait=False):
        pass


# What is remembered


def test_a_memory_hands_on_what_was_kept_and_forgets_what_nobody_asked_for():
    memory = Memory()
    assert memory.empty and not memory.fresh
    memory.keep("one", (1, "first"))
    memory.keep("two", {"second": 2})
    later = read(memory.content())
    assert memory.fresh and not later.fresh and not later.empty
    assert later.recall("one") == (1, "first") and later.recall("three") is None
    later.forget_others()
    assert later.fresh and read(later.content()).recall("two") is None
    assert read(later.content()).recall("one") == (1, "first")


def test_what_is_remembered_cannot_be_changed_by_whoever_got_it():
    memory = Memory()
    memory.keep("list", [1])
    memory.recall("list").append(2)
    assert memory.recall("list") == [1]


def test_a_memory_that_is_torn_at_any_place_or_changed_in_any_byte_is_empty():
    memory = Memory()
    memory.keep("one", (1, "first"))
    content = memory.content()
    assert not read(content).empty
    for place in range(len(content)):
        assert read(content[:place]).empty
        assert read(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]).empty


def test_an_entry_that_cannot_be_read_is_as_if_it_were_missing():
    gone = pickle.dumps(Memory).replace(b"Memory", b"Nobody")
    assert Memory({"one": gone, "two": b"torn"}).recall("one") is None
    assert Memory({"two": b"torn"}).recall("two") is None


# What is compiled ahead


AHEAD = """
import sys
from pathlib import Path
from derive.running.ahead import compile_ahead
sys.dont_write_bytecode = True
folder = Path(sys.argv[1])
names = ("same", "edited", "mended", "new")
for name in names[:3]:
    (folder / f"{name}.py").write_text("value = (" if name == "mended" else "value = 1")
compile_ahead(folder)
for name in names[1:]:
    (folder / f"{name}.py").write_text("value = 2")
sys.path.insert(0, sys.argv[1])
compiled = []
sys.addaudithook(lambda event, about: event == "compile" and about[0] and compiled.append(Path(about[1]).stem))
print(*(__import__(name).value for name in names), *compiled)
import json.tool  # from elsewhere, as ever
"""


def test_what_was_compiled_ahead_serves_only_for_the_bytes_that_it_was_compiled_from(tmp_path):
    done = subprocess.run([sys.executable, "-c", AHEAD, str(tmp_path)], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.split() == ["1", "2", "2", "2", "edited", "mended", "new"], done.stderr


# Interrupts, of real commands


def started(*command, folder=ROOT, **more):
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    pipes |= {"preexec_fn": heed, "start_new_session": True}
    environment = {**os.environ, **more}
    return subprocess.Popen([sys.executable, "-m", "derive", *command], cwd=folder, env=environment, **pipes)


def ended(process, number):
    """The exit code and what was said after a signal, and whether it took no more than a second."""
    most = a_second()
    began = time.monotonic()
    os.killpg(process.pid, number)  # as the terminal does, to all that it started
    output, errors = process.communicate(timeout=PATIENCE)
    return process.returncode, output, errors, time.monotonic() - began < most


def listening(process):
    """Wait until a process obeys signals in its own way; its first hundredths of a second are Python's."""
    bit, status = 1 << (signal.SIGTERM - 1), Path(f"/proc/{process.pid}/status")
    while not int(re.search(r"^SigCgt:\s*(\w+)$", status.read_text(), re.MULTILINE).group(1), 16) & bit:
        assert process.poll() is None
        time.sleep(0.01)
    return process


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda number: number.name)
def test_a_command_that_is_told_to_end_ends_at_once_and_says_so(number):
    pytest.importorskip("z3", reason="the solver is missing: python -m pip install -e '.[prove]'")
    process = listening(started("prove"))
    time.sleep(1)
    code, output, errors, soon = ended(process, number)
    assert (code, output, soon) == (128 + number, "", True)
    assert errors.strip() == "derive: interrupted"


@pytest.mark.deep
@pytest.mark.parametrize("command", [("prove",), ("docs", "--check"), ("prove", "--mutants")], ids=" ".join)
def test_an_interrupt_at_any_moment_is_obeyed_within_a_second(command):
    chance = random.Random(11)
    for _ in range(12):
        process = listening(started(*command))
        time.sleep(chance.choice([chance.uniform(0, 2), chance.uniform(2, 9)]))
        code, output, errors, soon = ended(process, signal.SIGINT)
        assert code == 130 and soon, (code, soon, errors)
        assert errors.strip() == "derive: interrupted"
        assert "NOT PROVED" not in output and "interrupt" not in output


def test_a_fork_that_is_told_to_end_before_it_does_anything_leaves_that_to_its_parent():
    code = """
import os, signal
from derive.running import interrupt
interrupt.obey("interrupted")
if os.fork():
    raise SystemExit(os.waitstatus_to_exitcode(os.wait()[1]))
signal.raise_signal(signal.SIGINT)
os._exit(7)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, preexec_fn=heed)
    assert (done.returncode, done.stderr) == (7, "")


@pytest.mark.coq
def test_an_interrupt_ends_coq_too_and_leaves_no_folder(tmp_path):
    process = started("prove", "--coq", TMPDIR=str(tmp_path))
    while not list(tmp_path.rglob("*.vo")):  # until Coq has accepted the first file
        assert process.poll() is None
        time.sleep(0.1)
    code, _, errors, soon = ended(process, signal.SIGINT)
    assert code == 130 and soon, errors
    running = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True).stdout
    assert not [line for line in running.splitlines() if str(tmp_path) in line]
    assert list(tmp_path.iterdir()) == []


def test_a_solver_that_was_interrupted_gives_no_verdict(monkeypatch):
    z3 = pytest.importorskip("z3", reason="the solver is missing: python -m pip install -e '.[prove]'")
    from derive.proof.checkers import smt

    assert smt.answer("(declare-const k Int)(assert (> k 1))", 10_000)[0] == "sat"
    monkeypatch.setattr(z3.Solver, "check", lambda self: z3.unknown)
    monkeypatch.setattr(z3.Solver, "reason_unknown", lambda self: "interrupted from keyboard")
    with pytest.raises(KeyboardInterrupt):
        smt.answer("(declare-const k Int)(assert (> k 1))", 10_000)


def test_a_process_that_was_told_to_end_has_not_answered():
    script = "import sys, time; print('ready', flush=True); time.sleep(1000)"
    for number, told in (
        (signal.SIGINT, True),
        (signal.SIGTERM, True),
        (signal.SIGSEGV, False),
        (signal.SIGKILL, False),
    ):
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "preexec_fn": heed}
        process = children.start([sys.executable, "-c", script], **pipes)
        process.stdout.readline()
        process.send_signal(number)
        process.wait(PATIENCE)
        assert children.was_ended(process) == told, number
        process.stdout.close()
        children.end(process)


def test_a_framework_whose_process_is_ended_from_outside_has_not_died_of_a_question():
    from derive import catalog
    from derive.measure.record import _process

    numpy = catalog.frameworks()["numpy"]
    process = _process(numpy, numpy.release(numpy.version), {})
    process.start()
    process.process.terminate()
    with pytest.raises(children.EndedEarly, match="record it again"):
        process.answers([("numpy.convolve", {"kernel_size": (3,), "mode": "same"}, (7,))] * 3)
    process.dismiss()
    with pytest.raises(children.EndedEarly):
        process.answers([("numpy.convolve", {"kernel_size": (3,), "mode": "same"}, (7,))])


def work_in_vain(pool):
    for _ in range(100):
        pool.submit(time.sleep, 0.5)
    raise ZeroDivisionError


def test_a_pool_of_threads_does_not_wait_for_work_that_nobody_wants():
    began = time.monotonic()
    with pytest.raises(ZeroDivisionError), children.threads(1) as pool:
        work_in_vain(pool)
    assert time.monotonic() - began < 25  # of the fifty that it would take


# Kills and damage, of real commands


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    """A copy of the tree; and the recorded answers of one framework as they were before."""
    folder = tmp_path_factory.mktemp("tree")
    for name in ("derive", "docs"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


RECORDING = "derive/recorded/numpy-{}.json.gz"


@pytest.mark.deep
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT], ids=lambda number: number.name)
def test_a_recording_that_is_ended_at_any_moment_leaves_the_old_file_or_the_new_one(tree, tmp_path, how):
    from derive import catalog

    path = tree / RECORDING.format(catalog.frameworks()["numpy"].version)
    new = path.read_bytes()
    old = dump({**load(new), "flags": [{"reason": "older", "url": "", "answers": []}]})
    chance, seen, landed = random.Random(how), set(), 0
    for _ in range(40):
        path.write_bytes(old)
        process = listening(started("record", "numpy", folder=tree, PADPROOF_ENVIRONMENTS=str(tmp_path)))
        time.sleep(chance.uniform(0, 2.2))
        process.send_signal(how)
        process.communicate(timeout=PATIENCE)
        found = path.read_bytes()
        assert found in (old, new)
        landed += found == new
        seen.add(process.returncode)
    assert {0, 130 if how == signal.SIGINT else -9} >= seen and landed < 40
    done = subprocess.run(
        [sys.executable, "-m", "derive", "record", "numpy"],
        cwd=tree,
        env={**os.environ, "PADPROOF_ENVIRONMENTS": str(tmp_path)},
        capture_output=True,
    )
    assert done.returncode == 0 and path.read_bytes() == new


def answer(tree, *command, **more):
    """(exit code, stdout, stderr) of a command in a tree."""
    process = started(*command, folder=tree, **more)
    output, errors = process.communicate(timeout=PATIENCE)
    return process.returncode, output, errors


def damage(path, change):
    content = path.read_bytes()
    path.write_bytes(change(content))
    return content


@pytest.mark.deep
@pytest.mark.parametrize("change", [lambda content: content[:100], lambda content: b"", lambda content: b"\x00" * 50])
@pytest.mark.parametrize(
    ("name", "commands"),
    [
        ("derive/assurance/generated/certificate.json", [("docs",), ("docs", "--check")]),
        ("derive/recorded/numpy-2.4.6.json.gz", [("replay", "numpy"), ("record", "numpy", "--missing"), ("docs",)]),
    ],
    ids=["certificate", "recording"],
)
def test_a_damaged_file_is_one_line_with_its_name_and_what_to_do(tree, tmp_path, name, commands, change):
    pytest.importorskip("z3", reason="the solver is missing: python -m pip install -e '.[prove]'")
    whole = damage(tree / name, change)
    try:
        for command in commands:
            code, output, errors = answer(tree, *command, PADPROOF_ENVIRONMENTS=str(tmp_path))
            (line,) = filter(str.strip, errors.splitlines())
            assert (code, output.strip()) == (2, "") and line.startswith(f"{name} is damaged: "), (command, errors)
            assert "restore it" in line
    finally:
        (tree / name).write_bytes(whole)


def fill(file):
    while True:
        file.write(b"\0" * 4096)


def small_disk(folder, size):
    """Mount a disk of its own at a folder, if this machine lets us."""
    folder.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if os.geteuid() or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("no disk can be mounted here: run as root, where mount is allowed")


@pytest.mark.parametrize("command", [("new", "mode", "some_mode"), ("record", "numpy")], ids=" ".join)
def test_a_disk_that_is_full_is_one_line_and_nothing_is_written(tmp_path, command):
    disk = tmp_path / "disk"
    small_disk(disk, "24m")
    try:
        shutil.copytree(ROOT / "derive", disk / "derive", ignore=shutil.ignore_patterns("__pycache__"))
        before = files(disk)
        with open(disk / "filling", "wb", buffering=0) as filling, pytest.raises(OSError, match="No space"):
            fill(filling)
        places = {"PADPROOF_ENVIRONMENTS": str(disk / "environments"), "PYTHONDONTWRITEBYTECODE": "1"}
        code, output, errors = answer(disk, *command, **places)
        (line,) = errors.strip().splitlines()
        assert (code, output) == (2, "") and line.startswith("derive: No space left on device"), errors
        (disk / "filling").unlink()
        assert files(disk) == before
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.parametrize("command", [("new", "mode", "some_mode"), ("record", "numpy")], ids=" ".join)
def test_a_tree_and_a_home_that_cannot_be_written_are_one_line(tmp_path, command):
    disk = tmp_path / "disk"
    small_disk(disk, "24m")
    try:
        shutil.copytree(ROOT / "derive", disk / "derive", ignore=shutil.ignore_patterns("__pycache__"))
        before = files(disk)
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        places = {"PADPROOF_ENVIRONMENTS": "", "HOME": str(disk), "PYTHONDONTWRITEBYTECODE": "1"}
        code, output, errors = answer(disk, *command, **places)
        (line,) = errors.strip().splitlines()
        assert (code, output) == (2, "") and line.startswith("derive: Read-only file system: "), errors
        assert files(disk) == before
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_what_a_build_prints_is_nothing_that_the_watch_waits_for():
    seen = {Path(folder, name).relative_to(watch.PACKAGE).as_posix() for folder, name in watch._stamps()}
    printed = {path.relative_to(watch.PACKAGE).as_posix() for path in watch.PACKAGE.rglob("generated/**/*.py")}
    assert len(printed) > 40 and not seen & printed
    assert {"modes/same.py", "runtime/frameworks/torch.py", "runtime/compiled.py"} <= seen


def test_two_things_that_take_long_show_their_progress_at_once(capsys):
    first, second = track("ab", "one"), track("cd", "other")
    assert [next(first), next(second), *second, *first] == ["a", "c", "d", "b"]
    assert list(track([], "nothing")) == []
    assert capsys.readouterr().out == ""
