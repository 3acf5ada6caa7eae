"""What an argument of a pasted line stands for: a literal, or constant arithmetic as Python would work it out.

Nothing is executed: a few operators and functions are applied to numbers, tuples and lists, all of bounded size; of an
array no more than the shape is read.
"""

import ast
import math
import operator
from collections.abc import Callable
from itertools import islice
from typing import Any

from derive.runtime.errors import LayerError
from derive.runtime.reading.arrays import Array, names_array, read_array
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
COMPARED: dict[type[ast.cmpop], Callable[[Any, Any], Any]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Is: operator.is_,
    ast.IsNot: operator.is_not,
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
    value = understand(node, names)
    if not _plain(value):
        raise Unclear(NO_LITERAL)
    return value


def attempt(node: ast.AST, names: Callable[[str], Any] = no_names) -> Any:
    """What a node stands for, or None where that cannot be said."""
    try:
        return understand(node, names)
    except Unclear:
        return None


def understand(node: ast.AST, names: Callable[[str], Any]) -> Any:
    """The value of a node as `work_out` has it, or a dictionary, or an `Array` of the shape that the text says."""
    if isinstance(node, ast.Constant):
        return _bounded(node.value)
    if isinstance(node, ast.Dict):
        return _dictionary(node, names)
    if isinstance(node, (ast.Tuple, ast.List)):
        entries = [understand(entry, names) for entry in islice(node.elts, MOST_ENTRIES + 1)]
        return _bounded(tuple(entries) if isinstance(node, ast.Tuple) else entries)
    if word := dotted(node):
        return _bounded(names(word))
    try:
        if isinstance(node, ast.UnaryOp) and type(node.op) in SIGNS:
            return SIGNS[type(node.op)](_number(understand(node.operand, names)))
        if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
            return _combined(type(node.op), understand(node.left, names), understand(node.right, names))
        if isinstance(node, ast.IfExp):
            return _chosen(node, names)
        if isinstance(node, (ast.Compare, ast.BoolOp)) or (isinstance(node, ast.UnaryOp) and type(node.op) is ast.Not):
            return _judged(node, names)
        if isinstance(node, ast.Subscript):
            return _entry(understand(node.value, names), node.slice, names)
        if isinstance(node, ast.Call):
            if names_array(node):
                return _array(node, names)
            if dotted(node.func) == "dict" and not node.args:
                return _dictionary(node, names)
            if not node.keywords:
                return _called(dotted(node.func), [understand(entry, names) for entry in node.args])
    except ZeroDivisionError:
        raise Unclear(" divides by zero; write the number it should be") from None
    except (ArithmeticError, ValueError):  # the integer of an infinite float, a power beyond all floats
        raise Unclear(" has no value; write the number it should be") from None
    raise Unclear(NO_LITERAL)


def _plain(value: Any) -> bool:
    """Whether a value is one that an argument may have: no array, and no dictionary."""
    return all(map(_plain, value)) if isinstance(value, SEQUENCE) else not isinstance(value, (Array, dict))


def _dictionary(node: ast.Dict | ast.Call, names: Callable[[str], Any]) -> dict[Any, Any]:
    """A dictionary of words, written with braces or as `dict(k=3)`."""
    if isinstance(node, ast.Dict):
        pairs = list(zip(node.keys, node.values, strict=True))
    else:
        pairs = [(ast.Constant(word.arg) if word.arg else None, word.value) for word in node.keywords]
    found: dict[Any, Any] = {}
    for key, value in pairs[: MOST_ENTRIES + 1]:
        inner = understand(value, names)
        more = inner if key is None else {understand(key, names): inner} if isinstance(key, ast.Constant) else None
        if not isinstance(more, dict):
            raise Unclear(NO_LITERAL)
        found |= more
    if len(found) > MOST_ENTRIES:
        raise Unclear(f" has more than {MOST_ENTRIES} entries; write one per axis")
    return found


def _array(node: ast.Call, names: Callable[[str], Any]) -> Array:
    """The array that a call makes; each argument is looked at once."""
    known: dict[ast.AST, Any] = {}

    def read(inner: ast.AST) -> Any:
        if inner not in known:
            known[inner] = attempt(inner, names)
        return known[inner]

    if (found := read_array(node, read)) is None:
        raise Unclear(NO_LITERAL)
    return found


def _truth(value: Any) -> bool:
    if isinstance(value, Array):
        raise Unclear(NO_LITERAL)
    return bool(value)


def _chosen(node: ast.IfExp, names: Callable[[str], Any]) -> Any:
    """The branch that a conditional takes; where that cannot be said, what both are."""
    try:
        taken = node.body if _truth(understand(node.test, names)) else node.orelse
    except Unclear:
        value, other = understand(node.body, names), understand(node.orelse, names)
        if value != other or type(value) is not type(other):
            raise
        return value
    return understand(taken, names)


def _judged(node: ast.AST, names: Callable[[str], Any]) -> Any:
    """What `not`, `and`, `or` and comparisons are, as Python has it: of `and` and `or` the value that decides."""
    if isinstance(node, ast.UnaryOp):
        return not _truth(understand(node.operand, names))
    if isinstance(node, ast.BoolOp):
        value = None
        for part in node.values:
            value = understand(part, names)
            if _truth(value) is isinstance(node.op, ast.Or):
                break
        return value
    assert isinstance(node, ast.Compare)
    left = understand(node.left, names)
    for kind, side in zip(node.ops, node.comparators, strict=True):
        right = understand(side, names)
        if type(kind) in (ast.In, ast.NotIn) and isinstance(right, SEQUENCE):
            true = (left in right) is isinstance(kind, ast.In)
        elif type(kind) in (ast.Is, ast.IsNot) and None not in (left, right):
            raise Unclear(NO_LITERAL)
        elif type(kind) in COMPARED:
            true = _compared(COMPARED[type(kind)], left, right)
        else:
            raise Unclear(NO_LITERAL)
        if not true:
            return False
        left = right
    return True


def _compared(holds: Callable[[Any, Any], Any], left: Any, right: Any) -> bool:
    try:
        return bool(holds(left, right))
    except TypeError:  # a number and a word, which Python does not order
        raise Unclear(NO_LITERAL) from None


def _entry(held: Any, place: ast.expr, names: Callable[[str], Any]) -> Any:
    """One entry of a sequence or dictionary, or a slice of a sequence."""
    if isinstance(place, ast.Slice) and isinstance(held, SEQUENCE):
        sides = [None if side is None else understand(side, names) for side in (place.lower, place.upper, place.step)]
        index: Any = slice(*sides)
    else:
        index = understand(place, names)
    try:
        if isinstance(held, (*SEQUENCE, dict)):
            return held[index]
    except (LookupError, TypeError, ValueError):
        pass
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
