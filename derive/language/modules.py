"""The integer code that `evaluate` and the figures run, and the code to paste, printed from the modes and size choices."""

from derive.language.printers import c, cpp, javascript, json_file, julia, python, rust

PYTHON_HEAD = '''\
"""Printed from derive/modes and derive/padding/sizes.py by `derive docs`; do not edit.

`CONVOLUTION[mode](…)` returns (output_size, pad_low, pad_high), `TRANSPOSED[mode](…)` returns (output_size, crop_low,
crop_high), `SIZES[rule](…)` returns the output_padding that the rule picks. Outside their domain they raise
OutOfDomain.
"""

from derive.runtime.errors import OutOfDomain, require_at_least

'''

JAVASCRIPT_HEAD = """\
// Printed from derive/modes and derive/padding/sizes.py by `derive docs`; do not edit.
// CONVOLUTION and TRANSPOSED: mode -> [output_size, low, high]. SIZES: rule -> output_padding.
// RangeError outside the domain. LARGEST: what no argument may exceed.
"use strict";
window.padproof = (() => {
"""


def python_module(modes, size_choices):
    """derive/runtime/generated/formulas.py."""
    tables, functions = _programs(modes, size_choices)
    body = "\n\n".join(python.function(program) for program in functions)
    names = "".join(
        f"\n{table} = {{\n" + "".join(f'    "{name}": {program.name},\n' for name, program in rows.items()) + "}\n"
        for table, rows in tables.items()
    )
    return PYTHON_HEAD + "\n" + body + "\n" + names


def javascript_module(modes, size_choices, bound):
    """docs/generated/formulas.js: a classic script, so that a page opened from a file can use it.

    No argument may exceed `bound`.
    """
    tables, functions = _programs(modes, size_choices)
    body = "\n".join(javascript.function(program) for program in functions)
    names = "".join(
        f"const {table} = {{\n" + "".join(f"  {name}: {program.name},\n" for name, program in rows.items()) + "};\n"
        for table, rows in tables.items()
    )
    return (
        JAVASCRIPT_HEAD
        + javascript.prelude(bound)
        + "\n"
        + body
        + "\n"
        + names
        + f"return {{ {', '.join(tables)}, LARGEST: {bound} }};\n}})();\n"
    )


def _programs(modes, size_choices):
    tables = {
        "CONVOLUTION": {mode.name: mode.program for mode in modes if mode.convolves},
        "TRANSPOSED": {mode.name: mode.transposed.program for mode in modes if mode.transposable},
        "SIZES": {rule.name: rule.program for rule in size_choices},
    }
    return tables, [program for rows in tables.values() for program in rows.values()]


def files_to_paste(functions, widths):
    """{file name: text} of the code to paste, in every language that it is printed in."""
    whole, doubles = widths["64 bits"], widths["2^53"]
    return {
        "padproof.py": python.module(functions),
        "padproof.mjs": javascript.module(functions, doubles),
        "padproof.d.mts": javascript.types(functions, doubles),
        "padproof.h": c.module(functions, whole),
        "padproof.hpp": cpp.module(functions, whole),
        "padproof.rs": rust.module(functions, whole),
        "padproof.jl": julia.module(functions, whole),
        "padproof.json": json_file.module(functions, widths),
        "padproof.schema.json": json_file.schema(),
    }
