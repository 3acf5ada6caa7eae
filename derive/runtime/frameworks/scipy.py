"""SciPy: convolution and correlation in scipy.signal and scipy.ndimage, and the strided FIR filter upfirdn."""

from dataclasses import replace

from derive.runtime.declaration import Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, TRANSPOSED
from derive.runtime.source import Source

MODES = ("full", "valid", "same")
NO_STEPS = {"kernel_size": "kernel_size", "stride": "1", "dilation": "1"}
NESTED = Refusal(
    when="mode == 'valid'",
    requires="all(i >= k for i, k in zip(input_size, kernel_size)) or "
    "all(k >= i for i, k in zip(input_size, kernel_size))",
    says="For 'valid' mode, one must be at least as large as the other in every dimension",
    way_out="make one operand the larger one on every axis, or use mode='full' or mode='same'",
    across=True,
)
NESTED_BUT_ONES = replace(
    NESTED,
    requires="all(i >= k for i, k in zip(input_size, kernel_size) if min(i, k) > 1) or "
    "all(k >= i for i, k in zip(input_size, kernel_size) if min(i, k) > 1)",
)
BOUNDARIES = {
    "constant": "zeros",
    "grid-constant": "zeros",
    "nearest": "edge",
    "mirror": "mirror",
    "reflect": "symmetric",
    "grid-mirror": "symmetric",
    "wrap": "periodic",
    "grid-wrap": "periodic",
}


def respond(layer, arguments, input_sizes):
    """Response of a function of two plain arrays, one product of one-hot operands at a time."""
    import numpy

    from derive.runtime.expressions import locate

    function, kernel = locate(layer.name), arguments["kernel_size"]
    given = {name: value for name, value in arguments.items() if name != "kernel_size"}
    if "origin" in given and layer.dimensions == (1,):
        (given["origin"],) = given["origin"]
    if layer.name.endswith("upfirdn"):
        given = {name: value[0] if isinstance(value, tuple) else value for name, value in given.items()}
    swapped = next(iter(layer.parameters)) == "h"
    ones = numpy.eye(numpy.prod(input_sizes)).reshape(-1, *input_sizes)
    taps = numpy.eye(numpy.prod(kernel)).reshape(-1, *kernel)
    return numpy.array([[function(*((tap, one) if swapped else (one, tap)), **given) for tap in taps] for one in ones])


def _signal(
    name, extra, *, same, flipped, dimensions=(1, 2, 3), values=(), probe=(), boundary="'zeros'", nested=NESTED
):
    return Layer(
        name=f"scipy.signal.{name}",
        operator=CONVOLUTION,
        signature=f"in1, in2, mode='full', {extra}",
        dimensions=dimensions,
        arrays=("in1", "in2"),
        extra="kernel_size",
        values={"mode": MODES, **dict(values)},
        bind=NO_STEPS,
        refusals=(nested,),
        meanings=(
            Meaning("full", when="mode == 'full'"),
            Meaning("valid_overlap", when="mode == 'valid'"),
            Meaning(same, when="mode == 'same'"),
        ),
        kernel_flipped=str(flipped),
        boundary=boundary,
        weight="in2[*kernel_size]",
        probes=({"mode": str(MODES), **dict(probe)},),
    )


def _method(name, *, same, flipped):
    methods = ("auto", "direct", "fft")
    return _signal(
        name, "method='auto'", same=same, flipped=flipped, values={"method": methods}, probe={"method": str(methods)}
    )


def _plane(name, *, same, flipped):
    boundary = "'zeros' if mode == 'valid' else {'fill': 'zeros', 'wrap': 'periodic', 'symm': 'symmetric'}[boundary]"
    return _signal(
        name,
        "boundary='fill', fillvalue=0",
        same=same,
        flipped=flipped,
        dimensions=(2,),
        boundary=boundary,
        values={"boundary": ("fill", "wrap", "symm")},
        probe={"boundary": "['fill', 'wrap', 'symm']"},
    )


def _image(name, signature, *, low, high, flipped, dimensions, length):
    return Layer(
        name=f"scipy.ndimage.{name}",
        operator=CONVOLUTION,
        signature=signature,
        dimensions=dimensions,
        arrays=("input", "weights", "output"),
        extra="kernel_size",
        values={"mode": tuple(BOUNDARIES)} | ({"axes": (None,)} if "axes" in signature else {}),
        bind=NO_STEPS,
        refusals=(
            Refusal(
                requires="-(kernel_size // 2) <= origin <= (kernel_size - 1) // 2",
                says=f"Invalid origin; origin must satisfy -({length} // 2) <= origin",
            ),
        ),
        meanings=(Meaning("explicit", bind={"pad_low": low, "pad_high": high}),),
        kernel_flipped=str(flipped),
        boundary=f"{BOUNDARIES}[mode]",
        weight="weights[*kernel_size]",
        probes=(
            {"mode": "['constant']", "origin": "sorted(range(-(kernel_size // 2) - 1, kernel_size // 2 + 2), key=abs)"},
            {"mode": str([mode for mode in BOUNDARIES if mode != "constant"]), "origin": "[0]"},
        ),
    )


LOW = "kernel_size // 2 + origin"
FLIPPED_LOW = "(kernel_size - 1) // 2 - origin"
LINE = "input, weights, axis=-1, output=None, mode='reflect', cval=0.0, origin=0"
CONVOLVE = {"low": FLIPPED_LOW, "high": LOW, "flipped": True}
CORRELATE = {"low": LOW, "high": FLIPPED_LOW, "flipped": False}

FRAMEWORK = Framework(
    name="scipy",
    title="SciPy",
    releases=(Release("1.17.1", install="scipy==1.17.1", packages=("scipy",)),),
    homepage="https://scipy.org",
    aliases={"sp": "scipy"},
    layers=(
        _method("convolve", same="same_lower", flipped=True),
        _method("correlate", same="same_lower", flipped=False),
        _signal(
            "fftconvolve",
            "axes=None",
            same="same_lower",
            flipped=True,
            values={"axes": (None,)},
            nested=NESTED_BUT_ONES,
        ),
        replace(
            _signal(
                "oaconvolve",
                "axes=None",
                same="same_lower",
                flipped=True,
                values={"axes": (None,)},
                nested=NESTED_BUT_ONES,
            ),
            versions=">=1.4",
        ),
        _plane("convolve2d", same="same_lower", flipped=True),
        _plane("correlate2d", same="same_upper", flipped=False),
        Layer(
            name="scipy.signal.upfirdn",
            operator=CONVOLUTION,
            signature="h, x, up=1, down=1, axis=-1, mode='constant', cval=0",
            arrays=("h", "x"),
            extra="kernel_size",
            values={"mode": ("constant",)},
            bind=NO_STEPS,
            meanings=(
                Meaning("full", when="up == 1", bind={"stride": "down"}),
                Meaning(
                    "valid",
                    when="down == 1 and up > 1",
                    size="smallest",
                    operator=TRANSPOSED,
                    bind={"stride": "up"},
                    kernel_flipped="False",
                ),
            ),
            kernel_flipped="True",
            weight="h[kernel_size]",
            probes=({"down": "range(1, 5)"}, {"up": "range(2, 5)"}),
        ),
        _image("convolve1d", LINE, **CONVOLVE, dimensions=(1,), length="len(weights)"),
        _image("correlate1d", LINE, **CORRELATE, dimensions=(1,), length="len(weights)"),
        _image(
            "convolve",
            "input, weights, output=None, mode='reflect', cval=0.0, origin=0, *, axes=None",
            **CONVOLVE,
            dimensions=(1, 2, 3),
            length="weights.shape[k]",
        ),
        _image(
            "correlate",
            "input, weights, output=None, mode='reflect', cval=0.0, origin=0, *, axes=None",
            **CORRELATE,
            dimensions=(1, 2, 3),
            length="weights.shape[k]",
        ),
    ),
    respond=respond,
    orientation="Functions named convolve flip the kernel, those named correlate do not. For an even kernel "
    "scipy.signal.correlate and correlate2d place the odd element on opposite sides, and so do "
    "scipy.signal.convolve and scipy.ndimage.convolve.",
    scope="Every function that convolves an array with a kernel. Left out: lfilter (recursive), sepfir2d and the "
    "spline filters (their own mirror boundaries), and upfirdn with both up and down, which is neither of the "
    "two index maps.",
    sources=(
        Source("scipy.signal", "https://docs.scipy.org/doc/scipy/reference/signal.html", "Convolution"),
        Source(
            "scipy.signal.oaconvolve",
            "https://docs.scipy.org/doc/scipy/reference/generated/scipy.signal.oaconvolve.html",
            "New in version 1.4.0",
        ),
        Source("scipy.ndimage", "https://docs.scipy.org/doc/scipy/reference/ndimage.html", "Filters"),
        Source(
            "SciPy source",
            "https://github.com/scipy/scipy/blob/main/scipy/signal/_signaltools.py",
            "_centered: startind = (currshape - newshape) // 2",
        ),
        Source(
            "SciPy source",
            "https://github.com/scipy/scipy/blob/main/scipy/ndimage/_filters.py",
            "_correlate_or_convolve: origins are negated, and reduced by one where the kernel is even",
        ),
    ),
)
