"""What the search knows, printed as one script: every page and section, by its words, names, arguments and messages.

The script is fetched when a reader goes to the search, by whatever address the page has, a file's too; so it is a
classic script that assigns one constant. `docs/assets/ranking.js` reads it. Its words are inverted here, so that
nothing has to be indexed on a phone: `places` has, for each word, the sections it stands in and how prominently.
"""

import json
import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from html import unescape
from itertools import accumulate

from derive.runtime import outcomes
from derive.site.pages.home import OFTEN_ASKED
from derive.site.pages.names import names_page
from derive.site.synonyms import MESSAGES, SYNONYMS

PATH = "docs/generated/search.js"
KINDS = {
    "frameworks": "framework",
    "modes": "mode",
    "theorems": "theorem",
    "compare": "comparison",
    "guides": "guide",
    "index": "start",
    "calculator": "calculator",
    "operators": "operators",
    "notation": "notation",
    "code": "code",
}
TITLE, HEADING, CODE, PROSE = range(4)  # where a word stands, the most prominent first
RESTING = ("equinox", "flax", "haiku", "keras", "sonnet", "tf_keras")  # they pass on what others below them say
PLAIN = ("faults",)  # and in which code weighs no more than prose
UNREAD = ("measured", "sources", "versions")  # sections of which only the heading is searched
STOP = (
    "a about after all an and any are as at be been but by can could did do does doesn don didn error every example explain for "
    "from get got had has have hello help hi how i if in incorrect into is issue it its just like look make match "
    "may me mean my need no not of on one only or other our please possible problem question should so some "
    "something than thanks that the their them then there these they thing this to too understand up us use used "
    "using versus vs want was we were what when where which while who why will with work working would wrong you "
    "your"
)
STOPPED = frozenset(STOP.split())
OUTCOMES = frozenset(text for name, text in vars(outcomes).items() if name.isupper())
PARTS = re.compile(
    r"<!--.*?-->|<(svg|script|style|pre|math)\b.*?</\1>|<(\w+)\b[^>]*\sdata-search-exclude\b.*?</\2>"
    r"|^(```+|~~~+).*?^\3\s*$",
    re.DOTALL | re.MULTILINE,
)
MATH = re.compile(r"\$\$.*?\$\$|\$[^$\n]+\$", re.DOTALL)
ATTRIBUTES = re.compile(r"\s\{ (.*) \}\s*$")
BRACES = re.compile(r"([\w.]*)\{([\w,]+)\}(\w*)")


@dataclass(frozen=True)
class Section:
    """A piece of a page under one heading: its address, and the words in it by where they stand."""

    anchor: str
    heading: str
    words: tuple[frozenset[str], ...]


def words_of(text):
    """The words that a text is found by: lower case, without accents, plurals as singulars, numbers and stop words left out."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    words = [stem(word) for word in re.findall(r"[a-z0-9_]+", plain) if is_told(word)]
    return [word for word in words if is_told(word)]


def is_told(word):
    return 1 < len(word) <= 40 and word not in STOPPED and not re.fullmatch(r"[\d_]+", word)


def stem(word):
    """`sizes` is `size`; `class`, `axis` and `keras` stay."""
    return word[:-1] if re.fullmatch(r"[a-z]{2,}[^suia]s", word) else word


def slug(heading):
    """The anchor that a heading without one is given by Markdown's table of contents."""
    plain = unicodedata.normalize("NFKD", heading).encode("ascii", "ignore").decode()
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())


def spelt_out(text):
    """`ConvTranspose{1,2}d` as `ConvTranspose1d ConvTranspose2d`."""
    return BRACES.sub(lambda found: " ".join(f"{found[1]}{part}{found[3]}" for part in found[2].split(",")), text)


def plain(text):
    """Markdown without its signs."""
    text = re.sub(r"\]\([^)\s]*\)", "]", re.sub(r"<[^>\n]*>", " ", text))
    return re.sub(r"\s+(?=,|\s)", "", re.sub(r"[*`\[\]\\|]", "", unescape(text)).replace("\n", " ")).strip()


def sections_of(markdown):
    """(title, sections) of a page; the first section is what stands before the second heading.

    A section is what follows a heading, or what is folded under a summary that has an anchor.
    """
    front, _, body = markdown.removeprefix("---\n").partition("\n---\n")
    title = re.search(r'^title: "?(.*?)"?$', front, re.MULTILINE)
    pieces, used = [("", "", [])], set()
    for line in MATH.sub(" ", PARTS.sub(" ", body)).splitlines():
        found, folded = re.match(r"#{1,3} (.*)", line), re.match(r"<summary\b.*", line)
        anchors = re.findall(r'\bid="([^"]+)"', line) if folded else []
        if anchors:
            pieces.append((next((anchor for anchor in anchors if "." in anchor), anchors[0]), plain(line), []))
        elif not found:
            pieces[-1][2].append(line)
        else:
            attributes = ATTRIBUTES.search(found[1])
            heading = plain(ATTRIBUTES.sub("", found[1]))
            told = re.search(r"#([\w-]+)", attributes[1]) if attributes else None
            anchor = told[1] if told else _free(slug(heading), used)
            used.add(anchor)
            pieces.append((anchor, heading, []) if line.startswith("##") else ("", heading, pieces.pop()[2]))
    name = plain(title[1]) if title else pieces[0][1]
    return name, [_section(name if not place else "", *piece) for place, piece in enumerate(pieces)]


def _free(anchor, used):
    number = 1
    while (free := anchor if number == 1 else f"{anchor}_{number - 1}") in used:
        number += 1
    return free


def _section(title, anchor, heading, lines):
    text = "" if anchor in UNREAD else spelt_out("\n".join(lines))
    code = "" if anchor in PLAIN else " ".join(re.findall(r"`([^`\n]+)`", text))
    found, kept = set(), []
    for spoken in (title, spelt_out(heading), code, plain(text)):
        kept.append(frozenset(words_of(spoken)) - found)
        found |= kept[-1]
    return Section(anchor, heading, tuple(kept))


def printed(found, frameworks):
    """{path: text} of the list of names and of the script, given {path: text} of every page and {name: framework}."""
    pages = read({path.removeprefix("docs/"): text for path, text in found.items() if path.endswith(".md")})
    entries = []
    for name, layer, place in layer_places(pages, frameworks):
        anchor = pages[f"frameworks/{name}"][1][place].anchor
        address = f"frameworks/{name}.md" + (f"#{anchor}" if anchor else "")
        entries.append((layer.name.rpartition(".")[2], frameworks[name].title, address))
    names = names_page(entries)
    title, (first, *_) = sections_of(names)
    return {"docs/names.md": names, PATH: script(pages | {"names": (title, [first])}, frameworks)}


def read(pages):
    """{address: (title, sections)} of pages, given the Markdown of {path below docs/: text}."""
    return {path.removesuffix(".md"): sections_of(text) for path, text in pages.items()}


def script(pages, frameworks):
    """The text of the script, given what `read` read and {name: framework}."""
    order = sorted(pages, key=_order(frameworks))
    sections = [section for address in order for section in pages[address][1]]
    starts = dict(zip(order, accumulate((len(pages[address][1]) for address in order), initial=0)))
    words = [[set(words) for words in section.words] for section in sections]
    layers = [(starts[f"frameworks/{name}"] + place, layer) for name, layer, place in layer_places(pages, frameworks)]
    for place, layer in layers:
        words[place][CODE] |= set(words_of(_arguments(layer)))
    index = {
        "pages": [[address, pages[address][0], _kind(address), len(pages[address][1])] for address in order],
        "sections": [[section.anchor, section.heading] for section in sections],
        **_inverted(words),
        "stop": STOP,
        "frameworks": [[f"frameworks/{name}", *_called(each)] for name, each in frameworks.items()],
        "names": _by_place(layers),
        "messages": _messages(layers) + [[text, [starts[page]]] for text, page in MESSAGES.items()],
        "synonyms": [[phrase, meaning] for phrase, meaning in SYNONYMS.items()],
    }
    lines = ",\n".join(f"{json.dumps(key)}:{_compact(value)}" for key, value in index.items())
    return f"// Printed from the pages and declarations by `derive docs`; do not edit.\nvar padproofIndex={{\n{lines}\n}};\n"


def _kind(address):
    """What kind of page it is, as a result of the search says it."""
    folder, _, name = address.partition("/")
    kind = KINDS.get(folder, "page")
    return f"{kind}s" if name == "index" else kind


def _compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _order(frameworks):
    """Frameworks first, those most asked for before the others: of what fits alike, the earlier is shown first."""
    first = {f"frameworks/{name}": place for place, name in enumerate(dict.fromkeys((*OFTEN_ASKED, *frameworks)))}
    return lambda address: (address not in first, first.get(address, 0), address)


def _inverted(words):
    """The words in order, and the places of each: section and prominence, each place as far as it is from the last."""
    places = defaultdict(list)
    for place, fields in enumerate(words):
        first = {}
        for field, spoken in enumerate(fields):
            for word in spoken:
                first.setdefault(word, field)
        for word, field in first.items():
            places[word].append((place, field))
    return {"words": " ".join(sorted(places)), "places": ",".join(_steps(places[word]) for word in sorted(places))}


def _steps(places):
    last, steps = 0, []
    for place, field in places:
        steps.append(_base36((place - last) * 4 + field))
        last = place
    return " ".join(steps)


def _base36(number):
    digits = ""
    while number or not digits:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits


def layer_places(pages, frameworks):
    """(framework's name, layer, which section of its page is about it): one headed by its name, else the last that says it."""
    for name, framework in frameworks.items():
        _, sections = pages[f"frameworks/{name}"]
        headed = {
            short: place
            for place, section in enumerate(sections)
            for short in re.findall(r"[\w.]+", spelt_out(section.heading))
        }
        for layer in framework.layers:
            short = layer.name.rpartition(".")[2]
            spoken = [
                place
                for place, section in enumerate(sections)
                if any(short.lower() in words for words in section.words)
            ]
            yield name, layer, headed.get(short, headed.get(layer.name, spoken[-1] if spoken else 0))


def _arguments(layer):
    """The names of a layer's arguments, and the words that they may be."""
    whens = " ".join(part.when for part in (*layer.meanings, *layer.refusals))
    values = [value for legal in layer.values.values() for value in legal if isinstance(value, str)]
    return " ".join((*layer.parameters, *layer.renamed.values(), *values, *re.findall(r"'(\w+)'", whens)))


def _called(framework):
    """What a framework is called, and by which short names its modules are."""
    whole = [short for short, full in framework.aliases.items() if "." not in short + full and len(short) > 1]
    short = " ".join(f"{short}={full}" for short, full in framework.aliases.items())
    return [list(dict.fromkeys([framework.name, framework.title.lower(), *whole])), short]


def _by_place(names):
    found = defaultdict(list)
    for place, layer in names:
        found[place] += [layer.name, *layer.also, *layer.called]
    return [[place, " ".join(dict.fromkeys(found[place]))] for place in sorted(found)]


def _messages(names):
    """[text of an error, sections of the layers that quote it]; those whose own error it is come first."""
    found, resting = defaultdict(dict), {}
    for place, layer in names:
        resting[place] = layer.name.partition(".")[0] in RESTING
        says = [text for refusal in layer.refusals for variant in _variants(refusal.says) for text in variant]
        says += [text for variant in _variants(layer.no_output) for text in variant]
        says += [text for defect in layer.defects for text in defect.observed]
        for text in says:
            if text and text not in OUTCOMES:
                found[text][place] = None
    return [[text, sorted(places, key=lambda place: (resting[place], place))] for text, places in sorted(found.items())]


def _variants(says):
    """The texts of each variant and version, as tuples."""
    if isinstance(says, dict):
        return [text for inner in says.values() for text in _variants(inner)]
    return [(says,) if isinstance(says, str) else says]
