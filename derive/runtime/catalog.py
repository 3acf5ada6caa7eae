"""Finds every framework and layer; refuses a name that is declared twice. Plain Python."""

import importlib
import pkgutil
from functools import cache


class CatalogError(Exception):
    """Two declarations share a name, or a declaration names something that does not exist."""


def modules_in(package):
    found = importlib.import_module(package)
    for module in sorted(pkgutil.iter_modules(found.__path__), key=lambda module: module.name):
        yield importlib.import_module(f"{package}.{module.name}")


def by_name(things, name=lambda thing: thing.name):
    named = {}
    for thing in things:
        if name(thing) in named:
            raise CatalogError(f"{name(thing)} is declared twice")
        named[name(thing)] = thing
    return named


@cache
def frameworks():
    """{name: Framework}, alphabetically."""
    return by_name(module.FRAMEWORK for module in modules_in("derive.runtime.frameworks"))


@cache
def layers():
    """{dotted name a user types: (Framework, Layer)}."""
    pairs = [(framework, layer) for framework in frameworks().values() for layer in framework.layers]
    return by_name(pairs, lambda pair: pair[1].name)
