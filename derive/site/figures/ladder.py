"""The ladder: `i` elements below, `N` above; down goes a convolution, up its transpose, along the same links."""

from derive.site.figures.axis import Look, axis_rows, shown_step
from derive.site.figures.marks import svg, text
from derive.site.figures.scale import Scale, extent


def ladder_sentence(down, up):
    """What the ladder shows, in words."""
    return (
        f"Read downwards, a convolution takes {down.input_size} elements to {down.output_size}; read upwards along "
        f"the same {len(down.relation())} links, the transposed convolution takes {up.input_size} to "
        f"{up.output_size}. What one pads the other crops: {up.low} low and {up.high} high."
    )


def ladder(down, up, name="pp-ladder", autoplay=False):
    """Two panels with the same links: the convolution `down` and its transpose `up`, ready for the home page.

    figures.js adds the buttons; `autoplay` lets it play once when it comes into view, unless less motion is asked for.
    """
    if {(output, weight, place) for place, weight, output in down.relation()} != up.relation():
        raise ValueError(f"{up} is not the transpose of {down}: draw each with axis_figure instead")
    panels = "\n".join(
        (panel(down, f"{name}-down", "Convolution", "↓"), panel(up, f"{name}-up", "Transposed convolution", "↑"))
    )
    once = " autoplay" if autoplay else ""
    return (
        f'<div class="pp-live">\n<pp-ladder{once}>\n<figure class="pp-figure pp-ladder">\n'
        f'<div class="pp-panels">\n{panels}\n</div>\n'
        f"<figcaption>{ladder_sentence(down, up)}</figcaption>\n</figure>\n</pp-ladder>\n</div>"
    )


def panel(axis, name, heading, arrow):
    """One reading of the ladder, the fine row above whichever way it runs."""
    scale = Scale(4, (extent(axis),))
    words = f'{heading} <tspan class="pp-arrow">{arrow}</tspan> {axis.input_size} → {axis.output_size}'
    parts = [
        text("pp-label pp-heading", 6, 14, words, "start", 14),
        *axis_rows(axis, scale, 62, 176, Look(shown_step(axis))),
    ]
    title = f"{heading}, {axis.input_size} → {axis.output_size}"
    side, where = ("pads", "the input") if arrow == "↓" else ("crops", "the full result")
    description = f"{side} {axis.low} low and {axis.high} high of {where}, {len(axis.relation())} links"
    return svg(name, title, description, scale.width + 8, 194, parts, scale=2)
