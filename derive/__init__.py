"""Padproof: output sizes, pads and crops of convolutions and transposed convolutions, proved and measured.

    >>> import derive
    >>> geometry = derive.evaluate("Conv2DTranspose(32, 3, strides=2, padding='same')", input_size=(12, 16))
    >>> geometry.output_size, geometry.crop
    ((24, 32), ((0, 1), (0, 1)))

Importing this package and calling `evaluate` load plain Python only; `evaluate_many` loads NumPy, `explain` SymPy.
"""

TYPE_CHECKING = False  # what a type checker takes for true; `typing` itself takes long to load
if TYPE_CHECKING:
    from derive.batch.arrays import evaluate_many
    from derive.diagnosis.explanation import explain
    from derive.runtime.api import evaluate
    from derive.runtime.errors import LayerError
    from derive.runtime.geometry import Axis, Geometry

__all__ = ["Axis", "Geometry", "LayerError", "evaluate", "evaluate_many", "explain"]

_HOME = {
    "evaluate": "derive.runtime.api",
    "evaluate_many": "derive.batch.arrays",
    "explain": "derive.diagnosis.explanation",
    "Axis": "derive.runtime.geometry",
    "Geometry": "derive.runtime.geometry",
    "LayerError": "derive.runtime.errors",
}

if not TYPE_CHECKING:  # a type checker that saw it would take every name for one of the package

    def __getattr__(name):
        if name not in _HOME:
            raise AttributeError(f"module 'derive' has no attribute {name!r}; it has {', '.join(__all__)}")
        from importlib import import_module

        return getattr(import_module(_HOME[name]), name)
