"""TensorRT in C++: a layer that is added to a network, and what is set on it after."""

from functools import partial
from typing import Any

from derive.runtime.errors import LayerError
from derive.runtime.reading.spellings.choice import Found, by_end, spelled
from derive.runtime.reading.spellings.source import Made, Source, Word, put, replaced

KERNEL = 2  # the place of the kernel among what a network is given
BOTH = {"setPaddingNd": ("pre_padding", "post_padding")}
SIZES = ("Dims2", "Dims3", "DimsHW")


def find(text: str) -> list[Found]:
    """The layers that are added."""
    source = Source(text, makes="({")
    found = []
    for begin, place, path in source.paths():
        names = by_end("tensorrt").get(path[-1], ())
        if names and source.is_sign(place, "(") and source.is_sign(begin - 1, "->"):
            found.append(Found(names[0], partial(_read, source, names[0], begin)))
    return found


def _read(source: Source, name: str, begin: int) -> tuple[list[Any], dict[str, Any]]:
    """The kernel, and what the methods of the layer are given, which is called as it is bound."""
    parts = source.split(begin + 2, source.whole(begin + 1), ",")
    if len(parts) <= KERNEL:
        raise LayerError(f"the kernel of {name} is missing; it is the third of what {source.tokens[begin].text} takes")
    bound = source.tokens[begin - 4].text if source.is_sign(begin - 3, "=") and source.is_name(begin - 4) else ""
    layer = spelled("tensorrt")[name]
    keys = {other: (key,) for key, other in layer.renamed.items()} | BOTH
    named = {layer.bind["kernel_size"]: replaced(source.value(*parts[KERNEL]), _word)}
    for place, token in enumerate(source.tokens[: len(source.tokens)]):
        if token.kind == "name" and token.text.startswith("set"):
            if (
                not source.is_sign(place - 1, "->")
                or source.tokens[place - 2].text != bound
                or token.text not in keys
                or not source.is_sign(place + 1, "(")
            ):
                raise LayerError(
                    f"{source.written(place - 2, place + 1)} beside {name} cannot be read; leave it out if it changes no size"
                )
            value = replaced(source.value(place + 2, source.close(place + 1)), _word)
            for key in keys[token.text]:
                put(named, key, value, name)
    return [], named


def _word(value: Any) -> Any:
    """`DimsHW{2, 2}` is (2, 2), and `PaddingMode::kSAME_UPPER` the word."""
    before, _, end = value.path.rpartition(".")
    if isinstance(value, Made):
        return value.entries if end in SIZES else value
    return end[1:] if isinstance(value, Word) and before.endswith("PaddingMode") and end[:1] == "k" else value
