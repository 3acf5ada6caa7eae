"""Reading a framework's answer off its impulse response.

One-hot inputs and one-hot taps give every (input, weight, output) triple a layer multiplies. A reading is accepted only
if the index map with these numbers reproduces every triple and no other.
"""

import re
from functools import lru_cache
from itertools import product
from math import prod

from derive.measure.observation import Observation
from derive.runtime.declaration import QUANTITIES
from derive.runtime.geometry import PADDING, POOLING, RESIZING, TRANSPOSED, Axis
from derive.runtime.outcomes import NO_INDEX_MAP, NO_PRODUCT
from derive.runtime.resizing import RULES
from derive.runtime.resizing import relation as relation_of
from derive.runtime.resolution import axis_names, plan_axes

LONGEST = 10_000  # elements: a longer axis is a size gone wrong, and trying index maps on it would not end


def observed_in(raw, layer, arguments, input_sizes):
    """`Observation` of what `serve` sends of an answer that is no error."""
    import numpy

    if raw[0] == "sizes":
        return _sizes_only(raw[1])
    _, shape, packed, pure = raw
    if max(shape[2:]) > LONGEST:
        return _sizes_only(tuple(shape[2:]))
    count = prod(shape)
    seen = numpy.unpackbits(numpy.frombuffer(packed, dtype=numpy.uint8), count=count).reshape(shape)
    return read(seen, layer, arguments, input_sizes, pure)


def _sizes_only(sizes):
    return Observation(sizes, (None,) * len(sizes), (None,) * len(sizes), seen=False)


def strip_numbers(message):
    """A message with every number written #, so that the same refusal reads the same."""
    return re.sub(r"[0-9]+", "#", message)


def read(response, layer, arguments, input_sizes, pure=True):
    """The index maps that a raw impulse response shows; `pure` says whether all else in it was 0 or 1."""
    import numpy

    output_size = tuple(response.shape[2:])
    if not prod(output_size):
        return _sizes_only(output_size)
    axis_plans = plan_axes(layer, axis_names(layer, layer.per_axis(arguments, len(input_sizes)), input_sizes))
    if axis_plans and axis_plans[0].operator == RESIZING:
        return _resized(response, axis_plans)
    if not pure:
        return Observation(error=NO_INDEX_MAP)
    if axis_plans is None:  # it answers where no meaning is declared: only the size is told
        return _sizes_only(output_size)
    pooling = axis_plans[0].operator == POOLING
    kernel_size = tuple(1 if pooling else plan.numbers["kernel_size"] for plan in axis_plans)
    hits = numpy.argwhere(response)
    ones = numpy.unravel_index(hits[:, 0], input_sizes)
    taps = numpy.unravel_index(hits[:, 1], kernel_size)
    seen = [
        set(zip(ones[axis].tolist(), taps[axis].tolist(), hits[:, 2 + axis].tolist(), strict=True))
        for axis in range(len(input_sizes))
    ]
    if prod(map(len, seen)) != len(hits):
        return Observation(error=NO_PRODUCT)
    low, flipped = [], []
    for axis, plan in enumerate(axis_plans):
        readings = (
            {}
            if not hits.size
            else {
                orientation: found
                for orientation in ((False,) if pooling else (False, True))
                if (found := _lows(plan, output_size[axis], frozenset(seen[axis]), orientation))
            }
        )
        if hits.size and not readings:
            return Observation(error=NO_INDEX_MAP)
        flipped.append(None if pooling or len(readings) != 1 else next(iter(readings)))
        shown = plan.kernel_flipped if flipped[-1] is None else flipped[-1]
        low.append(readings.get(shown))
    return Observation(output_size, tuple(low), tuple(flipped))


def _resized(response, axis_plans):
    """The sizes, if each output reads the inputs that the rule says, where it says so."""
    import numpy

    output_size = tuple(response.shape[2:])
    if not any(RULES[plan.mode].first for plan in axis_plans):
        return _sizes_only(output_size)
    seen = response[:, 0].reshape(*(plan.numbers["input_size"] for plan in axis_plans), *output_size)
    rank = len(axis_plans)
    for axis, plan in enumerate(axis_plans):
        others = tuple(other for other in range(2 * rank) if other % rank != axis)
        hits = numpy.argwhere(seen.any(axis=others))
        wanted = relation_of(plan.mode, plan.numbers["input_size"], output_size[axis])
        if wanted is not None and {(one, 0, output) for one, output in hits.tolist()} != wanted:
            return Observation(error=NO_INDEX_MAP)
    return _sizes_only(output_size)


def _lows(plan, output_size, seen, flipped):
    """Every pad or crop that reproduces exactly the triples seen; of a convolution without wrapping, at most one."""
    numbers = plan.numbers
    k, s, d = (numbers[quantity] for quantity in QUANTITIES)
    reach = d * (k - 1)
    if plan.operator == POOLING and plan.boundary == "edge":  # what lies beyond an end is seen as that end
        tried = range(-numbers["input_size"] - reach, (output_size - 1) * s + reach + numbers["input_size"] + 1)
    elif plan.operator == POOLING:
        one, _, output = next(iter(seen))
        tried = range(output * s - one, output * s + reach - one + 1)
    elif plan.boundary == "zeros":
        one, weight, output = next(iter(seen))
        step, place = (one, output) if plan.operator == TRANSPOSED else (output, one)
        tap = k - 1 - weight if flipped else weight
        tried = (step * s + tap * d - place,)
    elif plan.operator == TRANSPOSED:  # the result wraps: one period says it all, and a few more find the rule's own
        tried = range(-output_size - s, output_size + numbers["input_size"] * s + reach + 1)
    else:  # at most what the last window reaches beyond the input, and the elements a stride leaves unread
        cropped = numbers["input_size"] + output_size if plan.operator == PADDING else 0
        tried = range(-cropped, (output_size - 1) * s + reach + s + 1 - numbers["input_size"] + cropped)
    return tuple(
        low
        for low in tried
        if seen
        == relation(Axis(plan.operator, numbers["input_size"], k, s, d, output_size, low, 0, flipped), plan.boundary)
    )


@lru_cache(maxsize=10_000)
def relation(axis, boundary):
    """`Axis.relation()` where what lies outside is folded back as `boundary` says.

    Of a convolution that is what a window reads beyond the input, of a transposed one what is written beyond the output.
    """
    if boundary == "zeros" or (axis.operator == POOLING and boundary != "edge"):
        return axis.relation()
    if axis.operator == TRANSPOSED:
        return frozenset(
            (
                step,
                axis.weight(tap),
                FOLDS[boundary](step * axis.stride + tap * axis.dilation - axis.low, axis.output_size),
            )
            for step, tap in product(range(axis.input_size), range(axis.kernel_size))
        )
    n, triples = axis.input_size, set()
    for step, tap in product(range(axis.output_size), range(axis.kernel_size)):
        place = step * axis.stride + tap * axis.dilation - axis.low
        triples.add((FOLDS[boundary](place, n), 0 if axis.operator == POOLING else axis.weight(tap), step))
    return frozenset(triples)


def _mirror(place, n):
    """… c b | a b c d | c b …: the edge is not repeated."""
    place = place % (2 * n - 2) if n > 1 else 0
    return min(place, 2 * n - 2 - place)


def _symmetric(place, n):
    """… b a | a b c d | d c …: the edge is repeated."""
    place %= 2 * n
    return min(place, 2 * n - 1 - place)


FOLDS = {
    "edge": lambda place, n: min(max(place, 0), n - 1),
    "mirror": _mirror,
    "symmetric": _symmetric,
    "periodic": lambda place, n: place % n,
}
