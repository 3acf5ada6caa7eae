"""Crop and pad are mirror images: one transposed layer, drawn as a scatter that is cropped and as a window that slides.

The window slides by one over the zero-stuffed input, where input `j` stands at `j·s`; a crop `c` of the result is a
pad `k̂ - 1 - c` of that input, and weight `t` sits at tap `k - 1 - t`.
"""

from derive.runtime.geometry import TRANSPOSED
from derive.site.figures.axis import Look, axis_rows, fine_places, odd_place, shown_step
from derive.site.figures.marks import HALF, UNIT, cell, diamond, frame, link, sides_in_words, svg, text
from derive.site.figures.scale import Scale, extent

GUTTER = 64
INPUT_Y, OUTPUT_Y, STUFFED_Y = 24, 132, 254


def mirror_pads(axis):
    """`(low, high)` pads of the zero-stuffed input that leave what the crops leave."""
    reach = axis.effective_kernel_size - 1
    return reach - axis.low, reach - axis.high


def mirror_sentence(axis):
    """What the figure shows, in one sentence."""
    low, high = mirror_pads(axis)
    odd = odd_place(axis)
    sides = ("beginning", "end") if axis.low > axis.high else ("end", "beginning")
    end = "" if odd is None else f"; the odd element is at the {sides[0]} as a crop and at the {sides[1]} as a pad"
    cropping = sides_in_words("cropping", "appending", "zero", axis.low, axis.high)
    padding = sides_in_words("padding", "dropping", "element", low, high)
    return f"{cropping[0].upper()}{cropping[1:]} of the full result is {padding} of the zero-stuffed input{end}."


def mirror_figure(axis, name="pp-mirror"):
    """The layer read from above (scatter, then crop) and from below (stuff, pad, then slide), on one scale."""
    if axis.operator != TRANSPOSED:
        raise ValueError(f"mirror_figure draws a transposed convolution; {axis} is a convolution: pass its adjoint()")
    pad_low, pad_high = mirror_pads(axis)
    stuffed = (axis.input_size - 1) * axis.stride + 1
    shown = range(min(0, -pad_low), max(stuffed, stuffed + pad_high))
    used = range(-pad_low, stuffed + pad_high)
    scatter = fine_places(axis)
    # The stuffed input stands at its windows' centres, half a window to the right of the full result's places.
    shift = UNIT * (axis.effective_kernel_size - 1) // 2
    start = min(UNIT * scatter[0][0], UNIT * shown.start + shift)
    end = max(UNIT * (scatter[-1][0] + 1), UNIT * shown.stop + shift)
    left = GUTTER - start

    def x_of(place):
        return left + UNIT * place + UNIT // 2

    triples = sorted(axis.relation())
    outputs = [output for _, _, output in triples]
    shown_output = max(sorted(outputs), key=outputs.count, default=None)
    fans, numbers, cells = {output: [] for output in range(axis.output_size)}, [], []
    for source, weight, output in triples:
        x, to = x_of(source * axis.stride) + shift, x_of(output + axis.low)
        fans[output].append(link(x, STUFFED_Y - HALF, to, OUTPUT_Y + HALF, (source, weight, output)))
        if output == shown_output:
            numbers.append(text("pp-label pp-number", (x + to) // 2, (STUFFED_Y + OUTPUT_Y) // 2 + 4, weight))
    links = [
        f'<g class="pp-fan{" pp-shown" if output == shown_output else ""}">{"".join(fan)}</g>'
        for output, fan in fans.items()
        if fan
    ]
    marks = []
    if shown_output is not None:
        from_x = x_of(shown_output + axis.low) - UNIT * axis.effective_kernel_size // 2 + 2
        to_x, y = from_x + UNIT * axis.effective_kernel_size - 4, STUFFED_Y + 24
        marks.append(f'<path class="pp-tap pp-bracket" d="M{from_x} {y - 7}V{y}H{to_x}V{y - 7}"/>')
    for place in shown:
        real = place in range(stuffed) and place % axis.stride == 0
        kind = "crop" if place not in used else "in" if real else "zero" if place in range(stuffed) else "pad"
        cells.append(
            cell(
                kind,
                x_of(place) + shift,
                STUFFED_Y,
                place // axis.stride if kind == "in" else "" if kind == "crop" else 0,
            )
        )
    if odd_place(axis) is not None:
        outermost = used.start if pad_low > pad_high else used.stop - 1
        marks.append(diamond(x_of(outermost) + shift, STUFFED_Y - 22))
    if min(pad_low, pad_high) >= 0 and max(pad_low, pad_high) > 0:
        outermost = used.stop - 1 if pad_high > pad_low else used.start
        marks.append(text("pp-label pp-word", x_of(outermost) + shift, STUFFED_Y + 25, "pad"))
    names = [("input", INPUT_Y + 4), ("output", OUTPUT_Y + 4), ("stuffed", STUFFED_Y - 3), ("input", STUFFED_Y + 11)]
    parts = [
        *(text("pp-label", 0, y, words, "start") for words, y in names),
        *axis_rows(
            axis, Scale(left + UNIT * scatter[0][0], (extent(axis),)), OUTPUT_Y, INPUT_Y, Look(shown_step(axis))
        ),
        *links,
        *numbers,
        *cells,
        *marks,
    ]
    width = GUTTER + end - start + 4
    sentence = mirror_sentence(axis)
    drawing = svg(name, "Crop and pad are mirror images", sentence, width, STUFFED_Y + 34, parts)
    return frame(drawing, width, sentence)
