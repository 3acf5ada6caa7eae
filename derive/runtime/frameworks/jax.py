"""JAX: the convolutions and windowed reductions of jax.lax, and those of jax.numpy and jax.scipy.signal."""

from itertools import count

import derive.runtime.operators.jax as operators
from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.outcomes import DIED, EMPTY, NO_INDEX_MAP, NO_PRODUCT
from derive.runtime.source import Source

WORDS = ("SAME", "SAME_LOWER", "VALID")
ONE_PER_AXIS = {"kernel_size": "kernel_size", "stride": "window_strides", "dilation": "rhs_dilation or 1"}
NO_STEPS = {"kernel_size": "kernel_size", "stride": "1", "dilation": "1"}
PADS = {"pad_low": "padding[0]", "pad_high": "padding[1]"}
REACH = "effective_kernel_size - 1"
PADS_OF_THE_SPREAD_INPUT = {
    "pad_low": f"{REACH} - padding[0]",
    "pad_high": f"{REACH} - padding[1]",
    "output_padding": "0",
}
BY_WORD = (
    Meaning("same_upper", when="padding == 'SAME'"),
    Meaning("same_lower", when="padding == 'SAME_LOWER'"),
    Meaning("valid", when="padding == 'VALID'"),
)
NOT_SPREAD = "lhs_dilation in (None, 1)"
NO_OUTPUT = (EMPTY, "Negative padding is larger than the size of the corresponding dimension")
NO_WORDS = "String padding is not implemented for transposed convolution using this op"
WRONG_NUMBERS = Defect(
    when="any(pair(p) and p[0] < 0 for p in padding)",
    observed=(NO_INDEX_MAP, NO_PRODUCT),
    reason="wrong numbers on the CPU: where a pad before the input is negative and one after it is not, XLA's "
    "convolution reads elements that are not there",
    url="https://github.com/openxla/xla/issues/48713",
)
MODES = ("full", "valid", "same")
METHODS = ("auto", "direct", "fft")
LARGER = "all(i >= k for i, k in zip(input_size, kernel_size)) or all(k >= i for i, k in zip(input_size, kernel_size))"

ANSWERED = count(1)  # every shape is compiled on its own and kept: thousands of them are gigabytes


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs as the batch and one-hot taps as the channels; of plain arrays, one by one."""
    import jax
    import numpy

    if not next(ANSWERED) % 200:
        jax.clear_caches()
    if layer.name in operators.NAMES:
        run, ones = operators.asked(layer, arguments, input_sizes)
        return numpy.moveaxis(numpy.asarray(run(ones)), -1, 1)
    run, ones, taps = _asked(layer, arguments, input_sizes)
    if "lhs" not in layer.parameters and layer.operator == CONVOLUTION:
        run = jax.jit(run)
        return numpy.array([[run(one, tap) for tap in taps] for one in ones])
    return numpy.moveaxis(numpy.asarray(run(ones, taps)), 1 if _channels_first(layer) else -1, 1)


def infer(layer, arguments, input_sizes):
    """The spatial sizes that jax.eval_shape finds for the same call."""
    import jax

    if layer.name in operators.NAMES:
        return jax.eval_shape(*operators.asked(layer, arguments, input_sizes)).shape[1:-1]
    run, ones, taps = _asked(layer, arguments, input_sizes)
    if "lhs" not in layer.parameters and layer.operator == CONVOLUTION:
        return jax.eval_shape(run, ones[0], taps[0]).shape
    shape = jax.eval_shape(run, ones, taps).shape
    return shape[2:] if _channels_first(layer) else shape[1:-1]


def _channels_first(layer):
    return "lhs" in layer.parameters and "dimension_numbers" not in layer.parameters


def _asked(layer, arguments, input_sizes):
    """`(function, inputs, taps)`: the layer as a function of two arrays, and the arrays to give it."""
    import jax
    import numpy

    from derive.runtime.expressions import locate
    from derive.runtime.feeding import batch

    given = dict(arguments)
    call = locate(layer.name)
    inputs = int(numpy.prod(input_sizes))
    ones = numpy.eye(inputs, dtype="float32")
    if layer.operator == POOLING:
        given = {
            name: (1, *value, 1) if isinstance(value, tuple) and isinstance(value[0], int) else value
            for name, value in given.items()
        }
        start, computation = -numpy.float32("inf"), jax.lax.max
        return lambda one, _: call(one, start, computation, **given), batch(input_sizes)[..., None], ones[:1]
    kernel_size = given.pop("kernel_size")
    taps = int(numpy.prod(kernel_size))
    weight = numpy.eye(taps, dtype="float32")

    def run(one, tap):
        return call(one, tap, **given)

    if "lhs" not in layer.parameters:
        return run, ones.reshape(-1, *input_sizes), weight.reshape(-1, *kernel_size)
    if _channels_first(layer):
        return run, ones.reshape(inputs, 1, *input_sizes), weight.reshape(taps, 1, *kernel_size)
    letters = "DHW"[3 - len(input_sizes) :]
    given["dimension_numbers"] = (f"N{letters}C", f"{letters}IO", f"N{letters}C")
    channels = (taps, 1) if given.get("transpose_kernel") else (1, taps)
    return run, ones.reshape(inputs, *input_sizes, 1), weight.reshape(*kernel_size, *channels)


def _general(name, parameters, **fields):
    """A convolution that can spread its input, and is a transposed one then."""
    return Layer(
        name=name,
        operator=CONVOLUTION,
        signature=f"lhs, rhs, window_strides, padding, {parameters}",
        layout="NC*",
        arrays=("lhs", "rhs"),
        extra="kernel_size",
        any_case=("padding",),
        values={"padding": (*WORDS, PAIR), "lhs_dilation": (int, None), "rhs_dilation": (int, None)},
        bind=ONE_PER_AXIS,
        varied={"kernel_size": "kernel_size", "stride": "window_strides", "dilation": "rhs_dilation"},
        uniform=("window_strides", "lhs_dilation"),
        tuples=("window_strides", "lhs_dilation", "rhs_dilation"),
        refusals=(
            Refusal(
                when="not pair(padding)",
                requires="all(factor in (None, 1) for factor in lhs_dilation)",
                says=NO_WORDS,
                way_out="give (low, high) pairs, or use jax.lax.conv_transpose",
                across=True,
            ),
        ),
        no_output=NO_OUTPUT,
        meanings=(
            *BY_WORD,
            Meaning("explicit", when=f"pair(padding) and {NOT_SPREAD}", bind=PADS),
            Meaning(
                "explicit",
                when="pair(padding) and window_strides == 1 and lhs_dilation not in (None, 1)",
                size="chosen",
                operator=TRANSPOSED,
                bind={"stride": "lhs_dilation", **PADS_OF_THE_SPREAD_INPUT},
                kernel_flipped="True",
            ),
        ),
        defects=(WRONG_NUMBERS,),
        probes=(
            {"padding": "['SAME', 'SAME_LOWER', 'VALID', (0, 0), (1, 2), (-1, 1)]", "lhs_dilation": "[None]"},
            {
                "padding": "['SAME', (0, 0), (1, 2), (-1, 1)] if window_strides == 1 else []",
                "lhs_dilation": "[2, 3]",
            },
        ),
        **fields,
    )


def _two_arrays(name, extra, *, dimensions, values, same, flipped, refusals=(), one_in=1):
    probed = {key: str(kinds) for key, kinds in values.items() if len(kinds) > 1}
    return Layer(
        name=name,
        operator=CONVOLUTION,
        signature=extra,
        dimensions=dimensions,
        arrays=tuple(extra.split(", ")[:2]),
        extra="kernel_size",
        values=values,
        bind=NO_STEPS,
        refusals=refusals,
        meanings=(
            Meaning("full", when="mode == 'full'"),
            Meaning("valid_overlap", when="mode == 'valid'"),
            Meaning(same, when="mode == 'same'"),
        ),
        kernel_flipped=str(flipped),
        weight=f"{extra.split(', ')[1]}[*kernel_size]",
        probes=(probed,),
        one_in=one_in,
    )


def _numpy(name, default, *, same, flipped):
    return _two_arrays(
        f"jax.numpy.{name}",
        f"a, v, mode={default!r}, *, precision=None, preferred_element_type=None",
        dimensions=(1,),
        values={"mode": MODES},
        same=same,
        flipped=flipped,
    )


def _nested(when, says):
    return Refusal(when=when, requires=LARGER, says=says, across=True)


DIRECT = "One input must be smaller than the other in every dimension"
OVERLAP = "For 'valid' mode, One input must be at least as large as the other in every dimension"


def _signal(name, *, flipped):
    return _two_arrays(
        f"jax.scipy.signal.{name}",
        "in1, in2, mode='full', method='auto', precision=None",
        dimensions=(1, 2, 3),
        values={"mode": MODES, "method": METHODS},
        same="same_lower",
        flipped=flipped,
        refusals=(_nested("method != 'fft'", DIRECT), _nested("method == 'fft' and mode == 'valid'", OVERLAP)),
        one_in=3,
    )


def _plane(name, *, same, flipped):
    return _two_arrays(
        f"jax.scipy.signal.{name}",
        "in1, in2, mode='full', boundary='fill', fillvalue=0, precision=None",
        dimensions=(2,),
        values={"mode": MODES, "boundary": ("fill",)},
        same=same,
        flipped=flipped,
        refusals=(_nested("True", DIRECT),),
    )


XLA_ABORTS = Defect(
    when="len(strides) > 1 and max(strides) > 1 and any(k > i for k, i in zip(effective_kernel_size, input_size))",
    observed=(DIED,),
    reason="XLA aborts while it simplifies some transposed convolutions of two or three axes, one of which has a "
    "stride and another a kernel longer than the input (algebraic_simplifier: Window dimensions do not match RHS "
    "shape)",
)
CONV_TRANSPOSE = Layer(
    name="jax.lax.conv_transpose",
    operator=TRANSPOSED,
    layout="N*C",
    signature="lhs, rhs, strides, padding, rhs_dilation=None, dimension_numbers=None, transpose_kernel=False, "
    "precision=None, preferred_element_type=None, use_consistent_padding=False",
    dimensions=(1, 2, 3),
    arrays=("lhs", "rhs"),
    extra="kernel_size",
    values={
        "padding": ("SAME", "VALID", "SAME_LOWER", "same", "same_lower", "valid", PAIR),
        "rhs_dilation": (int, None),
        "transpose_kernel": (False, True),
        "use_consistent_padding": (False, True),
    },
    bind={"kernel_size": "kernel_size", "stride": "strides", "dilation": "rhs_dilation or 1"},
    varied={"kernel_size": "kernel_size", "stride": "strides", "dilation": "rhs_dilation"},
    tuples=("strides", "rhs_dilation"),
    refusals=(
        Refusal(
            requires="not use_consistent_padding",
            says="conv_transpose() got an unexpected keyword argument 'use_consistent_padding'",
            way_out="it came with JAX 0.9.0",
            versions="<0.9",
        ),
        Refusal(
            when="use_consistent_padding and not pair(padding)",
            requires="padding in ('SAME', 'VALID')",
            says="Invalid padding mode",
            versions=">=0.9",
        ),
        Refusal(
            when="not pair(padding) and padding not in ('SAME', 'VALID')",
            requires="all(s == 1 for s in strides)",
            says=NO_WORDS,
            way_out="the words are 'SAME' and 'VALID', in capitals",
            across=True,
        ),
    ),
    no_output=NO_OUTPUT,
    meanings=(
        Meaning("same_upper", when="padding == 'SAME'", size="largest"),
        Meaning("valid", when="padding == 'VALID'", size="covering"),
        Meaning(
            "explicit",
            when="pair(padding) and not use_consistent_padding",
            size="chosen",
            bind=PADS_OF_THE_SPREAD_INPUT,
        ),
        Meaning(
            "explicit",
            when="pair(padding) and use_consistent_padding",
            size="smallest",
            bind=PADS,
            versions=">=0.9",
        ),
        Meaning("same_upper", when="padding in ('SAME_LOWER', 'same_lower')", size="smallest"),
        Meaning("same_lower", when="'same' == padding", size="smallest"),
        Meaning("full", when="'valid' == padding", size="smallest"),
    ),
    kernel_flipped="not transpose_kernel",
    defects=(XLA_ABORTS,),
    weight="rhs[*kernel_size, in_channels, out_channels] by default; with transpose_kernel=True the last two change "
    "places",
    probes=(
        {"padding": "['SAME', 'VALID', (0, 0), (1, 2), (-1, 1)]", "transpose_kernel": "[False, True]"},
        {"padding": "['SAME', 'VALID', (0, 0), (1, 2), (2, 1)]", "use_consistent_padding": "[True]"},
        {"padding": "['SAME_LOWER', 'same', 'same_lower', 'valid'] if strides < 3 else []"},
        {"padding": "['same'] if strides == 1 else []", "use_consistent_padding": "[True]"},
    ),
    one_in=4,
)

FRAMEWORK = Framework(
    name="jax",
    title="JAX",
    releases=(
        Release("0.10.2", install="jax==0.10.2 jaxlib==0.10.2", packages=("jax", "jaxlib"), one_in=7),
        Release(
            "0.8.3",
            install="jax==0.8.3 jaxlib==0.8.3",
            packages=("jax", "jaxlib"),
            layers=("jax.lax.conv_general_dilated", "jax.lax.conv_transpose"),
            one_in=19,
        ),
    ),
    homepage="https://docs.jax.dev",
    aliases={"lax": "jax.lax", "jnp": "jax.numpy", "jsp": "jax.scipy"},
    variants={"": {"JAX_PLATFORMS": "cpu"}},
    layers=(
        _general(
            "jax.lax.conv_general_dilated",
            "lhs_dilation=None, rhs_dilation=None, dimension_numbers=None, feature_group_count=1, "
            "batch_group_count=1, precision=None, preferred_element_type=None, out_sharding=None",
            weight="as the second of dimension_numbers says; rhs[out_channels, in_channels / groups, *kernel_size] "
            "by default",
            dimensions=(1, 2, 3),
            one_in=4,
        ),
        _general(
            "jax.lax.conv_with_general_padding",
            "lhs_dilation, rhs_dilation, precision=None, preferred_element_type=None",
            weight="rhs[out_channels, in_channels, *kernel_size]",
            dimensions=(1, 2, 3),
            one_in=30,
        ),
        Layer(
            name="jax.lax.conv",
            operator=CONVOLUTION,
            signature="lhs, rhs, window_strides, padding, precision=None, preferred_element_type=None",
            layout="NC*",
            dimensions=(1, 2, 3),
            arrays=("lhs", "rhs"),
            extra="kernel_size",
            any_case=("padding",),
            values={"padding": (*WORDS, PAIR)},
            bind={"kernel_size": "kernel_size", "stride": "window_strides", "dilation": "1"},
            tuples=("window_strides",),
            no_output=NO_OUTPUT,
            meanings=(*BY_WORD, Meaning("explicit", when="pair(padding)", bind=PADS)),
            weight="rhs[out_channels, in_channels, *kernel_size]",
            probes=({"padding": "['SAME', 'SAME_LOWER', 'VALID', (1, 2)]"},),
            one_in=8,
        ),
        CONV_TRANSPOSE,
        Layer(
            name="jax.lax.reduce_window",
            operator=POOLING,
            signature="operand, init_value, computation, window_dimensions, window_strides=None, padding='VALID', "
            "base_dilation=None, window_dilation=None",
            dimensions=(1, 2, 3),
            arrays=("operand", "init_value", "computation"),
            any_case=("padding",),
            values={
                "window_strides": (int, None),
                "padding": (*WORDS, PAIR),
                "window_dilation": (int, None),
                "base_dilation": (None,),
            },
            layouts=dict.fromkeys(
                ("window_dimensions", "window_strides", "padding", "window_dilation"), "between batch and channels"
            ),
            bind={
                "kernel_size": "window_dimensions",
                "stride": "window_strides or 1",
                "dilation": "window_dilation or 1",
            },
            varied={
                "kernel_size": "window_dimensions",
                "stride": "window_strides",
                "dilation": "window_dilation",
            },
            tuples=("window_dimensions", "window_strides", "window_dilation"),
            no_output=EMPTY,
            reduction="'given'",
            meanings=(*BY_WORD, Meaning("explicit", when="pair(padding)", bind=PADS)),
            defects=(
                Defect(
                    when="window_strides[0] is None and padding[0] in ('SAME', 'SAME_LOWER')",
                    observed=("operands could not be broadcast together with shapes", "safe_zip() argument"),
                    reason="without window_strides, padding='SAME' and 'SAME_LOWER' are worked out for an empty list "
                    "of strides, which raises an error: give a stride of 1 on every axis",
                ),
            ),
            probes=(
                {"padding": "['SAME', 'SAME_LOWER', 'VALID', (0, 0), (1, 2), (-1, 1)]"},
                {
                    "padding": "['SAME', 'SAME_LOWER', 'VALID', (1, 2)] if window_strides == 1 else []",
                    "window_strides": "[None]",
                },
            ),
            one_in=3,
        ),
        _numpy("convolve", "full", same="same_longer", flipped=True),
        _numpy("correlate", "valid", same="same_longer_swapped", flipped=False),
        _signal("convolve", flipped=True),
        _signal("correlate", flipped=False),
        _two_arrays(
            "jax.scipy.signal.fftconvolve",
            "in1, in2, mode='full', axes=None",
            dimensions=(1, 2, 3),
            values={"mode": MODES, "axes": (None,)},
            same="same_lower",
            flipped=True,
            refusals=(_nested("mode == 'valid'", OVERLAP),),
        ),
        _plane("convolve2d", same="same_lower", flipped=True),
        _plane("correlate2d", same="same_upper", flipped=False),
        *operators.LAYERS,
    ),
    respond=respond,
    infer=infer,
    orientation="Convolutions of jax.lax do not flip the kernel, and jax.lax.conv_transpose does not either: it slides "
    "the kernel as it is over the spread input, so that as a scatter, which the adjoint of a convolution is, it "
    "flips it. With transpose_kernel=True it is the adjoint of the convolution with the same weight. Functions named "
    "convolve flip the kernel, those named correlate do not.",
    scope="Every convolution of jax.lax, jax.numpy and jax.scipy.signal, and reduce_window, with what pads, slices and "
    "resizes besides, on the CPU. Left out: "
    "window_strides together with lhs_dilation and reduce_window with base_dilation, which are neither of the index "
    "maps, and conv_general_dilated_local and conv_general_dilated_patches, which take the same pads. With "
    "use_consistent_padding=True each pair has to be a tuple; a list is refused.",
    sources=(
        Source(
            "JAX, conv_transpose",
            "https://docs.jax.dev/en/latest/_autosummary/jax.lax.conv_transpose.html",
            "padding, use_consistent_padding, transpose_kernel",
        ),
        Source(
            "JAX source",
            "https://github.com/jax-ml/jax/blob/jax-v0.10.2/jax/_src/lax/convolution.py",
            "_conv_transpose_padding: pad_len = k + s - 2, pad_a = k - 1 if s > k - 1 else ceil(pad_len / 2); "
            "conv_transpose: padding in {'SAME', 'VALID'}, else pads = padding",
        ),
        Source(
            "JAX source",
            "https://github.com/jax-ml/jax/blob/jax-v0.10.2/jax/_src/lax/lax.py",
            "padtype_to_pads: PaddingType[padding.upper()]",
        ),
        Source(
            "JAX source",
            "https://github.com/jax-ml/jax/blob/jax-v0.10.2/jax/_src/lax/windowed_reductions.py",
            "_reduce_window: padtype_to_pads(…, window_strides or [], padding)",
        ),
        Source(
            "JAX source",
            "https://github.com/jax-ml/jax/blob/jax-v0.10.2/jax/_src/scipy/signal.py",
            "_convolve_nd: padding = [(s - 1 - (s_o - 1) // 2, s - s_o + (s_o - 1) // 2) …]",
        ),
    ),
)
