"""Same name, different result: a map of who disagrees with whom, how often, and the smallest numbers that show it."""

from dataclasses import dataclass
from itertools import combinations

from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.same.calls import calls
from derive.site.pages import markup
from derive.site.pages.compare.matrix import tabs
from derive.site.pages.markup import count

FEW = 10
SHADES = 5
SPELT = {"same": ("same", "same_upper"), "same_lower": ("same_lower",), "valid": ("valid",)}


@dataclass(frozen=True)
class System:
    """A release of a framework, run in one way, and its recorded points."""

    framework: object
    variant: str
    points: dict


@dataclass(frozen=True)
class Witness:
    """The smallest numbers on which two groups differ: (`Call`, whether its side was seen) of each."""

    numbers: tuple
    sides: tuple


def disagreements_page(contrasts, systems):
    """`contrasts` is {(operator, name): [Party, …]}, from recorded answers alone, `systems` {(operator, name, label): System}."""
    body = [
        "# Who disagrees with whom",
        tabs("disagreements"),
        "The same word for the same operator with the same sizes, and different results. Systems in one group agree "
        "wherever both answered. A cell says how often two groups return another size, and how often the same size with "
        "every value shifted; it leads to the smallest numbers that show it.",
        _kinds(),
    ]
    for operator, name in sorted(contrasts, key=_first):
        parties = contrasts[operator, name]
        found = {label: system for (*asked, label), system in systems.items() if asked == [operator, name]}
        body.append(_section(operator, name, parties, found))
    body += [
        "## How it is counted { #counted }",
        "In recorded answers, on one axis at a time, with every other argument at its default; no formula takes part. "
        "Below ten configurations the count itself stands in the cell.",
        "[The matrix](index.md) · [Meanings of *same*](meanings.md)",
    ]
    return markup.page(
        "Where they disagree",
        "Frameworks that give the same name to different results, with the share of configurations, measured.",
        "\n\n".join(body),
        order=2,
        origin="derive/measure/contrast.py",
        hide=("navigation", "toc"),
        assets="compare",
    )


def _first(key):
    """Transposed convolutions first, and *same* before the other words."""
    operator, name = key
    return (TRANSPOSED, CONVOLUTION, POOLING).index(operator), list(SPELT).index(name)


def _kinds():
    return (
        '<form class="pp-filter" role="search" aria-label="Filter the disagreements"><label>Show <select name="kind">'
        '<option value="">every difference</option><option value="size">another size</option>'
        '<option value="shifted">the same size, shifted</option></select></label><output aria-live="polite"></output></form>'
    )


def _section(operator, name, parties, systems):
    address = f"{operator.replace(' ', '-')}-{name.replace('_', '-')}"
    groups = "\n".join(f"{number}. {', '.join(_joined(party, systems))}" for number, party in enumerate(parties, 1))
    parts = [f"## {operator.capitalize()}, `{name}` {{ #{address} }}"]
    pairs = {
        (left, right): first.differences(second.points)
        for (left, first), (right, second) in combinations(enumerate(parties, 1), 2)
    }
    if len(parties) > 1:
        parts.append(_map(address, parties, systems, pairs))
    else:
        parts.append(f"All {count(len(parties[0].members), 'system')} agree.")
    parts.append(markup.block("pp-groups", groups))
    told = [_pair(operator, name, address, parties, systems, pair, found) for pair, found in pairs.items() if found[0]]
    if told:
        held = "\n".join(told)
        parts.append(
            f"<details markdown><summary>Every pair, and the smallest numbers that show it</summary>\n\n{held}\n\n</details>"
        )
    return "\n\n".join(parts)


def _joined(party, systems):
    """The systems of a group: those of one release together."""
    found = {}
    for label in sorted(party.members, key=str.lower):
        system = systems[label]
        found.setdefault(f"{system.framework.title} {system.framework.version}", []).append(system.variant)
    return [f"{release} ({', '.join(variants)})" if any(variants) else release for release, variants in found.items()]


def _map(address, parties, systems, pairs):
    """A square: every group against every other."""
    numbers = range(1, len(parties) + 1)
    head = "".join(f'<th scope="col">{number}</th>' for number in numbers)
    rows = "\n".join(
        f'<tr markdown><th scope="row" markdown="span"><strong>{number}</strong> <span>{_named(party, systems)}</span></th>'
        + "".join(_cell(address, (min(number, other), max(number, other)), number == other, pairs) for other in numbers)
        + "</tr>"
        for number, party in zip(numbers, parties, strict=True)
    )
    return (
        f'<div class="pp-table pp-heat" markdown>\n<table markdown>\n<thead><tr><th scope="col">group</th>{head}</tr></thead>\n'
        f"<tbody markdown>\n{rows}\n</tbody>\n</table>\n</div>"
    )


def _named(party, systems):
    """A group by two of its frameworks."""
    titles = list(dict.fromkeys(systems[label].framework.title for label in party.members))
    rest = len(titles) - 2
    return f"{', '.join(titles[:2])} and {rest} more" if rest > 0 else ", ".join(titles)


def _cell(address, pair, own, pairs):
    if own:
        return "<td>=</td>"
    shared, size, shifted = pairs[pair]
    if not shared:
        return '<td class="pp-unasked">not asked alike</td>'
    shade = -(-SHADES * (size + shifted) // shared)
    link = f"#{address}-{pair[0]}-{pair[1]}"
    return (
        f'<td class="pp-shade-{shade}" markdown="span">[<span data-kind="size">{share(size, shared)}</span> '
        f'<span data-kind="shifted">{share(shifted, shared)}</span>]({link})</td>'
    )


def _pair(operator, name, address, parties, systems, pair, found):
    """What is counted of two groups, and the smallest numbers on which they differ."""
    shared, size, shifted = found
    left, right = (parties[number - 1] for number in pair)
    kinds = " ".join(kind for kind, number in (("size", size), ("shifted", shifted)) if number)
    said = (
        f"**{pair[0]} – {pair[1]}** {count(shared, 'configuration')} asked of both: {share(size, shared)} another size, "
        f"{share(shifted, shared)} the same size, shifted."
    )
    seen = smallest(operator, name, left, right, systems)
    if seen:
        said += f" Smallest: {_sizes(seen.numbers)}. {' '.join(_side(operator, *each) for each in seen.sides)}"
    elif size or shifted:
        said += " Where they differ, only several axes together show it, or a fault that follows no rule."
    return f'- {said}\n{{: #{address}-{pair[0]}-{pair[1]} data-row="" data-kind="{kinds}" }}'


def _sizes(numbers):
    size, kernel, stride, dilation = numbers
    further = f", dilation {dilation}" if dilation > 1 else ""
    return f"{count(size, 'input')}, kernel {kernel}, stride {stride}{further}"


def _side(operator, call, low):
    side = "crop" if operator == TRANSPOSED else "pad"
    seen = f", {side} {call.low} at the start".replace("-", "−") if low else ""
    variant = f" ({call.variant})" if call.variant else ""
    fault = f", [a known fault](../frameworks/{call.framework}.md#faults)" if call.fault else ""
    return f"`{call.text}`{variant} gives {call.size}{seen}{fault}."


def smallest(operator, name, left, right, systems):
    """The `Witness` of two groups, asked of systems that gave these answers; None where they differ nowhere."""
    shared = sorted(left.points.keys() & right.points.keys(), key=lambda numbers: (sum(numbers), numbers))
    for numbers in shared:
        if not _differ(left.points[numbers], right.points[numbers]):
            continue
        sides = [_asked(operator, name, party, systems, numbers) for party in (left, right)]
        if all(sides):
            return Witness(numbers, tuple(sides))
    return None


def _differ(one, other):
    if one[0] != other[0]:
        return True
    return None not in (one[1], other[1]) and not set(one[1]) & set(other[1])


def _asked(operator, name, party, systems, numbers):
    """(Call, whether its side was seen) of the first system of a group that gave this answer and is predicted to, or None."""
    for label in sorted(party.members, key=str.lower):
        system = systems[label]
        size, lows = system.points.get(numbers, (None, None))
        for call in calls(system.framework, system.variant, operator, SPELT[name], numbers) if size else ():
            if call.size == size and (lows is None or call.low in lows):
                return call, lows is not None
    return None


def share(part, whole):
    """A count as percent, in which neither nothing nor everything comes about by rounding; below 10 the count itself."""
    if whole < FEW:
        return f"{part} of {whole}"
    if part in (0, whole):
        return "0%" if not part else "100%"
    rounded = (200 * part + whole) // (2 * whole)
    return f"{min(max(rounded, 1), 99)}%"
