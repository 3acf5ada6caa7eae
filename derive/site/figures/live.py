"""A figure under the reader's hand: the static one, wrapped in the element that docs/assets/figures.js brings alive.

The sliders and the numbers are written here as well, disabled, so that nothing on the page moves when they wake.
"""

from derive.runtime.geometry import TRANSPOSED
from derive.site.figures.axis import axis_name
from derive.site.figures.picture import asleep, picture

SLIDERS = {
    "input_size": (1, 8),
    "kernel_size": (1, 7),
    "stride": (1, 4),
    "dilation": (1, 3),
    "output_padding": (0, 3),
    "pad_low": (0, 6),
    "pad_high": (0, 6),
    "asked_pad_high": (0, 6),
}


def sliders_for(numbers, name):
    """One labelled slider per number, in the order given."""
    controls = []
    for key, value in numbers.items():
        (least, most), label = SLIDERS[key], f"{name}-{key.replace('_', '-')}"
        controls.append(
            f'<div class="pp-control"><label for="{label}">{key.replace("_", " ")}</label>'
            f'<input id="{label}" name="{key}" type="range" min="{least}" max="{max(most, value)}" value="{value}">'
            f'<output for="{label}">{value}</output></div>'
        )
    return "\n".join(controls)


def results_of(axis):
    """The numbers of one axis: its output size and its two sides."""
    side = "crop" if axis.operator == TRANSPOSED else "pad"
    rows = {"output size": axis.output_size, f"{side} low": axis.low, f"{side} high": axis.high}
    return "\n".join(
        f"<div><dt>{label}</dt><dd>{str(value).replace('-', '−')}</dd></div>" for label, value in rows.items()
    )


def live_figure(axis, mode, size=None, output_padding=None, name=None, fixed=(), halves=True, **parameters):
    """`<pp-figure>` around the static figure: sliders for the sizes, under the formulas of `mode`.

    `size` names the rule that chooses a transposed layer's size; a number given beyond the four sizes, `parameters`
    of the mode among them, gets a slider, and one named in `fixed` none. `halves=False` says that the two sides are not the halves of one total.
    Needs docs/generated/formulas.js, then docs/assets/figures.js; without them the picture remains.
    """
    name = name or axis_name(axis)
    numbers = {
        "input_size": axis.input_size,
        "kernel_size": axis.kernel_size,
        "stride": axis.stride,
        "dilation": axis.dilation,
        "output_padding": output_padding,
        **parameters,
    }
    numbers = {key: value for key, value in numbers.items() if value is not None}
    attributes = {
        "operator": axis.operator,
        "mode": mode,
        **({"size": size} if size else {}),
        **{key.replace("_", "-"): value for key, value in numbers.items()},
        **({"flipped": "yes"} if axis.kernel_flipped else {}),
        **({"fixed": " ".join(fixed)} if fixed else {}),
        **({} if halves else {"unsplit": "yes"}),
    }
    written = " ".join(f'{key}="{value}"' for key, value in attributes.items())
    sliders = asleep(sliders_for({key: value for key, value in numbers.items() if key not in fixed}, name))
    return "\n".join(
        [
            f'<div class="pp-live">\n<pp-figure {written}>',
            f'<div class="pp-controls" role="group" aria-label="Sizes">\n{sliders}\n</div>',
            picture((axis,), name, halves),
            f'<dl class="pp-results">\n{results_of(axis)}\n</dl>',
            "</pp-figure>\n</div>",
        ]
    )
