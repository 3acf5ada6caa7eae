"""Caffe: a layer of a prototxt file, or its parameters alone."""

from functools import partial
from typing import Any

from derive.runtime.errors import LayerError
from derive.runtime.reading.spellings.blocks import Block, blocks, collected, first_word
from derive.runtime.reading.spellings.choice import Found, by_end, spelled

HOLDERS = ("layer", "layers")


def find(text: str) -> list[Found]:
    """The layers of known types, or, where none is, a block of parameters that only one type has."""
    if "_param" not in text and "layer" not in text:
        return []
    every = blocks(text)
    typed = [(block, by_end("caffe").get(first_word(block, "type"), ())) for block in every if block.name in HOLDERS]
    # A layer may stand without the word before its brackets.
    typed += [(block, by_end("caffe").get(first_word(block, "type"), ())) for block in every[:1]]
    found = [(block, names[0]) for block, names in typed if names]
    if not found and not any(block.name in HOLDERS for block in every):
        alone = [
            (block, [name for name, layer in spelled("caffe").items() if layer.block == block.name]) for block in every
        ]
        for block, names in alone:
            if len(names) > 1:
                raise LayerError(f"{block.name} may be of {' or '.join(names)}; write the layer with its type")
        found = [(Block("", ((block.name, block),)), names[0]) for block, names in alone if names]
    return [Found(name, partial(_read, block, name)) for block, name in found]


def _read(layer: Block, name: str) -> tuple[list[Any], dict[str, Any]]:
    wanted = spelled("caffe")[name].block
    held = [value for key, value in layer.entries if key == wanted and isinstance(value, Block)]
    if len(held) > 1:
        raise LayerError(f"{wanted} stands {len(held)} times in {name}; give it once")
    return [], collected(held[0], name) if held else {}
