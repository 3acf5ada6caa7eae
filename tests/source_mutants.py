"""Small faults put into the source of one function: each mutant is one of them, as a function that can be run."""

import ast
import copy

COMPARISONS = (ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.Eq, ast.NotEq)
EXCHANGED = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add}


def functions(source):
    """{name: syntax tree} of the functions in a module."""
    return {node.name: node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)}


def compiled(tree, namespace):
    """The function of a tree, in a namespace of its own."""
    module = ast.fix_missing_locations(ast.Module([tree], []))
    there = dict(namespace)
    exec(compile(module, f"<mutant of {tree.name}>", "exec"), there)
    return there[tree.name]


def mutants(tree):
    """(what was done, tree) of every mutant of a function's tree."""
    tree = copy.deepcopy(tree)
    tree.body = tree.body[1:] if ast.get_docstring(tree) else tree.body
    for place, node in enumerate(ast.walk(tree)):
        for done, change in _changes(node, _variables(tree)):
            mutant = copy.deepcopy(tree)
            changed = next(node for at, node in enumerate(ast.walk(mutant)) if at == place)
            change(changed)
            if ast.dump(mutant) != ast.dump(tree):
                yield f"line {getattr(node, 'lineno', 0) - tree.lineno}: {done}", mutant


def _variables(tree):
    assigned = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    return [argument.arg for argument in tree.args.kwonlyargs], assigned


def _changes(node, variables):
    """(what it does, a change in place) for one node."""
    match node:
        case ast.BinOp(op=ast.FloorDiv()):
            yield (
                "// rounded up",
                lambda n: _become(n, _negative(ast.BinOp(_negative(n.left), ast.FloorDiv(), n.right))),
            )
        case ast.BinOp(op=ast.Mod()):
            yield "% for //", lambda n: setattr(n, "op", ast.FloorDiv())
        case ast.BinOp(op=op) if type(op) in EXCHANGED:
            other = EXCHANGED[type(op)]
            yield f"{type(op).__name__} to {other.__name__}", lambda n: setattr(n, "op", other())
        case ast.UnaryOp(op=ast.USub()):
            yield "sign dropped", lambda n: _become(n, n.operand)
        case ast.Constant(value=int()):
            yield "a number one more", lambda n: setattr(n, "value", n.value + 1)
            yield "a number one less", lambda n: setattr(n, "value", n.value - 1)
        case ast.Compare(ops=[op]):
            for other in COMPARISONS:
                if not isinstance(op, other):
                    yield (
                        f"{type(op).__name__} to {other.__name__}",
                        lambda n, other=other: n.ops.__setitem__(0, other()),
                    )
        case ast.Call(func=ast.Name(id="max" | "min" as name), args=[_, _]):
            yield f"{name}, only its first", lambda n: _become(n, n.args[0])
            yield f"{name}, only its second", lambda n: _become(n, n.args[1])
            yield f"{name} exchanged", lambda n: setattr(n.func, "id", {"max": "min", "min": "max"}[name])
        case ast.Call(func=ast.Name(id="require_at_least")):
            yield from _fewer_demands(node)
            yield "other words", lambda n: setattr(n.args[1], "value", n.args[1].value + " again")
            yield "another way out", lambda n: setattr(n.args[2], "value", n.args[2].value[:-1])
        case ast.Call(func=ast.Name(id="OutOfDomain")):
            yield from _other_errors(node)
        case ast.If():
            yield "a requirement removed", lambda n: _become(n, ast.Pass())
        case ast.Return(value=ast.Tuple(elts=elements)):
            yield "ends exchanged", lambda n: n.value.elts.__setitem__(slice(1, 3), n.value.elts[:0:-1])
            for place in range(len(elements)):
                yield f"result {place} one more", lambda n, place=place: _add(n.value.elts, place, 1)
                yield f"result {place} one less", lambda n, place=place: _add(n.value.elts, place, -1)
        case ast.Return():
            yield "result one more", lambda n: setattr(n, "value", _sum(n.value, 1))
            yield "result one less", lambda n: setattr(n, "value", _sum(n.value, -1))
        case ast.Name(id=name, ctx=ast.Load()):
            arguments, assigned = variables
            for among in (arguments, assigned):
                if name in among and len(among) > 1:
                    other = among[(among.index(name) + 1) % len(among)]
                    yield f"{other} for {name}", lambda n, other=other: setattr(n, "id", other)


def _fewer_demands(node):
    yield "all demands removed", lambda n: _become(n, ast.Constant(None))
    for place, keyword in enumerate(node.keywords):
        yield f"{keyword.arg} not demanded", lambda n, place=place: n.keywords.pop(place)
        yield f"{keyword.arg} called quantity", lambda n, place=place: setattr(n.keywords[place], "arg", "quantity")


def _other_errors(node):
    for place, what in enumerate(("mode", "requirement", "way out")):
        yield f"another {what}", lambda n, place=place: setattr(n.args[place], "value", n.args[place].value + " + 1")
    yield "no values", lambda n: n.args.__setitem__(3, ast.Dict([], []))
    for place, key in enumerate(node.args[3].keys):
        yield f"{key.value} called quantity", lambda n, place=place: setattr(n.args[3].keys[place], "value", "quantity")


def _become(node, other):
    """The node in place, as another one."""
    other = copy.deepcopy(other)
    node.__class__ = other.__class__
    node.__dict__.clear()
    node.__dict__.update(other.__dict__)


def _negative(node):
    return ast.UnaryOp(ast.USub(), node)


def _sum(node, number):
    return ast.BinOp(node, ast.Add(), ast.Constant(number))


def _add(elements, place, number):
    elements[place] = _sum(elements[place], number)
