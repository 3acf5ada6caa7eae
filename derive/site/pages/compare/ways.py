"""Every way to ask for a behaviour: a page per framework, and the same lines as data that a page loads when it is asked."""

import json
import re
from collections import Counter
from dataclasses import dataclass

from derive.runtime.geometry import PADDING, POOLING, TRANSPOSED
from derive.same.phrases import dilation_words, short_kernel_words
from derive.same.wording import asked_words, size_limits
from derive.site.pages import markup
from derive.site.pages.compare.common import warranted
from derive.site.pages.layers import by_rank
from derive.site.pages.markup import count

ADDRESSES = {
    "transposed convolution": "transposed",
    "convolution": "convolution",
    "pooling": "pooling-sizes",
    "padding": "padding",
}
COLUMNS = (
    "system",
    "layers, asked by",
    "kernel shorter than stride",
    "dilation",
    "kernel",
    "size argument",
)
FIELD = "padproofWays"


@dataclass(frozen=True)
class Line:
    """Rows of one framework that show the same in every column; `slugs` are theirs, `cells` what is shown."""

    framework: object
    behaviour: object
    slugs: tuple
    cells: tuple
    known: str
    newest: bool

    @property
    def address(self):
        """Where the behaviour stands on the page of the framework."""
        return place_of(self.behaviour)


def place_of(behaviour):
    """The address of a behaviour among those of all operators."""
    return f"{ADDRESSES[behaviour.operator]}-{behaviour.slug}"


def lines_of(found, answers):
    """Every `Line` of these behaviours, those of older releases last; `answers` is {framework name: {version: Answers}}."""
    made = []
    for behaviour in found:
        for newest, rows in ((True, behaviour.rows), (False, [row for each in behaviour.former for row in each.rows])):
            merged = {}
            for row in rows:
                known = re.sub("<[^>]*>", "", warranted(row, {row.framework.name: _answered(row, answers)}))
                merged.setdefault((row.framework.name, known, _cells(row)), []).append(row)
            for (_, known, shown), alike in merged.items():
                names = dict.fromkeys(layer.name.rpartition(".")[2] for row in alike for layer in row.layers)
                system, asked, *others = shown
                cells = (system, f"{', '.join(by_rank(names))}: {asked}", *others)
                slugs = tuple(row.slug for row in alike)
                made.append(Line(alike[0].framework, behaviour, slugs, cells, known, newest))
    return made


def _answered(row, answers):
    return answers[row.framework.name].get(row.framework.version)


def _cells(row):
    only = f" ({markup.conjunction(row.variants)})" if row.variants else ""
    return (
        f"{row.framework.title} {row.framework.version}{only}",
        asked_words(row),
        short_kernel_words(row),
        dilation_words(row),
        _kernel(row),
        _sizes(row),
    )


def _kernel(row):
    if row.operator in (POOLING, PADDING):
        return "no weights"
    flipped = row.meaning.kernel_flipped or row.layer.kernel_flipped
    return {"True": "flipped", "False": "as it is"}.get(flipped, f"flipped if `{flipped}`")


def _sizes(row):
    if row.operator != TRANSPOSED:
        return "–"
    found = size_limits(row)
    return "; ".join(_limited(*pair) for pair in found.items()) if found else "none"


def _limited(name, limits):
    return limits if f"`{name}`" in limits else f"`{name}`: {limits}"


def data_of(operator, lines):
    """The script that holds the lines of an operator: {behaviour: [[framework, newest, warrant, *cells], …]}."""
    held = {}
    for line in lines:
        if line.behaviour.operator == operator:
            told = [line.framework.name, int(line.newest), line.known, *line.cells]
            held.setdefault(line.behaviour.slug, []).append(told)
    rows = ",\n".join(
        f"{json.dumps(slug)}: [\n"
        + ",\n".join(json.dumps(line, ensure_ascii=False, separators=(",", ":")) for line in own)
        + "\n]"
        for slug, own in held.items()
    )
    address = json.dumps(ADDRESSES[operator])
    return (
        "// Printed from derive/same by `derive docs`; do not edit.\n"
        f"(window.{FIELD} = window.{FIELD} || {{}})[{address}] = {{\n{rows}\n}};\n"
    )


def ways_page(framework, lines, size_choices):
    """Every way to ask a framework for anything, by operator and behaviour, folded."""
    ways = Counter(line.behaviour.operator for line in lines)
    older = sorted({line.cells[0] for line in lines if not line.newest})
    body = [
        f"# {framework.title}: every way to ask",
        f"{count(sum(line.newest for line in lines), 'way')} to ask [{framework.title}](../../frameworks/{framework.name}.md) "
        f"{framework.version} for a padding, by what is returned."
        + (" What older releases did otherwise in the same words stands with them." if older else ""),
    ]
    for operator, address in ADDRESSES.items():
        if not ways[operator]:
            continue
        body.append(f"## {operator.capitalize()} {{ #{address} }}")
        for behaviour in dict.fromkeys(line.behaviour for line in lines if line.behaviour.operator == operator):
            body.append(_folded(behaviour, [line for line in lines if line.behaviour is behaviour], size_choices))
    body.append("[The matrix](../index.md) · [All frameworks](../../frameworks/index.md)")
    return markup.page(
        f"{framework.title}: every way to ask",
        f"Every way to ask {framework.title} for a convolution, transposed convolution or pooling, and what it returns.",
        "\n\n".join(body),
        origin=f"derive/runtime/frameworks/{framework.name}.py",
        hide=("navigation",),
        assets="compare",
        searched=False,
    )


def _folded(behaviour, lines, size_choices):
    head = "".join(f'<th scope="col">{label}</th>' for label in (*COLUMNS, "known"))
    rows = "\n".join(_row(line) for line in lines)
    page = f"../{ADDRESSES[behaviour.operator]}.md#{behaviour.slug}"
    return (
        f"<details markdown><summary>{name_of(behaviour, size_choices)} <small>{count(len(lines), 'way')}</small></summary>\n\n"
        f'<div class="pp-table pp-ways" id="{place_of(behaviour)}" markdown>\n<table markdown>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody markdown>\n{rows}\n</tbody>\n</table>\n</div>\n\n"
        f"[Who else does this]({page}) · [`{behaviour.mode}`](../../modes/{behaviour.mode}.md)\n\n</details>"
    )


def name_of(behaviour, size_choices):
    """What a behaviour is called in plain text."""
    letter = f"{behaviour.rule.letter}: " if behaviour.rule else ""
    return f"{letter}<code>{behaviour.mode}</code>{_further(behaviour, size_choices)}"


def _further(behaviour, size_choices):
    words = []
    if behaviour.size:
        words.append(size_choices[behaviour.size].title)
    if behaviour.computed:
        words.append("pads of its own formula")
    if behaviour.size_only:
        words.append("its size alone is known")
    return f", {', '.join(words)}" if words else ""


def _row(line):
    first, *rest = line.cells
    anchors = "".join(f'<span id="{slug}"></span>' for slug in line.slugs if line.newest)
    cells = "".join(
        f'<td markdown="span" data-label="{label}"><span>{words}</span></td>'
        for label, words in zip(COLUMNS[1:], rest, strict=True)
    )
    kind = {"measured": "measured", "read": "cited", "contradicted": "failed"}[line.known]
    return (
        f'<tr markdown><th scope="row" markdown="span">{anchors}{first}</th>{cells}'
        f'<td markdown="span" data-label="known"><span>{markup.warrant(kind, line.known)}</span></td></tr>'
    )
