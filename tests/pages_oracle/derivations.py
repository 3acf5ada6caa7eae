"""Whether each line of a printed derivation is true: at random points that keep what the page itself states.

A point is a choice of integers for the letters; the page's definitions compute the letters that they define. A line is
asked wherever the cases that it rests on hold, and a line that no point reaches is an error, not a success.
"""

import random
import re
from dataclasses import dataclass

import mathml

POINTS, TRIES = 25, 60_000
BOUND = re.compile(r"\(\((\w+)\) >= \((-?\d+)\)\)")
RELATIONS = {"==", "!=", "<", "<=", ">", ">="}


class Untrue(AssertionError):
    """A formula on a page that does not hold."""


@dataclass(frozen=True)
class Row:
    """A line of a derivation: its id and label, its formula, its reason without citations, what it cites, its class."""

    name: str
    label: str
    formula: mathml.Formula
    markup: str
    reason: str
    cited: tuple
    kind: str
    end: str


def rows(table):
    """The lines of one derivation."""
    found = []
    for row in table.all("tr"):
        (formula,) = row.all("td", "pp-formula")
        (reason,) = row.all("td", "pp-reason")
        (markup,) = formula.formulas
        links = tuple(link[1:] for link in reason.links if link.startswith("#"))
        words = re.sub(r"\(\d+\)|∎", "", reason.text).strip()
        kind = " ".join(row.classes)
        (label,) = row.all("td", "pp-label")
        end = " ".join(node.text for node in row.all("span", "pp-qed"))
        name = row.attributes.get("id", "")
        found.append(Row(name, label.text, mathml.formula(markup), markup, words, links, kind, end))
    return found


def check_lines(table, derivation, where):
    """The page shows each declared line under its number, and leaves out only those in which nothing is seen to change."""
    lines = rows(table)
    numbered = [line for line in lines if line.name]
    if [line.label for line in numbered] != [f"({step.fact.label})" for step in derivation.steps]:
        raise Untrue(f"{where}: the lines are numbered {[line.label for line in numbered]}")
    if [line.name.rpartition("-")[2] for line in numbered] != [line.label.strip("()") for line in numbered]:
        raise Untrue(f"{where}: numbers and addresses differ")
    if "∎" not in lines[-1].end or any("∎" in line.end for line in lines[:-1]):
        raise Untrue(f"{where}: it does not end where it should")
    if any(line.kind == "pp-next" and not line.reason for line in lines):
        raise Untrue(f"{where}: a line without a reason")
    shown = [line.reason for line in lines if line.kind != "pp-goal" and line.reason]
    expected = []
    for step in derivation.steps:
        before = None
        for line in step.lines if step.kind == "chain" else [None]:
            if line is None or line.right != before:
                expected.append(line.why.replace("-", "−") if line else "")
            before = line and line.right
    if len(shown) != len(expected):
        raise Untrue(f"{where}: {len(shown)} reasons are shown of {len(expected)}")
    for said, why in zip(shown, expected, strict=True):
        if why and said.replace("-", "−").replace("∎", "").strip() != why:
            raise Untrue(f"{where}: {said!r} stands where {why!r} should")


def say(numbers, letters):
    return ", ".join(f"{letter} = {numbers[letter]}" for letter in sorted(letters) if letter in numbers)


def points(assumptions, definitions, letters, seed, wanted=POINTS):
    """Random points at which the assumptions hold, each with the letters that the definitions compute."""
    rng = random.Random(seed)
    computed = {each.subject: each.definition for each in definitions}
    for each in assumptions:
        if each.subject and each.subject not in computed and each.subject not in letters_in(each.definition):
            computed[each.subject] = each.definition
    free = sorted(set(letters).union(*(each.letters for each in [*assumptions, *definitions])) - set(computed))
    steps = in_order(computed, free)
    lowest = dict.fromkeys(free, -4)
    for each in assumptions:
        if match := BOUND.fullmatch(each.code):
            lowest[match[1]] = int(match[2])
    found = []
    for attempt in range(TRIES):
        reach = 4 + attempt % 9
        numbers = {letter: lowest[letter] + int(rng.random() * (max(-lowest[letter], 0) + reach)) for letter in free}
        try:
            for letter, formula in steps:
                numbers[letter] = formula.at(numbers)
            if all(each.at(numbers) for each in assumptions):
                found.append(numbers)
        except ZeroDivisionError:
            continue
        if len(found) == wanted:
            return found
    return found


def letters_in(code):
    return set(re.findall(r"[A-Za-z_]\w*", code)) - {"max", "min", "divides"}


def in_order(computed, known):
    """(letter, `Formula`) of definitions, each after those that it needs."""
    known, waiting, steps = set(known), dict(computed), []
    while waiting:
        ready = [letter for letter, code in waiting.items() if letters_in(code) <= known]
        if not ready:
            raise Untrue(f"{', '.join(waiting)}: defined by one another, or by what is not known")
        for letter in ready:
            steps.append((letter, mathml.Formula("", mathml.TERM, waiting.pop(letter), frozenset())))
        known |= set(ready)
    return steps


def compute(computed, numbers):
    """Put the defined letters in."""
    for letter, formula in in_order(computed, numbers):
        numbers[letter] = formula.at(numbers)


def demand(formula, markup, where, at, why=""):
    """The formula is true at all these points, and there are some."""
    if not at:
        raise Untrue(f"{where}: no point keeps what is assumed of {mathml.plain(markup)}")
    for numbers in at:
        try:
            holds = formula.at(numbers)
        except ZeroDivisionError:
            raise Untrue(f"{where}: {mathml.plain(markup)} divides by 0 at {say(numbers, formula.letters)}") from None
        if not holds:
            raise Untrue(f"{where}: {mathml.plain(markup)} is false at {say(numbers, numbers)}{why}")


def goes_on(before, row, at, where):
    """The line follows from the one before by its sign."""
    sign = row.formula.lead
    if sign == "⟺":
        code = f"(not ({before.right})) == (not ({row.formula.code}))"
    elif sign == "⟹":
        code = f"(not ({before.right})) or ({row.formula.code})"
    elif sign in RELATIONS:
        code = f"({before.last}) {sign} ({row.formula.code})"
    else:
        raise Untrue(f"{where}: {mathml.plain(row.markup)} does not lead on from the line before")
    letters = before.letters | row.formula.letters
    demand(mathml.Formula("", mathml.STATEMENT, code, letters), row.markup, where, at)


def check(table, where, stated=()):
    """Every line of the derivation, at points that keep its assumptions; returns (lines, lines asked, last line).

    `stated` are definitions that stand above it on the page.
    """
    lines = rows(table)
    assumed = [line.formula for line in lines if line.reason == "assumption"]
    defined = list(stated)
    for line in lines:
        if line.reason == "definition" and line.formula.subject not in {each.subject for each in defined}:
            if not line.formula.subject:
                raise Untrue(f"{where}, {line.name}: a definition that defines no letter")
            defined.append(line.formula)
    letters = set().union(*(line.formula.letters for line in lines))
    branches = any(line.reason == "a case" for line in lines)
    at = points(assumed, defined, letters, where, (10 if branches else 3) * POINTS)
    if len(at) < POINTS:
        raise Untrue(f"{where}: {len(at)} points keep the assumptions")
    cases, rests_on, asked = {}, {}, 0

    def reached(open_cases):
        return [numbers for numbers in at if all(cases[case].at(numbers) for case in open_cases)]

    before, chain = None, ""
    for place, line in enumerate(lines):
        name = f"{where}, {line.name or chain}"
        if line.name:
            chain = line.name
        rests = set().union(*(rests_on.get(cited, set()) for cited in line.cited))
        if line.kind == "pp-goal":
            demand(line.formula, line.markup, f"{where}, the goal", at)
        elif line.kind == "pp-next":
            rests_on[chain] |= rests
            goes_on(before, line, reached(rests_on[chain]), name)
        elif line.reason == "a case":
            cases[line.name], rests = line.formula, {line.name}
            if not reached(rests):
                raise Untrue(f"{name}: no point has this case")
        elif line.reason.startswith("the case"):
            rests -= set(line.cited[:1])
            demand(line.formula, line.markup, name, reached(rests))
        elif line.reason.startswith("in every case"):
            rests = set()
            demand(line.formula, line.markup, name, at)
        elif line.reason:
            demand(line.formula, line.markup, name, reached(rests))
        elif not (place + 1 < len(lines) and lines[place + 1].kind == "pp-next"):
            raise Untrue(f"{name}: a line without a reason")
        asked += bool(line.reason)
        if line.name:
            rests_on[line.name] = rests
        before = line.formula
    return len(lines), asked, lines[-1]
