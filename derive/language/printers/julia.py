"""The code to paste as Julia: one module of functions of keyword arguments that return named tuples."""

from derive.language.pasted import RESULTS, SIZE, asserted, bound_words, contract, head
from derive.language.printers.calls import CallsPrinter
from derive.language.printers.python import python
from derive.language.program import Requirement

NAMES = {"floor_div": "fld", "ceil_div": "cld", "modulo": "mod", "larger": "max", "smaller": "min"}
REFUSAL = (
    "Where one fails, a DomainError says which, with its numbers, and the way out. @assert repeats the postconditions."
)
INTEGERS = (
    "Int64 wraps around silently, so it is bounded; `fld` rounds down, `cld` up, and `mod` is never negative here."
)
REQUIRE = """\
function require(holds, words, numbers)
    holds || throw(DomainError(numbers, words))
end
"""


class JuliaPrinter(CallsPrinter):
    """The functions that divide are Julia's own."""

    def _call(self, name, first, second):
        return super()._call(NAMES[name], first, second)


julia = JuliaPrinter()


def module(functions, width):
    """padproof.jl."""
    about = head(functions, "Julia", REFUSAL, f"{INTEGERS} {width.words(functions)}")
    lines = [*(f"# {line}" for line in about), "module Padproof", "", f"const BOUND = Int64(1) << {width.power}", ""]
    return "\n".join([*lines, REQUIRE, *(_function(function, width) for function in functions), "end", ""])


def _function(function, width):
    program = function.program
    lines = ['"""', program.doc, "", *contract(function, width, julia), '"""']
    arguments = ", ".join(f"{name}::Integer" for name in function.arguments)
    lines.append(f"function {function.name}(; {arguments})")
    for name in function.arguments:
        condition, way_out = bound_words(name, width)
        lines.append(f'    require(-BOUND <= {name} <= BOUND, "{program.title} needs {condition}; {way_out}", {name})')
        lines.append(f"    {name} = Int64({name})")
    for step in function.steps:
        if isinstance(step, Requirement):
            condition, used = program.requirement_words(step, python)
            given = ", ".join(f"{name} = {symbol}" for name, symbol in used.items())
            words = f'"{program.title} needs {condition}; {step.way_out}"'
            lines.append(f"    require({julia(step.statement)}, {words}, ({given},))")
        else:
            lines.append(f"    {step[0].name} = {julia(step[1])}")
    lines += [f'    @assert {julia(promise)} "{words}"' for words, promise in asserted(function, width).items()]
    if function.kind == SIZE:
        return "\n".join([*lines, f"    return {function.results[0].name}", "end", ""])
    pairs = zip(RESULTS[function.kind], function.results, strict=True)
    fields = ", ".join(f"{field} = {symbol.name}" for field, symbol in pairs)
    return "\n".join([*lines, f"    return ({fields})", "end", ""])
