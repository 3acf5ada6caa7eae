"""Flax: the convolution layers of flax.linen and flax.nnx, and the pooling functions they share."""

from itertools import count

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.outcomes import DIED, EMPTY, NO_INDEX_MAP, NO_PRODUCT
from derive.runtime.source import Source

LOW = "(padding[0] if pair(padding) else padding)"
HIGH = "(padding[1] if pair(padding) else padding)"
REACH = "effective_kernel_size - 1"
WORDS = ("SAME", "SAME_LOWER", "VALID", "CIRCULAR", "REFLECT", "CAUSAL", "same", "same_lower", "valid")
NUMBERS = f"padding not in {WORDS}"
PADS_OF_THE_SPREAD_INPUT = {"pad_low": f"{REACH} - {LOW}", "pad_high": f"{REACH} - {HIGH}", "output_padding": "0"}
FORWARDED = ("SAME_LOWER", "same", "same_lower", "valid")
NO_WORDS = "String padding is not implemented for transposed convolution using this op"
NEGATIVE = "Negative padding is larger than the size of the corresponding dimension"
STEPS = {"kernel_size": "kernel_size", "stride": "strides or 1", "dilation": "kernel_dilation or 1"}
VARIED = {"kernel_size": "kernel_size", "stride": "strides", "dilation": "kernel_dilation"}
WRONG_NUMBERS = Defect(
    when="any(pair(p) and p[0] < 0 for p in padding)",
    observed=(NO_INDEX_MAP, NO_PRODUCT),
    reason="wrong numbers on the CPU: where a pad before the input is negative and one after it is not, XLA's "
    "convolution reads elements that are not there",
    url="https://github.com/openxla/xla/issues/48713",
)
XLA_ABORTS = Defect(
    when="len(stride) > 1 and max(stride) > 1 and any(k > i for k, i in zip(effective_kernel_size, input_size))",
    observed=(DIED,),
    reason="XLA aborts while it simplifies some transposed convolutions of two or three axes, one of which has a "
    "stride and another a kernel longer than the input (algebraic_simplifier: Window dimensions do not match RHS "
    "shape)",
)
LINEN_END = "promote_dtype=None"
NNX_END = "promote_dtype=None, preferred_element_type=None, rngs, kernel_metadata=None, bias_metadata=None"
INITIALIZERS = (
    "use_bias=True, mask=None, dtype=None, param_dtype=None, precision=None, kernel_init=None, bias_init=None"
)

ANSWERED = count(1)  # every shape is compiled on its own and kept: thousands of them are gigabytes


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch and one-hot taps as the features, which come last."""
    import jax
    import numpy

    if not next(ANSWERED) % 200:
        jax.clear_caches()
    run, ones = _asked(layer, arguments, input_sizes)
    return numpy.moveaxis(numpy.asarray(run(ones)), -1, 1)


def infer(layer, arguments, input_sizes):
    """The spatial sizes that jax.eval_shape finds for the same call."""
    import jax

    run, ones = _asked(layer, arguments, input_sizes)
    return jax.eval_shape(run, ones).shape[1:-1]


def _asked(layer, arguments, input_sizes):
    """`(function, inputs)`: the layer with its weights as a function of one array, and the array to give it."""
    import jax
    import numpy

    from derive.runtime.expressions import locate
    from derive.runtime.feeding import batch, feeding

    given = dict(arguments)
    call = locate(layer.name)
    ones = batch(input_sizes)[..., None]
    if layer.operator == POOLING:
        if layer.name.endswith(".pool"):
            given.update(init=-numpy.inf, reduce_fn=jax.lax.max)
        if layer.name.endswith("min_pool") and not feeding():  # a single one is seen by a maximum
            return lambda one: -call(-one, **given), ones
        return lambda one: call(one, **given), ones
    kernel_size = given.pop("kernel_size")
    taps = int(numpy.prod(kernel_size))
    channels = (taps, 1) if given.get("transpose_kernel") else (1, taps)
    weight = numpy.eye(taps, dtype="float32").reshape(*kernel_size, *channels)
    if "rngs" in layer.parameters:
        from flax import nnx

        given["kernel_init"] = lambda key, shape, dtype: weight
        return call(1, taps, kernel_size, use_bias=False, rngs=nnx.Rngs(0), **given), ones
    if layer.name.endswith("Local"):
        given["kernel_init"] = lambda key, shape, dtype: numpy.broadcast_to(weight.reshape(taps, taps), shape)
        module = call(taps, kernel_size, use_bias=False, **given)
        return lambda one: module.init_with_output(numpy.zeros(2, "uint32"), one)[0], ones
    module = call(taps, kernel_size, use_bias=False, **given)
    return lambda one: module.apply({"params": {"kernel": weight}}, one), ones


def _convolution(name, signature, weight, one_in):
    return Layer(
        name=name,
        operator=CONVOLUTION,
        signature=signature,
        callable=False,  # some defaults are functions and types
        dimensions=(1, 2, 3),
        values={
            "padding": (*WORDS, int, PAIR),
            "strides": (int, None),
            "input_dilation": (int, None),
            "kernel_dilation": (int, None),
        },
        bind=STEPS,
        varied=VARIED,
        single=("kernel_size",),
        uniform=("strides", "input_dilation"),
        refusals=(
            Refusal(
                when="padding == 'CAUSAL'",
                requires="len(input_size) == 1",
                says="Causal padding is only implemented for 1D convolutions.",
                way_out="or give (low, high) pairs",
                across=True,
            ),
            Refusal(
                when=f"padding in {WORDS}",
                requires="all(factor in (None, 1) for factor in input_dilation)",
                says=NO_WORDS,
                way_out="give pads as numbers",
                across=True,
            ),
        ),
        no_output=(EMPTY, NEGATIVE),
        meanings=(
            Meaning("same_upper", when="padding in ('SAME', 'same')"),
            Meaning("same_lower", when="padding in ('SAME_LOWER', 'same_lower')"),
            Meaning("valid", when="padding in ('VALID', 'valid')"),
            Meaning("same_fixed_upper", when="padding in ('CIRCULAR', 'REFLECT')"),
            Meaning("causal", when="padding == 'CAUSAL'"),
            Meaning("explicit", when="input_dilation in (None, 1)", bind={"pad_low": LOW, "pad_high": HIGH}),
            Meaning(
                "explicit",
                when="strides in (None, 1) and input_dilation not in (None, 1)",
                size="chosen",
                operator=TRANSPOSED,
                bind={"stride": "input_dilation", **PADS_OF_THE_SPREAD_INPUT},
                kernel_flipped="True",
            ),
        ),
        defects=(WRONG_NUMBERS,),
        boundary="{'CIRCULAR': 'periodic', 'REFLECT': 'mirror'}.get(padding, 'zeros')",
        weight=weight,
        probes=(
            {
                "padding": "['SAME', 'CIRCULAR', 'VALID', 'REFLECT', 'CAUSAL', 'SAME_LOWER', 'same', 'same_lower', "
                "'valid', 1, (1, 2), (-1, 1)]"
            },
            {"padding": "['SAME', 'CIRCULAR', 0, (1, 2)] if strides == 1 else []", "input_dilation": "[2, 3]"},
        ),
        one_in=one_in,
    )


def _transposed(name, signature, one_in):
    return Layer(
        name=name,
        operator=TRANSPOSED,
        signature=signature,
        callable=False,
        dimensions=(1, 2, 3),
        values={
            "padding": (*WORDS, int, PAIR),
            "strides": (int, None),
            "kernel_dilation": (int, None),
            "transpose_kernel": (False, True),
        },
        bind=STEPS,
        varied=VARIED,
        single=("kernel_size",),
        refusals=(
            Refusal(
                when=f"padding in {(*FORWARDED, 'REFLECT', 'CAUSAL')}",
                requires="all(s in (None, 1) for s in strides)",
                says=NO_WORDS,
                way_out="the words are 'SAME', 'VALID' and 'CIRCULAR', in capitals",
                across=True,
            ),
            Refusal(
                requires="padding not in ('REFLECT', 'CAUSAL')",
                says="Unrecognized padding type: expected 'VALID', 'SAME', or 'SAME_LOWER'",
                way_out="pad the input by hand",
            ),
        ),
        no_output=(EMPTY, NEGATIVE),
        meanings=(
            Meaning("same_upper", when="padding == 'SAME'", size="largest"),
            Meaning("valid", when="padding == 'VALID'", size="covering"),
            Meaning("same_upper", when="padding == 'CIRCULAR' and not transpose_kernel", size="largest"),
            Meaning("same_lower", when="padding == 'CIRCULAR' and transpose_kernel", size="largest"),
            Meaning("explicit", when=NUMBERS, size="chosen", bind=PADS_OF_THE_SPREAD_INPUT),
            Meaning("same_upper", when="padding in ('SAME_LOWER', 'same_lower')", size="smallest"),
            Meaning("same_lower", when="'same' == padding", size="smallest"),
            Meaning("full", when="'valid' == padding", size="smallest"),
        ),
        defects=(XLA_ABORTS,),
        boundary="'periodic' if padding == 'CIRCULAR' else 'zeros'",
        kernel_flipped="not transpose_kernel",
        weight="kernel[*kernel_size, in_features, features]; with transpose_kernel=True the last two change places",
        probes=(
            {
                "padding": "['SAME', 'CIRCULAR', 'VALID', 0, 1, (1, 2), (-1, 1)]",
                "transpose_kernel": "[False, True]",
            },
            {"padding": f"{[*FORWARDED, 'REFLECT', 'CAUSAL']} if strides < 3 else []"},
        ),
        one_in=one_in,
    )


def _pooling(name, signature, reduction, also=(), probe=(), one_in=4):
    return Layer(
        name=name,
        operator=POOLING,
        signature=signature,
        also=also,
        dimensions=(1, 2, 3),
        arrays=("inputs", "init", "reduce_fn") if "reduce_fn" in signature else ("inputs",),
        any_case=("padding",),
        values={
            "strides": (int, None),
            "padding": ("VALID", "SAME", "SAME_LOWER", PAIR),
            **({"count_include_pad": (False, True)} if "count" in signature else {}),
        },
        bind={"kernel_size": "window_shape", "stride": "strides or 1", "dilation": "1"},
        varied={"kernel_size": "window_shape", "stride": "strides"},
        tuples=("window_shape", "strides"),
        no_output=EMPTY,
        reduction=reduction,
        meanings=(
            Meaning("same_upper", when="padding == 'SAME'"),
            Meaning("same_lower", when="padding == 'SAME_LOWER'"),
            Meaning("valid", when="padding == 'VALID'"),
            Meaning("explicit", when="pair(padding)", bind={"pad_low": "padding[0]", "pad_high": "padding[1]"}),
        ),
        probes=(
            {"padding": "['SAME', 'SAME_LOWER', 'VALID', (0, 0), (1, 2), (-1, 1)]", **dict(probe)},
            {"padding": "['SAME', (1, 2)] if strides == 1 else []", "strides": "[None]"},
        ),
        one_in=one_in,
    )


LINEN = (
    "features, kernel_size, strides=1, padding='SAME', input_dilation=1, kernel_dilation=1, feature_group_count=1, "
    f"{INITIALIZERS}, {LINEN_END}, conv_general_dilated=None, conv_general_dilated_cls=None, parent=None, name=None"
)
FRAMEWORK = Framework(
    name="flax",
    title="Flax",
    releases=(
        Release("0.12.8", install="flax==0.12.8 jax==0.10.2 jaxlib==0.10.2", packages=("flax", "jax"), one_in=13),
    ),
    homepage="https://flax.readthedocs.io",
    layout="(N)*C",
    aliases={"nn": "flax.linen", "nnx": "flax.nnx", "linen": "flax.linen"},
    variants={"": {"JAX_PLATFORMS": "cpu"}},
    layers=(
        _convolution("flax.linen.Conv", LINEN, "kernel[*kernel_size, in_features / feature_group_count, features]", 4),
        _convolution(
            "flax.linen.ConvLocal", LINEN, "kernel[*output_size, prod(kernel_size) * in_features, features]", 30
        ),
        _transposed(
            "flax.linen.ConvTranspose",
            f"features, kernel_size, strides=None, padding='SAME', kernel_dilation=None, {INITIALIZERS}, "
            f"transpose_kernel=False, {LINEN_END}, preferred_element_type=None, parent=None, name=None",
            4,
        ),
        _convolution(
            "flax.nnx.Conv",
            "in_features, out_features, kernel_size, strides=1, *, padding='SAME', input_dilation=1, "
            f"kernel_dilation=1, feature_group_count=1, {INITIALIZERS}, conv_general_dilated=None, {NNX_END}",
            "kernel[*kernel_size, in_features / feature_group_count, out_features]",
            16,
        ),
        _transposed(
            "flax.nnx.ConvTranspose",
            "in_features, out_features, kernel_size, strides=None, *, padding='SAME', kernel_dilation=None, "
            f"{INITIALIZERS}, transpose_kernel=False, {NNX_END}",
            16,
        ),
        _pooling(
            "flax.linen.max_pool",
            "inputs, window_shape, strides=None, padding='VALID'",
            "'maximum'",
            also=("flax.nnx.max_pool",),
        ),
        _pooling(
            "flax.linen.avg_pool",
            "inputs, window_shape, strides=None, padding='VALID', count_include_pad=True",
            "'average_of_kernel' if count_include_pad else 'average_of_inside'",
            also=("flax.nnx.avg_pool",),
            probe={"count_include_pad": "[False, True]"},
            one_in=8,
        ),
        _pooling(
            "flax.nnx.min_pool",
            "inputs, window_shape, strides=None, padding='VALID'",
            "'minimum'",
            also=("flax.linen.pooling.min_pool",),
            one_in=8,
        ),
        _pooling(
            "flax.linen.pool",
            "inputs, init, reduce_fn, window_shape, strides, padding",
            "'given'",
            also=("flax.nnx.pool",),
            one_in=8,
        ),
    ),
    respond=respond,
    infer=infer,
    orientation="Convolutions do not flip the kernel. A transposed layer slides the kernel as it is over the spread "
    "input, so that as a scatter, which the adjoint of a convolution is, it flips it; with transpose_kernel=True it "
    "does not.",
    scope="Every convolution layer of flax.linen and flax.nnx, and the pooling functions that both share, on the CPU. "
    "window_shape and strides of a pooling function have to be tuples. Left out: strides together with "
    "input_dilation, which is neither of the two index maps.",
    sources=(
        Source(
            "Flax, nnx.ConvTranspose",
            "https://flax.readthedocs.io/en/latest/api_reference/flax.nnx/nn/linear.html",
            "flax.nnx.ConvTranspose, padding",
        ),
        Source(
            "Flax source",
            "https://github.com/google/flax/blob/v0.12.8/flax/linen/linear.py",
            "_Conv.__call__: ((k - 1) // 2, k // 2) for k in kernel_size_dilated; ConvTranspose.__call__: "
            "lax.conv_transpose(inputs, kernel, strides, padding_lax, …), size_diffs, total_pad",
        ),
        Source(
            "Flax source",
            "https://github.com/google/flax/blob/v0.12.8/flax/linen/pooling.py",
            "pool: lax.reduce_window(inputs, init, reduce_fn, dims, strides, padding)",
        ),
    ),
)
