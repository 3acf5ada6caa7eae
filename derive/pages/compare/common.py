"""What the comparing pages say of a row."""

from derive.pages import markup
from derive.pages.layers import by_module
from derive.pages.markup import escape


def who(row):
    """The framework, its version, the layers and how they are asked."""
    framework = row.framework
    asked = f" where `{row.meaning.when}`" if row.meaning.when != "True" else ""
    only = f" ({markup.conjunction(row.variants)})" if row.variants else ""
    return (
        f"[{framework.title} {framework.version}](../frameworks/{framework.name}.md){only}: "
        f"{by_module(layer.name for layer in row.layers)}{asked}"
    )


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


def cell(words, label, identity=""):
    """One cell of a table that becomes a card on a phone: its label is the column's heading."""
    address = f' id="{identity}"' if identity else ""
    return f'<td markdown="span"{address} data-label="{escape(label)}">{words}</td>'
