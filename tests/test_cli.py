"""The command line: answers, and one clear line for every mistake."""

import json

import pytest
from click.testing import CliRunner

from derive.__main__ import main

KERAS = "Conv2DTranspose(32, 3, strides=2, padding='same')"


def run(*arguments):
    return CliRunner().invoke(main, list(arguments))


def test_evaluate_prints_sizes_and_crops():
    done = run("evaluate", KERAS, "--input-size", "12,16")
    assert done.exit_code == 0
    assert "(24, 32)" in done.output and "((0, 1), (0, 1))" in done.output


def test_evaluate_prints_json():
    answer = json.loads(run("evaluate", KERAS, "--input-size", "12,16", "--json").output)
    assert answer == {
        "layer": "keras.layers.Conv2DTranspose",
        "version": "3.15.0",
        "operator": "transposed convolution",
        "mode": "same_upper",
        "input_size": [12, 16],
        "output_size": [24, 32],
        "crop": [[0, 1], [0, 1]],
        "boundary": "zeros",
        "kernel_flipped": False,
    }


def test_explain_prints_the_numbers_line_by_line():
    done = run("explain", "nn.Conv1d(1, 1, 3, stride=2, padding=1)", "-i", "7")
    assert done.exit_code == 0
    assert "⌊(7 + 1 + 1 - 3)/2⌋ + 1 = 4" in done.output


def test_explain_prints_json():
    answer = json.loads(run("explain", KERAS, "-i", "12,16", "--json").output)
    assert len(answer["axes"]) == 2
    assert {"formula": "c_low = ⌊c/2⌋", "numbers": "⌊1/2⌋", "value": "0"}.items() <= answer["axes"][0]["lines"][
        -3
    ].items()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("evaluate", "Conv9D(3)", "-i", "7"), "Conv9D"),
        (("evaluate", "nn.Conv1d(1, 1, 3, strid=2)", "-i", "7"), "strid"),
        (("evaluate", "nn.Conv1d(1, 1, 9)", "-i", "7"), "9"),
        (("explain", "nn.Conv1d(1, 1, 9)", "-i", "7"), "9"),
        (("evaluate", "nn.Conv1d(1, 1, 3, stride=0)", "-i", "7"), "stride"),
        (("record", "cudagne"), "cudagne"),
        (("record", "lasagne"), "cannot be run"),
        (("evaluate", "Conv1D(1, 3)"), "--input-size"),
        (("evaluate", "Conv1D(1, 3)", "-i", "x"), "integers"),
        (("list", "x"), "layers"),
        (("evaluate", "Conv1D(1, 3, padding=0x" + "f" * 5000 + ")", "-i", "8"), "padding"),
        (("evaluate", "Conv1D(1, 3, padding=" + "-" * 600 + "1)", "-i", "8"), "Conv1D"),
        (("evaluate", "nn.Conv2d(1, 1, kernel_size=(3,))", "-i", "8"), "kernel_size=(3,) has 1 entry"),
        (("evaluate", "nn.Conv2d(1, 1, 3, padding=(1, 'same'))", "-i", "8,8"), "padding='same' must be an integer in"),
    ],
)
def test_a_mistake_is_one_line_on_stderr_and_exit_code_2(arguments, says):
    done = run(*arguments)
    assert done.exit_code == 2 and done.stdout == ""
    assert says in done.stderr and len(done.stderr.strip().splitlines()) == 1 and len(done.stderr) < 400
    assert "Traceback" not in done.output


@pytest.mark.parametrize("size", ["twelve", "1.5", "", "12,,16"])
def test_a_size_that_is_no_integer_is_refused(size):
    done = run("evaluate", KERAS, "--input-size", size)
    assert done.exit_code == 2 and "integers" in done.stderr


@pytest.mark.parametrize(
    ("what", "says"),
    [
        ("layers", "torch.nn.ConvTranspose2d"),
        ("modes", "same_upper"),
        ("theorems", "same-transposed"),
    ],
)
def test_list_names_what_there_is(what, says):
    done = run("list", what)
    assert done.exit_code == 0 and says in done.output


def test_the_size_asked_of_the_later_call_counts():
    line = "nn.ConvTranspose2d(3, 8, 3, 2, output_padding=1)(x, output_size=(9, 10))"
    answer = json.loads(run("evaluate", line, "-i", "4,4", "--json").output)
    assert answer["output_size"] == [9, 10]
