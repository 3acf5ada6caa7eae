"""What a framework does against its own rule, as its page says it."""

from derive.measure.tally import FAILS, FREE, INFERS, RULED, SIZED, WAYS
from derive.site.pages import markup
from derive.site.pages.compare.common import command_for
from derive.site.pages.markup import count, folded, prose


def faults_of(framework, newest):
    """The section: what the framework does against its own rule, and how much of that follows another rule."""
    ways = newest.ways
    by_values = sorted(newest.defective_values.items())
    lines = [
        f"{count(number, 'configuration')} by values: {prose(reason)}. {_again(framework, newest.valued(reason), True)}"
        for reason, number in by_values
    ]
    if not ways and not lines:
        return ""
    for reason, number in sorted(newest.defective.items()):
        split = [f"{ways[reason, way]:,} {MEANS[way]}" for way in WAYS if ways[reason, way]]
        smallest = newest.examples(reason)[0]
        where = f" ({smallest.variant})" if smallest.variant else ""
        shown = (
            f"`{smallest.call}` on {smallest.inputs}{where}: its rule gives {prose(markup.plain(smallest.predicted))}, "
        )
        shown += f"it did {prose(markup.plain(smallest.observed))}"
        again = _again(framework, smallest)
        lines.append(f"{count(number, 'answer')}: {prose(reason)}. {'; '.join(split)}. Smallest: {shown}. {again}")
    totals = [(number, MEANS[way]) for way in WAYS if (number := sum(ways[reason, way] for reason in newest.defective))]
    number = sum(newest.defective.values())
    whole = f"{number:,} of its {count(newest.total, 'recorded answer')} show one"
    told = f": {'; '.join(f'{number:,} {words}' for number, words in totals)}" if totals else ""
    return "\n\n".join(
        (
            "## Known faults { #faults }",
            f"{whole}{told}. `derive evaluate` says so before its answer.",
            folded(f"{count(len(lines), 'fault')}, each with its smallest case", markup.listing(lines)),
        )
    )


def _again(framework, example, by_values=False):
    """The command that looks at an answer of the newest release again."""
    return f"See it again: `{command_for(framework, framework.version, example, by_values)}`"


MEANS = {
    RULED: "follow a rule that is stated, in size and alignment",
    SIZED: "follow a rule that is stated in their size, and none in their numbers",
    FREE: "are wrong numbers of which no rule is stated",
    FAILS: "are errors, or nothing, or no end",
    INFERS: "are as they should be, but its shape inference says otherwise",
}
