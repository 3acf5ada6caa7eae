"""What people paste: arithmetic in arguments, what stands round a line, and names that the text assigns."""

import pytest

from derive import LayerError, evaluate
from derive.runtime.reading import values

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
