"""What the comparing pages say of a row."""

import re

from derive.pages import markup
from derive.pages.layers import by_module
from derive.pages.markup import escape


def who(row):
    """The framework, its version, the layers and how they are asked."""
    framework = row.framework
    asked = f" with {asked_by(row)}" if row.meaning.when != "True" else ""
    only = f" ({markup.conjunction(row.variants)})" if row.variants else ""
    return (
        f"[{framework.title} {framework.version}](../frameworks/{framework.name}.md){only}: "
        f"{by_module(layer.name for layer in row.layers)}{asked}"
    )


def asked_by(row):
    """What the caller writes, as arguments where the condition says no more: `padding='same'`, `ceil_mode`."""
    parts = row.meaning.when.split(" and ")
    if row.meaning.when == "True" or " or " in row.meaning.when or "(" in row.meaning.when:
        return "always" if row.meaning.when == "True" else f"`{row.meaning.when}`"
    return ", ".join(_argument(part) for part in parts)


def _argument(part):
    for pattern, words in (
        (r"(\w+) is not None", r"`\1` given"),
        (r"(\w+) is None", r"no `\1`"),
        (r"(\w+) == (\S+)", r"`\1=\2`"),
        (r"not (\w+)", r"`\1=False`"),
        (r"(\w+)", r"`\1=True`"),
    ):
        if re.fullmatch(pattern, part):
            return re.sub(pattern, words, part)
    return f"`{part}`"


def warranted(row, measured):
    """How the row is known: measured, read, or contradicted; `measured` is {framework name: Measured or None}."""
    found = measured[row.framework.name]
    run = row.framework.variants
    if found is None or all(run[variant] is None for variant in row.variants or run):
        return markup.warrant("cited", "read")
    if any(found.tallies[layer.name].disagreements for layer in row.layers if layer.name in found.tallies):
        return markup.warrant("failed", "contradicted")
    if not any(layer.name in found.tallies for layer in row.layers):
        return markup.warrant("cited", "read")
    return markup.warrant("measured", "measured")


def anchor(rule):
    """Where a lettered rule stands on the page of meanings."""
    return "rule-" + rule.letter.lower().replace("′", "-lower")


def cell(words, label, identity=""):
    """One cell of a table that becomes a card on a phone: its label is the column's heading."""
    address = f' id="{identity}"' if identity else ""
    return f'<td markdown="span"{address} data-label="{escape(label)}">{words}</td>'
