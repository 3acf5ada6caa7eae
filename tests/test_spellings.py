"""Layers in the spelling of their own framework: read as what they say, or refused in one line."""

import re
from random import Random

import odd_input
import pytest
from spelling_printers import PRINTERS

from derive import LayerError, catalog, evaluate
from derive.runtime.declaration import PAIR
from derive.runtime.reading.spellings import choice
from derive.runtime.reading.spellings.choice import MARKS, spelled

SIZES = (13, 12, 11)
SMALLEST = {"kernel_size": (1, 5), "stride": (1, 3), "dilation": (1, 2)}
ONLY_IN_PYTHON = re.compile(r"\.Lazy")  # libtorch and TorchSharp have no lazy modules
NO_MODULE = re.compile(r"\.functional\.")
FIXED_VARIANT = {"onnx": "reference"}


def written_in(syntax):
    """The layers that people write in a syntax."""
    layers = [layer for name, layer in spelled(syntax).items() if not ONLY_IN_PYTHON.search(name)]
    return [layer for layer in layers if syntax != "csharp" or not NO_MODULE.search(layer.name)]


def drawn(chance, layer, rank):
    """Arguments that the layer accepts as such: numbers, pairs and words of its own."""
    given = {}
    for name in layer.spatial:
        default = layer.parameters[name].default
        owed = name in layer.owed(rank) or (name in layer.bind.values() and default is layer.parameters[name].empty)
        if not owed and chance.random() < 0.4:
            continue
        kind = chance.choice(layer.kinds(name))
        quantity = next((quantity for quantity, bound in layer.bind.items() if name in re.findall(r"\w+", bound)), "")
        low, high = SMALLEST.get(quantity, (0, 2))
        if kind is PAIR:
            given[name] = layer.written(name, tuple((chance.randint(0, 2), chance.randint(0, 2)) for _ in range(rank)))
        elif kind is not int:
            given[name] = kind
        elif name in layer.numbers or (name not in (*layer.single, *layer.tuples) and chance.random() < 0.5):
            given[name] = chance.randint(low, high)
        elif name in layer.uniform:
            given[name] = (chance.randint(low, high),) * rank
        else:
            given[name] = tuple(chance.randint(low, high) for _ in range(rank))
    return given


def answer(line, size, variant, given):
    """The geometry, or the line that refuses it."""
    try:
        return evaluate(line, size, variant=variant, **given)
    except LayerError as error:
        return str(error)


def samples(syntax, count, seed):
    """(layer, text, what is given beside it, all of it, size) of every layer that is written in a syntax."""
    for layer in written_in(syntax):
        for number in range(count):
            chance = Random(f"{layer.name} {seed} {number}")
            rank = chance.choice(layer.dimensions)
            given = drawn(chance, layer, rank)
            text, apart = PRINTERS[syntax](layer, given, rank, chance)
            yield layer, text, apart, given, SIZES[:rank]


def compared(syntax, count, seed=0):
    """How many texts were answered with a geometry, and those that were read as something else."""
    answered, wrong = 0, []
    for layer, text, apart, given, size in samples(syntax, count, seed):
        variant = FIXED_VARIANT.get(catalog.layers()[layer.name][0].name)
        asked, read = answer(layer.name, size, variant, given), answer(text, size, variant, apart)
        answered += not isinstance(asked, str)
        wrong += [(text, given, asked, read)] if asked != read else []
    return answered, wrong


@pytest.mark.parametrize("syntax", PRINTERS)
def test_every_layer_is_read_in_its_own_spelling_as_what_it_says(syntax):
    answered, wrong = compared(syntax, 6)
    assert wrong == []
    assert answered >= 2 * len(written_in(syntax))


@pytest.mark.deep
@pytest.mark.parametrize("syntax", PRINTERS)
def test_every_layer_is_read_in_its_own_spelling_with_many_arguments(syntax):
    answered, wrong = compared(syntax, 400, seed=1)
    assert wrong == []
    assert answered >= 150 * len(written_in(syntax))


def test_every_framework_that_names_a_syntax_has_a_reader_and_every_reader_a_printer():
    named = {syntax for framework in catalog.frameworks().values() for syntax in framework.spellings}
    assert named == MARKS.keys() == PRINTERS.keys()
    assert sum(len(written_in(syntax)) for syntax in PRINTERS) >= 140


def test_a_reader_that_confuses_two_arguments_is_found_out(monkeypatch):
    real = choice.read_spelling

    def confused(text):
        found = real(text)
        return found and (*found[:2], {**found[2], "strides": found[2].get("dilations", 2)})

    monkeypatch.setattr("derive.runtime.reading.layer_line.read_spelling", confused)
    _, wrong = compared("onnx_text", 6)
    assert wrong


# What is damaged.

ENDED_BY_A_BRACKET = [syntax for syntax in PRINTERS if syntax not in ("darknet", "ncnn", "tensorrt")]
SIGNS = re.compile(r"[()\[\]{}<>\"',:;=|]|-(?=>)")


def damaged(syntax, count, damage, seed=0):
    """(how many texts were tried, those that ended in something else than one line or the answer of the whole text)."""
    tried, wrong = 0, []
    for layer, text, apart, _, size in samples(syntax, count, seed):
        variant = FIXED_VARIANT.get(catalog.layers()[layer.name][0].name)
        whole = answer(text, size, variant, apart)
        for broken in damage(text, Random(text)):
            tried += 1
            found = odd_input.fault(evaluate, broken, size, variant=variant, **apart)
            if found or ((read := answer(broken, size, variant, apart)) != whole and not isinstance(read, str)):
                wrong.append((broken, found))
    return tried, wrong


def cut(text, chance):
    """A text up to some place in a bracket."""
    inside = [
        end for end in range(1, len(text)) if sum(map(text[:end].count, "([{")) > sum(map(text[:end].count, ")]}"))
    ]
    return [text[: chance.choice(inside)] for _ in range(4)]


def without_a_sign(text, chance):
    """A text without one of its signs."""
    places = [found.start() for found in SIGNS.finditer(text)]
    return [text[:place] + text[place + 1 :] for place in (chance.choice(places) for _ in range(4))]


@pytest.mark.parametrize("syntax", ENDED_BY_A_BRACKET)
def test_a_text_that_is_cut_off_is_refused_in_one_line(syntax):
    tried, wrong = damaged(syntax, 3, cut)
    assert wrong == []
    assert tried >= 24


@pytest.mark.parametrize("syntax", PRINTERS)
def test_a_text_that_lacks_a_sign_is_read_as_before_or_refused_in_one_line(syntax):
    tried, wrong = damaged(syntax, 3, without_a_sign)
    assert wrong == []
    assert tried >= 24
