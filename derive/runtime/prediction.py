"""What a layer does by its own rule: its meanings carried out by the printed formulas, or what it refuses."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from derive.runtime.declaration import QUANTITIES, Layer, Refusal
from derive.runtime.errors import OutOfDomain, require_at_least
from derive.runtime.geometry import RESIZING, TRANSPOSED, Axis, Geometry, Resized
from derive.runtime.known import Known
from derive.runtime.reductions import REDUCTIONS
from derive.runtime.resolution import AxisPlan, Names, axis_names, broken_demand, plan_axes


def predict(
    layer: Layer,
    arguments: Mapping[str, Any],
    input_sizes: tuple[int, ...],
    compute: Callable[[AxisPlan], Axis] | None = None,
) -> Geometry | Refusal:
    """What a layer, as it is in one version and variant, does with valid arguments: its `Geometry`, or its `Refusal`.

    `input_sizes` is a tuple. This is what recorded answers are compared with. `compute` stands in for `compute_axis`.
    """
    return predict_from(layer, axis_names(layer, layer.per_axis(arguments, len(input_sizes)), input_sizes), compute)[0]


def predict_from(
    layer: Layer, namespaces: Sequence[Names], compute: Callable[[AxisPlan], Axis] | None = None
) -> tuple[Geometry | Refusal, tuple[AxisPlan, ...]]:
    """What `predict` says where the names of each axis are known, and the plans it says so by; none of a demand."""
    broken = broken_demand(layer, namespaces)
    if broken:
        return broken[0], ()
    axes = plan_axes(layer, namespaces)
    return carry_out(layer, axes, compute), axes or ()


def carry_out(
    layer: Layer, axes: Sequence[AxisPlan] | None, compute: Callable[[AxisPlan], Axis] | None = None
) -> Geometry | Refusal:
    """The `Geometry` of these plans; where there are none, or one has no answer, that nothing is left."""
    if axes is None:
        return layer.out_of_domain
    try:
        return assemble(layer, [(compute or compute_axis)(plan) for plan in axes], axes, scalar=False)
    except OutOfDomain:
        return layer.out_of_domain


def compute_axis(plan: AxisPlan) -> Axis:
    """The printed formulas of one axis, with its numbers. Raises `OutOfDomain`."""
    from derive.runtime.generated import formulas

    numbers = dict(plan.numbers)
    if plan.operator == RESIZING:
        require_at_least(1, plan.mode, "ask for a larger one", asked_size=numbers["asked_size"])
        return cast(Axis, Resized(numbers["input_size"], numbers["asked_size"], plan.mode))  # it has the same names
    if plan.operator != TRANSPOSED:
        output_size, low, high = formulas.CONVOLUTION[plan.mode](**numbers)
    else:
        padding = numbers.pop("output_padding")
        if plan.size_choice:
            steps = {quantity: numbers[quantity] for quantity in QUANTITIES}
            padding = formulas.SIZES[plan.size_choice](**steps, output_padding=padding)
        output_size, low, high = formulas.TRANSPOSED[plan.mode](**numbers, output_padding=padding)
    return Axis(
        plan.operator,
        numbers["input_size"],
        numbers["kernel_size"],
        numbers["stride"],
        numbers["dilation"],
        output_size,
        low,
        high,
        bool(plan.kernel_flipped),
    )


def assemble(
    layer: Layer,
    axes: Sequence[Axis],
    axis_plans: Sequence[AxisPlan],
    scalar: bool,
    version: str = "",
    asked: Known | None = None,
) -> Geometry:
    first = axis_plans[0]
    found = (layer.name, first.mode, tuple(axes), scalar, first.size_choice, first.boundary, version)
    if not first.reduction:
        return Geometry(*found, asked=asked)
    return Geometry(
        *found,
        reduction=first.reduction,
        divisor=REDUCTIONS[first.reduction].divisor if first.divisor is None else first.divisor,
        asked_high=tuple(plan.numbers.get("asked_pad_high", axis.high) for plan, axis in zip(axis_plans, axes)),
        asked=asked,
    )
