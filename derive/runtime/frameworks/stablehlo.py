"""StableHLO: convolution and reduce_window, run by the reference interpreter that comes with jaxlib."""

from functools import lru_cache

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.outcomes import DIED, EMPTY
from derive.runtime.source import Source

LOW, HIGH = "0 if padding is None else padding[0]", "0 if padding is None else padding[1]"
PADS = {"pad_low": LOW, "pad_high": HIGH}
SPREAD_PADS = {
    "pad_low": f"effective_kernel_size - 1 - ({LOW})",
    "pad_high": f"effective_kernel_size - 1 - ({HIGH})",
    "output_padding": "0",
}
SPECIFICATION = "https://github.com/openxla/stablehlo/blob/3c9301c116f97fbaf696959a0ede32712aec587b/docs/spec.md"
COMPUTATION = (
    "({^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = stablehlo.maximum %a, %b : tensor<f32> stablehlo.return %c : "
    "tensor<f32>}) "
)
EATEN = "any(p is not None and i + min(p[0], 0) + min(p[1], 0) < 0 for i, p in zip(input_size, padding))"


def respond(layer, arguments, input_sizes):
    """Response of a module with this one operation; its result type is what the verifier asks for."""
    import re

    import numpy
    from jaxlib.mlir import ir
    from jaxlib.mlir.dialects import stablehlo

    from derive.runtime.feeding import batch

    ones = batch(input_sizes)[:, None]
    taps = numpy.eye(numpy.prod(arguments.get("kernel_size", (1,))), dtype="float32")
    taps = taps.reshape(-1, 1, *arguments["kernel_size"]) if "kernel_size" in arguments else numpy.float32("-inf")
    with _context(), ir.Location.unknown():
        wrong = (10**6,) * (2 + len(input_sizes))
        try:
            ir.Module.parse(_module(layer, arguments, ones.shape, taps.shape, wrong))
            raise AssertionError("the verifier accepts any result")
        except ir.MLIRError as error:
            found = re.search(r"inferred (?:shape|type\(s\)) '(?:\[([0-9, ]+)\]|tensor<([0-9x]+)xf32>)'", str(error))
            if not found:
                raise
        shape = tuple(map(int, found[1].split(", ") if found[1] else found[2].split("x")))
        module = ir.Module.parse(_module(layer, arguments, ones.shape, taps.shape, shape))
        (result,) = stablehlo.eval_module(module, [ir.DenseElementsAttr.get(array) for array in (ones, taps)])
        return numpy.array(result).reshape(shape)


@lru_cache(maxsize=1)
def _context():
    from jaxlib.mlir import ir
    from jaxlib.mlir._mlir_libs import _jax_mlir_ext
    from jaxlib.mlir.dialects import stablehlo

    registry = ir.DialectRegistry()
    _jax_mlir_ext.register_dialects(registry)
    context = ir.Context()
    context.append_dialect_registry(registry)
    context.load_all_available_dialects()
    stablehlo.register_dialect(context)
    return context


def _module(layer, arguments, ones, taps, result):
    """The text of a module with one operation on two tensors of these shapes, whose result has this shape."""
    rank = len(ones) - 2
    pooling = layer.operator == POOLING
    ints = {
        name: value for name, value in arguments.items() if name not in ("kernel_size", "padding", "window_reversal")
    }
    ends = ("1, 1, ", "0, 0") if pooling else ("", "")
    given = [
        f"{name} = array<i64: {ends[0]}{', '.join(map(str, value))}>"
        for name, value in ints.items()
        if value is not None
    ]
    pads = arguments.get("padding")
    if pads is not None:
        listed = [*([0, 0], [0, 0])[: 2 * pooling], *map(list, pads)]
        given.append(f"padding = dense<{listed}> : tensor<{len(listed)}x2xi64>")
    if "window_reversal" in arguments:
        given.append(f"window_reversal = array<i1: {', '.join([str(arguments['window_reversal']).lower()] * rank)}>")
    if not pooling:
        places = ", ".join(map(str, range(rank)))
        given.append(
            f"dimension_numbers = #stablehlo.conv<[b, f, {places}]x[o, i, {places}]->[b, f, {places}]>, "
            "feature_group_count = 1 : i64, batch_group_count = 1 : i64"
        )
    types = [f"tensor<{'x'.join(map(str, (*shape, 'f32')))}>" for shape in (ones, taps, result)]
    computation = COMPUTATION if pooling else ""
    return (
        f"func.func @main(%x: {types[0]}, %y: {types[1]}) -> {types[2]} {{ "
        f'%z = "{layer.name}"(%x, %y) {computation}{{ {", ".join(given)} }} : ({types[0]}, {types[1]}) -> {types[2]} '
        f"func.return %z : {types[2]} }}"
    )


FRAMEWORK = Framework(
    name="stablehlo",
    title="StableHLO",
    releases=(Release("0.10.2", install="jaxlib==0.10.2", packages=("jaxlib",), one_in=5),),
    homepage="https://openxla.org/stablehlo",
    layers=(
        Layer(
            name="stablehlo.convolution",
            operator=CONVOLUTION,
            signature="lhs, rhs, *, window_strides=1, padding=None, lhs_dilation=1, rhs_dilation=1, "
            "window_reversal=False",
            dimensions=(1, 2),
            callable=False,
            extra="kernel_size",
            arrays=("lhs", "rhs"),
            keywords=("feature_group_count", "batch_group_count", "precision_config", "result_type"),
            renamed={
                "window_strides": "stride",
                "padding": "pad",
                "lhs_dilation": "lhs_dilate",
                "rhs_dilation": "rhs_dilate",
                "window_reversal": "reverse",
            },
            values={"padding": (PAIR, None), "window_reversal": (False, True)},
            bind={"kernel_size": "kernel_size", "stride": "window_strides", "dilation": "rhs_dilation"},
            uniform=("window_strides", "lhs_dilation"),
            no_output=EMPTY,
            meanings=(
                Meaning("explicit", when="lhs_dilation == 1", bind=PADS),
                Meaning(
                    "explicit",
                    when="window_strides == 1 and lhs_dilation > 1",
                    size="chosen",
                    operator=TRANSPOSED,
                    bind={"stride": "lhs_dilation", **SPREAD_PADS},
                    kernel_flipped="not window_reversal",
                ),
            ),
            kernel_flipped="window_reversal",
            weight="as dimension_numbers says",
            defects=(
                Defect(
                    when=EATEN,
                    observed=(DIED, EMPTY),
                    reason="negative pads that are longer than the input end the interpreter, which cannot give the "
                    "type of the padded input; the specification says that no window fits",
                ),
            ),
            probes=(
                {"padding": "[None, (0, 0), (1, 2), (3, 0), (-1, 1), (-3, 0)]", "window_reversal": "[False]"},
                {"padding": "[(1, 2)]", "window_reversal": "[True]"},
                {
                    "padding": "[None, (0, 0), (1, 2), (3, 0), (-1, 1)] if window_strides == 1 else []",
                    "lhs_dilation": "[2, 3]",
                    "window_reversal": "[False, True]",
                },
            ),
        ),
        Layer(
            name="stablehlo.reduce_window",
            operator=POOLING,
            signature="inputs, init_values, *, window_dimensions, window_strides=1, base_dilations=1, "
            "window_dilations=1, padding=None",
            dimensions=(1, 2),
            callable=False,
            arrays=("inputs", "init_values"),
            values={"padding": (PAIR, None)},
            bind={
                "kernel_size": "window_dimensions",
                "stride": "window_strides",
                "dilation": "window_dilations",
            },
            reduction="'given'",
            refusals=(Refusal(requires="base_dilations >= 1", says="Unable to parse module assembly"),),
            no_output=EMPTY,
            meanings=(Meaning("explicit", when="base_dilations == 1", bind=PADS),),
            defects=(
                Defect(
                    when=EATEN,
                    observed=(DIED, EMPTY),
                    reason="negative pads that are longer than the input end the interpreter, which cannot give the "
                    "type of the padded input; the specification says that no window fits",
                ),
            ),
            probes=({"padding": "[None, (0, 0), (1, 2), (3, 0), (-1, 1), (0, -1)]"},),
        ),
    ),
    respond=respond,
    spellings={
        "mlir": "%y = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]]} : (tensor<1x12x16x3xf32>, tensor<3x3x3x8xf32>) -> tensor<1x6x8x8xf32>",
    },
    orientation="Correlation, unless window_reversal says otherwise. A transposed convolution is written as "
    "lhs_dilation, which spreads the input; its pads are pads of the spread input, so that crop_low is "
    "k̂ - 1 - pad_low, and without window_reversal the kernel is flipped with respect to the transpose of the same "
    "convolution.",
    scope="The two operations with windows, in the reference interpreter of StableHLO 1.17.0, which jaxlib 0.10.2 holds; sizes are those that its verifier demands. "
    "The sizes of reduce_window are given here for the spatial dimensions only. Left out: window_strides together "
    "with lhs_dilation and base_dilations above 1, which are neither of the index maps.",
    sources=(
        Source(
            "StableHLO specification",
            f"{SPECIFICATION}#convolution",
            "convolution, (C25): num_windows = is_empty_window ? 0 : floor((padded_input_shape - "
            "dilated_window_shape) / window_strides) + 1; padded_lhs is padded after lhs_base_dilations",
        ),
        Source(
            "StableHLO specification",
            f"{SPECIFICATION}#reduce_window",
            "reduce_window, (C15): num_windows, floored",
        ),
    ),
)
