"""Which release of a framework an answer is for, and how many different layers its variants make of one."""

from functools import lru_cache
from typing import Any

from packaging.version import Version

from derive.runtime.declaration import Framework, Layer, at
from derive.runtime.errors import LayerError
from derive.runtime.wording import join_words, show

Behaviours = list[tuple[tuple[str, ...], Layer]]


def choose_release(
    framework: Framework, layer: Layer, version: str | None = None, variant: str | None = None
) -> tuple[str, Behaviours]:
    """`(version, [(variants, layer as it is there), …])`, one entry per different behaviour. Raises `LayerError`."""
    if variant is not None and not (isinstance(variant, str) and variant in framework.variants):
        names = [repr(name) for name in framework.variants if name]
        ways = f"give {join_words(names, 'or', most=9)}" if names else f"{framework.title} has none"
        raise LayerError(f"variant={show(variant)} is none of {framework.title}; {ways}")
    version = _version(framework, layer, version)
    behaviours = _behaviours(framework, layer, version)
    if variant is not None:
        behaviours = [((variant,), there) for variants, there in behaviours if variant in variants]
    if not behaviours:
        raise LayerError(
            f"{layer.name} does not exist in {framework.title} {version}{' ' + variant if variant else ''}"
        )
    return version, behaviours


@lru_cache(maxsize=1024)  # a caller's version may lie anywhere between two releases
def _behaviours(framework: Framework, layer: Layer, version: str) -> Behaviours:
    found: list[tuple[list[str], Layer, tuple[Any, ...]]] = []
    release = framework.release(version)
    for variant in (release and release.variants) or framework.variants:
        there = at(layer, version, variant)
        if there is None:
            continue
        demands = tuple((refusal.requires, refusal.when, refusal.across) for refusal in there.refusals)
        for variants, _, key in found:
            if key == (there.meanings, demands):
                variants.append(variant)
                break
        else:
            found.append(([variant], there, (there.meanings, demands)))
    return [(tuple(variants), there) for variants, there, _ in found]


def _version(framework: Framework, layer: Layer, version: str | None) -> str:
    """A version as text: a release, the newest release of a series such as 3.12, or one between two releases."""
    asked = [release for release in framework.releases if not release.layers or layer.name in release.layers]
    if version is None:
        return asked[0].version
    known = f"{layer.name} is known for {framework.title} {join_words([release.version for release in asked], 'and', most=9)}"
    if not isinstance(version, str):
        raise LayerError(f"version={show(version)} must be text such as {asked[0].version!r}; {known}")
    for release in asked:
        if release.version == version or release.version.startswith(f"{version}."):
            return release.version
    try:
        inside = Version(asked[-1].version) <= Version(version) <= Version(asked[0].version)
    except ValueError:  # no version at all, or one with a number too long to read
        inside = False
    if not inside:
        raise LayerError(f"version={show(version)} is none that was measured; {known}")
    return version
