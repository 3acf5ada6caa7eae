"""What a layer does to its spatial axes: `evaluate`.

    evaluate("keras.layers.Conv2DTranspose", input_size=(12, 16), kernel_size=3, strides=2, padding="same")
    evaluate("Conv2DTranspose(32, 3, strides=2, padding='same')", input_size=(12, 16))

Plain integers and the standard library only: the formulas run here are printed from the proved ones.
Bad input raises `LayerError` with one line.
"""

from __future__ import annotations

from derive.runtime.compiled import answer

TYPE_CHECKING = False  # what a type checker takes for true; `typing` itself takes long to load
if TYPE_CHECKING:
    from typing import Any, SupportsIndex, overload

    from derive.runtime.asking import Spatial
    from derive.runtime.geometry import Geometry, Pair
else:

    def overload(signature):
        """What only a type checker reads."""
        return signature


@overload
def evaluate(
    layer: str, input_size: SupportsIndex, *, version: str | None = ..., variant: str | None = ..., **arguments: object
) -> Geometry[int, Pair]: ...
@overload
def evaluate(
    layer: str,
    input_size: tuple[SupportsIndex | None, ...] | list[int],
    *,
    version: str | None = ...,
    variant: str | None = ...,
    **arguments: object,
) -> Geometry[tuple[int, ...], tuple[Pair, ...]]: ...
@overload
def evaluate(
    layer: str,
    input_size: str | None = ...,
    *,
    version: str | None = ...,
    variant: str | None = ...,
    **arguments: object,
) -> Geometry[Any, Any]: ...
def evaluate(
    layer: str,
    input_size: Spatial | None = None,
    *,
    version: str | None = None,
    variant: str | None = None,
    **arguments: object,
) -> Geometry:
    """`Geometry` of a layer, given by its full name or as a pasted line, on an input of `input_size` elements.

    `arguments` are the framework's own, and complete those in the line. An int `input_size` gives ints back, a
    tuple gives tuples, and so does text such as "12x16"; it may be the whole shape, in the framework's layout, and be left
    out where the line has it. `version` is the framework's, the newest measured where not given; one that was not
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
    if version is None and variant is None:
        found = answer(layer, input_size, arguments)
        if found is not None:
            return found
    from derive.runtime.asking import geometry, resolve

    return geometry(resolve(layer, input_size, version=version, variant=variant, **arguments))
