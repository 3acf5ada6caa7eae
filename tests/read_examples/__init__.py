"""What the sources of the frameworks that are read, and not run, give for single layers: one file per framework.

Each expected number was worked out from the statements of the place it names, with the divisions of that language,
and never by asking `derive`. A framework's file holds `EXAMPLES`; in a line, arrays and channels stand as names.
"""

import importlib
from dataclasses import dataclass
from functools import cache

LOWEST = -3.4028234663852886e38  # -FLT_MAX


@dataclass(frozen=True)
class Example:
    """One layer on one input, and what its source does there.

    A number stands for the same number on each of the fewest axes that the layer takes.
    `output_size`, `low` and `high` (the pads or crops at the start and the end) and `flipped` (weight k - 1 - t sits at tap t) are those of the
    source, None where the example does not state them. `refused` names the arguments of the demand that is broken;
    where it is empty, no window fits or nothing is left. `fed` and `comes_out` are the elements of an input, and what a
    pooling makes of them, in order. `kind` is one of the functions below.
    """

    kind: str
    line: str
    input_size: int | tuple
    source: str
    output_size: int | tuple | None = None
    low: int | tuple | None = None
    high: int | tuple | None = None
    flipped: bool | None = None
    refused: tuple = ()
    fed: tuple = ()
    comes_out: tuple = ()

    def __str__(self):
        return f"{self.line} on {self.input_size}"


def gives(line, input_size, output_size, low, source, *, high=None, flipped=None):
    """The source computes this size, and its first window, or what is kept of the result, starts there."""
    return Example("gives", line, input_size, source, output_size, low, high, flipped)


def yields(line, input_size, fed, comes_out, source):
    """A pooling makes these elements of those that it is fed; all of an input, or of what comes out, where one is given."""
    return Example("yields", line, input_size, source, fed=fed, comes_out=comes_out)


def refuses(line, input_size, arguments, source):
    """The source refuses this, because of these arguments."""
    return Example("refuses", line, input_size, source, refused=tuple(arguments.split()))


def fits_not(line, input_size, source):
    """No window fits, or nothing is left of the result."""
    return Example("fits_not", line, input_size, source)


def leaves_out(line, input_size, source):
    """The source does not say what happens here, and the declaration claims nothing."""
    return Example("leaves_out", line, input_size, source)


def lacks(line, input_size, argument, source):
    """The source has no such argument."""
    return Example("lacks", line, input_size, source, refused=(argument,))


def strays(line, input_size, output_size, low, source):
    """The source gives this against its own rule: a declared defect. Where `low` is None it is no index map."""
    return Example("strays", line, input_size, source, output_size, low)


def stops(line, input_size, source):
    """The source stops here although its own rule has an answer: a declared defect."""
    return Example("stops", line, input_size, source)


@cache
def examples_of(framework):
    """All examples of one framework."""
    return importlib.import_module(f"read_examples.{framework}").EXAMPLES
