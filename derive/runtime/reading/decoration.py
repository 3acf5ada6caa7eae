"""What stands round a line that was pasted, and is no code: prompts, line numbers, diff signs, back-ticks, names of entries.

Such a text is no Python; `readings` are the texts, without those things, that may be.
"""

import ast
import re
import textwrap
import warnings
from collections.abc import Callable, Iterator

from derive.runtime.reading.brackets import mend, split

FENCE = re.compile(r"\s*(?:```|~~~)\s*[\w+-]*\s*")
SPAN = re.compile(r"(?<!`)`++([^`\n]++)`++")
PROMPT = re.compile(r"\s*(?:>>>|\.\.\.:?|In \[\d*\]:|\$)(?:[ \t]|$)")
DIFF_HEADER = re.compile(r"(?:@@|\+\+\+|---|diff --git|index) ")
ON_EVERY_LINE = (
    re.compile(r"[\w./\\-]+\.\w+:\d+:"),  # a file and the number of the line
    re.compile(r"\s*\d+(?:\s*[:|]|\.?[ \t]+(?=[^\W\d]|[\"'(+#-]))"),  # the number of the line
    re.compile(r"\s*[>*](?: |$)"),  # a quotation, an entry of a list
    re.compile(r"\s*#+ ?"),  # code put out of use
)
PRINTED = re.compile(r"[ \t]*\([\w-]+\): (?:\d+ x )?(?=\w+\()")  # an entry of a model of PyTorch
AROUND_PRINTED = re.compile(r"\s*(?:\w+\(\s*|\)\s*)")
BROKEN = re.compile(r"[\w.]+\.")  # a name that goes on in the next line
BRANCH = re.compile(r"(?:else|elif|try|except|finally|case)\b")
DEFINES = re.compile(r"(?:class|(?:async )?def) ")  # what keeps its names to itself
KEY = re.compile(r"""\s*(?:"[^"\n]*"|'[^'\n]*'|\d+)\s*:\s*(?=[^\W\d])""")
AFTER = ",; \t\\"
LONGEST = 10_000  # of a text round which there may be something: a few hundred lines


def parsed(source: str) -> ast.Module | None:
    """The tree of Python source, or None."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def readings(text: str, has_layer: Callable[[str], bool]) -> Iterator[ast.Module]:
    """What a text may be without what stands round it, the most of it first; `has_layer` says whether a line calls one."""
    if len(text) > LONGEST or "(" not in text:
        return
    plain = undress(text)
    for source in (plain, plain.rstrip(AFTER), _gather(plain, has_layer)):
        if source and (tree := parsed(source)):
            yield tree


def undress(text: str) -> str:
    """A text without fences, back-ticks, prompts, numbers of lines, signs of a diff, and names of printed entries."""
    lines = [line for line in text.splitlines() if not FENCE.fullmatch(line) and not DIFF_HEADER.match(line)]
    if any("`" in line for line in lines):
        lines = SPAN.findall("\n".join(lines))
    before: list[str] = []
    while lines != before:  # one may stand behind another: each round takes something off
        before = lines
        lines = [PROMPT.sub("", line, count=1) if PROMPT.match(line) else line for line in lines]
        for mark in ON_EVERY_LINE:
            if all(mark.match(line) for line in lines if line.strip()):
                lines = [mark.sub("", line, count=1) for line in lines]
        signs = {line[0] for line in lines if line.strip()}
        if signs <= {"+", "-", " "} and signs != {" "}:
            lines = [line[1:] for line in lines]
    if any(PRINTED.match(line) for line in lines):
        entries = [PRINTED.sub("", line, count=1) if PRINTED.match(line) else line for line in lines]
        lines = [line for line in entries if not AROUND_PRINTED.fullmatch(line)]
    return textwrap.dedent("\n".join(lines)).strip()


def _gather(text: str, has_layer: Callable[[str], bool]) -> str | None:
    """Those lines of a text that are Python; None if one that is not calls a layer, or is half a name."""
    kept: list[tuple[str, str]] = []
    for indentation, line in split(text):
        source = _read_line(line)
        if source is None and (has_layer(line) or BROKEN.fullmatch(line)):
            return None
        kept += [(indentation, source)] if source else []
    nested = "\n".join(indentation + source for indentation, source in kept)
    return nested if parsed(nested) else _indent([source for _, source in kept])


def _indent(lines: list[str]) -> str | None:
    """Lines whose indentation is lost, all in the function that one of them begins; None if several begin something."""
    begun = [line for line in lines if line.endswith(":")]
    if len([line for line in begun if not line.startswith("class ")]) > 1 or not all(map(DEFINES.match, begun)):
        return None
    text, depth = "", 0
    for line in lines:
        text += f"\n{' ' * depth}{line}"
        depth += line in begun
    return f"{text} pass" if text.endswith(":") else text


def _read_line(line: str) -> str | None:
    """A line as Python: as it stands, or without what is its neighbours'; None where that is none either."""
    bare = KEY.sub("", line, count=1) if KEY.match(line) else line
    ended = bare.rstrip(AFTER)
    if line.endswith(":") and (parsed(f"{line} pass") or BRANCH.match(line)):
        return line
    attempts = (line, line.rstrip(AFTER), ended, mend(bare))
    return next((source for source in attempts if source and parsed(source)), None)
