"""From a name or a pasted line of code to a layer and its arguments; mistakes end as one `LayerError`."""

import ast
import difflib
import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from inspect import Parameter
from types import MappingProxyType
from typing import Any

from derive.runtime import catalog
from derive.runtime.declaration import PAIR, Framework, Layer
from derive.runtime.errors import LayerError
from derive.runtime.expressions import signature_of
from derive.runtime.reading.brackets import close
from derive.runtime.reading.decoration import parsed, readings
from derive.runtime.reading.names import Names
from derive.runtime.reading.parts import joined, part_names
from derive.runtime.reading.spellings.choice import read_spelling, settled
from derive.runtime.reading.spellings.make_node import spell_out
from derive.runtime.reading.values import dotted, no_names, read_value
from derive.runtime.wording import join_words, shorten, show

LONGEST_LINE = 100 * 1024
MOST_STATEMENTS = 1000  # a tree of more takes a hundred megabytes


@dataclass(frozen=True)
class Directory:
    """Where a layer is found.

    `layers` has every dotted name of every layer, other spellings included; `ends` has the names that end in each of
    their dotted ends; `aliases` pairs each short name with what it stands for.
    """

    layers: Mapping[str, tuple[Framework, Layer]]
    ends: Mapping[str, Sequence[str]]
    aliases: Sequence[tuple[str, str]]


@cache
def _addresses() -> Directory:
    layers = {
        address: (framework, layer)
        for framework, layer in catalog.layers().values()
        for address in (layer.name, *layer.also)
    }
    ends: dict[str, list[str]] = {}
    for address in layers:
        parts = address.split(".")
        for start in range(1, len(parts)):
            ends.setdefault(".".join(parts[start:]), []).append(address)
    aliases = [item for framework in catalog.frameworks().values() for item in framework.aliases.items()]
    return Directory(layers, ends, aliases)


def _candidates(name: str) -> list[str]:
    """Full names of the layers that `name` may mean: itself, aliases spelled out, and ends of longer names."""
    known = _addresses()
    if name in known.layers:
        return [name]
    spelled = [full + name.removeprefix(short) for short, full in known.aliases if name.startswith(f"{short}.")]
    found = [*known.ends.get(name, ()), *(address for address in spelled if address in known.layers)]
    return sorted({known.layers[address][1].name for address in found})


def _owned(address: str, name: str) -> bool:
    """Whether the bare name is, by the framework's declaration, the one people import from that module."""
    return any(address == f"{module}.{name.rpartition('.')[2]}" for module in _addresses().layers[address][0].bare)


def _find(name: str, fits: Callable[[Layer], bool] = lambda layer: True) -> tuple[Framework, Layer]:
    """The framework and layer called `name`; of several, the one that `fits`, or whose framework owns the bare name."""
    found = _candidates(name)
    fitting = [address for address in found if fits(_addresses().layers[address][1])] or found
    if len(fitting) > 1:
        fitting = [address for address in fitting if _owned(address, name)] or fitting
    if len(fitting) == 1:
        return _addresses().layers[fitting[0]]
    if found:
        raise LayerError(f"{show(name)} may be {join_words(found, 'or', most=5)}; write the full name")
    addresses = list(_addresses().layers)
    last = {address.rpartition(".")[2]: address for address in reversed(addresses)}
    last |= {end: address for address in addresses if _owned(address, end := address.rpartition(".")[2])}
    folded = {end.lower(): address for end, address in last.items()}
    end = name.rpartition(".")[2]
    close = difflib.get_close_matches(end, last, n=1) or difflib.get_close_matches(end.lower(), folded, n=1)
    hint = f"did you mean {(last | folded)[close[0]]}?" if close else "`derive list` shows all of them"
    raise LayerError(f"unknown layer {show(name)}; {hint}")


NOTHING: Mapping[str, Any] = MappingProxyType({})


def parse(text: object, settings: Mapping[str, Any] = NOTHING) -> tuple[Framework, Layer, dict[str, Any]]:
    """Framework, layer and the arguments written in a pasted line; a bare name has none.

    `settings` are the values of names in it, which count before those that it assigns.
    """
    if found := _spelled(text, settings):
        return found
    if not isinstance(text, str):
        raise LayerError(f"layer={show(text)} must be a name such as 'torch.nn.Conv2d', or a line of code as text")
    if len(text) > LONGEST_LINE:
        raise LayerError(
            f"{len(text):,} characters are no line of code: at most {LONGEST_LINE:,} are read; give the layer alone"
        )
    line = text.strip().rstrip(",").rstrip()
    if (statements := line.count(";") + line.count("\n")) > MOST_STATEMENTS:
        raise LayerError(f"{statements:,} statements are no line of code; give the layer alone")
    if all(part.isidentifier() for part in line.split(".")):
        _need_names(settings, ())
        return *_find(line), {}
    tree = parsed(line)
    calls = _calls(tree)
    if not calls:
        other = next((each for each in readings(text, _calls_layer) if _calls(each)), None)
        tree = other or tree
        calls = _calls(tree)
    if tree is None:
        if (whole := close(line)) and parsed(whole):
            raise LayerError(f"a bracket is not closed in {show(text.strip())}; close it if nothing is missing")
        raise LayerError(
            f'cannot read {show(text.strip())} as a line of Python; write it like "nn.Conv2d(3, 8, kernel_size=3)"'
        )
    known = [(name, node) for name, node in calls if _candidates(name)]
    if len(known) > 1:
        names = join_words([name for name, _ in known], "and", most=5)
        raise LayerError(f"{len(known)} layers in one line, {names}; give one")
    if not calls:
        raise LayerError(f'no layer in {show(text.strip())}; write it like "nn.Conv2d(3, 8, kernel_size=3)"')
    name, call = (known or calls)[0]
    framework, layer = _find(name, lambda layer: _takes(layer, call))
    words = call.keywords + _later(tree, call, layer)
    for name, times in Counter(word.arg for word in words if word.arg).items():
        if times > 1:
            raise LayerError(f"{shorten(name)} is given {times} times in {layer.name}; give it once")
    if settings:
        _need_names(settings, {dotted(node) for node in ast.walk(tree)})
    named = {word.arg: word.value for word in words}
    return framework, layer, bind_arguments(layer, call.args, named, Names(tree, call, settings))


def _spelled(text: object, settings: Mapping[str, Any]) -> tuple[Framework, Layer, dict[str, Any]] | None:
    """What a text says in a framework's own spelling, if it is one."""
    found = read_spelling(text) if isinstance(text, str) else None
    if not isinstance(text, str) or found is None:
        return None
    name, positional, named = found
    framework, layer = catalog.layers()[name]
    beside = layer.parameters.keys() - signature_of(layer.signature).parameters.keys()  # which no such text can give
    _need_names(settings, [*re.findall(r"[^\W\d][\w.]*", text), *beside])
    named |= {name: value for name, value in settings.items() if name in beside - named.keys()}
    return framework, layer, settled(layer, bind_arguments(layer, positional, named), settings)


def _need_names(settings: Mapping[str, Any], written: Collection[str | None]) -> None:
    for name in settings:
        if name not in written:
            raise LayerError(f"{show(name)} is set, but stands nowhere in the text; leave it out, or mend its name")


def _calls(tree: ast.AST | None) -> list[tuple[str, ast.Call]]:
    """Every call in a tree whose function has a name, and that name."""
    nodes = [node for node in ast.walk(tree) if isinstance(node, ast.Call)] if tree else []
    for node in nodes:
        spell_out(node)
    return [(name, node) for node in nodes if (name := dotted(node.func))]


CALLED = re.compile(r"(?<![\w.])[^\W\d][\w.]*+(?=\()")


def _calls_layer(text: str) -> bool:
    """Whether a text, be it Python or not, calls something by the name of a layer."""
    return any(_candidates(name) for name in dict.fromkeys(CALLED.findall(text)))


def _places(layer: Layer) -> list[str]:
    """The arguments that can be given by position, in order."""
    kinds = (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)
    return [name for name, parameter in layer.parameters.items() if parameter.kind in kinds]


def _takes(layer: Layer, call: ast.Call) -> bool:
    """Whether the layer has these arguments; it need not accept their values."""
    places = _places(layer)
    named = {word.arg for word in call.keywords}
    return len(call.args) <= len(places) and named <= {*layer.parameters, *layer.keywords}


def _later(tree: ast.AST, call: ast.Call, layer: Layer) -> list[ast.keyword]:
    """Keywords of the call that the layer answers, as `output_size` in `ConvTranspose1d(…)(x, output_size=[9])`."""
    extra = layer.parameters.keys() - signature_of(layer.signature).parameters.keys()
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.func is call]
    return [word for node in calls for word in node.keywords if word.arg in extra]


def bind_arguments(
    layer: Layer, positional: Sequence[Any], named: Mapping[Any, Any], names: Callable[[str], Any] = no_names
) -> dict[str, Any]:
    """The arguments that decide the geometry, by name; nodes of a pasted line become the values they spell."""
    if None in named or any(isinstance(node, ast.Starred) for node in positional):
        raise LayerError(f"write the arguments of {layer.name} out: * and ** hide them")
    places = _places(layer)
    if len(positional) > len(places):
        raise LayerError(
            f"{len(positional)} positional arguments given, but {layer.name} takes at most {len(places)}: "
            f"{shorten(', '.join(places), 200)}"
        )
    given = dict(zip(places, positional, strict=False))
    parts = part_names(layer)
    for name, value in named.items():
        if name in given:
            raise LayerError(f"{name} is given twice, by position and by name, in {layer.name}; give it once")
        parameter = layer.parameters.get(name)
        if name not in (*layer.keywords, *parts) and (parameter is None or parameter.kind is Parameter.VAR_KEYWORD):
            raise LayerError(f"unknown argument {show(name)} of {layer.name}; {_closest_argument(layer, name)}")
        given[name] = value
    read = {*layer.spatial, *layer.fixed, *parts}
    values = {name: _literal(name, value, layer, names) for name, value in given.items() if name in read}
    for name in layer.fixed:
        if name in values and (value := values.pop(name)) != layer.parameters[name].default:
            raise LayerError(f"{name}={show(value)} of {layer.name} is not covered here; leave it out")
    return joined(layer, values)


def _closest_argument(layer: Layer, name: str) -> str:
    close = difflib.get_close_matches(name, layer.parameters, n=1, cutoff=0.5)
    kinds = (Parameter.POSITIONAL_OR_KEYWORD, Parameter.KEYWORD_ONLY)
    takes = ", ".join(
        name for name, parameter in layer.parameters.items() if parameter.kind in kinds and name in layer.spatial
    )
    return f"did you mean {close[0]!r}?" if close else f"those that matter here are {shorten(takes, 200)}"


def _literal(name: str, value: Any, layer: Layer, names: Callable[[str], Any]) -> Any:
    if not isinstance(value, ast.AST):
        return value
    word = dotted(value)
    if word and word in layer.values.get(name, ()):
        return word
    return read_value(value, name, layer.name, names, lambda: _example(layer, name))


def _example(layer: Layer, name: str) -> Any:
    """A value that an argument may have."""
    if name in layer.tuples:
        return (3,) * layer.dimensions[0]
    kinds = layer.kinds(name)
    pairs = ((1, 1),) * layer.dimensions[0]
    return 3 if int in kinds else layer.written(name, pairs) if kinds[0] is PAIR else kinds[0]
