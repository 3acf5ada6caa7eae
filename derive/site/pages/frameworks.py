"""A page per framework, and their index."""

from collections.abc import Mapping
from functools import cache

from derive.measure.branches import branches, demands
from derive.runtime.api import evaluate
from derive.runtime.declaration import at
from derive.runtime.geometry import CONVOLUTION, PADDING, POOLING, RESIZING, TRANSPOSED
from derive.runtime.outcomes import DIED, EMPTY, SILENT
from derive.runtime.reductions import REDUCTIONS
from derive.same.rows import rows
from derive.site.pages import markup
from derive.site.pages.compare.common import anchor, asked_by, cell
from derive.site.pages.faults import faults_of
from derive.site.pages.layers import alike, by_module, by_rank, odd_words, rule_link, size_words
from derive.site.pages.markup import block, count

EXAMPLE_SIZE = (12, 16)


def framework_page(framework, releases, modes, size_choices):
    """`releases` holds what was measured, by version; `modes` and `size_choices` are by name."""
    newest = releases.get(framework.version)
    body = [
        f"# {framework.title}",
        _warranted(framework, releases),
        "## What same means here { #same }",
        markup.table(SAME_HEAD, _same_rows(framework, modes, size_choices)),
        framework.orientation,
        faults_of(framework, newest) if newest else "",
        "## Layer by layer { #layers }",
        "The first row that applies counts. Letters are those of the [notation page](../notation.md); "
        "$a$ is what the row sets it to.",
        *(_group(layers, framework, releases, modes, size_choices) for layers in alike(framework.layers)),
        _spelled(framework),
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
        origin=f"derive/runtime/frameworks/{framework.name}.py",
    )


def _spelled(framework):
    """What is read beside keyword arguments, with what each gives for an input of two axes."""
    if not framework.spellings:
        return ""
    parts = ["## In its own spelling { #spelling }"]
    for text in framework.spellings.values():
        sizes = [" × ".join(map(str, size)) for size in (EXAMPLE_SIZE, evaluate(text, EXAMPLE_SIZE).output_size)]
        parts += [f"```text\n{text}\n```", f"This is read as it stands: {sizes[0]} elements become {sizes[1]}."]
    return "\n\n".join(parts)


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
    line += f" {_borne_out(framework, newest)}"
    older = [release.version for release in framework.releases[1:]]
    if older:
        line += f" Also measured: {framework.title} {markup.conjunction(older)}."
    unrun = [name for name, variables in framework.variants.items() if variables is None]
    if unrun:
        line += f" Not run, but read: {markup.conjunction(unrun)}."
    return line


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
    told = "what its layers demand and mean"
    if lacking:
        read = markup.warrant("cited", "read")
        return (
            f"They bear out {whole - lacking:,} of {whole:,} statements of {told}; the others are marked {read} below."
        )
    return f"They bear out each of {whole:,} statements of {told}."


def _is_unseen(lacking):
    """Whether no answer bears out a demand or meaning in any of its branches."""
    return any(branch.condition == "True" for branch in lacking)


def _read(thing, layers, framework, releases):
    """Marks a demand or meaning as read where no recorded answer bears it out, with where that is; else nothing."""
    found = {}
    for layer in layers:
        for variant in framework.variants:
            lacking = _lacking(thing, layer, variant, framework, releases)
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


def _lacking(thing, layer, variant, framework, releases):
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


def verdict(framework, measured):
    """The warrant of a framework's page: measured only where every recorded answer agrees."""
    if measured is None:
        return markup.warrant("cited", "read")
    if measured.disagreements:
        return markup.warrant("failed", f"{measured.disagreements:,} answers disagree")
    return markup.warrant("measured", "measured")


def _group(layers, framework, releases, modes, size_choices):
    first = layers[0]
    orientation = _orientation(first)

    def read(thing):
        return _read(thing, layers, framework, releases) if framework.respond else ""

    rows = [
        (
            "<br>".join(filter(None, (_when(meaning), read(meaning)))),
            rule_link(first, meaning),
            size_words(first, meaning, modes, size_choices),
            odd_words(first, meaning, modes),
        )
        for meaning in first.meanings
    ]
    weights = sorted({layer.weight for layer in layers if layer.weight})
    parts = [
        f'### {_heading(layers)} {{ data-toc-label="{_short(layers)}" }}',
        f"{by_module(layer.name for layer in layers)}: {first.operator}, {orientation}.",
        markup.table(("where", "mode", "output size", "odd element"), rows),
        _refusals(first, framework, read),
        f"What lies outside the input: `{first.boundary}`." if first.boundary != "'zeros'" else "",
        _reduced(layers, framework, releases) if first.operator == POOLING else "",
        "Weight: " + " or ".join(f"`{weight}`" for weight in weights) + "." if weights else "",
    ]
    return block("pp-layers", *parts)


def _reduced(layers, framework, releases):
    """What a pooling makes of a window and of what lies outside, each rule with how it is known."""
    first, newest = layers[0], releases.get(framework.version)
    told = [(first.reduction, "")] if first.reduction else []
    told += [(meaning.reduction, meaning.when) for meaning in first.meanings if meaning.reduction]
    if not told:
        return ""
    rules = dict.fromkeys(rule for text, _ in told for rule in REDUCTIONS if f"'{rule}'" in text)
    lines = []
    for rule in rules:
        known = (
            sum(newest.values[layer.name].rules[rule] for layer in layers if layer.name in newest.values)
            if newest
            else 0
        )
        mark = markup.warrant("measured", "measured") if known else markup.warrant("cited", "read")
        counted = f" by values, {count(known, 'configuration')} of {framework.version}" if known else ""
        lines.append(f"`{rule}`: {REDUCTIONS[rule].words}. {mark}{counted}")
    where = [
        f"`{text}`" + (f" where `{when}`" if when else "")
        for text, when in told
        if text not in {f"'{rule}'" for rule in rules} or len(told) > 1
    ]
    head = "What comes out of a window" + (f" is {'; '.join(where)}" if where else "")
    return f"{head}:\n\n{markup.listing(lines)}"


def _orientation(layer):
    """Whether the kernel is flipped, as the layer's expressions say it."""
    if layer.operator in (POOLING, PADDING, RESIZING):
        return "no kernel weights"
    flipped = {meaning.kernel_flipped or layer.kernel_flipped for meaning in layer.meanings}
    if flipped <= {"True", "False"}:
        return "kernel flipped in some modes" if len(flipped) > 1 else f"kernel {'not ' * ('False' in flipped)}flipped"
    return "kernel flipped where " + " or ".join(f"`{text}`" for text in sorted(flipped - {"True", "False"}))


def _heading(layers):
    return ", ".join(by_rank(layer.name.rpartition(".")[2] for layer in layers))


def _short(layers):
    """The first and how many more, for the table of contents."""
    first, *more = by_rank(layer.name.rpartition(".")[2] for layer in layers)
    return f"{first} and {len(more)} more" if more else first


def _when(meaning):
    where = "always" if meaning.when == "True" else f"`{meaning.when}`"
    bound = [
        f"$a$: `{text}`" if name == "output_padding" else f"`{name} = {text}`"
        for name, text in meaning.bind.items()
        if (name != "asked_size" and name not in ("pad_low", "pad_high")) or text != "padding"
    ]
    return "<br>".join([where, *bound, *_only(meaning)])


def _only(thing):
    """The versions and variants a declaration holds for, where not for all."""
    versions = [f"version {markup.escape(thing.versions)}"] if thing.versions else []
    return versions + ([markup.conjunction(thing.variants, "or")] if thing.variants else [])


def _refusals(layer, framework, read):
    demands = [*layer.refusals] + ([layer.out_of_domain] if layer.no_output else [])
    if not demands:
        return "Nothing is refused."
    lines = []
    for refusal in demands:
        where = "" if refusal.when == "True" else f" where `{refusal.when}`"
        demand = "an output" if refusal is layer.out_of_domain else f"`{refusal.requires}`"
        only = "".join(f" ({words})" for words in _only(refusal))
        words = _says(refusal, refusal.variants or framework.variants, framework.respond)
        lines.append(f"{demand}{where}{only}; otherwise {words} {read(refusal)}".rstrip())
    return "Required:\n\n" + markup.listing(lines)


def _says(refusal, variants, run):
    """The framework's words; per variant where they differ."""
    said = {
        variant: refusal.words(variant)
        for variant in variants
        if not isinstance(refusal.says, Mapping) or variant in refusal.says
    }
    if len(set(said.values())) == 1:
        return _quoted(next(iter(said.values())), run)
    return "; ".join(f"{variant}: {_quoted(words, run)}" for variant, words in said.items())


def _quoted(words, run):
    """What a refusal says; without words, that it is one, or of a framework that is run, that there is none."""
    silent = "it answers all the same" if run else "it refuses"
    return " or ".join(
        PLAIN[text] if text in PLAIN else f"it says “{markup.plain(text)}”" if text else silent for text in words
    )


def _how(framework, releases):
    newest = releases[framework.version]
    rows = [
        (
            f"`{name}`",
            *(f"{number:,}" for number in (tally.answered, tally.empty, tally.refused)),
            *(f"{number:,}" for number in (tally.defective.total(), len(tally.disagreements))),
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
    return "\n\n".join(parts)


def _releases(framework, releases):
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
    head = ("version", "answers", "of these, known faults", "against prediction", "measured with")
    return "### Versions { #versions }\n\n" + markup.table(head, rows, ["---", "---:", "---:", "---:", "---"])


PLAIN = {EMPTY: "it gives an empty result", DIED: "the process dies", SILENT: "it does not answer"}
SAME_HEAD = ("same of a", "rule", "output size", "odd element", "asked by")
KINDS = {CONVOLUTION: "convolution", TRANSPOSED: "transposed convolution", POOLING: "pooling"}


def _same(framework, modes, size_choices):
    """{(operator, rule, size, odd element): rows} of what is asked for by *same*."""
    shown = {operator: {} for operator in KINDS}
    for row in rows(framework):
        if row.asks_for_same:
            size = size_words(row.layer, row.meaning, modes, size_choices)
            key = (_named(row), size, odd_words(row.layer, row.meaning, modes))
            shown[row.operator].setdefault(key, []).append(row)
    return shown


def _named(row, up="../"):
    mode = f"[`{row.meaning.mode}`]({up}modes/{row.meaning.mode}.md)"
    if row.meaning.size_only:
        return f"the size of {mode}"
    return f"[{row.rule.letter}]({up}compare/meanings.md#{anchor(row.rule)}) {mode}" if row.rule else mode


def _same_rows(framework, modes, size_choices):
    """One row per different meaning of same in the newest version; one that says so where there is none."""
    found = []
    for operator, meanings in _same(framework, modes, size_choices).items():
        for (rule, size, odd), asking in meanings.items():
            names = by_rank(layer.name.rpartition(".")[2] for row in asking for layer in row.layers)
            ways = "; ".join(dict.fromkeys(_way(row) for row in asking))
            found.append((KINDS[operator], rule, size, odd, f"{', '.join(names)}: {ways}"))
        if operator == TRANSPOSED and not meanings:
            found.append((KINDS[operator], "there is no same", "–", "–", "–"))
    return found


def _way(row):
    return asked_by(row) + (f" ({markup.conjunction(row.variants)})" if row.variants else "")


INDEX = ("system", "same of a transposed convolution", "same of a convolution")


def index_page(frameworks, measured, modes, size_choices):
    """What same means in each framework, a line each."""
    total = sum(found.total for releases in measured.values() for found in releases.values())
    ordered = sorted(frameworks, key=lambda framework: framework.title.lower())
    head = "".join(f'<th scope="col">{label}</th>' for label in INDEX)
    lines = "\n".join(_index_line(framework, measured, modes, size_choices) for framework in ordered)
    body = "\n\n".join(
        (
            "# Frameworks",
            f"What *same* means in each of {count(len(frameworks), 'system')}, and which side gets the odd element.",
            f"Known from {count(total, 'measured answer')}, or read where a system cannot be run here; each line says "
            "which. Letters are the [meanings of *same*](../compare/meanings.md); everything else that a system can be "
            "asked for is on its page and in the [matrix](../compare/index.md). Pads, crops, adaptive pooling and resizing are "
            "[operators beside convolution](../operators.md).",
            f'<div class="pp-table pp-matrix" markdown>\n<table markdown>\n<thead><tr>{head}</tr></thead>\n'
            f"<tbody markdown>\n{lines}\n</tbody>\n</table>\n</div>",
        )
    )
    return markup.page(
        "Frameworks",
        "What same means in each framework, and which side gets the odd element.",
        body,
        origin="derive/runtime/frameworks",
        hide=("navigation",),
    )


def _index_line(framework, measured, modes, size_choices):
    newest = measured[framework.name].get(framework.version)
    same = _same(framework, modes, size_choices)
    cells = []
    for operator in (TRANSPOSED, CONVOLUTION):
        lines = dict.fromkeys(_summary(framework, *meaning, asking) for meaning, asking in same[operator].items())
        cells.append("<br>".join(lines) or "there is no same")
    first = (
        f'<th scope="row" markdown="span">[{framework.title}]({framework.name}.md) {framework.version}<br>'
        f"{verdict(framework, newest)}</th>"
    )
    rest = "".join(cell(words, label) for label, words in zip(INDEX[1:], cells, strict=True))
    return f'<tr markdown id="{framework.name}">{first}{rest}</tr>'


def _summary(framework, rule, size, odd, asking):
    """One meaning on one line: rule, size, side of the odd element."""
    if asking[0].meaning.mode == "explicit":
        return f"in some cases [otherwise]({framework.name}.md#same)"
    return f"{rule}: {size}" + (f", odd {odd}" if odd != "–" else "")
