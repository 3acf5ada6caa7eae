"""What a pooling makes of elements outside its input: the rules, and who has which."""

from derive.runtime.geometry import POOLING
from derive.runtime.reductions import REDUCTIONS
from derive.site.pages import markup
from derive.site.pages.layers import by_module


def pooling_page(frameworks, tallies):
    """`tallies` is {framework name: {layer name: values.Tally}} of what was measured in the newest release."""
    body = [
        "# What a pooling pads with",
        "No framework here pads a maximum with zeros: an element outside the input is never it. Of an average "
        "the question is what the sum is divided by, and it has four answers: the taps inside the input, those inside the "
        "padded input, all taps, or a given number. They differ at the edges alone, and there by a factor. What a window "
        "of ceil mode overhangs beyond the pads is a question of its own. Impulse responses do not show any of this; so "
        "the poolings were also fed ones, negative numbers, and −∞, and what came out is compared with these rules.",
        "`derive evaluate` names the rule of a layer as `reduction`, and `derive explain` gives the divisor of each output.",
        *(_section(name, rule, frameworks, tallies) for name, rule in REDUCTIONS.items()),
        "[The matrix](index.md) · [Where they disagree](disagreements.md) · [Known defects](defects.md)",
    ]
    return markup.page(
        "What a pooling pads with",
        "Which value an element outside the input of a pooling has, and what averages divide by, measured.",
        "\n\n".join(part for part in body if part),
        order=6,
        origin="derive/runtime/reductions.py",
    )


def _section(name, rule, frameworks, tallies):
    """One rule, and the layers that have it, if any; those that were measured come with how often."""
    rows = []
    for framework in frameworks:
        layers = [layer for layer in framework.layers if layer.operator == POOLING and f"'{name}'" in _written(layer)]
        if not layers:
            continue
        found = tallies.get(framework.name, {})
        known = sum(found[layer.name].rules[name] for layer in layers if layer.name in found)
        mark = markup.warrant("measured", "measured") if known else markup.warrant("cited", "read")
        where = sorted({_where(layer, name) for layer in layers})
        rows.append(
            (
                f"[{framework.title}](../frameworks/{framework.name}.md)",
                by_module(layer.name for layer in layers),
                "<br>".join(where),
                f"{mark} {known:,}" if known else mark,
            )
        )
    if not rows:
        return ""
    table = markup.table(("framework", "layers", "where", "configurations"), rows)
    if len(rows) > FOLDED_FROM:
        table = markup.folded(f"{len(rows)} frameworks have it, with which layers and where", table)
    return f"## `{name}` {{ #{name} }}\n\nWhat comes out is {rule.words}.\n\n{table}"


FOLDED_FROM = 3


def _written(layer):
    return " ".join([layer.reduction, *(meaning.reduction for meaning in layer.meanings)])


def _where(layer, name):
    """Always, or the expression that says when."""
    others = [meaning.reduction for meaning in layer.meanings if meaning.reduction]
    return "always" if layer.reduction == f"'{name}'" and not others else f"`{layer.reduction}`"
