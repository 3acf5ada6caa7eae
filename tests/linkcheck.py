"""What a strict build does not see in the built pages: raw HTML links, fragments, missing assets, foreign hosts."""

import re
from html.parser import HTMLParser
from urllib.parse import unquote, urljoin, urlsplit

ORIGIN = "http://site"
LOADING = {
    ("link", "href"),
    ("script", "src"),
    ("img", "src"),
    ("iframe", "src"),
    ("source", "src"),
    ("video", "src"),
    ("audio", "src"),
    ("object", "data"),
    ("embed", "src"),
    ("use", "href"),
    ("image", "href"),
}
NOT_LOADED = {"canonical", "prev", "next", "alternate"}
CSS_URL = re.compile(r"url\(\s*['\"]?([^'\")]+)|@import\s+['\"]([^'\"]+)")
TEX = re.compile(r"\$[^$\s][^$\n]*\$|\$\$|\\(?:frac|left|right|lfloor|lceil|cdot|hat|text|max|begin|ge|le)(?![A-Za-z])")
SILENT = {"script", "style", "code", "pre", "math", "title"}
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Page(HTMLParser):
    """One page, read for its ids, its links, its formulas and the text a reader sees."""

    def __init__(self, markup):
        super().__init__()
        self.ids, self.links, self.loads = [], [], []
        self.lang = self.title = ""
        self.formulas = self.annotations = self.formulas_in_headings = 0
        self.seen, self.open = [], []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = {name: value or "" for name, value in attributes}
        if "id" in attributes:
            self.ids.append(attributes["id"])
        for name, value in attributes.items():
            if name == "style":
                self.loads += css_urls(value)
            elif (tag, name) in LOADING and not set(attributes.get("rel", "").split()) & NOT_LOADED:
                self.loads.append(value)
            elif name in ("href", "src", "action"):
                self.links.append(value)
        if tag == "html":
            self.lang = attributes.get("lang", "")
        elif tag == "math":
            self.formulas += 1
            self.formulas_in_headings += any(re.fullmatch("h[1-6]", outer) for outer in self.open)
        elif tag == "annotation":
            self.annotations += attributes.get("encoding") == "application/x-tex"
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in self.open:
            while self.open.pop() != tag:
                pass

    def handle_data(self, text):
        if self.open[-1:] == ["title"] and "svg" not in self.open:
            self.title += text.strip()
        if self.open[-1:] == ["style"]:
            self.loads += css_urls(text)
        if not SILENT & set(self.open):
            self.seen.append(text)


def css_urls(text):
    """Everything a style sheet asks for."""
    return [first or second for first, second in CSS_URL.findall(text)]


def problems(site):
    """`(pages read, references checked, sentences about what is wrong)` for the built site in folder `site`."""
    pages = {path: Page(path.read_text(encoding="utf-8")) for path in sorted(site.rglob("*.html"))}
    wrong, checked = [], 0

    def check(where, base, target, loaded):
        url = urlsplit(urljoin(base, target))
        if url.scheme in ("data", "mailto"):
            return
        if f"{url.scheme}://{url.netloc}" != ORIGIN:
            if loaded:
                wrong.append(f"{where}: loads {target} from another host")
            elif url.scheme not in ("http", "https"):
                wrong.append(f"{where}: {target} is no address")
            return
        file = site / unquote(url.path).lstrip("/")
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            wrong.append(f"{where}: {target} leads to nothing")
        elif url.fragment and file in pages and unquote(url.fragment) not in pages[file].ids:
            wrong.append(f"{where}: {target} names a place that is not there")

    for path, page in pages.items():
        where = path.relative_to(site).as_posix()
        base = f"{ORIGIN}/{where}"
        for loaded, targets in ((True, page.loads), (False, page.links)):
            for target in targets:
                checked += 1
                check(where, base, target, loaded)
        for name in sorted({name for name in page.ids if page.ids.count(name) > 1}):
            wrong.append(f"{where}: id {name} is given twice")
        if not page.lang:
            wrong.append(f"{where}: <html> has no lang")
        if not page.title:
            wrong.append(f"{where}: no title")
        if page.annotations != page.formulas:
            wrong.append(f"{where}: {page.formulas} formulas, {page.annotations} of them with their TeX")
        if page.formulas_in_headings:
            wrong.append(
                f"{where}: a formula in a heading is said twice in the contents and the search; write k̂ or code"
            )
        for left in TEX.findall("".join(page.seen)):
            wrong.append(f"{where}: TeX left unset: {left}")
    for path in sorted(site.rglob("*.css")):
        for target in css_urls(path.read_text(encoding="utf-8")):
            checked += 1
            where = path.relative_to(site).as_posix()
            check(where, f"{ORIGIN}/{where}", target, loaded=True)
    return len(pages), checked, wrong
