"""The rules of *same*, each as the two crops of its mode: nothing here is typed, all of it is read off the modes."""

from dataclasses import dataclass
from functools import cached_property

import sympy

from derive import catalog
from derive.language.definitions import EFFECTIVE_KERNEL_SIZE, FULL_LENGTH
from derive.language.program import Requirement
from derive.language.symbols import L, N, a, asked, crop_high, crop_low, d, i, k, k_hat, s
from derive.language.terms import both, either, eq, ge, lt, minimum, value
from derive.proof.derivation import Obligation
from derive.same import letters

ALIASES = {
    ("valid", "smallest"): ("valid", "chosen"),
    ("same_fixed_upper", "smallest"): ("same_upper", "smallest"),
    ("same_fixed_lower", "smallest"): ("same_lower", "smallest"),
}

APART = either(eq(k_hat, k), both(ge(k, 2), ge(k_hat, 2 * k - 1)))  # one tap or dilation 1, or taps at least 2 apart
MEANING_OF_DILATION = Obligation(
    "k̂ is k, or at least 2k - 1", (ge(k, 1), ge(d, 1), eq(k_hat, EFFECTIVE_KERNEL_SIZE)), both(ge(k_hat, 1), APART)
)


@dataclass(frozen=True, eq=False)
class Kind:
    """One mode at one size choice, as a rule of *same*. `asked` is its own output_padding, from 0 to s - 1.

    `name` is the rule's letter, with the side where the rule has two.
    """

    name: str
    rule: letters.Rule
    mode: object
    size: str

    @cached_property
    def definitions(self):
        """((symbol, term), …) of what the shipped function computes, without k̂, then of both crops."""
        rule = catalog.size_choices().get(self.size)
        offset = (rule.offset if rule else a).xreplace({a: asked})
        program = self.mode.transposed.program
        found = {L: FULL_LENGTH}
        for line in program.body:
            if not isinstance(line, Requirement) and line[0] != k_hat:
                found[line[0]] = line[1].xreplace({a: offset})
        size, low, high = (result.xreplace({a: offset}) for result in program.results)
        found.setdefault(N, size)
        if low != crop_low:
            found[crop_low] = low
        found[crop_high] = high
        return tuple(found.items())

    @cached_property
    def symbols(self):
        """The letters that the crops are given by."""
        defined = {symbol for symbol, _ in self.definitions}
        return set().union(*(term.free_symbols for _, term in self.definitions)) - defined

    @property
    def by_input(self):
        """Whether the crops depend on the input size beyond i·s, which cancels out of them."""
        return self.crops[0].has(i)

    @property
    def has_output_padding(self):
        """Whether the rule takes an output_padding of its own."""
        return asked in self.symbols

    @property
    def adjoint(self):
        """Whether it is, where its size is one of the s sizes, the transpose of a convolution."""
        return self.mode.convolves

    @cached_property
    def ground(self):
        """What is known of its letters: of k̂ = d(k - 1) + 1 that k̂ ≥ 1, and where k counts, `APART`."""
        known = [ge(i, 1), ge(k_hat, 1), ge(s, 1)]
        if k in self.symbols:
            known += [ge(k, 1), APART]
        if self.has_output_padding:
            known += [ge(asked, 0), lt(asked, s)]
        return tuple(known)

    @property
    def context(self):
        """What is known of its letters, and the definitions."""
        return (*self.ground, *(eq(symbol, term) for symbol, term in self.definitions))

    @cached_property
    def crops(self):
        """(crop_low, crop_high) with every definition inserted."""
        inserted = {}
        for symbol, term in self.definitions:
            inserted[symbol] = sympy.expand(_free_of_size(term.xreplace(inserted)))
        return inserted[crop_low], inserted[crop_high]

    @property
    def inlined(self):
        """That the crops with every definition inserted are those of the definitions."""
        low, high = self.crops
        return Obligation(
            f"{self.name}: its crops spelt out", self.context, both(eq(crop_low, low), eq(crop_high, high))
        )

    def numbers(self, size, kernel, step, dilation, padding=0):
        """{symbol: number} of everything the rule computes at a point."""
        numbers = {i: size, k: kernel, s: step, d: dilation, asked: padding}
        numbers[k_hat] = value(EFFECTIVE_KERNEL_SIZE, numbers)
        for symbol, term in self.definitions:
            numbers[symbol] = value(term, numbers)
        return numbers


def _free_of_size(term):
    """The same with min(u, u + v) written u + min(0, v), so that a common i·s cancels."""
    smallest = {
        least: least.args[0] + minimum(0, sympy.expand(least.args[1] - least.args[0])) for least in _least(term)
    }
    return term.xreplace(smallest)


def _least(term):
    return term.atoms(minimum) if term.has(i * s) else ()


def _kinds():
    for rule in letters.RULES:
        own = [pair for pair in rule.pairs if pair not in ALIASES]
        for mode, size in own:
            side = f" {mode.rpartition('_')[2]}" if len(own) > 1 else ""
            yield Kind(rule.letter + side, rule, catalog.modes()[mode], size)


KINDS = {kind.name: kind for kind in _kinds()}


def alias(pair):
    """The kind that a pair of mode and size choice is, and the one it coincides with at output_padding 0."""
    rule = next(rule for rule in letters.RULES if pair in rule.pairs)
    first = Kind(f"{rule.letter}, {pair[0]} at {pair[1]}", rule, catalog.modes()[pair[0]], pair[1])
    mode, size = ALIASES[pair]
    return first, next(kind for kind in KINDS.values() if (kind.mode.name, kind.size) == (mode, size))
