"""The derivation of one layer's sizes with its numbers put in, line by line.

It walks the same programs that the printed formulas come from, and computes each line from the symbolic term.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from derive import catalog
from derive.language.definitions import EFFECTIVE_KERNEL_SIZE, FULL_LENGTH
from derive.runtime import api
from derive.runtime.geometry import TRANSPOSED
from derive.runtime.resolution import AxisPlan

if TYPE_CHECKING:
    from derive.proof.theorem import Theorem


@dataclass(frozen=True)
class Calculation:
    """`formula` in letters, the same with `numbers`, its `value`, and what it is."""

    formula: str
    numbers: str
    value: str
    meaning: str


@dataclass(frozen=True)
class Explanation:
    """One block of lines per axis, the theorems about the mode, and what the answer rests on where that needs words."""

    title: str
    axes: tuple[tuple[str, tuple[Calculation, ...]], ...]
    theorems: tuple["Theorem", ...]
    note: str = ""

    def __str__(self) -> str:
        blocks = [self.title, *filter(None, [self.note])]
        for heading, lines in self.axes:
            rows = [_row(line) for line in lines]
            width = max(len(left) for left, _ in rows)
            blocks.append("\n".join([heading, *(f"  {left:<{width}}   {meaning}" for left, meaning in rows)]))
        proved = [f"  {theorem.number}  {theorem.name}  (theorems/{theorem.slug})" for theorem in self.theorems]
        return "\n\n".join([*blocks, "\n".join(["Theorems about this mode", *proved])])

    def as_dict(self) -> dict[str, Any]:
        """The same as plain data, for JSON."""
        return {
            "title": self.title,
            "note": self.note,
            "axes": [{"axis": heading, "lines": [vars(line) for line in lines]} for heading, lines in self.axes],
            "theorems": [
                {"number": theorem.number, "address": f"theorems/{theorem.slug}"} for theorem in self.theorems
            ],
        }


def _row(line: Calculation) -> tuple[str, str]:
    steps = [line.formula] + [step for step in (line.numbers, line.value) if step]
    return " = ".join(dict.fromkeys(steps)), line.meaning


def explain(
    layer: str, input_size: api.Spatial, *, version: str | None = None, variant: str | None = None, **arguments: object
) -> Explanation:
    """`Explanation` of what `evaluate` returns for the same arguments; `print` it. Raises `LayerError`.

    >>> line = explain("nn.Conv1d(1, 1, 3, stride=2, padding=1)", input_size=7).axes[0][1][-1]
    >>> line.numbers, line.value
    ('⌊(7 + 1 + 1 - 3)/2⌋ + 1', '4')
    """
    return explain_resolution(api.resolve(layer, input_size, version=version, variant=variant, **arguments))


def explain_resolution(resolution: api.Resolution) -> Explanation:
    """`Explanation` of a resolved layer. Raises `LayerError`."""
    api.geometry(resolution)
    axes: list[tuple[str, tuple[Calculation, ...]]] = []
    theorems: dict[str, Theorem] = {}
    named = [_mode_words(plan) for plan in resolution.axes]
    alike = len(set(named)) == 1
    for number, plan in enumerate(resolution.axes):
        mode = catalog.modes()[plan.mode]
        heading = f"Axis {number}" if len(resolution.axes) > 1 else "Derivation"
        axes.append((heading if alike else f"{heading}: {named[number]}", tuple(_lines(plan, mode))))
        theorems |= {theorem.slug: theorem for theorem in mode.theorems}
    title = f"{resolution.layer.name}: {resolution.axes[0].operator}" + (f", {named[0]}" if alike else "")
    return Explanation(title, tuple(axes), tuple(theorems.values()), resolution.note)


def _mode_words(plan: AxisPlan) -> str:
    """The mode of an axis and, where it is transposed, the choice of its size."""
    mode = catalog.modes()[plan.mode]
    words = f"{mode.title.lower()} ({mode.name})"
    return f"{words}, at {catalog.size_choices()[plan.size_choice].title}" if plan.size_choice else words


def _lines(plan: AxisPlan, mode: Any) -> Iterator[Calculation]:
    from derive.language import symbols
    from derive.language.program import Requirement
    from derive.language.terms import value

    numbers = {symbols.symbol(name): number for name, number in plan.numbers.items()}
    chosen = catalog.size_choices().get(plan.size_choice)
    if plan.operator == TRANSPOSED:
        body = [(symbols.k_hat, EFFECTIVE_KERNEL_SIZE), (symbols.L, FULL_LENGTH)]
        if chosen and chosen.offset != symbols.a:
            numbers[symbols.asked] = numbers.pop(symbols.a)
            body.append((symbols.a, chosen.offset.xreplace({symbols.a: symbols.asked})))
        body += [step for step in mode.transposed.program.body if step not in body]
    else:
        body = mode.program.body
    for step in body:
        if isinstance(step, Requirement):
            continue
        symbol, term = step
        result = value(term, numbers)
        meaning = chosen.title if symbol == symbols.a else _meaning(symbol)
        yield _line(symbol, term, numbers, result, meaning)
        numbers[symbol] = result
    yield from _sides(plan, mode, numbers)


def _meaning(symbol: Any) -> str:
    from derive.language.symbols import quantity

    return str(quantity(symbol).meaning.partition(":")[0])


def _line(symbol: Any, term: Any, numbers: dict[Any, int], result: object, meaning: str) -> Calculation:
    from derive.language.printers.text import TextPrinter, text

    return Calculation(f"{text(symbol)} = {text(term)}", TextPrinter(numbers)(term), str(result), meaning)


def _sides(plan: AxisPlan, mode: Any, numbers: dict[Any, int]) -> Iterator[Calculation]:
    """The two pads or crops that the program returns without naming them, and the way back."""
    from derive.language import symbols
    from derive.language.printers.text import TextPrinter, text
    from derive.language.terms import substitute, value

    transposed = plan.operator == TRANSPOSED
    program = (mode.transposed if transposed else mode).program
    names = (symbols.crop_low, symbols.crop_high) if transposed else (symbols.pad_low, symbols.pad_high)
    for symbol, term in zip(names, program.results[1:]):
        if term != symbol:
            result = value(term, numbers)
            yield _line(symbol, term, numbers, result, _meaning(symbol))
            numbers[symbol] = result
    if transposed and mode.convolves:
        back = substitute(mode.output_size, {symbols.i: symbols.N})
        result = value(back, numbers)
        same = result == numbers[symbols.i]
        meaning = (
            "the paired convolution maps N back to i" if same else "the paired convolution does not map N back to i"
        )
        yield Calculation(text(back), TextPrinter(numbers)(back), str(result), meaning)
