"""NumPy: one-dimensional discrete convolution and correlation, stride 1, and numpy.pad."""

import derive.runtime.operators.numpy as operators
from derive.runtime.declaration import Framework, Layer, Meaning, Release
from derive.runtime.geometry import CONVOLUTION
from derive.runtime.source import Source

MODES = ("full", "same", "valid")


def respond(layer, arguments, input_sizes):
    """Response of a function of two plain arrays, one product of one-hot operands at a time."""
    import numpy

    from derive.runtime.expressions import locate

    if layer.name == operators.PAD.name:
        return operators.respond(layer, arguments, input_sizes)
    function = locate(layer.name)
    given = {name: value for name, value in arguments.items() if name != "kernel_size"}
    (inputs,), (taps,) = input_sizes, arguments["kernel_size"]
    return numpy.array([[function(one, tap, **given) for tap in numpy.eye(taps)] for one in numpy.eye(inputs)])


def _layer(name, *, default, same, flipped):
    return Layer(
        name=f"numpy.{name}",
        operator=CONVOLUTION,
        signature=f"a, v, mode={default!r}",
        arrays=("a", "v"),
        extra="kernel_size",
        values={"mode": MODES},
        bind={"kernel_size": "kernel_size", "stride": "1", "dilation": "1"},
        meanings=(
            Meaning("full", when="mode == 'full'"),
            Meaning(same, when="mode == 'same'"),
            Meaning("valid_overlap", when="mode == 'valid'"),
        ),
        kernel_flipped=str(flipped),
        weight="v[kernel_size]",
        probes=({"mode": str(MODES)},),
    )


FRAMEWORK = Framework(
    name="numpy",
    title="NumPy",
    releases=(Release("2.4.6", install="numpy==2.4.6", packages=("numpy",)),),
    homepage="https://numpy.org",
    aliases={"np": "numpy"},
    layers=(
        _layer("convolve", default="full", same="same_longer", flipped=True),
        _layer("correlate", default="valid", same="same_longer_swapped", flipped=False),
        operators.PAD,
    ),
    respond=respond,
    orientation="numpy.convolve flips its second operand, numpy.correlate does not. The shorter operand slides along "
    "the longer: where v is the longer one, correlate exchanges the two and reverses the result.",
    scope="Both functions that convolve, and numpy.pad. There is no stride, no dilation and no transposed layer.",
    sources=(
        Source("numpy.convolve", "https://numpy.org/doc/stable/reference/generated/numpy.convolve.html", "mode"),
        Source("numpy.pad", "https://numpy.org/doc/stable/reference/generated/numpy.pad.html", "pad_width, mode"),
        Source("numpy.correlate", "https://numpy.org/doc/stable/reference/generated/numpy.correlate.html", "mode"),
        Source(
            "NumPy source",
            "https://github.com/numpy/numpy/blob/main/numpy/_core/src/multiarray/multiarraymodule.c",
            "_pyarray_correlate: n_left = n/2; PyArray_Correlate2 exchanges the operands and reverses the result",
        ),
    ),
)
