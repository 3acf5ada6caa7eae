"""Files that land whole or not at all, and one writer at a time.

What a run writes is first put beside, complete and on the disk. Then one file, the journal, says that all of it is to
land; then each file is moved into its place. Whatever ends the run before the journal leaves all as it was; what ends
it after is made up by the next run that writes.
"""

import json
import os
import shutil
from contextlib import contextmanager
from pathlib import Path

from derive.running.interrupt import postponed

STATE = ".padproof"


def write_whole(path, content):
    """Put one file in its place, complete and on the disk, or leave what was there."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    partly = path.with_name(f".{path.name}.{os.getpid()}.partly")
    try:
        _write(partly, content)
        os.replace(partly, path)
    finally:
        partly.unlink(missing_ok=True)


def _write(path, content):
    with open(path, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def land(root, contents, removed=()):
    """Write `{path: bytes}` and remove paths, all relative to `root`: all of it, or nothing."""
    root = Path(root)
    finish(root)
    for path in (*contents, *removed):
        _require_writable(root / path)
    staged = _folder(root)
    try:
        (staged / "new").mkdir(parents=True)
        places = {str(place): path for place, path in enumerate(contents)}
        for place, path in places.items():
            _write(staged / "new" / place, contents[path])
        write_whole(_journal(root), json.dumps({"files": places, "removed": list(removed)}).encode())
    except BaseException:
        if not _journal(root).exists():
            shutil.rmtree(staged, ignore_errors=True)
        raise
    finish(root)


def finish(root):
    """Make up what a run that was killed while its files were landing had left to do; the paths."""
    staged, made_up = _folder(root), []
    if _journal(root).is_file():
        planned = json.loads(_journal(root).read_bytes())
        with postponed():
            for place, path in planned["files"].items():
                if (staged / "new" / place).exists():
                    (root / path).parent.mkdir(parents=True, exist_ok=True)
                    os.replace(staged / "new" / place, root / path)
                    made_up.append(path)
            for path in planned["removed"]:
                (root / path).unlink(missing_ok=True)
            _journal(root).unlink()
    if staged.exists():
        shutil.rmtree(staged)
    return made_up


def unfinished(root):
    """The paths of files that a run which was killed left waiting."""
    if not _journal(root).is_file():
        return []
    planned = json.loads(_journal(root).read_bytes())
    return [path for place, path in planned["files"].items() if (_folder(root) / "new" / place).exists()]


def _folder(root):
    return Path(root) / STATE / "landing"


def _journal(root):
    return _folder(root) / "journal.json"


def _require_writable(path):
    """Raise `PermissionError` where a file could not be moved into its place."""
    folder = path.parent
    while not folder.exists():
        folder = folder.parent
    if not os.access(folder, os.W_OK | os.X_OK):
        raise PermissionError(13, "not writable", str(folder))
    if path.is_dir():
        raise IsADirectoryError(21, "a folder stands where this file belongs", str(path))


@contextmanager
def alone(root, doing, say, wait=True):
    """Be the only one who writes below `root`: others wait, and are told what holds them, by `say`, or are refused.

    What a run that was killed left to do is made up first. Raises `BlockingIOError` where somebody else is at it and
    `wait` is false.
    """
    from filelock import FileLock, Timeout

    state = Path(root) / STATE
    state.mkdir(parents=True, exist_ok=True)
    lock, holder = FileLock(state / "lock"), state / "holder"
    try:
        lock.acquire(timeout=0)
    except Timeout:
        if not wait:
            raise BlockingIOError(11, f"{_held_by(holder)} is at it", str(state / "lock")) from None
        say(f"waiting for {_held_by(holder)}")
        lock.acquire(poll_interval=0.1)
    try:
        write_whole(holder, f"{doing} (process {os.getpid()})".encode())
        finish(root)
        yield
    finally:
        holder.unlink(missing_ok=True)
        lock.release()


def _held_by(holder):
    try:
        return holder.read_text(encoding="utf-8")
    except OSError:
        return "another run"
