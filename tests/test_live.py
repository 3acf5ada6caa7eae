"""The real frameworks, asked over the whole grid. Slow: run with `pytest -m live`."""

import inspect
import os
import re
from importlib.util import find_spec
from pathlib import Path

import pytest

from derive import catalog, measure
from derive.framework import locate, signature_of
from derive.measure.grid import questions

pytestmark = pytest.mark.live
VECTORS = Path(__file__).parent / "vectors"
FRAMEWORKS = catalog.frameworks()
LAYERS = catalog.layers()


def needs(framework):
    """Skip, saying how to install it, where a framework is not installed."""
    if any(find_spec(package) is None for package in framework.packages):
        pytest.skip(f"{framework.title} is not installed: pip install {framework.install}")
    os.environ.update(next(iter(framework.variants.values())))


def real_signature(thing):
    """The signature of a callable; of a built-in function, the one its documentation begins with."""
    try:
        return inspect.signature(thing)
    except ValueError:
        return signature_of(re.search(r"\((.*?)\)\s*->", thing.__doc__).group(1))


@pytest.mark.parametrize("name", LAYERS)
def test_declared_signatures_are_the_real_ones(name):
    framework, layer = LAYERS[name]
    needs(framework)
    for address in (name, *layer.also):
        real, declared = real_signature(locate(address)).parameters, signature_of(layer.signature).parameters
        assert [(each.name, each.kind, each.default) for each in declared.values()] == [
            (each.name, each.kind, each.default) for each in real.values()
        ]


@pytest.mark.parametrize("framework", FRAMEWORKS.values(), ids=FRAMEWORKS.keys())
def test_every_answer_on_the_grid_agrees_with_its_prediction(framework, capsys):
    needs(framework)
    vectors = measure.measure(framework)
    tallies = measure.compare(vectors)
    with capsys.disabled():
        print(f"\n{framework.title} {measure.versions(framework)}, {vectors['count']:,} answers")
        for name, tally in tallies.items():
            print(
                f"  {name}: {tally.answered:,} geometries, {tally.refused:,} refusals, {tally.empty:,} empty, "
                f"{tally.flawed.total()} flawed, {len(tally.disagreements)} disagree"
            )
    asked = sum(len(series.varying) for layer in framework.layers for series in questions(layer))
    assert sum(tally.total for tally in tallies.values()) == vectors["count"] == asked * len(framework.variants)
    assert [line for tally in tallies.values() for line in tally.disagreements] == []
    stored = measure.load((VECTORS / measure.file_name(framework)).read_bytes())
    if stored["versions"] == vectors["versions"]:
        pairs = list(zip(geometries(vectors), geometries(stored), strict=True))
        assert [pair for pair in pairs if None not in pair and pair[0] != pair[1]] == []


def geometries(vectors):
    """Every answer that shows a geometry, with its question; None for the others, which may depend on the machine."""
    for *question, observed in measure.unpack(vectors):
        yield None if observed.error or 0 in observed.output_size else (*question, observed)
