"""docs/generated/text/: every page as plain Markdown, and docs/llms.txt, which lists them.

Pictures become their sentence, tables of HTML rows, formulas stay TeX, and links lead to the other texts.
"""

import html
import posixpath
import re
from pathlib import PurePosixPath

FOLDER = "docs/generated/text"
FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
CODE = re.compile(r"(```.*?```|`[^`\n]+`|\$\$.*?\$\$|\$[^$\n]+\$)", re.DOTALL)
DROPPED = re.compile(
    r"<!--.*?-->|<div class=\"pp-controls\".*?</div>\n</div>|<(button|script|style|output|label)\b.*?</\1>|<input[^>]*>",
    re.DOTALL,
)
PICTURE = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
SENTENCE = re.compile(r"<desc[^>]*>(.*?)</desc>", re.DOTALL)
LINK = re.compile(r"\]\(((?:[\w.-]+/)*[\w-]+\.[a-z]+)(#[^)\s]*)?\)")
ANCHOR = re.compile(r"<a\b[^>]*href=\"([^\"]+)\"[^>]*>(.*?)</a>", re.DOTALL)
INLINE = re.compile(r"</?(?:a|abbr|b|code|em|i|span|strong|sub|sup)\b[^<>]*>")
TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
ATTRIBUTES = re.compile(r"\s*\{:? (?:[#.][\w-]+|[\w-]+=\")[^}\n]*\}")


def texts(pages):
    """{path: text} of the pages as plain text and of the list of them; `pages` are {path: Markdown} of all."""
    kept = {path: text for path, text in sorted(pages.items()) if path.startswith("docs/") and path.endswith(".md")}
    found = {f"{FOLDER}/{_name(path)}": plain(text, posixpath.dirname(path)) for path, text in kept.items()}
    return {**found, "docs/llms.txt": _listed(kept)}


def _name(path):
    return str(PurePosixPath(path).relative_to("docs").with_suffix(".txt"))


def plain(markdown, folder="docs"):
    r"""A page without its front matter and its HTML; it stands in this folder.

    >>> plain('---\ntitle: "A"\n---\n# A { #a }\n\n<p class="pp-x" markdown>It is $k < s$, see [b](b.md#c).</p>')
    '# A\n\nIt is $k < s$, see [b](b.txt#c).\n'
    """
    body = DROPPED.sub("", FRONT.sub("", markdown))
    body = PICTURE.sub(lambda found: f"\n[Figure: {_sentence(found[0])}]\n", body)
    parts = CODE.split(body)
    parts[::2] = [_bare(part, folder) for part in parts[::2]]
    lines = (line if line.startswith("    ") else line.strip(" ") for line in "".join(parts).splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(map(str.rstrip, lines))).strip() + "\n"


def _sentence(picture):
    found = SENTENCE.search(picture)
    return " ".join(found[1].split()) if found else "without words"


def _bare(text, folder):
    text = ATTRIBUTES.sub("", LINK.sub(lambda found: f"]({_moved(found[1], folder)}{found[2] or ''})", text))
    text = ANCHOR.sub(lambda found: f"[{TAG.sub('', found[2])}]({found[1]})", text)
    text = re.sub(r"</t[dh]>\s*<t[dh][^>]*>", " | ", re.sub(r"<tr[^>]*>\s*<t[dh][^>]*>", "\n- ", text))
    return html.unescape(TAG.sub(" ", INLINE.sub("", text)))


def _moved(target, folder):
    """Where a link of a page in a folder leads from its text: to another text, or to what is not a page."""
    if target.endswith(".md"):
        return target.removesuffix(".md") + ".txt"
    here = posixpath.join(FOLDER, posixpath.relpath(folder, "docs"))
    return posixpath.relpath(posixpath.join(folder, target), here)


def _listed(pages):
    """llms.txt: what the site is, and each page with its description."""
    rooms = {}
    for path, text in pages.items():
        room = PurePosixPath(path).relative_to("docs").parts[0].removesuffix(".md")
        front = dict(re.findall(r'^(title|description): "(.*)"$', FRONT.match(text)[1], re.MULTILINE))
        rooms.setdefault(room if path.count("/") > 1 else "", []).append(
            f"- [{front['title']}](generated/text/{_name(path)}): {front['description']}"
        )
    lines = ["# Padproof", "", f"> {ABOUT}"]
    for room, rows in sorted(rooms.items()):
        lines += ["", f"## {room.capitalize() or 'Begin here'}", "", *rows]
    return "\n".join([*lines, "", "## Data", "", *DATA, ""])


ABOUT = (
    "Output sizes, pads and crops of every padding mode of convolution, transposed convolution and pooling, in the "
    "frameworks as they are: formulas proved over all integers, frameworks measured by impulse responses. Each page "
    "stands here as plain text; formulas are TeX."
)
DATA = (
    "- [modes, layers, theorems and faults](generated/data/padproof.json): JSON with stable identifiers",
    "- [its schema](generated/data/schema.json)",
    "- [the formulas as code](generated/code/padproof.json)",
)
