"""False sentences, quoted, with the example that contradicts them."""

from derive.pages import markup
from derive.pages.markup import prose


def claims_page(claims, order):
    """`claims` are pairs of a claim and its results: what is promised, and what is so."""
    body = [
        "# Corrected claims",
        "Sentences that many have relied on, and that are false as they stand. Each is followed by an example to run: "
        "`pip install -e .` in a copy of this repository, no framework needed. Documentation is hard, most of these "
        "pages are good, and several sentences are true in the case their authors had in mind. Corrections of this page "
        "are as welcome.",
    ]
    body += [_claim(claim, *results) for claim, results in claims]
    body.append("[Known defects](defects.md) · [The matrix](index.md)")
    return markup.page(
        "Corrected claims",
        "False sentences about padding in documentation and tutorials, each with a counterexample.",
        "\n\n".join(body),
        order=order,
        origin="derive/claims.py",
    )


def _claim(claim, promised, so):
    code = "\n".join((claim.code, claim.actual))
    place = f", {claim.source.place}" if claim.source.place else ""
    return "\n\n".join(
        (
            f"## {claim.title} {{ #{claim.slug} }}",
            f"> {prose(markup.escape(claim.quote, quote=False))}\n>\n> [{claim.source.title}]({claim.source.url}){place}",
            f"By this sentence the example would give **{promised}**; it gives **{so}**. {prose(claim.truth)}",
            f"``` python\n{code}\n```",
        )
    )
