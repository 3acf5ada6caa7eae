"""One axis, drawn: two rows on one scale, the short one stretched by the stride.

The *fine* row counts single elements: a convolution's padded input, a transposed convolution's full result.
The *coarse* row counts windows. Window `j` starts at fine place `j·s`, so its element stands at the window's centre.
"""

from derive.runtime.geometry import TRANSPOSED
from derive.site.figures.marks import HALF, UNIT, cell, count, diamond, frame, link, sides_in_words, svg, text

GUTTER = 56


def fine_places(axis):
    """Every place the fine row shows, as `(place, kind, label)`; label is the element's index, or 0 for a zero."""
    low, high = axis.low, axis.high
    if axis.operator == TRANSPOSED:
        full, kept = range(axis.full_length), range(low, low + axis.output_size)
        shown = range(min(0, low), max(axis.full_length, kept.stop))
        return [
            (
                place,
                "crop" if place not in kept else "out" if place in full else "zero",
                "" if place not in kept else place - low if place in full else 0,
            )
            for place in shown
        ]
    real, padded = range(low, low + axis.input_size), range(low + axis.input_size + high)
    shown = range(min(0, low), max(real.stop, padded.stop))
    return [
        (
            place,
            "pad" if place not in real else "in" if place in padded else "crop",
            0 if place not in real else place - low if place in padded else "",
        )
        for place in shown
    ]


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


def axis_rows(axis, left, fine_y, coarse_y, numbered, halves=True):
    """The two rows and the links between them, in drawing order; `left` is the edge of the first fine cell.

    Each mark that the layer *produces* carries the step, counted in coarse elements, at which it appears.
    """
    scattering = axis.operator == TRANSPOSED
    places = fine_places(axis)
    first, kinds = places[0][0], {place: kind for place, kind, _ in places}
    real = "out" if scattering else "in"
    steps = axis.input_size if scattering else axis.output_size
    down = 1 if coarse_y > fine_y else -1
    near, short, coarse_edge = fine_y + down * HALF, fine_y + down * 28, coarse_y - down * HALF
    centre = left + UNIT * axis.effective_kernel_size // 2 - UNIT * first
    guides, fans, numbers, cells, marks, reached = [], [], [], [], [], {}
    for step in range(steps):
        x = centre + UNIT * axis.stride * step
        guides.append(f'<path class="pp-axis" d="M{x} {coarse_edge}V{fine_y - down * 18}"/>')
        links = []
        for tap in range(axis.kernel_size):
            place = step * axis.stride + tap * axis.dilation
            weight = axis.kernel_size - 1 - tap if axis.kernel_flipped else tap
            to = left + UNIT * (place - first) + UNIT // 2
            meets = kinds.get(place) == real
            if meets:
                reached.setdefault(place, step)
                ends = (x, coarse_edge, to, near) if scattering else (to, near, x, coarse_edge)
                index = place - axis.low
                links.append(link(*ends, (step, weight, index) if scattering else (index, weight, step)))
                if step == numbered:
                    numbers.append(
                        text("pp-label pp-number", (x + to) // 2, (near + coarse_edge) // 2 + 4, weight, step=step)
                    )
            elif place in kinds:
                links.append(link(*((x, coarse_edge, to, short) if scattering else (to, short, x, coarse_edge))))
        shown = " pp-shown" if step == numbered else ""
        fans.append(f'<g class="pp-fan{shown}" data-step="{step}">{"".join(links)}</g>')
        cells.append(cell("in" if scattering else "out", x, coarse_y, step, "" if scattering else step))
    word = ""
    for place, kind, label in places:
        x = left + UNIT * (place - first) + UNIT // 2
        step = reached.get(place, steps) if scattering else ""
        cells.append(cell(kind, x, fine_y, label, step))
        if place == odd_place(axis, halves):
            marks.append(diamond(x, fine_y - 22, step))
        if kind in ("pad", "crop"):
            name = kind if scattering or kind == "pad" else "drop"
            word = text("pp-label pp-word", x, fine_y + 25, name, step=step)
    return [*guides, *fans, *numbers, *cells, *marks, *([word] if word else [])]


def shown_step(axis):
    """The coarse element whose taps are numbered: the first of those with the most links."""
    scattering = axis.operator == TRANSPOSED
    links = [0] * (axis.input_size if scattering else axis.output_size)
    for triple in axis.relation():
        links[triple[0] if scattering else triple[2]] += 1
    return links.index(max(links)) if links else None


def overlap_strip(axis, left, top):
    """Under each output, how many taps reach it: a bar as tall as its share of the kernel, and the number."""
    counts = [0] * axis.output_size
    for _, _, output in axis.relation():
        counts[output] += 1
    skipped = max(axis.low, 0)
    parts = []
    for output, taps in enumerate(counts):
        x, height = left + UNIT * (output + skipped) + UNIT // 2, 28 * taps // axis.kernel_size
        if taps:
            parts.append(f'<rect class="pp-overlap" x="{x - 5}" y="{top + 28 - height}" width="10" height="{height}"/>')
        parts.append(text("pp-label", x, top + 42, taps))
    return parts


def bracket(axis, step, left, y):
    """The window over the padded input, open below."""
    first = fine_places(axis)[0][0]
    start = left + UNIT * (step * axis.stride - first) + 2
    end = start + UNIT * axis.effective_kernel_size - 4
    return f'<path class="pp-tap pp-bracket" d="M{start} {y + 7}V{y}H{end}V{y + 7}"/>'


def axis_name(axis):
    """An id for the figure, from the numbers that make it."""
    kind = "transposed" if axis.operator == TRANSPOSED else "convolution"
    numbers = (axis.input_size, axis.kernel_size, axis.stride, axis.dilation, axis.output_size, axis.low, axis.high)
    flipped = "-flipped" if axis.kernel_flipped else ""
    return f"pp-{kind}-{'_'.join(map(str, numbers))}{flipped}"


def axis_figure(axis, name=None, halves=True):
    """One layer along one axis: input above, output below, a link for every multiplication it does.

    `name` prefixes the figure's ids; give one where the same axis is drawn twice on a page.
    """
    scattering = axis.operator == TRANSPOSED
    step = shown_step(axis)
    fine_y, coarse_y, height = (150, 36, 224) if scattering else (58, 172, 192)
    input_y, output_y = (coarse_y, fine_y) if scattering else (fine_y, coarse_y)
    parts = [
        text("pp-label", 0, input_y + 4, "input", "start"),
        text("pp-label", 0, output_y + 4, "output", "start"),
        *axis_rows(axis, GUTTER, fine_y, coarse_y, step, halves),
    ]
    if scattering:
        parts += [text("pp-label", 0, 218, "overlap", "start"), *overlap_strip(axis, GUTTER, 176)]
    elif step is not None:
        parts.append(bracket(axis, step, GUTTER, 24))
    title = f"{axis.operator.capitalize()}, {axis.input_size} → {axis.output_size}"
    return svg(name or axis_name(axis), title, axis_sentence(axis, halves), axis_width(axis), height, parts)


def axis_width(axis):
    """Natural width of the figure of this axis."""
    return GUTTER + UNIT * len(fine_places(axis)) + 4


def static_figure(axis, name=None, halves=True):
    """The figure of one axis with its sentence beneath, ready for a page."""
    return frame(axis_figure(axis, name, halves), axis_width(axis), axis_sentence(axis, halves))
