"""What the field defines once: the effective kernel size, the full length, and the number of windows, as terms."""

from derive.language.symbols import a, d, i, k, k_hat, p, s
from derive.language.terms import floor_div, maximum

EFFECTIVE_KERNEL_SIZE = d * (k - 1) + 1
FULL_LENGTH = (i - 1) * s + k_hat
ONE_PADDING_SIZE = (
    FULL_LENGTH - 2 * p + a
)  # of a transposed layer that crops p on both sides and adds its output_padding


def last_window(padded):
    """Index of the last window in `padded` elements: ⌊(padded - k̂)/s⌋; below 0 where none fits."""
    return floor_div(padded - k_hat, s)


def windows(padded):
    """Number of windows in `padded` elements: max(⌊(padded - k̂)/s⌋ + 1, 0). Proved in theorems/windows.py."""
    return maximum(last_window(padded) + 1, 0)
