"""The theorems as a map: a row for each family, a node for each theorem, an arrow to each from those it uses.

Drawn twice, with the families' names beside the rows and, for a phone, above them; the style sheet shows one of them.
An arrow between rows runs down a lane in the margin, so that it crosses no node and no name.
"""

from dataclasses import dataclass
from html import escape

from derive.site.figures.marks import count, styled, text

NODE_WIDTH, NODE_HEIGHT = 38, 24
LEAVING, ENTERING, APART, BEND = 6, 8, 6, 5
SIZE = 14


@dataclass(frozen=True)
class Arrangement:
    """`first` is the centre of the first node of a row, `name` where its family's name starts, from that centre."""

    kind: str
    width: int
    first: tuple
    column: int
    row: int
    name: tuple


WIDE = Arrangement("wide", 720, (254, 22), 63, 41, (-254, 5))
NARROW = Arrangement("narrow", 346, (32, 46), 42, 63, (-19, -25))


def graph_sentence(theorems, families):
    """What the picture shows, in words."""
    arrows = edges(theorems)
    alone = len(theorems) - len({number for edge in arrows for number in edge})
    return (
        f"{len(families)} families, a row each. An arrow leads from a theorem to one whose derivation cites it: there "
        f"are {len(arrows)}, and {alone} of {count(len(theorems), 'theorem')} cite no other and are cited by none."
    )


def graph_figure(theorems, families):
    """Both drawings, and what lights the arrows and neighbours of the node that is pointed at or has the focus.

    `families` is {number: name}, in the order of the rows.
    """
    drawings = [_drawing(theorems, families, arrangement) for arrangement in (WIDE, NARROW)]
    return "\n".join(
        [
            '<figure class="pp-figure pp-graph">',
            f'<a class="pp-skip" href="#family-{next(iter(families))}">Skip the picture</a>',
            *styled(drawings, "".join(_lit(*edge) for edge in edges(theorems))),
            f"<figcaption>{graph_sentence(theorems, families)}</figcaption>",
            "</figure>",
        ]
    )


def edges(theorems):
    """(number of the used theorem, number of its user), for every use."""
    return [(used.number, theorem.number) for theorem in theorems for used in theorem.uses]


def _lit(used, user):
    ends = f'[data-n="{used}"],[data-n="{user}"]'
    return (
        f'.pp-graph svg:has(:is({ends}):is(:hover,:focus-visible)) :is({ends},[data-uses="{used} {user}"])'
        "{stroke:var(--pp-accent);stroke-width:2}"
    )


def _drawing(theorems, families, arrangement):
    rows = {family: [each for each in theorems if each.family == family] for family in families}
    centres = {
        each.number: (
            arrangement.first[0] + arrangement.column * column,
            arrangement.first[1] + arrangement.row * row,
        )
        for row, members in enumerate(rows.values())
        for column, each in enumerate(members)
    }
    arrows = edges(theorems)
    lanes = _lanes(arrows, centres)
    joined = {number for edge in arrows for number in edge}
    margin = arrangement.first[0] - NODE_WIDTH // 2 - APART
    left = min(0, margin - APART * max(lanes.values(), default=0))
    width = arrangement.width - left
    height = arrangement.first[1] + arrangement.row * (len(rows) - 1) + NODE_HEIGHT // 2 + LEAVING
    parts = [_arrow(edge, centres, margin, lanes) for edge in arrows]
    for row, (family, members) in enumerate(rows.items()):
        x, y = arrangement.first[0] + arrangement.name[0], arrangement.first[1] + arrangement.row * row
        words = f'<tspan class="pp-label">{family}</tspan> {escape(families[family])}'
        name = text("pp-family", x, y + arrangement.name[1], words, "start", SIZE + 1)
        nodes = "".join(_node(each, *centres[each.number], each.number in joined) for each in members)
        parts.append(
            f'<g role="group" aria-label="{escape(families[family])}" '
            f'font-size="{SIZE}" text-anchor="middle">{name}{nodes}</g>'
        )
    return "\n".join(
        [
            f'<svg class="pp-svg pp-{arrangement.kind}" data-search-exclude="" role="group" aria-label="Map of the '
            f'theorems" viewBox="{left - 0.5} -0.5 {width} {height}" style="width:100%;max-width:{width}px">',
            *parts,
            "</svg>",
        ]
    )


def _node(theorem, x, y, joined):
    kind = "pp-node" if joined else "pp-node pp-alone"
    return (
        f'<a class="{kind}" data-n="{theorem.number}" href="{theorem.slug}/">'
        f"<title>{theorem.number} {escape(theorem.name)}</title>"
        f'<rect x="{x - NODE_WIDTH // 2}" y="{y - NODE_HEIGHT // 2}" width="{NODE_WIDTH}" height="{NODE_HEIGHT}" '
        f'rx="12"/><text x="{x}" y="{y + 5}">{theorem.number}</text></a>'
    )


def _lanes(arrows, centres):
    """{used theorem: its lane}, shared by its arrows to later rows; the shortest way lies innermost."""
    spans = {}
    for used, user in arrows:
        start, end = centres[used][1], centres[user][1]
        if end > start:
            spans[used] = (start, max(end, spans.get(used, (start, end))[1]))
    lanes = {}
    for used, (start, end) in sorted(spans.items(), key=lambda item: item[1][1] - item[1][0]):
        taken = {lanes[other] for other in lanes if start < spans[other][1] and spans[other][0] < end}
        lanes[used] = next(lane for lane in range(len(spans)) if lane not in taken)
    return lanes


def _arrow(edge, centres, margin, lanes):
    used, user = edge
    (x, y), (to_x, to_y) = centres[used], centres[user]
    tip = to_y - NODE_HEIGHT // 2
    if y == to_y:
        x, to_x = x + BEND, to_x - BEND
        way = [(x, tip), (x, tip - ENTERING), (to_x, tip - ENTERING), (to_x, tip)]
    else:
        bottom, lane = y + NODE_HEIGHT // 2, margin - APART * lanes[used]
        way = [(x, bottom), (x, bottom + LEAVING), (lane, bottom + LEAVING)]
        way += [(lane, tip - ENTERING), (to_x, tip - ENTERING), (to_x, tip)]
    head = f"M{to_x - 3} {tip - 4}L{to_x} {tip}L{to_x + 3} {tip - 4}"
    return f'<path class="pp-use" data-uses="{used} {user}" d="{rounded(way)}{head}"/>'


def rounded(way):
    """A path along the corners of `way`, each leg level or upright, rounded at its bends."""
    drawn = "M{} {}".format(*way[0])
    for before, corner, after in zip(way, way[1:], way[2:]):
        drawn += "L{} {}Q{} {} {} {}".format(*_towards(corner, before), *corner, *_towards(corner, after))
    return drawn + "L{} {}".format(*way[-1])


def _towards(corner, other):
    """The point of the leg from `corner` to `other` at which the bend ends."""
    return tuple(here + max(-BEND, min(BEND, there - here)) for here, there in zip(corner, other))
