"""`evaluate_many`: arrays of configurations of one layer, through NumPy.

found = derive.evaluate_many("torch.nn.Conv2d", input_size=numpy.arange(1, 1000), kernel_size=3, stride=2)
found.output_size, found.pad
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy

from derive.batch import vector
from derive.batch.reach import Reach, TooLarge
from derive.runtime.compiled import LENGTH_OF_RESIZED, Compiled, find, read_line
from derive.runtime.errors import LayerError
from derive.runtime.geometry import RESIZING, TRANSPOSED
from derive.runtime.layouts import spread
from derive.runtime.wording import join_words, show

AT_ONCE = 2**15  # what stays near the processor: larger pieces are slower


@dataclass(frozen=True, eq=False)
class Many:
    """The answers to many configurations of a layer; where one has none, the arrays are masked.

    Every field is an array, or a tuple of one per axis where `input_size` was a tuple. A configuration has no answer
    where the layer refuses it, and where variants of the framework differ; `evaluate` says which, and why.
    """

    layer: str
    version: str
    operator: str
    output_size: Any
    low: Any
    high: Any

    @property
    def pad(self) -> Any:
        """(pads before, pads after) of a convolution or pooling, or such a pair per axis."""
        if self.operator == TRANSPOSED:
            raise AttributeError("a transposed convolution has no pad: it crops its full result; read .crop")
        if self.operator == RESIZING:
            raise AttributeError("a resizing has no pad: it is asked for a size; read .output_size")
        return self._sides

    @property
    def crop(self) -> Any:
        """(crops before, crops after) of a transposed convolution, or such a pair per axis."""
        if self.operator != TRANSPOSED:
            raise AttributeError(f"a {self.operator or 'layer'} has no crop here; read .pad or .output_size")
        return self._sides

    @property
    def _sides(self) -> Any:
        return tuple(zip(self.low, self.high)) if isinstance(self.low, tuple) else (self.low, self.high)


def evaluate_many(layer: str, input_size: Any, **arguments: Any) -> Many:
    """`Many` configurations of a layer in its newest release, by its name or as a pasted line.

    Whatever `evaluate` takes as an integer may be an array of integers here; all arrays have one shape, or are made to
    by NumPy's rules. An array as `input_size` is that of all axes, a tuple has one array or integer per axis. Numbers
    so large that anything in between might exceed 64 bits are refused: what may is found by interval arithmetic. Raises
    `LayerError`.

        >>> found = evaluate_many("nn.Conv1d(1, 1, 3)", numpy.array([2, 9, 10]), stride=numpy.array([1, 2, 2]))
        >>> found.output_size
        masked_array(data=[--, 4, 4],
                     mask=[ True, False, False],
               fill_value=999999)
    """
    compiled, given = _read(layer)
    if twice := sorted(given.keys() & arguments.keys()):
        raise LayerError(f"{join_words(twice, 'and')} given both in the line and beside it; give one of them")
    given |= arguments
    scalar = not isinstance(input_size, (tuple, list))
    ranks = compiled.dimensions
    rank = (ranks[0] if len(ranks) == 1 else 1) if scalar else len(input_size)
    if rank not in ranks:
        raise LayerError(
            f"{rank} spatial axes are asked of {compiled.name}, which takes {join_words(map(str, ranks), 'or')}"
        )
    sizes = (input_size,) * rank if scalar else tuple(input_size)
    columns = {"input_size": tuple(_integers("input_size", size, compiled) for size in sizes)}
    for name, default in compiled.defaults[rank].items():
        entries = _column(compiled, name, given[name], rank) if name in given else default
        if entries is None:
            raise LayerError(f"{name} missing for {compiled.name}; give {name}=…")
        columns[name] = entries
    for name in given.keys() - columns.keys() - compiled.ignored:
        raise LayerError(f"{show(name)} of {compiled.name} is not taken here; leave it out, or ask evaluate")
    if scalar and any(_differs(entries) for entries in columns.values()):
        raise LayerError(
            f"input_size is one array, but an argument of {compiled.name} differs from axis to axis; give a tuple"
        )
    return _answered(compiled, columns, scalar)


def _read(layer: str) -> tuple[Compiled, dict[str, Any]]:
    compiled = find(layer) if isinstance(layer, str) else None
    if compiled:
        return compiled, {}
    read = read_line(layer) if isinstance(layer, str) else None
    if read is None:
        raise LayerError(
            f"{show(layer)} is no layer that many can be asked of; give its full name, or a line of plain numbers"
        )
    return read


def _integers(name: str, value: Any, compiled: Compiled) -> Any:
    """An array of 64 bits, of an array of integers or one."""
    found = numpy.asarray(value)
    if found.dtype.kind not in "iu" or (found.dtype.kind == "u" and found.size and found.max() > 2**63 - 1):
        raise LayerError(f"{name}={show(value)} must be an integer or an array of integers in {compiled.name}")
    return found.astype(numpy.int64, copy=False)


def _column(compiled: Compiled, name: str, value: Any, rank: int) -> tuple[Any, ...]:
    """One value per axis of an argument: a word, an array, or a pair of arrays."""
    argument = compiled.arguments[name]
    if isinstance(value, (str, bool, type(None))) or (type(value) is int and int not in argument.kinds):
        if argument.words.get(value) is not type(value):
            raise LayerError(
                f"{name}={show(value)} is no value of {compiled.name} that many can be asked with; ask evaluate"
            )
        return (value,) * rank
    if isinstance(value, (tuple, list)) and argument.numbers and argument.whole:
        numbers = tuple(
            tuple(_integers(name, side, compiled) for side in entry)
            if isinstance(entry, (tuple, list))
            else _integers(name, entry, compiled)
            for entry in value
        )
        entries = spread(numbers, rank, argument.kinds, argument.layout, argument.last_first)
        if entries is not None:
            return entries
    elif not isinstance(value, (tuple, list)) and argument.number and not (argument.single and rank > 1):
        return (_integers(name, value, compiled),) * rank
    raise LayerError(
        f"{name}={show(value)} does not fit {rank} spatial axes of {compiled.name}; give it as evaluate takes it"
    )


def _differs(entries: tuple[Any, ...]) -> bool:
    return any(entry is not entries[0] and not _alike(entry, entries[0]) for entry in entries)


def _alike(one: Any, other: Any) -> bool:
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(_alike, one, other))
    return numpy.array_equal(one, other) if isinstance(one, numpy.ndarray) else one == other


def _arrays(columns: Mapping[str, tuple[Any, ...]]) -> Iterator[Any]:
    for entries in columns.values():
        for entry in entries:
            yield from (
                side for side in (entry if isinstance(entry, tuple) else (entry,)) if isinstance(side, numpy.ndarray)
            )


def _each(columns: Mapping[str, tuple[Any, ...]], change: Any) -> dict[str, tuple[Any, ...]]:
    """The same columns, with each array changed."""

    def changed(entry: Any) -> Any:
        if isinstance(entry, tuple):
            return tuple(map(changed, entry))
        return change(entry) if isinstance(entry, numpy.ndarray) else entry

    return {name: tuple(map(changed, entries)) for name, entries in columns.items()}


def _answered(compiled: Compiled, columns: Mapping[str, tuple[Any, ...]], scalar: bool) -> Many:
    try:
        shape = numpy.broadcast_shapes(*(array.shape for array in _arrays(columns)))
    except ValueError as error:
        raise LayerError(f"the arrays given to {compiled.name} have shapes that do not go together: {error}") from None
    with numpy.errstate(divide="ignore"):  # where a divisor is 0, nothing is answered
        try:
            _bound(compiled, columns)
            return _computed(compiled, columns, shape, scalar)
        except (TypeError, AttributeError, IndexError, KeyError) as error:
            raise LayerError(
                f"{compiled.name} cannot be asked so of many at once ({error}); ask evaluate one by one"
            ) from error


def _computed(compiled: Compiled, columns: Mapping[str, tuple[Any, ...]], shape: tuple[int, ...], scalar: bool) -> Many:
    count = int(numpy.prod(shape, dtype=numpy.int64))
    flat = _each(columns, lambda array: array.item() if array.size == 1 else numpy.broadcast_to(array, shape).ravel())
    axes = 1 if scalar else len(columns["input_size"])
    found = numpy.zeros((axes, 3, count), dtype=numpy.int64)
    answered = numpy.zeros(count, dtype=bool)
    operators: set[str] = set()
    for begin in range(0, count, AT_ONCE):
        piece = slice(begin, begin + AT_ONCE)
        part = _each(flat, lambda array, piece=piece: array[piece])
        answered[piece], operator = _piece(compiled, part, axes, found[:, :, piece])
        operators |= operator
    if len(operators) > 1:
        raise LayerError(
            f"{compiled.name} is {join_words(sorted(operators), 'and')} here, by its arguments; ask these apart"
        )
    hide: Any = numpy.ma.MaskedArray
    masked = ([hide(numbers.reshape(shape), mask=~answered.reshape(shape)) for numbers in axis] for axis in found)
    parts = [field[0] if scalar else field for field in zip(*masked)]
    return Many(compiled.name, compiled.version, next(iter(operators), ""), *parts)


def _bound(compiled: Compiled, columns: Mapping[str, tuple[Any, ...]]) -> None:
    """Raise `LayerError` where anything that is computed might exceed 64 bits."""
    reaches = _each(columns, lambda array: Reach(int(array.min()), int(array.max())) if array.size else 1)
    try:
        for row in zip(*reaches.values()):
            for function in compiled.axes:
                vector.answers(function, dict(zip(vector.names(function), row)))
        for function in compiled.together:
            vector.answers(function, dict(zip(vector.names(function), reaches.values())))
    except TooLarge:
        raise LayerError(
            f"numbers as large as these might exceed 64 bits in {compiled.name}; give smaller ones, or ask evaluate one by one"
        ) from None


def _piece(compiled: Compiled, part: Mapping[str, tuple[Any, ...]], axes: int, found: Any) -> tuple[Any, set[str]]:
    """Where a piece is answered, and by which operators; the numbers are put into `found`."""
    answered = vector.every(size >= 1 for size in part["input_size"])
    operators = set()
    for place, row in enumerate(list(zip(*part.values()))[:axes]):
        first, *others = (
            vector.answers(function, dict(zip(vector.names(function), row))) for function in compiled.axes
        )
        for where, axis in first:
            size, low, high = (axis[1], 0, 0) if len(axis) == LENGTH_OF_RESIZED else axis[5:8]
            if numpy.any(where):
                operators.add(RESIZING if len(axis) == LENGTH_OF_RESIZED else axis[0])
            for target, value in zip(found[place], (size, low, high)):
                numpy.copyto(target, value, where=where)
        filled = vector.some([where for where, _ in first])
        alike = (vector.some([_same(one, another) for one in first for another in other]) for other in others)
        answered = vector.every([answered, filled, *alike])
    for function in compiled.together:
        holds = [
            where
            for where, value in vector.answers(function, dict(zip(vector.names(function), part.values())))
            if value
        ]
        answered = vector.every([answered, vector.some(holds)])
    found[:, :, ~numpy.broadcast_to(answered, found.shape[-1:])] = 0
    return answered, operators


def _same(one: Any, another: Any) -> Any:
    """Where two variants both answer, with the same axis."""
    (where, axis), (there, other) = one, another
    return len(axis) == len(other) and vector.every([where, there, *map(vector.equal, axis, other)])
