"""Where a place stands: all places of a short axis; of a long one the first, the last, and those around one step."""

from dataclasses import dataclass
from itertools import chain

from derive.runtime.geometry import TRANSPOSED
from derive.site.figures.marks import UNIT

ROOM = 24  # places: an axis with more is broken
BREAK = 2 * UNIT


@dataclass(frozen=True)
class Scale:
    """The places drawn, as ranges from low to high with a break between two; `left` is the edge of the first."""

    left: int
    stretches: tuple[range, ...]
    wide: int = BREAK

    def x(self, place):
        """The centre of this place's cell; None where it is left out."""
        x = self.left
        for stretch in self.stretches:
            if place in stretch:
                return x + UNIT * (place - stretch.start) + UNIT // 2
            x += UNIT * len(stretch) + self.wide
        return None

    @property
    def width(self):
        """From the first edge to the last."""
        return UNIT * sum(map(len, self.stretches)) + self.wide * (len(self.stretches) - 1)

    @property
    def places(self):
        """Every place drawn."""
        return list(chain(*self.stretches))

    def breaks(self):
        """`(left edge, places left out)` of every break."""
        x, found = self.left, []
        for before, after in zip(self.stretches, self.stretches[1:]):
            x += UNIT * len(before)
            found.append((x, range(before.stop, after.start)))
            x += self.wide
        return found


def coarse_size(axis):
    """How many windows there are: inputs of a transposed convolution, outputs of any other layer."""
    return axis.input_size if axis.operator == TRANSPOSED else axis.output_size


def extent(axis):
    """Every place of the fine row, as a range: what is padded or cropped, and what is dropped or appended."""
    if axis.operator == TRANSPOSED:
        return range(min(0, axis.low), max(axis.full_length, axis.low + axis.output_size))
    real = axis.low + axis.input_size
    return range(min(0, axis.low), max(real, real + axis.high))


def stretches(axis, room=ROOM, shown=None):
    """The places to draw: those at the ends, and those around step `shown` where it is not among them.

    At an end stand as many as hold two windows and reach the outermost element.
    """
    whole, window, stride = extent(axis), axis.effective_kernel_size, axis.stride
    if len(whole) <= room:
        return (whole,)
    ends = max((room - 2) // 2, window + stride)
    head, tail = max(ends, axis.low + stride - 1 + window), max(ends, axis.high + 2)
    drawn = joined([(whole.start, whole.start + head), (whole.stop - tail, whole.stop)], whole)
    if shown is None or any(shown in steps_within(axis, stretch) for stretch in drawn):
        return drawn
    first = shown * stride
    before = (whole.start, whole.start + max(room // 6, axis.low + 2))
    around = (first - stride, first + window + stride)
    after = (whole.stop - max(room // 6, axis.high + 2), whole.stop)
    return joined([before, around, after], whole)


def joined(pairs, whole):
    """The pairs as ranges inside the whole; two become one where a break would not be wider than what it leaves out."""
    ranges = []
    for start, stop in sorted(pairs):
        start, stop = max(start, whole.start), min(stop, whole.stop)
        if ranges and start - ranges[-1].stop <= BREAK // UNIT:
            ranges[-1] = range(ranges[-1].start, max(ranges[-1].stop, stop))
        else:
            ranges.append(range(start, stop))
    return tuple(ranges)


def steps_within(axis, stretch):
    """The steps whose whole window lies in the stretch."""
    first = max(-(-stretch.start // axis.stride), 0)
    return range(first, min((stretch.stop - axis.effective_kernel_size) // axis.stride + 1, coarse_size(axis)))
