"""Odd values, lines and texts, and what must not come of them."""

import re
import sys
from inspect import Parameter
from pathlib import Path

from hypothesis import strategies

import derive
from derive.runtime.asking import UNFORESEEN
from derive.runtime.errors import LONGEST_MESSAGE
from derive.runtime.layouts import grouped


class Unprintable:
    """Nothing that one can do with it works."""

    def __repr__(self):
        raise RuntimeError

    __index__ = __len__ = __iter__ = __bool__ = __repr__


NUMBERS = (0, -1, 1, 2, 3, 2**62, 2**63, -(10**18), 10**5000, True, False, 2.5, 2.0, float("nan"), float("inf"), 1j)
WORDS = ("", "same", "SAME", "valid", "x", "\0", "\ud800", "1", "a" * 300, b"same", None, ...)
FLAT = tuple((value,) * length for value in (0, 1, 2) for length in (0, 1, 2, 3, 4, 5, 6, 7))
UNEVEN = ((1, 2), (2, 1), (1, 2, 3), (None,), (None, None), ("same",), ("same", "same"), (True,), (2.5, 2.5), [1, 1])
PAIRS = tuple(
    (pair,) * length for pair in ((), (1,), (1, 1), (1, 2, 3), ((1, 1),), (None, 1), [1, 1]) for length in range(1, 5)
)
MIXED = ((1, (1, 1)), ((1, 1), 1), (0, (1, 1), (1, 1), 0), ((0, 0), (1, 1), (0, 0)), (((1, 1), (1, 1)),), [[1], [[]]])
OTHERS = ({}, {1: 2}, set(), range(2), object(), Unprintable(), int, len, slice(1), "1,1", ("1", "1"))
ODD = (*NUMBERS, *WORDS, *dict.fromkeys(FLAT), *UNEVEN, *PAIRS, *MIXED, *OTHERS)
SIZES = (9, (9,), (9, 9), (9, 9, 9), (1, 3, 9, 9), "1,3,9,9", "(None, 9, 9, 3)", None)


def usual(layer, rank=None):
    """Something ordinary for every argument that a layer must be given on so many axes, or on the fewest it takes."""
    given, rank = {}, rank or layer.dimensions[0]
    for name in layer.spatial:
        default = layer.parameters[name].default
        if default is Parameter.empty or name in layer.owed(rank):
            kind = layer.kinds(name)[0]
            given[name] = 3 if kind is int else layer.written(name, ((1,) * (grouped([kind]) or 2),) * rank)
            if kind is not int and not isinstance(kind, type):
                given[name] = kind
            if name in (*layer.tuples, *layer.single):
                given[name] = (given[name],) * rank
    return given


def calls(layer):
    """Every argument of a layer with every odd value, the others as usual: (arguments, input_size)."""
    names = [name for name, each in layer.parameters.items() if each.kind is not Parameter.VAR_KEYWORD]
    for rank in layer.dimensions:
        known = usual(layer, rank)
        for name in names:
            for value in ODD:
                for size in (9, (9,) * rank):
                    yield {**known, name: value}, size


def fault(action, /, *arguments, **words):
    """What is wrong with how a call ends, or None: with a `LayerError` in one short line, or with whole sizes."""
    try:
        found = action(*arguments, **words)
    except derive.LayerError as error:
        line = str(error)
        if len(line) > LONGEST_MESSAGE or len(line.splitlines()) != 1:
            return f"{len(line)} characters on {len(line.splitlines())} lines: {line}"
        if len(line) == LONGEST_MESSAGE and line.endswith("..."):
            return f"the way out is cut off: {line}"
        return f"unforeseen: {line}" if UNFORESEEN in line else None
    except BaseException as error:
        return f"{type(error).__name__}: {error}"
    if not isinstance(found, derive.Geometry):
        return None if str(found) else "nothing"
    numbers = [
        value
        for axis in found.axes
        for name, value in vars(axis).items()
        if name != "kernel_flipped" and not isinstance(value, str)
    ]
    if any(type(number) is not int for number in numbers):
        return f"no integers: {numbers}"
    sizes = [axis.output_size for axis in found.axes]
    return f"output_size={sizes}" if min(sizes) < 0 else None


def lines(layers):
    """An ordinary line for each layer."""
    for layer in layers:
        given = {name: value for name, value in usual(layer).items() if name in layer.parameters}
        yield f"{layer.name}({', '.join(f'{name}={value!r}' for name, value in given.items())})"


PIECES = (
    *"()[]{},.=*-+~:;'\"\\#\n\t\0 019_%@&|<>!?`$",
    *(
        "\ud800",
        "²",
        "é",
        "\ufeff",
        "((",
        "))",
        "()",
        "[]",
        "{}",
        "**",
        "*a",
        "**k",
        "=1",
        ", 1",
        ", None",
        "padding=1",
        "x",
    ),
    *(
        "(1,)",
        "(1, 2, 3)",
        "((1, 2, 3),)",
        "((),)",
        "(1, (1, 1))",
        "1e9",
        "1j",
        "-1",
        "10**9",
        "0x7f",
        "1_0",
        "9" * 5000,
    ),
    *(
        "lambda: ",
        "not ",
        " if a else ",
        "f'{x}'",
        "b'x'",
        "...",
        "True",
        "None",
        "'same'",
        "nn.Conv2d(3, 8, 3)",
        "await ",
    ),
    *(
        "torch.randn(8, 3, 3, 3)",
        "np.zeros([2, 2, 8, 8])",
        "[[1, 2], [3, 4]]",
        ".view(1, 3, 9)",
        ".shape[2:]",
        "**dict(kernel_size=3)",
        "*(3, 8)",
        "{'k': 3}['k']",
        " if 1 < 2 else ",
        "input_shape=(9, 9, 3)",
        "data_format='channels_first'",
        "in_channels=3",
    ),
    *("stride=2", "stride=0", "dilation=(2,)", "kernel_size=3", "strides=[1, 1]", "(x, output_size=9)", ".a" * 200),
)


@strategies.composite
def mutated(draw, known):
    """A line with pieces put in, taken out, doubled or exchanged."""
    line = draw(strategies.sampled_from(known))
    for _ in range(draw(strategies.integers(1, 5))):
        start = draw(strategies.integers(0, len(line)))
        stop = min(len(line), start + draw(strategies.sampled_from((0, 0, 0, 1, 1, 2, 5, 20))))
        piece = draw(strategies.sampled_from((*PIECES, "", "", line[start:stop] * 2, line[start : start + 40])))
        line = line[:start] + piece + line[stop:]
    return line


MOST = 100 * 1024
BEGUN = ("{}", "nn.Conv2d({}", "nn.Conv2d(3, 8, kernel_size={})", "nn.Conv2d(3, 8, {})")
REPEATED = (
    *(
        "a",
        "a.",
        "a()+",
        "a(),",
        "nn.Conv2d(",
        "nn.Conv2d(),",
        "(",
        "[",
        "{",
        "-",
        "not ",
        "~",
        "+",
        "1,",
        "1+",
        "a=1,",
    ),
    *("*a,", "**a,", "lambda:", "a if a else ", "x for x in ", "f(a=", "\0", "\ud800", "\n", "\\\n", " ", "\t", "#"),
    *(
        '"',
        "'",
        '"""',
        "f'{",
        "0x",
        "9",
        "1_",
        "é",
        "a[",
        "a[:",
        "{a:",
        "if a:\n ",
        "(yield ",
        "(a:=",
        "a@",
        "a**",
        "...",
    ),
    *("nn.", "print(", "a and ", "a<", ";", "a;", "class a:\n", "match a:\n case ", "(a,", "[a for a in ", "()", "[0]"),
    *("\r", "\x0c", "\ufeff", "1.", "1j", "b'", "'a' ", "f'{x}'", "((a),", "a(b=", ".a()", "3, 8, 3), nn.Conv2d("),
)


def texts(beginnings=BEGUN, pieces=REPEATED):
    """Texts of a hundred thousand characters, each of one piece, as a line or inside of one."""
    for begun in beginnings:
        for piece in pieces:
            yield begun.format(piece * ((MOST - len(begun)) // len(piece)))
    for opened, closed in ("()", "[]", "{}"):
        for depth in (50, 99, 150, 199, 200, 1000, 50_000):
            yield f"nn.Conv2d(3, 8, {opened * depth}3{closed * depth})"
    yield f"nn.Conv2d({', '.join(f'a{number}=1' for number in range(10_000))})"
    yield f"a{'.a' * 1500}(3)"


def main(*chosen):
    """Answer a share of the texts; print how many, the largest memory in kB, and the most time of one in seconds."""
    import resource
    from time import process_time

    derive.evaluate("nn.Conv1d(1, 1, 3)", 9)
    count, slowest = 0, 0.0
    for number, text in enumerate(texts()):
        if number % int(chosen[0]) == 0:
            begun = process_time()
            wrong = fault(derive.evaluate, text, 9)
            slowest = max(slowest, process_time() - begun)
            assert wrong is None, (text[:60], wrong)
            count += 1
    status = Path("/proc/self/status").read_text() if sys.platform == "linux" else ""
    peak = re.search(r"VmHWM:\s*(\d+)", status)
    print(count, peak[1] if peak else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, slowest)


if __name__ == "__main__":
    main(*sys.argv[1:])
