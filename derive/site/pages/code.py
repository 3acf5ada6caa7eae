"""Every formula as a file to paste: what each language's does, how it refuses, and an example of each."""

from derive.language.pasted import CONVOLUTION, SIZE, TRANSPOSED
from derive.site.pages import markup

SHOWN = "same_upper"
NUMBERS = {"input_size": 12, "kernel_size": 3, "stride": 2, "dilation": 1, "output_padding": 1}

PYTHON = """\
from padproof import largest, same_upper_transposed

more = largest(kernel_size=3, stride=2, dilation=1, asked_output_padding=0)
found = same_upper_transposed(
    input_size=12, kernel_size=3, stride=2, dilation=1, output_padding=more)
print(*found)
"""
JAVASCRIPT = """\
import { largest, same_upper_transposed } from "./padproof.mjs";

const layer = { kernel_size: 3, stride: 2, dilation: 1 };
const output_padding = largest({ ...layer, asked_output_padding: 0 });
const { output_size, crop_low, crop_high } = same_upper_transposed({ input_size: 12, ...layer, output_padding });
console.log(output_size, crop_low, crop_high);
"""
TYPESCRIPT = """\
import { largest, same_upper_transposed, type Cropped } from "./padproof.mjs";

const layer = { kernel_size: 3, stride: 2, dilation: 1 };
const output_padding: number = largest({ ...layer, asked_output_padding: 0 });
const found: Cropped = same_upper_transposed({ input_size: 12, ...layer, output_padding });
console.log(found.output_size, found.crop_low, found.crop_high);
"""
C = """\
#include <stdio.h>
#include "padproof.h"

int main(void) {
  int64_t more;
  padproof_cropped found;
  int status = padproof_largest(3, 2, 1, 0, &more);
  if (!status) status = padproof_same_upper_transposed(12, 3, 2, 1, more, &found);
  if (status) return puts(padproof_message(status)), 1;
  printf("%d %d %d\\n", (int)found.output_size, (int)found.crop_low, (int)found.crop_high);
  return 0;
}
"""
CPP = """\
#include <iostream>
#include "padproof.hpp"

constexpr auto found = padproof::same_upper_transposed(12, 3, 2, 1, padproof::largest(3, 2, 1, 0));
static_assert(found.output_size == 12 * 2);

int main() {
  std::cout << found.output_size << " " << found.crop_low << " " << found.crop_high << "\\n";
}
"""
RUST = """\
mod padproof;

fn main() -> Result<(), padproof::OutOfDomain> {
    let more = padproof::largest(3, 2, 1, 0)?;
    let found = padproof::same_upper_transposed(12, 3, 2, 1, more)?;
    println!("{} {} {}", found.output_size, found.crop_low, found.crop_high);
    Ok(())
}
"""
JULIA = """\
include("padproof.jl")

more = Padproof.largest(kernel_size = 3, stride = 2, dilation = 1, asked_output_padding = 0)
found = Padproof.same_upper_transposed(
    input_size = 12, kernel_size = 3, stride = 2, dilation = 1, output_padding = more)
println(join(found, " "))
"""
JSON = """\
import json

padproof = json.load(open("padproof.json", encoding="utf-8"))
do = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b,
    "floor_div": lambda a, b: a // b, "ceil_div": lambda a, b: -(-a // b),
    "modulo": lambda a, b: a % b, "larger": max, "smaller": min,
    "==": lambda a, b: a == b, ">=": lambda a, b: a >= b, ">": lambda a, b: a > b,
}

def value(tree, names):
    if isinstance(tree, list):
        return do[tree[0]](*(value(part, names) for part in tree[1:]))
    return names[tree] if isinstance(tree, str) else tree

def call(name, **names):
    (function,) = (each for each in padproof["functions"] if each["function"] == name)
    for step in function["steps"]:
        if "name" in step:
            names[step["name"]] = value(step["is"], names)
        elif not value(step["requires"], names):
            raise ValueError(f"{name} needs {step['words']}; {step['way_out']}")
    return [names[result] for result in function["results"].values()]

layer = {"kernel_size": 3, "stride": 2, "dilation": 1}
(more,) = call("largest", **layer, asked_output_padding=0)
print(*call("same_upper_transposed", input_size=12, **layer, output_padding=more))
"""

EXAMPLES = {
    "Python": ("python", "example.py", PYTHON),
    "JavaScript": ("javascript", "example.mjs", JAVASCRIPT),
    "TypeScript": ("typescript", "example.mts", TYPESCRIPT),
    "C": ("c", "example.c", C),
    "C++": ("cpp", "example.cpp", CPP),
    "Rust": ("rust", "example.rs", RUST),
    "Julia": ("julia", "example.jl", JULIA),
    "JSON": ("python", "example.py", JSON),
}
FILES = (
    ("Python", "padproof.py", "raises `ValueError`", "", "Python 3.6 or newer; it imports nothing"),
    ("JavaScript", "padproof.mjs", "throws `RangeError`", "2^53", "an ES module; numbers, not BigInt"),
    ("TypeScript", "padproof.d.mts", "throws `RangeError`", "2^53", "the types of that module"),
    ("C99", "padproof.h", "returns a status, which `padproof_message` puts into words", "64 bits", "one header"),
    (
        "C++17",
        "padproof.hpp",
        "throws `std::domain_error`; in a constant expression it does not compile",
        "64 bits",
        "one header, all of it `constexpr`",
    ),
    (
        "Rust",
        "padproof.rs",
        "returns `Err(OutOfDomain)`",
        "64 bits",
        "one module, `const fn`, without `std`; Rust 1.81 or newer",
    ),
    ("Julia", "padproof.jl", "throws `DomainError`", "64 bits", "one module"),
    ("anything else", "padproof.json", "names the way out", "", "expression trees"),
    ("JSON schema", "padproof.schema.json", "–", "", "of these trees"),
)


def code_page(functions, widths, answer):
    """`answer` is what each example prints: output size and crops of NUMBERS."""
    kinds = [function.kind for function in functions]
    convolutions, transposes, sizes = (kinds.count(kind) for kind in (CONVOLUTION, TRANSPOSED, SIZE))
    body = [
        "# Code to paste",
        f"Every formula of this site as one file per language that needs nothing else: {convolutions} convolutions, "
        f"{transposes} transposed convolutions, and {sizes} ways to choose the size. They are printed from the same "
        "declarations as the pages, the proofs and `evaluate`.",
        markup.table(
            ("language", "file", "outside the domain it", "arguments", "what it is"),
            [
                (
                    f"**{language}**",
                    f"[{name}](generated/code/{name})",
                    refuses,
                    markup.raised(f"from −2^{widths[width].power} to 2^{widths[width].power}")
                    if width
                    else "of any size",
                    words,
                )
                for language, name, refuses, width, words in FILES
            ],
        ),
        "## An example of each { #example }",
        "A transposed *same* of 12 elements, kernel 3, stride 2, at the largest size. Each prints output size, crop at "
        f"the start and crop at the end: `{' '.join(map(str, answer))}`.",
        "\n\n".join(_tab(language, *example) for language, example in EXAMPLES.items()),
        "## What holds in all of them { #contract }",
        "**Preconditions** are checked, one after the other; what is refused is named with the way out. "
        "**Postconditions**, the laws of the mode and that there are as many outputs as windows, stand with each function "
        "and are asserted where the language has assertions. They are proved for all integers: the assertions are there "
        "for whoever changes the code.",
        "**Division** rounds toward zero in C, C++ and Rust, and JavaScript has none of integers. So each file has "
        "functions that round down, or up, whatever the sign.",
        "**No intermediate overflows.** "
        + " ".join(_bounded(width, functions) for width in widths.values())
        + " Every "
        "intermediate was given the interval of its values, those inside the functions that divide included; a larger "
        "argument is refused. [What you have to trust](theorems/trust.md#assurance)",
        "**Comparison.** The tests compile each file with warnings as errors and sanitizers on, ask it at random and at "
        "every edge of its domain and bound, and compare with Python.",
        "[All modes](modes/index.md) · [Test your implementation](compare/vectors.md) · [How long an answer takes](speed.md)",
    ]
    return markup.page(
        "Code to paste",
        "Every formula as one dependency-free file: Python, JavaScript, TypeScript, C, C++, Rust, Julia, JSON.",
        "\n\n".join(body),
        nav_title="Code",
        origin="derive/site/pages/code.py and the intervals",
    )


def _tab(language, fence, _, source):
    lines = [f"``` {fence}", *source.rstrip().splitlines(), "```"]
    return f'=== "{language}"\n\n' + "\n".join(f"    {line}" if line else "" for line in lines)


def _bounded(width, functions):
    badge = markup.warrant(*(("failed", "not proved") if width.unbounded else ("proved", "proved")))
    return (
        f"For arguments up to {width.bound:,} ({markup.raised(f'2^{width.power}')}) in magnitude, none of the "
        f"{width.intermediates:,} intermediates of the {len(functions)} functions exceeds {markup.raised(width.name)} "
        f"{badge}."
    )
