"""Known defects of the frameworks, each with the smallest configuration that shows it."""

from derive.measure.tally import FAILS, FREE, INFERS, RULED, SIZED, WAYS
from derive.runtime.outcomes import OTHER_VALUES
from derive.site.pages import markup
from derive.site.pages.compare.common import command_for
from derive.site.pages.markup import count, prose


def defects_page(found, ways):
    """`found` is {framework: {reason: (Defect, {version: count}, shown)}}, `ways` {framework: {way: answers}}.

    `shown` is (version, Example, whether by values) of the smallest.
    """
    rows = [
        (f"[{framework.title}](#{framework.name})", *(f"{ways[framework][way]:,}" for way in WAYS))
        for framework in found
    ]
    every = {way: sum(ways[framework][way] for framework in found) for way in WAYS}
    body = [
        "# Known defects",
        "Where a framework breaks its own rule: another result than its rule gives, garbage, or the end of the process. "
        "Each was seen in recorded answers and is declared with its conditions; an answer that fits no declaration "
        "would fail the tests. The configuration shown is the smallest recorded one; the command below it looks at that "
        "answer again, and asks the framework where `derive record` installed it.",
        "How many recorded answers that is, in all releases, and what they follow. A rule that is stated is checked on "
        "every one of them; what is unpredictable, such as memory that nobody wrote, is declared with the reason.",
        f"{count(every[RULED] + every[SIZED] + every[INFERS], 'answer')} are excused with a stated rule that is checked, of "
        f"the whole answer, of its size, or of all but what shape inference says; {every[FAILS] + every[FREE]:,} without: "
        f"{every[FAILS]:,} that the declared error or end must match, and {every[FREE]:,} of which no more is known.",
        markup.table(("framework", *WAYS), rows, ["---"] + ["---:"] * len(WAYS)),
    ]
    for framework, defects in found.items():
        body.append(f"## [{framework.title}](../frameworks/{framework.name}.md) {{ #{framework.name} }}")
        body += [_defect(framework, *entry) for entry in defects.values()]
    body.append("[The matrix](index.md) · [Corrected claims](claims.md)")
    return markup.page(
        "Known defects",
        "Defects of convolution, transposed convolution and pooling layers in released frameworks, reproduced.",
        "\n\n".join(body),
        order=3,
        origin="derive/runtime/frameworks",
    )


def _defect(framework, defect, versions, shown):
    version, example, by_values = shown
    of = " by values" * (OTHER_VALUES in defect.observed)
    seen = markup.conjunction(f"{version} ({count(number, 'answer')}{of})" for version, number in versions.items())
    rows = [
        (
            "smallest case",
            f"`{example.call}` on {example.inputs}" + (f", {example.variant}" if example.variant else ""),
        ),
        ("its own rule", prose(markup.plain(example.predicted))),
        ("what it did", prose(markup.plain(example.observed))),
        ("seen in", seen),
    ]
    if defect.unpredictable:
        rows.append(("why no rule is stated", prose(defect.unpredictable)))
    if defect.url:
        rows.append(("reported", f"[{defect.url.removeprefix('https://')}]({defect.url})"))
    table = "\n".join(
        f'<tr markdown><th scope="row">{name}</th><td markdown="span">{words}</td></tr>' for name, words in rows
    )
    return "\n\n".join(
        (
            f"{prose(defect.reason[0].upper() + defect.reason[1:])}.",
            f'<div class="pp-table" markdown>\n<table markdown>\n{table}\n</table>\n</div>',
            f"```text\n{command_for(framework, version, example, by_values)}\n```",
        )
    )
