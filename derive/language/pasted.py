"""A formula as code to paste: its program with every result named, and what it promises."""

from dataclasses import dataclass
from functools import cached_property
from textwrap import wrap

from derive.language.program import Program, Requirement
from derive.language.terms import substitute

CONVOLUTION, TRANSPOSED, SIZE = "convolution", "transposed", "size"
RESULTS = {
    CONVOLUTION: ("output_size", "pad_low", "pad_high"),
    TRANSPOSED: ("output_size", "crop_low", "crop_high"),
    SIZE: ("output_padding",),
}
KINDS = {
    CONVOLUTION: "a mode's convolution",
    TRANSPOSED: "its transpose; a negative crop adds zeros",
    SIZE: "the output_padding to give to a transpose; it requires nothing",
}


@dataclass(frozen=True)
class Pasted:
    """A function of one `kind`, as which `rule` is printed; `results` are the symbols of RESULTS[kind].

    `promises` are statements in the arguments, named terms and results, by their words.
    """

    kind: str
    rule: str
    program: Program
    results: tuple
    promises: dict

    @property
    def name(self):
        """What the function is called where that is no keyword."""
        return self.program.name

    @property
    def arguments(self):
        """The names of the arguments, in order."""
        return tuple(symbol.name for symbol in self.program.arguments)

    @cached_property
    def steps(self):
        """Definitions and requirements in order, the last ones those of the results that have no name yet."""
        named = {*self.program.arguments, *(line[0] for line in self.program.body if isinstance(line, tuple))}
        unnamed = [
            (symbol, term)
            for symbol, term in zip(self.results, self.program.results, strict=True)
            if not (symbol == term and symbol in named)
        ]
        return (*self.program.body, *unnamed)


@dataclass(frozen=True)
class Width:
    """What integers of one width hold: with no argument beyond `bound`, no intermediate is beyond `most`.

    `intermediates` is of how many this is proved, `asserted` are those promises, as (function, words), of which it is
    true too. `unbounded` names functions for which no bound does.
    """

    name: str
    most: int
    bound: int
    intermediates: int
    asserted: frozenset
    unbounded: tuple = ()

    @property
    def power(self):
        """The exponent of the bound, a power of two."""
        return self.bound.bit_length() - 1

    def summary(self, functions):
        """What `derive prove` prints of it."""
        return (
            f"{self.intermediates:,} intermediates of {len(functions)} functions within {self.name} for arguments up to "
            f"2^{self.power}"
        )

    def words(self, functions):
        """The sentence of a file's header."""
        return (
            f"Every argument is refused that is not from -2^{self.power} to 2^{self.power}: between these, no "
            f"intermediate of any function exceeds {self.name}. Proved of all {self.intermediates} intermediates of the "
            f"{len(functions)} functions by interval arithmetic; it runs with `derive prove`."
        )


def head(functions, language, refusal, integers):
    """The lines with which every file begins."""
    paragraphs = [
        f"Padproof: output sizes, pads and crops of every padding mode, in {language}. Nothing else is needed.",
        "Printed from derive/modes and derive/padding/sizes.py by `derive docs`; do not edit. MIT License, the Padproof authors.",
        *(f"{_signature(functions, kind)}: {words}." for kind, words in KINDS.items()),
        "All of it is of one axis. effective_kernel_size is dilation * (kernel_size - 1) + 1.",
        f"Preconditions are checked in the order in which they stand. {refusal}",
        "Postconditions are proved for all integers that meet the preconditions; here they are repeated, not needed.",
        integers,
    ]
    return [line for words in paragraphs for line in wrap(words, 110)]


def _signature(functions, kind):
    first = next(function for function in functions if function.kind == kind)
    return f"{first.name}({', '.join(first.arguments)}) -> {', '.join(RESULTS[kind])}"


def bound_words(symbol, width):
    """(condition, way out) of an argument beyond the bound."""
    power = width.power
    return f"-2^{power} <= {symbol} <= 2^{power}", f"beyond that an intermediate could exceed {width.name}"


def contract(function, width, printer):
    """A line of all preconditions, and one for each postcondition, in `printer`'s words.

    Of a postcondition that could exceed the width, where there is one, it is said that it is not asserted.
    """
    required = [step for step in function.steps if isinstance(step, Requirement)]
    conditions = [function.program.requirement_words(requirement, printer)[0] for requirement in required]
    if conditions:
        yield f"Requires {', '.join(conditions)}."
    for words, promise in function.promises.items():
        checked = (
            ""
            if width is None or is_asserted(function, words, width)
            else f" (not asserted: it may exceed {width.name})"
        )
        yield f"Ensures {words}: {printer(substitute(promise, function.program.spoken))}{checked}."


def asserted(function, width):
    """{words: statement} of the postconditions that a file asserts."""
    return {words: promise for words, promise in function.promises.items() if is_asserted(function, words, width)}


def is_asserted(function, words, width):
    """Whether a postcondition stays within the width, as far as intervals tell."""
    return (function.name, words) in width.asserted
