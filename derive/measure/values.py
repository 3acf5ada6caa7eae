"""What comes out of a pooling, by values: which inputs it is fed, what must come out, and files of what did.

Impulse responses show which inputs a window sees. What it takes for the elements outside them, and what it divides by,
shows only in values: a maximum of negative numbers tells pads of zeros from pads of −∞, an average of ones its divisor.
"""

import gzip
import json
import math
from collections import Counter
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import product
from math import prod
from random import Random

from derive.measure.grid import questions
from derive.measure.tally import Example
from derive.measure.vectors import RECORDED, file_name
from derive.runtime import asking
from derive.runtime.declaration import at
from derive.runtime.errors import CatalogError
from derive.runtime.expressions import value_of
from derive.runtime.geometry import POOLING, Geometry
from derive.runtime.outcomes import OTHER_VALUES
from derive.runtime.reductions import ALIKE, GIVEN, INSIDE, KERNEL, PADDED, REDUCTIONS
from derive.runtime.resolution import axis_names, together
from derive.runtime.wording import bare, shorten

SCHEMA = "padproof-values-1"
VALUES = RECORDED / "values"
PER_LAYER = 30  # configurations of a layer, of which most have a window that reaches beyond the input
OUTPUTS = 40  # a configuration with more is not asked
LOWEST = -3.4028234663852886e38


def inputs(count):
    """The inputs of `count` elements: all 1, all -1, integers of both signs, negative ones, and all −∞."""
    return (
        (1.0,) * count,
        (-1.0,) * count,
        tuple(float((7 * place + 3) % 17 - 8) for place in range(count)),
        tuple(float(-1 - 5 * place % 13) for place in range(count)),
        (-math.inf,) * count,
    )


def asked(layer):
    """`(arguments, input sizes)` of what a pooling is asked by values, always the same ones.

    Of the grid, with every value of what decides no size, those that have an answer and meet no known fault: first
    those in which a window reaches beyond the input, at most `PER_LAYER` per number of axes, and a few in which none does.
    """
    reaching, others = {}, {}
    more = [
        dict(zip(layer.valued, each, strict=True))
        for each in product(*(value_of(text, {}) for text in layer.valued.values()))
    ]
    for series in questions(layer, one_in=3):
        for varying, valued in product(series.varying, more):
            sizes = varying["input_size"]
            given = {name: each for name, each in varying.items() if name != "input_size"}
            arguments = {**series.arguments, **given, **valued}
            found = asking.predict(layer, arguments, sizes)
            if (
                not isinstance(found, Geometry)
                or not found.reduction
                or prod(found.output_size) > OUTPUTS
                or _faulty(layer, arguments, sizes)
            ):
                continue
            kept = reaching if any(axis.low > 0 or axis.high > 0 for axis in found.axes) else others
            kept.setdefault(len(sizes), []).append((arguments, sizes))
    if not reaching:  # nothing ever lies outside: there is nothing to ask
        return []
    chosen = []
    for kept, most in ((reaching, PER_LAYER), (others, PER_LAYER // 6)):
        for rank, configurations in sorted(kept.items()):
            most_here = max(-(-most // (layer.one_in * len(kept))), most // 3)
            chance = Random(f"{layer.name} {rank}")
            chosen += chance.sample(configurations, min(most_here, len(configurations)))
    return chosen


def _faulty(layer, arguments, sizes):
    names = together(axis_names(layer, layer.per_axis(arguments, len(sizes)), sizes))
    return any(value_of(defect.when, names) for defect in layer.defects if defect.observed != (OTHER_VALUES,))


def _fault_behind(layer, geometry, arguments, sizes, outputs):
    """The declared fault of the framework by whose rule these outputs come about, or None."""
    names = together(axis_names(layer, layer.per_axis(arguments, len(sizes)), sizes))
    for defect in layer.defects:
        if OTHER_VALUES in defect.observed and defect.instead and value_of(defect.when, names):
            other = replace(geometry, reduction=value_of(defect.instead.reduction, {}))
            if not _otherwise(other, sizes, outputs):
                return defect
    return None


def expected(geometry, array):
    """What a pooling of this geometry makes of an input, output after output: windows slid by hand.

    None where no rule says: what an average is of a window that sees nothing, and whether a maximum that takes the
    lowest finite number for what is outside also begins with it.
    """
    rule, taps = REDUCTIONS[geometry.reduction], prod(axis.kernel_size for axis in geometry.axes)
    for inside, padded in windows(geometry):
        yield _reduced(rule, [array[place] for place in inside], taps, padded, geometry.divisor)


@lru_cache(maxsize=4)  # of one geometry several inputs are asked, one after the other
def windows(geometry):
    """Each window of a pooling: which elements of the flat input it sees, and how many of its taps lie in what is padded."""
    seen = [
        _slid(axis, asked, geometry.reduction) for axis, asked in zip(geometry.axes, geometry.asked_high, strict=True)
    ]
    return [_crossed(geometry.axes, steps) for steps in product(*seen)]


def _slid(axis, asked, reduction):
    """[[(element or None, whether it lies in what is padded) of each tap] of each window] of an axis."""
    rule = REDUCTIONS[reduction]
    end = axis.input_size + (axis.low if rule.divisor == ALIKE else asked)
    found = []
    for step in range(axis.output_size):
        places = [step * axis.stride + tap * axis.dilation - axis.low for tap in range(axis.kernel_size)]
        padded = [-axis.low <= place < end for place in places]
        if rule.outside == "edge":
            places = [min(max(place, 0), axis.input_size - 1) for place in places]
        found.append(
            [(place if 0 <= place < axis.input_size else None, within) for place, within in zip(places, padded)]
        )
    return found


def _crossed(axes, steps):
    inside, padded = [], 0
    for taps in product(*steps):
        padded += all(within for _, within in taps)
        flat = 0
        for (element, _), axis in zip(taps, axes):
            if element is None:
                break
            flat = flat * axis.input_size + element
        else:
            inside.append(flat)
    return inside, padded


OUTSIDE = {"-inf": -math.inf, "lowest": LOWEST, "zeros": 0.0, "inf": math.inf}
OUTSIDE["given"] = -math.inf  # the caller asks for a maximum


def _reduced(rule, inside, taps, padded, given):
    if rule.combines in ("maximum", "minimum", "given"):
        window = inside + ([OUTSIDE[rule.outside]] if len(inside) < taps and rule.outside in OUTSIDE else [])
        if not window or (rule.outside in ("lowest", "nothing", "edge") and max(window) == -math.inf):
            return None
        return min(window) if rule.combines == "minimum" else max(window)
    if rule.combines == "root":
        return math.sqrt(sum(each * each for each in inside) / len(inside)) if inside else None
    if rule.combines == "norm":
        counted = {INSIDE: len(inside), PADDED: padded, ALIKE: padded, "": taps}[rule.divisor]
        if not inside or not counted:
            return None
        scale = taps / counted
        return math.sqrt(sum(each * each for each in inside) * scale)
    counted = {INSIDE: len(inside), PADDED: padded, ALIKE: padded, KERNEL: taps, "": 1}
    count = given if rule.divisor == GIVEN else counted[rule.divisor]
    if not count:
        return None
    return sum(inside) / count * (taps / given if rule.rescaled else 1)


def alike(predicted, observed):
    """Whether a value is the predicted one, to the precision of single numbers."""
    if predicted is None:
        return True
    if math.isinf(predicted) or math.isnan(predicted):
        return predicted == observed or math.isnan(predicted)
    return math.isclose(predicted, observed, rel_tol=2e-6, abs_tol=1e-6)


def path_of(framework, release):
    """Where the values of a release are kept."""
    return VALUES / file_name(framework, release)


def load(path):
    """The data of a file of values."""
    try:
        content = json.loads(gzip.decompress(path.read_bytes()))
        complete = content["schema"] == SCHEMA
    except (OSError, EOFError, ValueError, TypeError, KeyError) as error:
        raise CatalogError(f"{path.name} is damaged: {shorten(str(error), 120)}; record its values again") from None
    if not complete:
        raise CatalogError(f"{path.name} is of another kind than {SCHEMA}; record its values again")
    return content


def unpack(content):
    """Every answer: `(variant, layer name, arguments, input sizes, output sizes, outputs of each input)` or an error.

    An answer that is an error has it in place of the output sizes, and no outputs.
    """
    for variant, by_layer in content["answers"].items():
        for name, answers in by_layer.items():
            for arguments, sizes, shape, rows in answers:
                given = {key: _tuples(value) for key, value in arguments.items()}
                outputs = [[float(each) for each in row] for row in rows]
                yield variant, name, given, tuple(sizes), shape if isinstance(shape, str) else tuple(shape), outputs


def _tuples(value):
    return tuple(map(_tuples, value)) if isinstance(value, list) else value


@dataclass
class Tally:
    """How many configurations of one layer were compared by values: by rule, by fault, and every one that disagreed.

    `silent` counts the outputs of which no rule says anything, because their window sees nothing.
    """

    rules: Counter = field(default_factory=Counter)
    defective: Counter = field(default_factory=Counter)
    examples: dict = field(default_factory=dict)
    outputs: int = 0
    silent: int = 0
    disagreements: list = field(default_factory=list)


def compare(framework, content, compute=None):
    """{layer name: Tally} of a file of values, each one compared with its prediction.

    `compute` is that of `asking.predict`.
    """
    layers = {layer.name: layer for layer in framework.layers}
    tallies = {}
    for variant, name, arguments, sizes, shape, outputs in unpack(content):
        layer = at(layers[name], content["version"], variant)
        tally = tallies.setdefault(name, Tally())
        geometry = asking.predict(layer, arguments, sizes, compute)
        why, defect = _judged(layer, geometry, arguments, sizes, shape, outputs)
        if isinstance(geometry, Geometry) and outputs:
            predicted = [each for array in inputs(prod(sizes))[: len(outputs)] for each in expected(geometry, array)]
            tally.outputs += len(predicted)
            tally.silent += predicted.count(None)
        if defect:
            tally.defective[defect.reason] += 1
            example = _example(variant, name, arguments, sizes, why)
            known = tally.examples.setdefault(defect.reason, example)
            tally.examples[defect.reason] = min(known, example, key=lambda each: each.rank)
        elif why:
            given = ", ".join(f"{key}={value}" for key, value in arguments.items())
            tally.disagreements.append(f"{variant} {name}({given}) on {sizes}: {why}".strip())
        else:
            tally.rules[geometry.reduction] += 1
    return tallies


def _judged(layer, geometry, arguments, sizes, shape, outputs):
    """Why an answer contradicts its prediction, empty where it agrees, and the known fault that explains it."""
    why = _contradiction(geometry, sizes, shape, outputs)
    return why, _fault_behind(layer, geometry, arguments, sizes, outputs) if why and outputs else None


def judge(layer, arguments, sizes, shape, outputs):
    """`(prediction, answer, reason)` in words: of a known fault, empty where it agrees, None where nothing explains it."""
    why, defect = _judged(layer, asking.predict(layer, arguments, sizes), arguments, sizes, shape, outputs)
    predicted, _, observed = why.partition(", got ")
    return predicted, observed or "as predicted", defect.reason if defect else None if why else ""


def replayed(framework, release, show):
    """`(lines, how many are against the prediction)` of a release's values, at most `show` of those in words."""
    path = path_of(framework, release)
    if not path.exists():
        return [], 0
    tallies = compare(framework, load(path))
    against = [line for tally in tallies.values() for line in tally.disagreements]
    counted = [
        f"{name} by values: {tally.rules.total():,} configurations, {tally.outputs:,} outputs, {tally.silent:,} of them of "
        f"which no rule says anything, {tally.defective.total():,} known faults, {len(tally.disagreements):,} against "
        "prediction"
        for name, tally in tallies.items()
    ]
    return against[:show] + counted, len(against)


def _example(variant, name, arguments, sizes, why):
    """One configuration that a declared fault explains, in words."""
    given = ", ".join(f"{key}={bare(value)!r}" for key, value in arguments.items())
    predicted, _, observed = why.partition(", got ")
    return Example(variant, f"{name}({given})", str(bare(sizes)), predicted, observed)


def _contradiction(geometry, sizes, shape, outputs):
    """Why an answer contradicts its prediction; empty where it agrees."""
    if not isinstance(geometry, Geometry) or isinstance(shape, str):
        return f"predicted {'an answer' if isinstance(geometry, Geometry) else 'a refusal'}, got {shape}"
    if geometry.output_size != shape:
        return f"predicted {geometry.output_size}, got {shape}"
    return _otherwise(geometry, sizes, outputs)


def _otherwise(geometry, sizes, outputs):
    """The first input of which something else comes out, in words; empty where none does."""
    for array, found in zip(inputs(prod(sizes)), outputs):
        predicted = list(expected(geometry, array))
        if not all(map(alike, predicted, found)):
            return f"{geometry.reduction} of {_short(array)}: predicted {_short(predicted)}, got {_short(found)}"
    return ""


def fed(layer, arguments, sizes):
    """The inputs that say something of the layer: −∞ only to a maximum."""
    rows = inputs(prod(sizes))
    return rows if REDUCTIONS[asking.predict(layer, arguments, sizes).reduction].combines == "maximum" else rows[:-1]


def _short(row):
    return f"[{', '.join('?' if each is None else f'{each:.4g}' for each in row)}]"


def measure(framework, release, ask, progress=lambda done, total: None):
    """Everything a release answers by values, as plain data.

    `ask(variant, questions)` returns the raw answers and the versions of the packages.
    """
    jobs = [
        (variant, layer)
        for variant in framework.run(release)
        for layer in framework.asked(release, variant)
        if layer.operator == POOLING
    ]
    answers, versions = {}, {}
    for done, (variant, layer) in enumerate(jobs):
        configurations = asked(layer)
        told = [(layer.name, *each, fed(layer, *each)) for each in configurations]
        found, versions = ask(variant, told)
        answers.setdefault(variant, {})[layer.name] = [
            [arguments, sizes, *packed(raw)]
            for (arguments, sizes), (raw, _) in zip(configurations, found, strict=True)
            if raw[0] != "sizes"  # a variant that infers shapes has no values
        ]
        progress(done + 1, len(jobs))
    count = sum(len(each) for by_layer in answers.values() for each in by_layer.values())
    return {
        "schema": SCHEMA,
        "framework": framework.name,
        "version": release.version,
        "versions": versions,
        "count": count,
        "answers": answers,
    }


def packed(raw):
    """The shape of a raw answer and its outputs as JSON has them, or its error and none."""
    if isinstance(raw, str):
        return raw, []
    _, shape, rows = raw
    return shape, [[each if math.isfinite(each) else str(each) for each in row] for row in rows]
