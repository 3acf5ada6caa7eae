"""Asking the real frameworks, writing down what they answer, and comparing it with what is predicted.

A layer is measured as a linear operator: size, pads or crops and kernel order are read off its response to one-hot
inputs and taps, never off attributes. What is asked is in `grid`, how an answer is read in `response`, and who answers
in `witness`.
"""

import gzip
import json
import os
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from math import prod
from queue import SimpleQueue

from derive import api, catalog
from derive.errors import LayerError
from derive.framework import EMPTY, Refusal, axis_names, together, value_of
from derive.measure.grid import questions
from derive.measure.response import unnumbered
from derive.measure.witness import Witness, unpack_answer

SCHEMA = "padproof-vectors-1"


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


def flaw_behind(layer, variant, arguments, input_sizes, observed):
    """The declared fault of the framework that explains an answer which contradicts its prediction, or None."""
    for flaw in layer.flaws:
        if flaw.variant == variant and observed.error in flaw.observed:
            spread = layer.per_axis(arguments, len(input_sizes))
            if value_of(flaw.when, together(axis_names(layer, spread, input_sizes))):
                return flaw
    return None


@dataclass
class Tally:
    """How many answers of one layer were compared, by kind, and every one that disagreed.

    `modes` counts the geometries that agree, by mode and size rule, `flawed` the disagreements that a declared fault
    of the framework explains, by its reason; `disagreements` describes all others.
    """

    answered: int = 0
    refused: int = 0
    empty: int = 0
    modes: Counter = field(default_factory=Counter)
    flawed: Counter = field(default_factory=Counter)
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
        why = disagreement(predicted, observed, variant)
        if not why:
            if not isinstance(predicted, Refusal):
                tally.modes[predicted.mode, predicted.size_rule] += 1
            continue
        flaw = flaw_behind(catalog.layers()[name][1], variant, arguments, input_sizes, observed)
        if flaw:
            tally.flawed[flaw.reason] += 1
        else:
            tally.disagreements.append(f"{variant} {name} {arguments} {input_sizes}: {why}")
    return dict(tallies)


# What is recorded


def _measure(witness, layer, share):
    """One share of a layer's series with their packed answers, each after its place among all of them."""
    part, parts = share
    chosen = [(place, series) for place, series in enumerate(questions(layer)) if place % parts == part]
    asked = [
        (
            layer.name,
            series.arguments | {key: value for key, value in varying.items() if key != "input_size"},
            varying["input_size"],
        )
        for _, series in chosen
        for varying in series.varying
    ]
    answers = iter(witness.answers(asked))
    return [
        (
            place,
            {
                "arguments": series.arguments,
                **{key: [varying[key] for varying in series.varying] for key in series.varying[0]},
                "answers": [next(answers) for _ in series.varying],
            },
        )
        for place, series in chosen
    ]


def measure(framework, progress=lambda done, total: None, layers=None, workers=None):
    """Everything the framework answers, as plain data for a file of vectors.

    `progress(done, total)` is called after each part. Every variant runs in processes of its own, which see the
    environment variables that select it and may die of a question: that is an answer too.
    """
    versions(framework)
    chosen = [layer for layer in framework.layers if layers is None or layer.name in layers]
    parts, done = 8, 0
    total = len(framework.variants) * len(chosen) * parts
    answers = {variant: defaultdict(list) for variant in framework.variants}
    for variant, environment in framework.variants.items():
        free = SimpleQueue()
        witnesses = [Witness(environment) for _ in range(workers or os.cpu_count() or 1)]
        for witness in witnesses:
            free.put(witness)

        def job(layer, share, free=free):
            witness = free.get()
            try:
                return layer.name, _measure(witness, layer, share)
            finally:
                free.put(witness)

        with ThreadPoolExecutor(len(witnesses)) as pool:
            jobs = [pool.submit(job, layer, (part, parts)) for layer in chosen for part in range(parts)]
            for finished in as_completed(jobs):
                name, packed = finished.result()
                answers[variant][name] += packed
                done += 1
                progress(done, total)
        for witness in witnesses:
            witness.dismiss()
    return _file(framework, answers)


def _file(framework, answers):
    series = {
        variant: {
            name: [body for _, body in sorted(packed, key=lambda pair: pair[0])]
            for name, packed in sorted(by_layer.items())
        }
        for variant, by_layer in sorted(answers.items())
    }
    errors = sorted(
        {
            answer
            for by_layer in series.values()
            for bodies in by_layer.values()
            for body in bodies
            for answer in body["answers"]
            if isinstance(answer, str)
        }
    )
    number = {error: place for place, error in enumerate(errors)}
    for by_layer in series.values():
        for bodies in by_layer.values():
            for body in bodies:
                body["answers"] = [number[answer] if isinstance(answer, str) else answer for answer in body["answers"]]
    return {
        "schema": SCHEMA,
        "framework": framework.name,
        "versions": versions(framework),
        "count": sum(
            len(body["answers"]) for by_layer in series.values() for bodies in by_layer.values() for body in bodies
        ),
        "errors": errors,
        "series": series,
    }


def versions(framework):
    """Installed version of each package the measurement depends on. Raises `LayerError` where one is missing."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return {package: version(package).partition("+")[0] for package in framework.packages}
    except PackageNotFoundError as missing:
        raise LayerError(f"{missing.name} is not installed; python -m pip install {framework.install}") from None


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
    """The name of the framework's file of vectors, in tests/vectors."""
    return f"{framework.name}-{framework.version}.json.gz"


def unpack(vectors):
    """Every recorded answer: `(variant, layer name, arguments, input sizes, Observation)`."""
    errors = vectors["errors"]
    for variant, by_layer in vectors["series"].items():
        for name, bodies in by_layer.items():
            for body in bodies:
                fixed = {
                    key: tuple(value) if isinstance(value, list) else value for key, value in body["arguments"].items()
                }
                columns = [key for key in body if key not in ("arguments", "answers", "input_size")]
                for place, answer in enumerate(body["answers"]):
                    arguments = fixed | {key: tuple(body[key][place]) for key in columns}
                    observed = unpack_answer(errors[answer] if isinstance(answer, int) else answer)
                    yield variant, name, arguments, tuple(body["input_size"][place]), observed
