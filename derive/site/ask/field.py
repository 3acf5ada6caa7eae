"""The field in which a layer is asked, as it stands in a page: with an example, of which the answer is shown without JavaScript."""

from html import escape

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
    """What a transposed layer does, as an example: the line, both sizes, and what is cropped."""
    sizes_in, sizes_out = ("×".join(map(str, sizes)) for sizes in (answer.input_size, answer.output_size))
    crops = " and ".join(f"{low} at the start and {high} at the end" for low, high in dict.fromkeys(answer.crop))
    return (
        f'<p class="pp-example">{begun}<code>{escape(line, quote=False)}</code> takes {sizes_in} to '
        f"<strong>{sizes_out}</strong>: per axis it crops {crops}.</p>"
    )
