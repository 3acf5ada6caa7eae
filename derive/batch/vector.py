"""A printed function of one configuration as one of many: the same expressions over arrays, branches as masks.

What is run is made from the source of the printed function; nothing is said a second time. The words in which that is
written, `both`, `choose` and their like, take arrays, plain values, and intervals that hold all values of an array:
run on these, the same code says whether anything in it can exceed 64 bits.
"""

import ast
import inspect
import textwrap
from dataclasses import dataclass
from functools import cache, reduce
from types import CodeType

import numpy

from derive.batch import reach
from derive.batch.reach import UNKNOWN, Reach
from derive.runtime.generated import formulas
from derive.runtime.layouts import pair

DOMAIN = "domain_"  # of a branch: what must hold of a configuration for it to answer


def plain(value):
    """Whether a truth is the same for all configurations."""
    return value is True or value is False


def both(left, right):
    """`left and right`, each a function without arguments."""
    first = left()
    if _settled(first):
        return right() if first else first
    first, second = _truth(first), right()
    if _settled(second):
        return first if second else second
    second = _truth(second)
    return UNKNOWN if first is UNKNOWN or second is UNKNOWN else first & second


def either(left, right):
    """`left or right`."""
    first = left()
    if _settled(first):
        return first or right()
    if _is_truth(first):
        return negate(both(lambda: negate(first), lambda: negate(_truth(right()))))
    return choose(first != 0, lambda: first, right)


def _settled(value):
    return isinstance(value, (bool, int, str, tuple, type(None)))


def _is_truth(value):
    return value is UNKNOWN or getattr(getattr(value, "dtype", None), "kind", "") == "b"


def _truth(value):
    return value if _settled(value) or _is_truth(value) else value != 0


def negate(value):
    """`not value`."""
    value = _truth(value)
    if value is UNKNOWN:
        return value
    return not value if _settled(value) else numpy.logical_not(value)


def choose(condition, left, right):
    """`left if condition else right`."""
    if plain(condition):
        return left() if condition else right()
    one, other = left(), right()
    return reach.hull(one, other) if condition is UNKNOWN else numpy.where(condition, one, other)


def equal(left, right):
    """`left == right`: no number is a word, a pair or None."""
    if isinstance(left, (str, tuple, type(None))) or isinstance(right, (str, tuple, type(None))):
        return type(left) is type(right) and left == right
    return left == right


def among(value, words):
    """`value in words`."""
    return reduce(lambda found, word: either(lambda: found, lambda: equal(value, word)), words, False)


def every(values):
    """`all(values)`."""
    return reduce(lambda found, value: both(lambda: found, lambda: _truth(value)), values, True)


def some(values):
    """`any(values)`."""
    return reduce(lambda found, value: either(lambda: found, lambda: value), values, False)


def largest(*values):
    """`max(values)`."""
    return reduce(lambda one, other: _extreme(one, other, numpy.maximum, max), _listed(values))


def smallest(*values):
    """`min(values)`."""
    return reduce(lambda one, other: _extreme(one, other, numpy.minimum, min), _listed(values))


def _listed(values):
    return values[0] if len(values) == 1 else values


def _extreme(one, other, many, few):
    if _settled(one) and _settled(other):
        return few(one, other)
    if isinstance(one, Reach) or isinstance(other, Reach):
        return reach.extreme(few, one, other)
    return many(one, other)


def floor(value):
    """`floor(value)` of what is an integer."""
    if getattr(value, "dtype", numpy.dtype(int)).kind != "i" or isinstance(value, float):
        raise TypeError("a float")
    return value


def is_number(value):
    """`isinstance(value, int)`."""
    return not isinstance(value, (str, tuple, type(None)))


def at_least(bound, *values):
    """That no value is below a bound."""
    return every(value >= bound for value in values)


WORDS = {
    "abs": abs,
    "all": every,
    "among": among,
    "any": some,
    "at_least": at_least,
    "both": both,
    "choose": choose,
    "either": either,
    "equal": equal,
    "every": every,
    "floor": floor,
    "is_number": is_number,
    "len": len,
    "map": map,
    "max": largest,
    "min": smallest,
    "negate": negate,
    "pair": pair,
    "range": range,
    "tuple": tuple,
    "zip": zip,
}


class _Expressions(ast.NodeTransformer):
    """Whatever asks for one truth, asks for as many as there are configurations."""

    def visit_BoolOp(self, node):
        self.generic_visit(node)
        name = "both" if isinstance(node.op, ast.And) else "either"
        return reduce(lambda left, right: _call(name, _late(left), _late(right)), node.values)

    def visit_UnaryOp(self, node):
        self.generic_visit(node)
        return _call("negate", node.operand) if isinstance(node.op, ast.Not) else node

    def visit_IfExp(self, node):
        self.generic_visit(node)
        return _call("choose", node.test, _late(node.body), _late(node.orelse))

    def visit_Compare(self, node):
        self.generic_visit(node)
        sides = [node.left, *node.comparators]
        asked = [_compared(*each) for each in zip(sides, node.ops, sides[1:])]
        return reduce(lambda left, right: _call("both", _late(left), _late(right)), asked)

    def visit_Call(self, node):
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id == "isinstance":
            return _call("is_number", node.args[0])
        if isinstance(node.func, ast.Attribute) and getattr(node.func.value, "id", "") == "formulas":
            return ast.Call(
                ast.Name(f"formula_{node.func.attr}", ast.Load()), [ast.Name(DOMAIN, ast.Load())], node.keywords
            )
        return node

    def visit_GeneratorExp(self, node):
        self.generic_visit(node)
        for loop in node.generators:  # all of what fulfils a condition: of each, that it does not, or the claim
            for condition in loop.ifs:
                node.elt = _call("either", _late(_call("negate", condition)), _late(node.elt))
            loop.ifs = []
        return node


def _call(name, *arguments):
    return ast.Call(ast.Name(name, ast.Load()), list(arguments), [])


def _late(node):
    return ast.Lambda(ast.arguments([], [], None, [], [], None, []), node)


def _compared(left, comparison, right):
    if isinstance(comparison, (ast.Eq, ast.NotEq)):
        asked = _call("equal", left, right)
        return _call("negate", asked) if isinstance(comparison, ast.NotEq) else asked
    if isinstance(comparison, (ast.In, ast.NotIn)):
        asked = _call("among", left, right)
        return _call("negate", asked) if isinstance(comparison, ast.NotIn) else asked
    return ast.Compare(left, [comparison], [right])


@dataclass(frozen=True)
class Step:
    """A statement of a printed function: what it does with the value of an expression.

    - `demand`: it must hold, or there is no answer;
    - `let`: it gets `names`;
    - `branch`: where it holds, `steps` say what the answer is;
    - `answer`: it is the answer.
    """

    kind: str
    value: CodeType | None
    names: tuple[str, ...] = ()
    steps: tuple["Step", ...] = ()


def _step(statement):
    match statement:
        case ast.Return(ast.Constant(None)):
            return Step("demand", _code(ast.Constant(False)))
        case ast.Return(ast.Tuple([ast.Tuple(), ast.Tuple() as axis])):
            return Step("answer", _code(axis))
        case ast.Return(value):
            return Step("answer", _code(value))
        case ast.Assign([ast.Name(name)], value):
            return Step("let", _code(ast.Tuple([value], ast.Load())), (name,))
        case ast.Assign([ast.Tuple(targets)], value):
            return Step("let", _code(value), tuple(target.id for target in targets))
        case ast.If(test, [ast.Return(ast.Constant(None)) | ast.Return(ast.Constant(False)) | ast.Raise()], []):
            return Step("demand", _code(ast.UnaryOp(ast.Not(), test)))
        case ast.If(test, body, []):
            return Step("branch", _code(test), steps=tuple(map(_step, body)))
        case ast.Expr(ast.Call(ast.Name("require_at_least"), [bound, *_], words)):
            return Step("demand", _code(_call("at_least", bound, *(word.value for word in words))))
    raise ValueError(f"{ast.unparse(statement)} is not followed")


def _code(node):
    wanted = ast.fix_missing_locations(ast.Expression(_Expressions().visit(node)))
    return compile(wanted, "<of many>", "eval")


@cache
def _steps(function):
    tree = ast.parse(textwrap.dedent(inspect.getsource(function))).body[0]
    body = tree.body[1:] if ast.get_docstring(tree) else tree.body
    return tuple(map(_step, body))


@cache
def names(function):
    """The names of a function's arguments, in order."""
    return tuple(inspect.signature(function).parameters)


def answers(function, arguments):
    """What a printed function gives of arrays: [(where it answers, its answer), …], no two of them at one place."""
    return list(_followed(_steps(function), {**WORDS, **arguments}, True))


def _followed(steps, names, alive):
    names[DOMAIN] = owed = []
    for step in steps:
        value = eval(step.value, names)
        if step.kind == "let":
            names.update(zip(step.names, value))
        elif step.kind == "demand":
            alive = every((alive, value))
        elif step.kind == "branch":
            here = every((alive, value))
            if here is not False:
                yield from _followed(step.steps, dict(names), here)
            alive = every((alive, negate(value)))
        else:
            yield every((alive, *owed)), value
        if alive is False or step.kind == "answer":
            return


def _formula(name):
    """A printed formula over arrays; what it requires is put into the list that it is given first."""
    function = getattr(formulas, name)

    def run(domain, **numbers):
        for where, value in answers(function, numbers):
            domain.append(where)
            return value
        domain.append(False)
        return 0, 0, 0

    return run


WORDS.update(
    {f"formula_{name}": _formula(name) for name, function in vars(formulas).items() if inspect.isfunction(function)}
)
