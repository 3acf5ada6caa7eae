"""docs/generated/ask/modes.js: the formulas of each mode, line by line, as MathML with places for letters and numbers.

The lines are those that `derive explain` walks. Of each are printed its letter, its formula, a function that computes it,
and its words; a formula has its letters as `{name}`.
"""

import json
import re

from derive.diagnosis.written import meaning_in_words
from derive.language import symbols
from derive.language.definitions import EFFECTIVE_KERNEL_SIZE, FULL_LENGTH
from derive.language.printers.javascript import javascript
from derive.language.printers.latex import LatexPrinter
from derive.language.program import Requirement
from derive.site.mathml import mathml

HEAD = """\
// The formulas of the modes, printed from derive/modes and derive/padding by `derive docs`; do not edit.
// lines: [name, formula as MathML with {{name}} for each letter, function of the numbers, words]
{{
const {{ floorDiv, ceilDiv, mod }} = padproofAsk;
"""
MARK = re.compile(r"<m[io](?: [^>]*)?>Q([A-Z])Q</m[io]>")
ALONE = re.compile(r"<mrow><mspace/>({\w+})</mrow>")
PRODUCT = "Z"
WHOLE = re.compile(r"<math[^>]*>(?:<semantics>)?(.*?)(?:<annotation.*)?(?:</semantics>)?</math>", re.DOTALL)


class _Marked(LatexPrinter):
    """Each letter as a word of its own, by which it is found again in the MathML; and each product that needs no sign.

    Between letters nothing stands for it, and between numbers a dot.
    """

    def __init__(self):
        self.names = {}

    def times(self, left, right):
        bare = super().times(left, right) != r" \cdot "
        return rf"\mathrm{{Q{PRODUCT}Q}}" if bare else r" \cdot "

    def symbol(self, symbol):
        number = self.names.setdefault(symbol.name, len(self.names))
        return rf"\mathrm{{Q{chr(65 + number)}Q}}"


def formula(term):
    """A term as MathML with `{name}` for each of its letters.

    >>> formula(symbols.i + 1)
    '<mrow>{input_size}<mo>+</mo><mn>1</mn></mrow>'
    """
    printer = _Marked()
    markup = _inner(printer(term))
    names = {chr(65 + number): name for name, number in printer.names.items()} | {PRODUCT: "times"}
    found = MARK.sub(lambda match: f"{{{names[match[1]]}}}", markup)
    if "Q" in found or set(re.findall(r"{(\w+)}", found)) - {"times"} != set(printer.names):
        raise ValueError(f"{term}: its letters are not found again in {markup}")
    return ALONE.sub(r"\1", found)


def _inner(tex):
    """What stands in the `<math>` of some TeX."""
    found = WHOLE.fullmatch(mathml(tex))
    assert found, tex
    return found[1]


def script(modes, size_choices):
    """The script of all modes."""
    letters = {name: _inner(quantity.latex) for name, quantity in symbols.QUANTITIES.items()}
    rows = {mode.name: _mode(mode) for mode in modes}
    choices = {choice.name: _choice(choice) for choice in size_choices}
    used = {
        name
        for text in (*rows.values(), *choices.values())
        for name in re.findall(r"{(\w+)}|\[\"(\w+)\"", text)
        for name in name
        if name
    }
    kept = {name: text for name, text in letters.items() if name in used}
    return (
        HEAD.format()
        + f"padproofAsk.letters = {json.dumps(kept, ensure_ascii=False, indent=1)};\n"
        + "padproofAsk.modes = {\n"
        + "".join(f"  {name}: {text},\n" for name, text in rows.items())
        + "};\n"
        + "padproofAsk.sizes = {\n"
        + "".join(f"  {name}: {text},\n" for name, text in choices.items())
        + "};\n}\n"
    )


def _mode(mode):
    forward = _program(mode.program, (symbols.pad_low, symbols.pad_high), False) if mode.convolves else "null"
    backward = "null"
    if mode.transposable:
        begun = [(symbols.k_hat, EFFECTIVE_KERNEL_SIZE), (symbols.L, FULL_LENGTH)]
        backward = _program(mode.transposed.program, (symbols.crop_low, symbols.crop_high), True, begun)
    theorems = [[theorem.number, theorem.name, theorem.slug] for theorem in mode.theorems]
    return (
        f"{{ title: {json.dumps(mode.title, ensure_ascii=False)}, forward: {forward}, transposed: {backward}, "
        f"theorems: {json.dumps(theorems, ensure_ascii=False)} }}"
    )


def _program(program, sides, transposed, begun=()):
    steps = [step for step in program.body if not isinstance(step, Requirement)]
    steps = [*begun, *(step for step in steps if step not in begun)]
    steps += [(side, term) for side, term in zip(sides, program.results[1:]) if term != side]
    return f"[{', '.join(_line(symbol, term, meaning_in_words(symbol, transposed)) for symbol, term in steps)}]"


def _choice(choice):
    """How a choice picks the size: the output_padding that it makes of the one that is asked for."""
    if choice.offset == symbols.a:
        return f"{{ title: {json.dumps(choice.title, ensure_ascii=False)}, lines: [] }}"
    term = choice.offset.xreplace({symbols.a: symbols.asked})
    return (
        f"{{ title: {json.dumps(choice.title, ensure_ascii=False)}, lines: [{_line(symbols.a, term, choice.title)}] }}"
    )


def _line(symbol, term, words):
    taken = ", ".join(sorted(each.name for each in term.free_symbols))
    parts = (json.dumps(text, ensure_ascii=False) for text in (symbol.name, formula(term), words))
    name, text, said = parts
    return f"[{name}, {text}, ({{ {taken} }}) => {javascript(term)}, {said}]"
