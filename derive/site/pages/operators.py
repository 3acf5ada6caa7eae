"""The page of the operators beside convolution: pads and crops, shuffles, and those that are asked for a size."""

from derive.runtime.geometry import CONVOLUTION, PADDING, POOLING, TRANSPOSED
from derive.site.pages import markup
from derive.site.pages.layers import by_module
from derive.site.pages.markup import prose

MAPS = (
    (
        PADDING,
        "pad or crop",
        "a convolution of one tap with stride 1: its pads are those given, a crop is a negative one",
    ),
    (
        CONVOLUTION,
        "unshuffle",
        "a convolution whose kernel size is its stride, with the taps as channels of the output",
    ),
    (TRANSPOSED, "shuffle", "the transpose of an unshuffle, with the taps as channels of the input"),
    (POOLING, "global pooling", "a pooling whose kernel is as long as the input"),
)


def operators_page(frameworks, rules):
    """`rules` are those of `derive.runtime.resizing`, by name."""
    layers = [(framework, layer) for framework in frameworks for layer in framework.layers]
    maps = [(kind, prose(words), _named(layers, operator, kind)) for operator, kind, words in MAPS]
    maps = [row for row in maps if row[2]]
    body = [
        "# Operators beside convolution",
        "What networks have between their convolutions. Some are the same two index maps, and have their formulas and "
        "proofs; the others are asked for a size, and here stands which inputs their outputs read. What is said of a "
        "framework is measured in it, and stands on its [page](frameworks/index.md).",
        "## The same index maps { #maps }",
        markup.table(("operator", "is", "layers"), maps),
        "## Asked for a size { #sizes }",
        "Output j of o reads inputs first to last of i, counted from 0; divisions are those of integers, rounded down. "
        "The size is an argument, or the floor of i times a factor as floats multiply: 32 · (1/3) gives 10.",
        *(_rule(rule, layers) for rule in rules.values()),
        "## Everything else { #unchanged }",
        "Layers that work on each element alone pass sizes through: activations, normalisation, dropout. A layer that is "
        "not on these pages is not modelled: give the size after it by hand.",
    ]
    return markup.page(
        "Operators beside convolution",
        "Sizes of pads, crops, adaptive, global and fractional pooling, unpooling, resizing and pixel shuffles.",
        "\n\n".join(body),
        origin="derive/runtime/resizing.py",
    )


def _named(layers, operator, kind):
    """The layers that are an operator; of shuffles, those without a kernel of their own."""
    return _listed(
        layer.name
        for _, layer in layers
        if layer.operator == operator
        and (
            operator == PADDING or layer.bind["kernel_size"] == "input_size" or ("shuffle" in kind and _shuffles(layer))
        )
    )


def _shuffles(layer):
    return layer.bind["kernel_size"] == layer.bind["stride"] != "1" and layer.weight.startswith("none")


def _listed(names):
    return by_module(sorted(names))


def _rule(rule, layers):
    asking = _listed(layer.name for _, layer in layers if any(meaning.mode == rule.name for meaning in layer.meanings))
    reads = (
        "" if not rule.first else f"first `{rule.first}`" + (f", last `{rule.last}`" if rule.last != rule.first else "")
    )
    lines = [
        f"### {rule.title} {{ #{rule.name} }}",
        prose(rule.summary),
        reads,
        f"Asked for by {asking}." if asking else "",
    ]
    return "\n\n".join(filter(None, lines))
