"""What changed from one version of a framework to the next, each change with a small question that shows it.

The versions are those that a declaration names. On both sides of one, the rules are asked the same questions of the grid.
"""

import re
from dataclasses import dataclass, replace
from functools import cache

from packaging.version import Version

from derive.measure.grid import questions
from derive.runtime.declaration import Refusal, at, holds
from derive.runtime.geometry import TRANSPOSED
from derive.runtime.prediction import predict
from derive.runtime.wording import bare

SHIFTED, SIZED, REFUSED, ACCEPTED, NEW = "shifted", "sized", "refused", "accepted", "new"
WAYS = (SHIFTED, SIZED, REFUSED, ACCEPTED, NEW)
SHARE = 29  # every so manieth point of the grid, on up to two axes
LARGEST = 4


@dataclass(frozen=True)
class Change:
    """From `version` on, `layers` answer otherwise: in one of WAYS, in these variants (all where empty).

    `words` are those of the questions that show it, `demand` is what is required now or no longer. `call` on `inputs`
    is the smallest of them, and `before` and `after` are its answers.
    """

    version: str
    way: str
    layers: tuple
    variants: tuple = ()
    words: tuple = ()
    demand: str = ""
    call: str = ""
    inputs: str = ""
    before: str = ""
    after: str = ""


def boundaries(framework):
    """The versions from which something declared holds, or no longer does, oldest first."""
    things = [thing for layer in framework.layers for thing in (layer, *layer.meanings, *layer.refusals)]
    return sorted({version for thing in things for version in re.findall(r"[\d.]*\d", thing.versions)}, key=Version)


@cache
def changes(framework):
    """Every `Change` of a framework, newest first, of a version in the order of WAYS."""
    found = {}
    versions = boundaries(framework)
    for before, version in zip(["0", *versions], versions):
        for sides, layers, variants in _changed(framework, before, version):
            if sides[0] is None:
                found[version, NEW, "".join(layers)] = [(layers, variants, (), "", None)]
                continue
            for way, words, demand, example in _differences(*sides):
                key = (version, way, demand or sides[1].operator)
                found.setdefault(key, []).append((layers, variants, words, demand, example))
    made = [_merged(framework, version, way, parts) for (version, way, _), parts in found.items()]
    return tuple(sorted(made, key=lambda change: (-versions.index(change.version), WAYS.index(change.way))))


def _changed(framework, before, version):
    """((layer before, layer after), names, variants) of the layers whose rules change, those that change alike as one."""
    groups = {}
    for layer in framework.layers:
        for variant in framework.variants:
            sides = [at(layer, each, variant) for each in (before, version)]
            existing = framework.variant_versions.get(variant, "")
            if sides[1] is None or not holds(existing, version) or not (before == "0" or holds(existing, before)):
                continue
            if sides[0] is None or _rules(sides[0]) != _rules(sides[1]):
                key = repr((layer.operator, [side and _rules(side) for side in sides]))
                _, layers, variants = groups.setdefault(key, (sides, {}, {}))
                layers[layer.name] = variants[variant] = None
    return groups.values()


def _rules(layer):
    """What a layer means and demands, whatever it says of it."""
    meanings = [(each.mode, each.when, each.size, dict(each.bind)) for each in layer.meanings]
    return meanings, [(each.requires, each.when) for each in layer.refusals]


def _merged(framework, version, way, parts):
    """Changes in one way that differ in their layers, variants and words, as one."""
    layers, variants, words = ({one: None for part in parts for one in part[place]} for place in range(3))
    some = tuple(variants) if len(variants) < len(framework.variants) else ()
    examples = [part[4] for part in parts if part[4]]
    shown = min(examples, key=_rank)[1:] if examples else ()
    return Change(version, way, tuple(layers), some, tuple(words), parts[0][3], *shown)


def _differences(before, after):
    """(way, words, demand, example) of each way in which two layers answer otherwise, with the smallest example."""
    found = {}
    asked = replace(after, dimensions=after.dimensions[:2])
    for series in questions(asked, SHARE):
        for varying in series.varying:
            sizes = varying["input_size"]
            if max(sizes) > LARGEST:
                continue
            arguments = {**series.arguments, **{name: varying[name] for name in varying if name != "input_size"}}
            answers = [predict(layer, arguments, sizes) for layer in (before, after)]
            way, demand = _way(before, *answers)
            if way:
                words = {f"{name}={value!r}": None for name, value in arguments.items() if isinstance(value, str)}
                told = [_told(answer, layer) for answer, layer in zip(answers, (before, after))]
                example = (len(sizes), _call(after, arguments), str(bare(tuple(sizes))), *told)
                kept, all_words = found.setdefault((way, demand), (example, {}))
                all_words.update(words)
                found[way, demand] = (min(kept, example, key=_rank), all_words)
    return [(way, tuple(words), demand, example) for (way, demand), (example, words) in found.items()]


def _rank(example):
    """Few axes, few and small numbers first."""
    numbers = [int(number) for number in re.findall(r"\d+", example[1].partition("(")[2] + example[2])]
    return example[0], len(numbers), sum(numbers), example[1]


def _call(layer, arguments):
    """What is given other than by default."""
    given = {
        name: bare(value)
        for name, value in arguments.items()
        if name not in layer.parameters or bare(value) != layer.parameters[name].default
    }
    return f"{layer.name.rpartition('.')[2]}({', '.join(f'{name}={value!r}' for name, value in given.items())})"


def _way(layer, before, after):
    """(in which way two answers differ, the demand behind it); nothing where they do not, or neither is one."""
    if isinstance(after, Refusal):
        return (None, "") if isinstance(before, Refusal) else (REFUSED, after.requires)
    if isinstance(before, Refusal):
        return ACCEPTED, "" if before is layer.out_of_domain else before.requires
    if before.output_size != after.output_size:
        return SIZED, ""
    return (SHIFTED if [axis.low for axis in before.axes] != [axis.low for axis in after.axes] else None), ""


def _told(answer, layer):
    if isinstance(answer, Refusal):
        return "no output" if answer is layer.out_of_domain else "refused"
    side = "cropped" if answer.operator == TRANSPOSED else "padded"
    sizes = " × ".join(map(str, answer.output_size))
    return f"{sizes} out, {', '.join(str(axis.low) for axis in answer.axes)} {side} at the start"
