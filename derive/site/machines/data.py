"""docs/generated/data/: modes, layers, theorems and faults as JSON, each with an identifier that stays and its page."""

import hashlib
import json

from derive.language.printers.latex import latex
from derive.runtime.declaration import at

FOLDER = "docs/generated/data"
ABOUT = (
    "What Padproof knows, as data. `id` stays what it is from release to release; `page` is an address within the site. "
    "Formulas are LaTeX in the letters of its notation page. A layer is as its framework's newest release has it."
)


def data(modes, size_choices, frameworks, theorems, reports):
    """{path: text} of the file and of its schema; `reports` are what was proved, by slug."""
    content = {
        "$schema": "schema.json",
        "about": ABOUT,
        "modes": [_mode(mode) for mode in modes],
        "size_choices": [
            {"id": choice.name, "title": choice.title, "offset": latex(choice.offset)} for choice in size_choices
        ],
        "theorems": [_theorem(theorem, reports[theorem.slug].proved) for theorem in theorems],
        "frameworks": [_framework(framework) for framework in frameworks],
        "layers": [_layer(framework, layer) for framework in frameworks for layer in framework.layers],
        "faults": [fault for framework in frameworks for fault in _faults(framework)],
    }
    return {
        f"{FOLDER}/padproof.json": json.dumps(content, ensure_ascii=False, indent=1) + "\n",
        f"{FOLDER}/schema.json": json.dumps(schema(), indent=1) + "\n",
    }


def _mode(mode):
    found = {"id": mode.name, "title": mode.title, "summary": mode.summary, "page": f"modes/{mode.name}/"}
    if mode.convolves:
        found["convolution"] = _sizes(mode.program)
    if mode.transposable:
        found["transposed"] = _sizes(mode.transposed.program)
    return {**found, "theorems": [theorem.slug for theorem in mode.theorems]}


def _sizes(program):
    """Output size and both sides, each as far as it is named; what they are made of stands in the code to paste."""
    size, low, high = map(latex, program.results)
    return {"output_size": size, "low": low, "high": high}


def _theorem(theorem, proved):
    return {
        "id": theorem.slug,
        "number": theorem.number,
        "kind": theorem.kind.lower(),
        "name": theorem.name,
        "says": theorem.sentence,
        "statement": latex(theorem.claim),
        "proved": proved,
        "uses": [cited.slug for cited in theorem.uses],
        "page": f"theorems/{theorem.slug}/",
    }


def _framework(framework):
    return {
        "id": framework.name,
        "title": framework.title,
        "newest": framework.version,
        "releases": [release.version for release in framework.releases],
        "basis": framework.basis or "measured",
        "page": f"frameworks/{framework.name}/",
    }


def _layer(framework, layer):
    return {
        "id": layer.name,
        "framework": framework.name,
        "operator": layer.operator,
        "dimensions": list(layer.dimensions),
        "arguments": list(layer.spatial),
        "modes": list(dict.fromkeys(meaning.mode for meaning in layer.meanings)),
        "page": f"frameworks/{framework.name}/",
    }


def _faults(framework):
    """The faults of a framework, each with the layers that have it."""
    found = {}
    for layer in framework.layers:
        for defect in layer.defects:
            found.setdefault(defect.reason, (defect, []))[1].append(layer.name)
    for reason, (defect, layers) in found.items():
        yield {
            "id": f"{framework.name}-{hashlib.sha256(reason.encode()).hexdigest()[:8]}",
            "framework": framework.name,
            "layers": layers,
            "reason": reason,
            "versions": defect.versions or "all",
            "in_newest": any(
                (there := at(layer, framework.version, variant))
                and any(each.reason == reason for each in there.defects)
                for layer in framework.layers
                for variant in framework.variants
            ),
            "url": defect.url,
            "page": "compare/defects/",
        }


def schema():
    """What the file holds, as a JSON schema."""
    words = {"type": "string"}
    sizes = _object({"output_size": words, "low": words, "high": words})
    named = {"id": {"type": "string", "minLength": 1}, "page": {"type": "string", "pattern": "/$"}}
    several = {"type": "array", "items": words}
    tables = {
        "modes": _object(
            {**named, "title": words, "summary": words, "convolution": sizes, "transposed": sizes, "theorems": several},
            optional=("convolution", "transposed"),
        ),
        "size_choices": _object({"id": words, "title": words, "offset": words}),
        "theorems": _object(
            {**named, "number": words, "kind": words, "name": words, "says": words, "statement": words}
            | {"proved": {"type": "boolean"}, "uses": several}
        ),
        "frameworks": _object({**named, "title": words, "newest": words, "releases": several, "basis": words}),
        "layers": _object(
            {**named, "framework": words, "operator": words, "arguments": several, "modes": several}
            | {"dimensions": {"type": "array", "items": {"type": "integer", "minimum": 1}}}
        ),
        "faults": _object(
            {**named, "framework": words, "layers": several, "reason": words, "versions": words, "url": words}
            | {"in_newest": {"type": "boolean"}}
        ),
    }
    fields = {name: {"type": "array", "items": item} for name, item in tables.items()}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "What Padproof knows; printed by `derive docs`, do not edit",
        **_object({"$schema": words, "about": words, **fields}),
    }


def _object(fields, optional=()):
    return {
        "type": "object",
        "properties": fields,
        "required": [name for name in fields if name not in optional],
        "additionalProperties": False,
    }
