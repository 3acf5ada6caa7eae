"""The map of the theorems says what their derivations cite, in both arrangements; the list says it in words."""

import re
import xml.etree.ElementTree as ElementTree
from itertools import pairwise
from types import SimpleNamespace

import pytest

from derive import catalog
from derive.proof.theorem import REMARK, prove
from derive.site.figures import graph_figure, graph_sentence
from derive.site.figures.graph import NARROW, WIDE
from derive.site.pages.markup import prose
from derive.site.pages.theorems import index_page, theorem_page

THEOREMS, FAMILIES = list(catalog.theorems().values()), catalog.families()


def theorem(number, *uses):
    return SimpleNamespace(
        number=number, slug=f"t-{number}", name=f"Name of {number}", family=int(number.split(".")[0]), uses=uses
    )


def crowded():
    """Six rows of eight, each theorem using the one two rows above, one in the last row before, and its neighbour."""
    found = {}
    for row in range(1, 7):
        for column in range(1, 9):
            wanted = [f"{row - 2}.{column}", f"{row - 1}.{9 - column}", f"{row}.{column - 1}"]
            number = f"{row}.{column}"
            found[number] = theorem(number, *(found[each] for each in wanted if each in found))
    return list(found.values())


SPARSE = [one := theorem("1.1"), two := theorem("1.2", one), theorem("2.1", one, two), theorem("3.1")]
MAPS = {
    "real": (THEOREMS, FAMILIES),
    "sparse": (SPARSE, {1: "One", 2: "Two & <more>", 3: "Three"}),
    "crowded": (crowded(), {row: f"Row {row}" for row in range(1, 7)}),
}


def drawings(figure):
    return [ElementTree.fromstring(drawn) for drawn in re.findall(r"<svg.*?</svg>", figure, re.S)]


def boxes(drawing):
    """{number: (left, top, right, bottom)} of the nodes."""
    found = {}
    for node in drawing.iter("a"):
        left, top, width, height = (int(node.find("rect").get(name)) for name in ("x", "y", "width", "height"))
        found[node.get("data-n")] = (left, top, left + width, top + height)
    return found


def ways(drawing):
    """{(used, user): corners} of the arrows, without their heads; a bend is told by the corner that it rounds."""
    found = {}
    for path in drawing.iter("path"):
        line = path.get("d").split("M")[1]
        corners = []
        for kind, numbers in re.findall(r"([LQ]?)([-\d ]+)", line):
            point = tuple(map(int, numbers.split()[:2]))
            if kind != "L" or line.endswith(f"L{numbers}"):
                corners.append(point)
        found[tuple(path.get("data-uses").split())] = corners
    return found


def unlinked(drawing, theorems):
    """The theorems that are no link of the picture, with their number, address and full name."""
    links = {(node.find("text").text, node.get("href"), node.find("title").text) for node in drawing.iter("a")}
    return [
        each.number for each in theorems if (each.number, f"{each.slug}/", f"{each.number} {each.name}") not in links
    ]


def undrawn(drawing, theorems):
    """The uses without an arrow from the border of the one to the border of the other, and arrows that are no use."""
    nodes, arrows = boxes(drawing), ways(drawing)

    def touches(point, number):
        left, top, right, bottom = nodes[number]
        return left <= point[0] <= right and point[1] in (top, bottom)

    wanted = {(used.number, each.number) for each in theorems for used in each.uses}
    joined = {edge for edge, way in arrows.items() if touches(way[0], edge[0]) and touches(way[-1], edge[1])}
    return sorted(wanted ^ set(arrows) | wanted - joined)


def collisions(drawing):
    """Nodes on nodes, arrows through nodes, level or upright legs only, and what sticks out of the frame."""
    nodes, found = list(boxes(drawing).items()), []
    left, top, width, height = map(float, drawing.get("viewBox").split())
    for place, (number, box) in enumerate(nodes):
        if box[0] < left or box[1] < top or box[2] > left + width or box[3] > top + height:
            found.append(f"{number} is outside")
        found += [f"{number} is on {other}" for other, there in nodes[:place] if meet(box, there)]
    for edge, way in ways(drawing).items():
        for (x, y), (to_x, to_y) in pairwise(way):
            leg = (min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y))
            if x != to_x and y != to_y:
                found.append(f"{edge} is aslant")
            if leg[0] < left or leg[1] < top or leg[2] > left + width or leg[3] > top + height:
                found.append(f"{edge} is outside")
            found += [f"{edge} crosses {number}" for number, box in nodes if meet(leg, box)]
    return found


def meet(one, other):
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def shared_lanes(drawing):
    """Pairs of arrows from different theorems that run down one line together."""
    upright = [(edge, *way[2], way[3][1]) for edge, way in ways(drawing).items() if len(way) == 6]
    return [
        (one[0], other[0])
        for place, one in enumerate(upright)
        for other in upright[:place]
        if one[0][0] != other[0][0] and one[1] == other[1] and one[2] < other[3] and other[2] < one[3]
    ]


@pytest.mark.parametrize("name", MAPS)
def test_every_theorem_is_a_link_and_every_use_an_arrow_in_both_arrangements(name):
    theorems, families = MAPS[name]
    drawn = drawings(graph_figure(theorems, families))
    assert len(drawn) == 2
    for drawing in drawn:
        assert unlinked(drawing, theorems) == []
        assert undrawn(drawing, theorems) == []
        assert len(list(drawing.iter("a"))) == len(theorems)
        assert [group.get("aria-label") for group in drawing.iter("g")] == list(families.values())


@pytest.mark.parametrize("name", MAPS)
def test_nothing_lies_on_a_node_or_outside_and_no_two_arrows_run_down_together(name):
    for drawing in drawings(graph_figure(*MAPS[name])):
        assert collisions(drawing) == []
        assert shared_lanes(drawing) == []


def test_the_checks_of_the_map_find_what_is_missing_or_in_the_way():
    figure = graph_figure(*MAPS["sparse"])
    for broken, check, found in (
        (re.sub(r'<path class="pp-use" data-uses="1.1 2.1"[^>]*/>', "", figure), undrawn, [("1.1", "2.1")]),
        (figure.replace('data-uses="1.1 2.1"', 'data-uses="3.1 2.1"'), undrawn, [("1.1", "2.1"), ("3.1", "2.1")]),
        (re.sub(r'(data-uses="1.1 2.1" d="M)\d+', r"\g<1>900", figure), undrawn, [("1.1", "2.1")]),
        (figure.replace('href="t-3.1/"', 'href="t-3/"'), unlinked, ["3.1"]),
        (figure.replace("<title>1.2 Name of 1.2", "<title>1.2"), unlinked, ["1.2"]),
    ):
        assert broken != figure
        for drawing in drawings(broken):
            assert check(drawing, SPARSE) == found
    wide, _ = drawings(figure)
    wide.find(".//a[@data-n='3.1']/rect").set("y", "62")
    assert "3.1 is on 2.1" in collisions(wide)
    wide.set("viewBox", "0 0 300 100")
    assert "1.2 is outside" in collisions(wide)


def test_the_check_of_lanes_finds_two_arrows_in_one():
    wide, _ = drawings(graph_figure(*MAPS["sparse"]))
    first, second = (path for path in wide.iter("path") if path.get("data-uses").endswith("2.1"))
    second.set("d", first.get("d"))
    assert shared_lanes(wide)


@pytest.mark.parametrize("name", MAPS)
def test_the_node_under_the_pointer_lights_its_arrows_and_neighbours_and_nothing_else(name):
    theorems, families = MAPS[name]
    rules = re.search(r"<style>(.*?)</style>", graph_figure(theorems, families), re.S)[1].split("}")[:-1]
    lit = [tuple(re.findall(r'\[data-uses="(\S+) (\S+)"\]', rule)) for rule in rules]
    assert lit == [((used.number, each.number),) for each in theorems for used in each.uses]
    for ((used, user),), rule in zip(lit, rules, strict=True):
        assert re.findall(r'data-n="(\S+?)"', rule) == [used, user, used, user]


def test_every_family_has_a_name_and_theorems():
    assert list(FAMILIES) == sorted({each.family for each in THEOREMS})
    assert len(set(FAMILIES.values())) == len(FAMILIES)


def test_the_sentence_counts_arrows_and_those_that_stand_alone():
    assert graph_sentence(*MAPS["sparse"]) == (
        "3 families, a row each. An arrow leads from a theorem to one whose derivation cites it: there are 3, and 1 of "
        "4 theorems cite no other and are cited by none."
    )


def test_the_map_is_small_and_fits_a_phone_and_a_column():
    figure = graph_figure(THEOREMS, FAMILIES)
    assert len(figure.encode()) < 40_000
    assert NARROW.width <= 358 and WIDE.width <= 720  # a phone of 390 less its margins; 36 rem of 20 px


def said(closed=True, coq="Coq 8"):
    return SimpleNamespace(proved=closed, solver=[SimpleNamespace(proved=closed)], points=1000, coq=coq)


def entries(page):
    """{number: (uses, used by, marks)} as the list says."""
    found = {}
    for entry in re.findall(r"<div markdown><dt.*?</div>", page, re.S):
        number, joined = (re.search(pattern, entry) for pattern in (r'pp-number">([\d.]+)<', r'pp-uses">(.*?)</span>'))
        words = joined[1].lower() if joined else ""
        uses, _, used_by = words.partition("used by")
        numbers = [re.findall(r"\[([\d.]+)\]", part) for part in (uses, used_by)]
        found[number[1]] = (*numbers, re.findall(r"pp-warrant pp-(\w+)", entry))
    return found


def test_the_list_says_in_words_what_the_map_shows():
    listed = entries(index_page(THEOREMS, FAMILIES, {each.slug: said() for each in THEOREMS}, "z3 5"))
    assert list(listed) == [each.number for each in THEOREMS]
    for each in THEOREMS:
        users = [other.number for other in THEOREMS if each.slug in {used.slug for used in other.uses}]
        assert listed[each.number] == ([used.number for used in each.uses], users, ["proved", "checked"])


def test_what_a_checker_did_not_accept_is_marked_in_the_list_and_counted_above_it():
    reports = {each.slug: said() for each in THEOREMS}
    reports["same-size"], reports["split"] = said(closed=False), said(coq="")
    page = index_page(THEOREMS, FAMILIES, reports, "z3 5")
    listed = entries(page)
    assert listed["2.2"][2] == ["failed", "checked"] and listed["2.6"][2] == ["proved", "open"]
    assert f"z3 5 closed {len(THEOREMS) - 1} of {len(THEOREMS)}" in page
    assert f"Coq 8 accepts {len(THEOREMS) - 1} of {len(THEOREMS)} theorems and remarks" in page
    whole = index_page(THEOREMS, FAMILIES, {each.slug: said() for each in THEOREMS}, "z3 5")
    assert f"Coq 8 accepts all {len(THEOREMS)} theorems and remarks" in whole


def test_a_remark_is_called_one_in_the_list_and_on_its_page_and_keeps_number_and_address():
    page = index_page(THEOREMS, FAMILIES, {each.slug: said() for each in THEOREMS}, "z3 5")
    remarks = {each.slug: each for each in THEOREMS if each.kind == REMARK}
    assert {each.number for each in remarks.values()} == {"1.2", "2.6", "5.1", "8.2", "12.5", "13.2"}
    assert f"{len(THEOREMS) - len(remarks)} theorems and {len(remarks)} remarks, each derived" in page
    assert page.count("*Remark.*") == len(remarks)
    for each in THEOREMS:
        assert (f"*Remark.* {prose(each.sentence)}" in page) == (each.slug in remarks)
        alone = theorem_page(each, prove(each.slug, ()), "z3 5", (), ((), ()))
        word = f"{each.kind} " if each.slug in remarks else ""
        assert f'# <span class="pp-number">{word}{each.number}</span> {prose(each.name)}\n' in alone
        assert f'title: "{word}{each.number} ' in alone
