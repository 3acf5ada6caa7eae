"""What a declaration may say is written where its fields are declared, with examples that are declared."""

import ast
import re
from dataclasses import fields
from pathlib import Path

import pytest

from derive.runtime import frameworks
from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release

CLASSES = {thing.__name__: thing for thing in (Meaning, Refusal, Defect, Layer, Release, Framework)}
UNUSED = {("Layer", "versions"), ("Layer", "variants")}


def entries(text):
    """{field: (what is said of it, [the example as source])} of a docstring's list of fields."""
    found = {}
    for item in re.split(r"^ *- (?=`\w+`: )", text, flags=re.MULTILINE)[1:]:
        item = " ".join(re.split(r"\n *\n", item)[0].split())
        name, said = re.match(r"`(\w+)`: (.*)", item).groups()
        found[name] = said, re.findall(rf"`({name}=.+?)`[.;]? ?", said)
    return found


def faults(thing, text, written):
    """What is wrong with the list of a class's fields; `written` holds what the frameworks' files give to each field."""
    listed, names = entries(text), [field.name for field in fields(thing)]
    wrong = [f"{name} is no field" for name in listed if name not in names]
    wrong += [f"{name} is not listed" for name in names if name not in listed]
    if not wrong and list(listed) != names:
        wrong.append("the list has another order than the fields")
    for name, (_, examples) in listed.items():
        if len(examples) != 1:
            wrong.append(f"{name} has {len(examples)} examples")
            continue
        try:
            value = ast.unparse(ast.parse(f"({examples[0]})".replace("(", "f(", 1)).body[0].value.keywords[0].value)
        except SyntaxError:
            wrong.append(f"{examples[0]} does not parse")
            continue
        sites = [name] if (thing.__name__, name) in UNUSED else [(thing.__name__, name)]
        if not any(value in written.get(site, ()) for site in sites):
            wrong.append(f"{examples[0]} stands in no framework's file")
    return wrong


def given(tree):
    """Every `(class, field, value as source)` of a file; a constant of the file also as what it stands for.

    Of a tuple, each entry is given as the only one too: an example may leave the others out. Of a choice, each branch is.
    """
    constants = {}
    for node in tree.body:
        if isinstance(node, ast.Assign):
            several = isinstance(node.targets[0], ast.Tuple) and isinstance(node.value, ast.Tuple)
            pairs = zip(node.targets[0].elts, node.value.elts) if several else [(node.targets[0], node.value)]
            constants |= {target.id: value for target, value in pairs if isinstance(target, ast.Name)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CLASSES:
            names = [field.name for field in fields(CLASSES[node.func.id])]
            for name, value in [*zip(names, node.args), *((word.arg, word.value) for word in node.keywords)]:
                values = [value, *([constants[value.id]] if getattr(value, "id", "") in constants else [])]
                values += [
                    branch for each in values if isinstance(each, ast.IfExp) for branch in (each.body, each.orelse)
                ]
                values += [ast.Tuple([entry]) for each in values if isinstance(each, ast.Tuple) for entry in each.elts]
                yield from ((node.func.id, name, ast.unparse(each)) for each in values)


@pytest.fixture(scope="module")
def written():
    """{(class, field) or field: values that the frameworks' files give it}."""
    found = {}
    for path in Path(frameworks.__path__[0]).glob("*.py"):
        for name, field, value in given(ast.parse(path.read_text(encoding="utf-8"))):
            found.setdefault((name, field), set()).add(value)
            found.setdefault(field, set()).add(value)
    return found


@pytest.mark.parametrize("name", CLASSES)
def test_every_field_of_a_declaration_is_listed_with_an_example_from_a_frameworks_file(name, written):
    assert len(entries(CLASSES[name].__doc__)) == len(fields(CLASSES[name])) >= 7
    assert faults(CLASSES[name], CLASSES[name].__doc__, written) == []


def test_the_fields_without_a_declared_value_are_those_that_are_said_to_have_none(written):
    known = {(name, field.name) for name, thing in CLASSES.items() for field in fields(thing)}
    assert len(known) > 60 and known - written.keys() == UNUSED


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('`python="3.8"`', '`python="3.8`', "does not parse"),
        ('`python="3.8"`', '`python="2.7"`', "stands in no framework's file"),
        ('`python="3.8"`', '"3.8"', "python has 0 examples"),
        ("- `python`: ", "- python: ", "python is not listed"),
        ("- `python`: ", "- `pythons`: ", "pythons is no field"),
    ],
)
def test_a_field_that_is_missing_misspelt_or_badly_exemplified_would_be_found(old, new, complaint, written):
    text = Release.__doc__.replace(old, new)
    assert text != Release.__doc__
    assert complaint in "; ".join(faults(Release, text, written))
