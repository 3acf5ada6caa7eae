"""What a row does with dilation, short kernels and size arguments, asked of its layer and said in a few words."""

import ast
from dataclasses import replace
from functools import cache

from derive.runtime.asking import predict
from derive.runtime.declaration import Refusal
from derive.runtime.expressions import names_in, value_of
from derive.runtime.geometry import TRANSPOSED, Geometry
from derive.runtime.resolution import axis_names


@cache
def demanded(when):
    """The arguments that a condition asks for: {name: word}, and 0 for those it wants given."""
    wanted = {}
    for node in ast.walk(ast.parse(when, mode="eval")):
        if isinstance(node, ast.Compare) and isinstance(node.left, ast.Name):
            kind, side = node.ops[0], node.comparators[0]
            constants = _constants(side)
            if isinstance(kind, (ast.Eq, ast.In, ast.Is)) and constants:
                wanted.setdefault(node.left.id, constants[0])
            elif isinstance(kind, ast.IsNot) and constants == [None] and "padding" in node.left.id:
                wanted.setdefault(node.left.id, 0)
    return wanted


def _constants(side):
    """The values that a side of a comparison spells out, one or several."""
    try:
        value = ast.literal_eval(side)
    except ValueError:
        return []
    return list(value) if isinstance(value, (tuple, list, set)) else [value]


@cache
def _under(row):
    """The row's layer as if it had no other meaning."""
    return replace(row.layer, meanings=(replace(row.meaning, when="True"),))


def answer_of(row, input_size, kernel_size, stride, dilation):
    """What the row's layer does on one axis with these numbers, everything else at its default.

    A `Geometry`, a `Refusal`, or None where the numbers cannot be asked for: a layer without dilation asked for 2, or
    one that needs an output size.
    """
    layer = _under(row)
    wanted = {"kernel_size": kernel_size, "stride": stride, "dilation": dilation}
    arguments = {name: value for name, value in demanded(row.meaning.when).items() if name in layer.parameters}
    for quantity, value in wanted.items():
        if quantity in layer.grid_arguments:
            arguments[layer.grid_arguments[quantity]] = value
        elif value != 1:
            return None
    rank = layer.dimensions[0]
    try:
        names = axis_names(layer, layer.per_axis(arguments, rank), (input_size,) * rank)[0]
        if not value_of(row.meaning.when, names):  # declared for other numbers only
            return None
        return predict(layer, arguments, (input_size,) * rank)
    except (NameError, TypeError, IndexError):  # an argument that has no default, such as an output size
        return None


def _first_axis(answer):
    return answer.axes[0] if isinstance(answer, Geometry) else None


def dilation_words(row):
    """What becomes of dilation."""
    if "dilation" not in row.layer.grid_arguments:
        return "no dilation"
    dilated, strided = answer_of(row, 9, 3, 1, 2), answer_of(row, 9, 3, 2, 2)
    if isinstance(dilated, Refusal):
        return "refused"
    if dilated is None:
        return "–"
    axis, long, plain = (_first_axis(answer_of(row, 9, *numbers)) for numbers in ((3, 1, 2), (5, 1, 1), (3, 1, 1)))
    if axis is None or long is None:
        return "–"
    if axis.dilation == 1:
        return "ignored"
    if (axis.output_size, axis.low) == (long.output_size, long.low):
        return "refused with a stride" if isinstance(strided, Refusal) else "counts"
    return "not seen by the pads" if plain and axis.low == plain.low else "counts otherwise"


def short_kernel_words(row):
    """What becomes of a kernel shorter than the stride."""
    if "stride" not in row.layer.grid_arguments:
        return "no stride"
    if row.meaning.size_only:
        return "not known"
    transposed = row.operator == TRANSPOSED
    sizes = (3,) if transposed else (7, 8)
    answers = [answer_of(row, size, 1, stride, 1) for size in sizes for stride in (3, 4)]
    if None in answers:
        return "–"
    axes = [_first_axis(answer) for answer in answers]
    if None in axes:
        return "refused"
    if not transposed:
        return "skips elements at the start" if any(axis.low < 0 for axis in axes) else "starts at the first element"
    if any(axis.low < 0 for axis in axes):
        return "zeros on both sides"
    if all(axis.output_size == axis.input_size * axis.stride for axis in axes):
        return "zeros at the end, to i·s"
    return "zeros at the end" if any(axis.high < 0 for axis in axes) else "no zeros: shorter than i·s"


SIZE_ARGUMENTS = ("output_padding", "adj", "outpad", "outputPadding", "output_size", "output_shape", "outsize")


def size_arguments(row):
    """{argument that moves the size of a transposed layer: what is demanded of it}, as expressions."""
    if row.operator != TRANSPOSED:
        return {}
    return {
        name: tuple(
            dict.fromkeys(refusal.requires for refusal in row.layer.refusals if name in names_in(refusal.requires))
        )
        for name in row.layer.parameters
        if name in SIZE_ARGUMENTS and name in row.layer.spatial
    }
