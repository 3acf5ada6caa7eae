"""Shapes of arrays that a pasted call is given: the kernel size in its weight's, and its input's."""

import ast
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Any

from derive.runtime.declaration import Layer
from derive.runtime.errors import LayerError
from derive.runtime.reading.arrays import Array, as_array
from derive.runtime.reading.names import Names
from derive.runtime.reading.values import SEQUENCE, attempt, dotted
from derive.runtime.shapes import (
    Shape,
    Weight,
    kernel_argument,
    kernel_in,
    takes_kernel_of_weight,
    weight_in,
    weight_of,
)
from derive.runtime.wording import shorten, show, show_whole

Lookup = Callable[[str], Any]
WITH_BATCH = ("batch_input_shape", "batch_shape")
WITHOUT_BATCH = ("input_shape",)
LONGEST_CALL = 120


def read_kernel(layer: Layer, bound: Mapping[str, Any], given: Mapping[str, Any], names: Lookup) -> dict[str, Any]:
    """The kernel size as the shape of the weight has it, where that is written; nothing where it is not.

    `bound` are the arguments as nodes, `given` those that are read.
    """
    weight, name = weight_in(layer, given), kernel_argument(layer)
    if not weight or not name or weight.argument not in bound:
        return {}
    node = bound[weight.argument]
    shape = _shape(node, names, lambda held: _listed(layer, weight, held)) or _shape_set(weight.argument, names)
    if shape is None:
        return {}
    kernel = kernel_in(layer, weight, shape, _said(node, weight.argument))
    if None in kernel:
        return {}
    if name in given:
        spread = layer.spread(name, given[name], len(kernel))
        if spread != kernel and given[name] is not None:
            raise LayerError(
                f"{name}={show(given[name])} is not the kernel of {_said(node, weight.argument)}, which has shape "
                f"{show_whole(shape)} in {layer.name}; leave {name} out, or mend it"
            )
        return {}
    if not takes_kernel_of_weight(layer):
        return {}
    one = kernel[0] if name in layer.numbers and len(set(kernel)) == 1 else None
    return {name: one if one is not None else layer.written(name, kernel)}


def read_input(layer: Layer, bound: Mapping[str, Any], tree: ast.AST, call: ast.Call, names: Names) -> Shape | None:
    """The shape of a layer's input, where it is written: in the call, in a later one, or as a keyword of Keras."""
    words = {word.arg: word.value for word in call.keywords}
    for name in (*WITH_BATCH, *WITHOUT_BATCH):
        if name in layer.keywords and isinstance(
            found := attempt(words[name], names) if name in words else None, SEQUENCE
        ):
            return tuple(found)
    weight = weight_of(layer)

    def entries(value: Any) -> Array | None:  # a flat list has no channels
        found = as_array(value)
        return found if found and (len(found.shape) > 1 or (weight and not weight.channels)) else None

    for node in _inputs(layer, bound):
        if (shape := _shape(node, names, entries)) is not None:
            return shape
    shapes = [_shape(later.args[0], Names(tree, later, names.settings), entries) for later in _applied(tree, call)]
    if shapes and None not in shapes and len(set(shapes)) == 1:
        return shapes[0]
    return next(filter(None, (_shape_set(name, names) for name in _input_names(layer))), None)


def missing_kernel(layer: Layer, call: ast.Call | None, bound: Mapping[str, Any]) -> str:
    """That the kernel is that of a weight whose shape is not written, and the call with what to add."""
    weight, name = weight_of(layer), kernel_argument(layer)
    assert weight and name
    begun = f"{name} missing for {layer.name}, which takes it from the shape of {weight.argument}"
    if call is None:
        return f"{begun}; give {name}=…"
    word = ast.keyword(name, ast.Name("…"))
    whole = ast.Call(call.func, call.args, [*call.keywords, word])
    line = shorten(ast.unparse(whole), LONGEST_CALL) if len(list(islice(ast.walk(call), 100))) < 100 else f"{name}=…"
    line = line if line.endswith("…)") else f"{name}=…"
    held = bound.get(weight.argument)
    shown = (dotted(held) if isinstance(held, ast.AST) else None) or weight.argument
    sizes = [8] * weight.before + [3] * layer.dimensions[0] + [8] * weight.after
    return f"{begun}; write {line}, or --set {shorten(shown, 40)}.shape={','.join(map(str, sizes))}"


def _said(node: Any, otherwise: str) -> str:
    return shorten((dotted(node) if isinstance(node, ast.AST) else None) or otherwise, 40)


def _shape(node: Any, names: Lookup, listed: Callable[[Any], Array | None]) -> Shape | None:
    """The shape of what stands as an argument; `listed` says what a plain value is."""
    value = attempt(node, names) if isinstance(node, ast.AST) else node
    found = value if isinstance(value, Array) else listed(value)
    return found.shape if found else None


def _shape_set(argument: str, names: Lookup) -> Shape | None:
    """The shape that the caller sets by the name of the argument."""
    value = attempt(ast.Name(argument), names) if argument.isidentifier() else None
    return value.shape if isinstance(value, Array) else None


def _listed(layer: Layer, weight: Weight, value: Any) -> Array | None:
    """A list as a weight: its shape where it has as many entries as the weight has axes, or else its entries."""
    if weight.channels and isinstance(value, SEQUENCE) and value and not any(isinstance(e, SEQUENCE) for e in value):
        axes = [weight.before + rank + weight.after for rank in layer.dimensions]
        whole = len(value) in axes and all(type(entry) is int for entry in value)
        return Array(tuple(value)) if whole else None
    return as_array(value)


def _input_names(layer: Layer) -> list[str]:
    weight = weight_of(layer)
    return [name for name in layer.arrays if not weight or name != weight.argument][:1]


def _inputs(layer: Layer, bound: Mapping[str, Any]) -> list[Any]:
    return [bound[name] for name in _input_names(layer) if name in bound]


def _applied(tree: ast.AST, call: ast.Call) -> Iterator[ast.Call]:
    """The calls of the layer that a call makes: there and then, or by the name that only it is given."""
    nodes = list(ast.walk(tree))
    assigned = [node for node in nodes if isinstance(node, ast.Assign)]
    names = [dotted(target) for node in assigned for target in node.targets]
    own = {dotted(target) for node in assigned if _made(node.value, call) for target in node.targets}
    for node in nodes:
        if isinstance(node, ast.Call):
            name = dotted(node.func)
            if _made(node.func, call) or (name and name in own and names.count(name) == 1):
                yield from [node] * bool(node.args)


def _made(node: ast.AST, call: ast.Call) -> bool:
    """Whether a node is a call, or a method such as `cuda()` of what it returns."""
    while node is not call and isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        node = node.func.value
    return node is call
