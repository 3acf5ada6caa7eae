"""Pairs of pads, and the ways in which frameworks write those of all axes in one argument.

Imported by the Python of a framework as well, which may be as old as 3.8.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any


class PAIR:
    """Kind of an argument that holds one `(low, high)` pair per axis."""


class TRIPLE:
    """Kind of an argument that holds one `(low, high, between)` triple per axis."""


def grouped(kinds: Sequence[Any]) -> int:
    """How many numbers per axis an argument of these kinds holds: 2 of pairs, 3 of triples, 0 where neither."""
    return 2 if PAIR in kinds else 3 if TRIPLE in kinds else 0


def pair(value: object) -> bool:
    """Whether an argument's value on an axis is a `(low, high)` pair, or a triple."""
    return isinstance(value, tuple)


OF_THREE = "as of three axes, with zeros for those there are not"


def _alike(value: Sequence[Any], length: int) -> bool:
    """Whether these are so many numbers, or so many pairs."""
    return len(value) == length and len({len(entry) if pair(entry) else 1 for entry in value}) == 1


def _all_numbers(value: Sequence[Any], length: int) -> bool:
    return len(value) == length and not any(map(pair, value))


def _flat_read(value: Sequence[Any], rank: int) -> tuple[Any, ...] | None:
    return tuple(zip(value[:rank], value[rank:])) if _all_numbers(value, 2 * rank) else None


def _sides_read(value: Sequence[Any], rank: int) -> tuple[Any, ...] | None:
    sides = len(value) == 2 and all(pair(side) and len(side) == rank for side in value)
    return tuple(zip(*value)) if sides else None


def _interleaved_read(value: Sequence[Any], rank: int) -> tuple[Any, ...] | None:
    return tuple(zip(value[::2], value[1::2])) if _all_numbers(value, 2 * rank) else None


def _backward_read(value: Sequence[Any], rank: int) -> tuple[Any, ...] | None:
    found = _interleaved_read(value, rank)
    return found and found[::-1]


def _between_shape_read(value: Sequence[Any], rank: int) -> tuple[Any, ...] | None:
    return tuple(value[1:-1]) if _alike(value, rank + 2) else None


def _after_shape_read(value: Sequence[Any], rank: int) -> tuple[Any, ...] | None:
    return tuple(value[2:]) if _alike(value, rank + 2) else None


def _idle(*entries: Any) -> bool:
    """Whether these leave batch and channels alone: steps of 1, pads of 0."""
    return not any(any(entry) if pair(entry) else entry != 1 for entry in entries)


def _between_read(value: Sequence[Any], rank: int) -> tuple[Any, ...] | None:
    return _between_shape_read(value, rank) if value and _idle(value[0], value[-1]) else None


def _after_read(value: Sequence[Any], rank: int) -> tuple[Any, ...] | None:
    return _after_shape_read(value, rank) if _idle(*value[:2]) else None


def _each_or_all_read(value: Sequence[Any], rank: int) -> tuple[Any, ...] | None:
    """Pairs of the spatial axes, with those of batch and channels around them or without; or one for all axes."""
    if len(value) == 2 and not any(map(pair, value)):
        return (tuple(value),) * rank
    if not all(map(pair, value)):
        return None
    return tuple(value) * rank if len(value) == 1 else _between_or_alone_read(value, rank)


def _between_or_alone_read(value: Sequence[Any], rank: int) -> tuple[Any, ...] | None:
    return tuple(value) if len(value) == rank and all(map(pair, value)) else _between_read(value, rank)


def _around(pairs: Sequence[Any], before: int, after: int) -> tuple[Any, ...]:
    """The pairs or triples, with as many of zeros before and after."""
    zeros = ((0,) * len(pairs[0]),)
    return (*zeros * before, *pairs, *zeros * after)


def _of_three_read(value: Sequence[Any], rank: int) -> tuple[Any, ...] | None:
    unused = not any(any(entry) if pair(entry) else entry for entry in value[rank:])
    return tuple(value[:rank]) if _alike(value, 3) and unused else None


def _trailing_read(value: Sequence[Any], rank: int) -> tuple[Any, ...] | None:
    """The last axes' pairs; an axis before them has None."""
    count = len(value) // 2
    found = _backward_read(value, count) if count <= rank else None
    return found and (None,) * (rank - count) + found


def _whole_read(value: Sequence[Any], rank: int) -> tuple[Any, ...] | None:
    """The pairs of the spatial axes, where batch and channels have none."""
    pairs = _flat_read(value, rank + 2)
    return pairs[2:] if pairs and pairs[:2] == ((0, 0), (0, 0)) else None


LAYOUTS: dict[str, tuple[Callable[[Any, int], tuple[Any, ...] | None], Callable[[Any], tuple[Any, ...]]]] = {
    "low, then high": (_flat_read, lambda pairs: tuple(low for low, _ in pairs) + tuple(high for _, high in pairs)),
    "(low, high) of all axes": (_sides_read, lambda pairs: tuple(zip(*pairs))),
    "low and high in turn": (_interleaved_read, lambda pairs: tuple(side for both in pairs for side in both)),
    "low and high in turn, last axis first": (
        _backward_read,
        lambda pairs: tuple(side for both in reversed(pairs) for side in both),
    ),
    "low and high in turn, last axis first, of the last axes": (
        _trailing_read,
        lambda pairs: tuple(side for both in reversed(pairs) for side in both),
    ),
    "low, then high, of all dimensions": (
        _whole_read,
        lambda pairs: (0, 0, *(low for low, _ in pairs), 0, 0, *(high for _, high in pairs)),
    ),
    "between batch and channels": (_between_read, lambda pairs: _around(pairs, 1, 1)),
    "after batch and channels": (_after_read, lambda pairs: _around(pairs, 2, 0)),
    "between batch and channels, of any size": (_between_shape_read, lambda pairs: _around(pairs, 1, 1)),
    "after batch and channels, of any size": (_after_shape_read, lambda pairs: _around(pairs, 2, 0)),
    "between batch and channels, or without": (_between_or_alone_read, lambda pairs: _around(pairs, 1, 1)),
    "between batch and channels, or one pair for all": (_each_or_all_read, lambda pairs: _around(pairs, 1, 1)),
    OF_THREE: (_of_three_read, lambda pairs: (*pairs, *((0, 0),) * (3 - len(pairs)))),
}
BESIDES = (  # which numbers may have too
    "between batch and channels",
    "after batch and channels",
    "between batch and channels, of any size",
    "after batch and channels, of any size",
    OF_THREE,
)
PAIRED = (  # whose tuples are never a number per axis
    "low and high in turn, last axis first, of the last axes",
    "between batch and channels, or one pair for all",
)


def write(layout: str, entries: Sequence[Any]) -> Any:
    """Values per axis as an argument of this layout is written; None where that is one entry per axis."""
    if layout in LAYOUTS and all(map(pair, entries)):
        return LAYOUTS[layout][1](entries)
    if layout not in PAIRED:
        return None
    if len(set(entries)) == 1:
        return entries[0]
    return LAYOUTS[layout][1]([entry if pair(entry) else (entry, entry) for entry in entries if entry is not None])


def hold(kinds: Sequence[Any], entries: Sequence[Any]) -> bool:
    """Whether an argument of these kinds takes these values per axis: numbers where it takes them, pairs of two, triples of three."""
    numbers = int in kinds
    for entry in entries:
        if type(entry) is int and numbers:
            continue
        if pair(entry):
            if len(entry) != grouped(kinds):
                return False
        elif not ((numbers and entry is not None) or entry in kinds or type(entry) in kinds):
            return False
    return True


def spread(
    value: Any, rank: int, kinds: Sequence[Any], layout: str = "", last_first: bool = False
) -> tuple[Any, ...] | None:
    """One value per axis of an argument as its caller writes it; None where the number of entries is wrong."""
    if not isinstance(value, (tuple, list)):
        return (value,) * rank
    if type(value) is list or list in map(type, value):
        value = tuple(tuple(entry) if isinstance(entry, list) else entry for entry in value)
    entries: tuple[Any, ...] | None = tuple(value)
    if layout and (len(value) != rank or any(map(pair, value)) or layout in PAIRED):
        entries = LAYOUTS[layout][0](value, rank)
    elif last_first:
        entries = tuple(value)[::-1]
    return entries if entries is not None and len(entries) == rank and hold(kinds, entries) else None
