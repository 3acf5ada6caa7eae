"""Asking the real frameworks, writing down what they answer, and comparing it with what is predicted.

A layer is measured as a linear operator: one-hot inputs and one-hot taps give every (input, weight, output) triple it
multiplies. Size, pads or crops and kernel order are read off those triples, never off attributes, and a reading is
accepted only if the index map with these numbers reproduces every triple and no other.
"""

import gzip
import json
import os
import re
from collections import Counter, defaultdict
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import count, product
from math import prod
from multiprocessing import get_context

from derive import api, catalog
from derive.errors import LayerError
from derive.framework import EMPTY, QUANTITIES, Observation, Refusal, axis_names, names_in, rules, value_of
from derive.geometry import Axis

SIZES, KERNELS, STRIDES, DILATIONS = range(1, 13), range(1, 8), range(1, 5), range(1, 4)
SECONDARY = ((3, 2, 1, 1), (2, 1, 2, 1), (3, 2, 2, 1), (3, 2, 1, 2), (1, 1, 1, 1), (2, 2, 1, 1), (3, 1, 1, 2))
THINNING = {1: 1, 2: 4, 3: 8}
SCHEMA = "padproof-vectors-1"


# What is asked


@dataclass(frozen=True)
class Series:
    """Questions to one layer that differ in input size, and perhaps in one argument that depends on it."""

    layer: str
    arguments: dict
    varying: tuple[dict, ...]


def questions(layer):
    """Every `Series` the layer is asked.

    On one axis, the whole grid i ≤ 12, k ≤ 7, s ≤ 4, d ≤ 3 with every combination of probed values. With more axes,
    the whole grid on one axis in turn, small unequal configurations on the others, and every n-th combination in
    rotation, n = `THINNING[rank] · share`; each grid point keeps at least one.
    """
    turn = count()
    for rank in layer.ranks:
        step = THINNING[rank] * layer.share
        varied = {quantity: layer.bind[quantity] for quantity in QUANTITIES if layer.bind[quantity] in layer.parameters}
        grids = {"kernel_size": KERNELS, "stride": STRIDES, "dilation": DILATIONS}
        for point in product(*(grids[quantity] for quantity in varied)):
            own = dict(zip(varied.values(), point, strict=True))
            combinations = [combined for probe in layer.probes for combined in _combinations(layer, probe, own)]
            chosen = combinations[next(turn) % step::step] or [combinations[next(turn) % len(combinations)]]
            for fixed, dependent in chosen:
                yield _series(layer, rank, varied, own, fixed, dependent, next(turn))


def _combinations(layer, probe, own):
    """`(fixed, dependent)`: values of the probed arguments, and expressions of those that depend on the input size."""
    dependent = {name: text for name, text in probe.items() if names_in(text) & {"input_size", "full_length"}}
    independent = {name: text for name, text in probe.items() if name not in dependent}
    (names,) = axis_names(layer, layer.per_axis(own, 1), (1,))
    for values in product(*(value_of(text, names) for text in independent.values())):
        yield dict(zip(independent, values, strict=True)), dependent


def _series(layer, rank, varied, own, fixed, dependent, turn):
    measured = turn % rank
    others = {axis: SECONDARY[(turn + 3 * axis) % len(SECONDARY)] for axis in range(rank) if axis != measured}

    def per_axis(value, elsewhere):
        return tuple(value if axis == measured else elsewhere(axis) for axis in range(rank))

    arguments = {name: per_axis(own[name], lambda axis, column=1 + QUANTITIES.index(quantity): others[axis][column])
                 for quantity, name in varied.items()}
    for name, value in fixed.items():
        small = turn // rank % 2 if name == "padding" else 0
        arguments[name] = per_axis(value, lambda axis: small) if isinstance(value, int) else value
    asked = []
    for size in SIZES:
        sizes = per_axis(size, lambda axis: others[axis][0])
        if not dependent:
            asked.append({"input_size": sizes})
        names = axis_names(layer, layer.per_axis(arguments, rank), sizes)
        for name, text in dependent.items():
            elsewhere = {axis: next(iter(value_of(text, names[axis])[1:]), 1) for axis in others}
            asked += [{"input_size": sizes, name: per_axis(value, elsewhere.get)}
                      for value in value_of(text, names[measured])]
    return Series(layer.name, arguments, tuple(asked))


# What is answered


def observe(framework, layer, arguments, input_sizes):
    """`Observation` of the real layer, found by its impulse response alone."""
    try:
        response = framework.respond(layer, arguments, input_sizes)
    except Exception as error:  # whatever the framework raises is its answer
        first = (str(error).strip().splitlines() or [""])[0]
        return Observation(error=f"{type(error).__name__}: {unnumbered(first)}")
    return read(response, layer, arguments, input_sizes)


def unnumbered(message):
    """A message with every number written #, so that the same refusal reads the same."""
    return re.sub(r"[0-9]+", "#", message)


def read(response, layer, arguments, input_sizes):
    """The index maps that a raw impulse response shows."""
    import numpy

    output_size = response.shape[2:]
    if not prod(output_size):
        return Observation(output_size, (None,) * len(output_size), (None,) * len(output_size))
    axis_rules = rules(layer, axis_names(layer, layer.per_axis(arguments, len(input_sizes)), input_sizes))
    kernel_size = tuple(rule.numbers["kernel_size"] for rule in axis_rules)
    hits = numpy.argwhere(response > 0.5)
    ones = numpy.unravel_index(hits[:, 0], input_sizes)
    taps = numpy.unravel_index(hits[:, 1], kernel_size)
    seen = [set(zip(ones[axis].tolist(), taps[axis].tolist(), hits[:, 2 + axis].tolist(), strict=True))
            for axis in range(len(input_sizes))]
    if prod(map(len, seen)) != len(hits):
        return Observation(error="not a product of one-dimensional maps")
    low, flipped = [], []
    for axis, rule in enumerate(axis_rules):
        readings = {} if not hits.size else {
            orientation: found for orientation in (False, True)
            if (found := _lows(rule, output_size[axis], frozenset(seen[axis]), orientation))
        }
        if hits.size and not readings:
            return Observation(error="not an index map with this stride and dilation")
        flipped.append(None if len(readings) != 1 else next(iter(readings)))
        shown = rule.kernel_flipped if flipped[-1] is None else flipped[-1]
        low.append(readings.get(shown))
    return Observation(output_size, tuple(low), tuple(flipped))


def _lows(rule, output_size, seen, flipped):
    """Every pad or crop that reproduces exactly the triples seen; without wrapping there is at most one."""
    numbers = rule.numbers
    k, s, d = (numbers[quantity] for quantity in QUANTITIES)
    if rule.boundary == "zeros":
        one, weight, output = next(iter(seen))
        step, place = (output, one) if rule.operator == "convolution" else (one, output)
        tap = k - 1 - weight if flipped else weight
        tried = (step * s + tap * d - place,)
    else:  # at most what the last window reaches beyond the input, and the elements a stride leaves unread
        tried = range((output_size - 1) * s + d * (k - 1) + s + 1 - numbers["input_size"])
    return tuple(low for low in tried if seen == relation(
        Axis(rule.operator, numbers["input_size"], k, s, d, output_size, low, 0, flipped), rule.boundary))


@lru_cache(maxsize=10_000)
def relation(axis, boundary):
    """`Axis.relation()` where what lies outside the input is folded back into it as `boundary` says."""
    if boundary == "zeros":
        return axis.relation()
    n, triples = axis.input_size, set()
    for step, tap in product(range(axis.output_size), range(axis.kernel_size)):
        place = step * axis.stride + tap * axis.dilation - axis.low
        weight = axis.kernel_size - 1 - tap if axis.kernel_flipped else tap
        triples.add((FOLDS[boundary](place, n), weight, step))
    return frozenset(triples)


def _mirror(place, n):
    """… c b | a b c d | c b …: the edge is not repeated."""
    place = place % (2 * n - 2) if n > 1 else 0
    return min(place, 2 * n - 2 - place)


def _symmetric(place, n):
    """… b a | a b c d | d c …: the edge is repeated."""
    place %= 2 * n
    return min(place, 2 * n - 1 - place)


FOLDS = {
    "edge": lambda place, n: min(max(place, 0), n - 1),
    "mirror": _mirror,
    "symmetric": _symmetric,
    "periodic": lambda place, n: place % n,
}


# What is compared


def disagreement(predicted, observed, variant=""):
    """Why an observation contradicts a prediction; empty where they agree."""
    if isinstance(predicted, Refusal):
        empty = not observed.error and not prod(observed.output_size)
        words = predicted.words(variant)
        if any(empty if text == EMPTY else text and unnumbered(text) in observed.error for text in words):
            return ""
        return f"predicted {' or '.join(map(repr, words))}, got {observed.error or observed.output_size}"
    if observed.error:
        return f"predicted {predicted.output_size}, got {observed.error}"
    for index, axis in enumerate(predicted.axes):
        size, low, flipped = observed.output_size[index], observed.low[index], observed.kernel_flipped[index]
        if axis.output_size != size:
            return f"axis {index}: predicted size {axis.output_size}, got {size}"
        if low is not None and axis.low not in low:
            return f"axis {index}: predicted low {axis.low}, got {low}"
        if flipped not in (None, axis.kernel_flipped):
            return f"axis {index}: predicted kernel_flipped={axis.kernel_flipped}, got {flipped}"
    return ""


@dataclass
class Tally:
    """How many answers of one layer were compared, by kind, and every one that disagreed."""

    answered: int = 0
    refused: int = 0
    empty: int = 0
    modes: Counter = field(default_factory=Counter)
    disagreements: list[str] = field(default_factory=list)

    @property
    def total(self):
        """All answers compared; none is dropped."""
        return self.answered + self.refused + self.empty


def compare(vectors):
    """`Tally` per layer of a file of recorded answers, each one compared with its prediction."""
    tallies = defaultdict(Tally)
    for variant, name, arguments, input_sizes, observed in unpack(vectors):
        tally = tallies[name]
        predicted = api.predict(name, arguments, input_sizes)
        if observed.error:
            tally.refused += 1
        elif not prod(observed.output_size):
            tally.empty += 1
        else:
            tally.answered += 1
        if not isinstance(predicted, Refusal):
            tally.modes[predicted.mode] += 1
        why = disagreement(predicted, observed, variant)
        if why:
            tally.disagreements.append(f"{variant} {name} {arguments} {input_sizes}: {why}")
    return dict(tallies)


# Files


def _enter(environment):
    os.environ.update(environment)


def _measure(name, variant, share):
    """The packed answers of one share of a layer's series, in a process of its own."""
    framework, layer = catalog.layers()[name]
    packed = []
    for place, series in enumerate(questions(layer)):
        if place % share[1] == share[0]:
            answers = []
            for varying in series.varying:
                arguments = series.arguments | {key: value for key, value in varying.items() if key != "input_size"}
                answers.append(_pack(observe(framework, layer, arguments, varying["input_size"])))
            columns = {key: [varying[key] for varying in series.varying] for key in series.varying[0]}
            packed.append((place, {"arguments": series.arguments, **columns, "answers": answers}))
    return variant, name, packed


def _pack(observed):
    if observed.error:
        return observed.error
    low = [entry[0] if entry is not None and len(entry) == 1 else entry for entry in observed.low]
    return [observed.output_size, low, observed.kernel_flipped]


def _unpack(answer):
    if isinstance(answer, str):
        return Observation(error=answer)
    output_size, low, flipped = answer
    low = tuple((entry,) if isinstance(entry, int) else None if entry is None else tuple(entry) for entry in low)
    return Observation(tuple(output_size), low, tuple(flipped))


def measure(framework, progress=lambda done, total: None, layers=None, workers=None):
    """Everything the framework answers, as plain data for a file of vectors.

    `progress(done, total)` is called after each part. Every variant runs in processes of its own, which see the
    environment variables that select it.
    """
    names = [layer.name for layer in framework.layers if layers is None or layer.name in layers]
    workers = workers or os.cpu_count() or 1
    parts, done = 8, 0
    total = len(framework.variants) * len(names) * parts
    answers = {variant: defaultdict(list) for variant in framework.variants}
    for variant, environment in framework.variants.items():
        with ProcessPoolExecutor(workers, get_context("spawn"), _enter, (environment,)) as pool:
            jobs = [pool.submit(_measure, name, variant, (part, parts)) for name in names for part in range(parts)]
            for job in as_completed(jobs):
                _, name, packed = job.result()
                answers[variant][name] += packed
                done += 1
                progress(done, total)
    return _file(framework, answers)


def _file(framework, answers):
    series = {variant: {name: [body for _, body in sorted(packed, key=lambda pair: pair[0])]
                        for name, packed in sorted(by_layer.items())} for variant, by_layer in answers.items()}
    errors = sorted({answer for by_layer in series.values() for bodies in by_layer.values() for body in bodies
                     for answer in body["answers"] if isinstance(answer, str)})
    number = {error: place for place, error in enumerate(errors)}
    for by_layer in series.values():
        for bodies in by_layer.values():
            for body in bodies:
                body["answers"] = [number[answer] if isinstance(answer, str) else answer for answer in body["answers"]]
    return {
        "schema": SCHEMA,
        "framework": framework.name,
        "versions": versions(framework),
        "count": sum(len(body["answers"]) for by_layer in series.values() for bodies in by_layer.values()
                     for body in bodies),
        "errors": errors,
        "series": series,
    }


def versions(framework):
    """Installed version of each package the measurement depends on."""
    from importlib.metadata import version

    return {package: version(package).partition("+")[0] for package in framework.packages}


def record(framework, progress=lambda done, total: None):
    """The bytes of the framework's file of vectors, measured now."""
    return dump(measure(framework, progress))


def dump(vectors):
    """A file of vectors as bytes, the same for the same answers."""
    text = json.dumps(vectors, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return gzip.compress(text.encode(), mtime=0)


def load(content):
    """The data in the bytes of a file of vectors."""
    vectors = json.loads(gzip.decompress(content))
    if vectors["schema"] != SCHEMA:
        raise LayerError(f"schema={vectors['schema']!r} must be {SCHEMA!r}; record the vectors again")
    return vectors


def file_name(framework):
    """Where the framework's vectors live, under tests/vectors."""
    return f"{framework.name}-{framework.version}.json.gz"


def unpack(vectors):
    """Every recorded answer: `(variant, layer name, arguments, input sizes, Observation)`."""
    errors = vectors["errors"]
    for variant, by_layer in vectors["series"].items():
        for name, bodies in by_layer.items():
            for body in bodies:
                fixed = {key: tuple(value) if isinstance(value, list) else value
                         for key, value in body["arguments"].items()}
                columns = [key for key in body if key not in ("arguments", "answers", "input_size")]
                for place, answer in enumerate(body["answers"]):
                    arguments = fixed | {key: tuple(body[key][place]) for key in columns}
                    observed = _unpack(errors[answer] if isinstance(answer, int) else answer)
                    yield variant, name, arguments, tuple(body["input_size"][place]), observed
