"""How layers are named and grouped on pages, and what a meaning's size and odd element are."""

import re
from functools import cache

import sympy

from derive.language.definitions import FULL_LENGTH
from derive.language.symbols import L, a, asked, s
from derive.language.terms import DIVISIONS, mod
from derive.padding.mode import fold
from derive.runtime.geometry import RESIZING, TRANSPOSED
from derive.site.pages.markup import inline

RANK = re.compile(r"[123](?=[dD](?![a-z]))")


def by_module(names, axes="{}"):
    """`keras.layers` Conv{1,2}D; `keras.ops` conv; a name that no module holds stands alone. `axes` as `by_rank` has it."""
    modules = {}
    for name in names:
        module, _, short = name.rpartition(".")
        modules.setdefault(module, []).append(short)
    return "; ".join(
        (f"`{module}` " if module else "") + ", ".join(by_rank(shorts, axes)) for module, shorts in modules.items()
    )


def by_rank(names, axes="{}"):
    """Names that differ in their number of axes as one.

    Conv{1,2,3}D; with `axes="/"` Conv1D/2D/3D, and with `axes="#"` Conv#D, however many there are.
    """
    families = {}
    for name in dict.fromkeys(names):
        found = RANK.search(name)
        family = f"{name[: found.start()]}#{name[found.end() :]}" if found else name
        families.setdefault(family, []).append(found.group() if found else "")
    if axes == "#":
        return list(families)
    return [_ranked(family, ranks, axes) for family, ranks in families.items()]


def _ranked(family, ranks, axes):
    if len(ranks) == 1:
        return family.replace("#", ranks[0])
    if axes == "{}":
        return family.replace("#", f"{{{','.join(sorted(ranks))}}}")
    stem, _, tail = family.partition("#")
    first, *others = sorted(ranks)
    return f"{stem}{first}{tail}" + "".join(f"/{rank}{tail[:1]}" for rank in others)


def alike(layers):
    """Groups of layers that mean, refuse and orient alike: their rows on a page would be the same."""
    groups = {}
    for layer in layers:
        key = (
            layer.operator,
            layer.meanings,
            repr(layer.refusals),
            repr(layer.no_output),
            layer.kernel_flipped,
            layer.boundary,
            layer.reduction,
            layer.divisor,
            repr(layer.bind),
        )
        groups.setdefault(repr(key), []).append(layer)
    return list(groups.values())


def is_transposed(layer, meaning):
    """Whether the layer is a transposed convolution under this meaning."""
    return (meaning.operator or layer.operator) == TRANSPOSED


def is_resizing(layer, meaning):
    """Whether the layer is asked for a size under this meaning, and has a rule of `resizing` for a mode."""
    return (meaning.operator or layer.operator) == RESIZING


def rule_link(layer, meaning, up="../"):
    """A mode, or the rule of a resizing, with its page."""
    page = f"{up}operators.md#{meaning.mode}" if is_resizing(layer, meaning) else f"{up}modes/{meaning.mode}.md"
    return f"[`{meaning.mode}`]({page})"


@cache
def size_of(mode, rule):
    """(N, L - N) of a transposed mode under a size choice, or by its own rule where that is None; by expanding."""
    size = mode.transposed.size
    if rule:
        size = size.xreplace({a: rule.offset if rule.offset == a else rule.offset.xreplace({a: asked})})
    spelt = size.xreplace({L: FULL_LENGTH})
    best = min((fold(size), sympy.expand(spelt)), key=lambda term: term.count_ops())
    return best, sympy.expand(FULL_LENGTH - spelt)


def size_words(layer, meaning, modes, size_choices):
    """The output size under a meaning, as a formula; at stride 1 where the layer has no other."""
    if is_resizing(layer, meaning):
        return f"`{meaning.bind['asked_size']}`"
    mode = modes[meaning.mode]
    if is_transposed(layer, meaning):
        return inline(size_of(mode, size_choices.get(meaning.size))[0])
    size = mode.output_size
    return inline(_at_stride_one(size) if _unstrided(layer, meaning) else size)


def odd_words(layer, meaning, modes):
    """Where the odd element of a split goes."""
    if is_resizing(layer, meaning):
        return "–"
    if meaning.size_only:
        return "not known"
    transposed = is_transposed(layer, meaning)
    sides = ("crop at the start", "crop at the end") if transposed else ("pad before", "pad after")
    return {"low": sides[0], "high": sides[1], "both": "depends on the sizes", "": "–"}[modes[meaning.mode].odd_side]


def _unstrided(layer, meaning):
    demanded = any(refusal.requires == "stride == 1" and refusal.when == meaning.when for refusal in layer.refusals)
    return demanded or (layer.bind | dict(meaning.bind)).get("stride") == "1"


def _at_stride_one(term):
    term = term.xreplace({s: sympy.Integer(1)})
    whole = {
        division: sympy.Integer(0) if isinstance(division, mod) else division.args[0]
        for division in term.atoms(*DIVISIONS)
        if division.args[1] == 1
    }
    return term.xreplace(whole)
