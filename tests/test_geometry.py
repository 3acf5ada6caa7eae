"""The two index maps."""

import pytest

from derive import evaluate
from derive.runtime.geometry import CONVOLUTION, TRANSPOSED, Axis

UP = Axis(TRANSPOSED, 4, 3, 2, 1, 8, 0, 1)


def test_a_transposed_axis_scatters_through_every_tap():
    assert UP.full_length == 9
    assert (3, 2, 8) not in UP.relation() and (3, 1, 7) in UP.relation()
    assert len(UP.relation()) == 11


def test_a_flipped_kernel_exchanges_the_ends_of_the_weight():
    flipped = Axis(TRANSPOSED, 4, 3, 2, 1, 8, 0, 1, kernel_flipped=True)
    assert flipped.relation() == {(step, 2 - tap, place) for step, tap, place in UP.relation()}


def test_the_adjoint_exchanges_input_and_output_and_is_its_own_inverse():
    down = UP.adjoint()
    assert down == Axis(CONVOLUTION, 8, 3, 2, 1, 4, 0, 1)
    assert down.relation() == {(place, tap, step) for step, tap, place in UP.relation()}
    assert down.adjoint() == UP


def test_a_convolution_has_pads_and_no_crop_and_a_transposed_one_the_reverse():
    convolution = evaluate("keras.layers.Conv1D", 5, kernel_size=3, padding="same")
    transposed = evaluate("keras.layers.Conv1DTranspose", 5, kernel_size=3, strides=2, padding="same")
    assert convolution.pad == (1, 1) and transposed.crop == (0, 1)
    with pytest.raises(AttributeError, match="has no crop: it pads"):
        convolution.crop
    with pytest.raises(AttributeError, match="has no pad: it crops"):
        transposed.pad


def test_an_int_gives_ints_and_a_tuple_tuples():
    line = "Conv2DTranspose(32, 3, strides=2, padding='same')"
    assert evaluate(line, input_size=(12, 16)).output_size == (24, 32)
    assert evaluate("Conv1DTranspose(32, 3, strides=2, padding='same')", input_size=12).output_size == 24
    assert evaluate("Conv1DTranspose(32, 3, strides=2, padding='same')", input_size=(12,)).output_size == (24,)
