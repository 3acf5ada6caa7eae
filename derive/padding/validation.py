"""Whether a mode or a size choice as declared can be used: the first thing that is wrong, in one line, before any proof.

The lines are those of `derive.runtime.validation`. Nothing is proved here: that a term holds only letters that are known
where it is computed, that every statement is one, and that what must be proved can be written down.
"""

import re

import sympy

from derive.language.symbols import (
    QUANTITIES,
    L,
    N,
    P,
    a,
    asked,
    crop_high,
    crop_low,
    d,
    i,
    k,
    k_hat,
    o,
    pad_high,
    pad_low,
    s,
)
from derive.language.terms import And, Iff, Implies, Not, Or, Relation, symbols_in
from derive.proof.derivation import DerivationError
from derive.proof.theorem import Theorem
from derive.proof.validation import find_source_faults
from derive.runtime.validation import find_empty, find_type_faults, word_fault
from derive.runtime.wording import shorten

STATEMENTS = (Relation, And, Or, Not, Implies, Iff)
GIVEN = {i, k, s, d, k_hat}


def find_mode_faults(mode):
    """A line for each thing that is wrong with a mode, or with a transposed rule that is declared by itself."""
    for field in ("output_size",) if mode.convolves else ("output_size", "low"):
        yield from _term_faults(field, getattr(mode, field), mode.name)
    yield from find_type_faults(mode, mode.name)
    yield from find_type_faults(mode.drawn, mode.name, "drawn.")
    size_theorem = mode.size_theorem if mode.convolves else None
    if size_theorem is not None and not isinstance(size_theorem, Theorem):
        way_out = "import it from derive/theorems"
        yield word_fault("size_theorem", size_theorem, "must be a Theorem", mode.name, way_out)
    yield from find_empty(mode, ("name", "title", "summary", "sources"), mode.name)
    yield from _name_faults(mode)
    yield from find_source_faults(mode, mode.name)
    yield from _law_faults(mode)
    yield from _convolution_faults(mode) if mode.convolves else _transposed_faults(mode)
    yield from _owed_faults(mode)


def _convolution_faults(mode):
    owner = mode.name
    for field in ("domain", "fits"):
        for index, statement in enumerate(getattr(mode, field)):
            yield from _statement_faults(f"{field}[{index}]", statement, owner)
    if bool(mode.domain) != bool(mode.outside):
        wrong = "must say what to do outside the domain" if mode.domain else "is a way out of no domain"
        way_out = "name the arguments that a caller may change" if mode.domain else "leave it out"
        yield word_fault("outside", mode.outside, wrong, owner, way_out)
    yield from find_empty(mode, ("fits",) if not mode.domain else (), owner)
    for index, parameter in enumerate(mode.parameters):
        if not isinstance(parameter, sympy.Symbol) or parameter.name not in QUANTITIES:
            wrong = "is no quantity"
            yield word_fault(f"parameters[{index}]", parameter, wrong, owner, "take it from derive/language/symbols.py")
    for name, term in mode.let.items():
        yield from _term_faults(f"let[{name}]", term, owner)
        if name != P:
            wrong = "names another letter than P, the total pad"
            yield word_fault("let", mode.let, wrong, owner, "write the term where that letter stands")
    for field in ("pads", "transposed_pads"):
        pads = getattr(mode, field)
        if pads is None and field == "transposed_pads":
            continue
        if len(pads) != 2:
            yield word_fault(field, pads, "must be two terms", owner, "give the low pad, then the high one")
        for index, pad in enumerate(pads):
            yield from _term_faults(f"{field}[{index}]", pad, owner)
    known = GIVEN | set(mode.parameters)
    yield from _letter_faults(mode, known, ("output_size", "domain", "fits"))
    yield from _letter_faults(mode, known | {o}, ("let",))
    yield from _letter_faults(mode, known | {o, *mode.let}, ("pads", "transposed_pads"))
    yield from _letter_faults(mode, known | {o, *mode.let, pad_low, pad_high}, ("laws",))
    if mode.transposable:
        try:
            _ = mode.transposed
        except ValueError as error:
            way_out = "or set transposable=False where nobody transposes it"
            yield word_fault("output_size", mode.output_size, str(error), owner, way_out)


def _transposed_faults(mode):
    for name, term in mode.let.items():
        yield from _term_faults(f"let[{name}]", term, mode.name)
    yield from find_empty(mode, ("laws",), mode.name)
    known = GIVEN | {L, a}
    early = {symbol for symbol, term in mode.let.items() if not term.has(N)}
    yield from _letter_faults(mode, known | early, ("output_size",))
    yield from _letter_faults(mode, known | {N, *mode.let}, ("let", "low"))
    yield from _letter_faults(mode, known | {N, *mode.let, crop_low, crop_high}, ("laws",))


def find_choice_faults(choice):
    """A line for each thing that is wrong with a size choice."""
    yield from _term_faults("offset", choice.offset, choice.name)
    yield from find_type_faults(choice, choice.name)
    yield from find_empty(choice, ("name", "title", "summary", "laws"), choice.name)
    yield from _name_faults(choice)
    yield from _law_faults(choice)
    yield from _letter_faults(choice, {k, s, d, k_hat, a}, ("offset",))
    yield from _letter_faults(choice, GIVEN | {a, asked}, ("laws",))


def _name_faults(thing):
    if not re.fullmatch(r"[a-z][a-z0-9_]*", thing.name):
        wrong = "must be in snake case: it becomes the name of a function"
        yield word_fault("name", thing.name, wrong, type(thing).__name__, "use lower-case letters, digits and _")


def _term_faults(place, term, owner):
    if not isinstance(term, sympy.Expr):
        way_out = f"write sympy.Integer({term})" if isinstance(term, int) else "write it with the letters of symbols.py"
        yield word_fault(place, term, "must be a SymPy term", owner, way_out)


def _statement_faults(place, statement, owner):
    if not isinstance(statement, STATEMENTS):
        yield word_fault(place, statement, "must be a statement", owner, "write one as in ge(i, 1) or eq(o, i)")
        return
    for symbol in sorted(symbols_in(statement), key=str):
        if symbol.name not in QUANTITIES:
            wrong = f"uses {symbol}, which is no quantity"
            yield word_fault(place, statement, wrong, owner, "declare it in derive/language/symbols.py")


def _law_faults(thing):
    for label, law in thing.laws.items():
        yield from _statement_faults(f"laws[{label!r}]", law, thing.name)


def _letter_faults(thing, known, names):
    """A line for each term or statement in these fields that uses a letter nobody has given it there."""
    for name in names:
        found = getattr(thing, name)
        if found is None:
            continue
        entries = {name: found}
        if isinstance(found, dict):
            entries = {
                f"{name}[{key if isinstance(key, sympy.Symbol) else repr(key)}]": entry for key, entry in found.items()
            }
        elif isinstance(found, tuple):
            entries = {f"{name}[{index}]": entry for index, entry in enumerate(found)}
        for place, entry in entries.items():
            for symbol in sorted(symbols_in(entry) - known, key=str):
                listed = ", ".join(sorted(map(str, known)))
                yield word_fault(place, entry, f"uses {symbol}, not known there", thing.name, f"known are {listed}")


def _owed_faults(mode):
    """Whether its functions and what must be proved of it can be written down."""
    try:
        _ = mode.obligations, mode.program, mode.transposable and mode.transposed.program
    except (DerivationError, ValueError, TypeError, AttributeError, LookupError) as error:
        wrong = f"cannot be written down ({type(error).__name__}: {shorten(str(error))})"
        field = "size_theorem" if getattr(mode, "size_theorem", None) else "output_size"
        yield word_fault(field, getattr(mode, field), wrong, mode.name, "compare another file of derive/modes")
