"""Small faults put into the declaration of one layer: each mutant is the layer with one of them."""

import ast
import copy
import re
from dataclasses import replace

from derive.runtime.geometry import POOLING

NEIGHBOURS = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
EXCHANGED = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add}


def mutants(layer):
    """(what was done, layer) of every mutant of a layer."""
    for kind in ("refusals", "meanings", "defects"):
        for index, thing in enumerate(getattr(layer, kind)):
            others = getattr(layer, kind)
            yield f"{kind}[{index}] dropped", replace(layer, **{kind: others[:index] + others[index + 1 :]})
            for done, changed in _things(thing):
                changed = (*others[:index], changed, *others[index + 1 :])
                yield f"{kind}[{index}] {done}", replace(layer, **{kind: changed})
    if layer.operator != POOLING:
        yield "kernel turned round", replace(layer, kernel_flipped=f"not ({layer.kernel_flipped})")
    for name, text in layer.bind.items():
        for done, changed in _expressions(text):
            yield f"bind {name}: {done}", replace(layer, bind={**layer.bind, name: changed})
    for name in layer.spatial:
        found = re.search(rf"\b{name}=(\d+)", layer.signature)
        if found:
            changed = f"{layer.signature[: found.start(1)]}{int(found[1]) + 1}{layer.signature[found.end(1) :]}"
            yield f"another default of {name}", replace(layer, signature=changed)


def _things(thing):
    """(what was done, thing) of a refusal, meaning or defect with one of its texts changed."""
    for field in ("when", "requires"):
        if hasattr(thing, field):
            for done, changed in _expressions(getattr(thing, field)):
                yield f"{field}: {done}", replace(thing, **{field: changed})
    for name, text in getattr(thing, "bind", {}).items():
        for done, changed in _expressions(text):
            yield f"bind {name}: {done}", replace(thing, bind={**thing.bind, name: changed})
    if hasattr(thing, "observed"):
        for done, changed in _expressions(thing.size) if thing.size else ():
            yield f"size: {done}", replace(thing, size=changed)
    elif getattr(thing, "size", ""):
        for size in {"smallest", "largest"} - {thing.size}:
            yield f"size {size}", replace(thing, size=size)
    if getattr(thing, "instead", None):
        for done, changed in _things(thing.instead):
            yield f"instead {done}", replace(thing, instead=changed)


def _expressions(text):
    """(what it became, the same) of an expression with one small fault."""
    tree = ast.parse(text, mode="eval")
    found = set()
    for place, node in enumerate(ast.walk(tree)):
        for change in _changes(node):
            mutant = copy.deepcopy(tree)
            change(next(node for at, node in enumerate(ast.walk(mutant)) if at == place))
            found.add(ast.unparse(mutant))
    if isinstance(tree.body, ast.Name):
        found.add(f"{text} + 1")
    yield from ((changed, changed) for changed in sorted(found - {ast.unparse(tree)}))


def _changes(node):
    """What can be done to one node of an expression, in place."""
    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            yield lambda node, index=index, operator=operator: node.ops.__setitem__(index, NEIGHBOURS[type(operator)]())
    elif isinstance(node, ast.Constant) and type(node.value) is int:
        yield lambda node: setattr(node, "value", node.value + 1)
    elif isinstance(node, ast.BinOp) and type(node.op) in EXCHANGED:
        yield lambda node: setattr(node, "op", EXCHANGED[type(node.op)]())
    elif isinstance(node, ast.BoolOp):
        yield lambda node: setattr(node, "op", ast.And() if isinstance(node.op, ast.Or) else ast.Or())
        for index in range(len(node.values)):
            yield lambda node, index=index: node.values.pop(index)
    elif isinstance(node, ast.IfExp):
        yield lambda node: setattr(node, "body", node.orelse)
        yield lambda node: setattr(node, "orelse", node.body)
