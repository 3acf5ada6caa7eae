"""Finds every framework, mode, size choice and theorem; refuses a name that is declared twice or that nobody declares.

Frameworks are plain Python. Modes and theorems need SymPy, and are loaded only when asked for.
"""

from functools import cache

from derive.runtime.catalog import CatalogError, by_name, frameworks, layers, modules_in

__all__ = ["CatalogError", "check", "families", "frameworks", "layers", "modes", "place", "size_choices", "theorems"]


@cache
def modes():
    """{name: Mode}, by the place that each says; of one place by title."""
    found = [mode for module in modules_in("derive.modes") for mode in module.MODES]
    return by_name(sorted(found, key=lambda mode: (mode.place, mode.title.lower())))


@cache
def size_choices():
    """{name: SizeChoice}."""
    from derive.padding.sizes import SIZE_CHOICES

    return by_name(SIZE_CHOICES)


@cache
def theorems():
    """{slug: Theorem}, by number."""
    found = [theorem for module in modules_in("derive.theorems") for theorem in module.THEOREMS]
    by_name(found, lambda theorem: theorem.number)
    in_order = sorted(found, key=place)
    return by_name(in_order, lambda theorem: theorem.slug)


@cache
def families():
    """{number: title} of the families of theorems, by number."""
    found = [family for module in modules_in("derive.theorems") for family in module.FAMILIES.items()]
    by_name(found, lambda family: f"family {family[0]} of theorems")
    return dict(sorted(found))


def place(theorem):
    """Where a theorem stands among the others."""
    return tuple(map(int, theorem.number.split(".")))


def check():
    """Raise `CatalogError` for a mode or size choice that nobody declares, or a theorem that cites a later one."""
    for theorem in theorems().values():
        if theorem.family not in families():
            raise CatalogError(f"{theorem.slug} is numbered {theorem.number}, and no module says what family that is")
        for cited in theorem.uses:
            if theorems().get(cited.slug) is not cited or place(cited) >= place(theorem):
                raise CatalogError(f"{theorem.slug} cites {cited.slug}, which is no earlier theorem of the catalog")
    for framework, layer in layers().values():
        for meaning in layer.meanings:
            if meaning.mode not in modes():
                raise CatalogError(
                    f"{layer.name} in {framework.name} names the mode {meaning.mode}, which nobody declares"
                )
            if meaning.size and meaning.size not in size_choices():
                raise CatalogError(
                    f"{layer.name} in {framework.name} names the size choice {meaning.size}, which nobody declares"
                )
