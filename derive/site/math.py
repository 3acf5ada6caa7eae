"""TeX in Markdown becomes MathML Core while the site is built; a formula that does not parse stops the build.

The syntax is that of `pymdownx.arithmatex` (`$…$`, `$$…$$`). The TeX stays in the `<annotation>` of its `<math>`,
where `assets/site.js` finds it when a reader copies.
"""

import xml.etree.ElementTree as etree

from pymdownx import arithmatex

from derive.site.mathml import mathml


class _Inline(arithmatex.InlineArithmatexPattern):
    def __init__(self, pattern, config, md):
        super().__init__(pattern, config)
        self.md = md

    def handleMatch(self, match, data):
        result, start, end = super().handleMatch(match, data)
        if not isinstance(result, etree.Element):
            return result, start, end
        tex = match.group(3) or match.group(6)
        return self.md.htmlStash.store(mathml(tex)), start, end


class _Block(arithmatex.BlockArithmatexProcessor):
    def __init__(self, pattern, config, md):
        super().__init__(pattern, config, md)
        self.md = md

    def generic_output(self, parent, tex):
        block = etree.SubElement(parent, "div", {"class": "pp-math"})
        block.text = self.md.htmlStash.store(mathml(tex, display=True))


class MathExtension(arithmatex.ArithmatexExtension):
    """`pymdownx.arithmatex` whose output is MathML."""

    def extendMarkdown(self, md):
        self.setConfig("generic", True)
        super().extendMarkdown(md)
        inline = md.inlinePatterns["arithmatex-inline"]
        md.inlinePatterns.register(_Inline(inline.pattern, self.getConfigs(), md), "arithmatex-inline", 189.9)
        block = md.parser.blockprocessors["arithmatex-block"]
        md.parser.blockprocessors.register(
            _Block(block.pattern.pattern, self.getConfigs(), md), "arithmatex-block", 79.9
        )


def makeExtension(**options):
    """The entry point that Python-Markdown looks for."""
    return MathExtension(**options)
