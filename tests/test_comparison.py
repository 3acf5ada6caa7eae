"""Two layers side by side are called equal exactly where every step reads every tap from the same place."""

import json
import random
from itertools import product

import pytest
from click.testing import CliRunner

from derive.commands import main
from derive.diagnosis.comparison import Comparison
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED, Axis, Geometry

UPSAMPLE = "nn.ConvTranspose1d(8, 8, 3, stride=2, padding=1, output_padding=1)"
KERAS = "keras.layers.Conv1DTranspose(1, 3, strides=2, padding='same')"


def compared(*pairs):
    """The comparison of two layers with these axes."""
    first, second = (Geometry("layer", "mode", axes) for axes in zip(*pairs, strict=True))
    return Comparison(first, second)


def places(axis):
    """Where each step reads or writes through each weight, in range or not, and how many steps and sizes there are."""
    steps = axis.input_size if axis.operator == TRANSPOSED else axis.output_size
    walked = {
        (step, axis.weight(tap), tap if axis.operator == POOLING else 0): step * axis.stride
        + tap * axis.dilation
        - axis.low
        for step, tap in product(range(steps), range(axis.kernel_size))
    }
    return axis.operator, axis.output_size, walked


def axes():
    """Axes of one input size, a few of every operator."""
    for operator, size, kernel, stride, dilation in product(
        (CONVOLUTION, TRANSPOSED, POOLING), (1, 2), (1, 2), (1, 2), (1, 2)
    ):
        for low, flipped in product((-1, 0, 1), (False, True)):
            yield Axis(operator, 2, kernel, stride, dilation, size, low, 0, flipped)


def test_two_axes_are_equal_exactly_where_they_read_the_same_places():
    found = list(axes())
    chance = random.Random(12)
    near = [(one, other) for one in found for other in chance.sample(found, 25)]
    near += [(one, one) for one in found]
    equal = 0
    for one, other in near:
        same = places(one) == places(other)
        assert (not compared((one, other)).differs) == same, (one, other)
        equal += same
    assert len(near) > 7000 and len(near) - equal > 1000 and equal > len(found)


def test_the_high_side_alone_makes_no_difference():
    one = Axis(CONVOLUTION, 8, 3, 2, 1, 4, 1, 1)
    other = Axis(CONVOLUTION, 8, 3, 2, 1, 4, 1, 0)
    assert not compared((one, other)).differs and "equal" in compared((one, other)).verdict


@pytest.mark.parametrize(
    ("first", "second", "says"),
    [
        (UPSAMPLE, KERAS, "shifted, by 1 element of the output"),
        (UPSAMPLE, UPSAMPLE, "equal"),
        (
            "nn.Conv1d(1, 1, 3, stride=2, padding=1)",
            "keras.layers.Conv1D(1, 3, 2, 'same')",
            "by 1 element of the input",
        ),
        ("nn.Conv1d(1, 1, 3, padding=1)", "keras.layers.Conv1D(1, 3, padding='same')", "equal"),
        ("nn.Conv1d(1, 1, 3)", "nn.Conv1d(1, 1, 3, padding=1)", "output_size=6 against 8"),
        ("nn.Conv1d(1, 1, 3, padding=1)", "nn.Conv1d(1, 1, 5, padding=2)", "kernel_size"),
        ("nn.Conv1d(1, 1, 3, padding=1)", "nn.Conv1d(1, 1, 3, padding=1, padding_mode='reflect')", "boundary"),
        ("nn.Conv1d(1, 1, 3, padding=1)", "nn.MaxPool1d(3, 1, 1)", "a convolution and a pooling"),
    ],
)
def test_what_differs_is_said_and_marked(first, second, says):
    run = CliRunner().invoke(main, ["evaluate", first, "-i", "8", "--against", second])
    assert run.exit_code == 0
    *rows, verdict = run.output.splitlines()
    assert says in verdict
    assert any("≠" in row for row in rows) == (not verdict.startswith("equal"))
    told = json.loads(CliRunner().invoke(main, ["evaluate", first, "-i", "8", "--against", second, "--json"]).output)
    assert told["verdict"] == verdict and bool(told["differs"]) == (not verdict.startswith("equal"))


def test_a_shift_on_one_of_two_axes_is_told_per_axis():
    run = CliRunner().invoke(
        main,
        [
            *("evaluate", "nn.Conv2d(8, 8, 3, stride=2, padding=1)", "-i", "8,9"),
            *("--against", "keras.layers.Conv2D(1, 3, strides=2, padding='same')"),
        ],
    )
    assert "by (1, 0) elements of the input" in run.output


def test_a_mistake_in_the_second_line_is_one_line_too():
    run = CliRunner().invoke(main, ["evaluate", UPSAMPLE, "-i", "8", "--against", "nn.Conv1d(1, 1, 9)"])
    assert run.exit_code == 2 and run.stdout == "" and len(run.stderr.splitlines()) == 1
