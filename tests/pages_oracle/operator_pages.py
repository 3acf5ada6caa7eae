"""Whether the pages of operators beside convolution and of what poolings pad with are true, by hand and by declarations."""

import functools
import gzip
import json
import re
from collections import Counter
from fractions import Fraction
from math import ceil, floor

import counts
import reading
from derivations import Untrue

from derive import catalog
from derive.runtime.declaration import at
from derive.runtime.geometry import PADDING, RESIZING

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


def nearest_centre_low(i, o, j):
    at = (Fraction(2 * j + 1, 2) * i) / o - Fraction(1, 2)
    near = min(range(i), key=lambda p: (abs(p - at), p))
    return near, near


BY_HAND = {
    "adaptive": overlapping,
    "nearest": lambda i, o, j: (floor(Fraction(j * i, o)),) * 2,
    "nearest_centre": lambda i, o, j: (floor(Fraction(2 * j + 1, 2) * i / o),) * 2,
    "nearest_centre_low": nearest_centre_low,
    "linear_centres": between_centres,
    "linear_corners": between_corners,
}


def section(tree, name):
    """The words of the section with an address, up to the next heading, and its code."""
    place = next(node for node in tree.all("h3") if node.attributes.get("id") == name)
    siblings = [node for node in tree.children if isinstance(node, reading.Node)]
    start = siblings.index(place) + 1
    own = []
    for node in siblings[start:]:
        if re.fullmatch("h[1-3]", node.tag):
            break
        own.append(node)
    return own


def layers_that_mean(rule):
    return {
        layer.name
        for framework in catalog.frameworks().values()
        for layer in framework.layers
        if any(meaning.mode == rule for meaning in layer.meanings)
    }


def check_operators(tree):
    """Each rule's inputs are those found by hand, and each list of layers is whole; each shown pad is declared one."""
    addresses = {node.attributes.get("id") for node in tree.all("h3")}
    declared = {
        meaning.mode
        for _, layer in catalog.layers().values()
        for meaning in layer.meanings
        if (meaning.operator or layer.operator) == RESIZING
    }
    if not declared <= addresses:
        raise Untrue(f"operators: {declared - addresses} stand nowhere")
    for name in sorted(addresses):
        own = section(tree, name)
        codes = [node.text for node in own[1].all("code")]
        if name in BY_HAND:
            first, last = (codes * 2)[:2]
            check_inputs(name, first, last)
        elif name != "size_asked":
            raise Untrue(f"operators: nobody knows {name} by hand")
        asking = own[-1]
        shown = reading.names_in(
            asking.text.removeprefix("Asked for by ").rstrip("."), [n.text for n in asking.all("code")]
        )
        if set(shown) != layers_that_mean(name):
            raise Untrue(
                f"operators, {name}: {set(shown) ^ layers_that_mean(name)} are shown and do not ask, or not shown"
            )
    (rows,) = reading.tables(tree, "operator", "is", "layers")
    pads = next(row[2] for row in rows if row[0].text == "pad or crop")
    shown = reading.names_in(pads.text, [node.text for node in pads.all("code")])
    if set(shown) != {name for name, (_, layer) in catalog.layers().items() if layer.operator == PADDING}:
        raise Untrue("operators: pads and crops shown and declared differ")
    return len(addresses)


def check_inputs(name, first, last):
    for i, o in SIZES:
        for j in range(o):
            given = {"input_size": i, "output_size": o, "j": j, "min": min, "max": max}
            said = tuple(eval(text, {"__builtins__": {}}, given) for text in (first, last))
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
    first = {name: value[0] if isinstance(value, list) and value else value for name, value in names.items()}
    return eval(own.pop() or layer.reduction, {"__builtins__": {}}, first)


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
