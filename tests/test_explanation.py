"""Each line of an explanation computes what it says, and size and sides are what the framework answered.

Lines are read as text, by a reader that shares nothing with what printed them: each formula is evaluated at the numbers
put into it, and these are the layer's own. Asked of every layer that is run, at answers taken evenly from its record.
"""

import functools
import gzip
import json
import math
import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from derive import catalog, evaluate, explain
from derive.runtime.errors import LayerError
from derive.runtime.geometry import RESIZING, TRANSPOSED
from derive.runtime.layouts import PAIRED

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "pages_oracle"))
import plain  # noqa: E402

RECORDED = HERE.parent / "derive" / "recorded"
FRAMEWORKS = catalog.frameworks()
LAYERS = {layer.name: layer for framework in FRAMEWORKS.values() for layer in framework.layers}
RUN = [name for name in FRAMEWORKS if (RECORDED / f"{name}-{FRAMEWORKS[name].version}.json.gz").exists()]
CHOSEN = "the size that output_padding picks"
SIDES = {False: ("p_low", "p_high"), True: ("c_low", "c_high")}
LETTERS = {"pad_low": "p_low", "pad_high": "p_high", "asked_pad_high": "p_arg"}
ALONE = ("numpy.convolve", 3, dict(kernel_size=5, mode="same"))
EXAMPLES = [
    ("keras.layers.Conv1DTranspose", 5, dict(kernel_size=4, strides=3, padding="same", output_padding=1)),
    ("keras.layers.Conv1D", 9, dict(kernel_size=4, strides=3, padding="same")),
    ("torch.nn.Conv1d", 9, dict(kernel_size=4, padding="same")),
    ("torch.nn.ConvTranspose1d", 9, dict(kernel_size=3, stride=2, padding=1, output_padding=1)),
    ALONE,
]


def tuples(value):
    return tuple(map(tuples, value)) if isinstance(value, list) else value


@functools.cache
def answers(name, each=3):
    """(variant, layer, arguments, sizes, answer) of a framework's newest release, a few of every layer and variant."""
    path = RECORDED / f"{name}-{FRAMEWORKS[name].version}.json.gz"
    vectors = json.loads(gzip.decompress(path.read_bytes()))
    flagged = {place for flag in vectors["flags"] for place in flag["answers"]}
    taken, place = [], 0
    for variant, by_layer in vectors["series"].items():
        for layer, bodies in by_layer.items():
            found = []
            for body in bodies:
                for at, answer in enumerate(body["answers"]):
                    if isinstance(answer, list) and 0 not in answer[0] and place not in flagged:
                        found.append((body, at, answer))
                    place += 1
            for body, at, answer in found[:: max(len(found) // each, 1)]:
                columns = [key for key in body if key not in ("arguments", "answers", "inferred", "input_size")]
                arguments = {key: tuples(value) for key, value in body["arguments"].items()}
                arguments |= {key: tuples(body[key][at]) for key in columns}
                taken.append((variant, layer, arguments, tuple(body["input_size"][at]), answer))
    return taken


def put_in(formula, numbers):
    """{letter: number} by which a formula became another, or nothing where it did not."""
    seen = set()

    def group(match):
        letter = match[0]
        if letter in ("max", "min", "and", "or", "not", "divides"):
            return letter
        if letter in seen:
            return f"(?P={letter})"
        seen.add(letter)
        return rf"(?P<{letter}>-?\d+|\(-\d+\))"

    pattern = re.sub(r"[A-Za-z_]\w*", group, re.escape(formula.code).replace(r"\ ", " "))
    match = re.fullmatch(pattern, numbers.code)
    return match and {letter: int(number.strip("()")) for letter, number in match.groupdict().items()}


def given_by_the_caller(title):
    """The letters that no line needs to give: the mode's parameters, and output_padding."""
    mode = catalog.modes()[re.search(r"\((\w+)\)(?:, at|Derivation|Axis|$)", title)[1]]
    choice = re.sub(r"Derivation|Axis \d", "", title.partition(", at ")[2])
    return {LETTERS[each.name] for each in mode.parameters} | {"a" if choice in ("", CHOSEN) else "a_arg"}


def wrong_lines(lines, axis, title):
    """What is wrong with the lines of one axis, whose geometry is known."""
    callers = given_by_the_caller(title)
    known = dict(i=axis.input_size, k=axis.kernel_size, s=axis.stride, d=axis.dilation)
    transposed, wrong = axis.operator == TRANSPOSED, []
    for line in lines:
        letter, _, term = line.formula.rpartition(" = ")
        formula, numbers = plain.formula(term), plain.formula(line.numbers)
        given = put_in(formula, numbers)
        if given is None:
            wrong.append(f"{term} did not become {line.numbers}")
            continue
        if unknown := given.keys() - known.keys() - callers:
            wrong.append(f"{line.formula}: no line gives {', '.join(sorted(unknown))}")
        clash = {name for name, number in given.items() if known.get(name, number) != number}
        if clash:
            wrong.append(f"{line.formula}: {', '.join(f'{name} = {known[name]}, not {given[name]}' for name in clash)}")
        if not formula.at(given) == numbers.at({}) == int(line.value):
            wrong.append(f"{line.formula} = {line.numbers} = {numbers.at({})}, not {line.value}")
        if not line.meaning:
            wrong.append(f"{line.formula} means nothing")
        known |= given
        if letter:
            (name,) = plain.formula(letter).letters
            known[name] = int(line.value)
    expected = {"k_hat": axis.effective_kernel_size, "N" if transposed else "o": axis.output_size}
    expected |= dict(zip(SIDES[transposed], (axis.low, axis.high), strict=True))
    if not any("k̂" in line.formula for line in lines):
        del expected["k_hat"]
    for name, number in expected.items():
        if known.get(name) != number:
            wrong.append(f"{name} is {number}, not {known.get(name)}")
    return wrong


def wrong_windows(lines, axis):
    """What is wrong with the lines of one axis that is asked for a size."""
    first, *others = lines
    wrong = []
    if not eval(first.numbers, {"__builtins__": {}, "floor": math.floor}) == int(first.value) == axis.output_size:
        wrong.append(f"{first.formula} = {first.numbers}, not {axis.output_size}")
    told = [
        found
        for line in others
        if (found := re.match(r"output (\d+) reads inputs? (\d+)(?: to (\d+))?$", line.formula))
    ]
    for output, low, high in (found.groups() for found in told):
        seen = {one for one, _, place in axis.relation() if place == int(output)}
        if seen != set(range(int(low), int(high or low) + 1)):
            wrong.append(f"output {output} reads {sorted(seen)}, not {low} to {high}")
    if bool(told) != bool(axis.relation()):
        wrong.append("nothing is said of what is read, or something where nothing is known")
    return wrong


def as_written(layer, arguments, rank):
    """The arguments as `explain` takes them: one value where all axes have the same, and with a number of channels."""
    written = {"out_channels": 1} if "out_channels" in LAYERS[layer].spatial else {}
    for name, value in arguments.items():
        alike = isinstance(value, tuple) and len(value) == rank and len(set(value)) == 1
        alike = alike and LAYERS[layer].layouts.get(name) not in PAIRED and value[0] is not None
        alike = alike and name not in (*LAYERS[layer].tuples, *LAYERS[layer].single)
        written[name] = value[0] if alike and not isinstance(value[0], tuple) else value
    return written


def explained(name):
    """(answer, geometry, explanation) of a framework's sample, and how many have no more than a size."""
    found, size_only = [], 0
    for variant, layer, arguments, sizes, answer in answers(name):
        given = dict(version=FRAMEWORKS[name].version, variant=variant or None)
        given |= as_written(layer, arguments, len(sizes))
        size = sizes if len(sizes) > 1 else sizes[0]
        try:
            found.append(
                (
                    f"{layer}, {arguments} on {sizes}",
                    answer,
                    evaluate(layer, size, **given),
                    explain(layer, size, **given),
                )
            )
        except LayerError as error:
            if "only the size" not in str(error):
                raise
            size_only += 1
    return found, size_only


@pytest.mark.parametrize("name", RUN)
def test_the_explanation_of_a_recorded_answer_computes_it(name):
    found, size_only = explained(name)
    for where, (output_size, low, _), geometry, explanation in found:
        for place, ((heading, lines), axis) in enumerate(zip(explanation.axes, geometry.axes, strict=True)):
            resizing = axis.operator == RESIZING
            assert not (
                wrong_windows(lines, axis) if resizing else wrong_lines(lines, axis, explanation.title + heading)
            ), where
            assert axis.output_size == output_size[place], f"{where}: output size {axis.output_size}"
            seen = low[place] if isinstance(low[place], list) else [low[place]]
            assert None in seen or axis.low in seen, f"{where}: low {axis.low}, recorded {seen}"
    assert len(found) >= 3 * len({layer for _, layer, *_ in answers(name)}) - 2 * size_only > 0
    assert size_only == 0 or name == "coreml"


def test_a_window_told_wrong_is_wrong():
    explanation, answer = explain("nn.AdaptiveAvgPool1d(7)", 12), evaluate("nn.AdaptiveAvgPool1d(7)", 12)
    lines, axis = list(explanation.axes[0][1]), answer.axes[0]
    assert not wrong_windows(lines, axis)
    assert wrong_windows(lines[:1], axis)
    for place, line in enumerate(lines[:-1]):
        off = replace(line, numbers="8") if place == 0 else replace(line, formula=line.formula + "1")
        assert wrong_windows([*lines[:place], off, *lines[place + 1 :]], axis)


def test_every_layer_that_answered_is_explained():
    asked = [answer for name in RUN for answer in answers(name)]
    layers = {layer for _, layer, *_ in asked}
    assert len(RUN) >= 29 and len(layers) > 280 and len(asked) > 1500
    run = {layer.name for name in RUN for layer in FRAMEWORKS[name].layers}
    assert len(run - layers) <= 3, run - layers


def of(layer, size, arguments):
    explanation = explain(layer, size, **arguments)
    ((_, lines),) = explanation.axes
    return list(lines), evaluate(layer, size, **arguments).axes[0], explanation.title


@pytest.mark.parametrize(("layer", "size", "arguments"), EXAMPLES)
def test_an_explanation_emptied_swapped_or_off_by_one_is_wrong(layer, size, arguments):
    lines, axis, title = of(layer, size, arguments)
    assert not wrong_lines(lines, axis, title)
    assert wrong_lines([], axis, title)
    for place, line in enumerate(lines):
        assert wrong_lines(
            [*lines[:place], replace(line, value=str(int(line.value) + 1)), *lines[place + 1 :]], axis, title
        )
        assert wrong_lines([*lines[:place], replace(line, meaning=""), *lines[place + 1 :]], axis, title)
        for other in lines[place + 1 :]:
            if other.value != line.value:
                swapped = [{id(line): replace(line, value=other.value)}.get(id(each), each) for each in lines]
                assert wrong_lines(swapped, axis, title), (line, other)
    for line in lines:
        if " = " in line.formula:
            assert wrong_lines([each for each in lines if each is not line], axis, title), line


def test_a_low_side_given_as_the_high_one_is_wrong():
    lines, axis, title = of(*EXAMPLES[0])
    names = {"c_low": "c_high", "c_high": "c_low"}
    renamed = [replace(line, formula=re.sub(r"^c_(low|high)", lambda m: names[m[0]], line.formula)) for line in lines]
    assert any("c_low is" in wrong for wrong in wrong_lines(renamed, axis, title))


def test_an_explanation_shows_every_line_it_holds():
    for layer, size, arguments in EXAMPLES:
        explanation = explain(layer, size, **arguments)
        shown = str(explanation)
        for line in explanation.axes[0][1]:
            assert line.formula in shown and f"{line.value}  " in shown and line.meaning in shown
        data = explanation.as_dict()
        assert data["axes"][0]["lines"] == [vars(line) for line in explanation.axes[0][1]]
        assert data["title"] == shown.splitlines()[0]
        assert [each["address"] for each in data["theorems"]] == [
            f"theorems/{each.slug}" for each in explanation.theorems
        ]


def test_an_explanation_says_where_the_paired_convolution_does_not_map_back():
    words = str(
        explain("torch.nn.ConvTranspose1d", 7, kernel_size=3, stride=2, padding=1, dilation=3, output_padding=2)
    )
    assert "does not map N back to i" in words
    assert "does not" not in str(
        explain("torch.nn.ConvTranspose1d", 7, kernel_size=3, stride=2, padding=1, output_padding=1)
    )


def test_an_explanation_names_the_mode_of_each_axis_where_they_differ():
    given = dict(auto_pad="SAME_UPPER", dilations=(1, 3), kernel_shape=(2, 7), strides=(1, 2), variant="classic")
    explanation = explain("opencv.dnn.Conv", (2, 12), **given)
    headings = [heading for heading, _ in explanation.axes]
    assert explanation.title == "opencv.dnn.Conv: convolution"
    assert "(same_upper)" in headings[0] and headings[1] == "Axis 1: explicit (explicit)"


def test_an_explanation_names_the_theorems_it_rests_on():
    explanation = explain("keras.layers.Conv1DTranspose", 12, kernel_size=3, strides=2, padding="same")
    assert [theorem.slug for theorem in explanation.theorems] == [
        theorem.slug for theorem in catalog.modes()["same_upper"].theorems
    ]
    assert "6.1" in str(explanation)
