"""The list of all names: where a reader without JavaScript finds a layer, and what the search leads to without it."""

from collections import defaultdict
from string import ascii_uppercase

from derive.site.pages import markup
from derive.site.pages.layers import RANK, by_rank


def names_page(entries):
    """`entries` are (end of a layer's name, title of its framework, address of what its page says of it)."""
    families = defaultdict(lambda: (set(), {}))
    for name, title, address in entries:
        names, places = families[RANK.sub("#", name, count=1)]
        names.add(name)
        places.setdefault(title, address)
    lettered = defaultdict(list)
    for names, places in sorted(families.values(), key=lambda family: min(family[0], key=str.lower).lower()):
        (spelt,) = by_rank(sorted(names))
        links = ", ".join(
            f"[{title}]({address})" for title, address in sorted(places.items(), key=lambda each: each[0].lower())
        )
        lettered[spelt[0].upper()].append(f"- `{spelt}`: {links}")
    body = [
        "# Names",
        "Every layer, function and operator that is looked at, by the end of its name, with the frameworks that have it.",
        '<div class="pp-names" markdown>',
        " ".join(f"[{letter}](#{letter.lower()})" for letter in ascii_uppercase if letter in lettered),
        *(f"## {letter} {{ #{letter.lower()} }}\n\n" + "\n".join(lines) for letter, lines in sorted(lettered.items())),
        "</div>",
    ]
    words = "Every layer, function and operator by name, with the frameworks that have it."
    return markup.page("Names", words, "\n\n".join(body), origin="derive/runtime/frameworks", hide=("toc",))
