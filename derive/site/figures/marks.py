"""The marks every figure is made of. One element is one cell, of the same size in every picture.

Lengths are in SVG units, which are CSS pixels at natural size, and all are integers: the same drawing is written in
JavaScript, and the two must agree to the byte. Colour is left to the classes; what a mark means is also in its shape.
"""

UNIT = 28  # from the centre of one element to the next
HALF = 12  # from the centre of a cell to its edge
SMALLEST_TEXT = 12
LEGIBLE_TEXT = 11
PHONE = 340  # a wider figure may have to scroll inside its own frame

DASHES = {"pad": ' stroke-dasharray="4 3"', "zero": ' stroke-dasharray="0 4" stroke-linecap="round"'}


def moment(step):
    """The step at which a mark appears, where the figure is played; a mark without one is always there."""
    return f' data-step="{step}"' if step != "" else ""


def text(classes, x, y, words, anchor="middle", size=SMALLEST_TEXT, step=""):
    """Words with their baseline at `y`."""
    return (
        f'<text class="{classes}"{moment(step)} x="{x}" y="{y}" font-size="{size}" text-anchor="{anchor}">'
        f"{words}</text>"
    )


def cell(kind, x, y, label="", step="", idle=False, of=""):
    """One element, centred on (x, y): `in`, `out`, `pad`, `crop` (struck through), `zero`, or `none`, not made yet.

    An idle one is met by no tap, and hollow. `of` names the element, as in `fine="3"`.
    """
    left, top = x - HALF, y - HALF
    strike = f'<path class="pp-crop" d="M{left} {y + HALF}L{x + HALF} {top}"/>' if kind == "crop" else ""
    state = " pp-idle" if idle else ""
    words = text(f"pp-index pp-on-{kind}{state}", x, y + 4, label) if label != "" else ""
    named = f" data-{of}" if of else ""
    return (
        f'<g class="pp-cell"{moment(step)}{named}><rect class="pp-{kind}{state}" x="{left}" y="{top}" width="24" '
        f'height="24" rx="4"{DASHES.get(kind, "")}/>{strike}{words}</g>'
    )


def link(x, y, to_x, to_y, triple=None, hot=False):
    """One tap, from the input at (x, y) to the output. Without its triple it is a tap that meets no element."""
    middle, lit = (y + to_y) // 2, " pp-hot" if hot else ""
    curve = f'd="M{x} {y}C{x} {middle} {to_x} {middle} {to_x} {to_y}"'
    if triple is None:
        return f'<path class="pp-tap pp-lost{lit}" stroke-dasharray="2 4" {curve}/>'
    numbers = f'data-input="{triple[0]}" data-weight="{triple[1]}" data-output="{triple[2]}"'
    return f'<path class="pp-tap{lit}" {numbers} {curve}/>'


def diamond(x, y, step=""):
    """The odd element's mark, centred on (x, y)."""
    return (
        f'<path class="pp-odd"{moment(step)} d="M{x} {y - 6}L{x + 6} {y}L{x} {y + 6}L{x - 6} {y}Z">'
        "<title>odd</title></path>"
    )


def svg(name, title, description, width, height, parts, scale=1):
    """The parts in a frame that shrinks until its text would be too small, and grows to `scale` times its size."""
    least = width * LEGIBLE_TEXT // SMALLEST_TEXT
    return "\n".join(
        [
            f'<svg class="pp-svg" data-search-exclude="" viewBox="0 0 {width} {height}" role="img" '
            f'aria-labelledby="{name}-title {name}-desc" '
            f'style="width:100%;min-width:{least}px;max-width:{width * scale}px">',
            f'<title id="{name}-title">{title}</title>',
            f'<desc id="{name}-desc">{description}</desc>',
            *parts,
            "</svg>",
        ]
    )


def gap(x, top, bottom):
    """Two slanted strokes across a break of the axis, its left edge at `x`."""
    return "".join(
        f'<path class="pp-break" d="M{at - 6} {bottom}L{at + 6} {top}"/>' for at in (x + UNIT - 4, x + UNIT + 4)
    )


def frame(drawing, width, sentence):
    """The drawing over its sentence, ready for a page; one that may be wider than a phone scrolls in its own frame."""
    reach = ' tabindex="0" role="group" aria-label="Figure; scrolls sideways"' if width > PHONE else ""
    return (
        f'<figure class="pp-figure">\n<div class="pp-scroll"{reach}>\n{drawing}\n</div>\n'
        f"<figcaption>{sentence}</figcaption>\n</figure>"
    )


def count(number, noun):
    """`1 input`, `2 inputs`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def sides_in_words(verb, contrary, noun, low, high):
    """`cropping 0 low and 1 high`; a negative side does the contrary, to that many of the noun."""
    if low >= 0 and high >= 0:
        return f"{verb} {low} low and {high} high"
    return " and ".join(
        f"{verb} {side} {name}" if side >= 0 else f"{contrary} {count(-side, noun)} {name}"
        for side, name in ((low, "low"), (high, "high"))
    )


def styled(drawings, rules):
    """Drawings of one figure, the first with the style rules of all: HTML has no place for them beside."""
    first, *rest = drawings
    return [first.replace(">", f"><style>{rules}</style>", 1), *rest]
