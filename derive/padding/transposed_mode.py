"""Transposed rules that say themselves what they crop, and are in general the adjoint of no mode's convolution.

Where a mode's transpose follows from the mode, such a rule is declared: its laws, in the words of the framework that
has it, apart from its formulas.
"""

from dataclasses import dataclass, field
from functools import cached_property
from itertools import product

import sympy

from derive.language.definitions import EFFECTIVE_KERNEL_SIZE, FULL_LENGTH
from derive.language.program import NOTHING_LEFT, Program, Requirement, only_needed, positive
from derive.language.symbols import L, N, a, crop_high, crop_low, d, i, k, k_hat, s
from derive.language.terms import And, divisions_in, eq, ge, value
from derive.padding.mode import FURTHER, Drawing
from derive.proof.derivation import Derivation, Obligation, divisor_obligations


@dataclass(frozen=True, eq=False)
class TransposedMode:
    """A rule that picks the output size and the crops of a transposed convolution.

    - `output_size`, `let` and `low` are terms in i, k, k̂, s, L and a, the layer's output_padding; in `let` and `low`
      also in N, the output size. The high crop is what is left.
    - `laws` are statements in N, crop_low and crop_high that these satisfy and that no others do.
    - `drawn` says what its pictures show, `place` where a reader meets it.
    """

    name: str
    title: str
    summary: str
    output_size: sympy.Expr
    low: sympy.Expr
    laws: dict
    let: dict = field(default_factory=dict)
    drawn: Drawing = Drawing()
    place: int = FURTHER
    theorems: tuple = ()
    sources: tuple = ()

    convolves = False
    transposable = True
    parameters = ()
    domain = ()
    uses = ()

    @property
    def transposed(self):
        """Itself: there is nothing it is the transpose of."""
        return self

    @property
    def size(self):
        """The output size, as a term."""
        return self.output_size

    @property
    def high(self):
        """crop_high = L - N - crop_low: what is left of the full length after the low crop and the output."""
        return L - N - crop_low

    @cached_property
    def _definitions(self):
        """k̂, L, N and what `let` names, in an order in which each can be computed."""
        early = [(symbol, term) for symbol, term in self.let.items() if not term.has(N)]
        late = [(symbol, term) for symbol, term in self.let.items() if term.has(N)]
        return [(k_hat, EFFECTIVE_KERNEL_SIZE), (L, FULL_LENGTH), *early, (N, self.output_size), *late]

    @cached_property
    def odd_side(self):
        """Where the odd element goes when as many are cropped as can be halved but for one: `low`, `high` or `both`."""
        sides = set()
        for size, kernel, step in product(range(1, 6), range(1, 8), range(1, 4)):
            numbers = {i: size, k: kernel, d: 1, s: step, a: 0}
            for symbol, term in self._definitions:
                numbers[symbol] = value(term, numbers)
            low = value(self.low, numbers)
            high = numbers[L] - numbers[N] - low
            if abs(low - high) == 1 and min(low, high) >= 0:
                sides.add("low" if low > high else "high")
        return "both" if len(sides) > 1 else "".join(sides)

    @cached_property
    def program(self):
        """(output_size, crop_low, crop_high) as a function of `output_padding`."""
        body = positive((i, k, s, d))
        for symbol, term in self._definitions:
            body.append((symbol, term))
            if symbol == N:
                body.append(Requirement(ge(N, 1), NOTHING_LEFT))
        low = self.low
        if low.args:
            body.append((crop_low, low))
            low = crop_low
        results = (N, low, self.high.xreplace({crop_low: low}))
        arguments = (i, k, s, d, a)
        return Program(
            f"{self.name}_transposed",
            self.summary,
            arguments,
            only_needed(body, results),
            results,
            f"{self.name}, transposed,",
            {N: sympy.Symbol("output_size")},
        )

    @cached_property
    def derivation(self):
        """From the size to the crops, as the page shows it."""
        proof = Derivation()
        formulas = (*(term for _, term in self._definitions), self.low)
        divisors = {division.args[1] for formula in formulas for division in divisions_in(formula)}
        proof.given(*(ge(symbol, 1) for symbol in (i, k, s, d) if symbol in divisors))
        named = {symbol: proof.let(symbol, term) for symbol, term in self._definitions if symbol != k_hat}
        proof.let(crop_low, self.low)
        high = proof.let(crop_high, self.high)
        kept = proof.chain(
            FULL_LENGTH - crop_low - crop_high,
            ("=", L - crop_low - crop_high, (named[L],), "definition of L"),
            ("=", N, (high,), "what the crops leave"),
        )
        return proof.qed(kept.statement, using=(kept,))

    @property
    def derivations(self):
        """{name: derivation} of what a page shows."""
        return {"transposed": self.derivation}

    @cached_property
    def obligations(self):
        """Each law, that the laws leave no other size and crops, and the steps of the derivation."""
        ground = tuple(ge(symbol, 1) for symbol in (i, k, k_hat, s))
        before = [(symbol, term) for symbol, term in self._definitions if symbol != k_hat and not term.has(N)]
        first = tuple(eq(symbol, term) for symbol, term in before if symbol != N)
        kept = eq(crop_high, self.high)
        defined = tuple(eq(symbol, term) for symbol, term in self._definitions if symbol != k_hat)
        formulas = (*defined, eq(crop_low, self.low), kept)
        owed = [Obligation(f"law: {law}", (*ground, *formulas), statement) for law, statement in self.laws.items()]
        late = {symbol: term for symbol, term in self.let.items() if term.has(N)}
        unique = And((eq(N, self.output_size), eq(crop_low, self.low.xreplace(late))))
        owed.append(Obligation("the laws leave no other pads", (*ground, *first, kept, *self.laws.values()), unique))
        steps = (*self.derivation.divisor_obligations(), *self.derivation.obligations)
        return (*divisor_obligations((*ground, *first), owed), *owed, *steps)
