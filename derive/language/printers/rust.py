"""The code to paste as Rust: one module of const functions that need `core` alone and return a Result."""

from derive.language.pasted import CONVOLUTION, RESULTS, SIZE, TRANSPOSED, asserted, bound_words, contract, head
from derive.language.printers.calls import calls
from derive.language.printers.python import python
from derive.language.program import Requirement

STRUCTS = {CONVOLUTION: "Padded", TRANSPOSED: "Cropped", SIZE: "i64"}
REFUSAL = (
    "Where one fails, the Err says which and the way out. Debug assertions repeat the postconditions. As a module, "
    "`mod padproof;`, it needs no std."
)
DIVISION = "`/` rounds toward zero in Rust: floor_div, ceil_div and modulo below round as their names say."
PRELUDE = """\
/// A requirement that does not hold, and the way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfDomain {
    pub function: &'static str,
    pub requirement: &'static str,
    pub way_out: &'static str,
}

impl core::fmt::Display for OutOfDomain {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} needs {}; {}", self.function, self.requirement, self.way_out)
    }
}

impl core::error::Error for OutOfDomain {}

const fn floor_div(a: i64, b: i64) -> i64 { a.div_euclid(b) }
const fn ceil_div(a: i64, b: i64) -> i64 { a / b + (a % b > 0) as i64 }
const fn modulo(a: i64, b: i64) -> i64 { a.rem_euclid(b) }
const fn larger(a: i64, b: i64) -> i64 { if a > b { a } else { b } }
const fn smaller(a: i64, b: i64) -> i64 { if a < b { a } else { b } }
const fn within(a: i64) -> bool { -BOUND <= a && a <= BOUND }
"""


def module(functions, width):
    """padproof.rs."""
    about = head(functions, "Rust 1.81", REFUSAL, f"{DIVISION} {width.words(functions)}")
    lines = [
        *(f"//! {line}" for line in about),
        "#![allow(dead_code)]",
        "",
        f"pub const BOUND: i64 = 1 << {width.power};",
    ]
    for kind in (CONVOLUTION, TRANSPOSED):
        lines += ["", "#[derive(Clone, Copy, Debug, PartialEq, Eq)]", f"pub struct {STRUCTS[kind]} {{"]
        lines += [*(f"    pub {field}: i64," for field in RESULTS[kind]), "}"]
    return "\n".join([*lines, "", PRELUDE, *(_function(function, width) for function in functions)])


def _function(function, width):
    def refuse(unless, condition, way_out):
        words = f'function: "{function.program.title}", requirement: "{condition}", way_out: "{way_out}"'
        return f"    if !({unless}) {{ return Err(OutOfDomain {{ {words} }}); }}"

    arguments = ", ".join(f"{name}: i64" for name in function.arguments)
    lines = _comment(function, width)
    lines += [f"pub const fn {function.name}({arguments}) -> Result<{STRUCTS[function.kind]}, OutOfDomain> {{"]
    lines += [refuse(f"within({name})", *bound_words(name, width)) for name in function.arguments]
    for step in function.steps:
        if isinstance(step, Requirement):
            condition, _ = function.program.requirement_words(step, python)
            lines.append(refuse(calls(step.statement), condition, step.way_out))
        else:
            lines.append(f"    let {step[0].name} = {calls(step[1])};")
    lines += [
        f'    debug_assert!({calls(promise)}, "{words}");' for words, promise in asserted(function, width).items()
    ]
    if function.kind == SIZE:
        lines.append(f"    Ok({function.results[0].name})")
    else:
        pairs = zip(RESULTS[function.kind], function.results, strict=True)
        fields = (field if field == symbol.name else f"{field}: {symbol.name}" for field, symbol in pairs)
        lines.append(f"    Ok({STRUCTS[function.kind]} {{ {', '.join(fields)} }})")
    return "\n".join([*lines, "}", ""])


def _comment(function, width):
    lines = list(contract(function, width, lambda promise: f"`{calls(promise)}`"))
    return [f"/// {function.program.doc}", *(["///"] if lines else []), *(f"/// {line}" for line in lines)]
