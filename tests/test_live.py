"""The real frameworks, asked over the whole grid. Slow: run with `pytest -m live`."""

import ast
import importlib.metadata
import inspect
import os
import re
from pathlib import Path

import pytest

from derive import catalog
from derive.framework import locate, signature_of
from derive.measure.grid import questions
from derive.measure.record import measure
from derive.measure.tally import compare
from derive.measure.vectors import file_name, load, unpack

pytestmark = pytest.mark.live
VECTORS = Path(__file__).parent / "vectors"
FRAMEWORKS = catalog.frameworks()
LAYERS = catalog.layers()
MEASURED = [name for name, framework in FRAMEWORKS.items() if framework.respond]


def needs(framework, release):
    """Skip, saying how to install it, where this release is not what is installed."""
    wanted = [entry.partition("==") for entry in release.install.split()]
    for package, _, version in wanted:
        try:
            found = importlib.metadata.version(package).partition("+")[0]
        except importlib.metadata.PackageNotFoundError:
            found = None
        if found != version:
            pytest.skip(f"{framework.title} {release.version} is not installed: pip install {release.install}")


def real_signature(thing):
    """The signature of a callable; of a built-in function, the one its documentation begins with, unannotated."""
    try:
        return inspect.signature(thing)
    except ValueError:
        text = re.search(r"\((.*?)\)\s*->", thing.__doc__, re.S).group(1)
        declared = ast.parse(f"def f({text}): ...").body[0].args
        for argument in (*declared.posonlyargs, *declared.args, *declared.kwonlyargs):
            argument.annotation = None
        return signature_of(ast.unparse(declared))


@pytest.mark.parametrize("name", [name for name, (framework, layer) in LAYERS.items() if layer.callable])
def test_declared_signatures_are_the_real_ones(name):
    framework, layer = LAYERS[name]
    if not framework.respond:
        pytest.skip(f"{framework.title} cannot be run here")
    needs(framework, framework.releases[0])
    os.environ.update(next(iter(framework.run(framework.releases[0]).values())))
    for address in (name, *layer.also):
        real, declared = real_signature(locate(address)).parameters, signature_of(layer.signature).parameters
        assert [(each.name, each.kind, each.default) for each in declared.values()] == [
            (each.name, each.kind, each.default) for each in real.values()
        ]


@pytest.mark.parametrize("name", MEASURED)
def test_every_answer_agrees_with_its_prediction(name, capsys):
    framework = FRAMEWORKS[name]
    release = framework.releases[0]
    needs(framework, release)
    share = int(os.environ.get("PADPROOF_LIVE_SHARE", "1"))
    vectors = measure(framework, release, share=share)
    tallies = compare(framework, vectors)
    with capsys.disabled():
        print(f"\n{framework.title} {vectors['versions']}, {vectors['count']:,} answers")
        for name, tally in tallies.items():
            print(
                f"  {name}: {tally.answered:,} geometries, {tally.refused:,} refusals, {tally.empty:,} empty, "
                f"{tally.flawed.total()} flawed, {len(tally.disagreements)} disagree"
            )
    asked = sum(
        len(series.varying)
        for variant in framework.run(release)
        for layer in framework.asked(release, variant)
        for series in questions(layer, release.share * share)
    )
    assert sum(tally.total for tally in tallies.values()) == vectors["count"] == asked
    assert [line for tally in tallies.values() for line in tally.disagreements] == []
    stored = load((VECTORS / file_name(framework, release)).read_bytes())
    if stored["versions"] == vectors["versions"]:
        known = geometries(stored)
        found = geometries(vectors)
        assert [key for key, observed in found.items() if key in known and known[key] != observed] == []
        assert len(found.keys() & known.keys()) >= len(found) * 9 // 10


def geometries(vectors):
    """Every answer that shows a geometry, by its question; the others may depend on the machine."""
    return {
        repr(question): observed
        for *question, observed in unpack(vectors)
        if not observed.error and 0 not in observed.output_size
    }
