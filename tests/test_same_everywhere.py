"""The generated files are the same whatever surrounds the run: hash seed, time zone, locale, encoding, folder, width.

Other releases of Python and of what the pages are printed with are compared by CI, which runs the same command there.
"""

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.deep

# Nothing here is of one kind: each run differs from the others in every respect, so that three runs compare all of them.
SURROUNDINGS = {
    "seed 0, C": {
        "PYTHONHASHSEED": "0",
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
    },
    "seed 1, German": {
        "PYTHONHASHSEED": "1",
        "TZ": "America/St_Johns",
        "LC_ALL": "de_DE.UTF-8",
        "PYTHONUTF8": "1",
        "PYTHONIOENCODING": "cp1252",
        "COLUMNS": "40",
    },
    "a random seed, without assertions and docstrings": {
        "PYTHONHASHSEED": "random",
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
        "PYTHONOPTIMIZE": "2",
        "NO_COLOR": "1",
    },
}


@pytest.mark.parametrize("place", SURROUNDINGS)
def test_every_generated_file_is_the_same(place, tmp_path):
    own = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LC_", "LANG"))}
    settings = {**own, **SURROUNDINGS[place], "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "derive", "docs", "--check"]
    done = subprocess.run(command, cwd=tmp_path, env=settings, capture_output=True, text=True, timeout=900)
    assert (done.returncode, done.stdout) == (0, "every generated file is up to date\n"), done.stdout + done.stderr


def test_the_seeds_do_order_sets_differently():
    orders = set()
    for seed in ("0", "1"):
        command = [sys.executable, "-c", "print(*{'low', 'high', 'before', 'after', 'stride', 'kernel'})"]
        settings = {**os.environ, "PYTHONHASHSEED": seed}
        orders.add(subprocess.run(command, env=settings, capture_output=True, text=True, check=True).stdout)
    assert len(orders) == 2
