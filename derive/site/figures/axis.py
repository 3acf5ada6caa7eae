"""One axis, drawn: two rows on one scale, the short one stretched by the stride.

The *fine* row counts single elements: a convolution's padded input, a transposed convolution's full result.
The *coarse* row counts windows. Window `j` starts at fine place `j·s`, so its element stands at the window's centre.
"""

from dataclasses import dataclass
from itertools import chain

from derive.runtime.geometry import POOLING, TRANSPOSED
from derive.site.figures.marks import HALF, UNIT, cell, count, diamond, frame, gap, link, sides_in_words, svg, text
from derive.site.figures.scale import ROOM, Scale, coarse_size, extent, steps_within, stretches
from derive.site.figures.strip import overlap_strip, strip_height, taps_at

GUTTER = 56


@dataclass(frozen=True)
class Look:
    """What is shown of a layer: step `shown` with its taps numbered; what steps up to `done` make, or all of it.

    Where a place of the fine row is `pointed` at, its taps are shown instead.
    """

    shown: int | None = None
    done: int | None = None
    pointed: int | None = None


def fine_mark(axis, place):
    """`(kind, label)` of a place of the fine row; label is the element's index, or 0 for a zero."""
    index = place - axis.low
    if axis.operator == TRANSPOSED:
        if index not in range(axis.output_size):
            return "crop", ""
        return ("out", index) if place in range(axis.full_length) else ("zero", 0)
    if index not in range(axis.input_size):
        return "pad", 0
    return ("in", index) if place in range(axis.low + axis.input_size + axis.high) else ("crop", "")


def fine_places(axis):
    """Every place of the fine row, as `(place, kind, label)`."""
    return [(place, *fine_mark(axis, place)) for place in extent(axis)]


def odd_place(axis, halves=True):
    """The place of the odd element, the outermost on the larger side; None where the two sides are equal.

    With `halves=False` the sides are not the halves of one total, and nothing is odd about them.
    """
    low, high = axis.low, axis.high
    if not halves or low < 0 or high < 0 or abs(low - high) != 1:
        return None
    size = axis.output_size if axis.operator == TRANSPOSED else axis.input_size
    return 0 if low > high else low + size + high - 1


def axis_sentence(axis, halves=True):
    """What the figure shows, in one sentence."""
    what, change = ("crop", "appends") if axis.operator == TRANSPOSED else ("pad", "drops")
    shape = f"{count(axis.input_size, 'input')}, kernel {axis.kernel_size}, stride {axis.stride}"
    if axis.dilation != 1:
        shape += f", dilation {axis.dilation}"
    if axis.kernel_flipped:
        shape += ", kernel flipped"
    noun = "zero" if axis.operator == TRANSPOSED else "input"
    sides = sides_in_words(f"{what}s", change, noun, axis.low, axis.high)
    odd = odd_place(axis, halves)
    end = "" if odd is None else f"; the odd {what} is {'low' if axis.low > axis.high else 'high'}"
    outputs = count(axis.output_size, "output")
    if axis.operator == TRANSPOSED:
        kept = f"keeps {axis.output_size}, {sides}" if axis.low >= 0 and axis.high >= 0 else f"{sides}, {outputs}"
        return f"{shape}: full length {axis.full_length}, {kept}{end}."
    return f"{shape}: {sides}, padded length {axis.low + axis.input_size + axis.high}, {outputs}{end}."


def axis_rows(axis, scale, fine_y, coarse_y, look, halves=True, word_y=None):
    """The two rows and the links between them, in drawing order.

    Each mark that the layer *produces* carries the step, counted in coarse elements, at which it appears. `word_y` is
    where `pad` or `crop` is written, if not under the fine row.
    """
    scattering = axis.operator == TRANSPOSED
    real, steps = "out" if scattering else "in", coarse_size(axis)
    down = 1 if coarse_y > fine_y else -1
    near, short, coarse_edge = fine_y + down * HALF, fine_y + down * 28, coarse_y - down * HALF
    guides, fans, numbers, cells, marks = [], [], [], [], []
    for step in drawn_steps(axis, scale):
        x, links = centre(axis, scale, step), []
        guides.append(f'<path class="pp-axis" d="M{x} {coarse_edge}V{fine_y - down * 18}"/>')
        for tap in range(axis.kernel_size):
            place = step * axis.stride + tap * axis.dilation
            kind, index = fine_mark(axis, place)
            weight, to, hot = axis.weight(tap), scale.x(place), place == look.pointed
            if kind != real:
                links.append(
                    link(*((x, coarse_edge, to, short) if scattering else (to, short, x, coarse_edge)), hot=hot)
                )
                continue
            ends = (x, coarse_edge, to, near) if scattering else (to, near, x, coarse_edge)
            links.append(link(*ends, (step, weight, index) if scattering else (index, weight, step), hot))
            numbered = hot if look.pointed is not None else step == look.shown
            if numbered and axis.operator != POOLING and not is_later(axis, look, step):
                far, end, along = (to, near, x - to) if hot else (x, coarse_edge, to - x)
                at, y = far + along * 27 // 32, end + (coarse_edge + near - 2 * end) * 45 // 64 + 4
                numbers.append(text("pp-label pp-number", at, y, weight, step=step))
        later = is_later(axis, look, step)
        if not later:
            shown = " pp-shown" if step == look.shown and look.pointed is None else ""
            fans.append(f'<g class="pp-fan{shown}" data-step="{step}">{"".join(links)}</g>')
        kind = "in" if scattering else "none" if later else "out"
        cells.append(cell(kind, x, coarse_y, step, "" if scattering else step, of=f'coarse="{step}"'))
    word = ""
    for place in scale.places:
        kind, label = fine_mark(axis, place)
        x, steps_here = scale.x(place), taps_at(axis, place)
        step = "" if not scattering else steps_here[0][0] if steps_here else steps
        drawn = "none" if scattering and kind != "crop" and is_later(axis, look, step) else kind
        cells.append(cell(drawn, x, fine_y, label, step, kind == real and not steps_here, f'fine="{place}"'))
        if place == odd_place(axis, halves):
            marks.append(diamond(x, fine_y - 22, step))
        if kind in ("pad", "crop"):
            name = kind if scattering or kind == "pad" else "drop"
            word = text("pp-label pp-word", x, word_y or fine_y + 25, name, step=step)
    return [*guides, *fans, *numbers, *cells, *marks, *([word] if word else [])]


def drawn_steps(axis, scale):
    """The steps whose whole window is drawn."""
    return list(chain(*(steps_within(axis, stretch) for stretch in scale.stretches)))


def is_later(axis, look, step):
    """Whether what this step makes is not made yet; what no step makes is there at the last."""
    return look.done is not None and step > look.done and look.done < coarse_size(axis) - 1


def centre(axis, scale, step):
    """Where the middle of a step's window stands."""
    return scale.x(step * axis.stride) + UNIT * (axis.effective_kernel_size - 1) // 2


def shown_step(axis):
    """The coarse element whose taps are numbered: the first of those with the most links."""
    real = "out" if axis.operator == TRANSPOSED else "in"
    best, most = None, -1
    for step in range(coarse_size(axis)):
        places = (step * axis.stride + tap * axis.dilation for tap in range(axis.kernel_size))
        met = sum(fine_mark(axis, place)[0] == real for place in places)
        if met > most:
            best, most = step, met
        if met == axis.kernel_size:
            break
    return best


def bracket(axis, scale, step, y, up):
    """The window of a step, open towards the fine row."""
    start = scale.x(step * axis.stride) - UNIT // 2 + 2
    end, tip = start + UNIT * axis.effective_kernel_size - 4, y + (7 if up else -7)
    return f'<path class="pp-tap pp-bracket" d="M{start} {tip}V{y}H{end}V{tip}"/>'


def axis_name(axis):
    """An id for the figure, from the numbers that make it."""
    kind = axis.operator.split()[0]
    numbers = (axis.input_size, axis.kernel_size, axis.stride, axis.dilation, axis.output_size, axis.low, axis.high)
    flipped = "-flipped" if axis.kernel_flipped else ""
    return f"pp-{kind}-{'_'.join(map(str, numbers))}{flipped}"


def axis_figure(axis, name=None, halves=True, look=None, room=ROOM):
    """One layer along one axis: input above, output below, a link for every multiplication it does.

    Along the fine row stand the windows' centres as ticks, the window of the step shown, and how many taps meet each
    element. `name` prefixes the figure's ids; give one where the same axis is drawn twice on a page.
    """
    look = look or Look(shown_step(axis))
    scattering, strip = axis.operator == TRANSPOSED, strip_height(axis)
    scale = Scale(GUTTER, stretches(axis, room, look.shown))
    coarse_y, fine_y = (20, 134) if scattering else (strip + 180, strip + 66)
    away, base = (1, fine_y + strip + 38) if scattering else (-1, strip + 4)
    rows = (("input", coarse_y), ("output", fine_y)) if scattering else (("input", fine_y), ("output", coarse_y))
    real = "out" if scattering else "in"
    met = [place for place in scale.places if fine_mark(axis, place)[0] in (real, "zero")]
    parts = [text("pp-label", 0, y + 4, words, "start") for words, y in rows]
    parts.append(text("pp-label", 0, base + 14, "overlap" if scattering else "reads", "start"))
    for x, left_out in scale.breaks():
        parts.append(gap(x, min(coarse_y, fine_y) + 18, max(coarse_y, fine_y) - 18))
        parts.append(text("pp-label pp-word", x + UNIT, fine_y + 4, f"{len(left_out)} more"))
    parts += steps_left_out(axis, scale, coarse_y)
    parts += axis_rows(axis, scale, fine_y, coarse_y, look, halves, base + 14)
    for step in drawn_steps(axis, scale):
        x, now = centre(axis, scale, step), " pp-now" if step == look.shown and look.pointed is None else ""
        parts.append(f'<path class="pp-centre{now}" d="M{x} {fine_y + away * 14}V{fine_y + away * 20}"/>')
    if look.shown in drawn_steps(axis, scale) and look.pointed is None:
        parts.append(bracket(axis, scale, look.shown, fine_y + away * 34, not scattering))
    parts += overlap_strip(axis, scale, base, met, look)
    title = f"{axis.operator.capitalize()}, {axis.input_size} → {axis.output_size}"
    height = base + 20 if scattering else coarse_y + 18
    width = GUTTER + scale.width + 4
    return svg(name or axis_name(axis), title, axis_sentence(axis, halves), width, height, parts)


def steps_left_out(axis, scale, y):
    """How many coarse elements each break leaves out, written between those beside it."""
    parts = []
    for (x, _), before, after in zip(scale.breaks(), scale.stretches, scale.stretches[1:]):
        first, last = steps_within(axis, before), steps_within(axis, after)
        begin = first.stop if first else 0
        end = last.start if last else coarse_size(axis)
        if end > begin:
            parts.append(text("pp-label pp-word", x + UNIT, y + 4, f"{end - begin} more"))
    return parts


def axis_width(axis):
    """Natural width of the figure of this axis."""
    return GUTTER + Scale(0, stretches(axis, shown=shown_step(axis))).width + 4


def static_figure(axis, name=None, halves=True):
    """The figure of one axis with its sentence beneath, ready for a page."""
    return frame(axis_figure(axis, name, halves), axis_width(axis), axis_sentence(axis, halves))
