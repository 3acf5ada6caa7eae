"""What a framework does against its own rule: the declared faults that hold somewhere, and what they give there."""

from collections.abc import Callable, Sequence

from derive.runtime.declaration import Defect, Layer, Refusal
from derive.runtime.errors import OutOfDomain
from derive.runtime.expressions import names_in, value_of
from derive.runtime.geometry import Axis, Geometry
from derive.runtime.outcomes import ANSWERS, OTHER_VALUES, OTHERWISE
from derive.runtime.prediction import carry_out, compute_axis
from derive.runtime.resolution import AxisPlan, Names, Together, plan_axes, together


def find_holding(layer: Layer, namespaces: Sequence[Names]) -> tuple[Defect, ...]:
    """The faults of a layer, as it is in one version and variant, whose condition holds for these names per axis."""
    if not layer.defects:
        return ()
    names = Together(namespaces)
    return tuple(defect for defect in layer.defects if value_of(defect.when, names))


def answer_instead(
    layer: Layer, defect: Defect, namespaces: Sequence[Names], compute: Callable[[AxisPlan], Axis] | None = None
) -> Geometry | Refusal | None:
    """What a fault gives instead, by the printed formulas: a geometry, or that nothing is left; None without a rule.

    `compute` stands in for `prediction.compute_axis`.
    """
    if defect.instead is None:
        return None
    return carry_out(layer, plan_axes(layer, _beside(namespaces), (defect.instead,)), compute)


def sizes_instead(defect: Defect, namespaces: Sequence[Names], predicted: Geometry | Refusal) -> tuple[int, ...] | None:
    """The sizes of what a fault returns where only they follow a rule; `predicted` is what the layer's own gives."""
    if not defect.size or (isinstance(predicted, Refusal) and "output_size" in names_in(defect.size)):
        return None
    own = () if isinstance(predicted, Refusal) else [axis.output_size for axis in predicted.axes]
    given = _beside(namespaces)
    return tuple(
        value_of(defect.size, {**names, "output_size": own[axis]} if own else names) for axis, names in enumerate(given)
    )


def _beside(namespaces: Sequence[Names]) -> list[Names]:
    """The names of each axis, its number as `axis`, and as `all_` and the name the values on all axes."""
    beside = {f"all_{name}": values for name, values in together(namespaces).items()}
    return [{**names, **beside, "axis": axis} for axis, names in enumerate(namespaces)]


def find_kinds(defect: Defect, predicted: Geometry | Refusal, other: Geometry | Refusal | None) -> tuple[str, ...]:
    """The kinds of answers that a fault can show where the layer's own rule gives `predicted` and its rule `other`.

    None where both say the same.
    """
    refused = isinstance(predicted, Refusal)
    if defect.observed == (OTHER_VALUES,):
        if isinstance(predicted, Refusal) or other is None or isinstance(other, Refusal):
            return ()
        return defect.observed if other.reduction != predicted.reduction else ()
    if other is not None and _say_the_same(predicted, other):
        return ()
    return tuple(kind for kind in defect.observed if kind != (OTHERWISE if refused else ANSWERS))


def _say_the_same(predicted: Geometry | Refusal, other: Geometry | Refusal) -> bool:
    if isinstance(predicted, Refusal) or isinstance(other, Refusal):
        return isinstance(predicted, Refusal) and isinstance(other, Refusal)
    return predicted.axes == other.axes


def empty_axes(layer: Layer, namespaces: Sequence[Names]) -> tuple[int, ...]:
    """The axes on which nothing is left of a result: those on which no formula has an answer."""
    found = []
    for axis, plan in enumerate(plan_axes(layer, namespaces) or ()):
        try:
            compute_axis(plan)
        except OutOfDomain:
            found.append(axis)
    return tuple(found)
