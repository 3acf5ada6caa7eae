"""The expression language of framework declarations: Python expressions over a layer's own argument names, as text.

Kept as text so that the one declaration is evaluated here, rendered on the pages and quoted in error messages. An
expression sees arithmetic, comparisons, a few functions of the standard library, and the names it is given; nothing
else. Imported by the Python of a framework as well, which may be as old as 3.8.
"""

from __future__ import annotations

import ast
import importlib
import inspect
from collections.abc import Mapping
from functools import lru_cache
from math import floor
from types import CodeType
from typing import Any

from derive.runtime.layouts import pair

_VOCABULARY: dict[str, Any] = {
    "__builtins__": {},
    "abs": abs,
    "all": all,
    "any": any,
    "floor": floor,
    "len": len,
    "max": max,
    "min": min,
    "pair": pair,
    "range": range,
    "sorted": sorted,
    "zip": zip,
}


@lru_cache(maxsize=None)
def signature_of(text: str) -> inspect.Signature:
    """`inspect.Signature` of a parameter list written as source; its defaults are literals."""
    return inspect.signature(eval(f"lambda {text}: None", {"__builtins__": {}}))  # declared in this package, not input


@lru_cache(maxsize=None)
def names_in(expression: str) -> frozenset[str]:
    """The names an expression uses."""
    return frozenset(node.id for node in ast.walk(ast.parse(expression, mode="eval")) if isinstance(node, ast.Name))


@lru_cache(maxsize=None)
def names_taken(expression: str) -> frozenset[str]:
    """The names that an expression must be given: those it uses, but for its own and those known everywhere."""
    loops = (node for node in ast.walk(ast.parse(expression, mode="eval")) if isinstance(node, ast.comprehension))
    own = {node.id for loop in loops for node in ast.walk(loop.target) if isinstance(node, ast.Name)}
    return names_in(expression) - own - _VOCABULARY.keys()


@lru_cache(maxsize=None)
def _compiled(expression: str) -> CodeType:
    return compile(expression, expression, "eval")


def value_of(expression: str, names: Mapping[str, Any]) -> Any:
    """The value of a declared expression; it sees `names` and arithmetic, nothing else."""
    if expression in names:
        return names[expression]
    return eval(_compiled(expression), _VOCABULARY, names)


def locate(name: str) -> Any:
    """The real object behind a dotted name, importing as much of it as is a module."""
    module, *attributes = name.split(".")
    found: Any = importlib.import_module(module)
    for attribute in attributes:
        module = f"{module}.{attribute}"
        found = getattr(found, attribute) if hasattr(found, attribute) else importlib.import_module(module)
    return found
