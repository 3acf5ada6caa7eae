"""What the first page and the calculator are given: every number on them from `evaluate`."""

from derive import catalog


def calculator():
    """The page on which any layer is asked."""
    from derive.runtime.api import evaluate
    from derive.site.pages.calculator import calculator_page

    line = "keras.layers.Conv2DTranspose(32, 3, strides=2, padding='same')"
    return calculator_page(line, evaluate(line, (12, 16)), list(catalog.frameworks().values()))


def home(reports, answers, solver):
    """The first page, given what was proved and what the frameworks said."""
    from derive.site.pages.home import home_page

    return home_page(
        catalog.modes()["same_upper"],
        catalog.size_choices()["largest"],
        list(catalog.frameworks().values()),
        _examples(),
        [reports[slug] for slug in catalog.theorems()],
        [found for releases in answers.values() for found in releases.values()],
        solver,
    )


def _examples():
    """The numbers of the first page, each from `evaluate`."""
    from derive.runtime.api import evaluate
    from derive.site.pages.home import Examples

    keras = catalog.frameworks()["keras"]
    layer = "keras.layers.Conv2DTranspose"
    line = "Conv2DTranspose(32, 3, strides=2, padding='same')"
    recipe = "torch.nn.ConvTranspose2d(64, 32, 3, stride=2, padding=1, output_padding=1)"
    strides = tuple(
        (stride, evaluate(layer, (12, 16), kernel_size=3, strides=stride, padding="same")) for stride in (1, 2, 3)
    )
    thread = tuple(evaluate(layer, (2, 2), kernel_size=2, padding=padding) for padding in ("valid", "same"))
    up = evaluate("keras.layers.Conv1DTranspose", 4, kernel_size=3, strides=2, padding="same").axes[0]
    interval = tuple(
        evaluate("keras.layers.Conv1D", size, kernel_size=3, strides=3, padding="same").axes[0] for size in range(3, 8)
    )
    return Examples(
        line=line,
        measured_in=f"{keras.title} {keras.version}",
        answer=evaluate(line, (12, 16)),
        strides=strides,
        thread=thread,
        thread_numbers=(((1, 2), (3, 4)), ((1, 2), (3, 4))),
        down=up.adjoint(),
        up=up,
        interval=(interval, 2, {"largest": ["Keras"], "smallest": []}),
        shifted=(recipe, evaluate(recipe, (12, 16)), evaluate(line, (12, 16))),
        mirrored=_mirrored(catalog.layers()[layer][1]),
        undilated=_refused(layer, (12, 16), kernel_size=3, strides=2, dilation_rate=2, padding="same"),
    )


def _mirrored(layer):
    """(release, variants) of the layer's same whose odd crop is at the start in what came before that release."""
    found = [each for each in layer.meanings if (each.mode, each.size) == ("same_lower", "largest")]
    return (found[0].versions.removeprefix("<"), found[0].variants) if found else ("", ())


def _refused(layer, input_size, **arguments):
    from derive.runtime.api import evaluate
    from derive.runtime.errors import LayerError

    try:
        evaluate(layer, input_size, **arguments)
    except LayerError:
        return True
    return False
