"""A page per framework, and their index."""

from collections import Counter
from dataclasses import dataclass

from derive.framework import DIED, EMPTY
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


def framework_page(framework, measured, modes, size_rules, order):
    """`modes` and `size_rules` are by name."""
    versions = ", ".join(f"{package} {version}" for package, version in sorted(measured.versions.items()))
    body = [
        f"# {framework.title}",
        f"{verdict(measured)} in {versions}: {count(measured.total, 'answer')} to one-hot inputs and taps.",
        "## What same means here { #same }",
        markup.table(SAME_HEAD, _same_rows(framework, modes, size_rules)),
        framework.orientation,
        "## Layer by layer { #layers }",
        "Exactly one row applies to legal arguments. Letters are those of the [notation page](../notation.md); "
        "$a$ is what the row sets it to.",
        *(_group(layers, framework, modes, size_rules) for layers in alike(framework.layers)),
        "## How it was measured { #measured }",
        _how(framework, measured),
        "## Sources { #sources }",
        markup.sources(framework.sources),
        "[All frameworks](index.md) · [Modes](../modes/index.md)",
    ]
    return markup.page(
        framework.title,
        f"Output sizes, pads and crops of {framework.title} {framework.version}, measured.",
        "\n\n".join(part for part in body if part),
        order=order,
        origin=f"derive/frameworks/{framework.name}.py",
    )


def verdict(measured):
    """The warrant of a framework's page: measured only where every recorded answer agrees."""
    if measured.disagreements:
        return markup.warrant("failed", f"{measured.disagreements:,} answers disagree")
    return markup.warrant("measured", "measured")


def _group(layers, framework, modes, size_rules):
    first = layers[0]
    flipped = {
        first.kernel_flipped if meaning.kernel_flipped is None else meaning.kernel_flipped for meaning in first.meanings
    }
    orientation = (
        "kernel flipped"
        if flipped == {True}
        else "kernel flipped in some modes"
        if True in flipped
        else "kernel not flipped"
    )
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
    return "<br>".join([where, *bound])


def _refusals(layer, variants):
    demands = [*layer.refusals] + ([layer.out_of_domain] if layer.no_output else [])
    if not demands:
        return "Nothing is refused."
    lines = []
    for refusal in demands:
        where = "" if refusal.when == "True" else f" where `{refusal.when}`"
        demand = "an output" if refusal is layer.out_of_domain else f"`{refusal.requires}`"
        lines.append(f"{demand}{where}, or {_says(refusal, variants)}")
    return "It demands\n\n" + markup.listing(lines)


def _says(refusal, variants):
    """The framework's words; per variant where they differ."""
    said = {variant: refusal.words(variant) for variant in variants}
    if len(set(said.values())) == 1:
        return _quoted(next(iter(said.values())))
    return "; ".join(f"{variant}: {_quoted(words)}" for variant, words in said.items())


def _quoted(words):
    return " or ".join(PLAIN[text] if text in PLAIN else f"says “{_plain(text)}”" for text in words)


def _plain(text):
    for mark in "\\`*_|[]<>":
        text = text.replace(mark, {"<": "&lt;", ">": "&gt;", "|": "&#124;"}.get(mark, "\\" + mark))
    return text


def _how(framework, measured):
    rows = [
        (
            f"`{name}`",
            *(f"{number:,}" for number in (tally.answered, tally.empty, tally.refused)),
            *(f"{number:,}" for number in (tally.flawed.total(), len(tally.disagreements))),
        )
        for name, tally in sorted(measured.tallies.items())
    ]
    text = (
        f"{framework.scope} Every answer is the layer's whole response to one-hot inputs and one-hot taps, so "
        f"that size, alignment "
        f"and kernel order are all read off it; every one is compared with what the rules above predict. "
        f"To measure again: `pip install {framework.install}`, then `derive record {framework.name}`."
    )
    head = ("layer", "geometries", "empty", "refusals and failures", "of these, known faults", "against prediction")
    faults = [f"{count(number, 'answer')}: {prose(reason)}." for reason, number in sorted(measured.flawed.items())]
    known = "### Known faults { #faults }\n\n" + markup.listing(faults) if faults else ""
    return "\n\n".join(filter(None, (text, markup.table(head, rows, ["---"] + ["---:"] * 5), known)))


PLAIN = {EMPTY: "gives an empty result", DIED: "the process dies"}
SAME_HEAD = ("same of a", "output size", "odd element", "mode")


def _same_rows(framework, modes, size_rules):
    """One row per different meaning of same; one that says so where no transposed layer has it."""
    shown = {}
    for layer in framework.layers:
        for meaning in layer.meanings:
            if meaning.mode.startswith("same"):
                kind = "transposed" if is_transposed(layer, meaning) else "convolution"
                given = " with `output_padding`" if meaning.size == "parity" else ""
                size = size_words(layer, meaning, modes, size_rules)
                row = (size, odd_words(layer, meaning, modes), f"[`{meaning.mode}`](../modes/{meaning.mode}.md)")
                shown.setdefault((kind + given, row), []).append(layer.name.rpartition(".")[2])
    several = Counter(kind for kind, _ in shown)
    rows = []
    for (kind, row), names in shown.items():
        which = f": {', '.join(dict.fromkeys(names))}" if several[kind] > 1 else ""
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
    total = sum(found.total for found in measured.values())
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
