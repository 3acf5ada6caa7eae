"""What is known of one answer: faults of the framework there, variants that refuse, and what the rule rests on.

Looked up when it is asked for, from the declarations and from what `derive docs` counted in the recorded answers.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache, reduce
from operator import or_
from pathlib import Path
from typing import Any

from derive.runtime import catalog
from derive.runtime.declaration import QUANTITIES, SPECIFICATION, Defect, Framework, Layer, Refusal, at
from derive.runtime.errors import LONGEST_MESSAGE, LayerError
from derive.runtime.extents import Extent, lies_beside, unpack
from derive.runtime.faults import answer_instead, empty_axes, find_holding, find_kinds, sizes_instead
from derive.runtime.geometry import RESIZING, TRANSPOSED, Geometry
from derive.runtime.known import Fault, Question, Warrant, Witness
from derive.runtime.outcomes import (
    ANSWERS,
    DIED,
    EMPTY,
    INFERS_OTHERWISE,
    NO_INDEX_MAP,
    NO_PRODUCT,
    OTHER_VALUES,
    OTHERWISE,
    SILENT,
)
from derive.runtime.prediction import predict_from
from derive.runtime.reductions import REDUCTIONS
from derive.runtime.resolution import AxisPlan, Names, axis_names
from derive.runtime.wording import join_words, shorten

NUMBERS = (OTHERWISE, ANSWERS, NO_INDEX_MAP, NO_PRODUCT)
COUNTED = Path(__file__).parent / "generated" / "counted"
DOES = {
    NO_INDEX_MAP: "return wrong numbers",
    NO_PRODUCT: "return wrong numbers",
    OTHERWISE: "return another size or another alignment",
    ANSWERS: "answer all the same",
    EMPTY: "return nothing",
    DIED: "kill the process",
    SILENT: "never end",
    INFERS_OTHERWISE: "infer another shape than it returns",
}


_known: dict[str, str] = {}


def know(counted: Mapping[str, str]) -> None:
    """Answer from here on by what was counted just now, {framework: the text of its file}, whatever the files hold."""
    if counted != _known:
        _known.clear()
        _known.update(counted)
        _counted.cache_clear()
        rests_on.cache_clear()


@cache
def _counted(framework: str) -> dict[str, Any]:
    """What was counted in the recorded answers of a framework; nothing of one that was not run."""
    if framework in _known:
        return dict(json.loads(_known[framework]))
    path = COUNTED / f"{framework}.json"
    nothing: dict[str, Any] = {"reasons": [], "extents": [], "releases": {}}
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else nothing


def _behaviours(asked: Question) -> Iterator[tuple[str, Layer, list[Names]]]:
    """(variant, layer as it is there, names per axis) of each variant that was asked for and has the layer."""
    framework, layer = catalog.find_layer(asked.layer)
    release = framework.release(asked.version)
    variants = (release and release.variants) or framework.variants
    for variant in variants if asked.variant is None else (asked.variant,):
        there = at(layer, asked.version, variant)
        if there:
            yield variant, there, axis_names(there, asked.arguments, asked.input_sizes)


def find_faults(asked: Question) -> tuple[Fault, ...]:
    """The known faults of the framework for a question, those first that change the answer."""
    framework, _ = catalog.find_layer(asked.layer)
    found: dict[str, tuple[Defect, list[str], Any]] = {}
    for variant, layer, namespaces in _behaviours(asked):
        predicted, _ = predict_from(layer, namespaces)
        for defect in find_holding(layer, namespaces):
            other = answer_instead(layer, defect, namespaces)
            kinds = find_kinds(defect, predicted, other)
            if kinds and defect.reason not in found:
                found[defect.reason] = defect, [], (other, sizes_instead(defect, namespaces, predicted), kinds)
            if kinds:
                found[defect.reason][1].append(variant)
    faults = [_fault(asked, framework, defect, variants, *told) for defect, variants, told in found.values()]
    return tuple(sorted(faults, key=lambda fault: not fault.answers_otherwise))


def _fault(
    asked: Question,
    framework: Framework,
    defect: Defect,
    variants: list[str],
    other: Geometry | Refusal | None,
    sizes: tuple[int, ...] | None,
    kinds: tuple[str, ...],
) -> Fault:
    counts = _counts(framework.name, asked.layer, defect.reason)
    shown = {version: count[0] for version, count in counts.items() if count[0]}
    spared = {version: count[1] for version, count in counts.items() if count[1]}
    sure = kinds == (OTHER_VALUES,) or is_sure(framework, asked.layer, defect.reason, asked.version)
    if framework.basis:  # its source says so: there is nothing to count
        sure = other is not None or sizes is not None
    if isinstance(other, Geometry):
        sizes = tuple(axis.output_size for axis in other.axes)
        sides = tuple((axis.low, axis.high) for axis in other.axes)
    else:
        sides = None
    bare = asked.scalar and sizes is not None
    only = [variant for variant in variants if variant]
    where = f"{framework.title} {asked.version}" + (f" ({join_words(only, 'and', most=4)})" if only else "")
    return Fault(
        f"{where} {_does(asked, other, sizes, kinds, sure)} here",
        defect.reason,
        sure,
        kinds != (INFERS_OTHERWISE,),
        sizes[0] if bare and sizes else sizes,
        sides[0] if bare and sides else sides,
        defect.versions,
        tuple(variants) if only else (),
        shown,
        spared,
        defect.url,
        next((Witness(version, *count[2]) for version, count in counts.items() if count[2]), None),
    )


def is_sure(framework: Framework, layer: str, reason: str, version: str) -> bool:
    """Whether answers of a layer in a release show a fault, and none of those that might have done so does not."""
    shown, spared, *_ = _counts(framework.name, layer, reason).get(version, (0, 0))
    return bool(shown) and not spared


def _counts(framework: str, layer: str, reason: str) -> dict[str, list[Any]]:
    """{release: [how many answers of a layer show a fault, how many do not, the smallest that does]}."""
    known = _counted(framework)
    place = str(known["reasons"].index(reason)) if reason in known["reasons"] else ""
    found = {version: layers.get(layer, {"faults": {}})["faults"] for version, layers in known["releases"].items()}
    return {version: faults[place] for version, faults in found.items() if place in faults}


def _does(
    asked: Question, other: Geometry | Refusal | None, sizes: tuple[int, ...] | None, kinds: tuple[str, ...], sure: bool
) -> str:
    """What the framework does, as a verb: with its numbers where they follow a rule."""
    if isinstance(other, Geometry) and kinds == (OTHER_VALUES,):
        done = f"return other values: {REDUCTIONS[other.reduction].words}"
    elif isinstance(other, Geometry):
        word = "crop" if other.operator == TRANSPOSED else "pad"
        pairs = tuple((axis.low, axis.high) for axis in other.axes)
        how = f"by {other.mode}" if other.operator == RESIZING else f"with {word} {_bare(asked, pairs)}"
        done = f"return {_bare(asked, sizes or ())} {how}"
    elif isinstance(other, Refusal):
        done = "refuse"
    else:
        shown = [kind for kind in kinds if sizes is None or kind not in NUMBERS]
        verbs = [
            *([f"return {_bare(asked, sizes)} with wrong numbers"] if sizes is not None else []),
            *map(_verb, shown),
        ]
        return join_words(dict.fromkeys(map(_third, verbs) if sure else [f"may {verbs[0]}", *verbs[1:]]), "or")
    return _third(done) if sure else f"may {done}"


def _verb(kind: str) -> str:
    return DOES.get(kind, "raise an error")


def _third(verb: str) -> str:
    """A verb as it is said of a framework: it returns, it refuses."""
    first, _, rest = verb.partition(" ")
    return f"{first}s {rest}".rstrip() if first != "never" else f"never {rest}s"


def _bare(asked: Question, values: tuple[Any, ...]) -> Any:
    return values[0] if asked.scalar else values


def find_warrant(asked: Question) -> Warrant | None:
    """What the answer to a question rests on; None where it is refused."""
    variants, used = _used_rows(asked) if asked.rows else _used_plans(asked)
    if not used:
        return None
    known, axes = rests_on(asked.layer, asked.version, variants, tuple(place for place, _ in used))
    beside = (lies_beside(axis, extent, numbers) for axis, (extent, (_, numbers)) in enumerate(zip(axes, used)))
    return Warrant(*known, tuple(each for each in beside if each))


Used = list[tuple[int, Mapping[str, int]]]


def _used_plans(asked: Question) -> tuple[tuple[str, ...], Used]:
    """The variants that answer, and per axis which meaning they do so by and the numbers put into it."""
    declared = catalog.find_layer(asked.layer)[1]
    places = {id(meaning): place for place, meaning in enumerate(declared.meanings)}
    variants: list[str] = []
    used: tuple[AxisPlan, ...] = ()
    for variant, layer, namespaces in _behaviours(asked):
        predicted, plans = predict_from(layer, namespaces)
        if isinstance(predicted, Geometry):
            variants.append(variant)
            used = used or plans
    return tuple(variants), [(places[id(plan.meaning)], plan.numbers) for plan in used]


def _used_rows(asked: Question) -> tuple[tuple[str, ...], Used]:
    """The same of what a compiled layer answered: all variants do."""
    found: Used = []
    for told, axis in asked.rows:
        place, given = told[-2:]
        names, own = _quantities(asked.layer, place)
        found.append((place, dict(zip(names, (*axis[own], *given)))))
    return existing_variants(asked.layer, asked.version), found


@cache
def _quantities(name: str, place: int) -> tuple[tuple[str, ...], slice]:
    """The names of the numbers that a meaning takes, and where those of the axis stand in what is compiled."""
    layer = catalog.find_layer(name)[1]
    meaning = layer.meanings[place]
    operator = meaning.operator or layer.operator
    if operator == RESIZING:
        return ("input_size", "asked_size"), slice(0, 2)
    given = [parameter for parameter in meaning.bind if parameter not in QUANTITIES]
    given += ["output_padding"] if operator == TRANSPOSED and "output_padding" not in given else []
    return ("input_size", *QUANTITIES, *given), slice(1, 5)


@cache
def existing_variants(name: str, version: str) -> tuple[str, ...]:
    """The variants that have a layer in the newest release."""
    framework, layer = catalog.find_layer(name)
    release = framework.release(version)
    variants = (release and release.variants) or framework.variants
    return tuple(variant for variant in variants if at(layer, version, variant))


@lru_cache(maxsize=4096)
def rests_on(
    name: str, asked_version: str, variants: tuple[str, ...], places: tuple[int, ...]
) -> tuple[tuple[str, str, tuple[str, ...], int, dict[str, int], str, dict[str, str]], list[Extent]]:
    """All fields of a warrant but the last, and per axis in which configurations its rule was borne out."""
    framework, declared = catalog.find_layer(name)
    rules = list(map(str, places))
    found: dict[str, int] = {}
    measured: list[str] = []
    extents: dict[str, list[Extent]] = {}
    for version, layers in _counted(framework.name)["releases"].items():
        borne = layers.get(name, {"borne": {}})["borne"]
        if version == asked_version:
            borne = {variant: of for variant, of in borne.items() if variant in variants}
            measured = [variant for variant in variants if any(rule in borne.get(variant, {}) for rule in rules)]
        least = min(sum(of[rule][0] for of in borne.values() if rule in of) for rule in rules)
        if least:
            found[version] = least
            extents[version] = [_extent(framework.name, borne, rule) for rule in rules]
    agreeing = found.pop(asked_version, 0)
    known = [extents[asked_version]] if agreeing else list(extents.values())
    axes = [reduce(or_, alike) for alike in zip(*known)]
    kind = "measured" if agreeing else "measured elsewhere" if found else "read"
    if kind == "read" and framework.basis == SPECIFICATION:
        kind = "by definition"
    said = [declared.meanings[place].read for place in places if declared.meanings[place].read]
    read = said[0] if said else f"in its {framework.basis}" if framework.basis else "no recorded answer shows it"
    named = tuple(variant for variant in measured if variant)
    release = f"{framework.title} {asked_version}"
    unread = "" if found or agreeing else read
    return (kind, release, named, agreeing, found, unread, reduce(or_, axes, Extent()).ranges), axes


def _extent(framework: str, borne: Mapping[str, Mapping[str, Any]], rule: str) -> Extent:
    """In what configurations a rule was borne out, in any of these variants."""
    extents = _counted(framework)["extents"]
    return reduce(or_, (unpack(extents[of[rule][1]]) for of in borne.values() if rule in of))


def find_refusing(asked: Question) -> dict[str, str]:
    """{variant: what it demands} of the variants that refuse what others answer; nothing where all do the same."""
    outcomes = {variant: predict_from(layer, namespaces)[0] for variant, layer, namespaces in _behaviours(asked)}
    refused = {variant: found for variant, found in outcomes.items() if isinstance(found, Refusal)}
    if len(refused) == len(outcomes):
        return {}
    return {variant: found.requires for variant, found in refused.items()}


def tell_refused(error: LayerError, asked: Question) -> LayerError:
    """The same refusal, with what the framework does there all the same, or with the size of what it returns: nothing."""
    told = _nothing_text(asked) or next((fault.said for fault in find_faults(asked) if fault.answers_otherwise), "")
    if not told:
        return error
    room = LONGEST_MESSAGE - len(told) - len("; ")
    error.args = (f"{shorten(str(error), room)}; {told}",)
    return error


def nothing_counted(framework: str, layer: str, version: str, variant: str) -> dict[str, list[int]]:
    """{place of a meaning: [how many answers returned nothing, how many raised an error]}, where nothing was left."""
    found = _counted(framework)["releases"].get(version, {}).get(layer, {"nothing": {}})["nothing"]
    return found.get(variant, {})


def _nothing_text(asked: Question) -> str:
    """That the framework returns nothing here and raises no error, and on which axis that has size 0."""
    framework, declared = catalog.find_layer(asked.layer)
    places = {id(meaning): str(place) for place, meaning in enumerate(declared.meanings)}
    empty: dict[str, bool] = {}
    axes: tuple[int, ...] = ()
    for variant, layer, namespaces in _behaviours(asked):
        predicted, plans = predict_from(layer, namespaces)
        if predicted is layer.out_of_domain and EMPTY in predicted.words(variant):
            told = nothing_counted(framework.name, asked.layer, asked.version, variant)
            counts = [told.get(places[id(plan.meaning)], [0, 0]) for plan in plans]
            if counts and all(nothing for nothing, _ in counts):
                empty[variant] = not any(error for _, error in counts)
                axes = empty_axes(layer, namespaces)
    if not axes:
        return ""
    only = [variant for variant in empty if variant]
    where = f"{framework.title} {asked.version}" + (f" ({join_words(only, 'and', most=4)})" if only else "")
    place = f" on axis {join_words(map(str, axes), 'and')}" if len(asked.input_sizes) > 1 else ""
    does = "raises no error here: it returns" if all(empty.values()) else "raises an error here, or returns"
    return f"{where} {does} an empty result, of size 0{place}"
