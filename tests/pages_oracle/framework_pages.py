"""Whether what pages say of layers is true: sizes and sides of each meaning, row by row, against what is counted."""

import functools
import re

import by_hand
import derivations
import mathml
import mode_pages
import reading
from derivations import Untrue

from derive import catalog
from derive.runtime.geometry import CONVOLUTION, PADDING, POOLING, RESIZING, TRANSPOSED
from derive.same.letters import RULES
from derive.same.rows import rows as rows_of

POINTS = 12
UNSPLIT = {"causal", "explicit", "explicit_ceil", "explicit_ceil_inside", "full", "half", "valid", "valid_overlap"}
CEIL = {"explicit_ceil", "explicit_ceil_inside"}
OPERATORS = {
    "convolution": CONVOLUTION,
    "transposed convolution": TRANSPOSED,
    "pooling": POOLING,
    "padding": PADDING,
}
SIDES = {False: ("pad before", "pad after"), True: ("crop at the start", "crop at the end")}


@functools.cache
def pads_of(mode):
    """The pads of a mode by hand, or from its own page where it is not known by hand."""
    if mode in by_hand.CROPS:
        return None
    return mode_pages.pads_of(mode, reading.page(f"modes/{mode}")) if mode not in by_hand.PADS else by_hand.PADS[mode]


def counted_size(mode, transposed, choice, numbers):
    """The output size of a mode at these sizes; None where its convolution has none."""
    if transposed:
        return by_hand.transposed(mode, choice, numbers, pads_of(mode))[0]
    if mode in CEIL and not (
        min(numbers["p_low"], numbers["p_arg"]) >= 0
        and numbers["i"] + numbers["p_low"] + numbers["p_arg"] + numbers["s"] > numbers["k_hat"]
    ):
        return None
    caller = {letter: numbers[letter] for letter in mode_pages.CALLERS}
    low, high = pads_of(mode)(numbers["i"], numbers["k_hat"], numbers["s"], caller)
    return by_hand.windows(numbers["i"] + low + high, numbers["k_hat"], numbers["s"]) or None


@functools.cache
def sizes_agree(formula, mode, transposed, choice, unstrided=False):
    """Whether a printed size is what is counted, at every point drawn; the first point at which it is not."""
    agreed = 0
    for numbers in by_hand.draw(f"{mode} {transposed} {choice}", 3 * POINTS, lambda n: not unstrided or n["s"] == 1):
        if mode in ("same_longer", "same_longer_swapped", "valid_overlap") and numbers["s"] > 1:
            continue
        size = counted_size(mode, transposed, choice, numbers)
        if size is None:
            continue
        numbers["P"] = by_hand.least_total(numbers["i"], numbers["k_hat"], numbers["s"])
        if formula.at(numbers) != size:
            given = derivations.say(numbers, set("iksda") | {"p_low", "p_high", "p_arg"})
            return f"the page gives {formula.at(numbers)}, by hand it is {size} at {given}"
        agreed += 1
    return "" if agreed >= 5 else f"{agreed} points only"


@functools.cache
def odd_side(mode, transposed):
    """Where the odd element of a split goes, found by splitting."""
    if mode in UNSPLIT:
        return "–"
    seen = set()
    for numbers in by_hand.draw(f"{mode}, sides", 120):
        if mode.startswith("same_longer"):
            numbers["s"] = 1
        if mode in by_hand.CROPS:
            _, low, high = by_hand.transposed(mode, "", numbers)
            total = numbers["k"] - numbers["s"] if mode == "same_undilated" else low + high + numbers["a"]
            if total < 0:
                continue
            seen.add((total - 2 * low > 0) - (total - 2 * low < 0))
        else:
            low, high = pads_of(mode)(numbers["i"], numbers["k_hat"], numbers["s"], {})
            seen.add((high > low) - (high < low))
    seen -= {0}
    if seen == {1, -1}:
        return "depends on the sizes"
    return SIDES[transposed][seen == {1}] if seen else "–"


def mode_in(cell):
    """The mode that a cell links to."""
    (found,) = {link for link in cell.links if "modes/" in link}
    return re.search(r"modes/(\w+)", found)[1]


def is_unstrided(layer, meaning):
    """Whether the layer has no stride under this meaning."""
    demanded = (refusal.requires == "stride == 1" and refusal.when == meaning.when for refusal in layer.refusals)
    return (meaning.bind.get("stride") or layer.bind["stride"]) == "1" or any(demanded)


def check_layers(tree, name):
    """Each layer stands once with a line for each of its meanings; each rule has its size and side; no demand is left out."""
    framework = catalog.frameworks()[name]
    declared, shown = {layer.name: layer for layer in framework.layers}, []
    for block in tree.all("details", "pp-layer"):
        names = [node.attributes["id"] for node in block.all("span") if node.attributes.get("id") in declared]
        lines = sorted(item.text for item in block.all("li"))
        shown += names
        for each in names:
            layer = declared[each]
            expected = sorted(
                (meaning.when + ": ") * (meaning.when != "True") + meaning.mode for meaning in layer.meanings
            )
            if len(lines) != len(expected) or not all(map(str.startswith, lines, expected)):
                raise Untrue(f"{name}, {each}: {lines} for {expected}")
            check_orientation(block, layer, f"{name}, {each}")
    if sorted(shown) != sorted(declared):
        raise Untrue(f"{name}: shown and declared differ in {set(shown) ^ set(declared)}")
    check_demands(tree, framework)
    return check_rules(tree, framework)


def check_orientation(block, layer, where):
    """Whether the kernel is flipped is said of each layer that has one."""
    flipped = {meaning.kernel_flipped or layer.kernel_flipped for meaning in layer.meanings}
    weightless = layer.operator in (POOLING, PADDING, RESIZING)
    said = "kernel is not flipped" if flipped == {"False"} else "kernel is flipped"
    if not weightless and said not in block.text:
        raise Untrue(f"{where}: the kernel is {flipped}")


def check_demands(tree, framework):
    """Each demand of a layer is a line, with where it is made and what is said where it is broken."""
    lines = [item.text for item in tree.all("li") if ": requires " in item.text]
    for layer in framework.layers:
        demands = [(f"requires {each.requires}", each.when) for each in layer.refusals]
        demands += [("requires an output of at least one element", "True")] * bool(layer.no_output)
        for required, when in demands:
            found = [line for line in lines if required in line and (when == "True" or f"where {when}" in line)]
            if not any(
                re.search("“.+”|refuses|gives an empty result|kills the process|answer", line) for line in found
            ):
                raise Untrue(f"{framework.name}, {layer.name}: nothing says that it {required}")


def check_rules(tree, framework):
    """How many sizes of the rules that its layers name are true; each has its odd element."""
    rows = {row.attributes["id"]: row for row in tree.all("tr") if row.attributes.get("id", "").startswith("rule-")}
    checked, named = 0, set()
    for layer in framework.layers:
        for meaning in layer.meanings:
            operator = meaning.operator or layer.operator
            if operator == RESIZING:
                continue
            transposed, where = operator == TRANSPOSED, f"{framework.name}, {layer.name}, {meaning.mode}"
            address = "-".join(filter(None, ("rule", meaning.mode, "transposed" * transposed, meaning.size)))
            named.add(address)
            size, odd = rows[address].all("td")
            unstrided = not transposed and is_unstrided(layer, meaning)
            wrong = [
                sizes_agree(mathml.formula(each), meaning.mode, transposed, meaning.size, unstrided)
                for each in size.formulas
            ]
            if all(wrong):
                raise Untrue(f"{where}: {wrong}")
            expected = "not known" if meaning.size_only else odd_side(meaning.mode, transposed)
            if not meaning.size_only and odd.text not in (expected, "not known"):
                raise Untrue(f"{where}: the odd element: {expected}, not {odd.text}")
            checked += 1
    if named != rows.keys():
        raise Untrue(f"{framework.name}: rules that no layer names: {rows.keys() ^ named}")
    return checked


def meanings_of(name, operator):
    """(layer, meaning) of a framework for an operator."""
    return [
        (layer, meaning)
        for layer in catalog.frameworks()[name].layers
        for meaning in layer.meanings
        if (meaning.operator or layer.operator) == operator
    ]


def check_said(rule, formula, markup, odd, name, operator, where):
    """A line on a way to ask: some declared meaning of the framework has this mode, letter, size and side."""
    mode = mode_in(rule)
    transposed = operator == TRANSPOSED
    candidates = [(layer, meaning) for layer, meaning in meanings_of(name, operator) if meaning.mode == mode]
    if not candidates:
        raise Untrue(f"{where}: no {operator} of {name} is {mode}")
    letter = re.match(r"([A-Z]′?) ", rule.text)
    reasons = []
    for layer, meaning in {
        (meaning.size, is_unstrided(layer, meaning)): (layer, meaning) for layer, meaning in candidates
    }.values():
        lettered = [each.letter for each in RULES if (mode, meaning.size) in each.pairs and transposed]
        if letter and letter[1] not in lettered:
            reasons.append(f"{mode} at {meaning.size or 'its own size'} is {lettered}")
        elif why := sizes_agree(
            formula, mode, transposed, meaning.size, is_unstrided(layer, meaning) and not transposed
        ):
            reasons.append(why)
        else:
            break
    else:
        raise Untrue(f"{where}, {mathml.plain(markup)}: {'; '.join(reasons)}")
    known = {"not known"} if any(meaning.size_only for _, meaning in candidates) else set()
    if odd not in known | {odd_side(mode, transposed)}:
        raise Untrue(f"{where}: the odd element: {odd_side(mode, transposed)}, not {odd}")


def check_asked(lines, name):
    """A line for each different thing that *same* means, with the layers that mean it."""
    expected = {}
    for row in rows_of(catalog.frameworks()[name]):
        if row.asks_for_same:
            transposed = row.operator == TRANSPOSED
            kind = next(word for word, operator in OPERATORS.items() if operator == row.operator)
            unstrided = not transposed and is_unstrided(row.layer, row.meaning)
            key = kind, row.meaning.mode, row.meaning.size if transposed else "", unstrided
            expected.setdefault(key, set()).update(layer.name.rpartition(".")[2] for layer in row.layers)
    said = [
        (operator.text, mode_in(rule), sorted(set(reading.names_in(asked.text.partition(": ")[0], []))))
        for operator, rule, _, _, asked in lines
        if rule.text != "there is no same"
    ]
    wanted = [(kind, mode, sorted(names)) for (kind, mode, *_), names in expected.items()]
    if sorted(said) != sorted(wanted):
        raise Untrue(f"{name}, same: the page has {said}, declared is {wanted}")


def check_words(lines, name):
    """What is asked for by a word is shown with the word."""
    for row in rows_of(catalog.frameworks()[name]):
        words = [word for word in row.words if "same" in word]
        if not row.asks_for_same or not words:
            continue
        texts = [
            asked.text.lower() for _, rule, _, _, asked in lines if rule.links and mode_in(rule) == row.meaning.mode
        ]
        if not any(words[0] in text or "sizes that fit" in text for text in texts):
            raise Untrue(f"{name}, same: nothing is asked for by {words[0]!r}")


def check_same(tree, name):
    """The table at the top of a framework's page."""
    checked = 0
    for row_of_cells in reading.tables(tree, "same of a", "output size", "odd element", "asked by", "rule"):
        rows = [
            (operator, *((size, rule) if size.text == "there is no same" else (rule, size)), odd, asked)
            for operator, size, odd, asked, rule in row_of_cells
        ]
        check_asked(rows, name)
        check_words(rows, name)
        for operator, rule, size, odd, asked in rows:
            where = f"{name}, same of a {operator.text}, {asked.text[:60]}"
            if rule.text == "there is no same":
                if size.text != "–" or odd.text != "–" or operator.text != "transposed convolution":
                    raise Untrue(f"{where}: something is said of what there is not")
                continue
            (markup,) = size.formulas
            check_said(rule, mathml.formula(markup), markup, odd.text, name, OPERATORS[operator.text], where)
            checked += 1
    return checked


CARD = {
    "full result": ("L",),
    "output size": ("N",),
    "to split": ("c", "e", "P"),
    "crop at the start": ("c_low",),
    "crop at the end": ("c_high",),
}


def check_cards(tree, name):
    """The cards of formulas of a transposed convolution: those of their mode, at one choice of the size, by hand."""
    for block in [each for each in tree.all("div") if "pp-formulas" in each.classes]:
        rows, conditions, effective, _ = mode_pages.shown(block)
        labels = [label for label, _ in rows]
        if "full result" not in labels:
            check_padding_card(block, rows, conditions, name)
            continue
        least = {"full result", "output size", "crop at the end"}
        if labels != [label for label in CARD if label in labels] or not least <= set(labels):
            raise Untrue(f"{name}: a card with the rows {labels}")
        if any(formula.subject not in CARD[label] for label, formula in rows):
            raise Untrue(f"{name}: a row of a card gives another letter than its label")
        mode, where = mode_of_card(block, name), f"{name}, the card"
        drawn = list(by_hand.draw(where, 40))
        if not any(card_holds(rows, effective, mode, choice, drawn) for choice in by_hand.CHOICES):
            raise Untrue(f"{where}: no choice of the size makes it {mode}")


def mode_of_card(block, name):
    (mode,) = {
        link.attributes["href"].rpartition("/")[2].partition(".")[0]
        for link in block.all("a")
        if "/modes/" in link.attributes["href"]
    } or {""}
    if not mode:
        raise Untrue(f"{name}: a card names no mode")
    return mode


def card_holds(rows, effective, mode, choice, drawn):
    """Whether each row is what is counted by hand, wherever that keeps something."""
    tried = 0
    for numbers in drawn:
        pads = None if mode in by_hand.CROPS else pads_of(mode)
        size, low, high = by_hand.transposed(mode, choice, numbers, pads)
        if size < 1:
            continue
        values = mode_pages.evaluate(rows, numbers)
        span = mode_pages.evaluate([("k̂", effective)], numbers)["k̂"]
        wanted = {"full result": numbers["L"], "output size": size, "crop at the start": low, "crop at the end": high}
        if span != numbers["k_hat"] or any(values[label] != wanted[label] for label in wanted.keys() & values.keys()):
            return False
        if "to split" in values and not mode_splits(mode, values, size, numbers, pads):
            return False
        tried += 1
    return tried > 10


def mode_splits(mode, values, size, numbers, pads):
    """Whether the total to split is that of the mode: of the pads of the paired convolution where it has them."""
    if mode in by_hand.CROPS:
        return True
    caller = {letter: numbers[letter] for letter in ("p_low", "p_high", "p_arg")}
    return values["to split"] == sum(pads(size, numbers["k_hat"], numbers["s"], caller))


def check_padding_card(block, rows, conditions, name):
    """The card of a convolution."""
    labels, mode = [label for label, _ in rows], mode_of_card(block, name)
    if set(labels) - {"output size", "total pad", "pad before", "pad after"} or "output size" not in labels:
        raise Untrue(f"{name}: a card with the rows {labels}")
    for numbers in by_hand.draw(f"{name}, the card", 40, functools.partial(mode_pages.all_hold, conditions)):
        low, high = pads_of(mode)(numbers["i"], numbers["k_hat"], numbers["s"], {})
        values = mode_pages.evaluate(rows, numbers)
        wanted = {"total pad": low + high, "pad before": low, "pad after": high}
        wanted["output size"] = by_hand.windows(numbers["i"] + low + high, numbers["k_hat"], numbers["s"])
        if any(values[label] != wanted[label] for label in values):
            raise Untrue(f"{name}: its card gives {values}, by hand {wanted} at {numbers}")


def check(tree, name):
    """How many formulas a framework's page has, once those of both tables and of the cards are found true.

    The sentence is asked in test_framework_pages.py.
    """
    check_cards(tree, name)
    if check_layers(tree, name) + check_same(tree, name) < 1:
        raise Untrue(f"{name}: no formula was checked")
    return len(tree.formulas)


CROP = re.compile(r"(\d+), crop (−?\d+) and (−?\d+)(?: with dilation (\d+))?")


def number(text):
    return int(text.replace("−", "-"))


def check_meanings(tree):
    """(formulas, numbers) of the page of meanings: the table, each letter's size, each caption."""
    (rows,) = reading.tables(tree, "rule", "in words")
    head = reading.rows(tree.all("table")[0])[0]
    sizes = []
    for cell in head[2:4]:
        found = dict(
            re.findall(r"(inputs?|kernel|stride|dilation) ?(\d+)", re.sub(r"(\d+) (inputs?)", r"\2 \1", cell.text))
        )
        sizes.append(
            dict(
                i=int(found["inputs"]),
                k=int(found["kernel"]),
                s=int(found["stride"]),
                d=int(found.get("dilation", 1)),
                a=0,
            )
        )
    letters = [re.match(r"[A-Z]′?", row[0].text)[0] for row in rows]
    if letters != [rule.letter for rule in RULES]:
        raise Untrue(f"meanings: the letters are {letters}")
    counted, formulas = 0, 0
    captions = {}
    named = [(row.rule, framework.title) for framework in catalog.frameworks().values() for row in rows_of(framework)]
    for rule, row in zip(RULES, rows, strict=True):
        titles = {title for found, title in named if found is rule}
        mode_pages.agree("meanings", rule.letter, row[4].text, ", ".join(sorted(titles, key=str.lower)) or "–", {})
        name, choice = rule.pairs[0]
        for cell, numbers in zip(row[2:4], sizes, strict=True):
            match = CROP.fullmatch(cell.text)
            if not match:
                raise Untrue(f"meanings, {rule.letter}: no size and crops in {cell.text!r}")
            given = numbers | ({"d": int(match[4])} if match[4] else {})
            expected = by_hand.transposed(name, choice, given, pads_of(name))
            said = tuple(map(number, match.groups()[:3]))
            mode_pages.agree(f"meanings, {rule.letter}", "size and crops", said, expected, given)
            captions.setdefault(rule.letter, []).append(expected[1:])
            counted += 3
        if row[1].text != rule.title:
            raise Untrue(f"meanings, {rule.letter}: it is {rule.title}")
    check_asking(tree)
    letter, drawn = "", 0
    for node in tree.walk():
        if node.tag == "h2":
            letter, drawn = node.text.partition(":")[0], 0
        elif node.tag == "figcaption":
            counted += mode_pages.check_caption(node.text, f"meanings, {letter}", captions[letter][drawn])
            drawn += 1
        elif node.tag == "p" and node.text.startswith("output size"):
            formulas += check_pairs(node, next(rule for rule in RULES if rule.letter == letter))
    return formulas, counted


def check_asking(tree):
    """Below each letter that anyone has, the link to its row of the matrix."""
    had = {row.rule for framework in catalog.frameworks().values() for row in rows_of(framework) if row.rule}
    linked = [link.partition("#")[2] for link in tree.links if link.startswith("index.md#rule-")]
    wanted = [f"rule-{rule.letter.lower().replace('′', '-lower')}" for rule in RULES if rule in had]
    if linked != wanted:
        raise Untrue(f"meanings: the rows of the matrix are {linked}")


def check_pairs(node, rule):
    """“output size … : modes” of one letter, which may give several sizes."""
    linked, formulas = (
        [re.search(r"modes/(\w+)", link)[1] for link in node.links],
        list(map(mathml.formula, node.formulas)),
    )
    if set(linked) != {name for name, _ in rule.pairs}:
        raise Untrue(f"meanings, {rule.letter}: the modes are {rule.pairs}")
    for name, choice in rule.pairs:
        if all(sizes_agree(formula, name, True, choice) for formula in formulas):
            why = sizes_agree(formulas[0], name, True, choice)
            raise Untrue(f"meanings, {rule.letter}, {name}: {why}")
    for formula in formulas:
        if all(sizes_agree(formula, name, True, choice) for name, choice in rule.pairs):
            raise Untrue(f"meanings, {rule.letter}: a size that no mode of it has")
    return len(formulas)
