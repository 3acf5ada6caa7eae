"""Drafts of a mode and of a framework under a name of one's own, where the name is free."""

import re
from keyword import iskeyword
from pathlib import Path

from derive import catalog
from derive.language.printers.reserved import language_of
from derive.runtime.errors import LayerError
from derive.runtime.wording import show

SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
HERE = Path(__file__).resolve().parent
EXAMPLES = '''"""Newcomer: what its source gives for single layers, worked out by hand."""

from read_examples import fits_not, gives, refuses

SOURCE = "https://example.org, the line that computes the output size"

# A line, the input size, and what the source gives: output size, pad at the start, and where it says so `high` and
# `flipped`; or which argument it refuses. Every meaning and every refusal of the declaration must be met.
EXAMPLES = (
    gives("newcomer.Convolution(c, n, 3)", 7, 5, 0, SOURCE, flipped=False),
    gives("newcomer.Convolution(c, n, 3, stride=2, padding=1, dilation=2)", 9, 4, 1, SOURCE, high=1),
    gives("newcomer.Convolution(c, n, 4, stride=2, padding='same')", 7, 4, 1, SOURCE, high=2),
    refuses("newcomer.Convolution(c, n, 3, padding=-1)", 7, "padding", SOURCE),
    fits_not("newcomer.Convolution(c, n, 5)", 3, SOURCE),
)
'''


def draft_mode(name):
    """{path in the repository: text} of a mode that is proved as it stands. Raises `LayerError` for a name not free."""
    from derive.assurance import certificates

    _check_name(name, "mode", catalog.modes())
    if language := language_of(name):
        raise LayerError(f"mode {name} would have a name that {language} does not leave free; choose another name")
    printed = {name, f"{name}_transposed"}
    for mode in catalog.modes():
        if printed & {mode, f"{mode}_transposed"}:
            raise LayerError(f"mode {name} would have a function of the mode {mode}; choose another name")
    if certificates.file_name(name) in certificates.sources():
        raise LayerError(f"mode {name} would have the Coq file of something else; choose another name")
    return _draft(name, {f"derive/modes/{name}.py": _example("mode.py")})


def draft_framework(name):
    """{path in the repository: text} of a framework of one layer and of what its source gives for it.

    Raises `LayerError` for a name that is not free.
    """
    _check_name(name, "framework", catalog.frameworks())
    declared = {f"derive/runtime/frameworks/{name}.py": _example("framework.py")}
    return _draft(name, declared | {f"tests/read_examples/{name}.py": EXAMPLES})


def _check_name(name, kind, known):
    if not SNAKE_CASE.fullmatch(name) or iskeyword(name):
        raise LayerError(f"{kind} {show(name)} must be lower-case words joined by _, and no word of Python's own")
    if name in known:
        raise LayerError(f"the {kind} {name} exists; choose another name, or edit its file")


def _example(name):
    return (HERE / name).read_text(encoding="utf-8")


def _draft(name, texts):
    for path in texts:
        if (HERE.parents[1] / path).exists():
            raise LayerError(f"{path} exists; choose another name")
    title = name.replace("_", " ").capitalize()
    words = {"newcomer": name, "NEWCOMER": name.upper(), "Newcomer": title}
    return {path: re.sub("|".join(words), lambda found: words[found.group()], text) for path, text in texts.items()}
