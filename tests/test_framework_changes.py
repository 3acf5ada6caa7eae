"""What changed between the versions of a framework: it stands on its page, and the records bear it out."""

import itertools
import re
from collections import Counter

import pytest
from browsing import DOCS

from derive import catalog
from derive.measure import changes as history
from derive.measure.vectors import RECORDED, file_name, load, unpack

FRAMEWORKS = catalog.frameworks()


def page_of(name):
    return (DOCS / "frameworks" / f"{name}.md").read_text(encoding="utf-8")


CHANGED = [name for name, framework in FRAMEWORKS.items() if history.boundaries(framework)]


@pytest.mark.deep
@pytest.mark.parametrize("name", CHANGED)
def test_every_change_stands_on_the_page_newest_first(name):
    section = page_of(name).partition("{ #history }")[2].partition("\n## ")[0]
    listed = re.findall(r"^- \*\*([\d.]+)\*\*", section, re.M)
    assert sorted(listed) == sorted(change.version for change in history.changes(FRAMEWORKS[name]))
    for change in history.changes(FRAMEWORKS[name]):
        assert f"`{change.call}` on {change.inputs}:" in section or change.way == history.NEW


@pytest.mark.deep
def test_a_change_is_borne_out_by_what_was_recorded_before_and_after():
    """Of two measured releases around a version, some question that both were asked was answered in that way otherwise."""
    seen = Counter()
    for name in ("keras", "openvino", "litert", "jax"):
        framework = FRAMEWORKS[name]
        versions = [release.version for release in framework.releases]
        for newer, older in itertools.pairwise(versions):
            between = [
                change
                for change in history.changes(FRAMEWORKS[name])
                if history.Version(older) < history.Version(change.version) <= history.Version(newer)
            ]
            if between:
                ways = differing(framework, older, newer, between)
                for change in between:
                    is_seen = bool(ways & {(layer, change.way) for layer in change.layers})
                    seen[change.way, is_seen] += 1
                    assert is_seen or change.way in (history.REFUSED, history.ACCEPTED), (name, change)
    unseen = sum(number for (_, is_seen), number in seen.items() if not is_seen)
    assert seen[history.SHIFTED, True] >= 2 and seen[history.SIZED, True] >= 1
    assert seen[history.REFUSED, True] >= 2 and seen[history.ACCEPTED, True] >= 2 and unseen <= 2, seen


def differing(framework, older, newer, between):
    """{(layer, way)} in which recorded answers of two releases to one question differ."""
    wanted = {layer for change in between for layer in change.layers}
    answered = []
    for version in (older, newer):
        path = RECORDED / file_name(framework, framework.release(version))
        found = {}
        for variant, layer, arguments, sizes, observed in unpack(load(path.read_bytes())):
            if layer in wanted:
                found[variant, layer, repr(sorted(arguments.items())), sizes] = observed
        answered.append(found)
    ways = set()
    for key in answered[0].keys() & answered[1].keys():
        before, after = (found[key] for found in answered)
        refused = bool(before.error), bool(after.error)
        if refused in ((False, True), (True, False)):
            ways.add((key[1], history.REFUSED if refused[1] else history.ACCEPTED))
        elif refused == (False, False) and before.output_size != after.output_size:
            ways.add((key[1], history.SIZED))
        elif refused == (False, False) and any(
            one and other and not set(one) & set(other) for one, other in zip(before.low, after.low)
        ):
            ways.add((key[1], history.SHIFTED))
    return ways
