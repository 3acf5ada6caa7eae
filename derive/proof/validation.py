"""Whether a theorem as declared can be used: the first thing that is wrong, in one line, before any proof."""

import re

from derive.proof.theorem import REMARK, THEOREM
from derive.runtime.source import Source
from derive.runtime.validation import find_empty, find_type_faults, word_fault


def find_theorem_faults(theorem):
    """A line for each thing that is wrong with a theorem; its derivation was looked at when it was built."""
    owner = theorem.slug
    yield from find_type_faults(theorem, owner)
    yield from find_empty(theorem, ("slug", "name", "sentence", "why"), owner)
    if not re.fullmatch(r"[1-9]\d*\.[1-9]\d*", theorem.number):
        yield word_fault(
            "number", theorem.number, "must be two numbers", owner, "write family and place, such as '2.5'"
        )
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", theorem.slug):
        wrong = "must be an address: lower-case words joined by -"
        yield word_fault("slug", theorem.slug, wrong, f"theorem {theorem.number}", "write it as in 'same-size'")
    if theorem.kind not in (THEOREM, REMARK):
        yield word_fault(
            "kind", theorem.kind, f"must be {THEOREM!r} or {REMARK!r}", owner, "leave it out for a theorem"
        )
    yield from find_source_faults(theorem, owner)


def find_source_faults(thing, owner):
    """A line for each source that is none, or that lacks something."""
    for index, source in enumerate(thing.sources):
        if not isinstance(source, Source):
            yield word_fault(f"sources[{index}]", source, "must be a Source", owner, "give title, url and place")
            continue
        yield from find_type_faults(source, owner, f"sources[{index}].")
        yield from find_empty(source, ("title", "url"), owner, f"sources[{index}].")
