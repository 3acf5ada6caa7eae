"""The picture of a layer: what is drawn is what a walk of the index map finds, in every look, in both languages."""

import json
import random
import re
from fractions import Fraction
from itertools import groupby, pairwise, product

import pytest
from drawn import AXES, drawn_links, needs_node, parsed, twin, with_class

from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED, Axis
from derive.site.figures import picture, plane_figure, plane_sentence
from derive.site.figures.axis import Look, axis_figure
from derive.site.figures.picture import asleep, player, take
from derive.site.figures.plane import plane_remark
from derive.site.figures.strip import axis_remark

LONG = [
    Axis(CONVOLUTION, 572, 3, 1, 1, 570, 0, 0),
    Axis(CONVOLUTION, 224, 7, 2, 1, 112, 2, 3),
    Axis(CONVOLUTION, 300, 2, 3, 1, 99, -1, -1),
    Axis(TRANSPOSED, 112, 4, 2, 1, 224, 1, 1, True),
    Axis(TRANSPOSED, 100, 2, 3, 1, 300, 0, -1),
    Axis(TRANSPOSED, 60, 4, 2, 2, 120, 2, 3),
    Axis(POOLING, 113, 3, 2, 1, 57, 1, 1),
    Axis(CONVOLUTION, 64, 3, 1, 6, 64, 6, 6),
    Axis(CONVOLUTION, 90, 3, 2, 1, 59, 15, 15),
]
CHANCE = random.Random(13)
SOME = [*CHANCE.sample(AXES, 120), Axis(POOLING, 6, 3, 2, 1, 3, 0, 1), *LONG]
BY_OPERATOR = {operator: [axis for axis in SOME if axis.operator == operator] for operator in (CONVOLUTION, TRANSPOSED)}
PLANES = [tuple(CHANCE.sample(axes, 2)) for axes in BY_OPERATOR.values() for _ in range(20)]
PLANES += [(LONG[3], LONG[4]), (LONG[6], LONG[6])]


def walk(axis):
    """Every `(step, tap, place)`, place counted along the fine row, by going through windows and taps."""
    steps = axis.input_size if axis.operator == TRANSPOSED else axis.output_size
    return [
        (step, tap, step * axis.stride + tap * axis.dilation)
        for step in range(steps)
        for tap in range(axis.kernel_size)
    ]


def steps_of(axis):
    return axis.input_size if axis.operator == TRANSPOSED else axis.output_size


def fine_size(axis):
    return axis.output_size if axis.operator == TRANSPOSED else axis.input_size


def looks(axis):
    """Looks that are not the first: another step, half of it made, a place pointed at."""
    chance = random.Random(str(axis))
    shown = chance.randrange(steps_of(axis))
    return [Look(shown, shown), Look(shown, None, axis.low + chance.randrange(fine_size(axis))), Look(shown)]


def plane_looks(axes):
    chance = random.Random(str(axes))
    steps = [steps_of(axis) for axis in axes]
    shown = tuple(map(chance.randrange, steps))
    place = tuple(axis.low + chance.randrange(fine_size(axis)) for axis in axes)
    return [Look(shown, shown[0] * steps[1] + shown[1]), Look(shown, None, place)]


def cells(tree, row):
    """`{place: kind}` of the cells drawn in the fine or the coarse row."""
    found = {}
    for group in with_class(tree, "pp-cell"):
        if (named := group.get(f"data-{row}")) is not None:
            place = tuple(map(int, named.split(",")))
            found[place if len(place) > 1 else place[0]] = group.find("rect").get("class")
    return found


def check_taps(tree, axis, until=None):
    """Raises unless the links are those of the walk for the steps drawn, up to step `until`; returns how many."""
    drawn = {step for step in cells(tree, "coarse") if until is None or step <= until}
    scattering = axis.operator == TRANSPOSED
    expected = set()
    for step, tap, place in walk(axis):
        if step in drawn and 0 <= place - axis.low < fine_size(axis):
            weight = 0 if axis.operator == POOLING else axis.kernel_size - 1 - tap if axis.kernel_flipped else tap
            index = place - axis.low
            expected.add((step, weight, index) if scattering else (index, weight, step))
    links = drawn_links(tree)
    assert set(links) == expected and len(links) == len(expected)
    return len(links)


def left_out(tree):
    """What each break says is left out, `(y of the words, number)`."""
    return [
        (int(text.get("y")), int(text.text.split()[0])) for text in with_class(tree, "pp-word") if "more" in text.text
    ]


# One axis.


def test_every_tap_drawn_is_one_of_the_walk_and_none_is_missing_in_any_look():
    taps = 0
    for axis in SOME:
        taps += check_taps(parsed(axis_figure(axis)), axis)
        for look in looks(axis):
            taps += check_taps(parsed(axis_figure(axis, look=look)), axis, look.done)
    assert taps > 2000


def test_the_walk_refuses_the_picture_of_another_axis():
    with pytest.raises(AssertionError):
        check_taps(parsed(axis_figure(Axis(TRANSPOSED, 4, 3, 2, 1, 8, 0, 1))), Axis(TRANSPOSED, 4, 3, 2, 1, 8, 1, 0))


@pytest.mark.parametrize("axis", LONG, ids=str)
@pytest.mark.parametrize("middle", [False, True])
def test_a_long_axis_shows_its_ends_and_says_how_much_it_leaves_out(axis, middle):
    tree = parsed(axis_figure(axis, look=Look(steps_of(axis) // 2) if middle else None))
    fine, coarse = sorted(cells(tree, "fine")), sorted(cells(tree, "coarse"))
    reached = [place for _, _, place in walk(axis)]
    assert fine[0] <= min(reached) and fine[-1] >= max(reached)
    assert {axis.low, axis.low + fine_size(axis) - 1} <= set(fine), "the first element and the last"
    assert len(fine) < 50
    rows = dict.fromkeys(sorted(y for y, _ in left_out(tree)), ())
    above, below = ([number for y, number in left_out(tree) if y == row] for row in rows)
    fewer, more = (above, below) if axis.operator == TRANSPOSED else (below, above)
    gaps = [after - before - 1 for before, after in pairwise(fine) if after - before > 1]
    assert more == gaps and len(gaps) == 1 + middle
    assert sum(fewer) + len(coarse) == steps_of(axis)
    assert middle or {0, steps_of(axis) - 1} <= set(coarse), "the first step and the last"


def test_a_step_in_the_middle_of_a_long_axis_is_drawn_with_its_taps():
    for axis in LONG:
        step = steps_of(axis) // 2
        tree = parsed(axis_figure(axis, look=Look(step)))
        (shown,) = with_class(tree, "pp-shown")
        assert int(shown.get("data-step")) == step
        assert len(list(shown)) == axis.kernel_size


def test_the_numbers_at_each_element_count_the_walk_where_most_of_it_is_left_out_too():
    for axis in LONG:
        tree = parsed(axis_figure(axis))
        places = [place for _, _, place in walk(axis)]
        real = [
            place for place, kind in cells(tree, "fine").items() if kind.split()[0] in ("pp-in", "pp-out", "pp-zero")
        ]
        numbers = [int(text.text) for text in with_class(tree, "pp-count")]
        assert numbers == [places.count(place) for place in real] and len(numbers) > 5


def test_nothing_stands_that_a_later_step_makes():
    hidden = 0
    for axis in SOME:
        steps = steps_of(axis)
        for done in range(steps - 1) if steps < 9 else (0, steps // 2):
            tree = parsed(axis_figure(axis, look=Look(done, done)))
            if axis.operator == TRANSPOSED:
                first = {}
                for step, _, place in walk(axis):
                    first.setdefault(place, step)
                for place, kind in cells(tree, "fine").items():
                    made = first.get(place, steps) <= done
                    assert kind.startswith("pp-crop") or kind.startswith("pp-none") != made
                    hidden += not made
            else:
                kinds = cells(tree, "coarse")
                assert all(kind.startswith("pp-none") == (step > done) for step, kind in kinds.items())
                hidden += sum(step > done for step in kinds)
    assert hidden > 300


def test_pointing_at_an_element_lights_its_taps_and_no_other():
    lit = 0
    for axis in SOME:
        scattering = axis.operator == TRANSPOSED
        for place in range(axis.low, axis.low + min(fine_size(axis), 6)):
            tree = parsed(axis_figure(axis, look=Look(0, None, place)))
            drawn = cells(tree, "coarse")
            hot = [link for link in with_class(tree, "pp-hot") if link.get("data-input") is not None]
            steps = sorted(int(link.get("data-input" if scattering else "data-output")) for link in hot)
            assert steps == sorted(step for step, _, at in walk(axis) if at == place and step in drawn)
            assert not with_class(tree, "pp-shown")
            lit += len(hot)
    assert lit > 400


def number(words):
    """`−1½` as a fraction."""
    sign, whole, half = re.fullmatch(r"(−?)(\d*)(½?)", words).groups()
    return (-1 if sign else 1) * (int(whole or 0) + (Fraction(1, 2) if half else 0))


def check_remark(words, axis):
    """Raises unless where the centres stand, and how many taps repeat, is what the walk finds."""
    match = re.match(
        r"(?:Input|Output) (j|0) is centred on (?:input|output) (.*?); (?:together the \w+ stand|that is) "
        r"(?:in the middle of|(\S+) elements? off the middle, towards the (low|high))",
        words,
    )
    centres = []
    for _, taps in groupby(walk(axis), lambda triple: triple[0]):
        places = [place - axis.low for _, _, place in taps]
        centres.append(Fraction(places[0] + places[-1], 2))
    if match[1] == "0":
        assert [number(match[2])] == centres
    else:
        factor, sign, rest = re.fullmatch(r"(\d*)j(?: ([+−]) (\S+))?", match[2]).groups()
        start = number(rest) * (-1 if sign == "−" else 1) if rest else 0
        assert centres == [start + int(factor or 1) * step for step in range(len(centres))]
    away = sum(centres) / len(centres) - Fraction(fine_size(axis) - 1, 2)
    assert away == (number(match[3]) * (1 if match[4] == "high" else -1) if match[3] else 0)
    many = Axis(axis.operator, 200, axis.kernel_size, axis.stride, axis.dilation, 200, axis.low, 0, axis.kernel_flipped)
    places = [place - axis.low for _, _, place in walk(many)]
    middle = 100 - 100 % axis.stride
    counts = [places.count(place) for place in range(middle, middle + axis.stride)]
    said = re.search(r"(?:get|gets|read) (?:(once)|([\d, and]+?) (?:time|tap))", words)
    found = [1] if said[1] else list(map(int, re.findall(r"\d+", said[2])))
    assert found == (counts if len(set(counts)) > 1 else counts[:1])
    if axis.operator == TRANSPOSED:
        assert ("checkerboard" in words) == (len(set(counts)) > 1 and min(counts) > 0)
        assert ("gaps" in words) == (min(counts) == 0 < max(counts))


def test_the_remark_says_where_the_centres_fall_and_what_repeats():
    for axis in SOME:
        check_remark(axis_remark(axis), axis)
    remarks = " ".join(map(axis_remark, SOME))
    assert remarks.count("checkerboard") > 5 and remarks.count("gaps") > 5


def test_the_remark_of_another_axis_is_refused():
    with pytest.raises(AssertionError):
        check_remark(axis_remark(Axis(TRANSPOSED, 4, 3, 2, 1, 8, 0, 1)), Axis(TRANSPOSED, 4, 3, 2, 1, 8, 1, 0))


def test_the_remark_reads_as_english():
    assert axis_remark(Axis(TRANSPOSED, 4, 3, 2, 1, 8, 0, 1)) == (
        "Input j is centred on output 2j + 1; together the inputs stand ½ element off the middle, towards the high end. "
        "Between the ends the outputs get 2 and 1 taps in turn: a checkerboard."
    )
    assert axis_remark(Axis(CONVOLUTION, 572, 3, 1, 1, 570, 0, 0)) == (
        "Output j is centred on input j + 1; together the outputs stand in the middle of the inputs. "
        "Between the ends every input is read 3 times."
    )
    assert axis_remark(Axis(TRANSPOSED, 4, 2, 3, 1, 12, 0, -1)).endswith(
        "the outputs get 1, 1 and 0 taps in turn: gaps."
    )


# Two axes.


def rings(tree):
    """`(x, y)` of every ring's cell, and its number."""
    found = {}
    for group in with_class(tree, "pp-ring"):
        rect, label = group.find("rect"), group.find("text")
        found[rect.get("x"), rect.get("y")] = None if label is None else int(label.text)
    return found


def ringed(tree, row):
    """`{place: number}` of the ringed cells of one grid."""
    marked, found = rings(tree), {}
    for group in with_class(tree, "pp-cell"):
        rect, named = group.find("rect"), group.get(f"data-{row}")
        if named and (rect.get("x"), rect.get("y")) in marked:
            found[tuple(map(int, named.split(",")))] = marked[rect.get("x"), rect.get("y")]
    return found


def product_walk(axes):
    """`{(step, place): weight}` of two axes, from the walks of each."""
    found = {}
    for (row, down, y), (column, across, x) in product(*map(walk, axes)):
        taps = [axis.kernel_size - 1 - tap if axis.kernel_flipped else tap for axis, tap in zip(axes, (down, across))]
        found[(row, column), (y, x)] = taps[0] * axes[1].kernel_size + taps[1]
    return found


def test_the_taps_of_a_step_of_two_axes_are_the_product_of_the_walks():
    marked = 0
    for axes in PLANES[:40]:
        look = plane_looks(axes)[0]
        tree = parsed(plane_figure(axes, "pp-x", look=look))
        expected = {
            place: weight
            for (step, place), weight in product_walk(axes).items()
            if step == look.shown and all(0 <= each - axis.low < fine_size(axis) for axis, each in zip(axes, place))
        }
        assert ringed(tree, "fine") == expected and list(ringed(tree, "coarse")) == [look.shown]
        marked += len(expected)
    assert marked > 60


def test_pointing_at_an_element_of_two_axes_rings_who_meets_it():
    marked = 0
    for axes in PLANES[:40]:
        look = plane_looks(axes)[1]
        tree = parsed(plane_figure(axes, "pp-x", look=look))
        drawn = cells(tree, "coarse")
        expected = {
            step: weight
            for (step, place), weight in product_walk(axes).items()
            if place == look.pointed and step in drawn
        }
        assert ringed(tree, "coarse") == expected
        marked += len(expected)
    assert marked > 20


def test_the_tones_of_a_plane_rank_its_elements_by_their_taps():
    checked = 0
    for axes in PLANES[:40]:
        tree = parsed(plane_figure(axes, "pp-x"))
        counts = {}
        for _, place in product_walk(axes):
            counts[place] = counts.get(place, 0) + 1
        toned = {}
        for place, kind in cells(tree, "fine").items():
            if tone := re.search(r"pp-tone-(\d)", kind):
                toned.setdefault(counts[place], set()).add(int(tone[1]))
        tones = [toned[count] for count in sorted(toned)]
        assert all(len(tone) == 1 for tone in tones)
        ranks = [min(tone) for tone in tones]
        assert ranks == sorted(ranks) and len(set(ranks)) == min(len(ranks), 4)
        checked += len(ranks) > 1
    assert checked > 10


def test_the_words_of_a_plane_say_once_what_is_alike():
    square = (Axis(TRANSPOSED, 4, 3, 2, 1, 8, 0, 1),) * 2
    assert plane_sentence(square).startswith("Rows and columns alike: 4 inputs, kernel 3")
    assert plane_sentence(PLANES[0]).count("inputs, kernel") + plane_sentence(PLANES[0]).count("input, kernel") == 2
    assert plane_remark(square).count("checkerboard") == 1


# Both languages.


@needs_node
def test_javascript_draws_every_look_of_one_axis_byte_for_byte_as_python_does():
    given = [(axis, look, room) for axis in SOME for look in looks(axis) for room in (24, 13)]
    call = "[picture.axisFigure(given[0], 'pp-x', given[1], given[2]), picture.axisRemark(given[0])]"
    answers = twin(call, [(vars(axis), vars(look), room) for axis, look, room in given])
    for (axis, look, room), (figure, remark) in zip(given, answers, strict=True):
        assert figure == axis_figure(axis, "pp-x", look=look, room=room)
        assert remark == axis_remark(axis)


@needs_node
def test_javascript_draws_every_look_of_two_axes_byte_for_byte_as_python_does():
    given = [(axes, look, stacked) for axes in PLANES for look in plane_looks(axes) for stacked in (True, False)]
    call = "picture.planeFigure(given[0], 'pp-x', given[1], { stacked: given[2] })"
    sent = [([vars(axis) for axis in axes], vars(look), stacked) for axes, look, stacked in given]
    for (axes, look, stacked), figure in zip(given, twin(call, sent), strict=True):
        assert figure == plane_figure(axes, "pp-x", look=look, stacked=stacked)
    answers = twin("[picture.planeSentence(given), picture.planeRemark(given)]", [axes for axes, _, _ in sent])
    assert answers == [[plane_sentence(axes), plane_remark(axes)] for axes, _, _ in given]


@needs_node
def test_what_a_picture_is_worked_with_is_the_same_asleep_and_awake():
    axes = SOME[-11:]
    answers = twin("[picture.player('pp-x', given.output_size), picture.take([given])]", [vars(axis) for axis in axes])
    assert answers == [[player("pp-x", axis.output_size), take((axis,))] for axis in axes]
    assert "Mirror" in answers[0][1] and "Mirror" not in take((axes[0], axes[0]))
    assert asleep(take((axes[0],))).count("disabled") == 4


@needs_node
def test_javascript_mirrors_an_axis_into_its_adjoint():
    axes = [axis for axis in AXES if axis.operator != POOLING]
    for axis, mirrored in zip(axes, twin("picture.adjoint(given)", [vars(axis) for axis in axes]), strict=True):
        assert mirrored == vars(axis.adjoint())


@needs_node
def test_the_words_of_a_step_and_of_an_element_name_what_the_walk_finds():
    given = [(axis, step) for axis in SOME for step in range(min(steps_of(axis), 4))]
    told = twin("picture.stepInWords([given[0]], given[1])", [(vars(axis), step) for axis, step in given])
    for (axis, step), words in zip(given, told, strict=True):
        places = [place - axis.low for each, _, place in walk(axis) if each == step]
        met = [index for index in places if 0 <= index < fine_size(axis)]
        said = re.search(r"puts? ([\d, and]+|\d+ to \d+)(?:[;.])", words)
        numbers = [int(each) for each in re.findall(r"\d+", said[1])] if said else []
        if said and " to " in said[1]:
            numbers = list(range(numbers[0], numbers[1] + 1))
        assert numbers == met
        lost = re.search(r"; (\d+) tap", words)
        assert (int(lost[1]) if lost else 0) == axis.kernel_size - len(met)
    given = [(axis, axis.low + index) for axis in SOME for index in range(min(fine_size(axis), 4))]
    told = twin("picture.placeInWords([given[0]], given[1])", [(vars(axis), place) for axis, place in given])
    named = 0
    for (axis, place), words in zip(given, told, strict=True):
        steps = [step for step, _, at in walk(axis) if at == place]
        said = re.sub(r"\(weight \d+\)|^\w+ \d+|gets \d+ taps?", "", words)
        listed = list(map(int, re.findall(r"\d+", said)))
        if len(steps) <= 4 and not words.startswith("Dropped"):
            assert listed == steps, words
            named += len(listed)
            taps = [tap for step in steps for each, tap, at in walk(axis) if (each, at) == (step, place)]
            weights = [axis.kernel_size - 1 - tap if axis.kernel_flipped else tap for tap in taps]
            said = list(map(int, re.findall(r"\(weight (\d+)\)", words)))
            assert said == ([] if axis.operator == POOLING else weights), words
    assert named > 200


# The element.


def test_a_picture_carries_its_axes_as_plain_data_and_its_figure_without_the_script():
    axis = Axis(TRANSPOSED, 4, 3, 2, 1, 8, 0, 1, True)
    tree = parsed(picture((axis,), halves=False))
    (data,) = json.loads(tree.get("data-axes"))
    assert data.pop("halves") is False and Axis(**data) == axis
    check_taps(tree, axis)
    assert tree.find(".//figcaption").text and with_class(tree, "pp-remark")[0].text == axis_remark(axis)
    assert len(json.loads(parsed(picture((axis, axis))).get("data-axes"))) == 2


def test_a_picture_of_three_axes_is_refused():
    with pytest.raises(ValueError, match="pass the last two"):
        picture((LONG[0],) * 3)
