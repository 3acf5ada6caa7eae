"""The picture of the house says what the files import, names what stands in each room, and crosses no room."""

import re
import xml.etree.ElementTree as ElementTree
from itertools import combinations
from pathlib import Path

import pytest
from browsing import reader, sticks_out

from derive.site.figures import house_figure, house_sentence
from derive.site.figures.house import NARROW, WIDE
from derive.site.house import ROOMS, arrows, imports_of

PACKAGE = Path(__file__).parent.parent / "derive"
SOURCES = {path.relative_to(PACKAGE).as_posix(): path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py")}
HELD = {room.name: room.holds for room in ROOMS if room.built}
IMPORTED = {name: there for name, there in arrows(SOURCES).items() if name in HELD}
CROWDED = {f"room{number}": "a long sentence of what stands here & there, " * (number % 4 + 1) for number in range(9)}
HOUSES = {
    "real": (HELD, IMPORTED),
    "crowded": (CROWDED, {name: [low for low in CROWDED if low < name] for name in CROWDED}),
    "single": ({"alone": "nothing else"}, {"alone": []}),
}


def drawings(house):
    figure = house_figure(*HOUSES[house])
    return [ElementTree.fromstring(drawn) for drawn in re.findall(r"<svg.*?</svg>", figure, re.S)]


def boxes(drawing):
    """{room: (left, top, right, bottom)}."""
    found = {}
    for room in drawing.iter("a"):
        left, top, width, height = (int(room.find("rect").get(name)) for name in ("x", "y", "width", "height"))
        found[room.get("data-room")] = (left, top, left + width, top + height)
    return found


def ways(drawing):
    """{(user, used): corners}; the legs are level or upright, and a bend is told by the corner that it rounds."""
    found = {}
    for path in drawing.iter("path"):
        line = path.get("d").split("M")[1]
        numbers = [tuple(map(float, pair)) for pair in re.findall(r"(-?[\d.]+) (-?[\d.]+)", line)]
        corners = [tuple(map(float, pair)) for pair in re.findall(r"Q(-?[\d.]+) (-?[\d.]+)", line)]
        found[path.get("data-user"), path.get("data-used")] = [numbers[0], *corners, numbers[-1]]
    return found


def test_the_arrows_are_what_the_lines_of_the_files_say():
    """Another reading of the same files: line by line, with a regular expression."""
    names = "|".join(room.name for room in ROOMS)
    said = re.compile(
        rf"""^\s*(?:from|import) derive\.({names})\b|(?:import_module|modules_in)\("derive\.({names})\b""", re.M
    )
    whole = re.compile(r"^\s*from derive import (.+)$", re.MULTILINE)
    wanted = {name: set() for name in HELD}
    for path, source in SOURCES.items():
        here = path.split("/")[0].removesuffix(".py")
        if here in wanted:
            code = re.sub(r"(\"{3}|'{3}).*?\1", "", source, flags=re.S)  # what is printed imports nothing here
            found = {one or other for one, other in said.findall(code)}
            found |= {name.strip() for line in whole.findall(code) for name in line.split(",")} & HELD.keys()
            wanted[here] |= found - {here}
    assert {name: set(there) for name, there in IMPORTED.items()} == wanted
    assert sum(map(len, wanted.values())) > 50


def test_a_room_that_is_named_in_text_only_is_imported_all_the_same():
    lines = 'import importlib\nimportlib.import_module("derive.modes.same")\nmodules_in("derive.theorems")\nname("derive.site")'
    found = [module for module, _ in imports_of(lines)]
    assert found == ["importlib", "derive.modes.same", "derive.theorems"]


@pytest.mark.parametrize("house", HOUSES)
def test_both_drawings_show_every_room_from_the_ground_up_with_what_it_holds_and_every_import(house):
    rooms, imported = HOUSES[house]
    for drawing in drawings(house):
        there = boxes(drawing)
        assert sorted(rooms, key=lambda name: -there[name][1]) == list(rooms)
        assert ways(drawing).keys() == {(user, used) for user in rooms for used in imported[user]}
        for room in drawing.iter("a"):
            name, *lines = ["".join(words.itertext()) for words in room.iter("text")]
            assert name == room.get("data-room") and room.get("href") == f"#room-{name}"
            assert " ".join(lines).split() == rooms[name].replace("`", "").replace("*", "").split()


@pytest.mark.parametrize("house", HOUSES)
def test_no_arrow_or_word_leaves_its_place(house):
    for drawing, plan in zip(drawings(house), (WIDE, NARROW), strict=True):
        there = boxes(drawing)
        for (user, used), way in ways(drawing).items():
            assert way[0][0] == there[user][0] and there[user][1] < way[0][1] < there[user][3]
            assert way[-1][0] == there[used][0] and there[used][1] < way[-1][1] < there[used][3]
            assert all(0 <= x <= there[user][0] for x, _ in way), "an arrow crosses a room"
        for one, other in combinations(there.values(), 2):
            assert one[3] < other[1] or other[3] < one[1]
        for room in drawing.iter("a"):
            left, top, right, bottom = there[room.get("data-room")]
            assert right <= plan.width
            for words in room.iter("text"):
                x, y, size = (int(words.get(name)) for name in ("x", "y", "font-size"))
                assert left < x and top + size - 3 <= y <= bottom - 3
                assert x + 0.48 * size * len("".join(words.itertext())) < right or words.get("class") == "pp-room"


@pytest.mark.parametrize("house", HOUSES)
def test_two_runs_share_a_shaft_only_to_one_room(house):
    for drawing in drawings(house):
        runs = {}
        for (_, used), way in ways(drawing).items():
            if len(way) == 4:
                low, high = sorted((way[1][1], way[2][1]))
                runs.setdefault(way[1][0], []).append((used, low, high))
        for inside in runs.values():
            for (one, low, high), (other, least, most) in combinations(inside, 2):
                assert one == other or high < least or most < low


def test_the_sentence_counts_rooms_and_arrows():
    assert house_sentence({"a": [], "b": ["a"], "c": ["a", "b"]}).startswith(
        "3 rooms from the ground up, and 3 arrows "
    )


def test_the_picture_fits_a_phone_and_a_column():
    assert NARROW.width <= 358 and WIDE.width <= 720  # a phone of 390 less its margins; 36 rem of 20 px
    assert len(house_figure(HELD, IMPORTED).encode()) < 60_000


OVERFLOWING = """() => [...document.querySelectorAll('.pp-house svg')].filter(s => s.getBoundingClientRect().width)
  .flatMap(s => [...s.querySelectorAll('a')]).flatMap(a => {
    const room = a.querySelector('rect').getBBox();
    return [...a.querySelectorAll('text')].filter(t => {
      const b = t.getBBox();
      return b.x + b.width > room.x + room.width - 4 || b.y < room.y || b.y + b.height > room.y + room.height + 2;
    }).map(t => t.textContent);
  })"""


@pytest.mark.browser
@pytest.mark.parametrize("width", [390, 1280])
def test_every_word_stays_in_its_room_and_the_room_pointed_at_lights_its_imports(width, home, chromium):
    with reader(chromium, home, width=width, height=844) as (page, _):
        page.goto(home + "contribute/")
        shown = page.locator(".pp-house svg:visible")
        assert shown.count() == 1 and sticks_out(page) == []
        assert page.evaluate(OVERFLOWING) == []
        shown.locator('[data-room="proof"]').hover()
        lit = "e => [...e.querySelectorAll('path')].filter(p => getComputedStyle(p).strokeWidth === '2px').map(p => p.dataset.used)"
        assert shown.evaluate(lit) == IMPORTED["proof"]
