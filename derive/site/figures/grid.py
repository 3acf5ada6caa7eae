"""Two axes at once: a small transposed convolution with its numbers, the cropped row and column struck out."""

from derive.runtime.geometry import TRANSPOSED
from derive.site.figures.axis import odd_place
from derive.site.figures.marks import UNIT, cell, diamond, frame, svg, text


def full_result(inputs, kernel, axis):
    """Each input times the kernel, added where its taps land: L × L numbers."""
    result = [[0] * axis.full_length for _ in range(axis.full_length)]
    for row, line in enumerate(inputs):
        for column, value in enumerate(line):
            for down, weights in enumerate(kernel):
                for across, weight in enumerate(weights):
                    result[row * axis.stride + down * axis.dilation][column * axis.stride + across * axis.dilation] += (
                        value * weight
                    )
    return result


def grid_sentence(axis):
    """What the figure shows, in one sentence."""
    i, k, full, kept = axis.input_size, axis.kernel_size, axis.full_length, axis.output_size
    odd = odd_place(axis)
    end = "" if odd is None else f"; the odd crop is {'low' if axis.low > axis.high else 'high'}"
    return (
        f"{i}×{i} inputs and a {k}×{k} kernel with stride {axis.stride} give {full}×{full}; keeping {kept}×{kept} "
        f"crops {axis.low} low and {axis.high} high on each axis{end}."
    )


def grid_figure(inputs, kernel, axis, name="pp-grid"):
    """Input, kernel and full result of a transposed convolution whose two axes are both `axis`, crops not negative."""
    square = {
        (axis.input_size, len(inputs)),
        *((axis.input_size, len(line)) for line in inputs),
        (axis.kernel_size, len(kernel)),
        *((axis.kernel_size, len(line)) for line in kernel),
    }
    if axis.operator != TRANSPOSED or min(axis.low, axis.high) < 0 or any(want != got for want, got in square):
        raise ValueError(f"grid_figure needs a transposed convolution that crops, and squares of its sizes; got {axis}")
    result = full_result(inputs, kernel, axis)
    kept = range(axis.low, axis.low + axis.output_size)
    centre, parts, left = 46 + UNIT * axis.full_length // 2, [], 4
    for values, kind, sign in ((inputs, "in", "∗"), (kernel, "weight", "="), (result, "out", "")):
        size = len(values)
        top = centre - UNIT * size // 2
        heading = {"in": "input", "weight": "kernel", "out": "full result"}[kind]
        parts.append(text("pp-label", left + UNIT * size // 2, 14, heading))
        for row, line in enumerate(values):
            for column, value in enumerate(line):
                cropped = kind == "out" and not (row in kept and column in kept)
                parts.append(
                    cell(
                        "crop" if cropped else kind,
                        left + UNIT * column + UNIT // 2,
                        top + UNIT * row + UNIT // 2,
                        value,
                    )
                )
        if sign:
            parts.append(text("pp-label pp-sign", left + UNIT * size + 16, centre + 6, sign, size=18))
            left += UNIT * size + 32 + (12 if sign == "=" else 0)
    odd, end, top = odd_place(axis), left + UNIT * axis.full_length, centre - UNIT * axis.full_length // 2
    if odd is not None:
        parts.append(diamond(left + UNIT * odd + UNIT // 2, top - 10))
        parts.append(diamond(left - 10, top + UNIT * odd + UNIT // 2))
    if axis.low or axis.high:
        across = UNIT * (axis.full_length - 1 if axis.high else 0) + UNIT // 2
        parts.append(text("pp-label pp-word", left + across, centre + UNIT * axis.full_length // 2 + 13, "crop"))
    width, height = end + 6, centre + UNIT * axis.full_length // 2 + 20
    full, size, sentence = axis.full_length, axis.output_size, grid_sentence(axis)
    drawing = svg(name, f"Full result {full}×{full}, kept {size}×{size}", sentence, width, height, parts)
    return frame(drawing, width, sentence)
