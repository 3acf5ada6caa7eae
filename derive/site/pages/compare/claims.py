"""False sentences of documentation, specifications and tutorials, each with an example to run."""

from itertools import groupby

from derive.site.pages import markup
from derive.site.pages.markup import count, prose


def corrections_page(claims):
    """`claims` are pairs of a claim and its results: what is promised, and what is so. Those of one author adjoin."""
    by_author = [(author, list(found)) for author, found in groupby(claims, lambda pair: pair[0].author)]
    body = [
        "# Corrected claims",
        f"{count(len(claims), 'sentence')} of documentation, specifications and tutorials that are false as they "
        "stand. Each is followed by an example to run, and by the command that runs it: `pip install -e .` in a copy of "
        "this repository, no framework needed. Documentation is hard, most of these pages are good, and several sentences are true in the case their "
        "authors had in mind. Corrections of this page are as welcome.",
        markup.folded(
            "By author", "\n".join(_contents(author, [claim for claim, _ in found]) for author, found in by_author)
        ),
    ]
    for author, found in by_author:
        body.append(f"## {author}")
        body += [_claim(claim, *results) for claim, results in found]
    body.append("[Known defects](defects.md) · [The matrix](index.md)")
    return markup.page(
        "Corrected claims",
        "False sentences about padding in documentation and tutorials, each with a counterexample.",
        "\n\n".join(body),
        order=4,
        origin="derive/corrections/",
    )


def _contents(author, claims):
    links = (f"[{claim.title.removeprefix(f'{author}: ')}](#{claim.slug})" for claim in claims)
    return f"- {author}: {', '.join(links)}"


def _claim(claim, promised, so):
    place = f", {claim.source.place}" if claim.source.place else ""
    return "\n\n".join(
        (
            f"### {claim.title} {{ #{claim.slug} }}",
            markup.folded(
                f"By this sentence the example would give <strong>{promised}</strong>; it gives <strong>{so}</strong>.",
                f"> {markup.plain(claim.quote)}\n>\n> [{claim.source.title}]({claim.source.url}){place}",
                prose(claim.truth),
                f"``` python\n{_code(claim, promised, so)}\n```",
                f"```text\n{command_for(claim)}\n```",
            ),
        )
    )


def command_for(claim):
    """The command that runs the example, and shows what is promised of it and what is so."""
    return f"derive refute {claim.slug}"


def _code(claim, promised, so):
    """The example, and what it shows; what the sentence promises too, where that is more than a number."""
    space = "\n\n\n" if "def " in claim.code else "\n"
    shown = [f"{claim.actual}  # {so}"]
    if claim.claimed != str(promised):
        shown.insert(0, f"{claim.claimed}  # {promised}, by the sentence")
    return claim.code + space + "\n".join(shown)
