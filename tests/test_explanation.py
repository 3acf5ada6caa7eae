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
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from derive import catalog, evaluate, explain
from derive.runtime.errors import LayerError
from derive.runtime.geometry import CONVOLUTION, RESIZING, TRANSPOSED
from derive.runtime.layouts import PAIRED

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "pages_oracle"))
import plain  # noqa: E402

RECORDED = HERE.parent / "derive" / "recorded"
FRAMEWORKS = catalog.frameworks()
LAYERS = {layer.name: layer for framework in FRAMEWORKS.values() for layer in framework.layers}
RUN = [name for name in FRAMEWORKS if (RECORDED / f"{name}-{FRAMEWORKS[name].version}.json.gz").exists()]
SIDES = {False: ("p_low", "p_high"), True: ("c_low", "c_high")}
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


def begun(written):
    """{letter: number} of the lines that lead from the arguments to what the formulas begin with."""
    letters = [plain.formula(line.formula.partition(" = ")[0]).letters for line in written]
    return {letter: int(line.value) for (letter,), line in zip(letters, written, strict=True)}


def wrong_lines(lines, axis, given):
    """What is wrong with the lines of one axis, whose geometry is known, after what is `given` by the arguments."""
    letters = {"k": axis.kernel_size, "s": axis.stride, "d": axis.dilation}
    transposed, wrong = axis.operator == TRANSPOSED, []
    wrong += [
        f"{letter} = {given.get(letter)}, not {number}"
        for letter, number in letters.items()
        if given.get(letter) != number
    ]
    known = {**given, "i": axis.input_size}
    for line in lines:
        letter, _, term = line.formula.rpartition(" = ")
        formula, numbers = plain.formula(term), plain.formula(line.numbers)
        given = put_in(formula, numbers)
        if given is None:
            wrong.append(f"{term} did not become {line.numbers}")
            continue
        if unknown := given.keys() - known.keys():
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


def wrong_consequences(found, axis):
    """What is wrong with what is said to follow for an axis, by its taps alone."""
    taps = [tap * axis.dilation - axis.low for tap in range(axis.kernel_size)]
    values, words = {}, {}
    for each in found:
        values.setdefault(each.name, []).append(each.calculation.value)
        words[each.name] = each.calculation.meaning
    expected = {"centre": taps[0] + taps[-1]}
    if axis.operator == TRANSPOSED:
        expected |= {"look-ahead": -taps[0], "inputs": _inputs(axis)}
        wrong = _wrong_picture(values.pop("other picture", ()), axis) + _wrong_overlap(
            values.pop("overlap", [""])[0], words.get("overlap", ""), axis
        )
        late = -taps[0]
    else:
        wrong, late = [], taps[-1]
        expected |= {"look-ahead": late, "receptive field": len(range(taps[0], taps[-1] + 1))}
        last = (axis.output_size - 1) * axis.stride + taps[-1]
        if unread := len(range(last + 1, axis.input_size)):
            expected["unread"] = unread
        if skipped := len(range(taps[-1] + 1, axis.stride + taps[0])):
            expected["skipped"] = skipped
        if axis.operator == CONVOLUTION:
            full, kept = last + axis.low + 1, axis.low + axis.input_size
            expected["adjoint"] = len(range(kept, full)) - len(range(full, kept))
    told = {name: int(value[0]) for name, value in values.items()}
    if told != expected:
        wrong.append(f"{told}, not {expected}")
    ahead, sign = words.get("look-ahead", ""), "-" if axis.operator == TRANSPOSED else "+"
    if ("causal" in ahead) != (late <= 0) or (late > 0 and f"j·s {sign} {late}" not in ahead):
        wrong.append(f"{ahead}: it is {late}")
    if _halves(words.get("centre", "")) != expected["centre"]:
        wrong.append(f"{words.get('centre')}: it is {expected['centre']} halves")
    return wrong


def _halves(words):
    """How many half elements a sentence says that a centre is off; None where it says nothing."""
    match = re.search(r"centred (?:on|(?:(half an)|(\d+)(½)?) elements? (after|before)) (?:input|output) j·s", words)
    if not match:
        return None
    amount = 1 if match[1] else 2 * int(match[2] or 0) + bool(match[3])
    return -amount if match[4] == "before" else amount


def _inputs(axis):
    """The most inputs whose taps, from first to last, enclose one and the same place, far from the borders."""
    reach, s = (axis.kernel_size - 1) * axis.dilation, axis.stride
    middle = range(10 * reach + 10 * s, 10 * reach + 11 * s)
    return max(sum(j * s <= place <= j * s + reach for j in range(middle[-1] + 1)) for place in middle)


def _wrong_picture(pads, axis):
    """Whether a convolution of stride 1 over the input with zeros between, padded so, reads the same."""
    if len(pads) != 2:
        return [f"the other picture has {len(pads)} pads"]
    low, high = map(int, pads)
    s, k, reach = axis.stride, axis.kernel_size, (axis.kernel_size - 1) * axis.dilation
    stuffed = (axis.input_size - 1) * s + 1
    size = stuffed + low + high - reach
    read = set()
    for place in range(size):
        for tap in range(k):
            at = place + tap * axis.dilation - low
            if 0 <= at < stuffed and at % s == 0:
                read.add((at // s, axis.weight(k - 1 - tap), place))
    return [] if (size, read) == (axis.output_size, set(axis.relation())) else ["the other picture is another one"]


def _wrong_overlap(value, words, axis):
    """Whether outputs far from the borders are written as often as is said."""
    s, far = axis.stride, axis.stride * axis.kernel_size * axis.dilation
    writes = Counter(j * s + tap * axis.dilation for j in range(2 * far // s + 2) for tap in range(axis.kernel_size))
    counts = [writes[place] for place in range(far, far + s)]
    shared = math.gcd(s, axis.dilation)
    reached = [count for place, count in enumerate(counts, far) if place % shared == 0]
    some = Counter(reached)
    most, least = max(some), min(some)
    said = (
        str(most)
        if most == least
        else f"{most} for {some[most]} of {len(reached)} remainders ρ, {least} for the others"
    )
    kind = "no checkerboard" if most == least else "checkerboard" if least else "once or never"
    wrong = [] if value == said else [f"overlap {value}, not {said}"]
    if kind not in words or (kind == "checkerboard" and "no checkerboard" in words) or most - least > 1:
        wrong.append(f"{words}: it is {kind}")
    if (f"one in {shared} is written" in words) != (shared > 1) or sum(counts) != sum(reached):
        wrong.append(f"{words}: one in {shared} is written")
    return wrong


def wrong_windows(lines, axis):
    """What is wrong with the lines of one axis that is asked for a size."""
    first, *others = lines
    wrong = []
    if not eval(first.numbers, {"__builtins__": {}, "floor": math.floor}) == int(first.value) == axis.output_size:
        wrong.append(f"{first.formula} = {first.numbers}, not {axis.output_size}")
    told = [
        re.fullmatch(r"output (\d+) inputs? (\d+)(?: to (\d+))?", f"{line.formula} {line.numbers}") for line in others
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
        alike = alike and LAYERS[layer].layouts.get(name) not in PAIRED
        alike = alike and (value[0] is not None or name in LAYERS[layer].numbers)
        alike = alike and name not in (*LAYERS[layer].tuples, *LAYERS[layer].single)
        written[name] = value[0] if alike and not isinstance(value[0], tuple) else value
    return written


@functools.cache
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
        for place, (told, axis) in enumerate(zip(explanation.axes, geometry.axes, strict=True)):
            if axis.operator == RESIZING:
                assert not wrong_windows(told.lines, axis) and not told.consequences, where
            else:
                assert not wrong_lines(told.lines, axis, begun(told.written)), where
                assert not wrong_consequences(told.consequences, axis), where
            assert axis.output_size == output_size[place], f"{where}: output size {axis.output_size}"
            seen = low[place] if isinstance(low[place], list) else [low[place]]
            assert None in seen or axis.low in seen, f"{where}: low {axis.low}, recorded {seen}"
    assert len(found) >= 3 * len({layer for _, layer, *_ in answers(name)}) - 2 * size_only > 0
    assert size_only == 0 or name == "coreml"


def test_a_window_told_wrong_is_wrong():
    explanation, answer = explain("nn.AdaptiveAvgPool1d(7)", 12), evaluate("nn.AdaptiveAvgPool1d(7)", 12)
    lines, axis = list(explanation.axes[0].lines), answer.axes[0]
    assert not wrong_windows(lines, axis)
    assert wrong_windows(lines[:1], axis)
    for place, line in enumerate(lines):
        off = replace(line, numbers="8" if place == 0 else line.numbers + "1")
        assert wrong_windows([*lines[:place], off, *lines[place + 1 :]], axis)


def test_every_layer_that_answered_is_explained():
    asked = [answer for name in RUN for answer in answers(name)]
    layers = {layer for _, layer, *_ in asked}
    assert len(RUN) >= 29 and len(layers) > 280 and len(asked) > 1500
    run = {layer.name for name in RUN for layer in FRAMEWORKS[name].layers}
    assert len(run - layers) <= 3, run - layers


def of(layer, size, arguments):
    (explained,) = explain(layer, size, **arguments).axes
    return explained, evaluate(layer, size, **arguments).axes[0]


@pytest.mark.parametrize(("layer", "size", "arguments"), EXAMPLES)
def test_an_explanation_emptied_swapped_or_off_by_one_is_wrong(layer, size, arguments):
    explained, axis = of(layer, size, arguments)
    lines, given = list(explained.lines), begun(explained.written)
    assert not wrong_lines(lines, axis, given)
    assert wrong_lines([], axis, given)
    for letter in given:
        assert wrong_lines(lines, axis, {**given, letter: given[letter] + 1}), letter
    for place, line in enumerate(lines):
        assert wrong_lines(
            [*lines[:place], replace(line, value=str(int(line.value) + 1)), *lines[place + 1 :]], axis, given
        )
        assert wrong_lines([*lines[:place], replace(line, meaning=""), *lines[place + 1 :]], axis, given)
        for other in lines[place + 1 :]:
            if other.value != line.value:
                swapped = [{id(line): replace(line, value=other.value)}.get(id(each), each) for each in lines]
                assert wrong_lines(swapped, axis, given), (line, other)
    for line in lines:
        if " = " in line.formula:
            assert wrong_lines([each for each in lines if each is not line], axis, given), line


@pytest.mark.parametrize(("layer", "size", "arguments"), EXAMPLES)
def test_what_follows_left_out_or_off_by_one_is_wrong(layer, size, arguments):
    explained, axis = of(layer, size, arguments)
    found = list(explained.consequences)
    assert len(found) >= 4 and not wrong_consequences(found, axis)
    for place, each in enumerate(found):
        assert wrong_consequences([*found[:place], *found[place + 1 :]], axis), each
        more = re.sub(r"\d+", lambda number: str(int(number[0]) + 1), each.calculation.value, count=1)
        changed = replace(each, calculation=replace(each.calculation, value=more))
        assert wrong_consequences([*found[:place], changed, *found[place + 1 :]], axis), each
        for old, new in (("causal", "late"), ("after", "before"), ("centred on", "centred 1 element after")):
            said = each.calculation.meaning
            if old in said and (each.name == "centre" or old == "causal"):
                told = replace(each, calculation=replace(each.calculation, meaning=said.replace(old, new)))
                assert wrong_consequences([*found[:place], told, *found[place + 1 :]], axis), said


def test_a_low_side_given_as_the_high_one_is_wrong():
    explained, axis = of(*EXAMPLES[0])
    names = {"c_low": "c_high", "c_high": "c_low"}
    renamed = [
        replace(line, formula=re.sub(r"^c_(low|high)", lambda m: names[m[0]], line.formula)) for line in explained.lines
    ]
    assert any("c_low is" in wrong for wrong in wrong_lines(renamed, axis, begun(explained.written)))


def test_an_explanation_shows_every_line_it_holds():
    for layer, size, arguments in EXAMPLES:
        explanation = explain(layer, size, **arguments)
        shown, (axis,) = str(explanation), explanation.axes
        for line in (*axis.written, *axis.lines, *(each.calculation for each in axis.consequences)):
            assert line.formula in shown and f"{line.value}  " in shown and line.meaning in shown
        for each in axis.consequences:
            assert not each.theorem or f"[{each.theorem.number}]" in shown
        data = explanation.as_dict()
        assert data["axes"][0]["written"] == [vars(line) for line in axis.written]
        assert data["axes"][0]["lines"] == [vars(line) for line in axis.lines]
        assert data["axes"][0]["consequences"] == [
            {
                "name": each.name,
                **vars(each.calculation),
                "theorem": each.theorem and f"theorems/{each.theorem.slug}",
            }
            for each in axis.consequences
        ]
        assert data["title"] == shown.splitlines()[0]
        assert [each["address"] for each in data["theorems"]] == [
            f"theorems/{each.slug}" for each in explanation.theorems
        ]


@pytest.mark.parametrize(
    ("line", "beginning", "steps"),
    [
        (
            "jax.lax.conv_transpose(x, w, (2,), ((1, 0),), kernel_size=(3,))",
            "As written, where pair(padding) and not use_consistent_padding",
            [
                "p_low = effective_kernel_size - 1 - padding[0] = 3 - 1 - 1 = 1",
                "p_high = effective_kernel_size - 1 - padding[1] = 3 - 1 - 0 = 2",
            ],
        ),
        (
            "tf.nn.conv1d_transpose(x, w, output_shape=16, strides=2, kernel_size=3)",
            None,
            ["a = output_shape - "],
        ),
        ("nn.Conv1d(1, 1, 4, padding='same')", "As written, where padding == 'same'", ["k = kernel_size = 4"]),
    ],
)
def test_an_explanation_begins_from_the_arguments_as_they_are_written(line, beginning, steps):
    (axis,) = explain(line, 8).axes
    assert beginning in (None, axis.beginning)
    rows = [each.row[0] for each in axis.written]
    for step in steps:
        assert any(row.startswith(step) for row in rows), (step, rows)


def test_no_line_is_told_of_an_argument_that_its_layer_does_not_have():
    told = 0
    for name in RUN:
        for where, _, _, explanation in explained(name)[0]:
            layer = LAYERS[where.partition(",")[0]]
            if "output_padding" not in layer.parameters:
                headings = [explanation.title, *(axis.heading for axis in explanation.axes)]
                assert "output_padding" not in "".join(headings), where
                told += 1
    assert told > 500


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
    headings = [axis.heading for axis in explanation.axes]
    assert explanation.title == "opencv.dnn.Conv: convolution"
    assert "(same_upper)" in headings[0] and headings[1] == "Axis 1: explicit (explicit)"


def test_an_explanation_names_the_theorems_it_rests_on():
    explanation = explain("keras.layers.Conv1DTranspose", 12, kernel_size=3, strides=2, padding="same")
    assert [theorem.slug for theorem in explanation.theorems] == [
        theorem.slug for theorem in catalog.modes()["same_upper"].theorems
    ]
    assert "6.1" in str(explanation)
