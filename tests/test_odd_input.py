"""Whatever comes in: a `LayerError` in one short line or whole sizes; at once, in little memory, and without a trace."""

import functools
import gc
import subprocess
import sys
from dataclasses import replace
from itertools import islice, product
from pathlib import Path
from random import Random

import odd_input
import pytest
import shaped_lines
from hypothesis import HealthCheck, given, settings, strategies
from odd_input import ODD, SIZES, calls, fault, lines, mutated

import derive
import derive.runtime.operators.torch as operators
from derive import catalog
from derive.runtime import asking
from derive.runtime.errors import LONGEST_MESSAGE, LayerError
from derive.runtime.geometry import CONVOLUTION, Axis, Geometry
from derive.runtime.reading import layer_line

LAYERS = catalog.layers()
LINES = list(lines(layer for _, layer in LAYERS.values()))
LINES += [line for shaped in shaped_lines.LINES.values() for line, *_ in shaped] * 8
AXIS = Axis(CONVOLUTION, 9, 3, 1, 1, 7, 0, 0)


# One argument after another.


def swept(every):
    """(how many calls, what was wrong with which) of every so manieth call with an odd value."""
    count, wrong = 0, []
    asked = ((name, *call) for name, (_, layer) in LAYERS.items() for call in calls(layer))
    for name, arguments, size in islice(asked, 0, None, every):
        count += 1
        if said := fault(derive.evaluate, name, size, **arguments):
            wrong.append((name, arguments, size, said))
    return count, wrong


def test_a_sample_of_odd_arguments_ends_in_one_short_line_or_in_sizes():
    count, wrong = swept(every=197)
    assert wrong == []
    assert count >= 4_000


def several(count):
    """What was wrong with so many calls of several odd arguments, in any release and variant; always the same calls."""
    chance, layers, wrong = Random(7), list(LAYERS.items()), []
    for _ in range(count):
        name, (framework, layer) = chance.choice(layers)
        rank = chance.choice(layer.dimensions)
        arguments = odd_input.usual(layer, rank)
        for argument in chance.sample(
            layer.spatial, chance.randint(min(1, len(layer.spatial)), min(4, len(layer.spatial)))
        ):
            words = [kind for kind in layer.kinds(argument) if not isinstance(kind, type)]
            shapes = [0, 1, 2, 3, (1,) * rank, (2,) * rank, ((1, 2),) * rank, (1, 2) * rank, *words]
            arguments[argument] = chance.choice(shapes if chance.random() < 0.8 else ODD)
        size = chance.choice((9, (9,) * rank, (1,) * rank, 2**62))
        version = chance.choice((None, framework.version, framework.releases[-1].version))
        asked = {"version": version, "variant": chance.choice((None, *framework.variants))}
        if said := fault(derive.evaluate, name, size, **asked, **arguments):
            wrong.append((name, arguments, size, asked, said))
    return wrong


def test_some_calls_with_several_odd_arguments_end_so_too():
    assert several(1000) == []


@pytest.mark.deep
def test_a_hundred_thousand_calls_with_several_odd_arguments_end_so_too():
    assert several(100_000) == []


@pytest.mark.deep
def test_every_argument_of_every_layer_takes_every_odd_value(capsys):
    count, wrong = swept(every=1)
    with capsys.disabled():
        print(f"\n{count:,} calls with an odd argument, {len(wrong)} faults")
    assert wrong[:10] == []
    assert count >= 1_000_000


def test_an_expression_that_cannot_be_computed_is_one_line_too(monkeypatch):
    """The last line of defence is not needed, and holds where it is."""
    monkeypatch.setattr(asking, "broken_demand", lambda layer, namespaces: namespaces[0]["kernel_size"][1])
    assert "kernel_size=3 in torch.nn.Conv1d cannot be computed" in fault(asking.resolve, "nn.Conv1d(1, 1, 3)", 9)


BROKEN = {
    "another exception": (lambda: [][0], "IndexError"),
    "an exit": (lambda: sys.exit(1), "SystemExit"),
    "a long line": (lambda: _raise("x" * (LONGEST_MESSAGE + 1)), "401 characters"),
    "two lines": (lambda: _raise("a\nb"), "2 lines"),
    "a way out that is cut off": (lambda: _raise("x" * (LONGEST_MESSAGE - 3) + "..."), "cut off"),
    "a float": (lambda: Geometry("x", "valid", (replace(AXIS, output_size=7.0),)), "no integers"),
    "a truth": (lambda: Geometry("x", "valid", (replace(AXIS, output_size=True),)), "no integers"),
    "a pad of None": (lambda: Geometry("x", "valid", (replace(AXIS, low=None),)), "no integers"),
    "a negative size": (lambda: Geometry("x", "valid", (replace(AXIS, output_size=-1),)), "output_size=[-1]"),
    "the last line of defence": (lambda: _raise(f"x in y {asking.UNFORESEEN} (z)"), "unforeseen"),
}


def _raise(text):
    error = LayerError("")
    error.args = (text,)
    raise error


@pytest.mark.parametrize("kind", BROKEN)
def test_the_judge_sees(kind):
    action, says = BROKEN[kind]
    assert says in fault(action)


def test_the_judge_passes_what_is_right():
    assert fault(derive.evaluate, "nn.Conv1d(1, 1, 3)", 9) is None
    assert fault(derive.evaluate, "nn.Conv1d(1, 1)", 9) is None
    assert fault(lambda: Geometry("x", "valid", (AXIS,))) is None


# The shapes, by kind.

SHAPES = [
    ("mxnet.nd.Convolution", 9, {}, "kernel missing for mxnet.nd.Convolution"),
    ("mxnet.nd.Convolution", 9, {"kernel": None}, "kernel=None must be an integer"),
    ("tinygrad.Tensor.avg_pool2d", (9,), {}, "kernel_size missing for tinygrad.Tensor.avg_pool2d on 1 spatial axis"),
    ("theano.tensor.signal.pool.pool_2d", 9, {}, "ws missing for theano.tensor.signal.pool.pool_2d; give ws=…"),
    (
        "onnx.AveragePool",
        (9,),
        {"kernel_shape": 3, "pads": (1,)},
        "pads=(1,) has 1 entry, but onnx.AveragePool works on",
    ),
    ("tosa.avg_pool2d", 9, {"kernel": 3, "stride": 1, "pad": (1, 1)}, "pad=(1, 1) has 2 entries, but tosa.avg_pool2d"),
    ("mlx.core.conv_general", 9, {"kernel_size": 3, "padding": (1, 1)}, "padding=(1, 1) has 2 entries"),
    ("jax.lax.conv", (9,), {"kernel_size": 3, "window_strides": (1,), "padding": ((),)}, "padding=((),) has 1 entry"),
    ("flax.linen.Conv", 9, {"kernel_size": 3, "padding": ((1, 2, 3),)}, "padding=((1, 2, 3),) has 1 entry"),
    ("flax.linen.Conv", (9, 9), {"kernel_size": (3, 3), "padding": (1, (1, 1))}, "mixes integers and pairs"),
    (
        "flax.linen.Conv",
        (9, 9),
        {"kernel_size": 3},
        "kernel_size=3 is for one axis in flax.linen.Conv, which has 2; write (3, 3)",
    ),
    ("nn.LPPool1d(2, (3,), ceil_mode=True)", 9, {}, "kernel_size=(3,) must be one number in torch.nn.LPPool1d"),
    (
        "nn.ConvTranspose1d(1, 1, 3)(x, output_size=11)",
        9,
        {},
        "output_size=11 must be a tuple in torch.nn.ConvTranspose1d",
    ),
    ("jax.lax.conv", 9, {"kernel_size": 3, "window_strides": 2, "padding": "SAME"}, "window_strides=2 must be a tuple"),
    ("candle_nn.conv2d(ci, co, (3, 3))", 9, {}, "kernel_size=(3, 3) must be one number in candle_nn.conv2d"),
    ("nn.Conv2d(1, 1, 3, stride=1, stride=2)", 9, {}, "stride is given 2 times in torch.nn.Conv2d; give it once"),
    ("nn.Conv2d(1, 1, 3, device=1, device=2)", 9, {}, "device is given 2 times in torch.nn.Conv2d; give it once"),
    ("nn.Conv1d(1, 1, 3)", 9, {"version": 10**5000}, "version=a value that cannot be printed must be text"),
    ("nn.Conv1d(1, 1, 3)", 9, {"version": "9" * 5000}, "is no version of PyTorch"),
    ("nn.Conv1d(1, 1, 3)", 9, {"variant": []}, "variant=[] is none of PyTorch"),
    (f"a{'.a' * 1500}(3)", 9, {}, "unknown layer 'a.a.a.a."),
    ("a" * 10**6, 9, {}, "1,000,000 characters are no line of code"),
    ("a;" * 1001, 9, {}, "1,001 statements are no line of code"),
]


@pytest.mark.parametrize(
    ("line", "size", "arguments", "says"), SHAPES, ids=[f"{each[0][:30]}{n}" for n, each in enumerate(SHAPES)]
)
def test_a_wrong_shape_is_named(line, size, arguments, says):
    with pytest.raises(LayerError) as refused:
        derive.evaluate(line, size, **arguments)
    assert says in str(refused.value)


@pytest.mark.parametrize("action", [derive.evaluate, derive.explain])
@pytest.mark.parametrize("name", ["layer", "input_size", "version", "variant", "kernel_size"])
def test_every_parameter_takes_every_odd_value(action, name):
    asked = {"layer": "torch.nn.Conv1d", "input_size": 9, "kernel_size": 3}
    assert [value for value in ODD if fault(action, **{**asked, name: value})] == []
    assert len(ODD) >= 100


def explained(name, size, /, **arguments):
    """An explanation that has been printed, and written as data."""
    found = derive.explain(name, size, **arguments)
    assert found.as_dict()["axes"] and str(found)
    return found


def test_what_is_explained_ends_so_too():
    asked = [(name, *call) for name, (_, layer) in LAYERS.items() for call in islice(calls(layer), 0, None, 997)]
    assert [each for each in asked if fault(explained, each[0], each[2], **each[1])] == []
    assert len(asked) >= 900


def test_numbers_and_arrays_of_numpy_are_integers_or_refused():
    import numpy

    values = [
        numpy.int64(3),
        numpy.int8(1),
        (numpy.int32(1),) * 2,
        numpy.float64(2),
        numpy.bool_(True),
        numpy.str_("same"),
    ]
    values += [numpy.array(entries) for entries in (1, [1], [1, 1], [[1, 1], [1, 1]], [], ["same"])]
    count = 0
    for name, (_, layer) in islice(LAYERS.items(), 0, None, 7):
        for argument in layer.spatial:
            for value in values:
                count += 1
                said = fault(derive.evaluate, name, 9, **{**odd_input.usual(layer), argument: value})
                assert said is None, (name, argument, value, said)
    assert count >= 3000
    for size in (numpy.int64(3), (numpy.int64(3),)):
        assert derive.evaluate("nn.Conv1d(1, 1)", numpy.int64(9), kernel_size=size).output_size == 7


# Lines.


def judge(line, size):
    assert fault(derive.evaluate, line, size) is None, (line, size)


def asked(examples):
    """A test of so many mutated lines, always the same."""
    count = [0]

    @settings(
        max_examples=examples, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(line=mutated(LINES), size=strategies.sampled_from(SIZES))
    def judged(line, size):
        count[0] += 1
        judge(line, size)

    judged()
    return count[0]


def test_a_few_hundred_mutated_lines_end_in_one_short_line_or_in_sizes():
    assert asked(400) >= 400


@pytest.mark.deep
def test_a_hundred_thousand_mutated_lines_end_in_one_short_line_or_in_sizes(capsys):
    count = asked(100_000)
    with capsys.disabled():
        print(f"\n{count:,} mutated lines")
    assert count >= 100_000


def test_a_line_that_breaks_the_reader_is_found_and_shrunk(monkeypatch):
    real = layer_line.parse

    def parse(text, *more):
        if ")" not in text:
            raise KeyError(text)
        return real(text, *more)

    monkeypatch.setattr(asking, "parse", parse)
    with pytest.raises(AssertionError, match="KeyError"):
        asked(300)


# Bounds.


def answer_texts(share):
    """(how many texts of 100 kB were answered, peak memory in kB, processor seconds of the slowest)."""
    command = [sys.executable, odd_input.__file__, str(share)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr[-1000:]
    count, peak, slowest = done.stdout.split()
    return int(count), int(peak), float(slowest)


def test_a_hundred_kilobytes_of_anything_are_answered_in_little_memory():
    count, peak, _ = answer_texts(23)
    assert count >= 12 and peak < 100_000


@pytest.mark.deep
def test_every_hundred_kilobytes_are_answered_in_half_a_second():
    count, _, slowest = answer_texts(1)
    assert count >= 280 and slowest < 0.5


def test_a_text_of_a_megabyte_costs_no_more_than_one_of_a_word():
    from time import process_time

    def cost(text):
        begun = process_time()
        for _ in range(200):
            assert fault(derive.evaluate, text, 9) is None
        return process_time() - begun

    assert cost("(" * 2**20) < 20 * cost("(" * 20)


def test_messages_do_not_grow_with_frameworks_variants_or_axes(monkeypatch):
    framework, layer = LAYERS["torch.nn.Conv2d"]
    many = {
        f"f{number}.{'m' * 30}.Conv2d": (framework, replace(layer, name=f"f{number}.{'m' * 30}.Conv2d"))
        for number in range(5000)
    }
    monkeypatch.setattr(catalog, "layers", lambda: many)
    monkeypatch.setattr(layer_line.catalog, "layers", lambda: many)
    layer_line._addresses.cache_clear()
    try:
        for line in ("Conv2d(3, 8, 3)", "Conv2e(3, 8, 3)", "x(Conv2d(3), m.Conv2d(3))", "Conv2d"):
            assert fault(derive.evaluate, line, 9) is None, line
    finally:
        layer_line._addresses.cache_clear()
    wide = replace(framework, variants={f"variant {number}": {} for number in range(5000)})
    for text in (
        layer_line.join_words(list(wide.variants), "or", most=9),
        str(LayerError("; ".join(wide.variants))),
    ):
        assert len(text) <= LONGEST_MESSAGE
    with pytest.raises(LayerError) as refused:
        asking.choose_release(wide, layer, None, "other")
    assert len(str(refused.value)) < 300 and str(refused.value).endswith("or 4992 others")


def growing(caches):
    """Those of these caches without a bound that hold more than they did."""
    before = [(cache, cache.cache_info().currsize) for cache in caches if cache.cache_info().maxsize is None]
    for number in range(300):
        asked = {"version": f"2.{number}", "kernel_size": number, "padding": (number,), f"a{number}": 1}
        for name, value in asked.items():
            fault(
                derive.evaluate,
                "keras.layers.Conv1D",
                9,
                kernel_size=3,
                **{name: value} if name != "kernel_size" else {},
            )
        fault(derive.evaluate, f"nn.Conv1d(1, 1, {number}, padding={number}).x{number}", number)
        fault(derive.evaluate, "keras.layers.Conv1D(1, 3)", 9, version=f"3.3.0.post{number}")
        fault(derive.evaluate, f"m{number}.Conv{number}d(3)", 9)
    return [cache for cache, size in before if cache.cache_info().currsize > size]


def test_no_cache_grows_with_what_comes_in():
    kind = type(layer_line._addresses)
    caches = [
        thing for thing in gc.get_objects() if isinstance(thing, kind) and thing.__module__.startswith("derive.runtime")
    ]
    growing(caches)  # what is declared fills them
    assert growing(caches) == []
    assert len(caches) >= 8
    bounds = [cache.cache_info().maxsize for cache in caches if cache.cache_info().maxsize]
    assert bounds and max(bounds) <= 8192


def test_a_cache_that_grows_would_be_seen(monkeypatch):
    kept = functools.cache(layer_line.parse)
    monkeypatch.setattr(asking, "parse", lambda text, *more: kept(text))
    assert growing([kept]) == [kept]


# The real framework.


BESIDE = {layer.name for layer in operators.LAYERS}  # which are not all called with a kernel


def accepted(beside):
    """Every call with one argument in another shape that is answered, of PyTorch's layers with a kernel or `beside`.

    Each is (layer, arguments, sizes, whether these are read as the whole shape).
    """
    for name, (framework, layer) in LAYERS.items():
        if framework.name != "torch" or (name in BESIDE) != beside:
            continue
        for rank in layer.dimensions:
            sizes = (9,) * rank
            for known, argument in product(usual_of(layer, rank), layer.spatial):
                for value in ODD:
                    arguments = {**known, argument: value}
                    if is_json(value) and fault(derive.evaluate, name, sizes, **arguments) is None:
                        try:
                            found = derive.evaluate(name, sizes, **arguments)
                        except LayerError:
                            continue
                        yield name, arguments, sizes, len(found.axes) < rank


def usual_of(layer, rank):
    """What a layer is given beside the odd argument: its kernel in each shape, and a size where one must be asked for."""
    known = odd_input.usual(layer, rank)
    if layer.name in BESIDE and "scale_factor" in layer.spatial:
        return [known | {"scale_factor": 2}, known | {"size": 4}]
    if "output_ratio" in layer.spatial:
        known["output_size"] = 3
    elif "output_size" in known and layer.name not in BESIDE:
        known["output_size"] = (11,) * rank
    if "kernel_size" not in layer.spatial:
        return [known]
    return [{**known, "kernel_size": kernel_size} for kernel_size in (3, (3,), (3,) * rank)]


def is_json(value):
    """Whether a value arrives in another process as it is."""
    if isinstance(value, (tuple, list)):
        return all(map(is_json, value))
    return value is None or isinstance(value, (bool, str)) or (isinstance(value, (int, float)) and abs(value) < 2**20)


def not_taken(asked, answers):
    """What is answered here and refused there, or answered with other sizes; those of an unfold are one number there."""
    return [
        (*each, said)
        for each, (taken, said) in zip(asked, answers, strict=True)
        if not taken or not (each[0].lower().endswith("unfold") or said[2:] == sized(*each))
    ]


def sized(name, arguments, sizes, whole):
    return list(derive.evaluate(name, sizes, **arguments).output_size)


@pytest.mark.live
@pytest.mark.parametrize(
    ("beside", "refused"),
    [
        (False, ("torch.nn.LPPool1d", {"kernel_size": (3,)}, (9,), False)),
        (True, ("torch.nn.Upsample", {"scale_factor": (2,)}, (9, 9), True)),
    ],
)
def test_what_is_answered_for_an_odd_shape_is_taken_by_pytorch(capsys, beside, refused):
    import json

    from test_live import asked as of_environment

    from derive.measure.environment import interpreter

    def ask(framework, release, build):
        python, _ = interpreter(release, build)
        command = [python, str(Path(__file__).with_name("torch_accepts.py"))]
        done = subprocess.run(command, input=json.dumps(known), capture_output=True, text=True, check=True)
        return json.loads(done.stdout)

    known = [*accepted(beside), refused]
    answers = of_environment(ask, catalog.frameworks()["torch"])
    with capsys.disabled():
        print(f"\n{len(known):,} calls of PyTorch")
    assert [each[:4] for each in not_taken(known, answers)] == [refused]
    assert len(known) > (900 if beside else 2000)


def test_a_call_that_is_answered_here_and_refused_there_is_seen():
    asked = [("torch.nn.MaxPool1d", {"kernel_size": kernel_size}, (9,), False) for kernel_size in (3, 2, 4)]
    answers = [(True, [1, 1, 3]), (False, "TypeError"), (True, [1, 1, 3])]
    assert not_taken(asked, answers) == [(*asked[1], "TypeError"), (*asked[2], [1, 1, 3])]
    assert len(list(islice(accepted(beside=False), 200))) == len(list(islice(accepted(beside=True), 200))) == 200
