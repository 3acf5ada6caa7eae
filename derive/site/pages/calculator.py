"""The page on which any layer is asked: the field with everything open."""

from derive.site.ask.field import ask_field, example_in_words
from derive.site.pages import markup
from derive.site.pages.markup import paragraph

ALSO = "derive evaluate"


def calculator_page(line, answer, frameworks):
    """`line` is the example that stands in the field, and `answer` its geometry."""
    size = "×".join(map(str, answer.input_size))
    body = [
        "# Calculator",
        paragraph(
            "pp-lead",
            f"Paste a layer of any of {len(frameworks)} frameworks, or choose one, and give an input size. Nothing leaves "
            "this page.",
        ),
        ask_field(line, size, example_in_words("", line, answer), opened=True),
        "## Without this page { #without }",
        f'`{ALSO} "{line}" --input-size {size}` prints the same, and reads more: older releases, files, other '
        "languages. Every formula stands [as code to paste](code.md), and with its proof on the page of its "
        "[mode](modes/index.md).",
        "What is computed here is printed from the same declarations and formulas as the Python package; sizes and "
        "arguments may be at most 33,554,432, so that no number in between exceeds what a browser counts exactly.",
    ]
    return markup.page(
        "Calculator",
        "Sizes, crops and pads of any layer of any framework here, with its picture and formula, as you type.",
        "\n\n".join(body),
        origin="derive/site/pages/calculator.py",
        hide=("navigation", "toc"),
    )
