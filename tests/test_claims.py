"""What the pages say in words, checked on the links of real layers rather than on formulas."""

from itertools import product

import pytest

from derive import LayerError, evaluate

SIZES = range(1, 7)


def links(layer, size, **arguments):
    """The size and links of one axis, or None where the layer refuses."""
    try:
        (axis,) = evaluate(layer, size, **arguments).axes
    except LayerError:
        return None
    return axis.output_size, axis.relation()


def keras_same(size, kernel, stride, dilation=1):
    return links(
        "keras.ops.conv_transpose", (size,), kernel_size=kernel, strides=stride, padding="same", dilation_rate=dilation
    )


def torch_with(size, kernel, stride, dilation, padding, output_padding):
    return links(
        "torch.nn.ConvTranspose1d",
        (size,),
        kernel_size=kernel,
        stride=stride,
        dilation=dilation,
        padding=padding,
        output_padding=output_padding,
        in_channels=1,
        out_channels=1,
    )


def test_same_of_keras_is_representable_in_pytorch_exactly_where_theorem_8_1_says():
    checked = represented = 0
    for kernel, stride, dilation in product(range(1, 6), range(1, 5), range(1, 3)):
        span = dilation * (kernel - 1) + 1
        solutions = [
            (padding, output_padding)
            for padding, output_padding in product(range(span), range(max(stride, dilation)))
            if all(
                torch_with(size, kernel, stride, dilation, padding, output_padding)
                == keras_same(size, kernel, stride, dilation)
                for size in SIZES
            )
        ]
        expected = span <= stride or (span - stride) % 2 == 0
        assert len(solutions) == expected, (kernel, stride, dilation, solutions)
        checked, represented = checked + 1, represented + expected
    assert (checked, represented) == (40, 27)


def test_the_popular_recipe_has_the_right_size_and_every_link_one_sample_early():
    for size in SIZES:
        wanted_size, wanted = keras_same(size, 3, 2)
        got_size, got = torch_with(size, 3, 2, 1, padding=1, output_padding=1)
        assert got_size == wanted_size == 2 * size
        assert got != wanted
        assert got <= {(step, tap, place - 1) for step, tap, place in wanted} | {(size - 1, 2, wanted_size - 1)}


def test_dropping_the_last_output_makes_it_exact():
    for size in SIZES:
        wanted_size, wanted = keras_same(size, 3, 2)
        longer_size, longer = torch_with(size, 3, 2, 1, padding=0, output_padding=0)
        assert longer_size == wanted_size + 1
        assert {link for link in longer if link[2] < wanted_size} == wanted


@pytest.mark.parametrize("strides", [(2,), (2, 2), (2, 3), (4, 2), (3, 2, 2)])
def test_every_level_of_a_u_net_matches_exactly_for_multiples_of_the_product(strides):
    product_of_strides = 1
    for stride in strides:
        product_of_strides *= stride
    for size in range(1, 3 * product_of_strides + 1):
        levels = [size]
        for stride in strides:
            levels.append(
                evaluate("keras.layers.Conv1D", levels[-1], kernel_size=3, strides=stride, padding="same").output_size
            )
        matches = all(
            evaluate("keras.layers.Conv1DTranspose", below, kernel_size=3, strides=stride, padding="same").output_size
            == above
            for above, below, stride in zip(levels, levels[1:], strides)
        )
        assert matches == (size % product_of_strides == 0), size


def test_the_output_padding_of_theorem_9_4_restores_every_size():
    checked = 0
    for size, kernel, stride, padding in product(range(3, 14), range(1, 6), range(1, 5), range(3)):
        down = links("torch.nn.Conv1d", (size,), kernel_size=kernel, stride=stride, padding=padding)
        if down is None:
            continue
        restored = [
            asked
            for asked in range(stride)
            if (up := torch_with(down[0], kernel, stride, 1, padding, asked)) and up[0] == size
        ]
        assert restored == [(size + 2 * padding - kernel) % stride]
        checked += 1
    assert checked > 500


@pytest.mark.parametrize("stride", [1, 2, 3, 4])
def test_the_three_sizes_called_valid_all_map_back(stride):
    for size, kernel in product(SIZES, range(1, 7)):
        full = (size - 1) * stride + kernel
        keras = evaluate(
            "keras.layers.Conv1DTranspose", size, kernel_size=kernel, strides=stride, padding="valid"
        ).output_size
        torch = torch_with(size, kernel, stride, 1, 0, 0)[0]
        assert torch == full
        for given_back in (torch, keras, full + stride - 1):
            assert evaluate("keras.layers.Conv1D", given_back, kernel_size=kernel, strides=stride).output_size == size
