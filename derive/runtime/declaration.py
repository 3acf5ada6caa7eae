"""A framework is a dictionary from its own argument names to modes.

A layer is declared once: its signature, what it means on each axis, and what it refuses. Conditions and bindings
are Python expressions over the layer's own argument names, kept as text, so that the one declaration is evaluated
here, rendered on the pages and quoted in error messages. Besides the arguments, an expression may use `input_size`,
`kernel_size`, `stride`, `dilation`, `effective_kernel_size` (k̂ = d(k-1) + 1) and `full_length` (L = (i-1)s + k̂).

A framework's file is also imported by the Python that runs the framework, which may be as old as 3.8; so this module
and what it imports use nothing newer, and nothing but the standard library.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import Union

from derive.runtime.expressions import names_in, signature_of
from derive.runtime.layouts import LAYOUTS, pair
from derive.runtime.layouts import PAIR as PAIR
from derive.runtime.source import Source

NO_OUTPUT = "output_size >= 1"
Says = Union[str, tuple, Mapping]  # evaluated by a Python that knows no `|`
QUANTITIES = ("kernel_size", "stride", "dilation")


@dataclass(frozen=True)
class Meaning:
    """Where `when` holds on an axis, the layer is `mode` there.

    `bind` says what the mode's parameters are, and may replace the layer's own bindings of `kernel_size`, `stride`
    and `dilation`. `size` is the rule that picks the size a transposed layer gives back; the rules that read
    `output_padding` take it from `bind`. `operator` and `kernel_flipped` replace the layer's. `size_only` says that no
    more than the size is known: the mode's pads or crops are not claimed.
    """

    mode: str
    when: str = "True"
    size: str = ""
    bind: Mapping[str, str] = field(default_factory=dict)
    operator: str = ""
    kernel_flipped: str = ""
    size_only: bool = False
    versions: str = ""
    variants: tuple[str, ...] = ()


@dataclass(frozen=True)
class Refusal:
    """Where `when` holds, the layer demands `requires`, and otherwise raises an error that contains `says`.

    `says` is the framework's own text: one, several where the framework itself is not of one mind, or these for each
    of its variants. With `across`, the names in `requires` stand for tuples with one entry per axis, and the demand
    is made once.
    """

    requires: str
    says: Says
    when: str = "True"
    way_out: str = ""
    across: bool = False
    versions: str = ""
    variants: tuple[str, ...] = ()

    def words(self, variant=""):
        """What the framework may say in this variant, as a tuple."""
        says = self.says[variant] if isinstance(self.says, Mapping) else self.says
        return (says,) if isinstance(says, str) else says


@dataclass(frozen=True)
class Defect:
    """A fault of the framework: where `when` holds, it may answer `observed` instead of its own rule.

    `observed` holds texts of errors, and of EMPTY, DIED, SILENT, NO_INDEX_MAP, NO_PRODUCT, ANSWERS, OTHERWISE and
    INFERS_OTHERWISE those that apply. The names in `when` stand for tuples with one entry per axis. `instead`, where
    given, is what it does then, and an answer that contradicts that too stays unexplained. An answer that matches is
    counted under `reason`, and is neither an agreement nor an unexplained disagreement. `url` is a public report.
    """

    when: str
    observed: tuple[str, ...]
    reason: str
    instead: Meaning | None = None
    url: str = ""
    versions: str = ""
    variants: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Layer:
    """One callable of a framework, under the name a user types.

    - `signature`: its parameters as Python source, compared with the real thing by the live tests where `callable`.
    - `extra`: arguments a caller adds here though the signature lacks them: sizes read off a weight's shape, and
      arguments of the later call.
    - `arrays`: parameters that are arrays; they may hold anything in a pasted line.
    - `values`: legal kinds of an argument: `int`, `PAIR` and exact values. An argument that is not join_words is an integer.
    - `layouts`: how the pairs of an argument are written, a key of `LAYOUTS`; a sequence of pairs where not join_words.
    - `last_first`: arguments whose tuples begin with the last axis.
    - `uniform`: arguments that are one and the same for all axes.
    - `meanings`: of those whose `when` holds on an axis, the first is what the layer is there.
    - `dimensions`: how many spatial axes it takes.
    - `no_output`: what it says where no window fits or nothing is left.
    - `boundary`: expression for what lies outside the input: zeros, edge, mirror, symmetric or periodic.
    - `kernel_flipped`: expression for whether weight k - 1 - t sits at tap t.
    - `defects`: where it is known to break its own rules.
    - `probes`: what is measured: names with expressions of the values to try; each grid point takes all combinations.
    - `varied`: the argument that varies each of kernel size, stride and dilation on the grid; those bound to a
      parameter itself where not given.
    """

    name: str
    operator: str
    signature: str
    meanings: tuple[Meaning, ...]
    dimensions: tuple[int, ...] = (1,)
    also: tuple[str, ...] = ()
    callable: bool = True
    extra: str = ""
    arrays: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    values: Mapping[str, tuple] = field(default_factory=dict)
    layouts: Mapping[str, str] = field(default_factory=dict)
    last_first: tuple[str, ...] = ()
    uniform: tuple[str, ...] = ()
    any_case: tuple[str, ...] = ()
    bind: Mapping[str, str] = field(default_factory=lambda: {name: name for name in QUANTITIES})
    refusals: tuple[Refusal, ...] = ()
    no_output: Says = ""
    kernel_flipped: str = "False"
    boundary: str = "'zeros'"
    weight: str = ""
    defects: tuple[Defect, ...] = ()
    probes: tuple[Mapping[str, str], ...] = ({},)
    varied: Mapping[str, str] | None = None
    one_in: int = 1
    versions: str = ""
    variants: tuple[str, ...] = ()

    @cached_property
    def parameters(self):
        """Name -> `inspect.Parameter`, of the signature and then of what is taken extra it."""
        found = dict(signature_of(self.signature).parameters)
        found.update(signature_of(f"*, {self.extra}" if self.extra else "").parameters)
        return found

    @cached_property
    def spatial(self):
        """The arguments that decide the geometry, in signature order."""
        refusals = (text for refusal in self.refusals for text in (refusal.when, refusal.requires))
        meanings = (
            text
            for meaning in self.meanings
            for text in (meaning.when, meaning.kernel_flipped or "True", *meaning.bind.values())
        )
        own = (self.boundary, self.kernel_flipped, *self.bind.values())
        used = set(self.values).union(*map(names_in, (*own, *refusals, *meanings)))
        return tuple(name for name in self.parameters if name in used)

    @cached_property
    def grid_arguments(self):
        """{quantity: the argument that varies it on the grid}."""
        if self.varied is not None:
            return dict(self.varied)
        return {quantity: self.bind[quantity] for quantity in QUANTITIES if self.bind[quantity] in self.parameters}

    def spread(self, name, value, rank):
        """One value per axis of an argument as its caller writes it; None where the number of entries is wrong."""
        if not isinstance(value, (tuple, list)):
            return (value,) * rank
        entries = value
        if type(value) is list or list in map(type, value):
            entries = tuple(tuple(entry) if isinstance(entry, list) else entry for entry in value)
        if name in self.layouts and len(entries) != rank or name in self.layouts and any(map(pair, entries)):
            entries = LAYOUTS[self.layouts[name]][0](entries, rank)
        elif name in self.last_first:
            entries = entries[::-1]
        return entries if entries is not None and len(entries) == rank else None

    def written(self, name, entries):
        """An argument with these values per axis, as its caller writes it."""
        if name in self.layouts and all(map(pair, entries)):
            return LAYOUTS[self.layouts[name]][1](entries)
        return tuple(entries)[::-1] if name in self.last_first else tuple(entries)

    def per_axis(self, given, rank):
        """Every argument that decides the geometry as one value per axis, defaults filled in."""
        filled = dict(self._defaults(rank))
        for name, value in given.items():
            if name in filled:
                filled[name] = self.spread(name, value, rank)
        return filled

    @lru_cache(maxsize=None)
    def _defaults(self, rank):
        return {name: self.spread(name, self.parameters[name].default, rank) for name in self.spatial}

    @cached_property
    def out_of_domain(self):
        """The refusal where the mode itself has no answer."""
        return Refusal(NO_OUTPUT, self.no_output)


@dataclass(frozen=True)
class Release:
    """One version that was measured, or read.

    `install` is what pip is given, in full; an entry `npm:…` goes to npm. `packages` are those whose versions the
    answers depend on, `python` the interpreter they need where it is not the running one. `variants` and `layers` (by
    name) say what of the framework was asked, all where empty; `one_in` thins the grid.
    """

    version: str
    install: str = ""
    packages: tuple[str, ...] = ()
    python: str = ""
    variants: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()
    one_in: int = 1


@dataclass(frozen=True, eq=False)
class Framework:
    """Everything Padproof knows of one framework.

    `respond(layer, arguments, input_sizes)` imports the framework and returns the raw impulse response as an array
    with axes (input, tap, *output): input and tap are flattened in C order, and entry (m, t, j…) is what output j
    receives from a single one at input m through a single one at tap t. Of a pooling layer the tap axis has length 1,
    and an entry is positive where the window sees the input. Where only sizes can be had, it returns them as a tuple
    of integers. It raises what the framework raises. `infer`, where given, returns the spatial output sizes that the
    framework's own shape inference finds without running.

    `releases` are newest first. `variants` are ways to run or read it, each with the environment variables that select
    it; None where it cannot be run. A framework without `respond` cannot be run here: `basis` says whether its rules
    were read in its source or in its documentation. `bare` are the modules whose names people write alone.
    """

    name: str
    title: str
    homepage: str
    layers: tuple[Layer, ...]
    sources: tuple[Source, ...]
    releases: tuple[Release, ...]
    respond: Callable | None = None
    infer: Callable | None = None
    basis: str = ""
    orientation: str = ""
    scope: str = ""
    aliases: Mapping[str, str] = field(default_factory=dict)
    bare: tuple[str, ...] = ()
    variants: Mapping[str, Mapping[str, str] | None] = field(default_factory=lambda: {"": {}})

    @property
    def version(self):
        """The newest release."""
        return self.releases[0].version

    def release(self, version):
        """The release of exactly this version, or None."""
        return next((release for release in self.releases if release.version == version), None)

    def run(self, release):
        """{variant: environment variables} of what is run in a release."""
        chosen = release.variants or self.variants
        return {name: self.variants[name] for name in chosen if self.respond and self.variants[name] is not None}

    def asked(self, release, variant):
        """The layers asked in a release and variant, as they are there."""
        chosen = (layer for layer in self.layers if not release.layers or layer.name in release.layers)
        return tuple(found for layer in chosen if (found := at(layer, release.version, variant)))


def _applies(thing, version, variant):
    from packaging.specifiers import SpecifierSet

    if thing.variants and variant not in thing.variants:
        return False
    return not thing.versions or SpecifierSet(thing.versions).contains(version, prereleases=True)


@lru_cache(maxsize=None)
def at(layer, version, variant):
    """The layer as it is in one version and variant, or None where it is not there."""
    if not _applies(layer, version, variant):
        return None
    kept = {
        name: tuple(thing for thing in getattr(layer, name) if _applies(thing, version, variant))
        for name in ("meanings", "refusals", "defects")
    }
    return replace(layer, **kept)
