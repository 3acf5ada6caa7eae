"""The big matrix: a row for every way to ask a framework for a mode, grouped by what it gets."""

from dataclasses import dataclass

from derive.runtime.geometry import PADDING, POOLING, TRANSPOSED
from derive.same.phrases import dilation_words, short_kernel_words, size_arguments
from derive.site.pages import markup
from derive.site.pages.compare.common import anchor, asked_by, cell, warranted
from derive.site.pages.layers import by_rank, odd_words, size_words
from derive.site.pages.markup import escape

COLUMNS = (
    ("system", "system"),
    ("asked", "asked by"),
    ("rule", "rule"),
    ("size", "output size"),
    ("odd", "odd element"),
    ("short", "kernel shorter than stride"),
    ("dilation", "dilation"),
    ("kernel", "kernel"),
    ("padding", "legal output_padding or size"),
)
OPERATORS = {
    "transposed convolution": "Transposed",
    "convolution": "Convolution",
    "pooling": "Pooling",
    "padding": "Padding",
}


@dataclass(frozen=True)
class Entry:
    """One line of the matrix: rows of one framework that show the same in every column."""

    slug: str
    framework: object
    operator: str
    same: bool
    letter: str
    mode: str
    cells: tuple


def lines_of(rows, modes, size_choices, measured):
    """The rows as `Entry`s; those of one framework that look alike are one."""
    merged = {}
    for row in rows:
        shown = _shown(row, modes, size_choices)
        key = (row.framework.name, row.operator, row.variants, warranted(row, measured), *shown)
        merged.setdefault(key, []).append(row)
    found = []
    for (_, operator, _, _, *shown), alike in merged.items():
        first = alike[0]
        names = dict.fromkeys(layer.name.rpartition(".")[2] for row in alike for layer in row.layers)
        asked, *others = shown
        layers = ", ".join(by_rank(names))
        letter = first.rule.letter if first.rule else ""
        cells = (_system(first, measured), f"{layers}<br>{asked}", *others)
        found.append(
            Entry(first.slug, first.framework, operator, first.asks_for_same, letter, first.meaning.mode, cells)
        )
    return found


def _system(row, measured):
    only = f"<br>{markup.conjunction(row.variants)}" if row.variants else ""
    title = f"[{row.framework.title}](../frameworks/{row.framework.name}.md)"
    return f"{title} {row.framework.version}{only}<br>{warranted(row, measured)}"


def _shown(row, modes, size_choices):
    meaning = row.meaning
    name = f"[`{meaning.mode}`](../modes/{meaning.mode}.md)"
    if meaning.size_only:
        name = f"the size of {name}"
    rule = f"[{row.rule.letter}](meanings.md#{anchor(row.rule)}) {name}" if row.rule else name
    return (
        asked_by(row),
        rule,
        size_words(row.layer, meaning, modes, size_choices),
        odd_words(row.layer, meaning, modes),
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
    found = size_arguments(row)
    if not found:
        return "none"
    return "; ".join(
        f"`{name}`: " + (" and ".join(f"`{limit}`" for limit in limits) if limits else "any")
        for name, limits in found.items()
    )


def matrix_page(lines, counts):
    """The page; `counts` is (systems, measured systems, releases, answers)."""
    systems, run, releases, answers = counts
    groups = _groups(lines)
    body = [
        "# The matrix",
        f"What {systems} systems do when asked for a padding mode, one line per way to ask.",
        f"{run} of them are measured, in {releases} releases and {answers:,} answers to one-hot inputs and taps; the "
        "others are read in their source or documentation, and say so. Lines that return the same stand together: "
        "letters are the [meanings of *same*](meanings.md), names the [modes](../modes/index.md).",
        _filter(lines),
        *(_group(title, identity, group) for title, identity, group in groups),
        '<p class="pp-none-left" hidden>No line is left. Loosen the filter.</p>',
    ]
    return markup.page(
        "Compare",
        "Every framework, operator and padding mode: size, side of the odd element, small accepted, dilation, kernel "
        "order, legal output paddings.",
        "\n\n".join(body),
        origin="derive/same",
        hide=("navigation",),
    )


def _groups(lines):
    """(title, address, lines): same first, transposed before convolution, each by what is returned."""
    found = []
    for operator, short in OPERATORS.items():
        same = [line for line in lines if line.operator == operator and line.same]
        rest = [line for line in lines if line.operator == operator and not line.same]
        found.append((f"{short}: *same*", f"{short.lower()}-same", _by_rule(same)))
        found.append((f"{short}: everything else", f"{short.lower()}-other", _by_rule(rest)))
    return [(title, identity, group) for title, identity, group in found if group]


def _by_rule(lines):
    return sorted(lines, key=lambda line: (not line.letter, line.letter, line.mode, line.framework.name, line.slug))


def _filter(lines):
    frameworks = {line.framework.name: line.framework.title for line in lines}
    options = "".join(
        f'<option value="{name}">{escape(title)}</option>'
        for name, title in sorted(frameworks.items(), key=lambda pair: pair[1].lower())
    )
    operators = "".join(f'<option value="{name}">{name}</option>' for name in OPERATORS)
    return (
        '<form class="pp-filter" role="search" aria-label="Filter the matrix">'
        f'<label>System <select name="framework"><option value="">all</option>{options}</select></label>'
        f'<label>Operator <select name="operator"><option value="">all</option>{operators}</select></label>'
        '<label>Only <em>same</em> <input type="checkbox" name="same"></label>'
        '<label>Contains <input type="search" name="text" autocomplete="off"></label>'
        '<output aria-live="polite"></output></form>'
    )


def _group(title, identity, lines):
    head = "".join(f'<th scope="col">{label}</th>' for _, label in COLUMNS)
    rows = "\n".join(_line(line) for line in lines)
    return (
        f"## {title} {{ #{identity} }}\n\n"
        f'<div class="pp-table pp-matrix" markdown>\n<table markdown>\n<thead><tr>{head}</tr></thead>\n'
        f"<tbody markdown>\n{rows}\n</tbody>\n</table>\n</div>"
    )


def _line(line):
    framework, *rest = line.cells
    first = (
        f'<th scope="row" markdown="span">{framework} '
        f'<a class="headerlink" href="#{line.slug}" title="Link to this line">¶</a></th>'
    )
    cells = "".join(
        cell(words, label, f"{line.slug}-{key}") for (key, label), words in zip(COLUMNS[1:], rest, strict=True)
    )
    return (
        f'<tr markdown id="{line.slug}" data-framework="{line.framework.name}" data-operator="{line.operator}" '
        f'data-same="{"yes" if line.same else "no"}">{first}{cells}</tr>'
    )
