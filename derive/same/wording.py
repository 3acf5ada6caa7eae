"""Conditions of declarations as a reader is told them: what the caller writes, and relations of sizes by their letters."""

import ast

from derive.runtime.expressions import names_in, value_of
from derive.same.phrases import demanded, size_arguments

LETTERS = {
    "input_size": "i",
    "kernel_size": "k",
    "stride": "s",
    "dilation": "d",
    "effective_kernel_size": "k̂",
    "full_length": "L",
}
SIGNS = {
    ast.Lt: "<",
    ast.LtE: "≤",
    ast.Gt: ">",
    ast.GtE: "≥",
    ast.Eq: "=",
    ast.NotEq: "≠",
    ast.Add: "+",
    ast.Sub: "−",
    ast.Mult: "·",
    ast.Mod: "mod",
}
LONG, WIDE = 64, 90
SOME = "for some sizes"
BEYOND = "a range that its page gives"


class Unsaid(Exception):
    """A condition that says more than a line would."""


def asked_words(row):
    """What the caller writes, as arguments: `padding='same'`, no `output_padding`; what else is asked, by its letters."""
    condition = ast.parse(row.meaning.when, mode="eval").body
    if isinstance(condition, ast.Constant):
        return "always"
    said, unsaid = [], False
    for part in _conjuncts(condition):
        words = _argument(part) or _short(part, row.layer)
        said += [words] if words else []
        unsaid = unsaid or not words
    return ", ".join(said + [SOME] * unsaid)


def size_limits(row):
    """{argument that moves the size of a transposed layer: what is demanded of it where the row is asked for, in words}."""
    return {name: _limits(name, row) for name in size_arguments(row)}


def _limits(name, row):
    asked = demanded(row.meaning.when)
    demands = dict.fromkeys(
        refusal.requires
        for refusal in row.layer.refusals
        if name in names_in(refusal.requires) and _applies(refusal.when, asked)
    )
    said = [_short(ast.parse(each, mode="eval").body, row.layer) for each in demands]
    if not said:
        return "any"
    least, words = f"`{name}` ≥ 0", " and ".join(said)
    if least in said and len(said) > 1:
        above = [each for each in said if each != least]
        above[0] = f"0 ≤ {above[0]}" if above[0].startswith(f"`{name}` <") else f"{least} and {above[0]}"
        words = " and ".join(above)
    return words if all(said) and len(words) <= WIDE else BEYOND


def _applies(when, asked):
    """Whether a demand made where `when` holds can be made of one who asks so."""
    known = _conjuncts(ast.parse(when, mode="eval").body)
    parts = [ast.unparse(part) for part in known if names_in(ast.unparse(part)) and _given(part, asked)]
    return all(value_of(part, asked) for part in parts)


def _given(part, asked):
    """Whether a condition is on nothing but words that are asked for."""
    return all(isinstance(asked.get(name), str) for name in names_in(ast.unparse(part)))


def in_letters(expression, layer):
    """An expression with the letters of its sizes: `s > k̂` of `stride > effective_kernel_size`; raises `Unsaid`."""
    letters = LETTERS | {argument: LETTERS[quantity] for quantity, argument in layer.grid_arguments.items()}
    return _term(ast.parse(expression, mode="eval").body, letters)


def _short(part, layer):
    """A condition in letters, or nothing where that is no short line."""
    try:
        words = in_letters(ast.unparse(part), layer)
    except Unsaid:
        return ""
    return words if len(words) <= LONG else ""


def _conjuncts(condition):
    if isinstance(condition, ast.BoolOp) and isinstance(condition.op, ast.And):
        return condition.values
    return [condition]


def _argument(part):
    """A condition on one argument as a caller would write it; nothing where it says more."""
    if isinstance(part, ast.Name):
        return f"`{part.id}=True`"
    if isinstance(part, ast.UnaryOp) and isinstance(part.op, ast.Not):
        return _denied(part.operand)
    if isinstance(part, ast.Call) and part.func.id == "pair":
        return f"`{ast.unparse(part.args[0])}` a pair"
    if not isinstance(part, ast.Compare) or len(part.ops) > 1:
        return ""
    left, kind, side = part.left, part.ops[0], part.comparators[0]
    if isinstance(left, ast.Constant) and isinstance(side, ast.Name):
        left, side = side, left
    if not isinstance(left, ast.Name):
        return ""
    if isinstance(side, ast.Constant) and side.value is None:
        return f"no `{left.id}`" if isinstance(kind, (ast.Is, ast.Eq)) else f"`{left.id}` given"
    if isinstance(side, ast.Constant) and isinstance(kind, (ast.Eq, ast.Is)):
        return f"`{left.id}={side.value!r}`"
    if isinstance(side, ast.Constant) and isinstance(kind, ast.NotEq) and isinstance(side.value, str):
        return f"`{left.id}` other than `{side.value!r}`"
    if isinstance(side, (ast.Tuple, ast.List)) and isinstance(kind, ast.In):
        return " or ".join(f"`{left.id}={ast.literal_eval(each)!r}`" for each in side.elts)
    if isinstance(kind, ast.NotIn):
        return f"`{left.id}` in numbers"
    return ""


def _denied(part):
    """What is asked where a condition must not hold."""
    if isinstance(part, ast.Name):
        return f"`{part.id}=False`"
    if isinstance(part, ast.Call) and part.func.id == "pair":
        return f"`{ast.unparse(part.args[0])}` one number"
    if isinstance(part, ast.Compare) and isinstance(part.left, ast.Name) and isinstance(part.ops[0], ast.Eq):
        return f"`{part.left.id}` other than `{ast.unparse(part.comparators[0])}`"
    return ""


def _term(node, letters):
    match node:
        case ast.Name(id=name):
            return letters.get(name, f"`{name}`")
        case ast.Constant(value=value):
            return str(value) if isinstance(value, int) else f"`{value!r}`"
        case ast.Subscript(value=ast.Name()):
            return f"`{ast.unparse(node)}`"
        case ast.Compare(left=left, ops=kinds, comparators=sides):
            if not all(type(kind) in SIGNS for kind in kinds):
                raise Unsaid
            pairs = zip(kinds, sides, strict=True)
            return _term(left, letters) + "".join(
                f" {SIGNS[type(kind)]} {_term(side, letters)}" for kind, side in pairs
            )
        case ast.UnaryOp(op=ast.USub(), operand=ast.BinOp(ast.UnaryOp(ast.USub(), over), ast.FloorDiv(), under)):
            return f"⌈{_factor(over, letters)} / {_factor(under, letters)}⌉"
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return f"−{_factor(operand, letters)}"
        case ast.BinOp(left=left, op=ast.FloorDiv(), right=right):
            return f"⌊{_factor(left, letters)} / {_factor(right, letters)}⌋"
        case ast.BinOp(left=left, op=ast.Add() | ast.Sub(), right=ast.Constant(value=0)):
            return _term(left, letters)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return f"{_term(left, letters)} + {_term(right, letters)}"
        case ast.BinOp(left=left, op=ast.Sub(), right=right):
            return f"{_term(left, letters)} − {_factor(right, letters)}"
        case ast.BinOp(left=left, op=ast.Mult() | ast.Mod() as kind, right=right):
            return f"{_factor(left, letters)} {SIGNS[type(kind)]} {_factor(right, letters)}"
        case ast.Call(func=ast.Name(id="max" | "min" as name), args=args):
            return f"{name}({', '.join(_term(each, letters) for each in args)})"
        case ast.Call(func=ast.Name(id="all"), args=[ast.GeneratorExp(elt=ast.Compare() as each, generators=[over])]):
            named = {**letters, over.target.id: f"each of `{ast.unparse(over.iter)}`"}
            return _term(each, named)
    raise Unsaid


def _factor(node, letters):
    """A term that stands in a product, in brackets where it is a sum."""
    words = _term(node, letters)
    return f"({words})" if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub)) else words
