"""The sentences of the site beside the formulas that they say: compared by hand once, then pinned by their digests.

A proof says nothing of the words around it. So each theorem, statement of Coq, mode, size choice and meaning of *same*
has two digests in theorems.json, one of its formula as text and one of its words. Where either has changed since, a
person has to read both again.
"""

import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from derive import catalog
from derive.assurance.coq_only import COQ_ONLY
from derive.language.printers.text import text
from derive.same.letters import RULES

PINS = Path(__file__).with_name("theorems.json")
REPAIR = "compare the two by hand, then run `python -m tests.pinned` to pin them again"


@dataclass(frozen=True)
class Compared:
    """`formula` and `words` as a person reads them side by side, each a tuple of lines."""

    formula: tuple
    words: tuple

    @property
    def digests(self):
        """{side: digest}."""
        return {"formula": _digest(self.formula), "words": _digest(self.words)}

    def __str__(self):
        return "\n".join(f"    {line}" for line in (*self.formula, *self.words) if line)


def everything():
    """{name: Compared} of all that has words and a formula."""
    found = {f"theorem {slug}": _theorem(each) for slug, each in catalog.theorems().items()}
    found |= {f"Coq {each.name}": Compared(tuple(each.text.splitlines()), (each.sentence,)) for each in COQ_ONLY}
    found |= {f"mode {name}": _mode(each) for name, each in catalog.modes().items()}
    found |= {f"size {name}": _size(each) for name, each in catalog.size_choices().items()}
    return found | {f"rule {rule.letter}": _rule(rule) for rule in RULES}


def _theorem(theorem):
    formula = (
        *(f"given {text(statement)}" for statement in theorem.derivation.assumptions),
        *_defined(theorem.spoken_of),
        text(theorem.claim),
    )
    return Compared(formula, (theorem.kind, theorem.name, theorem.sentence, theorem.why, theorem.remark))


def _mode(mode):
    """Its formulas and laws; the names of the laws are words."""
    formula = [f"given {text(statement)}" for statement in mode.domain]
    if mode.convolves:
        formula += [f"o = {text(mode.output_size)}", *_defined(mode.let)]
        formula += [f"{end} = {text(pad)}" for end, pad in zip(("p_low", "p_high"), mode.pads, strict=True)]
    if mode.transposable:
        formula += _cropped(mode, mode.transposed.size)
    formula += [f"law: {text(statement)}" for statement in mode.laws.values()]
    words = (mode.title, mode.summary, getattr(mode, "transposed_summary", ""), *mode.laws)
    return Compared(tuple(formula), words)


def _cropped(mode, size):
    rule = mode.transposed
    return [f"N = {text(size)}", *_defined(rule.let), f"c_low = {text(rule.low)}", f"c_high = {text(rule.high)}"]


def _size(choice):
    formula = (f"a = {text(choice.offset)}", *(f"law: {text(statement)}" for statement in choice.laws.values()))
    return Compared(formula, (choice.title, choice.summary, *choice.laws))


def _rule(rule):
    formula = []
    for name, size in rule.pairs:
        mode = catalog.modes()[name]
        choice = catalog.size_choices().get(size)
        formula += [f"{name} {size}".strip(), *_cropped(mode, mode.transposed.size)]
        formula += [f"a = {text(choice.offset)}"] if choice else []
    return Compared(tuple(formula), (rule.title, rule.sentence))


def _defined(definitions):
    return [f"{text(symbol)} = {text(term)}" for symbol, term in definitions.items()]


def _digest(lines):
    return sha256("\n".join(lines).encode()).hexdigest()[:16]


def complaints(pins, found):
    """What was not compared as it stands: one line for each, with both sides to read."""
    for name, compared in found.items():
        pinned = pins.get(name)
        if pinned is None:
            yield f"{name} is new: {REPAIR}\n{compared}"
        elif pinned != compared.digests:
            changed = " and ".join(side for side, digest in compared.digests.items() if pinned[side] != digest)
            yield f"{name}: its {changed} changed since they were compared; {REPAIR}\n{compared}"
    for name in pins.keys() - found.keys():
        yield f"{name} is pinned and is no more; run `python -m tests.pinned`"


def load():
    """{name: {side: digest}} as it was pinned."""
    return json.loads(PINS.read_text(encoding="utf-8"))


def write(found):
    """Pin all as it stands."""
    pins = {name: compared.digests for name, compared in found.items()}
    PINS.write_text(json.dumps(pins, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
