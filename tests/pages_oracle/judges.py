"""Who judges which page: for every generated page the checks that it must pass, and how many formulas they read."""

import re

import counts
import framework_pages
import matrix_pages
import mode_pages
import operator_pages
import other_pages
import reading
import table_page
import theorem_pages
from derivations import Untrue

WITHOUT = {
    "contribute": "says how to work on the code",
    "names": "lists names; tests/test_search.py holds it against the layers",
}


def judge(tree, name):
    """How many formulas of a page were found true; raises where one, a number, or what a table holds is not so."""
    if empty := reading.blank(tree):
        raise Untrue(f"{name}: {len(empty)} cells hold nothing")
    if typed := unset(tree):
        raise Untrue(f"{name}: TeX that is not set: {typed}")
    folder, _, slug = name.rpartition("/")
    if name == "index":
        other_pages.check_home_examples(tree)
        counts.check_home(tree)
        return other_pages.check_home_formulas(tree)
    if name == "code":
        counts.check_code(tree)
        return 0
    if name == "speed":
        other_pages.check_speed(tree)
        return 0
    if name == "notation":
        return other_pages.check_notation(tree)
    if name == "modes/index":
        return other_pages.check_mode_index(tree)
    if name == "frameworks/index":
        counts.check_framework_index(tree)
        return other_pages.check_framework_index(tree)
    if name == "theorems/index":
        counts.check_theorem_index(tree)
        return 0
    if name == "theorems/trust":
        counts.check_trust(tree)
        return 0
    if name in table_page.pages():
        return table_page.check(tree, name)
    if name == "compare/index":
        counts.check_matrix(tree)
        return matrix_pages.check_index(tree)
    if name in matrix_pages.OPERATORS:
        return matrix_pages.check_operator(tree, name)
    if folder == "compare/ways":
        matrix_pages.check_ways(tree, slug)
        return 0
    if name == "compare/meanings":
        return framework_pages.check_meanings(tree)[0]
    if name == "compare/claims":
        counts.check_claims(tree)
        return 0
    if name == "compare/disagreements":
        counts.check_disagreements(tree)
        return 0
    if name == "compare/vectors":
        return counts.check_vectors(tree)
    if name == "operators":
        return operator_pages.check_operators(tree)
    if name == "compare/pooling":
        operator_pages.check_pooling(tree)
        return 0
    if name == "compare/defects":
        counts.check_defects(tree)
        return 0
    if folder == "modes":
        return mode_pages.check(tree, slug)[0]
    if folder == "frameworks":
        counts.check_framework(tree, slug)
        return framework_pages.check(tree, slug)
    if folder == "theorems" and tree.all("div", "pp-statement"):
        return theorem_pages.check(tree, slug)
    raise LookupError(name)


def judged():
    """Every page that has a judge."""
    return [name for name in reading.names() if name not in WITHOUT]


def unset(node):
    """TeX that stands in the text of a page as it was typed, outside code."""
    found = []
    for child in node.children:
        if isinstance(child, str):
            found += re.findall(r"[^ ]*(?:\$|\\[A-Za-z]{2,})[^ ]*", child)
        elif child.tag not in ("code", "pre", "math"):
            found += unset(child)
    return found
