"""The code to paste as C99: one header, functions that return a status and write their result."""

from derive.language.pasted import CONVOLUTION, RESULTS, SIZE, TRANSPOSED, asserted, bound_words, contract, head
from derive.language.printers.calls import CallsPrinter, calls
from derive.language.printers.python import python
from derive.language.program import Requirement

c = CallsPrinter("padproof_")

STRUCTS = {CONVOLUTION: "padproof_padded", TRANSPOSED: "padproof_cropped", SIZE: "int64_t"}
REFUSAL = (
    "Each function returns 0, or a number that padproof_message turns into the requirement that fails and the way out; "
    "then nothing is written. Assertions repeat the postconditions unless NDEBUG is defined."
)
DIVISION = "`/` rounds toward zero in C: floor_div, ceil_div and modulo below round as their names say."
PRELUDE = """\
static inline int64_t padproof_floor_div(int64_t a, int64_t b) { return a / b - (a % b < 0); }
static inline int64_t padproof_ceil_div(int64_t a, int64_t b) { return a / b + (a % b > 0); }
static inline int64_t padproof_modulo(int64_t a, int64_t b) { return a % b < 0 ? a % b + b : a % b; }
static inline int64_t padproof_larger(int64_t a, int64_t b) { return a > b ? a : b; }
static inline int64_t padproof_smaller(int64_t a, int64_t b) { return a < b ? a : b; }
static inline int padproof_within(int64_t a) { return -PADPROOF_BOUND <= a && a <= PADPROOF_BOUND; }
"""


def module(functions, width):
    """padproof.h."""
    about = head(functions, "C99", REFUSAL, f"{DIVISION} {width.words(functions)}")
    messages = {}
    body = [_function(function, width, messages) for function in functions]
    lines = ["/*", *(f" * {line}" for line in about), " */"]
    lines += ["#ifndef PADPROOF_H", "#define PADPROOF_H", "#include <assert.h>", "#include <stdint.h>", ""]
    lines += [f"#define PADPROOF_BOUND (INT64_C(1) << {width.power})", ""]
    lines += [
        f"typedef struct {{ int64_t {', '.join(RESULTS[kind])}; }} {STRUCTS[kind]};"
        for kind in (CONVOLUTION, TRANSPOSED)
    ]
    lines += ["", PRELUDE, *_message(messages), "", *body, "#endif", ""]
    return "\n".join(lines)


def _message(messages):
    yield "/* What a status other than 0 says: the requirement that fails and the way out. */"
    yield "static inline const char *padproof_message(int status) {"
    yield "  switch (status) {"
    yield '    case 0: return "nothing is refused";'
    for (condition, way_out), number in messages.items():
        yield f'    case {number}: return "needs {condition}; {way_out}";'
    yield '    default: return "no status of padproof.h";'
    yield "  }"
    yield "}"


def _function(function, width, messages):
    """`messages` numbers what is refused anywhere, {(condition, way out): status}."""

    def refuse(unless, words):
        return f"  if (!({unless})) return {messages.setdefault(words, len(messages) + 1)};"

    arguments = "".join(f"int64_t {name}, " for name in function.arguments)
    lines = comment(function, width)
    lines += [f"static inline int padproof_{function.name}({arguments}{STRUCTS[function.kind]} *result) {{"]
    lines += [refuse(f"padproof_within({name})", bound_words(name, width)) for name in function.arguments]
    for step in function.steps:
        if isinstance(step, Requirement):
            condition, _ = function.program.requirement_words(step, python)
            lines.append(refuse(c(step.statement), (condition, step.way_out)))
        else:
            lines.append(f"  const int64_t {step[0].name} = {c(step[1])};")
    lines += assertions(function, width, c)
    if function.kind == SIZE:
        lines.append(f"  *result = {function.results[0].name};")
    else:
        pairs = zip(RESULTS[function.kind], function.results, strict=True)
        lines += [f"  result->{field} = {symbol.name};" for field, symbol in pairs]
    return "\n".join([*lines, "  return 0;", "}", ""])


def comment(function, width):
    """What a function says of itself, its postconditions included, in C's comments."""
    return ["/*", f" * {function.program.doc}", *(f" * {line}" for line in contract(function, width, calls)), " */"]


def assertions(function, width, printer):
    """Its postconditions as assertions, where they do not exceed the width."""
    return [f'  assert(({printer(promise)}) && "{words}");' for words, promise in asserted(function, width).items()]
