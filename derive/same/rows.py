"""What the frameworks' rows have in common: the meanings of *same* by letter, and one row per way to ask for a mode."""

import ast
import re
from dataclasses import dataclass
from functools import cache

from derive.runtime.declaration import at
from derive.runtime.geometry import RESIZING, TRANSPOSED
from derive.same.letters import rule_of


@cache
def words_in(when):
    """The words that a condition asks for, such as `same` in `padding == 'same'`, in lower case and in order.

    What it asks not to be, as in `not padding == 'same'`, is none of them.
    """
    found = {}
    for node in _affirmed(ast.parse(when, mode="eval")):
        if isinstance(node, ast.Compare) and isinstance(node.ops[0], (ast.Eq, ast.In)):
            for constant in ast.walk(node.comparators[0]):
                if isinstance(constant, ast.Constant) and isinstance(constant.value, str):
                    found[constant.value.lower()] = None
    return tuple(found)


def _affirmed(node):
    """Every part of a condition that no `not` stands before, in the order in which it is written."""
    yield node
    for part in ast.iter_child_nodes(node):
        if not (isinstance(part, ast.UnaryOp) and isinstance(part.op, ast.Not)):
            yield from _affirmed(part)


@dataclass(frozen=True, eq=False)
class Row:
    """One way to ask a framework for something: layers that mean the same by it, in the newest version.

    `variants` are the ways to run the framework in which it holds, all of them where empty; `slug` is its address.
    """

    framework: object
    layers: tuple
    meaning: object
    variants: tuple
    slug: str

    @property
    def layer(self):
        """The first of its layers."""
        return self.layers[0]

    @property
    def operator(self):
        """What the layer is under this meaning."""
        return self.meaning.operator or self.layer.operator

    @property
    def words(self):
        """What the caller writes to ask for it: same, valid, … or nothing where numbers decide."""
        return words_in(self.meaning.when)

    @property
    def asks_for_same(self):
        """Whether the caller asks for it by a word for *same*."""
        return any("same" in word for word in self.words) or self.meaning.mode.startswith("same")

    @property
    def rule(self):
        """The lettered rule of a transposed row that is asked for by *same*, or None."""
        known = self.operator == TRANSPOSED and self.asks_for_same and not self.meaning.size_only
        return rule_of(self.meaning) if known else None


@cache
def rows(framework):
    """Every `Row` of a framework, in the order of its declaration."""
    found = {}
    for variant in framework.variants:
        for layer in framework.layers:
            there = at(layer, framework.version, variant)
            for meaning in there.meanings if there else ():
                if (meaning.operator or layer.operator) == RESIZING:  # it asks for a size, not for a mode
                    continue
                demands = tuple((refusal.requires, refusal.when) for refusal in there.refusals)
                key = (layer.operator, repr(meaning), demands, repr(dict(layer.bind)), layer.kernel_flipped)
                layers, variants = found.setdefault(key, (meaning, {}, {}))[1:]
                layers[layer.name], variants[variant] = there, None
    made, taken = [], set()
    for meaning, layers, variants in found.values():
        first = next(iter(layers)).rpartition(".")[2].lower()
        parts = [framework.name, first, *(words_in(meaning.when)[:1] or [meaning.mode])]
        for further in (meaning.mode, meaning.size, *variants):
            if "-".join(parts) in taken and further:
                parts.append(further)
        while "-".join(parts) in taken:
            parts.append("again")
        slug = re.sub(r"[^a-z0-9]+", "-", "-".join(parts).lower()).strip("-")
        taken |= {"-".join(parts), slug}
        some = tuple(variants) if len(variants) < len(framework.variants) else ()
        made.append(Row(framework, tuple(layers.values()), meaning, some, slug))
    return tuple(made)
