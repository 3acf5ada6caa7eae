"""What CI runs: every step, whatever becomes of the others, and a table that says what became of each."""

import os
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BASH = shutil.which("bash")

pytestmark = pytest.mark.skipif(BASH is None, reason="CI is a bash script")


def run(steps):
    """What these steps print, and the exit code."""
    script = f"set -uo pipefail\n. .ci/steps.sh\n{steps}\nreport\n"
    done = subprocess.run([BASH, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.stderr == ""
    return done.stdout, done.returncode


def table(said):
    """{step: what became of it} of a run's last lines."""
    rows = re.findall(
        r"^ +(?:-|\d+:\d\d)  (.+?) {2,}(.+)$", said.partition("== what became of each step\n")[2], re.MULTILINE
    )
    return dict(rows)


def test_the_steps_after_one_that_fails_are_run_and_the_table_names_it():
    said, code = run("""
        step first '' 'echo one'
        step second first 'echo two; false; echo never'
        step third first 'echo three'
    """)
    assert code == 1
    assert said.startswith("\n== first\none\n\n== second\ntwo\n\n== third\nthree\n")
    assert table(said) == {"first": "passed", "second": "failed with 1", "third": "passed"}
    assert re.search(r"^2 of 3 steps passed, in \d:\d\d\n\Z", said, re.MULTILINE)


def test_a_step_that_needs_one_that_failed_is_not_run_and_says_so():
    said, code = run("""
        step first '' 'exit 3'
        step second first 'echo never'
        step third second 'echo never'
        step fourth '' 'true'
        step fifth 'fourth,first' 'echo never'
    """)
    assert code == 1 and "never" not in said
    assert table(said) == {
        "first": "failed with 3",
        "second": "not run: needs first",
        "third": "not run: needs second",
        "fourth": "passed",
        "fifth": "not run: needs first",
    }


def test_a_run_in_which_all_steps_pass_passes():
    said, code = run("step first '' 'true'\nstart beside '' 'true'\nstep last 'first,beside' 'true'")
    assert code == 0 and set(table(said).values()) == {"passed"} and len(table(said)) == 3


def test_a_step_beside_others_is_waited_for_where_it_is_needed_and_at_the_end(tmp_path):
    """The first ends only once the third has begun: one after the other, they would never end."""
    said, code = run(f"""
        start slow '' 'until [ -e {tmp_path}/begun ]; do sleep 0.05; done; echo from slow'
        start broken '' 'until [ -e {tmp_path}/begun ]; do sleep 0.05; done; echo from broken; false'
        step own '' 'touch {tmp_path}/begun; echo own'
        step needs slow 'echo after slow'
    """)
    assert code == 1
    assert said.index("own\n") < said.index("from slow") < said.index("after slow") < said.index("from broken")
    assert table(said) == {"slow": "passed", "broken": "failed with 1", "own": "passed", "needs": "passed"}


@pytest.mark.skipif(shutil.which("ps") is None, reason="asks ps what still runs: apt-get install procps")
def test_an_interrupted_run_says_how_far_it_came_and_leaves_nothing_running(tmp_path):
    script = f"""
        . .ci/steps.sh
        start first '' 'true'
        step waits '' 'sleep 2'
        start beside '' 'sleep 60 & echo $! >{tmp_path}/number; wait'
        step second '' 'until [ -s {tmp_path}/number ]; do sleep 0.05; done; echo ready; sleep 60'
        report
    """
    started = subprocess.Popen(
        [BASH, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    before = ""
    while not before.endswith("ready\n"):
        before += started.stdout.readline()
        assert started.poll() is None, before
    os.killpg(started.pid, signal.SIGTERM)  # an interrupt may be ignored by what started the tests
    said, _ = started.communicate(timeout=20)
    assert started.returncode == 130
    assert table(said) == {
        "first": "passed",
        "waits": "passed",
        "beside": "interrupted",
        "second": "interrupted",
    }
    assert re.search(r"^ +0:0[01]  first ", said, re.MULTILINE), "the time until it ended, not until it was asked for"
    number = (tmp_path / "number").read_text().strip()
    for _ in range(100):
        state = subprocess.run(["ps", "-o", "stat=", "-p", number], capture_output=True, text=True).stdout.strip()
        if not state or state.startswith("Z"):
            break
        time.sleep(0.05)
    else:
        raise AssertionError(f"process {number} still runs")


def test_the_run_is_made_of_steps_that_need_only_what_stands_before_them():
    text = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    steps = re.findall(r"^(?:step|start) +'([^']+)' +'([^']*)' +\"(.+)\"$", text, re.MULTILINE)
    assert len(steps) == len(re.findall(r"^(?:step|start) ", text, re.MULTILINE)) > 12
    assert steps[0][2] == "python -m pip install --quiet -e '.[test]' && pytest -q"
    for place, (name, needs, _) in enumerate(steps):
        before = [other for other, _, _ in steps[:place]]
        assert name not in before and set(filter(None, needs.split(","))) <= set(before), name
    commands = " ".join(command for _, _, command in steps)
    for wanted in ("ruff check", "ruff format --check", "mypy", "derive docs --check", "mkdocs build --strict"):
        assert wanted in commands
    tested = {
        name.partition(":")[0]
        for name, _, command in steps
        if "pytest -q" in command and "-m " not in command.rpartition("&&")[2]
    }
    assert tested == {"README", "lowest", "newest"}
    assert "--resolution lowest-direct" in commands and "PADPROOF_DEPENDENCIES=lowest pytest -q" in commands
    assert text.endswith("\nreport\n")
