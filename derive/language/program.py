"""A formula as a function: arguments, requirements, named intermediate terms, results. Printed, never run from here."""

from dataclasses import dataclass, field

from derive.language import symbols
from derive.language.terms import ge, substitute, symbols_in

POSITIVE = "give a positive integer"
NOTHING_LEFT = "take a larger input, a larger output_padding or less cropping"


@dataclass(frozen=True)
class Requirement:
    """A condition on the arguments and terms named so far, and what a caller can do where it fails."""

    statement: object
    way_out: str


def positive(symbols):
    """That each of these is at least 1."""
    return [Requirement(ge(symbol, 1), POSITIVE) for symbol in symbols]


@dataclass(frozen=True)
class Program:
    """`body` holds `(symbol, term)` definitions and `Requirement`s in the order in which they are computed.

    `title` is what an error calls it, `spoken` the names that an error gives to symbols no caller has heard of.
    """

    name: str
    doc: str
    arguments: tuple
    body: tuple
    results: tuple
    title: str
    spoken: dict = field(default_factory=dict)

    def requirement_words(self, requirement, printer):
        """(condition, {spoken name: symbol}) of a requirement, as an error says it."""
        used = sorted(symbols_in(requirement.statement), key=lambda symbol: symbols.quantity(symbol).rank)
        condition = printer(substitute(requirement.statement, self.spoken))
        return condition, {self.spoken.get(symbol, symbol).name: symbol for symbol in used}

    def __post_init__(self):
        known = set(self.arguments)
        for line in self.body:
            used = symbols_in(line.statement) if isinstance(line, Requirement) else line[1].free_symbols
            if used - known:
                raise ValueError(f"{self.name} uses {used - known} before it is computed")
            if not isinstance(line, Requirement):
                known.add(line[0])
        missing = set().union(*(result.free_symbols for result in self.results)) - known
        if missing:
            raise ValueError(f"{self.name} returns {missing}, which it never computes")


def only_needed(body, results):
    """The definitions that the results and requirements depend on, in order."""
    needed = set().union(*(result.free_symbols for result in results))
    kept = []
    for line in reversed(body):
        if isinstance(line, Requirement):
            needed |= symbols_in(line.statement)
        elif line[0] in needed:
            needed |= line[1].free_symbols
        else:
            continue
        kept.append(line)
    return tuple(reversed(kept))
