"""What the recorded answers of a framework add up to, as data that `evaluate` can look up without reading them."""

import json


def counted(framework, releases):
    """The text of a framework's file; `releases` is {version: Answers}.

    Per release and layer it holds how many answers agree with each meaning, by variant and by the place of the meaning;
    how many agree that nothing is left, so too, as an empty result and as an error; and of each fault, by the place of its reason, how many show it, how many do not although they might, and the smallest
    that does.
    """
    reasons = sorted({defect.reason for layer in framework.layers for defect in layer.defects})
    return _written(
        {
            "reasons": reasons,
            "releases": {
                version: {name: _of_layer(tally, reasons) for name, tally in sorted(found.tallies.items())}
                for version, found in releases.items()
            },
        }
    )


def _of_layer(tally, reasons):
    borne, nothing = {}, {}
    for (variant, place), number in sorted(tally.borne.items()):
        borne.setdefault(variant, {})[str(place)] = number
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
    """One line per layer, so that a change of one is seen as one."""
    lines = [f'{{"reasons":{_dump(found["reasons"])},', '"releases":{']
    for version, layers in found["releases"].items():
        end = "," if version != list(found["releases"])[-1] else ""
        rows = ",\n".join(f"{_dump(name)}:{_dump(told)}" for name, told in layers.items())
        lines += [f"{_dump(version)}:{{", rows, f"}}{end}"]
    return "\n".join(lines) + "\n}}\n"


def _dump(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
