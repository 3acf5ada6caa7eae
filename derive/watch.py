"""Brings the generated files up to date at every change of a source, until it is interrupted.

Each time, a process of its own reads the sources afresh; what it found out, a memory on the disk hands on. The next
process waits with everything loaded that no edit changes, and the sources compiled as they are now.
"""

import contextlib
import os
import subprocess
import sys
import time
import traceback
from pathlib import Path

from derive.running import children, interrupt
from derive.runtime.errors import CatalogError, NotPublished

PACKAGE = Path(__file__).resolve().parent
ENDINGS = (".py", ".v", ".json.gz", "certificate.json")
SECONDS = 0.1
RESTING = 0.04
WAIT = """
import gc, importlib, sys
gc.disable()
for name in ("numpy", "sympy", "z3", "click", "rich", "filelock"):
    importlib.import_module(name)
if "--ahead" in sys.argv:
    from derive.running.ahead import compile_ahead
    compile_ahead(sys.argv[1])
    for name in [name for name in sys.modules if name.split(".")[0] == "derive"]:
        del sys.modules[name]
if sys.stdin.readline():
    from derive.watch import bring_up_to_date
    bring_up_to_date("--check" in sys.argv)
"""


def watch(say, check=False):
    """Look ten times a second; where something changed and rests a moment, write, or with `check` name what differs.

    Begun by a server, whose number is in PADPROOF_PARENT, it ends when that does.
    """
    seen, resting, building = None, None, None
    waiting = _start(check)
    say("watching derive/; Ctrl-C ends it")
    while os.environ.get("PADPROOF_PARENT", str(os.getppid())) == str(os.getppid()):
        now = _stamps()
        if now != seen and now == resting:
            seen = now
            if building:  # what it read is no longer so
                children.stop(building)
            building, waiting = waiting or _start(check), None
            building.stdin.write(b"go\n")
            building.stdin.close()
        resting = now
        if building and building.poll() is not None:
            if building.returncode:
                say(f"the build ended with {building.returncode}; it goes on at the next change")
            children.stop(building)
            building, seen = None, {**seen, **_written()}
        if not building and not waiting:
            waiting = _start(check, "--ahead")
        time.sleep(SECONDS if now == seen else RESTING)
    children.end_all()


def _start(check, *options):
    """A process that waits for a line to begin; with `--ahead` it compiles the sources meanwhile."""
    path = os.pathsep.join(filter(None, [str(PACKAGE.parent), os.environ.get("PYTHONPATH")]))
    # Bytecode tells two edits within a second apart by their length alone: none is left behind.
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", WAIT, str(PACKAGE), *options, *(["--check"] if check else [])]
    return children.start(command, stdin=subprocess.PIPE, env=environment)


def _stamps():
    """{path: when it was written and how long it is} of every file that a page may depend on."""
    found = {}
    for folder, folders, names in os.walk(PACKAGE):
        folders[:] = [name for name in folders if name != "__pycache__"]
        printed = _is_generated(folder)
        for name in names:
            if name.startswith(".") or not name.endswith(ENDINGS) or (printed and name.endswith(".py")):
                continue
            with contextlib.suppress(OSError):  # gone since it was listed
                status = os.stat(os.path.join(folder, name))
                found[folder, name] = (status.st_mtime_ns, status.st_size)
    return found


def _written():
    """The stamps of those that a build itself writes."""
    return {place: stamp for place, stamp in _stamps().items() if _is_generated(place[0])}


def _is_generated(folder):
    return "generated" in Path(folder).relative_to(PACKAGE).parts


def bring_up_to_date(check=False):
    """Write what differs, or with `check` name it; say what was done, or what is wrong with the sources."""
    interrupt.obey()
    try:
        _bring(check)
    except KeyboardInterrupt:
        interrupt.leave(interrupt.code())
    except (CatalogError, OSError) as error:
        _say(f"{error}\nnothing written")
    except NotPublished as error:
        _say(f"{error}\nnothing written: {len(error.lines)} contradicted or not proved")
    except Exception:  # whatever the half-edited source raises must be shown, and the watch must outlive it
        _say(traceback.format_exc(limit=-3))


def _bring(check):
    from derive import build

    known = build.read_memory()
    if known.empty:
        _say("nothing is remembered yet: everything is asked once")
    try:
        if check:
            lines = [*build.find_stale(known)]
        else:
            with build.alone("derive docs --watch", _say):
                lines = [f"wrote {path}" for path in build.write(known)]
        known.forget_others()
    finally:
        if not check:
            build.write_memory(known)
    _say("\n".join([*lines, f"{len(lines)} files differ" if check and lines else "up to date"]))


def _say(words):
    print(words, flush=True)
