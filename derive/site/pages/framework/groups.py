"""The layers of a framework, each once: what they mean, by kind; and what each kind refuses, with the message."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from html import escape

from derive.runtime.declaration import holds
from derive.runtime.geometry import CONVOLUTION, PADDING, POOLING, RESIZING, TRANSPOSED
from derive.runtime.outcomes import DIED, EMPTY, SILENT
from derive.runtime.reductions import REDUCTIONS
from derive.runtime.releases import say_range
from derive.site.pages import markup
from derive.site.pages.framework.measured import read_mark
from derive.site.pages.layers import (
    alike,
    by_module,
    by_rank,
    is_resizing,
    is_transposed,
    odd_words,
    rule_link,
    size_words,
)
from derive.site.pages.markup import count

KINDS = {
    CONVOLUTION: "Convolutions",
    TRANSPOSED: "Transposed convolutions",
    POOLING: "Pooling",
    PADDING: "Pads and crops",
    RESIZING: "Resizing",
}
PLAIN = {EMPTY: "gives an empty result", DIED: "kills the process", SILENT: "does not answer"}


def layers_section(framework, releases, modes, size_choices):
    """Every layer under its kind, then the rules that they name."""
    parts = [
        "## Layer by layer { #layers }",
        framework.orientation,
        "Of each layer the first line that applies counts; the rule that it names stands [below](#rules).",
    ]
    addresses = _addresses(framework)
    for operator, heading in KINDS.items():
        layers = [layer for layer in framework.layers if layer.operator == operator]
        if layers:
            parts += [
                f"### {heading} {{ #layers-{_slug(operator)} }}",
                *(_group(found, framework, releases, addresses) for found in _groups(layers)),
                _each(layers, _outside),
            ]
    return [*parts, *_rules(framework, modes, size_choices), *_refusals(framework, releases)]


def _groups(layers):
    """Layers that mean the same by the same arguments, whatever they refuse."""
    groups = {}
    for layer in layers:
        told = [replace(meaning, reduction="", read="", kernel_flipped="") for meaning in layer.meanings]
        groups.setdefault(repr(told), []).append(layer)
    return list(groups.values())


def _group(layers, framework, releases, addresses):
    now, before = [], []
    for meaning in layers[0].meanings:
        line = _line(layers, meaning, framework, releases)
        (now if holds(meaning.versions, framework.version) else before).append(line)
    parts = [
        " ".join(filter(None, (_where(layers), _each(layers, _orientation)))),
        markup.listing(now),
        f"In other versions:\n\n{markup.listing(before)}" if before else "",
        _reduced(layers, framework, releases) if layers[0].operator == POOLING else "",
        _weights(layers),
    ]
    return markup.folded(_title(layers, addresses), *parts, kind="pp-layer")


def _title(layers, addresses):
    """The names of the layers, each with its address, and the addresses that they have together."""
    own = dict.fromkeys(addresses[layer.name] for layer in layers)
    names = ", ".join(f'<span id="{escape(layer.name)}">{escape(_short(layer))}</span>' for layer in layers)
    return "".join(f'<span id="{slug}"></span>' for slug in own) + names


def _addresses(framework):
    """{layer name: the address of the layers that it means, refuses and orients alike with}; none is given twice."""
    found, taken = {}, Counter()
    for same in alike(framework.layers):
        slug = _slug(", ".join(by_rank(_short(layer) for layer in same)))
        found |= dict.fromkeys((layer.name for layer in same), f"{slug}_{taken[slug]}" if taken[slug] else slug)
        taken[slug] += 1
    return found


def _slug(words):
    """The address that a heading of these words has."""
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", words).strip().lower())


def _short(layer):
    return _short_name(layer.name)


def _where(layers):
    modules = dict.fromkeys(layer.name.rpartition(".")[0] for layer in layers)
    if len(modules) == 1:
        return f"In `{next(iter(modules))}`." if next(iter(modules)) else ""
    return f"{by_module((layer.name for layer in layers), axes='/')}."


def _orientation(layer):
    """Whether the kernel is flipped, as the layer's expressions say it."""
    if layer.operator in (POOLING, PADDING, RESIZING):
        return ""
    flipped = {meaning.kernel_flipped or layer.kernel_flipped for meaning in layer.meanings}
    if flipped <= {"True", "False"}:
        words = "in some modes" if len(flipped) > 1 else "" if "True" in flipped else None
        return "The kernel is not flipped." if words is None else f"The kernel is flipped {words}".strip() + "."
    return (
        "The kernel is flipped where " + " or ".join(f"`{text}`" for text in sorted(flipped - {"True", "False"})) + "."
    )


def _line(layers, meaning, framework, releases):
    """One meaning: where it applies, its rule, and what that is given."""
    where = "" if meaning.when == "True" else f"`{meaning.when}`: "
    bound = [
        f"$a$ is `{text}`" if name == "output_padding" else f"`{name} = {text}`"
        for name, text in meaning.bind.items()
        if (name != "asked_size" and name not in ("pad_low", "pad_high")) or text != "padding"
    ]
    given = f", {', '.join(bound)}" if bound else ""
    only = "".join(f" ({words})" for words in _only(meaning))
    mark = read_mark(meaning, layers, framework, releases)
    resized = is_resizing(layers[0], meaning)
    rule = rule_link(layers[0], meaning) if resized else f"[`{meaning.mode}`](#{_address(layers[0], meaning)})"
    return f"{where}{rule}{given}{only} {mark}".rstrip()


def _only(thing):
    """The versions and variants that a declaration holds for, where not for all."""
    versions = [say_range(thing.versions)] if thing.versions else []
    return versions + ([markup.conjunction(thing.variants, "or")] if thing.variants else [])


def _outside(layer):
    """What lies outside the input, where that is not always zeros."""
    return "" if layer.boundary == "'zeros'" else f"Outside the input: `{layer.boundary}`."


def _each(layers, told):
    """What is told of the layers, with the names of those of whom it is told where it is not of all."""
    found = {}
    for layer in layers:
        found.setdefault(told(layer), []).append(layer.name)
    words = []
    for text, names in found.items():
        some = f" ({', '.join(by_rank(map(_short_name, names), axes='/'))})" if len(names) < len(layers) else ""
        words.append(f"{text.removesuffix('.')}{some}." if text else "")
    return " ".join(filter(None, words))


def _weights(layers):
    weights = sorted({layer.weight for layer in layers if layer.weight} - {"none"})
    return "Weight: " + " or ".join(f"`{weight}`" for weight in weights) + "." if weights else ""


def _reduced(layers, framework, releases):
    """What a pooling makes of a window and of what lies outside, each rule with how it is known."""
    newest = releases.get(framework.version)
    known = Counter()
    for layer in layers:
        if newest and layer.name in newest.values:
            known.update(newest.values[layer.name].rules)

    def told(layer):
        texts = [(layer.reduction, "")] if layer.reduction else []
        texts += [(meaning.reduction, meaning.when) for meaning in layer.meanings if meaning.reduction]
        rules = dict.fromkeys(rule for text, _ in texts for rule in REDUCTIONS if f"'{rule}'" in text)
        if not rules:
            return ""
        where = [
            f"`{text}`" + (f" where `{when}`" if when else "")
            for text, when in texts
            if text not in {f"'{rule}'" for rule in rules} or len(texts) > 1
        ]
        links = [f"[`{rule}`](../compare/pooling.md#{rule}) {_how_known(known[rule])}" for rule in rules]
        head = "What comes out of a window" + (f", {'; '.join(where)}" if where else "")
        return f"{head}: {', '.join(links)}."

    return _each(layers, told)


def _how_known(number):
    if not number:
        return markup.warrant("cited", "read")
    return f"{markup.warrant('measured', 'measured')} by values, {count(number, 'configuration')}"


# What is refused.


def _refusals(framework, releases):
    """Each demand once, with what is said where it is broken and of which layers it is."""
    found = {}
    for operator in KINDS:
        for layer in framework.layers:
            if layer.operator == operator:
                for refusal in (*layer.refusals, *([layer.out_of_domain] if layer.no_output else [])):
                    key = (refusal.requires, refusal.when, repr(refusal.says), refusal.versions, refusal.variants)
                    found.setdefault(key, (refusal, []))[1].append(layer)
    if not found:
        return ["Nothing is refused."]
    lines = [_refusal(refusal, asking, framework, releases) for refusal, asking in found.values()]
    return [
        "### What is refused, and what is said { #refusals }",
        markup.folded(count(len(lines), "demand"), markup.listing(lines)),
    ]


def _refusal(refusal, asking, framework, releases):
    where = "" if refusal.when == "True" else f" where `{refusal.when}`"
    is_size = refusal is asking[0].out_of_domain
    demand = "an output of at least one element" if is_size else f"`{refusal.requires}`"
    only = "".join(f" ({words})" for words in _only(refusal))
    words = _says(refusal, refusal.variants or framework.variants, framework.respond)
    mark = read_mark(refusal, asking, framework, releases)
    return f"{words}: requires {demand}{where}{only}. *{_whose(asking, framework)}* {mark}".rstrip()


def _whose(asking, framework):
    """The kinds all of whose layers they are, and the names of the others."""
    names = {layer.name for layer in asking}
    kinds, others = [], []
    for operator, heading in KINDS.items():
        own = {layer.name for layer in framework.layers if layer.operator == operator}
        if own and own <= names:
            kinds.append(heading.lower() if len(own) > 1 else _short_name(*own))
        else:
            others += [_short(layer) for layer in asking if layer.operator == operator]
    return ", ".join([*kinds, *by_rank(others, axes="/")])


def _short_name(name):
    return name.rpartition(".")[2]


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
    silent = "*answers all the same*" if run else "*refuses*"
    return " or ".join(
        f"*{PLAIN[text]}*" if text in PLAIN else f"“{markup.plain(text)}”" if text else silent for text in words
    )


# The rules that the layers name.


def _address(layer, meaning):
    kind = "transposed" if is_transposed(layer, meaning) else ""
    return "-".join(filter(None, ("rule", meaning.mode, kind, meaning.size)))


def _rules(framework, modes, size_choices):
    """Size and odd element of each rule that a layer of the framework names; those of resizings stand elsewhere."""
    rows = {}
    for layer in framework.layers:
        for meaning in layer.meanings:
            if is_resizing(layer, meaning):
                continue
            kind = "transposed " if is_transposed(layer, meaning) else ""
            size = f", {meaning.size.replace('_', ' ')}" if kind and meaning.size else ""
            name, odd = f"{kind}{rule_link(layer, meaning)}{size}", odd_words(layer, meaning, modes)
            _, sizes, _ = rows.setdefault(_address(layer, meaning), (name, {}, odd))
            sizes[size_words(layer, meaning, modes, size_choices)] = None
    lines = [(name, " or ".join(sizes), odd) for name, sizes, odd in rows.values()]
    return [
        "### The rules they name { #rules }",
        "Letters are those of the [notation page](../notation.md); $a$ is what the layer's line sets it to.",
        markup.folded(
            count(len(lines), "rule"), markup.cards(("rule", "output size", "odd element"), lines, ids=list(rows))
        ),
    ]
