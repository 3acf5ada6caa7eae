"""Equinox: its convolution, transposed and pooling layers."""

from itertools import count

import derive.runtime.operators.equinox as operators
from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, RESIZING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.outcomes import EMPTY
from derive.runtime.source import Source

LOW = "(padding[0] if pair(padding) else padding)"
HIGH = "(padding[1] if pair(padding) else padding)"
BY_NUMBERS = {"pad_low": LOW, "pad_high": HIGH}
WORDS = ("SAME", "SAME_LOWER", "VALID")
PADDING_MODES = ("ZEROS", "REFLECT", "REPLICATE", "CIRCULAR")
NEGATIVE = "Negative padding is larger than the size of the corresponding dimension"
BEYOND_KERNEL = "Paddings should be less than the size of the kernel."

ANSWERED = count(1)  # every shape is compiled on its own and kept: thousands of them are gigabytes


def respond(layer, arguments, input_sizes):
    """Response to one-hot inputs, mapped over as a batch, and one-hot taps as the channels."""
    import jax
    import numpy

    if not next(ANSWERED) % 200:
        jax.clear_caches()
    run, ones = _asked(layer, arguments, input_sizes)
    return numpy.asarray(run(ones))


def infer(layer, arguments, input_sizes):
    """The spatial sizes that jax.eval_shape finds for the same call."""
    import jax

    run, ones = _asked(layer, arguments, input_sizes)
    return jax.eval_shape(run, ones).shape[2:]


def _asked(layer, arguments, input_sizes):
    """`(function, inputs)`: the layer with its weights as a function of a batch, and the batch to give it."""
    import equinox
    import jax
    import numpy

    from derive.runtime.expressions import locate
    from derive.runtime.feeding import batch

    given = dict(arguments)
    call = locate(layer.name)
    ones = batch(input_sizes)[:, None]
    if "num_spatial_dims" in layer.parameters:
        given["num_spatial_dims"] = len(input_sizes)
    if layer.operator in (POOLING, RESIZING):
        if "init" in layer.parameters:
            given.update(init=-numpy.inf, operation=jax.lax.max)
        return jax.vmap(call(**given)), ones
    taps = int(numpy.prod(given["kernel_size"]))
    weight = numpy.eye(taps, dtype="float32").reshape(taps, 1, *given["kernel_size"])
    given.update(in_channels=1, out_channels=taps, use_bias=False)
    module = equinox.filter_eval_shape(lambda: call(**given, key=jax.random.PRNGKey(0)))
    return jax.vmap(equinox.tree_at(lambda tree: tree.weight, module, jax.numpy.asarray(weight))), ones


def _ranked(name, rank):
    """`(name, first argument, dimensions)` of the layer for one rank, or for all where `rank` is 0."""
    if rank:
        return f"equinox.nn.{name}{rank}d", "", (rank,)
    return f"equinox.nn.{name}", "num_spatial_dims, ", (1, 2, 3)


def _fill(rank, value):
    return (value,) * rank if rank > 1 else value


def _convolution(rank, one_in):
    name, first, dimensions = _ranked("Conv", rank)
    ones, zeros = _fill(rank, 1), _fill(rank, 0)
    return Layer(
        name=name,
        operator=CONVOLUTION,
        signature=f"{first}in_channels, out_channels, kernel_size, stride={ones}, padding={zeros}, dilation={ones}, "
        "groups=1, use_bias=True, padding_mode='ZEROS', dtype=None, *, key",
        dimensions=dimensions,
        any_case=("padding", "padding_mode"),
        values={"padding": (*WORDS, int, PAIR), "padding_mode": PADDING_MODES},
        refusals=(
            Refusal(
                when="padding_mode != 'ZEROS' and padding not in ('SAME', 'SAME_LOWER', 'VALID')",
                requires=f"min({LOW}, {HIGH}) >= 0",
                says="index can't contain negative values",
            ),
        ),
        no_output=(EMPTY, NEGATIVE),
        meanings=(
            Meaning("same_upper", when="padding == 'SAME'"),
            Meaning("same_lower", when="padding == 'SAME_LOWER'"),
            Meaning("valid", when="padding == 'VALID'"),
            Meaning("explicit", bind=BY_NUMBERS),
        ),
        boundary="{'ZEROS': 'zeros', 'REFLECT': 'mirror', 'REPLICATE': 'edge', 'CIRCULAR': 'periodic'}[padding_mode]",
        weight="weight[out_channels, in_channels / groups, *kernel_size]",
        probes=(
            {"padding": "['SAME', 'VALID', 'SAME_LOWER', 0, 1, 2, (1, 2), (-1, 1)]"},
            {
                "padding": "['SAME', 'SAME_LOWER', 2, (1, 2), (-1, 1)]",
                "padding_mode": "['REFLECT', 'REPLICATE', 'CIRCULAR']",
            },
        ),
        one_in=one_in,
    )


def _transposed(rank, one_in):
    name, first, dimensions = _ranked("ConvTranspose", rank)
    ones, zeros = _fill(rank, 1), _fill(rank, 0)
    # The classes for one rank take output_padding before padding, the general one after it.
    both = [f"output_padding={zeros}", f"padding={zeros}"]
    return Layer(
        name=name,
        operator=TRANSPOSED,
        signature=f"{first}in_channels, out_channels, kernel_size, stride={ones}, "
        + ", ".join(both if rank else both[::-1])
        + f", dilation={ones}, groups=1, use_bias=True, padding_mode='ZEROS', dtype=None, *, key",
        dimensions=dimensions,
        any_case=("padding", "padding_mode"),
        values={"padding": (*WORDS, int, PAIR), "padding_mode": PADDING_MODES},
        refusals=(
            Refusal(
                requires="output_padding < stride",
                says="Must have `output_padding < stride` (elementwise).",
            ),
            Refusal(
                requires="padding_mode in ('ZEROS', 'CIRCULAR')",
                says="'REFLECT' or 'REPLICATE' padding mode is not implemented",
            ),
            Refusal(
                when="padding_mode == 'CIRCULAR'",
                requires="output_padding == 0",
                says="`padding_mode == 'CIRCULAR'` with non-zero `output_padding` is notimplemented.",
            ),
            Refusal(
                when="padding_mode == 'CIRCULAR'",
                requires="padding in ('SAME', 'SAME_LOWER')",
                says="`padding_mode == 'CIRCULAR'` is only implemented for 'SAME' or'SAME_LOWER' padding.",
            ),
        ),
        no_output=(EMPTY, NEGATIVE),
        meanings=(
            Meaning(
                "same_upper", when="padding == 'SAME'", size="below_largest", bind={"output_padding": "output_padding"}
            ),
            Meaning(
                "same_lower",
                when="padding == 'SAME_LOWER'",
                size="below_largest",
                bind={"output_padding": "output_padding"},
            ),
            Meaning("valid", when="padding == 'VALID'", size="chosen", bind={"output_padding": "output_padding"}),
            Meaning("explicit", size="chosen", bind={**BY_NUMBERS, "output_padding": "output_padding"}),
        ),
        boundary="'periodic' if padding_mode == 'CIRCULAR' else 'zeros'",
        kernel_flipped="True",
        weight="weight[out_channels, in_channels / groups, *kernel_size]",
        probes=(
            {
                "padding": "['SAME', 'VALID', 'SAME_LOWER', 0, 1, (1, 2), (2, 1), (-1, 1)]",
                "output_padding": "range(stride + 1)",
            },
            {"padding": "['SAME', 'SAME_LOWER', 'VALID', 1]", "padding_mode": "['CIRCULAR']"},
            {"padding": "['SAME']", "padding_mode": "['REFLECT', 'REPLICATE', 'CIRCULAR']", "output_padding": "[1]"},
        ),
        one_in=one_in,
    )


def _pooling(kind, rank, one_in):
    name, first, dimensions = _ranked(f"{kind}Pool" if kind else "Pool", rank)
    return Layer(
        name=name,
        operator=POOLING,
        signature="init, operation, " * (not kind) + f"{first}kernel_size, stride=1, padding=0, use_ceil=False",
        dimensions=dimensions,
        arrays=() if kind else ("init", "operation"),
        values={"padding": (int, PAIR), "use_ceil": (False, True)},
        bind={"kernel_size": "kernel_size", "stride": "stride", "dilation": "1"},
        varied={"kernel_size": "kernel_size", "stride": "stride"},
        refusals=(Refusal(requires=f"max({LOW}, {HIGH}) <= kernel_size", says=BEYOND_KERNEL),),
        no_output=EMPTY,
        reduction={"Max": "'maximum'", "Avg": "'average_of_kernel'", "": "'given'"}[kind],
        meanings=(
            Meaning("explicit", when="not use_ceil", bind=BY_NUMBERS),
            Meaning("explicit_ceil", when="use_ceil", bind={"pad_low": LOW, "asked_pad_high": HIGH}),
        ),
        defects=(
            Defect(
                when="use_ceil[0]",
                observed=(BEYOND_KERNEL,),
                reason="use_ceil adds a whole stride to the pad after the input, and then the sum, which the caller "
                "never gave, is refused where it is longer than the kernel",
            ),
        ),
        probes=({"padding": "[0, 1, 2, (1, 2), (0, 1)]", "use_ceil": "[False, True]"}, {"padding": "[(-1, 1)]"}),
        one_in=one_in,
    )


FRAMEWORK = Framework(
    name="equinox",
    title="Equinox",
    releases=(
        Release(
            "0.13.8",
            install="equinox==0.13.8 jax==0.10.2 jaxlib==0.10.2",
            packages=("equinox", "jax"),
            one_in=13,
        ),
    ),
    homepage="https://docs.kidger.site/equinox",
    layout="C*",
    aliases={"eqx": "equinox"},
    variants={"": {"JAX_PLATFORMS": "cpu"}},
    layers=(
        *(_convolution(rank, one_in) for rank, one_in in ((1, 6), (2, 4), (3, 16), (0, 40))),
        *(_transposed(rank, one_in) for rank, one_in in ((1, 7), (2, 4), (3, 16), (0, 40))),
        *(
            _pooling(kind, rank, one_in)
            for kind, more in (("Max", 1), ("Avg", 2))
            for rank, one_in in ((1, 5 * more), (2, 3), (3, 4))
        ),
        _pooling("", 0, 12),
        *operators.LAYERS,
    ),
    respond=respond,
    infer=infer,
    orientation="Convolutions do not flip the kernel. A transposed layer slides the kernel as it is over the spread "
    "input, so that as a scatter, which the adjoint of a convolution is, it flips it.",
    scope="Every convolution, transposed and pooling layer of equinox.nn, on the CPU, adaptive poolings among them.",
    sources=(
        Source("Equinox, Convolutional", "https://docs.kidger.site/equinox/api/nn/conv/", "equinox.nn.ConvTranspose"),
        Source(
            "Equinox source",
            "https://github.com/patrick-kidger/equinox/blob/v0.13.8/equinox/nn/_conv.py",
            "ConvTranspose._padding_transpose: p_sum = d * (k - 1) - s + a + 1; a = np.where(p_sum < 0, -p_sum, 0)",
        ),
        Source(
            "Equinox source",
            "https://github.com/patrick-kidger/equinox/blob/v0.13.8/equinox/nn/_pool.py",
            "_update_padding_for_ceil: right_padding + stride; _check_is_padding_valid: "
            "max(left_padding, right_padding) > kernel_size",
        ),
    ),
)
