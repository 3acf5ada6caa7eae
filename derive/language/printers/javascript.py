"""Terms and statements as JavaScript over the argument names.

Division goes through `floorDiv`, `ceilDiv` and `mod` of the emitted prelude, which are exact while every intermediate
stays a safe integer; the prelude bounds each argument so that they do. As code to paste, it is an ES module with types.
"""

from derive.language.pasted import CONVOLUTION, RESULTS, SIZE, TRANSPOSED, contract, head
from derive.language.printers.calls import CallsPrinter
from derive.language.printers.python import python
from derive.language.program import Requirement


class JavascriptPrinter(CallsPrinter):
    names = {
        "floor_div": "floorDiv",
        "ceil_div": "ceilDiv",
        "modulo": "mod",
        "larger": "Math.max",
        "smaller": "Math.min",
    }
    signs = {"=": "===", "!=": "!=="}

    def equivalence(self, left, right):
        return f"({left}) === ({right})"


javascript = JavascriptPrinter()

DIVISIONS = """\
function floorDiv(a, b) { return (a - mod(a, b)) / b + 0; }
function ceilDiv(a, b) { return 0 - floorDiv(-a, b); }
function mod(a, b) { return ((a % b) + b) % b; }
"""


def prelude(bound):
    """The functions that divide, and those that refuse: arguments beyond the bound, and requirements that fail."""
    return f"""\
// Exact: every argument is bounded by {bound}, so that no intermediate exceeds 2^53.
{DIVISIONS}\
function integers(values) {{
  for (const [name, value] of Object.entries(values)) {{
    if (!Number.isInteger(value) || Math.abs(value) > {bound}) {{
      throw new RangeError(`${{name}} must be an integer of at most {bound}, not ${{value}}`);
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


TYPES = {CONVOLUTION: "Padded", TRANSPOSED: "Cropped", SIZE: "number"}
REFUSAL = "Where one fails, a RangeError says which, with its numbers, and the way out."
NUMBERS = "All numbers are integers held in doubles, exact below 2^53; BigInt is not taken."


def module(functions, width):
    """padproof.mjs: an ES module."""
    about = head(functions, "JavaScript", REFUSAL, f"{NUMBERS} {width.words(functions)}")
    lines = [f"// {line}" for line in about]
    return "\n".join([*lines, "", prelude(width.bound), *(_exported(function, width) for function in functions)])


def _exported(function, width):
    arguments = ", ".join(function.arguments)
    lines = ["/**", f" * {function.program.doc}", *(f" * {line}" for line in contract(function, width, javascript))]
    lines += [" */", f"export function {function.name}({{ {arguments} }}) {{", f"  integers({{ {arguments} }});"]
    for step in function.steps:
        if isinstance(step, Requirement):
            lines += _check(function.program, step)
        else:
            lines.append(f"  const {step[0].name} = {javascript(step[1])};")
    if function.kind == SIZE:
        return "\n".join([*lines, f"  return {function.results[0].name};", "}", ""])
    pairs = zip(RESULTS[function.kind], function.results, strict=True)
    fields = (field if field == symbol.name else f"{field}: {symbol.name}" for field, symbol in pairs)
    return "\n".join([*lines, f"  return {{ {', '.join(fields)} }};", "}", ""])


def types(functions, width):
    """padproof.d.mts: what TypeScript is told of the module."""
    about = head(functions, "JavaScript: its types", REFUSAL, f"{NUMBERS} {width.words(functions)}")
    lines = [f"// {line}" for line in about]
    for kind in (CONVOLUTION, TRANSPOSED):
        lines += ["", f"export interface {TYPES[kind]} {{", *(f"  {field}: number;" for field in RESULTS[kind]), "}"]
    for function in functions:
        arguments = "; ".join(f"{name}: number" for name in function.arguments)
        lines += ["", "/**", f" * {function.program.doc}"]
        lines += [*(f" * {line}" for line in contract(function, width, javascript)), " */"]
        lines += [f"export function {function.name}(numbers: {{ {arguments} }}): {TYPES[function.kind]};"]
    return "\n".join(lines) + "\n"
