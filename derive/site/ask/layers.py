"""docs/generated/ask/: what the layers of a framework do in its newest release, as a script that the pages load when asked.

A declaration is printed as data, its expressions as functions; docs/assets/ask/ carries it out as derive/runtime does.
Equal functions, refusals, meanings and faults are printed once a framework, and meant by their number.
"""

import ast
import json
from inspect import Parameter

from derive.language.printers import declared
from derive.runtime.arguments import WORDS, bounds_of, counts_of, picked
from derive.runtime.declaration import QUANTITIES, at
from derive.runtime.expressions import names_in, signature_of
from derive.runtime.knowledge import existing_variants, is_sure, nothing_counted, rests_on
from derive.runtime.layouts import PAIR, TRIPLE
from derive.runtime.outcomes import EMPTY
from derive.runtime.releases import choose_release
from derive.runtime.shapes import kernel_argument, takes_kernel_of_weight, weight_of

HEAD = """// {title}: its layers in release {version}, printed from derive/runtime/frameworks/{name}.py by `derive docs`; do not edit.
padproofAsk.declare("{name}", ({helpers}) => {{
"""
TYPES = {int: "int", float: "float", PAIR: "pair", TRIPLE: "triple", type(None): "none"}
PLACES = {
    Parameter.POSITIONAL_ONLY: "place",
    Parameter.POSITIONAL_OR_KEYWORD: "either",
    Parameter.KEYWORD_ONLY: "name",
    Parameter.VAR_POSITIONAL: "places",
    Parameter.VAR_KEYWORD: "names",
}
QUANTITY_NAMES = ("input_size", *QUANTITIES, "effective_kernel_size", "full_length")


def script(framework):
    """The script of a framework."""
    tables = _Tables()
    layers = {layer.name: _layer(framework, layer, tables) for layer in framework.layers}
    rows = {
        "title": framework.title,
        "version": framework.version,
        "variants": list(framework.variants),
        "basis": framework.basis,
    }
    body = "".join(tables.printed(name) for name in ("functions", "refusals", "meanings", "faults"))
    body += "const layers = {\n" + "".join(f"  {_key(name)}: {text},\n" for name, text in layers.items()) + "};\n"
    body += f"return {{ functions, refusals, meanings, faults, layers, {_rows(rows)} }};\n"
    helpers = ", ".join(("Float", *declared.helpers_in(body)) if "new Float" in body else declared.helpers_in(body))
    return (
        HEAD.format(title=framework.title, version=framework.version, name=framework.name, helpers=f"{{ {helpers} }}")
        + body
        + "});\n"
    )


def words_script(reductions, boundaries, meanings):
    """The script of what lies outside an input, and of what each word means in each framework."""
    rows = {name: {"outside": rule.outside, "words": rule.words} for name, rule in reductions.items()}
    return (
        "// What counts outside an input, and what the words of the frameworks mean; printed by `derive docs`, do not edit.\n"
        f"padproofAsk.reductions = {_listed(rows)};\n"
        f"padproofAsk.boundaries = {_listed(boundaries)};\n"
        f"// {{operator: {{word: [[mode, size choice, frameworks], …]}}}}\n"
        f"padproofAsk.meanings = {_listed(meanings)};\n"
    )


def _listed(rows):
    """An object with a line for each entry."""
    return "{\n" + "".join(f"  {json.dumps(key)}: {_compact(value)},\n" for key, value in rows.items()) + "}"


def names_script(frameworks, names):
    """The script of names: `names` is what `every_name` gives; and the words by which a framework's own are known."""
    homes = {layer.name: framework.name for framework in frameworks for layer in framework.layers}
    order = list(homes)
    meant = {name: [order.index(full) for full in found] for name, (found, _) in names.items() if found != [name]}
    rows = {
        "layers": [f"{homes[name]} {name}" for name in order],
        "names": {name: places if len(places) > 1 else places[0] for name, places in meant.items()},
        "owners": {name: order.index(owner) for name, (found, owner) in names.items() if len(found) > 1 and owner},
        "beginnings": {
            framework.name: [framework.name, *framework.aliases, *framework.aliases.values(), *framework.kin]
            for framework in frameworks
        },
        "titles": {framework.name: framework.title for framework in frameworks},
    }
    lines = ",\n".join(f"  {key}: {_compact(value)}" for key, value in rows.items())
    return (
        "// Which layer a dotted name means; printed from what the frameworks declare by `derive docs`, do not edit.\n"
        f"padproofAsk.names = {{\n{lines},\n}};\n"
    )


class _Tables:
    """What is printed once: {text: its number} of functions, refusals, meanings and faults."""

    def __init__(self):
        self.rows = {"functions": {}, "refusals": {}, "meanings": {}, "faults": {}}

    def number(self, table, text):
        return self.rows[table].setdefault(text, len(self.rows[table]))

    def function(self, expression):
        """The number of an expression; None where it is always true, or there is none."""
        return None if expression in ("", "True") else self.number("functions", declared.function(expression))

    def printed(self, table):
        return f"const {table} = [\n" + "".join(f"  {text},\n" for text in self.rows[table]) + "];\n"


def _rows(fields):
    """Fields of an object, those left out that say nothing."""
    said = {
        key: value
        for key, value in fields.items()
        if value is not None and value is not False and value not in ("", [], {})
    }
    return ", ".join(f"{_key(key)}: {_value(value)}" for key, value in said.items())


def _key(name):
    return name if name.isidentifier() else json.dumps(name)


def _value(value):
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{_key(key)}: {_value(entry)}' for key, entry in value.items())} }}"
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    return value if isinstance(value, _Text) else declared.literal(value)


class _Text(str):
    """JavaScript that stands for itself."""

    __slots__ = ()


def _compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _layer(framework, layer, tables):
    version, behaviours = choose_release(framework, layer)
    own = signature_of(layer.signature).parameters
    release = framework.release(version)
    asked = (release and release.variants) or framework.variants
    return _Text(
        "{ "
        + _rows(
            {
                "operator": layer.operator,
                "dimensions": list(layer.dimensions),
                "parameters": [_parameter(parameter, name in own) for name, parameter in layer.parameters.items()],
                "keywords": list(layer.keywords),
                "fixed": list(layer.fixed),
                "parts": {name: [list(names) for names in axes] for name, axes in layer.parts.items()},
                "arrays": list(layer.arrays),
                "kernelOfWeight": _kernel_of_weight(layer),
                "arguments": {name: _argument(layer, name) for name in layer.spatial},
                "counts": sorted(counts_of(layer)),
                "picked": {name: sorted(picked(layer.bind[name])) for name in QUANTITIES},
                "bind": [tables.function(layer.bind[name]) for name in QUANTITIES],
                "boundary": None if layer.boundary == "'zeros'" else tables.function(layer.boundary),
                "reduction": tables.function(layer.reduction),
                "divisor": None if layer.divisor == "None" else tables.function(layer.divisor),
                "flipped": None if layer.kernel_flipped == "False" else _function(tables, layer.kernel_flipped),
                "layout": layer.layout or framework.layout,
                "behaviours": [list(variants) for variants, _ in behaviours],
                "faulty": [variant for variant in asked if at(layer, version, variant)],
                "variants": {
                    variant: _variant(framework, layer, variant, tables)
                    for variant in dict.fromkeys([name for names, _ in behaviours for name in names] + list(asked))
                    if at(layer, version, variant)
                },
                "warrants": [_warrant(layer, version, place) for place in range(len(layer.meanings))],
            }
        )
        + " }"
    )


def _function(tables, expression):
    """The number of an expression, be it constant."""
    return tables.number("functions", declared.function(expression))


def _parameter(parameter, own):
    fields = {"name": parameter.name, "place": PLACES[parameter.kind] if own else "later"}
    if parameter.default is not Parameter.empty:
        fields["default"] = parameter.default
    return [fields["name"], fields["place"], *([fields["default"]] if "default" in fields else [])]


def _argument(layer, name):
    """What an argument may be: its types and words, how its tuples are written, and what of it is unusual."""
    kinds = layer.kinds(name)
    marks = {
        "any case": layer.any_case,
        "last first": layer.last_first,
        "number": layer.numbers,
        "tuple": layer.tuples,
        "single": layer.single,
    }
    fields = {
        "types": [TYPES[kind] for kind in kinds if isinstance(kind, type)],
        "words": [kind for kind in kinds if not isinstance(kind, type)],
        "layout": layer.layouts.get(name, ""),
        "marks": [mark for mark, names in marks.items() if name in names],
    }
    return {key: value for key, value in fields.items() if value}


def _kernel_of_weight(layer):
    """[the argument that is the kernel size, the weight that it is else read from], of a layer that does so."""
    return [kernel_argument(layer), weight_of(layer).argument] if takes_kernel_of_weight(layer) else []


def _variant(framework, layer, variant, tables):
    """The refusals, meanings and faults of a layer in one variant, by number; and where it is known to return nothing."""
    there = at(layer, framework.version, variant)
    silent = EMPTY in there.out_of_domain.words(variant)
    fields = {
        "refusals": [_refusal(there, refusal, tables) for refusal in there.refusals],
        "meanings": [_meaning(meaning, tables, layer.meanings.index(meaning)) for meaning in there.meanings],
        "faults": [_fault(framework, there, defect, tables) for defect in there.defects],
        "nothing": nothing_counted(framework.name, layer.name, framework.version, variant) if silent else {},
    }
    return {key: value for key, value in fields.items() if value not in ([], {})}


def _refusal(layer, refusal, tables):
    subject, bounds = bounds_of(refusal)
    demand = ast.parse(refusal.requires, mode="eval").body
    fields = {
        "when": tables.function(refusal.when),
        "requires": _function(tables, refusal.requires),
        "across": refusal.across,
        "subject": subject,
        "bounds": [[_sign(kind), _function(tables, text)] for kind, text in bounds],
        "wayOut": refusal.way_out,
        "words": sorted(names_in(refusal.when) - names_in(refusal.requires)),
        "text": refusal.requires,
    }
    if subject and isinstance(demand, ast.Compare) and len(demand.ops) == 1:
        right = ast.unparse(demand.comparators[0])
        fields["word"] = WORDS[type(demand.ops[0])]
        fields["right"] = right
        fields["value"] = _function(tables, right) if names_in(right) else None
    else:
        known = dict.fromkeys((*layer.parameters, *layer.spatial, *QUANTITY_NAMES))
        fields["used"] = [name for name in known if name in names_in(refusal.requires)]
    return tables.number("refusals", f"{{ {_rows(fields)} }}")


def _sign(kind):
    return {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "=="}.get(kind, "")


def _meaning(meaning, tables, place):
    """A meaning; its place among the declared ones says what it rests on."""
    fields = {
        "when": tables.function(meaning.when),
        "condition": meaning.when,
        "mode": meaning.mode,
        "size": meaning.size,
        "operator": meaning.operator,
        "bind": {name: _function(tables, text) for name, text in meaning.bind.items()},
        "flipped": _function(tables, meaning.kernel_flipped) if meaning.kernel_flipped else None,
        "reduction": tables.function(meaning.reduction),
        "sizeOnly": meaning.size_only,
        "place": place,
    }
    return tables.number("meanings", f"{{ {_rows(fields)} }}")


def _fault(framework, layer, defect, tables):
    fields = {
        "when": _function(tables, defect.when),
        "observed": list(defect.observed),
        "reason": defect.reason,
        "instead": None if defect.instead is None else _meaning(defect.instead, tables, None),
        "size": _function(tables, defect.size) if defect.size else None,
        "needsOwn": "output_size" in names_in(defect.size) if defect.size else False,
        "sure": is_sure(framework, layer.name, defect.reason, framework.version),
        "url": defect.url,
    }
    return tables.number("faults", f"{{ {_rows(fields)} }}")


def _warrant(layer, version, place):
    """[kind, how many recorded answers agree] of a rule, in all variants that have the layer."""
    kind, _, _, agreeing, *_ = rests_on(layer.name, version, existing_variants(layer.name, version), (place,))[0]
    return [kind, agreeing]
