"""Formulas as plain text, `⌊(i + p_low - k̂)/s⌋ + 1`, by the grammar of the formulas on the pages."""

import re

import mathml

TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+)|(?P<word>max|min|mod|and|or)\b|(?P<letter>[A-Za-zρ](?:\u0302|')?(?:_[a-z0-9]+)?'?)|(?P<sign>\S))"
)
SIGNS = {"·": "⋅", "|": mathml.DIVIDES, "-": "−"}
OPENING = {"⌊": "⌋", "⌈": "⌉"}


def tokens(text):
    """The tokens of a text, a quotient in ⌊ ⌋ or ⌈ ⌉ as one."""
    found, place = [], 0
    while place < len(text.rstrip()):
        match = TOKEN.match(text, place)
        place = match.end()
        if match["number"]:
            found.append(int(match["number"]))
        elif match["letter"]:
            letter = match["letter"].replace("\u0302", "_hat").replace("'", "_prime").replace("ρ", "rho")
            found.append(("letter", letter))
        else:
            found.append(match["word"] or SIGNS.get(match["sign"], match["sign"]))
    return _quotients(found)


def _quotients(found):
    out, place = [], 0
    while place < len(found):
        token = found[place]
        if token not in OPENING:
            out.append(token)
            place += 1
            continue
        end = _end(found, place)
        inner = found[place + 1 : end]
        depth, middle = 0, []
        for at, each in enumerate(inner):
            depth += (each in ("(", *OPENING)) - (each in (")", *OPENING.values()))
            if each == "/" and not depth:
                middle.append(at)
        if len(middle) != 1:
            raise mathml.Unreadable(f"{len(middle)} quotients between {token} and {OPENING[token]}")
        parts = (tuple(_quotients(inner[: middle[0]])), tuple(_quotients(inner[middle[0] + 1 :])))
        out += [token, ("fraction", *parts), OPENING[token]]
        place = end + 1
    return out


def _end(found, start):
    depth = 0
    for place in range(start, len(found)):
        depth += (found[place] in OPENING) - (found[place] in OPENING.values())
        if not depth:
            return place
    raise mathml.Unreadable("a floor or ceiling without its end")


def formula(text):
    """The `mathml.Formula` of a text."""
    return mathml.parse(tokens(text), text)
