"""Where sources may lie: the one list of hosts, and of repositories on hosts that many share.

`OWN` says of each framework which are its own, `OTHERS` what else is cited. A framework that is not listed yet may
cite its homepage's host and one repository, none of them another's: so a new framework is still one file.
"""

from urllib.parse import urlsplit

SHARED = ("github.com", "gitlab.com")
OWN = {
    "burn": ("burn.dev", "github.com/tracel-ai/burn"),
    "caffe": ("caffe.berkeleyvision.org", "github.com/BVLC/caffe"),
    "candle": ("github.com/huggingface/candle", "huggingface.github.io"),
    "chainer": ("chainer.org", "docs.chainer.org", "github.com/chainer/chainer"),
    "cntk": ("github.com/microsoft/CNTK",),
    "coreml": ("apple.github.io", "github.com/apple/coremltools"),
    "cudnn": ("developer.nvidia.com", "docs.nvidia.com", "github.com/apache/mxnet"),
    "darknet": ("github.com/pjreddie/darknet", "pjreddie.com"),
    "directml": ("github.com/microsoft/DirectML", "learn.microsoft.com"),
    "equinox": ("docs.kidger.site", "github.com/patrick-kidger/equinox"),
    "flax": ("flax.readthedocs.io", "github.com/google/flax", "github.com/openxla/xla"),
    "flux": ("fluxml.ai", "github.com/FluxML/Flux.jl", "github.com/FluxML/NNlib.jl"),
    "haiku": ("dm-haiku.readthedocs.io", "github.com/google-deepmind/dm-haiku", "github.com/openxla/xla"),
    "jax": ("docs.jax.dev", "github.com/jax-ml/jax", "github.com/openxla/xla"),
    "keras": ("github.com/keras-team/keras", "github.com/tensorflow/tensorflow", "keras.io"),
    "lasagne": ("github.com/Lasagne/Lasagne", "lasagne.readthedocs.io"),
    "litert": ("ai.google.dev", "github.com/google-ai-edge/LiteRT"),
    "mathematica": ("reference.wolfram.com", "www.wolfram.com"),
    "matlab": ("www.mathworks.com",),
    "mindspore": ("github.com/mindspore-ai/mindspore", "www.mindspore.cn"),
    "mlx": ("github.com/ml-explore/mlx", "ml-explore.github.io"),
    "mnn": ("github.com/alibaba/MNN", "www.mnn.zone"),
    "mxnet": ("github.com/apache/mxnet", "mxnet.apache.org"),
    "ncnn": ("github.com/Tencent/ncnn",),
    "numpy": ("github.com/numpy/numpy", "numpy.org"),
    "onednn": ("github.com/oneapi-src/oneDNN", "uxlfoundation.github.io"),
    "onnx": ("github.com/onnx/onnx", "onnx.ai"),
    "onnxruntime": ("github.com/microsoft/onnxruntime", "onnxruntime.ai"),
    "opencv": ("github.com/opencv/opencv", "opencv.org"),
    "openvino": ("docs.openvino.ai", "github.com/openvinotoolkit/openvino"),
    "paddle": ("github.com/PaddlePaddle/Paddle", "paddlepaddle.org.cn", "www.paddlepaddle.org.cn"),
    "scipy": ("docs.scipy.org", "github.com/scipy/scipy", "scipy.org"),
    "sonnet": ("github.com/google-deepmind/sonnet", "github.com/tensorflow/tensorflow"),
    "stablehlo": ("github.com/openxla/stablehlo", "openxla.org"),
    "tensorflow": ("github.com/tensorflow/tensorflow", "gitlab.com/libeigen/eigen", "www.tensorflow.org"),
    "tensorrt": ("developer.nvidia.com", "github.com/NVIDIA/TensorRT"),
    "tf_keras": ("github.com/keras-team/tf-keras", "github.com/tensorflow/tensorflow"),
    "tfjs": ("github.com/tensorflow/tfjs", "js.tensorflow.org", "www.tensorflow.org"),
    "theano": ("github.com/Theano/Theano", "theano-pymc.readthedocs.io"),
    "tinygrad": ("docs.tinygrad.org", "github.com/tinygrad/tinygrad"),
    "torch": ("docs.pytorch.org", "github.com/pytorch/pytorch", "pytorch.org"),
    "tosa": ("github.com/arm/tosa-specification", "www.mlplatform.org"),
    "tvm": ("github.com/apache/tvm", "tvm.apache.org"),
    "webnn": ("github.com/webmachinelearning/webnn", "www.w3.org"),
}
OTHERS = {
    "arxiv.org": "papers",
    "d2l.ai": "Dive into Deep Learning",
    "distill.pub": "articles",
    "github.com/jik876/hifi-gan": "a vocoder whose recipe many copied",
}


def place(url):
    """The host of an address, with the repository where the host is shared."""
    split = urlsplit(url)
    path = split.path.strip("/").split("/")[:2] if split.netloc in SHARED else []
    return "/".join([split.netloc, *path])


def malformed(url):
    """What is wrong with an address as such, or nothing."""
    split = urlsplit(url)
    if split.scheme != "https":
        return "is not https"
    if not url.isascii() or any(letter.isspace() or letter in '<>"{}|\\^`' for letter in url):
        return "holds what no address may hold"
    if (
        not split.netloc
        or "." not in split.netloc
        or split.netloc != split.netloc.lower()
        or split.port
        or split.username
    ):
        return "has no plain host"
    return ""


def of_framework(name, homepage):
    """The places that are a framework's own; where it is not listed, its homepage's."""
    return OWN.get(name) or (place(homepage),)


def known():
    """{place: the frameworks whose it is}."""
    found = {where: [] for where in OTHERS}
    for name, places in OWN.items():
        for where in places:
            found.setdefault(where, []).append(name)
    return found
