"""Many questions at once give what each would give alone: arrays of configurations, and files of requests."""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections import Counter
from random import Random

import numpy
import pytest
from timing import a_second, heed

from derive import catalog, evaluate
from derive.batch import vector
from derive.batch.arrays import evaluate_many
from derive.batch.reach import Reach, TooLarge
from derive.batch.requests import PIECE, answer_lines, answer_long
from derive.runtime.errors import LayerError
from derive.runtime.geometry import RESIZING, TRANSPOSED
from derive.runtime.layouts import PAIR

LAYERS = catalog.layers()
COUNT = 40


def arrays(drawn, layer, rank):
    """Arguments of a layer, its integers as arrays; what is a float is left out."""
    arguments = {}
    for name in layer.spatial:
        kind = drawn.choice(layer.kinds(name))
        owed = name in layer.owed(rank)
        if kind in (float, type(None)) or (not owed and drawn.random() < 0.4):
            continue
        alone = name not in layer.tuples and not (name in layer.single and rank > 1)
        if kind is int and alone and drawn.random() < 0.5:
            arguments[name] = array(drawn, -1 if drawn.random() < 0.1 else 0, 5)
        elif kind is int and name not in layer.numbers and name not in layer.layouts:
            arguments[name] = tuple(
                array(drawn, 0, 5) if drawn.random() < 0.7 else drawn.randint(0, 4) for _ in range(rank)
            )
        elif kind is int and alone:
            arguments[name] = drawn.randint(1, 4)
        elif kind is PAIR:
            arguments[name] = layer.written(name, tuple((array(drawn, 0, 3), drawn.randint(0, 2)) for _ in range(rank)))
        elif kind is not int:
            arguments[name] = kind
    return arguments


def array(drawn, low, high):
    return numpy.array([drawn.randint(low, high) for _ in range(COUNT)])


def at(value, place):
    """What stands at one place of arrays, whatever holds them."""
    if isinstance(value, numpy.ndarray):
        return int(value[place])
    return tuple(at(each, place) for each in value) if isinstance(value, tuple) else value


def compare_many(drawn, names, compared):
    """How many configurations were asked together, and answered; each as it would be alone."""
    counts = Counter()
    for name in names:
        layer = LAYERS[name][1]
        rank = drawn.choice(layer.dimensions)
        sizes, arguments = tuple(array(drawn, 1, 20) for _ in range(rank)), arrays(drawn, layer, rank)
        try:
            found = evaluate_many(name, sizes, **arguments)
        except LayerError as error:
            counts[" ".join(str(error).split()[-4:])] += 1
            continue
        for place in drawn.sample(range(COUNT), compared):
            try:
                wanted = evaluate(name, at(sizes, place), **{key: at(value, place) for key, value in arguments.items()})
            except LayerError as error:
                wanted = "depends on the variant" not in str(error) and None
            counts["asked"] += 1
            masked = {bool(size.mask[place]) for size in found.output_size}
            assert len(masked) == 1
            if masked == {True}:
                assert not wanted or len(LAYERS[name][0].variants) > 1, f"{name} {at(sizes, place)} {arguments}"
                continue
            counts["answered"] += 1
            place_of = f"{name} {at(sizes, place)} { {key: at(value, place) for key, value in arguments.items()} }"
            assert wanted, place_of
            assert tuple(int(size[place]) for size in found.output_size) == wanted.output_size, place_of
            assert found.operator == wanted.operator
            if wanted.operator != RESIZING:
                sides = tuple(
                    (int(low[place]), int(high[place])) for low, high in zip(found.low, found.high, strict=True)
                )
                assert sides == (wanted.crop if wanted.operator == TRANSPOSED else wanted.pad), place_of
    return counts


def test_arrays_of_every_layer_give_what_each_entry_gives_alone():
    counts = compare_many(Random(1), LAYERS, 4)
    assert counts["answered"] > 600 and counts["asked"] > 1500, counts


@pytest.mark.deep
def test_many_arrays_of_every_layer_give_what_each_entry_gives_alone():
    counts = Counter()
    for seed in range(2, 8):
        counts += compare_many(Random(seed), LAYERS, COUNT)
    assert counts["answered"] > 40_000, counts


def test_an_array_is_that_of_all_axes_and_a_tuple_has_one_per_axis():
    sizes = numpy.arange(1, 9)
    found = evaluate_many("torch.nn.Conv2d", sizes, kernel_size=3)
    assert found.output_size.tolist() == [None, None, 1, 2, 3, 4, 5, 6]
    wide = evaluate_many("nn.ConvTranspose2d(1, 1, 3)", (sizes.reshape(2, 4), 5), stride=numpy.array([1, 2, 3, 4]))
    assert [size.shape for size in wide.output_size] == [(2, 4), (2, 4)]
    assert wide.output_size[1].tolist() == [[7, 11, 15, 19]] * 2
    assert wide.crop[0][0].tolist() == [[0] * 4] * 2
    assert evaluate_many("torch.nn.Conv1d", 9, kernel_size=3).output_size.tolist() == 7
    assert evaluate_many("torch.nn.Conv1d", numpy.array([], dtype=int), kernel_size=3).output_size.shape == (0,)
    with pytest.raises(AttributeError, match="has no pad"):
        _ = wide.pad
    with pytest.raises(AttributeError, match="has no crop"):
        _ = found.crop
    resized = evaluate_many("torch.nn.AdaptiveAvgPool1d", sizes, output_size=5)
    assert resized.output_size.tolist() == [5] * 8
    with pytest.raises(AttributeError, match="a resizing has no pad"):
        _ = resized.pad


REFUSED = [
    ("torch.nn.Conv9d", 9, {}, "no layer that many can be asked of"),
    ("torch.nn.Conv1d", 9.5, {"kernel_size": 3}, "must be an integer or an array of integers"),
    ("torch.nn.Conv1d", numpy.array([1.0]), {"kernel_size": 3}, "must be an integer or an array of integers"),
    ("torch.nn.Conv1d", 9, {}, "kernel_size missing for torch.nn.Conv1d"),
    ("torch.nn.Conv1d", (9, 9), {"kernel_size": 3}, "2 spatial axes are asked of torch.nn.Conv1d, which takes 1"),
    ("torch.nn.Conv1d", 9, {"kernel_size": 3, "strides": 2}, "'strides' of torch.nn.Conv1d is not taken here"),
    ("torch.nn.Conv1d", 9, {"kernel_size": 3, "padding": "SAME"}, "padding='SAME' is no value of torch.nn.Conv1d"),
    ("torch.nn.Conv1d", 9, {"kernel_size": (3, 3)}, "does not fit 1 spatial axes"),
    ("torch.nn.Conv2d", 9, {"kernel_size": (3, 5)}, "differs from axis to axis; give a tuple"),
    ("nn.Conv1d(1, 1, 3)", 9, {"kernel_size": 3}, "kernel_size given both in the line and beside it"),
    ("torch.nn.Conv1d", 2**62, {"kernel_size": 3, "stride": 2**62}, None),
    (
        "torch.nn.ConvTranspose1d",
        numpy.array([2**40]),
        {"kernel_size": 3, "stride": numpy.array([2**40])},
        "might exceed 64 bits",
    ),
    ("torch.nn.Conv1d", 2**64, {"kernel_size": 3}, "must be an integer or an array of integers"),
    ("torch.nn.Conv1d", numpy.arange(3), {"kernel_size": numpy.arange(4)}, "shapes that do not go together"),
]


@pytest.mark.parametrize(("layer", "size", "arguments", "said"), REFUSED, ids=[f"{row[0]} {row[3]}" for row in REFUSED])
def test_what_cannot_be_asked_of_many_is_refused_in_one_line(layer, size, arguments, said):
    if said is None:
        evaluate_many(layer, size, **arguments)
        return
    with pytest.raises(LayerError) as refused:
        evaluate_many(layer, size, **arguments)
    assert said in str(refused.value) and len(str(refused.value)) <= 400


def test_an_interval_holds_every_value_of_what_is_computed_with_it():
    drawn, counts = Random(2), Counter()
    operations = [
        lambda x, y: x + y,
        lambda x, y: x - y,
        lambda x, y: x * y,
        lambda x, y: x // (abs(y) + 1),
        lambda x, y: 7 // (abs(y) + 1),
        lambda x, y: x % (abs(y) + 1),
        lambda x, y: 3 - -x,
        lambda x, y: vector.largest(x, y, 2),
        lambda x, y: vector.smallest(x, y),
        lambda x, y: vector.choose(x < y, lambda: x, lambda: y * 2),
        lambda x, y: (x < y) + 3 * (y > 0),
    ]
    for operation in operations:
        for _ in range(200):
            low, other = drawn.randint(-9, 9), drawn.randint(-9, 9)
            ranges = range(low, low + drawn.randint(0, 4) + 1), range(other, other + drawn.randint(0, 4) + 1)
            held = operation(*(Reach(each[0], each[-1]) for each in ranges))
            values = [operation(x, y) for x in ranges[0] for y in ranges[1]]
            counts["values"] += len(values)
            assert held.low <= min(values) and max(values) <= held.high
    with pytest.raises(TooLarge):
        _ = Reach(0, 2**62) * 4
    assert counts["values"] > 10_000


def test_a_million_configurations_take_less_time_than_three_million_additions_in_a_loop():
    drawn, count = numpy.random.default_rng(1), 2**20
    sizes, kernels = drawn.integers(1, 500, count), drawn.integers(1, 9, count)
    best, loop = float("inf"), float("inf")
    for _ in range(7):
        began = time.perf_counter()
        evaluate_many("torch.nn.Conv2d", sizes, kernel_size=kernels, stride=2, padding=1)
        best = min(best, time.perf_counter() - began)
        began = time.perf_counter()
        total = 0
        for size in range(count // 8):
            total += size
        loop = min(loop, 8 * (time.perf_counter() - began))
    assert best < 3 * loop, best / loop


# Requests.


GOOD = {"layer": "torch.nn.Conv2d", "input_size": [12, 16], "arguments": {"kernel_size": 3, "padding": [1, 0]}}


def ask(*requests):
    lines = [request if isinstance(request, str) else json.dumps(request) for request in requests]
    return [json.loads(line) for line in answer_lines(lines)]


def test_each_line_is_answered_as_evaluate_answers_and_in_order():
    answers = ask(
        GOOD,
        {"layer": "nn.Conv2d(3, 8, k)", "input_size": "12x16", "settings": {"k": 3}},
        {"layer": "keras.layers.Conv1DTranspose", "input_size": 9, "arguments": {"kernel_size": 3}, "version": "3.14"},
        {"layer": "nn.Conv1d(1, 1, 3); nn.Conv1d(1, 1, 5)", "input_size": 9, "number": 2},
        {"layer": "mlx.nn.Conv1d", "input_size": 9, "arguments": {"kernel_size": 3}},
    )
    assert answers[0] == json.loads(
        json.dumps(evaluate("torch.nn.Conv2d", (12, 16), kernel_size=3, padding=(1, 0)).as_dict())
    )
    assert [answer["output_size"] for answer in answers] == [[12, 14], [10, 14], 11, 5, 7]
    assert answers[2]["version"].startswith("3.14")


BAD = [
    ("", "is no JSON"),
    ("{", "is no JSON"),
    ("[" * 100_000, "is no JSON"),
    ("3", "is no request"),
    ('{"input_size": 9}', "is no request"),
    ('{"layer": "nn.Conv9d", "input_size": 9}', "unknown layer 'nn.Conv9d'"),
    ('{"layer": "nn.Conv1d(1, 1, 3)", "input_size": 1}', "torch.nn.Conv1d"),
    ('{"layer": "nn.Conv1d(1, 1, 3)"}', "input_size missing"),
    ('{"layer": 3, "input_size": 9}', "layer=3 must be a name"),
    ('{"layer": "nn.Conv1d", "arguments": [3]}', "must be an object"),
    ('{"layer": "nn.Conv1d", "settings": 3}', "must be an object"),
    ('{"layer": "nn.Conv1d", "argument": {}}', "'argument' is no field of a request"),
    ('{"layer": "nn.Conv1d", "arguments": {"version": "2"}}', "version is a field of its own"),
    ('{"layer": "nn.Conv1d", "input_size": 9, "arguments": {"kernel_size": NaN}}', "kernel_size"),
    ('{"layer": "nn.Conv1d", "input_size": 1e400, "arguments": {"kernel_size": 3}}', "input_size"),
    ('{"layer": "nn.Conv1d", "input_size": 9, "number": "x"}', ""),
    ('{"layer": "nn.Conv1d", "input_size": {"a": 1}, "arguments": {"kernel_size": 3}}', "input_size"),
    ("{" + " " * 2**21 + "}", "no request"),
]


@pytest.mark.parametrize(("text", "said"), BAD, ids=[said for _, said in BAD])
def test_a_bad_request_is_answered_by_what_is_wrong_with_it_and_the_next_goes_on(text, said):
    first, second = ask(text, GOOD)
    assert list(first) == ["error"] and said in first["error"] and len(first["error"]) <= 400
    assert second["output_size"] == [12, 14]


def test_the_command_answers_a_file_line_by_line_and_says_so_where_there_is_none(tmp_path):
    file = tmp_path / "requests.jsonl"
    file.write_text(f"{json.dumps(GOOD)}\n{{\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "derive", "evaluate", "--batch", file], capture_output=True, text=True, check=False
    )
    assert [sorted(json.loads(line))[:1] for line in done.stdout.splitlines()] == [["boundary"], ["error"]]
    assert (done.returncode, done.stderr) == (0, "")
    piped = subprocess.run(
        [sys.executable, "-m", "derive", "evaluate", "--batch", "-"],
        input=json.dumps(GOOD),
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(piped.stdout)["output_size"] == [12, 14]
    for wrong in (["--batch", "none.jsonl"], ["--batch", str(file), "nn.Conv1d(1, 1, 3)"], []):
        done = subprocess.run(
            [sys.executable, "-m", "derive", "evaluate", *wrong],
            capture_output=True,
            text=True,
            check=False,
            cwd=tmp_path,
        )
        assert done.returncode == 2 and len(done.stderr.splitlines()) == 1, done.stderr


def test_many_requests_are_answered_by_all_processors_and_in_order():
    lines = [json.dumps({**GOOD, "input_size": size}) if size % 7 else "{" for size in range(9, 9 + 3 * PIECE + 5)]
    assert "".join(answer_long(iter(lines))) == "".join(answer_lines(lines))
    assert list(answer_long([])) == []


def test_an_interrupt_ends_a_long_batch_and_its_processes_at_once(tmp_path):
    file = tmp_path / "requests.jsonl"
    file.write_text(f"{json.dumps(GOOD)}\n" * 100 * PIECE, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "derive", "evaluate", "--batch", file],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=heed,
        start_new_session=True,
    ) as process:
        assert process.stdout.readline().startswith("{")
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(10 * a_second()) == 130
        assert process.stderr.read().strip() == "derive: interrupted"


def test_a_file_of_any_length_takes_no_more_memory():
    lines = (json.dumps({**GOOD, "input_size": size}) for size in range(9, 9_009))
    for _ in zip(range(4000), answer_lines(lines)):
        pass
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert sum(1 for _ in answer_lines(lines)) > 4_000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 4096
