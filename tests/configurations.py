"""Random questions about any layer, as its declaration has them, and some that it refuses."""

from inspect import Parameter

from derive.runtime.layouts import PAIR

SIZES = (1, 2, 3, 5, 7, 8, 12, 16, 33, 224)
NUMBERS = (1, 1, 1, 2, 2, 3, 4, 0, 5, -1, 7)


def configuration(drawn, layer):
    """(input size, arguments) of a layer; now and then one that it owes is missing."""
    rank = drawn.choice(layer.dimensions)
    sizes = tuple(drawn.choice(SIZES) for _ in range(rank))
    arguments = {}
    for name in layer.spatial:
        owed = layer.parameters[name].default is Parameter.empty or name in layer.owed(rank)
        if drawn.random() < (0.98 if owed else 0.5):
            arguments[name] = value(drawn, layer, name, rank)
    return (sizes[0] if drawn.random() < 0.4 else sizes), arguments


def value(drawn, layer, name, rank):
    """A value that an argument may have, as its caller writes it."""
    kind = drawn.choice(layer.kinds(name))
    if kind is int:
        if drawn.random() < 0.4 and name not in layer.tuples:
            return drawn.choice(NUMBERS)
        entries = tuple(drawn.choice(NUMBERS) for _ in range(rank))
        entries = entries[:1] * rank if drawn.random() < 0.5 else entries
        written = entries if name in layer.layouts else layer.written(name, entries)
        return list(written) if isinstance(written, tuple) and drawn.random() < 0.3 else written
    if kind is PAIR:
        return layer.written(name, tuple((drawn.randint(0, 3), drawn.randint(-1, 2)) for _ in range(rank)))
    if kind is float:
        return drawn.choice((0.5, 1.5, 2.0, 3.0))
    return (None,) * rank if kind is type(None) else kind


def line(drawn, name, layer, arguments):
    """A call of a layer by some name, with these arguments and others that decide nothing, and which of them it left out."""
    written, beside, by_place = [], {}, True
    for each, parameter in layer.parameters.items():
        placed = by_place and parameter.kind in (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)
        if each in arguments and drawn.random() < 0.9:
            by_place = placed and drawn.random() < 0.9
            written.append(repr(arguments[each]) if by_place else f"{each}={arguments[each]!r}")
        elif each in arguments:
            by_place, beside[each] = False, arguments[each]
        elif each not in layer.spatial and placed and drawn.random() < 0.8:
            written.append(
                drawn.choice(("x", "x.y") if each in layer.arrays else ("3", "c", "None", "x.shape", "'a'", "[1, 2]"))
            )
        else:
            by_place = False
    return f"{drawn.choice(('', 'self.x = ', 'y = '))}{name}({', '.join(written)})", beside
