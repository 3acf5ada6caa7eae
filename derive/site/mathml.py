"""TeX as MathML Core; a formula that does not parse stops whoever asks.

The TeX stays in the `<annotation>` of its `<math>`, where `assets/site.js` finds it when a reader copies.
"""

import re

from math_core import LatexError, LatexToMathML

DELIMITER = r"\\[A-Za-z]+|\\[{}|]|[()\[\]|/.<>]"
FENCE = re.compile(rf"\\(left|right)(?![A-Za-z])\s*({DELIMITER})")
TALL = re.compile(
    r"\\(?:[dtc]?frac|[dt]?binom|over|sum|prod|int|sqrt|begin|overset|underset|stackrel|middle|substack)(?![A-Za-z])|\\\\"
)

_converter = LatexToMathML(annotation=True, fancy_error=False)


class FormulaError(ValueError):
    """A formula in a page is not TeX that MathML Core can show."""


def without_flat_fences(tex):
    r"""`tex` with `\left` and `\right` dropped where nothing between them is taller than a line.

    Browsers set stretchy fences loosely, and SymPy prints them around everything.
    """
    out, open_fences, end = [], [], 0
    for match in FENCE.finditer(tex):
        out.append(tex[end : match.start()])
        end = match.end()
        side, delimiter = match.groups()
        if side == "left":
            open_fences.append((len(out), delimiter))
            out.append(match.group())
            continue
        if not open_fences:
            raise FormulaError(rf"\right without \left in: {tex}")
        start, opening = open_fences.pop()
        inner = "".join(out[start + 1 :])
        if "." in (opening, delimiter) or TALL.search(inner):
            out.append(match.group())
        else:
            out[start] = _bare(opening, inner)
            out.append(_bare(delimiter, tex[end:]))
    if open_fences:
        raise FormulaError(rf"\left without \right in: {tex}")
    return "".join(out) + tex[end:]


def _bare(delimiter, following):
    # a space, or "\lfloor" and "i" become one name
    return delimiter + " " if delimiter[-1].isalpha() and following[:1].isalpha() else delimiter


def mathml(tex, display=False):
    """The `<math>` element for `tex`, with the TeX as its annotation."""
    tex = without_flat_fences(tex.strip())
    try:
        return _converter.convert_with_local_state(tex, displaystyle=display)
    except LatexError as error:
        raise FormulaError(f"this formula cannot be set: {tex}\n{str(error).strip()}") from None
