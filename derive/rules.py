"""What the frameworks' rows have in common: the meanings of *same* by letter, and one row per way to ask for a mode."""

import ast
import re
from dataclasses import dataclass, replace
from functools import lru_cache

from derive.api import predict
from derive.framework import Refusal, at, axis_names, names_in, value_of
from derive.geometry import TRANSPOSED, Geometry


@dataclass(frozen=True)
class Rule:
    """One meaning of *same* for a transposed convolution: modes with the sizes they are given at."""

    letter: str
    title: str
    sentence: str
    pairs: tuple


RULES = (
    Rule(
        "A",
        "the transpose of same at i·s, odd crop at the end",
        "The same convolution whose input has i·s elements, transposed; an odd crop is cut at the end, and a kernel "
        "shorter than the stride leaves zeros at the end.",
        (("same_upper", "largest"),),
    ),
    Rule(
        "A′",
        "the transpose of same at i·s, odd crop at the start",
        "As A with the sides exchanged: the same size, and for every odd crop values shifted by one.",
        (("same_lower", "largest"),),
    ),
    Rule(
        "B",
        "at most i·s, never extended",
        "As A or A′ where the kernel is at least as long as the stride; where it is shorter nothing is appended, and "
        "the result stays shorter than i·s. output_padding takes part in the split.",
        (("same_unextended_upper", ""), ("same_unextended_lower", "")),
    ),
    Rule(
        "C",
        "i·s, split whatever the sign",
        "As A or A′ where the kernel is at least as long as the stride; where it is shorter, the zeros that are "
        "missing go to both sides.",
        (("same_unclamped_upper", ""), ("same_unclamped_lower", "")),
    ),
    Rule(
        "D",
        "nothing is cropped",
        "The word changes nothing: all of the full result is returned, as for valid.",
        (("valid", "smallest"), ("valid", "chosen")),
    ),
    Rule(
        "E",
        "i·s, blind to dilation",
        "The crop is half of k − s however far the kernel is dilated, rounded toward zero.",
        (("same_undilated", ""),),
    ),
    Rule(
        "F",
        "the transpose of same at (i − 1)s + 1",
        "The same convolution at the smallest of the s sizes it maps to i, transposed.",
        (
            ("same_upper", "smallest"),
            ("same_lower", "smallest"),
            ("same_fixed_upper", "smallest"),
            ("same_fixed_lower", "smallest"),
        ),
    ),
    Rule(
        "G",
        "the pads of the input as crops",
        "What a same convolution of the input would pad is cropped.",
        (("same_pads_as_crops", ""),),
    ),
    Rule(
        "H",
        "output_padding and the kernel's parity",
        "With output_padding given, 0 included, the size is (i − 1)s + (k̂ mod 2) + output_padding.",
        (("same_upper", "parity"),),
    ),
    Rule(
        "I",
        "i·s less output_padding",
        "As A, but output_padding makes the result shorter.",
        (("same_upper", "below_largest"), ("same_lower", "below_largest")),
    ),
)


def rule_of(meaning):
    """The lettered rule behind a transposed meaning, or None."""
    return next((rule for rule in RULES if (meaning.mode, meaning.size) in rule.pairs), None)


@lru_cache(maxsize=None)
def words_in(when):
    """The words that a condition asks for, such as `same` in `padding == 'same'`, in lower case and in order."""
    found = {}
    for node in ast.walk(ast.parse(when, mode="eval")):
        if isinstance(node, ast.Compare) and isinstance(node.ops[0], (ast.Eq, ast.In)):
            for constant in ast.walk(node.comparators[0]):
                if isinstance(constant, ast.Constant) and isinstance(constant.value, str):
                    found[constant.value.lower()] = None
    return tuple(found)


@dataclass(frozen=True, eq=False)
class Row:
    """One way to ask a framework for something: layers that mean the same by it, in the newest version.

    `variants` are the ways to run the framework in which it holds, all of them where empty; `slug` is its address.
    """

    framework: object
    layers: tuple
    meaning: object
    variants: tuple
    slug: str

    @property
    def layer(self):
        """The first of its layers."""
        return self.layers[0]

    @property
    def operator(self):
        """What the layer is under this meaning."""
        return self.meaning.operator or self.layer.operator

    @property
    def words(self):
        """What the caller writes to ask for it: same, valid, … or nothing where numbers decide."""
        return words_in(self.meaning.when)

    @property
    def asks_for_same(self):
        """Whether the caller asks for it by a word for *same*."""
        return any("same" in word for word in self.words) or self.meaning.mode.startswith("same")

    @property
    def rule(self):
        """The lettered rule of a transposed row that is asked for by *same*, or None."""
        known = self.operator == TRANSPOSED and self.asks_for_same and not self.meaning.size_only
        return rule_of(self.meaning) if known else None


@lru_cache(maxsize=None)
def rows(framework):
    """Every `Row` of a framework, in the order of its declaration."""
    found = {}
    for variant in framework.variants:
        for layer in framework.layers:
            there = at(layer, framework.version, variant)
            for meaning in there.meanings if there else ():
                demands = tuple((refusal.requires, refusal.when) for refusal in there.refusals)
                key = (layer.operator, repr(meaning), demands, repr(dict(layer.bind)), layer.kernel_flipped)
                layers, variants = found.setdefault(key, (meaning, {}, {}))[1:]
                layers[layer.name], variants[variant] = there, None
    made, taken = [], set()
    for meaning, layers, variants in found.values():
        first = next(iter(layers)).rpartition(".")[2].lower()
        parts = [framework.name, first, *(words_in(meaning.when)[:1] or [meaning.mode])]
        for further in (meaning.mode, meaning.size, *variants):
            if "-".join(parts) in taken and further:
                parts.append(further)
        while "-".join(parts) in taken:
            parts.append("again")
        slug = re.sub(r"[^a-z0-9]+", "-", "-".join(parts).lower()).strip("-")
        taken |= {"-".join(parts), slug}
        some = tuple(variants) if len(variants) < len(framework.variants) else ()
        made.append(Row(framework, tuple(layers.values()), meaning, some, slug))
    return tuple(made)


@lru_cache(maxsize=None)
def _demanded(when):
    """The arguments that a condition asks for: {name: word}, and 0 for those it wants given."""
    wanted = {}
    for node in ast.walk(ast.parse(when, mode="eval")):
        if isinstance(node, ast.Compare) and isinstance(node.left, ast.Name):
            kind, side = node.ops[0], node.comparators[0]
            constants = [part.value for part in ast.walk(side) if isinstance(part, ast.Constant)]
            if isinstance(kind, (ast.Eq, ast.In, ast.Is)) and constants:
                wanted.setdefault(node.left.id, constants[0])
            elif isinstance(kind, ast.IsNot) and constants == [None] and "padding" in node.left.id:
                wanted.setdefault(node.left.id, 0)
    return wanted


def answer_of(row, input_size, kernel_size, stride, dilation):
    """What the row's layer does on one axis with these numbers, everything else at its default.

    A `Geometry`, a `Refusal`, or None where the numbers cannot be asked for: a layer without dilation asked for 2, or
    one that needs an output size.
    """
    layer = replace(row.layer, meanings=(replace(row.meaning, when="True"),))
    wanted = {"kernel_size": kernel_size, "stride": stride, "dilation": dilation}
    arguments = {name: value for name, value in _demanded(row.meaning.when).items() if name in layer.parameters}
    for quantity, value in wanted.items():
        if quantity in layer.grid_arguments:
            arguments[layer.grid_arguments[quantity]] = value
        elif value != 1:
            return None
    rank = layer.ranks[0]
    try:
        names = axis_names(layer, layer.per_axis(arguments, rank), (input_size,) * rank)[0]
        if not value_of(row.meaning.when, names):  # declared for other numbers only
            return None
        return predict(layer, arguments, (input_size,) * rank)
    except (NameError, TypeError, IndexError):  # an argument that has no default, such as an output size
        return None


def _axis(answer):
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
    axis, long, plain = (_axis(answer_of(row, 9, *numbers)) for numbers in ((3, 1, 2), (5, 1, 1), (3, 1, 1)))
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
    axes = [_axis(answer) for answer in answers]
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
