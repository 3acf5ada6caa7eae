"""Terms and statements as nested lists, `["-", "input_size", 1]`: every operation of the printed code, in its order.

A tree is read back from the printed text. So what is said of every inner list is said of every intermediate of the
printed code, and not of the term that SymPy holds, whose sums have no order.
"""

import ast
from functools import cache

from derive.language.printers.calls import calls
from derive.language.terms import And, Iff, Implies, Not, Or, Relation

OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*"}
STATEMENTS = {And: "and", Or: "or", Not: "not", Implies: "implies", Iff: "iff"}


@cache
def tree(thing):
    """A number, a name, or an operation with its two operands (one for "negative"); of a statement, its parts."""
    match thing:
        case Relation(op, lhs, rhs):
            return [{"|": "divides", "=": "=="}.get(op, op), tree(lhs), tree(rhs)]
        case And(inner) | Or(inner):
            return [STATEMENTS[type(thing)], *map(tree, inner)]
        case Not(part):
            return ["not", tree(part)]
        case Implies(first, second) | Iff(first, second):
            return [STATEMENTS[type(thing)], tree(first), tree(second)]
    return _nested(ast.parse(calls(thing), mode="eval").body)


def _nested(node):
    match node:
        case ast.Constant(value):
            return value
        case ast.Name(name):
            return name
        case ast.UnaryOp(ast.USub(), ast.Constant(value)):
            return -value
        case ast.UnaryOp(ast.USub(), operand):
            return ["negative", _nested(operand)]
        case ast.BinOp(left, operator, right):
            return [OPERATORS[type(operator)], _nested(left), _nested(right)]
        case ast.Call(ast.Name(name), arguments):
            return [name, *map(_nested, arguments)]
    raise TypeError(f"{ast.unparse(node)} is no term")
