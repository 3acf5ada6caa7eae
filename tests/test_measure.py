"""Every recorded answer of the real frameworks agrees with its prediction, and the checker can fail."""

import copy
import sys
from collections import Counter
from dataclasses import replace
from functools import cache
from itertools import islice, product
from pathlib import Path
from random import Random

import pytest

from derive import catalog
from derive.measure import grid, pointed
from derive.measure.grid import commonest, questions
from derive.measure.observation import Observation
from derive.measure.process import FrameworkProcess
from derive.measure.record import complete, measure
from derive.measure.response import FOLDS, LONGEST, observed_in, read
from derive.measure.serve import bits
from derive.measure.tally import compare, defect_behind, disagreement
from derive.measure.vectors import file_name, load, unpack
from derive.runtime import asking
from derive.runtime.declaration import Defect, Meaning, Refusal, at
from derive.runtime.geometry import CONVOLUTION, Axis
from derive.runtime.outcomes import DIED, INFERS_OTHERWISE, NO_PRODUCT, OTHERWISE

VECTORS = Path(__file__).parents[1] / "derive" / "recorded"
FRAMEWORKS = catalog.frameworks()
NUMPY = FRAMEWORKS["numpy"]
LAYERS = {name: layer for name, (_, layer) in catalog.layers().items()}
RELEASES = [
    (framework, release.version)
    for framework in FRAMEWORKS.values()
    if framework.respond
    for release in framework.releases
]

each_layer = pytest.mark.parametrize("layer", LAYERS.values(), ids=LAYERS.keys())
each_release = pytest.mark.parametrize(
    ("framework", "release"),
    [
        pytest.param(framework, version, marks=() if version == framework.version else pytest.mark.deep)
        for framework, version in RELEASES
    ],
    ids=[f"{framework.name}-{version}" for framework, version in RELEASES],
)


@cache
def recorded(framework, version):
    return load((VECTORS / file_name(framework, framework.release(version))).read_bytes())


@each_release
def test_every_layer_was_asked_the_whole_grid_in_every_variant(framework, release):
    series = recorded(framework, release)["series"]
    known = framework.release(release)
    assert series.keys() == framework.run(known).keys()
    grids = {}  # a variant has other rules, and is asked the same
    for variant, by_layer in series.items():
        layers = framework.asked(known, variant)
        assert by_layer.keys() == {layer.name for layer in layers}
        for layer in layers:
            if layer.name not in grids:
                grid = list(questions(layer, known.one_in))
                grids[layer.name] = [as_json(each.arguments) for each in grid], [len(each.varying) for each in grid]
            arguments, counts = grids[layer.name]
            asked, pointed = by_layer[layer.name][: len(counts)], by_layer[layer.name][len(counts) :]
            assert [body["arguments"] for body in asked] == arguments
            assert [len(body["answers"]) for body in asked] == counts
            common = [as_json(each.arguments) for each in commonest(layer, known.one_in)]
            assert all(len(body["answers"]) == 1 or body["arguments"] in common for body in pointed)


@pytest.mark.parametrize("name", [name for name, framework in FRAMEWORKS.items() if framework.respond])
def test_the_newest_release_was_asked_the_commonest_configuration_of_every_layer(name):
    """A kernel of 3 without stride and dilation, which a thinned grid may leave out; an older release may lack it."""
    framework = FRAMEWORKS[name]
    release = framework.releases[0]
    known = {told(*question) for *question, _ in unpack(recorded(framework, release.version))}
    missing, asked = [], 0
    for variant in framework.run(release):
        for layer in framework.asked(release, variant):
            for series in commonest(layer, release.one_in):
                for varying in series.varying:
                    arguments = {**series.arguments, **varying}
                    asked += 1
                    if told(variant, layer.name, arguments, arguments.pop("input_size")) not in known:
                        missing.append((variant, layer.name, arguments, varying))
    assert not missing
    assert (asked > 0) == (release.one_in > 1)


def told(variant, name, arguments, input_sizes):
    """A question, in whatever order its arguments stand."""
    return repr((variant, name, sorted(arguments.items()), input_sizes))


def as_json(value):
    """A value as it is read back from a file."""
    if isinstance(value, dict):
        return {name: as_json(entry) for name, entry in value.items()}
    return [as_json(entry) for entry in value] if isinstance(value, tuple) else value


@each_release
def test_vectors_were_recorded_with_the_declared_version(framework, release):
    first = framework.release(release).packages[0].removeprefix("npm:")
    assert recorded(framework, release)["versions"][first] == release == recorded(framework, release)["version"]


MEASURED = [layer for framework, layer in catalog.layers().values() if framework.respond]


@pytest.mark.deep
@pytest.mark.parametrize("layer", MEASURED, ids=[layer.name for layer in MEASURED])
def test_the_whole_grid_is_asked(layer):
    """Each of the points that the layer can express is measured for each of its dimensions, on each of its axes in turn.

    At every input size, unless what is asked depends on the size: then at those where it exists. Where a probe replaces
    one of the three by a word, a thinned grid may meet a point with that word only.
    """
    replaced = set(layer.grid_arguments.values()) & set().union(*layer.probes)
    points = {"kernel_size": grid.KERNELS, "stride": grid.STRIDES, "dilation": grid.DILATIONS}
    for rank in layer.dimensions:
        if replaced and grid.THINNING[rank] * layer.one_in > 1:
            continue
        seen, turns = set(), Counter()
        for series in questions(layer):
            if len(series.varying[0]["input_size"]) != rank:
                continue
            dependent = len(series.varying[0]) > 1
            sizes = [{size["input_size"][axis] for size in series.varying} for axis in range(rank)]
            full = [axis for axis in range(rank) if dependent or sizes[axis] >= set(grid.SIZES)]
            assert full, series
            turns.update(axis for axis in full if len(sizes[axis]) > 1)
            spread = {name: layer.spread(name, series.arguments[name], rank) for name in layer.grid_arguments.values()}
            seen |= {tuple(values[axis] for values in spread.values()) for axis in full}
        assert seen >= set(product(*(points[quantity] for quantity in layer.grid_arguments)))
        assert len(turns) == rank and min(turns.values()) * 3 > max(turns.values())


@pytest.mark.parametrize("layer", MEASURED, ids=[layer.name for layer in MEASURED])
def test_pointed_questions_can_be_made_of_every_layer_and_begin_from_what_its_arguments_may_be(layer):
    """With one odd value, and drawn ones: those are made last."""
    for rank in layer.dimensions:
        for point in pointed.POINTS:
            sized = pointed._sized(layer, (point,) * rank)
            given = layer.per_axis(pointed._filled(layer, sized, rank), rank)
            assert None not in given.values(), {name for name, entries in given.items() if entries is None}
        assert len(list(islice(pointed._around(layer, rank, pointed.POINTS[0], 5, 1), 50))) > 0
        chance = Random(1)
        assert all(pointed._drawn(layer, rank, chance)[1] for _ in range(20))


@pytest.mark.parametrize("rank", [1, 2, 3])
def test_the_axes_take_turns_out_of_step_with_anything_that_repeats(rank):
    """Of every n-th number, n < 30, each axis has its one_in: within a factor of two over 400 of them."""
    taken = list(islice(grid.turns(rank), 12_000))
    assert all(sorted(taken[place : place + rank]) == list(range(rank)) for place in range(0, 12_000 - rank, rank))
    for step, first in product(range(1, 30), range(3)):
        had = Counter(taken[first::step][:400])
        assert len(had) == rank and min(had.values()) * 2 > max(had.values())


@pytest.mark.parametrize("one_in", sorted({framework.release(version).one_in for framework, version in RELEASES}))
def test_a_thinned_grid_still_meets_every_stride_and_dilation_and_most_kernel_sizes(one_in):
    asked = [series.arguments for series in questions(LAYERS["torch.nn.Conv1d"], one_in)]
    for name, least in (("kernel_size", 5), ("stride", len(grid.STRIDES)), ("dilation", len(grid.DILATIONS))):
        assert len({arguments[name] for arguments in asked}) >= least


def test_vectors_stay_small():
    assert sum(file.stat().st_size for file in VECTORS.glob("*.json.gz")) < 5_000_000


def test_no_vectors_lie_about_that_nobody_declares():
    declared = {file_name(framework, framework.release(version)) for framework, version in RELEASES}
    assert {path.name for path in VECTORS.glob("*.json.gz")} == declared


# The checker is checked


def tampered(change):
    """The recorded answers of numpy.convolve with one answer changed."""
    vectors = copy.deepcopy(recorded(NUMPY, NUMPY.version))
    body = next(
        body
        for body in vectors["series"][""]["numpy.convolve"]
        if body["arguments"] == {"kernel_size": [4], "mode": "same"}
    )
    change(vectors, body["answers"])
    return [line for tally in compare(NUMPY, vectors).values() for line in tally.disagreements]


def longer(_, answers):
    answers[8][0][0] += 1


def shifted(_, answers):
    answers[8][1][0] += 1


def reversed_kernel(_, answers):
    answers[8][2][0] = False


def refused(vectors, answers):
    vectors["errors"].append("ValueError: no")
    answers[8] = 0


def emptied(_, answers):
    answers[8] = [[0], [None], [None]]


def test_an_untouched_file_has_no_disagreement():
    assert tampered(lambda vectors, answers: None) == []


@pytest.mark.parametrize("change", [longer, shifted, reversed_kernel, refused, emptied])
def test_one_changed_answer_is_one_disagreement(change):
    (line,) = tampered(change)
    assert "numpy.convolve {'kernel_size': (4,), 'mode': 'same'} (9,)" in line


def test_an_answer_where_a_refusal_is_predicted_is_a_disagreement():
    demand = Refusal("stride == 1", "strided convolutions")
    assert disagreement(demand, Observation((3,), (None,), (None,)))
    assert disagreement(demand, Observation(error="ValueError: something else"))
    assert not disagreement(demand, Observation(error="ValueError: no strided convolutions"))


def test_a_refusal_without_words_matches_nothing():
    assert disagreement(Refusal("stride == 1", ""), Observation(error="ValueError: anything"))


GARBAGE, OTHER_SIZE = Observation(error=NO_PRODUCT), Observation((4,), ((1,),), (False,))
FAULTY = replace(
    at(LAYERS["torch.nn.Conv1d"], "2.13.0", ""),
    defects=(
        Defect(when="stride[0] == 2", observed=(NO_PRODUCT,), reason="garbage"),
        Defect(
            when="stride[0] == 3",
            observed=(OTHERWISE,),
            reason="pads one more",
            instead=Meaning("explicit", bind={"pad_low": "1", "pad_high": "1"}),
        ),
        Defect(when="stride[0] == 4", observed=(INFERS_OTHERWISE,), reason="infers"),
    ),
)


@pytest.mark.parametrize(
    ("stride", "observed", "reason"),
    [
        (2, GARBAGE, "garbage"),
        (2, OTHER_SIZE, None),
        (1, GARBAGE, None),
        (3, Observation((4,), ((1,),), (False,)), "pads one more"),
        (3, Observation((4,), ((0,),), (False,)), None),
        (3, Observation((5,), ((1,),), (False,)), None),
        (4, Observation((2,), ((0,),), (False,), inferred=(3,)), "infers"),
    ],
)
def test_a_flaw_explains_only_what_it_describes(stride, observed, reason):
    arguments = {"kernel_size": (3,), "stride": (stride,)}
    found = defect_behind(FAULTY, "", arguments, (10,) if stride == 3 else (8,), observed)
    assert (found and found.reason) == reason


def test_an_inference_that_contradicts_the_answer_is_a_disagreement():
    predicted = asking.predict(at(LAYERS["torch.nn.Conv1d"], "2.13.0", ""), {"kernel_size": (3,)}, (9,))
    agreeing = Observation((7,), ((0,),), (False,))
    assert not disagreement(predicted, agreeing)
    assert "infers" in disagreement(predicted, replace(agreeing, inferred=(8,)))
    refusal = Refusal("stride == 1", "no strides")
    assert not disagreement(refusal, Observation(error="ValueError: no strides"))
    assert "infers" in disagreement(refusal, Observation(error="ValueError: no strides", inferred=(4,)))


ARGUMENTS = {"kernel_size": (3,), "stride": (2,), "padding": (1,)}


def response_of(axis):
    numpy = pytest.importorskip("numpy")
    response = numpy.zeros((axis.input_size, axis.kernel_size, axis.output_size))
    for triple in axis.relation():
        response[triple] = 1
    return response


def test_a_response_is_read_as_the_index_map_that_made_it():
    layer = at(LAYERS["torch.nn.Conv1d"], "2.13.0", "")
    for low, flipped in product((0, 1, 2), (False, True)):
        axis = Axis(CONVOLUTION, 9, 3, 2, 1, 5, low, 1, flipped)
        found = read(response_of(axis), layer, ARGUMENTS, (9,))
        assert found == Observation((5,), ((low,),), (flipped,))
        agrees = not disagreement(asking.predict(layer, ARGUMENTS, (9,)), found)
        assert agrees == (low == 1 and not flipped)


def test_a_response_that_is_no_index_map_is_said_to_be_none():
    layer = LAYERS["torch.nn.Conv1d"]
    response = response_of(Axis(CONVOLUTION, 9, 3, 2, 1, 5, 1, 1))
    response[8, 0, 0] = 1
    assert "not an index map" in read(response, layer, ARGUMENTS, (9,)).error
    dilated = response_of(Axis(CONVOLUTION, 9, 3, 2, 2, 5, 1, 1))
    assert "not an index map" in read(dilated, layer, ARGUMENTS, (9,)).error


def test_a_size_gone_wrong_is_told_without_trying_index_maps_of_that_length():
    """OpenCV counts windows without sign, and answers with a thousand million elements where none fits."""
    pytest.importorskip("numpy")
    layer, ones = LAYERS["torch.nn.Conv1d"], b"\xff" * (LONGEST // 8)
    extra = observed_in(("response", (1, 1, LONGEST + 1), b"", True), layer, {"kernel_size": (1,)}, (1,))
    assert extra == Observation((LONGEST + 1,), (None,), (None,))
    within = observed_in(("response", (1, 1, LONGEST), ones, True), layer, {"kernel_size": (1,)}, (1,))
    assert "not an index map" in within.error


def test_axes_that_are_not_independent_are_said_to_be_so():
    numpy = pytest.importorskip("numpy")
    response = numpy.zeros((4, 1, 2, 2))
    response[0, 0, 0, 0] = response[3, 0, 1, 1] = 1
    found = read(response, LAYERS["torch.nn.Conv2d"], {"kernel_size": (1, 1)}, (2, 2))
    assert "not a product" in found.error


DEADLY = """
import os, sys
from multiprocessing.connection import Connection
connection = Connection(int(sys.argv[1]))
connection.send([len(connection.recv())])
while True:
    for question in connection.recv():
        if question == "deadly":
            os._exit(9)
        connection.send((question, None))
"""


def test_a_question_that_kills_the_process_is_answered_so_and_the_others_are_still_asked():
    process = FrameworkProcess([sys.executable, "-c", DEADLY], {}, ("one", "two"))
    assert process.start() == [2]
    assert [said for said, _ in process.answers(["a", "deadly", "deadly", "b"])] == ["a", DIED, DIED, "b"]
    process.dismiss()


def test_a_process_that_does_not_start_says_why():
    process = FrameworkProcess([sys.executable, "-c", "raise SystemExit('no such framework')"], {})
    with pytest.raises(RuntimeError, match="no such framework"):
        process.start()


def test_an_interrupted_recording_goes_on_where_it_stopped():
    """The second run finds all parts but one, and asks that one only; the file is the same."""
    whole, kept = measure(NUMPY, NUMPY.releases[0]), {}
    assert measure(NUMPY, NUMPY.releases[0], kept=kept) == whole
    parts = len(kept)
    lost = kept.pop("-numpy.convolve-3")
    kept["-numpy.correlate-5"][0][1]["answers"][0] = "ValueError: kept, not asked again"
    again = measure(NUMPY, NUMPY.releases[0], kept=kept)
    assert set(again["errors"]) - set(whole["errors"]) == {"ValueError: kept, not asked again"}
    assert len(kept) == parts and kept["-numpy.convolve-3"] == lost


def test_a_file_that_lacks_the_commonest_configuration_is_completed_once(monkeypatch):
    monkeypatch.setattr(grid, "NEVER_THINNED", ())
    release = replace(NUMPY.releases[0], one_in=4)
    thinned = replace(NUMPY, releases=(release,))
    (layer,) = (layer for layer in NUMPY.layers if layer.name == "numpy.convolve")
    whole = measure(thinned, release)
    series = whole["series"][""][layer.name]
    common = [each.arguments for each in commonest(layer, release.one_in)]
    without = copy.deepcopy(whole)
    without["series"][""][layer.name] = [body for body in series if body["arguments"] not in common]
    completed = complete(thinned, release, without)
    assert completed["count"] == whole["count"] == complete(thinned, release, completed)["count"]
    assert without["series"] != completed["series"] == whole["series"]


def test_the_process_of_a_framework_reads_nothing_into_what_it_returns():
    numpy = pytest.importorskip("numpy")
    layer = LAYERS["torch.nn.Conv1d"]
    response = numpy.zeros((2, 1, 2))
    response[0, 0, 0] = response[1, 0, 1] = 1
    kind, shape, packed, pure = bits(layer, response)
    assert (kind, shape, pure) == ("response", (2, 1, 2), True) and packed == bytes([0b10010000])
    assert bits(layer, response * 0.7)[3] is False
    assert bits(layer, (3, 4)) == ("sizes", (3, 4))


FOLDED = {"edge": "aaaabcdddd", "mirror": "dcbabcdcba", "symmetric": "cbaabcddcb", "periodic": "bcdabcdabc"}


@pytest.mark.parametrize("boundary", FOLDED)
def test_boundaries_fold_as_drawn(boundary):
    """The pictures are those of numpy.pad and scipy.ndimage: three elements on either side of a b c d."""
    drawn = "".join("abcd"[FOLDS[boundary](place, 4)] for place in range(-3, 7))
    assert drawn == FOLDED[boundary]
