"""What the recorded answers of a framework add up to, as data that `evaluate` can look up without reading them."""

import json

from derive.runtime.extents import pack


def counted(framework, releases):
    """The text of a framework's file; `releases` is {version: Answers}.

    Per release and layer it holds how many answers agree with each meaning, by variant and by the place of the meaning,
    with the place of their configurations among `extents`; how many agree that nothing is left, so too, as an empty
    result and as an error; and of each fault, by the place of its reason, how many show it, how many do not although
    they might, and the smallest that does.
    """
    reasons = sorted({defect.reason for layer in framework.layers for defect in layer.defects})
    tallies = [tally for found in releases.values() for _, tally in sorted(found.tallies.items())]
    packed = (_dump(pack(extent)) for tally in tallies for _, extent in sorted(tally.extents.items()))
    extents = {text: place for place, text in enumerate(dict.fromkeys(packed))}
    return _written(
        {
            "reasons": reasons,
            "extents": extents,
            "releases": {
                version: {name: _of_layer(tally, reasons, extents) for name, tally in sorted(found.tallies.items())}
                for version, found in releases.items()
            },
        }
    )


def _of_layer(tally, reasons, extents):
    borne, nothing = {}, {}
    for (variant, place), number in sorted(tally.borne.items()):
        extent = extents[_dump(pack(tally.extents[variant, place]))]
        borne.setdefault(variant, {})[str(place)] = [number, extent]
    for (variant, place, error), number in sorted(tally.nothing.items()):
        nothing.setdefault(variant, {}).setdefault(str(place), [0, 0])[error] = number
    shown = {
        str(place): [tally.defective[reason], tally.spared[reason], _witness(tally.examples.get(reason))]
        for place, reason in enumerate(reasons)
        if tally.defective[reason] or tally.spared[reason]
    }
    return {"borne": borne, "nothing": nothing, "faults": shown}


def _witness(example):
    """What an example says, as a list; None where there is none."""
    return example and [example.variant, example.call, example.inputs, example.predicted, example.observed]


def _written(found):
    """One line per layer and per extent, so that a change of one is seen as one."""
    extents = ",\n".join(found["extents"])
    lines = [f'{{"reasons":{_dump(found["reasons"])},', '"extents":[', extents, "],", '"releases":{']
    for version, layers in found["releases"].items():
        end = "," if version != list(found["releases"])[-1] else ""
        rows = ",\n".join(f"{_dump(name)}:{_dump(told)}" for name, told in layers.items())
        lines += [f"{_dump(version)}:{{", rows, f"}}{end}"]
    return "\n".join(lines) + "\n}}\n"


def _dump(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
