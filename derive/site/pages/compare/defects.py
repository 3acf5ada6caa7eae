"""Known defects of the frameworks, the worst first, each with the smallest configuration that shows it."""

from derive.measure.tally import WAYS
from derive.runtime.outcomes import OTHER_VALUES
from derive.site.pages import markup
from derive.site.pages.compare.common import command_for
from derive.site.pages.compare.matrix import filters, tabs
from derive.site.pages.compare.severity import SEVERITIES
from derive.site.pages.markup import count, prose


def defects_page(found, ways):
    """`found` is {severity: {framework: [(Defect, {version: count}, shown)]}}, `ways` {framework: {way: answers}}.

    `shown` is (version, Example, whether by values) of the smallest.
    """
    frameworks = list(dict.fromkeys(framework for held in found.values() for framework in held))
    number = {kind: sum(map(len, held.values())) for kind, held in found.items()}
    body = [
        "# Known defects",
        tabs("defects"),
        f"{count(sum(number.values()), 'place')} where {count(len(frameworks), 'framework')} break their own rule, the worst "
        f"first: {markup.conjunction(f'[{kind}](#{_address(kind)}) ({number[kind]})' for kind in number)}.",
        filters(frameworks),
    ]
    for kind, held in found.items():
        body += [f"## {kind.capitalize()} {{ #{_address(kind)} }}", SEVERITIES[kind]]
        body += [_framework(kind, framework, defects) for framework, defects in held.items()]
    body += [
        "## How this is known { #known }",
        "Each was seen in recorded answers and is declared with its conditions; an answer that fits no declaration would "
        "fail the tests. How bad it is follows from the worst recorded answer, of which the smallest is shown; the command "
        "looks at that answer again, and asks the framework where `derive record` installed it.",
        "How many recorded answers that is, in all releases, and what they follow. A rule that is stated is checked on "
        "every one of them; what is unpredictable, such as memory that nobody wrote, is declared with the reason.",
        markup.table(("framework", *WAYS), _ways(ways), ["---"] + ["---:"] * len(WAYS)),
        "[The matrix](index.md) · [Corrected claims](claims.md)",
    ]
    return markup.page(
        "Known defects",
        "Defects of convolution, transposed convolution and pooling layers in released frameworks, the worst first.",
        "\n\n".join(body),
        order=3,
        origin="derive/runtime/frameworks",
        hide=("navigation", "toc"),
        assets="compare",
    )


def _ways(ways):
    rows = sorted(ways.items(), key=lambda pair: pair[0].title.lower())
    return [
        (f"[{framework.title}](../frameworks/{framework.name}.md)", *(f"{own[way]:,}" for way in WAYS))
        for framework, own in rows
    ]


def _address(kind):
    return kind.replace(" ", "-")


def _framework(kind, framework, defects):
    """The defects of one framework of one severity, folded."""
    first = defects[0][0].reason
    rest = f" and {len(defects) - 1} more" if len(defects) > 1 else ""
    entries = "\n\n".join(_defect(framework, *entry) for entry in defects)
    return (
        f'<details id="{_address(kind)}-{framework.name}" data-row="" data-framework="{framework.name}" markdown>'
        f'<summary markdown="span">**{framework.title}** <small>{prose(markup.plain(_short(first)))}{rest}</small></summary>\n\n'
        f"{entries}\n\n</details>"
    )


def _short(reason, most=64):
    """The first words of a reason."""
    if len(reason) <= most:
        return reason
    return reason[: reason.rfind(" ", 0, most)].rstrip(",;:") + " …"


def _defect(framework, defect, versions, shown):
    version, example, by_values = shown
    of = " by values" * (OTHER_VALUES in defect.observed)
    seen = markup.conjunction(f"{version} ({count(number, 'answer')}{of})" for version, number in versions.items())
    where = f", {example.variant}" if example.variant else ""
    told = [
        f"Smallest: `{example.call}` on {example.inputs}{where}.",
        f"Its own rule: {prose(markup.plain(example.predicted))}.",
        f"It did: {prose(markup.plain(example.observed))}.",
        f"Seen in {seen}.",
    ]
    if defect.unpredictable:
        told.append(f"No rule is stated: {prose(defect.unpredictable)}.")
    if defect.url:
        told.append(f"[Reported]({defect.url}).")
    command = command_for(framework, version, example, by_values)
    return "\n\n".join(
        (
            f"**{prose(defect.reason[0].upper() + defect.reason[1:])}.**",
            f'<p class="pp-told" markdown>{" ".join(told)}</p>',
            f"`{command}`",
        )
    )
