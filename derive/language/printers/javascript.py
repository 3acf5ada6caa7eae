"""Terms and statements as JavaScript over the argument names.

Division goes through `floorDiv`, `ceilDiv` and `mod` of the emitted prelude, which are exact while every intermediate
stays a safe integer; the prelude bounds each argument so that they do.
"""

from derive.language.printers.order import ATOM
from derive.language.printers.python import PythonPrinter, python
from derive.language.program import Requirement

RELATIONS = {"=": "===", "!=": "!=="}


class JavascriptPrinter(PythonPrinter):
    def floor_div(self, numerator, denominator):
        return f"floorDiv({self(numerator)}, {self(denominator)})", ATOM

    def ceil_div(self, numerator, denominator):
        return f"ceilDiv({self(numerator)}, {self(denominator)})", ATOM

    def mod(self, numerator, denominator):
        return f"mod({self(numerator)}, {self(denominator)})", ATOM

    def maximum(self, first, second):
        return f"Math.max({self(first)}, {self(second)})"

    def minimum(self, first, second):
        return f"Math.min({self(first)}, {self(second)})"

    def relation(self, op, lhs, rhs):
        if op == "|":
            return f"mod({self(rhs)}, {self(lhs)}) === 0"
        return f"{self(lhs)} {RELATIONS.get(op, op)} {self(rhs)}"

    def negation(self, text):
        return f"!({text})"

    def conjunction(self, parts):
        return " && ".join(parts)

    def disjunction(self, parts):
        return " || ".join(parts)

    def implication(self, condition, claim):
        return f"!({condition}) || {claim}"

    def equivalence(self, left, right):
        return f"({left}) === ({right})"


javascript = JavascriptPrinter()

LIMIT = 2**22
PRELUDE = f"""\
// Exact: every argument is bounded by {LIMIT}, so that each product stays below 2^53.
function floorDiv(a, b) {{ return (a - mod(a, b)) / b + 0; }}
function ceilDiv(a, b) {{ return 0 - floorDiv(-a, b); }}
function mod(a, b) {{ return ((a % b) + b) % b; }}
function integers(values) {{
  for (const [name, value] of Object.entries(values)) {{
    if (!Number.isInteger(value) || Math.abs(value) > {LIMIT}) {{
      throw new RangeError(`${{name}} must be an integer of at most {LIMIT}, not ${{value}}`);
    }}
  }}
}}
function need(ok, mode, requirement, wayOut, values) {{
  if (ok) return;
  const given = Object.entries(values).map(([name, value]) => `${{name}}=${{value}}`).join(", ");
  throw new RangeError(`${{mode}} needs ${{requirement}}, but ${{given}}; ${{wayOut}}`);
}}
"""


def function(program, checked=True):
    """A whole program as one function of an object of arguments; it throws RangeError where a requirement fails."""
    arguments = ", ".join(symbol.name for symbol in program.arguments)
    lines = [f"/** {program.doc} */", f"function {program.name}({{ {arguments} }}) {{"]
    lines += [f"  integers({{ {arguments} }});"] if checked else []
    for step in program.body:
        if isinstance(step, Requirement):
            lines += _check(program, step) if checked else []
        else:
            symbol, term = step
            lines.append(f"  const {symbol.name} = {javascript(term)};")
    results = ", ".join(javascript(result) for result in program.results)
    lines += [f"  return {results};" if len(program.results) == 1 else f"  return [{results}];", "}"]
    return "\n".join(lines) + "\n"


def _check(program, requirement):
    condition, used = program.requirement_words(requirement, python)
    values = ", ".join(name if name == symbol.name else f"{name}: {symbol.name}" for name, symbol in used.items())
    words = f'"{program.title}", "{condition}", "{requirement.way_out}"'
    return [f"  need({javascript(requirement.statement)}, {words}, {{ {values} }});"]
