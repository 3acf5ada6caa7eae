"""Every letter and word of the site, once."""

from derive.language import symbols
from derive.language.terms import ceil_div, floor_div, maximum, minimum, mod
from derive.site.pages import markup
from derive.site.pages.markup import inline, prose

WORDS = (
    ("element", "one position along an axis; sizes, pads and crops are counted in elements"),
    ("tap", "one position of the kernel"),
    ("window", "one placement of the kernel over the padded input"),
    ("convolution", "output j reads input j·s + t·d - p_low through tap t; most frameworks do not mirror the kernel"),
    (
        "transposed convolution",
        "input j writes output j·s + t·d - c_low through tap t; never called deconvolution here",
    ),
    ("kernel flipped", "weight k - 1 - t sits at tap t, as in mathematical convolution"),
    ("adjoint", "the layer with the same links, input and output exchanged"),
    ("odd element", "what remains when an odd total is split in two; it goes to one side"),
    ("low and high", "at the start and at the end of an axis"),
    ("full result", "all that a transposed convolution writes, before any crop: L = (i - 1)s + k̂ elements"),
    ("the s sizes", "the s neighbouring sizes that one convolution maps to the same output size"),
    ("paired convolution", "the convolution of the same kernel, stride, dilation and pads, which maps the result back"),
    ("zero-stuffed", "with s - 1 zeros put between neighbouring elements"),
    ("admissible", "of a size: one of the s sizes"),
    ("accepted", "of an argument: not refused by the framework"),
    ("one-hot", "1 in one place and 0 in all others: what a layer answers to it shows which elements are linked"),
)


def notation_page():
    """The symbol table is the declaration itself."""
    rows = [
        (f"${quantity.latex}$", f"`{quantity.name}`", prose(quantity.meaning), quantity.unit or "–", _domain(quantity))
        for quantity in symbols.QUANTITIES.values()
    ]
    i, s = symbols.i, symbols.s
    operations = [
        (inline(floor_div(i, s)), "`i // s`", "the largest integer q with q·s ≤ i"),
        (inline(ceil_div(i, s)), "`-(-i // s)`", "the smallest integer q with i ≤ q·s"),
        (inline(mod(i, s)), "`i % s`", "i − s·⌊i/s⌋, from 0 to s − 1"),
        (inline(maximum(i, s)), "`max(i, s)`", "the larger"),
        (inline(minimum(i, s)), "`min(i, s)`", "the smaller"),
        (r"$s \mid i$", "`i % s == 0`", "s divides i"),
    ]
    body = "\n\n".join(
        (
            "# Notation",
            "The letters i, o, k, s, p and d are those of Dumoulin and Visin, [A guide to convolution arithmetic "
            "for deep learning](https://arxiv.org/abs/1603.07285); "
            "argument names are those of the code. Everything is an integer, per spatial axis.",
            "## Quantities { #quantities }",
            markup.table(("letter", "name", "meaning", "unit", "domain"), rows),
            "## Operations { #operations }",
            "Divisors are at least 1. C rounds quotients of negative numbers towards zero; Python and this site "
            "round them down.",
            markup.table(("written", "Python", "meaning"), operations),
            "## Words { #words }",
            markup.table(("word", "meaning"), [(word, prose(meaning)) for word, meaning in WORDS]),
            "## Warrants { #warrants }",
            markup.table(("word", "meaning"), _warrants()),
            "[Modes](modes/index.md) · [Theorems](theorems/index.md) · [Frameworks](frameworks/index.md)",
        )
    )
    return markup.page("Notation", "Every letter and word of the site.", body, origin="derive/language/symbols.py")


def _domain(quantity):
    return "any integer" if quantity.lower_bound is None else rf"$\ge {quantity.lower_bound}$"


def _warrants():
    return (
        (
            markup.warrant("proved", "proved"),
            "a solver closed every step over all integers, in the run that printed the page",
        ),
        (
            markup.warrant("measured", "measured"),
            "read off the impulse response of the named version; every recorded answer agrees or is a fault "
            "listed on the page",
        ),
        (
            markup.warrant("definition", "by definition"),
            "it says what a word means, or is what a specification says of its own layers",
        ),
        (markup.warrant("cited", "cited"), "taken from the source beside it, not checked here"),
        (markup.warrant("failed", "not proved"), "a checker refused it in the run that printed the page"),
    )
