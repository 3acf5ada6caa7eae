"""Comparing recorded answers with what is predicted."""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from math import prod

from derive.measure.branches import branches, strike
from derive.measure.response import relation, strip_numbers
from derive.measure.vectors import unpack
from derive.runtime.declaration import Refusal, at
from derive.runtime.extents import gather
from derive.runtime.faults import answer_instead, find_holding, find_kinds, sizes_instead
from derive.runtime.geometry import RESIZING, TRANSPOSED
from derive.runtime.outcomes import ANSWERS, EMPTY, INFERS_OTHERWISE, NO_INDEX_MAP, NO_PRODUCT, OTHERWISE
from derive.runtime.prediction import predict_from
from derive.runtime.resolution import axis_names
from derive.runtime.wording import bare


def disagreement(predicted, observed, variant=""):
    """Why an observation contradicts a prediction; empty where they agree."""
    return _contradiction(predicted, observed, variant)[1]


def agrees(predicted, observed, variant=""):
    """Whether an answer is as predicted, whatever the framework's own shape inference says."""
    return not disagreement(predicted, replace(observed, inferred=None), variant)


def _contradiction(predicted, observed, variant):
    """What kind of contradiction it is, as a defect may declare it, and in words; both empty where they agree."""
    if isinstance(predicted, Refusal):
        if not observed.error and prod(observed.output_size):
            return ANSWERS, f"predicted {_words(predicted, variant)}, got {observed.output_size}"
        said = observed.error or EMPTY
        if any(text and (text == said or strip_numbers(text) in said) for text in predicted.words(variant)):
            return _inferred(None, observed)
        return said, f"predicted {_words(predicted, variant)}, got {said}"
    if observed.error:
        return observed.error, f"predicted {predicted.output_size}, got {observed.error}"
    for index, axis in enumerate(predicted.axes):
        size, low, flipped = observed.output_size[index], observed.low[index], observed.kernel_flipped[index]
        if axis.output_size != size:
            return OTHERWISE, f"axis {index}: predicted size {axis.output_size}, got {size}"
        if low is not None and axis.low not in low:
            return OTHERWISE, f"axis {index}: predicted low {axis.low}, got {low}"
        if flipped not in (None, axis.kernel_flipped):
            return OTHERWISE, f"axis {index}: predicted kernel_flipped={axis.kernel_flipped}, got {flipped}"
    if (
        predicted.operator != RESIZING
        and _is_zero(observed)
        and all(relation(axis, predicted.boundary) for axis in predicted.axes)
    ):
        return OTHERWISE, "predicted products, got zeros throughout"
    return _inferred(predicted.output_size, observed)


def _is_zero(observed):
    """Whether a response was looked at and showed nothing."""
    return observed.seen and all(low is None for low in observed.low)


def _words(refusal, variant):
    return " or ".join(map(repr, refusal.words(variant)))


def _inferred(sizes, observed):
    """An answer that agrees may still be contradicted by the framework's own shape inference."""
    if observed.inferred in (None, sizes):
        return "", ""
    return INFERS_OTHERWISE, f"answers {sizes or 'with a refusal'}, and infers {observed.inferred}"


def defect_behind(layer, variant, arguments, input_sizes, observed, compute=None):
    """The declared fault of the framework that explains an answer which contradicts its prediction, or None.

    `compute` is that of `prediction.predict`.
    """
    if not layer.defects:
        return None
    namespaces = axis_names(layer, layer.per_axis(arguments, len(input_sizes)), input_sizes)
    predicted, _ = predict_from(layer, namespaces, compute)
    kind, _ = _contradiction(predicted, observed, variant)
    holding = find_holding(layer, namespaces)
    return _explaining(holding, layer, variant, namespaces, predicted, kind, observed, compute)


def _explaining(holding, layer, variant, namespaces, predicted, kind, observed, compute):
    """The first of these faults that explains a contradiction of this kind, or None."""
    for defect in holding:
        if not any(kind == text or (text and text in kind) for text in defect.observed):
            continue
        answer = replace(observed, inferred=None)
        other = answer_instead(layer, defect, namespaces, compute)
        if other is not None and disagreement(other, answer, variant):
            continue
        sizes = sizes_instead(defect, namespaces, predicted)
        if sizes is not None and not observed.error and sizes != observed.output_size:
            continue
        return defect
    return None


@dataclass(frozen=True)
class Example:
    """One answer that a declared fault explains, in words."""

    variant: str
    call: str
    inputs: str
    predicted: str
    observed: str

    @property
    def rank(self):
        """Small examples first: few axes, short numbers."""
        numbers = [int(number) for number in re.findall(r"[0-9]+", self.call.partition("(")[2] + self.inputs)]
        return len(numbers), sum(numbers), self.call


def exemplify(variant, layer, arguments, input_sizes, predicted, observed):
    """An answer in words, beside its prediction."""
    given = ", ".join(f"{name}={bare(value)!r}" for name, value in arguments.items())
    if isinstance(predicted, Refusal):
        own = "no output" if predicted is layer.out_of_domain else f"refused: {predicted.requires}"
    else:
        own = _told(predicted.output_size, [axis.low for axis in predicted.axes], predicted.operator)
    did = observed.error or _told(
        observed.output_size,
        [low and (low[0] if len(low) == 1 else low) for low in observed.low],
        layer.operator,
    )
    if observed.inferred is not None:
        did += f"; its shape inference says {observed.inferred}"
    return Example(variant, f"{layer.name}({given})", str(bare(tuple(input_sizes))), own, did)


def _told(sizes, lows, operator):
    side = "crop" if operator == TRANSPOSED else "pad"
    seen = ("not visible" if low is None else str(low) for low in lows)
    return f"output size {', '.join(map(str, sizes))}, {side} at the start {', '.join(seen)}"


INFERS = "only its shape inference differs"
FAILS = "an error, nothing or no end"
RULED = "follows a stated rule"
SIZED = "size follows a stated rule"
FREE = "unpredictable"
WAYS = (RULED, SIZED, FREE, FAILS, INFERS)


def _way(defect, kind, observed):
    """In which way a fault shows: what its answer follows, where it is one."""
    if kind == INFERS_OTHERWISE:
        return INFERS
    if defect.instead:
        return RULED
    if observed.error not in ("", NO_INDEX_MAP, NO_PRODUCT) or kind == EMPTY:
        return FAILS
    return SIZED if defect.size and not observed.error else FREE


@dataclass
class Tally:
    """How many answers of one layer were compared, by kind, and every one that disagreed.

    `modes` counts the geometries that agree, by mode and size choice, and `borne` those by variant and the place of the
    meaning among the layer's, whose `extents` say in what configurations; `nothing` those that agree that nothing is left, so too and by whether they are an error and
    not an empty result. `defective` counts the disagreements that a declared fault of the framework explains, by
    its reason, `ways` by reason and by one of WAYS, and `spared` the answers that agree although the fault might have
    shown. `examples` holds the smallest of each and `flagged` the places of all in the file; `disagreements` describes
    all others. `unseen` are the branches of the declaration, by variant, that no answer bears out.
    """

    answered: int = 0
    refused: int = 0
    empty: int = 0
    modes: Counter = field(default_factory=Counter)
    borne: Counter = field(default_factory=Counter)
    extents: dict = field(default_factory=dict)
    nothing: Counter = field(default_factory=Counter)
    defective: Counter = field(default_factory=Counter)
    ways: Counter = field(default_factory=Counter)
    spared: Counter = field(default_factory=Counter)
    examples: dict = field(default_factory=dict)
    flagged: dict = field(default_factory=lambda: defaultdict(list))
    disagreements: list = field(default_factory=list)
    unseen: dict = field(default_factory=dict)

    @property
    def total(self):
        """All answers compared; none is dropped."""
        return self.answered + self.refused + self.empty

    def count(self, observed):
        """Count an answer by its kind."""
        if observed.error:
            self.refused += 1
        elif not prod(observed.output_size):
            self.empty += 1
        else:
            self.answered += 1


def compare(framework, vectors, compute=None):
    """`Tally` per layer of a file of recorded answers, each one compared with its prediction.

    `compute` is that of `prediction.predict`.
    """
    tallies, there, configurations = defaultdict(Tally), {}, defaultdict(set)
    layers = {layer.name: layer for layer in framework.layers}
    version = vectors["version"]
    for variant, by_layer in vectors["series"].items():
        for name in by_layer:
            layer = at(layers[name], version, variant)
            places = {id(meaning): place for place, meaning in enumerate(layers[name].meanings)}
            there[variant, name] = layer, places
            tallies[name].unseen[variant] = branches(layer, variant)
    spread, per_axis = None, {}
    for place, (variant, name, arguments, input_sizes, observed) in enumerate(unpack(vectors)):
        tally, (layer, places) = tallies[name], there[variant, name]
        tally.count(observed)
        if (layer, len(input_sizes), arguments) != spread:
            spread = layer, len(input_sizes), arguments
            per_axis = layer.per_axis(arguments, len(input_sizes))
        namespaces = axis_names(layer, per_axis, input_sizes)
        predicted, plans = predict_from(layer, namespaces, compute)
        kind, why = _contradiction(predicted, observed, variant)
        holding = find_holding(layer, namespaces)
        defect = _explaining(holding, layer, variant, namespaces, predicted, kind, observed, compute) if why else None
        agreed = not why or (kind == INFERS_OTHERWISE and agrees(predicted, observed, variant))
        if tally.unseen[variant] and (agreed or defect):
            waiting = tally.unseen[variant]
            faulty = not agreed
            tally.unseen[variant] = strike(waiting, layer, variant, arguments, input_sizes, predicted, faulty)
        used = {places[id(plan.meaning)] for plan in plans}
        if agreed and predicted is layer.out_of_domain:
            tally.nothing.update((variant, number, bool(observed.error)) for number in used)
        elif agreed and not isinstance(predicted, Refusal):
            tally.borne.update((variant, number) for number in used)
            for plan in plans:
                configurations[name, variant, places[id(plan.meaning)]].add(tuple(plan.numbers.items()))
        if not why:
            if not isinstance(predicted, Refusal):
                tally.modes[predicted.mode, predicted.size_choice] += 1
            tally.spared.update(
                {
                    each.reason
                    for each in holding
                    if find_kinds(each, predicted, answer_instead(layer, each, namespaces, compute))
                }
            )
        elif defect:
            tally.defective[defect.reason] += 1
            tally.ways[defect.reason, _way(defect, kind, observed)] += 1
            tally.flagged[defect.reason].append(place)
            example = exemplify(variant, layer, arguments, input_sizes, predicted, observed)
            known = tally.examples.setdefault(defect.reason, example)
            tally.examples[defect.reason] = min(known, example, key=lambda each: each.rank)
        else:
            tally.disagreements.append(f"{variant} {name} {arguments} {input_sizes}: {why}".strip())
    for (name, *place), found in configurations.items():
        tallies[name].extents[tuple(place)] = gather(map(dict, found))
    return dict(tallies)


def flags(framework, tallies):
    """Why some answers of a file are not the framework's own rule, each reason once, with the places of its answers."""
    urls = {defect.reason: defect.url for layer in framework.layers for defect in layer.defects}
    places = defaultdict(list)
    for tally in tallies.values():
        for reason, found in tally.flagged.items():
            places[reason] += found
    return [
        {"reason": reason, "url": urls[reason], "answers": sorted(found)} for reason, found in sorted(places.items())
    ]
