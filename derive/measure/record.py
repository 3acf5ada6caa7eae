"""Measuring a release of a framework: over the grid, and where that meets a branch of its declaration nowhere."""

import os
from collections import defaultdict
from concurrent.futures import as_completed
from dataclasses import replace
from queue import SimpleQueue

from derive.measure import environment, values, vectors
from derive.measure.branches import strike
from derive.measure.grid import Series, commonest, questions
from derive.measure.observation import Observation
from derive.measure.pointed import questions_for
from derive.measure.process import FrameworkProcess
from derive.measure.response import observed_in, strip_numbers
from derive.measure.tally import agrees, compare, defect_behind
from derive.running import children
from derive.runtime import asking
from derive.runtime.errors import LayerError

PARTS = 8


def signatures(framework, release, build=True):
    """{address of a layer: its real signature, see `serve.signature`} of the callables of a release."""
    found = {}
    for variant, variables in framework.run(release).items():
        names = [
            address
            for layer in framework.asked(release, variant)
            for address in (layer.name, *layer.also)
            if layer.callable and address not in found
        ]
        process = _process(framework, release, variables, build)
        try:
            found.update(process.signatures(names))
        finally:
            process.dismiss()
    return found


def _versions(framework, release, found):
    named = dict(zip((package.removeprefix("npm:") for package in release.packages), found, strict=True))
    for package, version in named.items():
        if version is None:
            raise LayerError(f"{package} is not installed; python -m pip install {release.install}")
    first = next(iter(named.values()), release.version)
    if first != release.version:
        raise LayerError(f"{framework.title} {first} is installed, and {release.version} is asked for")
    return named


def _process(framework, release, variables, build=True):
    python, more = environment.interpreter(release, build)
    command = [python, "-m", "derive.measure.serve", framework.name]
    return FrameworkProcess(command, {**more, **variables}, release.packages)


def measure(framework, release, progress=lambda done, total: None, kept=None, workers=None, one_in=1, build=True):
    """Everything a release answers, as plain data for a file of vectors.

    `progress(done, total)` is called after each part. Every variant runs in processes of its own, which see the
    environment variables that select it and may die of a question: that is an answer too. `kept` is a mapping that
    outlives the process: finished parts are put there, and not asked again. `one_in` thins the grid; without `build`,
    a release that is not installed raises `LayerError`.
    """
    kept = {} if kept is None else kept
    jobs = [
        (variant, layer, part)
        for variant in framework.run(release)
        for layer in framework.asked(release, variant)
        for part in range(PARTS)
    ]
    done, found = 0, {}
    answers = {variant: defaultdict(list) for variant in framework.run(release)}
    for variant, variables in framework.run(release).items():
        free = SimpleQueue()
        processes = [_process(framework, release, variables, build) for _ in range(workers or os.cpu_count() or 1)]
        for process in processes:
            free.put(process)

        def job(layer, part, variant=variant, free=free):
            key = f"{variant}-{layer.name}-{part}"
            if key not in kept:
                process = free.get()
                try:
                    kept[key] = _measure(process, layer, part, release.one_in * one_in)
                finally:
                    free.put(process)
            return layer.name, kept[key]

        try:
            with children.threads(len(processes)) as pool:
                waiting = [pool.submit(job, layer, part) for where, layer, part in jobs if where == variant]
                for finished in as_completed(waiting):
                    name, packed = finished.result()
                    answers[variant][name] += packed
                    done += 1
                    progress(done, len(jobs))
            found = _versions(framework, release, processes[0].start())
        finally:
            for process in processes:
                process.dismiss()
    ordered = {
        variant: {name: [body for _, body in sorted(packed, key=_first)] for name, packed in by_layer.items()}
        for variant, by_layer in answers.items()
    }
    return complete(framework, release, vectors.assemble(framework, release, found, ordered), build)


def measure_new(framework, release, content, progress=lambda done, total: None, kept=None):
    """The data of a file with the layers that are not in it, measured as `measure` does."""
    known = set.intersection(*map(set, content["series"].values()))
    new = tuple(layer for layer in framework.layers if layer.name not in known)
    only = replace(framework, layers=new)
    if not any(only.asked(release, variant) for variant in framework.run(release)):
        return content
    return vectors.united(framework, release, content, measure(only, release, progress, kept))


def _first(pair):
    return pair[0]


def measure_values(framework, release, progress=lambda done, total: None, build=True):
    """What the poolings of a release answer by values, as plain data for a file of them."""
    processes = {}

    def ask(variant, told):
        if variant not in processes:
            processes[variant] = _process(framework, release, framework.run(release)[variant], build)
        answers = processes[variant].answers(told)
        return answers, _versions(framework, release, processes[variant].start())

    try:
        return values.measure(framework, release, ask, progress)
    finally:
        for process in processes.values():
            process.dismiss()


def ask_again(framework, release, variant, layer, arguments, input_sizes, fed=()):
    """What a release that is installed answers to one question: an observation, or of what is fed the shape and outputs.

    Raises `LayerError` where it is not installed.
    """
    process = _process(framework, release, framework.run(release)[variant], build=False)
    question = (layer.name, arguments, input_sizes, *([fed] if fed else []))
    try:
        (raw,) = process.answers([question])
        _versions(framework, release, process.start())
    finally:
        process.dismiss()
    if not fed:
        return _read(layer, question, raw)
    shape, rows = values.packed(raw[0])
    return shape if isinstance(shape, str) else tuple(shape), [[float(each) for each in row] for row in rows]


def complete(framework, release, content, build=True):
    """The data of a file with questions after the grid's: the commonest, and pointed ones for what no answer bears out.

    Raises `LayerError` where other packages are installed than those the file was recorded with.
    """
    tallies, more = compare(framework, content), {}
    known = {_key(*question) for *question, _ in vectors.unpack(content)}
    for variant, variables in framework.run(release).items():
        process = _process(framework, release, variables, build)
        try:
            for layer in framework.asked(release, variant):
                waiting, bodies = tallies[layer.name].unseen[variant], []
                for series in commonest(layer, release.one_in):
                    if not {_key(variant, *question) for question in _asked(series)} <= known:
                        bodies += _ask(process, layer, [series])
                if waiting:
                    bodies += _point(process, layer, variant, waiting, known)
                if bodies:
                    more[variant, layer.name] = bodies
            if more:
                found = _versions(framework, release, process.start())
                if found != content["versions"]:
                    raise LayerError(f"{found} is installed, and the file was recorded with {content['versions']}")
        finally:
            process.dismiss()
    return vectors.extended(framework, release, content, more)


def _point(process, layer, variant, waiting, known):
    """Series of one question each, aimed at `waiting` branches: for each until one answer bears it out."""
    bodies = []
    for branch, aimed in questions_for(layer, variant, waiting).items():
        for arguments, input_sizes in aimed:
            question = (layer.name, arguments, input_sizes)
            if branch not in waiting or _key(variant, *question) in known:
                continue
            known.add(_key(variant, *question))
            (raw,) = process.answers([question])
            observed = _read(layer, question, raw)
            bodies.append(_body(Series(layer.name, arguments, ({"input_size": input_sizes},)), [observed]))
            predicted = asking.predict(layer, arguments, input_sizes)
            faulty = not agrees(predicted, observed, variant)
            if not faulty or defect_behind(layer, variant, arguments, input_sizes, observed):
                waiting = strike(waiting, layer, variant, arguments, input_sizes, predicted, faulty)
    return bodies


def _measure(process, layer, part, one_in):
    """One part of a layer's series with their packed answers, each after its place among all of them."""
    chosen = [(place, series) for place, series in enumerate(questions(layer, one_in)) if place % PARTS == part]
    bodies = _ask(process, layer, [series for _, series in chosen])
    return [[place, body] for (place, _), body in zip(chosen, bodies, strict=True)]


def _ask(process, layer, chosen):
    """These series with their packed answers."""
    asked = [question for series in chosen for question in _asked(series)]
    raw = iter(zip(asked, process.answers(asked), strict=True))
    return [_body(series, [_read(layer, *next(raw)) for _ in series.varying]) for series in chosen]


def _asked(series):
    """The questions of a series: `(layer name, arguments, input sizes)`."""
    for varying in series.varying:
        more = {key: value for key, value in varying.items() if key != "input_size"}
        yield series.layer, {**series.arguments, **more}, varying["input_size"]


def _key(variant, name, arguments, input_sizes):
    """What tells a question from every other, in whatever order its arguments stand."""
    return repr((variant, name, sorted(arguments.items()), tuple(input_sizes)))


def _body(series, read):
    body = {
        "arguments": series.arguments,
        **{key: [varying[key] for varying in series.varying] for key in series.varying[0]},
        "answers": [vectors.pack(observed) for observed in read],
    }
    inferred = [observed.inferred for observed in read]
    if any(entry is not None for entry in inferred):
        body["inferred"] = inferred
    return body


def _read(layer, question, answer):
    """The observation in a raw answer, with what was inferred where it says something else."""
    _, arguments, input_sizes = question
    found, inferred = answer
    if isinstance(found, str):
        observed = Observation(error=strip_numbers(found))
        differs = not isinstance(inferred, (str, type(None)))
    else:
        observed = observed_in(found, layer, arguments, input_sizes)
        differs = inferred is not None and inferred != tuple(found[1][2:] if found[0] == "response" else found[1])
    if not differs:
        return observed
    inferred = strip_numbers(inferred) if isinstance(inferred, str) else inferred
    return Observation(observed.output_size, observed.low, observed.kernel_flipped, observed.error, inferred)
