"""The picture of a layer: its figure with what it says in words, wrapped in the element that docs/assets/picture.js wakes.

What it is worked with is written here as well, disabled, so that nothing on the page moves when it wakes; without
JavaScript it is not shown, and the figure stands as it is.
"""

import json
from math import prod

from derive.runtime.geometry import POOLING
from derive.site.figures.axis import axis_figure, axis_name, axis_sentence, axis_width
from derive.site.figures.marks import PHONE, count
from derive.site.figures.plane import plane_figure, plane_remark, plane_sentence
from derive.site.figures.scale import coarse_size
from derive.site.figures.strip import axis_remark

REACH = ' tabindex="0" role="group" aria-label="Figure; scrolls sideways"'
FIELDS = ("operator", "input_size", "kernel_size", "stride", "dilation", "output_size", "low", "high")


def axes_data(axes, halves=True):
    """The axes as picture.js takes them: JSON, in an attribute."""
    plain = [
        {field: getattr(axis, field) for field in FIELDS}
        | ({"kernel_flipped": True} if axis.kernel_flipped else {})
        | ({} if halves else {"halves": False})
        for axis in axes
    ]
    return json.dumps(plain, separators=(",", ":"))


def player(name, steps):
    """Play, step and scrub."""
    last = max(steps - 1, 0)
    return (
        '<div class="pp-player" data-search-exclude="" role="group" aria-label="Steps">'
        '<button class="pp-button" type="button" data-do="back" aria-label="Step back">←</button>'
        '<button class="pp-button" type="button" data-do="play">Play</button>'
        '<button class="pp-button" type="button" data-do="forward" aria-label="Step forward">→</button>'
        f'<input type="range" aria-label="Step" id="{name}-step" min="0" max="{last}" value="{last}">'
        f'<output for="{name}-step">' + count(steps, "step") + '</output></div>\n<p class="pp-said"></p>'
    )


def take(axes):
    """The mirror image, and ways to take the picture along."""
    mirrored = len(axes) == 1 and axes[0].operator != POOLING
    mirror = '<button type="button" data-do="mirror" aria-pressed="false">Mirror</button>' if mirrored else ""
    return (
        f'<div class="pp-take" data-search-exclude="" role="group" aria-label="This picture">{mirror}'
        '<button type="button" data-do="svg">Copy as SVG</button>'
        '<button type="button" data-do="png">Download PNG</button>'
        '<button type="button" data-do="link">Copy link</button></div>'
    )


def asleep(markup):
    """The same, out of use until the script wakes it."""
    return markup.replace("<button ", "<button disabled ").replace("<input ", "<input disabled ")


def picture(axes, name=None, halves=True):
    """`<pp-picture>` around the figure of one axis or of two, ready for a page.

    Needs the scripts of docs/assets/picture and docs/assets/picture.js; without them the figure remains.
    """
    if len(axes) not in (1, 2):
        raise ValueError(f"a picture has one axis or two; got {len(axes)}: pass the last two")
    name = name or "-".join([axis_name(axis) for axis in axes])
    if len(axes) == 1:
        drawing, wide = axis_figure(axes[0], name, halves), axis_width(axes[0]) > PHONE
        sentence, remark = axis_sentence(axes[0], halves), axis_remark(axes[0])
    else:
        drawing, wide = plane_figure(axes, name, halves), True
        sentence, remark = plane_sentence(axes, halves), plane_remark(axes)
    steps = prod(map(coarse_size, axes))
    return "\n".join(
        [
            f"<pp-picture data-axes='{axes_data(axes, halves)}'>",
            f'<figure class="pp-figure">\n<div class="pp-scroll"{REACH if wide else ""}>\n{drawing}\n</div>',
            asleep(player(name, steps)),
            f'<figcaption>{sentence}</figcaption>\n</figure>\n<p class="pp-remark">{remark}</p>',
            asleep(take(axes)),
            "</pp-picture>",
        ]
    )
