"""From a name or a pasted line of code to a layer and its arguments; mistakes end as one `LayerError`."""

import ast
import difflib
import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from inspect import Parameter
from types import MappingProxyType
from typing import Any

from derive.runtime import catalog
from derive.runtime.declaration import Framework, Layer
from derive.runtime.errors import LayerError
from derive.runtime.expressions import signature_of
from derive.runtime.layouts import grouped
from derive.runtime.reading.brackets import close
from derive.runtime.reading.decoration import parsed, readings
from derive.runtime.reading.hints import closest, unknown_text
from derive.runtime.reading.names import FUNCTIONS, Names
from derive.runtime.reading.parts import joined, part_names
from derive.runtime.reading.spellings.choice import NO_LITERAL, as_node, read_spelling, settled
from derive.runtime.reading.spellings.make_node import spell_out
from derive.runtime.reading.values import SEQUENCE, attempt, dotted, no_names, read_value, written
from derive.runtime.reading.written import missing_kernel, read_input, read_kernel
from derive.runtime.shapes import CHANNELS_IN, OF_INPUT, OF_WEIGHT, Shape, kernel_argument
from derive.runtime.wording import join_words, shorten, show

LONGEST_LINE = 100 * 1024
MOST_STATEMENTS = 1000  # a tree of more takes a hundred megabytes


NOTHING: Mapping[str, Any] = MappingProxyType({})


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
    spelled = {full + name.removeprefix(short) for short, full in known.aliases if name.startswith(f"{short}.")}
    spelled &= known.layers.keys()
    usual = {address for address in spelled if address == known.layers[address][1].name}
    found = [*known.ends.get(name, ()), *(usual or spelled)]
    return sorted({known.layers[address][1].name for address in found})


def every_name() -> dict[str, tuple[list[str], str]]:
    """{dotted name: (full names of the layers that it may mean, that which it means alone, if any)}, of all that mean one."""
    known = _addresses()
    names = {*known.layers, *known.ends}
    for short, full in known.aliases:
        names |= {short + name.removeprefix(full) for name in known.layers if name.startswith(f"{full}.")}
    found = {}
    for name in sorted(names):
        candidates = sorted({known.layers[address][1].name for address in _candidates(name)})
        own = [address for address in candidates if _owned(address, name)] if len(candidates) > 1 else candidates
        found[name] = candidates, own[0] if len(own) == 1 else ""
    return found


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
        raise LayerError(f"{show(name)} may be {join_words(fitting, 'or', most=5)}; write the full name")
    raise LayerError(unknown_text(name, *_near(name)))


def _near(name: str) -> tuple[list[str], list[str]]:
    """The addresses a name may have been meant for, a framework's own first, and the modules that it may stand in.

    Where the first of the name tells a framework, they are of that alone.
    """
    known, told, module = _addresses(), _told(name), name.rpartition(".")[0]
    addresses = [address for address, (framework, _) in known.layers.items() if framework.name in told or not told]
    spelled = [
        full + module.removeprefix(short) for short, full in known.aliases if f"{module}.".startswith(f"{short}.")
    ]
    return sorted(addresses, key=lambda address: not _owned(address, address)), spelled or [module]


def _told(name: str) -> set[str]:
    """The frameworks whose own a dotted name is by its beginning: that of the longest that one of them is known by."""
    lengths: dict[str, int] = {}
    for framework in catalog.frameworks().values():
        known = (framework.name, *framework.aliases, *framework.aliases.values(), *framework.kin)
        fitting = [len(beginning) for beginning in known if name.startswith(f"{beginning}.")]
        lengths[framework.name] = max(fitting, default=0)
    longest = max(lengths.values(), default=0)
    return {name for name, length in lengths.items() if length == longest > 0}


@dataclass(frozen=True)
class Found:
    """A layer in a text, and the call of it; a bare name has neither call nor tree.

    `bound` are the arguments as they are written, by name.
    """

    framework: Framework
    layer: Layer
    tree: ast.AST | None = None
    call: ast.Call | None = None
    names: Callable[[str], Any] = no_names
    bound: Mapping[str, Any] = field(default_factory=dict)


def parse(
    text: object, settings: Mapping[str, Any] = NOTHING, number: int | None = None
) -> tuple[Framework, Layer, dict[str, Any]]:
    """Framework, layer and the arguments written in a pasted line; a bare name has none.

    `settings` are the values of names in it, which count before those that it assigns; of several layers in it, `number`
    says which.
    """
    found = _locate(text, settings, number)
    given = _read(found.layer, found.bound, found.names)
    return found.framework, found.layer, given | read_kernel(found.layer, found.bound, given, found.names)


def find_input(text: object, settings: Mapping[str, Any], number: int | None = None) -> Shape:
    """The shape of the input that a text writes or `settings` give; a `LayerError` where neither does."""
    found = _locate(text, settings, number)
    shape = None
    if found.tree and found.call and isinstance(found.names, Names):
        shape = read_input(found.layer, found.bound, found.tree, found.call, found.names)
    if shape is None:
        raise LayerError(
            f"input_size missing for {found.layer.name}; give its elements per spatial axis, such as 12,16"
        )
    return shape


def explain_kernel(text: object, settings: Mapping[str, Any], number: int | None = None) -> str:
    """That the kernel size is missing where the layer takes it from its weight, with what to add to the text."""
    found = _locate(text, settings, number)
    words = missing_kernel(found.layer, found.call, found.bound)
    return words if found.call or "(" not in str(text) else f"{words}, as in --set {kernel_argument(found.layer)}=3"


def _locate(text: object, settings: Mapping[str, Any], number: int | None) -> Found:
    """The layer that a text is about, and its call, where it is one of Python."""
    if spelled := _spelled(text, settings, number):
        return spelled
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
        return Found(*_find(line))
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
    own = _made_here(tree)
    known = [(name, node) for name, node in calls if name not in own and _candidates(name)]
    if not calls:
        raise LayerError(f'no layer in {show(text.strip())}; write it like "nn.Conv2d(3, 8, kernel_size=3)"')
    name, call = _choose(known, number) if known else _likely(calls)
    framework, layer = _find(name, lambda layer: _takes(layer, call))
    if not _takes(layer, call) and (told := _told(name)) and framework.name not in told:
        raise LayerError(
            f"{name} of {framework.title} takes no such arguments; did you mean {closest(name, *_near(name))}?"
        )
    names = Names(tree, call, settings)
    positional, words = _spread(layer, [*call.args], [*call.keywords, *_later(tree, call, layer)], names)
    for name, times in Counter(name for name, _ in words).items():
        if times > 1:
            raise LayerError(f"{shorten(name)} is given {times} times in {layer.name}; give it once")
    if settings:
        _need_names(settings, {*layer.arrays, *(dotted(node) for node in ast.walk(tree))})
    return Found(framework, layer, tree, call, names, _bind(layer, positional, dict(words)))


def _made_here(tree: ast.AST) -> set[str | None]:
    """Names that a text gives to what it makes: to what a call returns, to a function or a class."""
    nodes = list(ast.walk(tree))
    assigned = [node for node in nodes if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call)]
    defined = [node.name for node in nodes if isinstance(node, (*FUNCTIONS, ast.ClassDef))]
    return {*defined, *(dotted(target) for node in assigned for target in node.targets)}


def _choose(known: Sequence[tuple[str, ast.Call]], number: int | None) -> tuple[str, ast.Call]:
    """The layer meant, of those in a text."""
    known = sorted(known, key=lambda found: (found[1].lineno, found[1].col_offset))
    if number is None and len(known) == 1:
        return known[0]
    if number is not None and 1 <= number <= len(known):
        return known[number - 1]
    names = [f"{place} {shorten(written(call), 50)}" for place, (_, call) in enumerate(known, start=1)]
    asked = f"--layer {number} is none of " if number is not None else ""
    begun = f"{len(known)} layers in the text" if len(known) > 1 else "one layer in the text"
    raise LayerError(f"{asked}{begun}, {join_words(names, 'and', most=5)}; give one, or its number as in --layer 1")


def _likely(calls: Sequence[tuple[str, ast.Call]]) -> tuple[str, ast.Call]:
    """Of calls that are no layer's, the first with the last name of one, or else the first."""
    ends = {address.rpartition(".")[2] for address in _addresses().layers}
    return next((found for found in calls if found[0].rpartition(".")[2] in ends), calls[0])


def _spread(
    layer: Layer, positional: Sequence[ast.expr], words: Sequence[ast.keyword], names: Callable[[str], Any]
) -> tuple[list[Any], list[tuple[str, Any]]]:
    """Arguments by position and by name, what * and ** stand for among them."""
    places: list[Any] = []
    for node in positional:
        if isinstance(node, ast.Starred):
            held = attempt(node.value, names)
            if not isinstance(held, SEQUENCE):
                raise LayerError(_hidden_text(layer, f"*{written(node.value)}"))
            places += held
        else:
            places.append(node)
    named: list[tuple[str, Any]] = []
    for word in words:
        if word.arg is not None:
            named.append((word.arg, word.value))
            continue
        held = attempt(word.value, names)
        if not isinstance(held, dict) or not all(isinstance(name, str) for name in held):
            raise LayerError(_hidden_text(layer, f"**{written(word.value)}"))
        named += held.items()
    return places, named


def _hidden_text(layer: Layer, what: str) -> str:
    return f"{what} hides arguments of {layer.name}, and the text does not say which; write them out"


def _spelled(text: object, settings: Mapping[str, Any], number: int | None) -> Found | None:
    """What a text says in a framework's own spelling, if it is one."""
    found = read_spelling(text, number) if isinstance(text, str) else None
    if not isinstance(text, str) or found is None:
        return None
    name, positional, named = found
    framework, layer = catalog.layers()[name]
    beside = layer.parameters.keys() - signature_of(layer.signature).parameters.keys()  # which no such text can give
    _need_names(settings, [*re.findall(r"[^\W\d][\w.]*", text), *beside, *layer.arrays])
    named |= {name: value for name, value in settings.items() if name in beside - named.keys()}
    bound = _bind(layer, positional, named)
    read = {*layer.spatial, *layer.fixed, *part_names(layer)}
    known = settled(layer, {name: value for name, value in bound.items() if name in read}, settings)
    unread = {
        name: UNREAD if name in BESIDE else None for name, value in bound.items() if isinstance(value, NO_LITERAL)
    }
    arrays = {name: node for name in layer.arrays if (node := as_node(bound.get(name)))}
    nothing = ast.parse("0")  # the only names of such a text are those that are set
    names = Names(nothing, nothing.body[0], settings)
    return Found(framework, layer, names=names, bound={**bound, **unread, **arrays, **known})


def _need_names(settings: Mapping[str, Any], written: Collection[str | None]) -> None:
    for name in settings:
        if name not in written and not (name.endswith(".shape") and name.removesuffix(".shape") in written):
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


def _any_number(layer: Layer) -> bool:
    """Whether the layer takes further arguments by position, as its inputs."""
    return any(parameter.kind is Parameter.VAR_POSITIONAL for parameter in layer.parameters.values())


def _takes(layer: Layer, call: ast.Call) -> bool:
    """Whether the layer has these arguments; it need not accept their values."""
    places = _places(layer)
    named = {word.arg for word in call.keywords}
    return (len(call.args) <= len(places) or _any_number(layer)) and named <= {
        *layer.parameters,
        *layer.keywords,
        *part_names(layer),
    }


def _later(tree: ast.AST, call: ast.Call, layer: Layer) -> list[ast.keyword]:
    """Keywords of the call that the layer answers, as `output_size` in `ConvTranspose1d(…)(x, output_size=[9])`."""
    extra = layer.parameters.keys() - signature_of(layer.signature).parameters.keys()
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.func is call]
    return [word for node in calls for word in node.keywords if word.arg in extra]


def bind_arguments(
    layer: Layer, positional: Sequence[Any], named: Mapping[Any, Any], names: Callable[[str], Any] = no_names
) -> dict[str, Any]:
    """The arguments that decide the geometry or say how arrays are laid out, by name; nodes become what they spell."""
    return _read(layer, _bind(layer, positional, named), names)


def _bind(layer: Layer, positional: Sequence[Any], named: Mapping[Any, Any]) -> dict[str, Any]:
    """Arguments by name, as the layer takes them."""
    places = _places(layer)
    if len(positional) > len(places) and not _any_number(layer):
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
    return given


def _read(layer: Layer, bound: Mapping[str, Any], names: Callable[[str], Any]) -> dict[str, Any]:
    read = {*layer.spatial, *layer.fixed, *part_names(layer)}
    values = {name: _literal(name, value, layer, names) for name, value in bound.items() if name in read}
    for name in layer.fixed:
        if name in values and (value := values.pop(name)) != layer.parameters[name].default:
            raise LayerError(f"{name}={show(value)} of {layer.name} is not covered here; leave it out")
    given = joined(layer, values)
    for name in bound.keys() & BESIDE - given.keys():
        value = bound[name]
        known = attempt(value, names) if isinstance(value, ast.AST) else value
        unread = known is None and isinstance(value, ast.AST) and not isinstance(value, ast.Constant)
        given[name] = UNREAD if unread else known
    return given


UNREAD = ...  # of an argument that says how an array is laid out, where the text does not say what it is
BESIDE = {*OF_INPUT, *OF_WEIGHT, *CHANNELS_IN}


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
    return read_value(value, name, layer.name, names, lambda: _example(layer, name), float in layer.kinds(name))


def _example(layer: Layer, name: str) -> Any:
    """A value that an argument may have."""
    kinds = layer.kinds(name)
    number = 3 if int in kinds else 0.5
    if name in layer.tuples:
        return (number,) * layer.dimensions[0]
    pairs = ((1,) * grouped(kinds),) * layer.dimensions[0]
    return number if {int, float} & set(kinds) else layer.written(name, pairs) if grouped(kinds[:1]) else kinds[0]
