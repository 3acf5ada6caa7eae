"""Whether what a framework declares can be used: the first thing that is wrong, in one line, before anything is computed.

A line names the file, the layer, the field and its value, says what is wrong, and ends with the way out. What needs the
modes themselves, which are SymPy's, is looked at in `derive.catalog`.
"""

import difflib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
from functools import cache
from inspect import Parameter
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import InvalidVersion, Version

from derive.runtime.arguments import whole
from derive.runtime.declaration import BASES, PAIR, QUANTITIES, TRIPLE, Defect, Framework, Layer
from derive.runtime.errors import CatalogError, LayerError
from derive.runtime.expressions import names_taken, signature_of
from derive.runtime.geometry import CONVOLUTION, PADDING, POOLING, RESIZING, TRANSPOSED
from derive.runtime.layouts import LAYOUTS
from derive.runtime.outcomes import ANSWERS, OTHERWISE
from derive.runtime.wording import clip, join_words, shorten

DERIVED = (*QUANTITIES, "effective_kernel_size", "full_length")
OPERATORS = (CONVOLUTION, PADDING, POOLING, RESIZING, TRANSPOSED)
EVALUATED = ("kernel_flipped", "boundary", "reduction", "divisor")
NAMING = "arrays values layouts last_first uniform numbers tuples single any_case fixed parts valued"  # of parameters


def refuse(file: str, faults: Iterable[str]) -> None:
    """Raise `CatalogError` for the first fault of a file; what follows may follow from it."""
    for fault in faults:
        raise CatalogError(f"{file}: {fault}")


def word_fault(field: str, value: object, wrong: str, owner: str, way_out: str) -> str:
    """The one line that all faults are said in."""
    return f"{owner}: {field}={clip(lambda: repr(value))} {wrong}; {way_out}"


def hint(name: str, names: Iterable[str], otherwise: str) -> str:
    """The way out for a name that is none of these."""
    close = difflib.get_close_matches(name, list(names), n=1)
    return f"did you mean {close[0]!r}?" if close else otherwise


def find_type_faults(thing: Any, owner: str, place: str = "") -> Iterator[str]:
    """A line for each field of a declaration that holds another kind of thing than its annotation says."""
    kind: Any = type(thing)
    for name, wanted in _wanted(kind).items():
        yield from _kind_faults(f"{place}{name}", getattr(thing, name), wanted, owner, kind)


@cache
def _wanted(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


def _kind_faults(place: str, value: Any, wanted: Any, owner: str, kind: type) -> Iterator[str]:
    outer, inner = get_origin(wanted) or wanted, get_args(wanted)
    if outer in (Union, UnionType):
        if all(any(_kind_faults(place, value, choice, owner, kind)) for choice in inner):
            fitting = [choice for choice in inner if isinstance(value, get_origin(choice) or choice)]
            if fitting:
                yield from _kind_faults(place, value, fitting[0], owner, kind)
            else:
                yield word_fault(place, value, f"must be {_say_kind(wanted)}", owner, _say_fields(kind))
    elif outer in (object, Any):
        return
    elif not isinstance(value, outer) or (outer is int and isinstance(value, bool)):
        way_out = "a tuple of a single entry ends in a comma: (x,)" if outer is tuple else _say_fields(kind)
        yield word_fault(place, value, f"must be {_say_kind(wanted)}", owner, way_out)
    elif outer is tuple and inner:
        for index, entry in enumerate(value):
            yield from _kind_faults(f"{place}[{index}]", entry, inner[0], owner, kind)
    elif inner and issubclass(outer, Mapping):
        for key, entry in value.items():
            yield from _kind_faults(f"{place} key", key, inner[0], owner, kind)
            yield from _kind_faults(f"{place}[{key!r}]", entry, inner[1], owner, kind)


SPOKEN = {str: "text", int: "an integer", bool: "True or False", NoneType: "None", Callable: "a function"}
SPOKEN |= {dict: "a mapping", Mapping: "a mapping"}


def _say_kind(wanted: Any) -> str:
    outer, inner = get_origin(wanted) or wanted, get_args(wanted)
    if outer in (Union, UnionType):
        return join_words(dict.fromkeys(_say_kind(choice) for choice in inner), "or")
    if outer is tuple:
        return f"a tuple of {inner[0].__name__}" if inner and isinstance(inner[0], type) else "a tuple"
    return SPOKEN.get(outer, f"a {outer.__name__}")


def _say_fields(kind: type) -> str:
    return f"what it holds is said of {kind.__name__} in {kind.__module__.replace('.', '/')}.py"


def find_empty(thing: Any, names: Iterable[str], owner: str, place: str = "") -> Iterator[str]:
    """A line for each of these fields that is left empty."""
    for name in names:
        if not getattr(thing, name):
            yield word_fault(
                f"{place}{name}", getattr(thing, name), "must not be empty", owner, _say_fields(type(thing))
            )


def find_framework_faults(framework: Framework) -> Iterator[str]:
    """A line for each thing that is wrong with a framework and with what is declared in it."""
    yield from find_type_faults(framework, framework.name or "framework")
    required = ("name", "title", "homepage", "layers", "sources", "releases")
    yield from find_empty(framework, required, framework.name or "framework")
    if bool(framework.respond) == (framework.basis in BASES):
        wrong = f"must be {join_words(map(repr, BASES), 'or')} where there is no respond, and empty where there is"
        way_out = "say where its rules were read, or declare how it is run"
        yield word_fault("basis", framework.basis, wrong, framework.name, way_out)
    for index, source in enumerate(framework.sources):
        yield from find_type_faults(source, framework.name, f"sources[{index}].")
    yield from _release_faults(framework)
    for name, versions in framework.variant_versions.items():
        field = f"variant_versions[{name!r}]"
        if name not in framework.variants:
            way_out = hint(name, list(framework.variants), f"{framework.name} declares its variants")
            yield word_fault(field, versions, "is of no variant", framework.name, way_out)
        try:
            SpecifierSet(versions)
        except InvalidSpecifier:
            yield word_fault(field, versions, "is no range of versions", framework.name, "write one such as '>=3.1'")
    for layer in framework.layers:
        yield from find_layer_faults(framework, layer)


def _release_faults(framework: Framework) -> Iterator[str]:
    owner = framework.name
    seen: list[str] = []
    for index, release in enumerate(framework.releases):
        place = f"releases[{index}]."
        yield from find_type_faults(release, owner, place)
        yield from find_empty(release, ("version", "one_in"), owner, place)
        yield from _variant_faults(release, framework, owner, place)
        names = [layer.name for layer in framework.layers]
        for name in release.layers:
            if name not in names:
                wrong = f"names {name!r}, which is no layer"
                yield word_fault(f"{place}layers", release.layers, wrong, owner, hint(name, names, "declare the layer"))
        if framework.respond:
            yield from find_empty(release, ("install", "packages"), owner, place)
            if not framework.run(release):
                wrong = "leaves no variant that can be run"
                yield word_fault(f"{place}variants", release.variants, wrong, owner, "give one that has an environment")
        if release.version in seen:
            wrong = "is declared twice"
            yield word_fault(f"{place}version", release.version, wrong, owner, "leave one of the two out")
        elif seen and _is_newer(release.version, seen[-1]):
            wrong = f"must not be newer than {seen[-1]}, which stands before it"
            yield word_fault(f"{place}version", release.version, wrong, owner, "write the releases newest first")
        seen.append(release.version)


def _is_newer(version: str, other: str) -> bool:
    try:
        return Version(version) > Version(other)
    except InvalidVersion:  # what was read has a date
        return version > other


def _variant_faults(thing: Any, framework: Framework, owner: str, place: str) -> Iterator[str]:
    names = list(framework.variants)
    for name in thing.variants:
        if name not in names:
            wrong = f"names {name!r}, which is no variant"
            listed = join_words([repr(known) for known in names], "and")
            yield word_fault(f"{place}variants", thing.variants, wrong, owner, hint(name, names, f"it has {listed}"))


def find_layer_faults(framework: Framework, layer: Layer) -> Iterator[str]:
    """A line for each thing that is wrong with a layer: its fields, what they name, and each expression in them."""
    owner = layer.name
    yield from find_type_faults(layer, owner)
    yield from find_empty(layer, ("name", "signature", "meanings", "dimensions"), owner)
    yield from _version_faults(layer, framework, owner, "")
    if layer.operator not in OPERATORS:
        wrong = f"must be {join_words([repr(operator) for operator in OPERATORS], 'or')}"
        yield word_fault("operator", layer.operator, wrong, owner, "derive/runtime/geometry.py has a name for each")
    if any(rank < 1 for rank in layer.dimensions) or layer.one_in < 1:
        field = "one_in" if layer.one_in < 1 else "dimensions"
        yield word_fault(field, getattr(layer, field), "must be at least 1", owner, "give positive integers")
    yield from _signature_faults(layer)
    yield from _name_faults(layer)
    yield from _says_faults(layer, framework, owner, "no_output")
    for place, text, names in _expressions(layer):
        yield from find_expression_faults(place, text, names, owner)
    for place, thing in _parts(layer):
        yield from _part_faults(place, thing, layer, framework)
    yield from _default_faults(layer)


def _signature_faults(layer: Layer) -> Iterator[str]:
    for field, text in (("signature", layer.signature), ("extra", layer.extra and f"*, {layer.extra}")):
        try:
            signature_of(text)
        except Exception as error:  # a default that is no literal may raise anything
            said = f"is no list of parameters ({shorten(getattr(error, 'msg', str(error)))})"
            way_out = "write it as in a def, with literals as defaults"
            yield word_fault(field, getattr(layer, field), said, layer.name, way_out)
    twice = set(signature_of(layer.signature).parameters) & set(
        signature_of(f"*, {layer.extra}").parameters if layer.extra else ()
    )
    for name in sorted(twice):
        wrong = f"names {name}, which stands in the signature"
        yield word_fault("extra", layer.extra, wrong, layer.name, "leave it out here")


def _name_faults(layer: Layer) -> Iterator[str]:
    """Whether the fields that name parameters do, and those that map quantities map the three there are."""
    known = list(layer.parameters)
    varied = dict(layer.varied or {})
    named = {field: getattr(layer, field) for field in NAMING.split()}
    named |= {"varied": varied.values(), "probes": [name for probe in layer.probes for name in probe]}
    for field, names in named.items():
        for name in names:
            if name not in known:
                wrong = f"names {name!r}, which is no parameter"
                way_out = hint(name, known, f"it takes {shorten(', '.join(known))}")
                yield word_fault(field, getattr(layer, field), wrong, layer.name, way_out)
    for field, names in (("bind", dict(layer.bind)), ("varied", varied)):
        for name in names:
            if name not in QUANTITIES:
                wrong = f"has {name!r}, which is none of {join_words(QUANTITIES, 'and')}"
                way_out = hint(name, QUANTITIES, "a mode's parameters are bound in its meaning")
                yield word_fault(field, names, wrong, layer.name, way_out)
    for name in QUANTITIES:
        if name not in layer.bind:
            way_out = f"give an expression for it, such as {name!r} or '1'"
            yield word_fault("bind", dict(layer.bind), f"lacks {name}", layer.name, way_out)
    for name, kinds in layer.values.items():
        if not kinds or any(
            isinstance(kind, type) and kind not in (int, float, PAIR, TRIPLE, NoneType) for kind in kinds
        ):
            wrong = "must hold int, float, PAIR, TRIPLE or exact values"
            yield word_fault(f"values[{name!r}]", kinds, wrong, layer.name, "write each legal word as it is typed")
    for name, layout in layer.layouts.items():
        if layout not in LAYOUTS:
            way_out = hint(layout, list(LAYOUTS), "derive/runtime/layouts.py lists those there are")
            yield word_fault(f"layouts[{name!r}]", layout, "is no layout", layer.name, way_out)
    for name in layer.any_case:
        if not any(isinstance(kind, str) for kind in layer.values.get(name, ())):
            wrong = f"names {name!r}, which takes no words"
            yield word_fault("any_case", layer.any_case, wrong, layer.name, "list its words in values, or leave it out")


def _expressions(layer: Layer) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """(field, expression, the names it may use) of a layer's own fields."""
    arguments = (*layer.parameters, "input_size")
    everything = (*arguments, *DERIVED)
    yield from ((f"bind[{name!r}]", text, arguments) for name, text in layer.bind.items())
    yield from ((name, getattr(layer, name) or "''", everything) for name in EVALUATED)
    for index, probe in enumerate(layer.probes):
        yield from ((f"probes[{index}][{name!r}]", text, everything) for name, text in probe.items())


def _parts(layer: Layer) -> Iterator[tuple[str, Any]]:
    """(place, thing) of each meaning, refusal and defect, and of what a defect does instead."""
    for field in ("meanings", "refusals", "defects"):
        for index, thing in enumerate(getattr(layer, field)):
            yield f"{field}[{index}].", thing
            if getattr(thing, "instead", None):
                yield f"{field}[{index}].instead.", thing.instead


def _part_faults(place: str, thing: Any, layer: Layer, framework: Framework) -> Iterator[str]:
    owner, names = layer.name, (*layer.parameters, "input_size", *DERIVED)
    yield from find_type_faults(thing, owner, place)
    yield from _version_faults(thing, framework, owner, place)
    beside = (*names, "axis", *(f"all_{name}" for name in names))
    if isinstance(thing, Defect):
        yield from _rule_faults(place, thing, owner)
        yield from find_expression_faults(f"{place}size", thing.size or "0", (*beside, "output_size"), owner)
    names = beside if ".instead." in place else names
    fields = ("when", "requires", "kernel_flipped", "reduction")
    texts = {name: getattr(thing, name) for name in fields if getattr(thing, name, "")}
    texts |= {f"bind[{name!r}]": text for name, text in getattr(thing, "bind", {}).items()}
    for field, text in texts.items():
        yield from find_expression_faults(f"{place}{field}", text, names, owner)
    owed = {"meanings": ("mode", "when"), "refusals": ("requires", "when"), "defects": ("when", "observed", "reason")}
    yield from find_empty(thing, owed["meanings" if hasattr(thing, "mode") else place.partition("[")[0]], owner, place)
    if getattr(thing, "operator", "") and thing.operator not in OPERATORS:
        wrong = f"must be {join_words([repr(operator) for operator in OPERATORS], 'or')}"
        yield word_fault(f"{place}operator", thing.operator, wrong, owner, "leave it empty for the layer's own")
    if hasattr(thing, "says"):
        yield from _says_faults(thing, framework, owner, "says", place)


def _rule_faults(place: str, defect: Defect, owner: str) -> Iterator[str]:
    """A line where a fault is an answer, and neither a rule is stated nor why there is none; or one too many is."""
    if {OTHERWISE, ANSWERS} & {*defect.observed} and not (defect.instead or defect.size or defect.unpredictable):
        way_out = "say what it returns in instead, its size in size, or in unpredictable why it follows no rule"
        yield word_fault(f"{place}observed", defect.observed, "excuses any other answer", owner, way_out)
    for field in (name for name in ("size", "unpredictable") if defect.instead and getattr(defect, name)):
        yield word_fault(f"{place}{field}", getattr(defect, field), "contradicts instead", owner, "leave it out")


def find_expression_faults(place: str, text: str, names: tuple[str, ...], owner: str) -> Iterator[str]:
    """A line if a text is no Python expression over these names."""
    try:
        unknown = sorted(names_taken(text) - set(names))
    except (SyntaxError, ValueError) as error:
        said = f"is no expression ({shorten(getattr(error, 'msg', str(error)))})"
        yield word_fault(place, text, said, owner, "write Python over the layer's own arguments")
        return
    for name in unknown:
        way_out = hint(name, names, f"it may use {shorten(', '.join(names), 120)}")
        yield word_fault(place, text, f"uses {name!r}, which is no argument", owner, way_out)


def _says_faults(thing: Any, framework: Framework, owner: str, field: str, place: str = "") -> Iterator[str]:
    """What an error says in a variant is of a variant there is."""
    says = getattr(thing, field)
    if not isinstance(says, Mapping):
        return
    for name in says:
        if name not in framework.variants:
            way_out = hint(name, list(framework.variants), f"{framework.name} declares its variants")
            yield word_fault(f"{place}{field}", says, f"has {name!r}, which is no variant", owner, way_out)


def _version_faults(thing: Any, framework: Framework, owner: str, place: str) -> Iterator[str]:
    yield from _variant_faults(thing, framework, owner, place)
    if not thing.versions:
        return
    releases = [release.version for release in framework.releases]
    listed, field = join_words(releases, "and"), f"{place}versions"
    read = bool(getattr(thing, "read", ""))
    try:
        allowed = SpecifierSet(thing.versions)
        taken = [allowed.contains(Version(version), prereleases=True) for version in releases]
    except InvalidSpecifier:
        way_out = "write one such as '>=3.1' or '>=3.1,<3.5'"
        yield word_fault(field, thing.versions, "is no range of versions", owner, way_out)
        return
    except InvalidVersion:
        yield word_fault(
            field, thing.versions, f"divides no {listed}", owner, "leave it out where releases have no number"
        )
        return
    if not any(taken) and not read:
        way_out = "give a range that holds one of them, or declare the release it holds"
        yield word_fault(field, thing.versions, f"holds none of the releases {listed}", owner, way_out)
    if all(taken) and not read and not (isinstance(thing, Layer) and thing.versions.startswith(">=")):
        yield word_fault(field, thing.versions, f"holds all of the releases {listed}", owner, "leave it out")


def _default_faults(layer: Layer) -> Iterator[str]:
    """Whether the layer takes its own defaults, and no array decides its geometry."""
    for name in layer.spatial:
        default = layer.parameters[name].default
        if name in layer.arrays:
            wrong = f"names {name!r}, which decides the geometry"
            yield word_fault("arrays", layer.arrays, wrong, layer.name, "take it out there, or out of the expressions")
        if default is not Parameter.empty:
            try:
                whole(layer, name, default)
            except LayerError as error:
                way_out = f"list it in values[{name!r}]"
                yield word_fault(
                    "signature", layer.signature, f"has a default the layer refuses ({error})", layer.name, way_out
                )
        fits = any(layer.spread(name, default, rank) is not None for rank in layer.dimensions)
        if isinstance(default, (tuple, list)) and default and not fits:
            ranks = join_words([str(rank) for rank in layer.dimensions], "or")
            wrong = f"has a default of {name} that fits no {ranks} spatial axes"
            way_out = "give one per axis, or a layout in which it is written"
            yield word_fault("signature", layer.signature, wrong, layer.name, way_out)
