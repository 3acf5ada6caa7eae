"""Every declaration is well-formed, and every recorded answer of the real frameworks agrees with its prediction."""

import ast
import copy
import os
from functools import cache
from inspect import Parameter
from itertools import product
from pathlib import Path

import pytest

from derive import api, catalog, measure
from derive.arguments import refusal_text, whole
from derive.framework import (
    DIED,
    NO_PRODUCT,
    QUANTITIES,
    Observation,
    Refusal,
    axis_names,
    locate,
    names_in,
    value_of,
)
from derive.generated import formulas
from derive.geometry import CONVOLUTION, TRANSPOSED, Axis
from derive.measure import grid
from derive.measure.grid import questions
from derive.measure.response import FOLDS, read
from derive.measure.witness import Witness

VECTORS = Path(__file__).parent / "vectors"
FLAWED = {"keras": 132, "numpy": 0, "scipy": 0, "torch": 0}
RECORDED = {"keras": 68_976, "numpy": 504, "scipy": 9_444, "torch": 120_363}
FRAMEWORKS = catalog.frameworks()
LAYERS = {name: layer for name, (_, layer) in catalog.layers().items()}
DERIVED = {"input_size", "effective_kernel_size", "full_length", *QUANTITIES}
VOCABULARY = {"abs", "all", "any", "len", "max", "min", "range", "sorted", "zip"}

each_layer = pytest.mark.parametrize("layer", LAYERS.values(), ids=LAYERS.keys())
each_framework = pytest.mark.parametrize("framework", FRAMEWORKS.values(), ids=FRAMEWORKS.keys())


@cache
def recorded(name):
    return measure.load((VECTORS / measure.file_name(FRAMEWORKS[name])).read_bytes())


# Declarations


@each_layer
def test_expressions_use_declared_names_only(layer):
    known = DERIVED | VOCABULARY | set(layer.parameters)
    texts = [layer.boundary, *layer.bind.values()]
    texts += [text for refusal in layer.refusals for text in (refusal.when, refusal.requires)]
    texts += [text for meaning in layer.meanings for text in (meaning.when, *meaning.bind.values())]
    texts += [flaw.when for flaw in layer.flaws]
    texts += [text for probe in layer.probes for text in probe.values()]
    for text in texts:
        loose = {
            node.id
            for node in ast.walk(ast.parse(text))
            if isinstance(node, ast.comprehension)
            for node in ast.walk(node.target)
            if isinstance(node, ast.Name)
        }
        assert names_in(text) - loose <= known, text


@each_layer
def test_defaults_are_legal_values(layer):
    for name in layer.spatial:
        default = layer.parameters[name].default
        if default is not Parameter.empty:
            assert whole(layer, name, default) == default


@each_layer
def test_arrays_and_listed_values_are_parameters(layer):
    assert set(layer.arrays) | set(layer.values) | set(layer.any_case) <= set(layer.parameters)
    assert not set(layer.arrays) & set(layer.spatial)


@each_layer
def test_every_meaning_names_a_mode_and_binds_all_of_its_parameters(layer):
    for meaning in layer.meanings:
        operator = meaning.operator or layer.operator
        assert bool(meaning.size) == (operator == TRANSPOSED)
        table = formulas.CONVOLUTION if operator == CONVOLUTION else formulas.TRANSPOSED
        takes = set(table[meaning.mode].__kwdefaults__ or {}) | set(
            table[meaning.mode].__code__.co_varnames[: table[meaning.mode].__code__.co_kwonlyargcount]
        )
        binds = {"input_size", *QUANTITIES, *meaning.bind} | ({"output_padding"} if operator == TRANSPOSED else set())
        assert takes == binds
        assert operator == CONVOLUTION or meaning.size in formulas.SIZES


def test_no_two_layers_answer_to_one_name():
    addresses = [address for layer in LAYERS.values() for address in (layer.name, *layer.also)]
    assert len(addresses) == len(set(addresses))


@each_layer
def test_every_refusal_becomes_one_sentence(layer):
    for refusal in layer.refusals:
        names = dict.fromkeys((*layer.parameters, *DERIVED), (1, 2) if refusal.across else 1)
        for name, kinds in layer.values.items():
            names[name] = next((kind for kind in kinds if isinstance(kind, str)), 1)
        sentence = refusal_text(layer, refusal, names, "")
        assert layer.name in sentence
        assert "\n" not in sentence


# Recorded answers


@each_framework
def test_every_recorded_answer_agrees_with_its_prediction(framework):
    tallies = measure.compare(recorded(framework.name))
    assert [line for tally in tallies.values() for line in tally.disagreements] == []
    assert sum(tally.total for tally in tallies.values()) == RECORDED[framework.name]
    assert sum(tally.flawed.total() for tally in tallies.values()) == FLAWED[framework.name]
    assert recorded(framework.name)["count"] == RECORDED[framework.name]


@each_framework
def test_every_layer_was_asked_everything_in_every_variant(framework):
    series = recorded(framework.name)["series"]
    assert series.keys() == framework.variants.keys()
    for by_layer in series.values():
        assert by_layer.keys() == {layer.name for layer in framework.layers}
    for layer in framework.layers:
        asked = sum(len(question.varying) for question in questions(layer))
        for by_layer in series.values():
            assert sum(len(body["answers"]) for body in by_layer[layer.name]) == asked


@each_framework
def test_vectors_were_recorded_with_the_declared_version(framework):
    assert recorded(framework.name)["versions"][framework.packages[0]] == framework.version


@each_layer
def test_the_whole_grid_is_asked(layer):
    """Each of the points that the layer can express is measured at every input size, for each of its ranks."""
    varied = {quantity: layer.bind[quantity] for quantity in QUANTITIES if layer.bind[quantity] in layer.parameters}
    points = {"kernel_size": grid.KERNELS, "stride": grid.STRIDES, "dilation": grid.DILATIONS}
    for rank in layer.ranks:
        seen = set()
        for series in questions(layer):
            if len(series.arguments["kernel_size"]) != rank:
                continue
            for axis in range(rank):
                if {size["input_size"][axis] for size in series.varying} >= set(grid.SIZES):
                    seen.add(tuple(series.arguments[name][axis] for name in varied.values()))
        assert seen >= set(product(*(points[quantity] for quantity in varied)))


def test_vectors_stay_small():
    assert sum(file.stat().st_size for file in VECTORS.glob("*.json.gz")) < 1_500_000


# The checker is checked


def tampered(change):
    """The recorded answers of numpy.convolve with one answer changed."""
    vectors = copy.deepcopy(recorded("numpy"))
    body = next(
        body
        for body in vectors["series"][""]["numpy.convolve"]
        if body["arguments"] == {"kernel_size": [4], "mode": "same"}
    )
    change(vectors, body["answers"])
    return [line for tally in measure.compare(vectors).values() for line in tally.disagreements]


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
    assert measure.disagreement(demand, Observation((3,), (None,), (None,)))
    assert measure.disagreement(demand, Observation(error="ValueError: something else"))
    assert not measure.disagreement(demand, Observation(error="ValueError: no strided convolutions"))


def test_a_refusal_without_words_matches_nothing():
    assert measure.disagreement(Refusal("stride == 1", ""), Observation(error="ValueError: anything"))


def test_a_flaw_explains_only_what_it_describes():
    layer = LAYERS["keras.layers.Conv2D"]
    garbage, strided = Observation(error=NO_PRODUCT), {"kernel_size": (2, 2), "strides": (1, 3)}
    assert measure.flaw_behind(layer, "torch", strided, (3, 3), garbage)
    assert not measure.flaw_behind(layer, "jax", strided, (3, 3), garbage)
    assert not measure.flaw_behind(layer, "torch", strided, (3, 5), garbage)
    assert not measure.flaw_behind(layer, "torch", strided, (3, 3), Observation((2, 1), ((0,), (1,)), (False, False)))


ARGUMENTS = {"kernel_size": (3,), "stride": (2,), "padding": (1,)}


def response_of(axis):
    numpy = pytest.importorskip("numpy")
    response = numpy.zeros((axis.input_size, axis.kernel_size, axis.output_size))
    for triple in axis.relation():
        response[triple] = 1
    return response


def test_a_response_is_read_as_the_index_map_that_made_it():
    layer = LAYERS["torch.nn.Conv1d"]
    for low, flipped in product((0, 1, 2), (False, True)):
        axis = Axis(CONVOLUTION, 9, 3, 2, 1, 5, low, 1, flipped)
        found = read(response_of(axis), layer, ARGUMENTS, (9,))
        assert found == Observation((5,), ((low,),), (flipped,))
        agrees = not measure.disagreement(api.predict(layer.name, ARGUMENTS, (9,)), found)
        assert agrees == (low == 1 and not flipped)


def test_a_response_that_is_no_index_map_is_said_to_be_none():
    layer = LAYERS["torch.nn.Conv1d"]
    response = response_of(Axis(CONVOLUTION, 9, 3, 2, 1, 5, 1, 1))
    response[8, 0, 0] = 1
    assert "not an index map" in read(response, layer, ARGUMENTS, (9,)).error
    dilated = response_of(Axis(CONVOLUTION, 9, 3, 2, 2, 5, 1, 1))
    assert "not an index map" in read(dilated, layer, ARGUMENTS, (9,)).error


def test_axes_that_are_not_independent_are_said_to_be_so():
    numpy = pytest.importorskip("numpy")
    response = numpy.zeros((4, 1, 2, 2))
    response[0, 0, 0, 0] = response[3, 0, 1, 1] = 1
    found = read(response, LAYERS["torch.nn.Conv2d"], {"kernel_size": (1, 1)}, (2, 2))
    assert "not a product" in found.error


def deadly(connection, environment):
    while asked := connection.recv():
        for question in asked:
            if question == "deadly":
                os._exit(9)
            connection.send(question)


def test_a_question_that_kills_the_process_is_answered_so_and_the_others_are_still_asked():
    witness = Witness({}, deadly)
    assert witness.answers(["a", "deadly", "deadly", "b"]) == ["a", DIED, DIED, "b"]
    witness.dismiss()


FOLDED = {"edge": "aaaabcdddd", "mirror": "dcbabcdcba", "symmetric": "cbaabcddcb", "periodic": "bcdabcdabc"}


@pytest.mark.parametrize("boundary", FOLDED)
def test_boundaries_fold_as_drawn(boundary):
    """The pictures are those of numpy.pad and scipy.ndimage: three elements on either side of a b c d."""
    drawn = "".join("abcd"[FOLDS[boundary](place, 4)] for place in range(-3, 7))
    assert drawn == FOLDED[boundary]


def test_expressions_see_no_builtins():
    with pytest.raises(NameError):
        value_of("open('x')", {})


def test_a_located_name_is_the_thing_itself():
    assert locate("collections.abc.Mapping").__name__ == "Mapping"


@each_framework
def test_exactly_one_meaning_applies_to_every_recorded_question_that_has_an_answer(framework):
    checked = 0
    for _, name, arguments, input_sizes, observed in measure.unpack(recorded(framework.name)):
        if observed.error:
            continue
        layer = LAYERS[name]
        for names in axis_names(layer, layer.per_axis(arguments, len(input_sizes)), input_sizes):
            applying = [meaning.mode for meaning in layer.meanings if value_of(meaning.when, names)]
            assert len(applying) == 1, (name, arguments, input_sizes, applying)
            checked += 1
    assert checked >= RECORDED[framework.name] // 2
