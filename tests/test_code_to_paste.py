"""The code to paste answers and refuses as the library does, in every language that it is printed in.

What a language lacks its compiler for is skipped, with how to install it; where PADPROOF_REQUIRE is set, that fails.
"""

import ast
import itertools
import json
import random
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from functools import cache

import fastjsonschema
import pasted_runs
import pytest
from pasted_runs import FOLDER, FUNCTIONS, LANGUAGES, REFUSED, CompileError, differing, expected

from derive import catalog, verdicts
from derive.language.definitions import EFFECTIVE_KERNEL_SIZE
from derive.language.pasted import RESULTS, Pasted
from derive.language.printers.reserved import UNDERSCORED, language_of
from derive.language.printers.tree import tree
from derive.language.program import Program, Requirement, positive
from derive.language.symbols import N, d, i, k, k_hat, o, s
from derive.language.terms import And, Relation, floor_div, ge, holds, value
from derive.proof.checkers import intervals
from derive.runtime.errors import LayerError
from derive.scaffold.drafts import draft_mode

FILES = sorted(path.name for path in FOLDER.iterdir())
WIDTHS = intervals.bound_widths(FUNCTIONS)
CHUNK = 200_000
NEVER_EMPTY = (
    "same_undilated",
    "same_unclamped_upper",
    "same_unclamped_lower",
)  # i·s elements, however long the kernel


def text_of(name):
    return (FOLDER / name).read_text(encoding="utf-8")


def bound_of(language):
    return WIDTHS[LANGUAGES[language].bound].bound


def needs(language):
    if not pasted_runs.tool(language):
        pytest.skip(f"{LANGUAGES[language].tool} is missing: {LANGUAGES[language].install}")


@cache
def sample(bound):
    """Some thousand questions of every kind, and their answers."""
    questions = [
        *pasted_runs.drawn(2000, 1, bound),
        *pasted_runs.at_the_edges(600, 2, bound),
        *pasted_runs.one_at_a_time(bound),
        *pasted_runs.at_the_corners(bound, few=True),
    ]
    return questions, expected(questions, bound)


def wrong(language, text, folder):
    """What a file answers otherwise than the library, and what it wrote to stderr."""
    pasted_runs.build(language, text, folder)
    questions, wanted = sample(bound_of(language))
    answers, said = pasted_runs.run(language, folder, questions)
    return differing(questions, answers, wanted), said


# What is asked.


@pytest.mark.parametrize("width", WIDTHS)
def test_the_sample_asks_every_function_and_meets_every_requirement(width):
    questions, wanted = sample(WIDTHS[width].bound)
    assert {number for number, _ in questions} == set(range(len(FUNCTIONS)))
    answered = {number for (number, _), answer in zip(questions, wanted, strict=True) if answer != REFUSED}
    assert len(answered) == len(FUNCTIONS) and 500 < wanted.count(REFUSED) < len(wanted) / 2
    failed = {
        (number, place)
        for number, arguments in questions
        if (place := first_failing(FUNCTIONS[number], arguments)) is not None
    }
    required = {
        (number, place)
        for number, function in enumerate(FUNCTIONS)
        for place, step in enumerate(function.steps)
        if isinstance(step, Requirement)
    }
    always = {(number, place) for number, place in required - failed if FUNCTIONS[number].rule in NEVER_EMPTY}
    assert failed == required - always and len(always) == len(NEVER_EMPTY) and len(failed) > 130


def first_failing(function, arguments):
    numbers = dict(zip(function.program.arguments, arguments, strict=True))
    for place, step in enumerate(function.steps):
        if not isinstance(step, Requirement):
            numbers[step[0]] = value(step[1], numbers)
        elif not holds(step.statement, numbers):
            return place
    return None


# Each language.


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_compiles_without_a_warning_and_answers_and_refuses_as_the_library(language, tmp_path):
    needs(language)
    found, said = wrong(language, text_of(LANGUAGES[language].file), tmp_path)
    assert not found and not said, (said, found[:3])


MUTANTS = [
    ("C", "division toward zero", "return a / b - (a % b < 0);", "return a / b;"),
    ("C++", "division toward zero", "return a / b - (a % b < 0);", "return a / b;"),
    ("Rust", "division toward zero", "a.div_euclid(b)", "a / b"),
    ("JavaScript", "division toward zero", "return (a - mod(a, b)) / b + 0;", "return Math.trunc(a / b);"),
    ("Julia", "division toward zero", "fld(", "div("),
    ("C", "rounding up lost", "return a / b + (a % b > 0);", "return a / b;"),
    ("C", "an edge moved", "(!(input_size >= effective_kernel_size))", "(!(input_size > effective_kernel_size))"),
    ("C", "two results exchanged", "result->pad_low = pad_low;", "result->pad_low = pad_high;"),
    ("C", "a larger bound", "INT64_C(1) << 30", "INT64_C(1) << 32"),
    ("JavaScript", "a larger bound", f"> {2**25})", f"> {2**27})"),
    ("JavaScript", "a zero with a sign", "return 0 - floorDiv(-a, b);", "return -floorDiv(-a, b);"),
]


def mutants(chosen):
    """The mutants as parameters: those in `chosen` at once, the others, which compile for long, where it is deep."""
    for language, what, old, new in MUTANTS:
        marks = () if (language, what) in chosen else (pytest.mark.deep,)
        yield pytest.param(language, old, new, id=f"{language}: {what}", marks=marks)


AT_ONCE = {("C", "division toward zero"), ("C", "a larger bound"), ("JavaScript", "division toward zero")}


@pytest.mark.parametrize(("language", "old", "new"), list(mutants(AT_ONCE)))
def test_a_file_that_computes_otherwise_is_found(language, old, new, tmp_path):
    needs(language)
    text = text_of(LANGUAGES[language].file)
    assert old in text
    found, said = wrong(language, text.replace(old, new), tmp_path)
    assert found, said


@pytest.mark.parametrize("language", ["C", pytest.param("C++", marks=pytest.mark.deep), "Rust"])
def test_a_warning_is_an_error(language, tmp_path):
    needs(language)
    old, new = {
        "C": ("  return 0;\n}", "  const int unused = 1;\n  return 0;\n}"),
        "C++": ("  return {output_size", "  const int unused = 1;\n  return {output_size"),
        "Rust": ("    Ok(Padded", "    let unused = 1;\n    Ok(Padded"),
    }[language]
    text = text_of(LANGUAGES[language].file)
    assert old in text
    with pytest.raises(CompileError, match="unused"):
        pasted_runs.build(language, text.replace(old, new, 1), tmp_path)


def test_the_sanitizer_sees_an_overflow_where_the_bound_is_too_large(tmp_path):
    needs("C")
    pasted_runs.build("C", text_of("padproof.h").replace("INT64_C(1) << 30", "INT64_C(1) << 33"), tmp_path)
    _, said = pasted_runs.run("C", tmp_path, list(pasted_runs.at_the_corners(2**30, few=True)))
    assert not said, "nothing overflows within the bound that is proved"
    _, said = pasted_runs.run("C", tmp_path, list(pasted_runs.at_the_corners(2**33, few=True)))
    assert "signed integer overflow" in said or "Assertion" in said


def test_in_a_constant_expression_a_refusal_does_not_compile(tmp_path):
    needs("C++")
    (tmp_path / "padproof.hpp").write_text(text_of("padproof.hpp"), encoding="utf-8")
    for kernel, compiles in ((3, True), (9, False)):
        source = f'#include "padproof.hpp"\nstatic_assert(padproof::valid(3, {kernel}, 1, 1).output_size == 1);\n'
        (tmp_path / "constant.cpp").write_text(source, encoding="utf-8")
        command = ("g++", "-std=c++17", "-fsyntax-only", "constant.cpp")
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
        assert (done.returncode == 0) == compiles, done.stderr
    assert "domain_error" in done.stderr


@pytest.mark.deep
def test_without_assertions_c_and_cpp_still_compile_without_a_warning(tmp_path):
    needs("C")
    needs("C++")
    for language in ("C", "C++"):
        found = LANGUAGES[language]
        silent = replace(found, commands=tuple((*command, "-DNDEBUG", "-O2") for command in found.commands[:-1]))
        (tmp_path / found.file).write_text(text_of(found.file), encoding="utf-8")
        (tmp_path / found.source).write_text(found.driver(), encoding="utf-8")
        for command in silent.commands:
            done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
            assert done.returncode == 0, done.stderr


def test_the_module_of_rust_needs_no_standard_library(tmp_path):
    needs("Rust")
    (tmp_path / "padproof.rs").write_text(text_of("padproof.rs"), encoding="utf-8")
    (tmp_path / "lib.rs").write_text("#![no_std]\npub mod padproof;\n", encoding="utf-8")
    command = [pasted_runs.tool("Rust"), "-D", "warnings", "--crate-type", "lib", "--emit", "metadata", "lib.rs"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_the_file_of_python_imports_nothing_and_answers_as_the_library():
    text = text_of("padproof.py")
    assert not [node for node in ast.walk(ast.parse(text)) if isinstance(node, (ast.Import, ast.ImportFrom))]
    questions, _ = sample(2**30)
    wanted = expected(questions, 0)
    assert not differing(questions, pasted_runs.answers_of(pasted_runs.python_file(text), questions), wanted)
    toward_zero = text.replace("total_pad // 2", "int(total_pad / 2)")
    with pytest.raises(AssertionError):
        pasted_runs.answers_of(pasted_runs.python_file(toward_zero), questions)
    unasserted = re.sub(r"^    assert .*\n", "", toward_zero, flags=re.MULTILINE)
    assert differing(questions, pasted_runs.answers_of(pasted_runs.python_file(unasserted), questions), wanted)


@pytest.mark.parametrize("number", ["1.5", "'3'", "None", "True", "float('nan')"])
def test_python_refuses_what_is_no_integer(number):
    valid = pasted_runs.python_file(text_of("padproof.py"))["valid"]
    with pytest.raises(ValueError, match=r"valid needs an integer input_size, but .*; give a whole number"):
        valid(input_size=eval(number), kernel_size=1, stride=1, dilation=1)


@pytest.mark.parametrize("number", ["1.5", '"3"', "undefined", "NaN", "2 ** 25 + 1", "3n"])
def test_javascript_refuses_what_is_no_safe_integer(number, tmp_path):
    needs("JavaScript")
    (tmp_path / "padproof.mjs").write_text(text_of("padproof.mjs"), encoding="utf-8")
    script = f"""import {{ valid }} from "./padproof.mjs";
        try {{ valid({{ input_size: {number}, kernel_size: 1, stride: 1, dilation: 1 }}); }}
        catch (error) {{ console.log(error instanceof RangeError, error.message); }}"""
    command = ["node", "--input-type=module", "-"]
    done = subprocess.run(command, cwd=tmp_path, input=script, capture_output=True, text=True)
    assert done.stdout.startswith("true input_size must be an integer of at most 33554432, not "), done.stderr


def test_every_file_names_each_requirement_with_its_way_out_and_the_command_that_made_it():
    checked = 0
    for name in FILES:
        text = text_of(name)
        assert "derive docs" in text[:8000] and ("do not edit" in text[:8000] or name.endswith("schema.json"))
        if name.endswith(("schema.json", "d.mts")):
            continue
        for function in FUNCTIONS:
            for step in function.steps:
                if isinstance(step, Requirement):
                    condition, _ = function.program.requirement_words(step, pasted_words)
                    assert condition in text and step.way_out in text, (name, condition)
                    checked += 1
    assert checked > 1000


def pasted_words(statement):
    from derive.language.printers.python import python

    return python(statement)


# JSON.


@cache
def validator():
    return fastjsonschema.compile(json.loads(text_of("padproof.schema.json")))


def test_the_trees_fit_their_schema_and_compute_what_the_library_does():
    content = json.loads(text_of("padproof.json"))
    validator()(content)
    questions, _ = sample(2**30)
    functions, wanted = pasted_runs.json_functions(content), expected(questions, 0)
    assert not differing(questions, pasted_runs.answers_of(functions, questions), wanted)
    assert content["bounds"] == {name: width.bound for name, width in WIDTHS.items()}
    mutant = json.loads(text_of("padproof.json").replace('"ceil_div"', '"floor_div"'))
    with pytest.raises(AssertionError):
        pasted_runs.answers_of(pasted_runs.json_functions(mutant), questions)
    for each in mutant["functions"]:
        each["ensures"] = []
    assert differing(questions, pasted_runs.answers_of(pasted_runs.json_functions(mutant), questions), wanted)


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content["functions"][0]["steps"][4].update({"is": ["/", "input_size", 2]}),
        lambda content: content["functions"][0]["steps"][4].update({"is": ["+", "input_size"]}),
        lambda content: content["functions"][0]["steps"][4].update({"is": 1.5}),
        lambda content: content["functions"][0]["steps"][0].pop("way_out"),
        lambda content: content["functions"][0].update(kind="pooling"),
        lambda content: content.pop("bounds"),
    ],
)
def test_the_schema_refuses_what_is_no_formula(change):
    content = json.loads(text_of("padproof.json"))
    change(content)
    with pytest.raises(fastjsonschema.JsonSchemaException):
        validator()(content)


# How large anything becomes.


class Watched(int):
    """An integer whose sums, products and quotients note how large they are."""

    farthest = 0

    def noted(self, number):
        Watched.farthest = max(Watched.farthest, abs(number))
        return Watched(number)


for _name in ("add", "radd", "sub", "rsub", "mul", "rmul", "floordiv", "mod", "neg"):
    _operation = getattr(int, f"__{_name}__")
    setattr(Watched, f"__{_name}__", lambda self, *other, _by=_operation: self.noted(_by(self, *other)))


def farthest_seen(functions, function, bound, number=400):
    """The largest intermediate that occurs at random and at the corners, where nothing is asserted."""
    rng, Watched.farthest = random.Random(function.name), 0
    chosen = [-bound, 0, 1, min(2, bound), bound]
    for turn in range(number):
        values = [rng.choice(chosen) if turn % 2 else rng.randint(-bound, bound) for _ in function.arguments]
        if turn % 3:  # sizes that are not refused, before what may be negative
            values = [abs(each) or 1 for each in values[:4]] + values[4:]
        try:
            functions[function.name](**dict(zip(function.arguments, map(Watched, values), strict=True)))
        except ValueError:
            continue
    return Watched.farthest


def unasserted_functions():
    return pasted_runs.python_file(re.sub(r"^    assert .*\n", "", text_of("padproof.py"), flags=re.MULTILINE))


@pytest.mark.parametrize("bound", [1, 4, 1000, 2**30])
def test_no_intermediate_is_beyond_what_the_intervals_say(bound):
    functions, close = unasserted_functions(), 0
    for function in FUNCTIONS:
        most = max(reach.farthest for reach in intervals.reaches(function, bound))
        seen = farthest_seen(functions, function, bound)
        assert seen <= most, (function.name, seen, most)
        close += seen * 8 > most
    assert close > 25, "so an interval too small would be seen"
    assert bound < 2**30 or most < 2**63


@pytest.mark.parametrize(
    ("operator", "wrong_operation"),
    [
        ("*", lambda x, y: intervals.Interval(max(x.low, y.low), max(x.high, y.high))),
        ("+", lambda x, y: x),
        ("floor_div", lambda x, y: intervals.Interval(0, 1)),
    ],
)
def test_intervals_that_are_too_small_are_found(operator, wrong_operation, monkeypatch):
    monkeypatch.setitem(intervals.OPERATIONS, operator, wrong_operation)
    functions = unasserted_functions()
    found = [
        function.name
        for function in FUNCTIONS
        if farthest_seen(functions, function, 1000) > max(r.farthest for r in intervals.reaches(function, 1000))
    ]
    assert found


def pasted_program(term):
    body = (*positive((i, k, s, d)), (k_hat, EFFECTIVE_KERNEL_SIZE), (o, term))
    return Pasted("size", "sample", Program("sample", "", (i, k, s, d), body, (o,), "sample"), (o,), {})


def test_the_bound_is_the_largest_power_of_two_that_does():
    for term, power in ((i * s, 31), (i * s * d, 20), (i * s * d * k, 15), (i * s + 2**62, 30), (i + 1, 31)):
        width = intervals.bound_widths([pasted_program(term)])["64 bits"]
        assert width.power == power, term
    for name, most in intervals.WIDTHS.items():
        bound = WIDTHS[name].bound
        found = [[reach.farthest for f in FUNCTIONS for reach in intervals.reaches(f, b)] for b in (bound, 2 * bound)]
        assert max(found[0]) <= most < max(found[1])


@pytest.mark.parametrize("term", [i * 2**63, floor_div(i, s - 1), floor_div(i, o - o + d - k)])
def test_a_term_that_may_become_anything_has_no_bound_and_is_said_not_to_be_proved(term):
    width = intervals.bound_widths([pasted_program(term)])["64 bits"]
    assert width.unbounded == ("sample",)
    assert list(verdicts.find_unproved((), (), [width])) == [
        "NOT PROVED  sample, to paste: may exceed 64 bits whatever the bound"
    ]


def narrowing(function):
    """The promises by which an interval is narrowed: that a name is at least a number, or is one."""
    return [
        promise
        for promise in function.promises.values()
        if isinstance(promise, Relation)
        and promise.op in (">=", "=")
        and promise.lhs.is_Symbol
        and promise.rhs.is_Integer
    ]


def test_what_narrows_an_interval_is_proved_of_the_mode():
    checked = 0
    for function in FUNCTIONS:
        if function.kind != "size":
            claims = [owed.claim for owed in catalog.modes()[function.rule].obligations]
            claims += [part for claim in claims if isinstance(claim, And) for part in claim.parts]
            assert all(promise in claims for promise in narrowing(function)), function.name
            checked += len(narrowing(function))
    assert checked > 17


def test_what_is_asserted_stays_within_the_width_and_almost_everything_is():
    for width in WIDTHS.values():
        promised = [(function.name, words) for function in FUNCTIONS for words in function.promises]
        left_out = [key for key in promised if key not in width.asserted]
        assert len(promised) > 100 and {name for name, _ in left_out} <= {"explicit_ceil_inside"} and len(left_out) < 3


def test_a_tree_has_the_value_of_its_term():
    rng, checked = random.Random(0), 0
    for function in FUNCTIONS:
        numbers = {symbol: rng.randint(1, 9) for symbol in function.program.arguments}
        for step in function.steps:
            names = {symbol.name: number for symbol, number in numbers.items()}
            if isinstance(step, Requirement):
                assert pasted_runs._value(tree(step.statement), names) == holds(step.statement, numbers)
            else:
                numbers[step[0]] = value(step[1], numbers)
                assert pasted_runs._value(tree(step[1]), names) == numbers[step[0]]
            checked += 1
    assert checked > 250


def test_every_result_has_a_name_and_no_promise_speaks_of_what_is_not_there():
    for function in FUNCTIONS:
        assert len(function.results) == len(RESULTS[function.kind])
        assert function.promises or function.name == "covering"
    assert not any(ge(N, 1) in function.promises.values() for function in FUNCTIONS), "a requirement is no promise"


@pytest.mark.parametrize("name", ["static", "match", "begin", "default", "explicit", "mod", "within", "cropped"])
def test_no_mode_is_drafted_under_a_name_that_a_language_keeps_for_itself(name):
    with pytest.raises(LayerError, match=r"choose another name|exists"):
        draft_mode(name)


def test_no_function_has_a_name_that_its_language_keeps_for_itself_but_one():
    taken = [function.name for function in FUNCTIONS if language_of(function.name)]
    assert taken == ["explicit"] == list(UNDERSCORED)


# The page.


def examples():
    """{language: source} as the page shows them, and what they are said to print."""
    page = (FOLDER.parents[1] / "code.md").read_text(encoding="utf-8")
    tabs = re.findall(r'^=== "([^"]+)"\n\n    ``` \w+\n(.*?)\n    ```', page, re.M | re.S)
    said = re.search(r"crop at the end: `([\d ]+)`", page)[1]
    return {language: re.sub(r"^    ", "", source, flags=re.M) + "\n" for language, source in tabs}, said


EXAMPLES = {
    "Python": ("example.py", (), (sys.executable, "example.py")),
    "JSON": ("example.py", (), (sys.executable, "example.py")),
    "JavaScript": ("example.mjs", (), ("node", "example.mjs")),
    "C": ("example.c", ("gcc", "-std=c99", *pasted_runs.WARNINGS, "example.c", "-o", "example"), ("./example",)),
    "C++": (
        "example.cpp",
        ("g++", "-std=c++17", *pasted_runs.WARNINGS, "example.cpp", "-o", "example"),
        ("./example",),
    ),
    "Rust": ("example.rs", ("rustc", "-D", "warnings", "example.rs"), ("./example",)),
    "Julia": ("example.jl", (), ("julia", "example.jl")),
}


@pytest.mark.parametrize("language", EXAMPLES)
def test_the_example_on_the_page_prints_what_the_page_says(language, tmp_path):
    if language in LANGUAGES:
        needs(language)
    shown, said = examples()
    assert set(shown) == {*EXAMPLES, "TypeScript"}
    name, *commands = EXAMPLES[language]
    for file in FILES:
        shutil.copy(FOLDER / file, tmp_path)
    (tmp_path / name).write_text(shown[language], encoding="utf-8")
    for command in filter(None, commands):
        first = (
            pasted_runs.tool(language)
            if language in LANGUAGES and command[0] == LANGUAGES[language].tool
            else command[0]
        )
        done = subprocess.run([first, *command[1:]], cwd=tmp_path, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == said


@pytest.mark.deep
def test_typescript_accepts_the_example_and_refuses_wrong_types(tmp_path):
    needs("JavaScript")
    if not shutil.which("npm"):
        pytest.skip("npm is missing: apt-get install npm")
    done = subprocess.run(
        ["npm", "install", "--no-fund", "--no-audit", "typescript@5", "@types/node@20"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        pytest.skip(f"TypeScript cannot be installed: npm install typescript: {done.stderr[-200:]}")
    for file in FILES:
        shutil.copy(FOLDER / file, tmp_path)
    source = examples()[0]["TypeScript"]
    for old, new, complaint in (
        ("", "", ""),
        ("input_size: 12", 'input_size: "12"', "not assignable"),
        ("found.crop_low", "found.pad_low", "does not exist"),
        ("largest({", "greatest({", "Cannot find name"),
    ):
        (tmp_path / "example.mts").write_text(source.replace(old, new), encoding="utf-8")
        command = ["npx", "tsc", "--strict", "--noEmit", "--module", "nodenext", "--target", "es2022", "example.mts"]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
        assert (done.returncode == 0) == (not complaint) and complaint in done.stdout, done.stdout
    exported = re.findall(r"^export function (\w+)", text_of("padproof.d.mts"), re.M)
    assert (
        exported == re.findall(r"^export function (\w+)", text_of("padproof.mjs"), re.M) == [f.name for f in FUNCTIONS]
    )


# A million of them.


def everything(bound):
    """10⁶ questions at random, all at the corners and many at the edges, in parts."""
    asked = itertools.chain(
        pasted_runs.drawn(1_000_000, 11, bound),
        pasted_runs.at_the_edges(20_000, 12, bound),
        pasted_runs.at_the_corners(bound),
    )
    while part := list(itertools.islice(asked, CHUNK)):
        yield part


@pytest.mark.deep
@pytest.mark.parametrize("language", [*LANGUAGES, "Python", "JSON"])
def test_a_million_configurations_and_every_corner_are_answered_as_by_the_library(language, tmp_path):
    total = refused = 0
    if language in LANGUAGES:
        needs(language)
        pasted_runs.build(language, text_of(LANGUAGES[language].file), tmp_path)
    plain = {
        "Python": lambda: pasted_runs.python_file(text_of("padproof.py")),
        "JSON": lambda: pasted_runs.json_functions(json.loads(text_of("padproof.json"))),
    }
    functions = plain[language]() if language in plain else None
    for questions in everything(2**30 if functions else bound_of(language)):
        wanted = expected(questions, 0 if functions else bound_of(language))
        if functions:
            answers = pasted_runs.answers_of(functions, questions)
        else:
            answers, said = pasted_runs.run(language, tmp_path, questions)
            assert not said, said
        found = differing(questions, answers, wanted)
        assert not found, (len(found), found[:3])
        total, refused = total + len(questions), refused + wanted.count(REFUSED)
    assert total > 1_500_000 and 100_000 < refused < total - 800_000, (total, refused)
