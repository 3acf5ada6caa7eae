"""What a layer does, found from its declaration in two steps: `resolve`, and the `geometry` of what that finds.

Everything that can be asked is answered here, or refused in one line; what is plain, `evaluate` answers from the
compiled declarations.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, SupportsIndex

from derive.runtime.arguments import no_meaning_text, refusal_text, settle
from derive.runtime.asked import Asked
from derive.runtime.declaration import Framework, Layer
from derive.runtime.errors import LONGEST_MESSAGE, LayerError, OutOfDomain
from derive.runtime.geometry import RESIZING, TRANSPOSED, Axis, Geometry
from derive.runtime.knowledge import tell_refused
from derive.runtime.prediction import assemble, compute_axis
from derive.runtime.prediction import predict as predict
from derive.runtime.reading.layer_line import NOTHING, bind_arguments, explain_kernel, find_input, parse
from derive.runtime.reading.sizes import read_size
from derive.runtime.releases import choose_release, rest_on
from derive.runtime.resolution import AxisPlan, axis_names, broken_demand, plan_axes
from derive.runtime.shapes import channels_of, kernel_argument, layout_of, takes_kernel_of_weight
from derive.runtime.wording import join_words, shorten, show


@dataclass(frozen=True)
class Resolution:
    """A layer with everything settled but the arithmetic: one plan and its numbers per axis.

    `layer` is as it is in `version`; `arguments` holds the arguments that decide the geometry, one value per axis
    each, defaults included. `variant` is the one asked for; `measured_version` and `note` are the geometry's.
    """

    framework: Framework
    layer: Layer
    version: str
    arguments: Mapping[str, tuple[Any, ...]]
    axes: tuple[AxisPlan, ...]
    scalar: bool
    variant: str | None = None
    measured_version: str = ""
    note: str = ""


Spatial = SupportsIndex | tuple[SupportsIndex | None, ...] | list[int] | str


def resolve(
    layer: str,
    input_size: Spatial | None = None,
    settings: Mapping[str, Any] = NOTHING,
    number: int | None = None,
    /,
    *,
    version: str | None = None,
    variant: str | None = None,
    **arguments: object,
) -> Resolution:
    """`Resolution` of a layer: which mode it is on each axis, with which numbers. Raises `LayerError`.

    `settings` are the values of names in a pasted line, such as `{"k": 3}`; of several layers in it, `number` says which.
    """
    framework, found, given = parse(layer, settings, number)
    twice = given.keys() & arguments.keys()
    if twice:
        raise LayerError(f"{join_words(sorted(twice), 'and')} given both in the line and beside it; give one of them")
    given = bind_arguments(found, (), given | arguments)
    if isinstance(input_size, str):
        input_size = read_size(input_size)
    if input_size is None:
        input_size = find_input(layer, settings, number)
    if takes_kernel_of_weight(found) and kernel_argument(found) not in given:
        raise LayerError(explain_kernel(layer, settings, number))
    layout, channels = layout_of(framework, found, given), channels_of(found, given)
    given = {name: value for name, value in given.items() if name in found.spatial}
    try:
        sizes, values, scalar = settle(found, given, input_size, layout, channels)
        version, behaviours = choose_release(framework, found, version, variant)
        answers = {
            variants: _resolved(Resolution(framework, there, version, values, (), scalar, variant), sizes)
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
        raise tell_refused(
            LayerError(_with_note(str(first), note)), Asked(found.name, version, variant, values, sizes, scalar)
        )
    first = replace(first, measured_version=measured, note=note)
    if len({_reductions(answers[variants]) for variants in answering}) > 1:
        return replace(first, axes=tuple(map(_undecided, first.axes)))
    return first


def _with_note(text: str, note: str) -> str:
    """A refusal, and what it rests on where there is room for it."""
    whole = f"{text} ({note})"
    return whole if note and len(whole) <= LONGEST_MESSAGE else text


def _reductions(answer: Resolution | LayerError) -> tuple[str, ...]:
    """What a layer makes of elements outside, per axis."""
    return () if isinstance(answer, LayerError) else tuple(plan.reduction for plan in answer.axes)


def _undecided(plan: AxisPlan) -> AxisPlan:
    """The same sizes and pads, of a pooling whose variants make something else of elements outside."""
    return replace(plan, reduction="", boundary=UNDECIDED)


UNDECIDED = "depends on the variant"


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
            how = f"by {found.mode}" if found.operator == RESIZING else f"with {sides}={getattr(found, sides)}"
            words = f"output_size={found.output_size} {how}"
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
            refused = LayerError(_with_note(f"{resolution.layer.name}{place}: {error}", resolution.note))
            raise tell_refused(refused, _asked(resolution)) from None
    if any(plan.size_only for plan in resolution.axes):
        sizes = tuple(axis.output_size for axis in axes)
        raise LayerError(
            f"{resolution.layer.name} has output_size={sizes[0] if resolution.scalar else sizes} here; how it is aligned "
            "is not known, because only the size could be measured or read"
        )
    asked = _asked(resolution)
    found = assemble(resolution.layer, axes, resolution.axes, resolution.scalar, resolution.version, asked)
    return replace(found, measured_version=resolution.measured_version, note=resolution.note)


def _asked(resolution: Resolution) -> Asked:
    sizes = tuple(plan.numbers["input_size"] for plan in resolution.axes)
    name, version, variant = resolution.layer.name, resolution.version, resolution.variant
    return Asked(name, version, variant, resolution.arguments, sizes, resolution.scalar)


def _place(axis: int | None, axes: Sequence[object], scalar: bool) -> str:
    """Which axis, where they may differ."""
    return "" if axis is None or scalar or len(axes) == 1 else f" on axis {axis}"
