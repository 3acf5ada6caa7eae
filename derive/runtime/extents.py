"""Which configurations bore a rule out, in little text: the values of each quantity, and which windows were asked.

A window is a kernel size, stride and dilation together: these are known as they were combined. Input sizes, pads and
what else a formula takes are known each for itself.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import product

from derive.runtime.declaration import QUANTITIES

RUN = re.compile(r"(-?[0-9]+)(?:\.\.(-?[0-9]+))?")
Window = tuple[int, ...]


@dataclass(frozen=True)
class Extent:
    """`values` has those of each quantity that an axis had, in order; `windows` every one that an axis had."""

    values: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    windows: frozenset[Window] = frozenset()

    def __or__(self, other: Extent) -> Extent:
        columns: dict[str, set[int]] = {}
        for extent in (self, other):
            for name, column in extent.values.items():
                columns.setdefault(name, set()).update(column)
        return Extent(_in_order(columns), self.windows | other.windows)

    @property
    def ranges(self) -> dict[str, str]:
        """{quantity: its values}, such as `1..7` or `0..3,6`."""
        return {name: _runs(column) for name, column in self.values.items()}

    @cached_property
    def _apart(self) -> list[tuple[str, tuple[int, ...], frozenset[int]]]:
        """(quantity, its values in order, the same as a set) of each that is not known by its windows."""
        names = [name for name in self.values if not (self.windows and name in QUANTITIES)]
        return [(name, self.values[name], frozenset(self.values[name])) for name in names]

    def nearest(self, numbers: Mapping[str, int]) -> dict[str, int]:
        """The numbers that were asked and lie nearest to these, as far as they are others; nothing where all were asked.

        Of the windows it is the one with the smallest sum of differences, and of any other quantity the nearest value;
        of equals the smaller.

        >>> asked = gather([{"input_size": 5, "kernel_size": k, "stride": s, "dilation": 1} for k, s in ((1, 1), (3, 2))])
        >>> asked.nearest({"input_size": 5, "kernel_size": 3, "stride": 7, "dilation": 1})
        {'stride': 2}
        """
        found = {}
        for name, column, asked in self._apart:
            value = numbers[name]
            if value not in asked:
                found[name] = _nearest(column, value)
        if self.windows and (own := window_of(numbers)) not in self.windows:
            near_window = zip(QUANTITIES, _nearest_window(self.windows, own))
            found.update((name, value) for name, value in near_window if value != numbers[name])
        return found


@lru_cache(maxsize=8192)
def _nearest_window(windows: frozenset[Window], own: Window) -> Window:
    return min(windows, key=lambda one: (sum(abs(a - b) for a, b in zip(one, own)), one))


def _nearest(column: tuple[int, ...], value: int) -> int:
    """The nearest of some values in order, the smaller of two."""
    place = bisect_left(column, value)
    below, above = column[max(place - 1, 0)], column[min(place, len(column) - 1)]
    return below if value - below <= abs(above - value) else above


def window_of(numbers: Mapping[str, int]) -> Window:
    """Kernel size, stride and dilation among these numbers; nothing where there are none."""
    return tuple([numbers[name] for name in QUANTITIES if name in numbers])


def gather(configurations: Iterable[Mapping[str, int]]) -> Extent:
    """The `Extent` of what axes were asked."""
    columns: dict[str, set[int]] = {}
    windows = set()
    for numbers in configurations:
        for name, value in numbers.items():
            columns.setdefault(name, set()).add(int(value))
        windows.add(window_of(numbers))
    return Extent(_in_order(columns), frozenset(windows - {()}))


def _in_order(columns: Mapping[str, Iterable[int]]) -> dict[str, tuple[int, ...]]:
    return {name: tuple(sorted(column)) for name, column in columns.items()}


def pack(extent: Extent) -> dict[str, str]:
    """An extent as text: its ranges, and the windows where these do not say which.

    `windows` is missing where each kernel size was asked with each stride and dilation; else it says which were, in bits
    in the order of these ranges, the first of them the highest, as a hexadecimal number.

    >>> window = {"kernel_size": 3, "stride": 2, "dilation": 1}
    >>> pack(gather([window, {**window, "kernel_size": 1, "stride": 1}]))
    {'kernel_size': '1,3', 'stride': '1..2', 'dilation': '1', 'windows': '9'}
    """
    combined = list(_combined(extent.values))
    if len(extent.windows) == len(combined):
        return extent.ranges
    bits = "".join("01"[window in extent.windows] for window in combined)
    return {**extent.ranges, "windows": f"{int(bits, 2):x}"}


def unpack(text: Mapping[str, str]) -> Extent:
    """The extent behind `pack`."""
    values = {name: tuple(_numbers(runs)) for name, runs in text.items() if name != "windows"}
    combined = list(_combined(values))
    bits = f"{int(text['windows'], 16):0{len(combined)}b}" if "windows" in text else "1" * len(combined)
    return Extent(values, frozenset(window for window, bit in zip(combined, bits) if bit == "1"))


def _combined(values: Mapping[str, tuple[int, ...]]) -> Iterable[Window]:
    columns = [values[name] for name in QUANTITIES if name in values]
    return product(*columns) if columns else ()


def _runs(column: Iterable[int]) -> str:
    """Values in order, those that follow each other as first..last."""
    runs: list[list[int]] = []
    for value in column:
        if runs and value == runs[-1][1] + 1:
            runs[-1][1] = value
        else:
            runs.append([value, value])
    return ",".join(str(first) if first == last else f"{first}..{last}" for first, last in runs)


def _numbers(runs: str) -> Iterable[int]:
    for first, last in RUN.findall(runs):
        yield from range(int(first), int(last or first) + 1)


@dataclass(frozen=True)
class Beside:
    """An axis whose numbers were not asked: those that were not, and the nearest that were, a window always whole."""

    axis: int
    given: Mapping[str, int]
    nearest: Mapping[str, int]

    def __str__(self) -> str:
        asked = ", ".join(f"{name} {value}" for name, value in self.given.items())
        nearest = ", ".join(map(str, self.nearest.values()))
        words = "was not asked" if len(self.given) == 1 else "were not asked together"
        return f"{asked} {words}, the nearest asked is {nearest}"


def lies_beside(axis: int, extent: Extent, numbers: Mapping[str, int]) -> Beside | None:
    """What of the numbers of an axis was not asked; None where all was."""
    near = extent.nearest(numbers)
    if not near:
        return None
    if len(near) == 1 and (name := next(iter(near))) not in QUANTITIES:
        return Beside(axis, {name: numbers[name]}, near)
    window = not near.keys().isdisjoint(QUANTITIES)
    names = [name for name in numbers if name in near or (window and name in QUANTITIES)]
    return Beside(
        axis, {name: numbers[name] for name in names}, {name: near.get(name, numbers[name]) for name in names}
    )
