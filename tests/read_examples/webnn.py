"""WebNN: the steps of the specification; its quotients are of numbers, floored or rounded up where it says so."""

from read_examples import fits_not, gives, refuses, yields

SPECIFICATION = "https://github.com/webmachinelearning/webnn/blob/c515210dafb9707fc201fe1035a062001995972e/index.bs"
SIZE = f"{SPECIFICATION}, calculate conv output size; conv2d steps"
TRANSPOSED = f"{SPECIFICATION}, calculate convtranspose output size"
STEPS = f"{SPECIFICATION}, convTranspose2d steps"
POOL = f"{SPECIFICATION}, create a pooling operation"
UNSIGNED = f"{SPECIFICATION}: EnforceRange unsigned long"
UNSTATED = f"{SPECIFICATION}: no formula for the values; the kernel is taken as not flipped"
CONV, DECONV = "MLGraphBuilder.conv2d(x, w, kernel_size=3", "MLGraphBuilder.convTranspose2d(x, w, kernel_size=3"
HALF = "padding=(1, 1, 1, 1), strides=2"


def _pooling(name):
    line = f"MLGraphBuilder.{name}(x"
    yield gives(f"{line})", 5, 1, 0, POOL)
    yield gives(f"{line}, windowDimensions=3)", 5, 3, 0, POOL)
    yield gives(f"{line}, windowDimensions=3, strides=2)", 6, 2, 0, POOL)
    yield gives(f"{line}, windowDimensions=3, dilations=2)", 7, 3, 0, POOL)
    yield gives(f"{line}, windowDimensions=3, padding=(1, 0, 2, 2))", (5, 5), (4, 7), (1, 2), POOL)
    yield gives(f"{line}, windowDimensions=3, strides=2, outputShapeRounding='ceil')", 6, 3, 0, POOL)
    yield gives(f"{line}, windowDimensions=3, strides=2, outputShapeRounding='ceil')", 2, 1, 0, POOL)
    yield gives(
        f"{line}, windowDimensions=3, strides=2, padding=(1, 0, 2, 1), outputShapeRounding='ceil')",
        (6, 6),
        (3, 4),
        (1, 2),
        POOL,
    )
    yield gives(f"{line}, windowDimensions=3, strides=4, outputSizes=1)", 6, 1, 0, POOL)
    yield gives(f"{line}, windowDimensions=3, strides=4, outputSizes=2)", 6, 2, 0, POOL)
    yield gives(f"{line}, windowDimensions=3, strides=4, padding=(1, 1, 1, 1), outputSizes=2)", 6, 2, 0, POOL)
    yield gives(f"{line}, windowDimensions=3, strides=4, padding=(1, 1, 1, 1), outputSizes=1)", 6, 1, 0, POOL)
    yield gives(f"{line}, windowDimensions=3, strides=4, outputSizes=(1, 2))", (6, 7), (1, 2), (0, 0), POOL)
    yield gives(f"{line}, windowDimensions=3, strides=4, outputSizes=2)", (6, 7), (2, 2), (0, 0), POOL)
    yield gives(f"{line}, windowDimensions=2, dilations=2, strides=4, outputSizes=2)", 6, 2, 0, POOL)
    yield refuses(f"{line}, windowDimensions=3, strides=4, outputSizes=(1, 2))", (6, 6), "outputSizes", POOL)
    yield refuses(f"{line}, windowDimensions=3, strides=4, outputSizes=3)", 6, "outputSizes", POOL)
    yield refuses(f"{line}, windowDimensions=3, strides=4, outputSizes=0)", 6, "outputSizes", POOL)
    yield refuses(f"{line}, windowDimensions=3, strides=2, outputSizes=2)", 6, "outputSizes strides", POOL)
    yield refuses(f"{line}, windowDimensions=3, padding=(-1, 0, 0, 0))", (5, 5), "padding", UNSIGNED)
    yield refuses(f"{line}, windowDimensions=3, padding=(0, 0, 0, -1))", (5, 5), "padding", UNSIGNED)
    yield fits_not(f"{line}, windowDimensions=3)", 2, POOL)
    yield fits_not(f"{line}, windowDimensions=3, strides=4, outputSizes=0)", 2, POOL)
    yield fits_not(f"{line}, windowDimensions=3, strides=2, outputShapeRounding='ceil')", 1, POOL)


EXAMPLES = (
    gives(f"{CONV})", 5, 3, 0, UNSTATED, flipped=False),
    gives(f"{CONV}, {HALF})", (6, 6), (3, 3), (1, 1), SIZE),
    gives(f"{CONV}, padding=(1, 0, 2, 2))", (5, 5), (4, 7), (1, 2), SIZE),
    gives(f"{CONV}, dilations=2)", 7, 3, 0, SIZE),
    refuses(f"{CONV}, padding=(-1, 0, 0, 0))", (5, 5), "padding", UNSIGNED),
    refuses(f"{CONV}, padding=(0, 0, 0, -1))", (5, 5), "padding", UNSIGNED),
    fits_not(f"{CONV})", 2, SIZE),
    gives(f"{DECONV})", 4, 6, 0, UNSTATED, flipped=False),
    gives(f"{DECONV}, {HALF})", (4, 4), (7, 7), (1, 1), TRANSPOSED),
    gives(f"{DECONV}, {HALF}, outputPadding=1)", (4, 4), (8, 8), (1, 1), STEPS),
    gives(f"{DECONV}, padding=(1, 0, 2, 1))", (4, 4), (5, 3), (1, 2), TRANSPOSED),
    gives(f"{DECONV}, dilations=2)", 4, 8, 0, TRANSPOSED),
    gives(f"{DECONV}, {HALF}, outputSizes=7)", (4, 4), (7, 7), (1, 1), STEPS),
    gives(f"{DECONV}, {HALF}, outputSizes=8)", (4, 4), (8, 8), (1, 1), STEPS),
    gives(f"{DECONV}, {HALF}, outputSizes=8, outputPadding=3)", (4, 4), (8, 8), (1, 1), STEPS),
    gives(f"{DECONV}, padding=(1, 0, 2, 1), outputSizes=(5, 3))", (4, 4), (5, 3), (1, 2), STEPS),
    refuses(f"{DECONV}, {HALF}, outputSizes=6)", (4, 4), "outputSizes", STEPS),
    refuses(f"{DECONV}, {HALF}, outputSizes=9)", (4, 4), "outputSizes", STEPS),
    refuses(f"{DECONV}, {HALF}, outputPadding=2)", (4, 4), "outputPadding strides", STEPS),
    refuses(f"{DECONV}, {HALF}, outputPadding=-1)", (4, 4), "outputPadding", UNSIGNED),
    refuses(f"{DECONV}, padding=(-1, 0, 0, 0))", (4, 4), "padding", UNSIGNED),
    refuses(f"{DECONV}, padding=(0, 0, 0, -1))", (4, 4), "padding", UNSIGNED),
    fits_not(f"{DECONV}, padding=(2, 1, 2, 1))", (1, 1), TRANSPOSED),
    *(example for name in ("averagePool2d", "l2Pool2d", "maxPool2d") for example in _pooling(name)),
    *(
        yields(f"MLGraphBuilder.{name}(x, windowDimensions=2, padding=(1, 1, 1, 1))", 1, *values, source)
        for name, values, source in (
            ("maxPool2d", ((-5,), (-5,)), "https://github.com/webmachinelearning/webnn/issues/935"),
            ("averagePool2d", ((8,), (8,)), "https://github.com/webmachinelearning/webnn/issues/876"),
            ("l2Pool2d", ((-5,), (5,)), f"{SPECIFICATION}, l2Pool2d"),
        )
    ),
    yields("MLGraphBuilder.l2Pool2d(x)", (1, 2), (3, -4), (5,), f"{SPECIFICATION}, l2Pool2d"),
)
