"""The interpreter in which a release of a framework is installed: the running one, or a virtual environment of its own.

Environments are kept in the folder that PADPROOF_ENVIRONMENTS names, else in the user's cache, one per list of
requirements, so that recording twice installs once.
"""

import hashlib
import os
import shutil
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from derive.running import children
from derive.runtime.errors import LayerError


def folder():
    """Where environments are kept."""
    chosen = os.environ.get("PADPROOF_ENVIRONMENTS")
    try:
        return Path(chosen) if chosen else Path.home() / ".cache" / "padproof"
    except RuntimeError:
        raise LayerError("there is no home folder for environments; say in PADPROOF_ENVIRONMENTS where") from None


def interpreter(release, build=True):
    """`(python, environment variables)` of a release; with `build`, what is missing is installed first.

    Raises `LayerError` where it cannot be had.
    """
    pip = [entry for entry in release.install.split() if not entry.startswith("npm:")]
    npm = [entry[4:] for entry in release.install.split() if entry.startswith("npm:")]
    here = f"{sys.version_info.major}.{sys.version_info.minor}"
    if not npm and release.python in ("", here) and all(map(_fulfilled, pip)):
        return sys.executable, {}
    name = hashlib.sha256(" ".join([release.python or here, *pip, *npm]).encode()).hexdigest()[:12]
    home = folder() / name
    done = home / "complete"
    python = home / "bin" / "python"
    if not done.exists():
        if not build:
            raise LayerError(f"not installed; python -m pip install {release.install}")
        _run([_base(release.python or here), "-m", "venv", "--clear", str(home)])
        quiet = ["--quiet", "--disable-pip-version-check"]
        numpy = [] if any(entry.partition("=")[0].partition("<")[0] == "numpy" for entry in pip) else ["numpy"]
        if any(entry.startswith("torch==") for entry in pip):
            _run(
                [str(python), "-m", "pip", "install", *quiet, *(entry for entry in pip if entry.startswith("torch=="))]
            )
        _run([str(python), "-m", "pip", "install", *quiet, *pip, *numpy])
        if npm:
            _run(["npm", "install", "--silent", "--prefix", str(home / "node"), *npm])
        done.symlink_to(python)
    return str(python), {"NODE_PATH": str(home / "node" / "node_modules")} if npm else {}


def _fulfilled(requirement):
    name, _, wanted = requirement.partition("==")
    try:
        return version(name).partition("+")[0] == wanted
    except PackageNotFoundError:
        return False


def _base(wanted):
    """The path of a Python of this version, such as 3.9."""
    if wanted == f"{sys.version_info.major}.{sys.version_info.minor}":
        return getattr(sys, "_base_executable", None) or sys.executable
    found = shutil.which(f"python{wanted}")
    if found and children.run([found, "--version"]).returncode == 0:
        return found
    kept = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for path in sorted(kept.glob(f"{wanted}.*/bin/python")):
        return str(path)
    raise LayerError(f"python{wanted} is needed and not found; install it, or put it on PATH")


def _run(command):
    done = children.run(command)
    if done.returncode:
        last = (done.stderr or done.stdout).strip().splitlines()[-1:]
        raise LayerError(f"{' '.join(command[1:4])} … failed: {' '.join(last)}")
