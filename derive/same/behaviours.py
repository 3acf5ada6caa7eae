"""Ways to ask that return the same, as one behaviour; and what older releases did otherwise in the same words."""

from dataclasses import dataclass, replace
from functools import cache

from derive.runtime.expressions import names_in
from derive.runtime.geometry import TRANSPOSED
from derive.same.letters import RULES, rule_of
from derive.same.rows import rows

SIZES = ("input_size", "kernel_size", "stride", "dilation", "effective_kernel_size", "full_length")


@dataclass(frozen=True)
class Former:
    """What a framework did in older releases, newest first, in words that mean something else today."""

    framework: object
    versions: tuple
    variants: tuple
    rows: tuple


@dataclass(frozen=True, eq=False)
class Behaviour:
    """A mode, for a transposed layer at a choice of its size: the same numbers are answered with the same geometry.

    With `size_only` no more than the size is known; with `computed` each framework computes the pads by a formula of its
    own. `rows` are all ways to ask for it in the newest releases, `former` what older ones did in its place.
    """

    operator: str
    mode: str
    size: str
    size_only: bool
    computed: bool
    rows: tuple
    former: tuple

    @property
    def slug(self):
        """Its address on the page of its operator."""
        parts = (self.mode, self.size, "size-only" * self.size_only, "computed" * self.computed)
        return "-".join(part.replace("_", "-") for part in parts if part)

    @property
    def rule(self):
        """The lettered rule that it is, or None."""
        some = (self.rows or self.former[0].rows)[0]
        return rule_of(some.meaning) if self.operator == TRANSPOSED and not self.size_only else None

    @property
    def asked_as_same(self):
        """Whether any framework has it for *same*."""
        former = [row for each in self.former for row in each.rows]
        return any(row.asks_for_same for row in (*self.rows, *former))

    @property
    def frameworks(self):
        """Those that have it today, by title."""
        return sorted({row.framework for row in self.rows}, key=lambda framework: framework.title.lower())


def _key(row):
    meaning = row.meaning
    size = meaning.size if row.operator == TRANSPOSED else ""
    return row.operator, meaning.mode, size, meaning.size_only, _computes(row)


def _computes(row):
    """Whether the pads or crops are no arguments, but computed from the sizes."""
    known = {*SIZES, *row.layer.grid_arguments.values()}
    pads = [term for name, term in row.meaning.bind.items() if name.startswith("pad_")]
    return any(known & set(names_in(term)) for term in pads)


def behaviours(frameworks):
    """Every `Behaviour` of these frameworks: lettered ones first, then what is asked for as *same*, then the others."""
    found, past = {}, {}
    for framework in frameworks:
        for row in rows(framework):
            found.setdefault(_key(row), []).append(row)
        for row in otherwise(framework):
            past.setdefault(_key(row), {}).setdefault((framework.name, row.variants), []).append(row)
    made = []
    for key in dict.fromkeys((*found, *past)):
        former = [_former(frameworks, *who, held) for who, held in past.get(key, {}).items()]
        made.append(Behaviour(*key, tuple(found.get(key, ())), tuple(former)))
    return sorted(made, key=_place)


def _former(frameworks, name, variants, held):
    framework = next(each for each in frameworks if each.name == name)
    versions = tuple(dict.fromkeys(row.framework.version for row in held))
    return Former(framework, versions, variants, tuple(held))


def _place(behaviour):
    letters = [rule.letter for rule in RULES]
    letter = letters.index(behaviour.rule.letter) if behaviour.rule else len(letters)
    often = len({row.framework.name for row in behaviour.rows})
    return letter, not behaviour.asked_as_same, -often, behaviour.slug


@cache
def otherwise(framework):
    """Rows of older releases, newest first, that the same layer, asked in the same word, does not have today."""
    today = {}
    for row in rows(framework):
        for place in _places(row):
            today.setdefault(place, set()).add(_key(row))
    found = []
    for release in framework.releases[1:]:
        for row in rows(replace(framework, releases=(release,))):
            if any(place in today and _key(row) not in today[place] for place in _places(row)):
                found.append(row)
    return tuple(found)


def _places(row):
    """(layer, variant, word) of each way in which a row is asked for."""
    variants = row.variants or tuple(row.framework.variants)
    return [(layer.name, variant, word) for layer in row.layers for variant in variants for word in row.words or ("",)]
