"""Lines that people asked about in public, with what is right for them; how it is known stands in `known`.

A case has `sizes` where the line has an answer; it has `refused`, words of the message, where the layer itself refuses, or
where what the text lacks must be said.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Case:
    """One question: where it was asked, the text, what is given beside it, and what is right.

    `lines` has every text that must get the same answer.
    """

    source: str
    lines: tuple[str, ...]
    input_size: object = None
    sizes: tuple[int, ...] | int | None = None
    pads: tuple | None = None
    refused: str = ""
    settings: dict = field(default_factory=dict)
    number: int | None = None
    known: str = "run in PyTorch 2.13.0"


KERAS, TF, REPORT = "run in Keras 3.15.1", "run in TensorFlow 2.21.0", "printed in the report"
TF_KERAS = "run in tf_keras 2.21.0"
PYTORCH = "https://github.com/pytorch/pytorch/issues/"
TENSORFLOW = "https://github.com/tensorflow/tensorflow/issues/"
KERAS_TEAM = "https://github.com/keras-team/keras/issues/"

CASES = (
    Case(
        "https://github.com/tenstorrent/tt-metal/issues/15039",
        ("nn.MaxPool2d(kernel_size=3, stride=2, ceil_mode=True)",),
        "80,200",
        (40, 100),
    ),
    Case(
        "https://github.com/tenstorrent/tt-metal/issues/11044",
        ("nn.MaxPool2d(kernel_size=3, stride=2, ceil_mode=True)",),
        "56x56",
        (28, 28),
    ),
    Case(
        PYTORCH + "99424",
        ("torch.nn.AvgPool2d(kernel_size=4, stride=2, padding=0, ceil_mode=True)(x)",),
        "9,9",
        (4, 4),
    ),
    Case(
        PYTORCH + "99424",
        ("return torch.nn.AvgPool2d(kernel_size=4, stride=2, padding=0, ceil_mode=ceil_mode)(x)",),
        "9,9",
        refused="ceil_mode is not given in the text; write its value, or --set ceil_mode=False",
    ),
    Case(
        PYTORCH + "99424",
        ("return torch.nn.AvgPool2d(kernel_size=4, stride=2, padding=0, ceil_mode=ceil_mode)(x)",),
        "9,9",
        (4, 4),
        settings={"ceil_mode": True},
    ),
    Case(
        PYTORCH + "3298",
        ("torch.nn.MaxPool2d(4,stride=4,padding=3)(Variable(torch.rand(1,1,20,20)))",),
        refused="padding=3",
    ),
    Case(
        PYTORCH + "3298",
        ("torch.nn.MaxPool2d(4,stride=4,padding=2)(Variable(torch.rand(1,1,20,20)))",),
        sizes=(6, 6),
    ),
    Case(
        PYTORCH + "6494",
        ("pool = torch.nn.AvgPool2d(kerel_size = 3, padding = 1)",),
        "7,7",
        refused="unknown argument 'kerel_size' of torch.nn.AvgPool2d; did you mean 'kernel_size'?",
    ),
    Case(PYTORCH + "6494", ("pool = torch.nn.AvgPool2d(kernel_size = 3, padding = 1)",), "7,7", (3, 3)),
    Case(
        "https://github.com/apache/mxnet/issues/12221",
        ('m0 = MaxPooling2D(pool_size=3, padding="same", strides=2)',),
        "256,256",
        (128, 128),
        ((0, 1), (0, 1)),
        known=KERAS,
    ),
    Case(KERAS_TEAM + "4818", ("MaxPooling2D((2, 2), strides=(2, 2))",), "45,60", (22, 30), known=KERAS),
    Case(KERAS_TEAM + "378", ("MaxPooling2D((3, 3), padding='same')",), "25,25", (9, 9), known=KERAS),
    Case(
        "https://github.com/PrimozGodec/keras-explain/issues/8",
        (
            "m.add(Conv2D(512, kernel_size=(3, 3),\n    activation='relu', padding='same',\n"
            "    input_shape=(14,14,512),strides=(1,1)))",
        ),
        sizes=(14, 14),
        pads=((1, 1), (1, 1)),
        known=KERAS,
    ),
    Case(
        TENSORFLOW + "20334",
        ('conv = tf.nn.conv2d(input_tensor, weight, stride, padding="SAME")',),
        "298,298",
        refused="strides=stride in tensorflow.nn.conv2d: stride is not given in the text",
        known=TF,
    ),
    Case(
        TENSORFLOW + "20334",
        (
            "stride = [1, 2, 2, 1]\nweight = tf.random.normal([2, 2, 8, 8])\n"
            'conv = tf.nn.conv2d(input_tensor, weight, stride, padding="SAME")',
            "tf.nn.conv2d(x, filters=[2, 2, 8, 8], strides=[1, 2, 2, 1], padding='SAME')",
            "tf.nn.conv2d(x, np.zeros([2,2,8,8]), [1, 2, 2, 1], padding='SAME')",
        ),
        "1,298,298,8",
        (149, 149),
        known=TF,
    ),
    Case(
        TENSORFLOW + "20334",
        ('conv = tf.nn.conv2d(input_tensor, weight, stride, padding="SAME")',),
        "298,298",
        (149, 149),
        settings={"stride": 2, "weight.shape": (2, 2, 8, 8)},
        known=TF,
    ),
    Case(
        TENSORFLOW + "28788",
        ("self.conv = tf.keras.layers.Conv2D(filters, kernel_size, strides=strides, dilation_rate=dilation_rate)",),
        "32,32",
        refused="kernel_size is not given in the text; write its number, or --set kernel_size=3",
        known=KERAS,
    ),
    Case(
        TENSORFLOW + "28788",
        ("self.conv = tf.keras.layers.Conv2D(filters, kernel_size, strides=strides, dilation_rate=dilation_rate)",),
        "32,32",
        (32, 32),
        settings={"kernel_size": 1, "strides": 1, "dilation_rate": 6},
        known=KERAS,
    ),
    Case(
        TENSORFLOW + "28788",
        ("tf.keras.layers.Conv2D(64, 1, strides=1, dilation_rate=6)",),
        "32,32",
        (32, 32),
        known=KERAS,
    ),
    Case(
        "https://github.com/jax-ml/jax/issues/4216",
        (
            "lax.conv_general_dilated(lhs=np.ones((1, 2, 1)), rhs=np.ones((2, 1, 1)), window_strides=(2,), "
            "padding='SAME', lhs_dilation=(2,), dimension_numbers=('NTC', 'TIO', 'NTC'))",
        ),
        refused="use jax.lax.conv_transpose",
        known="refused by JAX 0.10.2",
    ),
    Case(
        PYTORCH + "37844",
        ("In [1]: circular = nn.Conv2d(6, 1, (3, 3), padding=(0, 1), padding_mode='circular')",),
        "20,10",
        (18, 10),
    ),
    Case(
        PYTORCH + "17150",
        ("torch.nn.Conv2d(3, 4, kernel_size=3, padding=(1,2,1,2))",),
        "16,16",
        refused="padding=(1, 2, 1, 2) has 4 entries, but torch.nn.Conv2d works on 2 spatial axes",
    ),
    Case(
        KERAS_TEAM + "8751",
        ('y = Conv1D(num_filts, 2, dilation_rate=8, padding="causal")(x)',),
        100,
        100,
        (8, 0),
        known=KERAS,
    ),
    Case(
        KERAS_TEAM + "16314",
        ('y = keras.layers.DepthwiseConv2D(kernel_size=3, strides=(2,2), padding="same", dilation_rate=(3,1))(x)',),
        "14,14",
        (7, 7),
        ((2, 3), (0, 1)),
        known=KERAS,
    ),
    Case(
        KERAS_TEAM + "16314",
        ('y = tf_keras.layers.DepthwiseConv2D(3, strides=(2,2), padding="same", dilation_rate=(3,1))(x)',),
        "14,14",
        refused="tf_keras.layers.DepthwiseConv2D",
        known="refused by tf_keras 2.21.0",
    ),
    Case(
        KERAS_TEAM + "13649",
        (
            "conv1d_output= keras.layers.SeparableConv1D(kernel_size=2, filters=1, padding='same',activation='tanh',"
            "input_shape=(None,None),strides=2,kernel_initializer= 'uniform',)(output)",
        ),
        4418,
        refused="unknown argument 'kernel_initializer' of keras.layers.SeparableConv1D",
        known="refused by Keras 3.15.1",
    ),
    Case(
        KERAS_TEAM + "13649",
        (
            "conv1d_output= tf_keras.layers.SeparableConv1D(kernel_size=2, filters=1, padding='same',activation='tanh',"
            "input_shape=(None,None),strides=2,kernel_initializer= 'uniform',)(output)",
            "conv1d_output= SeparableConv1D(kernel_size=2, filters=1, padding='same',activation='tanh',"
            "input_shape=(None,None),strides=2,kernel_initializer= 'uniform',)(output)",
        ),
        4418,
        2209,
        known=TF_KERAS,
    ),
    Case(
        "beside https://github.com/PrimozGodec/keras-explain/issues/8",
        ("keras.layers.Conv2D(8, 3, batch_input_shape=(None,12,12,3))",),
        "12,12",
        refused="unknown argument 'batch_input_shape' of keras.layers.Conv2D",
        known="Keras 3.15.1: Unrecognized keyword arguments",
    ),
    Case(
        "beside https://github.com/PrimozGodec/keras-explain/issues/8",
        (
            "keras.layers.Conv2D(8, 3, input_dim=3)",
            "keras.layers.Conv2D(8, 3, lora_rank=2)",
            "keras.layers.Conv2D(8, 3, input_shape=(12, 12, 3))",
            "tf_keras.layers.Conv2D(8, 3, batch_input_shape=(None,12,12,3))",
        ),
        "12,12",
        (10, 10),
        known=KERAS,
    ),
    Case(
        "https://github.com/SeanNaren/deepspeech.pytorch/issues/423",
        ("nn.Conv2d(32, 32, kernel_size=(21, 11), stride=(2, 1))",),
        "61,6",
        refused="torch.nn.Conv2d on axis 1",
    ),
    Case(
        "https://github.com/SeanNaren/deepspeech.pytorch/issues/423",
        ("nn.Conv2d(32, 32, kernel_size=(21, 11), stride=(2, 1), padding=(10, 5))",),
        "61,6",
        (31, 6),
    ),
    Case(
        "https://github.com/muhanzhang/pytorch_DGCNN/issues/24",
        ("nn.Conv1d(16, 32, 5, 1)",),
        1,
        refused="needs input_size + pad_low + pad_high >= effective_kernel_size, but input_size=1",
    ),
    Case(
        "https://github.com/szymonmaszke/torchlayers/issues/8",
        ("nn.Sequential(tl.Conv2d(32, kernel_size=8, stride=4), tl.ReLU(), tl.Conv2d(64, kernel_size=4, stride=2))",),
        "84,84",
        refused="unknown layer 'tl.Conv2d'; did you mean torch.nn.Conv2d?",
        known="torchlayers is not covered",
    ),
    *(
        Case(
            "https://github.com/szymonmaszke/torchlayers/issues/8",
            (
                "nn.Sequential(nn.Conv2d(1, 32, kernel_size=8, stride=4), nn.ReLU(), nn.Conv2d(32, 64, kernel_size=4, "
                "stride=2), nn.ReLU(), nn.Conv2d(64, 64, kernel_size=3, stride=1))",
            ),
            (size, size),
            (found, found),
            number=number,
        )
        for number, size, found in ((1, 84, 20), (2, 20, 9), (3, 9, 7))
    ),
    Case(
        "https://github.com/microsoft/CNTK/issues/3397",
        (
            "C.convolution_transpose(kernel, x, auto_padding = [False, True, True], dilation = (1, 2, 2), "
            "output_shape = (3, 5, 5))",
        ),
        "5,5",
        refused="output_shape=(3, 5, 5) of cntk.convolution_transpose is not covered here",
        known="CNTK runs it, by the report; it is left out",
    ),
    Case(
        "https://github.com/onnx/keras-onnx/issues/555",
        ("x = Conv2DTranspose(256, (4, 4), strides=2, use_bias=False, padding=padding, name='a')(input_img)",),
        "512,512",
        refused="padding is not given in the text; write its value, or --set padding=valid",
        known=KERAS,
    ),
    Case(
        "https://github.com/onnx/keras-onnx/issues/555",
        ("padding = 'same'\nx = Conv2DTranspose(256, (4, 4), strides=2, use_bias=False, padding=padding)(input_img)",),
        "512,512",
        (1024, 1024),
        ((1, 1), (1, 1)),
        known=KERAS,
    ),
    Case(
        KERAS_TEAM + "19964",
        ("x = tf.keras.layers.Conv2DTranspose(initial_features * 2 ** level, strides=pooling_size, **convpars)(x)",),
        "44,44",
        refused="**convpars hides arguments of keras.layers.Conv2DTranspose, and the text does not say which",
        known=KERAS,
    ),
    Case(
        KERAS_TEAM + "19964",
        (
            "convpars = dict(kernel_size=(3, 3), padding='same')\npooling_size = 2\n"
            "x = tf.keras.layers.Conv2DTranspose(initial_features * 2 ** level, strides=pooling_size, **convpars)(x)",
            "convpars = {'kernel_size': 3, 'padding': 'same'}\n"
            "x = tf.keras.layers.Conv2DTranspose(initial_features * 2 ** level, strides=2, **convpars)(x)",
        ),
        "44,44",
        (88, 88),
        known=KERAS,
    ),
    Case(
        TENSORFLOW + "45216",
        (
            "keras.layers.Conv2DTranspose(256, kernel_size=(4, 4), strides=(2, 2), padding='same', use_bias=False, "
            "groups=256, kernel_initializer='he_normal'),",
        ),
        "8,8",
        refused="unknown argument 'groups' of keras.layers.Conv2DTranspose",
        known="refused by Keras 3.15.1",
    ),
    Case(
        TENSORFLOW + "45216",
        (
            "tf_keras.layers.Conv2DTranspose(256, kernel_size=(4, 4), strides=(2, 2), padding='same', use_bias=False, "
            "groups=256, kernel_initializer='he_normal'),",
            "Conv2DTranspose(256, kernel_size=(4, 4), strides=(2, 2), padding='same', use_bias=False, groups=256, "
            "kernel_initializer='he_normal')",
        ),
        "8,8",
        (16, 16),
        known=TF_KERAS,
    ),
    Case(
        TENSORFLOW + "42408",
        ("tf.layers.conv2d_transpose(x, 64, [3, 3], strides=[2, 2], padding='same')",),
        "44,44",
        refused="unknown layer 'tf.layers.conv2d_transpose'; did you mean keras.layers.Conv2DTranspose?",
        known="tf.layers of TensorFlow 1 is not covered",
    ),
    Case(
        "https://github.com/NVIDIA/TensorRT/issues/2168",
        (
            "ConvTranspose3d(64, 32, kernel_size=(3, 3, 3), stride=(2, 2, 2), padding=(1, 1, 1), "
            "output_padding=(0, 0, 0), bias=False)",
        ),
        "6,15,20",
        (11, 29, 39),
    ),
    Case(
        PYTORCH + "56328",
        ("net = torch.nn.ConvTranspose1d(3, 4, kernel_size=3, output_padding=1).cuda()",),
        3,
        refused="the only legal value is 0",
    ),
    Case(
        "https://discuss.pytorch.org/t/50157",
        ("nn.ConvTranspose2d( nz, ngf * 8, 4, 1, 0, bias=False),",),
        "1,1",
        (4, 4),
    ),
    Case(
        "a copy of a question on Stack Overflow",
        ("tf.nn.conv2d_transpose(x, f, y_shape, strides=strides, padding='SAME')",),
        "6,4",
        refused="output_shape=y_shape in tensorflow.nn.conv2d_transpose: y_shape is not given in the text",
        known=TF,
    ),
    Case(
        "a copy of a question on Stack Overflow",
        (
            "x = tf.constant(0.1, shape=[10, 6, 4, 3])\nf = tf.random.normal([3, 3, 5, 3])\n"
            "y_shape = [10, 12, 8, 5]\nstrides = [1, 2, 2, 1]\n"
            "tf.nn.conv2d_transpose(x, f, y_shape, strides=strides, padding='SAME')",
        ),
        "6,4",
        (12, 8),
        ((0, 1), (0, 1)),
        known=TF,
    ),
    *(
        Case(
            "https://github.com/lmnt-com/diffwave/issues/24",
            ("self.conv1 = ConvTranspose2d(1, 1, [3, 32], stride=[1, 16], padding=[1, 8])",),
            (80, size),
            (80, found),
        )
        for size, found in ((50, 800), (800, 12800))
    ),
    Case(
        "https://github.com/apache/mxnet/issues/11629",
        ("c=mx.nd.Deconvolution(data=a, weight=b, kernel=(2,2), num_filter=1, dilate=(2, 2), stride=(2,2))",),
        "3,3",
        (7, 7),
        known=REPORT,
    ),
    Case(
        "https://github.com/apache/mxnet/issues/2428",
        tuple(
            f"mx.{way}.Deconvolution(data=pool1, kernel=(3,3), stride=(2,2), target_shape=(8,8), num_filter=50)"
            for way in ("symbol", "sym", "nd")
        ),
        "4,4",
        (8, 8),
        ((1, 0), (1, 0)),
        known=REPORT,
    ),
)
PASTED = (
    Case(
        "arithmetic", ("nn.Conv2d(3, 8, 3, padding=3//2)", "nn.Conv2d(3, 8, kernel_size=2+1, padding=1)"), "9,9", (9, 9)
    ),
    Case("arithmetic", ("nn.Conv2d(3, 8, [3]*2, padding=1)", "nn.Conv2d(3, 8, 3, padding=[1]*2)"), "9,9", (9, 9)),
    Case("arithmetic", ("ConvTranspose1d(512, 256, 16, 8, padding=(16-8)//2)",), 10, 80),
    Case("names", ("k = 3\nnn.Conv1d(3, 8, k, padding=1)",), 10, 10),
    Case("names", ("u=8; nn.ConvTranspose1d(512, 256, 16, u, padding=4)",), 10, 80),
    Case(
        "names",
        (
            "class B(nn.Module):\n    def __init__(self, i, o, stride=1):\n        self.c = nn.Conv2d(i, o, 3, stride, 1)",
        ),
        "9,9",
        (9, 9),
    ),
    Case(
        "names",
        (
            "class B(nn.Module):\n    k = 3\n    c = nn.Conv2d(3, 8, k)",
            "class B(nn.Module):\n    def __init__(self):\n        self.k = 3\n        self.c = nn.Conv2d(3, 8, self.k)",
        ),
        "9,9",
        (7, 7),
    ),
    Case(
        "a printed model",
        ("(0): ConvTranspose2d(512, 256, kernel_size=(2, 2), stride=(2, 2))",),
        "9,9",
        (18, 18),
    ),
    Case(
        "lines cut out",
        (
            "    nn.Conv2d(1, 16, 3, 1, 1),\n    nn.ReLU(),",
            "nn.Conv2d(1, 16, 3, 1, 1)\nnn.ReLU()",
            "nn.Conv2d(1, 16, 3, 1, 1), nn.ReLU()",
        ),
        "9,9",
        (9, 9),
    ),
    Case("functional calls", ("F.conv2d(x, torch.randn(8,3,3,3), stride=2, padding=1)",), "9,9", (5, 5)),
    Case(
        "functional calls",
        ("F.conv2d(x, w, stride=2, padding=1)",),
        "9,9",
        refused="takes it from the shape of weight; write F.conv2d(x, w, stride=2, padding=1, kernel_size=…), or --set w.",
    ),
    Case(
        "functional calls",
        ("F.conv2d(x, w, stride=2, padding=1)",),
        "9,9",
        (5, 5),
        settings={"w.shape": (8, 3, 3, 3)},
    ),
    Case(
        "functional calls",
        ("mb.conv_transpose(x=x, weight=w)",),
        9,
        refused="takes it from the shape of weight; write mb.conv_transpose(x=x, weight=w, kernel_size=…), or --set w.",
    ),
    *(
        Case("sizes", ("nn.Conv2d(3, 8, 3)",), size, (10, 10))
        for size in ("12x12", "12 12", "(12,12)", "[12, 12]", "1,3,12,12", "12×12", "(None, 3, 12, 12)")
    ),
    Case("sizes", ("nn.Conv2d(3, 8, 3)",), "None,12", refused="has no number for a size of torch.nn.Conv2d"),
    Case("sizes", ("layers.Conv2D(8, 3)",), "None,12,16,3", (10, 14), known=KERAS),
)
