"""What a layer does to its spatial axes: `evaluate`, and the two steps it is made of, `resolve` and `geometry`.

    evaluate("keras.layers.Conv2DTranspose", input_size=(12, 16), kernel_size=3, strides=2, padding="same")
    evaluate("Conv2DTranspose(32, 3, strides=2, padding='same')", input_size=(12, 16))

Plain integers and the standard library only: the formulas run here are printed from the proved ones.
Bad input raises `LayerError` with one line.
"""

import ast
import difflib
import operator
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from inspect import Parameter

from derive import catalog
from derive.errors import LayerError, OutOfDomain
from derive.framework import (
    QUANTITIES,
    AxisRule,
    Framework,
    Layer,
    axis_names,
    broken_demand,
    names_in,
    rules,
    value_of,
)
from derive.geometry import CONVOLUTION, Axis, Geometry


@dataclass(frozen=True)
class Resolution:
    """A layer with everything settled but the arithmetic: one rule and its numbers per axis.

    `arguments` holds the arguments that decide the geometry, one value per axis each, defaults included.
    """

    framework: Framework
    layer: Layer
    arguments: Mapping[str, tuple]
    axes: tuple[AxisRule, ...]
    scalar: bool


def evaluate(layer, input_size, **arguments):
    """`Geometry` of a layer, given by its full name or as a pasted line, on an input of `input_size` elements.

    `arguments` are the framework's own, and complete those in the line. An int `input_size` gives ints back, a
    tuple gives tuples. Raises `LayerError`.
    """
    return geometry(resolve(layer, input_size, **arguments))


def resolve(layer, input_size, **arguments):
    """`Resolution` of a layer: which mode it is on each axis, with which numbers. Raises `LayerError`."""
    framework, found, given = _parse(layer)
    twice = given.keys() & arguments.keys()
    if twice:
        raise LayerError(f"{_listed(sorted(twice), 'and')} given both in the line and beside it; give one of them")
    given = _bound(found, (), given | arguments)
    sizes, settled, scalar = _settled(found, given, input_size)
    namespaces = axis_names(found, settled, sizes)
    broken = broken_demand(found, namespaces)
    if broken:
        refusal, axis, names = broken
        raise LayerError(_refusal_text(found, refusal, names, _place(axis, sizes, scalar)))
    axes = rules(found, namespaces)
    if axes is None:
        raise LayerError(_no_meaning_text(found, settled))
    return Resolution(framework, found, settled, axes, scalar)


def geometry(resolution):
    """The `Geometry` of a resolved layer: the printed formulas, axis by axis. Raises `LayerError`."""
    axes = []
    for index, rule in enumerate(resolution.axes):
        try:
            axes.append(_axis(rule))
        except OutOfDomain as error:
            place = _place(index, resolution.axes, resolution.scalar)
            raise LayerError(f"{resolution.layer.name}{place}: {error}") from None
    return _geometry(resolution.layer, axes, resolution.axes, resolution.scalar)


def predict(name, arguments, input_sizes):
    """What a layer does with valid arguments: its `Geometry`, or the `Refusal` it answers with.

    `name` is the full name, `input_sizes` a tuple. This is what recorded answers are compared with.
    """
    layer = catalog.layers()[name][1]
    namespaces = axis_names(layer, layer.per_axis(arguments, len(input_sizes)), input_sizes)
    broken = broken_demand(layer, namespaces)
    if broken:
        return broken[0]
    axes = rules(layer, namespaces)
    try:
        return _geometry(layer, [_axis(rule) for rule in axes], axes, scalar=False)
    except OutOfDomain:
        return layer.out_of_domain


def _axis(rule):
    from derive.generated import formulas

    numbers = dict(rule.numbers)
    if rule.operator == CONVOLUTION:
        answer = formulas.CONVOLUTION[rule.mode](**numbers)
    else:
        padding = numbers.pop("output_padding")
        steps = {quantity: numbers[quantity] for quantity in QUANTITIES}
        offset = formulas.SIZES[rule.size_rule](**steps, output_padding=padding)
        answer = formulas.TRANSPOSED[rule.mode](**numbers, output_padding=offset)
    return Axis(rule.operator, numbers["input_size"], numbers["kernel_size"], numbers["stride"], numbers["dilation"],
                *answer, rule.kernel_flipped)


def _geometry(layer, axes, axis_rules, scalar):
    first = axis_rules[0]
    return Geometry(layer.name, first.mode, tuple(axes), scalar, first.size_rule, first.boundary)


def _place(axis, axes, scalar):
    """Which axis, where they may differ."""
    return "" if axis is None or scalar or len(axes) == 1 else f" on axis {axis}"


# Names and pasted lines


@lru_cache(maxsize=None)
def _addresses():
    """Every dotted name of every layer, other spellings included."""
    return {address: (framework, layer) for framework, layer in catalog.layers().values()
            for address in (layer.name, *layer.also)}


def _candidates(name):
    """Full names of the layers that `name` may mean: itself, an alias spelled out, or the end of a longer name."""
    addresses = _addresses()
    for framework in catalog.frameworks().values():
        for short, full in framework.aliases.items():
            if name.startswith(f"{short}.") and full + name.removeprefix(short) in addresses:
                name = full + name.removeprefix(short)
    if name in addresses:
        return [name]
    ends = {addresses[address][1].name for address in addresses if address.endswith(f".{name}")}
    return sorted(ends)


def _find(name):
    """The framework and layer called `name`."""
    found = _candidates(name)
    if len(found) == 1:
        return _addresses()[found[0]]
    if found:
        raise LayerError(f"{name!r} may be {_listed(found, 'or')}; write the full name")
    last = {address.rpartition(".")[2]: address for address in reversed(_addresses())}
    folded = {end.lower(): address for end, address in last.items()}
    end = name.rpartition(".")[2]
    close = difflib.get_close_matches(end, last, n=1) or difflib.get_close_matches(end.lower(), folded, n=1)
    hint = f"did you mean {(last | folded)[close[0]]}?" if close else "`derive list` shows all of them"
    raise LayerError(f"unknown layer {name!r}; {hint}")


def _parse(text):
    """Framework, layer and the arguments written in a pasted line; a bare name has none."""
    if not isinstance(text, str):
        raise LayerError(f"layer={_shown(text)} must be a name such as 'torch.nn.Conv2d', or a line of code as text")
    line = text.strip().rstrip(",").rstrip()
    if all(part.isidentifier() for part in line.split(".")):
        return *_find(line), {}
    try:
        tree = ast.parse(line)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise LayerError(f"cannot read {_shown(text.strip())} as a line of Python; "
                         "write it like \"nn.Conv2d(3, 8, kernel_size=3)\"") from None
    calls = [(name, node) for node in ast.walk(tree) if isinstance(node, ast.Call) and (name := _dotted(node.func))]
    known = [(name, node) for name, node in calls if _candidates(name)]
    if len(known) > 1:
        raise LayerError(f"{len(known)} layers in one line, {_listed([name for name, _ in known], 'and')}; give one")
    if not calls:
        raise LayerError(f"no layer in {_shown(text.strip())}; write it like \"nn.Conv2d(3, 8, kernel_size=3)\"")
    name, call = (known or calls)[0]
    framework, layer = _find(name)
    return framework, layer, _bound(layer, call.args, {word.arg: word.value for word in call.keywords})


def _dotted(node):
    """`a.b.c` of an attribute chain, else None."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and (start := _dotted(node.value)):
        return f"{start}.{node.attr}"
    return None


def _bound(layer, positional, named):
    """The arguments that decide the geometry, by name; nodes of a pasted line become the values they spell."""
    if None in named or any(isinstance(node, ast.Starred) for node in positional):
        raise LayerError(f"write the arguments of {layer.name} out: * and ** hide them")
    places = [name for name, parameter in layer.parameters.items()
              if parameter.kind is Parameter.POSITIONAL_OR_KEYWORD]
    if len(positional) > len(places):
        raise LayerError(f"{len(positional)} positional arguments given, but {layer.name} takes at most {len(places)}: "
                         f"{', '.join(places)}")
    given = dict(zip(places, positional, strict=False))
    for name, value in named.items():
        if name in given:
            raise LayerError(f"{name} is given twice, by position and by name, in {layer.name}; give it once")
        parameter = layer.parameters.get(name)
        if name not in layer.keywords and (parameter is None or parameter.kind is Parameter.VAR_KEYWORD):
            raise LayerError(f"unknown argument {name!r} of {layer.name}; {_closest_argument(layer, name)}")
        given[name] = value
    return {name: _literal(name, value, layer) for name, value in given.items() if name in layer.spatial}


def _closest_argument(layer, name):
    close = difflib.get_close_matches(name, layer.parameters, n=1, cutoff=0.5)
    kinds = (Parameter.POSITIONAL_OR_KEYWORD, Parameter.KEYWORD_ONLY)
    takes = ", ".join(name for name, parameter in layer.parameters.items()
                      if parameter.kind in kinds and name in layer.spatial)
    return f"did you mean {close[0]!r}?" if close else f"those that matter here are {takes}"


def _literal(name, value, layer):
    if not isinstance(value, ast.AST):
        return value
    try:
        return ast.literal_eval(value)
    except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError):
        raise LayerError(f"{name}={ast.unparse(value)} in {layer.name} is not a literal; "
                         "write the number or word it stands for") from None


# Values, one per axis


def _settled(layer, given, input_size):
    """Input sizes and arguments, checked, with one value per axis; and whether the caller counts in single ints."""
    missing = [name for name in layer.spatial if name not in given
               and layer.parameters[name].default is Parameter.empty]
    if missing:
        raise LayerError(f"{_listed(missing, 'and')} missing for {layer.name}; give {missing[0]}=…")
    given = {name: _whole(layer, name, value) for name, value in given.items()}
    scalar = not isinstance(input_size, (tuple, list))
    lengths = [len(value) for value in given.values() if isinstance(value, tuple)]
    rank = layer.ranks[0] if len(layer.ranks) == 1 else (lengths or [1])[0] if scalar else len(input_size)
    if rank not in layer.ranks:
        raise LayerError(f"{rank} spatial axes are asked of {layer.name}, which takes "
                         f"{_listed([str(rank) for rank in layer.ranks], 'or')}")
    if not scalar and len(input_size) != rank:
        raise LayerError(f"input_size={tuple(input_size)} has {len(input_size)} entries, but {layer.name} works on "
                         f"{rank} spatial {'axis' if rank == 1 else 'axes'}; give {rank}, without batch and channels")
    for name, value in given.items():
        if isinstance(value, tuple) and len(value) != rank:
            raise LayerError(f"{name}={_shown(value)} has {len(value)} entries, but {layer.name} works on {rank} "
                             f"spatial {'axis' if rank == 1 else 'axes'} here; give one integer or {rank}")
    sizes = tuple(_integer("input_size", size, layer) for size in ((input_size,) * rank if scalar else input_size))
    for size in sizes:
        if size < 1:
            raise LayerError(f"input_size={size} must be at least 1 in {layer.name}")
    settled = layer.per_axis(given, rank)
    bindings = (layer.bind, *(meaning.bind for meaning in layer.meanings))
    counts = set().union(*(names_in(bind.get(quantity, "1")) for bind in bindings for quantity in QUANTITIES))
    for name, values in settled.items():
        if name in counts and min(values) < 1:
            raise LayerError(f"{name}={min(values)} must be at least 1 in {layer.name}")
    if scalar and any(len(set(values)) > 1 for values in settled.values()):
        name = next(name for name, values in settled.items() if len(set(values)) > 1)
        raise LayerError(f"input_size={input_size} is one number, but {name}={_shown(settled[name])} differs from axis "
                         f"to axis in {layer.name}; give input_size={sizes}")
    return sizes, settled, scalar


def _whole(layer, name, value):
    """An argument as an int, one of its legal words, or a tuple of ints."""
    kinds = layer.values.get(name, (int,))
    words = [kind for kind in kinds if kind is not int]
    if isinstance(value, str) and name in layer.any_case:
        value = value.lower()
    word = value is None or isinstance(value, str)
    if word and value in words:
        return value
    if int in kinds and not word:
        if isinstance(value, (tuple, list)):
            return tuple(_integer(name, entry, layer, words) for entry in value)
        return _integer(name, value, layer, words)
    raise LayerError(_not_a_value_text(name, value, words, layer, int in kinds))


def _integer(name, value, layer, words=()):
    try:
        whole = operator.index(value)
    except TypeError:
        whole = None
    if whole is None or isinstance(value, bool):
        raise LayerError(_not_a_value_text(name, value, words, layer, True))
    if abs(whole) >= TOO_LARGE:
        raise LayerError(f"{name} must be smaller than 2**63 in {layer.name}, as the size of an array is")
    return whole


# Sentences


TOO_LARGE = 2**63


def _not_a_value_text(name, value, words, layer, integers):
    wanted = ["an integer"] * integers + [repr(word) for word in words]
    close = difflib.get_close_matches(value, [word for word in words if isinstance(word, str)], n=1) \
        if isinstance(value, str) else []
    hint = f"; did you mean {close[0]!r}?" if close else ""
    return f"{name}={_shown(value)} must be {_listed(wanted, 'or')} in {layer.name}{hint}"


def _listed(items, conjunction):
    *first, last = items
    return f"{', '.join(first)} {conjunction} {last}" if first else last


def _shown(value):
    """A value on one line; a tuple for one axis as its only entry."""
    text = repr(value[0] if isinstance(value, tuple) and len(value) == 1 else value)
    return " ".join(text.split()) if len(text) < 80 else f"{' '.join(text.split())[:77]}..."


WORDS = {ast.Lt: "must be smaller than", ast.LtE: "must be at most", ast.Gt: "must be greater than",
         ast.GtE: "must be at least", ast.Eq: "must be"}
TURNED = {ast.Lt: ast.Gt, ast.LtE: ast.GtE, ast.Gt: ast.Lt, ast.GtE: ast.LtE}


def _refusal_text(layer, refusal, names, place):
    """The demand that was broken, with its numbers, read off its own expression."""
    subject, _ = _bounds(refusal)
    demand = ast.parse(refusal.requires, mode="eval").body
    if subject and len(demand.ops) == 1:
        right = _with_value(demand.comparators[0], names)
        text = f"{_named([subject], names)} {WORDS[type(demand.ops[0])]} {right}"
    else:
        used = [name for name in (*layer.parameters, *names) if name in names_in(refusal.requires)]
        first = [subject] if subject else list(dict.fromkeys(used))
        rest = [name for name in dict.fromkeys(used) if name not in first]
        text = f"{_named(first, names)} must satisfy {refusal.requires}"
        text += f" with {_named(rest, names)}" if rest else ""
    words = [name for name in names_in(refusal.when) - names_in(refusal.requires) if isinstance(names[name], str)]
    text += f" where {_named(sorted(words), names)}" if words else ""
    ways = [_legal_values(layer, subject, names), refusal.way_out]
    return "; ".join([f"{text} in {layer.name}{place}", *filter(None, ways)])


def _named(used, names):
    return _listed([f"{name}={_shown(names[name])}" for name in used], "and")


def _with_value(side, names):
    """An operand as `expression=value`; a constant stands for itself."""
    text = ast.unparse(side)
    return text if isinstance(side, ast.Constant) else f"{text}={value_of(text, names)!r}"


def _bounds(refusal):
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


def _legal_values(layer, subject, names):
    """Which values of `subject` every demand of the layer allows, the other numbers kept."""
    if not isinstance(names.get(subject), int):
        return ""
    low, high, kinds = [], [], set()
    for refusal in layer.refusals:
        name, bounds = _bounds(refusal)
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
        return f"the legal values are {_listed([str(value) for value in range(first, last + 1)], 'and')}"
    return f"the legal values are {first} to {last}"


def _no_meaning_text(layer, settled):
    conditions = _listed([meaning.when for meaning in layer.meanings], "or")
    used = set().union(*(names_in(meaning.when) for meaning in layer.meanings))
    shown = _listed([f"{name}={_shown(values)}" for name, values in settled.items() if name in used], "and")
    return f"{shown} in {layer.name} is neither a convolution nor a transposed one; it is where {conditions}"
