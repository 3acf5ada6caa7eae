"""Finds every framework, mode, size choice and theorem; refuses a name that is declared twice or that nobody declares.

Frameworks are plain Python. Modes and theorems need SymPy, and are loaded only when asked for.
"""

from functools import cache

from derive.runtime.catalog import CatalogError, by_name, frameworks, layers, modules_in

__all__ = ["CatalogError", "check", "frameworks", "layers", "modes", "place", "size_choices", "theorems"]


@cache
def modes():
    """{name: Mode}, in the order in which a reader meets them."""
    order = ("valid", "same", "same_fixed", "full", "half", "causal", "explicit", "explicit_ceil")
    modules = {module.__name__.rpartition(".")[2]: module for module in modules_in("derive.modes")}
    ordered = [modules.pop(name) for name in order] + list(modules.values())
    return by_name(mode for module in ordered for mode in module.MODES)


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


def place(theorem):
    """Where a theorem stands among the others."""
    return tuple(map(int, theorem.number.split(".")))


def check():
    """Raise `CatalogError` for a mode or size choice that nobody declares, or a theorem that cites a later one."""
    for theorem in theorems().values():
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
