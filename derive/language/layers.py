"""What the layers of a framework do in its newest release, as plain functions: declarations compiled for the common question.

A compiled layer answers or it does not: where anything is refused, unusual or undecided it returns None, and the
declaration itself is asked. So it holds no words. Of each layer there is a function of one axis; what the layer demands
of all axes together is another.
"""

import ast
import re
from collections.abc import Mapping
from dataclasses import replace
from inspect import Parameter

from derive.runtime.arguments import counts_of
from derive.runtime.compiled import ANY_NUMBER
from derive.runtime.declaration import QUANTITIES, at
from derive.runtime.errors import LayerError
from derive.runtime.expressions import names_in, names_taken
from derive.runtime.generated import formulas
from derive.runtime.geometry import POOLING, RESIZING, TRANSPOSED
from derive.runtime.reading.parts import part_names
from derive.runtime.reductions import reduced
from derive.runtime.releases import choose_release, rest_on
from derive.runtime.shapes import kernel_argument, takes_kernel_of_weight

HEAD = '''"""{title}: its layers in release {version}, compiled from derive/runtime/frameworks/{name}.py by `derive docs`; do not edit."""

from math import floor

from derive.runtime.generated import formulas
from derive.runtime.layouts import PAIR, TRIPLE, pair
from derive.runtime.reductions import reduced

NONE = type(None)
'''
NAMES_HEAD = '''"""Which layer a dotted name means; printed from what the frameworks declare by `derive docs`, do not edit.

`NAMES` has the names that mean one layer, `SHARED` those that several have, `OWNERS` whose such a name is when it stands
alone, and `HOMES` in which module of `layers/` a layer is.
"""
'''


def module(framework):
    """The module of a framework; a layer that is not in its newest release, or not measured there, is not in it."""
    functions = {}
    entries = [_entry(framework, layer, functions) for layer in framework.layers]
    head = HEAD.format(title=framework.title, version=framework.version, name=framework.name)
    written = [f"\n\ndef {name}{text}" for text, name in functions.items()]
    used = "".join(written) + "".join(entries)
    head = "".join(_pruned(line, used) for line in head.splitlines(keepends=True))
    head = head if "NONE" in used else head.replace("\nNONE = type(None)\n", "")
    return head + "".join(written) + "\n\nLAYERS = {\n" + "".join(entries) + "}\n"


def names_module(frameworks, names):
    """The module of names; `names` is what `every_name` gives."""
    homes = {layer.name: framework.name for framework in frameworks for layer in framework.layers}
    tables = {
        "NAMES": {name: found[0] for name, (found, _) in names.items() if len(found) == 1},
        "SHARED": {name: tuple(found) for name, (found, _) in names.items() if len(found) > 1},
        "OWNERS": {name: owner for name, (found, owner) in names.items() if len(found) > 1 and owner},
        "HOMES": homes,
    }
    printed = [
        f"\n{table} = {{\n" + "".join(f"    {name!r}: {value!r},\n" for name, value in rows.items()) + "}\n"
        for table, rows in tables.items()
    ]
    return NAMES_HEAD + "".join(printed)


def _pruned(line, text):
    """An import without the names that the text does not use."""
    if not line.startswith("from"):
        return line
    begun, _, names = line.rstrip("\n").partition(" import ")
    used = [name for name in names.split(", ") if re.search(rf"\b{name}\b", text)]
    return f"{begun} import {', '.join(used)}\n" if used else ""


def _entry(framework, layer, functions):
    """The line of a layer in the table; the functions that it names are added to `functions`, {text: name}."""
    try:
        version, behaviours = choose_release(framework, layer)
    except LayerError:
        return ""
    alike = tuple(variant for variants, _ in behaviours for variant in variants)
    measured, note = rest_on(framework, layer, version, alike, lambda there: True)
    if note:
        return ""
    places = {id(meaning): place for place, meaning in enumerate(layer.meanings)}
    axes, together = {}, {}
    united = _united([there for _, there in behaviours])
    for there in united:
        axes[_name(_axis_function(there, places), "axis", functions)] = None
        if joint := _joint_function(there):
            together[_name(joint, "together", functions)] = None
    alike = _alike_function(united, places)
    doubt = _doubt_function([there for variant in framework.variants if (there := at(layer, version, variant))])
    kinds = {name: _kind(layer, name) for name in layer.spatial}
    defaults = {
        rank: tuple(None if name in layer.owed(rank) else value for name, value in layer.per_axis({}, rank).items())
        for rank in layer.dimensions
    }
    placed = (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)
    positional = tuple(name for name, parameter in layer.parameters.items() if parameter.kind in placed)
    if any(parameter.kind is Parameter.VAR_POSITIONAL for parameter in layer.parameters.values()):
        positional += (ANY_NUMBER,)
    ignored, taken = _ignored(layer), {*layer.parameters, *layer.keywords, *part_names(layer)}
    kernel = kernel_argument(layer)
    owed = (kernel,) if takes_kernel_of_weight(layer) and kernel in layer.spatial else ()
    fields = (
        tuple(axes),
        tuple(together),
        _name(alike, "alike", functions) if alike else None,
        _name(doubt, "doubt", functions) if doubt else None,
        layer.dimensions,
        kinds,
        defaults,
        positional,
        ignored,
        tuple(sorted(layer.arrays)),
        tuple(sorted(taken - {*ignored, *layer.spatial, *layer.arrays})),
        owed,
        version,
        measured,
    )
    return f"    {layer.name!r}: ({', '.join(map(_literal, fields))}),\n"


def _united(behaviours):
    """One layer for all that differ in what they refuse alone: it answers where all of them do."""
    groups = {}
    for there in behaviours:
        groups.setdefault(tuple(map(id, there.meanings)), []).append(there)
    return [_refusing_all(group) for group in groups.values()]


def _refusing_all(group):
    said = {(each.requires, each.when, each.across): each for there in group for each in there.refusals}
    return replace(group[0], refusals=tuple(said.values()))


def _ignored(layer):
    """Arguments that decide nothing whatever they are."""
    taken = (Parameter.VAR_KEYWORD, Parameter.VAR_POSITIONAL)
    named = [name for name, parameter in layer.parameters.items() if parameter.kind not in taken]
    decide = {*layer.spatial, *layer.fixed, *part_names(layer), *layer.arrays}
    return tuple(sorted({*named, *layer.keywords} - decide))


def _kind(layer, name):
    """(what it may be on an axis, layout, what of it is unusual) of an argument."""
    kinds = layer.kinds(name)
    marks = [
        mark
        for mark, names in (
            ("last first", layer.last_first),
            ("number", layer.numbers),
            ("tuple", layer.tuples),
            ("single", layer.single),
        )
        if name in names
    ]
    return tuple(kinds), layer.layouts.get(name, ""), tuple(marks)


class _Source(str):
    """Text that stands for itself in a literal."""

    __slots__ = ()

    def __repr__(self):
        return str(self)


def _literal(value):
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key!r}: {_literal(entry)}" for key, entry in value.items()) + "}"
    if isinstance(value, tuple):
        return "(" + "".join(f"{_literal(entry)}, " for entry in value).rstrip() + ")" if value else "()"
    if value is type(None):
        return "NONE"
    return value.__name__ if isinstance(value, type) else repr(value)


def _name(text, kind, functions):
    """The name of a function with this text, a new one where there is none yet."""
    return _Source(functions.setdefault(text, f"{kind}_{len(functions) + 1}"))


# One axis.


def _axis_function(layer, places):
    """`(input_size, arguments…): …`: what the layer is on an axis; None where a demand is broken or nothing applies.

    `places` says of each meaning which of the declared ones it is.
    """
    lines = [*_positive(layer), *_quantities(layer.bind, layer)]
    for refusal in layer.refusals:
        if not refusal.across:
            lines.append(f"    if {_where(refusal.when)}not ({refusal.requires}):\n        return None")
    for meaning in layer.meanings:
        body = _meaning(layer, meaning, places[id(meaning)])
        if meaning.when == "True":
            lines += body
            break
        lines += [f"    if {meaning.when}:", *(f"    {line}" for line in body)]
    else:
        lines.append("    return None")
    taken = ", ".join(dict.fromkeys(("input_size", *layer.spatial)))
    return f"({taken}):\n" + "\n".join(lines) + "\n"


def _alike_function(behaviours, places):
    """`(input_size, arguments…, first)`: whether all others surely do what the first does by the meaning at that place.

    Surely means by a meaning of the same words; nothing where there are no others.
    """
    own, *others = behaviours
    if not others:
        return ""
    refusals = dict.fromkeys(
        (each.when, each.requires)
        for there in others
        for each in there.refusals
        if not each.across and each not in own.refusals
    )
    lines = [f"    if {_where(when)}not ({requires}):\n        return False" for when, requires in refusals]
    shared = 0
    for there in others:
        begun = "if"
        for meaning in there.meanings:
            tests = [
                " and ".join([f"first == {places[id(each)]}", *owed])
                for each in own.meanings
                if (owed := _owed(own, each, meaning)) is not None
            ]
            shared += len(tests)
            lines.append(f"    {begun} {meaning.when}:")
            lines += (
                [f"        if not ({' or '.join(tests)}):\n            return False"]
                if tests
                else ["        return False"]
            )
            begun = "elif"
        if there.meanings[-1].when != "True":
            lines.append("    else:\n        return False")
    if not shared:
        return ""
    used = set().union(*map(names_in, (text for pair in refusals for text in pair)), *_conditions(others))
    lines = [*_quantities(own.bind, own, used), *lines, "    return True"]
    taken = ", ".join(dict.fromkeys(("input_size", *own.spatial)))
    return f"({taken}, first):\n" + "\n".join(lines) + "\n"


def _conditions(behaviours):
    return (names_in(meaning.when) for there in behaviours for meaning in there.meanings)


def _owed(layer, one, other):
    """What must be equal for two meanings to be the same on an axis, besides what is the same word for word; else None."""
    if one.size_only or other.size_only or _words(one) != _words(other):
        return None
    own, their = {**layer.bind, **one.bind}, {**layer.bind, **other.bind}
    pairs = [(own[name], their[name]) for name in QUANTITIES]
    pairs.append((one.reduction or layer.reduction, other.reduction or layer.reduction))
    return [f"({left}) == ({right})" for left, right in pairs if left != right]


def _words(meaning):
    """What two meanings must have in common word for word."""
    given = {name: text for name, text in meaning.bind.items() if name not in QUANTITIES}
    return replace(meaning, when="True", bind=given, reduction="", versions="", variants=(), read="")


def _positive(layer):
    """That whatever counts elements or steps is at least 1."""
    named = counts_of(layer)
    plain = [name for name in layer.spatial if name in named and layer.kinds(name) == (int,)]
    owed = [f"{name} < 1" for name in plain]
    owed += [f"isinstance({name}, int) and {name} < 1" for name in layer.spatial if name in named and name not in plain]
    return [f"    if {' or '.join(owed)}:", "        return None"] if owed else []


def _where(when):
    return "" if when == "True" else f"({when}) and "


def _quantities(bind, layer, used=None):
    """Kernel size, stride and dilation as they are bound, all at once, and what follows from them where it is used."""
    bound = [name for name in QUANTITIES if bind[name] != name]
    if used is not None and used.isdisjoint({*bound, *FOLLOWING}):
        bound = []
    used = _used(layer) if used is None else used
    lines = [f"    {', '.join(bound)} = {', '.join(bind[name] for name in bound)}"] if bound else []
    for name, term in FOLLOWING.items():
        if name in used:
            lines.append(f"    {name} = {term}")
    return lines


FOLLOWING = {
    "effective_kernel_size": "dilation * (kernel_size - 1) + 1",
    "full_length": "(input_size - 1) * stride + dilation * (kernel_size - 1) + 1",
}


def _used(layer):
    """The names that the expressions of a layer use."""
    refusals = [text for refusal in layer.refusals for text in (refusal.when, refusal.requires)]
    meanings = [
        text
        for meaning in layer.meanings
        for text in (meaning.when, meaning.kernel_flipped, meaning.reduction, *meaning.bind.values())
    ]
    own = [layer.boundary, layer.reduction, layer.divisor, layer.kernel_flipped]
    return set().union(*(names_in(text) for text in (*refusals, *meanings, *own) if text))


def _meaning(layer, meaning, place):
    """What a meaning makes of an axis: what is told of it, and the axis.

    Told are mode, size choice, boundary, reduction, divisor and the high pad that was asked for, then the place of the
    meaning among the declared ones, and the values that it binds.
    """
    if meaning.size_only:
        return ["    return None"]
    operator = meaning.operator or layer.operator
    if operator == RESIZING:
        return [
            f"    asked_size = {meaning.bind['asked_size']}",
            "    if asked_size < 1:",
            "        return None",
            f"    return ({meaning.mode!r}, '', None, '', '', None, {place}, ()), (input_size, asked_size, {meaning.mode!r})",
        ]
    lines = []
    if not meaning.bind.keys().isdisjoint(QUANTITIES):
        bind = {**layer.bind, **meaning.bind}
        lines += _quantities(bind, layer)
    given = [f"({text})" for name, text in meaning.bind.items() if name not in QUANTITIES]
    given += ["0"] if operator == TRANSPOSED and "output_padding" not in meaning.bind else []
    given = f"({', '.join(given)},)" if given else "()"
    parameters = {name: text for name, text in meaning.bind.items() if name not in QUANTITIES}
    own = {name: f"{name}={text}" if text == name else f"{name}=({text})" for name, text in parameters.items()}
    sizes = ", ".join(f"{name}={name}" for name in ("input_size", *QUANTITIES))
    if operator == TRANSPOSED:
        padding = parameters.pop("output_padding", "0")
        if meaning.size:
            steps = ", ".join(f"{name}={name}" for name in QUANTITIES)
            padding = f"formulas.{formulas.SIZES[meaning.size].__name__}({steps}, output_padding={padding})"
        own["output_padding"] = f"output_padding=({padding})"
    table = formulas.TRANSPOSED if operator == TRANSPOSED else formulas.CONVOLUTION
    more = "".join(f", {own[name]}" for name in own)
    lines.append(f"    found_size, found_low, found_high = formulas.{table[meaning.mode].__name__}({sizes}{more})")
    asked = f"({parameters['asked_pad_high']})" if "asked_pad_high" in parameters else "found_high"
    flipped = meaning.kernel_flipped or layer.kernel_flipped
    flipped = flipped if flipped in ("True", "False") else f"bool({flipped})"
    found = f"{meaning.mode!r}, {meaning.size!r}, {_outside(layer, meaning, operator)}, {asked}"
    axis = f"{operator!r}, input_size, kernel_size, stride, dilation, found_size, found_low, found_high, {flipped}"
    return [*lines, f"    return ({found}, {place}, {given}), ({axis})"]


def _outside(layer, meaning, operator):
    """Boundary, reduction and divisor, as they are written in a tuple."""
    if operator != POOLING:
        return f"({layer.boundary}), '', ''" if names_taken(layer.boundary) else f"{layer.boundary}, '', ''"
    reduction = meaning.reduction or layer.reduction or "''"
    if not names_taken(reduction) and not names_taken(layer.divisor):
        return ", ".join(map(repr, reduced(ast.literal_eval(reduction), ast.literal_eval(layer.divisor))))
    return f"*reduced({reduction}, {layer.divisor})"


# All axes together.


def _joint_function(layer):
    """`(input_size, arguments…)`, each a tuple: whether the demands on all axes together hold; nothing where there are none."""
    demands = [refusal for refusal in layer.refusals if refusal.across]
    if not demands:
        return ""
    taken = tuple(dict.fromkeys(("input_size", *layer.spatial)))
    used = set().union(*(names_in(text) for refusal in demands for text in (refusal.when, refusal.requires)))
    lines, known = _tuples(layer, taken, used)
    for refusal in demands:
        first = "" if refusal.when == "True" else f"({_on_first(known, refusal.when)}) and "
        lines.append(f"    if {first}not ({refusal.requires}):\n        return False")
    return f"({', '.join(taken)}):\n" + "\n".join([*lines, "    return True"]) + "\n"


def _doubt_function(behaviours):
    """`(input_size, arguments…)`, each a tuple: whether the condition of a known fault holds; nothing where there are none."""
    layer = behaviours[0]
    conditions = dict.fromkeys(defect.when for there in behaviours for defect in there.defects)
    if not conditions:
        return ""
    taken = tuple(dict.fromkeys(("input_size", *layer.spatial)))
    lines, _ = _tuples(layer, taken, set().union(*map(names_in, conditions)))
    lines += [f"    if {condition}:\n        return True" for condition in conditions]
    return f"({', '.join(taken)}):\n" + "\n".join([*lines, "    return False"]) + "\n"


def _tuples(layer, taken, used):
    """The quantities that are used, as tuples of one value per axis; and all names that there are then."""
    lines, known = [], taken
    bound = [name for name in QUANTITIES if layer.bind[name] != name]
    if bound and not used.isdisjoint({*bound, *FOLLOWING}):
        terms = "".join(f"{layer.bind[name]}, " for name in bound)
        lines.append(f"    {', '.join(bound)}, = zip(*[({terms.strip()}) for {_in_step(taken, terms)}])")
        known = tuple(dict.fromkeys((*taken, *bound)))
    for name, term in FOLLOWING.items():
        if name in used:
            lines.append(f"    {name} = tuple([{term} for {_in_step(known, term)}])")
            known = (*known, name)
    return lines, known


def _on_first(names, text):
    """A text about one axis, of the first of all."""
    tree = ast.parse(text, mode="eval")
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in names:
            node.id = f"{node.id}[0]"
    return ast.unparse(tree)


def _in_step(names, text):
    """The loop over the axes in which each name in a text stands for its value on one."""
    used = [name for name in names if re.search(rf"\b{name}\b", text)] or names[:1]
    return f"{', '.join(used)} in zip({', '.join(used)})" if len(used) > 1 else f"{used[0]} in {used[0]}"
