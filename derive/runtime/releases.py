"""Which release of a framework an answer is for, what it rests on, and how many different layers its variants make of one.

A version that was not measured is not one that does not exist: what is declared holds for ranges of versions, and the
answer says which measured release has the same rule. Refused is what is declared to be absent.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from packaging.version import InvalidVersion, Version

from derive.runtime.declaration import Framework, Layer, Release, at, holds
from derive.runtime.errors import LayerError
from derive.runtime.wording import join_words, show

Behaviours = list[tuple[tuple[str, ...], Layer]]
UNNUMBERED = ("latest", "newest", "stable", "nightly", "main", "master", "trunk", "head", "dev")
WRITTEN = re.compile("[A-Za-z0-9][A-Za-z0-9.+!_-]{0,39}")


def choose_release(
    framework: Framework, layer: Layer, version: str | None = None, variant: str | None = None
) -> tuple[str, Behaviours]:
    """`(version, [(variants, layer as it is there), …])`, one entry per different behaviour. Raises `LayerError`.

    A variant may be given by the beginning of its name, before a hyphen: it is then each that begins so.
    """
    chosen = _variants(framework, variant)
    version, ruling = _version(framework, layer, version)
    behaviours = [
        (common, there)
        for variants, there in _behaviours(framework, layer, ruling)
        if (common := tuple(name for name in variants if name in chosen))
    ]
    if not behaviours:
        raise LayerError(_absent_text(framework, layer, version, ruling, chosen))
    return version, behaviours


def rest_on(
    framework: Framework,
    layer: Layer,
    version: str,
    variants: tuple[str, ...],
    agrees: Callable[[Layer], bool],
) -> tuple[str, str]:
    """`(measured release, note)`: what an answer for a version, in variants that give it alike, rests on.

    The release is the one itself where it was measured so; else the nearest in which `agrees` holds of the layer as it
    is there, in these variants if it can be, and the note says so; and empty where there is none.
    """
    run = framework.respond is not None
    release = framework.release(version)
    if release and (not run or any(name in variants for name in _asked(framework, layer, release))):
        return (version if run else ""), ""
    asked = f"{framework.title} {version}{_on(variants) if run else ''}"
    if not run:
        read = framework.releases[0].version
        undated = "of no date" if read == "undated" else f"of {read}"
        return "", f"{asked} was not read; the rule is that of the {framework.basis} {undated}"
    for own in (True, False):
        for release in _by_nearness(framework, version):
            for name in _asked(framework, layer, release):
                there = at(layer, release.version, name)
                if (name in variants) is own and there is not None and agrees(there):
                    where = f"{release.version}{_on((name,)) if len(framework.variants) > 1 else ''}"
                    return release.version, f"{asked} was not measured; the nearest with the same rule is {where}"
    return "", f"{asked} was not measured, nor was its rule in another release; it was read"


def _on(variants: tuple[str, ...]) -> str:
    named = [name for name in variants if name]
    return f" ({join_words(named, 'and', most=3)})" if named else ""


def _asked(framework: Framework, layer: Layer, release: Release) -> Iterator[str]:
    """The variants in which a layer was asked in a release."""
    if not release.layers or layer.name in release.layers:
        yield from (name for name in framework.run(release) if at(layer, release.version, name))


def _by_nearness(framework: Framework, version: str) -> list[Release]:
    """The releases up to a version, newest first, and then those after it, oldest first."""
    asked = _number(version)
    number = asked and Version(asked.base_version)
    numbers = {release.version: _number(release.version) for release in framework.releases}
    if number is None or None in numbers.values():
        return list(framework.releases)
    later = [release for release in framework.releases if (numbers[release.version] or number) > number]
    return [release for release in framework.releases if release not in later] + later[::-1]


def _number(version: str) -> Version | None:
    try:
        return Version(version)
    except InvalidVersion:
        return None


def _variants(framework: Framework, variant: str | None) -> tuple[str, ...]:
    """The variants that a name means: that one, or all that begin with it before a hyphen."""
    if variant is None:
        return tuple(framework.variants)
    found: tuple[str, ...] = ()
    if isinstance(variant, str):
        found = tuple(name for name in framework.variants if name == variant or name.startswith(f"{variant}-"))
    if not found:
        if isinstance(variant, str) and variant in framework.reported:
            told = framework.reported[variant]
            raise LayerError(
                f"variant={variant!r} of {framework.title} is reported, not measured: {told}; leave it out"
            )
        names = [repr(name) for name in framework.variants if name]
        ways = f"give {join_words(names, 'or', most=9)}" if names else f"{framework.title} has none"
        raise LayerError(f"variant={show(variant)} is none of {framework.title}; {ways}")
    return found


@lru_cache(maxsize=1024)  # a caller's version may lie anywhere between two releases
def _behaviours(framework: Framework, layer: Layer, version: str) -> Behaviours:
    found: list[tuple[list[str], Layer, tuple[Any, ...]]] = []
    for variant in framework.variants:
        there = at(layer, version, variant)
        if there is None or not holds(framework.variant_versions.get(variant, ""), version):
            continue
        demands = tuple((refusal.requires, refusal.when, refusal.across) for refusal in there.refusals)
        for variants, _, key in found:
            if key == (there.meanings, demands):
                variants.append(variant)
                break
        else:
            found.append(([variant], there, (there.meanings, demands)))
    return [(tuple(variants), there) for variants, there, _ in found]


def _version(framework: Framework, layer: Layer, version: str | None) -> tuple[str, str]:
    """`(version as the answer names it, version whose rules it follows)`.

    A release, or the newest known release of a series such as 3.12; else the version itself, with the rules declared
    for its number, or with the newest where it has none.
    """
    newest = framework.releases[0].version
    if version is None:
        return newest, newest
    if not isinstance(version, str):
        raise LayerError(f"version={show(version)} must be text such as {newest!r}; {_known_text(framework)}")
    written = re.sub(r"[.][x*]$", "", version.strip())
    number = _number(written) if WRITTEN.fullmatch(written) else None
    for name in dict.fromkeys((written, number.public if number else written)):
        for release in framework.releases:
            if release.version == name or release.version.startswith(f"{name}."):
                return release.version, release.version
    if _number(newest) is None or written.lower() in UNNUMBERED:
        if WRITTEN.fullmatch(written) and (written.lower() in UNNUMBERED or re.search("[0-9]", written)):
            return written, newest
    elif number:
        return number.public, number.base_version
    raise LayerError(f"version={show(version)} is no version of {framework.title}; {_known_text(framework)}")


def _known_text(framework: Framework) -> str:
    return f"give any number; known best are {join_words([release.version for release in framework.releases], 'and', most=9)}"


def _absent_text(framework: Framework, layer: Layer, version: str, ruling: str, variants: tuple[str, ...]) -> str:
    """That a layer is declared not to be in a version or variant, and where it is."""
    absent = f"{layer.name} does not exist in {framework.title} {version}"
    if not holds(layer.versions, ruling):
        return f"{absent}; it exists {say_range(layer.versions)}"
    late = next((name for name in variants if not holds(framework.variant_versions.get(name, ""), ruling)), None)
    if late is not None:
        return f"{framework.title} {version} has no {late}, which exists {say_range(framework.variant_versions[late])}"
    return f"{absent}{_on(variants)}; it exists where the variant is {join_words(map(repr, layer.variants), 'or')}"


def say_range(versions: str) -> str:
    """A range of versions in words.

    >>> say_range(">=3.13,<3.15")
    'from 3.13 on and before 3.15'
    """
    words = {">=": "from {} on", "<": "before {}"}
    parts = [re.fullmatch("(>=|<)(.+)", part.strip()) for part in versions.split(",")]
    return join_words([words[part[1]].format(part[2]) if part else versions for part in parts], "and")
