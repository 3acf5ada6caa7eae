"""The matrix: what *same* means and who means which, and a page per operator with a row for every behaviour."""

import re
from collections import Counter

from derive.runtime.geometry import TRANSPOSED
from derive.same.letters import RULES
from derive.same.phrases import short_kernel_words
from derive.same.wording import SOME, asked_words
from derive.site.pages import markup
from derive.site.pages.compare.common import anchor
from derive.site.pages.compare.ways import ADDRESSES, place_of
from derive.site.pages.layers import size_of
from derive.site.pages.markup import count, escape, inline

TITLES = {
    "transposed convolution": "Transposed convolution",
    "convolution": "Convolution",
    "pooling": "Pooling",
    "padding": "Padding",
}
COLUMNS = ("what is returned", "output size", "odd element", "kernel shorter than stride")
MEANINGS = ("rule", "output size", "odd crop", "who")
SPELLED = {9: "nine", 10: "ten", 11: "eleven", 12: "twelve"}


def tabs(here):
    """Links to the pages of the matrix, this one marked; they take the filter of the address along."""
    pages = {
        "index": "Meanings of *same*",
        **{address: TITLES[operator] for operator, address in ADDRESSES.items()},
        "disagreements": "Who disagrees",
        "defects": "Known defects",
    }
    links = [
        f'[{words}]({page}.md){{ aria-current="page" }}' if page == here else f"[{words}]({page}.md)"
        for page, words in pages.items()
    ]
    return f'<nav class="pp-tabs" aria-label="The matrix" markdown="span">{" ".join(links)}</nav>'


def filters(frameworks, modes=()):
    """The fields that choose what is shown; the script that hears them keeps them in the address."""
    fields = [_choice("framework", "My framework", {each.name: each.title for each in frameworks})]
    if modes:
        fields.append(_choice("mode", "Mode", {mode: mode for mode in modes}))
    return (
        f'<form class="pp-filter" role="search" aria-label="Filter the matrix">{"".join(fields)}'
        '<output aria-live="polite"></output></form>'
    )


def _choice(name, label, options):
    held = "".join(
        f'<option value="{value}">{escape(words)}</option>'
        for value, words in sorted(options.items(), key=lambda pair: pair[1].lower())
    )
    return f'<label>{label} <select name="{name}"><option value="">all</option>{held}</select></label>'


def matrix_page(found, frameworks, modes, size_choices, counts):
    """The first view; `found` are the behaviours and `counts` (systems, measured systems, releases, answers)."""
    systems, run, releases, answers = counts
    transposed = [each for each in found if each.operator == TRANSPOSED]
    body = [
        "# What *same* means, and to whom",
        tabs("index"),
        f"For a transposed convolution, *same* has {SPELLED.get(len(RULES), len(RULES))} meanings. Choose your framework, or "
        "follow it to every way to ask.",
        filters(frameworks),
        _table(MEANINGS, _meanings(transposed, frameworks, modes, size_choices), "pp-meanings"),
        _letters(),
    ]
    for operator in ("convolution", "pooling"):
        rows = [
            behaviour_rows(each, modes, size_choices, same_only=True)
            for each in found
            if each.operator == operator and _chips(each, same_only=True)
        ]
        body += [f"## *Same* of a {operator} {{ #{operator}-same }}", _table(COLUMNS, rows)]
    body += [
        "## How this is known { #known }",
        f"{run} of {systems} systems are measured, in {releases} releases and {answers:,} answers to one-hot inputs and "
        "taps; the others are read in their source or documentation. Fainter chips are older releases that did otherwise "
        "than the newest.",
        "[Ten meanings, drawn](meanings.md) · [All modes](../modes/index.md) · [All frameworks](../frameworks/index.md)",
    ]
    return markup.page(
        "Compare",
        "What same means for a transposed convolution in each framework: output size, side of the odd element, and who.",
        "\n\n".join(body),
        origin="derive/same",
        hide=("navigation", "toc"),
        assets="compare",
    )


def _letters():
    return (
        "$i$ is the input size, $s$ the stride, $\\hat{k}$ the effective kernel size, $L$ the length of the full result, "
        "$a$ what output_padding adds to the smallest size: [notation](../notation.md)."
    )


def _meanings(found, frameworks, modes, size_choices):
    """A row for each letter, one for sizes that the caller gives, one for systems without *same*."""
    for rule in RULES:
        own = [each for each in found if each.rule is rule]
        sizes = dict.fromkeys(inline(_size(each, modes, size_choices)) for each in own if _is_same(each))
        sides = dict.fromkeys(_odd(each, modes).removeprefix("crop at the ") for each in own if _is_same(each))
        name = f"[**{rule.letter}**](meanings.md#{anchor(rule)}) {rule.title}"
        slug = f"rule-{rule.letter.lower().replace('′', '-lower')}"
        yield _meaning(slug, (name, ", ".join(sizes), " or ".join(sides)), _systems(own, found))
    others = [each for each in found if not each.rule and _is_same(each)]
    picked = [each for each in others if each.size == "chosen" and each.mode.startswith("same")]
    for slug, words, own in (
        ("size-picked", "*same* at the size that the caller picks", picked),
        ("own-rule", "a rule of its own", [each for each in others if each not in picked]),
    ):
        yield _meaning(
            slug,
            (f"[**–**](transposed.md#{own[0].slug}) {words}", "–", "–"),
            _systems(own, found if own is picked else ()),
        )
    without = [each for each in frameworks if _has_transposed(each, found) and not _asks(each, found)]
    chips = [_chip(each, each.title, "ways", "transposed") for each in without]
    yield _meaning("no-same", ("[**–**](transposed.md) there is no *same*: pads in numbers", "–", "–"), chips)


def _meaning(slug, cells, chips):
    """A row of the first view: the rule, and who has it."""
    cells = (*cells, " ".join(chips))
    labelled = "".join(
        f'<td markdown="span" data-label="{label}"><span>{words or "–"}</span></td>'
        for label, words in zip(MEANINGS[1:], cells[1:], strict=True)
    )
    return f'<tbody id="{slug}" markdown>\n<tr markdown><th scope="row" markdown="span">{cells[0]}</th>{labelled}</tr>\n</tbody>'


def _systems(own, found):
    """A chip for each system that has one of these behaviours for *same*, and for each older release that had.

    Where `found` holds all behaviours, the chip of one that has several says which.
    """
    chips = {}
    for each in own:
        for framework in each.frameworks:
            rows = [row for row in each.rows if row.framework is framework and says_same(row)]
            if rows:
                chips.setdefault(framework, (place_of(each), []))[1].extend(rows)
    made = []
    for framework in sorted(chips, key=lambda framework: framework.title.lower()):
        place, rows = chips[framework]
        made.append(_chip(framework, framework.title + _told_apart(framework, rows, found), "ways", place))
    past = [_past_chip(each, former) for each in own for former in each.former if any(map(says_same, former.rows))]
    return [*made, *{chip.partition("](")[0]: chip for chip in past}.values()]


def says_same(row):
    """Whether a row is asked for by a word for *same*, or by no word and is one."""
    return any("same" in word for word in row.words) if row.words else row.asks_for_same


def _is_same(behaviour):
    return any(map(says_same, (*behaviour.rows, *_past(behaviour))))


def _chip(framework, words, folder, place, kind=""):
    return f'[{words}]({folder}/{framework.name}.md#{place}){{ .pp-chip{kind} data-framework="{framework.name}" }}'


def _past_chip(behaviour, former):
    only = f" ({markup.conjunction(former.variants)})" if former.variants else ""
    words = f"{former.framework.title} {_span(former.versions)}{only}"
    return _chip(former.framework, words, "ways", place_of(behaviour), " .pp-former")


def _has_transposed(framework, found):
    return any(framework is each for behaviour in found for each in behaviour.frameworks)


def _asks(framework, found):
    return any(says_same(row) and row.framework is framework for behaviour in found for row in behaviour.rows)


def operator_page(operator, found, frameworks, modes, size_choices):
    """Every behaviour of an operator, one row each."""
    own = [each for each in found if each.operator == operator]
    here = [each for each in frameworks if any(each in behaviour.frameworks for behaviour in own)]
    ways = sum(len(each.rows) for each in own)
    title = TITLES[operator]
    body = [
        f"# {title}: every behaviour",
        tabs(ADDRESSES[operator]),
        f"{count(len(here), 'system')} with a {operator} return {count(len(own), 'different thing')} for "
        f"{count(ways, 'way')} to ask. Unfold a row for the ways, or follow a system.",
        filters(here, dict.fromkeys(each.mode for each in own)),
        _table(COLUMNS, [behaviour_rows(each, modes, size_choices) for each in own]),
        '<p class="pp-none-left" hidden>No row is left. Loosen the filter.</p>',
        _letters() if operator == TRANSPOSED else "",
        f"All ways as data: [{ADDRESSES[operator]}.js](../generated/compare/{ADDRESSES[operator]}.js){{ .pp-held }}.",
    ]
    return markup.page(
        f"{title}: every behaviour",
        f"What systems return for a {operator}, one row per behaviour: output size, odd element, short kernels, and who.",
        "\n\n".join(part for part in body if part),
        origin="derive/same",
        hide=("navigation", "toc"),
        assets="compare",
    )


def behaviour_rows(behaviour, modes, size_choices, same_only=False):
    """The two lines of a behaviour: what is returned, and who returns it."""
    letter = f"[**{behaviour.rule.letter}**](meanings.md#{anchor(behaviour.rule)}) " if behaviour.rule else ""
    name = f"{letter}[`{behaviour.mode}`](../modes/{behaviour.mode}.md){_further(behaviour, size_choices)}"
    cells = (
        name,
        inline(_size(behaviour, modes, size_choices)),
        _odd(behaviour, modes),
        "; ".join(_short(behaviour, same_only)) or "–",
    )
    slug = f"{ADDRESSES[behaviour.operator]}-{behaviour.slug}" if same_only else behaviour.slug
    ways = 0 if same_only else len(behaviour.rows)
    return _body(slug, cells, _chips(behaviour, same_only), behaviour, ways)


def _further(behaviour, size_choices):
    if behaviour.computed:
        return " with pads of its own formula"
    if behaviour.size_only:
        return ", of which the size alone is known"
    return f" at {size_choices[behaviour.size].title}" if behaviour.size else ""


def _size(behaviour, modes, size_choices):
    mode = modes[behaviour.mode]
    if behaviour.operator == TRANSPOSED:
        return size_of(mode, size_choices.get(behaviour.size))[0]
    return mode.output_size


def _odd(behaviour, modes):
    if behaviour.size_only:
        return "not known"
    sides = (
        ("crop at the start", "crop at the end") if behaviour.operator == TRANSPOSED else ("pad before", "pad after")
    )
    return {"low": sides[0], "high": sides[1], "both": "depends on the sizes", "": "–"}[modes[behaviour.mode].odd_side]


def _short(behaviour, same_only=False):
    """What becomes of a kernel shorter than the stride, most often first, but for layers that have no stride or refuse."""
    rows = [row for row in behaviour.rows or _past(behaviour) if says_same(row) or not same_only]
    words = Counter(short_kernel_words(row) for row in rows)
    some = [each for each, _ in words.most_common() if each not in ("–", "no stride", "refused", "not known")]
    return some or ["refused"] if words["refused"] else some


def _past(behaviour):
    return [row for each in behaviour.former for row in each.rows]


def _chips(behaviour, same_only=False):
    """A link for each system that has a behaviour today, and a fainter one for each older release that had it."""
    place = place_of(behaviour)
    rows = [row for row in behaviour.rows if says_same(row) or not same_only]
    today = [each for each in behaviour.frameworks if any(row.framework is each for row in rows)]
    past = [each for each in behaviour.former if any(map(says_same, each.rows)) or not same_only]
    return [
        *(_chip(each, each.title, "ways", place) for each in today),
        *(_past_chip(behaviour, each) for each in past),
    ]


def _span(versions):
    """The releases from the oldest to the newest."""
    return versions[0] if len(versions) == 1 else f"{versions[-1]} to {versions[0]}"


def _told_apart(framework, rows, found):
    """What tells these rows from those that the framework has under other letters: module, argument or variant."""
    every = [row for each in found for row in each.rows if row.framework is framework and says_same(row)]
    others = [row for row in every if row not in rows]
    if not others:
        return ""
    modules = _modules(rows)
    if not modules & _modules(others):
        said = modules
    else:
        common = set.intersection(*(set(_parts(row)) for row in every))
        shared = [part for part in _parts(rows[0]) if all(part in _parts(row) for row in rows) and part not in common]
        told = not any(set(shared) <= set(_parts(row)) for row in others)
        said = shared if told else dict.fromkeys(variant for row in rows for variant in row.variants) or _words(rows)
    return f" <small>{', '.join(list(said)[:2])}</small>" if said else ""


def _words(rows):
    """The words in which rows are asked for, as they are written."""
    return dict.fromkeys(word for row in rows for word in re.findall(r"'(\w+)'", row.meaning.when))


def _modules(rows):
    return {layer.name.rpartition(".")[0] for row in rows for layer in row.layers}


def _parts(row):
    """What is asked, each part alone; a padding by its word."""
    return [
        re.sub(r"^padding='(\w+)'$", r"\1", part.replace("`", "").replace(" given", ""))
        for part in asked_words(row).split(", ")
        if part != SOME
    ]


def _body(slug, cells, chips, behaviour=None, ways=0):
    labelled = "".join(
        f'<td markdown="span" data-label="{label}"><span>{words or "–"}</span></td>'
        for label, words in zip(COLUMNS[1:], cells[1:], strict=True)
    )
    mode = f' data-mode="{behaviour.mode}"' if behaviour else ""
    unfold = (
        f' <span class="pp-unfold" data-behaviour="{behaviour.slug}">{count(ways, "way")} to ask</span>' if ways else ""
    )
    return (
        f'<tbody id="{slug}"{mode} markdown>\n'
        f'<tr markdown><th scope="rowgroup" markdown="span">{cells[0]}</th>{labelled}</tr>\n'
        f'<tr class="pp-who" markdown><td colspan="{len(COLUMNS)}" markdown="span">{" ".join(chips) or "no current release"}'
        f"{unfold}</td></tr>\n</tbody>"
    )


def _table(columns, rows, kind=""):
    head = "".join(f'<th scope="col">{label}</th>' for label in columns)
    return (
        f'<div class="{" ".join(filter(None, ("pp-table pp-behaviours", kind)))}" markdown>\n<table markdown>\n'
        f"<thead><tr>{head}</tr></thead>\n" + "\n".join(rows) + "\n</table>\n</div>"
    )
