"""Operators beside convolution: what is said of their windows, found again by walking; and the cases people ask about."""

from fractions import Fraction
from inspect import Parameter
from itertools import pairwise, product
from math import ceil, floor

import pytest

from derive import LayerError, catalog, evaluate, explain
from derive.measure.response import observed_in
from derive.runtime import resizing
from derive.runtime.catalog import layers
from derive.runtime.geometry import POOLING, TRANSPOSED, Axis
from derive.runtime.outcomes import NO_INDEX_MAP

SIZES = range(1, 14)
PAIRS = list(product(SIZES, SIZES))
SAID = {name: rule for name, rule in resizing.RULES.items() if rule.first}


def windows(rule, i, o):
    return [resizing.reads(rule, i, o, j) for j in range(o)]


def test_adaptive_windows_leave_nothing_out_and_share_at_most_one():
    for i, o in PAIRS:
        found = windows("adaptive", i, o)
        assert found[0][0] == 0 and found[-1][1] == i - 1
        for (first, last), (following, _) in pairwise(found):
            assert first <= last and last <= following <= last + 1


def test_adaptive_is_a_pooling_where_the_outputs_divide_the_inputs():
    divided = [(i, o) for i, o in PAIRS if i % o == 0]
    for i, o in divided:
        pooled = Axis(POOLING, i, i // o, i // o, 1, o, 0, 0)
        assert resizing.relation("adaptive", i, o) == pooled.relation()
    assert len(divided) == sum(i // divisor * divisor == i for i in SIZES for divisor in range(1, i + 1))


def test_adaptive_is_nearest_to_what_its_title_says():
    for i, o in PAIRS:
        for j, (first, last) in enumerate(windows("adaptive", i, o)):
            assert first == floor(Fraction(j * i, o)) and last == ceil(Fraction((j + 1) * i, o)) - 1


def test_divided_windows_are_those_of_a_list_dealt_out_in_turn():
    """As many inputs as are dealt to each window one by one; in order, and none is shared."""
    dealt = [(i, o) for i, o in PAIRS if o <= i]
    for i, o in dealt:
        lengths = [len(range(i)[j::o]) for j in range(o)]
        found = windows("divided", i, o)
        assert [last - first + 1 for first, last in found] == lengths
        assert [one for first, last in found for one in range(first, last + 1)] == list(range(i))
    assert len(dealt) == len(SIZES) * (len(SIZES) + 1) // 2


def test_nearest_by_a_whole_factor_is_a_transposed_convolution_with_ones():
    for i, factor in product(SIZES, range(1, 6)):
        spread = Axis(TRANSPOSED, i, factor, factor, 1, i * factor, 0, 0).relation()
        assert {(one, output) for one, _, output in spread} == {
            (one, output) for one, _, output in resizing.relation("nearest", i, i * factor)
        }


def test_centres_and_corners_are_where_the_summaries_say():
    def between(place, i):
        inside = min(max(place, 0), i - 1)
        return floor(inside), ceil(inside)

    for i, o in PAIRS:
        for j in range(o):
            centre = (j + Fraction(1, 2)) * i / o - Fraction(1, 2)
            assert resizing.reads("linear_centres", i, o, j) == between(centre, i)
            corner = Fraction(j * (i - 1), o - 1) if o > 1 else Fraction(0)
            assert resizing.reads("linear_corners", i, o, j) == between(corner, i)
            assert resizing.reads("linear_starts", i, o, j) == between(Fraction(j * i, o), i)
            assert resizing.reads("nearest_centre", i, o, j)[0] == floor(centre + Fraction(1, 2))
            distances = [(abs(place - centre), place) for place in range(i)]
            assert resizing.reads("nearest_centre_low", i, o, j)[0] == min(distances)[1]


@pytest.mark.parametrize("rule", SAID)
def test_every_output_reads_inputs_there_are_and_reversing_both_ends_of_symmetric_rules_changes_nothing(rule):
    for i, o in PAIRS:
        if rule == "divided" and o > i:
            continue
        found = windows(rule, i, o)
        assert all(0 <= first <= last < i for first, last in found)
        if rule in ("adaptive", "linear_centres") or (rule == "linear_corners" and o > 1):
            assert [(i - 1 - last, i - 1 - first) for first, last in reversed(found)] == found


def test_a_response_of_other_windows_is_no_answer_of_the_rule():
    numpy = pytest.importorskip("numpy")
    layer = layers()["torch.nn.AdaptiveAvgPool1d"][1]

    def read(shift):
        seen = numpy.zeros((12, 1, 7), dtype=bool)
        for one, _, output in resizing.relation("adaptive", 12, 7):
            seen[(one + shift) % 12, 0, output] = True
        raw = ("response", seen.shape, numpy.packbits(seen).tobytes(), True)
        return observed_in(raw, layer, {"output_size": (7,)}, (12,))

    assert read(0).output_size == (7,) and not read(0).error
    assert read(1).error == NO_INDEX_MAP


ASKED = [
    ("self.avgpool = nn.AdaptiveAvgPool2d(output_size=(7, 7))", (12, 12), (7, 7)),
    ("nn.AdaptiveAvgPool2d((1,1))", (12, 12), (1, 1)),
    ("nn.AdaptiveMaxPool2d((5, None))", (12, 9), (5, 9)),
    ("F.adaptive_avg_pool2d(x, 3)", (12, 9), (3, 3)),
    ("unpool = nn.MaxUnpool2d(2, 2)", (67, 120), (134, 240)),
    ("nn.MaxUnpool2d(2, 2)(x, indices, output_size=(135, 240))", (67, 120), (135, 240)),
    ("x = F.interpolate(skip, scale_factor=1/3)", (32, 32), (10, 10)),
    ("x = F.interpolate(skip, scale_factor=1/3)", (3, 6), (1, 2)),
    ("nn.Upsample(scale_factor=2)", (5, 6), (10, 12)),
    ("nn.Upsample(size=(9, 7), mode='bilinear', align_corners=True)", (5, 6), (9, 7)),
    ("nn.Upsample(scale_factor=(2, 1.5))", (5, 5), (10, 7)),
    ("nn.FractionalMaxPool2d(3, output_ratio=0.5)", (9, 12), (4, 6)),
    ("nn.PixelShuffle(2)", (5, 6), (10, 12)),
    ("nn.PixelUnshuffle(2)", (4, 6), (2, 3)),
    ("F.pad(x, (1, 2))", (5, 6), (5, 9)),
    ("F.pad(x, (1, 2, 3, -1), mode='replicate')", (5, 6), (7, 9)),
    ("nn.ZeroPad2d((1, 2, 3, 4))", (5, 6), (12, 9)),
    ("nn.ZeroPad2d(-1)", (5, 6), (3, 4)),
    ("nn.ReflectionPad2d(35)", (128, 36), (198, 106)),
    ("jnp.pad(x, ((0, 0), (1, 1), (2, 2), (0, 0)), mode='reflect')", (5, 6), (7, 10)),
    ("jnp.pad(x, 3)", (5, 6), (11, 12)),
    ("np.pad(image, (1, 2), 'mean')", (5, 6), (8, 9)),
    ("lax.pad(x, 0.0, ((0, 0, 0), (1, 2, 1), (0, -1, 0), (0, 0, 0)))", (5, 6), (12, 5)),
    ("lax.pad(x, 0.0, [(1, 2, 1)])", 5, 12),
    ("jax.lax.slice(x, (0, 1, 2, 0), (8, 5, 6, 3), (1, 2, 2, 1))", (5, 6), (2, 2)),
    ("jax.lax.slice_in_dim(x, -3, None, 2)", 5, 2),
    ("jax.image.resize(x, (8, 24, 30, 3), 'bilinear')", (12, 12), (24, 30)),
    ("keras.layers.Resizing(24, 32)", (12, 12), (24, 32)),
    ("layers.CenterCrop(height=8, width=7)", (12, 12), (8, 7)),
    ("tf_keras.layers.ZeroPadding2D(((1, 0), (2, 2)))", (12, 12), (13, 16)),
    ("onnx.Slice(x, starts=[0, 0, 1, -3], ends=[1, 3, 99, 99], steps=[1, 1, 2, 1])", (12, 12), (6, 3)),
    ("onnx.CenterCropPad(x, [1, 3, 9, 14])", (12, 12), (9, 14)),
    ("eqx.nn.AdaptiveAvgPool2d(5)", (12, 9), (5, 5)),
    ("mlx.nn.Upsample(scale_factor=(2, 1.5), mode='linear')", (5, 5), (10, 7)),
]


@pytest.mark.parametrize(("line", "input_size", "output_size"), ASKED, ids=[line for line, *_ in ASKED])
def test_what_people_paste_has_the_size_its_framework_gives(line, input_size, output_size):
    assert evaluate(line, input_size).output_size == output_size


REFUSED = [
    (
        "nn.ReflectionPad2d(46)",
        (128, 36),
        "padding=46 must be smaller than input_size=36 in torch.nn.ReflectionPad2d on axis 1",
    ),
    ("nn.MaxUnpool2d(2, 2)(x, i, output_size=(136, 240))", (67, 120), "the legal values are 133, 134 and 135"),
    ("nn.PixelUnshuffle(2)", (5, 6), "input_size % downscale_factor == 0 in torch.nn.PixelUnshuffle on axis 0"),
    ("F.pad(x, (1, 2), mode='reflect')", (5, 6), "give the pads of every axis"),
    ("F.interpolate(x)", (5, 6), "give one of the two"),
    ("F.interpolate(x, scale_factor=2, mode='linear')", (5, 6), "len(input_size) == 1"),
    ("F.interpolate(x, scale_factor=0.1)", (5, 6), "asked_size >= 1"),
    ("nn.AdaptiveAvgPool2d(None)", (5, 6), "output_size=None must be an integer"),
    ("nn.AdaptiveAvgPool1d(0.5)", 5, "output_size=0.5 must be an integer"),
    ("F.interpolate(x, scale_factor=1e300)", (5, 6), "must be smaller than 2**63"),
    ("jnp.pad(x, ((0, 0), (0, 0), (1, 1), (2, 2)))", (5, 6), "give one integer or pairs as in ((0, 0), (1, 2)"),
    ("tf.pad(x, ((0, 0), (0, 0), (1, 1), (2, 2)))", (5, 6), "give pairs as in ((0, 0), (1, 2), (1, 2), (0, 0))"),
    ("lax.pad(x, 0.0, ((1, 2, -1), (0, 0, 0)))", (5, 6), "use jax.lax.slice for a stride"),
    ("lax.reduce_window(x, 0.0, lax.max, (1, 1, 2, 2), (1, 1, 2, 2), 'VALID')", (12, 12), "has 4 entries"),
    ("tf.nn.max_pool(x, (1, 1, 2, 2), 2, 'VALID', data_format='NCHW')", (12, 12), "has 4 entries"),
    ("jax.lax.slice_in_dim(x, 3, 2)", 5, "must satisfy"),
    ("eqx.nn.AdaptiveAvgPool1d(7)", 5, "target_shape=7 must be at most input_size=5"),
]


@pytest.mark.parametrize(("line", "input_size", "sentence"), REFUSED, ids=[line for line, *_ in REFUSED])
def test_what_its_framework_refuses_is_refused_in_one_line(line, input_size, sentence):
    with pytest.raises(LayerError) as refusal:
        evaluate(line, input_size)
    assert sentence in str(refusal.value) and "\n" not in str(refusal.value)


def test_a_resizing_says_that_it_has_neither_pads_nor_kernel():
    answer = evaluate("nn.AdaptiveAvgPool2d(7)", (12, 12))
    assert (answer.operator, answer.mode, answer.boundary, answer.kernel_flipped) == (
        "resizing",
        "adaptive",
        None,
        None,
    )
    for name in ("pad", "crop"):
        with pytest.raises(AttributeError, match="is asked for a size"):
            getattr(answer, name)
    assert answer.as_dict()["pad"] is None and answer.as_dict()["boundary"] is None
    assert answer.axes[0].relation() == resizing.relation("adaptive", 12, 7)


def test_a_resizing_is_explained_by_its_rule():
    text = str(explain("F.interpolate(x, scale_factor=1/3)", (32, 30)))
    assert "floor(32 * 0.3333333333333333) = 10" in text
    assert "output 1 = inputs 1 to 3" in str(explain("nn.AdaptiveAvgPool2d(7)", (12, 12)))


PASSED = ["nn.ReLU()", "nn.BatchNorm2d(8)", "layers.Dropout(0.5)", "layers.LayerNormalization()", "nn.GELU()"]
HINTED = {
    "nn.MaxUnpol2d(2)": "torch.nn.MaxUnpool2d",
    "nn.MaxPooling2d(2)": "torch.nn.MaxPool2d",
    "nn.Conv2dTranspse": "torch.nn.ConvTranspose2d",
    "F.convtranspose2d(x, w)": "torch.nn.functional.conv_transpose2d",
    "mx.sym.Deconvolutoin()": "mxnet.nd.Deconvolution",
}
OTHERS = [
    "nn.AdaptiveAvgPool4d(1)",
    "nn.MinUnpool2d(2)",
    "ConvModule(3, 8)",
    "F.foo(x)",
    "nn.Linear(3, 4)",
    "nn.Bilinear()",
]


def said(line):
    with pytest.raises(LayerError) as unknown:
        evaluate(line, (9, 9))
    return str(unknown.value)


@pytest.mark.parametrize("line", PASSED)
def test_a_layer_that_works_on_each_element_is_said_to_pass_sizes_through(line):
    assert "passes sizes through" in said(line)


@pytest.mark.parametrize("line", HINTED)
def test_a_hint_is_another_spelling(line):
    assert said(line).endswith(f"did you mean {HINTED[line]}?")


@pytest.mark.parametrize("line", OTHERS)
def test_no_other_operator_is_hinted_at(line):
    assert "did you mean" not in said(line) and "is not modelled" in said(line) and "by hand" in said(line)


def test_every_layer_of_keras_that_passes_keywords_on_takes_a_name():
    passing = [
        layer
        for name in ("keras", "tf_keras")
        for layer in catalog.frameworks()[name].layers
        if any(each.kind is Parameter.VAR_KEYWORD for each in layer.parameters.values())
    ]
    assert len(passing) > 45
    assert [layer.name for layer in passing if "name" not in (*layer.keywords, *layer.parameters)] == []
    assert evaluate("layers.UpSampling2D(size=2, name='up')", (8, 8)).output_size == (16, 16)
