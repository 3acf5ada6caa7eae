"""Frozen dataclasses as the standard library's, for what is loaded at the first question.

`dataclasses` loads `inspect`, which takes longer than everything else that an answer needs. A type checker is shown the
real one. Imported by the Python of a framework as well, which may be as old as 3.8.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Field:
    """A field that is neither compared nor shown: `field(default=None, compare=False, repr=False)`."""

    def __init__(self, default: Any, compare: bool, repr: bool) -> None:
        self.default, self.compare, self.repr = default, compare, repr


field = Field


def dataclass(*, frozen: bool) -> Any:
    """A class of the fields that it annotates: made by them, equal by them, shown by them, and never changed."""
    assert frozen

    def make(cls: type) -> type:
        names = tuple(cls.__annotations__)
        fields = {name: cls.__dict__[name] for name in names if name in cls.__dict__}
        quiet = {name for name, each in fields.items() if isinstance(each, Field)}
        defaults = {name: each.default if isinstance(each, Field) else each for name, each in fields.items()}
        told = tuple(name for name in names if name not in quiet)

        def values(self: Any) -> tuple[Any, ...]:
            return tuple([getattr(self, name) for name in told])

        def equal(self: Any, other: Any) -> Any:
            return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

        def show(self: Any) -> str:
            return f"{cls.__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in told)})"

        made = {"__init__": _initializer(names, defaults), "__eq__": equal, "__repr__": show}
        made.update({"__hash__": lambda self: hash(values(self)), "__setattr__": _refuse, "__delattr__": _refuse})
        for name, value in {**defaults, **made, "__match_args__": names, "__quiet__": quiet}.items():
            setattr(cls, name, value)
        cls.__dataclass_fields__ = _Fields()  # type: ignore[attr-defined]
        return cls

    return make


class _Fields:
    """What `dataclasses.replace`, `fields` and `asdict` ask of a class: made when one of them asks."""

    def __get__(self, instance: Any, owner: type) -> Any:
        from dataclasses import field, make_dataclass

        def real(name: str) -> tuple[Any, ...]:
            kind, value = owner.__annotations__[name], owner.__dict__.get(name, _NONE)
            quiet = name in owner.__quiet__  # type: ignore[attr-defined]
            default = {} if value is _NONE else {"default": value}
            return name, kind, field(compare=not quiet, repr=not quiet, **default)

        made: Any = make_dataclass(owner.__name__, map(real, owner.__annotations__))
        type.__setattr__(owner, "__dataclass_fields__", made.__dataclass_fields__)
        return made.__dataclass_fields__


_NONE = object()


def _initializer(names: tuple[str, ...], defaults: dict[str, Any]) -> Any:
    taken = "".join(f", {name}=_{name}" if name in defaults else f", {name}" for name in names)
    kept = "".join(f"\n    fields[{name!r}] = {name}" for name in names)
    scope = {f"_{name}": value for name, value in defaults.items()}
    exec(f"def __init__(self{taken}):\n    fields = self.__dict__{kept}\n", scope)
    return scope["__init__"]


def _refuse(self: Any, name: str, value: Any = None) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot change {name!r} of a {type(self).__name__}")


class Generic:
    """`typing.Generic`, of which nothing is asked while running."""

    def __class_getitem__(cls, _: object) -> type:
        return cls
