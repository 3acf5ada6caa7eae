"""Calls that ask a framework for a word with given numbers, and everything else at its default; and what each gives."""

from dataclasses import dataclass

from derive.runtime.api import evaluate
from derive.runtime.errors import LayerError
from derive.same.phrases import demanded
from derive.same.rows import rows

UNSAID = {("stride", 1), ("dilation", 1)}


@dataclass(frozen=True)
class Call:
    """A call, and what it gives on the first axis: by the framework's rule, or by a known fault with this reason."""

    framework: str
    layer: str
    arguments: tuple
    input_size: tuple
    variant: str
    size: int
    low: int
    fault: str = ""

    @property
    def text(self):
        """The call as it is written."""
        given = ", ".join(f"{name}={value!r}" for name, value in self.arguments)
        return f"{self.layer}({given})"

    def evaluate(self):
        """The `Geometry` that the framework's rule gives."""
        return evaluate(self.layer, self.input_size, variant=self.variant or None, **dict(self.arguments))


def calls(framework, variant, operator, words, numbers):
    """Every `Call` that asks for one of the words with these numbers, of layers that take both.

    `numbers` are input size, kernel size, stride and dilation; what a layer has no argument for must be 1.
    """
    for row in rows(framework):
        if (
            row.operator != operator
            or not set(row.words) & set(words)
            or (row.variants and variant not in row.variants)
        ):
            continue
        for layer in row.layers:
            wanted = zip(("kernel_size", "stride", "dilation"), numbers[1:], strict=True)
            named = {layer.grid_arguments.get(name): value for name, value in wanted if (name, value) not in UNSAID}
            if None not in named:
                asked = {
                    name: value
                    for name, value in demanded(row.meaning.when).items()
                    if name in layer.parameters and name not in named
                }
                yield from _answers(framework, layer, variant, named, asked, numbers[0])


def _answers(framework, layer, variant, named, asked, input_size):
    """What a layer gives, by its rule and by its faults, where it takes these numbers, singly or one for each axis."""
    sizes = (input_size,) * layer.dimensions[0]
    for spread in (lambda value: value, lambda value: (value,) * len(sizes)):
        arguments = tuple({name: spread(value) for name, value in named.items()}.items()) + tuple(asked.items())
        try:
            answer = evaluate(layer.name, sizes, variant=variant or None, **dict(arguments))
        except (LayerError, TypeError):
            continue
        call = framework.name, layer.name, arguments, sizes, variant
        yield Call(*call, answer.output_size[0], answer.axes[0].low)
        for fault in answer.faults:
            if fault.answers_otherwise and fault.output_size and fault.sides:
                yield Call(*call, fault.output_size[0], fault.sides[0][0], fault.reason)
        return
