"""What the frameworks are asked: a grid of sizes, with every combination of the values a layer's declaration probes."""

from dataclasses import dataclass
from itertools import count, product
from random import Random

from derive.runtime.declaration import QUANTITIES
from derive.runtime.expressions import names_in, value_of
from derive.runtime.layouts import pair
from derive.runtime.resolution import axis_names

SIZES, KERNELS, STRIDES, DILATIONS = range(1, 13), range(1, 8), range(1, 5), range(1, 4)
SECONDARY = ((3, 2, 1, 1), (2, 1, 2, 1), (3, 2, 2, 1), (3, 2, 1, 2), (1, 1, 1, 1), (2, 2, 1, 1), (3, 1, 1, 2))
THINNING = {1: 1, 2: 4, 3: 8}
NEVER_THINNED = ((1, 3, 1), (1, 4, 1), (2, 4, 1), (3, 2, 1), (4, 2, 1))
COMMONEST = (3, 1, 1)


@dataclass(frozen=True)
class Series:
    """Questions to one layer that differ in input size, and perhaps in one argument that depends on it."""

    layer: str
    arguments: dict
    varying: tuple[dict, ...]


def questions(layer, one_in=1):
    """Every `Series` the layer is asked.

    On one axis, the whole grid i ≤ 12, k ≤ 7, s ≤ 4, d ≤ 3 with every combination of probed values. With more axes,
    the whole grid on one axis in turn (`turns`), small unequal configurations on the others, and every n-th
    combination in rotation, n = `THINNING[rank] · layer.one_in`; each grid point keeps at least one. Of the points
    (k, s, d), every `one_in`-th is asked, and always those of `NEVER_THINNED`: kernels shorter than the stride, and an
    odd and an even one with a stride; the `commonest` is asked beside them. A layer without kernel size, stride and dilation has one point, which is asked on
    each axis with every combination.
    """
    turn = count()
    for rank in layer.dimensions:
        places = zip(count(), turns(rank))
        varied = layer.grid_arguments
        points = _points(varied)
        for place, point in enumerate(points if varied else points * rank):
            if not _is_left_out(place, point, varied, one_in):
                yield from _at(layer, rank, point, next(turn), places)


def commonest(layer, one_in=1):
    """The `Series` of a kernel of 3 without stride and dilation, for each rank, where `questions` leaves it out."""
    varied = layer.grid_arguments
    point = _of_varied(COMMONEST, varied)
    if varied and _is_left_out(_points(varied).index(point), point, varied, one_in):
        for rank in layer.dimensions:
            yield from _at(layer, rank, point, 0, zip(count(), turns(rank)))


def _is_left_out(place, point, varied, one_in):
    return place % one_in and all(point != _of_varied(kept, varied) for kept in NEVER_THINNED)


def _points(varied):
    grids = {"kernel_size": KERNELS, "stride": STRIDES, "dilation": DILATIONS}
    return list(product(*(grids[quantity] for quantity in varied)))


def _of_varied(point, varied):
    return tuple(value for quantity, value in zip(QUANTITIES, point, strict=True) if quantity in varied)


def _at(layer, rank, point, first, places):
    """The series of one point: every n-th combination of probed values from the `first` on, and at least one."""
    varied = layer.grid_arguments
    step = (THINNING[rank] if varied else 1) * layer.one_in
    own = dict(zip(varied.values(), point, strict=True))
    combinations = [combined for probe in layer.probes for combined in _combinations(layer, probe, own, rank)]

    def asked(combination):
        return _series(layer, rank, varied, own, *combination, *next(places))

    found = [series for each in combinations[first % step :: step] if (series := asked(each)).varying]
    if not found:
        rotated = (combinations[(first + later) % len(combinations)] for later in range(len(combinations)))
        found = [next(series for each in rotated if (series := asked(each)).varying)]
    return found


def _combinations(layer, probe, own, rank):
    """`(fixed, dependent)`: values of the probed arguments, and expressions of those that depend on the input size."""
    dependent = {name: text for name, text in probe.items() if names_in(text) & {"input_size", "full_length"}}
    independent = {name: text for name, text in probe.items() if name not in dependent}
    names, *_ = axis_names(layer, layer.per_axis(own, rank), (1,) * rank)
    for values in product(*(value_of(text, names) for text in independent.values())):
        yield dict(zip(independent, values, strict=True)), dependent


def turns(rank):
    """Axis after axis, for ever: each once in every `rank`, in an order that keeps step with nothing that repeats.

    The words of a probe repeat, and so do the points left out of a thinned grid; axes that went round with them would
    meet always the same. The order is the same at every call.
    """
    chance = Random(rank)
    while True:
        yield from sorted(range(rank), key=lambda axis: chance.random())


def _series(layer, rank, varied, own, fixed, dependent, number, measured):
    others = {axis: SECONDARY[(number + 3 * axis) % len(SECONDARY)] for axis in range(rank) if axis != measured}

    def per_axis(value, elsewhere):
        return tuple(value if axis == measured else elsewhere(axis) for axis in range(rank))

    arguments = {}
    for quantity, name in varied.items():
        column = 1 + QUANTITIES.index(quantity)
        elsewhere = {axis: own[name] if name in layer.uniform else other[column] for axis, other in others.items()}
        arguments[name] = layer.written(name, per_axis(own[name], elsewhere.get))
    for name, value in fixed.items():
        arguments[name] = _spread(layer, name, value, per_axis, number // rank % 2)
    asked = []
    for size in SIZES:
        sizes = per_axis(size, lambda axis: others[axis][0])
        if not dependent:
            asked.append({"input_size": sizes})
        names = axis_names(layer, layer.per_axis(arguments, rank), sizes)
        for name, text in dependent.items():
            elsewhere = {axis: next(iter(value_of(text, names[axis])[1:]), 1) for axis in others}
            asked += [
                {"input_size": sizes, name: per_axis(value, elsewhere.get)} for value in value_of(text, names[measured])
            ]
    return Series(layer.name, arguments, tuple(asked))


def _spread(layer, name, value, per_axis, small):
    """A probed value on the measured axis and a small one on the others; a legal word, whatever its type, for all."""
    if name in layer.uniform or any(value is word for word in layer.values.get(name, ())):
        return value if not isinstance(value, int) or isinstance(value, bool) else per_axis(value, lambda axis: value)
    if isinstance(value, float):
        return per_axis(value, lambda axis: value)
    if pair(value):
        return layer.written(name, per_axis(value, lambda axis: (small, *(0,) * (len(value) - 1))))
    if isinstance(value, int) and not isinstance(value, bool):
        return layer.written(name, per_axis(value, lambda axis: small if name == "padding" else 0))
    return value
