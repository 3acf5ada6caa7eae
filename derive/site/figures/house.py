"""The house: a storey for each room, the ground at the bottom, and a stairwell beside it in which the imports run down.

Drawn twice, for a column and for a phone; the style sheet shows one of them. What a room imports leaves it at its foot
and runs down the shaft of each room it needs, to an arrow at that room's head; so no line crosses a room.
"""

from dataclasses import dataclass
from html import escape
from textwrap import wrap

from derive.site.figures.graph import rounded
from derive.site.figures.marks import count, styled, text

APART, MARGIN, GAP = 7, 8, 6
HEAD, FOOT = 13, 9  # from a room's top to where arrows come in, and from its bottom to where they leave
NAME, WORDS, LINE = 15, 13, 17
INSET = 10
LETTER = 6.6  # room for one; a letter of the site's own font takes less


@dataclass(frozen=True)
class Plan:
    """Words start `words` from a room's left, `below` the name or beside it."""

    kind: str
    width: int
    words: int
    below: bool


DIMMED = ".pp-house svg:has(a:is(:hover,:focus-visible)) .pp-use{opacity:.3}"
WIDE = Plan("wide", 720, 112, False)
NARROW = Plan("narrow", 346, INSET, True)


def house_sentence(arrows):
    """What the picture shows, in words."""
    imports = sum(map(len, arrows.values()))
    return (
        f"{count(len(arrows), 'room')} from the ground up, and {count(imports, 'arrow')} from a room to one it imports. "
        "Every arrow leads down; point at a room to see where its own end."
    )


def house_figure(rooms, arrows):
    """Both drawings; the imports of the room that is pointed at or has the focus are lit.

    `rooms` is {name: what it holds} from the ground up, `arrows` {name: rooms it imports}.
    """
    return "\n".join(
        [
            '<figure class="pp-figure pp-house">',
            f'<a class="pp-skip" href="#room-{next(iter(rooms))}">Skip the picture</a>',
            *styled(
                [_drawing(rooms, arrows, plan) for plan in (WIDE, NARROW)],
                f"{DIMMED}{''.join(_lit(name, arrows[name]) for name in rooms if arrows[name])}",
            ),
            f"<figcaption>{house_sentence(arrows)}</figcaption>",
            "</figure>",
        ]
    )


def _lit(name, imported):
    lit = ",".join([f'[data-user="{name}"]', *(f'[data-room="{other}"]' for other in imported)])
    return f'.pp-house svg:has([data-room="{name}"]:is(:hover,:focus-visible)) :is({lit}){{stroke:var(--pp-accent);stroke-width:2;opacity:1}}'


def _drawing(rooms, arrows, plan):
    shafts = _shafts(list(rooms), arrows)
    left = MARGIN + APART * (max(shafts.values(), default=-1) + 1)
    letters = int((plan.width - left - plan.words - INSET) / LETTER)
    lines = {name: wrap(holds.replace("`", "").replace("*", ""), letters) for name, holds in rooms.items()}
    tops, bottoms, y = {}, {}, 0
    for name in reversed(rooms):
        tops[name] = y
        bottoms[name] = y + 2 * INSET + LINE * (len(lines[name]) + plan.below) - 2
        y = bottoms[name] + GAP
    parts = []
    for name in rooms:
        out = bottoms[name] - FOOT
        for other in arrows[name]:
            shaft, into = left - MARGIN - APART * shafts[other], tops[other] + HEAD
            way = rounded([(left, out), (shaft, out), (shaft, into), (left, into)])
            head = f"M{left - 4} {into - 3}L{left} {into}L{left - 4} {into + 3}"
            parts.append(f'<path class="pp-use" data-user="{name}" data-used="{other}" d="{way}{head}"/>')
    for name in reversed(rooms):
        first = tops[name] + INSET + LINE - 5
        held = "".join(
            text("pp-label", left + plan.words, first + LINE * (place + plan.below), escape(line), "start", WORDS)
            for place, line in enumerate(lines[name])
        )
        parts.append(
            f'<a class="pp-node" data-room="{name}" href="#room-{name}">'
            f'<rect x="{left}" y="{tops[name]}" width="{plan.width - left}" height="{bottoms[name] - tops[name]}" rx="3"/>'
            f"{text('pp-room', left + INSET, first, name, 'start', NAME)}{held}</a>"
        )
    return "\n".join(
        [
            f'<svg class="pp-svg pp-{plan.kind}" data-search-exclude="" role="group" aria-label="The rooms" '
            f'viewBox="-0.5 -0.5 {plan.width + 1} {y - GAP + 1}" style="width:100%;max-width:{plan.width}px">',
            *parts,
            "</svg>",
        ]
    )


def _shafts(order, arrows):
    """{imported room: its shaft}, counted from the rooms outward; one is shared where no two runs in it meet."""
    spans = {}
    for name, imported in arrows.items():
        for other in imported:
            spans[other] = max(spans.get(other, 0), order.index(name))
    shafts = {}
    for other, top in sorted(spans.items(), key=lambda item: item[1] - order.index(item[0])):
        taken = {shafts[each] for each in shafts if order.index(each) <= top and order.index(other) <= spans[each]}
        shafts[other] = next(shaft for shaft in range(len(spans)) if shaft not in taken)
    return shafts
