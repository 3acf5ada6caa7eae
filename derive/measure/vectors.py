"""Files of recorded answers: written, read, and taken apart."""

import gzip
import json
import zlib
from pathlib import Path

from derive.measure.observation import Observation
from derive.measure.response import LONGEST
from derive.runtime.errors import CatalogError, LayerError
from derive.runtime.wording import shorten

SCHEMA = "padproof-vectors-2"
RECORDED = Path(__file__).resolve().parents[1] / "recorded"


def file_name(framework, release):
    """The name of a release's file, in derive/recorded."""
    return f"{framework.name}-{release.version}.json.gz"


def dump(vectors):
    """A file of vectors as bytes, the same for the same answers."""
    text = json.dumps(vectors, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return gzip.compress(text.encode(), mtime=0)


def load(content, name="the file"):
    """The data in the bytes of a file of vectors, which an error calls `name`."""
    try:
        vectors = {"flags": [], **json.loads(gzip.decompress(content))}
        complete = {"schema", "framework", "version", "versions", "count", "errors", "series"} <= vectors.keys()
    except (OSError, EOFError, ValueError, TypeError, zlib.error) as error:
        raise CatalogError(f"{name} is damaged: {shorten(str(error), 120)}; restore it, or record it again") from None
    if not complete:
        raise CatalogError(f"{name} is damaged: it lacks what every recording has; restore it, or record it again")
    if vectors["schema"] != SCHEMA:
        raise LayerError(f"schema={vectors['schema']!r} must be {SCHEMA!r}; record the vectors again")
    return vectors


def assemble(framework, release, versions, answers):
    """The data of a file, from `{variant: {layer: [series, …]}}` in which errors stand as texts."""
    series = {
        variant: {name: list(bodies) for name, bodies in sorted(by_layer.items())}
        for variant, by_layer in sorted(answers.items())
    }
    bodies = [body for by_layer in series.values() for found in by_layer.values() for body in found]
    errors = sorted({text for body in bodies for text in _texts(body)})
    number = {error: place for place, error in enumerate(errors)}
    for body in bodies:
        for key in {"answers", "inferred"} & body.keys():
            body[key] = [number[entry] if isinstance(entry, str) else entry for entry in body[key]]
    return {
        "schema": SCHEMA,
        "framework": framework.name,
        "version": release.version,
        "versions": versions,
        "count": sum(len(body["answers"]) for body in bodies),
        "errors": errors,
        "flags": [],
        "series": series,
    }


def extended(framework, release, content, more):
    """The data of a file with series added at the end of their layers: `more` is {(variant, layer): [series, …]}."""
    if not any(more.values()):
        return content
    errors = content["errors"]
    answers = {
        variant: {
            name: [_with_texts(body, errors) for body in bodies] + more.get((variant, name), [])
            for name, bodies in by_layer.items()
        }
        for variant, by_layer in content["series"].items()
    }
    return assemble(framework, release, content["versions"], answers)


def united(framework, release, content, other):
    """The data of a file with that of another, which is of the same versions and of other layers."""
    if content["versions"] != other["versions"]:
        raise LayerError(f"{other['versions']} is installed, and the file was recorded with {content['versions']}")
    answers = {variant: {} for variant in content["series"]}
    for part in (content, other):
        for variant, by_layer in part["series"].items():
            for name, bodies in by_layer.items():
                answers[variant][name] = [_with_texts(body, part["errors"]) for body in bodies]
    return assemble(framework, release, content["versions"], answers)


def _with_texts(body, errors):
    """A series in which errors stand as texts."""
    columns = {key: body[key] for key in ("answers", "inferred") if key in body}
    texts = {
        key: [errors[entry] if isinstance(entry, int) else entry for entry in column] for key, column in columns.items()
    }
    return {**body, **texts}


def _texts(body):
    return (entry for key in ("answers", "inferred") for entry in body.get(key, ()) if isinstance(entry, str))


def unpack(vectors):
    """Every recorded answer: `(variant, layer name, arguments, input sizes, Observation)`."""
    errors = vectors["errors"]
    for variant, by_layer in vectors["series"].items():
        for name, bodies in by_layer.items():
            looked = _was_looked_at(bodies)
            for body in bodies:
                fixed = {key: _tuples(value) for key, value in body["arguments"].items()}
                columns = [key for key in body if key not in ("arguments", "answers", "inferred", "input_size")]
                for place, answer in enumerate(body["answers"]):
                    arguments = fixed | {key: _tuples(body[key][place]) for key in columns}
                    inferred = body["inferred"][place] if "inferred" in body else None
                    observed = unpack_answer(
                        errors[answer] if isinstance(answer, int) else answer,
                        errors[inferred] if isinstance(inferred, int) else inferred,
                        looked,
                    )
                    yield variant, name, arguments, tuple(body["input_size"][place]), observed


def _was_looked_at(bodies):
    """Whether the responses of a layer were looked at in a variant: if they were, some answer shows an alignment."""
    answers = (answer for body in bodies for answer in body["answers"] if isinstance(answer, list))
    return any(low is not None for _, lows, _ in answers for low in lows)


def _tuples(value):
    return tuple(map(_tuples, value)) if isinstance(value, list) else value


def pack(observed):
    """An observation as JSON, without what was inferred: the error, or sizes, lows and kernel orders per axis."""
    if observed.error:
        return observed.error
    low = [entry[0] if entry is not None and len(entry) == 1 else entry for entry in observed.low]
    return [observed.output_size, low, observed.kernel_flipped]


def unpack_answer(answer, inferred=None, looked=True):
    """The observation behind `pack`, with what was inferred where that says something else.

    `looked` says whether responses were looked at; one that is too long never was.
    """
    inferred = tuple(inferred) if isinstance(inferred, list) else inferred
    if isinstance(answer, str):
        return Observation(error=answer, inferred=inferred)
    output_size, low, flipped = answer
    low = tuple((entry,) if isinstance(entry, int) else None if entry is None else tuple(entry) for entry in low)
    seen = looked and max(output_size, default=0) <= LONGEST
    return Observation(tuple(output_size), low, tuple(flipped), inferred=inferred, seen=seen)
