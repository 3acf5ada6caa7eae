"""Whether the counts on pages are true: recounted from files by plain JSON, from declarations, and from other pages."""

import functools
import gzip
import json
import re
from collections import Counter, defaultdict

import by_hand
import mathml
import reading
from derivations import Untrue

from derive import catalog
from derive.corrections import CORRECTIONS
from derive.runtime.generated import formulas
from derive.runtime.geometry import RESIZING

RECORDED = reading.ROOT / "derive" / "recorded"


def equal(where, said, counted):
    if said != counted:
        raise Untrue(f"{where}: the page says {said}, counted {counted}")
    return 1


def integers(words):
    """Every number of a text that stands alone: 413,544 is one, 3.15.0 and i8 are none."""
    return [
        int(found.replace(",", ""))
        for found in re.findall(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?![\w])|(?<![\w.,])\d+(?![\w]|[.,]\d)", words)
    ]


def wanted(pattern, words, where):
    """The numbers that a sentence says, by a pattern whose groups they are."""
    match = re.search(pattern, words)
    if not match:
        raise Untrue(f"{where}: no sentence of the form {pattern}")
    return [int(group.replace(",", "")) for group in match.groups()]


@functools.cache
def resizings():
    """Layers that are asked for a size, and so have no mode."""
    return {name for name, (_, layer) in catalog.layers().items() if layer.operator == RESIZING}


BLENDED = {"linear_ramp", "maximum", "mean", "median", "minimum", "empty"}  # pads of numpy.pad that are no element's


def size_alone(layer, body):
    """Whether a layer is asked for a size, or so asked that only a size is said of it."""
    return layer in resizings() or (layer.endswith(".pad") and body["arguments"].get("mode") in BLENDED)


class Recorded:
    """One file, recounted: what each layer answered, and which answers are flagged for which reason."""

    def __init__(self, path):
        self.path, self.size = path, path.stat().st_size
        content = json.loads(gzip.decompress(path.read_bytes()))
        self.framework, self.version, self.versions = (content[key] for key in ("framework", "version", "versions"))
        self.kinds, self.layer_at, geometries = defaultdict(Counter), [], []
        for by_layer in content["series"].values():
            for layer, bodies in by_layer.items():
                for body, answer in ((each, answer) for each in bodies for answer in each["answers"]):
                    self.layer_at.append(layer)
                    if not isinstance(answer, int) and 0 not in answer[0] and not size_alone(layer, body):
                        geometries.append(len(self.layer_at) - 1)
                    empty = not isinstance(answer, int) and 0 in answer[0]
                    self.kinds[layer]["refused" if isinstance(answer, int) else "empty" if empty else "geometry"] += 1
        self.total = len(self.layer_at)
        self.flagged = {flag["reason"]: set(flag["answers"]) for flag in content["flags"]}
        places = set().union(*self.flagged.values())
        self.agreeing = sum(place not in places for place in geometries)
        self.faults = Counter(self.layer_at[place] for places in self.flagged.values() for place in places)


@functools.cache
def recorded():
    """{(framework, version): `Recorded`} of every file."""
    found = map(Recorded, sorted(RECORDED.glob("*.json.gz")))
    return {(each.framework, each.version): each for each in found}


def all_answers():
    return sum(each.total for each in recorded().values())


def all_faults():
    return sum(each.faults.total() for each in recorded().values())


def newest(name):
    return recorded().get((name, catalog.frameworks()[name].version))


def measured():
    return [name for name in catalog.frameworks() if newest(name)]


def check_framework(tree, name):
    """A framework's page: the answers in all, by layer, by version, by fault."""
    found, counted = newest(name), 0
    warrants = [node.text for node in tree.all("span", "pp-warrant")]
    equal(f"{name}, its warrant", warrants[:1], ["measured" if found else "read"])
    if found is None:
        if reading.tables(tree, "layer", "geometries") or "one-hot" in tree.text:
            raise Untrue(f"{name}: says it was measured, and no answer is recorded")
        return 0
    (total,) = wanted(r"measured: ([\d,]+) answers? of", tree.text, name)
    counted += equal(f"{name}, answers", total, found.total)
    (rows,) = reading.tables(tree, "layer", "geometries")
    said = [sum(integers(row[column].text)[0] for row in rows) for column in range(1, 5)]
    kinds = [sum(each[kind] for each in found.kinds.values()) for kind in ("geometry", "empty", "refused")]
    counted += 4 * equal(f"{name}, by layer", said, [*kinds, sum(found.faults[layer] for layer in found.kinds)])
    releases = [each for (owner, _), each in recorded().items() if owner == name]
    if len(releases) > 1:
        (rows,) = reading.tables(tree, "version", "answers")
        equal(f"{name}, versions", sorted(row[0].text for row in rows), sorted(each.version for each in releases))
        for version, *cells, packages in rows:
            each = recorded()[name, version.text]
            said = [integers(cell.text) for cell in cells]
            counted += 3 * equal(f"{name} {version.text}", said, [[each.total], [each.faults.total()], [0]])
            listed = ", ".join(f"{package} {number}" for package, number in sorted(each.versions.items()))
            equal(f"{name} {version.text}, packages", packages.text, listed)
    faults = {reason: len(places) for reason, places in found.flagged.items()}
    said = Counter()
    for item in tree.all("li"):
        if match := re.fullmatch(r"([\d,]+) answers?: .*", item.text):
            said[int(match[1].replace(",", ""))] += 1
    equal(f"{name}, known faults", said, Counter(faults.values()))
    if faults:
        counted += check_ways(tree, name, found)
    return counted + len(faults)


WAYS = ("alignment", "their numbers", "no rule is stated", "no end", "says otherwise")


def check_ways(tree, name, found):
    """What the answers that break the rule follow: the table adds up, to what is flagged and to what the items say."""
    ((number, total),) = [wanted(r"([\d,]+) of its ([\d,]+) recorded answers? show one", tree.text, name)]
    words = re.search(r"recorded answers? show one: ([^.]*)", tree.text)[1]
    numbers = dict.fromkeys(WAYS, 0)
    for each, way in re.findall(r"([\d,]+) ((?:follow|are)[^;]*)", words):
        numbers[next(end for end in WAYS if way.strip().endswith(end))] = int(each.replace(",", ""))
    equal(f"{name}, of how many", [number, total], [found.faults.total(), found.total])
    said = Counter()
    for item in tree.all("li"):
        if re.fullmatch(r"([\d,]+) answers?: .*", item.text):
            total, *split = (
                int(each.replace(",", "")) for each in re.findall(r"([\d,]+) (?:answers?:|follow|are)", item.text)
            )
            equal(f"{name}, an item", sum(split), total)
            for number, way in re.findall(r"([\d,]+) ((?:follow|are)[^;.]*)", item.text):
                said[next(end for end in WAYS if way.strip().endswith(end))] += int(number.replace(",", ""))
    equal(f"{name}, ways", numbers, {way: said[way] for way in WAYS})
    return 5 * equal(f"{name}, ways in all", sum(numbers.values()), found.faults.total())


def check_vectors(tree):
    """The files to test against."""
    (rows,) = reading.tables(tree, "file", "release", "answers")
    by_file = {each.path.name: each for each in recorded().values()}
    equal("vectors, files", sorted(row[0].text for row in rows), sorted(by_file))
    for name, release, answers, flagged, size in rows:
        each = by_file[name.text]
        title = catalog.frameworks()[each.framework].title
        said = (release.text, integers(answers.text), integers(flagged.text), size.text)
        kilobytes = f"{-(-each.size // 1000):,} kB"
        places = len(set().union(*each.flagged.values())) if each.flagged else 0
        equal(f"vectors, {name.text}", said, (f"{title} {each.version}", [each.total], [places], kilobytes))
    lengths = list(map(mathml.formula, tree.formulas))
    for numbers in by_hand.draw("vectors", 20):
        equal("vectors, the full length", [each.at(numbers) for each in lengths], [True])
    return len(lengths)


def theorem_pages():
    return [name for name in reading.names("theorems") if reading.page(name).all("div", "pp-statement")]


@functools.cache
def of_theorems():
    """(obligations closed, obligations, points, accepted by Coq) summed over the theorems' own pages."""
    sums = [0, 0, 0, 0]
    for name in theorem_pages():
        text = reading.page(name).text
        closed, owed = wanted(r"([\d,]+) of ([\d,]+) obligations? closed", text, name)
        (points,) = wanted(r"Second witness: ([\d,]+) integer points?", text, name)
        accepted = bool(re.search(r"Coq [\d.]+ accepts every step", text))
        sums = [old + new for old, new in zip(sums, (closed, owed, points, accepted), strict=True)]
    return tuple(sums)


def check_theorem_index(tree):
    closed, owed, points, accepted = of_theorems()
    text, number = tree.text, len(theorem_pages())
    counted = equal("theorems, closed", wanted(r"closed ([\d,]+) of ([\d,]+)\.", text, "theorems"), [closed, owed])
    counted += equal("theorems, points", wanted(r"A grid of ([\d,]+) integer points", text, "theorems"), [points])
    counted += equal("theorems, by Coq", wanted(r"accepts all ([\d,]+) theorems", text, "theorems"), [accepted])
    told = re.search(r"(\d+) theorems?(?: and (\d+) remarks?)?, each derived", text)
    counted += equal("theorems and remarks", sum(int(each or 0) for each in told.groups()), number)
    entries = [node for node in tree.all("dl", "pp-theorems") for _ in node.all("dt")]
    counted += equal("theorems, entries", len(entries), number)
    return counted


TRUSTED = {
    "Coq": "Coq;",
    "solver": "z3 and",
    "grid": "nothing about",
    "shipped": "z3,",
    "intervals": "that the extremes",
    "frameworks": "the machine",
}
COMMANDS = ("prove", "prove --coq", "prove --mutants", "replay torch", "record torch")
CLAIMS = ("theorems", "counts", "modes", "which layer as which", "functions that evaluate runs")
FURTHER = ("code to paste", "answers of frameworks", "false sentences of documentation", "what could not be run")


def check_trust_words(tree):
    """Each checker with what it grants, each command, and which claims are counted, in their places."""
    (checkers,), (commands,) = reading.tables(tree, "checker", "says"), reading.tables(tree, "command", "runs")
    said = [(re.match(r"\w+", row[0].text)[0], row[2].text) for row in checkers]
    for (name, granted), (known, words) in zip(said, TRUSTED.items(), strict=True):
        if name != known or not granted.startswith(words):
            raise Untrue(f"trust: {name} takes for granted {granted}")
    equal("trust, commands", [row[0].text for row in commands], [f"derive {command}" for command in COMMANDS])
    (rows,) = reading.tables(tree, "claims", "number", "by Coq")
    equal("trust, claims", [re.split("[:,]", row[0].text)[0] for row in rows], [*CLAIMS, *FURTHER])
    for row in rows:
        number, coq, solver = (integers(cell.text) if cell.text != "–" else None for cell in row[1:4])
        if any(not re.fullmatch(r"[\d,]+|–", cell.text) for cell in row[2:4]):
            raise Untrue(f"trust, {row[0].text}: by Coq {row[2].text}, by the solver {row[3].text}")
        checked = [found for found in (coq, solver) if found is not None]
        if any(found != number for found in checked) or bool(checked) != (
            row[0].text.split(":")[0].split(",")[0] in CLAIMS
        ):
            raise Untrue(f"trust, {row[0].text}: {number}, by Coq {coq}, by the solver {solver}")
        if row[0].text.startswith("functions") and (coq is not None or not integers(row[4].text)):
            raise Untrue(f"trust, {row[0].text}: {row[4].text}")
    return len(checkers) + len(commands)


def check_trust(tree):
    check_trust_words(tree)
    (rows,) = reading.tables(tree, "claims", "number", "by Coq")
    said = {row[0].text.split(":")[0].split(",")[0]: [integers(cell.text) for cell in row[1:]] for row in rows}
    closed, owed, _, accepted = of_theorems()
    number, modes = len(theorem_pages()), len(reading.names("modes"))
    equal("trust, theorems", said["theorems"][:3], [[number], [accepted], [number if closed == owed else closed]])
    equal("trust, modes", said["modes"][:3], [[modes]] * 3)
    answers = all_answers(), all_faults()
    equal("trust, answers", said["answers of frameworks"][0], [answers[0]])
    equal("trust, by kind", said["answers of frameworks"][3], [answers[0] - answers[1], answers[1], 0])
    equal("trust, code to paste", said["code to paste"][0], [len(formulas_of_all_kinds())])
    found = re.findall(r"up to 2(\d+)", lowered(next(row[4].text for row in rows if row[0].text == "code to paste")))
    equal("trust, bounds", [2 ** int(power) for power in found], [bound_in("padproof.h"), bound_in("padproof.mjs")])
    sentences = [len(CORRECTIONS)]
    equal("trust, sentences", said["false sentences of documentation"][0], sentences)
    claims = reading.page("compare/claims")
    equal("claims", wanted(r"(\d+) sentences of documentation", claims.text, "claims"), sentences)
    equal("claims, each", len(re.findall(r"By this sentence the example would give", claims.text)), len(CORRECTIONS))
    last = reading.rows(tree.all("table")[-1])[1:]
    equal("trust, theorem by theorem", len(last), number)
    for label, title, solver, coq, points in last:
        page = reading.page(f"theorems/{title.links[0].removesuffix('.md')}")
        own = wanted(r"Second witness: ([\d,]+) integer points?", page.text, title.text)
        equal(f"trust, {title.text}", (integers(points.text), solver.text), (own, "proved"))
        heading = re.sub(r"^Remark |¶$", "", page.all("h1")[0].text)
        equal(f"trust, {title.text}", heading, f"{label.text} {title.text}")
        if coq.text and coq.text not in page.text:
            raise Untrue(f"trust, {title.text}: {coq.text} is not what its page says")
    return 12 + 3 * len(last)


CODE = reading.ROOT / "docs" / "generated" / "code"


def lowered(words):
    """The same words with the digits of powers on the line: 2³⁰ is 230."""
    return words.translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789"))


def formulas_of_all_kinds():
    """Every printed formula of the library."""
    return [*formulas.CONVOLUTION, *formulas.TRANSPOSED, *formulas.SIZES]


def bound_in(name):
    """The largest argument that a file to paste takes, as its code has it."""
    text = (CODE / name).read_text(encoding="utf-8")
    shifted, plain = re.search(r"INT64_C\(1\) << (\d+)", text), re.search(r"Math\.abs\(value\) > (\d+)", text)
    return 2 ** int(shifted[1]) if shifted else int(plain[1])


def check_code(tree):
    """How many there are, the bounds as the files have them, each file, and what the examples print."""
    text = lowered(tree.text)
    said = re.search(r"(\d+) convolutions, (\d+) transposed convolutions, and (\d+) ways", text)
    tables = (formulas.CONVOLUTION, formulas.TRANSPOSED, formulas.SIZES)
    equal("code, functions", list(map(int, said.groups())), [len(table) for table in tables])
    equal("code, all", wanted(r"of the (\d+) functions exceeds", text, "code"), [len(formulas_of_all_kinds())])
    bounds = [bound_in("padproof.h"), bound_in("padproof.mjs")]
    told = re.findall(r"For arguments up to ([\d,]+) \(2(\d+)\) in magnitude, none", text)
    equal("code, bounds", [integers(number)[0] for number, _ in told], bounds)
    equal("code, powers", [2 ** int(power) for _, power in told], bounds)
    (rows,) = reading.tables(tree, "language", "file")
    powers = {"64": told[0][1], "53": told[1][1]}
    for row in rows:
        power = powers["53" if "Script" in row[0].text else "64"]
        taken = (
            "of any size"
            if row[0].text in ("Python", "anything else", "JSON schema")
            else f"from −2{power} to 2{power}"
        )
        equal(f"code, {row[0].text}", lowered(row[3].text), taken)
    linked = {link.removeprefix("generated/code/") for row in rows for link in row[1].links}
    equal("code, files", sorted(linked), sorted(path.name for path in CODE.iterdir()))
    numbers = [int(number) for number in re.search(r"crop at the end: (\d+) (\d+) (\d+)", text).groups()]
    right = by_hand.transposed("same_upper", "largest", dict(i=12, k=3, s=2, d=1, a=0))
    equal("code, the examples", tuple(numbers), tuple(right))


def check_home(tree):
    """The counts of the first page."""
    text = tree.text
    closed, owed, *_ = of_theorems()
    answers, faults = all_answers(), all_faults()
    number = len(theorem_pages())
    counted = equal("home, theorems", wanted(r"(\d+) of (\d+) theorems", text, "home"), [number, number])
    counted += equal("home, obligations", wanted(r"z3 [\d.]+: ([\d,]+) obligations", text, "home"), [owed])
    equal("theorems, closed", closed, owed)
    counted += equal("home, answers", wanted(r"of ([\d,]+) answers", text, "home"), [answers])
    sentence = r"([\d,]+) match the prediction; ([\d,]+) differ"
    counted += 2 * equal("home, by kind", wanted(sentence, text, "home"), [answers - faults, faults])
    counted += equal("home, frameworks", wanted(r"all (\d+)", text, "home"), [len(catalog.frameworks())])
    return counted


def check_matrix(tree):
    sentence = r"(\d+) of (\d+) systems are measured, in (\d+) releases and ([\d,]+) answers"
    said = wanted(sentence, tree.text, "the matrix")
    systems = len(reading.names("frameworks"))
    return 4 * equal("the matrix", said, [len(measured()), systems, len(recorded()), all_answers()])


def check_framework_index(tree):
    said = wanted(r"each of (\d+) systems.*?Known from ([\d,]+) measured answers", tree.text, "frameworks")
    lines = [row for row in tree.all("tr") if row.attributes.get("id")]
    shown = [row.attributes["id"] for row in lines]
    equal("frameworks, lines", sorted(shown), sorted(catalog.frameworks()))
    equal("frameworks, order", shown, sorted(shown, key=lambda name: catalog.frameworks()[name].title.lower()))
    for row in lines:
        framework = catalog.frameworks()[row.attributes["id"]]
        warrant = "measured" if newest(framework.name) else "read"
        expected = f"{framework.title} {framework.version} / {warrant}"
        equal("frameworks", row.all("th")[0].text, expected)
    return 2 * equal("frameworks", said, [len(catalog.frameworks()), all_answers()]) + 2 * len(lines)


def check_defects(tree):
    """How many answers each defect was seen in, by release."""
    counted, flags = 0, Counter()
    for each in recorded().values():
        for places in each.flagged.values():
            flags[f"{each.version} ({len(places):,} answer{'s' * (len(places) != 1)})"] += 1
    said = Counter()
    for node in tree.all("p", "pp-told"):
        releases = re.findall(r"\S+ \([\d,]+ answers?\)", node.text.partition("Seen in ")[2])
        counted += len(releases)
        said.update(releases)
    equal("defects, seen in", said, flags)
    (rows,) = reading.tables(tree, "framework", "follows a stated rule")
    heads = [head.text for head in tree.all("th")][:6]
    ways = ("follows a stated rule", "size follows a stated rule", "unpredictable", "an error, nothing or no end")
    equal("defects, ways", heads, ["framework", *ways, "only its shape inference differs"])
    faults = Counter()
    for (name, _), each in recorded().items():
        faults[catalog.frameworks()[name].title] += each.faults.total()
    equal(
        "defects, ways",
        {name.text: sum(integers(" ".join(cell.text for cell in cells))) for name, *cells in rows},
        +faults,
    )
    found = re.search(
        r"([\d,]+) answers are excused with .*?; ([\d,]+) without: ([\d,]+) that .*? and ([\d,]+) of", tree.text
    )
    ruled, sized, free, failing, inferring = (
        sum(integers(row[place].text)[0] for row in rows) for place in range(1, 6)
    )
    equal(
        "defects, excused",
        [int(number.replace(",", "")) for number in found.groups()],
        [ruled + sized + inferring, failing + free, failing, free],
    )
    return counted + 5 * len(rows) + 4


def check_claims(tree):
    """Each false sentence with its words, its source, its example and both results."""
    text = tree.text
    shown = [node.text for node in tree.all("code")]
    links = tree.links
    for correction in CORRECTIONS:
        title = correction.title.partition(": ")[2]
        words = re.findall(r"\w+", correction.quote)
        if title not in text or not all(word in text for word in words):
            raise Untrue(f"claims, {correction.slug}: its sentence is not there")
        if correction.source.url not in links:
            raise Untrue(f"claims, {correction.slug}: its source is not there")
        if not any(re.sub(r"\s+", " ", correction.code).strip() in found for found in shown):
            raise Untrue(f"claims, {correction.slug}: its example is not there")
        if (
            "By this sentence the example would give {}; it gives {}.".format(*map(repr, correction.results()))
            not in text
        ):
            raise Untrue(f"claims, {correction.slug}: its results are not there")
    return len(CORRECTIONS)


def check_disagreements(tree):
    """Groups are of releases that were measured; every two groups have a cell, above and below, that says what its line says."""
    titles = {f"{catalog.frameworks()[name].title} {newest(name).version}" for name in measured()}
    lines = {node.attributes["id"]: node for node in tree.all("li") if "data-row" in node.attributes}
    groups = tree.all("div", "pp-groups")
    maps, led = tree.all("div", "pp-heat"), Counter()
    if len(groups) < 5 or len(lines) < 20:
        raise Untrue(f"disagreements: {len(groups)} lists of groups")
    for group in groups:
        named = [re.sub(r" \([^)]*\)", "", node.text) for node in group.all("li")]
        systems = [system for words in named for system in words.split(", ")]
        if strange := [system for system in systems if system not in titles]:
            raise Untrue(f"disagreements: {strange}")
    for table in maps:
        _, *rows = reading.rows(table)
        for place, (head, *cells) in enumerate(rows, 1):
            equal("disagreements, a group", integers(head.text)[:1], [place])
            equal("disagreements, a square", len(cells), len(rows))
            for other, cell in enumerate(cells, 1):
                if place == other or not cell.links:
                    equal("disagreements, no pair", cell.text, "=" if place == other else "not asked alike")
                    continue
                (link,) = cell.links
                equal("disagreements, a link", link.endswith(f"-{min(place, other)}-{max(place, other)}"), True)
                below = lines[link[1:]].text
                size, shifted = (span.text for span in cell.all("span") if "data-kind" in span.attributes)
                equal(link, f": {size} another size, {shifted} the same size, shifted." in below, True)
                led[link[1:]] += 1
    equal("disagreements, led to", led, Counter(dict.fromkeys(lines, 2)))
    for name, node in lines.items():
        (number,) = integers(node.text.partition(" configuration")[0].rpartition(" ")[2])
        shares = re.findall(r"(\d+)(?:%| of (\d+)) (?:another|the same) size", node.text)
        parts = sum(int(part) / int(whole or 100) for part, whole in shares)
        if len(shares) != 2 or parts > 1.01 or {int(whole) for _, whole in shares if whole} - {number}:
            raise Untrue(f"disagreements, {name}: {node.text[:90]}")
        differs = any(int(part) for part, _ in shares)
        said = "Smallest: " in node.text or "Where they differ, " in node.text
        if said != differs:
            raise Untrue(f"disagreements, {name}: what shows it")
    return len(lines)
