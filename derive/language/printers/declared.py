"""A declared expression as a JavaScript function of `n`, the names of an axis.

It calls `same`, `truth`, `among`, `item`, `zip`, `floorDiv` and `mod` of docs/assets/ask/values.js, which do what Python's
operators do with numbers, words, tuples and None. What is not in the language of expressions is refused here.
"""

import ast
import json

COMPARED = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}
COMPUTED = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/"}
CALLED = {ast.FloorDiv: "floorDiv", ast.Mod: "mod"}
HELPERS = (
    "same",
    "truth",
    "among",
    "item",
    "zip",
    "floorDiv",
    "mod",
    "either",
    "both",
    "greatest",
    "least",
    "distinct",
)
LOOSEST, TIGHTEST = 0, 9


def function(expression):
    """The expression as an arrow function, or as a constant where it is one.

    >>> function("padding == 'same' and stride > 1")
    '(n) => n.padding === "same" && n.stride > 1'
    >>> function("1")
    '() => 1'
    """
    tree = ast.parse(expression, mode="eval").body
    used = any(isinstance(node, ast.Name) and node.id not in BUILT_IN for node in ast.walk(tree))
    return f"({'n' if used else ''}) => {_print(tree, frozenset())}"


BUILT_IN = ("abs", "all", "any", "floor", "len", "max", "min", "pair", "sorted", "zip")


def helpers_in(text):
    """The helpers that a text calls."""
    return [name for name in HELPERS if f"{name}(" in text]


def literal(value):
    """A plain value as JavaScript: None as null, a tuple as an array, a float as one that says so.

    >>> literal((1, None, True, "same", 0.5))
    '[1, null, true, "same", new Float(0.5)]'
    """
    if isinstance(value, (tuple, list)):
        return f"[{', '.join(map(literal, value))}]"
    if isinstance(value, float):
        return f"new Float({value!r})"
    if value is None or isinstance(value, (bool, int, str)):
        return json.dumps(value, ensure_ascii=False)
    raise ValueError(f"{value!r} has no JavaScript here")


def _print(node, own, within=LOOSEST):
    """The text of a node; `own` are the names of the loops round it, and `within` says how tightly it must hold together."""
    return _PRINTERS[type(node)](node, own, within)


def _held(text, tightness, within):
    return f"({text})" if tightness < within else text


def _name(node, own, within):
    return node.id if node.id in own else f"n.{node.id}"


def _constant(node, own, within):
    return literal(node.value)


def _tuple(node, own, within):
    return f"[{', '.join(_print(entry, own) for entry in node.elts)}]"


def _starred(node, own, within):
    return f"...{_print(node.value, own)}"


def _set(node, own, within):
    (entry,) = node.elts
    return f"distinct({_print(entry.value, own)})"


def _dict(node, own, within):
    rows = [f"{_print(key, own)}: {_print(value, own)}" for key, value in zip(node.keys, node.values)]
    return f"{{ {', '.join(rows)} }}"


def _binary(node, own, within):
    left, right = node.left, node.right
    if name := CALLED.get(type(node.op)):
        return f"{name}({_print(left, own)}, {_print(right, own)})"
    tightness = 5 if isinstance(node.op, (ast.Add, ast.Sub)) else 6
    text = f"{_print(left, own, tightness)} {COMPUTED[type(node.op)]} {_print(right, own, tightness + 1)}"
    return _held(text, tightness, within)


def _unary(node, own, within):
    if isinstance(node.op, ast.Not):
        return f"!{_test(node.operand, own, 8)}"
    assert isinstance(node.op, ast.USub)
    return _held(f"-{_print(node.operand, own, 8)}", 7, within)


def _compare(node, own, within):
    sides = [node.left, *node.comparators]
    parts = [_compared(left, op, right, own) for left, op, right in zip(sides, node.ops, sides[1:])]
    return _held(" && ".join(parts), 3 if len(parts) == 1 else 2, within)


def _compared(left, op, right, own):
    if type(op) in COMPARED:
        return f"{_print(left, own, 4)} {COMPARED[type(op)]} {_print(right, own, 4)}"
    if isinstance(op, (ast.In, ast.NotIn)):
        return f"{'!' * isinstance(op, ast.NotIn)}among({_print(left, own)}, {_print(right, own)})"
    no = isinstance(op, (ast.NotEq, ast.IsNot))
    if _is_word(left) or _is_word(right) or isinstance(op, (ast.Is, ast.IsNot)):
        return f"{_print(left, own, 4)} {'!==' if no else '==='} {_print(right, own, 4)}"
    return f"{'!' * no}same({_print(left, own)}, {_print(right, own)})"


def _is_word(node):
    """Whether a side is a word or None, which nothing else equals."""
    return isinstance(node, ast.Constant) and (node.value is None or isinstance(node.value, str))


def _boolean(node, own, within):
    name = "both" if isinstance(node.op, ast.And) else "either"
    if all(map(_is_test, node.values)):
        sign, tightness = ("&&", 2) if name == "both" else ("||", 1)
        return _held(f" {sign} ".join(_print(value, own, tightness + 1) for value in node.values), tightness, within)
    return f"{name}({', '.join(f'() => {_print(value, own, 1)}' for value in node.values)})"


def _is_test(node):
    """Whether a node is true or false whatever it works on."""
    if isinstance(node, ast.BoolOp):
        return all(map(_is_test, node.values))
    known = isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)
    called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("any", "all", "pair")
    return isinstance(node, ast.Compare) or known or called


def _test(node, own, within=LOOSEST):
    """A node where only its truth counts."""
    if isinstance(node, ast.BoolOp) and not _is_test(node):
        sign, tightness = ("&&", 2) if isinstance(node.op, ast.And) else ("||", 1)
        return _held(f" {sign} ".join(_test(value, own, tightness + 1) for value in node.values), tightness, within)
    return _print(node, own, within) if _is_test(node) else f"truth({_print(node, own)})"


def _conditional(node, own, within):
    text = f"{_test(node.test, own, 1)} ? {_print(node.body, own, 1)} : {_print(node.orelse, own)}"
    return _held(text, 0, within)


def _subscript(node, own, within):
    if isinstance(node.value, ast.Dict):
        return f"({_print(node.value, own)})[{_print(node.slice, own)}]"
    if isinstance(node.slice, ast.Constant) and node.slice.value >= 0:
        return f"{_print(node.value, own, TIGHTEST)}[{node.slice.value}]"
    return f"item({_print(node.value, own)}, {_print(node.slice, own)})"


def _loop(node, own, within):
    """The values of a comprehension, as an array."""
    return _looped(node, own, "map", _print)


def _looped(node, own, method, write):
    """The loops of a comprehension, the innermost by a method of arrays, of what `write` makes of its element."""
    text = ""
    for loop in node.generators:
        bound = [name.id for name in ast.walk(loop.target) if isinstance(name, ast.Name)]
        target = f"[{', '.join(bound)}]" if isinstance(loop.target, ast.Tuple) else bound[0]
        over = _print(loop.iter, own, TIGHTEST)
        own = own | set(bound)
        for condition in loop.ifs:
            over = f"{over}.filter(({target}) => {_test(condition, own)})"
        inner = loop is node.generators[-1]
        text += f"{over}.{method if inner or method != 'map' else 'flatMap'}(({target}) => "
    return text + write(node.elt, own) + ")" * len(node.generators)


def _call(node, own, within):
    assert not node.keywords, ast.unparse(node)
    if isinstance(node.func, ast.Attribute):  # {…}.get(key, otherwise)
        key, *otherwise = node.args
        rest = _print(otherwise[0], own) if otherwise else "null"
        return f"(({_print(node.func.value, own)})[{_print(key, own)}] ?? {rest})"
    name, arguments = node.func.id, node.args
    if name in ("any", "all"):
        (loop,) = arguments
        return _quantified(loop, "some" if name == "any" else "every", own)
    if len(arguments) == 1 and isinstance(arguments[0], ast.BinOp) and name in ("max", "min", "len"):
        arguments = [ast.Tuple([ast.Starred(side) for side in (arguments[0].left, arguments[0].right)])]
    texts = [_print(argument, own) for argument in arguments]
    if name in ("max", "min"):
        return f"{'greatest' if name == 'max' else 'least'}({', '.join(texts)})"
    if name in ("floor", "abs"):
        return f"Math.{name}({texts[0]})"
    if name == "pair":
        return f"Array.isArray({texts[0]})"
    if name == "len":
        return f"{_print(arguments[0], own, TIGHTEST)}.length"
    assert name == "zip", ast.unparse(node)
    return f"zip({', '.join(texts)})"


def _quantified(node, method, own):
    if isinstance(node, (ast.GeneratorExp, ast.ListComp)):
        return _looped(node, own, method, _test)
    return f"{_print(node, own, TIGHTEST)}.{method}(truth)"


_PRINTERS = {
    ast.Name: _name,
    ast.Constant: _constant,
    ast.Tuple: _tuple,
    ast.List: _tuple,
    ast.Set: _set,
    ast.Dict: _dict,
    ast.BinOp: _binary,
    ast.UnaryOp: _unary,
    ast.Compare: _compare,
    ast.BoolOp: _boolean,
    ast.IfExp: _conditional,
    ast.Subscript: _subscript,
    ast.GeneratorExp: _loop,
    ast.ListComp: _loop,
    ast.Call: _call,
    ast.Starred: _starred,
}
