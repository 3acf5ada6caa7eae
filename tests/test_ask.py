"""The ask field computes in the browser what Python does: the same sizes, sides, faults, refusals and words."""

import json
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from random import Random

import pytest
from configurations import configuration, line

from derive import catalog
from derive.diagnosis.explanation import explain
from derive.language import symbols
from derive.language.printers import declared
from derive.runtime.asking import geometry, resolve
from derive.runtime.errors import LayerError
from derive.runtime.expressions import value_of
from derive.runtime.geometry import RESIZING
from derive.runtime.reading.decoration import undress
from derive.runtime.reading.layer_line import every_name
from derive.runtime.reading.sizes import read_size
from derive.site.ask.meanings import NUMBERS, meanings

ROOT = Path(__file__).parent.parent
DRIVER = ROOT / "tests" / "ask_in_node.cjs"
NODE = shutil.which("node")
LAYERS = catalog.layers()
needs_node = pytest.mark.skipif(not NODE, reason="needs node; install it: apt-get install nodejs")


def ask(questions, root=ROOT):
    """What the scripts of the pages say to some questions."""
    lines = "\n".join(map(json.dumps, questions))
    done = subprocess.run(
        [NODE, DRIVER, root], input=lines, capture_output=True, text=True, encoding="utf-8", check=True
    )
    answers = [json.loads(answer) for answer in done.stdout.splitlines()]
    assert len(answers) == len(questions)
    return answers


def encoded(value):
    """A value as the driver reads it: a float says so."""
    if isinstance(value, (tuple, list)):
        return [encoded(entry) for entry in value]
    return {"float": value} if isinstance(value, float) else value


def expected(layer, size, /, **arguments):
    """What Python says, as the driver says it."""
    try:
        found = geometry(resolve(layer, size, **arguments))
    except LayerError as error:
        return {"error": str(error)}
    names = ("mode", "boundary", "reduction", "version", "operator", "size_choice")
    axes = [{**vars(axis), "operator": axis.operator} for axis in found.axes]
    return {"axes": axes, **{name: getattr(found, name) for name in names}, "faults": list(map(str, found.faults))}


def random_questions(drawn, often, names=LAYERS):
    """(question, what Python says) about each layer, so often."""
    for name in names:
        framework, layer = LAYERS[name]
        for _ in range(often):
            size, arguments = configuration(drawn, layer)
            arguments = {key: tuple(value) if isinstance(value, list) else value for key, value in arguments.items()}
            if not any(isinstance(value, type) for value in arguments.values()):
                words = {key: encoded(value) for key, value in arguments.items()}
                question = {"framework": framework.name, "layer": name, "size": encoded(size), "words": words}
                yield question, expected(name, size, **arguments)


def compare(pairs, root=ROOT):
    """How many answers and refusals are the same, and the questions whose are not."""
    questions, wanted = zip(*pairs, strict=True)
    counts, apart = Counter(), []
    for question, found, want in zip(questions, ask(questions, root), wanted, strict=True):
        counts["refused" if "error" in want else "answered"] += 1
        if found != want:
            apart.append((question, found, want))
    return counts, apart


@needs_node
def test_the_field_answers_and_refuses_as_python_does_word_for_word():
    counts, apart = compare(random_questions(Random(1), 1))
    assert not apart, apart[:3]
    assert counts["answered"] > 200 and counts["refused"] > 200, counts


@needs_node
@pytest.mark.deep
def test_the_field_answers_and_refuses_as_python_does_on_a_hundred_thousand_configurations():
    counts, apart = compare(random_questions(Random(2), 100_000 // len(LAYERS) + 3))
    assert not apart, apart[:3]
    assert counts.total() > 100_000 and counts["answered"] > 40_000 and counts["refused"] > 40_000, counts


def changed_scripts(folder, change):
    """A copy of what the driver loads, with the script of PyTorch changed."""
    for part in ("assets/ask", "generated/ask"):
        shutil.copytree(ROOT / "docs" / part, folder / "docs" / part)
    shutil.copy(ROOT / "docs" / "generated" / "formulas.js", folder / "docs" / "generated")
    script = folder / "docs" / "generated" / "ask" / "frameworks" / "torch.js"
    text = script.read_text(encoding="utf-8")
    script.write_text(change(text), encoding="utf-8")
    return folder


CHANGES = {
    "a demand": ("n.padding >= 0", "n.padding >= -1"),
    "a bound": ("n.padding < n.input_size", "n.padding <= n.input_size"),
    "a word": ("must be smaller than", "must be less than"),
    "a choice": ("output_padding: ", "output_padding: 0 * "),
    "a default": ('["dilation", "either", 1]', '["dilation", "either", 2]'),
}


@needs_node
@pytest.mark.parametrize(
    "what", [next(iter(CHANGES)), *(pytest.param(each, marks=pytest.mark.deep) for each in [*CHANGES][1:])]
)
def test_a_script_that_says_something_else_is_found_out(what, tmp_path):
    old, new = CHANGES[what]

    def change(text):
        assert old in text
        return text.replace(old, new)

    names = [name for name, (framework, _) in LAYERS.items() if framework.name == "torch"]
    _, apart = compare(random_questions(Random(3), 20, names), changed_scripts(tmp_path, change))
    assert apart


def lines(drawn, often):
    """(question, what Python says) about a line by some name of a layer."""
    spelled = [(name, full) for name, (found, _) in every_name().items() for full in found]
    for name, full in (drawn.choice(spelled) for _ in range(often)):
        layer = LAYERS[full][1]
        size, arguments = configuration(drawn, layer)
        arguments = {key: tuple(value) if isinstance(value, list) else value for key, value in arguments.items()}
        if not any(isinstance(value, type) for value in arguments.values()):
            text, _ = line(drawn, name, layer, arguments)
            yield {"text": text, "size": encoded(size)}, expected(text, size)


def apart_in_lines(drawn, often):
    """As `compare`; of what the text does not give, the way out may be another: there is no --set in a page."""
    counts, apart = compare(lines(drawn, often))
    told = ("is not given", "which takes it from the shape of")
    return counts, [
        each for each in apart if not all(any(part in answer.get("error", "") for part in told) for answer in each[1:])
    ]


@needs_node
def test_a_pasted_line_is_read_as_python_reads_it():
    counts, apart = apart_in_lines(Random(4), 400)
    assert not apart, apart[:3]
    assert counts["answered"] > 100 and counts["refused"] > 100, counts


@needs_node
@pytest.mark.deep
def test_forty_thousand_pasted_lines_are_read_as_python_reads_them():
    counts, apart = apart_in_lines(Random(5), 40_000)
    assert not apart, apart[:3]
    assert counts["answered"] > 12_000 and counts["refused"] > 12_000, counts


PASTED = (
    "nn.Conv2d(3, 8, kernel_size=3)",
    "self.up = nn.ConvTranspose2d(64, 32, 3, stride=2, padding=(3 - 1) // 2, output_padding=1)",
    ">>> nn.Conv1d(1, 1, 3, stride=2)",
    "In [4]: nn.Conv1d(1, 1, 3,\n   ...:     stride=2)",
    "`nn.Conv1d(1, 1, 3, 2)`",
    "```python\nnn.Conv1d(1, 1, 3, 2)\n```",
    "+        self.conv = nn.Conv1d(1, 1, 3, 2),",
    "(0): ConvTranspose2d(8, 8, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1))",
    "12:  nn.Conv1d(1, 1, 3, 2)",
    "k = 3\ns = 2\nnn.Conv1d(1, 1, k, stride=s, padding=k // 2)",
    "x = layers.Conv2DTranspose(32, [3] * 2, strides=2, padding='same')(x)",
    "nn.ConvTranspose1d(1, 1, 3, stride=2, padding=1)(x, output_size=[16])",
    "nn.MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=True)  # halves",
    "tf.layers.conv2dTranspose({filters: 32, kernelSize: 3, strides: 2, padding: 'same'})",
    "tf.layers.maxPooling1d({poolSize: 3, strides: 2, padding: 'same'});  // 1d, in JavaScript",
    "jax.lax.conv_transpose(x, w, strides=(2,), padding='SAME', kernel_size=(3,))",
)


@needs_node
@pytest.mark.parametrize("text", PASTED)
def test_what_people_paste_is_read_as_python_reads_it(text):
    size = 8 if "1d" in text.lower() or "(2,)" in text else [12, 16]
    (found,) = ask([{"text": text, "size": size}])
    assert "axes" in found
    assert found == expected(text, tuple(size) if isinstance(size, list) else size)


@needs_node
def test_what_stands_round_a_line_is_taken_off_as_python_does():
    texts = [text for text in PASTED if not text.startswith("(0)")]
    assert ask([{"undress": text} for text in texts]) == [undress(text) for text in texts]


SIZES = (
    "12",
    "12,16",
    "12x16",
    "12×16",
    "12 * 16",
    "(12, 16)",
    "[12]",
    "12,",
    "1,3,12,16",
    "(None, 12, 16, 3)",
    "224 224",
)
SIZES += ("torch.Size([1, 3, 12])", "TensorShape([None, 12])", "", "twelve", "12.5", "-3", "12;16", "(12", "N,3,12,16")


@needs_node
@pytest.mark.parametrize("text", SIZES)
def test_a_size_is_read_as_python_reads_it(text):
    try:
        size = read_size(text)
        wanted = {"size": encoded(size)}
    except LayerError as error:
        wanted = {"error": str(error)}
    assert ask([{"read_size": text}]) == [wanted]


@needs_node
def test_the_lines_of_a_formula_have_the_values_that_explain_gives():
    drawn, counts = Random(6), Counter()
    questions, wanted = [], []
    for question, want in random_questions(drawn, 2):
        if "axes" in want and want["operator"] != RESIZING and len(questions) < 250:
            words = question["words"]
            if any(isinstance(value, dict) for value in words.values()):
                continue
            size = question["size"]
            size = tuple(size) if isinstance(size, list) else size
            given = {key: _tuples(value) for key, value in words.items()}
            axes = explain(question["layer"], size, **given).axes
            questions.append({**question, "lines": True})
            wanted.append(
                [[(each.formula.partition(" = ")[0], each.value, each.meaning) for each in axis.lines] for axis in axes]
            )
    letters = {name: quantity.letter for name, quantity in symbols.QUANTITIES.items()}
    for found, want in zip(ask(questions), wanted, strict=True):
        assert len(found) == len(want)
        for axis, lines_of in zip(found, want, strict=True):
            said = [(letters[name], str(value)) for name, value, _ in axis]
            asked = [(letter, value) for letter, value, _ in lines_of]
            assert [pair for pair in asked if pair in said] == [pair for pair in asked if pair[0] in dict(said)]
            assert said and all(pair in asked for pair in said), (said, asked)
            counts["lines"] += len(said)
    assert len(questions) == 250 and counts["lines"] > 1000, counts


def _tuples(value):
    return tuple(map(_tuples, value)) if isinstance(value, list) else value


EXPRESSIONS = (
    "padding or 1",
    "a and b",
    "max(strides + dilations)",
    "-(-a // b)",
    "a % b == -1",
    "pads[-1]",
    "1 < a <= 3",
    "a in (None, 1)",
    "not a",
    "[t % 2 for t in pads]",
    "any(p > q for p, q in zip(pads, strides))",
    "len({*pads}) > 1",
    "{'x': 1, 'y': 2}.get(word, 3)",
    "a if word == 'x' else b",
    "floor(a * 0.5)",
)


@needs_node
def test_an_expression_is_in_javascript_what_it_is_in_python(tmp_path):
    drawn, asked = Random(7), []
    for text in EXPRESSIONS:
        for _ in range(20):
            names = {name: drawn.choice((-2, -1, 0, 1, 2, 3)) for name in "ab"}
            names |= {"padding": drawn.choice((None, 0, 2, "same")), "word": drawn.choice(("x", "y", "z"))}
            names |= {
                name: tuple(drawn.choice((-1, 0, 1, 2)) for _ in range(2)) for name in ("pads", "strides", "dilations")
            }
            names["b"] = names["b"] or 1
            asked.append((text, names, value_of(text, names)))
    rows = ",\n".join(f"[{declared.function(text)}, {json.dumps(names)}]" for text, names, _ in asked)
    script = tmp_path / "expressions.cjs"
    values = (ROOT / "docs" / "assets" / "ask" / "values.js").read_text(encoding="utf-8")
    helpers = ", ".join(("Float", *declared.HELPERS))
    script.write_text(
        f"const window = {{}};\n{values}\nconst {{ {helpers} }} = window.padproofAsk;\n"
        f"console.log(JSON.stringify([{rows}].map(([f, n]) => f(n) ?? null)));\n",
        encoding="utf-8",
    )
    found = json.loads(subprocess.run([NODE, script], capture_output=True, text=True, check=True).stdout)
    for (text, names, want), got in zip(asked, found, strict=True):
        assert got == encoded(want), f"{text} of {names}: {got} is not {want}"


def test_an_expression_outside_the_language_is_not_printed():
    for text in ("a ** 2", "lambda: 1", "open('x')", "f'{a}'"):
        with pytest.raises((KeyError, AssertionError, ValueError)):
            declared.function(text)


def test_what_a_word_means_elsewhere_is_what_each_framework_answers():
    frameworks = list(catalog.frameworks().values())
    known, checked = meanings(frameworks), 0
    titles = {framework.title: framework for framework in frameworks}
    for operator, words in known.items():
        for word, rows in words.items():
            for mode, size, named in rows:
                for said in named:
                    title, _, exact = said.partition(" (")
                    assert _means(titles[title], operator, (exact.rstrip(")") or word).lower(), mode, size), (
                        said,
                        word,
                    )
                    checked += 1
    assert checked > 150
    assert len(known["transposed convolution"]["same"]) >= 10


def _means(framework, operator, word, mode, size):
    """Whether some layer answers the word so, with kernel 3 and stride 1 or 2."""
    for layer in framework.layers:
        for name in layer.spatial if layer.operator == operator else ():
            for kind in layer.kinds(name):
                if isinstance(kind, str) and kind.lower() == word and _answers(layer, {name: kind}, mode, size):
                    return True
    return False


def _answers(layer, given, mode, size):
    for stride in NUMBERS["stride"]:
        steps = {"kernel_size": 3, "stride": stride}
        steps = {layer.grid_arguments[key]: value for key, value in steps.items() if key in layer.grid_arguments}
        try:
            found = geometry(resolve(layer.name, 13, **steps, **given))
        except LayerError:
            continue
        if (found.mode, found.size_choice) == (mode, size):
            return True
    return False
