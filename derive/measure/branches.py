"""What of a declaration an answer can bear out: each demand, each meaning, and each branch of their conditions.

And what it does not speak of: that an argument is negative.
"""

import ast
from dataclasses import dataclass
from functools import cache

from derive.runtime.declaration import QUANTITIES, Meaning, Refusal
from derive.runtime.expressions import names_in, value_of
from derive.runtime.layouts import grouped
from derive.runtime.resolution import axis_names, broken_demand


@dataclass(frozen=True, eq=False)
class Branch:
    """One way in which a demand is broken or a meaning applies: `condition` holds as well.

    With `across`, the names in `condition` stand for tuples with one entry per axis. Without a demand or meaning, it is
    that the argument `negative` is below 0 somewhere, whatever the layer makes of it.
    """

    thing: Refusal | Meaning | None
    condition: str = "True"
    across: bool = False
    negative: str = ""


@cache
def branches(layer, variant):
    """Every `Branch` of a layer as it is in one version and this variant, in the order of its declaration.

    Of a condition with several sides of which one decides, each is a branch: sides of `or`, values of `in`, links of a
    chain of comparisons and arms of a choice. So is each way to break a demand.
    """
    found = []
    for refusal in demands(layer, variant):
        found.append(Branch(refusal))
        found += (Branch(refusal, way) for way in ways(refusal.when))
        if refusal is not layer.out_of_domain:
            found += (Branch(refusal, way, refusal.across) for way in ways(refusal.requires, False))
    for meaning in layer.meanings:
        found.append(Branch(meaning))
        found += (Branch(meaning, way) for way in ways(meaning.when))
    found += (Branch(None, negative=name) for name in _numbers(layer))
    return tuple(found)


def demands(layer, variant):
    """The refusals of a layer, and last that nothing is left, where it says anything of that in this variant."""
    return (*layer.refusals, *([layer.out_of_domain] if any(layer.out_of_domain.words(variant)) else []))


def _numbers(layer):
    """The arguments that take numbers, but for those that count something and so are 1 or more, and a divisor."""
    bindings = (layer.bind, *(meaning.bind for meaning in layer.meanings))
    counts = set(layer.grid_arguments.values()).union(
        names_in(layer.divisor), *(names_in(bind.get(quantity, "1")) for bind in bindings for quantity in QUANTITIES)
    )
    kinds = {name: layer.values.get(name, (int,)) for name in layer.spatial if name not in counts}
    return [name for name, taken in kinds.items() if int in taken or grouped(taken)]


@cache
def ways(condition, truth=True):
    """The ways in which a condition is true, or false, as conditions; nothing where there is only one.

    They are those of Python, which looks at no further side once one has decided: of `a or b` they are `a` and
    `not a and b`. What they say is said of where the condition is so.
    """
    found = _ways(ast.parse(condition, mode="eval").body, truth)
    return tuple(dict.fromkeys(found)) if len(found) > 1 else ()


def _ways(node, truth):
    """The ways in which a node is `truth`; none where it never is."""
    if isinstance(node, ast.Constant):
        return [_said(node, truth)] if bool(node.value) == truth else []
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return _ways(node.operand, not truth)
    if isinstance(node, ast.BoolOp):
        return _of_sides(node, truth)
    if isinstance(node, ast.IfExp):
        arms = ((_said(node.test, True), node.body), (_said(node.test, False), node.orelse))
        return [f"{test} and {way}" for test, arm in arms for way in _ways(arm, truth)]
    if isinstance(node, ast.Compare) and not truth and len(node.ops) > 1:
        links = zip([node.left, *node.comparators], node.ops, node.comparators)
        return [_said(ast.Compare(left, [kind], [right]), False) for left, kind, right in links]
    listed = isinstance(node, ast.Compare) and isinstance(node.comparators[0], (ast.Tuple, ast.List))
    if listed and isinstance(node.ops[0], ast.In if truth else ast.NotIn):
        return [_said(ast.Compare(node.left, [ast.Eq()], [one]), True) for one in node.comparators[0].elts]
    return [_said(node, truth)]


def _of_sides(node, truth):
    """Of `or` where it is true and of `and` where it is false, one side decides; otherwise all sides do."""
    if isinstance(node.op, ast.Or) == truth:
        found, passed = [], []
        for side in node.values:
            found += [" and ".join([*passed, way]) for way in _ways(side, truth)]
            passed.append(_said(side, not truth))
        return found
    sides = [_ways(side, truth) for side in node.values]
    if not all(sides):
        return []
    return [way for found in sides if len(found) > 1 for way in found] or [_said(node, truth)]


def _said(node, truth):
    text = ast.unparse(node)
    return f"({text})" if truth else f"(not ({text}))"


def taken(layer, variant, arguments, input_sizes, predicted):
    """The branches by which the answer to a question is predicted as it is."""
    namespaces = axis_names(layer, layer.per_axis(arguments, len(input_sizes)), input_sizes)
    if predicted is layer.out_of_domain:
        seen = [(predicted, {}, {})]
    elif isinstance(predicted, Refusal):
        _, axis, names = broken_demand(layer, namespaces)
        seen = [(predicted, namespaces[axis or 0], names)]
    else:
        seen = [(_meaning(layer, names), names, names) for names in namespaces]
    return [
        branch
        for branch in branches(layer, variant)
        if any(
            branch.thing is thing and value_of(branch.condition, together if branch.across else names)
            for thing, names, together in seen
        )
        or (branch.negative and any(_below_zero(names[branch.negative]) for names in namespaces))
    ]


def _below_zero(value):
    """Whether a number, or one of a pair or tuple, is negative."""
    if isinstance(value, (tuple, list)):
        return any(map(_below_zero, value))
    return type(value) is int and value < 0


def _meaning(layer, names):
    return next(meaning for meaning in layer.meanings if value_of(meaning.when, names))


def strike(waiting, layer, variant, arguments, input_sizes, predicted, faulty=False):
    """`waiting` without the branches that an answer bears out.

    An answer that agrees with its prediction bears out all branches it takes. One that a known fault of the framework
    explains (`faulty`) shows that the fault is there: it stands for the ways into a branch, and for demands that the
    framework does not check, but neither for a demand that it does nor for a meaning.
    """
    refused = isinstance(predicted, Refusal)
    if not any(
        _below_zero(arguments.get(branch.negative))
        if branch.negative
        else branch.thing is predicted
        if refused
        else isinstance(branch.thing, Meaning)
        for branch in waiting
    ):
        return waiting
    shown = taken(layer, variant, arguments, input_sizes, predicted)
    if faulty and not (refused and not any(predicted.words(variant))):
        shown = [branch for branch in shown if branch.condition != "True" or branch.negative]
    return tuple(branch for branch in waiting if branch not in shown)


def told(branch):
    """A branch in one line: what is demanded or meant, where, and in which way."""
    if branch.negative:
        return f"{branch.negative} below 0"
    thing = branch.thing
    text = thing.requires if isinstance(thing, Refusal) else f"{thing.mode} {thing.size}".strip()
    text += f" where {thing.when}" if thing.when != "True" else ""
    return text + (f", in the way {branch.condition}" if branch.condition != "True" else "")
