"""The axes of arrays: which entries of an input's shape are spatial, and which of a weight's are the kernel."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from derive.runtime.declaration import Framework, Layer
from derive.runtime.errors import LayerError
from derive.runtime.expressions import signature_of
from derive.runtime.wording import join_words, show, show_whole

OF_INPUT = ("data_format", "dataFormat", "data_layout", "layout", "inputLayout", "dimension_numbers", "channel_axis")
OF_WEIGHT = ("kernel_layout", "filterLayout", "dimension_numbers")
WORDS = {"channels_first": "NC*", "channels_last": "N*C", "channelsfirst": "NC*", "channelslast": "N*C"}
SPATIAL = {1: "L", 2: "HW", 3: "DHW"}
CHANNELS_IN = ("in_channels", "in_features", "channels_in")

Shape = tuple[int | None, ...]


def layout_of(framework: Framework, layer: Layer, given: Mapping[str, Any]) -> str:
    """The axes of a layer's input in order, as `Framework.layout` has them; nothing where that is not known.

    What the layer is given counts before what is declared: `data_format="channels_first"`, `layout="NHWC"`.
    """
    declared = layer.layout or framework.layout
    for name in OF_INPUT:
        value = given.get(name, layer.parameters[name].default) if name in layer.parameters else None
        if isinstance(value, (tuple, list)) and value and name == "dimension_numbers":
            value = value[0]
        if name == "channel_axis" and type(value) is int:
            value = {1: "NC*", -1: None}.get(value, "")
        if isinstance(value, str):
            return _letters(value, declared)
        if value is not None:
            return ""
    return declared


def channels_of(layer: Layer, given: Mapping[str, Any]) -> int | None:
    """How many channels a layer's input has, where its arguments say so; 0 stands for any number."""
    if "ksize" in layer.parameters and given.get("ksize") is None:  # of Chainer, where the first number may be another
        return None
    return next((given[name] for name in CHANNELS_IN if type(given.get(name)) is int and given[name] > 0), None)


def _letters(word: str, declared: str) -> str:
    """A framework's word for a layout in letters; the batch may be left out where it may be by the declared one."""
    letters = WORDS.get(word.lower(), word.upper())
    if not re.fullmatch(r"[A-Z*]+", letters) or letters.count("C") != 1 or letters.count("N") != 1:
        return ""
    return letters.replace("N", "(N)") if "(N)" in declared else letters


def _spatial(letters: str) -> list[int]:
    return [place for place, letter in enumerate(letters) if letter not in "NC"]


@lru_cache(maxsize=256)  # a caller's layout may be any
def _forms(layout: str, rank: int) -> tuple[str, ...]:
    """The axes that an input may have, a letter each: with its batch, and where that may be left out without."""
    whole = layout.replace("(N)", "N").replace("*", SPATIAL.get(rank, "S" * rank))
    forms = [whole, whole.replace("N", "")] if "(N)" in layout else [whole]
    return tuple(form for form in forms if len(_spatial(form)) == rank and "C" in form)


def describe(layout: str, rank: int) -> str:
    """The shape that an input may have: `(N, C, H, W)`."""
    forms = _forms(layout, rank)
    return f"({', '.join(forms[0])})" if forms else ""


def spatial_sizes(layer: Layer, layout: str, shape: Shape, given: Mapping[str, Any], channels: object) -> Shape:
    """The spatial entries of an input's shape; the shape itself where it has no others. Raises `LayerError`.

    `given` are the layer's arguments, of which those that are tuples say how many axes there are; `channels` is how many
    channels the input must have, where it is an integer.
    """
    ranks = _ranks(layer, given)
    if len(shape) in ranks and None not in shape:
        return shape
    fitting = [form for rank in ranks for form in _forms(layout, rank) if len(form) == len(shape)]
    with_batch = [form for form in fitting if "N" in form] or fitting
    if len(fitting) > 1 and len(with_batch) == 1 and len(shape) not in ranks:
        fitting = with_batch
    if len(fitting) > 1:
        words = join_words([f"({', '.join(form)})" for form in fitting], "or")
        raise LayerError(f"input_size={show_whole(shape)} may be {words} in {layer.name}; give the spatial sizes alone")
    if fitting:
        sizes = tuple(shape[place] for place in _spatial(fitting[0]))
        found = shape[fitting[0].index("C")]
        if isinstance(channels, int) and isinstance(found, int) and found != channels:
            raise LayerError(
                f"input_size={show_whole(shape)} has {show(found)} channels as ({', '.join(fitting[0])}), but "
                f"{layer.name} takes {show(channels)}; give the shape in that order, or the spatial sizes alone"
            )
        if None not in sizes:
            return sizes
    if None in shape:
        where = f"as ({', '.join(fitting[0])}) " if fitting else ""
        raise LayerError(f"input_size={show_whole(shape)} {where}has no number for a size of {layer.name}; give one")
    if len(shape) - 2 in ranks and not layout:
        raise LayerError(
            f"input_size={show_whole(shape)} may be a whole shape, but the order of its axes in {layer.name} is not known; "
            f"give {len(shape) - 2} without batch and channels"
        )
    return shape


def ways(layer: Layer, layout: str, *ranks: int) -> str:
    """The end of a sentence: which shapes the input may be given as."""
    shapes = [words for rank in ranks or layer.dimensions if (words := describe(layout, rank))]
    return f", or the whole shape {join_words(shapes, 'or')}" if shapes else ""


def _ranks(layer: Layer, given: Mapping[str, Any]) -> list[int]:
    """How many spatial axes there may be, by the arguments that are tuples."""
    if len(layer.dimensions) == 1:
        return [*layer.dimensions]
    tuples = [(name, value) for name, value in given.items() if isinstance(value, (tuple, list))]
    fitting = [
        rank for rank in layer.dimensions if all(layer.spread(name, value, rank) is not None for name, value in tuples)
    ]
    return fitting or list(layer.dimensions)


# Weights.


@dataclass(frozen=True)
class Weight:
    """The argument that is a layer's weight: its axes before the kernel's, and those after them.

    `channels` is whether it has any of either.
    """

    argument: str
    before: int
    after: int

    @property
    def channels(self) -> bool:
        return self.before + self.after > 0


NAMED = re.compile(r"\b([A-Za-z_]\w*)\[([^\]]*)\]")
KERNEL_AXES = ("*", "KD", "KH", "KW", "kernel_size")


@cache
def weight_of(layer: Layer) -> Weight | None:
    """The argument that holds the weight, by what `layer.weight` says of it; None where there is none."""
    for name, axes in NAMED.findall(layer.weight):
        if name in layer.arrays:
            kernel = [axis.startswith(KERNEL_AXES) for axis in axes.split(", ")]
            if True in kernel:
                return Weight(name, kernel.index(True), kernel[::-1].index(True))
    return None


def weight_in(layer: Layer, given: Mapping[str, Any]) -> Weight | None:
    """The weight as its layout is in a call; None where that is not known."""
    declared = weight_of(layer)
    if declared is None:
        return None
    for name in OF_WEIGHT:
        if name not in layer.parameters:
            continue
        value = given.get(name, layer.parameters[name].default)
        if isinstance(value, (tuple, list)) and len(value) > 1:
            value = value[1]
        if isinstance(value, str) and value:
            found = re.fullmatch(r"([IO]*)([^IO]+)([IO]*)", value.upper())
            return Weight(declared.argument, len(found[1]), len(found[3])) if found else None
        if name in given and value is not None:
            return None
    moved = [
        name for name in ("layout", "data_layout") if name in given and given[name] != layer.parameters[name].default
    ]
    return None if moved else declared


def kernel_in(layer: Layer, weight: Weight, shape: Shape, written: str) -> Shape:
    """The kernel size in the shape of a weight, which is called as it is written. Raises `LayerError`."""
    kernel = shape[weight.before : len(shape) - weight.after]
    if len(kernel) not in layer.dimensions or len(shape) < weight.before + weight.after:
        axes = next(axes for name, axes in NAMED.findall(layer.weight) if name == weight.argument)
        raise LayerError(
            f"{written} of shape {show_whole(shape)} is no {weight.argument}[{axes}] of {layer.name}; give kernel_size=… "
            "beside the line"
        )
    return kernel


@cache
def takes_kernel_of_weight(layer: Layer) -> bool:
    """Whether a kernel size that is not given is that of the weight: where the signature has none, and in ONNX."""
    name = kernel_argument(layer)
    return weight_of(layer) is not None and (
        name in signature_of(f"*, {layer.extra}").parameters if layer.extra else name == "kernel_shape"
    )


def kernel_argument(layer: Layer) -> str | None:
    """The argument that is the kernel size, where it stands for itself."""
    name = layer.bind["kernel_size"]
    return name if name in layer.parameters else None
