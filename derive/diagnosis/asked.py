"""The lines of an axis that is asked for a size: how the arguments say it, and which inputs its outputs read."""

from collections.abc import Iterator

from derive.diagnosis.calculation import Calculation
from derive.diagnosis.written import unfold
from derive.runtime.declaration import Meaning
from derive.runtime.resizing import RULES, reads
from derive.runtime.resolution import AxisPlan, Names


def size_lines(meaning: Meaning, names: Names, plan: AxisPlan) -> Iterator[Calculation]:
    """The size from the arguments; then what the first two outputs and the last one read, where that is claimed."""
    text, asked = meaning.bind["asked_size"], plan.numbers["asked_size"]
    said, numbers = unfold(text, names)
    yield Calculation(f"output_size = {said}", numbers, str(asked), "the size that is asked for")
    if not RULES[plan.mode].first:
        return
    for output in sorted({0, min(1, asked - 1), asked - 1}):
        first, last = reads(plan.mode, plan.numbers["input_size"], asked, output)
        told = f"input {first}" if first == last else f"inputs {first} to {last}"
        yield Calculation(f"output {output}", told, told, "what it reads")
