"""The sizes that one convolution maps to the same output size, and the one that each rule picks."""

from derive.site.figures.marks import HALF, UNIT, cell, count, frame, svg, text

PITCH = 36
NUMBERS = 44


def interval(axes, output_size):
    """The input sizes, in order, whose convolution gives `output_size`; the axes are convolutions of rising size."""
    sizes = [axis.input_size for axis in axes if axis.output_size == output_size]
    if not sizes or sizes != list(range(sizes[0], sizes[0] + len(sizes))):
        raise ValueError(f"the sizes {sizes} that give {output_size} outputs are not consecutive: pass every size")
    return sizes


def picked(sizes, picks):
    """`{size: (rule, frameworks)}` for the rules `smallest` and `largest`, and for rules given as a size."""
    named = {"smallest": sizes[0], "largest": sizes[-1]}
    return {named.get(rule, rule): (rule if rule in named else "chosen", names) for rule, names in picks.items()}


def sizes_sentence(axes, output_size, picks):
    """What the figure shows, in one sentence."""
    sizes = interval(axes, output_size)
    listed = ", ".join(map(str, sizes[:-1])) + (" and " if len(sizes) > 1 else "") + str(sizes[-1])
    chosen = "; ".join(
        f"{rule} {size}" + (f" ({', '.join(names)})" if names else "")
        for size, (rule, names) in sorted(picked(sizes, picks).items())
    )
    return (
        f"A convolution with kernel {axes[0].kernel_size} and stride {axes[0].stride} gives "
        f"{count(output_size, 'output')} for {listed} {'input' if sizes == [1] else 'inputs'}"
        f"{': ' + chosen if chosen else ''}."
    )


def sizes_figure(axes, output_size, picks, name="pp-sizes"):
    """A row of cells per input size; the rows that give `output_size` are filled, and labelled with who picks them.

    `axes` are convolutions of consecutive input sizes, a little more than the interval, so that its ends can be seen.
    `picks` is `{"smallest": ["OpenCV"], "largest": ["Keras"]}`; a rule may also be given as the size it picks.
    """
    sizes, parts = interval(axes, output_size), []
    labels = picked(sizes, picks)
    right = NUMBERS + UNIT * max(axis.input_size for axis in axes) + 8
    for row, axis in enumerate(axes):
        y = 20 + PITCH * row
        inside = axis.output_size == output_size
        label = "pp-label pp-strong" if inside else "pp-label"
        parts.append(text(label, NUMBERS - 10, y + 4, axis.input_size, "end"))
        for index in range(axis.input_size):
            x = NUMBERS + UNIT * index + UNIT // 2
            parts.append(cell("in", x, y, index) if inside else cell("none", x, y))
        parts.append(text(label, right, y + 4, f"→ {axis.output_size}", "start"))
        if axis.input_size in labels:
            rule, names = labels[axis.input_size]
            parts.append(text("pp-label pp-strong", right + 36, y - 3 if names else y + 4, rule, "start"))
            if names:
                parts.append(text("pp-label", right + 36, y + 12, ", ".join(names), "start"))
    rows = [row for row, axis in enumerate(axes) if axis.output_size == output_size]
    top, bottom = 20 + PITCH * rows[0] - HALF, 20 + PITCH * rows[-1] + HALF
    parts.append(f'<path class="pp-axis pp-span" d="M12 {top}H6V{bottom}H12"/>')
    longest = max((len(words) for rule, names in labels.values() for words in (rule, ", ".join(names))), default=0)
    width = right + 36 + 7 * longest
    title = f"The {count(len(sizes), 'size')} with {count(output_size, 'output')}"
    sentence = sizes_sentence(axes, output_size, picks)
    return frame(svg(name, title, sentence, width, 40 + PITCH * (len(axes) - 1), parts), width, sentence)
