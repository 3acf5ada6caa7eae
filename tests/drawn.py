"""Axes to draw, a figure read as a tree, and what the scripts draw of the same."""

import json
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from itertools import product
from pathlib import Path

import pytest

from derive.runtime.geometry import CONVOLUTION, TRANSPOSED, Axis

ASSETS = Path(__file__).parent.parent / "docs" / "assets"
SCRIPTS = [
    *(ASSETS / "picture" / f"{name}.js" for name in ("marks", "axis", "plane", "words", "export")),
    ASSETS / "picture.js",
    ASSETS / "figures.js",
]
NODE = shutil.which("node")

needs_node = pytest.mark.skipif(NODE is None, reason="node draws the other half: apt install nodejs, or nodejs.org")


def any_axes():
    """Convolutions and transposed convolutions of small sizes, with every split that keeps something."""
    axes = []
    for size, kernel, stride, dilation in product((1, 2, 4), (1, 2, 3, 4), (1, 2, 3), (1, 2)):
        reach = dilation * (kernel - 1) + 1
        full = (size - 1) * stride + reach
        for low, high in ((0, 0), (0, 1), (1, 0), (1, 2), (2, 1), (1, 1), (0, -1), (1, -2), (-1, 0), (3, 0)):
            flipped = (low + high + kernel) % 2 == 0
            if full - low - high >= 1:
                axes.append(Axis(TRANSPOSED, size, kernel, stride, dilation, full - low - high, low, high, flipped))
            windows = len(range(0, low + size + high - reach + 1, stride))
            if low + size + high >= 1 and windows:
                axes.append(Axis(CONVOLUTION, size, kernel, stride, dilation, windows, low, high, flipped))
    return axes


AXES = any_axes()
TRANSPOSED_AXES = [axis for axis in AXES if axis.operator == TRANSPOSED]


def parsed(markup):
    """The tree of one figure; HTML's `<input disabled …>` is read as XML's `<input disabled="" …/>`."""
    markup = markup.replace("<button disabled ", "<button ")
    return ElementTree.fromstring(re.sub(r"<input disabled ([^>]*)>", r'<input disabled="" \1/>', markup))


def with_class(tree, name):
    return [element for element in tree.iter() if name in element.get("class", "").split()]


def drawn_links(tree):
    return [
        tuple(int(path.get(f"data-{end}")) for end in ("input", "weight", "output"))
        for path in with_class(tree, "pp-tap")
        if path.get("data-input") is not None
    ]


def column(element):
    """Horizontal centre of a cell or of a diamond."""
    if element.tag == "rect":
        return int(element.get("x")) + 12
    return int(re.match(r"M(-?\d+) ", element.get("d"))[1])


def twin(call, arguments):
    """What the scripts answer: `call` is JavaScript over `picture`, `figures` and `given`, one element of `arguments`."""
    program = (
        "const fs = require('fs'), vm = require('vm');"
        "const window = {}, customElements = { get() {}, define() {} };"
        f"for (const script of {json.dumps(list(map(str, SCRIPTS)))}) vm.runInNewContext("
        "fs.readFileSync(script, 'utf8'), { window, customElements, HTMLElement: class {} });"
        "const figures = window.padproofFigures, picture = window.padproofPicture;"
        f"const answers = JSON.parse(fs.readFileSync(0, 'utf8')).map((given) => {call});"
        "process.stdout.write(JSON.stringify(answers));"
    )
    done = subprocess.run(
        [NODE, "-e", program],
        input=json.dumps(arguments),
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
