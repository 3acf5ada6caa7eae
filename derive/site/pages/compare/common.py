"""What the comparing pages say of a row."""

import ast
import re
import shlex

from derive.site.pages import markup
from derive.site.pages.markup import escape


def asked_by(row):
    """What the caller writes, as arguments: `padding='same'`, no `output_padding`; what else is asked, in short."""
    condition = ast.parse(row.meaning.when, mode="eval").body
    if isinstance(condition, ast.Constant):
        return "always"
    parts = condition.values if isinstance(condition, ast.BoolOp) and isinstance(condition.op, ast.And) else [condition]
    said = [_argument(part) for part in parts]
    shown = [words for words in said if words]
    if len(shown) == len(said):
        return ", ".join(shown)
    if shown:
        return f"{', '.join(shown)}, in [some cases](../frameworks/{row.framework.name}.md#layers)"
    return f"`{row.meaning.when}`" if len(row.meaning.when) < 60 else "sizes that fit"


def _argument(part):
    """A condition on one argument as a caller would write it; nothing where it says more."""
    if isinstance(part, ast.Name):
        return f"`{part.id}=True`"
    if isinstance(part, ast.UnaryOp) and isinstance(part.op, ast.Not) and isinstance(part.operand, ast.Name):
        return f"`{part.operand.id}=False`"
    if not isinstance(part, ast.Compare) or not isinstance(part.left, ast.Name) or len(part.ops) > 1:
        return ""
    name, kind, side = part.left.id, part.ops[0], part.comparators[0]
    if isinstance(side, ast.Constant) and side.value is None:
        return f"no `{name}`" if isinstance(kind, (ast.Is, ast.Eq)) else f"`{name}` given"
    if isinstance(side, ast.Constant) and isinstance(kind, (ast.Eq, ast.Is)):
        return f"`{name}={side.value!r}`"
    if isinstance(side, (ast.Tuple, ast.List)) and isinstance(kind, ast.In):
        return " or ".join(f"`{name}={ast.literal_eval(each)!r}`" for each in side.elts)
    if isinstance(kind, ast.NotIn):
        return f"`{name}` in numbers"
    return ""


def warranted(row, measured):
    """How the row is known: measured, read, or contradicted; `measured` is {framework name: Answers or None}."""
    found = measured[row.framework.name]
    run = row.framework.variants
    if found is None or all(run[variant] is None for variant in row.variants or run):
        return markup.warrant("cited", "read")
    if any(found.tallies[layer.name].disagreements for layer in row.layers if layer.name in found.tallies):
        return markup.warrant("failed", "contradicted")
    places = [found.lacking(row.meaning, layer, variant) for layer in row.layers for variant in row.variants or run]
    asked = [lacking for lacking in places if lacking is not None]
    if all(any(branch.condition == "True" for branch in lacking) for lacking in asked):
        return markup.warrant("cited", "read")
    return markup.warrant("measured", "measured")


def anchor(rule):
    """Where a lettered rule stands on the page of meanings."""
    return "rule-" + rule.letter.lower().replace("′", "-lower")


def cell(words, label, identity=""):
    """One cell of a table that becomes a card on a phone: its label is the column's heading."""
    address = f' id="{identity}"' if identity else ""
    return f'<td markdown="span"{address} data-label="{escape(label)}"><span>{words}</span></td>'


def command_for(framework, version, example, by_values=False):
    """The command that looks at an example again, to be copied into a shell."""
    call = shlex.quote(example.call) if re.search(r'["$`\\!]', example.call) else f'"{example.call}"'
    sizes = ",".join(re.findall(r"\d+", example.inputs))
    options = [f"--case {call}", f"-i {sizes}"]
    options += [f"--variant {shlex.quote(example.variant)}"] if example.variant else []
    options += ["--values"] if by_values else []
    return f"derive replay {framework.name}=={version} {' '.join(options)}"
