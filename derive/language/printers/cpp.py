"""The code to paste as C++17: one header of constexpr functions; in a constant expression a refusal is an error."""

from derive.language.pasted import CONVOLUTION, RESULTS, SIZE, TRANSPOSED, bound_words, head
from derive.language.printers import c
from derive.language.printers.calls import calls
from derive.language.printers.python import python
from derive.language.printers.reserved import UNDERSCORED
from derive.language.program import Requirement

STRUCTS = {CONVOLUTION: "padded", TRANSPOSED: "cropped", SIZE: "std::int64_t"}
REFUSAL = (
    "Where one fails, std::domain_error says which and the way out; in a constant expression the compiler does. "
    "Assertions repeat the postconditions unless NDEBUG is defined."
)
DIVISION = "`/` rounds toward zero in C++: floor_div, ceil_div and modulo below round as their names say."
PRELUDE = """\
constexpr std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0); }
constexpr std::int64_t ceil_div(std::int64_t a, std::int64_t b) { return a / b + (a % b > 0); }
constexpr std::int64_t modulo(std::int64_t a, std::int64_t b) { return a % b < 0 ? a % b + b : a % b; }
constexpr std::int64_t larger(std::int64_t a, std::int64_t b) { return a > b ? a : b; }
constexpr std::int64_t smaller(std::int64_t a, std::int64_t b) { return a < b ? a : b; }
constexpr void require(bool holds, const char *refusal) {
  if (!holds) throw std::domain_error(refusal);
}
constexpr void within(std::int64_t a, const char *refusal) { require(-bound <= a && a <= bound, refusal); }
"""


def module(functions, width):
    """padproof.hpp."""
    about = head(functions, "C++17", REFUSAL, f"{DIVISION} {width.words(functions)}")
    lines = [*(f"// {line}" for line in about), "#ifndef PADPROOF_HPP", "#define PADPROOF_HPP"]
    lines += ["#include <cassert>", "#include <cstdint>", "#include <stdexcept>", "", "namespace padproof {", ""]
    lines += [f"constexpr std::int64_t bound = std::int64_t{{1}} << {width.power};", ""]
    lines += [
        f"struct {STRUCTS[kind]} {{ std::int64_t {', '.join(RESULTS[kind])}; }};" for kind in (CONVOLUTION, TRANSPOSED)
    ]
    lines += ["", PRELUDE, *(_function(function, width) for function in functions)]
    return "\n".join([*lines, "}  // namespace padproof", "#endif", ""])


def name(function):
    """What a function is called: a keyword gets an underscore."""
    return f"{function.name}_" if function.name in UNDERSCORED else function.name


def _function(function, width):
    arguments = ", ".join(f"std::int64_t {name}" for name in function.arguments)
    lines = [*c.comment(function, width), f"constexpr {STRUCTS[function.kind]} {name(function)}({arguments}) {{"]
    for argument in function.arguments:
        lines.append(f'  within({argument}, "{_refusal(function, *bound_words(argument, width))}");')
    for step in function.steps:
        if isinstance(step, Requirement):
            condition, _ = function.program.requirement_words(step, python)
            lines.append(f'  require({calls(step.statement)}, "{_refusal(function, condition, step.way_out)}");')
        else:
            lines.append(f"  const std::int64_t {step[0].name} = {calls(step[1])};")
    lines += c.assertions(function, width, calls)
    results = ", ".join(symbol.name for symbol in function.results)
    return "\n".join([*lines, f"  return {results};" if function.kind == SIZE else f"  return {{{results}}};", "}", ""])


def _refusal(function, condition, way_out):
    return f"{function.program.title} needs {condition}; {way_out}"
