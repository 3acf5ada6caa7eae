"""Code to paste: how the framework is asked for *same*, and how one writes what it lacks."""

from derive.language.printers import python
from derive.language.printers.latex import latex
from derive.language.symbols import crop_high, crop_low
from derive.runtime.generated import formulas
from derive.runtime.geometry import CONVOLUTION, PADDING, TRANSPOSED, Axis, Geometry
from derive.same.phrases import answer_of
from derive.site import figures
from derive.site.pages import markup
from derive.site.pages.framework.answer import least, transposed_formula
from derive.site.pages.markup import inline
from derive.translation import recipes
from derive.translation.families import SYMMETRIC
from derive.translation.kinds import KINDS
from derive.translation.table import TABLE

IN_TURN = "low and high in turn, last axis first, of the last axes"
RULE = ("same_upper", "largest")
NUMBERS = ("input_size", "kernel_size", "stride", "dilation")
DRAWN = (4, 3, 2, 1)


def code_section(framework, found, modes, size_choices):
    """The section's parts; nothing where there is nothing to paste."""
    up, down = least(found[TRANSPOSED]), least(found[CONVOLUTION])
    parts = _asked(framework, up or down)
    if not (up and (up[1].meaning.mode, up[1].meaning.size) == RULE):
        parts += _by_numbers(framework, bool(up), modes, size_choices)
    parts += _padded(framework, down, modes)
    return ["## Code to paste { #code }", *parts] if parts else []


def _asked(framework, way):
    """The call that asks for *same*, and what it gives."""
    call = recipes.ask(way[1]) if way else None
    return [_shown(framework, [call.text]), f"{_gives(call.answer)} {_known(framework)}"] if call else []


def _gives(answer):
    """What becomes of the example's sizes, and what is cropped or padded."""
    sizes = [" × ".join(map(str, size)) for size in (answer.input_size, answer.output_size)]
    transposed = answer.operator == TRANSPOSED
    sides = dict.fromkeys(answer.crop if transposed else answer.pad)
    done = "cropped" if transposed else "padded"
    told = markup.conjunction(f"{low} at the start and {high} at the end" for low, high in sides)
    return f"{sizes[0]} elements become {sizes[1]}; of each axis {told} are {done}."


def _known(framework):
    return "" if framework.respond else markup.warrant("cited", "not run")


def _shown(framework, lines):
    fence = "python" if _is_python(framework) else "text"
    return f"``` {fence}\n" + "\n".join(lines) + "\n```"


def _is_python(framework):
    return framework.respond is not None and any(layer.callable for layer in framework.layers)


def _layer(framework):
    """The transposed layer of two axes that a user would take: one that holds its weight, where there is one."""
    layers = [found for layer in framework.layers if (found := recipes.newest(framework, layer))]
    found = [layer for layer in layers if layer.operator == TRANSPOSED and layer.weight[:4] != "none"]
    found = found or [layer for layer in layers if any(meaning.operator == TRANSPOSED for meaning in layer.meanings)]
    return max(
        found, key=lambda layer: (layer.dimensions == (2,), 2 in layer.dimensions, not layer.arrays), default=None
    )


def _by_numbers(framework, own, modes, size_choices):
    """i·s elements with the odd crop at the end by the layer's own numbers, and by hand where no numbers do it.

    A framework with a *same* of its `own` has its formula and picture already.
    """
    layer = _layer(framework)
    if layer is None:
        return []
    calls = {kernel: recipes.same_by_numbers(framework, layer, kernel) for kernel in recipes.KERNELS}
    lines = [call.text for call in calls.values() if call]
    missing = [str(kernel) for kernel, call in calls.items() if call is None]
    if not lines:
        return []
    done = [str(kernel) for kernel, call in calls.items() if call]
    parts = [
        "### Transposed *same* as Keras has it { #transposed-same }",
        f"The transpose of a *same* convolution, [`{RULE[0]}`](../modes/{RULE[0]}.md#transposed): "
        "$i \\cdot s$ elements, an odd crop is cut at the end.",
        *([] if own else _drawn(modes, size_choices)),
        f"At stride {recipes.STRIDE}, the layer's own numbers give it for {_kernels(done)}:",
        _shown(framework, lines),
        _known(framework),
    ]
    if missing:
        parts.append(f"For {_kernels(missing)} no numbers do. {_condition(layer)}".strip())
        parts += _by_hand(framework, layer)
    return parts


def _drawn(modes, size_choices):
    numbers = dict(zip(NUMBERS, DRAWN, strict=True))
    axis = Axis(TRANSPOSED, *DRAWN, *formulas.TRANSPOSED[RULE[0]](**numbers, output_padding=numbers["stride"] - 1))
    return [
        transposed_formula(modes[RULE[0]], size_choices[RULE[1]]),
        figures.static_figure(axis, name="pp-instead"),
    ]


def _kernels(sizes):
    return f"kernel size{'s' * (len(sizes) > 1)} {markup.conjunction(sizes)}"


def _condition(layer):
    """Exactly when one padding for both sides and an output_padding can write it."""
    bound = [meaning.bind for meaning in layer.meanings]
    if not any(
        {"pad_low", "output_padding"} <= bind.keys() and bind["pad_low"] == bind.get("pad_high") for bind in bound
    ):
        return ""
    kind = next(kind for kind in KINDS.values() if (kind.mode.name, kind.size) == RULE)
    written = next(each for each in TABLE if (each.kind, each.family) == (kind, SYMMETRIC))
    terms = [f"${latex(symbol)} = {latex(term)}$" for symbol, term in written.parameters.items()]
    return (
        f"In general `padding` $p$ and `output_padding` $a$ exist exactly where {inline(written.condition)}: "
        f"{markup.conjunction(terms)}, the crops being {inline(crop_low)} and {inline(crop_high)} "
        "([8.1](../theorems/representable.md))."
    )


def _by_hand(framework, layer):
    """The whole result, cropped by slices: Python, for layers that are called."""
    if not (_is_python(framework) and layer.callable and not layer.arrays):
        return []
    axes = [place for place, axis in enumerate(_axes(framework, layer)) if axis == "*"]
    if len(axes) != 2:
        return []
    call = recipes.plain(framework, layer)
    rows, columns = axes
    slices = {rows: "top : top + rows", columns: "left : left + columns"}
    index = ", ".join(slices.get(place, ":") for place in range(len(_axes(framework, layer))))
    return [
        "By hand, for every kernel that is, dilated, at least as long as the stride: take the full result and cut it.",
        f"""``` python
import {framework.name}

up = {call.text}


def up_same(x):
    \"\"\"Input size times stride on each axis; an odd crop is cut at the end.\"\"\"
    y = up(x)
    rows, columns = {recipes.STRIDE} * x.shape[{rows}], {recipes.STRIDE} * x.shape[{columns}]
    top, left = (y.shape[{rows}] - rows) // 2, (y.shape[{columns}] - columns) // 2
    return y[{index}]
```""",
    ]


def _axes(framework, layer):
    """The axes of the layer's input, the spatial ones as two stars."""
    return (layer.layout or framework.layout).replace("(", "").replace(")", "").replace("*", "**")


def _padded(framework, down, modes):
    """A strided *same* convolution, padded by hand, where the framework's own refuses a stride or there is none."""
    if down and isinstance(answer_of(down[1], 6, recipes.KERNEL, recipes.STRIDE, 1), Geometry):
        return []
    layers = [found for layer in framework.layers if (found := recipes.newest(framework, layer))]
    pads = [
        layer for layer in layers if layer.operator == PADDING and layer.arrays and IN_TURN in layer.layouts.values()
    ]
    convolutions = [layer for layer in layers if layer.operator == CONVOLUTION and layer.dimensions == (2,)]
    if not (pads and convolutions):
        return []
    (pad, *_), (layer, *_) = pads, convolutions
    name = next(name for name, layout in pad.layouts.items() if layout == IN_TURN)
    sides = pad.written(name, [(Name("top"), Name("bottom")), (Name("left"), Name("right"))])
    places = [place for place, axis in enumerate(_axes(framework, layer)) if axis == "*"]
    call = recipes.plain(framework, layer)
    return [
        "### Strided *same* convolution { #strided-same }",
        f"{inline(modes[RULE[0]].output_size)} elements, an odd pad at the end, as TensorFlow has it "
        "([`same_upper`](../modes/same_upper.md)): pad by hand, for the sizes at hand.",
        f"""``` python
import {framework.name}


{python.function(modes["same_upper"].program, checked=False).strip()}


down = {call.text}


def down_same(x):
    \"\"\"Input size over stride, rounded up, on each axis; an odd pad goes to the end.\"\"\"
    (top, bottom), (left, right) = (
        same_upper(input_size=size, kernel_size={recipes.KERNEL}, stride={recipes.STRIDE}, dilation=1)[1:]
        for size in x.shape[{places[0]}:{places[-1] + 1}]
    )
    return down({pad.name}(x, {sides}))
```""",
    ]


class Name(str):
    """A variable, written without quotes."""

    __slots__ = ()

    def __repr__(self):
        return str(self)
