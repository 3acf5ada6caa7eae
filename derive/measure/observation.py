"""What a framework answered, as it is recorded and compared."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Observation:
    """What a framework answered: a geometry read off its impulse response, an empty result, or an error.

    On each axis `low` is the pad or crop that reproduces the response under `kernel_flipped`, or under the layer's
    declared orientation where the response looks the same both ways (`None`). Several values of `low` reproduce a
    response that wraps around, and none is visible in one that is zero throughout. `inferred` is what the framework's
    shape inference said where that differs: sizes, or an error; None where it says the same or was not asked. `seen` says
    whether the response was looked at, and not only its shape.
    """

    output_size: tuple = ()
    low: tuple = ()
    kernel_flipped: tuple = ()
    error: str = ""
    inferred: tuple | str | None = None
    seen: bool = field(default=True, compare=False)
