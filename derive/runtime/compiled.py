"""The common question, answered fast: a layer in its newest release, with plain integers and words.

`answer` gives exactly the `Geometry` that the declaration gives, or None, which says only that the declaration is to be
asked: of whatever is refused, unusual or ambiguous. What it runs is printed from the declarations, one file a framework,
loaded when it is first needed.
"""

from __future__ import annotations

import _ast as ast  # of which `ast` is a wrapper that takes longer to load than the rest
import warnings

from derive.runtime.asked import Asked
from derive.runtime.geometry import Axis, Geometry, Resized
from derive.runtime.layouts import grouped, spread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from dataclasses import dataclass
    from typing import Any
else:
    from derive.runtime.light import dataclass

TOO_LARGE = 2**63
LENGTH_OF_RESIZED = 3
REDUCTION, MEANING = 3, 6  # their places in what an axis function tells


@dataclass(frozen=True)
class Argument:
    """What one argument may be: on each axis of these `kinds`; `words` are its exact values.

    With `integers`, a tuple of them is one per axis, as it stands.
    """

    name: str
    kinds: tuple[Any, ...]
    layout: str
    words: Mapping[Any, type]
    whole: bool
    number: bool
    numbers: bool
    last_first: bool
    single: bool
    integers: bool


@dataclass(frozen=True)
class Compiled:
    """A layer as it was printed: its functions of one axis and of all axes, and what its arguments may be.

    `axes` has one function for each way in which variants differ; `alike` says where the others need not be asked.
    """

    name: str
    axes: tuple[Callable[..., Any], ...]
    together: tuple[Callable[..., bool], ...]
    alike: Callable[..., bool] | None
    doubt: Callable[..., bool] | None
    dimensions: tuple[int, ...]
    arguments: Mapping[str, Argument]
    defaults: Mapping[int, Mapping[str, tuple[Any, ...] | None]]
    positional: tuple[str, ...]
    ignored: frozenset[str]
    arrays: frozenset[str]
    taken: frozenset[str]
    version: str
    measured_version: str


_found: dict[str, Compiled] = {}
_loaded: dict[str, Compiled] = {}


def find(name: str) -> Compiled | None:
    """The layer of this name, where it is one and the only one."""
    found = _found.get(name)
    if found is None:
        from derive.runtime.generated.names import HOMES, NAMES, OWNERS

        full = NAMES.get(name) or OWNERS.get(name)
        found = load(HOMES[full], full) if full else None
        if found:
            _found[name] = found
    return found


def load(framework: str, name: str) -> Compiled | None:
    """A layer of a framework's module, where it is in it."""
    if name in _loaded:
        return _loaded[name]
    from importlib import import_module

    printed = import_module(f"derive.runtime.generated.layers.{framework}").LAYERS.get(name)
    if printed is None:
        return None
    axes, together, alike, doubt, dimensions, kinds, defaults, positional, ignored, arrays, other, *rest = printed
    owed, version, measured = rest
    arguments = {argument: _argument(argument, *kind) for argument, kind in kinds.items()}
    filled = {
        rank: {argument: None if argument in owed else entries for argument, entries in zip(kinds, row)}
        for rank, row in defaults.items()
    }
    taken = frozenset((*kinds, *ignored, *arrays, *other))
    decided = frozenset(ignored), frozenset(arrays), taken
    _loaded[name] = Compiled(
        name, axes, together, alike, doubt, dimensions, arguments, filled, positional, *decided, version, measured
    )
    return _loaded[name]


def _argument(name: str, kinds: tuple[Any, ...], layout: str, marks: tuple[str, ...]) -> Argument:
    words = {kind: type(kind) for kind in kinds if not isinstance(kind, type)}
    number, numbers = int in kinds and "tuple" not in marks, "number" not in marks
    whole, backward = int in kinds or grouped(kinds) > 0, "last first" in marks
    integers = int in kinds and not layout and not backward
    return Argument(name, kinds, layout, words, whole, number, numbers, backward, "single" in marks, integers)


def answer(layer: object, input_size: object, arguments: Mapping[str, Any]) -> Geometry | None:
    """The `Geometry` of a layer by its name or by a line of code, or None where its declaration must be asked."""
    if type(layer) is not str:
        return None
    compiled = find(layer)
    if compiled is None:
        if "(" not in layer or (read := read_line(layer)) is None or not arguments.keys().isdisjoint(read[1]):
            return None
        compiled, arguments = read[0], {**read[1], **arguments}
    return carry_out(compiled, _plain_size(input_size) if type(input_size) is str else input_size, arguments)


def _plain_size(text: str) -> Any:
    """Sizes as they are mostly written: 12, 12,16 or 12x16."""
    parts = text.replace("x", ",").split(",")
    if len(text) > 60 or not text.isascii() or not all(map(str.isdecimal, parts)):
        return None
    return int(parts[0]) if len(parts) == 1 else tuple(map(int, parts))


def carry_out(compiled: Compiled, input_size: Any, arguments: Mapping[str, Any]) -> Geometry | None:
    """The `Geometry` of a compiled layer, or None where its declaration must be asked."""
    dimensions = compiled.dimensions
    scalar = type(input_size) is int
    if scalar:
        rank = dimensions[0] if len(dimensions) == 1 else 1
        if rank not in dimensions or (len(dimensions) > 1 and any(map(_is_tuple, arguments.values()))):
            return None  # the tuples say how many axes there are
        sizes = (input_size,) * rank
    elif type(input_size) in (tuple, list):
        rank, sizes = len(input_size), tuple(input_size)
        if rank not in dimensions:
            return None
    else:
        return None
    for size in sizes:
        if type(size) is not int or not 0 < size < TOO_LARGE:
            return None
    columns = dict(compiled.defaults[rank])
    for name, value in arguments.items():
        argument = compiled.arguments.get(name)
        if argument is not None:
            entries = _spread(argument, value, rank)
            if entries is None:
                return None
            columns[name] = entries
        elif name not in compiled.ignored:
            return None
    if None in columns.values():
        return None
    values: Any = columns.values()
    try:
        if scalar and rank > 1:
            if any(column.count(column[0]) != rank for column in values):
                return None
            rows = (_one(compiled, (input_size, *[column[0] for column in values])),) * rank
        else:
            rows = tuple([_one(compiled, row) for row in zip(sizes, *values)])
        if None in rows or not all(together(sizes, *values) for together in compiled.together):
            return None
    except Exception:  # whatever an expression raises on what it was not made for
        return None
    mode, choice, boundary, reduction, divisor, *_ = rows[0][0]
    kind: Any = Axis if len(rows[0][1]) > LENGTH_OF_RESIZED else Resized
    return Geometry(
        compiled.name,
        mode,
        tuple([kind(*axis) for _, axis in rows]),
        scalar,
        choice,
        boundary,
        compiled.version,
        reduction,
        divisor,
        tuple([told[5] for told, _ in rows]) if reduction else (),
        compiled.measured_version,
        "",
        Asked(
            compiled.name,
            compiled.version,
            None,
            dict(zip(columns, values)),
            sizes,
            scalar,
            compiled.doubt or _no_doubt,
            rows,
        ),
    )


def _no_doubt(*_: Any) -> bool:
    """No fault is known of the layer."""
    return False


def _one(compiled: Compiled, row: Any) -> Any:
    """What a layer is on an axis, where all its variants agree on the axis and on what a pooling makes of a window."""
    found = compiled.axes[0](*row)
    if found is None or compiled.alike is None or compiled.alike(*row, found[0][MEANING]):
        return found
    for function in compiled.axes[1:]:
        other = function(*row)
        if other is None or other[1] != found[1] or other[0][REDUCTION] != found[0][REDUCTION]:
            return None
    return found


def _spread(argument: Argument, value: Any, rank: int) -> tuple[Any, ...] | None:
    """One value per axis, or None where it is not plainly one of what the argument takes."""
    kind = type(value)
    if kind is int and argument.number:
        return (value,) * rank if -TOO_LARGE < value < TOO_LARGE and not (argument.single and rank > 1) else None
    if kind is tuple or kind is list:
        if not argument.numbers or not argument.whole:
            return None
        pairs = 0
        for entry in value:
            if type(entry) is int:
                if not -TOO_LARGE < entry < TOO_LARGE:
                    return None
                continue
            if type(entry) is not tuple and type(entry) is not list:
                return None
            pairs += 1
            for side in entry:
                if type(side) is not int or not -TOO_LARGE < side < TOO_LARGE:
                    return None
        if pairs:
            if pairs < len(value) or not grouped(argument.kinds):
                return None
        elif kind is tuple and argument.integers:
            return value if len(value) == rank else None
        return spread(value, rank, argument.kinds, argument.layout, argument.last_first)
    plain = kind is int or kind is str or kind is bool or value is None
    return (value,) * rank if plain and argument.words.get(value) is kind else None


# A line of code.

LONGEST_LINE = 1000


def read_line(text: str) -> tuple[Compiled, dict[str, Any]] | None:
    """The layer that is called in a line, and what it is given, where that is written in plain numbers and words."""
    if len(text) > LONGEST_LINE:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree: Any = compile(text.strip(), "", "exec", ast.PyCF_ONLY_AST)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    statement = tree.body[0] if len(tree.body) == 1 else None
    call = getattr(statement, "value", None)
    if type(statement) not in (ast.Expr, ast.Assign) or type(call) is not ast.Call:
        return None
    if type(statement) is ast.Assign and any(_dotted(call.func) == _dotted(target) for target in statement.targets):
        return None
    name = _dotted(call.func)
    words = {word.arg: word.value for word in call.keywords}
    compiled = find_called(name, len(call.args), words) if name else None
    if compiled is None or len(call.args) > len(compiled.positional):
        return None
    given: dict[Any, Any] = dict(zip(compiled.positional, call.args))
    if None in words or len(words) < len(call.keywords) or not given.keys().isdisjoint(words):
        return None
    given.update(words)
    try:
        read = {
            name: _value(node, name in compiled.ignored)
            for name, node in given.items()
            if name not in compiled.arrays or not _dotted(node)
        }
    except ValueError:
        return None
    return compiled, read


def find_called(name: str, positional: int, words: Mapping[Any, Any]) -> Compiled | None:
    """The layer of this name that takes so many arguments by position, and these by name."""
    from derive.runtime.generated.names import HOMES, NAMES, SHARED

    if name in NAMES or name not in SHARED:
        return find(name)
    if (owner := find(name)) and _takes(owner, positional, words):
        return owner
    among = [compiled for full in SHARED[name] if (compiled := load(HOMES[full], full))]
    if len(among) < len(SHARED[name]) or any(ANY_NUMBER in compiled.positional for compiled in among):
        return None
    fitting = [each for each in among if _takes(each, positional, words)] or among
    return fitting[0] if len(fitting) == 1 else None


def _takes(compiled: Compiled, positional: int, words: Mapping[Any, Any]) -> bool:
    return positional <= len(compiled.positional) and words.keys() <= compiled.taken


ANY_NUMBER = "*"


def _dotted(node: Any) -> str:
    """A dotted name, or nothing."""
    parts: list[str] = []
    while type(node) is ast.Attribute:
        parts.append(node.attr)
        node = node.value
    return ".".join([node.id, *reversed(parts)]) if type(node) is ast.Name else ""


def _value(node: Any, ignored: bool) -> Any:
    """What a node spells: a number, a word, or a tuple of numbers; anything where it decides nothing."""
    kind = type(node)
    if kind is ast.Constant:
        return node.value
    if kind is ast.Tuple or kind is ast.List:
        return tuple([_value(entry, ignored) for entry in node.elts])
    if kind is ast.UnaryOp and type(node.op) is ast.USub and type(getattr(node.operand, "value", None)) is int:
        return -node.operand.value
    if ignored and _dotted(node):
        return None
    raise ValueError(node)


def _is_tuple(value: object) -> bool:
    return isinstance(value, (tuple, list))
