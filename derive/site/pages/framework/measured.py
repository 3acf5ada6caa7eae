"""How what a framework's page says is known: what was asked in which versions, and what no answer bears out."""

from functools import cache

from derive.measure.branches import branches, demands
from derive.runtime.declaration import at
from derive.site.pages import markup
from derive.site.pages.layers import by_module
from derive.site.pages.markup import count


def verdict(framework, measured):
    """The warrant of a framework's page: measured only where every recorded answer agrees."""
    if measured is None:
        return markup.warrant("cited", "read")
    if measured.disagreements:
        return markup.warrant("failed", f"{measured.disagreements:,} answers disagree")
    return markup.warrant("measured", "measured")


def provenance(framework, releases):
    """The last section: how it was measured or what was read, folded, and the sources."""
    newest = releases.get(framework.version)
    if newest is None:
        said = (
            f"Nothing on this page is measured: it was read in the {framework.basis}, {framework.version}, and not run."
        )
        return [
            "## What was read { #read }",
            said,
            markup.folded("What was looked at, and where", framework.scope, *_sources(framework)),
        ]
    older = [version for version in releases if version != framework.version]
    said = f"{verdict(framework, newest)}: {count(newest.total, 'answer')} of {framework.title} {framework.version}"
    said += f"; also {markup.conjunction(older)}." if older else "."
    parts = [_versions(framework, newest), _how(framework, newest), _table(newest)]
    if len(framework.releases) > 1:
        parts += ["#### Versions { #versions }", _releases(releases)]
    return [
        "## How it was measured { #measured }",
        said,
        markup.folded("Versions, answers by layer, and sources", *parts, *_sources(framework)),
    ]


def _sources(framework):
    return ["#### Sources { #sources }", markup.sources(framework.sources)]


def _versions(framework, newest):
    """With what the newest release was measured, and how much of the page its answers bear out."""
    versions = ", ".join(f"{package} {version}" for package, version in sorted(newest.versions.items()))
    line = f"The newest was measured in {versions}. {_borne_out(framework, newest)}"
    unrun = [name for name, variables in framework.variants.items() if variables is None]
    return line + (f" Not run, but read: {markup.conjunction(unrun)}." if unrun else "")


def _borne_out(framework, newest):
    """How many of its demands and meanings an answer bears out, each counted for each layer and variant."""
    whole = lacking = 0
    for layer in framework.layers:
        for variant in framework.variants:
            there = at(layer, framework.version, variant)
            if there and newest.asked(there, variant):
                things = [
                    branch.thing for branch in branches(there, variant) if branch.thing and branch.condition == "True"
                ]
                whole += len(things)
                lacking += sum(_is_unseen(newest.lacking(thing, there, variant)) for thing in things)
    told = "what its layers require and mean"
    if lacking:
        read = markup.warrant("cited", "read")
        return (
            f"The answers bear out {whole - lacking:,} of {whole:,} statements of {told}; the others are marked {read}."
        )
    return f"The answers bear out each of {whole:,} statements of {told}."


def _is_unseen(lacking):
    """Whether no answer bears out a demand or meaning in any of its branches."""
    return any(branch.condition == "True" for branch in lacking)


def read_mark(thing, layers, framework, releases):
    """Marks a demand or meaning as read where no recorded answer bears it out, with where that is; else nothing."""
    if not framework.respond:
        return ""
    found = {}
    for layer in layers:
        for variant in framework.variants:
            lacking = _lacking(thing, layer, variant, releases)
            if lacking is not None:
                found[layer, variant] = lacking
    unseen = [place for place, lacking in found.items() if _is_unseen(lacking)]
    mark = markup.warrant("cited", "read")
    if len(unseen) == len(found):
        return mark
    if unseen:
        places = [f"{layer.name.rpartition('.')[2]}{f' ({variant})' if variant else ''}" for layer, variant in unseen]
        return f"{mark} of {markup.conjunction(places)}"
    ways = dict.fromkeys(branch.condition for lacking in found.values() for branch in lacking)
    return f"{mark} where {markup.conjunction(f'`{way}`' for way in ways)}" if ways else ""


def _lacking(thing, layer, variant, releases):
    """Which of its branches no answer of the newest release that has it bears out; None where none was asked."""
    for version, found in releases.items():
        there = at(layer, version, variant)
        if there and repr(thing) in _told(there, variant):
            lacking = found.lacking(thing, layer, variant)
            if lacking is not None:
                return lacking
    return None


@cache
def _told(layer, variant):
    """What every demand and meaning of a layer is written as."""
    return {repr(thing) for thing in (*demands(layer, variant), *layer.meanings)}


def _how(framework, newest):
    return (
        f"{framework.scope} Every answer is the layer's whole response to one-hot inputs and one-hot taps, so that size, "
        f"alignment and kernel order are all read off it; every one is compared with what the rules above predict{_against(newest)}. "
        f"To measure again: `derive record {framework.name}`, which installs `{framework.releases[0].install}`."
    )


def _against(newest):
    return "" if newest.disagreements else ", and none is against it"


def _table(newest):
    """What was asked, a row for layers that differ in their number of axes alone."""
    families = {}
    for name, tally in sorted(newest.tallies.items()):
        families.setdefault(by_module([name], axes="#"), {})[name] = tally
    rows = []
    for tallies in families.values():
        sums = [
            (tally.answered, tally.empty, tally.refused, tally.defective.total(), len(tally.disagreements))
            for tally in tallies.values()
        ]
        rows.append((by_module(tallies, axes="/"), *(f"{sum(column):,}" for column in zip(*sums))))
    head = ("layer", "geometries", "empty", "refusals and failures", "known faults among these", "against prediction")
    if not newest.disagreements:
        head, rows = head[:-1], [row[:-1] for row in rows]
    return markup.cards(head, rows)


def _releases(releases):
    rows = [
        (
            version,
            f"{found.total:,}",
            f"{sum(found.defective.values()):,}",
            f"{found.disagreements:,}",
            ", ".join(f"{package} {number}" for package, number in sorted(found.versions.items())),
        )
        for version, found in releases.items()
    ]
    return markup.cards(("version", "answers", "of these, known faults", "against prediction", "measured with"), rows)
