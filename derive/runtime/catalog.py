"""Finds every framework and layer; refuses a name that is declared twice. Plain Python."""

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from types import ModuleType
from typing import Any, TypeVar

from derive.runtime.declaration import Framework, Layer

Thing = TypeVar("Thing")


class CatalogError(Exception):
    """Two declarations share a name, or a declaration names something that does not exist."""


def modules_in(package: str) -> Iterator[ModuleType]:
    found = importlib.import_module(package)
    for module in sorted(pkgutil.iter_modules(found.__path__), key=lambda module: module.name):
        yield importlib.import_module(f"{package}.{module.name}")


def by_name(things: Iterable[Thing], name: Callable[[Any], str] = lambda thing: thing.name) -> dict[str, Thing]:
    named: dict[str, Thing] = {}
    for thing in things:
        if name(thing) in named:
            raise CatalogError(f"{name(thing)} is declared twice")
        named[name(thing)] = thing
    return named


@cache
def frameworks() -> dict[str, Framework]:
    """{name: Framework}, alphabetically."""
    return by_name(module.FRAMEWORK for module in modules_in("derive.runtime.frameworks"))


@cache
def layers() -> dict[str, tuple[Framework, Layer]]:
    """{dotted name a user types: (Framework, Layer)}."""
    pairs = [(framework, layer) for framework in frameworks().values() for layer in framework.layers]
    return by_name(pairs, lambda pair: pair[1].name)
