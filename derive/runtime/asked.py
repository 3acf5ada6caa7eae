"""The question that an answer is to: what is known of the answer is found by it, when it is read."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from dataclasses import dataclass, field
    from typing import Any

    from derive.runtime.known import Fault, Warrant
else:
    from derive.runtime.light import dataclass, field


@dataclass(frozen=True)
class Asked:
    """A layer, a release, and arguments that were checked.

    `variant` is the one asked for, None for those that answer; `arguments` hold one value per axis each. Of what was
    answered by a compiled declaration, no variant refuses it; `doubt` says whether the condition of a known fault holds,
    and `rows` are what it gave for each axis.
    """

    layer: str
    version: str
    variant: str | None
    arguments: Mapping[str, tuple[Any, ...]]
    input_sizes: tuple[int, ...]
    scalar: bool
    doubt: Callable[..., bool] | None = field(default=None, compare=False, repr=False)
    rows: tuple[Any, ...] = field(default=(), compare=False, repr=False)

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What the framework is known to do otherwise here; first what changes the answer."""
        if self.doubt and not self.doubt(self.input_sizes, *self.arguments.values()):
            return ()
        from derive.runtime.knowledge import find_faults

        return find_faults(self)

    @property
    def warrant(self) -> Warrant | None:
        """What the answer rests on."""
        from derive.runtime.knowledge import find_warrant

        return find_warrant(self)

    @property
    def refused_by(self) -> dict[str, str]:
        """{variant: what it demands} of those that refuse this."""
        if self.doubt:
            return {}
        from derive.runtime.knowledge import find_refusing

        return find_refusing(self)
