"""Every declaration of a framework is well-formed."""

import ast
from inspect import Parameter
from pathlib import Path

import pytest
from packaging.specifiers import SpecifierSet

from derive import catalog
from derive.runtime import declaration
from derive.runtime.arguments import refusal_text, settle, whole
from derive.runtime.declaration import QUANTITIES, at
from derive.runtime.expressions import locate, names_in, value_of
from derive.runtime.generated import formulas
from derive.runtime.geometry import RESIZING, TRANSPOSED
from derive.runtime.layouts import LAYOUTS, PAIR, TRIPLE, grouped
from derive.runtime.resizing import RULES

OPERATORS = Path(declaration.__file__).parent / "operators"
FRAMEWORKS = catalog.frameworks()
LAYERS = {name: layer for name, (_, layer) in catalog.layers().items()}
DERIVED = {"input_size", "effective_kernel_size", "full_length", *QUANTITIES}
VOCABULARY = {"abs", "all", "any", "floor", "len", "max", "min", "pair", "range", "sorted", "zip"}

each_layer = pytest.mark.parametrize("layer", LAYERS.values(), ids=LAYERS.keys())


@each_layer
def test_expressions_use_declared_names_only(layer):
    known = DERIVED | VOCABULARY | set(layer.parameters)
    texts = [layer.boundary, layer.kernel_flipped, *layer.bind.values()]
    texts += [text for refusal in layer.refusals for text in (refusal.when, refusal.requires)]
    texts += [text for meaning in layer.meanings for text in (meaning.when, *meaning.bind.values())]
    texts += [meaning.kernel_flipped for meaning in layer.meanings if meaning.kernel_flipped]
    texts += [defect.when for defect in layer.defects]
    texts += [text for probe in layer.probes for text in probe.values()]
    for text in texts:
        loose = {
            node.id
            for node in ast.walk(ast.parse(text))
            if isinstance(node, ast.comprehension)
            for node in ast.walk(node.target)
            if isinstance(node, ast.Name)
        }
        assert names_in(text) - loose <= known, text


@each_layer
def test_defaults_are_legal_values(layer):
    for name in layer.spatial:
        default = layer.parameters[name].default
        if default is not Parameter.empty:
            assert whole(layer, name, default) == (tuple(default) if isinstance(default, list) else default)
            assert all(layer.spread(name, default, rank) for rank in layer.dimensions) or isinstance(
                default, (list, tuple)
            )


@each_layer
def test_defaults_are_taken_by_evaluate(layer):
    """A default of 0 that is added to, as oneDNN's dilates, is not too small."""
    rank = layer.dimensions[0]
    given = {}
    for name in layer.spatial:
        kinds = layer.values.get(name, (int,))
        default = layer.parameters[name].default
        needed = default is None and name == layer.bind["kernel_size"]
        if default is Parameter.empty or needed or layer.spread(name, default, rank) is None:
            kind = next((kind for kind in kinds if kind not in (PAIR, TRIPLE, type(None))), PAIR)
            number = (2,) * rank if name in layer.tuples else 2
            zeros = layer.written(name, ((0,) * grouped(kinds),) * rank) if kind is PAIR else kind
            given[name] = number if kind in (int, float) else zeros
    settle(layer, given, (9,) * rank)


@each_layer
def test_arrays_and_listed_values_are_parameters(layer):
    named = (
        layer.arrays,
        layer.values,
        layer.any_case,
        layer.layouts,
        layer.uniform,
        layer.numbers,
        layer.tuples,
        layer.single,
        layer.grid_arguments.values(),
    )
    assert set().union(*named) <= set(layer.parameters)
    assert set(layer.layouts.values()) <= set(LAYOUTS)
    assert not set(layer.arrays) & set(layer.spatial)


@each_layer
def test_every_meaning_names_a_mode_and_binds_all_of_its_parameters(layer):
    for meaning in layer.meanings + tuple(defect.instead for defect in layer.defects if defect.instead):
        operator = meaning.operator or layer.operator
        if operator == RESIZING:
            assert meaning.mode in RULES and set(meaning.bind) == {"asked_size"} and not meaning.size
            continue
        table = formulas.TRANSPOSED if operator == TRANSPOSED else formulas.CONVOLUTION
        takes = set(table[meaning.mode].__kwdefaults__ or {}) | set(
            table[meaning.mode].__code__.co_varnames[: table[meaning.mode].__code__.co_kwonlyargcount]
        )
        binds = {"input_size", *QUANTITIES, *meaning.bind} | ({"output_padding"} if operator == TRANSPOSED else set())
        assert takes == binds
        assert bool(meaning.size) == (operator == TRANSPOSED and catalog.modes()[meaning.mode].convolves)
        assert not meaning.size or meaning.size in formulas.SIZES


def test_no_two_layers_answer_to_one_name():
    addresses = [address for layer in LAYERS.values() for address in (layer.name, *layer.also)]
    assert len(addresses) == len(set(addresses))


@each_layer
def test_every_refusal_becomes_one_sentence(layer):
    for refusal in layer.refusals:
        names = dict.fromkeys((*layer.parameters, *DERIVED), (1, 2) if refusal.across else 1)
        for name, kinds in layer.values.items():
            one = 1 if int in kinds or not grouped(kinds) else (1,) * grouped(kinds)
            names[name] = next((kind for kind in kinds if isinstance(kind, str)), one)
        sentence = refusal_text(layer, refusal, names, "")
        assert layer.name in sentence
        assert "\n" not in sentence


@pytest.mark.parametrize("name", FRAMEWORKS)
def test_versions_and_variants_of_a_declaration_are_those_of_its_framework(name):
    """Each specifier divides the releases; but a layer may be younger than any, and what is read may be older."""
    known = FRAMEWORKS[name]
    for layer in known.layers:
        defects = tuple(defect.instead for defect in layer.defects if defect.instead)
        for thing in (layer, *layer.meanings, *layer.refusals, *layer.defects, *defects):
            assert set(thing.variants) <= set(known.variants)
            if thing.versions:
                taken = [release.version in SpecifierSet(thing.versions) for release in known.releases]
                read = getattr(thing, "read", "") or (thing is layer and thing.versions.startswith(">="))
                assert read or (any(taken) and not all(taken)), (layer.name, thing.versions)
    for release in known.releases:
        assert set(release.variants) <= set(known.variants)
        assert set(release.layers) <= {layer.name for layer in known.layers}


@pytest.mark.parametrize("name", FRAMEWORKS)
def test_a_framework_is_run_or_says_where_it_was_read(name):
    known = FRAMEWORKS[name]
    assert bool(known.respond) != (known.basis in ("source", "documentation", "specification"))
    assert known.sources and known.releases
    for release in known.releases:
        assert not known.respond or (release.install and release.packages and known.run(release))


@pytest.mark.parametrize(
    "module",
    [
        "derive.runtime.declaration",
        "derive.runtime.expressions",
        "derive.runtime.geometry",
        "derive.runtime.layouts",
        "derive.runtime.resizing",
        *(f"derive.runtime.operators.{path.stem}" for path in OPERATORS.glob("[!_]*.py")),
        "derive.measure.serve",
        *(f"derive.runtime.frameworks.{name}" for name in FRAMEWORKS),
    ],
)
def test_what_runs_in_an_old_python_uses_no_newer_syntax(module):
    path = Path(declaration.__file__).parents[2].joinpath(*module.split(".")).with_suffix(".py")
    tree = ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 8))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg == "strict"]


def test_a_layer_is_what_it_is_in_one_version_and_variant():
    layer = declaration.Layer(
        "x.Layer",
        TRANSPOSED,
        "kernel_size",
        (
            declaration.Meaning("valid", size="largest", versions="<2"),
            declaration.Meaning("valid", size="smallest", versions=">=2", variants=("slow",)),
        ),
        versions=">1",
    )
    assert at(layer, "1.0", "slow") is None
    assert [meaning.size for meaning in at(layer, "1.5", "fast").meanings] == ["largest"]
    assert [meaning.size for meaning in at(layer, "2.0", "slow").meanings] == ["smallest"]
    assert at(layer, "2.0", "fast").meanings == ()


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("rank", [1, 2, 3])
def test_pairs_are_read_back_as_they_are_written(layout, rank):
    layer = of_pads(layout)
    pairs = tuple((10 * axis, 10 * axis + 1) for axis in range(rank))
    written = layer.written("pads", pairs)
    assert layer.spread("pads", written, rank) == pairs
    assert layer.spread("pads", (*written, 7), rank) is None


def of_pads(layout, *kinds):
    return declaration.Layer("x.L", TRANSPOSED, "pads", (), values={"pads": kinds or (PAIR,)}, layouts={"pads": layout})


AROUND = [
    ("between batch and channels", lambda batch, channels, *own: (batch, *own, channels)),
    ("after batch and channels", lambda batch, channels, *own: (batch, channels, *own)),
]


@pytest.mark.parametrize(("layout", "placed"), AROUND)
def test_what_moves_batch_or_channels_is_not_read_as_if_it_did_not(layout, placed):
    pads, steps, sizes = of_pads(layout), of_pads(layout, int), of_pads(f"{layout}, of any size", int)
    assert pads.spread("pads", placed((0, 0), (0, 0), (1, 2), (3, 4)), 2) == ((1, 2), (3, 4))
    assert steps.spread("pads", placed(1, 1, 2, 3), 2) == sizes.spread("pads", placed(8, 64, 2, 3), 2) == (2, 3)
    for moved in ((0, 1), (1, 0), (-1, 0)):
        assert pads.spread("pads", placed(moved, (0, 0), (1, 2), (3, 4)), 2) is None
        assert pads.spread("pads", placed((0, 0), moved, (1, 2), (3, 4)), 2) is None
    for step in (0, 2, -1):
        assert steps.spread("pads", placed(step, 1, 2, 3), 2) is steps.spread("pads", placed(1, step, 2, 3), 2) is None


def test_an_axis_that_is_left_out_is_no_number():
    layer = of_pads("low and high in turn, last axis first, of the last axes", int, PAIR)
    assert layer.spread("pads", (1, 2), 2) is None
    assert layer.spread("pads", (1, 2), 1) == ((1, 2),)


def test_triples_are_written_around_with_triples_of_zeros_and_are_no_pairs():
    layer = of_pads("between batch and channels, or without", TRIPLE)
    triples = ((1, 2, 0), (3, -4, 5))
    assert layer.written("pads", triples) == ((0, 0, 0), *triples, (0, 0, 0))
    assert layer.spread("pads", triples, 2) == layer.spread("pads", layer.written("pads", triples), 2) == triples
    assert layer.spread("pads", ((1, 2), (3, 4)), 2) is None
    assert of_pads("between batch and channels").spread("pads", ((0, 0, 0), (1, 2, 0), (0, 0, 0)), 1) is None


@pytest.mark.parametrize(
    ("written", "found"),
    [
        (3, (3, 3)),
        ((1, 2), ((1, 2), (1, 2))),
        (((1, 2),), ((1, 2), (1, 2))),
        (((1, 2), (3, 4)), ((1, 2), (3, 4))),
        (((0, 0), (1, 2), (3, 4), (0, 0)), ((1, 2), (3, 4))),
        (((0, 0), (0, 0), (1, 2), (3, 4)), None),
        ((1, 2, 3), None),
        (((1, 2), (3, 4), (5, 6)), None),
        ((), None),
    ],
)
def test_one_pair_for_all_axes_is_no_number_for_each(written, found):
    layer = of_pads("between batch and channels, or one pair for all", int, PAIR)
    assert layer.spread("pads", written, 2) == found


def test_expressions_see_no_builtins():
    with pytest.raises(NameError):
        value_of("open('x')", {})


def test_a_located_name_is_the_thing_itself():
    assert locate("collections.abc.Mapping").__name__ == "Mapping"
