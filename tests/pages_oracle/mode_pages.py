"""Whether the page of a mode is true: its formulas, laws, choices of size, figures, against what is counted by hand."""

import re
from functools import partial

import by_hand
import counts
import derivations
import mathml
import reading
from derivations import Untrue

from derive import catalog

POINTS = 25
FORWARD = {"output size": "o", "total pad": "P", "pad before": "p_low", "pad after": "p_high"}
BACKWARD = {
    "full length": "L",
    "output size": "N",
    "to split": "",
    "crop at the start": "c_low",
    "crop at the end": "c_high",
}
CHOICES = {
    "the smallest of the s sizes": "smallest",
    "the largest of the s sizes": "largest",
    "the smallest size that covers i·s": "covering",
    "the size that output_padding picks": "chosen",
    "the size that output_padding and the kernel's parity pick": "parity",
    "the largest of the s sizes, less output_padding": "below_largest",
}
CALLERS = {"p_low": "pad-low", "p_high": "pad-high", "p_arg": "asked-pad-high"}


def shown(block):
    """[(label, Formula)] of a block of formulas, and (conditions, the rest) of the paragraph on its domain."""
    found = []
    for row in block.all("tr"):
        label, cell = [node for node in row.children if isinstance(node, reading.Node)]
        (markup,) = cell.formulas
        found.append((label.text, mathml.formula(markup)))
    (domain,) = block.all("p", "pp-domain")
    spoken = [mathml.formula(markup) for markup in domain.formulas]
    ends = next((place for place, each in enumerate(spoken) if each.subject == "k_hat"), None)
    if ends is None:
        raise Untrue("a domain that does not say what k̂ is")
    return found, spoken[:ends], spoken[ends], spoken[ends + 1 :]


def agree(where, label, said, counted, numbers):
    if said != counted:
        given = derivations.say(numbers, set(numbers))
        raise Untrue(f"{where}, {label}: the page gives {said}, by hand it is {counted} at {given}")


def evaluate(rows, numbers):
    """{label: value}, the letters that rows define put in where others need them."""
    numbers = dict(numbers)
    defined = {formula.subject: formula.definition for _, formula in rows if formula.subject}
    for letter in defined:
        numbers.pop(letter, None)
    derivations.compute(defined, numbers)
    return {label: numbers[formula.subject] if formula.subject else formula.at(numbers) for label, formula in rows}


def convolution_of(tree):
    """What the page says of the convolution: rows and conditions, or None."""
    block = section(tree, "convolution")
    return block and shown(block)


def section(tree, name):
    """The block of formulas below the heading with this id, or None."""
    heading = [node for node in tree.all("h2") if node.attributes.get("id") == name]
    if not heading:
        return None
    nodes = list(tree.walk())
    return next(node for node in nodes[nodes.index(heading[0]) :] if "pp-formulas" in node.classes)


def pads_of(name, tree):
    """The pads of a mode as a function: by hand, or as its page has them where the mode is not known by hand."""
    if name in by_hand.PADS:
        return by_hand.PADS[name]
    rows = convolution_of(tree)[0]

    def pads(i, span, s, caller):
        values = evaluate(rows, {"i": i, "k_hat": span, "s": s, **caller})
        return values["pad before"], values["pad after"]

    return pads


def check_labels(rows, known, least, where):
    """The rows are these, in this order, and each gives the letter that its label means."""
    labels = [label for label, _ in rows]
    if labels != [label for label in known if label in labels] or len(labels) < least:
        raise Untrue(f"{where}: rows {labels}")
    for label, formula in rows:
        if known[label] not in ("", formula.subject or formula.code):
            raise Untrue(f"{where}: {label} gives {formula.subject or formula.code}, not {known[label]}")


def check_convolution(tree, name):
    rows, conditions, effective, _ = convolution_of(tree)
    where = f"{name}, as a convolution"
    check_labels(rows, FORWARD, 3, where)
    keeps = partial(all_hold, conditions)
    for numbers in by_hand.draw(where, POINTS, keeps):
        values = evaluate(rows, numbers)
        caller = {letter: numbers[letter] for letter in CALLERS}
        low, high = pads_of(name, tree)(numbers["i"], numbers["k_hat"], numbers["s"], caller)
        length = numbers["i"] + low + high
        agree(
            where,
            "output size",
            values["output size"],
            by_hand.windows(length, numbers["k_hat"], numbers["s"]),
            numbers,
        )
        agree(where, "pad before", values["pad before"], low, numbers)
        agree(where, "pad after", values["pad after"], high, numbers)
        if "total pad" in values:
            agree(where, "total pad", values["total pad"], low + high, numbers)
        agree(where, "k̂", evaluate([("k̂", effective)], numbers)["k̂"], numbers["k_hat"], numbers)
    return len(rows) + len(conditions) + 1


def all_hold(conditions, numbers):
    known = [each for each in conditions if each.letters <= numbers.keys()]
    return all(each.at(numbers) for each in known)


def check_transposed(tree, name):
    rows, conditions, effective, rest = shown(section(tree, "transposed"))
    where = f"{name}, transposed"
    check_labels(rows, BACKWARD, 4, where)
    pads = None if name in by_hand.CROPS else pads_of(name, tree)
    size_row = rows[1][1]

    def keeps(numbers):
        numbers = dict(numbers)
        numbers["N"] = evaluate(rows, numbers)["output size"]
        return size_row.subject == "N" and all_hold(conditions, numbers)

    for numbers in by_hand.draw(where, POINTS, keeps):
        values = evaluate(rows, numbers)
        size, low, high = by_hand.transposed(name, "chosen", numbers, pads)
        full = numbers["L"]
        agree(where, "full length", values["full length"], full, numbers)
        agree(where, "output size", values["output size"], size, numbers)
        agree(where, "crop at the start", values["crop at the start"], low, numbers)
        agree(where, "crop at the end", values["crop at the end"], high, numbers)
        if "to split" in values:
            if name in by_hand.CROPS:
                whole = low + high + numbers["a"]
            else:
                caller = {letter: numbers[letter] for letter in CALLERS}
                whole = sum(pads(size, numbers["k_hat"], numbers["s"], caller))
            agree(where, "to split", values["to split"], whole, numbers)
        agree(where, "k̂", evaluate([("k̂", effective)], numbers)["k̂"], numbers["k_hat"], numbers)
    outside = [each for each in rest if each.kind == mathml.STATEMENT]
    for numbers in by_hand.draw(f"{where}, outside", POINTS):
        for a in range(-2, numbers["s"] + 3):
            beside = any(each.at(numbers | {"a": a}) for each in outside)
            agree(where, "what lies outside", beside, bool(outside) and not 0 <= a < numbers["s"], numbers | {"a": a})
    return len(rows) + len(conditions) + 1 + len(rest)


def check_laws(tree, name):
    """The laws on the page leave exactly the pads, or the size and the first crop, that its formulas give."""
    tables = reading.tables(tree, "law", "as a statement")
    laws = [(row[0].text, mathml.formula(row[1].formulas[0])) for table in tables for row in table]
    if not laws:
        return 0
    where = f"{name}, laws"
    labels = [label.replace("−", "-") for label, _ in laws]
    if labels != list(catalog.modes()[name].laws) or any(row[2].text != "proved" for row in tables[0]):
        raise Untrue(f"{where}: they are {labels}")
    forward = convolution_of(tree)
    rows, conditions, *_ = forward or shown(section(tree, "transposed"))
    first, last = ("p_low", "p_high") if forward else ("N", "c_low")
    labels = ("pad before", "pad after") if forward else ("output size", "crop at the start")
    taken = {first, last} if name not in ("explicit_ceil", "explicit_ceil_inside") else {last}

    def keeps(numbers):
        small = numbers["i"] <= 6 and numbers["k_hat"] <= 6
        if not forward:
            numbers = numbers | {"N": evaluate(rows, numbers)["output size"]}
        return small and all_hold(conditions, numbers)

    for numbers in by_hand.draw(where, 8, keeps):
        values = evaluate(rows, numbers)
        said = tuple(values[label] for label in labels)
        reach = range(-9, 25) if not forward else range(-9, 13)
        found = []
        for one in reach if first in taken else [numbers[first]]:
            for other in range(-9, 13):
                pair = numbers | {first: one, last: other}
                if all(law.at(pair) for _, law in laws):
                    found.append((one, other))
        agree(where, f"the only {first} and {last}", [said], found, numbers)
    return len(laws)


def check_choices(tree, name):
    where, counted = f"{name}, sizes", 0
    known = declared_ways(name)
    if catalog.modes()[name].convolves:
        picked = {size for _, size in known} | {"smallest", "largest"}
        (table,) = reading.tables(tree, "rule", "output size", "full length less output size")
        shown = [(row[0].text, row[3].text) for row in table]
        expected = [
            (choice.title, _together({catalog.frameworks()[owner].title for owner, size in known if size == each}))
            for each, choice in catalog.size_choices().items()
            if each in picked
        ]
        agree(where, "sizes and who gives them", shown, expected, {})
    for table in reading.tables(tree, "rule", "output size", "full length less output size"):
        for title, size, excess, *_ in table:
            (size,), (excess,) = (list(map(mathml.formula, cell.formulas)) for cell in (size, excess))
            choice = CHOICES.get(title.text)
            for numbers in by_hand.draw(f"{where}, {title.text}", POINTS):
                said = size.at(numbers)
                agree(where, f"{title.text}: the excess", excess.at(numbers), numbers["L"] - said, numbers)
                if choice:
                    kept = by_hand.transposed(name, choice, numbers, pads_of(name, tree))[0]
                    agree(where, title.text, said, kept, numbers)
            counted += 2
    return counted


def _together(titles):
    """a, b and c."""
    *some, last = sorted(titles) or ["–"]
    return f"{', '.join(some)} and {last}" if some else last


def declared_ways(name):
    """{(framework, size choice): meanings with their layers} that are this mode, in the order of declaration."""
    found = {}
    for owner, framework in catalog.frameworks().items():
        for layer in framework.layers:
            for meaning in layer.meanings:
                if meaning.mode == name:
                    found.setdefault((owner, meaning.size), []).append((layer, meaning))
    return found


def check_who(tree, name):
    """“Who calls it what”: a line for each framework and size, with its layers, its conditions and its warrant."""
    known = declared_ways(name)
    tables = reading.tables(tree, "framework", "layers", "where")
    rows = [row for table in tables for row in table]
    for (owner, size), (framework, layers, where, answers) in zip(known, rows, strict=True):
        declared, at = catalog.frameworks()[owner], f"{name}, {owner} {size}"
        found = known[owner, size]
        agree(at, "the framework", framework.text, f"{declared.title} {declared.version}", {})
        modules = [node.text for node in layers.all("code")]
        agree(
            at, "layers", sorted(reading.names_in(layers.text, modules)), sorted({layer.name for layer, _ in found}), {}
        )
        whens = list(dict.fromkeys("always" if meaning.when == "True" else meaning.when for _, meaning in found))
        choice = catalog.size_choices().get(size)
        agree(at, "where", where.text.split(" / "), whens + ([choice.title] if choice else []), {})
        number, warrant = answers.text.rsplit(" ", 1)
        agree(at, "the warrant", warrant, "measured" if counts.newest(owner) else "read", {})
        if warrant == "read":
            agree(at, "answers", number, "0", {})


CAPTION = re.compile(
    r"(\d+) inputs?, kernel (\d+)(?:, stride (\d+))?(?:, dilation (\d+))?: (pads|full length) (.*?)(?:; the odd (?:pad|crop) is (low|high))?\."
)
SIDES = re.compile(r"(?:(\d+) (low|high))|appends (\d+) zeros? (low|high)|[−-](\d+) (low|high)")


def read_caption(words):
    """The numbers of a caption: sizes, what is kept or given out, and the two sides, or None."""
    match = CAPTION.fullmatch(words)
    if not match:
        return None
    i, k, s, d = (int(number or 1) for number in match.groups()[:4])
    rest = match[6]
    sides = {}
    for cut, side, added, added_side, negative, negative_side in SIDES.findall(rest):
        if side:
            sides[side] = int(cut)
        elif added_side:
            sides[added_side] = -int(added)
        else:
            sides[negative_side] = -int(negative)
    return (
        match[5] == "pads",
        (i, k, s, d),
        sides,
        [int(n) for n in re.findall(r"\d+", re.sub(SIDES, "", rest))],
        match[7],
    )


def check_caption(words, where, counted=None):
    """Each number of a figure's caption; `counted` is (low, high) where they are known by hand."""
    found = read_caption(words)
    if found is None:
        return 0
    forward, (i, k, s, d), sides, others, odd = found
    low, high = sides.get("low", 0), sides.get("high", 0)
    numbers = dict(i=i, k=k, s=s, d=d)
    if forward:
        length = i + low + high
        outputs = by_hand.windows(length, by_hand.span(k, d), s)
        agree(where, f"padded length and outputs in “{words}”", others, [length, outputs], numbers)
    else:
        full = by_hand.full_length(i, k, s, d)
        agree(where, f"full length and size in “{words}”", others, [full, full - low - high], numbers)
    if counted:
        agree(where, f"the sides in “{words}”", (low, high), counted, numbers)
    if odd:
        agree(where, f"the odd side in “{words}”", odd, "low" if low > high else "high", numbers)
    return len(others) + 2 + bool(odd)


def check_figures(tree, name):
    counted = 0
    for figure in tree.all("pp-figure"):
        given = figure.attributes
        numbers = dict(i=int(given["input-size"]), k=int(given["kernel-size"]), s=int(given["stride"]))
        numbers |= dict(d=int(given["dilation"]), a=int(given.get("output-padding", 0)))
        numbers |= {letter: int(given.get(key, 0)) for letter, key in CALLERS.items()}
        (caption,) = [node.text for node in figure.all("figcaption")]
        where = f"{name}, the figure"
        if given["operator"] == "convolution":
            caller = {letter: numbers[letter] for letter in CALLERS}
            low, high = pads_of(name, tree)(
                numbers["i"], by_hand.span(numbers["k"], numbers["d"]), numbers["s"], caller
            )
            size = by_hand.windows(numbers["i"] + low + high, by_hand.span(numbers["k"], numbers["d"]), numbers["s"])
        else:
            pads = None if name in by_hand.CROPS else pads_of(name, tree)
            size, low, high = by_hand.transposed(name, "chosen", numbers, pads)
        found = check_caption(caption, where, (low, high))
        if not found:
            raise Untrue(f"{where}: its caption cannot be read: {caption}")
        results = [int(node.text.replace("−", "-")) for node in figure.all("dd")]
        agree(where, "the results below it", results, [size, low, high], numbers)
        counted += found + 3
    return counted


def check(tree, name):
    """(formulas checked, numbers checked) of a mode's page."""
    formulas = 0
    if section(tree, "convolution"):
        formulas += check_convolution(tree, name)
    if section(tree, "transposed"):
        formulas += check_transposed(tree, name) + check_choices(tree, name)
    formulas += check_laws(tree, name)
    mode = catalog.modes()[name]
    declared = [mode.derivation] if mode.convolves else []
    declared += [mode.transposed.derivation] if mode.transposable else []
    for table, derivation in zip(tree.all("div", "pp-derivation"), declared, strict=True):
        derivations.check_lines(table, derivation, f"{name}, derivation")
        formulas += derivations.check(table, f"{name}, derivation")[0]
    check_who(tree, name)
    cited = {source.url for source in mode.sources} | {f"../theorems/{each.slug}.md" for each in mode.theorems}
    if cited - set(tree.links) or not mode.sources:
        raise Untrue(f"{name}: no link to {sorted(cited - set(tree.links))}")
    warrants = {node.text for node in tree.all("span", "pp-warrant")} - {"measured", "read"}
    if not warrants or warrants - {"proved", "by definition"}:
        raise Untrue(f"{name}: it is said to be {warrants}")
    return formulas, check_figures(tree, name)
