"""What a name begins with: prefixes that people write resolve, and a hint stays in the framework that they tell."""

import contextlib
import re
from itertools import islice
from random import Random

import pytest
from configurations import configuration

from derive import LayerError, catalog, evaluate
from derive.runtime.reading import layer_line

FRAMEWORKS, LAYERS = catalog.frameworks(), catalog.layers()
RESOLVED = {
    "mx.sym.Convolution(kernel=(3, 3), num_filter=8)": "mxnet.nd.Convolution",
    "mx.symbol.Pooling(kernel=(3, 3))": "mxnet.nd.Pooling",
    "mxnet.symbol.Deconvolution(kernel=(3, 3), num_filter=8)": "mxnet.nd.Deconvolution",
    "sym.Convolution(kernel=(3, 3), num_filter=8)": "mxnet.nd.Convolution",
    "F.Convolution(x, kernel=(3, 3), num_filter=8)": "mxnet.nd.Convolution",
    "F.max_pooling_2d(x, 2)": "chainer.functions.max_pooling_2d",
    "F.max_pool2d(x, 2)": "torch.nn.functional.max_pool2d",
    "L.Convolution2D(3, 8, 3)": "chainer.links.Convolution2D",
    "L.Conv2D(8, 3)": "keras.layers.Conv2D",
    "L.Convolution(x, kernel_size=3, num_output=8)": "caffe.layers.Convolution",
    "tfl.Conv2D(8, 3)": "keras.layers.Conv2D",
    "tfkl.MaxPool2D()": "keras.layers.MaxPooling2D",
    "KL.Conv2DTranspose(256, (2, 2), strides=2)": "keras.layers.Conv2DTranspose",
    "tfk.layers.Conv2D(8, 3)": "keras.layers.Conv2D",
    "tf.keras.layers.Conv2D(8, 3)": "keras.layers.Conv2D",
    "R.nn.max_pool2d(x, (2, 2))": "tvm.relax.op.nn.max_pool2d",
    "th.nn.Conv2d(3, 8, 3)": "torch.nn.Conv2d",
    "hk.Conv2D(8, 3)": "haiku.Conv2D",
    "eqx.nn.Conv2d(3, 8, 3, key=k)": "equinox.nn.Conv2d",
    "nnx.Conv(3, 8, (3, 3), rngs=r)": "flax.nnx.Conv",
    "snt.Conv2D(8, 3)": "sonnet.Conv2D",
}


@pytest.mark.parametrize("line", RESOLVED)
def test_a_prefix_that_people_write_resolves(line):
    assert evaluate(line, (9, 9)).layer == RESOLVED[line]


HINTED = {
    "mx.npx.convolution(x)": "mxnet.nd.Convolution",
    "mx.sym.convolution(x)": "mxnet.nd.Convolution",
    "opset8.convolution(x, w)": "openvino.opset16.convolution",
    "slim.conv2d(x, 64, [3, 3])": "tensorflow.nn.conv2d",
    "tf.contrib.slim.conv2d(x, 64, [3, 3])": "tensorflow.nn.conv2d",
    "K.conv2d(x, k)": "keras.layers.Conv2D",
    "tf.compat.v1.nn.conv2d(x, k)": "tensorflow.nn.conv2d",
    "tf.compat.v1.layers.conv2d(x, 8, 3)": "keras.layers.Conv2D",
    "fluid.layers.conv2d(x, 8, 3)": "paddle.nn.functional.conv2d",
    "tl.Conv2d(8, kernel_size=3)": "torch.nn.Conv2d",
}


@pytest.mark.parametrize("line", HINTED)
def test_a_prefix_of_what_is_not_covered_is_hinted_in_its_framework(line):
    with pytest.raises(LayerError, match=rf"^unknown layer .*; did you mean {re.escape(HINTED[line])}\?$"):
        evaluate(line, 9)


@pytest.mark.parametrize(
    "line",
    ["tf.layers.conv2d(x, 32, 3)", "tf.layers.conv2d(inputs=x, filters=32, kernel_size=[5, 5])"],
)
def test_tensorflow_1_is_not_read_as_tensorflow_js(line):
    """Both call it so; that of JavaScript takes one object, and so no argument by position."""
    with pytest.raises(LayerError) as refused:
        evaluate(line, 64)
    says = "tf.layers.conv2d of TensorFlow.js takes no such arguments; did you mean keras.layers.Conv2D?"
    assert str(refused.value) == says


def misspelt(count):
    """Beginnings that tell a framework, before layer names with a letter out of place."""
    chance = Random(1)
    ends = sorted({name.rpartition(".")[2] for name in LAYERS})
    for name, framework in FRAMEWORKS.items():
        for beginning in (name, *framework.aliases, *framework.kin):
            for end in chance.sample(ends, count):
                place = chance.randrange(len(end))
                yield f"{beginning}.{end[:place]}{chance.choice(('', 'q', '_'))}{end[place + 1 :]}"


def hints(names):
    """(how many hints there were, those that name a layer of a framework that the beginning of the name does not tell)."""
    count, wrong = 0, []
    for name in names:
        told = {
            each.name
            for each in FRAMEWORKS.values()
            if any(f"{name}.".startswith(f"{known}.") for known in (each.name, *each.aliases, *each.kin))
        }
        try:
            evaluate(f"{name}(3)", 9)
        except LayerError as error:
            if found := re.search(r"unknown layer .* did you mean (.*)\?$", str(error)):
                count += 1
                owner = layer_line._addresses().layers[found[1]][0].name
                wrong += [(name, found[1])] * (owner not in told)
    return count, wrong


def test_a_hint_never_leaves_the_framework_that_the_name_begins_with():
    count, wrong = hints(misspelt(2))
    assert wrong == []
    assert count >= 25


@pytest.mark.deep
def test_a_thousand_hints_stay_there_too():
    count, wrong = hints(misspelt(40))
    assert wrong == []
    assert count >= 500


def test_a_hint_from_all_frameworks_is_found_out(monkeypatch):
    monkeypatch.setattr(layer_line, "_told", lambda name: set())
    assert hints(islice(misspelt(1), 30))[1]


def answered(name, layer, drawn):
    """(input size, arguments) of a layer that it answers."""
    for _ in range(300):
        size, arguments = configuration(drawn, layer)
        with contextlib.suppress(LayerError):
            evaluate(name, size, **arguments)
            return size, arguments
    raise AssertionError(f"{name} was never answered")


def test_of_what_is_fixed_the_default_may_be_written_and_all_else_is_called_not_covered():
    count, drawn = 0, Random(1)
    for name, (_, layer) in LAYERS.items():
        size, arguments = answered(name, layer, drawn) if layer.fixed else (0, {})
        for argument in layer.fixed:
            default = layer.parameters[argument].default
            assert evaluate(name, size, **arguments, **{argument: default}) == evaluate(name, size, **arguments)
            with pytest.raises(LayerError) as refused:
                evaluate(name, size, **arguments, **{argument: 17})
            assert f"{argument}=17 of {name} is not covered here" in str(refused.value)
            count += 1
    assert count >= 23


SPREAD = {
    "nn.Conv2d(3, 8, **dict(kernel_size=3, padding=1))": "nn.Conv2d(3, 8, 3, padding=1)",
    "nn.Conv2d(3, 8, **{'kernel_size': 3}, padding=1)": "nn.Conv2d(3, 8, 3, padding=1)",
    "cfg = {'kernel_size': 3, 'padding': 1}\nnn.Conv2d(3, 8, **cfg)": "nn.Conv2d(3, 8, 3, padding=1)",
    "cfg = dict(k=3)\nnn.Conv2d(3, 8, cfg['k'], padding=cfg['k'] // 2)": "nn.Conv2d(3, 8, 3, padding=1)",
    "a = {'padding': 1}\nb = {**a, 'kernel_size': 3}\nnn.Conv2d(3, 8, **b)": "nn.Conv2d(3, 8, 3, padding=1)",
    "nn.Conv2d(3, *(8, 3), padding=1)": "nn.Conv2d(3, 8, 3, padding=1)",
    "args = [8, 3]\nnn.Conv2d(3, *args, padding=1)": "nn.Conv2d(3, 8, 3, padding=1)",
    "ks = [5, 3]\nnn.Conv2d(3, 8, ks[1], padding=ks[-1] // 2)": "nn.Conv2d(3, 8, 3, padding=1)",
    "nn.Conv2d(3, 8, 3, padding=1 if 2 > 1 else 0)": "nn.Conv2d(3, 8, 3, padding=1)",
    "s = 2\nnn.Conv2d(3, 8, 3 if s == 2 else 5, padding=1)": "nn.Conv2d(3, 8, 3, padding=1)",
    "same = True\nnn.Conv2d(3, 8, 3, padding='same' if same else 0)": "nn.Conv2d(3, 8, 3, padding='same')",
    "nn.Conv2d(3, 8, 3, padding=1 if x else 1)": "nn.Conv2d(3, 8, 3, padding=1)",
    "nn.Conv2d(3, 8, 3, padding=None or 1)": "nn.Conv2d(3, 8, 3, padding=1)",
    "nn.Conv2d(3, 8, 3, padding=(1 if not 0 else 2))": "nn.Conv2d(3, 8, 3, padding=1)",
    "nn.Conv2d(3, 8, (3, 5, 3)[::2], padding=1)": "nn.Conv2d(3, 8, 3, padding=1)",
    "nn.Conv2d(3, 8, 3, padding=1 if 'a' in ('a', 'b') else 0)": "nn.Conv2d(3, 8, 3, padding=1)",
    "class A:\n    k = 5\n    k = 3\n    def f(self):\n        nn.Conv2d(3, 8, self.k, padding=1)": "nn.Conv2d(3, 8, 3, padding=1)",
}


@pytest.mark.parametrize("text", SPREAD)
def test_arguments_are_what_python_makes_of_them(text):
    """The right side is the same line with its arguments written out."""
    assert evaluate(text, (9, 9)) == evaluate(SPREAD[text], (9, 9))


UNCLEAR = {
    "nn.Conv2d(3, 8, **cfg)": "**cfg hides arguments of torch.nn.Conv2d, and the text does not say which",
    "nn.Conv2d(3, *args)": "*args hides arguments of torch.nn.Conv2d",
    "cfg = {k: 3}\nnn.Conv2d(3, 8, **cfg)": "**cfg hides arguments",
    "nn.Conv2d(3, 8, **{3: 4})": "**{3: 4} hides arguments",
    "nn.Conv2d(3, 8, 3, **dict(kernel_size=3))": "kernel_size is given twice, by position and by name",
    "nn.Conv2d(3, 8, kernel_size=3, **dict(kernel_size=3))": "kernel_size is given 2 times in torch.nn.Conv2d",
    "nn.Conv2d(3, 8, 3, padding=1 if x else 2)": "x is not given in the text",
    "nn.Conv2d(3, 8, 3, padding=1 if x() else 2)": "is not a literal",
    "nn.Conv2d(3, 8, 3, padding=1 if 'a' < 1 else 2)": "is not a literal",
    "nn.Conv2d(3, 8, [3][1])": "is not a literal",
    "nn.Conv2d(3, 8, {'a': 3}['b'])": "is not a literal",
    "class A:\n    k = 3\n    def f(self):\n        nn.Conv2d(3, 8, self.k)\nA().k = 5": "is not given in the text",
    "class A:\n    k = 3\n    def f(self):\n        nn.Conv2d(3, 8, self.k)\na.k = 5": "self.k is not given in the text",
    "class A:\n    k = 3\n    if x:\n        k = 5\n    def f(self):\n        nn.Conv2d(3, 8, self.k)": "self.k is 3 and 5",
    "class A:\n    k = 3\n    def f(self):\n        nn.Conv2d(3, 8, self.k)\nclass B(A):\n    k = 5": "self.k is not given",
    "k = 3\nclass A:\n    def f(self):\n        nn.Conv2d(3, 8, self.k)": "self.k is not given in the text",
    "nn.Conv2d(3, 8, 3, padding=1 is 1)": "is not a literal",
    "nn.Conv2d(3, 8, 3, padding=1 if torch.zeros(1) else 2)": "is not a literal",
}


@pytest.mark.parametrize("text", UNCLEAR)
def test_arguments_that_are_hidden_or_unclear_are_refused(text):
    with pytest.raises(LayerError) as refused:
        evaluate(text, 9)
    assert UNCLEAR[text] in str(refused.value)


def test_of_several_layers_one_is_chosen_by_its_number():
    from derive.runtime.asking import resolve

    text = "a = nn.MaxPool2d(2)\nself.net = nn.Sequential(nn.Conv2d(3, 8, 5), nn.ReLU(), nn.Conv2d(8, 8, 7))"
    kernels = [resolve(text, 20, {}, number).axes[0].numbers["kernel_size"] for number in (1, 2, 3)]
    assert kernels == [2, 5, 7]
    for number, begun in ((None, ""), (0, "--layer 0 is none of "), (4, "--layer 4 is none of ")):
        with pytest.raises(LayerError) as refused:
            resolve(text, 20, {}, number)
        listed = "3 layers in the text, 1 nn.MaxPool2d(2), 2 nn.Conv2d(3, 8, 5) and 3 nn.Conv2d(8, 8, 7)"
        assert str(refused.value) == f"{begun}{listed}; give one, or its number as in --layer 1"
    assert resolve("nn.Conv2d(3, 8, 5)", 20, {}, 1).axes[0].numbers["kernel_size"] == 5
