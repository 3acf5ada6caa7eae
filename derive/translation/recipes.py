"""How a layer is called so that it gives a transposed *same*: i·s elements, of which an odd crop is cut at the end.

Where a framework has no word for it, the layer's own arguments are searched for numbers that crop alike. Every call is
read by `evaluate` as it is printed.
"""

from dataclasses import dataclass
from inspect import Parameter
from itertools import product

from derive.runtime.api import evaluate
from derive.runtime.declaration import PAIR, QUANTITIES, at
from derive.runtime.errors import LayerError
from derive.runtime.expressions import names_in, signature_of
from derive.runtime.geometry import TRANSPOSED, Geometry
from derive.runtime.prediction import predict
from derive.same.phrases import demanded

EXAMPLE_SIZE = (12, 16)
KERNEL, STRIDE = 3, 2
KERNELS = (2, 3, 4, 5)
CHANNELS = 8
SIZES = (5, 8)  # input sizes at which numbers must crop alike
TRIED = (0, 1, 2, 3, -1, -2)
COUNTS = ("channel", "filter", "feature", "num_output")
RANKS = ("num_spatial_dims", "ndim")


@dataclass(frozen=True)
class Call:
    """A layer with arguments, as it is written, and what that gives for EXAMPLE_SIZE or its first axis."""

    layer: object
    text: str
    answer: object


def newest(framework, layer):
    """The layer as it is in the newest version, in the first variant that has it."""
    return next((there for name in framework.variants if (there := at(layer, framework.version, name))), None)


def rank_of(layer):
    """Two axes where the layer takes them."""
    return 2 if 2 in layer.dimensions else layer.dimensions[0]


def ask(row, kernel=KERNEL):
    """The `Call` of a row of `rows`: by its words, at the size i·s where a size must be given; None where none is read."""
    layer = max(row.layers, key=lambda layer: (layer.dimensions == (2,), 2 in layer.dimensions))
    given = {name: value for name, value in demanded(row.meaning.when).items() if name in layer.parameters}
    rank = rank_of(layer)
    words = tuple(given)
    given |= dict.fromkeys(set(layer.owed(rank)) - {*layer.grid_arguments.values(), *given}, "i·s")
    return _call(row.framework, layer, given | _numbers(layer, kernel), words, row.variants[:1])


def same_by_numbers(framework, layer, kernel):
    """The `Call` with numbers that crop as *same* does for this kernel and STRIDE at every size; None without any."""
    rank, own = rank_of(layer), _numbers(layer, kernel)
    names = _searched(layer, own)
    found = product(*(_tried(layer, name) for name in names)) if own and names else ()
    for values in sorted(found, key=_cost):
        chosen = own | dict(zip(names, values, strict=True))
        if all(_crops_as_same(layer, chosen, rank, size, kernel) for size in SIZES):
            return _call(framework, layer, chosen)
    return None


def _cost(values):
    """Plain arguments first: none negative, no size, small numbers, and a number before a pair."""
    numbers = [number for value in values for number in (value if isinstance(value, tuple) else (value,))]
    plain = [number for number in numbers if isinstance(number, int)]
    return any(number < 0 for number in plain), values.count("i·s"), sum(map(abs, plain)), len(numbers), str(values)


def _numbers(layer, kernel):
    """Kernel size and stride as the layer names them; nothing where it takes no stride."""
    stride = next(
        (
            meaning.bind["stride"]
            for meaning in layer.meanings
            if meaning.operator == TRANSPOSED and "stride" in meaning.bind
        ),
        layer.grid_arguments.get("stride"),
    )
    if stride not in layer.parameters or "kernel_size" not in layer.grid_arguments:
        return {}
    return {layer.grid_arguments["kernel_size"]: kernel, stride: STRIDE}


def _searched(layer, own):
    """The arguments that decide what is cropped."""
    texts = [text for meaning in layer.meanings for text in meaning.bind.values()]
    used = set().union(*map(names_in, texts)) if texts else set()
    return [name for name in layer.parameters if name in used and name in layer.spatial and name not in own]


def _tried(layer, name):
    """Values to try, the plainest first: the default, the size i·s where a size is asked for, numbers, and pairs."""
    default, kinds = layer.parameters[name].default, layer.kinds(name)
    found = [] if default is Parameter.empty else [default]
    if any(word in name.lower() for word in ("size", "shape")) or name in ("dst", "dx"):
        return [*found, "i·s"]
    if int in kinds:
        found += TRIED
    if PAIR in kinds:
        found += product(TRIED, repeat=2)
    return list(dict.fromkeys(found))


def _written(layer, given, sizes, whole=tuple):
    """The arguments as a caller writes them for these input sizes; one number stands for all axes where it may.

    `whole` makes the shape of spatial sizes that must be given.
    """
    written = {}
    for name, value in given.items():
        default = layer.parameters[name].default
        if _is_default(value, default):
            written[name] = default
        elif value == "i·s":
            asked = tuple(layer.written(name, [STRIDE * size for size in sizes]))
            written[name] = whole(asked) if default is Parameter.empty else asked
        elif isinstance(value, tuple) or (name in (*layer.layouts, *layer.tuples, *layer.single) and len(sizes) > 1):
            written[name] = value if isinstance(value, str) else layer.written(name, [value] * len(sizes))
        else:
            written[name] = value
    return written


def _crops_as_same(layer, given, rank, size, kernel):
    total = max((size - 1) * STRIDE + kernel - size * STRIDE, 0)
    try:
        found = predict(layer, _written(layer, given, (size,) * rank), (size,) * rank)
    except (LayerError, NameError, TypeError, IndexError, ValueError):
        return False  # values of another kind than the layer takes together
    return isinstance(found, Geometry) and all(
        axis.operator == TRANSPOSED and (axis.output_size, axis.low) == (size * STRIDE, total // 2)
        for axis in found.axes
    )


def _call(framework, layer, given, words=(), variants=()):
    """`Call` with these arguments, of which `words` are always written; None where it is not read as it is written."""
    sizes = EXAMPLE_SIZE[: rank_of(layer)]
    others = {"N": (1,), "C": (CHANNELS,)}

    def whole(spatial):
        axes = (layer.layout or framework.layout).replace("(", "").replace(")", "")
        return tuple(entry for axis in axes for entry in others.get(axis, spatial)) or spatial

    for shape in (whole, tuple):
        written = _written(layer, given, sizes, shape)
        beside = {name: value for name, value in written.items() if name in QUANTITIES and name in _extra(layer)}
        text = _text(layer, written, words)
        try:
            return Call(layer, text, evaluate(text, sizes, variant=next(iter(variants), None), **beside))
        except LayerError:
            continue
    return None


def _extra(layer):
    return signature_of(f"*, {layer.extra}" if layer.extra else "").parameters


def _text(layer, given, words):
    """What must be given first, then the rest by name; arrays stand by their own names."""
    parts, named = [], False
    for name, parameter in layer.parameters.items():
        owed = parameter.default is Parameter.empty and parameter.kind is not Parameter.VAR_KEYWORD
        beside = name in QUANTITIES and name in _extra(layer)  # told by the weight
        plain = not owed and _is_default(given.get(name, parameter.default), parameter.default)
        if beside or (plain and not (name in words and isinstance(given[name], str))):
            named = True
            continue
        named = named or not owed or parameter.kind is Parameter.KEYWORD_ONLY
        text = _literal(given[name]) if name in given else _stand_in(layer, name)
        parts.append(f"{name}={text}" if named and parameter.kind is not Parameter.VAR_POSITIONAL else text)
    return f"{layer.name}({', '.join(parts)})"


def _is_default(value, default):
    """Whether a value is an argument's default, which may be written once per axis."""
    return value == default or (isinstance(default, tuple) and default == (value,) * len(default) != ())


def _literal(value):
    """A value as it is written; a word such as SamePad() stands for itself."""
    return value if isinstance(value, str) and value.endswith("()") else repr(value)


def _stand_in(layer, name):
    """What is written for an argument that decides no size."""
    if name in RANKS:
        return str(rank_of(layer))
    return str(CHANNELS) if name not in layer.arrays and any(word in name.lower() for word in COUNTS) else name


def plain(framework, layer):
    """The `Call` with KERNEL and STRIDE and nothing else."""
    return _call(framework, layer, _numbers(layer, KERNEL))
