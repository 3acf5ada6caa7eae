"""Terms and statements as SMT-LIB 2, the language in which solvers are asked, and a whole question in it.

Each division `a` by `b` becomes a quotient and a remainder. Where `b ≥ 1` they satisfy `a = b·q + r` and `0 ≤ r < b`;
elsewhere they are whatever they are, and the same for the same `a` and `b`: so a step that needs a positive divisor
must cite that it is one, and no zero divisor can prove anything.
"""

from derive.language.terms import (
    And,
    Iff,
    Implies,
    Not,
    Or,
    Relation,
    ceil_div,
    floor_div,
    maximum,
    minimum,
    mod,
    symbols_in,
)

RELATIONS = {"=": "=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}
FUNCTIONS = "(declare-fun quotient_of (Int Int) Int)\n(declare-fun rest_of (Int Int) Int)\n"


def print_question(known, claim=None, native=False):
    """A script that is satisfiable exactly where all that is known holds and the claim, if there is one, does not.

    `native` divides by the `div` and `mod` of SMT-LIB itself.
    """
    printer = SmtLibPrinter(native)
    asserted = [printer.statement(statement) for statement in known]
    denied = [] if claim is None else [f"(not {printer.statement(claim)})"]
    statements = known if claim is None else (*known, claim)
    letters = sorted(set().union(*map(symbols_in, statements), set()), key=str)
    constants = [letter.name for letter in letters] + printer.names
    lines = [f"(declare-const {name} Int)" for name in constants]
    lines += [f"(assert {line})" for line in (*asserted, *printer.definitions, *denied)]
    return ("" if native or not printer.names else FUNCTIONS) + "\n".join(lines) + "\n"


class SmtLibPrinter:
    """One translation; `definitions` is what its quotients and remainders, called `names`, satisfy."""

    def __init__(self, native=False):
        self.native = native
        self.names, self.definitions = [], []
        self._divided, self._printed = {}, {}

    def term(self, term):
        if term not in self._printed:
            self._printed[term] = self._print(term)
        return self._printed[term]

    def _print(self, term):
        if term.is_Symbol:
            return term.name
        if term.is_Integer:
            return str(term) if term >= 0 else f"(- {-term})"
        arguments = [self.term(argument) for argument in term.args]
        if term.is_Add:
            return f"(+ {' '.join(arguments)})"
        if term.is_Mul:
            return f"(* {' '.join(arguments)})"
        first, second = arguments
        match term:
            case floor_div():
                return self._divide(first, second)[0]
            case ceil_div():
                quotient, rest = self._divide(first, second)
                return f"(+ {quotient} (ite (= {rest} 0) 0 1))"
            case mod():
                return self._divide(first, second)[1]
            case maximum():
                return f"(ite (>= {first} {second}) {first} {second})"
            case minimum():
                return f"(ite (<= {first} {second}) {first} {second})"
        raise TypeError(f"no SMT-LIB form of {term}")

    def _divide(self, numerator, denominator):
        """(quotient, remainder); every division of the same two terms shares them."""
        if self.native:
            return f"(div {numerator} {denominator})", f"(mod {numerator} {denominator})"
        key = numerator, denominator
        if key not in self._divided:
            number = len(self._divided)
            quotient, rest = self._divided[key] = f"quotient_{number}", f"rest_{number}"
            self.names += [quotient, rest]
            self.definitions += [
                f"(= {quotient} (quotient_of {numerator} {denominator}))",
                f"(= {rest} (rest_of {numerator} {denominator}))",
                f"(=> (>= {denominator} 1) (and (= {numerator} (+ (* {denominator} {quotient}) {rest})) "
                f"(<= 0 {rest}) (< {rest} {denominator})))",
            ]
        return self._divided[key]

    def statement(self, statement):
        match statement:
            case Relation("|", lhs, rhs):
                return f"(= {self.term(mod(rhs, lhs))} 0)"
            case Relation("!=", lhs, rhs):
                return f"(distinct {self.term(lhs)} {self.term(rhs)})"
            case Relation(op, lhs, rhs):
                return f"({RELATIONS[op]} {self.term(lhs)} {self.term(rhs)})"
            case And(inner):
                return self._joined("and", inner, "true")
            case Or(inner):
                return self._joined("or", inner, "false")
            case Not(part):
                return f"(not {self.statement(part)})"
            case Implies(condition, claim):
                return f"(=> {self.statement(condition)} {self.statement(claim)})"
            case Iff(left, right):
                return f"(= {self.statement(left)} {self.statement(right)})"
        raise TypeError(f"{statement!r} is not a statement")

    def _joined(self, word, inner, empty):
        return f"({word} {' '.join(map(self.statement, inner))})" if inner else empty
