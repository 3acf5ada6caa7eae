"""Questions aimed at single branches of a declaration, found where the grid meets none: odd values around small sizes."""

from itertools import combinations, product
from random import Random

from derive.measure.branches import taken
from derive.runtime import asking
from derive.runtime.arguments import settle
from derive.runtime.declaration import QUANTITIES
from derive.runtime.errors import LayerError
from derive.runtime.expressions import names_in, value_of
from derive.runtime.layouts import PAIRED, grouped
from derive.runtime.resolution import axis_names, together

POINTS = ((3, 1, 1), (3, 2, 1), (2, 1, 1), (3, 1, 2), (2, 3, 1), (1, 2, 1), (3, 2, 2), (5, 1, 1))  # k, s, d
SIZES = (5, 6, 2, 1, 9)
NUMBERS = (0, 1, -1, 2, 3, 4, 5, 9, -3)
PAIRS = ((0, 1), (1, 0), (1, 1), (0, -1), (-1, 0), (-1, -1), (2, 2), (0, 4), (4, 0), (5, 5))
BETWEEN = (0, 1, 2, -1)
OFFSETS = (0, 1, -1, 2, -2, 3, -3, 5, -5)
DRAWN = 30_000
ENOUGH, MORE = 3, 9


def questions_for(layer, variant, wanted):
    """{branch: a few questions whose answer it is predicted to decide}, of the branches in `wanted`.

    A question is `(arguments, input sizes)`. Simple ones come first, after `ENOUGH` that no known fault of the framework
    may disturb up to `MORE` that one may. A branch without questions is beyond reach of the search.
    """
    found, disturbed = {branch: [] for branch in wanted}, {branch: [] for branch in wanted}
    for arguments, input_sizes in _candidates(layer):
        waiting = [branch for branch in wanted if len(found[branch]) < ENOUGH]
        if not waiting:
            break
        if not _valid(layer, arguments, input_sizes):
            continue
        arguments = {name: _per_axis(layer, name, value, len(input_sizes)) for name, value in arguments.items()}
        shown = taken(layer, variant, arguments, input_sizes, asking.predict(layer, arguments, input_sizes))
        hit = [branch for branch in waiting if branch in shown]
        if hit:
            faulty = _faulty(layer, arguments, input_sizes)
            for branch in hit:
                if not faulty and (arguments, input_sizes) not in found[branch]:
                    found[branch].append((arguments, input_sizes))
                if faulty and len(disturbed[branch]) < MORE and not _met(layer, arguments, disturbed[branch]):
                    disturbed[branch].append((arguments, input_sizes))
    return {branch: found[branch] + disturbed[branch] for branch in wanted}


def _valid(layer, arguments, input_sizes):
    """Whether these are arguments that a prediction can be asked for, with those that the framework's file adds."""
    try:
        settle(layer, {**{name: 1 for name in layer.spatial if _is_added(layer, name)}, **arguments}, input_sizes)
    except LayerError:
        return False
    return True


def _per_axis(layer, name, value, rank):
    """A legal number, such as 1 of (None, 1), as frameworks want it: one for each axis."""
    return layer.written(name, (value,) * rank) if type(value) is int else value


def _faulty(layer, arguments, input_sizes):
    names = together(axis_names(layer, layer.per_axis(arguments, len(input_sizes)), input_sizes))
    return any(value_of(defect.when, names) for defect in layer.defects)


def _met(layer, arguments, others):
    """Whether one of the others has the same kernel sizes, strides and dilations: faults come and go with them."""
    names = layer.grid_arguments.values()
    return any(all(arguments[name] == other[name] for name in names) for other, _ in others)


def _candidates(layer):
    """Questions with one odd value or none, then with two, then drawn ones with several; the same at every call."""
    for rank in layer.dimensions:
        for point, size in product(POINTS, SIZES):
            yield from _around(layer, rank, point, size, 1)
        for size in SIZES[:2]:
            yield from _around(layer, rank, POINTS[1], size, 2)
    chance = Random(0)
    for rank in layer.dimensions:
        for _ in range(DRAWN):
            yield _drawn(layer, rank, chance)


def _around(layer, rank, point, size, count):
    """Every question with `count` odd values, or fewer, at these sizes."""
    sizes = (size,) * rank
    sized = _sized(layer, (point,) * rank)
    pools = _pools(layer, sized, sizes)
    needed = _needed(layer, pools, rank)
    yield {**sized, **needed}, sizes
    for names in combinations(pools, count):
        for values in product(*(pools[name] for name in names)):
            for placed in product(*(_placed(layer, name, value, rank) for name, value in zip(names, values))):
                yield {**sized, **needed, **dict(zip(names, placed))}, sizes


def _drawn(layer, rank, chance):
    """A question at unequal sizes with any number of odd values."""

    def per_axis(pool):
        chosen = tuple(chance.choice(pool) for _ in range(rank))
        return chosen if chance.random() < 0.3 else chosen[:1] * rank

    sizes = per_axis(SIZES)
    sized = _sized(layer, per_axis(POINTS), chance.random() < 0.2)
    pools = _pools(layer, sized, sizes)
    given = _needed(layer, pools, rank)
    for name in chance.sample(list(pools), chance.randint(min(1, len(pools)), len(pools))):
        given[name] = chance.choice(list(_placed(layer, name, chance.choice(pools[name]), rank)))
    return {**sized, **given}, sizes


def _needed(layer, pools, rank):
    """Something for every argument that has no default."""
    return {
        name: next(_placed(layer, name, values[0], rank)) for name, values in pools.items() if _is_needed(layer, name)
    }


def _is_needed(layer, name):
    return name not in layer.grid_arguments.values() and layer.parameters[name].default is layer.parameters[name].empty


def _is_added(layer, name):
    """Whether it has no default and the grid never gives it: then asking the framework sets it."""
    return _is_needed(layer, name) and not any(name in probe for probe in layer.probes)


def _sized(layer, points, uneven=False):
    """The arguments that vary kernel size, stride and dilation, a point per axis; `uneven` where they should be alike."""
    columns = dict(zip(QUANTITIES, zip(*points)))
    alike = () if uneven else layer.uniform
    return {
        name: columns[quantity][0]
        if name in layer.numbers and len(points) > 1
        else layer.written(name, columns[quantity][:1] * len(points) if name in alike else columns[quantity])
        for quantity, name in layer.grid_arguments.items()
    }


def _pools(layer, sized, sizes):
    """{argument: values of one axis to try}: legal words, odd numbers and pairs, and those that the grid probes."""
    rank, pools = len(sizes), {}
    (names, *_) = axis_names(layer, layer.per_axis(_filled(layer, sized, rank), rank), sizes)
    for name in layer.spatial:
        kinds = layer.values.get(name, (int,))
        default = layer.parameters[name].default
        words = [kind for kind in kinds if not isinstance(kind, type) and kind is not default]
        if _is_added(layer, name):
            continue
        if name in layer.grid_arguments.values():
            if words:
                pools[name] = words
            continue
        numbers = (
            list(NUMBERS)
            if int in kinds and not (layer.layouts.get(name, PAIRED[0]) not in PAIRED and grouped(kinds))
            else []
        )
        texts = [probe[name] for probe in layer.probes if name in probe]
        if any(names_in(text) & {"input_size", "full_length"} for text in texts):
            near = {names["full_length"], names["input_size"] * names["stride"], names["input_size"]}
            numbers = [value + offset for offset in OFFSETS for value in sorted(near)] + numbers
        probed = [value for text in texts for value in _values(text, names)]
        pairs = {2: PAIRS, 3: [(*sides, between) for between in BETWEEN for sides in PAIRS]}.get(grouped(kinds), ())
        numbers += [None] if type(None) in kinds and not grouped(kinds) else []
        pools[name] = list({repr(value): value for value in (*words, *probed, *numbers, *pairs)}.values())
    return {name: values for name, values in pools.items() if values}


def _values(text, names):
    """Those of a probe; none where it speaks of another argument that is a word here."""
    try:
        return value_of(text, names)
    except TypeError:
        return ()


def _filled(layer, sized, rank):
    """The same with something for every argument that has no default, to let expressions be evaluated."""
    return {**{name: _something(layer, name, rank) for name in layer.spatial if _is_needed(layer, name)}, **sized}


def _something(layer, name, rank):
    """A value that an argument may have: a number where it takes numbers, else a pair, else a word."""
    kinds = layer.kinds(name)
    if int in kinds or grouped(kinds):
        return layer.written(name, (1 if int in kinds else (1,) * grouped(kinds),) * rank)
    return kinds[0]


def _placed(layer, name, value, rank):
    """An argument with this value on all axes; where it is a number or a pair, also on one axis with 0 on the others."""
    kinds = layer.values.get(name, (int,))
    if name in layer.uniform and isinstance(value, tuple) and all(type(side) is int for side in value):
        yield layer.written(name, (value,) * rank)
        return
    if name in layer.uniform or any(type(value) is type(kind) and value == kind for kind in kinds):
        yield value
        return
    yield layer.written(name, (value,) * rank)
    if rank > 1 and isinstance(value, tuple) and type(None) in kinds:
        yield layer.written(name, (*(None,) * (rank - 1), value))
    if rank > 1 and not isinstance(value, (str, bool, type(None))):
        other = (0,) * len(value) if isinstance(value, tuple) else 0
        yield layer.written(name, (value, *(other,) * (rank - 1)))
        yield layer.written(name, (*(other,) * (rank - 1), value))
