"""Layers in the spelling of their own framework: read as what they say, or refused in one line."""

import re
import subprocess
import sys
from pathlib import Path
from random import Random
from time import process_time

import odd_input
import pytest
from spelling_printers import PRINTERS

from derive import LayerError, catalog, evaluate
from derive.runtime.asking import geometry, resolve
from derive.runtime.geometry import TRANSPOSED
from derive.runtime.layouts import grouped
from derive.runtime.reading.layer_line import parse
from derive.runtime.reading.spellings import choice
from derive.runtime.reading.spellings.choice import MARKS, spelled
from derive.runtime.reading.spellings.source import Source, Unread

ROOT = Path(__file__).parent.parent
SIZES = (13, 12, 11)
SMALLEST = {"kernel_size": (1, 5), "stride": (1, 3), "dilation": (1, 2)}
ONLY_IN_PYTHON = re.compile(r"\.Lazy")  # libtorch and TorchSharp have no lazy modules
NO_MODULE = re.compile(r"\.functional\.")
FIXED_VARIANT = {"onnx": "reference"}


def written_in(syntax):
    """The layers that people write in a syntax."""
    layers = [layer for name, layer in spelled(syntax).items() if not ONLY_IN_PYTHON.search(name)]
    return [layer for layer in layers if syntax != "csharp" or not NO_MODULE.search(layer.name)]


def drawn(chance, layer, rank):
    """Arguments that the layer accepts as such: numbers, pairs and words of its own."""
    given = {}
    for name in layer.spatial:
        default = layer.parameters[name].default
        owed = name in layer.owed(rank) or (name in layer.bind.values() and default is layer.parameters[name].empty)
        if not owed and chance.random() < 0.4:
            continue
        kind = chance.choice(layer.kinds(name))
        quantity = next((quantity for quantity, bound in layer.bind.items() if name in re.findall(r"\w+", bound)), "")
        low, high = SMALLEST.get(quantity, (0, 2))
        if kind is float:
            given[name] = chance.choice((0.5, 0.7))
        elif numbers := grouped([kind]):
            given[name] = layer.written(
                name, tuple(tuple(chance.randint(0, 2) for _ in range(numbers)) for _ in range(rank))
            )
        elif kind is not int:
            given[name] = kind
        elif name in layer.numbers or (name not in (*layer.single, *layer.tuples) and chance.random() < 0.5):
            given[name] = chance.randint(low, high)
        elif name in layer.uniform:
            given[name] = (chance.randint(low, high),) * rank
        else:
            given[name] = tuple(chance.randint(low, high) for _ in range(rank))
    return given


def answer(line, size, variant, given):
    """The geometry, or the line that refuses it."""
    try:
        return evaluate(line, size, variant=variant, **given)
    except LayerError as error:
        return str(error)


def samples(syntax, count, seed):
    """(layer, text, what is given beside it, all of it, size) of every layer that is written in a syntax."""
    for layer in written_in(syntax):
        for number in range(count):
            chance = Random(f"{layer.name} {seed} {number}")
            rank = chance.choice(layer.dimensions)
            given = drawn(chance, layer, rank)
            text, apart = PRINTERS[syntax](layer, given, rank, chance)
            yield layer, text, apart, given, SIZES[:rank]


def compared(syntax, count, seed=0):
    """How many texts were answered with a geometry, and those that were read as something else.

    Which axes of a reduction in StableHLO are spatial can be told only where its window shows it.
    """
    answered, wrong = 0, []
    for layer, text, apart, given, size in samples(syntax, count, seed):
        variant = FIXED_VARIANT.get(catalog.layers()[layer.name][0].name)
        asked, read = answer(layer.name, size, variant, given), answer(text, size, variant, apart)
        answered += not isinstance(asked, str)
        untold = isinstance(read, str) and read.startswith("which axes of stablehlo.reduce_window")
        wrong += [(text, given, asked, read)] if asked != read and not untold else []
    return answered, wrong


@pytest.mark.parametrize("syntax", PRINTERS)
def test_every_layer_is_read_in_its_own_spelling_as_what_it_says(syntax):
    answered, wrong = compared(syntax, 2)
    assert wrong == []
    assert answered >= len(written_in(syntax)) // 2


@pytest.mark.deep
@pytest.mark.parametrize("syntax", PRINTERS)
def test_every_layer_is_read_in_its_own_spelling_with_many_arguments(syntax):
    answered, wrong = compared(syntax, 300, seed=1)
    assert wrong == []
    assert answered >= 100 * len(written_in(syntax))


def test_every_framework_that_names_a_syntax_has_a_reader_and_every_reader_a_printer():
    named = {syntax for framework in catalog.frameworks().values() for syntax in framework.spellings}
    assert named == MARKS.keys() == PRINTERS.keys()
    assert sum(len(written_in(syntax)) for syntax in PRINTERS) >= 140


def test_a_reader_that_confuses_two_arguments_is_found_out(monkeypatch):
    real = choice.read_spelling

    def confused(text, number):
        found = real(text, number)
        return found and (*found[:2], {**found[2], "strides": found[2].get("dilations", 2)})

    monkeypatch.setattr("derive.runtime.reading.layer_line.read_spelling", confused)
    _, wrong = compared("onnx_text", 6)
    assert wrong


# What is damaged.

ENDED_BY_A_BRACKET = [syntax for syntax in PRINTERS if syntax not in ("darknet", "ncnn", "tensorrt")]
SIGNS = re.compile(r"[()\[\]{}<>\"',:;=|]|-(?=>)")


def damaged(syntax, count, damage, seed=0):
    """(how many texts were tried, those that ended in something else than one line or the answer of the whole text)."""
    tried, wrong = 0, []
    for layer, text, apart, _, size in samples(syntax, count, seed):
        variant = FIXED_VARIANT.get(catalog.layers()[layer.name][0].name)
        whole = answer(text, size, variant, apart)
        for broken in damage(text, Random(text)):
            tried += 1
            found = odd_input.fault(evaluate, broken, size, variant=variant, **apart)
            if found or ((read := answer(broken, size, variant, apart)) != whole and not isinstance(read, str)):
                wrong.append((broken, found))
    return tried, wrong


def cut(text, chance):
    """A text up to some place in a bracket, or up to any where it has none."""
    inside = [
        end for end in range(1, len(text)) if sum(map(text[:end].count, "([{")) > sum(map(text[:end].count, ")]}"))
    ]
    return [text[: chance.choice(inside or range(1, len(text)))] for _ in range(4)]


def without_a_sign(text, chance):
    """A text without one of its signs."""
    places = [found.start() for found in SIGNS.finditer(text)]
    return [text[:place] + text[place + 1 :] for place in (chance.choice(places) for _ in range(4))]


DAMAGES = [
    (syntax, damage)
    for syntax in PRINTERS
    for damage in (cut, without_a_sign)
    if damage is not cut or syntax in ENDED_BY_A_BRACKET
]
NAMED = [f"{syntax}, {damage.__name__}" for syntax, damage in DAMAGES]


@pytest.mark.parametrize(("syntax", "damage"), DAMAGES, ids=NAMED)
def test_a_damaged_text_is_read_as_before_or_refused_in_one_line(syntax, damage):
    tried, wrong = damaged(syntax, 1, damage)
    assert wrong == []
    assert tried == 4 * len(written_in(syntax))


@pytest.mark.deep
@pytest.mark.parametrize(("syntax", "damage"), DAMAGES, ids=NAMED)
def test_no_damage_to_a_text_gives_another_answer(syntax, damage):
    count = 2000 // len(written_in(syntax))
    tried, wrong = damaged(syntax, count, damage, seed=1)
    assert wrong == []
    assert tried >= 7000


def test_a_reader_that_overlooks_what_it_cannot_read_is_found_out(monkeypatch):
    monkeypatch.setattr(Unread, "clear", True, raising=False)
    monkeypatch.setattr(Source, "unread", lambda source, begin, end: Unread(source.written(begin, end)))
    _, wrong = damaged("matlab", 20, without_a_sign)
    assert wrong


# What people paste.

PASTED = {
    # A research fork of Keras, 59: a pooling of a prototxt file.
    "pooling_param { pool: MAX kernel_size: 2 stride: 2 }": ((224, 224), {}, (112, 112), ((0, 0), (0, 0))),
    # Darknet, of the YOLOv4 fork, 451: 13 stay 13.
    "[maxpool]\nsize=2\nstride=1": ((13, 13), {}, (13, 13), ((0, 1), (0, 1))),
    # TorchSharp, 496.
    "torch.nn.Conv2d(1, 1, kernelSize: (1, 7), stride: (1, 1), padding: (0, 3))": (
        (8, 8),
        {},
        (8, 8),
        ((0, 0), (3, 3)),
    ),
    # TensorFlow, 42408: a U-Net in TensorFlow.js.
    'const deconv7 = tf.layers.conv2dTranspose({ filters: filter*4, kernelSize: [3, 3], strides: [2, 2], padding: "same" })'
    ".apply(deconv6);": ((44, 44), {}, (88, 88), ((0, 1), (0, 1))),
    # TensorRT, 2168.
    "auto d = network->addDeconvolutionNd(*x, 32, Dims3{3, 3, 3}, weights, bias);\nd->setStrideNd(Dims3{2, 2, 2});\n"
    "d->setPaddingNd(Dims3{1, 1, 1});": ((6, 15, 20), {}, (11, 29, 39), ((1, 1), (1, 1), (1, 1))),
    # ncnn, 272, as a line and by names.
    "Deconvolution deconv1 1 1 in out 0=32 1=4 11=4 2=1 12=1 3=2 13=2 4=1 14=1 5=0 6=16384": (
        (712, 474),
        {},
        (1424, 948),
        ((1, 1), (1, 1)),
    ),
    "ncnn.Deconvolution(num_output=32, kernel_w=4, kernel_h=4, stride_w=2, stride_h=2)": (
        (712, 474),
        {},
        (1426, 950),
        ((0, 0), (0, 0)),
    ),
    # WebNN, 630.
    "builder.convTranspose2d(input, filter, {strides: [2, 2], padding: [1, 1, 1, 1], outputPadding: [1, 1]});": (
        (7, 7),
        {"kernel_size": 3},
        (14, 14),
        ((1, 0), (1, 0)),
    ),
    # Forms in which the layers of these frameworks are written, each worked out by hand.
    "Conv((3, 3), 1=>16, relu; stride=2, pad=SamePad())": ((9, 9), {}, (5, 5), ((1, 1), (1, 1))),
    "let conv = Conv2dConfig::new([1, 8], [3, 3]).with_stride([2, 2]).with_padding(PaddingConfig2d::Explicit(1, 1, 1, 1))"
    ".init(&device);": ((9, 9), {}, (5, 5), ((1, 1), (1, 1))),
    'let c = conv2d(1, 8, 3, Conv2dConfig { padding: 1, ..Default::default() }, vb.pp("c"))?;': (
        (9, 9),
        {},
        (9, 9),
        ((1, 1), (1, 1)),
    ),
    'DeconvolutionLayer[16, {3, 3}, "Stride" -> 2]': ((9, 9), {}, (19, 19), ((0, 0), (0, 0))),
    'layer {\n  name: "conv1"\n  type: "Convolution"\n  convolution_param { num_output: 96 kernel_size: 11 stride: 4 }\n}': (
        (227, 227),
        {},
        (55, 55),
        ((0, 0), (0, 0)),
    ),
    "%y = Conv[kernel_shape = [3, 3], pads = [1, 1, 1, 1], strides = [2, 2]](%x, %w)": (
        (9, 9),
        {},
        (5, 5),
        ((1, 1), (1, 1)),
    ),
    "y = Conv <kernel_shape=[3,3]> (x, w)": ((9, 9), {}, (7, 7), ((0, 0), (0, 0))),
    "node = onnx.helper.make_node('MaxPool', inputs=['x'], outputs=['y'], kernel_shape=[2, 2], strides=[2, 2])": (
        (9, 9),
        {"variant": "reference"},
        (4, 4),
        ((0, 0), (0, 0)),
    ),
    "transposedConv2dLayer(3, 8, 'Stride', 2, 'Cropping', 'same')": ((9, 9), {}, (18, 18), ((0, 1), (0, 1))),
    'convolution2dLayer([3 5], 16, ...\n    Stride=2, Padding=[1 1 2 2], Name="c") % here': (
        (9, 9),
        {},
        (5, 5),
        ((1, 1), (2, 2)),
    ),
    'torch::nn::Conv2d conv{nullptr};\nconv = register_module("conv", torch::nn::Conv2d(torch::nn::Conv2dOptions(1, 8, 3)'
    ".stride(2).padding(1)));": ((9, 9), {}, (5, 5), ((1, 1), (1, 1))),
    "%0 = tosa.max_pool2d %arg0 {kernel = array<i64: 3, 3>, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 2, 2>} : "
    "(tensor<1x9x9x4xf32>) -> tensor<1x5x5x4xf32>": ((9, 9), {}, (5, 5), ((1, 1), (1, 1))),
    "%0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], "
    "pad = [[0, 1], [0, 1]]} {feature_group_count = 1 : i64} : (tensor<1x8x8x3xf32>, tensor<3x3x3x16xf32>) -> "
    "tensor<1x4x4x16xf32>": ((8, 8), {}, (4, 4), ((0, 1), (0, 1))),
}


@pytest.mark.parametrize("text", PASTED, ids=[text[:40] for text in PASTED])
def test_what_people_paste_is_answered(text):
    size, given, output_size, sides = PASTED[text]
    for pasted in (text, f"```\n{text}\n```", f"  {text}\n"):
        found = evaluate(pasted, size, **given)
        assert found.output_size == output_size
        assert (found.crop if found.operator == TRANSPOSED else found.pad) == sides


STILL_PYTHON = [
    "nn.Conv2d(3, 8, (3, 5, 3)[::2])",
    "k = (3, 4)\nnn.Conv2d(3, 8, k[0::2])",
    "x = {'a': nn.Conv2d(3, 8, 3)}",
    "layers = [nn.Conv2d(3, 8, 3)]; y = 2",
    "let = 1\nF.max_pool2d(x, 3, 1)",
    "tf.keras.layers.Conv2D(8, 3, **{})",
    "f = lambda x: nn.Conv2d(3, 8, kernel_size=3)",
    "nn.Conv2d(3, 8, 3)  # new: 3 => 8, one::two, ->",
    "x: nn.Module = nn.Conv2d(3, 8, 3)",
    "matlab.convolution2dLayer(3, 8, Stride=1)",
]


@pytest.mark.parametrize("text", STILL_PYTHON)
def test_the_marks_of_another_spelling_do_not_make_a_line_of_python_one(text):
    assert choice.read_spelling(text) is None


REFUSED = {
    "onnx.helper.make_node('MaxRoiPool', inputs=['x'], outputs=['y'], kernel_shape=[2, 2])": "onnx.MaxRoiPool",
    "convolution_param { kernel_size: 3 }": "may be of caffe.layers.Convolution or caffe.layers.Deconvolution; write the layer",
    "pooling_param { kernel_size: 2 global_pooling: true }": "global_pooling=True of caffe.layers.Pooling is not covered here",
    "pooling_param { kernel_size: 2 kernel_h: 2 kernel_w: 2 }": "kernel_size of caffe.layers.Pooling is for all axes",
    "pooling_param { kernel_size: 2 stride_h: 2 }": "stride of caffe.layers.Pooling needs a number for each axis",
    "pooling_param { kernel_h: 2 }": "needs a number for each axis; give kernel_h and kernel_w",
    "Pooling p 1 1 in out 0=0 4=1": "global_pooling=1 of ncnn.Pooling is not covered here; leave it out",
    "Convolution c 1 1 in out 0=8 1=3 4=-233 14=0": "pad_left=-233 is for all sides in ncnn.Convolution",
    "Convolution c 1 1 in out 0=8 1=3 77=1": "parameter 77 of ncnn.Convolution is not covered here",
    "[convolutional]\nsize=3\nstride_x=2": "unknown argument 'stride_x' of darknet.convolutional",
    "[maxpool]\nsize=2\n\n[convolutional]\nsize=3": "2 layers in the text, 1 darknet.maxpool and 2 darknet.convolutional; give one, or its number",
    "Chain(Conv((3, 3), 1=>16), MaxPool((2, 2)))": "2 layers in the text, 1 Flux.Conv and 2 Flux.MaxPool; give one, or its number as in --layer 1",
    "Conv(k, 1=>16; stride=2)": "filter=k in Flux.Conv is not a literal; write the number or word it stands for, or --set k=3",
    "tf.layers.conv2d({filters: 8, kernelSize: 3, ...more})": "...more hides options of tf.layers.conv2d",
    "tf.layers.conv2d({filters: 8, kernelSize: 3, kernelSize: 5})": "kernelSize is given twice in tf.layers.conv2d",
    "tf.layers.conv2d({filters: 8, kernelSize: 3, stride: 2})": "unknown argument 'stride' of tf.layers.conv2d; did you mean 'strides'?",
    "tf.layers.conv2d({filters: 8, kernelSize: size()})": "kernelSize=size(…) in tf.layers.conv2d is not a literal",
    "torch.nn.Conv2d(1, 8, kernelSize: 3, stride: 1, 2)": "2 in torch.nn.Conv2d has no name, and stands after one that has",
    "nn.Conv2d(1, 8, 3, 1, 0, 1, PaddingModes.Zeros, bias: true)": "have another order in TorchSharp here; write them as name: value",
    "torch::nn::Conv2d(torch::nn::Conv2dOptions(1, 8, 3).strides(2))": "unknown argument 'strides' of torch.nn.Conv2d",
    "transposedConv2dLayer(3, 8, 'Stride')": "'Stride' of matlab.transposedConv2dLayer has no value after it",
    "c->setStrideNd(Dims2{2, 2}); auto d = network->addConvolutionNd(*x, 8, Dims2{3, 3}, w, b);": "c->setStrideNd beside tensorrt",
    '%y = "stablehlo.reduce_window"(%x, %z) {window_dimensions = array<i64: 1, 1, 3, 1>} : (tensor<1x1x9x1xf32>, tensor<f32>) '
    "-> tensor<?xf32>": "which axes of stablehlo.reduce_window are batch and channels cannot be told from its window",
}


@pytest.mark.parametrize("text", REFUSED, ids=[text[:40] for text in REFUSED])
def test_what_cannot_be_said_of_a_text_is_said_in_one_line(text):
    with pytest.raises(LayerError) as refused:
        evaluate(text, (9, 9))
    assert REFUSED[text] in str(refused.value)
    assert odd_input.fault(evaluate, text, (9, 9)) is None


# Of the example on each framework's page, worked out by hand: transposed, and kernel size, stride, pads per axis.
BY_HAND = {
    ("burn", "rust"): (False, (3, 2, 0, 1)),
    ("caffe", "caffe"): (False, (3, 2, 0, 1)),
    ("candle", "rust"): (False, (3, 2, 1, 1)),
    ("darknet", "darknet"): (False, (2, 2, 0, 1)),
    ("directml", "cpp"): (False, (3, 2, 1, 1)),
    ("flux", "julia"): (False, (3, 2, 1, 1)),
    ("mathematica", "wolfram"): (True, (3, 2, 1, 1)),
    ("matlab", "matlab"): (True, (3, 2, 0, 1)),
    ("ncnn", "ncnn"): (True, (4, 2, 1, 1)),
    ("onnx", "onnx_text"): (False, (3, 2, 1, 1)),
    ("stablehlo", "mlir"): (False, (3, 2, 0, 1)),
    ("tensorrt", "tensorrt"): (True, (4, 2, 1, 1)),
    ("tfjs", "javascript"): (True, (3, 2, 0, 1)),
    ("torch", "cpp"): (True, (3, 2, 1, 1)),
    ("torch", "csharp"): (False, (1, 1, 0, 0), (7, 1, 3, 3)),
    ("tosa", "mlir"): (False, (2, 2, 0, 0)),
    ("webnn", "javascript"): (False, (3, 2, 1, 1)),
}


def slid(transposed, size, kernel, stride, low, high):
    """How many elements come out, counted one by one."""
    if transposed:
        return (
            len({start + tap for start in range(0, size * stride, stride) for tap in range(kernel)} - set(range(low)))
            - high
        )
    return len([first for first in range(-low, size + high, stride) if first + kernel <= size + high])


def test_every_example_on_a_page_is_read_and_gives_what_is_counted_by_hand():
    shown = {(name, syntax) for name, framework in catalog.frameworks().items() for syntax in framework.spellings}
    assert shown == BY_HAND.keys()
    for (name, syntax), (transposed, *axes) in BY_HAND.items():
        text = catalog.frameworks()[name].spellings[syntax]
        found, axes = evaluate(text, (12, 16)), axes * (3 - len(axes))
        counted = tuple(slid(transposed, size, *axis) for size, axis in zip((12, 16), axes, strict=True))
        assert found.output_size == counted, text
        page = (ROOT / "docs" / "frameworks" / f"{name}.md").read_text(encoding="utf-8")
        sentence = f"12 × 16 elements become {counted[0]} × {counted[1]}."
        assert f"```text\n{text}\n```\n\nThis is read as it stands: {sentence}" in page


def test_what_is_set_stands_for_its_name_in_any_spelling():
    text = "const c = tf.layers.conv2d({ filters: 8, kernelSize: [k, k], padding: word });"
    found = geometry(resolve(text, (9, 9), {"k": 3, "word": "same"}))
    assert found == evaluate("tf.layers.conv2d", (9, 9), kernelSize=3, padding="same")
    with pytest.raises(LayerError, match=r"^'n' is set, but stands nowhere in the text"):
        resolve(text, (9, 9), {"k": 3, "word": "same", "n": 1})


@pytest.mark.parametrize(
    ("line", "name", "given"),
    [
        (
            "caffe.layers.Convolution(kernel_h=3, kernel_w=5, stride_h=2, stride_w=1, pad_h=1, pad_w=2)",
            "caffe.layers.Convolution",
            {"kernel_size": (3, 5), "stride": (2, 1), "pad": (1, 2)},
        ),
        ("ncnn.Pooling(kernel_w=3, kernel_h=2, stride_w=2)", "ncnn.Pooling", {"kernel_w": (2, 3), "stride_w": 2}),
        (  # the source: pad_top = pad_left, pad_bottom = pad_top where they are not given
            "Convolution c 1 1 x y 0=8 1=3 4=1 15=2",
            "ncnn.Convolution",
            {"kernel_w": 3, "pad_left": 1, "pad_right": (1, 2)},
        ),
        (
            "Convolution c 1 1 x y 0=8 1=3 14=2 16=0",
            "ncnn.Convolution",
            {"kernel_w": 3, "pad_left": (2, 0), "pad_right": (0, 0)},
        ),
        (
            "Deconvolution c 1 1 x y 0=8 1=3 3=2 18=1 19=0",
            "ncnn.Deconvolution",
            {"kernel_w": 3, "stride_w": 2, "output_pad_right": (0, 1)},
        ),
    ],
)
def test_one_number_for_each_axis_is_an_argument_too(line, name, given):
    assert evaluate(line, (9, 9)) == evaluate(name, (9, 9), **given)


def test_of_several_layers_a_number_says_which():
    text = "[maxpool]\nsize=2\nstride=2\n\n[convolutional]\nsize=3\n"
    layers = [parse(text, number=number)[1].name for number in (1, 2)]
    assert layers == ["darknet.maxpool", "darknet.convolutional"]
    with pytest.raises(LayerError, match=r"^2 layers in the text, .*; give one, or its number as in --layer 1$"):
        parse(text, number=3)


def test_the_kernel_size_is_set_where_a_weight_has_it():
    text = "builder.conv2d(input, filter, {strides: [2, 2]});"
    found = geometry(resolve(text, (9, 9), {"kernel_size": 3}))
    assert found == evaluate("MLGraphBuilder.conv2d", (9, 9), kernel_size=3, strides=2)


@pytest.mark.parametrize("setting", [{"filter.shape": (8, 3, 3, 3)}, {"w.shape": (8, 3, 3, 3)}])
def test_the_shape_of_a_weight_is_set_by_its_name_in_the_text_or_in_the_framework(setting):
    found = geometry(resolve("builder.conv2d(x, w, {strides: [2, 2]});", (9, 9), setting))
    assert found == evaluate("MLGraphBuilder.conv2d", (9, 9), kernel_size=3, strides=2)


def test_the_shape_of_a_weight_is_read_where_it_is_made():
    found = evaluate("auto y = torch::nn::functional::conv2d(x, torch::randn({8, 1, 3, 5}));", (9, 9))
    assert found == evaluate("torch.nn.functional.conv2d", (9, 9), kernel_size=(3, 5))
    made = evaluate("const y = tf.conv2d(x, tf.ones([3, 5, 1, 8]), [2, 2], 'same');", (9, 9))
    assert made == evaluate("tf.conv2d", (9, 9), kernel_size=(3, 5), strides=2, pad="same")
    with pytest.raises(LayerError, match=r"^kernel_size missing"):
        evaluate("auto y = torch::nn::functional::conv2d(x, f({8, 1, 3, 5}));", (9, 9))


@pytest.mark.parametrize("row", ["[1 2 1 2]", "[1, 2, 1, 2]", "[1 2, 1 2]", "[1; 2; 1; 2]"])
def test_a_row_of_matlab_has_its_numbers_apart(row):
    found = evaluate(f"convolution2dLayer(3, 8, Padding={row})", (9, 9))
    assert found.pad == ((1, 2), (1, 2))


@pytest.mark.parametrize("row", ["[1 -1]", "[1 2; 1 2]", "[2 - 1, 1]", "[]"])
def test_what_may_be_a_matrix_or_a_minus_is_refused(row):
    with pytest.raises(LayerError, match=r"^Padding=\[.*\] in matlab.convolution2dLayer is not a literal"):
        evaluate(f"convolution2dLayer(3, 8, Padding={row})", (9, 9))


def test_arithmetic_is_worked_out_in_any_spelling():
    found = evaluate("Conv((2 + 1, 5 - 2), 1 => 16; stride = 2 * 1)", (9, 9))
    assert found == evaluate("Flux.Conv", (9, 9), filter=3, stride=2)
    assert odd_input.fault(evaluate, f"Conv(({'9 * ' * 50}9,), 1 => 16; stride = 2)", 9) is None


@pytest.mark.deep
@pytest.mark.parametrize("syntax", PRINTERS)
def test_the_marks_of_a_spelling_without_end_cost_nothing(syntax):
    chance = Random(syntax)
    layer = written_in(syntax)[-1]
    text, _ = PRINTERS[syntax](layer, odd_input.usual(layer), layer.dimensions[0], chance)
    end = max(2, len(text) // 2)
    for piece in (text, text[:end], text[end:], *dict.fromkeys(SIGNS.findall(text))):
        begun = process_time()
        assert odd_input.fault(evaluate, piece * (choice.LONGEST // len(piece)), (9, 9)) is None
        assert process_time() - begun < 1.5, piece


def test_the_command_answers_a_text_of_several_lines():
    text = "[maxpool]\nsize=2\nstride=2\n"
    done = subprocess.run(
        [sys.executable, "-m", "derive", "evaluate", text, "-i", "13,13"], capture_output=True, text=True
    )
    assert done.returncode == 0 and "output_size" in done.stdout and "7" in done.stdout
    torn = subprocess.run(
        [sys.executable, "-m", "derive", "evaluate", text + "siz", "-i", "13,13"], capture_output=True, text=True
    )
    assert (
        torn.returncode == 2
        and torn.stderr.count("\n") == 1
        and "'siz' in darknet.maxpool is no setting" in torn.stderr
    )
