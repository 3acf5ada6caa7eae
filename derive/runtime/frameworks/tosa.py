"""TOSA: convolutions and poolings of the specification's pseudocode, as read."""

from derive.runtime.declaration import Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING, TRANSPOSED
from derive.runtime.layouts import PAIR
from derive.runtime.source import Source

COMMIT = "https://github.com/arm/tosa-specification/blob/cd5acdd00c4101c2d8a45c3398abc881fdb9a1c6/pseudocode/operators"
ERROR = "ERROR_IF"
NOT_NEGATIVE = Refusal(requires="min(pad) >= 0", says=ERROR)
WHOLE = Refusal(
    requires="(input_size + pad[0] + pad[1] - effective_kernel_size) % stride == 0",
    says=ERROR,
    way_out="the last window has to end where the padded input ends",
)
SIDES = {"pad_low": "pad[0]", "pad_high": "pad[1]"}
DETAILS = ("acc_type", "local_bound", "nan_mode", "quantization_info", "input_zp", "weight_zp", "output_zp")
IN_TURN = "low and high in turn"


def _convolution(name, rank, weight):
    return Layer(
        name=f"tosa.{name}",
        operator=CONVOLUTION,
        signature="input, weight, bias, *, pad, stride, dilation",
        dimensions=(rank,),
        callable=False,
        extra="kernel_size",
        arrays=("input", "weight", "bias"),
        keywords=DETAILS,
        values={"pad": (PAIR,)},
        layouts={"pad": IN_TURN},
        bind={"kernel_size": "kernel_size", "stride": "stride", "dilation": "dilation"},
        refusals=(NOT_NEGATIVE, WHOLE),
        no_output=ERROR,
        meanings=(Meaning("explicit", bind=SIDES),),
        weight=weight,
    )


def _pooling(name):
    return Layer(
        name=f"tosa.{name}",
        operator=POOLING,
        signature="input, *, kernel, stride, pad",
        dimensions=(2,),
        callable=False,
        arrays=("input",),
        keywords=DETAILS,
        values={"pad": (PAIR,)},
        layouts={"pad": IN_TURN},
        bind={"kernel_size": "kernel", "stride": "stride", "dilation": "1"},
        varied={"kernel_size": "kernel", "stride": "stride"},
        refusals=(NOT_NEGATIVE, Refusal(requires="max(pad) < kernel", says=ERROR), WHOLE),
        reduction="'average_of_inside'" if name.startswith("avg") else "'maximum_of_inside'",
        no_output=ERROR,
        meanings=(Meaning("explicit", bind=SIDES),),
    )


FRAMEWORK = Framework(
    name="tosa",
    title="TOSA",
    releases=(Release("2026-08-07"),),
    homepage="https://www.mlplatform.org/tosa",
    layout="N*C",
    layers=(
        _convolution("conv2d", 2, "weight[OC, KH, KW, IC]"),
        _convolution("conv3d", 3, "weight[OC, KD, KH, KW, IC]"),
        _convolution("depthwise_conv2d", 2, "weight[KH, KW, C, M]"),
        Layer(
            name="tosa.transpose_conv2d",
            operator=TRANSPOSED,
            signature="input, weight, bias, *, out_pad, stride",
            dimensions=(2,),
            callable=False,
            extra="kernel_size",
            arrays=("input", "weight", "bias"),
            keywords=(*DETAILS, "out_shape"),
            values={"out_pad": (PAIR,)},
            layouts={"out_pad": IN_TURN},
            bind={"kernel_size": "kernel_size", "stride": "stride", "dilation": "1"},
            varied={"kernel_size": "kernel_size", "stride": "stride"},
            refusals=(
                Refusal(
                    requires="min(out_pad) > -kernel_size",
                    says=ERROR,
                    way_out="out_pad is added to the full result; a negative one crops",
                ),
            ),
            no_output=ERROR,
            meanings=(
                Meaning(
                    "explicit",
                    size="smallest",
                    bind={"pad_low": "-out_pad[0]", "pad_high": "-out_pad[1]"},
                ),
            ),
            weight="weight[OC, KH, KW, IC]",
        ),
        _pooling("max_pool2d"),
        _pooling("avg_pool2d"),
    ),
    basis="specification",
    spellings={
        "mlir": "%y = tosa.max_pool2d %x {kernel = array<i64: 2, 2>, stride = array<i64: 2, 2>, pad = array<i64: 0, 0, 0, 0>}",
    },
    orientation="Correlation. transpose_conv2d reads input (oy - out_pad_top - ky) / stride_y where that is whole, and "
    "so is the exact adjoint of the convolution with the same weight.",
    scope="Read in the source of the specification, whose pseudocode says what is computed. Sizes have to be exact: a "
    "convolution or pooling whose last window ends before the padded input does is an error. out_pad lengthens the "
    "result, unlike the padding of other transposed layers.",
    sources=(
        Source(
            "TOSA specification source",
            f"{COMMIT}/CONV2D.tosac",
            "ERROR_IF(OH != idiv_check(IH - 1 + pad_top + pad_bottom - (KH - 1) * dilation_y, stride_y) + 1)",
        ),
        Source(
            "TOSA specification source",
            f"{COMMIT}/TRANSPOSE_CONV2D.tosac",
            "ERROR_IF(OH != (IH - 1) * stride_y + out_pad_top + out_pad_bottom + KH); ERROR_IF(out_pad_top <= -KH …)",
        ),
        Source(
            "TOSA specification source",
            f"{COMMIT}/MAX_POOL2D.tosac",
            "ERROR_IF(pad_top >= kernel_y || pad_bottom >= kernel_y); idiv_check(IH + pad_top + pad_bottom - kernel_y, "
            "stride_y) + 1; acc is raised only where y >= 0 && y < IH && x >= 0 && x < IW",
        ),
        Source(
            "TOSA specification source",
            f"{COMMIT}/AVG_POOL2D.tosac",
            "count is raised only where 0 <= y < IH && 0 <= x < IW",
        ),
    ),
)
