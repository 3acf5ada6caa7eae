"""The formulas as data: every term an expression tree, with a JSON schema of its own."""

import json

from derive.language.pasted import CONVOLUTION, RESULTS, SIZE, TRANSPOSED, head, is_asserted
from derive.language.printers.python import python
from derive.language.printers.tree import STATEMENTS, tree
from derive.language.program import Requirement
from derive.language.terms import OPERATORS as RELATIONS

REFUSAL = "A function refuses where a `requires` of its steps is false; the way out stands beside it."
INTEGERS = (
    "A term is an integer, a name, or [operation, term, …]; a statement is [relation, term, term] or [connective, "
    "statement, …]. floor_div rounds down, ceil_div up, modulo is from 0 to the divisor less 1; divisors are at least 1."
)
TERMS = {
    **dict.fromkeys(("+", "-", "*", "floor_div", "ceil_div", "modulo", "larger", "smaller"), 2),
    "negative": 1,
}


def module(functions, widths):
    """padproof.json."""
    about = head(functions, "JSON", REFUSAL, INTEGERS)
    content = {
        "$schema": "padproof.schema.json",
        "about": " ".join(about),
        "bounds": {width.name: width.bound for width in widths.values()},
        "functions": [_function(function, widths["64 bits"]) for function in functions],
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _function(function, width):
    steps = []
    for step in function.steps:
        if isinstance(step, Requirement):
            condition, _ = function.program.requirement_words(step, python)
            steps.append({"requires": tree(step.statement), "words": condition, "way_out": step.way_out})
        else:
            steps.append({"name": step[0].name, "is": tree(step[1])})
    return {
        "function": function.name,
        "kind": function.kind,
        "rule": function.rule,
        "says": function.program.doc,
        "arguments": list(function.arguments),
        "steps": steps,
        "results": {field: symbol.name for field, symbol in zip(RESULTS[function.kind], function.results, strict=True)},
        "ensures": [
            {"words": words, "holds": tree(promise), "within_64_bits": is_asserted(function, words, width)}
            for words, promise in function.promises.items()
        ],
    }


def schema():
    """padproof.schema.json."""
    name = {"type": "string", "pattern": "^[a-z][a-z_]*$"}
    words = {"type": "string", "minLength": 1}
    term, statement = {"$ref": "#/definitions/term"}, {"$ref": "#/definitions/statement"}
    connected = {**dict.fromkeys(STATEMENTS.values(), 2), "not": 1}
    relations = sorted({"|": "divides", "=": "=="}.get(op, op) for op in RELATIONS)
    definitions = {
        "term": {"anyOf": [{"type": "integer"}, name, *(_operation(op, term, many) for op, many in TERMS.items())]},
        "statement": {
            "anyOf": [
                *(_operation(op, term, 2) for op in relations),
                *(_operation(op, statement, many, op in ("and", "or")) for op, many in connected.items()),
            ]
        },
    }
    step = {
        "anyOf": [
            _object({"requires": statement, "words": words, "way_out": words}),
            _object({"name": name, "is": term}),
        ]
    }
    function = {
        "function": name,
        "kind": {"enum": [CONVOLUTION, TRANSPOSED, SIZE]},
        "rule": name,
        "says": words,
        "arguments": {"type": "array", "items": name, "minItems": 1, "uniqueItems": True},
        "steps": {"type": "array", "items": step},
        "results": {"type": "object", "additionalProperties": name, "minProperties": 1},
        "ensures": {
            "type": "array",
            "items": _object({"words": words, "holds": statement, "within_64_bits": {"type": "boolean"}}),
        },
    }
    whole = {
        "$schema": {"const": "padproof.schema.json"},
        "about": words,
        "bounds": {"type": "object", "additionalProperties": {"type": "integer", "minimum": 1}},
        "functions": {"type": "array", "items": _object(function), "minItems": 1},
    }
    content = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "The formulas of Padproof as expression trees; printed by `derive docs`",
        **_object(whole),
        "definitions": definitions,
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _object(properties):
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _operation(operator, operand, many, more=False):
    items = [{"const": operator}, *[operand] * many]
    found = {"type": "array", "items": items, "minItems": many + 1}
    return {**found, "additionalItems": operand} if more else {**found, "maxItems": many + 1}
