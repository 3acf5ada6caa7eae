"""What people paste: arithmetic in arguments, what stands round a line, and names that the text assigns."""

import re

import odd_input
import pytest

from derive import LayerError, catalog, evaluate
from derive.runtime.reading import decoration, values

ARITHMETIC = [
    ("3//2", 1),
    ("(16-8)//2", 4),
    ("-(-7//2)", 4),
    ("2 + 1", 3),
    ("7 % 4", 3),
    ("2**3", 8),
    ("2**0", 1),
    ("+(5 - 2)", 3),
    ("3 * (1 + 1)", 6),
    ("int(3)", 3),
    ("int((16 - 9) / 2)", 3),
    ("int(3 / 2 + 0.5)", 2),
    ("int(1 / 49 * 49)", 0),
    ("int(-7 / 2 + 8)", 4),
    ("math.floor(7 / 2)", 3),
    ("math.ceil(7 / 2)", 4),
    ("ceil(5 / 3)", 2),
    ("round(2.5)", 2),
    ("abs(3 - 5)", 2),
    ("max(1, 3 // 2, 2)", 2),
    ("min((4, 3))", 3),
    ("len((1, 2))", 2),
    ("[3]*2", [3, 3]),
    ("2 * (3,)", (3, 3)),
    ("(3,)*2", (3, 3)),
    ("(1,) + (2,)", (1, 2)),
    ("[1 + 1, 3 // 2]", [2, 1]),
    ("tuple([3, 3])", (3, 3)),
    ("list((3, 2 + 2))", [3, 4]),
]


@pytest.mark.parametrize(("written", "value"), ARITHMETIC, ids=[written for written, _ in ARITHMETIC])
def test_arithmetic_is_worked_out_as_python_does(written, value):
    """The right side is what Python itself makes of it; the answer is that of the number."""
    import math

    assert value == eval(written, {"math": math, "ceil": math.ceil})
    asked = evaluate(f"nn.Conv2d(1, 1, 9, padding={written})", (40, 50))
    assert asked == evaluate(f"nn.Conv2d(1, 1, 9, padding={value!r})", (40, 50))
    assert asked == evaluate("nn.Conv2d(1, 1, 9)", (40, 50), padding=value)


def test_arithmetic_is_worked_out_wherever_an_argument_stands():
    line = "nn.ConvTranspose1d(2 * ngf, ngf, 8 * 2, 16 // 2, padding=(16-8)//2)"
    assert evaluate(line, 50) == evaluate("nn.ConvTranspose1d(1, 1, 16, 8, 4)", 50)
    paired = evaluate("flax.linen.Conv(8, (2+1,), padding=((3//2, 2),))", 9)
    assert paired == evaluate("flax.linen.Conv(8, (3,), padding=((1, 2),))", 9)
    assert evaluate("Conv1D(8, 3, dilation_rate=2**2, padding='same')", 100).pad == (4, 4)


FLOAT = "in Python; write an integer, as // divides to one"
LARGE = "is too large to be worked out; write the number"
MANY = "has more than 100 entries; write one per axis"
HIDDEN = "is not a literal; write the number or word it stands for"
UNWORKABLE = [
    ("3/2", f"is the float 1.5 {FLOAT}"),
    ("4/2", f"is the float 2.0 {FLOAT}"),
    ("(1, 4/2)", f"is the float 2.0 {FLOAT}"),
    ("2**-1", f"is the float 0.5 {FLOAT}"),
    ("2 * 1.5", f"is the float 3.0 {FLOAT}"),
    ("1 // 0", "divides by zero; write the number it should be"),
    ("1 % (2 - 2)", "divides by zero; write the number it should be"),
    ("3 / 0", "divides by zero; write the number it should be"),
    ("0 ** -1", "divides by zero; write the number it should be"),
    ("9**9**9", LARGE),
    ("10**64 + 1", LARGE),
    ("2**64 * 2", LARGE),
    ("2**-(10**18)", LARGE),
    ("int(1e300)", LARGE),
    ("int(1e308 * 10)", "has no value; write the number it should be"),
    ("1e308**2.0", "has no value; write the number it should be"),
    ("(0 - 8)**0.5", HIDDEN),
    ("[3]*10**9", MANY),
    ("[[3]*50]*50", MANY),
    ("[]*10**9", MANY),
    ("(1 + 1,) * 101", MANY),
    (f"({'1 + 1, ' * 101})", MANY),
    ("3 + 'a'", HIDDEN),
    ("'a' * 3", HIDDEN),
    ("'%9d' % 3", HIDDEN),
    ("(1,) + [2]", HIDDEN),
    ("(1, 2) - (1,)", HIDDEN),
    ("min('a', 'b')", HIDDEN),
    ("int('3')", HIDDEN),
    ("round(3, -10**18)", HIDDEN),
    ("len(3)", HIDDEN),
    ("int()", HIDDEN),
    ("int(x=3)", HIDDEN),
    ("open('x')", HIDDEN),
    ("__import__('os').getpid()", HIDDEN),
    ("(lambda: 3)()", HIDDEN),
    ("[1 for _ in (1, 2)]", HIDDEN),
    ("1 << 2", HIDDEN),
    ("-(1, 2)", HIDDEN),
]


@pytest.mark.parametrize(("written", "says"), UNWORKABLE, ids=[written[:30] for written, _ in UNWORKABLE])
def test_arithmetic_that_gives_no_integer_is_refused_in_one_line(written, says):
    with pytest.raises(LayerError) as refused:
        evaluate(f"nn.Conv2d(1, 1, 9, padding={written})", 40)
    said = str(refused.value)
    assert said.startswith("padding=") and f" in torch.nn.Conv2d {says}" in said
    assert len(said.splitlines()) == 1


def test_an_empty_choice_and_a_deep_sum_are_one_line_too():
    for written in ("max([])", "+".join("1" * 5000), "-" * 500 + "x", "[" * 90 + "1+1" + "]" * 90):
        with pytest.raises(LayerError) as refused:
            evaluate(f"nn.Conv2d(1, 1, 9, padding={written})", 40)
        assert len(str(refused.value).splitlines()) == 1, written


def test_without_the_bound_a_larger_number_would_come_through(monkeypatch):
    monkeypatch.setattr(values, "LARGEST", 2**128)
    with pytest.raises(LayerError, match="must be smaller than"):
        evaluate("nn.Conv2d(1, 1, 9, padding=2**64 * 2)", 40)


# What stands round a line.

LINES = {
    "nn.Conv2d(3, 8, 3, stride=2, padding=1)": (3, 8),
    "self.up = nn.ConvTranspose2d(8, 8, (4, 2), stride=(2, 2))": (3, 8),
    'x = layers.Conv2DTranspose(8, 3, strides=2, padding="same")(x)': (3, 8),
    "model.add(Conv2D(8, 3, strides=(2, 1), padding='same'))": (3, 8),
    "pooled = nn.MaxPool2d(3, 2, 1)(x)": (3, 8),
    "nn.ConvTranspose1d(1, 1, 3, stride=2)(x, output_size=[8])": (3,),
}
ROUND = {
    "a prompt": ">>> {}",
    "a prompt without a space in it": "  >>> {}",
    "a prompt of IPython": "In [4]: {}",
    "a prompt of a shell": "$ {}",
    "prompts before the next line": ">>> import torch\n>>> {}\n>>> 1",
    "the prompt of a line that goes on": ">>> if True:\n...     {}",
    "a number and a colon": "12: {}",
    "a number and a bar": "12 | {}",
    "a number and spaces": "  12  {}",
    "a number and a tab": "12\t{}",
    "a number of a list": "1. {}",
    "a file and a number": "src/model.py:12:    {}",
    "numbers of several lines": "  8  def build(x):\n  9      y = 3\n 10      {}",
    "an added line": "+        {}",
    "a removed line": "-        {}",
    "a diff": "@@ -1,3 +1,3 @@\n     y = 3\n-    z = 4\n+    {}\n",
    "a number and a sign": "12 + {}",
    "back-ticks": "`{}`",
    "back-ticks in a sentence": "Here `{}` gives `(3, 3)`, why?",
    "a fence": "```\n{}\n```",
    "a fence that names the language": "I wrote\n```python\n{}\n```\nand it failed.",
    "a fence on one line": "```{}```",
    "a quotation": "> {}",
    "an entry of a list": "* {}",
    "code put out of use": "# {}",
    "a comment behind": "{}  # as in the paper",
    "a comment before": "# as in the paper\n{}",
    "a comma": "{},",
    "a semicolon": "{};",
    "several of them": "{},; ;",
    "a comma before a comment": "{},  # as in the paper",
    "a sentence before and after": "This is my layer\n{}\nand it fails with (3 of 4",
    "other layers": "import torch.nn as nn\ny = nn.ReLU()(y)\n{}\ny = nn.Dropout(0.5)(y)",
    "a line that goes on, and spaces": "   y = f(\n      3)\n   {}",
    "one bracket too many": "{})",
    "several brackets too many": "{})])",
    "brackets too many, and a comma": "{})), ",
    "brackets too many, and a comment": "{}))  # the end",
    "all at once": "```python\n>>> 12 | {}),  # here\n```",
}
ENTRIES = {
    "entries": "    {},\n    nn.ReLU(),",
    "entries, the first cut": "{},\n    nn.ReLU(),\n",
    "an entry of a dictionary": '"conv": {},',
    "entries of a dictionary": "'conv': {},\n    'act': nn.ReLU(),",
    "a keyword": "conv={},",
    "keywords": "conv={},\nact=nn.ReLU(),",
    "an attribute": "self.up = {}",
    "an element": "layers[0] = {}",
    "an element of a pair": "('conv', {}),",
    "a name and its type": "conv: nn.Module = {}",
    "a layer applied": "{}(x)",
    "a result": "return {}",
    "a list that is not closed behind": "{}],",
    "one bracket that is missing": "model.add({}",
    "a chain of calls, one bracket missing": "y = net.add({}(x).to(z)",
}
CALLS = {
    "nn.Conv2d(3, 8, 3, stride=2, padding=1)": (3, 8),
    "nn.ConvTranspose2d(8, 8, (4, 2), stride=(2, 2))": (3, 8),
    'layers.Conv2DTranspose(8, 3, strides=2, padding="same")': (3, 8),
    "Conv2D(8, 3, strides=(2, 1), padding='same')": (3, 8),
    "nn.ConvTranspose1d(1, 1, 3, stride=2)(x, output_size=[8])": (3,),
}


@pytest.mark.parametrize("kind", ROUND)
def test_what_stands_round_a_line_changes_nothing(kind):
    for line, size in LINES.items():
        assert evaluate(ROUND[kind].format(line), size) == evaluate(line, size), line


@pytest.mark.parametrize("kind", ENTRIES)
def test_what_a_call_is_an_entry_of_changes_nothing(kind):
    for line, size in CALLS.items():
        assert evaluate(ENTRIES[kind].format(line), size) == evaluate(line, size), line


@pytest.mark.parametrize(
    "marks", [(">>> ", "... "), ("In [1]: ", "   ...: "), ("7: ", "8: "), ("+ ", "+ "), ("> ", "> ")]
)
def test_a_call_on_several_lines_is_read_behind_its_marks(marks):
    first, after = marks
    line = f"{first}conv = nn.Conv2d(3, 8,\n{after}        3, stride=2,\n{after}        padding=1)"
    assert evaluate(line, 9) == evaluate("nn.Conv2d(3, 8, 3, 2, 1)", 9)


def printed(layer):
    """A layer of PyTorch with usual arguments, as a model that holds it is printed."""
    given = {"kernel_size": 3, **odd_input.usual(layer)}
    given |= {"output_size": 11} if "output_size" in given else {}  # what Fold gives back of 9 windows of 3
    if re.search(r"\.Conv", layer.name):
        (rank,) = layer.dimensions
        given = {"in_channels": 3, "out_channels": 8, "kernel_size": (3,) * rank, "stride": (2,) * rank}
    return f"{layer.name.rpartition('.')[2]}({', '.join(f'{name}={value}' for name, value in given.items())})"


def test_an_entry_of_a_printed_model_is_a_layer_of_pytorch():
    layers = [layer for name, (_, layer) in catalog.layers().items() if re.match(r"torch\.nn\.[A-Z]", name)]
    for layer in layers:
        line, size = printed(layer), (9,) * layer.dimensions[0]
        for text in (
            f"(0): {line}",
            f"  (up-2): {line}",
            f"(0-3): 4 x {line}",
            f"Net(\n  (body): Sequential(\n    (0): {line}\n    (1): ReLU(inplace=True)\n  )\n)",
            f">>> print(net)\nSequential(\n  (0): {line}\n  (1): ReLU()\n)",
        ):
            found = evaluate(text, size)
            assert found.layer == layer.name
            assert found == evaluate(f"torch.nn.{line}", size), text
    assert len(layers) >= 12


def test_a_word_is_printed_without_quotation_marks():
    line = "(0): Conv2d(3, 8, kernel_size=(3, 3), stride=(1, 1), padding=same, padding_mode=circular)"
    assert evaluate(line, 9) == evaluate("nn.Conv2d(3, 8, 3, padding='same', padding_mode='circular')", 9)


def test_a_call_that_is_not_closed_is_closed():
    for line in (
        "nn.Conv2d(3, 8, (3, 3), stride=2",
        "self.c = nn.Conv2d(3, 8, 3, stride=2  # half",
        ">>> f(nn.Conv2d(3, 8, 3, 2",
    ):
        assert evaluate(line, 9) == evaluate("nn.Conv2d(3, 8, 3, 2)", 9)


UNREADABLE = [
    ("nn.Conv2d(3, 8, 3,", "a call that goes on"),
    ("self.c = nn.Conv2d(3, 8, kernel_size=", "a keyword without a value"),
    ("nn.Conv2d(3, 8, 3 +", "half a sum"),
    ("nn.Conv2d(3, 8, (3, 3", "a tuple that may end in two places"),
    ("nn.Conv2d(3, 8, [3, 3", "a list that may end in two places"),
    ("nn.Conv2d(3, 8, 3\nnn.ReLU()", "a bracket that may be missing anywhere"),
    ("nn.Conv2d(3, 8, 3]", "a bracket of another kind"),
    ("nn.Conv2d(3, 8, 3)) + 3", "a bracket too many before the end"),
    ("nn.Conv2d(3, 8, 'zeros", "a string that is not closed"),
    ("nn.Conv2d(3 8, 3)\nnn.Conv2d(3, 8, 3)", "a second layer that is not readable"),
    ("nn.Conv2d(3, 8, 3))\n12 nn.Conv1d 3)\nfor nn.Conv1d(3 8)", "one among lines without marks"),
    ("+ nn.Conv2d(3, 8, 3)\nx nn.Conv2d(3, 8)", "a sign on one line alone"),
    ("flax.\nnnx.Conv(8, kernel_size=3)", "a name that goes on in the next line"),
    ("Flax.;Conv(8, kernel_size=3)", "a name with something in it"),
    ("nn.Conv2d(3, 8, 3 # , stride=2)", "a bracket behind a comment sign"),
    (">>> nn.Conv2d(3, 8, 3)" + " " * 10_000 + ")", "a text too long for a few lines"),
]


@pytest.mark.parametrize(("line", "kind"), UNREADABLE, ids=[kind for _, kind in UNREADABLE])
def test_what_has_more_than_one_reading_or_none_is_refused(line, kind):
    with pytest.raises(LayerError, match=r"^cannot read .* as a line of Python; write it like"):
        evaluate(line, 9)


@pytest.mark.parametrize(
    "text",
    [
        "+ nn.Conv2d(3, 8, 5)\n- nn.Conv2d(3, 8, 3)",
        ">>> a = nn.Conv2d(3, 8, 5)\n>>> b = nn.Conv2d(3, 8, 3)",
        "`nn.Conv2d(3, 8, 5)` or `nn.Conv2d(3, 8, 3)`?",
        "Sequential(\n  (0): Conv2d(3, 8, kernel_size=(3, 3))\n  (1): Conv2d(8, 8, kernel_size=(3, 3))\n)",
        "    nn.Conv2d(3, 8, 3),\n    nn.Conv2d(3, 8, 3)),",
        "nn.Conv2d(3, 8, 3)\n(0): Conv2d(3, 8, kernel_size=(3, 3))",
    ],
)
def test_of_two_layers_none_is_chosen(text):
    with pytest.raises(LayerError, match=r"^2 layers in one line, .*; give one$"):
        evaluate(text, 9)


def test_behind_a_prompt_an_unknown_layer_is_called_so():
    with pytest.raises(LayerError, match=r"^unknown layer 'nn.ReLU6X'"):
        evaluate(">>> nn.ReLU6X()", 9)


@pytest.mark.parametrize(
    "piece", [">>> ", "12: ", "+ ", "`", "``\n", "(0): ", "x(]\n", "'\\", "a.b:1:", "f(\n", "x)\n"]
)
def test_marks_without_end_cost_nothing(piece):
    from time import process_time

    for text in (piece * (decoration.LONGEST // len(piece)), f"{piece * 500} nn.Conv2d(3, 8, 3"):
        begun = process_time()
        assert odd_input.fault(evaluate, text, 9) is None
        assert process_time() - begun < 0.5
