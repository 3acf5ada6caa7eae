"""Finds every framework, mode, size choice and theorem; refuses what cannot be used, before anything is proved.

Frameworks are plain Python. Modes and theorems need SymPy, and are loaded only when asked for.
"""

from functools import cache

from derive.runtime.catalog import (
    CatalogError,
    by_name,
    declared,
    declared_frameworks,
    file_name,
    frameworks,
    layers,
    modules_in,
)
from derive.runtime.declaration import QUANTITIES
from derive.runtime.geometry import RESIZING, TRANSPOSED
from derive.runtime.resizing import RULES
from derive.runtime.trials import find_shape_faults
from derive.runtime.validation import find_framework_faults, hint, refuse, word_fault
from derive.runtime.wording import clip

__all__ = ["CatalogError", "check", "families", "frameworks", "layers", "modes", "place", "size_choices", "theorems"]


@cache
def declared_modes():
    """[(file, mode)], by file."""
    from derive.padding.mode import Mode
    from derive.padding.transposed_mode import TransposedMode

    return [pair for module in modules_in("derive.modes") for pair in declared(module, "MODES", (Mode, TransposedMode))]


@cache
def modes():
    """{name: Mode}, by the place that each says; of one place by title."""
    return by_name(sorted(declared_modes(), key=lambda pair: (pair[1].place, pair[1].title.lower())))


@cache
def declared_size_choices():
    """[(file, SizeChoice)]."""
    from derive.padding import sizes

    return declared(sizes, "SIZE_CHOICES", (sizes.SizeChoice,))


@cache
def size_choices():
    """{name: SizeChoice}."""
    return by_name(declared_size_choices())


@cache
def declared_theorems():
    """[(file, Theorem)], by file."""
    from derive.proof.theorem import Theorem

    return [pair for module in modules_in("derive.theorems") for pair in declared(module, "THEOREMS", (Theorem,))]


@cache
def theorems():
    """{slug: Theorem}, by number."""
    found = declared_theorems()
    by_name(found, lambda theorem: theorem.number)
    in_order = sorted(found, key=lambda pair: place(pair[1]))
    return by_name(in_order, lambda theorem: theorem.slug)


@cache
def families():
    """{number: title} of the families of theorems, by number."""
    found = [pair for module in modules_in("derive.theorems") for pair in declared_families(module)]
    by_name(found, lambda family: f"family {family[0]} of theorems")
    return dict(sorted(family for _, family in found))


def declared_families(module):
    """[(file, (number, title))] of the families of theorems that a module declares."""
    file, found = file_name(module.__name__), getattr(module, "FAMILIES", None)
    if not isinstance(found, dict) or not all(isinstance(number, int) and title for number, title in found.items()):
        way_out = "write the number of the family and its title, or {} in a file that adds to one"
        raise CatalogError(f"{file}: FAMILIES={clip(lambda: repr(found))} must be a mapping of titles; {way_out}")
    return [(file, family) for family in found.items()]


def place(theorem):
    """Where a theorem stands among the others."""
    return tuple(map(int, theorem.number.split(".")))


KINDS = ("layers", "frameworks", "modes", "theorems")


def lines_about(kind, words=()):
    """A line for each thing of a kind that speaks of all these words, whatever their case, in any of its sentences."""
    for line, spoken in _listed(kind):
        if all(word.casefold() in f"{line} {spoken}".casefold() for word in words):
            yield line


def _listed(kind):
    """(line, what else it says) of every thing of a kind."""
    if kind == "layers":
        for name, (framework, layer) in layers().items():
            line = f"{name:<44} {layer.operator:<24} {framework.title} {framework.version}"
            yield line, " ".join((*layer.also, *(meaning.mode for meaning in layer.meanings)))
    elif kind == "frameworks":
        for name, framework in frameworks().items():
            yield f"{name:<22} {framework.title} {framework.version}", f"{framework.scope} {framework.orientation}"
    elif kind == "modes":
        for mode in modes().values():
            yield f"{mode.name:<28} {mode.title}: {mode.summary}", ""
    else:
        for theorem in theorems().values():
            spoken = (families()[theorem.family], theorem.sentence, theorem.why, theorem.remark, theorem.slug)
            yield f"{theorem.number:<5} {theorem.slug:<28} {theorem.name}", " ".join(spoken)


def check(sound=()):
    """Raise `CatalogError` for the first declaration that cannot be used, in one line. Nothing is proved.

    `sound` are files of frameworks of which it is known that nothing is wrong with them by themselves.
    """
    for file, framework in declared_frameworks():
        if file not in sound:
            refuse(file, find_framework_faults(framework))
    by_name(((file, address) for file, layer in _declared_layers() for address in (layer.name, *layer.also)), str)
    from derive.padding.validation import find_choice_faults, find_mode_faults
    from derive.proof.validation import find_theorem_faults

    for file, theorem in declared_theorems():
        refuse(file, find_theorem_faults(theorem))
    for file, mode in declared_modes():
        refuse(file, find_mode_faults(mode))
    for file, choice in declared_size_choices():
        refuse(file, find_choice_faults(choice))
    named = [(file, theorem.slug) for file, theorem in declared_theorems()]
    named += [(file, thing.name) for file, thing in (*declared_modes(), *declared_size_choices())]
    by_name(named, str)
    for file, thing in (*declared_theorems(), *declared_modes()):
        refuse(file, find_citation_faults(thing))
    for file, layer in _declared_layers():
        refuse(file, find_meaning_faults(layer))
        if file not in sound:
            refuse(file, find_shape_faults(layer))


def _declared_layers():
    return [(file, layer) for file, framework in declared_frameworks() for layer in framework.layers]


def find_citation_faults(thing):
    """A line for each theorem or family that a theorem or mode names, and that is not in the catalog before it."""
    numbered = hasattr(thing, "number")
    if numbered and thing.family not in families():
        wrong = "is of a family that no file declares"
        yield word_fault("number", thing.number, wrong, thing.slug, "give the family its title in FAMILIES")
    cited = [("derivation", theorem) for theorem in thing.uses]
    cited += [(f"theorems[{index}]", theorem) for index, theorem in enumerate(() if numbered else thing.theorems)]
    for field, theorem in cited:
        slug = getattr(theorem, "slug", theorem)
        if theorems().get(slug) is not theorem or (numbered and place(theorem) >= place(thing)):
            wrong = f"is no {'earlier ' if numbered else ''}theorem of the catalog"
            owner, way_out = (thing.slug, "cite one of a smaller number") if numbered else (thing.name, "name one")
            yield word_fault(field, slug, wrong, owner, way_out)


def find_meaning_faults(layer):
    """A line for each mode and size choice that a layer names and nobody declares, or that takes other numbers."""
    meanings = [(f"meanings[{index}].", meaning) for index, meaning in enumerate(layer.meanings)]
    meanings += [
        (f"defects[{index}].instead.", defect.instead) for index, defect in enumerate(layer.defects) if defect.instead
    ]
    for field, meaning in meanings:
        if (meaning.operator or layer.operator) == RESIZING:
            yield from _rule_faults(field, meaning, layer)
            continue
        if meaning.mode not in modes():
            way_out = hint(meaning.mode, list(modes()), "derive list modes names them")
            yield word_fault(f"{field}mode", meaning.mode, "is a mode nobody declares", layer.name, way_out)
        mode, transposed = modes()[meaning.mode], (meaning.operator or layer.operator) == TRANSPOSED
        if not (mode.transposable if transposed else mode.convolves):
            wrong = "is not transposed by anybody" if transposed else "is a rule of transposed convolutions only"
            yield word_fault(f"{field}mode", meaning.mode, wrong, layer.name, "name a mode that serves the operator")
        yield from _size_faults(field, meaning, mode, transposed, layer)
        takes = {parameter.name for parameter in mode.parameters}
        for name in sorted(takes - set(meaning.bind)):
            wrong, way_out = f"lacks {name}", f"say what it is: {mode.name} takes {', '.join(sorted(takes))}"
            yield word_fault(f"{field}bind", dict(meaning.bind), wrong, layer.name, way_out)
        takes |= {*QUANTITIES, *(["output_padding"] if transposed else [])}
        for name in sorted(set(meaning.bind) - takes):
            wrong = f"has {name!r}, which {mode.name} does not take"
            way_out = hint(name, sorted(takes), f"it takes {', '.join(sorted(takes))}")
            yield word_fault(f"{field}bind", dict(meaning.bind), wrong, layer.name, way_out)


def _rule_faults(field, meaning, layer):
    """What a resizing names is a rule, and it says which size is asked for and nothing else."""
    if meaning.mode not in RULES:
        way_out = hint(meaning.mode, list(RULES), "derive/runtime/resizing.py has them")
        yield word_fault(f"{field}mode", meaning.mode, "is a rule nobody declares", layer.name, way_out)
    if set(meaning.bind) != {"asked_size"} or meaning.size:
        wrong = "must say asked_size alone, without a choice of size"
        yield word_fault(
            f"{field}bind", dict(meaning.bind), wrong, layer.name, "bind={'asked_size': …} is all there is"
        )


def _size_faults(field, meaning, mode, transposed, layer):
    """Where the adjoint of a mode is meant, one of the s sizes must be chosen; elsewhere there is nothing to choose."""
    from derive.language.symbols import a

    field, names = f"{field}size", list(size_choices())
    if not (transposed and mode.convolves):
        if meaning.size:
            yield word_fault(field, meaning.size, f"must be empty with {mode.name}", layer.name, "leave it out")
    elif meaning.size not in names:
        way_out = hint(meaning.size, names, f"choose one of {', '.join(names)}")
        yield word_fault(field, meaning.size, "is a size choice nobody declares", layer.name, way_out)
    elif size_choices()[meaning.size].offset.has(a) and "output_padding" not in meaning.bind:
        way_out = "say in bind what output_padding is"
        yield word_fault(field, meaning.size, "reads output_padding, which bind lacks", layer.name, way_out)
