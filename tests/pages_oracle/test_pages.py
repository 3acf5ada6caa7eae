"""The pages are true: read as a reader sees them, each formula and number is held against what is counted by hand.

What judges a page shares no formula and no printer with what wrote it. Every formula of a page is counted; one that
cannot be read is an error. Mutants of every kind of page show that the judges see.
"""

import re
import zlib
from collections import Counter

import counts
import judges
import mathml
import mode_pages
import mutants
import operator_pages
import other_pages
import pytest
import reading
import table_page
from derivations import Untrue

from derive import catalog

CAUGHT = (Untrue, mathml.Unreadable, LookupError, ValueError, TypeError, AttributeError, SyntaxError)
TABLE = "theorems/representability-table"
KINDS = (
    "index",
    "notation",
    "modes/index",
    "modes/same_undilated",
    "modes/same_signed_upper",
    "theorems/unet-law",
    "theorems/ceil-mode-one-correction",
    "theorems/trust",
    "code",
    "frameworks/coreml",
    "frameworks/index",
    "compare/meanings",
    "compare/vectors",
)


@pytest.mark.parametrize("name", judges.judged())
def test_each_formula_and_number_of_a_page_is_true(name):
    tree = reading.page(name)
    assert judges.judge(tree, name) == len(tree.formulas)


def test_every_page_has_a_judge_or_no_formula():
    known = set(judges.judged())
    assert known | judges.WITHOUT.keys() == set(reading.names())
    assert len(known) > 130 and sum(len(reading.page(name).formulas) for name in known) > 4300
    assert not any(reading.page(name).formulas for name in judges.WITHOUT)


def test_every_letter_on_the_pages_stands_on_the_notation_page():
    used = {
        letter
        for name in reading.names()
        for markup in reading.page(name).formulas
        for each in mathml.formulas(markup)
        for letter in each.letters
    }
    assert used == set(other_pages.notation_letters(reading.page("notation")))


@pytest.mark.parametrize("name", counts.measured())
def test_the_answers_that_agree_with_a_mode_add_up_to_the_geometries_recorded(name):
    title, agreeing = catalog.frameworks()[name].title, 0
    for page in reading.names("modes"):
        for rows in reading.tables(reading.page(page), "framework", "layers", "where"):
            for framework, _, _, answers in rows:
                if framework.text.rsplit(" ", 1)[0] == title:
                    agreeing += counts.integers(answers.text)[0]
    found = counts.newest(name)
    assert agreeing == found.agreeing, f"{title}: {agreeing} on the pages, {found.agreeing} recorded"


def caught(text, name):
    """What the judge of a page says of another text in its place, or nothing."""
    tree = reading.read(text)
    try:
        found = judges.judge(tree, name)
    except CAUGHT as error:
        return str(error) or type(error).__name__
    return "" if found == len(tree.formulas) else f"{found} of {len(tree.formulas)} formulas"


def sampled(name, one_in):
    """Mutants of a page's tables: each first of its kind and table, and one in so many of the others."""
    found, seen = [], set()
    for what, text in mutants.mutants(reading.source(name)):
        kind = re.sub(r", “.*", "", what)
        if ("dropped" in kind and kind not in seen) or zlib.crc32(what.encode()) % one_in == 0:
            seen.add(kind)
            found.append((what, text))
    return found


@pytest.mark.parametrize("name", KINDS)
def test_a_page_with_a_wrong_table_is_caught(name):
    found = sampled(name, 15)
    assert found
    missed = [what for what, text in found if not caught(text, name)]
    assert not missed, "\n".join(missed)


def test_the_sample_of_mutants_has_all_kinds():
    found = [what.split(":")[0] for name in KINDS for what, _ in sampled(name, 15)]
    assert len(found) > 60
    assert {re.sub(r"[\d ]+.*", "", what) for what in found} >= {"dropped", "blanked", "columns", "formulas"}


@pytest.mark.deep
@pytest.mark.parametrize(
    "name", [*KINDS, "modes/valid", "modes/same_upper", "frameworks/keras", "theorems/preimage", TABLE]
)
def test_a_page_with_any_wrong_table_is_caught(name):
    found = list(mutants.mutants(reading.source(name)))
    missed = [what for what, text in found if not caught(text, name)]
    assert len(found) > 8 and not missed, "\n".join(missed)


def formulas_found_wrong(block, name, check):
    try:
        check(reading.read(block), name)
    except CAUGHT as error:
        return str(error) or type(error).__name__
    return ""


@pytest.mark.parametrize("name", reading.names("modes"))
def test_a_mode_with_two_formulas_exchanged_or_a_number_changed_is_caught(name):
    text, tried = reading.source(name), 0
    slug = name.partition("/")[2]
    for labels, section, check in (
        (("pad before", "pad after"), "convolution", mode_pages.check_convolution),
        (("crop at the start", "crop at the end"), "transposed", mode_pages.check_transposed),
    ):
        match = re.search(rf"^## .*#{section} \}}.*?<div class=.pp-live", text, re.M | re.S)
        if not match:
            continue
        block = match[0].removesuffix('<div class="pp-live')
        assert not formulas_found_wrong(block, slug, check)
        rows = [re.search(rf'(<th scope="row">{label}</th><td markdown="span">)(.*?)</td>', block) for label in labels]
        first, second = (row[2] for row in rows)
        swapped = block.replace(first, "@").replace(second, first).replace("@", second)
        assert formulas_found_wrong(swapped, slug, check), labels
        tried += 1
        for row in rows:
            for digit in re.finditer(r"(?<![\w{_])\d(?![\w}])", row[2]):
                changed = row[2][: digit.start()] + str(int(digit[0]) + 1) + row[2][digit.end() :]
                assert formulas_found_wrong(block.replace(row[1] + row[2], row[1] + changed), slug, check), changed
                tried += 1
    assert tried


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("index", "<strong>24×32", "<strong>24×33"),
        ("calculator", "<strong>24×32", "<strong>24×33"),
        ("calculator", "44 frameworks", "45 frameworks"),
        ("calculator", "33,554,432", "33,554,433"),
        ("index", r"$i \cdot s$", r"$i \\cdot s$"),
        ("index", "crops 0 at the start and 1", "crops 1 at the start and 0"),
        ("index", "smallest 4; largest 6", "smallest 4; largest 7"),
        ("compare/meanings", "full length 13, keeps 10", "full length 13, keeps 11"),
        ("modes/valid", "padded length 6, 2 outputs", "padded length 6, 3 outputs"),
        ("modes/valid", "<dd>2</dd>", "<dd>3</dd>"),
        ("theorems/unet-law", r"\iff A \cdot s \mid i", r"\iff A \cdot s \mid q"),
        ("theorems/preimage", r"\left\lfloor", r"\left\lceil"),
        ("frameworks/coreml", "27 answers", "28 answers"),
        ("theorems/index", "closed 4", "closed 5"),
        ("frameworks/index", "44 systems", "45 systems"),
        ("code", "38 functions", "39 functions"),
        ("code", "1,073,741,824", "1,073,741,825"),
        ("code", "`24 0 1`", "`24 1 0`"),
        ("code", "to 2²⁵", "to 2²⁶"),
        ("code", "padproof.rs", "padproof.go"),
        ("compare/defects", "(27 answers)", "(28 answers)"),
        ("compare/vectors", r"L = (i - 1)\,s", r"L = (i - 1)\,d"),
    ],
)
def test_a_wrong_sentence_is_caught(name, old, new):
    text = reading.source(name)
    assert old in text
    assert caught(text.replace(old, new), name)


@pytest.mark.parametrize("one_in", [16, pytest.param(1, marks=pytest.mark.deep)])
def test_a_wrong_count_of_a_pooling_is_caught(one_in):
    """Each count of the page one higher, and one lower; and what is only read as measured."""
    text = reading.source("compare/pooling")
    places = list(re.finditer(r"measured</span> ([\d,]+) \|$", text, re.M))
    for place, match in enumerate(places[::one_in]):
        for other in (1, -1) if one_in == 1 else ((-1) ** place,):
            number = int(match[1].replace(",", "")) + other
            page = f"{text[: match.start(1)]}{number:,}{text[match.end(1) :]}"
            with pytest.raises(CAUGHT):
                operator_pages.check_pooling(reading.read(page))
    read = '<span class="pp-warrant pp-cited">read</span> |'
    assert read in text and len(places) > 40
    with pytest.raises(CAUGHT):
        operator_pages.check_pooling(reading.read(text.replace(read, read.replace("read<", "measured<"), 1)))


@pytest.mark.parametrize(
    ("page", "old", "new"),
    [
        ("compare/transposed", "<span>crop at the end</span>", "<span>crop at the start</span>"),
        ("compare/transposed", "<span>$i \\cdot s$</span>", "<span>$i + s$</span>"),
        ("compare/transposed", "[Keras](ways/keras.md", "[Keras](ways/torch.md"),
        ("compare/transposed", ">22 ways to ask<", ">21 ways to ask<"),
        (
            "compare/transposed",
            '[Flux](ways/flux.md#transposed-same-lower-largest){ .pp-chip data-framework="flux" }',
            "",
        ),
        ("compare/index", '[MNN](ways/mnn.md#transposed-same-undilated){ .pp-chip data-framework="mnn" }', ""),
        ("compare/index", '.pp-chip data-framework="paddle"', '.pp-chip data-framework="burn"'),
        ("compare/index", "<span>start</span>", "<span>end</span>"),
        ("compare/convolution", "<span>pad after</span>", "<span>pad before</span>"),
        ("compare/ways/keras", '<span id="keras-conv1d-same"></span>', ""),
        ("compare/ways/keras", "Keras 3.15.0 (", "Keras 3.14.0 ("),
        ("compare/disagreements", '<span data-kind="size">24%</span>', '<span data-kind="size">25%</span>'),
    ],
)
def test_a_wrong_row_of_the_matrix_is_caught(page, old, new):
    text = reading.source(page)
    assert old in text
    changed = text.replace(old, new, 1)
    if "ways/torch" in new:
        changed = changed.replace('data-framework="keras"', 'data-framework="torch"', 1)
    assert caught(changed, page)


def blocks(text):
    """{address: the Markdown} of each section of the table of representability that holds statements."""
    found = re.findall(r"^##+ [^\n]*\{ #([\w-]+) \}\n(.*?)(?=^##|\Z)", text, re.M | re.S)
    return {address: block for address, block in found if 'id="' in block}


def all_blocks():
    """The sections of all pages of that table."""
    return {address: block for page in table_page.pages() for address, block in blocks(reading.source(page)).items()}


def judged_block(address, block):
    """Whether a section of that table is found true in these words, all its formulas counted."""
    tree, families = reading.read(block), table_page.families_of(reading.page(TABLE))
    rules = {f"written-{table_page.slug(rule)}": rule for rule in table_page.RULES}
    try:
        if address in rules:
            counted, _ = table_page.check_rule(rules[address], tree, families)
        else:
            counted, _ = table_page.check_pairs(address, tree)
    except CAUGHT:
        return False
    return counted == len(tree.formulas) and not reading.blank(tree)


def wrong_conditions(block):
    """(what was done, the section with it): a condition negated, another's in its place, or its first failure moved."""
    lines = block.splitlines()
    head = '<tr markdown><th scope="row" markdown="span"><span id="'
    statements = [number for number, line in enumerate(lines) if line.startswith(head)]
    for place, number in enumerate(statements):
        cells, join = mutants.split(lines[number])
        other, _ = mutants.split(lines[statements[place - 1]])
        changed = [(1, other[1])] if other[1] != cells[1] else []
        for old, new in ((r"\ge ", "< "), (r"\le ", "> "), (" = ", r" \ne "), (r"2 \mid", r"2 \nmid")):
            if old in cells[1]:
                changed.append((1, cells[1].replace(old, new, 1)))
        at = next(column for column, cell in enumerate(cells) if cell.startswith(("<span>$k = ", "<span>–")))
        always = "<span>always</span>"
        changed.append((1, always) if cells[1] != always else (at, "<span>$k = 1$, $s = 1$, $d = 1$</span>"))
        changed += [(at, re.sub("k = .", "k = 5", cells[at])), (at, re.sub("crops .", "crops 7", cells[at]))]
        for column, cell in changed:
            if cell != cells[column]:
                mutant = [*lines[:number], join([*cells[:column], cell, *cells[column + 1 :]]), *lines[number + 1 :]]
                yield f"{lines[number][:60]}: {cell}", "\n".join(mutant) + "\n"


def missed_in_the_table(one_in):
    """(mutants of the statements of the table that are not caught, how many were tried): one in so many."""
    missed, tried = [], Counter()
    for address, block in all_blocks().items():
        for kind in (wrong_conditions, mutants.mutants):
            for what, text in kind(block):
                if zlib.crc32(f"{address} {what}".encode()) % one_in == 0:
                    tried[kind.__name__] += 1
                    if judged_block(address, text):
                        missed.append(f"{address}: {what}")
    return missed, tried


def test_every_section_of_statements_is_found_true_alone():
    found = all_blocks()
    assert len(found) == 14 + 11 + 1
    assert all(judged_block(address, block) for address, block in found.items())


def test_a_wrong_statement_of_the_table_is_caught():
    missed, tried = missed_in_the_table(17)
    assert min(tried.values()) > 35 and not missed, "\n".join(missed)


@pytest.mark.deep
def test_any_wrong_statement_of_the_table_is_caught():
    missed, tried = missed_in_the_table(1)
    assert min(tried.values()) > 700 and not missed, "\n".join(missed)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Of 14 variants", "Of 13 variants"),
        ("10 can always be written with", "11 can always be written with"),
        ("only 1 with", "only 2 with"),
        ("217 statements", "218 statements"),
        ("closed 411 of", "closed 410 of"),
        ("Only rule G crops", "Only rule E crops"),
        (r"$p \ge 0$ and $a \ge 0$ and $a < s$", r"$p \ge 0$ and $a \ge 0$ and $a \le s$"),
        (r"$L - o - p_{\text{low}}$", r"$L - o$"),
        ("may demand $o < L + s$", "may demand $o < L$"),
        (r"$\hat{k} = d(k - 1) + 1$", r"$\hat{k} = d \cdot k$"),
        (
            r"[always](representability-table/d.md#d-symmetric)",
            r"[on a condition](representability-table/d.md#d-symmetric)",
        ),
        (r"a.md#a-asymmetric) $\hat{k} \ge s$", r"a.md#a-asymmetric) $\hat{k} \le s$"),
    ],
)
def test_wrong_words_around_the_statements_of_the_table_are_caught(old, new):
    text = reading.source(TABLE)
    assert old in text
    assert caught(text.replace(old, new, 1), TABLE)


@pytest.mark.parametrize(
    ("page", "old", "new"),
    [
        ("adjoint", "Rules E and F take", "Rules E and G take"),
        ("a", "At 0 rule I is rule A or A′", "At 0 rule I is rule A"),
        ("g", "G: the pads", "H: the pads"),
    ],
)
def test_wrong_words_on_the_page_of_a_rule_are_caught(page, old, new):
    text = reading.source(f"{TABLE}/{page}")
    assert old in text
    assert caught(text.replace(old, new, 1), f"{TABLE}/{page}")
