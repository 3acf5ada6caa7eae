"""Terms and statements as exact integer Python over the argument names."""

from itertools import groupby

from derive.language.pasted import contract, head
from derive.language.printers.order import ATOM, NEGATION, PRODUCT, Printer
from derive.language.program import Requirement
from derive.language.terms import Relation

RELATIONS = {"=": "=="}


class PythonPrinter(Printer):
    def symbol(self, symbol):
        return symbol.name

    def times(self, left, right):
        return " * "

    def floor_div(self, numerator, denominator):
        return f"{self.wrap(numerator, PRODUCT)} // {self.wrap(denominator, ATOM)}", PRODUCT

    def ceil_div(self, numerator, denominator):
        return f"-(-{self.wrap(numerator, ATOM)} // {self.wrap(denominator, ATOM)})", NEGATION

    def mod(self, numerator, denominator):
        return f"{self.wrap(numerator, ATOM)} % {self.wrap(denominator, ATOM)}", PRODUCT

    def maximum(self, first, second):
        return f"max({self(first)}, {self(second)})"

    def minimum(self, first, second):
        return f"min({self(first)}, {self(second)})"

    def relation(self, op, lhs, rhs):
        if op == "|":
            return f"{self.wrap(rhs, ATOM)} % {self.wrap(lhs, ATOM)} == 0"
        return f"{self(lhs)} {RELATIONS.get(op, op)} {self(rhs)}"

    def negation(self, text):
        return f"not ({text})"

    def conjunction(self, parts):
        return " and ".join(parts)

    def disjunction(self, parts):
        return " or ".join(parts)

    def implication(self, condition, claim):
        return f"not ({condition}) or {claim}"

    def equivalence(self, left, right):
        return f"({left}) == ({right})"

    def wrap(self, term, tightness):
        """Floor division and mod sit at a product's level but do not associate: inside one they get parentheses."""
        text, binds = self.term(term)
        fragile = tightness >= PRODUCT and ("//" in text or "%" in text) and binds < ATOM
        return self.parenthesis(text) if fragile or binds < tightness else text


python = PythonPrinter()


def function(program, checked=True):
    """A whole program as one function; `checked` ones raise OutOfDomain where a requirement fails."""
    signature = ", ".join(symbol.name for symbol in program.arguments)
    lines = [f"def {program.name}(*, {signature}):", f'    """{program.doc}"""']
    for bound, group in groupby(program.body, key=_lower_bound):
        if bound is not None:
            lines += _bound_check(program, bound, list(group)) if checked else []
            continue
        for step in group:
            if isinstance(step, Requirement):
                lines += _check(program, step) if checked else []
            else:
                symbol, term = step
                lines.append(f"    {symbol.name} = {python(term)}")
    lines.append(f"    return {', '.join(python(result) for result in program.results)}")
    return "\n".join(lines) + "\n"


def _lower_bound(step):
    """The number of a requirement `symbol >= number`; None for any other step."""
    match step:
        case Requirement(Relation(">=", symbol, number)) if symbol.is_Symbol and number.is_Integer:
            return int(number)
    return None


def _bound_check(program, bound, requirements):
    bounded = [requirement.statement.lhs for requirement in requirements]
    values = ", ".join(f"{program.spoken.get(symbol, symbol)}={symbol}" for symbol in bounded)
    return [
        "    require_at_least(",
        f'        {bound}, "{program.title}", "{requirements[0].way_out}",',
        f"        {values},",
        "    )",
    ]


def _check(program, requirement):
    condition, used = program.requirement_words(requirement, python)
    values = ", ".join(f'"{name}": {symbol.name}' for name, symbol in used.items())
    return [
        f"    if not {python(requirement.statement)}:",
        "        raise OutOfDomain(",
        f'            "{program.title}",',
        f'            "{condition}",',
        f'            "{requirement.way_out}",',
        f"            {{{values}}},",
        "        )",
    ]


REFUSAL = "Where one fails, a ValueError says which, with its numbers, and the way out."
INTEGERS = "Integers are Python's: exact however large, `//` rounds down."
REQUIRE = """\
def _require(holds, function, condition, way_out, **numbers):
    if not holds:
        given = ", ".join(f"{name}={number}" for name, number in numbers.items())
        raise ValueError(f"{function} needs {condition}, but {given}; {way_out}")


def _integers(function, **numbers):
    for name, number in numbers.items():
        whole = isinstance(number, int) and not isinstance(number, bool)
        _require(whole, function, f"an integer {name}", "give a whole number", **{name: repr(number)})
"""


def module(functions):
    """padproof.py, which imports nothing."""
    about = head(functions, "Python", REFUSAL, INTEGERS)
    return "\n\n".join(['"""' + "\n".join(about) + '\n"""\n', REQUIRE, *map(_alone, functions)])


def _alone(function):
    """One function of the file: it returns a tuple, and asserts every postcondition."""
    program, arguments = function.program, ", ".join(function.arguments)
    numbers = ", ".join(f"{name}={name}" for name in function.arguments)
    about = [program.doc, "", *contract(function, None, python)]
    lines = [f"def {function.name}(*, {arguments}):", f'    """{about[0]}', *about[1:], '"""']
    lines[2:] = [f"    {line}" if line else "" for line in lines[2:]]
    lines.append(f'    _integers("{program.title}", {numbers})')
    for step in function.steps:
        if isinstance(step, Requirement):
            condition, used = program.requirement_words(step, python)
            given = ", ".join(f"{name}={symbol}" for name, symbol in used.items())
            words = f'"{program.title}", "{condition}", "{step.way_out}"'
            lines.append(f"    _require({python(step.statement)}, {words}, {given})")
        else:
            lines.append(f"    {step[0].name} = {python(step[1])}")
    lines += [f'    assert {python(promise)}, "{words}"' for words, promise in function.promises.items()]
    lines.append(f"    return {', '.join(symbol.name for symbol in function.results)}")
    return "\n".join(lines) + "\n"
