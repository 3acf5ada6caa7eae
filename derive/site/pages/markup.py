"""The few pieces of Markdown and HTML that every page is made of."""

import re
from html import escape

import sympy

from derive.language.printers.latex import latex
from derive.language.printers.text import text
from derive.language.terms import And, Iff, Implies

WIDE = 58
WIDEST, WIDE_ROW = 100, ' class="pp-long"'
LONG = 12  # signs of a formula that takes a line of its own on a phone
UNSEEN = re.compile(r"\\[a-zA-Z]+|\\,|[{}$\s]")
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
MINUS = re.compile(r"(?<=[\w)⌋⌉\u0302′] )-(?= [\w(⌊⌈])|(?<=[a-z\u0302])-(?=\d)|(?<=[ (])-(?=\d|[a-z]\))")


def page(title, description, body, *, order=None, origin="", hide=(), nav_title="", more=(), assets="", searched=True):
    """A whole file: front matter, the line that names its origin, and the body; `more` are further (key, words) of it.

    `order` is its place among the pages of its folder that have one, and must be something of its own: of what counts
    the others, one page more would change every page behind it. `nav_title` is a shorter title, for the header. `assets`
    names a style sheet and a script of `docs/assets` that this page loads and others do not.
    """
    front = [f"title: {_quoted(title)}", f"description: {_quoted(description)}"]
    front += [f"nav_title: {_quoted(nav_title)}"] if nav_title else []
    front += [f"order: {order}"] if order is not None else []
    front += [f"hide: [{', '.join(hide)}]"] if hide else []
    front += [f"assets: {assets}"] if assets else []
    front += [] if searched else ["search: { exclude: true }"]
    front += [f"{key}: {_quoted(words)}" for key, words in more]
    head = "\n".join(["---", *front, "---", f"<!-- Printed from {origin} by `derive docs`; do not edit. -->"])
    return head + "\n\n" + body.strip() + "\n"


def _quoted(words):
    return '"' + words.replace("\\", "").replace('"', "'") + '"'


def inline(thing):
    """A term or statement in the line."""
    return f"${latex(thing)}$"


def show(thing):
    """A term or statement in the line, set as large as a displayed one."""
    return rf"$\displaystyle {set_out(thing)}$"


def display(thing):
    """A term or statement on its own."""
    return f"$$\n{set_out(thing)}\n$$"


def set_out(thing):
    """The LaTeX of a term or statement; a long statement is broken where its parts join."""
    rows = _rows(thing)
    if len(rows) == 1:
        return rows[0]
    return r"\begin{aligned} & " + r" \\ & ".join(rows) + r" \end{aligned}"


def _rows(thing):
    """Lines of a statement: whole where it is short, else its parts, each led by what joins it to the last."""
    if isinstance(thing, sympy.Basic) or len(text(thing)) <= WIDE:
        return [latex(thing)]
    match thing:
        case And(parts):
            return [
                ("" if place == 0 else r"\text{and } ") + latex.statement(part, True)
                for place, part in enumerate(parts)
            ]
        case Iff(left, right):
            return [*_rows(left), *_led(r"\iff ", right)]
        case Implies(condition, claim):
            return [*_rows(condition), *_led(r"\implies ", claim)]
    return [latex(thing)]


def _led(sign, part):
    first, *rest = _rows(part)
    return [sign + first, *(r"\quad " + row for row in rest)]


def table(head, rows, align=None):
    """A Markdown table in the wrapper that scrolls on a phone."""
    align = align or ["---"] * len(head)
    lines = [head, align, *rows]
    body = "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)
    return f'<div class="pp-table" markdown>\n\n{body}\n\n</div>'


def cards(head, rows, ids=()):
    """A table whose rows become cards on a phone: the first cell of each names it, the others say what they are.

    `ids` are the addresses of the rows, where they have any.
    """
    labels = "".join(f'<th scope="col">{label}</th>' for label in head)
    lines = []
    for place, (first, *rest) in enumerate(rows):
        address = f' id="{ids[place]}"' if ids else ""
        cells = "".join(
            f'<td markdown="span"{_kind(words)} data-label="{escape(label)}">{words}</td>'
            for label, words in zip(head[1:], rest, strict=True)
        )
        lines.append(f'<tr markdown{address}><th scope="row" markdown="span">{first}</th>{cells}</tr>')
    body = "\n".join(lines)
    return (
        f'<div class="pp-table pp-stack" markdown>\n<table markdown>\n<thead><tr>{labels}</tr></thead>\n'
        f"<tbody markdown>\n{body}\n</tbody>\n</table>\n</div>"
    )


def _kind(words):
    """The class of a cell that says nothing, or whose formula is long."""
    if words == "–":
        return ' class="pp-nothing"'
    return ' class="pp-long"' if words.startswith("$") and len(UNSEEN.sub("", words)) > LONG else ""


def folded(title, *inner, kind="pp-folded"):
    """What is not read by everyone, under its title; `title` is a line of HTML."""
    content = "\n\n".join(part for part in inner if part)
    return f'<details class="{kind}" markdown>\n<summary>{title}</summary>\n\n{content}\n\n</details>'


def formulas(rows, domain):
    """Named formulas in TeX, and for which numbers they hold."""
    body = "\n".join(
        f'<tr markdown{WIDE_ROW * (len(tex) > WIDEST)}><th scope="row">{name}</th><td markdown="span">'
        f"$\\displaystyle {tex}$</td></tr>"
        for name, tex in rows
    )
    return block("pp-formulas", f"<table markdown>\n{body}\n</table>", paragraph("pp-domain", domain))


def stacked(kind, head, rows, labels=None):
    """A table whose rows become cards on a phone, each cell with the head of its column, or a shorter label."""
    heads = "".join(f'<th scope="col" markdown="span">{words}</th>' for words in head)
    lines = "\n".join(
        f'<tr markdown><th scope="row" markdown="span">{first}</th>'
        + "".join(
            f'<td markdown="span" data-label="{escape(label)}"><span>{words}</span></td>'
            for label, words in zip((labels or head)[1:], rest, strict=True)
        )
        + "</tr>"
        for first, *rest in rows
    )
    return (
        f'<div class="pp-table {kind}" markdown>\n<table markdown>\n<thead markdown><tr markdown>{heads}</tr></thead>\n'
        f"<tbody markdown>\n{lines}\n</tbody>\n</table>\n</div>"
    )


def block(kind, *inner):
    """A div of one of the site's classes, its content Markdown."""
    content = "\n\n".join(part for part in inner if part)
    return f'<div class="{kind}" markdown>\n\n{content}\n\n</div>'


def paragraph(kind, words):
    """A paragraph of one of the site's classes."""
    return f'<p class="{kind}" markdown>{words}</p>'


def warrant(kind, words):
    """How a claim is known: proved, measured, definition, cited, checked or failed."""
    return f'<span class="pp-warrant pp-{kind}">{escape(words)}</span>'


def listing(items):
    """A Markdown list."""
    return "\n".join(f"- {item}" for item in items)


def raised(words):
    """The same words with each power, 2^30, as one is written: 2³⁰."""
    return re.sub(r"\^(\d+)", lambda power: power[1].translate(RAISED), words)


def conjunction(items, word="and"):
    """a, b and c."""
    items = list(items)
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {word} {items[-1]}"


def count(number, noun, plural=None):
    """1 step, 2 steps, 1,234 steps."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def sources(found):
    """Where things were read."""
    return listing(
        f"[{source.title}]({source.url}){': ' + escape(source.place, quote=False) if source.place else ''}"
        for source in found
    )


def prose(words):
    """A sentence with true minus signs where its plain text subtracts."""
    return MINUS.sub("−", words)


def plain(text):
    """Foreign text, such as an error message, that no Markdown is read into."""
    for mark in "\\`*_|[]<>":
        text = text.replace(mark, {"<": "&lt;", ">": "&gt;", "|": "&#124;"}.get(mark, "\\" + mark))
    return text
