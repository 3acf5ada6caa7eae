"""Whether the pages of operators beside convolution and of what poolings pad with are true, by hand and by declarations."""

import functools
import gzip
import json
import re
from collections import Counter
from fractions import Fraction
from itertools import takewhile
from math import ceil, floor

import counts
import mathml
import mode_pages
import reading
from derivations import Untrue

from derive import catalog
from derive.runtime.declaration import at
from derive.runtime.geometry import CONVOLUTION, PADDING, RESIZING, TRANSPOSED

SIZES = [(i, o) for i in range(1, 9) for o in range(1, 11)]
WORD = re.compile(r"'(\w+)'")


def overlapping(i, o, j):
    """First and last of the inputs that lie under output j, where both fill the same stretch."""
    under = [p for p in range(i) if Fraction(p + 1, i) > Fraction(j, o) and Fraction(p, i) < Fraction(j + 1, o)]
    return under[0], under[-1]


def between_centres(i, o, j):
    """The inputs whose centres lie on both sides of that of output j."""
    at = (Fraction(2 * j + 1, 2) * i) / o - Fraction(1, 2)
    return tuple(min(max(place, 0), i - 1) for place in (floor(at), ceil(at)))


def between_corners(i, o, j):
    at = Fraction(j * (i - 1), o - 1) if o > 1 else Fraction(0)
    return floor(at), ceil(at)


def between_starts(i, o, j):
    """The inputs on both sides of where the starts of the outputs lie, the last one beyond it."""
    at = min(Fraction(j, o) * i, Fraction(i - 1))
    return floor(at), ceil(at)


def nearest_centre_low(i, o, j):
    at = (Fraction(2 * j + 1, 2) * i) / o - Fraction(1, 2)
    near = min(range(i), key=lambda p: (abs(p - at), p))
    return near, near


def dealt(i, o, j):
    """The inputs of a list that is cut into parts, as long as if it had been dealt out one by one."""
    lengths = [len(range(i)[part::o]) for part in range(o)]
    return sum(lengths[:j]), sum(lengths[: j + 1]) - 1


BY_HAND = {
    "adaptive": overlapping,
    "divided": dealt,
    "nearest": lambda i, o, j: (floor(Fraction(j * i, o)),) * 2,
    "nearest_centre": lambda i, o, j: (floor(Fraction(2 * j + 1, 2) * i / o),) * 2,
    "nearest_centre_low": nearest_centre_low,
    "linear_centres": between_centres,
    "linear_corners": between_corners,
    "linear_starts": between_starts,
}


def section(tree, name, heading="h3"):
    """The section with an address as a page of its own, up to the next heading."""
    place = next(node for node in tree.all(heading) if node.attributes.get("id") == name)
    siblings = [node for node in tree.children if isinstance(node, reading.Node)]
    own = reading.Node("page")
    own.children = list(
        takewhile(lambda node: not re.fullmatch("h[1-3]", node.tag), siblings[siblings.index(place) + 1 :])
    )
    return own


SHUFFLES = ("shuffle", "Shuffle", "DepthToSpace", "SpaceToDepth", "depth_to_space", "space_to_depth")
MAPS = {
    "pad": lambda name, operator: operator == PADDING,
    "unshuffle": lambda name, operator: operator == CONVOLUTION and name.endswith(SHUFFLES),
    "shuffle": lambda name, operator: operator == TRANSPOSED and name.endswith(SHUFFLES),
    "spread": lambda name, operator: name == "jax.lax.pad",
    "global": lambda name, operator: name.rpartition(".")[2].startswith("Global"),
}


def check_map(tree, address):
    """The layers that are one of the two index maps: those of these names, in the release that was measured last."""
    (rows,) = reading.tables(section(tree, address), "framework", "layers", "answers that agree")
    shown, titles = {}, {framework.title: name for name, framework in catalog.frameworks().items()}
    for title, layers, answers in rows:
        name, version = title.text.rsplit(" ", 1)
        owner = titles[name]
        shown[owner] = set(reading.names_in(layers.text, [node.text for node in layers.all("code")]))
        number, warrant = answers.text.rsplit(" ", 1)
        found = counts.newest(owner)
        if (version, warrant) != (catalog.frameworks()[owner].version, "measured" if found else "read"):
            raise Untrue(f"operators, {address}: {title.text} is not {answers.text}")
        answered = sum(found.kinds[layer]["geometry"] for layer in shown[owner]) if found else 0
        if not 0 < int(number.replace(",", "")) <= answered:
            raise Untrue(f"operators, {address}, {name}: {number} answers agree, and {answered} are no refusals")
    known = {}
    for name, (framework, layer) in catalog.layers().items():
        if MAPS[address](name, layer.operator):
            known.setdefault(framework.name, set()).add(name)
    if shown != known:
        raise Untrue(f"operators, {address}: shown and declared differ, {shown} and {known}")


def check_operators(tree):
    """Each rule's inputs are those found by hand, and each list of layers is whole, with its warrant.

    Returns how many formulas it has read.
    """
    addresses = {node.attributes.get("id") for node in tree.all("h3")}
    declared = {
        meaning.mode
        for _, layer in catalog.layers().values()
        for meaning in layer.meanings
        if (meaning.operator or layer.operator) == RESIZING
    }
    if declared | MAPS.keys() != addresses:
        raise Untrue(f"operators: {addresses ^ (declared | MAPS.keys())} stand nowhere, or are nothing")
    named = [mathml.formula(markup).code for markup in section(tree, "sizes", "h2").formulas]
    if named != ["j", "o", "i"]:
        raise Untrue(f"operators: the output, their number and the inputs are {named}")
    counted = len(named)
    for name in sorted(declared):
        own = section(tree, name)
        if name in BY_HAND:
            (rows,) = reading.tables(own, "input", "is")
            ends = {row[0].text: mathml.formula(row[1].formulas[0]) for row in rows}
            if list(ends) not in (["first", "last"], ["the only one"]):
                raise Untrue(f"operators, {name}: says of its inputs {list(ends)}")
            check_inputs(name, *([*ends.values()] * 2)[:2])
            counted += len(ends)
        elif name != "size_asked" or own.formulas:
            raise Untrue(f"operators: nobody knows {name} by hand")
        mode_pages.check_who(own, name)
    for address in MAPS:
        check_map(tree, address)
    return counted


def check_inputs(name, first, last):
    for i, o in SIZES:
        for j in range(o):
            if name == "divided" and o > i:
                continue
            said = tuple(end.at({"i": i, "o": o, "j": j}) for end in (first, last))
            if said != BY_HAND[name](i, o, j):
                raise Untrue(
                    f"operators, {name}: output {j} of {o} reads {said} of {i}, by hand {BY_HAND[name](i, o, j)}"
                )


def rules_of(layer):
    """The rules that a pooling's declaration names."""
    texts = [layer.reduction, *(meaning.reduction for meaning in layer.meanings)]
    return {word for text in texts for word in WORD.findall(text)}


def check_outside(block, layer, known, where):
    """What a group of layers says that comes out of a window: each rule that its declaration names, and no other."""
    named = {node.text.partition(":")[0] for node in block.all("li")} & known
    if named != rules_of(layer) & known:
        raise Untrue(f"{where}: comes out of a window {sorted(named)}, declared is {sorted(rules_of(layer) & known)}")


def known_rules():
    """The rules that the page of poolings has a section for."""
    page = reading.page("compare/pooling")
    return {node.attributes.get("id") for node in page.all("h2")} - {None}


VALUES = reading.ROOT / "derive" / "recorded" / "values"


def rule_here(layer, arguments):
    """The rule of a pooling for these arguments, by Python's own evaluation of what is declared."""
    own = {meaning.reduction for meaning in layer.meanings}
    if len(own) > 1:
        raise Untrue(f"pooling, {layer.name}: nobody recounts rules that differ from meaning to meaning")
    names = {name: parameter.default for name, parameter in layer.parameters.items()} | arguments
    first = {name: of_first_axis(layer, name, value) for name, value in names.items()}
    return eval(own.pop() or layer.reduction, {"__builtins__": {}}, first)


def of_first_axis(layer, name, value):
    """A recorded argument on the first axis; of all low ones before all high ones, both."""
    if not isinstance(value, list) or not value:
        return value
    return (value[0], value[len(value) // 2]) if layer.layouts.get(name) == "low, then high" else value[0]


@functools.cache
def recorded_rules(name):
    """How often each rule is recorded by values of a framework, plainly counted; nothing where it is not."""
    framework, found = catalog.frameworks()[name], Counter()
    path = VALUES / f"{name}-{framework.version}.json.gz"
    content = json.loads(gzip.decompress(path.read_bytes())) if path.exists() else {"answers": {}}
    layers = {layer.name: layer for layer in framework.layers}
    for variant, by_layer in content["answers"].items():
        for layer, answers in by_layer.items():
            there = at(layers[layer], framework.version, variant)
            found.update(
                rule_here(there, arguments) for arguments, _, shape, _ in answers if not isinstance(shape, str)
            )
    return found


def faulty_values(name):
    """How many configurations the framework's page says break its rule by values."""
    page = reading.page(f"frameworks/{name}")
    said = [re.match(r"([\d,]+) configurations? by values: ", node.text) for node in page.all("li")]
    return sum(int(match[1].replace(",", "")) for match in said if match)


def check_pooling(tree):
    """Each rule has a line for each framework that declares it, with the layers that do; measured is what is recorded.

    Of those that break their rule only the number is known, not the rule: the lines of a framework lack as many.
    """
    known, frameworks = known_rules(), catalog.frameworks()
    titles = {framework.title: framework for framework in frameworks.values()}
    declared = {
        (rule, framework.name)
        for framework in frameworks.values()
        for layer in framework.layers
        for rule in rules_of(layer) & known
    }
    shown, checked, lacking = set(), 0, Counter()
    headings = [node.attributes.get("id") for node in tree.all("h2")]
    tables = reading.tables(tree, "framework", "layers", "where", "configurations")
    for rule, rows in zip([name for name in headings if name], tables, strict=True):
        for title, layers, _, configurations in rows:
            framework = titles[title.text]
            shown.add((rule, framework.name))
            names = reading.names_in(layers.text, [node.text for node in layers.all("code")])
            owned = {layer.name for layer in framework.layers if rule in rules_of(layer)}
            if set(names) != owned:
                raise Untrue(
                    f"pooling, {rule}, {title.text}: {set(names) ^ owned} are shown and not declared, or not shown"
                )
            (said,), faulty = counts.integers(configurations.text) or [0], faulty_values(framework.name)
            counted = recorded_rules(framework.name)[rule]
            lacking[framework.name] += counted - said
            if not counted - faulty <= said <= counted:
                raise Untrue(f"pooling, {rule}, {title.text}: {said} configurations are shown, {counted} are recorded")
            counts.equal(
                f"pooling, {rule}, {title.text}", configurations.text.split()[0], "measured" if said else "read"
            )
            checked += 1
    for name, missing in lacking.items():
        counts.equal(f"pooling, {name}, what breaks its rule", missing, faulty_values(name))
    if shown != declared:
        raise Untrue(f"pooling: {sorted(shown ^ declared)[:5]} are shown and not declared, or not shown")
    return checked
