"""oneDNN: the checks of the primitive descriptors, in signed C++ division, which rounds toward zero."""

from read_examples import LOWEST, fits_not, gives, refuses, yields

COMMON = "https://github.com/oneapi-src/oneDNN/blob/515bfba68c0254e23c876d4c1a7cc26c2d4b690b/src/common"
CONV = f"{COMMON}/convolution.cpp, conv_desc_init"
DECONV = f"{COMMON}/deconvolution.cpp, deconv_desc_init"
POOL = f"{COMMON}/pooling.cpp, pooling_desc_init"
FORMULA = "https://uxlfoundation.github.io/oneDNN/dev_guide_convolution.html, Forward"
FORWARD, BACKWARD = "dnnl.convolution_forward(", "dnnl.deconvolution_forward("


def _pooling(algorithm):
    def line(strides, kernel, dilation, padding_l, padding_r):
        return f"dnnl.{algorithm}({strides}, {kernel}, {dilation}, {padding_l}, {padding_r})"

    exclusive = algorithm == "pooling_avg_exclude_padding"
    yield gives(line(2, 3, 0, 1, 0), 6, 3, 1, POOL)
    yield gives(line(1, 3, 1, 0, 1), 7, 4, 0, POOL)
    yield gives(line(1, 3, 0, 0, 0), (5, 5, 5), (3, 3, 3), (0, 0, 0), POOL)
    yield gives(line(1, 3, 0, 0, -1), 5, 2, 0, POOL)
    yield gives(line(2, 3, 0, 2, 2), 6, 4, 2, POOL)
    yield refuses(line(1, 3, -1, 0, 0), 5, "dilation", POOL)
    yield refuses(line(1, 3, 0, -1, 0), 5, "padding_l", POOL)
    yield refuses(line(1, 3, 0, 0, -2), 5, "padding_r strides", POOL)
    yield fits_not(line(1, 4, 0, 0, 0), 2, POOL)
    yield fits_not(line(2, 4, 0, 0, 0), 2, POOL)
    yield gives(line(2, 4, 0, 1, 0), 2, 1, 1, POOL)
    yield gives(line(2, 4, 0, 0, 1), 2, 1, 0, POOL)
    yield gives(line(2, 3, 0, 0, 0), 2, 1, 0, POOL)
    yield gives(line(4, 3, 0, 0, 0), 1, 1, 0, POOL)
    yield gives(line(2, 3, 0, 0, 0), 3, 1, 0, POOL)
    yield gives(line(1, 1, 1, 0, 0), 2, 2, 0, POOL)
    beyond = (
        (line(1, 3, 0, 3, 0), 6, 7, 3, "padding_l"),
        (line(1, 3, 0, 0, 3), 6, 7, 0, "padding_r"),
        (line(1, 1, 1, 0, 0), 1, 1, 0, "dilation"),
    )
    for text, size, output_size, low, argument in beyond:
        yield refuses(text, size, argument, POOL) if exclusive else gives(text, size, output_size, low, POOL)


REFERENCE = f"{COMMON.removesuffix('common')}cpu/ref_pooling.cpp, execute_forward"


EXAMPLES = (
    gives(f"{FORWARD}strides=2, padding_l=1, padding_r=0, kernel_size=3)", 6, 3, 1, FORMULA, flipped=False),
    gives(f"{FORWARD}strides=1, padding_l=0, padding_r=1, dilates=1, kernel_size=3)", 7, 4, 0, CONV),
    gives(f"{FORWARD}strides=1, padding_l=0, padding_r=0, kernel_size=3)", (5, 5, 5), (3, 3, 3), (0, 0, 0), CONV),
    gives(f"{FORWARD}strides=2, padding_l=0, padding_r=-1, kernel_size=3)", 7, 2, 0, CONV),
    gives(f"{FORWARD}strides=2, padding_l=0, padding_r=0, kernel_size=3)", 3, 1, 0, CONV),
    refuses(f"{FORWARD}strides=1, padding_l=0, padding_r=0, dilates=-1, kernel_size=3)", 7, "dilates", CONV),
    refuses(f"{FORWARD}strides=1, padding_l=-1, padding_r=0, kernel_size=3)", 7, "padding_l", CONV),
    refuses(f"{FORWARD}strides=1, padding_l=0, padding_r=-1, kernel_size=3)", 7, "padding_r strides", CONV),
    gives(f"{FORWARD}strides=2, padding_l=0, padding_r=0, kernel_size=3)", 2, 1, 0, CONV),
    gives(f"{FORWARD}strides=4, padding_l=0, padding_r=0, kernel_size=3)", 1, 1, 0, CONV),
    gives(f"{FORWARD}strides=2, padding_l=1, padding_r=0, kernel_size=4)", 2, 1, 1, CONV),
    gives(f"{FORWARD}strides=2, padding_l=0, padding_r=1, kernel_size=4)", 2, 1, 0, CONV),
    fits_not(f"{FORWARD}strides=2, padding_l=0, padding_r=0, kernel_size=3)", 1, CONV),
    gives(f"{BACKWARD}strides=2, padding_l=1, padding_r=1, kernel_size=3, dst=7)", 4, 7, 1, DECONV, flipped=False),
    gives(f"{BACKWARD}strides=2, padding_l=1, padding_r=1, kernel_size=3, dst=8)", 4, 8, 1, DECONV),
    gives(f"{BACKWARD}strides=2, padding_l=0, padding_r=1, kernel_size=3, dst=8)", 4, 8, 0, DECONV),
    gives(f"{BACKWARD}strides=2, padding_l=0, padding_r=-1, kernel_size=3, dst=10)", 4, 10, 0, DECONV),
    gives(f"{BACKWARD}strides=1, padding_l=0, padding_r=0, dilates=1, kernel_size=3, dst=8)", 4, 8, 0, DECONV),
    gives(
        f"{BACKWARD}strides=1, padding_l=0, padding_r=0, kernel_size=3, dst=6)", (4, 4, 4), (6, 6, 6), (0, 0, 0), DECONV
    ),
    refuses(f"{BACKWARD}strides=2, padding_l=1, padding_r=1, kernel_size=3, dst=6)", 4, "dst", DECONV),
    refuses(f"{BACKWARD}strides=2, padding_l=1, padding_r=1, kernel_size=3, dst=9)", 4, "dst", DECONV),
    refuses(f"{BACKWARD}strides=1, padding_l=0, padding_r=0, dilates=-1, kernel_size=3, dst=4)", 4, "dilates", DECONV),
    refuses(f"{BACKWARD}strides=2, padding_l=-1, padding_r=0, kernel_size=3, dst=10)", 4, "padding_l", DECONV),
    refuses(f"{BACKWARD}strides=2, padding_l=0, padding_r=-2, kernel_size=3, dst=11)", 4, "padding_r strides", DECONV),
    gives(f"{BACKWARD}strides=2, padding_l=0, padding_r=0, kernel_size=3, dst=2)", 1, 2, 0, DECONV),
    gives(f"{BACKWARD}strides=4, padding_l=1, padding_r=1, kernel_size=6, dst=1)", 1, 1, 1, DECONV),
    refuses(f"{BACKWARD}strides=2, padding_l=0, padding_r=0, kernel_size=3, dst=1)", 1, "dst", DECONV),
    refuses(f"{BACKWARD}strides=2, padding_l=0, padding_r=0, kernel_size=3, dst=4)", 2, "dst", DECONV),
    fits_not(f"{BACKWARD}strides=2, padding_l=1, padding_r=1, kernel_size=2, dst=0)", 1, DECONV),
    *(
        example
        for algorithm in ("pooling_max", "pooling_avg_include_padding", "pooling_avg_exclude_padding")
        for example in _pooling(algorithm)
    ),
    yields("dnnl.pooling_max(1, 2, 0, 1, 1)", 1, (float("-inf"),), (LOWEST,), REFERENCE),
    yields("dnnl.pooling_max(1, 2, 0, 1, 1)", 1, (-5,), (-5,), REFERENCE),
    yields("dnnl.pooling_avg_include_padding(1, 2, 0, 1, 1)", 1, (8,), (4,), REFERENCE),
    yields("dnnl.pooling_avg_include_padding(1, 2, 0, 1, 1)", (1, 1), (8,), (2,), REFERENCE),
    yields("dnnl.pooling_avg_exclude_padding(1, 2, 0, 1, 1)", (1, 1), (8,), (8,), REFERENCE),
)
