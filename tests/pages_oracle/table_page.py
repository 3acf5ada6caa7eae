"""Whether the page of which layer can be written as which is true: conditions, parameters, first failures, counts.

What a rule crops is counted by hand, and what a family of layers can crop is every legal choice of its parameters,
tried one after the other: tests/reachable.py. No condition of `derive` is used.
"""

import functools
import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import combinations, product

import by_hand
import mathml
import reading
from counts import equal, wanted
from derivations import Untrue
from reachable import reachable

RULES = {  # the mode of each letter, and the size that it gives
    "A": ("same_upper", "largest"),
    "A′": ("same_lower", "largest"),
    "B upper": ("same_unextended_upper", ""),
    "B lower": ("same_unextended_lower", ""),
    "C upper": ("same_unclamped_upper", ""),
    "C lower": ("same_unclamped_lower", ""),
    "D": ("valid", "chosen"),
    "E": ("same_undilated", ""),
    "F upper": ("same_upper", "smallest"),
    "F lower": ("same_lower", "smallest"),
    "G": ("same_pads_as_crops", ""),
    "H": ("same_upper", "parity"),
    "I upper": ("same_upper", "below_largest"),
    "I lower": ("same_lower", "below_largest"),
}
WITHOUT = {"A", "A′", "E", "F upper", "F lower"}  # these take no output_padding
BY_SIZE = {"G"}  # these crop differently for different input sizes
FAMILIES = {  # their parameters
    "symmetric": ("p", "a"),
    "symmetric-strict": ("p", "a"),
    "asymmetric": ("p_low", "p_high"),
    "asymmetric-extended": ("p_low", "p_high", "a"),
    "pad-and-size": ("p_low", "o"),
    "size-split-upper": ("o",),
    "size-split-lower": ("o",),
    "sized-same": ("o",),
}
SEVERAL = {"asymmetric-extended"}  # more than one choice writes a rule
KERNELS, STRIDES, DILATIONS, INPUTS = range(1, 6), range(1, 5), range(1, 4), range(1, 6)
FOR_ALL = ", for all input sizes"
PAGE = "theorems/representability-table"


@dataclass(frozen=True)
class Family:
    """A family of layers as its paragraph has it: both crops, what is legal, what may be demanded too, a solution."""

    name: str
    crops: tuple
    legal: tuple
    demanded: tuple
    solution: tuple


@dataclass(frozen=True)
class Row:
    """A line of a table of statements: an address, what it is about, its condition (none: always), its other cells."""

    name: str
    title: str
    condition: mathml.Formula
    markup: str
    for_all: bool
    rest: tuple


def slug(rule):
    return rule.lower().replace("′", "-prime").replace(" ", "-")


def parts(tree):
    """{address of a heading: what stands below it, up to the next}; the first part has none."""
    name, found = "", {"": reading.Node("part")}
    for child in tree.children:
        if isinstance(child, reading.Node) and child.tag in ("h2", "h3"):
            name = child.attributes["id"]
            if name in found:
                raise Untrue(f"table: two headings {name}")
            found[name] = reading.Node("part")
        found[name].children.append(child)
    return found


@functools.cache
def crop(rule, k, s, d, a, i):
    """The numbers at a point, with the size of the rule and both its crops."""
    mode, choice = RULES[rule]
    size, low, high = by_hand.transposed(mode, choice, dict(i=i, k=k, s=s, d=d, a=a))
    full, across = by_hand.full_length(i, k, s, d), by_hand.span(k, d)
    known = dict(i=i, k=k, s=s, d=d, a_arg=a, k_hat=across, L=full, P=by_hand.least_total(i, across, s))
    return known | dict(N=size, c_low=low, c_high=high)


@functools.cache
def cases(padded, by_size, for_all):
    """(k, s, d, a, i) with the input sizes that are asked there, the smallest sum first."""
    found = {}
    for k, s, d in product(KERNELS, STRIDES, DILATIONS):
        for a in range(s) if padded else (0,):
            for i in INPUTS if by_size and not for_all else (1,):
                found[k, s, d, a, i] = range(1, 2 * s + 2) if for_all else (i,) if by_size else (2, 3)
    return {point: found[point] for point in sorted(found, key=lambda point: (sum(point), point))}


@functools.cache
def written(rule, family, for_all):
    """{point: (whether one legal choice writes the rule at its sizes, [(the numbers at a size, the choices there)])}."""
    found = {}
    sized = FAMILIES[family][-1] == "o"
    for point, sizes in cases(rule not in WITHOUT, rule in BY_SIZE, for_all).items():
        asked = []
        for i in sizes:
            at = crop(rule, *point[:4], i)
            if at["N"] < 1:
                raise Untrue(f"table, {rule} at {point}: no output")
            asked.append((at, reachable(family, *point[:3], i).get((at["c_low"], at["c_high"]), [])))
        choices = [{way[:-1] if sized and len(sizes) > 1 else way for way in ways} for _, ways in asked]
        found[point] = bool(set.intersection(*choices)), asked
    return found


@functools.cache
def alike(first, second, own, for_all):
    """{point: (whether two rules crop alike at its sizes, [the numbers of the first])}; `own`: at its output_padding."""
    found = {}
    for point, sizes in cases(own, bool({first, second} & BY_SIZE), for_all).items():
        both = [(crop(first, *point[:4], i), crop(second, *point[:3], 0, i)) for i in sizes]
        same = all(all(one[letter] == other[letter] for letter in ("N", "c_low")) for one, other in both)
        found[point] = same, [(one, None) for one, _ in both]
    return found


def rows(tables, where):
    """The statements of the one table below a heading."""
    (table,) = tables
    found = []
    for cell, exactly, *rest in table:
        (span,) = (node for node in cell.all("span") if "id" in node.attributes)
        markups = exactly.formulas
        if len(markups) > 1 or exactly.text != ("⊡" if markups else "always"):
            raise Untrue(f"{where}: the condition is {exactly.text}")
        condition = mathml.formula(markups[0]) if markups else None
        for_all = cell.text == span.text + FOR_ALL
        if not for_all and cell.text != span.text:
            raise Untrue(f"{where}: it is about {cell.text}")
        found.append(Row(span.attributes["id"], span.text, condition, "".join(markups), for_all, tuple(rest)))
    return found


def value(formula, numbers, where):
    """What a formula says at some numbers, which are all that it may speak of."""
    if strange := formula.letters - numbers.keys():
        raise Untrue(f"{where}: {sorted(strange)} stand for nothing here")
    return formula.at(numbers)


def check_condition(row, truths, where):
    """It holds exactly at the points at which it should, and fails at some unless it is always so."""
    for point, (truth, asked) in truths.items():
        for at, _ in asked:
            if (row.condition is None or value(row.condition, at, where)) != truth:
                words = mathml.plain(row.markup) or "always"
                raise Untrue(f"{where}: {words} at k, s, d, a, i = {point}, where it is {truth} that it works")
    if (row.condition is None) != all(truth for truth, _ in truths.values()):
        raise Untrue(f"{where}: it does not fail")
    if row.condition is not None and not any(truth for truth, _ in truths.values()):
        raise Untrue(f"{where}: it never holds")
    return int(row.condition is not None)


def check_witness(row, cell, rules, truths, padded, where):
    """The numbers at which it fails first: none of a smaller sum do, and none before it of the same dilation."""
    if row.condition is None:
        if cell.text != "–":
            raise Untrue(f"{where}: it fails at {cell.text}")
        return 0
    said = [mathml.formula(markup) for markup in cell.formulas]
    numbers = {each.subject: int(each.definition) for each in said}
    by_size = bool(BY_SIZE & set(rules)) and not row.for_all
    letters = ["k", "s", "d"] + ["a_arg"] * padded + ["i"] * by_size
    equal(f"{where}, the letters", [each.subject for each in said], letters)
    point = tuple(numbers.get(letter, least) for letter, least in zip(("k", "s", "d", "a_arg", "i"), (1, 1, 1, 0, 1)))
    failing = [each for each, (truth, _) in truths.items() if not truth]
    smallest = next(each for each in failing if each[2] == point[2])
    if point != smallest or sum(point) != sum(failing[0]):
        raise Untrue(f"{where}: {point} is said to fail first, and {failing[0]} does")
    _, _, words = cell.text.partition(": ")
    shown = []
    if not row.for_all:
        i = truths[point][1][0][0]["i"]
        for place, rule in enumerate(rules):
            at = crop(rule, *point[:3], 0 if place else point[3], i)
            shown.append(f"{at['c_low']} and {at['c_high']}".replace("-", "−"))
    equal(f"{where}, the crops", words, f"crops {' against '.join(shown)}" if shown else "")
    return len(said)


def check_warrant(row, warrant, coq, rule, where):
    """It is called proved, and so by Coq in the file of its rule, which is there."""
    file = f"../../generated/coq/Rule_{slug(rule).replace('-', '_')}.v"
    equal(f"{where}, the warrant", (warrant.text, coq.text, coq.links), ("proved", "yes", [file]))
    if not (reading.DOCS / PAGE / file).is_file():
        raise Untrue(f"{where}: no file {file}")


def family(name, part):
    """What the paragraph of a family says, read."""
    crops, legal, demanded, solution = (), (), (), ()
    for node in part.all("p"):
        said = tuple(mathml.formula(markup) for markup in node.formulas)
        if node.text.startswith("It crops"):
            crops, legal = said[:2], said[2:]
            equal(
                f"{name}, its words",
                node.text,
                "It crops ⊡ and ⊡" + ", for ⊡" * bool(legal) + " and ⊡" * (len(legal) - 1) + ".",
            )
        elif node.text.startswith("A rule is written by"):
            solution = tuple(node.formulas)
            last = "these are the smallest." if name in SEVERAL else "No others do."
            if not node.text.endswith(last):
                raise Untrue(f"{name}: {node.text}")
        elif node.text.startswith("Such layers may demand ⊡ too"):
            demanded = said
        elif said:
            raise Untrue(f"{name}: {node.text}")
    equal(f"{name}, its parameters", tuple(mathml.formula(each).subject for each in solution), FAMILIES[name])
    return Family(name, crops, legal, demanded, solution)


def check_family(found):
    """Its crops and what is legal are those of every choice tried by hand, at some sizes; how many formulas it has."""
    letters, counted = FAMILIES[found.name], Counter()
    for k, s, d, i in ((1, 2, 1, 3), (2, 3, 1, 2), (2, 1, 3, 2), (3, 2, 2, 1), (4, 1, 1, 2)):
        full = by_hand.full_length(i, k, s, d)
        shared = dict(i=i, k=k, s=s, d=d, k_hat=by_hand.span(k, d), L=full)
        ways = {way: cut for cut, each in reachable(found.name, k, s, d, i).items() for way in each}
        beyond = full + (s if found.name == "pad-and-size" else s + 3)  # there, no size is too large
        ranges = [range(1, beyond) if letter == "o" else range(-2, 6) for letter in letters]
        for choice in product(*ranges):
            at = shared | dict(zip(letters, choice))
            legal = all(value(each, at, found.name) for each in (*found.legal, *found.demanded))
            if legal != (choice in ways):
                raise Untrue(f"{found.name}: {choice} at {shared} is {'' if legal else 'not '}legal on the page")
            if legal and tuple(value(each, at, found.name) for each in found.crops) != ways[choice]:
                raise Untrue(f"{found.name}: {choice} at {shared} crops {ways[choice]}")
            counted[legal] += 1
    if not counted[True]:
        raise Untrue(f"{found.name}: no choice is legal")
    return 2 + len(found.legal) + len(found.demanded) + len(found.solution)


def check_parameters(cell, truths, known, where):
    """They write the rule, alone or as the smallest, exactly where something does, and are illegal elsewhere."""
    equal(f"{where}, the parameters", cell.formulas, list(known.solution))
    solution = list(map(mathml.formula, known.solution))
    chosen = [replace(each, code=each.definition, letters=each.letters - {each.subject}) for each in solution]
    letters = FAMILIES[known.name]
    for point, (truth, asked) in truths.items():
        legal, taken = True, set()
        for at, ways in asked:
            choice = tuple(value(each, at, where) for each in chosen)
            if truth and (choice != min(ways) or (len(ways) > 1 and known.name not in SEVERAL)):
                raise Untrue(f"{where}: {dict(zip(letters, choice))} at {point}, where {ways} write it")
            numbers = at | dict(zip(letters, choice))
            legal = legal and all(value(each, numbers, where) for each in known.legal)
            legal = legal and tuple(value(each, numbers, where) for each in known.crops) == (at["c_low"], at["c_high"])
            taken.add(choice[:-1] if letters[-1] == "o" and len(asked) > 1 else choice)
        if (legal and len(taken) == 1) != truth:
            raise Untrue(f"{where}: {taken} at {point}, where it is {truth} that something writes it")
    return len(chosen)


def check_rule(rule, part, families):
    """(how many formulas of a rule's section are true, its statements)."""
    where = f"table, {rule}"
    mode, _ = RULES[rule]
    (told,) = (node for node in part.all("p") if node.formulas)
    file = slug(rule).replace("-", "_")
    proofs = [f"../../generated/smt/rule_{file}.smt2", f"../../generated/coq/Rule_{file}.v"]
    equal(f"{where}, its links", told.links, [f"../../modes/{mode}.md#transposed", *proofs])
    if not told.text.startswith(f"{mode}: ⊡") or not all((reading.DOCS / PAGE / each).is_file() for each in proofs):
        raise Untrue(f"{where}: {told.text}")
    defined = [mathml.formula(markup) for markup in told.formulas]
    equal(f"{where}, what is defined", {"c_low", "c_high"} <= {each.subject for each in defined}, True)
    for (k, s, d, a, _), sizes in cases(rule not in WITHOUT, rule in BY_SIZE, False).items():
        for i in sizes:
            at = crop(rule, k, s, d, a, i)
            if wrong := [each.code for each in defined if not value(each, at, where)]:
                raise Untrue(f"{where}: {wrong} at {at}")
    found = rows(reading.tables(part, "written with", "exactly where", "parameters", "fails first at"), where)
    asked = [(name, for_all) for for_all in (False, True)[: 1 + (rule in BY_SIZE)] for name in FAMILIES]
    counted = len(defined)
    for row, (name, for_all) in zip(found, asked, strict=True):
        title, known = families[name]
        here = f"{where}, {name}{FOR_ALL * for_all}"
        address = f"{slug(rule)}-{name}{'-for-all' * for_all}"
        equal(here, (row.title, row.name, row.for_all), (title, address, for_all))
        parameters, witness, warrant, coq = row.rest
        truths = written(rule, name, for_all)
        counted += check_condition(row, truths, here)
        counted += check_parameters(parameters, truths, known, here)
        counted += check_witness(row, witness, (rule,), truths, rule not in WITHOUT, here)
        check_warrant(row, warrant, coq, rule, here)
    return counted, found


def compared():
    """{address of a table: pairs of rules}: each with those after it, and each that takes output_padding with A and A′."""
    found = {}
    for first, second in combinations([rule for rule in RULES if not rule.startswith("I ")], 2):
        found.setdefault(f"pairs-{slug(first)}", []).append((first, second))
    return found | {"adjoint": list(product([rule for rule in RULES if rule not in WITHOUT], ("A", "A′")))}


def check_pairs(address, part):
    """(how many formulas are true, how many statements): two rules are one, and differ first, where it is said."""
    own, pairs = address == "adjoint", compared()[address]
    asked = [(*pair, False) for pair in pairs] + [(*pair, True) for pair in pairs if BY_SIZE & set(pair)]
    head = ("its rule" if own else "the other", "exactly where", "differ first at")
    found, counted = rows(reading.tables(part, *head), f"table, {address}"), 0
    for row, (first, second, for_all) in zip(found, asked, strict=True):
        where = f"table, {first} and {second}{FOR_ALL * for_all}"
        name = f"{slug(first)}-{slug(second)}{'-own' * own}{'-for-all' * for_all}"
        title = f"{first} and {second}" if own else second
        equal(where, (row.title, row.name, row.for_all), (title, name, for_all))
        truths = alike(first, second, own, for_all)
        witness, warrant, coq = row.rest
        counted += check_condition(row, truths, where)
        counted += check_witness(row, witness, (first, second), truths, own, where)
        check_warrant(row, warrant, coq, first, where)
    return counted, len(found)


def check_overview(part, statements, families):
    """The table at the top: each cell leads to its statement and says what that says; how many formulas it repeats."""
    (table,) = (rows for rows in map(reading.rows, part.all("table")))
    head, *lines = table
    columns = [(title, [f"#family-{name}"]) for name, (title, _) in families.items()]
    equal("table, its columns", [(cell.text, cell.links) for cell in head], [("rule", []), *columns])
    expected = []
    for rule in RULES:
        several = rule in BY_SIZE
        expected += [(rule + ", at one i" * several, rule, False)] + [(f"{rule}, for all i", rule, True)] * several
    counted = 0
    for (first, *cells), (title, rule, for_all) in zip(lines, expected, strict=True):
        page = f"representability-table/{slug(rule)}.md"
        equal("table, a rule", (first.text, first.links), (title, [f"{page}#written-{slug(rule)}"]))
        chosen = [row for row in statements[rule] if row.for_all == for_all]
        for cell, row in zip(cells, chosen, strict=True):
            equal(f"table, {row.name}", cell.links, [f"{page}#{row.name}"])
            said = "always" if row.condition is None else "iff ⊡" if cell.formulas else "on a condition"
            equal(f"table, {row.name}", cell.text, said)
            equal(f"table, {row.name}, the condition", cell.formulas, [row.markup] * len(cell.formulas))
            counted += len(cell.formulas)
    return counted


def check_counts(part, statements, families, number):
    """How many rules can always be written with which family, how many statements there are, and what depends on i."""
    always = Counter()
    for name, (found, rule) in product(FAMILIES, zip(statements.values(), statements)):
        lines = [row for row in found if row.name.removesuffix("-for-all") == f"{slug(rule)}-{name}"]
        always[name] += all(row.condition is None for row in lines)
    most, least = max(always.values()), min(always[name] for name in FAMILIES)
    pattern = r"Of (\d+) variants of .*?, (\d+) can always be written with .*?, and only (\d+) with "
    equal("table, variants", wanted(pattern, part.text, "table"), [len(RULES), most, least])
    (sentence,) = (node for node in part.all("p") if re.match(r"Of \d+ variants", node.text))
    named = [f"#family-{name}" for many in (most, least) for name in FAMILIES if always[name] == many]
    equal("table, the families named", sentence.links[1:], named)
    words = [families[name][0] for many in (most, least) for name in FAMILIES if always[name] == many]
    equal("table, their titles", [node.text for node in sentence.all("a")[1:]], words)
    pattern = r"([\d,]+) statements: z3 [\d.]+ closed ([\d,]+) of ([\d,]+) obligations .*? none of ([\d,]+) .*? accepts ([\d,]+)"
    stated, closed, owed, points, accepted = wanted(pattern, part.text, "table")
    equal("table, statements", (stated, closed, accepted), (number, owed, number))
    equal("table, obligations and points", owed >= number and points >= number, True)
    differ = set()
    for rule, point in product(RULES, product(KERNELS, STRIDES, DILATIONS, (0,))):
        if len({(at["c_low"], at["c_high"]) for at in (crop(rule, *point, i) for i in (2, 3))}) > 1:
            differ.add(rule)
    said = set(re.findall(r"Only rule (\w) crops differently", part.text))
    equal("table, what depends on the input size", said, differ)


def check_by_name(part):
    """That rule I at output_padding 0 is A or A′."""
    told = [node.text for node in part.all("p") if node.text.endswith("At 0 rule I is rule A or A′, by its side.")]
    equal("table, rule I", len(told), 1)
    for point in cases(False, False, False):
        for one, other in (("I upper", "A"), ("I lower", "A′")):
            equal(f"table, {one} at 0", crop(one, *point[:4], 2), crop(other, *point[:4], 2))


def check_adjoint(part):
    """Which rules have no output_padding to be compared with."""
    said = re.search(r"Rules (\w) and (\w) take no output_padding", part.text).groups()
    equal("table, without output_padding", said, tuple(sorted({rule[0] for rule in WITHOUT} - {"A"})))


def check_letters(part):
    """The letters that stand for what the rules crop, and k̂."""
    (told,) = part.all("p")
    said = [mathml.formula(markup) for markup in told.formulas]
    letters = ["c_low", "c_high", "N", "a_arg", "s - 1", said[5].code if len(said) > 5 else "", "P"]
    equal("table, letters", [each.code for each in said], letters)
    words = "⊡ and ⊡ are what the rule crops, ⊡ its output size, ⊡ its own output_padding, from 0 to ⊡, and 0 where it takes none."
    equal("table, what they are", told.text.startswith(words), True)
    for point in cases(False, False, False):
        equal(f"table: {said[5].code}", value(said[5], crop("A", *point[:4], 2), "table, letters"), True)
    return len(said)


def titles(tree):
    """{address of a heading below the first: its words}."""
    return {node.attributes["id"]: node.text.rstrip("¶") for node in (*tree.all("h2"), *tree.all("h3"))}


@functools.cache
def families_of(tree):
    """{its name: (its title, what its paragraph says)} of each family."""
    found, named = parts(tree), titles(tree)
    return {name: (named[f"family-{name}"], family(name, found[f"family-{name}"])) for name in FAMILIES}


def pages():
    """Its first page, and those of the rules and of the adjoint."""
    return [PAGE, *(f"{PAGE}/{slug(rule)}" for rule in RULES), f"{PAGE}/adjoint"]


@functools.cache
def committed(rule):
    """The statements on the page of a rule."""
    found, families = parts(reading.page(f"{PAGE}/{slug(rule)}")), families_of(reading.page(PAGE))
    return check_rule(rule, found[f"written-{slug(rule)}"], families)[1]


def check_rule_page(tree, rule):
    """How many formulas of the page of a rule are true."""
    found, named = parts(tree), titles(tree)
    own, pairs = f"written-{slug(rule)}", f"pairs-{slug(rule)}"
    equal(f"table, {rule}, headings", sorted(found), sorted(["", own, *({pairs} & compared().keys())]))
    equal("table, a heading", named[own].partition(": ")[0], rule)
    counted = check_rule(rule, found[own], families_of(reading.page(PAGE)))[0]
    if pairs in found:
        equal("table, a heading", named[pairs], f"{rule} and the other rules")
        check_by_name(found[pairs])
        counted += check_pairs(pairs, found[pairs])[0]
    return counted


def check(tree, name=PAGE):
    """How many formulas of one of its pages are true."""
    address = name.removeprefix(PAGE).strip("/")
    if address == "adjoint":
        part = parts(tree)["adjoint"]
        check_adjoint(part)
        return check_pairs("adjoint", part)[0]
    if address:
        return check_rule_page(tree, next(rule for rule in RULES if slug(rule) == address))
    found, families = parts(tree), families_of(tree)
    headings = ["", "letters", "families", "rules", *(f"family-{each}" for each in FAMILIES)]
    equal("table, headings", sorted(found), sorted(headings))
    counted = check_letters(found["letters"]) + sum(check_family(known) for _, known in families.values())
    statements = {rule: committed(rule) for rule in RULES}
    several = sum(len(pairs) + sum(bool(BY_SIZE & set(pair)) for pair in pairs) for pairs in compared().values())
    counted += check_overview(found[""], statements, families)
    check_counts(found[""], statements, families, sum(map(len, statements.values())) + several)
    linked = [link for link in found["rules"].links if link.startswith("representability-table/")]
    equal("table, its pages", linked, [f"{each.removeprefix('theorems/')}.md" for each in pages()[1:]])
    return counted
