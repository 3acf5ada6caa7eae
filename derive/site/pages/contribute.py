"""How to add a mode, a framework or a theorem, in short, and the picture of the house."""

from derive.site.figures import house_figure
from derive.site.pages import markup
from derive.site.pages.markup import conjunction

RECIPE = """    derive new mode NAME
    derive docs
    pytest"""


def contribute_page(rooms, arrows):
    """`rooms` is {name: what it holds} from the ground up, `arrows` {name: rooms it imports}."""
    listed = "\n".join(_room(name, arrows[name]) for name in rooms)
    body = (
        "# Contribute",
        "A mode is one file, and a framework is one file; its operators beside convolution, where it has any, are a "
        "second one of its name. Every formula, page, proof and index is printed from these by "
        "one command, and no page of another mode or framework changes.",
        RECIPE,
        "The first writes the file, for a framework as for a mode; the second proves what is in it, prints its formulas "
        "and writes the pages; the third checks everything else, the new file included.",
        "`CONTRIBUTING.md`, at the root of the repository, has each recipe whole: what a command takes, what its output "
        "means, and what to do where it says no.",
        "## A mode { #mode }",
        "`derive new mode NAME` writes a mode that is proved as it stands, with a comment on each field. Its *laws* say "
        "what defines it, its formulas compute it, and they are proved to be the same. Its transpose is not written: it "
        "is derived. [All modes](modes/index.md).",
        "## A framework { #framework }",
        "`derive new framework NAME` writes a framework that was read, with one layer: from its own argument names to "
        "modes, and what it refuses. One that can be run here also says how, and `derive record NAME` measures it. "
        "[All frameworks](frameworks/index.md).",
        "## A theorem { #theorem }",
        "A theorem stands in the file of its family, `derive/theorems/`: a number, an address that stays, a sentence and "
        "a derivation in which every line cites what it rests on. A new file there is a new family. "
        "[All theorems](theorems/index.md).",
        "## Your framework says something else { #report }",
        "Then its file is wrong, or it changed. Report the line of code, the input size, the version, and what the "
        "framework answered: all four, so that it can be asked again. What is [known to be a fault of the "
        "framework](compare/defects.md) is listed.",
        "## The house { #house }",
        "A room is a folder of `derive/`, or a file beside the folders. It imports only from the rooms below it; a test "
        "holds it to that, and this picture is drawn from the imports.",
        house_figure(rooms, arrows),
        "The same in words:",
        f'<dl class="pp-rooms" markdown>\n{listed}\n</dl>',
        "[What you have to trust](theorems/trust.md) · [Test your implementation](compare/vectors.md)",
    )
    return markup.page(
        "Contribute",
        "How to add a mode, a framework or a theorem, and what stands where.",
        "\n\n".join(body),
        origin="derive/site/house.py and the imports",
    )


def _room(name, imported):
    words = conjunction(f"`{other}`" for other in imported) if imported else "no other room"
    return f'<dt markdown="span" id="room-{name}">`{name}`</dt>\n<dd markdown="span">imports {words}</dd>'
