"""What a framework is fed when it is asked: single ones, or the inputs that `fed` puts in their place.

Imported by the Python of a framework, which may be as old as 3.8.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from math import prod
from typing import Any

from derive.runtime.expressions import locate

_FED: ContextVar[Any] = ContextVar("fed", default=None)


@contextmanager
def fed(inputs: Sequence[Sequence[float]]) -> Iterator[None]:
    """Within, `batch` is these inputs: as many as they have elements each."""
    token = _FED.set(inputs)
    try:
        yield
    finally:
        _FED.reset(token)


def feeding() -> bool:
    """Whether other inputs than single ones are fed."""
    return _FED.get() is not None


def batch(input_sizes: Sequence[int]) -> Any:
    """An array of `prod(input_sizes)` inputs, with axes (input, *input_sizes): each with a single one, unless `fed`."""
    numpy = locate("numpy")  # which only the Python of a framework has
    count = prod(input_sizes)
    given = _FED.get()
    found = numpy.eye(count, dtype="float32") if given is None else numpy.array(given, dtype="float32")
    return found.reshape(count, *input_sizes)
