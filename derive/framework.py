"""A framework is a dictionary from its own argument names to modes.

A layer is declared once: its signature, what it means on each axis, and what it refuses. Conditions and bindings
are Python expressions over the layer's own argument names, kept as text, so that the one declaration is evaluated
here, rendered on the pages and quoted in error messages. Besides the arguments, an expression may use `input_size`,
`kernel_size`, `stride`, `dilation`, `effective_kernel_size` (k̂ = d(k-1) + 1) and `full_length` (L = (i-1)s + k̂).
"""

import ast
import importlib
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

from derive.geometry import TRANSPOSED
from derive.source import Source

EMPTY = "answers with nothing: a result of size 0"
NO_INDEX_MAP = "not an index map with this stride and dilation"
NO_PRODUCT = "not a product of one-dimensional maps"
DIED = "kills the process it runs in"
NO_OUTPUT = "output_size >= 1"
Says = str | tuple[str, ...] | Mapping[str, str | tuple[str, ...]]
QUANTITIES = ("kernel_size", "stride", "dilation")
_VOCABULARY = {
    "__builtins__": {},
    "abs": abs,
    "all": all,
    "any": any,
    "len": len,
    "max": max,
    "min": min,
    "range": range,
    "sorted": sorted,
    "zip": zip,
}


@dataclass(frozen=True)
class Meaning:
    """Where `when` holds on an axis, the layer is `mode` there.

    `bind` says what the mode's parameters are, and may replace the layer's own bindings of `kernel_size`, `stride`
    and `dilation`. `size` is the rule that picks the size a transposed layer gives back; the rule `chosen` reads
    `output_padding` from `bind`. `operator` and `kernel_flipped` replace the layer's.
    """

    mode: str
    when: str = "True"
    size: str = ""
    bind: Mapping[str, str] = field(default_factory=dict)
    operator: str = ""
    kernel_flipped: bool | None = None


@dataclass(frozen=True)
class Refusal:
    """Where `when` holds, the layer demands `requires`, and otherwise raises an error that contains `says`.

    `says` is the framework's own text: one, several where the framework itself is not of one mind, or these for each
    of its variants. With `across`, the names in `requires` stand for tuples with one entry per axis, and the demand
    is made once.
    """

    requires: str
    says: Says
    when: str = "True"
    way_out: str = ""
    across: bool = False

    def words(self, variant=""):
        """What the framework may say in this variant, as a tuple."""
        says = self.says[variant] if isinstance(self.says, Mapping) else self.says
        return (says,) if isinstance(says, str) else says


@dataclass(frozen=True)
class Flaw:
    """A fault of the framework: in one variant, where `when` holds, it may answer `observed` instead of its own rule.

    The names in `when` stand for tuples with one entry per axis. An answer that matches is counted under `reason`, and
    is neither an agreement nor an unexplained disagreement.
    """

    variant: str
    when: str
    observed: tuple[str, ...]
    reason: str


@dataclass(frozen=True, eq=False)
class Layer:
    """One callable of a framework, under the name a user types.

    - `signature`: its parameters as Python source, compared with the real thing by the live tests.
    - `beyond`: arguments a caller adds here though the signature lacks them: sizes read off a weight's shape, and
      arguments of the later call.
    - `arrays`: parameters that are arrays; they may hold anything in a pasted line.
    - `values`: legal kinds of an argument: `int` and exact values. An argument that is not listed is an integer.
    - `ranks`: how many spatial axes it takes.
    - `no_output`: what it says where no window fits or nothing is left.
    - `boundary`: expression for what lies outside the input: zeros, edge, mirror, symmetric or periodic.
    - `flaws`: where it is known to break its own rules.
    - `probes`: what is measured: names with expressions of the values to try; each grid point takes all combinations.
    """

    name: str
    operator: str
    signature: str
    meanings: tuple[Meaning, ...]
    ranks: tuple[int, ...] = (1,)
    also: tuple[str, ...] = ()
    beyond: str = ""
    arrays: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    values: Mapping[str, tuple] = field(default_factory=dict)
    any_case: tuple[str, ...] = ()
    bind: Mapping[str, str] = field(default_factory=lambda: dict(zip(QUANTITIES, QUANTITIES, strict=True)))
    refusals: tuple[Refusal, ...] = ()
    no_output: Says = ""
    kernel_flipped: bool = False
    boundary: str = "'zeros'"
    weight: str = ""
    flaws: tuple[Flaw, ...] = ()
    probes: tuple[Mapping[str, str], ...] = ({},)
    share: int = 1

    @cached_property
    def parameters(self):
        """Name -> `inspect.Parameter`, of the signature and then of what is taken beyond it."""
        found = dict(signature_of(self.signature).parameters)
        return found | dict(signature_of(f"*, {self.beyond}" if self.beyond else "").parameters)

    @cached_property
    def spatial(self):
        """The arguments that decide the geometry, in signature order."""
        refusals = (text for refusal in self.refusals for text in (refusal.when, refusal.requires))
        meanings = (text for meaning in self.meanings for text in (meaning.when, *meaning.bind.values()))
        used = set(self.values).union(*map(names_in, (self.boundary, *self.bind.values(), *refusals, *meanings)))
        return tuple(name for name in self.parameters if name in used)

    def per_axis(self, given, rank):
        """Every argument that decides the geometry as one value per axis, defaults filled in."""
        spread = {}
        for name in self.spatial:
            value = given[name] if name in given else self.parameters[name].default
            spread[name] = tuple(value) if isinstance(value, (tuple, list)) else (value,) * rank
        return spread

    @cached_property
    def out_of_domain(self):
        """The refusal where the mode itself has no answer."""
        return Refusal(NO_OUTPUT, self.no_output)


@dataclass(frozen=True, eq=False)
class Framework:
    """Everything Padproof knows of one framework.

    `respond(layer, arguments, input_sizes)` imports the framework and returns the raw impulse response as an array
    with axes (input, tap, *output): input and tap are flattened in C order, and entry (m, t, j…) is what output j
    receives from a single one at input m through a single one at tap t. It raises what the framework raises.
    `variants` are ways to run it, each with the environment variables that select it.
    """

    name: str
    title: str
    version: str
    install: str
    homepage: str
    layers: tuple[Layer, ...]
    sources: tuple[Source, ...]
    respond: Callable
    orientation: str = ""
    scope: str = ""
    packages: tuple[str, ...] = ()
    aliases: Mapping[str, str] = field(default_factory=dict)
    variants: Mapping[str, Mapping[str, str]] = field(default_factory=lambda: {"": {}})


@dataclass(frozen=True)
class AxisRule:
    """What a layer means on one axis: which formula, and the numbers to put into it."""

    operator: str
    mode: str
    size_rule: str
    numbers: Mapping[str, int]
    kernel_flipped: bool = False
    boundary: str = "zeros"


@dataclass(frozen=True)
class Observation:
    """What a framework answered: a geometry read off its impulse response, an empty result, or an error.

    On each axis `low` is the pad or crop that reproduces the response under `kernel_flipped`, or under the layer's
    declared orientation where the response looks the same both ways (`None`). Several values of `low` reproduce a
    response that wraps around, and none is visible in one that is zero throughout.
    """

    output_size: tuple[int, ...] = ()
    low: tuple[tuple[int, ...] | None, ...] = ()
    kernel_flipped: tuple[bool | None, ...] = ()
    error: str = ""


@cache
def signature_of(text):
    """`inspect.Signature` of a parameter list written as source; its defaults are literals."""
    return inspect.signature(eval(f"lambda {text}: None", {"__builtins__": {}}))  # declared in this package, not input


@cache
def names_in(expression):
    """The names an expression uses."""
    return frozenset(node.id for node in ast.walk(ast.parse(expression, mode="eval")) if isinstance(node, ast.Name))


@cache
def _compiled(expression):
    return compile(expression, expression, "eval")


def value_of(expression, names):
    """The value of a declared expression; it sees `names` and arithmetic, nothing else."""
    return eval(_compiled(expression), _VOCABULARY, names)


def locate(name):
    """The real object behind a dotted name, importing as much of it as is a module."""
    module, *attributes = name.split(".")
    found = importlib.import_module(module)
    for attribute in attributes:
        module = f"{module}.{attribute}"
        found = getattr(found, attribute) if hasattr(found, attribute) else importlib.import_module(module)
    return found


def _counted(bind, names):
    """`names` and the quantities that follow from them under these bindings."""
    kernel_size, stride, dilation = (value_of(bind[quantity], names) for quantity in QUANTITIES)
    effective = dilation * (kernel_size - 1) + 1
    return {
        **names,
        "kernel_size": kernel_size,
        "stride": stride,
        "dilation": dilation,
        "effective_kernel_size": effective,
        "full_length": (names["input_size"] - 1) * stride + effective,
    }


def axis_names(layer, arguments, input_sizes):
    """One namespace per axis for the layer's expressions; `arguments` maps each name to its values per axis."""
    return [
        _counted(layer.bind, {**{name: values[axis] for name, values in arguments.items()}, "input_size": size})
        for axis, size in enumerate(input_sizes)
    ]


def together(namespaces):
    """The namespaces of all axes as one, in which every name stands for a tuple."""
    return {name: tuple(names[name] for names in namespaces) for name in namespaces[0]}


def broken_demand(layer, namespaces):
    """The first refusal that applies, with the names it was tested on: `(refusal, axis, names)`, or None."""
    for refusal in layer.refusals:
        if refusal.across:
            names = together(namespaces)
            if value_of(refusal.when, namespaces[0]) and not value_of(refusal.requires, names):
                return refusal, None, names
            continue
        for axis, names in enumerate(namespaces):
            if value_of(refusal.when, names) and not value_of(refusal.requires, names):
                return refusal, axis, names
    return None


def rules(layer, namespaces):
    """One `AxisRule` per axis, or None where no meaning applies."""
    found = []
    for names in namespaces:
        meaning = next((meaning for meaning in layer.meanings if value_of(meaning.when, names)), None)
        if meaning is None:
            return None
        names = _counted({**layer.bind, **meaning.bind}, names)
        numbers = {quantity: names[quantity] for quantity in ("input_size", *QUANTITIES)}
        numbers |= {
            parameter: value_of(text, names) for parameter, text in meaning.bind.items() if parameter not in QUANTITIES
        }
        operator = meaning.operator or layer.operator
        if operator == TRANSPOSED:
            numbers.setdefault("output_padding", 0)
        flipped = layer.kernel_flipped if meaning.kernel_flipped is None else meaning.kernel_flipped
        found.append(AxisRule(operator, meaning.mode, meaning.size, numbers, flipped, value_of(layer.boundary, names)))
    return tuple(found)
