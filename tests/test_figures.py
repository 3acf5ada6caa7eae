"""The figures show what the axis does, say the same in words, and are the same in Python and JavaScript."""

import re

import pytest
from drawn import AXES, TRANSPOSED_AXES, column, drawn_links, needs_node, parsed, twin, with_class

from derive.runtime.geometry import CONVOLUTION, TRANSPOSED, Axis
from derive.site.figures import (
    axis_figure,
    axis_sentence,
    grid_figure,
    grid_sentence,
    ladder,
    ladder_sentence,
    live_figure,
    mirror_figure,
    mirror_sentence,
    sizes_figure,
    sizes_sentence,
    static_figure,
)
from derive.site.figures.live import SLIDERS, results_of, sliders_for

DOWN = Axis(CONVOLUTION, 8, 3, 2, 1, 4, 0, 1)
UP = DOWN.adjoint()
THREAD = Axis(TRANSPOSED, 2, 2, 1, 1, 2, 0, 1)


def windows_of_three(size):
    """Kernel 3, stride 3, no more pad than one window per started stride needs: `⌈size/3⌉` by counting the starts."""
    starts = len(range(0, size, 3))
    pad = max(3 * starts - size, 0)
    return Axis(CONVOLUTION, size, 3, 3, 1, starts, pad // 2, pad - pad // 2)


STAIR = [windows_of_three(size) for size in range(3, 8)]
PICKS = {"smallest": ["OpenCV", "TVM"], "largest": ["Keras"]}


def every_figure():
    return {
        "axis": static_figure(UP),
        "convolution": static_figure(DOWN),
        "ladder": ladder(DOWN, UP),
        "sizes": sizes_figure(STAIR, 2, PICKS),
        "mirror": mirror_figure(UP),
        "grid": grid_figure([[1, 2], [3, 4]], [[1, 0], [2, 1]], THREAD),
        "live": live_figure(UP, "same_upper", "largest", name="pp-live-figure"),
    }


def check_links(tree, axis):
    """Raises unless the links are the relation, each once."""
    links = drawn_links(tree)
    assert len(links) == len(set(links))
    assert set(links) == axis.relation()


def test_many_axes_are_drawn_of_both_operators():
    assert len(AXES) > 800
    assert min(len(TRANSPOSED_AXES), len(AXES) - len(TRANSPOSED_AXES)) > 300


def test_the_links_drawn_are_the_relation_of_the_axis():
    for axis in AXES:
        check_links(parsed(axis_figure(axis)), axis)


def test_a_figure_of_another_axis_is_refused_by_the_link_checker():
    with pytest.raises(AssertionError):
        check_links(parsed(axis_figure(UP)), Axis(TRANSPOSED, 4, 3, 2, 1, 8, 1, 0))


def test_each_link_ends_on_the_cells_it_names():
    for axis in AXES:
        tree = parsed(axis_figure(axis))
        cells = {}
        for group in with_class(tree, "pp-cell"):
            rect, label = group.find("rect"), group.find("text")
            kind = rect.get("class").split()[0]
            if kind in ("pp-in", "pp-out"):
                cells[kind, int(label.text)] = column(rect)
        for path in with_class(tree, "pp-tap"):
            if path.get("data-input") is None:
                continue
            start, end = re.fullmatch(r"M(\d+) \d+C\d+ \d+ \d+ \d+ (\d+) \d+", path.get("d")).groups()
            assert int(start) == cells["pp-in", int(path.get("data-input"))]
            assert int(end) == cells["pp-out", int(path.get("data-output"))]


def test_every_cell_of_the_full_result_or_the_padded_input_is_drawn_once():
    for axis in AXES:
        rects = [rect.get("class").split()[0] for rect in parsed(axis_figure(axis)).iter("rect")]
        sides = (axis.low, axis.high)
        taken, added = sum(side for side in sides if side > 0), -sum(side for side in sides if side < 0)
        if axis.operator == TRANSPOSED:
            assert (rects.count("pp-in"), rects.count("pp-crop")) == (axis.input_size, taken)
            assert (rects.count("pp-zero"), rects.count("pp-out")) == (added, axis.output_size - added)
        else:
            assert (rects.count("pp-out"), rects.count("pp-pad")) == (axis.output_size, taken)
            assert (rects.count("pp-crop"), rects.count("pp-in")) == (added, axis.input_size - added)


def test_the_numbers_along_the_fine_row_count_the_links_of_each_element():
    for axis in AXES:
        tree = parsed(axis_figure(axis))
        numbers = [int(text.text) for text in with_class(tree, "pp-count")]
        if axis.operator == TRANSPOSED:
            ends, elements = [output for _, _, output in axis.relation()], range(axis.output_size)
        else:
            ends = [place for place, _, _ in axis.relation()]
            elements = range(max(0, -axis.low), axis.input_size + min(0, axis.high))
        assert numbers == [ends.count(element) for element in elements]
        assert len(with_class(tree, "pp-overlap")) == sum(numbers)
        hollow = len(with_class(tree, "pp-idle")) - sum(
            text.get("class").endswith("pp-idle") for text in tree.iter("text")
        )
        appended = sum(rect.get("class") == "pp-zero" for rect in tree.iter("rect"))
        assert hollow == numbers.count(0) - appended


def test_the_diamond_stands_over_the_outermost_element_of_the_larger_side():
    marked = 0
    for axis in AXES:
        tree = parsed(axis_figure(axis))
        diamonds = with_class(tree, "pp-odd")
        odd = min(axis.low, axis.high) >= 0 and abs(axis.low - axis.high) == 1
        assert len(diamonds) == odd
        if odd:
            kind = "pp-crop" if axis.operator == TRANSPOSED else "pp-pad"
            columns = [column(rect) for rect in tree.iter("rect") if rect.get("class") == kind]
            assert column(diamonds[0]) == (min(columns) if axis.low > axis.high else max(columns))
            assert diamonds[0].find("title").text == "odd"
            marked += 1
    assert marked > 200


def test_the_diamond_changes_sides_between_the_crop_and_its_mirror_image():
    changed = 0
    for axis in TRANSPOSED_AXES:
        tree = parsed(mirror_figure(axis))
        diamonds = with_class(tree, "pp-odd")
        if diamonds:
            crop, pad = map(column, diamonds)
            assert (crop < pad) == (axis.low > axis.high)
            changed += 1
    assert changed > 100


def test_the_mirror_image_does_the_same_multiplications():
    for axis in TRANSPOSED_AXES:
        links = drawn_links(parsed(mirror_figure(axis)))
        assert all(links.count(triple) == 2 for triple in axis.relation())
        assert len(links) == 2 * len(axis.relation())


def test_sliding_over_the_mirror_image_leaves_one_window_per_output():
    for axis in TRANSPOSED_AXES:
        figure = parsed(mirror_figure(axis))
        rows = [rect for rect in figure.iter("rect") if rect.get("y") == "242" and rect.get("class") != "pp-crop"]
        assert len(range(len(rows) - axis.effective_kernel_size + 1)) == axis.output_size


def test_the_ladder_draws_the_same_links_twice_and_one_odd_element_in_each():
    down, up = (parsed(drawing) for drawing in re.findall(r"<svg.*?</svg>", ladder(DOWN, UP), re.S))
    check_links(down, DOWN)
    check_links(up, UP)
    assert {frozenset(re.findall(r"\d+", path.get("d"))) for path in with_class(down, "pp-tap")} == {
        frozenset(re.findall(r"\d+", path.get("d"))) for path in with_class(up, "pp-tap")
    }
    assert [column(mark) for mark in with_class(down, "pp-odd")] == [column(mark) for mark in with_class(up, "pp-odd")]


def test_the_ladder_refuses_a_layer_that_is_not_the_transpose():
    with pytest.raises(ValueError, match="not the transpose"):
        ladder(DOWN, Axis(TRANSPOSED, 4, 3, 2, 1, 8, 1, 0))


def test_the_sizes_filled_are_those_with_the_output_size():
    tree = parsed(sizes_figure(STAIR, 2, PICKS))
    rects = [rect.get("class") for rect in tree.iter("rect")]
    assert rects.count("pp-in") == 4 + 5 + 6
    assert rects.count("pp-none") == 3 + 7


def test_the_sizes_must_be_all_there():
    with pytest.raises(ValueError, match="not consecutive"):
        sizes_figure([STAIR[1], STAIR[3]], 2, PICKS)


def test_the_grid_shows_the_full_result_and_strikes_out_what_is_cropped():
    tree = parsed(grid_figure([[1, 2], [3, 4]], [[1, 0], [2, 1]], THREAD))
    shown = [(group.find("rect").get("class"), int(group.find("text").text)) for group in with_class(tree, "pp-cell")]
    assert shown[:4] == [("pp-in", value) for value in (1, 2, 3, 4)]
    # By hand: 1·K at the corner, 2·K one to the right, 3·K one down, 4·K one of each.
    assert shown[8:] == [
        ("pp-out", 1),
        ("pp-out", 2),
        ("pp-crop", 0),
        ("pp-out", 5),
        ("pp-out", 9),
        ("pp-crop", 2),
        ("pp-crop", 6),
        ("pp-crop", 11),
        ("pp-crop", 4),
    ]


def test_the_grid_refuses_squares_of_other_sizes():
    with pytest.raises(ValueError, match="squares of its sizes"):
        grid_figure([[1, 2, 3], [4, 5, 6]], [[1, 0], [2, 1]], THREAD)


def test_the_sentence_names_the_numbers_counted_from_the_relation():
    for axis in AXES:
        sentence = axis_sentence(axis)
        numbers = dict(re.findall(r"(kernel|stride|dilation|full length|keeps|padded length) (\d+)", sentence))
        inputs, outputs = axis.input_size, axis.output_size
        assert sentence.startswith(f"{inputs} input{'s' * (inputs != 1)}, kernel {axis.kernel_size}, ")
        written = [int(n) for n in re.findall(r"(\d+) output", sentence)] or [int(numbers["keeps"])]
        assert written == [outputs]
        # Uncropped and unbounded, the same walk writes the full result: its last place is its length.
        if axis.operator == TRANSPOSED:
            wide = Axis(TRANSPOSED, inputs, axis.kernel_size, axis.stride, axis.dilation, 1000, 0, 0)
            assert int(numbers["full length"]) == max(output for _, _, output in wide.relation()) + 1
        sides = dict.fromkeys(("low", "high"), 0)
        if match := re.search(r"(?:crops|pads) (\d+) low and (\d+) high", sentence):
            sides = {"low": int(match[1]), "high": int(match[2])}
        for verb, number, side in re.findall(r"(crops|pads|appends|drops) (\d+)(?: \w+)? (low|high)", sentence):
            sides[side] = int(number) if verb in ("crops", "pads") else -int(number)
        assert (sides["low"], sides["high"]) == (axis.low, axis.high)
        odd = re.search(r"the odd (crop|pad) is (low|high)", sentence)
        assert bool(odd) == (min(sides.values()) >= 0 and abs(axis.low - axis.high) == 1)
        assert not odd or sides[odd[2]] == max(sides.values())


def test_the_sentences_read_as_english():
    assert axis_sentence(Axis(TRANSPOSED, 12, 3, 2, 1, 24, 0, 1)) == (
        "12 inputs, kernel 3, stride 2: full length 25, keeps 24, crops 0 low and 1 high; the odd crop is high."
    )
    assert axis_sentence(Axis(TRANSPOSED, 1, 1, 2, 1, 2, 0, -1)) == (
        "1 input, kernel 1, stride 2: full length 1, crops 0 low and appends 1 zero high, 2 outputs."
    )
    assert axis_sentence(Axis(CONVOLUTION, 4, 2, 3, 2, 1, -1, 0)) == (
        "4 inputs, kernel 2, stride 3, dilation 2: drops 1 input low and pads 0 high, padded length 3, 1 output."
    )
    assert mirror_sentence(UP) == (
        "Cropping 0 low and 1 high of the full result is padding 2 low and 1 high of the zero-stuffed input; "
        "the odd element is at the end as a crop and at the beginning as a pad."
    )
    assert ladder_sentence(DOWN, UP) == (
        "Read downwards, a convolution takes 8 elements to 4; read upwards along the same 11 links, the transposed "
        "convolution takes 4 to 8. What one pads the other crops: 0 low and 1 high."
    )
    assert sizes_sentence(STAIR, 2, PICKS) == (
        "A convolution with kernel 3 and stride 3 gives 2 outputs for 4, 5 and 6 inputs: "
        "smallest 4 (OpenCV, TVM); largest 6 (Keras)."
    )
    assert grid_sentence(THREAD) == (
        "2×2 inputs and a 2×2 kernel with stride 1 give 3×3; keeping 2×2 crops 0 low and 1 high on each axis; "
        "the odd crop is high."
    )


@pytest.mark.parametrize("kind", every_figure())
def test_every_figure_is_described_and_takes_its_colours_from_classes(kind):
    figure = every_figure()[kind]
    tree = parsed(figure)
    for drawing in tree.iter("svg"):
        assert drawing.get("role") == "img"
        described = {element.get("id"): element.text for element in drawing if element.tag in ("title", "desc")}
        assert list(described) == drawing.get("aria-labelledby").split() and all(described.values())
    assert tree.find(".//figcaption").text
    assert not re.search(r"(?<!&)#[0-9a-fA-F]{3,8}\b|rgb|hsl|(fill|stroke|color)=|fill:|stroke:|color:", figure)
    assert "\n\n" not in figure, "a blank line would end the HTML block in Markdown"


def test_no_text_is_ever_smaller_than_eleven_pixels():
    for figure in every_figure().values():
        for drawing in parsed(figure).iter("svg"):
            least, natural = int(re.search(r"min-width:(\d+)px", drawing.get("style"))[1]), drawing.get("viewBox")
            scale = (least + 1) / int(natural.split()[2])
            assert min(int(text.get("font-size")) for text in drawing.iter("text")) * scale >= 11


def test_ids_are_unique_on_a_page_with_every_figure():
    ids = re.findall(r'\bid="([^"]+)"', "".join(every_figure().values()))
    assert len(ids) == len(set(ids)) > 12


def test_a_live_figure_without_its_script_still_shows_the_axis_and_its_numbers():
    numbers = {"pad_low": 1, "pad_high": 1, "asked_pad_high": 1}
    tree = parsed(live_figure(Axis(TRANSPOSED, 4, 3, 2, 1, 8, 1, 0), "explicit", "chosen", 1, "pp-here", **numbers))
    check_links(tree, Axis(TRANSPOSED, 4, 3, 2, 1, 8, 1, 0))
    assert [value.text for value in tree.iter("dd")] == ["8", "1", "0"]
    sliders = list(tree.iter("input"))
    assert [slider.get("name") for slider in sliders] == [*SLIDERS, None], "and one for the step"
    assert all("disabled" in slider.attrib for slider in sliders)


@needs_node
def test_javascript_draws_every_axis_byte_for_byte_as_python_does():
    answers = twin("[picture.axisFigure(given, 'pp-x'), picture.axisSentence(given)]", [vars(axis) for axis in AXES])
    assert len(answers) == len(AXES)
    for axis, (figure, sentence) in zip(AXES, answers, strict=True):
        assert figure == axis_figure(axis, "pp-x")
        assert sentence == axis_sentence(axis)


@needs_node
def test_sides_that_are_no_halves_have_no_odd_element_in_either_twin():
    given = [vars(axis) | {"halves": False} for axis in AXES]
    answers = twin("[picture.axisFigure(given, 'pp-x'), picture.axisSentence(given)]", given)
    for axis, (figure, sentence) in zip(AXES, answers, strict=True):
        assert figure == axis_figure(axis, "pp-x", halves=False)
        assert sentence == axis_sentence(axis, halves=False)
        assert "pp-odd" not in figure and "odd" not in sentence


@needs_node
def test_javascript_writes_the_same_sliders_and_numbers():
    numbers = [
        {"input_size": 4, "kernel_size": 9, "stride": 2, "dilation": 1},
        dict(zip(SLIDERS, (4, 3, 2, 1, 1, 0, 6, 1), strict=True)),
    ]
    assert twin("figures.slidersFor(given, 'pp-x')", numbers) == [sliders_for(given, "pp-x") for given in numbers]
    axes = AXES[::7]
    answers = twin("figures.resultsOf(given.operator, given)", [vars(axis) for axis in axes])
    assert answers == [results_of(axis) for axis in axes]


@needs_node
def test_javascript_asks_the_size_rule_first_and_gives_its_answer_to_the_mode():
    asked = twin(
        "(() => { const seen = [];"
        " window.padproof = { SIZES: { largest: (a) => { seen.push(a); return 7; } }, CONVOLUTION: {},"
        " TRANSPOSED: { same: (a) => { seen.push(a); return [8, 0, 1]; } } };"
        " return [figures.axisOf('transposed convolution', 'same', 'largest', given, false), seen]; })()",
        [{"input_size": 4, "kernel_size": 3, "stride": 2, "dilation": 1}],
    )
    axis, (first, second) = asked[0]
    assert (first["output_padding"], second["output_padding"]) == (0, 7)
    assert (axis["output_size"], axis["low"], axis["high"]) == (8, 0, 1)
