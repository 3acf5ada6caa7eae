"""NumPy's and SciPy's valid: the shorter operand inside the longer, whichever is which."""

from derive.language.definitions import windows
from derive.language.symbols import i, k_hat, pad_high, pad_low, s
from derive.language.terms import eq, maximum, minimum
from derive.padding.mode import Mode
from derive.runtime.source import Source
from derive.theorems.windows import OUTPUT_SIZE, WINDOW_COUNT

LACKING = maximum(k_hat - i, 0)
SIZE = maximum(i, k_hat) - minimum(i, k_hat) + 1

VALID_OVERLAP = Mode(
    name="valid_overlap",
    title="Valid, whichever operand is longer",
    summary="Every position at which the shorter of input and kernel lies inside the longer; it never comes out empty.",
    output_size=SIZE,
    pads=(LACKING, LACKING),
    laws={
        "one output per position of the shorter inside the longer": eq(windows(i + pad_low + pad_high), SIZE),
        "as much after the input as before it": eq(pad_low, pad_high),
    },
    domain=(eq(s, 1),),
    fits=(),
    outside="these functions have no stride: use stride 1",
    transposable=False,
    theorems=(WINDOW_COUNT, OUTPUT_SIZE),
    sources=(
        Source("NumPy, convolve", "https://numpy.org/doc/2.4/reference/generated/numpy.convolve.html", "mode='valid'"),
        Source(
            "SciPy, signal.convolve",
            "https://docs.scipy.org/doc/scipy-1.17.0/reference/generated/scipy.signal.convolve.html",
            "mode='valid'",
        ),
    ),
)

MODES = (VALID_OVERLAP,)
