"""Writes the generated files again whenever a source changes; proofs that did not change are not repeated."""

import sys
import time
import traceback
from importlib import import_module
from pathlib import Path

from derive.runtime.errors import CatalogError, NotPublished

SOURCES = Path(__file__).resolve().parent
KEPT = {"derive", "derive.watch", "derive.__main__", "derive.runtime.errors"}


def watch(say, seconds=0.3, rounds=None):
    """Look every few tenths of a second; say what was written, or what went wrong. `rounds` bounds the looks."""
    known, seen = {}, None
    while rounds is None or rounds > 0:
        now = _stamps()
        if now != seen:
            seen = now
            _write(say, known)
        time.sleep(seconds)
        rounds = None if rounds is None else rounds - 1


def _stamps():
    sources = (path for pattern in ("*.py", "*.v") for path in SOURCES.rglob(pattern))
    return {path: path.stat().st_mtime_ns for path in sources if path.parent.name != "generated"}


def purge():
    """Forget every module of the package that may have changed, so that the next import reads its source again.

    The package itself stays, and would go on offering the old modules as its attributes.
    """
    package = sys.modules["derive"]
    for name in [name for name in sys.modules if name.startswith("derive.") and name not in KEPT]:
        del sys.modules[name]
        vars(package).pop(name.removeprefix("derive."), None)


def _write(say, known):
    purge()
    try:
        paths = import_module("derive.build").write(known)
    except (CatalogError, NotPublished) as error:
        say(f"{error}\nnothing written")
        return
    except Exception:  # whatever the half-edited source raises must be shown, and the watch must outlive it
        say(traceback.format_exc(limit=-3))
        return
    for path in paths:
        say(f"wrote {path}")
    say("up to date")
