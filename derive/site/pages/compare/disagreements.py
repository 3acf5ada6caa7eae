"""Same name, different result: who agrees with whom, and how often the others differ."""

from itertools import combinations

from derive.site.pages import markup
from derive.site.pages.markup import count

FEW = 10


def disagreements_page(contrasts):
    """`contrasts` is {(operator, name): [Party, …]}, from recorded answers alone."""
    body = [
        "# Where they disagree",
        "The same word for the same operator with the same sizes, and different results. Everything here is counted in "
        "recorded answers, on one axis at a time, with every other argument at its default; no formula takes part. "
        "Systems in one group agree wherever both answered.",
    ]
    for (operator, name), parties in contrasts.items():
        body.append(_section(operator, name, parties))
    body.append("[The matrix](index.md) · [Meanings of *same*](meanings.md)")
    return markup.page(
        "Where they disagree",
        "Frameworks that give the same name to different results, with the share of configurations, measured.",
        "\n\n".join(body),
        order=2,
        origin="derive/measure/contrast.py",
    )


def _section(operator, name, parties):
    address = f"{operator.replace(' ', '-')}-{name.replace('_', '-')}"
    groups = [
        (f"**{number}**", ", ".join(sorted(party.members, key=str.lower)), f"{len(party.points):,}")
        for number, party in enumerate(parties, 1)
    ]
    parts = [
        f"## {operator.capitalize()}, `{name}` {{ #{address} }}",
        markup.table(("group", "systems", "configurations"), groups, ["---", "---", "---:"]),
    ]
    rows = []
    for (left, first), (right, second) in combinations(enumerate(parties, 1), 2):
        shared, size, shifted = first.differences(second.points)
        if shared:
            rows.append((f"{left} – {right}", f"{shared:,}", share(size, shared), share(shifted, shared)))
    if rows:
        head = ("groups", "asked of both", "another size", "the same size, shifted")
        parts.append(markup.table(head, rows, ["---"] + ["---:"] * 3))
    else:
        parts.append(f"All {count(len(parties[0].members), 'system')} agree.")
    return "\n\n".join(parts)


def share(part, whole):
    """A count as percent, in which neither nothing nor everything comes about by rounding; below 10 the count itself."""
    if whole < FEW:
        return f"{part} of {whole}"
    if part in (0, whole):
        return "0%" if not part else "100%"
    rounded = (200 * part + whole) // (2 * whole)
    return f"{min(max(rounded, 1), 99)}%"
