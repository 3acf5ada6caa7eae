"""Every recorded value of a pooling is the predicted one, and a wrong rule is caught."""

import copy
import subprocess
import sys
from dataclasses import replace
from functools import cache
from math import isclose, prod

import pytest

from derive import catalog, evaluate, explain
from derive.diagnosis.comparison import Comparison
from derive.measure import values, vectors
from derive.measure.values import compare, load, path_of, unpack
from derive.runtime import asking
from derive.runtime.declaration import at
from derive.runtime.geometry import POOLING
from derive.runtime.reductions import REDUCTIONS

FRAMEWORKS = catalog.frameworks()
LAYERS = {name: layer for name, (_, layer) in catalog.layers().items()}
VALUED = [each for each in FRAMEWORKS.values() if each.respond and path_of(each, each.releases[0]).exists()]
each_framework = pytest.mark.parametrize("framework", VALUED, ids=[each.name for each in VALUED])


@cache
def recorded(framework):
    return load(path_of(framework, framework.releases[0]))


def thinned(content, one_in):
    """The same file with every so manieth answer of each layer, and at least one."""
    answers = {
        variant: {name: found[::one_in] for name, found in by_layer.items()}
        for variant, by_layer in content["answers"].items()
    }
    return {**content, "answers": answers}


# cntk names its kind by a constant; of MATLAB and of DirectML, whose documentation says the sizes alone, nothing was found
UNREAD = {"cntk.pooling", "matlab.maxPooling2dLayer", "dml.MaxPooling"}


def test_every_pooling_says_what_it_makes_of_elements_outside():
    pooling = [layer for layer in LAYERS.values() if layer.operator == POOLING]
    silent = {layer.name for layer in pooling if not layer.reduction}
    assert len(pooling) > 150 and silent == UNREAD


@pytest.mark.deep
@each_framework
def test_every_pooling_that_is_run_was_asked_by_values(framework):
    content = recorded(framework)
    release = framework.releases[0]
    assert content["version"] == release.version
    asked = {
        (variant, layer.name)
        for variant in framework.run(release)
        for layer in framework.asked(release, variant)
        if layer.operator == POOLING and values.asked(layer)
    }
    answered = {(variant, name) for variant, found in content["answers"].items() for name in found if found[name]}
    assert answered == {each for each in asked if each[0] != "shape inference"} != set()
    assert content["count"] == sum(len(each) for found in content["answers"].values() for each in found.values())


@pytest.mark.parametrize("one_in", [pytest.param(1, marks=pytest.mark.deep), 7])
@each_framework
def test_every_recorded_value_is_the_predicted_one(framework, one_in):
    tallies = compare(framework, thinned(recorded(framework), one_in))
    assert [line for tally in tallies.values() for line in tally.disagreements] == []
    assert all(tally.rules.total() for tally in tallies.values())
    outputs, silent = (sum(getattr(each, count) for each in tallies.values()) for count in ("outputs", "silent"))
    assert outputs > 20 and silent < outputs / 3


def divisors(framework, one_in):
    """(divisor that evaluate gives, taps inside, what came out of ones) of every output of an average."""
    layers = {layer.name: layer for layer in framework.layers}
    for variant, name, arguments, sizes, _, outputs in unpack(thinned(recorded(framework), one_in)):
        geometry = asking.predict(at(layers[name], framework.version, variant), arguments, sizes)
        if geometry.divisor == "" or REDUCTIONS[geometry.reduction].combines != "sum":
            continue
        places = [()]
        for axis in geometry.axes:
            places = [(*place, step) for place in places for step in range(axis.output_size)]
        for place, out in zip(places, outputs[0], strict=True):
            inside = prod(
                sum(
                    0 <= step * axis.stride + tap * axis.dilation - axis.low < axis.input_size
                    for tap in range(axis.kernel_size)
                )
                for step, axis in zip(place, geometry.axes, strict=True)
            )
            yield geometry.divided_by(*place), inside, out


@pytest.mark.parametrize("one_in", [pytest.param(1, marks=pytest.mark.deep), 7])
def test_the_divisor_that_is_given_is_the_one_measured(one_in):
    compared = 0
    for framework in VALUED:
        for divisor, inside, out in divisors(framework, one_in):
            if inside:
                assert isclose(inside / divisor, out, rel_tol=2e-6), framework.name
                compared += 1
    assert compared > 100


AVERAGED = "torch.nn.AvgPool1d"
WRONG = [
    (name, rule)
    for name, right in (
        ("torch.nn.MaxPool1d", ("maximum", "maximum_of_inside", "maximum_over_edge")),  # each window sees an element
        (AVERAGED, ()),
        ("torch.nn.LPPool1d", ("norm_of_inside", "norm_of_padded", "norm_of_padded_alike")),  # it has no pads
    )
    for rule in REDUCTIONS
    if rule not in (*right, "given", "average_by_divisor") and not REDUCTIONS[rule].rescaled
]


@pytest.mark.parametrize(("name", "rule"), WRONG)
def test_a_wrong_rule_is_caught(name, rule):
    torch = FRAMEWORKS["torch"]
    changed = replace(
        torch, layers=tuple(replace(each, reduction=repr(rule)) for each in torch.layers if each.name == name)
    )
    content = recorded(torch)
    only = {**content, "answers": {"": {name: content["answers"][""][name]}}}
    assert not compare(torch, only)[name].disagreements
    assert compare(changed, only)[name].disagreements


def test_every_wrong_rule_was_tried():
    assert len(WRONG) > 20


def test_a_changed_value_is_caught():
    torch = FRAMEWORKS["torch"]
    content = copy.deepcopy(recorded(torch))
    content["answers"][""][AVERAGED][0][3][0][0] += 0.01
    assert len(compare(torch, content)[AVERAGED].disagreements) == 1


@pytest.mark.parametrize(
    ("line", "size", "boundary", "divisors"),
    [
        ("nn.MaxPool2d(3, 2, 1)", (5, 5), "-inf", None),
        ("torch.nn.functional.avg_pool2d(x, 2, stride=2, ceil_mode=True)", (3, 3), "zeros", [4, 2, 2, 1]),
        ("nn.AvgPool1d(3, 2, padding=1)", 6, "zeros", [3, 3, 3]),
        ("nn.AvgPool1d(3, 2, padding=1, count_include_pad=False)", 6, "nothing", [2, 3, 3]),
        ("nn.AvgPool2d(2, divisor_override=7)", (4, 2), "zeros", [7, 7]),
    ],
)
def test_an_answer_says_what_counts_outside(line, size, boundary, divisors):
    """The second is public case 7, where 0 to 8 came out as 2, 3.5, 6.5 and 8."""
    found = evaluate(line, size)
    assert found.boundary == boundary
    sizes = (found.output_size,) if isinstance(found.output_size, int) else found.output_size
    places = [()]
    for length in sizes:
        places = [(*place, step) for place in places for step in range(length)]
    if divisors:
        assert [found.divided_by(*place) for place in places] == divisors
    told = explain(line, size)
    assert told.outside[0] == f"{found.reduction}: {REDUCTIONS[found.reduction].words}"
    assert "zeros after" not in str(told) and "zeros before" not in str(told)


def test_where_variants_make_something_else_of_elements_outside_none_is_told_before_one_is_named():
    asked = dict(kernel_shape=2, strides=2, pads=(1, 1), count_include_pad=1)
    told = {
        variant: evaluate("opencv.dnn.AveragePool", (4,), variant=variant, **asked)
        for variant in (None, "classic", "automatic")
    }
    assert len({found.axes for found in told.values()}) == 1
    assert [found.reduction for found in told.values()] == ["", "average_of_inside", "average_of_kernel"]
    assert told[None].boundary == "depends on the variant" and "divisor" not in told[None].as_dict()


@pytest.mark.parametrize(
    ("line", "against", "differs"),
    [
        ("nn.MaxPool1d(3, 2, 1)", "keras.layers.MaxPooling1D(3, strides=2, padding='same')", ()),
        ("nn.AvgPool1d(3, 2, 1)", "nn.AvgPool1d(3, 2, 1, count_include_pad=False)", ("reduction",)),
        ("nn.AvgPool1d(3, 2)", "nn.AvgPool1d(3, 2, count_include_pad=False)", ()),
        ("nn.AvgPool1d(3, 2)", "nn.MaxPool1d(3, 2)", ("reduction",)),
    ],
)
def test_two_poolings_differ_where_their_values_do(line, against, differs):
    assert Comparison(evaluate(line, 7), evaluate(against, 7)).differs == differs


def test_what_was_not_found_out_is_said():
    assert evaluate("matlab.maxPooling2dLayer(3, Padding=1)", (6, 6)).boundary == "not stated"
    assert explain("matlab.maxPooling2dLayer(3, Padding=1)", (6, 6)).outside[0].startswith("not stated: ")


FOLDED = {"reflect": "mirror", "replicate": "edge", "circular": "periodic"}
LIMITS = {"reflect": "Padding size should be less than", "circular": "wrapping around more than once"}


@pytest.mark.deep
@pytest.mark.parametrize("mode", FOLDED)
def test_what_a_convolution_reads_beyond_its_input_was_measured_to_its_limit(mode):
    """A convolution is linear: its impulse response is all of its values, and is read by folding what lies outside."""
    torch = FRAMEWORKS["torch"]
    layer = LAYERS["torch.nn.Conv1d"]
    read = refused = wrapped = 0
    content = vectors.load((vectors.RECORDED / vectors.file_name(torch, torch.releases[0])).read_bytes())
    for _, name, arguments, sizes, observed in vectors.unpack(content):
        if name != layer.name or arguments.get("padding_mode") != mode:
            continue
        predicted = asking.predict(layer, arguments, sizes)
        if observed.error:
            refused += LIMITS.get(mode, "nothing") in observed.error
        elif predicted.boundary == FOLDED[mode] and predicted.axes[0].low in (observed.low[0] or ()):
            read += 1
            wrapped += predicted.axes[0].low >= sizes[0] - 1
    assert read > 100 and wrapped > 3
    assert (refused > 3) == (mode in LIMITS)


@pytest.mark.deep
def test_replay_compares_values_and_says_how_many():
    done = subprocess.run([sys.executable, "-m", "derive", "replay", "theano"], capture_output=True, text=True)
    assert done.returncode == 0
    assert "theano.tensor.signal.pool.pool_2d by values: " in done.stdout
