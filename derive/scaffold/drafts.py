"""Drafts of a mode and of a framework under a name of one's own, where the name is free."""

import re
from keyword import iskeyword
from pathlib import Path

from derive import catalog
from derive.runtime.errors import LayerError
from derive.runtime.wording import show

SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
HERE = Path(__file__).resolve().parent


def draft_mode(name):
    """(path in the repository, text) of a mode that is proved as it stands. Raises `LayerError` for a name not free."""
    from derive.assurance import certificates

    _check_name(name, "mode", catalog.modes())
    printed = {name, f"{name}_transposed"}
    for mode in catalog.modes():
        if printed & {mode, f"{mode}_transposed"}:
            raise LayerError(f"mode {name} would have a function of the mode {mode}; choose another name")
    if certificates.file_name(name) in certificates.sources():
        raise LayerError(f"mode {name} would have the Coq file of something else; choose another name")
    return _draft("mode.py", "derive/modes", name)


def draft_framework(name):
    """(path in the repository, text) of a framework of one layer. Raises `LayerError` for a name that is not free."""
    _check_name(name, "framework", catalog.frameworks())
    return _draft("framework.py", "derive/runtime/frameworks", name)


def _check_name(name, kind, known):
    if not SNAKE_CASE.fullmatch(name) or iskeyword(name):
        raise LayerError(f"{kind} {show(name)} must be lower-case words joined by _, and no word of Python's own")
    if name in known:
        raise LayerError(f"the {kind} {name} exists; choose another name, or edit its file")


def _draft(example, folder, name):
    path = f"{folder}/{name}.py"
    if (HERE.parents[1] / path).exists():
        raise LayerError(f"{path} exists; choose another name")
    text = (HERE / example).read_text(encoding="utf-8")
    title = name.replace("_", " ").capitalize()
    for word in ("newcomer", "NEWCOMER"):
        text = text.replace(word, name if word.islower() else name.upper())
    return path, text.replace("Newcomer", title)
