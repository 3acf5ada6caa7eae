"""Every demand, meaning and branch is asked: what counts as a branch, how it is found, and that a gap is seen."""

import copy
from itertools import islice, product
from pathlib import Path

import pytest
from bearing import lacking

from derive import catalog
from derive.measure import pointed
from derive.measure.branches import branches, taken, told, ways
from derive.measure.grid import questions
from derive.measure.pointed import questions_for
from derive.measure.tally import compare
from derive.measure.vectors import file_name, load
from derive.runtime import asking
from derive.runtime.declaration import Layer, Meaning, Refusal, at
from derive.runtime.expressions import value_of
from derive.runtime.geometry import CONVOLUTION

VECTORS = Path(__file__).parents[1] / "derive" / "recorded"
FRAMEWORKS = catalog.frameworks()
LAYERS = {name: layer for name, (_, layer) in catalog.layers().items()}
JAX, OLD = FRAMEWORKS["jax"], "0.8.3"


@pytest.mark.parametrize(
    ("condition", "truth", "found"),
    [
        ("a", True, ()),
        ("a and b", True, ()),
        ("a or b", True, ("(a)", "(not (a)) and (b)")),
        ("a and b", False, ("(not (a))", "(a) and (not (b))")),
        ("not (a and b)", True, ("(not (a))", "(a) and (not (b))")),
        ("c and (a or b)", True, ("(a)", "(not (a)) and (b)")),
        ("x in (1, 2)", True, ("(x == 1)", "(x == 2)")),
        ("x not in (1, 2)", False, ("(x == 1)", "(x == 2)")),
        ("x in (1, 2)", False, ()),
        ("0 <= x < y", False, ("(not (0 <= x))", "(not (x < y))")),
        ("a if c else b", True, ("(c) and (a)", "(not (c)) and (b)")),
        ("a if c else True", False, ()),
        ("a or False", True, ()),
    ],
)
def test_the_ways_of_a_condition_are_those_of_python(condition, truth, found):
    assert ways(condition, truth) == found


@pytest.mark.parametrize(
    "condition",
    ["a or b", "a and b", "a and (b or not c)", "not (a or b and c)", "a if b else c", "a or (not b if c else b)"],
)
def test_where_a_condition_holds_it_does_so_in_one_of_its_ways_and_each_way_is_one(condition):
    for truth in (True, False):
        taken_so = []
        for values in product((False, True), repeat=3):
            names = dict(zip("abc", values, strict=True))
            if bool(value_of(condition, names)) == truth:
                taken_so.append([way for way in ways(condition, truth) if value_of(way, names)])
        assert all(taken_so) or not ways(condition, truth)
        assert all(any(way in found for found in taken_so) for way in ways(condition, truth))


def test_the_ways_to_break_a_chain_cover_it():
    for x, y in product(range(-3, 4), repeat=2):
        names = {"x": x, "y": y}
        assert any(value_of(way, names) for way in ways("0 <= x < y", False)) == (not 0 <= x < y)


@pytest.mark.parametrize("name", ["torch.nn.Conv2d", "keras.layers.Conv1DTranspose", "onnxruntime.ConvTranspose"])
def test_every_question_takes_a_branch_as_a_whole_and_one_way_where_there_are_several(name):
    framework, layer = catalog.layers()[name]
    variant = next(iter(framework.run(framework.releases[0])))
    there, count = at(layer, framework.version, variant), 0
    for series in islice(questions(there, 5), 200):
        varying = series.varying[0]
        given = {**series.arguments, **{key: value for key, value in varying.items() if key != "input_size"}}
        predicted = asking.predict(there, given, varying["input_size"])
        shown = taken(there, variant, given, varying["input_size"], predicted)
        wholes = [branch.thing for branch in shown if branch.thing and branch.condition == "True"]
        if isinstance(predicted, Refusal):
            assert wholes == [predicted]
        else:
            assert wholes and all(isinstance(thing, Meaning) for thing in wholes)
        for thing in wholes:
            several = any(branch.thing is thing and branch.condition != "True" for branch in branches(there, variant))
            assert several == any(branch.thing is thing and branch.condition != "True" for branch in shown)
        count += 1
    assert count > 50


# The checker is checked


def doctored(change):
    """What the recorded answers of an old JAX lack after a change."""
    vectors = copy.deepcopy(load((VECTORS / file_name(JAX, JAX.release(OLD))).read_bytes()))
    change(vectors, vectors["series"][""])
    return lacking(JAX, OLD, compare(JAX, vectors))[0]


def without_the_pointed(_, by_layer):
    for name, bodies in by_layer.items():
        del bodies[len(list(questions(LAYERS[name], JAX.release(OLD).one_in))) :]


def without_a_refusal(vectors, by_layer):
    """Each answer that says it is taken out of its series."""
    (number,) = (place for place, text in enumerate(vectors["errors"]) if "unexpected keyword argument" in text)
    for bodies in by_layer.values():
        for body in bodies:
            kept = [place for place, answer in enumerate(body["answers"]) if answer != number]
            for key in body.keys() - {"arguments"}:
                body[key] = [body[key][place] for place in kept]


def with_other_words(vectors, _):
    vectors["errors"] = ["TypeError: something else"] * len(vectors["errors"])


def without_a_word(_, by_layer):
    for bodies in by_layer.values():
        bodies[:] = [body for body in bodies if body["arguments"].get("padding") != "VALID"]


def test_untouched_answers_lack_nothing():
    assert doctored(lambda vectors, by_layer: None) == []


@pytest.mark.parametrize(
    ("change", "missed"),
    [
        (without_the_pointed, "lhs_dilation == 1"),
        (without_a_refusal, "not use_consistent_padding"),
        (with_other_words, "not use_consistent_padding"),
        (without_a_word, "valid where padding == 'VALID'"),
    ],
)
def test_what_a_doctored_recording_lacks_is_named(change, missed):
    lines = doctored(change)
    assert any(missed in line for line in lines), lines


# The search


def toy(**fields):
    return Layer(
        "x.Conv",
        CONVOLUTION,
        "kernel_size, stride=1, dilation=1, padding=0, word='a'",
        (Meaning("explicit", bind={"pad_low": "padding", "pad_high": "padding"}),),
        values={"word": ("a", "b")},
        no_output="nothing",
        **fields,
    )


def test_the_search_aims_at_what_is_declared_and_tells_what_is_beyond_reach(monkeypatch):
    monkeypatch.setattr(pointed, "DRAWN", 200)
    shadow = Refusal("padding >= 0", "no")
    layer = toy(
        refusals=(
            shadow,
            Refusal("padding > -5", "never"),
            Refusal("min(stride) == max(stride)", "uneven", when="word == 'b'", across=True),
            Refusal("2 * padding <= kernel_size", "wide", when="word == 'b'"),
        ),
        dimensions=(1, 2),
    )
    aimed = questions_for(layer, "", branches(layer, ""))
    reached = {told(branch): asked for branch, asked in aimed.items()}
    assert [text for text, asked in reached.items() if not asked] == ["padding > -5"]
    for branch, asked in aimed.items():
        for arguments, sizes in asked:
            assert branch in taken(layer, "", arguments, sizes, asking.predict(layer, arguments, sizes))
    arguments, sizes = reached["padding >= 0"][0]
    assert arguments == {"kernel_size": (3,), "stride": (1,), "dilation": (1,), "padding": (-1,)} and sizes == (5,)
    assert questions_for(layer, "", branches(layer, "")) == aimed


@pytest.mark.deep
def test_what_an_older_release_says_where_nothing_is_left_is_asked_or_beyond_reach():
    looked = 0
    for framework in FRAMEWORKS.values():
        for release in framework.releases[1:] if framework.respond else ():
            tallies = compare(framework, load((VECTORS / file_name(framework, release)).read_bytes()))
            for variant in framework.run(release):
                for layer in framework.asked(release, variant):
                    for branch in tallies[layer.name].unseen[variant]:
                        if branch.thing is layer.out_of_domain:
                            looked += 1
                            assert questions_for(layer, variant, (branch,)) == {branch: []}, (
                                release.version,
                                layer.name,
                            )
    assert looked == 3
