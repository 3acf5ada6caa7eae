"""Shapes: input sizes as people write them, kernels in the shape of a weight, and inputs that the text itself makes."""

import ast
import re
from itertools import islice
from time import process_time

import odd_input
import pytest
from shaped_lines import LINES

from derive import LayerError, catalog, evaluate
from derive.runtime import shapes
from derive.runtime.asking import geometry, resolve
from derive.runtime.reading import arrays, written
from derive.runtime.reading.sizes import read_size

LAYERS = catalog.layers()

# Sizes as text.

SIZES = {
    "12": 12,
    " 12 ": 12,
    "+12": 12,
    "-3": -3,
    "(12)": (12,),
    "12,": (12,),
    "12,16": (12, 16),
    "12, 16": (12, 16),
    "12x16": (12, 16),
    "12 x 16": (12, 16),
    "12X16": None,
    "12×16": (12, 16),
    "12*16": (12, 16),
    "12 16": (12, 16),
    "(12, 16)": (12, 16),
    "[12,16]": (12, 16),
    "(12, 16,)": (12, 16),
    "1,3,12,16": (1, 3, 12, 16),
    "None,12,16,3": (None, 12, 16, 3),
    "(None, 12, 16, 3)": (None, 12, 16, 3),
    "[?, 12, 16, 3]": (None, 12, 16, 3),
    "batch,12,16,3": (None, 12, 16, 3),
    "torch.Size([1, 3, 12, 16])": (1, 3, 12, 16),
    "TensorShape([None, 12, 16, 3])": (None, 12, 16, 3),
    "": None,
    ",": None,
    "12,,16": None,
    "12,16x3": None,
    "(12, 16": None,
    "(12], 16": None,
    "12.0": None,
    "12\n16": None,
    "n": None,
    "Size(12)": (12,),
    "open(12)": None,
    "12;16": None,
}


@pytest.mark.parametrize("text", SIZES)
def test_a_size_is_read_as_it_is_written_or_refused(text):
    if SIZES[text] is None:
        with pytest.raises(LayerError, match=r"must be integers separated by commas, such as 12 or 12,16, or a shape"):
            read_size(text)
    else:
        assert read_size(text) == SIZES[text]
        assert type(read_size(text)) is type(SIZES[text])


def test_a_size_of_ten_megabytes_is_refused_at_once():
    for text in ("9," * 5_000_000, "9" * 10**7, "(" * 10**7, " " * 10**7, "None " * 2_000_000, "9x" * 5_000_000):
        begun = process_time()
        assert odd_input.fault(evaluate, "nn.Conv2d(3, 8, 3)", text) is None
        assert odd_input.fault(evaluate, text, 9) is None
        assert process_time() - begun < 1


# Whole shapes.

SHAPES = [
    ("nn.Conv2d(3, 8, 3)", "1,3,12,16", (10, 14)),
    ("nn.Conv2d(3, 8, 3)", "3,12,16", (10, 14)),
    ("nn.Conv1d(3, 8, 3)", "3,12", (10,)),
    ("nn.Conv2d(3, 8, 3)", (1, 3, 12, 16), (10, 14)),
    ("nn.Conv2d(3, 8, 3)", [1, 3, 12, 16], (10, 14)),
    ("nn.MaxPool3d(2)", "5,3,4,6,8", (2, 3, 4)),
    ("layers.Conv2D(8, 3)", "None,12,16,3", (10, 14)),
    ("layers.Conv2D(8, 3)", "12,16,3", (10, 14)),
    ("layers.Conv2D(8, 3, data_format='channels_first')", "None,3,12,16", (10, 14)),
    ("layers.Conv2D(8, 3, data_format=None)", "1,12,16,3", (10, 14)),
    ("layers.Conv1D(8, 3)", (None, 12, 3), (10,)),
    ("tf.nn.max_pool2d(x, 2, 2, 'VALID')", "1,12,16,3", (6, 8)),
    ("tf.nn.max_pool2d(x, 2, 2, 'VALID', data_format='NCHW')", "1,3,12,16", (6, 8)),
    ("paddle.nn.Conv2D(3, 8, 3, data_format='NHWC')", "1,12,16,3", (10, 14)),
    ("paddle.nn.Conv1D(3, 8, 3)", "1,3,12", (10,)),
    ("mx.nd.Convolution(kernel=(3, 3), num_filter=8)", "1,3,12,16", (10, 14)),
    ("mxnet.gluon.nn.Conv2D(8, 3, in_channels=0)", "1,3,12,16", (10, 14)),
    ("L.Convolution2D(8, 3)", "1,3,12,16", (10, 14)),
    ("onnx.Conv(kernel_shape=[3, 3])", "1,3,12,16", (10, 14)),
    ("onnx.Conv(kernel_shape=[3])", "1,3,12", (10,)),
    ("onnx.Conv(kernel_shape=[3, 3])", "12,16", (10, 14)),
    ("mlx.nn.Conv2d(3, 8, 3)", "1,12,16,3", (10, 14)),
    ("flax.linen.Conv(8, (3, 3), padding='VALID')", "1,12,16,3", (10, 14)),
    ("flax.linen.Conv(8, (3, 3), padding='VALID')", "12,16,3", (10, 14)),
    ("hk.Conv2D(8, 3, padding='VALID', data_format='NCHW')", "1,3,12,16", (10, 14)),
    ("eqx.nn.Conv2d(3, 8, 3, key=k)", "3,12,16", (10, 14)),
    ("keras.ops.max_pool(x, 2)", "1,12,16,3", (6, 8)),
    ("R.nn.max_pool2d(x, (2, 2), (2, 2), layout='NHWC')", "1,12,16,3", (6, 8)),
    (
        "lax.conv_general_dilated(x, w, (1, 1), 'VALID', dimension_numbers=('NHWC', 'HWIO', 'NHWC'), kernel_size=3)",
        "1,12,16,3",
        (10, 14),
    ),
]


@pytest.mark.parametrize(("line", "shape", "sizes"), SHAPES)
def test_a_whole_shape_is_read_in_the_layout_of_its_framework(line, shape, sizes):
    assert evaluate(line.replace(", kernel_size=3", ""), shape, **_kernel(line)).output_size == sizes


def _kernel(line):
    return {"kernel_size": 3} if "kernel_size=3" in line else {}


REFUSED = [
    ("nn.Conv2d(3, 8, 3)", "1,12,16,3", "has 12 channels as (N, C, H, W), but torch.nn.Conv2d takes 3; give the shape"),
    ("nn.Conv2d(3, 8, 3)", "12", None),
    ("nn.Conv2d(3, 8, 3)", "1,1,3,12,16", "but torch.nn.Conv2d works on 2 spatial axes; give 2, without batch and"),
    ("nn.Conv2d(3, 8, 3)", "None,12", "input_size=(None, 12) has no number for a size of torch.nn.Conv2d; give one"),
    (
        "layers.Conv2D(8, 3)",
        "None,None,None,3",
        "as (N, H, W, C) has no number for a size of keras.layers.Conv2D; give",
    ),
    (
        "layers.Conv2D(8, 3, data_format=f)",
        "1,3,12,16",
        "but the order of its axes in keras.layers.Conv2D is not known;",
    ),
    (
        "layers.Conv2D(8, 3, data_format=f())",
        "1,3,12,16",
        "order of its axes in keras.layers.Conv2D is not known; give 2",
    ),
    ("hk.max_pool(x, 2, 2, 'SAME')", "9,9,9,9", None),
    (
        "scipy.signal.convolve2d(x, [[1, 2]])",
        "1,3,12,16",
        "but the order of its axes in scipy.signal.convolve2d is not",
    ),
    (
        "onnx.Conv(kernel_shape=[3, 3])",
        "1,3,12",
        "3 spatial axes are asked of onnx.Conv, which takes 1 or 2, or the whole",
    ),
    ("F.conv2d(x, torch.randn(8, 3, 3, 3))", "9,9,9,9,9", "or the whole shape (N, C, H, W)"),
]


@pytest.mark.parametrize(("line", "shape", "says"), REFUSED)
def test_a_shape_that_does_not_fit_says_what_was_seen(line, shape, says):
    if says is None:
        assert evaluate(line, shape)
        return
    with pytest.raises(LayerError) as refused:
        evaluate(line, shape)
    assert says in str(refused.value)


WITHOUT = {"darknet", "ncnn", "scipy", "stablehlo"}
POSITION = {"torch": 2, "onnx": 2, "paddle": 2, "mxnet": 2, "chainer": 2, "theano": 2, "keras": 1, "tensorflow": 1}
POSITION |= {"mlx": 1, "flax": 1, "haiku": 1, "sonnet": 1, "litert": 1, "tosa": 1, "tfjs": 1, "flux": 0, "matlab": 0}


SHARES = pytest.mark.parametrize("share", [5, pytest.param(1, marks=pytest.mark.deep)])


def test_the_layout_of_a_framework_is_known_or_it_has_none():
    known = {
        framework.name for framework, layer in LAYERS.values() if (layer.layout or framework.layout) not in ("", "*")
    }
    assert {framework.name for framework, _ in LAYERS.values()} - known == WITHOUT


@SHARES
def test_every_layer_takes_a_whole_shape_where_its_layout_is_known(share):
    """The spatial sizes stand together, behind as many others as the table says; nothing else of the shape counts."""
    count = 0
    for name, (framework, layer) in islice(LAYERS.items(), 0, None, share):
        declared = layer.layout or framework.layout
        if declared in ("", "*"):
            continue
        for rank in layer.dimensions:
            whole = shapes.describe(declared, rank)
            begun = next(place for place, letter in enumerate(whole[1:-1].split(", ")) if letter not in "NC")
            if "conv_transpose" not in name:
                assert begun == POSITION.get(framework.name, begun), name
            sizes = tuple(range(40, 40 + rank))
            shape = (7,) * begun + sizes + (7,) * (whole.count(",") + 1 - begun - rank)
            given = odd_input.usual(layer, rank) | (
                {layer.bind["kernel_size"]: (3,) * rank} if len(layer.dimensions) > 1 and _free(layer) else {}
            )
            if len(shape) in layer.dimensions:
                continue
            expected = _answer(name, sizes, given)
            if expected is not None:
                assert _answer(name, shape, given) == expected, name
                count += 1
    assert count >= 350 // share


def _free(layer):
    return layer.bind["kernel_size"] in layer.parameters and layer.bind["kernel_size"] not in layer.numbers


def _answer(name, size, given):
    try:
        return evaluate(name, size, **given)
    except LayerError:
        return None


# Kernels and inputs.

ASKED = [(framework, *line) for framework, lines in LINES.items() for line in lines]


@pytest.mark.parametrize(("framework", "line", "sizes", "part"), ASKED, ids=[line for _, line, _, _ in ASKED])
def test_a_line_that_makes_its_arrays_needs_no_more(framework, line, sizes, part):
    found = evaluate(line)
    assert found.output_size == sizes
    assert LAYERS[found.layer][0].name == framework


@pytest.mark.parametrize(("framework", "line", "sizes", "part"), ASKED[:12], ids=[line for _, line, _, _ in ASKED[:12]])
def test_names_of_arrays_stand_for_them(framework, line, sizes, part):
    call = ast.parse(line, mode="eval").body
    text = [f"a{place} = {ast.unparse(node)}" for place, node in enumerate(call.args)]
    call.args = [ast.Name(f"a{place}") for place in range(len(call.args))]
    assert evaluate("\n".join([*text, ast.unparse(call)])).output_size == sizes


def made(layer, rank, size):
    """The shape of a weight with this kernel, by what the layer says of it; an oracle that reads the words one by one."""
    argument, axes = re.search(r"([A-Za-z_]\w*)\[(.*?)\]", layer.weight).groups()
    shape = []
    for axis in axes.split(", "):
        kernel = axis.lstrip("*") in ("kernel_size", "kernel", "kernel_shape", "filter_size", "KD", "KH", "KW")
        shape += [size] * (rank if axis[0] == "*" else 1) if kernel else [8]
    return argument, shape


@SHARES
def test_every_layer_that_takes_its_kernel_from_a_weight_reads_it_there(share):
    count, refused = 0, []
    for name, (_, layer) in islice(LAYERS.items(), 0, None, share):
        if not shapes.takes_kernel_of_weight(layer):
            continue
        for rank in layer.dimensions:
            argument, shape = made(layer, rank, 4)
            given = {key: value for key, value in odd_input.usual(layer, rank).items() if key in layer.parameters}
            kernel = shapes.kernel_argument(layer)
            given.pop(kernel, None)
            words = ", ".join(f"{key}={value!r}" for key, value in given.items())
            named = layer.parameters[argument].kind.name != "POSITIONAL_ONLY"
            call = f"{argument}=np.zeros({shape})" if named else f"x, np.zeros({shape})"
            line = f"{name}({call}, {words})"
            asked = line.replace(f"np.zeros({shape})", "w")
            if _answer(asked, (20,) * rank, {kernel: (4,) * rank}) is None:
                refused.append(line)
                continue
            assert resolve(line, (20,) * rank).axes[0].numbers["kernel_size"] == 4, line
            assert resolve(asked, (20,) * rank, {"w.shape": tuple(shape)}).axes[0].numbers["kernel_size"] == 4
            count += 1
    assert count >= 120 // share and len(refused) <= 30, refused


TAKES_NO_WEIGHT = {"cudnn", "litert", "onednn", "stablehlo"}


def test_a_layer_without_kernel_size_says_where_it_takes_it_from():
    """Those of which no weight is known are listed by framework."""
    count, silent = 0, set()
    for name, (framework, layer) in LAYERS.items():
        kernel = shapes.kernel_argument(layer)
        if not re.search(rf"\b{kernel}\b", layer.extra):
            continue
        if shapes.weight_of(layer) is None:
            silent.add(framework.name)
            continue
        with pytest.raises(LayerError) as refused:
            evaluate(name, 9)
        argument = shapes.weight_of(layer).argument
        assert f"takes it from the shape of {argument}; give {kernel}=…" in str(refused.value)
        count += 1
    assert count >= 80 and silent == TAKES_NO_WEIGHT


MISSING = [
    (
        "F.conv2d(x, w, stride=2, padding=1)",
        "kernel_size missing for torch.nn.functional.conv2d, which takes it from the shape of weight; write "
        "F.conv2d(x, w, stride=2, padding=1, kernel_size=…), or --set w.shape=8,8,3,3",
    ),
    (
        "mb.conv_transpose(x=x, weight=w)",
        "kernel_size missing for coremltools.converters.mil.Builder.conv_transpose, which takes it from the shape of "
        "weight; write mb.conv_transpose(x=x, weight=w, kernel_size=…), or --set w.shape=8,8,3",
    ),
    (
        "tf.nn.conv2d(x, get(), 1, 'SAME')",
        "kernel_size missing for tensorflow.nn.conv2d, which takes it from the shape of filters; write "
        "tf.nn.conv2d(x, get(), 1, 'SAME', kernel_size=…), or --set filters.shape=3,3,8,8",
    ),
]


def test_in_another_spelling_the_way_out_is_to_set_it():
    text = "builder.conv2d(input, filter, {strides: [2, 2]})"
    with pytest.raises(LayerError, match=r"the shape of filter; give kernel_size=…, as in --set kernel_size=3$"):
        evaluate(text, 9)
    assert geometry(resolve(text, 9, {"kernel_size": 3})).output_size == 4
    assert geometry(resolve(text, "1,3,9,9", {"kernel_size": 3})).output_size == (4, 4)


@pytest.mark.parametrize(("line", "says"), MISSING)
def test_the_way_out_of_a_kernel_that_is_not_written_is_the_line_with_what_to_add(line, says):
    with pytest.raises(LayerError) as refused:
        evaluate(line, 9)
    assert str(refused.value) == says
    added = re.search(r"write (.*), or --set (.*)=(.*)$", says)
    rank = len(shapes.describe("NC*", 2).split(", ")) - 2 if added[3].count(",") == 3 else 1
    assert evaluate(added[1].replace("kernel_size=…", "kernel_size=3"), (9,) * rank)
    shape = tuple(map(int, added[3].split(",")))
    assert geometry(resolve(line, (9,) * rank, {added[2]: shape})).axes[0].kernel_size == 3


WRONG = [
    (
        "F.conv2d(x, torch.randn(8, 3, 3), padding=1)",
        "weight of shape (8, 3, 3) is no weight[out_channels, in_channels / ",
    ),
    (
        "F.conv2d(x, torch.randn(8, 3, 3, 3), kernel_size=5)",
        "kernel_size=5 is not the kernel of weight, which has shape",
    ),
    ("F.conv2d(x, torch.randn(8, 3, k, 3))", "kernel_size missing for torch.nn.functional.conv2d"),
    ("F.conv2d(x, torch.randn(), padding=1)", "kernel_size missing for torch.nn.functional.conv2d"),
    ("F.conv2d(x, np.random.normal(0, 1), padding=1)", "kernel_size missing for torch.nn.functional.conv2d"),
    (
        "mx.nd.Convolution(x, np.ones((8, 3, 3, 3)), num_filter=8)",
        "kernel missing for mxnet.nd.Convolution on 1 spatial axis",
    ),
    ("nn.Conv2d(3, 8, torch.randn(3))", "kernel_size=torch.randn(3) in torch.nn.Conv2d is not a literal"),
    ("nn.Conv2d(3, 8, (3, torch.randn(3)))", " in torch.nn.Conv2d is not a literal"),
    ("nn.Conv2d(3, 8, {'k': 3})", "kernel_size={'k': 3} must be an integer in torch.nn.Conv2d"),
]


@pytest.mark.parametrize(("line", "says"), WRONG)
def test_what_is_no_shape_of_a_weight_gives_no_kernel(line, says):
    with pytest.raises(LayerError) as refused:
        evaluate(line, 9)
    assert says in str(refused.value)


def test_a_size_that_is_given_counts_before_the_one_in_the_text():
    assert evaluate("F.avg_pool2d(torch.rand(1, 1, 20, 21), 4)", (8, 8)).output_size == (2, 2)
    assert evaluate("layers.Conv2D(8, 3, input_shape=(14, 14, 3))", 9).output_size == 7
    assert evaluate("layers.Conv2D(8, 3, input_shape=(14, 14, 3))").output_size == (12, 12)
    assert evaluate("tf_keras.layers.Conv1D(8, 3, batch_input_shape=(None, 14, 3))").output_size == (12,)


@pytest.mark.parametrize(
    "text",
    [
        "x = torch.randn(1, 3, 12, 16)\nconv = nn.Conv2d(3, 8, 3)\ny = conv(x)",
        "x = torch.randn(1, 3, 12, 16).cuda()\ny = nn.Conv2d(3, 8, 3).cuda()(x)",
        "conv = nn.Conv2d(3, 8, 3).to(device)\nprint(conv(torch.zeros(1, 3, 12, 16)).shape)",
        "def conv(x):\n    return nn.Conv2d(3, 8, 3)(x)\nx = torch.zeros(1, 3, 12, 16)\nconv(x)",
        "W = tf.Variable(tf.truncated_normal([3, 3, 1, 8], stddev=0.1))\n"
        "x = tf.placeholder(tf.float32, [None, 12, 16, 1])\nh = tf.nn.conv2d(x, W, strides=[1, 1, 1, 1], padding='VALID')",
        "w = tf.get_variable('w', [3, 3, 1, 8])\ntf.nn.conv2d(tf.zeros((1, 12, 16, 1)), w, 1, 'VALID')",
        "inp = keras.Input(shape=(12, 16, 1))\nx = layers.Conv2D(8, 3)(inp)",
        "class A(nn.Module):\n    def __init__(self, i, o):\n        self.w = nn.Parameter(torch.randn(o, i, 3, 3))\n"
        "    def forward(self):\n        return F.conv2d(torch.zeros(2, 3, 12, 16), self.w)",
    ],
)
def test_arrays_are_followed_to_where_they_are_used(text):
    if "def conv(x)" in text:  # what a function is given, the text says only where it calls it
        with pytest.raises(LayerError, match=r"^input_size missing for torch\.nn\.Conv2d"):
            evaluate(text)
    else:
        assert evaluate(text).output_size == (10, 14)


def test_an_input_is_what_its_name_is_where_the_layer_is_applied():
    text = "x = torch.zeros(1, 3, 9, 9)\nconv = nn.Conv2d(3, 8, 3)\nx = torch.zeros(1, 3, 12, 16)\ny = conv(x)"
    assert evaluate(text).output_size == (10, 14)
    assert evaluate(f"{text}\nx = torch.zeros(1, 3, 5, 5)").output_size == (10, 14)
    for more in ("conv(torch.zeros(1, 3, 9, 9))", "conv(z)"):
        with pytest.raises(LayerError, match=r"^input_size missing"):
            evaluate(f"{text}\n{more}")


def test_a_list_of_numbers_is_no_input_with_channels():
    for line in (
        "lasagne.layers.Conv1DLayer((64, 3, 12), 8, 3)",
        "F.avg_pool1d([1, 2, 3], 2)",
        "nn.Conv1d(1, 1, 3)([1, 2])",
    ):
        with pytest.raises(LayerError, match=r"^input_size missing"):
            evaluate(line)


def test_a_name_that_is_given_twice_is_not_followed():
    text = "conv = nn.Conv2d(3, 8, 3)\nconv = f(conv)\ny = conv(torch.zeros(1, 3, 12, 16))"
    with pytest.raises(LayerError, match=r"^input_size missing"):
        evaluate(text)


def test_a_shape_that_is_set_may_be_used_in_the_text():
    assert (
        resolve("nn.Conv2d(1, 8, w.shape[2:])", (9, 9), {"w.shape": (8, 1, 3, 5)}).axes[1].numbers["kernel_size"] == 5
    )
    assert evaluate("w = np.zeros((8, 1, 3, 5))\nnn.Conv2d(1, 8, w.shape[2:])", (9, 9)).output_size == (7, 5)
    with pytest.raises(LayerError, match=r"w\.shape='x' must be integers, as in --set w\.shape=8,3,3,3"):
        resolve("F.conv2d(x, w)", 9, {"w.shape": "x"})
    with pytest.raises(LayerError, match=r"^'v\.shape' is set, but stands nowhere in the text"):
        resolve("F.conv2d(x, w)", 9, {"v.shape": (8, 3, 3, 3)})


def test_a_layout_of_any_kind_is_answered_in_one_line():
    import numpy

    count = 0
    for name, (_, layer) in islice(LAYERS.items(), 0, None, 23):
        for argument in {*shapes.OF_INPUT, *shapes.OF_WEIGHT, *shapes.CHANNELS_IN} & layer.parameters.keys():
            for value in (
                *odd_input.ODD,
                numpy.array([1, 2]),
                numpy.array("NHWC"),
                "NC" + "H" * 5000,
                ("NHWC",),
                ["x", 3],
            ):
                given = {**odd_input.usual(layer), argument: value}
                for size in (9, (1, 3, 9, 9)):
                    assert odd_input.fault(evaluate, name, size, **given) is None, (name, argument, value)
                    count += 1
    assert count >= 1000


LAYOUT = re.compile(r"(?=[^*]*\*[^*]*$)(?=[^C]*C?[^C]*$)(?:[*C]|N|\(N\))*")


def test_every_layout_has_the_spatial_axes_once_and_at_most_one_batch_and_one_of_channels():
    declared = {layer.layout or framework.layout for framework, layer in LAYERS.values()} - {""}
    assert len(declared) >= 7
    assert [layout for layout in declared if not LAYOUT.fullmatch(layout) or layout.count("N") > 1] == []
    assert [layout for layout in ("NCHW", "N", "NC", "N**C", "(C)N*", "CC*", "n*c") if LAYOUT.fullmatch(layout)] == []


# The checks see.


def test_a_layout_that_is_taken_for_another_is_found_out(monkeypatch):
    monkeypatch.setattr(shapes, "_letters", lambda word, declared: declared)
    wrong = [line for line, shape, sizes in SHAPES if _answer(line, shape, _kernel(line)) is None]
    assert "tf.nn.max_pool2d(x, 2, 2, 'VALID', data_format='NCHW')" in [
        line for line, shape, sizes in SHAPES if getattr(_answer(line, shape, {}), "output_size", None) != sizes
    ] and len(wrong) < len(SHAPES)


def test_a_kernel_read_from_the_wrong_end_is_found_out(monkeypatch):
    real = shapes.weight_in
    monkeypatch.setattr(
        written,
        "weight_in",
        lambda layer, given: (found := real(layer, given)) and shapes.Weight(found.argument, found.after, found.before),
    )
    wrong = [line for _, line, sizes, _ in ASKED if getattr(_answer(line, None, {}), "output_size", None) != sizes]
    assert len(wrong) >= 10


def test_a_maker_that_takes_any_number_for_a_length_is_found_out(monkeypatch):
    monkeypatch.setattr(arrays, "EACH_AXIS", ("normal",))
    assert _answer("F.conv2d(x, np.random.normal(0, 1, 3, 3), padding=1)", 9, {}) is not None
    assert _answer("F.conv2d(x, torch.randn(8, 3, 3, 3))", 9, {}) is None


@pytest.mark.parametrize(
    "piece", ["np.array(", "x.view(", "a if b else ", "{'k': ", "torch.tensor(f(", "x[", "not ", "1 < ", "dict(k="]
)
def test_nested_calls_are_read_once_each(piece):
    """What is looked at twice at every level would take forever."""
    closing = "".join({"(": ")", "[": "]", "{": "}"}[letter] for letter in piece if letter in "([{")[::-1]
    depth = 60 // max(1, len(closing))
    text = f"F.conv2d(x, {piece * depth}y{closing * depth})"
    begun = process_time()
    assert odd_input.fault(evaluate, text, 9) is None
    assert process_time() - begun < 0.5
