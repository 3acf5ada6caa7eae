"""A page per framework, and their index."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from derive.framework import DIED, EMPTY, SILENT, at
from derive.geometry import POOLING
from derive.pages import markup
from derive.pages.layers import alike, by_module, is_transposed, odd_words, size_words
from derive.pages.markup import block, count, prose


@dataclass(frozen=True)
class Measured:
    """What the recorded answers of a framework say: versions, and a `Tally` per layer."""

    versions: dict
    tallies: dict

    @property
    def total(self):
        """All recorded answers."""
        return sum(tally.total for tally in self.tallies.values())

    @property
    def disagreements(self):
        """Those that contradict the prediction, and that no known fault of the framework explains."""
        return sum(len(tally.disagreements) for tally in self.tallies.values())

    @property
    def flawed(self):
        """{reason: how many answers} of the framework's known faults."""
        return sum((tally.flawed for tally in self.tallies.values()), Counter())


def framework_page(framework, releases, modes, size_rules, order):
    """`releases` holds what was measured, by version; `modes` and `size_rules` are by name."""
    newest = releases.get(framework.version)
    body = [
        f"# {framework.title}",
        _warranted(framework, releases),
        "## What same means here { #same }",
        markup.table(SAME_HEAD, _same_rows(framework, modes, size_rules)),
        framework.orientation,
        "## Layer by layer { #layers }",
        "Exactly one row applies to legal arguments. Letters are those of the [notation page](../notation.md); "
        "$a$ is what the row sets it to.",
        *(_group(layers, framework, modes, size_rules) for layers in alike(framework.layers)),
        "## How it was measured { #measured }" if newest else "## What was read { #read }",
        _how(framework, releases) if newest else framework.scope,
        "## Sources { #sources }",
        markup.sources(framework.sources),
        "[All frameworks](index.md) · [Modes](../modes/index.md)",
    ]
    how = "measured" if newest else f"read in its {framework.basis}"
    return markup.page(
        framework.title,
        f"Output sizes, pads and crops of {framework.title} {framework.version}, {how}.",
        "\n\n".join(part for part in body if part),
        order=order,
        origin=f"derive/frameworks/{framework.name}.py",
    )


def _warranted(framework, releases):
    """The first line: how what follows is known."""
    newest = releases.get(framework.version)
    if newest is None:
        return (
            f"{verdict(framework, None)} in its {framework.basis}, {framework.version}. It was not run: nothing on "
            "this page is measured."
        )
    versions = ", ".join(f"{package} {version}" for package, version in sorted(newest.versions.items()))
    line = f"{verdict(framework, newest)} in {versions}: {count(newest.total, 'answer')} to one-hot inputs and taps."
    older = [release.version for release in framework.releases[1:]]
    if older:
        line += f" Also measured: {framework.title} {markup.conjunction(older)}."
    unrun = [name for name, variables in framework.variants.items() if variables is None]
    if unrun:
        line += f" Not run, but read: {markup.conjunction(unrun)}."
    return line


def verdict(framework, measured):
    """The warrant of a framework's page: measured only where every recorded answer agrees."""
    if measured is None:
        return markup.warrant("cited", "read")
    if measured.disagreements:
        return markup.warrant("failed", f"{measured.disagreements:,} answers disagree")
    return markup.warrant("measured", "measured")


def _group(layers, framework, modes, size_rules):
    first = layers[0]
    orientation = _orientation(first)
    rows = [
        (
            _when(meaning),
            f"[`{meaning.mode}`](../modes/{meaning.mode}.md)",
            size_words(first, meaning, modes, size_rules),
            odd_words(first, meaning, modes),
        )
        for meaning in first.meanings
    ]
    weights = sorted({layer.weight for layer in layers if layer.weight})
    parts = [
        f'### {_heading(layers)} {{ data-toc-label="{_short(layers)}" }}',
        f"{by_module(layer.name for layer in layers)}: {first.operator}, {orientation}.",
        markup.table(("where", "mode", "output size", "odd element"), rows),
        _refusals(first, framework.variants),
        f"What lies outside the input: `{first.boundary}`." if first.boundary != "'zeros'" else "",
        "Weight: " + " or ".join(f"`{weight}`" for weight in weights) + "." if weights else "",
    ]
    return block("pp-layers", *parts)


def _orientation(layer):
    """Whether the kernel is flipped, as the layer's expressions say it."""
    if layer.operator == POOLING:
        return "no kernel weights"
    flipped = {meaning.kernel_flipped or layer.kernel_flipped for meaning in layer.meanings}
    if flipped <= {"True", "False"}:
        return "kernel flipped in some modes" if len(flipped) > 1 else f"kernel {'not ' * ('False' in flipped)}flipped"
    return "kernel flipped where " + " or ".join(f"`{text}`" for text in sorted(flipped - {"True", "False"}))


def _heading(layers):
    return ", ".join(layer.name.rpartition(".")[2] for layer in layers)


def _short(layers):
    """The first and how many more, for the table of contents."""
    first = layers[0].name.rpartition(".")[2]
    return first if len(layers) == 1 else f"{first} and {len(layers) - 1} more"


def _when(meaning):
    where = "always" if meaning.when == "True" else f"`{meaning.when}`"
    bound = [
        f"$a$: `{text}`" if name == "output_padding" else f"`{name} = {text}`"
        for name, text in meaning.bind.items()
        if name not in ("pad_low", "pad_high") or text != "padding"
    ]
    return "<br>".join([where, *bound, *_only(meaning)])


def _only(thing):
    """The versions and variants a declaration holds for, where not for all."""
    versions = [f"version {markup.escape(thing.versions)}"] if thing.versions else []
    return versions + ([markup.conjunction(thing.variants, "or")] if thing.variants else [])


def _refusals(layer, variants):
    demands = [*layer.refusals] + ([layer.out_of_domain] if layer.no_output else [])
    if not demands:
        return "Nothing is refused."
    lines = []
    for refusal in demands:
        where = "" if refusal.when == "True" else f" where `{refusal.when}`"
        demand = "an output" if refusal is layer.out_of_domain else f"`{refusal.requires}`"
        only = "".join(f" ({words})" for words in _only(refusal))
        lines.append(f"{demand}{where}{only}, or {_says(refusal, refusal.variants or variants)}")
    return "It demands\n\n" + markup.listing(lines)


def _says(refusal, variants):
    """The framework's words; per variant where they differ."""
    said = {
        variant: refusal.words(variant)
        for variant in variants
        if not isinstance(refusal.says, Mapping) or variant in refusal.says
    }
    if len(set(said.values())) == 1:
        return _quoted(next(iter(said.values())))
    return "; ".join(f"{variant}: {_quoted(words)}" for variant, words in said.items())


def _quoted(words):
    return " or ".join(PLAIN[text] if text in PLAIN else f"says “{_plain(text)}”" for text in words)


def _plain(text):
    for mark in "\\`*_|[]<>":
        text = text.replace(mark, {"<": "&lt;", ">": "&gt;", "|": "&#124;"}.get(mark, "\\" + mark))
    return text


def _how(framework, releases):
    newest = releases[framework.version]
    rows = [
        (
            f"`{name}`",
            *(f"{number:,}" for number in (tally.answered, tally.empty, tally.refused)),
            *(f"{number:,}" for number in (tally.flawed.total(), len(tally.disagreements))),
        )
        for name, tally in sorted(newest.tallies.items())
    ]
    text = (
        f"{framework.scope} Every answer is the layer's whole response to one-hot inputs and one-hot taps, so "
        f"that size, alignment "
        f"and kernel order are all read off it; every one is compared with what the rules above predict. "
        f"To measure again: `derive record {framework.name}`, which installs `{framework.releases[0].install}`."
    )
    head = ("layer", "geometries", "empty", "refusals and failures", "of these, known faults", "against prediction")
    parts = [text, markup.table(head, rows, ["---"] + ["---:"] * 5)]
    if len(framework.releases) > 1:
        parts.append(_releases(framework, releases))
    faults = [f"{count(number, 'answer')}: {prose(reason)}." for reason, number in sorted(newest.flawed.items())]
    if faults:
        parts.append("### Known faults { #faults }\n\n" + markup.listing(faults))
    return "\n\n".join(parts)


def _releases(framework, releases):
    rows = [
        (
            version,
            f"{found.total:,}",
            f"{sum(found.flawed.values()):,}",
            f"{found.disagreements:,}",
            ", ".join(f"{package} {number}" for package, number in sorted(found.versions.items())),
        )
        for version, found in releases.items()
    ]
    head = ("version", "answers", "of these, known faults", "against prediction", "measured with")
    return "### Versions { #versions }\n\n" + markup.table(head, rows, ["---", "---:", "---:", "---:", "---"])


PLAIN = {EMPTY: "gives an empty result", DIED: "the process dies", SILENT: "it does not answer"}
SAME_HEAD = ("same of a", "output size", "odd element", "mode")


def _same_rows(framework, modes, size_rules):
    """One row per different meaning of same in the newest version; one that says so where there is none."""
    shown = {}
    for variant in framework.variants:
        for layer in framework.layers:
            there = at(layer, framework.version, variant)
            for meaning in there.meanings if there else ():
                if meaning.mode.startswith("same"):
                    kind = "transposed" if is_transposed(layer, meaning) else layer.operator
                    given = " with `output_padding`" if meaning.size == "parity" else ""
                    size = size_words(layer, meaning, modes, size_rules)
                    row = (size, odd_words(layer, meaning, modes), f"[`{meaning.mode}`](../modes/{meaning.mode}.md)")
                    names, variants = shown.setdefault((kind + given, row), ({}, {}))
                    names[layer.name.rpartition(".")[2]] = variants[variant] = None
    several = Counter(kind for kind, _ in shown)
    rows = []
    for (kind, row), (names, variants) in shown.items():
        which = f": {', '.join(names)}" if several[kind] > 1 else ""
        which += f" ({', '.join(variants)})" if len(variants) < len(framework.variants) else ""
        rows.append((kind + which, *row))
    if not any(kind.startswith("transposed") for kind, _ in shown):
        rows.append(("transposed", "there is no same", "–", "–"))
    return rows


def index_page(frameworks, measured, modes, size_rules):
    """What same means in each framework, on one screen."""
    sections = [
        f"## [{framework.title} {framework.version}]({framework.name}.md) {{ #{framework.name} }}\n\n"
        + markup.table(SAME_HEAD, _same_rows(framework, modes, size_rules))
        for framework in frameworks
    ]
    total = sum(found.total for releases in measured.values() for found in releases.values())
    body = "\n\n".join(
        (
            "# Frameworks",
            f"What *same* means in each, from {count(total, 'measured answer')}. The odd element is a pad of a "
            "convolution and a crop of a transposed one.",
            *sections,
        )
    )
    return markup.page(
        "Frameworks", "What same means in each framework, measured.", body, order=0, origin="derive/frameworks"
    )
