"""Every answer says what is known of it: faults, refusals of single variants, and what its rule rests on."""

import json
import pickle
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from functools import cache
from itertools import product
from math import prod
from pathlib import Path
from random import Random

import pytest

from derive import catalog, evaluate
from derive.commands import main
from derive.measure.observation import Observation
from derive.measure.tally import compare, disagreement
from derive.measure.vectors import RECORDED, file_name, load, unpack
from derive.runtime import asking, knowledge
from derive.runtime.asked import Asked
from derive.runtime.declaration import Meaning, at
from derive.runtime.errors import LayerError
from derive.runtime.extents import gather, pack
from derive.runtime.extents import unpack as unpack_extent
from derive.runtime.faults import empty_axes
from derive.runtime.knowledge import find_faults
from derive.runtime.outcomes import EMPTY, OTHER_VALUES
from derive.runtime.prediction import predict_from
from derive.runtime.resolution import axis_names

FRAMEWORKS = {name: each for name, each in catalog.frameworks().items() if each.respond}
MLX = "mx.conv_transpose1d(stride=2, padding=3, kernel_size=3)"


@cache
def recorded(name, version):
    framework = FRAMEWORKS[name]
    return load((RECORDED / file_name(framework, framework.release(version))).read_bytes())


def answers(name, version):
    """(place in the file, question, layer as it is there, answer) of every recorded answer."""
    layers = {layer.name: layer for layer in FRAMEWORKS[name].layers}
    for place, (variant, layer, arguments, sizes, observed) in enumerate(unpack(recorded(name, version))):
        there = at(layers[layer], version, variant)
        yield (
            place,
            Asked(layer, version, variant, there.per_axis(arguments, len(sizes)), sizes, False),
            there,
            observed,
        )


FEW = tuple((name, FRAMEWORKS[name].version) for name in ("mlx", "mindspore", "tfjs"))
ALL = tuple((name, release.version) for name, framework in FRAMEWORKS.items() for release in framework.releases)
few_and_all = pytest.mark.parametrize("releases", [FEW, pytest.param(ALL, marks=pytest.mark.deep)], ids=["few", "all"])


def of_values(layer):
    """The faults of a layer that no response shows, only values: those are compared elsewhere."""
    return {defect.reason for defect in layer.defects if defect.observed == (OTHER_VALUES,)}


def check_faults(releases, every):
    """How many flagged answers name their fault, and how many were of the size that it says."""
    named = sized = free = 0
    for name, version in releases:
        flagged = {place: flag["reason"] for flag in recorded(name, version)["flags"] for place in flag["answers"]}
        for place, asked, layer, observed in answers(name, version):
            if place % every:
                continue
            faults = find_faults(asked) if layer.defects else ()
            reason = flagged.get(place)
            if reason:
                assert reason in {fault.reason for fault in faults}, (name, version, place)
                named += 1
            for fault in faults:
                if not fault.sure or fault.reason != reason or fault.output_size is None or observed.error:
                    free += fault.sure and fault.reason == reason
                    continue
                assert fault.output_size == observed.output_size, (name, version, place, fault.said)
                if fault.sides:
                    lows = zip(observed.low, fault.sides, strict=True)
                    assert all(low is None or side[0] in low for low, side in lows), (name, version, place)
                sized += 1
            others = {fault.reason for fault in faults if fault.sure} - of_values(layer)
            if not reason and others:
                raise AssertionError(f"{name} {version} {place} shows none of {others}, which are said to be sure")
    return named, sized, free


def test_answers_that_show_a_fault_are_told_it_and_its_numbers():
    named, sized, free = check_faults(FEW, every=13)
    assert named > 350 and sized > 100 and free > 5


@pytest.mark.deep
def test_every_answer_that_shows_a_fault_is_told_it_and_its_numbers():
    flagged = {
        (name, version, place)
        for name, version in ALL
        for flag in recorded(name, version)["flags"]
        for place in flag["answers"]
    }
    named, sized, free = check_faults(ALL, every=1)
    assert named == len(flagged) > 20_000 and sized > 3000 and free > 100


def test_the_fault_of_mlx_is_said_first_with_both_sizes():
    geometry = evaluate(MLX, 9)
    (fault,) = geometry.faults
    assert (geometry.output_size, geometry.crop) == (13, (3, 3))
    assert (fault.sure, fault.output_size, fault.sides) == (True, 11, (4, 4))
    done = subprocess.run(
        [sys.executable, "-m", "derive", "evaluate", MLX, "-i", "9"], capture_output=True, text=True, check=True
    )
    first = done.stdout.splitlines()[0]
    assert (
        first.startswith("fault")
        and "the rule gives 13 with crop (3, 3); MLX 0.32.4 returns 11 with crop (4, 4)" in first
    )
    assert str(api_explained()).startswith("Fault: the rule gives 13")


def api_explained():
    from derive import explain

    return explain(MLX, 9)


def test_a_comparison_says_the_faults_of_both_first():
    from derive.diagnosis.comparison import Comparison

    told = str(Comparison(evaluate("nn.ConvTranspose1d(1, 1, 3, stride=2, padding=3)", 9), evaluate(MLX, 9)))
    assert told.startswith("fault of mlx.core.conv_transpose1d: the rule gives 13") and "shown" not in told


def test_json_holds_the_fault_with_its_counts_and_its_smallest_answer():
    from click.testing import CliRunner

    told = json.loads(CliRunner().invoke(main, ["evaluate", MLX, "-i", "9", "--json"]).output)
    (fault,) = told["faults"]
    flagged = sum(
        reason == fault["reason"] and asked.layer == "mlx.core.conv_transpose1d"
        for reason, asked in ((reasons().get(place), asked) for place, asked, _, _ in answers("mlx", "0.32.4"))
    )
    assert fault["shown"] == {"0.32.4": flagged} and flagged > 500
    assert fault["witness"]["call"].startswith("mlx.core.conv_transpose1d(")
    assert told["warrant"]["kind"] == "measured" and told["refused_by"] == {}


@cache
def reasons():
    return {place: flag["reason"] for flag in recorded("mlx", "0.32.4")["flags"] for place in flag["answers"]}


def test_a_fault_without_a_rule_is_not_given_numbers():
    geometry = evaluate("mxnet.nd.Deconvolution", (4, 4), kernel=(2, 2), stride=(2, 2), dilate=(2, 2), variant="native")
    (fault,) = geometry.faults
    assert "may return" in fault.said and fault.sides is None and not fault.sure


def test_a_refusal_says_what_the_framework_does_there_all_the_same():
    with pytest.raises(LayerError, match=r"input_size=3.*; MLX 0\.32\.4 returns 1 with wrong numbers here"):
        evaluate("mx.conv1d(padding=0, kernel_size=4, stride=2)", 3)


def test_a_variant_that_refuses_is_named_and_none_is_where_all_agree():
    line = "keras.layers.Conv1DTranspose(1, 3, dilation_rate=2, padding='same')"
    refusing = evaluate(line, 5).refused_by
    assert "tensorflow" in " ".join(refusing)
    assert evaluate(line, 5, variant="jax").refused_by == {}
    assert evaluate("keras.layers.Conv1D(1, 3)", 5).refused_by == {}


@pytest.mark.parametrize(
    ("line", "size", "version", "kind"),
    [
        ("nn.Conv1d(1, 1, 3)", 5, None, "measured"),
        ("keras.layers.Conv1D(1, 3)", 5, "3.9", "measured elsewhere"),
        ("caffe.layers.Convolution(kernel_size=3)", 5, None, "read"),
        ("builder.maxPool2d(input, {windowDimensions: [3, 3]})", (5, 5), None, "by definition"),
    ],
)
def test_an_answer_says_what_it_rests_on(line, size, version, kind):
    warrant = evaluate(line, size, version=version).warrant
    assert warrant.kind == kind
    assert (warrant.agreeing > 0) == (kind == "measured") and bool(warrant.elsewhere) == (kind == "measured elsewhere")
    assert ("read" in str(warrant)) == (kind in ("read", "by definition"))
    assert str(warrant).startswith(kind.replace("measured elsewhere", "not measured"))
    assert bool(warrant.asked) == kind.startswith("measured")


@few_and_all
def test_the_count_behind_a_warrant_is_that_of_the_answers_that_nothing_flags(releases):
    """Where a layer has one meaning and infers nothing, every geometry that is not flagged agrees with it."""
    looked = 0
    for name, version in releases:
        framework = FRAMEWORKS[name]
        single = {layer.name for layer in framework.layers if len(layer.meanings) == 1}
        if framework.infer or not single:
            continue
        flagged = {place for flag in recorded(name, version)["flags"] for place in flag["answers"]}
        counts = Counter()
        for place, asked, _, observed in answers(name, version):
            counts[asked.layer] += not observed.error and prod(observed.output_size) > 0 and place not in flagged
        told = knowledge._counted(name)["releases"][version]
        for layer in single & counts.keys():
            assert sum(of["0"][0] for of in told[layer]["borne"].values()) == counts[layer], layer
            looked += 1
    assert looked > 15


def recorded_windows(name, version, layer):
    """{(kernel size, stride, dilation)} and {argument: values} of a layer's answers that are a geometry, on one axis."""
    flagged = {place for flag in recorded(name, version)["flags"] for place in flag["answers"]}
    windows, columns = set(), {}
    for place, asked, _, observed in answers(name, version):
        if asked.layer != layer or place in flagged or observed.error or not prod(observed.output_size):
            continue
        given = {argument: value for argument, (value,) in asked.arguments.items()} | {"input": asked.input_sizes[0]}
        windows.add((given["kernel_size"], given["stride"], given["dilation"]))
        for argument, value in given.items():
            columns.setdefault(argument, set()).add(value)
    return windows, columns


def test_what_was_asked_is_said_to_be_and_of_what_was_not_the_nearest_is_found():
    """Each window of MLX around those recorded: the nearest by hand, among the answers themselves."""
    windows, columns = recorded_windows("mlx", "0.32.4", "mlx.core.conv1d")
    asked = beside = 0
    for kernel, stride, dilation in product(range(1, 10), range(1, 7), range(1, 6)):
        geometry = evaluate("mx.conv1d", 60, kernel_size=kernel, stride=stride, dilation=dilation, padding=0)
        near = geometry.warrant.beside[0].nearest
        assert near.pop("input_size") == max(columns["input"]) == 12
        own = kernel, stride, dilation
        if own in windows:
            assert not near
            asked += 1
            continue
        distances = {each: sum(abs(a - b) for a, b in zip(each, own)) for each in windows}
        least = min(distances.values())
        assert tuple(near.values()) == min(each for each, far in distances.items() if far == least)
        beside += 1
    assert asked == len(windows) > 20 and beside > 150


def check_asked(releases, every):
    """How many recorded answers that are a geometry were looked at; the warrant of each says that it was asked."""
    looked = 0
    for name, version in releases:
        flagged = {place for flag in recorded(name, version)["flags"] for place in flag["answers"]}
        for place, asked, _, observed in answers(name, version):
            if place % every or place in flagged or observed.error or not prod(observed.output_size):
                continue
            warrant = asked.warrant
            assert warrant.kind == "measured" and not warrant.beside, (name, version, place, warrant)
            looked += 1
    return looked


def test_a_recorded_answer_is_said_to_have_been_asked():
    assert check_asked(FEW, every=29) > 300


@pytest.mark.deep
def test_every_recorded_answer_is_said_to_have_been_asked():
    assert check_asked(ALL, every=3) > 50_000


def test_a_window_that_is_left_out_of_what_was_asked_is_missed(monkeypatch):
    def without(text):
        extent = unpack_extent(text)
        return replace(extent, windows=extent.windows - {(3, 2, 1)})

    monkeypatch.setattr(knowledge, "rests_on", knowledge.rests_on.__wrapped__)
    monkeypatch.setattr(knowledge, "unpack", without)
    with pytest.raises(AssertionError, match="'kernel_size': 3, 'stride': 2, 'dilation': 1"):
        check_asked(FEW[:1], every=1)


def test_an_extent_is_the_same_after_it_was_packed():
    chance, holes = Random(0), 0
    for _ in range(300):
        columns = [chance.sample(range(low, 9), chance.randint(1, 5)) for low in (1, 1, 1, -3, 1)]
        names = ("kernel_size", "stride", "dilation", "pad_low", "input_size")
        rows = [
            {name: chance.choice(column) for name, column in zip(names, columns)} for _ in range(chance.randint(1, 60))
        ]
        extent, packed = gather(rows), pack(gather(rows))
        holes += "windows" in packed
        assert unpack_extent(packed) == extent
        assert extent.windows == {tuple(row[name] for name in names[:3]) for row in rows}
        assert {name: set(column) for name, column in extent.values.items()} == {
            name: {row[name] for row in rows} for name in names
        }
        assert all(not extent.nearest(row) for row in rows)
    assert 100 < holes < 300


def test_what_was_counted_stays_small():
    """A layer of a release takes what three or four long lines do."""
    files = [(path.stat().st_size, json.loads(path.read_text())) for path in knowledge.COUNTED.glob("*.json")]
    layers = sum(len(by_layer) for _, counted in files for by_layer in counted["releases"].values())
    assert layers > 550
    assert sum(size for size, _ in files) < 680 * layers


def test_an_empty_result_is_said_to_be_one_and_on_which_axis():
    with pytest.raises(LayerError, match=r"JAX 0\.10\.2 raises no error here: it returns an empty result, of size 0$"):
        evaluate("jax.lax.conv_general_dilated(window_strides=(1,), padding='VALID', kernel_size=(2,))", 1)
    with pytest.raises(LayerError, match=r"of size 0 on axis 1$"):
        evaluate("jax.lax.conv_general_dilated(window_strides=(1, 1), padding='VALID', kernel_size=(2, 2))", (5, 1))
    with pytest.raises(LayerError) as refused:
        evaluate("nn.Conv1d(1, 1, 3)", 2)
    assert "empty" not in str(refused.value)


@few_and_all
def test_recorded_results_are_empty_on_the_axes_that_are_said_to_be(releases):
    looked = 0
    for name, version in releases:
        for place, asked, layer, observed in answers(name, version):
            if observed.error or prod(observed.output_size):
                continue
            names = axis_names(layer, asked.arguments, asked.input_sizes)
            predicted = predict_from(layer, names)[0]
            if predicted is layer.out_of_domain and EMPTY in predicted.words(asked.variant):
                assert all(observed.output_size[axis] == 0 for axis in empty_axes(layer, names)), (name, place)
                looked += 1
    assert looked > 200


def test_what_is_known_is_looked_up_only_when_it_is_asked_for(monkeypatch):
    def refuse(framework):
        raise AssertionError("looked up")

    monkeypatch.setattr(knowledge, "rests_on", knowledge.rests_on.__wrapped__)
    monkeypatch.setattr(knowledge, "_counted", refuse)
    geometry = evaluate("nn.Conv1d(1, 1, 3)", 5)
    with pytest.raises(AssertionError, match="looked up"):
        assert geometry.warrant


def test_a_geometry_is_the_same_whatever_was_asked_and_travels():
    one, other = evaluate(MLX, 9), replace(evaluate(MLX, 9), asked=None)
    assert one == other and hash(one) == hash(other) and not other.faults and other.warrant is None
    assert one.faults and pickle.loads(pickle.dumps(one)).faults == one.faults
    assert "Asked(" not in repr(one)


def test_what_was_counted_is_in_the_wheel_for_every_framework_that_is_run():
    counted = {path.stem for path in knowledge.COUNTED.glob("*.json")}
    assert counted == FRAMEWORKS.keys() and len(counted) > 25
    data = (Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8")
    assert '"derive.runtime" = ["generated/counted/*.json"]' in data


def mutated(layer, change):
    return replace(layer, defects=tuple(change(defect) for defect in layer.defects))


def one_more(text):
    return f"({text}) + 1"


@pytest.mark.parametrize(
    ("field", "change"),
    [
        (
            "instead",
            lambda instead: replace(instead, bind={**instead.bind, "pad_low": one_more(instead.bind["pad_low"])}),
        ),
        pytest.param(
            "instead",
            lambda instead: replace(instead, bind={**instead.bind, "pad_high": one_more(instead.bind["pad_high"])}),
            marks=pytest.mark.deep,
        ),
        ("size", one_more),
    ],
    ids=["low", "high", "size"],
)
def test_a_rule_of_a_fault_that_is_wrong_by_one_is_contradicted(field, change):
    framework, vectors = FRAMEWORKS["mlx"], recorded("mlx", "0.32.4")

    def wrong(defect):
        value = getattr(defect, field)
        return replace(defect, **{field: change(value)}) if value else defect

    layers = tuple(mutated(layer, wrong) for layer in framework.layers)
    found = compare(replace(framework, layers=layers), vectors)
    assert sum(len(tally.disagreements) for tally in found.values()) > 100


def test_zeros_throughout_contradict_a_layer_that_multiplies():
    layer = next(layer for layer in FRAMEWORKS["torch"].layers if layer.name == "torch.nn.Conv1d")
    predicted = asking.predict(layer, {"kernel_size": (3,), "padding": (1,)}, (4,))
    zeros = Observation((4,), (None,), (None,))
    assert "zeros" in disagreement(predicted, zeros)
    assert not disagreement(predicted, replace(zeros, seen=False))
    nothing = asking.predict(layer, {"kernel_size": (1,), "stride": (4,), "padding": (2,)}, (1,))
    assert nothing.axes[0].relation() == frozenset()
    assert not disagreement(nothing, Observation((2,), (None,), (None,)))


def test_no_defect_excuses_any_other_answer():
    """Each that is an answer states a rule, a size, or why there is none."""
    counted = Counter()
    for _, layer in catalog.layers().values():
        for defect in layer.defects:
            kind = "rule" if defect.instead else "size" if defect.size else "why" if defect.unpredictable else "none"
            counted[kind] += 1
            answered = {api_kind for api_kind in defect.observed if api_kind.startswith("answers ")} - {EMPTY}
            assert kind != "none" or not answered, (layer.name, defect.reason)
    assert counted["rule"] > 100 and counted["size"] > 50 and 0 < counted["why"] < 30


def test_a_rule_may_look_at_the_other_axes():
    framework, layer = catalog.layers()["tf.conv2d"]
    (defect,) = (defect for defect in layer.defects if defect.instead)
    assert "all_" in str(defect.instead.bind) and isinstance(defect.instead, Meaning)
    geometry = evaluate("tf.conv2d", (6, 6), kernel_size=(3, 1), strides=1, pad=0)
    assert geometry.output_size == (4, 6) and geometry.faults[0].output_size == (4, 4)
    assert framework.name == "tfjs"
