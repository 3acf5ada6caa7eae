"""The shape of an array where a pasted text says it: in the call that makes it, or in nested lists of numbers."""

import ast
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

MOST_AXES = 10
MAKE = re.compile(
    "Input|bernoulli|empty|full|get_variable|normal|ones|placeholder|rand|randint|randn|random|random_normal|"
    "random_sample|random_uniform|standard_normal|truncated_normal|uniform|zeros"
)
HOLD = re.compile(
    "(?:Double|Float|Half)?Tensor|Parameter|Variable|array|as_tensor|asarray|cast|constant|convert_to_tensor|device_put|"
    "(?:empty|full|ones|rand|randn|zeros)_like|from_numpy|identity|tensor|to_tensor"
)
KEEP = re.compile(
    "asnumpy|astype|bfloat16|clone|contiguous|copy|cpu|cuda|detach|double|float|half|numpy|realize|requires_grad_|to|type"
)
RESHAPE = ("reshape", "view")
MODULES = ("jnp", "np", "numpy", "ops", "paddle", "tf", "torch")
EACH_AXIS = ("empty", "ones", "rand", "randn", "zeros")  # which take a number per axis too
SHAPE = ("shape", "size")


@dataclass(frozen=True)
class Array:
    """An array of which no more than the shape is known; None stands for a length that is not."""

    shape: tuple[int | None, ...]


def _called(call: ast.Call) -> str:
    """The last name of what is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def names_array(call: ast.Call) -> bool:
    """Whether what is called may return an array, by its name."""
    name, method = _called(call), isinstance(call.func, ast.Attribute)
    made = MAKE.fullmatch(name) or HOLD.fullmatch(name)
    return bool(made or (method and (KEEP.fullmatch(name) or name in RESHAPE)))


def read_array(call: ast.Call, read: Callable[[ast.AST], Any]) -> Array | None:
    """The array that a call returns, or None; `read` returns the value of a node, or None where it has none."""
    name = _called(call)
    if isinstance(call.func, ast.Attribute) and (KEEP.fullmatch(name) or name in RESHAPE):
        if name in RESHAPE:  # of an array, or of a module with the array first
            module = isinstance(call.func.value, ast.Name) and call.func.value.id in MODULES
            return _of_shape(_entries(call.args[module:], read))
        held = read(call.func.value)
        return held if isinstance(held, Array) else None
    if HOLD.fullmatch(name):
        if len(call.args) > 1 and name.endswith("Tensor"):
            return _of_shape(_entries(call.args, read))
        return as_array(read(call.args[0])) if call.args else None
    named = [word.value for word in call.keywords if word.arg in SHAPE]
    found = next((shape for node in (*named, *call.args) if (shape := _sequence(node, read)) is not None), None)
    if found is None and (named or name in EACH_AXIS):
        found = _entries(named[:1] or call.args, read)
    return _of_shape((None, *found) if name == "Input" and found is not None else found)  # of Keras, without its batch


def as_array(value: Any) -> Array | None:
    """An array itself, or that of nested lists of numbers of equal lengths."""
    if isinstance(value, Array):
        return value
    shape: list[int | None] = []
    while isinstance(value, (tuple, list)) and value and len(shape) < MOST_AXES:
        if (
            isinstance(value[0], (tuple, list))
            and len({len(e) if isinstance(e, (tuple, list)) else -1 for e in value}) > 1
        ):
            return None
        shape.append(len(value))
        value = value[0]
    return Array(tuple(shape)) if shape and isinstance(value, (int, float)) else None


def _of_shape(shape: Sequence[Any] | None) -> Array | None:
    """An array of this shape, if it may be one."""
    if not shape or len(shape) > MOST_AXES:
        return None
    known = all(entry is None or (isinstance(entry, int) and not isinstance(entry, bool)) for entry in shape)
    return Array(tuple(None if entry == -1 else entry for entry in shape)) if known else None


def _sequence(node: ast.AST, read: Callable[[ast.AST], Any]) -> tuple[Any, ...] | None:
    """The entries of a tuple or list, each None where it has no value; None of anything else."""
    if isinstance(node, (ast.Tuple, ast.List)):
        return tuple(map(read, islice(node.elts, MOST_AXES + 1)))
    value = read(node)
    return tuple(value) if isinstance(value, (tuple, list)) else None


def _entries(nodes: Sequence[ast.AST], read: Callable[[ast.AST], Any]) -> tuple[Any, ...] | None:
    """A shape that is given as one sequence, or as one argument per axis."""
    if len(nodes) == 1 and (entries := _sequence(nodes[0], read)) is not None:
        return entries
    return None if any(isinstance(node, ast.Starred) for node in nodes) else tuple(map(read, nodes[: MOST_AXES + 1]))
