"""Whether the pages of the matrix are true and whole: each behaviour's size and side, who has it, and every way to ask."""

import re
from collections import Counter, defaultdict

import mathml
import reading
from counts import equal, integers, wanted
from derivations import Untrue
from framework_pages import odd_side, sizes_agree

from derive import catalog
from derive.runtime.geometry import CONVOLUTION, PADDING, POOLING, TRANSPOSED
from derive.same.letters import RULES
from derive.same.rows import rows as rows_of

OPERATORS = {
    "compare/transposed": TRANSPOSED,
    "compare/convolution": CONVOLUTION,
    "compare/pooling-sizes": POOLING,
    "compare/padding": PADDING,
}
ADDRESSES = {operator: page.removeprefix("compare/") for page, operator in OPERATORS.items()}


def asked_as_same(row):
    """Whether a row is asked for by a word for *same*, or by none and is one."""
    return any("same" in word for word in row.words) if row.words else row.meaning.mode.startswith("same")


def declared(operator):
    """{(mode, size choice): rows} of every framework, in its newest release."""
    found = defaultdict(list)
    for framework in catalog.frameworks().values():
        for row in rows_of(framework):
            if row.operator == operator:
                found[row.meaning.mode, row.meaning.size if operator == TRANSPOSED else ""].append(row)
    return found


def chips(node):
    """The frameworks of the chips below it: those of today."""
    return [chip.attributes["data-framework"] for chip in node.all("a", "pp-chip") if "pp-former" not in chip.classes]


def behaviour_of(body):
    """(mode, size choice) of a row of behaviours, by its link and its address."""
    (link,) = {link for link in body.all("th")[0].links if "modes/" in link}
    mode = re.search(r"modes/(\w+)", link)[1]
    address = body.attributes["id"].replace("-", "_")
    choices = [name for name in catalog.size_choices() if re.search(rf"_{name}(_computed|_size_only)?$", address)]
    return mode, max(choices, key=len, default="")


def check_behaviour(body, operator):
    """How many formulas of a row of behaviours are true: its letter, its size, its side."""
    mode, choice = behaviour_of(body)
    where = f"{operator}, {body.attributes['id']}"
    transposed = operator == TRANSPOSED
    _, size, odd, *_ = [cell for cell in body.all("tr")[0].children if isinstance(cell, reading.Node)]
    (markup,) = size.formulas
    if why := sizes_agree(mathml.formula(markup), mode, transposed, choice if transposed else ""):
        raise Untrue(f"{where}, {mathml.plain(markup)}: {why}")
    if "size-only" in where:
        equal(where, odd.text, "not known")
    else:
        equal(where, odd.text, odd_side(mode, transposed))
    letters = [
        rule.letter for rule in RULES if transposed and (mode, choice) in rule.pairs and "size-only" not in where
    ]
    letter = re.match(r"([A-Z]′?) ", body.all("th")[0].text)
    equal(f"{where}, its letter", [letter[1]] if letter else [], letters)
    return 1


def bodies(tree):
    """The rows of behaviours or meanings."""
    return [body for body in tree.all("tbody") if "id" in body.attributes]


def check_operator(tree, name):
    """How many formulas of a page of behaviours are true; every way to ask is counted on exactly one row."""
    operator = OPERATORS[name]
    known, seen, counted = declared(operator), defaultdict(set), 0
    told = Counter()
    for body in bodies(tree):
        counted += check_behaviour(body, operator)
        key = behaviour_of(body)
        seen[key].update(chips(body))
        told[key] += sum(integers(" ".join(span.text for span in body.all("span", "pp-unfold"))))
    equal(
        f"{name}, who",
        {key: who for key, who in seen.items() if who},
        {key: {row.framework.name for row in rows} for key, rows in known.items()},
    )
    equal(f"{name}, ways", +told, Counter({key: len(rows) for key, rows in known.items()}))
    pattern = r"(\d+) systems with a .*? return (\d+) different things? for (\d+) ways"
    systems = {row.framework.name for rows in known.values() for row in rows}
    said = wanted(pattern, tree.text, name)
    equal(f"{name}, counts", said, [len(systems), len(bodies(tree)), sum(map(len, known.values()))])
    letters = [markup for node in tree.all("p") if "notation" in node.text for markup in node.formulas]
    return counted + len(letters)


def check_index(tree):
    """How many formulas of the first view are true: each letter's sizes and who has it; nobody is left out."""
    found = {body.attributes["id"]: body for body in bodies(tree)}
    transposed = [row for rows in declared(TRANSPOSED).values() for row in rows]
    counted, placed = 0, set()
    for rule in RULES:
        body = found[f"rule-{rule.letter.lower().replace('′', '-lower')}"]
        cells = [cell for cell in body.all("tr")[0].children if isinstance(cell, reading.Node)]
        equal(rule.letter, cells[0].text, f"{rule.letter} {rule.title}")
        for markup in cells[1].formulas:
            if all(sizes_agree(mathml.formula(markup), name, True, choice) for name, choice in rule.pairs):
                raise Untrue(f"the matrix, {rule.letter}: no mode of it has the size {mathml.plain(markup)}")
            counted += 1
        who = {row.framework.name for row in transposed if row.rule is rule and asked_as_same(row)}
        equal(f"the matrix, {rule.letter}", (sorted(chips(body)), len(cells[1].formulas) > 0), (sorted(who), True))
        sides = {odd_side(name, True).removeprefix("crop at the ") for name, _ in rule.pairs}
        if not set(cells[2].text.split(" or ")) <= sides:
            raise Untrue(f"the matrix, {rule.letter}: the odd element of {sides} at {cells[2].text}")
        placed |= who
    others = {row.framework.name for row in transposed if asked_as_same(row) and not row.rule}
    equal("the matrix, others", set(chips(found["size-picked"]) + chips(found["own-rule"])), others)
    without = {row.framework.name for row in transposed} - placed - others
    equal("the matrix, without", sorted(chips(found["no-same"])), sorted(without))
    for operator in (CONVOLUTION, POOLING):
        seen = defaultdict(set)
        for address, body in found.items():
            if address.startswith(f"{ADDRESSES[operator]}-"):
                counted += check_behaviour(body, operator)
                seen[behaviour_of(body)].update(chips(body))
        who = {
            key: {row.framework.name for row in rows if asked_as_same(row)} for key, rows in declared(operator).items()
        }
        equal(
            f"the matrix, {operator}",
            {key: some for key, some in seen.items() if some},
            {k: v for k, v in who.items() if v},
        )
    (chosen,) = [node for node in tree.all("select") if node.attributes["name"] == "framework"]
    systems = [node.attributes["value"] for node in chosen.all("option")]
    equal("the matrix, the systems to choose", sorted(systems), sorted(["", *catalog.frameworks()]))
    letters = [markup for node in tree.all("p") if "notation" in node.text for markup in node.formulas]
    return counted + len(letters)


def check_ways(tree, name):
    """Every way to ask a framework stands on its page once, with its release and how it is known."""
    framework = catalog.frameworks()[name]
    slugs = Counter(row.slug for row in rows_of(framework))
    shown = Counter(node.attributes["id"] for node in tree.all("span") if "id" in node.attributes)
    equal(f"ways of {name}", shown, slugs)
    for row in tree.all("tr"):
        head = row.all("th")[0]
        if head.attributes.get("scope") != "row":
            continue
        release = f"{framework.title} {framework.version}"
        known = row.all("span", "pp-warrant")[0].text
        if (head.all("span") and not head.text.startswith(release)) or known not in ("measured", "read"):
            raise Untrue(f"ways of {name}: {row.text}")
    (said,) = wanted(r"^.*?: every way to ask¶? ?(\d+) ways?", tree.text, name)
    rows = [
        row
        for row in tree.all("tr")
        if row.all("th")[0].attributes.get("scope") == "row" and row.all("th")[0].all("span")
    ]
    equal(f"ways of {name}, their number", said, len(rows))
    return len(slugs)
