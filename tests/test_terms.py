"""Terms stay as they were written, and every printer says the same number."""

import json
import random
import shutil
import subprocess

import pytest
import sympy

from derive import catalog
from derive.language import symbols
from derive.language.printers import javascript
from derive.language.printers.javascript import javascript as js
from derive.language.printers.latex import latex
from derive.language.printers.python import python
from derive.language.printers.text import TextPrinter, text
from derive.language.symbols import P, d, i, k, k_hat, o, s
from derive.language.terms import (
    Not,
    between,
    both,
    ceil_div,
    divides,
    either,
    eq,
    floor_div,
    ge,
    holds,
    lt,
    maximum,
    minimum,
    mod,
    substitute,
    value,
)

TERMS = (
    (o - 1) * s + k_hat - i,
    maximum((o - 1) * s + k_hat - i, 0),
    floor_div(i + P - k_hat, s) + 1,
    ceil_div(i, s) * s,
    i - mod(i + 2 * P - k_hat, s),
    2 * floor_div(P, 2) - ceil_div(P, 2),
    d * (k - 1) + 1,
    floor_div(-i, s) * 3 - floor_div(i, s) * floor_div(P, 2),
    ceil_div(ceil_div(i, s), d),
    minimum(i, mod(-P, s)) - maximum(-i, -P),
    -(i + P) * s,
    mod(i, s) * mod(P, d),
)
STATEMENTS = (eq(i, P), both(lt(i, P), ge(s, 2)), either(divides(s, i), Not(eq(P, 0))), between(0, mod(i, s), s - 1))


def points(count=200, bound=30):
    chosen = random.Random(7)
    for _ in range(count):
        yield {
            symbol: chosen.randint(1, 9) if symbol in (s, d) else chosen.randint(-bound, bound)
            for symbol in (i, k, k_hat, o, s, d, P)
        }


def test_sympy_never_evaluates_a_division_a_maximum_or_a_relation():
    assert ceil_div(i * s, s).args == (i * s, s)
    assert floor_div(sympy.Integer(5), sympy.Integer(2)) != 2
    assert maximum(i, i).args == (i, i)
    assert eq(i, i) is not True and eq(i, i).lhs == i


def test_value_is_exact_with_python_semantics_of_negative_division():
    numbers = {i: -7, s: 2}
    assert value(floor_div(i, s), numbers) == -4
    assert value(ceil_div(i, s), numbers) == -3
    assert value(mod(i, s), numbers) == 1


def test_an_exchange_of_letters_happens_at_once():
    assert substitute(i - o, {i: o, o: i}) == o - i
    assert substitute(lt(i, o), {i: o, o: i}) == lt(o, i)


@pytest.mark.parametrize("term", TERMS, ids=text)
def test_printed_python_computes_the_value_of_the_term(term):
    code = compile(python(term), "printed", "eval")
    for numbers in points():
        names = {symbol.name: number for symbol, number in numbers.items()}
        assert eval(code, {"max": max, "min": min}, names) == value(term, numbers)


@pytest.mark.parametrize("statement", STATEMENTS, ids=text)
def test_printed_python_decides_a_statement(statement):
    for numbers in points():
        names = {symbol.name: number for symbol, number in numbers.items()}
        assert eval(python(statement), {"max": max}, names) == holds(statement, numbers)


@pytest.mark.skipif(
    not shutil.which("node"), reason="node runs the printed JavaScript: apt install nodejs, or nodejs.org"
)
def test_printed_javascript_computes_the_value_of_every_term_and_statement():
    chosen = list(points(60))
    names = [symbol.name for symbol in (i, k, k_hat, o, s, d, P)]
    rows = [[numbers[sympy.Symbol(name)] for name in names] for numbers in chosen]
    bodies = ",".join(f"({', '.join(names)}) => {js(thing)}" for thing in (*TERMS, *STATEMENTS))
    script = f"{javascript.DIVISIONS}\nconsole.log(JSON.stringify([{bodies}].map(f => {json.dumps(rows)}.map(r => f(...r)))))"
    printed = json.loads(subprocess.run(["node", "-e", script], capture_output=True, text=True, check=True).stdout)
    expected = [[value(term, numbers) for numbers in chosen] for term in TERMS]
    expected += [[holds(statement, numbers) for numbers in chosen] for statement in STATEMENTS]
    wrong = [
        f"{js(thing)} is {one} and not {right} at {dict(zip(names, row, strict=True))}"
        for thing, got, wanted in zip((*TERMS, *STATEMENTS), printed, expected, strict=True)
        for row, one, right in zip(rows, got, wanted, strict=True)
        if one != right
    ]
    assert not wrong, wrong[0]


@pytest.mark.parametrize(
    ("term", "written"),
    [
        ((o - 1) * s + k_hat - i, "(o - 1)s + k̂ - i"),
        ((i - 1) * s + k_hat, "(i - 1)s + k̂"),
        (d * (k - 1) + 1, "d(k - 1) + 1"),
        (1 - s, "1 - s"),
        (i + P - k_hat, "i + P - k̂"),
        (symbols.j * s + symbols.t * d - symbols.pad_low, "j·s + t·d - p_low"),
        (mod(i, s) + P, "(i mod s) + P"),
        (mod(i, s) - P, "(i mod s) - P"),
        (mod(i * s, k), "(i·s) mod k"),
    ],
)
def test_terms_are_written_in_a_persons_order(term, written):
    assert text(term) == written


@pytest.mark.parametrize(
    ("statement", "written"),
    [
        (both(Not(eq(i, 1)), eq(s, 2)), "not (i = 1) and s = 2"),
        (divides(s, i + 1), "s | (i + 1)"),
        (Not(divides(s, i)), "s ∤ i"),
    ],
)
def test_statements_are_written_without_ambiguity(statement, written):
    assert text(statement) == written


def test_numbers_take_the_place_of_letters():
    assert TextPrinter({o: 3, s: 2, k_hat: 3, i: -5})((o - 1) * s + k_hat - i) == "(3 - 1)·2 + 3 - (-5)"


def test_latex_fences_what_it_divides():
    assert latex(ceil_div(i, s)) == r"\left\lceil \frac{i}{s} \right\rceil"
    assert latex(between(0, P, k_hat - 1)) == r"0 \le P \le \hat{k} - 1"


def test_a_letter_that_nobody_declared_is_refused_by_every_printer():
    stranger = sympy.Symbol("stranger")
    for printer in (latex, text):
        with pytest.raises(KeyError, match="not declared"):
            printer(stranger + 1)


def test_no_two_quantities_share_a_letter():
    letters = [quantity.letter for quantity in symbols.QUANTITIES.values()]
    assert len(letters) == len(set(letters))


def test_catalog_names_are_unique_and_known():
    catalog.check()
    assert len(catalog.modes()) >= 9 and len(catalog.theorems()) >= 20
