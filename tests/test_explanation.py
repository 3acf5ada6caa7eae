"""Every explanation ends in the numbers that `evaluate` gives, for every layer and recorded spelling."""

import pytest

from derive import catalog, evaluate, explain
from derive.runtime.geometry import TRANSPOSED

CASES = [
    ("keras.layers.Conv1DTranspose", 12, dict(kernel_size=3, strides=2, padding="same")),
    ("keras.layers.Conv1DTranspose", 5, dict(kernel_size=4, strides=3, padding="same", output_padding=1)),
    ("keras.layers.Conv1DTranspose", 5, dict(kernel_size=2, strides=3, padding="valid")),
    ("keras.layers.Conv1D", 9, dict(kernel_size=3, dilation_rate=2, padding="causal")),
    ("keras.layers.Conv1D", 9, dict(kernel_size=4, strides=3, padding="same")),
    ("torch.nn.Conv1d", 9, dict(kernel_size=4, padding="same")),
    ("torch.nn.Conv1d", 9, dict(kernel_size=4, stride=2, padding=1)),
    ("torch.nn.ConvTranspose1d", 9, dict(kernel_size=3, stride=2, padding=1, output_padding=1)),
    ("numpy.convolve", 3, dict(kernel_size=5, mode="same")),
    ("numpy.correlate", 3, dict(kernel_size=5, mode="same")),
]


@pytest.mark.parametrize(("layer", "size", "arguments"), CASES)
def test_an_explanation_computes_what_evaluate_returns(layer, size, arguments):
    geometry = evaluate(layer, size, **arguments)
    ((_, lines),) = explain(layer, size, **arguments).axes
    values = {line.formula.partition(" = ")[0]: line.value for line in lines}
    transposed = geometry.operator == TRANSPOSED
    low, high = geometry.crop if transposed else geometry.pad
    assert values.get("N" if transposed else "o", str(geometry.output_size)) == str(geometry.output_size)
    side = "c" if transposed else "p"
    assert values.get(f"{side}_low", str(low)) == str(low)
    assert values.get(f"{side}_high", str(high)) == str(high)


def test_an_explanation_says_where_the_paired_convolution_does_not_map_back():
    words = str(
        explain("torch.nn.ConvTranspose1d", 7, kernel_size=3, stride=2, padding=1, dilation=3, output_padding=2)
    )
    assert "does not map N back to i" in words
    assert "does not" not in str(
        explain("torch.nn.ConvTranspose1d", 7, kernel_size=3, stride=2, padding=1, output_padding=1)
    )


def test_an_explanation_names_the_theorems_it_rests_on():
    explanation = explain("keras.layers.Conv1DTranspose", 12, kernel_size=3, strides=2, padding="same")
    assert {theorem.slug for theorem in explanation.theorems} <= set(catalog.theorems())
    assert "6.1" in str(explanation)
