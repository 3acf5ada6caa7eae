"""What a layer does to its spatial axes: `evaluate`, and the two steps it is made of, `resolve` and `geometry`.

    evaluate("keras.layers.Conv2DTranspose", input_size=(12, 16), kernel_size=3, strides=2, padding="same")
    evaluate("Conv2DTranspose(32, 3, strides=2, padding='same')", input_size=(12, 16))

Plain integers and the standard library only: the formulas run here are printed from the proved ones.
Bad input raises `LayerError` with one line.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, SupportsIndex, overload

from derive.runtime.arguments import no_meaning_text, refusal_text, settle
from derive.runtime.declaration import QUANTITIES, Framework, Layer, Refusal
from derive.runtime.errors import LONGEST_MESSAGE, LayerError, OutOfDomain
from derive.runtime.geometry import TRANSPOSED, Axis, Geometry, Pair
from derive.runtime.reading.layer_line import NOTHING, bind_arguments, parse
from derive.runtime.releases import choose_release, rest_on
from derive.runtime.resolution import AxisPlan, axis_names, broken_demand, plan_axes
from derive.runtime.wording import join_words, shorten, show


@dataclass(frozen=True)
class Resolution:
    """A layer with everything settled but the arithmetic: one plan and its numbers per axis.

    `layer` is as it is in `version`; `arguments` holds the arguments that decide the geometry, one value per axis
    each, defaults included. `measured_version` and `note` are the geometry's.
    """

    framework: Framework
    layer: Layer
    version: str
    arguments: Mapping[str, tuple[Any, ...]]
    axes: tuple[AxisPlan, ...]
    scalar: bool
    measured_version: str = ""
    note: str = ""


Spatial = SupportsIndex | tuple[SupportsIndex, ...] | list[int]


@overload
def evaluate(
    layer: str, input_size: SupportsIndex, *, version: str | None = ..., variant: str | None = ..., **arguments: object
) -> Geometry[int, Pair]: ...
@overload
def evaluate(
    layer: str,
    input_size: tuple[SupportsIndex, ...] | list[int],
    *,
    version: str | None = ...,
    variant: str | None = ...,
    **arguments: object,
) -> Geometry[tuple[int, ...], tuple[Pair, ...]]: ...
def evaluate(
    layer: str, input_size: Spatial, *, version: str | None = None, variant: str | None = None, **arguments: object
) -> Geometry:
    """`Geometry` of a layer, given by its full name or as a pasted line, on an input of `input_size` elements.

    `arguments` are the framework's own, and complete those in the line. An int `input_size` gives ints back, a
    tuple gives tuples. `version` is the framework's, the newest measured where not given; one that was not
    measured is answered by the rule declared for it, and `Geometry.note` says what that rests on. `variant` is one of
    its ways to run, such as a backend, and must be given where their answers differ; without it, those that refuse
    are passed over if others answer. Raises `LayerError`.

        >>> evaluate("keras.layers.Conv1DTranspose", 12, kernel_size=3, strides=2, padding="same").crop
        (0, 1)
        >>> evaluate("nn.Conv2d(3, 8, kernel_size=3, padding=(1, 0))", input_size=(7, 9)).output_size
        (7, 7)
        >>> evaluate("nn.ConvTranspose1d(8, 8, 3, stride=2, output_padding=2)", input_size=12)
        Traceback (most recent call last):
        ...
        derive.runtime.errors.LayerError: output_padding=2 must be smaller than max(stride, dilation)=2 in \
torch.nn.ConvTranspose1d; the legal values are 0 and 1
    """
    return geometry(resolve(layer, input_size, version=version, variant=variant, **arguments))


def resolve(
    layer: str,
    input_size: Spatial,
    settings: Mapping[str, Any] = NOTHING,
    /,
    *,
    version: str | None = None,
    variant: str | None = None,
    **arguments: object,
) -> Resolution:
    """`Resolution` of a layer: which mode it is on each axis, with which numbers. Raises `LayerError`.

    `settings` are the values of names in a pasted line, such as `{"k": 3}`.
    """
    framework, found, given = parse(layer, settings)
    twice = given.keys() & arguments.keys()
    if twice:
        raise LayerError(f"{join_words(sorted(twice), 'and')} given both in the line and beside it; give one of them")
    given = bind_arguments(found, (), given | arguments)
    try:
        sizes, values, scalar = settle(found, given, input_size)
        version, behaviours = choose_release(framework, found, version, variant)
        answers = {
            variants: _resolved(Resolution(framework, there, version, values, (), scalar), sizes)
            for variants, there in behaviours
        }
        outcomes = {variants: _outcome(answer) for variants, answer in answers.items()}
    except LayerError:
        raise
    except Exception as error:  # whatever an expression raises on what `settle` should have refused
        raise LayerError(_unforeseen_text(found, given, error)) from error
    answering = {variants: axes for variants, axes in outcomes.items() if axes != REFUSED}
    if len(set(answering.values())) > 1:
        raise LayerError(_torn_text(found, version, answers))
    first = answers[next(iter(answering or answers))]
    begun = Resolution(framework, found, version, values, (), scalar)

    def agrees(there: Layer) -> bool:
        other = _resolved(replace(begun, layer=there), sizes)
        if isinstance(first, LayerError):
            return str(other) == str(first)
        return isinstance(other, Resolution) and other.axes == first.axes

    alike = tuple(name for variants in answering or answers for name in variants)
    measured, note = rest_on(framework, found, version, alike, agrees)
    if isinstance(first, LayerError):
        raise LayerError(_with_note(str(first), note))
    return replace(first, measured_version=measured, note=note)


def _with_note(text: str, note: str) -> str:
    """A refusal, and what it rests on where there is room for it."""
    whole = f"{text} ({note})"
    return whole if note and len(whole) <= LONGEST_MESSAGE else text


def _unforeseen_text(layer: Layer, given: Mapping[str, Any], error: Exception) -> str:
    """That a layer's expressions do not fit what was given: the last line of defence, behind `settle`."""
    said = join_words([f"{name}={show(value)}" for name, value in given.items()], "and", most=4)
    return f"{said} in {layer.name} {UNFORESEEN} ({shorten(str(error))}); write each as its framework does"


UNFORESEEN = "cannot be computed with"


def _resolved(begun: Resolution, sizes: tuple[int, ...]) -> Resolution | LayerError:
    """The resolution of a layer in one variant, or the error it ends in."""
    layer, namespaces = begun.layer, axis_names(begun.layer, begun.arguments, sizes)
    broken = broken_demand(layer, namespaces)
    if broken:
        refusal, axis, names = broken
        return LayerError(refusal_text(layer, refusal, names, _place(axis, sizes, begun.scalar)))
    axes = plan_axes(layer, namespaces)
    if axes is None:
        return LayerError(no_meaning_text(layer, begun.arguments))
    return replace(begun, axes=axes)


REFUSED: tuple[Axis, ...] = ()


def _outcome(answer: Resolution | LayerError) -> tuple[Axis, ...]:
    """What distinguishes two variants: the axes, or that there are none."""
    try:
        return REFUSED if isinstance(answer, LayerError) else geometry(answer).axes
    except LayerError:
        return REFUSED


def _torn_text(layer: Layer, version: str, answers: Mapping[tuple[str, ...], Resolution | LayerError]) -> str:
    """Which variants give which sizes."""
    said = []
    for variants, answer in answers.items():
        try:
            if isinstance(answer, LayerError):
                raise answer
            found = geometry(answer)
            sides = "crop" if found.operator == TRANSPOSED else "pad"
            words = f"output_size={found.output_size} with {sides}={getattr(found, sides)}"
        except LayerError:
            words = "refused"
        said.append(f"{join_words(list(variants), 'and')}: {words}")
    names = [repr(variant) for variants in answers for variant in variants]
    begun, way_out = f"{layer.name} {version} depends on the variant", f"give variant={join_words(names, 'or', most=9)}"
    room = LONGEST_MESSAGE - len(begun) - len(way_out) - len(" (); ")
    return f"{begun} ({shorten('; '.join(said), room)}); {way_out}"


def geometry(resolution: Resolution) -> Geometry:
    """The `Geometry` of a resolved layer: the printed formulas, axis by axis. Raises `LayerError`."""
    axes = []
    for index, plan in enumerate(resolution.axes):
        try:
            axes.append(compute_axis(plan))
        except OutOfDomain as error:
            place = _place(index, resolution.axes, resolution.scalar)
            raise LayerError(_with_note(f"{resolution.layer.name}{place}: {error}", resolution.note)) from None
    if any(plan.size_only for plan in resolution.axes):
        sizes = tuple(axis.output_size for axis in axes)
        raise LayerError(
            f"{resolution.layer.name} has output_size={sizes[0] if resolution.scalar else sizes} here; how it is aligned "
            "is not known, because only the size could be measured or read"
        )
    found = _geometry(resolution.layer, axes, resolution.axes, resolution.scalar, resolution.version)
    return replace(found, measured_version=resolution.measured_version, note=resolution.note)


def predict(
    layer: Layer,
    arguments: Mapping[str, Any],
    input_sizes: tuple[int, ...],
    compute: Callable[[AxisPlan], Axis] | None = None,
) -> Geometry | Refusal:
    """What a layer, as it is in one version and variant, does with valid arguments: its `Geometry`, or its `Refusal`.

    `input_sizes` is a tuple. This is what recorded answers are compared with. `compute` stands in for `compute_axis`.
    """
    namespaces = axis_names(layer, layer.per_axis(arguments, len(input_sizes)), input_sizes)
    broken = broken_demand(layer, namespaces)
    if broken:
        return broken[0]
    axes = plan_axes(layer, namespaces)
    if axes is None:
        return layer.out_of_domain
    try:
        return _geometry(layer, [(compute or compute_axis)(plan) for plan in axes], axes, scalar=False)
    except OutOfDomain:
        return layer.out_of_domain


def compute_axis(plan: AxisPlan) -> Axis:
    """The printed formulas of one axis, with its numbers. Raises `OutOfDomain`."""
    from derive.runtime.generated import formulas

    numbers = dict(plan.numbers)
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
        plan.kernel_flipped,
    )


def _geometry(
    layer: Layer, axes: Sequence[Axis], axis_plans: Sequence[AxisPlan], scalar: bool, version: str = ""
) -> Geometry:
    first = axis_plans[0]
    return Geometry(layer.name, first.mode, tuple(axes), scalar, first.size_choice, first.boundary, version)


def _place(axis: int | None, axes: Sequence[object], scalar: bool) -> str:
    """Which axis, where they may differ."""
    return "" if axis is None or scalar or len(axes) == 1 else f" on axis {axis}"
