"""Whether the page of a theorem is true: its statement, each line of its derivation, and what fails without what."""

import re

import derivations
import mathml
import reading
from derivations import Untrue

from derive import catalog


def statement(tree):
    """(assumptions, claim, its markup, definitions) as the box at the top states them."""
    (box,) = tree.all("div", "pp-statement")
    (given,) = box.all("p", "pp-given")
    where = [mathml.formula(markup) for node in box.all("p", "pp-where") for markup in node.formulas]
    (shown,) = box.all("div", "pp-math")
    (markup,) = shown.formulas
    return [mathml.formula(each) for each in given.formulas], mathml.formula(markup), markup, where


def check_statement(tree, name):
    assumed, claim, markup, defined = statement(tree)
    letters = claim.letters
    at = derivations.points(assumed, defined, letters, f"{name}, statement", 2 * derivations.POINTS)
    if len(at) < derivations.POINTS:
        raise Untrue(f"{name}: {len(at)} points keep the assumptions")
    derivations.demand(claim, markup, f"{name}, the statement", at)
    return len(assumed) + len(defined) + 1


def check_derivation(tree, name):
    """Each line is true, and the derivation assumes, defines and ends in what the statement says."""
    assumed, claim, _, defined = statement(tree)
    (table,) = tree.all("div", "pp-derivation")
    lines = derivations.rows(table)
    taken = [line.formula.code for line in lines if line.reason == "assumption"]
    if sorted(taken) != sorted(each.code for each in assumed):
        raise Untrue(f"{name}: the derivation assumes {taken}")
    first = [line.formula.code for line in lines if line.reason == "definition"][: len(defined)]
    if first != [each.code for each in defined]:
        raise Untrue(f"{name}: the derivation defines {first}")
    derivations.check_lines(table, catalog.theorems()[name].derivation, name)
    count, _, _ = derivations.check(table, name, defined)
    last = lines[-1].formula
    if lines[-1].kind != "pp-next":
        ended = last.code == claim.code
    else:  # the chain is the statement, from its first line to its last
        at = derivations.points(assumed, defined, claim.letters | last.letters, name)
        end = claim.right if last.kind == mathml.STATEMENT else claim.last
        end = mathml.Formula("", last.kind, end, claim.letters)
        ended = at and all(end.at(numbers) == last.at(numbers) for numbers in at)
    if not ended:
        raise Untrue(f"{name}: the derivation ends in {mathml.plain(lines[-1].markup)}")
    return count


def check_necessity(tree, name):
    """At each point of the table all assumptions but one hold, and the statement fails."""
    assumed, claim, _, defined = statement(tree)
    computed = {each.subject: each.definition for each in defined}
    counted = 0
    for table in reading.tables(tree, "without", "fails at"):
        if [mathml.formula(row[0].formulas[0]).code for row in table] != [each.code for each in assumed]:
            raise Untrue(f"{name}: not each assumption is in the table of what fails")
        for without, row in zip(assumed, table):
            where = f"{name}, without {mathml.plain(row[0].formulas[0])}"
            at = [mathml.formula(markup) for markup in row[1].formulas]
            counted += 1 + len(at)
            if "no meaning" in row[1].text:
                code = " ".join([claim.code, *computed.values()])
                if at[0].code not in without.letters:
                    raise Untrue(f"{where}: that does not keep {at[0].code} from 0")
                if not re.search(rf"// \([^)]*\b{at[0].code}\b|divides\({at[0].code},|% \({at[0].code}\)", code):
                    raise Untrue(f"{where}: nothing is divided by {at[0].code}")
                continue
            if not at:
                continue
            numbers = {each.subject: int(each.definition) for each in at}
            derivations.compute({letter: code for letter, code in computed.items() if letter not in numbers}, numbers)
            kept = [each.at(numbers) for each in assumed if each is not without]
            if not all(kept) or without.at(numbers) or claim.at(numbers):
                raise Untrue(f"{where}: nothing fails at {derivations.say(numbers, set(numbers))}")
    return counted


def check_words(tree, name):
    """The sentence, that it is proved, how many obligations were closed, and what it uses and cites."""
    theorem = catalog.theorems()[name]
    if theorem.sentence.replace("−", "-") not in tree.text.replace("−", "-"):
        raise Untrue(f"{name}: its sentence is not there")
    if "proved" not in [node.text for node in tree.all("span", "pp-warrant")]:
        raise Untrue(f"{name}: nothing says that it is proved")
    closed = re.search(r"(\d+) of (\d+) obligations? closed", tree.text)
    if not closed or closed[1] != closed[2]:
        raise Untrue(f"{name}: obligations closed: {closed and closed[0]}")
    missing = {f"{used.slug}.md" for used in theorem.uses} | {source.url for source in theorem.sources}
    if missing - set(tree.links):
        raise Untrue(f"{name}: no link to {sorted(missing - set(tree.links))}")


def check(tree, name):
    """How many formulas of a theorem's page are true."""
    check_words(tree, name)
    return check_statement(tree, name) + check_derivation(tree, name) + check_necessity(tree, name)
