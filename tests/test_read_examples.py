"""The frameworks that are read, and not run, against worked examples from their own sources."""

import re
from dataclasses import dataclass, replace
from functools import cache
from math import isclose, prod

import pytest
from declaration_mutants import mutants
from read_examples import Example, examples_of

import derive
from derive import catalog
from derive.measure.values import expected
from derive.runtime.arguments import settle
from derive.runtime.asking import predict
from derive.runtime.declaration import Layer
from derive.runtime.errors import LayerError
from derive.runtime.expressions import names_in, value_of
from derive.runtime.faults import answer_instead, sizes_instead
from derive.runtime.geometry import POOLING
from derive.runtime.reading.layer_line import parse
from derive.runtime.reductions import REDUCTIONS
from derive.runtime.resolution import axis_names, broken_demand, plan_axes, together

READ = tuple(name for name, framework in catalog.frameworks().items() if framework.respond is None)
each_framework = pytest.mark.parametrize("name", READ)


@dataclass(frozen=True, eq=False)
class Case:
    """An example, and the layer it asks, which may be a mutant of the declared one."""

    example: Example
    layer: Layer
    given: dict
    sizes: tuple

    @property
    def namespaces(self):
        return axis_names(self.layer, self.layer.per_axis(self.given, len(self.sizes)), self.sizes)

    @property
    def defects(self):
        """Those declared to show here."""
        names = together(self.namespaces)
        return tuple(defect for defect in self.layer.defects if value_of(defect.when, names))

    def expected(self, field):
        """What the example states of a geometry, per axis, or None."""
        value = getattr(self.example, field)
        return value if value is None or isinstance(value, tuple) else (value,) * len(self.sizes)

    def contradiction(self):
        """What of the example the layer does not do, in words that name the field; or ""."""
        check = getattr(self, f"_{self.example.kind}")
        found = check(predict(self.layer, self.given, self.sizes))
        return f"{self.layer.name}: {found}; {self.example} ({self.example.source})" if found else ""

    def _gives(self, answer):
        if not hasattr(answer, "axes"):
            return f"refused for {answer.requires}"
        if self.defects:
            return f"the defect where {self.defects[0].when}"
        return self._difference(answer)

    def _difference(self, answer):
        found = {
            "output_size": tuple(axis.output_size for axis in answer.axes),
            "low": tuple(axis.low for axis in answer.axes),
            "high": tuple(axis.high for axis in answer.axes),
            "flipped": (answer.axes[0].kernel_flipped,) * len(self.sizes),
        }
        for field, value in found.items():
            if self.expected(field) not in (None, value):
                return f"{field} is {value} and should be {self.expected(field)}"
        return ""

    def _yields(self, answer):
        if not hasattr(answer, "axes"):
            return f"refused for {answer.requires}"
        for defect in self.defects:
            other = answer_instead(self.layer, defect, self.namespaces)
            if getattr(other, "axes", None) != answer.axes:
                return "its defect moves the windows"
            answer = other
        if not getattr(answer, "reduction", ""):
            return "no rule says what comes out"
        found = tuple(expected(answer, self.example.fed * (prod(self.sizes) // len(self.example.fed))))
        stated = self.example.comes_out * (len(found) // len(self.example.comes_out))
        agree = len(stated) == len(found) and all(
            own is not None and (own == value or isclose(own, value, rel_tol=1e-6)) for own, value in zip(found, stated)
        )
        return "" if agree else f"{answer.reduction} gives {found}, and should {stated}"

    def _refuses(self, answer):
        if hasattr(answer, "axes"):
            return f"not refused for {self.example.refused}"
        if answer is self.layer.out_of_domain or not set(self.example.refused) <= names_in(answer.requires):
            return f"refused for {answer.requires}, and should be for {self.example.refused}"
        return f"the defect where {self.defects[0].when}" if self.defects else ""

    def _fits_not(self, answer):
        if hasattr(answer, "axes"):
            return f"output_size is {answer.output_size}, and nothing fits"
        if answer is not self.layer.out_of_domain or plan_axes(self.layer, self.namespaces) is None:
            return f"refused for {answer.requires}, and should be as nothing fits"
        return f"the defect where {self.defects[0].when}" if self.defects else ""

    def _leaves_out(self, answer):
        if broken_demand(self.layer, self.namespaces) or plan_axes(self.layer, self.namespaces) is not None:
            return "claimed, and the source does not say"
        return ""

    def _lacks(self, answer):
        (argument,) = self.example.refused
        return f"takes {argument}" if argument in self.layer.parameters else ""

    def _strays(self, answer):
        if hasattr(answer, "axes") and not self._difference(answer) and self.example.low is not None:
            return "its rule gives what the source gives"
        if not self.defects:
            return "no defect is declared"
        for defect in self.defects:
            if defect.size and sizes_instead(defect, self.namespaces, answer) != self.expected("output_size"):
                continue
            other = answer_instead(self.layer, defect, self.namespaces)
            if other is None or (hasattr(other, "axes") and not self._difference(other)):
                return ""
        return "the defect does not give what the source gives"

    def _stops(self, answer):
        if not hasattr(answer, "axes"):
            return f"its rule has no answer: {answer.requires}"
        return "" if self.defects else "no defect is declared"


@cache
def cases_of(name):
    """The examples of a framework, each with the layer as it is declared."""
    found = []
    for example in examples_of(name):
        _, layer, given = parse(example.line)
        size = example.input_size
        sizes = size if isinstance(size, tuple) else (size,) * layer.dimensions[0]
        found.append(Case(example, layer, given, sizes))
    return tuple(found)


@each_framework
def test_every_example_agrees(name):
    found = [contradiction for case in cases_of(name) if (contradiction := case.contradiction())]
    assert not found, "\n".join([name, *found])


@each_framework
def test_every_example_agrees_as_it_is_pasted(name):
    """`evaluate` says of the line what was predicted of the layer, and an error names the arguments it is about."""
    for case in cases_of(name):
        example, answer = case.example, predict(case.layer, case.given, case.sizes)
        try:
            found = derive.evaluate(example.line, case.sizes)
        except LayerError as error:
            assert not hasattr(answer, "axes"), f"{example}: {error}"
            assert all(f"{argument}=" in str(error) for argument in example.refused), f"{example}: {error}"
        else:
            assert found.axes == answer.axes, example


def branches(layer):
    """What of a layer an example has to reach, under the name that a failing message gives it."""
    for index, refusal in enumerate(layer.refusals):
        yield ("refusal", index), f"refusal: {refusal.requires} where {refusal.when}"
    for index, meaning in enumerate(layer.meanings):
        yield ("meaning", index), f"meaning: {meaning.mode} where {meaning.when}"
    for index, defect in enumerate(layer.defects):
        yield ("defect", index), f"defect: {defect.when}"
    if layer.operator != POOLING:
        yield ("orientation", None), "kernel_flipped"


def reached(case):
    """The branches that an example reaches."""
    layer, names = case.layer, case.namespaces
    broken = broken_demand(layer, names)
    if case.example.kind in ("strays", "stops", "yields"):
        yield from (("defect", layer.defects.index(defect)) for defect in case.defects)
    elif broken:
        yield "refusal", next(index for index, refusal in enumerate(layer.refusals) if refusal is broken[0])
    elif case.example.kind == "gives":
        for axis in names:
            yield "meaning", next(index for index, meaning in enumerate(layer.meanings) if value_of(meaning.when, axis))
    if case.example.flipped is not None:
        yield "orientation", None


def rules_named(layer):
    """The rules that a pooling's declaration names, those of its defects included."""
    texts = [layer.reduction, *(defect.instead.reduction for defect in layer.defects if defect.instead)]
    texts += [meaning.reduction for meaning in layer.meanings]
    return {word for text in texts for word in re.findall("'(\\w+)'", text)} & REDUCTIONS.keys()


def rules_shown(layer, cases):
    """The rules by which its examples say what comes out, and the same for its defects."""
    for case in cases:
        if case.layer is not layer or case.example.kind != "yields":
            continue
        yield predict(layer, case.given, case.sizes).reduction
        for defect in case.defects:
            yield answer_instead(layer, defect, case.namespaces).reduction


@each_framework
def test_what_a_pooling_makes_of_its_window_is_worked_out_for_every_rule_it_names(name):
    layers = [layer for layer in catalog.frameworks()[name].layers if layer.operator == POOLING]
    missing = {layer.name: rules_named(layer) - {*rules_shown(layer, cases_of(name))} for layer in layers}
    assert not {layer: rules for layer, rules in missing.items() if rules}


def test_a_rule_that_no_example_works_out_is_named():
    layer = catalog.layers()["caffe.layers.Pooling"][1]
    others = [case for case in cases_of("caffe") if "AVE" not in case.example.line]
    assert rules_named(layer) - {*rules_shown(layer, others)} == {"average_of_padded"}


def unreached(layers, cases):
    """Every branch of these layers that no example reaches, in words."""
    for layer in layers:
        seen = {branch for case in cases if case.layer is layer for branch in reached(case)}
        yield from (f"{layer.name}: {words}" for branch, words in branches(layer) if branch not in seen)


@each_framework
def test_every_refusal_meaning_defect_and_orientation_is_reached(name):
    missing = list(unreached(catalog.frameworks()[name].layers, cases_of(name)))
    assert not missing, "\n".join(missing)


def test_the_examples_and_what_they_reach_are_no_fewer_than_are_counted_here():
    """A framework more needs no other number; what vanishes without a word is found."""
    layers = [layer for name in READ for layer in catalog.frameworks()[name].layers]
    counted = {
        "frameworks": len(READ),
        "layers": len(layers),
        "refusals": sum(len(layer.refusals) for layer in layers),
        "meanings": sum(len(layer.meanings) for layer in layers),
        "defects": sum(len(layer.defects) for layer in layers),
        "orientations": sum(layer.operator != POOLING for layer in layers),
        "examples": sum(len(cases_of(name)) for name in READ),
    }
    least = {
        "frameworks": 15,
        "layers": 80,
        "refusals": 139,
        "meanings": 199,
        "defects": 12,
        "orientations": 47,
        "examples": 1167,
    }
    assert counted.keys() == least.keys()
    assert not {what: number for what, number in counted.items() if number < least[what]}


def test_a_branch_that_no_example_reaches_is_named():
    """Without the examples that reach it, each kind of branch is missed."""
    layer = next(layer for layer in catalog.frameworks()["candle"].layers if layer.name == "candle_nn.conv_transpose1d")
    missing = list(unreached([layer], ()))
    assert missing == [f"{layer.name}: {words}" for _, words in branches(layer)]
    assert {words.split(":")[0] for _, words in branches(layer)} == {"refusal", "meaning", "defect", "kernel_flipped"}


@each_framework
def test_every_example_says_where_it_was_read(name):
    """An address, or a function of the toolbox that has none."""
    for case in cases_of(name):
        assert case.example.source.startswith(("https://", "nnet.internal.cnn.layer.")), case.example


def caught(layer, cases):
    """What the examples say of a layer that may be a mutant; one that cannot be evaluated is caught too."""
    for case in cases:
        try:
            found = replace(case, layer=layer).contradiction()
        except (ArithmeticError, LookupError, TypeError, ValueError) as error:
            return f"{layer.name}: {error!r}"
        if found:
            return found
    return ""


def survivors(name):
    """(layer, what was done, mutant, cases of the layer) of every mutant of a framework that no example catches."""
    for layer in catalog.frameworks()[name].layers:
        cases = [case for case in cases_of(name) if case.layer is layer]
        for done, mutant in mutants(layer):
            if not caught(mutant, cases):
                yield layer, done, mutant, cases


@pytest.mark.parametrize(
    ("layer", "done", "said"),
    [
        ("candle_nn.conv1d", "refusals[0] dropped", "not refused for ('padding',)"),
        ("candle_core.Tensor.conv_transpose2d", "refusals[1] dropped", "not refused for ('output_padding',)"),
        ("Flux.CrossCor", "kernel turned round", "flipped is (True,) and should be (False,)"),
        ("Flux.Conv", "kernel turned round", "flipped is (False,) and should be (True,)"),
        ("caffe.layers.Pooling", "refusals[2] requires: pad <= kernel_size", "not refused for ('pad', 'kernel_size')"),
        ("darknet.deconvolutional", "meanings[0] size largest", "output_size is (8, 8) and should be (7, 7)"),
        (
            "darknet.convolutional",
            "meanings[1] when: pad == 0 and 0 < effective_kernel_size - input_size - padding - padding <= stride",
            "output_size is (1, 1), and nothing fits",
        ),
        ("cntk.convolution", "refusals[0] requires: kernel_size < input_size", "refused for kernel_size < input_size"),
    ],
)
def test_a_fault_in_a_declaration_is_caught_and_named(layer, done, said):
    framework, declared = catalog.layers()[layer]
    cases = [case for case in cases_of(framework.name) if case.layer is declared]
    found = caught(dict(mutants(declared))[done], cases)
    assert found.startswith(f"{layer}: ") and said in found


# Mutants that differ from the declared layer at no point near an example, such as a condition that an earlier meaning
# has already settled; `test_what_no_example_catches_differs_nowhere_nearby` looks at them.
EQUIVALENT = {
    "burn": 56,
    "caffe": 8,
    "cntk": 4,
    "darknet": 16,
    "flux": 2,
    "lasagne": 8,
    "mathematica": 3,
    "matlab": 12,
    "onednn": 5,
    "tensorrt": 2,
    "webnn": 6,
}


@each_framework
def test_every_other_fault_is_caught(name):
    found = [f"{layer.name}: {done}" for layer, done, _, _ in survivors(name)]
    assert len(found) == EQUIVALENT.get(name, 0), "\n".join(found)


def _moved(value):
    """Values next to one of an argument: each number in it, and all of them, one more and one less."""
    if type(value) is int:
        yield from (value - 1, value + 1, value + 2)
    elif isinstance(value, tuple):
        for place, entry in enumerate(value):
            yield from ((*value[:place], other, *value[place + 1 :]) for other in _moved(entry))
        yield from zip(*map(_moved, value), strict=True)


def _nearby(case):
    """Cases of the same layer whose sizes are small, and of whose arguments at most one differs."""
    near = [case.given]
    for name, value in case.given.items():
        words = (word for word in case.layer.values.get(name, ()) if not isinstance(word, type))
        near += [{**case.given, name: other} for other in (*_moved(value), *words)]
    for given in near:
        for size in range(1, 8):
            sizes = (size,) * len(case.sizes)
            try:
                settle(case.layer, given, sizes)
            except LayerError:
                continue
            yield replace(case, given=given, sizes=sizes)


def _outcome(case):
    """What a layer does, its declared defects included."""
    answer = predict(case.layer, case.given, case.sizes)
    return getattr(answer, "axes", "refused"), [(defect.instead, defect.size) for defect in case.defects]


@pytest.mark.deep
@each_framework
def test_what_no_example_catches_differs_nowhere_nearby(name):
    looked_at = 0
    for _, done, mutant, cases in survivors(name):
        for case in cases:
            for near in _nearby(case):
                if not done.split("] ")[-1].startswith("instead"):
                    assert _outcome(near) == _outcome(replace(near, layer=mutant)), f"{done}: {near}"
                looked_at += 1
    assert looked_at or not EQUIVALENT.get(name)
