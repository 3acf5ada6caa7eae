"""DirectML: Convolution, AveragePooling and MaxPooling of the DirectMLX header, as read."""

from derive.runtime.declaration import Defect, Framework, Layer, Meaning, Refusal, Release
from derive.runtime.geometry import CONVOLUTION, POOLING
from derive.runtime.outcomes import ANSWERS, OTHERWISE
from derive.runtime.source import Source

COMMIT = "https://github.com/microsoft/DirectML/blob/a9614e82c9226b09826d18c5e63926a774ca5ab5/Libraries/DirectMLX.h"
MODES = ("DML_CONVOLUTION_MODE_CROSS_CORRELATION", "DML_CONVOLUTION_MODE_CONVOLUTION")
DIRECTIONS = ("DML_CONVOLUTION_DIRECTION_FORWARD", "DML_CONVOLUTION_DIRECTION_BACKWARD")
PADS = {"pad_low": "startPadding", "pad_high": "endPadding"}
NOT_NEGATIVE = (
    Refusal(requires="startPadding >= 0", says=""),
    Refusal(requires="endPadding >= 0", says=""),
)


def _pooling(name, signature, defect):
    values = {"includePadding": (False, True)} if "includePadding" in signature else {}
    window = "windowSizes" if "windowSizes" in signature else "windowSize"
    return Layer(
        name=f"dml.{name}",
        operator=POOLING,
        signature=signature,
        dimensions=(2, 3),
        callable=False,
        arrays=("input",),
        bind={"kernel_size": window, "stride": "strides", "dilation": "dilations"},
        varied={"kernel_size": window, "stride": "strides", "dilation": "dilations"},
        values=values,
        reduction="'average_of_kernel' if includePadding else 'average_of_inside'" if values else "",
        refusals=NOT_NEGATIVE,
        meanings=(Meaning("explicit", bind=PADS),),
        defects=(defect,),
    )


FRAMEWORK = Framework(
    name="directml",
    title="DirectML",
    releases=(Release("2025-07-21"),),
    homepage="https://learn.microsoft.com/windows/ai/directml",
    layout="NC*",
    layers=(
        Layer(
            name="dml.Convolution",
            operator=CONVOLUTION,
            signature=f"input, filter, bias=None, mode={MODES[0]!r}, direction={DIRECTIONS[0]!r}, strides=1, "
            "dilations=1, startPadding=0, endPadding=0, outputPadding=0, groupCount=1",
            dimensions=(2, 3),
            callable=False,
            extra="kernel_size",
            arrays=("input", "filter", "bias"),
            values={"mode": MODES, "direction": DIRECTIONS},
            bind={"kernel_size": "kernel_size", "stride": "strides", "dilation": "dilations"},
            refusals=(
                *NOT_NEGATIVE,
                Refusal(
                    requires=f"not direction == {DIRECTIONS[1]!r}",
                    says="",
                    way_out="the header finds no size for the backward direction; outputSizes has to be given",
                ),
            ),
            no_output="kernelSize <= paddedSize",
            meanings=(Meaning("explicit", bind=PADS),),
            kernel_flipped=f"mode == {MODES[1]!r}",
            weight="filter[out_channels, in_channels / groupCount, *kernel_size]",
        ),
        _pooling(
            "AveragePooling",
            "input, strides, windowSizes, startPadding, endPadding, dilations, includePadding",
            Defect(
                when="any(d > 1 for d in dilations)",
                observed=(OTHERWISE,),
                reason="the header finds the output size of the window without its dilation, and so one that is too large",
                size="(input_size + startPadding + endPadding - kernel_size) // stride + 1",
            ),
        ),
        _pooling(
            "MaxPooling",
            "input, windowSize, strides=1, startPadding=0, endPadding=0, dilations=1, outputIndices=False",
            Defect(
                when="any(i + low + high < k for i, low, high, k in zip(input_size, startPadding, endPadding, "
                "effective_kernel_size))",
                observed=(ANSWERS,),
                reason="where the window does not fit, the header gives one output all the same",
                size="max((input_size + startPadding + endPadding - effective_kernel_size) // stride + 1, 1)",
            ),
        ),
    ),
    basis="source",
    spellings={
        "cpp": "dml::MaxPooling(x, {3, 3}, {2, 2}, {1, 1}, {1, 1})",
    },
    orientation="The mode says whether the kernel is flipped: by default it is not.",
    scope="The sizes that the header computes, read in the C++ source; the library is closed and was not run. Left "
    "out: the backward direction, a transposed convolution, which the header leaves undone: its caller states the "
    "output size, and which sizes the library accepts is not public. There is no padding mode. What a maximum makes of "
    "padding is not documented.",
    sources=(
        Source(
            "DirectMLX source",
            COMMIT,
            "Convolution: outputSizes.push_back(1 + (paddedSize - kernelSize) / strides[dim]); for the backward "
            "direction that it is yet to be done",
        ),
        Source(
            "DirectMLX source",
            COMMIT,
            "AveragePooling: (paddedInputSize - windowSizes[i]) / strides[i] + 1, whatever the dilations",
        ),
        Source(
            "DirectMLX source",
            COMMIT,
            "MaxPooling: (dilatedWindowSize >= paddedInputSize) ? 1 : (paddedInputSize - dilatedWindowSize) / "
            "strides[i] + 1",
        ),
        Source(
            "DirectML documentation",
            "https://learn.microsoft.com/windows/win32/api/directml/ns-directml-dml_average_pooling_operator_desc",
            "IncludePadding: when FALSE, the padding elements are not counted as part of the divisor",
        ),
    ),
)
