"""What an argument of a pasted line stands for: a literal, or constant arithmetic as Python would work it out.

Nothing is executed: a few operators and functions are applied to numbers, tuples and lists, all of bounded size.
"""

import ast
import math
import operator
from collections.abc import Callable
from itertools import islice
from typing import Any

from derive.runtime.errors import LayerError
from derive.runtime.wording import clip, shorten

LARGEST = 2**64  # of a number on the way; an argument is smaller
MOST_ENTRIES = 100  # of a tuple or list, those inside it included
NUMBER = (int, float)
SEQUENCE = (tuple, list)

OPERATORS: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
}
SIGNS: dict[type[ast.unaryop], Callable[[Any], Any]] = {ast.USub: operator.neg, ast.UAdd: operator.pos}
OF_A_NUMBER: dict[str, Callable[[Any], Any]] = {
    "int": int,
    "abs": abs,
    "round": round,
    **dict.fromkeys(("floor", "math.floor"), math.floor),
    **dict.fromkeys(("ceil", "math.ceil"), math.ceil),
}
OF_A_SEQUENCE: dict[str, Callable[[Any], Any]] = {"len": len, "tuple": tuple, "list": list}
OF_NUMBERS: dict[str, Callable[[Any], Any]] = {"min": min, "max": max}


class Unclear(Exception):
    """What a node stands for cannot be said: the end of a sentence that begins with the argument, and the way out."""


class WithoutValue(Unclear):
    """A name stands for nothing that can be said, and why."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f": {shorten(name, 40)} {why}")
        self.name = shorten(name, 40)


NO_LITERAL = " is not a literal; write the number or word it stands for"


def no_names(name: str) -> Any:
    """What a name stands for where nothing says it."""
    raise Unclear(NO_LITERAL)


def read_value(
    node: ast.AST, name: str, owner: str, names: Callable[[str], Any], example: Callable[[], Any], floats: bool = False
) -> Any:
    """The value of the argument `name` of `owner`, written as `node`; a `LayerError` where it has none.

    `example` returns a value that the argument may have; `floats` says whether it may be one that is worked out.
    """
    try:
        return ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError):
        pass
    try:
        value = work_out(node, names)
        if not floats and (found := _first_float(value)) is not None:
            raise Unclear(f" is the float {found!r} in Python; write an integer, as // divides to one")
    except WithoutValue as error:
        wanted = example() if dotted(node) else 3
        words = f"write its {'number' if wanted == 3 else 'value'}, or --set {error.name}={wanted}"
        raise LayerError(f"{name}={written(node)} in {owner}{error}; {words}") from None
    except Unclear as error:
        raise LayerError(f"{name}={written(node)} in {owner}{error}") from None
    except RecursionError:
        raise LayerError(f"{name}={written(node)} in {owner}{NO_LITERAL}") from None
    return value


def dotted(node: object) -> str | None:
    """`a.b.c` of an attribute chain, else None."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join([node.id, *reversed(parts)]) if isinstance(node, ast.Name) else None


def written(node: ast.AST) -> str:
    """A node as source on one short line; of one that could not be short, nothing."""
    return clip(lambda: ast.unparse(node)) if len(list(islice(ast.walk(node), 200))) < 200 else "…"


def work_out(node: ast.AST, names: Callable[[str], Any] = no_names) -> Any:
    """The value of literals, names, arithmetic and the few functions above, as Python has it; `Unclear` for all else."""
    if isinstance(node, ast.Constant):
        return _bounded(node.value)
    if isinstance(node, (ast.Tuple, ast.List)):
        entries = [work_out(entry, names) for entry in islice(node.elts, MOST_ENTRIES + 1)]
        return _bounded(tuple(entries) if isinstance(node, ast.Tuple) else entries)
    if word := dotted(node):
        return _bounded(names(word))
    try:
        if isinstance(node, ast.UnaryOp) and type(node.op) in SIGNS:
            return SIGNS[type(node.op)](_number(work_out(node.operand, names)))
        if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
            return _combined(type(node.op), work_out(node.left, names), work_out(node.right, names))
        if isinstance(node, ast.Call) and not node.keywords:
            return _called(dotted(node.func), [work_out(entry, names) for entry in node.args])
    except ZeroDivisionError:
        raise Unclear(" divides by zero; write the number it should be") from None
    except (ArithmeticError, ValueError):  # the integer of an infinite float, a power beyond all floats
        raise Unclear(" has no value; write the number it should be") from None
    raise Unclear(NO_LITERAL)


def _combined(kind: type[ast.operator], left: Any, right: Any) -> Any:
    """Numbers by any operator; sequences by + with their own kind, and by * with a number of times."""
    if kind is ast.Mult and isinstance(left, int) and isinstance(right, SEQUENCE):
        left, right = right, left
    if kind is ast.Mult and isinstance(left, SEQUENCE) and isinstance(right, int):
        if _count(left) * right > MOST_ENTRIES or right > MOST_ENTRIES:
            raise Unclear(f" has more than {MOST_ENTRIES} entries; write one per axis")
    elif not (kind is ast.Add and isinstance(left, SEQUENCE) and type(left) is type(right)):
        _number(left), _number(right)
        if kind is ast.Pow and abs(right) > 64 and left not in (-1, 0, 1):
            raise Unclear(TOO_LARGE)
    return _bounded(OPERATORS[kind](left, right))


def _called(name: str | None, given: list[Any]) -> Any:
    if name in OF_A_NUMBER and len(given) == 1:
        return _bounded(OF_A_NUMBER[name](_number(given[0])))
    if name in OF_A_SEQUENCE and len(given) == 1 and isinstance(given[0], SEQUENCE):
        return OF_A_SEQUENCE[name](given[0])
    if name in OF_NUMBERS and given:
        entries = given[0] if len(given) == 1 and isinstance(given[0], SEQUENCE) else given
        return OF_NUMBERS[name]([_number(entry) for entry in entries])
    raise Unclear(NO_LITERAL)


TOO_LARGE = " is too large to be worked out; write the number"


def _number(value: Any) -> Any:
    if not isinstance(value, NUMBER):
        raise Unclear(NO_LITERAL)
    return value


def _bounded(value: Any) -> Any:
    """The same value, if it is none that could cost time or memory."""
    if isinstance(value, int) and abs(value) > LARGEST:
        raise Unclear(TOO_LARGE)
    if isinstance(value, complex):
        raise Unclear(NO_LITERAL)
    if isinstance(value, SEQUENCE) and _count(value) > MOST_ENTRIES:
        raise Unclear(f" has more than {MOST_ENTRIES} entries; write one per axis")
    return value


def _count(value: Any) -> int:
    """How many entries there are in a value, and in its entries."""
    return sum(1 + _count(entry) for entry in value) if isinstance(value, SEQUENCE) else 0


def _first_float(value: Any) -> float | None:
    """A float in a value."""
    if isinstance(value, SEQUENCE):
        return next((found for entry in value if (found := _first_float(entry)) is not None), None)
    return value if isinstance(value, float) else None
