"""The page of the operators beside convolution: pads and crops, shuffles, and those that are asked for a size."""

import ast

import sympy

from derive.language.symbols import i, j, o
from derive.language.terms import ceil_div, floor_div, maximum, minimum, mod
from derive.runtime.geometry import CONVOLUTION, PADDING, POOLING, TRANSPOSED
from derive.site.pages import markup
from derive.site.pages.layers import by_module
from derive.site.pages.markup import prose
from derive.site.pages.modes import who

ADDRESSES = ("pad", "unshuffle", "shuffle", "spread", "global")
MAPS = (
    (
        PADDING,
        "Pad, crop or slice",
        "A convolution of one tap: its pads are those given, and a crop is a negative one. A slice with a step is one with "
        "that stride.",
    ),
    (
        CONVOLUTION,
        "Unshuffle",
        "A convolution whose kernel size is its stride, with the taps as channels of the output.",
    ),
    (TRANSPOSED, "Shuffle", "The transpose of an unshuffle, with the taps as channels of the input."),
    (
        TRANSPOSED,
        "Spread",
        "A transposed convolution of one tap: the elements stand a stride apart, with zeros between them. What is put "
        "around them is a negative crop.",
    ),
    (
        POOLING,
        "Global pooling",
        "A pooling whose kernel is as long as the input; its one output keeps the axis, or drops it where keepdims is off.",
    ),
)


def operators_page(frameworks, rules, newest, spellers):
    """`rules` are those of `derive.runtime.resizing`, by name; `newest` what was recorded of each framework's newest release.

    `spellers` has, for each rule, what `modes.who` is given of a mode.
    """
    body = [
        "# Operators beside convolution",
        "What networks have between their convolutions. Some are the same two index maps, and have their formulas and "
        "proofs; the others are asked for a size, and here stands which inputs their outputs read. All that is said of a "
        "framework and warranted as measured was measured in the release that is named; the rest of it stands on its "
        "[page](frameworks/index.md).",
        "## The same index maps { #maps }",
        *(
            _map(address, title, words, [_row(known, newest, operator, address) for known in frameworks])
            for address, (operator, title, words) in zip(ADDRESSES, MAPS, strict=True)
        ),
        "## Asked for a size { #sizes }",
        f"Output {markup.inline(j)} of {markup.inline(o)} reads inputs of {markup.inline(i)}, from the first to the last "
        "that is given here, counted from 0. The size is an argument, or the floor of the input size times a factor as "
        "floats multiply: 32 · (1/3) gives 10.",
        *(_rule(rule, spellers[rule.name]) for rule in rules.values()),
        "## Everything else { #unchanged }",
        "Layers that work on each element alone pass sizes through: activations, normalisation, dropout. A layer that is "
        "not on these pages is not modelled: give the size after it by hand.",
    ]
    return markup.page(
        "Operators beside convolution",
        "Sizes of pads, crops, slices, adaptive, global and fractional pooling, unpooling, resizing and pixel shuffles.",
        "\n\n".join(body),
        origin="derive/runtime/resizing.py",
        nav_title="Operators",
    )


def _map(address, title, words, rows):
    head = ("framework", "layers", "answers that agree")
    rows = [row for row in rows if row]
    table = markup.folded(
        f"{len(rows)} frameworks have it, with which layers", markup.table(head, rows, ["---", "---", "---:"])
    )
    return f"### {title} {{ #{address} }}\n\n{words}\n\n{table}"


def _row(framework, newest, operator, address):
    """A framework's layers that are an operator, and how many answers bear that out; None where it has none."""
    from derive.site.pages.frameworks import verdict

    names = [layer.name for layer in framework.layers if layer.operator == operator and _is(layer, address)]
    if not names:
        return None
    measured = newest.get(framework.name)
    tallies = [measured.tallies[name] for name in names if measured and name in measured.tallies]
    agreeing = sum(sum(tally.modes.values()) for tally in tallies)
    title = f"[{framework.title}](frameworks/{framework.name}.md) {framework.version}"
    return title, by_module(sorted(names)), f"{agreeing:,} {verdict(framework, measured)}"


def _is(layer, address):
    """Whether a layer of the operator is of this kind: shuffles have no kernel of their own."""
    kernel, stride = layer.bind["kernel_size"], layer.bind["stride"]
    if address == "pad":
        return True
    if address == "global":
        return kernel == "input_size"
    alone = kernel == stride and layer.weight.startswith("none")
    return alone and (kernel == "1") == (address == "spread")


def _rule(rule, spellers):
    reads = []
    if rule.first:
        ends = {"first": rule.first, "last": rule.last} if rule.first != rule.last else {"the only one": rule.first}
        reads = [markup.table(("input", "is"), [(name, markup.show(term(text))) for name, text in ends.items()])]
    return "\n\n".join([f"### {rule.title} {{ #{rule.name} }}", prose(rule.summary), *reads, who(spellers, up="")])


LETTERS = {"input_size": i, "output_size": o, "j": j}
DIVISIONS = {ast.FloorDiv: floor_div, ast.Mod: mod}
SUMS = {ast.Add: sympy.Add, ast.Sub: lambda left, right: left - right, ast.Mult: sympy.Mul}
CHOICES = {"max": maximum, "min": minimum}


def term(text):
    """The term that an expression of a rule is; -(-a // b) is the division that rounds up.

    >>> term("-(-(j + 1) * input_size // output_size) - 1")
    ceil_div(input_size*(step + 1), output_size) - 1
    """
    return _term(ast.parse(text, mode="eval").body)


def _term(node):
    match node:
        case ast.UnaryOp(ast.USub(), ast.BinOp(above, ast.FloorDiv(), below)) if _turned(above) is not None:
            return ceil_div(_turned(above), _term(below))
        case ast.UnaryOp(ast.USub(), inner):
            return -_term(inner)
        case ast.BinOp(left, kind, right) if type(kind) in DIVISIONS:
            return DIVISIONS[type(kind)](_term(left), _term(right))
        case ast.BinOp(left, kind, right):
            return SUMS[type(kind)](_term(left), _term(right))
        case ast.Call(ast.Name(name), [first, second]):
            return CHOICES[name](_term(first), _term(second))
        case ast.Name(name):
            return LETTERS[name]
        case ast.Constant(int() as number):
            return sympy.Integer(number)
    raise ValueError(f"{ast.unparse(node)} is no part of a rule; derive/site/pages/operators.py reads what is")


def _turned(node):
    """The term of which this is the negative, or None: of -a · b it is a · b."""
    match node:
        case ast.UnaryOp(ast.USub(), inner):
            return _term(inner)
        case ast.BinOp(left, ast.Mult(), right) if _turned(left) is not None:
            return _turned(left) * _term(right)
    return None
