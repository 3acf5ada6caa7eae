"""The sentences of the pages are set as a person would set them: no command shown as letters, no name of the code."""

import ast
import re

import pytest
from browsing import DOCS, ROOT

from derive import catalog
from derive.language.symbols import QUANTITIES

MATH = re.compile(r"\$\$.*?\$\$|\$[^$\n]*\$", re.S)
UNREAD = re.compile(  # code, quotations, addresses, tags, and what is cited from sources
    r"^ *(`{3,}).*?^ *\1`*$|`[^`\n]+`|^#{2,4} Sources.*?(?=^## |\Z)|“[^”]*”|\]\([^)]*\)|<(svg|script|style|code|pre)\b.*?</\2>"
    r"|<[a-z/!][^>]*>",
    re.S | re.M,
)
SLIPS = {
    "a command that would be shown as letters": lambda prose, math: re.findall(r"\\\\[a-zA-Z]+", math),
    "a hyphen for a minus": lambda prose, math: re.findall(r"[\w)⌋⌉′\u0302] - [\w(⌊⌈]", prose),
    "a space before %": lambda prose, math: re.findall(r"\d %", prose),
    "a name of the code": lambda prose, math: [name for name in re.findall(r"\b[a-z]\w*_\w+", prose) if name in OWN],
}


def own_names():
    """Names with an underscore that only the code of the project gives: no mode, quantity or argument of a layer."""
    found = set()
    for path in (ROOT / "derive").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                found.add(node.name)
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                found.add(node.target.id)
    layers = [layer for _, layer in catalog.layers().values()]
    arguments = {name for layer in layers for name in (layer.name.rpartition(".")[2], *layer.parameters)}
    spoken = {*catalog.modes(), *QUANTITIES, *arguments, *(quantity.letter for quantity in QUANTITIES.values())}
    return {name for name in found - spoken if "_" in name.strip("_")}


OWN = own_names()


def slips(page):
    """{slip: what was found}, of those that were."""
    page = re.sub(r"\A---$.*?^---$", " ", page, flags=re.S | re.M)
    read = UNREAD.sub(" ", MATH.sub(" ", page))
    math = " ".join(MATH.findall(page))
    found = {slip: look(read, math) for slip, look in SLIPS.items()}
    return {slip: texts for slip, texts in found.items() if texts}


def test_no_page_has_a_slip_of_the_pen():
    pages = [path for path in sorted(DOCS.rglob("*.md")) if "generated" not in path.parts]
    found = {path.relative_to(DOCS).as_posix(): slips(path.read_text(encoding="utf-8")) for path in pages}
    for page, each in found.items():
        if page.startswith("frameworks/") or page in ("compare/claims.md", "compare/vectors.md"):
            each.pop("a hyphen for a minus", None)  # what frameworks write is quoted there as it stands
    assert not {page: each for page, each in found.items() if each}
    assert len(found) > 120


@pytest.mark.parametrize(
    ("page", "slip"),
    [
        (r"it cuts to $i \\cdot s$ elements", "a command that would be shown as letters"),
        ("the pad is k̂ - 1 on both sides", "a hyphen for a minus"),
        ("from j·J′ - b′ on", "a hyphen for a minus"),
        ("29 % of them", "a space before %"),
        ("faults, join_words on its page", "a name of the code"),
        ("pools that both one_in, on the CPU", "a name of the code"),
    ],
)
def test_a_slip_is_found(page, slip):
    assert list(slips(f"---\ntitle: a\n---\n# A page\n\n{page}.\n")) == [slip]


def test_what_is_no_sentence_is_not_read():
    assert not slips(
        "`join_words - 1`, <code>a_b - c</code>, [words](join_words.md), “says a - b”, and $$a - b \\\\ & c$$"
    )
    assert not slips("``` python\njoin_words = a - b  # 29 %\n```\n\nand output_padding, pad_low or same_upper")
    assert not slips("$a < b - c$ and $c > d - 1$\n\n## Sources\n\n- [A](https://example.org): k - 1 and join_words\n")
