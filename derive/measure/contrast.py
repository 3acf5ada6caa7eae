"""What recorded answers say of one another: the same word, the same numbers, and different results."""

from collections import defaultdict
from dataclasses import dataclass, field

from derive.measure.vectors import unpack
from derive.runtime.declaration import QUANTITIES, at
from derive.runtime.expressions import value_of
from derive.runtime.resolution import axis_names
from derive.same.rows import words_in

NAMES = {"same": "same", "same_upper": "same", "same_lower": "same_lower", "valid": "valid"}
LEAST = 20


@dataclass
class Party:
    """Frameworks whose answers to one name agree wherever they were asked the same.

    `points` is {(input size, kernel size, stride, dilation): (output size, possible lows)}.
    """

    members: list
    points: dict = field(default_factory=dict)

    def differences(self, points):
        """(asked of both, different sizes, the same size at another alignment)."""
        shared = self.points.keys() & points.keys()
        size = sum(self.points[key][0] != points[key][0] for key in shared)
        shifted = sum(
            self.points[key][0] == points[key][0]
            and None not in (self.points[key][1], points[key][1])
            and not set(self.points[key][1]) & set(points[key][1])
            for key in shared
        )
        return len(shared), size, shifted


def points_of(framework, vectors):
    """{(operator, name): {variant: points}}: every axis of every answer to a bare word, all else at its default."""
    found = defaultdict(lambda: defaultdict(dict))
    layers = {layer.name: layer for layer in framework.layers}
    for variant, name, arguments, input_sizes, observed in unpack(vectors):
        if observed.error or 0 in observed.output_size:
            continue
        layer = at(layers[name], vectors["version"], variant)
        if not _bare(layer, arguments):
            continue
        spread = layer.per_axis(arguments, len(input_sizes))
        for axis, names in enumerate(axis_names(layer, spread, input_sizes)):
            meaning = next((each for each in layer.meanings if value_of(each.when, names)), None)
            asked = [NAMES[word] for word in words_in(meaning.when) if word in NAMES] if meaning else []
            if len(set(asked)) != 1 or any(" is not None" in part for part in meaning.when.split(" and ")):
                continue
            key = (names["input_size"], *(names[quantity] for quantity in QUANTITIES))
            operator = meaning.operator or layer.operator
            found[operator, asked[0]][variant].setdefault(key, (observed.output_size[axis], observed.low[axis]))
    return {asked: dict(variants) for asked, variants in found.items()}


def _bare(layer, arguments):
    """Whether nothing but sizes and one of NAMES is given, or given as it is by default: no rounding up, for one."""
    sizes = layer.grid_arguments.values()
    return all(
        name in sizes
        or (isinstance(value, str) and value.lower() in NAMES)
        or value == layer.parameters[name].default
        or set(_flat(value)) <= {0, None}
        for name, value in arguments.items()
        if name in layer.spatial
    )


def _flat(value):
    if isinstance(value, (tuple, list)):
        for entry in value:
            yield from _flat(entry)
    else:
        yield value


def parties(points):
    """Who agrees with whom: `points` is {label: points}; a label joins the first party it nowhere contradicts."""
    found = []
    for label, mine in sorted(points.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        for party in found:
            shared, size, shifted = party.differences(mine)
            if shared >= LEAST and not size and not shifted:
                party.members.append(label)
                party.points = {**mine, **party.points}
                break
        else:
            found.append(Party([label], dict(mine)))
    return found
