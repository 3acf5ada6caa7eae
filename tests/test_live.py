"""The real frameworks, asked again. Slow: run with `pytest -m live`.

Where PADPROOF_REQUIRE names live, what is missing is installed into environments of its own; otherwise a framework that
`derive record` has not installed is skipped. PADPROOF_LIVE_SHARE asks every so manieth point of the grid,
PADPROOF_LIVE=all asks all frameworks.
"""

import ast
import os
import subprocess
from inspect import Parameter
from pathlib import Path

import pad_keywords
import pytest
import shaped_lines
import taken_keywords
from test_witness import as_process, printed, rows_of

from derive import catalog
from derive.measure import values
from derive.measure.environment import interpreter
from derive.measure.grid import questions
from derive.measure.record import measure, measure_values, signatures
from derive.measure.tally import compare, flags
from derive.measure.vectors import dump, file_name, load, unpack
from derive.runtime.errors import LayerError
from derive.runtime.expressions import signature_of

pytestmark = pytest.mark.live
VECTORS = Path(__file__).parents[1] / "derive" / "recorded"
FRAMEWORKS = catalog.frameworks()
ASKED = ("tensorflow", "keras", "jax", "flax", "torch", "onnxruntime", "onnx", "numpy", "scipy")
MEASURED = [name for name, framework in FRAMEWORKS.items() if framework.respond]
CHOSEN = MEASURED if os.environ.get("PADPROOF_LIVE") == "all" else [name for name in ASKED if name in MEASURED]
SHARE = int(os.environ.get("PADPROOF_LIVE_SHARE", "1"))
BUILD = "live" in os.environ.get("PADPROOF_REQUIRE", "")


def asked(action, framework, **more):
    """What `action` says of the newest release; skipped with the install line where it is not installed."""
    try:
        return action(framework, framework.releases[0], build=BUILD, **more)
    except LayerError as missing:
        if BUILD:
            raise
        pytest.skip(f"{framework.title} {framework.version}: {missing}; derive record {framework.name} installs it")


@pytest.mark.parametrize("name", CHOSEN)
def test_declared_signatures_are_the_real_ones(name):
    framework = FRAMEWORKS[name]
    real = asked(signatures, framework)
    for layer in framework.layers:
        declared = [
            (each.name, each.kind.name, each.default) for each in signature_of(layer.signature).parameters.values()
        ]
        for address in (layer.name, *layer.also):
            if layer.callable and address in real:
                assert isinstance(real[address], list), real[address]
                assert [each[:2] for each in real[address]] == [each[:2] for each in declared], address
                for (name, _, shown, printed), (_, _, default) in zip(real[address], declared, strict=True):
                    assert repr(default) == shown or default == printed, (address, name)
    assert real or not any(layer.callable for layer in framework.layers)


def run_file(path, *arguments):
    """What asks a release by running a file in its environment; it returns what the last line says."""

    def run(framework, release, build):
        python, variables = interpreter(release, build)
        environment = {"KERAS_BACKEND": "torch", "TF_CPP_MIN_LOG_LEVEL": "3", **os.environ, **variables}
        done = subprocess.run([python, path, *arguments], env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr[-1000:]
        return ast.literal_eval(done.stdout.splitlines()[-1])

    return run


@pytest.mark.parametrize("name", CHOSEN)
def test_the_keywords_that_are_passed_on_are_those_that_a_layer_takes(name):
    wanted = {
        layer.name: sorted({*layer.keywords} - {*layer.parameters})
        for layer in FRAMEWORKS[name].layers
        if layer.callable and any(each.kind is Parameter.VAR_KEYWORD for each in layer.parameters.values())
    }
    if name in ("keras", "tf_keras"):
        assert len(wanted) == {"keras": 39, "tf_keras": 16}[name]
        assert asked(run_file(taken_keywords.__file__, *wanted), FRAMEWORKS[name]) == wanted
    elif wanted.keys() == PADS.get(name):
        taken = asked(run_file(pad_keywords.__file__, *wanted), FRAMEWORKS[name])
        for address, layer in ((each.name, each) for each in FRAMEWORKS[name].layers if each.name in wanted):
            assert taken == {address: sorted({*layer.keywords, *layer.fixed})}
    else:
        assert not wanted or name in ("chainer", "mxnet", "theano"), "a layer passes on what nobody asks"


PADS = {"numpy": {"numpy.pad"}, "jax": {"jax.numpy.pad"}}


@pytest.mark.parametrize("name", [name for name in shaped_lines.LINES if name in CHOSEN])
def test_lines_that_make_their_arrays_give_the_sizes_that_are_read_in_them(name):
    found = asked(run_file(shaped_lines.__file__, name), FRAMEWORKS[name])
    assert found == [sizes for _, sizes, _ in shaped_lines.LINES[name]]


@pytest.mark.parametrize("name", CHOSEN)
def test_every_value_of_a_pooling_agrees_with_its_prediction(name):
    framework = FRAMEWORKS[name]
    if not any(layer.reduction for layer in framework.layers):
        assert name in ("numpy", "scipy")
        return
    content = asked(measure_values, framework)
    tallies = values.compare(framework, content)
    assert content["count"] == sum(tally.rules.total() + tally.defective.total() for tally in tallies.values()) > 10
    assert not [line for tally in tallies.values() for line in tally.disagreements]


@pytest.mark.parametrize("name", CHOSEN)
def test_the_command_beside_each_known_fault_asks_the_framework_again(name):
    framework = FRAMEWORKS[name]
    commands = printed(f"frameworks/{name}")
    assert commands or name in ("onnxruntime", "numpy", "scipy")
    for command in commands:
        assert command.startswith(f"derive replay {name}=={framework.version} --case ")
        asked(lambda framework, release, build: interpreter(release, build), framework)
        rows = rows_of(as_process(command))
        assert not rows["asked again"].startswith("no:") and "none explains this" not in rows.values(), command


@pytest.mark.parametrize("name", CHOSEN)
def test_every_answer_agrees_with_its_prediction(name, capsys):
    framework = FRAMEWORKS[name]
    release = framework.releases[0]
    vectors = load(dump(asked(measure, framework, one_in=SHARE)))
    tallies = compare(framework, vectors)
    with capsys.disabled():
        print(f"\n{framework.title} {vectors['versions']}, {vectors['count']:,} answers")
        for layer, tally in tallies.items():
            print(
                f"  {layer}: {tally.answered:,} geometries, {tally.refused:,} refusals, {tally.empty:,} empty, "
                f"{tally.defective.total()} defective, {len(tally.disagreements)} disagree"
            )
    wanted = pointed = 0
    for variant in framework.run(release):
        for layer in framework.asked(release, variant):
            grid = [len(series.varying) for series in questions(layer, release.one_in * SHARE)]
            wanted += sum(grid)
            pointed += sum(len(body["answers"]) for body in vectors["series"][variant][layer.name][len(grid) :])
    assert sum(tally.total for tally in tallies.values()) == vectors["count"] == wanted + pointed
    assert wanted >= 150 and pointed >= 0
    assert [line for tally in tallies.values() for line in tally.disagreements] == []
    stored = load((VECTORS / file_name(framework, release)).read_bytes())
    if stored["versions"] == vectors["versions"]:
        known = geometries(stored, stored["flags"])
        found = geometries(vectors, flags(framework, tallies))
        assert [key for key, observed in found.items() if key in known and known[key] != observed] == []
        assert len(found.keys() & known.keys()) >= len(found) * 9 // 10 or SHARE > 1


def geometries(vectors, flagged):
    """Every answer that shows a geometry, by its question; the others, and known faults, may depend on the machine."""
    faulty = {place for flag in flagged for place in flag["answers"]}
    return {
        repr(question): observed
        for place, (*question, observed) in enumerate(unpack(vectors))
        if not observed.error and 0 not in observed.output_size and place not in faulty
    }
