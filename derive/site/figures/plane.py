"""Two axes at once: input, kernel and output as grids. A tap of the layer is a tap of its rows and one of its columns.

The darker an element, the more taps meet it; of a transposed layer with uneven overlap this is the checkerboard.
"""

from itertools import product
from math import prod

from derive.runtime.geometry import POOLING, TRANSPOSED
from derive.site.figures.axis import Look, axis_sentence, drawn_steps, fine_mark, odd_place, shown_step
from derive.site.figures.marks import HALF, UNIT, cell, diamond, svg, text
from derive.site.figures.scale import Scale, coarse_size, steps_within, stretches
from derive.site.figures.strip import axis_remark, taps_at

ROOM = 9  # places of an axis: one with more is broken
LONGEST_KERNEL = 5
SIDE, TOP, BETWEEN = 28, 36, 22
TONES = 4


def alike(axes, say):
    """What is said of each axis, once where it is the same."""
    rows, columns = map(say, axes)
    return f"Rows and columns alike: {rows}" if rows == columns else f"Rows: {rows} Columns: {columns}"


def plane_sentence(axes, halves=True):
    """What the figure shows, in words."""
    return alike(axes, lambda axis: axis_sentence(axis, halves))


def plane_remark(axes):
    """Where the windows' centres stand and how evenly they overlap, in words."""
    return alike(axes, axis_remark)


def plane_mark(axes, place):
    """`(kind, label)` of a place of the fine grid: cropped or padded where one of its axes is."""
    kinds = [fine_mark(axis, each)[0] for axis, each in zip(axes, place)]
    kind = next((kind for kind in ("crop", "pad", "zero") if kind in kinds), kinds[0])
    return kind, 0 if kind in ("pad", "zero") else ""


def plane_taps(axes, place):
    """`(step, tap)` of every tap that falls on this place, each a pair, in the order of the steps."""
    rows, columns = (taps_at(axis, each) for axis, each in zip(axes, place))
    return [((row[0], column[0]), (row[1], column[1])) for row, column in product(rows, columns)]


def order(axes, step):
    """When a step is made: row by row."""
    return step[0] * coarse_size(axes[1]) + step[1]


def weight_at(axes, tap):
    """The number of the weight at a tap, row by row."""
    return axes[0].weight(tap[0]) * axes[1].kernel_size + axes[1].weight(tap[1])


def is_later(axes, look, step):
    """Whether what this step makes is not made yet; what no step makes, `step` None, is there at the last."""
    if look.done is None or look.done >= prod(map(coarse_size, axes)) - 1:
        return False
    return step is None or order(axes, step) > look.done


def coarse_scale(axis, fine, left):
    """The steps whose whole window is drawn, with a break where steps are left out."""
    ranges = []
    for stretch in fine.stretches:
        steps = steps_within(axis, stretch)
        if not steps:
            continue
        if ranges and ranges[-1].stop == steps.start:
            steps = range(ranges.pop().start, steps.stop)
        ranges.append(steps)
    return Scale(left, tuple(ranges), UNIT)


def grid(axes, scales, heading, mark, names):
    """A grid under its heading: `mark(row, column)` draws one cell, `names` say what stands beside a row or column."""
    rows, columns = scales
    parts = [text("pp-label", columns.left, rows.left - TOP + 12, heading, "start")]
    for place in columns.places:
        parts.append(text("pp-label", columns.x(place), rows.left - 8, names[1](place)))
    for place in rows.places:
        parts.append(text("pp-label", columns.left - 6, rows.x(place) + 4, names[0](place), "end"))
    for x, _ in columns.breaks():
        at, end = x + UNIT // 2, rows.left + rows.width
        parts.append(f'<path class="pp-break" stroke-dasharray="2 4" d="M{at} {rows.left - 14}V{end}"/>')
    for y, _ in rows.breaks():
        at, end = y + UNIT // 2, columns.left + columns.width
        parts.append(f'<path class="pp-break" stroke-dasharray="2 4" d="M{columns.left - 18} {at}H{end}"/>')
    return parts + [mark(row, column) for row in rows.places for column in columns.places]


def ring(x, y, label=""):
    """A tap of the step shown, around its cell, with the number of its weight inside."""
    words = text("pp-label pp-number", x, y + 4, label) if label != "" else ""
    return f'<g class="pp-ring"><rect class="pp-tap" x="{x - HALF}" y="{y - HALF}" width="24" height="24" rx="4"/>{words}</g>'


def tones(counts):
    """`{count: tone}` for the counts drawn, the fewest lightest."""
    ranked = sorted(set(counts) - {0})
    return {count: rank * (TONES - 1) // max(len(ranked) - 1, 1) for rank, count in enumerate(ranked)}


def plane_figure(axes, name, halves=True, look=None, room=ROOM, stacked=False):
    """A layer along two axes, rows first: its three grids side by side, or one under the other where `stacked`.

    `shown`, `done` and `pointed` of the look are a pair, a number of steps in rows, and a pair.
    """
    look = look or Look(tuple(shown_step(axis) for axis in axes))
    scattering, pooling = axes[0].operator == TRANSPOSED, axes[0].operator == POOLING
    shown = look.shown if look.shown and None not in look.shown else (None, None)
    fine = [Scale(0, stretches(axis, room, step), UNIT) for axis, step in zip(axes, shown)]
    coarse = [coarse_scale(axis, scale, 0) for axis, scale in zip(axes, fine)]
    kernel = [Scale(0, (range(axis.kernel_size),), UNIT) for axis in axes]
    drawn_kernel = max(axis.kernel_size for axis in axes) <= LONGEST_KERNEL
    kinds = ["coarse", "kernel", "fine"] if scattering else ["fine", "kernel", "coarse"]
    if not drawn_kernel:
        kinds.remove("kernel")
    scales, width, height = laid_out({"coarse": coarse, "kernel": kernel, "fine": fine}, kinds, stacked)
    met, meeting, weights = taps_shown(axes, look, shown)
    sizes = {
        "fine": [axis.output_size if scattering else axis.input_size for axis in axes],
        "coarse": [coarse_size(axis) for axis in axes],
        "kernel": [axis.kernel_size for axis in axes],
    }
    nouns = {"fine": "output" if scattering else "input", "coarse": "input" if scattering else "output"}
    nouns["kernel"] = "window" if pooling else "kernel"
    real = "out" if scattering else "in"
    overlaps = {
        place: len(plane_taps(axes, place))
        for place in product(*(scale.places for scale in fine))
        if plane_mark(axes, place)[0] == real
    }
    shade = tones(overlaps.values())

    def fine_cell(row, column):
        place = (row, column)
        kind, label = plane_mark(axes, place)
        taps = plane_taps(axes, place)
        if scattering and kind != "crop" and is_later(axes, look, taps[0][0] if taps else None):
            kind = "none"
        tone = f" pp-tone-{shade[overlaps[place]]}" if kind == real and taps else ""
        x, y = scales["fine"][1].x(column), scales["fine"][0].x(row)
        return cell(kind + tone, x, y, label, idle=kind == real and not taps, of=f'fine="{row},{column}"')

    def coarse_cell(row, column):
        kind = "in" if scattering else "none" if is_later(axes, look, (row, column)) else "out"
        x, y = scales["coarse"][1].x(column), scales["coarse"][0].x(row)
        return cell(kind, x, y, of=f'coarse="{row},{column}"')

    def kernel_cell(row, column):
        number = row * axes[1].kernel_size + column
        x, y = scales["kernel"][1].x(column), scales["kernel"][0].x(row)
        used = pooling or number in weights
        return cell("weight", x, y, "" if pooling else number, idle=not used)

    marks = {"fine": fine_cell, "coarse": coarse_cell, "kernel": kernel_cell}
    beside = {
        "fine": [lambda place, axis=axis: fine_index(axis, place, real) for axis in axes],
        "coarse": [str, str],
        "kernel": [lambda place: ""] * 2,
    }
    parts = []
    for kind in kinds:
        heading = f"{nouns[kind]} {sizes[kind][0]}×{sizes[kind][1]}"
        parts += grid(axes, scales[kind], heading, marks[kind], beside[kind])
    rows, columns = scales["fine"]
    if halves:
        odd_row, odd_column = (odd_place(axis) for axis in axes)
        if odd_column is not None and columns.x(odd_column):
            parts.append(diamond(columns.x(odd_column), rows.left - 12))
        if odd_row is not None and rows.x(odd_row):
            parts.append(diamond(columns.left - 12, rows.x(odd_row)))
    for kind, places in (("fine", met), ("coarse", meeting)):
        for (row, column), weight in places:
            x, y = scales[kind][1].x(column), scales[kind][0].x(row)
            if x and y:
                parts.append(ring(x, y, "" if pooling else weight))
    if look.pointed is None and all(
        step in drawn_steps(axis, scale) for axis, scale, step in zip(axes, scales["fine"], shown)
    ):
        parts.append(window(axes, scales["fine"], shown))
    parts += legend(axes, shade, {plane_mark(axes, place)[0] for place in product(rows.places, columns.places)}, height)
    title = f"{axes[0].operator.capitalize()}, {times(sizes, nouns, 'input')} → {times(sizes, nouns, 'output')}"
    least = 190 + 24 * min(len(shade), TONES)
    return svg(name, title, plane_sentence(axes, halves), max(width, least), height + 34, parts)


def times(sizes, nouns, noun):
    """`12×16`, of the grid that is the input or the output."""
    kind = next(kind for kind in ("fine", "coarse") if nouns[kind] == noun)
    return "×".join(map(str, sizes[kind]))


def fine_index(axis, place, real):
    """What stands beside a place: the element's index, nothing beside a pad or crop."""
    kind, label = fine_mark(axis, place)
    return label if kind == real else ""


def laid_out(scales, kinds, stacked):
    """`({kind: (rows, columns)}, width, height)`: side by side, each in the middle of the height, or one under another."""
    tallest = max(scales[kind][0].width for kind in kinds)
    placed, across, down, widest = {}, 0, 0, 0
    for kind in kinds:
        rows, columns = scales[kind]
        top = down + TOP if stacked else TOP + (tallest - rows.width) // 2
        left = SIDE if stacked else across + SIDE
        placed[kind] = (Scale(top, rows.stretches, UNIT), Scale(left, columns.stretches, UNIT))
        across, down = left + columns.width + BETWEEN, top + rows.width + 14
        widest = max(widest, left + columns.width, left + 78)
    return placed, widest + 4, down - 14 if stacked else TOP + tallest


def taps_shown(axes, look, shown):
    """`(fine, coarse, weights)`: the places ringed, each with its weight, and the weights in use."""
    real = "out" if axes[0].operator == TRANSPOSED else "in"
    if look.pointed is not None:
        taps = plane_taps(axes, look.pointed)
        meeting = [(step, weight_at(axes, tap)) for step, tap in taps if not is_later(axes, look, step)]
        return [(look.pointed, "")], meeting, {weight for _, weight in meeting}
    if None in shown or is_later(axes, look, shown):
        return [], [], set()
    met = []
    for tap in product(*(range(axis.kernel_size) for axis in axes)):
        place = tuple(step * axis.stride + each * axis.dilation for axis, step, each in zip(axes, shown, tap))
        if plane_mark(axes, place)[0] == real:
            met.append((place, weight_at(axes, tap)))
    return met, [(shown, "")], {weight for _, weight in met}


def window(axes, scales, step):
    """The outline of a step's window in the fine grid."""
    (y, x), (high, wide) = (
        [scale.x(each * axis.stride) - HALF - 2 for axis, scale, each in zip(axes, scales, step)],
        [UNIT * axis.effective_kernel_size for axis in axes],
    )
    return f'<rect class="pp-tap pp-window" x="{x}" y="{y}" width="{wide}" height="{high}" rx="5"/>'


def legend(axes, shade, kinds, y):
    """What the tones count, and what a crop or pad looks like."""
    scattering, parts, x = axes[0].operator == TRANSPOSED, [], SIDE + HALF
    ranked = sorted(shade)
    for count in ranked if len(ranked) <= TONES else (ranked[0], ranked[-1]):
        kind = ("out" if scattering else "in") + f" pp-tone-{shade[count]}"
        parts.append(cell(kind, x, y + 20, count))
        x += UNIT
    if ranked:
        words = "taps per output" if scattering else "reads per input"
        parts.append(text("pp-label", x - 8, y + 24, words, "start"))
        x += 96
    for kind in ("crop", "pad", "zero"):
        if kind in kinds:
            parts.append(cell(kind, x, y + 20, "" if kind == "crop" else 0))
            name = "drop" if kind == "crop" and not scattering else {"zero": "added"}.get(kind, kind)
            parts.append(text("pp-label pp-word", x + 18, y + 24, name, "start"))
            x += 62
    return parts
