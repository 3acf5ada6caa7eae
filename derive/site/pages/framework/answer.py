"""What a framework's page says first: what *same* is in it, in a sentence, a table, a formula and a picture."""

from dataclasses import dataclass

import sympy

from derive.language.definitions import FULL_LENGTH
from derive.language.printers.latex import latex
from derive.language.symbols import L, N, a, asked, o
from derive.language.terms import eq
from derive.padding.mode import fold
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED, Geometry
from derive.same.phrases import answer_of, size_arguments
from derive.same.rows import rows
from derive.site import figures
from derive.site.pages import markup
from derive.site.pages.compare.common import anchor, asked_by
from derive.site.pages.layers import by_rank, odd_words, size_of, size_words
from derive.site.pages.markup import inline, paragraph
from derive.site.pages.modes import EFFECTIVE

KINDS = {TRANSPOSED: "transposed convolution", CONVOLUTION: "convolution", POOLING: "pooling"}
SAME_HEAD = ("same of a", "output size", "odd element", "asked by", "rule")
MOST = 3  # ways to ask that are named
DRAWN = {TRANSPOSED: ((4, 3, 2), (4, 2, 1)), CONVOLUTION: ((6, 3, 2), (5, 2, 1)), POOLING: ((6, 3, 2), (5, 2, 1))}


@dataclass(frozen=True)
class Same:
    """One meaning of *same* in the newest version: its rule, size and odd element in words, and who asks for it how."""

    rule: str
    size: str
    odd: str
    rows: tuple


def sames(framework, modes, size_choices):
    """{operator: [Same, …]} of everything that is asked for by *same*."""
    found = {operator: {} for operator in KINDS}
    for row in rows(framework):
        if row.asks_for_same:
            size = size_words(row.layer, row.meaning, modes, size_choices)
            key = (named(row), size, odd_words(row.layer, row.meaning, modes))
            found[row.operator].setdefault(key, []).append(row)
    return {
        operator: [Same(*key, tuple(asking)) for key, asking in meanings.items()]
        for operator, meanings in found.items()
    }


def named(row, up="../"):
    """The rule of a row: its letter, where it has one, and its mode, with their pages."""
    mode = f"[`{row.meaning.mode}`]({up}modes/{row.meaning.mode}.md)"
    if row.meaning.size_only:
        return f"the size of {mode}"
    return f"[{row.rule.letter}]({up}compare/meanings.md#{anchor(row.rule)}) {mode}" if row.rule else mode


def answer_section(framework, found, known, warrant, lacking):
    """The page's top: the sentence and the table; `known` are the modes and the size choices, `lacking` says that what it lacks is written out below."""
    return [
        paragraph("pp-answer", f"{first_words(framework, found, known, lacking)} {warrant}"),
        "## What same means here { #same }",
        markup.cards(SAME_HEAD, _table(framework, found)),
    ]


def drawn(found, modes, size_choices):
    """The formula and the picture of the least way to ask, of a transposed convolution where there is one."""
    way = least(found[TRANSPOSED] or found[CONVOLUTION])
    return [part for part in (formula(way[1], modes, size_choices), picture(way[1])) if part] if way else []


def least(meanings):
    """(Same, Row) of the way to ask that needs the least: none of its own arguments, or else a size; None without one."""
    ways = [(same, row) for same in meanings for row in same.rows if row.meaning.mode != "explicit"]

    def cost(way):
        _, row = way
        answers = (answer_of(row, 4, 3, 2, 1), answer_of(row, 4, 3, 1, 1))
        planar = [
            any(layer.dimensions == (2,) for layer in row.layers),
            any(2 in layer.dimensions for layer in row.layers),
        ]
        return [not isinstance(answer, Geometry) for answer in answers] + [not is_so for is_so in planar]

    return min(ways, key=cost) if ways else None


def first_words(framework, found, known, lacking):
    """The answer in one or two sentences; `known` are the modes and the size choices."""
    where = framework.title + (f" {framework.version}" if framework.version != "undated" else "")
    up = least(found[TRANSPOSED])
    if up:
        said = (
            f"In {where}{_variants(framework, up[1])}, {_told(framework, *up, known)}{_otherwise(found[TRANSPOSED])}."
        )
    elif any(row.operator == TRANSPOSED for row in rows(framework)):
        instead = ": [what to write instead](#transposed-same)" if lacking else ""
        said = f"{where} has no *same* for transposed convolutions{instead}."
    else:
        said = f"No transposed convolution of {where} is covered here."
    return f"{said} {_down_words(framework, found[CONVOLUTION], known)}".strip()


def _down_words(framework, meanings, known):
    down = least(meanings)
    if down is None:
        return (
            "Its convolutions have none either." if any(row.operator == CONVOLUTION for row in rows(framework)) else ""
        )
    if asked_by(down[1]) == "sizes that fit":  # a condition too long for a sentence
        return "Its convolutions [have one](#same)."
    strided = answer_of(down[1], 4, 3, 2, 1)
    only = ", at stride 1 only" if strided is not None and not isinstance(strided, Geometry) else ""
    return f"The convolution {_told(framework, *down, known)}{only}{_otherwise(meanings)}."


def _otherwise(meanings):
    return "; asked [otherwise](#same), it differs" if len({(same.size, same.odd) for same in meanings}) > 1 else ""


def _told(framework, same, row, known):
    """The layer, what is asked of it, and what it gives where nothing else is asked."""
    way = asked_by(row).replace(f"../frameworks/{framework.name}.md", "")
    way = "" if way == "always" else way.replace("sizes that fit", "in [some cases](#layers)")
    size, chosen = same.size, ""
    if row.operator == TRANSPOSED:
        size, chosen = _size_at_default(row, *known)
    join = "" if way.startswith("in ") or not way else "with "
    asked_so = f" {join}{way}" + "," * ("," in way) if way else ""
    does = "keeps $i$ elements" if size == "$i$" else f"turns $i$ elements into {size}"
    return f"{_layer(row)}{asked_so} {does}{chosen}{ENDS[same.odd]}"


def _size_at_default(row, modes, size_choices):
    """The size where no size is asked for, and what sets it where one has to be."""
    size, _ = size_of(modes[row.meaning.mode], size_choices.get(row.meaning.size))
    if any(isinstance(answer_of(row, 4, 3, stride, 1), Geometry) for stride in (1, 2)):
        zero = {letter: sympy.Integer(0) for letter in (a, asked)}
        return inline(fold(size.xreplace(zero))), ""
    names = " or ".join(f"`{name}`" for name in size_arguments(row))
    return inline(size), f", where {names} sets $a$," if a in size.free_symbols and names else ""


ENDS = {
    "crop at the end": " and crops an odd one at the end",
    "crop at the start": " and crops an odd one at the start",
    "pad after": " and pads an odd one at the end",
    "pad before": " and pads an odd one at the start",
    "depends on the sizes": "; where an odd one is padded depends on the sizes",
    "not known": "; which are cropped is not known",
    "–": "",
}


def _layer(row):
    """The layer of two axes, where there is one."""
    layer = max(row.layers, key=lambda layer: (layer.dimensions == (2,), 2 in layer.dimensions))
    return f"`{layer.name.rpartition('.')[2]}`"


def _variants(framework, row):
    """The variants in which it is so, where not all of them have a row of the same meaning."""
    alike = [
        other
        for other in rows(framework)
        if (other.layer.name, other.meaning.when, other.meaning.mode, other.meaning.size)
        == (row.layer.name, row.meaning.when, row.meaning.mode, row.meaning.size)
    ]
    covered = {variant for other in alike for variant in other.variants or framework.variants}
    missing = set(framework.variants) - covered
    return f" ({markup.conjunction([name for name in framework.variants if name in covered])})" if missing else ""


def _table(framework, found):
    """One row per different meaning of same; one that says so where a transposed convolution has none."""
    lines = []
    for operator, meanings in found.items():
        plain = sorted(meanings, key=lambda same: same.rows[0].meaning.mode == "explicit")
        lines += [(KINDS[operator], same.size, same.odd, _ways(framework, same), same.rule) for same in plain]
        if operator == TRANSPOSED and not meanings:
            lines.append((KINDS[operator], "there is no same", "–", "–", "–"))
    return lines


def _ways(framework, same):
    """The layers, and what they are asked with; a way that is the same in several variants once."""
    names = by_rank((layer.name.rpartition(".")[2] for row in same.rows for layer in row.layers), axes="/")
    ways = {}
    for row in same.rows:
        ways.setdefault(asked_by(row).replace(f"../frameworks/{framework.name}.md", ""), set()).update(
            row.variants or framework.variants
        )
    told = [
        way + (f" ({markup.conjunction(sorted(variants))})" if variants < set(framework.variants) else "")
        for way, variants in ways.items()
    ]
    more = f"; and {len(told) - MOST} more ways" if len(told) > MOST else ""
    return f"{', '.join(names)}: {'; '.join(told[:MOST])}{more}"


def formula(row, modes, size_choices):
    """Size and pads or crops as formulas, with the numbers for which they hold."""
    mode = modes[row.meaning.mode]
    if row.meaning.size_only:
        return ""
    if row.operator == TRANSPOSED:
        return transposed_formula(mode, size_choices.get(row.meaning.size))
    lines = [("output size", f"{latex(o)} = {latex(mode.output_size)}")]
    lines += [("total pad", f"{latex(symbol)} = {latex(term)}") for symbol, term in mode.let.items()]
    lines += zip(("pad before", "pad after"), map(_sided("p"), ("low", "high"), mode.pads), strict=True)
    own = "".join(f" and {markup.inline(condition)}" for condition in mode.domain)
    return markup.formulas(lines, rf"for $i, k, s, d \ge 1${own}, with ${EFFECTIVE}$. {_proof(mode)}")


def transposed_formula(mode, choice):
    """The formulas of a transposed mode at a size choice, or at the size it has by itself."""
    rule, (size, _) = mode.transposed, size_of(mode, choice)
    lines = [("full result", latex(eq(L, FULL_LENGTH))), ("output size", f"{latex(N)} = {latex(size)}")]
    lines += [("to split", f"{latex(symbol)} = {latex(term)}") for symbol, term in rule.let.items()]
    lines += zip(
        ("crop at the start", "crop at the end"), map(_sided("c"), ("low", "high"), (rule.low, rule.high)), strict=True
    )
    return markup.formulas(
        lines, rf"for $i, k, s, d \ge 1$, with ${EFFECTIVE}$. A negative crop appends zeros. {_proof(mode)}"
    )


def _proof(mode):
    return f"[Proof](../modes/{mode.name}.md#derivation)."


def _sided(letter):
    return lambda side, term: rf"{letter}_{{\text{{{side}}}}} = {latex(term)}"


def picture(row):
    """The row's layer on a few elements, with an odd one where there is one."""
    for numbers in DRAWN[row.operator]:
        found = answer_of(row, *numbers, 1)
        if isinstance(found, Geometry):
            return figures.static_figure(found.axes[0], name="pp-here")
    return ""
