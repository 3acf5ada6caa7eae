"""Where a fact, a rule or a behaviour was read."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """`place` is the section, symbol or line's content that says it."""

    title: str
    url: str
    place: str = ""


def guide(place: str) -> Source:
    """The guide that most of the field's letters come from."""
    title = "Dumoulin and Visin, A guide to convolution arithmetic for deep learning"
    return Source(title, "https://arxiv.org/abs/1603.07285", place)
