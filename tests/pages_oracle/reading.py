"""A page as its reader sees it: the Markdown, through the site's own extensions, as a tree with its formulas.

Shares nothing with what prints the pages. Figures are left out: tests/test_figures.py reads those.
"""

import functools
import re
from html.parser import HTMLParser
from pathlib import Path

import markdown
import yaml

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.S)
FIGURE = re.compile(r"<svg.*?</svg>", re.S)
FORMULA = re.compile(r"<math.*?</math>", re.S)
ANNOTATION = re.compile(r"<annotation[^>]*>.*?</annotation>", re.S)
VOID = {"br", "hr", "img", "input", "link", "meta"}


class Node:
    """An element: its children are elements and texts; a formula's text is its MathML."""

    def __init__(self, tag, attributes=()):
        self.tag, self.attributes, self.children = tag, dict(attributes), []

    def __repr__(self):
        return f"<{self.tag} {self.attributes}>"

    @property
    def classes(self):
        return (self.attributes.get("class") or "").split()

    def walk(self):
        yield self
        for child in self.children:
            if isinstance(child, Node):
                yield from child.walk()

    def all(self, tag=None, kind=None):
        """Every element below with this tag and this class."""
        return [
            node for node in self.walk() if (tag is None or node.tag == tag) and (kind is None or kind in node.classes)
        ]

    @functools.cached_property
    def text(self):
        """What is read: a formula is a ⊡ in it."""
        return re.sub(r"\s+", " ", "".join(self._pieces())).strip()

    def _pieces(self):
        if self.tag == "math":
            yield "⊡"
            return
        if self.tag == "br":
            yield " / "
        for child in self.children:
            if isinstance(child, Node):
                yield from child._pieces()
            else:
                yield child

    @property
    def formulas(self):
        """The MathML of each formula in it, in reading order."""
        return [node.children[0] for node in self.all("math")]

    @property
    def links(self):
        return [node.attributes["href"] for node in self.all("a") if "href" in node.attributes]


class _Reader(HTMLParser):
    def __init__(self, formulas):
        super().__init__(convert_charrefs=True)
        self.formulas, self.root = formulas, Node("page")
        self.open = [self.root]

    def handle_starttag(self, tag, attrs):
        node = Node(tag, attrs)
        self.open[-1].children.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_startendtag(self, tag, attrs):
        node = Node(tag, attrs)
        if tag == "math":
            node.children.append(self.formulas[int(node.attributes["number"])])
        self.open[-1].children.append(node)

    def handle_endtag(self, tag):
        while len(self.open) > 1 and tag in [node.tag for node in self.open] and self.open.pop().tag != tag:
            pass

    def handle_data(self, data):
        self.open[-1].children.append(data)


class _Settings(yaml.SafeLoader):
    """The settings of the site, whose `!ENV` values do not matter here."""


_Settings.add_multi_constructor("!", lambda loader, suffix, node: None)


@functools.cache
def _extensions():
    settings = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), Loader=_Settings)
    names, options = [], {}
    for entry in settings["markdown_extensions"]:
        name, chosen = next(iter(entry.items())) if isinstance(entry, dict) else (entry, {})
        names.append(name)
        options[name] = chosen
    return names, options


def read(markdown_text):
    """The tree of a page's Markdown."""
    names, options = _extensions()
    body = FIGURE.sub("", FRONT_MATTER.sub("", markdown_text))
    html = markdown.Markdown(extensions=names, extension_configs=options).convert(body)
    formulas = []

    def keep(match):
        formulas.append(ANNOTATION.sub("", match.group()))
        return f'<math number="{len(formulas) - 1}"/>'

    reader = _Reader(formulas)
    reader.feed(FORMULA.sub(keep, html))
    reader.close()
    return reader.root


@functools.cache
def source(name):
    """The committed Markdown of a page, `modes/same_upper` for one."""
    return (DOCS / f"{name}.md").read_text(encoding="utf-8")


@functools.cache
def page(name):
    """The tree of a committed page."""
    return read(source(name))


def names(folder=""):
    """The pages of a folder but its index, or every page of the site."""
    if folder:
        return sorted(f"{folder}/{path.stem}" for path in (DOCS / folder).glob("*.md") if path.stem != "index")
    return sorted(
        path.relative_to(DOCS).with_suffix("").as_posix()
        for path in DOCS.rglob("*.md")
        if path.relative_to(DOCS).parts[0] not in ("assets", "generated")
    )


def rows(table):
    """The cells of each row of a table, its head first."""
    return [[cell for cell in row.children if isinstance(cell, Node)] for row in table.all("tr")]


def tables(tree, *head):
    """The rows below the head of every table whose head begins with these words."""
    found = []
    for table in tree.all("table"):
        first, *rest = rows(table)
        if tuple(cell.text for cell in first[: len(head)]) == head:
            found.append(rest)
    return found


def names_in(words, modules):
    """The full names in `keras.layers` Conv{1,2}D, MaxPooling1D/2D; `keras.ops` conv, given the modules in it."""
    found = []
    for part in words.split("; "):
        module, _, shorts = part.partition(" ")
        if module not in modules:
            module, shorts = "", part
        for short in re.split(r", (?![^{]*\})", shorts):
            if several := re.fullmatch(r"(.*?)([123])([dD](?![a-z]).*?)((?:/[123][dD])+)", short):
                stem, first, tail, others = several.groups()
                ranks = [first, *re.findall("[123]", others)]
                found += [f"{module}.{stem}{rank}{tail}".lstrip(".") for rank in ranks]
                continue
            axes = re.search(r"\{([\d,]+)\}", short)
            for axis in axes[1].split(",") if axes else [""]:
                found.append(f"{module}.{short.replace(axes[0], axis) if axes else short}".lstrip("."))
    return found


def blank(tree):
    """The cells of tables in which nothing stands; a derivation may leave label and reason open."""
    return [
        cell
        for table in tree.all("table")
        if not table.all("td", "pp-formula")
        for row in rows(table)
        for cell in row
        if (cell.tag == "td" or cell.attributes.get("scope") == "row")
        and not cell.text
        and cell.attributes.get("class") != "pp-number"
    ]
