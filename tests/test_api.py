"""`evaluate` answers in the framework's own words, and bad input gets one clear line."""

import subprocess
import sys
from dataclasses import FrozenInstanceError

import pytest

from derive import catalog
from derive.runtime.api import evaluate
from derive.runtime.asking import predict, resolve
from derive.runtime.declaration import Refusal, at
from derive.runtime.errors import LayerError

KERAS = "keras.layers.Conv2DTranspose"


def test_twelve_by_sixteen_becomes_twenty_four_by_thirty_two():
    answer = evaluate(KERAS, input_size=(12, 16), kernel_size=3, strides=2, padding="same")
    assert answer.output_size == (24, 32)
    assert answer.crop == ((0, 1), (0, 1))
    assert answer.operator == "transposed convolution"
    assert answer.mode == "same_upper"
    assert answer.kernel_flipped is False
    with pytest.raises(AttributeError, match="no pad"):
        _ = answer.pad


def test_a_pasted_line_is_the_same_layer():
    named = evaluate(KERAS, input_size=(12, 16), kernel_size=3, strides=2, padding="same")
    assert evaluate("Conv2DTranspose(32, 3, strides=2, padding='same')", input_size=(12, 16)) == named


GOOD = [
    ("nn.ConvTranspose2d(64, 32, 3, stride=2, padding=1, output_padding=1)", (12, 16), {}, (24, 32), ((1, 0), (1, 0))),
    ("self.up = nn.ConvTranspose2d(64, 32, 4, 2, 1)", (12, 16), {}, (24, 32), ((1, 1), (1, 1))),
    ("    nn.Conv2d(3, 8, kernel_size=(3, 5), padding=(1, 2)),", (12, 16), {}, (12, 16), ((1, 1), (2, 2))),
    ("nn.Conv2d(3, 8, [3, 5], padding='same')", (12, 16), {}, (12, 16), ((1, 1), (2, 2))),
    ("nn.Conv1d(1, 1, 4, padding='same')", 9, {}, 9, (1, 2)),
    ("nn.Conv1d(width, width * 2, 3, bias=not norm)", 9, {}, 7, (0, 0)),
    ("nn.Sequential(nn.Conv1d(1, 1, 3), nn.ReLU())", 9, {}, 7, (0, 0)),
    ("x = layers.Conv2D(64, 3, activation=tf.nn.relu, name='stem')(x)", 9, {}, 7, (0, 0)),
    ("tf.keras.layers.Conv1D(8, 3, padding='CAUSAL')", 9, {}, 9, (2, 0)),
    ("keras.layers.Convolution2D(8, 4, strides=2, padding='same')", (7, 8), {}, (4, 4), ((1, 2), (1, 1))),
    ("layers.Conv1DTranspose(8, 4, strides=3, padding='same', output_padding=2)", 5, {}, 14, (1, 1)),
    ("layers.Conv1DTranspose(8, 2, strides=3)", 5, {}, 15, (0, -1)),
    ("F.conv1d(x, w, stride=2, padding=1)", 9, {"kernel_size": 3}, 5, (1, 1)),
    ("F.conv_transpose1d(x, w, None, 2)", 9, {"kernel_size": 3}, 19, (0, 0)),
    ("torch.nn.ConvTranspose1d", 9, {"kernel_size": 3, "stride": 2, "output_size": (20,)}, 20, (0, -1)),
    ("torch.nn.ConvTranspose1d", 9, {"kernel_size": 3, "stride": 2, "output_size": None}, 19, (0, 0)),
    ("keras.ops.conv", (9, 9, 9), {"kernel_size": (1, 2, 3)}, (9, 8, 7), ((0, 0), (0, 0), (0, 0))),
    ("keras.ops.conv", 9, {"kernel_size": 3, "strides": 2, "padding": "same"}, 5, (1, 1)),
    ("np.convolve(x, w, 'same')", 9, {"kernel_size": 4}, 9, (2, 1)),
    ("np.convolve(x, w, 'same')", 3, {"kernel_size": 4}, 4, (2, 2)),
    ("numpy.correlate", 9, {"kernel_size": 4}, 6, (0, 0)),
    ("scipy.signal.upfirdn(h, x, 3)", 9, {"kernel_size": 4}, 28, (0, 0)),
    ("scipy.signal.upfirdn(h, x, down=3)", 9, {"kernel_size": 4}, 4, (3, 3)),
    ("ndimage.correlate1d(x, w, origin=-1, mode='constant')", 9, {"kernel_size": 4}, 9, (1, 2)),
]


@pytest.mark.parametrize(
    ("line", "input_size", "arguments", "output_size", "sides"), GOOD, ids=[line for line, *_ in GOOD]
)
def test_layers_are_evaluated_in_their_own_words(line, input_size, arguments, output_size, sides):
    answer = evaluate(line, input_size, **arguments)
    assert answer.output_size == output_size
    assert (answer.crop if answer.operator == "transposed convolution" else answer.pad) == sides


def test_an_int_gives_ints_and_a_tuple_gives_tuples():
    assert evaluate("nn.Conv2d(1, 1, 3)", 9).output_size == 7
    assert evaluate("nn.Conv2d(1, 1, 3)", (9,) * 2).output_size == (7, 7)
    assert evaluate("nn.Conv1d(1, 1, 3)", (9,)).output_size == (7,)


def test_numpy_integers_are_integers():
    numpy = pytest.importorskip("numpy")
    answer = evaluate("torch.nn.Conv1d", numpy.int64(9), kernel_size=numpy.int32(3))
    assert answer.output_size == 7
    assert type(answer.output_size) is int


def test_a_resolution_names_the_rule_and_its_numbers():
    found = resolve(KERAS, (12, 16), kernel_size=3, strides=2, padding="same")
    assert [rule.mode for rule in found.axes] == ["same_upper", "same_upper"]
    assert found.axes[1].size_choice == "largest"
    assert found.axes[1].numbers == {
        "input_size": 16,
        "kernel_size": 3,
        "stride": 2,
        "dilation": 1,
        "output_padding": 0,
    }
    with pytest.raises(FrozenInstanceError):
        found.scalar = True


def test_a_prediction_is_a_geometry_or_a_refusal():
    layer = at(catalog.layers()["torch.nn.Conv1d"][1], "2.13.0", "")
    assert predict(layer, {"kernel_size": (3,)}, (9,)).output_size == (7,)
    refused = predict(layer, {"kernel_size": (3,), "padding": "same", "stride": (2,)}, (9,))
    assert isinstance(refused, Refusal)
    assert refused.says == "padding='same' is not supported for strided convolutions"


BAD = [
    ("Conv2DTransposed", 9, {}, "unknown layer 'Conv2DTransposed'; did you mean keras.layers.Conv2DTranspose?"),
    ("nn.Conv3dd(1, 1, 3)", 9, {}, "unknown layer 'nn.Conv3dd'; did you mean torch.nn.Conv3d?"),
    (
        "nn.ReLU()",
        9,
        {},
        "unknown layer 'nn.ReLU': by its name it works on each element alone and passes sizes through",
    ),
    (
        "convolve",
        9,
        {"kernel_size": 3},
        "numpy.convolve or 2 others; write the full name",
    ),
    ("nn.Conv2d(1, 1", 9, {}, "a bracket is not closed in 'nn.Conv2d(1, 1'; close it if nothing is missing"),
    ("nn.Conv2d(1, 1,", 9, {}, "a bracket is not closed in 'nn.Conv2d(1, 1,'; close it if nothing is missing"),
    ("(" * 1000, 9, {}, "as a line of Python"),
    ("-" * 100_000 + "1", 9, {}, "as a line of Python"),
    ("", 9, {}, "no layer in ''; write it like \"nn.Conv2d(3, 8, kernel_size=3)\""),
    ("3 + 4", 9, {}, "no layer in '3 + 4'"),
    (None, 9, {}, "layer=None must be a name such as 'torch.nn.Conv2d', or a line of code as text"),
    ("nn.Conv2d(1, 1, 3); nn.Conv1d(1, 1, 3)", 9, {}, "2 layers in the text, 1 nn.Conv2d(1, 1, 3) and 2 nn"),
    ("nn.Conv2d(1, 1, k)", 9, {}, "kernel_size=k in torch.nn.Conv2d: k is not given in the text; write its"),
    ("nn.Conv2d(*sizes)", 9, {}, "*sizes hides arguments of torch.nn.Conv2d, and the text does not say which; wr"),
    ("nn.Conv2d(1, 1, 3, **more)", 9, {}, "**more hides arguments of torch.nn.Conv2d, and the text does not say which"),
    ("nn.Conv2d(1, 1)", 9, {}, "kernel_size missing for torch.nn.Conv2d; give kernel_size=…"),
    ("nn.Conv2d(1, 1, 3, kernel_size=3)", 9, {}, "kernel_size is given twice, by position and by name"),
    ("nn.Conv2d(1, 1, 3)", 9, {"kernel_size": 3}, "kernel_size given both in the line and beside it"),
    (
        "torch.nn.Conv1d(1, 1, 3, 1, 0, 1, 1, True, 'zeros', None, None, 5)",
        9,
        {},
        "takes at most 11: in_channels, out_",
    ),
    ("nn.Conv2d(1, 1, 3, strid=2)", 9, {}, "unknown argument 'strid' of torch.nn.Conv2d; did you mean 'stride'?"),
    (
        "keras.layers.Conv2D",
        9,
        {"kernel_size": 3, "stride": 2},
        "unknown argument 'stride' of keras.layers.Conv2D; did you mean 'strides'?",
    ),
    (
        "keras.layers.Conv2D",
        9,
        {"kernel_size": 3, "xyz": 2},
        "those that matter here are kernel_size, strides, padding, dilation_rate",
    ),
    ("nn.Conv2d(1, 1, 3.5)", 9, {}, "kernel_size=3.5 must be an integer in torch.nn.Conv2d"),
    ("nn.Conv2d(1, 1, True)", 9, {}, "kernel_size=True must be an integer in torch.nn.Conv2d"),
    ("nn.Conv2d(1, 1, (3, '5'))", 9, {}, "kernel_size='5' must be an integer in torch.nn.Conv2d"),
    ("nn.Conv2d(1, 1, 3, stride={2})", 9, {}, "stride={2} must be an integer in torch.nn.Conv2d"),
    ("nn.Conv2d(1, 1, 3, padding=None)", 9, {}, "padding=None must be an integer, 'valid' or 'same'"),
    (
        "nn.Conv2d(1, 1, 3, padding='sam')",
        9,
        {},
        "padding='sam' must be an integer, 'valid' or 'same' in torch.nn.Conv2d; did you mean 'same'?",
    ),
    ("layers.Conv2D(1, 3, padding='causal')", 9, {}, "padding='causal' must be 'valid' or 'same'"),
    ("layers.Conv2D(1, 3, padding=1)", 9, {}, "padding=1 must be 'valid' or 'same' in keras.layers.Conv2D"),
    ("nn.Conv2d(1, 1, 3, stride=0)", 9, {}, "stride=0 must be at least 1 in torch.nn.Conv2d"),
    ("nn.Conv2d(1, 1, 0)", 9, {}, "kernel_size=0 must be at least 1 in torch.nn.Conv2d"),
    ("nn.Conv2d(1, 1, 3, dilation=(1, 0))", (9, 9), {}, "dilation=0 must be at least 1 in torch.nn.Conv2d"),
    ("scipy.signal.upfirdn(h, x, down=0)", 9, {"kernel_size": 3}, "down=0 must be at least 1"),
    ("nn.Conv2d(1, 1, 3, padding=-1)", 9, {}, "padding=-1 must be at least 0 in torch.nn.Conv2d"),
    ("nn.Conv2d(1, 1, 3, padding=(1, 2, 3))", 9, {}, "padding=(1, 2, 3) has 3 entries, but torch.nn.Conv2d works on 2"),
    ("nn.Conv2d(1, 1, 3)", (1, 1, 3, 9, 9), {}, "give 2, without batch and channels, or the whole shape (N, C, H, W)"),
    ("nn.Conv2d(1, 1, 3)", (1, 3, 9, 9), {}, "has 3 channels as (N, C, H, W), but torch.nn.Conv2d takes 1; give the"),
    ("nn.Conv2d(1, 1, 3)", (), {}, "input_size=() has 0 entries"),
    ("nn.Conv2d(1, 1, 3)", 0, {}, "input_size=0 must be at least 1 in torch.nn.Conv2d"),
    ("nn.Conv2d(1, 1, 3)", 9.0, {}, "input_size=9.0 must be an integer in torch.nn.Conv2d"),
    ("nn.Conv2d(1, 1, 3)", "9.0", {}, "input_size='9.0' must be integers separated by commas, such as 12 or 12,16"),
    ("nn.Conv2d(1, 1, 3)", (9, None), {}, "input_size=(9, None) has no number for a size of torch.nn.Conv2d; give one"),
    ("nn.Conv2d(1, 1, 3)", None, {}, "input_size missing for torch.nn.Conv2d; give its elements per spatial axis"),
    ("nn.Conv2d(1, 1, 3)", 2**63, {}, "input_size must be smaller than 2**63"),
    ("nn.Conv2d(1, 1, (3, 5))", 9, {}, "input_size=9 is one number, but kernel_size=(3, 5) differs from axis to axis"),
    ("keras.ops.conv", (9,) * 6, {"kernel_size": 3}, "6 spatial axes are asked of keras.ops.conv, which takes 1, 2 or"),
    ("nn.Conv2d(1, 1, 7)", (12, 5), {}, "torch.nn.Conv2d on axis 1: "),
    ("nn.ConvTranspose1d(1, 1, 3, padding=9)", 3, {}, "torch.nn.ConvTranspose1d: "),
    (
        "layers.Conv1DTranspose(1, 4, strides=2, padding='same', output_padding=0)",
        1,
        {},
        "keras.layers.Conv1DTranspose: ",
    ),
    (
        "nn.ConvTranspose2d(1, 1, 3, stride=2, output_padding=2)",
        9,
        {},
        "output_padding=2 must be smaller than max(stride, dilation)=2 in torch.nn.ConvTranspose2d; "
        "the legal values are 0 and 1",
    ),
    (
        "nn.ConvTranspose2d(1, 1, 3, stride=(3, 2), output_padding=2)",
        (9, 9),
        {},
        "output_padding=2 must be smaller than max(stride, dilation)=2 in torch.nn.ConvTranspose2d on axis 1",
    ),
    ("nn.ConvTranspose1d(1, 1, 3, output_padding=1)", 9, {}, "the only legal value is 0"),
    ("nn.ConvTranspose1d(1, 1, 3, stride=2)", 9, {"output_size": [5000]}, "the legal values are 19 and 20"),
    (
        "nn.ConvTranspose1d(1, 1, 3, padding_mode='reflect')",
        9,
        {},
        "padding_mode='reflect' must be 'zeros' in torch.nn.ConvTranspose1d; pad the input by hand",
    ),
    (
        "nn.Conv1d(1, 1, 3, stride=2, padding='same')",
        9,
        {},
        "stride=2 must be 1 where padding='same' in torch.nn.Conv1d",
    ),
    (
        "nn.Conv1d(1, 1, 3, padding=3, padding_mode='reflect')",
        3,
        {},
        "padding=3 must be smaller than input_size=3 where padding_mode='reflect' in torch.nn.Conv1d; "
        "the legal values are 0, 1 and 2",
    ),
    (
        "nn.Conv1d(1, 1, 9, padding='same', padding_mode='circular')",
        3,
        {},
        "input_size=3 and effective_kernel_size=9 must satisfy effective_kernel_size // 2 <= input_size",
    ),
    (
        "layers.Conv1DTranspose(1, 3, strides=2, output_padding=2)",
        9,
        {},
        "output_padding=2 must be smaller than strides=2 in keras.layers.Conv1DTranspose; the legal values are 0 and 1",
    ),
    (
        "layers.Conv2D(1, 3, strides=(2, 1), dilation_rate=(1, 2))",
        (9, 9),
        {},
        "strides=(2, 1) and dilation_rate=(1, 2) must satisfy max(strides) == 1 or max(dilation_rate) == 1",
    ),
    (
        "scipy.signal.convolve",
        (3, 5),
        {"kernel_size": (5, 3), "mode": "valid"},
        "make one operand the larger one on every axis, or use mode='full' or mode='same'",
    ),
    ("ndimage.convolve", 9, {"kernel_size": 4, "origin": 2}, "the legal values are -2, -1, 0 and 1"),
    (
        "scipy.signal.upfirdn",
        9,
        {"kernel_size": 4, "up": 3, "down": 2},
        "up=3 and down=2 in scipy.signal.upfirdn is neither a convolution nor a transposed one; it is where up == 1 or",
    ),
]


@pytest.mark.parametrize(
    ("line", "input_size", "arguments", "sentence"), BAD, ids=[sentence[:50] for *_, sentence in BAD]
)
def test_bad_input_gets_one_line_that_says_the_way_out(line, input_size, arguments, sentence):
    with pytest.raises(LayerError) as caught:
        evaluate(line, input_size, **arguments)
    assert sentence in str(caught.value)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 400


LONE = [
    (
        "paddle.nn.MaxPool2D(kernel_size=[2, 2], stride=[2, 2], padding=[0, 0], ceil_mode=False)",
        (1, 2),
        ((0, 1), (0, 0)),
    ),
    ("paddle.nn.AvgPool2D(3, 2)", (2, 2), ((0, 1), (0, 1))),
    ("paddle.nn.MaxPool1D(3, 3)", 1, (0, 2)),
    ("paddle.nn.MaxPool3D(5, 4)", (2, 2, 2), ((0, 3),) * 3),
    ("paddle.nn.Conv2D(1, 1, 3, stride=2)", (2, 2), ((0, 1), (0, 1))),
    ("caffe.layers.Convolution(num_output=1, kernel_size=3, stride=2)", 2, (0, 1)),
    ("darknet.convolutional(size=3, stride=2)", (2, 2), ((0, 1), (0, 1))),
    ("dnnl.pooling_max(2, 3, 0, 0, 0)", 2, (0, 1)),
    ("MNN.expr.conv2d(kernel_size=3, stride=2, padding_mode='CAFFE')", (2, 2), ((0, 1), (0, 1))),
    ("onnxruntime.MaxPool(kernel_shape=[3], strides=[2])", 2, (0, 1)),
]


@pytest.mark.parametrize(("line", "input_size", "pad"), LONE, ids=[line for line, *_ in LONE])
def test_where_a_size_is_divided_toward_zero_a_window_too_long_gives_one_output(line, input_size, pad):
    found = evaluate(line, input_size)
    assert found.output_size == (1 if isinstance(input_size, int) else (1,) * len(input_size))
    assert found.pad == pad


def test_where_a_whole_stride_is_missing_no_window_fits_there_either():
    with pytest.raises(LayerError, match="use more padding, a larger input"):
        evaluate("paddle.nn.MaxPool1D(4, 2)", 1)


@pytest.mark.parametrize("name", ["onnx.LpPool", "onnxruntime.LpPool"])
def test_a_power_pooling_rounded_up_drops_the_window_that_would_start_after_the_input(name):
    found = evaluate(f"{name}(ceil_mode=1, kernel_shape=[2, 2], pads=[1, 1, 1, 1], strides=[2, 2])", (5, 5))
    assert (found.output_size, found.pad) == ((3, 3), ((1, 0), (1, 0)))


def test_the_pad_of_three_that_mxnet_wants_for_same_is_read_and_no_other_is_taken():
    line = "mxnet.nd.Pooling(kernel=(2,), stride=(2,), pad={}, pooling_convention='same')"
    assert evaluate(line.format((0, 0, 0)), 4, variant="native").output_size == 2
    with pytest.raises(LayerError, match="pad=1 must be 0 where pooling_convention='same'"):
        evaluate(line.format((1,)), 4, variant="native")
    with pytest.raises(LayerError, match=r"pad=\(0, 0, 1\) has 3 entries"):
        evaluate(line.format((0, 0, 1)), 4, variant="native")


def test_a_variant_named_by_its_beginning_is_each_that_begins_so():
    dilated = {"kernel_size": 1, "dilation_rate": 2, "padding": "same"}
    found = evaluate("keras.layers.Conv1DTranspose", 1, variant="tensorflow", **dilated)
    assert (found.output_size, found.crop) == (1, (0, 0))
    assert evaluate("keras.layers.Conv1DTranspose", 1, variant="tensorflow-onednn", **dilated) == found
    with pytest.raises(LayerError, match=r"dilation_rate=2 must be 1 .*; or take another backend, or leave oneDNN on"):
        evaluate("keras.layers.Conv1DTranspose", 1, variant="tensorflow-stock", **dilated)
    with pytest.raises(LayerError, match="variant='tensor' is none of Keras; give 'torch', 'jax', 'tensorflow-onednn'"):
        evaluate("keras.layers.Conv1DTranspose", 1, variant="tensor", **dilated)


def test_nothing_heavy_is_loaded():
    program = (
        "import sys, derive, derive.runtime.api\n"
        "derive.runtime.api.evaluate('nn.Conv2d(3, 8, 3)', 9)\n"
        "heavy = {'sympy', 'z3', 'numpy', 'scipy', 'torch', 'keras', 'jax', 'mkdocs', 'markdown', 'rich'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert answer.stdout == "[]\n"
