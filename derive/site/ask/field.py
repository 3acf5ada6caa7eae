"""The field in which a layer is asked, as it stands in a page: with an example, of which the answer is shown without JavaScript."""

from html import escape

from derive.runtime.api import evaluate
from derive.runtime.errors import LayerError
from derive.runtime.geometry import CONVOLUTION, POOLING, RESIZING, TRANSPOSED

FORM = """\
<form class="pp-ask-form">
<div class="pp-ask-box pp-ask-text"><label for="{name}-line">A layer, as you write it</label>
<textarea id="{name}-line" rows="1" spellcheck="false" autocomplete="off" autocapitalize="off">{line}</textarea></div>
<div class="pp-ask-box pp-ask-size"><label for="{name}-size">Input size</label>
<input id="{name}-size" spellcheck="false" autocomplete="off" value="{size}"></div>
<details class="pp-ask-part pp-ask-choose"><summary>Choose framework and layer</summary><div></div></details>
</form>
<div class="pp-ask-answer">{example}</div>
<p class="pp-unseen" aria-live="polite"></p>
"""


def ask_field(line, size, example, opened=False, name="pp-ask"):
    """`example` is HTML that answers `line` at `size`; `opened` shows the arguments and all parts of the answer."""
    form = FORM.format(name=name, line=escape(line, quote=False), size=escape(size), example=example)
    return f'<div class="pp-ask-place">\n<pp-ask{" data-open" * opened}>\n{form}</pp-ask>\n</div>'


def example_in_words(begun, line, answer):
    """What a layer does, as an example: the line, both sizes, and what is cropped or padded."""
    sizes_in, sizes_out = (
        "×".join(str(axis.input_size if first else axis.output_size) for axis in answer.axes) for first in (1, 0)
    )
    told = f"{begun}<code>{escape(line, quote=False)}</code> takes {sizes_in} to <strong>{sizes_out}</strong>"
    sides = dict.fromkeys((axis.low, axis.high) for axis in answer.axes)
    if answer.operator == RESIZING:
        return f'<p class="pp-example">{told}.</p>'
    verb = "crops" if answer.operator == TRANSPOSED else "pads"
    said = " and ".join(f"{low} at the start and {high} at the end" for low, high in sides).replace("-", "−")
    return f'<p class="pp-example">{told}: {"per axis " if len(answer.axes) > 1 else ""}it {verb} {said}.</p>'


def preset(framework):
    """(line, answer) of the layer that the field of a framework's page begins with; None where nothing plain answers.

    A transposed convolution of two axes where there is one, with *same* where that is a word of it.
    """
    known = [layer for layer in framework.layers if layer.operator in ORDER and "kernel_size" in layer.grid_arguments]
    for layer in sorted(known, key=lambda layer: (ORDER.index(layer.operator), 2 not in layer.dimensions)):
        rank = 2 if 2 in layer.dimensions else layer.dimensions[0]
        for words in (SAME, {}):
            given = _given(layer, rank, words)
            try:
                answer = evaluate(layer.name, SIZE[:rank], **given)
            except LayerError:
                continue
            written = ", ".join(f"{name}={value!r}" for name, value in given.items())
            return f"{layer.name}({written})", answer
    return None


ORDER = (TRANSPOSED, CONVOLUTION, POOLING)
SIZE = (12, 16, 20)
SAME = {"same", "same_upper"}


def _given(layer, rank, words):
    """Kernel 3, stride 2, and a word for the padding where one of these is taken."""
    numbers = {"kernel_size": 3, "stride": 2}
    given = {layer.grid_arguments[key]: value for key, value in numbers.items() if key in layer.grid_arguments}
    given = {
        name: (value,) * rank if name in layer.tuples or (name in layer.single and rank > 1) else value
        for name, value in given.items()
    }
    for name in layer.spatial:
        fitting = [kind for kind in layer.kinds(name) if isinstance(kind, str) and kind.lower() in words]
        if fitting:
            given[name] = fitting[0]
    return given
