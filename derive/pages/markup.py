"""The few pieces of Markdown and HTML that every page is made of."""

import re
from html import escape

from derive.printers.latex import latex

MINUS = re.compile(r"(?<=[\w)⌋⌉\u0302] )-(?= [\w(⌊⌈])|(?<=[a-z\u0302])-(?=\d)")


def page(title, description, body, *, order=None, origin="", hide=()):
    """A whole file: front matter, the line that names its origin, and the body."""
    front = [f"title: {_quoted(title)}", f"description: {_quoted(description)}"]
    front += [f"order: {order}"] if order is not None else []
    front += [f"hide: [{', '.join(hide)}]"] if hide else []
    head = "\n".join(["---", *front, "---", f"<!-- Printed from {origin} by `derive docs`; do not edit. -->"])
    return head + "\n\n" + body.strip() + "\n"


def _quoted(text):
    return '"' + text.replace("\\", "").replace('"', "'") + '"'


def inline(thing):
    """A term or statement in the line."""
    return f"${latex(thing)}$"


def shown(thing):
    """A term or statement in the line, set as large as a displayed one."""
    return rf"$\displaystyle {latex(thing)}$"


def display(thing):
    """A term or statement on its own."""
    return f"$$\n{latex(thing)}\n$$"


def table(head, rows, align=None):
    """A Markdown table in the wrapper that scrolls on a phone."""
    align = align or ["---"] * len(head)
    lines = [head, align, *rows]
    body = "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)
    return f'<div class="pp-table" markdown>\n\n{body}\n\n</div>'


def block(kind, *inner):
    """A div of one of the site's classes, its content Markdown."""
    content = "\n\n".join(part for part in inner if part)
    return f'<div class="{kind}" markdown>\n\n{content}\n\n</div>'


def paragraph(kind, text):
    """A paragraph of one of the site's classes."""
    return f'<p class="{kind}" markdown>{text}</p>'


def warrant(kind, text):
    """How a claim is known: proved, measured, definition, cited, checked or failed."""
    return f'<span class="pp-warrant pp-{kind}">{escape(text)}</span>'


def listing(items):
    """A Markdown list."""
    return "\n".join(f"- {item}" for item in items)


def conjunction(items, word="and"):
    """a, b and c."""
    items = list(items)
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {word} {items[-1]}"


def count(number, noun, plural=None):
    """1 step, 2 steps, 1,234 steps."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def sources(found):
    """Where things were read."""
    return listing(f"[{source.title}]({source.url}){': ' + source.place if source.place else ''}" for source in found)


def prose(text):
    """A sentence with true minus signs where its plain text subtracts."""
    return MINUS.sub("−", text)
