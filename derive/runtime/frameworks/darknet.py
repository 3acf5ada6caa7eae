"""Darknet: convolutional, deconvolutional and maxpool sections of a .cfg file, as read."""

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.lone import lone_window
from derive.runtime.outcomes import EMPTY, NO_INDEX_MAP, NO_PRODUCT, OTHERWISE
from derive.runtime.source import Source

COMMIT = "https://github.com/pjreddie/darknet/blob/f6afaabcdf85f77e7aff2ec55c020c0e297c77f9/src"
PADS = {"pad_low": "padding", "pad_high": "padding"}
BIND = {"kernel_size": "size", "stride": "stride", "dilation": "1"}
VARIED = {"kernel_size": "size", "stride": "stride"}
KEYS = (
    "batch_normalize",
    "activation",
    "binary",
    "xnor",
    "flipped",
    "dot",
    "dontload",
    "dontloadscales",
    "stopbackward",
    "truth",
    "onlyforward",
    "dontsave",
    "numload",
    "learning_rate",
    "smooth",
    "name",
)
EVERYWHERE = ("size", "stride", "padding")
# C rounds half of the padding toward zero.
HALF = "(padding + (padding < 0)) // 2"

FRAMEWORK = Framework(
    name="darknet",
    title="Darknet",
    releases=(Release("2022-07-18"),),
    homepage="https://pjreddie.com/darknet",
    layers=(
        Layer(
            name="darknet.convolutional",
            called=("conv",),
            operator=CONVOLUTION,
            signature="*, filters=1, size=1, stride=1, pad=0, padding=0, groups=1",
            dimensions=(2,),
            callable=False,
            keywords=KEYS,
            bind=BIND,
            varied=VARIED,
            uniform=EVERYWHERE,
            numbers=(*EVERYWHERE, "pad"),
            no_output=EMPTY,
            meanings=(
                Meaning("half", when="pad != 0"),
                lone_window("padding", "padding", when="pad == 0"),
                Meaning("explicit", when="pad == 0", bind=PADS),
            ),
            defects=(
                Defect(
                    when="any(k == 1 and (s > 1 or q == 0 and p > 0) for k, s, q, p in zip(size, stride, pad, padding))",
                    observed=(OTHERWISE, NO_INDEX_MAP, NO_PRODUCT),
                    reason="of a kernel of size 1, the input is taken as it lies in memory, whatever the stride and the "
                    "padding: the first outputs are the first inputs, and the rest is read beyond them",
                    unpredictable="what lies behind the input in memory is read",
                ),
            ),
            weight="weights[filters, in_channels / groups, size, size]",
        ),
        Layer(
            name="darknet.deconvolutional",
            called=("deconv",),
            operator=TRANSPOSED,
            signature="*, filters=1, size=1, stride=1, pad=0, padding=0",
            dimensions=(2,),
            callable=False,
            keywords=KEYS,
            bind=BIND,
            varied=VARIED,
            uniform=EVERYWHERE,
            numbers=(*EVERYWHERE, "pad"),
            no_output=EMPTY,
            meanings=(
                Meaning("half", when="pad != 0", size="smallest"),
                Meaning("explicit", when="pad == 0", size="smallest", bind=PADS),
            ),
            weight="weights[in_channels, filters, size, size]",
        ),
        Layer(
            name="darknet.maxpool",
            called=("max",),
            operator=POOLING,
            signature="*, stride=1, size=None, padding=None",
            dimensions=(2,),
            callable=False,
            keywords=KEYS,
            values={"size": (int, None), "padding": (int, None)},
            bind={"kernel_size": "stride if size is None else size", "stride": "stride", "dilation": "1"},
            varied=VARIED,
            uniform=EVERYWHERE,
            numbers=EVERYWHERE,
            reduction="'maximum_from_lowest'",
            no_output=EMPTY,
            meanings=(
                Meaning(
                    "explicit",
                    when="padding is None",
                    bind={"pad_low": "(kernel_size - 1) // 2", "pad_high": "kernel_size // 2"},
                ),
                lone_window(HALF, f"(padding - {HALF})", when="padding is not None"),
                Meaning(
                    "explicit",
                    when="padding is not None",
                    bind={"pad_low": HALF, "pad_high": f"padding - {HALF}"},
                ),
            ),
        ),
    ),
    basis="source",
    spellings={
        "darknet": "[maxpool]\nsize=2\nstride=2",
    },
    orientation="Correlation; a deconvolutional layer is the exact adjoint of the convolutional layer with the same "
    "weights.",
    scope="The sections of a .cfg file, read in the C source. Its CPU code was compiled and asked "
    "once, 1,008 configurations, and gave no other answer than these rules. Every number holds for both axes. pad=1 is a "
    "flag that replaces padding by size / 2, rounded down. The padding of maxpool is the total of both sides, and "
    "size - 1 where it is not given; a maximum begins with -FLT_MAX, not with zero. Sizes are divided in C, which rounds "
    "-1/2 to 0: where less than a stride is missing to the first window, there is one all the same, beyond the padding.",
    sources=(
        Source(
            "Darknet source",
            f"{COMMIT}/convolutional_layer.c",
            "convolutional_out_height: (l.h + 2*l.pad - l.size) / l.stride + 1; forward_convolutional_layer: if (l.size "
            "== 1) b = im",
        ),
        Source(
            "Darknet source",
            f"{COMMIT}/deconvolutional_layer.c",
            "make_deconvolutional_layer: l.out_h = (l.h - 1) * l.stride + l.size - 2*l.pad",
        ),
        Source(
            "Darknet source",
            f"{COMMIT}/maxpool_layer.c",
            "l.out_w = (w + padding - size)/stride + 1; int w_offset = -l.pad/2; float val = (valid != 0) ? "
            "net.input[index] : -FLT_MAX",
        ),
        Source(
            "Darknet source",
            f"{COMMIT}/parser.c",
            'if(pad) padding = size/2; of maxpool option_find_int_quiet(options, "padding", size-1); parse_network_cfg: '
            "truth, onlyforward, stopbackward, dontsave, dontload, numload, dontloadscales, learning_rate and smooth of any",
        ),
    ),
)
