"""Finds every framework and layer; refuses a file that cannot be read and a name that is declared twice. Plain Python."""

import importlib
import pkgutil
import traceback
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

from derive.runtime.declaration import Framework, Layer
from derive.runtime.errors import CatalogError as CatalogError
from derive.runtime.wording import clip, shorten

Thing = TypeVar("Thing")
PACKAGE = Path(__file__).resolve().parents[1]


def modules_in(package: str) -> Iterator[ModuleType]:
    """The modules of a package, by name; one that cannot be imported is a `CatalogError` that says where."""
    found = _load(package)
    for module in sorted(pkgutil.iter_modules(found.__path__), key=lambda module: module.name):
        yield _load(f"{package}.{module.name}")


def _load(name: str) -> ModuleType:
    try:
        return importlib.import_module(name)
    except Exception as error:  # whatever a half-written file raises, its writer must be told where
        raise CatalogError(_import_text(name, error)) from error


def _import_text(name: str, error: Exception) -> str:
    """Where the import of a module went wrong: the line of the file whose own code was running last."""
    file, said = file_name(name), str(error)
    line: int | None = None
    if isinstance(error, SyntaxError) and error.filename:
        file, line, said = error.filename, error.lineno, error.msg
    else:
        frames = traceback.extract_tb(error.__traceback__)
        running = [frame.filename for frame in frames if frame.name == "<module>" and _is_ours(frame.filename)]
        if running:
            file = running[-1]
            line = [frame.lineno for frame in frames if frame.filename == file][-1]
    file = Path(file).relative_to(PACKAGE.parent).as_posix() if _is_ours(file) else file
    place = f"{file}, line {line}" if line else file
    return f"{place}: {type(error).__name__}: {shorten(said, 160)}; mend that {'line' if line else 'file'}"


def _is_ours(file: str) -> bool:
    return PACKAGE in Path(file).parents


def file_name(module: str) -> str:
    """The file of a module of this package, as one who edits it knows it."""
    return f"{module.replace('.', '/')}.py"


def declared(module: ModuleType, name: str, kinds: tuple[type, ...]) -> list[tuple[str, Any]]:
    """[(file, thing)] of what a module declares under `name`: a tuple of things of these kinds."""
    file, found = file_name(module.__name__), getattr(module, name, None)
    if not isinstance(found, tuple):
        raise CatalogError(
            f"{file}: {name}={clip(lambda: repr(found))} must be a tuple; one of a single entry ends in a comma: (x,)"
        )
    wrong = next((place for place, thing in enumerate(found) if not isinstance(thing, kinds)), None)
    if wrong is not None:
        names = " or ".join(kind.__name__ for kind in kinds)
        raise CatalogError(f"{file}: {name}[{wrong}]={clip(lambda: repr(found[wrong]))} must be a {names}; take it out")
    return [(file, thing) for thing in found]


def by_name(
    pairs: Iterable[tuple[str, Thing]], name: Callable[[Any], str] = lambda thing: thing.name
) -> dict[str, Thing]:
    """{name: thing} of `(file, thing)`; a name that is declared twice is a `CatalogError`."""
    named: dict[str, Thing] = {}
    files: dict[str, str] = {}
    for file, thing in pairs:
        key = name(thing)
        if key in named:
            raise CatalogError(f"{file}: {key} is declared twice, first in {files[key]}; give one of them another name")
        named[key], files[key] = thing, file
    return named


@cache
def declared_frameworks() -> list[tuple[str, Framework]]:
    """[(file, Framework)], alphabetically."""
    return [_framework(module) for module in modules_in("derive.runtime.frameworks")]


def _framework(module: ModuleType) -> tuple[str, Framework]:
    file, found = file_name(module.__name__), getattr(module, "FRAMEWORK", None)
    if not isinstance(found, Framework):
        raise CatalogError(f"{file}: FRAMEWORK={clip(lambda: repr(found))} must be a Framework; declare one")
    return file, found


@cache
def frameworks() -> dict[str, Framework]:
    """{name: Framework}, alphabetically."""
    return by_name(declared_frameworks())


@cache
def layers() -> dict[str, tuple[Framework, Layer]]:
    """{dotted name a user types: (Framework, Layer)}."""
    pairs = [(file, (framework, layer)) for file, framework in declared_frameworks() for layer in framework.layers]
    return by_name(pairs, lambda pair: pair[1].name)


@cache
def find_layer(name: str) -> tuple[Framework, Layer]:
    """The framework and layer of a full name, loaded without the other frameworks where it is known in which file it is."""
    try:
        from derive.runtime.generated.names import HOMES
    except ImportError:  # not printed yet
        return layers()[name]
    if name not in HOMES:
        return layers()[name]
    _, framework = _framework(_load(f"derive.runtime.frameworks.{HOMES[name]}"))
    return next(((framework, layer) for layer in framework.layers if layer.name == name), None) or layers()[name]
