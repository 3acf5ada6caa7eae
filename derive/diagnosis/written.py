"""From the arguments as they stand in a line to the numbers that the formulas begin with, step by step."""

import ast
from collections.abc import Iterator, Mapping
from typing import Any

from derive.diagnosis.calculation import Calculation
from derive.language import symbols
from derive.padding.sizes import SizeChoice
from derive.runtime.declaration import Layer, Meaning
from derive.runtime.expressions import names_taken, value_of
from derive.runtime.geometry import TRANSPOSED
from derive.runtime.wording import join_words

Names = Mapping[str, Any]
PADS: dict[Any, str] = {
    symbols.pad_low: "elements before the input",
    symbols.pad_high: "elements after the input",
    symbols.asked_pad_high: "elements after the input that are asked for; the mode may add to them",
}


def unfold(expression: str, names: Names) -> tuple[str, str]:
    """A declared expression with every choice in it made, and the same with the numbers put in.

    >>> unfold("reach - (pads[0] if pair(pads) else pads)", {"reach": 2, "pads": (1, 0)})
    ('reach - pads[0]', '2 - 1')
    """
    chosen = _Chosen(names).visit(ast.parse(expression, mode="eval"))
    said = ast.unparse(chosen)
    return said, ast.unparse(_Numbers(names).visit(chosen))


class _Chosen(ast.NodeTransformer):
    def __init__(self, names: Names) -> None:
        self.names = names

    def visit_IfExp(self, node: ast.IfExp) -> Any:
        return self.visit(node.body if value_of(ast.unparse(node.test), self.names) else node.orelse)

    def visit_BoolOp(self, node: ast.BoolOp) -> Any:
        """The operand that decides, as Python takes it."""
        for operand in node.values[:-1]:
            if bool(value_of(ast.unparse(operand), self.names)) == isinstance(node.op, ast.Or):
                return self.visit(operand)
        return self.visit(node.values[-1])

    def visit_ListComp(self, node: ast.ListComp) -> Any:
        return node  # what it chooses, it chooses for each element

    visit_GeneratorExp = visit_ListComp  # type: ignore[assignment]


class _Numbers(ast.NodeTransformer):
    def __init__(self, names: Names) -> None:
        self.names = names

    def _value(self, node: ast.expr) -> Any:
        value = value_of(ast.unparse(node), self.names)
        return ast.Name(f"({value})" if isinstance(value, int) and value < 0 else repr(value))

    def visit_Name(self, node: ast.Name) -> Any:
        return self._value(node) if node.id in self.names else node

    visit_Subscript = visit_ListComp = visit_GeneratorExp = _value


def steps(layer: Layer, meaning: Meaning, names: Names, choice: SizeChoice | None) -> Iterator[Calculation]:
    """One line for each number that the formulas of an axis begin with, from the names of the caller's arguments."""
    transposed = (meaning.operator or layer.operator) == TRANSPOSED
    for quantity, expression in {**layer.bind, **meaning.bind}.items():
        symbol = symbols.symbol(quantity)
        if symbol == symbols.a and choice and choice.offset != symbols.a:
            symbol = symbols.asked
        said, numbers = unfold(expression, names)
        letter, meant = symbols.quantity(symbol).letter, meaning_in_words(symbol, transposed)
        if not names_taken(said):
            meant += "; no argument of the layer changes it here"
        yield Calculation(f"{letter} = {said}", numbers, str(value_of(expression, names)), meant)


def meaning_in_words(symbol: Any, transposed: bool) -> str:
    """What a letter stands for in an explanation; pads are those of the paired convolution where it is transposed."""
    words = PADS.get(symbol) or str(symbols.quantity(symbol).meaning.partition(":")[0])
    return f"{words} of the paired convolution" if symbol in PADS and transposed else words


def choice_words(layer: Layer, meaning: Meaning, names: Names, choice: SizeChoice) -> str:
    """Which of the s sizes is given back, in the words of the layer's own arguments."""
    expression = meaning.bind.get("output_padding", "0")
    said, asked = unfold(expression, names)[0], value_of(expression, names)
    steps = set().union(*map(names_taken, layer.bind.values()))
    title, unasked = str(choice.title), str(choice.unasked or choice.title)
    asking = [name for name in layer.parameters if name in names_taken(said) - steps]
    if asking:
        verb = "pick" if len(asking) > 1 else "picks"
        return title.replace("output_padding", join_words(asking, "and")).replace("picks", verb)
    return unasked if asked == 0 else title.replace("output_padding", str(asked))
