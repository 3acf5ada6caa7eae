"""The pictures: a value in, one SVG string out.

Every picture speaks the same grammar (marks.py), takes its colours from CSS classes, and has a sentence that says
the same thing in words. Those of one and of two axes have twins in docs/assets/picture that redraw them
under a reader's hand; a test keeps the two equal, byte for byte.
"""

from derive.site.figures.axis import axis_figure, axis_sentence, odd_place, static_figure
from derive.site.figures.graph import graph_figure, graph_sentence
from derive.site.figures.grid import grid_figure, grid_sentence
from derive.site.figures.house import house_figure, house_sentence
from derive.site.figures.ladder import ladder, ladder_sentence
from derive.site.figures.live import live_figure
from derive.site.figures.mirror import mirror_figure, mirror_sentence
from derive.site.figures.picture import picture
from derive.site.figures.plane import plane_figure, plane_sentence
from derive.site.figures.sizes import sizes_figure, sizes_sentence

__all__ = [
    "axis_figure",
    "axis_sentence",
    "graph_figure",
    "graph_sentence",
    "grid_figure",
    "grid_sentence",
    "house_figure",
    "house_sentence",
    "ladder",
    "ladder_sentence",
    "live_figure",
    "mirror_figure",
    "mirror_sentence",
    "odd_place",
    "picture",
    "plane_figure",
    "plane_sentence",
    "sizes_figure",
    "sizes_sentence",
    "static_figure",
]
