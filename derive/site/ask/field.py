"""The field in which a layer is asked, as it stands in a page: with an example, which is all of it without JavaScript."""

from html import escape


def ask_field(line, size, example, opened=False):
    """`example` is HTML that answers `line` at `size`; `opened` shows the arguments and all parts of the answer."""
    return (
        f'<div class="pp-ask-place">\n<pp-ask data-line="{escape(line)}" data-size="{escape(size)}"'
        f"{' data-open' * opened}>{example}</pp-ask>\n</div>"
    )


def example_in_words(begun, line, answer):
    """What a transposed layer does, as an example: the line, both sizes, and what is cropped."""
    sizes_in, sizes_out = ("×".join(map(str, sizes)) for sizes in (answer.input_size, answer.output_size))
    crops = " and ".join(f"{low} at the start and {high} at the end" for low, high in dict.fromkeys(answer.crop))
    return (
        f'<p class="pp-example">{begun}<code>{escape(line, quote=False)}</code> takes {sizes_in} to '
        f"<strong>{sizes_out}</strong>: per axis it crops {crops}.</p>"
    )
