"""What changed between the versions of a framework, as a timeline: what is silent first, what is refused folded."""

from derive.measure.changes import ACCEPTED, NEW, REFUSED, SHIFTED, SIZED, changes
from derive.site.pages import markup
from derive.site.pages.layers import by_rank
from derive.site.pages.markup import count, prose

WAYS = {
    SHIFTED: "the same size, other elements",
    SIZED: "another size",
    REFUSED: "newly refused",
    ACCEPTED: "no longer refused",
    NEW: "new",
}
SILENT = (SHIFTED, SIZED, NEW)
LONG = 60  # letters of a demand that is left to the layer's own list


def history_section(framework):
    """The timeline; nothing for a framework of which no version is known to differ."""
    found = changes(framework)
    if not found:
        return []
    silent = [_entry(change, framework) for change in found if change.way in SILENT]
    loud = [_entry(change, framework) for change in found if change.way not in SILENT]
    title = f"What is refused changed {count(len(loud), 'time')}"
    return [
        "## What changed between versions { #history }",
        "Newest first; each with a small example, before and after.",
        markup.block("pp-timeline", markup.listing(silent)) if silent else "",
        markup.folded(title, markup.block("pp-timeline", markup.listing(loud))) if loud else "",
    ]


def _entry(change, framework):
    names = ", ".join(by_rank((name.rpartition(".")[2] for name in change.layers), axes="/"))
    only = f" ({markup.conjunction(change.variants)})" if change.variants else ""
    words = f" with {markup.conjunction([f'`{word}`' for word in change.words], 'or')}" if change.words else ""
    demand = f"; `{change.demand}` {'is' if change.way == REFUSED else 'was'} required" if change.demand else ""
    if len(change.demand) > LONG:
        demand = ""
    shown = (
        f" `{change.call}` on {change.inputs}: {prose(change.before)}; now {prose(change.after)}."
        if change.call
        else ""
    )
    return f"**{change.version}** {names}{only}{words}: {WAYS[change.way]}{demand}.{shown}"
