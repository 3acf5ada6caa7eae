"""A layer, whatever its spelling, is a geometry: two index maps and their sizes.

On one axis, with stride `s`, dilation `d`, tap `t` and effective kernel size `k̂ = d(k-1) + 1`:

- a convolution's or pooling's output `j` reads input `j·s + t·d - pad_low`;
- a transposed convolution's input `j` writes output `j·s + t·d - crop_low`.

k̂ and L are said here once more, apart from language/definitions.py: a witness shares nothing with what it checks.

Two layers compute the same thing exactly when their geometries are equal. Plain integers only: nothing here
imports more than the standard library.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Tuple, Union

CONVOLUTION = "convolution"
TRANSPOSED = "transposed convolution"
POOLING = "pooling"

Pair = Tuple[int, int]
if TYPE_CHECKING:  # the Python of a framework knows no defaults of type variables
    from typing_extensions import TypeVar

    Sizes = TypeVar("Sizes", covariant=True, default=Union[int, Tuple[int, ...]])
    Sides = TypeVar("Sides", covariant=True, default=Union[Pair, Tuple[Pair, ...]])
else:
    from typing import TypeVar

    Sizes, Sides = TypeVar("Sizes", covariant=True), TypeVar("Sides", covariant=True)


@dataclass(frozen=True)
class Axis:
    """One spatial axis. `low` and `high` are pads of a convolution or pooling, crops of a transposed convolution.

    All in elements; `stride` and `dilation` in elements per step. A negative `high` crop appends zeros to the
    full result; a negative pad drops input elements. `kernel_flipped` says that weight `k - 1 - t` sits at tap `t`.
    """

    operator: str
    input_size: int
    kernel_size: int
    stride: int
    dilation: int
    output_size: int
    low: int
    high: int
    kernel_flipped: bool = False

    @property
    def effective_kernel_size(self) -> int:
        """k̂ = d(k-1) + 1: from the first tap to the last, inclusive."""
        return self.dilation * (self.kernel_size - 1) + 1

    @property
    def full_length(self) -> int:
        """L = (i-1)s + k̂: what a transposed convolution writes before anything is cropped."""
        return (self.input_size - 1) * self.stride + self.effective_kernel_size

    def weight(self, tap: int) -> int:
        """The place of the weight that sits at a tap."""
        if self.operator == POOLING:
            return 0
        return self.kernel_size - 1 - tap if self.kernel_flipped else tap

    def relation(self) -> frozenset[tuple[int, int, int]]:
        """Every `(input, weight, output)` triple the layer multiplies: its whole behaviour on this axis.

        A pooling has no weights: all of its taps count as weight 0. Found by walking the index map, so that it shares
        no size formula with what it is compared to.

            >>> sorted(Axis(TRANSPOSED, 2, 2, 2, 1, 3, low=0, high=1).relation())
            [(0, 0, 0), (0, 1, 1), (1, 0, 2)]
        """
        scattering = self.operator == TRANSPOSED
        from_size, to_size = (self.input_size, self.output_size) if scattering else (self.output_size, self.input_size)
        triples = set()
        for step in range(from_size):
            for tap in range(self.kernel_size):
                place = step * self.stride + tap * self.dilation - self.low
                if 0 <= place < to_size:
                    weight = self.weight(tap)
                    triples.add((step, weight, place) if scattering else (place, weight, step))
        return frozenset(triples)

    def adjoint(self) -> Axis:
        """The axis of the transposed layer: the same triples with input and output exchanged."""
        other = CONVOLUTION if self.operator == TRANSPOSED else TRANSPOSED
        if other == TRANSPOSED:
            full = (self.output_size - 1) * self.stride + self.effective_kernel_size
            high = full - self.input_size - self.low
        else:
            high = self.full_length - self.output_size - self.low
        return Axis(
            other,
            self.output_size,
            self.kernel_size,
            self.stride,
            self.dilation,
            self.input_size,
            self.low,
            high,
            self.kernel_flipped,
        )


@dataclass(frozen=True)
class Geometry(Generic[Sizes, Sides]):
    """What a layer does to its spatial axes, in one version and variant of its framework.

    Given an int input size, every size below is an int and the pad or crop one `(low, high)` pair;
    given a tuple, there is one entry per axis. `mode` and, of a transposed convolution, `size_choice` are those of the
    first axis. `boundary` says what lies outside the input: zeros, edge, mirror, symmetric or periodic.
    `measured_version` is the measured release whose rule this is, empty where it was only read; where that is not
    `version` itself, `note` says what the answer rests on.
    """

    layer: str
    mode: str
    axes: tuple[Axis, ...]
    scalar: bool = False
    size_choice: str = ""
    boundary: str = "zeros"
    version: str = ""
    measured_version: str = ""
    note: str = ""

    def _per_axis(self, values: Iterable[Any]) -> Any:
        entries = tuple(values)
        return entries[0] if self.scalar else entries

    @property
    def operator(self) -> str:
        """`convolution`, `transposed convolution` or `pooling`."""
        return self.axes[0].operator

    @property
    def input_size(self) -> Sizes:
        """Elements in, per axis."""
        return self._per_axis(axis.input_size for axis in self.axes)

    @property
    def output_size(self) -> Sizes:
        """Elements out, per axis."""
        return self._per_axis(axis.output_size for axis in self.axes)

    @property
    def pad(self) -> Sides:
        """`(pad_low, pad_high)` per axis: what is added before and after the input of a convolution or pooling."""
        if self.operator == TRANSPOSED:
            raise AttributeError("a transposed convolution has no pad: it crops its full result; read .crop")
        return self._per_axis((axis.low, axis.high) for axis in self.axes)

    @property
    def crop(self) -> Sides:
        """`(crop_low, crop_high)` per axis: elements cut from the full result; a negative one appends zeros."""
        if self.operator != TRANSPOSED:
            raise AttributeError(f"a {self.operator} has no crop: it pads its input; read .pad")
        return self._per_axis((axis.low, axis.high) for axis in self.axes)

    @property
    def kernel_flipped(self) -> bool:
        """True where weight `k - 1 - t` sits at tap `t`, as in mathematical convolution."""
        return self.axes[0].kernel_flipped

    def as_dict(self) -> dict[str, Any]:
        """The answer as plain data, for JSON."""
        sides = "crop" if self.operator == TRANSPOSED else "pad"
        return {
            "layer": self.layer,
            "version": self.version,
            "operator": self.operator,
            "mode": self.mode,
            "input_size": self.input_size,
            "output_size": self.output_size,
            sides: getattr(self, sides),
            "boundary": self.boundary,
            "kernel_flipped": self.kernel_flipped,
            "measured_version": self.measured_version,
            "note": self.note,
        }
