"""What a padding mode is, and what must be proved of it.

A mode says what defines it, its laws, apart from what computes it, its formulas. Its transpose is not declared: it is
the adjoint at a chosen size. Of the sizes that the mode maps to the same output size, the smallest is solved for here
and the layer picks one, `output_padding` above it; exchanging input and output in the mode's own pads gives the crops.
"""

from dataclasses import dataclass, field
from functools import cached_property
from itertools import product

import sympy

from derive.language.definitions import EFFECTIVE_KERNEL_SIZE, FULL_LENGTH, windows
from derive.language.program import NOTHING_LEFT, Program, Requirement, only_needed, positive
from derive.language.symbols import L, N, P, a, c, crop_high, crop_low, d, i, k, k_hat, o, pad_high, pad_low, s
from derive.language.terms import (
    And,
    Iff,
    between,
    ceil_div,
    divisions_in,
    eq,
    floor_div,
    ge,
    holds,
    substitute,
    value,
)
from derive.proof.derivation import Derivation, Obligation, divisor_obligations

FURTHER = 100  # the place of a mode that few frameworks know


@dataclass(frozen=True)
class Drawing:
    """What the picture of a mode shows, where it is not what serves most modes.

    `kernel_size` is that of a mode without an odd element, `offset` the output_padding of its transpose (one less than
    the stride where None), `dilation` that of the picture in which the kernel is dilated.
    """

    kernel_size: int = 3
    offset: int | None = None
    dilation: int = 2


@dataclass(frozen=True, eq=False)
class Mode:
    """A rule that picks the pads of a convolution.

    - `pads` and `let` are terms in i, k̂, s and o, the output size; `let` names the total P, where there is one.
    - `laws` are statements in pad_low and pad_high that the pads satisfy and that no other pads do.
    - `domain` holds beyond i, k, s, d ≥ 1; `outside` is the way out where it does not.
    - `fits` are those of i ≥ 1, k̂ ≥ 1 and the domain by which at least one window fits.
    - A mode with `parameters` takes its pads from the caller.
    - `transposed_pads`, where given, are the pads of the convolution that its transpose is the adjoint of.
    - `transposable=False` says that nobody transposes it.
    - `size_theorem` says why the pads give that output size, where it takes more than inserting them.
    - `drawn` says what its pictures show.
    - `place` is where a reader meets it, after all modes of a lower one; there is room between the tens.
    """

    name: str
    title: str
    summary: str
    output_size: sympy.Expr
    pads: tuple
    let: dict = field(default_factory=dict)
    laws: dict = field(default_factory=dict)
    domain: tuple = ()
    outside: str = ""
    fits: tuple = (ge(i, 1),)
    parameters: tuple = ()
    transposable: bool = True
    transposed_pads: tuple | None = None
    transposed_summary: str = ""
    size_theorem: object = None
    drawn: Drawing = Drawing()
    place: int = FURTHER
    theorems: tuple = ()
    sources: tuple = ()

    convolves = True

    def __post_init__(self):
        if self.laws and set(self.pads) <= set(self.parameters):
            raise ValueError(f"{self.name} takes its pads from the caller: laws about them would be the caller's")

    @property
    def _names_size(self):
        """Whether the pads are told by way of the output size."""
        return bool(self.let) or any(pad.has(o) for pad in self.pads)

    @property
    def uses(self):
        """The theorems that its derivation cites."""
        return tuple({cited.slug: cited for cited in self.derivation.cited}.values())

    @cached_property
    def padded(self):
        """Elements along the axis after padding."""
        return i + self.pads[0] + self.pads[1]

    @cached_property
    def transposed(self):
        """The transposed rule, derived from this one."""
        if not self.transposable:
            raise ValueError(f"{self.name} is not transposed by anybody")
        pads = self.transposed_pads or self.pads
        smallest = _smallest_preimage(self.output_size)
        exchanged = {i: N, o: i}
        let = {c: fold(substitute(self.let[P], exchanged))} if self.let else {}
        renamed = {**exchanged, P: c}
        low = fold(substitute(pads[0], renamed))
        return Transposed(self, fold(smallest), let, low)

    @cached_property
    def odd_side(self):
        """Where the odd element of a split total goes: `low`, `high`, `both` where it depends, or "" where none is."""
        if not self.let:
            return ""
        sides = set()
        for size, kernel, step in product(range(1, 9), range(1, 6), range(1, 4)):
            numbers = {i: size, k_hat: kernel, s: step}
            if not all(holds(statement, numbers) for statement in self.domain):
                continue
            for symbol, term in ((o, self.output_size), *self.let.items()):
                numbers[symbol] = value(term, numbers)
            low, high = (value(pad, numbers) for pad in self.pads)
            if abs(low - high) == 1:
                sides.add("low" if low > high else "high")
        return "both" if len(sides) > 1 else "".join(sides)

    @cached_property
    def program(self):
        """(output_size, pad_low, pad_high) as a function."""
        body = [*positive((i, k, s, d)), (k_hat, EFFECTIVE_KERNEL_SIZE)]
        body += [Requirement(statement, self.outside) for statement in self.domain]
        body.append((o, self.output_size))
        body += list(self.let.items())
        low, high = self.pads
        if low.args:
            body.append((pad_low, low))
            low, high = pad_low, high.xreplace({low: pad_low})
        results = (o, low, high)
        return Program(
            self.name, self.summary, (i, k, s, d, *self.parameters), only_needed(body, results), results, self.name
        )

    @cached_property
    def derivation(self):
        """From the number of windows to the output size, as the page shows it."""
        proof = Derivation()
        step = eq(s, 1) if eq(s, 1) in self.domain else ge(s, 1)
        cited = self.size_theorem.derivation if self.size_theorem else None
        needed = (step, *self.fits, *(cited.assumptions if cited else ()))
        ground = {statement: proof.given(statement) for statement in dict.fromkeys(needed)}
        named = {o: proof.let(o, self.output_size)} if self._names_size else {}
        named |= {symbol: proof.let(symbol, term) for symbol, term in self.let.items()}
        pads = [proof.let(symbol, term) for symbol, term in zip((pad_low, pad_high), self.pads) if symbol != term]
        start, inserted = windows(i + pad_low + pad_high), windows(self.padded)
        fitting = inserted.args[0]
        result = o if self._names_size else self.output_size
        lines = [("=", inserted, tuple(pads), "both pads together")] if pads else []
        fits = (ground[statement] for statement in dict.fromkeys((step, *self.fits)))
        lines.append(("=", fitting, (*fits, *_defining(fitting, named)), "one window fits"))
        if fitting != result and cited:
            letters = {symbol: symbol for symbol in cited.definitions}
            owed = (*(ground[statement] for statement in cited.assumptions), *(named[symbol] for symbol in letters))
            fact = proof.cite(self.size_theorem, letters, using=owed)
            others = (named[symbol] for symbol in named if symbol not in letters)
            lines.append(("=", result, (fact, *others), f"theorem {self.size_theorem.number}"))
        elif fitting != result:
            inner = _defining(fitting, {symbol: fact for symbol, fact in named.items() if symbol != result})
            met = fitting.has(result) or any(fact.statement.rhs.has(result) for fact in inner)
            outer = (named[result],) if result in named and not met else ()
            lines.append(("=", result, (ground[step], *outer, *inner), "compare"))
        return proof.qed(eq(start, result), using=(proof.chain(start, *lines),))

    @property
    def derivations(self):
        """{name: derivation} of what a page shows."""
        found = {"size": self.derivation}
        if self.transposable:
            found["transposed"] = self.transposed.derivation
        return found

    @cached_property
    def obligations(self):
        """What must be proved: the size, each law, and that the laws leave no other pads; and the same transposed."""
        ground = (*(ge(symbol, 1) for symbol in (i, k_hat, s)), *self.domain)
        defined = (eq(o, self.output_size), *(eq(symbol, term) for symbol, term in self.let.items()))
        owed = [Obligation("size", (*ground, *defined), And((eq(windows(self.padded), o), ge(o, 1))))]
        if self.laws:
            formulas = tuple(
                eq(symbol, pad) for symbol, pad in zip((pad_low, pad_high), self.pads, strict=True) if symbol != pad
            )
            for law, statement in self.laws.items():
                owed.append(Obligation(f"law: {law}", (*ground, *defined, *formulas), statement))
            owed.append(
                Obligation("the laws leave no other pads", (*ground, *defined, *self.laws.values()), And(formulas))
            )
        owed = [*divisor_obligations((*ground, *defined), owed), *owed]
        owed += [*self.derivation.divisor_obligations(), *self.derivation.obligations]
        if self.transposable:
            owed += self.transposed.obligations
        return tuple(owed)


@dataclass(frozen=True, eq=False)
class Transposed:
    """The adjoint of a mode's convolution at the size N = smallest + a, 0 ≤ a < s.

    Terms in i, k̂, s, L and N; nothing here is declared twice, all of it follows from the mode.
    """

    mode: Mode
    smallest: sympy.Expr
    let: dict
    low: sympy.Expr

    @property
    def size(self):
        """The output size at an offset a above the smallest, as a term."""
        return self.smallest + a

    @property
    def high(self):
        """crop_high = L - N - crop_low: what is left of the full length after the low crop and the chosen size."""
        return L - N - crop_low

    @cached_property
    def program(self):
        """(output_size, crop_low, crop_high) as a function of `output_padding`, which may be any integer here."""
        mode = self.mode
        body = [
            *positive((i, k, s, d)),
            (k_hat, EFFECTIVE_KERNEL_SIZE),
            (L, FULL_LENGTH),
            (N, self.size),
            Requirement(ge(N, 1), NOTHING_LEFT),
            *self.let.items(),
        ]
        low = self.low
        if low.args:
            body.append((crop_low, low))
            low = crop_low
        results = (N, low, self.high.xreplace({crop_low: low}))
        rule = f"{mode.name} with its pads exchanged" if mode.transposed_pads else mode.name
        doc = f"The adjoint of {rule} at the size `output_padding` above the smallest."
        arguments = (i, k, s, d, a, *mode.parameters)
        title = f"{mode.name}, transposed,"
        return Program(f"{mode.name}_transposed", doc, arguments, only_needed(body, results), results, title, {N: o})

    @cached_property
    def derivation(self):
        """From the chosen size to the crops, as the page shows it."""
        mode = self.mode
        proof = Derivation()
        chosen = proof.given(between(0, a, s - 1))
        full = proof.let(L, FULL_LENGTH)
        size = proof.let(N, self.size)
        back = substitute(mode.output_size, {i: N})
        using = (chosen, full, size) if self.size.has(L) else (chosen, size)
        returned = proof.chain(back, ("=", i, using, "N is one of the s sizes that give i"))
        at_n = substitute((mode.transposed_pads or mode.pads)[0], {i: N, o: i})
        lines = []
        if mode.let:
            total = substitute(mode.let[P], {i: N, o: i})
            at_n, with_length = (substitute(at_n, {P: term}) for term in (total, self.let[c]))
            if with_length != at_n:
                lines.append(("=", with_length, (full,), "definition of L"))
            lines.append(("=", self.low, (proof.let(c, self.let[c]),), "definition of c"))
        low = proof.let(crop_low, self.low)
        high = proof.let(crop_high, self.high)
        mirrored = proof.chain(at_n, *lines, ("=", crop_low, (low,), "the low crop is the low pad at N"))
        kept = proof.chain(
            FULL_LENGTH - crop_low - crop_high,
            ("=", L - crop_low - crop_high, (full,), "definition of L"),
            ("=", N, (high,), "what the crops leave"),
        )
        shown = (returned, mirrored, kept)
        return proof.qed(And(tuple(fact.statement for fact in shown)), using=shown)

    @cached_property
    def obligations(self):
        """The convolution maps N back to i for the s sizes and for no other; and the crops leave N elements."""
        mode = self.mode
        ground = tuple(ge(symbol, 1) for symbol in (i, k_hat, s))
        defined = (eq(L, FULL_LENGTH), eq(N, self.size))
        back = substitute(mode.output_size, {i: N})
        in_range = between(0, a, s - 1)
        exactly = Obligation(
            "transposed: the sizes that map back to i", (*ground, *defined), Iff(eq(back, i), in_range)
        )
        lets = tuple(eq(symbol, term) for symbol, term in self.let.items())
        at_n = substitute(mode.transposed_pads[0] if mode.transposed_pads else mode.pads[0], {i: N, o: back})
        at_n = substitute(at_n, {symbol: substitute(term, {i: N, o: back}) for symbol, term in mode.let.items()})
        adjoint = Obligation(
            "transposed: the low crop is the low pad at N", (*ground, *defined, *lets, eq(back, i)), eq(self.low, at_n)
        )
        steps = (*self.derivation.divisor_obligations(), *self.derivation.obligations)
        return (*divisor_obligations(ground, (exactly, adjoint)), exactly, adjoint, *steps)


def _defining(term, named):
    """The definitions of a term's letters, and of the letters in those."""
    found, waiting = {}, [term]
    while waiting:
        for symbol in waiting.pop().free_symbols & set(named) - set(found):
            found[symbol] = named[symbol]
            waiting.append(named[symbol].statement.rhs)
    return tuple(fact for symbol, fact in named.items() if symbol in found)


def _smallest_preimage(output_size):
    """The least N that a convolution maps to i: ⌊f(N)/s⌋ + 1 = i first at f(N) = (i-1)s, ⌈f(N)/s⌉ = i at (i-1)s + 1.

    Raises `ValueError` for a size that is not of one of these forms.
    """
    firsts = {floor_div: (i - 1) * s, ceil_div: (i - 1) * s + 1}
    found = [division for division in divisions_in(output_size) if division.args[1] == s and division.has(i)]
    if len(found) != 1 or type(found[0]) not in firsts:
        raise ValueError("has no smallest preimage: it must hold i in one floor_div or ceil_div by s, and only there")
    (division,) = found
    first = firsts[type(division)]
    rest = sympy.expand(i - division.args[0])
    if rest.has(i):
        raise ValueError("has no smallest preimage: what is divided by s must be i and terms without i")
    return first + rest


def fold(term):
    """Write L for (i-1)s + k̂ wherever a sum contains it."""
    if term.is_Add:
        arguments = list(term.args)
        stretched = (i - 1) * s
        if k_hat in arguments and stretched in arguments:
            arguments.remove(k_hat)
            arguments.remove(stretched)
            return sympy.Add(L, *arguments)
    if not term.args:
        return term
    return term.func(*(fold(argument) for argument in term.args))
