"""The pages of frameworks: what they say first is so, their code does it, and each thing stands on them once."""

import ast
import os
import re
import subprocess
import sys
import types
from collections import Counter

import pytest
from browsing import DOCS

from derive import catalog
from derive.measure.environment import interpreter
from derive.runtime.api import evaluate
from derive.runtime.declaration import QUANTITIES
from derive.runtime.errors import LayerError
from derive.runtime.geometry import CONVOLUTION, TRANSPOSED

FRAMEWORKS = catalog.frameworks()
SIZES = {  # what the sentences print: a size of i, k, s, with L = (i - 1)s + k and the asked a
    r"$i$": lambda i, k, s, a: i,
    r"$i \cdot s$": lambda i, k, s, a: i * s,
    r"$(i - 1)\,s + 1$": lambda i, k, s, a: (i - 1) * s + 1,
    r"$(i - 1)\,s + a + 1$": lambda i, k, s, a: (i - 1) * s + a + 1,
    r"$\min(i \cdot s,\, L)$": lambda i, k, s, a: min(i * s, (i - 1) * s + k),
    r"$\left\lceil \frac{i}{s} \right\rceil$": lambda i, k, s, a: (i + s - 1) // s,
    r"$\max(i,\, \hat{k})$": lambda i, k, s, a: max(i, k),
    r"$L - 2\left\lfloor \frac{\hat{k}}{2} \right\rfloor$": lambda i, k, s, a: (i - 1) * s + k - k // 2 * 2,
    r"$L - P$": lambda i, k, s, a: (i - 1) * s + k - max(((i + s - 1) // s - 1) * s + k - i, 0),
    r"$\left\lfloor \frac{i + 2\left\lfloor \frac{\hat{k}}{2} \right\rfloor - \hat{k}}{s} \right\rfloor + 1$": (
        lambda i, k, s, a: (i + k // 2 * 2 - k) // s + 1
    ),
}
TOLD = re.compile(
    r"`(?P<layer>[\w.]+)`(?P<way>[^$]*?) (?:turns \$i\$ elements into (?P<size>\$[^$]+\$)|keeps (?P<kept>\$i\$) elements)"
    r"(?:, where `(?P<setting>\w+)`[^$]*sets \$a\$,)?(?P<end>[^.]*?)[.;]"
)
GRID = [(i, k, s) for i in (1, 2, 5, 8) for k in (1, 2, 3, 4, 6) for s in (1, 2, 3)]


def page_of(name):
    return (DOCS / "frameworks" / f"{name}.md").read_text(encoding="utf-8")


def first_of(text):
    return re.search(r'<p class="pp-answer" markdown>(.*)</p>', text)[1]


def claims(name):
    """[(layer, words given, size, argument that sets a, end, variants)] of the first sentences of a page."""
    framework, said = FRAMEWORKS[name], first_of(page_of(name))
    variants = re.match(rf"In {re.escape(framework.title)} ?[^(,]*\(([^)]*)\),", said)
    found = []
    for match in TOLD.finditer(said):
        words = dict(re.findall(r"`(\w+)=([^`]+)`", match["way"]))
        short, operator = match["layer"], CONVOLUTION if "The convolution" in said[: match.start()] else TRANSPOSED
        (layer, *_) = [
            each
            for each in framework.layers
            if each.name.rpartition(".")[2] == short
            and operator in {each.operator, *(meaning.operator for meaning in each.meanings)}
            and all(is_taken(each, word, text) for word, text in words.items())
        ]
        words = {word: text for word, text in words.items() if word in layer.parameters}
        variant = re.split(r", | and ", variants[1])[0] if variants else None
        found.append(
            (layer, words, match["size"] or match["kept"], match["setting"], match["way"] + match["end"], variant)
        )
    return found


def is_taken(layer, word, text):
    """Whether a layer takes this word for this argument."""
    kinds = [repr(kind) for kind in (*layer.kinds(word), 0, 1)]
    return word in QUANTITIES or (word in layer.parameters and (word not in layer.values or text in kinds))


def answers(claim):
    """(i, k, s, geometry of one axis, size that was asked for) wherever the layer answers."""
    layer, words, _, setting, _, variant = claim
    rank = 2 if 2 in layer.dimensions else layer.dimensions[0]
    taken = layer.grid_arguments
    for i, k, s in GRID:
        if s > 1 and "stride" not in taken:
            continue
        given = {name: text if text.endswith("()") else ast.literal_eval(text) for name, text in words.items()}
        for quantity, number in (("kernel_size", k), ("stride", s)):
            if quantity in taken:
                given[taken[quantity]] = number if taken[quantity] in layer.numbers else (number,) * rank
        given |= {name: (int("dilat" in name),) * rank for name in set(layer.owed(rank)) - {*given, setting}}
        for offset in range(s) if setting else (0,):
            asked = {setting: ((i - 1) * s + 1 + offset,) * rank} if setting else {}
            try:
                yield i, k, s, evaluate(layer.name, (i,) * rank, variant=variant, **given, **asked).axes[0], offset
            except LayerError:
                continue


@pytest.mark.parametrize("name", FRAMEWORKS)
def test_the_first_sentence_is_what_evaluate_says(name):
    framework, said = FRAMEWORKS[name], first_of(page_of(name))
    assert framework.title in said[: len(framework.title) + 40]
    told = claims(name)
    assert len(told) == said.count("elements into") + said.count("keeps $i$")
    for claim in told:
        layer, _, size, _, words, _ = claim
        found = list(answers(claim))
        wrong = [each for each in found if not agrees(size, words, *each)]
        if not found and "; which are cropped is not known" in said:  # evaluate says no more
            continue
        assert len(found) >= 20, (layer.name, len(found))
        if "some cases" in words or framework.name in ("flux", "opencv"):  # the cases are named below the sentence
            assert len(wrong) < len(found) / 2, (layer.name, wrong[:3])
        else:
            assert not wrong, (layer.name, len(wrong), wrong[:3])
        if "stride 1 only" in words:
            assert {s for _, _, s, _, _ in found} == {1}


def agrees(size, words, i, k, s, axis, a):
    """Whether the size is the one printed, and where one element more is cropped or padded, it is on that side."""
    low, high = axis.low, axis.high
    if axis.output_size != SIZES[size](i, k, s, a):
        return False
    if "odd one at the" not in words or min(low, high) < 0 or abs(low - high) != 1:
        return True
    return (high > low) == ("at the end" in words)


def test_a_false_first_sentence_is_noticed():
    claim = next(iter(claims("keras")))
    wrong = [each for each in answers(claim) if not agrees(r"$(i - 1)\,s + 1$", claim[4], *each)]
    swapped = claim[4].replace("at the end", "at the start")
    shifted = [each for each in answers(claim) if not agrees(claim[2], swapped, *each)]
    assert len(wrong) > 10 and len(shifted) > 10


def test_the_sentences_speak_of_most_frameworks():
    told = Counter(len(claims(name)) for name in FRAMEWORKS)
    assert told[2] + told[1] > 30 and all(count <= 2 for count in told)


# Code to paste.


def blocks(name):
    """The fences of the section with code."""
    section = page_of(name).partition("{ #code }")[2].partition("\n## ")[0]
    return re.findall(r"``` (?:python|text)\n(.*?)\n```", section, re.S), section


def calls(name):
    """(line, whether it stands in the section that ports Keras' same)."""
    found, section = blocks(name)
    ported = section.partition("{ #transposed-same }")[2]
    return [(line, block in ported) for block in found if "def " not in block for line in block.splitlines()]


def answer_to(line, sizes, framework):
    layer = next(layer for layer in framework.layers if line.startswith(f"{layer.name}("))
    beside = {} if "kernel_size" not in layer.extra else {"kernel_size": 3}
    variant = re.match(r"In [^(,]*\(([^),]*)", first_of(page_of(framework.name)))
    return layer, evaluate(line, sizes, variant=variant and re.split(" and ", variant[1])[0], **beside)


@pytest.mark.parametrize("name", FRAMEWORKS)
def test_every_call_is_read_and_gives_what_the_page_says(name):
    framework = FRAMEWORKS[name]
    for line, ported in calls(name):
        layer = next(layer for layer in framework.layers if line.startswith(f"{layer.name}("))
        sizes = (12, 16)[: 2 if 2 in layer.dimensions else 1]
        if ported and "kernel_size" in layer.extra:
            continue  # the kernel of a function is that of its weight; the next test asks the layers that hold one
        found = answer_to(line, sizes, framework)[1]
        if ported:
            for axis in found.axes:
                total = axis.kernel_size - axis.stride
                assert (axis.output_size, axis.low) == (axis.input_size * axis.stride, total // 2), line
        else:
            told = f"{' × '.join(map(str, found.input_size))} elements become {' × '.join(map(str, found.output_size))}"
            assert told in page_of(name), line


def test_most_pages_have_code_and_the_ported_calls_were_asked():
    having = [name for name in FRAMEWORKS if calls(name)]
    ported = [line for name in FRAMEWORKS for line, is_so in calls(name) if is_so]
    assert len(having) >= 38 and len(ported) >= 50


class Plain:
    """A layer of two axes and one channel in loops over numbers, called with its kernel size and stride."""

    def __init__(self, transposed, kernel, step):
        self.transposed, self.kernel, self.step = transposed, kernel, step

    def weight(self, row, column):
        return 7 * row + column + 1

    def __call__(self, x):
        import numpy as np

        k, s, (rows, columns) = self.kernel, self.step, x.shape[2:]
        if self.transposed:
            y = np.zeros((1, 1, (rows - 1) * s + k, (columns - 1) * s + k), int)
            for row, column, one, other in np.ndindex(rows, columns, k, k):
                y[0, 0, row * s + one, column * s + other] += x[0, 0, row, column] * self.weight(one, other)
            return y
        y = np.zeros((1, 1, (rows - k) // s + 1, (columns - k) // s + 1), int)
        for row, column, one, other in np.ndindex(*y.shape[2:], k, k):
            y[0, 0, row, column] += x[0, 0, row * s + one, column * s + other] * self.weight(one, other)
        return y


def pad_last_first(x, pads):
    """Pads as PyTorch takes them: low and high in turn, the last axis first."""
    import numpy as np

    left, right, top, bottom = pads
    return np.pad(x, ((0, 0), (0, 0), (top, bottom), (left, right)))


def stand_in(framework):
    """A module of the framework's name whose layers are plain loops, so that its code can run without it."""

    class Module(types.SimpleNamespace):
        def __getattr__(self, name):
            if name == "pad":
                return pad_last_first
            found = [layer for layer in framework.layers if layer.name.endswith(f".{name}")]
            if not found:
                return Module()
            layer = found[0]

            def made(*values, **named):
                given = {**dict(zip(layer.parameters, values)), **named}
                kernel, step = (given[layer.grid_arguments[name]] for name in ("kernel_size", "stride"))
                return Plain(layer.operator == TRANSPOSED, kernel, step)

            return made

    return Module()


BY_HAND = [name for name in FRAMEWORKS if any("def " in block for block in blocks(name)[0])]


def defined(name, monkeypatch, module=None):
    """What the code of a page defines, run in `module`, or in plain loops."""
    monkeypatch.setitem(sys.modules, name, module or stand_in(FRAMEWORKS[name]))
    names = {}
    for block in blocks(name)[0]:
        if "def " in block:
            exec(compile(block, f"{name}.md", "exec"), names)  # the page's own code
    return names


@pytest.mark.parametrize("name", BY_HAND)
@pytest.mark.parametrize("sizes", [(1, 1), (3, 5), (6, 4)])
def test_the_code_by_hand_does_what_same_is(name, sizes, monkeypatch):
    import numpy as np

    names = defined(name, monkeypatch)
    x = np.arange(1, sizes[0] * sizes[1] + 1).reshape(1, 1, *sizes)
    y = names["up_same"](x)
    assert y.shape[2:] == (2 * sizes[0], 2 * sizes[1])
    weight = Plain(True, 3, 2).weight
    for row, column in np.ndindex(*y.shape[2:]):  # kernel 3, stride 2: one element is cut, at the end
        wanted = sum(
            x[0, 0, i, j] * weight(row - 2 * i, column - 2 * j)
            for i, j in np.ndindex(*sizes)
            if 0 <= row - 2 * i < 3 and 0 <= column - 2 * j < 3
        )
        assert y[0, 0, row, column] == wanted
    if "down_same" in names:
        z = names["down_same"](x)
        assert z.shape[2:] == tuple(-(-size // 2) for size in sizes)
        for row, column in np.ndindex(*z.shape[2:]):
            low = [max((-(-size // 2) - 1) * 2 + 3 - size, 0) // 2 for size in sizes]
            wanted = sum(
                x[0, 0, i, j] * weight(i - 2 * row + low[0], j - 2 * column + low[1])
                for i, j in np.ndindex(*sizes)
                if 0 <= i - 2 * row + low[0] < 3 and 0 <= j - 2 * column + low[1] < 3
            )
            assert z[0, 0, row, column] == wanted


def test_there_is_code_by_hand_and_pytorch_has_both():
    assert "torch" in BY_HAND and "def down_same" in page_of("torch") and len(BY_HAND) >= 2


IN_TORCH = """
import torch

with torch.no_grad():
    for sizes in ((1, 1), (3, 5), (6, 4)):
        x = torch.randn(1, 8, *sizes)
        y, full = up_same(x), up(x)
        assert torch.equal(y, full[:, :, : 2 * sizes[0], : 2 * sizes[1]])
        assert down_same(x).shape[2:] == tuple(-(-size // 2) for size in sizes)
print("as it says")
"""


@pytest.mark.live
def test_the_code_by_hand_runs_in_pytorch():
    release = FRAMEWORKS["torch"].releases[0]
    required = "live" in os.environ.get("PADPROOF_REQUIRE", "")
    try:
        python, variables = interpreter(release, build=required)
    except LayerError as missing:
        if required:
            raise
        pytest.skip(f"{missing}; derive record torch installs it")
    code = "\n".join(block for block in blocks("torch")[0] if "def " in block) + IN_TORCH
    environment = {**os.environ, **variables}
    done = subprocess.run([python, "-c", code], capture_output=True, text=True, env=environment)
    assert done.stdout == "as it says\n", done.stderr


# Each once.


@pytest.mark.parametrize("name", FRAMEWORKS)
def test_every_layer_has_its_address_and_nothing_is_said_twice(name):
    text = page_of(name)
    there = FRAMEWORKS[name].layers
    for layer in there:
        assert text.count(f'<span id="{layer.name}">') == 1, layer.name
    for kind in re.split(
        r"^###? ", text, flags=re.M
    ):  # a list of two lines may be that of a convolution and of a pooling
        assert not repeated(kind), repeated(kind)[:2]
    assert not [part for part in repeated(text) if not part.startswith("- ")]
    refusals = text.partition("{ #refusals }")[2].partition("\n## ")[0]
    lines = re.findall(r"^- .*$", refusals, re.M)
    assert (
        len(lines)
        == len(set(lines))
        == len({repr((r.requires, r.when, r.says, r.versions, r.variants)) for r in demands(there)})
    )


def repeated(text):
    """Paragraphs and lists of some length that stand there twice."""
    parts = [part.strip() for part in re.split(r"\n\s*\n", text) if len(part.strip()) > 90]
    return [part for part, times in Counter(parts).items() if times > 1]


def test_what_is_said_twice_is_found():
    said = "Of each layer the first line that applies counts; the rule that it names stands below, with its size."
    assert repeated(f"{said}\n\nbetween\n\n{said}") == [said] and not repeated(f"{said}\n\nShort.\n\nShort.")


def demands(layers):
    for layer in layers:
        yield from layer.refusals
        if layer.no_output:
            yield layer.out_of_domain


def test_the_layers_are_as_many_as_the_catalog_has():
    assert sum(page_of(name).count('<span id="') for name in FRAMEWORKS) > len(catalog.layers()) > 600
