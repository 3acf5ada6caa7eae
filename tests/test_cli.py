"""The command line: answers, and one clear line for every mistake."""

import json
import re
import subprocess
import sys

import pytest
from click.testing import CliRunner

from derive import catalog
from derive.commands import main

KERAS = "Conv2DTranspose(32, 3, strides=2, padding='same')"


def run(*arguments):
    return CliRunner().invoke(main, list(arguments))


def test_evaluate_prints_sizes_and_crops():
    done = run("evaluate", KERAS, "--input-size", "12,16")
    assert done.exit_code == 0
    assert "(24, 32)" in done.output and "((0, 1), (0, 1))" in done.output


def test_evaluate_prints_json():
    answer = json.loads(run("evaluate", KERAS, "--input-size", "12,16", "--json").output)
    known = {name: answer.pop(name) for name in ("faults", "refused_by", "warrant")}
    assert known["faults"] == [] and known["refused_by"] == {} and known["warrant"]["kind"] == "measured"
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
        "measured_version": "3.15.0",
        "note": "",
    }


def test_a_version_that_was_not_measured_is_answered_and_said_so():
    asked = ("keras.layers.Conv1DTranspose(1, 3, strides=2, padding='same')", "-i", "7", "--version", "3.12")
    done = subprocess.run(
        [sys.executable, "-m", "derive", "evaluate", *asked, "--variant", "tensorflow"], capture_output=True, text=True
    )
    assert done.returncode == 0
    assert re.search(r"^output_size +14$", done.stdout, re.MULTILINE)
    assert (
        "Keras 3.12.4 (tensorflow" in done.stdout
        and "was not measured; the nearest with the same rule is" in done.stdout
    )
    assert "note" not in run("evaluate", KERAS, "-i", "12,16").output


def test_explain_prints_the_numbers_line_by_line():
    done = run("explain", "nn.Conv1d(1, 1, 3, stride=2, padding=1)", "-i", "7")
    assert done.exit_code == 0
    assert "⌊(7 + 1 + 1 - 3)/2⌋ + 1 = 4" in done.output


@pytest.mark.parametrize("command", ["evaluate", "explain"])
def test_names_in_a_line_are_set(command):
    line = "nn.Conv2d(1, 1, k, stride=s, padding=k//2)"
    done = run(command, line, "-i", "12", "--set", "k=5", "--set", "s=2")
    assert done.exit_code == 0
    assert done.output == run(command, "nn.Conv2d(1, 1, 5, stride=2, padding=2)", "-i", "12").output
    refused = run(command, line, "-i", "12", "--set", "k=5")
    assert refused.exit_code == 2
    assert "stride=s in torch.nn.Conv2d: s is not given in the text; write its number, or --set s=3" in refused.output
    assert run(command, line, "-i", "12", "--set", "k").exit_code == 2


def test_explain_prints_json():
    answer = json.loads(run("explain", KERAS, "-i", "12,16", "--json").output)
    assert len(answer["axes"]) == 2
    assert {"formula": "c_low = ⌊c/2⌋", "numbers": "⌊1/2⌋", "value": "0"}.items() <= answer["axes"][0]["lines"][
        -3
    ].items()


@pytest.mark.parametrize("command", ["evaluate", "explain"])
def test_a_shape_stands_for_a_size_and_the_text_may_have_it(command):
    line = "F.conv2d(x, w, stride=2, padding=1)"
    shaped = "x = torch.zeros(1, 3, 12, 16)\nw = torch.zeros(8, 3, 5, 5)\n" + line
    wanted = run(command, "F.conv2d(x, w, stride=2, padding=1, kernel_size=5)", "-i", "12,16").output
    weight = ("--set", "w.shape=8,3,5,5")
    assert run(command, shaped).output == run(command, shaped, "-i", "1,3,12,16").output == wanted
    assert run(command, line, *weight, "-i", "12x16").output == wanted
    assert run(command, line, *weight, "--set", "x.shape=1,3,12,16").output == wanted
    refused = run(command, line, "-i", "12,16")
    assert refused.exit_code == 2 and "or --set w.shape=8,8,3,3" in refused.stderr


def test_the_size_in_a_text_serves_for_the_layer_beside_it_too():
    text, other = "F.avg_pool2d(torch.zeros(1, 3, 12, 16), 2)", "nn.Conv2d(3, 8, 2, stride=2)"
    assert (
        run("evaluate", text, "--against", other).output
        == run("evaluate", text, "-i", "12,16", "--against", other).output
    )


def test_of_several_layers_one_is_chosen_on_the_command_line():
    text = "nn.Sequential(nn.Conv2d(3, 8, 5), nn.ReLU(), nn.Conv2d(8, 8, 7))"
    assert run("evaluate", text, "-i", "20").exit_code == 2
    assert (
        run("evaluate", text, "-i", "20", "--layer", "2").output
        == run("evaluate", "nn.Conv2d(8, 8, 7)", "-i", "20").output
    )


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
        (("evaluate", "Conv1D(1, 3)"), "input_size missing"),
        (("evaluate", "Conv1D(1, 3)", "-i", "x"), "integers"),
        (("list", "nobody says this"), "nobody says this"),
        (("list", "modes", "checkerboard"), "checkerboard"),
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


ODD_SIZES = (
    *("twelve", "1.5", "", "12,,16", "12,", "1_2", "١٢", "(12, 16", "12 16x3", "0x10", "1e3", "nan", "1\n2", "--5"),
    *("-5", "0", "9" * 5000, "9," * 10_000 + "9", "x" * 100_000, "\udcff", ",", "+"),
)


@pytest.mark.parametrize("size", ODD_SIZES, ids=[f"{size[:9]}{number}" for number, size in enumerate(ODD_SIZES)])
@pytest.mark.parametrize("command", ["evaluate", "explain"])
def test_an_odd_size_is_one_line_and_exit_code_2(command, size):
    done = run(command, KERAS, f"--input-size={size}")
    assert done.exit_code == 2 and done.stdout == "" and len(done.stderr) <= 401
    assert len(done.stderr.splitlines()) == 1 and ("integer" in done.stderr or "input_size" in done.stderr)


@pytest.mark.parametrize(
    "arguments",
    [
        ("evaluate", KERAS, "-i", "9", "--version", "9" * 5000),
        ("evaluate", KERAS, "-i", "9", "--variant", "\udcff" * 5000),
        ("evaluate", KERAS, "-i", "9", f"--{'x' * 5000}"),
        ("evaluate", KERAS, "-i", "9", *["x"] * 500),
        ("evaluate", "(" * 5000, "-i", "9"),
        ("x" * 5000,),
        ("list", "x" * 5000),
        ("record", "x" * 5000),
        ("record", f"torch=={'9' * 5000}"),
        ("new", "mode", "x" * 5000 + "-"),
    ],
)
def test_a_long_argument_makes_no_long_line(arguments):
    done = run(*arguments)
    assert done.exit_code == 2 and done.stdout == ""
    assert len(done.stderr.splitlines()) == 1 and len(done.stderr) <= 401


def test_an_odd_size_is_one_line_where_it_is_a_process():
    command = [sys.executable, "-m", "derive", "evaluate", KERAS, "-i"]
    for size in ("١٢", "9" * 5000, b"\xff"):
        done = subprocess.run([*command, size], capture_output=True)
        assert done.returncode == 2 and done.stdout == b"" and len(done.stderr.splitlines()) == 1


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
    assert len(done.output.splitlines()) == len(getattr(catalog, what)()) > 10


@pytest.mark.parametrize(
    ("words", "says", "hides"),
    [
        (("checkerboard",), "overlap-even", "same-size"),
        (("theorems", "Odd", "element"), "An odd total is off by half an element", "window-count"),
        (("layers", "equinox", "transpose"), "equinox.nn.ConvTranspose2d", "torch.nn.ConvTranspose2d"),
        (("modes", "one window more"), "explicit_ceil", "causal"),
        (("frameworks", "lite"), "litert", "torch"),
    ],
)
def test_list_names_only_what_speaks_of_all_the_words(words, says, hides):
    done = run("list", *words)
    assert done.exit_code == 0 and says in done.output and hides not in done.output


def test_list_names_no_more_with_a_word_more():
    for kind in catalog.KINDS:
        every = list(catalog.lines_about(kind))
        some = list(catalog.lines_about(kind, ["same"]))
        fewer = list(catalog.lines_about(kind, ["same", "transposed"]))
        assert len(every) > len(some) >= len(fewer) and set(fewer) <= set(some) <= set(every)


def test_the_size_asked_of_the_later_call_counts():
    line = "nn.ConvTranspose2d(3, 8, 3, 2, output_padding=1)(x, output_size=(9, 10))"
    answer = json.loads(run("evaluate", line, "-i", "4,4", "--json").output)
    assert answer["output_size"] == [9, 10]
