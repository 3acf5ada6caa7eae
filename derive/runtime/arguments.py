"""A layer's arguments, checked, with one value per axis; and the one line that says what is wrong with them."""

import ast
import difflib
import operator
from collections.abc import Mapping, Sequence
from functools import cache
from inspect import Parameter
from typing import Any

from derive.runtime.declaration import QUANTITIES, Layer, Refusal
from derive.runtime.errors import LONGEST_MESSAGE, LayerError
from derive.runtime.expressions import names_in, value_of
from derive.runtime.layouts import PAIR, PAIRED, TRIPLE, grouped, pair
from derive.runtime.resolution import given_names
from derive.runtime.shapes import spatial_sizes, ways
from derive.runtime.wording import join_words, shorten, show, show_whole

TOO_LARGE = 2**63
LONGEST_EXPRESSION = 150


def settle(
    layer: Layer, given: Mapping[str, Any], input_size: Any, layout: str = "", channels: object = None
) -> tuple[tuple[int, ...], dict[str, tuple[Any, ...]], bool]:
    """Input sizes and arguments, checked, with one value per axis; and whether the caller counts in single ints.

    An input size may be the whole shape where the layout of its axes is known, with this many channels if given.
    """
    missing = [
        name for name in layer.spatial if name not in given and layer.parameters[name].default is Parameter.empty
    ]
    if missing:
        raise LayerError(_missing_text(layer, missing))
    given = {name: whole(layer, name, value) for name, value in given.items()}
    scalar = not isinstance(input_size, (tuple, list))
    if not scalar:
        input_size = spatial_sizes(layer, layout, tuple(input_size), given, channels)
    lengths = [len(value) for name, value in given.items() if isinstance(value, tuple) and name not in layer.layouts]
    rank = layer.dimensions[0] if len(layer.dimensions) == 1 else (lengths or [1])[0] if scalar else len(input_size)
    if rank not in layer.dimensions:
        wanted = join_words([str(rank) for rank in layer.dimensions], "or")
        raise LayerError(f"{rank} spatial axes are asked of {layer.name}, which takes {wanted}{ways(layer, layout)}")
    axes = "axis" if rank == 1 else "axes"
    if not scalar and len(input_size) != rank:
        raise LayerError(
            f"input_size={_count_entries(tuple(input_size))}, but {layer.name} works on {rank} spatial {axes}; "
            f"give {rank}, without batch and channels{ways(layer, layout, rank)}"
        )
    for name, value in given.items():
        if isinstance(value, tuple) and layer.spread(name, value, rank) is None:
            raise LayerError(
                f"{name}={_count_entries(value)}, but {layer.name} works on {rank} spatial {axes} here; "
                f"give {_wanted(layer, name, rank)}"
            )
    for name in layer.single:
        if rank > 1 and isinstance(given.get(name), int):
            written = show_whole((given[name],) * rank)
            raise LayerError(f"{name}={given[name]} is for one axis in {layer.name}, which has {rank}; write {written}")
    owed = [name for name in layer.owed(rank) if name not in given]
    if owed:
        raise LayerError(_missing_text(layer, owed, f" on {rank} spatial {axes}" if len(layer.dimensions) > 1 else ""))
    sizes = tuple(_integer("input_size", size, layer) for size in ((input_size,) * rank if scalar else input_size))
    for size in sizes:
        if size < 1:
            raise LayerError(f"input_size={size} must be at least 1 in {layer.name}")
    settled = layer.per_axis(given, rank)
    for quantity in QUANTITIES:
        if any(value_of(layer.bind[quantity], names) is None for names in given_names(settled, sizes)):
            raise LayerError(_missing_text(layer, [name for name in settled if name in picked(layer.bind[quantity])]))
    counts = counts_of(layer)
    for name, values in settled.items():
        smallest = min((value for value in values if isinstance(value, int)), default=1)
        if name in counts and smallest < 1:
            raise LayerError(f"{name}={smallest} must be at least 1 in {layer.name}")
    if scalar and any(len(set(values)) > 1 for values in settled.values()):
        name = next(name for name, values in settled.items() if len(set(values)) > 1)
        raise LayerError(
            f"input_size={input_size} is one number, but {name}={show(settled[name])} differs from axis "
            f"to axis in {layer.name}; give input_size={sizes}"
        )
    return sizes, settled, scalar


@cache
def counts_of(layer: Layer) -> set[str]:
    """The arguments that count elements or steps: each is at least 1."""
    bindings = (layer.bind, *(meaning.bind for meaning in layer.meanings))
    return set().union(*(picked(bind.get(quantity, "1")) for bind in bindings for quantity in QUANTITIES))


def _missing_text(layer: Layer, names: Sequence[str], where: str = "") -> str:
    return f"{join_words(names, 'and')} missing for {layer.name}{where}; give {names[0]}=…"


@cache
def picked(expression: str) -> set[str]:
    """The names among which an expression picks its value: what a conditional, `or`, min and max choose from."""
    nodes: list[ast.expr] = [ast.parse(expression, mode="eval").body]
    names: set[str] = set()
    while nodes:
        node = nodes.pop()
        if isinstance(node, ast.Name):
            names.add(node.id)
        elif isinstance(node, ast.IfExp):
            nodes += (node.body, node.orelse)
        elif isinstance(node, ast.BoolOp):
            nodes += node.values
        elif isinstance(node, ast.Call):
            nodes += node.args
    return names


def whole(layer: Layer, name: str, value: Any) -> Any:
    """An argument as an int, one of its legal words, or a tuple of ints or of pairs."""
    kinds = layer.kinds(name)
    words = [kind for kind in kinds if not isinstance(kind, type)]
    if isinstance(value, str) and name in layer.any_case:
        value = next((word for word in words if isinstance(word, str) and word.lower() == value.lower()), value)
    if any(type(value) is type(word) and value == word for word in words):
        return value
    if value is not None and not isinstance(value, (str, bool)):
        if isinstance(value, (tuple, list)) and not {int, float, PAIR, TRIPLE}.isdisjoint(kinds):
            if name in layer.numbers:
                raise LayerError(f"{name}={show_whole(value)} must be one number in {layer.name}, not a tuple")
            entries = tuple(_entry(name, entry, layer, kinds) for entry in value)
            if len(set(map(pair, entries))) > 1:
                raise LayerError(f"{name}={show_whole(value)} mixes integers and pairs in {layer.name}; write pairs")
            return entries
        if float in kinds and isinstance(value, float):
            return _alone(layer, name, _finite(name, value, layer))
        if int in kinds:
            return _alone(layer, name, _integer(name, value, layer, words))
    raise LayerError(_not_a_value_text(name, value, words, layer, kinds))


def _entry(name: str, entry: Any, layer: Layer, kinds: Sequence[Any]) -> Any:
    """One entry of a tuple: an integer, or a pair or triple where the argument holds those."""
    if grouped(kinds) and isinstance(entry, (tuple, list)):
        return tuple(_integer(name, side, layer) for side in entry)
    if entry is None and type(None) in kinds and layer.layouts.get(name) not in PAIRED:
        return None
    if float in kinds and isinstance(entry, float):
        return _finite(name, entry, layer)
    if int in kinds or name in layer.layouts:
        return _integer(name, entry, layer)
    raise LayerError(_not_a_value_text(name, entry, (), layer, kinds))


def _alone(layer: Layer, name: str, number: Any) -> Any:
    """A number that stands for all axes, where the argument may be one."""
    if name in layer.tuples:
        written = show_whole((number,) * layer.dimensions[0])
        raise LayerError(f"{name}={number} must be a tuple in {layer.name}, not one number; write {written}")
    return number


def _finite(name: str, value: float, layer: Layer) -> float:
    """A float that is one: neither infinite nor no number, nor so large that no size could be."""
    if not abs(value) < TOO_LARGE:
        raise LayerError(f"{name}={value} must be smaller than 2**63 in {layer.name}, as the size of an array is")
    return float(value)


def _wanted(layer: Layer, name: str, rank: int) -> str:
    kinds = layer.kinds(name)
    either = "one integer" + f" or {rank}" * (layer.layouts.get(name) not in PAIRED)
    wanted = [str(rank) if name in layer.tuples else either] * (int in kinds)
    if numbers := grouped(kinds):
        written = layer.written(name, ((1, 2, 0)[:numbers],) * rank)
        wanted.append(f"{'pairs' if numbers == 2 else 'triples'} as in {show_whole(written)}")
    if float in kinds:
        wanted.append(f"{rank} floats" if name in layer.tuples else f"one float or {rank}")
    return join_words(wanted, "or")


def _integer(name: str, value: Any, layer: Layer, words: Sequence[Any] = ()) -> int:
    try:
        whole = operator.index(value)
    except Exception:  # whatever an index of its own may raise, it is not an integer
        whole = None
    if whole is None or isinstance(value, bool):
        raise LayerError(_not_a_value_text(name, value, words, layer, (int,)))
    if abs(whole) >= TOO_LARGE:
        raise LayerError(f"{name} must be smaller than 2**63 in {layer.name}, as the size of an array is")
    return whole


def _count_entries(values: tuple[Any, ...]) -> str:
    return f"{show_whole(values)} has {len(values)} {'entry' if len(values) == 1 else 'entries'}"


def _not_a_value_text(name: str, value: object, words: Sequence[Any], layer: Layer, kinds: Sequence[Any]) -> str:
    wanted = (
        ["an integer"] * (int in kinds)
        + ["a float"] * (float in kinds)
        + ["(low, high) pairs"] * (PAIR in kinds)
        + ["(low, high, between) triples"] * (TRIPLE in kinds)
        + [repr(word) for word in words]
    )
    close = (
        difflib.get_close_matches(value, [word for word in words if isinstance(word, str)], n=1)
        if isinstance(value, str)
        else []
    )
    hint = f"; did you mean {close[0]!r}?" if close else ""
    return f"{name}={show(value)} must be {join_words(wanted, 'or')} in {layer.name}{hint}"


WORDS: dict[type[ast.cmpop], str] = {
    ast.Lt: "must be smaller than",
    ast.LtE: "must be at most",
    ast.Gt: "must be greater than",
    ast.GtE: "must be at least",
    ast.Eq: "must be",
    ast.NotEq: "must not be",
    ast.Is: "must be",
    ast.IsNot: "must not be",
    ast.In: "must be one of",
    ast.NotIn: "must be none of",
}
TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {ast.Lt: ast.Gt, ast.LtE: ast.GtE, ast.Gt: ast.Lt, ast.GtE: ast.LtE}


def refusal_text(layer: Layer, refusal: Refusal, names: Mapping[str, Any], place: str) -> str:
    """The demand that was broken, with its numbers, read off its own expression."""
    subject, _ = bounds_of(refusal)
    demand = ast.parse(refusal.requires, mode="eval").body
    if subject and isinstance(demand, ast.Compare) and len(demand.ops) == 1:
        right = _with_value(demand.comparators[0], names)
        texts = [f"{_named([subject], names)} {WORDS[type(demand.ops[0])]} {right}"]
    else:
        used = dict.fromkeys(name for name in (*layer.parameters, *names) if name in names_in(refusal.requires))
        first = [subject] if subject else list(used)
        rest = [name for name in used if name not in first]
        said = f"must satisfy {shorten(refusal.requires, LONGEST_EXPRESSION)}"
        texts = [f"{_named(first, names)} {said}" + (f" with {_named(rest, names)}" if rest else "")]
        texts.append(f"{_named(first[:1], names)} {said}")  # rather than lose the way out
    words = [name for name in names_in(refusal.when) - names_in(refusal.requires) if isinstance(names.get(name), str)]
    where = f" where {_named(sorted(words), names)}" if words else ""
    ways = [*filter(None, (_legal_values(layer, subject, names), refusal.way_out))]
    whole = ["; ".join([f"{text}{where} in {layer.name}{place}", *ways]) for text in texts]
    return next((each for each in whole if len(each) <= LONGEST_MESSAGE), whole[-1])


def _named(used: Sequence[str], names: Mapping[str, Any]) -> str:
    return join_words([f"{name}={show(names[name])}" for name in used], "and")


def _with_value(side: ast.expr, names: Mapping[str, Any]) -> str:
    """An operand as `expression=value`, a long one as its value; a constant stands for itself."""
    text = ast.unparse(side)
    value = show(value_of(text, names)) if names_in(text) else ""
    return (text if not value else f"{text}={value}") if len(text) <= LONGEST_EXPRESSION else value or shorten(text)


def bounds_of(refusal: Refusal) -> tuple[str | None, list[tuple[type[ast.cmpop], str]]]:
    """The argument that `requires` bounds, and its bounds: `(name, [(comparison, expression), …])`."""
    demand = ast.parse(refusal.requires, mode="eval").body
    if not isinstance(demand, ast.Compare) or refusal.across:
        return None, []
    kinds, sides = [type(kind) for kind in demand.ops], [demand.left, *demand.comparators]
    if len(kinds) == 1 and isinstance(sides[0], ast.Name):
        return sides[0].id, [(kinds[0], ast.unparse(sides[1]))]
    if len(kinds) == 2 and isinstance(sides[1], ast.Name):
        return sides[1].id, [(TURNED[kinds[0]], ast.unparse(sides[0])), (kinds[1], ast.unparse(sides[2]))]
    return None, []


def _legal_values(layer: Layer, subject: str | None, names: Mapping[str, Any]) -> str:
    """Which values of `subject` every demand of the layer allows, the other numbers kept."""
    if subject is None or not isinstance(names.get(subject), int):
        return ""
    low, high, kinds = [], [], set()
    for refusal in layer.refusals:
        name, bounds = bounds_of(refusal)
        if name != subject or not value_of(refusal.when, names):
            continue
        for kind, expression in bounds:
            value = value_of(expression, names)
            kinds.add(kind)
            if kind in (ast.GtE, ast.Gt, ast.Eq):
                low.append(value + (kind is ast.Gt))
            if kind in (ast.LtE, ast.Lt, ast.Eq):
                high.append(value - (kind is ast.Lt))
    if not low or not high:
        return ""
    first, last = max(low), min(high)
    if last < first:
        return f"no {subject} is legal here"
    if last == first:
        return "" if ast.Eq in kinds else f"the only legal value is {first}"
    if last - first < 4:
        return f"the legal values are {join_words([str(value) for value in range(first, last + 1)], 'and')}"
    return f"the legal values are {first} to {last}"


def no_meaning_text(layer: Layer, arguments: Mapping[str, Any]) -> str:
    """That no meaning of the layer applies, and where one would."""
    conditions = join_words([meaning.when for meaning in layer.meanings], "or")
    used = set().union(*(names_in(meaning.when) for meaning in layer.meanings))
    said = join_words([f"{name}={show(values)}" for name, values in arguments.items() if name in used], "and")
    return f"{said} in {layer.name} is neither a convolution nor a transposed one; it is where {conditions}"
