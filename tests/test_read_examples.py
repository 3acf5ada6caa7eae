"""The frameworks that are read, and not run, against worked examples from their own sources."""

from dataclasses import replace

import pytest
from read_examples import examples_of

import derive
from derive import catalog
from derive.runtime.api import predict
from derive.runtime.declaration import Layer
from derive.runtime.errors import LayerError
from derive.runtime.expressions import names_in, value_of
from derive.runtime.geometry import POOLING
from derive.runtime.reading.layer_line import parse
from derive.runtime.resolution import axis_names, broken_demand, plan_axes, together

READ = tuple(name for name, framework in catalog.frameworks().items() if framework.respond is None)
each_framework = pytest.mark.parametrize("name", READ)


class Case:
    """An example, and the layer it asks, which may be a mutant of the declared one."""

    def __init__(self, example, layer=None):
        _, declared, given = parse(example.line)
        self.example, self.layer = example, layer or declared
        size = example.input_size
        self.sizes = size if isinstance(size, tuple) else (size,) * self.layer.dimensions[0]
        self.given = given

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
            if defect.instead is None:
                return ""
            other = predict(replace(self.layer, meanings=(defect.instead,), refusals=()), self.given, self.sizes)
            if hasattr(other, "axes") and not self._difference(other):
                return ""
        return "the defect does not give what the source gives"

    def _stops(self, answer):
        if not hasattr(answer, "axes"):
            return f"its rule has no answer: {answer.requires}"
        return "" if self.defects else "no defect is declared"


@each_framework
def test_every_example_agrees(name):
    found = [contradiction for example in examples_of(name) if (contradiction := Case(example).contradiction())]
    assert not found, "\n".join([name, *found])


@each_framework
def test_every_example_agrees_as_it_is_pasted(name):
    """`evaluate` says of the line what was predicted of the layer, and an error names the arguments it is about."""
    for example in examples_of(name):
        case = Case(example)
        answer = predict(case.layer, case.given, case.sizes)
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
    if case.example.kind in ("strays", "stops"):
        yield from (("defect", layer.defects.index(defect)) for defect in case.defects)
    elif broken:
        yield "refusal", next(index for index, refusal in enumerate(layer.refusals) if refusal is broken[0])
    elif case.example.kind == "gives":
        for axis in names:
            yield "meaning", next(
                index for index, meaning in enumerate(layer.meanings) if value_of(meaning.when, axis)
            )
    if case.example.flipped is not None:
        yield "orientation", None


def unreached(layers, examples):
    """Every branch of these layers that no example reaches, in words."""
    cases = [Case(example) for example in examples]
    for layer in layers:
        seen = {branch for case in cases if case.layer is layer for branch in reached(case)}
        yield from (f"{layer.name}: {words}" for branch, words in branches(layer) if branch not in seen)


@each_framework
def test_every_refusal_meaning_defect_and_orientation_is_reached(name):
    missing = list(unreached(catalog.frameworks()[name].layers, examples_of(name)))
    assert not missing, "\n".join(missing)


def test_the_examples_are_as_many_as_are_counted_here():
    layers = [layer for name in READ for layer in catalog.frameworks()[name].layers]
    counted = {
        "frameworks": len(READ),
        "layers": len(layers),
        "branches": sum(len(list(branches(layer))) for layer in layers),
        "examples": sum(len(examples_of(name)) for name in READ),
    }
    assert counted == {}


def test_every_example_names_an_address_of_its_framework():
    """That it is a place of the framework's own is for a reader to check; that it is an address is checked here."""
    for name in READ:
        for example in examples_of(name):
            assert example.source.startswith(("https://", "nnet.internal.cnn.layer.")), example
