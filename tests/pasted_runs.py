"""Runs the code to paste in every language: one driver each, which reads questions and writes answers.

A question is a line, the number of a function and its arguments; its answer the results, or `x` where it is refused.
"""

import itertools
import json
import os
import random
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from derive import catalog
from derive.padding import pasted
from derive.runtime.errors import OutOfDomain
from derive.runtime.generated import formulas

FOLDER = Path(__file__).parent.parent / "docs" / "generated" / "code"
FUNCTIONS = pasted.functions(catalog.modes().values(), catalog.size_choices().values())
TABLES = {"convolution": formulas.CONVOLUTION, "transposed": formulas.TRANSPOSED, "size": formulas.SIZES}
REFUSED = "x"


def expected(questions, bound):
    """What the library's own formulas answer, nothing beyond the bound, as a driver writes it."""
    return [_expected(number, arguments, bound) for number, arguments in questions]


def _expected(number, arguments, bound):
    if bound and max(map(abs, arguments)) > bound:
        return REFUSED
    function = FUNCTIONS[number]
    named = dict(zip(function.arguments, arguments, strict=True))
    if function.kind == "size":
        return str(formulas.SIZES[function.rule](**{k.removeprefix("asked_"): n for k, n in named.items()}))
    try:
        return " ".join(map(str, TABLES[function.kind][function.rule](**named)))
    except OutOfDomain:
        return REFUSED


def drawn(number, seed, bound):
    """Questions at random: of any size up to the bound and a little beyond, most of them small or of like size."""
    rng = random.Random(seed)
    for _ in range(number):
        index = rng.randrange(len(FUNCTIONS))
        beyond = rng.random() < 0.02
        most = bound + 2 if beyond else 2 ** rng.randint(1, bound.bit_length() - 1)
        low = -most if rng.random() < 0.1 else 1
        arguments = [rng.randint(low, most) for _ in FUNCTIONS[index].arguments]
        for place, name in enumerate(FUNCTIONS[index].arguments):
            if "pad" in name and rng.random() < 0.5:
                arguments[place] = rng.randint(-most, most)
        yield index, tuple(arguments)


def at_the_edges(number, seed, bound):
    """Questions at which a requirement just holds or just does not: the first argument of it is set so."""
    rng = random.Random(seed)
    edged = [index for index, function in enumerate(FUNCTIONS) if _loose(function)]
    while number:
        index = rng.choice(edged)
        function = FUNCTIONS[index]
        most = 2 ** rng.randint(1, (bound.bit_length() - 2) // 2)
        named = {name: rng.randint(1, most) for name in function.arguments}
        free = next(n for n in ("output_padding", "asked_pad_high", "pad_high", "input_size") if n in named)
        low = _lowest(index, named, free, bound)
        for step in (-1, 0, 1) if low is not None else ():
            yield index, tuple((named | {free: low + step}).values())
            number -= 1
            if not number:
                return


def _loose(function):
    """Whether a requirement compares more than a name with a number."""
    return function.kind == "transposed" or function.rule in (
        "valid",
        "explicit",
        "explicit_ceil",
        "explicit_ceil_inside",
    )


def _lowest(index, named, free, bound):
    """The least value of one argument at which nothing is refused, by bisection: such requirements are monotone."""
    low, high = -bound, bound

    def refused(value):
        return _expected(index, tuple((named | {free: value}).values()), bound) == REFUSED

    if refused(high) or not refused(low):
        return None
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if refused(middle) else (low, middle)
    return high


def one_at_a_time(bound):
    """Each argument beyond the bound, at it, and around 0, where all others are small or all are large."""
    for index, function in enumerate(FUNCTIONS):
        for place, others in itertools.product(range(len(function.arguments)), (1, 2, bound)):
            for number in (-bound - 1, -bound, -1, 0, 1, 2, bound, bound + 1):
                arguments = [others] * len(function.arguments)
                arguments[place] = number
                yield index, tuple(arguments)


def at_the_corners(bound, few=False):
    """Every combination of numbers around 0, around each requirement's number, and around the bound itself."""
    chosen = {
        4: (-bound - 1, -bound, -1, 0, 1, 2, 3, bound - 1, bound, bound + 1),
        5: (-bound - 1, -bound, 0, 1, 2, bound, bound + 1),
        6: (-bound, 0, 1, 2, bound, bound + 1),
        7: (-bound, 0, 1, bound, bound + 1),
    }
    for index, function in enumerate(FUNCTIONS):
        count = len(function.arguments)
        values = (1, bound) if few else chosen[count]
        for arguments in itertools.product(values, repeat=count):
            yield index, arguments


@dataclass(frozen=True)
class Language:
    """How a file of code to paste is run: `driver(functions)` is the program, `commands` build and run it."""

    file: str
    tool: str
    install: str
    driver: object
    source: str
    commands: tuple
    bound: str = "64 bits"


def _cases(line):
    return "\n".join(line(number, function) for number, function in enumerate(FUNCTIONS))


def _given(function, form):
    return ", ".join(form.format(place) for place in range(len(function.arguments)))


def c_driver():
    def case(number, function):
        call = f"padproof_{function.name}({_given(function, 'a[{}]')}, "
        if function.kind == "size":
            return f"case {number}: status = {call}&r[0]); n = 1; break;"
        struct = "padproof_padded" if function.kind == "convolution" else "padproof_cropped"
        low, high = ("pad_low", "pad_high") if function.kind == "convolution" else ("crop_low", "crop_high")
        copy = f"if (!status) {{ r[0] = p.output_size; r[1] = p.{low}; r[2] = p.{high}; }}"
        return f"case {number}: {{ {struct} p; status = {call}&p); {copy} n = 3; break; }}"

    return f"""\
#include <inttypes.h>
#include <stdio.h>
#include "padproof.h"
int main(void) {{
  int f;
  int64_t a[7];
  while (scanf("%d %" SCNd64 " %" SCNd64 " %" SCNd64 " %" SCNd64 " %" SCNd64 " %" SCNd64 " %" SCNd64,
               &f, &a[0], &a[1], &a[2], &a[3], &a[4], &a[5], &a[6]) == 8) {{
    int64_t r[3] = {{0, 0, 0}};
    int status = 0, n = 0;
    switch (f) {{
{_cases(case)}
    default: return 1;
    }}
    if (status) {{ puts(padproof_message(status)[0] == 'n' ? "x" : "no message"); continue; }}
    if (n == 1) printf("%" PRId64 "\\n", r[0]);
    else printf("%" PRId64 " %" PRId64 " %" PRId64 "\\n", r[0], r[1], r[2]);
  }}
  return 0;
}}
"""


def cpp_driver():
    from derive.language.printers.cpp import name

    def case(number, function):
        call = f"padproof::{name(function)}({_given(function, 'a[{}]')})"
        if function.kind == "size":
            return f'case {number}: std::printf("%" PRId64 "\\n", {call}); break;'
        low, high = ("pad_low", "pad_high") if function.kind == "convolution" else ("crop_low", "crop_high")
        print_ = f'std::printf("%" PRId64 " %" PRId64 " %" PRId64 "\\n", p.output_size, p.{low}, p.{high});'
        return f"case {number}: {{ const auto p = {call}; {print_} break; }}"

    return f"""\
#include <cinttypes>
#include <cstdio>
#include <cstring>
#include "padproof.hpp"
static_assert(padproof::same_upper(7, 3, 2, 1).pad_high == 1);
static_assert(padproof::explicit_(7, 3, 2, 1, 1, 1).output_size == 4);
static_assert(padproof::same_upper_transposed(4, 3, 2, 1, padproof::largest(3, 2, 1, 0)).output_size == 8);
int main() {{
  int f;
  std::int64_t a[7];
  while (std::scanf("%d %" SCNd64 " %" SCNd64 " %" SCNd64 " %" SCNd64 " %" SCNd64 " %" SCNd64 " %" SCNd64,
                    &f, &a[0], &a[1], &a[2], &a[3], &a[4], &a[5], &a[6]) == 8) {{
    try {{
      switch (f) {{
{_cases(case)}
      default: return 1;
      }}
    }} catch (const std::domain_error &refusal) {{
      std::puts(std::strstr(refusal.what(), " needs ") ? "x" : "no message");
    }}
  }}
  return 0;
}}
"""


def rust_driver():
    def case(number, function):
        call = f"padproof::{function.name}({_given(function, 'a[{}]')})"
        if function.kind == "size":
            return f"{number} => {call}.map(|r| r.to_string()),"
        low, high = ("pad_low", "pad_high") if function.kind == "convolution" else ("crop_low", "crop_high")
        return f'{number} => {call}.map(|r| format!("{{}} {{}} {{}}", r.output_size, r.{low}, r.{high})),'

    return f"""\
mod padproof;
use std::io::{{BufRead, BufWriter, Write}};
const _: () = assert!(matches!(padproof::same_upper(7, 3, 2, 1), Ok(p) if p.pad_high == 1));
fn main() {{
    let mut out = BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {{
        let a: Vec<i64> = line.unwrap().split(' ').map(|n| n.parse().unwrap()).collect();
        let (f, a) = (a[0], &a[1..]);
        let answer = match f {{
{_cases(case)}
            _ => panic!(),
        }};
        match answer {{
            Ok(text) => writeln!(out, "{{text}}"),
            Err(refusal) => writeln!(out, "{{}}", if refusal.to_string().contains(" needs ") {{ "x" }} else {{ "?" }}),
        }}
        .unwrap();
    }}
}}
"""


def javascript_driver():
    table = json.dumps([[function.name, function.arguments] for function in FUNCTIONS])
    return f"""\
import {{ readFileSync }} from "node:fs";
import * as padproof from "./padproof.mjs";
const table = {table};
const plain = (number) => (Object.is(number, -0) ? "-0" : String(number));
const lines = [];
for (const line of readFileSync(0, "utf8").split("\\n")) {{
  if (!line) continue;
  const [f, ...a] = line.split(" ").map(Number);
  const [name, names] = table[f];
  try {{
    const found = padproof[name](Object.fromEntries(names.map((key, place) => [key, a[place]])));
    lines.push(typeof found === "number" ? plain(found) : Object.values(found).map(plain).join(" "));
  }} catch (error) {{
    lines.push(error instanceof RangeError ? "x" : String(error));
  }}
}}
process.stdout.write(lines.join("\\n") + "\\n");
"""


def julia_driver():
    def case(number, function):
        call = ", ".join(f"{name} = a[{place + 2}]" for place, name in enumerate(function.arguments))
        return f"    f == {number} && return Padproof.{function.name}(; {call})"

    return f"""\
include("padproof.jl")
function answer(a)
    f = a[1]
{_cases(case)}
    error("no such function")
end
function main()
    for line in eachline(stdin)
        a = parse.(Int64, split(line))
        try
            println(join(values(answer(a)), " "))
        catch refusal
            println(refusal isa DomainError && occursin(" needs ", refusal.msg) ? "x" : string(refusal))
        end
    end
end
main()
"""


WARNINGS = ("-Wall", "-Wextra", "-Wpedantic", "-Werror", "-Wconversion", "-Wshadow")
SANITIZED = ("-g", "-fsanitize=undefined,address", "-fno-sanitize-recover=all")
LANGUAGES = {
    "C": Language(
        "padproof.h",
        "gcc",
        "apt-get install gcc",
        c_driver,
        "driver.c",
        (("gcc", "-std=c99", *WARNINGS, *SANITIZED, "driver.c", "-o", "driver"), ("./driver",)),
    ),
    "C++": Language(
        "padproof.hpp",
        "g++",
        "apt-get install g++",
        cpp_driver,
        "driver.cpp",
        (("g++", "-std=c++17", *WARNINGS, *SANITIZED, "driver.cpp", "-o", "driver"), ("./driver",)),
    ),
    "Rust": Language(
        "padproof.rs",
        "rustc",
        "apt-get install rustc, or rustup.rs",
        rust_driver,
        "driver.rs",
        (
            ("rustc", "-D", "warnings", "-C", "debug-assertions=yes", "-C", "overflow-checks=yes", "driver.rs"),
            ("./driver",),
        ),
    ),
    "JavaScript": Language(
        "padproof.mjs",
        "node",
        "apt-get install nodejs",
        javascript_driver,
        "driver.mjs",
        (("node", "driver.mjs"),),
        "2^53",
    ),
    "Julia": Language(
        "padproof.jl",
        "julia",
        "julialang.org, or Debian 11's julia",
        julia_driver,
        "driver.jl",
        (("julia", "driver.jl"),),
    ),
}


class CompileError(Exception):
    """What a compiler refused."""


def tool(language):
    """The program that builds or runs a language, or None; PADPROOF_JULIA may name Julia's."""
    name = LANGUAGES[language].tool
    return os.environ.get(f"PADPROOF_{name.upper()}") or shutil.which(name)


def build(language, text, folder):
    """The file and its driver in a folder, compiled; raises CompileError."""
    found = LANGUAGES[language]
    (folder / found.file).write_text(text, encoding="utf-8")
    (folder / found.source).write_text(found.driver(), encoding="utf-8")
    for command in found.commands[:-1]:
        done = subprocess.run([tool(language), *command[1:]], cwd=folder, capture_output=True, text=True)
        if done.returncode:
            raise CompileError(done.stderr)


def run(language, folder, questions):
    """The answers of what was built, and what it wrote to stderr."""
    command = LANGUAGES[language].commands[-1]
    first = command[0] if command[0].startswith("./") else tool(language)
    lines = "".join(f"{number} {' '.join(map(str, (*given, 0, 0, 0, 0)[:7]))}\n" for number, given in questions)
    done = subprocess.run([first, *command[1:]], cwd=folder, input=lines, capture_output=True, text=True)
    return done.stdout.splitlines(), done.stderr


@cache
def python_file(text):
    """What the Python file defines, run by itself."""
    names = {"__name__": "padproof", "__builtins__": __builtins__}
    exec(compile(text, "padproof.py", "exec"), names)
    return names


def answers_of(functions, questions):
    """The answers of functions of Python that raise ValueError."""
    found = []
    for number, arguments in questions:
        function = FUNCTIONS[number]
        try:
            answer = functions[function.name](**dict(zip(function.arguments, arguments, strict=True)))
            found.append(" ".join(map(str, answer)) if isinstance(answer, tuple) else str(answer))
        except ValueError:
            found.append(REFUSED)
    return found


def json_functions(content):
    """The functions of the JSON file, each evaluated from its trees: written apart from all that prints them."""
    return {each["function"]: _from_tree(each) for each in content["functions"]}


COMPUTED = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "negative": lambda a: -a,
    "floor_div": lambda a, b: a // b,
    "ceil_div": lambda a, b: -(-a // b),
    "modulo": lambda a, b: a % b,
    "larger": max,
    "smaller": min,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "divides": lambda a, b: b % a == 0,
    "and": lambda *parts: all(parts),
    "or": lambda *parts: any(parts),
    "not": lambda part: not part,
    "implies": lambda a, b: not a or b,
    "iff": lambda a, b: a == b,
}


def _value(tree, names):
    if isinstance(tree, list):
        return COMPUTED[tree[0]](*[_value(part, names) for part in tree[1:]])
    return names[tree] if isinstance(tree, str) else tree


def _from_tree(function):
    def call(**names):
        for step in function["steps"]:
            if "name" in step:
                names[step["name"]] = _value(step["is"], names)
            elif not _value(step["requires"], names):
                raise ValueError(f"{function['function']} needs {step['words']}; {step['way_out']}")
        for promise in function["ensures"]:
            assert _value(promise["holds"], names), promise["words"]
        return tuple(names[result] for result in function["results"].values())

    return call


def differing(questions, answers, wanted):
    """The questions that are answered otherwise, each with what was answered and what is right; also if it stopped."""
    rows = zip(questions, [*answers, *["nothing"] * (len(wanted) - len(answers))], wanted, strict=True)
    return [
        (FUNCTIONS[number].name, arguments, answer, right)
        for (number, arguments), answer, right in rows
        if answer != right
    ]
