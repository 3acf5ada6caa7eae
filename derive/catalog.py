"""Finds every framework, mode, size rule and theorem; refuses a name that is declared twice or that nobody declares.

Frameworks are plain Python. Modes and theorems need SymPy, and are loaded only when asked for.
"""

import importlib
import pkgutil
from functools import cache


class CatalogError(Exception):
    """Two declarations share a name, or a declaration names something that does not exist."""


def _modules(package):
    found = importlib.import_module(package)
    for module in sorted(pkgutil.iter_modules(found.__path__), key=lambda module: module.name):
        yield importlib.import_module(f"{package}.{module.name}")


def _by_name(things, name=lambda thing: thing.name):
    named = {}
    for thing in things:
        if name(thing) in named:
            raise CatalogError(f"{name(thing)} is declared twice")
        named[name(thing)] = thing
    return named


@cache
def frameworks():
    """{name: Framework}, alphabetically."""
    return _by_name(module.FRAMEWORK for module in _modules("derive.frameworks"))


@cache
def layers():
    """{dotted name a user types: (Framework, Layer)}."""
    pairs = [(framework, layer) for framework in frameworks().values() for layer in framework.layers]
    return _by_name(pairs, lambda pair: pair[1].name)


@cache
def modes():
    """{name: Mode}, in the order in which a reader meets them."""
    order = ("valid", "same", "same_fixed", "full", "half", "causal", "explicit", "explicit_ceil")
    modules = {module.__name__.rpartition(".")[2]: module for module in _modules("derive.modes")}
    ordered = [modules.pop(name) for name in order] + list(modules.values())
    return _by_name(mode for module in ordered for mode in module.MODES)


@cache
def size_rules():
    """{name: SizeRule}."""
    from derive.sizes import SIZE_RULES

    return _by_name(SIZE_RULES)


@cache
def theorems():
    """{slug: Theorem}, by number."""
    found = [theorem for module in _modules("derive.theorems") for theorem in module.THEOREMS]
    _by_name(found, lambda theorem: theorem.number)
    in_order = sorted(found, key=place)
    return _by_name(in_order, lambda theorem: theorem.slug)


def place(theorem):
    """Where a theorem stands among the others."""
    return tuple(map(int, theorem.number.split(".")))


def check():
    """Raise `CatalogError` for a mode or size rule that nobody declares, or a theorem that cites a later one."""
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
            if meaning.size and meaning.size not in size_rules():
                raise CatalogError(
                    f"{layer.name} in {framework.name} names the size rule {meaning.size}, which nobody declares"
                )
