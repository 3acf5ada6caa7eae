"""Whether the first page, the notation and the lists are true: formulas, worked examples, and what they repeat."""

import json
import random
import re
import unicodedata

import by_hand
import counts
import framework_pages
import mathml
import mode_pages
import reading
from derivations import Untrue
from framework_pages import sizes_agree

from derive import catalog
from derive.language import symbols
from derive.site.pages import notation


def same(i, k, s, d=1):
    """(size, low, high) of a transposed same at the largest size."""
    return by_hand.transposed("same_upper", "largest", dict(i=i, k=k, s=s, d=d, a=0))


def check_home_formulas(tree):
    """Every formula of the first page, at sizes drawn at random."""
    found = [(markup, each) for markup in tree.formulas for each in mathml.formulas(markup)]
    crops = [each for _, each in found if each.subject == ""]
    for numbers in by_hand.draw("home", 60):
        i, k, s, d = (numbers[letter] for letter in "iksd")
        size, low, high = same(i, k, s, d)
        known = numbers | {"o": size, "c_low": low, "c_high": high, "c": max(low + high, 0)}
        for markup, each in found:
            where = f"home, {mathml.plain(markup)}"
            if each.code in ("(s) == (1)", "((s) == (1))", "((d) == (1))"):
                continue  # what the layers accept, not what is so
            if each.subject:
                mode_pages.agree(where, each.subject, each.at(known), True, known)
            elif each.kind == mathml.STATEMENT:
                mode_pages.agree(where, "where something is appended", each.at(known), low + high < 0, known)
            elif "s" in each.letters and each.code != "s":
                mode_pages.agree(where, "the size", each.at(known), size, known)
            elif "c" in each.letters and each.code != "c":
                stuffed = (i - 1) * s + 1 + sum(each.at(known | {"c": crop}) for crop in (low, high))
                mode_pages.agree(where, "the other picture", by_hand.windows(stuffed, numbers["k_hat"], 1), size, known)
            elif each.code not in known:
                raise Untrue(f"{where}: a letter that stands for nothing here")
    if len(crops) < 5 or {"o", "c_low", "c_high", "c", "k_hat", "L"} - {each.subject for _, each in found}:
        raise Untrue("home: a formula is missing")
    return len(tree.formulas)


def by(words):
    return tuple(int(number) for number in words.split("×"))


def check_example(text):
    """The example of the ask field: both sizes and the crops."""
    example = r"Conv2DTranspose\(32, (\d), strides=(\d), padding='same'\) takes ([\d×]+) to ([\d×]+): per axis it crops (\d) at the start and (\d) at the end"
    found = re.search(example, text)
    k, s = int(found[1]), int(found[2])
    axes = [same(i, k, s) for i in by(found[3])]
    counts.equal(
        "the example",
        (by(found[4]), [(int(found[5]), int(found[6]))] * 2),
        (tuple(a[0] for a in axes), [a[1:] for a in axes]),
    )


def check_calculator(tree):
    """Its example, how many frameworks it knows, and how large a number may be."""
    check_example(tree.text)
    counts.equal(
        "calculator, frameworks", int(re.search(r"of any of (\d+) frameworks", tree.text)[1]), len(catalog.frameworks())
    )
    said = int(re.search(r"at most ([\d,]+), so", tree.text)[1].replace(",", ""))
    counts.equal("calculator, the largest number", said, 2**25)


def check_home_examples(tree):
    """The worked examples: each size, crop and count of links."""
    text = tree.text
    (rows,) = reading.tables(tree, "strides", "input", "output", "crops (low, high)")
    counts.equal("home, strides", [row[0].text for row in rows], ["1", "2", "3"])
    for stride, given, output, crops in rows:
        axes = [same(i, 3, int(stride.text)) for i in by(given.text)]
        counts.equal("home, output", by(output.text), tuple(size for size, _, _ in axes))
        counts.equal("home, crops", crops.text, ", ".join(f"({low}, {high})" for _, low, high in axes))
    check_example(text)
    found = re.search(
        r"takes (\d+) elements to (\d+); .*? the same (\d+) links, .*? takes (\d+) to (\d+)\. .*?: (\d) low and (\d) high",
        text,
    )
    big, small, links, *back, low, high = map(int, found.groups())
    pads = by_hand.PADS["same_upper"](big, 3, 2, {})
    linked = sum(0 <= j * 2 + tap - pads[0] < big for j in range(small) for tap in range(3))
    counts.equal(
        "home, the ladder",
        ((low, high), links, back, small),
        (pads, linked, [small, big], by_hand.windows(big + sum(pads), 3, 2)),
    )
    found = re.search(
        r"ConvTranspose2d\(64, 32, (\d), stride=(\d), padding=(\d), output_padding=(\d)\) has .*?, ([\d×]+) from ([\d×]+), and crops (\d) at the start where same crops (\d)",
        text,
    )
    k, s, pad, more = map(int, found.groups()[:4])
    sizes = tuple(by_hand.full_length(i, k, s, 1) - 2 * pad + more for i in by(found[6]))
    counts.equal(
        "home, the recipe", (by(found[5]), int(found[7]), int(found[8])), (sizes, pad, same(by(found[6])[0], k, s)[1])
    )
    counts.equal("home, the recipe's size", sizes, tuple(same(i, k, s)[0] for i in by(found[6])))
    found = re.search(
        r"kernel (\d) and stride (\d) gives (\d) outputs for ([\d, ]+ and \d+) inputs: smallest (\d+); largest (\d+)",
        text,
    )
    k, s, outputs = map(int, found.groups()[:3])
    sizes = by_hand.preimage(by_hand.PADS["same_upper"], outputs, k, s, {})
    counts.equal(
        "home, the sizes", (counts.integers(found[4]), int(found[5]), int(found[6])), (sizes, sizes[0], sizes[-1])
    )
    found = re.search(r"convolution of stride (\d) maps (\d) neighbouring sizes", text)
    counts.equal("home, how many sizes", int(found[2]), int(found[1]))
    found = re.search(
        r"(\d)×\1 inputs and a (\d)×\2 kernel with stride 1 give (\d)×\3; keeping (\d)×\4 crops (\d) low and (\d) high",
        text,
    )
    i, k, full, kept, low, high = map(int, found.groups())
    counts.equal("home, the small example", (full, (kept, low, high)), (by_hand.full_length(i, k, 1, 1), same(i, k, 1)))
    found = re.search(r"Cropping (\d) low and (\d) high of the full result is padding (\d) low and (\d) high", text)
    low, high, first, last = map(int, found.groups())
    counts.equal("home, the mirror", (first, last, low, high), (3 - 1 - low, 3 - 1 - high, *same(4, 3, 2)[1:]))
    return 40


OPERATIONS = {
    "the largest integer q with q·s ≤ i": lambda i, s: next(q for q in range(99, -99, -1) if q * s <= i),
    "the smallest integer q with i ≤ q·s": lambda i, s: next(q for q in range(-99, 99) if i <= q * s),
    "i − s·⌊i/s⌋, from 0 to s − 1": lambda i, s: next(
        r for r in range(s) if any(q * s + r == i for q in range(-99, 99))
    ),
    "the larger": lambda i, s: max(s, i),
    "the smaller": lambda i, s: min(s, i),
    "s divides i": lambda i, s: any(q * s == i for q in range(-99, 99)),
}
WARRANTS = ("proved", "measured", "definition", "cited", "failed")


def spelled(letter):
    """A letter of plain text as this reader names it: k̂ is k_hat, s' is s_prime."""
    letter = (
        unicodedata.normalize("NFD", letter).replace("\u0302", "_hat").replace("'", "_prime").replace("′", "_prime")
    )
    return letter.replace("ρ", "rho")


def notation_letters(tree):
    (rows,) = reading.tables(tree, "letter", "name", "meaning", "unit", "domain")
    return {mathml.formula(row[0].formulas[0]).code: row for row in rows}


def check_notation(tree):
    """Letters and names as declared, each once; operations as their Python and their words."""
    letters = notation_letters(tree)
    declared = {spelled(each.letter): each for each in symbols.QUANTITIES.values()}
    counts.equal("notation, letters", sorted(letters), sorted(declared))
    for letter, (_, name, meaning, unit, domain) in letters.items():
        quantity = declared[letter]
        said = (name.text, meaning.text.replace("−", "-"), unit.text)
        counts.equal(
            f"notation, {letter}", said, (quantity.name, quantity.meaning.replace("−", "-"), quantity.unit or "–")
        )
        shown = None if domain.text == "any integer" else int(mathml.plain(domain.formulas[0]).split()[-1])
        counts.equal(f"notation, the domain of {letter}", shown, quantity.lower_bound)
    (rows,) = reading.tables(tree, "written", "Python", "meaning")
    rng = random.Random("notation")
    counts.equal("notation, operations", [row[2].text for row in rows], list(OPERATIONS))
    words, warrants = reading.tables(tree, "word", "meaning")
    said = [tuple(cell.text.replace("−", "-") for cell in row) for row in words]
    counts.equal("notation, words", said, [(word, meaning.replace("−", "-")) for word, meaning in notation.WORDS])
    kinds = [tuple(node.classes[1] for node in row[0].all("span", "pp-warrant")) for row in warrants]
    counts.equal("notation, warrants", kinds, [(f"pp-{kind}",) for kind in WARRANTS])
    for formula, python, meaning in rows:
        written = mathml.formula(formula.formulas[0])
        for _ in range(60):
            i, s = rng.randint(-20, 20), rng.randint(1, 7)
            values = (written.at({"i": i, "s": s}), eval(python.text, {"i": i, "s": s, "max": max, "min": min}))
            mode_pages.agree("notation", meaning.text, values, (OPERATIONS[meaning.text](i, s),) * 2, {"i": i, "s": s})
    return len(tree.formulas)


def check_mode_index(tree):
    """Each mode's words, size and side, and whether its own page calls it proved."""
    (rows,) = reading.tables(tree, "mode", "in words", "output size")
    shown = [row[0].text for row in rows]
    counts.equal("modes", sorted(f"modes/{name}" for name in shown), reading.names("modes"))
    for name, words, size, odd, warrant in rows:
        page = reading.page(f"modes/{name.text}")
        transposed = mode_pages.section(page, "convolution") is None
        (markup,) = size.formulas
        if why := sizes_agree(mathml.formula(markup), name.text, transposed, ""):
            raise Untrue(f"modes, {name.text}, {mathml.plain(markup)}: {why}")
        side = framework_pages.odd_side(name.text, transposed)
        side = {"crop at the start": "before", "crop at the end": "after"}.get(side, side.removeprefix("pad "))
        counts.equal(f"modes, {name.text}", (odd.text, warrant.text), (side, "proved"))
        counts.equal(f"modes, {name.text}", words.text, next(node.text for node in page.all("p")))
    return len(rows)


def check_framework_index(tree):
    """Each line repeats what the framework's own page says of same, which is judged there."""
    checked = 0
    for row in tree.all("tr"):
        name = row.attributes.get("id")
        if not name:
            continue
        page = reading.page(f"frameworks/{name}")
        own = [line for rows in reading.tables(page, "same of a", "output size") for line in rows]
        for cell, operator in zip(row.all("td"), ("transposed convolution", "convolution"), strict=True):
            formulas = iter(cell.formulas)
            said = []
            for words in cell.text.split(" / "):
                markup = next(formulas) if "⊡" in words else ""
                said.append(words.replace("⊡", mathml.plain(markup)) if markup else words)
            expected = []
            for kind, size, odd, _, rule in own:
                if kind.text != operator or size.text == "there is no same":
                    continue
                words = f"{rule.text}: {mathml.plain(size.formulas[0])}" + (
                    f", odd {odd.text}" if odd.text != "–" else ""
                )
                expected.append("in some cases otherwise" if mode_of(rule) == "explicit" else words)
            expected = sorted(set(expected)) or ["there is no same"]
            counts.equal(f"frameworks, {name}, {operator}", sorted(said), expected)
            checked += len(cell.formulas)
    return checked


def mode_of(cell):
    return framework_pages.mode_in(cell)


def check_speed(tree):
    """Each time is the recorded one, to its last digit, each quotient that of the times; and no row is left out."""
    recorded = json.loads((counts.RECORDED / "speed.json").read_bytes())["nanoseconds"]
    sizes = {"ns": 1.0, "µs": 1e3, "ms": 1e6}
    seen = []
    for head, unit in (("what is asked", "a layer by name, two axes"), ("process", "python -c pass")):
        (rows,) = reading.tables(tree, head)
        for what, time, quotient in ([cell.text for cell in row] for row in rows):
            number, name = time.split()
            digit = 10 ** -len(number.partition(".")[2])
            if abs(float(number) - recorded[what] / sizes[name]) > digit * 0.51:
                raise Untrue(f"speed: {what} takes {recorded[what]} ns, not {time}")
            digit = 10 ** -len(quotient.partition(".")[2])
            if abs(float(quotient) - recorded[what] / recorded[unit]) > digit * 0.51:
                raise Untrue(f"speed: {what} is {recorded[what] / recorded[unit]} times {unit}, not {quotient}")
            seen.append(what)
    if sorted(seen) != sorted(recorded):
        raise Untrue(f"speed: {sorted({*recorded} ^ {*seen})}")
