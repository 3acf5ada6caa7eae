"""The derivation of one layer's sizes with its numbers put in, from the arguments as written to what follows.

It walks the same programs that the printed formulas come from, and computes each line from the symbolic term.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from derive import catalog
from derive.diagnosis import written
from derive.diagnosis.asked import size_lines
from derive.diagnosis.calculation import Calculation, calculate
from derive.diagnosis.consequences import Consequence, consequences
from derive.language.definitions import EFFECTIVE_KERNEL_SIZE, FULL_LENGTH
from derive.runtime import asking
from derive.runtime.declaration import Layer, Meaning
from derive.runtime.geometry import RESIZING, TRANSPOSED, Geometry
from derive.runtime.reductions import BOUNDARIES, REDUCTIONS
from derive.runtime.resizing import RULES
from derive.runtime.resolution import AxisPlan, Names, axis_names, meaning_of

if TYPE_CHECKING:
    from derive.padding.sizes import SizeChoice
    from derive.proof.theorem import Theorem


@dataclass(frozen=True)
class AxisExplanation:
    """One axis: `written`, from the arguments to the numbers; `lines`, from these to sizes and sides; what follows.

    `heading` stands above the lines, `beginning` above what is written.
    """

    heading: str
    beginning: str
    written: tuple[Calculation, ...]
    lines: tuple[Calculation, ...]
    consequences: tuple[Consequence, ...]


@dataclass(frozen=True)
class Explanation:
    """One block of lines per axis, what counts outside the input, and the theorems about the mode; `geometry` is what is explained."""

    title: str
    axes: tuple[AxisExplanation, ...]
    theorems: tuple["Theorem", ...]
    geometry: Geometry
    outside: tuple[str, ...] = ()

    def __str__(self) -> str:
        before, after = self.geometry.told
        blocks = [_known(before), self.title] if before else [self.title]
        for axis in self.axes:
            followed = [(*each.calculation.row, each.theorem) for each in axis.consequences]
            parts = (
                (axis.beginning, [line.row for line in axis.written]),
                (axis.heading, [line.row for line in axis.lines]),
                ("What follows", [(left, _cited(words, theorem)) for left, words, theorem in followed]),
            )
            blocks += [_block(heading, rows) for heading, rows in parts if rows]
        if self.outside:
            blocks.append("\n".join(["Outside the input", *(f"  {line}" for line in self.outside)]))
        proved = [f"  {theorem.number}  {theorem.name}  (theorems/{theorem.slug})" for theorem in self.theorems]
        blocks += ["\n".join(["Theorems about this mode", *proved])] if proved else []
        return "\n\n".join([*blocks, _known(after)] if after else blocks)

    def as_dict(self) -> dict[str, Any]:
        """The same as plain data, for JSON."""
        return {
            "title": self.title,
            "note": self.geometry.note,
            "axes": [
                {
                    "axis": axis.heading,
                    "written": [vars(line) for line in axis.written],
                    "lines": [vars(line) for line in axis.lines],
                    "consequences": [each.as_dict() for each in axis.consequences],
                }
                for axis in self.axes
            ],
            "outside": list(self.outside),
            "theorems": [
                {"number": theorem.number, "address": f"theorems/{theorem.slug}"} for theorem in self.theorems
            ],
            **self.geometry.known,
        }


def _known(rows: Iterable[tuple[str, str]]) -> str:
    """What is known besides, a line each."""
    return "\n".join(f"{name[0].upper()}{name[1:]}: {words}" for name, words in rows)


def _block(heading: str, rows: list[tuple[str, str]]) -> str:
    width = max(len(left) for left, _ in rows)
    return "\n".join([heading, *(f"  {left:<{width}}   {meaning}" for left, meaning in rows)])


def _cited(words: str, theorem: "Theorem | None") -> str:
    return f"{words}  [{theorem.number}]" if theorem else words


def explain(
    layer: str,
    input_size: asking.Spatial | None = None,
    *,
    version: str | None = None,
    variant: str | None = None,
    **arguments: object,
) -> Explanation:
    """`Explanation` of what `evaluate` returns for the same arguments; `print` it. Raises `LayerError`.

    >>> axis = explain("nn.Conv1d(1, 1, 3, stride=2, padding=1)", input_size=7).axes[0]
    >>> axis.lines[-1].numbers, axis.lines[-1].value
    ('⌊(7 + 1 + 1 - 3)/2⌋ + 1', '4')
    >>> print(axis.consequences[1].calculation.meaning)
    window j is centred on input j·s
    """
    return explain_resolution(asking.resolve(layer, input_size, version=version, variant=variant, **arguments))


def explain_resolution(resolution: asking.Resolution) -> Explanation:
    """`Explanation` of a resolved layer. Raises `LayerError`."""
    geometry, layer = asking.geometry(resolution), resolution.layer
    axes: list[AxisExplanation] = []
    theorems: dict[str, Theorem] = {}
    sizes = [axis.input_size for axis in geometry.axes]
    begun = [
        (meaning, bound)
        for names in axis_names(layer, resolution.arguments, sizes)
        for meaning, bound in [meaning_of(layer, names)]
        if meaning
    ]
    named = [_mode_words(layer, *each, plan) for each, plan in zip(begun, resolution.axes, strict=True)]
    alike = len(set(named)) == 1
    for number, ((meaning, names), plan) in enumerate(zip(begun, resolution.axes, strict=True)):
        place = f"Axis {number}" if len(resolution.axes) > 1 else ""
        heading = place or "Derivation"
        if plan.operator == RESIZING:
            heading = heading if alike else f"{heading}: {named[number]}"
            axes.append(AxisExplanation(heading, "", (), tuple(size_lines(meaning, names, plan)), ()))
            continue
        mode, choice = catalog.modes()[plan.mode], catalog.size_choices().get(plan.size_choice)
        condition = "" if meaning.when == "True" else f", where {meaning.when}"
        axes.append(
            AxisExplanation(
                heading if alike else f"{heading}: {named[number]}",
                f"{place + ', as' if place else 'As'} written{condition}",
                tuple(written.steps(layer, meaning, names, choice)),
                tuple(_lines(plan, mode, choice)),
                tuple(consequences(geometry.axes[number])),
            )
        )
        theorems |= {theorem.slug: theorem for theorem in mode.theorems}
    title = f"{layer.name}: {resolution.axes[0].operator}" + (f", {named[0]}" if alike else "")
    return Explanation(title, tuple(axes), tuple(theorems.values()), geometry, tuple(_outside(geometry)))


def _outside(geometry: Geometry) -> Iterator[str]:
    """What a window makes of elements outside the input, where that is more than zeros to be multiplied."""
    if not geometry.reduction:
        if geometry.boundary not in (None, "zeros"):
            yield f"{geometry.boundary}: {BOUNDARIES[geometry.boundary]}"
        return
    yield f"{geometry.reduction}: {REDUCTIONS[geometry.reduction].words}"
    if isinstance(geometry.divisor, int):
        yield f"every output is divided by {geometry.divisor}"
    elif geometry.divisor:
        for number, factors in enumerate(geometry.divisor_factors):
            counted = ", ".join(map(str, factors))
            along = f" along axis {number}" if len(geometry.axes) > 1 else ""
            yield f"{geometry.divisor}, output by output{along}: {counted}"


def _mode_words(layer: Layer, meaning: Meaning, names: Names, plan: AxisPlan) -> str:
    """The mode of an axis and, where it is transposed, the choice of its size."""
    if plan.operator == RESIZING:
        return f"{RULES[plan.mode].title.lower()} ({plan.mode})"
    mode = catalog.modes()[plan.mode]
    words = f"{mode.title.lower()} ({mode.name})"
    if not plan.size_choice:
        return words
    return f"{words}, at {written.choice_words(layer, meaning, names, catalog.size_choices()[plan.size_choice])}"


def _lines(plan: AxisPlan, mode: Any, chosen: "SizeChoice | None") -> Iterator[Calculation]:
    from derive.language import symbols
    from derive.language.program import Requirement
    from derive.language.terms import value

    numbers = {symbols.symbol(name): number for name, number in plan.numbers.items()}
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
        transposed = plan.operator == TRANSPOSED
        meaning = chosen.title if chosen and symbol == symbols.a else written.meaning_in_words(symbol, transposed)
        yield calculate(term, numbers, meaning, symbol)
        numbers[symbol] = value(term, numbers)
    yield from _sides(plan, mode, numbers)


def _sides(plan: AxisPlan, mode: Any, numbers: dict[Any, int]) -> Iterator[Calculation]:
    """The two pads or crops that the program returns without naming them, and the way back."""
    from derive.language import symbols
    from derive.language.terms import substitute, value

    transposed = plan.operator == TRANSPOSED
    program = (mode.transposed if transposed else mode).program
    names = (symbols.crop_low, symbols.crop_high) if transposed else (symbols.pad_low, symbols.pad_high)
    for symbol, term in zip(names, program.results[1:]):
        if term != symbol:
            yield calculate(term, numbers, written.meaning_in_words(symbol, transposed), symbol)
            numbers[symbol] = value(term, numbers)
    if transposed and mode.convolves:
        back = substitute(mode.output_size, {symbols.i: symbols.N})
        same = value(back, numbers) == numbers[symbols.i]
        meaning = (
            "the paired convolution maps N back to i" if same else "the paired convolution does not map N back to i"
        )
        yield calculate(back, numbers, meaning)
