"""A framework is a dictionary from its own argument names to modes.

A layer is declared once: its signature, what it means on each axis, and what it refuses. Conditions and bindings
are Python expressions over the layer's own argument names, kept as text, so that the one declaration is evaluated
here, rendered on the pages and quoted in error messages. Besides the arguments, an expression may use `input_size`,
`kernel_size`, `stride`, `dilation`, `effective_kernel_size` (k̂ = d(k-1) + 1) and `full_length` (L = (i-1)s + k̂).

A framework's file is also imported by the Python that runs the framework, which may be as old as 3.8; so this module
and what it imports use nothing newer, and nothing but the standard library.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from inspect import Parameter
from typing import Any, Dict, Tuple, Union

from derive.runtime.expressions import names_in, signature_of
from derive.runtime.layouts import PAIR as PAIR
from derive.runtime.layouts import TRIPLE as TRIPLE
from derive.runtime.layouts import spread, write
from derive.runtime.release import Release as Release
from derive.runtime.source import Source

NO_OUTPUT = "output_size >= 1"
Says = Union[str, Tuple[str, ...], Dict[str, Tuple[str, ...]], Dict[str, Union[str, Tuple[str, ...]]]]
QUANTITIES = ("kernel_size", "stride", "dilation")
SPECIFICATION = "specification"
BASES = ("source", "documentation", SPECIFICATION)


@dataclass(frozen=True)
class Meaning:
    """Where `when` holds on an axis, the layer is `mode` there.

    - `mode`: name of the mode, or of a resizing's rule: `mode="explicit"`.
    - `when`: condition on the layer's arguments, always where not given: `when="padding == 'same'"`.
    - `size`: name of the choice by which a transposed layer picks the size it gives back, the size that
      `output_padding` asks for where not given: `size="largest"`.
    - `bind`: expressions of the mode's parameters, and of `output_padding` where the choice of the size reads it; of
      a resizing, of the `asked_size`; may replace the layer's own bindings of `kernel_size`, `stride` and `dilation`:
      `bind={"pad_low": "pad", "pad_high": "pad"}`.
    - `operator`: replaces the layer's: `operator=TRANSPOSED`.
    - `kernel_flipped`: replaces the layer's: `kernel_flipped="not flip"`.
    - `reduction`: replaces the layer's: `reduction="'average_over_edge'"`.
    - `size_only`: no more than the size is known, and the mode's pads or crops are not claimed: `size_only=True`.
    - `versions`: releases in which it is so, all where not given: `versions="<1.7"`.
    - `variants`: variants in which it is so, all where not given: `variants=("classic",)`.
    - `read`: why no answer of a framework that is run shows it somewhere, so that there it is only read; empty where
      answers show it everywhere: `read="it is the rule of ONNX, which tinygrad breaks"`.
    """

    mode: str
    when: str = "True"
    size: str = ""
    bind: Mapping[str, str] = field(default_factory=dict)
    operator: str = ""
    kernel_flipped: str = ""
    reduction: str = ""
    size_only: bool = False
    versions: str = ""
    variants: tuple[str, ...] = ()
    read: str = ""


@dataclass(frozen=True)
class Refusal:
    """Where `when` holds, the layer demands `requires`, and otherwise raises an error that contains `says`.

    - `requires`: the demand, on each axis: `requires="output_padding < max(stride, dilation)"`.
    - `says`: the framework's own text; several where the framework itself is not of one mind, or these for each of its
      variants: `says=("padding must be non-negative", "pad must be non-negative")`.
    - `when`: condition on the layer's arguments, always where not given: `when="padding == 'same'"`.
    - `way_out`: what the caller can do, the end of the message: `way_out="pad the input by hand"`.
    - `across`: the names in `requires` stand for tuples, an entry per axis, and it is demanded once: `across=True`.
    - `versions`: releases in which it is so, all where not given: `versions=">=1.22"`.
    - `variants`: variants in which it is so, all where not given: `variants=("classic",)`.
    - `read`: why no answer of a framework that is run shows it somewhere, so that there it is only read; empty where
      answers show it everywhere: `read="the grid asks for no divisor; asked by hand, 2.13.0 refuses it so"`.
    """

    requires: str
    says: Says
    when: str = "True"
    way_out: str = ""
    across: bool = False
    versions: str = ""
    variants: tuple[str, ...] = ()
    read: str = ""

    def words(self, variant: str = "") -> tuple[str, ...]:
        """What the framework may say in this variant, as a tuple; nothing where that never refuses so."""
        says = self.says.get(variant, ()) if isinstance(self.says, dict) else self.says
        return (says,) if isinstance(says, str) else says


@dataclass(frozen=True)
class Defect:
    """A fault of the framework: where `when` holds, it may answer `observed` instead of its own rule.

    An answer that matches is counted under `reason`, and is neither an agreement nor an unexplained disagreement.

    - `when`: condition whose names stand for tuples with one entry per axis: `when="any(d > 1 for d in dilations)"`.
    - `observed`: texts of errors, and of EMPTY, DIED, SILENT, NO_INDEX_MAP, NO_PRODUCT, ANSWERS, OTHERWISE,
      INFERS_OTHERWISE and OTHER_VALUES those that apply: `observed=(NO_INDEX_MAP, NO_PRODUCT)`.
    - `reason`: what is wrong, in a clause: `reason="shape inference returns a negative size where no window fits"`.
    - `instead`: what it does then, where that follows a rule; an answer that contradicts that too stays unexplained. Its
      expressions may use `axis`, the number of the axis, and of each name `all_` and the name, its values on all axes:
      `instead=Meaning("same_signed_upper")`.
    - `size`: the size of what it returns, per axis over the same names and `output_size`, the layer's own, where that
      follows a rule and the numbers do not; an answer of another size stays unexplained: `size="output_size"`.
    - `unpredictable`: why neither is said of a fault that is OTHERWISE or ANSWERS:
      `unpredictable="what lies behind the input in memory is read"`.
    - `url`: a public report: `url="https://github.com/keras-team/keras/pull/20774"`.
    - `versions`: releases in which it is so, all where not given: `versions="<3.14"`.
    - `variants`: variants in which it is so, all where not given: `variants=("classic",)`.
    """

    when: str
    observed: tuple[str, ...]
    reason: str
    instead: Meaning | None = None
    size: str = ""
    unpredictable: str = ""
    url: str = ""
    versions: str = ""
    variants: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Layer:
    """One callable of a framework, under the name a user types.

    What it is:

    - `name`: dotted, with the module it is imported from: `name="onnx.Conv"`.
    - `operator`: CONVOLUTION, TRANSPOSED, POOLING, PADDING or RESIZING; a meaning may replace it: `operator=TRANSPOSED`.
    - `signature`: its parameters as Python source, compared with the real thing by the live tests where `callable`:
      `signature="k, *, pad=0, stride=None"`.
    - `meanings`: the first whose `when` holds on an axis is what it is there: `meanings=(Meaning("explicit", bind=PADS),)`.
    - `dimensions`: how many spatial axes it takes: `dimensions=(1, 2, 3)`.
    - `also`: other full names of the same layer: `also=("keras.ops.nn.conv_transpose",)`.
    - `callable`: whether something of this name and signature can be called, as no ONNX operator: `callable=False`.

    How its arguments are written:

    - `extra`: arguments that the signature lacks, of a weight's shape, of the later call or of some releases:
      `extra="output_size=None"`.
    - `arrays`: parameters that are arrays; they may hold anything in a pasted line: `arrays=("a", "v")`.
    - `keywords`: names that `**` takes besides the parameters, and that matter not: `keywords=("pooling_type",)`.
    - `fixed`: parameters of which no more than the default is covered; any other value is refused as not covered, not as
      wrong: `fixed=("global_pooling",)`.
    - `parts`: arguments that may be written as one number per axis: the names of each, of which the first that is given
      counts: `parts={"kernel_size": (("kernel_h",), ("kernel_w",)), "stride": (("stride_h",), ("stride_w",)), "pad":
      (("pad_h",), ("pad_w",))}`.
    - `renamed`: arguments that its own spelling calls otherwise: `renamed={"window_strides": "stride", "padding": "pad",
      "lhs_dilation": "lhs_dilate", "rhs_dilation": "rhs_dilate", "window_reversal": "reverse"}`.
    - `block`: what its arguments stand in, in its own spelling: `block="pooling_param"`.
    - `called`: other names of the layer in its own spelling: `called=("max",)`.
    - `values`: legal kinds of an argument, an integer where not listed: `int`, `float`, `PAIR`, `TRIPLE`, `type(None)`
      for a None in a tuple, and exact values: `values={"pool": ("MAX", "AVE", "STOCHASTIC"), "round_mode": ("CEIL", "FLOOR")}`.
    - `layouts`: how an argument's pairs are written, by `LAYOUTS`; else a sequence of them: `layouts={"pads": "low, then high"}`.
    - `last_first`: arguments whose tuples begin with the last axis: `last_first=("stride", "padding", "dilate")`.
    - `uniform`: arguments that are one and the same for all axes: `uniform=("kernel_size", "stride", "pad")`.
    - `numbers`: arguments that are one number, never a tuple: `numbers=("size", "stride", "padding")`.
    - `tuples`: arguments that are a tuple, never one number: `tuples=("output_size",)`.
    - `single`: arguments of which one number stands for a single axis, not for all: `single=("kernel_size",)`.
    - `any_case`: arguments whose words may be written in capitals or not: `any_case=("auto_pad",)`.

    What it does:

    - `bind`: expressions of kernel size, stride and dilation, the arguments of these names where not given:
      `bind={"kernel_size": "kernel_size", "stride": "stride", "dilation": "1"}`.
    - `refusals`: the first that applies is the error: `refusals=(Refusal(requires="pad >= 0", says=""),)`.
    - `no_output`: what it says where no window fits or nothing is left: `no_output="Invalid input shape: {#"`.
    - `kernel_flipped`: expression for whether weight k - 1 - t sits at tap t: `kernel_flipped="window_reversal"`.
    - `boundary`: expression for what lies outside the input of a convolution, one of zeros, edge, mirror, symmetric
      and periodic: `boundary="'periodic' if padding == 'CIRCULAR' else 'zeros'"`.
    - `reduction`: expression for what a pooling makes of a window, a key of `REDUCTIONS`, which says what counts
      outside, or nothing where that is not known: `reduction="'average_of_padded' if count_include_pad else 'average_of_inside'"`.
    - `divisor`: expression for the number that `average_by_divisor` divides by: `divisor="divisor_override"`.
    - `weight`: the weight and its axes in order: `weight="blobs[0][num_output, in_channels / group, *kernel_size]"`.
    - `layout`: the axes of its input, where they are not the framework's: `layout="N*C"`.
    - `defects`: where it is known to break its own rules: `defects=(CORRUPTS,)`.

    What it is asked:

    - `probes`: names with values to try; each grid point takes all combinations of one: `probes=({"padding": "range(-1, 4)"},)`.
    - `varied`: the argument that varies each of kernel size, stride and dilation on the grid; those bound to a
      parameter itself where not given: `varied={"kernel_size": "kernel", "stride": "strides"}`.
    - `valued`: what decides no size, with what to try where values are asked: `valued={"count_include_pad": "[False, True]"}`.
    - `one_in`: of the combinations of its probes every so many are asked: `one_in=4`.
    - `versions`: releases that have it, all where not given; written as in `versions=">=1.22"`.
    - `variants`: variants that have it, all where not given; written as in `variants=("classic",)`.
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
    fixed: tuple[str, ...] = ()
    parts: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    renamed: Mapping[str, str] = field(default_factory=dict)
    block: str = ""
    called: tuple[str, ...] = ()
    values: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    layouts: Mapping[str, str] = field(default_factory=dict)
    last_first: tuple[str, ...] = ()
    uniform: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    tuples: tuple[str, ...] = ()
    single: tuple[str, ...] = ()
    any_case: tuple[str, ...] = ()
    bind: Mapping[str, str] = field(default_factory=lambda: {name: name for name in QUANTITIES})
    refusals: tuple[Refusal, ...] = ()
    no_output: Says = ""
    kernel_flipped: str = "False"
    boundary: str = "'zeros'"
    reduction: str = ""
    divisor: str = "None"
    weight: str = ""
    layout: str = ""
    defects: tuple[Defect, ...] = ()
    probes: tuple[Mapping[str, str], ...] = ({},)
    varied: Mapping[str, str] | None = None
    valued: Mapping[str, str] = field(default_factory=dict)
    one_in: int = 1
    versions: str = ""
    variants: tuple[str, ...] = ()

    @cached_property
    def parameters(self) -> dict[str, Parameter]:
        """Name -> `inspect.Parameter`, of the signature and then of what is taken besides it."""
        found = dict(signature_of(self.signature).parameters)
        found.update(signature_of(f"*, {self.extra}" if self.extra else "").parameters)
        return found

    @cached_property
    def spatial(self) -> tuple[str, ...]:
        """The arguments that decide the geometry, in signature order."""
        refusals = (text for refusal in self.refusals for text in (refusal.when, refusal.requires))
        meanings = [text for meaning in self.meanings for text in (meaning.when, *meaning.bind.values())]
        meanings += [text for meaning in self.meanings for text in (meaning.kernel_flipped, meaning.reduction) if text]
        own = (self.boundary, self.reduction or "None", self.divisor, self.kernel_flipped, *self.bind.values())
        used = set(self.values).union(*map(names_in, (*own, *refusals, *meanings)))
        return tuple(name for name in self.parameters if name in used)

    def kinds(self, name: str) -> tuple[Any, ...]:
        """What an argument may be on an axis: `int`, `PAIR`, `TRIPLE` and exact values."""
        return tuple(self.values.get(name, (int,)))

    @cached_property
    def grid_arguments(self) -> dict[str, str]:
        """{quantity: the argument that varies it on the grid}."""
        if self.varied is not None:
            return dict(self.varied)
        return {quantity: self.bind[quantity] for quantity in QUANTITIES if self.bind[quantity] in self.parameters}

    def spread(self, name: str, value: Any, rank: int) -> tuple[Any, ...] | None:
        """One value per axis of an argument as its caller writes it; None where the number of entries is wrong."""
        return spread(value, rank, self.kinds(name), self.layouts.get(name, ""), name in self.last_first)

    def written(self, name: str, entries: Sequence[Any]) -> Any:
        """An argument with these values per axis, as its caller writes it."""
        if (found := write(self.layouts.get(name, ""), entries)) is not None:
            return found
        return tuple(entries)[::-1] if name in self.last_first else tuple(entries)

    def per_axis(self, given: Mapping[str, Any], rank: int) -> dict[str, Any]:
        """Every argument that decides the geometry as one value per axis, defaults filled in."""
        filled = dict(self._defaults[rank])
        filled.update({name: self.spread(name, value, rank) for name, value in given.items() if name in filled})
        return filled

    @cached_property
    def _defaults(self) -> dict[int, dict[str, Any]]:
        return {
            rank: {name: self.spread(name, self.parameters[name].default, rank) for name in self.spatial}
            for rank in self.dimensions
        }

    def owed(self, rank: int) -> list[str]:
        """The arguments that must be given on so many axes: those without a default, or with one of another length."""
        return [
            name
            for name, entries in self._defaults[rank].items()
            if entries is None or self.parameters[name].default is Parameter.empty
        ]

    @cached_property
    def out_of_domain(self) -> Refusal:
        """The refusal where the mode itself has no answer."""
        return Refusal(NO_OUTPUT, self.no_output)


@dataclass(frozen=True, eq=False)
class Framework:
    """Everything Padproof knows of one framework.

    - `name`: the name it is imported by, and its file's: `name="flux"`.
    - `title`: its name in sentences: `title="Flux"`.
    - `homepage`: `homepage="https://fluxml.ai"`.
    - `layers`: in the order of its page: `layers=(CONV, TRANSPOSE, MAX_POOL, AVERAGE_POOL, LP_POOL, *operators.LAYERS)`.
    - `sources`: where its rules were read:
      `sources=(Source("numpy.convolve", "https://numpy.org/doc/stable/reference/generated/numpy.convolve.html", "mode"),)`.
    - `releases`: newest first: `releases=(Release("0.16.11"),)`.
    - `respond`: None where it cannot be run here, else the function that asks it: `respond=respond`.
      `respond(layer, arguments, input_sizes)` imports the framework and returns the raw impulse response as an array
      with axes (input, tap, *output): input and tap are flattened in C order, and entry (m, t, j…) is what output j
      receives from a single one at input m through a single one at tap t. Of a pooling layer the tap axis has length
      1, and an entry is positive where the window sees the input. Where only sizes can be had, it returns them as a
      tuple of integers. It raises what the framework raises.
    - `infer`: a function of the same arguments that returns the spatial output sizes which the framework's own shape
      inference finds without running, where it has one: `infer=infer`.
    - `layout`: the axes of a layer's input in order: N for the batch, C for the channels, * for the spatial ones; (N) may
      be left out. Nothing where there are none beside the spatial ones, or the caller says which: `layout="(N)C*"`.
    - `basis`: where the rules of one that cannot be run were read, its source or documentation, or the specification
      that defines it: `basis="source"`.
    - `orientation`: whether it flips the kernel, and how the weights of a layer and of its transpose belong together:
      `orientation="The mode says whether the kernel is flipped: by default it is not."`.
    - `scope`: what of it was looked at, and how:
      `scope="Both functions that convolve, and numpy.pad. There is no stride, no dilation and no transposed layer."`.
    - `aliases`: short names that people write, with what they stand for: `aliases={"np": "numpy"}`.
    - `kin`: further beginnings of names that are its own, of what is not covered: `kin=("fluid",)`.
    - `bare`: the modules whose names people write alone: `bare=("torch.nn",)`.
    - `spellings`: the syntaxes besides Python's in which its layers are read, one file each in `reading/spellings/`, with
      an example of two axes: `spellings={"matlab": "transposedConv2dLayer(3, 8, 'Stride', 2, 'Cropping', 'same')"}`.
    - `variants`: ways to run or read it, each with the environment variables that select it; None where it cannot be
      run: `variants={"automatic": {}, "classic": {"OPENCV_FORCE_DNN_ENGINE": "1"}}`.
    - `reported`: ways to run it of which something is publicly reported that was not measured, as a clause with its
      address; asked for as a variant, they are refused with it: `reported={"mps": ON_MPS}`.
    - `variant_versions`: versions that have a variant, all where not given: `variant_versions={"automatic": ">=5"}`.
    """

    name: str
    title: str
    homepage: str
    layers: tuple[Layer, ...]
    sources: tuple[Source, ...]
    releases: tuple[Release, ...]
    respond: Callable[[Layer, dict[str, Any], tuple[int, ...]], Any] | None = None
    infer: Callable[[Layer, dict[str, Any], tuple[int, ...]], Sequence[int]] | None = None
    layout: str = ""
    basis: str = ""
    orientation: str = ""
    scope: str = ""
    aliases: Mapping[str, str] = field(default_factory=dict)
    kin: tuple[str, ...] = ()
    bare: tuple[str, ...] = ()
    spellings: Mapping[str, str] = field(default_factory=dict)
    variants: Mapping[str, Mapping[str, str] | None] = field(default_factory=lambda: {"": {}})
    reported: Mapping[str, str] = field(default_factory=dict)
    variant_versions: Mapping[str, str] = field(default_factory=dict)

    @property
    def version(self) -> str:
        """The newest release."""
        return self.releases[0].version

    def release(self, version: str) -> Release | None:
        """The release of exactly this version, or None."""
        return next((release for release in self.releases if release.version == version), None)

    def run(self, release: Release) -> dict[str, Mapping[str, str]]:
        """{variant: environment variables} of what is run in a release."""
        ways = {name: self.variants[name] for name in release.variants or self.variants if self.respond}
        return {name: environment for name, environment in ways.items() if environment is not None}

    def asked(self, release: Release, variant: str) -> tuple[Layer, ...]:
        """The layers asked in a release and variant, as they are there."""
        chosen = (layer for layer in self.layers if not release.layers or layer.name in release.layers)
        return tuple(found for layer in chosen if (found := at(layer, release.version, variant)))


def _applies(thing: Layer | Meaning | Refusal | Defect, version: str, variant: str) -> bool:
    return (not thing.variants or variant in thing.variants) and holds(thing.versions, version)


def holds(versions: str, version: str) -> bool:
    """Whether a range of versions holds a version; one that is not given holds all."""
    from packaging.specifiers import SpecifierSet

    return not versions or SpecifierSet(versions).contains(version, prereleases=True)


@lru_cache(maxsize=8192)  # a caller's version may lie anywhere between two releases
def at(layer: Layer, version: str, variant: str) -> Layer | None:
    """The layer as it is in one version and variant, or None where it is not there."""
    if not _applies(layer, version, variant):
        return None
    kept: dict[str, Any] = {
        name: tuple(thing for thing in getattr(layer, name) if _applies(thing, version, variant))
        for name in ("meanings", "refusals", "defects")
    }
    return replace(layer, **kept)
