"""The meanings of *same* for a transposed convolution, side by side on two small examples."""

from derive.site import figures
from derive.site.pages import markup
from derive.site.pages.compare.common import anchor
from derive.site.pages.layers import size_of
from derive.site.pages.markup import inline, prose


def meanings_page(rules, found, modes, size_choices, examples):
    """`found` is {letter: rows}, and `examples` {letter: (axes that show it)}."""
    body = [
        f"# {spelled(len(rules))} meanings of *same*",
        "What frameworks return for a transposed convolution with padding *same*. Each rule is drawn on the same two "
        "layers: a dilated kernel, and a kernel shorter than the stride; output_padding is 0 where there is one. The "
        "[matrix](index.md) has the releases, and every way to ask.",
        *_former(rules, found),
    ]
    body.append(_overview(rules, found, examples))
    for rule in rules:
        body.append(_rule(rule, found[rule.letter], modes, size_choices, examples[rule.letter]))
    body.append("[The matrix](index.md) · [Where they disagree](disagreements.md) · [All modes](../modes/index.md)")
    return markup.page(
        f"{spelled(len(rules))} meanings of same",
        "Every meaning of same for a transposed convolution that is known here, drawn and attributed.",
        "\n\n".join(body),
        order=1,
        origin="derive/same",
    )


NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve")


def spelled(number):
    """A small number as a word that begins a heading."""
    return NUMBERS[number] if number < len(NUMBERS) else str(number)


def _former(rules, found):
    """Which rules no row stands for."""
    letters = [rule.letter for rule in rules if not found[rule.letter]]
    if letters:
        yield f"No current release that is measured or read here has rule {markup.conjunction(letters, 'or')}."


def _overview(rules, found, examples):
    """All rules on both examples, and who has them."""
    rows = []
    for rule in rules:
        titles = sorted({row.framework.title for row in found[rule.letter]}, key=str.lower)
        rows.append(
            (
                f"[**{rule.letter}**](#{anchor(rule)})",
                rule.title,
                *map(_numbers, examples[rule.letter], examples[rules[0].letter]),
                ", ".join(titles) or "–",
            )
        )
    first, second = examples[rules[0].letter]
    head = ("rule", "in words", *(_example(axis) for axis in (first, second)), "who")
    return markup.table(head, rows)


def _example(axis):
    dilation = f", dilation {axis.dilation}" if axis.dilation > 1 else ""
    return f"{axis.input_size} inputs, kernel {axis.kernel_size}, stride {axis.stride}{dilation}"


def _numbers(axis, head):
    """What is given back; with the dilation, where it is drawn with another than the head of the column says."""
    numbers = f"{axis.output_size}, crop {axis.low} and {axis.high}".replace("-", "−")
    return numbers if axis.dilation == head.dilation else f"{numbers} with dilation {axis.dilation}"


def _rule(rule, rows, modes, size_choices, axes):
    shown = {}
    for name, size in rule.pairs:
        mode = modes[name]
        length, _ = size_of(mode, size_choices.get(size))
        shown.setdefault(inline(length), []).append(f"[`{name}`](../modes/{name}.md#transposed)")
    sizes = "; ".join(f"output size {length}: {', '.join(dict.fromkeys(links))}" for length, links in shown.items())
    drawn = [
        figures.static_figure(axis, f"pp-{anchor(rule)}-{place}", halves=rule.letter not in "EG")
        for place, axis in enumerate(axes)
    ]
    return "\n\n".join(
        (
            f'## {rule.letter}: {rule.title} {{ #{anchor(rule)} data-toc-label="{rule.letter}: {rule.title}" }}',
            prose(rule.sentence),
            sizes,
            drawn[0],
            f"<details markdown><summary>On a kernel shorter than the stride</summary>\n\n{drawn[1]}\n\n</details>",
            f"[Who has it](index.md#{anchor(rule)}), and every way to ask."
            if rows
            else "No current release that is measured or read here does this.",
        )
    )
